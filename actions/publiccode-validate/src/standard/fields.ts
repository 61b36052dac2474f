import type { JsonSchema } from "../../../../shared/src/policy/settings.ts";
import { reaches, type Version } from "./versions.ts";

/** Whom the schema is for: editors and our `standard` profile, or the verdicts of the reference parser. */
export type Dialect = "standard" | "reference";

export interface Edition {
  version: Version;
  dialect: Dialect;
}

/** One key of a mapping, over all versions. */
export interface Field {
  schema: (edition: Edition) => JsonSchema;
  since?: Version;
  /** First version without it. */
  removed?: Version;
  /** First version that advises against it. */
  deprecated?: Version;
  required?: boolean | ((edition: Edition) => boolean);
}

export type Fields = Readonly<Record<string, Field>>;

/** A key that has the same schema in all versions. */
export function field(schema: JsonSchema, more: Omit<Field, "schema"> = {}): Field {
  return { schema: () => schema, ...more };
}

export function text(description: string, more: JsonSchema = {}): JsonSchema {
  return { type: "string", description, ...more };
}

export function url(description: string): JsonSchema {
  return text(description, { format: "uri" });
}

export function flag(description: string): JsonSchema {
  return { type: "boolean", description };
}

export function choice(values: readonly string[], description: string): JsonSchema {
  return { type: "string", enum: values, description };
}

export function list(items: JsonSchema, description: string, more: JsonSchema = {}): JsonSchema {
  return { type: "array", items, description, ...more };
}

/** A text, or a list of them. */
export function oneOrMore(items: JsonSchema, description: string, more: JsonSchema = {}): JsonSchema {
  return { type: ["string", "array"], items, description, ...more };
}

export function isIn(entry: Field, version: Version): boolean {
  return (
    (entry.since === undefined || reaches(version, entry.since)) &&
    (entry.removed === undefined || !reaches(version, entry.removed))
  );
}

/** A mapping with the keys of one edition and no others. */
export function section(edition: Edition, fields: Fields, description: string, more: JsonSchema = {}): JsonSchema {
  const present = Object.entries(fields).filter(([, entry]) => isIn(entry, edition.version));
  const required = present.filter(([, entry]) =>
    typeof entry.required === "function" ? entry.required(edition) : entry.required === true,
  );
  return {
    type: "object",
    description,
    properties: Object.fromEntries(present.map(([key, entry]) => [key, property(edition, entry)])),
    ...(required.length > 0 ? { required: required.map(([key]) => key) } : {}),
    additionalProperties: false,
    ...more,
  };
}

function property(edition: Edition, entry: Field): JsonSchema {
  const schema = entry.schema(edition);
  const old = entry.deprecated !== undefined && reaches(edition.version, entry.deprecated);
  return old ? { ...schema, deprecated: true } : schema;
}
