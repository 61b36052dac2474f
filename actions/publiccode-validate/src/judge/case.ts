import type { FindingDraft, Fix, Level, Location } from "../../../../shared/src/check/finding.ts";
import type { PubliccodeFile } from "../../../../shared/src/publiccode/read.ts";
import {
  type Entry,
  entryOf,
  formatKey,
  type MapNode,
  type Node,
  nodeAt,
  type Span,
  type Step,
} from "../../../../shared/src/publiccode/tree.ts";
import type { Catalogue } from "../messages/en.ts";
import { type MessageId, say, type Values } from "../messages/messages.ts";
import { type Levels, levelsOf, type RuleName, ruleId } from "../rules.ts";
import type { Version } from "../standard/versions.ts";

export type Profile = "standard" | "reference";

export interface Options {
  profile: Profile;
  /** Judge files of the unreleased 1.0 by its draft. */
  preview: boolean;
  /** The version that the targeted catalogue reads; absent: the newest. */
  target?: Version;
  /** Beginnings of keys that policy allows beside the standard's, such as `x-`. */
  extensions: readonly string[];
  now: Date;
  catalogue: Catalogue;
}

/** A file with more findings is no publiccode.yml that somebody mends line by line. */
const maxFound = 1000;

/** What a rule hands over; the case adds place, words and level. */
export interface Problem {
  rule: RuleName;
  /** Absent: the rule's own name is the message's id. */
  message?: MessageId;
  values?: Values;
  levels?: Partial<Levels>;
  fix?: Fix | undefined;
  /** True when the value itself is wrong beyond judging: its children are not judged any more. */
  silences?: boolean;
}

/** A finding before profile, silencing comments and policy. */
export interface Found {
  levels: Levels;
  path: readonly Step[];
  silences: boolean;
  draft: FindingDraft & { location: Location };
}

/** One file under judgement: collects what the rules find. */
export class Case {
  readonly file: PubliccodeFile;
  readonly options: Options;
  /** The version by which the file is judged. */
  version: Version;
  readonly found: Found[] = [];
  /** Paths whose subtree is not judged any more. */
  readonly #silent = new Set<string>();

  constructor(file: PubliccodeFile, version: Version, options: Options) {
    this.file = file;
    this.version = version;
    this.options = options;
  }

  get root(): Node | undefined {
    return this.file.root;
  }

  node(...path: Step[]): Node | undefined {
    return nodeAt(this.root, path);
  }

  /** The mapping at a path. */
  map(...path: Step[]): MapNode | undefined {
    const node = nodeAt(this.root, path);
    return node?.kind === "map" ? node : undefined;
  }

  /** The entry at a path that ends with a key. */
  entry(path: readonly Step[]): Entry | undefined {
    const last = path.at(-1);
    return typeof last === "string" ? entryOf(nodeAt(this.root, path.slice(0, -1)), last) : undefined;
  }

  isSilent(path: readonly Step[]): boolean {
    for (let length = path.length; length > 0; length--)
      if (this.#silent.has(formatKey(path.slice(0, length)))) return true;
    return false;
  }

  silence(path: readonly Step[]) {
    this.#silent.add(formatKey(path));
  }

  /** Reports about what stands at a path: from its key, or from the list's item, to the end of its value. */
  at(path: readonly Step[], problem: Problem) {
    if (this.isSilent(path)) return;
    this.report(this.spanAt(path), path, problem);
  }

  /** Reports that a key is missing: at the first key of the mapping that lacks it. */
  missing(path: readonly Step[], problem: Problem) {
    const parent = path.slice(0, -1);
    if (this.isSilent(parent)) return;
    this.report(this.#anchor(parent), path, problem);
  }

  /** Reports about a span of the text. */
  report(span: Span, path: readonly Step[], problem: Problem) {
    if (this.found.length >= maxFound) return;
    const levels = { ...levelsOf(problem.rule), ...problem.levels };
    const key = formatKey(path);
    const values = { key: key === "" ? "" : key, ...problem.values };
    const words = say(this.options.catalogue, problem.message ?? (problem.rule as MessageId), values);
    const location = this.file.lines.location(this.file.path, span, key);
    this.found.push({
      levels,
      path: [...path],
      silences: problem.silences === true,
      draft: { rule: ruleId(problem.rule), ...words, location, ...(problem.fix ? { fix: problem.fix } : {}) },
    });
    if (problem.silences) this.silence(path);
  }

  /** Words of the catalogue: for a fix, or to be filled into another message. */
  words(id: MessageId, values: Values = {}): string {
    return say(this.options.catalogue, id, values).message;
  }

  spanAt(path: readonly Step[]): Span {
    const entry = this.entry(path);
    if (entry) {
      const { value } = entry;
      const short = value.kind !== "scalar" || !value.text.includes("\n");
      const inLine = short && value.kind === "scalar" && this.#sameLine(entry);
      return { start: entry.start, end: inLine ? entry.end : Math.max(entry.key.end, entry.start + 1) };
    }
    const node = nodeAt(this.root, path);
    if (!node) return this.#anchor(path.slice(0, -1));
    if (node.kind === "map" && !node.flow) return this.#anchor(path);
    return { start: node.start, end: node.kind === "scalar" ? Math.max(node.end, node.start + 1) : node.start + 1 };
  }

  #sameLine(entry: Entry): boolean {
    return !this.file.text.slice(entry.start, entry.end).includes("\n");
  }

  /** The first key of a block mapping, the bracket of a flow one, or the nearest parent that is there. */
  #anchor(path: readonly Step[]): Span {
    const node = nodeAt(this.root, path);
    if (node?.kind === "map" && node.entries[0] && !node.flow) {
      const { key } = node.entries[0];
      return { start: key.start, end: Math.max(key.end, key.start + 1) };
    }
    if (node && (node.kind !== "map" || node.flow)) return { start: node.start, end: node.start + 1 };
    if (path.length > 0) return this.#anchor(path.slice(0, -1));
    return { start: 0, end: 1 };
  }
}

/** The level in one profile. */
export function levelIn(levels: Levels, profile: Profile): Level | "off" {
  return levels[profile];
}
