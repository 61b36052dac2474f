import { parseDocument } from "yaml";
import { isObject } from "../entry/json.ts";

/** A publiccode.yml as far as registration reads it. */
export type ReadPubliccode =
  | { path: string; data: Readonly<Record<string, unknown>>; problem?: undefined }
  | { path: string; data?: undefined; problem: string };

/** Longest publiccode.yml that catalogues take, characters (Open Catalog API). */
export const MAX_PUBLICCODE = 99_999;

/**
 * Reads what every catalogue needs: a mapping with `name` and `url`. Whether it keeps to the whole standard is publiccode-validate's
 * to say, whose report can gate the registration.
 */
export function readPubliccodeData(text: string, path: string): ReadPubliccode {
  if (text.length > MAX_PUBLICCODE) return { path, problem: `it is longer than ${MAX_PUBLICCODE} characters` };
  try {
    const document = parseDocument(text.replace(/^\ufeff/, ""));
    const [error] = document.errors;
    if (error) return { path, problem: `it is no valid YAML: ${error.message.split("\n")[0]}` };
    const data: unknown = document.toJS({ maxAliasCount: 20 });
    if (!isObject(data)) return { path, problem: "it is no mapping of keys to values" };
    const missing = ["name", "url"].filter((key) => typeof data[key] !== "string" || data[key] === "");
    return missing.length > 0
      ? { path, problem: `it lacks ${missing.map((key) => `\`${key}\``).join(" and ")}` }
      : { path, data };
  } catch (error) {
    return { path, problem: `it cannot be read: ${error instanceof Error ? error.message : String(error)}` };
  }
}

/** The texts of a key that holds one or several. */
export function textsOf(data: Readonly<Record<string, unknown>> | undefined, key: string): string[] {
  const value = data?.[key];
  return (Array.isArray(value) ? value : [value]).filter(
    (item): item is string => typeof item === "string" && item !== "",
  );
}
