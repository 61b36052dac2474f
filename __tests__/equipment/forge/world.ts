import { join } from "node:path";
import { git, type TestRepository } from "../git.ts";
import { tempFolder } from "../temp.ts";
import type { Json } from "./description.ts";

export interface Account {
  login: string;
  type: "User" | "Organization" | "Bot";
}

export interface Comment {
  id: number;
  issue: number;
  body: string;
  user: Account;
}

/** An issue or, with `head`, a pull request; both share one row of numbers. */
export interface Issue {
  number: number;
  title: string;
  body: string | null;
  state: "open" | "closed";
  user: Account;
  labels: string[];
  head?: { owner: string; ref: string };
  base?: string;
  draft?: boolean;
  /** When a pull request was merged. */
  merged?: string;
  /** The creation is this long ago; dates matter to searches only. */
  created: string;
}

export interface Release {
  tag: string;
  name?: string;
  published: string;
  prerelease?: boolean;
  draft?: boolean;
}

export interface Artifact {
  id: number;
  run: number;
  name: string;
  /** Where its files lie; the runner's own steps put and fetch them. */
  folder: string;
}

/** A repository as the forge keeps it; tests change fields as they need. */
export interface ForgeRepository {
  id: number;
  owner: string;
  name: string;
  /** Path of the bare repository. */
  git: string;
  private: boolean;
  archived: boolean;
  fork?: { owner: string; name: string };
  description: string | null;
  homepage: string | null;
  /** `owner/name` that it bore before; requests for them are redirected. */
  former: string[];
  topics: string[];
  stars: number;
  defaultBranch: string;
  properties: { [name: string]: string | string[] | null };
  languages: { [name: string]: number };
  /** SPDX id that GitHub shows, and the file it saw it in. */
  license?: { spdx: string; path: string };
  sbom?: { [key: string]: Json };
  issues: Issue[];
  comments: Comment[];
  releases: Release[];
  checks: { id: number; [key: string]: Json }[];
  statuses: { [key: string]: Json }[];
  sarifs: { [key: string]: Json }[];
  artifacts: Artifact[];
}

export type NewRepository = Partial<Omit<ForgeRepository, "owner" | "name" | "id">> & {
  /** A work tree that is cloned bare, or nothing for an empty repository. */
  from?: TestRepository;
};

/** A token's rights. Absent `permissions`: everything. */
export interface TokenRights {
  login: string;
  type: Account["type"];
  permissions?: { readonly [scope: string]: "read" | "write" | "none" | undefined };
  /** `owner/name` of the repositories the token is for; absent: all. */
  repositories?: readonly string[];
  /** `owner/name` that the person may push to; absent: all that the token is for. Anybody may propose to a public repository. */
  push?: readonly string[];
  /** Requests an hour. */
  limit: number;
  used: number;
}

/** What the forge holds: accounts, repositories, tokens. */
export class World {
  readonly repositories: ForgeRepository[] = [];
  readonly organisations = new Set<string>();
  readonly tokens = new Map<string, TokenRights>();
  #next = 1000;

  id(): number {
    return this.#next++;
  }

  /** Adds `owner/name`; the owner becomes an organisation. */
  addRepository(fullName: string, { from, ...fields }: NewRepository = {}): ForgeRepository {
    const [owner = "", name = ""] = fullName.split("/");
    this.organisations.add(owner);
    const repository: ForgeRepository = {
      id: this.id(),
      owner,
      name,
      git: fields.git ?? from?.bare() ?? emptyBare(),
      private: false,
      archived: false,
      description: null,
      homepage: null,
      former: [],
      topics: [],
      stars: 0,
      defaultBranch: from?.git("symbolic-ref", "--short", "HEAD") ?? "main",
      properties: {},
      languages: {},
      issues: [],
      comments: [],
      releases: [],
      checks: [],
      statuses: [],
      sarifs: [],
      artifacts: [],
      ...fields,
    };
    this.repositories.push(repository);
    return repository;
  }

  /** GitHub compares names without case. */
  find(owner: string, name: string): ForgeRepository | undefined {
    const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();
    return this.repositories.find((repository) => same(repository.owner, owner) && same(repository.name, name));
  }

  /** The repository that bore a name before it was renamed or transferred. */
  findFormer(owner: string, name: string): ForgeRepository | undefined {
    const asked = `${owner}/${name}`.toLowerCase();
    return this.repositories.find((repository) => repository.former.some((one) => one.toLowerCase() === asked));
  }

  /** Makes a token; without permissions one that may do everything. */
  token(rights: Partial<TokenRights> = {}): string {
    const token = [rights.type === "User" ? "ghp" : "ghs", `test${this.id()}`].join("_");
    this.tokens.set(token, { login: "github-actions[bot]", type: "Bot", limit: 5000, used: 0, ...rights });
    return token;
  }
}

function emptyBare(): string {
  const folder = join(tempFolder(), "bare.git");
  git("/", ["init", "-q", "--bare", "-b", "main", folder]);
  return folder;
}
