import { createHash } from "node:crypto";
import { expect, test } from "@jest/globals";
import { compileGo, isLinear } from "../../../actions/secret-scan/src/config/expression.ts";
import { translateGo } from "../../../actions/secret-scan/src/config/go-regex.ts";
import { createDetector } from "../../../actions/secret-scan/src/detect/detector.ts";
import type { DetectorSetup } from "../../../actions/secret-scan/src/detect/types.ts";
import { parsePattern } from "../../../actions/secret-scan/src/scan/pattern.ts";

test.each([
  ["(?i)abc", "xABC", true],
  ["a(?i)b", "aB", true],
  ["a(?i)b", "AB", false],
  ["(?:x(?i)y|z)", "Z", true],
  ["a.c", "a\rc", true],
  ["a.c", "a\nc", false],
  ["(?s)a.c", "a\nc", true],
  ["\\s", "\u00a0", false],
  ["^b", "a\nb", false],
  ["(?m)^b", "a\nb", true],
  ["a\\z", "a\n", false],
  ["[[:alnum:]]{3}", "a1B", true],
  ["\\Qa.b\\E", "axb", false],
  ["\\x{41}\\101", "AA", true],
  ["(?P<n>a)", "a", true],
  ["[^\\S]", " ", true],
])("%s means the same as in Go (%j: %s)", (pattern, text, matches) => {
  expect(compileGo(pattern).test(text)).toBe(matches);
});

test.each(["a(?=b)", "(?<=a)b", "(", "[z-a]"])("%s is refused, as Go refuses it", (pattern) => {
  expect(() => translateGo(pattern)).toThrow(SyntaxError);
});

test.each([
  ["[a-z]+=[a-z]+", true],
  ["(a+)+b", false],
  ["\\w+\\d+x", false],
  ["(a|ab)*c", false],
  ["x[0-9]{1,40}y", true],
])("%s is linear: %s", (pattern, linear) => {
  expect(isLinear(parsePattern(pattern, ""))).toBe(linear);
});

const RULE = `[[rules]]\nid = "house-key"\nregex = '''house_[a-z0-9]{8}'''\nkeywords = ["house_"]\n`;
const scan = (text: string, setup: DetectorSetup, path = "src/a.txt", line = 1) => {
  const detector = createDetector(setup);
  return detector
    .scan(Buffer.from(text), { path })
    .filter((hit) => detector.settle(hit, [{ path, line }]))
    .map(({ rule }) => rule);
};
const toml = (text: string, extended?: Record<string, string>): DetectorSetup => ({
  gitleaks: { text, path: ".gitleaks.toml", ...(extended ? { extended } : {}) },
  onlyGitleaks: true,
});

test("a house rule finds what it describes", () => {
  expect(scan("k = house_1234abcd", toml(RULE))).toEqual(["house-key"]);
});

test("gitleaks:allow on the line lets it pass", () => {
  expect(scan("k = house_1234abcd # gitleaks:allow", toml(RULE))).toEqual([]);
});

test.each([
  ["stopwords", `stopwords = ["1234"]`, []],
  ["a path", `paths = ['''^src/''']`, []],
  ["another path", `paths = ['''^doc/''']`, ["house-key"]],
  ["both, one wrong", `condition = "AND"\npaths = ['''^src/''']\nstopwords = ["9999"]`, ["house-key"]],
  ["both, right", `condition = "AND"\npaths = ['''^src/''']\nstopwords = ["1234"]`, []],
  ["the line", `regexTarget = "line"\nregexes = ['''^k = ''']`, []],
  ["the match", `regexTarget = "match"\nregexes = ['''^house''']`, []],
])("an allow-list by %s counts", (_name, entry, expected) => {
  expect(scan("k = house_1234abcd", toml(`${RULE}[[rules.allowlists]]\n${entry}\n`))).toEqual(expected);
});

test("a global allow-list can be limited to rules", () => {
  expect(
    scan("k = house_1234abcd", toml(`[[allowlists]]\ntargetRules = ["other"]\nstopwords = ["house"]\n${RULE}`)),
  ).toEqual(["house-key"]);
  expect(
    scan("k = house_1234abcd", toml(`[[allowlists]]\ntargetRules = ["house-key"]\nstopwords = ["house"]\n${RULE}`)),
  ).toEqual([]);
});

