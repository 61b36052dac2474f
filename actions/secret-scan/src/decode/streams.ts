import * as zlib from "node:zlib";
import { bunzip2 } from "./bzip2.ts";
import { ascii85 } from "./escapes.ts";
import { unlzma, unxz } from "./lzma.ts";
import { PIECE_LIMIT, type Piece, printableShare, type Unseen } from "./piece.ts";

type Inflate = (bytes: Buffer, options: zlib.ZlibOptions) => Buffer;
const OPTIONS: zlib.ZlibOptions = { maxOutputLength: PIECE_LIMIT, finishFlush: zlib.constants.Z_SYNC_FLUSH };

function tryInflate(inflate: Inflate, bytes: Buffer): Buffer | undefined {
  try {
    const out = inflate(bytes, OPTIONS);
    return out.length > 0 ? out : undefined;
  } catch {
    return undefined;
  }
}

const zstd = (zlib as unknown as { zstdDecompressSync?: Inflate }).zstdDecompressSync;

const MAGIC = {
  gzip: Buffer.from([0x1f, 0x8b, 8]),
  bzip2: Buffer.from("BZh"),
  xz: Buffer.from([0xfd, 0x37, 0x7a, 0x58, 0x5a, 0]),
  zstd: Buffer.from([0x28, 0xb5, 0x2f, 0xfd]),
  sevenZip: Buffer.from([0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]),
  rar: Buffer.from("Rar!\x1a\x07", "latin1"),
  lz4: Buffer.from([0x04, 0x22, 0x4d, 0x18]),
};

const MOST_STREAMS = 400;

/** Compressed streams anywhere in binary bytes: files of their kind, and what packages, images and documents carry inside. */
export function compressedStreams(bytes: Buffer, path: string | undefined, unseen: Unseen): Piece[] {
  const pieces: Piece[] = [];
  each(bytes, MAGIC.gzip, (at) =>
    pieces.push(...piece("gzip", bytes, at, tryInflate(zlib.gunzipSync as Inflate, bytes.subarray(at)))),
  );
  each(bytes, MAGIC.bzip2, (at) => pieces.push(...piece("bzip2", bytes, at, bunzip2(bytes.subarray(at), PIECE_LIMIT))));
  each(bytes, MAGIC.xz, (at) => {
    const content = unxz(bytes.subarray(at), PIECE_LIMIT);
    if (content) pieces.push(...piece("xz", bytes, at, content));
    else unseen("Data compressed with xz could not be read.");
  });
  if (bytes[0] === 0x5d && bytes[1] === 0) pieces.push(...piece("lzma", bytes, 0, unlzma(bytes, PIECE_LIMIT)));
  if (zstd)
    each(bytes, MAGIC.zstd, (at) => pieces.push(...piece("zstd", bytes, at, tryInflate(zstd, bytes.subarray(at)))));
  else if (bytes.includes(MAGIC.zstd)) unseen("Data compressed with zstd were not read: this Node.js cannot.");
  const raw =
    bytes.length < PIECE_LIMIT && pieces.length === 0 ? tryInflate(zlib.inflateRawSync as Inflate, bytes) : undefined;
  if (raw && raw.length > 16 && printableShare(raw) > 0.9) pieces.push(...piece("deflate", bytes, 0, raw));
  if (path?.endsWith(".br")) pieces.push(...piece("brotli", bytes, 0, brotli(bytes)));
  for (const [name, magic] of [
    ["7z", MAGIC.sevenZip],
    ["RAR", MAGIC.rar],
    ["lz4", MAGIC.lz4],
  ] as const)
    if (bytes.subarray(0, 600).includes(magic)) unseen(`Data compressed with ${name} were not read.`);
  return pieces;
}

function brotli(bytes: Buffer): Buffer | undefined {
  try {
    return zlib.brotliDecompressSync(bytes, { maxOutputLength: PIECE_LIMIT });
  } catch {
    return undefined;
  }
}

