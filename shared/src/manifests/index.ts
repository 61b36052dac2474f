import type { Declaration, Reader } from "./declaration.ts";
import * as json from "./readers-json.ts";
import * as other from "./readers-other.ts";
import * as python from "./readers-python.ts";

export type { Declaration } from "./declaration.ts";

/** File name -> reader, first match wins. Go modules have no licence field; pub reads the LICENSE file. */
const readers: readonly (readonly [RegExp, Reader])[] = [
  [/^package\.json$/, json.npm],
  [/^bower\.json$/, json.bower],
  [/^composer\.json$/, json.composer],
  [/^elm\.json$/, json.elm],
  [/^(deno|jsr)\.jsonc?$/, json.deno],
  [/^vcpkg\.json$/, json.vcpkg],
  [/^codemeta\.json$/, json.codemeta],
  [/^code\.json$/, json.codeJson],
  [/^\.zenodo\.json$/, json.zenodo],
  [/^pyproject\.toml$/, python.pyproject],
  [/^setup\.cfg$/, python.setupCfg],
  [/^setup\.py$/, python.setupPy],
  [/^Cargo\.toml$/, other.cargo],
  [/^pom\.xml$/, other.maven],
  [/^build\.gradle(\.kts)?$/, other.gradle],
  [/\.gemspec$/, other.gemspec],
  [/\.podspec$/, other.podspec],
  [/(\.(cs|fs|vb)proj|\.nuspec|^Directory\.Build\.props)$/, other.nuget],
  [/^DESCRIPTION$/, other.cran],
  [/^publiccode\.ya?ml$/, other.publiccode],
  [/^CITATION\.cff$/, other.citation],
  [/^galaxy\.ya?ml$/, other.galaxy],
  [/^pubspec\.yaml$/, other.pubspec],
  [/^mix\.exs$/, other.mix],
  [/\.cabal$/, other.cabal],
];

function readerFor(path: string): Reader | undefined {
  const name = path.slice(path.lastIndexOf("/") + 1);
  return readers.find(([pattern]) => pattern.test(name))?.[1];
}

/** True when `readDeclarations` knows the file's format. */
export function isManifest(path: string): boolean {
  return readerFor(path) !== undefined;
}

/** What a manifest declares about its licence; empty for a broken or silent one. */
export function readDeclarations(path: string, text: string): Declaration[] {
  return readerFor(path)?.(path, text) ?? [];
}

export { type JsonNode, jsonAt, jsonItems, jsonString, readJson } from "./json.ts";
export { coreMetadata } from "./readers-python.ts";
export { tomlEntries, tomlString, tomlStrings } from "./toml.ts";
export { xmlTexts } from "./xml.ts";
