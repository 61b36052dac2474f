import { errorMessage, IncompleteError } from "../errors.ts";
import { plain } from "../report/text.ts";

/** A request that GitHub refused, with the reason in words. The status and the answer stay, for code that handles them. */
export class GitHubError extends IncompleteError {
  readonly status: number;
  readonly response: unknown;

  constructor(message: string, status: number, response: unknown, cause: unknown) {
    super(message, { cause });
    this.status = status;
    this.response = response;
  }
}

interface Request {
  method: string;
  url: string;
}

/** Which permission a request needs, by its address (docs.github.com, "Permissions required for fine-grained personal access tokens"). */
const permissions: readonly (readonly [RegExp, string])[] = [
  [/\/issues\/comments|\/issues\/[^/]+\/(comments|labels)/, "pull-requests"],
  [/\/pulls/, "pull-requests"],
  [/\/issues/, "issues"],
  [/\/check-(runs|suites)/, "checks"],
  [/\/statuses/, "statuses"],
  [/\/code-scanning/, "security-events"],
  [/\/secret-scanning/, "security-events"],
  [/\/dependency-graph|\/(git|contents|branches|commits|compare|releases|tags|forks|merges)\b/, "contents"],
  [/\/actions/, "actions"],
  [/\/pages/, "pages"],
];

/** The permission that a request needs, as a workflow writes it: `pull-requests: write`. */
export function permissionFor({ method, url }: Request): string | undefined {
  const name = permissions.find(([pattern]) => pattern.test(url))?.[1];
  return name && `${name}: ${method === "GET" || method === "HEAD" ? "read" : "write"}`;
}

/** An error of Octokit in words: what was asked, what GitHub said, and which permission or setting is missing. */
export function explain(thrown: unknown, request: Request): unknown {
  if (thrown instanceof GitHubError) return thrown;
  const { status, response } = (thrown ?? {}) as { status?: unknown; response?: { headers?: Record<string, unknown> } };
  if (typeof status !== "number") return thrown;
  const said = plain(errorMessage(thrown), 500);
  const advice = adviceFor(status, said, request, response?.headers ?? {});
  return new GitHubError(
    `${request.method} ${plain(path(request.url))} was refused (${status}): ${said}${advice ? ` ${advice}` : ""}`,
    status,
    response,
    thrown,
  );
}

/** GitHub's own word for what would have been enough: `issues=write; pull_requests=write`, alternatives divided by semicolons. */
function accepted(header: unknown): string | undefined {
  if (typeof header !== "string" || !/^[a-z_=,; ]+$/.test(header)) return undefined;
  const alternatives = header.split(";").map((all) => all.trim().replaceAll("_", "-").replaceAll("=", ": "));
  return alternatives.map((one) => inCode(one)).join(" or ");
}

function inCode(text: string | undefined): string | undefined {
  return text && `\`${text}\``;
}

function path(url: string): string {
  return url.replace(/^https?:\/\/[^/]+/, "").replace(/\?.*$/, "");
}

function adviceFor(status: number, said: string, request: Request, headers: Record<string, unknown>): string {
  const needed = accepted(headers["x-accepted-github-permissions"]) ?? inCode(permissionFor(request));
  if (/rate limit/i.test(said) || headers["x-ratelimit-remaining"] === "0") {
    return "The rate limit is used up; run again later or use a token with a higher limit.";
  }
  if (status === 401) return "The token is wrong or has expired.";
  if (/SAML|SSO/i.test(said)) return "The organisation asks for single sign-on: authorise the token for it.";
  if (status === 403) {
    const fork = /not accessible by integration/i.test(said)
      ? " In a run started from a fork or by Dependabot the token is read-only."
      : "";
    return needed
      ? `The token lacks ${needed}; add it to the job's permissions.${fork}`
      : `The token has no right to do this.${fork}`;
  }
  if (status === 404) {
    return needed
      ? `It does not exist, or the token lacks ${needed} for it.`
      : "It does not exist, or the token may not see it.";
  }
  return "";
}
