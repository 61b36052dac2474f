import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { Ajv } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import { reportSchema } from "../../scripts/generate/report-schema.ts";
import type { Judgement, Report } from "../../shared/src/check/check.ts";
import { applyPolicy, defaultPolicy } from "../../shared/src/check/run-check.ts";
import { annotations } from "../../shared/src/report/annotations.ts";
import { toJson } from "../../shared/src/report/json.ts";
import { toMarkdown } from "../../shared/src/report/markdown.ts";
import { toSarif } from "../../shared/src/report/sarif.ts";
import { toTerminal, wantsColour } from "../../shared/src/report/terminal.ts";
import { hostileNames, hostileText, mark } from "../equipment/hostile.ts";
import { toy } from "./toy.ts";

const by = { name: "public-code", version: "1.2.3", address: "https://example.org/a/b" };

function report(more: Partial<Judgement> = {}, policy = {}): Report {
  const judgement = { findings: [], unseen: [], facts: {}, outputs: {}, ...more };
  return applyPolicy(toy, judgement, { ...defaultPolicy, ...policy }, new Date("2026-12-01"));
}

const kinds: Judgement["findings"] = [
  {
    rule: "toy/word",
    message: "m",
    help: "h",
    confidence: "high",
    location: { path: "a b/ä.ts", startLine: 2, startColumn: 3, endLine: 2, endColumn: 5 },
  },
  {
    rule: "toy/word",
    message: "m",
    location: { path: "a", startLine: 2, startColumn: 3, endLine: 4, endColumn: 1, key: "x.y[0]" },
  },
  {
    rule: "toy/name",
    message: "m",
    location: { kind: "commit-message", object: "a".repeat(40), commit: "b".repeat(40), date: "2026-01-01" },
  },
  { rule: "toy/name", message: "m", location: { path: "/tmp/absolute/file.yml" } },
  { rule: "toy/name", level: "note", message: "m" },
];

const hostile: Judgement["findings"] = [...hostileNames, hostileText].map((text) => ({
  rule: "toy/word",
  message: text,
  help: text,
  location: { path: text, key: text, startLine: 1 },
}));

describe("SARIF", () => {
  const text = readFileSync("__tests__/shared/fixtures/sarif-2.1.0-rtm.5.json", "utf8");
  // the file says draft-04, of which it uses nothing that later drafts read otherwise
  const { $schema: _, id: __, ...schema } = JSON.parse(text) as Record<string, unknown>;
  const validate = new Ajv({ strict: false, validateFormats: false, allErrors: true, unicodeRegExp: false }).compile(
    schema,
  );

  test.each<[string, Partial<Judgement>]>([
    ["no findings", {}],
    ["findings of every kind of place", { findings: kinds }],
    ["hostile text", { findings: hostile }],
    ["what was not seen", { unseen: ["The clone is shallow."] }],
  ])("with %s is valid by the official schema", (_name, judgement) => {
    validate(JSON.parse(toSarif([report(judgement)], [toy], by)));
    expect(validate.errors).toBeNull();
  });

  const run = (judgement: Partial<Judgement>) => JSON.parse(toSarif([report(judgement)], [toy], by)).runs[0];

  test("carries fingerprints, rule help and the place as code scanning wants it", () => {
    const { results, tool } = run({ findings: kinds });
    expect(tool.driver.rules[0]).toMatchObject({
      id: "toy/word",
      name: "ToyWord",
      helpUri: "https://example.org/a/b/blob/main/docs/rules/toy/word.md",
    });
    expect(tool.driver.rules[0].help.text).toContain("What to do: Remove it.");
    const first = results.find((one: { locations: object[] }) => JSON.stringify(one.locations).includes("a%20b"));
    expect(first.locations[0].physicalLocation).toEqual({
      artifactLocation: { uri: "a%20b/%C3%A4.ts", uriBaseId: "ROOT" },
      region: { startLine: 2, startColumn: 3, endLine: 2, endColumn: 5 },
    });
    expect(first.partialFingerprints["publicCode/v1"]).toMatch(/^[0-9a-f]{32}$/);
    expect(results.every((one: { locations: object[] }) => one.locations.length === 1)).toBe(true);
  });

  test("leaves out what an exception covers", () => {
    const exceptions = [{ rule: "toy/word", reason: "r", where: "p", origin: "policy" as const }];
    const covered = report({ findings: kinds }, { exceptions });
    expect(JSON.parse(toSarif([covered], [toy], by)).runs[0].results).toHaveLength(3);
  });

  test("says that a run was not complete", () => {
    expect(run({ unseen: ["x"] }).invocations[0].executionSuccessful).toBe(false);
  });
});

describe("JSON", () => {
  const validate = new Ajv2020({ allErrors: true }).compile(reportSchema(by.address));

  test("of every report is valid by its own schema", () => {
    const baseline = { path: "b", entries: [] };
    const exceptions = [
      { rule: "toy/name", reason: "r", by: "b", expires: "2030-01-01", where: "p:1", origin: "policy" as const },
    ];
    const sections = [{ title: "t", markdown: "m" }];
    for (const one of [
      report(),
      report({ findings: [...kinds, ...hostile], unseen: ["x"], headline: "h", sections }, { exceptions, baseline }),
    ]) {
      validate(JSON.parse(toJson([one], by)));
      expect(validate.errors).toBeNull();
    }
  });
});

