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
}

/** Most licences read from one file, and most templates compared for each. */
const ROUNDS = 40;
const COMPARED = 14;
/** A licence with less than this share of its words found is not reported. */
const LEAST_SHARE = 0.5;

function judged(index: LicenceIndex, file: FileText, prepared: Prepared, candidate: Candidate): Match | undefined {
  const alignment = align(file, prepared, candidate);
  if (!alignment || alignment.matched <= 0) return undefined;
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
  return { alignment, weighed, accepted, exact, share: alignment.matched / Math.max(1, required), score };
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
    const length = index.templates[candidate.template]!.length;
    if (
      found?.accepted &&
      (length * candidate.share < found.alignment.matched * 0.5 || (found.exact && length < found.alignment.matched))
    )
      continue;
    if (found?.exact && length > 1500) continue;
    const prepared = prepare(index, candidate.template, seen);
    const match = prepared.stream.length < 3 ? undefined : judged(index, file, prepared, candidate);
    if (match && (!found || better(match, found))) found = match;
  }
  return found;
}

function take(file: FileText, match: Match): void {
  file.numbers.fill(TAKEN, match.alignment.start, match.alignment.end);
}

/** Finds licences one after the other, the best first, each over words that no other has. */
export function findMatches(index: LicenceIndex, file: FileText): Match[] {
  const found: Match[] = [];
  for (let round = 0; round < ROUNDS && file.count > 3; round++) {
    const match = best(index, file);
    if (!match || (!match.accepted && match.share < LEAST_SHARE && match.alignment.matched < 60)) break;
    found.push(match);
    take(file, match);
  }
  return found.sort((a, b) => a.alignment.start - b.alignment.start);
}
