import { generateKeyPairSync } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Forge, startForge } from "../equipment/forge/server.ts";
import type { ForgeRepository } from "../equipment/forge/world.ts";
import { type Files, testRepository } from "../equipment/git.ts";
import * as events from "../equipment/runner/events.ts";
import type { RunEvent, RunOptions, RunResult, StepResult } from "../equipment/runner/model.ts";
import { runWorkflow } from "../equipment/runner/workflow.ts";
import { ownSources, projectRoot } from "../equipment/suite.ts";

/** A publiccode.yml without fault for gov/app. */
export const publicCode = `publiccodeYmlVersion: "0.4"
name: App
url: "https://github.com/gov/app.git"
platforms: [web]
categories: [it-service-management]
developmentStatus: stable
softwareType: standalone/web
description:
  en:
    shortDescription: An app that shows how a public body registers its software.
    longDescription: >
      This application exists so that its workflows can be tried. It holds what every public repository should hold: a licence
      that is the same everywhere, a description that others can read, and a person who answers questions. It does nothing else,
      and it does that well. Whoever reads this far has read more than a hundred and fifty characters, which is enough.
    features: [Being checked]
legal:
  license: MIT
maintenance:
  type: internal
  contacts: [{ name: Ada Example, email: ada@example.org }]
localisation:
  localisationReady: false
  availableLanguages: [en]
`;

/** A key made now: a literal one would be a finding in this repository. */
export function freshKey(): string {
  const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  return privateKey.export({ type: "pkcs1", format: "pem" }).toString();
}

/** What the repositories of these tests hold when all is well. */
export function goodFiles(): Files {
  const licence = readFileSync(join(projectRoot, "LICENSE"), "utf8").replace(
    /Copyright.*/,
    "Copyright (c) 2026 Example Authority",
  );
  return {
    LICENSE: licence,
    "README.md": "# App\n\nAn app for trying workflows. Licensed under the MIT licence.\n",
    "package.json": '{ "name": "app", "version": "1.0.0", "license": "MIT" }\n',
    "publiccode.yml": publicCode,
  };
}

/** What each check finds fault with. */
export const faults: { readonly [check: string]: () => { files?: Files; remove?: string[] } } = {
  licence: () => ({ remove: ["LICENSE"], files: { "package.json": '{ "name": "app", "license": "GPL-2.0-only" }\n' } }),
  publiccode: () => ({
    files: { "publiccode.yml": publicCode.replace("developmentStatus: stable", "developmentStatus: finished") },
  }),
  secrets: () => ({ files: { "deploy.pem": freshKey() } }),
};

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
