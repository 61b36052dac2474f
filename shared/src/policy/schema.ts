import type { Check } from "../check/check.ts";
import { commonSettings } from "./common.ts";
import type { JsonSchema, Setting, SettingsSpec } from "./settings.ts";

/** What the schema needs of a check. */
export type Described = Pick<Check, "name" | "title" | "rules" | "settings">;

/** JSON Schema of the policy file for these checks: what editors complete and what a file is judged by. */
export function policySchema(checks: readonly Described[], address: string): JsonSchema {
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: `${address}/raw/main/schemas/policy.schema.json`,
    title: "Public Code Actions policy",
    description: "Rules for opening source code: .github/public-code.yml of a repository, or an organisation's file.",
    type: "object",
    additionalProperties: false,
    properties: {
      $schema: { type: "string", description: "Address of this schema, for editors." },
      policy: {
        type: "string",
        description: "The organisation's policy file: owner/repository/path@ref, or a path in this repository.",
      },
      enforce: {
        type: "array",
        description:
          "Organisation's file only: what a repository may not weaken, such as licence, licence.allowed or secrets.rules.",
        items: { type: "string", enum: enforceable(checks) },
      },
      ...properties(commonSettings),
      "enforce-from": enforceFrom,
      ...Object.fromEntries(checks.map((check) => [check.name, section(check)])),
    },
  };
}

const date = { type: "string", pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$" };

const enforceFrom = { ...date, description: "From this day on (YYYY-MM-DD, UTC) the mode is enforce." };

function enforceable(checks: readonly Described[]): string[] {
  const common = [...Object.keys(commonSettings), "enforce-from"];
  return [
    ...common,
    ...checks.flatMap((check) => [
      check.name,
      ...[...common, "rules", "exceptions", ...namesInPolicy(check.settings)].map((key) => `${check.name}.${key}`),
      ...check.rules.map((rule) => `${check.name}.rules.${rule.id}`),
    ]),
  ];
}

/** Settings that a policy file may have: all but secrets. */
export function namesInPolicy(settings: SettingsSpec): string[] {
  return Object.keys(settings).filter((name) => settings[name]!.kind !== "secret");
}

function section(check: Described): JsonSchema {
  return {
    type: "object",
    description: check.title,
    additionalProperties: false,
    properties: {
      ...properties(commonSettings),
      "enforce-from": enforceFrom,
      rules: {
        type: "object",
        description: "The level of single rules: off, note, warning or error.",
        additionalProperties: false,
        properties: Object.fromEntries(
          check.rules.map((rule) => [rule.id, { enum: ["off", "note", "warning", "error"], description: rule.title }]),
        ),
      },
      exceptions: {
        type: "array",
        description: "Findings that somebody decided to live with.",
        items: exception(check),
      },
      ...properties(check.settings),
    },
  };
}

function exception(check: Described): JsonSchema {
  return {
    type: "object",
    additionalProperties: false,
    required: ["reason"],
    anyOf: ["rule", "path", "key", "fingerprint"].map((name) => ({ required: [name] })),
    properties: {
      rule: { type: "string", enum: check.rules.map((rule) => rule.id), description: "Rule that is excepted." },
      path: { type: "string", minLength: 1, description: "File, or a pattern with * and **; a folder ends with /." },
      key: { type: "string", minLength: 1, description: "Field of a structured file, such as legal.license." },
      fingerprint: { type: "string", minLength: 1, description: "Fingerprint of one finding, from the JSON report." },
      reason: { type: "string", minLength: 1, description: "Why it is accepted." },
      by: { type: "string", minLength: 1, description: "Who decided." },
      expires: { ...date, description: "Last day on which it holds (YYYY-MM-DD, UTC)." },
    },
  };
}

function properties(settings: SettingsSpec): Record<string, JsonSchema> {
  return Object.fromEntries(namesInPolicy(settings).map((name) => [name, schemaOf(settings[name]!)]));
}

function schemaOf(setting: Setting): JsonSchema {
  const { description } = setting;
  switch (setting.kind) {
    case "flag":
      return { description, type: "boolean", default: setting.default };
    case "choice":
      return { description, enum: setting.values, default: setting.default };
    case "number":
      return {
        description,
        type: "number",
        default: setting.default,
        ...(setting.minimum === undefined ? {} : { minimum: setting.minimum }),
        ...(setting.maximum === undefined ? {} : { maximum: setting.maximum }),
      };
    case "list":
      return {
        description,
        type: "array",
        items: setting.values ? { type: "string", enum: setting.values } : { type: "string" },
        default: setting.default,
      };
    case "object":
      return { ...setting.schema, description };
    default:
      return { description, type: "string", ...(setting.kind === "text" ? { default: setting.default } : {}) };
  }
}
