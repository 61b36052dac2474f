import type { Declaration } from "../../../../shared/src/manifests/index.ts";
import {
  findLicence,
  idsForName,
  isOwnReference,
  licencesIn,
  mendExpression,
  parseExpression,
  termId,
} from "../../../../shared/src/spdx/index.ts";
import type { Claim } from "./types.ts";

const reserved =
  /^(un-?licensed|proprietary|none|no licen[cs]e|commercial|private|closed|all rights reserved|internal)$/i;

/** Addresses that stand for one licence. */
const addresses: readonly (readonly [RegExp, (match: RegExpExecArray) => string])[] = [
  [/spdx\.org\/licenses\/([\w.+-]+?)(?:\.html|\.json)?$/i, (m) => m[1] ?? ""],
  [/opensource\.org\/licen[sc]es?\/([\w.+-]+?)(?:\.php|\.html)?\/?$/i, (m) => (m[1] ?? "").replace(/-license$/i, "")],
  [/choosealicense\.com\/licenses\/([\w.+-]+?)\/?$/i, (m) => m[1] ?? ""],
  [/gnu\.org\/(?:licenses|copyleft)\/(?:old-licenses\/)?((?:a|l)?gpl)-(\d\.\d)/i, (m) => `${m[1]} ${m[2]}`],
  [/apache\.org\/licenses\/LICENSE-(\d\.\d)/i, (m) => `Apache-${m[1]}`],
  [/mozilla\.org\/(?:en-US\/)?MPL\/(\d\.\d)/i, (m) => `MPL-${m[1]}`],
  [/eclipse\.org\/(?:org\/documents|legal)\/epl-(?:v)?(\d)(\.?)(\d)/i, (m) => `EPL-${m[1]}.${m[3]}`],
  [/creativecommons\.org\/licenses\/([a-z-]+)\/(\d\.\d)\/?(?:deed|legalcode|$)/i, (m) => `CC-${m[1]}-${m[2]}`],
  [/creativecommons\.org\/publicdomain\/zero\/1\.0/i, () => "CC0-1.0"],
  [/unlicense\.org/i, () => "Unlicense"],
  [/nationalarchives\.gov\.uk\/doc\/open-government-licence\/version\/(\d)/i, (m) => `OGL-UK-${m[1]}.0`],
  [/joinup\.ec\.europa\.eu\/.*eupl.*?(1\.\d)/i, (m) => `EUPL-${m[1]}`],
  [/etalab\.gouv\.fr\/.*licence-ouverte/i, () => "etalab-2.0"],
];

/** What an address stands for; undefined for any other page. */
export function claimOfAddress(url: string): Claim | undefined {
  const plain = url.trim().replace(/[#?].*$/, "");
  for (const [pattern, name] of addresses) {
    const match = pattern.exec(plain);
    if (match) return claimOfName(name(match));
  }
  return undefined;
}

/** What a licence's name, an id or an expression says. */
export function claimOfName(text: string): Claim {
  // Longer texts are no name; the limit keeps hostile input cheap.
  if (text.length > 2000) return { kind: "unreadable" };
  const value = text.trim();
  if (reserved.test(value)) return { kind: "reserved" };
  const { expression } = parseExpression(value);
  if (expression && licencesIn(expression).every((term) => isKnown(term.id)))
    return withOpenVersions({ kind: "expression", expression });
  const ids = idsForName(value);
  if (ids.length > 0) return ofIds(ids);
  const mended = expression ? mendExpression(value) : undefined;
  const again = mended === undefined ? undefined : parseExpression(mended).expression;
  if (again && licencesIn(again).every((term) => isKnown(term.id))) return { kind: "expression", expression: again };
  return severalNames(value) ?? { kind: "unreadable" };
}

function isKnown(id: string): boolean {
  return findLicence(id) !== undefined || isOwnReference(id);
}

/** `GPL-3.0` is deprecated because it leaves open whether later versions are meant: a choice of two. */
function withOpenVersions(claim: Extract<Claim, { kind: "expression" }>): Claim {
  const { expression } = claim;
  if (expression.kind !== "licence" || !/^(A|L)?GPL-\d\.\d$/.test(termId(expression)) || expression.exception)
    return claim;
  return { kind: "choice", ids: [`${expression.id}-or-later`, `${expression.id}-only`] };
}

function ofIds(ids: readonly string[]): Claim {
  const [only] = ids;
  const { expression } = parseExpression(only ?? "");
  return ids.length === 1 && expression ? { kind: "expression", expression } : { kind: "choice", ids };
}

/** `MIT License OR Apache 2`, `MIT, BSD`: names joined by words, each read on its own. */
function severalNames(value: string): Claim | undefined {
  const parts = value.split(/\s+(?:OR|AND|or|and)\s+|\s*[,;/&|]\s*/).filter((part) => part.trim() !== "");
  if (parts.length < 2 || parts.length > 20) return undefined;
  const claims = parts.map((part) => claimOfName(part.replace(/^\(|\)$/g, "")));
  const read = claims.filter((claim) => claim.kind === "expression" || claim.kind === "choice");
  return read.length > 0 ? { kind: "several", claims: read } : undefined;
}

/** What a manifest's declaration says. */
export function claimOfDeclaration(declaration: Declaration): Claim {
  const { form, value, ecosystem } = declaration;
  if (form === "file") return { kind: "file", path: value };
  if (form === "url")
    return claimOfAddress(value) ?? (/^https?:/.test(value) ? { kind: "unreadable" } : claimOfName(value));
  if (form === "classifier") return claimOfClassifiers(value);
  if (ecosystem === "npm" && value === "UNLICENSED") return { kind: "reserved" };
  if (/^https?:\/\//.test(value)) return claimOfAddress(value) ?? { kind: "unreadable" };
  return claimOfName(value);
}

/** Several classifiers say that all of them matter, not whether by choice: each counts on its own. */
function claimOfClassifiers(value: string): Claim {
  const names = value.split(" OR ").map((name) => name.replace(/^Other\/Proprietary License$/, "proprietary"));
  const claims = names.map(claimOfName).filter((claim) => claim.kind !== "unreadable");
  const [only] = claims;
  if (only === undefined) return { kind: "unreadable" };
  return claims.length === 1 ? only : { kind: "several", claims };
}

/** Every id that a claim may mean, in order. */
export function idsOf(claim: Claim): string[] {
  if (claim.kind === "expression") return licencesIn(claim.expression).map(termId);
  if (claim.kind === "choice") return [...claim.ids];
  return claim.kind === "several" ? claim.claims.flatMap(idsOf) : [];
}
