import type { Permissions, RawPermissions } from "./model.ts";

const scopes = [
  "actions",
  "attestations",
  "checks",
  "contents",
  "deployments",
  "discussions",
  "id-token",
  "issues",
  "packages",
  "pages",
  "pull-requests",
  "security-events",
  "statuses",
];

/** What GITHUB_TOKEN may do where nobody says anything, in organisations made since 2023. */
export const restricted: Permissions = { contents: "read", packages: "read" };

function all(level: "read" | "write"): Permissions {
  return Object.fromEntries(scopes.map((scope) => [scope, level]));
}

/** A `permissions` key; naming one scope takes all others away. */
export function permissionsOf(raw: RawPermissions | undefined, otherwise: Permissions): Permissions {
  if (raw === undefined) return otherwise;
  if (raw === "read-all") return all("read");
  if (raw === "write-all") return all("write");
  return (raw ?? {}) as Permissions;
}

/** A fork's token never writes. */
export function readOnly(permissions: Permissions): Permissions {
  const lowered = Object.entries(permissions).filter(([scope]) => scope !== "id-token");
  return Object.fromEntries(lowered.map(([scope, level]) => [scope, level === "write" ? "read" : level]));
}

const order = { none: 0, read: 1, write: 2 };

/** What a called workflow asks for beyond its caller; GitHub refuses to start such a run. */
export function exceeding(asked: Permissions, allowed: Permissions): string[] {
  return Object.entries(asked)
    .filter(([scope, level]) => order[level] > order[allowed[scope] ?? "none"])
    .map(([scope, level]) => `${scope}: ${level}`);
}

/** Workflow files say `pull-requests`, the API `pull_requests`. */
export function forApi(permissions: Permissions): Permissions {
  return Object.fromEntries(Object.entries(permissions).map(([scope, level]) => [scope.replaceAll("-", "_"), level]));
}
