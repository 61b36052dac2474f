import type { TemplateKind, TemplateMark } from "../../actions/licence-check/src/detect/index-format.ts";

interface Row {
  licence: RegExp;
  kinds: readonly TemplateKind[];
  /** Over the text's words, parted by single spaces; an empty match is a place where words may be put in. */
  place: RegExp;
  /** What may stand there; nothing: the place may be left out. */
  as?: string;
  reason: string;
}

/** What may vary beyond SPDX's own marks, in texts as they are in use, without changing what is granted. */
const rows: readonly Row[] = [
  {
    licence: /GPL-/,
    kinds: ["text", "header"],
    place:
      /51 franklin st(?:reet)? fifth floor boston ma 02110 1301(?: usa)?|675 mass ave cambridge ma 02139 usa|59 temple place suite 330 boston ma 02111 1307(?: usa)?/g,
    as: ".*",
    reason: "the foundation has moved; copies bear its addresses of their time",
  },
  {
    licence: /^BSD-[23]-Clause$/,
    kinds: ["text"],
    place:
      /(?<=redistribution and use in source and binary forms) (?=.*with or without)|(?<=this software) (?=is provided)|(?<=use of this software) (?=even if)/g,
    as: "(of the software as well as documentation|and documentation)?",
    reason: "the form that the Pallets projects gave it names the documentation beside the software",
  },
  {
    licence: /^Unicode-DFS-/,
    kinds: ["text"],
    place: /^.*?(?=copyright and permission notice)/g,
    reason: "the notice to users of the web page is left out in copies of the licence",
  },
  {
    licence: /^CC0-/,
    kinds: ["text"],
    place: /statement of purpose/g,
    reason: "a heading",
  },
  {
    licence: /^CC-/,
    kinds: ["text"],
    place: /(?:creative commons notice )?creative commons is not a party to (?:this|its) .*$/g,
    reason: "Creative Commons asks to leave its own notice out of copies",
  },
  {
    licence: /^(?:GPL|LGPL|AGPL|Apache|MPL|CC|EUPL)-/,
    kinds: ["text"],
    place: /for more information please see http \S+ \S+(?: \S+){0,5}$/g,
    reason: "a pointer to the licence's page",
  },
];

/** Index of the word at an offset of the joined words. */
function wordAt(joined: string, offset: number): number {
  return joined.slice(0, offset).split(" ").length - 1;
}

function markOf(row: Row, joined: string, found: RegExpMatchArray, number: (match: string) => number): TemplateMark {
  const blank = found[0] === " ";
  const start = wordAt(joined, found.index! + (blank ? 1 : 0));
  const end = blank ? start : start + found[0].trim().split(" ").length;
  return row.as === undefined ? { kind: "o", start, end } : { kind: "a", start, end, match: number(row.as) };
}

/** The overlay's marks for one text. */
export function furtherMarks(
  id: string,
  kind: TemplateKind,
  words: readonly string[],
  number: (match: string) => number,
): TemplateMark[] {
  const mine = rows.filter((row) => row.kinds.includes(kind) && row.licence.test(id));
  if (mine.length === 0) return [];
  const joined = words.join(" ");
  return mine.flatMap((row) => [...joined.matchAll(row.place)].map((found) => markOf(row, joined, found, number)));
}
