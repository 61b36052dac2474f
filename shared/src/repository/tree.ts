import type { Stats } from "node:fs";
import { lstat, open, readdir } from "node:fs/promises";
import { join } from "node:path";
import type { Git, TreeFile } from "./repository.ts";

/** Beyond this many files a listing stops and says so. */
export const maxFiles = 1_000_000;
const maxDepth = 256;
/** A pointer is a version, a SHA-256 and a size (git-lfs, docs/spec.md): reading only files of that size keeps a listing cheap. */
const lfsBytes = { least: 100, most: 200 };
const lfsHead = "version https://git-lfs.github.com/spec/v1\n";

/** A listing, and whether it had to stop. */
export interface Listing {
  files: TreeFile[];
  complete: boolean;
}

/** Files that git tracks and untracked ones that it does not ignore, sorted by path. */
export async function listByGit(root: string, git: Git): Promise<Listing> {
  const [staged, others] = await Promise.all([
    git.run(["ls-files", "-z", "--stage"]),
    git.run(["ls-files", "-z", "--others", "--exclude-standard"]),
  ]);
  const modes = new Map<string, string>();
  for (const entry of split(staged)) {
    const tab = entry.indexOf("\t");
    modes.set(entry.slice(tab + 1), entry.slice(0, 6));
  }
  for (const path of split(others)) if (!path.endsWith("/")) modes.set(path, "");
  const paths = [...modes.keys()].sort().slice(0, maxFiles);
  const files = await describeAll(root, paths, modes);
  return { files, complete: modes.size <= maxFiles };
}

function split(bytes: Buffer): string[] {
  return bytes.toString("utf8").split("\0").filter(Boolean);
}

/** Every file below a folder that no git knows, sorted by path. Links are listed, not followed. */
export async function listByWalk(root: string): Promise<Listing> {
  const paths: string[] = [];
  let complete = true;
  const stack: [string, number][] = [["", 0]];
  while (stack.length > 0) {
    const [folder, depth] = stack.pop()!;
    for (const entry of await readdir(join(root, folder), { withFileTypes: true }).catch(() => [])) {
      const path = folder ? `${folder}/${entry.name}` : entry.name;
      if (entry.isDirectory()) {
        if (entry.name === ".git") continue;
        if (depth < maxDepth) stack.push([path, depth + 1]);
        else complete = false;
      } else if (paths.length < maxFiles) paths.push(path);
      else complete = false;
    }
  }
  return { files: await describeAll(root, paths.sort(), new Map()), complete };
}

/** Looks at the files in batches: one after the other is slow, all at once exhausts descriptors. */
async function describeAll(
  root: string,
  paths: readonly string[],
  modes: ReadonlyMap<string, string>,
): Promise<TreeFile[]> {
  const files: TreeFile[] = [];
  for (let at = 0; at < paths.length; at += 256) {
    const batch = paths.slice(at, at + 256).map((path) => describe(root, path, modes.get(path) ?? ""));
    for (const file of await Promise.all(batch)) if (file) files.push(file);
  }
  return files;
}

async function describe(root: string, path: string, mode: string): Promise<TreeFile | undefined> {
  if (mode === "160000") return { path, size: 0, kind: "submodule", executable: false };
  const stats = await lstat(join(root, path)).catch(() => undefined);
  if (!stats) return undefined;
  const executable = mode ? mode === "100755" : (stats.mode & 0o111) !== 0;
  if (stats.isSymbolicLink()) return { path, size: stats.size, kind: "symlink", executable: false };
  if (!stats.isFile()) return undefined;
  return { path, size: stats.size, kind: (await isLfsPointer(root, path, stats)) ? "lfs-pointer" : "file", executable };
}

async function isLfsPointer(root: string, path: string, stats: Stats): Promise<boolean> {
  if (stats.size < lfsBytes.least || stats.size > lfsBytes.most) return false;
  const file = await open(join(root, path)).catch(() => undefined);
  if (!file) return false;
  try {
    const { buffer } = await file.read(Buffer.alloc(lfsHead.length), 0, lfsHead.length, 0);
    return buffer.toString("latin1") === lfsHead;
  } finally {
    await file.close();
  }
}
