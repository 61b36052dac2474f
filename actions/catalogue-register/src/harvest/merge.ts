import { FEED_FILE, feedOf } from "../announce/feed.ts";
import { readConfig } from "../config.ts";
import type { Contents } from "../destination.ts";
import { digest, type Entry } from "../entry/entry.ts";
import { ENTRIES, entryText, readEntry } from "../entry/file.ts";
import { canonicalUrl } from "../identity/canonical-url.ts";
import { type Outcome, outcome } from "../outcome.ts";
import { type Plan, planEntry } from "../plan.ts";
import { tombstone } from "../withdraw.ts";
import { HARVESTER } from "./gather.ts";
import type { HarvestResult } from "./results.ts";

/** What a harvest does to a catalogue. */
export interface Merged extends Plan {
  outcomes: Outcome[];
  /** Organisations of which more entries would have gone than may. */
  emptied: string[];
}

/** Limits of a merge. */
export interface MergeOptions {
  now: Date;
  maxWithdrawals: number;
}

/** Joins what a harvest found with the catalogue. Pure. One change of all files; entries that went are withdrawn, never removed. */
export function merge(contents: Contents, result: HarvestResult, options: MergeOptions): Merged {
  const files = new Map<string, string | null>();
  const entries = new Map(contents.entries);
  const outcomes: Outcome[] = [];
  const put = (path: string, text: string | null) => {
    files.set(path, text);
    if (text === null) entries.delete(path);
    else entries.set(path, text);
  };
  for (const found of result.found)
    if (found.kind === "entry") outcomes.push(...mergeEntry(contents, found.entry, put));
    else if (found.kind === "refused")
      outcomes.push(outcome("refused", canonicalUrl(found.url) ?? found.url, `Not listed: ${found.reason}.`));
  const { gone, emptied } = goneEntries(contents, result, options.maxWithdrawals);
  for (const entry of gone)
    outcomes.push(
      ...mergeEntry(
        contents,
        tombstone(entry, { now: options.now, reason: "No longer chosen to be listed", dryRun: false }),
        put,
      ),
    );
  const feed = feedOf(entries, readConfig(contents.config));
  if (contents.feed !== feed && (files.size > 0 || contents.feed !== undefined)) files.set(FEED_FILE, feed);
  return {
    id: "harvest",
    path: ENTRIES,
    outcomes,
    emptied,
    ...(files.size > 0 ? { change: changeOf(files, outcomes) } : {}),
  };
}

/** Plans one entry; unlike a publisher, the catalogue's own harvest refreshes the activity too. */
function mergeEntry(contents: Contents, entry: Entry, put: (path: string, text: string | null) => void): Outcome[] {
  const plan = planEntry(contents.entries, entry);
  if (plan.staysWithdrawn) return [];
  const text = entryText({ ...plan.entry, activity: entry.activity ?? plan.entry.activity });
  for (const [path, content] of plan.change?.files ?? []) if (content === null) put(path, null);
  if (contents.entries.get(plan.path) !== text) put(plan.path, text);
  const { operation = "none", changes = [] } = plan.change ?? {};
  const kinds = {
    create: "created",
    update: "updated",
    rename: "updated",
    withdraw: "withdrawn",
    none: "unchanged",
  } as const;
  return [outcome(kinds[operation], entry.id, plan.change?.title ?? "Unchanged.", { operation, changes })];
}

/**
 * Entries that earlier harvests brought and that are not chosen any more. A list that came back empty, or lost more than it may,
 * is taken for a mistake: a wrong token or topic looks the same.
 */
function goneEntries({ entries }: Contents, result: HarvestResult, most: number): { gone: Entry[]; emptied: string[] } {
  const present = new Set(
    result.found.flatMap((one) => addressesOf(one)).concat(result.later.flatMap((url) => canonicalUrl(url) ?? [])),
  );
  const ids = new Set(
    result.found.flatMap((one) => (one.kind === "entry" && one.entry.repositoryId ? [one.entry.repositoryId] : [])),
  );
  const gone: Entry[] = [];
  const emptied: string[] = [];
  for (const [organisation, chosen] of Object.entries(result.organisations)) {
    const own = harvestedOf(entries, organisation);
    const missing = own.filter((entry) => !present.has(entry.id) && !ids.has(entry.repositoryId ?? -1));
    if (missing.length > most || (chosen === 0 && own.length > 0)) emptied.push(organisation);
    else gone.push(...missing);
  }
  return { gone, emptied };
}

function addressesOf(found: HarvestResult["found"][number]): string[] {
  if (found.kind === "entry") return [found.entry.id];
  // A repository whose file went wrong keeps its entry; one whose file went is withdrawn.
  return found.kind === "refused" ? [canonicalUrl(found.url) ?? found.url] : [];
}

function harvestedOf(entries: Contents["entries"], organisation: string): Entry[] {
  const folder = `/${organisation.toLowerCase()}/`;
  return [...entries]
    .filter(([path, text]) => path.includes(folder) && text.includes(`by: ${HARVESTER}`))
    .flatMap(([, text]) => readEntry(text).entry ?? [])
    .filter(
      (entry) =>
        entry.status === "active" &&
        entry.registered.by === HARVESTER &&
        entry.id.split("/")[1] === organisation.toLowerCase(),
    );
}

function changeOf(
  files: ReadonlyMap<string, string | null>,
  outcomes: readonly Outcome[],
): NonNullable<Plan["change"]> {
  const counts = ["create", "update", "rename", "withdraw"].map(
    (operation) => [operation, outcomes.filter((one) => one.operation === operation).length] as const,
  );
  const parts = counts.filter(([, number]) => number > 0).map(([operation, number]) => `${number} ${operation}`);
  const content = [...files].filter(([path]) => path !== FEED_FILE).sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    files,
    key: "harvest",
    hash: digest(JSON.stringify(content.map(([path, text]) => [path, text?.replace(/^ {2}at: .*$/gm, "") ?? null]))),
    operation: "update",
    title: `Harvest: ${parts.join(", ") || "refresh activity"}`,
    changes: outcomes
      .filter((one) => one.operation !== "none")
      .map((one) => `${one.id}: ${one.operation}`)
      .slice(0, 200),
  };
}
