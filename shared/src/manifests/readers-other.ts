import { type Declaration, declare, declareAll, group, type Kind, type Reader } from "./declaration.ts";
import { tomlEntries, tomlString } from "./toml.ts";
import { type XmlText, xmlTexts } from "./xml.ts";
import { yamlStrings } from "./yaml.ts";

/** https://doc.rust-lang.org/cargo/reference/manifest.html#the-license-and-license-file-fields ; `/` is the old OR. */
export const cargo: Reader = (path, text) => {
  const entries = new Map(tomlEntries(text).map((entry) => [entry.key, entry]));
  const publish = entries.get("package.publish")?.value.trim();
  return ["package", "workspace.package"].flatMap((table) => {
    const placed = tomlString(entries.get(`${table}.license`));
    const kind: Kind = { ecosystem: "Cargo", field: `${table}.license`, form: "expression" };
    const declared = declare(path, kind, placed, { unpublished: publish === "false" });
    const file = tomlString(entries.get(`${table}.license-file`));
    return [
      ...declared.map((d) => (d.value.includes("/") ? { ...d, value: d.value.replace(/\s*\/\s*/g, " OR ") } : d)),
      ...declare(path, { ecosystem: "Cargo", field: `${table}.license-file`, form: "file" }, file),
    ];
  });
};

/** https://maven.apache.org/pom.html#Licenses : name, and the address where the name is missing. */
export const maven: Reader = (path, text) => {
  const texts = xmlTexts(text);
  const at = (end: string): XmlText[] => texts.filter((element) => element.path === `project/licenses/license/${end}`);
  const names = at("name");
  const kind: Kind = { ecosystem: "Maven", field: "licenses.license.name", form: "name" };
  if (names.length > 0) return declareAll(path, kind, names, "OR");
  return declareAll(path, { ...kind, field: "licenses.license.url", form: "url" }, at("url"), "OR");
};

