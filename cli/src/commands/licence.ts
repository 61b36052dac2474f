import type { Command } from "commander";
import { check } from "../../../actions/licence-check/src/check.ts";
import { checkCommand } from "../frame/run.ts";
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
    ["public-code licence identify LICENSE vendor/x/COPYING", "says what single files are"],
  ],
} as const;

/** `public-code licence [path]` and its subcommands. */
export function register(program: Command): void {
  registerIdentify(checkCommand(program, check, texts));
}
