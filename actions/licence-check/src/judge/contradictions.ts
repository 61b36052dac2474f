import type { FindingDraft, Fix, Level, TextEdit } from "../../../../shared/src/check/finding.ts";
import { findException, findLicence, licenceVersion, sameText } from "../../../../shared/src/spdx/index.ts";
import { idsOf } from "../evidence/claim.ts";
import { nameOf } from "../evidence/licence-files.ts";
import type { Claim, Evidence, LicenceText, Statement } from "../evidence/types.ts";
import { comparableIds, governing, textIds } from "./project.ts";

/** How a statement stands to the texts that govern it. */
export type Agreement = "agrees" | "adds" | "contradicts" | "silent";

/** Compares what is claimed with the ids of the texts. A choice agrees with any member, several names with any of them. */
export function compare(claim: Claim, ids: readonly string[]): Agreement {
  if (ids.length === 0) return "silent";
  if (claim.kind === "reserved") return "contradicts";
  if (claim.kind === "several") return best(claim.claims.map((part) => compare(part, ids)));
  const named = idsOf(claim);
  if (named.length === 0) return "silent";
  const found = named.filter((id) => ids.some((text) => sameText(text, id)));
  if (found.length === 0) return "contradicts";
  return claim.kind === "choice" || found.length === named.length ? "agrees" : "adds";
}

function best(all: readonly Agreement[]): Agreement {
  return (["agrees", "adds", "contradicts"] as const).find((agreement) => all.includes(agreement)) ?? "silent";
}

/** Statements that contradict the texts which govern them, or each other where no text decides: one finding a contradiction. */
export function contradictions(evidence: Evidence): FindingDraft[] {
  const groups = new Map<string, { statements: Statement[]; texts: LicenceText[]; ids: string[] }>();
  for (const statement of evidence.statements.filter(speaksForProject)) {
    const texts = governing(evidence.texts, statement.folder);
    const ids = texts.flatMap(comparableIds);
    if (hasUnknownText(texts) || compare(statement.claim, ids) !== "contradicts") continue;
    const key = `${statement.folder}\n${idsOf(statement.claim).join(" ") || "reserved"}`;
    const group = groups.get(key) ?? { statements: [], texts, ids: texts.flatMap(textIds) };
    group.statements.push(statement);
    groups.set(key, group);
  }
  return [...[...groups.values()].map((group) => againstText(group, evidence)), ...withoutText(evidence)];
}

/** Headers and REUSE speak of single files; they have rules of their own. */
function speaksForProject(statement: Statement): boolean {
  return (
    statement.scope === "project" &&
    (statement.source === "manifest" || statement.source === "readme" || statement.source === "badge")
  );
}

/** Beside a text that nobody knows nothing can be called a contradiction. */
function hasUnknownText(texts: readonly LicenceText[]): boolean {
  return texts.some((text) => text.promised === undefined && textIds(text).length === 0);
}

function againstText(
  group: { statements: Statement[]; texts: LicenceText[]; ids: string[] },
  evidence: Evidence,
): FindingDraft {
  const { statements, texts, ids } = group;
  const [first] = statements;
  if (!first) throw new Error("a contradiction without a statement");
  const said = statements.map((statement) => `${where(statement)} ${says(statement)}`).join(" and ");
  const held = listed(texts.map((text) => `${text.path} holds ${listed([...new Set(textIds(text))])}`));
  const right = listed([...new Set(ids)]);
  const others = evidence.statements.filter(
    (statement) =>
      speaksForProject(statement) && statement.folder === first.folder && compare(statement.claim, ids) === "agrees",
  );
  const outvoted = statements.length >= 2 && others.length === 0 && texts.length === 1;
  return {
    rule: "licence/contradiction",
    level: levelOf(first),
    message: `${said}, but ${held}.`,
    help: outvoted
      ? `Decide which is meant. Either write ${right} in ${listed(statements.map(where))}, or replace ${texts[0]?.path} by the text of ${listed(idsOf(first.claim))}.`
      : `Write ${right} in ${listed(statements.map(where))}, or add the licence's text if both apply.`,
    location: locationOf(first),
    identity: `${first.place.path} ${idsOf(first.claim).join(" ")} ${[...new Set(ids)].join(" ")}`,
    ...repair(statements, ids, outvoted),
  };
}

