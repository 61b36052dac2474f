import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import schema from "../../../../schemas/catalogue-entry.schema.json" with { type: "json" };

let compiled: ValidateFunction | undefined;

/** What is wrong with an entry by `schemas/catalogue-entry.schema.json`, one sentence each with its path; empty where it is right. */
export function entryProblems(value: unknown): string[] {
  compiled ??= new Ajv2020({ allErrors: true, strict: false }).compile(schema);
  if (compiled(value)) return [];
  return (compiled.errors ?? []).slice(0, 20).map((error) => {
    const place = error.instancePath.replaceAll("/", ".").slice(1) || "the entry";
    const key = (error.params as { additionalProperty?: string }).additionalProperty;
    return `${place}: ${error.message ?? "is wrong"}${key === undefined ? "" : ` (${key})`}`;
  });
}
