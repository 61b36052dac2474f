import type { Commit, FileChange, History } from "./log.ts";

/** A name that points into the history. */
export interface Ref {
  name: string;
  /** What it points to, seen through tags. */
  target: string;
}

/** One place a secret stood at. */
export interface Occurrence {
  commit: string;
  /** ISO 8601. */
  date: string;
  path: string;
  oid: string;
}

/** Where a secret has been, and what holds it now. */
export interface Provenance {
  /** Oldest and newest commit that wrote it; absent where no commit holds it. */
  first?: Occurrence;
  last?: Occurrence;
  /** Distinct paths. */
  paths: string[];
  /** Paths at which HEAD still holds it. */
  atHead: string[];
  branches: string[];
  tags: string[];
  pullRequests: string[];
  otherRefs: string[];
  /** How often a commit wrote it somewhere. */
  places: number;
}

/** What is known of the repository for `trace`. */
export interface Known {
  history: History;
  refs: readonly Ref[];
  /** HEAD's tree: object -> paths. */
  head: ReadonlyMap<string, readonly string[]>;
  /** Objects that hold each secret; commits and tags are among them. */
  objects: ReadonlyMap<string, readonly number[]>;
  secrets: number;
}

/** Tells for every secret where it has been. */
export function trace(known: Known): Provenance[] {
  const { history, objects } = known;
  const result = Array.from({ length: known.secrets }, empty);
  const carriers: number[][] = history.commits.map(() => []);
  history.commits.forEach(({ oid }, commit) => {
    for (const secret of objects.get(oid) ?? []) carriers[commit]!.push(secret);
  });
  for (const change of history.changes) {
    for (const secret of objects.get(change.oid) ?? []) {
      carriers[change.commit]!.push(secret);
      note(result[secret]!, change, history.commits[change.commit]!);
    }
  }
  for (const [oid, secrets] of objects)
    for (const path of known.head.get(oid) ?? []) for (const secret of secrets) result[secret]!.atHead.push(path);
  assignRefs(result, known, reach(history.commits, carriers));
  return result;
}

function empty(): Provenance {
  return { paths: [], atHead: [], branches: [], tags: [], pullRequests: [], otherRefs: [], places: 0 };
}

function note(provenance: Provenance, change: FileChange, { oid, time }: Commit): void {
  const occurrence = { commit: oid, date: new Date(time * 1000).toISOString(), path: change.path, oid: change.oid };
  if (!provenance.first || occurrence.date <= provenance.first.date) provenance.first = occurrence;
  if (!provenance.last || occurrence.date > provenance.last.date) provenance.last = occurrence;
  if (!provenance.paths.includes(change.path)) provenance.paths.push(change.path);
  provenance.places++;
}

/**
 * For every commit, the secrets that it or an ancestor brought. Neighbours mostly have the same set, so sets are shared:
 * a commit that brings nothing new has its parent's.
 */
function reach(commits: readonly Commit[], carriers: readonly number[][]): Map<string, ReadonlySet<number>> {
  const sets = new Map<string, ReadonlySet<number>>();
  const nothing: ReadonlySet<number> = new Set();
  for (const index of parentsFirst(commits)) {
    const { oid, parents } = commits[index]!;
    let set = sets.get(parents[0] ?? "") ?? nothing;
    for (const parent of parents.slice(1)) set = united(set, sets.get(parent) ?? nothing);
    sets.set(oid, united(set, new Set(carriers[index])));
  }
  return sets;
}

function united(left: ReadonlySet<number>, right: ReadonlySet<number>): ReadonlySet<number> {
  if (left === right) return left;
  if (left.size < right.size) return united(right, left);
  for (const secret of right) if (!left.has(secret)) return new Set([...left, ...right]);
  return left;
}

/** Commits in an order in which parents come before children; the log's own is by date, which clocks can spoil. */
function parentsFirst(commits: readonly Commit[]): number[] {
  const indexes = new Map(commits.map(({ oid }, index) => [oid, index]));
  const done = new Uint8Array(commits.length);
  const order: number[] = [];
  for (let start = commits.length - 1; start >= 0; start--) {
    const stack = [start];
    while (stack.length > 0) {
      const index = stack[stack.length - 1]!;
      const waiting = done[index] ? [] : commits[index]!.parents.flatMap((oid) => pending(indexes.get(oid), done));
      if (waiting.length > 0) {
        stack.push(...waiting);
        continue;
      }
      stack.pop();
      if (!done[index]) order.push(index);
      done[index] = 1;
    }
  }
  return order;
}

function pending(index: number | undefined, done: Uint8Array): number[] {
  return index === undefined || done[index] ? [] : [index];
}

function assignRefs(result: Provenance[], known: Known, sets: ReadonlyMap<string, ReadonlySet<number>>): void {
  for (const { name, target } of known.refs) {
    const direct = known.objects.get(target) ?? [];
    const held = new Set([...(sets.get(target) ?? []), ...direct]);
    for (const secret of held) shelf(result[secret]!, name).push(shortName(name));
  }
}

function shelf(provenance: Provenance, name: string): string[] {
  if (/^refs\/(heads|remotes)\//.test(name)) return provenance.branches;
  if (name.startsWith("refs/tags/")) return provenance.tags;
  if (/^refs\/(pull|merge-requests)\//.test(name)) return provenance.pullRequests;
  return provenance.otherRefs;
}

function shortName(name: string): string {
  return name.replace(/^refs\/(heads|remotes|tags)\//, "").replace(/^refs\/(pull|merge-requests)\/(\d+)\/.*$/, "#$2");
}
