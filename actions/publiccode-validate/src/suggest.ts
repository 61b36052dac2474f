import { editDistance } from "../../../shared/src/spdx/suggest.ts";

/** The word that was probably meant: the same but for capitals and hyphens, or the single nearest by edits. */
export function nearest(written: string, candidates: readonly string[]): string | undefined {
  const word = simple(written);
  if (word === "" || written.length > 100) return undefined;
  const same = candidates.find((candidate) => simple(candidate) === word);
  if (same) return same;
  const limit = word.length < 4 ? 1 : Math.min(3, Math.floor(word.length / 3));
  let best: string | undefined;
  let least = limit + 1;
  for (const candidate of candidates) {
    const distance = editDistance(word, simple(candidate), least);
    if (distance < least) [best, least] = [candidate, distance];
  }
  return best;
}

function simple(text: string): string {
  return text.toLowerCase().replace(/[\s_-]+/g, "");
}
