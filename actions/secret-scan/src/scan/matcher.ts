import type { Emit, Matcher, MatchRule } from "../detect/types.ts";
import type { Step } from "./analysis.ts";
import type { Automaton } from "./automaton.ts";
import { opens, type Plan } from "./plan.ts";
import { keywordsOf, load, prepareNow } from "./prepared.ts";
import { widen } from "./regions.ts";

/** First window tried for a match that starts at a keyword. */
const FIRST_WINDOW = 160;

/** Makes the matcher of some rules, with what was prepared for them at build time where that fits. */
export function createMatcher(rules: readonly MatchRule[]): Matcher {
  const prepared = load(rules) ?? prepareNow(rules);
  const machine = prepared.automaton;
  const hits = hitsOf(rules, machine);
  const always = rules.flatMap((rule, index) => (rule.keywords.length === 0 ? [index] : []));
  // A search may start another one (of what it decoded) before it ends: each has its own memory.
  const free: Float64Array[] = [];
  const plans = new Array<Plan | undefined>(rules.length);
  const plan = (index: number): Plan => (plans[index] ??= prepared.plan(index));
  return {
    find(bytes, regions, emit) {
      const search = new Search(bytes, rules, plan, free.pop() ?? new Float64Array(rules.length * RECENT), emit);
      for (const index of always) search.everywhere(index);
      const ranges = regions ? widen(bytes, regions) : [0, bytes.length];
      for (let i = 0; i < ranges.length; i += 2) run(machine, hits, bytes, ranges[i]!, ranges[i + 1]!, search);
      search.finish();
      free.push(search.recent);
    },
  };
}

/** One rule that has a keyword ending in a state. */
interface HitRule {
  rule: number;
  length: number;
  promises: MatchRule["promises"];
  /** The ready match of a rule whose keywords are its matches. */
  literal: RegExpExecArray | undefined;
}

function hitsOf(rules: readonly MatchRule[], machine: Automaton): HitRule[][] {
  const words = keywordsOf(rules);
  const users = new Map<string, number[]>(words.map((word) => [word, []]));
  rules.forEach((rule, index) => {
    for (const word of new Set(rule.keywords)) users.get(word)!.push(index);
  });
  const hitRule = (rule: number, word: string): HitRule => ({
    rule,
    length: word.length,
    promises: rules[rule]!.promises,
    literal: rules[rule]!.literal ? Object.assign([word] as [string], { index: 0, input: word }) : undefined,
  });
  return machine.words.map((ids) =>
    ids.flatMap((id) => users.get(words[id]!)!.map((rule) => hitRule(rule, words[id]!))),
  );
}

function run(machine: Automaton, hits: HitRule[][], bytes: Buffer, from: number, to: number, search: Search): void {
  const { classes, next, shift, firstHit } = machine;
  let state = 0;
  for (let i = from; i < to; i++) {
    state = next[(state << shift) | classes[bytes[i]!]!]!;
    if (state >= firstHit) search.hit(hits[state - firstHit]!, i + 1);
  }
}

/** One run over one buffer: turns keyword hits into windows, windows into matches, each emitted once. */
class Search {
  private readonly bytes: Buffer;
  private readonly rules: readonly MatchRule[];
  private readonly plan: (rule: number) => Plan;
  private readonly emit: Emit;
  /** Windows still to be run, flat pairs for each rule. */
  private windows: Map<number, number[]> | undefined;
  readonly recent: Float64Array;

  constructor(
    bytes: Buffer,
    rules: readonly MatchRule[],
    plan: (rule: number) => Plan,
    recent: Float64Array,
    emit: Emit,
  ) {
    this.bytes = bytes;
    this.rules = rules;
    this.plan = plan;
    this.emit = emit;
    this.recent = recent;
    recent.fill(-1);
  }

  hit(list: readonly HitRule[], end: number): void {
    for (let i = 0; i < list.length; i++) {
      const { rule, length, promises, literal } = list[i]!;
      const start = end - length;
      if (promises && !promises(this.bytes, start, end)) continue;
      if (literal) {
        this.report(rule, literal, start);
        continue;
      }
      const plan = this.plan(rule);
      if (plan.mode === "start") this.sticky(rule, plan, start);
      else if (plan.mode === "whole") this.everywhere(rule);
      else if (follows(this.bytes, end, plan.steps))
        this.window(rule, Math.max(0, end - plan.before - 1), Math.min(this.bytes.length, end + plan.reach));
    }
  }

