import { stemmer } from "stemmer";

/**
 * Function words of English, French, Italian, German, Dutch and Spanish, and words that stand in nearly every
 * catalogue entry and so tell nothing ("platform", "software"). `open` and `source` count only inside a pair of words.
 */
const STOP_WORDS = new Set(
  `a an and are as at be been by can could do does for from has have how i if in into is it its may more most must not of on or
our should so such than that the their them then there these they this those to up us used uses using use was we were what when where which
while who will with within without would you your also any all each other etc via over under between both about based
au aux avec ce ces cette dans de des du elle en est et il la le les leur leurs ou par pas pour que qui sa se ses son sont sur un une vos votre
al alla alle allo ai agli che con da dal dalla dei del della delle di e ed gli i il lo nel nella per più si su sul sulla una uno
als auch auf aus bei das dem den der des die ein eine einem einen einer für im ist mit nach oder sich sie und von vor wie zu zum zur
dat een het hoe in is met naar niet om op ook te tot van voor wordt zijn
como con del el en es la las los más para por que se su sus un una y
software source open platform tool tools system systems application applications app apps solution solutions project projects
free easy simple powerful modern provide provides providing allow allows allowing enable enables enabling support supports supporting
help helps helping designed make makes various including feature features logiciel outil application plateforme système
self hosted selfhosted`
    .split(/\s+/)
    .filter(Boolean),
);

/** Longest text that is read of one field, characters: more says nothing new and would make hostile entries costly. */
const MAX_FIELD = 8_000;

/** Folds case, accents and compatibility forms: `Förderung` -> `forderung`. */
function fold(text: string): string {
  return text
    .slice(0, MAX_FIELD)
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase();
}

/** Splits `OpenFoodNetwork` and `when2call` as people read them, before case is folded. */
function splitCamel(text: string): string {
  return text.replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2");
}

/** One word of a text: what is compared (`stem`) and what is shown (`word`). */
export interface Word {
  stem: string;
  word: string;
  /** True for a word that counts only beside a neighbour. */
  weak: boolean;
}

/**
 * The words of a text in order, stemmed by Porter's algorithm (M. F. Porter, "An algorithm for suffix stripping", 1980).
 * Words of other languages pass through the same stemmer: it only has to treat both sides alike.
 */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const [word] of fold(splitCamel(text)).matchAll(/[\p{L}\p{N}]+/gu)) {
    if (word.length < 2 || word.length > 40) continue;
    words.push({ stem: stemOf(word), word, weak: STOP_WORDS.has(word) });
  }
  return words;
}

const american: [RegExp, string][] = [
  [/isation/, "ization"],
  [/([iy])s(e[dsr]?|ing)$/, "$1z$2"],
  [/our$/, "or"],
  [/ogue$/, "og"],
  [/centre/, "center"],
  [/programme/, "program"],
];

function stemOf(word: string): string {
  if (!/^[a-z]+$/.test(word)) return word;
  let spelling = word;
  for (const [british, other] of american) spelling = spelling.replace(british, other);
  return stemmer(spelling);
}

/** The terms that stand for a text: stems of telling words, and pairs of neighbours joined by a blank. */
export function termsOf(text: string): { single: Word[]; pairs: string[] } {
  const words = wordsOf(text);
  const pairs: string[] = [];
  for (let i = 0; i + 1 < words.length; i++) {
    const [left, right] = [words[i]!, words[i + 1]!];
    if (left.weak && right.weak) continue;
    if (left.word.length < 3 || right.word.length < 3) continue;
    pairs.push(`${left.stem} ${right.stem}`);
  }
  return { single: words.filter((w) => !w.weak), pairs };
}

/** A name as one word, in any spacing, case and accent: `Open-Project` -> `openproject`. */
export function oneWord(name: string): string {
  return fold(name).replace(/[^\p{L}\p{N}]+/gu, "");
}
