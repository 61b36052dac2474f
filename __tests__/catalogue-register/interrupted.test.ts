// Whatever happens between two requests, running again ends in the same state. All places and all faults with CATALOGUE_DEEP=1.
import { describe, expect, test } from "@jest/globals";
import type { Outcome } from "../../actions/catalogue-register/src/outcome.ts";
import type { FaultKind } from "../equipment/forge/faults.ts";
import { type Forge, startForge } from "../equipment/forge/server.ts";
import {
  addCatalogue,
  addSoftware,
  Killed,
  mergePull,
  publiccode,
  type Run,
  register,
  run,
  stateOf,
  writePubliccode,
} from "./equipment.ts";

const deep = process.env["CATALOGUE_DEEP"] === "1";
const kinds: readonly FaultKind[] = ["500", "502", "rate-limit", "secondary-limit", "429", "cut"];

type Scene = (forge: Forge) => Promise<void>;
const nothingYet: Scene = async (forge) => {
  addCatalogue(forge);
  addSoftware(forge, "gov/app");
};
const renamed: Scene = async (forge) => {
  await nothingYet(forge);
  await register(forge);
  mergePull(forge.world.find("gov", "catalogue")!, 1);
  const app = forge.world.find("gov", "app")!;
  writePubliccode(app, publiccode("https://github.com/gov/app", { name: "Second" }));
  await register(forge);
  Object.assign(app, { name: "service", former: ["gov/app"] });
};
const scenes: [string, Scene, Run][] = [
  ["a first registration", nothingYet, {}],
  ["a rename with an open proposal under the old name", renamed, {}],
  ["a first registration through a fork", nothingYet, {}],
  ["a commit straight to the branch", nothingYet, { settings: { delivery: "commit" } }],
];

async function inScene<T>(scene: Scene, body: (forge: Forge) => Promise<T>): Promise<T> {
  const forge = await startForge();
  try {
    await scene(forge);
    return await body(forge);
  } finally {
    await forge.close();
  }
}

const optionsFor = (name: string, forge: Forge, options: Run): Run =>
  name.endsWith("fork")
    ? { ...options, token: forge.token({ login: "bob", type: "User", push: ["bob/catalogue"] }) }
    : options;
const catalogueState = (forge: Forge): object =>
  ["gov/catalogue", "bob/catalogue"].map((name) => {
    const [owner, repo] = name.split("/");
    const repository = forge.world.find(owner!, repo!);
    return repository ? stateOf(repository) : null;
  });

/** The state after an undisturbed run, and how many requests it took. */
function undisturbed([name, scene, options]: (typeof scenes)[number]): Promise<{ state: object; requests: number }> {
  return inScene(scene, async (forge) => {
    const before = forge.log.length;
    await run(forge, optionsFor(name, forge, options));
    // The archive is one request of ours and two of the forge.
    const requests = forge.log.slice(before).filter(({ path }) => !path.startsWith("/codeload/")).length;
    return { state: catalogueState(forge), requests };
  });
}

describe.each(scenes.slice(0, deep ? 4 : 1))("%s", (name, scene, options) => {
  test("killed between any two requests and run again, it ends in the same state", async () => {
    const { state, requests } = await undisturbed([name, scene, options]);
    for (let killAfter = deep ? 0 : 7; killAfter < requests; killAfter += 1)
      await inScene(scene, async (forge) => {
        const with_ = optionsFor(name, forge, options);
        await expect(run(forge, { ...with_, killAfter })).rejects.toThrow(Killed);
        await run(forge, with_);
        expect({ killAfter, state: catalogueState(forge) }).toEqual({ killAfter, state });
      });
  }, 300_000);

  test("a fault at any request is said or overcome, and running again ends in the same state", async () => {
    const { state, requests } = await undisturbed([name, scene, options]);
    for (let at = deep ? 0 : 6; at < requests; at += deep ? 1 : 2)
      for (const kind of deep ? kinds : [kinds[at % kinds.length]!])
        await inScene(scene, async (forge) => {
          const with_ = optionsFor(name, forge, options);
          forge.fault({ kind, after: at });
          const failure = await run(forge, with_).then(
            () => undefined,
            (error: unknown) => error,
          );
          if (failure)
            expect(String(failure)).toMatch(
              /rate limit|Server Error|other side closed|terminated|fetch failed|socket|ECONNRESET|closed/i,
            );
          forge.faults.clear();
          await run(forge, with_);
          expect({ at, kind, state: catalogueState(forge) }).toEqual({ at, kind, state });
        });
  }, 300_000);
});

test("a request that is never answered ends by itself", async () => {
  await inScene(nothingYet, async (forge) => {
    forge.fault({ kind: "timeout", operation: "git/create-tree" });
    await expect(run(forge, { patience: 1_500 })).rejects.toThrow(/abort|timeout|Unknown Error/i);
    expect(await register(forge)).toMatchObject({ kind: "waiting-for-review" });
  });
});

/** As the client does that is shipped: a broken connection, which fifty at once bring about, is tried again. */
async function persistent(forge: Forge, options: Run): Promise<Outcome> {
  for (let tries = 1; ; tries++)
    try {
      return await register(forge, options);
    } catch (error) {
      if (tries === 10 || !/fetch failed|Unknown Error|other side closed/.test(String(error))) throw error;
    }
}

test.each(["pull-request", "commit"] as const)(
  "many publishers at once lose nothing: %s",
  async (delivery) => {
    // Fifty with CATALOGUE_DEEP: every request starts git several times.
    const many = deep ? 50 : 4;
    await inScene(
      async (forge) => void addCatalogue(forge),
      async (forge) => {
        const names = Array.from({ length: many }, (_, i) => `gov/app-${i}`);
        for (const name of names) addSoftware(forge, name);
        const outcomes = await Promise.all(
          names.map((repository) => persistent(forge, { settings: { repository, delivery } })),
        );
        const catalogue = forge.world.find("gov", "catalogue")!;
        const { branches } = stateOf(catalogue) as { branches: [string, [string, string][]][] };
        const main = branches
          .find(([ref]) => ref === "refs/heads/main")![1]
          .filter(([path]) => path.startsWith("entries/"));
        if (delivery === "commit") {
          for (const { kind } of outcomes) expect(kind).toMatch(/^(created|unchanged)$/);
          expect(main).toHaveLength(many);
        } else {
          expect(new Set(outcomes.map(({ pullRequest }) => pullRequest?.number)).size).toBe(many);
          for (let number = 1; number <= many; number++) mergePull(catalogue, number);
          const again = await Promise.all(names.map((repository) => persistent(forge, { settings: { repository } })));
          expect(again.map(({ kind }) => kind)).toEqual(names.map(() => "unchanged"));
        }
      },
    );
  },
  600_000,
);
