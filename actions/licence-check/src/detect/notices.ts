import {
  findException,
  findLicence,
  idsForName,
  licencesIn,
  mendExpression,
  parseExpression,
} from "../../../../shared/src/spdx/index.ts";
import type { FileText } from "./file-text.ts";
import type { LicenceIndex } from "./lookup.ts";
import { CREATIVE_COMMONS, NAMES, type NameRow } from "./names-table.ts";
import type { Span } from "./types.ts";

/** A licence that a file names: where, and as which expression. */
interface Named {
  expression: string;
  kind: "tag" | "name";
  line: number;
}

const TAG = /SPDX-License-Identifier:[ \t]*([^\n]{1,300})/gi;

/** `SPDX-License-Identifier` tags, each an expression; what stands behind it on the line (a comment's end) is left out. */
function tags(file: FileText): Named[] {
  return [...file.raw.matchAll(TAG)].flatMap((m): Named[] => {
    const written = m[1]!.replace(/\*\/|-->|["'`\\]|#\}|\]\]|\*\)|\s{2,}.*$/g, " ").trim();
    const expression = tagExpression(written);
    return expression === undefined ? [] : [{ expression, kind: "tag", line: file.lineAt(m.index) }];
  });
}

function tagExpression(written: string): string | undefined {
  const mended = mendExpression(written) ?? written;
  const parsed = parseExpression(mended);
  const unknown = parsed.problems.some((p) => p.kind === "syntax" || p.kind === "empty" || p.kind === "too-long");
  if (parsed.expression && !unknown) return mended;
  const first = /^[\w.+-]+/.exec(written)?.[0];
  const bare = first?.replace(/[+.]+$/, "");
  return bare && findLicence(bare) ? findLicence(bare)!.id : undefined;
}

/** Lower case, accents off, comment marks and line ends as single spaces; with the offset of each character. */
function flatten(file: FileText): { text: string; offset: (index: number) => number } {
  const lines = file.cleaned.text.split("\n");
  let text = "";
  const starts: [number, number][] = [];
  let offset = 0;
  for (const line of lines) {
    const mark = /^[\s>*#/;%|"'!~+=_–—•.\\-]*(?:(?:dnl|rem|c)\s)?/i.exec(line)![0].length;
    starts.push([text.length, offset]);
    text += `${line
      .slice(mark)
      .toLowerCase()
      .normalize("NFD")
      .replace(/[\u0300-\u036f\ue000]/g, "")
      .replace(/\s+/g, " ")
      .trim()} `;
    offset += line.length + 1;
  }
  return { text, offset: (index) => starts.findLast(([at]) => at <= index)?.[1] ?? 0 };
}

/** Words that make a name a statement about this file, not a mention. */
const GRANT =
  /licen[cs](?:ed|ing|iado|es?d? (?:is|are|under|to|:))|licen[cs]e:|licen[cs]e[ds]? (?:under|as|by)|distributed? (?:it )?(?:under|subject|in accordance)|released? (?:it )?under|available under|(?:re)?distribut\w+ (?:and|or|it)|published by the free software|under (?:the )?(?:same )?(?:terms|conditions)|terms (?:and conditions )?of|subject to|governed by|(?:use|copy|modif\w+)[^.]{0,60}(?:under|accordance|compliance)|may (?:be used|use|copy|not use)|covered by|provided under|compliance with|see (?:the )?(?:file )?["'`]?(?:licen[cs]e|copying)|lizenziert|concesso|licenciado|gegeven krachtens|sous (?:la )?licence|regi(?:e)? par|uso de|permission|is free software|copyright|dual[- ]licen|rights? reserved/;

/** How far around a name such words count. */
const NEAR = 260;

/** What is only spoken of: other people's licences, compatibility, a warning. */
const MENTION =
  /(?:compatible with|incompatible|not (?:covered|licen[cs]ed|subject|under|the)|unlike|instead of|similar to|exception to|alternative(?:ly)? to|derived from|inspired by|differs? from|version of) (?:the )?(?:\w+ ){0,2}$/;

function versionNear(after: string, before: string): string {
  const direct =
    /^[\s,"'”’()[\]:/-]{0,4}(?:\((?:the )?["“'`]?[\w -]{2,14}["”'`]?\)[\s,]*)?(?:licen[cs]e[\s,("'-]*)?(?:v\.?|versi[oó]n[e]?|versie|ver\.?|wersja|verzia|verzio|release|rev\.?)?[\s.-]{0,2}(\d(?:\.\d+)*[ac]?)(?![\d%])/.exec(
      after,
    )?.[1];
  if (direct !== undefined) return direct;
  const later = /^.{0,150}?\b(?:version|versions|v\.?) ?(\d(?:\.\d+)*)/.exec(after)?.[1];
  if (later !== undefined) return later;
  return (
    /\b(?:version|v\.?) ?(\d(?:\.\d+)*),? (?:or (?:\(?at your option\)?,? )?(?:any )?later (?:versions? )?)?(?:of (?:the )?)?$/.exec(
      before,
    )?.[1] ?? ""
  );
}

const LATER =
  /^[^;]{0,220}?(?:(?:or|and) (?:\(?,?at your (?:option|choice)\)?,? )?(?:any|(?:a|any) )?(?: ?later| ?newer| ?above| ?higher| ?greater)|any later version|at your option\) any later|or \(at your option\)|posterieure|successiv|posterior|oder spater)/;

function idOf(row: NameRow, version: string, after: string): string | undefined {
  const plain = version.replace(/^(\d)$/, "$1");
  const id = row.ids[plain] ?? row.ids["*"] ?? row.ids[""];
  if (id === undefined || !row.gnu) return id;
  if (version === "") return /GPL-1.0|LGPL-2.0|GFDL/.test(id) ? `${id}-or-later` : id;
  const tail = after.slice(0, 260);
  return LATER.test(tail) || /^[ -]?v?\d(?:\.\d)?\+/.test(tail) ? `${id}-or-later` : `${id}-only`;
}

interface Place {
  start: number;
  end: number;
  expression: string;
  /** No version stands by the name. */
  open?: boolean;
}

function namesIn(text: string, short: boolean): Place[] {
  const found: Place[] = [];
  const taken = new Uint8Array(text.length);
  for (const row of NAMES) {
    row.name.lastIndex = 0;
    for (const m of text.matchAll(row.name)) {
      const [start, end] = [m.index, m.index + m[0].length];
      if (taken[start] === 1) continue;
      taken.fill(1, start, end);
      const [before, after] = [text.slice(Math.max(0, start - NEAR), start), text.slice(end, end + NEAR)];
      const version = versionNear(after, before);
      const id = idOf(row, version, after);
      if (id === undefined || MENTION.test(before)) continue;
      if (short || row.sure || GRANT.test(before + m[0] + after.slice(0, 120)))
        found.push({ start, end, expression: id, open: version === "" });
    }
  }
  return [...found, ...creativeCommons(text, short)];
}

function creativeCommons(text: string, short: boolean): Place[] {
  return [...text.matchAll(CREATIVE_COMMONS)].flatMap((m): Place[] => {
    const around = text.slice(Math.max(0, m.index - NEAR), m.index + m[0].length + 120);
    if (!short && !GRANT.test(around)) return [];
    const parts = m[2] ?? "";
    const id = `CC-BY${/non-?commercial|\bnc\b/.test(parts) ? "-NC" : ""}${/deriv|\bnd\b/.test(parts) ? "-ND" : ""}${/alike|\bsa\b/.test(parts) ? "-SA" : ""}-${m[3] ?? "4.0"}`;
    return findLicence(id) ? [{ start: m.index, end: m.index + m[0].length, expression: id }] : [];
  });
}

/** `@license GPL-2.0+`, `:license: Apache2`, `MODULE_LICENSE("GPL")`, `License: MIT`: a field whose value is a name. */
const FIELD =
  /(?:^|[@:\s_.*-])licen[cs]e["']?\s{0,3}(?:[:=]|\(\s?["']|(?<=@licen[cs]e)\s)\s{0,3}["']?([a-z][a-z0-9 .+/-]{1,40}?)(?=["'),;]|\. | see | $|\s{2}|$| https?:| version of)/g;

function fields(text: string): Place[] {
  return [...text.matchAll(FIELD)].flatMap((m): Place[] => {
    const ids = idsForName(m[1]!.trim());
    const family = /^(a|l)?gpl$/i.test(m[1]!.trim())
      ? [`${m[1]!.trim().toUpperCase()}-${/l/i.test(m[1]![0]!) ? "2.0" : "1.0"}-or-later`]
      : ids;
    return family.length === 1 ? [{ start: m.index, end: m.index + m[0].length, expression: family[0]! }] : [];
  });
}

const URL = /https?:\/\/(?:www\.)?([^\s"'<>)\]},]{4,200})/g;

function urlKey(address: string): string {
  return address
    .replace(/[#?].*$/, "")
    .replace(/[.,;:]+$/, "")
    .replace(/\/(legalcode|deed)?(\.\w+)?$/, "")
    .replace(/\.(html?|txt|php|md)$/, "");
}

function addresses(index: LicenceIndex, text: string): Place[] {
  const known = new Map(index.data.urls);
  return [...text.matchAll(URL)].flatMap((m): Place[] => {
    const id = known.get(urlKey(m[1]!)) ?? ccAddress(m[1]!);
    return id === undefined ? [] : [{ start: m.index, end: m.index + m[0].length, expression: id }];
  });
}

function ccAddress(address: string): string | undefined {
  const osi = /^opensource\.org\/licen[cs]es?\/([\w.+-]+?)(?:\.html|\.php)?$/.exec(address);
  if (osi) return findLicence(osi[1]!)?.id;
  const m = /^creativecommons\.org\/licenses\/([a-z-]+)\/(\d\.\d)/.exec(address);
  if (m) return findLicence(`CC-${m[1]}-${m[2]}`)?.id;
  return address.startsWith("creativecommons.org/publicdomain/zero") ? "CC0-1.0" : undefined;
}

/** Of `GPL-2.0` and `GPL-2.0-or-later`, or an id and the same without version, only what says more. */
function withoutRepeats(places: Place[]): Place[] {
  const stem = (id: string) => id.replace(/-(only|or-later)$/, "");
  const family = (id: string) => stem(id).replace(/-[\d.]+\w?$/, "");
  const versioned = new Set(places.filter((p) => !p.open).map((p) => family(p.expression)));
  return places.filter((p) => {
    const id = p.expression;
    if (p.open && versioned.has(family(id))) return false;
    return !places.some(
      (q) => q !== p && q.expression !== id && stem(q.expression) === stem(id) && rank(q.expression) > rank(id),
    );
  });
}

function rank(id: string): number {
  return id.endsWith("-or-later") ? 2 : id.endsWith("-only") ? 1 : 0;
}

/** A file of at most this many words that names a licence is a pointer to it. */
const SHORT = 60;

/** Reads what a file names without its text: tags first; without a tag, names in a sentence that licenses, and addresses. */
export function notices(index: LicenceIndex, file: FileText): Span[] {
  const tagged = tags(file);
  const named = tagged.length > 0 ? [] : named_(index, file);
  return [...tagged, ...named].map((n) => span(n));
}

function named_(index: LicenceIndex, file: FileText): Named[] {
  if (
    !/licen|lizenz|gpl|distribut|terms|cc0|eupl|cecill|etalab|λικ|лиценз|αδεια|ogl|jpeg group|lisens|litsents/i.test(
      file.raw,
    )
  )
    return [];
  const { text, offset } = flatten(file);
  const short = file.count <= SHORT;
  const found = namesIn(text, short);
  const names = found.length > 0 ? found : fields(text);
  const stems = new Set(names.map((p) => p.expression.replace(/-(only|or-later)$/, "")));
  const links = addresses(index, text).filter(
    (p) => !stems.has(p.expression.replace(/-(only|or-later)$/, "")) && !overshadowed(p, names),
  );
  return withoutRepeats([...names, ...links]).map(
    (p): Named => ({ expression: p.expression, kind: "name", line: file.lineAt(offset(p.start)) }),
  );
}

/** An address of the same family as a name says no more than the name. */
function overshadowed(link: Place, names: Place[]): boolean {
  const family = (id: string) => id.replace(/-.*/, "");
  return (
    names.some((name) => family(name.expression) === family(link.expression)) ||
    (/^(CC0|GPL|LGPL|AGPL|GFDL)/.test(link.expression) && names.length > 0)
  );
}

function span(named: Named): Span {
  const parsed = parseExpression(named.expression).expression;
  const ids = parsed ? licencesIn(parsed).map((t) => t.id) : [named.expression];
  const at = { startLine: named.line, endLine: named.line, language: "en", deviations: [] };
  return { id: ids[0] ?? named.expression, expression: named.expression, verdict: "named", kind: named.kind, ...at };
}

/** Ids that a span's expression holds. */
export function idsIn(expression: string): string[] {
  const parsed = parseExpression(expression).expression;
  return parsed ? licencesIn(parsed).map((t) => (t.plus ? `${t.id}+` : t.id)) : [expression];
}

/** The list's exception id, for expressions. */
export function exceptionId(id: string): string {
  return findException(id) ?? id;
}
