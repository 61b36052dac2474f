import type { Detector, Source } from "../detect/types.ts";
import type { Change } from "../pack/walk.ts";
import { type Sighting, Sightings, scanObject } from "./sightings.ts";

/** Why something was not looked at, and how often; one sentence each in the report. */
export class Unseen {
  private readonly reasons = new Map<string, { count: number; example: string }>();

  /** `reason` has a `#` for the count. */
  add(reason: string, example: string, count = 1): void {
    const known = this.reasons.get(reason);
    if (known) known.count += count;
    else this.reasons.set(reason, { count, example });
  }

  entries(): [reason: string, count: number, example: string][] {
    return [...this.reasons].map(([reason, { count, example }]) => [reason, count, example]);
  }

  sentences(): string[] {
    return this.entries().map(
      ([reason, count, example]) =>
        `${reason.replace("#", String(count))}${example ? ` (for example ${example})` : ""}.`,
    );
  }
}

/** What scanning objects gives. */
export interface Collected {
  sightings: Sightings;
  unseen: Unseen;
  /** LFS pointers: the object's id and the SHA-256 of the content that is kept elsewhere. */
  lfs: { oid: string; content: string }[];
  objects: number;
  /** Bytes of all objects when rebuilt. */
  bytes: number;
}

const LFS_HEAD = "version https://git-lfs.github.com/spec/v1\n";
const LFS_LONGEST = 1024;

/** Scans objects of one thread and keeps what they hold. */
export class Collector implements Collected {
  readonly sightings = new Sightings();
  readonly unseen = new Unseen();
  readonly lfs: Collected["lfs"] = [];
  objects = 0;
  bytes = 0;
  private readonly detector: Detector;

  constructor(detector: Detector) {
    this.detector = detector;
  }

  /** Scans one object; what it returns is handed back as `change.before` for what is made from it. */
  object(oid: string, type: string, bytes: Buffer, change?: Change<readonly Sighting[]>): readonly Sighting[] {
    this.objects++;
    this.bytes += bytes.length;
    if (type === "tree") return [];
    const sightings = scanObject(this.detector, this.sightings, bytes, sourceOf(type), change, (text) =>
      this.unseen.add(text, ""),
    );
    if (sightings.length > 0) this.sightings.record(oid, sightings);
    if (bytes.length < LFS_LONGEST && type === "blob") this.notePointer(oid, bytes);
    return sightings;
  }

  tooLarge(oid: string, megabytes: number): void {
    this.unseen.add(`# objects have more than ${megabytes} MB and were not read`, oid);
  }

  damaged(oid: string, reason: string): void {
    this.unseen.add(`# objects are damaged and could not be read`, `${oid}: ${reason}`);
  }

  private notePointer(oid: string, bytes: Buffer): void {
    if (bytes.toString("latin1", 0, LFS_HEAD.length) !== LFS_HEAD) return;
    const content = /^oid sha256:([0-9a-f]{64})$/m.exec(bytes.toString("latin1"))?.[1];
    if (content) this.lfs.push({ oid, content });
  }
}

const BLOB_SOURCE: Source = {};

function sourceOf(type: string): Source {
  if (type === "commit") return { kind: "commit-message" };
  return type === "tag" ? { kind: "tag" } : BLOB_SOURCE;
}
