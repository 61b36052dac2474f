import { type Api, reasonOf, refusedWith, statusOf } from "./api.ts";
import type { Head } from "./head.ts";
import type { Snapshot } from "./snapshot.ts";

/** A pull request as far as we look at it. */
export interface Pull {
  number: number;
  url: string;
  title: string;
  body: string;
  state: string;
  merged: boolean;
  branch: string;
}

interface RawPull {
  number: number;
  html_url: string;
  title: string;
  body: string | null;
  state: string;
  merged_at: string | null;
  head: { ref: string; label: string | null; repo: { full_name: string } | null };
}

/** Most pages of open pull requests that are looked through where the filter by branch cannot work. */
const MAX_PAGES = 10;

function pull(raw: RawPull): Pull {
  const { number, html_url: url, title, state } = raw;
  return { number, url, title, state, body: raw.body ?? "", merged: raw.merged_at !== null, branch: raw.head.ref };
}

/** Pull requests from the branch into the catalogue, newest first. A fork that belongs to the catalogue's owner cannot be filtered by. */
export async function pullsFrom(
  request: Api,
  catalogue: Snapshot,
  head: Head,
  branch: string,
  state: "open" | "closed",
): Promise<Pull[]> {
  const sameOwnerFork = head.fork && head.owner === catalogue.owner;
  const filter = sameOwnerFork ? {} : { head: `${head.owner}:${branch}` };
  const query = { owner: catalogue.owner, repo: catalogue.repo, state, ...filter, per_page: 100 };
  const found: Pull[] = [];
  for (let page = 1; page <= MAX_PAGES; page++) {
    const { data } = await request("GET /repos/{owner}/{repo}/pulls", { ...query, page });
    found.push(...data.filter((one) => isFrom(one as RawPull, head, branch)).map((one) => pull(one as RawPull)));
    if (data.length < 100) break;
  }
  return found.sort((a, b) => b.number - a.number);
}

function isFrom(raw: RawPull, head: Head, branch: string): boolean {
  const from = raw.head.repo?.full_name.toLowerCase() ?? `${head.owner}/${head.repo}`.toLowerCase();
  return raw.head.ref === branch && from === `${head.owner}/${head.repo}`.toLowerCase();
}

/** What a pull request says. */
export interface PullText {
  title: string;
  body: string;
}

/** How opening one ended: it stands, it stood already, or there is nothing to merge. */
export type Opened = { pull: Pull } | { exists: true } | { nothing: true };

/** Opens the pull request. Refusals that only mean "done already" are answers, not errors. */
export async function openPull(
  request: Api,
  catalogue: Snapshot,
  head: Head,
  branch: string,
  text: PullText,
  draft: boolean,
): Promise<Opened> {
  const sameOwnerFork = head.fork && head.owner === catalogue.owner;
  const body = {
    owner: catalogue.owner,
    repo: catalogue.repo,
    ...text,
    head: head.fork ? `${head.owner}:${branch}` : branch,
    base: catalogue.defaultBranch,
    draft,
    ...(sameOwnerFork ? { head_repo: head.repo } : {}),
  };
  const open = (maintainer_can_modify: boolean) =>
    request("POST /repos/{owner}/{repo}/pulls", { ...body, maintainer_can_modify });
  try {
    const { data } = await open(true).catch((error: unknown) => {
      if (refusedWith(error, 422, /fork collab/i)) return open(false);
      throw error;
    });
    return { pull: pull(data as RawPull) };
  } catch (error) {
    if (refusedWith(error, 422, /already exists/i)) return { exists: true };
    if (refusedWith(error, 422, /no commits between/i)) return { nothing: true };
    throw error;
  }
}

/** Brings title and text up to date where they differ. */
export async function updatePull(request: Api, catalogue: Snapshot, known: Pull, text: PullText): Promise<void> {
  if (known.title === text.title && known.body.replaceAll("\r\n", "\n").trim() === text.body.trim()) return;
  await request("PATCH /repos/{owner}/{repo}/pulls/{pull_number}", {
    owner: catalogue.owner,
    repo: catalogue.repo,
    pull_number: known.number,
    ...text,
  });
}

/** Closes one, with a text that says why. */
export async function closePull(request: Api, catalogue: Snapshot, known: Pull, body: string): Promise<void> {
  const { owner, repo } = catalogue;
  await request("PATCH /repos/{owner}/{repo}/pulls/{pull_number}", {
    owner,
    repo,
    pull_number: known.number,
    body,
    state: "closed",
  });
}

/** Labels a pull request. The right to do so is often missing and the forge may not know the new number yet: both are told, not thrown. */
export async function labelPull(
  request: Api,
  catalogue: Snapshot,
  number: number,
  labels: readonly string[],
  sleep: (ms: number) => Promise<void>,
): Promise<string | undefined> {
  if (labels.length === 0) return undefined;
  for (let tries = 0; ; tries++)
    try {
      await request("POST /repos/{owner}/{repo}/issues/{issue_number}/labels", {
        owner: catalogue.owner,
        repo: catalogue.repo,
        issue_number: number,
        labels: [...labels],
      });
      return undefined;
    } catch (error) {
      const early = refusedWith(error, 422, /could not resolve to a node/i);
      if (!early && ![401, 403, 404, 422].includes(statusOf(error) ?? 0)) throw error;
      if (!early || tries >= 3) return `The pull request could not be labelled: ${reasonOf(error)}.`;
      await sleep(1_000 * (tries + 1));
    }
}

/** Comments once: a comment that holds the mark is not made again. */
export async function commentOnce(
  request: Api,
  catalogue: Snapshot,
  number: number,
  mark: string,
  text: string,
): Promise<void> {
  const at = { owner: catalogue.owner, repo: catalogue.repo, issue_number: number };
  for (let page = 1; page <= MAX_PAGES; page++) {
    const { data } = await request("GET /repos/{owner}/{repo}/issues/{issue_number}/comments", {
      ...at,
      per_page: 100,
      page,
    });
    if (data.some((comment) => comment.body?.includes(mark))) return;
    if (data.length < 100) break;
  }
  await request("POST /repos/{owner}/{repo}/issues/{issue_number}/comments", { ...at, body: `${text}\n\n${mark}` });
}
