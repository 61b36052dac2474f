import type { SearchDocument } from "./document.ts";

/** Most entries that are read of one catalogue: the largest public one known holds about 25,000. */
export const MAX_ENTRIES = 100_000;

/** A line or record of a catalogue that is no entry, and why. */
export interface Refused {
  /** Line of a JSONL file or position in an array, from 1. */
  at: number;
  reason: string;
}

/** Entries of one catalogue with what could not be read of it. */
export interface Read {
  documents: SearchDocument[];
  refused: Refused[];
}

/** Reads JSON Lines, one entry a line; a broken line is told and the others are kept. */
export function readJsonLines(text: string): Read {
  const read: Read = { documents: [], refused: [] };
  text.split("\n").forEach((line, i) => {
    if (line.trim() === "" || read.documents.length >= MAX_ENTRIES) return;
    try {
      addRecord(JSON.parse(line), i + 1, read);
    } catch {
      read.refused.push({ at: i + 1, reason: "this line is no JSON object" });
    }
  });
  return read;
}

/**
 * Reads a JSON document: an array of entries, `{"entries": [...]}` (catalogue.json), a page of an Open Catalog API
 * (`{"data": [...]}`), or one entry. Throws SyntaxError when the text is no JSON.
 */
export function readJson(text: string): Read {
  const read: Read = { documents: [], refused: [] };
  const value: unknown = JSON.parse(text);
  const holder = isRecord(value) ? (value["entries"] ?? value["software"] ?? value["data"] ?? [value]) : value;
  const list = Array.isArray(holder) ? holder : [];
  for (const [i, record] of list.slice(0, MAX_ENTRIES).entries()) addRecord(record, i + 1, read);
  return read;
}

function addRecord(record: unknown, at: number, read: Read): void {
  const document = isRecord(record) ? toDocument(record) : undefined;
  if (document) read.documents.push(document);
  else read.refused.push({ at, reason: "an entry needs at least a name, or an id and a description" });
}

/** An entry in any of the shapes that catalogues give out; undefined when it names nothing. */
export function toDocument(record: Readonly<Record<string, unknown>>): SearchDocument | undefined {
  const id = text(record["id"]) ?? text(record["url"]) ?? text(record["repo_url"]) ?? text(record["name"]);
  const name = text(record["name"]) ?? text(record["title"]) ?? lastPart(text(record["url"]) ?? "");
  if (!id || !name) return undefined;
  return {
    id,
    name,
    aliases: texts(record["aliases"]),
    description: descriptions(record["description"] ?? record["summary"]),
    tags: texts(record["tags"] ?? record["topics"] ?? record["keywords"]),
    categories: texts(record["categories"]),
    organisation: text(record["org"]) ?? nameOf(record["organisation"]) ?? nameOf(record["organization"]),
    licences: texts(record["licences"] ?? record["license"] ?? record["licence"]),
    status: text(record["status"]) ?? text(record["developmentStatus"]),
    repositoryId: number(record["repositoryId"]),
    repositoryUrl:
      text(record["repo_url"]) ?? text(record["repositoryUrl"]) ?? text(record["url"]) ?? text(record["repo"]),
    homepage: text(record["landing"]) ?? text(record["homepage"]) ?? text(record["landingURL"]),
    isBasedOn: texts(record["isBasedOn"]),
    contact: nameOf(record["contact"]),
    updated: text(record["updated"]),
  };
}

/** Text per language of what an entry says of itself: one text, texts by language, or blocks of publiccode.yml. */
export function descriptions(value: unknown): Record<string, string> {
  if (typeof value === "string") return { und: value };
  if (!isRecord(value)) return {};
  const all = Object.entries(value).map(([language, content]): [string, string] => [language, flatten(content)]);
  return Object.fromEntries(all.filter(([, content]) => content !== ""));
}

/** A description may be text or publiccode.yml's block with short and long description and features. */
function flatten(content: unknown): string {
  if (typeof content === "string") return content;
  if (!isRecord(content)) return "";
  const parts = ["localisedName", "genericName", "shortDescription", "longDescription"].map((key) =>
    text(content[key]),
  );
  return [...parts, ...texts(content["features"])].filter(Boolean).join(". ");
}

function nameOf(value: unknown): string | undefined {
  if (!isRecord(value)) return text(value);
  return text(value["name"]) ?? text(value["email"]) ?? text(value["uri"]);
}

function lastPart(url: string): string {
  return url.replace(/\/+$/, "").split("/").pop() ?? "";
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function text(value: unknown): string | undefined {
  return typeof value === "string" && value.trim() !== "" ? value : undefined;
}

function number(value: unknown): number | undefined {
  return typeof value === "number" && Number.isSafeInteger(value) ? value : undefined;
}

function texts(value: unknown): string[] {
  if (typeof value === "string") return value === "" ? [] : [value];
  return Array.isArray(value) ? value.filter((v): v is string => typeof v === "string") : [];
}
