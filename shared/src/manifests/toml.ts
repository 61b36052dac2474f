import type { Placed } from "./declaration.ts";

/** The raw text of one TOML value and where it stands. */
export interface TomlEntry extends Placed {
  /** Dotted table and key: `project.license`. */
  key: string;
}

/**
 * The key-value pairs of a TOML file with their places, arrays and inline tables as raw text. smol-toml gives no positions;
 * this reads what manifests hold and skips what it does not understand.
 */
export function tomlEntries(text: string): TomlEntry[] {
  const entries: TomlEntry[] = [];
  let table = "";
  const line =
    /^[ \t]*(?:\[\[?([^\]\n]+)\]\]?|([\w"'.-]{1,200}(?:[ \t]{0,9}\.[ \t]{0,9}[\w"'-]{1,200}){0,9})[ \t]*=[ \t]*)/gm;
  for (let match = line.exec(text); match; match = line.exec(text)) {
    if (match[1] !== undefined) table = `${plainKey(match[1])}.`;
    if (match[2] === undefined) continue;
    const start = match.index + match[0].length;
    const end = valueEnd(text, start);
    entries.push({ key: table + plainKey(match[2]), value: text.slice(start, end), start, end });
    line.lastIndex = Math.max(end, start);
  }
  return entries;
}

function plainKey(key: string): string {
  return key.replace(/["'\s]/g, "");
}

/** End of the value that starts at `start`: strings, arrays and inline tables are passed over whole. */
function valueEnd(text: string, start: number): number {
  const piece =
    /"""[\s\S]{0,5000}?"""|'''[\s\S]{0,5000}?'''|"(?:[^"\\\n]|\\.)*"|'[^'\n]*'|#[^\n]*|[[{]|[\]}]|\n|[^"'#[\]{}\n]+|["']/g;
  piece.lastIndex = start;
  let depth = 0;
  for (let match = piece.exec(text); match; match = piece.exec(text)) {
    const token = match[0];
    if (token === "[" || token === "{") depth++;
    else if (token === "]" || token === "}") depth--;
    else if (depth <= 0 && (token === "\n" || token.startsWith("#"))) return match.index;
    if (depth <= 0 && (token === "]" || token === "}")) return piece.lastIndex;
  }
  return text.length;
}

/** The strings inside a raw value, quotes taken off, in order. */
export function tomlStrings(entry: TomlEntry | undefined): Placed[] {
  if (!entry) return [];
  const string = /"""([\s\S]{0,5000}?)"""|'''([\s\S]{0,5000}?)'''|"((?:[^"\\\n]|\\.)*)"|'([^'\n]*)'|#[^\n]*/dg;
  return [...entry.value.matchAll(string)].flatMap((match) => {
    const index = [1, 2, 3, 4].find((i) => match[i] !== undefined);
    const place = index === undefined ? undefined : match.indices?.[index];
    if (index === undefined || !place) return [];
    return [{ value: match[index] ?? "", start: entry.start + place[0], end: entry.start + place[1] }];
  });
}

/** The string of a key that holds one; the member `name` where it holds an inline table. */
export function tomlString(entry: TomlEntry | undefined, name?: string): Placed | undefined {
  if (!entry) return undefined;
  const inline = entry.value.startsWith("{");
  if (!name) return inline || entry.value.startsWith("[") ? undefined : tomlStrings(entry)[0];
  if (!inline) return undefined;
  const member = new RegExp(`(?:^|[{,\\s])${name}\\s*=\\s*`).exec(entry.value);
  if (!member) return undefined;
  const from = entry.start + member.index + member[0].length;
  return tomlStrings(entry).find((string) => string.start >= from);
}
