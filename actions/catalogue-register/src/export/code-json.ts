import { compact, type JsonObject, jsonText, missingOf, readExisting } from "./json.ts";
import { CODE_JSON_STATUS, codeJsonLicence, licenceIds } from "./maps.ts";
import { PubliccodeView } from "./publiccode-view.ts";
import type { Exported, ExportSource, RepositoryFacts } from "./source.ts";

/** What only a person or an input can say. */
export interface CodeJsonOptions {
  language?: string;
  usageType?: readonly string[];
  exemptionText?: string;
  laborHours?: number;
  contractNumber?: readonly string[];
  aiUseCaseId?: string;
  sbom?: string;
}

/** Where each required field would come from, told when it is missing. Source: gov-codejson schema 2.0.0 (CC0-1.0). */
const REQUIRED: Readonly<Record<string, string>> = {
  name: "name in publiccode.yml",
  description: "shortDescription in publiccode.yml or the repository's description",
  status: "developmentStatus in publiccode.yml",
  "permissions.licenses": "legal.license in publiccode.yml",
  "permissions.usageType": "the option usage-type",
  organization: "organisation.name in publiccode.yml",
  repositoryURL: "url in publiccode.yml",
  repositoryVisibility: "the forge",
  laborHours: "the option labor-hours",
  reuseFrequency: "the forge's number of forks",
  languages: "the forge's languages",
  maintenance: "maintenance.type in publiccode.yml",
  "date.created": "the forge",
  "date.lastModified": "the forge",
  tags: "the repository's topics",
  "contact.email": "the first of maintenance.contacts in publiccode.yml with an e-mail address",
  "contact.name": "maintenance.contacts in publiccode.yml",
  feedbackMechanism: "the issue tracker (switched off) or a hand-written value",
  SBOM: "the option sbom",
  AIUseCaseID: "the option ai-use-case-id",
};

/** Fields that a person keeps once they stand in the file: the forge knows no better. */
const KEPT = [
  "permissions",
  "laborHours",
  "contractNumber",
  "SBOM",
  "feedbackMechanism",
  "AIUseCaseID",
  "tags",
  "status",
];

/**
 * code.json 2.0.0 of one repository. Unknown and hand-kept keys of an existing file stay; what is required and has no source
 * is told. Throws when the existing file is no JSON object.
 */
export function codeJson(source: ExportSource, options: CodeJsonOptions = {}, existing?: string): Exported {
  const kept = readExisting("code.json", existing);
  const derived = derive(source, options);
  const merged: JsonObject = { ...kept, ...derived };
  for (const key of KEPT) if (kept[key] !== undefined && !given(key, options)) merged[key] = kept[key];
  return { path: "code.json", text: jsonText(merged), missing: missingOf(merged, REQUIRED) };
}

function derive(source: ExportSource, options: CodeJsonOptions): JsonObject {
  const view = new PubliccodeView(source, options.language);
  const { repository } = source;
  // Required and often truly empty: an empty list says so, absence would break the schema.
  const contractNumber = options.contractNumber ?? [];
  const described = compact({
    name: view.name,
    version: view.version,
    description: view.shortDescription,
    longDescription: view.longDescription,
    status: repository.archived ? "Archival" : CODE_JSON_STATUS[view.status ?? ""],
    permissions: permissions(view, source, options),
    organization: view.organisation.name,
    repositoryURL: view.url,
    repositoryVisibility: repository.visibility === "public" ? "public" : repository.visibility && "private",
    homepageURL: view.landing,
    vcs: "git",
    laborHours: options.laborHours,
    reuseFrequency: compact({ forks: repository.forks }),
    languages: repository.languages,
    maintenance: view.maintenance,
    SBOM: options.sbom,
    reusedCode: view.isBasedOn.map((url) => ({ name: url.replace(/\/+$/, "").split("/").pop(), URL: url })),
    date: compact({
      created: repository.createdAt,
      lastModified: repository.pushedAt,
      metadataLastUpdated: source.now.toISOString(),
    }),
    tags: [...new Set([...(repository.topics ?? []), ...view.features, ...(repository.archived ? ["archived"] : [])])],
    contact: contact(view),
    feedbackMechanism: feedback(repository),
    AIUseCaseID: options.aiUseCaseId,
  });
  return { ...described, contractNumber };
}

function permissions(view: PubliccodeView, { repository }: ExportSource, options: CodeJsonOptions): JsonObject {
  const file = repository.files?.license;
  const url =
    file && repository.htmlUrl ? `${repository.htmlUrl}/blob/${repository.defaultBranch ?? "HEAD"}/${file}` : undefined;
  const licenses = licenceIds(view.licence ?? "").map((id) => ({
    name: codeJsonLicence(id),
    URL: url ?? `https://spdx.org/licenses/${id}`,
  }));
  const open = repository.visibility === "public" && licenses.length > 0;
  return compact({
    licenses,
    usageType: options.usageType ?? (open ? ["openSource"] : []),
    exemptionText: options.exemptionText,
  });
}

function contact(view: PubliccodeView): JsonObject {
  const first = view.contacts.find((c) => c.email) ?? view.contacts[0];
  return compact({ email: first?.email, name: first?.name });
}

function feedback(repository: RepositoryFacts): string | undefined {
  return repository.hasIssues && repository.htmlUrl ? `${repository.htmlUrl}/issues` : undefined;
}

function given(key: string, options: CodeJsonOptions): boolean {
  const option = {
    laborHours: options.laborHours,
    contractNumber: options.contractNumber,
    SBOM: options.sbom,
    AIUseCaseID: options.aiUseCaseId,
  }[key];
  return option !== undefined;
}

/** An agency's index of many code.json files; `agency` is its acronym. Source: gov-codejson agency index 2.0.0 (CC0-1.0). */
export function agencyIndex(agency: string, releases: readonly JsonObject[], method = "projects"): Exported {
  const index = { agency, version: "2.0.0", measurementType: { method }, releases };
  return { path: "code.json", text: jsonText(index), missing: missingOf(index, { agency: "the option agency" }) };
}
