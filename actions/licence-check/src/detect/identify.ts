import { decode } from "./decode.ts";
import { FileText } from "./file-text.ts";
import { licenceIndex } from "./lookup.ts";
import { findMatches, type Match } from "./spans.ts";
import type { Identification, IdentifyOptions, Span } from "./types.ts";

function tags(text: string): Span[] {
  return text.split("\n").flatMap((line, i): Span[] => {
    const id = /SPDX-License-Identifier:\s*([A-Za-z0-9.+-]+)/.exec(line)?.[1];
    if (!id) return [];
    const at = { startLine: i + 1, endLine: i + 1, language: "en", deviations: [] };
    return [{ id, expression: id, verdict: "named", kind: "tag", ...at }];
  });
}

function span(file: FileText, match: Match): Span {
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
    deviations: match.weighed.changes
      .filter((c) => c.significant)
      .map((c) => ({
        kind: "changed",
        added: c.added.join(" "),
        removed: c.removed.join(" "),
        line: file.line(Math.max(0, c.aStart)),
        clause: "",
        significant: c.significant,
        consequence: "",
      })),
  };
}

/** What licences a file holds or names. Pure: the bytes are all it looks at. */
export function identify(bytes: Buffer, _options: IdentifyOptions = {}): Identification {
  const { text, encoding } = decode(bytes);
  const index = licenceIndex();
  const file = new FileText(text, index);
  const matches = findMatches(index, file);
  const spans = matches.map((m) => span(file, m));
  const ok = spans.filter((s) => (s.verdict === "exact" || s.verdict === "equivalent") && s.kind === "text");
  const use = ok.length ? ok : spans.length ? spans : tags(text);
  const ids = [...new Set(use.map((s) => s.id))];
  const verdict = ok.length
    ? ok.every((s) => s.verdict === "exact")
      ? "exact"
      : "equivalent"
    : (use[0]?.verdict ?? "none");
  return {
    ids,
    expression: ids.join(" AND "),
    verdict,
    spans: use,
    further: [],
    copyright: file.cleaned.copyright,
    encoding,
    disguises: [],
  };
}
