import { mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const folders: string[] = [];

function removeAll(): void {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
}

// At import, because jest refuses hooks inside tests; jest gives each test file its own copy of this module.
const { afterAll } = globalThis as { afterAll?: (hook: () => void) => void };
if (afterAll) afterAll(removeAll);
else process.once("exit", removeAll);

/** A new empty folder (its real path), removed after the test file. */
export function tempFolder(prefix = "public-code-"): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), prefix)));
  folders.push(folder);
  return folder;
}
