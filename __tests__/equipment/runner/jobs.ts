import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Job, WorkflowJob, WorkflowTemplate } from "@actions/workflow-parser/model/workflow-template";
import { tempFolder } from "../temp.ts";
import { type Contexts, fill, fillAll, fillMap, holds } from "./expressions.ts";
import { combinations } from "./matrix.ts";
import type {
  Conclusion,
  JobResult,
  Permissions,
  RawJob,
  RawMap,
  RawWorkflow,
  RunOptions,
  StepResult,
} from "./model.ts";
import { exceeding, forApi, permissionsOf, readOnly } from "./permissions.ts";
import { type JobState, runStep } from "./steps.ts";
import { parse, reusable } from "./workflow.ts";

/** A workflow that is being run, the called ones too. */
export interface Running {
  options: RunOptions;
  runId: number;
  raw: RawWorkflow;
  template: WorkflowTemplate;
  contexts: Contexts;
  permissions: Permissions;
  /** What stands before a job's name in the name of its check: `caller / `. */
  prefix: string;
}

const list = (value: string | string[] | undefined): string[] => (value === undefined ? [] : [value].flat());

/** Runs the jobs in the order that `needs` asks for. */
export async function runJobs(running: Running): Promise<{ [id: string]: JobResult }> {
  const jobs: { [id: string]: JobResult } = {};
  const waiting = [...running.template.jobs];
  while (waiting.length) {
    const index = waiting.findIndex((job) => list(running.raw.jobs[job.id.value]!.needs).every((id) => id in jobs));
    if (index < 0) throw new Error("needs go round in a circle");
    const [job] = waiting.splice(index, 1);
    jobs[job!.id.value] = await runJob(job!, running, jobs);
  }
  return jobs;
}

/** `success()` of a job looks at everything it needs, directly or not; a skipped need is no success. */
function statusOf(raw: RawJob, all: RawWorkflow["jobs"], jobs: { [id: string]: JobResult }): Conclusion {
  const ancestors = (job: RawJob): string[] => list(job.needs).flatMap((id) => [id, ...ancestors(all[id]!)]);
  const results = ancestors(raw).map((id) => jobs[id]!.result);
  if (results.includes("failure")) return "failure";
  return results.includes("skipped") ? "skipped" : "success";
}

async function runJob(job: WorkflowJob, running: Running, jobs: { [id: string]: JobResult }): Promise<JobResult> {
  const raw = running.raw.jobs[job.id.value]!;
  const needs = Object.fromEntries(
    list(raw.needs).map((id) => [id, { result: jobs[id]!.result, outputs: jobs[id]!.outputs }]),
  );
  const contexts = { ...running.contexts, needs, strategy: {}, matrix: {} };
  const permissions = permissionsOf(raw.permissions, running.permissions);
  const name = (within: Contexts): string => running.prefix + (raw.name ? fill(raw.name, within) : job.id.value);
  const status = statusOf(raw, running.raw.jobs, jobs);
  if (!holds(job.if.expression, contexts, status))
    return { name: name(contexts), result: "skipped", steps: [], outputs: {}, permissions };
  if (!raw.strategy?.matrix) return runOne(job, raw, running, { contexts, permissions, name: name(contexts) });
  const parts: { [id: string]: JobResult } = {};
  for (const matrix of combinations(fillAll(raw.strategy.matrix, contexts) as RawMap)) {
    const values = Object.values(matrix).map((value) =>
      typeof value === "object" ? JSON.stringify(value) : String(value),
    );
    const within = { ...contexts, matrix };
    const own = raw.name?.includes("matrix.") ? name(within) : `${name(within)} (${values.join(", ")})`;
    parts[`${job.id.value} (${values.join(", ")})`] = await runOne(job, raw, running, {
      contexts: within,
      permissions,
      name: own,
    });
  }
  const results = Object.values(parts);
  const failed = results.some((part) => part.result === "failure");
  const outputs = Object.assign({}, ...results.map((part) => part.outputs));
  return { name: name(contexts), result: failed ? "failure" : "success", steps: [], outputs, permissions, jobs: parts };
}

interface Place {
  contexts: Contexts;
  permissions: Permissions;
  name: string;
}

function runOne(job: WorkflowJob, raw: RawJob, running: Running, place: Place): Promise<JobResult> {
  return job.type === "job" ? runSteps(job, raw, running, place) : runCalled(raw, running, place);
}

interface CallTrigger {
  workflow_call: {
    inputs?: { [name: string]: { default?: unknown; required?: boolean } };
    outputs?: { [name: string]: { value: string } };
  };
}

/** Inputs of a called workflow; throws where GitHub refuses the call. */
function callInputs(raw: RawJob, { workflow_call: { inputs = {} } }: CallTrigger, contexts: Contexts): RawMap {
  const given = fillAll(raw.with ?? {}, contexts) as RawMap;
  const unknown = Object.keys(given).find((name) => !(name in inputs));
  if (unknown !== undefined) throw new Error(`Invalid input, ${unknown} is not defined in ${raw.uses}`);
  const missing = Object.keys(inputs).find((name) => inputs[name]?.required && !(name in given));
  if (missing !== undefined)
    throw new Error(`Input ${missing} is required, but not provided while calling ${raw.uses}`);
  return {
    ...Object.fromEntries(Object.entries(inputs).map(([name, input]) => [name, input.default ?? ""])),
    ...given,
  };
}

