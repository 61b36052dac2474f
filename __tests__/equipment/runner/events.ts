// The events that start runs, with payloads laid over GitHub's own examples (@octokit/webhooks-examples).
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { repository as repositoryShape } from "../forge/handlers/shapes.ts";
import type { Forge } from "../forge/server.ts";
import { Store } from "../forge/store.ts";
import type { ForgeRepository, Issue } from "../forge/world.ts";
import { git } from "../git.ts";
import type { RunEvent } from "./model.ts";

type Payload = { [key: string]: unknown };

let examples: { name: string; examples: Payload[] }[] | undefined;

function example(name: string): Payload {
  const path = createRequire(import.meta.url).resolve("@octokit/webhooks-examples/api.github.com/index.json");
  examples ??= JSON.parse(readFileSync(path, "utf8")) as { name: string; examples: Payload[] }[];
  return structuredClone(examples.find((event) => event.name === name)?.examples[0] ?? {});
}

function payload(name: string, forge: Forge, repository: ForgeRepository, over: Payload): Payload {
  const own = repositoryShape(forge.world, repository);
  const base = example(name);
  return { ...base, repository: { ...(base["repository"] as Payload), ...own }, ...over };
}

function branchHead(repository: ForgeRepository, branch: string): string {
  const sha = new Store(repository.git).resolve(`refs/heads/${branch}`);
  if (!sha) throw new Error(`no branch ${branch}`);
  return sha;
}

export function push(forge: Forge, repository: ForgeRepository, branch = repository.defaultBranch): RunEvent {
  const [sha, ref] = [branchHead(repository, branch), `refs/heads/${branch}`];
  const before = new Store(repository.git).commit(sha)?.parents[0] ?? "0".repeat(40);
  return { name: "push", sha, ref, payload: payload("push", forge, repository, { ref, before, after: sha }) };
}

/** A tag that is pushed. */
export function tagPush(forge: Forge, repository: ForgeRepository, tag: string): RunEvent {
  const ref = `refs/tags/${tag}`;
  const sha = new Store(repository.git).resolve(`${ref}^{commit}`)!;
  return {
    name: "push",
    sha,
    ref,
    payload: payload("push", forge, repository, { ref, before: "0".repeat(40), after: sha }),
  };
}

export interface PullRequest {
  head: string;
  base?: string;
  /** `owner` of the fork; the branch is taken from the repository itself. */
  fork?: string;
  action?: string;
}

function forkOf(repository: ForgeRepository, owner: string): ForgeRepository {
  return { ...repository, owner, id: repository.id + 1, fork: { owner: repository.owner, name: repository.name } };
}

/** A pull request, made on the forge too, with the merge commit that GitHub would test. */
export function pullRequest(
  forge: Forge,
  repository: ForgeRepository,
  { head, base = repository.defaultBranch, fork, action = "opened" }: PullRequest,
): RunEvent {
  const [headSha, baseSha] = [branchHead(repository, head), branchHead(repository, base)];
  const number = Math.max(0, ...repository.issues.map((issue) => issue.number)) + 1;
  const owner = fork ?? repository.owner;
  const user = { login: "alice", type: "User" as const };
  const issue: Issue = {
    number,
    title: head,
    body: null,
    state: "open",
    user,
    labels: [],
    head: { owner, ref: head },
    base,
    created: "2026-01-01T00:00:00Z",
  };
  repository.issues.push(issue);
  const tree = git(repository.git, ["merge-tree", "--write-tree", baseSha, headSha]).split("\n")[0]!;
  const store = new Store(repository.git);
  const sha = store.writeCommit(tree, [baseSha, headSha], `Merge ${headSha} into ${baseSha}`);
  store.setRef(`refs/pull/${number}/head`, headSha);
  store.setRef(`refs/pull/${number}/merge`, sha);
  const side = (ref: string, commit: string, from: string): Payload => ({
    ref,
    sha: commit,
    label: `${from}:${ref}`,
    repo: repositoryShape(forge.world, from === repository.owner ? repository : forkOf(repository, from)),
  });
  const pull = {
    ...(example("pull_request")["pull_request"] as Payload),
    number,
    title: head,
    head: side(head, headSha, owner),
    base: side(base, baseSha, repository.owner),
  };
  return {
    name: "pull_request",
    sha,
    ref: `refs/pull/${number}/merge`,
    headRef: head,
    baseRef: base,
    ...(fork === undefined ? {} : { fork: true }),
    payload: payload("pull_request", forge, repository, { action, number, pull_request: pull }),
  };
}

/** A merge queue's group: no pull request, no number to comment on. */
export function mergeGroup(
  forge: Forge,
  repository: ForgeRepository,
  branch: string,
  base = repository.defaultBranch,
): RunEvent {
  const [headSha, baseSha] = [branchHead(repository, branch), branchHead(repository, base)];
  const ref = `refs/heads/gh-readonly-queue/${base}/pr-1-${baseSha}`;
  new Store(repository.git).setRef(ref, headSha);
  const group = { head_sha: headSha, head_ref: ref, base_sha: baseSha, base_ref: `refs/heads/${base}` };
  return {
    name: "merge_group",
    sha: headSha,
    ref,
    payload: payload("merge_group", forge, repository, { action: "checks_requested", merge_group: group }),
  };
}

export function schedule(forge: Forge, repository: ForgeRepository): RunEvent {
  const branch = repository.defaultBranch;
  const over = { schedule: "17 4 * * 1" };
  return {
    name: "schedule",
    sha: branchHead(repository, branch),
    ref: `refs/heads/${branch}`,
    payload: { ...over, repository: repositoryShape(forge.world, repository) },
  };
}

export function dispatch(
  forge: Forge,
  repository: ForgeRepository,
  inputs: { [name: string]: string | boolean } = {},
  branch = repository.defaultBranch,
): RunEvent {
  const ref = `refs/heads/${branch}`;
  const sha = branchHead(repository, branch);
  return {
    name: "workflow_dispatch",
    sha,
    ref,
    inputs,
    payload: payload("workflow_dispatch", forge, repository, { inputs, ref }),
  };
}

/** The end of another run: runs on the default branch, with that branch's rights. */
export function workflowRun(
  forge: Forge,
  repository: ForgeRepository,
  of: { event: RunEvent; runId: number; name: string; conclusion: string },
): RunEvent {
  const branch = repository.defaultBranch;
  const pull = of.event.payload["pull_request"] as
    | { head: { sha: string; repo: Payload }; number: number; base: Payload }
    | undefined;
  const run = {
    ...(example("workflow_run")["workflow_run"] as Payload),
    id: of.runId,
    name: of.name,
    event: of.event.name,
    status: "completed",
    conclusion: of.conclusion,
    head_sha: pull?.head.sha ?? of.event.sha,
    head_branch: of.event.headRef ?? branch,
    head_repository: pull?.head.repo ?? repositoryShape(forge.world, repository),
    // GitHub lists pull requests of the same repository only: for forks this is empty.
    pull_requests: pull && !of.event.fork ? [{ number: pull.number, head: pull.head, base: pull.base }] : [],
  };
  return {
    name: "workflow_run",
    sha: branchHead(repository, branch),
    ref: `refs/heads/${branch}`,
    payload: payload("workflow_run", forge, repository, {
      action: "completed",
      workflow_run: run,
      workflow: { name: of.name },
    }),
  };
}
