import type { Confidence } from "../../../../shared/src/check/finding.ts";
import type { Piece } from "../decode/piece.ts";
import type { Syntax } from "./syntax.ts";
import type { Hit } from "./types.ts";

/** One piece of text being searched: a file, a member of an archive, or what a decoder gave. */
export interface Work {
  bytes: Buffer;
  syntax: Syntax;
  path: string | undefined;
  regions: ArrayLike<number> | undefined;
  /** Decoders may still go this many levels deeper. */
  depth: number;
  found: Draft[];
  /** Stretches that decoders made readable, still to be searched. */
  pieces: Piece[];
  /** Bytes are no plain text: strings stand in them side by side without separators. */
  binary: boolean;
  /** How far each kind of gap has been closed. */
  closed: Map<string, number>;
  /** What all decoding of one scan together may still cost. */
  budget: { bytes: number; pieces: number; seen: Set<string> };
  unseen: (text: string) => void;
}

/** A hit before overlapping ones are settled. `rank` breaks ties: providers before structures before literals. */
export type Draft = Hit & { rank: number };

const LINE_LIMIT = 4096;

/** The lines that `[start, end)` stands on, at most 4 kB around it. */
export function linesOf(bytes: Buffer, start: number, end: number): string {
  const least = Math.max(0, start - LINE_LIMIT / 4);
  const from = least + bytes.subarray(least, start).lastIndexOf(10) + 1;
  const most = Math.max(end, Math.min(bytes.length, from + LINE_LIMIT));
  const rest = bytes.subarray(end, most).indexOf(10);
  const to = rest < 0 ? most : end + rest;
  return bytes.toString("latin1", from, Math.max(to, Math.min(end, from + LINE_LIMIT)));
}

/** True where a line is a comment in one of the usual languages. */
export function isComment(line: string): boolean {
  return /^\s*(?:#|\/\/|--|\/?\*|;|<!--|REM\b|%|'|")/i.test(line);
}

/** What a rule found, in bytes of the work. */
export interface Found {
  rule: string;
  family: string;
  confidence: Confidence;
  rank: number;
  start: number;
  end: number;
  matchStart: number;
  matchEnd: number;
}

/** Adds a hit. */
export function add(work: Work, found: Found): void {
  const { bytes } = work;
  work.found.push({
    ...found,
    secret: bytes.toString("latin1", found.start, found.end),
    match: bytes.toString("latin1", found.matchStart, Math.min(found.matchEnd, found.matchStart + LINE_LIMIT)),
    line: linesOf(bytes, found.matchStart, found.matchEnd),
  });
}

/** Python's oldest pickles begin a text with `V`. */
const PICKLED = 86;

const isWordByte = (byte: number | undefined): boolean =>
  byte !== undefined && ((byte >= 48 && byte <= 57) || (byte >= 65 && byte <= 90) || (byte >= 97 && byte <= 122));

/** True where no token goes on to the left of `at`: a word's begin, a length as binary formats write
 * it before a text, or an escape such as `\n`, `%3D`, `\u003d` or a colour code. */
export function beginsAt(work: Work, at: number, end: number): boolean {
  const { bytes } = work;
  if (bytes[at - 1] === end - at && !isPrintable(bytes[at - 2])) return true;
  if (!isWordByte(bytes[at - 1]))
    return !(bytes[at - 1] === 46 && isWordByte(bytes[at - 2]) && isWordByte(bytes[at - 3]));
  if (!isWordByte(bytes[at - 2]) && (work.binary || (bytes[at - 1] === PICKLED && (at < 2 || bytes[at - 2] === 10))))
    return true;
  const before = bytes.toString("latin1", Math.max(0, at - 8), at);
  return /(?:\\[nrtbfv0]|%[0-9A-Fa-f]{2}|\\u[0-9A-Fa-f]{4}|\\x[0-9A-Fa-f]{2}|\x1b\[[\d;]*m|=3D|&\w+;)$/.test(before);
}

/** True where no letter or digit goes on at `at`; `dashed` where `-` and `_` would go on as well. */
export function endsAt(work: Work, at: number, dashed: boolean): boolean {
  const { bytes } = work;
  const byte = bytes[at];
  if (isWordByte(byte)) return work.binary && !isPrintable(bytes[at + 1]);
  return !(dashed && (byte === 45 || byte === 95));
}

const isPrintable = (byte: number | undefined): boolean => byte !== undefined && byte >= 32 && byte < 127;
