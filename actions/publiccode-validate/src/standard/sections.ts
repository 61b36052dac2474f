import type { JsonSchema } from "../../../../shared/src/policy/settings.ts";
import { choice, type Edition, type Fields, field, flag, list, section, text, url } from "./fields.ts";
import { reaches } from "./versions.ts";
import { maintenanceTypes, scopesOf } from "./vocabulary.ts";

// The sections of a publiccode.yml, key by key (publiccode.yml, docs/standard/schema.core.rst and schema.it.rst, all tagged versions).

const before = (version: Edition["version"], edition: Edition) => !reaches(edition.version, version);
const inReference = (edition: Edition) => edition.dialect === "reference";

export function organisation(edition: Edition, description: string, funder = false): JsonSchema {
  const fields: Fields = {
    uri: field(text("Stable address or URN that identifies the body, for example its home page."), {
      required: (e) => !funder || inReference(e),
    }),
    name: field(text("Official name of the body."), { required: (e) => funder && !inReference(e) }),
  };
  return section(edition, fields, description);
}

export function support(edition: Edition): JsonSchema {
  const id = text("`alias:` and a listed name, such as `alias:gdpr`, or the address or URN of what is supported.");
  return section(edition, { id: field(id, { required: true }) }, "A law, a standard or a platform that is supported.");
}

export function audience(edition: Edition): JsonSchema {
  const country = text("Two-letter country code of ISO 3166-1, in capitals.", { pattern: "^[A-Za-z]{2}$" });
  const fields: Fields = {
    countries: field(list(country, "Countries for which the software is made.")),
    unsupportedCountries: field(list(country, "Countries in which it cannot be used, for example for legal reasons.")),
    onlyFor: field(list(text("A kind of public body."), "Kinds of public bodies for which it is made."), {
      removed: "0.2",
    }),
    scope: {
      schema: ({ version }) =>
        list({ type: "string", enum: scopesOf(version) }, "Fields of public administration for which it is made."),
      since: "0.2",
    },
  };
  return section(edition, fields, "Whom the software is for.");
}

const longDescription = "What the software does and for whom; a little Markdown is allowed.";

const descriptionFields: Fields = {
  localisedName: field(text("Name of the software in this language.")),
  genericName: field(text("Kind of software, in a few words.", { maxLength: 35 }), {
    deprecated: "0.3",
    removed: "1.0-rc",
    required: (e) => before("0.3", e),
  }),
  shortDescription: field(text("One sentence on one line.", { minLength: 1, maxLength: 150 }), { required: true }),
  longDescription: {
    schema: (e) => text(longDescription, { minLength: before("0.3", e) ? 500 : 150, maxLength: 10_000 }),
    required: inReference,
  },
  documentation: field(url("Address of the user's documentation.")),
  apiDocumentation: field(url("Address of the documentation of the programming interface.")),
  featureList: field(list(text("One feature."), "What the software can do."), { removed: "0.2" }),
  freeTags: field(list(text("A word."), "Free tags."), { removed: "0.2" }),
  features: {
    schema: (e) => list(text("One feature."), "What the software can do: 5 to 20 short lines.", least(e)),
    since: "0.2",
    required: inReference,
  },
  screenshots: field(
    list(text("Path from the repository's root, or address, of a PNG or JPEG image."), "Pictures of the software."),
  ),
  videos: field(list(url("Address of a video on a platform that supports oEmbed."), "Videos about the software.")),
  awards: field(list(text("One award."), "Awards that it has won.")),
};

function least(edition: Edition): JsonSchema {
  return inReference(edition) ? { minItems: 1 } : {};
}

export function descriptions(edition: Edition): JsonSchema {
  return {
    type: "object",
    description: "What the software is, in one language or more: a BCP 47 tag such as `en` or `pt-BR` for each.",
    propertyNames: { pattern: "^[A-Za-z]{2,8}([-_][A-Za-z0-9]{1,8})*$" },
    minProperties: 1,
    additionalProperties: section(edition, descriptionFields, "The texts for one language."),
  };
}

export function legal(edition: Edition): JsonSchema {
  const fields: Fields = {
    license: field(text("SPDX expression of the licence, such as `EUPL-1.2` or `MIT OR Apache-2.0`."), {
      required: true,
    }),
    mainCopyrightOwner: field(text("Who holds most of the copyright.")),
    repoOwner: field(text("Who owns the repository."), { deprecated: "0.5", removed: "1.0-rc" }),
    authorsFile: field(text("Path of the file that lists the authors."), { deprecated: "0.4", removed: "1.0-rc" }),
  };
  return section(edition, fields, "Licence and rights.");
}

