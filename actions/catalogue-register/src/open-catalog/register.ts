import { type Outcome, outcome } from "../outcome.ts";
import { type OpenCatalog, OpenCatalogError, type Software } from "./client.ts";
import { changesOf, patchFor, type Wanted } from "./compare.ts";
import { serverForm, spellings } from "./spellings.ts";

/** What a run wants of the API. */
export interface ApiOptions {
  base: string;
  id: string;
  reactivate: boolean;
  dryRun: boolean;
  /** Namespace and content of our analysis, where it is to be published. */
  analysis?: { namespace: string; content: Record<string, unknown> };
  /** One line for the entry's log, where something changed. */
  logLine?: string;
}

/** An outcome with the entries that claim the same repository beside the one that was chosen. */
export interface ApiResult {
  outcome: Outcome;
  duplicates: string[];
}

/** Registers by the idempotent algorithm: look under every spelling, create or patch only what differs, never touch `active`. */
export async function registerByApi(api: OpenCatalog, wanted: Wanted, options: ApiOptions): Promise<ApiResult> {
  const { found, duplicates } = await lookUp(api, wanted);
  if (found) return { duplicates, outcome: await bringUpToDate(api, found, unclaimed(wanted, duplicates), options) };
  if (options.dryRun || !api.canWrite) return { duplicates, outcome: unwritten(options, "create", []) };
  const created = await createOrFind(api, wanted);
  if ("existing" in created)
    return { duplicates, outcome: await bringUpToDate(api, created.existing, wanted, options) };
  const notes = await publish(api, created.made.id, options, true);
  const sentence = `The entry was created in ${options.base}.`;
  return {
    duplicates,
    outcome: outcome("created", options.id, sentence, { operation: "create", url: page(options, created.made), notes }),
  };
}

/** An address that another entry claims cannot become an alias of ours; the server would refuse the whole request. */
function unclaimed(wanted: Wanted, duplicates: readonly string[]): Wanted {
  const claimed = new Set(duplicates.map(serverForm));
  return { ...wanted, others: wanted.others.filter((one) => !claimed.has(serverForm(one))) };
}

interface LookUp {
  found?: Software;
  /** Addresses of other entries that claim the repository. */
  duplicates: string[];
}

/** Asks for every spelling; the entry whose address is the canonical one is ours, others are reported and left alone. */
async function lookUp(api: OpenCatalog, wanted: Wanted, fresh = 0): Promise<LookUp> {
  const all = new Map<string, Software>();
  for (const spelling of spellings(wanted.url, wanted.others))
    for (const one of await api.find(spelling, fresh)) all.set(one.id, one);
  const [first = "", second = ""] = spellings(wanted.url, []);
  const list = [...all.values()];
  const found = list.find((one) => one.url === first) ?? list.find((one) => one.url === second) ?? list[0];
  return { ...(found ? { found } : {}), duplicates: list.filter((one) => one !== found).map((one) => one.url) };
}

/** Creates the entry; where somebody else was faster, gives theirs. Older servers say so with 500 and the database's words. */
async function createOrFind(api: OpenCatalog, wanted: Wanted): Promise<{ made: Software } | { existing: Software }> {
  const { url, others, publiccodeYml } = wanted;
  const aliases = patchFor(emptyAt(url), { url, others, publiccodeYml }).aliases ?? [];
  try {
    return { made: await api.create({ url, ...(aliases.length > 0 ? { aliases } : {}), publiccodeYml, active: true }) };
  } catch (error) {
    if (!isDuplicate(error)) throw error;
    const { found } = await lookUp(api, wanted, 1);
    if (!found) throw error;
    return { existing: found };
  }
}

function emptyAt(url: string): Software {
  return { id: "", url, aliases: [], publiccodeYml: "", active: true, createdAt: "", updatedAt: "" };
}

/** True for the refusal of an address that is taken, in the words of both generations of servers. */
export function isDuplicate(error: unknown): boolean {
  if (!(error instanceof OpenCatalogError)) return false;
  return error.status === 409 || (error.status === 500 && /unique constraint|duplicate key/i.test(error.detail));
}

