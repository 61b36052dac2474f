import type { Placed } from "./declaration.ts";

/** A JSON value with the offsets of what stands in the text. */
export type JsonNode =
  | ({ kind: "string" } & Placed)
  | { kind: "object"; members: Map<string, JsonNode>; start: number; end: number }
  | { kind: "array"; items: JsonNode[]; start: number; end: number }
  | { kind: "scalar"; value: string; start: number; end: number };

const maxDepth = 100;

/** Reads JSON with positions, forgiving comments, a byte order mark and trailing commas; undefined when it is no JSON. */
export function readJson(text: string): JsonNode | undefined {
  let at = 0;
  const blank = /(?:[\s\uFEFF,]|\/\/[^\n]*|\/\*[\s\S]*?\*\/)*/y;
  const string = /"((?:[^"\\\n]|\\.)*)"/y;
  const scalar = /[-+.\w]+/y;
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match) at = pattern.lastIndex;
    return match;
  };
  const readString = (): JsonNode | undefined => {
    const start = at + 1;
    const match = take(string);
    return match ? { kind: "string", value: unescaped(match[1] ?? ""), start, end: at - 1 } : undefined;
  };
  const readMember = (members: Map<string, JsonNode>, depth: number): boolean => {
    const key = readString();
    take(blank);
    if (key?.kind !== "string" || text[at] !== ":") return false;
    at++;
    const value = readValue(depth + 1);
    if (!value) return false;
    members.set(key.value, value);
    return true;
  };
  const readObject = (depth: number): JsonNode | undefined => {
    const start = at++;
    const members = new Map<string, JsonNode>();
    for (take(blank); text[at] !== "}"; take(blank)) if (!readMember(members, depth)) return undefined;
    return { kind: "object", members, start, end: ++at };
  };
  const readArray = (depth: number): JsonNode | undefined => {
    const start = at++;
    const items: JsonNode[] = [];
    for (take(blank); text[at] !== "]"; take(blank)) {
      const item = readValue(depth + 1);
      if (!item) return undefined;
      items.push(item);
    }
    return { kind: "array", items, start, end: ++at };
  };
  const readValue = (depth: number): JsonNode | undefined => {
    take(blank);
    if (depth > maxDepth || at >= text.length) return undefined;
    if (text[at] === "{") return readObject(depth);
    if (text[at] === "[") return readArray(depth);
    if (text[at] === '"') return readString();
    const start = at;
    const match = take(scalar);
    return match ? { kind: "scalar", value: match[0], start, end: at } : undefined;
  };
  return readValue(0);
}

function unescaped(raw: string): string {
  if (!raw.includes("\\")) return raw;
  try {
    return String(JSON.parse(`"${raw}"`));
  } catch {
    return raw;
  }
}

/** The node at a path of keys and indices. */
export function jsonAt(node: JsonNode | undefined, ...path: readonly (string | number)[]): JsonNode | undefined {
  let here = node;
  for (const step of path) {
    if (here?.kind === "object" && typeof step === "string") here = here.members.get(step);
    else if (here?.kind === "array" && typeof step === "number") here = here.items[step];
    else return undefined;
  }
  return here;
}

/** The string at a path. */
export function jsonString(node: JsonNode | undefined, ...path: readonly (string | number)[]): Placed | undefined {
  const found = jsonAt(node, ...path);
  return found?.kind === "string" ? found : undefined;
}

/** The elements of an array, or the node itself where one value stands in place of a list. */
export function jsonItems(node: JsonNode | undefined): readonly JsonNode[] {
  return node === undefined ? [] : node.kind === "array" ? node.items : [node];
}
