import { type Node, unite } from "./pattern.ts";

/** Longest match in bytes; where nothing bounds a repetition, it counts as `unbounded` times. */
export function longest(node: Node, unbounded = Infinity): number {
  switch (node.kind) {
    case "set":
      return 1;
    case "nothing":
      return 0;
    case "sequence":
      return node.items.reduce((sum, item) => sum + longest(item, unbounded), 0);
    case "choice":
      return Math.max(...node.items.map((item) => longest(item, unbounded)));
    case "repeat": {
      const one = longest(node.item, unbounded);
      const times = node.most === Infinity ? node.least + unbounded : node.most;
      return one === 0 || times === 0 ? 0 : one * times;
    }
  }
}

/** All texts (lower case) that a node can match, where they are few; undefined where they are many. */
function texts(node: Node): string[] | undefined {
  switch (node.kind) {
    case "nothing":
      return [""];
    case "set":
      return textsOfSet(node.bytes);
    case "sequence":
      return node.items.reduce<string[] | undefined>((sofar, item) => product(sofar, texts(item)), [""]);
    case "choice": {
      const each = node.items.map(texts);
      return each.every((one) => one !== undefined) ? few(each.flat() as string[]) : undefined;
    }
    case "repeat":
      return textsOfRepeat(node);
  }
}

const FEW = 400;
const few = (list: string[]): string[] | undefined => (list.length <= FEW ? [...new Set(list)] : undefined);

function textsOfSet(bytes: Uint8Array): string[] | undefined {
  const list = new Set<string>();
  for (let byte = 0; byte < 256; byte++) if (bytes[byte]) list.add(String.fromCharCode(byte).toLowerCase());
  return list.size <= 8 ? [...list] : undefined;
}

function textsOfRepeat(node: Node & { kind: "repeat" }): string[] | undefined {
  if (node.most > 4) return undefined;
  const one = texts(node.item);
  const all: string[] = [];
  let power: string[] | undefined = [""];
  for (let count = 0; count <= node.most; count++) {
    if (count >= node.least) all.push(...(power ?? []));
    power = product(power, one);
    if (!power && count < node.most) return undefined;
  }
  return few(all);
}

function product(left: string[] | undefined, right: string[] | undefined): string[] | undefined {
  if (!left || !right || left.length * right.length > FEW) return undefined;
  return few(left.flatMap((one) => right.map((other) => one + other)));
}

/** True when every match begins with one of the keywords. */
export function startsWithKeyword(node: Node, keywords: readonly string[]): boolean {
  switch (node.kind) {
    case "choice":
      return node.items.every((item) => startsWithKeyword(item, keywords));
    case "repeat":
      return node.least > 0 && startsWithKeyword(node.item, keywords);
    case "sequence":
      return sequenceStarts(node.items, keywords);
    default:
      return false;
  }
}

function sequenceStarts(items: readonly Node[], keywords: readonly string[]): boolean {
  let leading: string[] = [""];
  for (const item of items) {
    if (leading.every((text) => keywords.some((word) => text.startsWith(word)))) return true;
    const next = product(leading, texts(item));
    if (!next) return leading.every((text) => text === "") && startsWithKeyword(item, keywords);
    leading = next;
  }
  return leading.every((text) => keywords.some((word) => text.startsWith(word)));
}

/**
 * How far into a match, at most, the first keyword that it must hold ends; undefined when a match need hold none.
 * A match around a keyword that ends at `e` then starts no earlier than `e` minus this.
 */
export function keywordEnd(node: Node, keywords: readonly string[]): number | undefined {
  switch (node.kind) {
    case "choice": {
      const each = node.items.map((item) => keywordEnd(item, keywords));
      return each.every((end) => end !== undefined) ? Math.max(...(each as number[])) : undefined;
    }
    case "repeat":
      return node.least > 0 ? keywordEnd(node.item, keywords) : undefined;
    case "sequence":
      return sequenceKeywordEnd(node.items, keywords);
    default:
      return undefined;
  }
}

function sequenceKeywordEnd(items: readonly Node[], keywords: readonly string[]): number | undefined {
  let before = 0;
  for (let from = 0; from < items.length; from++) {
    const run = literalRun(items, from, keywords);
    const end = run ?? keywordEnd(items[from]!, keywords);
    if (end !== undefined) return before + end;
    before += longest(items[from]!);
  }
  return undefined;
}

