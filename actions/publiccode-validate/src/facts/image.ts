import { gunzipSync } from "node:zlib";

export type ImageKind = "png" | "jpeg" | "svg" | "svgz";

export interface ImageFacts {
  /** What the content is; other formats by their name, so that a message can say it. */
  kind: ImageKind | "gif" | "webp" | "bmp" | "html" | "empty" | "text" | "unknown" | "lfs-pointer";
  /** Its header is there and can be read to the end. */
  intact: boolean;
  width?: number;
  height?: number;
}

/** An SVGZ of a few kB can unpack to gigabytes. */
const maxUnpacked = 8 * 1024 * 1024;

/** Looks at an image's content, never at its name. */
export function readImage(bytes: Buffer): ImageFacts {
  if (bytes.length === 0) return { kind: "empty", intact: false };
  if (bytes.subarray(0, 8).equals(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]))) return readPng(bytes);
  if (bytes[0] === 0xff && bytes[1] === 0xd8) return readJpeg(bytes);
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) return readSvgz(bytes);
  const start = bytes.subarray(0, 12).toString("latin1");
  if (/^GIF8[79]a/.test(start)) return { kind: "gif", intact: true };
  if (start.startsWith("RIFF") && start.endsWith("WEBP")) return { kind: "webp", intact: true };
  if (start.startsWith("BM")) return { kind: "bmp", intact: true };
  if (start.startsWith("version http")) return { kind: "lfs-pointer", intact: true };
  return readText(bytes.toString("utf8"));
}

/** IHDR must come first (PNG, third edition, section 5.6), with sizes that are not zero and a bit depth that exists. */
function readPng(bytes: Buffer): ImageFacts {
  if (bytes.length < 33 || bytes.readUInt32BE(8) !== 13 || bytes.toString("latin1", 12, 16) !== "IHDR")
    return { kind: "png", intact: false };
  const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  const intact = width > 0 && height > 0 && [1, 2, 4, 8, 16].includes(bytes[24]!);
  return { kind: "png", intact, width, height };
}

/** Walks the segments to the frame header (ITU-T T.81, annex B), which has the size. */
function readJpeg(bytes: Buffer): ImageFacts {
  let at = 2;
  while (at + 9 < bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1]!;
    if (marker === 0xff) {
      at++;
      continue;
    }
    const isFrame = marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
    if (isFrame)
      return { kind: "jpeg", intact: true, height: bytes.readUInt16BE(at + 5), width: bytes.readUInt16BE(at + 7) };
    if (marker === 0xd9 || marker === 0xda) break;
    at += 2 + bytes.readUInt16BE(at + 2);
  }
  return { kind: "jpeg", intact: false };
}

function readSvgz(bytes: Buffer): ImageFacts {
  try {
    const inner = readText(gunzipSync(bytes, { maxOutputLength: maxUnpacked }).toString("utf8"));
    return { kind: "svgz", intact: inner.kind === "svg" && inner.intact };
  } catch {
    return { kind: "svgz", intact: false };
  }
}

/** SVG: the first element, behind declaration, comments and document type, is `svg`, and it is closed. */
function readText(text: string): ImageFacts {
  let rest = text.replace(/^\ufeff/, "").trimStart();
  for (let turns = 0; turns < 200; turns++) {
    const skipped = rest.startsWith("<?")
      ? rest.indexOf("?>") + 2
      : rest.startsWith("<!--")
        ? rest.indexOf("-->") + 3
        : /^<!DOCTYPE/i.test(rest)
          ? endOfDoctype(rest)
          : 0;
    if (skipped < 4) break;
    rest = rest.slice(skipped).trimStart();
  }
  if (/^<(?:[A-Za-z_][\w.-]*:)?svg[\s/>]/.test(rest))
    return {
      kind: "svg",
      intact: /<\/(?:[\w.-]+:)?svg\s*>/.test(rest.slice(-2000)) || /^<[^>]*\/>\s*$/.test(rest),
    };
  if (/^<(!doctype html|html)/i.test(rest)) return { kind: "html", intact: true };
  return { kind: text.includes("\u0000") ? "unknown" : "text", intact: true };
}

function endOfDoctype(text: string): number {
  const bracket = text.indexOf("[");
  const end = text.indexOf(">");
  return bracket >= 0 && bracket < end ? text.indexOf(">", text.indexOf("]", bracket)) + 1 : end + 1;
}
