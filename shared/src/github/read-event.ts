import { readFileSync } from "node:fs";
import { UserError } from "../errors.ts";
import type { EventContext } from "./event.ts";

type Env = Readonly<Record<string, string | undefined>>;
type Json = Record<string, unknown>;

/** The event that started the run, from the runner's variables and the payload file; undefined outside of a workflow. */
export function readEvent(env: Env): EventContext | undefined {
  const name = env["GITHUB_EVENT_NAME"];
  if (!name || !env["GITHUB_REPOSITORY"]) return undefined;
  return eventContext(name, readPayload(env["GITHUB_EVENT_PATH"]), env);
}

function readPayload(path: string | undefined): Json {
  if (!path) return {};
  try {
    return object(JSON.parse(readFileSync(path, "utf8")));
  } catch (cause) {
    throw new UserError("The event's payload (GITHUB_EVENT_PATH) cannot be read as JSON.", { cause });
  }
}

/** The pure half of `readEvent`. */
export function eventContext(name: string, payload: Json, env: Env): EventContext {
  const repository = object(payload["repository"]);
  return {
    name,
    repository: env["GITHUB_REPOSITORY"] ?? text(repository["full_name"]) ?? "",
    repositoryId: number(repository["id"]) ?? number(Number(env["GITHUB_REPOSITORY_ID"] || Number.NaN)),
    sha: env["GITHUB_SHA"] ?? "",
    ref: env["GITHUB_REF"] ?? "",
    defaultBranch: text(repository["default_branch"]),
    serverUrl: env["GITHUB_SERVER_URL"] ?? "https://github.com",
    apiUrl: env["GITHUB_API_URL"] ?? "https://api.github.com",
    runId: env["GITHUB_RUN_ID"],
    actor: env["GITHUB_ACTOR"],
    payload,
    ...range(name, payload),
  };
}

/** No commit: what a push says as `before` of a new branch or `after` of a deleted one. */
const none = /^0+$/;

/** The commits that an event adds, and the pull request it is about. */
function range(name: string, payload: Json): Pick<EventContext, "base" | "head" | "pullRequest"> {
  switch (name) {
    case "pull_request":
    case "pull_request_target":
      return fromPullRequest(object(payload["pull_request"]), text(object(payload["repository"])["full_name"]));
    case "push":
      return { base: commit(payload["before"]), head: commit(payload["after"]) };
    case "merge_group": {
      const group = object(payload["merge_group"]);
      return { base: commit(group["base_sha"]), head: commit(group["head_sha"]) };
    }
    case "workflow_run":
      return fromWorkflowRun(object(payload["workflow_run"]), text(object(payload["repository"])["full_name"]));
    default:
      return {};
  }
}

function fromPullRequest(
  pull: Json,
  repository: string | undefined,
): Pick<EventContext, "base" | "head" | "pullRequest"> {
  const head = object(pull["head"]);
  const pullNumber = number(pull["number"]);
  // the head's repository is null when the fork was deleted
  const headRepository = text(object(head["repo"])["full_name"]);
  return {
    base: commit(object(pull["base"])["sha"]),
    head: commit(head["sha"]),
    ...(pullNumber
      ? { pullRequest: { number: pullNumber, fromFork: headRepository !== repository, headRepository } }
      : {}),
  };
}

/** The list of pull requests is empty for forks: then the number must be looked up by the head commit. */
function fromWorkflowRun(run: Json, repository: string | undefined): Pick<EventContext, "head" | "pullRequest"> {
  const pulls = Array.isArray(run["pull_requests"]) ? run["pull_requests"].map(object) : [];
  const headRepository = text(object(run["head_repository"])["full_name"]);
  const pullNumber = pulls.length === 1 ? number(pulls[0]!["number"]) : undefined;
  return {
    head: commit(run["head_sha"]),
    ...(pullNumber
      ? { pullRequest: { number: pullNumber, fromFork: headRepository !== repository, headRepository } }
      : {}),
  };
}

function object(value: unknown): Json {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Json) : {};
}

function text(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}

function number(value: unknown): number | undefined {
  return typeof value === "number" && Number.isSafeInteger(value) ? value : undefined;
}

function commit(value: unknown): string | undefined {
  return typeof value === "string" && /^[0-9a-f]{40,64}$/.test(value) && !none.test(value) ? value : undefined;
}
