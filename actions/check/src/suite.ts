import * as core from "@actions/core";
import { readInputs } from "../../../shared/src/action/inputs.ts";
import { runChecksAsStep, runStep } from "../../../shared/src/action/run-action.ts";
import { neutralOutputs } from "../../../shared/src/policy/common.ts";
import { parseSetting } from "../../../shared/src/policy/parse.ts";
import { checks } from "./checks.ts";
import { settings } from "./inputs.ts";

/** The checks that a workflow chose, in one step: one summary, one SARIF file, one verdict. Never throws. */
export async function runSuite(): Promise<void> {
  await runStep(async (env) => {
    for (const [name, value] of Object.entries({ ...neutralOutputs, results: "{}" })) core.setOutput(name, value);
    const given = readInputs(settings, env);
    const text = given.values.get("checks");
    const wanted =
      text === undefined ? settings.checks.default : parseSetting(given.label("checks"), settings.checks, text);
    const chosen = checks.filter(({ name }) => (wanted as readonly string[]).includes(name));
    const reports = await runChecksAsStep(chosen, given, env, "check");
    core.setOutput("results", JSON.stringify(Object.fromEntries(reports.map(({ check, result }) => [check, result]))));
  });
}
