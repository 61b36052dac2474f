import { entryOf, formatKey, nodeAt, type Step } from "../../../../shared/src/publiccode/tree.ts";
import { removeEntry, renameKey } from "../fix/edit.ts";
import { formerKey, mistakenKey, topLevelKeys, topLevelSince } from "../standard/history.ts";
import { schemaOf } from "../standard/schema.ts";
import { reaches, type Version, versions } from "../standard/versions.ts";
import { nearest } from "../suggest.ts";
import type { Case, Problem } from "./case.ts";
import { isBroken } from "./document.ts";
import { levelsFor, type Mistake } from "./structure.ts";

/** A key that the schema does not have at this place: newer, renamed, allowed by policy, misspelt, misplaced or unknown. */
export function judgeUnknownKey(subject: Case, mistake: Mistake, newer: readonly string[]) {
  const key = String(mistake.error.params["additionalProperty"]);
  const path = [...mistake.path, key];
  if (isBroken(subject) && path.length === 1) return;
  if (newer.includes(formatKey(path))) return judgeNewer(subject, path, key);
  if (subject.options.extensions.some((start) => start !== "" && key.startsWith(start)))
    return report(subject, path, { rule: "extension-key" });
  if (judgeFormer(subject, mistake, path, key)) return;
  if (path.length === 1 && /^[A-Za-z]{2}$/.test(key) && !misspelt(subject, path.slice(0, -1), key))
    return judgeCountry(subject, mistake, path, key);
  judgeStranger(subject, mistake, path, key);
}

function report(subject: Case, path: Step[], problem: Problem) {
  subject.at(path, { silences: true, ...problem });
}

function judgeNewer(subject: Case, path: Step[], key: string) {
  const since =
    topLevelSince(key) ??
    versions.find((v) => reaches(v, subject.version) && keysAt(v, path.slice(0, -1)).includes(key));
  const values = { since: since ?? "0.7", version: subject.version };
  subject.at(path, { rule: "newer-than-version", values });
}

/** A key of an older version, found in a file that says it is newer (or the other way round, for the reference parser). */
function judgeFormer(subject: Case, mistake: Mistake, path: Step[], key: string): boolean {
  const known = formerKey(mistake.path, key);
  if (!known) return false;
  const entry = subject.entry(path);
  const map = nodeAt(subject.root, mistake.path);
  const free = known.instead !== undefined && entryOf(map, known.instead) === undefined;
  const rename = known.instead && entry && free && (known.sameValue || key === "publiccode-yaml-version");
  const fix: Problem["fix"] = rename
    ? {
        description: subject.words("fix.rename", { key: known.instead! }),
        safety: "safe",
        edits: renameKey(subject.file, entry, known.instead!),
      }
    : undefined;
  report(subject, path, {
    rule: "renamed-key",
    ...(known.instead ? {} : { message: "renamed-key.dropped" as const }),
    levels: levelsFor(mistake),
    values: { since: known.since, instead: known.instead ?? "", advice: known.advice ?? "" },
    fix,
  });
  return true;
}

function judgeCountry(subject: Case, mistake: Mistake, path: Step[], key: string) {
  const entry = subject.entry(path);
  const isItaly = key.toLowerCase() === "it" && entry && !entryOf(subject.root, "IT");
  const fix: Problem["fix"] = isItaly
    ? {
        description: subject.words("fix.rename", { key: "IT" }),
        safety: "safe",
        edits: renameKey(subject.file, entry, "IT"),
      }
    : undefined;
  if (isItaly)
    return report(subject, path, {
      rule: "unknown-key",
      message: "unknown-key.suggest",
      values: { suggestion: "IT" },
      levels: levelsFor(mistake),
      fix,
    });
  report(subject, path, { rule: "country-section", levels: levelsFor(mistake) });
}

