import { existsSync } from "node:fs";
import { resolve } from "node:path";
import type { CheckContext } from "../../../shared/src/check/check.ts";
import { UserError } from "../../../shared/src/errors.ts";
import type { GitHubClient } from "../../../shared/src/github/client.ts";
import type { Destination } from "./destination.ts";
import { FolderDestination } from "./folder/destination.ts";
import { type RepositoryName, repositoryName } from "./git-catalogue/api.ts";
import { GitDestination } from "./git-catalogue/destination.ts";
import { type TokenKind, tokenKind } from "./git-catalogue/refusal.ts";
import type { Settings } from "./settings.ts";

/** What `catalogue` names. */
export type Target =
  | { kind: "api"; base: string }
  | { kind: "git"; name: RepositoryName }
  | { kind: "folder"; path: string };

/** Reads `catalogue`: an address is an Open Catalog API, what exists or looks like a path is a folder, `owner/name` a git catalogue. */
export function readTarget(catalogue: string, exists: (path: string) => boolean = existsSync): Target {
  if (catalogue === "")
    throw new UserError(
      "No catalogue is named: set `catalogue` to owner/name, to the base of an Open Catalog API, or to a folder.",
    );
  if (/^https?:\/\//.test(catalogue)) return { kind: "api", base: catalogue.replace(/\/+$/, "") };
  if (/^(\.{0,2}\/|~|[A-Za-z]:\\|\.{1,2}$)/.test(catalogue) || exists(catalogue))
    return { kind: "folder", path: resolve(catalogue) };
  const name = repositoryName(catalogue);
  if (!name)
    throw new UserError(`The input catalogue is "${catalogue}", but must be owner/name, an address or a folder.`);
  return { kind: "git", name };
}

/** A client that may write to the catalogue, and what kind of token it has. */
export interface Writer {
  client: GitHubClient;
  token: TokenKind;
}

/**
 * Who writes: the catalogue's own token; else the run's token where the catalogue is its own repository, or on a laptop, where
 * there is only one. Anybody else may only read.
 */
export async function writerFor(name: RepositoryName, settings: Settings, context: CheckContext): Promise<Writer> {
  const secret = settings["catalogue-token"];
  const { event, env, github } = context;
  const workflow = env["INPUT_TOKEN"] ?? env["GITHUB_TOKEN"];
  if (secret) {
    context.mask(secret);
    return { client: await client(secret, context), token: tokenKind(secret, workflow) };
  }
  if (!github)
    throw new UserError("A git catalogue is read by the forge's API: set `catalogue-token`, or at least `token`.");
  if (event) {
    const own = event.repository.toLowerCase() === `${name.owner}/${name.repo}`.toLowerCase();
    return { client: github, token: own ? "workflow" : "none" };
  }
  return { client: github, token: tokenKind(env["GITHUB_TOKEN"] || env["GH_TOKEN"], undefined) };
}

async function client(token: string, { env, event, github, log }: CheckContext): Promise<GitHubClient> {
  const { connect } = await import("../../../shared/src/github/connect.ts");
  const apiUrl = github?.apiUrl ?? event?.apiUrl ?? env["GITHUB_API_URL"] ?? "https://api.github.com";
  return connect({ token, apiUrl, log });
}

/** The catalogue of files that `catalogue` names. */
export async function destinationFor(
  target: Exclude<Target, { kind: "api" }>,
  settings: Settings,
  context: CheckContext,
): Promise<Destination> {
  if (target.kind === "folder") return new FolderDestination(target.path);
  const { client: github, token } = await writerFor(target.name, settings, context);
  return new GitDestination(github.octokit.request, {
    ...target.name,
    serverUrl: context.event?.serverUrl ?? context.env["GITHUB_SERVER_URL"] ?? "https://github.com",
    token,
    delivery: settings.delivery as "pull-request" | "commit",
    draft: settings.draft,
    labels: settings.labels,
    overwrite: settings.overwrite,
    sleep: (ms) => new Promise((done) => setTimeout(done, ms)),
    random: Math.random,
  });
}
