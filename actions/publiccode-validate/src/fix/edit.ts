import { Lexer } from "yaml";
import type { TextEdit } from "../../../../shared/src/check/finding.ts";
import type { PubliccodeFile } from "../../../../shared/src/publiccode/read.ts";
import { plainValue } from "../../../../shared/src/publiccode/scalar.ts";
import type { Entry, MapNode, Node, ScalarNode, Span } from "../../../../shared/src/publiccode/tree.ts";

// Edits of the text itself, so that comments, quotes and layout stay as their author left them.

function edit(file: PubliccodeFile, span: Span, newText: string): TextEdit {
  return { path: file.path, start: span.start, end: span.end, newText };
}

/** A text as a YAML scalar: plain where that is read as the same text by YAML 1.1 and 1.2, else in double quotes. */
export function scalarText(value: string, flow = false): string {
  const plain =
    /^[A-Za-z0-9_/.+][^\n\t]*$/.test(value) &&
    typeof plainValue(value) === "string" &&
    !/^(y|n|yes|no|on|off|true|false|null)$/i.test(value) &&
    !/^[\d.+:-]+$/.test(value) &&
    !/: |:$| #|\s$/.test(value) &&
    !(flow && /[[\]{},]/.test(value));
  return plain ? value : JSON.stringify(value);
}

/** Puts another text in place of a scalar, in the quotes that it has. */
export function replaceScalar(file: PubliccodeFile, node: Node, value: string): TextEdit[] {
  if (node.alias || node.kind === "unknown") return [];
  if (node.kind === "scalar" && node.style === "single-quoted" && !/[\n']/.test(value))
    return [edit(file, node, `'${value}'`)];
  if (node.kind === "scalar" && node.style === "double-quoted") return [edit(file, node, JSON.stringify(value))];
  const raw = file.text.slice(node.start, node.end);
  const block = /^[|>]/.test(raw) ? "\n" : "";
  return [edit(file, node, scalarText(value, true) + (raw.endsWith("\n") ? block : ""))];
}

/** Writes a plain scalar literally, such as `true`. */
export function writeLiteral(file: PubliccodeFile, node: ScalarNode, literal: string): TextEdit[] {
  return node.alias ? [] : [edit(file, node, literal)];
}

export function quoteScalar(file: PubliccodeFile, node: ScalarNode): TextEdit[] {
  return node.alias || node.style !== "plain" ? [] : [edit(file, node, JSON.stringify(node.text))];
}

export function renameKey(file: PubliccodeFile, entry: Entry, name: string): TextEdit[] {
  if (entry.merged) return [];
  return replaceScalar(file, entry.key, name);
}

/** Turns `key: value` into a list with one item, on the line below. */
export function wrapInList(file: PubliccodeFile, entry: Entry): TextEdit[] {
  const { value, key } = entry;
  if (entry.merged || value.alias || value.kind !== "scalar") return [];
  const raw = file.text.slice(value.start, value.end);
  if (raw.includes("\n") || file.text.slice(key.end, value.start).includes("\n")) return [];
  const colon = file.text.indexOf(":", key.end);
  if (colon < 0 || colon >= value.start) return [];
  return [edit(file, { start: colon + 1, end: value.end }, `\n${indentOf(file, key.start)}  - ${raw}`)];
}

/** The blanks before a key, where only blanks and list dashes stand before it. */
export function indentOf(file: PubliccodeFile, offset: number): string {
  return " ".repeat(file.lines.at(offset).column - 1);
}

/** Where the content of a node really ends: the library counts trailing comments and blank lines to a collection. */
export function contentEnd(node: Node): number {
  if (node.alias) return node.end;
  if (node.kind === "map" && !node.flow) {
    const last = [...node.entries.filter((entry) => !entry.merged), ...node.repeated]
      .sort((a, b) => a.end - b.end)
      .at(-1);
    return last ? Math.max(last.key.end, contentEnd(last.value)) : node.end;
  }
  if (node.kind === "list" && !node.flow) {
    const last = node.items.at(-1);
    return last ? contentEnd(last) : node.end;
  }
  return node.end;
}

/** The whole lines that an entry of a block mapping takes; undefined where it shares a line with something else. */
function linesOf(file: PubliccodeFile, entry: Entry): Span | undefined {
  const { text } = file;
  const start = text.lastIndexOf("\n", entry.start - 1) + 1;
  if (text.slice(start, entry.start).trim() !== "") return undefined;
  const content = Math.max(entry.key.end, contentEnd(entry.value));
  const last = text[content - 1] === "\n" ? content - 1 : content;
  const end = text.indexOf("\n", last);
  return { start, end: end < 0 ? text.length : end + 1 };
}

/** Comments inside a span, each on a line of its own with the indentation given. */
function commentsIn(file: PubliccodeFile, span: Span, indent: string): string {
  const part = file.text.slice(span.start, span.end);
  if (!part.includes("#")) return "";
  const comments = [...new Lexer().lex(part)].filter((token) => token.startsWith("#"));
  return comments.map((comment) => `${indent}${comment.trimEnd()}\n`).join("");
}

/** Removes an entry and leaves its comments; undefined where that cannot be done by lines. */
export function removeEntry(file: PubliccodeFile, map: MapNode, entry: Entry): TextEdit[] | undefined {
  if (entry.merged || map.alias || map.flow) return undefined;
  const lines = linesOf(file, entry);
  if (lines) return [edit(file, lines, commentsIn(file, lines, indentOf(file, entry.start)))];
  // The first key of a list's item shares its line with the dash: the next key takes its place.
  const own = map.entries.filter((other) => !other.merged);
  const next = own[own.indexOf(entry) + 1];
  const between = next && file.text.slice(entry.start, next.start);
  if (own[0] !== entry || !next || between?.includes("#")) return undefined;
  return [edit(file, { start: entry.start, end: next.start }, "")];
}

/** Adds lines after the last entry of a block mapping; `lines` are without indentation. */
export function appendTo(file: PubliccodeFile, map: MapNode, lines: readonly string[]): TextEdit[] | undefined {
  const own = map.entries.filter((entry) => !entry.merged);
  const last = own.at(-1);
  if (!last || map.flow || map.alias) return undefined;
  return [insertAfter(file, last, lines, indentOf(file, own[0]!.start))];
}

/** Adds lines below an entry and whatever comment ends its last line. */
export function insertAfter(file: PubliccodeFile, entry: Entry, lines: readonly string[], indent: string): TextEdit {
  const { text } = file;
  const content = Math.max(entry.key.end, contentEnd(entry.value));
  const last = text[content - 1] === "\n" ? content - 1 : content;
  const newline = text.indexOf("\n", last);
  const at = newline < 0 ? text.length : newline + 1;
  const body = lines.map((line) => `${indent}${line}\n`).join("");
  return edit(file, { start: at, end: at }, newline < 0 ? `\n${body}` : body);
}

/** Replaces any span. */
export function replaceSpan(file: PubliccodeFile, span: Span, newText: string): TextEdit[] {
  return [edit(file, span, newText)];
}
