import { claimOfAddress, claimOfName, idsOf } from "./claim.ts";
import type { Claim, Prose, Statement } from "./types.ts";

/** A licence's name in running text, as people write it. Version and variant belong to it. */
const version = "(?:[ \\t,-]{0,4}(?:version|v\\.?|ver\\.?)?[ \\t]?\\d(?:\\.\\d){0,2}(?![\\d%]))?";
const later = "(?:[ \\t]?\\+|[ -](?:only|or[ -](?:any[ -])?later|of hoger))?";
const names = [
  `(?:GNU[ \\t]{1,3})?(?:Affero|Lesser|Library)?[ \\t]{0,3}General[ \\t]{1,3}Public[ \\t]{1,3}Licen[cs]e${version}${later}`,
  `\\b[AL]?GPL${version}${later}`,
  "\\bMIT(?:-0)?\\b",
  `\\bApache(?:[ \\t]{1,3}Software)?(?:[ \\t-]+Licen[cs]e)?${version}(?=[^\\w]|$)`,
  "\\b(?:BSD[ -][1-4][ -]clause|[1-4][ -]clause[ -]BSD|(?:new|modified|revised|simplified)[ \\t]{1,3}BSD|0BSD|BSD)\\b",
  `\\bEUPL${version}`,
  `European[ \\t]{1,3}Union[ \\t]{1,3}Public[ \\t]{1,3}Licen[cs]e${version}`,
  `Mozilla[ \\t]{1,3}Public[ \\t]{1,3}Licen[cs]e${version}`,
  `\\bMPL${version}`,
  `Eclipse[ \\t]{1,3}Public[ \\t]{1,3}Licen[cs]e${version}`,
  `\\bEPL${version}`,
  "\\bCC[ -]?0(?:[ -]1\\.0)?\\b",
  `\\bCC[ -]BY(?:-NC|-ND|-SA)*${version}`,
  `Creative[ \\t]{1,3}Commons[ \\t]{1,3}(?:Attribution|Zero|CC0|BY)(?:[- ]ShareAlike|[- ]NonCommercial|[- ]NoDerivatives)*${version}`,
  "\\bUnlicense\\b",
  "\\bISC\\b",
  `Open[ \\t]{1,3}Government(?:[ \\t]{1,3}Licen[cs]e)?${version}`,
  `\\bOGL${version}`,
  `Licence[ \\t]{1,3}Ouverte${version}`,
  `\\betalab-2\\.0\\b`,
  `\\bCeCILL(?:-[BC])?${version}`,
  `\\bODbL${version}`,
  "\\b(?:Boost[ \\t]{1,3}Software[ \\t]{1,3}License|BSL-1\\.0|Zlib|UPL-1\\.0|OSL-3\\.0|Universal[ \\t]{1,3}Permissive[ \\t]{1,3}License[ \\t]{1,3}v?1\\.0)\\b",
];
const licenceName = new RegExp(names.join("|"), "gi");
/** Names that are ordinary words or other things in lower case; they count only in their own spelling. */
const ownSpelling = /^(mit|isc|epl|mpl|ogl|apache|bsd)$/i;

const headingWords =
  /^(?:the |open source |software |code |project )*(?:licen[cs]e|licen[cs]es|licen[cs]ing|licens|lizenz|lizenzen|licenza|licentie|licencia|licença|licencja|lisens|licence et droits)(?: information| info| terms| details| notice| and copyright| & copyright| and attribution| statement)?$|^(?:copyright|legal|terms)(?: and| &|\/| \/)? ?licen[cs](?:e|es|ing)$|^legal$/i;

/** A line that speaks of somebody else's work or of the past, whose licence says nothing about this project. */
const aboutOthers =
  /\b(third[- ]part(?:y|ies)|dependenc(?:y|ies)|bundled?|includes?|included|incorporat\w+|fonts?|icons?|logos?|images?|based on|fork(?:ed)?|derived|underlying|upstream|originally|previous(?:ly)?|prior|formerly|changed|until|uses?|provided by|is part of|data|dataset)\b/i;

interface Section {
  /** 0-based index of the first line after the heading. */
  from: number;
  lines: string[];
}

/** The licence sections of a README in Markdown, reStructuredText or AsciiDoc. */
function licenceSections(lines: readonly string[]): Section[] {
  const sections: Section[] = [];
  for (let i = 0; i < lines.length; i++) {
    const heading = headingAt(lines, i);
    if (!heading || !headingWords.test(plainHeading(heading.text))) continue;
    let end = heading.next;
    for (; end < lines.length && end - heading.next < 60; end++) {
      const next = headingAt(lines, end);
      if (next && next.level <= heading.level) break;
    }
    sections.push({ from: heading.next, lines: lines.slice(heading.next, end) });
    i = end - 1;
  }
  return sections;
}

