import { IncompleteError, UserError } from "../errors.ts";
import type { Exception } from "./exceptions.ts";
import type { Finding, FindingDraft } from "./finding.ts";

/** One accepted finding in a baseline file. No message: it could repeat what must not be published. */
export interface BaselineEntry {
  fingerprint: string;
  check: string;
  rule: string;
  path?: string;
  reason?: string;
  by?: string;
  expires?: string;
}

/** Today's accepted findings, as kept in a file beside the code. */
export interface Baseline {
  path: string;
  entries: readonly BaselineEntry[];
}

/** Reads a baseline; throws UserError naming the entry that is wrong. `path` is only for messages. */
export function parseBaseline(text: string, path: string): Baseline {
  const wrong = (what: string) =>
    new UserError(`The baseline ${path} ${what}. Write it with --write-baseline ${path}.`);
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (cause) {
    throw Object.assign(wrong("is not JSON"), { cause });
  }
  const entries = (data as { entries?: unknown } | null)?.entries;
  if ((data as { schema?: unknown } | null)?.schema !== 1 || !Array.isArray(entries))
    throw wrong('is not {"schema": 1, "entries": [...]}');
  entries.forEach((entry, index) => {
    const { fingerprint, check, rule, expires } = (entry ?? {}) as Record<string, unknown>;
    if (![fingerprint, check, rule].every((value) => typeof value === "string"))
      throw wrong(`has no fingerprint, check or rule in entry ${index + 1}`);
    if (expires !== undefined && !/^\d{4}-\d\d-\d\d$/.test(String(expires)))
      throw wrong(`has no date YYYY-MM-DD as \`expires\` in entry ${index + 1}`);
  });
  return { path, entries: entries as BaselineEntry[] };
}

/** A baseline as exceptions of one check. */
export function baselineExceptions(baseline: Baseline, check: string): Exception[] {
  return baseline.entries
    .filter((entry) => entry.check === check)
    .map((entry) => {
      // path is for readers: a moved file keeps its entry where the fingerprint does not hang on the path
      const { fingerprint, reason, by, expires } = entry;
      return { fingerprint, reason, by, expires, rule: entry.rule, where: baseline.path, origin: "baseline" as const };
    });
}

/** One note for all entries whose findings are gone. */
export function staleEntries(baseline: Baseline, check: string, found: readonly Finding[]): FindingDraft[] {
  const present = new Set(found.map((finding) => finding.fingerprint));
  const stale = baseline.entries.filter((entry) => entry.check === check && !present.has(entry.fingerprint));
  if (stale.length === 0) return [];
  const [what, verb] = stale.length === 1 ? ["1 entry", "is"] : [`${stale.length} entries`, "are"];
  return [
    {
      rule: "policy/baseline-stale",
      message: `${what} of the baseline ${verb} mended and can go.`,
      help: `Run the same check with --write-baseline ${baseline.path}.`,
      location: { path: baseline.path },
      identity: check,
    },
  ];
}

/**
 * The next state of a baseline: without an old one all findings; with one only those of its entries that are still found. It never
 * grows by itself. Entries of checks that did not run stay.
 */
export function nextBaseline(
  old: Baseline | undefined,
  found: ReadonlyMap<string, readonly Finding[]>,
): BaselineEntry[] {
  if (!old) return [...found].flatMap(([check, findings]) => findings.map((finding) => entryOf(check, finding)));
  return old.entries.filter((entry) => {
    const findings = found.get(entry.check);
    return !findings || findings.some((finding) => finding.fingerprint === entry.fingerprint);
  });
}

function entryOf(check: string, finding: Finding): BaselineEntry {
  const path = finding.location?.path;
  return { fingerprint: finding.fingerprint, check, rule: finding.rule, ...(path ? { path } : {}) };
}

/** The text of a baseline file, sorted so that two runs give the same bytes. */
export function formatBaseline(entries: readonly BaselineEntry[]): string {
  const sorted = [...entries].sort((a, b) => order(a).localeCompare(order(b), "en"));
  return `${JSON.stringify({ schema: 1, entries: sorted }, null, 2)}\n`;
}

function order(entry: BaselineEntry): string {
  return [entry.check, entry.rule, entry.path ?? "", entry.fingerprint].join("\n");
}

/** Refuses to write a baseline from a run that did not see everything: what it missed would later look new. */
export function assertComplete(unseen: readonly string[]): void {
  if (unseen.length > 0)
    throw new IncompleteError(`No baseline was written, because the check could not see everything: ${unseen[0]}`);
}
