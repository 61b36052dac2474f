import type { SearchDocument } from "./document.ts";
import type { Similarity } from "./similar.ts";

/** Entries of several organisations that seem to solve one problem. */
export interface Cluster {
  entries: SearchDocument[];
  /** Strongest link inside, 0 to 1. */
  cosine: number;
  /** Words that the links share. */
  matched: string[];
}

/** Least cosine of a link: below it, read pairs were mostly neighbours in a field and not the same work. */
export const LEAST_LINK = 0.4;

/**
 * Similar work across organisations: connected groups of entries whose cosine reaches `least`, with at least two organisations
 * in them. Identities (one software listed twice) are no joined-up work and are left out.
 */
export function clusters(similarity: Similarity, least = LEAST_LINK): Cluster[] {
  const links = similarity.documents.flatMap((document) =>
    similarity
      .forEntry(document, 10)
      .filter((hit) => hit.band !== "identity" && hit.cosine >= least && hit.document.id !== document.id)
      .filter((hit) => organisation(hit.document) !== organisation(document))
      .map((hit) => ({ a: document, b: hit.document, cosine: hit.cosine, matched: hit.matched })),
  );
  const groups = new Map<string, { ids: Set<string>; links: typeof links }>();
  for (const link of links) join(groups, link);
  const byId = new Map(similarity.documents.map((d) => [d.id, d]));
  return [...new Set(groups.values())]
    .map(({ ids, links: inside }) => ({
      entries: [...ids].sort().map((id) => byId.get(id)!),
      cosine: Math.max(...inside.map((l) => l.cosine)),
      matched: [...new Set(inside.flatMap((l) => l.matched))].slice(0, 8),
    }))
    .sort((a, b) => b.cosine - a.cosine || a.entries[0]!.id.localeCompare(b.entries[0]!.id));
}

interface Link {
  a: SearchDocument;
  b: SearchDocument;
  cosine: number;
  matched: string[];
}

/** Puts both ends of a link into one group, merging theirs. */
function join(groups: Map<string, { ids: Set<string>; links: Link[] }>, link: Link): void {
  const left = groups.get(link.a.id) ?? { ids: new Set([link.a.id]), links: [] };
  const right = groups.get(link.b.id) ?? { ids: new Set([link.b.id]), links: [] };
  const merged =
    left === right ? left : { ids: new Set([...left.ids, ...right.ids]), links: [...left.links, ...right.links] };
  merged.links.push(link);
  for (const id of merged.ids) groups.set(id, merged);
}

/** An entry without an organisation stands for itself, so that it can be joined with anybody. */
function organisation(document: SearchDocument): string {
  return document.organisation?.toLowerCase() ?? document.id;
}
