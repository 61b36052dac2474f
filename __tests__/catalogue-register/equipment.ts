// What the tests of this room share: a forge with a catalogue and software, and one registration in this process.
import { getOctokit } from "@actions/github";
import { stringify } from "yaml";
import { check } from "../../actions/catalogue-register/src/check.ts";
import type { Outcome } from "../../actions/catalogue-register/src/outcome.ts";
import { type Settings, settings } from "../../actions/catalogue-register/src/settings.ts";
import type { CheckContext, Judgement, Log } from "../../shared/src/check/check.ts";
import type { Repository } from "../../shared/src/repository/repository.ts";
import type { Forge } from "../equipment/forge/server.ts";
import { Store } from "../equipment/forge/store.ts";
import type { ForgeRepository, NewRepository } from "../equipment/forge/world.ts";
import { testRepository } from "../equipment/git.ts";

export const silent: Log = {
  info: () => {},
  debug: () => {},
  warning: () => {},
  progress: () => {},
  group: (_title, body) => body(),
};

/** A publiccode.yml with changes. */
export function publiccode(url: string, changes: Record<string, unknown> = {}): string {
  return stringify({
    publiccodeYmlVersion: "0.5",
    name: "Forms",
    url,
    developmentStatus: "stable",
    softwareType: "standalone/web",
    platforms: ["web"],
    description: { en: { shortDescription: "Builds forms for a county", features: ["forms"] } },
    legal: { license: "MIT" },
    maintenance: { type: "internal", contacts: [{ name: "Ada Example", email: "ada@example.org" }] },
    localisation: { localisationReady: false, availableLanguages: ["en"] },
    ...changes,
  });
}

/** Adds `gov/catalogue` with one commit. */
export function addCatalogue(forge: Forge, config = "title: Test catalogue\n"): ForgeRepository {
  return forge.addRepository("gov/catalogue", {
    from: testRepository({ "README.md": "# C\n", "catalogue.config.yml": config }),
  });
}

/** Adds software with a publiccode.yml that names its own address. */
export function addSoftware(
  forge: Forge,
  name: string,
  text = publiccode(`https://github.com/${name}`),
  fields: NewRepository = {},
): ForgeRepository {
  return forge.addRepository(name, { from: testRepository({ "publiccode.yml": text }), ...fields });
}

/** Puts a new publiccode.yml onto the default branch. */
export function writePubliccode(repository: ForgeRepository, text: string): void {
  commitFiles(repository, "main", { "publiccode.yml": text });
}

/** A commit by hand on a branch; null removes. */
export function commitFiles(
  repository: ForgeRepository,
  branch: string,
  files: Record<string, string | null>,
  parents: string[] = [],
): string {
  const store = new Store(repository.git);
  const head = store.resolve(`refs/heads/${branch}`);
  const changes = Object.entries(files).map(([path, text]) => ({
    path,
    mode: "100644",
    sha: text === null ? null : store.writeBlob(Buffer.from(text)),
  }));
  const commit = store.writeCommit(store.writeTree(head, changes), [...(head ? [head] : []), ...parents], "By hand");
  store.setRef(`refs/heads/${branch}`, commit);
  return commit;
}

/** Merges a pull request as a maintainer would. */
export function mergePull(repository: ForgeRepository, number: number): void {
  const store = new Store(repository.git);
  const item = repository.issues.find((one) => one.number === number)!;
  const base = store.resolve("refs/heads/main")!;
  const head = store.resolve(`refs/heads/${item.head!.ref}`)!;
  const changes = store.changes(store.mergeBase(base, head)!, head).map(({ status, path }) => ({
    path,
    mode: "100644",
    sha: status === "D" ? null : store.resolve(`${head}:${path}`)!,
  }));
  store.setRef("refs/heads/main", store.writeCommit(store.writeTree(base, changes), [base, head], "Merge"));
  item.state = "closed";
  item.merged = "2026-12-01T00:00:00Z";
}

/** Thrown in place of a request: as far as the forge can tell, the process was killed. */
export class Killed extends Error {}

export interface Run {
  token?: string;
  /** Requests that go out before the process dies. */
  killAfter?: number;
  now?: Date;
  /** Longest that a request may take, milliseconds. */
  patience?: number;
  event?: CheckContext["event"];
  env?: Record<string, string>;
  settings?: Partial<Settings>;
}

/** The settings' defaults with changes. */
export function settingsWith(changes: Partial<Settings>): Settings {
  const defaults = Object.fromEntries(
    Object.entries(settings).map(([name, setting]) => [name, "default" in setting ? setting.default : undefined]),
  );
  return { ...defaults, ...changes } as Settings;
}

/** Runs the check in this process, with a client that neither retries nor waits. */
export async function run(
  forge: Forge,
  { token = forge.token(), killAfter, patience = 60_000, now, event, env, settings: changes = {} }: Run = {},
): Promise<Judgement> {
  const octokit = getOctokit(token, { baseUrl: forge.url, log: { debug() {}, info() {}, warn() {}, error() {} } });
  let sent = 0;
  octokit.hook.before("request", (options) => {
    if (killAfter !== undefined && sent >= killAfter) throw new Killed();
    options.request.signal = AbortSignal.timeout(patience);
    sent++;
  });
  const context: CheckContext = {
    repository: {} as Repository,
    log: silent,
    now: now ?? new Date("2026-12-01T00:00:00Z"),
    github: { octokit, apiUrl: forge.url },
    mask: () => {},
    env: { GITHUB_TOKEN: token, ...env },
    ...(event ? { event } : {}),
  };
  return check.run(settingsWith({ repository: "gov/app", catalogue: "gov/catalogue", ...changes }), context);
}

/** The outcome of a run. */
export async function register(forge: Forge, options: Run = {}): Promise<Outcome> {
  return (await run(forge, options)).facts["outcome"] as Outcome;
}

/** Everything in a catalogue that people and programs see, without dates and commit ids: two runs that end alike give equal states. */
export function stateOf(repository: ForgeRepository): object {
  const store = new Store(repository.git);
  const branches = store
    .refs("refs/heads")
    .map(({ ref }) => [
      ref,
      (store.tree(ref, true) ?? [])
        .filter(({ type }) => type === "blob")
        .map(({ path }) => [path, withoutDates(store.blob(store.resolve(`${ref}:${path}`)!)!.toString())]),
    ]);
  const pulls = repository.issues.map(({ title, body, state, head, labels }) => ({ title, body, state, head, labels }));
  return { branches, pulls, comments: repository.comments.map(({ issue, body }) => ({ issue, body })) };
}

function withoutDates(text: string): string {
  return text.replace(/^( +at: ).*$/gm, "$1-").replace(/<updated>[^<]*/g, "<updated>");
}

/** The text of a file on a branch. */
export function fileAt(repository: ForgeRepository, path: string, branch = "main"): string | undefined {
  const store = new Store(repository.git);
  const sha = store.resolve(`refs/heads/${branch}:${path}`);
  return sha && store.blob(sha)?.toString();
}

/** Requests that changed something, since a position of the log. */
export function writes(forge: Forge, since = 0): string[] {
  return forge.log
    .slice(since)
    .filter(({ method }) => method !== "GET")
    .map(({ method, path }) => `${method} ${path}`);
}
