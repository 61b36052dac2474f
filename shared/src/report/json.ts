import type { Report } from "../check/check.ts";
import { type Tool, tool } from "../tool.ts";

/** The reports as other tools read them: schemas/report.schema.json. */
export function toJson(reports: readonly Report[], by: Tool = tool()): string {
  const { name, version } = by;
  return `${JSON.stringify({ schema: 1, tool: { name, version }, reports }, null, 2)}\n`;
}
