import { readAsset } from "../../../../shared/src/assets.ts";
import { type IndexData, type TemplateData, unpackIndex } from "./index-format.ts";
import { hashOf } from "./scan.ts";

/** Numbers looked up by 32-bit hash: open addressing over typed arrays. */
class HashTable {
  private readonly keys: Int32Array;
  private readonly values: Int32Array;
  private readonly mask: number;

  constructor(entries: number) {
    const size = 1 << Math.ceil(Math.log2(Math.max(16, entries * 2)));
    this.mask = size - 1;
    this.keys = new Int32Array(size);
    this.values = new Int32Array(size).fill(-1);
  }

  /** Where the key stands, or the free place for it. */
  private place(key: number): number {
    let at = (key ^ (key >>> 15)) & this.mask;
    while (this.values[at]! >= 0 && this.keys[at] !== key) at = (at + 1) & this.mask;
    return at;
  }

  /** The value of the key, or -1. */
  get(key: number): number {
    return this.values[this.place(key)]!;
  }

  set(key: number, value: number): void {
    const at = this.place(key);
    this.keys[at] = key;
    this.values[at] = value;
  }
}

/** Length of a shingle in words. */
export const SHINGLE = 4;

/** Hash of the shingle that starts at `at`. */
export function shingleAt(words: Int32Array | Uint16Array, at: number): number {
  let hash = words[at]! | 0;
  for (let k = 1; k < SHINGLE; k++) hash = Math.imul(hash, 0x01000193) ^ words[at + k]!;
  hash = Math.imul(hash ^ (hash >>> 16), 0x45d9f3b);
  return hash ^ (hash >>> 15);
}

/** Of long texts every 4th or 8th shingle is kept, chosen by its hash. */
function sampleMask(length: number): number {
  return length > 1000 ? 7 : length > 150 ? 3 : 0;
}

/** The licence texts ready to be searched. */
export class LicenceIndex {
  readonly data: IndexData;
  readonly templates: readonly TemplateData[];
  /** Where each template's words start in the sequence. */
  readonly offsets: Int32Array;
  /** Number of shingles kept of each template. */
  readonly shingles: Int32Array;
  private readonly numbers: HashTable;
  private readonly entries: HashTable;
  /** Postings of entry e: `starts[e]` up to `starts[e + 1]`, each a template and a position in it. */
  private readonly starts: Int32Array;
  private readonly postingTemplates: Uint16Array;
  private readonly postingPositions: Uint16Array;

  constructor(data: IndexData) {
    this.data = data;
    this.templates = data.templates;
    this.numbers = this.readWords();
    this.offsets = new Int32Array(data.templates.length + 1);
    data.templates.forEach((t, i) => {
      this.offsets[i + 1] = this.offsets[i]! + t.length;
    });
    this.shingles = new Int32Array(data.templates.length);
    const { keys, places } = this.sampled();
    this.entries = new HashTable(keys.length);
    const counts: number[] = [];
    const entryOf = new Int32Array(keys.length);
    for (let i = 0; i < keys.length; i++) {
      let entry = this.entries.get(keys[i]!);
      if (entry < 0) {
        entry = counts.length;
        counts.push(0);
        this.entries.set(keys[i]!, entry);
      }
      entryOf[i] = entry;
      counts[entry]!++;
    }
    this.starts = new Int32Array(counts.length + 1);
    for (let e = 0; e < counts.length; e++) this.starts[e + 1] = this.starts[e]! + counts[e]!;
    this.postingTemplates = new Uint16Array(keys.length);
    this.postingPositions = new Uint16Array(keys.length);
    const next = this.starts.slice();
    for (let i = 0; i < keys.length; i++) {
      const at = next[entryOf[i]!]!++;
      this.postingTemplates[at] = Math.floor(places[i]! / 65536);
      this.postingPositions[at] = places[i]! % 65536;
    }
  }

  private readWords(): HashTable {
    const { words, hashes, spellings } = this.data;
    const table = new HashTable(words.length + hashes.length + spellings.length);
    for (const [number, word] of words.entries()) table.set(hashOf(word), number);
    const prints = hashes.length;
    for (let i = 0; i < prints; i++) if (table.get(hashes[i]!) < 0) table.set(hashes[i]!, words.length + i);
    for (const [found, compared] of spellings) {
      const number = table.get(hashOf(compared));
      if (number >= 0) table.set(hashOf(found), number);
    }
    // a fingerprinted word that the texts hold as well has that word's number
    for (let i = 0; i < this.data.sequence.length; i++) {
      const number = this.data.sequence[i]!;
      if (number >= words.length) this.data.sequence[i] = table.get(hashes[number - words.length]!);
    }
    return table;
  }

  private sampled(): { keys: number[]; places: number[] } {
    const keys: number[] = [];
    const places: number[] = [];
    this.templates.forEach((template, t) => {
      const mask = sampleMask(template.length);
      const start = this.offsets[t]!;
      for (let i = 0; i + SHINGLE <= template.length; i++) {
        const hash = shingleAt(this.data.sequence, start + i);
        if ((hash & mask) !== 0) continue;
        keys.push(hash);
        places.push(t * 65536 + i);
        this.shingles[t]!++;
      }
    });
    return { keys, places };
  }

  /** A word's number, or -1 for a word that no text has. */
  numberOf(hash: number): number {
    return this.numbers.get(hash);
  }

  isWord(word: string): boolean {
    return this.numbers.get(hashOf(word)) >= 0;
  }

  /** The word of a number; empty where only a fingerprint is kept. */
  word(number: number): string {
    return this.data.words[number] ?? "";
  }

  /** Calls back with template and position of every template place that has this shingle. */
  each(shingle: number, visit: (template: number, position: number) => void): void {
    const entry = this.entries.get(shingle);
    if (entry < 0) return;
    for (let i = this.starts[entry]!; i < this.starts[entry + 1]!; i++) {
      visit(this.postingTemplates[i]!, this.postingPositions[i]!);
    }
  }

  /** Counts, for every template, how many of its kept shingles occur among these; 0 stands for none. */
  count(shingles: Int32Array): Int32Array {
    const hits = new Int32Array(this.templates.length);
    const seen = new Uint8Array(this.starts.length);
    for (let s = 0; s < shingles.length; s++) {
      const entry = shingles[s] === 0 ? -1 : this.entries.get(shingles[s]!);
      if (entry < 0 || seen[entry]) continue;
      seen[entry] = 1;
      for (let i = this.starts[entry]!; i < this.starts[entry + 1]!; i++) hits[this.postingTemplates[i]!]!++;
    }
    return hits;
  }

  words(template: number): Uint16Array {
    return this.data.sequence.subarray(this.offsets[template], this.offsets[template + 1]);
  }
}

let loaded: LicenceIndex | undefined;

/** The index that the build made, read at first use. */
export function licenceIndex(): LicenceIndex {
  loaded ??= new LicenceIndex(unpackIndex(readAsset("licence-index.br")));
  return loaded;
}
