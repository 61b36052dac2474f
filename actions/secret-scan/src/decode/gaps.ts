import type { Piece } from "./piece.ts";

/** Something that stands inside a secret without belonging to it: a line's end, a string's end and begin, an invisible character. */
export interface Gap {
  via: string;
  keywords: readonly string[];
  /** Taken out of the text around. */
  remove: RegExp;
  before: number;
  after: number;
}

const TOKEN = /[\w+/=.~-]/;

/** Every gap that is closed. */
export const GAPS: readonly Gap[] = [
  {
    via: "concatenation",
    keywords: [
      '" +',
      "' +",
      "` +",
      '"+',
      "'+",
      '" .',
      "' .",
      '".',
      "'.",
      '" &',
      '"&',
      '" ~',
      '" ..',
      '" "',
      "' '",
      '"\n',
      '"\r',
      "'\n",
      "'\r",
      '" \\',
      "' \\",
      '" <>',
      '" ||',
      "' ||",
      '"||',
      "'||",
      '" ^',
      '" _',
      '" *',
    ],
    remove:
      /(["'`])[ \t]*(?:\+|\.{1,2}|&|~|<>|\|\||\\|_|\*)?[ \t]*(?:[\\`]?\r?\n[ \t]*)?(?:\+|\.|&|\|\|)?[ \t]*[rbufRBUF@$L]?\1/g,
    before: 300,
    after: 900,
  },
  {
    via: "joined-lines",
    keywords: ["\\\n", "\\\r\n", "=\n", "=\r\n", "`\n", "`\r\n", "^\n", "^\r\n"],
    remove: /[\\=`^]\r?\n[ \t]*/g,
    before: 300,
    after: 900,
  },
  {
    via: "invisible",
    keywords: ["\u200b", "\u200c", "\u200d", "\u2060", "\ufeff", "\u00ad", "\u180e", "\u200e", "\u200f"].map(utf8),
    remove: /\xe2\x80[\x8b-\x8f]|\xe2\x81\xa0|\xef\xbb\xbf|\xc2\xad|\xe1\xa0\x8e/g,
    before: 300,
    after: 900,
  },
  { via: "colour", keywords: ["\x1b["], remove: /\x1b\[[\d;]*[A-Za-z]/g, before: 300, after: 900 },
  { via: "backslash", keywords: ["\\_", "\\-", "\\.", "\\/"], remove: /\\(?=[_./=+-])/g, before: 200, after: 400 },
  { via: "backspace", keywords: ["\b"], remove: /.\x08/g, before: 300, after: 900 },
  {
    via: "markup",
    keywords: [
      "</w:t",
      "</a:t",
      "</t>",
      "</text:span",
      "</span",
      "</b>",
      "</i>",
      "</em>",
      "</strong>",
      "<wbr",
      "<br",
      "</mark",
      "</code",
      "</font",
      "<!--",
      "</td",
      "</u>",
      "</kbd",
    ],
    remove: /(?:<!--[\s\S]{0,400}?-->|<[^<>]{1,400}>)+/g,
    before: 600,
    after: 2500,
  },
  {
    via: "rtf",
    keywords: ["}{\\", "} {\\"],
    remove: /\}\s*\{(?:\\[a-z]+-?\d*\s?)+/g,
    before: 300,
    after: 900,
  },
  {
    via: "tex",
    keywords: ["{-}", "{_}", "\\-{}", "\\_{}"],
    remove: /\{(?=[-_]\})|(?<=\{[-_])\}|\\(?=[-_])|\{\}/g,
    before: 200,
    after: 400,
  },
  { via: "wrapped", keywords: [], remove: /[ \t]*\r?\n[ \t]*(?:[#*>|;+-]|\/\/|--)?[ \t]*/g, before: 300, after: 900 },
];

function utf8(char: string): string {
  return Buffer.from(char).toString("latin1");
}

/** The text around a gap with every gap of its kind closed; nothing where no token characters meet across it. */
export function closeGap(gap: Gap, bytes: Buffer, at: number): Piece | undefined {
  const start = Math.max(0, at - gap.before);
  const end = Math.min(bytes.length, at + gap.after);
  const text = bytes.toString("latin1", start, end);
  gap.remove.lastIndex = Math.max(0, at - start - 2);
  const first = gap.remove.exec(text);
  if (!first || first.index > at - start + 2) return undefined;
  if (!TOKEN.test(text[first.index - 1] ?? " ") || !TOKEN.test(text[first.index + first[0].length] ?? " "))
    return undefined;
  return { via: gap.via, start, end, guessed: true, ...closeAll(gap, text, start) };
}

/** Closes the gaps and remembers where each kept stretch began, so that a find can be placed in the original. */
function closeAll(gap: Gap, text: string, offset: number): Pick<Piece, "bytes" | "locate"> {
  const kept: string[] = [];
  const inner: number[] = [];
  const outer: number[] = [];
  let length = 0;
  let from = 0;
  const keep = (to: number) => {
    inner.push(length);
    outer.push(offset + from);
    kept.push(text.slice(from, to));
    length += to - from;
  };
  gap.remove.lastIndex = 0;
  for (const match of text.matchAll(gap.remove)) {
    keep(match.index);
    from = match.index + match[0].length;
  }
  keep(text.length);
  const locate = (at: number): number => {
    let i = inner.length - 1;
    while (i > 0 && inner[i]! > at) i--;
    return outer[i]! + at - inner[i]!;
  };
  return { bytes: Buffer.from(kept.join(""), "latin1"), locate };
}
