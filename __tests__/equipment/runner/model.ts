import type { Forge } from "../forge/server.ts";
import type { ForgeRepository } from "../forge/world.ts";
import type { ProcessResult } from "./process.ts";

export type Conclusion = "success" | "failure" | "skipped";

/** The event that starts a run, as GitHub would put it into the `github` context. */
export interface RunEvent {
  name: string;
  payload: { [key: string]: unknown };
  /** GITHUB_SHA and GITHUB_REF of that event. */
  sha: string;
  ref: string;
  headRef?: string;
  baseRef?: string;
  /** From a fork, or by Dependabot: the token only reads, and there are no secrets. */
  fork?: boolean;
  inputs?: { [name: string]: string | boolean };
}

export interface RunOptions {
  /** The workflow's file name and text. */
  workflow: { name: string; text: string };
  event: RunEvent;
  /** The repository it runs in; its bare git repository is what checkout fetches. */
  repository: ForgeRepository;
  forge: Forge;
  /** `owner/repository` of an action or reusable workflow -> folder with its checkout. */
  sources?: { readonly [repository: string]: string };
  secrets?: { readonly [name: string]: string };
  vars?: { readonly [name: string]: string };
  /** Permissions of GITHUB_TOKEN where the workflow names none; absent: GitHub's restricted default. */
  defaultPermissions?: Permissions;
  /** The node that runs JavaScript actions. */
  node?: string;
  /** Milliseconds for one step. */
  timeout?: number;
  /** As a ruleset workflow: filters and types of `on` are ignored. */
  ruleset?: boolean;
  /** Where the workflow file lies, if not in the repository itself: an organisation's ruleset can require it elsewhere. */
  workflowRepository?: string;
  /** Further environment of every step. */
  env?: { readonly [name: string]: string };
}

export type Permissions = { readonly [scope: string]: "read" | "write" | "none" };

export interface StepResult extends Partial<ProcessResult> {
  id: string;
  name: string;
  outcome: Conclusion;
  conclusion: Conclusion;
}

export interface JobResult {
  /** The name of its check. */
  name: string;
  result: Conclusion;
  steps: StepResult[];
  outputs: { [name: string]: string };
  permissions: Permissions;
  /** The jobs of a matrix or of a reusable workflow. */
  jobs?: { [id: string]: JobResult };
}

export interface RunResult {
  /** False where `on` does not know this event. */
  started: boolean;
  conclusion: Conclusion;
  runId: number;
  jobs: { [id: string]: JobResult };
}

/** A workflow file as YAML gives it; the official parser has already judged it. */
export interface RawWorkflow {
  name?: string;
  on: unknown;
  env?: RawMap;
  permissions?: RawPermissions;
  defaults?: { run?: { shell?: string; "working-directory"?: string } };
  jobs: { [id: string]: RawJob };
}
export type RawMap = { [name: string]: unknown };
export type RawPermissions = string | { [scope: string]: string } | null;

export interface RawJob {
  name?: string;
  needs?: string | string[];
  if?: string;
  permissions?: RawPermissions;
  env?: RawMap;
  outputs?: RawMap;
  strategy?: { matrix?: unknown; "fail-fast"?: boolean };
  "continue-on-error"?: unknown;
  defaults?: RawWorkflow["defaults"];
  steps?: RawStep[];
  uses?: string;
  with?: RawMap;
  secrets?: RawMap | "inherit";
}

export interface RawStep {
  id?: string;
  name?: string;
  uses?: string;
  run?: string;
  shell?: string;
  "working-directory"?: string;
  with?: RawMap;
  env?: RawMap;
  "continue-on-error"?: unknown;
}
