import type { Budget, Plan, PlannedRepository } from "./model.ts";

/** Jobs of one matrix (GitHub Actions, "Usage limits": 256 jobs a matrix per workflow run). */
export const MOST_SHARDS = 256;

/** Seconds that one repository takes besides its size: clone's handshake, three checks, their start. Measured on 52 repositories. */
const SECONDS_EACH = 3;

/** Kilobytes a second of cloning and scanning a whole history. */
const SPEED = 6_000;

/** Longest time of a shard that is planned, minutes: a job ends after 360 (GitHub Actions, "Usage limits"). */
const LONGEST_SHARD = 240;

/** What the organisation's list asks for: archived repositories and forks count where wanted. */
export interface PlanOptions {
  organisation: string;
  made: Date;
  /** 0 lets the plan decide. */
  shards: number;
  archived: boolean;
  requests: number;
}

/**
 * Spreads repositories over shards so that each takes about as long: largest first, always to the emptiest shard. The same list
 * gives the same plan.
 */
export function planShards(repositories: readonly PlannedRepository[], options: PlanOptions): Plan {
  const left = repositories
    .filter((r) => r.archived && !options.archived)
    .map(({ name }) => ({ name, reason: "archived: nobody works on it any more" }));
  const names = new Set(left.map((l) => l.name));
  const wanted = repositories.filter((r) => !names.has(r.name));
  const shards = spread(wanted, options.shards || enoughShards(wanted));
  return {
    schema: 1,
    organisation: options.organisation,
    made: options.made.toISOString(),
    shards,
    left,
    budget: budgetOf(shards, options.requests),
  };
}

function spread(repositories: readonly PlannedRepository[], number: number): PlannedRepository[][] {
  const count = Math.max(1, Math.min(number, MOST_SHARDS, repositories.length || 1));
  const shards = Array.from({ length: count }, () => ({ seconds: 0, repositories: [] as PlannedRepository[] }));
  const largestFirst = [...repositories].sort((a, b) => b.size - a.size || a.name.localeCompare(b.name));
  for (const repository of largestFirst) {
    const emptiest = shards.reduce((least, shard) => (shard.seconds < least.seconds ? shard : least));
    emptiest.repositories.push(repository);
    emptiest.seconds += secondsOf(repository);
  }
  return shards.map((s) => s.repositories);
}

/** As few jobs as end in time. */
function enoughShards(repositories: readonly PlannedRepository[]): number {
  const minutes = repositories.reduce((sum, r) => sum + secondsOf(r), 0) / 60;
  return Math.ceil(minutes / LONGEST_SHARD) || 1;
}

function secondsOf({ size }: PlannedRepository): number {
  return SECONDS_EACH + size / SPEED;
}

function budgetOf(shards: readonly PlannedRepository[][], requests: number): Budget {
  const all = shards.flat();
  const longest = Math.max(0, ...shards.map((shard) => shard.reduce((sum, r) => sum + secondsOf(r), 0)));
  return {
    repositories: all.length,
    requests,
    kilobytes: all.reduce((sum, r) => sum + r.size, 0),
    minutes: Math.ceil(longest / 60),
  };
}

/** The budget in words, for the log. */
export function budgetText({ budget, shards, left }: Plan): string {
  const size = budget.kilobytes > 0 ? `, ${Math.ceil(budget.kilobytes / 1024)} MB to clone` : "";
  const out = left.length > 0 ? `, ${left.length} left out` : "";
  return `${budget.repositories} repositories in ${shards.length} shards${size}, ${budget.requests} API requests, about ${budget.minutes} minutes a shard${out}`;
}
