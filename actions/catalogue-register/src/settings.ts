import type { SettingsOf, SettingsSpec } from "../../../shared/src/policy/settings.ts";

/** Inputs of catalogue-register beside the common ones. */
export const settings = {
  action: {
    kind: "choice",
    values: ["register", "withdraw", "harvest", "plan"],
    default: "register",
    description:
      "What to do: register or withdraw one repository, harvest organisations into a catalogue, or plan the shards of a harvest.",
  },
  catalogue: {
    kind: "text",
    default: "",
    description:
      "The catalogue: owner/name of a git catalogue, the base of an Open Catalog API (https://.../v1), or a folder.",
  },
  "catalogue-token": {
    kind: "secret",
    description: "Token that may write to the catalogue: best of a GitHub App installed there.",
  },
  delivery: {
    kind: "choice",
    values: ["pull-request", "commit"],
    default: "pull-request",
    description: "How a git catalogue is changed: by pull request, or by a commit straight to its branch.",
  },
  repository: {
    kind: "text",
    default: "",
    description: "owner/name of another repository to register; absent: the checked-out one.",
  },
  publiccode: {
    kind: "text",
    default: "",
    description: "Path of the publiccode.yml where it does not lie at the root.",
  },
  "former-urls": {
    kind: "list",
    default: [],
    description: "Former addresses of the repository that no redirect tells.",
  },
  considered: {
    kind: "list",
    default: [],
    description: "Ids of similar entries that were looked at; they are not asked about again.",
  },
  reports: {
    kind: "list",
    default: [],
    description: "JSON reports of other checks, whose results travel in the entry.",
  },
  require: { kind: "list", default: [], description: "Checks that must have passed: licence, publiccode, secrets." },
  "dry-run": { kind: "flag", default: false, description: "Say what would be done and write nothing." },
  overwrite: {
    kind: "flag",
    default: false,
    description: "Replace what a person changed on the branch of the open pull request.",
  },
  reactivate: { kind: "flag", default: false, description: "List an entry again that somebody withdrew." },
  draft: { kind: "flag", default: false, description: "Open pull requests as drafts." },
  labels: {
    kind: "list",
    default: [],
    description: "Labels of the pull request, beside those of catalogue.config.yml.",
  },
  reason: { kind: "text", default: "", description: "Why the entry is withdrawn, for readers of the catalogue." },
  "superseded-by": { kind: "text", default: "", description: "Address of what takes the place of a withdrawn entry." },
  delete: {
    kind: "flag",
    default: false,
    description: "Withdraw from an Open Catalog API by deleting, which cannot be undone.",
  },
  analysis: {
    kind: "text",
    default: "",
    description: "Namespace under which an Open Catalog API gets the results of the other checks; empty: it gets none.",
  },
  webhook: { kind: "secret", description: "Address of an incoming webhook (Slack-compatible) that hears of changes." },
  organisations: {
    kind: "list",
    default: [],
    description: "Harvest: organisations whose repositories are looked through.",
  },
  "select-property": {
    kind: "text",
    default: "",
    description: "Harvest: a custom property and its value, such as catalogue=true.",
  },
  "select-topic": { kind: "text", default: "", description: "Harvest: only repositories that bear this topic." },
  "max-withdrawals": {
    kind: "number",
    default: 5,
    minimum: 0,
    description:
      "Harvest: entries that one run may withdraw of an organisation; more are refused as a probable mistake.",
  },
  shard: { kind: "text", default: "", description: "Harvest: the part that this job does, such as 2/5." },
  results: {
    kind: "text",
    default: "",
    description: "Harvest: folder for the results of shards; without shard they are read from it.",
  },
  issue: {
    kind: "flag",
    default: true,
    description: "Harvest: keep one issue in the catalogue with what was refused and why.",
  },
} as const satisfies SettingsSpec;

export type Settings = SettingsOf<typeof settings>;
