import { parseDocument } from "yaml";
import { UserError } from "../../../shared/src/errors.ts";
import { plain } from "../../../shared/src/report/text.ts";
import { isObject } from "./entry/json.ts";

/** What a catalogue says of itself in catalogue.config.yml; every key can be left out. */
export interface CatalogueConfig {
  title: string;
  description?: string;
  /** Address of the catalogue's site. */
  url?: string;
  /** Owners whose repositories are taken; absent: everybody's. */
  organisations?: string[];
  /** Checks whose passing report is needed. */
  require: string[];
  labels: string[];
}

const LISTS = ["organisations", "require", "labels"] as const;
const TEXTS = ["title", "description", "url"] as const;

/** Reads catalogue.config.yml; throws UserError with the key that is wrong. Without a file the defaults hold. */
export function readConfig(text: string | undefined, fallbackTitle = "Software catalogue"): CatalogueConfig {
  const value: unknown = text === undefined ? {} : (parsed(text) ?? {});
  if (!isObject(value)) throw new UserError("catalogue.config.yml must be a mapping of keys to values.");
  const known: readonly string[] = [...LISTS, ...TEXTS];
  const unknown = Object.keys(value).find((key) => !known.includes(key));
  if (unknown !== undefined)
    throw new UserError(`catalogue.config.yml has the unknown key ${plain(unknown)}; known are ${known.join(", ")}.`);
  for (const key of TEXTS)
    if (value[key] !== undefined && typeof value[key] !== "string")
      throw new UserError(`catalogue.config.yml: ${key} must be a text.`);
  return {
    title: (value["title"] as string | undefined) ?? fallbackTitle,
    description: value["description"] as string | undefined,
    url: value["url"] as string | undefined,
    organisations: list(value, "organisations"),
    require: list(value, "require") ?? [],
    labels: list(value, "labels") ?? [],
  };
}

function parsed(text: string): unknown {
  const document = parseDocument(text);
  const [error] = document.errors;
  if (error) throw new UserError(`catalogue.config.yml is no valid YAML: ${plain(error.message.split("\n")[0] ?? "")}`);
  return document.toJS({ maxAliasCount: 20 });
}

function list(value: Readonly<Record<string, unknown>>, key: (typeof LISTS)[number]): string[] | undefined {
  const items = value[key];
  if (items === undefined || items === null) return undefined;
  if (!Array.isArray(items) || items.some((item) => typeof item !== "string"))
    throw new UserError(`catalogue.config.yml: ${key} must be a list of texts.`);
  return items as string[];
}
