import { code, markdown } from "../../../shared/src/report/text.ts";
import { readConfig } from "./config.ts";
import { type Contents, type Destination, settledOutcome } from "./destination.ts";
import { judgeCandidate } from "./eligibility.ts";
import { type Entry, entryFrom, entryId } from "./entry/entry.ts";
import { licenceOf, nameOf, organisationOf, summaryOf } from "./entry/view.ts";
import type { Gathered } from "./gather/candidate.ts";
import { canonicalUrl } from "./identity/canonical-url.ts";
import { locate } from "./identity/locate.ts";
import { type Outcome, outcome } from "./outcome.ts";
import { type EntryPlan, planEntry } from "./plan.ts";
import type { Hit } from "./similar/similar.ts";
import { hitLine, similarIn } from "./similar-notes.ts";

/** What a run wants beside the candidate itself. */
export interface RegisterOptions {
  now: Date;
  by?: string;
  run?: string;
  require: readonly string[];
  considered: readonly string[];
  reactivate: boolean;
  dryRun: boolean;
}

/** A registration's outcome with what it is about. */
export interface Registered {
  outcome: Outcome;
  /** The entry as the catalogue holds it or is to hold it. */
  entry?: Entry;
  warnings: string[];
  similar: Hit[];
  duplicates: string[];
  broken?: string;
}

/** Registers a candidate in a catalogue of files: read, judge at the door, compare, and write only what differs. */
export async function registerIn(
  destination: Destination,
  candidate: Gathered,
  options: RegisterOptions,
): Promise<Registered> {
  const contents = await destination.read();
  const { refusal, warnings } = judgeCandidate(
    candidate,
    readConfig(contents.config, destination.name),
    options.require,
  );
  const id = entryId(candidate.facts.url, candidate.publiccode?.path);
  if (refusal !== undefined)
    return { outcome: outcome("refused", id, `Not listed: ${refusal}.`), warnings, similar: [], duplicates: [] };
  const wanted = wantedEntry(candidate, options);
  const again = (now: Contents) => planEntry(now.entries, keepChecks(now, wanted), options);
  const plan = again(contents);
  const similar = plan.change?.operation === "create" ? similarIn(contents.entries, wanted, options.considered) : [];
  const about = { entry: plan.entry, warnings, similar, ...located(plan) };
  if (options.dryRun) return { ...about, outcome: wouldBe(plan, destination) };
  return { ...about, outcome: await destination.deliver(plan, again, details(plan, candidate, similar)) };
}

function wantedEntry(candidate: Gathered, options: RegisterOptions): Entry {
  const publiccode = candidate.publiccode;
  return entryFrom({
    facts: candidate.facts,
    publiccode: publiccode?.data ? { path: publiccode.path, data: publiccode.data } : undefined,
    checks: candidate.checks,
    similar: options.considered.flatMap((one) => canonicalUrl(one) ?? []),
    registered: { at: options.now.toISOString(), by: options.by, run: options.run },
  });
}

/** A run without reports says nothing about checks: what an earlier one brought stays. */
function keepChecks({ entries }: Contents, wanted: Entry): Entry {
  const before = wanted.checks ? undefined : locate(entries, wanted).found?.entry.checks;
  return before ? { ...wanted, checks: before } : wanted;
}

function located({ located: { duplicates, broken } }: EntryPlan): Pick<Registered, "duplicates" | "broken"> {
  return {
    duplicates: duplicates.map(({ path }) => path),
    ...(broken ? { broken: `${broken.path}: ${broken.problems.slice(0, 3).join("; ")}` } : {}),
  };
}

/** What a dry run says: the outcome that the plan would have, and that nothing was written. */
export function wouldBe(plan: EntryPlan, destination: { name: string }): Outcome {
  if (!plan.change) return settledOutcome(plan);
  const { operation, changes, title } = plan.change;
  const kind = {
    create: "created",
    update: "updated",
    rename: "updated",
    withdraw: "withdrawn",
    none: "unchanged",
  } as const;
  return outcome(
    kind[operation],
    plan.entry.id,
    `Dry run, nothing was written to ${destination.name}. It would: ${title}.`,
    { operation, changes },
  );
}

/** What people who review a proposal need to see first; all foreign text is escaped. */
function details({ entry }: EntryPlan, candidate: Gathered, similar: readonly Hit[]): string {
  const rows: [string, string | undefined][] = [
    ["Name", nameOf(entry)],
    ["Repository", entry.url],
    ["Organisation", organisationOf(entry)?.name],
    ["What it does", summaryOf(entry)],
    ["Licence", licenceOf(entry)],
    [
      "Checks",
      Object.entries(candidate.checks)
        .map(([name, { result }]) => `${name}: ${result}`)
        .join(", ") || undefined,
    ],
  ];
  const table = rows.filter(([, value]) => value).map(([name, value]) => `| ${name} | ${markdown(value!, 400)} |`);
  const alike = similar.map((hit) => `- ${markdown(hitLine(hit), 400)}`);
  const list = alike.length > 0 ? `\n\n### Similar entries\n\n${alike.join("\n")}` : "";
  return `Entry ${code(entry.id)}, written by catalogue-register.\n\n| | |\n|---|---|\n${table.join("\n")}${list}`;
}
