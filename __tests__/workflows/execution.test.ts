import { afterAll, beforeAll, describe, expect, jest, test } from "@jest/globals";
import { parse, stringify } from "yaml";
import type { RawWorkflow } from "../equipment/runner/model.ts";
import { checks } from "../equipment/runner/workflow.ts";
import { slug, starter, workflowFile } from "../equipment/suite.ts";
import { faults } from "./files.ts";
import { judging, openScene, type Scene } from "./scene.ts";

// Every run starts real processes; a busy machine needs more than jest's five seconds.
jest.setTimeout(120_000);

/** Starter -> the check whose fault it must see. */
const starters: [string, string][] = [
  ["licence-check", "licence"],
  ["publiccode-validate", "publiccode"],
  ["secret-scan", "secrets"],
  ["open-source-checks", "licence"],
];

describe.each(starters)("%s", (name, check) => {
  let scene: Scene;
  beforeAll(async () => {
    scene = await openScene(check);
  });
  afterAll(() => scene.close());

  // Both ends on every event for the starter with all checks; the single ones pass on two and fail on the other two, unless asked.
  const all = ["pull_request", "merge_group", "push", "workflow_dispatch"];
  const both = name === "open-source-checks" || process.env["THOROUGH"] !== undefined;
  const passing = both ? all : ["pull_request", "push"];
  const failing = both ? all : ["merge_group", "workflow_dispatch"];

  test(`passes on ${passing.join(", ")}`, async () => {
    const runs = await Promise.all(passing.map((event) => scene.good.run(starter(name), event)));
    expect(runs.map((run) => [run.conclusion, judging(run).outputs?.["result"]])).toEqual(
      passing.map(() => ["success", "pass"]),
    );
    expect(scene.good.forge.complaints()).toEqual([]);
  });

  test(`fails on ${failing.join(", ")}, with the reason in annotations and summary`, async () => {
    const runs = await Promise.all(failing.map((event) => scene.bad.run(starter(name), event)));
    expect(runs.map((run) => [run.conclusion, judging(run).outputs?.["result"]])).toEqual(
      failing.map(() => ["failure", "fail"]),
    );
    for (const step of runs.map(judging)) {
      expect(step.annotations?.some(({ level }) => level === "error")).toBe(true);
      expect(step.summary).toMatch(/❌/);
    }
    expect(scene.bad.forge.complaints()).toEqual([]);
  });

  if (both)
    test("on a fork with a read-only token the verdict is the same, and nothing complains of missing rights", async () => {
      const run = await scene.bad.run(starter(name), "fork");
      const step = judging(run);
      expect([run.conclusion, step.outputs?.["result"]]).toEqual(["failure", "fail"]);
      expect(step.annotations?.some(({ level }) => level === "error")).toBe(true);
      expect(step.summary).toMatch(/❌/);
      expect(step.log?.join("\n")).not.toMatch(/not accessible|was left out|permission/i);
    });
});

test("called as a reusable workflow it says the same, under its caller's name, and less strictly when told", async () => {
  const scene = await openScene("licence");
  const uses = `${slug()}/.github/workflows/reusable-open-source-checks.yml@v1`;
  const text = `name: Ours\non: pull_request\npermissions: { contents: read }\njobs:\n  all:\n    name: Public code\n    uses: ${uses}\n    with: { mode: warn }\n`;
  const run = await scene.bad.run({ name: "ours.yml", text }, "pull_request");
  expect(checks(run)).toEqual({ "Public code / Open source checks": "success" });
  expect(judging(run).outputs?.["result"]).toBe("fail");
  const strict = await scene.bad.run({ name: "ours.yml", text: text.replace("warn", "enforce") }, "pull_request");
  expect(checks(strict)).toEqual({ "Public code / Open source checks": "failure" });
  await scene.close();
});

test("as a ruleset workflow it judges other repositories, and skips the one that holds it", async () => {
  const scene = await openScene("licence");
  const workflow = workflowFile(".github/workflows/ruleset-open-source-checks.yml");
  const elsewhere = { ruleset: true, workflowRepository: "gov/.github" };
  expect((await scene.bad.run(workflow, "merge_group", elsewhere)).conclusion).toBe("failure");
  const home = await scene.bad.run(workflow, "pull_request", { ruleset: true });
  expect(checks(home)).toEqual({ "Open source checks": "skipped" });
  await scene.close();
});

