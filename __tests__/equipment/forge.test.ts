import { getOctokit } from "@actions/github";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { type Fault, faultKinds } from "./forge/faults.ts";
import { type Forge, startForge } from "./forge/server.ts";
import { testRepository } from "./git.ts";

const at = { owner: "gov", repo: "app" };
let forge: Forge;

beforeEach(async () => {
  forge = await startForge();
});
afterEach(async () => {
  await forge.close();
});

const client = (token = forge.token()) => getOctokit(token, { baseUrl: forge.url }).rest;

/** The status of a refusal; 0 where the connection broke. */
async function status(request: Promise<unknown>): Promise<number> {
  try {
    await request;
  } catch (error) {
    return (error as { status?: number }).status ?? 0;
  }
  throw new Error("the request succeeded");
}

describe("git behind the API", () => {
  test("a commit made with blobs, trees and refs is read back by git itself", async () => {
    const repository = forge.addRepository("gov/app", {
      from: testRepository({ "README.md": "# App\n", "old.txt": "x" }),
    });
    const github = client();
    const base = (await github.git.getRef({ ...at, ref: "heads/main" })).data.object.sha;
    const parent = (await github.git.getCommit({ ...at, commit_sha: base })).data;
    const blob = await github.git.createBlob({
      ...at,
      content: Buffer.from("name: Ærø\n").toString("base64"),
      encoding: "base64",
    });
    const tree = await github.git.createTree({
      ...at,
      base_tree: parent.tree.sha,
      tree: [
        { path: "entries/ærø.yml", mode: "100644", type: "blob", sha: blob.data.sha },
        { path: "old.txt", mode: "100644", type: "blob", sha: null },
      ],
    });
    const commit = await github.git.createCommit({ ...at, message: "Register", tree: tree.data.sha, parents: [base] });
    await github.git.createRef({ ...at, ref: "refs/heads/register/app", sha: commit.data.sha });

    const { Store } = await import("./forge/store.ts");
    const store = new Store(repository.git);
    expect(store.tree("refs/heads/register/app", true)?.map(({ path }) => path)).toEqual([
      "README.md",
      "entries",
      "entries/ærø.yml",
    ]);
    expect(store.blob("refs/heads/register/app:entries/ærø.yml")?.toString()).toBe("name: Ærø\n");
    expect(await status(github.git.createRef({ ...at, ref: "refs/heads/register/app", sha: base }))).toBe(422);
    expect(await status(github.git.updateRef({ ...at, ref: "heads/register/app", sha: base }))).toBe(422);
    expect((await github.git.updateRef({ ...at, ref: "heads/register/app", sha: base, force: true })).status).toBe(200);
    expect(forge.complaints()).toEqual([]);
  });

  test("contents: created, changed only with the right blob id, deleted, and read with folders and raw bytes", async () => {
    forge.addRepository("gov/app");
    const github = client();
    const content = (text: string) => Buffer.from(text).toString("base64");
    const first = await github.repos.createOrUpdateFileContents({
      ...at,
      path: "a/b.yml",
      message: "Add",
      content: content("one"),
    });
    expect(first.status).toBe(201);
    expect(
      await status(
        github.repos.createOrUpdateFileContents({ ...at, path: "a/b.yml", message: "x", content: content("two") }),
      ),
    ).toBe(422);
    const stale = { ...at, path: "a/b.yml", message: "x", content: content("two"), sha: "0".repeat(40) };
    expect(await status(github.repos.createOrUpdateFileContents(stale))).toBe(409);
    const sha = first.data.content?.sha ?? "";
    expect((await github.repos.createOrUpdateFileContents({ ...stale, sha })).status).toBe(200);
    const listed = await github.repos.getContent({ ...at, path: "a" });
    expect(listed.data).toMatchObject([{ name: "b.yml", type: "file", path: "a/b.yml" }]);
    expect((await github.repos.getContent({ ...at, path: "" })).data).toMatchObject([{ name: "a", type: "dir" }]);
    const raw = await github.repos.getContent({ ...at, path: "a/b.yml", mediaType: { format: "raw" } });
    expect(raw.data).toBe("two");
    const now = (await github.repos.getContent({ ...at, path: "a/b.yml" })).data as { sha: string };
    await github.repos.deleteFile({ ...at, path: "a/b.yml", message: "Remove", sha: now.sha });
    expect(await status(github.repos.getContent({ ...at, path: "a/b.yml" }))).toBe(404);
    expect(forge.complaints()).toEqual([]);
  });

  test("pull requests: from a branch, from a fork, never twice, never empty; with their files", async () => {
    const source = testRepository({ "a.txt": "1" });
    source.branch("change").commit("Change", { files: { "b.txt": "2" }, remove: ["a.txt"] });
    source.switch("main");
    forge.addRepository("gov/app", { from: source });
    const github = client(forge.token({ login: "bob", type: "User" }));
    const made = await github.pulls.create({ ...at, title: "Change", head: "change", base: "main" });
    expect(made.data).toMatchObject({ number: 1, head: { label: "gov:change" }, base: { ref: "main" } });
    const files = await github.pulls.listFiles({ ...at, pull_number: 1 });
    expect(files.data.map(({ filename, status }) => [filename, status])).toEqual([
      ["a.txt", "removed"],
      ["b.txt", "added"],
    ]);
    expect(await status(github.pulls.create({ ...at, title: "x", head: "change", base: "main" }))).toBe(422);
    expect(await status(github.pulls.create({ ...at, title: "x", head: "main", base: "main" }))).toBe(422);
    expect((await github.repos.createFork(at)).data.full_name).toBe("bob/app");
    const fork = await github.pulls.create({ ...at, title: "From a fork", head: "bob:change", base: "main" });
    expect(fork.data.head.repo?.full_name).toBe("bob/app");
    expect((await github.pulls.list({ ...at, head: "bob:change" })).data.map(({ number }) => number)).toEqual([2]);
    expect(forge.complaints()).toEqual([]);
  });
});

