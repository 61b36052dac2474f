import { IncompleteError } from "../../../../shared/src/errors.ts";
import { type Api, optional, type RepositoryName } from "./api.ts";
import type { TokenKind } from "./refusal.ts";
import type { Snapshot } from "./snapshot.ts";

/** Where the branch of a pull request lies. */
export interface Head extends RepositoryName {
  /** True where it is a fork and not the catalogue itself. */
  fork: boolean;
}

/** GitHub says that a fork takes up to five minutes. */
const FORK_TRIES = 60;
const FORK_PAUSE_MS = 5_000;

/**
 * The catalogue itself where the token may push there, else the token owner's fork of it, made when it is missing.
 * Installations own no account that could hold a fork, so they always use the catalogue.
 */
export async function headRepository(
  request: Api,
  catalogue: Snapshot,
  token: TokenKind,
  sleep: (ms: number) => Promise<void>,
): Promise<Head> {
  const known = await knownHead(request, catalogue, token);
  if (known) return known;
  const base = { owner: catalogue.owner, repo: catalogue.repo };
  const { data: made } = await request("POST /repos/{owner}/{repo}/forks", { ...base, default_branch_only: true });
  await untilThere(request, { owner: made.owner.login, repo: made.name }, sleep);
  return { owner: made.owner.login, repo: made.name, fork: true };
}

/** As `headRepository`, but makes no fork: undefined where there is none yet. */
export async function knownHead(request: Api, catalogue: Snapshot, token: TokenKind): Promise<Head | undefined> {
  const base = { owner: catalogue.owner, repo: catalogue.repo };
  const installation = token === "app" || token === "workflow";
  if (catalogue.canPush === true || installation) return { ...base, fork: false };
  const { data: user } = await request("GET /user");
  const own = await optional(request("GET /repos/{owner}/{repo}", { owner: user.login, repo: catalogue.repo }));
  return own && isForkOf(own, catalogue) ? { owner: own.owner.login, repo: own.name, fork: true } : undefined;
}

function isForkOf(
  repository: { parent?: { full_name: string }; source?: { full_name: string } },
  of: RepositoryName,
): boolean {
  const full = `${of.owner}/${of.repo}`.toLowerCase();
  return [repository.parent, repository.source].some((one) => one?.full_name.toLowerCase() === full);
}

async function untilThere(request: Api, fork: RepositoryName, sleep: (ms: number) => Promise<void>): Promise<void> {
  for (let tries = 0; tries < FORK_TRIES; tries++) {
    if (await optional(request("GET /repos/{owner}/{repo}", { ...fork }))) return;
    await sleep(FORK_PAUSE_MS);
  }
  throw new IncompleteError(`The fork ${fork.owner}/${fork.repo} was not ready after five minutes; run again later.`);
}
