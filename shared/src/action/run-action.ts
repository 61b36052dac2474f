import { mkdirSync, writeFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import * as core from "@actions/core";
import type { Check, CheckContext, Report } from "../check/check.ts";
import { prepare, runAll } from "../check/prepare.ts";
import { exitCode } from "../check/run-check.ts";
import { errorMessage, IncompleteError, UserError } from "../errors.ts";
import type { GitHubClient } from "../github/client.ts";
import { connect } from "../github/connect.ts";
import type { EventContext } from "../github/event.ts";
import { readEvent } from "../github/read-event.ts";
import { type commonOutputs, neutralOutputs } from "../policy/common.ts";
import type { Given } from "../policy/resolve.ts";
import type { SettingsSpec } from "../policy/settings.ts";
import { toJson } from "../report/json.ts";
import { toSarif } from "../report/sarif.ts";
import { plain, plainLines } from "../report/text.ts";
import { openRepository } from "../repository/open.ts";
import { tool } from "../tool.ts";
import { readFrameInputs, readInputs } from "./inputs.ts";
import { actionLog } from "./log.ts";
import { announce, type Place, setVerdict, writeSummary } from "./publish.ts";

/** Runs one check as a step of a workflow: inputs in, annotations, summary, outputs and exit code out. Never throws. */
export async function runAction<Spec extends SettingsSpec>(check: Check<Spec>): Promise<void> {
  await runStep(async (env) => {
    const outputs = { ...neutralOutputs, ...Object.fromEntries(Object.keys(check.outputs).map((name) => [name, ""])) };
    setOutputs(outputs);
    await runChecksAsStep([check], readInputs(check.settings, env, check.renamedInputs), env, "report");
  });
}

/** The frame of every step: a user's mistake is one sentence, a defect says where to report it, and nothing passes by accident. */
export async function runStep(
  body: (env: Readonly<Record<string, string | undefined>>) => Promise<void>,
): Promise<void> {
  try {
    await body(process.env);
  } catch (thrown) {
    const text = plainLines(errorMessage(thrown));
    if (thrown instanceof UserError || thrown instanceof IncompleteError) {
      core.setFailed(text);
      return;
    }
    core.setFailed(`This is a defect of the action, please report it at ${tool().address}/issues: ${text}`);
    core.debug(plainLines(thrown instanceof Error ? (thrown.stack ?? "") : String(thrown)));
  }
}

/** Runs checks in one step with one summary, one SARIF file and one verdict. `name` is the file name of the reports. */
export async function runChecksAsStep(
  checks: readonly Check[],
  given: Given,
  env: Readonly<Record<string, string | undefined>>,
  name: string,
): Promise<Report[]> {
  const { path, policy, token } = readFrameInputs(given);
  if (token) core.setSecret(token);
  const workspace = env["GITHUB_WORKSPACE"] ?? process.cwd();
  const repository = await openRepository(resolve(workspace, path));
  const event = readEvent(env);
  const github = lazily(() => (token ? connect({ token, apiUrl: apiUrl(event, env), log: actionLog }) : undefined));
  const context: CheckContext = {
    repository,
    log: actionLog,
    now: new Date(),
    event,
    mask: (secret) => core.setSecret(secret),
    env,
  };
  const prepared = await prepare(checks, {
    context,
    given,
    organisation: policy || undefined,
    folder: workspace,
    github,
  });
  const reports = await runAll(prepared, context, github);
  const prefix = relative(resolve(workspace), resolve(workspace, path)).replaceAll("\\", "/");
  await publish(reports, checks, {
    prefix,
    event,
    folder: join(env["RUNNER_TEMP"] ?? join(workspace, ".."), "public-code"),
    name,
  });
  return reports;
}

function apiUrl(event: EventContext | undefined, env: Readonly<Record<string, string | undefined>>): string {
  return event?.apiUrl ?? env["GITHUB_API_URL"] ?? "https://api.github.com";
}

function lazily(make: () => Promise<GitHubClient> | undefined): () => Promise<GitHubClient | undefined> {
  let made: Promise<GitHubClient> | undefined;
  return async () => {
    made ??= make();
    return made;
  };
}

async function publish(
  reports: readonly Report[],
  checks: readonly Check[],
  place: Place & { folder: string; name: string },
): Promise<void> {
  const files = writeReports(reports, checks, place.folder, place.name);
  const findings = reports.flatMap((report) => report.findings);
  setOutputs({
    ...Object.assign({}, ...reports.map((report) => report.outputs)),
    result: worst(reports),
    findings: String(findings.length),
    errors: String(findings.filter(({ level }) => level === "error").length),
    warnings: String(findings.filter(({ level }) => level === "warning").length),
    ...files,
  });
  announce(reports, checks, place);
  await writeSummary(reports, checks, place);
  setVerdict(reports, checks, exitCode(reports));
}

/** The worst result of several: fail before incomplete before pass. */
export function worst(reports: readonly Report[]): Report["result"] {
  return (
    (["fail", "incomplete"] as const).find((result) => reports.some((report) => report.result === result)) ?? "pass"
  );
}

function writeReports(reports: readonly Report[], checks: readonly Check[], folder: string, name: string) {
  const base = join(folder, reports.length === 1 ? reports[0]!.check : name);
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(`${base}.json`, toJson(reports));
    writeFileSync(`${base}.sarif`, toSarif(reports, checks));
  } catch (cause) {
    throw new IncompleteError(`The reports cannot be written to ${plain(folder)}: ${plain(errorMessage(cause))}`, {
      cause,
    });
  }
  return { report: `${base}.json`, sarif: `${base}.sarif` } satisfies Partial<
    Record<keyof typeof commonOutputs, string>
  >;
}

function setOutputs(outputs: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value);
}
