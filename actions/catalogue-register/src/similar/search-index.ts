import type { SearchDocument } from "./document.ts";
import { oneWord, termsOf } from "./words.ts";

/** How much a word counts by the field it stands in; two questions, two weightings. */
export interface Weighting {
  name: number;
  aliases: number;
  description: number;
  /** Factor on what follows a description's opening: entries say first what they are, then what else they can do. */
  rest: number;
  tags: number;
  categories: number;
  /** Factor on pairs of neighbouring words. */
  pairs: number;
  /** The whole name written as one word, and the host of the home page: what two entries of the same software share. */
  signature: number;
}

/** Postings of one weighting: who holds a term, and how strongly. */
export interface SearchIndex {
  documents: readonly SearchDocument[];
  terms: Map<string, number>;
  postings: { documents: Int32Array; saturated: Float32Array; cosine: Float32Array }[];
  idf: Float32Array;
  /** How a stem is written in the first document that holds it, for explanations. */
  spelling: Map<string, string>;
}

/** BM25's saturation and length normalisation (Robertson and Zaragoza 2009); entries are short, so length counts little. */
const K1 = 1.2;
const B = 0.4;

/** Weighted term frequencies of one text field, added to `into`. */
function count(
  text: string,
  weight: number,
  pairWeight: number,
  into: Map<string, number>,
  spelling: Map<string, string>,
) {
  if (weight === 0 || text === "") return;
  const { single, pairs } = termsOf(text);
  for (const { stem, word } of single) {
    into.set(stem, (into.get(stem) ?? 0) + weight);
    if (!spelling.has(stem)) spelling.set(stem, word);
  }
  for (const pair of pairs) into.set(pair, (into.get(pair) ?? 0) + weight * pairWeight);
}

/** Terms no text can hold: `=openproject` for a name in any spacing and case, `@openproject.org` for a home page's host. */
function signatures(document: SearchDocument): string[] {
  const names = [document.name, ...document.aliases.filter((alias) => !alias.includes("://"))].map(oneWord);
  const host = /^https?:\/\/(?:www\.)?([^/:?#]+)/i.exec(document.homepage ?? "")?.[1]?.toLowerCase();
  const own = host && !SHARED_HOSTS.test(host) ? [`@${host}`] : [];
  return [...names.filter((name) => name.length >= 3).map((name) => `=${name}`), ...own];
}

/** Hosts where many a software has its page: sharing one says nothing. */
const SHARED_HOSTS =
  /(^|\.)(github\.(com|io)|gitlab\.(com|io)|bitbucket\.org|codeberg\.(org|page)|sourceforge\.(net|io)|readthedocs\.io|google\.com|apple\.com|npmjs\.com|pypi\.org|wikipedia\.org|software\.nasa\.gov)$/;

/** Characters of a description that count as its opening, cut at the end of a word. */
const LEAD = 160;

function splitLead(text: string): [string, string] {
  const end = text.length > LEAD ? text.indexOf(" ", LEAD) : -1;
  return end < 0 ? [text, ""] : [text.slice(0, end), text.slice(end)];
}

/** Weighted term frequencies of a whole entry, all languages together. */
export function frequencies(document: SearchDocument, weighting: Weighting, spelling = new Map<string, string>()) {
  const into = new Map<string, number>();
  const add = (text: string, weight: number) => count(text, weight, weighting.pairs, into, spelling);
  add(document.name, weighting.name);
  for (const alias of document.aliases) if (!alias.includes("://")) add(alias, weighting.aliases);
  for (const text of Object.values(document.description)) {
    const [lead, rest] = splitLead(text);
    add(lead, weighting.description);
    add(rest, weighting.description * weighting.rest);
  }
  for (const tag of document.tags) add(tag, weighting.tags);
  for (const category of document.categories) add(category, weighting.categories);
  for (const term of signatures(document)) into.set(term, weighting.signature);
  return into;
}

/** Builds the index of many entries; time and memory grow with the number of words. */
export function buildIndex(documents: readonly SearchDocument[], weighting: Weighting): SearchIndex {
  const spelling = new Map<string, string>();
  const counted = documents.map((d) => frequencies(d, weighting, spelling));
  const terms = new Map<string, number>();
  const holders: number[][] = [];
  const strengths: number[][] = [];
  counted.forEach((counts, d) => {
    for (const [term, tf] of counts) {
      let t = terms.get(term);
      if (t === undefined) {
        t = terms.size;
        terms.set(term, t);
        holders.push([]);
        strengths.push([]);
      }
      holders[t]!.push(d);
      strengths[t]!.push(tf);
    }
  });
  const n = documents.length;
  const idf = Float32Array.from(holders, (h) => Math.log(1 + (n - h.length + 0.5) / (h.length + 0.5)));
  const lengths = counted.map((c) => [...c.values()].reduce((a, b) => a + b, 0));
  const mean = lengths.reduce((a, b) => a + b, 0) / Math.max(1, n);
  const norms = counted.map((c) => Math.hypot(...[...c].map(([term, tf]) => cosineWeight(tf, idf[terms.get(term)!]!))));
  const postings = holders.map((h, t) => ({
    documents: Int32Array.from(h),
    saturated: Float32Array.from(h, (d, i) => {
      const tf = strengths[t]![i]!;
      return (idf[t]! * tf * (K1 + 1)) / (tf + K1 * (1 - B + (B * lengths[d]!) / mean));
    }),
    cosine: Float32Array.from(h, (d, i) => cosineWeight(strengths[t]![i]!, idf[t]!) / (norms[d]! || 1)),
  }));
  return { documents, terms, postings, idf, spelling };
}

/** Weight of a term in the TF-IDF vector. */
export function cosineWeight(tf: number, idf: number): number {
  return (tf < 1 ? tf : 1 + Math.log(tf)) * idf;
}
