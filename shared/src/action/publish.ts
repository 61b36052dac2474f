import * as core from "@actions/core";
import type { Check, Report } from "../check/check.ts";
import { errorMessage } from "../errors.ts";
import type { EventContext } from "../github/event.ts";
import { annotations } from "../report/annotations.ts";
import { toMarkdown } from "../report/markdown.ts";
import { toTerminal } from "../report/terminal.ts";
import { plain, plainLines } from "../report/text.ts";

/** Where the repository lies in the workspace, and what started the run. */
export interface Place {
  /** From the workspace to the repository's root, "" where they are the same. */
  prefix: string;
  event?: EventContext;
}

/** Prints the whole result into the log, and the worst findings as annotations. */
export function announce(reports: readonly Report[], checks: readonly Check[], { prefix }: Place): void {
  core.info(plainLines(toTerminal(reports, { colour: false, titles: titlesOf(checks) }), 200_000));
  const { shown, left } = annotations(reports, prefix);
  const print = { error: core.error, warning: core.warning, notice: core.notice };
  for (const { kind, message, properties } of shown) print[kind](message, properties);
  if (left > 0)
    core.info(
      `${left} more findings have no annotation, because GitHub shows ten of a kind; the summary and the report list them.`,
    );
}

/** Writes the job's summary; where the runner has none, or refuses it, the log has said everything already. */
export async function writeSummary(reports: readonly Report[], checks: readonly Check[], place: Place): Promise<void> {
  if (!process.env["GITHUB_STEP_SUMMARY"]) return;
  const titles = titlesOf(checks);
  try {
    await core.summary.addRaw(toMarkdown(reports, { titles, blob: blob(place) })).write();
  } catch (thrown) {
    core.warning(`The summary could not be written: ${plain(errorMessage(thrown))}`);
  }
}

function titlesOf(checks: readonly Check[]): Map<string, string> {
  return new Map(checks.map((check) => [check.name, check.title]));
}

/** Address of the judged files. A pull request's merge commit is no page that stays: its head is. */
function blob({ event, prefix }: Place): string | undefined {
  if (!event?.repository || !event.sha) return undefined;
  const fork = event.pullRequest?.headRepository;
  const repository = fork ?? event.repository;
  const commit = (event.pullRequest && event.head) || event.sha;
  return [event.serverUrl, repository, "blob", commit, ...(prefix ? [prefix] : [])].join("/");
}

/** Fails the step with one sentence a failing check, or says why it does not. */
export function setVerdict(reports: readonly Report[], checks: readonly Check[], code: number): void {
  const sentences = reports.filter((report) => report.fails).map((report) => sentence(report, checks));
  if (code !== 0) core.setFailed(plainLines(sentences.join("\n")));
  process.exitCode = code;
}

function sentence(report: Report, checks: readonly Check[]): string {
  const title = checks.find((check) => check.name === report.check)?.title ?? report.check;
  if (report.result === "incomplete") return `${title}: not everything could be seen. ${report.unseen[0] ?? ""}`;
  const first = report.findings[0];
  const more = report.findings.length > 1 ? ` (and ${report.findings.length - 1} more)` : "";
  return `${title}: ${first?.message ?? "failed"}${more}`;
}
