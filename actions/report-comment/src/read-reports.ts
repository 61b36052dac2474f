import { closeSync, constants, fstatSync, openSync, readdirSync, readSync } from "node:fs";
import { join } from "node:path";
import type { Report } from "../../../shared/src/check/check.ts";
import { decodeReports } from "./decode.ts";

/** Bounds on an artifact that anybody who can open a pull request may have made. */
const limits = { files: 20, bytes: 8 * 1024 * 1024 } as const;

export interface FoundReports {
  reports: Report[];
  /** Why something was not taken, one sentence each; no foreign text in it. */
  problems: string[];
}

/** The bytes of a regular file; undefined for links, folders, devices and files over the bound. */
function regularFile(path: string): Buffer | undefined {
  // O_NOFOLLOW: a link in the artifact must not lead to files of this machine; O_NONBLOCK: a pipe must not hold us up.
  const file = openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  try {
    const facts = fstatSync(file);
    if (!facts.isFile() || facts.size > limits.bytes) return undefined;
    const buffer = Buffer.alloc(facts.size);
    return buffer.subarray(0, readSync(file, buffer, 0, facts.size, 0));
  } finally {
    closeSync(file);
  }
}

function readOne(path: string): Report[] | undefined {
  try {
    const bytes = regularFile(path);
    return bytes && decodeReports(bytes.toString("utf8"));
  } catch {
    return undefined;
  }
}

/** Reads the reports of a folder, its own files only; none where there is no such folder. */
export function readReports(folder: string): FoundReports {
  const found: FoundReports = { reports: [], problems: [] };
  let names: string[];
  try {
    names = readdirSync(folder)
      .filter((name) => name.endsWith(".json"))
      .sort();
  } catch {
    return found;
  }
  if (names.length > limits.files) found.problems.push(`Only ${limits.files} of ${names.length} files were read.`);
  for (const [index, name] of names.slice(0, limits.files).entries()) {
    const reports = readOne(join(folder, name));
    if (reports) found.reports.push(...reports);
    else found.problems.push(`File ${index + 1} is no report of this suite.`);
  }
  return found;
}
