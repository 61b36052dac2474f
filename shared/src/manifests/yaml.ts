import type { Placed } from "./declaration.ts";

interface Line {
  indent: number;
  key: string;
  /** What follows the colon or the dash, comment and blanks taken off. */
  rest: Placed;
}

const line = /^([ \t]*)(-[ \t]+)?(?:["']?([\w.-]+)["']?[ \t]*:(?=[ \t\r]|$))?[ \t]*([^\n]*)$/;

/**
 * The strings at a path of keys of a YAML file in block style, a list giving each of its strings. Reads line by line, in time that
 * grows with the text: one licence field needs no YAML parser, whose time on hostile text grows with the square.
 */
export function yamlStrings(text: string, ...path: readonly string[]): Placed[] {
  const lines = readLines(text);
  let from = 0;
  let indent = -1;
  for (const [depth, key] of path.entries()) {
    const end = blockEnd(lines, from, indent);
    const own = lines.slice(from, end).find((l) => l.key !== "")?.indent ?? 0;
    const at = lines.findIndex((l, i) => i >= from && i < end && l.key === key && l.indent === own);
    const found = lines[at];
    if (!found) return [];
    if (depth === path.length - 1) return values(lines, at);
    const flow = inFlow(found.rest, path[depth + 1] ?? "");
    if (flow) return depth === path.length - 2 ? [flow] : [];
    from = at + 1;
    indent = found.indent;
  }
  return [];
}

function readLines(text: string): Line[] {
  const lines: Line[] = [];
  for (let start = 0; start < text.length; ) {
    const next = text.indexOf("\n", start);
    const end = next < 0 ? text.length : next;
    const match = line.exec(text.slice(start, Math.min(end, start + 2000)));
    const [, blank = "", dash = "", key = "", rest = ""] = match ?? [];
    const value = plain(rest, start + (match?.[0].length ?? 0) - rest.length);
    if (key !== "" || dash !== "" || value.value !== "") lines.push({ indent: blank.length, key, rest: value });
    start = end + 1;
  }
  return lines;
}

/** A scalar without quotes and comment. */
function plain(rest: string, start: number): Placed {
  const quoted = /^(["'])(.*?)\1/.exec(rest);
  if (quoted) return { value: quoted[2] ?? "", start: start + 1, end: start + 1 + (quoted[2] ?? "").length };
  const value = (/^#/.test(rest) ? "" : rest.replace(/\s#.*$/, "")).trimEnd();
  return { value, start, end: start + value.length };
}

function blockEnd(lines: readonly Line[], from: number, indent: number): number {
  const end = lines.findIndex((l, i) => i >= from && l.indent <= indent && l.key !== "");
  return end < 0 ? lines.length : end;
}

/** The value beside a key, or the dashed lines below it. */
function values(lines: readonly Line[], at: number): Placed[] {
  const own = lines[at];
  if (!own) return [];
  if (own.rest.value !== "") return flowItems(own.rest);
  const below = lines.slice(at + 1, blockEnd(lines, at + 1, own.indent));
  return below.filter((l) => l.key === "").map((l) => l.rest);
}

function flowItems(rest: Placed): Placed[] {
  const list = /^\[(.*)\]$/.exec(rest.value)?.[1];
  if (list === undefined) return /^[[{|>&*!]/.test(rest.value) ? [] : [rest];
  return [...list.matchAll(/[^,]+/g)].map((match) => {
    const value = match[0].trim().replace(/^["']|["']$/g, "");
    const start = rest.start + 1 + match.index + match[0].indexOf(value);
    return { value, start, end: start + value.length };
  });
}

/** `legal: {license: MIT}`. */
function inFlow(rest: Placed, key: string): Placed | undefined {
  if (!rest.value.startsWith("{")) return undefined;
  const match = new RegExp(`[{,]\\s*["']?${key}["']?\\s*:\\s*["']?([^"',}]+)`, "d").exec(rest.value);
  const place = match?.indices?.[1];
  if (!match || !place) return undefined;
  const value = (match[1] ?? "").trim();
  return { value, start: rest.start + place[0], end: rest.start + place[0] + value.length };
}
