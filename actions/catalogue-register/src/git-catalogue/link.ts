import type { ChangeSet } from "../plan.ts";
import type { Snapshot } from "./snapshot.ts";

/** Longest address that GitHub's "new file" page is known to take, with a margin. */
const MAX_LINK = 7_500;

/** A page of the forge on which the entry's file is ready to be proposed; it forks by itself for people without the right to push. */
export function handLink(
  serverUrl: string,
  catalogue: Pick<Snapshot, "owner" | "repo" | "defaultBranch">,
  change: ChangeSet,
): { url: string; complete: boolean } {
  const [path, text] = [...change.files].find(([, content]) => content !== null)!;
  const base = `${serverUrl}/${catalogue.owner}/${catalogue.repo}/new/${encodeURIComponent(catalogue.defaultBranch)}`;
  const page = `${base}?filename=${encodeURIComponent(path)}`;
  const full = `${page}&value=${encodeURIComponent(text!)}&message=${encodeURIComponent(change.title)}`;
  return full.length <= MAX_LINK ? { url: full, complete: true } : { url: page, complete: false };
}
