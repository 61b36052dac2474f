import { describe, expect, test } from "@jest/globals";
import {
  assertComplete,
  type Baseline,
  formatBaseline,
  nextBaseline,
  parseBaseline,
} from "../../shared/src/check/baseline.ts";
import type { Judgement } from "../../shared/src/check/check.ts";
import { type Exception, pathMatches } from "../../shared/src/check/exceptions.ts";
import type { FindingDraft, Level } from "../../shared/src/check/finding.ts";
import { fingerprint } from "../../shared/src/check/fingerprint.ts";
import { applyPolicy, type CheckPolicy, defaultPolicy, exitCode } from "../../shared/src/check/run-check.ts";

const rules = (["error", "warning", "note"] as const).map((level) => ({
  id: `toy/${level}`,
  level,
  title: "t",
  why: "w",
  repair: "r",
}));
const toy = { name: "toy", rules };
const now = new Date("2026-12-01T12:00:00Z");

function judge(levels: Level[], unseen: string[] = []): Judgement {
  const findings = levels.map((level, index) => ({
    rule: `toy/${level}`,
    message: `m${index}`,
    location: { path: "a", startLine: 9 - index },
  }));
  return { findings, unseen, facts: {}, outputs: {} };
}

function run(judgement: Judgement, policy: Partial<CheckPolicy> = {}) {
  return applyPolicy(toy, judgement, { ...defaultPolicy, ...policy }, now);
}

describe("the verdict", () => {
  test.each<[Level[], string[], Partial<CheckPolicy>, string, number]>([
    [[], [], {}, "pass", 0],
    [["warning", "note"], [], {}, "pass", 0],
    [["error"], [], {}, "fail", 1],
    [["warning"], [], { failOn: "warning" }, "fail", 1],
    [["note"], [], { failOn: "note" }, "fail", 1],
    [["error"], [], { failOn: "never" }, "pass", 0],
    [[], ["shallow"], {}, "incomplete", 3],
    [[], ["shallow"], { onIncomplete: "warn" }, "incomplete", 0],
    [[], ["shallow"], { failOn: "never" }, "incomplete", 3],
    [["error"], ["shallow"], {}, "fail", 1],
    [["error"], [], { mode: "observe" }, "fail", 0],
    [["error"], [], { mode: "warn" }, "fail", 0],
    [["error"], [], { levels: new Map([["toy/error", "note"]]) }, "pass", 0],
    [["error"], [], { levels: new Map([["toy/error", "off"]]) }, "pass", 0],
    [["note"], [], { levels: new Map([["toy/note", "error"]]) }, "fail", 1],
  ])("%j, unseen %j, policy %j: %s, exit code %i", (levels, unseen, policy, result, code) => {
    const report = run(judge(levels, unseen), policy);
    expect(report.result).toBe(result);
    expect(exitCode([report])).toBe(code);
  });

  test("of several checks the worst counts, findings before incomplete", () => {
    expect(exitCode([run(judge([])), run(judge([], ["x"])), run(judge(["error"]))])).toBe(1);
    expect(exitCode([run(judge([])), run(judge([], ["x"]))])).toBe(3);
  });
});

test("findings come worst first, then by place", () => {
  const { findings } = run(judge(["note", "error", "warning", "error"]));
  expect(findings.map(({ level, location }) => `${level} ${location?.startLine}`)).toEqual([
    "error 6",
    "error 8",
    "warning 7",
    "note 9",
  ]);
});

test("an undeclared rule is a defect", () => {
  expect(() => run({ ...judge([]), findings: [{ rule: "toy/other", message: "m" }] })).toThrow(
    "toy/other is not declared",
  );
});

describe("fingerprints", () => {
  const draft: FindingDraft = { rule: "toy/error", message: "m", location: { path: "a", startLine: 1 } };

  test("survive a move within the file", () => {
    expect(fingerprint({ ...draft, location: { path: "a", startLine: 99 } })).toBe(fingerprint(draft));
  });

  test.each<[string, Partial<FindingDraft>]>([
    ["another rule", { rule: "toy/note" }],
    ["another path", { location: { path: "b" } }],
    ["another key", { location: { path: "a", key: "k" } }],
    ["another object", { location: { path: "a", object: "1" } }],
    ["another identity", { identity: "x" }],
  ])("%s is another finding", (_, change) => {
    expect(fingerprint({ ...draft, ...change })).not.toBe(fingerprint(draft));
  });

  test("the same slip twice is two findings", () => {
    const { findings } = run({ ...judge([]), findings: [draft, draft] });
    expect(new Set(findings.map((finding) => finding.fingerprint)).size).toBe(2);
  });
});

