import type { PolicyDocument } from "./document.ts";

/** Whether the organisation's file enforces a key of a check's section: by the key, by its parents, or at the top of the file. */
export function enforces(organisation: PolicyDocument | undefined, check: string, key: string): boolean {
  const list = (organisation?.values["enforce"] as string[] | undefined) ?? [];
  const [first] = key.split(".");
  return [check, `${check}.${key}`, `${check}.${first}`, key].some((name) => list.includes(name));
}

/** Values with an order, strictest first. */
const orders: Record<string, readonly string[]> = {
  "fail-on": ["note", "warning", "error", "never"],
  "on-incomplete": ["fail", "warn"],
  mode: ["enforce", "warn", "observe"],
  rules: ["error", "warning", "note", "off"],
};

/**
 * Whether a repository's value is at least as strict as the one enforced. Values without an order must be equal; an enforced rule
 * without a level of its own (`undefined`) may be raised to an error only.
 */
export function isStricter(name: string, value: unknown, enforced: unknown): boolean {
  if (name === "enforce-from") return String(value) <= String(enforced);
  const order = orders[name];
  if (!order) return JSON.stringify(value) === JSON.stringify(enforced);
  const at = order.indexOf(String(value));
  return at >= 0 && at <= (enforced === undefined ? 0 : order.indexOf(String(enforced)));
}
