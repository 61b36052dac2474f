import { type Alignment, align } from "./align.ts";
import { type Candidate, candidates } from "./candidates.ts";
import { type FileText, TAKEN } from "./file-text.ts";
import type { LicenceIndex } from "./lookup.ts";
import { type Prepared, prepare } from "./template.ts";
import { type Weighed, weigh } from "./weigh.ts";

/** A licence found in a file, as compared. */
export interface Match {
  alignment: Alignment;
  weighed: Weighed;
  /** Words differ only where it says nothing. */
  accepted: boolean;
  exact: boolean;
  /** Share of the licence's required words found. */
  share: number;
  score: number;
  /** Words that differ. */
  size: number;
  /** Share of the licence's shingles found. */
  candidate: number;
}

/** Most licences read from one file, and most templates compared for each. */
const ROUNDS = 40;
const COMPARED = 14;
/** An exact text of this share of a file is the answer; only a longer text could be a better one. */
const ENOUGH = 0.95;
/** Fewer words than these are no licence. */
const LEAST_WORDS = 8;
/** A licence with less than this share of its words found is not reported. */
const LEAST_SHARE = 0.4;

function judged(
  index: LicenceIndex,
  file: FileText,
  prepared: Prepared,
  candidate: Candidate,
  rival?: Match,
): Match | undefined {
  const alignment = align(file, prepared, candidate, rival && !rival.accepted ? rival.size : undefined);
  if (!alignment) return fragment(prepared, candidate);
  if (alignment.matched <= 0) return undefined;
  const weighed = weigh(index, file, alignment);
  const { required } = prepared;
  const clean = weighed.significant === 0;
  const accepted =
    clean && weighed.light <= Math.max(3, required * 0.02) && weighed.slips <= Math.max(3, required * 0.08);
  const exact = accepted && weighed.light === 0 && weighed.slips === 0;
  const size = weighed.changes.reduce((n, c) => n + c.added.length + c.removed.length, 0);
  const score =
    (accepted ? 1 : 0.12) * alignment.matched -
    1.6 * size -
    3 * weighed.significant -
    0.5 * weighed.light -
    0.5 * weighed.slips;
  return {
    alignment,
    weighed,
    accepted,
    exact,
    share: alignment.matched / Math.max(1, required),
    score,
    size,
    candidate: candidate.share,
  };
}

/** Enough of a text to say that it is a piece of it, too little to compare word by word. */
const FRAGMENT = { share: 0.3, hits: 40 };

function fragment(prepared: Prepared, candidate: Candidate): Match | undefined {
  const { share, places } = candidate;
  if (share < FRAGMENT.share || places.length < FRAGMENT.hits) return undefined;
  const matched = Math.round(share * prepared.required);
  const alignment: Alignment = {
    prepared,
    start: Math.min(...places),
    end: Math.max(...places) + 4,
    blocks: [],
    matched,
  };
  const weighed: Weighed = { changes: [], significant: 1, light: 0, slips: 0 };
  return {
    alignment,
    weighed,
    accepted: false,
    exact: false,
    share,
    score: 0.12 * matched - prepared.required,
    size: prepared.required,
    candidate: share,
  };
}

function better(a: Match, b: Match): boolean {
  if (a.accepted !== b.accepted) return a.accepted;
  return a.score > b.score;
}

/** Pairs of words that follow each other in the file, gathered when first asked for. */
function pairs(file: FileText): (first: number, second: number) => boolean {
  let seen: Set<number> | undefined;
  return (first, second) => {
    if (!seen) {
      seen = new Set();
      for (let i = 0; i + 1 < file.count; i++) seen.add(file.numbers[i]! * 65536 + file.numbers[i + 1]!);
    }
    return seen.has(first * 65536 + second);
  };
}

function best(index: LicenceIndex, file: FileText): Match | undefined {
  const seen = pairs(file);
  let found: Match | undefined;
  for (const candidate of candidates(index, file, COMPARED)) {
    if (found && !canBeat(index.templates[candidate.template]!.length, candidate.share, found)) continue;
    const prepared = prepare(index, candidate.template, seen);
    const match = prepared.stream.length < 3 ? undefined : judged(index, file, prepared, candidate, found);
    if (match && (!found || better(match, found))) found = match;
    if (found?.exact && found.alignment.matched >= ENOUGH * file.count) break;
  }
  return found;
}

/** Whether a template that shares so much can still be a better answer. */
function canBeat(length: number, share: number, found: Match): boolean {
  const reach = length * Math.min(1, share + 0.15);
  if (found.accepted) return share >= (length > 600 ? 0.93 : 0.75) && reach > found.alignment.matched;
  return reach > found.alignment.matched * 0.4 && share > found.candidate - 0.2;
}

function take(file: FileText, match: Match): void {
  file.numbers.fill(TAKEN, match.alignment.start, match.alignment.end);
}

/** Finds licences one after the other, the best first, each over words that no other has. */
export function findMatches(index: LicenceIndex, file: FileText): Match[] {
  const found: Match[] = [];
  for (let round = 0, left = file.count; round < ROUNDS && left >= LEAST_WORDS; round++) {
    const match = best(index, file);
    if (!match || (!match.accepted && match.share < LEAST_SHARE && match.alignment.matched < 60)) break;
    found.push(match);
    take(file, match);
    left -= match.alignment.end - match.alignment.start;
  }
  return found.sort((a, b) => a.alignment.start - b.alignment.start);
}
