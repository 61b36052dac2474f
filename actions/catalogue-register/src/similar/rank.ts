import { cosineWeight, type SearchIndex } from "./search-index.ts";

/** One entry that the question reached, before bands. */
export interface Ranked {
  /** Position in the index's documents. */
  document: number;
  /** Fused score, higher is better; comparable within one answer only. */
  score: number;
  /** TF-IDF cosine with the question, 0 to 1: comparable between answers. */
  cosine: number;
}

/** What is asked: terms with their weights, and groups of terms of which an entry's best one counts (synonyms). */
export interface Question {
  asked: ReadonlyMap<string, number>;
  alternatives: readonly ReadonlyMap<string, number>[];
}

/** Reciprocal rank fusion's constant (Cormack, Clarke and Büttcher 2009); small, since only the first ten matter. */
const RRF_K = 8;

/** A term said very often says little more (keeps a repeated name from drowning the rest). */
const MOST_OFTEN = 3;

/** Scores of all entries, and the entries that any term reached. */
class Tally {
  readonly bm25: Float64Array;
  readonly cosine: Float64Array;
  readonly reached: number[] = [];
  norm = 0;
  readonly index: SearchIndex;

  constructor(index: SearchIndex) {
    this.index = index;
    this.bm25 = new Float64Array(index.documents.length);
    this.cosine = new Float64Array(index.documents.length);
  }

  /** Adds what the terms bring, each for itself. */
  addEach(terms: ReadonlyMap<string, number>): void {
    for (const [term, weight] of terms) this.visit(term, weight, (d, bm25, cosine) => this.add(d, bm25, cosine));
  }

  /** Adds for every entry what its best term brings. */
  addBest(terms: ReadonlyMap<string, number>): void {
    const best = new Map<number, [number, number]>();
    for (const [term, weight] of terms)
      this.visit(term, weight, (d, bm25, cosine) => {
        const had = best.get(d);
        best.set(d, had ? [Math.max(had[0], bm25), Math.max(had[1], cosine)] : [bm25, cosine]);
      });
    for (const [d, [bm25, cosine]] of best) this.add(d, bm25, cosine);
  }

  private add(d: number, bm25: number, cosine: number): void {
    if (this.bm25[d] === 0) this.reached.push(d);
    this.bm25[d]! += bm25;
    this.cosine[d]! += cosine;
  }

  private visit(term: string, weight: number, each: (d: number, bm25: number, cosine: number) => void): void {
    const t = this.index.terms.get(term);
    if (t === undefined) return;
    const w = cosineWeight(weight, this.index.idf[t]!);
    this.norm += w * w;
    const { documents, saturated, cosine } = this.index.postings[t]!;
    const strength = Math.min(weight, MOST_OFTEN);
    for (let i = 0; i < documents.length; i++) each(documents[i]!, strength * saturated[i]!, w * cosine[i]!);
  }
}

/** Ranks by the fusion of BM25 and TF-IDF cosine; `skip` leaves one document out. O(postings of the question's terms). */
export function rank(index: SearchIndex, question: Question, limit: number, skip = -1): Ranked[] {
  const tally = new Tally(index);
  tally.addEach(question.asked);
  for (const terms of question.alternatives) tally.addBest(terms);
  const length = Math.sqrt(tally.norm) || 1;
  for (const d of tally.reached) tally.cosine[d]! /= length;
  return fuse(
    tally.reached.filter((d) => d !== skip),
    tally.bm25,
    tally.cosine,
    limit,
  );
}

/** Fuses the two orders; ties go to the better cosine, then to the earlier entry, so that answers are stable. */
function fuse(reached: number[], bm25: Float64Array, cosine: Float64Array, limit: number): Ranked[] {
  const depth = Math.max(50, limit * 3);
  const scores = new Map<number, number>();
  for (const order of [bm25, cosine]) {
    top(reached, order, depth).forEach((d, i) => {
      scores.set(d, (scores.get(d) ?? 0) + 1 / (RRF_K + i + 1));
    });
  }
  return [...scores]
    .map(([document, score]) => ({ document, score, cosine: cosine[document]! }))
    .sort((a, b) => b.score - a.score || b.cosine - a.cosine || a.document - b.document)
    .slice(0, limit);
}

/** The `depth` best of `list` by `value`, best first. */
function top(list: number[], value: Float64Array, depth: number): number[] {
  const best = list.length > depth ? aboveThreshold(list, value, depth) : list.slice();
  return best.sort((a, b) => value[b]! - value[a]! || a - b).slice(0, depth);
}

/** Cuts a long list to the entries that can be among the `depth` best, without sorting all of it. */
function aboveThreshold(list: number[], value: Float64Array, depth: number): number[] {
  const sorted = Float64Array.from(list, (d) => value[d]!).sort();
  const least = sorted[sorted.length - depth]!;
  return list.filter((d) => value[d]! >= least);
}
