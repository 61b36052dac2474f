import { IncompleteError } from "../../../../shared/src/errors.ts";
import type { ChangeSet } from "../plan.ts";
import { type Api, type RepositoryName, refusedWith } from "./api.ts";
import { type Made, makeCommit } from "./branch.ts";
import { CONFIG_FILE, readSnapshot, type Snapshot } from "./snapshot.ts";

/** Tries before giving up: with n writers at once somebody wins each round, so fifty need about fifty at worst. */
const MAX_TRIES = 60;

/** Most that is waited between two tries, milliseconds; the time is drawn, so that writers do not meet again. */
const MAX_PAUSE_MS = 4_000;

/** How writers wait for each other. */
export interface Turn {
  sleep(ms: number): Promise<void>;
  random(): number;
}

/**
 * Commits straight to the catalogue's branch. Never forced: when another writer was faster, the catalogue is read again and the
 * change made anew by `plan`, which may then find that nothing is left to do.
 */
export async function commitStraight(
  request: Api,
  catalogue: Snapshot,
  plan: (now: Snapshot) => ChangeSet | undefined,
  { sleep, random }: Turn,
): Promise<(Made & { change: ChangeSet }) | undefined> {
  let now = catalogue;
  for (let tries = 0; tries < MAX_TRIES; tries++) {
    const change = plan(now);
    if (!change) return undefined;
    const made = await makeCommit(request, now, { ...now, fork: false }, change);
    if (await fastForward(request, now, made.sha)) return { ...made, change };
    await sleep(Math.min(MAX_PAUSE_MS, 100 * 2 ** Math.min(tries, 6)) * random());
    now = await readSnapshot(request, now);
  }
  throw new IncompleteError(`Others kept writing to ${now.owner}/${now.repo} at the same moment; run again.`);
}

async function fastForward(request: Api, { owner, repo, defaultBranch }: Snapshot, sha: string): Promise<boolean> {
  try {
    await request("PATCH /repos/{owner}/{repo}/git/refs/{ref}", {
      owner,
      repo,
      ref: `heads/${defaultBranch}`,
      sha,
      force: false,
    });
    return true;
  } catch (error) {
    if (refusedWith(error, 422, /fast.?forward/i) || refusedWith(error, 409, /./)) return false;
    throw error;
  }
}

/**
 * Gives a catalogue without commits its first one, since nothing can be proposed to an empty repository. Only the contents
 * interface can do that. Another run may do it at the same moment.
 */
export async function startEmpty(request: Api, name: RepositoryName): Promise<Snapshot> {
  const content = Buffer.from(`title: ${name.owner}/${name.repo}\n`).toString("base64");
  try {
    await request("PUT /repos/{owner}/{repo}/contents/{path}", {
      owner: name.owner,
      repo: name.repo,
      path: CONFIG_FILE,
      message: "Start the catalogue",
      content,
    });
  } catch (error) {
    if (!refusedWith(error, 409, /./) && !refusedWith(error, 422, /sha/i)) throw error;
  }
  return readSnapshot(request, name);
}
