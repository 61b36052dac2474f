import type { Entry } from "../entry/entry.ts";
import type { ExportSource, RepositoryFacts } from "./source.ts";

/** What an export is made of, from a catalogue entry; what the entry does not hold stays unknown. */
export function exportSource(entry: Entry, now: Date, more: Partial<RepositoryFacts> = {}): ExportSource {
  return { now, publiccode: entry.publiccode?.data ?? {}, repository: { ...factsOf(entry), ...more } };
}

function factsOf(entry: Entry): RepositoryFacts {
  const { repository, activity } = entry;
  const [owner, name] = entry.url.replace(/\/+$/, "").split("/").slice(-2);
  return {
    fullName: owner && name ? `${owner}/${name}` : undefined,
    id: entry.repositoryId,
    htmlUrl: entry.url,
    description: repository?.description,
    homepage: repository?.homepage,
    topics: repository?.topics,
    // only public repositories are ever registered; without the forge's word nothing is claimed
    visibility: repository ? "public" : undefined,
    archived: repository?.archived,
    fork: repository?.fork,
    parentUrl: repository?.parent,
    defaultBranch: repository?.defaultBranch,
    createdAt: repository?.createdAt,
    pushedAt: activity?.pushedAt,
    licenseSpdx: repository?.license,
    languages: repository?.languages,
    stars: activity?.stars,
    forks: activity?.forks,
    watchers: activity?.watchers,
    openIssues: activity?.openIssues,
    hasIssues: repository?.hasIssues,
    latestRelease: activity?.release,
    contributors: activity?.contributors,
    participation: activity?.participation,
    files: repository?.files && {
      license: repository.files.licence,
      contributing: repository.files.contributing,
      codeowners: repository.files.codeowners,
      readme: repository.files.readme,
    },
  };
}
