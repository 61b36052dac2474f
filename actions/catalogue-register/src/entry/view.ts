import type { Entry } from "./entry.ts";
import { isObject, type Json, type JsonObject } from "./json.ts";

/** The value behind a path such as `maintenance.contacts` in an entry's publiccode data. */
export function publiccodeAt(entry: Entry, path: string): Json | undefined {
  let value: Json | undefined = entry.publiccode?.data;
  for (const key of path.split(".")) value = isObject(value) ? (value as JsonObject)[key] : undefined;
  return value;
}

/** A non-empty text behind a path; numbers as text, since YAML reads `softwareVersion: 1.0` as one. */
export function publiccodeText(entry: Entry, path: string): string | undefined {
  const value = publiccodeAt(entry, path);
  if (typeof value === "number") return String(value);
  return typeof value === "string" && value.trim() !== "" ? value.trim() : undefined;
}

/** The texts of a list behind a path. */
export function publiccodeTexts(entry: Entry, path: string): string[] {
  const value = publiccodeAt(entry, path);
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === "string") : [];
}

/** Name for people: publiccode.yml's, else the repository's. */
export function nameOf(entry: Entry): string {
  return publiccodeText(entry, "name") ?? entry.url.replace(/\/+$/, "").split("/").pop() ?? entry.id;
}

/** Languages (BCP 47) that the entry is described in. */
export function languagesOf(entry: Entry): string[] {
  const description = publiccodeAt(entry, "description");
  return isObject(description) ? Object.keys(description) : [];
}

/** One field of the description in the language asked for, else English, else the first there is. */
export function describedBy(entry: Entry, field: string, language = "en"): string | undefined {
  const languages = languagesOf(entry);
  const chosen = [language, "en", ...languages.filter((one) => one.startsWith("en-")), ...languages];
  const description = publiccodeAt(entry, "description") as JsonObject | undefined;
  for (const one of chosen) {
    const block = description?.[one];
    const value = isObject(block) ? block[field] : undefined;
    if (typeof value === "string" && value.trim() !== "") return value.trim();
  }
  return undefined;
}

/** Short description: publiccode.yml's, else the forge's. */
export function summaryOf(entry: Entry, language?: string): string | undefined {
  return describedBy(entry, "shortDescription", language) ?? entry.repository?.description;
}

/** SPDX expression: publiccode.yml's, else what the forge recognised. */
export function licenceOf(entry: Entry): string | undefined {
  return publiccodeText(entry, "legal.license") ?? entry.repository?.license;
}

/** The organisation behind it: publiccode.yml's name (0.5), else the copyright owner; never invented from the address. */
export function organisationOf(entry: Entry): { name?: string; uri?: string } | undefined {
  const name = publiccodeText(entry, "organisation.name") ?? publiccodeText(entry, "legal.repoOwner");
  const uri = publiccodeText(entry, "organisation.uri");
  const owner = name ?? publiccodeText(entry, "legal.mainCopyrightOwner");
  return owner === undefined && uri === undefined ? undefined : { name: owner, uri };
}

/** publiccode.yml's developmentStatus. */
export function statusOf(entry: Entry): string | undefined {
  return publiccodeText(entry, "developmentStatus");
}

/** People to ask, as publiccode.yml names them. */
export function contactsOf(entry: Entry): { name: string; email?: string; phone?: string; affiliation?: string }[] {
  const contacts = publiccodeAt(entry, "maintenance.contacts");
  if (!Array.isArray(contacts)) return [];
  return contacts.filter(isObject).flatMap((contact) => {
    const text = (key: string) => (typeof contact[key] === "string" ? (contact[key] as string) : undefined);
    const name = text("name") ?? text("email");
    return name === undefined
      ? []
      : [{ name, email: text("email"), phone: text("phone"), affiliation: text("affiliation") }];
  });
}
