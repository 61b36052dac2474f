import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Location } from "../../../../shared/src/check/finding.ts";
import { plain } from "../../../../shared/src/report/text.ts";
import type { Git } from "../../../../shared/src/repository/repository.ts";
import { createDetector } from "../detect/detector.ts";
import type { Detector, Hit, Place } from "../detect/types.ts";
import type { FoundSecret, SecretFacts } from "../facts.ts";
import { readFile } from "../folder/files.ts";
import { scanFile, scanNames } from "../folder/scan-folder.ts";
import { scanUncommitted, uncommittedPaths } from "../folder/scan-uncommitted.ts";
import { catFile } from "./cat-file.ts";
import type { Collected, Unseen } from "./collector.ts";
import { bestObject, type LoadedObject, locate } from "./locate.ts";
import { type History, parseLog, startLog } from "./log.ts";
import { type Provenance, trace } from "./provenance.ts";
import { indexPaths, listRefs, type Refs, treePaths } from "./refs.ts";
import { type ReadOptions, scanStore } from "./scan-objects.ts";

/** The repository whose history is scanned. */
export interface Target {
  root: string;
  git: Git;
}

export interface HistoryOptions extends ReadOptions {
  /** Also scan what is in the work tree and in no commit. */
  workTree?: boolean;
}

/** Everything that leaves with the repository: all stored objects, names, refs; and what is in none of them yet. */
export async function scanHistory(
  target: Target,
  options: HistoryOptions,
): Promise<Omit<SecretFacts, "scanned"> & Counts> {
  const { git, root } = target;
  // These run in processes of their own while this thread scans.
  const log = startLog(root, ["--all", "--reflog"]);
  const refsLater = later(listRefs(git));
  const headLater = later(treePaths(git, "HEAD"));
  const changedLater = options.workTree ? later(uncommittedPaths(git)) : [];
  const collected = await scanStore(root, git.gitDir, options);
  options.progress("looking up where the findings come from");
  const [refs, head] = [await refsLater, await headLater];
  const history = parseLog(await log.finished, collected.sightings.objects);
  const elsewhere = new Map<string, string[]>();
  for (const bare of refs.bare) await addBare(git, bare, history, elsewhere);
  const detector = createDetector(options.setup);
  const secrets = await describe({ target, options, detector, collected, history, refs, head, elsewhere });
  secrets.push(
    ...scanNames(detector, history.names, "file-name"),
    ...scanNames(
      detector,
      refs.refs.map(({ name }) => name),
      "ref",
    ),
  );
  const changed = await changedLater;
  secrets.push(...scanUncommitted(detector, root, changed, secrets, collected.unseen, options.maxSize));
  await noteUnseen(target, collected, history, detector, secrets, options.maxSize);
  return {
    secrets,
    unseen: collected.unseen.sentences(),
    commits: history.commits.length,
    objects: collected.objects,
    bytes: collected.bytes,
  };
}

/** A promise that is awaited later: until then its failure must not end the process. */
function later<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => {});
  return promise;
}

interface Counts {
  commits: number;
  objects: number;
  bytes: number;
}

interface Gathered {
  target: Target;
  options: ReadOptions;
  detector: Detector;
  collected: Collected;
  history: History;
  refs: Refs;
  head: ReadonlyMap<string, readonly string[]>;
  /** Paths of what only a ref on a tree or blob holds. */
  elsewhere: ReadonlyMap<string, readonly string[]>;
}

/** A ref may point at a tree or a blob: what they hold has no commit, but leaves all the same. */
async function addBare(
  git: Git,
  { name, oid, type }: Refs["bare"][number],
  history: History,
  elsewhere: Map<string, string[]>,
): Promise<void> {
  const paths = type === "blob" ? new Map([[oid, [name]]]) : await treePaths(git, oid);
  for (const [blob, list] of paths) {
    elsewhere.set(blob, list);
    if (type === "tree") for (const path of list) history.names.add(path);
  }
}

async function describe(gathered: Gathered): Promise<FoundSecret[]> {
  const { collected, history, refs, head, target, options } = gathered;
  const { secrets, objects } = collected.sightings;
  if (secrets.length === 0) return [];
  const traces = trace({ history, refs: refs.refs, head, objects, secrets: secrets.length });
  const holders: string[][] = secrets.map(() => []);
  for (const [oid, list] of objects) for (const secret of list) holders[secret]!.push(oid);
  traces.forEach((provenance, secret) => {
    addTags(provenance, holders[secret]!, refs);
  });
  const staged = traces.some(isNowhere) ? await indexPaths(target.git) : undefined;
  const best = traces.map((provenance, secret) => bestObject(provenance, holders[secret]!, head));
  const loaded = new Map<string, LoadedObject>();
  await catFile(target.root, [...new Set(best.map(({ oid }) => oid))], options.maxSize, (oid, type, bytes) => {
    if (bytes) loaded.set(oid, { type, bytes: Buffer.from(bytes) });
  });
  return secrets.flatMap((hit, secret) => {
    const place = best[secret]!;
    const stagedAt = (staged?.get(place.oid) ?? gathered.elsewhere.get(place.oid))?.[0];
    const object = loaded.get(place.oid);
    const path = place.path ?? stagedAt;
    const found = object && locate(gathered.detector, hit, place.oid, object, path);
    return settle(gathered, hit, traces[secret]!, {
      ...place,
      path,
      found,
      reachable: !isNowhere(traces[secret]!) || stagedAt !== undefined || isMessage(gathered, holders[secret]!),
    });
  });
}

