import type { EventContext } from "../../../../shared/src/github/event.ts";
import type { Git } from "../../../../shared/src/repository/repository.ts";

/** What to scan: arguments of git log, or everything, with what could not be had. */
export interface Range {
  /** Absent: everything reachable from all refs. */
  revisions?: string[];
  unseen: string[];
}

const RANGED = /^(pull_request|pull_request_target|merge_group|push)$/;

/**
 * The commits that an event adds. A base or head that is not here is fetched where `fetch` is given; where that fails the whole
 * history is scanned instead, never nothing.
 */
export async function rangeOfEvent(
  event: EventContext,
  git: Git,
  fetch: ((commits: readonly string[]) => Promise<void>) | undefined,
): Promise<Range> {
  if (!RANGED.test(event.name)) return { unseen: [] };
  const head = event.head ?? event.sha;
  const wanted = [head, event.base].filter((oid): oid is string => oid !== undefined && oid !== "");
  if (!(await complete(git, wanted)) && fetch) await fetch(wanted).catch(() => {});
  if (!(await has(git, head)))
    return { unseen: [`The commit ${head} of this event is not in the checkout and could not be fetched.`] };
  // A new branch has no base; one that was pushed by force may have a base that nobody has any more.
  if (!event.base || !(await has(git, event.base))) return { revisions: [head], unseen: await cutOff(git, head) };
  return { revisions: [head, `^${event.base}`], unseen: await cutOff(git, head, event.base) };
}

async function complete(git: Git, commits: readonly string[]): Promise<boolean> {
  for (const commit of commits) if (!(await has(git, commit))) return false;
  return (await cutOff(git, commits[0]!, commits[1])).length === 0;
}

async function has(git: Git, oid: string): Promise<boolean> {
  if (!/^[0-9a-f]{40,64}$/.test(oid)) return false;
  return git.run(["cat-file", "-e", `${oid}^{commit}`]).then(
    () => true,
    () => false,
  );
}

/** A shallow boundary inside the range would let a whole tree look new, or hide commits. */
async function cutOff(git: Git, head: string, base?: string): Promise<string[]> {
  if (!(await git.isShallow())) return [];
  const lines = await git.run(["rev-list", "--boundary", "--parents", head, ...(base ? [`^${base}`] : [])]);
  const roots = lines
    .toString("latin1")
    .split("\n")
    .filter((line) => line && !line.startsWith("-") && !line.includes(" "));
  if (roots.length === 0) return [];
  return ["The history is cut off (a shallow clone) inside the commits to scan. Fetch more of it (fetch-depth: 0)."];
}

/** Fetches what a shallow clone lacks, from the remote that it was cloned from. */
export function fetchFrom(git: Git, remote = "origin"): (commits: readonly string[]) => Promise<void> {
  return async (commits) => {
    const depth = (await git.isShallow()) ? ["--unshallow"] : [];
    await git.run([
      "fetch",
      "--no-tags",
      "--no-recurse-submodules",
      "--no-write-fetch-head",
      "--quiet",
      ...depth,
      remote,
      ...commits,
    ]);
  };
}

/** Fetches what actions/checkout leaves on the server although it can be read there: pull requests' heads, notes, other branches. */
export async function fetchAllRefs(git: Git, remote = "origin"): Promise<void> {
  const depth = (await git.isShallow()) ? ["--unshallow"] : [];
  const specs = [
    "+refs/heads/*:refs/remotes/origin/*",
    "+refs/pull/*/head:refs/pull/*/head",
    "+refs/notes/*:refs/notes/*",
    "+refs/tags/*:refs/tags/*",
  ];
  await git.run(["fetch", "--no-recurse-submodules", "--no-write-fetch-head", "--quiet", ...depth, remote, ...specs]);
}
