import type { ErrorObject, ValidateFunction } from "ajv";
import { type Document, parseAllDocuments } from "yaml";
import { errorMessage, UserError } from "../errors.ts";
import { plain } from "../report/text.ts";
import { nearest } from "../text/nearest.ts";
import { formatKey, type KeyPath, locate, Positions } from "../yaml/positions.ts";
import { alternatives } from "./parse.ts";
import type { JsonSchema } from "./settings.ts";

/** A policy file that was read and is right in form. */
export interface PolicyDocument {
  /** Where it came from, for people: a path, or owner/repository/path@ref. */
  source: string;
  /** Plain JSON, valid against the schema. */
  values: Readonly<Record<string, unknown>>;
  /** `source:line` of a key path. */
  where(path: KeyPath): string;
}

/** Reads a policy file; throws UserError with line, column, and what is allowed there. */
export async function parsePolicy(text: string, source: string, schema: JsonSchema): Promise<PolicyDocument> {
  const positions = new Positions(text);
  const at = (start: number) => {
    const { startLine, startColumn } = positions.range(start, start);
    return `${plain(source)}:${startLine}:${startColumn}`;
  };
  const documents = parseAllDocuments(text, { uniqueKeys: true, prettyErrors: false });
  const [document, second] = Array.isArray(documents) ? documents : [];
  if (!document) return { source, values: {}, where: () => source };
  const broken = document.errors[0] ?? second?.errors[0];
  if (broken) throw new UserError(`${at(broken.pos[0])}: the policy file is no YAML: ${plain(broken.message, 300)}`);
  if (second)
    throw new UserError(`${at(second.range?.[0] ?? 0)}: a policy file has one document; remove what follows the ---.`);
  const values = toValues(document, source);
  const error = await firstError(schema, values);
  if (error) {
    const { path, message, key } = explain(error, values);
    throw new UserError(`${at(locate(document, positions, path, key ? "key" : "value").start)}: ${message}`);
  }
  const where = (path: KeyPath) => `${source}:${locate(document, positions, path, "key").startLine}`;
  return { source, values, where };
}

function toValues(document: Document, source: string): Record<string, unknown> {
  try {
    return (document.toJS({ maxAliasCount: 100 }) ?? {}) as Record<string, unknown>;
  } catch (cause) {
    throw new UserError(`${plain(source)}: the policy file cannot be read: ${plain(errorMessage(cause), 300)}`, {
      cause,
    });
  }
}

/** The error to mend first: unknown keys, then missing alternatives, which are followed by one error for each of them. */
async function firstError(schema: JsonSchema, values: unknown): Promise<ErrorObject | undefined> {
  const validate = await validator(schema);
  if (validate(values)) return undefined;
  const errors = validate.errors ?? [];
  const of = (keyword: string) => errors.find((error) => error.keyword === keyword);
  return of("additionalProperties") ?? of("anyOf") ?? errors.find(({ keyword }) => keyword !== "required") ?? errors[0];
}

const validators = new WeakMap<JsonSchema, ValidateFunction>();

/** Compiled once a schema; ajv is loaded only where there is a policy file. */
async function validator(schema: JsonSchema): Promise<ValidateFunction> {
  const known = validators.get(schema);
  if (known) return known;
  const loaded = await import("ajv/dist/2020.js");
  // Node names the exports of a CommonJS module, a bundle hands them over under `default` only.
  const Ajv2020 = loaded.Ajv2020 ?? loaded.default.Ajv2020;
  const made = new Ajv2020({ allErrors: true, strict: false, verbose: true }).compile(schema);
  validators.set(schema, made);
  return made;
}

interface Explained {
  path: KeyPath;
  message: string;
  /** The key itself is wrong, not its value. */
  key?: boolean;
}

function explain(error: ErrorObject, values: unknown): Explained {
  const path = pointer(error.instancePath, values);
  const name = formatKey(path) || "the file";
  const { params, keyword, parentSchema = {} } = error;
  switch (keyword) {
    case "additionalProperties": {
      const known = Object.keys((parentSchema["properties"] as object | undefined) ?? {});
      const key = String(params["additionalProperty"]);
      const meant = nearest(key, known);
      const allowed = known.length <= 24 ? ` Allowed here: ${known.join(", ")}.` : "";
      const message = `unknown key ${plain(key, 100)}.${meant ? ` Did you mean ${meant}?` : allowed}`;
      return { path: [...path, key], message, key: true };
    }
    case "enum": {
      const allowed = (params["allowedValues"] as unknown[]).map(String);
      const given = shown(error.data);
      const meant = typeof error.data === "string" ? nearest(error.data, allowed) : undefined;
      const list = allowed.length <= 24 ? `is ${alternatives(allowed)}` : "has other values";
      return { path, message: `${name} ${list}, not ${given}.${meant ? ` Did you mean ${meant}?` : ""}` };
    }
    case "type":
      return {
        path,
        message: `${name} must be ${kinds[String(params["type"])] ?? params["type"]}, not ${shown(error.data)}.`,
      };
    case "pattern":
      return { path, message: `${name} must be ${patternName(String(params["pattern"]))}, not ${shown(error.data)}.` };
    case "required":
      return { path, message: `${name} lacks ${params["missingProperty"]}.` };
    case "anyOf":
      return { path, message: `${name} needs one of ${requiredNames(parentSchema).join(", ")}.` };
    default:
      return { path, message: `${name} ${error.message ?? "is wrong"}.` };
  }
}

/** The keys of which one must be there, from `anyOf: [{required: [key]}, ...]`. */
function requiredNames(schema: object): string[] {
  const { anyOf = [] } = schema as { anyOf?: { required?: string[] }[] };
  return anyOf.flatMap(({ required = [] }) => required);
}

function patternName(pattern: string): string {
  return pattern.startsWith("^\\d{4}-") ? "a date YYYY-MM-DD" : `of the form ${pattern}`;
}

const kinds: Record<string, string> = {
  array: "a list",
  object: "a mapping",
  string: "text",
  number: "a number",
  boolean: "true or false",
};

function shown(value: unknown): string {
  return plain(
    typeof value === "object" && value !== null
      ? Array.isArray(value)
        ? "a list"
        : "a mapping"
      : JSON.stringify(value),
    100,
  );
}

/** A JSON pointer as key path; steps into lists become numbers. */
function pointer(text: string, values: unknown): KeyPath {
  const path: (string | number)[] = [];
  let at = values;
  for (const raw of text.split("/").slice(1)) {
    const step = raw.replaceAll("~1", "/").replaceAll("~0", "~");
    path.push(Array.isArray(at) ? Number(step) : step);
    at = (at as Record<string, unknown> | undefined)?.[step];
  }
  return path;
}
