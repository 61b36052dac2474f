import { describe, expect, test } from "@jest/globals";
import { judgeCandidate } from "../../actions/catalogue-register/src/eligibility.ts";
import { type Entry, entryFrom } from "../../actions/catalogue-register/src/entry/entry.ts";
import { entryPath, entryText } from "../../actions/catalogue-register/src/entry/file.ts";
import { checkResults } from "../../actions/catalogue-register/src/gather/reports.ts";
import { webAddress } from "../../actions/catalogue-register/src/gather/work-tree.ts";
import { branchName } from "../../actions/catalogue-register/src/git-catalogue/branch.ts";
import { forkType } from "../../actions/catalogue-register/src/identity/fork-type.ts";
import { locate } from "../../actions/catalogue-register/src/identity/locate.ts";
import { planEntry } from "../../actions/catalogue-register/src/plan.ts";

const own = ["https://github.com/gov/app", "https://github.com/gov/old"];
test.each<[string, Parameters<typeof forkType>[0], string | undefined]>([
  ["nobody's fork", { fork: false, own, publiccodeUrl: "https://github.com/gov/app", isBasedOn: [] }, undefined],
  [
    "a former address is its own",
    { fork: false, own, publiccodeUrl: "https://github.com/Gov/old.git", isBasedOn: [] },
    undefined,
  ],
  [
    "a variant",
    { fork: true, own, publiccodeUrl: "https://github.com/gov/app", isBasedOn: ["https://github.com/up/app"] },
    "variant-fork",
  ],
  [
    "a variant without a git fork",
    { fork: false, own, publiccodeUrl: own[0]!, isBasedOn: ["https://gitlab.com/up/app"] },
    "variant-fork",
  ],
  [
    "a technical fork",
    { fork: true, own, publiccodeUrl: "https://github.com/up/app", isBasedOn: [] },
    "technical-fork",
  ],
  ["a wrong address", { fork: false, own, publiccodeUrl: "https://github.com/up/app", isBasedOn: [] }, "url-mistake"],
  [
    "based on itself",
    { fork: false, own, publiccodeUrl: own[0]!, isBasedOn: ["git@github.com:gov/app.git"] },
    "url-mistake",
  ],
  ["a fork that says nothing", { fork: true, own, isBasedOn: [] }, "git-fork"],
])("fork type: %s", (_name, facts, type) => {
  expect(forkType(facts)).toBe(type);
});

const entry = (url: string, id?: number, changes: Partial<Entry> = {}): Entry => ({
  ...entryFrom({
    facts: { known: true, id, url, topics: [], languages: [], archived: false, fork: false },
    registered: { at: "2026-01-01" },
  }),
  ...changes,
});
const files = (...entries: Entry[]) => new Map(entries.map((one) => [entryPath(one.id), entryText(one)]));

describe("an entry is found", () => {
  const wanted = entry("https://github.com/gov/new", 7);
  test.each<[string, Entry[], string | undefined]>([
    ["by its number, whatever it was called", [entry("https://github.com/other/name", 7)], "github.com/other/name"],
    ["by its address", [entry("https://github.com/GOV/New")], "github.com/gov/new"],
    [
      "by a former address",
      [entry("https://github.com/gov/moved", undefined, { aliases: ["github.com/gov/new"] })],
      "github.com/gov/moved",
    ],
    [
      "not where the number is another's, though the name was taken over",
      [entry("https://github.com/gov/new", 8)],
      undefined,
    ],
    ["not at another forge with the same number", [entry("https://gitlab.com/gov/x", 7)], undefined],
    [
      "not by its text",
      [
        entry("https://github.com/gov/else", 9, {
          relations: { isBasedOn: ["https://github.com/gov/new"], similar: [] },
        }),
      ],
      undefined,
    ],
  ])("%s", (_name, entries, id) => {
    expect(locate(files(...entries), wanted).found?.entry.id).toBe(id);
  });

  test("the exact address before a mere alias, and the other one is a duplicate", () => {
    const alias = entry("https://github.com/gov/second", undefined, { aliases: ["github.com/gov/new"] });
    const { found, duplicates } = locate(files(alias, entry("https://github.com/gov/new", 7)), wanted);
    expect(found?.entry.id).toBe("github.com/gov/new");
    expect(duplicates.map((one) => one.entry.id)).toEqual(["github.com/gov/second"]);
  });

  test("several publiccode.yml files of one repository are different entries", () => {
    const part = { ...wanted, id: "github.com/gov/new#services/a" };
    expect(planEntry(files(wanted), part).change?.operation).toBe("create");
  });

  test("a file that cannot be read is told and replaced", () => {
    const plan = planEntry(new Map([[entryPath(wanted.id), "{ broken"]]), wanted);
    expect(plan.located.broken?.path).toBe("entries/github.com/gov/new.yml");
    expect(plan.change?.operation).toBe("create");
  });
});

test.each([
  ["github.com/gov/app", "register/gov/app"],
  ["gitlab.com/group/sub/app", "register/gitlab.com/group/sub/app"],
  ["github.com/gov/app#services/a", "register/gov/app+services-2Fa"],
  ["harvest", "harvest"],
])("the branch of %s is %s", (id, branch) => {
  expect(branchName(id)).toBe(branch);
});

test.each([
  ["git@github.com:Gov/App.git", "https://github.com/Gov/App"],
  ["ssh://git@github.com/Gov/App", "https://github.com/Gov/App"],
  ["https://user:pass@github.com/Gov/App.git/", "https://github.com/Gov/App"],
  ["/srv/git/app.git", undefined],
  ["", undefined],
])("the remote %s is %s", (remote, address) => {
  expect(webAddress(remote)).toBe(address);
});

describe("other checks' reports", () => {
  const report = (result: string) => ({
    schema: 1,
    reports: [{ check: "licence", result, headline: "MIT", findings: [{ level: "warning" }] }],
  });
  const facts = { known: true, url: own[0]!, topics: [], languages: [], archived: false, fork: false };
  const publiccode = { path: "publiccode.yml", data: { name: "x", url: own[0] } };

  test("travel in the entry and open the door", () => {
    const checks = checkResults(report("pass"), "r.json");
    expect(checks).toEqual({ licence: { result: "pass", errors: 0, warnings: 1, headline: "MIT" } });
    expect(
      judgeCandidate({ facts, publiccode, checks }, { title: "", require: ["licence"], labels: [] }).refusal,
    ).toBeUndefined();
  });
  test("or keep it shut", () => {
    const checks = checkResults(report("incomplete"), "r.json");
    expect(
      judgeCandidate({ facts, publiccode, checks }, { title: "", require: [], labels: [] }, ["licence"]).refusal,
    ).toMatch(/licence says incomplete/);
  });
  test("must be reports", () => {
    expect(() => checkResults([], "x.json")).toThrow(/x.json is no report/);
  });
});
