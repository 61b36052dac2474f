import { type Document, isAlias, isMap, isScalar, isSeq, type Pair, parseAllDocuments, type YAMLError } from "yaml";
import { plainValue } from "./scalar.ts";
import type { Entry, ListNode, MapNode, Node, ScalarNode, ScalarStyle, Span } from "./tree.ts";

/** What is wrong with the YAML itself. */
export type YamlProblem = Span & {
  kind:
    | "syntax"
    | "tab"
    | "duplicate-key"
    | "unknown-alias"
    | "alias-limit"
    | "too-deep"
    | "too-large"
    | "no-text-key"
    | "second-document"
    | "trailing-separator"
    | "yaml-1.1"
    | "merge-key"
    | "merge-override";
  /** The key, alias or library's code that it is about. */
  subject: string;
};

export interface ParsedYaml {
  /** Absent for a file without content. */
  root?: Node;
  problems: YamlProblem[];
}

/** Real files stay below 60 kB; the library needs up to half a second for the worst text of this length, and time that grows with its square. */
const maxLength = 131_072;
/** Deeper than any version of the standard nests (6), and far below the depth at which recursion overflows. */
const maxDepth = 60;
/** Brackets opened on one line: the library's time grows with their square. */
const maxBrackets = 2000;
/** Nodes that aliases may add in all; the largest real file has no more than 2,000 nodes. */
const maxExpansion = 20_000;
/** More problems tell nobody anything new, and each costs a search for its place. */
const maxProblems = 200;
/** So many errors show a reader that the file is no YAML. */
const maxErrors = 50;

const styles: Record<string, ScalarStyle> = {
  QUOTE_SINGLE: "single-quoted",
  QUOTE_DOUBLE: "double-quoted",
  BLOCK_LITERAL: "literal",
  BLOCK_FOLDED: "folded",
};

/** Reads YAML 1.2 into a tree of places. Bounded in time and memory for any text, and never throws. */
export function parseYaml(text: string): ParsedYaml {
  if (text.length > maxLength) return refused("too-large", 0, String(text.length));
  const deep = tooDeep(text);
  if (deep !== undefined) return refused("too-deep", deep, String(maxDepth));
  try {
    const documents = parseAllDocuments(text, {
      schema: "failsafe",
      strict: true,
      uniqueKeys: false,
      prettyErrors: false,
    });
    return Array.isArray(documents) ? new Reader(text).read(documents as Document.Parsed[]) : { problems: [] };
  } catch (error) {
    if (error instanceof RangeError) return refused("too-deep", 0, String(maxDepth));
    return { problems: [{ kind: "syntax", subject: "UNEXPECTED", start: 0, end: 0 }] };
  }
}

function refused(kind: YamlProblem["kind"], start: number, subject: string): ParsedYaml {
  return { problems: [{ kind, subject, start, end: start + 1 }], root: { kind: "unknown", start: 0, end: 0 } };
}

/** Offset where brackets or compact block indicators on one line nest too deep: a cheap look before the library recurses. */
function tooDeep(text: string): number | undefined {
  let flow = 0;
  let inLine = 0;
  let opened = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 91 || code === 123) {
      flow++;
      opened++;
    } else if ((code === 93 || code === 125) && flow > 0) flow--;
    else if (code === 10) {
      inLine = 0;
      opened = 0;
    } else if ((code === 45 || code === 63 || code === 58) && /\s/.test(text[i + 1] ?? "\n")) inLine++;
    if (flow > maxDepth * 4 || inLine > maxDepth * 8 || opened > maxBrackets) return i;
  }
  return undefined;
}

interface Sized {
  node: Node;
  size: number;
}

class Reader {
  readonly #problems: YamlProblem[] = [];
  readonly #anchors = new Map<string, Sized>();
  readonly #text: string;
  #expanded = 0;

  constructor(text: string) {
    this.#text = text;
  }

