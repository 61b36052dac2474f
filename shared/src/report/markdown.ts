import type { Report } from "../check/check.ts";
import type { Finding } from "../check/finding.ts";
import { tally } from "../check/run-check.ts";
import { ruleUrl } from "../tool.ts";
import { summaryBytes, tableRows, within } from "./budget.ts";
import { code, count, markdown } from "./text.ts";

export interface MarkdownOptions {
  /** `https://github.com/owner/name/blob/<sha>/<prefix>`: makes places into links. */
  blob?: string;
  /** Check name -> its title. */
  titles?: ReadonlyMap<string, string>;
  /** Bytes that the text may have. */
  limit?: number;
}

const signs = { pass: "✅", fail: "❌", incomplete: "⚠️" } as const;
const words = { pass: "passed", fail: "failed", incomplete: "incomplete" } as const;
const levels = { error: "🔴 error", warning: "🟡 warning", note: "🔵 note" } as const;

/** Reports as GitHub Markdown, for the job summary, a comment, or `--format markdown`. Never over `limit`; says what was left out. */
export function toMarkdown(reports: readonly Report[], options: MarkdownOptions = {}): string {
  const parts = [
    ...(reports.length > 1 ? [overview(reports, options)] : []),
    ...reports.flatMap((report) => sections(report, options)),
  ];
  const last = "\n_More was left out to stay within the size that GitHub shows; the JSON report has everything._\n";
  const limit = (options.limit ?? summaryBytes) - Buffer.byteLength(last);
  const { text, left } = within(parts, limit);
  return left > 0 ? text + last : text;
}

function title(report: Report, options: MarkdownOptions): string {
  return markdown(options.titles?.get(report.check) ?? report.check);
}

function overview(reports: readonly Report[], options: MarkdownOptions): string {
  const rows = reports.map((report) => {
    const { error, warning, note } = tally(report.findings);
    return `| ${signs[report.result]} ${title(report, options)} | ${words[report.result]} | ${error} | ${warning} | ${note} |\n`;
  });
  return `| Check | Result | Errors | Warnings | Notes |\n|---|---|--:|--:|--:|\n${rows.join("")}\n`;
}

function sections(report: Report, options: MarkdownOptions): string[] {
  const headline = report.headline ? `${markdown(report.headline)}\n\n` : "";
  return [
    `## ${signs[report.result]} ${title(report, options)}: ${words[report.result]}\n\n${headline}`,
    modeNote(report),
    unseen(report),
    ...findings(report.findings, options),
    excepted(report),
    ...(report.sections ?? []).map((section) => `### ${markdown(section.title)}\n\n${section.markdown.trim()}\n\n`),
  ];
}

function modeNote(report: Report): string {
  if (report.mode === "enforce" || report.result === "pass") return "";
  return `> [!NOTE]\n> The policy's mode is \`${report.mode}\`: this result does not fail the job yet.\n\n`;
}

function unseen(report: Report): string {
  if (report.unseen.length === 0) return "";
  const shown = report.unseen.slice(0, 20).map((text) => `> - ${markdown(text)}\n`);
  const more = report.unseen.length > 20 ? `> - and ${report.unseen.length - 20} more\n` : "";
  return `> [!WARNING]\n> Not everything could be seen, so this check cannot say that all is well:\n>\n${shown.join("")}${more}\n`;
}

function findings(list: readonly Finding[], options: MarkdownOptions): string[] {
  if (list.length === 0) return ["No findings.\n\n"];
  const rows = list.slice(0, tableRows).map((finding) => row(finding, options));
  const more =
    list.length > tableRows ? `\n_${list.length - tableRows} more findings stand in the JSON report._\n` : "";
  return ["| | Where | What and how to mend it | Rule |\n|---|---|---|---|\n", ...rows, `${more}\n`];
}

function row(finding: Finding, options: MarkdownOptions): string {
  const help = finding.help ? `<br>→ ${markdown(finding.help)}` : "";
  const confidence = finding.confidence ? ` (${finding.confidence} confidence)` : "";
  const rule = `[${finding.rule}](${ruleUrl(finding.rule)})`;
  return `| ${levels[finding.level]}${confidence} | ${where(finding, options)} | ${markdown(finding.message)}${help} | ${rule} |\n`;
}

function where({ location }: Finding, options: MarkdownOptions): string {
  if (!location) return "";
  const { path, startLine, key, commit, object, kind } = location;
  const line = startLine ? `:${startLine}` : "";
  const place = path ? code(`${path}${line}`, 200) : kind ? `${kind} ${object ? code(object.slice(0, 12)) : ""}` : "";
  const inTree = path && !commit && (kind ?? "file") === "file" && options.blob;
  const address = inTree
    ? `${options.blob}/${path.split("/").map(encodeURIComponent).join("/")}${startLine ? `#L${startLine}` : ""}`
    : "";
  const linked = address ? `<a href="${address}">${place}</a>` : place;
  return [linked, key ? code(key, 120) : "", commit ? `commit ${code(commit.slice(0, 12))}` : ""]
    .filter(Boolean)
    .join("<br>");
}

function excepted(report: Report): string {
  if (report.excepted.length === 0) return "";
  const fromBaseline = report.excepted.filter(({ exception }) => exception.origin === "baseline").length;
  const rest = report.excepted.length - fromBaseline;
  const parts = [
    rest ? `${count(rest, "finding")} under an exception` : "",
    fromBaseline ? `${count(fromBaseline, "finding")} in the baseline` : "",
  ];
  return `_Not counted: ${parts.filter(Boolean).join(", ")}._\n\n`;
}
