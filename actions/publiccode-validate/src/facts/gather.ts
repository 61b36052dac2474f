import type { CheckContext } from "../../../../shared/src/check/check.ts";
import type { Git } from "../../../../shared/src/repository/repository.ts";
import { compareVersions, identityOf } from "../judge/repository.ts";
import type { RepositoryFacts } from "./repository.ts";

/** What the checkout and the event say about the repository; asks GitHub nothing. */
export async function gatherRepository(
  context: Pick<CheckContext, "event" | "repository">,
  licence: string,
): Promise<RepositoryFacts> {
  const { event } = context;
  const git = context.repository.git;
  const remote = event ? undefined : await git?.remoteUrl().catch(() => undefined);
  const own = event ? `${event.serverUrl}/${event.repository}` : remote && webAddress(remote);
  const forkOf = forkOrigin(event?.payload);
  const newest = git ? await newestTag(git) : undefined;
  return {
    ...(own ? { own } : {}),
    ...(forkOf ? { forkOf } : {}),
    ...(newest ? { newest } : {}),
    ...(licence === "" ? {} : { licence: { expression: licence, file: "the repository's licence" } }),
  };
}

function webAddress(remote: string): string | undefined {
  const identity = identityOf(remote);
  return /^[a-z0-9.-]+\.[a-z]{2,}(:\d+)?\/[^/]+\/.+/.test(identity) ? `https://${identity}` : undefined;
}

/** The original of a fork, where the event's payload names it. */
function forkOrigin(payload: Record<string, unknown> | undefined): string | undefined {
  const repository = payload?.["repository"] as { fork?: unknown; parent?: { html_url?: unknown } } | undefined;
  const address = repository?.parent?.html_url;
  return repository?.fork === true && typeof address === "string" ? address : undefined;
}

/** Tags are foreign text: only plain version numbers count, so that a pre-release does not make a file look old. */
async function newestTag(git: Git): Promise<RepositoryFacts["newest"]> {
  const format = "--format=%(refname:strip=2)%09%(creatordate:short)";
  const listed = await git
    .run(["for-each-ref", "--count=5000", format, "refs/tags"], { maxBytes: 2_000_000 })
    .catch(() => undefined);
  let newest: RepositoryFacts["newest"];
  for (const line of listed?.toString("utf8").split("\n") ?? []) {
    const [name = "", date = ""] = line.split("\t");
    const version = /^(?:v|release-|version-)?(\d+(?:\.\d+){1,3})$/i.exec(name)?.[1];
    if (version && (!newest || compareVersions(version, newest.version) > 0))
      newest = { version, ...(/^\d{4}-\d{2}-\d{2}$/.test(date) ? { date } : {}) };
  }
  return newest;
}
