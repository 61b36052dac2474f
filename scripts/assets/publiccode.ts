import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import standalone from "ajv/dist/standalone/index.js";
import type { Edition } from "../../actions/publiccode-validate/src/standard/fields.ts";
import { structureOf } from "../../actions/publiccode-validate/src/standard/schema.ts";
import { versions } from "../../actions/publiccode-validate/src/standard/versions.ts";

const require = createRequire(import.meta.url);

/** Every edition that is judged: all versions by the standard, and the two lines that the reference parser knows. */
const editions: Edition[] = [
  // 0.6 changed nothing and is judged by 0.5's schema
  ...versions.filter((version) => version !== "0.6").map((version): Edition => ({ version, dialect: "standard" })),
  { version: "0.7", dialect: "reference" },
  { version: "1.0-rc", dialect: "reference" },
];

/** ajv's own code of one edition, compiled here so that a run neither loads ajv nor compiles anything. */
function validator(edition: Edition): string {
  const ajv = new Ajv2020({
    allErrors: true,
    messages: false,
    strict: true,
    allowUnionTypes: true,
    inlineRefs: true,
    code: { source: true },
  });
  return standalone.default(ajv, ajv.compile(structureOf(edition)));
}

interface Subtag {
  Type: string;
  Subtag?: string;
  Tag?: string;
}

/** The IANA registry as one line a kind; ranges such as `qaa..qtz` are spelled out. */
function languages(): string {
  const registry = require("language-subtag-registry/data/json/registry.json") as Subtag[];
  const kinds = new Map<string, Set<string>>();
  for (const entry of registry) {
    const names = kinds.get(entry.Type) ?? new Set();
    kinds.set(entry.Type, names);
    for (const name of spelledOut(entry.Subtag ?? entry.Tag ?? "")) names.add(name.toLowerCase());
  }
  return [...kinds].map(([kind, names]) => `${kind}: ${[...names].sort().join(" ")} \n`).join("");
}

function spelledOut(name: string): string[] {
  const [first, last] = name.split("..");
  if (first === undefined || last === undefined) return [name];
  const names: string[] = [];
  for (let at = first; ; at = successor(at)) {
    names.push(at);
    if (at === last) return names;
  }
}

function successor(word: string): string {
  const end = word.charCodeAt(word.length - 1);
  if (end !== 122 && end !== 90) return word.slice(0, -1) + String.fromCharCode(end + 1);
  return successor(word.slice(0, -1)) + String.fromCharCode(end === 122 ? 97 : 65);
}

interface Provider {
  endpoints: { schemes?: string[] }[];
}

function videoAddresses(): string {
  const providers = require("oembed-providers/providers.json") as Provider[];
  const schemes = providers.flatMap((provider) => provider.endpoints.flatMap((endpoint) => endpoint.schemes ?? []));
  return `${[...new Set(schemes)].sort().join("\n")}\n`;
}

/** Makes the validators and lists that `publiccode-validate` reads at run time. */
export function make(folder: string): void {
  for (const edition of editions)
    writeFileSync(join(folder, `publiccode-${edition.version}-${edition.dialect}.js`), validator(edition));
  writeFileSync(join(folder, "publiccode-languages.txt"), languages());
  writeFileSync(join(folder, "publiccode-videos.txt"), videoAddresses());
  const bodies = readFileSync("actions/publiccode-validate/src/data/italian-bodies.txt", "utf8");
  writeFileSync(join(folder, "publiccode-italian-bodies.txt"), `\n${bodies}`);
}
