import { compact, type JsonObject, jsonText, missingOf } from "./json.ts";
import { licenceIds, SCHEMA_ORG_TYPE } from "./maps.ts";
import { PubliccodeView } from "./publiccode-view.ts";
import type { Exported, ExportSource } from "./source.ts";

/** schema.org description for search engines, to stand in a page as `application/ld+json` (escape `<` when embedding). */
export function schemaOrg(source: ExportSource, language?: string): Exported {
  const value = schemaOrgObject(source, language);
  return {
    path: "schema.jsonld",
    text: jsonText(value),
    missing: missingOf(value, { name: "name in publiccode.yml" }),
  };
}

/** The same as an object, for a page that embeds it. */
export function schemaOrgObject(source: ExportSource, language?: string): JsonObject {
  const view = new PubliccodeView(source, language);
  const { name, uri } = view.organisation;
  const runs = SCHEMA_ORG_TYPE[view.softwareType ?? ""];
  return compact({
    "@context": "https://schema.org",
    "@type": runs ? [runs, "SoftwareSourceCode"] : "SoftwareSourceCode",
    name: view.name,
    description: view.shortDescription,
    codeRepository: view.url,
    url: view.landing,
    license: licenceIds(view.licence ?? "").map((id) => `https://spdx.org/licenses/${id}`),
    softwareVersion: view.version,
    datePublished: view.releaseDate,
    programmingLanguage: source.repository.languages,
    keywords: view.keywords,
    inLanguage: view.availableLanguages,
    operatingSystem: view.platforms.join(", "),
    isBasedOn: view.isBasedOn,
    publisher: name || uri ? compact({ "@type": "Organization", "@id": uri, name }) : undefined,
    isAccessibleForFree: source.repository.visibility === "public" ? true : undefined,
  });
}
