import type { Rule } from "../check/rule.ts";

/** Rules of the frame itself: what a policy file, an exception or a baseline can get wrong without being unreadable. */
export const policyRules = [
  {
    id: "policy/enforced",
    level: "error",
    title: "A repository weakens what its organisation enforces",
    why: "The organisation decided that every repository follows this setting. The organisation's value was used for this run.",
    repair:
      "Remove the setting from the repository's policy file or workflow, or ask the owners of the organisation's policy.",
  },
  {
    id: "policy/exception-expired",
    level: "warning",
    title: "An exception has expired",
    why: "Exceptions carry a date so that somebody looks again. After it, the findings that it covered count.",
    repair: "Mend the findings, or decide again and write a new date with its reason.",
  },
  {
    id: "policy/exception-unused",
    level: "note",
    title: "An exception covers nothing",
    why: "A left-over exception can hide a new problem later.",
    repair: "Remove the exception from the policy file.",
  },
  {
    id: "policy/baseline-expired",
    level: "warning",
    title: "A baseline entry has expired",
    why: "The entry was accepted until a date that has passed, so its finding counts again.",
    repair: "Mend the finding, or write a new date into the baseline.",
  },
  {
    id: "policy/baseline-stale",
    level: "note",
    title: "The baseline lists findings that are gone",
    why: "A baseline should only shrink. Entries for mended findings would let them come back unseen.",
    repair: "Run the command line with --write-baseline and the same file; it drops the mended entries and adds none.",
  },
] as const satisfies readonly Rule[];
