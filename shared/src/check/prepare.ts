import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { UserError } from "../errors.ts";
import type { GitHubClient } from "../github/client.ts";
import { loadPolicies, type Policies } from "../policy/load.ts";
import { type Given, resolvePolicy, withBaseline } from "../policy/resolve.ts";
import type { JsonSchema, SettingsOf, SettingsSpec } from "../policy/settings.ts";
import { plain } from "../report/text.ts";
import { type Baseline, parseBaseline } from "./baseline.ts";
import type { Check, CheckContext, Report } from "./check.ts";
import { type CheckPolicy, runCheck } from "./run-check.ts";

/** What one run of one or several checks is given. */
export interface RunRequest {
  context: CheckContext;
  given: Given;
  /** The organisation's policy from the input or option. */
  organisation?: string;
  /** Folder that given paths are relative to. */
  folder: string;
  github?: () => Promise<GitHubClient | undefined>;
  schema?: JsonSchema;
  /** Do not apply a baseline: the run is made to write one. */
  withoutBaseline?: boolean;
}

/** A check with all that it needs, not yet run: every mistake of the user has been found by now. */
export interface Prepared {
  check: Check;
  settings: SettingsOf<SettingsSpec>;
  policy: CheckPolicy;
}

/** Reads the policy files and resolves every check's settings, so that wrong use is known before anything runs. */
export async function prepare(checks: readonly Check[], request: RunRequest): Promise<Prepared[]> {
  const { context, folder, github, schema } = request;
  const policies = await loadPolicies({
    repository: context.repository,
    organisation: request.organisation,
    folder,
    github,
    schema,
  });
  const prepared: Prepared[] = [];
  for (const check of checks) prepared.push(await prepareOne(check, request, policies));
  return prepared;
}

async function prepareOne(check: Check, request: RunRequest, policies: Policies): Promise<Prepared> {
  const { settings, policy, baselinePath } = resolvePolicy(check, request.given, policies, request.context.now);
  const wanted = baselinePath !== "" && !request.withoutBaseline;
  const baseline = wanted ? await readBaseline(baselinePath, request) : undefined;
  return { check, settings, policy: withBaseline(policy, baseline) };
}

/** A baseline given for this run may lie anywhere; one named by a policy file lies in the repository. */
async function readBaseline(path: string, request: RunRequest): Promise<Baseline> {
  const given = request.given.values.get("baseline") === path;
  const bytes = given
    ? await readFile(resolve(request.folder, path)).catch(() => undefined)
    : await request.context.repository.read(path);
  if (!bytes)
    throw new UserError(`The baseline ${plain(path)} cannot be read. Write one with --write-baseline ${plain(path)}.`);
  return parseBaseline(bytes.toString("utf8"), path);
}

/** Runs prepared checks one after the other; a GitHub client is made only for a check that uses it. */
export async function runAll(
  prepared: readonly Prepared[],
  context: CheckContext,
  github: RunRequest["github"],
): Promise<Report[]> {
  const reports: Report[] = [];
  for (const { check, settings, policy } of prepared) {
    const own = check.usesGitHub?.(settings) ? { ...context, github: await github?.() } : context;
    reports.push(await context.log.group(check.title, () => runCheck(check, settings, own, policy)));
  }
  return reports;
}
