import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { Ajv } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import jsonld from "jsonld";
import { Parser, Store } from "n3";
import { parse } from "yaml";
import { activityScore } from "../../actions/catalogue-register/src/export/activity-score.ts";
import { agencyIndex } from "../../actions/catalogue-register/src/export/code-json.ts";
import { csv } from "../../actions/catalogue-register/src/export/csv.ts";
import { exportEntry, FORMATS, type Format } from "../../actions/catalogue-register/src/export/export.ts";
import { codeJsonLicence, licenceIds } from "../../actions/catalogue-register/src/export/maps.ts";
import { reposJson } from "../../actions/catalogue-register/src/export/repos-json.ts";
import type { ExportSource } from "../../actions/catalogue-register/src/export/source.ts";

const now = new Date("2026-12-01T12:00:00Z");

const full: ExportSource = {
  now,
  publiccode: parse(`
publiccodeYmlVersion: "0.7.0"
name: Potholes
url: https://github.com/council/potholes
softwareVersion: 1.4.0
releaseDate: 2026-09-01
developmentStatus: stable
softwareType: standalone/web
platforms: [web]
categories: [citizen-participation]
organisation: { uri: https://council.example, name: Example Council }
fundedBy: [{ name: Ministry, uri: https://ministry.example }]
isBasedOn: https://github.com/other/streets
dependsOn: { open: [{ name: PostgreSQL, versionMin: "15" }] }
supports: [{ id: https://standards.example/open311 }]
legal: { license: EUPL-1.2 OR MIT, mainCopyrightOwner: Example Council }
maintenance:
  type: internal
  contacts: [{ name: Ada Example, email: ada@council.example }]
localisation: { localisationReady: true, availableLanguages: [en, fr] }
description:
  fr: { shortDescription: Signaler les nids-de-poule, features: [Carte] }
  en:
    shortDescription: Report potholes
    longDescription: "Report potholes to the council.\\nWith \\"photos\\"."
    features: [Map, Photos]
    documentation: https://docs.council.example
`),
  repository: {
    fullName: "council/potholes",
    id: 4711,
    htmlUrl: "https://github.com/council/potholes",
    description: "Potholes, reported by residents of the council",
    topics: ["civic-tech", "potholes"],
    visibility: "public",
    archived: false,
    defaultBranch: "main",
    createdAt: "2024-01-02T03:04:05Z",
    pushedAt: "2026-11-20T10:00:00Z",
    licenseSpdx: "NOASSERTION",
    languages: ["TypeScript", "C++"],
    stars: 12,
    forks: 3,
    watchers: 4,
    openIssues: 5,
    hasIssues: true,
    contributors: [{ login: "ada", name: "Ada Example" }, { login: "grace" }, { login: "dependabot[bot]", bot: true }],
    participation: [...Array(39).fill(100), ...Array(13).fill(5)],
    files: { license: "LICENSE", contributing: "CONTRIBUTING.md" },
    owner: "group:default/streets",
  },
};

const bare: ExportSource = { now, publiccode: {}, repository: {} };

function fixture(name: string): object {
  return JSON.parse(readFileSync(`__tests__/catalogue-register/fixtures/${name}`, "utf8")) as object;
}

const one = (format: Format, source = full, existing?: string) =>
  exportEntry(format, source, { laborHours: 120, sbom: "None", aiUseCaseId: "0" }, () => existing);

describe("a full source lacks nothing", () => {
  test.each(FORMATS)("%s", (format) => {
    expect(one(format).flatMap((e) => e.missing)).toEqual([]);
  });
});

describe("an empty source invents nothing and says what is missing", () => {
  test.each(FORMATS.filter((f) => f !== "csv"))("%s", (format) => {
    const exported = exportEntry(format, bare);
    expect(exported.flatMap((e) => e.missing).length).toBeGreaterThan(0);
    expect(exported.map((e) => e.text).join("")).not.toMatch(/undefined|null|NaN|unknown/);
  });
});

