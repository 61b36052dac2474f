import { type Expression, formatExpression, type LicenceTerm, licencesIn } from "./expression.ts";
import { findLicence } from "./list.ts";

/** A licence id taken apart: `GPL-2.0-or-later` is version 2.0 of `GPL`, or a later one. */
export interface LicenceVersion {
  /** The id without its version and without `-only` or `-or-later`, lower case. */
  family: string;
  version: readonly number[];
  /** What follows the version and makes another licence of it (`CC-BY-3.0-DE`: `-de`), lower case. */
  variant: string;
  /** `unstated` for the deprecated GNU ids, whose authors meant one or the other. */
  later: "only" | "or-later" | "unstated";
}

/** Takes a licence's id (with an optional `+`) apart; ids without a version have an empty one. */
export function licenceVersion(id: string): LicenceVersion {
  const plus = id.endsWith("+");
  const bare = (plus ? id.slice(0, -1) : id).toLowerCase();
  const match = /^(.*?)-v?(\d+(?:\.\d+)*)(.*)$/.exec(bare);
  if (!match) return { family: bare, version: [], variant: "", later: plus ? "or-later" : "only" };
  const [, family = "", digits = "", end = ""] = match;
  const stated = /^(.*?)-(only|or-later)$/.exec(end);
  const gnu = /^(a?gpl|lgpl|gfdl)$/.test(family);
  const later = plus || stated?.[2] === "or-later" ? "or-later" : gnu && !stated ? "unstated" : "only";
  return { family, version: digits.split(".").map(Number), variant: stated?.[1] ?? end, later };
}

function compareVersions(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < Math.max(a.length, b.length); i++) {
    const difference = (a[i] ?? 0) - (b[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** True when both ids name the very same text (`GPL-3.0`, `GPL-3.0-only` and `GPL-3.0-or-later` do). */
export function sameText(a: string, b: string): boolean {
  const [one, other] = [licenceVersion(a), licenceVersion(b)];
  return (
    one.family === other.family && one.variant === other.variant && compareVersions(one.version, other.version) === 0
  );
}

/** True when both are the same offer to the user; an id that leaves open "only or later" agrees with either. */
export function sameLicence(a: string, b: string): boolean {
  if (!sameText(a, b)) return false;
  const [one, other] = [licenceVersion(a).later, licenceVersion(b).later];
  return one === other || one === "unstated" || other === "unstated";
}

/**
 * True when whoever accepts `entry` can use what is offered under `offered`: the same licence, a version chosen by
 * "or later" on either side, or any id that a `*` in the entry covers.
 */
export function covers(entry: string, offered: string): boolean {
  if (entry.includes("*")) return globMatches(entry, offered);
  const [accepted, given] = [licenceVersion(entry), licenceVersion(offered)];
  if (accepted.family !== given.family || accepted.variant !== given.variant) return false;
  const order = compareVersions(given.version, accepted.version);
  if (order === 0) return true;
  return order > 0 ? accepted.later === "or-later" : given.later === "or-later";
}

/** Linear-time wildcard match: the pieces between the stars, in order. */
function globMatches(glob: string, id: string): boolean {
  const pieces = glob.toLowerCase().split("*");
  const text = id.toLowerCase();
  const [first = "", last = ""] = [pieces[0], pieces.at(-1)];
  if (!text.startsWith(first) || !text.endsWith(last) || text.length < first.length + last.length) return false;
  let at = first.length;
  for (const piece of pieces.slice(1, -1)) {
    const found = text.indexOf(piece, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  return at <= text.length - last.length;
}

/** `GPL-2.0+`, `MIT`: the id as the comparing functions read it. */
export function termId(term: LicenceTerm): string {
  return term.plus && !findLicence(`${term.id}+`) ? `${term.id}+` : term.id;
}

/** What a judge says about one licence, best first. */
export type TermVerdict = "yes" | "unknown" | "no";
const rank: Readonly<Record<TermVerdict, number>> = { yes: 0, unknown: 1, no: 2 };

export interface Resolution {
  verdict: TermVerdict;
  /** The licences that decide: those to choose when `yes`, those in the way otherwise. */
  terms: LicenceTerm[];
}

/** Judges an expression by its licences: every operand of AND counts, the best operand of OR is taken. */
export function resolve(expression: Expression, judge: (term: LicenceTerm) => TermVerdict): Resolution {
  if (expression.kind === "licence") return { verdict: judge(expression), terms: [expression] };
  const parts = expression.operands.map((operand) => resolve(operand, judge));
  const ordered = parts.map((part) => part.verdict).sort((a, b) => rank[a] - rank[b]);
  const verdict = (expression.kind === "or" ? ordered[0] : ordered.at(-1)) ?? "unknown";
  const deciding = parts.filter((part) => part.verdict === verdict);
  if (expression.kind === "or" && verdict === "yes") return deciding[0] ?? { verdict, terms: [] };
  return { verdict, terms: deciding.flatMap((part) => part.terms) };
}

/** Lists of ids, as a policy writes them; `*` stands for anything, `X WITH exception` for that very combination. */
export interface IdRules {
  /** Empty: everything that is not denied is allowed. */
  allowed: readonly string[];
  denied: readonly string[];
}

function listed(entries: readonly string[], term: LicenceTerm): boolean {
  return entries.some((entry) => {
    const [id = "", exception] = entry.trim().split(/\s+WITH\s+/i);
    // An exception only ever adds permission, so accepting X accepts X WITH anything.
    return (
      covers(id, termId(term)) && (exception === undefined || exception.toLowerCase() === term.exception?.toLowerCase())
    );
  });
}

/** Denied wins over allowed, unless the allowed list names this very combination of licence and exception. */
export function judgeByRules(term: LicenceTerm, rules: IdRules): TermVerdict {
  const combination = formatExpression(term).toLowerCase();
  if (term.exception && rules.allowed.some((entry) => entry.toLowerCase() === combination)) return "yes";
  const denied = rules.denied.some((entry) => {
    const [id = "", exception] = entry.trim().split(/\s+WITH\s+/i);
    const same = entry.includes("*") ? globMatches(id, term.id) : deniedBy(id, termId(term));
    return same && (exception === undefined || exception.toLowerCase() === term.exception?.toLowerCase());
  });
  if (denied) return "no";
  return rules.allowed.length === 0 || listed(rules.allowed, term) ? "yes" : "no";
}

/** A denial of X does not reach "X or later" where a later version may be chosen; a denial of "X or later" reaches all from X on. */
function deniedBy(entry: string, offered: string): boolean {
  const [refused, given] = [licenceVersion(entry), licenceVersion(offered)];
  if (refused.family !== given.family || refused.variant !== given.variant) return false;
  const order = compareVersions(given.version, refused.version);
  if (refused.later === "or-later") return order >= 0;
  return order === 0 && (refused.later === "unstated" || given.later !== "or-later");
}

/** Whether `declared` can be used under the rules, and which licences decide. */
export function judgeExpression(declared: Expression, rules: IdRules): Resolution {
  return resolve(declared, (term) => judgeByRules(term, rules));
}

/** True when every licence of the expression is on the SPDX list or the author's own reference. */
export function isFullyListed(expression: Expression): boolean {
  return licencesIn(expression).every(
    (term) => findLicence(term.id) !== undefined || /^(DocumentRef-|LicenseRef-)/i.test(term.id),
  );
}
