/** Context read on either side of a region, unless a longer run of key material stands there. */
const CONTEXT = 512;
/** Longest key block that an insertion can lie in. */
const BLOCK = 65536;
const LINE_END = 10;

/** Bytes of which the body of a key block is made, escaped line ends included. */
const BODY = new Uint8Array(256);
for (const char of "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=-_.\\\r\n")
  BODY[char.charCodeAt(0)] = 1;

/**
 * Widens regions to the lines they touch and one line on either side, and merges what then overlaps. A region in the middle of
 * a long run of base64 grows to the run's start: what was inserted may be the body of a key whose first line is older.
 */
export function widen(bytes: Buffer, regions: ArrayLike<number>): number[] {
  const wide: number[] = [];
  let end = 0;
  for (let i = 0; i < regions.length; i += 2) {
    const from = widenLeft(bytes, regions[i]!, end);
    const to = regions[i + 1]! < end ? end : widenRight(bytes, regions[i + 1]!);
    if (wide.length > 0 && from <= end) wide[wide.length - 1] = to;
    else wide.push(from, to);
    end = to;
  }
  return wide;
}

/** Goes left over one line's end, not beyond `floor`, where the region before ends. */
function widenLeft(bytes: Buffer, at: number, floor: number): number {
  const limit = Math.max(floor, at - CONTEXT);
  let lines = 0;
  let from = at;
  while (from > limit && (bytes[from - 1] !== LINE_END || lines++ < 1)) from--;
  return from <= floor ? from : bodyStart(bytes, from, floor);
}

/** Goes on to the left while bytes look like a key's body, then over the line before it, which would name it. */
function bodyStart(bytes: Buffer, at: number, floor: number): number {
  const limit = Math.max(floor, at - BLOCK);
  let from = at;
  while (from > limit && BODY[bytes[from - 1]!]) from--;
  if (at - from < 32) return at;
  return Math.max(floor, from - 128);
}

function widenRight(bytes: Buffer, at: number): number {
  const limit = Math.min(bytes.length, at + CONTEXT);
  let lines = 0;
  let to = at;
  while (to < limit && (bytes[to] !== LINE_END || lines++ < 1)) to++;
  return to;
}
