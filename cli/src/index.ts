#!/usr/bin/env node
import { Command, CommanderError } from "commander";
import { errorMessage, UserError } from "../../shared/src/errors.ts";
import { plain, plainLines } from "../../shared/src/report/text.ts";
import { tool } from "../../shared/src/tool.ts";
import { commands } from "./commands.ts";

// A reader that closed early (`| head`) is no failure. Anything else, such as a full disk, is: the answer is not complete.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit();
  process.stderr.write(`public-code: the answer could not be written: ${plain(error.message)}\n`);
  process.exit(3);
});

process.exitCode = await main(process.argv.slice(2));

/** Runs one command line; gives the exit code: 0 passed, 1 findings, 2 wrong use, 3 could not complete. */
async function main(args: readonly string[]): Promise<number> {
  try {
    const program = newProgram();
    const name = commandName(args);
    for (const [known, { summary, load }] of Object.entries(commands)) {
      if (known === name) (await load()).register(program);
      else program.command(known).summary(summary);
    }
    inherit(program);
    await program.parseAsync(args.length > 0 ? args : ["--help"], { from: "user" });
    return Number(process.exitCode ?? 0);
  } catch (thrown) {
    return failure(thrown);
  }
}

function newProgram(): Command {
  return new Command("public-code")
    .description("Checks a repository before and after it is opened: licence, publiccode.yml, secrets, catalogue.")
    .version(tool().version, "--version", "print the version")
    .showSuggestionAfterError()
    .addHelpText(
      "after",
      "\nExamples:\n  public-code check\n      checks the repository in this folder\n" +
        "  public-code licence ../service --format json\n      one check of another folder, for a program to read\n" +
        "  public-code help secrets\n      what a command decides, its options and examples\n\n" +
        "Exit codes: 0 passed, 1 findings, 2 wrong use, 3 could not complete.",
    );
}

/** The command that is meant: the first word that is no option, or the one that help is asked for. */
function commandName(args: readonly string[]): string | undefined {
  const words = args.filter((arg) => !arg.startsWith("-"));
  return words[0] === "help" ? words[1] : words[0];
}

/** Every command, however deep, throws instead of ending the process, so that main alone decides the exit code. */
function inherit(command: Command): void {
  command.exitOverride().showHelpAfterError("(add --help for what is possible)");
  for (const sub of command.commands) inherit(sub);
}

function failure(thrown: unknown): number {
  if (thrown instanceof CommanderError) return thrown.exitCode === 0 ? 0 : 2;
  process.stderr.write(`public-code: ${plainLines(errorMessage(thrown))}\n`);
  if (process.env["PUBLIC_CODE_DEBUG"]) process.stderr.write(`${plain(String((thrown as Error)?.stack ?? thrown))}\n`);
  return thrown instanceof UserError ? 2 : 3;
}
