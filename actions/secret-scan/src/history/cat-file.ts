import { spawn } from "node:child_process";
import { IncompleteError } from "../../../../shared/src/errors.ts";
import { safeConfig, safeEnvironment } from "../../../../shared/src/repository/git.ts";

/** Is called for each object git hands over; `bytes` is absent for those over the limit. */
export type OnObject = (oid: string, type: string, bytes: Buffer | undefined) => void;

/**
 * Reads objects through `git cat-file --batch`, the way that works for every repository git can read. Without `oids` it reads
 * every object there is. Objects over `maxSize` are told, not kept. Resolves to the ids that git does not have.
 */
export async function catFile(
  folder: string,
  oids: readonly string[] | undefined,
  maxSize: number,
  onObject: OnObject,
): Promise<string[]> {
  const which = oids ? [] : ["--batch-all-objects", "--unordered"];
  const child = spawn("git", [...safeConfig, "cat-file", "--batch", "--buffer", ...which], {
    cwd: folder,
    env: safeEnvironment(),
    stdio: ["pipe", "pipe", "pipe"],
    windowsHide: true,
  });
  let errors = "";
  child.stderr.on("data", (chunk: Buffer) => {
    if (errors.length < 2000) errors += chunk.toString("utf8");
  });
  const closed = new Promise<number | null>((done, failed) => {
    child.on("error", (cause) => failed(new IncompleteError(`git could not be started: ${cause.message}`, { cause })));
    child.on("close", done);
  });
  child.stdin.on("error", () => {}); // git may end early; its exit code tells
  child.stdin.end(oids?.map((oid) => `${oid}\n`).join(""));
  const reader = new BatchReader(maxSize, onObject);
  for await (const chunk of child.stdout) reader.push(chunk as Buffer);
  const code = await closed;
  if (code !== 0 || !reader.complete) throw new IncompleteError(`git cat-file ended early (${code}): ${errors.trim()}`);
  return reader.missing;
}

/** Cuts git's answer `oid type size LF bytes LF` into objects. */
class BatchReader {
  readonly missing: string[] = [];
  private pending: Buffer = Buffer.alloc(0);
  private current: { oid: string; type: string; size: number } | undefined;
  /** Bytes of an object over the limit still to be passed over, its line end included. */
  private skip = 0;
  private parts: Buffer[] = [];
  private collected = 0;
  private readonly maxSize: number;
  private readonly onObject: OnObject;

  constructor(maxSize: number, onObject: OnObject) {
    this.maxSize = maxSize;
    this.onObject = onObject;
  }

  get complete(): boolean {
    return !this.current && this.skip === 0 && this.pending.length === 0;
  }

  push(chunk: Buffer): void {
    let rest = chunk;
    while (rest.length > 0) {
      if (this.skip > 0) rest = this.passOver(rest);
      else if (this.current) rest = this.collect(rest, this.current);
      else rest = this.header(rest);
    }
  }

  private header(bytes: Buffer): Buffer {
    const end = bytes.indexOf(10);
    if (end < 0) {
      this.pending = Buffer.concat([this.pending, bytes]);
      return bytes.subarray(bytes.length);
    }
    const line = Buffer.concat([this.pending, bytes.subarray(0, end)]).toString("latin1");
    this.pending = Buffer.alloc(0);
    this.begin(line);
    return bytes.subarray(end + 1);
  }

  private begin(line: string): void {
    const [oid = "", type = "", count] = line.split(" ");
    if (count === undefined) {
      this.missing.push(oid);
      return;
    }
    const size = Number(count);
    if (size <= this.maxSize) {
      this.current = { oid, type, size };
      return;
    }
    this.skip = size + 1;
    this.onObject(oid, type, undefined);
  }

  private passOver(bytes: Buffer): Buffer {
    const count = Math.min(this.skip, bytes.length);
    this.skip -= count;
    return bytes.subarray(count);
  }

  private collect(bytes: Buffer, { oid, type, size }: { oid: string; type: string; size: number }): Buffer {
    const wanted = size + 1 - this.collected;
    const part = bytes.subarray(0, wanted);
    this.parts.push(part);
    this.collected += part.length;
    if (this.collected <= size) return bytes.subarray(part.length);
    const whole = this.parts.length === 1 ? this.parts[0]! : Buffer.concat(this.parts);
    this.current = undefined;
    this.parts = [];
    this.collected = 0;
    this.onObject(oid, type, whole.subarray(0, size));
    return bytes.subarray(part.length);
  }
}
