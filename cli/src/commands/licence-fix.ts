import { lstatSync, readFileSync, realpathSync, writeFileSync } from "node:fs";
import { dirname, join, sep } from "node:path";
import { applyFixes, type Safety } from "../../../shared/src/check/apply-fixes.ts";
import type { Report } from "../../../shared/src/check/check.ts";
import { UserError } from "../../../shared/src/errors.ts";
import { count, plain } from "../../../shared/src/report/text.ts";
import { decode, encode } from "../../../shared/src/repository/decode.ts";
import type { DecodedText } from "../../../shared/src/repository/repository.ts";

/** Writes the repairs of a report's findings into the files of a folder; says on standard error what was done. */
export function writeFixes(root: string, reports: readonly Report[], allowed: readonly Safety[]): void {
  const findings = reports.flatMap((report) => report.findings);
  const { files, applied, overlapping } = applyFixes(findings, allowed, (path) => readInside(root, path)?.text);
  for (const [path, text] of files)
    writeFileSync(inside(root, path), encode(text, readInside(root, path) ?? { encoding: "utf-8", bom: false }));
  for (const one of applied) process.stderr.write(`repaired: ${plain(one)}\n`);
  for (const one of overlapping)
    process.stderr.write(`left out, because another repair changes the same words: ${plain(one)}\n`);
  process.stderr.write(`${count(applied.length, "repair")} in ${count(files.size, "file")}.\n`);
}

function readInside(root: string, path: string): DecodedText | undefined {
  const file = inside(root, path);
  return lstatSync(file, { throwIfNoEntry: false })?.isFile() ? decode(readFileSync(file)) : undefined;
}

/** The path below the root; throws where a link would lead the pen out of it. */
function inside(root: string, path: string): string {
  const file = join(realpathSync(root), path);
  const folder = realpathSync(dirname(file));
  if (folder !== realpathSync(root) && !folder.startsWith(realpathSync(root) + sep))
    throw new UserError(`${plain(path)} lies outside the folder.`);
  if (lstatSync(file, { throwIfNoEntry: false })?.isSymbolicLink())
    throw new UserError(`${plain(path)} is a link; repair the file that it points to.`);
  return file;
}
