import { NEIGHBOURHOOD } from "../rules/neighbourhood.ts";
import { type NearRule, nearRules } from "../rules/types.ts";
import { type Assignment, readAssignment } from "./assignment.ts";
import { judgeLiteral } from "./literals.ts";
import { entropy, isRandom } from "./rarity.ts";
import { isPattern, isReference, isStandIn } from "./values.ts";
import { add, type Found, isComment, linesOf, type Work } from "./work.ts";

/** Parts of names that promise a secret: what the automaton looks for. */
export const NAME_WORDS = [
  "pass", "pwd", "psw", "pasword", "paasword", "secret", "token", "key", "credential", "creds", "auth", "bearer", "jwt", "psk",
  "pepper", "salt", "mnemonic", "seed", "signature", "cookie", "session", "webhook", "senha", "wachtwoord", "contrase", "motdepasse",
  "pw", "sid", "otp", "api",
]; // biome-ignore format: a list of words reads better in lines

export interface Nearby {
  rules: { rule: NearRule; value: RegExp }[];
  words: string[];
  /** What was judged already, by its lines; places relative to the word. */
  judged: Map<string, Found | null>;
}

/** The neighbourhood rules, ready to run, and the words that call for them. */
export function neighbourhood(): Nearby {
  const rules = nearRules(NEIGHBOURHOOD).map((rule) => ({ rule, value: new RegExp(`^(?:${rule.value})$`) }));
  return { rules, words: [...new Set(rules.flatMap(({ rule }) => rule.words))], judged: new Map() };
}

const BEFORE = 90;
const AFTER = 1200;

/** Reads what is assigned to the name around a word that was found, and keeps it where it is a secret. */
export function acceptLiteral(work: Work, near: Nearby, start: number, end: number): void {
  const key = contextKey(work, start, end);
  const known = key === undefined ? undefined : near.judged.get(key);
  const found = known === undefined ? judgeAt(work, near, start, end) : known && moved(known, start);
  if (key !== undefined && known === undefined) {
    if (near.judged.size > MOST_JUDGED) near.judged.clear();
    near.judged.set(key, found ? moved(found, -start) : null);
  }
  if (found) add(work, found);
}

const MOST_JUDGED = 50_000;
const LONGEST_LINE = 300;
const LINE_END = 10;
const SHORT_REST = 12;

/**
 * The line of a word, the next one, and the word's place: versions of a file repeat most of their lines, and what was judged once
 * need not be judged again. Undefined where a line is long, or the file's kind has a say.
 */
function contextKey({ bytes, path }: Work, start: number, end: number): string | undefined {
  if (path !== undefined) return undefined;
  let from = start;
  while (from > 0 && bytes[from - 1] !== LINE_END) if (start - from-- > LONGEST_LINE) return undefined;
  let stop = end;
  // Where little stands behind the word, its value may stand on the next line.
  for (let lines = 0; stop < bytes.length && lines < 2; stop++) {
    if (stop - end > 2 * LONGEST_LINE) return undefined;
    if (bytes[stop] === LINE_END) lines += stop - end < SHORT_REST ? 1 : 2;
  }
  return `${start - from} ${end - from} ${bytes.toString("latin1", from, stop)}`;
}

function moved(found: Found, by: number): Found {
  const { start, end, matchStart, matchEnd } = found;
  return { ...found, start: start + by, end: end + by, matchStart: matchStart + by, matchEnd: matchEnd + by };
}

function judgeAt(work: Work, near: Nearby, start: number, end: number): Found | undefined {
  const { bytes, syntax } = work;
  const from = Math.max(0, start - BEFORE);
  const text = bytes.toString("latin1", from, Math.min(bytes.length, end + AFTER));
  const found = readAssignment(text, start - from, end - from, syntax.shell || syntax.prose);
  if (!found || found.value.length < 3) return undefined;
  const provider = judgeNear(near, text, found);
  const line = linesOf(bytes, from + found.nameStart, from + found.nameStart + 1);
  const verdict = provider ?? judgeLiteral(found, syntax, isComment(line));
  if (!verdict) return undefined;
  return {
    rule: verdict.rule,
    family: "family" in verdict ? verdict.family : "literal",
    confidence: provider || !isNoisyPlace(work, line) ? verdict.confidence : "low",
    rank: provider ? 2 : 1,
    start: from + found.start,
    end: from + found.end,
    matchStart: from + found.nameStart,
    matchEnd: from + found.end,
  };
}

/** In programs, pictures and minified code names and values stand side by side by chance. */
function isNoisyPlace(work: Work, line: string): boolean {
  return work.binary || (work.syntax.code && line.length > 1000);
}

/** A value of a provider's shape under a name that speaks of the provider. */
function judgeNear(near: Nearby, text: string, found: Assignment) {
  const { value } = found;
  if (value.length < 14 || value.length > 120 || /\s/.test(value)) return undefined;
  const name =
    text
      .slice(Math.max(0, found.nameStart - 24), found.nameStart)
      .split(/[\n;]/)
      .pop() + found.name;
  const lower = name
    .replace(/([a-z0-9])([A-Z])/g, "$1_$2")
    .replace(/-/g, "_")
    .toLowerCase();
  for (const { rule, value: shape } of near.rules) {
    if (!rule.words.some((word) => lower.includes(word)) || !shape.test(value)) continue;
    if (isReference(value) || isStandIn(value) || isPattern(value)) return undefined;
    if (entropy(value) < 2.8 || !isRandom(value, 6)) continue;
    const sure = /secret|token|key|pass|auth|cred/.test(lower) && !/public|\bid$|_id$/.test(lower);
    return { rule: rule.id, family: rule.provider, confidence: sure ? ("high" as const) : ("medium" as const) };
  }
  return undefined;
}

const OPERATOR = new Uint8Array(256);
for (const char of "=:,(>|?-.") OPERATOR[char.charCodeAt(0)] = 1;
const NAME = new Uint8Array(256);
for (const char of "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.-") NAME[char.charCodeAt(0)] = 1;
const CLOSER = new Uint8Array(256);
for (const char of " \t\"'`\\)]&;/<\r\n") CLOSER[char.charCodeAt(0)] = 1;

/** A look at the bytes after a word: true where an operator and then something like a value can follow. */
export function promisesValue(bytes: Uint8Array, _start: number, end: number): boolean {
  let at = end;
  const limit = Math.min(bytes.length, end + 60);
  while (at < limit && NAME[bytes[at]!]) at++;
  const nameEnd = at;
  while (at < limit && CLOSER[bytes[at]!]) at++;
  if (at >= bytes.length) return false;
  if (OPERATOR[bytes[at]!]) return true;
  return at > nameEnd;
}
