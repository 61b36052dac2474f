import type { Entry } from "./entry/entry.ts";
import { digest } from "./entry/entry.ts";
import { entryPath, entryText, essence, sameEntry, succeed } from "./entry/file.ts";
import { plainJson } from "./entry/json.ts";
import { type EntryFiles, type Located, locate } from "./identity/locate.ts";
import type { Outcome } from "./outcome.ts";

/** A change to a catalogue's files that is proposed or made as one. */
export interface ChangeSet {
  /** Path -> new text, or null where the file goes. */
  files: ReadonlyMap<string, string | null>;
  /** What it is about: an entry's id, or `harvest`. Names the branch. */
  key: string;
  /** Equal for equal content, whoever registers when: what a maintainer declined is known again by it. */
  hash: string;
  operation: Outcome["operation"];
  title: string;
  /** What differs, one short sentence each. */
  changes: string[];
}

/** What has to be done to a catalogue. */
export interface Plan {
  /** The entry's id, or `harvest`. */
  id: string;
  /** The file or folder to look at, below the catalogue's root. */
  path: string;
  /** Absent where nothing has to be done. */
  change?: ChangeSet;
  /** True where a person withdrew the entry and nobody asked for its return. */
  staysWithdrawn?: boolean;
}

/** What has to be done so that the catalogue holds one entry. */
export interface EntryPlan extends Plan {
  located: Located;
  /** The entry as it will be written. */
  entry: Entry;
}

/** A plan about one entry. */
export function entryPlan(
  located: Located,
  entry: Entry,
  rest: Pick<Plan, "change" | "staysWithdrawn"> = {},
): EntryPlan {
  return { id: entry.id, path: entryPath(entry.id), located, entry, ...rest };
}

/**
 * Compares an entry with a catalogue. Pure. A rename moves the file and keeps the former address as an alias; a withdrawn entry
 * stays so unless `reactivate`.
 */
export function planEntry(files: EntryFiles, wanted: Entry, options: { reactivate?: boolean } = {}): EntryPlan {
  const located = locate(files, wanted);
  const before = located.found?.entry;
  const entry = succeed(before, wanted);
  if (before?.status === "withdrawn" && wanted.status === "active" && !options.reactivate)
    return entryPlan(located, before, { staysWithdrawn: true });
  const path = entryPath(entry.id);
  const moved = located.found !== undefined && located.found.path !== path;
  if (before && !moved && sameEntry(before, entry)) return entryPlan(located, before);
  const operation = moved ? "rename" : entry.status === "withdrawn" ? "withdraw" : before ? "update" : "create";
  const removed: [string, null][] = moved ? [[located.found!.path, null]] : [];
  return entryPlan(located, entry, {
    change: {
      files: new Map<string, string | null>([...removed, [path, entryText(entry)]]),
      key: entry.id,
      hash: entryHash(entry),
      operation,
      title: titleOf(operation, entry, before),
      changes: before ? differences(essence(before), essence(entry)) : [],
    },
  });
}

/** Hash of what an entry says, without who registered it when. */
export function entryHash(entry: Entry): string {
  return digest(JSON.stringify(plainJson(essence(entry))));
}

function shortName(id: string): string {
  return id.replace(/^[^/]+\//, "");
}

function titleOf(operation: Outcome["operation"], entry: Entry, before: Entry | undefined): string {
  const name = shortName(entry.id);
  if (operation === "rename") return `Move ${shortName(before!.id)} to ${name}`;
  return { create: `Register ${name}`, update: `Update ${name}`, withdraw: `Withdraw ${name}`, none: name }[operation];
}

/** What differs between two entries: the paths of changed values, with short old and new values. */
export function differences(before: unknown, after: unknown, at = ""): string[] {
  const a = plainJson(before ?? null);
  const b = plainJson(after ?? null);
  if (JSON.stringify(a) === JSON.stringify(b) || SILENT.has(at)) return [];
  if (!isMap(a) || !isMap(b)) return [`${at || "entry"}: ${short(a)} → ${short(b)}`];
  const keys = [...new Set([...Object.keys(a), ...Object.keys(b)])].sort();
  return keys.flatMap((key) => differences(a[key], b[key], at ? `${at}.${key}` : key)).slice(0, 50);
}

/** A digest that differs says nothing that its data do not. */
const SILENT = new Set(["publiccode.sha256"]);

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function short(value: unknown): string {
  if (value === null) return "nothing";
  const text = typeof value === "string" ? value.replace(/\s+/g, " ") : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
