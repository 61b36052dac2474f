import type { Command } from "commander";
import { check, secretCheck } from "../../../actions/secret-scan/src/check.ts";
import { addCommonOptions, addSettings, type CommonOptions, givenBy } from "../frame/options.ts";
import { newCommand, runAndReport } from "../frame/run.ts";

const texts = {
  name: "secrets",
  summary: "find secrets in the whole history and the work tree",
  description:
    "Scans everything that would leave with the repository: all commits of all branches, tags, notes and stashes, messages and\n" +
    "names, and what is not committed yet. Secrets are never printed. With - as path, standard input is scanned.",
  examples: [
    ["public-code secrets", "scans the repository in this folder"],
    ["public-code secrets ../service --min-confidence low", "shows uncertain findings too"],
    ["public-code secrets --no-git exported-folder", "scans files only"],
    ["git diff | public-code secrets --no-git -", "scans text from another program"],
    ["public-code secrets --staged", "scans what is staged, for a pre-commit hook"],
    ["public-code secrets --range main..HEAD", "scans what a branch adds"],
    ["public-code secrets --replacements ../secrets.txt", "writes what git filter-repo --replace-text needs"],
  ],
} as const;

/** `public-code secrets [path]`. */
export function register(program: Command): void {
  const command = newCommand(program, texts).argument("[path]", "folder of the repository, - for standard input", ".");
  addCommonOptions(command);
  addSettings(command, check.settings);
  command.option("--replacements <file>", "write a new file for git filter-repo --replace-text; it holds the secrets");
  command.action(async (path: string, options: CommonOptions & { replacements?: string }) => {
    const given = givenBy(command, check.settings, process.env);
    const fromInput = path === "-";
    const input = fromInput ? await readInput() : undefined;
    const wanted = secretCheck({ input, replacements: options.replacements });
    await runAndReport([wanted], fromInput ? "." : path, options, given);
  });
}

async function readInput(): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
