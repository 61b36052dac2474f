import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Command, InvalidArgumentError } from "commander";
import { parse } from "yaml";
import { clusters } from "../../../actions/catalogue-register/src/similar/clusters.ts";
import type { SearchDocument } from "../../../actions/catalogue-register/src/similar/document.ts";
import { loadCatalogue } from "../../../actions/catalogue-register/src/similar/load-catalogue.ts";
import { toDocument } from "../../../actions/catalogue-register/src/similar/read-catalogue.ts";
import {
  markdownClusters,
  markdownHits,
  terminalClusters,
  terminalHits,
} from "../../../actions/catalogue-register/src/similar/render.ts";
import { type Hit, Similarity } from "../../../actions/catalogue-register/src/similar/similar.ts";
import { errorMessage, UserError } from "../../../shared/src/errors.ts";
import { count, plain } from "../../../shared/src/report/text.ts";
import { addOutputOptions } from "../frame/options.ts";
import { checkOutput, writeOutput } from "../frame/output.ts";
import { newCommand } from "../frame/run.ts";

interface Options {
  catalogue: string[];
  need?: string;
  queries?: string;
  limit: number;
  format: "terminal" | "json" | "markdown";
  output?: string;
  quiet?: boolean;
}

/** `catalogue similar` and `catalogue clusters`: finding what exists already, before it is built or listed twice. */
export function register(catalogue: Command): void {
  registerSimilar(catalogue);
  registerClusters(catalogue);
}

function registerSimilar(catalogue: Command): void {
  const command = newCommand(catalogue, {
    name: "similar",
    summary: "find software that exists already",
    description:
      "Ranks the entries of catalogues against a need in plain words, or against the repository in PATH by its publiccode.yml.\n" +
      "A catalogue is a folder with entries/, a .json or .jsonl file, an address of one, or the base of an Open Catalog API.",
    examples: [
      [
        'public-code catalogue similar --catalogue ../catalogue --need "report potholes"',
        "what could be reused for this need",
      ],
      [
        "public-code catalogue similar . --catalogue https://catalogue.example/v1",
        "what is like the software in this folder",
      ],
    ],
  }).argument("[path]", "folder with a publiccode.yml", ".");
  addCatalogues(command)
    .option("--need <text>", "what you want to build, in plain words")
    .option("--queries <file>", 'many questions at once: JSON Lines of {"id","text"} or {"id","entry"}')
    .option("--limit <number>", "most answers a question", wholeNumber, 5);
  command.action(async (path: string, options: Options) => {
    checkOutput(options.output);
    const similarity = await load(options);
    const text = options.queries ? answerQueries(similarity, options) : answerOne(similarity, path, options);
    await writeOutput(text, options.output);
  });
}

function registerClusters(catalogue: Command): void {
  const command = newCommand(catalogue, {
    name: "clusters",
    summary: "list similar work across organisations",
    description: "Groups of entries of several organisations that seem to solve one problem, the nearest first.",
    examples: [["public-code catalogue clusters --catalogue ../catalogue", "who could join up with whom"]],
  });
  addCatalogues(command);
  command.action(async (options: Options) => {
    checkOutput(options.output);
    const found = clusters(await load(options));
    const text = {
      json: () => json({ clusters: found.map((c) => ({ ...c, entries: c.entries.map((e) => e.id) })) }),
      markdown: () => markdownClusters(found),
      terminal: () => terminalClusters(found),
    };
    await writeOutput(text[options.format](), options.output);
  });
}

function addCatalogues(command: Command): Command {
  return addOutputOptions(command, ["terminal", "json", "markdown"]).requiredOption(
    "--catalogue <source>",
    "a catalogue to search; repeat it for several",
    (source: string, before: string[] = []) => [...before, source],
  );
}

/** All catalogues as one; what could not be read of them is told, never passed over. */
async function load(options: Options): Promise<Similarity> {
  const documents: SearchDocument[] = [];
  for (const source of options.catalogue) {
    const read = await loadCatalogue(source);
    documents.push(...read.documents);
    if (read.refused.length > 0) {
      const [first] = read.refused;
      const rest = `${plain(source)}: ${count(read.refused.length, "entry", "entries")} could not be read`;
      process.stderr.write(`${rest}, the first at ${first!.at}: ${plain(first!.reason)}\n`);
    }
  }
  return new Similarity(documents);
}

function answerOne(similarity: Similarity, path: string, options: Options): string {
  const hits = options.need
    ? similarity.forNeed(options.need, options.limit)
    : likeFolder(similarity, path, options.limit);
  if (options.format === "json") return json({ results: [{ query: options.need ?? path, hits: hits.map(hitJson) }] });
  return options.format === "markdown" ? markdownHits(hits) : terminalHits(hits);
}

function likeFolder(similarity: Similarity, path: string, limit: number): Hit[] {
  const fields = readFields(path);
  const document =
    typeof fields === "object" && fields !== null ? toDocument(fields as Record<string, unknown>) : undefined;
  if (!document)
    throw new UserError(`The publiccode.yml in ${plain(path)} names no software: it needs \`name\` and \`url\`.`);
  // one word in common is no likeness worth a person's time
  return similarity.forEntry({ ...document, id: `file:${path}` }, limit).filter((hit) => hit.band !== "none");
}

function readFields(path: string): unknown {
  let text: string;
  try {
    text = readFileSync(join(path, "publiccode.yml"), "utf8");
  } catch (cause) {
    throw new UserError(`There is no publiccode.yml in ${plain(path)}. Say the need in words instead: --need "…".`, {
      cause,
    });
  }
  try {
    return parse(text, { maxAliasCount: 0 });
  } catch (cause) {
    const first = errorMessage(cause).split("\n")[0]!;
    throw new UserError(`The publiccode.yml in ${plain(path)} cannot be read: ${plain(first)}`, { cause });
  }
}

function answerQueries(similarity: Similarity, options: Options): string {
  const results = readQueries(options.queries!).map((query) => {
    if (query.text !== undefined)
      return { query: query.id, hits: similarity.forNeed(query.text, options.limit).map(hitJson) };
    const document = similarity.entry(query.entry ?? "");
    if (!document)
      throw new UserError(
        `The question ${plain(query.id)} asks for the entry ${plain(String(query.entry))}, which no catalogue holds.`,
      );
    return { query: query.id, hits: similarity.forEntry(document, options.limit).map(hitJson) };
  });
  return json({ results });
}

interface Query {
  id: string;
  text?: string;
  entry?: string;
}

function readQueries(file: string): Query[] {
  try {
    const lines = readFileSync(file === "-" ? 0 : file, "utf8").split("\n");
    return lines.filter((line) => line.trim()).map((line) => JSON.parse(line) as Query);
  } catch (cause) {
    throw new UserError(`The questions in ${plain(file)} cannot be read: ${plain(errorMessage(cause))}`, { cause });
  }
}

function hitJson({ document, score, cosine, band, matched }: Hit): Record<string, unknown> {
  const { id, name, organisation, licences, status, contact, updated, repositoryUrl } = document;
  return {
    id,
    name,
    score,
    cosine,
    band,
    matched,
    organisation,
    licences,
    status,
    contact,
    updated,
    url: repositoryUrl,
  };
}

function json(value: object): string {
  return `${JSON.stringify({ schema: 1, ...value }, null, 2)}\n`;
}

function wholeNumber(text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1 || number > 100)
    throw new InvalidArgumentError("It must be a whole number from 1 to 100.");
  return number;
}
