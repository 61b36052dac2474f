import { expect, test } from "@jest/globals";
import type { Files } from "../equipment/git.ts";
import { judge, short, text } from "./equipment.ts";

const mit = text("MIT");
const eupl = text("EUPL-1.2");
const npm = (licence: string, more = "") => `{\n  "name": "x",\n  "license": "${licence}"${more}\n}\n`;
const readme = (section: string) => `# X\n\nWhat it does.\n\n## Licence\n\n${section}\n\n## Contributing\n`;

const quiet = { dependencies: false } as const;

test.each<[string, Files, string[]]>([
  ["a licence text alone", { LICENSE: mit }, []],
  ["a manifest that agrees", { LICENCE: mit, "package.json": npm("MIT") }, []],
  ["a manifest that says another", { LICENSE: eupl, "package.json": npm("MIT") }, ["contradiction package.json:3"]],
  [
    "two manifests that say another: one finding",
    { LICENSE: eupl, "package.json": npm("MIT"), "composer.json": npm("MIT") },
    ["contradiction composer.json:3"],
  ],
  [
    "an unpublished package that says another",
    { LICENSE: eupl, "package.json": npm("MIT", ',\n  "private": true') },
    ["contradiction package.json:3"],
  ],
  [
    "UNLICENSED beside an open text",
    { LICENSE: mit, "package.json": npm("UNLICENSED") },
    ["contradiction package.json:3"],
  ],
  [
    "one of two alternatives without a text",
    { LICENSE: mit, "package.json": npm("MIT OR Apache-2.0") },
    ["text-missing package.json:3"],
  ],
  [
    "two texts and their choice",
    {
      "LICENSE-MIT": mit,
      "LICENSE-APACHE": text("Apache-2.0"),
      "Cargo.toml": '[package]\nlicense = "MIT OR Apache-2.0"\n',
    },
    [],
  ],
  ["or-later over the GPL's text", { COPYING: text("GPL-3.0-only"), "package.json": npm("GPL-3.0-or-later") }, []],
  [
    "only and or-later stated in two places",
    { COPYING: text("GPL-3.0-only"), "package.json": npm("GPL-3.0-or-later"), "composer.json": npm("GPL-3.0-only") },
    ["later-versions package.json:3"],
  ],
  [
    "a family's name that covers the text",
    { LICENSE: text("BSD-2-Clause"), "setup.cfg": "[metadata]\nlicense = BSD\n" },
    [],
  ],
  [
    "a family's name that does not",
    { LICENSE: mit, "setup.cfg": "[metadata]\nlicense = BSD\n" },
    ["contradiction setup.cfg:2"],
  ],
  [
    "a classifier that agrees",
    { LICENSE: mit, "pyproject.toml": '[project]\nclassifiers = ["License :: OSI Approved :: MIT License"]\n' },
    [],
  ],
  [
    "a name instead of an id",
    { LICENSE: text("Apache-2.0"), "package.json": npm("Apache License 2.0") },
    ["not-spdx package.json:3"],
  ],
  [
    "an id that SPDX gave up",
    { LICENSE: text("AGPL-3.0-only"), "package.json": npm("AGPL-3.0") },
    ["deprecated-id package.json:3"],
  ],
  [
    "a file that is not there",
    { LICENSE: mit, "package.json": npm("SEE LICENSE IN TERMS.txt") },
    ["file-missing package.json:3"],
  ],
  ["a file that is there", { LICENSE: mit, "package.json": npm("SEE LICENSE IN LICENSE") }, []],
  [
    "a README that names another",
    { LICENSE: eupl, "README.md": readme("This is under the [MIT License](LICENSE).") },
    ["contradiction README.md:7"],
  ],
  [
    "a README that names the code's and the documents' licence",
    {
      LICENSE: mit,
      "README.md": readme(
        "The code is released under the MIT License, the documentation under the Open Government Licence v3.0.",
      ),
    },
    [],
  ],
  [
    "a README that names somebody else's",
    { LICENSE: mit, "README.md": readme("It bundles fonts under the OFL and is based on work under Apache 2.0.") },
    [],
  ],
  [
    "a README that speaks of licences elsewhere",
    {
      LICENSE: mit,
      "README.md": "# X\n\nChecks for Apache-2.0 and GPL-3.0.\n\n## Dependency licence management\n\nApache 2.0\n",
    },
    [],
  ],
  [
    "a badge that names another",
    { LICENSE: mit, "README.md": "# X\n![l](https://img.shields.io/badge/License-Apache%202.0-blue.svg)\n" },
    ["contradiction README.md:2"],
  ],
  [
    "a badge that asks the forge",
    { LICENSE: mit, "README.md": "# X\n![l](https://img.shields.io/github/license/a/b)\n" },
    [],
  ],
  [
    "a nested package that says another",
    { LICENSE: eupl, "packages/a/package.json": npm("MIT") },
    ["contradiction packages/a/package.json:3"],
  ],
  [
    "a nested package with its own text",
    { LICENSE: eupl, "packages/a/package.json": npm("MIT"), "packages/a/LICENSE": mit },
    [],
  ],
  [
    "fixtures, vendored and example packages",
    {
      LICENSE: eupl,
      "tests/a/package.json": npm("MIT"),
      "vendor/b/package.json": npm("MIT"),
      "examples/c/package.json": npm("MIT"),
    },
    [],
  ],
  [
    "publiccode.yml that says another",
    { LICENSE: eupl, "publiccode.yml": "legal:\n  license: MIT\n" },
    ["contradiction publiccode.yml:2"],
  ],
  [
    "REUSE with its texts",
    {
      "LICENSES/MIT.txt": mit,
      "LICENSES/CC0-1.0.txt": text("CC0-1.0"),
      "REUSE.toml": 'version = 1\n[[annotations]]\npath = "**"\nSPDX-License-Identifier = "CC0-1.0"\n',
      "package.json": npm("MIT"),
    },
    [],
  ],
  [
    "REUSE without a text",
    {
      "LICENSES/MIT.txt": mit,
      "REUSE.toml": 'version = 1\n[[annotations]]\npath = "**"\nSPDX-License-Identifier = "CC0-1.0"\n',
    },
    ["text-missing REUSE.toml:4"],
  ],
  [
    "a text under another's name",
    { "LICENSES/CC-BY-4.0.txt": text("CC-BY-SA-4.0"), "LICENSES/MIT.txt": mit },
    ["name-against-text LICENSES/CC-BY-4.0.txt:1"],
  ],
  [
    "the project's own terms in LICENSES/",
    { "LICENSES/MIT.txt": mit, "LICENSES/LicenseRef-Logo.txt": "The logo is not free.", "package.json": npm("MIT") },
    [],
  ],
])("%s", async (_, files, expected) => {
  expect(short(await judge(files, quiet))).toEqual(expected);
});

