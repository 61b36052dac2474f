import type { CheckContext } from "../../../../shared/src/check/check.ts";
import { UserError } from "../../../../shared/src/errors.ts";
import { publiccodeNames } from "../../../../shared/src/publiccode/read.ts";
import type { Candidate } from "../eligibility.ts";
import type { RepositoryFacts } from "../entry/facts.ts";
import { type Api, optional, repositoryName } from "../git-catalogue/api.ts";
import { canonicalUrl } from "../identity/canonical-url.ts";
import type { Settings } from "../settings.ts";
import { askGitHub } from "./github-facts.ts";
import { MAX_PUBLICCODE, type ReadPubliccode, readPubliccodeData, textsOf } from "./publiccode.ts";
import { readReports } from "./reports.ts";
import { knownFiles, webAddress, workTreeFacts } from "./work-tree.ts";

/** A candidate with the text of its publiccode.yml, which an Open Catalog API takes as it is. */
export interface Gathered extends Candidate {
  publiccodeText?: string;
}

/** Gathers what is known of the repository to register: the checked-out one, or another one by its name at the forge. */
export async function gatherCandidate(settings: Settings, context: CheckContext): Promise<Gathered> {
  const checks = await readReports(settings.reports);
  if (settings.repository !== "") return { ...(await gatherRemote(settings, context)), checks };
  const file = await readOwnPubliccode(settings, context);
  const facts = await ownFacts(context, file?.read);
  return {
    facts: await withFormer(facts, settings, context, file?.read),
    checks,
    publiccode: file?.read,
    publiccodeText: file?.text,
  };
}

interface PubliccodeText {
  text: string;
  read: ReadPubliccode;
}

async function readOwnPubliccode(
  settings: Settings,
  { repository }: CheckContext,
): Promise<PubliccodeText | undefined> {
  for (const path of settings.publiccode ? [settings.publiccode] : publiccodeNames) {
    const decoded = await repository.text(path, 4 * MAX_PUBLICCODE);
    if (decoded) return { text: decoded.text, read: readPubliccodeData(decoded.text, path) };
  }
  return undefined;
}

/** From the forge where it can be asked, else from the work tree: its remote, or the address that publiccode.yml states. */
async function ownFacts(context: CheckContext, publiccode: ReadPubliccode | undefined): Promise<RepositoryFacts> {
  const paths = new Set((await context.repository.files()).map((file) => file.path));
  const remote = webAddress((await context.repository.git?.remoteUrl()) ?? "");
  const name = context.event?.repository ?? nameAt(remote, context);
  const at = name === undefined ? undefined : repositoryName(name);
  const known = at && context.github && (await askGitHub(context.github.octokit.request, at));
  if (known) return { ...known, files: knownFiles(paths) };
  const eventUrl = context.event && `${context.event.serverUrl}/${context.event.repository}`;
  const url = eventUrl ?? remote ?? webAddress(textsOf(publiccode?.data, "url")[0] ?? "");
  if (!url)
    throw new UserError(
      `The address of ${context.repository.root} is not known: it has no remote, and publiccode.yml has no usable \`url\`.`,
    );
  return { ...workTreeFacts(url, paths), ...(context.event?.repositoryId ? { id: context.event.repositoryId } : {}) };
}

/** `owner/name` of a remote at the forge that the client talks to. */
function nameAt(remote: string | undefined, { github }: CheckContext): string | undefined {
  if (!remote || !github) return undefined;
  const url = new URL(remote);
  const host = new URL(github.apiUrl).hostname.replace(/^api\./, "");
  const loopback = host === "127.0.0.1" || host === "localhost";
  return url.hostname === host || (loopback && url.hostname === "github.com") ? url.pathname.slice(1) : undefined;
}

/** Adds former addresses: those that were given, the event's, and publiccode.yml's `url` where the forge redirects it here. */
async function withFormer(
  facts: RepositoryFacts,
  settings: Settings,
  context: CheckContext,
  publiccode: ReadPubliccode | undefined,
): Promise<RepositoryFacts> {
  const given = [...settings["former-urls"], ...formerByEvent(context)];
  const stated = textsOf(publiccode?.data, "url")[0];
  const redirected = stated && (await leadsHere(stated, facts, context)) ? [stated] : [];
  return { ...facts, formerUrls: [...(facts.formerUrls ?? []), ...given, ...redirected] };
}

/** The `repository` event tells former names of renamed and transferred repositories. */
function formerByEvent({ event }: CheckContext): string[] {
  const changes = event?.payload["changes"] as
    | {
        repository?: { name?: { from?: string } };
        owner?: { from?: { user?: { login?: string }; organization?: { login?: string } } };
      }
    | undefined;
  const [owner = "", name = ""] = event?.repository.split("/") ?? [];
  const formerName = changes?.repository?.name?.from;
  const formerOwner = changes?.owner?.from?.organization?.login ?? changes?.owner?.from?.user?.login;
  if (!event || (!formerName && !formerOwner)) return [];
  return [`${event.serverUrl}/${formerOwner ?? owner}/${formerName ?? name}`];
}

async function leadsHere(stated: string, facts: RepositoryFacts, { github }: CheckContext): Promise<boolean> {
  const canonical = canonicalUrl(stated);
  if (!canonical || canonical === canonicalUrl(facts.url) || !github || facts.id === undefined) return false;
  const [host, owner = "", repo = ""] = canonical.split("/");
  if (host !== canonicalUrl(facts.url)?.split("/")[0] || !owner || !repo) return false;
  const there = await optional(github.octokit.request("GET /repos/{owner}/{repo}", { owner, repo }), [403, 404, 451]);
  return there?.id === facts.id;
}

async function gatherRemote(settings: Settings, { github }: CheckContext): Promise<Omit<Gathered, "checks">> {
  const address = canonicalUrl(settings.repository);
  const name = repositoryName(settings.repository) ?? repositoryName(address?.split("/").slice(1).join("/") ?? "");
  if (!name) throw new UserError(`The input repository is "${settings.repository}", but must be owner/name.`);
  if (!github) throw new UserError("To register a repository that is not checked out, a token is needed: set `token`.");
  const facts = await askGitHub(github.octokit.request, name);
  if (!facts) throw new UserError(`There is no repository ${settings.repository}, or the token may not see it.`);
  const file = await fetchPubliccode(github.octokit.request, name, settings.publiccode);
  const formerUrls = [...(facts.formerUrls ?? []), ...settings["former-urls"]];
  return { facts: { ...facts, formerUrls }, publiccode: file?.read, publiccodeText: file?.text };
}

/** A repository's publiccode.yml by the forge's API. */
export async function fetchPubliccode(
  request: Api,
  name: { owner: string; repo: string },
  path = "",
): Promise<PubliccodeText | undefined> {
  for (const one of path ? [path] : publiccodeNames) {
    const raw = request("GET /repos/{owner}/{repo}/contents/{path}", {
      ...name,
      path: one,
      mediaType: { format: "raw" },
    });
    const text = (await optional(raw)) as unknown;
    if (typeof text === "string") return { text, read: readPubliccodeData(text, one) };
  }
  return undefined;
}
