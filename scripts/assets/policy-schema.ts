import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { check as catalogue } from "../../actions/catalogue-register/src/check.ts";
import { checks } from "../../actions/check/src/checks.ts";
import { policySchema } from "../../shared/src/policy/schema.ts";
import { toolOf } from "../package.ts";

/** policy.schema.json: what a policy file may say, from the settings and rules of all checks. */
export function make(folder: string): void {
  const { address } = toolOf(readFileSync("package.json", "utf8"));
  writeFileSync(join(folder, "policy.schema.json"), JSON.stringify(policySchema([...checks, catalogue], address)));
}
