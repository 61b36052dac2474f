import { scalarText } from "../fix/edit.ts";
import type { Known } from "./known.ts";

/** At least 150 characters, so that the file is valid before somebody has found the time to replace it. */
const placeholder = [
  "TODO: Say in a few sentences what this software does, for whom it was made,",
  "which task it makes easier, what it needs to run, and in which administrations",
  "it is used today. Readers may never have heard of it.",
];

/** A valid publiccode.yml from what is known; a comment with TODO stands where only a person knows the answer. */
export function composePubliccode(known: Known): string {
  const lines = [
    "# Describes this software for catalogues of public code: https://yml.publiccode.tools",
    "# Lines marked TODO need your knowledge. Check the file with: public-code publiccode",
    'publiccodeYmlVersion: "0"',
    `name: ${scalarText(known.name)}`,
    known.url
      ? `url: ${scalarText(known.url)}`
      : "url: https://example.org/TODO/repository # TODO: address of the repository",
    ...entry("isBasedOn", known.isBasedOn, " # TODO: keep this only if yours is a variant of its own"),
    ...entry("landingURL", known.landingURL),
    ...entry("softwareVersion", known.softwareVersion, "", true),
    ...entry("releaseDate", known.releaseDate, "", true),
    ...entry("logo", known.logo),
    "platforms: # TODO: where it runs: web, windows, mac, linux, ios, android",
    "  - web",
    "categories: # TODO: see https://yml.publiccode.tools/categories-list.html",
    "  - other",
    `developmentStatus: ${status(known)} # TODO: concept, development, beta, stable or obsolete`,
    "softwareType: standalone/other # TODO: standalone/web, standalone/desktop, library, addon, ...",
    ...description(known),
    "legal:",
    known.licence
      ? `  license: ${scalarText(known.licence)}`
      : "  license: EUPL-1.2 # TODO: SPDX id of the licence; none was found in the repository",
    "maintenance:",
    "  type: internal # TODO: internal, contract, community or none",
    "  contacts:",
    "    - name: TODO # TODO: a person who can be asked",
    "localisation:",
    "  localisationReady: false # TODO: true if it can be translated without changing code",
    "  availableLanguages: # TODO: languages in which it can be used",
    ...known.languages.map((language) => `    - ${scalarText(language)}`),
  ];
  return `${lines.join("\n")}\n`;
}

function entry(key: string, value: string | undefined, comment = "", quoted = false): string[] {
  return value === undefined ? [] : [`${key}: ${quoted ? JSON.stringify(value) : scalarText(value)}${comment}`];
}

function status({ softwareVersion }: Known): string {
  if (softwareVersion === undefined) return "development";
  return softwareVersion.startsWith("0.") ? "beta" : "stable";
}

function description({ shortDescription }: Known): string[] {
  const short = shortDescription
    ? `    shortDescription: ${scalarText(shortDescription)}`
    : "    shortDescription: TODO # TODO: one sentence, at most 150 characters";
  return [
    "description:",
    "  en:",
    short,
    "    longDescription: >- # TODO: replace the text below, 150 to 10000 characters",
    ...placeholder.map((line) => `      ${line}`),
    "    features: # TODO: what it can do, 5 to 20 lines",
    "      - TODO",
  ];
}
