import type { Candidate } from "./candidates.ts";
import { type Block, diff } from "./diff.ts";
import type { FileText } from "./file-text.ts";
import type { Prepared } from "./template.ts";

/** A template laid over words of a file. */
export interface Alignment {
  prepared: Prepared;
  /** File words from the first to after the last that belong to the licence. */
  start: number;
  end: number;
  /** Where they differ, in order; what stands before the first and after the last common word is not in it, what is missing there is. */
  blocks: Block[];
  /** Required words found in their place. */
  matched: number;
}

interface Window {
  from: number;
  to: number;
}

/** Where in the file the template must lie: the diagonal that most common shingles share. */
function window(file: FileText, prepared: Prepared, candidate: Candidate): Window | undefined {
  const length = prepared.stream.length;
  const size = candidate.places.length;
  if (size === 0) return undefined;
  const offsets = candidate.places.map((place, i) => place - prepared.place[candidate.positions[i]!]!);
  const order = offsets.map((_, i) => i).sort((a, b) => offsets[a]! - offsets[b]!);
  const width = Math.ceil(length * 0.12) + 25;
  let [bestFrom, bestTo] = [0, 0];
  for (let i = 0, j = 0; i < size; i++) {
    while (offsets[order[i]!]! - offsets[order[j]!]! > width) j++;
    if (i - j > bestTo - bestFrom) [bestFrom, bestTo] = [j, i];
  }
  const mine = order.slice(bestFrom, bestTo + 1).sort((a, b) => candidate.places[a]! - candidate.places[b]!);
  const [first, last] = [mine[0]!, mine.at(-1)!];
  const head = prepared.place[candidate.positions[first]!]!;
  const names = prepared.slots.filter((slot) => slot.at > 0 && slot.at <= head).length;
  const slack = 4 + Math.ceil(head * 0.1) + 20 * Math.min(2, names);
  const tail = length - prepared.place[candidate.positions[last]!]!;
  return {
    from: Math.max(0, offsets[first]! - slack),
    to: Math.min(file.count, candidate.places[last]! + tail + 4 + Math.ceil(tail * 0.1)),
  };
}

/**
 * Lays the template over the file where the candidate's common places are; nothing when they have too little in common.
 * `rival`: how many words differ in the best text so far; with twice as many this one is no use.
 */
export function align(file: FileText, prepared: Prepared, candidate: Candidate, rival = 1000): Alignment | undefined {
  const share = Math.min(1, (candidate.share * (prepared.place.length - 1)) / Math.max(1, prepared.stream.length));
  if (share < 0.45 && prepared.stream.length > 400) return undefined;
  let place = window(file, prepared, candidate);
  for (let tries = 0; place && tries < 4; tries++) {
    const { from, to } = place;
    const length = prepared.stream.length;
    const around = Math.max(0, to - from - length);
    const unlike = Math.ceil((1.05 - share) * length * 0.5);
    const spare = Math.min(200, length - prepared.required);
    const limit = Math.min(700, spare + unlike + around + 80, 2 * rival + spare + around + 60);
    const blocks = diff(file.numbers, from, to, prepared.stream, limit);
    if (!blocks) return undefined;
    const narrower = withoutDrift(prepared, blocks, from, to);
    if (!narrower || tries === 3) return trimmed(file, prepared, blocks, from, to);
    place = narrower;
  }
  return undefined;
}

/** A run of at most this many common words beyond a long gap belongs to the text around. */
const STRAY = 5;
const GAP = 6;

/** When the first or last few words matched far away from the rest, the window without them. */
function withoutDrift(prepared: Prepared, blocks: Block[], from: number, to: number): Window | undefined {
  let at = from;
  for (let i = 0, run = 0; i < blocks.length && run <= STRAY; i++) {
    const block = blocks[i]!;
    run += block.aStart - at;
    if (run > STRAY) break;
    if (run > 0 && isGap(prepared, block)) return { from: Math.max(from + 1, block.aEnd - run - 3), to };
    at = block.aEnd;
  }
  at = to;
  for (let i = blocks.length - 1, run = 0; i >= 0 && run <= STRAY; i--) {
    const block = blocks[i]!;
    run += at - block.aEnd;
    if (run > STRAY) break;
    if (run > 0 && isGap(prepared, block)) return { from, to: Math.min(to - 1, block.aStart + run + 3) };
    at = block.aStart;
  }
  return undefined;
}

/** Words that fill a slot part nothing. */
function isGap(prepared: Prepared, block: Block): boolean {
  return (
    block.aEnd - block.aStart >= GAP && !prepared.slots.some((slot) => slot.at >= block.bStart && slot.at <= block.bEnd)
  );
}

/** Leaves out what the window holds before the first and after the last common word. */
function trimmed(file: FileText, prepared: Prepared, all: Block[], from: number, to: number): Alignment | undefined {
  let blocks = all;
  let [start, end] = [from, to];
  const first = blocks[0];
  if (first && first.aStart === from) {
    start = first.aEnd;
    blocks = [{ ...first, aStart: first.aEnd }, ...blocks.slice(1)];
  }
  const last = blocks.at(-1);
  if (last && last.aEnd === to && last.aStart >= start) {
    end = last.aStart;
    blocks = [...blocks.slice(0, -1), { ...last, aEnd: last.aStart }];
  }
  ({ start, end, blocks } = withoutOptionalEdges(prepared, blocks, start, end));
  end += atEnd(file, prepared, end);
  let missing = 0;
  for (const block of blocks) for (let y = block.bStart; y < block.bEnd; y++) if (!prepared.optional[y]) missing++;
  if (end <= start) return undefined;
  return {
    prepared,
    start,
    end,
    blocks: blocks.filter((b) => b.aEnd > b.aStart || b.bEnd > b.bStart),
    matched: prepared.required - missing,
  };
}

/** Words after the last common one that fill a slot at the template's very end with the licence's own words. */
function atEnd(file: FileText, prepared: Prepared, end: number): number {
  const slot = prepared.slots.find((s) => s.at === prepared.stream.length);
  return slot?.defaults.every((word, i) => file.numbers[end + i] === word) ? slot.defaults.length : 0;
}

/** Longest title or end mark, in words. */
const TITLE = 12;

/** A title or end mark that is parted from the rest by other words belongs to the text around. */
function withoutOptionalEdges(prepared: Prepared, given: Block[], from: number, to: number): Edges {
  const free = (start: number, end: number) => prepared.optional.subarray(start, end).every((flag) => flag !== 0);
  const added = (block: Block | undefined): block is Block => block !== undefined && block.aEnd > block.aStart;
  let [start, end, blocks] = [from, to, given];
  const head = blocks.findIndex((block) => !free(0, block.bStart));
  const first = (head < 0 ? blocks : blocks.slice(0, head)).findLast(added);
  if (first && first.aStart > start && first.aStart - start <= TITLE) {
    start = first.aEnd;
    blocks = [{ ...first, aStart: first.aEnd, bStart: 0 }, ...blocks.slice(blocks.indexOf(first) + 1)];
  }
  const tail = blocks.findIndex(
    (block) => added(block) && block.aStart > start && free(block.bEnd, prepared.stream.length),
  );
  const last = blocks[tail];
  if (last && last.aEnd < end && end - last.aEnd <= TITLE) {
    end = last.aStart;
    blocks = [...blocks.slice(0, tail), { ...last, aEnd: last.aStart, bEnd: prepared.stream.length }];
  }
  return { start, end, blocks };
}

interface Edges {
  start: number;
  end: number;
  blocks: Block[];
}
