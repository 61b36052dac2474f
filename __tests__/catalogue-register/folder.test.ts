// The new user's walk, by the command line: an empty catalogue on disk, two repositories registered, one renamed, one withdrawn.
import { execFile } from "node:child_process";
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, test } from "@jest/globals";
import { webhookText } from "../../actions/catalogue-register/src/announce/webhook.ts";
import { readConfig } from "../../actions/catalogue-register/src/config.ts";
import { entryFrom } from "../../actions/catalogue-register/src/entry/entry.ts";
import { entryPath, entryText, readEntry } from "../../actions/catalogue-register/src/entry/file.ts";
import { FolderDestination, readFolder } from "../../actions/catalogue-register/src/folder/destination.ts";
import { outcome } from "../../actions/catalogue-register/src/outcome.ts";
import { planEntry } from "../../actions/catalogue-register/src/plan.ts";
import { makeSite } from "../../actions/catalogue-register/src/site/site.ts";
import { testRepository } from "../equipment/git.ts";
import { projectRoot } from "../equipment/suite.ts";
import { tempFolder } from "../equipment/temp.ts";
import { publiccode } from "./equipment.ts";

// As compiled, or as shipped where CATALOGUE_DIST names the folder with the bundles.
const dist = process.env["CATALOGUE_DIST"];
const cli = dist ? join(dist, "cli/index.js") : join(projectRoot, "build/cli/src/index.js");

async function publicCode(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const env = { PATH: process.env["PATH"], HOME: tempFolder() };
  const options = { env, timeout: 60_000 };
  return promisify(execFile)(process.execPath, [cli, "catalogue", ...args], options).then(
    ({ stdout, stderr }) => ({ code: 0, out: stdout, err: stderr }),
    (error: { code: number; stdout: string; stderr: string }) => ({
      code: error.code,
      out: error.stdout,
      err: error.stderr,
    }),
  );
}

function software(name: string) {
  const repository = testRepository({ "publiccode.yml": publiccode(`https://github.com/gov/${name}`, { name }) });
  repository.git("remote", "add", "origin", `git@github.com:gov/${name}.git`);
  return repository;
}

test("a new user's walk", async () => {
  const catalogue = testRepository();
  const [alpha, beta] = [software("alpha"), software("beta")];
  const to = ["--catalogue", catalogue.root];
  expect((await publicCode("register", alpha.root, ...to)).out).toMatch(/Created: The entry was created/);
  expect((await publicCode("register", beta.root, ...to)).code).toBe(0);
  expect((await publicCode("register", alpha.root, ...to)).out).toMatch(/Unchanged/);
  beta.git("remote", "set-url", "origin", "https://github.com/gov/gamma");
  beta.write({ "publiccode.yml": publiccode("https://github.com/gov/gamma", { name: "gamma" }) });
  expect((await publicCode("register", beta.root, ...to, "--former-urls", "https://github.com/gov/beta")).out).toMatch(
    /moved to its new address/,
  );
  expect((await publicCode("withdraw", alpha.root, ...to, "--reason", "Replaced")).out).toMatch(/Withdrawn/);
  expect(catalogue.git("log", "--format=%s").split("\n")).toEqual([
    "Withdraw gov/alpha",
    "Move gov/beta to gov/gamma",
    "Register gov/beta",
    "Register gov/alpha",
  ]);
  expect(catalogue.git("status", "--porcelain")).toBe("");
  const site = tempFolder();
  expect((await publicCode("site", catalogue.root, "--to", site)).code).toBe(0);
  expect(readFileSync(join(site, "index.html"), "utf8")).toMatch(/1 entry[\s\S]*gamma/);
  expect(readFileSync(join(site, "entries/github.com/gov/beta.html"), "utf8")).toMatch(/http-equiv="refresh"/);
}, 60_000);

test("a repository that cannot be listed ends with 1, and wrong use with 2", async () => {
  const plain = testRepository({ "README.md": "x" });
  plain.git("remote", "add", "origin", "https://github.com/gov/plain");
  const folder = tempFolder();
  expect(await publicCode("register", plain.root, "--catalogue", folder)).toMatchObject({
    code: 1,
    out: expect.stringMatching(/no publiccode.yml/),
  });
  expect((await publicCode("register", plain.root, "--catalogue", "what is this")).code).toBe(2);
}, 60_000);

const entryOf = (name: string, changes: Record<string, unknown> = {}) =>
  entryFrom({
    facts: {
      known: false,
      url: `https://github.com/gov/${name}`,
      topics: [],
      languages: [],
      archived: false,
      fork: false,
    },
    publiccode: { path: "publiccode.yml", data: { name, url: `https://github.com/gov/${name}`, ...changes } },
    registered: { at: "2026-12-01T00:00:00Z" },
  });

