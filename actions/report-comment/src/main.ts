import { resolve } from "node:path";
import * as core from "@actions/core";
import { actionLog } from "../../../shared/src/action/log.ts";
import { errorMessage, UserError } from "../../../shared/src/errors.ts";
import type { GitHubClient } from "../../../shared/src/github/client.ts";
import { connect } from "../../../shared/src/github/connect.ts";
import type { EventContext } from "../../../shared/src/github/event.ts";
import { GitHubError } from "../../../shared/src/github/explain.ts";
import { readEvent } from "../../../shared/src/github/read-event.ts";
import { keepComment } from "../../../shared/src/github/sticky-comment.ts";
import { plain } from "../../../shared/src/report/text.ts";
import { commentBody, hasProblems, type RunFacts } from "./body.ts";
import { findPullRequest } from "./pull-request.ts";
import { readReports } from "./read-reports.ts";
import { readSettings, type Settings } from "./settings.ts";

type Env = Readonly<Record<string, string | undefined>>;

/** Reads the reports, finds the pull request, keeps its comment. Missing rights are a warning: the verdict was given elsewhere. */
export async function main(env: Env): Promise<void> {
  core.setOutput("result", "skipped");
  core.setOutput("pull-request", "");
  const settings = readSettings(env);
  const event = readEvent(env);
  if (!settings.token)
    throw new UserError("The input token is empty; leave it out, or give a token that may write comments.");
  core.setSecret(settings.token);
  const found = readReports(resolve(env["GITHUB_WORKSPACE"] ?? ".", settings.reports));
  const run = runFacts(event);
  const body = commentBody(found, run);
  try {
    const client = await connect({
      token: settings.token,
      apiUrl: event?.apiUrl ?? "https://api.github.com",
      log: actionLog,
    });
    await comment(client, event, { settings, body, problems: hasProblems(found, run) });
  } catch (thrown) {
    if (!(thrown instanceof GitHubError)) throw thrown;
    core.warning(`No comment was written: ${plain(errorMessage(thrown), 500)}`);
    await writeSummary(body, env);
  }
}

async function comment(
  client: GitHubClient,
  event: EventContext | undefined,
  { settings, body, problems }: { settings: Settings; body: string; problems: boolean },
): Promise<void> {
  const target = await findPullRequest(event, client);
  if ("skipped" in target) {
    core.notice(plain(target.skipped));
    return;
  }
  core.setOutput("pull-request", String(target.number));
  const create = problems || settings.when === "always";
  const { repository } = event!;
  const outcome = await keepComment(client, { repository, number: target.number, name: settings.name, body, create });
  core.setOutput("result", outcome === "none" ? "skipped" : outcome);
  core.info(
    outcome === "none" ? "Nothing to say, and no earlier comment: none was written." : `The comment was ${outcome}.`,
  );
}

/** What is known of the judged commit and its run from the event alone. */
function runFacts(event: EventContext | undefined): RunFacts {
  if (!event) return {};
  const run = event.payload["workflow_run"] as
    | { html_url?: unknown; conclusion?: unknown; head_repository?: { full_name?: unknown } | null }
    | undefined;
  const own = event.runId ? `${event.serverUrl}/${event.repository}/actions/runs/${event.runId}` : undefined;
  const from = run?.head_repository?.full_name ?? event.pullRequest?.headRepository ?? event.repository;
  const url = run ? run.html_url : own;
  return {
    ...(typeof url === "string" && /^https?:\/\/[^\s()<>"]+$/.test(url) ? { url } : {}),
    ...(typeof run?.conclusion === "string" ? { conclusion: run.conclusion } : {}),
    ...(event.head ? { sha: event.head } : {}),
    ...(event.head && typeof from === "string" && /^[\w.-]+\/[\w.-]+$/.test(from)
      ? { blob: `${event.serverUrl}/${from}/blob/${event.head}` }
      : {}),
  };
}

async function writeSummary(body: string, env: Env): Promise<void> {
  if (env["GITHUB_STEP_SUMMARY"]) await core.summary.addRaw(body).write();
}
