import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { GitHubClient } from "../../shared/src/github/client.ts";
import { attempt, connect } from "../../shared/src/github/connect.ts";
import { permissionFor } from "../../shared/src/github/explain.ts";
import { eventContext } from "../../shared/src/github/read-event.ts";
import { keepComment, marker } from "../../shared/src/github/sticky-comment.ts";
import { type Forge, startForge } from "../equipment/forge/server.ts";
import type { ForgeRepository, TokenRights } from "../equipment/forge/world.ts";
import { testRepository } from "../equipment/git.ts";
import * as events from "../equipment/runner/events.ts";

const forges: Forge[] = [];
afterAll(async () => {
  for (const forge of forges) await forge.close();
});

/** A forge of its own for each test, so that they can wait for GitHub's pauses at the same time. */
async function world() {
  const forge = await startForge();
  forges.push(forge);
  const work = testRepository({ "README.md": "x" });
  work.branch("change").commit("Change", { files: { b: "b" } });
  work.switch("main");
  const repository: ForgeRepository = forge.addRepository("gov/app", { from: work });
  const warnings: string[] = [];
  const log = { info: () => {}, debug: () => {}, warning: (text: string) => void warnings.push(text) };
  const client = (rights: Partial<TokenRights> = {}): Promise<GitHubClient> =>
    connect({ token: forge.token(rights), apiUrl: forge.url, log, retries: 1 });
  return { forge, repository, warnings, log, client };
}

const permissions = { pull_requests: "write", contents: "read" } as const;
const bot: Partial<TokenRights> = { login: "github-actions[bot]", type: "Bot", permissions };

describe("the sticky comment", () => {
  const comment = (body: string) => ({ repository: "gov/app", number: 1, name: "report", body });

  async function pullRequest() {
    const made = await world();
    events.pullRequest(made.forge, made.repository, { head: "change" });
    return made;
  }

  test.concurrent("is made once, updated when it changes, left alone when equal", async () => {
    const { forge, repository, client } = await pullRequest();
    const github = await client(bot);
    expect(await keepComment(github, comment("one"))).toBe("created");
    expect(await keepComment(github, comment("one"))).toBe("unchanged");
    expect(await keepComment(github, comment("two"))).toBe("updated");
    expect(repository.comments.map(({ body }) => body)).toEqual([`${marker("report")}\ntwo`]);
    expect(forge.complaints()).toEqual([]);
  });

  test.concurrent("is found behind a hundred others, and only its own author's counts", async () => {
    const { repository, client } = await pullRequest();
    const github = await client(bot);
    const first = {
      id: 4000,
      issue: 1,
      user: { login: "mallory", type: "User" as const },
      body: `${marker("report")}\nan imitation`,
    };
    repository.comments.push(first);
    for (let index = 0; index < 120; index++) repository.comments.push({ ...first, id: 5000 + index, body: "chat" });
    expect(await keepComment(github, comment("one"))).toBe("created");
    expect(await keepComment(github, comment("two"))).toBe("updated");
    expect(repository.comments.map(({ body }) => body).filter((body) => body !== "chat")).toEqual([
      `${marker("report")}\nan imitation`,
      `${marker("report")}\ntwo`,
    ]);
  });

  test.concurrent("says which permission is missing where the token only reads, and nothing hangs on it", async () => {
    const { client, log, warnings } = await pullRequest();
    const github = await client({ ...bot, permissions: { ...permissions, pull_requests: "read" } });
    expect(await attempt("The comment", log, () => keepComment(github, comment("one")))).toBeUndefined();
    expect(warnings.join()).toMatch(
      /The comment was left out: POST .* was refused \(403\): .*lacks `issues: write` or `pull-requests: write`.*from a fork/,
    );
  });
});

