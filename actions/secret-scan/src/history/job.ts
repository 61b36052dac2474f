import { createDetector } from "../detect/detector.ts";
import type { DetectorSetup, Hit } from "../detect/types.ts";
import { inMemory, openPackBytes } from "../pack/bytes.ts";
import type { PackTable } from "../pack/pack.ts";
import { walkDeltas } from "../pack/walk.ts";
import { Collector } from "./collector.ts";
import type { Sighting } from "./sightings.ts";

/** Delta trees of packs to be scanned by several threads: each takes the next bundle of roots that nobody has taken. */
export interface Job {
  packs: { path: string; shared: SharedArrayBuffer | undefined; table: PackTable }[];
  /** Flat pairs of pack and root, dearest first; `bundles` holds where each bundle begins. */
  roots: Uint32Array;
  bundles: Uint32Array;
  /** Number of the next bundle, and of objects done: shared. */
  counters: Int32Array;
  setup: DetectorSetup;
  maxSize: number;
}

/** What a thread hands over: objects by pack and position, since only the main thread knows their ids. */
export interface JobResult {
  secrets: Hit[];
  objects: [key: string, secrets: number[]][];
  unseen: [reason: string, count: number, example: string][];
  lfs: { oid: string; content: string }[];
  count: number;
  bytes: number;
}

export const NEXT = 0;
export const DONE = 1;
const TYPES = ["", "commit", "tree", "blob", "tag"];

/** Takes bundles until none is left. `tick` is called now and then, for a progress line. */
export function runJob(job: Job, tick: () => void = () => {}): JobResult {
  const collector = new Collector(createDetector(job.setup));
  const packs = job.packs.map(({ path, shared, table }) => ({
    table,
    bytes: shared ? inMemory(shared) : openPackBytes(path),
    visitor: visitorOf(job, table, collector, tick),
  }));
  packs.forEach((pack, number) => {
    pack.visitor.prefix = `${number}:`;
  });
  for (let bundle = take(job); bundle; bundle = take(job))
    for (let i = bundle[0]; i < bundle[1]; i += 2) {
      const pack = packs[job.roots[i]!]!;
      walkDeltas(pack, [job.roots[i + 1]!], job.maxSize, pack.visitor);
    }
  for (const { bytes } of packs) bytes.close();
  return {
    secrets: collector.sightings.secrets,
    objects: [...collector.sightings.objects],
    unseen: collector.unseen.entries(),
    lfs: collector.lfs,
    count: collector.objects,
    bytes: collector.bytes,
  };
}

function take({ bundles, counters }: Job): [number, number] | undefined {
  const next = Atomics.add(counters, NEXT, 1);
  return next + 1 < bundles.length ? [bundles[next]!, bundles[next + 1]!] : undefined;
}

function visitorOf(job: Job, table: PackTable, collector: Collector, tick: () => void) {
  const megabytes = Math.round(job.maxSize / 2 ** 20);
  return {
    prefix: "",
    object(position: number, bytes: Buffer, change: Parameters<Collector["object"]>[3]) {
      if ((Atomics.add(job.counters, DONE, 1) & 255) === 0) tick();
      return collector.object(this.prefix + position, TYPES[table.type[position]!]!, bytes, change);
    },
    wantsCopies: (sightings: readonly Sighting[]) => sightings.length > 0,
    tooLarge(position: number) {
      collector.tooLarge(this.prefix + position, megabytes);
    },
    damaged(position: number, reason: string) {
      collector.damaged(this.prefix + position, reason);
    },
  };
}
