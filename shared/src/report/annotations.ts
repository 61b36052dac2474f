import type { Report } from "../check/check.ts";
import type { Finding, Level } from "../check/finding.ts";
import { type Mode, worstFirst } from "../check/run-check.ts";
import { annotationMessage, annotationsPerKind } from "./budget.ts";
import { cut, plain } from "./text.ts";

/** One annotation as the toolkit takes it. */
export interface Annotation {
  kind: "error" | "warning" | "notice";
  message: string;
  properties: {
    title: string;
    file?: string;
    startLine?: number;
    endLine?: number;
    startColumn?: number;
    endColumn?: number;
  };
}

/**
 * The worst findings of all reports, at most ten a kind, and how many found no room: the runner drops them silently.
 * `prefix` leads from the workspace to the repository's root, "" where they are the same.
 */
export function annotations(reports: readonly Report[], prefix = ""): { shown: Annotation[]; left: number } {
  // a failing step ends with an error of its own, which needs room too
  const room = { error: annotationsPerKind - 1, warning: annotationsPerKind, notice: annotationsPerKind };
  const shown: Annotation[] = [];
  let left = 0;
  const all = reports.flatMap((report) => report.findings.map((finding) => ({ finding, mode: report.mode })));
  for (const { finding, mode } of all.sort((a, b) => worstFirst(a.finding, b.finding))) {
    const kind = kindOf(finding.level, mode);
    if (room[kind]-- > 0) shown.push(annotation(finding, kind, prefix));
    else left++;
  }
  return { shown, left };
}

/** While a policy observes nothing is louder than a notice; while it warns nothing is louder than a warning. */
function kindOf(level: Level, mode: Mode): Annotation["kind"] {
  if (mode === "observe" || level === "note") return "notice";
  return mode === "warn" ? "warning" : level;
}

function annotation(finding: Finding, kind: Annotation["kind"], prefix: string): Annotation {
  const { path, startLine, endLine, startColumn, endColumn } = finding.location ?? {};
  const text = [finding.message, finding.help]
    .filter(Boolean)
    .map((part) => plain(part!))
    .join("\n");
  // the page drops columns of ranges over several lines (runner: "Invalid ... value. 'col' cannot be set if 'line' and 'endLine' are different")
  const oneLine = endLine === undefined || endLine === startLine;
  return {
    kind,
    message: cut(text, annotationMessage),
    properties: {
      title: finding.rule,
      ...(path ? { file: prefix ? `${prefix}/${path}` : path } : {}),
      ...(path && startLine ? { startLine, endLine: endLine ?? startLine } : {}),
      ...(path && startLine && startColumn && oneLine
        ? { startColumn, endColumn: Math.max(startColumn, (endColumn ?? startColumn) - 1) }
        : {}),
    },
  };
}
