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
 * A match around a keyword that ends at `e` then starts no earlier than `e` minus this. Not `strict`: only of matches that
 * hold a keyword, where others (an optional part, a spelling without keyword) are possible too.
 */
export function keywordEnd(node: Node, keywords: readonly string[], strict = true): number | undefined {
  switch (node.kind) {
    case "choice": {
      const each = node.items.map((item) => keywordEnd(item, keywords, strict));
      const known = each.filter((end) => end !== undefined);
      return known.length === 0 || (strict && known.length < each.length) ? undefined : Math.max(...known);
    }
    case "repeat":
      return node.least > 0 || !strict ? keywordEnd(node.item, keywords, strict) : undefined;
    case "sequence":
      return sequenceKeywordEnd(node.items, keywords, strict);
    default:
      return undefined;
  }
}

function sequenceKeywordEnd(items: readonly Node[], keywords: readonly string[], strict: boolean): number | undefined {
  let before = 0;
  for (let from = 0; from < items.length; from++) {
    const run = literalRun(items, from, keywords, strict);
    const end = run?.length ?? keywordEnd(items[from]!, keywords, strict);
    if (end !== undefined) return before + end;
    before += longest(items[from]!);
  }
  return undefined;
}

interface LiteralRun {
  /** Index of its last item. */
  to: number;
  /** Its longest reading. */
  length: number;
  endsWithKeyword: boolean;
}

/** The shortest run of literal items from `from` in which every reading (or, not `strict`, any) holds a keyword. */
function literalRun(
  items: readonly Node[],
  from: number,
  keywords: readonly string[],
  strict: boolean,
): LiteralRun | undefined {
  let readings: string[] | undefined = [""];
  for (let to = from; to < items.length; to++) {
    readings = product(readings, texts(items[to]!));
    if (!readings) return undefined;
    const holding = readings.filter((text) => keywords.some((word) => text.includes(word)));
    if (holding.length === 0 || (strict && holding.length < readings.length)) continue;
    const endsWithKeyword = holding.every((text) => keywords.some((word) => text.endsWith(word)));
    return { to, length: Math.max(...holding.map((text) => text.length)), endsWithKeyword };
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

/** A step on the way from a keyword through a match: `password`, then `_field"`, then `=`. */
export interface Step {
  /** 1: may stand before the byte needed; 2: is that byte; 3: both. */
  bytes: Uint8Array;
  /** Most bytes before it. */
  most: number;
}

/** More steps than this tell little more. */
const STEPS = 5;

/**
 * What must follow the keyword that every match holds, as a cheap check before the expression runs: for each step, allowed bytes
 * and then a needed one. Empty where nothing can be said. Each step's allowed bytes include those of the steps before, so that
 * taking the first needed byte is never wrong.
 */
export function stepsAfter(node: Node, keywords: readonly string[], strict = true): Step[] {
  if (node.kind !== "sequence") return [];
  const { items } = node;
  for (let from = 0; from < items.length; from++) {
    const run = literalRun(items, from, keywords, strict);
    if (run) return stepsFrom(items, from, run);
    if (keywordEnd(items[from]!, keywords, strict) !== undefined)
      return items.length === 1 ? stepsAfter(items[0]!, keywords, strict) : [];
  }
  return [];
}

/** Unless every reading of the run ends with a keyword, the rest of its text may stand before what is needed. */
function stepsFrom(items: readonly Node[], from: number, run: LiteralRun): Step[] {
  const allowed = new Uint8Array(256);
  let most = 0;
  if (!run.endsWithKeyword) {
    most = run.length;
    for (const item of items.slice(from, run.to + 1)) addBytes(item, allowed);
  }
  const steps: Step[] = [];
  for (const item of items.slice(run.to + 1)) {
    const first = needed(item);
    if (first) {
      steps.push({ bytes: allowed.map((flag, byte) => flag | (first[byte]! << 1)), most });
      unite(allowed, first);
    }
    if (longest(item) === Infinity && !first) break;
    most += longest(item);
    addBytes(item, allowed);
    if (most === Infinity || steps.length === STEPS) break;
  }
  return steps;
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
