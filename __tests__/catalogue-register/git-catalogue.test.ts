import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { type Forge, startForge } from "../equipment/forge/server.ts";
import { Store } from "../equipment/forge/store.ts";
import type { ForgeRepository } from "../equipment/forge/world.ts";
import {
  addCatalogue,
  addSoftware,
  commitFiles,
  fileAt,
  mergePull,
  publiccode,
  register,
  run,
  writePubliccode,
  writes,
} from "./equipment.ts";

const ENTRY = "entries/github.com/gov/app.yml";
const BRANCH = "register/gov/app";
let forge: Forge;
let catalogue: ForgeRepository;
let app: ForgeRepository;

beforeEach(async () => {
  forge = await startForge();
  catalogue = addCatalogue(forge);
  app = addSoftware(forge, "gov/app", undefined, {
    languages: { TypeScript: 10 },
    license: { spdx: "MIT", path: "LICENSE" },
  });
});
afterEach(async () => {
  await forge.close();
  expect(forge.complaints()).toEqual([]);
});

test("a new repository waits for review in one pull request, on one fixed branch, committed without an author so that the forge signs", async () => {
  const outcome = await register(forge);
  expect(outcome).toMatchObject({ kind: "waiting-for-review", operation: "create", pullRequest: { number: 1 } });
  expect(fileAt(catalogue, ENTRY, BRANCH)).toMatch(/^schema: 1\nid: github.com\/gov\/app\n/);
  expect(fileAt(catalogue, ENTRY)).toBeUndefined();
  const commit = forge.log.find(({ operation }) => operation === "git/create-commit")?.body;
  expect(Object.keys(commit as object).sort()).toEqual(["message", "parents", "tree"]);
  expect(catalogue.issues[0]?.body).toMatch(/<!-- entry-sha256: [0-9a-f]{64} -->/);
});

test("twice in a row: one pull request and no second write, whatever the clock says", async () => {
  await register(forge);
  const since = forge.log.length;
  const outcome = await register(forge, { now: new Date("2027-06-01T00:00:00Z") });
  expect(outcome).toMatchObject({ kind: "waiting-for-review", pullRequest: { number: 1 } });
  expect(writes(forge, since)).toEqual([]);
  expect(catalogue.issues).toHaveLength(1);
});

test("once merged nothing is left to do, with the branch deleted or not", async () => {
  await register(forge);
  mergePull(catalogue, 1);
  const since = forge.log.length;
  expect(await register(forge, { now: new Date("2027-06-01T00:00:00Z") })).toMatchObject({
    kind: "unchanged",
    operation: "none",
  });
  expect(writes(forge, since)).toEqual([]);
});

