import { plain } from "../../../../shared/src/report/text.ts";
import { createDetector } from "../detect/detector.ts";
import type { Detector, Hit } from "../detect/types.ts";
import type { FoundSecret, SecretFacts } from "../facts.ts";
import { locationIn, scanNames } from "../folder/scan-folder.ts";
import { catFile } from "./cat-file.ts";
import { Unseen } from "./collector.ts";
import { messageLocation } from "./locate.ts";
import { type FileChange, type History, parseLog, startLog } from "./log.ts";
import type { Target } from "./scan-history.ts";
import type { ReadOptions } from "./scan-objects.ts";

type RangeFacts = Omit<SecretFacts, "scanned"> & { commits: number; objects: number; bytes: number };

/** Scans exactly what commits add: `range` are revision arguments of git log, for example `head`, `^base`. Merges included. */
export async function scanRange(target: Target, range: readonly string[], options: ReadOptions): Promise<RangeFacts> {
  const history = parseLog(await startLog(target.root, range).finished);
  const scan = new RangeScan(target, history, options);
  await scan.read(history.commits.map(({ oid }) => oid));
  const secrets = [...scan.added(), ...scan.messages(), ...scanNames(scan.detector, history.names, "file-name")];
  return scan.facts(distinct(secrets));
}

/** Scans what `git commit` would add now: the index against HEAD. */
export async function scanStaged(target: Target, options: ReadOptions): Promise<RangeFacts> {
  const out = await target.git.run(["diff", "--cached", "--raw", "--no-abbrev", "--no-renames", "-z"]);
  const history = parseLog(out);
  // The index is no commit: its changes hang on one that is not there.
  history.commits.push({ oid: "", parents: [], time: 0 });
  for (const change of history.changes) change.commit = 0;
  const scan = new RangeScan(target, history, options);
  await scan.read([]);
  return scan.facts(distinct([...scan.added(), ...scanNames(scan.detector, history.names, "file-name")]));
}

/** One row a secret and kind of place; the first one, which is the newest, stands. */
function distinct(secrets: readonly FoundSecret[]): FoundSecret[] {
  const rows = new Map<string, FoundSecret>();
  for (const found of secrets) {
    const key = `${found.hit.rule}\0${found.hit.secret}\0${found.location.kind ?? ""}`;
    const known = rows.get(key);
    if (!known) rows.set(key, found);
    else if (known.provenance && found.provenance) {
      known.provenance.places++;
      known.provenance.first = found.provenance.first;
      known.provenance.paths = [...new Set([...known.provenance.paths, ...found.provenance.paths])];
    }
  }
  return [...rows.values()];
}

const NOTHING = /^0+$/;

class RangeScan {
  readonly detector: Detector;
  private readonly target: Target;
  private readonly history: History;
  private readonly options: ReadOptions;
  private readonly unseen = new Unseen();
  private readonly objects = new Map<string, { type: string; bytes: Buffer }>();
  private readonly hits = new Map<string, Hit[]>();
  private bytes = 0;

  constructor(target: Target, history: History, options: ReadOptions) {
    this.target = target;
    this.history = history;
    this.options = options;
    this.detector = createDetector(options.setup);
  }

  /** Reads the commits, and the blobs of both sides of every change. */
  async read(commits: readonly string[]): Promise<void> {
    const wanted = new Set(commits);
    for (const { oid, before } of this.history.changes)
      for (const one of [oid, ...before]) if (!NOTHING.test(one)) wanted.add(one);
    if (wanted.size === 0) return;
    const paths = new Map(this.history.changes.map(({ oid, path }) => [oid, path]));
    const megabytes = Math.round(this.options.maxSize / 2 ** 20);
    const missing = await catFile(this.target.root, [...wanted], this.options.maxSize, (oid, type, bytes) => {
      this.options.progress(`${this.hits.size} of ${wanted.size} objects read`);
      if (!bytes)
        this.unseen.add(`# objects have more than ${megabytes} MB and were not read`, plain(paths.get(oid) ?? oid));
      else this.scan(oid, type, bytes, paths.get(oid));
    });
    for (const oid of missing) this.unseen.add("# objects are missing and could not be read", oid);
  }

