import { stringify } from "yaml";
import type { Check } from "../../shared/src/check/check.ts";
import { commonOutputs, commonSettings, frameInputs } from "../../shared/src/policy/common.ts";
import type { Setting, SettingsSpec } from "../../shared/src/policy/settings.ts";

/** What the generator knows of an action. */
export interface ActionSource {
  name: string;
  check?: Check;
  settings: SettingsSpec;
  outputs: Readonly<Record<string, string>>;
}

/** Token of the running job; every action's `token` has it, so that nobody needs to pass one. */
const jobToken = "${{ github.token }}";

/** Its own inputs first: they are what people look for. */
function inputs({ settings }: ActionSource): [string, Setting][] {
  return Object.entries({ ...settings, ...commonSettings, ...frameInputs });
}

function outputs(action: ActionSource): [string, string][] {
  return Object.entries({ ...action.outputs, ...commonOutputs });
}

/** An action.yml with its inputs and outputs written anew: everything between the top-level keys `inputs` and `runs`. */
export function actionYml(text: string, action: ActionSource): string {
  const from = /^(?:# Inputs and outputs.*\n)?inputs:/m.exec(text)?.index;
  const to = /^runs:/m.exec(text)?.index;
  if (from === undefined || to === undefined || to < from)
    throw new Error(`actions/${action.name}/action.yml has no inputs: before runs:`);
  const note = "# Inputs and outputs are generated from the sources: npm run generate\n";
  const made = stringify(
    {
      inputs: Object.fromEntries(inputs(action).map(([name, setting]) => [name, inputOf(name, setting)])),
      outputs: Object.fromEntries(outputs(action).map(([name, description]) => [name, { description }])),
    },
    { lineWidth: 0 },
  );
  return text.slice(0, from) + note + made + text.slice(to);
}

/** No defaults of settings: an input that nobody set must not outweigh the policy file. */
function inputOf(name: string, setting: Setting): { description: string; required: boolean; default?: string } {
  const description = [setting.description, allowed(setting), defaultText(setting)].filter(Boolean).join(" ");
  return { description, required: false, ...(name === "token" ? { default: jobToken } : {}) };
}

function allowed(setting: Setting): string {
  if (setting.kind === "flag") return "One of true, false.";
  if ((setting.kind === "choice" || setting.kind === "list") && setting.values)
    return `One of ${setting.values.join(", ")}.`;
  return setting.kind === "list" ? "Separated by commas or line breaks." : setting.kind === "object" ? "YAML." : "";
}

function defaultText(setting: Setting): string {
  const text = defaultOf(setting);
  return text === "" ? "" : `(default: ${text})`;
}

function defaultOf(setting: Setting): string {
  if (setting.kind === "secret" || setting.kind === "object") return "";
  return setting.kind === "list" ? setting.default.join(", ") : String(setting.default);
}

/** The root action is the action `check`, reached from the repository's root. */
export function rootAction(checkYml: string): string {
  return checkYml.replace("../../dist/check/index.js", "dist/check/index.js");
}

/** Markdown table of an action's inputs. */
export function inputTable(action: ActionSource): string {
  const rows = inputs(action).map(([name, setting]) => {
    const value = name === "token" ? "the job's token" : defaultOf(setting);
    return `| \`${name}\` | ${cell([setting.description, allowed(setting)].join(" "))} | ${value && (name === "token" ? value : `\`${value}\``)} |`;
  });
  return ["| Input | Meaning | Default |", "|---|---|---|", ...rows].join("\n");
}

/** Markdown table of an action's outputs. */
export function outputTable(action: ActionSource): string {
  const rows = outputs(action).map(([name, description]) => `| \`${name}\` | ${cell(description)} |`);
  return ["| Output | Meaning |", "|---|---|", ...rows].join("\n");
}

function cell(text: string): string {
  return text.trim().replaceAll("|", "\\|").replaceAll("\n", " ");
}
