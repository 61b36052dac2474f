import type { Command } from "commander";
import { checks } from "../../../actions/check/src/checks.ts";
import { UserError } from "../../../shared/src/errors.ts";
import { alternatives, splitList } from "../../../shared/src/policy/parse.ts";
import { nearest } from "../../../shared/src/text/nearest.ts";
import { addCommonOptions, type CommonOptions, givenBy } from "../frame/options.ts";
import { newCommand, runAndReport } from "../frame/run.ts";

const texts = {
  name: "check",
  summary: "run every check that works offline",
  description:
    "Runs the checks of the suite on a repository in one go, with one answer and one verdict.\n" +
    "Settings come from .github/public-code.yml; single checks have their own commands with more options.",
  examples: [
    ["public-code check", "checks the repository in this folder"],
    ["public-code check ../service --only licence,secrets", "runs two of the checks on another folder"],
    ["public-code check --format sarif --output findings.sarif", "writes the findings for code scanning"],
    [
      "public-code check --write-baseline .github/public-code-baseline.json",
      "accepts today's findings, to start from here",
    ],
  ],
} as const;

/** `public-code check [path]`. */
export function register(program: Command): void {
  const command = newCommand(program, texts).argument("[path]", "folder of the repository", ".");
  command.option("--only <checks>", `some checks only: ${checks.map(({ name }) => name).join(", ")}`);
  addCommonOptions(command);
  command.action(async (path: string, options: CommonOptions & { only?: string }) => {
    await runAndReport(chosen(options.only), path, options, givenBy(command, {}, process.env));
  });
}

function chosen(only: string | undefined) {
  if (only === undefined) return checks;
  const names = checks.map(({ name }) => name);
  const wanted = splitList(only);
  for (const name of wanted) {
    const meant = nearest(name, names);
    if (!names.includes(name)) {
      throw new UserError(
        `The option --only has "${name}", but must be ${alternatives(names)}.${meant ? ` Did you mean ${meant}?` : ""}`,
      );
    }
  }
  return checks.filter(({ name }) => wanted.includes(name));
}
