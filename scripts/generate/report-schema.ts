import type { JsonSchema } from "../../shared/src/policy/settings.ts";

const text = { type: "string" };
const positive = { type: "integer", minimum: 1 };
const level = { enum: ["error", "warning", "note"] };

const location = {
  type: "object",
  additionalProperties: false,
  properties: {
    path: { type: "string", description: "Below the repository's root, with /." },
    startLine: positive,
    startColumn: positive,
    endLine: positive,
    endColumn: { ...positive, description: "The column after the last character." },
    key: { type: "string", description: "Field of a structured file: maintenance.contacts[0].email." },
    kind: {
      type: "string",
      description: "What the place is when it is no line of a file: commit-message, tag, identity, ...",
    },
    object: { type: "string", description: "Id of the git object." },
    commit: { type: "string", description: "Commit that brought it." },
    date: { type: "string", description: "That commit's date." },
  },
};

const fix = {
  type: "object",
  required: ["description", "safety", "edits"],
  additionalProperties: false,
  properties: {
    description: text,
    safety: { enum: ["safe", "review"] },
    edits: {
      type: "array",
      items: {
        type: "object",
        required: ["path", "start", "end", "newText"],
        additionalProperties: false,
        properties: {
          path: text,
          start: { type: "integer", minimum: 0, description: "Offset in UTF-16 units into the decoded text." },
          end: { type: "integer", minimum: 0 },
          newText: text,
        },
      },
    },
  },
};

const finding = {
  type: "object",
  required: ["rule", "level", "message", "fingerprint"],
  additionalProperties: false,
  properties: {
    rule: {
      type: "string",
      pattern: "^[a-z-]+/[a-z0-9.-]+$",
      description: "Stable id; its page is docs/rules/<rule>.md.",
    },
    level,
    message: text,
    help: { type: "string", description: "What to do now." },
    confidence: { enum: ["high", "medium", "low"] },
    location: { $ref: "#/$defs/location" },
    fix: { $ref: "#/$defs/fix" },
    fingerprint: { type: "string", description: "Stable across runs, line moves and clones." },
  },
};

const exception = {
  type: "object",
  required: ["where", "origin"],
  additionalProperties: false,
  properties: {
    rule: text,
    path: text,
    key: text,
    fingerprint: text,
    reason: text,
    by: text,
    expires: text,
    where: { type: "string", description: "Where it is written." },
    origin: { enum: ["policy", "baseline"] },
  },
};

const report = {
  type: "object",
  required: ["check", "result", "mode", "fails", "findings", "excepted", "unseen", "facts", "outputs"],
  additionalProperties: false,
  properties: {
    check: text,
    result: {
      enum: ["pass", "fail", "incomplete"],
      description: "incomplete: the check could not see what it had to see.",
    },
    mode: { enum: ["observe", "warn", "enforce"] },
    fails: { type: "boolean", description: "Whether this result fails the step or the command." },
    headline: text,
    findings: { type: "array", items: { $ref: "#/$defs/finding" }, description: "Worst first." },
    excepted: {
      type: "array",
      description: "Findings covered by an exception or the baseline; not counted.",
      items: {
        type: "object",
        required: ["finding", "exception"],
        additionalProperties: false,
        properties: { finding: { $ref: "#/$defs/finding" }, exception: { $ref: "#/$defs/exception" } },
      },
    },
    unseen: { type: "array", items: text, description: "What could not be seen, one sentence each." },
    facts: { type: "object", description: "What was established; its form is the check's own." },
    outputs: { type: "object", additionalProperties: text },
    sections: {
      type: "array",
      items: {
        type: "object",
        required: ["title", "markdown"],
        additionalProperties: false,
        properties: { title: text, markdown: text, terminal: text },
      },
    },
  },
};

/** JSON Schema of what `--format json` and the output `report` hold. */
export function reportSchema(address: string): JsonSchema {
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: `${address}/raw/main/schemas/report.schema.json`,
    title: "Public Code Actions report",
    type: "object",
    required: ["schema", "tool", "reports"],
    additionalProperties: false,
    properties: {
      schema: { const: 1 },
      tool: {
        type: "object",
        required: ["name", "version"],
        additionalProperties: false,
        properties: { name: text, version: text },
      },
      reports: { type: "array", items: { $ref: "#/$defs/report" } },
    },
    $defs: { report, finding, location, fix, exception },
  };
}
