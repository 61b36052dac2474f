import { Document, parseDocument } from "yaml";
import { compact, type JsonObject, missingOf } from "./json.ts";
import { licenceIds } from "./maps.ts";
import { PubliccodeView } from "./publiccode-view.ts";
import type { Exported, ExportSource } from "./source.ts";

/**
 * CITATION.cff 1.2.0 (Citation File Format, doi:10.5281/zenodo.1003149). A hand-written file is kept with its comments: only
 * version and release date are brought up to date. Throws when the existing file is broken YAML, so that nothing is lost.
 */
export function citation(source: ExportSource, language?: string, existing?: string): Exported {
  const view = new PubliccodeView(source, language);
  const text = existing?.trim() ? refreshed(existing, view) : fresh(view, source);
  const value = (parseDocument(text).toJS() ?? {}) as JsonObject;
  const required = {
    title: "name in publiccode.yml",
    authors: "the repository's contributors or organisation.name in publiccode.yml",
  };
  return { path: "CITATION.cff", text, missing: missingOf(value, required) };
}

function refreshed(existing: string, view: PubliccodeView): string {
  const document = parseDocument(existing);
  const [error] = document.errors;
  if (error) throw new Error(`CITATION.cff is no valid YAML, so it was left as it is: ${error.message.split("\n")[0]}`);
  for (const [key, value] of [
    ["version", view.version],
    ["date-released", view.releaseDate],
  ] as const)
    if (value !== undefined && document.has(key) && String(document.get(key)) !== value) document.set(key, value);
  return document.toString({ lineWidth: 0 });
}

function fresh(view: PubliccodeView, source: ExportSource): string {
  const ids = licenceIds(view.licence ?? "");
  const value = compact({
    "cff-version": "1.2.0",
    message: "If you use this software, please cite it using the metadata from this file.",
    type: "software",
    title: view.name,
    abstract: view.longDescription ?? view.shortDescription,
    authors: authors(view, source),
    contact: view.contacts.filter((c) => c.name).map((c) => compact({ name: c.name, email: c.email })),
    "repository-code": view.url,
    url: view.landing,
    license: ids.length > 1 ? ids : ids[0],
    version: view.version,
    "date-released": view.releaseDate,
    keywords: [...new Set([...(source.repository.topics ?? []), ...view.features])],
  });
  return new Document(value).toString({ lineWidth: 0 });
}

/** People by public name, without one by login (`alias`); nobody known: the organisation as an entity. */
function authors(view: PubliccodeView, { repository }: ExportSource): JsonObject[] {
  const people = (repository.contributors ?? []).filter((c) => !c.bot);
  if (people.length > 0) return people.map((c) => (c.name ? person(c.name, c.login) : { alias: c.login }));
  const name = view.organisation.name ?? view.copyrightOwner;
  return name ? [{ name }] : [];
}

/** Splits a display name into given and family names where it has two parts or more; else it is kept whole as an alias. */
function person(name: string, login: string): JsonObject {
  const parts = name.trim().split(/\s+/);
  if (parts.length < 2) return { alias: name };
  return { "given-names": parts.slice(0, -1).join(" "), "family-names": parts.at(-1), alias: login };
}
