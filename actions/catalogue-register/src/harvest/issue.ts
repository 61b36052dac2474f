import { cut, markdown } from "../../../../shared/src/report/text.ts";
import type { Api, RepositoryName } from "../git-catalogue/api.ts";
import type { Outcome } from "../outcome.ts";

const MARK = "<!-- catalogue-register: refused -->";
const TITLE = "Repositories that could not be listed";

/** The issue's text: one line a repository with what its people can do; undefined where nothing was refused. */
export function refusedText(outcomes: readonly Outcome[]): string | undefined {
  const refused = outcomes.filter((one) => one.kind === "refused").sort((a, b) => (a.id < b.id ? -1 : 1));
  if (refused.length === 0) return undefined;
  const lines = refused.map(
    (one) =>
      `- [${markdown(one.id)}](https://${encodeURI(one.id)}): ${markdown(one.sentence.replace(/^Not listed: /, ""), 600)}`,
  );
  const text = `The last harvest chose these repositories and could not list them. This issue is kept up to date and closes by itself.\n\n`;
  return `${MARK}\n${cut(text + lines.join("\n"), 60_000)}`;
}

/** Keeps the one issue: made when first needed, changed only where its text differs, closed when nothing is refused, reopened later. */
export async function keepIssue(
  request: Api,
  { owner, repo }: RepositoryName,
  text: string | undefined,
): Promise<string | undefined> {
  const known = await findIssue(request, { owner, repo });
  if (text === undefined) {
    if (known?.state !== "open") return undefined;
    await request("PATCH /repos/{owner}/{repo}/issues/{issue_number}", {
      owner,
      repo,
      issue_number: known.number,
      state: "closed",
    });
    return `Issue #${known.number} was closed: nothing is refused any more.`;
  }
  if (!known) {
    const { data } = await request("POST /repos/{owner}/{repo}/issues", { owner, repo, title: TITLE, body: text });
    return `Issue #${data.number} tells what was refused.`;
  }
  const same = known.state === "open" && (known.body ?? "").replaceAll("\r\n", "\n").trim() === text.trim();
  if (!same)
    await request("PATCH /repos/{owner}/{repo}/issues/{issue_number}", {
      owner,
      repo,
      issue_number: known.number,
      state: "open",
      body: text,
    });
  return `Issue #${known.number} tells what was refused.`;
}

/** The oldest issue with our mark at its start; anybody can write the mark further down. */
async function findIssue(request: Api, name: RepositoryName) {
  const query = { ...name, state: "all" as const, sort: "created" as const, direction: "asc" as const, per_page: 100 };
  for (let page = 1; page <= 20; page++) {
    const { data } = await request("GET /repos/{owner}/{repo}/issues", { ...query, page });
    const found = data.find((issue) => !issue.pull_request && issue.title === TITLE && issue.body?.startsWith(MARK));
    if (found) return found;
    if (data.length < 100) return undefined;
  }
  return undefined;
}
