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
  for (const hit of hits) {
    const secret = collected.number(hit);
    if (!carried.some((old) => old.secret === secret && old.start === hit.matchStart))
      carried.push({ secret, start: hit.matchStart, end: hit.matchEnd });
  }
  return carried.length === 0 ? nothing : carried;
}

/** The base's sightings that lie in copied ranges, at their new places. */
function carry({ before, copies }: Change<readonly Sighting[]>): Sighting[] {
  const carried: Sighting[] = [];
  for (const { secret, start, end } of before) {
    for (let i = 0; i < copies.length; i += 3) {
      if (start < copies[i]! || end > copies[i + 1]!) continue;
      const shift = copies[i + 2]! - copies[i]!;
      carried.push({ secret, start: start + shift, end: end + shift });
    }
  }
  return carried;
}