async function runCalled(raw: RawJob, running: Running, place: Place): Promise<JobResult> {
  const { options, runId } = running;
  const called = await parse(raw.uses!, reusable(raw.uses!, options));
  if (!called.template.events.workflow_call) throw new Error(`${raw.uses} has no workflow_call`);
  const asked = permissionsOf(called.raw.permissions, place.permissions);
  const own = [asked, ...Object.values(called.raw.jobs).map((job) => permissionsOf(job.permissions, asked))];
  const beyond = own.flatMap((permissions) => exceeding(permissions, place.permissions));
  if (beyond.length) throw new Error(`${raw.uses} is requesting '${beyond.join("', '")}', more than its caller allows`);
  const on = called.raw.on as CallTrigger;
  const secrets = raw.secrets === "inherit" ? place.contexts["secrets"] : fillMap(raw.secrets, place.contexts);
  const { github, vars } = place.contexts;
  const contexts = { github, vars, secrets, inputs: callInputs(raw, on, place.contexts) };
  const jobs = await runJobs({ options, runId, ...called, contexts, permissions: asked, prefix: `${place.name} / ` });
  const outputs = Object.entries(on.workflow_call.outputs ?? {});
  const results = Object.values(jobs).map((job) => job.result);
  return {
    name: place.name,
    result: results.includes("failure") ? "failure" : results.every((one) => one === "skipped") ? "skipped" : "success",
    steps: [],
    outputs: Object.fromEntries(outputs.map(([name, { value }]) => [name, fill(value, { ...contexts, jobs })])),
    permissions: place.permissions,
    jobs,
  };
}

async function runSteps(job: Job, raw: RawJob, running: Running, place: Place): Promise<JobResult> {
  const state = prepare(running, place);
  const steps: StepResult[] = [];
  let failed = false;
  for (const [index, step] of (raw.steps ?? []).entries()) {
    const parsed = job.steps[index]!;
    state.contexts.env = { ...state.added.env, ...environment([running.raw.env, raw.env, step.env], state.contexts) };
    const name = fill(step.name ?? step.uses ?? step.run, state.contexts);
    if (!holds(parsed.if?.expression ?? "success()", state.contexts, failed ? "failure" : "success")) {
      steps.push({ id: parsed.id, name, outcome: "skipped", conclusion: "skipped" });
      state.contexts.steps[parsed.id] = { outputs: {}, outcome: "skipped", conclusion: "skipped" };
      continue;
    }
    const defaults = raw.defaults?.run ?? running.raw.defaults?.run ?? {};
    const result = await runStep(step.run === undefined ? step : { ...defaults, ...step }, state);
    const outcome: Conclusion = result.exitCode === 0 ? "success" : "failure";
    const goOn = fill(String(fillAll(step["continue-on-error"] ?? false, state.contexts)), state.contexts) === "true";
    const conclusion = goOn ? "success" : outcome;
    failed ||= conclusion === "failure";
    state.contexts.steps[parsed.id] = { outputs: result.outputs, outcome, conclusion };
    steps.push({ id: parsed.id, name, ...result, outcome, conclusion });
  }
  return {
    name: place.name,
    result: failed ? "failure" : "success",
    steps,
    outputs: fillMap(raw.outputs, state.contexts),
    permissions: place.permissions,
  };
}

/** `env` of workflow, job and step, each seeing those before it. */
function environment(maps: (RawMap | undefined)[], contexts: Contexts): { [name: string]: string } {
  const env: { [name: string]: string } = {};
  for (const map of maps) Object.assign(env, fillMap(map, { ...contexts, env }));
  return env;
}

/** A job's own machine: an empty workspace, a token with its permissions. */
function prepare(running: Running, { contexts, permissions }: Place): JobState {
  const { options, runId } = running;
  const home = tempFolder("public-code-job-");
  const workspace = join(home, "workspace");
  const effective = options.event.fork ? readOnly(permissions) : permissions;
  const { owner, name } = options.repository;
  const token = options.forge.token({
    permissions: forApi(effective),
    repositories: [`${owner}/${name}`],
    limit: 1000,
  });
  const secrets = contexts["secrets"] as { [name: string]: string };
  const file = join(home, "event.json");
  writeFileSync(file, JSON.stringify(options.event.payload));
  const github = { ...(contexts["github"] as { [name: string]: unknown }), token, workspace, event_path: file };
  return {
    options,
    runId,
    workspace,
    home,
    token,
    masks: [token, ...Object.values(secrets)].filter(Boolean),
    added: { env: {}, paths: [] },
    contexts: {
      ...contexts,
      github,
      secrets: { ...secrets, GITHUB_TOKEN: token },
      runner: { os: "Linux", arch: "X64", temp: home, name: "mini" },
      job: { status: "success" },
      steps: {},
      env: {},
    },
  };
}
