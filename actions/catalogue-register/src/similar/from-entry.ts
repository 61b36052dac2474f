import type { Entry } from "../entry/entry.ts";
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
} from "../entry/view.ts";
import { licenceIds } from "../export/maps.ts";
import type { SearchDocument } from "./document.ts";
import { descriptions } from "./read-catalogue.ts";

/** What similarity needs to know of a catalogue entry. */
export function documentOf(entry: Entry): SearchDocument {
  const described = languagesOf(entry).length > 0 ? publiccodeAt(entry, "description") : entry.repository?.description;
  const organisation = organisationOf(entry);
  return {
    id: entry.id,
    name: nameOf(entry),
    aliases: entry.aliases,
    description: descriptions(described),
    tags: entry.repository?.topics ?? [],
    categories: publiccodeTexts(entry, "categories"),
    organisation: organisation?.name ?? organisation?.uri ?? entry.url.split("/").at(-2),
    licences: licenceIds(licenceOf(entry) ?? ""),
    status: entry.status === "withdrawn" ? "withdrawn" : statusOf(entry),
    repositoryId: entry.repositoryId,
    repositoryUrl: entry.url,
    homepage: publiccodeText(entry, "landingURL") ?? entry.repository?.homepage,
    isBasedOn: entry.relations.isBasedOn,
    contact: contactsOf(entry)
      .map((c) => [c.name, c.email].filter(Boolean).join(" "))
      .at(0),
    updated: entry.activity?.pushedAt,
  };
}