function headingAt(lines: readonly string[], i: number): { text: string; level: number; next: number } | undefined {
  const line = (lines[i] ?? "").slice(0, 300);
  const marked = /^\s{0,3}(#{1,6}|={1,6})\s+(.*?)\s*[#=]*\s*$/.exec(line);
  if (marked) return { text: marked[2] ?? "", level: (marked[1] ?? "").length, next: i + 1 };
  const html = /<h([1-6])\b[^>]*>(.{0,200}?)<\/h\1>/i.exec(line);
  if (html) return { text: html[2] ?? "", level: Number(html[1]), next: i + 1 };
  const under = /^([=\-~^"'*+#])\1{2,}\s*$/.exec(lines[i + 1] ?? "");
  if (under && line.trim() !== "" && !/^\s*[-*|>]/.test(line))
    return { text: line, level: under[1] === "=" ? 1 : 2, next: i + 2 };
  return undefined;
}

/** A heading without mark-up, emoji and numbering. */
function plainHeading(text: string): string {
  return text
    .replace(/<[^>]*>/g, "")
    .replace(/\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replace(/:\w+:/g, "")
    .replace(/[^\p{L}\p{N}&/ -]/gu, "")
    .replace(/^[\d.\s-]+/, "")
    .trim();
}

/** Statements of a README: its licence section and its licence badges. A README mentions; it can contradict only when nothing in it agrees. */
export function readReadme(path: string, text: string, folder: string): Statement[] {
  const lines = text.split("\n", 20_000);
  const base = { scope: "project", folder, asksForSpdx: false, unpublished: false } as const;
  const mentions = licenceSections(lines).flatMap((section) => sectionMentions(section));
  const [first] = mentions;
  const badges = badgeClaims(lines).map(
    (badge): Statement => ({
      ...base,
      ...badge,
      source: "badge",
      by: "README badge",
      place: { path, line: badge.line },
    }),
  );
  if (!first) return badges;
  const claims = mentions.map((mention) => mention.claim);
  const claim: Claim = claims.length === 1 ? first.claim : { kind: "several", claims };
  const wording = [...new Set(mentions.map((mention) => mention.wording))].join(", ");
  return [{ ...base, source: "readme", by: "README", place: { path, line: first.line }, wording, claim }, ...badges];
}

interface Mention {
  line: number;
  wording: string;
  claim: Claim;
}

function sectionMentions(section: Section): Mention[] {
  let fenced = false;
  return section.lines.flatMap((raw, i) => {
    const line = raw.slice(0, 2000);
    if (/^\s*(```|~~~)/.test(line)) fenced = !fenced;
    if (fenced || /^\s*(```|~~~)/.test(line) || aboutOthers.test(line)) return [];
    return lineMentions(line, section.from + i + 1);
  });
}

const grants =
  /\b(licen[cs]ed|released|available|distributed|published|provided|placed|covered|offered|dedicat\w+|waive[sd]?|waiving)\b|lizenziert|concess|licentie|sous licence|licencia/i;

/** What the lines of a licence file outside its texts say; `isText` tells which lines (1-based) belong to a text. */
export function readProse(text: string, isText: (line: number) => boolean): Prose {
  const lines = text.split("\n", 5000).map((line, i) => ({ line: line.slice(0, 2000), number: i + 1 }));
  const filled = lines.filter(({ line }) => line.trim() !== "");
  const outside = filled.filter(({ number }) => !isText(number));
  const ids = (all: typeof outside) => [
    ...new Set(
      all
        .slice(0, 400)
        .flatMap(({ line, number }) => lineMentions(line, number))
        .flatMap(({ claim }) => idsOf(claim).slice(0, 1)),
    ),
  ];
  return {
    named: ids(outside),
    granted: ids(outside.filter(({ line }) => grants.test(line) && !aboutOthers.test(line))),
    share: filled.length === 0 ? 0 : outside.length / filled.length,
  };
}

function lineMentions(line: string, number: number): Mention[] {
  const linked = [...line.matchAll(/https?:\/\/[^\s)>\]"']+/g)].flatMap((match) =>
    mention(match[0], claimOfAddress(match[0]), number),
  );
  const words = line.replace(/https?:\/\/[^\s)>\]"']+/g, " ");
  const named = [...words.matchAll(licenceName)].flatMap((match) => {
    const name = match[0].trim();
    const odd = ownSpelling.test(name) && name !== name.toUpperCase() && !/^(Apache|MIT)$/.test(name);
    return odd ? [] : mention(name, claimOfName(name.replace(/\.$/, "")), number);
  });
  return [...named, ...linked];
}

function mention(wording: string, claim: Claim | undefined, line: number): Mention[] {
  return claim && (claim.kind === "expression" || claim.kind === "choice" || claim.kind === "several")
    ? [{ wording, claim, line }]
    : [];
}

/** Licence badges with a fixed text; badges that ask the forge say nothing of their own. */
function badgeClaims(lines: readonly string[]): Mention[] {
  return lines.flatMap((line, i) =>
    [...line.slice(0, 5000).matchAll(/\/badge\/licen[cs]e[-_]{1,2}((?:[^-\s)"'?]|--){1,60})-/gi)].flatMap((match) => {
      const value = decodeBadge(match[1] ?? "");
      return mention(value, claimOfName(value), i + 1);
    }),
  );
}

function decodeBadge(text: string): string {
  const plain = text
    .replace(/--/g, "\u0000")
    .replace(/__/g, "\u0001")
    .replace(/_/g, " ")
    .replaceAll("\u0000", "-")
    .replaceAll("\u0001", "_");
  try {
    return decodeURIComponent(plain);
  } catch {
    return plain;
  }
}
