import type { Check, CheckContext, Judgement } from "../../../shared/src/check/check.ts";
import type { FindingDraft } from "../../../shared/src/check/finding.ts";
import { count, plain } from "../../../shared/src/report/text.ts";
import { gatherRepository } from "./facts/gather.ts";
import type { RepositoryFacts } from "./facts/repository.ts";
import { findSources, onlyChanged } from "./facts/sources.ts";
import type { Options } from "./judge/case.ts";
import { catalogueOf, say } from "./messages/messages.ts";
import { checkSource, type Outcome, type Settings, type Source } from "./outcome.ts";
import { ruleId, rules } from "./rules.ts";
import { settings } from "./settings.ts";
import type { Version } from "./standard/versions.ts";

/** What became of the fixes. */
export interface Delivery {
  /** True where the files themselves were changed, so that what is left of the findings counts. */
  written: boolean;
  /** Path of a patch. */
  patch?: string;
}

/** What a caller does beside judging: check files that lie elsewhere, take over what fixes change. */
export interface Extras {
  sources?: readonly Source[];
  deliver?(outcomes: readonly Outcome[], context: CheckContext, settings: Settings): Promise<Delivery>;
}

/** The check as the command line and the action run it. */
export function publiccodeCheck(extras: Extras = {}): Check<typeof settings> {
  return {
    name: "publiccode",
    title: "publiccode.yml",
    rules,
    settings,
    outputs: {
      files: "How many publiccode.yml files were checked.",
      valid: "true when every checked file is valid, false otherwise.",
      fixed: "How many files were, or would be, changed by fixes.",
      patch: "Path of the patch with the fixes, where there is one.",
    },
    usesGitHub: (wanted) => wanted["fix-as"] === "suggestions" || wanted["fix-as"] === "commit",
    run: (wanted, context) => run(wanted, context, extras),
  };
}

/** Judges and offers fixes; changes nothing. */
export const check = publiccodeCheck();

async function run(wanted: Settings, context: CheckContext, extras: Extras): Promise<Judgement> {
  const options = await optionsFrom(wanted, context);
  const sources = extras.sources ?? (await sourcesOf(wanted, context));
  const unseen: string[] = [];
  if (sources.length === 0) return nothingToCheck(wanted, options, context);
  const repositoryOf = repositories(wanted, context);
  const outcomes: Outcome[] = [];
  for (const source of sources) {
    context.log.progress(`publiccode: ${source.shown}`);
    const outcome = await checkSource(source, { wanted, options, context, repository: await repositoryOf(source) });
    if (outcome) outcomes.push(outcome);
    else unseen.push(`${plain(source.shown)} could not be read.`);
  }
  const delivery = (await extras.deliver?.(outcomes, context, wanted)) ?? { written: false };
  return conclude(outcomes, wanted, unseen, delivery);
}

async function optionsFrom(wanted: Settings, context: CheckContext): Promise<Options> {
  const target = wanted["target-version"];
  return {
    profile: wanted.profile,
    preview: wanted.preview,
    extensions: wanted["extension-keys"],
    now: context.now,
    catalogue: await catalogueOf(wanted.language),
    ...(target === "newest" ? {} : { target: target as Version }),
  };
}

async function sourcesOf(wanted: Settings, context: CheckContext): Promise<readonly Source[]> {
  const found = await findSources(context, wanted.files);
  const { paths, whole } = wanted["changed-only"]
    ? await onlyChanged(context, found)
    : { paths: found, whole: undefined };
  if (whole)
    context.log.warning("What this event changes could not be seen (fetch-depth: 0 helps); all files are checked.");
  return paths.map((path) => ({ repository: context.repository, path, shown: path }));
}

/** What is known of each repository in which a file lies, gathered once; the event speaks of the checked one only. */
function repositories(wanted: Settings, context: CheckContext): (source: Source) => Promise<RepositoryFacts> {
  const known = new Map<string, Promise<RepositoryFacts>>();
  return async ({ repository }) => {
    if (!wanted.repository) return stated(wanted.licence);
    const event = repository.root === context.repository.root ? context.event : undefined;
    const facts = known.get(repository.root) ?? gatherRepository({ event, repository }, wanted.licence);
    known.set(repository.root, facts);
    return facts;
  };
}

function stated(licence: string): RepositoryFacts {
  return licence === "" ? {} : { licence: { expression: licence, file: "the repository's licence" } };
}

function nothingToCheck(wanted: Settings, options: Options, context: CheckContext): Judgement {
  const quiet = !wanted.required || wanted["changed-only"];
  const finding: FindingDraft = {
    rule: ruleId("no-file"),
    ...say(options.catalogue, "no-file", {}),
    location: { path: "publiccode.yml", kind: "file-name" },
  };
  return {
    findings: quiet ? [] : [finding],
    unseen: [...context.repository.unseen()],
    facts: { files: [] },
    outputs: { files: "0", valid: String(quiet), fixed: "0", patch: "" },
    headline: wanted["changed-only"] ? "no publiccode.yml is changed" : "no publiccode.yml",
  };
}

function conclude(given: readonly Outcome[], wanted: Settings, unseen: string[], delivery: Delivery): Judgement {
  const outcomes = given.map((one) => (delivery.written && one.fixed ? { ...one, verdict: one.fixed.verdict } : one));
  const valid = outcomes.filter(({ verdict }) => verdict.valid[wanted.profile]).length;
  const fixed = outcomes.filter((outcome) => outcome.fixed).length;
  const mended = fixed > 0 ? `, ${count(fixed, "file")} ${delivery.written ? "mended" : "can be mended"}` : "";
  return {
    findings: outcomes.flatMap(({ verdict, source }) => verdict.findings.map((finding) => shownAs(finding, source))),
    unseen,
    facts: { files: outcomes.map(factsOf) },
    outputs: {
      files: String(outcomes.length),
      valid: String(unseen.length === 0 && valid === outcomes.length),
      fixed: String(fixed),
      patch: delivery.patch ?? "",
    },
    headline: headline(outcomes, valid, wanted) + mended,
  };
}

function headline(outcomes: readonly Outcome[], valid: number, wanted: Settings): string {
  if (outcomes.length !== 1) return `${valid} of ${count(outcomes.length, "file")} valid`;
  const judge =
    wanted.profile === "standard" ? `version ${outcomes[0]!.verdict.version} of the standard` : "the reference parser";
  return `${valid === 1 ? "valid" : "not valid"} by ${judge}`;
}

/** Offsets of fixes are kept; only the name changes where a file lies outside the checked folder. */
function shownAs(finding: FindingDraft, source: Source): FindingDraft {
  if (source.shown === source.path) return finding;
  const edits = finding.fix?.edits.map((edit) => ({ ...edit, path: source.shown })) ?? [];
  const fix = finding.fix && { ...finding.fix, edits };
  return { ...finding, location: { ...finding.location, path: source.shown }, ...(fix ? { fix } : {}) };
}

function factsOf({ source, file, verdict, fixed }: Outcome): Record<string, unknown> {
  const { model } = file;
  return {
    path: source.shown,
    version: verdict.version,
    valid: verdict.valid,
    name: model.name?.value,
    url: model.url?.value,
    licence: model.licence?.value,
    softwareVersion: model.softwareVersion?.value,
    mended: fixed?.mended,
  };
}
