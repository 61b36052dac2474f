import type { SettingsSpec } from "../../../shared/src/policy/settings.ts";

/** Inputs of the action, keys of the policy file, options of the command line. */
export const settings = {
  files: {
    kind: "list",
    default: [],
    description:
      "Which files to check: paths or globs such as projects/*/publiccode.yml. Absent: publiccode.yml in the root, else every one in the repository.",
  },
  profile: {
    kind: "choice",
    values: ["standard", "reference"],
    default: "standard",
    description: "Whose verdict counts: that of the standard, or that of the reference parser which catalogues run.",
  },
  preview: { kind: "flag", default: false, description: "Judge files of the unreleased version 1.0 by its draft." },
  "target-version": {
    kind: "choice",
    values: ["newest", "0.2", "0.3", "0.4", "0.5", "0.6", "0.7"],
    default: "newest",
    description: "The version that your catalogue reads; keys that are newer are warned of.",
  },
  "extension-keys": {
    kind: "list",
    default: [],
    description: "Beginnings of keys that are allowed beside the standard's, such as x-.",
  },
  required: {
    kind: "flag",
    default: true,
    description: "Whether a repository without a publiccode.yml fails.",
  },
  "changed-only": {
    kind: "flag",
    default: false,
    description: "In a pull request, check only the files that it changes.",
  },
  network: {
    kind: "flag",
    default: false,
    description: "Follow the web addresses and warn of those that lead nowhere.",
  },
  licence: {
    kind: "text",
    default: "",
    description:
      "The licence that the licence check established, to be compared with legal.license; an SPDX expression.",
  },
  repository: {
    kind: "flag",
    default: true,
    description: "Compare the file with the repository: its address, its tags and releases.",
  },
  language: {
    kind: "choice",
    values: ["en", "it", "de", "fr", "nl"],
    default: "en",
    description: "Language of the messages.",
  },
  fix: {
    kind: "choice",
    values: ["none", "safe", "all"],
    default: "none",
    description: "Mend the files: safe needs no human judgement, all needs a look at the result.",
  },
  migrate: { kind: "flag", default: false, description: "Bring the files to the newest version of the standard." },
  "fix-as": {
    kind: "choice",
    values: ["none", "files", "patch", "suggestions", "commit"],
    default: "none",
    description:
      "What a workflow does with fixes: change the files, write a patch, suggest them in the pull request, or commit them to its branch.",
  },
} as const satisfies SettingsSpec;