function isNowhere({ places, atHead, branches, tags, pullRequests, otherRefs }: Provenance): boolean {
  return places + atHead.length + branches.length + tags.length + pullRequests.length + otherRefs.length === 0;
}

/** A tag's own text is held by the refs that point at the tag. */
function addTags(provenance: Provenance, holders: readonly string[], { tagNames }: Refs): void {
  for (const oid of holders)
    for (const name of tagNames.get(oid) ?? []) provenance.tags.push(name.replace(/^refs\/tags\//, ""));
}

/** Commits of the log and tags that a ref names are reachable without being in any tree. */
function isMessage({ history, refs }: Gathered, holders: readonly string[]): boolean {
  const wanted = new Set(holders);
  return history.commits.some(({ oid }) => wanted.has(oid)) || holders.some((oid) => refs.tagNames.has(oid));
}

interface Shown {
  oid: string;
  path?: string;
  commit?: string;
  date?: string;
  found: { hit: Hit; location: Location } | undefined;
  reachable: boolean;
}

function settle({ detector }: Gathered, hit: Hit, provenance: Provenance, shown: Shown): FoundSecret[] {
  const places: Place[] = provenance.paths.map((path) => ({ path }));
  if (provenance.last) places[0] = { ...places[0], commit: provenance.last.commit };
  // With its path known, a value may turn out to be none (a reference in code); a sure format stays one.
  if (!shown.found && shown.path !== undefined && hit.confidence !== "high") return [];
  const settled = detector.settle(shown.found?.hit ?? hit, places.length > 0 ? places : [{ path: shown.path }]);
  if (!settled) return [];
  const onlyNotes =
    provenance.otherRefs.length > 0 && provenance.otherRefs.every((name) => name.startsWith("refs/notes/"));
  const location: Location = {
    ...(shown.found?.location ?? { path: shown.path, object: shown.oid }),
    ...(shown.commit ? { commit: shown.commit, date: shown.date } : {}),
    ...(onlyNotes && provenance.branches.length === 0 ? { kind: "note" as const } : {}),
  };
  return [{ hit: settled, location, provenance, ...(shown.reachable ? {} : { unreachable: true }) }];
}

/** Says what is not in this repository although it belongs to it: LFS content, submodules, history cut off, missing objects. */
async function noteUnseen(
  { git }: Target,
  collected: Collected,
  history: History,
  detector: Detector,
  secrets: FoundSecret[],
  maxSize: number,
): Promise<void> {
  const { unseen } = collected;
  for (const pointer of collected.lfs) {
    const path = join("lfs/objects", pointer.content.slice(0, 2), pointer.content.slice(2, 4), pointer.content);
    if (existsSync(join(git.gitDir, path)))
      secrets.push(...scanFile(detector, readFile(git.gitDir, path, maxSize), unseen, maxSize));
    else unseen.add("# files are kept by Git LFS and their content is not here", pointer.oid);
  }
  for (const path of history.submodules)
    unseen.add("# submodules are repositories of their own and were not scanned", plain(path, 200));
  if (existsSync(join(git.gitDir, "shallow")))
    unseen.add(
      "The history is cut off (a shallow clone): older commits are not here. Fetch it whole (fetch-depth: 0)",
      "",
    );
  await noteMissing(git, unseen);
}

/** A partial clone leaves objects on the server. */
async function noteMissing(git: Git, unseen: Unseen): Promise<void> {
  const isPartial =
    (await git.run(["config", "--get-regexp", "^(remote\\..*\\.promisor|extensions\\.partialclone)$"]).catch(() => ""))
      .length > 0;
  if (!isPartial) return;
  const out = await git.run(["rev-list", "--objects", "--all", "--missing=print"]);
  const missing = out.toString("latin1").match(/^\?[0-9a-f]+/gm) ?? [];
  if (missing.length > 0)
    unseen.add(
      "# objects are not here (a partial clone): fetch them with git fetch --refetch --no-filter",
      missing[0]!.slice(1),
      missing.length,
    );
}
