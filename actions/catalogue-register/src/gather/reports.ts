import { readFile } from "node:fs/promises";
import { errorMessage, UserError } from "../../../../shared/src/errors.ts";
import { cut, plain } from "../../../../shared/src/report/text.ts";
import type { CheckResult } from "../entry/entry.ts";
import { isObject } from "../entry/json.ts";

/** Largest report that is read, bytes. */
const MAX_BYTES = 64 * 1024 * 1024;

/** Results by check name, from the JSON reports that the suite's other checks wrote. Throws UserError that names the file. */
export async function readReports(paths: readonly string[]): Promise<{ [check: string]: CheckResult }> {
  const results: { [check: string]: CheckResult } = {};
  for (const path of paths) Object.assign(results, checkResults(await readJson(path), path));
  return results;
}

async function readJson(path: string): Promise<unknown> {
  try {
    const bytes = await readFile(path);
    if (bytes.length > MAX_BYTES) throw new Error("it is larger than 64 MB");
    return JSON.parse(bytes.toString("utf8"));
  } catch (cause) {
    throw new UserError(`The report ${plain(path)} cannot be read: ${plain(errorMessage(cause))}`, { cause });
  }
}

/** The pure half: `{"schema": 1, "reports": [{check, result, findings}]}`. */
export function checkResults(value: unknown, path: string): { [check: string]: CheckResult } {
  const reports = isObject(value) ? value["reports"] : undefined;
  if (!Array.isArray(reports))
    throw new UserError(`${plain(path)} is no report of this suite: it has no list \`reports\`.`);
  return Object.fromEntries(reports.filter(isObject).flatMap((report) => resultOf(report)));
}

function resultOf(report: Readonly<Record<string, unknown>>): [string, CheckResult][] {
  const { check, result, findings, headline } = report;
  if (typeof check !== "string" || !/^[a-z][a-z0-9-]{0,49}$/.test(check)) return [];
  if (result !== "pass" && result !== "fail" && result !== "incomplete") return [];
  const levels = (Array.isArray(findings) ? findings.filter(isObject) : []).map((finding) => finding["level"]);
  const errors = levels.filter((level) => level === "error").length;
  const warnings = levels.filter((level) => level === "warning").length;
  return [
    [
      check,
      {
        result,
        errors,
        warnings,
        ...(typeof headline === "string" && headline ? { headline: cut(headline, 300) } : {}),
      },
    ],
  ];
}
