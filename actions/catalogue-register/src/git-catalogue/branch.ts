import type { ChangeSet } from "../plan.ts";
import { type Api, optional, type RepositoryName, refusedWith } from "./api.ts";
import type { Head } from "./head.ts";
import type { Snapshot } from "./snapshot.ts";

/** Trailers of our commits: by them a person's later edit is told from our own work. */
const TRAILERS = { key: "Catalogue-Entry", hash: "Entry-Sha256" } as const;

/** What stands on the branch of a proposal. */
export interface BranchState {
  commit: string;
  /** `ours`: our commit is the newest, or was merely brought up to date with the base; `person`: somebody added to it. */
  by: "ours" | "person";
  /** Hash that our commit bears. */
  hash?: string;
}

/**
 * The one fixed branch of an entry: `register/<owner>/<repository>`, on other hosts with the host, and for one of several
 * publiccode.yml files with `+<folder>`, a sign that no repository name holds. Other work (`harvest`) bears its own name.
 */
export function branchName(key: string): string {
  if (!key.includes("/")) return key;
  const [address = "", folder] = key.split("#");
  const bare = address.replace(/^github\.com\//, "");
  return `register/${bare.replaceAll(":", "_")}${folder ? `+${encodeURIComponent(folder).replace(/[%~*.]/g, "-")}` : ""}`;
}

/** Looks at the branch; undefined where there is none. */
export async function branchState(
  request: Api,
  head: RepositoryName,
  branch: string,
): Promise<BranchState | undefined> {
  const name = { owner: head.owner, repo: head.repo };
  const ref = await optional(
    request("GET /repos/{owner}/{repo}/git/ref/{ref}", { ...name, ref: `heads/${branch}` }),
    [404, 409],
  );
  if (!ref) return undefined;
  let commit = ref.object.sha;
  // "Update branch" puts merges of the base on top of our commit: they are followed to their first parent, at most a few.
  for (let depth = 0; depth < 10; depth++) {
    const { data } = await request("GET /repos/{owner}/{repo}/git/commits/{commit_sha}", {
      ...name,
      commit_sha: commit,
    });
    const hash = trailer(data.message, TRAILERS.hash);
    if (hash) return { commit: ref.object.sha, by: "ours", hash };
    if (data.parents.length < 2) break;
    commit = data.parents[0]!.sha;
  }
  return { commit: ref.object.sha, by: "person" };
}

function trailer(message: string, name: string): string | undefined {
  return new RegExp(`^${name}: (\\S+)\\s*$`, "m").exec(message)?.[1];
}

/** The message of our commit. Changed values stay out of it: forges obey words such as `fixes #1` in messages. */
export function commitMessage(change: ChangeSet): string {
  const keys = change.changes.map((line) => line.split(":")[0]!).filter((key) => /^[\w.-]+$/.test(key));
  const body = keys.length > 0 ? `Changes: ${keys.slice(0, 20).join(", ")}\n\n` : "";
  return `${change.title}\n\n${body}${TRAILERS.key}: ${change.key}\n${TRAILERS.hash}: ${change.hash}`;
}

/** A commit as the forge made it. */
export interface Made {
  sha: string;
  /** Whether the forge vouches for its signature. */
  verified: boolean;
}

/**
 * One commit with the change on the newest base. It names no author, so that the forge signs it for apps. A fork that does not
 * know the base yet is brought up to date first.
 */
export async function makeCommit(request: Api, base: Snapshot, head: Head, change: ChangeSet): Promise<Made> {
  const name = { owner: head.owner, repo: head.repo };
  const tree = [...change.files].map(([path, content]) => ({
    path,
    mode: "100644" as const,
    type: "blob" as const,
    ...(content === null ? { sha: null } : { content }),
  }));
  const make = () => request("POST /repos/{owner}/{repo}/git/trees", { ...name, base_tree: base.head!.tree, tree });
  const { data } = await make().catch(async (error: unknown) => {
    if (!head.fork || !refusedWith(error, 422, /tree/i)) throw error;
    await request("POST /repos/{owner}/{repo}/merge-upstream", { ...name, branch: base.defaultBranch });
    return make();
  });
  const commit = await request("POST /repos/{owner}/{repo}/git/commits", {
    ...name,
    message: commitMessage(change),
    tree: data.sha,
    parents: [base.head!.commit],
  });
  return { sha: commit.data.sha, verified: commit.data.verification.verified };
}

/** Lets the branch point to the commit, whether it exists or not; another run may make it at the same moment. */
export async function setBranch(
  request: Api,
  head: RepositoryName,
  branch: string,
  sha: string,
  exists: boolean,
): Promise<void> {
  const name = { owner: head.owner, repo: head.repo };
  const move = () =>
    request("PATCH /repos/{owner}/{repo}/git/refs/{ref}", { ...name, ref: `heads/${branch}`, sha, force: true });
  if (exists) return void (await move());
  try {
    await request("POST /repos/{owner}/{repo}/git/refs", { ...name, ref: `refs/heads/${branch}`, sha });
  } catch (error) {
    if (!refusedWith(error, 422, /already exists/i)) throw error;
    await move();
  }
}

/** Removes the branch; that it is gone already is well. */
export async function dropBranch(request: Api, head: RepositoryName, branch: string): Promise<void> {
  try {
    await request("DELETE /repos/{owner}/{repo}/git/refs/{ref}", {
      owner: head.owner,
      repo: head.repo,
      ref: `heads/${branch}`,
    });
  } catch (error) {
    if (!refusedWith(error, 422, /does not exist/i) && !refusedWith(error, 404, /./)) throw error;
  }
}
