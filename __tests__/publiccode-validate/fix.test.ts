import { expect, test } from "@jest/globals";
import { applyEdits, fixFile, type Strength } from "../../actions/publiccode-validate/src/fix/apply.ts";
import { comment, linesOfPatch } from "../../actions/publiccode-validate/src/fix/github.ts";
import { hunks, unifiedPatch } from "../../actions/publiccode-validate/src/fix/patch.ts";
import { readPubliccode } from "../../shared/src/publiccode/read.ts";
import { base, changed, judged, options } from "./material.ts";

function fixed(text: string, strength: Strength = "safe", migrate = false): string {
  const file = readPubliccode(text, "publiccode.yml");
  const once = fixFile(file, {}, options, strength, migrate);
  const twice = fixFile(readPubliccode(once.text, "publiccode.yml"), {}, options, strength, migrate);
  expect(twice.changed).toBe(false);
  expect(twice.text).toBe(once.text);
  return once.text;
}

const added = (yaml: string) => `${base}${yaml}\n`;

test.each<[string, string, string]>([
  ["a misspelt key", changed(["developmentStatus:", "developmentstatus:"]), base],
  [
    "a boolean of YAML 1.1",
    changed(["localisationReady: true", "localisationReady: yes # ready"]),
    changed(["localisationReady: true", "localisationReady: true # ready"]),
  ],
  [
    "a single platform",
    changed(["platforms:\n  - web", "platforms: web # all"]),
    changed(["  - web", "  - web # all"]),
  ],
  ["a date in single quotes", added("releaseDate: '2024-1-3'"), added("releaseDate: '2024-01-03'")],
  ["a date-time", added("releaseDate: 2024-01-03T10:00:00Z"), added('releaseDate: "2024-01-03"')],
  [
    "country codes",
    added("intendedAudience:\n  countries: [it, UK, 'de']"),
    added("intendedAudience:\n  countries: [IT, GB, 'DE']"),
  ],
  [
    "language tags",
    changed(["    - en\n", "    - en_GB\n    - eng\n"]),
    changed(["    - en\n", "    - en-GB\n    - en\n"]),
  ],
  ["a tab", changed(["  license", "\tlicense"]), base],
  ["a separator at the end", `${base}---\n`, base],
  ["a directive", `%YAML 1.2\n---\n${base}`, base],
  ["a number where a text is due", added("softwareVersion: 1.10 # newest"), added('softwareVersion: "1.10" # newest')],
  ["a version as a number", changed(['"0"', "0"]), base],
  ["empty optional keys, not their comments", added("logo: # none yet\nroadmap: ''"), added("# none yet")],
  [
    "a video's address",
    changed(["    features:", "    videos:\n      - http://youtube.com/watch?v=abc\n    features:"]),
    changed(["    features:", "    videos:\n      - https://www.youtube.com/watch?v=abc\n    features:"]),
  ],
  ["a list item without its blank", changed(["      - Calendar of rooms", "      -Calendar of rooms"]), base],
  ["a licence's capitals", changed(["EUPL-1.2", "eupl-1.2"]), base],
  [
    "quotes inside a value",
    changed(["https://github.com/example/city-calendar", "\"'https://github.com/example/city-calendar'\""]),
    changed(["https://github.com/example/city-calendar", '"https://github.com/example/city-calendar"']),
  ],
  [
    "the Italian section",
    added(
      'IT:\n  countryExtensionVersion: "1.0"\n  conforme:\n    gdpr: true\n    lineeGuidaDesign: true # checked\n  riuso:\n    codiceIPA: pcm\n  piattaforme:\n    spid: true\n    cie: false',
    ),
    added(
      "    # checked\nsupports:\n  - id: alias:gdpr\n  - id: alias:spid\norganisation:\n  uri: urn:x-italian-pa:pcm",
    ),
  ],
])("safe fixes mend %s and leave everything else", (_, before, after) => {
  const result = fixed(before).replace(/^ *# checked/m, "    # checked");
  expect(result).toBe(after);
});

test("a migration brings an old file to the newest version, with its comments", () => {
  const old = `${changed(['"0"', "0.4 # the first"], ["shortDescription:", "genericName: Calendar # short\n    shortDescription:"])}it:\n  riuso:\n    codiceIPA: pcm\n`;
  const result = fixed(old, "safe", true);
  expect(result).toContain('publiccodeYmlVersion: "0" # the first');
  expect(result).toContain("# short");
  expect(result).not.toMatch(/genericName|^it:|^IT:/m);
  expect(result).toContain("uri: urn:x-italian-pa:pcm");
  expect(judged(result).valid).toEqual({ standard: true, reference: true });
});

test("what only a person can decide is left to --fix all", () => {
  const text = changed(["EUPL-1.2", "MIT, Apache-2.0"]);
  expect(fixed(text)).toBe(text);
  expect(fixed(text, "all")).toContain("license: MIT OR Apache-2.0");
});

test("a file with Windows line ends keeps them", () => {
  const text = changed(["localisationReady: true", "localisationReady: yes"]).replaceAll("\n", "\r\n");
  expect(fixed(text)).toBe(base.replaceAll("\n", "\r\n"));
});

test("a patch of the difference is what git apply takes: applying its hunks gives the new text", () => {
  const after = changed(["name: City Calendar", "name: Town Calendar"], ["    - en\n", "    - en\n    - de\n"]);
  const edits = hunks(base, after);
  expect(edits).toEqual([
    { start: 2, removed: ["name: City Calendar"], added: ["name: Town Calendar"] },
    { start: 27, removed: [], added: ["    - de"] },
  ]);
  expect(unifiedPatch("publiccode.yml", base, after)).toContain("@@ -1,5 +1,5 @@\n publiccodeYmlVersion");
  expect(unifiedPatch("publiccode.yml", base, base)).toBe("");
});

test("a suggestion stands on lines that the pull request shows, and escapes what the file says", () => {
  const text = changed(["localisationReady: true", "localisationReady: yes"], ["City Calendar", "``` **x** <img>"]);
  const file = readPubliccode(text, "publiccode.yml");
  const outcome = {
    source: { path: "publiccode.yml", shown: "publiccode.yml", repository: {} as never },
    file,
    verdict: judged(text),
  };
  const [hunk] = hunks(text, fixed(text));
  const shown = new Map([["publiccode.yml", linesOfPatch("@@ -20,3 +22,4 @@\n a\n+b\n c\n d")]]);
  const made = comment(outcome, hunk!, shown);
  expect(made).toMatchObject({ path: "publiccode.yml", line: 24, side: "RIGHT" });
  expect(made?.body).toContain("```suggestion\n  localisationReady: true\n```");
  expect(comment(outcome, hunk!, new Map())).toBeUndefined();
});

test("edits are applied from the end, so that offsets stay true", () => {
  const edits = [
    { path: "x", start: 0, end: 1, newText: "AA" },
    { path: "x", start: 2, end: 3, newText: "" },
  ];
  expect(applyEdits("abc", edits)).toBe("AAb");
});
