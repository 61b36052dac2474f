import { brotliDecompressSync } from "node:zlib";
import { readAsset } from "../../../shared/src/assets.ts";
import { findLicence } from "../../../shared/src/spdx/index.ts";

let texts: Readonly<Record<string, string>> | undefined;

/** The full text of a licence by its SPDX id, where the suite carries it; `-or-later` has the text of `-only`. */
export function canonicalText(id: string): string | undefined {
  texts ??= JSON.parse(brotliDecompressSync(readAsset("licence-texts.br")).toString("utf8")) as Record<string, string>;
  const listed = findLicence(id.replace(/\+$/, ""))?.id ?? id;
  return texts[listed] ?? texts[listed.replace(/-or-later$/, "-only")] ?? texts[`${listed}-only`];
}

/** Licences that begin with a copyright notice of whoever uses them. */
const ownNotice = /^(MIT|X11|ISC|BSD-|Zlib|NCSA|PostgreSQL|UPL-1\.0|HPND|NTP|curl|ECL-|Unicode|Artistic-none)/i;

/** True where holder and year belong into the licence's own text. */
export function takesNotice(id: string): boolean {
  return ownNotice.test(id) && id !== "MIT-0";
}

/** The licence's text with its copyright notice replaced by the lines given; the text as it is where it has no notice of its own. */
export function textWithNotice(id: string, notice: readonly string[]): string | undefined {
  const text = canonicalText(id);
  if (text === undefined) return undefined;
  const lines = text.replace(/\s+$/, "").split("\n");
  if (!takesNotice(id) || notice.length === 0) return `${lines.join("\n")}\n`;
  const isNotice = (line: string) => /^\s*(copyright\b|\(c\)|©)/i.test(line) && line.length < 200;
  const first = lines.slice(0, 12).findIndex(isNotice);
  if (first < 0) return `${[...notice, "", ...lines].join("\n")}\n`;
  const rest = lines.slice(first).filter((line, i) => i > 11 || !isNotice(line));
  return `${[...lines.slice(0, first), ...notice, ...rest].join("\n")}\n`;
}
