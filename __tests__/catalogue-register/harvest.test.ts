import { mkdtempSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { inShard, planBudget, readShard, shardsFor } from "../../actions/catalogue-register/src/harvest/budget.ts";
import type { Outcome } from "../../actions/catalogue-register/src/outcome.ts";
import type { Settings } from "../../actions/catalogue-register/src/settings.ts";
import { type Forge, startForge } from "../equipment/forge/server.ts";
import type { ForgeRepository } from "../equipment/forge/world.ts";
import { tempFolder } from "../equipment/temp.ts";
import { addCatalogue, addSoftware, commitFiles, fileAt, mergePull, run, writes } from "./equipment.ts";

let forge: Forge;
let catalogue: ForgeRepository;
const harvest = (settings: Partial<Settings> = {}) =>
  run(forge, {
    settings: { action: "harvest", repository: "", organisations: ["dept"], delivery: "commit", ...settings },
  });
const path = (name: string) => `entries/github.com/dept/${name}.yml`;

beforeEach(async () => {
  forge = await startForge();
  catalogue = addCatalogue(forge);
  addSoftware(forge, "dept/one", undefined, { topics: ["listed"], properties: { catalogue: "true" } });
  addSoftware(forge, "dept/two", undefined, { properties: { catalogue: "true" } });
  forge.addRepository("dept/plain", { git: forge.world.find("dept", "one")!.git, topics: [] });
  commitFiles(Object.assign(forge.world.find("dept", "plain")!, { git: addSoftware(forge, "x/y").git }), "main", {
    "publiccode.yml": null,
    a: "b",
  });
});
afterEach(async () => {
  await forge.close();
  expect(forge.complaints()).toEqual([]);
});

test.each<[string, Partial<Settings>, string[]]>([
  ["by the presence of publiccode.yml", {}, ["one", "two"]],
  ["by topic", { "select-topic": "listed" }, ["one"]],
  ["by custom property", { "select-property": "catalogue=true" }, ["one", "two"]],
])("repositories are chosen %s", async (_name, settings, expected) => {
  const judgement = await harvest(settings);
  expect(JSON.parse(judgement.outputs["outcomes"]!)).toEqual({ created: expected.length });
  for (const name of ["one", "two", "plain"])
    expect(fileAt(catalogue, path(name)) !== undefined).toBe(expected.includes(name));
  expect(fileAt(catalogue, "feed.xml")).toContain("<title>Forms</title>");
});

test("again: unchanged repositories cost no request, and nothing is written", async () => {
  await harvest({ "select-topic": "listed" });
  const since = forge.log.length;
  const judgement = await harvest({ "select-topic": "listed" });
  expect(judgement.outputs["outcome"]).toBe("unchanged");
  expect(writes(forge, since)).toEqual([]);
  expect(forge.log.slice(since).map(({ operation }) => operation)).not.toContain("repos/list-languages");
});

test("by pull request: one, which further harvests keep", async () => {
  expect((await harvest({ delivery: "pull-request" })).outputs["pull-request-number"]).toBe("1");
  const since = forge.log.length;
  await harvest({ delivery: "pull-request" });
  expect(writes(forge, since)).toEqual([]);
  mergePull(catalogue, 1);
  expect((await harvest({ delivery: "pull-request" })).outputs["outcome"]).toBe("unchanged");
});

test("what is refused stands with its reason in one issue, which keeps itself up to date and closes by itself", async () => {
  const bad = addSoftware(forge, "dept/bad", "url: https://github.com/dept/bad\n");
  const first = await harvest();
  expect(first.findings).toMatchObject([
    { rule: "catalogue/refused", level: "note" },
    { message: expect.stringMatching(/Issue #1/) },
  ]);
  expect(catalogue.issues).toMatchObject([{ state: "open", body: expect.stringMatching(/dept\/bad.*lacks/) }]);
  const since = forge.log.length;
  await harvest();
  expect(writes(forge, since)).toEqual([]);
  commitFiles(bad, "main", { "publiccode.yml": null, a: "b" });
  await harvest();
  expect(catalogue.issues).toMatchObject([{ state: "closed" }]);
});

describe("what is not chosen any more", () => {
  const settings = { "select-property": "catalogue=true" };
  const unchoose = (name: string) => Object.assign(forge.world.find("dept", name)!, { properties: {} });

  test("is withdrawn, and stays as a tombstone", async () => {
    await harvest(settings);
    unchoose("two");
    await harvest(settings);
    expect(fileAt(catalogue, path("two"))).toMatch(/status: withdrawn/);
    expect(fileAt(catalogue, path("one"))).toMatch(/status: active/);
  });

  test("never empties a list: that looks like a wrong token or topic", async () => {
    await harvest(settings);
    unchoose("one");
    unchoose("two");
    const judgement = await harvest(settings);
    expect(judgement.findings).toMatchObject([{ rule: "catalogue/list-emptied" }]);
    expect(fileAt(catalogue, path("two"))).toMatch(/status: active/);
  });

  test("never takes more than may go in one run", async () => {
    await harvest(settings);
    unchoose("two");
    expect((await harvest({ ...settings, "max-withdrawals": 0 })).findings).toMatchObject([
      { rule: "catalogue/list-emptied" },
    ]);
    expect(fileAt(catalogue, path("two"))).toMatch(/status: active/);
  });

  test("leaves alone what a publisher registered", async () => {
    await run(forge, { settings: { repository: "dept/two", delivery: "commit" } });
    unchoose("two");
    await harvest(settings);
    expect(fileAt(catalogue, path("two"))).toMatch(/status: active/);
  });
});

test("an organisation that cannot be seen ends the run, with nothing written", async () => {
  await expect(harvest({ organisations: ["nobody"] })).rejects.toThrow(/no organisation nobody/);
  expect(writes(forge)).toEqual([]);
});

test("one repository that cannot be read loses no other, and the run says that it is incomplete", async () => {
  forge.fault({ kind: "500", operation: "repos/get-content" });
  const judgement = await harvest();
  expect(judgement.unseen).toEqual([expect.stringMatching(/1 repositories were not looked at/)]);
  expect(JSON.parse(judgement.outputs["outcomes"]!)).toEqual({ created: 1 });
  expect(JSON.parse((await harvest()).outputs["outcomes"]!)).toEqual({ created: 1, unchanged: 1 });
});

test("shards: a plan, parts that each do their own, and one job that joins them and misses none", async () => {
  const plan = await harvest({ action: "plan" });
  expect(JSON.parse(plan.outputs["matrix"]!)).toEqual({ shard: ["1/1"] });
  const results = mkdtempSync(join(tempFolder(), "results-"));
  const since = forge.log.length;
  await harvest({ shard: "1/2", results });
  await expect(harvest({ results })).rejects.toThrow(/shards 2 of 2 are missing/);
  await harvest({ shard: "2/2", results });
  expect(writes(forge, since)).toEqual([]);
  expect(readdirSync(results)).toHaveLength(2);
  expect(JSON.parse((await harvest({ results })).outputs["outcomes"]!)).toEqual({ created: 2 });
});

describe("the budget", () => {
  test("10,000 changed repositories fit in no hour of a small token: the rest waits", () => {
    expect(planBudget(10_000, 0, { remaining: 5_000, limit: 5_000 }, 1)).toMatchObject({
      allowance: 4_500,
      now: 2_250,
      later: 7_750,
    });
  });
  test("and cost next to nothing once they are known", () => {
    expect(planBudget(120, 9_880, { remaining: 5_000, limit: 5_000 }, 10)).toMatchObject({
      allowance: 450,
      now: 120,
      later: 0,
    });
  });
  test("all shards share one token", () => {
    const parts = Array.from({ length: 10 }, () => planBudget(1_000, 0, { remaining: 15_000, limit: 15_000 }, 10));
    expect(parts.reduce((sum, one) => sum + one.allowance, 0)).toBeLessThanOrEqual(15_000 * 0.9);
  });
  test("every repository is in exactly one shard", () => {
    const of = shardsFor(10_000);
    const shards = Array.from({ length: of }, (_, i) => readShard(`${i + 1}/${of}`));
    for (let id = 1; id < 500; id++) expect(shards.filter((shard) => inShard(id, shard))).toHaveLength(1);
  });
  test.each(["0/5", "6/5", "a/b", "1/999"])("the shard %s is refused", (text) => {
    expect(() => readShard(text)).toThrow(/must be a part such as 2\/5/);
  });
});

test("a harvest's outcome of each repository is in the report", async () => {
  const outcomes = (await harvest()).facts["outcomes"] as Outcome[];
  expect(outcomes.map(({ id, kind }) => [id, kind])).toEqual([
    ["github.com/dept/one", "created"],
    ["github.com/dept/two", "created"],
  ]);
});
