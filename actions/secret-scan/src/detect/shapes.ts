import type { TokenRule } from "../rules/types.ts";
import { opener } from "../scan/plan.ts";
import { nameKind } from "./names.ts";
import { entropy, rarity } from "./rarity.ts";
import { acceptToken, isShapeRule, patternOf } from "./tokens.ts";
import { isPattern, isStandIn } from "./values.ts";
import { add, type Work } from "./work.ts";

interface Shape {
  rule: TokenRule;
  pattern: RegExp;
  /** True where the bytes from an offset can be the pattern's first ones. */
  opens(bytes: Buffer, at: number): boolean;
}

/** Rules without a prefix worth searching for, by the bytes that their values can begin with. */
export type Shapes = readonly (readonly Shape[])[];

/** Sorts the rules that are tried on runs. */
export function shapesOf(rules: readonly TokenRule[]): Shapes {
  const byFirst: Shape[][] = Array.from({ length: 256 }, () => []);
  for (const rule of rules.filter(isShapeRule)) {
    const flags = rule.anyCase ? "iy" : "y";
    const { opens, first } = opener(patternOf(rule), flags);
    const shape = { rule, pattern: new RegExp(patternOf(rule), flags), opens };
    byFirst.forEach((list, byte) => {
      if (first[byte]) list.push(shape);
    });
  }
  return byFirst;
}

const LONGEST = 400;
const SLASH = 47;

/** Tries a run of token characters `[start, end)` against the shapes, and keeps a random one that stands beside a telling word. */
export function judgeRun(work: Work, shapes: Shapes, start: number, end: number): void {
  const { bytes } = work;
  if (end - start > 2000) return;
  for (let at = start; at < end; at++) {
    if (at > start && bytes[at - 1] !== SLASH) continue;
    for (const shape of shapes[bytes[at]!]!) tryShape(work, shape, at, end);
  }
  if (end - start <= 200 && mixesDigits(bytes, start, end))
    judgeRandom(work, start, end, bytes.toString("latin1", start, end));
}

/** True where both letters and digits stand in the run. */
function mixesDigits(bytes: Buffer, start: number, end: number): boolean {
  let seen = 0;
  for (let i = start; i < end && seen !== 3; i++) {
    const byte = bytes[i]!;
    if (byte >= 48 && byte < 58) seen |= 1;
    else if ((byte | 32) >= 97 && (byte | 32) < 123) seen |= 2;
  }
  return seen === 3;
}

function tryShape(work: Work, { rule, pattern, opens }: Shape, at: number, end: number): void {
  const { bytes } = work;
  if (end - at < (rule.least ?? 0) || !opens(bytes, at)) return;
  const from = Math.max(0, at - 1);
  pattern.lastIndex = at - from;
  const match = pattern.exec(bytes.toString("latin1", from, Math.min(bytes.length, end + LONGEST)));
  if (match) acceptToken(work, rule, at, at + match[0].length);
}

const TELLING =
  /(?:^|[^A-Za-z])(?:api|auth|access|app|client|secret|bearer|user)?[ _-]?(?:key|token|secret|passw(?:or)?d|passphrase|credentials?|authtoken|apikey)s?\b|(?:Key|Token|Secret|Password|KEY|TOKEN|SECRET|PASSWORD)\b/;

/** A string drawn by chance, with letters and digits, a few words after "key", "token", "secret": worth a look, no more. */
function judgeRandom(work: Work, start: number, end: number, text: string): void {
  if (work.syntax.lock) return;
  if (text.includes("/") && !/[+=]/.test(text)) return;
  const named = NAMED.exec(text);
  if (named) {
    keepRandom(work, end - named[1]!.length, end, named[1]!);
    return;
  }
  const before = work.bytes.toString("latin1", Math.max(0, start - 90), start);
  const line = before.slice(Math.max(0, before.lastIndexOf("\n", before.lastIndexOf("\n") - 1)));
  if (
    !TELLING.test(line) ||
    /sha\d|integrity|digest|checksum|commit|public|fingerprint|revision|\burl\b|https?:\/\/\S*$|@$/i.test(
      line.slice(-40),
    )
  )
    return;
  if (nameKind(/[\w.-]+(?=\W{0,6}$)/.exec(line)?.[0] ?? "key") === "none" && !/[ {>]$/.test(line)) return;
  keepRandom(work, start, end, text);
}

/** Name and value in one run: `vendor-token-3f9c...`. */
const NAMED = /(?:key|token|secret|access|private|passw(?:or)?d)[A-Za-z]{0,10}[-_]([A-Za-z0-9]{16,80})$/i;

function keepRandom(work: Work, start: number, end: number, text: string): void {
  if (!isWorthALook(text)) return;
  add(work, {
    rule: "random-string",
    family: "literal",
    confidence: "low",
    rank: 0,
    start,
    end,
    matchStart: start,
    matchEnd: end,
  });
}

/** Versions of a file repeat most of their strings: what was judged once need not be judged again. */
const judged = new Map<string, boolean>();
const MOST_JUDGED = 50_000;

function isWorthALook(text: string): boolean {
  const known = judged.get(text);
  if (known !== undefined) return known;
  const hex = /^[0-9a-fA-F]+$/.test(text);
  const random = hex ? entropy(text) >= 3 : rarity(text) >= 14 && entropy(text) >= 3.2;
  const verdict = random && !isPattern(text) && !isStandIn(text);
  if (judged.size > MOST_JUDGED) judged.clear();
  judged.set(text, verdict);
  return verdict;
}
