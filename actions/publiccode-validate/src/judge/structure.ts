import { formatKey, type MapNode, type Node, nodeAt, type Step } from "../../../../shared/src/publiccode/tree.ts";
import type { Levels } from "../rules.ts";
import { exampleOf } from "../standard/examples.ts";
import { reaches, type Version, versions } from "../standard/versions.ts";
import { categoriesOf } from "../standard/vocabulary.ts";
import type { Case } from "./case.ts";
import { stepsOf, toData } from "./data.ts";
import { isBroken } from "./document.ts";
import { judgeUnknownKey, suggestionFor } from "./keys.ts";
import { judgeUnknownValue, judgeWrongType } from "./types.ts";
import { type SchemaError, structuralErrors } from "./validators.ts";

/** One structural mistake, and who calls it one. */
export interface Mistake {
  error: SchemaError;
  /** Path of the value that the error is about. */
  path: Step[];
  standard: boolean;
  reference: boolean;
}

/** More tell nobody anything new, and each unknown key is compared with all that are known. */
const maxMistakes = 200;

/** The edition by which the reference parser reads a file: the newest 0.x, or its draft. */
function referenceVersion(version: Version): Version {
  return version === "1.0-rc" ? "1.0-rc" : "0.7";
}

/** Keys, types and listed values, by the file's own version and by the edition that the reference parser applies. */
export function judgeStructure(subject: Case) {
  const { root } = subject;
  if (root?.kind !== "map") return;
  if (judgeLanguageless(subject)) subject.silence(["description"]);
  const mistakes = collect(subject, root);
  const newer = newerKeys(subject, mistakes);
  for (const mistake of mistakes.filter((m) => m.error.keyword === "additionalProperties"))
    judgeUnknownKey(subject, mistake, newer);
  const values = new Set<string>();
  for (const mistake of mistakes) {
    const { error, path } = mistake;
    if (newer.some((key) => formatKey(path).startsWith(key))) mistake.standard ||= mistake.reference;
    if (error.keyword === "required") judgeMissing(subject, mistake, mistakes);
    else if (error.keyword === "minItems") judgeEmptyList(subject, mistake);
    else if ((error.keyword === "type" || error.keyword === "enum") && !values.has(formatKey(path))) {
      values.add(formatKey(path));
      judgeValue(subject, mistake, mistakes);
    }
  }
}

function collect(subject: Case, root: MapNode): Mistake[] {
  const data = toData(root);
  const mistakes = new Map<string, Mistake>();
  const add = (errors: readonly SchemaError[], who: "standard" | "reference") => {
    for (const error of errors.slice(0, maxMistakes)) {
      const name = error.params["missingProperty"] ?? error.params["additionalProperty"] ?? "";
      const id = `${error.instancePath} ${error.keyword} ${name}`;
      const mistake = mistakes.get(id) ?? {
        error,
        path: stepsOf(error.instancePath, root),
        standard: false,
        reference: false,
      };
      mistake[who] = true;
      mistakes.set(id, mistake);
    }
  };
  add(structuralErrors(data, subject.version, "standard"), "standard");
  add(structuralErrors(data, referenceVersion(subject.version), "reference"), "reference");
  return [...mistakes.values()];
}

/** Levels of a mistake that both, or only one of the two, call one. */
export function levelsFor(mistake: Mistake): Levels {
  return { standard: mistake.standard ? "error" : "off", reference: mistake.reference ? "error" : "off" };
}

/** Keys that the file's version does not have and the newest does, formatted. */
function newerKeys(subject: Case, mistakes: readonly Mistake[]): string[] {
  if (subject.version === "1.0-rc") return [];
  return mistakes
    .filter((m) => m.error.keyword === "additionalProperties" && m.standard && !m.reference)
    .map((m) => formatKey([...m.path, String(m.error.params["additionalProperty"])]));
}

const descriptionKeys = ["shortDescription", "longDescription", "features", "localisedName", "genericName"];

