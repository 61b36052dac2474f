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
  afterAll(() => scene.forge.close());

  test("passes and fails on each of its events, with the reason in annotations and summary", async () => {
    const both = async (event: string) => {
      const [good, bad] = [scene.event(event, "good"), scene.event(event, "bad")];
      const [passed, failed] = await Promise.all([scene.run(starter(name), good), scene.run(starter(name), bad)]);
      expect([event, passed.conclusion, judging(passed).outputs?.["result"]]).toEqual([event, "success", "pass"]);
      expect([event, failed.conclusion, judging(failed).outputs?.["result"]]).toEqual([event, "failure", "fail"]);
      expect(judging(failed).annotations?.some(({ level }) => level === "error")).toBe(true);
      expect(judging(failed).summary).toMatch(/❌/);
    };
    await Promise.all(["pull_request", "merge_group", "push", "workflow_dispatch"].map(both));
    expect(scene.forge.complaints()).toEqual([]);
  });

  test("on a fork with a read-only token the verdict is the same, and nothing complains of missing rights", async () => {
    const run = await scene.run(starter(name), scene.event("fork", "bad"));
    const step = judging(run);
    expect([run.conclusion, step.outputs?.["result"]]).toEqual(["failure", "fail"]);
    expect(step.annotations?.some(({ level }) => level === "error")).toBe(true);
    expect(step.summary).toMatch(/❌/);
    expect(step.log?.join("\n")).not.toMatch(/not accessible|was left out|permission/i);
  });
});

describe.each(starters.filter(([name]) => name === "open-source-checks" || name === "licence-check"))(
  "%s, in its other forms",
  (name, check) => {
    let scene: Scene;
    beforeAll(async () => {
      scene = await openScene(check);
    });
    afterAll(() => scene.forge.close());

    test("called as a reusable workflow it says the same, under its caller's name", async () => {
      const uses = `${slug()}/.github/workflows/reusable-${name}.yml@v1`;
      const text = `name: Ours\non: pull_request\npermissions: { contents: read }\njobs:\n  all:\n    name: Public code\n    uses: ${uses}\n    with: { mode: warn }\n`;
      const run = await scene.run({ name: "ours.yml", text }, scene.event("pull_request", "bad"));
      expect(Object.entries(checks(run))).toEqual([[expect.stringMatching(/^Public code \/ /), "success"]]);
      expect(judging(run).outputs?.["result"]).toBe("fail");
    });

    test("as a ruleset workflow it judges other repositories, and skips the one that holds it", async () => {
      const workflow = workflowFile(`.github/workflows/ruleset-${name}.yml`);
      const event = scene.event("pull_request", "bad");
      const elsewhere = await scene.run(workflow, event, { ruleset: true, workflowRepository: "gov/.github" });
      expect(elsewhere.conclusion).toBe("failure");
      const home = await scene.run(workflow, event, { ruleset: true });
      expect(Object.values(checks(home))).toEqual(["skipped"]);
    });
  },
);

describe("before-you-open", () => {
  test.each(Object.keys(faults))(
    "sees what %s finds fault with, and always ends with what people must do",
    async (check) => {
      const scene = await openScene(check, { ".github/public-code.yml": "mode: observe\n" });
      const [passed, failed] = [
        await scene.run(starter("before-you-open"), scene.event("workflow_dispatch", "good")),
        await scene.run(starter("before-you-open"), scene.event("workflow_dispatch", "bad")),
      ];
      await scene.forge.close();
      expect([passed.conclusion, failed.conclusion]).toEqual(["success", "failure"]);
      const last = (run: typeof passed) => run.jobs["before-you-open"]!.steps.at(-1)!;
      expect(last(passed).summary).toMatch(
        /say: \*\*pass\*\*[\s\S]*- \[ \] Every secret that was ever found is revoked/,
      );
      expect(last(failed).summary).toMatch(/say: \*\*fail\*\*/);
    },
  );
});

describe("release", () => {
  test("a tag that passes is released with its report, one that fails is not", async () => {
    const scene = await openScene("licence");
    const passed = await scene.run(starter("release"), scene.event("tag", "good"));
    expect([passed.conclusion, scene.repository.releases.map((one) => one.tag)]).toEqual(["success", ["v1.0.0"]]);
    scene.repository.artifacts = [];
    const failed = await scene.run(starter("release"), scene.event("tag", "bad"));
    expect(failed.jobs["release"]!.result).toBe("skipped");
    expect(scene.repository.releases).toHaveLength(1);
    expect(scene.forge.complaints()).toEqual([]);
    await scene.forge.close();
  });
});

describe("what a required check may rely on", () => {
  test("an incomplete check never passes silently: it fails, or warns where the policy says so", async () => {
    const shallow = { ...starter("secret-scan") };
    shallow.text = shallow.text.replace("fetch-depth: 0", "fetch-depth: 1");
    const strict = await openScene("secrets");
    const failed = await strict.run(shallow, strict.event("pull_request"));
    expect([failed.conclusion, judging(failed).outputs?.["result"]]).toEqual(["failure", "incomplete"]);
    expect(judging(failed).summary).toMatch(/fetch-depth/);
    await strict.forge.close();
    const lenient = await openScene("secrets", { ".github/public-code.yml": "on-incomplete: warn\n" });
    const warned = await lenient.run(shallow, lenient.event("pull_request"));
    expect([warned.conclusion, judging(warned).outputs?.["result"]]).toEqual(["success", "incomplete"]);
    expect(judging(warned).summary).toMatch(/Not everything could be seen/);
    await lenient.forge.close();
  });

  test("a report that was not made leaves outputs that claim nothing", async () => {
    const scene = await openScene("licence", { ".github/public-code.yml": "licence: [nonsense\n" });
    const run = await scene.run(starter("open-source-checks"), scene.event("pull_request"));
    expect([run.conclusion, judging(run).outputs?.["result"]]).toEqual(["failure", "incomplete"]);
    await scene.forge.close();
  });

  const ci = parse(workflowFile(".github/workflows/ci.yml").text) as RawWorkflow;
  const others = Object.keys(ci.jobs).filter((id) => id !== "ci-ok");

  test("ci-ok needs every other job", () => expect([ci.jobs["ci-ok"]!.needs].flat().sort()).toEqual(others.sort()));

  test.each([
    ["all succeed", {}, "success"],
    ["one fails", { dist: { steps: [{ run: "exit 1" }] } }, "failure"],
    ["one is skipped", { dist: { if: false } }, "failure"],
  ])("ci-ok when %s: %s", async (_name, over: Record<string, object>, expected) => {
    const blank = Object.fromEntries(
      others.map((id) => [id, { "runs-on": "x", steps: [{ run: "true" }], ...over[id] }]),
    );
    const text = stringify({ ...ci, jobs: { ...blank, "ci-ok": ci.jobs["ci-ok"] } });
    const scene = await openScene("licence");
    const run = await scene.run({ name: "ci.yml", text }, scene.event("pull_request"));
    expect(checks(run)["ci-ok"]).toBe(expected);
    await scene.forge.close();
  });
});
