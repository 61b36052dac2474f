import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { isManifest, readDeclarations } from "../../shared/src/manifests/index.ts";

/** `field form value`, with a trailing `!` where a machine may not replace the value. */
const read = (path: string, text: string) =>
  readDeclarations(path, text).map((d) => `${d.field} ${d.form} ${d.value}${d.replaceable ? "" : " !"}`);

test.each<[string, string, string[]]>([
  ["package.json", '{"license": "MIT"}', ["license expression MIT"]],
  ["package.json", '{"license": {"type": "MIT", "url": "x"}}', ["license expression MIT"]],
  [
    "package.json",
    '{"licenses": [{"type": "MIT"}, {"type": "GPL-2.0 OR X11"}]}',
    ["license expression MIT OR (GPL-2.0 OR X11) !"],
  ],
  ["package.json", '{"license": "SEE LICENSE IN TERMS.txt"}', ["license file TERMS.txt !"]],
  ["package.json", '{"name": "a // b", "license": "a\\u0062c", // note\n}', ["license expression abc"]],
  ["package.json", '{"license": "MIT"', []],
  ["package.json", '{"license": 3, "dependencies": {"license": "^1"}}', []],
  ["composer.json", '{"license": ["MIT", "GPL-3.0-or-later"]}', ["license expression MIT OR GPL-3.0-or-later !"]],
  ["bower.json", '{"license": "MIT"}', ["license expression MIT"]],
  ["codemeta.json", '{"license": "https://spdx.org/licenses/EUPL-1.2"}', ["license expression EUPL-1.2"]],
  ["codemeta.json", '{"license": {"@id": "https://spdx.org/licenses/MIT.html"}}', ["license expression MIT"]],
  [
    "code.json",
    '{"permissions": {"licenses": [{"name": "CC0-1.0", "URL": "x"}]}}',
    ["permissions.licenses name CC0-1.0"],
  ],
  ["code.json", '{"releases": [{"permissions": {"licenses": [{"name": "MIT"}]}}, {"permissions": {}}]}', []],
  [".zenodo.json", '{"license": "mit-license"}', ["license name mit-license"]],
  ["pyproject.toml", '[project]\nlicense = "MIT OR Apache-2.0"', ["project.license expression MIT OR Apache-2.0"]],
  ["pyproject.toml", "[project]\nlicense = {text = 'BSD'}", ["project.license.text name BSD"]],
  ["pyproject.toml", '[project]\nlicense = { file = "LICENCE" }', ["project.license.file file LICENCE"]],
  ["pyproject.toml", '[project]\nlicense.text = "MIT" # note', ["project.license.text name MIT"]],
  [
    "pyproject.toml",
    '[project]\nclassifiers = [\n "Topic :: x", # "License :: OSI Approved :: BSD License"\n "License :: OSI Approved :: MIT License",\n]\n[tool.poetry]\nlicense="EUPL-1.2"',
    ["tool.poetry.license expression EUPL-1.2", "project.classifiers classifier MIT License !"],
  ],
  ["pyproject.toml", '[tool.x]\nlicense = "GPL"', []],
  [
    "setup.cfg",
    "[metadata]\nname = a\nlicense = MIT License\nclassifiers =\n  License :: OSI Approved :: MIT License\n[x]\nlicense=no",
    ["license name MIT License", "classifiers classifier MIT License !"],
  ],
  ["setup.cfg", "[metadata]\nlicense = file: LICENSE", []],
  ["setup.py", "setup(\n  license='GPLv3',\n  classifiers=['License :: OSI Approved'])", ["license name GPLv3"]],
  ["setup.py", "# license='GPLv3'\nsetup(license=LICENSE)", []],
  ["Cargo.toml", '[package]\nlicense = "MIT/Apache-2.0"', ["package.license expression MIT OR Apache-2.0"]],
  [
    "Cargo.toml",
    '[package]\nlicense.workspace = true\n[workspace.package]\nlicense = "MIT"',
    ["workspace.package.license expression MIT"],
  ],
  ["Cargo.toml", '[package]\nlicense-file = "../LICENSE"', ["package.license-file file ../LICENSE"]],
  [
    "pom.xml",
    "<project><licenses><license><name>The Apache License, Version 2.0</name><url>u</url></license></licenses></project>",
    ["licenses.license.name name The Apache License, Version 2.0"],
  ],
  [
    "pom.xml",
    "<project><licenses><!--<license><name>MIT</name></license>--><license><url>https://x/y</url></license></licenses></project>",
    ["licenses.license.url url https://x/y"],
  ],
  ["pom.xml", "<project><dependencies><license><name>MIT</name></license></dependencies></project>", []],
  [
    "build.gradle.kts",
    'pom { licenses { license { name.set("EUPL-1.2")\nurl.set("u") } } }',
    ["licenses.license.name name EUPL-1.2"],
  ],
  ["build.gradle", "licenses { license { name = 'MIT' } }", ["licenses.license.name name MIT"]],
  ["a.gemspec", "Gem::Specification.new do |s|\n  s.license = 'MIT'\nend", ["license expression MIT"]],
  ["a.gemspec", 's.licenses = ["MIT", "BSD-2-Clause"]', ["licenses expression MIT OR BSD-2-Clause !"]],
  ["a.gemspec", "s.licenses = %w[MIT]", ["licenses expression MIT"]],
  ["a.gemspec", "# s.license = 'MIT'", []],
  ["a.podspec", "s.license = { :type => 'MIT', :file => 'LICENSE' }", ["license name MIT"]],
  [
    "A.csproj",
    "<Project><PropertyGroup><PackageLicenseExpression>MIT</PackageLicenseExpression></PropertyGroup></Project>",
    ["PackageLicenseExpression expression MIT"],
  ],
  [
    "a.nuspec",
    '<package><metadata><license type="file">L.txt</license><licenseUrl>https://aka.ms/deprecateLicenseUrl</licenseUrl></metadata></package>',
    ["license file L.txt"],
  ],
  ["DESCRIPTION", "Package: a\nLicense: MIT + file LICENSE\n", ["License name MIT !"]],
  [
    "DESCRIPTION",
    "Package: a\nLicense: GPL (>= 2) |\n  BSD_3_clause + file LICENSE\n",
    ["License name GPL-2.0-or-later OR BSD-3-Clause !"],
  ],
  ["DESCRIPTION", "License: MIT\n", []],
  [
    "publiccode.yml",
    "publiccodeYmlVersion: '0.4'\nlegal:\n  license: 'AGPL-3.0-or-later' # x",
    ["legal.license expression AGPL-3.0-or-later"],
  ],
  ["publiccode.yml", "legal: [\n", []],
  [
    "publiccode.yml",
    "maintenance:\n  license: x\nlegal: # y\n\n  # z\n  repoOwner: a\n  license: MIT\r\n",
    ["legal.license expression MIT"],
  ],
  ["publiccode.yml", "legal: {license: MIT, repoOwner: a}", ["legal.license expression MIT"]],
  ["publiccode.yml", "name: x\nlicense: MIT", []],
  ["CITATION.cff", "license: [MIT, 'X11']", ["license expression MIT OR X11 !"]],
  ["CITATION.cff", "references:\n  - license: GPL-3.0-only\n", []],
  ["CITATION.cff", "cff-version: 1.2.0\nlicense:\n  - MIT\n  - CC-BY-4.0\n", ["license expression MIT OR CC-BY-4.0 !"]],
  ["mix.exs", 'package: [licenses: ["Apache-2.0"]]', ["licenses expression Apache-2.0"]],
  ["a.cabal", "name: a\nlicense: BSD-3-Clause\n", ["license expression BSD-3-Clause"]],
])("%s saying %j declares %j", (path, text, expected) => {
  expect(read(path, text)).toEqual(expected);
});

