import { RE2JS } from "re2js";
import type { FindingDraft } from "../../../../shared/src/check/finding.ts";
import type { Evidence, LicenceText } from "../evidence/types.ts";
import type { Profile } from "../profiles.ts";
import { governing, isMixed, textIds } from "./project.ts";

/** Licences whose terms speak of the copyright notice above them. The long ones (GPL, Apache, EUPL, CC) bring none of the project's. */
const noticeLicences = /^(MIT|MIT-0|X11|ISC|0BSD|BSD-|Zlib|NCSA|BSL-1\.0|PostgreSQL|UPL-1\.0|HPND|NTP|curl|ECL-)/i;

const placeholder =
  /\[(year|yyyy|fullname|full name|name|owner|copyright holders?|name of copyright owner|organi[sz]ation)[^\]]*\]|<(year|copyright holders?|owner|organi[sz]ation|name of author|name)[^>]*>|\{(year|yyyy|fullname|name|organization|name of copyright owner)[^}]*\}|\{\{[^}]*\}\}|\byyyy\b|\b(your name|your organi[sz]ation|company name)\b/i;

/** Holder and year of the copyright lines, and template words left in them, in the texts that govern the root. */
export function judgeCopyright(
  evidence: Evidence,
  wanted: { pattern: string; profile?: Profile; now: Date },
): FindingDraft[] {
  const texts = governing(evidence.texts, "").filter(
    (text) => text.promised === undefined && !isMixed(text) && textIds(text).some((id) => noticeLicences.test(id)),
  );
  return texts.flatMap((text) => [
    ...placeholders(text),
    ...missing(text),
    ...holder(text, wanted.pattern, wanted.profile),
    ...years(text, wanted.now),
  ]);
}

/** The copyright lines of the project: those before the end of its licence's first lines, not a third party's further down. */
function lines(text: LicenceText): { line: number; text: string }[] {
  return text.found.copyright.filter((line) => !/free software foundation/i.test(line.text));
}

function placeholders(text: LicenceText): FindingDraft[] {
  return lines(text)
    .filter((line) => placeholder.test(line.text))
    .map((line) => ({
      rule: "licence/placeholder",
      message: `The copyright line still holds the template's words: "${line.text.trim().slice(0, 120)}".`,
      help: "Write the year of first publication and the owner's name.",
      location: { path: text.path, startLine: line.line },
    }));
}

function missing(text: LicenceText): FindingDraft[] {
  if (
    lines(text).length > 0 ||
    textIds(text).some((id) => /^(MIT-0|0BSD|BSL-1\.0)$/.test(id)) ||
    text.found.verdict === "none"
  )
    return [];
  return [
    {
      rule: "licence/copyright-missing",
      message: `${text.path} names no copyright owner.`,
      help: "Write `Copyright (c) YEAR OWNER` above the text.",
      location: { path: text.path, startLine: text.found.spans[0]?.startLine ?? 1 },
    },
  ];
}

function holder(text: LicenceText, pattern: string, profile: Profile | undefined): FindingDraft[] {
  const found = lines(text);
  const [first] = found;
  if (pattern === "" || !first || placeholder.test(first.text)) return [];
  const wanted = RE2JS.compile(pattern);
  if (found.some((line) => wanted.matcher(line.text).find())) return [];
  const example = profile?.holder ? ` For example: ${profile.holder.example}.` : ` The policy asks for ${pattern}.`;
  return [
    {
      rule: "licence/copyright-holder",
      message: `The copyright line does not name the owner as policy asks: "${first.text.trim().slice(0, 120)}".`,
      help: `Write the owner in the agreed form.${example}`,
      location: { path: text.path, startLine: first.line },
    },
  ];
}

function years(text: LicenceText, now: Date): FindingDraft[] {
  const [first] = lines(text);
  if (!first || placeholder.test(first.text)) return [];
  const found = lines(text).flatMap((line) =>
    [...line.text.matchAll(/\b(1[89]\d\d|2\d{3})\b/g)].map((match) => ({ line, year: Number(match[1]) })),
  );
  const at = (line: number) => ({ path: text.path, startLine: line });
  if (found.length === 0)
    return [
      {
        rule: "licence/copyright-year",
        level: "note",
        message: `The copyright line has no year: "${first.text.trim().slice(0, 120)}".`,
        help: "Write the year of first publication.",
        location: at(first.line),
      },
    ];
  const future = found.find(({ year }) => year > now.getUTCFullYear() + 1);
  return future
    ? [
        {
          rule: "licence/copyright-year",
          message: `The copyright line names the year ${future.year}, which has not come yet.`,
          help: "Write the year of first publication.",
          location: at(future.line.line),
        },
      ]
    : [];
}
