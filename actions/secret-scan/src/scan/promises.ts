/** Cheap looks at the bytes around frequent keywords, before anything is sliced or matched. */

const TOKEN = new Uint8Array(256);
for (const char of "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_+/=.~-")
  TOKEN[char.charCodeAt(0)] = 1;
const UPPER_HEX = new Uint8Array(256);
for (const char of "0123456789ABCDEF") UPPER_HEX[char.charCodeAt(0)] = 1;
const GLUE = new Uint8Array(256);
for (const char of " \t\r\n+.&~<>|\\_*^;:`") GLUE[char.charCodeAt(0)] = 1;
const PREFIX = new Uint8Array(256);
for (const char of "rbufRBUF@$L") PREFIX[char.charCodeAt(0)] = 1;

const EQUALS = 61;
const OPEN = 40;
const LINE_END = 10;

/** A token ends in a string's end, and only operators and blanks stand before the next string of the same quotes begins with one. */
export function joinsStrings(bytes: Uint8Array, start: number, end: number): boolean {
  const quote = bytes[start]!;
  if (!TOKEN[bytes[start - 1] ?? 0]) return false;
  const limit = Math.min(bytes.length - 1, end + 60);
  let at = start + 1;
  while (at < limit && GLUE[bytes[at]!]) at++;
  if (PREFIX[bytes[at]!] && bytes[at + 1] === quote) at++;
  return bytes[at] === quote && TOKEN[bytes[at + 1] ?? 0] === 1;
}

/** A token stands right before the keyword: what is not in a token's middle hides none. */
export function followsToken(bytes: Uint8Array, start: number): boolean {
  return TOKEN[bytes[start - 1] ?? 0] === 1;
}

/** PDF's `(text) -3 (more)`: a token ends at the bracket, and only numbers and an operator stand before the next opens. */
export function joinsShownText(bytes: Uint8Array, start: number): boolean {
  if (!TOKEN[bytes[start - 1] ?? 0]) return false;
  const limit = Math.min(bytes.length, start + 40);
  for (let at = start + 1; at < limit; at++) {
    const byte = bytes[at]!;
    if (byte === OPEN) return TOKEN[bytes[at + 1] ?? 0] === 1;
    // digits, blanks, signs, and the letters of Tj, TJ, Td, TD, T*
    const shown = (byte >= 48 && byte < 58) || byte === 32 || byte === 45 || byte === 46 || byte === 91 || byte === 93;
    if (
      !shown &&
      !(
        byte === 10 ||
        byte === 13 ||
        byte === 42 ||
        byte === 84 ||
        byte === 68 ||
        byte === 100 ||
        byte === 106 ||
        byte === 74
      )
    )
      return false;
  }
  return false;
}

/** `=3D`: quoted-printable where the code has a letter, or where another one or a soft line end is near: `x=40` is none. */
export function isQuotedPrintable(bytes: Uint8Array, start: number): boolean {
  if (!UPPER_HEX[bytes[start + 1] ?? 0] || !UPPER_HEX[bytes[start + 2] ?? 0]) return false;
  if (bytes[start + 2]! >= 65) return true;
  const limit = Math.min(bytes.length - 2, start + 120);
  for (let at = start + 3; at < limit; at++) {
    if (bytes[at] !== EQUALS) continue;
    if (bytes[at + 1] === LINE_END || (UPPER_HEX[bytes[at + 1]!] && UPPER_HEX[bytes[at + 2]!])) return true;
  }
  return false;
}

/** `%5F`: two digits of a printable character follow. */
export function isPercentEscape(bytes: Uint8Array, start: number): boolean {
  const low = bytes[start + 2] ?? 0;
  return (low >= 48 && low < 58) || (low >= 65 && low < 71) || (low >= 97 && low < 103);
}

type Promises = (bytes: Uint8Array, start: number, end: number) => boolean;

/** The look that goes with each decoder's keywords, by the decoder's name. */
export const PROMISES: Readonly<Record<string, Promises>> = {
  concatenation: joinsStrings,
  "joined-lines": followsToken,
  invisible: followsToken,
  colour: followsToken,
  backslash: followsToken,
  markup: followsToken,
  "show-text": joinsShownText,
  "quoted-printable": isQuotedPrintable,
  percent: isPercentEscape,
};

const HEX = new Uint8Array(256);
for (const char of "0123456789abcdefABCDEF") HEX[char.charCodeAt(0)] = 1;
const SEPARATOR = new Uint8Array(256);
for (const char of " :-,") SEPARATOR[char.charCodeAt(0)] = 1;

/** Only this much of a text is looked at for a listing: it fills what it is in. */
const LISTING_HEAD = 20_000;
/** Bytes of a listing of twelve bytes: every 30 bytes stand in one. */
const LISTED = 30;

/** True where bytes may list other bytes as text (hex dumps, Intel HEX, S-records), in the regions or at the beginning. */
export function promisesListing(bytes: Uint8Array, regions: ArrayLike<number> | undefined): boolean {
  if (!regions) return listsBytes(bytes, 0, Math.min(bytes.length, LISTING_HEAD));
  for (let i = 0; i < regions.length; i += 2)
    if (regions[i + 1]! - regions[i]! >= LISTED && listsBytes(bytes, regions[i]!, regions[i + 1]!)) return true;
  return false;
}

/** Looks every 30 bytes at three: of pairs of hexadecimal digits with separators, two are digits and one is none. */
function listsBytes(bytes: Uint8Array, from: number, to: number): boolean {
  for (let at = from; at + 12 <= to; at += LISTED) if (isListed(bytes, at) || isDigits(bytes, at)) return true;
  return false;
}

function isListed(bytes: Uint8Array, at: number): boolean {
  for (let shift = 0; shift < 3; shift++) {
    let good = true;
    for (let i = 0; i < 12 && good; i++) {
      const byte = bytes[at + i]!;
      good = (i + shift) % 3 === 2 ? SEPARATOR[byte] === 1 : HEX[byte] === 1;
    }
    if (good) return true;
  }
  return false;
}

/** Twelve digits in a row, or two groups of four: lines of hexdump, Intel HEX and S-records. */
function isDigits(bytes: Uint8Array, at: number): boolean {
  let digits = 0;
  for (let i = 0; i < 12; i++) {
    const byte = bytes[at + i]!;
    if (HEX[byte]) digits++;
    else if (!SEPARATOR[byte]) return false;
  }
  return digits >= 9;
}
