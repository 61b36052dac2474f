/** What JSON can say; everything in an entry is of it. */
export type Json = string | number | boolean | null | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json | undefined;
}

/** Deepest nesting that is taken from foreign data; publiccode.yml needs six. */
const MAX_DEPTH = 24;

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/**
 * Foreign data (parsed YAML) as plain JSON with its keys sorted: what JSON cannot say becomes text, `undefined` and keys that
 * would change an object's prototype are left out. `first` names keys of the top level that stand before the others.
 * Throws RangeError where it is nested deeper than 24 levels.
 */
export function plainJson(value: unknown, first: readonly string[] = [], depth = 0): Json {
  if (depth > MAX_DEPTH) throw new RangeError("nested deeper than 24 levels");
  if (value === null || typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "number") return Number.isFinite(value) ? value : String(value);
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (Array.isArray(value)) return value.map((item) => plainJson(item ?? null, [], depth + 1));
  if (!isObject(value)) return String(value);
  const keys = Object.keys(value).filter((key) => key !== "__proto__" && value[key] !== undefined);
  return Object.fromEntries(
    sortKeys(keys, first).map((key): [string, Json] => [key, plainJson(value[key], [], depth + 1)]),
  );
}

function sortKeys(keys: readonly string[], first: readonly string[]): string[] {
  const known = first.filter((key) => keys.includes(key));
  return [...known, ...keys.filter((key) => !known.includes(key)).sort()];
}

/** True when both say the same, whatever the order of their keys. */
export function sameJson(a: unknown, b: unknown): boolean {
  return JSON.stringify(plainJson(a ?? null)) === JSON.stringify(plainJson(b ?? null));
}
