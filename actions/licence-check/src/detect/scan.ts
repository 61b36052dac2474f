import { foldWord } from "./fold.ts";

/** The words of a cleaned text in order, as hashes of their folded form, with their places. */
export interface Words {
  text: string;
  count: number;
  hash: Int32Array;
  start: Int32Array;
  end: Int32Array;
  /** List marks that were left out (`1.`, `(a)`): index of the word that follows -> the mark. */
  marks: Map<number, string>;
  /** Words with look-alike letters of another script or invisible characters inside: indices. */
  disguised: number[];
}

const OFFSET = 0x811c9dc5 | 0;
const PRIME = 0x01000193;
const NON = hashOf("non");
const SUB = hashOf("sub");

/** FNV-1a over UTF-16 units. */
export function hashOf(word: string): number {
  let hash = OFFSET;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), PRIME);
  return hash;
}

/** Character that cleaning puts where something was shortened: it neither shows nor ends a word. */
export const FILLER = "\ue000";

const ORDINAL = /^(?:\d{1,2}(?:\.\d{1,2}){0,3}|[a-z]|[ivx]{1,5})$/i;

/** What stands before a list mark: the line's beginning, or the end of the item before. */
const BEFORE_MARK = /(?:^|\n|[.;:,]["”')\]]*\s|[.;:,]\s*(?:and|or|and\/or|et|ou)\s)[\s>*#/;%|\\"'“•·–—+_=-]*\(?$/i;

function isMark(text: string, start: number, end: number): boolean {
  const closed = text.charCodeAt(end) === 41;
  const opened = text.charCodeAt(start - 1) === 40;
  const word = text.slice(start, end);
  if (closed && opened && /^[a-z]$|^[ivx]+$/i.test(word)) return true;
  if (!/[\s*_"“)]|^$/.test(text.slice(end + 1, end + 2)) || !ORDINAL.test(word)) return false;
  return BEFORE_MARK.test(text.slice(Math.max(0, start - 40), start));
}

function isWordCode(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 65 && code <= 90);
}

const LETTER = /[\p{L}\p{N}]/u;
const letters = new Map<number, boolean>();

function isLetterAt(text: string, at: number): boolean {
  const code = text.codePointAt(at)!;
  let known = letters.get(code);
  if (known === undefined) {
    known = LETTER.test(String.fromCodePoint(code));
    letters.set(code, known);
  }
  return known;
}

/** Neither shows nor parts a word: combining marks, soft hyphens, joiners, direction marks, the cleaner's filler. */
function isSilent(code: number): boolean {
  return (
    code === 0xad ||
    code === 0xe000 ||
    code === 0xfeff ||
    (code >= 0x300 && code <= 0x36f) ||
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x2069)
  );
}

const INVISIBLE = /[\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/;

class Scanner {
  readonly words: Words;
  private at = 0;
  private readonly text: string;
  private latin: boolean | undefined;

  constructor(text: string) {
    this.text = text;
    const room = (text.length >> 1) + 2;
    const [hash, start, end] = [new Int32Array(room), new Int32Array(room), new Int32Array(room)];
    this.words = { text, count: 0, hash, start, end, marks: new Map(), disguised: [] };
  }

  run(): Words {
    const { text } = this;
    while (this.at < text.length) {
      const code = text.charCodeAt(this.at);
      if (isWordCode(code) || (code > 127 && !isSilent(code) && isLetterAt(text, this.at))) this.word();
      else this.at++;
    }
    return this.words;
  }

  private word(): void {
    const { text } = this;
    const start = this.at;
    let hash = OFFSET;
    let plain = true;
    for (;;) {
      const code = text.charCodeAt(this.at);
      if (code >= 97 && code <= 122) hash = Math.imul(hash ^ code, PRIME);
      else if (code >= 65 && code <= 90) hash = Math.imul(hash ^ (code + 32), PRIME);
      else if (code >= 48 && code <= 57) hash = Math.imul(hash ^ code, PRIME);
      else if (code > 127 && (isSilent(code) || code === 0x2019 || isLetterAt(text, this.at))) {
        if (code === 0x2019 && !this.apostrophe()) break;
        plain = false;
        if (code >= 0xd800 && code < 0xdc00) this.at++;
      } else if (code === 39) {
        if (!this.apostrophe()) break;
      } else if (!this.joins(hash, start)) break;
      this.at++;
    }
    this.finish(start, this.at, hash, plain);
    if (/['’]s/i.test(text.slice(this.at, this.at + 2)) && !this.letterAfter(this.at + 2)) this.at += 2;
  }

  private letterAfter(at: number): boolean {
    return at < this.text.length && isLetterAt(this.text, at);
  }

  /** An apostrophe inside a word is skipped (`don't`); a possessive `'s` ends the word. */
  private apostrophe(): boolean {
    if (!this.letterAfter(this.at + 1)) return false;
    return !(/s/i.test(this.text[this.at + 1]!) && !this.letterAfter(this.at + 2));
  }

  /** `non-infringement`, `non infringement`, `sub-license`: the prefix belongs to the word behind it. */
  private joins(hash: number, start: number): boolean {
    if (this.at - start !== 3 || (hash !== NON && hash !== SUB)) return false;
    const gap = /^[\s‐‑–-]{1,4}(?=[a-z])/i.exec(this.text.slice(this.at, this.at + 6))?.[0];
    if (
      gap === undefined ||
      (hash === SUB && !/^licen/i.test(this.text.slice(this.at + gap.length, this.at + gap.length + 5)))
    )
      return false;
    this.at += gap.length - 1;
    return true;
  }

  private finish(start: number, end: number, hash: number, plain: boolean): void {
    const { text, words } = this;
    const next = text.charCodeAt(end);
    if ((next === 41 || next === 46) && end - start <= 8 && this.leaveOut(start, end)) return;
    const i = words.count;
    words.start[i] = start;
    words.end[i] = end;
    words.hash[i] = plain ? hash : this.foreign(text.slice(start, end), i);
    if (words.hash[i] !== OFFSET) words.count++;
  }

  private leaveOut(start: number, end: number): boolean {
    const { text, words } = this;
    const before = text.charCodeAt(start - 1);
    // `work(s)`: an optional plural says nothing
    if (end - start === 1 && before === 40 && text.charCodeAt(end) === 41 && isWordCode(text.charCodeAt(start - 2)))
      return true;
    if (!isMark(text, start, end)) return false;
    words.marks.set(words.count, text.slice(start, end).toLowerCase());
    return true;
  }

  private foreign(raw: string, index: number): number {
    this.latin ??= (this.text.match(/[a-z]/gi)?.length ?? 0) * 2 > this.text.replace(/[^\p{L}]/gu, "").length;
    const folded = foldWord(raw, this.latin);
    if (folded.disguised || INVISIBLE.test(raw.slice(0, -1))) this.words.disguised.push(index);
    return hashOf(folded.word);
  }
}

/** Cuts a cleaned text into words by SPDX's matching guidelines (case, punctuation, list marks and hyphens say nothing). */
export function scan(text: string): Words {
  return new Scanner(text).run();
}
