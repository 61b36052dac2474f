import { RE2JS } from "re2js";
import { type Node, parsePattern } from "../scan/pattern.ts";
import { translateGo } from "./go-regex.ts";

/** A user's pattern, ready to run. */
export interface Expression {
  pattern: string;
  flags: string;
  /** Present where JavaScript's engine could take more than linear time: runs the pattern on RE2's algorithm. */
  exec?: (text: string, from: number, sticky: boolean) => RegExpExecArray | null;
  test(text: string): boolean;
}

/** Compiles a pattern in Go's syntax; throws SyntaxError where it is none. */
export function compileGo(source: string): Expression {
  const { pattern, flags } = translateGo(source);
  const native = new RegExp(pattern, flags);
  if (isLinear(parsePattern(pattern, flags))) return { pattern, flags, test: (text) => native.test(text) };
  const slow = RE2JS.compile(source);
  return {
    pattern,
    flags,
    exec: (text, from, sticky) => runLinear(slow, text, from, sticky),
    test: (text) => slow.matcher(text).find(),
  };
}

function runLinear(compiled: RE2JS, text: string, from: number, sticky: boolean): RegExpExecArray | null {
  const matcher = compiled.matcher(text);
  if (!matcher.find(from)) return null;
  const index = matcher.start();
  if (sticky && index !== from) return null;
  const groups: (string | undefined)[] = [];
  for (let i = 0; i <= matcher.groupCount(); i++) groups.push(matcher.group(i) ?? undefined);
  return Object.assign(groups, { index, input: text, groups: undefined }) as unknown as RegExpExecArray;
}

/**
 * True where no text makes a backtracking engine try a stretch twice: no unbounded repeat holds another one or a choice whose
 * branches begin alike, and no two in a row take the same characters. Anything else is taken for dangerous.
 */
export function isLinear(node: Node): boolean {
  return check(node, false);
}

type Repeat = Node & { kind: "repeat" };
const unbounded = (node: Node): Repeat | undefined => (node.kind === "repeat" && node.most > 1000 ? node : undefined);

function check(node: Node, inside: boolean): boolean {
  switch (node.kind) {
    case "set":
    case "nothing":
      return true;
    case "choice":
      return node.items.every((item) => check(item, inside));
    case "repeat":
      return unbounded(node) ? !inside && node.item.kind === "set" : check(node.item, inside);
    case "sequence":
      return node.items.every((item) => check(item, inside)) && !overlapping(node.items);
  }
}

/** Two unbounded repeats that can share characters, with nothing between them that must stand there and is foreign to both. */
function overlapping(items: readonly Node[]): boolean {
  for (let i = 0; i < items.length; i++) {
    const left = unbounded(items[i]!);
    if (!left) continue;
    for (let j = i + 1; j < items.length; j++) {
      const right = items[j]!;
      const repeat = unbounded(right);
      if (repeat && shares(left.item, repeat.item)) return true;
      if (right.kind === "set" && !shares(left.item, right)) break;
    }
  }
  return false;
}

function shares(left: Node, right: Node): boolean {
  if (left.kind !== "set" || right.kind !== "set") return true;
  for (let byte = 0; byte < 256; byte++) if (left.bytes[byte] && right.bytes[byte]) return true;
  return false;
}
