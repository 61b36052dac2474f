import type { FindingDraft, Level } from "../../../../shared/src/check/finding.ts";
import {
  type Expression,
  isOwnReference,
  judgeByRules,
  type LicenceTerm,
  licencesIn,
  parseExpression,
  resolve,
  type TermVerdict,
  termId,
} from "../../../../shared/src/spdx/index.ts";
import { type Compatibility, compatibility } from "../compatibility/compatibility.ts";
import { claimOfName } from "../evidence/claim.ts";
import type { Claim } from "../evidence/types.ts";
import { listed } from "../judge/contradictions.ts";
import { isContentLicence } from "../judge/policy.ts";
import type { ProjectLicence } from "../judge/project.ts";
import type { Dependency } from "./types.ts";

/** What policy says about dependencies. */
export interface DependencyPolicy {
  allowed: readonly string[];
  denied: readonly string[];
  unknown: "ignore" | "note" | "warning" | "error";
}

/** A dependency with what was decided about it. */
export interface Judged {
  dependency: Dependency;
  /** `unknown`: nobody states a licence that we can read; `unruled`: stated, but without a rule of ours. */
  state: "fine" | "conditional" | "conflict" | "denied" | "unknown" | "unruled";
  /** The licence that is relied on, where there is a choice. */
  chosen: string;
  detail?: Compatibility;
}

/** Judges each dependency by lists and against the licence that the project goes out under. */
export function judgeDependencies(
  all: readonly Dependency[],
  project: ProjectLicence,
  policy: DependencyPolicy,
): Judged[] {
  const outgoing = outgoingLicences(project);
  return all.map((dependency) => judgeOne(dependency, outgoing, policy));
}

/** The licences that the project's code goes out under; those for texts and data do not meet the dependencies. */
function outgoingLicences(project: ProjectLicence): string[] {
  const { expression } = parseExpression(project.expression);
  const all = expression ? licencesIn(expression).map(termId) : [];
  const code = all.filter((id) => id !== "NOASSERTION" && !isOwnReference(id) && !isContentLicence(id));
  return code.length > 0 ? code : all.filter((id) => id !== "NOASSERTION" && !isOwnReference(id));
}

function judgeOne(dependency: Dependency, outgoing: readonly string[], policy: DependencyPolicy): Judged {
  const claim = dependency.licence === undefined ? undefined : claimOfName(dependency.licence);
  const [first, ...rest] = claim ? readings(claim).map((reading) => judgeReading(reading, outgoing, policy)) : [];
  // A name that leaves open what it means is decided only when every meaning gives the same answer.
  if (!first || rest.some((other) => other.state !== first.state)) return { dependency, state: "unknown", chosen: "" };
  return { dependency, ...first };
}

function judgeReading(
  expression: Expression,
  outgoing: readonly string[],
  policy: DependencyPolicy,
): Omit<Judged, "dependency"> {
  const lists = resolve(expression, (term) => judgeByRules(term, policy));
  if (lists.verdict === "no") return { state: "denied", chosen: listed(lists.terms.map(termId)) };
  return bestWay(expression, outgoing, (term) => judgeByRules(term, policy) === "yes");
}

/** Every expression that a claim can mean. */
function readings(claim: Claim): Expression[] {
  if (claim.kind === "expression") return [claim.expression];
  if (claim.kind === "reserved") return parsed("LicenseRef-reserved");
  if (claim.kind === "choice") return claim.ids.flatMap(parsed);
  if (claim.kind !== "several") return [];
  const parts = claim.claims.map((part) => readings(part)[0]).filter((part) => part !== undefined);
  return parts.length < 2 ? parts : [{ kind: "and", operands: parts, start: 0, end: 0 }];
}

function parsed(text: string): Expression[] {
  const { expression } = parseExpression(text);
  return expression ? [expression] : [];
}

const verdictOf: Readonly<Record<Compatibility["answer"], TermVerdict>> = {
  fine: "yes",
  conditional: "unknown",
  unruled: "unknown",
  conflict: "no",
};

function bestWay(
  expression: Expression,
  outgoing: readonly string[],
  allowed: (term: LicenceTerm) => boolean,
): Omit<Judged, "dependency"> {
  const answer = (term: LicenceTerm): Compatibility => against(term, outgoing);
  const { verdict, terms } = resolve(expression, (term) => (allowed(term) ? verdictOf[answer(term).answer] : "no"));
  const chosen = listed([...new Set(terms.map(termId))]);
  const details = terms.map(answer);
  if (verdict === "yes") return { state: "fine", chosen, ...withDetail(details[0]) };
  if (verdict === "no")
    return { state: "conflict", chosen, ...withDetail(details.find((one) => one.answer === "conflict") ?? details[0]) };
  const conditional = details.find((one) => one.answer === "conditional");
  return conditional
    ? { state: "conditional", chosen, detail: conditional }
    : { state: "unruled", chosen, ...withDetail(details[0]) };
}

