import type { SearchDocument } from "./document.ts";
import type { Question } from "./rank.ts";
import { frequencies, type SearchIndex, type Weighting } from "./search-index.ts";
import { SYNONYMS } from "./synonyms.ts";
import { termsOf, wordsOf } from "./words.ts";

/** Weight of what a synonym adds, against 1 for a word that was asked. */
const SYNONYM_WEIGHT = 0.8;

/** Weight of two neighbouring words of the question; in short needs they often stand together by accident. */
const PAIR_WEIGHT = 0.5;

/** Longest question that is read, characters. */
const MAX_QUESTION = 4_000;

/** Phrases that mean the same, each as its stems in order. */
export type SynonymGroup = readonly (readonly string[])[];

/** Reads a table of synonyms: one group a line, phrases separated by commas. */
export function readSynonyms(table = SYNONYMS): SynonymGroup[] {
  return table
    .split("\n")
    .filter((line) => line.trim())
    .map((line) => line.split(",").map((phrase) => wordsOf(phrase).map((w) => w.stem)));
}

/** True when the words of `phrase` stand in `stems` one after the other. */
function holds(stems: readonly string[], phrase: readonly string[]): boolean {
  if (phrase.length === 0) return false;
  return stems.some((_, at) => phrase.every((stem, i) => stems[at + i] === stem));
}

/** The terms of a need in plain words: its words, pairs of neighbours, and for each thing asked what else it may be called. */
export function questionOf(text: string, groups: readonly SynonymGroup[], index: SearchIndex): Question {
  const asked = new Map<string, number>();
  const { single, pairs } = termsOf(text.slice(0, MAX_QUESTION));
  for (const { stem } of single) asked.set(stem, 1);
  for (const pair of pairs) asked.set(pair, PAIR_WEIGHT);
  const stems = wordsOf(text.slice(0, MAX_QUESTION)).map((w) => w.stem);
  const alternatives = groups
    .filter((phrases) => phrases.some((phrase) => holds(stems, phrase)))
    .map((phrases) => synonymTerms(phrases, stems, asked, index))
    .filter((terms) => terms.size > 0);
  return { asked, alternatives };
}

/** Terms of the group's other phrases that some entry holds; a phrase of several words counts as its pairs. */
function synonymTerms(phrases: SynonymGroup, stems: string[], asked: Map<string, number>, index: SearchIndex) {
  const terms = new Map<string, number>();
  for (const phrase of phrases.filter((p) => !holds(stems, p)))
    for (const term of phrase.length === 1 ? phrase : phrase.slice(1).map((stem, i) => `${phrase[i]} ${stem}`))
      if (index.terms.has(term) && !asked.has(term)) terms.set(term, SYNONYM_WEIGHT);
  return terms;
}

/** Everything an entry says of itself, asked of the others. */
export function questionOfDocument(document: SearchDocument, weighting: Weighting): Question {
  return { asked: frequencies(document, weighting), alternatives: [] };
}
