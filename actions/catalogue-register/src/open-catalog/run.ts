import type { CheckContext } from "../../../../shared/src/check/check.ts";
import { readConfig } from "../config.ts";
import { judgeCandidate } from "../eligibility.ts";
import { entryFrom, entryId } from "../entry/entry.ts";
import type { Gathered } from "../gather/candidate.ts";
import { textsOf } from "../gather/publiccode.ts";
import { outcome } from "../outcome.ts";
import type { Registered } from "../register.ts";
import type { Settings } from "../settings.ts";
import { OpenCatalog } from "./client.ts";
import { type ApiOptions, type ApiResult, registerByApi, withdrawByApi } from "./register.ts";

/** Registers a candidate with an Open Catalog API, or withdraws it there. */
export async function openCatalogRun(
  base: string,
  candidate: Gathered,
  given: Settings,
  context: CheckContext,
): Promise<Registered> {
  const token = given["catalogue-token"];
  if (token) context.mask(token);
  const api = new OpenCatalog({ base, token });
  const { facts, publiccode } = candidate;
  const options = apiOptions(base, entryId(facts.url, publiccode?.path), candidate, given, context);
  const others = [...(facts.formerUrls ?? []), ...textsOf(publiccode?.data, "url").slice(0, 1)];
  if (given.action === "withdraw")
    return registered(await withdrawByApi(api, { url: facts.url, others }, { ...options, delete: given.delete }));
  const { refusal, warnings } = judgeCandidate(candidate, readConfig(undefined), given.require);
  if (refusal !== undefined)
    return registered({ duplicates: [], outcome: outcome("refused", options.id, `Not listed: ${refusal}.`) });
  const result = await registerByApi(
    api,
    { url: facts.url, others, publiccodeYml: candidate.publiccodeText! },
    options,
  );
  const entry = entryFrom({
    facts,
    publiccode: { path: publiccode!.path, data: publiccode!.data },
    checks: candidate.checks,
    registered: { at: context.now.toISOString() },
  });
  return { ...registered(result), warnings, entry };
}

function registered({ outcome: ended, duplicates }: ApiResult): Registered {
  return { outcome: ended, duplicates, warnings: [], similar: [] };
}

function apiOptions(
  base: string,
  id: string,
  { checks }: Gathered,
  given: Settings,
  { event }: CheckContext,
): ApiOptions {
  const results = Object.fromEntries(Object.entries(checks).map(([name, { result }]) => [name, result]));
  const run = event?.runId ? ` by ${event.serverUrl}/${event.repository}/actions/runs/${event.runId}` : "";
  const publishes = given.analysis !== "" && Object.keys(results).length > 0;
  return {
    base,
    id,
    reactivate: given.reactivate,
    dryRun: given["dry-run"],
    logLine: `Registered${run}`,
    ...(publishes ? { analysis: { namespace: given.analysis, content: results } } : {}),
  };
}