function contact(edition: Edition): JsonSchema {
  const phone = text("Phone number with the country's prefix, as text.", phoneForm(edition));
  const fields: Fields = {
    name: field(text("Name of a person."), { required: true }),
    email: field(text("E-mail address.", { format: "email" })),
    phone: field(phone),
    affiliation: field(text("The body for which the person works.")),
  };
  return section(edition, fields, "A person who can be asked.");
}

function phoneForm({ version }: Edition): JsonSchema {
  return version === "1.0-rc" ? { pattern: "^\\+[1-9][0-9]{6,14}$" } : {};
}

function contractor(edition: Edition): JsonSchema {
  const fields: Fields = {
    name: field(text("Name of the company."), { required: true }),
    until: field(text("Last day of the contract, as YYYY-MM-DD.", { format: "date" }), { required: true }),
    email: field(text("E-mail address.", { format: "email" })),
    website: field(url("Address of the company's site.")),
  };
  return section(edition, fields, "A company under contract.");
}

export function maintenance(edition: Edition): JsonSchema {
  const when = (values: readonly string[], then: JsonSchema) => ({
    if: { properties: { type: { enum: values } }, required: ["type"] },
    then,
  });
  const fields: Fields = {
    type: field(choice(maintenanceTypes, "Who maintains the software."), { required: true }),
    contractors: field(list(contractor(edition), "The companies that maintain it; only where the type is contract.")),
    contacts: field(list(contact(edition), "Whom to ask; needed where the type is internal or community.")),
  };
  return section(edition, fields, "How the software is maintained.", {
    allOf: [
      when(["internal", "community"], { required: ["contacts"] }),
      when(["contract"], { required: ["contractors"] }),
    ],
  });
}

export function localisation(edition: Edition): JsonSchema {
  const language = text("BCP 47 language tag.", { pattern: "^[A-Za-z]{1,8}([-_][A-Za-z0-9]{1,8})*$" });
  const fields: Fields = {
    localisationReady: field(flag("Whether the software can be translated without changing its code."), {
      required: true,
    }),
    availableLanguages: field(list(language, "Languages in which it can be used.", { minItems: 1 }), {
      required: true,
    }),
  };
  return section(edition, fields, "Languages of the software.");
}

export function dependencies(edition: Edition): JsonSchema {
  const fields: Fields = {
    name: field(text("Name of the dependency."), { required: true }),
    versionMin: field(text("First version that works.")),
    versionMax: field(text("Last version that works.")),
    version: field(text("The only version that works.")),
    optional: field(flag("Whether the software works without it.")),
  };
  const items = section(edition, fields, "One dependency.");
  return section(
    edition,
    {
      open: field(list(items, "Open-source software that is needed.")),
      proprietary: field(list(items, "Proprietary software that is needed.")),
      hardware: field(list(items, "Hardware that is needed.")),
    },
    "What must be there for the software to work.",
  );
}

export const italianPlatforms: readonly string[] = ["spid", "cie", "anpr", "pagopa", "io"];

export function italy(edition: Edition): JsonSchema {
  const first = edition.version === "0.1";
  const yes = (name: string) => flag(`Whether the software supports ${name}.`);
  const flags = (names: readonly string[]): Fields => Object.fromEntries(names.map((name) => [name, field(yes(name))]));
  const conforms = first
    ? ["accessibile", "interoperabile", "sicuro", "privacy"]
    : ["lineeGuidaDesign", "modelloInteroperabilita", "misureMinimeSicurezza", "gdpr"];
  const code = text("Code of the public body in iPA, the Italian index of public bodies.");
  const fields: Fields = {
    countryExtensionVersion: field(choice(["0.2", "1.0"], "Version of the Italian section."), {
      since: "0.2",
      required: (e) => !inReference(e),
    }),
    conforme: field(section(edition, flags(conforms), "Italian guidelines that the software follows."), {
      deprecated: "0.5",
    }),
    riuso: field(section(edition, { codiceIPA: field(code, { deprecated: "0.5" }) }, "Reuse under Italian law.")),
    piattaforme: field(section(edition, flags(italianPlatforms), "Italian platforms that it works with."), {
      since: "0.2",
    }),
    ...(first ? flags(italianPlatforms.slice(0, 4)) : {}),
    ecosistemi: field(list(text("An ecosystem."), "Ecosystems of the Italian three-year plan."), { removed: "0.2" }),
    designKit: field({ type: "object", description: "Use of the Italian design kit." }, { removed: "0.2" }),
  };
  return section(edition, fields, "What concerns Italy only.");
}
