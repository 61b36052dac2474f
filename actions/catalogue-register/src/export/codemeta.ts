import { compact, isAbsent, type JsonObject, jsonText, missingOf, readExisting } from "./json.ts";
import { licenceIds, REPOSTATUS, SCHEMA_ORG_TYPE } from "./maps.ts";
import { PubliccodeView } from "./publiccode-view.ts";
import type { Exported, ExportSource } from "./source.ts";

/**
 * codemeta.json 3.0. Keys of an existing file that this export does not write stay, and so do hand-written authors.
 * Follows the CodeMeta crosswalk for publiccode.yml, but for two of its oddities: releaseDate is datePublished only, and
 * features are a featureList. Throws when the existing file is no JSON object.
 */
export function codemeta(source: ExportSource, language?: string, existing?: string): Exported {
  const kept = readExisting("codemeta.json", existing);
  const merged: JsonObject = { ...kept, ...derive(source, language) };
  if (!isAbsent(kept["author"])) merged["author"] = kept["author"];
  const required = {
    name: "name in publiccode.yml",
    codeRepository: "url in publiccode.yml",
    license: "legal.license in publiccode.yml",
  };
  return { path: "codemeta.json", text: jsonText(merged), missing: missingOf(merged, required) };
}

function derive(source: ExportSource, language?: string): JsonObject {
  const view = new PubliccodeView(source, language);
  const { repository } = source;
  return compact({
    "@context": "https://w3id.org/codemeta/3.0",
    "@type": "SoftwareSourceCode",
    name: view.name,
    description: view.longDescription ?? view.shortDescription,
    codeRepository: view.url,
    identifier: repository.id === undefined ? undefined : String(repository.id),
    license: licences(view.licence),
    version: view.version,
    softwareVersion: view.version,
    datePublished: view.releaseDate,
    dateCreated: repository.createdAt?.slice(0, 10),
    dateModified: repository.pushedAt?.slice(0, 10),
    developmentStatus: status(view.status, repository.archived),
    applicationCategory: SCHEMA_ORG_TYPE[view.softwareType ?? ""],
    applicationSubCategory: view.categories,
    operatingSystem: view.platforms,
    programmingLanguage: repository.languages,
    keywords: repository.topics,
    featureList: view.features,
    url: view.landing,
    softwareHelp: view.documentation,
    relatedLink: view.roadmap,
    issueTracker: repository.hasIssues && repository.htmlUrl ? `${repository.htmlUrl}/issues` : undefined,
    copyrightHolder: named("Organization", view.copyrightOwner),
    publisher: organisation(view),
    funder: view.fundedBy.map((f) => compact({ "@type": "Organization", "@id": f.uri, name: f.name })),
    maintainer: maintainers(view),
    contributor: contributors(source),
    softwareRequirements: view.dependsOn.map((d) =>
      compact({ "@type": "SoftwareApplication", name: d.name, version: d.versionMin }),
    ),
    isBasedOn: view.isBasedOn,
    inLanguage: view.availableLanguages,
    isAccessibleForFree: repository.visibility === "public" ? true : undefined,
  });
}

/** One IRI an id: an expression with AND or OR has no IRI of its own. */
function licences(expression: string | undefined): string | string[] | undefined {
  const iris = licenceIds(expression ?? "").map((id) => `https://spdx.org/licenses/${id}`);
  return iris.length > 1 ? iris : iris[0];
}

function status(developmentStatus: string | undefined, archived = false): string | undefined {
  const term = archived ? "inactive" : REPOSTATUS[developmentStatus ?? ""];
  return term && `https://www.repostatus.org/#${term}`;
}

function named(type: string, name: string | undefined): JsonObject | undefined {
  return name === undefined ? undefined : { "@type": type, name };
}

function organisation(view: PubliccodeView): JsonObject | undefined {
  const { name, uri } = view.organisation;
  return name || uri ? compact({ "@type": "Organization", "@id": uri, name }) : undefined;
}

function maintainers(view: PubliccodeView): JsonObject[] {
  const people = view.contacts.map((c) =>
    compact({ "@type": "Person", name: c.name, email: c.email, affiliation: c.affiliation }),
  );
  const companies = view.contractors.map((c) => compact({ "@type": "Organization", name: c.name, url: c.website }));
  return [...people, ...companies];
}

/** Public names and logins; machines are left out. */
function contributors({ repository }: ExportSource): JsonObject[] {
  const forge = repository.htmlUrl ? new URL(repository.htmlUrl).origin : undefined;
  return (repository.contributors ?? [])
    .filter((c) => !c.bot)
    .map((c) => ({ "@type": "Person", name: c.name ?? c.login, url: forge && `${forge}/${c.login}` }));
}
