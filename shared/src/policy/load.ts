import { readFile, stat } from "node:fs/promises";
import { resolve } from "node:path";
import { readAsset } from "../assets.ts";
import { errorMessage, IncompleteError, UserError } from "../errors.ts";
import type { GitHubClient } from "../github/client.ts";
import { plain } from "../report/text.ts";
import { decode } from "../repository/decode.ts";
import type { Repository } from "../repository/repository.ts";
import { type PolicyDocument, parsePolicy } from "./document.ts";
import type { JsonSchema } from "./settings.ts";

/** Where a repository keeps its policy; the first that exists is read. */
export const policyPaths = [".github/public-code.yml", ".github/public-code.yaml"] as const;

const maxBytes = 1024 * 1024;

/** The files that say what holds. */
export interface Policies {
  repository?: PolicyDocument;
  organisation?: PolicyDocument;
}

export interface LoadOptions {
  repository: Repository;
  /** From the input or option `policy`: owner/repository/path@ref, or a path; wins over the repository file's own `policy:`. */
  organisation?: string;
  /** Folder that a path in `organisation` is relative to. */
  folder: string;
  /** Made only where a policy is fetched. */
  github?: () => Promise<GitHubClient | undefined>;
  /** Schema to judge by; the one of all checks where absent. */
  schema?: JsonSchema;
}

/** The schema of the policy file for all checks, made at build time. */
export function builtSchema(): JsonSchema {
  return JSON.parse(readAsset("policy.schema.json").toString("utf8")) as JsonSchema;
}

/** Reads the repository's policy file and the organisation's; throws UserError where one is wrong, missing or out of reach. */
export async function loadPolicies(options: LoadOptions): Promise<Policies> {
  const { repository } = options;
  const parse = (text: string, source: string) => parsePolicy(text, source, options.schema ?? builtSchema());
  const path = await firstExisting(repository);
  const text = path === undefined ? undefined : await repository.text(path, maxBytes);
  if (path !== undefined && !text) throw new UserError(`${path} cannot be read as text of at most ${maxBytes} bytes.`);
  const own = path === undefined || !text ? undefined : await parse(text.text, path);
  const named = own?.values["policy"];
  const organisation = options.organisation
    ? await read(options.organisation, options, parse)
    : typeof named === "string" && named
      ? await readNamed(named, own!, options, parse)
      : undefined;
  return { repository: own, organisation };
}

async function firstExisting(repository: Repository): Promise<string | undefined> {
  for (const path of policyPaths) if (await repository.exists(path)) return path;
  return undefined;
}

type Parse = (text: string, source: string) => Promise<PolicyDocument>;

/** A policy that the repository's own file names: a path in it stays inside the repository. */
async function readNamed(
  named: string,
  own: PolicyDocument,
  options: LoadOptions,
  parse: Parse,
): Promise<PolicyDocument> {
  if (remote(named)) return read(named, options, parse);
  const text = await options.repository.text(named, maxBytes);
  if (!text)
    throw new UserError(`${own.where(["policy"])}: the policy ${plain(named)} is no readable file of this repository.`);
  return parse(text.text, named);
}

async function read(named: string, options: LoadOptions, parse: Parse): Promise<PolicyDocument> {
  const address = remote(named);
  const text = address
    ? await fetchText(address, named, options)
    : await readLocal(resolve(options.folder, named), named);
  return parse(text, named);
}

interface Remote {
  owner: string;
  repo: string;
  path: string;
  ref: string;
}

/** `owner/repository/path/to/file.yml@ref`; undefined for a path. */
export function remote(named: string): Remote | undefined {
  const match = /^([A-Za-z0-9][A-Za-z0-9-]*)\/([A-Za-z0-9._-]+)\/([^@]+)@([^@\s]+)$/.exec(named);
  return match ? { owner: match[1]!, repo: match[2]!, path: match[3]!, ref: match[4]! } : undefined;
}

async function readLocal(path: string, named: string): Promise<string> {
  const wrong = (what: string) =>
    new UserError(`The policy ${plain(named)} ${what}. Give a path to a YAML file, or owner/repository/path@ref.`);
  const stats = await stat(path).catch(() => undefined);
  if (!stats?.isFile()) throw wrong(stats ? "is no file" : "does not exist");
  if (stats.size > maxBytes) throw wrong(`has more than ${maxBytes} bytes`);
  const text = decode(await readFile(path));
  if (!text) throw wrong("is no text");
  return text.text;
}

async function fetchText(address: Remote, named: string, options: LoadOptions): Promise<string> {
  const client = await options.github?.();
  if (!client) {
    throw new UserError(
      `The policy ${plain(named)} lies on GitHub, which needs a token: set the input token, or GITHUB_TOKEN.`,
    );
  }
  try {
    const { data } = await client.octokit.rest.repos.getContent({ ...address, mediaType: { format: "raw" } });
    return String(data).slice(0, maxBytes);
  } catch (cause) {
    const message = `The policy ${plain(named)} could not be read: ${plain(errorMessage(cause), 500)}`;
    // nobody's mistake: the server or the network
    if (Number((cause as { status?: number }).status ?? 500) >= 500) throw new IncompleteError(message, { cause });
    throw new UserError(
      `${message} ` +
        "A private repository needs a token that may read its contents; GITHUB_TOKEN reads its own repository and public ones.",
      { cause },
    );
  }
}
