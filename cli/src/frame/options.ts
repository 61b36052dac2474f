import { type Command, Option } from "commander";
import { commonSettings, frameInputs } from "../../../shared/src/policy/common.ts";
import type { Given } from "../../../shared/src/policy/resolve.ts";
import type { Setting, SettingsSpec } from "../../../shared/src/policy/settings.ts";
import { type Format, formats } from "../../../shared/src/report/format.ts";

/** Options that every command understands. */
export interface CommonOptions {
  format: Format;
  output?: string;
  policy?: string;
  writeBaseline?: string;
  quiet?: boolean;
}

/** Adds `--format`, `--output` and `--quiet`: for commands that answer something else than findings. */
export function addOutputOptions(command: Command, choices: readonly string[] = formats): Command {
  return command
    .addOption(
      new Option("--format <format>", "form of the answer on standard output")
        .choices([...choices])
        .default(choices[0]),
    )
    .option("--output <file>", "write the answer to a file instead")
    .option("--quiet", "say no more than the verdict");
}

/** Adds the common options of checks: output, policy, baseline, verdict. */
export function addCommonOptions(command: Command): Command {
  addOutputOptions(command)
    .option("--policy <file>", sentence(frameInputs.policy.description))
    .option(
      "--write-baseline <file>",
      "accept today's findings: write them to a file; an existing file only loses mended entries",
    );
  addSettings(command, commonSettings);
  return command;
}

/** One option a setting; secrets come from the environment only, because a process list shows options. */
export function addSettings(command: Command, settings: SettingsSpec): Command {
  for (const [name, setting] of Object.entries(settings))
    for (const option of optionsOf(name, setting)) command.addOption(option);
  return command;
}

function optionsOf(name: string, setting: Setting): Option[] {
  const text = sentence(setting.description);
  switch (setting.kind) {
    case "secret":
      return [];
    case "flag":
      // both spellings, so that an option can overrule a policy file in either direction; help shows the one that changes the default
      return [
        new Option(`--${name}`, text).hideHelp(setting.default),
        new Option(`--no-${name}`, setting.default ? negated(text) : text)
          .default(undefined)
          .hideHelp(!setting.default),
      ];
    case "choice":
      return [new Option(`--${name} <${setting.values.join("|")}>`, `${text} (default: ${setting.default})`)];
    case "list":
      return [new Option(`--${name} <list>`, `${text} Separated by commas.`).argParser(collect)];
    case "number":
      return [new Option(`--${name} <number>`, `${text} (default: ${setting.default})`)];
    case "object":
      return [new Option(`--${name} <yaml>`, text).hideHelp()];
    case "text":
      return [new Option(`--${name} <${name === "baseline" ? "file" : "text"}>`, text)];
  }
}

/** `compare headers` -> `do not compare headers`; `whether X is read` -> `turn off that X is read`. */
function negated(text: string): string {
  return text.startsWith("whether ") ? `turn off that ${text.slice("whether ".length)}` : `do not ${text}`;
}

function collect(value: string, before: string | undefined): string {
  return before === undefined ? value : `${before}\n${value}`;
}

/** Help texts are no sentences: lower case at the start, no full stop at the end. */
function sentence(text: string): string {
  return text.replace(/^[A-Z](?=[a-z]* )/, (letter) => letter.toLowerCase()).replace(/\.$/, "");
}

/** The values that were given for these settings, by option or, for secrets, by environment. */
export function givenBy(
  command: Command,
  settings: SettingsSpec,
  env: Readonly<Record<string, string | undefined>>,
): Given {
  const values = new Map<string, string>();
  const all: SettingsSpec = { ...commonSettings, ...settings };
  for (const [name, setting] of Object.entries(all)) {
    const value = setting.kind === "secret" ? env[secretVariable(name)] : optionValue(command, name);
    if (value !== undefined && value !== "") values.set(name, String(value));
  }
  return { values, label: (name) => `The option --${name}` };
}

function optionValue(command: Command, name: string): unknown {
  const attribute = name.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
  return command.getOptionValueSource(attribute) === "cli" ? command.getOptionValue(attribute) : undefined;
}

/** Environment variable of a secret setting: `catalogue-token` -> `PUBLIC_CODE_CATALOGUE_TOKEN`. */
export function secretVariable(name: string): string {
  return `PUBLIC_CODE_${name.replaceAll("-", "_").toUpperCase()}`;
}
