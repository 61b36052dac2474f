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

/** Reading YAML takes a millisecond a file: only files that name the id or one of the addresses are read. */
function candidates(files: EntryFiles, wanted: Pick<Entry, "id" | "repositoryId" | "aliases">): Found[] {
  const index = claimIndex(files);
  const keys = [bare(wanted.id), ...wanted.aliases.map(bare), `#${wanted.repositoryId}`];
  const paths = new Set(keys.flatMap((key) => index.get(key) ?? []));
  return [...paths].sort().flatMap((path) => {
    const text = files.get(path)!;
    const { entry } = readEntry(text);
    return entry ? [{ path, text, entry }] : [];
  });
}

/** Made once for each state of a catalogue, so that a harvest of ten thousand does not search ten thousand files for each. */
const indexes = new WeakMap<EntryFiles, ReadonlyMap<string, string[]>>();

/** Addresses and numeric ids that the files name -> their paths. A file may name more than it claims; reading it decides. */
function claimIndex(files: EntryFiles): ReadonlyMap<string, string[]> {
  const known = indexes.get(files);
  if (known) return known;
  const index = new Map<string, string[]>();
  for (const [path, text] of files)
    for (const key of new Set(namedIn(text))) {
      const paths = index.get(key);
      if (paths) paths.push(path);
      else index.set(key, [path]);
    }
  indexes.set(files, index);
  return index;
}

function namedIn(text: string): string[] {
  // Our own files name all of it before publiccode's data; in files written by hand it can stand anywhere.
  const head = text.slice(0, Math.max(0, text.indexOf("\npubliccode:")));
  const searched = (head.includes("aliases:") ? head : text).toLowerCase();
  const addresses = searched.matchAll(/[a-z0-9.-]+\.[a-z]{2,}(?::\d+)?\/[^\s"',[\]#]+/g);
  const ids = searched.matchAll(/^repositoryid: *(\d+)/gm);
  return [...[...addresses].map(([address]) => address), ...[...ids].map(([, id]) => `#${id}`)];
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
