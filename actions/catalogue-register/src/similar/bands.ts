import { canonicalUrl } from "../identity/canonical-url.ts";
import type { SearchDocument } from "./document.ts";
import { oneWord } from "./words.ts";

/** How near an entry is: the same software, probably the same, alike, or merely the best of what there is. */
export type Band = "identity" | "duplicate" | "similar" | "none";

/**
 * Least TF-IDF cosine of a band. Measured between two catalogues of 2,808 entries: from .5 on 23 of 24 pairs were the same
 * software; from .3 on most solve a neighbouring problem. Below that nothing is claimed.
 */
const LEAST = { duplicate: 0.5, similar: 0.3 } as const;

/** Band of an entry against another. Only addresses and ids make an identity; text never merges two entries. */
export function bandOf(asked: SearchDocument, other: SearchDocument, cosine: number): Band {
  if (isSameSoftware(asked, other)) return "identity";
  return bandOfCosine(cosine);
}

/** Band of an answer to a need in words, which can never be an identity. */
export function bandOfCosine(cosine: number): Band {
  if (cosine >= LEAST.duplicate) return "duplicate";
  return cosine >= LEAST.similar ? "similar" : "none";
}

/** Numeric repository id, or a shared repository address (former ones included), or the same name and the same home page. */
export function isSameSoftware(a: SearchDocument, b: SearchDocument): boolean {
  const claims = new Set(claimsOf(a));
  if (claimsOf(b).some((claim) => claims.has(claim))) return true;
  const home = canonicalUrl(a.homepage ?? "");
  return home !== undefined && home === canonicalUrl(b.homepage ?? "") && oneWord(a.name) === oneWord(b.name);
}

/**
 * What only one software can claim: its repository's address and former addresses in canonical form, and its numeric id at its
 * forge. Addresses of a whole owner (`github.com/owner`) say nothing and are left out.
 */
export function claimsOf(document: SearchDocument): string[] {
  const addresses = [document.repositoryUrl ?? "", ...document.aliases.filter((alias) => alias.includes("/"))];
  const canonical = addresses.map(canonicalUrl).filter((url): url is string => url !== undefined);
  const forge = canonical[0]?.split("/")[0];
  const id = forge && document.repositoryId !== undefined ? [`${forge}#${document.repositoryId}`] : [];
  return [...canonical.filter((url) => url.split("/").length >= 3), ...id];
}
