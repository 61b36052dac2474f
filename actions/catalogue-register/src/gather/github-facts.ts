import type { EntryActivity } from "../entry/entry.ts";
import type { RepositoryFacts } from "../entry/facts.ts";
import { type Api, optional, type RepositoryName } from "../git-catalogue/api.ts";

/** A repository as GitHub's REST API gives it, alone or in a list. */
export interface RawRepository {
  id: number;
  name: string;
  full_name: string;
  html_url: string;
  description: string | null;
  homepage?: string | null;
  topics?: string[];
  language?: string | null;
  license?: { spdx_id?: string | null } | null;
  archived?: boolean;
  fork: boolean;
  private: boolean;
  visibility?: string;
  parent?: { html_url: string };
  created_at?: string | null;
  pushed_at?: string | null;
  default_branch?: string;
  has_issues?: boolean;
  stargazers_count?: number;
  forks_count?: number;
  subscribers_count?: number;
  open_issues_count?: number;
  size?: number;
}

/** Asks GitHub for one repository: two requests. Undefined where there is none or the token may not see it. */
export async function askGitHub(request: Api, name: RepositoryName): Promise<RepositoryFacts | undefined> {
  const raw = (await optional(request("GET /repos/{owner}/{repo}", { ...name }))) as RawRepository | undefined;
  if (!raw) return undefined;
  const asked = `${new URL(raw.html_url).origin}/${name.owner}/${name.repo}`;
  const formerUrls = asked.toLowerCase() === raw.html_url.toLowerCase() ? [] : [asked];
  return { ...factsOf(raw, await askLanguages(request, raw)), formerUrls };
}

/** Languages by bytes of source, most first. */
export async function askLanguages(request: Api, raw: RawRepository): Promise<{ [language: string]: number }> {
  const [owner = "", repo = ""] = raw.full_name.split("/");
  return (await optional(request("GET /repos/{owner}/{repo}/languages", { owner, repo }))) ?? {};
}

/** GitHub's answer in our words. Empty texts and `NOASSERTION` say nothing and are left out. */
export function factsOf(raw: RawRepository, languages: { readonly [language: string]: number } = {}): RepositoryFacts {
  const spdx = raw.license?.spdx_id;
  return {
    known: true,
    id: raw.id,
    url: raw.html_url,
    visibility: visibilityOf(raw),
    description: raw.description || undefined,
    homepage: raw.homepage || undefined,
    topics: raw.topics ?? [],
    language: raw.language || undefined,
    languages: Object.entries(languages)
      .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
      .map(([language]) => language),
    license: spdx && spdx !== "NOASSERTION" ? spdx : undefined,
    archived: raw.archived === true,
    fork: raw.fork,
    parent: raw.parent?.html_url,
    createdAt: raw.created_at ?? undefined,
    defaultBranch: raw.default_branch,
    hasIssues: raw.has_issues,
    activity: activityOf(raw, languages),
  };
}

function visibilityOf(raw: RawRepository): RepositoryFacts["visibility"] {
  if (raw.visibility === "internal") return "internal";
  return raw.private ? "private" : "public";
}

function activityOf(raw: RawRepository, languageBytes: { readonly [language: string]: number }): EntryActivity {
  return {
    pushedAt: raw.pushed_at ?? undefined,
    stars: raw.stargazers_count,
    forks: raw.forks_count,
    watchers: raw.subscribers_count,
    openIssues: raw.open_issues_count,
    languageBytes: { ...languageBytes },
  };
}
