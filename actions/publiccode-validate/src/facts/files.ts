import type { PubliccodeFile } from "../../../../shared/src/publiccode/read.ts";
import { entryOf, formatKey, type Node, type Step, textOf } from "../../../../shared/src/publiccode/tree.ts";
import { folderOf } from "../../../../shared/src/repository/open.ts";
import type { Repository } from "../../../../shared/src/repository/repository.ts";
import { type ImageFacts, readImage } from "./image.ts";

/** What is found under a path. */
export type Look =
  | { status: "file"; path: string; image: ImageFacts }
  /** Too large or not readable: nothing is said about its content. */
  | { status: "unread"; path: string }
  | { status: "missing"; path: string; meant?: string }
  | { status: "case"; path: string; meant: string }
  | { status: "folder"; path: string }
  | { status: "outside"; path: string };

/** A logo, a screenshot or the authors' file, as it is looked for from the repository's root and from the file's own folder. */
export interface FileFact {
  role: "logo" | "screenshot" | "authors";
  value: string;
  /** From the root, as the standard counts; for addresses of this repository the file in the checkout. Absent for other addresses. */
  fromRoot?: Look;
  /** From the folder of the publiccode.yml, as the reference parser counts. Absent for addresses. */
  fromFolder?: Look;
}

/** Formatted key path -> fact. */
export type FileFacts = ReadonlyMap<string, FileFact>;

/** GitHub refuses to show images over 10 MB; nothing larger is a logo or a screenshot. */
const maxImage = 12 * 1024 * 1024;
/** More images than any description needs. */
const maxFiles = 200;

/** Looks at every file that a publiccode.yml names. Reads nothing outside the repository. */
export async function gatherFiles(
  file: PubliccodeFile,
  repository: Repository,
  own: readonly string[],
): Promise<FileFacts> {
  const facts = new Map<string, FileFact>();
  for (const { path, role, node } of named(file.root).slice(0, maxFiles)) {
    const value = textOf(node)?.trim() ?? "";
    if (value === "") continue;
    const fact: FileFact = { role, value };
    if (isAddress(value)) {
      const inside = pathInRepository(value, own);
      if (inside !== undefined) fact.fromRoot = await look(repository, inside);
    } else if (!value.startsWith("/")) {
      const folder = folderOf(file.path);
      fact.fromRoot = await look(repository, value);
      fact.fromFolder = folder === "" ? fact.fromRoot : await look(repository, value, folder);
    }
    facts.set(formatKey(path), fact);
  }
  return facts;
}

interface Named {
  path: Step[];
  role: FileFact["role"];
  node: Node | undefined;
}

function named(root: Node | undefined): Named[] {
  const found: Named[] = ["logo", "monochromeLogo"].map((key) => ({
    path: [key],
    role: "logo",
    node: entryOf(root, key)?.value,
  }));
  found.push({
    path: ["legal", "authorsFile"],
    role: "authors",
    node: entryOf(entryOf(root, "legal")?.value, "authorsFile")?.value,
  });
  const languages = entryOf(root, "description")?.value;
  if (languages?.kind === "map")
    for (const { key, value } of languages.entries) {
      const list = entryOf(value, "screenshots")?.value;
      if (list?.kind === "list")
        for (const [index, node] of list.items.entries())
          found.push({ path: ["description", key.text, "screenshots", index], role: "screenshot", node });
    }
  return found;
}

/** A value with a scheme, which the reference parser takes for an address. */
export function isAddress(value: string): boolean {
  return /^[A-Za-z][A-Za-z0-9+.-]*:/.test(value);
}

async function look(repository: Repository, value: string, folder = ""): Promise<Look> {
  const path = normalise(folder === "" ? value : `${folder}/${value}`);
  if (path === undefined) return { status: "outside", path: value };
  if (!(await repository.exists(path))) return absent(repository, path);
  const bytes = await repository.read(path, maxImage);
  if (bytes) return { status: "file", path, image: readImage(bytes) };
  const files = await repository.files();
  if (files.some((file) => file.path.startsWith(`${path}/`))) return { status: "folder", path };
  const listed = files.find((file) => file.path === path);
  return listed?.kind === "symlink" ? { status: "outside", path } : { status: "unread", path };
}

async function absent(repository: Repository, path: string): Promise<Look> {
  const files = await repository.files();
  if (files.some((file) => file.path === path && file.kind === "symlink")) return { status: "outside", path };
  if (files.some((file) => file.path.startsWith(`${path}/`))) return { status: "folder", path };
  const lower = path.toLowerCase();
  const meant = files.find((file) => file.path.toLowerCase() === lower && file.path !== path);
  if (meant) return { status: "case", path, meant: meant.path };
  const name = lower.slice(lower.lastIndexOf("/") + 1);
  const same = files.filter((file) => file.path.toLowerCase().split("/").at(-1) === name);
  return { status: "missing", path, ...(same.length === 1 ? { meant: same[0]!.path } : {}) };
}

/** Resolves `.` and `..`; undefined where the path leaves the repository. */
function normalise(path: string): string | undefined {
  const parts: string[] = [];
  for (const part of path.split("/")) {
    if (part === "" || part === ".") continue;
    if (part !== "..") parts.push(part);
    else if (parts.pop() === undefined) return undefined;
  }
  return parts.join("/");
}

/**
 * The path of a file of this very repository behind an address of its forge (`blob`, `raw`, `-/raw` and the hosts of raw files).
 * Branch names with a slash are not told apart from folders: then the file is simply not found here and nothing is said.
 */
function pathInRepository(address: string, own: readonly string[]): string | undefined {
  const raw = /^https:\/\/raw\.githubusercontent\.com\/([^/]+\/[^/]+)\/(?:refs\/heads\/)?[^/]+\/([^?#]+)/i.exec(
    address,
  );
  if (raw && own.includes(`github.com/${raw[1]!.toLowerCase()}`)) return decode(raw[2]!);
  const page =
    /^https?:\/\/([^/]+)\/([^?#]+?)\/(?:-\/)?(?:blob|raw|src\/branch|raw\/branch)\/(?:refs\/heads\/)?[^/]+\/([^?#]+)/i.exec(
      address,
    );
  if (page && own.includes(`${page[1]}/${page[2]}`.toLowerCase())) return decode(page[3]!);
  return undefined;
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
