import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { check } from "../../actions/licence-check/src/check.ts";
import { merge } from "../../actions/licence-check/src/dependencies/collect.ts";
import { formatOf } from "../../actions/licence-check/src/dependencies/readers.ts";
import { testRepository } from "../equipment/git.ts";
import { contextOf, judge, settingsWith, short, text } from "./equipment.ts";

/** `purl@version licence (dev)`. */
const read = (path: string, content: string) =>
  (formatOf(path)?.read(path, content) ?? []).map(
    (d) => `${d.purl}@${d.version}${d.licence ? ` ${d.licence}` : ""}${d.development ? " (dev)" : ""}`,
  );

const json = JSON.stringify;

test.each<[string, string, string[]]>([
  [
    "package-lock.json",
    json({
      lockfileVersion: 3,
      packages: {
        "": { name: "x", license: "MIT" },
        "node_modules/@a/b": { version: "1.0.0", license: "ISC" },
        "node_modules/c/node_modules/d": { version: "2.0.0", dev: true, license: { type: "MIT" } },
        "node_modules/w": { link: true },
        "packages/w": { version: "1.0.0" },
      },
    }),
    ["pkg:npm/%40a/b@1.0.0 ISC", "pkg:npm/d@2.0.0 MIT (dev)"],
  ],
  [
    "package-lock.json",
    json({ lockfileVersion: 1, dependencies: { a: { version: "1.0.0", dependencies: { b: { version: "2.0.0" } } } } }),
    ["pkg:npm/a@1.0.0", "pkg:npm/b@2.0.0"],
  ],
  [
    "yarn.lock",
    '# yarn\n\n"@a/b@^1.0.0", "@a/b@^1.1.0":\n  version "1.1.0"\n\nc@^2:\n  version "2.0.0"\n',
    ["pkg:npm/%40a/b@1.1.0", "pkg:npm/c@2.0.0"],
  ],
  [
    "yarn.lock",
    '__metadata:\n  version: 8\n\n"a@npm:^1.0.0":\n  version: 1.2.3\n  resolution: "a@npm:1.2.3"\n\n"x@workspace:.":\n  version: 0.0.0-use.local\n',
    ["pkg:npm/a@1.2.3"],
  ],
  [
    "pnpm-lock.yaml",
    "lockfileVersion: '9.0'\nimporters:\n  .:\n    dependencies: {}\npackages:\n\n  '@a/b@1.0.0':\n    resolution: {integrity: x}\n\n  c@2.0.0(d@1.0.0):\n    resolution: {}\nsnapshots:\n  z@1.0.0: {}\n",
    ["pkg:npm/%40a/b@1.0.0", "pkg:npm/c@2.0.0"],
  ],
  [
    "pnpm-lock.yaml",
    "lockfileVersion: 5.4\npackages:\n  /@a/b/1.0.0:\n    dev: true\n  /c/2.0.0_d@1.0.0:\n    dev: false\n",
    ["pkg:npm/%40a/b@1.0.0 (dev)", "pkg:npm/c@2.0.0"],
  ],
  [
    "poetry.lock",
    '[[package]]\nname = "Foo_Bar"\nversion = "1.0"\ncategory = "dev"\n\n[package.dependencies]\nname = "x"\n\n[[package]]\nname = "baz"\nversion = "2"\n',
    ["pkg:pypi/foo-bar@1.0 (dev)", "pkg:pypi/baz@2"],
  ],
  [
    "uv.lock",
    '[[package]]\nname = "me"\nversion = "0"\nsource = { virtual = "." }\n\n[[package]]\nname = "a"\nversion = "1"\nsource = { registry = "https://pypi.org/simple" }\n',
    ["pkg:pypi/a@1"],
  ],
  [
    "Pipfile.lock",
    json({ default: { a: { version: "==1.0" } }, develop: { b: {} } }),
    ["pkg:pypi/a@1.0", "pkg:pypi/b@ (dev)"],
  ],
  [
    "requirements.txt",
    "# c\n-r other.txt\na==1.0 # x\nb[extra]>=2\nhttps://x/y.whl\nc\n",
    ["pkg:pypi/a@1.0", "pkg:pypi/b@", "pkg:pypi/c@"],
  ],
  ["requirements-dev.txt", "a==1.0\n", ["pkg:pypi/a@1.0 (dev)"]],
  [
    "Cargo.lock",
    'version = 4\n\n[[package]]\nname = "me"\nversion = "0.1.0"\n\n[[package]]\nname = "serde"\nversion = "1.0.0"\nsource = "registry+https://x"\n',
    ["pkg:cargo/serde@1.0.0"],
  ],
  [
    "composer.lock",
    json({
      packages: [{ name: "A/b", version: "1", license: ["MIT", "GPL-2.0-only"] }],
      "packages-dev": [{ name: "c/d", version: "2" }],
    }),
    ["pkg:composer/a/b@1 MIT OR GPL-2.0-only", "pkg:composer/c/d@2 (dev)"],
  ],
  [
    "go.mod",
    "module x.org/me\n\ngo 1.22\n\nrequire example.org/a v1.0.0\n\nrequire (\n\tgithub.com/b/c v2.0.0 // indirect\n)\nreplace x.org/y => ../y\n",
    ["pkg:golang/example.org/a@v1.0.0", "pkg:golang/github.com/b/c@v2.0.0"],
  ],
  [
    "pom.xml",
    "<project><dependencies><dependency><groupId>g</groupId><artifactId>a</artifactId><version>1</version></dependency><dependency><groupId>g</groupId><artifactId>b</artifactId><version>${v}</version><scope>test</scope></dependency></dependencies></project>",
    ["pkg:maven/g/a@1", "pkg:maven/g/b@ (dev)"],
  ],
  [
    "gradle.lockfile",
    "# c\ng:a:1=compileClasspath,testCompileClasspath\ng:b:2=testRuntimeClasspath\nempty=\n",
    ["pkg:maven/g/a@1", "pkg:maven/g/b@2 (dev)"],
  ],
  [
    "Gemfile.lock",
    "PATH\n  remote: .\n  specs:\n    me (1)\n\nGEM\n  remote: https://rubygems.org/\n  specs:\n    rake (13.0)\n      x (>= 1)\n",
    ["pkg:gem/rake@13.0"],
  ],
  [
    "packages.lock.json",
    json({ version: 1, dependencies: { net8: { A: { type: "Direct", resolved: "1.0" }, P: { type: "Project" } } } }),
    ["pkg:nuget/A@1.0"],
  ],
  [
    "x.csproj",
    '<Project><PackageReference Include="A" Version="1" /><PackageReference Include="B" PrivateAssets="all" /></Project>',
    ["pkg:nuget/A@1", "pkg:nuget/B@ (dev)"],
  ],
  [
    "pubspec.lock",
    'packages:\n  a:\n    dependency: "direct main"\n    source: hosted\n    version: "1.0.0"\n  b:\n    dependency: "direct dev"\n    source: hosted\n    version: "2.0.0"\nsdks:\n  dart: x\n',
    ["pkg:pub/a@1.0.0", "pkg:pub/b@2.0.0 (dev)"],
  ],
  [
    "a.spdx.json",
    json({
      spdxVersion: "SPDX-2.3",
      documentDescribes: ["R"],
      packages: [
        { SPDXID: "R", name: "me" },
        {
          SPDXID: "A",
          name: "a",
          versionInfo: "1",
          licenseConcluded: "NOASSERTION",
          licenseDeclared: "MIT",
          externalRefs: [{ referenceLocator: "pkg:npm/a@1" }],
        },
      ],
    }),
    ["pkg:npm/a@1 MIT"],
  ],
  [
    "bom.json",
    json({
      bomFormat: "CycloneDX",
      components: [
        { name: "a", version: "1", purl: "pkg:npm/a@1?x=y", licenses: [{ license: { id: "MIT" } }] },
        { group: "g", name: "b", version: "2", licenses: [{ expression: "MIT OR X11" }] },
      ],
    }),
    ["pkg:npm/a@1 MIT", "pkg:generic/g%2Fb@2 MIT OR X11"],
  ],
])("%s: %j", (path, content, expected) => {
  expect(read(path, content)).toEqual(expected);
});