/** Length of the shortest run of literal items from `from` in which every reading holds a keyword. */
function literalRun(items: readonly Node[], from: number, keywords: readonly string[]): number | undefined {
  let readings: string[] | undefined = [""];
  for (let to = from; to < items.length; to++) {
    readings = product(readings, texts(items[to]!));
    if (!readings) return undefined;
    if (readings.every((text) => keywords.some((word) => text.includes(word))))
      return Math.max(...readings.map((text) => text.length));
  }
  return undefined;
}

interface Opening {
  sets: Uint8Array[];
  /** The node takes exactly these bytes, so that what follows it can be appended. */
  exact: boolean;
}

/** The byte classes of the first positions of every match, at most `limit`: a check that costs no regular expression. */
export function opening(node: Node, limit: number): Uint8Array[] {
  return openingOf(node, limit).sets.slice(0, limit);
}

function openingOf(node: Node, limit: number): Opening {
  switch (node.kind) {
    case "nothing":
      return { sets: [], exact: true };
    case "set":
      return { sets: [node.bytes], exact: true };
    case "sequence":
      return joined(node.items, limit);
    case "choice":
      return united(node.items.map((item) => openingOf(item, limit)));
    case "repeat": {
      const times = joined(new Array<Node>(Math.min(node.least, limit)).fill(node.item), limit);
      return { sets: times.sets, exact: times.exact && node.least === node.most && node.least <= limit };
    }
  }
}

function joined(items: readonly Node[], limit: number): Opening {
  const sets: Uint8Array[] = [];
  for (const item of items) {
    const next = openingOf(item, limit - sets.length);
    sets.push(...next.sets);
    if (!next.exact || sets.length >= limit) return { sets, exact: false };
  }
  return { sets, exact: true };
}

function united(each: readonly Opening[]): Opening {
  const length = Math.min(...each.map((one) => one.sets.length));
  const sets = Array.from({ length }, (_, position) => {
    const bytes = new Uint8Array(256);
    for (const one of each) unite(bytes, one.sets[position]!);
    return bytes;
  });
  return { sets, exact: each.every((one) => one.exact && one.sets.length === length) };
}

/** What stands between a keyword and the first byte a match then needs: `password` `_field"` `=`. */
export interface Follow {
  /** 1: may stand in between; 2: is the byte needed; 3: both. */
  bytes: Uint8Array;
  /** Most bytes in between. */
  most: number;
}

/** The follow of a pattern whose guaranteed keyword is one of the top sequence's items; undefined where nothing can be said. */
export function follow(node: Node, keywords: readonly string[]): Follow | undefined {
  if (node.kind === "choice") return undefined;
  const items = node.kind === "sequence" ? node.items : [node];
  for (let from = 0; from < items.length; from++) {
    const run = literalRun(items, from, keywords);
    if (run !== undefined) return followOf(items, from, run);
    if (keywordEnd(items[from]!, keywords) !== undefined)
      return items.length === 1 ? follow(items[0]!, keywords) : undefined;
  }
  return undefined;
}

/** The keyword lies within `run` bytes of literal text from item `from` on: the rest of that text may be in between too. */
function followOf(items: readonly Node[], from: number, run: number): Follow | undefined {
  const between = new Uint8Array(256);
  let most = run;
  let literal = true;
  for (const item of items.slice(from)) {
    literal &&= texts(item) !== undefined;
    const first = literal ? undefined : needed(item);
    if (first) return { bytes: between.map((flag, byte) => flag | (first[byte]! << 1)), most };
    const length = longest(item);
    if (length === Infinity) return undefined;
    most += length;
    addBytes(item, between);
  }
  return undefined;
}

/** The bytes one of which an item must begin with; undefined where it may be empty. */
function needed(item: Node): Uint8Array | undefined {
  return opening(item, 1)[0];
}

function addBytes(node: Node, into: Uint8Array): void {
  if (node.kind === "set") unite(into, node.bytes);
  else if (node.kind === "repeat") addBytes(node.item, into);
  else if (node.kind !== "nothing") for (const item of node.items) addBytes(item, into);
}

/** True when a match can run over a line's end. */
export function spansLines(node: Node): boolean {
  const bytes = new Uint8Array(256);
  addBytes(node, bytes);
  return bytes[10] === 1;
}