test.each(Object.keys(faults))(
  "before-you-open sees what %s finds fault with, whatever the policy's mode, and ends with what people must do",
  async (check) => {
    const scene = await openScene(check, { ".github/public-code.yml": "mode: observe\n" });
    const last = (run: Awaited<ReturnType<typeof scene.good.run>>) =>
      run.jobs["before-you-open"]!.steps.at(-1)!.summary;
    const failed = await scene.bad.run(starter("before-you-open"), "workflow_dispatch");
    expect(failed.conclusion).toBe("failure");
    expect(last(failed)).toMatch(/say: \*\*fail\*\*[\s\S]*- \[ \] Every secret that was ever found is revoked/);
    if (check === "licence") {
      const passed = await scene.good.run(starter("before-you-open"), "workflow_dispatch");
      expect(passed.conclusion).toBe("success");
      expect(last(passed)).toMatch(/say: \*\*pass\*\*[\s\S]*- \[ \]/);
    }
    await scene.close();
  },
);

test("release: a tag that passes is released with its report, one that fails is not", async () => {
  const scene = await openScene("licence");
  const passed = await scene.good.run(starter("release"), "tag");
  expect([passed.conclusion, scene.good.repository.releases.map((one) => one.tag)]).toEqual(["success", ["v1.0.0"]]);
  const failed = await scene.bad.run(starter("release"), "tag");
  expect(failed.jobs["release"]!.result).toBe("skipped");
  expect(scene.bad.repository.releases).toEqual([]);
  expect(scene.complaints()).toEqual([]);
  await scene.close();
});

describe("what a required check may rely on", () => {
  test("an incomplete check never passes silently: it fails, or warns where the policy says so", async () => {
    const shallow = { ...starter("secret-scan") };
    shallow.text = shallow.text.replace("fetch-depth: 0", "fetch-depth: 1");
    const strict = await openScene("secrets");
    const failed = await strict.good.run(shallow, "workflow_dispatch");
    expect([failed.conclusion, judging(failed).outputs?.["result"]]).toEqual(["failure", "incomplete"]);
    expect(judging(failed).summary).toMatch(/fetch\\?-depth/);
    await strict.close();
    const lenient = await openScene("secrets", { ".github/public-code.yml": "on-incomplete: warn\n" });
    const warned = await lenient.good.run(shallow, "workflow_dispatch");
    expect([warned.conclusion, judging(warned).outputs?.["result"]]).toEqual(["success", "incomplete"]);
    expect(judging(warned).summary).toMatch(/Not everything could be seen/);
    await lenient.close();
  });

  test("a step that a broken policy stops leaves outputs that claim nothing", async () => {
    const scene = await openScene("licence", { ".github/public-code.yml": "licence: [nonsense\n" });
    const run = await scene.good.run(starter("open-source-checks"), "pull_request");
    expect([run.conclusion, judging(run).outputs?.["result"]]).toEqual(["failure", "incomplete"]);
    await scene.close();
  });

  const ci = parse(workflowFile(".github/workflows/ci.yml").text) as RawWorkflow;
  const others = Object.keys(ci.jobs).filter((id) => id !== "ci-ok");

  test("ci-ok needs every other job", () => expect([ci.jobs["ci-ok"]!.needs].flat().sort()).toEqual(others.sort()));

  test.each([
    ["all succeed", {}, "success"],
    ["one fails", { dist: { steps: [{ run: "exit 1" }] } }, "failure"],
    ["one is skipped", { dist: { if: false } }, "failure"],
  ])("ci-ok when %s", async (_name, over: Record<string, object>, expected) => {
    const blank = Object.fromEntries(
      others.map((id) => [id, { "runs-on": "x", steps: [{ run: "true" }], ...over[id] }]),
    );
    const text = stringify({ ...ci, jobs: { ...blank, "ci-ok": ci.jobs["ci-ok"] } });
    const scene = await openScene("licence");
    const run = await scene.good.run({ name: "ci.yml", text }, "pull_request");
    expect(checks(run)["ci-ok"]).toBe(expected);
    await scene.close();
  });
});
