import { type Dependency, type DependencyReader, dependency } from "./types.ts";

interface LockPackage {
  version?: unknown;
  license?: unknown;
  dev?: unknown;
  devOptional?: unknown;
  link?: unknown;
  name?: unknown;
  dependencies?: unknown;
}

/** JSON as an object; undefined for anything else. */
export function jsonObject(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ""));
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A string field, an object's `type`, or a list of them, as one expression. */
export function licenceField(value: unknown): string | undefined {
  if (typeof value === "string") return value;
  if (Array.isArray(value)) {
    const all = value.map(licenceField).filter((one) => one !== undefined);
    return all.length > 0 ? all.join(" OR ") : undefined;
  }
  return isObject(value) && typeof value["type"] === "string" ? value["type"] : undefined;
}

/** package-lock.json and npm-shrinkwrap.json; versions 2 and 3 hold each package's licence. https://docs.npmjs.com/cli/v11/configuring-npm/package-lock-json */
export const packageLock: DependencyReader = (path, text) => {
  const root = jsonObject(text);
  const packages = root?.["packages"];
  if (isObject(packages))
    return Object.entries(packages).flatMap(([key, value]) => (isObject(value) ? lockEntry(path, key, value) : []));
  return isObject(root?.["dependencies"]) ? lockTree(path, root["dependencies"], 0) : [];
};

function lockEntry(path: string, key: string, entry: LockPackage): Dependency[] {
  const at = key.lastIndexOf("node_modules/");
  // Keys without node_modules/ are the project itself and its workspaces; links point to them.
  if (at < 0 || entry.link === true) return [];
  const name = typeof entry.name === "string" ? entry.name : key.slice(at + "node_modules/".length);
  const licence = licenceField(entry.license);
  const stated = licence === undefined ? {} : { licence, licenceFrom: path };
  return [
    dependency("npm", name, String(entry.version ?? ""), path, {
      development: entry.dev === true || entry.devOptional === true,
      ...stated,
    }),
  ];
}

function lockTree(path: string, tree: Record<string, unknown>, depth: number): Dependency[] {
  if (depth > 50) return [];
  return Object.entries(tree).flatMap(([name, value]) => {
    if (!isObject(value)) return [];
    const nested = isObject(value["dependencies"]) ? lockTree(path, value["dependencies"], depth + 1) : [];
    return [
      dependency("npm", name, String(value["version"] ?? ""), path, { development: value["dev"] === true }),
      ...nested,
    ];
  });
}

/** yarn.lock, classic and Berry: entries start at the line's beginning, the version stands below. */
export const yarnLock: DependencyReader = (path, text) => {
  const found: Dependency[] = [];
  let name = "";
  for (const [i, line] of text.split(/\r?\n/).entries()) {
    const head = /^"?(@?[^@"\s]+)@(?!workspace:|link:|file:|portal:)[^\s].*:$/.exec(line.slice(0, 2000));
    if (head) name = head[1] ?? "";
    else if (/^\S/.test(line)) name = "";
    const version = /^ {2}version:? "?([^"\s]+)"?$/.exec(line)?.[1];
    if (name === "" || !version || version.includes("use.local")) continue;
    found.push(dependency("npm", name, version, path, { line: i + 1 }));
    name = "";
  }
  return found;
};

/** pnpm-lock.yaml: the keys of `packages:`, in the forms of versions 5 to 9. */
export const pnpmLock: DependencyReader = (path, text) => {
  const found: Dependency[] = [];
  let inside = false;
  for (const [i, line] of text.split(/\r?\n/).entries()) {
    if (/^\S/.test(line)) inside = line.startsWith("packages:");
    const key = inside ? /^ {2}['"]?\/?([^\s'"]+?)['"]?:\s*$/.exec(line.slice(0, 2000))?.[1] : undefined;
    const parts = key === undefined ? undefined : /^((?:@[^/@]+\/)?[^/@(]+)[@/]([^(_/]+)/.exec(key);
    if (parts?.[1] && parts[2] && !/^(file|link):/.test(parts[2]))
      found.push(dependency("npm", parts[1], parts[2], path, { line: i + 1 }));
    else if (inside && /^ {4}dev: true\s*$/.test(line) && found.length > 0) found[found.length - 1]!.development = true;
  }
  return found;
};
