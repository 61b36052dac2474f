import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { inputVariable, readFrameInputs, readInputs } from "../../shared/src/action/inputs.ts";
import type { Check } from "../../shared/src/check/check.ts";
import { type PolicyDocument, parsePolicy } from "../../shared/src/policy/document.ts";
import { loadPolicies, remote } from "../../shared/src/policy/load.ts";
import { parseSetting, splitList } from "../../shared/src/policy/parse.ts";
import { type Given, resolvePolicy } from "../../shared/src/policy/resolve.ts";
import { policySchema } from "../../shared/src/policy/schema.ts";
import type { Setting, SettingsSpec } from "../../shared/src/policy/settings.ts";
import { openRepository } from "../../shared/src/repository/open.ts";
import { writeFiles } from "../equipment/git.ts";
import { aliasBomb } from "../equipment/hostile.ts";
import { tempFolder } from "../equipment/temp.ts";

const settings = {
  strict: { kind: "flag", default: false, description: "d" },
  profile: { kind: "choice", values: ["none", "uk-gov"], default: "none", description: "d" },
  allowed: { kind: "list", default: [], description: "d" },
  depth: { kind: "number", default: 5, minimum: 1, maximum: 9, description: "d" },
  holder: { kind: "text", default: "", description: "d" },
  table: { kind: "object", schema: { type: "object" }, default: {}, description: "d" },
  key: { kind: "secret", description: "d" },
} as const satisfies SettingsSpec;

const rules = ["missing", "odd"].map((name) => ({
  id: `toy/${name}`,
  level: "error" as const,
  title: name,
  why: "w",
  repair: "r",
}));
const toy: Pick<Check<typeof settings>, "name" | "title" | "rules" | "settings"> = {
  name: "toy",
  title: "Toy",
  rules,
  settings,
};
const schema = policySchema([toy], "https://example.org/a/b");
const now = new Date("2026-12-01T12:00:00Z");

const policy = (text: string, source = "p.yml"): Promise<PolicyDocument> => parsePolicy(text, source, schema);

describe("a wrong policy file says where and what is allowed", () => {
  test.each([
    ["toy:\n  alowed: [MIT]", "p.yml:2:3: unknown key alowed. Did you mean allowed?"],
    ["toi: {}", "p.yml:1:1: unknown key toi. Did you mean toy?"],
    ["zzzzzz: {}", "Allowed here: $schema, policy, enforce,"],
    ["toy:\n  profile: uk_gov", 'p.yml:2:12: toy.profile is none or uk-gov, not "uk_gov". Did you mean uk-gov?'],
    ["toy:\n  allowed: MIT", 'p.yml:2:12: toy.allowed must be a list, not "MIT".'],
    ["toy:\n  strict: yes", 'toy.strict must be true or false, not "yes".'],
    ["toy:\n  depth: 10", "p.yml:2:10: toy.depth must be <= 9."],
    ["toy:\n  key: abc", "unknown key key."],
    ["toy:\n  rules:\n    toy/mising: off", "p.yml:3:5: unknown key toy/mising. Did you mean toy/missing?"],
    ["toy:\n  exceptions:\n    - rule: toy/odd", "p.yml:3:7: toy.exceptions[0] lacks reason."],
    ["toy:\n  exceptions:\n    - reason: x", "toy.exceptions[0] needs one of rule, path, key, fingerprint."],
    ["enforce-from: 2026-13-01", "must be a date YYYY-MM-DD"],
    ["enforce: [toy.alowed]", "Did you mean toy.allowed?"],
    ["a: [", "the policy file is no YAML"],
    ["mode: warn\nmode: warn", "p.yml:2:1: the policy file is no YAML: Map keys must be unique"],
    ["mode: warn\n---\nmode: warn", "p.yml:2:1: a policy file has one document"],
    ["- a", "the file must be a mapping, not a list."],
    [aliasBomb(), "the policy file cannot be read"],
  ])("%j", async (text, message) => {
    await expect(policy(text)).rejects.toThrow(message);
  });

  test("no text makes anything but a UserError or a document", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "binary", maxLength: 80 }), async (text) => {
        await policy(text).catch((thrown: Error) => expect(thrown.name).toBe("UserError"));
      }),
      { numRuns: 60 },
    );
  });
});

test.each(["", "# nothing yet\n", "---\n", "null"])("%j is an empty policy", async (text) => {
  expect((await policy(text)).values).toEqual({});
});

function given(values: Record<string, string> = {}): Given {
  return { values: new Map(Object.entries(values)), label: (name) => `The input ${name}` };
}

