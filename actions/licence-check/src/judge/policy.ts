import type { FindingDraft, Level } from "../../../../shared/src/check/finding.ts";
import {
  findLicence,
  isOwnReference,
  judgeByRules,
  type LicenceTerm,
  parseExpression,
  resolve,
  sameText,
  termId,
} from "../../../../shared/src/spdx/index.ts";
import type { Profile } from "../profiles.ts";
import { listed } from "./contradictions.ts";
import type { ProjectLicence } from "./project.ts";

/** What the licence of the project is judged by. */
export interface LicencePolicy {
  profile?: Profile;
  allowed: readonly string[];
  denied: readonly string[];
  documentation: readonly string[];
  data: readonly string[];
  approval: "osi" | "osi-or-fsf" | "any";
}

/** Licences made for texts, pictures and data. They stand beside a code licence without being one; CC0 and the Unlicense serve both. */
const forContent =
  /^(CC-(BY|PDDC)|OGL-|OGDL|etalab|ODbL|ODC-By|PDDL|DL-DE|NLOD|GFDL|IODL|CDLA|OFL-|LAL-|FDL|Arphic|Bitstream)/i;

export function isContentLicence(id: string): boolean {
  return forContent.test(id);
}

/** Judges the project's licence by lists, approval and preference: code, and what is plainly for documents or data, apart. */
export function judgePolicy(project: ProjectLicence, policy: LicencePolicy): FindingDraft[] {
  const { expression } = parseExpression(project.expression);
  if (!expression || project.expression === "NOASSERTION") return [];
  const location = project.from[0] ? { path: project.from[0], startLine: 1 } : undefined;
  const mixed = project.ids.some((id) => !isContentLicence(id) && !isOwnReference(id));
  const allowed = policy.allowed.length > 0 ? policy.allowed : (policy.profile?.code.allowed ?? []);
  const content = [...policy.documentation, ...policy.data];
  const judge = (term: LicenceTerm) => judgeTerm(term, policy, allowed, content, mixed);
  const { verdict, terms } = resolve(expression, judge);
  const blocked = verdict === "no" ? terms : [];
  const byList = blocked.filter((term) => !judgeLists(term, policy, allowed, content, mixed));
  const byApproval = blocked.filter((term) => judgeLists(term, policy, allowed, content, mixed));
  const found = [notAllowed(byList, policy, allowed), notOpen(byApproval, policy)].filter(
    (draft) => draft !== undefined,
  );
  const drafts = found.length > 0 ? found : preference(project, policy);
  return drafts.map((draft) => ({ ...draft, ...(location ? { location } : {}) }));
}

function judgeTerm(
  term: LicenceTerm,
  policy: LicencePolicy,
  allowed: readonly string[],
  content: readonly string[],
  mixed: boolean,
): "yes" | "no" | "unknown" {
  if (isOwnReference(term.id) || term.id === "NOASSERTION") return "unknown";
  if (!judgeLists(term, policy, allowed, content, mixed)) return "no";
  return (mixed && isContentLicence(term.id)) || isApproved(term.id, policy.approval) || policy.allowed.length > 0
    ? "yes"
    : "no";
}

/** Beside a code licence, one for content is judged by the lists for documentation and data. */
function judgeLists(
  term: LicenceTerm,
  policy: LicencePolicy,
  allowed: readonly string[],
  content: readonly string[],
  mixed: boolean,
): boolean {
  const rules = { allowed: mixed && isContentLicence(term.id) ? content : allowed, denied: policy.denied };
  return judgeByRules(term, rules) === "yes";
}

export function isApproved(id: string, by: LicencePolicy["approval"]): boolean {
  const licence = findLicence(id);
  if (by === "any" || !licence) return true;
  return licence.osiApproved || (by === "osi-or-fsf" && licence.fsf === "free");
}

function notAllowed(
  terms: readonly LicenceTerm[],
  policy: LicencePolicy,
  allowed: readonly string[],
): FindingDraft | undefined {
  if (terms.length === 0) return undefined;
  const names = listed(terms.map(termId));
  const level: { level?: Level } = policy.allowed.length === 0 && policy.profile ? { level: policy.profile.level } : {};
  const who =
    policy.allowed.length === 0 && policy.profile
      ? `the profile ${policy.profile.id} (${policy.profile.title})`
      : "the policy";
  const source =
    policy.profile && policy.allowed.length === 0
      ? ` Source: ${policy.profile.sources[0]?.url} (compared ${policy.profile.reviewed}).`
      : "";
  return {
    rule: "licence/not-allowed",
    ...level,
    message: `${names} is not among the licences that ${who} allows.`,
    help: `${allowed.length > 0 ? `Allowed are ${listed(allowed.slice(0, 12)).replace(" and ", " or ")}.` : `Denied: ${listed(policy.denied)}.`}${source}`,
    identity: names,
  };
}

function notOpen(terms: readonly LicenceTerm[], policy: LicencePolicy): FindingDraft | undefined {
  if (terms.length === 0) return undefined;
  const names = listed(terms.map(termId));
  const who =
    policy.approval === "osi"
      ? "approved by the Open Source Initiative"
      : "approved by the Open Source Initiative nor called free by the Free Software Foundation";
  const preferred = policy.profile?.code.preferred ?? [];
  return {
    rule: "licence/not-open",
    ...(policy.profile ? { level: policy.profile.level } : {}),
    message: `${names} is ${policy.approval === "osi" ? "not" : "neither"} ${who}${isContentLicence(terms[0]?.id ?? "") ? "; it is made for documents and data, not for code" : ""}.`,
    help:
      preferred.length > 0
        ? `Release the code under ${listed(preferred).replace(" and ", " or ")}.`
        : "Release the code under a licence from https://opensource.org/licenses.",
    identity: names,
  };
}

function preference(project: ProjectLicence, policy: LicencePolicy): FindingDraft[] {
  const preferred = policy.profile?.code.preferred ?? [];
  const code = project.ids.filter((id) => !isContentLicence(id) && !isOwnReference(id));
  if (!policy.profile || preferred.length === 0 || code.length === 0 || policy.allowed.length > 0) return [];
  if (code.some((id) => preferred.some((wanted) => sameText(wanted, id)))) return [];
  return [
    {
      rule: "licence/not-preferred",
      message: `${policy.profile.title} prefers ${listed(preferred).replace(" and ", " or ")}; this project is under ${project.expression}.`,
      help: `${policy.profile.remark} Source: ${policy.profile.sources[0]?.url} (compared ${policy.profile.reviewed}).`,
      identity: project.expression,
    },
  ];
}
