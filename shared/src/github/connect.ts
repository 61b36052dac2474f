import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { partPath } from "../assets.ts";
import type { Log } from "../check/check.ts";
import { errorMessage } from "../errors.ts";
import { plain } from "../report/text.ts";
import type { GitHubClient } from "./client.ts";
import { explain } from "./explain.ts";

export interface ConnectOptions {
  token: string;
  /** `https://api.github.com`, or GITHUB_API_URL of a server: `https://host/api/v3`. */
  apiUrl: string;
  log: Pick<Log, "info" | "debug" | "warning">;
  /** Tries after the first one; for tests. */
  retries?: number;
  /** Longest that one request may take, milliseconds; Octokit itself waits for ever. */
  timeout?: number;
  /** Longest wait for a rate limit in seconds; a longer one fails at once and says when to come back. */
  longestWait?: number;
}

/** GitHub's REST client with retries, throttling and explained errors. Loaded on first use: it is most of a bundle. */
export async function connect(options: ConnectOptions): Promise<GitHubClient> {
  const { apiUrl, log, token, retries = 3, longestWait = 120, timeout = 30_000 } = options;
  const { getOctokit, retry, throttling } = await loadOctokit();
  const onLimit = (kind: string) => (wait: number, request: object, _octokit: unknown, count: number) => {
    const { method, url } = request as { method: string; url: string };
    const again = count < retries && wait <= longestWait;
    log.warning(
      `GitHub's ${kind} was met at ${method} ${plain(url)}: ${again ? `trying again in ${wait} s` : `it ends in ${wait} s, giving up`}.`,
    );
    return again;
  };
  const octokit = getOctokit(
    token,
    {
      baseUrl: apiUrl.replace(/\/$/, ""),
      userAgent: "public-code-actions",
      retry: { retries, doNotRetry: [400, 401, 403, 404, 409, 410, 413, 422, 429, 451] },
      throttle: {
        onRateLimit: onLimit("rate limit"),
        onSecondaryRateLimit: onLimit("secondary rate limit"),
        fallbackSecondaryRateRetryAfter: 60,
      },
      log: {
        debug: (text: string) => log.debug(plain(text)),
        info: () => {},
        warn: (text: string) => log.debug(plain(text)),
        error: () => {},
      },
    },
    timeLimit(timeout),
    retry,
    throttling,
  );
  octokit.hook.error("request", (thrown, request) => {
    throw explain(thrown, octokit.request.endpoint(request));
  });
  return { octokit, apiUrl };
}

/** Octokit's plugin that ends a request after a time. It comes before `retry`, so that each try has its own. */
function timeLimit(timeout: number) {
  return (octokit: { hook: GitHubClient["octokit"]["hook"] }) => {
    octokit.hook.before("request", (options) => {
      // before-after-hook hands all hooks the same object, so it has to be changed and cannot be replaced
      options.request.signal = AbortSignal.timeout(timeout);
    });
    return {};
  };
}

/** The name is computed, so that bundles load one shared copy instead of carrying their own. */
async function loadOctokit(): Promise<typeof import("./octokit.ts")> {
  const path = partPath("octokit", join(import.meta.dirname, "octokit.js"));
  return import(/* webpackIgnore: true */ pathToFileURL(path).href);
}

/** Runs a step that may fail for want of rights; gives undefined and one warning then, so that no verdict depends on it. */
export async function attempt<T>(
  what: string,
  log: Pick<Log, "warning">,
  body: () => Promise<T>,
): Promise<T | undefined> {
  try {
    return await body();
  } catch (thrown) {
    log.warning(`${what} was left out: ${plain(errorMessage(thrown), 500)}`);
    return undefined;
  }
}
