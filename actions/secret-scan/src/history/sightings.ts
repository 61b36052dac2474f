import type { Detector, Hit, Source } from "../detect/types.ts";
import type { Change } from "../pack/walk.ts";

/** A secret at one place of an object's bytes. */
export interface Sighting {
  /** Index in `Sightings.secrets`. */
  secret: number;
  /** Byte range of its whole match. */
  start: number;
  end: number;
}

/** Collects which objects hold which secrets. */
export class Sightings {
  /** Distinct by rule and secret; the surest hit of each stands for all. */
  readonly secrets: Hit[] = [];
  /** Object -> indexes of the secrets in it. */
  readonly objects = new Map<string, number[]>();
  private readonly numbers = new Map<string, number>();

  /** Number of a hit's secret. */
  number(hit: Hit): number {
    const key = `${hit.rule}\0${hit.secret}`;
    const known = this.numbers.get(key);
    if (known === undefined) {
      this.numbers.set(key, this.secrets.length);
      return this.secrets.push(hit) - 1;
    }
    if (rank[hit.confidence] > rank[this.secrets[known]!.confidence]) this.secrets[known] = hit;
    return known;
  }

  /** Notes what an object holds. */
  record(object: string, sightings: readonly Sighting[]): void {
    const secrets = new Set(sightings.map(({ secret }) => secret));
    for (const secret of this.objects.get(object) ?? []) secrets.add(secret);
    this.objects.set(object, [...secrets]);
  }

  /** Takes over what another thread collected. */
  merge(secrets: readonly Hit[], objects: Iterable<readonly [string, readonly number[]]>): void {
    const renumbered = secrets.map((hit) => this.number(hit));
    for (const [object, list] of objects)
      this.record(
        object,
        list.map((secret) => ({ secret: renumbered[secret]!, start: 0, end: 0 })),
      );
  }
}

const rank = { high: 3, medium: 2, low: 1 };
const nothing: readonly Sighting[] = [];

/**
 * Scans an object: where it is made by a delta, only what that inserts; what was found in the bytes it copies is carried along.
 */
export function scanObject(
  detector: Detector,
  collected: Sightings,
  bytes: Buffer,
  source: Source,
  change: Change<readonly Sighting[]> | undefined,
  unseen: (text: string) => void,
): readonly Sighting[] {
  if (change && change.inserts.length === 0 && change.before.length === 0) return nothing;
  const carried = change ? carry(change) : [];
  const hits = change?.inserts.length === 0 ? [] : detector.scan(bytes, source, change?.inserts, unseen);
  const known = new Set(carried.map(({ secret, start }) => placeKey(secret, start)));
  for (const hit of hits) {
    const secret = collected.number(hit);
    if (!known.has(placeKey(secret, hit.matchStart)))
      carried.push({ secret, start: hit.matchStart, end: hit.matchEnd });
  }
  return carried.length === 0 ? nothing : carried;
}

const placeKey = (secret: number, start: number): number => secret * 2 ** 32 + start;

/** The base's sightings that lie in copied ranges, at their new places. Both lists run through the base's bytes side by side. */
function carry({ before, copies }: Change<readonly Sighting[]>): Sighting[] {
  if (before.length === 0) return [];
  const order = Array.from({ length: copies.length / 3 }, (_, index) => 3 * index).sort(
    (a, b) => copies[a]! - copies[b]!,
  );
  const carried: Sighting[] = [];
  for (const { secret, start, end } of before) {
    const from = lastStartingBy(order, copies, start);
    for (let i = from; i >= 0 && i > from - 16; i--) {
      const copy = order[i]!;
      // Ranges are seldom copied twice: a few neighbours to the left tell whether another one covers the sighting too.
      if (copies[copy + 1]! >= end) {
        const shift = copies[copy + 2]! - copies[copy]!;
        carried.push({ secret, start: start + shift, end: end + shift });
      }
    }
  }
  return carried;
}

/** Position in `order` of the last copy that begins at or before an offset of the base; -1 where none does. */
function lastStartingBy(order: readonly number[], copies: readonly number[], offset: number): number {
  let low = 0;
  let high = order.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    if (copies[order[middle]!]! <= offset) low = middle + 1;
    else high = middle - 1;
  }
  return high;
}
