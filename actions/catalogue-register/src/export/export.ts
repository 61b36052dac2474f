import { backstage } from "./backstage.ts";
import { citation } from "./citation.ts";
import { type CodeJsonOptions, codeJson } from "./code-json.ts";
import { codemeta } from "./codemeta.ts";
import { csv } from "./csv.ts";
import { dcat } from "./dcat.ts";
import { dutchRegister } from "./dutch-register.ts";
import { reposJson } from "./repos-json.ts";
import { schemaOrg } from "./schema-org.ts";
import type { Exported, ExportSource } from "./source.ts";

/** Formats that an entry can be exported to, in the order `--help` lists them. */
export const FORMATS = [
  "code.json",
  "codemeta",
  "citation",
  "dcat",
  "repos.json",
  "backstage",
  "dutch-register",
  "csv",
  "schema.org",
] as const;

export type Format = (typeof FORMATS)[number];

export interface ExportOptions extends CodeJsonOptions {
  publiccodePath?: string;
}

/** Reads an existing target file by its usual name, so that hand-written keys are kept; undefined where there is none. */
export type Existing = (path: string) => string | undefined;

/** One repository in one format: usually one file, two for DCAT. Throws where an existing target file cannot be read. */
export function exportEntry(
  format: Format,
  source: ExportSource,
  options: ExportOptions = {},
  existing: Existing = () => undefined,
): Exported[] {
  switch (format) {
    case "code.json":
      return [codeJson(source, options, existing("code.json"))];
    case "codemeta":
      return [codemeta(source, options.language, existing("codemeta.json"))];
    case "citation":
      return [citation(source, options.language, existing("CITATION.cff"))];
    case "dcat":
      return dcat(source);
    case "repos.json":
      return [reposJson([source])];
    case "backstage":
      return [backstage(source, existing("catalog-info.yaml"))];
    case "dutch-register":
      return [dutchRegister(source, options.publiccodePath)];
    case "csv":
      return [csv([source])];
    case "schema.org":
      return [schemaOrg(source, options.language)];
  }
}
