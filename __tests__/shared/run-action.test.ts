import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import type { Report } from "../../shared/src/check/check.ts";
import { type Forge, startForge } from "../equipment/forge/server.ts";
import type { ForgeRepository } from "../equipment/forge/world.ts";
import { testRepository, writeFiles } from "../equipment/git.ts";
import { hostileNames, hostileText, mark } from "../equipment/hostile.ts";
import * as events from "../equipment/runner/events.ts";
import type { RunEvent, RunOptions, StepResult } from "../equipment/runner/model.ts";
import { runWorkflow } from "../equipment/runner/workflow.ts";
import { tempFolder } from "../equipment/temp.ts";

let forge: Forge;
let repository: ForgeRepository;
let source: string;

beforeEach(async () => {
  forge = await startForge();
  const work = testRepository({ "README.md": "# App\n", "notes.txt": "one\ntwo TODO\n" });
  work.commit("Second", { files: { "a.txt": "a" } });
  work.branch("change").commit("Change", { files: { "b.txt": "b" } });
  work.switch("main");
  repository = forge.addRepository("gov/app", { from: work });
  source = tempFolder();
  const entry = join(import.meta.dirname, "toy-action.js");
  const yml = "name: toy\ndescription: t\nruns:\n  using: node24\n  main: index.js\ninputs:\n";
  const inputs = [
    "word",
    "strict",
    "ask",
    "fail-on",
    "mode",
    "on-incomplete",
    "path",
    "policy",
    "baseline",
    "token",
    "forbidden-word",
    "wrod",
  ];
  writeFiles(source, {
    "action.yml": yml + inputs.map((name) => `  ${name}:\n    description: d\n`).join(""),
    "index.js": `import(${JSON.stringify(entry)});\n`,
  });
});
afterEach(async () => {
  await forge.close();
});

interface Run {
  step: StepResult;
  report: Report | undefined;
}

/** One step of the toy action after a checkout of everything. */
async function toyStep(
  inputs: Record<string, string> = {},
  event?: RunEvent,
  more: Partial<RunOptions> = {},
  depth = 0,
): Promise<Run> {
  const given = Object.entries(inputs).map(([name, value]) => `          ${name}: ${JSON.stringify(value)}\n`);
  const text = `name: t
on: [push, pull_request, merge_group, schedule, workflow_dispatch]
permissions:
  contents: read
jobs:
  j:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
        with:
          fetch-depth: ${depth}
      - id: toy
        uses: gov/toy@v1
        with:
${given.join("") || "          word: TODO\n"}`;
  const run = await runWorkflow({
    workflow: { name: "t.yml", text: text.replace("schedule,", "") },
    event: event ?? events.push(forge, repository),
    repository,
    forge,
    sources: { "gov/toy": source },
    ...more,
  });
  const step = run.jobs["j"]!.steps.find(({ id }) => id === "toy")!;
  const path = step.outputs?.["report"];
  const report = path && existsSync(path) ? JSON.parse(readFileSync(path, "utf8")).reports[0] : undefined;
  return { step, report };
}

describe("a step with findings", () => {
  test.each<[string, () => RunEvent]>([
    ["push", () => events.push(forge, repository)],
    ["pull_request", () => events.pullRequest(forge, repository, { head: "change" })],
    ["pull_request from a fork", () => events.pullRequest(forge, repository, { head: "change", fork: "alice" })],
    ["merge_group", () => events.mergeGroup(forge, repository, "change")],
  ])("fails on %s with annotation, summary and outputs", async (_, event) => {
    const { step } = await toyStep({}, event());
    expect(step.outcome).toBe("failure");
    expect(step.exitCode).toBe(1);
    expect(step.outputs).toMatchObject({ result: "fail", findings: "1", errors: "1", warnings: "0" });
    expect(step.annotations).toMatchObject([
      {
        level: "error",
        file: "notes.txt",
        line: "2",
        col: "5",
        endColumn: "8",
        title: "toy/word",
        message: "Found two TODO.\nTake it out.",
      },
      { level: "error", message: "Toy: Found two TODO." },
    ]);
    expect(step.summary).toContain("## ❌ Toy: failed");
    expect(step.summary).toMatch(/<a href="[^"]+\/blob\/[0-9a-f]{40}\/notes\.txt#L2">/);
    expect(forge.log.filter(({ operation }) => operation !== undefined)).toEqual([]);
  });

  test.each<[Record<string, string>, string, number, string]>([
    [{ mode: "observe" }, "success", 0, "notice"],
    [{ mode: "warn" }, "success", 0, "warning"],
    [{ "fail-on": "never" }, "success", 0, "error"],
  ])("with %j ends in %s", async (inputs, outcome, exitCode, level) => {
    const { step } = await toyStep(inputs);
    expect(step).toMatchObject({ outcome, exitCode });
    expect(step.annotations!.map((annotation) => annotation.level)).toEqual([level]);
  });

  test("passes when nothing is found", async () => {
    const { step, report } = await toyStep({ word: "nowhere" });
    expect(step).toMatchObject({ outcome: "success", annotations: [] });
    expect(step.outputs).toMatchObject({ result: "pass", findings: "0", files: "3" });
    expect(report).toMatchObject({ check: "toy", result: "pass", headline: "3 files read" });
  });
});

