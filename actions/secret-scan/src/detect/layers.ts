import { createHash } from "node:crypto";
import { needsWhole } from "../decode/expand.ts";
import type { Piece, Unseen } from "../decode/piece.ts";
import { settleOverlaps } from "./overlaps.ts";
import { syntaxOf } from "./syntax.ts";
import type { Hit } from "./types.ts";
import type { Draft, Work } from "./work.ts";

/** What decoding and unpacking of one file may cost altogether. */
const MOST_BYTES = 256 * 1024 * 1024;
const MOST_PIECES = 50_000;

/** The work on a file's bytes. */
export function workOf(
  bytes: Buffer,
  path: string | undefined,
  regions: ArrayLike<number> | undefined,
  binary: boolean,
  depth: number,
  unseen: Unseen,
): Work {
  const syntax = syntaxOf(path);
  return {
    bytes,
    syntax,
    path,
    regions,
    binary,
    depth,
    found: [],
    pieces: [],
    closed: new Map(),
    budget: { bytes: MOST_BYTES, pieces: MOST_PIECES, seen: new Set() },
    unseen,
  };
}

/** Searches what decoders made of a work's bytes, and brings what is found there back to the places it was made from. */
export function searchPieces(
  work: Work,
  search: (inner: Work) => void,
  filter: (drafts: readonly Draft[], bytes: Buffer, path: string | undefined) => Draft[],
): void {
  for (const piece of work.pieces) {
    if (isKnown(work, piece.bytes)) continue;
    work.budget.pieces--;
    work.budget.bytes -= piece.bytes.length;
    if (work.budget.pieces < 0 || work.budget.bytes < 0) {
      work.unseen("The limit for unpacked and decoded data was met; what lies beyond it was not read.");
      return;
    }
    const inner = innerWork(work, piece);
    search(inner);
    const hits = settleOverlaps(filter(inner.found, inner.bytes, piece.path)).filter(
      ({ rank }) => !piece.guessed || rank >= 2,
    );
    work.found.push(...hits.map((hit) => outward(hit, piece, inner.bytes)));
  }
}

function innerWork(work: Work, piece: Piece): Work {
  const { bytes, path } = piece;
  const member = path !== undefined;
  return {
    ...work,
    bytes,
    path: path ?? work.path,
    syntax: member ? syntaxOf(path) : work.syntax,
    regions: undefined,
    binary: needsWhole(bytes),
    depth: work.depth - 1,
    found: [],
    pieces: [],
    closed: new Map(),
  };
}

function outward(hit: Hit & { rank?: number }, piece: Piece, inner: Buffer): Draft {
  const { locate } = piece;
  const start = locate ? locate(hit.start) : piece.start;
  const end = locate ? Math.max(start + 1, locate(hit.end - 1) + 1) : piece.end;
  return {
    ...hit,
    rank: hit.rank ?? 1,
    start,
    end,
    matchStart: Math.min(start, locate ? locate(hit.matchStart) : piece.start),
    matchEnd: Math.max(end, locate ? locate(Math.max(0, hit.matchEnd - 1)) + 1 : piece.end),
    via: [piece.via, ...(hit.via ?? [])],
    innerLine: hit.innerLine ?? lineOf(inner, hit.start),
  };
}

function lineOf(bytes: Buffer, offset: number): number {
  let line = 1;
  for (let at = bytes.indexOf(10); at >= 0 && at < offset; at = bytes.indexOf(10, at + 1)) line++;
  return line;
}

/** True where the same bytes have been searched before: decoders reach them by several ways. */
function isKnown({ budget }: Work, bytes: Buffer): boolean {
  const key = bytes.length > 4096 ? createHash("sha1").update(bytes).digest("hex") : bytes.toString("latin1");
  if (budget.seen.has(key)) return true;
  budget.seen.add(key);
  return false;
}