describe("requests that GitHub would refuse", () => {
  const wrong: [string, (github: ReturnType<typeof client>) => Promise<unknown>, RegExp][] = [
    ["a pull request without head", (g) => g.pulls.create({ ...at, title: "t", base: "main" } as never), /'head'/],
    [
      "a comment that is a number",
      (g) => g.issues.createComment({ ...at, issue_number: 1, body: 5 as never }),
      /must be string/,
    ],
    [
      "a misspelt field",
      (g) => g.pulls.create({ ...at, title: "t", head: "b", base: "main", drafts: true } as never),
      /drafts/,
    ],
    [
      "an unknown conclusion",
      (g) => g.checks.create({ ...at, name: "l", head_sha: "a", status: "completed", conclusion: "fine" as never }),
      /conclusion|equal/,
    ],
    ["an unknown query", (g) => g.repos.listForOrg({ org: "gov", visibility: "public" } as never), /visibility/],
  ];
  test.each(wrong)("%s", async (_name, request, reason) => {
    forge.addRepository("gov/app", { from: testRepository({ a: "b" }) });
    expect(await status(request(client()))).toBe(422);
    expect(forge.complaints().join("\n")).toMatch(reason);
  });

  test("51 annotations in one request", async () => {
    forge.addRepository("gov/app", { from: testRepository({ a: "b" }) });
    const annotations = Array.from({ length: 51 }, () => ({
      path: "p",
      start_line: 1,
      end_line: 1,
      annotation_level: "warning" as const,
      message: "m",
    }));
    const request = client().checks.create({
      ...at,
      name: "l",
      head_sha: "a",
      output: { title: "t", summary: "s", annotations },
    });
    expect(await status(request)).toBe(422);
    expect(forge.complaints().join()).toMatch(/50 items/);
  });

  test("a route outside the description", async () => {
    expect(await status(getOctokit("x", { baseUrl: forge.url }).request("POST /repos/{owner}/{repo}/pullz", at))).toBe(
      404,
    );
    expect(forge.complaints()).toHaveLength(1);
  });
});

