import { compact, jsonText, missingOf } from "./json.ts";
import { PubliccodeView } from "./publiccode-view.ts";
import type { Exported, ExportSource } from "./source.ts";

/** Body of `POST /repositories` of developer.overheid.nl's OSS register v1 (facts of its API; fields it lists, no others). */
export function dutchRegister(source: ExportSource, publiccodePath = "publiccode.yml"): Exported {
  const view = new PubliccodeView(source);
  const { repository } = source;
  const raw =
    repository.htmlUrl && `${repository.htmlUrl}/blob/${repository.defaultBranch ?? "HEAD"}/${publiccodePath}`;
  const body = compact({
    url: view.url,
    organisationUri: view.organisation.uri,
    publicCodeUrl: Object.keys(source.publiccode).length > 0 ? raw : undefined,
    isFork: repository.fork,
    archived: repository.archived,
    shortDescription: view.shortDescription,
    name: view.name,
    createdAt: repository.createdAt,
    lastActivityAt: repository.pushedAt,
  });
  const required = {
    url: "url in publiccode.yml",
    organisationUri: "organisation.uri in publiccode.yml (a TOOI address)",
  };
  return { path: "oss-register.json", text: jsonText(body), missing: missingOf(body, required) };
}
