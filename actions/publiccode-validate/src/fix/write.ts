import { lstat, realpath, rename, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { UserError } from "../../../../shared/src/errors.ts";
import { plain } from "../../../../shared/src/report/text.ts";
import type { Outcome } from "../outcome.ts";

/** Writes mended files in place, as UTF-8 without a byte order mark. A link is never written through. */
export async function writeFixes(changed: readonly Outcome[]): Promise<void> {
  for (const { source, fixed } of changed) {
    const path = join(source.repository.root, source.path);
    const stats = await lstat(path);
    const folder = await realpath(dirname(path));
    const inside =
      folder === source.repository.root ||
      folder.startsWith(`${source.repository.root}/`) ||
      process.platform === "win32";
    if (!stats.isFile() || !inside)
      throw new UserError(`${plain(source.shown)} is a link and was not changed. Mend the file that it leads to.`);
    // Written beside it and renamed, so that a full disk leaves the old file whole.
    const temporary = `${path}.${process.pid}.tmp`;
    await writeFile(temporary, fixed!.text, { mode: stats.mode });
    await rename(temporary, path);
  }
}
