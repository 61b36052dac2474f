import type { ProcessResult } from "./process.ts";
import type { JobState } from "./steps.ts";

export type Inputs = { [name: string]: string };

/** A stand-in for a foreign action. */
export type BuiltIn = (inputs: Inputs, state: JobState) => Promise<ProcessResult>;

/** A step that went well. */
export function done(fields: Partial<ProcessResult> = {}): ProcessResult {
  return {
    exitCode: 0,
    annotations: [],
    dropped: {},
    log: [],
    outputs: {},
    env: {},
    paths: [],
    summary: "",
    ...fields,
  };
}

/** A step that failed with one error. */
export function failed(message: string): ProcessResult {
  return done({ exitCode: 1, annotations: [{ level: "error", message }], log: [`##[error]${message}`] });
}
