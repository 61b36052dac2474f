import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Command, InvalidArgumentError } from "commander";
import { parse } from "yaml";
import { csv } from "../../../actions/catalogue-register/src/export/csv.ts";
import {
  type ExportOptions,
  exportEntry,
  FORMATS,
  type Format,
} from "../../../actions/catalogue-register/src/export/export.ts";
import { localFacts } from "../../../actions/catalogue-register/src/export/local-facts.ts";
import type { Exported, ExportSource } from "../../../actions/catalogue-register/src/export/source.ts";
import { errorMessage, IncompleteError, UserError } from "../../../shared/src/errors.ts";
import { alternatives, splitList } from "../../../shared/src/policy/parse.ts";
import { plain } from "../../../shared/src/report/text.ts";
import { openRepository } from "../../../shared/src/repository/open.ts";
import { newCommand } from "../frame/run.ts";

interface Options extends ExportOptions {
  to: Format[];
  write?: string | true;
  strict?: boolean;
}

/** `catalogue export [PATH]`: the repository's publiccode.yml in the formats of other catalogues. */
export function register(catalogue: Command): void {
  newCommand(catalogue, {
    name: "export",
    summary: "write publiccode.yml in other catalogues' formats",
    description:
      "Makes the files that other catalogues read from publiccode.yml and the repository. Hand-written keys of files that exist\n" +
      "are kept; nothing is invented: what a format requires and nobody said is listed on standard error.\n" +
      `Formats: ${FORMATS.join(", ")}.`,
    examples: [
      ["public-code catalogue export --to code.json", "prints code.json"],
      ["public-code catalogue export --to codemeta,citation --write", "writes both files into the repository"],
      ["public-code catalogue export --to dcat --write build", "writes dcat.jsonld and dcat.ttl into build/"],
    ],
  })
    .argument("[path]", "folder of the repository", ".")
    .requiredOption("--to <formats>", "formats, separated by commas", formatsOf)
    .option("--write [folder]", "write files there, by default into the repository, instead of printing")
    .option("--language <tag>", "language for formats that hold one (default: English, else the first)")
    .option("--labor-hours <number>", "code.json: hours of work, counted by you", Number)
    .option("--ai-use-case-id <id>", "code.json: id in the AI use case inventory, 0 where there is none")
    .option("--sbom <address>", "code.json: address of the software bill of materials, None where there is none")
    .option("--usage-type <types>", "code.json: permissions.usageType, separated by commas", (text) => splitList(text))
    .option("--strict", "exit with 1 where a required value is missing")
    .action(async (path: string, options: Options) => run(path, options));
}

async function run(path: string, options: Options): Promise<void> {
  const source = await readSource(path);
  const target = options.write === true ? path : options.write;
  const existing = (name: string) => readExisting(join(target ?? path, name));
  const exported = options.to.flatMap((format) => make(format, source, options, existing));
  for (const one of exported) emit(one, target);
  const missing = exported.flatMap((one) => one.missing.map((m) => `${one.path}: ${m.message}`));
  for (const line of missing) process.stderr.write(`${plain(line)}\n`);
  if (options.strict && missing.length > 0) process.exitCode = 1;
}

function make(
  format: Format,
  source: ExportSource,
  options: Options,
  existing: (name: string) => string | undefined,
): Exported[] {
  if (format === "csv") return [csv([source])];
  try {
    return exportEntry(format, source, options, existing);
  } catch (cause) {
    throw new UserError(plain(errorMessage(cause)), { cause });
  }
}

/** publiccode.yml and what the work tree itself says; nobody is asked over the network. */
async function readSource(path: string): Promise<ExportSource> {
  const repository = await openRepository(path);
  const text = (await repository.text("publiccode.yml"))?.text;
  if (text === undefined) throw new UserError(`There is no publiccode.yml in ${plain(path)}: nothing can be exported.`);
  let value: unknown;
  try {
    value = parse(text, { maxAliasCount: 0 });
  } catch (cause) {
    throw new UserError(`publiccode.yml cannot be read: ${plain(errorMessage(cause).split("\n")[0]!)}`, { cause });
  }
  const publiccode = typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
  return { now: new Date(), publiccode, repository: await localFacts(repository, publiccode) };
}

function readExisting(file: string): string | undefined {
  return existsSync(file) ? readFileSync(file, "utf8") : undefined;
}

function emit({ path, text }: Exported, folder: string | undefined): void {
  if (folder === undefined) {
    process.stdout.write(text);
    return;
  }
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, path), text);
    process.stderr.write(`${plain(join(folder, path))} written\n`);
  } catch (cause) {
    throw new IncompleteError(`${plain(join(folder, path))} cannot be written: ${plain(errorMessage(cause))}`, {
      cause,
    });
  }
}

function formatsOf(text: string): Format[] {
  const wanted = splitList(text);
  const wrong = wanted.find((name) => !(FORMATS as readonly string[]).includes(name));
  if (wrong !== undefined)
    throw new InvalidArgumentError(`"${wrong}" is none; it must be ${alternatives([...FORMATS])}.`);
  return wanted as Format[];
}
