import { closeSync, constants, fstatSync, lstatSync, openSync, readdirSync, readlinkSync, readSync } from "node:fs";
import { join } from "node:path";

/** A file of a folder, with its bytes; `skipped` says why there are none. */
export interface FolderFile {
  path: string;
  bytes?: Buffer;
  skipped?: "too large" | "unreadable";
}

const DEEPEST = 256;

/** Reads every regular file below a folder, `.git` folders left out, links not followed (their targets are given as bytes). */
export function* walkFolder(root: string, maxSize: number): Generator<FolderFile> {
  const stack: [path: string, depth: number][] = [["", 0]];
  for (let next = stack.pop(); next; next = stack.pop()) {
    const [folder, depth] = next;
    const below: [string, number][] = [];
    for (const entry of list(join(root, folder))) {
      const path = folder ? `${folder}/${entry.name}` : entry.name;
      if (!entry.isDirectory()) yield readFile(root, path, maxSize);
      else if (depth >= DEEPEST) yield { path, skipped: "unreadable" };
      else if (entry.name !== ".git") below.push([path, depth + 1]);
    }
    stack.push(...below.reverse());
  }
}

function list(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

/** Reads one file of a folder; a link gives its target's name. */
export function readFile(root: string, path: string, maxSize: number): FolderFile {
  try {
    return readRegular(root, path, maxSize);
  } catch {
    return { path, skipped: "unreadable" };
  }
}

function readRegular(root: string, path: string, maxSize: number): FolderFile {
  const full = join(root, path);
  if (lstatSync(full).isSymbolicLink()) return { path, bytes: Buffer.from(readlinkSync(full)) };
  // NOFOLLOW: a link may have been put there since; NONBLOCK: a pipe would wait for ever. Neither exists on Windows.
  const file = openSync(full, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
  try {
    const stats = fstatSync(file);
    if (!stats.isFile()) return { path };
    if (stats.size > maxSize) return { path, skipped: "too large" };
    const bytes = Buffer.allocUnsafe(stats.size);
    let done = 0;
    for (let count = -1; count !== 0 && done < bytes.length; done += count)
      count = readSync(file, bytes, done, bytes.length - done, done);
    return { path, bytes: bytes.subarray(0, done) };
  } finally {
    closeSync(file);
  }
}
