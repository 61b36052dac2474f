import type { RunEvent } from "./model.ts";

type Filter = { [name: string]: string[] | undefined };

/** GitHub's filter patterns: `*` within a path part, `**` across, `!` takes back. */
export function globMatches(pattern: string, text: string): boolean {
  const source = pattern
    .replace(/[.+^${}()|[\]\\]/g, "\\$&")
    .replace(/\*\*/g, "\0")
    .replace(/\*/g, "[^/]*")
    .replaceAll("\0", ".*")
    .replace(/\?/g, "[^/]");
  return new RegExp(`^${source}$`).test(text);
}

function matchesAny(patterns: string[], text: string): boolean {
  return patterns.reduce(
    (held, pattern) =>
      pattern.startsWith("!") ? held && !globMatches(pattern.slice(1), text) : held || globMatches(pattern, text),
    false,
  );
}

/** Types that start a run where `types` says nothing. */
const defaultTypes: { [event: string]: string[] } = {
  pull_request: ["opened", "synchronize", "reopened"],
  pull_request_target: ["opened", "synchronize", "reopened"],
};

function branchOf(event: RunEvent): string | undefined {
  if (event.baseRef) return event.baseRef;
  if (event.name === "workflow_run") return (event.payload["workflow_run"] as { head_branch?: string }).head_branch;
  return event.ref.startsWith("refs/heads/") ? event.ref.slice("refs/heads/".length) : undefined;
}

/** Whether an event passes one event's filters in `on`. Path filters are refused: a required check must not have them. */
function passes(filter: Filter, event: RunEvent): boolean {
  if (filter["paths"] || filter["paths-ignore"])
    throw new Error("path filters leave a required check pending for ever");
  const types = filter["types"] ?? defaultTypes[event.name];
  const action = event.payload["action"];
  if (types && typeof action === "string" && !types.includes(action)) return false;
  const names = filter["workflows"];
  if (names && !names.includes((event.payload["workflow"] as { name: string }).name)) return false;
  const tag = event.ref.startsWith("refs/tags/") ? event.ref.slice("refs/tags/".length) : undefined;
  if (tag !== undefined) return filter["tags"] ? matchesAny(filter["tags"], tag) : !filter["branches"];
  const branch = branchOf(event) ?? "";
  if (filter["tags"] && !filter["branches"]) return false;
  if (filter["branches"]) return matchesAny(filter["branches"], branch);
  return !(filter["branches-ignore"] && matchesAny(filter["branches-ignore"], branch));
}

/** Whether a workflow's `on` starts it for an event. */
export function starts(on: unknown, event: RunEvent, ruleset = false): boolean {
  if (typeof on === "string") return on === event.name;
  if (Array.isArray(on)) return on.includes(event.name);
  const events = on as { [event: string]: Filter | null };
  if (!(event.name in events)) return false;
  return ruleset || event.name === "schedule" || passes(events[event.name] ?? {}, event);
}