test("a private npm package and an unpublished crate say so", () => {
  expect(readDeclarations("package.json", '{"private": true, "license": "ISC"}')[0]?.unpublished).toBe(true);
  expect(readDeclarations("Cargo.toml", '[package]\npublish = false\nlicense = "MIT"')[0]?.unpublished).toBe(true);
});

test("a replaceable declaration's place holds its value", () => {
  for (const [path, text] of [
    ["package.json", '{\r\n  "é": 1,\r\n  "license": "MIT"\r\n}'],
    ["pyproject.toml", "[project]\nlicense = 'MIT'\n"],
    ["pom.xml", "<project><licenses><license><name>\n  MIT\n </name></license></licenses></project>"],
    ["publiccode.yml", 'legal:\n  license: "MIT"\n'],
    ["setup.cfg", "[metadata]\nlicense = MIT\r\n"],
    ["codemeta.json", '{"license": "https://spdx.org/licenses/MIT"}'],
  ] as const) {
    const [declared] = readDeclarations(path, text);
    expect(declared && text.slice(declared.start, declared.end)).toBe("MIT");
  }
});

const names = [
  "package.json",
  "pyproject.toml",
  "setup.cfg",
  "setup.py",
  "Cargo.toml",
  "pom.xml",
  "build.gradle",
  "a.gemspec",
  "A.csproj",
  "DESCRIPTION",
  "publiccode.yml",
  "codemeta.json",
  "code.json",
  "mix.exs",
];

test("no manifest, however broken, makes a reader throw or place a value outside the text", () => {
  const piece = fc.constantFrom(
    '"',
    "'",
    "{",
    "}",
    "[",
    "]",
    "<license>",
    "</license>",
    "<!--",
    "<![CDATA[",
    "license",
    "=",
    ":",
    "\n",
    "[project]",
    "[metadata]",
    "Package: a\nLicense:",
    "MIT",
    "licenses",
    "\\",
    '"""',
    ",",
    " ",
  );
  fc.assert(
    fc.property(
      fc.constantFrom(...names),
      fc.oneof(
        fc.string(),
        fc.array(piece, { maxLength: 60 }).map((p) => p.join("")),
      ),
      (name, text) => {
        for (const d of readDeclarations(name, text)) {
          expect(d.start).toBeGreaterThanOrEqual(0);
          expect(d.end).toBeGreaterThanOrEqual(d.start);
          expect(d.end).toBeLessThanOrEqual(text.length);
        }
      },
    ),
    { numRuns: 1000 },
  );
});

test.each([
  '"license":',
  "[",
  "{",
  "<a ",
  "<!--",
  '<a b="',
  '"""',
  "licenses{",
  "a.",
  ".licenses = [",
  "[metadata]\n",
  " license = '",
])("a manifest of 200,000 characters made of %j is read in time", (piece) => {
  const text = piece.repeat(Math.ceil(200_000 / piece.length));
  const start = performance.now();
  for (const name of names) readDeclarations(name, text);
  expect(performance.now() - start).toBeLessThan(2000);
});

test("other files are no manifests", () => {
  expect(["README.md", "package-lock.json", "docs/x.json"].filter(isManifest)).toEqual([]);
  expect(isManifest("packages/a/package.json")).toBe(true);
});
