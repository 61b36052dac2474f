import type { Report } from "../check/check.ts";
import type { Finding } from "../check/finding.ts";
import { tally } from "../check/run-check.ts";
import { count, plain, plainLines } from "./text.ts";

export interface TerminalOptions {
  colour: boolean;
  /** Only the verdicts. */
  quiet?: boolean;
  titles?: ReadonlyMap<string, string>;
}

type Paint = (text: string, style: keyof typeof styles) => string;

const styles = { red: 31, green: 32, yellow: 33, blue: 34, grey: 90, bold: 1 } as const;
const levelStyle = { error: "red", warning: "yellow", note: "blue" } as const;
const verdicts = {
  pass: { sign: "✓", word: "passed", style: "green" },
  fail: { sign: "✗", word: "failed", style: "red" },
  incomplete: { sign: "!", word: "incomplete", style: "yellow" },
} as const;

/** Colour only on a terminal, and never against NO_COLOR (no-color.org). */
export function wantsColour(stream: { isTTY?: boolean }, env: Readonly<Record<string, string | undefined>>): boolean {
  return stream.isTTY === true && !env["NO_COLOR"] && env["TERM"] !== "dumb";
}

/** Reports for people at a terminal: findings by file, then what was not seen, then the verdict. */
export function toTerminal(reports: readonly Report[], options: TerminalOptions): string {
  const paint: Paint = (text, style) => (options.colour ? `\u001b[${styles[style]}m${text}\u001b[0m` : text);
  return reports.map((report) => one(report, options, paint)).join("\n");
}

function one(report: Report, options: TerminalOptions, paint: Paint): string {
  const lines: string[] = [];
  if (!options.quiet) {
    for (const [place, findings] of byPlace(report.findings)) {
      lines.push(paint(place, "bold"), ...findings.flatMap((finding) => lineOf(finding, paint)), "");
    }
    for (const section of report.sections ?? []) {
      if (section.terminal) lines.push(paint(plain(section.title), "bold"), plainLines(section.terminal), "");
    }
    for (const text of report.unseen) lines.push(`${paint("not seen", "yellow")}  ${plain(text)}`);
    if (report.unseen.length > 0) lines.push("");
  }
  lines.push(verdictLine(report, options, paint), "");
  return lines.join("\n");
}

function byPlace(findings: readonly Finding[]): Map<string, Finding[]> {
  const places = new Map<string, Finding[]>();
  for (const finding of findings) {
    const { path, kind, object, commit } = finding.location ?? {};
    const other = kind ? `${kind} ${object ?? commit ?? ""}`.trim() : "the repository";
    const place = plain(path ?? other);
    places.set(place, [...(places.get(place) ?? []), finding]);
  }
  return places;
}

function lineOf(finding: Finding, paint: Paint): string[] {
  const { startLine, startColumn, key, commit } = finding.location ?? {};
  const position = startLine ? `${startLine}${startColumn ? `:${startColumn}` : ""}` : "-";
  const level = paint(finding.level.padEnd(7), levelStyle[finding.level]);
  const details = [
    finding.rule,
    finding.confidence && `${finding.confidence} confidence`,
    key && plain(key),
    commit && `commit ${plain(commit.slice(0, 12))}`,
  ];
  const indent = " ".repeat(18);
  return [
    `  ${position.padEnd(7)} ${level} ${plain(finding.message)}`,
    ...(finding.help ? [`${indent}→ ${plain(finding.help)}`] : []),
    `${indent}${paint(details.filter(Boolean).join(" · "), "grey")}`,
  ];
}

function verdictLine(report: Report, options: TerminalOptions, paint: Paint): string {
  const { sign, word, style } = verdicts[report.result];
  const { error, warning, note } = tally(report.findings);
  const counts = [
    error && count(error, "error"),
    warning && count(warning, "warning"),
    note && count(note, "note"),
  ].filter(Boolean);
  const excepted = report.excepted.length > 0 ? [`${report.excepted.length} excepted`] : [];
  const observed = report.result !== "pass" && !report.fails ? [`not failing by policy`] : [];
  const title = plain(options.titles?.get(report.check) ?? report.check);
  const tail = [...counts, ...excepted, ...observed].join(", ");
  const headline = report.headline ? `\n  ${plain(report.headline)}` : "";
  return `${paint(`${sign} ${title}: ${word}`, style)}${tail ? ` (${tail})` : ""}${headline}`;
}
