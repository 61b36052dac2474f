import { mkdirSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Command } from "commander";
import { readConfig } from "../../../actions/catalogue-register/src/config.ts";
import { readFolder } from "../../../actions/catalogue-register/src/folder/destination.ts";
import { makeSite } from "../../../actions/catalogue-register/src/site/site.ts";
import { errorMessage, IncompleteError, UserError } from "../../../shared/src/errors.ts";
import { count, plain } from "../../../shared/src/report/text.ts";
import { newCommand } from "../frame/run.ts";

/** `catalogue site [PATH]`: the static pages of a catalogue on disk. */
export function register(catalogue: Command): void {
  newCommand(catalogue, {
    name: "site",
    summary: "make a catalogue's static web pages",
    description:
      "Makes pages that need no server and can be read without scripts: a list with search, a page an entry, a news feed,\n" +
      "and all entries as JSON. Withdrawn entries and former addresses keep their pages.",
    examples: [["public-code catalogue site . --to public", "makes the site of the catalogue in this folder"]],
  })
    .argument("[path]", "folder of the catalogue", ".")
    .requiredOption("--to <folder>", "folder for the pages")
    .action(async (path: string, { to }: { to: string }) => site(path, to));
}

async function site(path: string, to: string): Promise<void> {
  if (!statSync(path, { throwIfNoEntry: false })?.isDirectory())
    throw new UserError(`There is no folder ${plain(path)}.`);
  const { entries, config } = await readFolder(path);
  const made = makeSite(entries, readConfig(config));
  try {
    for (const [name, text] of made.files) {
      mkdirSync(dirname(join(to, name)), { recursive: true });
      writeFileSync(join(to, name), text);
    }
  } catch (cause) {
    throw new IncompleteError(`The pages cannot be written to ${plain(to)}: ${plain(errorMessage(cause))}`, { cause });
  }
  for (const one of made.unreadable) process.stderr.write(`${plain(one.path)} was left out: ${plain(one.problem)}\n`);
  process.stderr.write(
    `${count(made.files.size, "file")} written to ${plain(to)} for ${count(entries.size, "entry", "entries")}.\n`,
  );
  if (made.unreadable.length > 0) process.exitCode = 1;
}
