import { parseDocument, stringify } from "yaml";
import { UserError } from "../../../../shared/src/errors.ts";
import type { Entry } from "./entry.ts";
import { plainJson, sameJson } from "./json.ts";
import { inOrder } from "./order.ts";
import { entryProblems } from "./schema.ts";

/** Largest entry file, bytes: publiccode.yml is 99,999 characters at most in the Open Catalog API, the rest is small. */
export const MAX_ENTRY_BYTES = 256 * 1024;

/** Folder of the entries in a catalogue repository. */
export const ENTRIES = "entries";

/**
 * The bytes of an entry's file: fixed key order, two spaces, LF, one final newline, and quotes wherever an older YAML reader
 * would see a date or a truth value in a text. Equal entries give equal bytes.
 */
export function entryText(entry: Entry): string {
  return stringify(inOrder(entry), {
    lineWidth: 0,
    indent: 2,
    aliasDuplicateObjects: false,
    compat: "yaml-1.1",
    blockQuote: true,
  });
}

/** Path of an entry's file below the catalogue's root; throws UserError where the id could lead out of the folder. */
export function entryPath(id: string): string {
  const parts = id.replace("#", "/").split("/");
  const bad = parts.find((part) => !/^[\p{L}\p{N}_~+:-][\p{L}\p{N}._~+:-]*$|^\.[\p{L}\p{N}_~+-]+$/u.test(part));
  if (bad !== undefined || parts.length < 2)
    throw new UserError(`The address ${id} cannot be made into a file name of the catalogue.`);
  return `${ENTRIES}/${parts.join("/").replaceAll(":", "_")}.yml`;
}

/** What reading an entry's file gave: the entry, or why it is none. */
export type ReadEntry = { entry: Entry; problems?: undefined } | { entry?: undefined; problems: string[] };

/** Reads an entry's file. Foreign text: bounded in size, without YAML aliases, checked against the schema. */
export function readEntry(text: string): ReadEntry {
  if (Buffer.byteLength(text) > MAX_ENTRY_BYTES)
    return { problems: [`it is larger than ${MAX_ENTRY_BYTES / 1024} kB`] };
  try {
    const document = parseDocument(text, { prettyErrors: true });
    if (document.errors.length > 0) return { problems: document.errors.map((error) => error.message.split("\n")[0]!) };
    const value = plainJson(document.toJS({ maxAliasCount: 0 }));
    const problems = entryProblems(value);
    return problems.length > 0 ? { problems } : { entry: value as unknown as Entry };
  } catch (error) {
    return { problems: [error instanceof Error ? error.message : String(error)] };
  }
}

/**
 * True when a new registration would bring nothing: everything is equal but who registered when, and the activity, which is the
 * catalogue's own to refresh.
 */
export function sameEntry(a: Entry, b: Entry): boolean {
  return sameJson(essence(a), essence(b));
}

/** An entry without who registered or withdrew it when and without its activity. */
export function essence(entry: Entry): Record<string, unknown> {
  const { registered: _, activity: __, withdrawn, ...rest } = entry;
  return { ...rest, withdrawn: withdrawn && { ...withdrawn, at: undefined } };
}

/** The new entry with what belongs to the one that is there: the first registration's date, its activity, its former addresses. */
export function succeed(before: Entry | undefined, entry: Entry): Entry {
  if (!before) return { ...entry, activity: undefined };
  const former = before.id === entry.id ? [] : [before.id.split("#")[0]!];
  const aliases = [...new Set([...before.aliases, ...entry.aliases, ...former])].filter((url) => url !== entry.id);
  return { ...entry, registered: before.registered, activity: before.activity, aliases: aliases.sort() };
}
