import { RE2JS } from "re2js";
import type { Check, CheckContext, Judgement } from "../../../shared/src/check/check.ts";
import { errorMessage, UserError } from "../../../shared/src/errors.ts";
import { parseExpression } from "../../../shared/src/spdx/index.ts";
import { collectDependencies } from "./dependencies/collect.ts";
import { type DependencyPolicy, dependencyFindings, type Judged, judgeDependencies } from "./dependencies/judge.ts";
import { gatherEvidence } from "./evidence/gather.ts";
import type { Evidence } from "./evidence/types.ts";
import {
  contradictions,
  headersAgainstTexts,
  laterVersions,
  missingTexts,
  namesAgainstTexts,
} from "./judge/contradictions.ts";
import { judgeCopyright } from "./judge/copyright.ts";
import { judgePolicy, type LicencePolicy } from "./judge/policy.ts";
import { concludeLicence, type ProjectLicence } from "./judge/project.ts";
import { judgeTexts, missingLicence } from "./judge/texts.ts";
import { judgeWording, missingFiles } from "./judge/wording.ts";
import { findProfile } from "./profiles.ts";
import { rules } from "./rules.ts";
import { type LicenceSettings, settings } from "./settings.ts";
import { dependencySection, deviationSections, evidenceSection } from "./summary.ts";
import { textWithNotice } from "./texts.ts";

/** Recognises the licence, compares every place that names one, and judges it and the dependencies by policy. */
export const check: Check<typeof settings> = {
  name: "licence",
  title: "Licence",
  rules,
  settings,
  usesGitHub: () => true,
  outputs: {
    licence: "SPDX expression of the whole project; empty when nothing says.",
    agreement: "`agrees`, `contradicts` or `unknown`: whether all places name the same licence.",
    dependencies: "How many dependencies were judged.",
  },
  run,
};

async function run(given: LicenceSettings, context: CheckContext): Promise<Judgement> {
  const policy = readPolicy(given);
  const unseen: string[] = [];
  const evidence = await gatherEvidence(context.repository, { headers: given.headers }, unseen);
  const project = concludeLicence(evidence);
  const dependencies = given.dependencies ? await readDependencies(given, context, project, unseen) : [];
  const findings = [
    ...missingLicence(evidence),
    ...judgeTexts(evidence, textWithNotice),
    ...namesAgainstTexts(evidence),
    ...contradictions(evidence),
    ...headersAgainstTexts(evidence),
    ...laterVersions(evidence),
    ...missingTexts(evidence),
    ...missingFiles(evidence),
    ...judgeWording(evidence),
    ...judgePolicy(project, policy),
    ...judgeCopyright(evidence, { pattern: policy.holder, profile: policy.profile, now: context.now }),
    ...dependencyFindings(dependencies, project, dependencyPolicy(given)),
  ];
  const agreement = agreementOf(
    findings.map((finding) => finding.rule),
    project,
  );
  return {
    findings,
    unseen: [...unseen, ...context.repository.unseen()],
    facts: {
      licence: project,
      agreement,
      evidence: evidenceFacts(evidence),
      dependencies: dependencies.map(dependencyFact),
    },
    outputs: { licence: project.expression, agreement, dependencies: String(dependencies.length) },
    headline: headline(project, evidence, agreement),
    sections: [
      evidenceSection(evidence),
      ...deviationSections(evidence),
      ...dependencySection(dependencies, given["only-new-dependencies"]),
    ],
  };
}

/** The settings as one policy; throws UserError for a pattern that cannot be read. */
function readPolicy(given: LicenceSettings): LicencePolicy & { holder: string } {
  const profile = findProfile(given.profile);
  const holder = given["copyright-holder"] || (profile?.holder?.pattern ?? "");
  try {
    RE2JS.compile(holder);
  } catch (cause) {
    throw new UserError(
      `copyright-holder is no regular expression: ${errorMessage(cause)}. Write for example Crown Copyright.`,
      { cause },
    );
  }
  const approval = given["require-approval"];
  return {
    ...(profile ? { profile } : {}),
    allowed: given.allowed,
    denied: given.denied,
    documentation:
      given["allowed-documentation"].length > 0 ? given["allowed-documentation"] : (profile?.documentation ?? []),
    data: given["allowed-data"].length > 0 ? given["allowed-data"] : (profile?.data ?? []),
    approval: approval === "profile" ? (profile?.open ?? "osi-or-fsf") : approval === "none" ? "any" : approval,
    holder,
  };
}

function agreementOf(found: readonly string[], project: ProjectLicence): "agrees" | "contradicts" | "unknown" {
  const against = ["licence/contradiction", "licence/name-against-text", "licence/header-disagrees"];
  if (found.some((rule) => against.includes(rule))) return "contradicts";
  return project.basis === "text" ? "agrees" : "unknown";
}

function headline(project: ProjectLicence, evidence: Evidence, agreement: string): string {
  if (project.expression === "") return "No licence is named anywhere";
  const places = evidence.statements.length + evidence.texts.length;
  const verdict = evidence.texts[0]?.found.verdict;
  const text = project.basis === "text" ? (verdict && verdict !== "none" ? `, ${verdict} text` : "") : ", named only";
  return `${project.expression}${text}; ${places} places read${agreement === "contradicts" ? ", and they contradict each other" : ""}`;
}

/** The evidence as plain JSON for other tools. */
function evidenceFacts(evidence: Evidence): Record<string, unknown>[] {
  const texts = evidence.texts.map(({ path, found, scope, promised }) => ({
    kind: "text",
    path,
    ids: found.ids,
    expression: found.expression,
    verdict: found.verdict,
    scope,
    promised,
  }));
  const statements = evidence.statements.map(({ source, by, place, wording, claim, scope }) => ({
    kind: source,
    by,
    ...place,
    wording,
    reading: claim.kind,
    scope,
  }));
  return [...texts, ...statements];
}

async function readDependencies(
  given: LicenceSettings,
  context: CheckContext,
  project: ProjectLicence,
  unseen: string[],
): Promise<Judged[]> {
  const options = {
    known: establishedLicences(given),
    graph: given["dependency-graph"],
    onlyNew: given["only-new-dependencies"],
  };
  const all = await collectDependencies(context, options, unseen);
  const wanted = all.filter((one) => given["development-dependencies"] || !one.development);
  return judgeDependencies(wanted, project, dependencyPolicy(given));
}

function dependencyPolicy(given: LicenceSettings): DependencyPolicy {
  return {
    allowed: given["allowed-dependencies"],
    denied: given["denied-dependencies"],
    unknown: given["unknown-dependencies"],
  };
}

/** What people have established, by package URL; throws UserError for what is no text. */
function establishedLicences(given: LicenceSettings): ReadonlyMap<string, string> {
  const value = given["dependency-licences"];
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new UserError(
      "dependency-licences must map package URLs to SPDX expressions, such as pkg:npm/left-pad: MIT.",
    );
  return new Map(
    Object.entries(value).map(([purl, licence]) => {
      if (!purl.startsWith("pkg:") || typeof licence !== "string" || !parseExpression(licence).expression)
        throw new UserError(`dependency-licences: "${purl}" needs the form pkg:npm/name: MIT.`);
      return [purl, licence];
    }),
  );
}

function dependencyFact({ dependency, state, chosen, detail }: Judged): Record<string, unknown> {
  const { purl, version, licence, licenceFrom, path } = dependency;
  return {
    purl,
    version,
    licence,
    from: licenceFrom,
    path,
    state,
    chosen,
    ...(detail?.under ? { under: detail.under } : {}),
  };
}
