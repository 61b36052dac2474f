import { type Piece, printableShare } from "./piece.ts";

/** Text in another encoding than ASCII's: UTF-16 and UTF-32 with or without a mark, whole or in stretches of binary, and EBCDIC. */
export function transcode(bytes: Buffer): Piece[] {
  const whole = wholeText(bytes);
  if (whole) return [whole];
  if (!bytes.includes(0)) return ebcdic(bytes);
  return wideRuns(bytes);
}

/** True for bytes that hold text two or four bytes a character from the first on. */
export function isWide(bytes: Buffer): boolean {
  return wholeText(bytes.subarray(0, 512)) !== undefined;
}

function wholeText(bytes: Buffer): Piece | undefined {
  const [a, b, c, d] = bytes;
  const made = (via: string, content: Buffer, width: number, skip: number): Piece => ({
    via,
    bytes: content,
    start: 0,
    end: bytes.length,
    locate: (inner) => Math.min(bytes.length, skip + inner * width),
  });
  if (a === 0xff && b === 0xfe && c === 0 && d === 0) return made("utf-32", pick(bytes, 4, 4, 0), 4, 4);
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return made("utf-32", pick(bytes, 4, 4, 3), 4, 4);
  if (a === 0xff && b === 0xfe) return made("utf-16", pick(bytes, 2, 2, 0), 2, 2);
  if (a === 0xfe && b === 0xff) return made("utf-16", pick(bytes, 2, 2, 1), 2, 2);
  for (const [width, low] of [
    [4, 0],
    [4, 3],
    [2, 0],
    [2, 1],
  ] as const)
    if (looksWide(bytes, width, low))
      return made(width === 4 ? "utf-32" : "utf-16", pick(bytes, 0, width, low), width, 0);
  return undefined;
}

/** The low byte of each unit; characters beyond Latin-1 become `?`, which no secret holds. */
function pick(bytes: Buffer, from: number, width: number, low: number): Buffer {
  const out = Buffer.alloc(Math.max(0, Math.floor((bytes.length - from) / width)));
  for (let i = 0; i < out.length; i++) {
    const unit = from + i * width;
    let plain = true;
    for (let k = 0; k < width; k++) if (k !== low && bytes[unit + k] !== 0) plain = false;
    out[i] = plain ? bytes[unit + low]! : 63;
  }
  return out;
}

function looksWide(bytes: Buffer, width: number, low: number): boolean {
  const units = Math.min(200, Math.floor(bytes.length / width));
  if (units < 8) return false;
  let good = 0;
  for (let i = 0; i < units; i++) {
    let plain = bytes[i * width + low]! >= 9 && bytes[i * width + low]! < 127;
    for (let k = 0; k < width; k++) if (k !== low && bytes[i * width + k] !== 0) plain = false;
    if (plain) good++;
  }
  return good > units * 0.7;
}

const LEAST_WIDE = 12;

/** Stretches of two-byte text in binary bytes: office documents, programs, registry files, EXIF. */
function wideRuns(bytes: Buffer): Piece[] {
  const parts: Buffer[] = [];
  const starts: { inner: number; outer: number }[] = [];
  let inner = 0;
  for (let at = 0; at + 1 < bytes.length; ) {
    const length = wideLength(bytes, at) + bigEndianTail(bytes, at);
    if (length < LEAST_WIDE) {
      at += length > 2 ? length * 2 : 1;
      continue;
    }
    starts.push({ inner, outer: at });
    const text = Buffer.alloc(length + 1, 10);
    for (let i = 0; i < length; i++) text[i] = bytes[at + 2 * i]!;
    parts.push(text);
    inner += length + 1;
    at += length * 2;
  }
  if (parts.length === 0) return [];
  const locate = (index: number): number => {
    const run = starts.findLast(({ inner: from }) => from <= index) ?? starts[0]!;
    return run.outer + 2 * (index - run.inner);
  };
  return [{ via: "utf-16", bytes: Buffer.concat(parts), start: 0, end: bytes.length, locate }];
}

/** Read from its second byte on, big-endian text looks little-endian but for its last character. */
function bigEndianTail(bytes: Buffer, at: number): number {
  if (at === 0 || bytes[at - 1] !== 0) return 0;
  const low = bytes[at + 2 * wideLength(bytes, at)];
  return low !== undefined && low >= 33 && low < 127 ? 1 : 0;
}

function wideLength(bytes: Buffer, at: number): number {
  let length = 0;
  while (at + 2 * length + 1 < bytes.length) {
    const low = bytes[at + 2 * length]!;
    if (bytes[at + 2 * length + 1] !== 0 || !((low >= 32 && low < 127) || low === 9 || low === 10 || low === 13)) break;
    length++;
  }
  return length;
}

/** Code page 037, letters, digits and the marks that secrets use. */
function ebcdicTable(): Uint8Array {
  const table = new Uint8Array(256).fill(63);
  const put = (from: number, text: string) => {
    for (let i = 0; i < text.length; i++) table[from + i] = text.charCodeAt(i);
  };
  put(0x40, " ");
  put(0x4b, ".<(+|&");
  put(0x5a, "!$*);^-/");
  put(0x6b, ",%_>?");
  put(0x7a, ":#@'=\"");
  put(0x81, "abcdefghi");
  put(0x91, "jklmnopqr");
  put(0xa1, "~stuvwxyz");
  put(0xc0, "{ABCDEFGHI");
  put(0xd0, "}JKLMNOPQR");
  put(0xe0, "\\");
  put(0xe2, "STUVWXYZ");
  put(0xf0, "0123456789");
  table[0x15] = 10;
  table[0x25] = 10;
  table[0x0d] = 13;
  return table;
}

function ebcdic(bytes: Buffer): Piece[] {
  if (bytes.length < 16 || printableShare(bytes, 400) > 0.5) return [];
  const table = ebcdicTable();
  const head = bytes.subarray(0, 400).map((byte) => table[byte]!);
  let known = 0;
  for (const byte of head) if (byte !== 63) known++;
  if (known < head.length * 0.95) return [];
  return [
    {
      via: "ebcdic",
      bytes: Buffer.from(bytes.map((byte) => table[byte]!)),
      start: 0,
      end: bytes.length,
      locate: (at) => at,
    },
  ];
}