const paths = [
  "package-lock.json",
  "yarn.lock",
  "pnpm-lock.yaml",
  "poetry.lock",
  "uv.lock",
  "Pipfile.lock",
  "requirements.txt",
  "Cargo.lock",
  "composer.lock",
  "go.mod",
  "pom.xml",
  "gradle.lockfile",
  "Gemfile.lock",
  "packages.lock.json",
  "x.csproj",
  "pubspec.lock",
  "bom.json",
];

test("no broken file makes a reader throw", () => {
  const piece = fc.constantFrom(
    "{",
    "}",
    '"',
    "[[package]]\n",
    "name = ",
    "packages:\n",
    "  a@1:\n",
    '"dependencies":',
    "<dependency>",
    "</dependency>",
    "GEM\n",
    "    a (1)\n",
    ":",
    "=",
    "\n",
    "require (\n",
    "[",
    "null",
  );
  fc.assert(
    fc.property(
      fc.constantFrom(...paths),
      fc.oneof(
        fc.string(),
        fc.json(),
        fc.array(piece, { maxLength: 40 }).map((all) => all.join("")),
      ),
      (path, content) => {
        for (const one of merge(formatOf(path)?.read(path, content) ?? [])) expect(one.purl).toMatch(/^pkg:/);
      },
    ),
    { numRuns: 600 },
  );
});

