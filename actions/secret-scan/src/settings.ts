import type { SettingsSpec } from "../../../shared/src/policy/settings.ts";

/** Inputs of the action, section `secrets` of the policy file, options of the command. */
export const settings = {
  "min-confidence": {
    kind: "choice",
    values: ["high", "medium", "low"],
    default: "medium",
    description: "The least certain findings that are reported; high and medium are errors, low are notes.",
  },
  git: {
    kind: "flag",
    default: true,
    description: "Whether the git history is scanned; otherwise the folder's files only.",
  },
  scope: {
    kind: "choice",
    values: ["event", "all"],
    default: "event",
    description:
      "What a workflow scans: what its event adds (pull request, merge group, push; everything on schedule and dispatch), or always everything.",
  },
  range: {
    kind: "text",
    default: "",
    description: "Commits to scan instead, as git log takes them: main..HEAD.",
  },
  staged: {
    kind: "flag",
    default: false,
    description: "Scan only what is staged for the next commit, for a pre-commit hook.",
  },
  fetch: {
    kind: "flag",
    default: true,
    description: "Whether a workflow may fetch what its checkout left out: older commits of the range it scans.",
  },
  "fetch-refs": {
    kind: "flag",
    default: false,
    description: "Before publication: also fetch all branches, tags, notes and pull requests' heads and scan them.",
  },
  "before-publication": {
    kind: "flag",
    default: false,
    description:
      "Also report, for information, what else to look at before opening: personal data, internal names, markings, dumps and key stores.",
  },
  "max-size": {
    kind: "number",
    default: 64,
    minimum: 1,
    maximum: 1024,
    description: "Files and objects with more megabytes are not read but named as unseen.",
  },
  "through-git": {
    kind: "flag",
    default: false,
    description: "Read objects through git cat-file rather than directly: slower, with the same findings.",
  },
} as const satisfies SettingsSpec;
