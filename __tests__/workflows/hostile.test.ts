import { afterAll, beforeAll, describe, expect, jest, test } from "@jest/globals";
import { type Forge, startForge } from "../equipment/forge/server.ts";
import { hostileRepository, mark } from "../equipment/hostile.ts";
import * as events from "../equipment/runner/events.ts";
import type { StepResult } from "../equipment/runner/model.ts";
import { runWorkflow } from "../equipment/runner/workflow.ts";
import { ownSources, slug } from "../equipment/suite.ts";

jest.setTimeout(120_000);

/** The action that is tried, on a checkout to which files of 200 MB are added that cost no disk. */
function workflow(action: string): { name: string; text: string } {
  const files = "COPYING huge.txt huge.json sub/publiccode.yml";
  const text = `name: hostile
on: workflow_dispatch
permissions: { contents: read }
jobs:
  j:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
        with: { fetch-depth: 0, persist-credentials: false }
      - run: mkdir -p sub && truncate -s 200M ${files} && mkfifo pipe
      - id: check
        uses: ${slug()}/actions/${action}@v1
`;
  return { name: `${action}.yml`, text };
}

/** Megabytes; an empty run takes about 100. The worst file alone has 200, and there are four of them. */
const bound = 700;

describe.each(["licence-check", "publiccode-validate", "secret-scan"])(
  "%s on a repository that tries everything",
  (action) => {
    let forge: Forge;
    let step: StepResult;
    let text: string;

    beforeAll(async () => {
      forge = await startForge();
      const repository = forge.addRepository("gov/hostile", { from: hostileRepository({ small: true }) });
      const event = events.dispatch(forge, repository);
      const run = await runWorkflow({ workflow: workflow(action), event, repository, forge, sources: ownSources() });
      step = run.jobs["j"]!.steps[2]!;
      text = (step.log ?? []).join("\n");
      console.log(step.peakMegabytes, text.slice(0, 4000), step.summary?.slice(0, 3000), step.annotations?.slice(0, 4));
    });
    afterAll(() => forge.close());

    test("ends with a verdict of its own, not with a crash", () => {
      // 1: findings, 3: could not see everything
      expect([0, 1, 3]).toContain(step.exitCode);
      expect(["fail", "incomplete", "pass"]).toContain(step.outputs?.["result"]);
      expect(text).not.toMatch(/This is a defect|at .*\.js:\d+/);
    });

    test("lets nobody forge an output, an annotation, a mask or a stop", () => {
      expect(Object.keys(step.outputs ?? {})).not.toContain(mark);
      expect(step.outputs?.["result"]).not.toContain(mark);
      const forged = (step.annotations ?? []).filter(
        ({ file, message }) => file === "a.ts" || file === "x" || message.startsWith(mark),
      );
      expect(forged).toEqual([]);
      expect(text).not.toMatch(/\*\*\*|^\s*::/m);
      expect(text).not.toMatch(/\u001b|\u202e/);
    });

    test("writes no foreign mark-up into the summary", () => {
      expect(step.summary).toBeTruthy();
      expect(step.summary).not.toMatch(/<script|<img|<\/details>\s*<script|(?<!\\)\]\(javascript:|\u001b/);
    });

    test("names what it could not see, and keeps its memory bounded", () => {
      expect(step.peakMegabytes ?? 0).toBeLessThan(bound);
      expect(
        step.annotations?.filter(({ level, message }) => level === "error" && /heap|memory/i.test(message)),
      ).toEqual([]);
    });
  },
);
