import type { SettingsSpec } from "./settings.ts";

/** Settings that every check has, in its section of the policy file or, for all checks at once, at the top of the file. */
export const commonSettings = {
  "fail-on": {
    kind: "choice",
    values: ["error", "warning", "note", "never"],
    default: "error",
    description: "From which level on a finding fails the run.",
  },
  "on-incomplete": {
    kind: "choice",
    values: ["fail", "warn"],
    default: "fail",
    description: "Whether a check that could not see everything fails the run or only warns.",
  },
  mode: {
    kind: "choice",
    values: ["observe", "warn", "enforce"],
    default: "enforce",
    description: "Gradual roll-out: observe reports only, warn shows warnings, enforce lets findings fail the run.",
  },
  baseline: {
    kind: "text",
    default: "",
    description: "File with the findings accepted so far, relative to the repository; only others count.",
  },
} as const satisfies SettingsSpec;

/** Inputs of every action that no policy file has. */
export const frameInputs = {
  path: { kind: "text", default: ".", description: "Folder of the repository to check, relative to the workspace." },
  policy: {
    kind: "text",
    default: "",
    description: "The organisation's policy file: owner/repository/path@ref, or a path in the workspace.",
  },
  token: {
    kind: "secret",
    description: "Token for reading from GitHub; only used where the check or the policy needs it.",
  },
} as const satisfies SettingsSpec;

/** Outputs of every action: name -> one sentence. */
export const commonOutputs = {
  result: "The verdict: pass, fail or incomplete.",
  findings: "How many findings there are.",
  errors: "How many of them are errors.",
  warnings: "How many of them are warnings.",
  report: "Path of the report as JSON.",
  sarif: "Path of the findings as SARIF, for code scanning.",
} as const;

/** Values of the common outputs before a check has run: a step that breaks leaves these, and they claim nothing. */
export const neutralOutputs: Readonly<Record<keyof typeof commonOutputs, string>> = {
  result: "incomplete",
  findings: "0",
  errors: "0",
  warnings: "0",
  report: "",
  sarif: "",
};

/** Names of the sections and keys that are no check. */
export const topLevelKeys = ["policy", "enforce", "enforce-from"] as const;