describe("annotations", () => {
  const many = Array.from({ length: 30 }, (_, index) => ({
    rule: "toy/word",
    message: `m${index}`,
    location: { path: "a", startLine: index + 1 },
  }));

  test("the worst of a kind come first, one error is kept for the verdict, the rest is counted", () => {
    const { shown, left } = annotations([report({ findings: [...kinds, ...many] })]);
    expect(shown.filter(({ kind }) => kind === "error")).toHaveLength(9);
    expect(shown.map(({ kind }) => kind).slice(9)).toEqual(["warning", "warning", "notice"]);
    expect(left).toBe(23);
  });

  test.each([
    ["observe", "notice"],
    ["warn", "warning"],
    ["enforce", "error"],
  ])("in mode %s an error is shown as %s", (mode, kind) => {
    expect(annotations([report({ findings: kinds.slice(0, 1) }, { mode })]).shown[0]!.kind).toBe(kind);
  });

  test("columns stand only in ranges of one line, and a path starts at the workspace", () => {
    const { shown } = annotations([report({ findings: kinds.slice(0, 2) })], "sub");
    expect(shown.map(({ properties }) => properties)).toEqual([
      { title: "toy/word", file: "sub/a", startLine: 2, endLine: 4 },
      { title: "toy/word", file: "sub/a b/ä.ts", startLine: 2, endLine: 2, startColumn: 3, endColumn: 4 },
    ]);
  });

  test("a message stays within the runner's limit", () => {
    const { shown } = annotations([
      report({ findings: [{ rule: "toy/word", message: "x".repeat(5000), help: "y".repeat(5000) }] }),
    ]);
    expect(shown[0]!.message.length).toBeLessThanOrEqual(4096);
  });
});

describe("Markdown", () => {
  test("of hostile text holds no HTML, link, image or row that we did not write", () => {
    const text = toMarkdown([report({ findings: hostile, unseen: hostileNames.slice(), headline: hostileText })]);
    expect(text.replace(/<\/?code>|<br>|<!-- -->/g, "")).not.toMatch(/<|\]\(javascript|!\[/);
    const rows = text.split("\n").filter((line) => line.startsWith("| 🔴"));
    expect(rows).toHaveLength(hostile.length);
    for (const row of rows) expect(row.replace(/\\./g, "").split("|")).toHaveLength(6);
  });

  test("stays within its limit and says that it left something out", () => {
    const findings = Array.from({ length: 100 }, (_, index) => ({
      rule: "toy/word",
      message: "ä".repeat(500),
      identity: `${index}`,
    }));
    const text = toMarkdown([report({ findings })], { limit: 20_000 });
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(20_000);
    expect(text).toContain("More was left out");
  });

  test("a place in the tree is a link, one in the history is not", () => {
    const findings = [kinds[0]!, { ...kinds[1]!, location: { path: "a", commit: "c".repeat(40) } }];
    const text = toMarkdown([report({ findings })], { blob: "https://example.org/o/r/blob/sha" });
    expect(text).toContain('<a href="https://example.org/o/r/blob/sha/a%20b/%C3%A4.ts#L2">');
    expect(text).not.toContain("blob/sha/a#");
  });

  test("several checks open with a table of verdicts", () => {
    const text = toMarkdown([report(), report({ findings: kinds }), report({ unseen: ["x"] })]);
    expect(text).toMatch(/^\| Check \| Result \|/);
    expect(text).toContain("| ❌ toy | failed | 2 | 2 | 1 |");
    expect(text).toContain("| ⚠️ toy | incomplete | 0 | 0 | 0 |");
  });
});

describe("the terminal", () => {
  test("shows place, message and help, and the verdict last", () => {
    const text = toTerminal([report({ findings: kinds.slice(0, 1) })], { colour: false });
    expect(text).toContain("a b/ä.ts\n  2:3     error   m\n");
    expect(text).toMatch(/✗ toy: failed \(1 error\)\n$/);
  });

  test("quiet shows verdicts only", () => {
    expect(toTerminal([report({ findings: kinds })], { colour: false, quiet: true })).toBe(
      "✗ toy: failed (2 errors, 2 warnings, 1 note)\n",
    );
  });

  test("hostile text brings no control character and no command", () => {
    const text = toTerminal([report({ findings: hostile })], { colour: false });
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]|##\[|^\s*::/m);
    expect(text).toContain(mark);
  });

  test.each([
    [true, {}, true],
    [false, {}, false],
    [true, { NO_COLOR: "1" }, false],
    [true, { TERM: "dumb" }, false],
  ])("terminal %s with %j: colour %s", (isTTY, env, colour) => {
    expect(wantsColour({ isTTY }, env)).toBe(colour);
  });
});