test("headers of most files against the text are a finding; a few others miss their text", async () => {
  const tagged = (id: string) => `// SPDX-License-Identifier: ${id}\nexport {};\n`;
  const many = Object.fromEntries(Array.from({ length: 6 }, (_, i) => [`src/a${i}.ts`, tagged("GPL-2.0-only")]));
  expect(short(await judge({ LICENSE: mit, ...many }, quiet))).toEqual(["header-disagrees src/a0.ts:1"]);
  const most = Object.fromEntries(Array.from({ length: 6 }, (_, i) => [`src/a${i}.ts`, tagged("MIT")]));
  expect(short(await judge({ LICENSE: mit, ...most, "src/z.ts": tagged("Apache-2.0") }, quiet))).toEqual([
    "text-missing src/z.ts:1",
  ]);
  expect(short(await judge({ LICENSE: mit, ...many }, { ...quiet, headers: false }))).toEqual([]);
});

test.each<[string, Files, string[]]>([
  ["nothing at all", { "a.txt": "x" }, ["missing"]],
  [
    "only declarations that disagree",
    { "package.json": npm("MIT"), "publiccode.yml": "legal:\n  license: EUPL-1.2\n" },
    ["missing", "contradiction publiccode.yml:2"],
  ],
  ["an empty file", { LICENSE: "\n" }, ["empty LICENSE:1"]],
  [
    "merge marks",
    {
      LICENSE: mit
        .replace("Copyright", "<<<<<<< HEAD\nCopyright")
        .replace("\n\nPermission", "\n=======\nCopyright (c) 2025 B\n>>>>>>> other\n\nPermission"),
    },
    ["merge-marks LICENSE:3"],
  ],
  ["a text of nobody's", { LICENSE: "You may look at this code on Sundays.\n" }, ["text-unknown LICENSE:1"]],
  [
    "a dedication without the text",
    {
      "LICENSE.md":
        "As a work of the United States Government, this project is in the public domain.\n\nWe waive copyright worldwide through the [CC0 1.0 Universal dedication](https://creativecommons.org/publicdomain/zero/1.0/).\n",
    },
    ["text-named LICENSE.md:3"],
  ],
  ["a misspelt name", { LISENCE: mit }, ["missing", "file-name LISENCE"]],
  ["a document instead of text", { "LICENSE.docx": "PK", "a.txt": "x" }, ["missing", "file-name LICENSE.docx"]],
])("%s", async (_, files, expected) => {
  const found = short(await judge(files, quiet)).filter((line) => !/^text-(modified|partial)/.test(line));
  expect(found).toEqual(expected);
});

