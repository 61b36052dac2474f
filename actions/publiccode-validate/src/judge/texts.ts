import {
  entryOf,
  formatKey,
  isAbsent,
  type ListNode,
  type Node,
  type ScalarNode,
  type Step,
} from "../../../../shared/src/publiccode/tree.ts";
import { removeEntry, replaceScalar } from "../fix/edit.ts";
import { exampleOf } from "../standard/examples.ts";
import { reaches } from "../standard/versions.ts";
import type { Case, Problem } from "./case.ts";
import { isBroken } from "./document.ts";
import { each, eachScalar, eachText } from "./walk.ts";

const segmenter = new Intl.Segmenter("en", { granularity: "grapheme" });

/** User-perceived characters, as the reference parser counts them (grapheme clusters). */
export function graphemes(text: string): number {
  // Every character below U+0300 but a line feed after a carriage return stands for itself.
  if (/^[\u0000-\u000c\u000e-\u02ff]*$/.test(text)) return text.length;
  let count = 0;
  for (const _ of segmenter.segment(text)) count++;
  return count;
}

/** Lengths, blanks, control characters, empty and repeated items: what concerns texts whatever they mean. */
export function judgeTexts(subject: Case) {
  judgeDescriptions(subject);
  eachScalar(subject, (node, path, entry) => {
    if (entry) judgeEmpty(subject, node, path);
    judgeControls(subject, node, path);
    judgeBlanks(subject, node, path);
  });
  for (const list of [
    "platforms",
    "categories",
    "usedBy",
    "intendedAudience.countries",
    "intendedAudience.scope",
    "localisation.availableLanguages",
    "description.*.features",
    "description.*.screenshots",
    "supports",
  ])
    each(subject, list, (node, path) => {
      if (node.kind === "list") judgeItems(subject, node, path);
    });
}

function judgeDescriptions(subject: Case) {
  const map = subject.map("description");
  if (!map || subject.isSilent(["description"])) return;
  if (map.entries.length === 0 && map.repeated.length === 0)
    subject.at(["description"], {
      rule: "missing-key",
      message: "missing-key.empty",
      values: { what: exampleOf("description") },
    });
  for (const key of ["longDescription", "features"]) judgeSomewhere(subject, key);
  eachText(subject, "description.*.genericName", (node, path) => judgeLength(subject, node, path, 0, 35));
  eachText(subject, "description.*.shortDescription", (node, path) => judgeLength(subject, node, path, 0, 150));
  eachText(subject, "description.*.longDescription", (node, path) => {
    judgeLength(subject, node, path, reaches(subject.version, "0.3") ? 150 : 500, 10_000);
  });
}

/** The standard asks for long description and features in one language at least, the reference parser in every one. */
function judgeSomewhere(subject: Case, key: string) {
  if (isBroken(subject)) return;
  const sections = subject.map("description")!.entries.filter((entry) => entry.value.kind === "map");
  const without = sections.filter((entry) => lacks(entry.value, key));
  const nowhere = without.length === sections.length;
  for (const [index, entry] of without.entries()) {
    const path = ["description", entry.key.text, key];
    const present = entryOf(entry.value, key) !== undefined;
    if (nowhere && index === 0) {
      const problem: Problem = {
        rule: "missing-key",
        message: present ? "missing-key.empty" : "missing-key.language",
        values: { what: exampleOf(key) },
      };
      if (present) subject.at(path, problem);
      else subject.missing(path, problem);
      continue;
    }
    const values = { language: entry.key.text };
    const levels = { standard: "note", reference: "error" } as const;
    const problem: Problem = { rule: "missing-key", message: "missing-key.every-language", levels, values };
    if (present) subject.at(path, problem);
    else subject.missing(path, problem);
  }
}

function lacks(section: Node, key: string): boolean {
  const value = entryOf(section, key)?.value;
  if (isAbsent(value) || (value?.kind === "list" && value.items.length === 0)) return true;
  return value?.kind === "scalar" && value.text === "" && value.value !== null;
}

function judgeLength(subject: Case, node: ScalarNode, path: Step[], least: number, most: number) {
  if (node.text === "") return;
  const written = graphemes(node.text);
  // The line end that > and | add is no part of what the author wrote; the reference parser counts it (and blanks).
  const length = graphemes(node.text.trim());
  const say = (problem: Problem) => subject.at(path, { ...problem, values: { length, ...problem.values } });
  if (length > most) say({ rule: "too-long", values: { limit: most, over: length - most } });
  else if (written > most)
    say({
      rule: "too-long",
      message: "too-long.newline",
      values: { limit: most },
      levels: { standard: "note" },
      fix: stripFix(subject, node),
    });
  if (length === 0 || length >= least) return;
  const reference = written < 150 ? "error" : "off";
  const newer = least > 150 && length >= 150;
  if (newer)
    return say({
      rule: "too-short",
      message: "too-short.newer",
      values: { limit: least, version: subject.version },
      levels: { reference },
    });
  say({ rule: "too-short", values: { limit: least, under: least - length }, levels: { reference } });
}

