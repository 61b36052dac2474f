import type { Entry } from "./entry/entry.ts";
import type { EntryFiles } from "./identity/locate.ts";
import type { Outcome } from "./outcome.ts";
import type { Plan } from "./plan.ts";

/** What stands in a catalogue of files. */
export interface Contents {
  entries: EntryFiles;
  /** Text of catalogue.config.yml. */
  config?: string;
  /** Text of feed.xml. */
  feed?: string;
}

/** A catalogue of entry files that can be read and changed: a git catalogue at a forge, or a folder. */
export interface Destination {
  /** For messages: `owner/name`, or a path. */
  name: string;
  read(): Promise<Contents>;
  /**
   * Brings what the plan says into the catalogue. `again` plans anew from contents that changed meanwhile. `details` is ready
   * Markdown for people who review it.
   */
  deliver(plan: Plan, again: (contents: Contents) => Plan, details: string): Promise<Outcome>;
}

/** Outcome of a plan that needs no write. */
export function settledOutcome(plan: Plan & { entry?: Entry }, url?: string): Outcome {
  const { id } = plan;
  const base = { id, operation: "none" as const, changes: [], notes: [], ...(url ? { url } : {}) };
  if (plan.staysWithdrawn)
    return {
      ...base,
      kind: "withdrawn",
      sentence: `The entry was withdrawn${plan.entry?.withdrawn ? ` on ${plan.entry.withdrawn.at.slice(0, 10)}` : ""} and stays so; set reactivate to list it again.`,
    };
  const withdrawn = plan.entry?.status === "withdrawn";
  const sentence = withdrawn ? "The entry is withdrawn already." : "The catalogue holds exactly this entry.";
  return { ...base, kind: withdrawn ? "withdrawn" : "unchanged", sentence };
}

/** Outcome of a change that was written straight into the catalogue. */
export function writtenOutcome(plan: Plan, rest: Partial<Outcome> = {}): Outcome {
  const change = plan.change!;
  const kinds = {
    create: "created",
    update: "updated",
    rename: "updated",
    withdraw: "withdrawn",
    none: "unchanged",
  } as const;
  const sentences = {
    create: "The entry was created.",
    update: "The entry was brought up to date.",
    rename: `The entry was moved to its new address; the former one stays as an alias.`,
    withdraw: "The entry was withdrawn; readers who follow old links still find it.",
    none: "Nothing was to be done.",
  };
  return {
    kind: kinds[change.operation],
    id: plan.id,
    operation: change.operation,
    sentence: sentences[change.operation],
    changes: change.changes,
    notes: [],
    ...rest,
  };
}
