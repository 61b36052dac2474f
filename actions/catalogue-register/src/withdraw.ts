import type { Contents, Destination } from "./destination.ts";
import type { Entry } from "./entry/entry.ts";
import { locate } from "./identity/locate.ts";
import { outcome } from "./outcome.ts";
import { type EntryPlan, entryPlan, planEntry } from "./plan.ts";
import { type Registered, wouldBe } from "./register.ts";

/** Which entry is withdrawn and what readers are told. */
export interface WithdrawOptions {
  now: Date;
  reason?: string;
  supersededBy?: string;
  dryRun: boolean;
}

/** Withdraws an entry: the file stays as a tombstone, so that old links and former names still lead somewhere. */
export async function withdrawFrom(
  destination: Destination,
  wanted: Pick<Entry, "id" | "repositoryId" | "aliases">,
  options: WithdrawOptions,
): Promise<Registered> {
  const contents = await destination.read();
  const nothing = { warnings: [], similar: [], duplicates: [] };
  if (!locate(contents.entries, wanted).found)
    return {
      ...nothing,
      outcome: outcome(
        "unchanged",
        wanted.id,
        `${destination.name} has no entry ${wanted.id}; nothing was to be withdrawn.`,
      ),
    };
  const again = (now: Contents) => planWithdrawal(now, wanted, options);
  const plan = again(contents);
  if (options.dryRun) return { ...nothing, entry: plan.entry, outcome: wouldBe(plan, destination) };
  const details = `Withdraws ${plan.entry.id}. The file stays, so that old links still lead somewhere.`;
  return { ...nothing, entry: plan.entry, outcome: await destination.deliver(plan, again, details) };
}

function planWithdrawal(
  { entries }: Contents,
  wanted: Pick<Entry, "id" | "repositoryId" | "aliases">,
  options: WithdrawOptions,
): EntryPlan {
  const found = locate(entries, wanted).found;
  if (!found || found.entry.status === "withdrawn")
    return entryPlan({ duplicates: [] }, found?.entry ?? tombstoneOf(wanted));
  return planEntry(entries, tombstone(found.entry, options));
}

/** The entry as it is, marked as withdrawn. */
export function tombstone(entry: Entry, { now, reason, supersededBy }: WithdrawOptions): Entry {
  const withdrawn = { at: now.toISOString(), ...(reason ? { reason } : {}), ...(supersededBy ? { supersededBy } : {}) };
  return { ...entry, status: "withdrawn", withdrawn };
}

/** Stands for an entry that somebody removed while we were about to withdraw it. */
function tombstoneOf({ id, repositoryId, aliases }: Pick<Entry, "id" | "repositoryId" | "aliases">): Entry {
  const relations = { isBasedOn: [], similar: [] };
  return {
    schema: 1,
    id,
    repositoryId,
    url: `https://${id}`,
    aliases,
    relations,
    registered: { at: "1970-01-01" },
    status: "withdrawn",
  };
}
