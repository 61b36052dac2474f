import type { Git } from "../../../../shared/src/repository/repository.ts";
import type { Ref } from "./provenance.ts";

/** Refs, and what they point to beside commits. */
export interface Refs {
  refs: Ref[];
  /** Tag object -> names of the refs that point at it. */
  tagNames: Map<string, string[]>;
  /** Refs whose target is a tree or a blob: not part of any log. */
  bare: { name: string; oid: string; type: string }[];
}

/** Lists every ref and HEAD. */
export async function listRefs(git: Git): Promise<Refs> {
  const format = "%(objectname) %(objecttype) %(*objectname) %(*objecttype) %(refname)";
  const out = await git.run(["for-each-ref", `--format=${format}`]);
  const list: Refs = { refs: [], tagNames: new Map(), bare: [] };
  for (const line of out.toString("utf8").split("\n").filter(Boolean)) addRef(list, line);
  return list;
}

function addRef(list: Refs, line: string): void {
  const match = /^(\S+) (\S+) (\S*) (\S*) (.*)$/.exec(line);
  if (!match) return;
  const [, oid = "", type = "", peeled, peeledType, name = ""] = match;
  list.refs.push({ name, target: peeled || oid });
  if (type === "tag") list.tagNames.set(oid, [...(list.tagNames.get(oid) ?? []), name]);
  const endType = peeledType || type;
  if (endType === "tree" || endType === "blob") list.bare.push({ name, oid: peeled || oid, type: endType });
}

/** Paths of every blob in a tree; empty where there is no such tree (an unborn branch). */
export async function treePaths(git: Git, tree: string): Promise<Map<string, string[]>> {
  const out = await git.run(["ls-tree", "-r", "-z", "--full-tree", tree]).catch(() => Buffer.alloc(0));
  return pathsByObject(out.toString("utf8").split("\0"), /^\d+ \w+ ([0-9a-f]+)\t([\s\S]*)$/);
}

/** Paths of every blob in the index. */
export async function indexPaths(git: Git): Promise<Map<string, string[]>> {
  const out = await git.run(["ls-files", "-s", "-z"]).catch(() => Buffer.alloc(0));
  return pathsByObject(out.toString("utf8").split("\0"), /^\d+ ([0-9a-f]+) \d\t([\s\S]*)$/);
}

function pathsByObject(entries: readonly string[], shape: RegExp): Map<string, string[]> {
  const paths = new Map<string, string[]>();
  for (const entry of entries) {
    const [, oid, path] = shape.exec(entry) ?? [];
    if (!oid || path === undefined) continue;
    const list = paths.get(oid);
    if (list) list.push(path);
    else paths.set(oid, [path]);
  }
  return paths;
}
