/** Letters of other scripts that look like a Latin one, each followed by that one (after Unicode's confusables, the common ones). */
const LOOKALIKES =
  "аaеeоoрpсcуyхxіiјjѕsԁdһhԛqԝwɡgӏlьbвbкkмmнhтtгrпnиuο" +
  "oαaνvιiκkρpτtυuχxεeηnωwγyօoսuհhոnցgսuᴀaᴄcᴅdᴇeᴊjᴋkᴍmᴏoᴘpᴛtᴜuᴠvᴡwᴢzɑaıiƅbⅼlꓲiꓳo";

let table: Map<string, string> | undefined;

function lookalikes(): Map<string, string> {
  table ??= new Map((LOOKALIKES.match(/../gu) ?? []).map((pair) => [pair[0]!, pair[1]!]));
  return table;
}

export interface Folded {
  word: string;
  /** The word holds letters of another script that the eye takes for Latin ones. */
  disguised: boolean;
}

/** Lower case, compatibility forms and accents folded; characters that do not show are left out. */
export function plainFold(word: string): string {
  return word
    .normalize("NFKC")
    .toLowerCase()
    .normalize("NFD")
    .replace(/[^\p{L}\p{N}]/gu, "");
}

/** One word with characters outside ASCII; `latin`: the text around it is in Latin letters. */
export function foldWord(raw: string, latin: boolean): Folded {
  const word = plainFold(raw);
  if (!/[^a-z0-9]/.test(word)) return { word, disguised: false };
  const map = lookalikes();
  const foreign = [...word].filter((c) => /[^\p{Script=Latin}\p{N}ª]/u.test(c) || map.has(c));
  const alike = foreign.length > 0 && foreign.every((c) => map.has(c));
  const mixed = foreign.length < [...word].filter((c) => /\p{L}/u.test(c)).length;
  if (!alike || !(mixed || latin)) return { word, disguised: false };
  return { word: [...word].map((c) => map.get(c) ?? c).join(""), disguised: true };
}

/** Spellings that SPDX's matching guidelines call equal, and common ones beside them: as found -> as compared. */
export const SPELLINGS: Readonly<Record<string, string>> = {
  licence: "license",
  licences: "licenses",
  licenced: "licensed",
  licencing: "licensing",
  licencor: "licensor",
  licencee: "licensee",
  sublicence: "sublicense",
  sublicences: "sublicenses",
  sublicenced: "sublicensed",
  acknowledgment: "acknowledgement",
  acknowledgments: "acknowledgements",
  analogue: "analog",
  artefact: "artifact",
  artefacts: "artifacts",
  catalogue: "catalog",
  centre: "center",
  cancelled: "canceled",
  fulfil: "fulfill",
  fulfilment: "fulfillment",
  judgment: "judgement",
  judgments: "judgements",
  offence: "offense",
  defence: "defense",
  practise: "practice",
  programme: "program",
  programmes: "programs",
  whilst: "while",
  wilful: "willful",
  wilfull: "willful",
  labelling: "labeling",
  labelled: "labeled",
  modelled: "modeled",
  modelling: "modeling",
  signalling: "signaling",
  merchantibility: "merchantability",
  noninfringment: "noninfringement",
  https: "http",
  whoever: "whoever",
  cheque: "check",
  metre: "meter",
};

const RULES: readonly (readonly [RegExp, string])[] = [
  [/isations?$/, "ization"],
  [/ise(s|d|r|rs)?$/, "ize$1"],
  [/ising$/, "izing"],
  [/yse(s|d|r)?$/, "yze$1"],
  [/our(s|ed|ing|able|ite|ites|ably)?$/, "or$1"],
];

/** The American form of a British spelling by rule, or the word itself; a caller that can tell checks that the form is a word. */
export function americanised(word: string): string {
  for (const [pattern, replacement] of RULES) {
    if (!pattern.test(word)) continue;
    const plural = /isations$/.test(word) ? "s" : "";
    return word.replace(pattern, replacement) + plural;
  }
  return word;
}
