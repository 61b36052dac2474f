/** How a registration ended; always exactly one of these. */
export type OutcomeKind =
  | "created"
  | "updated"
  | "unchanged"
  | "waiting-for-review"
  | "declined"
  | "needs-a-person"
  | "refused"
  | "withdrawn";

/** What a registration, a withdrawal or one repository of a harvest came to. */
export interface Outcome {
  kind: OutcomeKind;
  /** One sentence for people: what happened, and where it is not good what to do. */
  sentence: string;
  /** Id of the entry. */
  id: string;
  /** What was done, or in a dry run would be done, to the entry. */
  operation: "create" | "update" | "rename" | "withdraw" | "none";
  /** Where the entry can be seen. */
  url?: string;
  pullRequest?: { number: number; url: string };
  commit?: string;
  /** False where the commit bears no signature that the forge vouches for. */
  verified?: boolean;
  /** What differs from the entry that was there, one short sentence each. */
  changes: string[];
  /** What else readers should know: duplicates, missing rights to label. */
  notes: string[];
  /** A prefilled page on which a person can finish by hand. */
  link?: string;
}

/** An outcome without extras. */
export function outcome(
  kind: OutcomeKind,
  id: string,
  sentence: string,
  rest: Partial<Omit<Outcome, "kind" | "id" | "sentence">> = {},
): Outcome {
  return { operation: "none", changes: [], notes: [], ...rest, kind, id, sentence };
}