test("a LICENSE that lists others' parts and dedicates the rest agrees with what its prose says", async () => {
  const own =
    "## Parts of others\n\nThe fonts are under the SIL Open Font License.\n\nFiles in lib were taken from a library:\n\n";
  const rest =
    "\n## The rest\n\nAs a work of the United States government this is in the public domain.\n\nOne.\n\nTwo.\n\nThree.\n\nFour.\n\nFive.\n\nSix.\n\nWe waive all rights through the CC0 1.0 Universal public domain dedication.\n";
  const judgement = await judge({ "LICENSE.md": own + mit + rest, "README.md": readme("CC0 1.0") }, quiet);
  expect(short(judgement).filter((line) => line.startsWith("contradiction"))).toEqual([]);
  expect((judgement.facts["licence"] as { ids: string[] }).ids).toEqual(["CC0-1.0", "MIT"]);
});

test.each<[string, Files, string, string]>([
  ["a text", { LICENSE: mit }, "MIT", "agrees"],
  [
    "a declared or-later over the text",
    { LICENSE: text("AGPL-3.0-only"), "publiccode.yml": "legal:\n  license: AGPL-3.0-or-later\n" },
    "AGPL-3.0-or-later",
    "agrees",
  ],
  ["two texts by name", { "LICENSE-APACHE": text("Apache-2.0"), "LICENSE-MIT": mit }, "Apache-2.0 OR MIT", "agrees"],
  ["REUSE texts", { "LICENSES/CC0-1.0.txt": text("CC0-1.0"), "LICENSES/MIT.txt": mit }, "CC0-1.0 AND MIT", "agrees"],
  ["a declaration alone", { "package.json": npm("MIT") }, "MIT", "unknown"],
  ["a README alone", { "README.md": readme("EUPL-1.2") }, "EUPL-1.2", "unknown"],
  ["a contradiction", { LICENSE: mit, "package.json": npm("EUPL-1.2") }, "MIT", "contradicts"],
  ["nothing", { "a.txt": "x" }, "", "unknown"],
])("the whole project's licence from %s", async (_, files, licence, agreement) => {
  const { outputs } = await judge(files, quiet);
  expect([outputs["licence"], outputs["agreement"]]).toEqual([licence, agreement]);
});

test("a contradiction carries a repair that makes it vanish, and GNU ids are left to people", async () => {
  const { findings } = await judge({ LICENSE: eupl, "package.json": npm("MIT") }, quiet);
  expect(findings[0]?.fix).toEqual({
    description: "Write EUPL-1.2 in package.json",
    safety: "review",
    edits: [{ path: "package.json", start: 31, end: 34, newText: "EUPL-1.2" }],
  });
  const gnu = await judge({ LICENSE: text("GPL-3.0-only"), "package.json": npm("MIT") }, quiet);
  expect(gnu.findings[0]?.fix).toBeUndefined();
});

test("hostile names and texts are shown as text, and everything lands in the summary", async () => {
  const evil = "</code><img src=x>|\u001b[31m @everyone";
  const { sections, findings } = await judge(
    { LICENSE: mit, "package.json": `{"license": ${JSON.stringify(evil)}}` },
    quiet,
  );
  expect(findings.map((finding) => finding.rule)).toEqual(["licence/not-spdx"]);
  expect(sections?.[0]?.markdown).not.toMatch(/<img|\u001b|@everyone/);
  expect(sections?.[0]?.terminal).not.toContain("\u001b");
});
