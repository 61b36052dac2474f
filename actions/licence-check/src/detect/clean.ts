import { FILLER } from "./scan.ts";
import type { CopyrightLine } from "./types.ts";

/** A text without markup, in which every offset stays as it was. */
export interface Cleaned {
  text: string;
  copyright: CopyrightLine[];
  /** Offsets of copyright statements: their words say who, not what. */
  statements: { start: number; end: number }[];
  /** Offsets of markup that hides or strikes out words, and of marks that turn their order. */
  hidden: { start: number; end: number; what: string }[];
}

function blank(text: string): string {
  return text.replace(/[^\n]/g, " ");
}

function padded(replacement: string, length: number): string {
  return replacement + FILLER.repeat(Math.max(0, length - replacement.length));
}

const TAGS =
  /<\/?(?:html|head|body|title|meta|link|p|div|br|hr|ul|ol|li|dl|dt|dd|h[1-6]|span|a|strong|em|b|i|u|s|del|strike|ins|tt|code|pre|blockquote|center|font|small|big|sup|sub|table|thead|tbody|tr|td|th|section|article|header|footer|main|nav|img|details|summary|text|license|licence|comment|description)(?=[\s>/])[^<>]*>/gi;
const HTML =
  /<\/?(?:html|body|p|div|br|li|h[1-6]|span|a|b|i|strong|em|pre|center|font|td|s|del|strike|blockquote|sup|sub|u|code|tt|details)\b[^<>]*>/i;
const ENTITIES: Readonly<Record<string, string>> = {
  quot: '"',
  ldquo: '"',
  rdquo: '"',
  lsquo: "'",
  rsquo: "'",
  apos: "'",
  nbsp: " ",
  copy: "©",
  lt: "<",
  gt: ">",
  amp: "&",
  mdash: "—",
  ndash: "–",
  bull: "•",
};

function entity(whole: string, name: string): string {
  if (name[0] !== "#")
    return name.toLowerCase() in ENTITIES ? spaced(ENTITIES[name.toLowerCase()]!, whole.length) : whole;
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
  return code > 31 && code < 0x10ffff ? spaced(String.fromCodePoint(code), whole.length) : whole;
}

function spaced(replacement: string, length: number): string {
  return /[\p{L}\p{N}'’]/u.test(replacement)
    ? padded(replacement, length)
    : replacement + " ".repeat(Math.max(0, length - replacement.length));
}

const HIDES =
  /<(s|del|strike)\b[^<>]*>[\s\S]{1,2000}?<\/\1>|<(\w+)[^<>]*(?:display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0|\shidden\b)[^<>]*>[\s\S]{1,4000}?<\/\2>/gi;
const STRUCK = /~~[^~\n]{1,400}~~/g;
const TURNS = /[\u202d\u202e\u2066-\u2068]|[\u{e0020}-\u{e007f}]/gu;

function hiddenParts(text: string): Cleaned["hidden"] {
  const found: Cleaned["hidden"] = [];
  const collect = (pattern: RegExp, what: string) => {
    for (const m of text.matchAll(pattern)) found.push({ start: m.index, end: m.index + m[0].length, what });
  };
  if (text.includes("<")) collect(HIDES, "markup hides or strikes out words here");
  if (text.includes("~~")) collect(STRUCK, "words are struck out here");
  collect(TURNS, "invisible marks change the order in which the text is shown, or carry hidden letters");
  return found;
}

function withoutMarkup(text: string): string {
  let clean = text;
  if (HTML.test(clean)) {
    clean = clean
      .replace(/<(style|script)\b[\s\S]*?<\/\1\s*>/gi, blank)
      .replace(/<\/?(?:b|i|u|s|em|strong|span|font|a|tt|code)\b[^<>]*>/gi, inline)
      .replace(TAGS, blank);
  }
  if (clean.includes("&")) clean = clean.replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z]{2,6});/gi, entity);
  // the address of a Markdown link is not read, its words are
  if (clean.includes("](")) clean = clean.replace(/\]\([^()\s]*(?:\s"[^"\n]*")?\)/g, blank);
  if (clean.includes("]: ")) clean = clean.replace(/^\s*\[[^\]^\n]{1,60}\]: +<?https?:\S+.*$/gm, blank);
  return clean;
}

/** An inline tag inside a word does not part it (`<b>n</b>ot`). */
function inline(tag: string, ...rest: unknown[]): string {
  const [at, whole] = [rest.at(-2) as number, rest.at(-1) as string];
  const inside = /\w/.test(whole[at - 1] ?? " ") && /\w/.test(whole[at + tag.length] ?? " ");
  return inside ? FILLER.repeat(tag.length) : blank(tag);
}

