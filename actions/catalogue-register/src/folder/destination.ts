import { execFile } from "node:child_process";
import { lstat, mkdir, readdir, readFile, realpath, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join, sep } from "node:path";
import { promisify } from "node:util";
import { errorMessage, IncompleteError, UserError } from "../../../../shared/src/errors.ts";
import { plain } from "../../../../shared/src/report/text.ts";
import { FEED_FILE, feedOf } from "../announce/feed.ts";
import { readConfig } from "../config.ts";
import { type Contents, type Destination, settledOutcome, writtenOutcome } from "../destination.ts";
import { ENTRIES, MAX_ENTRY_BYTES } from "../entry/file.ts";
import { CONFIG_FILE } from "../git-catalogue/snapshot.ts";
import type { Outcome } from "../outcome.ts";
import type { ChangeSet, Plan } from "../plan.ts";
import { withLock } from "./lock.ts";

const run = promisify(execFile);

/** Deepest folder that is looked into: host, groups, owner, repository, folders of a monorepo. */
const MAX_DEPTH = 12;

/** A catalogue in a folder; where the folder is a git work tree, each change is a commit of exactly its files. */
export class FolderDestination implements Destination {
  readonly name: string;

  constructor(path: string) {
    this.name = path;
  }

  async read(): Promise<Contents> {
    return readFolder(this.name);
  }

  async deliver(_plan: Plan, again: (contents: Contents) => Plan): Promise<Outcome> {
    await makeFolder(this.name);
    return withLock(this.name, async () => {
      const contents = await readFolder(this.name);
      const plan = again(contents);
      const url = join(this.name, plan.path);
      if (!plan.change) return settledOutcome(plan, url);
      const commit = await applyChange(this.name, plan.change, contents);
      return writtenOutcome(plan, { url, ...(commit ? { commit } : {}) });
    });
  }
}

/** Reads the entries of a folder; links are not followed. A folder that does not exist is an empty catalogue. */
export async function readFolder(root: string): Promise<Contents> {
  const entries = new Map<string, string>();
  for (const path of await entryFiles(root, ENTRIES, 0)) {
    const text = await readFile(join(root, path), "utf8");
    entries.set(path, text.length > MAX_ENTRY_BYTES ? text.slice(0, MAX_ENTRY_BYTES + 1) : text);
  }
  const config = await readFile(join(root, CONFIG_FILE), "utf8").catch(() => undefined);
  const feed = await readFile(join(root, FEED_FILE), "utf8").catch(() => undefined);
  return { entries, ...(config === undefined ? {} : { config }), ...(feed === undefined ? {} : { feed }) };
}

async function entryFiles(root: string, folder: string, depth: number): Promise<string[]> {
  if (depth > MAX_DEPTH) return [];
  const items = await readdir(join(root, folder), { withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return [];
    throw new UserError(`The catalogue ${plain(root)} cannot be read: ${plain(error.message)}`);
  });
  const found: string[] = [];
  for (const item of items.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = `${folder}/${item.name}`;
    if (item.isDirectory()) found.push(...(await entryFiles(root, path, depth + 1)));
    else if (item.isFile() && item.name.endsWith(".yml")) found.push(path);
  }
  return found;
}

async function makeFolder(root: string): Promise<void> {
  try {
    await mkdir(root, { recursive: true });
  } catch (cause) {
    throw new UserError(
      `The catalogue ${plain(root)} is no folder and cannot be made one: ${plain(errorMessage(cause))}`,
      { cause },
    );
  }
}

/** Writes a change with the feed that belongs to it, and commits it where there is git. Returns the commit. */
export async function applyChange(root: string, change: ChangeSet, before: Contents): Promise<string | undefined> {
  const after = new Map(before.entries);
  for (const [path, text] of change.files)
    if (text === null) after.delete(path);
    else after.set(path, text);
  const files = new Map([...change.files, [FEED_FILE, feedOf(after, readConfig(before.config))] as const]);
  // First what is new, then what goes: a run that is killed in between leaves an entry twice, never not at all.
  for (const [path, text] of files) if (text !== null) await writeSafely(root, path, text);
  for (const [path, text] of files) if (text === null) await rm(join(root, path), { force: true });
  return (await isWorkTree(root)) ? commitFiles(root, [...files.keys()], change.title) : undefined;
}

/** Writes beside and renames, so that readers see the old file or the new one; refuses to follow a link out of the folder. */
async function writeSafely(root: string, path: string, text: string): Promise<void> {
  const target = join(root, path);
  await mkdir(dirname(target), { recursive: true });
  const real = await realpath(dirname(target));
  const inside = await realpath(root);
  if (real !== inside && !real.startsWith(inside + sep))
    throw new UserError(`${plain(path)} leads out of the catalogue by a link.`);
  const temporary = `${target}.${process.pid}.tmp`;
  await writeFile(temporary, text);
  await rename(temporary, target);
}

async function isWorkTree(root: string): Promise<boolean> {
  return lstat(join(root, ".git")).then(
    () => true,
    () => false,
  );
}

/** Commits these files and nothing else that lies staged. Without an identity of its own, git gets a neutral one. */
async function commitFiles(root: string, paths: readonly string[], message: string): Promise<string | undefined> {
  const git = async (...args: string[]) =>
    (
      await run("git", ["-c", "core.hooksPath=/dev/null", "-c", "commit.gpgsign=false", ...args], { cwd: root })
    ).stdout.trim();
  try {
    const known = new Set((await git("ls-files", "-z", "--", ...paths)).split("\0"));
    const present = await Promise.all(
      paths.map(async (path) => ((await lstat(join(root, path)).catch(() => undefined)) ? path : undefined)),
    );
    const add = paths.filter((path) => known.has(path) || present.includes(path));
    await git("add", "--all", "--", ...add);
    if ((await git("status", "--porcelain", "--", ...add)) === "") return undefined;
    const identity = (await git("config", "user.email").catch(() => "")) === "" ? NEUTRAL : [];
    await git(...identity, "commit", "-q", "-m", message, "--", ...add);
    return await git("rev-parse", "HEAD");
  } catch (cause) {
    throw new IncompleteError(`The entry is written, but git could not commit it: ${plain(errorMessage(cause), 500)}`, {
      cause,
    });
  }
}

const NEUTRAL = ["-c", "user.name=catalogue-register", "-c", "user.email=catalogue-register@localhost"];
