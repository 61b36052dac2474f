import { commentLength } from "../../../shared/src/report/budget.ts";
import { toMarkdown } from "../../../shared/src/report/markdown.ts";
import { markdown } from "../../../shared/src/report/text.ts";
import type { FoundReports } from "./read-reports.ts";

/** What the event says of the run that made the reports; the event cannot be forged by a pull request. */
export interface RunFacts {
  /** Address of the run's page. */
  url?: string;
  /** `success`, `failure`, ... */
  conclusion?: string;
  sha?: string;
  /** `https://github.com/owner/name/blob/<sha>`: makes places into links. */
  blob?: string;
}

/** Titles of the suite's checks; others keep their short name. */
const titles = new Map([
  ["licence", "Licence"],
  ["publiccode", "publiccode.yml"],
  ["secrets", "Secrets"],
  ["catalogue", "Catalogue"],
]);

/** True when a reader has something to do or to know. */
export function hasProblems({ reports, problems }: FoundReports, run: RunFacts): boolean {
  const quiet = reports.every((report) => report.result === "pass" && report.findings.length === 0);
  return !quiet || reports.length === 0 || problems.length > 0 || (run.conclusion ?? "success") !== "success";
}

/** A report may claim what it likes; where it contradicts how the run ended, the reader is told. */
function contradiction({ reports }: FoundReports, { conclusion }: RunFacts): string {
  const claims = reports.length > 0 && reports.every((report) => report.result === "pass");
  if (!claims || conclusion === undefined || conclusion === "success") return "";
  return `> [!WARNING]\n> The run ended with **${markdown(conclusion, 30)}**, although its report says that all is well. The run counts.\n\n`;
}

function noReport({ reports }: FoundReports, { conclusion }: RunFacts): string {
  if (reports.length > 0) return "";
  return `The checks ended with **${markdown(conclusion ?? "no result", 30)}** and left no report. Their log says why.\n\n`;
}

function footer({ problems }: FoundReports, { url, sha }: RunFacts): string {
  const notes = problems.map((problem) => `_${markdown(problem, 200)}_\n`).join("");
  const commit = sha ? ` of commit \`${sha.slice(0, 12)}\`` : "";
  const run = url ? `[this run](${url})` : "the run";
  return `\n${notes}\n<sub>From ${run}${commit}. Reports of a pull request can be forged by its author: the check's own result decides.</sub>\n`;
}

/** The comment's text; everything from the reports is escaped, and it fits into a comment. */
export function commentBody(found: FoundReports, run: RunFacts): string {
  const head = contradiction(found, run) + noReport(found, run);
  const foot = footer(found, run);
  const limit = commentLength - Buffer.byteLength(head) - Buffer.byteLength(foot);
  const blob = run.blob ? { blob: run.blob } : {};
  return head + (found.reports.length ? toMarkdown(found.reports, { titles, limit, ...blob }) : "") + foot;
}
