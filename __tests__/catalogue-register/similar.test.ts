import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { canonicalUrl, sameAddress } from "../../actions/catalogue-register/src/identity/canonical-url.ts";
import { clusters } from "../../actions/catalogue-register/src/similar/clusters.ts";
import type { SearchDocument } from "../../actions/catalogue-register/src/similar/document.ts";
import { readJson, readJsonLines } from "../../actions/catalogue-register/src/similar/read-catalogue.ts";
import { Similarity } from "../../actions/catalogue-register/src/similar/similar.ts";
import { oneWord, termsOf, wordsOf } from "../../actions/catalogue-register/src/similar/words.ts";

function entry(id: string, name: string, description: string, more: Partial<SearchDocument> = {}): SearchDocument {
  return {
    id,
    name,
    aliases: [],
    description: { en: description },
    tags: [],
    categories: [],
    licences: [],
    isBasedOn: [],
    ...more,
  };
}

const town = [
  entry("a:streets", "StreetFix", "Residents report broken street lights and potholes to their council", {
    organisation: "Council A",
    repositoryUrl: "https://github.com/council-a/streetfix",
  }),
  entry("b:potholes", "Pothole reporter", "Residents report potholes and broken street lights to their council", {
    organisation: "Council B",
    repositoryUrl: "https://github.com/council-b/potholes",
  }),
  entry("c:health", "Open Clinic", "Electronic health record for small clinics", {
    organisation: "Ministry of Health",
  }),
  entry("d:library", "Shelf", "Library catalogue with loans and reservations", { organisation: "City library" }),
  entry("e:streets-old", "Street fix (old)", "Deprecated", { repositoryUrl: "git@github.com:Council-A/StreetFix.git" }),
];

describe("one spelling for all spellings of an address", () => {
  const same = [
    "https://github.com/Owner/Name",
    "http://www.github.com/owner/name/",
    "git@github.com:Owner/Name.git",
    "ssh://git@github.com:22/owner/name.git",
    "git+https://github.com/owner/name.git#main",
    "https://github.com/owner/name/tree/main/sub",
    "https://user:pass@github.com/owner/name",
    "github.com/owner/name",
    "https://github.com//owner//name.GIT",
  ];
  test.each(same)("%s is github.com/owner/name", (address) => {
    expect(canonicalUrl(address)).toBe("github.com/owner/name");
  });

  test.each([
    ["https://gitlab.example.org/Group/Sub/Project/-/tree/main", "gitlab.example.org/group/sub/project"],
    ["https://play.google.com/store/apps/details?id=org.x&utm_source=y", "play.google.com/store/apps/details?id=org.x"],
    ["https://example.org:8443/git/x.git", "example.org:8443/git/x"],
  ])("%s keeps what names the thing", (address, canonical) => {
    expect(canonicalUrl(address)).toBe(canonical);
  });

  test.each(["", "no address", "file:///etc/passwd", "https://localhost/x", "javascript:alert(1)"])(
    "%j is no address of a host",
    (address) => {
      expect(canonicalUrl(address)).toBeUndefined();
    },
  );

  test("two apps of one shop are two addresses", () => {
    const shop = "https://play.google.com/store/apps/details?id=";
    expect(sameAddress(`${shop}org.a`, `${shop}org.b`)).toBe(false);
  });

  test("any text ends, and a canonical address stays as it is", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webUrl({ withQueryParameters: true })), (text) => {
        const once = canonicalUrl(text);
        if (once !== undefined && !once.includes("%") && !once.includes("?")) expect(canonicalUrl(once)).toBe(once);
      }),
    );
  });
});

describe("words", () => {
  test.each([
    ["localisation", "localization"],
    ["organising", "organizing"],
    ["libraries", "library"],
    ["Förderung", "forderung"],
    ["centre", "center"],
  ])("%s and %s are one word", (a, b) => {
    expect(wordsOf(a)[0]?.stem).toBe(wordsOf(b)[0]?.stem);
  });

  test("a word that tells nothing counts beside its neighbour only", () => {
    const { single, pairs } = termsOf("open data platform");
    expect(single.map((w) => w.word)).toEqual(["data"]);
    expect(pairs).toEqual(["open data", "data platform"]);
  });

  test("a name is one word in any spacing and case", () => {
    expect(new Set(["Open Project", "open-project", "OpenProject", "ÖpenProject"].map(oneWord)).size).toBe(1);
  });
});

describe("similar entries", () => {
  const similarity = new Similarity(town);

  test("a need in other words than the entry's is answered, with the words that brought the entry", () => {
    const [best] = similarity.forNeed("street fault reporting");
    expect(best?.document.id).toMatch(/^(a:streets|b:potholes)$/);
    expect(best?.matched).toContain("street");
  });

  test("an entry is never its own answer", () => {
    expect(similarity.forEntry(town[0]!).map((h) => h.document.id)).not.toContain("a:streets");
  });

  test("the same repository under another spelling is an identity, however it is described", () => {
    const [first] = similarity.forEntry(town[0]!);
    expect(first).toMatchObject({ band: "identity", document: { id: "e:streets-old" } });
  });

  test("text alone never makes an identity", () => {
    const copy = entry("x", "StreetFix", town[0]!.description["en"]!, { homepage: "https://elsewhere.example" });
    expect(similarity.forEntry(copy).map((h) => h.band)).not.toContain("identity");
  });

  test("name and home page together make an identity", () => {
    const one = entry("x:1", "Nextcloud", "files", { homepage: "https://nextcloud.com" });
    const two = entry("x:2", "NextCloud", "groupware", { homepage: "http://www.nextcloud.com/" });
    expect(new Similarity([one, two]).forEntry(one)[0]?.band).toBe("identity");
  });

  test("nothing in common gives no answer, and an empty catalogue none either", () => {
    expect(similarity.forNeed("zzzz qqqq")).toEqual([]);
    expect(new Similarity([]).forNeed("potholes")).toEqual([]);
  });

  test("similar work of two organisations is one cluster, and the same software listed twice is none", () => {
    const found = clusters(similarity);
    expect(found.map((c) => c.entries.map((e) => e.id))).toEqual([["a:streets", "b:potholes"]]);
  });

  test("an entry as long as a book costs no more than its limit", () => {
    const started = performance.now();
    new Similarity([entry("long", "x", "word ".repeat(400_000))]);
    expect(performance.now() - started).toBeLessThan(1_000);
  });
});

describe("reading catalogues", () => {
  test("a broken line is told and the others are kept", () => {
    const { documents, refused } = readJsonLines('{"id":"1","name":"A"}\n{broken\n\n[]\n{"id":"2","name":"B"}\n');
    expect(documents.map((d) => d.id)).toEqual(["1", "2"]);
    expect(refused.map((r) => r.at)).toEqual([2, 4]);
  });

  test.each([
    ["an array", '[{"id":"1","name":"A"}]'],
    ["catalogue.json", '{"entries":[{"id":"1","name":"A"}]}'],
    ["a page of an Open Catalog API", '{"data":[{"id":"1","url":"https://x.example/a/b"}]}'],
    ["one entry", '{"id":"1","name":"A"}'],
  ])("%s is read", (_, text) => {
    expect(readJson(text).documents).toHaveLength(1);
  });

  test("publiccode.yml's description block becomes text per language", () => {
    const { documents } = readJson(
      '{"name":"A","description":{"it":{"shortDescription":"Breve","features":["Uno"]},"en":{"longDescription":"Long"}}}',
    );
    expect(documents[0]?.description).toEqual({ it: "Breve. Uno", en: "Long" });
  });
});
