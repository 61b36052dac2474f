import type { Check, CheckContext } from "../../../shared/src/check/check.ts";
import { announce } from "./announce/announce.ts";
import { entryId } from "./entry/entry.ts";
import { entryText } from "./entry/file.ts";
import { type Gathered, gatherCandidate } from "./gather/candidate.ts";
import { canonicalUrl } from "./identity/canonical-url.ts";
import { judge } from "./judge.ts";
import { type Registered, registerIn } from "./register.ts";
import { rules } from "./rules.ts";
import { type Settings, settings } from "./settings.ts";
import { destinationFor, readTarget, type Target } from "./target.ts";
import { withdrawFrom } from "./withdraw.ts";

/** Registers a repository in a catalogue, withdraws it, or harvests organisations; says at once what came of it. */
export const check: Check<typeof settings> = {
  name: "catalogue",
  title: "Catalogue registration",
  rules,
  settings,
  usesGitHub: () => true,
  outputs: {
    outcome: "created, updated, unchanged, waiting-for-review, declined, needs-a-person, refused or withdrawn.",
    operation: "What was done, or in a dry run would be: create, update, rename, withdraw or none.",
    "entry-id": "Id of the entry: github.com/owner/name.",
    "entry-url": "Where the entry can be seen.",
    entry: "The entry as YAML, to be proposed by hand where no token may write.",
    "pull-request-url": "The pull request that waits for review.",
    "pull-request-number": "Its number.",
    commit: "The commit that was made.",
    link: "A prefilled page on which a person can finish by hand.",
    outcomes: "A harvest's outcomes as JSON: how many of each kind.",
    matrix: "The shards of a planned harvest as JSON, for a job matrix.",
  },
  async run(given, context) {
    if (given.action === "harvest" || given.action === "plan") {
      const { harvestCheck } = await import("./harvest/check.ts");
      return harvestCheck(given, context);
    }
    const target = readTarget(given.catalogue);
    const candidate = await gatherCandidate(given, context);
    const registered = await single(target, candidate, given, context);
    const told = await announce([registered], given, context);
    return judge(
      { ...registered, warnings: [...registered.warnings, ...told] },
      registered.entry ? entryText(registered.entry) : "",
    );
  },
};

async function single(
  target: Target,
  candidate: Gathered,
  given: Settings,
  context: CheckContext,
): Promise<Registered> {
  if (target.kind === "api") {
    const { openCatalogRun } = await import("./open-catalog/run.ts");
    return openCatalogRun(target.base, candidate, given, context);
  }
  const destination = await destinationFor(target, given, context);
  const dryRun = given["dry-run"];
  if (given.action === "withdraw") {
    const { facts, publiccode } = candidate;
    const aliases = (facts.formerUrls ?? []).flatMap((url) => canonicalUrl(url) ?? []);
    const wanted = { id: entryId(facts.url, publiccode?.path), repositoryId: facts.id, aliases };
    return withdrawFrom(destination, wanted, {
      now: context.now,
      reason: given.reason,
      supersededBy: given["superseded-by"],
      dryRun,
    });
  }
  return registerIn(destination, candidate, {
    now: context.now,
    by: context.event?.actor,
    run: runUrl(context),
    require: given.require,
    considered: given.considered,
    reactivate: given.reactivate,
    dryRun,
  });
}

function runUrl({ event }: CheckContext): string | undefined {
  return event?.runId ? `${event.serverUrl}/${event.repository}/actions/runs/${event.runId}` : undefined;
}
