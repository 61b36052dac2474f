import {
  findLicence,
  formatExpression,
  isOwnReference,
  licencesIn,
  parseExpression,
  sameText,
} from "../../../../shared/src/spdx/index.ts";
import { idsOf } from "../evidence/claim.ts";
import { folderOf, nameOf } from "../evidence/licence-files.ts";
import type { Evidence, LicenceText, Statement } from "../evidence/types.ts";

/** What the whole repository is under, as far as its own words go. */
export interface ProjectLicence {
  /** One SPDX expression; empty where nothing says. `NOASSERTION` stands for a text that nobody knows. */
  expression: string;
  /** Its ids, in order of appearance; `LicenseRef-...` for texts of the project's own. */
  ids: string[];
  /** What it rests on. */
  basis: "text" | "declaration" | "mention" | "none";
  /** Files that it was read from. */
  from: string[];
}

/**
 * Ids that a licence text stands for: what was found in it; the id that its name promises where the project wrote its own text, or
 * where a REUSE text was not recognised; none for another text that nobody knows.
 */
export function textIds(text: LicenceText): string[] {
  const { promised, found } = text;
  if (promised && isOwnReference(promised)) return [promised];
  if (isDedication(text)) return text.prose.granted;
  if (found.verdict !== "none" && found.ids.length > 0)
    return isMixed(text) ? unique([...text.prose.granted, ...found.ids]) : found.ids;
  const listed = promised === undefined ? undefined : findLicence(promised);
  return listed ? [listed.id] : text.prose.granted;
}

/** True where sentences of the project's own name the licence, around at most a piece of some text: a deed's summary, a disclaimer. */
export function isDedication(text: LicenceText): boolean {
  return text.promised === undefined && text.prose.granted.length > 0 && /^(none|partial)$/.test(text.found.verdict);
}

/** True for a file that is mostly the project's own words about several licences, with a text or two among them. */
export function isMixed(text: LicenceText): boolean {
  return text.prose.share > 0.5 && text.prose.granted.length > 0;
}

/** Every id that a statement may agree with: the texts' and those that the prose around them names. */
export function comparableIds(text: LicenceText): string[] {
  const ids = textIds(text);
  return ids.length === 0 ? ids : unique([...ids, ...text.prose.named]);
}

/** The texts that govern a folder: those of the nearest folder upwards that has any. */
export function governing(texts: readonly LicenceText[], folder: string): LicenceText[] {
  for (let here = folder; ; here = folderOf(here)) {
    const own = texts.filter((text) => text.folder === here);
    if (own.length > 0 || here === "") return own;
  }
}

/** Concludes the licence of the whole project from texts first, declarations second, mentions last. */
export function concludeLicence(evidence: Evidence): ProjectLicence {
  const texts = governing(evidence.texts, "");
  const root = evidence.statements.filter((statement) => statement.folder === "" && statement.scope === "project");
  const declared = root.filter((statement) => statement.source === "manifest" && idsOf(statement.claim).length > 0);
  if (texts.length > 0) return fromTexts(texts, declared);
  if (declared.length > 0) return fromStatements(declared, "declaration");
  const mentions = root.filter((statement) => statement.source !== "manifest" && idsOf(statement.claim).length > 0);
  return mentions.length > 0
    ? fromStatements(mentions, "mention")
    : { expression: "", ids: [], basis: "none", from: [] };
}

function fromTexts(texts: readonly LicenceText[], declared: readonly Statement[]): ProjectLicence {
  const ids = unique(texts.flatMap((text) => ownIds(text)));
  const from = texts.map((text) => text.path);
  const fitting = declared.find((statement) => fits(statement, ids));
  if (fitting?.claim.kind === "expression")
    return { expression: formatExpression(fitting.claim.expression), ids, basis: "text", from };
  return { expression: join(texts, ids, declared), ids, basis: "text", from };
}

/** A text that nobody knows counts as one of the project's own. */
function ownIds(text: LicenceText): string[] {
  const ids = textIds(text);
  return ids.length > 0 || text.text.trim() === "" ? ids : ["NOASSERTION"];
}

/** True when a declaration names exactly the licences whose texts are there, so that its expression says how they go together. */
function fits(statement: Statement, ids: readonly string[]): boolean {
  const named = idsOf(statement.claim);
  return (
    named.every((id) => ids.some((text) => sameText(text, id))) &&
    ids.every((text) => named.some((id) => sameText(text, id)))
  );
}

function join(texts: readonly LicenceText[], ids: readonly string[], declared: readonly Statement[]): string {
  const named = ids.map((id) => asDeclared(id, declared));
  const [only] = texts;
  const found = only?.found.ids ?? [];
  if (
    texts.length === 1 &&
    only &&
    found.length > 1 &&
    found.length === ids.length &&
    parseExpression(only.found.expression).expression
  )
    return only.found.expression;
  // Rust's habit, LICENSE-MIT beside LICENSE-APACHE, offers a choice; REUSE's LICENSES/ covers different files.
  const byName =
    texts.length > 1 &&
    texts.every(
      (text) => text.promised === undefined && /licen[cs]e[-_.]\w/i.test(nameOf(text.path)) && text.scope === "project",
    );
  return named.join(byName ? " OR " : " AND ");
}

/** `GPL-3.0-or-later` where the text is the GPL's and a declaration adds "or later". */
function asDeclared(id: string, declared: readonly Statement[]): string {
  for (const { claim } of declared) {
    if (claim.kind !== "expression") continue;
    const same = licencesIn(claim.expression).find((term) => sameText(term.id, id));
    if (same) return formatExpression(same);
  }
  return id;
}

function fromStatements(statements: readonly Statement[], basis: "declaration" | "mention"): ProjectLicence {
  const [first] = statements;
  const claim = first?.claim;
  const ids = claim?.kind === "choice" ? claim.ids.slice(0, 1) : claim ? unique(idsOf(claim)) : [];
  const expression = claim?.kind === "expression" ? formatExpression(claim.expression) : ids.join(" AND ");
  return { expression, ids, basis, from: first ? [first.place.path] : [] };
}

function unique(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}
