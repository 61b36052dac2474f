import type { SettingsSpec } from "../../../shared/src/policy/settings.ts";
import { checks } from "./checks.ts";

const names = checks.map(({ name }) => name);

/** Inputs beside the common ones. Settings of single checks come from the policy file. */
export const settings = {
  checks: { kind: "list", values: names, default: names, description: "Which checks run." },
} satisfies SettingsSpec;

/** Outputs beside the common ones. */
export const outputs = { results: "The verdict of each check as JSON: check name to pass, fail or incomplete." };
