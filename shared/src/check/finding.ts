/** How much a finding counts. `error` and `warning` can fail a step, a `note` never does unless policy asks for it. */
export type Level = "error" | "warning" | "note";

/** How sure a detector is. */
export type Confidence = "high" | "medium" | "low";

/** What a location is when it is not a line of a file in the work tree. */
export type LocationKind =
  | "file"
  | "file-name"
  | "commit-message"
  | "tag"
  | "identity"
  | "ref"
  | "note"
  | "archive-member"
  | "dependency"
  | "remote";

/** Where a finding is. Lines and columns count from 1; columns count UTF-16 units, as SARIF and editors do. */
export interface Location {
  /** Path below the repository's root, with `/` on every system; for archives `outer.zip!inner/file`. */
  path?: string;
  startLine?: number;
  startColumn?: number;
  endLine?: number;
  /** The column after the last character. */
  endColumn?: number;
  /** The field's path in a structured file: `maintenance.contacts[0].email`. */
  key?: string;
  /** Absent means `file`. */
  kind?: LocationKind;
  /** The git object's id where `kind` is not a file. */
  object?: string;
  /** For history: the commit that brought it. */
  commit?: string;
  /** For history: that commit's date, ISO 8601. */
  date?: string;
}

/** One replacement in one file; `start` and `end` are UTF-16 offsets into the decoded text. */
export interface TextEdit {
  path: string;
  start: number;
  end: number;
  newText: string;
}

/** A repair that a machine can make. `safe` needs no human judgement; `review` does. */
export interface Fix {
  description: string;
  safety: "safe" | "review";
  edits: TextEdit[];
}

/** The one currency of the suite: what a judgement found. */
export interface Finding {
  /** Stable id, `<check>/<rule>`; documented at a stable address. */
  rule: string;
  level: Level;
  /** What is wrong, in the reader's words, complete without the rule's page. */
  message: string;
  /** What to do now, concretely. */
  help?: string;
  confidence?: Confidence;
  location?: Location;
  fix?: Fix;
  /** Stable across runs, line moves and re-clones: baselines and SARIF hang on it. */
  fingerprint: string;
}

/** What a judgement hands over: a finding whose level may come from its rule, and whose fingerprint the frame can derive. */
export type FindingDraft = Omit<Finding, "level" | "fingerprint"> & {
  /** Absent: the rule's own level. */
  level?: Level;
  /** A ready fingerprint (secret-scan's keyed hash). */
  fingerprint?: string;
  /** What makes this finding itself beside rule, path and key, for example the offending text. Absent: the message. */
  identity?: string;
};
