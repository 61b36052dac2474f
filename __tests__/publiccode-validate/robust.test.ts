import { expect, test } from "@jest/globals";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { parse } from "yaml";
import { de } from "../../actions/publiccode-validate/src/messages/de.ts";
import { en } from "../../actions/publiccode-validate/src/messages/en.ts";
import { fr } from "../../actions/publiccode-validate/src/messages/fr.ts";
import { it } from "../../actions/publiccode-validate/src/messages/it.ts";
import { nl } from "../../actions/publiccode-validate/src/messages/nl.ts";
import { publishedSchema } from "../../actions/publiccode-validate/src/standard/schema.ts";
import { versions } from "../../actions/publiccode-validate/src/standard/versions.ts";
import { readPubliccode } from "../../shared/src/publiccode/read.ts";
import { base, judged, told } from "./material.ts";

function bomb(): string {
  const lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x]"];
  for (let i = 1; i < 30; i++)
    lines.push(
      `a${i}: &a${i} [${Array(9)
        .fill(`*a${i - 1}`)
        .join(", ")}]`,
    );
  return lines.join("\n");
}

test.each<[string, string]>([
  ["an alias bomb", bomb()],
  ["five megabytes", `a:\n${"- xxxxxxxxxx\n".repeat(400_000)}`],
  ["a hundred thousand brackets", "[".repeat(100_000)],
  ["brackets side by side", "[]".repeat(60_000)],
  [
    "twenty thousand anchored keys",
    `publiccodeYmlVersion: "0"\n${Array.from({ length: 8_000 }, (_, i) => `&a${i} k${i}: v`).join("\n")}`,
  ],
  ["one key very often", "a: 1\n".repeat(20_000)],
  ["keys of the prototype", '__proto__: x\nconstructor: y\n"toString": z\n'],
])("%s is judged in bounded time, without a crash", (_, text) => {
  const start = performance.now();
  expect(judged(text).findings.length).toBeGreaterThan(0);
  expect(performance.now() - start).toBeLessThan(20_000);
});

test("no change of characters or lines crashes, loses a position or is judged differently twice", () => {
  const lines = base.split("\n");
  const piece = fc.constantFrom(
    "",
    "- ",
    ": ",
    "~",
    "[]",
    "{}",
    "*a",
    "&a ",
    "<<: ",
    '"',
    "'",
    "|",
    "#",
    "\t",
    "---",
    "\u0000",
    "é",
    "yes",
    "1.0",
    "!t ",
    "? ",
    "[",
    "}",
    "\ud800",
  );
  const change = fc.tuple(
    fc.nat(lines.length - 1),
    fc.nat(60),
    piece,
    fc.constantFrom("insert", "replace", "line", "drop", "swap"),
  );
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
      const text = [...lines];
      for (const [at, column, what, how] of changes) {
        const line = text[at] ?? "";
        if (how === "insert") text[at] = line.slice(0, column) + what + line.slice(column);
        else if (how === "replace") text[at] = line.replace(/:.*$/, `: ${what}`);
        else if (how === "line") text.splice(at, 0, what);
        else if (how === "drop") text.splice(at, 1);
        else [text[at], text[0]] = [text[0] ?? "", line];
      }
      const file = text.join("\n");
      const findings = told(file);
      expect(told(file)).toEqual(findings);
      for (const finding of findings) expect(finding).toMatch(/@[1-9]/);
    }),
    { numRuns: 200, seed: 7 },
  );
});

test.each([
  ["it", it],
  ["de", de],
  ["fr", fr],
  ["nl", nl],
] as const)("the catalogue %s has every message with the same words to fill in", (_, catalogue) => {
  expect(Object.keys(catalogue).sort()).toEqual(Object.keys(en).sort());
  const braces = (text: string) => [...new Set(text.match(/\{[a-z]+\}/g) ?? [])].sort();
  for (const [id, [message, help]] of Object.entries(en)) {
    const other = catalogue[id as keyof typeof en];
    expect([id, braces(other[0])]).toEqual([id, braces(message)]);
    expect([id, braces(other[1])]).toEqual([id, braces(help)]);
  }
});

test.each(versions)("the published schema of %s is a valid JSON Schema with descriptions", (version) => {
  const schema = publishedSchema(version, "https://example.org");
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, strictRequired: false, validateFormats: false });
  const validate = ajv.compile(schema);
  const data = parse(base) as Record<string, unknown>;
  if (version === "0.7" || version === "0.6" || version === "0.5") expect(validate(data)).toBe(true);
  expect(validate({ ...data, foo: 1 })).toBe(false);
});

test("the model holds fields with their places", () => {
  const { model } = readPubliccode(base, "sub/publiccode.yml");
  expect(model.licence).toEqual({
    value: "EUPL-1.2",
    location: {
      path: "sub/publiccode.yml",
      startLine: 18,
      startColumn: 12,
      endLine: 18,
      endColumn: 20,
      key: "legal.license",
    },
  });
  expect(model.descriptions.get("en")?.features.map(({ value }) => value)).toEqual(["Calendar of rooms"]);
  expect(model.contacts[0]?.name?.value).toBe("Ada Example");
});
