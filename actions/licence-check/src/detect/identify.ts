import { decode } from "./decode.ts";
import type { Identification, IdentifyOptions, Span } from "./types.ts";

function tags(text: string): Span[] {
  return text.split("\n").flatMap((line, i): Span[] => {
    const id = /SPDX-License-Identifier:\s*([A-Za-z0-9.+-]+)/.exec(line)?.[1];
    if (!id) return [];
    const at = { startLine: i + 1, endLine: i + 1, language: "en", deviations: [] };
    return [{ id, expression: id, verdict: "named", kind: "tag", ...at }];
  });
}

/** What licences a file holds or names. Pure: the bytes are all it looks at. */
export function identify(bytes: Buffer, _options: IdentifyOptions = {}): Identification {
  const { text, encoding } = decode(bytes);
  const spans = tags(text);
  const ids = [...new Set(spans.map((s) => s.id))];
  const verdict = ids.length ? "named" : "none";
  return { ids, expression: ids.join(" AND "), verdict, spans, further: [], copyright: [], encoding, disguises: [] };
}
