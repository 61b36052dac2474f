import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { commentBody, hasProblems } from "../../actions/report-comment/src/body.ts";
import { decodeReports } from "../../actions/report-comment/src/decode.ts";
import { readReports } from "../../actions/report-comment/src/read-reports.ts";
import { readSettings } from "../../actions/report-comment/src/settings.ts";
import { type Forge, startForge } from "../equipment/forge/server.ts";
import type { ForgeRepository } from "../equipment/forge/world.ts";
import { testRepository, writeFiles } from "../equipment/git.ts";
import { hostileText, mark } from "../equipment/hostile.ts";
import * as events from "../equipment/runner/events.ts";
import type { RunEvent, StepResult } from "../equipment/runner/model.ts";
import { runWorkflow } from "../equipment/runner/workflow.ts";
import { ownSources, starter } from "../equipment/suite.ts";
import { tempFolder } from "../equipment/temp.ts";

const finding = {
  rule: "licence/missing",
  level: "error",
  message: "There is no licence file.",
  help: "Add one.",
  fingerprint: "x",
};
const report = (over: object = {}) =>
  JSON.stringify({
    schema: 1,
    tool: {},
    reports: [{ check: "licence", result: "fail", findings: [finding], unseen: [], ...over }],
  });

describe("a report is taken only as far as it is well-formed", () => {
  test.each([
    ["no JSON", "{", undefined],
    ["another schema", JSON.stringify({ schema: 2, reports: [] }), undefined],
    ["no list", JSON.stringify({ schema: 1, reports: {} }), undefined],
    ["nothing", "null", undefined],
    ["a check with an odd name", report({ check: "x](javascript:1)" }), []],
    ["an unknown result", report({ result: "perfect" }), []],
  ])("%s", (_name, text, expected) => expect(decodeReports(text)).toEqual(expected));

  test("an odd rule, level, kind or line is dropped, ready-made Markdown too", () => {
    const bad = [
      { ...finding, rule: "licence/x](y)" },
      { ...finding, level: "fatal" },
      { ...finding, location: { path: "a", startLine: -1, kind: "<b>", object: "zz" } },
    ];
    const [taken] = decodeReports(
      report({ findings: bad, sections: [{ title: "t", markdown: "<script>" }], mode: "evil" }),
    )!;
    expect(taken!.findings).toEqual([
      {
        rule: "licence/missing",
        level: "error",
        message: finding.message,
        help: "Add one.",
        fingerprint: "",
        location: { path: "a" },
      },
    ]);
    expect(taken!.sections).toBeUndefined();
    expect(taken!.mode).toBe("enforce");
  });

  test("a million findings are cut", () => {
    const many = Array.from({ length: 50_000 }, () => finding);
    expect(decodeReports(report({ findings: many }))![0]!.findings).toHaveLength(5000);
  });

  test("hostile text does not become mark-up, and the body fits into a comment", () => {
    const hostile = Array.from({ length: 200 }, () => ({
      ...finding,
      message: hostileText,
      location: { path: `a\n${hostileText}` },
    }));
    const body = commentBody(
      { reports: decodeReports(report({ findings: hostile, headline: hostileText }))!, problems: [] },
      {},
    );
    expect(body.length).toBeLessThan(65_536);
    expect(body).toContain(mark);
    expect(body).not.toMatch(/<script|<\/details|^::|^##\[|(?<!\\)\]\(javascript/m);
  });
});

test("links, folders and other files of the artifact are not followed", () => {
  const folder = tempFolder();
  const secret = join(tempFolder(), "secret.json");
  writeFiles(folder, { "a.json": report(), "b.txt": report(), "deep/c.json": report(), "d.json": "no" });
  writeFiles(secret.replace("/secret.json", ""), { "secret.json": report() });
  symlinkSync(secret, join(folder, "e.json"));
  symlinkSync("/dev/zero", join(folder, "f.json"));
  const { reports, problems } = readReports(folder);
  expect(reports).toHaveLength(1);
  expect(problems).toHaveLength(3);
  expect(readReports(join(folder, "nowhere"))).toEqual({ reports: [], problems: [] });
});

test.each([
  ["passed and nothing found", { result: "pass", findings: [] }, { conclusion: "success" }, false],
  ["passed with a note", { result: "pass" }, { conclusion: "success" }, true],
  ["incomplete", { result: "incomplete", findings: [] }, { conclusion: "success" }, true],
  ["claims to pass, but the run failed", { result: "pass", findings: [] }, { conclusion: "failure" }, true],
])("%s: something to say? %s", (_name, over, run, expected) => {
  expect(hasProblems({ reports: decodeReports(report(over))!, problems: [] }, run)).toBe(expected);
});

test("a report that contradicts its run is called out", () => {
  const claims = decodeReports(report({ result: "pass", findings: [] }))!;
  expect(commentBody({ reports: claims, problems: [] }, { conclusion: "failure" })).toMatch(
    /ended with \*\*failure\*\*, although/,
  );
});

test("wrong inputs are named", () => {
  expect(() => readSettings({ INPUT_WHEN: "sometimes" })).toThrow(
    /when is "sometimes", but must be problems or always/,
  );
  expect(() => readSettings({ INPUT_NAME: "a b" })).toThrow(/The input name/);
});

describe("the starter workflow", () => {
  let forge: Forge;
  let repository: ForgeRepository;
  beforeEach(async () => {
    forge = await startForge();
    const source = testRepository({ "README.md": "x" });
    source.branch("change").commit("Change", { files: { "b.txt": "b" } });
    source.switch("main");
    repository = forge.addRepository("gov/app", { from: source });
  });
  afterEach(async () => {
    await forge.close();
  });

  interface Situation {
    fork?: string;
    json?: string;
    conclusion?: string;
    event?: RunEvent;
  }

  /** The checks' run ends, and the workflow starts. */
  async function ended({ fork = "bob", json = report(), conclusion = "failure", event }: Situation = {}) {
    const pull = event ?? events.pullRequest(forge, repository, { head: "change", ...(fork ? { fork } : {}) });
    const runId = forge.world.id();
    const folder = tempFolder();
    writeFiles(folder, { "report.json": json });
    if (json) repository.artifacts.push({ id: forge.world.id(), run: runId, name: "public-code-report", folder });
    const after = events.workflowRun(forge, repository, { event: pull, runId, name: "Open source checks", conclusion });
    const run = await runWorkflow({
      workflow: starter("report-comment"),
      event: after,
      repository,
      forge,
      sources: ownSources(),
    });
    return { run, step: run.jobs["report-comment"]?.steps[1] as StepResult, pull };
  }

  /** A fork of `bob`, so that the API finds the pull request by its branch. */
  const addFork = () => {
    forge.world.addRepository("bob/app", { git: repository.git, fork: { owner: "gov", name: "app" } });
    forge.world.organisations.delete("bob");
  };

  test("comments on a fork's pull request, once, and keeps the comment current", async () => {
    addFork();
    const first = await ended();
    expect(first.step.annotations).toEqual([]);
    expect(first.step.outputs).toMatchObject({ result: "created", "pull-request": "1" });
    expect(repository.comments).toHaveLength(1);
    expect(repository.comments[0]).toMatchObject({ issue: 1, user: { login: "github-actions[bot]" } });
    expect(repository.comments[0]!.body).toMatch(/There is no licence file/);
    const second = await ended({
      event: first.pull,
      json: report({ result: "pass", findings: [] }),
      conclusion: "success",
    });
    expect(second.step.outputs).toMatchObject({ result: "updated" });
    expect(repository.comments).toHaveLength(1);
    expect(forge.complaints()).toEqual([]);
  });

  test("says nothing where there is nothing to say, and does not start for other events", async () => {
    const quiet = await ended({ fork: "", json: report({ result: "pass", findings: [] }), conclusion: "success" });
    expect(quiet.step.outputs).toMatchObject({ result: "skipped", "pull-request": "1" });
    const push = await ended({ event: events.push(forge, repository) });
    expect(push.run.jobs["report-comment"]!.result).toBe("skipped");
    expect(repository.comments).toEqual([]);
  });

  test("does not let an older run speak over newer commits", async () => {
    addFork();
    const { pull } = await ended({ json: report({ result: "pass", findings: [] }), conclusion: "success" });
    (pull.payload["pull_request"] as { head: { sha: string } }).head.sha = "1".repeat(40);
    const late = await ended({ event: pull });
    expect(late.step.outputs).toMatchObject({ result: "skipped" });
    expect(late.step.annotations?.[0]?.message).toMatch(/newer commits/);
  });

  test("a run that left no report gets a comment that says so", async () => {
    const { run, step } = await ended({ fork: "", json: "" });
    expect(run.conclusion).toBe("success");
    expect(step.outputs).toMatchObject({ result: "created" });
    expect(repository.comments[0]!.body).toMatch(/left no report/);
  });

  test("an artifact cannot choose the pull request, forge a command or a mark", async () => {
    const json = report({
      headline: hostileText,
      findings: [{ ...finding, message: hostileText }],
      event: { number: 99 },
      number: 99,
    });
    const { step } = await ended({ fork: "", json });
    expect(step.outputs).toEqual({ result: "created", "pull-request": "1" });
    expect(repository.comments[0]!.body).not.toMatch(/<script/);
  });

  test("a comment with the same mark by somebody else is left alone", async () => {
    const event = events.pullRequest(forge, repository, { head: "change" });
    const body = "<!-- public-code-actions: report -->\nAll is well.";
    repository.comments.push({ id: 5, issue: 1, body, user: { login: "mallory", type: "User" } });
    expect((await ended({ event })).step.outputs).toMatchObject({ result: "created" });
    expect(repository.comments.map((one) => one.user.login)).toEqual(["mallory", "github-actions[bot]"]);
  });

  test("without the right to comment it warns, writes the summary and does not fail", async () => {
    forge.fault({ kind: "forbidden", operation: "issues/create-comment", times: 9 });
    const { run, step } = await ended({ fork: "" });
    expect(run.conclusion).toBe("success");
    expect(step.annotations?.[0]).toMatchObject({ level: "warning" });
    expect(step.annotations?.[0]?.message).toMatch(/pull-requests: write/);
    expect(step.summary).toMatch(/There is no licence file/);
  });
});
