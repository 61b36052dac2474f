import { isContainer, isPromising, type Piece } from "./piece.ts";

const VALUE = new Int8Array(256).fill(-1);
const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
for (let i = 0; i < 64; i++) VALUE[ALPHABET.charCodeAt(i)] = i;
VALUE[45] = 62;
VALUE[95] = 63;

const HEX = new Uint8Array(256);
for (const char of "0123456789abcdefABCDEF") HEX[char.charCodeAt(0)] = 1;
const BASE32 = /^[A-Z2-7]{24,}$/;

const LINE_WRAP =
  /(?:[A-Za-z0-9+/_-]{4,}(?:={0,2}(?:\r?\n|\\r?\\n|\\\r?\n|["'],?\s*\+?\s*\r?\n?\s*["'])[ \t>|#*+-]{0,40})){1,200000}[A-Za-z0-9+/_-]*={0,2}/y;
const MOST = 8 * 1024 * 1024;

/** What a run of base64 or hex letters `[start, end)` says once decoded; nothing where its beginning promises nothing. */
export function decodeRun(bytes: Buffer, start: number, end: number): Piece[] {
  if (end - start < 16) return [];
  if (isHexRun(bytes, start, end)) return hexPieces(bytes, start, end);
  const pieces: Piece[] = [];
  const base64 = promisesBase64(bytes, start, end);
  if (base64) pieces.push(...base64Piece(bytes, start, end));
  else if (end - start >= 24) pieces.push(...base32Piece(bytes, start, end));
  return pieces;
}

function isHexRun(bytes: Buffer, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (!HEX[bytes[i]!]) return false;
  return true;
}

function hexPieces(bytes: Buffer, start: number, end: number): Piece[] {
  if (end - start < 24 || end - start > MOST) return [];
  const found: Piece[] = [];
  for (const shift of [0, 1]) {
    const text = bytes.toString("latin1", start + shift, end - ((end - start - shift) & 1));
    const decoded = Buffer.from(text, "hex");
    if (isPromising(decoded)) found.push({ via: "hex", bytes: decoded, start, end });
  }
  return found.slice(0, 1);
}

/** Looks at the first three bytes triples: printable, or a container's mark. Also at runs whose first segment is a path or prefix. */
function promisesBase64(bytes: Buffer, start: number, end: number): boolean {
  const count = Math.min(4, (end - start) >> 2);
  let printable = 0;
  for (let i = 0; i < count; i++) {
    const word = wordAt(bytes, start + 4 * i);
    HEAD[3 * i] = word >> 16;
    HEAD[3 * i + 1] = word >> 8;
    HEAD[3 * i + 2] = word;
    printable += isPrintableWord(word);
    // Most runs are words of a program: their first letters decode to what is neither text nor a container's mark.
    if (i === 1 && printable === 0 && !isContainer(HEAD) && !(HEAD[0] === 0 || HEAD[1] === 0)) return false;
  }
  return isPromising(HEAD.subarray(0, 3 * count));
}

const HEAD = new Uint8Array(12);

function wordAt(bytes: Buffer, at: number): number {
  return (
    (VALUE[bytes[at]!]! << 18) | (VALUE[bytes[at + 1]!]! << 12) | (VALUE[bytes[at + 2]!]! << 6) | VALUE[bytes[at + 3]!]!
  );
}

function isPrintableWord(word: number): number {
  const plain = (byte: number): boolean => (byte >= 32 && byte < 127) || byte === 9 || byte === 10 || byte === 13;
  return plain((word >> 16) & 255) && plain((word >> 8) & 255) && plain(word & 255) ? 1 : 0;
}

/** Joins lines that go on in base64 (MIME, folded YAML, concatenated strings), decodes, and looks again. */
function base64Piece(bytes: Buffer, start: number, end: number): Piece[] {
  let stop = end;
  let text = bytes.toString("latin1", start, end);
  if (wraps(bytes, end)) {
    LINE_WRAP.lastIndex = 0;
    const joined = LINE_WRAP.exec(bytes.toString("latin1", start, Math.min(bytes.length, start + MOST)));
    if (joined && joined[0].length > end - start) {
      stop = start + joined[0].length;
      text = joined[0].replace(/\\r|\\n|[^A-Za-z0-9+/_-]/g, "");
    }
  }
  const decoded = Buffer.from(text, "base64");
  return isPromising(decoded) ? [{ via: "base64", bytes: decoded, start, end: stop }] : [];
}

const wraps = (bytes: Buffer, end: number): boolean => {
  const next = bytes[end];
  return next === 10 || next === 13 || next === 92 || ((next === 34 || next === 39) && end + 200 < bytes.length + 200);
};

function base32Piece(bytes: Buffer, start: number, end: number): Piece[] {
  if (end - start > 100_000) return [];
  const text = bytes.toString("latin1", start, end);
  if (!BASE32.test(text)) return [];
  const out = Buffer.alloc(Math.floor((text.length * 5) / 8));
  let held = 0;
  let width = 0;
  let at = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    held = ((held << 5) | (code >= 65 ? code - 65 : code - 24)) & 0xfff;
    width += 5;
    if (width < 8) continue;
    width -= 8;
    out[at++] = (held >> width) & 255;
  }
  return isPromising(out) ? [{ via: "base32", bytes: out, start, end }] : [];
}
