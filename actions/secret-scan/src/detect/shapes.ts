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

/** Rules without a prefix worth searching for, by their first two characters where they have them. */
export interface Shapes {
  byPrefix: Map<string, Shape[]>;
  rest: Shape[];
}

/** Sorts the rules that are tried on runs. */
export function shapesOf(rules: readonly TokenRule[]): Shapes {
  const shapes: Shapes = { byPrefix: new Map(), rest: [] };
  for (const rule of rules.filter(isShapeRule)) {
    const flags = rule.anyCase ? "iy" : "y";
    const shape = { rule, pattern: new RegExp(patternOf(rule), flags), opens: opener(patternOf(rule), flags) };
    if (rule.prefix.length === 0) shapes.rest.push(shape);
    else shapes.byPrefix.set(rule.prefix, [...(shapes.byPrefix.get(rule.prefix) ?? []), shape]);
  }
  return shapes;
}

const LONGEST = 400;

/** Tries a run of token characters `[start, end)` against the shapes, and keeps a random one that stands beside a telling word. */
export function judgeRun(work: Work, shapes: Shapes, start: number, end: number): void {
  const { bytes } = work;
  if (end - start > 2000) return;
  const text = bytes.toString("latin1", start, Math.min(bytes.length, end + LONGEST));
  const length = end - start;
  for (let at = 0; at >= 0 && at < length; at = text.indexOf("/", at) + 1 || -1) {
    tryAt(work, shapes, text, start, at);
  }
  if (length <= 200) judgeRandom(work, start, end, text.slice(0, length));
}

function tryAt(work: Work, shapes: Shapes, text: string, offset: number, at: number): void {
  for (const size of [1, 2]) {
    const list = shapes.byPrefix.get(text.slice(at, at + size));
    if (list) for (const shape of list) tryShape(work, shape, text, offset, at);
  }
  for (const shape of shapes.rest) tryShape(work, shape, text, offset, at);
}

function tryShape(work: Work, { rule, pattern, opens }: Shape, text: string, offset: number, at: number): void {
  if (!opens(work.bytes, offset + at)) return;
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  if (match) acceptToken(work, rule, offset + at, offset + at + match[0].length);
}

const TELLING =
  /(?:^|[^A-Za-z])(?:api|auth|access|app|client|secret|bearer|user)?[ _-]?(?:key|token|secret|passw(?:or)?d|passphrase|credentials?|authtoken|apikey)s?\b|(?:Key|Token|Secret|Password|KEY|TOKEN|SECRET|PASSWORD)\b/;

/** A string drawn by chance, with letters and digits, a few words after "key", "token", "secret": worth a look, no more. */
function judgeRandom(work: Work, start: number, end: number, text: string): void {
  if (work.syntax.lock || !/\d/.test(text) || !/[A-Za-z]/.test(text)) return;
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
  const hex = /^[0-9a-fA-F]+$/.test(text);
  if (hex ? entropy(text) < 3 : rarity(text) < 14 || entropy(text) < 3.2) return;
  if (isPattern(text) || isStandIn(text)) return;
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
