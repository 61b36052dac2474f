import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { UserError } from "../../../../shared/src/errors.ts";
import { plain } from "../../../../shared/src/report/text.ts";
import { entryProblems } from "../entry/schema.ts";
import type { Shard } from "./budget.ts";
import type { Found } from "./gather.ts";

/** What one shard, or a whole harvest, found. */
export interface HarvestResult {
  schema: 1;
  shard: Shard;
  /** Every organisation with the number of chosen repositories in all shards. */
  organisations: { [name: string]: number };
  found: Found[];
  /** Addresses of repositories that were chosen and not looked at, for want of requests or since the forge failed. */
  later: string[];
}

/** Writes a shard's result into the folder that its job uploads. */
export async function writeResult(folder: string, result: HarvestResult): Promise<string> {
  await mkdir(folder, { recursive: true });
  const path = join(folder, `harvest-${result.shard.index}-of-${result.shard.of}.json`);
  await writeFile(path, JSON.stringify(result));
  return path;
}

/** Reads all shards' results below a folder. Throws UserError where one is missing or was tampered with. */
export async function readResults(folder: string): Promise<HarvestResult> {
  const names = (await readdir(folder, { recursive: true }).catch(() => [])).filter((name) =>
    /harvest-\d+-of-\d+\.json$/.test(name),
  );
  const results = await Promise.all(
    names.sort().map(async (name) => parseResult(await readFile(join(folder, name), "utf8"), name)),
  );
  const of = results[0]?.shard.of ?? 0;
  const missing = Array.from({ length: of }, (_, i) => i + 1).filter(
    (index) => !results.some((one) => one.shard.index === index),
  );
  if (of === 0) throw new UserError(`There are no results of shards in ${plain(folder)}.`);
  if (missing.length > 0)
    throw new UserError(
      `The results of the shards ${missing.join(", ")} of ${of} are missing in ${plain(folder)}: run those jobs again.`,
    );
  return joined(results);
}

/** Several shards' results as one. */
export function joined(results: readonly HarvestResult[]): HarvestResult {
  return {
    schema: 1,
    shard: { index: 1, of: 1 },
    organisations: Object.assign({}, ...results.map((one) => one.organisations)),
    found: results.flatMap((one) => one.found),
    later: results.flatMap((one) => one.later),
  };
}

/** Artifacts can be written by other jobs: each entry is held to the schema again. */
function parseResult(text: string, name: string): HarvestResult {
  const broken = (why: string) =>
    new UserError(`The harvest's result ${plain(name)} cannot be used: ${plain(why, 300)}.`);
  let result: HarvestResult;
  try {
    result = JSON.parse(text) as HarvestResult;
  } catch {
    throw broken("it is no JSON");
  }
  if (result.schema !== 1 || !Array.isArray(result.found) || !Array.isArray(result.later))
    throw broken("it has another form");
  for (const found of result.found) {
    const problems = found.kind === "entry" ? entryProblems(found.entry) : [];
    if (problems.length > 0) throw broken(problems[0]!);
  }
  return result;
}
