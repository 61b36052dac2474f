/** A place in a text: UTF-16 offsets, `end` after the last character. */
export interface Span {
  start: number;
  end: number;
}

export type ScalarStyle = "plain" | "single-quoted" | "double-quoted" | "literal" | "folded";

/** A single value. */
export interface ScalarNode extends Span {
  kind: "scalar";
  /** By YAML 1.2's core schema: a plain `yes` is text, a plain `0.5` a number. */
  value: string | number | boolean | null;
  /** The value as text, before it was taken for a number or a boolean. */
  text: string;
  style: ScalarStyle;
  alias?: true;
}

/** One `key: value` of a mapping; its span reaches from the key to the end of the value. */
export interface Entry extends Span {
  key: ScalarNode;
  value: Node;
  /** Brought in by a merge key (`<<`). */
  merged?: true;
}

export interface MapNode extends Span {
  kind: "map";
  flow: boolean;
  entries: Entry[];
  /** Entries whose key had been there already; their values are not judged. */
  repeated: Entry[];
  alias?: true;
}

export interface ListNode extends Span {
  kind: "list";
  flow: boolean;
  items: Node[];
  alias?: true;
}

/** A value that cannot be known, since what it refers to is missing or too large: nothing is claimed about it. */
export interface UnknownNode extends Span {
  kind: "unknown";
  alias?: true;
}

export type Node = ScalarNode | MapNode | ListNode | UnknownNode;

/** One step into a tree: a mapping's key or a list's index. */
export type Step = string | number;

/** `["maintenance", "contacts", 0, "email"]` as `maintenance.contacts[0].email`. */
export function formatKey(path: readonly Step[]): string {
  return path.map((step, index) => (typeof step === "number" ? `[${step}]` : index === 0 ? step : `.${step}`)).join("");
}

/** The entry of a mapping, undefined where there is none or the node is no mapping. */
export function entryOf(node: Node | undefined, key: string): Entry | undefined {
  return node?.kind === "map" ? node.entries.find((entry) => entry.key.text === key) : undefined;
}

/** The node at a path; undefined where the path leaves the tree. */
export function nodeAt(root: Node | undefined, path: readonly Step[]): Node | undefined {
  let node = root;
  for (const step of path) {
    if (typeof step === "number") node = node?.kind === "list" ? node.items[step] : undefined;
    else node = entryOf(node, step)?.value;
  }
  return node;
}

/** A scalar's text where the value is a text, a number or a boolean; undefined for everything else. */
export function textOf(node: Node | undefined): string | undefined {
  return node?.kind === "scalar" && node.value !== null ? node.text : undefined;
}

/** True for nothing at all: no node, or a null. */
export function isAbsent(node: Node | undefined): boolean {
  return node === undefined || (node.kind === "scalar" && node.value === null);
}
