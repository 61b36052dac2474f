import { createHash } from "node:crypto";
import type { FindingDraft } from "./finding.ts";

/**
 * What makes a finding the same one in the next run: rule, path, key, object and the judgement's own identity; never a line, so that
 * it survives edits above it. 32 hexadecimal characters.
 */
export function fingerprint(draft: FindingDraft): string {
  const { path = "", key = "", kind = "file", object = "" } = draft.location ?? {};
  const parts = [draft.rule, kind, path, key, object, draft.identity ?? draft.message];
  return createHash("sha256")
    .update(parts.map((part) => `${part.length}:${part}`).join(""))
    .digest("hex")
    .slice(0, 32);
}

/** Gives each repeated fingerprint a running number in the order of the findings: the same slip twice in a file is two findings. */
export function distinct(fingerprints: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return fingerprints.map((one) => {
    const times = (seen.get(one) ?? 0) + 1;
    seen.set(one, times);
    return times === 1 ? one : `${one}:${times}`;
  });
}
