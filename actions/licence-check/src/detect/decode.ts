import type { Identification } from "./types.ts";

export interface Decoded {
  text: string;
  encoding: Identification["encoding"];
}

/** Longest text looked at; licence texts end below 300 kB (the longest on SPDX's list has 70 kB). */
const LIMIT = 2_000_000;

function withoutMark(bytes: Buffer): Decoded | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe)
    return { text: bytes.subarray(2).toString("utf16le"), encoding: "utf-16le" };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { text: swapped(bytes.subarray(2)), encoding: "utf-16be" };
  return undefined;
}

function swapped(bytes: Buffer): string {
  return Buffer.from(bytes.subarray(0, bytes.length & ~1))
    .swap16()
    .toString("utf16le");
}

/** UTF-16 without a mark shows as a zero in every second byte of Latin text. */
function guessedUtf16(bytes: Buffer): Decoded | undefined {
  const sample = bytes.subarray(0, 400);
  const zeros = [0, 0];
  for (let i = 0; i < sample.length; i++) if (sample[i] === 0) zeros[i & 1]!++;
  if (sample.length < 8 || Math.max(zeros[0]!, zeros[1]!) < sample.length * 0.35) return undefined;
  return zeros[1]! > zeros[0]!
    ? { text: bytes.toString("utf16le"), encoding: "utf-16le" }
    : { text: swapped(bytes), encoding: "utf-16be" };
}

/** Reads bytes as UTF-8, UTF-16 (with or without mark) or, where that is no UTF-8, as Windows' Latin-1; line ends become `\n`. */
export function decode(whole: Buffer): Decoded {
  const bytes = whole.length > LIMIT ? whole.subarray(0, LIMIT) : whole;
  const found = withoutMark(bytes) ?? guessedUtf16(bytes) ?? utf8(bytes) ?? latin1(bytes);
  return {
    text: found.text
      .replace(/^\ufeff/, "")
      .replace(/ï¿½|\ufffd/g, " ")
      .replace(/\r\n?/g, "\n"),
    encoding: found.encoding,
  };
}

/** A few broken bytes in a UTF-8 file (a cut end, one old name) do not make it Latin-1. */
function utf8(bytes: Buffer): Decoded | undefined {
  const text = bytes.toString("utf8");
  const broken = text.split("\ufffd", 20).length - 1;
  if (broken === 0) return { text, encoding: "utf-8" };
  return broken < 3 && /[\u0080-\ufffc]/.test(text) ? { text, encoding: "utf-8" } : undefined;
}

/** Bytes 0x80 to 0x9f stand for typographic marks in Windows-1252. */
const WINDOWS: Record<string, string> = {
  "\u0091": "‘",
  "\u0092": "’",
  "\u0093": "“",
  "\u0094": "”",
  "\u0095": "•",
  "\u0096": "–",
  "\u0097": "—",
};

function latin1(bytes: Buffer): Decoded {
  return { text: bytes.toString("latin1").replace(/[\u0091-\u0097]/g, (c) => WINDOWS[c]!), encoding: "latin1" };
}
