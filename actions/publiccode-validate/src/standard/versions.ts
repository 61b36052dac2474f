/** The released versions of the standard and the draft of the next, oldest first. 0.2.1 and 0.2.2 have the keys of 0.2. */
export const versions = ["0.1", "0.2", "0.3", "0.4", "0.5", "0.6", "0.7", "1.0-rc"] as const;

export type Version = (typeof versions)[number];

/** The newest released version. */
export const newestVersion: Version = "0.7";

/** True when `version` is `since` or newer. */
export function reaches(version: Version, since: Version): boolean {
  return versions.indexOf(version) >= versions.indexOf(since);
}

export interface DeclaredVersion {
  version: Version;
  /** `known`: released under this very name; `patch`: an unknown patch of a known minor; `preview`: not released. */
  status: "known" | "patch" | "preview";
  /** Just `0`: whatever is the newest of 0.x. */
  floating: boolean;
}

const patches: Readonly<Record<string, number>> = { "0.2": 2 };

/**
 * What a `publiccodeYmlVersion` names; undefined for what was never published. Minor versions within 0 are compatible, so that a
 * file may say just `0` (publiccode.yml, changelog; italia/publiccode-parser-go#361).
 */
export function declaredVersion(text: string): DeclaredVersion | undefined {
  if (text === "0") return { version: newestVersion, status: "known", floating: true };
  if (/^1(\.0)?(\.0)?(-rc\.?\d*)?$/.test(text)) return { version: "1.0-rc", status: "preview", floating: false };
  const match = /^(0\.[1-7])(?:\.(\d{1,3}))?$/.exec(text);
  if (!match) return undefined;
  const version = match[1] as Version;
  const known = Number(match[2] ?? 0) <= (patches[version] ?? 0);
  return { version, status: known ? "known" : "patch", floating: false };
}

/** Spellings that the reference parser accepts (SupportedVersions, parser.go of italia/publiccode-parser-go 5.4.3). */
export const referenceVersions: ReadonlySet<string> = new Set(
  "0 0.2 0.2.0 0.2.1 0.2.2 0.3 0.3.0 0.4 0.4.0 0.5 0.5.0 0.7 0.7.0".split(" "),
);
