/** What can stand for a mandatory key, for messages and for the file that `init` writes. */
const examples: Readonly<Record<string, string>> = {
  publiccodeYmlVersion: '"0"',
  "publiccode-yaml-version": '"0.1"',
  name: "City Calendar",
  url: "https://github.com/example/city-calendar",
  platforms: "[web]",
  developmentStatus: "stable",
  softwareType: "standalone/web",
  categories: "[event-management]",
  softwareVersion: '"1.0.0"',
  releaseDate: '"2026-03-01"',
  description: "{en: {shortDescription: ..., longDescription: ..., features: [...]}}",
  shortDescription: "Books meeting rooms for city staff",
  longDescription: "(150 characters or more)",
  genericName: "Room booking",
  features: "[Calendar of rooms]",
  license: "EUPL-1.2",
  type: "internal",
  localisationReady: "true",
  availableLanguages: "[en]",
  contacts: "[{name: Ada Example}]",
  contractors: '[{name: Example Ltd, until: "2027-12-31"}]',
  until: '"2027-12-31"',
  uri: "https://www.example.org",
  id: "alias:gdpr",
  countryExtensionVersion: '"1.0"',
};

export function exampleOf(key: string): string {
  return Object.hasOwn(examples, key) ? examples[key]! : "...";
}