/** The `pom { licenses { license { name = "..." } } }` block of the maven-publish plug-in, Groovy or Kotlin. */
export const gradle: Reader = (path, text) => {
  const block = /\blicenses\s*\{(?:[^{}]|\{[^{}]*\})*\}/.exec(text);
  if (!block) return [];
  const names = [...block[0].matchAll(/\bname(?:\.set)?\s*[=(]?\s*(["'])([^"'\n$]+)\1/dg)].map((match) =>
    group(match, 2, block.index),
  );
  const kind: Kind = { ecosystem: "Gradle", field: "licenses.license.name", form: "name" };
  return declareAll(
    path,
    kind,
    names.filter((placed) => placed !== undefined),
    "OR",
  );
};

/** https://guides.rubygems.org/specification-reference/#license= */
export const gemspec: Reader = (path, text) => {
  const one = /^[^#\n]*?\.license\s*=\s*(["'])([^"'\n]+)\1/dm.exec(text);
  const kind: Kind = { ecosystem: "RubyGems", field: "license", form: "expression" };
  if (one) return declare(path, kind, group(one, 2));
  const list = /^[^#\n]*?\.licenses\s*=\s*(%w[[({]|\[)([^\])}]{0,2000})[\])}]/dm.exec(text);
  const inner = group(list, 2);
  if (!inner) return [];
  const item = list?.[1] === "[" ? /(["'])([^"'\n]+)\1/dg : /()(\S+)/dg;
  const values = [...inner.value.matchAll(item)].map((match) => group(match, 2, inner.start));
  return declareAll(
    path,
    { ...kind, field: "licenses" },
    values.filter((placed) => placed !== undefined),
    "OR",
  );
};

/** CocoaPods: `s.license = 'MIT'` or `{ :type => 'MIT', :file => 'LICENSE' }`. */
export const podspec: Reader = (path, text) => {
  const match = /^[^#\n]*?\.license\s*=\s*(?:\{[^}\n]*?(?::type\s*=>|type:)\s*)?(["'])([^"'\n]+)\1/dm.exec(text);
  return declare(path, { ecosystem: "CocoaPods", field: "license", form: "name" }, group(match, 2));
};

/** https://learn.microsoft.com/nuget/reference/msbuild-targets#packing-a-license-expression-or-a-license-file and .nuspec's `license`. */
export const nuget: Reader = (path, text) =>
  xmlTexts(text).flatMap((element): Declaration[] => {
    const name = element.path.split("/").at(-1);
    const kind = (form: Kind["form"]): Kind => ({ ecosystem: "NuGet", field: name ?? "", form });
    if (name === "PackageLicenseExpression") return declare(path, kind("expression"), element);
    if (name === "PackageLicenseFile") return declare(path, kind("file"), element);
    if (name === "license" && /\/metadata\/license$/.test(element.path))
      return declare(path, kind(/type\s*=\s*["']file/.test(element.attributes) ? "file" : "expression"), element);
    // Old packages give only an address; beside a `license` NuGet writes a fixed one of its own, which says nothing.
    if (/^(PackageLicenseUrl|licenseUrl)$/.test(name ?? "") && !/aka\.ms|licenses\.nuget\.org/.test(element.value))
      return declare(path, kind("url"), element);
    return [];
  });

/** https://cran.r-project.org/doc/manuals/r-release/R-exts.html#Licensing : `GPL (>= 2)`, `MIT + file LICENSE`, `A | B`. */
export const cran: Reader = (path, text) => {
  if (!/^Package:/m.test(text)) return [];
  const placed = group(/^License:[ \t]*(\S[^\n]*(?:\n[ \t]+[^\n]*)*)/dm.exec(text));
  if (!placed) return [];
  const file = /^file\s+(LICEN[CS]E)$/i.exec(placed.value.trim());
  if (file)
    return declare(path, { ecosystem: "CRAN", field: "License", form: "file" }, { ...placed, value: file[1] ?? "" });
  const parts = placed.value.split("|").map((part) => fromCran(part));
  const value = parts.filter((part) => part !== "").join(" OR ");
  // CRAN has its own vocabulary, so an SPDX id must not simply be written into it.
  return declare(
    path,
    { ecosystem: "CRAN", field: "License", form: "name" },
    { ...placed, value },
    { replaceable: false },
  );
};

function fromCran(part: string): string {
  const name = part
    .replace(/\+\s*file\s+LICEN[CS]E/i, "")
    .replace(/^\s*file\s+LICEN[CS]E\s*$/i, "")
    .trim();
  const least = /^(A?GPL|LGPL)\s*\(\s*>=\s*(\d)(?:\.(\d))?\s*\)$/.exec(name);
  if (least) return `${least[1]}-${least[2]}.${least[3] ?? 0}-or-later`;
  const fixed = /^(A?GPL|LGPL)-(\d)(?:\.(\d))?$/.exec(name);
  return fixed
    ? `${fixed[1]}-${fixed[2]}.${fixed[3] ?? 0}-only`
    : name.replace(/_clause/g, "-Clause").replace(/_/g, "-");
}

const yamlReader =
  (kind: Kind, ...path: string[]): Reader =>
  (file, text) =>
    declareAll(file, kind, yamlStrings(text, ...path), "OR");

/** https://yml.publiccode.tools/schema.core.html#key-legal-license */
export const publiccode = yamlReader(
  { ecosystem: "publiccode.yml", field: "legal.license", form: "expression" },
  "legal",
  "license",
);
/** https://github.com/citation-file-format/citation-file-format/blob/main/schema-guide.md#license : a list means OR. */
export const citation = yamlReader({ ecosystem: "CITATION.cff", field: "license", form: "expression" }, "license");
/** Ansible Galaxy collections: https://docs.ansible.com/ansible/latest/dev_guide/collections_galaxy_meta.html */
export const galaxy = yamlReader({ ecosystem: "Ansible Galaxy", field: "license", form: "expression" }, "license");
/** Dart reads the licence from the LICENSE file; a `license` key is none of pub's, but people write one. */
export const pubspec = yamlReader({ ecosystem: "pub", field: "license", form: "name" }, "license");

/** Hex: `licenses: ["Apache-2.0"]` in mix.exs. */
export const mix: Reader = (path, text) => {
  const inner = group(/\blicenses:\s*\[([^\]]{0,2000})\]/d.exec(text));
  if (!inner) return [];
  const values = [...inner.value.matchAll(/"([^"\n]+)"/dg)].map((match) => group(match, 1, inner.start));
  return declareAll(
    path,
    { ecosystem: "Hex", field: "licenses", form: "expression" },
    values.filter((placed) => placed !== undefined),
    "OR",
  );
};

/** https://cabal.readthedocs.io/en/stable/cabal-package-description-file.html#pkg-field-license */
export const cabal: Reader = (path, text) =>
  declare(
    path,
    { ecosystem: "Hackage", field: "license", form: "expression" },
    group(/^license:[ \t]*(\S[^\n]*?)[ \t\r]*$/dim.exec(text)),
  );
