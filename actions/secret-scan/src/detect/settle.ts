import { isTestPath } from "./syntax.ts";
import type { Hit, Place } from "./types.ts";

/**
 * Judges a hit again once all its places are known: a key without a provider's form that stands among tests and examples only is
 * made up more often than not. Passwords stay: those of tests are used elsewhere too often.
 */
export function settleHit(hit: Hit, places: readonly Place[]): Hit {
  if (hit.confidence !== "medium" || hit.rule !== "secret-literal" || places.length === 0) return hit;
  const made = places.every(({ path }) => path !== undefined && isTestPath(path));
  return made ? { ...hit, confidence: "low" } : hit;
}
