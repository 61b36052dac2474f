import { inputLabel, inputVariable } from "../../../shared/src/action/inputs.ts";
import { UserError } from "../../../shared/src/errors.ts";
import { parseSetting } from "../../../shared/src/policy/parse.ts";
import type { Setting, SettingsOf } from "../../../shared/src/policy/settings.ts";

/** The action's inputs; it has no section in the policy file, because it decides nothing. */
export const settings = {
  reports: { kind: "text", default: "public-code-report", description: "Folder with the JSON reports." },
  name: { kind: "text", default: "report", description: "Tells this comment from others." },
  when: {
    kind: "choice",
    values: ["problems", "always"],
    default: "problems",
    description: "When a first comment is written.",
  },
  token: { kind: "secret", description: "Token that writes the comment." },
} as const satisfies Record<string, Setting>;

export type Settings = SettingsOf<typeof settings>;

/** Reads the inputs; throws UserError naming the input and what is allowed. */
export function readSettings(env: Readonly<Record<string, string | undefined>>): Settings {
  const read = <Name extends keyof typeof settings>(name: Name): Settings[Name] => {
    const setting: Setting = settings[name];
    const text = env[inputVariable(name)]?.trim();
    const value = text
      ? parseSetting(inputLabel(name), setting, text)
      : "default" in setting
        ? setting.default
        : undefined;
    return value as Settings[Name];
  };
  const name = read("name");
  if (!/^[a-z0-9-]{1,50}$/i.test(name))
    throw new UserError("The input name may have letters, digits and dashes only, at most 50.");
  return { reports: read("reports"), name, when: read("when"), token: read("token") };
}
