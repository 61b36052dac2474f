import { reasonOf, statusOf } from "./api.ts";

/** What kind of token it is, by the prefix that GitHub documents ("GitHub's token formats"). */
export type TokenKind = "none" | "workflow" | "app" | "fine-grained" | "classic" | "user" | "unknown";

/** `workflow`: the GITHUB_TOKEN of a job, told from other installation tokens by being exactly that one. */
export function tokenKind(token: string | undefined, workflowToken: string | undefined): TokenKind {
  if (!token) return "none";
  if (token === workflowToken) return "workflow";
  const prefixes: [string, TokenKind][] = [
    ["ghs_", "app"],
    ["github_pat_", "fine-grained"],
    ["ghp_", "classic"],
    ["gho_", "user"],
    ["ghu_", "user"],
  ];
  return prefixes.find(([prefix]) => token.startsWith(prefix))?.[1] ?? "unknown";
}

/** What each kind cannot do, and what to use instead; shown with a refusal. */
const LIMITS: Record<TokenKind, string> = {
  none: "No token was given.",
  workflow:
    'GITHUB_TOKEN can write to its own repository only: pass the token of a GitHub App that is installed on the catalogue as `catalogue-token`, or let the catalogue harvest this repository, which needs no secret here. In its own repository it needs `permissions: contents: write, pull-requests: write` and the setting "Allow GitHub Actions to create and approve pull requests".',
  app: "The GitHub App must be installed on the catalogue's repository with Contents: read and write and Pull requests: read and write.",
  "fine-grained":
    "A fine-grained token can write only to repositories of the owner it was made for, and cannot open a pull request from a fork to another owner's repository: make it with the catalogue's owner as resource owner and with Contents and Pull requests: read and write, or use a GitHub App.",
  classic:
    "A classic token needs the scope public_repo (repo for a private catalogue), and an organisation can forbid classic tokens.",
  user: "The app that made this token must be allowed to write Contents and Pull requests on the catalogue.",
  unknown: "The token must be able to write contents and pull requests on the catalogue.",
};

/** What was attempted when a request was refused. */
export interface Attempt {
  doing: string;
  repository: string;
  token: TokenKind;
}

/**
 * One explanation of a 401, 403 or 404 on a write: what was attempted, what GitHub answered, which permission it names, and what
 * this kind of token can do. Undefined for failures that are no refusals.
 */
export function explainRefusal(error: unknown, { doing, repository, token }: Attempt): string | undefined {
  const status = statusOf(error);
  if (status === 401)
    return `GitHub does not know the token (${reasonOf(error)}): it has expired, was revoked or is misspelt.`;
  if (status !== 403 && status !== 404) return undefined;
  const headers = (error as { response?: { headers?: Record<string, string | undefined> } }).response?.headers ?? {};
  const accepted = headers["x-accepted-github-permissions"];
  const scopes = headers["x-oauth-scopes"];
  const missing = accepted
    ? ` It needs the permission ${accepted.replaceAll("=", ": ").replaceAll("; ", " or ")}.`
    : "";
  const held = scopes !== undefined && token === "classic" ? ` It has the scopes: ${scopes || "none"}.` : "";
  const hidden = status === 404 ? " (GitHub answers so too when a token may not see or write a repository)" : "";
  return `The token may not ${doing} in ${repository}: ${reasonOf(error)}${hidden}.${missing}${held} ${LIMITS[token]}`;
}
