import type { CheckContext } from "../../../../shared/src/check/check.ts";
import { UserError } from "../../../../shared/src/errors.ts";
import type { GitHubClient } from "../../../../shared/src/github/client.ts";
import type { EventContext } from "../../../../shared/src/github/event.ts";
import { cut, markdown } from "../../../../shared/src/report/text.ts";
import type { Outcome } from "../outcome.ts";
import { type Hunk, hunks } from "./patch.ts";

interface Target {
  client: GitHubClient;
  event: EventContext;
  owner: string;
  repo: string;
  number: number;
}

function targetOf({ github, event }: CheckContext): Target {
  if (!github) throw new UserError("A token is needed to deliver fixes. Set the input token.");
  if (!event?.pullRequest) throw new UserError("Fixes can be suggested and committed in a pull request only.");
  const [owner = "", repo = ""] = event.repository.split("/");
  return { client: github, event, owner, repo, number: event.pullRequest.number };
}

/** Comments that one review carries; more would bury the pull request. */
const maxComments = 30;
const mark = "<!-- public-code-actions: publiccode-fix -->";

/**
 * Suggests fixes as suggestion blocks, on the lines that the pull request shows; others cannot carry a comment. A suggestion that
 * stands there already is not made again. Needs `pull-requests: write`.
 */
export async function suggestFixes(changed: readonly Outcome[], context: CheckContext): Promise<void> {
  const target = targetOf(context);
  const shown = await shownLines(target);
  const known = await knownSuggestions(target);
  const comments = changed
    .flatMap((outcome) =>
      hunks(outcome.file.text, outcome.fixed!.text).flatMap((hunk) => comment(outcome, hunk, shown) ?? []),
    )
    .filter(({ path, line, body }) => !known.has(`${path}:${line}:${body}`))
    .slice(0, maxComments);
  if (comments.length === 0) return;
  const { owner, repo, number } = target;
  await target.client.octokit.rest.pulls.createReview({
    owner,
    repo,
    pull_number: number,
    commit_id: target.event.head ?? target.event.sha,
    event: "COMMENT",
    comments,
  });
}

interface Comment {
  path: string;
  line: number;
  start_line?: number;
  side: "RIGHT";
  body: string;
}

/** A hunk as a comment; an insertion is suggested as a change of the line before it. */
export function comment(
  { source, file, verdict }: Pick<Outcome, "source" | "file" | "verdict">,
  hunk: Hunk,
  shown: ReadonlyMap<string, ReadonlySet<number>>,
): Comment | undefined {
  const lines = file.text.split("\n");
  const inserted = hunk.removed.length === 0;
  const first = inserted ? hunk.start - 1 : hunk.start;
  const last = inserted ? first : hunk.start + hunk.removed.length - 1;
  if (first < 1) return undefined;
  const visible = shown.get(source.path);
  for (let line = first; line <= last; line++) if (!visible?.has(line)) return undefined;
  const added = inserted ? [lines[first - 1]!, ...hunk.added] : hunk.added;
  const text = added.map((line) => line.replace(/\r$/, "")).join("\n");
  const fence = "`".repeat(Math.max(3, ...[...text.matchAll(/`+/g)].map(([run]) => run.length + 1)));
  const about = verdict.findings.filter(
    ({ location }) => (location?.startLine ?? 0) >= first && (location?.startLine ?? 0) <= last,
  );
  const why = about
    .map(({ message }) => `- ${markdown(cut(message, 300))}`)
    .slice(0, 5)
    .join("\n");
  const body = `${mark}\n${why}${why === "" ? "" : "\n\n"}${fence}suggestion\n${text}${added.length > 0 ? "\n" : ""}${fence}`;
  return { path: source.path, line: last, ...(first < last ? { start_line: first } : {}), side: "RIGHT", body };
}

/** Lines of the new side that the pull request's patches show, by file. */
async function shownLines({ client, owner, repo, number }: Target): Promise<ReadonlyMap<string, ReadonlySet<number>>> {
  const { octokit } = client;
  const files = await octokit.paginate(octokit.rest.pulls.listFiles, {
    owner,
    repo,
    pull_number: number,
    per_page: 100,
  });
  return new Map(files.map(({ filename, patch }) => [filename, linesOfPatch(patch ?? "")]));
}

/** The new side's line numbers in a patch. */
export function linesOfPatch(patch: string): ReadonlySet<number> {
  const lines = new Set<number>();
  let at = 0;
  for (const line of patch.split("\n")) {
    const head = /^@@ -\d+(?:,\d+)? \+(\d+)/.exec(line);
    if (head) at = Number(head[1]);
    else if (line.startsWith("+") || line.startsWith(" ")) lines.add(at++);
  }
  return lines;
}

async function knownSuggestions({ client, owner, repo, number }: Target): Promise<ReadonlySet<string>> {
  const { octokit } = client;
  const comments = await octokit.paginate(octokit.rest.pulls.listReviewComments, {
    owner,
    repo,
    pull_number: number,
    per_page: 100,
  });
  const own = comments.filter(({ body }) => body.startsWith(mark));
  return new Set(own.map(({ path, line, body }) => `${path}:${line}:${body}`));
}

/** Commits fixes to the pull request's branch through the API, so that no credentials lie in the checkout. Needs `contents: write`. */
export async function commitFixes(changed: readonly Outcome[], context: CheckContext): Promise<void> {
  const { client, event, owner, repo } = targetOf(context);
  if (event.pullRequest?.fromFork)
    throw new UserError(
      "The pull request comes from a fork, whose branch this workflow may not change. Use fix-as: suggestions.",
    );
  const branch = (event.payload["pull_request"] as { head?: { ref?: unknown } } | undefined)?.head?.ref;
  if (typeof branch !== "string") throw new UserError("The event does not say to which branch fixes belong.");
  const { repos } = client.octokit.rest;
  for (const { source, file, fixed } of changed) {
    const { data } = await repos.getContent({ owner, repo, path: source.path, ref: branch });
    if (Array.isArray(data) || data.type !== "file") continue;
    // Somebody pushed since: their text was not judged, so that it is not overwritten.
    const current = Buffer.from(data.content, "base64")
      .toString("utf8")
      .replace(/^\ufeff/, "");
    if (current !== file.text) continue;
    await repos.createOrUpdateFileContents({
      owner,
      repo,
      branch,
      path: source.path,
      sha: data.sha,
      message: `Mend ${source.path}`,
      content: Buffer.from(fixed!.text, "utf8").toString("base64"),
    });
  }
}
