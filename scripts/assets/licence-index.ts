// The licence index: all texts of SPDX's list as word numbers, what may vary in them, and fingerprints of the EUPL's languages.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import full from "spdx-license-list/full.js";
import { clean } from "../../actions/licence-check/src/detect/clean.ts";
import { inRanges } from "../../actions/licence-check/src/detect/file-text.ts";
import { americanised, foldWord, SPELLINGS } from "../../actions/licence-check/src/detect/fold.ts";
import {
  packIndex,
  type TemplateData,
  type TemplateKind,
  type TemplateMark,
} from "../../actions/licence-check/src/detect/index-format.ts";
import { hashOf, scan, type Words } from "../../actions/licence-check/src/detect/scan.ts";
import { findLicence } from "../../shared/src/spdx/index.ts";
import { furtherMarks } from "../licence/overlay.ts";

interface Source {
  id: string;
  kind: TemplateKind;
  text: string;
  /** `kind start-end match`, see scripts/licence/variations.ts. */
  marks: string[];
}

interface Extra {
  id: string;
  kind: "licence" | "exception" | "header";
  text: string;
  marks: string[];
}

const sources = join(import.meta.dirname, "../../../scripts/licence");

function json<T>(name: string): T {
  return JSON.parse(readFileSync(join(sources, name), "utf8")) as T;
}

/** The id that says least: a text of the GNU family does not tell "only" from "or later". */
function plainId(id: string): string {
  return id
    .replace(/^((?:A|L)?GPL-[\d.]+|GFDL-[\d.]+?)(?:-(?:no-)?invariants)?-(?:only|or-later)$/, "$1")
    .replace(/^(GFDL-[\d.]+)-.*$/, "$1");
}

function readSources(): Source[] {
  const texts = full as Record<string, { licenseText: string }>;
  const variations = json<Record<string, string[]>>("variations.json");
  const seen = new Set<string>();
  const listed = Object.entries(texts)
    .filter(([id]) => !/-with-|GPL-[\d.]+\+$/.test(id) && !/^(GFDL|A?GPL|LGPL)-.*-or-later$|^GFDL.*invariants/.test(id))
    .map(
      ([id, { licenseText }]): Source => ({
        id: plainId(id),
        kind: "text",
        text: licenseText,
        marks: variations[id] ?? [],
      }),
    )
    .filter((source) => !seen.has(source.id) && seen.add(source.id));
  const extras = Object.values(json<Record<string, Extra>>("texts.json")).map(
    (extra): Source => ({ ...extra, kind: extra.kind === "licence" ? "text" : extra.kind }),
  );
  return [...listed, ...extras];
}

/** Numbers for words, in order of first appearance. */
class Vocabulary {
  readonly words: string[] = [];
  readonly spellings = new Map<string, string>();
  private readonly numbers = new Map<string, number>();

  /** `known`: every spelling that occurs in any text. */
  constructor(known: ReadonlySet<string>) {
    for (const word of known) {
      const compared = SPELLINGS[word] ?? americanised(word);
      if (compared !== word && (word in SPELLINGS || known.has(compared))) this.spellings.set(word, compared);
    }
    for (const [found, compared] of Object.entries(SPELLINGS))
      if (found !== compared) this.spellings.set(found, compared);
    for (const word of known) this.british(word, known);
  }

  /** Lets the British spelling of a word be read although no text has it. */
  private british(word: string, known: ReadonlySet<string>): void {
    const other = word.replace(/iz(e|es|ed|ing|ation|ations)$/, "is$1").replace(/or(s|ed|ing|able)?$/, "our$1");
    if (other !== word && !known.has(other) && americanised(other) === word) this.spellings.set(other, word);
  }

  number(word: string): number {
    const compared = this.spellings.get(word) ?? word;
    const known = this.numbers.get(compared);
    if (known !== undefined) return known;
    this.numbers.set(compared, this.words.length);
    return this.words.push(compared) - 1;
  }
}

interface Scanned extends Source {
  scanned: Words;
  /** Words of copyright statements and addresses, which may differ. */
  free: TemplateMark[];
  folded: string[];
}

