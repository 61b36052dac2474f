import { describe, expect, test } from "@jest/globals";
import { base, changed, judged, told } from "./material.ts";

const added = (yaml: string) => `${base}${yaml}\n`;

test("the base file is valid in both profiles and nothing is said about it", () => {
  expect(told(base)).toEqual([]);
  expect(judged(base).valid).toEqual({ standard: true, reference: true });
});

describe("each mistake is told once, by key and at its line", () => {
  const cases: [name: string, text: string, expected: string[]][] = [
    [
      "a misspelt key, and not that the right one is missing",
      changed(["developmentStatus: stable", "developmentstatus: stable"]),
      ["error developmentstatus unknown-key @6"],
    ],
    [
      "two unknown keys and nothing else",
      added("foo: 1\nbar: 2"),
      ["error foo unknown-key @27", "error bar unknown-key @28"],
    ],
    ["an unknown key without a value", added("foo:"), ["error foo unknown-key @27"]],
    [
      "a key in the wrong section",
      changed(["  license: EUPL-1.2", "  license: EUPL-1.2\n  availableLanguages: [en]"]),
      ["error legal.availableLanguages unknown-key @19"],
    ],
    ["a key twice, at the second", added("name: Again"), ["error name duplicate-key @27"]],
    [
      "a missing section by the keys that it must have",
      changed(["legal:\n  license: EUPL-1.2\n", ""]),
      ["error legal.license missing-key @1"],
    ],
    [
      "a missing key at the first key of its section",
      changed(["  type: internal\n", ""]),
      ["error maintenance.type missing-key @20"],
    ],
    ["a key without its value", changed(["license: EUPL-1.2", "license:"]), ["error legal.license missing-key @18"]],
    [
      "a wrong type, and nothing about what is in it",
      changed(["legal:\n  license: EUPL-1.2", "legal: EUPL-1.2"]),
      ["error legal wrong-type @17"],
    ],
    [
      "a boolean of YAML 1.1",
      changed(["localisationReady: true", "localisationReady: yes"]),
      ["error localisation.localisationReady old-boolean @24"],
    ],
    ["a word that is not listed", added("categories: [calender]"), ["error categories[0] unknown-value @27"]],
    ["an empty list", changed(["platforms:\n  - web", "platforms: []"]), ["error platforms empty-list @4"]],
    ["a single platform", changed(["platforms:\n  - web", "platforms: web"]), ["warning platforms single-value @4"]],
    ["a number that a reader changes", added("softwareVersion: 1.10"), ["warning softwareVersion number-as-text @27"]],
    ["a number that stays the same", added("softwareVersion: 7"), ["note softwareVersion number-as-text @27"]],
    ["a date without zeros", added("releaseDate: 2024-1-3"), ["error releaseDate date @27"]],
    ["a day that does not exist", added("releaseDate: 2023-02-29"), ["error releaseDate date @27"]],
    [
      "an address of a script",
      changed(["https://github.com/example/city-calendar", '"javascript:alert(1)"']),
      ["error url url-scheme @3"],
    ],
    [
      "an address with an impossible port",
      changed(["https://github.com/example/city-calendar", "https://x:99999/"]),
      ["error url url @3"],
    ],
    [
      "an account instead of a repository",
      changed(["example/city-calendar", "example"]),
      ["warning url url-not-repository @3"],
    ],
    [
      "a language that does not exist",
      changed(["    - en\n", "    - xx\n"]),
      ["error localisation.availableLanguages[0] language @26"],
    ],
    [
      "a language key with an underscore, at its own line",
      changed(["  en:\n", "  en_GB:\n"]),
      ["error description language @9"],
    ],
    [
      "a country in small letters",
      added("intendedAudience:\n  countries: [it]"),
      ["warning intendedAudience.countries[0] country-case @28"],
    ],
    [
      "a country that does not exist",
      added("intendedAudience:\n  countries: [UK]"),
      ["error intendedAudience.countries[0] country @28"],
    ],
    ["no SPDX expression", changed(["EUPL-1.2", "Apache 2"]), ["error legal.license licence @18"]],
    [
      "an id that SPDX does not have, though it looks like one",
      changed(["EUPL-1.2", "EUPL-1.2-or-later"]),
      ["error legal.license licence @18"],
    ],
    ["a licence in other capitals", changed(["EUPL-1.2", "mit"]), ["warning legal.license licence-spelling @18"]],
    ["a licence that is not open", changed(["EUPL-1.2", "BUSL-1.1"]), ["warning legal.license licence-not-open @18"]],
    [
      "contacts that are needed",
      changed(["  contacts:\n    - name: Ada Example\n", ""]),
      ["error maintenance.contacts contacts @20"],
    ],
    [
      "contractors that are not allowed",
      changed(["  contacts:\n", "  contractors:\n    - name: X\n      until: 2030-01-01\n  contacts:\n"]),
      ["error maintenance.contractors contractors-unexpected @21"],
    ],
    [
      "a contract that is over",
      changed(["type: internal", "type: contract\n  contractors:\n    - name: X\n      until: 2026-05-31"]),
      ["warning maintenance.contractors[0].until contract-expired @23"],
    ],
    [
      "a contract that ends today is not over",
      changed(["type: internal", "type: contract\n  contractors:\n    - name: X\n      until: 2026-06-01"]),
      ["note maintenance.contractors[0].until contract-ends @23"],
    ],
    [
      "an e-mail address with a name",
      changed(["- name: Ada Example", "- name: Ada\n      email: Ada <ada@example.org>"]),
      ["error maintenance.contacts[0].email email @23"],
    ],
    [
      "a video on an unknown host",
      changed(["    features:", "    videos: [https://x.example/v.mp4]\n    features:"]),
      ["error description.en.videos[0] video @15"],
    ],
    ["an alias that is not listed", added("supports:\n  - id: alias:nope"), ["error supports[0].id supports-id @28"]],
    [
      "an organisation that is no address",
      added('organisation:\n  uri: "1"'),
      ["error organisation.uri organisation-uri @28"],
    ],
    ["a section for another country", added("DE: {}"), ["error DE country-section @27"]],
    [
      "a short description of 151 characters",
      changed(["Books meeting rooms for city staff", "x".repeat(151)]),
      ["error description.en.shortDescription too-long @10"],
    ],
    ["an undefined alias once", changed(["City Calendar", "*calendar"]), ["error name unknown-alias @2"]],
    ["a version that never was", changed(['"0"', '"2.4.0"']), ["error publiccodeYmlVersion version-unknown @1"]],
    [
      "a version as a number, and judges by it",
      changed(['"0"', "0.5"]),
      ["warning publiccodeYmlVersion version-number @1", "note publiccodeYmlVersion version-old @1"],
    ],
    [
      "a key that is newer than the version",
      `${changed(['"0"', '"0.5"'])}supports:\n  - id: alias:gdpr\n`,
      ["note publiccodeYmlVersion version-old @1", "warning supports newer-than-version @27"],
    ],
    ["a logo with a leading slash", added("logo: /logo.svg"), ["error logo file-path @27"]],
    ["a logo that is no image by its name", added("logo: logo.gif"), ["error logo file-kind @27"]],
  ];
  test.each(cases)("%s", (_, text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe("the file itself", () => {
  test.each<[string, string | Buffer, string[]]>([
    ["is empty", "", ["error  not-a-mapping @1"]],
    ["is a list", "- a\n", ["error  not-a-mapping @1"]],
    ["begins with a byte order mark", `\ufeff${base}`, ["note  byte-order-mark @1"]],
    ["is UTF-16", Buffer.from(`\ufeff${base}`, "utf16le"), ["error  encoding @1"]],
    [
      "is Latin-1: the line of the first wrong byte",
      Buffer.from(changed(["Ada Example", "Adé"]), "latin1"),
      ["error  encoding @22"],
    ],
    ["has a tab as indentation", changed(["  license", "\tlicense"]), ["error  yaml-tab @18"]],
    ["has a separator at its end", `${base}---\n`, ["note  trailing-separator @27"]],
    ["has a second document", `${base}---\nname: x\n`, ["error  several-documents @27"]],
  ])("%s", (_, text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  test("tells several syntax errors, and claims nothing to be missing", () => {
    const rules = judged("a: b: c\nlegal:\n  x: y: z\n").findings.map(({ rule }) => rule);
    expect(rules.filter((rule) => rule === "publiccode/yaml-syntax").length).toBeGreaterThan(1);
    expect(rules).not.toContain("publiccode/missing-key");
  });
});

describe("the reference profile gives the verdict of the reference parser, and a note tells where the two differ", () => {
  test.each<[string, string, { standard: boolean; reference: boolean }]>([
    ["a single platform", changed(["platforms:\n  - web", "platforms: web"]), { standard: true, reference: false }],
    [
      "no features in a second language",
      changed(["legal:", "  it:\n    shortDescription: Prenota sale\nlegal:"]),
      { standard: true, reference: false },
    ],
    ["a funder without uri", added("fundedBy:\n  - name: A city"), { standard: true, reference: false }],
    ["0.6, which was released", changed(['"0"', '"0.6"']), { standard: true, reference: false }],
    [
      "a script as address",
      changed(["https://github.com/example/city-calendar", '"javascript:x"']),
      { standard: false, reference: true },
    ],
    ["EUPL-1.2-or-later", changed(["EUPL-1.2", "EUPL-1.2-or-later"]), { standard: false, reference: true }],
    [
      "contacts: []",
      changed(["contacts:\n    - name: Ada Example", "contacts: []"]),
      { standard: false, reference: true },
    ],
  ])("%s", (_, text, valid) => {
    const verdict = judged(text);
    expect(verdict.valid).toEqual(valid);
    expect(verdict.findings.map(({ rule }) => rule)).toContain("publiccode/reference-differs");
    const errors = judged(text, { profile: "reference" }).findings.filter(({ level }) => level === "error");
    expect(errors.length === 0).toBe(valid.reference);
  });
});

test("every finding has a start and an end, within the file", () => {
  const text = `${changed(['"0"', '"0.2"'], ["license: EUPL-1.2", "license: x"])}foo: [1]\nit: {}\n`;
  for (const { location } of judged(text).findings) {
    expect(location?.startLine).toBeGreaterThanOrEqual(1);
    expect(location?.endLine).toBeGreaterThanOrEqual(location!.startLine!);
    expect(location?.endColumn).toBeGreaterThanOrEqual(1);
  }
});

describe("comments silence", () => {
  const wrong = "EUPL-1.2-or-later";
  test.each<[string, string, number]>([
    ["a rule on their line", `license: ${wrong} # publiccode-ignore: licence`, 0],
    ["a rule on the line below", `# publiccode-ignore: licence\n  license: ${wrong}`, 0],
    ["all rules where none is named", `license: ${wrong} # publiccode-ignore`, 0],
    ["no other rule", `license: ${wrong} # publiccode-ignore: date`, 1],
    ["nothing from inside a text", `license: "${wrong} # publiccode-ignore"`, 1],
  ])("%s", (_, line, count) => {
    expect(judged(changed(["license: EUPL-1.2", line])).findings.filter(({ level }) => level === "error")).toHaveLength(
      count,
    );
  });
  test("a rule in the whole file", () => {
    expect(told(`${added("foo: 1\nbar: 2")}# publiccode-ignore-file: unknown-key\n`)).toEqual([]);
  });
});

test("extension keys are allowed by policy, and the reference parser's verdict is told", () => {
  const verdict = judged(added("x-city: Springfield"), { extensions: ["x-"] });
  expect(verdict.valid).toEqual({ standard: true, reference: false });
});

test("a targeted catalogue's version is warned of", () => {
  expect(told(added("supports:\n  - id: alias:gdpr"), { target: "0.5" })).toEqual([
    "warning supports target-version @27",
  ]);
});

test("files of the draft 1.0 are judged by its rules on request only", () => {
  const text = changed(['"0"', '"1"'], ["shortDescription:", "genericName: x\n    shortDescription:"]);
  expect(told(text)).toContain("error publiccodeYmlVersion version-preview @1");
  expect(told(text, { preview: true })).toEqual(["error description.en.genericName renamed-key @10"]);
});

test("old versions are judged by their own rules", () => {
  expect(told(changed(['"0"', '"0.2"']))).toEqual(
    [
      "note publiccodeYmlVersion version-old @1",
      "error releaseDate missing-key @1",
      "error categories missing-key @1",
      "error description.en.genericName missing-key @10",
      "error description.en.longDescription too-short @11",
    ].sort((a, b) => Number(a.split("@")[1]) - Number(b.split("@")[1])),
  );
});

test("the file is compared with what is known of its repository", () => {
  const text = added('softwareVersion: "1.2"\nreleaseDate: 2026-01-01');
  const repository = {
    own: "https://github.com/other/calendar",
    newest: { version: "1.10", date: "2026-05-05" },
    licence: { expression: "MIT", file: "LICENSE" },
  };
  expect(told(text, {}, { repository })).toEqual([
    "warning url url-mismatch @3",
    "error legal.license licence-mismatch @18",
    "note softwareVersion version-behind @27",
    "note releaseDate date-behind @28",
  ]);
  const fork = { own: "https://github.com/other/fork", forkOf: "https://github.com/Example/City-Calendar.git" };
  expect(told(base, {}, { repository: fork })).toEqual(["note url url-mismatch @3"]);
  expect(told(base, {}, { repository: { own: "git@github.com:example/city-calendar.git" } })).toEqual([]);
});
