/** One repository of an organisation, as listed before anything is cloned. */
export interface PlannedRepository {
  /** `owner/name`, or a folder's name. */
  name: string;
  /** Where `git clone` takes it from. */
  clone: string;
  /** Address for readers; absent for folders. */
  url?: string;
  /** Kilobytes, as the forge counts them; 0 where unknown. */
  size: number;
  archived?: boolean;
  pushedAt?: string;
}

/** Who scans what, made once and given to every shard. */
export interface Plan {
  schema: 1;
  organisation: string;
  /** ISO 8601. */
  made: string;
  shards: PlannedRepository[][];
  /** Repositories that are left out, and why. */
  left: { name: string; reason: string }[];
  budget: Budget;
}

/** What the run will cost, printed before it starts. */
export interface Budget {
  repositories: number;
  /** REST requests for the list; cloning and checking need none. */
  requests: number;
  /** Kilobytes to clone over all shards. */
  kilobytes: number;
  /** Estimated minutes of the longest shard. */
  minutes: number;
}

export const CHECKS = ["licence", "publiccode", "secrets"] as const;

/** Verdict of one check on one repository. */
export interface CheckVerdict {
  result: "pass" | "fail" | "incomplete";
  errors: number;
  warnings: number;
  notes: number;
  headline?: string;
}

/** What the scan of one repository gave: a line of a shard's JSON Lines file. */
export interface RepositoryResult {
  name: string;
  url?: string;
  /** Commit that was judged. */
  sha?: string;
  at: string;
  seconds: number;
  checks: Record<string, CheckVerdict>;
  /** How often each rule spoke, by rule id, errors and warnings only. */
  rules: Record<string, number>;
  /** Why it could not be judged, where it could not. */
  failure?: string;
}

/** Passing repositories by check on one day: the trend. */
export interface TrendPoint {
  date: string;
  repositories: number;
  passing: Record<string, number>;
}

/** The merged report of an organisation; report.json. */
export interface OrganisationReport {
  schema: 1;
  organisation: string;
  at: string;
  repositories: RepositoryResult[];
  /** Planned repositories of which no shard brought a result. */
  missing: { name: string; shard: number }[];
  left: Plan["left"];
  trend: TrendPoint[];
  /** The commonest findings, most repositories first. */
  commonest: { rule: string; title: string; repair: string; repositories: number; findings: number; page: string }[];
}
