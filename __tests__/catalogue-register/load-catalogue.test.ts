import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { entryFrom } from "../../actions/catalogue-register/src/entry/entry.ts";
import { entryPath, entryText } from "../../actions/catalogue-register/src/entry/file.ts";
import { exportSource } from "../../actions/catalogue-register/src/export/from-entry.ts";
import { type Fetch, loadCatalogue } from "../../actions/catalogue-register/src/similar/load-catalogue.ts";
import { markdownHits, terminalHits } from "../../actions/catalogue-register/src/similar/render.ts";
import { Similarity } from "../../actions/catalogue-register/src/similar/similar.ts";

const entry = entryFrom({
  facts: {
    known: true,
    id: 7,
    url: "https://github.com/Council/Potholes",
    topics: ["civic-tech"],
    languages: ["TypeScript"],
    archived: false,
    fork: false,
  },
  publiccode: {
    path: "publiccode.yml",
    data: {
      name: "Potholes",
      organisation: { name: "Council" },
      legal: { license: "EUPL-1.2 OR MIT" },
      description: { en: { shortDescription: "Report potholes", features: ["Map"] } },
    },
  },
  registered: { at: "2026-12-01" },
});

function folder(): string {
  const root = mkdtempSync(join(tmpdir(), "catalogue-"));
  const file = join(root, entryPath(entry.id));
  mkdirSync(join(file, ".."), { recursive: true });
  writeFileSync(file, entryText(entry));
  return root;
}

test("a catalogue on disk is read, broken entries are told, links are not followed", async () => {
  const root = folder();
  writeFileSync(join(root, "entries/broken.yml"), "a: [");
  symlinkSync("/etc/passwd", join(root, "entries/link.yml"));
  const { documents, refused } = await loadCatalogue(root);
  expect(documents).toMatchObject([
    {
      id: "github.com/council/potholes",
      name: "Potholes",
      organisation: "Council",
      licences: ["EUPL-1.2", "MIT"],
      repositoryId: 7,
    },
  ]);
  expect(refused.map((r) => r.reason.split(":")[0])).toEqual([join(root, "entries/broken.yml")]);
});

test.each([
  ["/nowhere/at/all", /There is no catalogue/],
  [tmpdir(), /holds no catalogue/],
])("%s is refused with what to give instead", async (source, message) => {
  await expect(loadCatalogue(source)).rejects.toThrow(message);
});

const page = (data: unknown[], next: string | null) => new Response(JSON.stringify({ data, links: { next } }));

test("all pages of an Open Catalog API are read; a broken publiccode.yml is told", async () => {
  const asked: string[] = [];
  const fetch: Fetch = async (url) => {
    asked.push(url);
    if (asked.length === 1)
      return page([{ id: "1", url: "https://x.example/a/b", publiccodeYml: "name: A" }], "?page[after]=1");
    return page([{ id: "2", url: "https://x.example/a/c", publiccodeYml: "name: [" }], null);
  };
  const { documents, refused } = await loadCatalogue("https://api.example/v1/", fetch);
  expect(asked).toEqual([
    "https://api.example/v1/software?page[size]=100",
    "https://api.example/v1/software?page[after]=1",
  ]);
  expect(documents.map((d) => d.name)).toEqual(["A"]);
  expect(refused).toHaveLength(1);
});

test("a page that fails ends the search instead of answering from half a catalogue", async () => {
  const fetch: Fetch = async () => new Response("", { status: 502 });
  await expect(loadCatalogue("https://api.example/v1", fetch)).rejects.toThrow(/cannot be read: it answered 502/);
});

test("a server that sends the same page for ever is left", async () => {
  const fetch: Fetch = async () => page([{ id: "1", name: "A", url: "https://x.example/a/b" }], "?page[after]=1");
  expect((await loadCatalogue("https://api.example/v1", fetch)).documents).toHaveLength(2);
});

test("foreign text is shown as text in terminal and Markdown", () => {
  const evil = {
    id: "x",
    name: "pothole ::error::\u001b[31m<img src=x>|",
    aliases: [],
    description: { en: "pothole\n::set-output name=a::b [x](javascript:1)" },
    tags: [],
    categories: [],
    licences: [],
    isBasedOn: [],
    repositoryUrl: "javascript:alert(1)",
  };
  const hits = new Similarity([evil]).forNeed("pothole");
  expect(terminalHits(hits)).not.toMatch(/\u001b|^::/m);
  expect(markdownHits(hits)).not.toMatch(/<img|\]\(javascript/);
});

test("an entry's facts reach the exports", () => {
  const source = exportSource(entry, new Date("2026-12-01"));
  expect(source.repository).toMatchObject({
    fullName: "Council/Potholes",
    id: 7,
    visibility: "public",
    languages: ["TypeScript"],
  });
});
