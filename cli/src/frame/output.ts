import { statSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { errorMessage, IncompleteError, UserError } from "../../../shared/src/errors.ts";
import { plain } from "../../../shared/src/report/text.ts";

/** Refuses an `--output` that cannot work before time is spent on the answer. */
export function checkOutput(file: string | undefined): void {
  if (file === undefined) return;
  const folder = dirname(resolve(file));
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    throw new UserError(`The output ${plain(file)} cannot be written: there is no folder ${plain(folder)}.`);
  }
  if (statSync(file, { throwIfNoEntry: false })?.isDirectory()) {
    throw new UserError(`The output ${plain(file)} is a folder. Give the name of a file.`);
  }
}

/** Writes the answer to a file, or to standard output, where nothing else is ever written. */
export async function writeOutput(text: string, file: string | undefined): Promise<void> {
  if (file !== undefined) {
    try {
      writeFileSync(file, text);
    } catch (cause) {
      throw new IncompleteError(`The output ${plain(file)} cannot be written: ${plain(errorMessage(cause))}`, {
        cause,
      });
    }
    return;
  }
  // The callback below is told of errors as well; unheard here, they would end the process with another exit code.
  process.stdout.once("error", () => {});
  await new Promise<void>((done, failed) => {
    process.stdout.write(text, (error) => {
      // a reader that closed early (`| head`) is no failure
      if (error && (error as NodeJS.ErrnoException).code !== "EPIPE") failed(error);
      else done();
    });
  });
}
