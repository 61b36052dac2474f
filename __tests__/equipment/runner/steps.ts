import { existsSync, mkdirSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { parse as parseYaml } from "yaml";
import { builtIn } from "./built-in.ts";
import { type Contexts, fill, fillMap } from "./expressions.ts";
import type { RawMap, RawStep, RunOptions } from "./model.ts";
import { type Annotation, type ProcessResult, runProcess } from "./process.ts";

/** What all steps of a job share. */
export interface JobState {
  options: RunOptions;
  runId: number;
  workspace: string;
  home: string;
  contexts: Contexts & {
    github: { [name: string]: unknown };
    steps: { [id: string]: unknown };
    env: { [name: string]: string };
  };
  /** Set through GITHUB_ENV and GITHUB_PATH by steps before. */
  added: { env: { [name: string]: string }; paths: string[] };
  masks: string[];
  token: string;
}

interface ActionManifest {
  inputs?: { [name: string]: { default?: unknown; deprecationMessage?: string } };
  outputs?: { [name: string]: { value?: string } };
  runs: { using: string; main?: string; steps?: RawStep[] };
}

let count = 0;

function environment(state: JobState): NodeJS.ProcessEnv {
  const github = Object.entries(state.contexts.github).filter(
    ([name, value]) => typeof value === "string" && name !== "token",
  ) as [string, string][];
  return {
    PATH: [...state.added.paths.toReversed(), process.env["PATH"]].join(":"),
    HOME: state.home,
    ...Object.fromEntries(github.map(([name, value]) => [`GITHUB_${name.toUpperCase()}`, value])),
    GITHUB_ACTIONS: "true",
    CI: "true",
    RUNNER_OS: "Linux",
    RUNNER_ARCH: "X64",
    RUNNER_TEMP: state.home,
    ...state.added.env,
    ...state.contexts.env,
    ...state.options.env,
  };
}

function start(
  state: JobState,
  command: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  cwd = state.workspace,
): Promise<ProcessResult> {
  const home = join(state.home, `step-${count++}`);
  return runProcess({ command, args, cwd, env, home, masks: state.masks, timeout: state.options.timeout ?? 60_000 });
}

const shells: { [shell: string]: string[] } = {
  "": ["-e"],
  bash: ["--noprofile", "--norc", "-eo", "pipefail"],
  sh: ["-e"],
};

async function runScript(step: RawStep, state: JobState): Promise<ProcessResult> {
  const script = join(state.home, `script-${count++}.sh`);
  await writeFile(script, fill(step.run, state.contexts));
  const shell = step.shell ?? "";
  const args = shells[shell];
  if (!args) throw new Error(`shell ${shell} is not known here`);
  const cwd = resolve(state.workspace, fill(step["working-directory"] ?? ".", state.contexts));
  return start(state, shell === "sh" ? "sh" : "bash", [...args, script], environment(state), cwd);
}

/** The folder of an action: in the workspace, or in the checkout that stands for its repository. */
function actionFolder(uses: string, state: JobState): string {
  if (uses.startsWith("./")) return resolve(state.workspace, uses);
  const [owner, repository, ...path] = uses.split("@")[0]!.split("/");
  const root = state.options.sources?.[`${owner}/${repository}`];
  if (!root) throw new Error(`Unable to resolve action ${uses}: no local copy`);
  return join(root, ...path);
}

/** The bundle that a manifest names; with PUBLIC_CODE_DIST, from that folder; without dist/, the compiled entry. */
function entry(folder: string, main: string): string {
  const bundle = resolve(folder, main);
  const [root = "", name] = bundle.split(/\/dist\/([^/]+)\/index\.js$/);
  if (name === undefined) return bundle;
  const dist = process.env["PUBLIC_CODE_DIST"];
  const compiled = join(root, "build/actions", name, "src/index.js");
  return dist ? join(dist, name, "index.js") : existsSync(compiled) ? compiled : bundle;
}

function inputs(manifest: ActionManifest, given: RawMap | undefined, state: JobState): { [name: string]: string } {
  const lower = (map: { [name: string]: string }): { [name: string]: string } =>
    Object.fromEntries(Object.entries(map).map(([name, value]) => [name.toLowerCase(), value]));
  const defaults = Object.entries(manifest.inputs ?? {}).filter(([, input]) => input.default !== undefined);
  const filled = defaults.map(([name, input]) => [name, fill(input.default, state.contexts)]);
  return { ...lower(Object.fromEntries(filled)), ...lower(fillMap(given, state.contexts)) };
}

/** The runner's warning on inputs that an action.yml does not declare. */
function unexpected(manifest: ActionManifest, given: RawMap | undefined): Annotation[] {
  const known = new Set(Object.keys(manifest.inputs ?? {}).map((name) => name.toLowerCase()));
  const wrong = Object.keys(given ?? {}).filter((name) => !known.has(name.toLowerCase()));
  return wrong.length ? [{ level: "warning", message: `Unexpected input(s) '${wrong.join("', '")}'` }] : [];
}

async function runAction(step: RawStep, state: JobState): Promise<ProcessResult> {
  const folder = actionFolder(step.uses!, state);
  const file = ["action.yml", "action.yaml"].map((name) => join(folder, name)).find(existsSync);
  if (!file) throw new Error(`Can't find 'action.yml' under '${folder}'. Did you forget to run actions/checkout?`);
  const manifest = parseYaml(await readFile(file, "utf8")) as ActionManifest;
  const values = inputs(manifest, step.with, state);
  if (manifest.runs.using === "composite") return runComposite(manifest, values, folder, state);
  if (!/^node\d+$/.test(manifest.runs.using)) throw new Error(`using: ${manifest.runs.using} is not known here`);
  const env = Object.fromEntries(
    Object.entries(values).map(([name, value]) => [`INPUT_${name.replaceAll(" ", "_").toUpperCase()}`, value]),
  );
  const node = state.options.node ?? process.execPath;
  const result = await start(state, node, [entry(folder, manifest.runs.main!)], { ...environment(state), ...env });
  result.annotations.unshift(...unexpected(manifest, step.with));
  return result;
}

async function runComposite(
  manifest: ActionManifest,
  values: { [name: string]: string },
  folder: string,
  state: JobState,
): Promise<ProcessResult> {
  const github = { ...state.contexts.github, action_path: folder };
  const inner: JobState = { ...state, contexts: { ...state.contexts, github, inputs: values, steps: {} } };
  const results: ProcessResult[] = [];
  for (const [index, step] of (manifest.runs.steps ?? []).entries()) {
    const outer = inner.contexts.env;
    inner.contexts.env = { ...outer, ...fillMap(step.env, inner.contexts) };
    const result = await runStep(step, inner);
    inner.contexts.env = outer;
    results.push(result);
    inner.contexts.steps[step.id ?? `__${index}`] = { outputs: result.outputs };
    if (result.exitCode !== 0) break;
  }
  const outputs = Object.entries(manifest.outputs ?? {}).map(([name, { value }]) => [
    name,
    fill(value, inner.contexts),
  ]);
  return {
    exitCode: results.at(-1)?.exitCode ?? 0,
    annotations: results.flatMap((one) => one.annotations),
    dropped: Object.assign({}, ...results.map((one) => one.dropped)),
    log: results.flatMap((one) => one.log),
    outputs: Object.fromEntries(outputs),
    env: {},
    paths: [],
    summary: results.map((one) => one.summary).join(""),
  };
}

/** A step that could not even start: the runner's own error. */
function broken(error: unknown): ProcessResult {
  const message = error instanceof Error ? error.message : String(error);
  const nothing = { dropped: {}, outputs: {}, env: {}, paths: [], summary: "" };
  return { exitCode: 1, annotations: [{ level: "error", message }], log: [`##[error]${message}`], ...nothing };
}

/** Runs one step; what it adds to environment and path is there for the steps after it. */
export async function runStep(step: RawStep, state: JobState): Promise<ProcessResult> {
  mkdirSync(state.workspace, { recursive: true });
  const result = await runUnguarded(step, state).catch(broken);
  Object.assign(state.added.env, result.env);
  state.added.paths.push(...result.paths);
  return result;
}

function runUnguarded(step: RawStep, state: JobState): Promise<ProcessResult> {
  if (step.uses === undefined) return runScript(step, state);
  const own = builtIn(step.uses);
  return own ? own(fillMap(step.with, state.contexts), state) : runAction(step, state);
}
