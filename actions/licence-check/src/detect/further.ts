import type { FileText } from "./file-text.ts";
import type { Identification } from "./types.ts";
import { LIMITS, NEGATIONS } from "./weights.ts";

/** Words that set terms. */
const TERMS = new RegExp(
  [
    "(?:may|must|shall|can|should|will) ?not|do(?:es)? not (?:grant|permit|allow|include|extend)",
    "cannot|must|shall|prohibit\\w*|forbid\\w*|disallow\\w*|not (?:allowed|permitted|licensed|granted|authori[sz]ed)",
    "non-?commercial\\w*|commercial(?:ly)? (?:use|purposes?|licen[cs]e|product\\w*|redistribut\\w*|exploit\\w*)",
    "only (?:for|with|by|if|in|to|under|on|after|when)|(?:purposes?|use|users?|members?|research|education) only|solely|restricted to|limited to|exclusively",
    "without (?:the )?(?:prior|express|explicit|written|our|my|author'?s?|specific)",
    "requires? (?:a |an |the |prior |written |separate |express )*(?:licen|permission|consent|agreement|payment|registration|approval|fee|notice)|required (?:to|for|before)|need(?:s)? (?:a|written|prior) |have to|has to|obliged|obligation|owes?",
    "agrees? (?:to|that|not)|undertakes?",
    "fees?|royalt\\w+|pay(?:s|ment|able)?|charged?|subscription|purchase[ds]?",
    "revoke[ds]?|revocable|terminate[ds]?|expires?|(?:permission|licen[cs]e|grant|right)s? ends?|valid until|until \\d|withdraw\\w*",
    "no rights?|reserves? the right|except(?:ion)? (?:for|that|by|where|if|when|in)|excluded|excluding|unless|provided that|on condition",
    "governed by (?:the )?laws?|jurisdiction|courts? of|indemnify|warrants? that|guarantees?",
  ].join("|"),
  "i",
);

/** What such terms are about. */
const OBJECT =
  /\b(?:software|programs?|code|library|work|materials?|product|package|files?|licen[cs]es?|licen[cs]ees?|licen[cs]ed|permissions?|rights?|us(?:e|ed|es|ing|ers?)|cop(?:y|ies|ied|ying)|distribut\w*|redistribut\w*|modif\w*|changes?|deriv\w*|sell|sold|commercial\w*|grant\w*|services?|hosted|competit\w*|author|holder|licensor|fork\w*|publish\w*|it|anyone|everyone|bod(?:y|ies)|compan(?:y|ies)|members?|you)\b/i;

/** Sentences that sound so and restrict nothing: trade marks, contributions, other people's parts, pointers, thanks. */
const HARMLESS =
  /\b(?:(?:following|same|these|above|below) (?:terms|licen[cs]es?|conditions|notices?)|contribut(?:e|ed|ing|ions?)\b.{0,120}\b(?:licen[cs]|agree)|pull requests?|(?:is|are|were|was|been) (?:also )?(?:dual[- ])?(?:licen[cs]ed|released|distributed|covered|available|provided|published|governed|subject) (?:under|by|to|as)|under the (?:following|terms|same|above|below)|following licen[cs]es?|see (?:the )?(?:file|licen[cs]e|above|below|also|https?)|third[- ]part(?:y|ies)|bundled|includes? (?:code|software|files|parts|material)|derived from|based on|incorporat\w+|adapted from|portions? of|copyright (?:notice|holder)s? (?:is|are)|for (?:more|further|full) (?:information|details)|licen[cs]e (?:text|terms|applies|is|follows)|as follows|does not apply|do not apply|not covered|exempt\w*|not subject)\b/i;

/** A licence's name (`Attribution-NonCommercial 4.0 International`) sets no terms. */
function isTitle(text: string): boolean {
  if (text.split(" ").length > 16 || !/\b(?:licen[cs]e|creative commons|attribution)\b/i.test(text)) return false;
  return !/\b(?:must|may|shall|not|no|only|rights?|except|excluded|prohibit\w*|requires?|needs?|fees?|pay|use|uses|cannot|forbidden|ends?|until|revoke\w*)\b/i.test(
    text,
  );
}

