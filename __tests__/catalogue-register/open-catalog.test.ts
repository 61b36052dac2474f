// Always against a fake that the API's description judges; against a real server too where OPEN_CATALOG_API_URL (https://host/v1) and
// OPEN_CATALOG_API_TOKEN are set.
import { randomUUID } from "node:crypto";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { stringify } from "yaml";
import { OpenCatalog, type OpenCatalogOptions } from "../../actions/catalogue-register/src/open-catalog/client.ts";
import type { Wanted } from "../../actions/catalogue-register/src/open-catalog/compare.ts";
import {
  type ApiOptions,
  registerByApi,
  withdrawByApi,
} from "../../actions/catalogue-register/src/open-catalog/register.ts";
import { serverForm, spellings } from "../../actions/catalogue-register/src/open-catalog/spellings.ts";
import { Killed, publiccode } from "./equipment.ts";
import { FakeOpenCatalog, type FakeOptions } from "./open-catalog-fake.ts";

const real = process.env["OPEN_CATALOG_API_URL"];
const realToken = process.env["OPEN_CATALOG_API_TOKEN"];
const pause = 5;

interface Server {
  options: OpenCatalogOptions;
  fake?: FakeOpenCatalog;
  close(): Promise<void>;
}
const servers: [string, () => Promise<Server>][] = [
  ...(
    [
      ["a newer server", { duplicates: 409 }],
      ["an older server", { duplicates: 500, analysis: false }],
    ] as [string, FakeOptions][]
  ).map(([name, fakeOptions]): [string, () => Promise<Server>] => [
    name,
    async () => {
      const fake = await new FakeOpenCatalog(fakeOptions).listen();
      return { options: { base: fake.base, token: fake.token, pause }, fake, close: () => fake.close() };
    },
  ]),
  ...(real && realToken
    ? [
        [
          "the real server",
          async () => ({ options: { base: real, token: realToken, pause }, close: async () => {} }),
        ] as [string, () => Promise<Server>],
      ]
    : []),
];

