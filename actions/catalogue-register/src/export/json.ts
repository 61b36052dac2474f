import type { Missing } from "./source.ts";

export type JsonObject = Record<string, unknown>;

/** JSON as people keep it in repositories: two blanks, final newline, absent values left out. */
export function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** Parses an existing file; throws an Error that names the file where it is no JSON object, so that nothing is overwritten. */
export function readExisting(path: string, text: string | undefined): JsonObject {
  if (text === undefined || text.trim() === "") return {};
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new Error(`${path} is no valid JSON, so it was left as it is: ${(cause as Error).message}`, { cause });
  }
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new Error(`${path} is no JSON object, so it was left as it is`);
  return value as JsonObject;
}

/** Leaves out what is absent, empty lists and empty objects included. */
export function compact(value: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(value).filter(([, v]) => !isAbsent(v)));
}

export function isAbsent(value: unknown): boolean {
  if (value === undefined || value === null || value === "") return true;
  if (Array.isArray(value)) return value.length === 0;
  return typeof value === "object" && Object.keys(value).length === 0;
}

/** One line for each required path that holds nothing: `required` maps path to where its value would come from. */
export function missingOf(value: JsonObject, required: Readonly<Record<string, string>>): Missing[] {
  return Object.entries(required)
    .filter(([path]) => isAbsent(valueAt(value, path)))
    .map(([path, origin]) => ({ path, message: `${path} is required and has no source: ${origin}` }));
}

function valueAt(value: unknown, path: string): unknown {
  return path.split(".").reduce<unknown>((at, key) => (at as JsonObject | undefined)?.[key], value);
}
