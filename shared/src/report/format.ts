import type { Report } from "../check/check.ts";
import { toJson } from "./json.ts";
import { toMarkdown } from "./markdown.ts";
import { type Ruled, toSarif } from "./sarif.ts";
import { toTerminal } from "./terminal.ts";

export const formats = ["terminal", "json", "sarif", "markdown"] as const;
export type Format = (typeof formats)[number];

/** Reports in one of the formats of the command line. */
export function format(
  reports: readonly Report[],
  checks: readonly Ruled[],
  as: Format,
  options: { colour: boolean; quiet?: boolean },
): string {
  const titles = new Map(checks.map((check) => [check.name, check.title]));
  switch (as) {
    case "json":
      return toJson(reports);
    case "sarif":
      return toSarif(reports, checks);
    case "markdown":
      return toMarkdown(reports, { titles, limit: Number.POSITIVE_INFINITY });
    case "terminal":
      return toTerminal(reports, { ...options, titles });
  }
}