describe("each format is what its schema asks", () => {
  test("code.json 2.0.0", () => {
    const ajv = new Ajv2020({ strict: false });
    addFormats.default(ajv);
    const validate = ajv.compile(fixture("code-json-2.0.0.schema.json"));
    expect({ valid: validate(JSON.parse(one("code.json")[0]!.text)), errors: validate.errors }).toEqual({
      valid: true,
      errors: null,
    });
  });

  test("CITATION.cff 1.2.0", () => {
    const ajv = new Ajv({ strict: false });
    addFormats.default(ajv);
    const validate = ajv.compile(fixture("cff-1.2.0.schema.json"));
    const value = parse(one("citation")[0]!.text) as object;
    expect({ valid: validate(value), errors: validate.errors }).toEqual({ valid: true, errors: null });
  });

  test("Turtle and JSON-LD make the same statements", async () => {
    const [ld, ttl] = one("dcat");
    const fromTurtle = new Store(new Parser().parse(ttl!.text));
    const nquads = await jsonld.toRDF(JSON.parse(ld!.text), { format: "application/n-quads" });
    const fromLd = new Store(new Parser().parse(nquads as unknown as string));
    expect(fromLd.size).toBe(fromTurtle.size);
    const named = (store: Store) =>
      store
        .getQuads(null, null, null, null)
        .filter((q) => q.subject.termType === "NamedNode" && q.object.termType !== "BlankNode")
        .map((q) => `${q.subject.value} ${q.predicate.value} ${q.object.value}`)
        .sort();
    expect(named(fromLd)).toEqual(named(fromTurtle));
  });

  test("an expression of several licences has one address each and is kept as text", () => {
    const [ld] = one("dcat");
    const [node] = (JSON.parse(ld!.text) as { "@graph": Record<string, unknown>[] })["@graph"];
    expect(node?.["dct:license"]).toEqual([
      { "@id": "https://spdx.org/licenses/EUPL-1.2" },
      { "@id": "https://spdx.org/licenses/MIT" },
    ]);
    expect(node?.["dct:rights"]).toBe("EUPL-1.2 OR MIT");
  });

  test("Backstage names and tags hold only what its descriptor allows", () => {
    const odd: ExportSource = {
      ...full,
      repository: { ...full.repository, fullName: "a/--Größe & Maß--", topics: ["Ünï code", "ok"] },
    };
    const entity = parse(one("backstage", odd)[0]!.text) as { metadata: { name: string; tags: string[] } };
    expect(entity.metadata.name).toMatch(/^[A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?$/);
    for (const tag of entity.metadata.tags) expect(tag).toMatch(/^[a-z0-9+#]+(-[a-z0-9+#]+)*$/);
  });
});

describe("what people wrote is kept", () => {
  test("unknown and hand-kept keys of code.json", () => {
    const old = JSON.stringify({ mine: 1, laborHours: 7, status: "Alpha", name: "old" });
    const value = JSON.parse(exportEntry("code.json", full, {}, () => old)[0]!.text) as Record<string, unknown>;
    expect(value).toMatchObject({ mine: 1, laborHours: 7, status: "Alpha", name: "Potholes" });
  });

  test("a hand-written CITATION.cff keeps everything but version and date", () => {
    const old =
      "# ours\ncff-version: 1.2.0\ntitle: 'Mine' # quoted\nauthors:\n  - alias: x\nversion: 1.0.0\ndate-released: 2020-01-01\n";
    expect(one("citation", full, old)[0]!.text).toBe(old.replace("1.0.0", "1.4.0").replace("2020-01-01", "2026-09-01"));
  });

  test("a component's owner and comments in catalog-info.yaml", () => {
    const old =
      "apiVersion: backstage.io/v1alpha1\nkind: Component\nmetadata:\n  name: mine # by hand\nspec:\n  owner: team-a\n";
    const text = one("backstage", full, old)[0]!.text;
    expect(text).toContain("name: mine # by hand");
    expect(parse(text)).toMatchObject({ spec: { owner: "team-a", type: "website", lifecycle: "production" } });
  });

  test("hand-written authors of codemeta.json", () => {
    const value = JSON.parse(one("codemeta", full, '{"author":[{"name":"A"}],"x":1}')[0]!.text) as object;
    expect(value).toMatchObject({ author: [{ name: "A" }], x: 1 });
  });

  test.each([
    ["code.json", "{broken"],
    ["code.json", "[]"],
    ["codemeta", "nothing"],
    ["citation", "a: [b"],
    ["backstage", "a: [b"],
    ["backstage", "kind: A\n---\nkind: B\n"],
  ] as [Format, string][])("a %s that is %j is never overwritten", (format, old) => {
    expect(() => one(format, full, old)).toThrow(/left as it is/);
  });
});

test("private addresses of contributors never leave, and machines are no authors", () => {
  const all = FORMATS.flatMap((f) => one(f))
    .map((e) => e.text)
    .join("\n");
  expect(all).not.toContain("dependabot");
  expect(all.match(/[\w.]+@[\w.]+/g)?.filter((m) => m !== "ada@council.example") ?? []).toEqual([]);
});

test("an archived repository is archival, deprecated and inactive whatever publiccode.yml says", () => {
  const archived: ExportSource = { ...full, repository: { ...full.repository, archived: true } };
  expect(one("code.json", archived)[0]!.text).toContain('"Archival"');
  expect(one("backstage", archived)[0]!.text).toContain("lifecycle: deprecated");
  expect(one("codemeta", archived)[0]!.text).toContain("#inactive");
});

test("a table cell that a spreadsheet would run is made text", () => {
  const evil: ExportSource = { ...bare, publiccode: { name: '=HYPERLINK("http://x")', url: "a,b" } };
  expect(csv([evil]).text.split("\r\n")[1]).toMatch(/^"'=HYPERLINK\(""http:\/\/x""\)","a,b",/);
});

test("text of an entry cannot leave its literal in Turtle", () => {
  const evil: ExportSource = {
    ...full,
    publiccode: { ...full.publiccode, name: '"] . <http://evil> a <x> .\n\u0000' },
  };
  const subjects = new Set(new Parser().parse(one("dcat", evil)[1]!.text).map((q) => q.subject.value));
  expect(subjects.has("http://evil")).toBe(false);
});

describe("the activity score", () => {
  const quiet = { createdAt: "2020-01-01T00:00:00Z", pushedAt: "2020-01-01T00:00:00Z" };
  test("a silent old repository has none", () => {
    expect(activityScore(quiet, now)).toBe(0);
  });
  test("only the last thirteen weeks count", () => {
    const old = {
      ...quiet,
      pushedAt: now.toISOString(),
      participation: [...Array(39).fill(100), ...Array(13).fill(0)],
    };
    expect(activityScore(old, now)).toBe(activityScore({ ...old, participation: [] }, now));
  });
  test("a repository of today gets the newcomers' boost", () => {
    expect(activityScore({ createdAt: now.toISOString(), pushedAt: now.toISOString() }, now)).toBe(1050);
  });
  test("the most active stands first in repos.json", () => {
    const rows = JSON.parse(reposJson([{ ...bare, repository: { ...quiet, fullName: "a/old" } }, full]).text) as {
      name: string;
    }[];
    expect(rows.map((r) => r.name)).toEqual(["potholes", "old"]);
  });
});

test.each([
  ["(MIT OR GPL-2.0-only WITH Classpath-exception-2.0) AND MIT", ["MIT", "GPL-2.0-only"]],
  ["", []],
  ["EUPL-1.2", ["EUPL-1.2"]],
])("the ids of %j are %j", (expression, ids) => {
  expect(licenceIds(expression)).toEqual(ids);
});

test.each([
  ["GPL-3.0", "GPL-3.0-only"],
  ["LGPL-3.0-or-later", "Other"],
  ["OGL-UK-3.0", "Other"],
  ["MIT", "MIT"],
])("code.json calls %s %s", (id, name) => {
  expect(codeJsonLicence(id)).toBe(name);
});

test("an agency's index holds its releases", () => {
  const release = JSON.parse(one("code.json")[0]!.text) as Record<string, unknown>;
  expect(JSON.parse(agencyIndex("XYZ", [release]).text)).toMatchObject({
    agency: "XYZ",
    version: "2.0.0",
    releases: [{ name: "Potholes" }],
  });
});
