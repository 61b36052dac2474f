import type { CatalogueConfig } from "./config.ts";
import type { CheckResult } from "./entry/entry.ts";
import type { RepositoryFacts } from "./entry/facts.ts";
import type { ReadPubliccode } from "./gather/publiccode.ts";
import { textsOf } from "./gather/publiccode.ts";
import { canonicalUrl } from "./identity/canonical-url.ts";
import { type ForkFacts, forkRefusal, forkType } from "./identity/fork-type.ts";

/** Everything that decides whether a repository may be listed. */
export interface Candidate {
  facts: RepositoryFacts;
  publiccode?: ReadPubliccode;
  checks: { readonly [check: string]: CheckResult };
}

/** The verdict at the door: a reason to refuse, and what is worth telling though it does not refuse. */
export interface Eligibility {
  refusal?: string;
  warnings: string[];
}

/** Judges a candidate by the same rules before it is submitted, in a harvest and at the catalogue's own merge check. Pure. */
export function judgeCandidate(
  candidate: Candidate,
  config: CatalogueConfig,
  required: readonly string[] = [],
): Eligibility {
  const { facts, publiccode, checks } = candidate;
  const refusal =
    visibilityRefusal(facts) ??
    organisationRefusal(facts, config) ??
    publiccodeRefusal(publiccode) ??
    forkRefusal(forkType(forkFacts(candidate)), forkFacts(candidate)) ??
    checkRefusal(checks, [...new Set([...config.require, ...required])]);
  return {
    ...(refusal === undefined ? {} : { refusal }),
    warnings: refusal === undefined ? warningsOf(candidate) : [],
  };
}

function visibilityRefusal({ visibility }: RepositoryFacts): string | undefined {
  return visibility === "private" || visibility === "internal"
    ? `the repository is ${visibility}: make it public first, the catalogue is read by everybody`
    : undefined;
}

function organisationRefusal({ url }: RepositoryFacts, { organisations }: CatalogueConfig): string | undefined {
  const [host = "", owner = ""] = (canonicalUrl(url) ?? "").split("/");
  const allowed = organisations?.map((one) => one.toLowerCase().replace(/^https?:\/\//, ""));
  if (!allowed || allowed.some((one) => one === owner || one === `${host}/${owner}`)) return undefined;
  return `the catalogue takes repositories of ${allowed.join(", ")} only, and this one belongs to ${owner || url}: ask its maintainers to add the owner to \`organisations\` in catalogue.config.yml`;
}

function publiccodeRefusal(publiccode: ReadPubliccode | undefined): string | undefined {
  if (!publiccode)
    return "there is no publiccode.yml at its root: write one, it takes about twenty lines (https://yml.publiccode.tools)";
  return publiccode.problem === undefined ? undefined : `${publiccode.path} cannot be used: ${publiccode.problem}`;
}

function checkRefusal(checks: Candidate["checks"], required: readonly string[]): string | undefined {
  const missing = required.filter((name) => !checks[name]);
  if (missing.length > 0)
    return `no report was given for ${missing.join(", ")}: run it before and pass its output \`report\` in \`reports\``;
  const failed = required.filter((name) => checks[name]?.result !== "pass");
  return failed.length > 0
    ? `${failed.map((name) => `${name} says ${checks[name]!.result}`).join(" and ")}: mend what it found first`
    : undefined;
}

function forkFacts({ facts, publiccode }: Candidate): ForkFacts {
  return {
    fork: facts.fork,
    own: [facts.url, ...(facts.formerUrls ?? [])],
    publiccodeUrl: textsOf(publiccode?.data, "url")[0],
    isBasedOn: textsOf(publiccode?.data, "isBasedOn"),
  };
}

function warningsOf(candidate: Candidate): string[] {
  const { facts, publiccode } = candidate;
  const warnings: string[] = [];
  const status = publiccode?.data?.["developmentStatus"];
  if (facts.archived && status !== "obsolete")
    warnings.push("The repository is archived, but publiccode.yml's `developmentStatus` is not `obsolete`.");
  if (forkType(forkFacts(candidate)) === "git-fork")
    warnings.push("The repository is a fork at its forge: say in publiccode.yml's `isBasedOn` what it was made from.");
  const url = textsOf(publiccode?.data, "url")[0];
  if (url !== undefined && url.replace(/\/$/, "") !== facts.url && canonicalUrl(url) !== canonicalUrl(facts.url))
    warnings.push(`publiccode.yml's \`url\` is a former address (${url}): write ${facts.url}.`);
  return warnings;
}
