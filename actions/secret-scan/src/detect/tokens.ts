import type { Confidence } from "../../../../shared/src/check/finding.ts";
import { CLOUD } from "../rules/cloud.ts";
import { FORGES } from "../rules/forges.ts";
import { SERVICES } from "../rules/services.ts";
import { type TokenRule, tokenRules } from "../rules/types.ts";
import { CHECKS, DECISIVE } from "./checks.ts";
import { entropy, rarity } from "./rarity.ts";
import { isPattern, isStandIn } from "./values.ts";
import { add, beginsAt, endsAt, linesOf, type Work } from "./work.ts";

/** Every provider format. */
export function allTokenRules(): TokenRule[] {
  return [...tokenRules(FORGES), ...tokenRules(CLOUD), ...tokenRules(SERVICES)];
}

const escapeText = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");

/** The rule's whole pattern. */
export function patternOf(rule: TokenRule): string {
  return escapeText(rule.prefix) + rule.body;
}

/** Prefixes, lower case, that tell a token by themselves. */
export function strongPrefixes(rules: readonly TokenRule[]): string[] {
  const strong = rules.filter(
    ({ prefix, near }) => !near && /^[A-Za-z0-9.]{2,}[_-]|^[A-Z]{4}|\//.test(prefix) && prefix.length >= 4,
  );
  return [...new Set(strong.map(({ prefix }) => prefix.toLowerCase()))];
}

/** True where the prefix is too short or absent to search for: such rules are tried on long runs of token characters. */
export function isShapeRule(rule: TokenRule): boolean {
  return rule.prefix.length < 3 && !rule.near && !rule.infix;
}

/** Judges a text that has the rule's shape at `[start, end)`, and keeps it where it may be live. */
export function acceptToken(work: Work, rule: TokenRule, start: number, end: number): void {
  const { bytes } = work;
  const value = bytes.toString("latin1", start, end);
  const checked = rule.check ? CHECKS[rule.check](value) : undefined;
  if (!checked || !rule.check || !DECISIVE.has(rule.check)) {
    if (
      !isApart(work, rule) &&
      !(beginsAt(work, start, end) && (rule.open || endsAt(work, end, /\\w-\]\{\d+\}$/.test(rule.body))))
    )
      return;
    if (!isPlausible(rule, value)) return;
  }
  if (rule.near && !isNear(work, rule.near, start, end)) return;
  const confidence = confidenceOf(rule, value, checked);
  if (!confidence) return;
  const skip = rule.prefix.endsWith("=") || rule.prefix.endsWith(" ") ? rule.prefix.length : 0;
  add(work, {
    rule: rule.id,
    family: rule.provider,
    confidence,
    rank: 3,
    start: start + skip,
    end,
    matchStart: start,
    matchEnd: end,
  });
}

function confidenceOf(rule: TokenRule, value: string, checked: boolean | undefined): Confidence | undefined {
  const own = rule.confidence ?? "high";
  const body = value.slice(rule.prefix.length);
  if (checked === undefined || checked) return isStandIn(body) || isPattern(body) ? "low" : own;
  if (!DECISIVE.has(rule.check!)) return own === "high" ? "medium" : "low";
  return "low";
}

/** In databases and programs strings stand side by side: a telling prefix is enough there. */
function isApart(work: Work, rule: TokenRule): boolean {
  return work.binary && !rule.near && /^[A-Za-z0-9.]{2,12}[_-]|^[A-Z]{4}/.test(rule.prefix);
}

/** A made-up value repeats or counts; a live one was drawn by chance. */
function isPlausible(rule: TokenRule, value: string): boolean {
  if (rule.rarity === 0) return true;
  const body = value.slice(rule.prefix.length);
  if (rule.prefix.length < 3) return /\d/.test(body) && entropy(body) > 3 && rarity(body) > 4;
  return entropy(body) > (body.length >= 24 ? 2.9 : 2.2);
}

function isNear(work: Work, words: readonly string[], start: number, end: number): boolean {
  const around = linesOf(work.bytes, Math.max(0, start - 120), end)
    .slice(0, 500)
    .toLowerCase();
  return words.some((word) => startsWord(around, word));
}

function startsWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
    if (!/[a-z]/.test(text[at - 1] ?? "")) return true;
  return false;
}
