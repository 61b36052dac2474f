import { join } from "node:path";
import { type Forge, startForge } from "../equipment/forge/server.ts";
import type { ForgeRepository } from "../equipment/forge/world.ts";
import { type Files, testRepository } from "../equipment/git.ts";
import * as events from "../equipment/runner/events.ts";
import type { RunEvent, RunOptions, RunResult, StepResult } from "../equipment/runner/model.ts";
import { runWorkflow } from "../equipment/runner/workflow.ts";
import { ownSources, projectRoot } from "../equipment/suite.ts";
import { faults, goodFiles } from "./files.ts";

/** A forge with gov/app: `main` is well, the branch `good` adds a harmless file, `bad` what a check finds fault with. */
export class Scene {
  readonly forge: Forge;
  readonly repository: ForgeRepository;

  constructor(forge: Forge, fault: ReturnType<(typeof faults)[string]>, extra: Files = {}) {
    const source = testRepository({ ...goodFiles(), ...extra });
    source.commit("Second", { files: { "src/app.js": "console.log('hello');\n" } });
    source.branch("good").commit("Harmless", { files: { "docs/more.md": "More.\n" } });
    source.branch("bad", "main").commit("Faulty", fault);
    source.tag("v6.6.6").switch("main").tag("v1.0.0");
    this.forge = forge;
    this.repository = forge.addRepository("gov/app", { from: source });
  }

  /** An event in which the branch `good` or `bad` is judged. */
  event(name: string, branch: "good" | "bad" = "good"): RunEvent {
    const { forge, repository } = this;
    if (name === "pull_request") return events.pullRequest(forge, repository, { head: branch });
    if (name === "fork") return events.pullRequest(forge, repository, { head: branch, fork: "bob" });
    if (name === "merge_group") return events.mergeGroup(forge, repository, branch);
    if (name === "tag") return events.tagPush(forge, repository, branch === "good" ? "v1.0.0" : "v6.6.6");
    repository.defaultBranch = branch === "good" ? "main" : "bad";
    if (name === "push") return { ...events.push(forge, repository), ref: "refs/heads/main" };
    return { ...events.dispatch(forge, repository), ref: "refs/heads/main" };
  }

  run(workflow: RunOptions["workflow"], event: RunEvent, more: Partial<RunOptions> = {}): Promise<RunResult> {
    const bin = join(projectRoot, "__tests__/equipment/fixtures/bin");
    const env = { PATH: [bin, process.env["PATH"]].join(":") };
    return runWorkflow({
      workflow,
      event,
      repository: this.repository,
      forge: this.forge,
      sources: ownSources(),
      env,
      ...more,
    });
  }
}

/** Starts a forge with a scene on it. */
export async function openScene(check: string, extra?: Files): Promise<Scene> {
  return new Scene(await startForge(), faults[check]!(), extra);
}

/** The step of a run that used our own action. */
export function judging(run: RunResult): StepResult {
  const steps = Object.values(run.jobs)
    .flatMap((job) => (job.jobs ? Object.values(job.jobs) : [job]))
    .flatMap((job) => job.steps);
  return steps.find((step) => step.outputs?.["result"] !== undefined)!;
}