function judgeStranger(subject: Case, mistake: Mistake, path: Step[], key: string) {
  const suggestion = suggestionFor(subject, mistake.path, key);
  const levels = levelsFor(mistake);
  const entry = subject.entry(path);
  if (suggestion?.includes("."))
    return report(subject, path, {
      rule: "unknown-key",
      message: "unknown-key.elsewhere",
      values: { place: suggestion },
      levels,
    });
  if (suggestion && entry) {
    const taken = entryOf(nodeAt(subject.root, mistake.path), suggestion) !== undefined;
    const fix: Problem["fix"] = taken
      ? undefined
      : {
          description: subject.words("fix.rename", { key: suggestion }),
          safety: sameButCase(key, suggestion) ? "safe" : "review",
          edits: renameKey(subject.file, entry, suggestion),
        };
    return report(subject, path, {
      rule: "unknown-key",
      message: "unknown-key.suggest",
      values: { suggestion },
      levels,
      fix,
    });
  }
  const place = elsewhere(subject.version, path, key);
  if (place)
    return report(subject, path, { rule: "unknown-key", message: "unknown-key.elsewhere", values: { place }, levels });
  const known = keysAt(subject.version, mistake.path).join(", ");
  report(subject, path, { rule: "unknown-key", values: { known }, levels, fix: removal(subject, path) });
}

function removal(subject: Case, path: Step[]): Problem["fix"] {
  const map = nodeAt(subject.root, path.slice(0, -1));
  const entry = subject.entry(path);
  const edits = map?.kind === "map" && entry ? removeEntry(subject.file, map, entry) : undefined;
  return edits
    ? { description: subject.words("fix.remove", { key: formatKey(path) }), safety: "review", edits }
    : undefined;
}

function sameButCase(a: string, b: string): boolean {
  return a.toLowerCase().replace(/[_-]/g, "") === b.toLowerCase();
}

function misspelt(subject: Case, parent: readonly Step[], key: string): boolean {
  return /^it$/i.test(key)
    ? false
    : keysAt(subject.version, parent).some((known) => known.toLowerCase() === key.toLowerCase());
}

/** The key that was probably meant in this mapping; with dots where it belongs somewhere else. */
export function suggestionFor(subject: Case, parent: readonly Step[], key: string): string | undefined {
  const former = formerKey(parent, key);
  if (former) return former.instead;
  return mistakenKey(parent, key) ?? nearest(key, keysAt(subject.version, parent));
}

const schemas = new Map<Version, Schema>();

function schemaFor(version: Version): Schema {
  const known = schemas.get(version);
  if (known) return known;
  const schema = schemaOf({ version, dialect: "standard" }) as Schema;
  schemas.set(version, schema);
  return schema;
}

/** Keys that the schema of a version has in the mapping at a path. */
export function keysAt(version: Version, path: readonly Step[]): string[] {
  if (path.length === 0) return topLevelKeys(version);
  let schema: Schema | undefined = schemaFor(version);
  for (const step of path) {
    if (typeof step === "number") schema = schema?.items;
    else
      schema =
        schema?.properties?.[step] ??
        (typeof schema?.additionalProperties === "object" ? schema.additionalProperties : undefined);
  }
  return Object.keys(schema?.properties ?? {});
}

interface Schema {
  properties?: Record<string, Schema>;
  items?: Schema;
  additionalProperties?: Schema | false;
}

/** The one place of the standard where a key of this name belongs, when it stands at another. */
function elsewhere(version: Version, path: Step[], key: string): string | undefined {
  if (path.length > 1 && topLevelKeys(version).includes(key)) return undefined;
  const sections = ["legal", "maintenance", "localisation", "intendedAudience", "dependsOn"].filter(
    (name) => name !== path[0],
  );
  const places = sections.filter((name) => keysAt(version, [name]).includes(key)).map((name) => `${name}.${key}`);
  if (path[0] !== "description" && keysAt(version, ["description", "en"]).includes(key))
    places.push(`description.en.${key}`);
  return places.length === 1 ? places[0] : undefined;
}
