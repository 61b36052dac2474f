import type { FoundSecret } from "../facts.ts";

/**
 * The text that `git filter-repo --replace-text FILE` reads: each secret, and what to put in its place. It holds the secrets, so it is
 * written only where a person asked for it, never in a workflow.
 */
export function replacementFile(secrets: readonly FoundSecret[]): Buffer {
  const lines = new Set<string>();
  for (const { hit } of secrets) {
    if (hit.confidence === "low" || hit.via?.length) continue;
    // A literal cannot hold a line's end or the arrow: such a secret (a key block) becomes a regular expression.
    const literal = !/[\r\n]|==>/.test(hit.secret);
    lines.add(`${literal ? `literal:${hit.secret}` : `regex:${escaped(hit.secret)}`}==>***REMOVED***`);
  }
  return Buffer.from([...lines].map((line) => `${line}\n`).join(""), "latin1");
}

/** A Python regular expression that matches the text and nothing else. */
function escaped(text: string): string {
  return text
    .replace(/[\\^$.*+?()[\]{}|#=]/g, "\\$&")
    .replaceAll("\r", "\\r")
    .replaceAll("\n", "\\n");
}
