import type { Location } from "../../../../shared/src/check/finding.ts";
import type { Detector, Hit } from "../detect/types.ts";
import { locationIn } from "../folder/scan-folder.ts";
import type { Provenance } from "./provenance.ts";

/** What is known of an object: its type, its bytes. */
export interface LoadedObject {
  type: string;
  bytes: Buffer;
}

/** Where in an object a hit is, found by scanning it anew with its path known; undefined where it is not found again. */
export function locate(
  detector: Detector,
  hit: Hit,
  oid: string,
  object: LoadedObject,
  path: string | undefined,
): { hit: Hit; location: Location } | undefined {
  const hits = detector.scan(object.bytes, path === undefined ? {} : { path });
  const again =
    hits.find((other) => other.rule === hit.rule && other.secret === hit.secret) ??
    hits.find((other) => other.secret === hit.secret);
  if (!again) return undefined;
  if (object.type === "blob")
    return { hit: again, location: { ...locationIn(object.bytes, again, path ?? ""), object: oid } };
  return { hit: again, location: messageLocation(object, again, oid) };
}

/** Which part of a commit or tag a hit stands in. */
export function messageLocation(object: LoadedObject, hit: Hit, oid: string): Location {
  if (object.type === "tag") return { kind: "tag", object: oid };
  const start = object.bytes.lastIndexOf(10, Math.max(0, hit.start - 1)) + 1;
  const line = object.bytes.toString("latin1", hit.start === 0 ? 0 : start, hit.end);
  const header = object.bytes.indexOf("\n\n");
  const identity = hit.start < header && /^(author|committer) /.test(line);
  return { kind: identity ? "identity" : "commit-message", object: oid, commit: oid };
}

/** The object that shows a secret best: at HEAD, else the newest that a commit wrote, else any; with its path. */
export function bestObject(
  provenance: Provenance,
  holders: readonly string[],
  head: ReadonlyMap<string, readonly string[]>,
): { oid: string; path?: string; commit?: string; date?: string } {
  const now = holders.find((oid) => head.has(oid));
  const { last } = provenance;
  if (now) return { oid: now, path: head.get(now)![0], commit: last?.commit, date: last?.date };
  if (last) return { oid: last.oid, path: last.path, commit: last.commit, date: last.date };
  return { oid: holders[0]! };
}
