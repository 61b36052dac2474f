import { describe, expect, test } from "@jest/globals";
import { type Entry, entryFrom } from "../../actions/catalogue-register/src/entry/entry.ts";
import type { RepositoryFacts } from "../../actions/catalogue-register/src/entry/facts.ts";
import {
  entryPath,
  entryText,
  readEntry,
  sameEntry,
  succeed,
} from "../../actions/catalogue-register/src/entry/file.ts";
import { entryProblems } from "../../actions/catalogue-register/src/entry/schema.ts";

const facts: RepositoryFacts = {
  known: true,
  id: 42,
  url: "https://github.com/Gov/App",
  topics: ["tax", "forms"],
  languages: ["TypeScript"],
  archived: false,
  fork: false,
};
const data = {
  url: "https://github.com/gov/app.git",
  name: "App",
  zeta: 1,
  releaseDate: "2026-01-02",
  legal: { license: "MIT" },
};
const make = (changes: Partial<RepositoryFacts> = {}, publiccode: unknown = data): Entry =>
  entryFrom({
    facts: { ...facts, ...changes },
    publiccode: { path: "publiccode.yml", data: publiccode },
    registered: { at: "2026-12-01" },
  });

test("an entry is written in fixed order and read back the same", () => {
  const text = entryText(make());
  expect(text).toMatch(/^schema: 1\nid: github.com\/gov\/app\nrepositoryId: 42\nurl: https:\/\/github.com\/Gov\/App\n/);
  expect(text.endsWith("\n")).toBe(true);
  const read = readEntry(text);
  expect(read.problems).toBeUndefined();
  expect(entryText(read.entry!)).toBe(text);
});

test("files that differ in layout alone give the same bytes", () => {
  const other = { legal: { license: "MIT" }, releaseDate: "2026-01-02", zeta: 1, name: "App", url: data.url };
  expect(entryText(make({}, other))).toBe(entryText(make()));
});

test("a date stays a text for readers of YAML 1.1", () => {
  expect(entryText(make())).toContain('releaseDate: "2026-01-02"');
});

test("the schema refuses unknown keys and says where", () => {
  expect(entryProblems({ ...JSON.parse(JSON.stringify(make())), colour: "red" })).toEqual([
    "the entry: must NOT have additional properties (colour)",
  ]);
});

describe("hostile data", () => {
  test("a prototype key, infinite numbers and nested aliases do no harm", () => {
    const hostile = JSON.parse('{"__proto__": {"polluted": true}, "name": "x"}');
    const entry = make({}, { ...hostile, size: Number.POSITIVE_INFINITY });
    expect(entry.publiccode?.data["size"]).toBe("Infinity");
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
    expect(readEntry("a: &a [1]\nb: *a\n").problems).toHaveLength(1);
    expect(readEntry("x".repeat(300_000)).problems).toEqual(["it is larger than 256 kB"]);
  });

  test.each([
    "github.com/../x",
    "github.com/a/..",
    "github.com/a/b\\c",
    "github.com",
    "github.com/a//b",
    "github.com/a/b c",
  ])("the id %s never becomes a path", (id) => {
    expect(() => entryPath(id)).toThrow(/cannot be made into a file name/);
  });

  test.each([
    ["github.com/gov/app", "entries/github.com/gov/app.yml"],
    ["github.com/gov/.github", "entries/github.com/gov/.github.yml"],
    ["github.com/gov/app#services/a", "entries/github.com/gov/app/services/a.yml"],
    ["git.example.org:8443/a/b", "entries/git.example.org_8443/a/b.yml"],
  ])("the id %s lies at %s", (id, path) => {
    expect(entryPath(id)).toBe(path);
  });
});

test("a rename keeps the former address and the first registration", () => {
  const before = make();
  const renamed = entryFrom({
    facts: { ...facts, url: "https://github.com/gov/newname" },
    registered: { at: "2027-01-01", by: "somebody" },
  });
  const after = succeed(before, renamed);
  expect(after.aliases).toEqual(["github.com/gov/app"]);
  expect(after.registered).toEqual({ at: "2026-12-01" });
});

test("who registered when and the activity make no difference, everything else does", () => {
  const entry = make();
  expect(sameEntry(entry, { ...entry, registered: { at: "2027-01-01" }, activity: { stars: 3 } })).toBe(true);
  expect(sameEntry(entry, { ...entry, status: "withdrawn" })).toBe(false);
});

test("the address that a fork's publiccode.yml carries on is no alias of it", () => {
  const fork = make({
    url: "https://github.com/me/app",
    fork: true,
    parent: "https://github.com/Gov/App",
    formerUrls: ["https://github.com/gov/app", "https://github.com/me/old"],
  });
  expect(fork.aliases).toEqual(["github.com/me/old"]);
  expect(fork.relations.forkOf).toBe("https://github.com/Gov/App");
});