async function resolve(texts: { repository?: string; organisation?: string }, values: Record<string, string> = {}) {
  const read = (text: string | undefined, source: string) => (text === undefined ? undefined : policy(text, source));
  const policies = {
    repository: await read(texts.repository, "repo.yml"),
    organisation: await read(texts.organisation, "org.yml"),
  };
  return resolvePolicy(toy, given(values), policies, now);
}

describe("precedence", () => {
  const repository = "toy: {profile: none, depth: 2}\nfail-on: warning";
  const organisation = "toy: {profile: uk-gov, depth: 3, holder: Crown}\nfail-on: note\non-incomplete: warn";

  test("input before repository before organisation before default", async () => {
    const { settings, policy } = await resolve({ repository, organisation }, { depth: "1" });
    expect(settings).toMatchObject({ depth: 1, profile: "none", holder: "Crown", strict: false, allowed: [] });
    expect(policy).toMatchObject({ failOn: "warning", onIncomplete: "warn", mode: "enforce", findings: [] });
  });

  test("a check's section comes before the top of the same file, the repository's top before the organisation's section", async () => {
    expect((await resolve({ repository: "toy: {fail-on: never}\nfail-on: note" })).policy.failOn).toBe("never");
    expect((await resolve({ repository: "fail-on: note", organisation: "toy: {fail-on: never}" })).policy.failOn).toBe(
      "note",
    );
  });

  test("rules and exceptions of both files are joined", async () => {
    const { policy } = await resolve({
      repository: "toy:\n  rules: {toy/odd: note}\n  exceptions:\n    - {rule: toy/odd, reason: r}",
      organisation: "toy:\n  rules: {toy/odd: error, toy/missing: off}\n  exceptions: [{path: a, reason: r}]",
    });
    expect(Object.fromEntries(policy.levels)).toEqual({ "toy/odd": "note", "toy/missing": "off" });
    expect(policy.exceptions.map(({ where }) => where)).toEqual(["repo.yml:4", "org.yml:3"]);
  });

  test.each([
    ["2026-12-01", "enforce"],
    ["2026-12-02", "observe"],
  ])("with enforce-from %s the mode is %s", async (from, mode) => {
    expect((await resolve({ repository: `mode: observe\nenforce-from: ${from}` })).policy.mode).toBe(mode);
  });
});

describe("what an organisation enforces", () => {
  test.each<[string, string, string, Record<string, string>, boolean]>([
    ["another value", "enforce: [toy.profile]\ntoy: {profile: uk-gov}", "toy: {profile: none}", {}, true],
    ["the same value", "enforce: [toy.profile]\ntoy: {profile: uk-gov}", "toy: {profile: uk-gov}", {}, false],
    ["another value by an input", "enforce: [toy]\ntoy: {profile: uk-gov}", "", { profile: "none" }, true],
    ["a weaker level", "enforce: [fail-on]\nfail-on: warning", "fail-on: error", {}, true],
    ["a weaker level in a section", "enforce: [fail-on]\nfail-on: warning", "toy: {fail-on: never}", {}, true],
    ["a stricter level", "enforce: [fail-on]\nfail-on: warning", "fail-on: note", {}, false],
    ["a weaker mode", "enforce: [toy.mode]\nmode: warn", "mode: observe", {}, true],
    ["a later date", "enforce: [enforce-from]\nenforce-from: 2026-01-01", "enforce-from: 2027-01-01", {}, true],
    ["an earlier date", "enforce: [enforce-from]\nenforce-from: 2027-01-01", "enforce-from: 2026-01-01", {}, false],
    [
      "a rule switched off",
      "enforce: [toy.rules]\ntoy: {rules: {toy/odd: warning}}",
      "toy: {rules: {toy/odd: off}}",
      {},
      true,
    ],
    [
      "a rule raised",
      "enforce: [toy.rules]\ntoy: {rules: {toy/odd: warning}}",
      "toy: {rules: {toy/odd: error}}",
      {},
      false,
    ],
    [
      "a rule that the organisation left alone",
      "enforce: [toy.rules.toy/odd]",
      "toy: {rules: {toy/odd: off}}",
      {},
      true,
    ],
    ["a rule that is not enforced", "enforce: [toy.rules.toy/odd]", "toy: {rules: {toy/missing: off}}", {}, false],
    ["an exception", "enforce: [toy.exceptions]", "toy: {exceptions: [{rule: toy/odd, reason: r}]}", {}, true],
  ])("%s: reported and without effect, or allowed", async (_, organisation, repository, values, reported) => {
    const { policy } = await resolve({ repository, organisation }, values);
    expect(policy.findings.map(({ rule }) => rule)).toEqual(reported ? ["policy/enforced"] : []);
    if (reported)
      expect(policy.findings[0]!.message).toMatch(/(repo\.yml:1|The input profile) changes toy\..*org\.yml:\d/);
    if (reported) expect(policy.exceptions).toEqual([]);
  });

  test("the organisation's value is used", async () => {
    const { settings } = await resolve({ organisation: "enforce: [toy]\ntoy: {profile: uk-gov}" }, { profile: "none" });
    expect(settings.profile).toBe("uk-gov");
  });
});

