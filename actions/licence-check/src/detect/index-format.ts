import { brotliCompressSync, brotliDecompressSync, constants } from "node:zlib";

export type TemplateKind = "text" | "exception" | "header";

/** What may vary in a template, counted in its words. */
export interface TemplateMark {
  /** `o`: may be left out as a whole; `f`: each word may be left out; `a`: other words may stand there. */
  kind: "o" | "f" | "a";
  start: number;
  end: number;
  /** For `a`: index of the expression for what may stand there. */
  match?: number;
}

export interface TemplateData {
  id: string;
  kind: TemplateKind;
  language: string;
  length: number;
  marks: TemplateMark[];
}

/** The licence index as the build writes it and the detector reads it. */
export interface IndexData {
  templates: TemplateData[];
  /** Compared forms of all words; a word's number is its place here. */
  words: string[];
  /** Hashes of words of which only a fingerprint is kept; numbered after `words`. */
  hashes: Int32Array;
  /** Other spellings: as found -> as compared. */
  spellings: [string, string][];
  /** Expressions over compared words, parted by single spaces. */
  matches: string[];
  /** Word numbers of all templates, one after the other. */
  sequence: Uint16Array;
  /** Address without scheme and `www.` -> id. */
  urls: [string, string][];
}

interface Head extends Omit<IndexData, "sequence" | "hashes" | "words" | "spellings" | "urls"> {
  words: string;
  spellings: string;
  urls: string;
  hashCount: number;
}

/** Packs an index, compressed. */
export function packIndex(data: IndexData): Buffer {
  const { sequence, hashes, ...rest } = data;
  const pairs = (list: [string, string][]) => list.map((pair) => pair.join(" ")).join("\n");
  const head: Head = {
    ...rest,
    words: data.words.join(" "),
    spellings: pairs(data.spellings),
    urls: pairs(data.urls),
    hashCount: hashes.length,
  };
  const text = Buffer.from(JSON.stringify(head));
  const size = Buffer.alloc(8);
  const padding = Buffer.alloc((4 - (text.length % 4)) % 4, " ");
  size.writeUInt32LE(text.length + padding.length, 0);
  const whole = Buffer.concat([size, text, padding, bytesOf(hashes), bytesOf(sequence)]);
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: 11,
    [constants.BROTLI_PARAM_LGWIN]: 22,
    [constants.BROTLI_PARAM_SIZE_HINT]: whole.length,
  };
  return brotliCompressSync(whole, { params });
}

function bytesOf(array: Int32Array | Uint16Array): Buffer {
  return Buffer.from(array.buffer, array.byteOffset, array.byteLength);
}

function pairsOf(text: string): [string, string][] {
  return text === "" ? [] : text.split("\n").map((line) => line.split(" ") as [string, string]);
}

/** Reads what `packIndex` wrote. */
export function unpackIndex(packed: Buffer): IndexData {
  const whole = brotliDecompressSync(packed);
  const textEnd = 8 + whole.readUInt32LE(0);
  const head = JSON.parse(whole.toString("utf8", 8, textEnd)) as Head;
  const hashEnd = textEnd + head.hashCount * 4;
  const copy = (start: number, end: number) =>
    whole.buffer.slice(whole.byteOffset + start, whole.byteOffset + end) as ArrayBuffer;
  return {
    templates: head.templates,
    matches: head.matches,
    words: head.words.split(" "),
    spellings: pairsOf(head.spellings),
    urls: pairsOf(head.urls),
    hashes: new Int32Array(copy(textEnd, hashEnd)),
    sequence: new Uint16Array(copy(hashEnd, whole.length)),
  };
}
