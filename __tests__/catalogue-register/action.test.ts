// The action as a process of its own, as a runner starts it: compiled, or as shipped where CATALOGUE_DIST names the folder with the bundles.
import { type ChildProcess, spawn } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import type { OperationId } from "../equipment/forge/operations.ts";
import { type Forge, startForge } from "../equipment/forge/server.ts";
import type { ForgeRepository } from "../equipment/forge/world.ts";
import { testRepository } from "../equipment/git.ts";
import { projectRoot } from "../equipment/suite.ts";
import { tempFolder } from "../equipment/temp.ts";
import { addCatalogue, addSoftware, fileAt, publiccode, stateOf, writes } from "./equipment.ts";

const dist = process.env["CATALOGUE_DIST"];
const entry = dist
  ? join(dist, "catalogue-register/index.js")
  : join(projectRoot, "build/actions/catalogue-register/src/index.js");
let forge: Forge;
let catalogue: ForgeRepository;

beforeEach(async () => {
  forge = await startForge();
  catalogue = addCatalogue(forge);
  addSoftware(forge, "gov/app");
});
afterEach(() => forge.close());

interface Step {
  process: ChildProcess;
  ended: Promise<{ code: number | null; log: string; outputs: Record<string, string>; summary: string }>;
}

/** Starts the action on a checkout of gov/app, as a push to it would. */
function start(inputs: Record<string, string> = {}): Step {
  const folder = tempFolder();
  const files = { output: join(folder, "output"), summary: join(folder, "summary"), event: join(folder, "event.json") };
  writeFileSync(files.output, "");
  writeFileSync(files.summary, "");
  writeFileSync(files.event, JSON.stringify({ repository: { full_name: "gov/app", id: 1, default_branch: "main" } }));
  const checkout = testRepository({ "publiccode.yml": publiccode("https://github.com/gov/app"), LICENSE: "MIT\n" });
  const given = { catalogue: "gov/catalogue", "catalogue-token": forge.token(), token: forge.token(), ...inputs };
  const env = {
    PATH: process.env["PATH"],
    GITHUB_ACTIONS: "true",
    GITHUB_API_URL: forge.url,
    GITHUB_SERVER_URL: "https://github.com",
    GITHUB_REPOSITORY: "gov/app",
    GITHUB_EVENT_NAME: "push",
    GITHUB_EVENT_PATH: files.event,
    GITHUB_SHA: checkout.head(),
    GITHUB_WORKSPACE: checkout.root,
    GITHUB_OUTPUT: files.output,
    GITHUB_STEP_SUMMARY: files.summary,
    RUNNER_TEMP: folder,
    ...Object.fromEntries(Object.entries(given).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
  };
  const child = spawn(process.execPath, [entry], { env, stdio: ["ignore", "pipe", "pipe"] });
  let log = "";
  child.stdout.on("data", (chunk: Buffer) => (log += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (log += chunk.toString()));
  const ended = new Promise<number | null>((done) => child.on("close", done)).then((code) => ({
    code,
    log,
    outputs: readOutputs(readFileSync(files.output, "utf8")),
    summary: readFileSync(files.summary, "utf8"),
  }));
  return { process: child, ended };
}

function readOutputs(text: string): Record<string, string> {
  const found = [...text.matchAll(/^([\w-]+)<<(\S+)\n([\s\S]*?)\n\2$/gm)];
  return Object.fromEntries(found.map(([, name, , value]) => [name!, value!]));
}

async function reached(operation: OperationId): Promise<void> {
  while (!forge.log.some((one) => one.operation === operation)) await new Promise((done) => setTimeout(done, 20));
}

test("killed by the system in the middle and started again, it makes the one pull request and says so", async () => {
  forge.fault({ kind: "timeout", operation: "pulls/create" });
  const first = start();
  await reached("pulls/create");
  first.process.kill("SIGKILL");
  await first.ended;
  const { code, log, outputs, summary } = await start().ended;
  expect(log).not.toMatch(/::error/);
  expect(code).toBe(0);
  expect(outputs).toMatchObject({
    outcome: "waiting-for-review",
    operation: "create",
    "pull-request-number": "1",
    result: "pass",
  });
  expect(summary).toContain("Waiting for review");
  // The proposal of the killed run stands, with its own date.
  const undated = (text = "") => text.replace(/^ {2}at: .*$/m, "");
  expect(undated(fileAt(catalogue, "entries/github.com/gov/app.yml", "register/gov/app"))).toBe(
    undated(outputs["entry"]),
  );
  expect(outputs["entry"]).toContain("licence: LICENSE");
  expect((stateOf(catalogue) as { pulls: unknown[] }).pulls).toHaveLength(1);
  expect(forge.complaints()).toEqual([]);
}, 60_000);

test("a server error in the middle is overcome by trying again", async () => {
  forge.fault({ kind: "502", operation: "git/create-commit" });
  const { code, outputs } = await start().ended;
  expect({ code, outcome: outputs["outcome"] }).toEqual({ code: 0, outcome: "waiting-for-review" });
}, 60_000);

test("a token that may not write fails the step and says which permission is missing, and no token is printed", async () => {
  const token = forge.token({ permissions: { contents: "read" } });
  const { code, log, outputs } = await start({ "catalogue-token": token }).ended;
  expect(code).toBe(1);
  expect(log).toMatch(/::error::.*needs the permission contents: write/);
  expect(log.split("\n").filter((line) => line.includes(token) && !line.startsWith("::add-mask::"))).toEqual([]);
  expect(outputs["result"]).toBe("incomplete");
  expect(writes(forge).filter((line) => !line.includes("git/trees"))).toEqual([]);
}, 60_000);
