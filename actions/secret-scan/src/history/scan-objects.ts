import { createDetector } from "../detect/detector.ts";
import type { DetectorSetup } from "../detect/types.ts";
import { UnknownFormat } from "../pack/errors.ts";
import { openStore, readLoose, type Store } from "../pack/store.ts";
import { catFile } from "./cat-file.ts";
import { type Collected, Collector } from "./collector.ts";
import { scanPacks } from "./scan-packs.ts";

/** How objects are read. */
export interface ReadOptions {
  setup: DetectorSetup;
  /** Objects with more bytes than this are told as unseen. */
  maxSize: number;
  /** Read everything through git, as is done for storage that is not known. */
  throughGit?: boolean;
  progress(text: string): void;
}

/** Scans every object a repository stores: packs and loose objects directly, whatever is left through git. */
export async function scanStore(folder: string, gitDir: string, options: ReadOptions): Promise<Collected> {
  const collector = new Collector(createDetector(options.setup));
  const store = options.throughGit ? undefined : directly(gitDir);
  if (!store) {
    await scanThroughGit(folder, undefined, options, collector);
    return collector;
  }
  await scanPacks(store.packs, options.setup, options.maxSize, collector, (done, all) =>
    options.progress(`${done} of ${all} objects read`),
  );
  const left = [...foreignDeltas(store), ...scanLoose(store, options, collector)];
  if (left.length > 0) await scanThroughGit(folder, left, options, collector);
  for (const { bytes } of store.packs) bytes.close();
  return collector;
}

function directly(gitDir: string): Store | undefined {
  try {
    return openStore(gitDir);
  } catch (error) {
    if (error instanceof UnknownFormat) return undefined;
    throw error;
  }
}

/** Scans some objects, or all there are, as git hands them over. */
export async function scanThroughGit(
  folder: string,
  oids: readonly string[] | undefined,
  options: ReadOptions,
  collector: Collector,
): Promise<void> {
  const missing = await catFile(folder, oids, options.maxSize, (oid, type, bytes) => {
    if (bytes) collector.object(oid, type, bytes);
    else if (type !== "tree") collector.tooLarge(oid, Math.round(options.maxSize / 2 ** 20));
    if ((collector.objects & 255) === 0) options.progress(`${collector.objects} objects read through git`);
  });
  for (const oid of missing) collector.damaged(oid, "git does not have it");
}

/** Objects made against one that is not in their pack. */
function foreignDeltas({ packs }: Store): string[] {
  return packs.flatMap((pack) => {
    const found: string[] = [];
    pack.table.type.forEach((type, position) => {
      if (type === 0) found.push(pack.oid(position));
    });
    return found;
  });
}

/** Scans loose objects; gives back those that have been packed meanwhile. */
function scanLoose({ loose }: Store, { maxSize, progress }: ReadOptions, collector: Collector): string[] {
  const gone: string[] = [];
  loose.forEach(({ oid, path }, index) => {
    if ((index & 255) === 0) progress(`${index} of ${loose.length} loose objects read`);
    try {
      const object = readLoose(path, maxSize);
      if (object === "gone") gone.push(oid);
      else if (object === "too large") collector.tooLarge(oid, Math.round(maxSize / 2 ** 20));
      else collector.object(oid, object.type, object.bytes);
    } catch (error) {
      collector.damaged(oid, (error as Error).message);
    }
  });
  return gone;
}
