import type { Description, Json, Operation, Schema } from "./description.ts";

const isObject = (value: unknown): value is { [key: string]: Json | undefined } =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const samples: { [format: string]: string } = {
  uri: "https://api.github.com/x",
  "date-time": "2026-01-01T00:00:00Z",
  email: "ada@example.org",
};

function scalar(schema: Schema): Json {
  const type = Array.isArray(schema["type"]) ? schema["type"][0] : schema["type"];
  if (Array.isArray(schema["enum"])) return schema["enum"][0] as Json;
  if (type === "array") return [];
  if (type === "integer" || type === "number") return (schema["minimum"] as number | undefined) ?? 1;
  if (type === "boolean") return false;
  if (type === "null") return null;
  return samples[String(schema["format"])] ?? "x".repeat(Math.max(1, Number(schema["minLength"] ?? 1)));
}

/** The smallest value that a schema allows, laid under what is known: an answer with every field GitHub promises. */
export function fill(description: Description, schema: Schema, known?: Json): Json {
  const resolved = description.resolve<Schema>(schema);
  if (Array.isArray(known)) {
    const items = resolved["items"] as Schema | undefined;
    return items ? known.map((item) => fill(description, items, item)) : known;
  }
  if (known !== undefined && !isObject(known)) return known;
  const all = resolved["allOf"] as Schema[] | undefined;
  if (all) return all.reduce<Json | undefined>((value, part) => fill(description, part, value), known) ?? {};
  const any = resolved["anyOf"] as Schema[] | undefined;
  if (any) {
    const nullable = any.some((part) => part["type"] === "null");
    if (nullable && known === undefined) return null;
    return fill(description, any.find((part) => part["type"] !== "null")!, known);
  }
  const properties = resolved["properties"] as { [name: string]: Schema } | undefined;
  if (!properties && resolved["type"] !== "object") return known ?? scalar(resolved);
  return fillObject(description, resolved, properties ?? {}, known ?? {});
}

function fillObject(
  description: Description,
  schema: Schema,
  properties: { [name: string]: Schema },
  known: { [key: string]: Json | undefined },
): Json {
  const out: { [key: string]: Json | undefined } = {};
  for (const name of new Set([...Object.keys(known), ...((schema["required"] as string[] | undefined) ?? [])])) {
    const property = properties[name];
    out[name] = property ? fill(description, property, known[name]) : known[name];
  }
  return out;
}

/** An answer filled up from the operation's own schema. */
export function filled(description: Description, operation: Operation, status: number, known: Json): Json {
  const schema = description.answerSchema(operation, status);
  return schema ? fill(description, schema, known) : known;
}