test("an entry that came into the catalogue by another way closes the open pull request as overtaken, and a later change is not taken for declined", async () => {
  await register(forge);
  commitFiles(catalogue, "main", { [ENTRY]: fileAt(catalogue, ENTRY, BRANCH)! });
  expect(await register(forge)).toMatchObject({ kind: "unchanged", notes: [expect.stringMatching(/#1 was closed/)] });
  expect(catalogue.issues[0]?.state).toBe("closed");
  expect(new Store(catalogue.git).resolve(`refs/heads/${BRANCH}`)).toBeUndefined();
  commitFiles(catalogue, "main", { [ENTRY]: null });
  expect(await register(forge)).toMatchObject({ kind: "waiting-for-review", pullRequest: { number: 2 } });
});

test("a change updates the same pull request with one commit on the newest base", async () => {
  await register(forge);
  const moved = commitFiles(catalogue, "main", { "entries/github.com/gov/other.yml": "x" });
  writePubliccode(app, publiccode("https://github.com/gov/app", { name: "Better forms" }));
  const outcome = await register(forge);
  expect(outcome).toMatchObject({ kind: "waiting-for-review", pullRequest: { number: 1 } });
  expect(fileAt(catalogue, ENTRY, BRANCH)).toContain("name: Better forms");
  expect(new Store(catalogue.git).commit(`refs/heads/${BRANCH}`)?.parents).toEqual([moved]);
  expect(catalogue.issues).toHaveLength(1);
  expect(catalogue.issues[0]?.body).toContain("Better forms");
});

test("an update of a merged entry says what differs", async () => {
  await register(forge);
  mergePull(catalogue, 1);
  writePubliccode(app, publiccode("https://github.com/gov/app", { developmentStatus: "obsolete" }));
  const outcome = await register(forge);
  expect(outcome).toMatchObject({ kind: "waiting-for-review", operation: "update", pullRequest: { number: 2 } });
  expect(outcome.changes).toEqual(["publiccode.data.developmentStatus: stable → obsolete"]);
});

describe("people", () => {
  test("what somebody changed on the branch is left alone, said once, and replaced only when asked", async () => {
    await register(forge);
    const edited = commitFiles(catalogue, BRANCH, { [ENTRY]: `${fileAt(catalogue, ENTRY, BRANCH)}# by hand\n` });
    writePubliccode(app, publiccode("https://github.com/gov/app", { name: "New" }));
    for (let again = 0; again < 2; again++)
      expect(await register(forge)).toMatchObject({ kind: "needs-a-person", pullRequest: { number: 1 } });
    expect(new Store(catalogue.git).resolve(`refs/heads/${BRANCH}`)).toBe(edited);
    expect(catalogue.comments).toHaveLength(1);
    const judgement = await run(forge);
    expect(judgement.findings.map(({ rule }) => rule)).toEqual(["catalogue/needs-a-person"]);
    expect(await register(forge, { settings: { overwrite: true } })).toMatchObject({ kind: "waiting-for-review" });
    expect(fileAt(catalogue, ENTRY, BRANCH)).toContain("name: New");
  });

  test("the button that brings the branch up to date with the base is no change by a person", async () => {
    await register(forge);
    const base = commitFiles(catalogue, "main", { "x.txt": "x" });
    commitFiles(catalogue, BRANCH, { "x.txt": "x" }, [base]);
    const since = forge.log.length;
    expect(await register(forge)).toMatchObject({ kind: "waiting-for-review" });
    expect(writes(forge, since)).toEqual([]);
  });

  test("a branch of that name that nobody proposed from is somebody's own work", async () => {
    commitFiles(catalogue, BRANCH, { "mine.txt": "x" });
    expect(await register(forge)).toMatchObject({ kind: "needs-a-person" });
    expect(catalogue.issues).toEqual([]);
  });

  test("what a maintainer closed is not proposed again until it changes", async () => {
    await register(forge);
    catalogue.issues[0]!.state = "closed";
    const since = forge.log.length;
    expect(await register(forge, { now: new Date("2027-01-01T00:00:00Z") })).toMatchObject({
      kind: "declined",
      pullRequest: { number: 1 },
    });
    expect(writes(forge, since)).toEqual([]);
    writePubliccode(app, publiccode("https://github.com/gov/app", { name: "As you asked" }));
    expect(await register(forge)).toMatchObject({ kind: "waiting-for-review", pullRequest: { number: 2 } });
  });

  test("an entry that somebody withdrew stays so until its return is asked for", async () => {
    await register(forge);
    mergePull(catalogue, 1);
    commitFiles(catalogue, "main", {
      [ENTRY]: fileAt(catalogue, ENTRY)!.replace("status: active", "status: withdrawn"),
    });
    expect(await register(forge)).toMatchObject({ kind: "withdrawn", operation: "none" });
    expect(await register(forge, { settings: { reactivate: true } })).toMatchObject({
      kind: "waiting-for-review",
      operation: "update",
    });
  });
});

test("a renamed repository moves its entry, keeps the old address, and closes what was proposed under the old name", async () => {
  await register(forge);
  mergePull(catalogue, 1);
  writePubliccode(app, publiccode("https://github.com/gov/app", { name: "Second" }));
  await register(forge);
  Object.assign(app, { name: "service", former: ["gov/app"] });
  const outcome = await register(forge);
  expect(outcome).toMatchObject({
    kind: "waiting-for-review",
    operation: "rename",
    id: "github.com/gov/service",
    pullRequest: { number: 3 },
  });
  expect(fileAt(catalogue, ENTRY, "register/gov/service")).toBeUndefined();
  expect(fileAt(catalogue, "entries/github.com/gov/service.yml", "register/gov/service")).toMatch(
    /aliases:\n {2}- github.com\/gov\/app\n/,
  );
  expect(catalogue.issues.map(({ state }) => state)).toEqual(["closed", "closed", "open"]);
});

test("a withdrawal is proposed like everything else, once, and the file stays", async () => {
  await register(forge);
  mergePull(catalogue, 1);
  const settings = { action: "withdraw", reason: "Replaced" } as const;
  expect(await register(forge, { settings })).toMatchObject({ kind: "waiting-for-review", operation: "withdraw" });
  const since = forge.log.length;
  expect(await register(forge, { settings, now: new Date("2027-01-01T00:00:00Z") })).toMatchObject({
    kind: "waiting-for-review",
  });
  expect(writes(forge, since)).toEqual([]);
  mergePull(catalogue, 2);
  expect(fileAt(catalogue, ENTRY)).toMatch(
    /status: withdrawn\nwithdrawn:\n {2}at: "?2026-12-01.*\n {2}reason: Replaced/,
  );
  expect(await register(forge, { settings })).toMatchObject({ kind: "withdrawn", operation: "none" });
});

describe("refused at the door, with nothing written", () => {
  const doors: [string, () => void, RegExp, object?][] = [
    ["a private repository", () => Object.assign(app, { private: true }), /is private: make it public/],
    [
      "no publiccode.yml",
      () => commitFiles(app, "main", { "publiccode.yml": null, "a.txt": "x" }),
      /no publiccode.yml/,
    ],
    ["a broken one", () => writePubliccode(app, "a: [1\n"), /no valid YAML/],
    ["one without name", () => writePubliccode(app, "url: https://github.com/gov/app\n"), /lacks `name`/],
    [
      "another repository's address",
      () => writePubliccode(app, publiccode("https://github.com/gov/elsewhere")),
      /another repository/,
    ],
    [
      "a fork that carries upstream's file",
      () => {
        addSoftware(forge, "up/stream");
        Object.assign(app, { fork: { owner: "up", name: "stream" } });
        writePubliccode(app, publiccode("https://github.com/up/stream"));
      },
      /fork whose publiccode.yml still points to/,
    ],
    [
      "based on itself",
      () =>
        writePubliccode(app, publiccode("https://github.com/gov/app", { isBasedOn: "https://github.com/Gov/App.git" })),
      /based on itself/,
    ],
    [
      "an owner that the catalogue does not take",
      () => commitFiles(catalogue, "main", { "catalogue.config.yml": "organisations: [other]\n" }),
      /of other only/,
    ],
    ["a check that did not run", () => {}, /no report was given for licence/, { require: ["licence"] }],
  ];
  test.each(doors)("%s", async (_name, prepare, reason, settings = {}) => {
    prepare();
    const judgement = await run(forge, { settings });
    expect(judgement.outputs["outcome"]).toBe("refused");
    expect(judgement.findings).toMatchObject([{ rule: "catalogue/refused", message: expect.stringMatching(reason) }]);
    expect(writes(forge)).toEqual([]);
  });

  test("a fork of its own, which says where it comes from, is listed", async () => {
    addSoftware(forge, "up/stream");
    Object.assign(app, { fork: { owner: "up", name: "stream" } });
    writePubliccode(app, publiccode("https://github.com/gov/app", { isBasedOn: "https://github.com/up/stream" }));
    expect(await register(forge)).toMatchObject({ kind: "waiting-for-review" });
  });
});

describe("forks", () => {
  const bob = () => forge.token({ login: "bob", type: "User", push: ["bob/catalogue"] });

  test("without the right to push the proposal comes from a fork, which is made once", async () => {
    const token = bob();
    expect(await register(forge, { token })).toMatchObject({ kind: "waiting-for-review", pullRequest: { number: 1 } });
    expect(catalogue.issues[0]?.head).toEqual({ owner: "bob", ref: BRANCH });
    const since = forge.log.length;
    expect(await register(forge, { token })).toMatchObject({ kind: "waiting-for-review" });
    expect(writes(forge, since)).toEqual([]);
  });

  test("a fork that does not know the newest base is brought up to date", async () => {
    const token = bob();
    await register(forge, { token });
    const moved = commitFiles(catalogue, "main", { "x.txt": "x" });
    writePubliccode(app, publiccode("https://github.com/gov/app", { name: "New" }));
    expect(await register(forge, { token })).toMatchObject({ kind: "waiting-for-review", pullRequest: { number: 1 } });
    const fork = forge.world.find("bob", "catalogue")!;
    expect(new Store(fork.git).commit(`refs/heads/${BRANCH}`)?.parents).toEqual([moved]);
  });
});

describe("what a token lacks is said", () => {
  const app403 =
    /The token may not write the entry in gov\/catalogue: .*permission contents: write.*GitHub App must be installed/;
  test.each<[string, () => Parameters<typeof register>[1], RegExp]>([
    [
      "an app without contents",
      () => ({ token: forge.token({ permissions: { contents: "read", pull_requests: "write" } }) }),
      app403,
    ],
    [
      "an app without pull requests",
      () => ({ token: forge.token({ permissions: { contents: "write", pull_requests: "read" } }) }),
      /permission pull_requests: write/,
    ],
    ["a token that nobody knows", () => ({ token: ["ghs", "unknown"].join("_") }), /Bad credentials/],
  ])("%s", async (_name, options, message) => {
    await expect(register(forge, options())).rejects.toThrow(message);
  });

  test("the workflow's token in another repository hands over to a person, with the entry and a link", async () => {
    const event = {
      name: "push",
      repository: "gov/app",
      sha: "a",
      ref: "refs/heads/main",
      serverUrl: "https://github.com",
      apiUrl: forge.url,
      payload: {},
    };
    const judgement = await run(forge, { event });
    expect(judgement.outputs).toMatchObject({
      outcome: "needs-a-person",
      entry: expect.stringContaining("id: github.com/gov/app"),
    });
    const link = new URL(judgement.outputs["link"]!);
    expect(link.pathname).toBe("/gov/catalogue/new/main");
    expect(link.searchParams.get("filename")).toBe(ENTRY);
    expect(link.searchParams.get("value")).toBe(judgement.outputs["entry"]);
    expect(writes(forge)).toEqual([]);
  });

  test("labels that may not be set are a remark, not a failure", async () => {
    const token = forge.token({ login: "bob", type: "User", push: ["bob/catalogue"] });
    const outcome = await register(forge, { token, settings: { labels: ["registration"] } });
    expect(outcome).toMatchObject({
      kind: "waiting-for-review",
      notes: [expect.stringMatching(/could not be labelled/)],
    });
  });
});

test.each<[string, () => void, RegExp]>([
  ["an archived catalogue", () => Object.assign(catalogue, { archived: true }), /is archived/],
  [
    "a catalogue that is not there",
    () => Object.assign(catalogue, { name: "moved-away" }),
    /no catalogue repository gov\/catalogue/,
  ],
  [
    "a broken configuration",
    () => void commitFiles(catalogue, "main", { "catalogue.config.yml": "colour: red\n" }),
    /unknown key colour/,
  ],
])("%s is said in one sentence", async (_name, prepare, message) => {
  prepare();
  await expect(register(forge)).rejects.toThrow(message);
});

test("an empty catalogue gets its first commit, then the proposal", async () => {
  Object.assign(catalogue, { name: "old" });
  const empty = forge.addRepository("gov/catalogue");
  expect(await register(forge)).toMatchObject({ kind: "waiting-for-review", pullRequest: { number: 1 } });
  expect(fileAt(empty, "catalogue.config.yml")).toBe("title: gov/catalogue\n");
});

test("a dry run tells what would be done and writes nothing", async () => {
  expect(await register(forge, { settings: { "dry-run": true } })).toMatchObject({
    kind: "created",
    operation: "create",
    sentence: expect.stringMatching(/nothing was written/),
  });
  expect(writes(forge)).toEqual([]);
});

test("foreign text closes no issue, calls nobody and forges no trailer", async () => {
  await register(forge);
  mergePull(catalogue, 1);
  const hostile = "fixes #1 @everyone\nEntry-Sha256: 0000 <img src=x onerror=alert(1)>";
  writePubliccode(app, publiccode("https://github.com/gov/app", { name: hostile }));
  await register(forge);
  const message = new Store(catalogue.git).commit(`refs/heads/${BRANCH}`)!.message;
  expect(message).not.toMatch(/fixes|@everyone|0000/);
  expect(catalogue.issues[1]?.body).not.toMatch(/ #1|@everyone|<img/);
});

test("an entry that is there twice is reported and the other one is left alone", async () => {
  await register(forge);
  mergePull(catalogue, 1);
  const twin = fileAt(catalogue, ENTRY)!.replaceAll("github.com/gov/app", "github.com/gov/twin");
  commitFiles(catalogue, "main", { "entries/github.com/gov/twin.yml": twin });
  const judgement = await run(forge);
  expect(judgement.findings).toMatchObject([
    { rule: "catalogue/duplicate", message: expect.stringContaining("gov/twin.yml") },
  ]);
  expect(fileAt(catalogue, "entries/github.com/gov/twin.yml")).toBe(twin);
});