describe("values as text", () => {
  test.each<[Setting, string, unknown]>([
    [settings.strict, "TRUE", true],
    [settings.profile, " uk-gov ", "uk-gov"],
    [settings.allowed, "MIT, ISC\n# comment\nEUPL-1.2,\n", ["MIT", "ISC", "EUPL-1.2"]],
    [settings.depth, "9", 9],
    [settings.table, "a: {b: 1}", { a: { b: 1 } }],
    [settings.holder, " as it is ", " as it is "],
  ])("%j reads %j", (setting, text, value) => {
    expect(parseSetting("The input x", setting, text)).toEqual(value);
  });

  test.each<[Setting, string, string]>([
    [settings.strict, "yes", 'The input x is "yes", but must be true or false.'],
    [settings.profile, "uk", 'The input x is "uk", but must be none or uk-gov.'],
    [settings.depth, "abc", 'The input x is "abc", but must be a number, at least 1 and at most 9.'],
    [settings.depth, "0", "at least 1"],
    [settings.depth, "", "a number"],
    [settings.table, "a: [", "is no YAML"],
    [settings.profile, "x\n::error::y", "x\\n::error::y"],
  ])("%j refuses %j: %s", (setting, text, message) => {
    expect(() => parseSetting("The input x", setting, text)).toThrow(message);
  });

  test("a list holds no empty items and none with commas or line breaks", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        for (const item of splitList(text)) expect(item).toMatch(/^[^,\n]+$/);
      }),
    );
  });
});

describe("inputs of an action", () => {
  test("empty ones count as not set, names keep their dashes", () => {
    const { values } = readInputs(settings, { INPUT_PROFILE: "", "INPUT_FAIL-ON": "warning", OTHER: "x" });
    expect([...values]).toEqual([["fail-on", "warning"]]);
    expect(inputVariable("fail-on")).toBe("INPUT_FAIL-ON");
  });

  test("a renamed one says what to write instead", () => {
    const renamed = { licenses: "allowed" };
    expect(() => readInputs(settings, { INPUT_LICENSES: "MIT" }, renamed)).toThrow("instead of licenses write allowed");
  });

  test("a slip of the pen is refused, a stranger's variable is not", () => {
    expect(() => readInputs(settings, { INPUT_ALOWED: "MIT" })).toThrow(
      "There is no input alowed. Did you mean allowed?",
    );
    expect(() => readInputs(settings, { INPUT_FAIL_ON: "note" })).toThrow("Did you mean fail-on?");
    expect(readInputs(settings, { INPUT_SOMETHING_ELSE: "x" }).values.size).toBe(0);
  });

  test("the frame's own have defaults", () => {
    expect(readFrameInputs(given())).toEqual({ path: ".", policy: "", token: undefined });
  });
});

describe("where policies come from", () => {
  test.each([
    ["gov/.github/public-code.yml@main", { owner: "gov", repo: ".github", path: "public-code.yml", ref: "main" }],
    ["gov/rules/a/b.yml@v1.2", { owner: "gov", repo: "rules", path: "a/b.yml", ref: "v1.2" }],
    ["gov/rules/a.yml", undefined],
    ["../a/b/c.yml@x", undefined],
    ["gov/rules/a.yml@x y", undefined],
  ])("%s", (text, expected) => {
    expect(remote(text)).toEqual(expected);
  });

  async function load(files: Record<string, string>, organisation?: string) {
    const folder = tempFolder();
    writeFiles(folder, files);
    return loadPolicies({ repository: await openRepository(folder), folder, organisation, schema });
  }

  test("the repository's file, and the path that it names", async () => {
    const policies = await load({
      ".github/public-code.yml": "policy: org.yml\nmode: warn",
      "org.yml": "mode: observe",
    });
    expect(policies.repository?.values["mode"]).toBe("warn");
    expect(policies.organisation?.source).toBe("org.yml");
  });

  test("a path in the repository's file stays inside the repository", async () => {
    await expect(load({ ".github/public-code.yml": "policy: ../../../etc/hostname" })).rejects.toThrow(
      "no readable file of this repository",
    );
  });

  test.each([
    ["missing.yml", "does not exist"],
    ["gov/.github/public-code.yml@main", "needs a token"],
  ])("%s: %s", async (organisation, message) => {
    await expect(load({}, organisation)).rejects.toThrow(message);
  });
});
