import { type Piece, printableShare } from "./piece.ts";

const MOST_TEXT = 1024 * 1024;
const MOST_PART = 8192;

/**
 * The text with every stretch that decodes to plain text replaced by it, in its place: what a name says of an encoded value is then
 * read together with the value (`password: cGFzc3dvcmQ...`), as gitleaks does.
 */
export function inPlace(bytes: Buffer, pieces: readonly Piece[]): Piece | undefined {
  if (bytes.length > MOST_TEXT) return undefined;
  const parts = pieces
    .filter(
      (piece) =>
        /^(?:base64|hex)$/.test(piece.via) &&
        piece.bytes.length < MOST_PART &&
        printableShare(piece.bytes, MOST_PART) === 1,
    )
    .sort((a, b) => a.start - b.start);
  if (parts.length === 0) return undefined;
  const out: Buffer[] = [];
  const spots: { inner: number; outer: number; fixed: boolean }[] = [];
  let inner = 0;
  let from = 0;
  const put = (part: Buffer, outer: number, fixed: boolean) => {
    out.push(part);
    spots.push({ inner, outer, fixed });
    inner += part.length;
  };
  for (const part of parts) {
    if (part.start < from) continue;
    put(bytes.subarray(from, part.start), from, false);
    put(part.bytes, part.start, true);
    from = part.end;
    while (bytes[from] === 61) from++;
  }
  put(bytes.subarray(from), from, false);
  const locate = (at: number): number => {
    const spot = spots.findLast(({ inner: start }) => start <= at) ?? spots[0]!;
    return spot.fixed ? spot.outer : spot.outer + at - spot.inner;
  };
  return { via: parts[0]!.via, bytes: Buffer.concat(out), start: parts[0]!.start, end: parts.at(-1)!.end, locate };
}
