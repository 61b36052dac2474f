import { type Fields, isIn } from "./fields.ts";
import { topLevel } from "./schema.ts";
import type { Version } from "./versions.ts";

/** A key that the standard had once, or that people write for one that it has. */
export interface FormerKey {
  since: Version;
  /** The key that replaces it, in the same mapping. */
  instead?: string;
  /** Where nothing replaces it as it is. */
  advice?: string;
  /** True where the value can be taken over as it is. */
  sameValue?: boolean;
}

/** `parent pattern:key`; `*` stands for any language or index (publiccode.yml, CHANGELOG.rst). */
const former: Readonly<Record<string, FormerKey>> = {
  ":publiccode-yaml-version": { since: "0.2", instead: "publiccodeYmlVersion" },
  ":tags": { since: "0.2", instead: "categories" },
  "description.*:featureList": { since: "0.2", instead: "features", sameValue: true },
  "description.*:freeTags": { since: "0.2", advice: "Remove it; categories are the only tags." },
  "intendedAudience:onlyFor": { since: "0.2", instead: "scope" },
  "IT.conforme:accessibile": { since: "0.2", instead: "lineeGuidaDesign", sameValue: true },
  "IT.conforme:interoperabile": { since: "0.2", instead: "modelloInteroperabilita", sameValue: true },
  "IT.conforme:sicuro": { since: "0.2", instead: "misureMinimeSicurezza", sameValue: true },
  "IT.conforme:privacy": { since: "0.2", instead: "gdpr", sameValue: true },
  "IT:ecosistemi": { since: "0.2", advice: "Remove it." },
  "IT:designKit": { since: "0.2", advice: "Remove it." },
  "IT:spid": { since: "0.2", advice: "Write supports with id: alias:spid." },
  "IT:cie": { since: "0.2", advice: "Write supports with id: alias:cie." },
  "IT:anpr": { since: "0.2", advice: "Write supports with id: alias:anpr." },
  "IT:pagopa": { since: "0.2", advice: "Write supports with id: alias:pagopa." },
  ":monochromeLogo": { since: "1.0-rc", instead: "logo", sameValue: true },
  ":inputTypes": { since: "1.0-rc", advice: "Remove it." },
  ":outputTypes": { since: "1.0-rc", advice: "Remove it." },
  "description.*:genericName": { since: "1.0-rc", advice: "Remove it." },
  "legal:repoOwner": { since: "1.0-rc", advice: "Write organisation with the owner's name and uri." },
  "legal:authorsFile": { since: "1.0-rc", advice: "Remove it." },
  ":IT": { since: "1.0-rc", advice: "Use supports and organisation." },
  ":it": { since: "1.0-rc", advice: "Use supports and organisation." },
};

/** What people write for a key of the standard, where spelling alone does not tell. */
const mistaken: Readonly<Record<string, string>> = {
  "organisation:url": "uri",
  "fundedBy.*:url": "uri",
  ":repository": "url",
  ":version": "softwareVersion",
  ":license": "legal.license",
  ":licence": "legal.license",
  "maintenance.contacts.*:mail": "email",
  "maintenance.contacts.*:tel": "phone",
  "maintenance.contacts.*:organisation": "affiliation",
  "maintenance.contractors.*:url": "website",
  ":organization": "organisation",
};

function pattern(parent: readonly (string | number)[]): string {
  return parent
    .map((step, index) => (typeof step === "number" || (parent[0] === "description" && index === 1) ? "*" : step))
    .map((step, index) => (index === 0 && step === "it" ? "IT" : step))
    .join(".");
}

export function formerKey(parent: readonly (string | number)[], key: string): FormerKey | undefined {
  const name = `${pattern(parent)}:${key}`;
  return Object.hasOwn(former, name) ? former[name] : undefined;
}

export function mistakenKey(parent: readonly (string | number)[], key: string): string | undefined {
  const name = `${pattern(parent)}:${key}`;
  return Object.hasOwn(mistaken, name) ? mistaken[name] : undefined;
}

/** Version in which a top-level key came; undefined for those that were always there or never. */
export function topLevelSince(key: string): Version | undefined {
  return Object.hasOwn(topLevel, key) ? topLevel[key]?.since : undefined;
}

export function topLevelKeys(version: Version): string[] {
  const fields: Fields = topLevel;
  return Object.entries(fields).flatMap(([key, entry]) => (isIn(entry, version) ? [key] : []));
}
