// GitHub's own description of its REST API, as a judge of requests and of answers.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv, type ValidateFunction } from "ajv";
import ajvFormats from "ajv-formats";
import type { OperationId } from "./operations.ts";

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json | undefined };
export type Schema = { [keyword: string]: unknown };

interface Parameter {
  name: string;
  in: "path" | "query" | "header";
  required?: boolean;
  schema: Schema;
}
interface RawOperation {
  operationId: OperationId;
  parameters?: (Parameter | { $ref: string })[];
  requestBody?: { content?: { [type: string]: { schema: Schema } }; required?: boolean };
  responses: { [status: string]: { $ref?: string; content?: { [type: string]: { schema: Schema } } } };
}
interface Document {
  paths: { [path: string]: { [method: string]: RawOperation } };
  components: { [kind: string]: { [name: string]: Schema } };
}

/** One operation: how it is recognised and what it accepts. */
export interface Operation {
  id: OperationId;
  method: string;
  path: string;
  match: RegExp;
  raw: RawOperation;
}

// Compiled sources lie in build/, the description beside the sources.
const file = join(import.meta.dirname, "../../../../__tests__/equipment/fixtures/github-api.json");

const isObject = (node: unknown): node is Schema => typeof node === "object" && node !== null && !Array.isArray(node);

/**
 * OpenAPI 3.0's `nullable` in the words of JSON Schema, which knows it in any combination; and `anyOf` for `oneOf`,
 * because GitHub's alternatives overlap (every rule violation is also a basic error).
 */
function plainSchema(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(plainSchema);
  if (!isObject(node)) return node;
  const word = (key: string): string => (key === "oneOf" && Array.isArray(node["oneOf"]) ? "anyOf" : key);
  const mapped: Schema = Object.fromEntries(
    Object.entries(node).map(([key, value]) => [word(key), plainSchema(value)]),
  );
  if (mapped["nullable"] !== true) return mapped;
  delete mapped["nullable"];
  return { anyOf: [mapped, { type: "null" }] };
}

/** `{ref}`, `{path}` and `{basehead}` span slashes, as GitHub's routes do. */
function pattern(path: string): RegExp {
  // GitHub also takes `/contents` without a path, for the root.
  const wide = path.replace("/{path}", "(?:/(?<path>.*))?").replace(/\{(ref|basehead)\}/g, "(?<$1>.+)");
  return new RegExp(`^${wide.replace(/\{(\w+)\}/g, "(?<$1>[^/]+)")}$`);
}

/** Path parameters of a request, decoded: Octokit sends `heads%2Fmain`. */
export function pathParameters(operation: Operation, pathname: string): { [name: string]: string } {
  const groups = operation.match.exec(pathname)?.groups ?? {};
  return Object.fromEntries(Object.entries(groups).map(([name, value]) => [name, decodeURIComponent(value ?? "")]));
}

export class Description {
  readonly operations: readonly Operation[];
  readonly #document: Document;
  readonly #ajv: Ajv;
  readonly #coercing: Ajv;
  readonly #compiled = new Map<string, ValidateFunction>();

