import { type Command, Option } from "commander";
import { check } from "../../../actions/licence-check/src/check.ts";
import { addCommonOptions, addSettings, type CommonOptions, givenBy } from "../frame/options.ts";
import { newCommand, runAndReport, runChecks } from "../frame/run.ts";
import { registerAdd } from "./licence-add.ts";
import { writeFixes } from "./licence-fix.ts";
import { registerIdentify } from "./licence-identify.ts";

const texts = {
  name: "licence",
  summary: "check the licence and what names it",
  description:
    "Recognises the licence text, compares every place that names a licence (manifests, README, publiccode.yml, headers),\n" +
    "and judges licence and dependencies by policy or by the profile of an administration.",
  examples: [
    ["public-code licence", "checks the repository in this folder"],
    ["public-code licence ../service --profile uk-gov", "judges by the rules of an administration"],
    ["public-code licence --fix", "writes the repairs that need no judgement, such as Apache-2.0 for Apache 2"],
    ['public-code licence add MIT --holder "Crown Copyright (Department)"', "adds a licence file"],
    ["public-code licence identify LICENSE vendor/x/COPYING", "says what single files are"],
  ],
} as const;

type Options = CommonOptions & { fix?: "safe" | "all" | true };

/** `public-code licence [path]` and its subcommands. */
export function register(program: Command): void {
  const command = newCommand(program, texts).argument("[path]", "folder of the repository", ".");
  command.addOption(
    new Option("--fix [what]", "write repairs: safe ones, or all that a machine can make").choices(["safe", "all"]),
  );
  addSettings(addCommonOptions(command), check.settings);
  command.action(async (path: string, options: Options) => {
    const given = givenBy(command, check.settings, process.env);
    if (options.fix)
      writeFixes(
        path,
        await runChecks([check], path, options, given),
        options.fix === "all" ? ["safe", "review"] : ["safe"],
      );
    await runAndReport([check], path, options, given);
  });
  registerIdentify(command);
  registerAdd(command);
}