/** `>` to `>-`, `|` to `|-`. */
function stripFix(subject: Case, node: ScalarNode): Problem["fix"] {
  const header = /^[|>](?=\s)/.exec(subject.file.text.slice(node.start, node.start + 2));
  if (!header || node.alias) return undefined;
  const edits = [{ path: subject.file.path, start: node.start + 1, end: node.start + 1, newText: "-" }];
  return { description: subject.words("fix.write", { value: `${header[0]}-` }), safety: "safe", edits };
}

const mandatory =
  /^(name|url|developmentStatus|softwareType|description\..*\.shortDescription|legal\.license|maintenance\.type|maintenance\.contact(s|ors)\[\d+\]\.(name|until)|supports\[\d+\]\.id|organisation\.uri|fundedBy\[\d+\]\.uri|dependsOn\..*\.name)$/;
/** Empty texts that the reference parser judges by the form that they lack. */
const judgedEmpty = /^(releaseDate|landingURL|roadmap|isBasedOn|.*\.(documentation|apiDocumentation|website|email))$/;

function judgeEmpty(subject: Case, node: ScalarNode, path: Step[]) {
  const key = formatKey(path);
  const must = mandatory.test(key);
  if (node.value === null || node.text === "") {
    if (must && node.value !== null)
      return subject.at(path, {
        rule: "missing-key",
        message: "missing-key.empty",
        values: { what: exampleOf(String(path.at(-1))) },
        silences: true,
      });
    if (must || path[0] === "publiccodeYmlVersion" || isSection(path)) return;
    if (formatKey(path) === "maintenance.contacts" || formatKey(path) === "maintenance.contractors") return;
    const reference = node.value !== null && judgedEmpty.test(key) ? "error" : "off";
    const levels = reference === "error" ? ({ standard: "error", reference } as const) : {};
    return subject.at(path, { rule: "empty-value", levels, fix: removal(subject, path), silences: true });
  }
  if (must && node.text.trim() === "") subject.at(path, { rule: "blank-text", silences: true });
}

/** Sections and lists whose absence is said by the structure. */
function isSection(path: Step[]): boolean {
  const key = formatKey(path);
  return (
    /^(description|legal|maintenance|localisation|platforms|description\.[^.]+|localisation\.\w+)$/.test(key) ||
    /^description\.[^.]+\.(features|longDescription)$/.test(key)
  );
}

/** Removes an optional key that says nothing. */
export function removal(subject: Case, path: readonly Step[]): Problem["fix"] {
  const map = subject.map(...path.slice(0, -1));
  const entry = subject.entry(path);
  if (!map || !entry || map.entries.length < 2) return undefined;
  const edits = removeEntry(subject.file, map, entry);
  return edits && { description: subject.words("fix.remove", { key: formatKey(path) }), safety: "safe", edits };
}

function judgeControls(subject: Case, node: ScalarNode, path: Step[]) {
  const match = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f]/.exec(node.text);
  if (!match) return;
  const code = `U+${match[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`;
  subject.at(path, { rule: "control-character", values: { code } });
}

/** Keys whose text is compared or followed: blanks and quotes in it do harm. */
const compared =
  /(^|\.)(url|landingURL|roadmap|isBasedOn|logo|monochromeLogo|license|uri|id|documentation|apiDocumentation|email|website|until|releaseDate|codiceIPA)(\[\d+\])?$|screenshots\[\d+\]$|videos\[\d+\]$/;

function judgeBlanks(subject: Case, node: ScalarNode, path: Step[]) {
  const key = formatKey(path);
  if (!compared.test(key) || node.value === null) return;
  const trimmed = node.text.trim();
  const inner = /^(["'])(.+)\1$/.exec(trimmed)?.[2];
  const value = inner ?? trimmed;
  const isBlock = node.style === "folded" || node.style === "literal";
  if (value === node.text || value === "" || (isBlock && inner === undefined && trimmed === node.text.trimEnd()))
    return;
  const fix: Problem["fix"] = {
    description: subject.words("fix.write", { value }),
    safety: "safe",
    edits: replaceScalar(subject.file, node, value),
  };
  const message = inner === undefined ? "surrounding-blanks" : "surrounding-blanks.quotes";
  subject.at(path, { rule: "surrounding-blanks", message, values: { value }, levels: referenceBlanks(key, node), fix });
}

/** The reference parser refuses blanks before an address and around dates and e-mail addresses. */
function referenceBlanks(key: string, node: ScalarNode): Problem["levels"] {
  const strict =
    /(until|releaseDate|email)$/.test(key) ||
    (/url|roadmap|isBasedOn|website|documentation/i.test(key) && /^\s/.test(node.text));
  return strict ? { reference: "error" } : {};
}

function judgeItems(subject: Case, list: ListNode, path: Step[]) {
  const seen = new Set<string>();
  list.items.forEach((item, index) => {
    const id = path[0] === "supports" ? entryOf(item, "id")?.value : item;
    if (id?.kind !== "scalar") return;
    const at = [...path, index];
    if (id === item && (id.value === null || id.text.trim() === "")) {
      const referenceJudges = /countries|scope|categories|availableLanguages/.test(formatKey(path));
      if (id.value !== null && !referenceJudges)
        subject.at(at, { rule: "empty-item", values: { key: formatKey(path) } });
      return;
    }
    if (seen.has(id.text))
      subject.at(at, { rule: "duplicate-value", values: { key: formatKey(path), value: id.text } });
    seen.add(id.text);
  });
}
