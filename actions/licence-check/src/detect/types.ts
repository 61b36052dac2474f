/**
 * What a text was found to be.
 * `exact`: word for word by SPDX's matching guidelines; `equivalent`: differs in what carries no meaning (spelling, names in their
 * place, numbering); `modified`: that licence with words that change it, or with further terms; `partial`: only a piece of it;
 * `named`: named or referred to, text not compared; `none`: no licence found.
 */
export type Verdict = "exact" | "equivalent" | "modified" | "partial" | "named" | "none";

/** Where an answer comes from. */
export type SpanKind = "text" | "exception" | "header" | "tag" | "name";

/** One place where a file departs from the licence's own text. */
export interface Deviation {
  kind: "added" | "removed" | "changed";
  /** The file's words, as written there; empty when only removed. */
  added: string;
  /** The licence's words that are missing; empty when only added. */
  removed: string;
  /** First line of the file concerned (1-based). */
  line: number;
  /** The clause of the licence, by number or its first words. */
  clause: string;
  /** Whether it alone makes the text another licence. */
  significant: boolean;
  /** What it means, in plain language. */
  consequence: string;
}

/** One licence in a file and the lines it stands on. */
export interface Span {
  /** SPDX id; `LicenseRef-...` for public-sector licences that SPDX's list lacks. */
  id: string;
  /** As an SPDX expression: the id, with an exception or `-or-later` where the file says so. */
  expression: string;
  verdict: Exclude<Verdict, "none">;
  kind: SpanKind;
  startLine: number;
  endLine: number;
  /** ISO 639-1 code of the text's language. */
  language: string;
  /** Empty unless the verdict is `modified`, `equivalent` or `partial`. */
  deviations: Deviation[];
}

/** A copyright statement as written, for holder and year rules. */
export interface CopyrightLine {
  line: number;
  text: string;
}

/** Everything that one file says about licences. */
export interface Identification {
  /** SPDX ids of the overall verdict, in order of appearance; with `modified` and `partial` those that the text departs from. */
  ids: string[];
  /** Proposed SPDX expression; empty for `none`. */
  expression: string;
  verdict: Verdict;
  spans: Span[];
  /** Terms outside every licence found that restrict what it grants. */
  further: { startLine: number; endLine: number; text: string; consequence: string }[];
  copyright: CopyrightLine[];
  /** Encoding that the bytes were read by. */
  encoding: "utf-8" | "utf-16le" | "utf-16be" | "latin1";
  /** Marks that the eye does not see or misreads: invisible characters, look-alike letters, hidden markup. */
  disguises: { line: number; what: string }[];
}

export interface IdentifyOptions {
  /** The file's path: a source file is read for notices, a LICENSE file for texts. */
  path?: string;
}