const lock = (packages: Record<string, string | undefined>) =>
  json({
    lockfileVersion: 3,
    packages: Object.fromEntries(
      Object.entries(packages).map(([name, license]) => [`node_modules/${name}`, { version: "1.0.0", license }]),
    ),
  });

const states = async (licence: string, packages: Record<string, string | undefined>, changes = {}) => {
  const { facts } = await judge({ LICENSE: text(licence), "package-lock.json": lock(packages) }, changes);
  return (facts["dependencies"] as { purl: string; state: string; under?: string }[]).map(
    (d) => `${d.purl.slice(8)} ${d.state}${d.under ? ` ${d.under}` : ""}`,
  );
};

test("each dependency is fine, fine under another licence, in conflict, denied or unknown", async () => {
  const packages = {
    a: "MIT",
    b: "GPL-3.0-only",
    c: undefined,
    d: "SEE LICENSE IN x",
    e: "MIT OR GPL-3.0-only",
    f: "CC-BY-NC-4.0",
    g: "BSD",
    h: "UNLICENSED",
    i: "MPL-2.0 OR EUPL-1.2",
  };
  expect(await states("MIT", packages)).toEqual([
    "a fine",
    "b conditional GPL-3.0-only",
    "c unknown",
    "d unknown",
    "e fine",
    "f conflict",
    "g fine",
    "h conflict",
    "i fine",
  ]);
  expect(
    await states("MIT", { b: "GPL-3.0-only", e: "MIT OR GPL-3.0-only" }, { "denied-dependencies": ["GPL-*"] }),
  ).toEqual(["b denied", "e fine"]);
  expect(await states("MIT", { a: "MIT", b: "ISC" }, { "allowed-dependencies": ["MIT"] })).toEqual([
    "a fine",
    "b denied",
  ]);
  expect(await states("GPL-2.0-only", { a: "Apache-2.0", b: "GPL-2.0-only WITH Classpath-exception-2.0" })).toEqual([
    "a conflict",
    "b fine",
  ]);
});

test("findings: one a conflict, one a deciding licence, one for all unknown ones, with its own switch", async () => {
  const files = {
    LICENSE: text("MIT"),
    "package-lock.json": lock({ a: "GPL-3.0-only", b: "GPL-3.0-only", c: "CC-BY-NC-4.0", d: undefined, e: undefined }),
  };
  expect(short(await judge(files))).toEqual([
    "dependency-conflict package-lock.json",
    "dependency-conditional package-lock.json",
    "dependency-unknown package-lock.json",
  ]);
  expect(short(await judge(files, { "unknown-dependencies": "ignore" }))).toEqual([
    "dependency-conflict package-lock.json",
    "dependency-conditional package-lock.json",
  ]);
  const { findings } = await judge(files, { "unknown-dependencies": "error" });
  expect(findings.at(-1)).toMatchObject({
    level: "error",
    message: "The licence of 2 dependencies is not known: d 1.0.0 and e 1.0.0.",
  });
});