function levelOf(statement: Statement): Level {
  if (statement.unpublished) return "note";
  return statement.folder === "" && statement.source === "manifest" ? "error" : "warning";
}

/** Writes the text's id where a statement says another; only where one id is meant and the value stands there as it is. */
function repair(statements: readonly Statement[], ids: readonly string[], outvoted: boolean): { fix?: Fix } {
  const distinct = [...new Set(ids)];
  const [id] = distinct;
  if (distinct.length !== 1 || !id || outvoted) return {};
  const version = licenceVersion(id);
  // A GNU text does not say whether later versions may be chosen; no machine may decide that.
  if (version.later === "unstated" || /^(a|l)?gpl$/.test(version.family)) return {};
  const edits = statements.flatMap((statement): TextEdit[] =>
    statement.replace ? [{ path: statement.place.path, ...statement.replace, newText: id }] : [],
  );
  if (edits.length !== statements.length) return {};
  return {
    fix: { description: `Write ${id} in ${listed(statements.map((s) => s.place.path))}`, safety: "review", edits },
  };
}

/** Where no text decides: declarations at the root that have no licence in common. */
function withoutText(evidence: Evidence): FindingDraft[] {
  if (governing(evidence.texts, "").length > 0) return [];
  const declared = evidence.statements.filter(
    (statement) => statement.folder === "" && speaksForProject(statement) && idsOf(statement.claim).length > 0,
  );
  const [first, ...rest] = declared;
  if (!first) return [];
  const other = rest.find(
    (statement) =>
      compare(statement.claim, idsOf(first.claim)) === "contradicts" &&
      compare(first.claim, idsOf(statement.claim)) === "contradicts",
  );
  if (!other) return [];
  return [
    {
      rule: "licence/contradiction",
      message: `${where(first)} ${says(first)} and ${where(other)} ${says(other)}; no licence text decides.`,
      help: "Decide which is meant, add its text as LICENSE, and write the same id in both places.",
      location: locationOf(other),
      identity: `${idsOf(first.claim).join(" ")} ${idsOf(other.claim).join(" ")}`,
    },
  ];
}

/** "Only" in one place and "or later" in another, over the same text. */
export function laterVersions(evidence: Evidence): FindingDraft[] {
  const stated = evidence.statements
    .filter(
      (statement) => statement.folder === "" && speaksForProject(statement) && statement.claim.kind === "expression",
    )
    .flatMap((statement) => idsOf(statement.claim).map((id) => ({ statement, id, ...licenceVersion(id) })))
    .filter(({ family, later }) => /^(a|l)?gpl$/.test(family) && later !== "unstated");
  const [first] = stated;
  const other = stated.find((one) => first && sameText(one.id, first.id) && one.later !== first.later);
  if (!first || !other) return [];
  return [
    {
      rule: "licence/later-versions",
      message: `${where(first.statement)} says ${first.id} and ${where(other.statement)} says ${other.id}.`,
      help: "Decide whether users may choose a later version, and write the same id in both places.",
      location: locationOf(other.statement),
      identity: `${first.id} ${other.id}`,
    },
  ];
}

