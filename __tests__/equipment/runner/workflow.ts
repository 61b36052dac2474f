// Runs a workflow file for real on this machine: GitHub's own parser and expression engine decide what runs with which values;
// steps run as child processes with the environment, files and command protocol of actions/runner 2.336.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } from "@actions/workflow-parser";
import type { WorkflowTemplate } from "@actions/workflow-parser/model/workflow-template";
import { parse as parseYaml } from "yaml";
import { git } from "../git.ts";
import type { Contexts } from "./expressions.ts";
import { runJobs } from "./jobs.ts";
import type { RawWorkflow, RunOptions, RunResult } from "./model.ts";
import { permissionsOf, restricted } from "./permissions.ts";
import { starts } from "./triggers.ts";

export interface ParsedWorkflow {
  raw: RawWorkflow;
  template: WorkflowTemplate;
}

let parsed = 0;

/** Parses with GitHub's own parser; throws with all its complaints. */
export async function parse(name: string, text: string): Promise<ParsedWorkflow> {
  // The parser keeps results by name, so each parse gets its own.
  const file = { name: `${parsed++}/${name}`, content: text };
  const result = parseWorkflow(file, new NoOperationTraceWriter());
  const problems = result.context.errors.getErrors().map((error) => error.message);
  if (problems.length || !result.value) throw new Error(`${name}: ${problems.join("; ")}`);
  const template = await convertWorkflowTemplate(result.context, result.value);
  if (template.errors?.length) throw new Error(`${name}: ${template.errors.map((error) => error.Message).join("; ")}`);
  return { raw: parseYaml(text) as RawWorkflow, template };
}

/** The text of a reusable workflow: of the same repository at the run's commit, or of a source's checkout. */
export function reusable(uses: string, options: RunOptions): string {
  if (uses.startsWith("./")) return git(options.repository.git, ["show", `${options.event.sha}:${uses.slice(2)}`]);
  const [owner, repository, ...path] = uses.split("@")[0]!.split("/");
  const root = options.sources?.[`${owner}/${repository}`];
  if (!root) throw new Error(`workflow ${uses} was not found: no local copy`);
  return readFileSync(join(root, ...path), "utf8");
}

function githubContext(options: RunOptions, runId: number, workflow: string): { [name: string]: unknown } {
  const { event, repository, forge } = options;
  return {
    event: event.payload,
    event_name: event.name,
    repository: `${repository.owner}/${repository.name}`,
    repository_id: String(repository.id),
    repository_owner: repository.owner,
    sha: event.sha,
    ref: event.ref,
    ref_name: event.ref.replace(/^refs\/(heads|tags)\//, ""),
    ref_type: event.ref.startsWith("refs/tags/") ? "tag" : "branch",
    head_ref: event.headRef ?? "",
    base_ref: event.baseRef ?? "",
    actor: "alice",
    triggering_actor: "alice",
    workflow,
    workflow_ref: `${options.workflowRepository ?? `${repository.owner}/${repository.name}`}/.github/workflows/${options.workflow.name}@${event.ref}`,
    run_id: String(runId),
    run_number: "1",
    run_attempt: "1",
    server_url: "https://github.com",
    api_url: forge.url,
    graphql_url: `${forge.url}/graphql`,
  };
}

/** Runs a workflow on an event; throws where GitHub would refuse the file. */
export async function runWorkflow(options: RunOptions): Promise<RunResult> {
  const { raw, template } = await parse(options.workflow.name, options.workflow.text);
  const runId = options.forge.world.id();
  if (!starts(raw.on, options.event, options.ruleset))
    return { started: false, conclusion: "skipped", runId, jobs: {} };
  const allowed = permissionsOf(raw.permissions, options.defaultPermissions ?? restricted);
  const contexts: Contexts = {
    github: githubContext(options, runId, raw.name ?? options.workflow.name),
    vars: options.vars ?? {},
    secrets: options.event.fork ? {} : { ...options.secrets },
    inputs: options.event.inputs ?? {},
  };
  const jobs = await runJobs({ options, runId, raw, template, contexts, permissions: allowed, prefix: "" });
  const failed = Object.values(jobs).some((job) => job.result === "failure");
  return { started: true, conclusion: failed ? "failure" : "success", runId, jobs };
}

/** What a required check would see: each job's check name and conclusion, those of called workflows and matrices too. */
export function checks(run: Pick<RunResult, "jobs">): { [name: string]: string } {
  const all = Object.values(run.jobs).flatMap((job): [string, string][] =>
    job.jobs ? Object.entries(checks({ jobs: job.jobs })) : [[job.name, job.result]],
  );
  return Object.fromEntries(all);
}
