import { expect, jest, test } from "@jest/globals";
import { startForge } from "../equipment/forge/server.ts";
import { testRepository } from "../equipment/git.ts";
import * as events from "../equipment/runner/events.ts";
import { runWorkflow } from "../equipment/runner/workflow.ts";
import { ownSources, starter } from "../equipment/suite.ts";
import { goodFiles } from "./files.ts";

jest.setTimeout(120_000);

async function catalogueForge() {
  const forge = await startForge();
  const app = forge.addRepository("gov/app", { from: testRepository(goodFiles()) });
  const catalogue = forge.addRepository("gov/catalogue", { from: testRepository({ "README.md": "# Catalogue\n" }) });
  return { forge, app, catalogue };
}

test("catalogue-register proposes the entry with an app's token, and a link without one", async () => {
  const { forge, app, catalogue } = await catalogueForge();
  const start = { workflow: starter("catalogue-register"), repository: app, forge, sources: ownSources() };
  const bare = await runWorkflow({ ...start, event: events.dispatch(forge, app) });
  const step = bare.jobs["catalogue-register"]!.steps.at(-1)!;
  expect(catalogue.issues).toEqual([]);
  expect(step.outputs?.["link"]).toMatch(/^https:\/\/github\.com\/gov\/catalogue\//);
  const key = ["not", "a", "key"].join("-");
  const given = { vars: { CATALOGUE_APP_ID: "1" }, secrets: { CATALOGUE_APP_KEY: key } };
  const run = await runWorkflow({ ...start, ...given, event: events.push(forge, app) });
  expect(run.conclusion).toBe("success");
  expect(run.jobs["catalogue-register"]!.steps.at(-1)!.outputs?.["outcome"]).toMatch(/created|waiting-for-review/);
  expect(catalogue.issues).toHaveLength(1);
  expect(forge.complaints()).toEqual([]);
  await forge.close();
});

test("catalogue-harvest plans, looks in parts, and writes the catalogue with its own token", async () => {
  const { forge, catalogue } = await catalogueForge();
  const event = events.schedule(forge, catalogue);
  const run = await runWorkflow({
    workflow: starter("catalogue-harvest"),
    event,
    repository: catalogue,
    forge,
    sources: ownSources(),
  });
  expect(Object.entries(run.jobs).map(([id, job]) => [id, job.result])).toEqual([
    ["plan", "success"],
    ["look", "success"],
    ["write", "success"],
  ]);
  expect(catalogue.issues.filter((issue) => issue.head)).toHaveLength(1);
  expect(forge.complaints()).toEqual([]);
  await forge.close();
});
