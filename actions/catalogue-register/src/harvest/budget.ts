import { UserError } from "../../../../shared/src/errors.ts";
import { plain } from "../../../../shared/src/report/text.ts";

/** Requests that one changed repository costs: its publiccode.yml and its languages. */
export const REQUESTS_EACH = 2;

/** Kept back for writing the result, the issue, and whatever else uses the token. */
const RESERVE = 60;
const RESERVE_SHARE = 0.1;

/** Repositories that one job does within a quarter of an hour at about three requests a second. */
const PER_SHARD = 1_000;

/** Jobs that a matrix may have (docs.github.com, "Usage limits"). */
const MAX_SHARDS = 256;

/** One part of a harvest: the `index`-th of `of`. */
export interface Shard {
  index: number;
  of: number;
}

/** Reads `2/5`; empty is the whole. */
export function readShard(text: string): Shard | undefined {
  if (text === "") return undefined;
  const match = /^(\d{1,3})\/(\d{1,3})$/.exec(text.trim());
  const shard = match ? { index: Number(match[1]), of: Number(match[2]) } : undefined;
  if (!shard || shard.index < 1 || shard.index > shard.of || shard.of > MAX_SHARDS)
    throw new UserError(`The input shard is "${plain(text)}", but must be a part such as 2/5.`);
  return shard;
}

/** Whether a repository belongs to a shard: by its id, which never changes, so that each is done by exactly one. */
export function inShard(id: number, shard: Shard | undefined): boolean {
  return !shard || id % shard.of === shard.index - 1;
}

/** How many shards that many repositories need. */
export function shardsFor(repositories: number): number {
  return Math.min(MAX_SHARDS, Math.max(1, Math.ceil(repositories / PER_SHARD)));
}

/** What one run may do within the token's limit. All shards use the same token, so each gets its part of what is left. */
export interface Budget {
  /** Requests that are left for looking at repositories. */
  allowance: number;
  /** Changed repositories that are looked at now. */
  now: number;
  /** Those that the next run looks at. */
  later: number;
  sentence: string;
}

/** Plans a run: pure arithmetic, printed before the first repository is asked for. */
export function planBudget(
  changed: number,
  unchanged: number,
  rate: { remaining: number; limit: number },
  shards: number,
): Budget {
  const reserve = Math.max(RESERVE, Math.ceil(rate.limit * RESERVE_SHARE));
  const allowance = Math.max(0, Math.floor((rate.remaining - reserve) / shards));
  const now = Math.min(changed, Math.floor(allowance / REQUESTS_EACH));
  const later = changed - now;
  const rest = later > 0 ? `; ${later} wait for the next run` : "";
  const sentence = `Plan: ${changed} new or changed repositories at ${REQUESTS_EACH} requests each, ${unchanged} unchanged at none. The token has ${rate.remaining} of ${rate.limit} requests left this hour, of which ${allowance} may be used here: ${now} are looked at now${rest}.`;
  return { allowance, now, later, sentence };
}
