import type { Level } from "./finding.ts";

/** A rule as readers meet it: in SARIF, in the terminal, and on its page under docs/rules/. */
export interface Rule {
  /** `<check>/<kebab-case name>`; never changes once released. */
  id: string;
  /** The level it has unless policy says otherwise. */
  level: Level;
  /** One line, no full stop: `A key that the standard does not know`. */
  title: string;
  /** Why it matters, for people who are neither lawyers nor security engineers. */
  why: string;
  /** What to do about it. */
  repair: string;
  /** The text that the rule follows: a section of a standard, a provider's page. */
  source?: string;
}
