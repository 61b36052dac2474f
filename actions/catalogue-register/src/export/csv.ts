import { PubliccodeView } from "./publiccode-view.ts";
import type { Exported, ExportSource } from "./source.ts";

const COLUMNS: readonly [
  title: string,
  of: (view: PubliccodeView, source: ExportSource) => string | number | undefined,
][] = [
  ["name", (v) => v.name],
  ["url", (v) => v.url],
  ["organisation", (v) => v.organisation.name],
  ["organisation_uri", (v) => v.organisation.uri],
  ["description", (v) => v.shortDescription],
  ["status", (v) => v.status],
  ["software_type", (v) => v.softwareType],
  ["licence", (v) => v.licence],
  ["version", (v) => v.version],
  ["release_date", (v) => v.releaseDate],
  ["maintenance", (v) => v.maintenance],
  ["contact", (v) => v.contacts[0]?.email ?? v.contacts[0]?.name],
  ["platforms", (v) => v.platforms.join("; ")],
  ["categories", (v) => v.categories.join("; ")],
  ["languages", (v) => v.availableLanguages.join("; ")],
  ["programming_languages", (_, s) => s.repository.languages?.join("; ")],
  ["based_on", (v) => v.isBasedOn.join("; ")],
  ["used_by", (v) => v.usedBy.join("; ")],
  ["landing_page", (v) => v.landing],
  ["archived", (_, s) => (s.repository.archived === undefined ? undefined : String(s.repository.archived))],
  ["last_change", (_, s) => s.repository.pushedAt],
  ["stars", (_, s) => s.repository.stars],
  ["forks", (_, s) => s.repository.forks],
];

/** RFC 4180 table of a catalogue, UTF-8, one row an entry. */
export function csv(sources: readonly ExportSource[]): Exported {
  const rows = sources.map((source) => COLUMNS.map(([, of]) => of(new PubliccodeView(source), source)));
  const lines = [COLUMNS.map(([title]) => title), ...rows].map((row) => row.map(cell).join(","));
  return { path: "catalogue.csv", text: `${lines.join("\r\n")}\r\n`, missing: [] };
}

/**
 * One cell. Text that a spreadsheet would run as a formula gets an apostrophe in front (OWASP, "CSV Injection"): entries are
 * foreign text and the table is made to be opened.
 */
function cell(value: string | number | undefined): string {
  if (typeof value === "number") return String(value);
  const text = (value ?? "").replace(/\r\n?|\n/g, " ");
  const safe = /^[=+\-@\t]/.test(text) ? `'${text}` : text;
  return /[",;]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
