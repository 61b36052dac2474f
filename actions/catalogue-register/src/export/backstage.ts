import { parseDocument, stringify } from "yaml";
import { compact, type JsonObject, missingOf } from "./json.ts";
import { BACKSTAGE_LIFECYCLE, BACKSTAGE_TYPE } from "./maps.ts";
import { PubliccodeView } from "./publiccode-view.ts";
import type { Exported, ExportSource } from "./source.ts";

/** Longest name, tag and label that Backstage takes (descriptor format, "Common to All Kinds: The Metadata"). */
const MAX_NAME = 63;

/**
 * catalog-info.yaml of one component. What an existing file says stays as it is; only what it lacks is added, so that a
 * platform team's hand is never overwritten. Throws when the existing file is broken YAML or holds several entities.
 */
export function backstage(source: ExportSource, existing?: string): Exported {
  const derived = derive(source);
  const text = existing?.trim() ? completed(existing, derived) : stringify(derived, { lineWidth: 0 });
  const value = (parseDocument(text).toJS() ?? {}) as JsonObject;
  const required = {
    "metadata.name": "name in publiccode.yml",
    "spec.type": "softwareType in publiccode.yml",
    "spec.lifecycle": "developmentStatus in publiccode.yml",
    "spec.owner": "CODEOWNERS or the option owner",
  };
  return { path: "catalog-info.yaml", text, missing: missingOf(value, required) };
}

function completed(existing: string, derived: JsonObject): string {
  if (/^---\s*$/m.test(existing.trimStart().replace(/^---\s*\n/, "")))
    throw new Error("catalog-info.yaml holds several entities, so it was left as it is");
  const document = parseDocument(existing);
  const [error] = document.errors;
  if (error)
    throw new Error(`catalog-info.yaml is no valid YAML, so it was left as it is: ${error.message.split("\n")[0]}`);
  const add = (path: string[], value: unknown): void => {
    if (!document.hasIn(path)) document.setIn(path, document.createNode(value));
    else if (typeof value === "object" && value !== null && !Array.isArray(value))
      for (const [key, inner] of Object.entries(value)) add([...path, key], inner);
  };
  for (const [key, value] of Object.entries(derived)) add([key], value);
  return document.toString({ lineWidth: 0 });
}

function derive(source: ExportSource): JsonObject {
  const view = new PubliccodeView(source);
  const { repository } = source;
  return {
    apiVersion: "backstage.io/v1alpha1",
    kind: "Component",
    metadata: compact({
      name: slug(repository.fullName?.split("/").pop() ?? view.name ?? ""),
      title: view.name,
      description: view.shortDescription,
      annotations: annotations(source),
      tags: tags(source),
      links: links(view, source),
    }),
    spec: compact({
      type: BACKSTAGE_TYPE[view.softwareType ?? ""],
      lifecycle: repository.archived ? "deprecated" : BACKSTAGE_LIFECYCLE[view.status ?? ""],
      owner: repository.owner,
    }),
  };
}

function annotations({ repository }: ExportSource): JsonObject {
  const tree = repository.htmlUrl && `url:${repository.htmlUrl}/tree/${repository.defaultBranch ?? "HEAD"}/`;
  return compact({ "github.com/project-slug": repository.fullName, "backstage.io/source-location": tree });
}

/** Letters, digits, `-`, `_` and `.`, beginning and ending with a letter or digit. */
function slug(name: string): string {
  const plain = name.normalize("NFKD").replace(/[^A-Za-z0-9._-]+/g, "-");
  return plain.slice(0, MAX_NAME).replace(/^[^A-Za-z0-9]+|[^A-Za-z0-9]+$/g, "");
}

function tags({ repository }: ExportSource): string[] {
  const all = [...(repository.topics ?? []), ...(repository.languages ?? [])];
  const clean = all.map((tag) =>
    tag
      .toLowerCase()
      .replace(/[^a-z0-9+#-]+/g, "-")
      .replace(/^-+|-+$/g, ""),
  );
  return [...new Set(clean.filter((tag) => tag.length > 0 && tag.length <= MAX_NAME))];
}

function links(view: PubliccodeView, { repository }: ExportSource): JsonObject[] {
  const all: [string | undefined, string][] = [
    [view.url, "Repository"],
    [view.landing, "Home page"],
    [view.documentation, "Documentation"],
    [view.roadmap, "Roadmap"],
    [repository.hasIssues && repository.htmlUrl ? `${repository.htmlUrl}/issues` : undefined, "Issues"],
  ];
  return all.filter(([url]) => url !== undefined).map(([url, title]) => ({ url, title }));
}
