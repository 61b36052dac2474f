/** What a decoder made of a stretch of bytes. */
export interface Piece {
  /** The decoder or member: `base64`, `zip:config/app.env`. */
  via: string;
  bytes: Buffer;
  /** The stretch it was made from. */
  start: number;
  end: number;
  /** Path of a member, for its syntax. */
  path?: string;
  /** Made by guessing that parts belong together: what is only a literal in it does not count. */
  guessed?: true;
  /** Where a byte of the piece stood, where that is known more closely than `start`. */
  locate?(inner: number): number;
}

/** What could not be looked at, one sentence. */
export type Unseen = (text: string) => void;

/** Most bytes that one decoded piece may have. */
export const PIECE_LIMIT = 32 * 1024 * 1024;

const PRINTABLE = new Uint8Array(256);
for (let byte = 32; byte < 127; byte++) PRINTABLE[byte] = 1;
for (const byte of [9, 10, 13, 27]) PRINTABLE[byte] = 1;

/** Share of printable ASCII among the first bytes. */
export function printableShare(bytes: Uint8Array, most = 256): number {
  const count = Math.min(bytes.length, most);
  if (count === 0) return 0;
  let printable = 0;
  for (let i = 0; i < count; i++) printable += PRINTABLE[bytes[i]!]!;
  return printable / count;
}

/** True where decoded bytes are worth a search: text, UTF-16 text, or a container that is opened further. */
export function isPromising(bytes: Uint8Array): boolean {
  if (bytes.length < 8) return false;
  if (isContainer(bytes)) return true;
  if (printableShare(bytes) > 0.9) return true;
  return bytes.length >= 12 && (everySecondIsZero(bytes, 0) || everySecondIsZero(bytes, 1));
}

/** True for the first bytes of gzip, zip, bzip2, xz, zlib, zstd, DER keys and OpenSSH keys. */
export function isContainer(bytes: Uint8Array): boolean {
  const [a, b, c, d] = bytes;
  if (a === 0x1f && b === 0x8b) return true;
  if (a === 0x50 && b === 0x4b && (c === 3 || c === 5)) return true;
  if (a === 0x42 && b === 0x5a && c === 0x68) return true;
  if (a === 0xfd && b === 0x37 && c === 0x7a) return true;
  if (a === 0x28 && b === 0xb5 && c === 0x2f && d === 0xfd) return true;
  return a === 0x78 && (b === 0x9c || b === 0xda || b === 0x01 || b === 0x5e) && printableShare(bytes) < 0.7;
}

function everySecondIsZero(bytes: Uint8Array, offset: number): boolean {
  const count = Math.min(bytes.length & ~1, 128);
  let zeros = 0;
  let printable = 0;
  for (let i = 0; i < count; i += 2) {
    if (bytes[i + offset] === 0) zeros++;
    if (PRINTABLE[bytes[i + 1 - offset]!]) printable++;
  }
  return zeros > count * 0.4 && printable > count * 0.4;
}
