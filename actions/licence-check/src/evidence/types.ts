import type { Expression } from "../../../../shared/src/spdx/index.ts";
import type { Identification } from "../detect/types.ts";

/** What a piece of evidence says the licence is. */
export type Claim =
  /** An SPDX expression whose licences are all known. */
  | { kind: "expression"; expression: Expression }
  /** A name that leaves open which of several it means: `BSD`, `GPLv3`. */
  | { kind: "choice"; ids: readonly string[] }
  /** All of these are named; nothing says how they go together. */
  | { kind: "several"; claims: readonly Claim[] }
  /** Nobody else gets a right: `UNLICENSED`, `proprietary`. */
  | { kind: "reserved" }
  /** Another file holds the licence. */
  | { kind: "file"; path: string }
  /** Says something that we cannot read, or a licence that nobody knows. */
  | { kind: "unreadable" };

/** What a piece of evidence speaks for. */
export type Scope = "project" | "documentation" | "data" | "files";

/** A place in a file, 1-based. */
export interface Place {
  path: string;
  line: number;
  column?: number;
  endColumn?: number;
  key?: string;
}

/** The words of a licence file that belong to no licence text. */
export interface Prose {
  /** Ids that are named there, in whatever connection. */
  named: string[];
  /** Ids that sentences of the project's own put something under. */
  granted: string[];
  /** Share of the file's non-blank lines, 0 to 1. */
  share: number;
}

/** A file that holds a licence's text, with what it was found to be. */
export interface LicenceText {
  path: string;
  text: string;
  found: Identification;
  scope: Scope;
  /** The folder that it governs; empty for the whole repository. */
  folder: string;
  /** What its prose outside the texts says; US agencies, for one, dedicate their work to the public domain in a paragraph. */
  prose: Prose;
  /** In a REUSE `LICENSES/` folder: the id that its name promises. */
  promised?: string;
}

/** A statement about the licence outside the licence texts. */
export interface Statement {
  source: "manifest" | "readme" | "badge" | "header" | "reuse";
  /** Who reads it: `npm`, `README`, `REUSE`, ... */
  by: string;
  place: Place;
  /** As written. */
  wording: string;
  claim: Claim;
  scope: Scope;
  folder: string;
  /** Offsets of the wording in its file where a machine may replace it. */
  replace?: { start: number; end: number };
  /** The format asks for an SPDX expression, so anything else is a fault of its own. */
  asksForSpdx: boolean;
  /** A package that is not published: its field binds nobody. */
  unpublished: boolean;
  /** For headers: how many files say the same, and of how many. */
  files?: { same: number; all: number };
}

/** Everything that the repository says about its licence. */
export interface Evidence {
  texts: LicenceText[];
  statements: Statement[];
  /** Files at the root whose name looks like a misspelt licence file or whose format a reader cannot open. */
  oddNames: { path: string; better: string; why: string }[];
  /** Names that exist, for "the file it names is missing". */
  exists: ReadonlySet<string>;
}