test("what a person has established counts, and a wrong entry is refused", async () => {
  expect(
    await states(
      "MIT",
      { a: undefined, b: undefined },
      { "dependency-licences": { "pkg:npm/a": "MIT", "pkg:npm/b@2.0.0": "MIT" } },
    ),
  ).toEqual(["a fine", "b unknown"]);
  await expect(states("MIT", {}, { "dependency-licences": { a: "MIT" } })).rejects.toThrow(/pkg:npm\/name: MIT/);
});

test("installed and vendored packages tell their licence where the lock file does not", async () => {
  const files = {
    LICENSE: text("MIT"),
    "yarn.lock": 'a@^1:\n  version "1.0.0"\n',
    "node_modules/a/package.json": '{"license": "ISC"}',
    "go.mod": "module x.org/me\nrequire example.org/b v1.0.0\n",
    "vendor/example.org/b/LICENSE": text("BSD-3-Clause"),
    "lib/site-packages/foo_bar-1.0.dist-info/METADATA":
      "Metadata-Version: 2.4\nName: foo-bar\nLicense-Expression: Apache-2.0\n\nLicense: GPL\n",
    "requirements.txt": "foo.bar==1.0\n",
  };
  const { facts } = await judge(files);
  expect((facts["dependencies"] as { purl: string; licence: string }[]).map((d) => `${d.purl} ${d.licence}`)).toEqual([
    "pkg:golang/example.org/b BSD-3-Clause",
    "pkg:pypi/foo-bar Apache-2.0",
    "pkg:npm/a ISC",
  ]);
});

test("on request only what a pull request adds is judged, and a missing base is told", async () => {
  const repository = testRepository({ LICENSE: text("MIT"), "package-lock.json": lock({ a: "GPL-3.0-only" }) });
  const base = repository.git("rev-parse", "HEAD");
  repository.commit("Add b", { files: { "package-lock.json": lock({ a: "GPL-3.0-only", b: "AGPL-3.0-only" }) } });
  const settings = settingsWith({ "only-new-dependencies": true });
  const event = { name: "pull_request", repository: "o/r", sha: "", ref: "", serverUrl: "", apiUrl: "", payload: {} };
  const seen = await check.run(settings, await contextOf(repository.root, { event: { ...event, base } }));
  expect((seen.facts["dependencies"] as { purl: string }[]).map((d) => d.purl)).toEqual(["pkg:npm/b"]);
  const blind = await check.run(
    settings,
    await contextOf(repository.root, { event: { ...event, base: "1".repeat(40) } }),
  );
  expect((blind.facts["dependencies"] as unknown[]).length).toBe(2);
  expect(blind.unseen).toEqual([expect.stringContaining("fetch-depth: 0")]);
});

test("GitHub's dependency graph fills what files do not tell, and its refusal makes the check incomplete", async () => {
  const { startForge } = await import("../equipment/forge/server.ts");
  const { connect } = await import("../../shared/src/github/connect.ts");
  const forge = await startForge();
  try {
    const repository = testRepository({ LICENSE: text("MIT"), "yarn.lock": 'a@^1:\n  version "1.0.0"\n' });
    const context = await contextOf(repository.root);
    const github = await connect({ token: forge.token(), apiUrl: forge.url, log: context.log });
    const env = { GITHUB_REPOSITORY: "gov/absent" };
    const { unseen } = await check.run(settingsWith({ "dependency-graph": true }), { ...context, github, env });
    expect(unseen).toEqual([expect.stringContaining("dependency graph could not be read")]);
    const none = await check.run(settingsWith({ "dependency-graph": true }), context);
    expect(none.unseen).toEqual([expect.stringContaining("no token")]);
  } finally {
    await forge.close();
  }
});
