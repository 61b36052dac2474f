/** What an export is made of: publiccode.yml as parsed, and what the forge says of the repository. Nothing else; nothing is invented. */
export interface ExportSource {
  /** The parsed publiccode.yml; an empty object where there is none. */
  publiccode: Readonly<Record<string, unknown>>;
  repository: RepositoryFacts;
  /** The clock: stamps of metadata. */
  now: Date;
}

/** Facts of a repository; absent means unknown, which is never filled in. Names follow GitHub's REST API. */
export interface RepositoryFacts {
  /** `owner/name` as the forge spells it. */
  fullName?: string;
  id?: number;
  htmlUrl?: string;
  description?: string;
  homepage?: string;
  topics?: readonly string[];
  visibility?: "public" | "private" | "internal";
  archived?: boolean;
  fork?: boolean;
  /** Address of the repository it was forked from. */
  parentUrl?: string;
  defaultBranch?: string;
  /** ISO 8601. */
  createdAt?: string;
  /** Last change of code, ISO 8601; not GitHub's updated_at, which moves with every star. */
  pushedAt?: string;
  licenseSpdx?: string;
  /** Bytes by language are reduced to names, most used first. */
  languages?: readonly string[];
  stars?: number;
  forks?: number;
  watchers?: number;
  openIssues?: number;
  hasIssues?: boolean;
  latestRelease?: { tag: string; publishedAt?: string };
  /** Public names and logins only: addresses from git never leave. */
  contributors?: readonly { login: string; name?: string; bot?: boolean }[];
  /** Commits a week, oldest first, 52 numbers. */
  participation?: readonly number[];
  /** Paths that exist in the tree. */
  files?: { license?: string; contributing?: string; codeowners?: string; readme?: string };
  /** Owning team, from CODEOWNERS or an input: `group:default/team`. */
  owner?: string;
}

/** Something that the target demands and no source gives. */
export interface Missing {
  /** Path in the target: `contact.email`. */
  path: string;
  message: string;
}

/** One file made for another catalogue. */
export interface Exported {
  /** Usual name of the file: `code.json`. */
  path: string;
  text: string;
  missing: Missing[];
}
