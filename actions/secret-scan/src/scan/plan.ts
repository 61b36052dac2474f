import type { MatchRule } from "../detect/types.ts";
import { keywordEnd, longest, opening, type Step, spansLines, startsWithKeyword, stepsAfter } from "./analysis.ts";
import { type Node, parsePattern } from "./pattern.ts";

/** How one rule's pattern is run after one of its keywords was met: plain data. */
export interface PlanData {
  /** `start`: every match starts at the keyword. `around`: it starts a bounded way before. `whole`: anywhere. */
  mode: "start" | "around" | "whole";
  /** Most bytes from a match's start to the keyword's end (`around`). */
  before: number;
  /** Most bytes of a match that are looked for. */
  reach: number;
  /** A match may hold a line's end. */
  spans: boolean;
  /** Byte classes of a match's first bytes (`start`). */
  opening: Uint8Array[];
  /** What must follow the keyword (`around`). */
  steps: Step[];
}

/** A plan ready to be carried out. */
export interface Plan extends Omit<PlanData, "opening"> {
  /** 256 flags a position. */
  opening: Uint8Array;
  expression: RegExp;
}

/** Makes a plan ready. */
export function planOf(rule: MatchRule, data: PlanData): Plan {
  const flags = `${rule.flags.replace(/[gy]/g, "")}${data.mode === "start" ? "y" : "g"}`;
  return { ...data, opening: flatten(data.opening), expression: new RegExp(rule.pattern, flags) };
}

/** An unbounded repetition is looked for up to this many bytes at first; a window that ends inside a match grows. */
const UNBOUNDED = 128;
/** A pattern that runs over anything, as key blocks do, is looked for this far. */
const BLOCK_REACH = 65536;
/** No window is planned longer than this. */
const MOST = 8192;
const OPENING = 16;

/** Plans a rule; that is dear (up to milliseconds), so it is done at build time or when a keyword of the rule is first met. */
export function planRule(rule: MatchRule): PlanData {
  const node = parsePattern(rule.pattern, rule.flags);
  const { keywords } = rule;
  const atStart = startsWithKeyword(node, keywords);
  const reach = rule.reach ?? reachOf(node, atStart);
  const strict = keywordEnd(node, keywords) !== undefined;
  // A keyword that need not be in the match stands near it, unless the rule says that it may be anywhere.
  const before = keywordEnd(node, keywords, strict) ?? (rule.anywhere ? Infinity : reach);
  const mode = atStart ? "start" : keywords.length === 0 || (!strict && rule.anywhere) ? "whole" : "around";
  return {
    mode,
    before: atStart ? 0 : Math.min(before, reach),
    reach,
    spans: spansLines(node),
    opening: mode === "start" ? opening(node, OPENING) : [],
    steps: mode === "around" ? stepsAfter(node, keywords, strict) : [],
  };
}

/** A check whether bytes can begin a match of a pattern, at a fraction of an expression's price; `first` are a match's first bytes. */
export function opener(
  pattern: string,
  flags: string,
): { first: Uint8Array; opens(bytes: Uint8Array, at: number): boolean } {
  const sets = opening(parsePattern(pattern, flags), 24);
  const flat = flatten(sets);
  return { first: sets[0] ?? new Uint8Array(256).fill(1), opens: (bytes, at) => opens(bytes, at, flat) };
}

/** True where the bytes from `start` can be a match's first bytes. */
export function opens(bytes: Uint8Array, start: number, flags: Uint8Array): boolean {
  const length = flags.length >> 8;
  if (start + length > bytes.length) return false;
  for (let i = 0; i < length; i++) if (!flags[(i << 8) | bytes[start + i]!]) return false;
  return true;
}

function reachOf(node: Node, atStart: boolean): number {
  const most = longest(node);
  if (most !== Infinity) return Math.min(most + 1, BLOCK_REACH);
  // A match at the keyword is tried in windows that grow only while they must, so that it can be looked for far.
  return atStart || runsOverAnything(node) ? BLOCK_REACH : Math.min(longest(node, UNBOUNDED), MOST);
}

function runsOverAnything(node: Node): boolean {
  if (node.kind === "set" || node.kind === "nothing") return false;
  if (node.kind !== "repeat") return node.items.some(runsOverAnything);
  const { item } = node;
  return node.most === Infinity && item.kind === "set"
    ? item.bytes.every((flag) => flag === 1)
    : runsOverAnything(item);
}

function flatten(sets: readonly Uint8Array[]): Uint8Array {
  const flags = new Uint8Array(sets.length * 256);
  sets.forEach((set, position) => {
    flags.set(set, position * 256);
  });
  return flags;
}