  read(documents: Document.Parsed[]): ParsedYaml {
    const [first, ...others] = documents;
    if (!first) return { problems: [] };
    this.#errors(first.errors);
    if (first.directives?.yaml.explicit && first.directives.yaml.version === "1.1")
      this.#report("yaml-1.1", { start: 0, end: 9 }, "1.1");
    const content = first.contents as unknown;
    const root = content === null || content === undefined ? undefined : this.#node(content, 0).node;
    this.#others(others);
    const empty = root?.kind === "scalar" && root.value === null;
    return { problems: this.#problems, ...(root && !empty ? { root } : {}) };
  }

  #others(others: Document.Parsed[]): void {
    for (const other of others.slice(0, 5)) {
      const content = other.contents as { range?: [number, number, number] | null } | null;
      const at = content?.range?.[0] ?? other.range[0];
      const empty = isScalar(content) && content.source === "";
      const separator = Math.max(0, this.#text.lastIndexOf("---", Math.max(0, at)));
      if (content === null || empty)
        this.#report("trailing-separator", { start: separator, end: separator + 3 }, "---");
      else this.#report("second-document", { start: separator, end: separator + 3 }, "---");
    }
  }

  #errors(errors: readonly YAMLError[]): void {
    for (const error of errors.slice(0, maxErrors)) {
      const [start, end] = error.pos;
      const tab = error.code === "TAB_AS_INDENT" || (error.code === "BAD_INDENT" && this.#tabBefore(start));
      const previous = this.#problems.at(-1);
      // The library goes on after an error and often meets its consequence on the same line.
      if (previous?.kind === "syntax" && !this.#text.slice(previous.start, start).includes("\n")) continue;
      this.#report(tab ? "tab" : "syntax", { start, end: Math.max(end, start + 1) }, error.code);
    }
  }

  #tabBefore(offset: number): boolean {
    return /\t[ \t]*$/.test(this.#text.slice(this.#text.lastIndexOf("\n", offset - 1) + 1, offset + 1));
  }

  #report(kind: YamlProblem["kind"], span: Span, subject: string): void {
    if (this.#problems.length < maxProblems) this.#problems.push({ kind, subject, start: span.start, end: span.end });
  }

  #node(source: unknown, depth: number): Sized {
    const span = spanOf(source);
    if (depth > maxDepth) {
      if (!this.#problems.some((problem) => problem.kind === "too-deep"))
        this.#report("too-deep", { start: span.start, end: span.start + 1 }, String(maxDepth));
      return { node: { kind: "unknown", ...span }, size: 1 };
    }
    if (isAlias(source)) return this.#alias(source.source, span);
    const read = this.#content(source, span, depth);
    const anchor = (source as { anchor?: string } | null)?.anchor;
    if (anchor) this.#anchors.set(anchor, read);
    return read;
  }

  #content(source: unknown, span: Span, depth: number): Sized {
    if (isMap(source)) return this.#map(source.items as Pair[], source.flow === true, span, depth);
    if (isSeq(source)) {
      const read = source.items.map((item) => this.#node(item, depth + 1));
      const list: ListNode = { kind: "list", flow: source.flow === true, items: read.map((r) => r.node), ...span };
      return { node: list, size: 1 + sum(read) };
    }
    return { node: scalar(source, span), size: 1 };
  }

  #map(pairs: readonly Pair[], flow: boolean, span: Span, depth: number): Sized {
    const map: MapNode = { kind: "map", flow, entries: [], repeated: [], ...span };
    const known = new Map<string, Entry>();
    const merges: { entry: Entry; source: Node }[] = [];
    let size = 1;
    for (const pair of pairs) {
      const key = this.#node(pair.key, depth + 1);
      const value = pair.value ? this.#node(pair.value, depth + 1) : { node: nothing(key.node.end), size: 1 };
      size += key.size + value.size;
      if (key.node.kind !== "scalar") {
        this.#report("no-text-key", key.node, "");
        continue;
      }
      const entry: Entry = {
        key: key.node,
        value: value.node,
        start: key.node.start,
        end: Math.max(key.node.end, value.node.end),
      };
      if (key.node.text === "<<" && key.node.style === "plain") merges.push({ entry, source: value.node });
      else if (known.has(key.node.text)) {
        map.repeated.push(entry);
        this.#report("duplicate-key", key.node, key.node.text);
      } else {
        known.set(key.node.text, entry);
        map.entries.push(entry);
      }
    }
    for (const { entry, source } of merges) this.#merge(map, known, entry, source);
    return { node: map, size };
  }

  #merge(map: MapNode, known: Map<string, Entry>, entry: Entry, source: Node): void {
    this.#report("merge-key", entry.key, "<<");
    const sources = source.kind === "list" ? source.items : [source];
    for (const from of sources) {
      if (from.kind !== "map") continue;
      for (const { key, value } of from.entries) {
        if (known.has(key.text)) {
          this.#report("merge-override", known.get(key.text)!.key, key.text);
          continue;
        }
        const merged: Entry = { key, value, start: entry.start, end: entry.end, merged: true };
        known.set(key.text, merged);
        map.entries.push(merged);
      }
    }
  }

  #alias(name: string, span: Span): Sized {
    const target = this.#anchors.get(name);
    if (!target) {
      this.#report("unknown-alias", span, name);
      return { node: { kind: "unknown", ...span, alias: true }, size: 1 };
    }
    this.#expanded += target.size;
    if (this.#expanded > maxExpansion) {
      if (!this.#problems.some((problem) => problem.kind === "alias-limit")) this.#report("alias-limit", span, name);
      return { node: { kind: "unknown", ...span, alias: true }, size: 1 };
    }
    return { node: { ...target.node, ...span, alias: true }, size: target.size };
  }
}

function sum(parts: readonly Sized[]): number {
  return parts.reduce((total, part) => total + part.size, 0);
}

function spanOf(source: unknown): Span {
  const range = (source as { range?: [number, number, number] | null } | null)?.range;
  return { start: range?.[0] ?? 0, end: range?.[1] ?? 0 };
}

function nothing(at: number): ScalarNode {
  return { kind: "scalar", value: null, text: "", style: "plain", start: at, end: at };
}

function scalar(source: unknown, span: Span): ScalarNode {
  if (!isScalar(source)) return nothing(span.start);
  const text = typeof source.value === "string" ? source.value : (source.source ?? "");
  const style = styles[source.type ?? ""] ?? "plain";
  const isText = style !== "plain" || source.tag === "tag:yaml.org,2002:str" || source.tag === "!";
  return { kind: "scalar", value: isText ? text : plainValue(text), text, style, ...span };
}