describe("a request", () => {
  const app = { owner: "gov", repo: "app" };

  for (const kind of ["500", "502", "rate-limit", "secondary-limit", "429"] as const) {
    test.concurrent(`survives one ${kind}`, async () => {
      const { forge, client } = await world();
      forge.fault({ kind, retryAfter: 1 });
      expect((await (await client()).octokit.rest.repos.get(app)).status).toBe(200);
    });
  }

  test.concurrent("gives up when the limit lasts longer than a job should wait, and says when it ends", async () => {
    const { forge, client, warnings } = await world();
    forge.fault({ kind: "rate-limit", retryAfter: 3000, times: 9 });
    await expect((await client()).octokit.rest.repos.get(app)).rejects.toThrow(/rate limit is used up/);
    expect(warnings.join()).toMatch(/it ends in \d+ s, giving up/);
  });

  test.concurrent("that finds nothing says that it may be a matter of rights", async () => {
    const github = await (await world()).client();
    await expect(github.octokit.rest.repos.getContent({ ...app, path: "nowhere" })).rejects.toThrow(
      /GET \/repos\/gov\/app\/contents\/nowhere was refused \(404\).*`contents: read`/,
    );
  });
});

test.each([
  ["POST", "/repos/{owner}/{repo}/issues/{issue_number}/comments", "pull-requests: write"],
  ["GET", "/repos/{owner}/{repo}/pulls/{pull_number}", "pull-requests: read"],
  ["POST", "/repos/{owner}/{repo}/check-runs", "checks: write"],
  ["POST", "/repos/{owner}/{repo}/code-scanning/sarifs", "security-events: write"],
  ["PUT", "/repos/{owner}/{repo}/contents/{path}", "contents: write"],
  ["GET", "/rate_limit", undefined],
])("%s %s needs %s", (method, url, permission) => {
  expect(permissionFor({ method, url })).toBe(permission);
});

describe("the event", () => {
  let forge: Forge;
  let repository: ForgeRepository;
  beforeAll(async () => {
    ({ forge, repository } = await world());
  });
  const env = { GITHUB_REPOSITORY: "gov/app", GITHUB_SHA: "1".repeat(40), GITHUB_REF: "refs/heads/main" };
  const read = ({ name, payload }: { name: string; payload: Record<string, unknown> }) =>
    eventContext(name, payload, env);

  test("pull_request: number, range, own branch or fork", () => {
    const own = read(events.pullRequest(forge, repository, { head: "change" }));
    expect(own).toMatchObject({
      pullRequest: { number: 1, fromFork: false },
      base: expect.stringMatching(/^[0-9a-f]{40}$/),
      head: expect.any(String),
    });
    const fork = read(events.pullRequest(forge, repository, { head: "change", fork: "alice" }));
    expect(fork.pullRequest).toMatchObject({ number: 2, fromFork: true });
  });

  test("push and merge_group: what they add; a new branch has no base", () => {
    const push = events.push(forge, repository, "change");
    expect(read(push)).toMatchObject({
      head: push.sha,
      base: expect.any(String),
      repositoryId: expect.any(Number),
      defaultBranch: "main",
    });
    expect(read({ name: "push", payload: { ...push.payload, before: "0".repeat(40) } }).base).toBeUndefined();
    const group = read(events.mergeGroup(forge, repository, "change"));
    expect(group).toMatchObject({ base: expect.any(String), head: expect.any(String) });
    expect(group.pullRequest).toBeUndefined();
  });

  test.each(["schedule", "workflow_dispatch", "anything"])("%s adds nothing", (name) => {
    const context = eventContext(name, {}, env);
    expect([context.base, context.head, context.pullRequest]).toEqual([undefined, undefined, undefined]);
  });

  test("workflow_run: the head, and the number only where it is told and certain", () => {
    const run = {
      head_sha: "2".repeat(40),
      head_repository: { full_name: "alice/app" },
      pull_requests: [] as object[],
    };
    const payload = { repository: { full_name: "gov/app" }, workflow_run: run };
    expect(eventContext("workflow_run", payload, env)).toMatchObject({ head: run.head_sha });
    expect(eventContext("workflow_run", payload, env).pullRequest).toBeUndefined();
    run.pull_requests = [{ number: 7 }];
    expect(eventContext("workflow_run", payload, env).pullRequest).toEqual({
      number: 7,
      fromFork: true,
      headRepository: "alice/app",
    });
  });

  test.each([null, [], "x", { pull_request: null }, { pull_request: { head: { sha: "x; rm" } } }])(
    "a payload %j does no harm",
    (payload) => {
      const context = eventContext("pull_request", (payload ?? {}) as Record<string, unknown>, env);
      expect([context.base, context.head, context.pullRequest]).toEqual([undefined, undefined, undefined]);
    },
  );
});