const PREFIX = "^[\\s>*#/;%|\\\\.\"'!~+=_–—•-]*(?:(?:rem|dnl|c)\\s+)?";
const COPYRIGHT = new RegExp(
  `${PREFIX}(?:(?:portions?|all|original|parts?|some|most|modifications?|additions?|changes|code)\\s+(?:of\\s+(?:this|the)\\s+\\w+\\s+)?(?:are\\s+|is\\s+)?)?` +
    '(?:copyrights?|copr\\.?|\\(c\\)|©|spdx-filecopyrighttext:)(?=[\\s"“:©(,<\\[{0-9]|$)',
  "i",
);
/** What follows the word in a sentence about copyright, not in a statement of it. */
const NOT_STATEMENT =
  /^copyrights?\s+(?:and|or|notices?|holders?|owners?|laws?|statements?|licen[cs]es?|interests?|on|in|is|as|acts?|treat(?:y|ies)|to|protection|rights?|of|disclaimer|permission|information|\([^)]*\)?\s*and|shall|may|for)\b(?![\s\S]{0,30}\b(?:1[89]|20)\d\d\b)/i;
/** Words that no copyright statement holds: whoever writes them there sets terms. */
const TERMS =
  /\b(?:licen[cs]\w*|permi\w+|granted|must|shall|may|not|without|only|prohibit\w*|forbid\w*|commercial\w*|free|fees?|use[ds]?|using|redistribut\w*|distribut\w*|cop(?:y|ies|ying)|modif\w*|requires?d?|provided|subject|conditions?|terms|warrant\w*|disclaim\w*|patents?|revo\w*|expires?|until|unless|except|agree\w*|govern\w*|pay\w*|sell|sold)\b/i;

/** Finds copyright lines; of a line that also sets terms only the statement's head counts. */
function statements(text: string): Pick<Cleaned, "copyright" | "statements"> {
  const copyright: CopyrightLine[] = [];
  const found: Cleaned["statements"] = [];
  if (!/copyright|copr\b|\(c\)|©|reserved/i.test(text)) return { copyright, statements: found };
  let start = 0;
  for (const [i, line] of text.split("\n").entries()) {
    const head = COPYRIGHT.exec(line.length > 400 ? line.slice(0, 400) : line);
    const said = head ? line.slice(head[0].search(/copyr|copr|\(c\)|©|spdx/i), 200) : "";
    if (head && !NOT_STATEMENT.test(said) && statement(line.slice(head[0].length))) {
      copyright.push({
        line: i + 1,
        text: line
          .replace(/^[\s*#/;%|]+/, "")
          .trim()
          .slice(0, 300),
      });
      found.push({ start, end: start + statementEnd(line, head[0].length) });
    }
    start += line.length + 1;
  }
  for (const m of text.matchAll(RESERVED)) found.push({ start: m.index, end: m.index + m[0].length });
  return { copyright, statements: found };
}

const RESERVED = /\ball\s+rights\s+(?:are\s+)?reserved\b/gi;

/** After the word comes a sign, a year or a name: at most a few words, or a year among the first. */
function statement(rest: string): boolean {
  const start = rest.slice(0, 160);
  return (
    /^[\s:"“,.]*(?:\(c\)|©|by\b|holders?:|[0-9<[{(]|the\s+(?:authors?|contributors|european|regents))/i.test(start) ||
    /(?:1[89]|20)\d\d|[<@]|\byear\b/i.test(start.slice(0, 90)) ||
    (rest.length < 70 && !/[.;]\s*\S/.test(rest) && /^\s*[A-Z]/.test(rest))
  );
}

/** Where in the line the statement ends: before the first clause that sets terms. */
function statementEnd(line: string, head: number): number {
  const terms = TERMS.exec(line.slice(head));
  const years = /^[\s:"“,.]*(?:\(c\)|©)?[\s0-9,–-]*/i.exec(line.slice(head))![0].length;
  if (!terms) return line.length < 400 ? line.length : head + years;
  const before = line.slice(0, head + terms.index);
  const ends = [". ", "; ", ", ", "  ", " - ", "("].map((mark) => before.lastIndexOf(mark));
  return Math.max(head + years, Math.max(...ends, head - 1) + 1);
}

/** Comment prefixes made of letters (`dnl`, `REM`) when most lines have the same. */
function withoutLetterPrefix(text: string): string {
  const found = /^[ \t]*(dnl|rem|::|@c|C)[ \t]/im.exec(text)?.[1];
  if (!found || found === "::") return text;
  const pattern = new RegExp(`^[ \\t]*${found}(?=[ \\t]|$)`, "gm");
  const lines = text.split("\n").filter((line) => line.trim() !== "").length;
  return (text.match(pattern)?.length ?? 0) > lines * 0.6 ? text.replace(pattern, blank) : text;
}

/** Cleans a decoded text. */
export function clean(text: string): Cleaned {
  const hidden = hiddenParts(text);
  const words = withoutLetterPrefix(withoutMarkup(text));
  return { text: words, ...statements(words), hidden };
}
