// The starter workflows and their ruleset forms as one file, so that the bundled command line can write them anywhere.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { derivedWorkflows } from "../generate/workflows.ts";

/** GitHub wants an organisation's starters in `workflow-templates/` of its `.github` repository. */
const starters = "workflow-templates";

/** Writes `workflow-templates.json`: path in the organisation's repository -> text. */
export function make(folder: string): void {
  const names = readdirSync("workflows-templates").filter((name) => /\.(yml|properties\.json|svg)$/.test(name));
  const files: Record<string, string> = {};
  for (const name of names.sort())
    files[`${starters}/${name}`] = readFileSync(join("workflows-templates", name), "utf8");
  for (const [path, text] of derivedWorkflows()) if (path.includes("/ruleset-")) files[path] = text;
  writeFileSync(join(folder, "workflow-templates.json"), JSON.stringify(files));
}