  private scan(oid: string, type: string, bytes: Buffer, path: string | undefined): void {
    this.bytes += bytes.length;
    const source = type === "blob" ? { path } : { kind: "commit-message" as const };
    const hits = this.detector.scan(bytes, source, undefined, (text) => this.unseen.add(text, plain(path ?? oid)));
    this.hits.set(oid, hits);
    if (hits.length > 0) this.objects.set(oid, { type, bytes: Buffer.from(bytes) });
  }

  /** Secrets that a commit's new versions hold more often than what they replace: moved lines and files are not new. */
  *added(): Generator<FoundSecret> {
    const perCommit = new Map<number, FileChange[]>();
    for (const change of this.history.changes) {
      const list = perCommit.get(change.commit);
      if (list) list.push(change);
      else perCommit.set(change.commit, [change]);
    }
    for (const [commit, changes] of perCommit) yield* this.addedBy(commit, changes);
  }

  private *addedBy(commit: number, changes: readonly FileChange[]): Generator<FoundSecret> {
    const balance = new Map<string, number>();
    const count = (oid: string, by: number) => {
      for (const hit of this.hits.get(oid) ?? []) balance.set(keyOf(hit), (balance.get(keyOf(hit)) ?? 0) + by);
    };
    for (const { oid, before } of changes) {
      count(oid, 1);
      // Of a merge's parents, the one that holds most: what any parent had is not the merge's doing.
      count(
        before.reduce((most, one) => (this.count(one) > this.count(most) ? one : most), before[0] ?? ""),
        -1,
      );
    }
    for (const change of changes)
      for (const hit of this.hits.get(change.oid) ?? [])
        if ((balance.get(keyOf(hit)) ?? 0) > 0) yield* this.found(hit, change, commit);
  }

  private count(oid: string): number {
    return this.hits.get(oid)?.length ?? 0;
  }

  private *found(hit: Hit, { oid, path }: FileChange, index: number): Generator<FoundSecret> {
    const { oid: commit, time } = this.history.commits[index]!;
    const settled = this.detector.settle(hit, [{ path, ...(commit ? { commit } : {}) }]);
    const object = this.objects.get(oid);
    if (!settled || !object) return;
    const date = new Date(time * 1000).toISOString();
    const occurrence = { commit, date, path, oid };
    const lists = { atHead: [], branches: [], tags: [], pullRequests: [], otherRefs: [] };
    const provenance = { first: occurrence, last: occurrence, paths: [path], ...lists, places: 1 };
    const location = { ...locationIn(object.bytes, settled, path), object: oid };
    if (commit) yield { hit: settled, location: { ...location, commit, date }, provenance };
    else yield { hit: settled, location };
  }

  /** Secrets in the commits themselves: messages, names, unknown headers. */
  *messages(): Generator<FoundSecret> {
    for (const { oid } of this.history.commits)
      for (const hit of this.hits.get(oid) ?? []) {
        const settled = this.detector.settle(hit, [{ commit: oid }]);
        if (settled) yield { hit: settled, location: messageLocation(this.objects.get(oid)!, hit, oid) };
      }
  }

  facts(secrets: FoundSecret[]): RangeFacts {
    for (const path of this.history.submodules)
      this.unseen.add("# submodules are repositories of their own and were not scanned", plain(path, 200));
    const { commits } = this.history;
    return {
      secrets,
      unseen: this.unseen.sentences(),
      commits: commits.filter(({ oid }) => oid).length,
      objects: this.hits.size,
      bytes: this.bytes,
    };
  }
}

const keyOf = (hit: Hit): string => `${hit.rule}\0${hit.secret}`;
