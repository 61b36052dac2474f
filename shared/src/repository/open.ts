import { constants } from "node:fs";
import { open, readdir, realpath, stat } from "node:fs/promises";
import { dirname, join, resolve, sep } from "node:path";
import { errorMessage, UserError } from "../errors.ts";
import { plain } from "../report/text.ts";
import { decode } from "./decode.ts";
import { openGit } from "./git.ts";
import type { DecodedText, Git, Repository, TreeFile } from "./repository.ts";
import { listByGit, listByWalk, maxFiles } from "./tree.ts";

/** A file over this size is read only where a check asks for more. */
const defaultMaxBytes = 32 * 1024 * 1024;

/** Opens a folder for safe reading; throws UserError where it is missing or no folder. */
export async function openRepository(folder: string): Promise<Repository> {
  const given = resolve(folder);
  const stats = await stat(given).catch(() => undefined);
  if (!stats) throw new UserError(`The path ${plain(folder)} does not exist. Give the folder of a repository.`);
  if (!stats.isDirectory())
    throw new UserError(`The path ${plain(folder)} is no folder. Give the folder of a repository.`);
  const root = await realpath(given);
  return new WorkTree(root, await openGit(root));
}

class WorkTree implements Repository {
  readonly root: string;
  readonly git: Git | undefined;
  readonly #unseen = new Set<string>();
  readonly #folders = new Map<string, Promise<ReadonlySet<string>>>();
  #files: Promise<readonly TreeFile[]> | undefined;

  constructor(root: string, git: Git | undefined) {
    this.root = root;
    this.git = git;
  }

  files(): Promise<readonly TreeFile[]> {
    this.#files ??= this.#list();
    return this.#files;
  }

  async #list(): Promise<readonly TreeFile[]> {
    const { files, complete } = this.git ? await listByGit(this.root, this.git) : await listByWalk(this.root);
    if (!complete)
      this.#unseen.add(`The repository has more than ${maxFiles} files or very deep folders; the rest was not listed.`);
    return files;
  }

  async read(path: string, maxBytes = defaultMaxBytes): Promise<Buffer | undefined> {
    const real = await this.#inside(path);
    if (real === undefined) return undefined;
    // NOFOLLOW: the last step was resolved just now, a link there has been put in since. NONBLOCK: a pipe would wait for ever.
    const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
    const file = await open(real, flags).catch((thrown) => this.#refused(path, thrown));
    if (!file) return undefined;
    try {
      const stats = await file.stat();
      if (!stats.isFile()) return undefined;
      if (stats.size <= maxBytes) return await file.readFile();
      this.#unseen.add(`${plain(path, 200)} has ${stats.size} bytes, over the limit of ${maxBytes}, and was not read.`);
      return undefined;
    } catch (thrown) {
      return this.#refused(path, thrown);
    } finally {
      await file.close();
    }
  }

  async text(path: string, maxBytes?: number): Promise<DecodedText | undefined> {
    const bytes = await this.read(path, maxBytes);
    return bytes && decode(bytes);
  }

  async exists(path: string): Promise<boolean> {
    const parts = path.split("/");
    if (!isPlainPath(path)) return false;
    for (let depth = 0; depth < parts.length; depth++) {
      const names = await this.#namesIn(parts.slice(0, depth).join("/"));
      if (!names.has(parts[depth]!)) return false;
    }
    return (await this.#inside(path)) !== undefined;
  }

  unseen(): readonly string[] {
    return [...this.#unseen];
  }

  /** Names as the disk spells them: some systems open `license` where only `LICENSE` exists. */
  #namesIn(folder: string): Promise<ReadonlySet<string>> {
    const known = this.#folders.get(folder);
    if (known) return known;
    const names = readdir(join(this.root, folder)).then(
      (list) => new Set(list),
      () => new Set<string>(),
    );
    this.#folders.set(folder, names);
    return names;
  }

  /** The real path where it stays inside the root and outside `.git`; undefined elsewhere. */
  async #inside(path: string): Promise<string | undefined> {
    if (!isPlainPath(path)) return undefined;
    const real = await realpath(join(this.root, path)).catch(() => undefined);
    if (real === undefined || !real.startsWith(this.root.endsWith(sep) ? this.root : this.root + sep)) return undefined;
    return real.slice(this.root.length).split(sep).includes(".git") ? undefined : real;
  }

  #refused(path: string, thrown: unknown): undefined {
    const { code } = thrown as NodeJS.ErrnoException;
    if (code === "ENOENT" || code === "ELOOP" || code === "EISDIR" || code === "ENXIO") return undefined;
    this.#unseen.add(`${plain(path, 200)} could not be read: ${code ?? plain(errorMessage(thrown), 200)}.`);
    return undefined;
  }
}

/** Relative, without `..`, zero bytes or a drive. */
function isPlainPath(path: string): boolean {
  return (
    path !== "" &&
    !path.includes("\0") &&
    !path.startsWith("/") &&
    !/^[A-Za-z]:/.test(path) &&
    !path.split(/[/\\]/).includes("..")
  );
}

/** Folder part of a path inside a repository, "" at the root. */
export function folderOf(path: string): string {
  const folder = dirname(path);
  return folder === "." ? "" : folder;
}