  constructor() {
    this.#document = plainSchema(JSON.parse(readFileSync(file, "utf8"))) as Document;
    const formats = { "repo.nwo": /^[^/]+\/[^/]+$/ };
    this.#ajv = new Ajv({ strict: false, allErrors: true, formats });
    this.#coercing = new Ajv({ strict: false, coerceTypes: "array", formats });
    for (const ajv of [this.#ajv, this.#coercing]) {
      ajvFormats.default(ajv);
      ajv.addSchema(this.#document, "api");
    }
    const literals = (path: string): number => path.split("/").filter((part) => !part.startsWith("{")).length;
    this.operations = Object.entries(this.#document.paths)
      .flatMap(([path, item]) =>
        Object.entries(item).map(([method, raw]) => ({
          id: raw.operationId,
          method: method.toUpperCase(),
          path,
          match: pattern(path),
          raw,
        })),
      )
      .sort((a, b) => literals(b.path) - literals(a.path));
  }

  find(method: string, pathname: string): Operation | undefined {
    return this.operations.find((operation) => operation.method === method && operation.match.test(pathname));
  }

  byId(id: OperationId): Operation {
    return this.operations.find((operation) => operation.id === id)!;
  }

  resolve<T>(node: T | { $ref: string }): T {
    if (!isObject(node) || typeof node["$ref"] !== "string") return node as T;
    const keys = node["$ref"].slice(2).split("/");
    return this.resolve(keys.reduce<unknown>((at, key) => (at as Schema)[key], this.#document) as T);
  }

  /** What GitHub would reject in a request; fields and queries that it does not describe count too. */
  requestProblems(operation: Operation, pathname: string, query: URLSearchParams, body: Json | undefined): string[] {
    return [...this.#parameterProblems(operation, pathname, query), ...this.#bodyProblems(operation, body)];
  }

  #parameterProblems(operation: Operation, pathname: string, query: URLSearchParams): string[] {
    const parameters = (operation.raw.parameters ?? []).map((parameter) => this.resolve<Parameter>(parameter));
    const inPath = pathParameters(operation, pathname);
    const problems = parameters
      .filter((parameter) => parameter.in !== "header")
      .flatMap((parameter) => {
        const value = parameter.in === "path" ? inPath[parameter.name] : (query.get(parameter.name) ?? undefined);
        if (value === undefined) return parameter.required ? [`${parameter.in} ${parameter.name} is missing`] : [];
        return this.#valueProblems(parameter, value);
      });
    const known = new Set(parameters.filter((parameter) => parameter.in === "query").map(({ name }) => name));
    return [
      ...problems,
      ...[...query.keys()].filter((name) => !known.has(name)).map((name) => `query ${name} is unknown`),
    ];
  }

  #valueProblems(parameter: Parameter, value: string): string[] {
    const ref = parameter.schema["$ref"];
    const schema = typeof ref === "string" ? { $ref: `api${ref}` } : parameter.schema;
    const check = this.#memo(`value ${JSON.stringify(schema)}`, () =>
      this.#coercing.compile({ type: "object", properties: { value: schema } }),
    );
    if (check({ value })) return [];
    return [`${parameter.in} ${parameter.name} ${this.#coercing.errorsText(check.errors)}`];
  }

  #bodyProblems(operation: Operation, body: Json | undefined): string[] {
    const content = operation.raw.requestBody?.content?.["application/json"];
    if (!content) return [];
    const check = this.#at(["paths", operation.path, operation.method.toLowerCase(), "requestBody", "content"]);
    const problems = check(body ?? {}) ? [] : [this.#ajv.errorsText(check.errors, { dataVar: "body" })];
    const properties = this.resolve<Schema>(content.schema)["properties"];
    const unknown =
      isObject(properties) && isObject(body) ? Object.keys(body).filter((key) => !(key in properties)) : [];
    return [...problems, ...unknown.map((key) => `body/${key} is unknown`)];
  }

  /** The schema of an answer; undefined where the answer has no JSON body, an error where GitHub never gives that status. */
  answerSchema(operation: Operation, status: number): Schema | undefined {
    const answer = operation.raw.responses[status];
    if (!answer) throw new Error(`GitHub never answers ${status} to ${operation.id}`);
    return this.resolve(answer).content?.["application/json"]?.schema;
  }

  /** What GitHub would never answer; the forge's own defects. */
  answerProblems(operation: Operation, status: number, body: Json | undefined): string[] {
    const answer = operation.raw.responses[status];
    if (!answer) return [`status ${status} is not described for ${operation.id}`];
    if (!this.answerSchema(operation, status)) return [];
    const keys = answer.$ref
      ? [...answer.$ref.slice(2).split("/"), "content"]
      : ["paths", operation.path, operation.method.toLowerCase(), "responses", String(status), "content"];
    const check = this.#at(keys);
    return check(body) ? [] : [this.#ajv.errorsText(check.errors, { dataVar: "answer" })];
  }

  /** The compiled JSON schema below a `content` object of the document. */
  #at(keys: readonly string[]): ValidateFunction {
    const encode = (key: string): string => encodeURIComponent(key.replaceAll("~", "~0").replaceAll("/", "~1"));
    const ref = `api#/${[...keys, "application/json", "schema"].map(encode).join("/")}`;
    return this.#memo(ref, () => this.#ajv.compile({ $ref: ref }));
  }

  #memo(key: string, make: () => ValidateFunction): ValidateFunction {
    const known = this.#compiled.get(key) ?? make();
    this.#compiled.set(key, known);
    return known;
  }
}

let shared: Description | undefined;

/** The description, read once a process; its compiled schemas are shared by all forges. */
export function describedApi(): Description {
  shared ??= new Description();
  return shared;
}
