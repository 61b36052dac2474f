import { createHash } from "node:crypto";
import { deflateRawSync, inflateRawSync } from "node:zlib";
import { readAsset } from "../../../../shared/src/assets.ts";
import type { MatchRule } from "../detect/types.ts";
import { type Automaton, buildAutomaton } from "./automaton.ts";
import { type Plan, type PlanData, planOf, planRule } from "./plan.ts";

/** Name of the asset that `scripts/assets/secret-plans.ts` makes. */
export const ASSET = "secret-plans.z";

/** The automaton and the plans of some rules, made at build time: building them costs a tenth of a second. */
export interface Prepared {
  automaton: Automaton;
  /** Plan of a rule; undefined for one whose keywords are its matches. */
  plan(index: number): Plan;
}

interface Header {
  signature: string;
  shift: number;
  firstHit: number;
  words: number[][];
  states: number;
  /** Distinct byte classes, as positions in the table that follows. */
  plans: (StoredPlan | null)[];
}

type StoredPlan = Omit<PlanData, "opening" | "steps"> & { opening: number[]; steps: [set: number, most: number][] };

/** Distinct keywords of rules, in the order the automaton numbers them. */
export function keywordsOf(rules: readonly MatchRule[]): string[] {
  return [...new Set(rules.flatMap((rule) => rule.keywords))];
}

/** Prepares rules here and now. */
export function prepareNow(rules: readonly MatchRule[]): Prepared {
  return {
    automaton: buildAutomaton(keywordsOf(rules)),
    plan: (index) => planOf(rules[index]!, planRule(rules[index]!)),
  };
}

/** The asset for rules, deflated: header length, header, automaton's classes and table, byte classes of the plans. */
export function store(rules: readonly MatchRule[]): Buffer {
  const automaton = buildAutomaton(keywordsOf(rules));
  if (!(automaton.next instanceof Uint16Array)) throw new Error("the automaton has too many states for the asset");
  const sets = new Map<string, number>();
  const setNumber = (set: Uint8Array): number => {
    const key = Buffer.from(set).toString("latin1");
    if (!sets.has(key)) sets.set(key, sets.size);
    return sets.get(key)!;
  };
  const stored = (rule: MatchRule): StoredPlan | null => {
    if (rule.literal) return null;
    const { opening, steps, ...rest } = planRule(rule);
    return {
      ...rest,
      opening: opening.map(setNumber),
      steps: steps.map(({ bytes, most }) => [setNumber(bytes), most]),
    };
  };
  const { shift, firstHit, words, next, classes } = automaton;
  const header: Header = {
    signature: signatureOf(rules),
    shift,
    firstHit,
    words,
    states: next.length,
    plans: rules.map(stored),
  };
  const text = Buffer.from(JSON.stringify(header));
  // The table of 16-bit numbers begins at an even offset.
  const padded = Buffer.concat([text, Buffer.alloc(text.length & 1, " ")]);
  const length = Buffer.alloc(4);
  length.writeUInt32LE(padded.length);
  const table = Buffer.from(next.buffer, next.byteOffset, next.byteLength);
  const tables = [Buffer.from(classes), table, Buffer.from([...sets.keys()].join(""), "latin1")];
  return deflateRawSync(Buffer.concat([length, padded, ...tables]), { level: 9 });
}

/** Reads the asset; undefined where it was made for other rules or was not made at all. */
export function load(rules: readonly MatchRule[]): Prepared | undefined {
  const bytes = assetBytes();
  if (!bytes) return undefined;
  const headerEnd = 4 + bytes.readUInt32LE(0);
  const header = JSON.parse(bytes.toString("utf8", 4, headerEnd)) as Header;
  if (header.signature !== signatureOf(rules)) return undefined;
  const tableAt = headerEnd + 256;
  const setsAt = tableAt + 2 * header.states;
  const aligned = bytes.subarray(tableAt, setsAt);
  // A buffer from a file may begin anywhere in memory.
  const next = new Uint16Array(header.states);
  new Uint8Array(next.buffer).set(aligned);
  const set = (index: number) => bytes.subarray(setsAt + 256 * index, setsAt + 256 * (index + 1));
  const { shift, firstHit, words } = header;
  return {
    automaton: { classes: bytes.subarray(headerEnd, tableAt), next, shift, firstHit, words },
    plan(index) {
      const plan = header.plans[index]!;
      const steps = plan.steps.map(([number, most]) => ({ bytes: set(number), most }));
      return planOf(rules[index]!, { ...plan, opening: plan.opening.map(set), steps });
    },
  };
}

function assetBytes(): Buffer | undefined {
  try {
    return inflateRawSync(readAsset(ASSET));
  } catch {
    return undefined;
  }
}

function signatureOf(rules: readonly MatchRule[]): string {
  const hash = createHash("sha1");
  for (const { pattern, flags, keywords, reach, anywhere, literal } of rules)
    hash.update(`${pattern}\0${flags}\0${keywords.join("\0")}\0${reach}\0${anywhere}\0${literal}\n`);
  return hash.digest("hex");
}
