import * as npm from "./npm.ts";
import * as others from "./others.ts";
import * as python from "./python.ts";
import { sbom } from "./sbom.ts";
import type { DependencyReader } from "./types.ts";

/** A file format with what reads it. `lock` files name everything that is used; others only what is asked for. */
interface Format {
  name: RegExp;
  read: DependencyReader;
  kind: "lock" | "manifest" | "sbom";
  /** Formats of one kind of package: a lock file beside a manifest of its group makes the manifest superfluous. */
  group: string;
}

const formats: readonly Format[] = [
  { name: /^(package-lock|npm-shrinkwrap)\.json$/, read: npm.packageLock, kind: "lock", group: "npm" },
  { name: /^yarn\.lock$/, read: npm.yarnLock, kind: "lock", group: "npm" },
  { name: /^pnpm-lock\.yaml$/, read: npm.pnpmLock, kind: "lock", group: "npm" },
  { name: /^(poetry|pdm)\.lock$/, read: python.poetryLock, kind: "lock", group: "pypi" },
  { name: /^uv\.lock$/, read: python.uvLock, kind: "lock", group: "pypi" },
  { name: /^Pipfile\.lock$/, read: python.pipfileLock, kind: "lock", group: "pypi" },
  { name: /^[\w-]*requirements[\w.-]*\.txt$/, read: python.requirements, kind: "manifest", group: "pypi" },
  { name: /^Cargo\.lock$/, read: python.cargoLock, kind: "lock", group: "cargo" },
  { name: /^composer\.lock$/, read: others.composerLock, kind: "lock", group: "composer" },
  { name: /^go\.mod$/, read: others.goMod, kind: "lock", group: "golang" },
  { name: /^gradle\.lockfile$/, read: others.gradleLock, kind: "lock", group: "maven" },
  { name: /^pom\.xml$/, read: others.pom, kind: "manifest", group: "maven" },
  { name: /^(Gemfile|gems)\.(lock|locked)$/, read: others.gemfileLock, kind: "lock", group: "gem" },
  { name: /^packages\.lock\.json$/, read: others.nugetLock, kind: "lock", group: "nuget" },
  {
    name: /(\.(cs|fs|vb)proj|^packages\.config|^Directory\.Packages\.props)$/,
    read: others.nugetReferences,
    kind: "manifest",
    group: "nuget",
  },
  { name: /^pubspec\.lock$/, read: others.pubspecLock, kind: "lock", group: "pub" },
  {
    name: /(\.spdx\.json|\.cdx\.json|^bom\.json|^sbom[\w.-]*\.json|[\w.-]*[-_.]sbom\.json)$/i,
    read: sbom,
    kind: "sbom",
    group: "sbom",
  },
];

/** The format of a path by its file name. */
export function formatOf(path: string): Format | undefined {
  const name = path.slice(path.lastIndexOf("/") + 1);
  return formats.find((format) => format.name.test(name));
}
