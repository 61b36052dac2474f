import type { CheckContext, Judgement } from "../../../../shared/src/check/check.ts";
import { errorMessage, UserError } from "../../../../shared/src/errors.ts";
import type { GitHubClient } from "../../../../shared/src/github/client.ts";
import { markdown, plain } from "../../../../shared/src/report/text.ts";
import { announce } from "../announce/announce.ts";
import { type CatalogueConfig, readConfig } from "../config.ts";
import type { Contents } from "../destination.ts";
import { statusOf } from "../git-catalogue/api.ts";
import { TITLES } from "../judge.ts";
import { type Outcome, type OutcomeKind, outcome } from "../outcome.ts";
import type { Settings } from "../settings.ts";
import { destinationFor, readTarget, writerFor } from "../target.ts";
import { inShard, planBudget, readShard, shardsFor } from "./budget.ts";
import { isUnchanged, knownEntries, lookAt, refresh } from "./gather.ts";
import { keepIssue, refusedText } from "./issue.ts";
import { type Listed, listOrganisation, readProperty, type Selection } from "./list.ts";
import { type Merged, merge } from "./merge.ts";
import { type HarvestResult, readResults, writeResult } from "./results.ts";

/** Harvests organisations into a catalogue, does one shard of that, joins shards' results, or plans them. */
export async function harvestCheck(given: Settings, context: CheckContext): Promise<Judgement> {
  const target = readTarget(given.catalogue);
  if (target.kind === "api")
    throw new UserError("A harvest writes to a git catalogue or a folder; an Open Catalog API has its own crawler.");
  const github = target.kind === "git" ? (await writerFor(target.name, given, context)).client : context.github;
  const destination = await destinationFor(target, given, context);
  const contents = await destination.read();
  const config = readConfig(contents.config, destination.name);
  if (given.action === "plan") return planned(given, config, needClient(github), context);
  const shard = readShard(given.shard);
  const joining = given.results !== "" && !shard;
  const result = joining
    ? await readResults(given.results)
    : await look(given, config, contents, needClient(github), context);
  if (shard) return shardDone(given, result);
  const options = { now: context.now, maxWithdrawals: given["max-withdrawals"] };
  const merged = merge(contents, result, options);
  if (given["dry-run"])
    return judgement(merged, result, outcome("unchanged", "harvest", "Dry run, nothing was written."), []);
  const delivered = await destination.deliver(merged, (now) => merge(now, result, options), detailsOf(merged));
  const notes = await announce(registeredOf(merged, delivered), given, context);
  if (given.issue && target.kind === "git" && github) notes.push(...(await issueNote(github, target.name, merged)));
  return judgement(merged, result, delivered, notes);
}

function needClient(github: GitHubClient | undefined): GitHubClient {
  if (!github)
    throw new UserError("A harvest asks the forge's API, so it needs a token: set `catalogue-token` or `token`.");
  return github;
}

