import { lstatSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { UserError } from "../../../shared/src/errors.ts";
import type { GitHubClient } from "../../../shared/src/github/client.ts";
import { plain } from "../../../shared/src/report/text.ts";
import type { PlannedRepository } from "./model.ts";

/** Repositories and the number of requests that the list took. */
export interface Listed {
  repositories: PlannedRepository[];
  requests: number;
}

/** All repositories of an organisation, forks left out: what they hold is judged where it comes from. 100 a request. */
export async function listOrganisation(github: GitHubClient, organisation: string): Promise<Listed> {
  const { octokit } = github;
  let requests = 0;
  const repositories: PlannedRepository[] = [];
  for await (const { data } of octokit.paginate.iterator(octokit.rest.repos.listForOrg, {
    org: organisation,
    per_page: 100,
  })) {
    requests++;
    for (const r of data)
      if (!r.fork)
        repositories.push({
          name: r.full_name,
          clone: r.clone_url ?? `${r.html_url}.git`,
          url: r.html_url,
          size: r.size ?? 0,
          archived: r.archived,
          pushedAt: r.pushed_at ?? undefined,
        });
  }
  return { repositories, requests };
}

/** The repositories in a folder, one a sub-folder, bare or not: the same report without a forge. */
export function listFolder(folder: string): Listed {
  const root = resolve(folder);
  if (!lstatSync(root, { throwIfNoEntry: false })?.isDirectory())
    throw new UserError(`There is no folder ${plain(folder)}.`);
  const names = readdirSync(root, { withFileTypes: true })
    .filter((d) => d.isDirectory())
    .map((d) => d.name);
  const repositories = names.sort().flatMap((name): PlannedRepository[] => {
    const clone = gitFolder(join(root, name));
    return clone ? [{ name, clone, size: 0 }] : [];
  });
  if (repositories.length === 0) throw new UserError(`The folder ${plain(folder)} holds no git repository.`);
  return { repositories, requests: 0 };
}

/** The folder itself where it is a repository (bare, or with .git). */
function gitFolder(folder: string): string | undefined {
  const has = (name: string) => lstatSync(join(folder, name), { throwIfNoEntry: false }) !== undefined;
  return has(".git") || (has("HEAD") && has("objects") && has("refs")) ? folder : undefined;
}
