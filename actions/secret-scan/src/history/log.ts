import { spawn } from "node:child_process";
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { IncompleteError } from "../../../../shared/src/errors.ts";
import { safeConfig, safeEnvironment } from "../../../../shared/src/repository/git.ts";

/** A commit of the history. */
export interface Commit {
  oid: string;
  parents: string[];
  /** Seconds since 1970 of the committer. */
  time: number;
}

/** A commit brought an object at a path. */
export interface FileChange {
  commit: number;
  oid: string;
  path: string;
  /** What its parents had there, all zeros for nothing. */
  before: string[];
}

/** What the log told about the objects asked for. */
export interface History {
  commits: Commit[];
  changes: FileChange[];
  /** Every path that was ever added. */
  names: Set<string>;
  /** Paths of submodules. */
  submodules: Set<string>;
}

/**
 * Starts `git log` over everything reachable (or over `range`) at once, so that it runs beside the scan on another core; its
 * answer waits in a file, because a pipe would stall git while this thread is busy. The combined form for merges (`-c`) tells
 * what a merge itself brought, which `-p` hides.
 */
export function startLog(folder: string, range: readonly string[]): { finished: Promise<Buffer> } {
  const temporary = mkdtempSync(join(tmpdir(), "secret-scan-"));
  const path = join(temporary, "log");
  const file = openSync(path, "wx+", 0o600);
  const args = [
    "log",
    "-c",
    "--raw",
    "--no-abbrev",
    "--no-renames",
    "--root",
    "-z",
    "--format=%x01%H %ct %P",
    ...range,
  ];
  const child = spawn("git", [...safeConfig, ...args], {
    cwd: folder,
    env: { ...safeEnvironment(), GIT_GRAFT_FILE: join(temporary, "none") },
    stdio: ["ignore", file, "pipe"],
    windowsHide: true,
  });
  let errors = "";
  child.stderr!.on("data", (chunk: Buffer) => {
    if (errors.length < 2000) errors += chunk.toString("utf8");
  });
  const finished = new Promise<Buffer>((done, failed) => {
    child.on("error", (cause) => failed(new IncompleteError(`git could not be started: ${cause.message}`, { cause })));
    child.on("close", (code) => {
      try {
        if (code !== 0) throw new IncompleteError(`git log failed (${code}): ${errors.trim()}`);
        done(readFileSync(path));
      } catch (error) {
        failed(error);
      } finally {
        closeSync(file);
        rmSync(temporary, { recursive: true, force: true });
      }
    });
  });
  finished.catch(() => {}); // reported to whoever awaits it; until then it must not end the process
  return { finished };
}

const COMMIT_MARK = 1;
const COLON = 58;
const OID = 40;

/** Reads the log's answer, keeping only changes that brought one of the wanted objects; all changes where none are named. */
export function parseLog(bytes: Buffer, wanted?: { has(oid: string): boolean }): History {
  const history: History = { commits: [], changes: [], names: new Set(), submodules: new Set() };
  for (let at = 0; at < bytes.length; ) {
    const mark = bytes[at];
    if (mark === COMMIT_MARK) at = readCommit(bytes, at + 1, history);
    else if (mark === COLON) at = readChange(bytes, at, wanted, history);
    else at++;
  }
  return history;
}

function readCommit(bytes: Buffer, at: number, history: History): number {
  const end = bytes.indexOf(0, at);
  const [oid = "", time = "", ...parents] = bytes.toString("latin1", at, end).trim().split(" ");
  history.commits.push({ oid, time: Number(time), parents });
  return end + 1;
}

/** `::mode mode mode oid oid oid MM NUL path NUL`: one colon, mode and id for each parent, then those of the result. */
function readChange(
  bytes: Buffer,
  start: number,
  wanted: { has(oid: string): boolean } | undefined,
  history: History,
): number {
  let at = start;
  while (bytes[at] === COLON) at++;
  const parents = at - start;
  const mode = at + parents * 7;
  const oid = mode + 7 + parents * (OID + 1);
  const meta = bytes.indexOf(0, oid);
  const end = bytes.indexOf(0, meta + 1);
  const id = bytes.toString("latin1", oid, oid + OID);
  const found = !wanted || wanted.has(id);
  const added = bytes[oid + OID + 1] === 65; // A
  const submodule = bytes[mode] === 49 && bytes[mode + 1] === 54; // 16....: a gitlink
  if (found || added || submodule) {
    const path = bytes.toString("utf8", meta + 1, end);
    if (found && !submodule) {
      const before = bytes.toString("latin1", mode + 7, oid - 1).split(" ");
      history.changes.push({ commit: history.commits.length - 1, oid: id, path, before });
    }
    if (added) history.names.add(path);
    if (submodule) history.submodules.add(path);
  }
  return end + 1;
}
