import type { Entry } from "../entry/entry.ts";
import { entryPath, readEntry } from "../entry/file.ts";
import { canonicalUrl } from "./canonical-url.ts";

/** The entry files of a catalogue at one moment: path below its root -> text. */
export type EntryFiles = ReadonlyMap<string, string>;

/** An entry with its file. */
export interface Found {
  path: string;
  text: string;
  entry: Entry;
}

/** Where a catalogue has a software already. */
export interface Located {
  /** The entry that is this software, by numeric id first, then by address, then by former address. */
  found?: Found;
  /** Other entries that claim the same repository; they are reported and never touched. */
  duplicates: Found[];
  /** A file stands at the entry's path and cannot be read as an entry. */
  broken?: { path: string; problems: string[] };
}

/** Finds an entry in a catalogue. Only ids and addresses decide; names and texts never do. */
export function locate(files: EntryFiles, wanted: Pick<Entry, "id" | "repositoryId" | "aliases">): Located {
  const claiming = candidates(files, wanted).filter(({ entry }) => claims(entry, wanted));
  const best = [...claiming].sort((a, b) => rank(b, wanted) - rank(a, wanted))[0];
  const path = entryPath(wanted.id);
  const text = files.get(path);
  const problems = text === undefined ? undefined : readEntry(text).problems;
  return {
    found: best,
    duplicates: claiming.filter((one) => one !== best),
    ...(problems ? { broken: { path, problems } } : {}),
  };
}

/** Reading YAML takes a millisecond a file: only files whose text holds the id or one of the addresses are read. */
function candidates(files: EntryFiles, wanted: Pick<Entry, "id" | "repositoryId" | "aliases">): Found[] {
  const needles = [bare(wanted.id), ...wanted.aliases.map(bare)];
  const idLine =
    wanted.repositoryId === undefined ? undefined : new RegExp(`^repositoryId: ${wanted.repositoryId}$`, "m");
  const found: Found[] = [];
  for (const [path, text] of files) {
    if (!idLine?.test(text) && !needles.some((needle) => text.toLowerCase().includes(needle))) continue;
    const { entry } = readEntry(text);
    if (entry) found.push({ path, text, entry });
  }
  return found;
}

function bare(id: string): string {
  return id.split("#")[0]!;
}

function folder(id: string): string {
  return id.split("#")[1] ?? "";
}

/** Entries of one repository with different folders are different software. */
function claims(entry: Entry, wanted: Pick<Entry, "id" | "repositoryId" | "aliases">): boolean {
  if (folder(entry.id) !== folder(wanted.id)) return false;
  if (sameForgeId(entry, wanted)) return true;
  // Two numeric ids that differ are two repositories, even where a new one took over a former name.
  if (entry.repositoryId !== undefined && wanted.repositoryId !== undefined) return false;
  const theirs = addressesOf(entry);
  return addressesOf(wanted).some((address) => theirs.includes(address));
}

function sameForgeId(entry: Entry, wanted: Pick<Entry, "id" | "repositoryId">): boolean {
  return (
    entry.repositoryId !== undefined &&
    entry.repositoryId === wanted.repositoryId &&
    entry.id.split("/")[0] === wanted.id.split("/")[0]
  );
}

function addressesOf({ id, aliases }: Pick<Entry, "id" | "aliases">): string[] {
  return [bare(id), ...aliases].map((address) => canonicalUrl(address) ?? address);
}

function rank({ entry }: Found, wanted: Pick<Entry, "id" | "repositoryId">): number {
  return (entry.id === wanted.id ? 4 : 0) + (sameForgeId(entry, wanted) ? 2 : 0) + (entry.status === "active" ? 1 : 0);
}
