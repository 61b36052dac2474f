import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Command, InvalidArgumentError } from "commander";
import { checks } from "../../../actions/check/src/checks.ts";
import { errorMessage, UserError } from "../../../shared/src/errors.ts";
import { count, plain } from "../../../shared/src/report/text.ts";
import { terminalLog } from "../frame/log.ts";
import { githubClient, newCommand } from "../frame/run.ts";
import { type Listed, listFolder, listOrganisation } from "../organisation/list.ts";
import { merge } from "../organisation/merge.ts";
import type { OrganisationReport, Plan } from "../organisation/model.ts";
import { page } from "../organisation/page.ts";
import { budgetText, planShards } from "../organisation/plan.ts";
import { readResults, scanShard } from "../organisation/scan.ts";
import { table } from "../organisation/table.ts";

const titles = Object.fromEntries(checks.map(({ name, title }) => [name, title]));

interface Source {
  org?: string;
  folder?: string;
  shards: number;
  archived?: boolean;
}

interface Scanning {
  policy?: string;
  history: boolean;
  timeout: number;
}

/** `public-code org plan | scan | merge | report`: all repositories of an organisation, in shards or in one go. */
export function register(program: Command): void {
  const org = newCommand(program, {
    name: "org",
    summary: "report over all repositories of an organisation",
    description:
      "Judges every repository of an organisation and writes one page, a table and JSON: who passes what, and what to do next.",
    examples: [
      [
        "public-code org report --folder ../clones --to report",
        "judges a folder of clones and writes report/index.html",
      ],
      ["public-code org report --org nhsuk --to report", "clones and judges an organisation; needs GITHUB_TOKEN"],
    ],
  });
  registerReport(org);
  registerPlan(org);
  registerScan(org);
  registerMerge(org);
}

function registerReport(org: Command): void {
  const command = newCommand(org, {
    name: "report",
    summary: "plan, scan and merge in one go",
    description:
      "Does the three steps one after the other; for organisations that one machine can scan. What is done is not done twice.",
    examples: [
      ["public-code org report --org nhsuk --to report", "needs GITHUB_TOKEN to list the organisation's repositories"],
      ["public-code org report --folder ../clones --to report", "the same over a folder of clones, without a network"],
    ],
  });
  scanning(source(command)).requiredOption("--to <folder>", "folder for index.html, report.csv and report.json");
  command.action(async (options: Source & Scanning & { to: string }) => {
    mkdirSync(options.to, { recursive: true });
    const plan = await makePlan(options);
    const results = join(options.to, "results.jsonl");
    await scanShard(plan.shards.flat(), { ...options, results, cli: process.argv[1]!, log: log() });
    writeReport(plan, [results], options.to);
  });
}

function registerPlan(org: Command): void {
  const command = newCommand(org, {
    name: "plan",
    summary: "list the repositories and spread them over shards",
    description: "Writes plan.json and prints what the run will cost. Its `shards` are the matrix of a workflow.",
    examples: [["public-code org plan --org nhsuk --shards 8 --to plan.json", "needs GITHUB_TOKEN"]],
  });
  source(command).requiredOption("--to <file>", "file for the plan");
  command.action(async (options: Source & { to: string }) => {
    const plan = await makePlan(options);
    writeFileSync(options.to, `${JSON.stringify(plan, null, 1)}\n`);
    // for a workflow's matrix: fromJSON of this line
    process.stdout.write(`${JSON.stringify(plan.shards.map((_, i) => i + 1))}\n`);
  });
}

function registerScan(org: Command): void {
  const command = newCommand(org, {
    name: "scan",
    summary: "judge the repositories of one shard",
    description:
      "Clones and judges each repository of a shard, one result a line. Run again, it goes on where it was stopped.",
    examples: [["public-code org scan --plan plan.json --shard 3 --to results-3.jsonl", "one job of the matrix"]],
  })
    .requiredOption("--plan <file>", "the plan")
    .requiredOption("--shard <number>", "which shard, from 1", wholeNumber)
    .requiredOption("--to <file>", "file for the results");
  scanning(command);
  command.action(async (options: Scanning & { plan: string; shard: number; to: string }) => {
    const shard = readPlan(options.plan).shards[options.shard - 1];
    if (!shard) throw new UserError(`The plan has no shard ${options.shard}.`);
    await scanShard(shard, { ...options, results: options.to, cli: process.argv[1]!, log: log() });
  });
}

