// Makes scripts/licence/variations.json and texts.json from a checkout of https://github.com/spdx/license-list-XML:
// what SPDX lets vary in each text, counted in words of the npm package's texts, and the texts that package lacks.
// usage: node scripts/licence/variations.ts CHECKOUT
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import full from "spdx-license-list/full.js";
import { alignWords } from "./align-words.ts";
import { type Mark, plainWords, readXml, type Template } from "./read-xml.ts";

const ordinal = /^(\d+|[a-z]|[ivxl]+)$/i;

/** A mark as `kind start-end` and, for alternatives, the expression. */
function written(mark: Mark): string {
  return `${mark.kind}${mark.start}-${mark.end}${mark.match === undefined ? "" : ` ${mark.match}`}`;
}

function needed(template: Template, mark: Mark): boolean {
  if (mark.kind === "b") return !template.words.slice(mark.start, mark.end).every((word) => ordinal.test(word));
  return mark.kind === "a" || mark.end > mark.start;
}

/** The template's marks, moved onto the words of `text`. */
function moved(template: Template, text: string): Mark[] {
  const words = plainWords(text);
  const place = alignWords(template.words, words);
  const next = (index: number): number => {
    for (let i = index; i < place.length; i++) if (place[i]! >= 0) return place[i]!;
    return words.length;
  };
  const after = (index: number): number => {
    for (let i = index - 1; i >= 0; i--) if (place[i]! >= 0) return place[i]! + 1;
    return 0;
  };
  const absent = (mark: Mark) => place.slice(mark.start, mark.end).every((at) => at < 0);
  return template.marks
    .filter((mark) => needed(template, mark))
    .map((mark) => {
      // an optional part that the list's text leaves out is an alternative to nothing
      if (mark.kind === "o" && mark.end - mark.start < 40 && absent(mark)) {
        const match = `(${template.words.slice(mark.start, mark.end).join(" ")})?`;
        return { kind: "a" as const, start: after(mark.start), end: after(mark.start), match };
      }
      const start =
        after(mark.start) === next(mark.start) ? next(mark.start) : Math.min(next(mark.start), after(mark.end));
      const end = Math.max(start, mark.end > mark.start ? after(mark.end) : start);
      // what stands in the text where the alternative's own words are missing belongs to the alternative
      return mark.kind === "a" && end === start
        ? { ...mark, start: after(mark.start), end: next(mark.end) }
        : { ...mark, start, end };
    })
    .filter((mark) => mark.kind === "a" || mark.end > mark.start);
}

interface Extra {
  id: string;
  kind: "licence" | "exception" | "header";
  text: string;
  marks: string[];
}

function extra(template: Template): Extra {
  const kind = template.exception ? "exception" : "licence";
  const marks = template.marks.filter((mark) => needed(template, mark)).map(written);
  return { id: template.id, kind, text: template.text.replace(/[ \t]+/g, " ").trim(), marks };
}

/** The standard header of a licence as a text of its own, with the marks inside it. */
function header(template: Template): Extra[] {
  const place = template.marks.find((mark) => mark.kind === "h");
  if (!place) return [];
  const marks = template.marks
    .filter((m) => m !== place && m.kind !== "b" && m.start >= place.start && m.end <= place.end && m.kind !== "o")
    .map((m) => written({ ...m, start: m.start - place.start, end: m.end - place.start }));
  const places = [...template.text.matchAll(/[\p{L}\p{N}]+/gu)];
  const [first, last] = [places[place.start], places[place.end - 1]];
  if (!first || !last) return [];
  const text = template.text.slice(first.index, last.index + last[0].length).replace(/[ \t]+/g, " ");
  return [{ id: template.id, kind: "header", text, marks }];
}

function read(folder: string): Template[] {
  const files = readdirSync(folder).filter((name) => name.endsWith(".xml"));
  return files.sort().map((name) => readXml(readFileSync(join(folder, name), "utf8")));
}

function rows(object: Record<string, unknown>): string {
  const lines = Object.entries(object).map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`);
  return `{\n${lines.join(",\n")}\n}\n`;
}

function main(checkout: string): void {
  const licences = read(join(checkout, "src"));
  const exceptions = read(join(checkout, "src/exceptions"));
  const texts = full as Record<string, { licenseText: string }>;
  const variations: Record<string, string[]> = {};
  const urls: Record<string, string[]> = {};
  for (const template of licences) {
    urls[template.id] = template.urls;
    const text = texts[template.id]?.licenseText;
    const marks = text === undefined ? [] : moved(template, text).map(written);
    if (marks.length) variations[template.id] = marks;
  }
  const extras = [...licences.filter((t) => !texts[t.id]), ...exceptions].map(extra);
  const headers = licences
    .filter((t) => !/\+$|^(A?GPL|LGPL|GFDL)-[\d.]+(-\w+)*$/.test(t.id) || /-(only|or-later)$/.test(t.id))
    .flatMap(header);
  const here = import.meta.dirname;
  writeFileSync(join(here, "variations.json"), rows(variations));
  writeFileSync(
    join(here, "texts.json"),
    rows(Object.fromEntries([...extras, ...headers].map((e) => [`${e.kind} ${e.id}`, e]))),
  );
  writeFileSync(join(here, "urls.json"), rows(urls));
}

main(process.argv[2] ?? ".");
