import { createHash } from "node:crypto";
import { canonicalUrl, sameAddress } from "../identity/canonical-url.ts";
import type { RepositoryFacts } from "./facts.ts";
import { isObject, type JsonObject, plainJson } from "./json.ts";
import { PUBLICCODE_ORDER } from "./order.ts";

/** What another check of the suite said of the repository, as far as readers of a catalogue need it. */
export interface CheckResult {
  result: "pass" | "fail" | "incomplete";
  errors: number;
  warnings: number;
  /** The check's own one-sentence summary. */
  headline?: string;
}

/** The facts that the forge states and that do not change with every push. Absent where an entry comes from disk alone. */
export interface EntryRepository {
  description?: string;
  homepage?: string;
  topics: string[];
  /** Main language. */
  language?: string;
  /** All languages, most used first. */
  languages: string[];
  /** SPDX id that the forge recognised; never `NOASSERTION`. */
  license?: string;
  archived: boolean;
  /** True for a git fork at the forge. */
  fork: boolean;
  /** Address of what it was forked from. */
  parent?: string;
  createdAt?: string;
  defaultBranch?: string;
  hasIssues?: boolean;
  /** Paths of files that readers look for, where they exist. */
  files?: { licence?: string; contributing?: string; security?: string; codeowners?: string; readme?: string };
}

/** Numbers that move with every star and push: filled in memory or by the catalogue's own schedule, never by a publisher. */
export interface EntryActivity {
  pushedAt?: string;
  stars?: number;
  forks?: number;
  /** People who watch (`subscribers_count`), not stars. */
  watchers?: number;
  openIssues?: number;
  /** Commits a week, oldest first, 52 numbers. */
  participation?: number[];
  release?: { tag: string; publishedAt?: string };
  /** Bytes of source per language. */
  languageBytes?: { [language: string]: number };
  /** Public logins and names, bots left out; never an e-mail address. */
  contributors?: { login: string; name?: string }[];
}

/** One software in a catalogue: the single model that the git catalogue, the Open Catalog API, exports and search stand on. */
export interface Entry {
  schema: 1;
  /** `github.com/owner/repo`, lower-case; `#folder` behind it for one of several publiccode.yml files of a repository. */
  id: string;
  /** The forge's numeric id: survives renames and transfers, and is the identity where it is known. */
  repositoryId?: number;
  /** The address as the forge itself spells it. */
  url: string;
  /** Former ids of this entry and other addresses of the repository, canonical, sorted. */
  aliases: string[];
  publiccode?: {
    path: string;
    /** Of `data` as canonical JSON: files that differ in layout alone have the same. */
    sha256: string;
    data: JsonObject;
  };
  repository?: EntryRepository;
  /** Results of the suite's other checks, by check name. */
  checks?: { [check: string]: CheckResult };
  relations: {
    /** Addresses of the software this one was made from. */
    isBasedOn: string[];
    forkOf?: string;
    /** Ids of similar entries that the publisher looked at. */
    similar: string[];
  };
  activity?: EntryActivity;
  registered: {
    /** Date of the first registration, ISO 8601. */
    at: string;
    by?: string;
    run?: string;
  };
  status: "active" | "withdrawn";
  withdrawn?: { at: string; reason?: string; supersededBy?: string };
}

/** Everything an entry is made from. */
export interface EntrySource {
  facts: RepositoryFacts;
  publiccode?: { path: string; data: unknown };
  checks?: { readonly [check: string]: CheckResult };
  /** Former addresses of the repository: the redirect chain, the former entry's. */
  aliases?: readonly string[];
  similar?: readonly string[];
  registered: Entry["registered"];
}

/**
 * The entry of a repository, from what the forge states and its publiccode.yml. Pure; nothing is invented: what has no source is
 * left out. Throws RangeError where the publiccode data are nested too deeply to be honest.
 */
export function entryFrom(source: EntrySource): Entry {
  const { facts } = source;
  const publiccode = source.publiccode && publiccodeOf(source.publiccode);
  const id = entryId(facts.url, publiccode?.path);
  const basedOn = addresses(publiccode?.data["isBasedOn"]).filter((url) => !sameAddress(url, facts.url));
  return {
    schema: 1,
    id,
    repositoryId: facts.id,
    url: facts.url,
    aliases: aliasesOf([...(source.aliases ?? []), ...(facts.formerUrls ?? [])], id, facts.parent),
    publiccode,
    repository: facts.known ? entryRepository(facts) : undefined,
    checks: source.checks && Object.keys(source.checks).length > 0 ? { ...source.checks } : undefined,
    relations: {
      isBasedOn: sorted(basedOn),
      forkOf: facts.fork ? facts.parent : undefined,
      similar: sorted(source.similar),
    },
    activity: facts.activity,
    registered: source.registered,
    status: "active",
  };
}

function publiccodeOf({ path, data }: { path: string; data: unknown }): NonNullable<Entry["publiccode"]> {
  const ordered = plainJson(isObject(data) ? data : {}, PUBLICCODE_ORDER) as JsonObject;
  return { path, sha256: digest(JSON.stringify(plainJson(ordered))), data: ordered };
}

/** Hexadecimal SHA-256. */
export function digest(text: string | Buffer): string {
  return createHash("sha256").update(text).digest("hex");
}

/** Id of an entry: the canonical address, and the folder where publiccode.yml does not lie at the root. */
export function entryId(url: string, publiccodePath = "publiccode.yml"): string {
  const folder = publiccodePath.includes("/") ? publiccodePath.slice(0, publiccodePath.lastIndexOf("/")) : "";
  return (canonicalUrl(url) ?? url.toLowerCase()) + (folder ? `#${folder.toLowerCase()}` : "");
}

/** Former addresses in canonical form. The parent of a fork is not one of them, nor is publiccode.yml's `url`, which a fork carries on. */
function aliasesOf(urls: readonly string[], id: string, parent: string | undefined): string[] {
  const not = [id.split("#")[0], parent === undefined ? undefined : canonicalUrl(parent)];
  const all = urls.map(canonicalUrl).filter((url): url is string => url !== undefined);
  return sorted(all.filter((url) => !not.includes(url)));
}

function entryRepository(facts: RepositoryFacts): EntryRepository {
  return {
    description: facts.description,
    homepage: facts.homepage,
    topics: sorted(facts.topics),
    language: facts.language,
    languages: [...facts.languages],
    license: facts.license,
    archived: facts.archived,
    fork: facts.fork,
    parent: facts.parent,
    createdAt: facts.createdAt,
    defaultBranch: facts.defaultBranch,
    hasIssues: facts.hasIssues,
    files: facts.files && Object.keys(facts.files).length > 0 ? facts.files : undefined,
  };
}

/** Addresses of a key that may hold one or several. */
function addresses(value: unknown): string[] {
  const list = Array.isArray(value) ? value : [value];
  return list.filter((item): item is string => typeof item === "string" && canonicalUrl(item) !== undefined);
}

function sorted(values: readonly string[] | undefined): string[] {
  return [...new Set(values ?? [])].sort();
}