describe.each(servers)("%s", (name, start) => {
  let server: Server;
  let api: OpenCatalog;
  let wanted: Wanted;
  let options: ApiOptions;

  beforeEach(async () => {
    server = await start();
    api = new OpenCatalog(server.options);
    const url = `https://github.com/Gov/app-${randomUUID().slice(0, 8)}`;
    wanted = { url, others: [`${url}.git`], publiccodeYml: publiccode(url) };
    options = {
      base: server.options.base,
      id: "github.com/gov/app",
      reactivate: false,
      dryRun: false,
      logLine: "Registered",
    };
  });
  afterEach(async () => {
    await server.close();
    expect(server.fake?.complaints ?? []).toEqual([]);
  });

  /** What the server holds, asked past its ten seconds of memory. */
  let asked = 1;
  const held = async (url = wanted.url) =>
    (await api.find(url, (asked++ % 90) + 2)).map(({ id: _, createdAt: __, updatedAt: ___, ...rest }) => ({
      ...rest,
      aliases: [...(rest.aliases ?? [])].sort(),
    }));
  const settle = async () => (server.fake ? server.fake.forget() : new Promise((done) => setTimeout(done, 10_500)));

  test("register, no change, change, rename, deactivated by hand, withdraw", async () => {
    const first = await registerByApi(api, wanted, options);
    expect(first.outcome).toMatchObject({ kind: "created", operation: "create" });
    await settle();
    expect((await registerByApi(api, wanted, options)).outcome).toMatchObject({ kind: "unchanged", operation: "none" });

    const changed = { ...wanted, publiccodeYml: publiccode(wanted.url, { name: "Better" }) };
    expect((await registerByApi(api, changed, options)).outcome).toMatchObject({
      kind: "updated",
      operation: "update",
    });
    await settle();

    const renamed = { url: `${wanted.url}-renamed`, others: [wanted.url], publiccodeYml: changed.publiccodeYml };
    expect((await registerByApi(api, renamed, options)).outcome).toMatchObject({
      kind: "updated",
      operation: "rename",
    });
    const [entry] = await held(renamed.url);
    expect(entry).toMatchObject({ url: renamed.url, active: true });
    expect(entry?.aliases).toEqual([wanted.url, `${wanted.url}.git`].sort());
    await settle();
    expect((await registerByApi(api, renamed, options)).outcome).toMatchObject({ kind: "unchanged" });

    const [{ id } = { id: "" }] = await api.find(renamed.url, 90);
    await api.update(id, { active: false });
    await settle();
    const again = { ...renamed, publiccodeYml: publiccode(renamed.url, { name: "Other" }) };
    expect((await registerByApi(api, again, options)).outcome).toMatchObject({ kind: "withdrawn", operation: "none" });
    expect((await held(renamed.url))[0]).toMatchObject({ active: false, publiccodeYml: renamed.publiccodeYml });
    expect((await registerByApi(api, again, { ...options, reactivate: true })).outcome).toMatchObject({
      kind: "updated",
    });
    await settle();

    expect((await withdrawByApi(api, again, { ...options, delete: false })).outcome).toMatchObject({
      kind: "withdrawn",
      operation: "withdraw",
    });
    await settle();
    expect((await withdrawByApi(api, again, { ...options, delete: false })).outcome).toMatchObject({
      kind: "withdrawn",
      operation: "none",
    });
    expect((await withdrawByApi(api, again, { ...options, delete: true })).outcome).toMatchObject({
      kind: "withdrawn",
    });
    await settle();
    expect((await withdrawByApi(api, again, { ...options, delete: true })).outcome).toMatchObject({
      kind: "unchanged",
    });
  }, 120_000);

  test("a re-serialised copy, as crawlers store it, is no change", async () => {
    await registerByApi(api, wanted, options);
    const [{ id } = { id: "" }] = await api.find(wanted.url, 50);
    await api.update(id, {
      publiccodeYml: stringify(JSON.parse(JSON.stringify((await import("yaml")).parse(wanted.publiccodeYml))), {
        lineWidth: 40,
      }),
    });
    await settle();
    expect((await registerByApi(api, wanted, options)).outcome).toMatchObject({ kind: "unchanged" });
  }, 30_000);

  test("killed between any two requests and run again, it ends in the same state", async () => {
    const scenes: [string, (address: string) => Promise<Wanted>][] = [
      ["register", async (url) => ({ url, others: [`${url}.git`], publiccodeYml: publiccode(url) })],
      [
        "rename",
        async (url) => {
          await registerByApi(api, { url, others: [], publiccodeYml: publiccode(url) }, options);
          return { url: `${url}-2`, others: [url], publiccodeYml: publiccode(`${url}-2`) };
        },
      ],
    ];
    for (const [scene, prepare] of scenes)
      for (let killAfter = 0; ; killAfter++) {
        const target = await prepare(`${wanted.url}-${scene}-${killAfter}`);
        if (server.fake) await settle();
        let sent = 0;
        const mortal = new OpenCatalog({
          ...server.options,
          fetch: (...args) => {
            if (sent++ >= killAfter) throw new Killed();
            return fetch(...args);
          },
        });
        const ended = await registerByApi(mortal, target, options).then(
          () => true,
          () => false,
        );
        if (server.fake) await settle();
        const after = await registerByApi(api, target, options);
        expect(["created", "updated", "unchanged"]).toContain(after.outcome.kind);
        expect(await held(target.url)).toEqual([
          expect.objectContaining({
            url: target.url,
            active: true,
            publiccodeYml: target.publiccodeYml,
            aliases: [...target.others].sort(),
          }),
        ]);
        if (ended) break;
      }
  }, 300_000);

  test("two publishers at once make one entry", async () => {
    const both = await Promise.all([1, 2].map(() => registerByApi(new OpenCatalog(server.options), wanted, options)));
    expect(both.map(({ outcome }) => outcome.kind).filter((kind) => kind === "created")).toHaveLength(1);
    expect(await held()).toHaveLength(1);
  }, 30_000);

  test("without a token a dry run compares, and a real run says what is missing", async () => {
    const reader = new OpenCatalog({ base: server.options.base, pause });
    expect((await registerByApi(reader, wanted, { ...options, dryRun: true })).outcome).toMatchObject({
      kind: "created",
      operation: "create",
    });
    expect((await registerByApi(reader, wanted, options)).outcome).toMatchObject({
      kind: "needs-a-person",
      sentence: expect.stringMatching(/with a token only/),
    });
    await expect(
      registerByApi(new OpenCatalog({ ...server.options, token: "wrong" }), wanted, options),
    ).rejects.toThrow(/refused \(401\).*ask its operator/);
  });

  if (name !== "an older server")
    test("other checks' results are published once under our own name", async () => {
      const analysis = { namespace: "public-code", content: { licence: "pass", secrets: "pass" } };
      await registerByApi(api, wanted, { ...options, analysis });
      await settle();
      const before = server.fake?.requests.length ?? 0;
      expect((await registerByApi(api, wanted, { ...options, analysis })).outcome).toMatchObject({
        kind: "unchanged",
        notes: [],
      });
      expect((server.fake?.requests ?? []).slice(before).filter((line) => !line.startsWith("GET"))).toEqual([]);
      const [{ id } = { id: "" }] = await api.find(wanted.url, 40);
      expect((await api.analysis(id))?.["public-code"]).toMatchObject({ v: 1, licence: "pass", secrets: "pass" });
    }, 30_000);
});

