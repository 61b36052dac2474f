import type { SettingsOf, SettingsSpec } from "../../../shared/src/policy/settings.ts";

/** Inputs of licence-check beside the common ones. */
export const settings = {
  profile: {
    kind: "choice",
    values: [
      "none",
      "uk-gov",
      "eu-commission",
      "it-agid",
      "fr-dinum",
      "de-opencode",
      "nl",
      "us-federal",
      "ca",
      "nz",
      "osi",
    ],
    default: "none",
    description: "Rules of an administration to judge the licence by; your own lists below are applied in addition.",
  },
  allowed: {
    kind: "list",
    default: [],
    description:
      "SPDX ids that code may be released under; `*` stands for anything. Empty: the profile's, or any open source licence.",
  },
  denied: { kind: "list", default: [], description: "SPDX ids that nothing may be released under." },
  "allowed-documentation": {
    kind: "list",
    default: [],
    description: "SPDX ids that documentation may be released under. Empty: the profile's, or any.",
  },
  "allowed-data": {
    kind: "list",
    default: [],
    description: "SPDX ids that data may be released under. Empty: the profile's, or any.",
  },
  "require-approval": {
    kind: "choice",
    values: ["profile", "osi", "osi-or-fsf", "none"],
    default: "profile",
    description:
      "Who must have approved a code licence: the profile's rule (without one: OSI or FSF), OSI, OSI or FSF, or nobody.",
  },
  "copyright-holder": {
    kind: "text",
    default: "",
    description:
      "Regular expression that a copyright line of the licence must match; empty: the profile's pattern, or none.",
  },
  headers: {
    kind: "flag",
    default: true,
    description: "Compare the licence tags and notices of a sample of source files.",
  },
  dependencies: {
    kind: "flag",
    default: true,
    description: "Judge the licences of dependencies named in lock files, manifests and SBOMs.",
  },
  "denied-dependencies": { kind: "list", default: [], description: "SPDX ids that no dependency may have." },
  "allowed-dependencies": {
    kind: "list",
    default: [],
    description: "SPDX ids that dependencies may have. Empty: any that fits the licence of this project.",
  },
  "unknown-dependencies": {
    kind: "choice",
    values: ["ignore", "note", "warning", "error"],
    default: "note",
    description: "How much dependencies count whose licence nobody states.",
  },
  "dependency-licences": {
    kind: "object",
    schema: { type: "object", additionalProperties: { type: "string" } },
    default: {},
    description:
      "Licences that a person has established: package URL without version (or with) to SPDX expression, such as `pkg:npm/left-pad: MIT`.",
  },
  "development-dependencies": {
    kind: "flag",
    default: false,
    description: "Judge dependencies that are used in development only as well.",
  },
  "only-new-dependencies": {
    kind: "flag",
    default: false,
    description: "In a pull request, judge only the dependencies that it adds or changes.",
  },
  "dependency-graph": {
    kind: "flag",
    default: false,
    description:
      "Ask GitHub's dependency graph for the licences that files do not tell; needs a token with `contents: read`.",
  },
} as const satisfies SettingsSpec;

export type LicenceSettings = SettingsOf<typeof settings>;
