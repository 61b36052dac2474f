/**
 * A mistake that the reader can mend: a wrong input, a broken policy file, a missing path. Its message is shown alone, in one
 * sentence that names the input or file, what is wrong, and what to write instead. The command line answers with exit code 2.
 */
export class UserError extends Error {
  override readonly name = "UserError";
}

/** The world refused: an API, a disk, a damaged repository. Shown like a UserError, but the command line answers with exit code 3. */
export class IncompleteError extends Error {
  override readonly name = "IncompleteError";
}

/** The message of whatever was thrown, an Error or not. */
export function errorMessage(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown);
}
