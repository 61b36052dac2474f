import { join } from "node:path";
import { type Forge, startForge } from "../equipment/forge/server.ts";
import type { ForgeRepository } from "../equipment/forge/world.ts";
import { type CommitOptions, type Files, testRepository } from "../equipment/git.ts";
import * as events from "../equipment/runner/events.ts";
import type { RunEvent, RunOptions, RunResult, StepResult } from "../equipment/runner/model.ts";
import { runWorkflow } from "../equipment/runner/workflow.ts";
import { ownSources, projectRoot } from "../equipment/suite.ts";
import { faults, goodFiles } from "./files.ts";

/** A forge with gov/app. `main` is well; the branch `change` adds something harmless, or what a check finds fault with. */
export class Side {
  readonly forge: Forge;
  readonly repository: ForgeRepository;

  constructor(forge: Forge, change: CommitOptions, extra: Files = {}) {
    const source = testRepository({ ...goodFiles(), ...extra });
    source.commit("Second", { files: { "src/app.js": "console.log('hello');\n" } });
    source.branch("change").commit("Change", change);
    source.tag("v1.0.0").switch("main");
    this.forge = forge;
    this.repository = forge.addRepository("gov/app", { from: source });
  }

  /** An event in which the branch `change` is judged, as if it were `main` where there is no pull request. */
  event(name: string): RunEvent {
    const { forge, repository } = this;
    if (name === "pull_request") return events.pullRequest(forge, repository, { head: "change" });
    if (name === "fork") return events.pullRequest(forge, repository, { head: "change", fork: "bob" });
    if (name === "merge_group") return events.mergeGroup(forge, repository, "change");
    if (name === "tag") return events.tagPush(forge, repository, "v1.0.0");
    const main = { ref: "refs/heads/main" };
    if (name === "push") return { ...events.push(forge, repository, "change"), ...main };
    return { ...events.dispatch(forge, repository, {}, "change"), ...main };
  }

  run(workflow: RunOptions["workflow"], event: string | RunEvent, more: Partial<RunOptions> = {}): Promise<RunResult> {
    const bin = join(projectRoot, "__tests__/equipment/fixtures/bin");
    // Node keeps what it compiled: a third of each start.
    const cache = join(projectRoot, "build/compile-cache");
    const env = { PATH: [bin, process.env["PATH"]].join(":"), NODE_COMPILE_CACHE: cache };
    const { forge, repository } = this;
    const started = typeof event === "string" ? this.event(event) : event;
    return runWorkflow({ workflow, event: started, repository, forge, sources: ownSources(), env, ...more });
  }
}

/** The same repository twice, on forges of their own: what is wrong in one must not be seen in the other's history. */
export interface Scene {
  good: Side;
  bad: Side;
  complaints(): string[];
  close(): Promise<void>;
}

/** Starts the forges; `check` names whose fault the bad side has. */
export async function openScene(check: string, extra?: Files): Promise<Scene> {
  const [one, other] = await Promise.all([startForge(), startForge()]);
  return {
    good: new Side(one, { files: { "docs/more.md": "More.\n" } }, extra),
    bad: new Side(other, faults[check]!(), extra),
    complaints: () => [...one.complaints(), ...other.complaints()],
    close: async () => {
      await Promise.all([one.close(), other.close()]);
    },
  };
}

/** The step of a run that used our own action. */
export function judging(run: RunResult): StepResult {
  const steps = Object.values(run.jobs)
    .flatMap((job) => (job.jobs ? Object.values(job.jobs) : [job]))
    .flatMap((job) => job.steps);
  return steps.find((step) => step.outputs?.["result"] !== undefined)!;
}
