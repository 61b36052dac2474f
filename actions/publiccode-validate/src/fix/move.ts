import type { TextEdit } from "../../../../shared/src/check/finding.ts";
import { entryOf, isAbsent, type MapNode, textOf } from "../../../../shared/src/publiccode/tree.ts";
import type { Case, Problem } from "../judge/case.ts";
import { italianPlatforms } from "../standard/sections.ts";
import { reaches } from "../standard/versions.ts";
import { appendTo, indentOf, insertAfter, removeEntry, scalarText } from "./edit.ts";

/** `legal.repoOwner` to `organisation.name`, where an organisation is there that has no name yet. */
export function moveOwner(subject: Case): Problem["fix"] {
  const legal = subject.map("legal");
  const owner = entryOf(legal, "repoOwner");
  const organisation = subject.map("organisation");
  const name = textOf(owner?.value);
  if (!legal || !owner || name === undefined || !organisation || owner.value.alias) return undefined;
  const removed = legal.entries.length > 1 ? removeEntry(subject.file, legal, owner) : undefined;
  if (!removed) return undefined;
  const known = textOf(entryOf(organisation, "name")?.value);
  if (known !== undefined)
    return {
      description: subject.words("fix.remove", { key: "legal.repoOwner" }),
      safety: known === name ? "safe" : "review",
      edits: removed,
    };
  const added = appendTo(subject.file, organisation, [`name: ${scalarText(name)}`]);
  if (!added) return undefined;
  return {
    description: subject.words("fix.move", { key: "organisation.name" }),
    safety: "safe",
    edits: [...added, ...removed],
  };
}

/** True where the targeted catalogue reads `supports` and `organisation`. */
function canMove(subject: Case): boolean {
  return subject.options.target === undefined || reaches(subject.options.target, "0.7");
}

interface Moved {
  aliases: string[];
  code: string | undefined;
}

/** What the Italian section says that other keys can say; undefined where it says more than that. */
function readItaly(section: MapNode): Moved | undefined {
  const aliases: string[] = [];
  const flags = (map: string, names: readonly string[]): boolean => {
    const value = entryOf(section, map)?.value;
    if (isAbsent(value)) return true;
    if (value?.kind !== "map" || value.repeated.length > 0) return false;
    return value.entries.every(({ key, value: flag }) => {
      if (!names.includes(key.text) || flag.kind !== "scalar") return false;
      if (flag.value === true && key.text !== "lineeGuidaDesign" && !/^(modello|misure)/.test(key.text))
        aliases.push(key.text);
      return typeof flag.value === "boolean" || flag.value === null;
    });
  };
  const known = ["countryExtensionVersion", "conforme", "piattaforme", "riuso"];
  const reuse = entryOf(section, "riuso")?.value;
  const simple =
    section.entries.every(({ key }) => known.includes(key.text)) &&
    section.repeated.length === 0 &&
    (isAbsent(reuse) || (reuse?.kind === "map" && reuse.entries.every(({ key }) => key.text === "codiceIPA"))) &&
    flags("conforme", ["lineeGuidaDesign", "modelloInteroperabilita", "misureMinimeSicurezza", "gdpr"]) &&
    flags("piattaforme", italianPlatforms);
  if (!simple) return undefined;
  const code = textOf(entryOf(reuse, "codiceIPA")?.value)?.trim();
  return { aliases, code: code === "" ? undefined : code };
}

/** The Italian section as `supports` and `organisation`, which say the same for all countries since 0.7 and 0.5. */
export function moveItaly(subject: Case, name: "IT" | "it"): Problem["fix"] {
  const root = subject.map();
  const section = subject.map(name);
  const entry = entryOf(root, name);
  if (!root || !section || !entry || root.entries.length < 2 || !canMove(subject)) return undefined;
  if (!reaches(subject.version, "0.7")) return undefined;
  const moved = readItaly(section);
  const removed = removeEntry(subject.file, root, entry);
  if (!moved || !removed || section.alias) return undefined;
  const organisation = entryOf(root, "organisation");
  if (moved.code && organisation && !isAbsent(entryOf(organisation.value, "uri")?.value)) {
    const uri = textOf(entryOf(organisation.value, "uri")?.value)?.toLowerCase();
    if (uri !== `urn:x-italian-pa:${moved.code.toLowerCase()}`) return undefined;
  }
  const edits = [
    ...supportEdits(subject, root, moved.aliases),
    ...organisationEdits(subject, root, moved.code),
    ...removed,
  ];
  return {
    description: subject.words("fix.move", { key: "supports, organisation" }),
    safety: "safe",
    edits: merged(edits),
  };
}

function supportEdits(subject: Case, root: MapNode, aliases: readonly string[]): TextEdit[] {
  const entry = entryOf(root, "supports");
  const list = entry?.value.kind === "list" ? entry.value : undefined;
  const known = new Set(list?.items.map((item) => textOf(entryOf(item, "id")?.value)));
  const items = aliases.filter((alias) => !known.has(`alias:${alias}`)).map((alias) => `- id: alias:${alias}`);
  if (items.length === 0) return [];
  if (!entry) return appendTo(subject.file, root, ["supports:", ...items.map((item) => `  ${item}`)]) ?? [];
  const first = list?.items[0];
  const dash = first ? subject.file.text.lastIndexOf("-", first.start) : -1;
  return list && !list.flow && dash >= 0 ? [insertAfter(subject.file, entry, items, indentOf(subject.file, dash))] : [];
}

function organisationEdits(subject: Case, root: MapNode, code: string | undefined): TextEdit[] {
  if (code === undefined) return [];
  const organisation = subject.map("organisation");
  const uri = `uri: ${scalarText(`urn:x-italian-pa:${code}`)}`;
  if (organisation)
    return isAbsent(entryOf(organisation, "uri")?.value) ? (appendTo(subject.file, organisation, [uri]) ?? []) : [];
  const owner = textOf(subject.node("legal", "repoOwner"));
  const lines = ["organisation:", `  ${uri}`, ...(owner ? [`  name: ${scalarText(owner)}`] : [])];
  return appendTo(subject.file, root, lines) ?? [];
}

/** Insertions at the same place, and next to what is removed, as one edit each, so that they do not overlap. */
function merged(edits: readonly TextEdit[]): TextEdit[] {
  const sorted = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  const result: TextEdit[] = [];
  for (const edit of sorted) {
    const last = result.at(-1);
    if (last && last.end >= edit.start) {
      last.end = Math.max(last.end, edit.end);
      last.newText += edit.newText;
    } else result.push({ ...edit });
  }
  return result;
}
