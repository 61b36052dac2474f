import type { getOctokit } from "@actions/github";

/** Octokit with retry and throttling, made by `connect`; every failure names the permission that is missing. */
export interface GitHubClient {
  readonly octokit: ReturnType<typeof getOctokit>;
  readonly apiUrl: string;
}
