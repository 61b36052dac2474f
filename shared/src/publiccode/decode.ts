/** Why bytes are no UTF-8 text: the encoding they look like, and where the first wrong byte stands. */
export interface EncodingProblem {
  looksLike: "utf-16le" | "utf-16be" | "latin1" | "binary";
  /** Bytes before the first wrong one. */
  offset: number;
}

export interface Utf8 {
  /** Without the byte order mark. Where the bytes are no UTF-8, what they seem to mean. */
  text: string;
  bom: boolean;
  problem?: EncodingProblem;
}

/** Decodes a file that must be UTF-8, and says what it is where it is not. */
export function decodeUtf8(bytes: Uint8Array): Utf8 {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (buffer[0] === 0xff && buffer[1] === 0xfe)
    return { text: buffer.toString("utf16le", 2), bom: true, problem: { looksLike: "utf-16le", offset: 0 } };
  if (buffer[0] === 0xfe && buffer[1] === 0xff) {
    const even = Buffer.from(buffer.subarray(2, 2 + ((buffer.length - 2) & ~1))).swap16();
    return { text: even.toString("utf16le"), bom: true, problem: { looksLike: "utf-16be", offset: 0 } };
  }
  const bom = buffer[0] === 0xef && buffer[1] === 0xbb && buffer[2] === 0xbf;
  const content = bom ? buffer.subarray(3) : buffer;
  try {
    return { text: new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(content), bom };
  } catch {
    const looksLike = buffer.includes(0) ? "binary" : "latin1";
    return { text: content.toString("latin1"), bom, problem: { looksLike, offset: firstWrongByte(content) } };
  }
}

/** Where a lenient decoder first puts a replacement character that the bytes do not spell themselves. */
function firstWrongByte(bytes: Buffer): number {
  const lenient = Buffer.from(bytes.toString("utf8"), "utf8");
  let at = 0;
  while (at < bytes.length && bytes[at] === lenient[at]) at++;
  while (at > 0 && (bytes[at]! & 0xc0) === 0x80) at--;
  return at;
}
