import { tomlEntries } from "../../../../shared/src/manifests/index.ts";
import { isObject, jsonObject } from "./npm.ts";
import { type DependencyReader, dependency, lineIndex, type PurlType } from "./types.ts";

/** Lock files in TOML with `[[package]]` tables that start with the name: poetry.lock, uv.lock, pdm.lock, Cargo.lock. */
export function tomlPackages(
  type: PurlType,
  isOwn: (fields: ReadonlyMap<string, string>) => boolean,
): DependencyReader {
  return (path, text) => {
    const lineAt = lineIndex(text);
    const tables: { fields: Map<string, string>; line: number }[] = [];
    for (const { key, value, start } of tomlEntries(text)) {
      const plain = value.trim().replace(/^(["'])(.*)\1$/, "$2");
      if (key === "package.name") tables.push({ fields: new Map([["name", plain]]), line: lineAt(start) });
      else if (/^package\.\w+$/.test(key)) tables.at(-1)?.fields.set(key.slice("package.".length), plain);
    }
    return tables.flatMap(({ fields, line }) => {
      if (isOwn(fields)) return [];
      const development =
        fields.get("category") === "dev" || /^\[\s*["']dev["']\s*\]$/.test(fields.get("groups") ?? "");
      return [dependency(type, fields.get("name") ?? "", fields.get("version") ?? "", path, { development, line })];
    });
  };
}

export const poetryLock = tomlPackages("pypi", () => false);
/** uv lists the project and its workspace members as packages whose source is a folder. */
export const uvLock = tomlPackages("pypi", (fields) =>
  /\b(virtual|editable|directory)\b/.test(fields.get("source") ?? ""),
);
/** A crate without `source` is a member of the workspace. https://doc.rust-lang.org/cargo/guide/cargo-toml-vs-cargo-lock.html */
export const cargoLock = tomlPackages("cargo", (fields) => !fields.has("source"));

/** Pipfile.lock */
export const pipfileLock: DependencyReader = (path, text) => {
  const root = jsonObject(text);
  return ["default", "develop"].flatMap((section) => {
    const packages = root?.[section];
    if (!isObject(packages)) return [];
    return Object.entries(packages).map(([name, value]) => {
      const version =
        isObject(value) && typeof value["version"] === "string" ? value["version"].replace(/^==/, "") : "";
      return dependency("pypi", name, version, path, { development: section === "develop" });
    });
  });
};

/** requirements.txt: names with or without a pinned version; options, addresses and other files are passed over. */
export const requirements: DependencyReader = (path, text) => {
  const development = /(dev|test|lint|docs?|build|ci)[^/]*\.(txt|in)$/i.test(path);
  return text.split(/\r?\n/).flatMap((raw, i) => {
    const match = /^([A-Za-z0-9][\w.-]*)(?:\[[^\]]*\])?\s*(?:(?:===?)\s*([\w.+!-]+)|[<>~!=;#@\\ ]|$)/.exec(
      raw.slice(0, 500).trim(),
    );
    return match?.[1] ? [dependency("pypi", match[1], match[2] ?? "", path, { development, line: i + 1 })] : [];
  });
};
