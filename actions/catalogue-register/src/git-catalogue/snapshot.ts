import { errorMessage, IncompleteError, UserError } from "../../../../shared/src/errors.ts";
import { FEED_FILE } from "../announce/feed.ts";
import { ENTRIES } from "../entry/file.ts";
import type { EntryFiles } from "../identity/locate.ts";
import { type Api, optional, type RepositoryName } from "./api.ts";
import { readTar } from "./tar.ts";

/** A catalogue repository at one commit. */
export interface Snapshot extends RepositoryName {
  defaultBranch: string;
  /** Whether the token may push, as far as GitHub says; installations are not told. */
  canPush: boolean | undefined;
  private: boolean;
  /** Absent in a repository without commits. */
  head?: { commit: string; tree: string };
  entries: EntryFiles;
  /** catalogue.config.yml and feed.xml, where they exist. */
  config?: string;
  feed?: string;
}

export const CONFIG_FILE = "catalogue.config.yml";

/** Files of a catalogue that we read. */
export function isCatalogueFile(path: string): boolean {
  return path === CONFIG_FILE || path === FEED_FILE || (path.startsWith(`${ENTRIES}/`) && path.endsWith(".yml"));
}

/**
 * Reads a catalogue at its newest commit: three requests and one archive, whatever its size. Throws UserError where there is no
 * such repository or it is archived.
 */
export async function readSnapshot(request: Api, name: RepositoryName): Promise<Snapshot> {
  const full = `${name.owner}/${name.repo}`;
  const repository = await optional(request("GET /repos/{owner}/{repo}", { owner: name.owner, repo: name.repo }));
  if (!repository)
    throw new UserError(
      `There is no catalogue repository ${full}, or the token may not see it: check \`catalogue\` and the token.`,
    );
  if (repository.archived) throw new UserError(`The catalogue ${full} is archived and takes no entries.`);
  const at: RepositoryName = { owner: repository.owner.login, repo: repository.name };
  const base = {
    ...at,
    defaultBranch: repository.default_branch,
    canPush: repository.permissions?.push,
    private: repository.private,
  };
  const ref = await optional(
    request("GET /repos/{owner}/{repo}/git/ref/{ref}", { ...at, ref: `heads/${base.defaultBranch}` }),
    [404, 409],
  );
  if (!ref) return { ...base, entries: new Map() };
  const commit = await request("GET /repos/{owner}/{repo}/git/commits/{commit_sha}", {
    ...at,
    commit_sha: ref.object.sha,
  });
  const files = await readFiles(request, at, ref.object.sha);
  const config = files.get(CONFIG_FILE);
  const feed = files.get(FEED_FILE);
  files.delete(CONFIG_FILE);
  files.delete(FEED_FILE);
  return {
    ...base,
    head: { commit: ref.object.sha, tree: commit.data.tree.sha },
    entries: files,
    ...(config === undefined ? {} : { config }),
    ...(feed === undefined ? {} : { feed }),
  };
}

/** The catalogue's files at a commit, from one archive. */
async function readFiles(request: Api, name: RepositoryName, ref: string): Promise<Map<string, string>> {
  const { data } = await request("GET /repos/{owner}/{repo}/tarball/{ref}", { ...name, ref });
  try {
    return readTar(new Uint8Array(data as ArrayBuffer), isCatalogueFile);
  } catch (cause) {
    throw new IncompleteError(`The archive of ${name.owner}/${name.repo} cannot be read: ${errorMessage(cause)}`, {
      cause,
    });
  }
}