/** Signs and names have a law of their own. */
const MARKS = /\b(?:trade ?marks?|service marks?|logos?|coats? of arms|insignia|brand\w*|typeface|icons?)\b/i;
const MONEY = /\b(?:fees?|royalt\w+|pay\w*|non-?commercial\w*|commercial use)\b/i;

/** A name for a harmless sentence does not hide a prohibition in it. */
const GRAVE =
  /\b(?:prohibited|forbidden|may not be (?:used|sold|copied|modified)|must not|non-?commercial|commercial use|fees?|royalt\w+|pay|revoke|expires?|only (?:to|for|by) (?:members|research|education|personal|private|internal))\b/i;

export interface FurtherTerm {
  start: number;
  end: number;
  text: string;
}

/** Words around a licence in which terms are looked for; a README goes on about other things. */
const NEAR = 150;

/** Reads the sentences between and beside the licences found for terms of their own. `taken`: 1 where a word belongs to a licence. */
export function furtherTerms(file: FileText, taken: Uint8Array): FurtherTerm[] {
  const found: FurtherTerm[] = [];
  for (const [from, to] of gaps(file, taken)) {
    for (const sentence of sentences(file, from, to))
      if (setsTerms(sentence.text) || isPrefix(file, taken, sentence)) found.push(sentence);
  }
  return found;
}

/** Runs of words outside every licence, cut to what is near one. */
function gaps(file: FileText, taken: Uint8Array): [number, number][] {
  const runs: [number, number][] = [];
  for (let i = 0; i < file.count; i++) {
    if (taken[i]) continue;
    const start = i;
    while (i < file.count && !taken[i]) i++;
    const [before, after] = [start > 0, i < file.count];
    if (i - start <= 2 * NEAR) runs.push([start, i]);
    else {
      if (before) runs.push([start, start + NEAR]);
      if (after) runs.push([i - NEAR, i]);
    }
  }
  return runs;
}

function sentences(file: FileText, from: number, to: number): FurtherTerm[] {
  const found: FurtherTerm[] = [];
  let start = from;
  for (let i = from; i < to; i++) {
    const next = file.cleaned.text.slice(file.words.end[i], i + 1 < file.count ? file.words.start[i + 1] : undefined);
    const ends = i + 1 === to || /[.;!?]["”')\]]*\s|\n[\s*#/;%>|]*\n|\n\s*[-*•]\s/.test(next);
    if (!ends) continue;
    const words = [...Array(i + 1 - start).keys()].map((k) => start + k).filter((w) => file.statement[w] === 0);
    if (words.length > 0)
      found.push({ start: words[0]!, end: words.at(-1)! + 1, text: file.slice(words[0]!, words.at(-1)! + 1) });
    start = i + 1;
  }
  return found;
}

/** A limit put right before the licence's first word (`Non-commercial redistribution and use ...`). */
function isPrefix(file: FileText, taken: Uint8Array, { start, end }: FurtherTerm): boolean {
  if (end >= file.count || taken[end] !== 1 || end - start > 12) return false;
  if (/[.:;]|\n\s*\n|\n[\s*#/>]*[-=_]{3}/.test(file.cleaned.text.slice(file.words.end[end - 1], file.words.start[end])))
    return false;
  for (let i = start; i < end; i++) if (LIMITS.has(file.word(i)) || NEGATIONS.has(file.word(i))) return true;
  return false;
}

/** Whether a sentence sets terms for whoever uses the work. */
export function setsTerms(sentence: string): boolean {
  const text = sentence.replace(/\s+/g, " ").slice(0, 1500);
  if (!TERMS.test(text) || !OBJECT.test(text)) return false;
  if (isTitle(text)) return false;
  if (MARKS.test(text) && !MONEY.test(text)) return false;
  return !HARMLESS.test(text) || GRAVE.test(text);
}

/** The finding's form. */
export function described(file: FileText, term: FurtherTerm): Identification["further"][number] {
  return {
    startLine: file.line(term.start),
    endLine: file.line(term.end - 1),
    text: term.text,
    consequence:
      "This sentence stands outside the licence and adds a term of its own: the whole is no longer that licence.",
  };
}
