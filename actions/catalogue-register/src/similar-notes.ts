import type { Entry } from "./entry/entry.ts";
import { readEntry } from "./entry/file.ts";
import {
  contactsOf,
  languagesOf,
  licenceOf,
  nameOf,
  organisationOf,
  publiccodeAt,
  publiccodeText,
  publiccodeTexts,
  statusOf,
} from "./entry/view.ts";
import type { EntryFiles } from "./identity/locate.ts";
import type { SearchDocument } from "./similar/document.ts";
import { type Hit, Similarity } from "./similar/similar.ts";

/** Most that is shown: five can be looked at, a list cannot. */
const MOST = 5;

/** What search knows of an entry. */
export function searchDocument(entry: Entry): SearchDocument {
  const description = publiccodeAt(entry, "description");
  const texts = languagesOf(entry).map((language): [string, string] => [language, textOf(description, language)]);
  const own = texts.filter(([, text]) => text !== "");
  return {
    id: entry.id,
    name: nameOf(entry),
    aliases: [...entry.aliases],
    description:
      own.length > 0 || !entry.repository?.description
        ? Object.fromEntries(own)
        : { und: entry.repository.description },
    tags: entry.repository?.topics ?? [],
    categories: publiccodeTexts(entry, "categories"),
    organisation: organisationOf(entry)?.name,
    licences: [licenceOf(entry) ?? ""].filter(Boolean),
    status: statusOf(entry),
    repositoryId: entry.repositoryId,
    repositoryUrl: entry.url,
    homepage: publiccodeText(entry, "landingURL") ?? entry.repository?.homepage,
    isBasedOn: entry.relations.isBasedOn,
    contact: contactsOf(entry)[0]?.email ?? contactsOf(entry)[0]?.name,
    updated: entry.activity?.pushedAt,
  };
}

function textOf(description: unknown, language: string): string {
  const block = (description as Record<string, unknown> | undefined)?.[language];
  if (typeof block !== "object" || block === null) return "";
  const values = block as Record<string, unknown>;
  const features = Array.isArray(values["features"]) ? values["features"] : [];
  return [values["shortDescription"], values["longDescription"], ...features]
    .filter((one) => typeof one === "string")
    .join(". ");
}

/** At most five active entries of the catalogue that may do the same, best first; what was considered already is left out. */
export function similarIn(files: EntryFiles, entry: Entry, considered: readonly string[]): Hit[] {
  const others = [...files.values()]
    .flatMap((text) => readEntry(text).entry ?? [])
    .filter((one) => one.status === "active" && one.id !== entry.id && one.repositoryId !== (entry.repositoryId ?? -1));
  if (others.length === 0) return [];
  const known = new Set(considered.map((id) => id.toLowerCase()));
  const hits = new Similarity(others.map(searchDocument)).forEntry(searchDocument(entry), MOST + known.size);
  return hits
    .filter((hit) => (hit.band === "duplicate" || hit.band === "similar") && !known.has(hit.document.id))
    .slice(0, MOST);
}

/** One line about a hit: who, under which licence, in what state, whom to ask, and which words brought it here. */
export function hitLine({ document, matched, band }: Hit): string {
  const facts = [document.organisation, document.licences.join(", "), document.status, document.contact]
    .filter(Boolean)
    .join(", ");
  const kind = band === "duplicate" ? "may be the same" : "is similar";
  return `${document.name} (${document.id}${facts ? `; ${facts}` : ""}) ${kind}: ${matched.slice(0, 5).join(", ")}`;
}
