import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type Pair,
} from "yaml";

/** Steps from the root of a document: names of keys and numbers of items. */
export type KeyPath = readonly (string | number)[];

/** A range of a text, lines and columns from 1, offsets in UTF-16 units. */
export interface TextRange {
  start: number;
  end: number;
  startLine: number;
  startColumn: number;
  endLine: number;
  endColumn: number;
}

/** `["maintenance", "contacts", 0, "e.mail"]` -> `maintenance.contacts[0]["e.mail"]`. */
export function formatKey(path: KeyPath): string {
  return path.reduce<string>((text, step) => {
    if (typeof step === "number") return `${text}[${step}]`;
    if (!/^[\p{L}\p{N}_/-]+$/u.test(step)) return `${text}[${JSON.stringify(step)}]`;
    return text ? `${text}.${step}` : step;
  }, "");
}

/** Turns offsets into lines and columns; made once a text. */
export class Positions {
  readonly #lines = new LineCounter();
  readonly #length: number;

  constructor(text: string) {
    this.#length = text.length;
    this.#lines.addNewLine(0);
    for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) this.#lines.addNewLine(at + 1);
  }

  range(start: number, end: number): TextRange {
    const from = Math.min(Math.max(0, start), this.#length);
    const to = Math.min(Math.max(from, end), this.#length);
    const a = this.#lines.linePos(from);
    const b = this.#lines.linePos(to);
    return { start: from, end: to, startLine: a.line, startColumn: a.col, endLine: b.line, endColumn: b.col };
  }
}

/** What stands at a key path: the key's node, its pair, and the value's node; undefined where nothing does. Aliases are followed. */
export interface Found {
  key?: Node;
  pair?: Pair;
  value?: Node;
}

/** Walks a parsed document down a key path. */
export function find(document: Document, path: KeyPath): Found | undefined {
  let found: Found | undefined = { value: node(document.contents) };
  for (const step of path) {
    const value: Node | undefined = isAlias(found?.value) ? found.value.resolve(document) : found?.value;
    found = isMap(value)
      ? inMap(value.items, step)
      : isSeq(value)
        ? { value: node(value.items[Number(step)]) }
        : undefined;
    if (!found) return undefined;
  }
  return found;
}

function inMap(items: readonly Pair[], step: string | number): Found | undefined {
  const pair = items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
  return pair && { key: node(pair.key), pair, value: node(pair.value) };
}

function node(value: unknown): Node | undefined {
  return isPair(value) ? undefined : isNode(value) ? value : undefined;
}

/**
 * Where a key path stands in the text: `"key"` its name (for "unknown key"), `"value"` its value. A path that is not there gives its
 * nearest ancestor's key: the place where it is missing.
 */
export function locate(
  document: Document,
  positions: Positions,
  path: KeyPath,
  want: "key" | "value" = "value",
): TextRange {
  for (let length = path.length; length > 0; length--) {
    const found = find(document, path.slice(0, length));
    const exact = length === path.length;
    const range =
      (exact && want === "value" ? found?.value?.range : undefined) ?? found?.key?.range ?? found?.value?.range;
    if (range) return positions.range(range[0], range[1]);
  }
  return positions.range(0, 0);
}
