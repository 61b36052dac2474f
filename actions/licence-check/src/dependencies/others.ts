import { xmlTexts } from "../../../../shared/src/manifests/index.ts";
import { isObject, jsonObject, licenceField } from "./npm.ts";
import { type Dependency, type DependencyReader, dependency, lineIndex } from "./types.ts";

/** composer.lock holds each package's licences; a list offers a choice. */
export const composerLock: DependencyReader = (path, text) => {
  const root = jsonObject(text);
  return ["packages", "packages-dev"].flatMap((section) => {
    const packages = root?.[section];
    return Array.isArray(packages)
      ? packages.flatMap((entry) => composerPackage(entry, path, section === "packages-dev"))
      : [];
  });
};

/** One entry of composer.lock or vendor/composer/installed.json. */
export function composerPackage(entry: unknown, path: string, development: boolean): Dependency[] {
  if (!isObject(entry) || typeof entry["name"] !== "string") return [];
  const licence = licenceField(entry["license"]);
  const stated = licence === undefined ? {} : { licence, licenceFrom: path };
  return [dependency("composer", entry["name"], String(entry["version"] ?? ""), path, { development, ...stated })];
}

/** `require` lines of go.mod; since Go 1.17 the indirect ones stand there too. */
export const goMod: DependencyReader = (path, text) => {
  let block = false;
  return text.split(/\r?\n/).flatMap((raw, i) => {
    const line = raw.slice(0, 1000).trim();
    if (/^require\s*\(/.test(line)) block = true;
    else if (line.startsWith(")")) block = false;
    const match = /^(?:require\s+)?([\w.-]+\.[\w.-]+\/[^\s]+|[\w.-]+\.\w+)\s+(v\d\S*)/.exec(line);
    if (!match?.[1] || (!block && !line.startsWith("require"))) return [];
    return [dependency("golang", match[1], match[2] ?? "", path, { line: i + 1 })];
  });
};

/** `<dependencies>` of a pom.xml; versions kept in properties stay empty. */
export const pom: DependencyReader = (path, text) => {
  const lineAt = lineIndex(text);
  const fields = ["groupId", "artifactId", "version", "scope"];
  const found: { values: Map<string, string>; start: number }[] = [];
  for (const element of xmlTexts(text)) {
    const match = /^project\/dependencies\/dependency\/(\w+)$/.exec(element.path);
    if (!match?.[1] || !fields.includes(match[1])) continue;
    const last = found.at(-1);
    // A field that comes again starts the next dependency.
    if (!last || last.values.has(match[1]))
      found.push({ values: new Map([[match[1], element.value]]), start: element.start });
    else last.values.set(match[1], element.value);
  }
  return found.flatMap(({ values, start }) => {
    const [group, artifact, version = "", scope] = fields.map((field) => values.get(field));
    if (!group || !artifact || group.includes("${") || artifact.includes("${")) return [];
    const line = lineAt(start);
    return [
      dependency("maven", `${group}/${artifact}`, version.includes("${") ? "" : version, path, {
        development: scope === "test",
        line,
      }),
    ];
  });
};

/** gradle.lockfile: `group:name:version=configurations`. */
export const gradleLock: DependencyReader = (path, text) =>
  text.split(/\r?\n/).flatMap((line, i) => {
    const match = /^([^#:=\s]+):([^:=\s]+):([^:=\s]+)=(.*)$/.exec(line.slice(0, 2000));
    if (!match) return [];
    const development = (match[4] ?? "").split(",").every((name) => /test|lint|ktlint|annotationProcessor/i.test(name));
    return [dependency("maven", `${match[1]}/${match[2]}`, match[3] ?? "", path, { development, line: i + 1 })];
  });

/** Gemfile.lock: the specs of GEM and GIT; PATH holds the project's own. */
export const gemfileLock: DependencyReader = (path, text) => {
  let section = "";
  return text.split(/\r?\n/).flatMap((line, i) => {
    if (/^[A-Z]/.test(line)) section = line.trim();
    const match =
      section === "GEM" || section === "GIT" ? /^ {4}([\w.-]+) \(([^)\s]+)\)\s*$/.exec(line.slice(0, 500)) : null;
    return match?.[1] ? [dependency("gem", match[1], match[2] ?? "", path, { line: i + 1 })] : [];
  });
};

/** packages.lock.json of NuGet: framework -> package -> resolved. */
export const nugetLock: DependencyReader = (path, text) => {
  const frameworks = jsonObject(text)?.["dependencies"];
  if (!isObject(frameworks)) return [];
  return Object.values(frameworks).flatMap((packages) =>
    Object.entries(isObject(packages) ? packages : {}).flatMap(([name, value]) =>
      isObject(value) && value["type"] !== "Project"
        ? [dependency("nuget", name, String(value["resolved"] ?? ""), path)]
        : [],
    ),
  );
};

/** `PackageReference` of a project file and `package` of packages.config. */
export const nugetReferences: DependencyReader = (path, text) => {
  const lineAt = lineIndex(text);
  return [...text.matchAll(/<(?:PackageReference|package)\b([^<>]{0,1000})>/g)].flatMap((match) => {
    const attribute = (name: string) =>
      new RegExp(`\\b${name}\\s*=\\s*["']([^"'<>]+)["']`, "i").exec(match[1] ?? "")?.[1];
    const name = attribute("Include") ?? attribute("id");
    if (!name || /[$%@]/.test(name)) return [];
    const development = /\bdevelopmentDependency\s*=\s*["']true|PrivateAssets\s*=\s*["']all/i.test(match[1] ?? "");
    return [
      dependency("nuget", name, attribute("Version") ?? "", path, {
        development,
        line: lineAt(match.index),
      }),
    ];
  });
};

/** pubspec.lock: `name:` at two spaces, `version:` below; `dependency: "direct dev"` marks development. */
export const pubspecLock: DependencyReader = (path, text) => {
  const found: Dependency[] = [];
  let inside = false;
  let development = false;
  let hosted = true;
  let name: { text: string; line: number } | undefined;
  for (const [i, line] of text.split(/\r?\n/).entries()) {
    if (/^\S/.test(line)) inside = line.startsWith("packages:");
    const head = inside ? /^ {2}([\w]+):\s*$/.exec(line)?.[1] : undefined;
    if (head) {
      name = { text: head, line: i + 1 };
      development = false;
      hosted = true;
    }
    if (/^ {4}dependency: ?"?direct dev/.test(line)) development = true;
    if (/^ {4}source: ?"?(path|sdk)/.test(line)) hosted = false;
    const version = /^ {4}version: ?"?([^"\s]+)"?/.exec(line)?.[1];
    if (name && version && hosted)
      found.push(dependency("pub", name.text, version, path, { development, line: name.line }));
    if (version) name = undefined;
  }
  return found;
};