function organisationsOf(given: Settings, config: CatalogueConfig): readonly string[] {
  const list = given.organisations.length > 0 ? given.organisations : (config.organisations ?? []);
  if (list.length === 0)
    throw new UserError("No organisation is named: set `organisations`, or list them in catalogue.config.yml.");
  return list.map((one) => one.replace(/^(https?:\/\/)?[^/]+\.[^/]+\//, ""));
}

function selectionOf(given: Settings): Selection {
  const property = readProperty(given["select-property"]);
  const topic = given["select-topic"];
  return { ...(property ? { property } : {}), ...(topic ? { topic } : {}) };
}

/** Looks at all repositories of this run's part, within the budget. */
async function look(
  given: Settings,
  config: CatalogueConfig,
  contents: Contents,
  github: GitHubClient,
  context: CheckContext,
): Promise<HarvestResult> {
  const { request } = github.octokit;
  const shard = readShard(given.shard);
  const selection = selectionOf(given);
  const listed: Listed[] = [];
  for (const name of organisationsOf(given, config)) listed.push(await listOrganisation(request, name, selection));
  const known = knownEntries(contents.entries);
  const mine = listed.flatMap((one) => one.repositories).filter((raw) => inShard(raw.id, shard));
  const changed = mine.filter((raw) => !isUnchanged(raw, known.get(raw.id)));
  const { data } = await request("GET /rate_limit");
  const budget = planBudget(changed.length, mine.length - changed.length, data.rate, shard?.of ?? 1);
  context.log.info(budget.sentence);
  // New ones first: an entry that is there already can wait an hour longer.
  const queue = [...changed].sort((a, b) => Number(known.has(a.id)) - Number(known.has(b.id)) || a.id - b.id);
  const looking = {
    request,
    config,
    require: given.require,
    now: context.now,
    chosen: Boolean(selection.property ?? selection.topic),
  };
  const result: HarvestResult = {
    schema: 1,
    shard: shard ?? { index: 1, of: 1 },
    organisations: Object.fromEntries(listed.map((one) => [one.organisation, one.repositories.length])),
    found: mine
      .filter((raw) => isUnchanged(raw, known.get(raw.id)))
      .map((raw) => refresh(raw, known.get(raw.id)!, context.now)),
    later: queue.slice(budget.now).map((raw) => raw.html_url),
  };
  for (const [index, raw] of queue.slice(0, budget.now).entries()) {
    context.log.progress(`${index + 1} of ${budget.now}: ${raw.full_name}`);
    try {
      result.found.push(await lookAt(raw, looking));
    } catch (error) {
      // One repository that cannot be read must not lose the others; a token that is refused must end the run.
      if (statusOf(error) === 401) throw error;
      context.log.warning(`${plain(raw.full_name)} could not be looked at: ${plain(errorMessage(error), 300)}`);
      result.later.push(raw.html_url);
    }
  }
  return result;
}

/** How many jobs a harvest needs; printed, and given as a matrix. */
async function planned(
  given: Settings,
  config: CatalogueConfig,
  { octokit }: GitHubClient,
  { log }: CheckContext,
): Promise<Judgement> {
  let repositories = 0;
  for (const org of organisationsOf(given, config))
    repositories += (await octokit.request("GET /orgs/{org}", { org })).data.public_repos;
  const { data } = await octokit.request("GET /rate_limit");
  const of = shardsFor(repositories);
  const { sentence } = planBudget(repositories, 0, data.rate, 1);
  log.info(sentence);
  const matrix = JSON.stringify({ shard: Array.from({ length: of }, (_, i) => `${i + 1}/${of}`) });
  return {
    findings: [],
    unseen: [],
    facts: { repositories, shards: of, rate: { ...data.rate } },
    outputs: { matrix },
    headline: `${repositories} repositories in ${of} jobs. ${sentence}`,
  };
}

async function shardDone(given: Settings, result: HarvestResult): Promise<Judgement> {
  if (given.results === "")
    throw new UserError("A shard needs a folder for its result: set `results`, and upload that folder as an artifact.");
  const path = await writeResult(given.results, result);
  const headline = `Shard ${given.shard}: ${result.found.length} repositories looked at, ${result.later.length} left for the next run.`;
  return { findings: [], unseen: [], facts: { path, later: result.later }, outputs: {}, headline };
}

function detailsOf({ outcomes }: Merged): string {
  return `Harvested ${outcomes.length} repositories.\n\n${countsTable(outcomes)}`;
}

function countsTable(outcomes: readonly Outcome[]): string {
  const rows = [...countOf(outcomes)].map(([kind, number]) => `| ${TITLES[kind]} | ${number} |`);
  return `| Outcome | Repositories |\n|---|---|\n${rows.join("\n")}`;
}

function countOf(outcomes: readonly Outcome[]): Map<OutcomeKind, number> {
  const counts = new Map<OutcomeKind, number>();
  for (const { kind } of outcomes) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return counts;
}

function registeredOf({ outcomes }: Merged, delivered: Outcome) {
  const done = delivered.kind === "updated" || delivered.kind === "waiting-for-review";
  return (done ? outcomes : []).map((one) => ({
    outcome: { ...one, ...(delivered.pullRequest ? { pullRequest: delivered.pullRequest } : {}) },
    warnings: [],
    similar: [],
    duplicates: [],
  }));
}

async function issueNote(
  { octokit }: GitHubClient,
  name: { owner: string; repo: string },
  { outcomes }: Merged,
): Promise<string[]> {
  try {
    const note = await keepIssue(octokit.request, name, refusedText(outcomes));
    return note ? [note] : [];
  } catch (error) {
    return [`The issue with what was refused could not be kept: ${plain(errorMessage(error), 400)}`];
  }
}

function judgement(
  { outcomes, emptied }: Merged,
  result: HarvestResult,
  delivered: Outcome,
  notes: readonly string[],
): Judgement {
  const refused = outcomes.filter((one) => one.kind === "refused");
  const counts = Object.fromEntries(countOf(outcomes));
  const list = refused.slice(0, 200).map((one) => `- ${markdown(one.id)}: ${markdown(one.sentence, 400)}`);
  return {
    findings: [
      ...emptied.map((name) => ({
        rule: "catalogue/list-emptied",
        message: `More entries of ${name} would have been withdrawn than may be in one run, so none was.`,
        identity: name,
      })),
      ...(delivered.kind === "needs-a-person"
        ? [{ rule: "catalogue/needs-a-person", message: delivered.sentence }]
        : []),
      ...(delivered.kind === "declined" ? [{ rule: "catalogue/declined", message: delivered.sentence }] : []),
      ...refused.map((one) => ({
        rule: "catalogue/refused",
        level: "note" as const,
        message: `${one.id}: ${one.sentence}`,
        identity: one.id,
      })),
      ...[...notes, ...delivered.notes].map((message) => ({ rule: "catalogue/advice", message })),
    ],
    unseen:
      result.later.length > 0 ? [`${result.later.length} repositories were not looked at yet; the next run does.`] : [],
    facts: {
      counts,
      organisations: result.organisations,
      delivered: { ...delivered },
      outcomes: outcomes.map((one) => ({ ...one })),
      later: result.later,
    },
    outputs: {
      outcome: delivered.kind,
      operation: delivered.operation,
      outcomes: JSON.stringify(counts),
      "pull-request-url": delivered.pullRequest?.url ?? "",
      "pull-request-number": String(delivered.pullRequest?.number ?? ""),
      commit: delivered.commit ?? "",
    },
    headline: `${outcomes.length} repositories harvested. ${delivered.sentence}`,
    sections: [
      {
        title: "Harvest",
        markdown: `${countsTable(outcomes)}${list.length > 0 ? `\n\nRefused:\n\n${list.join("\n")}` : ""}`,
      },
    ],
  };
}
