// Reads SPDX's licence XML (https://github.com/spdx/license-list-XML, the list's data are CC0-1.0) into words and marks.
import { XMLParser } from "fast-xml-parser";

/** What may vary in a text: `o` optional, `t` title, `c` copyright line, `b` list mark, `h` the standard header, `a` alternative wording. */
export type MarkKind = "o" | "t" | "c" | "b" | "h" | "a";

export interface Mark {
  kind: MarkKind;
  /** Index of the first word, and of the word after the last one. */
  start: number;
  end: number;
  /** For `a`: SPDX's regular expression for what may stand there. */
  match?: string;
}

export interface Template {
  id: string;
  name: string;
  exception: boolean;
  urls: string[];
  text: string;
  words: string[];
  marks: Mark[];
}

/** The words that positions in the variations table count. */
export function plainWords(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}

type Node = Record<string, unknown> & { ":@"?: Record<string, string> };

const kinds: Record<string, MarkKind> = {
  optional: "o",
  titleText: "t",
  copyrightText: "c",
  bullet: "b",
  standardLicenseHeader: "h",
  alt: "a",
};

function tagOf(node: Node): string {
  return Object.keys(node).find((key) => key !== ":@") ?? "";
}

/** The text of a node with private marks around what may vary: one opening and one closing character a range. */
class Flattener {
  text = "";
  readonly words: string[] = [];
  readonly marks: Mark[] = [];

  add(text: string): void {
    this.text += text;
    this.words.push(...plainWords(text));
  }

  walk(nodes: Node[]): void {
    for (const node of nodes) this.node(node, tagOf(node));
  }

  private node(node: Node, tag: string): void {
    if (tag === "#text") this.add(String(node["#text"]).replace(/\s+/g, " "));
    if (tag === "#text") return;
    const kind = kinds[tag];
    const start = this.words.length;
    if (/^(p|br|item|list|titleText|copyrightText)$/.test(tag)) this.add("\n");
    this.walk(node[tag] as Node[]);
    if (/^(p|titleText|copyrightText)$/.test(tag)) this.add("\n");
    if (!kind) return;
    const match = kind === "a" ? { match: node[":@"]?.["match"] ?? ".*" } : {};
    this.marks.push({ kind, start, end: this.words.length, ...match });
  }
}

function children(nodes: Node[], tag: string): Node[] {
  return (nodes.find((n) => tag in n)?.[tag] as Node[] | undefined) ?? [];
}

function textOf(nodes: Node[]): string {
  const flat = new Flattener();
  flat.walk(nodes);
  return flat.text.trim();
}

/** One licence or exception file. */
export function readXml(xml: string): Template {
  const parser = new XMLParser({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: "",
    trimValues: false,
    parseTagValue: false,
    htmlEntities: true,
  });
  const root = children(parser.parse(xml) as Node[], "SPDXLicenseCollection");
  const licence = root.find((n) => "license" in n || "exception" in n)!;
  const exception = "exception" in licence;
  const body = licence[exception ? "exception" : "license"] as Node[];
  const flat = new Flattener();
  flat.walk(children(body, "text"));
  const outside = body.filter((n) => "standardLicenseHeader" in n);
  if (outside.length) flat.walk([{ optional: outside } as unknown as Node]);
  const urls = children(body, "crossRefs").filter((n) => "crossRef" in n);
  const attributes = licence[":@"]!;
  return {
    id: attributes["licenseId"]!,
    name: attributes["name"]!,
    exception,
    urls: urls.map((n) => textOf(n["crossRef"] as Node[])),
    text: flat.text,
    words: flat.words,
    marks: flat.marks,
  };
}
