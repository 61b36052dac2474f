import { existsSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import type { Command } from "commander";
import { publiccodeCheck } from "../../../actions/publiccode-validate/src/check.ts";
import type { Outcome, Source } from "../../../actions/publiccode-validate/src/outcome.ts";
import { settings } from "../../../actions/publiccode-validate/src/settings.ts";
import { errorMessage, UserError } from "../../../shared/src/errors.ts";
import { plain } from "../../../shared/src/report/text.ts";
import { openRepository } from "../../../shared/src/repository/open.ts";
import type { Repository } from "../../../shared/src/repository/repository.ts";
import { addCommonOptions, addSettings, type CommonOptions, givenBy } from "../frame/options.ts";
import { newCommand, runAndReport } from "../frame/run.ts";

const texts = {
  name: "publiccode",
  summary: "validate publiccode.yml files, and mend them",
  description:
    "Validates publiccode.yml by the rules of the version that it declares: every mistake once, at its place, with what to write\n" +
    "instead. Without a network unless asked. With --fix, files are changed in place; comments, quotes and layout stay.",
  examples: [
    ["public-code publiccode", "validates the repository's publiccode.yml"],
    ["public-code publiccode path/to/publiccode.yml", "validates one file"],
    ["public-code publiccode --profile reference", "says what a catalogue that runs the reference parser would say"],
    ["public-code publiccode --fix safe", "mends what needs no human judgement"],
    ["public-code publiccode --fix safe --migrate", "brings the file to the newest version of the standard"],
    ["public-code publiccode --files 'projects/*/publiccode.yml'", "validates many files of one repository"],
    ["public-code publiccode init", "writes a first publiccode.yml from what the repository says"],
  ],
} as const;

interface Options extends CommonOptions {
  filesFrom?: string;
}

/** `public-code publiccode [path]` and `public-code publiccode init`. */
export function register(program: Command): void {
  const command = newCommand(program, texts).argument("[path]", "folder of the repository, or a publiccode.yml", ".");
  addCommonOptions(command);
  addSettings(command, settings);
  command.option("--files-from <list>", "a file with one path a line, - for standard input");
  command.action(async (path: string, options: Options) => {
    const given = givenBy(command, settings, process.env);
    const sources = await sourcesFrom(path, options);
    const check = publiccodeCheck({ ...(sources ? { sources } : {}), deliver });
    const folder = sources?.[0] && isFile(path) ? sources[0].repository.root : path;
    await runAndReport([check], folder, options, given);
  });
  registerInit(command);
}

function registerInit(command: Command): void {
  command
    .command("init")
    .description(
      "write a first publiccode.yml from what the repository says; what only a person can know is marked TODO",
    )
    .argument("[path]", "folder of the repository", ".")
    .option("--stdout", "print it and write nothing")
    .option("--force", "replace a file that is there")
    .action(async (path: string, options: { stdout?: boolean; force?: boolean }) => {
      const { init } = await import("./publiccode-init.ts");
      await init(path, options);
    });
}

function isFile(path: string): boolean {
  return /\.ya?ml$/i.test(path);
}

/** Files named one by one lie anywhere; each is judged in the folder, or the repository, in which it lies. */
async function sourcesFrom(path: string, options: Options): Promise<Source[] | undefined> {
  const paths = options.filesFrom === undefined ? (isFile(path) ? [path] : undefined) : readList(options.filesFrom);
  if (!paths) return undefined;
  const opened = new Map<string, Promise<Repository>>();
  const open = (folder: string) => {
    const known = opened.get(folder) ?? openRepository(folder);
    opened.set(folder, known);
    return known;
  };
  const sources: Source[] = [];
  for (const shown of paths) {
    const full = resolve(shown);
    const root = rootAbove(dirname(full));
    sources.push({ repository: await open(root), path: relative(root, full).replaceAll("\\", "/"), shown });
  }
  return sources;
}

/** The nearest folder above that is a git work tree's root; the folder itself where there is none. */
function rootAbove(folder: string): string {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, ".git"))) return at;
    if (at === dirname(at)) return folder;
  }
}

function readList(list: string): string[] {
  try {
    return readFileSync(list === "-" ? 0 : list, "utf8")
      .split(/\r?\n/)
      .filter((line) => line !== "");
  } catch (thrown) {
    throw new UserError(`The list ${plain(list)} cannot be read: ${plain(errorMessage(thrown))}`);
  }
}

async function deliver(outcomes: readonly Outcome[]): Promise<{ written: boolean }> {
  const changed = outcomes.filter((outcome) => outcome.fixed);
  if (changed.length === 0) return { written: false };
  const { writeFixes } = await import("../../../actions/publiccode-validate/src/fix/write.ts");
  await writeFixes(changed);
  for (const { source, fixed } of changed)
    process.stderr.write(`${plain(source.shown)}: ${fixed!.mended.length} mended\n`);
  return { written: true };
}
