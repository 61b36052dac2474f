// Says what a release is: checks that a tag is the version of package.json and that CHANGELOG.md has a section for it, and prints
// that section. Run: node build/scripts/release-notes.js v1.2.3
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

/** The section of a change log (keepachangelog.com) under `## [1.2.3]` or `## 1.2.3`; undefined where there is none. */
export function sectionOf(changelog: string, version: string): string | undefined {
  const parts = changelog.split(/^## /m).slice(1);
  const found = parts.find((part) => /^\[?([^\]\s]+)/.exec(part)?.[1] === version);
  return found?.slice(found.indexOf("\n") + 1).trim();
}

/** The notes of a tag; throws where tag, package.json and change log disagree. */
export function releaseNotes(tag: string, packageJson: string, changelog: string): string {
  const { version } = JSON.parse(packageJson) as { version: string };
  if (!/^v\d+\.\d+\.\d+$/.test(tag)) throw new Error(`A release's tag looks like v1.2.3, not ${tag}.`);
  if (tag !== `v${version}`) throw new Error(`The tag is ${tag}, but package.json says ${version}.`);
  const notes = sectionOf(changelog, version);
  if (!notes)
    throw new Error(`CHANGELOG.md has no section ${version}: write what changed, and what to do when upgrading.`);
  return notes;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  try {
    console.log(
      releaseNotes(process.argv[2] ?? "", readFileSync("package.json", "utf8"), readFileSync("CHANGELOG.md", "utf8")),
    );
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
