import type { JsonSchema } from "../../../../shared/src/policy/settings.ts";
import { choice, type Edition, type Fields, field, list, oneOrMore, section, text, url } from "./fields.ts";
import {
  audience,
  dependencies,
  descriptions,
  italy,
  legal,
  localisation,
  maintenance,
  organisation,
  support,
} from "./sections.ts";
import { reaches, type Version } from "./versions.ts";
import {
  categoriesOf,
  developmentStatuses,
  firstSoftwareTypes,
  platformsSuggested,
  softwareTypes,
} from "./vocabulary.ts";

const until = (version: Version) => (edition: Edition) =>
  edition.dialect === "standard" && !reaches(edition.version, version);

const imagePath = "path from the repository's root, or address, of an SVG or PNG image in the same repository";

/** Every key of the top level, over all versions. */
export const topLevel: Fields = {
  "publiccode-yaml-version": field(text("Version of the standard."), { removed: "0.2" }),
  publiccodeYmlVersion: field(text('Version of the standard, in quotes: "0" stands for the newest 0.x.'), {
    since: "0.2",
    required: true,
  }),
  name: field(text("Name of the software, short and as people know it."), { required: true }),
  applicationSuite: field(text("Name of the suite to which it belongs.")),
  url: field(url("Address of the repository; it identifies the software."), { required: true }),
  landingURL: field(url("Address of a page about the software for people.")),
  isBasedOn: field(
    oneOrMore(url("Address of a repository."), "Repository of the software of which this is a variant."),
  ),
  softwareVersion: field(text("Newest stable version."), { required: until("0.2") }),
  releaseDate: field(text("Day of the newest version, as YYYY-MM-DD.", { format: "date" }), { required: until("0.4") }),
  logo: field(text(`Logo of the software: ${imagePath}.`)),
  monochromeLogo: field(text(`Black logo: ${imagePath}.`), { deprecated: "0.3", removed: "1.0-rc" }),
  inputTypes: field(list(text("A media type."), "Media types that it reads."), {
    deprecated: "0.3",
    removed: "1.0-rc",
  }),
  outputTypes: field(list(text("A media type."), "Media types that it writes."), {
    deprecated: "0.3",
    removed: "1.0-rc",
  }),
  platforms: {
    schema: ({ dialect }) =>
      (dialect === "standard" ? oneOrMore : list)(
        text("A platform.", { examples: platformsSuggested }),
        "Where the software runs.",
        { minItems: 1 },
      ),
    required: true,
  },
  tags: field(list(text("A tag."), "What the software is about."), { removed: "0.2" }),
  categories: {
    schema: ({ version }) =>
      list({ type: "string", enum: categoriesOf(version) }, "What the software is about, in listed words."),
    since: "0.2",
    required: until("0.5"),
  },
  usedBy: field(list(text("Name of a public body."), "Public bodies that use it.")),
  fundedBy: {
    schema: (edition) => list(organisation(edition, "A body that paid.", true), "Who paid for the software."),
    since: "0.5",
  },
  roadmap: field(url("Address of the public road map.")),
  developmentStatus: field(choice(developmentStatuses, "How far the software is."), { required: true }),
  softwareType: {
    schema: ({ version }) =>
      choice(version === "0.1" ? firstSoftwareTypes : softwareTypes, "What kind of software it is."),
    required: true,
  },
  supports: {
    schema: (edition) => list(support(edition), "Laws, standards and platforms that the software supports."),
    since: "0.7",
  },
  organisation: {
    schema: (edition) => organisation(edition, "The public body that answers for the software."),
    since: "0.5",
  },
  intendedAudience: { schema: audience },
  description: { schema: descriptions, required: true },
  legal: { schema: legal, required: true },
  maintenance: { schema: maintenance, required: true },
  localisation: { schema: localisation, required: true },
  dependsOn: { schema: dependencies },
  IT: { schema: italy, since: "0.5", deprecated: "0.7", removed: "1.0-rc" },
  it: { schema: italy, deprecated: "0.5", removed: "1.0-rc" },
};

/** The JSON Schema (2020-12) of one edition of the standard, in our words. */
export function schemaOf(edition: Edition): JsonSchema {
  const fields: Fields =
    edition.version === "0.1"
      ? { ...topLevel, "publiccode-yaml-version": { ...topLevel["publiccode-yaml-version"]!, required: true } }
      : topLevel;
  return section(
    edition,
    fields,
    `A publiccode.yml of version ${edition.version}: what a piece of public software is, for catalogues.`,
  );
}

/** The published form of a version's schema, for editors; `address` is the project's. */
export function publishedSchema(version: Version, address: string): JsonSchema {
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: `${address}/raw/main/schemas/publiccode-${version}.schema.json`,
    title: `publiccode.yml ${version}`,
    ...schemaOf({ version, dialect: "standard" }),
  };
}

/** Keywords that our own rules judge, with better messages than a schema can give. */
const judgedByRules = new Set(
  "description format pattern minLength maxLength propertyNames minProperties examples deprecated allOf".split(" "),
);

/** The part of an edition's schema that ajv judges: which keys there are and of which types and values. */
export function structureOf(edition: Edition): JsonSchema {
  return strip(schemaOf(edition)) as JsonSchema;
}

function strip(schema: unknown, names = false): unknown {
  if (Array.isArray(schema)) return schema.map((part) => strip(part));
  if (schema === null || typeof schema !== "object") return schema;
  const kept = Object.entries(schema).filter(([keyword]) => names || !judgedByRules.has(keyword));
  return Object.fromEntries(kept.map(([keyword, value]) => [keyword, strip(value, keyword === "properties")]));
}