/** Web and mail addresses: where a licence points to may change. */
const ADDRESS = /https?:\/\/[^\s<>"')]+|\bwww\.[^\s<>"')]+|[\w.+-]+@[\w-]+\.[\w.]+/g;

function runs(flags: Uint8Array): TemplateMark[] {
  const marks: TemplateMark[] = [];
  for (let i = 0; i < flags.length; i++) {
    if (!flags[i]) continue;
    const start = i;
    while (flags[i]) i++;
    marks.push({ kind: "f", start, end: i });
  }
  return marks;
}

function scanned(source: Source): Scanned {
  const cleaned = clean(source.text);
  const words = scan(cleaned.text);
  const addresses = [...source.text.matchAll(ADDRESS)].map((m) => ({ start: m.index, end: m.index + m[0].length }));
  const free = runs(inRanges(words, [...cleaned.statements, ...addresses]));
  const folded = Array.from(
    { length: words.count },
    (_, i) => foldWord(source.text.slice(words.start[i], words.end[i]), true).word,
  );
  return { ...source, scanned: words, free, folded };
}

/** Offsets of the plain words that marks are counted in. */
function plainPlaces(text: string): { start: number; end: number }[] {
  return [...text.matchAll(/[\p{L}\p{N}]+/gu)].map((m) => ({ start: m.index, end: m.index + m[0].length }));
}

/** A mark moved from plain words to scanned ones. */
function placed(source: Scanned, mark: string, matches: Matches): TemplateMark[] {
  const m = /^([otcbha])(\d+)-(\d+)(?: ([\s\S]*))?$/.exec(mark);
  if (!m || m[1] === "h") return [];
  const places = plainPlaces(source.text);
  const index = (word: number, edge: "start" | "end"): number => {
    const at = edge === "start" ? (places[word]?.start ?? source.text.length) : (places[word - 1]?.end ?? 0);
    let i = 0;
    while (i < source.scanned.count && source.scanned.start[i]! < at) i++;
    return i;
  };
  const start = index(Number(m[2]), "start");
  const end = Number(m[3]) > Number(m[2]) ? index(Number(m[3]), "end") : start;
  if (m[1] === "a") return [{ kind: "a", start, end, match: matches.number(m[4] ?? ".*") }];
  if (m[1] === "c") return [{ kind: "a", start, end, match: matches.number(".*") }];
  return end > start ? [{ kind: "o", start, end }] : [];
}

/** Expressions brought to compared words parted by single spaces. */
class Matches {
  readonly list: string[] = [];
  private readonly numbers = new Map<string, number>();
  private readonly vocabulary: Vocabulary;

  constructor(vocabulary: Vocabulary) {
    this.vocabulary = vocabulary;
  }

  number(match: string): number {
    const form = this.form(match);
    const known = this.numbers.get(form);
    if (known !== undefined) return known;
    this.numbers.set(form, this.list.length);
    return this.list.push(form) - 1;
  }

  private form(match: string): string {
    const form = match
      .replace(/\.\{\d+,(\d+)\}/g, (_, most: string) => `.{0;${Number(most) + 20}}`)
      .replace(/\(\?i:/g, "(?:")
      .replace(/\[ \\t\\r\\n\\f\]\{\d+,\d+\}|\\s[+*]|\[ -\]/g, " ")
      .replace(/\\[.()[\]/-]|(?<!\{0)[,;:'"“”‘’/-]\??/g, (c) => (c === "\\." || c === "/" || c === "-" ? " " : ""))
      .toLowerCase()
      .replace(/[a-z]{4,}/g, (word) => this.vocabulary.spellings.get(word) ?? word)
      .replace(/ +/g, " ")
      .replace(/\{0;/g, "{0,");
    try {
      new RegExp(form, "s");
      return form;
    } catch {
      return ".*";
    }
  }
}

interface EuplPrints {
  hashes: string;
  texts: Record<string, string>;
}

function eupl(first: number): { templates: TemplateData[]; hashes: Int32Array; sequence: number[] } {
  const prints = json<EuplPrints>("eupl-1.2.json");
  const ints = Buffer.from(prints.hashes, "base64");
  const hashes = new Int32Array(ints.buffer.slice(ints.byteOffset, ints.byteOffset + ints.length) as ArrayBuffer);
  const sequence: number[] = [];
  const templates = Object.entries(prints.texts).map(([language, text]): TemplateData => {
    const bytes = Buffer.from(text, "base64");
    for (let i = 0; i < bytes.length; i += 2) sequence.push(first + bytes.readUInt16LE(i));
    return { id: "EUPL-1.2", kind: "text", language, length: bytes.length / 2, marks: [] };
  });
  return { templates, hashes, sequence };
}

/** Address as compared: no scheme, no `www.`, no file ending; only those with a path name a licence. */
function urlKey(url: string): string {
  return url
    .toLowerCase()
    .replace(/^https?:\/\/(www\.)?/, "")
    .replace(/[#?].*$/, "")
    .replace(/\/(legalcode|deed)?(\.\w+)?$/, "")
    .replace(/\.(html?|txt|php|md)$/, "");
}

function urls(): [string, string][] {
  const found = new Map<string, string>();
  const twice = new Set<string>();
  for (const [id, list] of Object.entries(json<Record<string, string[]>>("urls.json"))) {
    for (const url of list) {
      const key = urlKey(url);
      if (
        key.length < 14 ||
        !key.includes("/") ||
        /\s|^web\.archive|fedoraproject|wikipedia|^gitlab|^github\.com|opensource\.org\/licenses?$/.test(key)
      )
        continue;
      if (found.has(key) && found.get(key) !== plainId(id)) twice.add(key);
      if (findLicence(id)?.deprecated !== true || !found.has(key)) found.set(key, plainId(id));
    }
  }
  return [...found].filter(([key]) => !twice.has(key));
}

/** One row a template and its words, or nothing for a text that another one repeats. */
function templates(
  texts: Scanned[],
  vocabulary: Vocabulary,
  matches: Matches,
): { rows: TemplateData[]; sequence: number[] } {
  const sequence: number[] = [];
  const seen = new Set<string>();
  const rows = texts.flatMap((source): TemplateData[] => {
    const numbers = source.folded.map((word) => vocabulary.number(word));
    const print = `${source.kind} ${numbers.join(" ")}`;
    if (numbers.length < 5 || seen.has(print)) return [];
    seen.add(print);
    sequence.push(...numbers);
    const marks = [
      ...source.free,
      ...source.marks.flatMap((mark) => placed(source, mark, matches)),
      ...furtherMarks(source.id, source.kind, source.folded, (m) => matches.number(m)),
    ];
    return [{ id: source.id, kind: source.kind, language: languageOf(source.id), length: numbers.length, marks }];
  });
  return { rows, sequence };
}

const LANGUAGES: readonly (readonly [RegExp, string])[] = [
  [/^(LiLiQ|CECILL-1\.0|etalab)/, "fr"],
  [/^DL-DE|^CC-.*-(DE|AT)$|^KDE|^Hippo-DE/, "de"],
];

function languageOf(id: string): string {
  return LANGUAGES.find(([pattern]) => pattern.test(id))?.[1] ?? "en";
}

/** Deprecated ids go last, so that a text they share keeps its present id. */
function ordered(list: Source[]): Source[] {
  const late = (source: Source) => Number(findLicence(source.id)?.deprecated === true && !/GPL|GFDL/.test(source.id));
  return list
    .map((source, i) => ({ source, i }))
    .sort((a, b) => late(a.source) - late(b.source) || a.i - b.i)
    .map(({ source }) => source);
}

/** Writes `licence-index.br`. */
export function make(folder: string): void {
  const texts = ordered(readSources()).map(scanned);
  const vocabulary = new Vocabulary(new Set(texts.flatMap((source) => source.folded)));
  const matches = new Matches(vocabulary);
  const own = templates(texts, vocabulary, matches);
  const eu = eupl(vocabulary.words.length);
  const known = new Set(vocabulary.words.map(hashOf));
  if (known.size !== vocabulary.words.length) throw new Error("two words of the licence texts have the same hash");
  const packed = packIndex({
    templates: [...own.rows, ...eu.templates],
    words: vocabulary.words,
    hashes: eu.hashes,
    spellings: [...vocabulary.spellings],
    matches: matches.list,
    sequence: Uint16Array.from([...own.sequence, ...eu.sequence]),
    urls: urls(),
  });
  writeFileSync(join(folder, "licence-index.br"), packed);
}
