import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { inflateSync } from "node:zlib";
import { DamagedObject, UnknownFormat } from "./errors.ts";
import { openPack, type Pack } from "./pack.ts";

/** Alternates may name alternates; git stops at five. */
const MOST_ALTERNATES = 5;

/** Where a repository keeps its objects, as far as it can be read without git. */
export interface Store {
  packs: Pack[];
  /** Paths of loose objects. */
  loose: { oid: string; path: string }[];
  /** Objects of packs are missing by intention (partial clone). */
  partial: boolean;
}

/** Opens a repository's packs; throws UnknownFormat where only git can read it, DamagedObject where a pack's index is broken. */
export function openStore(gitDir: string): Store {
  if (/^\s*objectformat\s*=\s*(?!sha1)/im.test(textOf(join(gitDir, "config"))))
    throw new UnknownFormat("the repository does not use SHA-1");
  const store: Store = { packs: [], loose: [], partial: false };
  for (const folder of objectFolders(join(gitDir, "objects"))) {
    const names = namesIn(join(folder, "pack"));
    store.partial ||= names.some((name) => name.endsWith(".promisor"));
    store.packs.push(...openPacks(join(folder, "pack"), names));
    store.loose.push(...looseObjects(folder));
  }
  return store;
}

/** A repack may replace packs between the listing and the opening: then the listing is made anew, once. */
function openPacks(folder: string, names: readonly string[]): Pack[] {
  const open = (list: readonly string[]) =>
    list.filter((name) => name.endsWith(".idx")).map((name) => openPack(join(folder, name)));
  try {
    return open(names);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    return open(namesIn(folder));
  }
}

function objectFolders(first: string): string[] {
  const folders = [first];
  for (let i = 0; i < folders.length && i <= MOST_ALTERNATES; i++) {
    const lines = textOf(join(folders[i]!, "info/alternates")).split("\n");
    for (const line of lines.filter((text) => text && !text.startsWith("#"))) {
      if (line.startsWith('"')) throw new UnknownFormat("an alternate's path is quoted");
      const folder = resolve(folders[i]!, line);
      if (existsSync(folder) && !folders.includes(folder)) folders.push(folder);
    }
  }
  return folders;
}

function looseObjects(folder: string): Store["loose"] {
  const found: Store["loose"] = [];
  for (const two of namesIn(folder).filter((name) => /^[0-9a-f]{2}$/.test(name)))
    for (const rest of namesIn(join(folder, two)))
      if (/^[0-9a-f]{38}$/.test(rest)) found.push({ oid: two + rest, path: join(folder, two, rest) });
  return found;
}

export interface LooseObject {
  type: string;
  bytes: Buffer;
}

/**
 * Reads a loose object; undefined where it has more than `maxSize` bytes or has been packed and removed meanwhile;
 * throws DamagedObject where it is none.
 */
export function readLoose(path: string, maxSize: number): LooseObject | "too large" | "gone" {
  let inflated: Buffer;
  try {
    inflated = inflateSync(readFileSync(path), { maxOutputLength: maxSize + 64 });
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    if (code === "ENOENT") return "gone";
    if (code === "ERR_BUFFER_TOO_LARGE") return "too large";
    throw new DamagedObject("a loose object's bytes are damaged", { cause });
  }
  const end = inflated.indexOf(0);
  const header = /^(blob|tree|commit|tag) (\d+)$/.exec(inflated.toString("latin1", 0, Math.max(0, Math.min(end, 40))));
  if (!header || Number(header[2]) !== inflated.length - end - 1)
    throw new DamagedObject("a loose object's header is wrong");
  return { type: header[1]!, bytes: inflated.subarray(end + 1) };
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function textOf(path: string): string {
  try {
    return readFileSync(path, "latin1");
  } catch {
    return "";
  }
}
