import type { Entry } from "./entry.ts";
import { isObject, plainJson } from "./json.ts";

/** publiccode.yml's keys in the standard's order; others follow sorted. */
export const PUBLICCODE_ORDER: readonly string[] = (
  "publiccodeYmlVersion name applicationSuite url landingURL isBasedOn softwareVersion releaseDate logo platforms categories " +
  "organisation usedBy fundedBy roadmap developmentStatus softwareType intendedAudience description legal maintenance " +
  "localisation dependsOn supports"
).split(" ");

/** Keys of each part of an entry in the order in which its file writes them. */
const ORDER: Readonly<Record<string, readonly string[]>> = {
  "": "schema id repositoryId url aliases publiccode repository checks relations activity registered status withdrawn".split(
    " ",
  ),
  publiccode: ["path", "sha256", "data"],
  repository:
    "description homepage topics language languages license archived fork parent createdAt defaultBranch hasIssues files".split(
      " ",
    ),
  "repository.files": ["readme", "licence", "contributing", "security", "codeowners"],
  relations: ["isBasedOn", "forkOf", "similar"],
  activity: "pushedAt stars forks watchers openIssues participation release languageBytes contributors".split(" "),
  registered: ["at", "by", "run"],
  withdrawn: ["at", "reason", "supersededBy"],
};

/** The entry with its keys in their fixed order and what is undefined left out, ready to be written. */
export function inOrder(entry: Entry): Record<string, unknown> {
  return ordered(entry, "") as Record<string, unknown>;
}

function ordered(value: unknown, at: string): unknown {
  if (at === "publiccode.data") return plainJson(value, PUBLICCODE_ORDER);
  if (!isObject(value)) return value;
  const known = ORDER[at];
  const keys = known ? known.filter((key) => value[key] !== undefined) : Object.keys(value).sort();
  return Object.fromEntries(keys.map((key) => [key, ordered(value[key], at ? `${at}.${key}` : key)]));
}