test("fifty writers at once lose nothing, and the feed holds them all", async () => {
  const root = tempFolder();
  const entries = Array.from({ length: 50 }, (_, i) => entryOf(`app-${i}`));
  await Promise.all(
    entries.map((entry) => {
      const destination = new FolderDestination(root);
      const plan = (contents: { entries: ReadonlyMap<string, string> }) => planEntry(contents.entries, entry);
      return destination.deliver(plan({ entries: new Map() }), plan);
    }),
  );
  expect((await readFolder(root)).entries.size).toBe(50);
  expect(readFileSync(join(root, "feed.xml"), "utf8").match(/<entry>/g)).toHaveLength(50);
}, 60_000);

test("a link in the catalogue leads nowhere else", async () => {
  const [root, outside] = [tempFolder(), tempFolder()];
  mkdirSync(join(root, "entries"));
  symlinkSync(outside, join(root, "entries/github.com"));
  const plan = (contents: { entries: ReadonlyMap<string, string> }) => planEntry(contents.entries, entryOf("app"));
  await expect(new FolderDestination(root).deliver(plan({ entries: new Map() }), plan)).rejects.toThrow(
    /leads out of the catalogue/,
  );
});

describe("the site", () => {
  const hostile = entryOf("evil", {
    name: `"><script>alert(1)</script>`,
    landingURL: "javascript:alert(1)",
    description: { en: { shortDescription: "<img src=x onerror=alert(1)>", longDescription: "a\n\n</p><iframe>" } },
    maintenance: { contacts: [{ name: "<b>", email: 'a"onclick=x@y' }] },
  });
  const site = makeSite(new Map([[entryPath(hostile.id), entryText(hostile)]]), readConfig("title: <Title>\n"));

  test("shows foreign text as text, and loads nothing from elsewhere", () => {
    for (const [path, text] of site.files)
      if (path.endsWith(".html")) {
        expect(text).not.toMatch(/<script>|<img|<iframe|href="javascript|onclick=x@y"/);
        expect(text).toContain("default-src 'none'");
        expect(
          text
            .match(/(src|href)="https?:[^"]*"/g)
            ?.filter((one) => !one.startsWith('href="https://github.com/gov/evil')) ?? [],
        ).toEqual([]);
      }
  });

  test("each page has a language, a title, one main heading and a way past the header", () => {
    for (const [path, text] of site.files)
      if (path.endsWith(".html")) {
        expect(text).toMatch(/<html lang="[a-z-]+">/);
        expect(text.match(/<h1>/g)).toHaveLength(1);
        expect(text).toMatch(/<a class="skip" href="#main">/);
      }
  });

  test("tells entries that cannot be read", () => {
    expect(makeSite(new Map([["entries/x.yml", "a: ["]]), readConfig(undefined)).unreadable).toHaveLength(1);
  });
});

describe("announcing", () => {
  const news = {
    outcome: outcome("created", "github.com/gov/app", "The entry was created.", {
      operation: "create",
      url: "https://x.org/e",
    }),
    entry: entryOf("<!channel>|x"),
    warnings: [],
    similar: [],
    duplicates: [],
  };

  test("foreign text calls nobody, and a run without news is silent", () => {
    expect(webhookText([news], "gov/catalogue")).toBe(
      "*gov/catalogue*\n• <https://x.org/e|&lt;!channel&gt;¦x>: The entry was created.",
    );
    expect(webhookText([{ ...news, outcome: outcome("unchanged", "a", "b") }], "c")).toBeUndefined();
  });

  test("a webhook that fails changes no verdict, and its address is never said", async () => {
    const { tellWebhook } = await import("../../actions/catalogue-register/src/announce/webhook.ts");
    const bodies: string[] = [];
    const server = createServer((request, response) => {
      request.on("data", (chunk: Buffer) => bodies.push(chunk.toString()));
      request.on("end", () => response.writeHead(request.url === "/good" ? 200 : 404).end());
    });
    await new Promise<void>((done) => void server.listen(0, "127.0.0.1", done));
    const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    expect(await tellWebhook(`${base}/good`, "Hello")).toBeUndefined();
    expect(bodies).toEqual(['{"text":"Hello"}']);
    expect(await tellWebhook(`${base}/hidden-path`, "x")).toBe("The webhook answered 404; nobody was told.");
    await new Promise((done) => server.close(done));
    expect(await tellWebhook(`${base}/hidden-path`, "x")).not.toContain("hidden-path");
    expect(await tellWebhook("http://hooks.example.org/hidden-path", "x")).toMatch(/https/);
  });
});

test("an entry file that somebody broke keeps the others readable", async () => {
  const root = tempFolder();
  mkdirSync(join(root, "entries"));
  writeFileSync(join(root, "entries/bad.yml"), "a: [");
  const { entries } = await readFolder(root);
  expect(readEntry(entries.get("entries/bad.yml")!).problems).toHaveLength(1);
});
