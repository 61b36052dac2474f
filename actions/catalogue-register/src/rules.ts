import type { Rule } from "../../../shared/src/check/rule.ts";

/** What catalogue-register can say. */
export const rules: readonly Rule[] = [
  {
    id: "catalogue/refused",
    level: "error",
    title: "The repository cannot be listed",
    why: "A catalogue is worth reading when each entry is public, described by its own publiccode.yml, and nobody's copy.",
    repair: "Do what the message says, then run again; nothing was written.",
  },
  {
    id: "catalogue/needs-a-person",
    level: "warning",
    title: "A person has to finish or to decide",
    why: "What somebody changed by hand is not overwritten, and without a token nobody can write to the catalogue.",
    repair: "Follow the link in the message, or run again with the input that it names.",
  },
  {
    id: "catalogue/declined",
    level: "note",
    title: "The catalogue's maintainers closed the proposal",
    why: "What was declined is not proposed again until the entry changes.",
    repair: "Read the closed pull request, mend what was asked for, and run again.",
  },
  {
    id: "catalogue/withdrawn",
    level: "note",
    title: "The entry is withdrawn",
    why: "Somebody withdrew it on purpose; a run by schedule must not list it again.",
    repair: "Set reactivate to true to list it again.",
  },
  {
    id: "catalogue/duplicate",
    level: "warning",
    title: "The software is in the catalogue more than once",
    why: "Readers meet two entries and do not know which one is kept up to date.",
    repair: "Ask the catalogue's maintainers to withdraw the entry that is not updated any more.",
  },
  {
    id: "catalogue/similar",
    level: "note",
    title: "The catalogue holds similar software",
    why: "Somebody may have solved the same problem already; reuse and joint work cost less than building twice.",
    repair: "Look at it; then name it under `considered` in the policy file, so that it is not asked about again.",
  },
  {
    id: "catalogue/advice",
    level: "note",
    title: "The entry could be better",
    why: "Readers judge a project by what its entry says.",
    repair: "Do what the message says.",
  },
  {
    id: "catalogue/broken-entry",
    level: "warning",
    title: "The catalogue's file for this repository cannot be read",
    why: "Somebody edited it by hand, or it was made by something else; it is replaced by the new entry.",
    repair: "Compare both in the pull request.",
  },
  {
    id: "catalogue/list-emptied",
    level: "error",
    title: "The harvest would empty a list",
    why: "A wrong token, topic or organisation looks like a hundred repositories that want to go.",
    repair: "Check organisations, selection and token; where they are right, raise max-withdrawals for one run.",
  },
];
