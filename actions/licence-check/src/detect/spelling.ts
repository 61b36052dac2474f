import { americanised } from "./fold.ts";
import { NEGATIONS } from "./weights.ts";

/** Edits between two words, transposed neighbours counting one; `limit + 1` when above the limit. */
export function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? before[j - 2]! + 1 : Infinity;
      const cost = Math.min(next[j - 1]! + 1, row[j]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1), swapped);
      next.push(cost);
      least = Math.min(least, cost);
    }
    if (least > limit) return limit + 1;
    before = row;
    row = next;
  }
  return row[b.length]!;
}

const NEGATIVE = /^(?:un|in|im|ir|il|non|dis|mis|a|de|ex|re|sub|up)/;

/** One is the other with a prefix that turns or shifts its meaning. */
function turned(a: string, b: string): boolean {
  const [long, short] = a.length > b.length ? [a, b] : [b, a];
  const prefix = NEGATIVE.exec(long)?.[0];
  return (
    prefix !== undefined &&
    distance(long.slice(prefix.length), short, 1) <= 1 &&
    long.length - short.length >= prefix.length - 1 &&
    !short.startsWith(prefix)
  );
}

/** The words differ in number only (`name`, `names`); the plural of a negation does not exist. */
export function samePlural(a: string, b: string): boolean {
  const [long, short] = a.length > b.length ? [a, b] : [b, a];
  if (short.length < 4) return false;
  return long === `${short}s` || long === `${short}es` || (short.endsWith("y") && long === `${short.slice(0, -1)}ies`);
}

/**
 * Whether `found` is `wanted`, misspelt. `isWord`: is it a word of its own (then a near word is another word, not a slip)?
 */
export function misspelt(found: string, wanted: string, isWord: (word: string) => boolean): boolean {
  if (found === wanted || americanised(found) === wanted) return true;
  const longest = Math.max(found.length, wanted.length);
  if (
    longest < 4 ||
    /\d/.test(found) ||
    isWord(found) ||
    (NEGATIONS.has(wanted) && wanted.length < 6) ||
    turned(found, wanted)
  )
    return false;
  const limit = longest >= 8 ? 2 : 1;
  return distance(found, wanted, limit) <= limit;
}