describe("faults", () => {
  let fake: FakeOpenCatalog;
  beforeEach(async () => {
    fake = await new FakeOpenCatalog({ cache: false }).listen();
  });
  afterEach(() => fake.close());
  const url = "https://github.com/gov/app";
  const wanted: Wanted = { url, others: ["https://github.com/gov/old"], publiccodeYml: publiccode(url) };
  const options = (): ApiOptions => ({ base: fake.base, id: "github.com/gov/app", reactivate: false, dryRun: false });
  const client = () => new OpenCatalog({ base: fake.base, token: fake.token, pause: 1 });

  test.each([429, 502, 503, 504, "cut", 500] as const)(
    "%s at any request is overcome or said, and running again ends in one entry",
    async (kind) => {
      for (let after = 0; after < 6; after++) {
        fake.software.length = 0;
        fake.faults = [{ kind, after, times: 1 }];
        const ended = await registerByApi(client(), wanted, options()).then(
          ({ outcome }) => outcome.kind,
          (error: unknown) => String(error),
        );
        expect(ended).toMatch(kind === 500 ? /created|refused \(500\)/ : /^created$/);
        fake.faults = [];
        await registerByApi(client(), wanted, options());
        expect(fake.software.map(({ url: one, aliases }) => [one, aliases])).toEqual([
          [url, ["https://github.com/gov/old"]],
        ]);
      }
      expect(fake.complaints).toEqual([]);
    },
  );

  test("a server that stays broken is said in one sentence", async () => {
    fake.faults = [{ kind: 503, after: 0, times: 99 }];
    await expect(registerByApi(client(), wanted, options())).rejects.toThrow(
      /GET \/software at .* was refused \(503\)/,
    );
    fake.faults = [{ kind: "cut", after: 0, times: 99 }];
    await expect(registerByApi(client(), wanted, options())).rejects.toThrow(/could not be reached/);
  });

  test("an entry twice under two spellings is reported, and the canonical one alone is kept up to date", async () => {
    await registerByApi(client(), { ...wanted, others: [] }, options());
    await registerByApi(client(), { url: "https://github.com/gov/old", others: [], publiccodeYml: "x: 1" }, options());
    const renamed = {
      ...wanted,
      others: ["https://github.com/gov/old"],
      publiccodeYml: publiccode(url, { name: "New" }),
    };
    await expect(registerByApi(client(), renamed, options())).resolves.toMatchObject({
      duplicates: ["https://github.com/gov/old"],
    });
    expect(fake.software[1]).toMatchObject({ publiccodeYml: "x: 1" });
  });
});

test.each([
  ["HTTPS://WWW.GitHub.com/Gov/App/", "https://github.com/Gov/App"],
  ["https://github.com:443/a/../b", "https://github.com/b"],
  ["https://github.com/a/b.git", "https://github.com/a/b.git"],
  ["https://x.org/a?b=C#d", "https://x.org/a?b=C#d"],
])("the server compares %s as %s", (address, form) => {
  expect(serverForm(address)).toBe(form);
});

test("all spellings are asked for, the canonical one first, none twice", () => {
  expect(spellings("https://github.com/Gov/App", ["https://github.com/gov/app.git"])).toEqual([
    "https://github.com/Gov/App",
    "https://github.com/Gov/App.git",
    "https://github.com/gov/app",
    "https://github.com/gov/app.git",
  ]);
});

test.each([
  ["http://catalogue.example.org/v1", /not sent over plain http/],
  ["ftp://catalogue.example.org/v1", /must be the base/],
  ["https://user@catalogue.example.org/v1", /must be the base/],
])("no token goes to %s", (base, message) => {
  expect(() => new OpenCatalog({ base, token: "x" })).toThrow(message);
});
