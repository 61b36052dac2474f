import type { GitHubClient } from "../../../shared/src/github/client.ts";
import type { EventContext } from "../../../shared/src/github/event.ts";

/** The pull request to comment on, or why there is none. */
export type Target = { number: number } | { skipped: string };

interface Run {
  head_sha?: string;
  head_branch?: string;
  head_repository?: { full_name?: string; owner?: { login?: string } } | null;
}

interface Pull {
  number: number;
  head: { sha: string };
}

const newer = "The pull request has newer commits; their own run will write the comment.";

/**
 * Finds the pull request from the event and the API alone, never from the artifact. For runs of forks GitHub leaves the event's
 * list of pull requests empty: then the open one with the run's head branch and head commit is meant.
 */
export async function findPullRequest(event: EventContext | undefined, client: GitHubClient): Promise<Target> {
  if (event?.pullRequest && event.name !== "workflow_run") return { number: event.pullRequest.number };
  if (event?.name !== "workflow_run")
    return { skipped: `The event ${event?.name ?? "(none)"} is about no pull request.` };
  const run = event.payload["workflow_run"] as Run;
  const [owner = "", repo = ""] = event.repository.split("/");
  const { pulls } = client.octokit.rest;
  if (event.pullRequest) {
    const { data } = await pulls.get({ owner, repo, pull_number: event.pullRequest.number });
    return current([data], run);
  }
  const from = run.head_repository?.owner?.login ?? run.head_repository?.full_name?.split("/")[0];
  if (!from || !run.head_branch) return { skipped: "The run that ended belongs to no branch of a pull request." };
  const { data } = await pulls.list({ owner, repo, state: "open", head: `${from}:${run.head_branch}`, per_page: 100 });
  return current(data, run);
}

/** A comment on commits that are no longer the newest would overwrite a newer one. */
function current(pulls: readonly Pull[], run: Run): Target {
  if (pulls.length === 0) return { skipped: "No open pull request has the branch of the run that ended." };
  const found = pulls.find((pull) => pull.head.sha === run.head_sha);
  return found ? { number: found.number } : { skipped: newer };
}
