import { consequenceOf } from "./consequence.ts";
import type { FileText } from "./file-text.ts";
import type { Match } from "./spans.ts";
import type { Deviation, Span } from "./types.ts";
import type { Change } from "./weigh.ts";

/** The clause a word stands in: the last numbered item before it in the same text, or the paragraph's first words. */
function clauseAt(file: FileText, start: number, word: number): string {
  let mark = "";
  for (const [at, text] of file.words.marks) if (at >= start && at <= word && /^\d/.test(text)) mark = text;
  if (mark !== "") return `clause ${mark}`;
  let first = word;
  while (
    first > start &&
    !/\n[^\p{L}\p{N}]*\n/u.test(file.cleaned.text.slice(file.words.end[first - 1], file.words.start[first]))
  )
    first--;
  return `“${file.slice(first, Math.min(first + 5, file.count))} …”`;
}

function deviation(file: FileText, match: Match, change: Change): Deviation {
  const kind = change.added.length === 0 ? "removed" : change.removed.length === 0 ? "added" : "changed";
  const word = Math.min(change.aStart >= 0 ? change.aStart : match.alignment.start, file.count - 1);
  const written = change.added.length > 0 && change.aStart >= 0 ? file.slice(change.aStart, change.aEnd) : "";
  return {
    kind,
    added: written,
    removed: change.removed.join(" ").replace(/^(?:\?\s?)+$/, "the official words"),
    line: file.line(word),
    clause: clauseAt(file, match.alignment.start, word),
    significant: change.significant,
    consequence: change.significant ? consequenceOf(change) : "A difference in wording that carries no meaning.",
  };
}

/** A match as the caller sees it. */
export function describeMatch(file: FileText, match: Match): Span {
  const { prepared, start, end } = match.alignment;
  const verdict = match.exact ? "exact" : match.accepted ? "equivalent" : match.share < 0.6 ? "partial" : "modified";
  return {
    id: prepared.id,
    expression: prepared.id,
    verdict,
    kind: prepared.kind,
    startLine: file.line(start),
    endLine: file.line(end - 1),
    language: prepared.language,
    deviations: match.weighed.changes.map((change) => deviation(file, match, change)),
  };
}
