import { availableParallelism } from "node:os";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { workerPath } from "../../../../shared/src/assets.ts";
import { IncompleteError } from "../../../../shared/src/errors.ts";
import type { DetectorSetup } from "../detect/types.ts";
import { type Pack, rootsOf } from "../pack/pack.ts";
import type { Collected } from "./collector.ts";
import { DONE, type Job, type JobResult, runJob } from "./job.ts";

/** Estimated work, in bytes, below which a second thread costs more than it saves. */
const WORTH_A_WORKER = 24 << 20;
const MOST_THREADS = 4;
/** What one object costs beside its bytes. */
const PER_OBJECT = 1500;

/** Scans the delta trees of packs, on several threads where that pays. */
export async function scanPacks(
  packs: readonly Pack[],
  setup: DetectorSetup,
  maxSize: number,
  into: Collected,
  progress: (done: number, all: number) => void,
): Promise<void> {
  const { job, cost } = plan(packs, setup, maxSize);
  const threads = cost < WORTH_A_WORKER ? 1 : Math.min(availableParallelism(), MOST_THREADS);
  const others = Array.from({ length: threads - 1 }, () => runInWorker(job));
  const all = packs.reduce((sum, { table }) => sum + table.count, 0);
  const own = runJob(job, () => progress(Atomics.load(job.counters, DONE), all));
  for (const result of [own, ...(await Promise.all(others))]) take(result, packs, into);
}

function plan(packs: readonly Pack[], setup: DetectorSetup, maxSize: number): { job: Job; cost: number } {
  const trees = packs.flatMap((pack, number) => treesOf(pack, number));
  trees.sort((a, b) => b.cost - a.cost);
  const cost = trees.reduce((sum, tree) => sum + tree.cost, 0);
  const bundle = cost / 64;
  const bundles = [0];
  let inBundle = 0;
  trees.forEach((tree, index) => {
    inBundle += tree.cost;
    if (inBundle < bundle && index + 1 < trees.length) return;
    bundles.push(2 * (index + 1));
    inBundle = 0;
  });
  const job: Job = {
    packs: packs.map(({ path, bytes, table }) => ({ path, shared: bytes.shared, table })),
    roots: Uint32Array.from(trees.flatMap(({ pack, root }) => [pack, root])),
    bundles: Uint32Array.from(bundles),
    counters: new Int32Array(new SharedArrayBuffer(8)),
    setup,
    maxSize,
  };
  return { job, cost };
}

interface Tree {
  pack: number;
  root: number;
  cost: number;
}

function treesOf(pack: Pack, number: number): Tree[] {
  const { table } = pack;
  const cost = table.size.map((size) => size + PER_OBJECT);
  // Bases nearly always stand before their deltas, so that one pass from the end adds up whole trees; an estimate will do.
  for (let i = table.count - 1; i >= 0; i--) if (table.base[i]! >= 0) cost[table.base[i]!]! += cost[i]!;
  return rootsOf(pack).map((root) => ({ pack: number, root, cost: cost[root]! }));
}

function runInWorker(job: Job): Promise<JobResult> {
  return new Promise((done, failed) => {
    const worker = new Worker(workerPath("secret-scan", join(import.meta.dirname, "worker.js")), { workerData: job });
    worker.once("message", done);
    worker.once("error", failed);
    worker.once("exit", (code) => failed(new IncompleteError(`a scanning thread ended early (${code})`)));
  });
}

function take(result: JobResult, packs: readonly Pack[], into: Collected): void {
  const oid = (key: string): string => {
    const colon = key.indexOf(":");
    return packs[Number(key.slice(0, colon))]!.oid(Number(key.slice(colon + 1)));
  };
  into.sightings.merge(
    result.secrets,
    result.objects.map(([key, secrets]) => [oid(key), secrets] as const),
  );
  for (const [reason, count, example] of result.unseen)
    into.unseen.add(reason, /^\d+:\d+/.test(example) ? example.replace(/^\d+:\d+/, oid) : example, count);
  into.lfs.push(...result.lfs.map((pointer) => ({ ...pointer, oid: oid(pointer.oid) })));
  into.objects += result.count;
  into.bytes += result.bytes;
}
