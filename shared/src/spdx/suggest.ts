import { allExceptions, allLicences, findException, findLicence } from "./list.ts";
import { idsForName } from "./names.ts";

/** Edits between two words, transposed neighbours counting one; stops early above `limit`. */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const swap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? before[j - 2]! + 1 : Infinity;
      next.push(Math.min(next[j - 1]! + 1, row[j]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1), swap));
    }
    if (Math.min(...next) > limit) return limit + 1;
    before = row;
    row = next;
  }
  return row[b.length]!;
}

function nearest(written: string, candidates: readonly string[], most: number): readonly string[] {
  const word = written.toLowerCase().slice(0, 80);
  if (word.length < 3) return [];
  const limit = Math.min(3, Math.max(1, Math.floor(word.length / 4)));
  const near = candidates
    .map((id) => ({ id, distance: editDistance(word, id.toLowerCase(), limit) }))
    .filter(({ distance }) => distance <= limit)
    .sort((a, b) => a.distance - b.distance || a.id.localeCompare(b.id, "en"));
  return near
    .filter(({ distance }) => distance === near[0]?.distance)
    .slice(0, most)
    .map(({ id }) => id);
}

/** Did-you-mean for a licence: at most five ids, the likeliest first; a single one is safe to show as "write X". */
export function suggestLicence(written: string): readonly string[] {
  const listed = findLicence(written.trim());
  if (listed) return [listed.id];
  const named = idsForName(written);
  if (named.length > 0) return named.slice(0, 5);
  return nearest(
    written.trim(),
    allLicences()
      .filter((licence) => !licence.deprecated)
      .map((licence) => licence.id),
    5,
  );
}

/** Did-you-mean for an exception id. */
export function suggestException(written: string): readonly string[] {
  const listed = findException(written.trim());
  return listed ? [listed] : nearest(written.trim(), allExceptions(), 3);
}