/** The texts of one language written straight under `description`. */
function judgeLanguageless(subject: Case): boolean {
  const map = subject.map("description");
  if (!map?.entries.some(({ key, value }) => descriptionKeys.includes(key.text) && value.kind !== "map")) return false;
  subject.at(["description"], { rule: "description-without-language" });
  return true;
}

/** What is missing when a whole section is: the mandatory keys in it. */
const inSection: Readonly<Record<string, readonly string[]>> = {
  legal: ["license"],
  maintenance: ["type"],
  localisation: ["localisationReady", "availableLanguages"],
};

function judgeMissing(subject: Case, mistake: Mistake, mistakes: readonly Mistake[]) {
  if (isBroken(subject)) return;
  const key = String(mistake.error.params["missingProperty"]);
  const path = [...mistake.path, key];
  const present = subject.entry(path);
  if (present?.value.kind === "unknown" || meantByAnother(mistake, key, mistakes, subject)) return;
  const levels = levelsFor(mistake);
  if (path[0] === "fundedBy") return judgeFunder(subject, path, key);
  if (path[0] === "description" && path.length === 3 && key !== "shortDescription" && key !== "genericName") return;
  const leaves = path.length === 1 && !present?.value.alias ? (inSection[key] ?? []) : [];
  for (const leaf of leaves.length > 0 ? leaves.map((name) => [...path, name]) : [path]) {
    const last = String(leaf.at(-1));
    const message = present ? "missing-key.empty" : "missing-key";
    const values = { key: formatKey(leaf), what: exampleOf(last) };
    if (present) subject.report(subject.spanAt(path), leaf, { rule: "missing-key", message, levels, values });
    else subject.missing(path.length === leaf.length ? leaf : path, { rule: "missing-key", levels, values });
    const finding = subject.found.at(-1);
    if (finding && leaf.length > path.length)
      finding.draft.location = { ...finding.draft.location, key: formatKey(leaf) };
  }
}

/** True where an unknown key beside it is a misspelling of the missing one: that is one mistake, not two. */
function meantByAnother(mistake: Mistake, key: string, mistakes: readonly Mistake[], subject: Case): boolean {
  return mistakes.some(
    (other) =>
      other.error.keyword === "additionalProperties" &&
      other.error.instancePath === mistake.error.instancePath &&
      suggestionFor(subject, other.path, String(other.error.params["additionalProperty"])) === key,
  );
}

/** The standard wants a funder's name and leaves the uri free; the reference parser has it the other way round. */
function judgeFunder(subject: Case, path: Step[], key: string) {
  subject.missing(path, { rule: key === "name" ? "funder-name" : "funder-uri" });
}

function judgeEmptyList(subject: Case, mistake: Mistake) {
  if (mistake.path[0] === "description") return;
  subject.at(mistake.path, { rule: "empty-list", levels: levelsFor(mistake) });
}

function judgeValue(subject: Case, mistake: Mistake, all: readonly Mistake[]) {
  const node = nodeAt(subject.root, mistake.path);
  if (!node || node.kind === "unknown") return;
  const same = all.filter((other) => formatKey(other.path) === formatKey(mistake.path));
  const listed = same.find((other) => other.error.keyword === "enum");
  const typed = same.find((other) => other.error.keyword === "type");
  if (listed && node.kind === "scalar" && node.value !== null) {
    if (typeof node.value === "string" && node.value !== node.value.trim())
      return judgeUnknownValue(subject, listed, node);
    if (isNewerCategory(subject, listed, node)) return;
    return judgeUnknownValue(subject, listed, node);
  }
  if (typed) judgeWrongType(subject, typed, node);
}

function isNewerCategory(subject: Case, mistake: Mistake, node: Node): boolean {
  if (mistake.reference || mistake.path[0] !== "categories" || node.kind !== "scalar") return false;
  const since = versions.find((version) => categoriesOf(version).includes(node.text));
  if (!since || reaches(subject.version, since)) return false;
  const values = { value: node.text, since, version: subject.version };
  subject.at(mistake.path, { rule: "newer-than-version", message: "newer-than-version.value", values });
  return true;
}
