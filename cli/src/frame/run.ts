import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Command } from "commander";
import { assertComplete, formatBaseline, nextBaseline, parseBaseline } from "../../../shared/src/check/baseline.ts";
import type { Check, CheckContext, Report } from "../../../shared/src/check/check.ts";
import { prepare, runAll } from "../../../shared/src/check/prepare.ts";
import { exitCode } from "../../../shared/src/check/run-check.ts";
import { errorMessage, IncompleteError } from "../../../shared/src/errors.ts";
import type { GitHubClient } from "../../../shared/src/github/client.ts";
import type { Given } from "../../../shared/src/policy/resolve.ts";
import { format } from "../../../shared/src/report/format.ts";
import { wantsColour } from "../../../shared/src/report/terminal.ts";
import { count, plain } from "../../../shared/src/report/text.ts";
import { openRepository } from "../../../shared/src/repository/open.ts";
import { terminalLog } from "./log.ts";
import { addCommonOptions, addSettings, type CommonOptions, givenBy } from "./options.ts";
import { checkOutput, writeOutput } from "./output.ts";

/** What a command says of itself. */
export interface CommandTexts {
  name: string;
  summary: string;
  /** What it decides, for `--help`. */
  description: string;
  /** Command lines with one line of explanation each. */
  examples: readonly (readonly [command: string, does: string])[];
}

/** A command that runs one check on a folder: `public-code NAME [PATH] [options]`, with an option for each of its settings. */
export function checkCommand(program: Command, check: Check, texts: CommandTexts): Command {
  const command = newCommand(program, texts).argument("[path]", "folder of the repository", ".");
  addCommonOptions(command);
  addSettings(command, check.settings);
  return command.action(async (path: string) => {
    await runAndReport([check], path, command.opts<CommonOptions>(), givenBy(command, check.settings, process.env));
  });
}

/** A command with description and examples, no options yet. */
export function newCommand(program: Command, texts: CommandTexts): Command {
  const examples = texts.examples.map(([line, does]) => `  ${line}\n      ${does}`).join("\n");
  return program
    .command(texts.name)
    .summary(texts.summary)
    .description(texts.description)
    .addHelpText(
      "after",
      `\nExamples:\n${examples}\n\nExit codes: 0 passed, 1 findings, 2 wrong use, 3 could not complete.`,
    );
}

/** Runs checks on a folder, writes the answer and sets the exit code. */
export async function runAndReport(
  checks: readonly Check[],
  path: string,
  options: CommonOptions,
  given: Given,
): Promise<void> {
  checkOutput(options.output);
  const reports = await runChecks(checks, path, options, given);
  if (options.writeBaseline !== undefined) {
    writeBaseline(options.writeBaseline, reports);
    return;
  }
  await report(reports, checks, options);
}

/** Runs checks on a folder; throws UserError where the use, the policy or the path is wrong. */
export async function runChecks(
  checks: readonly Check[],
  path: string,
  options: CommonOptions,
  given: Given,
): Promise<Report[]> {
  const context = await openContext(path, options);
  const organisation = options.policy;
  const withoutBaseline = options.writeBaseline !== undefined;
  const github = githubClient(context.log);
  const request = { context, given, organisation, folder: process.cwd(), github, withoutBaseline };
  return runAll(await prepare(checks, request), context, github);
}

/** What a check is given on a laptop. */
export async function openContext(path: string, options: Pick<CommonOptions, "quiet">): Promise<CheckContext> {
  const log = terminalLog(process.stderr, options.quiet === true);
  return {
    repository: await openRepository(path),
    log,
    now: new Date(),
    mask: () => {},
    env: process.env,
  };
}

/** Makes one GitHub client, when first asked, from GITHUB_TOKEN or GH_TOKEN; undefined without a token. */
export function githubClient(log: CheckContext["log"]): () => Promise<GitHubClient | undefined> {
  let made: Promise<GitHubClient> | undefined;
  return async () => {
    const token = process.env["GITHUB_TOKEN"] || process.env["GH_TOKEN"];
    if (!token) return undefined;
    const { connect } = await import("../../../shared/src/github/connect.ts");
    made ??= connect({ token, apiUrl: process.env["GITHUB_API_URL"] || "https://api.github.com", log });
    return made;
  };
}

/** Writes reports in the wanted format and sets the exit code. */
export async function report(
  reports: readonly Report[],
  checks: readonly Check[],
  options: CommonOptions,
): Promise<void> {
  const colour = options.output === undefined && wantsColour(process.stdout, process.env);
  await writeOutput(format(reports, checks, options.format, { colour, quiet: options.quiet }), options.output);
  process.exitCode = exitCode(reports);
}

function writeBaseline(file: string, reports: readonly Report[]): void {
  for (const { unseen } of reports) assertComplete(unseen);
  const path = resolve(file);
  const old = existsSync(path) ? parseBaseline(readFileSync(path, "utf8"), file) : undefined;
  const found = new Map(
    reports.map((one) => [one.check, one.findings.filter(({ rule }) => !rule.startsWith("policy/"))]),
  );
  const entries = nextBaseline(old, found);
  try {
    writeFileSync(path, formatBaseline(entries));
  } catch (cause) {
    throw new IncompleteError(`The baseline ${plain(file)} cannot be written: ${plain(errorMessage(cause))}`, {
      cause,
    });
  }
  const mended = old ? `, ${count(old.entries.length - entries.length, "mended entry", "mended entries")} dropped` : "";
  process.stderr.write(`${plain(file)}: ${count(entries.length, "finding")} accepted${mended}.\n`);
}
