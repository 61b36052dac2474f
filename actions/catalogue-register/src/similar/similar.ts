import { type Band, bandOf, bandOfCosine, claimsOf } from "./bands.ts";
import type { SearchDocument } from "./document.ts";
import { questionOf, questionOfDocument, readSynonyms, type SynonymGroup } from "./question.ts";
import { type Question, type Ranked, rank } from "./rank.ts";
import { buildIndex, type SearchIndex, type Weighting } from "./search-index.ts";

/** How entries are indexed. Chosen on 18 needs and 24 pairs by the mean over neighbouring settings, not by the best one. */
const INDEXED: Weighting = {
  name: 1,
  aliases: 1,
  description: 1,
  rest: 0.75,
  tags: 2,
  categories: 0.5,
  pairs: 0.6,
  signature: 1,
};

/** How an entry asks for its like: names and home pages find the same product, words find the same purpose. */
const COMPARED: Weighting = { ...INDEXED, name: 1.5, signature: 2 };

/** One entry in an answer, with the words that brought it there. */
export interface Hit {
  document: SearchDocument;
  score: number;
  /** 0 to 1, comparable between answers. */
  cosine: number;
  band: Band;
  /** Words of the question that the entry holds, as the entry writes them, most telling first. */
  matched: string[];
}

/** Entries of one or more catalogues, ready to be asked. */
export class Similarity {
  private readonly index: SearchIndex;
  private readonly synonyms: readonly SynonymGroup[];
  private readonly positions: Map<string, number>;
  /** Canonical address (former ones included) or forge and id -> positions of the entries that claim it. */
  private readonly claims: Map<string, number[]>;

  constructor(documents: readonly SearchDocument[]) {
    this.index = buildIndex(documents, INDEXED);
    this.synonyms = readSynonyms();
    this.positions = new Map(documents.map((d, i) => [d.id, i]));
    this.claims = new Map();
    documents.forEach((d, i) => {
      for (const claim of claimsOf(d)) this.claims.set(claim, [...(this.claims.get(claim) ?? []), i]);
    });
  }

  /** Entries that may solve a need said in plain words, best first. */
  forNeed(text: string, limit = 5): Hit[] {
    const question = questionOf(text, this.synonyms, this.index);
    return rank(this.index, question, limit).map((r) => this.hit(r, question, bandOfCosine(r.cosine)));
  }

  /** Entries like the one given, which itself is left out when it is in the catalogues; the same software comes first. */
  forEntry(document: SearchDocument, limit = 5): Hit[] {
    const question = questionOfDocument(document, COMPARED);
    const self = this.positions.get(document.id) ?? -1;
    const ranked = rank(this.index, question, Math.max(limit, 10), self);
    const known = new Set(ranked.map((r) => r.document));
    const claimed = this.claimants(document).filter((d) => d !== self && !known.has(d));
    const hits = [...ranked, ...claimed.map((d) => ({ document: d, score: 0, cosine: 0 }))].map((r) =>
      this.hit(r, question, bandOf(document, this.index.documents[r.document]!, r.cosine)),
    );
    const same = hits.filter((h) => h.band === "identity");
    return [...same, ...hits.filter((h) => h.band !== "identity")].slice(0, limit);
  }

  /** Positions of the entries that share an address or a repository id with `document`, however differently they are described. */
  private claimants(document: SearchDocument): number[] {
    return [...new Set(claimsOf(document).flatMap((claim) => this.claims.get(claim) ?? []))];
  }

  /** The entry of that id. */
  entry(id: string): SearchDocument | undefined {
    const at = this.positions.get(id);
    return at === undefined ? undefined : this.index.documents[at];
  }

  get documents(): readonly SearchDocument[] {
    return this.index.documents;
  }

  private hit({ document, score, cosine }: Ranked, question: Question, band: Band): Hit {
    return {
      document: this.index.documents[document]!,
      score,
      cosine,
      band,
      matched: this.matched(document, question),
    };
  }

  /** At most eight single words; pairs and signatures explain nothing that their words do not. */
  private matched(document: number, question: Question): string[] {
    const terms = [question.asked, ...question.alternatives].flatMap((map) => [...map.keys()]);
    return terms
      .map((term) => ({ term, t: this.index.terms.get(term) }))
      .filter(({ term, t }) => t !== undefined && !/[ =@]/.test(term) && this.holds(t, document))
      .sort((a, b) => this.index.idf[b.t!]! - this.index.idf[a.t!]!)
      .slice(0, 8)
      .map(({ term }) => this.index.spelling.get(term) ?? term);
  }

  private holds(term: number, document: number): boolean {
    return includesSorted(this.index.postings[term]!.documents, document);
  }
}

/** Binary search in ascending numbers. */
function includesSorted(sorted: Int32Array, value: number): boolean {
  let low = 0;
  let high = sorted.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! === value) return true;
    if (sorted[middle]! < value) low = middle + 1;
    else high = middle - 1;
  }
  return false;
}