/** Names of files in LICENSES/, or LICENSE-MIT and the like, whose text is another licence. */
export function namesAgainstTexts(evidence: Evidence): FindingDraft[] {
  return evidence.texts.flatMap((text): FindingDraft[] => {
    const promised = text.promised && (findLicence(text.promised)?.id ?? undefined);
    if (!promised || text.found.verdict === "none" || text.found.ids.length === 0 || findException(text.promised ?? ""))
      return [];
    if (text.found.ids.some((id) => sameText(id, promised))) return [];
    const held = listed(text.found.ids);
    return [
      {
        rule: "licence/name-against-text",
        message: `The file is named ${nameOf(text.path)}, but it holds ${held}.`,
        help: `Put the text of ${promised} into it, or rename it to LICENSES/${text.found.ids[0]}.txt.`,
        location: { path: text.path, startLine: text.found.spans[0]?.startLine ?? 1 },
      },
    ];
  });
}

/** Licences that are named somewhere and whose text is nowhere. Only where there are texts at all: else `missing` says it. */
export function missingTexts(evidence: Evidence): FindingDraft[] {
  const ids = evidence.texts.flatMap(comparableIds);
  if (ids.length === 0) return [];
  const absent = new Map<string, Statement[]>();
  for (const statement of evidence.statements.filter(
    (s) => namesFiles(s) || compare(s.claim, governing(evidence.texts, s.folder).flatMap(textIds)) === "adds",
  ))
    for (const id of statement.claim.kind === "expression" ? idsOf(statement.claim) : [])
      if (!ids.some((text) => sameText(text, id))) absent.set(id, [...(absent.get(id) ?? []), statement]);
  return [...absent].flatMap(([id, statements]): FindingDraft[] => {
    const [first] = statements;
    if (!first) return [];
    const files = first.files ? ` (in ${first.files.same} of ${first.files.all} source files looked at)` : "";
    return [
      {
        rule: "licence/text-missing",
        level: first.source === "header" ? "note" : "warning",
        message: `${listed(statements.map(where))} names ${id}${files}, but its text is not in the repository.`,
        help: `Add the text as LICENSES/${id.replace(/\+$/, "")}.txt, or correct the id.`,
        location: locationOf(first),
        identity: id,
      },
    ];
  });
}

function namesFiles(statement: Statement): boolean {
  return (statement.source === "reuse" || statement.source === "header") && !isMajority(statement);
}

function isMajority(statement: Statement): boolean {
  return statement.files !== undefined && statement.files.same >= 5 && statement.files.same * 2 >= statement.files.all;
}

/** Headers of most files against the project's texts. */
export function headersAgainstTexts(evidence: Evidence): FindingDraft[] {
  const texts = governing(evidence.texts, "");
  const ids = texts.flatMap(comparableIds);
  return evidence.statements
    .filter((statement) => statement.source === "header" && isMajority(statement) && !hasUnknownText(texts))
    .filter((statement) => compare(statement.claim, ids) === "contradicts")
    .map((statement) => ({
      rule: "licence/header-disagrees",
      message: `${statement.files?.same} of ${statement.files?.all} source files looked at carry ${statement.wording}, for example ${statement.place.path}, but ${listed(texts.map((text) => text.path))} holds ${listed([...new Set(ids)])}.`,
      help: `Write ${listed([...new Set(ids)])} into the headers, or add the text of ${statement.wording}.`,
      location: locationOf(statement),
      identity: statement.wording,
    }));
}

/** `package.json (line 5)`. */
export function where(statement: Statement): string {
  return `${statement.place.path} (line ${statement.place.line})`;
}

function says(statement: Statement): string {
  if (statement.claim.kind === "reserved") return `says "${statement.wording}", which grants nothing`;
  return `says ${statement.source === "badge" ? "in its badge " : ""}${statement.wording}`;
}

export function locationOf(statement: Statement): FindingDraft["location"] {
  const { path, line, column, endColumn, key } = statement.place;
  return {
    path,
    startLine: line,
    ...(column !== undefined && endColumn !== undefined ? { startColumn: column, endLine: line, endColumn } : {}),
    ...(key ? { key } : {}),
  };
}

/** `a`, `a and b`, `a, b and c`. */
export function listed(words: readonly string[]): string {
  return words.length < 2 ? (words[0] ?? "") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}
