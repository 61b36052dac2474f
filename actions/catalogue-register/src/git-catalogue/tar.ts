import { gunzipSync } from "node:zlib";

/** Most bytes of an unpacked archive: entries of 100,000 software are about 300 MB, and nobody has so many. */
const MAX_UNPACKED = 512 * 1024 * 1024;

const BLOCK = 512;

/**
 * Regular files of a gzipped tar whose path (without the archive's first folder, as GitHub packs it) `wanted` accepts.
 * Knows ustar prefixes and pax paths, which `git archive` writes for names over 100 bytes. Throws RangeError over 512 MB.
 */
export function readTar(packed: Uint8Array, wanted: (path: string) => boolean): Map<string, string> {
  const data = gunzipSync(packed, { maxOutputLength: MAX_UNPACKED });
  const files = new Map<string, string>();
  let longPath: string | undefined;
  for (let at = 0; at + BLOCK <= data.length && data[at] !== 0; ) {
    const header = data.subarray(at, at + BLOCK);
    const size = Number.parseInt(field(header, 124, 12) || "0", 8);
    const content = data.subarray(at + BLOCK, at + BLOCK + size);
    const type = String.fromCharCode(header[156] ?? 0);
    if (type === "x") longPath = paxPath(content.toString("utf8"));
    else if (type !== "g") {
      const path = withoutFirst(longPath ?? ustarPath(header));
      if ((type === "0" || type === "\0") && wanted(path)) files.set(path, content.toString("utf8"));
      longPath = undefined;
    }
    at += BLOCK + Math.ceil(size / BLOCK) * BLOCK;
  }
  return files;
}

function field(header: Buffer, start: number, length: number): string {
  const text = header.toString("utf8", start, start + length);
  const end = text.indexOf("\0");
  return (end < 0 ? text : text.slice(0, end)).trim();
}

function ustarPath(header: Buffer): string {
  const prefix = field(header, 345, 155);
  return prefix ? `${prefix}/${field(header, 0, 100)}` : field(header, 0, 100);
}

function paxPath(records: string): string | undefined {
  return /(?:^|\n)\d+ path=([^\n]*)\n/.exec(records)?.[1];
}

function withoutFirst(path: string): string {
  return path.slice(path.indexOf("/") + 1);
}