function withDetail(detail: Compatibility | undefined): { detail?: Compatibility } {
  return detail ? { detail } : {};
}

/** The best answer over the licences of the project: a part that can take the dependency is enough, we do not see which part uses it. */
function against(term: LicenceTerm, outgoing: readonly string[]): Compatibility {
  if (term.id === "LicenseRef-reserved")
    return { answer: "conflict", reason: "Its owner grants nobody anything.", source: "" };
  if (isOwnReference(term.id)) return { answer: "unruled", reason: "Terms of its own.", source: "" };
  // The exceptions of the list let the licence be linked with other code: https://spdx.org/licenses/exceptions-index.html
  if (
    term.exception &&
    /classpath|linking|runtime|gcc|font|bison|autoconf|libtool|openssl|qt|llvm|foss|swift/i.test(term.exception)
  )
    return {
      answer: "fine",
      reason: `${term.exception} allows the combination.`,
      source: "https://spdx.org/licenses/exceptions-index.html",
    };
  const order = ["fine", "conditional", "unruled", "conflict"];
  const answers = outgoing.map((id) => compatibility(termId(term), id));
  return (
    answers.sort((a, b) => order.indexOf(a.answer) - order.indexOf(b.answer))[0] ?? {
      answer: "fine",
      reason: "This project names no licence to compare with.",
      source: "",
    }
  );
}

/** Findings: one a dependency that is denied or conflicts, one for each licence that decides over the whole, one for all unknown ones. */
export function dependencyFindings(
  judged: readonly Judged[],
  project: ProjectLicence,
  policy: DependencyPolicy,
): FindingDraft[] {
  const of = (state: Judged["state"]) => judged.filter((one) => one.state === state);
  return [
    ...of("denied").map(denied),
    ...of("conflict").map((one) => conflict(one, project)),
    ...conditional(of("conditional"), project),
    ...unknown([...of("unknown"), ...of("unruled")], policy),
  ];
}

function nameOf({ dependency }: Judged): string {
  return `${dependency.name}${dependency.version ? ` ${dependency.version}` : ""}`;
}

function place({ dependency }: Judged): Pick<FindingDraft, "location"> {
  return {
    location: {
      path: dependency.path,
      ...(dependency.line ? { startLine: dependency.line } : {}),
      key: dependency.purl,
      kind: "dependency",
    },
  };
}

function denied(one: Judged): FindingDraft {
  return {
    rule: "licence/dependency-denied",
    message: `${nameOf(one)} is under ${one.dependency.licence}; policy does not allow ${one.chosen}.`,
    help: "Replace the dependency, or agree an exception with reason and date.",
    ...place(one),
    identity: `${one.dependency.purl} ${one.chosen}`,
  };
}

function conflict(one: Judged, project: ProjectLicence): FindingDraft {
  const source = one.detail?.source ? ` Source: ${one.detail.source}` : "";
  return {
    rule: "licence/dependency-conflict",
    message:
      `${nameOf(one)} is under ${one.dependency.licence}, which does not go together with ${project.expression}. ${one.detail?.reason ?? ""}`.trim(),
    help: `Replace the dependency, keep it a separate program, or release under a licence that fits.${source}`,
    ...place(one),
    identity: `${one.dependency.purl} ${one.chosen}`,
  };
}

/** One finding a licence, naming the dependencies that bring it. */
function conditional(all: readonly Judged[], project: ProjectLicence): FindingDraft[] {
  const groups = new Map<string, Judged[]>();
  for (const one of all) groups.set(one.detail?.under ?? "", [...(groups.get(one.detail?.under ?? "") ?? []), one]);
  return [...groups].flatMap(([under, same]): FindingDraft[] => {
    const [first] = same;
    if (!first) return [];
    return [
      {
        rule: "licence/dependency-conditional",
        message:
          `${some(same)} can be used only if the combined work is passed on under ${under}; this project is under ${project.expression}. ${first.detail?.reason ?? ""}`.trim(),
        help: `Check that the whole may go out under ${under} and say so in the README, or replace what brings it. Source: ${first.detail?.source}`,
        ...place(first),
        identity: `${under} ${same.map((one) => one.dependency.purl).join(" ")}`,
      },
    ];
  });
}

function unknown(all: readonly Judged[], policy: DependencyPolicy): FindingDraft[] {
  const [first] = all;
  if (!first || policy.unknown === "ignore") return [];
  return [
    {
      rule: "licence/dependency-unknown",
      level: policy.unknown as Level,
      message: `The licence of ${all.length === 1 ? "one dependency" : `${all.length} dependencies`} is not known: ${some(all)}.`,
      help: "Install them before the check, let GitHub's dependency graph answer (dependency-graph: true), or write what you found under dependency-licences.",
      ...place(first),
      identity: "unknown",
    },
  ];
}

function some(all: readonly Judged[]): string {
  const names = all.slice(0, 5).map(nameOf);
  return all.length > names.length ? `${names.join(", ")} and ${all.length - names.length} more` : listed(names);
}
