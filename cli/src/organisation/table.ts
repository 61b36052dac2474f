import type { OrganisationReport } from "./model.ts";

/** The report as RFC 4180 table, one row a repository. Text that a spreadsheet would run as a formula is made text (OWASP, "CSV Injection"). */
export function table(report: OrganisationReport, checks: readonly string[]): string {
  const head = [
    "repository",
    "url",
    "commit",
    "judged",
    ...checks.flatMap((c) => [c, `${c}_errors`, `${c}_warnings`]),
    "failure",
  ];
  const judged = report.repositories.map((r) => [
    r.name,
    r.url ?? "",
    r.sha ?? "",
    r.at,
    ...checks.flatMap((c) => [
      r.checks[c]?.result ?? "",
      String(r.checks[c]?.errors ?? ""),
      String(r.checks[c]?.warnings ?? ""),
    ]),
    r.failure ?? "",
  ]);
  const missing = report.missing.map(({ name, shard }) => [
    name,
    "",
    "",
    "",
    ...checks.flatMap(() => ["", "", ""]),
    `shard ${shard} brought no result`,
  ]);
  return `${[head, ...judged, ...missing].map((row) => row.map(cell).join(",")).join("\r\n")}\r\n`;
}

function cell(text: string): string {
  const safe = (/^[=+\-@\t]/.test(text) ? `'${text}` : text).replace(/\r\n?|\n/g, " ");
  return /[",;]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
