import { activityScore } from "./activity-score.ts";
import { compact, type JsonObject, jsonText, missingOf } from "./json.ts";
import { PubliccodeView } from "./publiccode-view.ts";
import type { Exported, ExportSource } from "./source.ts";

/** repos.json of the SAP project portal for InnerSource: an array of repositories, most active first. */
export function reposJson(sources: readonly ExportSource[]): Exported {
  const rows = sources.map(row).sort((a, b) => scoreOf(b) - scoreOf(a));
  const missing = rows.flatMap((r, i) =>
    missingOf(r, { id: "the forge", html_url: "url in publiccode.yml", created_at: "the forge" }).map((m) => ({
      ...m,
      path: `[${i}].${m.path}`,
    })),
  );
  return { path: "repos.json", text: jsonText(rows), missing };
}

function row(source: ExportSource): JsonObject {
  const { repository } = source;
  const view = new PubliccodeView(source);
  return compact({
    id: repository.id,
    name: repository.fullName?.split("/").pop() ?? view.name,
    full_name: repository.fullName,
    html_url: repository.htmlUrl ?? view.url,
    description: view.shortDescription,
    created_at: repository.createdAt,
    // The portal sorts by updated_at; the date of the last change of code is what it means to show.
    updated_at: repository.pushedAt,
    pushed_at: repository.pushedAt,
    stargazers_count: repository.stars,
    watchers_count: repository.watchers,
    language: repository.languages?.[0],
    forks_count: repository.forks,
    open_issues_count: repository.openIssues,
    license: view.licence && { key: view.licence.toLowerCase(), spdx_id: view.licence },
    default_branch: repository.defaultBranch,
    owner: owner(repository.fullName, repository.htmlUrl),
    _InnerSourceMetadata: compact({
      title: view.name,
      topics: repository.topics,
      participation: repository.participation,
      guidelines: repository.files?.contributing,
      docs: view.documentation,
      logo: view.logo && /^https:/.test(view.logo) ? view.logo : undefined,
      score: activityScore(repository, source.now),
    }),
  });
}

function owner(fullName: string | undefined, htmlUrl: string | undefined): JsonObject | undefined {
  const login = fullName?.split("/")[0];
  return login ? compact({ login, avatar_url: htmlUrl && `${new URL(htmlUrl).origin}/${login}.png` }) : undefined;
}

function scoreOf(r: JsonObject): number {
  return Number((r["_InnerSourceMetadata"] as JsonObject)["score"]);
}
