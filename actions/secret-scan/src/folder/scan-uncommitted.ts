import type { Git } from "../../../../shared/src/repository/repository.ts";
import type { Detector } from "../detect/types.ts";
import type { FoundSecret } from "../facts.ts";
import type { Unseen } from "../history/collector.ts";
import { readFile } from "./files.ts";
import { scanFile } from "./scan-folder.ts";

/** Paths that are changed or new in the work tree and not ignored. */
export async function uncommittedPaths(git: Git): Promise<string[]> {
  const out = await git
    .run(["status", "--porcelain=v1", "-z", "--untracked-files=all", "--no-renames", "--ignore-submodules=all"])
    .catch(() => Buffer.alloc(0)); // a bare repository has no work tree
  return out
    .toString("utf8")
    .split("\0")
    .filter((entry) => entry.length > 3 && entry[1] !== "D" && entry[1] !== " ")
    .map((entry) => entry.slice(3));
}

/** Scans what stands in the work tree and in no commit yet; secrets that the history already showed are not repeated. */
export function scanUncommitted(
  detector: Detector,
  root: string,
  paths: readonly string[],
  known: readonly FoundSecret[],
  unseen: Unseen,
  maxSize: number,
): FoundSecret[] {
  const seen = new Set(known.map(({ hit }) => `${hit.family}\0${hit.secret}`));
  return paths
    .flatMap((path) => scanFile(detector, readFile(root, path, maxSize), unseen, maxSize))
    .filter(({ hit }) => !seen.has(`${hit.family}\0${hit.secret}`));
}
