import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Command } from "commander";
import { canonicalText, takesNotice, textWithNotice } from "../../../actions/licence-check/src/texts.ts";
import { UserError } from "../../../shared/src/errors.ts";
import { plain } from "../../../shared/src/report/text.ts";
import { findLicence, suggestLicence } from "../../../shared/src/spdx/index.ts";

interface Options {
  holder?: string;
  year: string;
  file?: string;
  path: string;
  force?: boolean;
}

/** Names under which a licence file may already be there. */
const usualNames = [
  "LICENSE",
  "LICENCE",
  "LICENSE.md",
  "LICENCE.md",
  "LICENSE.txt",
  "LICENCE.txt",
  "COPYING",
  "COPYING.txt",
];

/** Adds `add ID --holder NAME`: writes the full text of a licence with the owner's notice. */
export function registerAdd(licence: Command): void {
  licence
    .command("add")
    .description("write the full text of a licence, with owner and year")
    .argument("<id>", "SPDX id, such as MIT or EUPL-1.2")
    .option("--holder <name>", 'owner of the rights, such as "Crown Copyright (Department)"')
    .option("--year <year>", "year of first publication, or a range", String(new Date().getUTCFullYear()))
    .option("--file <name>", "name of the file (default: LICENSE)")
    .option("--path <folder>", "folder of the repository", ".")
    .option("--force", "replace a licence file that is there")
    .action((id: string, options: Options) => add(id, options));
}

function add(written: string, options: Options): void {
  const id = knownId(written);
  const text = textWithNotice(id, notice(id, options));
  if (text === undefined)
    throw new UserError(
      `The text of ${id} is not among those that this tool carries. Copy it from https://spdx.org/licenses/${id}.html.`,
    );
  const file = target(options);
  writeFileSync(join(options.path, file), text);
  process.stdout.write(`${plain(file)}: ${id}\n`);
  if (!takesNotice(id) && options.holder)
    process.stderr.write(
      `${id} has no line for the owner; write "Copyright (c) ${plain(options.year)} ${plain(options.holder)}" into the README and the files' heads.\n`,
    );
}

function knownId(written: string): string {
  const listed = findLicence(written);
  if (listed && canonicalText(listed.id) !== undefined) return listed.id;
  const meant = suggestLicence(written).filter((id) => id !== listed?.id);
  const hint =
    meant.length > 0 ? ` Did you mean ${meant.slice(0, 3).join(" or ")}?` : " See https://spdx.org/licenses/.";
  throw new UserError(
    listed
      ? `The text of ${listed.id} is not among those that this tool carries. Copy it from https://spdx.org/licenses/${listed.id}.html.`
      : `"${plain(written)}" is no id of the SPDX licence list.${hint}`,
  );
}

function notice(id: string, options: Options): string[] {
  if (!takesNotice(id)) return [];
  if (!options.holder?.trim())
    throw new UserError(`${id} names its owner. Say who it is: --holder "Name of the owner".`);
  if (!/^\d{4}(\s*[-–,]\s*\d{4})*$/.test(options.year))
    throw new UserError(`--year has "${plain(options.year)}"; write a year such as 2026, or 2024-2026.`);
  return [`Copyright (c) ${options.year} ${options.holder.replace(/\s+/g, " ").trim()}`];
}

function target(options: Options): string {
  if (!existsSync(options.path)) throw new UserError(`The path ${plain(options.path)} does not exist.`);
  const present = usualNames.find((name) => existsSync(join(options.path, name)));
  const file = options.file ?? present ?? "LICENSE";
  if (file.includes("/") || file.includes("\\"))
    throw new UserError("--file is a name, not a path. Give the folder with --path.");
  const full = existsSync(join(options.path, file)) && readFileSync(join(options.path, file), "utf8").trim() !== "";
  if (full && !options.force) throw new UserError(`${plain(file)} is there already. Replace it with --force.`);
  return file;
}