test("what could not be seen is no pass: exit code 3, or a warning where policy says so", async () => {
  const { step } = await toyStep({ word: "nowhere" }, undefined, {}, 1);
  expect(step).toMatchObject({ outcome: "failure", exitCode: 3 });
  expect(step.outputs).toMatchObject({ result: "incomplete" });
  expect(step.annotations![0]!.message).toContain("The clone is shallow");
  const lenient = await toyStep({ word: "nowhere", "on-incomplete": "warn" }, undefined, {}, 1);
  expect(lenient.step).toMatchObject({ outcome: "success" });
  expect(lenient.step.outputs).toMatchObject({ result: "incomplete" });
  expect(lenient.step.summary).toContain("cannot say that all is well");
});

describe("a user's mistake is one sentence", () => {
  test.each<[Record<string, string>, string]>([
    [
      { "fail-on": "eror" },
      'The input fail-on is "eror", but must be error, warning, note or never; did you mean error?',
    ],
    [{ baseline: "nowhere.json" }, "The baseline nowhere.json cannot be read."],
    [{ "forbidden-word": "x" }, "instead of forbidden-word write word"],
  ])("%j: %s", async (inputs, message) => {
    const { step } = await toyStep(inputs);
    expect(step.outcome).toBe("failure");
    expect(step.annotations).toHaveLength(1);
    expect(step.annotations![0]!.message).toContain(message);
    expect(step.outputs).toMatchObject({ result: "incomplete", findings: "0" });
  });
});

test("a hostile tree forges no command, no output and no annotation", async () => {
  const files = Object.fromEntries(hostileNames.map((name) => [`${name.replaceAll("/", "∕")}`, `TODO ${hostileText}`]));
  const work = testRepository(files);
  repository = forge.addRepository("gov/hostile", { from: work });
  const { step } = await toyStep();
  expect(step.outputs).toMatchObject({ result: "fail" });
  expect(Object.keys(step.outputs!).sort()).toEqual([
    "errors",
    "files",
    "findings",
    "report",
    "result",
    "sarif",
    "warnings",
  ]);
  for (const annotation of step.annotations!) expect(annotation.title ?? annotation.message).toMatch(/^(toy\/|Toy: )/);
  expect(step.summary).not.toMatch(/<script|<img|\]\(javascript/);
  expect(step.log!.join("\n")).toContain(mark);
});

test("the policy of the organisation is fetched with the job's token, and holds", async () => {
  const org = testRepository({ "policy.yml": "enforce: [fail-on]\nfail-on: warning\n" });
  forge.addRepository("gov/.github", { from: org });
  const { step, report } = await toyStep({
    policy: "gov/.github/policy.yml@main",
    "fail-on": "never",
    word: "nowhere",
    token: forge.token(),
  });
  expect(step.annotations!.map(({ message }) => message).join()).toContain(
    "The input fail-on changes toy.fail-on, which the organisation enforces",
  );
  expect(report!.findings.map(({ rule }) => rule)).toEqual(["policy/enforced"]);
  expect(forge.complaints()).toEqual([]);
});

test("a client is made only for settings that need it", async () => {
  const { report } = await toyStep({ ask: "true", token: forge.token(), "fail-on": "never" });
  expect(report!.facts).toEqual({ user: ["asked: 200"] });
});
