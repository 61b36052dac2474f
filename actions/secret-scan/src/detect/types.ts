import type { Confidence, LocationKind } from "../../../../shared/src/check/finding.ts";

/** What the bytes are, as far as the reader knows before scanning. */
export interface Source {
  /** One path of the bytes: its extension decides how an unquoted value is read. Absent for messages and unknown blobs. */
  path?: string;
  /** Absent means `file`. */
  kind?: LocationKind;
}

/** One place the same bytes stand in, known after scanning. */
export interface Place {
  path?: string;
  commit?: string;
  /** First line of the match there, counted from 1: ignore files of other scanners name it. */
  line?: number;
}

/**
 * A secret found in bytes. Plain data, so that it crosses a worker's border. `secret`, `match` and `line` never leave the
 * process: reports are built from `Redacted` only.
 */
export interface Hit {
  /** Name in the rule table without the check's prefix: `github-pat`, or the id in a user's `.gitleaks.toml`. */
  rule: string;
  /** What the fingerprint is keyed with beside the secret: stays when a rule is renamed or split. */
  family: string;
  confidence: Confidence;
  secret: string;
  /** Byte range of the secret in the scanned bytes; for decoded or archived text the range of the outermost encoded run. */
  start: number;
  end: number;
  /** Byte range of the whole match (key, operator, value): a copied range that covers it carries the hit along. */
  matchStart: number;
  matchEnd: number;
  /** Line of the match's start, counted from 1; set where ignore files of other scanners ask for it. */
  startLine?: number;
  /** How it was reached from the scanned bytes, outermost first: `["zip:config/app.env", "base64"]`. */
  via?: readonly string[];
  /** Line, counted from 1, inside the innermost member or decoded text, where `via` is given. */
  innerLine?: number;
  /** The matched text, and the lines it stands on (at most 4 kB), for allow-lists that look at them. */
  match: string;
  line: string;
}

/** Finds secrets in bytes. Stateless between calls; one per thread. */
export interface Detector {
  /**
   * Every secret whose match touches a region. `regions` are flat pairs `[from, to, from, to, ...]` of byte offsets, ascending;
   * absent means all of `bytes`. The bytes around a region are read as far as a rule needs (a whole key block, a whole literal).
   * Where only the whole can be read (archives, UTF-16, documents) regions are ignored and every hit is returned.
   * `unseen` receives one sentence for what was not looked at (an encrypted archive, a limit met).
   */
  scan(bytes: Buffer, source: Source, regions?: ArrayLike<number>, unseen?: (text: string) => void): Hit[];
  /**
   * The hit as it stands once all its places are known: path allow-lists and ignore files applied (only where they cover
   * every place), confidence lowered where all places are tests or examples. Undefined where it is to be dropped.
   */
  settle(hit: Hit, places: readonly Place[]): Hit | undefined;
}

/** What a detector is made from: plain data, handed to each worker as it is. */
export interface DetectorSetup {
  /** Text of the repository's `.gitleaks.toml` or the file named by the settings, with the files it extends by path. */
  gitleaks?: { text: string; path: string; extended?: Readonly<Record<string, string>> };
  /** Use only the rules of that file, as gitleaks would (no rules of our own). */
  onlyGitleaks?: boolean;
  /** Text of `.gitleaksignore`. */
  gitleaksIgnore?: string;
  /** gitleaks JSON reports used as baselines. */
  gitleaksBaselines?: readonly { text: string; path: string }[];
  /** Text of detect-secrets' `.secrets.baseline`. */
  secretsBaseline?: { text: string; path: string };
  /** Lines of `.secretlintignore`. */
  ignoredPaths?: readonly string[];
  /** Depth of nested decoding and archives; default 4. */
  depth?: number;
}

/** Makes a detector; throws UserError where a configuration cannot be used. Exported by `detect/detector.ts`. */
export type CreateDetector = (setup?: DetectorSetup) => Detector;

/** What the matcher needs of a rule; rules carry more. Patterns run on latin1 text: one character a byte. */
export interface MatchRule {
  /** A JavaScript pattern with the meaning intended on latin1 text; no `^`, `$` or look-behind that needs more than one byte of context. */
  pattern: string;
  /** `i`, `m`, `s` as needed; the matcher adds `g` or `y`. */
  flags: string;
  /** Lower-case ASCII literals, at least 3 bytes each, one of which stands in (or just before) every match. None: the pattern is run over everything, at a cost. */
  keywords: readonly string[];
  /** The keywords themselves are the matches, in either case: no expression is run. */
  literal?: boolean;
  /** A keyword may stand anywhere in the bytes, as gitleaks has it: then the pattern runs over all of them. */
  anywhere?: boolean;
  /** Longest match in bytes that has to be found; derived from the pattern where absent, 8 kB where that is unbounded. */
  reach?: number;
  /**
   * Runs a pattern that is not provably linear (a user's) on another engine (re2js): the first match at or after `from`, exactly
   * at `from` where `sticky`. `pattern` is then still read for what it can tell.
   */
  exec?(text: string, from: number, sticky: boolean): RegExpExecArray | null;
  /** A cheap look at the bytes around a keyword hit `[start, end)` before any regex runs; false skips the hit. */
  promises?(bytes: Uint8Array, start: number, end: number): boolean;
}

/**
 * The fast half of a detector (`scan/matcher.ts`): one pass of an Aho-Corasick automaton over the regions, then each rule's
 * pattern near its keywords, in windows that grow until no match touches their edge. Every match is emitted once.
 * `emit` gets the rule's index, the match on `match.input` (latin1 text of the window) and the byte offset of that text's start.
 */
export interface Matcher {
  find(bytes: Buffer, regions: ArrayLike<number> | undefined, emit: Emit): void;
}
export type Emit = (rule: number, match: RegExpExecArray, offset: number) => void;
/** Exported by `scan/matcher.ts`. */
export type CreateMatcher = (rules: readonly MatchRule[]) => Matcher;

/**
 * Exported by `scan/runs.ts`: runs of at least `least` bytes of one alphabet (base64, base64url, hex) in the regions, found by
 * skipping; whether to decode one is the decoder's cheap look.
 */
export type FindRuns = (
  bytes: Buffer,
  regions: ArrayLike<number> | undefined,
  least: number,
  visit: (start: number, end: number) => void,
) => void;
