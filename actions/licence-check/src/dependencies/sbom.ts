import { isObject, jsonObject } from "./npm.ts";
import type { Dependency, DependencyReader } from "./types.ts";

const none = /^(NOASSERTION|NONE|)$/i;

/** Splits a package URL into what identifies the package and its version. */
export function splitPurl(purl: string): { purl: string; version: string } | undefined {
  const match = /^(pkg:[a-z0-9.+-]+\/[^@?#\s]+)(?:@([^?#\s]*))?/i.exec(purl.slice(0, 1000));
  if (!match?.[1]) return undefined;
  return { purl: match[1], version: decode(match[2] ?? "") };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Packages of an SPDX document, also of GitHub's dependency graph; the first package of `documentDescribes` is the project itself. */
export function spdxPackages(path: string, document: Record<string, unknown>): Dependency[] {
  const packages = document["packages"];
  const described = new Set(Array.isArray(document["documentDescribes"]) ? document["documentDescribes"] : []);
  if (!Array.isArray(packages)) return [];
  const roots = describedBy(document, described);
  return packages.flatMap((entry: unknown) => {
    if (!isObject(entry) || roots.has(entry["SPDXID"])) return [];
    const references = Array.isArray(entry["externalRefs"]) ? entry["externalRefs"] : [];
    const locator = references
      .filter(isObject)
      .map((reference) => reference["referenceLocator"])
      .find((one) => typeof one === "string" && one.startsWith("pkg:"));
    const split = typeof locator === "string" ? splitPurl(locator) : undefined;
    const licence = [entry["licenseConcluded"], entry["licenseDeclared"]].find(
      (one) => typeof one === "string" && !none.test(one),
    );
    return fromSbom(path, split, entry["name"], entry["versionInfo"], licence);
  });
}

function describedBy(document: Record<string, unknown>, described: Set<unknown>): Set<unknown> {
  const relations = Array.isArray(document["relationships"]) ? document["relationships"] : [];
  for (const relation of relations.filter(isObject))
    if (relation["relationshipType"] === "DESCRIBES") described.add(relation["relatedSpdxElement"]);
  return described;
}

/** Components of a CycloneDX document in JSON. https://cyclonedx.org/docs/1.6/json/ */
export function cyclonedxComponents(path: string, document: Record<string, unknown>): Dependency[] {
  const components = document["components"];
  if (!Array.isArray(components)) return [];
  return components.filter(isObject).flatMap((entry) => {
    const split = typeof entry["purl"] === "string" ? splitPurl(entry["purl"]) : undefined;
    const group = typeof entry["group"] === "string" && entry["group"] !== "" ? `${entry["group"]}/` : "";
    const development = entry["scope"] === "excluded";
    return fromSbom(
      path,
      split,
      `${group}${String(entry["name"] ?? "")}`,
      entry["version"],
      cyclonedxLicence(entry["licenses"]),
    ).map((one) => ({ ...one, development }));
  });
}

function cyclonedxLicence(licences: unknown): string | undefined {
  if (!Array.isArray(licences)) return undefined;
  const all = licences.filter(isObject).map((choice) => {
    if (typeof choice["expression"] === "string") return choice["expression"];
    const licence = choice["license"];
    return isObject(licence) ? (licence["id"] ?? licence["name"]) : undefined;
  });
  const stated = all.filter((one): one is string => typeof one === "string" && !none.test(one));
  return stated.length > 0
    ? stated.map((one) => (stated.length > 1 && / OR /.test(one) ? `(${one})` : one)).join(" AND ")
    : undefined;
}

function fromSbom(
  path: string,
  split: { purl: string; version: string } | undefined,
  name: unknown,
  version: unknown,
  licence: unknown,
): Dependency[] {
  if (!split && typeof name !== "string") return [];
  const label = typeof name === "string" && name !== "" ? name : (split?.purl ?? "");
  // Without a package URL a name alone may be a file or an operating system; it still has a licence to judge.
  const purl = split?.purl ?? `pkg:generic/${encodeURIComponent(label)}`;
  if (/^pkg:(githubactions|github)\//.test(purl)) return [];
  const stated = typeof licence === "string" ? { licence, licenceFrom: path } : {};
  return [{ purl, name: label, version: split?.version || String(version ?? ""), development: false, path, ...stated }];
}

/** SPDX or CycloneDX in JSON, whichever the file is. */
export const sbom: DependencyReader = (path, text) => {
  const document = jsonObject(text);
  if (!document) return [];
  if (typeof document["spdxVersion"] === "string") return spdxPackages(path, document);
  return document["bomFormat"] === "CycloneDX" ? cyclonedxComponents(path, document) : [];
};
