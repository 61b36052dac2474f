import { type Answer, refusal } from "./call.ts";
import { type OperationId, operations } from "./operations.ts";
import type { ForgeRepository, TokenRights } from "./world.ts";

const covers = (token: TokenRights, repository: ForgeRepository): boolean =>
  token.repositories === undefined ||
  token.repositories.some((name) => name.toLowerCase() === `${repository.owner}/${repository.name}`.toLowerCase());

/** True when a token, or nobody, may know that a repository exists. */
export function visible(token: TokenRights | undefined, repository: ForgeRepository): boolean {
  return !repository.private || (token !== undefined && covers(token, repository));
}

function grants(token: TokenRights, need: string): boolean {
  if (!token.permissions) return true;
  const [scope = "", level] = need.split(":");
  // Every token may read metadata (GitHub adds that permission by itself).
  const held = token.permissions[scope] ?? (scope === "metadata" ? "read" : "none");
  return held === "write" || (held === "read" && level === "read");
}

/** What anybody with an account may do to a public repository without the right to push. */
const proposals: ReadonlySet<OperationId> = new Set([
  "repos/create-fork",
  "pulls/create",
  "pulls/update",
  "issues/create",
  "issues/create-comment",
]);

/** Whether the token's person may push to a repository. */
export function mayPush(token: TokenRights, repository: ForgeRepository): boolean {
  const name = `${repository.owner}/${repository.name}`.toLowerCase();
  return (
    covers(token, repository) &&
    (!token.push || token.push.some((one) => one.toLowerCase() === name)) &&
    grants(token, "contents:write")
  );
}

/** Why a token may not do this; undefined where it may. Worded as GitHub does, with the header that names what is missing. */
export function refused(
  id: OperationId,
  token: TokenRights | undefined,
  repository: ForgeRepository | undefined,
): Answer | undefined {
  const needs: readonly string[] = operations[id];
  if (needs.length === 0) return undefined;
  if (token?.push && repository && needs.every((need) => !need.endsWith(":read")) && !mayPush(token, repository))
    return proposals.has(id) ? undefined : refusal(404, "Not Found");
  const reading = needs.every((need) => need.endsWith(":read"));
  const open = repository !== undefined && !repository.private;
  if (!token) return reading && (open || !repository) ? undefined : refusal(401, "Requires authentication");
  const inReach = repository === undefined || covers(token, repository);
  if (inReach && needs.some((need) => grants(token, need))) return undefined;
  if (reading && open) return undefined;
  const missing = { "x-accepted-github-permissions": needs.map((need) => need.replace(":", "=")).join("; ") };
  const by = token.type === "Bot" ? "integration" : "personal access token";
  return { ...refusal(403, `Resource not accessible by ${by}`), headers: missing };
}