function each(bytes: Buffer, magic: Buffer, visit: (at: number) => void): void {
  let count = 0;
  for (let at = bytes.indexOf(magic); at >= 0 && count++ < MOST_STREAMS; at = bytes.indexOf(magic, at + 1)) visit(at);
}

function piece(via: string, bytes: Buffer, at: number, content: Buffer | undefined): Piece[] {
  return content ? [{ via, bytes: content, start: at, end: bytes.length }] : [];
}

/** zlib streams in binary bytes: git objects and bundles, PNG text, Flash, fonts, firmware. */
export function zlibStreams(bytes: Buffer): Piece[] {
  const pieces: Piece[] = [];
  let tries = 0;
  for (
    let at = bytes.indexOf(0x78);
    at >= 0 && at + 8 < bytes.length && tries < 3000;
    at = bytes.indexOf(0x78, at + 1)
  ) {
    const flags = bytes[at + 1]!;
    if ((0x7800 + flags) % 31 !== 0 || flags & 0x20) continue;
    tries++;
    const content = tryInflate(
      zlib.inflateSync as Inflate,
      bytes.subarray(at, Math.min(bytes.length, at + PIECE_LIMIT)),
    );
    if (!content || content.length < 8 || (printableShare(content) < 0.7 && !content.includes(0))) continue;
    pieces.push({ via: "zlib", bytes: content, start: at, end: Math.min(bytes.length, at + content.length) });
  }
  return pieces;
}

/** Streams of a PDF: Flate, ASCII hex and ASCII 85, alone or one after the other. */
export function pdfStreams(bytes: Buffer): Piece[] {
  const pieces: Piece[] = [];
  const begin = Buffer.from("stream");
  for (let at = bytes.indexOf(begin); at >= 0 && pieces.length < 5000; at = bytes.indexOf(begin, at + 6)) {
    if (bytes.toString("latin1", at - 3, at) === "end") continue;
    const start = at + 6 + (bytes[at + 6] === 13 ? 2 : 1);
    const end = bytes.indexOf("endstream", start);
    if (end < 0) break;
    const header = bytes.toString("latin1", bytes.lastIndexOf("<<", at), at);
    const content = unfilter(bytes.subarray(start, end), header);
    if (content) pieces.push({ via: "pdf-stream", bytes: content, start, end });
    const shown = content && shownText(content);
    if (shown) pieces.push({ via: "pdf-text", bytes: shown, start, end });
  }
  return pieces;
}

function unfilter(raw: Buffer, header: string): Buffer | undefined {
  let content: Buffer | undefined = raw;
  for (const [, filter] of header.matchAll(/\/(ASCIIHexDecode|ASCII85Decode|FlateDecode|AHx|A85|Fl)\b/g)) {
    if (!content) return undefined;
    if (/Hex|AHx/.test(filter!)) content = Buffer.from(content.toString("latin1").replace(/[^0-9a-fA-F]/g, ""), "hex");
    else if (/85/.test(filter!))
      content = ascii85(
        content
          .toString("latin1")
          .replace(/~>[\s\S]*$/, "")
          .replace(/^\s*<~/, ""),
      );
    else content = tryInflate(zlib.inflateSync as Inflate, content);
  }
  return content === raw ? undefined : content;
}

/** The strings that a page shows, one after the other as they stand on paper. */
function shownText(content: Buffer): Buffer | undefined {
  const text = content.toString("latin1", 0, Math.min(content.length, 4 * 1024 * 1024));
  if (!/T[jJ]/.test(text)) return undefined;
  const parts = [...text.matchAll(/\(((?:\\[\s\S]|[^()\\])*)\)|<([0-9A-Fa-f\s]+)>|\b(T\*|Td|TD|ET)\b/g)].map(
    ([, plain, hex, move]) =>
      plain !== undefined
        ? plain.replace(/\\(.)/g, "$1")
        : hex !== undefined
          ? Buffer.from(hex.replace(/\s/g, ""), "hex").toString("latin1")
          : move === "ET"
            ? "\n"
            : "",
  );
  return Buffer.from(parts.join(""), "latin1");
}
