import type { ChangeSet } from "../plan.ts";
import type { Api } from "./api.ts";
import { type BranchState, branchName, branchState, dropBranch, type Made, makeCommit, setBranch } from "./branch.ts";
import type { Head } from "./head.ts";
import { closePull, commentOnce, labelPull, openPull, type Pull, pullsFrom, updatePull } from "./pull.ts";
import type { Snapshot } from "./snapshot.ts";
import { hashOf, overtakenText, pullText } from "./text.ts";

/** How a proposal is made. */
export interface ProposeOptions {
  /** Ready Markdown for the pull request's text. */
  details: string;
  draft: boolean;
  labels: readonly string[];
  /** Replaces what a person added to the branch. */
  overwrite: boolean;
  sleep(ms: number): Promise<void>;
}

/** How a proposal stands after the run. */
export type Proposal =
  | { kind: "waiting"; pull: Pull; written: boolean; made?: Made; notes: string[] }
  | { kind: "declined"; pull: Pull }
  | { kind: "needs-person"; pull?: Pull; branch: string }
  | { kind: "unchanged" };

/** Proposes a change: one fixed branch, at most one open pull request, no write where it stands already. */
export async function propose(
  request: Api,
  catalogue: Snapshot,
  head: Head,
  change: ChangeSet,
  options: ProposeOptions,
): Promise<Proposal> {
  const branch = branchName(change.key);
  const state = await branchState(request, head, branch);
  const open = (await pullsFrom(request, catalogue, head, branch, "open"))[0];
  if (open && state?.by === "person" && !options.overwrite) return askPerson(request, catalogue, open, branch, change);
  if (!open) {
    const closed = (await pullsFrom(request, catalogue, head, branch, "closed"))[0];
    if (closed && !closed.merged && hashOf(closed.body) === change.hash) return { kind: "declined", pull: closed };
    // A branch of that name which no pull request of ours ever came from is somebody's own work.
    if (state?.by === "person" && !closed && !options.overwrite) return { kind: "needs-person", branch };
  }
  const stands = state?.by === "ours" && state.hash === change.hash && (await isMergeable(request, catalogue, open));
  const made = stands ? undefined : await write(request, catalogue, head, branch, change, state);
  return settle(request, catalogue, head, branch, change, { open, made, options, retry: stands });
}

async function write(
  request: Api,
  catalogue: Snapshot,
  head: Head,
  branch: string,
  change: ChangeSet,
  state: BranchState | undefined,
): Promise<Made> {
  const made = await makeCommit(request, catalogue, head, change);
  await setBranch(request, head, branch, made.sha, state !== undefined);
  return made;
}

/** GitHub computes it in the background: only a plain "no" counts, since then somebody merged another version meanwhile. */
async function isMergeable(request: Api, catalogue: Snapshot, open: Pull | undefined): Promise<boolean> {
  if (!open) return true;
  const { owner, repo } = catalogue;
  const { data } = await request("GET /repos/{owner}/{repo}/pulls/{pull_number}", {
    owner,
    repo,
    pull_number: open.number,
  });
  return data.mergeable !== false;
}

interface Standing {
  open: Pull | undefined;
  made: Made | undefined;
  options: ProposeOptions;
  /** The branch was left as it was; where it then holds nothing new, it is written afresh once. */
  retry: boolean;
}

/** The branch is as it should be: now the pull request. */
async function settle(
  request: Api,
  catalogue: Snapshot,
  head: Head,
  branch: string,
  change: ChangeSet,
  { open, made, options, retry }: Standing,
): Promise<Proposal> {
  const text = pullText(change, options.details);
  if (open) {
    await updatePull(request, catalogue, open, text);
    return { kind: "waiting", pull: open, written: made !== undefined, ...(made ? { made } : {}), notes: [] };
  }
  const opened = await openPull(request, catalogue, head, branch, text, options.draft);
  if ("nothing" in opened) {
    if (!retry) return { kind: "unchanged" };
    const again = await write(request, catalogue, head, branch, change, { commit: "", by: "ours" });
    return settle(request, catalogue, head, branch, change, { open, made: again, options, retry: false });
  }
  const pull = "pull" in opened ? opened.pull : (await pullsFrom(request, catalogue, head, branch, "open"))[0];
  if (!pull) throw new Error("GitHub says that the pull request exists and does not list it");
  if (!("pull" in opened)) await updatePull(request, catalogue, pull, text);
  const note = await labelPull(request, catalogue, pull.number, options.labels, options.sleep);
  return { kind: "waiting", pull, written: true, ...(made ? { made } : {}), notes: note ? [note] : [] };
}

async function askPerson(
  request: Api,
  catalogue: Snapshot,
  open: Pull,
  branch: string,
  change: ChangeSet,
): Promise<Proposal> {
  const mark = `<!-- needs-person: ${change.hash} -->`;
  const text =
    "The repository's entry has changed, but somebody edited this branch by hand, so it was left as it is. Merge or close this pull request, or run the registration with `overwrite: true`.";
  await commentOnce(request, catalogue, open.number, mark, text);
  return { kind: "needs-person", pull: open, branch };
}

/**
 * Clears away what is left of a proposal whose content the catalogue holds by now: closes our open pull request and drops its
 * branch. What a person added to is left alone. Returns the number of the pull request that was closed.
 */
export async function clearAway(
  request: Api,
  catalogue: Snapshot,
  head: Head,
  key: string,
): Promise<number | undefined> {
  const branch = branchName(key);
  const open = (await pullsFrom(request, catalogue, head, branch, "open"))[0];
  if (!open) return undefined;
  const state = await branchState(request, head, branch);
  if (state?.by === "person") return undefined;
  await closePull(request, catalogue, open, overtakenText(open.body));
  await dropBranch(request, head, branch);
  return open.number;
}
