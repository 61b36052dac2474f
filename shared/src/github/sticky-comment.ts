import { commentLength } from "../report/budget.ts";
import type { GitHubClient } from "./client.ts";

export interface StickyComment {
  /** `owner/name`. */
  repository: string;
  /** Of the pull request or issue. */
  number: number;
  /** Tells this comment from others of the same author: `public-code-report`. */
  name: string;
  /** GitHub Markdown, already escaped; at most `commentLength` long. */
  body: string;
  /** False: an existing comment is kept current, but no first one is written. */
  create?: boolean;
}

export type StickyOutcome = "created" | "updated" | "unchanged" | "none";

/** First line of the comment, invisible when rendered. */
export function marker(name: string): string {
  return `<!-- public-code-actions: ${name.replace(/[^a-z0-9-]/gi, "-")} -->`;
}

/**
 * Keeps one comment: finds its own over all pages, writes only when the text changed. A comment with the same marker by another
 * author is somebody's imitation and is left alone. Throws GitHubError; a read-only token is a 403 there.
 */
export async function keepComment(client: GitHubClient, comment: StickyComment): Promise<StickyOutcome> {
  const { issues } = client.octokit.rest;
  const [owner = "", repo = ""] = comment.repository.split("/");
  const body = `${marker(comment.name)}\n${comment.body}`.slice(0, commentLength + 200);
  const own = await findOwn(client, comment);
  if (own?.body === body) return "unchanged";
  if (own) {
    await issues.updateComment({ owner, repo, comment_id: own.id, body });
    return "updated";
  }
  if (comment.create === false) return "none";
  await issues.createComment({ owner, repo, issue_number: comment.number, body });
  return "created";
}

interface Comment {
  id: number;
  body?: string;
  user: { login: string; type?: string } | null;
  performed_via_github_app?: unknown;
}

/** The oldest comment that starts with the marker and was written by who this token is. */
async function findOwn(client: GitHubClient, comment: StickyComment): Promise<Comment | undefined> {
  const { octokit } = client;
  const [owner = "", repo = ""] = comment.repository.split("/");
  const candidates: Comment[] = [];
  const request = { owner, repo, issue_number: comment.number, per_page: 100 };
  for await (const { data } of octokit.paginate.iterator(octokit.rest.issues.listComments, request)) {
    candidates.push(...(data as Comment[]).filter(({ body }) => body?.startsWith(marker(comment.name))));
  }
  if (candidates.length === 0) return undefined;
  const login = await whoAmI(client);
  return candidates.find(({ user }) => user?.login.toLowerCase() === login);
}

/**
 * Login of the token's owner. GITHUB_TOKEN and other installation tokens may not ask `GET /user` (403); GITHUB_TOKEN always writes as
 * github-actions[bot].
 */
async function whoAmI({ octokit }: GitHubClient): Promise<string> {
  try {
    const { data } = await octokit.rest.users.getAuthenticated();
    return data.login.toLowerCase();
  } catch (thrown) {
    if ((thrown as { status?: number }).status !== 403) throw thrown;
    return "github-actions[bot]";
  }
}
