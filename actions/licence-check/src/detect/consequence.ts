import type { Change } from "./weigh.ts";
import { isNumber, LAW, LIMITS, MODALS, MONEY, NEGATIONS, PATENTS, PERSONS, RIGHTS, WARRANTY } from "./weights.ts";

const KINDS: readonly { words: (word: string) => boolean; says: string }[] = [
  {
    words: (w) => NEGATIONS.has(w),
    says: "A negation changed here: the clause may now say the opposite of what the licence says.",
  },
  { words: (w) => MONEY.has(w), says: "Whether use costs money is no longer as the licence says." },
  { words: (w) => MODALS.has(w), says: "A duty became a choice, or a choice a duty." },
  { words: (w) => PATENTS.has(w), says: "Who may use which patents is no longer as the licence says." },
  { words: (w) => PERSONS.has(w), says: "The circle of people who get the rights is no longer the licence's." },
  {
    words: (w) => LIMITS.has(w),
    says: "A limit was added or taken away: the grant reaches less far, or elsewhere, than the licence's.",
  },
  { words: (w) => WARRANTY.has(w), says: "Who answers for defects and damage is no longer as the licence says." },
  { words: (w) => LAW.has(w), says: "Another law or court than the licence's applies." },
  { words: (w) => RIGHTS.has(w), says: "What one may do with the work is no longer what the licence allows." },
  { words: isNumber, says: "A number or time limit differs from the licence's." },
];

/** In plain language, what a change of wording does. */
export function consequenceOf(change: Change): string {
  const words = [...change.added, ...change.removed];
  const kind = KINDS.find(({ words: is }) => words.some(is));
  if (kind) return kind.says;
  if (change.added.length === 0) return "Words of the licence are missing here: the text says less than the licence.";
  if (change.removed.length === 0) return "Words were added here that the licence does not have.";
  return "The text says something else here than the licence.";
}
