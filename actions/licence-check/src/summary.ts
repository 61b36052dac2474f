import { code, markdown, plain } from "../../../shared/src/report/text.ts";
import type { Judged } from "./dependencies/judge.ts";
import type { Deviation } from "./detect/types.ts";
import type { Evidence, LicenceText, Statement } from "./evidence/types.ts";
import { type Agreement, compare } from "./judge/contradictions.ts";
import { comparableIds, governing, textIds } from "./judge/project.ts";

/** A section of summary and terminal. */
export interface Section {
  title: string;
  markdown: string;
  terminal?: string;
}

interface Row {
  path: string;
  line: number;
  source: string;
  says: string;
  result: string;
}

/** Rows beyond this stay in the JSON report. */
const maxRows = 60;
const signs: Readonly<Record<Agreement, string>> = {
  agrees: "✅ agrees",
  adds: "⚠️ its text is missing",
  contradicts: "❌ contradicts",
  silent: "– not compared",
};

const verdicts: Readonly<Record<string, string>> = {
  exact: "✅ exact text",
  equivalent: "✅ equivalent text",
  modified: "❌ changed text",
  partial: "❌ a part of the text",
  named: "⚠️ named, no text",
  none: "⚠️ unknown text",
};

/** Everything that the repository says about its licence, in one table. */
export function evidenceSection(evidence: Evidence): Section {
  const rows = [
    ...evidence.texts.map(textRow),
    ...evidence.statements.map((statement) => statementRow(statement, evidence)),
  ];
  const shown = rows.slice(0, maxRows);
  const lines = shown.map(
    (row) => `| ${code(`${row.path}:${row.line}`)} | ${markdown(row.source)} | ${code(row.says)} | ${row.result} |`,
  );
  const left = rows.length > shown.length ? `\n\n${rows.length - shown.length} more in the JSON report.` : "";
  const table =
    rows.length === 0
      ? "Nothing in the repository names a licence."
      : `| Where | What | Says | Result |\n|---|---|---|---|\n${lines.join("\n")}${left}`;
  return { title: "What the repository says about its licence", markdown: table, terminal: terminalRows(shown) };
}

function terminalRows(rows: readonly Row[]): string {
  const place = (row: Row) => plain(`${row.path}:${row.line}`, 60);
  const width = Math.max(0, ...rows.map((row) => place(row).length));
  return rows.map((row) => `${place(row).padEnd(width)}  ${row.result}  ${plain(row.says, 80)}`).join("\n");
}

function textRow(text: LicenceText): Row {
  const line = text.found.spans[0]?.startLine ?? 1;
  const result =
    text.text.trim() === ""
      ? "❌ empty"
      : text.promised?.startsWith("LicenseRef-")
        ? "own terms"
        : (verdicts[text.found.verdict] ?? text.found.verdict);
  return {
    path: text.path,
    line,
    source: "licence text",
    says: text.found.expression || textIds(text).join(" AND ") || "?",
    result,
  };
}

function statementRow(statement: Statement, evidence: Evidence): Row {
  const ids = governing(evidence.texts, statement.folder).flatMap(comparableIds);
  const files = statement.files ? ` (${statement.files.same} of ${statement.files.all} files)` : "";
  const result = statementResult(statement, compare(statement.claim, ids));
  return {
    path: statement.place.path,
    line: statement.place.line,
    source: `${statement.by}${files}`,
    says: statement.wording,
    result,
  };
}

function statementResult(statement: Statement, agreement: Agreement): string {
  if (statement.claim.kind === "file") return "names a file";
  if (statement.claim.kind === "unreadable") return "⚠️ no SPDX licence";
  const single = statement.scope === "files" && agreement === "contradicts";
  return single ? "⚠️ another licence" : signs[agreement];
}

/** Where a licence text departs from the original, as a word diff with what each change means. */
export function deviationSections(evidence: Evidence): Section[] {
  return evidence.texts.flatMap((text) =>
    text.found.spans
      .filter((span) => span.verdict === "modified" && span.deviations.length > 0)
      .map((span) => {
        const deviations = span.deviations.slice(0, 40);
        const more =
          span.deviations.length > deviations.length
            ? `\n\n${span.deviations.length - deviations.length} more changes.`
            : "";
        return {
          title: `${text.path}: what differs from ${span.id}`,
          markdown: `| Line | Clause | Change | What it means |\n|--:|---|---|---|\n${deviations.map(deviationRow).join("\n")}${more}`,
          terminal: deviations
            .map(
              (d) =>
                `line ${d.line}: ${d.removed ? `[-${plain(d.removed, 200)}-]` : ""}${d.added ? `{+${plain(d.added, 200)}+}` : ""}  ${plain(d.consequence, 200)}`,
            )
            .join("\n"),
        };
      }),
  );
}

function deviationRow(deviation: Deviation): string {
  const removed = deviation.removed ? `<del>${code(deviation.removed)}</del> ` : "";
  const added = deviation.added ? `<ins>${code(deviation.added)}</ins>` : "";
  const weight = deviation.significant ? "**" : "";
  return `| ${deviation.line} | ${markdown(deviation.clause, 80)} | ${removed}${added} | ${weight}${markdown(deviation.consequence, 300)}${weight} |`;
}

const states: Readonly<Record<Judged["state"], string>> = {
  denied: "❌ not allowed",
  conflict: "❌ conflict",
  conditional: "⚠️ decides over the whole",
  unruled: "⚠️ no rule",
  unknown: "⚠️ unknown",
  fine: "✅ fine",
};

/** Dependencies by licence and answer, the ones that need a person first. */
export function dependencySection(judged: readonly Judged[], onlyNew: boolean): Section[] {
  if (judged.length === 0) return [];
  const groups = new Map<string, Judged[]>();
  for (const one of judged) {
    const key = `${one.state}\n${one.dependency.licence ?? ""}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  const order = Object.keys(states);
  const sorted = [...groups.values()].sort(
    (a, b) => order.indexOf(a[0]!.state) - order.indexOf(b[0]!.state) || b.length - a.length,
  );
  const shown = sorted.slice(0, maxRows);
  const rows = shown.map((same) => {
    const [{ dependency, state, detail }] = same as [Judged, ...Judged[]];
    const why = state === "fine" ? "" : (detail?.reason ?? "");
    return `| ${states[state]} | ${dependency.licence === undefined ? "not stated" : code(dependency.licence, 120)} | ${same.length} | ${markdown(names(same), 200)} | ${markdown(why, 300)} |`;
  });
  const left = sorted.length > shown.length ? `\n\n${sorted.length - shown.length} more rows in the JSON report.` : "";
  return [
    {
      title: onlyNew ? "Dependencies that this change adds" : "Dependencies",
      markdown: `| Answer | Licence | Packages | For example | Why |\n|---|---|--:|---|---|\n${rows.join("\n")}${left}`,
      terminal: shown
        .map(
          (same) =>
            `${states[same[0]!.state]}  ${plain(same[0]!.dependency.licence ?? "not stated", 60)}: ${same.length} (${plain(names(same), 120)})`,
        )
        .join("\n"),
    },
  ];
}

function names(same: readonly Judged[]): string {
  return (
    same
      .slice(0, 3)
      .map(({ dependency }) => dependency.name)
      .join(", ") + (same.length > 3 ? ", …" : "")
  );
}