test("a file is extended by another, and what it disables is gone", () => {
  const base = { "base.toml": RULE };
  expect(scan("k = house_1234abcd", toml(`[extend]\npath = "base.toml"\n`, base))).toEqual(["house-key"]);
  expect(
    scan("k = house_1234abcd", toml(`[extend]\npath = "base.toml"\ndisabledRules = ["house-key"]\n`, base)),
  ).toEqual([]);
});

test("a required rule has to be near", () => {
  const two = `${RULE}[[rules.required]]\nid = "house-id"\nwithinLines = 1\n[[rules]]\nid = "house-id"\nregex = '''id_\\d{4}'''\nkeywords = ["id_"]\nskipReport = true\n`;
  expect(scan("id_1234\nhouse_1234abcd", toml(two))).toEqual(["house-key"]);
  expect(scan("id_1234\n\n\nhouse_1234abcd", toml(two))).toEqual([]);
});

test("a keyword outside the match calls its rule", () => {
  expect(
    scan("house\n\nnumber 12345678", toml(`[[rules]]\nid = "n"\nregex = '''\\d{8}'''\nkeywords = ["house"]\n`)),
  ).toEqual(["n"]);
});

test("a pattern that would run for hours in a backtracking engine ends", () => {
  const slow = toml(`[[rules]]\nid = "slow"\nregex = '''(a+)+b'''\nkeywords = ["aaa"]\n`);
  const started = performance.now();
  expect(scan("a".repeat(5000), slow)).toEqual([]);
  expect(performance.now() - started).toBeLessThan(3000);
});

test.each([
  ["no TOML", "[[rules", /not valid TOML/],
  ["a pattern that Go refuses", `[[rules]]\nid = "x"\nregex = '''(?=a)'''\n`, /rule "x" has a pattern/],
  ["a file that is not there", `[extend]\npath = "gone.toml"\n`, /gone\.toml/],
])("%s is told, with the file's name", (_name, text, message) => {
  expect(() => createDetector(toml(text))).toThrow(message);
});

test("what other scanners were told to ignore is ignored", () => {
  const text = "k = house_1234abcd";
  const sha1 = createHash("sha1").update("house_1234abcd").digest("hex");
  const found = (more: Partial<DetectorSetup>) => scan(text, { ...toml(RULE), ...more });
  expect(found({ gitleaksIgnore: "src/a.txt:house-key:1\n" })).toEqual([]);
  expect(found({ gitleaksIgnore: "src/a.txt:house-key:2\n" })).toEqual(["house-key"]);
  expect(
    found({ gitleaksBaselines: [{ path: "b.json", text: JSON.stringify([{ Secret: "house_1234abcd" }]) }] }),
  ).toEqual([]);
  expect(
    found({
      secretsBaseline: {
        path: ".secrets.baseline",
        text: JSON.stringify({ results: { "src/a.txt": [{ hashed_secret: sha1 }] } }),
      },
    }),
  ).toEqual([]);
  expect(found({ ignoredPaths: ["src/", "!src/b.txt"] })).toEqual([]);
  expect(found({ ignoredPaths: ["src/*", "!src/a.txt"] })).toEqual(["house-key"]);
});

test("a rule of ours is switched off by its name", () => {
  const key = `-----BEGIN RSA PRIVATE ${"KEY"}-----\n${"MIIEowIBAAKCAQEAmxTFtw113RK70H9pQmdKs9AxhFmnQ6BdDtp3jOZlWlUO0Blt\n".repeat(3)}-----END RSA PRIVATE KEY-----`;
  const setup = (text: string): DetectorSetup => ({ gitleaks: { text, path: ".gitleaks.toml" } });
  expect(scan(key, setup("[extend]\nuseDefault = true\n"))).toEqual(["private-key"]);
  expect(scan(key, setup('[extend]\nuseDefault = true\ndisabledRules = ["private-key"]\n'))).not.toContain(
    "private-key",
  );
});
