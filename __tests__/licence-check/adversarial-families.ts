// The second, independent generator: every licence times every edit, by classes of words and places, not by hand.

export interface Made {
  name: string;
  family: string;
  licence: string;
  bytes: Buffer;
}

/** Deterministic choices. */
export function chance(seed: number): () => number {
  let state = seed >>> 0 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

function swapWord(
  text: string,
  pattern: RegExp,
  put: (word: string) => string,
  random: () => number,
): string | undefined {
  const places = [...text.matchAll(pattern)];
  const at = places[Math.floor(random() * places.length)];
  return at && text.slice(0, at.index) + put(at[0]) + text.slice(at.index + at[0].length);
}

/** Cases kept: `NOT` for `not`. */
function like(sample: string, word: string): string {
  return sample === sample.toUpperCase() ? word.toUpperCase() : word;
}

type Change = (text: string, random: () => number) => string | undefined;

/** What changes the substance, in whatever licence. */
export const CHANGES: readonly (readonly [string, Change])[] = [
  ["negation dropped", (t, r) => swapWord(t, /\bnot\s+/gi, () => "", r)],
  [
    "negation added",
    (t, r) => swapWord(t, /\b(?:may|shall|must|are|is)\b(?!\s+not)/gi, (w) => `${w} ${like(w, "not")}`, r),
  ],
  ["without to with", (t, r) => swapWord(t, /\bwithout\b/gi, (w) => like(w, "with"), r)],
  ["may to must", (t, r) => swapWord(t, /\bmay\b/gi, (w) => like(w, "must"), r)],
  ["must to may", (t, r) => swapWord(t, /\b(?:must|shall)\b/gi, (w) => like(w, "may"), r)],
  ["any to no", (t, r) => swapWord(t, /\bany\b/gi, (w) => like(w, "no"), r)],
  ["and to or", (t, r) => swapWord(t, /\band\b(?!\/)/gi, (w) => like(w, "or"), r)],
  [
    "permission word lost",
    (t, r) =>
      swapWord(t, /\b(?:use|copy|modify|distribute|sublicense|sell|reproduce|redistribute)\b,?\s/gi, () => "", r),
  ],
  [
    "purpose narrowed",
    (t, r) =>
      swapWord(
        t,
        /\b(?:use|copy|modify|distribute|distribution|redistribution)\b/gi,
        (w) => `${like(w, "non-commercial")} ${w}`,
        r,
      ),
  ],
  [
    "person narrowed",
    (t, r) =>
      swapWord(
        t,
        /\b(?:person|anyone|you|licensee|recipient|recipients)\b/gi,
        (w) => `${w} ${like(w, "in the United States")}`,
        r,
      ),
  ],
  [
    "warranty given",
    (t, r) => swapWord(t, /\b(?:no|without(?:\s+any)?)\s+(?=warrant)/gi, (w) => `${like(w, "full")} `, r),
  ],
  ["a sentence lost", (t, r) => swapWord(t, /(?<=[.;:]\s)[A-Z(][^.;:]{60,400}[.;]/g, () => "", r)],
  ["the end cut off", (t) => t.slice(0, Math.floor(t.length * 0.6))],
  ["the middle cut out", (t) => t.slice(0, Math.floor(t.length * 0.4)) + t.slice(Math.floor(t.length * 0.6))],
  [
    "words scrambled",
    (t, r) =>
      t
        .split(/\s+/)
        .map((word) => [r(), word] as const)
        .sort((a, b) => a[0] - b[0])
        .map(([, word]) => word)
        .join(" "),
  ],
];

/** Puts a sentence after the `share`th part of a text's sentences. */
export function withRider(text: string, rider: string, share: number): string {
  const ends = [...text.matchAll(/[.;:]["”)]?(?=\s)/g)].map((m) => m.index + m[0].length);
  const at = share <= 0 ? 0 : share >= 1 ? text.length : (ends[Math.floor(ends.length * share)] ?? text.length);
  return `${text.slice(0, at)}${share <= 0 ? "" : "\n"}${rider}\n${text.slice(at)}`;
}

/** First half of one text, second half of another. */
export function spliced(one: string, other: string): string {
  const half = (t: string) => t.indexOf("\n", Math.floor(t.length / 2));
  return one.slice(0, half(one)) + other.slice(half(other));
}

type Form = (text: string, random: () => number) => string | Buffer;

const wrapped = (text: string, width: number): string =>
  text
    .split(/\n\s*\n/)
    .map((paragraph) => {
      let line = "";
      const lines: string[] = [];
      for (const word of paragraph.split(/\s+/)) {
        if (line.length + word.length + 1 > width && line !== "") {
          lines.push(line);
          line = "";
        }
        line += (line === "" ? "" : " ") + word;
      }
      return [...lines, line].join("\n");
    })
    .join("\n\n");

const escaped = (text: string) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");

/** What changes nothing, in whatever licence. */
export const FORMS: readonly (readonly [string, Form])[] = [
  ["lines of 50", (t) => wrapped(t, 50)],
  ["lines of 200", (t) => wrapped(t, 200)],
  ["one line", (t) => t.replace(/\s+/g, " ")],
  ["CRLF", (t) => t.replace(/\n/g, "\r\n")],
  ["BOM", (t) => `\ufeff${t}`],
  ["UTF-16", (t) => Buffer.from(`\ufeff${t}`, "utf16le")],
  ["capitals", (t) => t.toUpperCase()],
  ["# comment", (t) => t.replace(/^/gm, "# ")],
  ["C comment", (t) => `/*\n${t.replace(/^/gm, " * ")}\n */\n`],
  ["quoted", (t) => t.replace(/^/gm, "> ")],
  [
    "HTML",
    (t) =>
      `<!DOCTYPE html><html><head><title>Licence</title></head><body>${t
        .split(/\n\s*\n/)
        .map((p) => `<p>${escaped(p)}</p>`)
        .join("\n")}</body></html>`,
  ],
  ["Markdown", (t) => `# Licence\n\n${t.replace(/^(\S[^\n]{0,60})\n\n/gm, "**$1**\n\n")}`],
  ["smart quotes", (t) => t.replace(/"([^"]*)"/g, "“$1”").replace(/'/g, "’")],
  [
    "British",
    (t) =>
      t
        .replace(/icense(d|s)?\b/g, "icence$1")
        .replace(/ization/g, "isation")
        .replace(/izing\b/g, "ising"),
  ],
  ["indented", (t) => t.replace(/^/gm, "        ")],
  ["no blank lines", (t) => t.replace(/\n\s*\n/g, "\n")],
  [
    "project head",
    (t) =>
      `Example project\n===============\n\nCopyright (c) 2020-2026 Example Agency\nCopyright (c) 2024 Jane Doe <jane@example.org>\n\n${t}`,
  ],
  [
    "contributors' foot",
    (t) => `${t}\n\nContributors:\n\n- Jane Doe\n- John Smith\n\nSee https://example.org/project for more.\n`,
  ],
  [
    "a slip of the pen",
    (t, r) => swapWord(t, /\b[a-z]{9,14}\b/g, (w) => w.slice(0, 4) + w[5]! + w[4]! + w.slice(6), r) ?? t,
  ],
  ["non-breaking spaces", (t) => t.replace(/ {1}/g, "\u00a0")],
];
