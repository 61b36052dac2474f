/** Value maps between publiccode.yml 0.7 and other formats; sources stand beside each map. */

/** developmentStatus -> gov-codejson 2.0.0 `status`. */
export const CODE_JSON_STATUS: Readonly<Record<string, string>> = {
  concept: "Ideation",
  development: "Development",
  beta: "Beta",
  stable: "Production",
  obsolete: "Archival",
};

/** developmentStatus -> repostatus.org term, as codemeta 3.0 asks. */
export const REPOSTATUS: Readonly<Record<string, string>> = {
  concept: "concept",
  development: "wip",
  beta: "wip",
  stable: "active",
  obsolete: "unsupported",
};

/** developmentStatus -> last part of http://purl.org/adms/status/. */
export const ADMS_STATUS: Readonly<Record<string, string>> = {
  concept: "UnderDevelopment",
  development: "UnderDevelopment",
  beta: "UnderDevelopment",
  stable: "Completed",
  obsolete: "Deprecated",
};

/** developmentStatus -> Backstage `spec.lifecycle`. */
export const BACKSTAGE_LIFECYCLE: Readonly<Record<string, string>> = {
  concept: "experimental",
  development: "experimental",
  beta: "experimental",
  stable: "production",
  obsolete: "deprecated",
};

/** softwareType -> Backstage `spec.type`. */
export const BACKSTAGE_TYPE: Readonly<Record<string, string>> = {
  "standalone/web": "website",
  "standalone/backend": "service",
  "standalone/desktop": "other",
  "standalone/mobile": "other",
  "standalone/iot": "other",
  "standalone/other": "other",
  library: "library",
  addon: "library",
  configurationFiles: "other",
};

/** softwareType -> schema.org class. */
export const SCHEMA_ORG_TYPE: Readonly<Record<string, string>> = {
  "standalone/web": "WebApplication",
  "standalone/mobile": "MobileApplication",
  "standalone/desktop": "SoftwareApplication",
  "standalone/backend": "SoftwareApplication",
  "standalone/iot": "SoftwareApplication",
  "standalone/other": "SoftwareApplication",
};

/** Ids that gov-codejson 2.0.0 lists in permissions.licenses[].name, with the short GNU ids that mean the same. */
const CODE_JSON_LICENCES: Readonly<Record<string, string>> = {
  "CC0-1.0": "CC0-1.0",
  "Apache-2.0": "Apache-2.0",
  MIT: "MIT",
  "MPL-2.0": "MPL-2.0",
  "GPL-2.0": "GPL-2.0-only",
  "GPL-2.0-only": "GPL-2.0-only",
  "GPL-3.0": "GPL-3.0-only",
  "GPL-3.0-only": "GPL-3.0-only",
  "GPL-3.0-or-later": "GPL-3.0-or-later",
  "LGPL-2.1": "LGPL-2.1-only",
  "LGPL-2.1-only": "LGPL-2.1-only",
  "LGPL-3.0": "LGPL-3.0-only",
  "LGPL-3.0-only": "LGPL-3.0-only",
  "BSD-2-Clause": "BSD-2-Clause",
  "BSD-3-Clause": "BSD-3-Clause",
  "EPL-2.0": "EPL-2.0",
};

/** The name code.json has for an SPDX id; what its list does not hold is `Other`, and the URL keeps the truth. */
export function codeJsonLicence(id: string): string {
  return CODE_JSON_LICENCES[id] ?? "Other";
}

/** Base ids of an SPDX expression, once each, in order: `(MIT OR GPL-2.0-only WITH X)` -> MIT, GPL-2.0-only. */
export function licenceIds(expression: string): string[] {
  const words = expression.split(/[\s()]+/).filter(Boolean);
  const ids = words.filter((word, i) => !/^(AND|OR|WITH)$/i.test(word) && !/^WITH$/i.test(words[i - 1] ?? ""));
  return [...new Set(ids)];
}
