// Cuts GitHub's OpenAPI description down to the operations that the suite calls; the tests' forge holds every request to it.
// Run: npm pack @octokit/openapi (outside the project), unpack, then
//   node build/scripts/slim-openapi.js package/generated/api.github.com.json __tests__/equipment/fixtures/github-api.json
import { readFileSync, writeFileSync } from "node:fs";
import { operations } from "../__tests__/equipment/forge/operations.ts";

type Node = { [key: string]: unknown };
const isObject = (value: unknown): value is Node => typeof value === "object" && value !== null;

/** Prose and samples, which no check needs. A property may bear the same name: then its value is an object and stays. */
const prose = new Set(["description", "summary", "externalDocs", "x-github", "examples", "example", "title", "tags"]);

function bare(node: unknown, inProperties = false): unknown {
  if (Array.isArray(node)) return node.map((item) => bare(item));
  if (!isObject(node)) return node;
  const kept = Object.entries(node).filter(([key]) => inProperties || !prose.has(key));
  return Object.fromEntries(kept.map(([key, value]) => [key, bare(value, key === "properties" && !inProperties)]));
}

const [input, output] = process.argv.slice(2);
if (!input || !output) throw new Error("usage: slim-openapi.js api.github.com.json OUTPUT");
const full = JSON.parse(readFileSync(input, "utf8")) as {
  openapi: string;
  info: Node;
  paths: { [path: string]: { [method: string]: { operationId?: string } } };
  components: { [kind: string]: { [name: string]: unknown } };
};
const paths: { [path: string]: Node } = {};
const components: { [kind: string]: Node } = {};

/** Copies every component that a node refers to, and what those refer to. */
function follow(node: unknown): void {
  if (Array.isArray(node)) node.forEach(follow);
  if (!isObject(node)) return;
  if (typeof node["$ref"] === "string") copyComponent(node["$ref"]);
  for (const value of Object.values(node)) follow(value);
}

function copyComponent(ref: string): void {
  const [, , kind = "", name = ""] = ref.split("/");
  components[kind] ??= {};
  const target = components[kind];
  if (name in target) return;
  target[name] = bare(full.components[kind]?.[name]);
  follow(target[name]);
}

const missing = new Set(Object.keys(operations));
for (const [path, item] of Object.entries(full.paths)) {
  const wanted = Object.entries(item).filter(([, operation]) => missing.delete(operation?.operationId ?? ""));
  if (wanted.length) paths[path] = Object.fromEntries(wanted.map(([method, operation]) => [method, bare(operation)]));
}
if (missing.size) throw new Error(`not in the description: ${[...missing].join(", ")}`);
follow(paths);

// One line for each path and each component, so that a difference can be read.
const lines = (table: Node): string =>
  Object.keys(table)
    .sort()
    .map((key) => `${JSON.stringify(key)}:${JSON.stringify(table[key])}`)
    .join(",\n");
const kinds = Object.keys(components).sort();
const text = `{"openapi":${JSON.stringify(full.openapi)},"info":${JSON.stringify({ title: full.info["title"], version: full.info["version"], license: full.info["license"] })},
"paths":{\n${lines(paths)}\n},\n"components":{\n${kinds.map((kind) => `${JSON.stringify(kind)}:{\n${lines(components[kind] ?? {})}\n}`).join(",\n")}\n}}\n`;
JSON.parse(text);
writeFileSync(output, text);
console.log(`${Object.keys(operations).length} operations, ${text.length} bytes`);
