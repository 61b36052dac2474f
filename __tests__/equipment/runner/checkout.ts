// actions/checkout as git calls: fetches the event's commit from the repository behind the forge.
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { ForgeRepository } from "../forge/world.ts";
import { git } from "../git.ts";
import { type BuiltIn, done, failed, type Inputs } from "./results.ts";
import type { JobState } from "./steps.ts";

const notSimulated = ["submodules", "lfs", "sparse-checkout", "filter"];

function wanted(inputs: Inputs, state: JobState): { sha: string; ref: string } {
  const { event, repository } = state.options;
  const own = !inputs["repository"] || inputs["repository"] === `${repository.owner}/${repository.name}`;
  if (inputs["ref"]) return { sha: inputs["ref"], ref: inputs["ref"] };
  return own ? { sha: event.sha, ref: event.ref } : { sha: "HEAD", ref: "" };
}

/** checkout 7 refuses a fork's commit where the token can write. */
function unsafe(sha: string, inputs: Inputs, state: JobState): boolean {
  const { event } = state.options;
  if (!["pull_request_target", "workflow_run"].includes(event.name)) return false;
  if (inputs["allow-unsafe-pr-checkout"] === "true") return false;
  const run = event.payload["workflow_run"] as { head_sha?: string } | undefined;
  const pull = event.payload["pull_request"] as { head?: { sha?: string } } | undefined;
  return sha === run?.head_sha || sha === pull?.head?.sha;
}

function source(inputs: Inputs, state: JobState): ForgeRepository | undefined {
  const [owner, name] = (inputs["repository"] ?? "").split("/");
  return owner && name ? state.options.forge.world.find(owner, name) : state.options.repository;
}

/** With depth 0 all branches and tags, else the one commit and as many before it as asked. */
function fetchArguments(depth: number, sha: string, ref: string, tags: boolean): string[] {
  const own = `+${sha}:${ref.startsWith("refs/pull/") ? ref.replace("refs/", "refs/remotes/") : "refs/remotes/origin/checked-out"}`;
  if (depth > 0) return ["fetch", "-q", ...(tags ? [] : ["--no-tags"]), `--depth=${depth}`, "origin", own];
  return ["fetch", "-q", "origin", "+refs/heads/*:refs/remotes/origin/*", "+refs/tags/*:refs/tags/*", own];
}

export const checkout: BuiltIn = async (inputs, state) => {
  const odd = notSimulated.find((name) => inputs[name] && inputs[name] !== "false");
  if (odd) throw new Error(`checkout's ${odd} is not simulated here`);
  const from = source(inputs, state);
  if (!from) return failed(`Not Found: ${inputs["repository"]}`);
  const { sha, ref } = wanted(inputs, state);
  if (unsafe(sha, inputs, state))
    return failed("Refusing to check out fork pull request code in a privileged workflow");
  const folder = join(state.workspace, inputs["path"] ?? "");
  mkdirSync(folder, { recursive: true });
  git(folder, ["init", "-q", "-b", from.defaultBranch]);
  git(folder, ["remote", "add", "origin", `file://${from.git}`]);
  git(folder, fetchArguments(Number(inputs["fetch-depth"] ?? 1), sha, ref, inputs["fetch-tags"] === "true"));
  const branch = ref.startsWith("refs/heads/") ? ref.slice("refs/heads/".length) : undefined;
  const at = git(folder, [
    "rev-parse",
    inputs["ref"] ? "refs/remotes/origin/checked-out" : sha === "HEAD" ? "FETCH_HEAD" : sha,
  ]);
  git(folder, ["checkout", "-q", "--force", ...(branch ? ["-B", branch] : ["--detach"]), at]);
  git(folder, ["remote", "set-url", "origin", `https://github.com/${from.owner}/${from.name}`]);
  if (inputs["persist-credentials"] !== "false")
    git(folder, ["config", "http.https://github.com/.extraheader", `AUTHORIZATION: basic ${state.token}`]);
  return done({ outputs: { ref, commit: at } });
};
