import type { DecodedText } from "./repository.ts";

/** How far binary detection looks, as git does (xdiff-interface.c, FIRST_FEW_BYTES). */
const sample = 8000;

/** Bytes as text, or undefined where they are no text. UTF-8 with or without BOM, UTF-16 with BOM or by its zero bytes, else Latin-1. */
export function decode(bytes: Buffer): DecodedText | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return utf16(bytes.subarray(2), "utf-16le", true);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return utf16(bytes.subarray(2), "utf-16be", true);
  const bom = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  if (bytes.subarray(0, sample).includes(0)) {
    const encoding = guessUtf16(bytes.subarray(0, sample));
    return encoding && utf16(bytes, encoding, false);
  }
  try {
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bom ? bytes.subarray(3) : bytes);
    return { text, encoding: "utf-8", bom };
  } catch {
    return looksBinary(bytes.subarray(0, sample))
      ? undefined
      : { text: bytes.toString("latin1"), encoding: "latin1", bom };
  }
}

/** The bytes of a text in the encoding that it was read from; the inverse of `decode`. */
export function encode(text: string, { encoding, bom }: Pick<DecodedText, "encoding" | "bom">): Buffer {
  const withBom = bom && encoding !== "latin1" ? `\ufeff${text}` : text;
  if (encoding === "utf-8") return Buffer.from(withBom, "utf8");
  if (encoding === "latin1") return Buffer.from(text, "latin1");
  const little = Buffer.from(withBom, "utf16le");
  return encoding === "utf-16le" ? little : little.swap16();
}

function utf16(bytes: Buffer, encoding: "utf-16le" | "utf-16be", bom: boolean): DecodedText {
  const even = bytes.subarray(0, bytes.length & ~1);
  const little = encoding === "utf-16le" ? even : Buffer.from(even).swap16();
  return { text: little.toString("utf16le"), encoding, bom };
}

/** UTF-16 without BOM: mostly Latin text has a zero in nearly every second byte, and only there. */
function guessUtf16(bytes: Buffer): "utf-16le" | "utf-16be" | undefined {
  let even = 0;
  let odd = 0;
  for (let i = 0; i < bytes.length; i++) if (bytes[i] === 0) i % 2 ? odd++ : even++;
  const half = bytes.length / 2;
  if (odd > half * 0.7 && even < half * 0.05) return "utf-16le";
  if (even > half * 0.7 && odd < half * 0.05) return "utf-16be";
  return undefined;
}

/** Without a zero byte and no UTF-8: binary when more than one byte in twenty is a control character other than white space. */
function looksBinary(bytes: Buffer): boolean {
  let control = 0;
  for (const byte of bytes)
    if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13 && byte !== 27) control++;
  return control * 20 > bytes.length;
}
