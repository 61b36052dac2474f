import type { MatchRule } from "../detect/types.ts";
import { type Draft, linesOf, type Work } from "../detect/work.ts";
import type { Expression } from "./expression.ts";
import type { GitleaksConfig, GitleaksRule } from "./gitleaks.ts";

/** A rule for the matcher, and what is done with its matches. */
interface Handled {
  rule: MatchRule;
  accept(work: Work, match: RegExpExecArray, offset: number): void;
}

/** Rank of a hit by a user's own rule: above all others. */
const RANK = 4;

/** The rules of a configuration that look at text. */
export function handleGitleaks(config: GitleaksConfig): Handled[] {
  return config.rules.flatMap((rule) => {
    const { regex } = rule;
    if (!regex) return [];
    return [
      {
        rule: matchRule(rule, regex),
        accept: (work: Work, match: RegExpExecArray, offset: number) => acceptMatch(work, rule, match, offset),
      },
    ];
  });
}

/**
 * A keyword calls for its rule wherever it stands in the file. Where it is part of what the pattern matches, the matcher looks around
 * it; where it is not, the pattern runs over every file that holds the keyword.
 */
function matchRule({ keywords }: GitleaksRule, { pattern, flags, exec }: Expression): MatchRule {
  const spelt = pattern
    .toLowerCase()
    .replace(/\[([a-z])\1\]/g, "$1")
    .replace(/\\(?=[^a-z0-9])/g, "");
  if (keywords.every((word) => spelt.includes(word))) return { pattern, flags, keywords, ...(exec ? { exec } : {}) };
  const native = new RegExp(pattern, `${flags}g`);
  const run =
    exec ??
    ((text: string, from: number) => {
      native.lastIndex = from;
      return native.exec(text);
    });
  let called = false;
  return {
    pattern,
    flags,
    keywords: [],
    exec: (text, from, sticky) => {
      if (from === 0) called = holdsAny(text, keywords);
      return called ? run(text, from, sticky) : null;
    },
  };
}

function holdsAny(text: string, words: readonly string[]): boolean {
  const lower = text.toLowerCase();
  return words.some((word) => lower.includes(word));
}

/** Rules that look at the path alone. */
export function pathHits(config: GitleaksConfig, path: string | undefined): string[] {
  if (path === undefined) return [];
  return config.rules.filter((rule) => !rule.regex && rule.path?.test(path)).map(({ id }) => id);
}

function acceptMatch(work: Work, rule: GitleaksRule, match: RegExpExecArray, offset: number): void {
  if (match[0] === "" || (rule.path && !(work.path !== undefined && rule.path.test(work.path)))) return;
  const leading = /^\n*/.exec(match[0])![0].length;
  const trimmed = match[0].replace(/^\n+|\n+$/g, "");
  const secret = secretOf(rule, match, trimmed);
  if (secret === undefined || (rule.entropy > 0 && entropyOf(secret) <= rule.entropy)) return;
  const matchStart = offset + match.index + leading;
  const start = matchStart + Math.max(0, trimmed.lastIndexOf(secret));
  const line = linesOf(work.bytes, matchStart, matchStart + trimmed.length);
  work.found.push({
    rule: rule.id,
    family: rule.id,
    confidence: rule.id.includes("generic") ? "medium" : "high",
    rank: RANK,
    secret,
    start,
    end: start + secret.length,
    matchStart,
    matchEnd: matchStart + trimmed.length,
    match: trimmed.slice(0, 4096),
    line,
  });
}

/** gitleaks takes the named group, else the first that is not empty, else the whole match; groups come from the trimmed match. */
function secretOf(rule: GitleaksRule, match: RegExpExecArray, trimmed: string): string | undefined {
  const groups = trimmed === match[0] ? match : regroup(rule, trimmed);
  if (groups.length < 2) return trimmed;
  if (rule.secretGroup > 0) return groups[rule.secretGroup] ?? "";
  return groups.slice(1).find((group) => group) ?? trimmed;
}

function regroup(rule: GitleaksRule, trimmed: string): RegExpExecArray | string[] {
  const { pattern, flags, exec } = rule.regex!;
  return (exec ? exec(trimmed, 0, false) : new RegExp(pattern, flags).exec(trimmed)) ?? [trimmed];
}

/** Shannon entropy as gitleaks counts it: over characters, divided by bytes. */
function entropyOf(secret: string): number {
  const counts = new Map<string, number>();
  for (const char of Buffer.from(secret, "latin1").toString("utf8")) counts.set(char, (counts.get(char) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values()) bits -= (count / secret.length) * Math.log2(count / secret.length);
  return bits;
}

/** Drops what a configuration's own conditions drop: rules that need another one nearby, and generic doubles. */
export function settleGitleaks(config: GitleaksConfig, drafts: readonly Draft[], bytes: Buffer): Draft[] {
  const byId = new Map(config.rules.map((rule) => [rule.id, rule]));
  const place = placer(bytes);
  return drafts.filter((draft) => {
    const rule = draft.rank === RANK ? byId.get(draft.rule) : undefined;
    if (!rule) return true;
    if (rule.skipReport) return false;
    if (draft.rule.includes("generic") && drafts.some((other) => isSpecific(other, draft, place))) return false;
    return rule.required.every((need) =>
      drafts.some((other) => other.rule === need.id && isWithin(other, draft, need, place)),
    );
  });
}

interface Spot {
  line: number;
  column: number;
}

function placer(bytes: Buffer): (at: number) => Spot {
  const starts = [0];
  for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, at + 1)) starts.push(at + 1);
  return (at) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle]! <= at) low = middle;
      else high = middle - 1;
    }
    return { line: low, column: at - starts[low]! };
  };
}

function isSpecific(other: Draft, draft: Draft, place: (at: number) => Spot): boolean {
  if (other === draft || other.rule === draft.rule || other.rank !== RANK || other.rule.includes("generic"))
    return false;
  return other.secret.includes(draft.secret) && place(other.matchStart).line === place(draft.matchStart).line;
}

function isWithin(
  other: Draft,
  draft: Draft,
  need: GitleaksRule["required"][number],
  place: (at: number) => Spot,
): boolean {
  const here = place(draft.matchStart);
  const there = place(other.matchStart);
  if (need.withinLines !== undefined && Math.abs(here.line - there.line) > need.withinLines) return false;
  return need.withinColumns === undefined || Math.abs(here.column - there.column) <= need.withinColumns;
}