describe("rights", () => {
  test("a read-only token reads, and is told which permission it lacks", async () => {
    forge.addRepository("gov/app", { from: testRepository({ a: "b" }) });
    const github = client(forge.token({ permissions: { contents: "read" } }));
    expect((await github.repos.get(at)).data.full_name).toBe("gov/app");
    const refusal = await github.issues.create({ ...at, title: "x" }).catch((error) => error);
    expect(refusal.status).toBe(403);
    expect(refusal.message).toMatch(/Resource not accessible by integration/);
    expect(refusal.response.headers["x-accepted-github-permissions"]).toBe("issues=write");
  });

  test("a private repository does not exist for strangers", async () => {
    forge.addRepository("gov/secret", { private: true, from: testRepository({ a: "b" }) });
    const stranger = client(forge.token({ repositories: ["gov/app"] }));
    expect(await status(stranger.repos.get({ owner: "gov", repo: "secret" }))).toBe(404);
    expect((await stranger.repos.listForOrg({ org: "gov" })).data).toEqual([]);
    expect((await client().repos.listForOrg({ org: "gov" })).data).toHaveLength(1);
  });

  test("who am I: a person is told, GITHUB_TOKEN is refused", async () => {
    expect((await client(forge.token({ login: "bob", type: "User" })).users.getAuthenticated()).data.login).toBe("bob");
    expect(await status(client().users.getAuthenticated())).toBe(403);
  });

  test("an unknown token is no token", async () => {
    expect(await status(client("ghs_unknown").rateLimit.get())).toBe(401);
  });
});

test("lists come in pages with links, and Octokit walks them", async () => {
  for (let index = 0; index < 7; index++)
    forge.addRepository(`gov/app-${index}`, { git: "/nowhere", archived: index > 4 });
  const octokit = getOctokit(forge.token(), { baseUrl: forge.url });
  const all = await octokit.paginate(octokit.rest.repos.listForOrg, { org: "gov", per_page: 3 });
  expect(all.map(({ name }) => name)).toHaveLength(7);
  expect(forge.log).toHaveLength(3);
  expect(forge.complaints()).toEqual([]);
});

test("searches by file name, property, topic and head branch", async () => {
  const from = testRepository({ "publiccode.yml": "name: A\n", "docs/publiccode.yml": "x" });
  forge.addRepository("gov/a", { from, topics: ["tax"], properties: { phase: "open" } });
  forge.addRepository("gov/b", { from: testRepository({ README: "none" }) });
  forge.addRepository("other/c", { from });
  const github = client();
  const code = await github.search.code({ q: "filename:publiccode.yml org:gov path:/" });
  expect(code.data.items.map((item) => `${item.repository.full_name}:${item.path}`)).toEqual(["gov/a:publiccode.yml"]);
  expect((await github.search.repos({ q: "topic:tax" })).data.total_count).toBe(1);
  const values = await github.orgs.customPropertiesForReposGetOrganizationValues({
    org: "gov",
    repository_query: "props.phase:open",
  });
  expect(values.data.map((one) => [one.repository_name, one.properties])).toEqual([
    ["a", [{ property_name: "phase", value: "open" }]],
  ]);
  expect(forge.complaints()).toEqual([]);
});

test("every operation of the description has a handler", async () => {
  const handled = await Promise.all(
    ["contents", "git-data", "issues", "repositories", "world-wide"].map(
      (name) => import(`./forge/handlers/${name}.js`),
    ),
  );
  const { operations } = await import("./forge/operations.ts");
  const known = handled
    .flatMap((module) => Object.values(module).filter((value) => typeof value === "object"))
    .flatMap((table) => Object.keys(table as object));
  expect(Object.keys(operations).filter((id) => !known.includes(id))).toEqual([]);
});

const faults: Record<(typeof faultKinds)[number], (request: Promise<unknown>) => Promise<void>> = {
  "500": async (request) => expect(await status(request)).toBe(500),
  "502": async (request) => expect(await status(request)).toBe(502),
  "rate-limit": async (request) => expect(await status(request)).toBe(403),
  "secondary-limit": async (request) => expect(await status(request)).toBe(403),
  "429": async (request) => expect(await status(request)).toBe(429),
  timeout: async (request) => {
    await expect(Promise.race([request, new Promise((done) => setTimeout(done, 200, "still waiting"))])).resolves.toBe(
      "still waiting",
    );
    void request.catch(() => undefined);
  },
  cut: async (request) => {
    await expect(request).rejects.toThrow();
  },
  hidden: async (request) => expect(await status(request)).toBe(404),
  forbidden: async (request) => expect(await status(request)).toBe(403),
};
test.each(faultKinds)("a fault strikes where it is told to, once: %s", async (kind) => {
  forge.addRepository("gov/app", { from: testRepository({ a: "b" }) });
  const fault: Fault = { kind, operation: "repos/get", after: 1 };
  forge.fault(fault);
  const github = client();
  await github.rateLimit.get();
  await github.repos.get(at);
  await faults[kind](github.repos.get(at));
  expect((await github.repos.get(at)).status).toBe(200);
});