function registerMerge(org: Command): void {
  newCommand(org, {
    name: "merge",
    summary: "merge the shards' results into one report",
    description: "Reads every .jsonl file below a folder. Shards that brought nothing are shown; the others count.",
    examples: [
      [
        "public-code org merge --plan plan.json --results results --to report",
        "writes index.html, report.csv, report.json",
      ],
    ],
  })
    .requiredOption("--plan <file>", "the plan")
    .requiredOption("--results <folder>", "folder with the shards' results")
    .requiredOption("--to <folder>", "folder for the report; a report.json there gives the trend")
    .action((options: { plan: string; results: string; to: string }) => {
      if (!existsSync(options.results)) throw new UserError(`There is no folder ${plain(options.results)}.`);
      const files = readdirSync(options.results, { recursive: true, withFileTypes: true })
        .filter((f) => f.isFile() && f.name.endsWith(".jsonl"))
        .map((f) => join(f.parentPath, f.name));
      mkdirSync(options.to, { recursive: true });
      writeReport(readPlan(options.plan), files.sort(), options.to);
    });
}

function source(command: Command): Command {
  return command
    .option("--org <name>", "organisation on GitHub (GITHUB_API_URL for another server)")
    .option("--folder <folder>", "folder of clones instead")
    .option("--shards <number>", "how many shards (default: as few as end in time)", wholeNumber, 0)
    .option("--archived", "archived repositories too");
}

function scanning(command: Command): Command {
  return command
    .option("--policy <file>", "the organisation's policy file")
    .option("--no-history", "the newest commit alone; the secret scan then says incomplete")
    .option("--timeout <seconds>", "longest time for one repository", wholeNumber, 900);
}

async function makePlan(options: Source): Promise<Plan> {
  const { repositories, requests } = await list(options);
  const organisation = options.org ?? options.folder ?? "";
  const plan = planShards(repositories, {
    organisation,
    made: new Date(),
    shards: options.shards,
    archived: options.archived === true,
    requests,
  });
  process.stderr.write(`${budgetText(plan)}\n`);
  return plan;
}

async function list({ org, folder }: Source): Promise<Listed> {
  if ((org === undefined) === (folder === undefined)) throw new UserError("Give either --org NAME or --folder FOLDER.");
  if (folder !== undefined) return listFolder(folder);
  const github = await githubClient(log())();
  if (!github)
    throw new UserError(
      "Listing an organisation needs a token: set GITHUB_TOKEN, with read access to its repositories' metadata and contents.",
    );
  return listOrganisation(github, org!);
}

function readPlan(file: string): Plan {
  try {
    const plan = JSON.parse(readFileSync(file, "utf8")) as Plan;
    if (plan.schema !== 1 || !Array.isArray(plan.shards)) throw new Error("it is no plan of `public-code org plan`");
    return plan;
  } catch (cause) {
    throw new UserError(`The plan ${plain(file)} cannot be read: ${plain(errorMessage(cause))}`, { cause });
  }
}

function writeReport(plan: Plan, files: readonly string[], folder: string): void {
  const results = files.flatMap((file) => readResults(readFileSync(file, "utf8")));
  const rules = checks.flatMap((check) => check.rules);
  const report = merge(plan, results, rules, new Date(), readBefore(join(folder, "report.json")));
  writeFileSync(join(folder, "report.json"), `${JSON.stringify(report, null, 1)}\n`);
  writeFileSync(join(folder, "report.csv"), table(report, Object.keys(titles)));
  writeFileSync(join(folder, "index.html"), page(report, titles));
  const lost = report.missing.length + report.repositories.filter((r) => r.failure).length;
  process.stderr.write(
    `${plain(join(folder, "index.html"))}: ${count(report.repositories.length, "repository", "repositories")}, ${lost} not judged\n`,
  );
  // a report that could not see everything says so in its exit code too
  if (lost > 0) process.exitCode = 3;
}

/** The last report, for the trend; a broken one costs the trend and is told. */
function readBefore(file: string): OrganisationReport | undefined {
  if (!existsSync(file)) return undefined;
  try {
    return JSON.parse(readFileSync(file, "utf8")) as OrganisationReport;
  } catch (cause) {
    throw new UserError(`${plain(file)} is no report, so nothing was written over it: ${plain(errorMessage(cause))}`, {
      cause,
    });
  }
}

function log() {
  return terminalLog(process.stderr, false);
}

function wholeNumber(text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 0) throw new InvalidArgumentError("It must be a whole number.");
  return number;
}