describe("exceptions", () => {
  const exception = (more: Partial<Exception>): Exception => ({
    reason: "r",
    where: "p.yml:3",
    origin: "policy",
    ...more,
  });

  test.each<[string, Partial<Exception>, boolean]>([
    ["by rule", { rule: "toy/error" }, true],
    ["by path", { path: "a" }, true],
    ["by rule and another path", { rule: "toy/error", path: "b" }, false],
    ["by key that the finding has not", { key: "k" }, false],
    ["without any condition", {}, false],
    ["on its last day", { rule: "toy/error", expires: "2026-12-01" }, true],
    ["after its last day", { rule: "toy/error", expires: "2026-11-30" }, false],
  ])("%s", (_, more, covered) => {
    const report = run(judge(["error"]), { exceptions: [exception(more)] });
    expect(report.excepted).toHaveLength(covered ? 1 : 0);
    expect(report.result).toBe(covered ? "pass" : "fail");
  });

  test("an expired one and an unused one are findings with their place", () => {
    const exceptions = [
      exception({ rule: "toy/error", expires: "2020-01-01", by: "Ada" }),
      exception({ rule: "toy/note" }),
    ];
    const { findings } = run(judge(["error"]), { exceptions });
    const own = findings.filter(({ rule }) => rule.startsWith("policy/"));
    expect(own.map(({ rule, location }) => [rule, location])).toEqual([
      ["policy/exception-expired", { path: "p.yml", startLine: 3 }],
      ["policy/exception-unused", { path: "p.yml", startLine: 3 }],
    ]);
    expect(own[0]!.message).toContain("It was made by Ada.");
  });

  test.each([
    ["docs/", "docs/a/b.md", true],
    ["docs/*.md", "docs/a/b.md", false],
    ["docs/**/*.md", "docs/b.md", true],
    ["**/x", "a/b/x", true],
    ["a.c", "abc", false],
    ["(a|b)+", "(a|b)+", true],
  ])("%s covers %s: %s", (pattern, path, matches) => {
    expect(pathMatches(pattern, path)).toBe(matches);
  });
});

describe("a baseline", () => {
  const first = run(judge(["error", "error"]));
  const entries = nextBaseline(undefined, new Map([["toy", first.findings]]));
  const baseline: Baseline = { path: "base.json", entries };

  test("covers what it lists, and a new finding still counts", () => {
    expect(run(judge(["error", "error"]), { baseline }).result).toBe("pass");
    expect(run(judge(["error", "error", "error"]), { baseline }).findings).toHaveLength(1);
  });

  test("only shrinks: mended entries are told, dropped, and never come back", () => {
    const report = run(judge(["error"]), { baseline });
    expect(report.findings.map(({ rule }) => rule)).toEqual(["policy/baseline-stale"]);
    const without = run(judge(["error", "note"]));
    const next = nextBaseline(baseline, new Map([["toy", without.findings]]));
    expect(next).toEqual([entries.find(({ fingerprint }) => fingerprint === without.findings[0]!.fingerprint)]);
  });

  test("keeps the entries of checks that did not run", () => {
    expect(nextBaseline(baseline, new Map())).toEqual(entries);
  });

  test("says nothing of mended entries when not everything was seen", () => {
    expect(run(judge(["error"], ["shallow"]), { baseline }).findings).toEqual([]);
    expect(() => assertComplete(["The clone is shallow."])).toThrow("No baseline was written");
  });

  test("is written in the same bytes whatever the order, and read back", () => {
    const text = formatBaseline(entries);
    expect(formatBaseline([...entries].reverse())).toBe(text);
    expect(new Set(parseBaseline(text, "b").entries)).toEqual(new Set(entries));
  });

  test.each([
    ["{", "is not JSON"],
    ["[]", 'is not {"schema": 1'],
    ['{"schema":1,"entries":[{}]}', "in entry 1"],
    ['{"schema":1,"entries":[{"fingerprint":"f","check":"c","rule":"r","expires":"soon"}]}', "YYYY-MM-DD"],
  ])("that is %s is refused: %s", (text, message) => {
    expect(() => parseBaseline(text, "b.json")).toThrow(message);
  });
});
