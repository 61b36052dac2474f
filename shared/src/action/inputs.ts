import { UserError } from "../errors.ts";
import { commonSettings, frameInputs } from "../policy/common.ts";
import { parseSetting } from "../policy/parse.ts";
import type { Given } from "../policy/resolve.ts";
import type { SettingsOf, SettingsSpec } from "../policy/settings.ts";
import { nearest } from "../text/nearest.ts";

type Env = Readonly<Record<string, string | undefined>>;

/** How the runner hands over an input (actions/runner, Handler.cs): upper case, blanks become underscores, dashes stay. */
export function inputVariable(name: string): string {
  return `INPUT_${name.replaceAll(" ", "_").toUpperCase()}`;
}

/** The label of an input in messages. */
export function inputLabel(name: string): string {
  return `The input ${name}`;
}

/**
 * Inputs that a workflow set, as text. An empty one counts as not set, so that `with: { policy: ${{ vars.POLICY }} }` works where the
 * variable is missing. Throws UserError for a renamed input, saying what to write instead, and for a slip of the pen in a name.
 */
export function readInputs(settings: SettingsSpec, env: Env, renamed: Readonly<Record<string, string>> = {}): Given {
  const known = Object.keys({ ...frameInputs, ...commonSettings, ...settings });
  refuseRenamed(renamed, env);
  refuseMisspelt(known, env);
  const values = new Map<string, string>();
  for (const name of known) {
    const value = env[inputVariable(name)];
    if (value !== undefined && value.trim() !== "") values.set(name, value.trim());
  }
  return { values, label: inputLabel };
}

/** The frame's own inputs, typed. */
export function readFrameInputs(given: Given): SettingsOf<typeof frameInputs> {
  const read = (name: keyof typeof frameInputs) => {
    const text = given.values.get(name);
    const setting = frameInputs[name];
    if (text !== undefined) return String(parseSetting(given.label(name), setting, text));
    return "default" in setting ? setting.default : undefined;
  };
  return { path: read("path")!, policy: read("policy")!, token: read("token") };
}

function refuseRenamed(renamed: Readonly<Record<string, string>>, env: Env): void {
  const used = Object.keys(renamed).filter((old) => env[inputVariable(old)]);
  if (used.length === 0) return;
  const list = used.map((old) => `instead of ${old} write ${renamed[old]}`).join("; ");
  throw new UserError(`This version has other names for some inputs: ${list}.`);
}

/** Only near misses are refused: other variables of this form can come from a surrounding tool. */
function refuseMisspelt(known: readonly string[], env: Env): void {
  const variables = new Set(known.map(inputVariable));
  for (const [variable, value] of Object.entries(env)) {
    if (!variable.startsWith("INPUT_") || variables.has(variable) || !value) continue;
    const name = variable.slice("INPUT_".length).toLowerCase();
    const meant = nearest(name.replaceAll("_", "-"), known);
    if (meant) throw new UserError(`There is no input ${name}. Did you mean ${meant}?`);
  }
}
