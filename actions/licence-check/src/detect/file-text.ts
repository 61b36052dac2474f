import { type Cleaned, clean } from "./clean.ts";
import { foldWord } from "./fold.ts";
import type { LicenceIndex } from "./lookup.ts";
import { scan, type Words } from "./scan.ts";

/** Stands in `numbers` for a word that is taken already. */
export const TAKEN = -1;

/** A file's words as the index numbers them; words that no licence has get numbers of their own. */
export class FileText {
  /** As decoded; offsets are those of the cleaned text. */
  readonly raw: string;
  readonly cleaned: Cleaned;
  readonly words: Words;
  readonly numbers: Int32Array;
  /** 1 for words of copyright statements. */
  readonly statement: Uint8Array;
  private lineStarts: number[] | undefined;

  constructor(raw: string, index: LicenceIndex) {
    this.raw = raw;
    this.cleaned = clean(raw);
    this.words = scan(this.cleaned.text);
    this.numbers = new Int32Array(this.words.count);
    this.statement = inRanges(this.words, this.cleaned.statements);
    const own = new Map<number, number>();
    const first = index.data.words.length + index.data.hashes.length;
    for (let i = 0; i < this.words.count; i++) {
      const hash = this.words.hash[i]!;
      let number = index.numberOf(hash);
      if (number < 0) {
        number = own.get(hash) ?? first + own.size;
        own.set(hash, number);
      }
      this.numbers[i] = number;
    }
  }

  get count(): number {
    return this.words.count;
  }

  /** The folded form of a word. */
  word(index: number): string {
    return foldWord(this.raw.slice(this.words.start[index], this.words.end[index]).replace(/[\s‐‑–'’-]/g, ""), true)
      .word;
  }

  /** The very text of words `from` up to, not including, `to`. */
  slice(from: number, to: number): string {
    if (to <= from) return "";
    const text = this.cleaned.text.slice(this.words.start[from], this.words.end[to - 1]);
    return text.replace(/\ue000/g, "").replace(/\s+(?:[*#/;%>|]+\s+)?/g, " ");
  }

  line(word: number): number {
    return this.lineAt(this.words.start[Math.min(word, this.count - 1)] ?? 0);
  }

  /** 1-based line of an offset. */
  lineAt(offset: number): number {
    this.lineStarts ??= lineStarts(this.raw);
    let [low, high] = [0, this.lineStarts.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.lineStarts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return low + 1;
  }
}

/** Which words lie in one of the ranges. */
export function inRanges(words: Words, ranges: readonly { start: number; end: number }[]): Uint8Array {
  const flags = new Uint8Array(words.count);
  for (const { start, end } of ranges) {
    for (let i = firstFrom(words, start); i < words.count && words.start[i]! < end; i++) flags[i] = 1;
  }
  return flags;
}

function firstFrom(words: Words, offset: number): number {
  let [low, high] = [0, words.count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words.start[middle]! < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
}
