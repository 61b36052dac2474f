import type { GitHubClient } from "../../../../shared/src/github/client.ts";

/** What the git catalogue needs of a client: Octokit's typed requests. */
export type Api = GitHubClient["octokit"]["request"];

/** A repository as requests name it. */
export interface RepositoryName {
  owner: string;
  repo: string;
}

/** Reads `owner/name`; undefined for anything else. */
export function repositoryName(text: string): RepositoryName | undefined {
  const match = /^([A-Za-z0-9][A-Za-z0-9-]*)\/([A-Za-z0-9._-]+)$/.exec(text);
  return match && !/^\.\.?$/.test(match[2]!) ? { owner: match[1]!, repo: match[2]! } : undefined;
}

/** HTTP status of a failed request; undefined for other errors. */
export function statusOf(error: unknown): number | undefined {
  const status = (error as { status?: unknown } | undefined)?.status;
  return typeof status === "number" ? status : undefined;
}

/** What GitHub said with a refusal: the message and the messages of its `errors`. */
export function reasonOf(error: unknown): string {
  const data = (error as { response?: { data?: { message?: string; errors?: unknown[] } } }).response?.data;
  const details = (data?.errors ?? []).map((item) =>
    typeof item === "string" ? item : ((item as { message?: string }).message ?? ""),
  );
  return [data?.message ?? String((error as Error)?.message ?? error), ...details].filter(Boolean).join(": ");
}

/** The answer's data, or undefined where the thing does not exist (404; 409 is an empty git repository). */
export async function optional<T>(
  request: Promise<{ data: T }>,
  absent: readonly number[] = [404],
): Promise<T | undefined> {
  try {
    return (await request).data;
  } catch (error) {
    if (absent.includes(statusOf(error) ?? 0)) return undefined;
    throw error;
  }
}

/** True for a refusal (4xx) whose reason matches. */
export function refusedWith(error: unknown, status: number, reason: RegExp): boolean {
  return statusOf(error) === status && reason.test(reasonOf(error));
}
