import type { TemplateKind, TemplateMark } from "../../actions/licence-check/src/detect/index-format.ts";

/**
 * What may vary beyond SPDX's own marks: phrases, as compared words, that texts in use leave out or fill in otherwise without
 * changing what is granted. `*` as the licence means every text.
 */
const rows: readonly {
  licence: RegExp;
  kind: TemplateKind;
  phrase: string;
  as: "optional" | string;
  reason: string;
}[] = [];

function places(words: readonly string[], phrase: string): number[] {
  const wanted = phrase.split(" ");
  const found: number[] = [];
  for (let i = 0; i + wanted.length <= words.length; i++)
    if (wanted.every((word, k) => words[i + k] === word)) found.push(i);
  return found;
}

/** The overlay's marks for one text. */
export function furtherMarks(
  id: string,
  kind: TemplateKind,
  words: readonly string[],
  number: (match: string) => number,
): TemplateMark[] {
  return rows
    .filter((row) => row.kind === kind && row.licence.test(id))
    .flatMap((row) =>
      places(words, row.phrase).map((start): TemplateMark => {
        const end = start + row.phrase.split(" ").length;
        return row.as === "optional" ? { kind: "o", start, end } : { kind: "a", start, end, match: number(row.as) };
      }),
    );
}
