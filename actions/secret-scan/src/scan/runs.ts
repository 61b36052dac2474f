/** Letters of base64 and base64url; hex digits are among them. */
const ALPHABET = new Uint8Array(256);
for (const char of "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/-_")
  ALPHABET[char.charCodeAt(0)] = 1;

/**
 * Runs of at least `least` bytes of base64, base64url or hex that touch the regions. Looks only at every `least`-th byte until
 * one belongs to the alphabet: a long enough run cannot hide between two looks.
 */
export function findRuns(
  bytes: Buffer,
  regions: ArrayLike<number> | undefined,
  least: number,
  visit: (start: number, end: number) => void,
): void {
  const ranges = regions ?? [0, bytes.length];
  let seen = 0;
  for (let i = 0; i < ranges.length; i += 2) seen = runsOfRange(bytes, ranges[i]!, ranges[i + 1]!, least, seen, visit);
}

function runsOfRange(
  bytes: Buffer,
  from: number,
  to: number,
  least: number,
  seen: number,
  visit: (start: number, end: number) => void,
): number {
  const limit = Math.min(bytes.length, to + least);
  let floor = seen;
  for (let at = Math.max(from, floor); at < limit; at += least) {
    if (!ALPHABET[bytes[at]!]) continue;
    let start = at;
    while (start > floor && ALPHABET[bytes[start - 1]!]) start--;
    let end = at + 1;
    while (end < bytes.length && ALPHABET[bytes[end]!]) end++;
    if (end - start >= least) visit(start, end);
    floor = end;
    at = end;
  }
  return floor;
}
