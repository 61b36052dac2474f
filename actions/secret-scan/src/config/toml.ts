/** A table of a TOML document. */
export type Table = Readonly<Record<string, unknown>>;

/** A text, or an empty one. */
export function text(table: Table, key: string): string {
  const value = table[key];
  return typeof value === "string" ? value : "";
}

/** A number, or 0. */
export function number(table: Table, key: string): number {
  const value = table[key];
  return typeof value === "number" ? value : typeof value === "bigint" ? Number(value) : 0;
}

/** True only where `true` stands there. */
export function flag(table: Table, key: string): boolean {
  return table[key] === true;
}

/** A list of texts; what else it holds is left out. */
export function list(table: Table, key: string): string[] {
  const value = table[key];
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === "string") : [];
}

/** A table or a list of tables. */
export function tables(table: Table, key: string): Table[] {
  const value = table[key];
  const entries: unknown[] = Array.isArray(value) ? value : [value];
  return entries.filter((entry): entry is Table => typeof entry === "object" && entry !== null);
}