  everywhere(rule: number): void {
    this.windows ??= new Map();
    this.windows.set(rule, [0, this.bytes.length]);
  }

  private window(rule: number, from: number, to: number): void {
    this.windows ??= new Map();
    const list = this.windows.get(rule);
    if (!list) {
      this.windows.set(rule, [from, to]);
      return;
    }
    const last = list.length - 1;
    if (from > list[last]!) list.push(from, to);
    else if (to > list[last]!) list[last] = to;
  }

  /** Matches at the keyword itself, in a window that grows while a longer one could change the answer. */
  private sticky(rule: number, plan: Plan, start: number): void {
    const { bytes } = this;
    if (!opens(bytes, start, plan.opening)) return;
    const from = start > 0 ? start - 1 : 0;
    for (let size = Math.min(FIRST_WINDOW, plan.reach); ; size = Math.min(size * 8, plan.reach)) {
      const to = Math.min(bytes.length, start + size + 1);
      const text = bytes.toString("latin1", from, to);
      plan.expression.lastIndex = start - from;
      const match = this.exec(rule, plan, text);
      const whole = to === bytes.length || size >= plan.reach;
      if (match && (whole || start - from + match[0].length < text.length - 64)) {
        this.report(rule, match, from);
        return;
      }
      if (whole || (!match && !plan.spans && text.indexOf("\n", start - from) >= 0)) return;
    }
  }

  /** Runs the windows that hits asked for. */
  finish(): void {
    if (!this.windows) return;
    for (const [rule, list] of this.windows)
      for (let i = 0; i < list.length; i += 2) this.runWindow(rule, this.plan(rule), list[i]!, list[i + 1]!);
  }

  private runWindow(rule: number, plan: Plan, from: number, to: number): void {
    const text = this.bytes.toString("latin1", from, to);
    plan.expression.lastIndex = 0;
    for (let match = this.exec(rule, plan, text); match; match = this.exec(rule, plan, text)) {
      const end = match.index + match[0].length;
      if (end >= text.length - 1 && to < this.bytes.length && to - from < 4 * BLOCK_LIMIT) {
        this.runWindow(rule, plan, from, Math.min(this.bytes.length, to + (to - from) + 4096));
        return;
      }
      this.report(rule, match, from);
      plan.expression.lastIndex = match[0] === "" ? end + 1 : end;
    }
  }

  private exec(rule: number, plan: Plan, text: string): RegExpExecArray | null {
    const { exec } = this.rules[rule]!;
    return exec ? exec(text, plan.expression.lastIndex, plan.mode === "start") : plan.expression.exec(text);
  }

  /** Two keywords of a rule can lead to the same match; they stand close together, so that the last few starts tell. */
  private report(rule: number, match: RegExpExecArray, offset: number): void {
    const start = offset + match.index;
    const slot = rule * RECENT;
    for (let i = slot; i < slot + RECENT; i++) if (this.recent[i] === start) return;
    this.recent.copyWithin(slot + 1, slot, slot + RECENT - 1);
    this.recent[slot] = start;
    this.emit(rule, match, offset);
  }
}

/** How many starts of each rule's matches are remembered. */
const RECENT = 8;

/** A window is not grown beyond four times this. */
const BLOCK_LIMIT = 1 << 20;

/** True where the bytes that a match needs stand after the keyword, with nothing but allowed bytes in between. */
function follows(bytes: Buffer, end: number, steps: readonly Step[]): boolean {
  let at = end;
  for (let i = 0; i < steps.length; i++) {
    const { bytes: flags, most } = steps[i]!;
    const limit = Math.min(bytes.length, end + i + most + 1);
    for (; ; at++) {
      if (at >= limit) return false;
      const flag = flags[bytes[at]!]!;
      if (flag & 2) break;
      if (!flag) return false;
    }
    at++;
  }
  return true;
}
