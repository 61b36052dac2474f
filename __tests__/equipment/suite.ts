import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { RunOptions } from "./runner/model.ts";

/** The project's root, seen from build/__tests__/equipment/. */
export const projectRoot = join(import.meta.dirname, "../../..");

/** `owner/name` of this project, from package.json. */
export function slug(): string {
  const { repository } = JSON.parse(readFileSync(join(projectRoot, "package.json"), "utf8")) as {
    repository: { url: string };
  };
  return new URL(repository.url.replace(/^git\+/, "")).pathname.replace(/^\//, "").replace(/\.git$/, "");
}

/** This project's working tree in the place of its published actions and workflows. */
export function ownSources(): { [repository: string]: string } {
  return { [slug()]: projectRoot };
}

/** A workflow file of this project, with the placeholder filled as GitHub fills it when a starter is copied. */
export function workflowFile(path: string, defaultBranch = "main"): RunOptions["workflow"] {
  const text = readFileSync(join(projectRoot, path), "utf8").replaceAll("$default-branch", defaultBranch);
  return { name: path.split("/").at(-1)!, text };
}

/** A starter workflow by name. */
export function starter(name: string): RunOptions["workflow"] {
  return workflowFile(`workflows-templates/${name}.yml`);
}
