import { mkdir, rmdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { IncompleteError } from "../../../../shared/src/errors.ts";

/** A lock left by a process that died is taken over after this, milliseconds; a write takes well under a second. */
const STALE_MS = 30_000;
const TRIES = 1_200;
const PAUSE_MS = 25;

/** Runs `body` while nobody else writes to the folder. Making a folder is atomic on every file system. */
export async function withLock<T>(root: string, body: () => Promise<T>): Promise<T> {
  const lock = join(root, ".catalogue.lock");
  for (let tries = 0; !(await taken(lock)); tries++) {
    if (tries >= TRIES)
      throw new IncompleteError(`Somebody else has been writing to ${root} for long; if nobody is, remove ${lock}.`);
    await new Promise((done) => setTimeout(done, PAUSE_MS));
  }
  try {
    return await body();
  } finally {
    await rmdir(lock).catch(() => {});
  }
}

async function taken(lock: string): Promise<boolean> {
  try {
    await mkdir(lock);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    const age = await stat(lock).then(
      ({ mtimeMs }) => Date.now() - mtimeMs,
      () => 0,
    );
    if (age > STALE_MS) await rmdir(lock).catch(() => {});
    return false;
  }
}