async function bringUpToDate(api: OpenCatalog, found: Software, wanted: Wanted, options: ApiOptions): Promise<Outcome> {
  const url = page(options, found);
  if (!found.active && !options.reactivate && found.createdAt !== found.updatedAt)
    return outcome(
      "withdrawn",
      options.id,
      "Somebody switched the entry off in the catalogue, so it was left alone; set reactivate to list it again.",
      { url },
    );
  const patch = { ...patchFor(found, wanted), ...(!found.active && options.reactivate ? { active: true } : {}) };
  const changes = changesOf(found, patch);
  const operation = patch.url ? "rename" : "update";
  const inactive =
    found.active || options.reactivate
      ? []
      : ["The entry is inactive since it was created, so it is not shown; set reactivate to list it."];
  if (changes.length > 0 && (options.dryRun || !api.canWrite)) return unwritten(options, operation, changes, url);
  if (changes.length > 0) await api.update(found.id, patch);
  const notes = [...inactive, ...(await publish(api, found.id, options, changes.length > 0))];
  return changes.length > 0
    ? outcome(
        "updated",
        options.id,
        operation === "rename"
          ? "The entry follows the repository's new address; the former one stays as an alias."
          : "The entry was brought up to date.",
        { operation, url, changes, notes },
      )
    : outcome("unchanged", options.id, "The catalogue holds exactly this entry.", { url, notes });
}

function unwritten(options: ApiOptions, operation: Outcome["operation"], changes: string[], url?: string): Outcome {
  const rest = { operation, changes, ...(url ? { url } : {}) };
  const would = `It would ${operation === "create" ? "create the entry" : operation === "withdraw" ? "withdraw the entry" : "update the entry"}.`;
  const kind = ({ create: "created", withdraw: "withdrawn" } as const)[operation as "create" | "withdraw"] ?? "updated";
  if (options.dryRun)
    return outcome(kind, options.id, `Dry run, nothing was written to ${options.base}. ${would}`, rest);
  return outcome(
    "needs-a-person",
    options.id,
    `${options.base} takes writes with a token only: set \`catalogue-token\` to one that its operator issued for you. ${would}`,
    rest,
  );
}

/** Publishes the other checks' results and a log line. Both are extras: a server that refuses them changes no verdict. */
async function publish(api: OpenCatalog, id: string, options: ApiOptions, changed: boolean): Promise<string[]> {
  const { analysis, logLine } = options;
  if (options.dryRun || !api.canWrite) return [];
  const notes: string[] = [];
  const extra = async (what: string, body: () => Promise<void>) => {
    await body().catch((error: unknown) => {
      if (!(error instanceof OpenCatalogError)) throw error;
      notes.push(`${what} was not taken: ${error.message}`);
    });
  };
  if (analysis) await extra("The analysis", () => keepAnalysis(api, id, analysis));
  if (changed && logLine) await extra("The log line", () => api.log(id, logLine));
  return notes;
}

/** Writes our part of the analysis where it says something else; the server stamps a time `t` that does not count. */
async function keepAnalysis(
  api: OpenCatalog,
  id: string,
  analysis: { namespace: string; content: Record<string, unknown> },
): Promise<void> {
  const before = (await api.analysis(id))?.[analysis.namespace] as Record<string, unknown> | undefined;
  const { t: _, ...said } = before ?? {};
  const content = { v: 1, ...analysis.content };
  const same = Object.keys({ ...said, ...content }).every(
    (key) => JSON.stringify(said[key]) === JSON.stringify((content as Record<string, unknown>)[key]),
  );
  if (!same) await api.analyse(id, { [analysis.namespace]: content });
}

function page({ base }: ApiOptions, { id }: Software): string {
  return `${base}/software/${id}`;
}

/** Withdraws: switches the entry off, which can be undone, or deletes it where that is asked for. */
export async function withdrawByApi(
  api: OpenCatalog,
  wanted: Pick<Wanted, "url" | "others">,
  options: ApiOptions & { delete: boolean },
): Promise<ApiResult> {
  const { found, duplicates } = await lookUp(api, { ...wanted, publiccodeYml: "" });
  if (!found)
    return {
      duplicates,
      outcome: outcome(
        "unchanged",
        options.id,
        `${options.base} has no entry for this repository; nothing was to be withdrawn.`,
      ),
    };
  const url = page(options, found);
  if (!found.active && !options.delete)
    return { duplicates, outcome: outcome("withdrawn", options.id, "The entry is withdrawn already.", { url }) };
  if (options.dryRun || !api.canWrite) return { duplicates, outcome: unwritten(options, "withdraw", [], url) };
  if (options.delete) await api.remove(found.id);
  else await api.update(found.id, { active: false });
  const sentence = options.delete ? "The entry was deleted." : "The entry was switched off; reactivate lists it again.";
  return {
    duplicates,
    outcome: outcome("withdrawn", options.id, sentence, { operation: "withdraw", ...(options.delete ? {} : { url }) }),
  };
}
