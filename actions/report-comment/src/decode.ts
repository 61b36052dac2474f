// Reads reports that somebody else may have written. Only what is known and well-formed is taken; ready-made Markdown, which our own
// checks may put into a report, never is.
import type { Report, Result } from "../../../shared/src/check/check.ts";
import type { Confidence, Finding, Level, Location } from "../../../shared/src/check/finding.ts";

type Json = Record<string, unknown>;

const limits = { reports: 20, findings: 5000, unseen: 100, text: 4000, path: 1000 } as const;

const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function text(value: unknown, limit: number = limits.text): string | undefined {
  return typeof value === "string" && value !== "" ? value.slice(0, limit) : undefined;
}

function word<Word extends string>(value: unknown, words: readonly Word[]): Word | undefined {
  return words.find((one) => one === value);
}

function matching(value: unknown, pattern: RegExp): string | undefined {
  return typeof value === "string" && pattern.test(value) ? value : undefined;
}

function positive(value: unknown): number | undefined {
  return typeof value === "number" && Number.isSafeInteger(value) && value > 0 ? value : undefined;
}

const list = (value: unknown, limit: number): unknown[] => (Array.isArray(value) ? value.slice(0, limit) : []);

/** A copy without the fields that are undefined. */
function defined<T extends object>(fields: { [Key in keyof T]: T[Key] | undefined }): T {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T;
}

function decodeLocation(value: unknown): Location | undefined {
  if (!isObject(value)) return undefined;
  return defined<Location>({
    path: text(value["path"], limits.path),
    startLine: positive(value["startLine"]),
    key: text(value["key"], limits.path),
    kind: matching(value["kind"], /^[a-z-]{1,30}$/) as Location["kind"],
    object: matching(value["object"], /^[0-9a-f]{7,64}$/),
    commit: matching(value["commit"], /^[0-9a-f]{7,64}$/),
  });
}

const levels: readonly Level[] = ["error", "warning", "note"];
const confidences: readonly Confidence[] = ["high", "medium", "low"];

function decodeFinding(value: unknown): Finding[] {
  if (!isObject(value)) return [];
  const rule = matching(value["rule"], /^[a-z][a-z0-9-]{0,40}\/[a-z0-9-]{1,80}$/);
  const level = word(value["level"], levels);
  const message = text(value["message"]);
  if (!rule || !level || !message) return [];
  const rest = {
    help: text(value["help"]),
    confidence: word(value["confidence"], confidences),
    location: decodeLocation(value["location"]),
  };
  return [defined<Finding>({ rule, level, message, fingerprint: "", ...rest })];
}

const results: readonly Result[] = ["pass", "fail", "incomplete"];
const modes: readonly Report["mode"][] = ["observe", "warn", "enforce"];

function decodeReport(value: unknown): Report[] {
  if (!isObject(value)) return [];
  const check = matching(value["check"], /^[a-z][a-z0-9-]{0,40}$/);
  const result = word(value["result"], results);
  if (!check || !result) return [];
  const findings = list(value["findings"], limits.findings).flatMap(decodeFinding);
  const unseen = list(value["unseen"], limits.unseen).flatMap((one) => text(one) ?? []);
  const mode = word(value["mode"], modes) ?? "enforce";
  const headline = text(value["headline"], 500);
  const taken = { check, result, findings, unseen, mode, fails: result !== "pass" };
  return [{ ...taken, ...(headline ? { headline } : {}), excepted: [], facts: {}, outputs: {} }];
}

/** The reports in the text of a JSON file; undefined where it is no report of this suite at all. */
export function decodeReports(json: string): Report[] | undefined {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return undefined;
  }
  if (!isObject(value) || value["schema"] !== 1 || !Array.isArray(value["reports"])) return undefined;
  return list(value["reports"], limits.reports).flatMap(decodeReport);
}
