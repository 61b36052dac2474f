import type { Confidence } from "../../../../shared/src/check/finding.ts";
import type { CheckName } from "../detect/checks.ts";

/** A provider's format that its first characters give away. */
export interface TokenRule {
  id: string;
  /** What people call it: `GitHub personal access token`. */
  name: string;
  /** Key in `providers.ts`: remedy and revoke page; also the fingerprint's family. */
  provider: string;
  /** How every value begins, letters as they are. */
  prefix: string;
  /** What follows the prefix; a regular expression without captures. */
  body: string;
  /** Letters of the prefix may stand in either case. */
  anyCase?: true;
  /** A test of the value that chance does not pass. */
  check?: CheckName;
  /** Absent means `high`. */
  confidence?: Confidence;
  /** Bits of rarity that the body must have; absent means the engine's own threshold, 0 none. */
  rarity?: number;
  /** The value may be followed by more characters of its alphabet. */
  open?: true;
  /** Lower-case text inside every match, where there is no prefix: what the automaton looks for. */
  infix?: string;
  /** A run of token characters shorter than this holds none; for formats that are tried on runs. */
  least?: number;
  /** The prefix is so short or common that the line or name must speak of the provider: one of these words. */
  near?: readonly string[];
}

/** A format that only its neighbourhood gives away: a name that speaks of the provider, an operator, a value of this shape. */
export interface NearRule {
  id: string;
  name: string;
  provider: string;
  /** Lower-case parts of the name before the operator, separators removed. */
  words: readonly string[];
  /** The whole value; a regular expression. */
  value: string;
  confidence?: Confidence;
}

type Options = Omit<TokenRule, "id" | "name" | "provider" | "prefix" | "body">;

/** One line of a table: id, name, prefix, body, options. The provider is the id up to the first hyphen unless given. */
export type TokenRow = readonly [
  id: string,
  name: string,
  prefix: string,
  body: string,
  options?: Options & { provider?: string },
];

/** One line of a table of neighbourhood rules: id, name, words, value. */
export type NearRow = readonly [id: string, name: string, words: string, value: string, provider?: string];

const head = (id: string) => id.slice(0, id.indexOf("-") < 0 ? undefined : id.indexOf("-"));

/** The table's lines as rules. */
export function tokenRules(rows: readonly TokenRow[]): TokenRule[] {
  return rows.map(([id, name, prefix, body, options = {}]) => ({
    provider: head(id),
    ...options,
    id,
    name,
    prefix,
    body,
  }));
}

/** The table's lines as rules. */
export function nearRules(rows: readonly NearRow[]): NearRule[] {
  return rows.map(([id, name, words, value, provider]) => ({
    id,
    name,
    provider: provider ?? head(id),
    words: words.split(" "),
    value,
  }));
}
