import { errorMessage, IncompleteError, UserError } from "../../../../shared/src/errors.ts";
import { cut, plain } from "../../../../shared/src/report/text.ts";

/** One software as an Open Catalog API gives it. */
export interface Software {
  id: string;
  url: string;
  aliases?: string[] | null;
  publiccodeYml: string;
  active: boolean;
  createdAt: string;
  updatedAt: string;
}

/** Fields that may be written. The API refuses any other with 422. */
export interface SoftwareFields {
  url?: string;
  aliases?: string[];
  publiccodeYml?: string;
  active?: boolean;
}

/** How the API is reached. */
export interface OpenCatalogOptions {
  /** `https://host/v1`, without a slash at the end. */
  base: string;
  /** Opaque; sent with writes only. */
  token?: string;
  /** Milliseconds of the first pause between tries; doubled each time. */
  pause?: number;
  timeout?: number;
  fetch?: typeof fetch;
}

/** A refusal of the API, in its own words (RFC 9457). */
export class OpenCatalogError extends IncompleteError {
  readonly status: number;
  readonly detail: string;

  constructor(message: string, status: number, detail: string) {
    super(message);
    this.status = status;
    this.detail = detail;
  }
}

/** Answers after which the same request can succeed: too many requests, and what proxies say of a server that restarts. */
const AGAIN = new Set([429, 502, 503, 504]);
const TRIES = 4;

/** Longest wait that an answer may ask for, seconds. */
const LONGEST_WAIT = 60;

/** A client of the Open Catalog API v1. */
export class OpenCatalog {
  readonly #options: Required<Omit<OpenCatalogOptions, "token">> & Pick<OpenCatalogOptions, "token">;

  constructor(options: OpenCatalogOptions) {
    const url = URL.canParse(options.base) ? new URL(options.base) : undefined;
    if (!url || !/^https?:$/.test(url.protocol) || url.username)
      throw new UserError(
        `The input catalogue is "${plain(options.base)}", but must be the base of an Open Catalog API: https://host/v1.`,
      );
    if (options.token && url.protocol === "http:" && !isLocal(url.hostname))
      throw new UserError(`A token is not sent over plain http to ${url.hostname}: use https.`);
    this.#options = { pause: 1_000, timeout: 30_000, fetch, ...options };
  }

  get canWrite(): boolean {
    return this.#options.token !== undefined;
  }

  /** Entries whose address or alias is `url`, inactive ones too. `fresh` avoids answers that the server keeps for ten seconds. */
  async find(url: string, fresh = 0): Promise<Software[]> {
    const size = fresh > 0 ? `&page%5Bsize%5D=${Math.max(1, 100 - fresh)}` : "";
    const answer = (await this.#send("GET", `/software?url=${encodeURIComponent(url)}&all=true${size}`)) as {
      data?: Software[];
    };
    return answer.data ?? [];
  }

  async get(id: string): Promise<Software> {
    return (await this.#send("GET", `/software/${encodeURIComponent(id)}`)) as Software;
  }

  async create(fields: SoftwareFields): Promise<Software> {
    return (await this.#send("POST", "/software", fields)) as Software;
  }

  async update(id: string, fields: SoftwareFields): Promise<Software> {
    return (await this.#send("PATCH", `/software/${encodeURIComponent(id)}`, fields)) as Software;
  }

  /** That it is gone already is well. */
  async remove(id: string): Promise<void> {
    await this.#send("DELETE", `/software/${encodeURIComponent(id)}`).catch((error: unknown) => {
      if (!(error instanceof OpenCatalogError && error.status === 404)) throw error;
    });
  }

  /** What others and we have said of an entry; undefined where the server is too old to know analyses. */
  async analysis(id: string): Promise<Record<string, unknown> | undefined> {
    try {
      return (await this.#send("GET", `/software/${encodeURIComponent(id)}/analysis`)) as Record<string, unknown>;
    } catch (error) {
      if (error instanceof OpenCatalogError && [404, 405].includes(error.status)) return undefined;
      throw error;
    }
  }

  async analyse(id: string, analysis: Record<string, unknown>): Promise<void> {
    await this.#send("PATCH", `/software/${encodeURIComponent(id)}/analysis`, analysis);
  }

  /** Adds a line to the entry's log: 2 to 2,048 characters. */
  async log(id: string, message: string): Promise<void> {
    await this.#send("POST", `/software/${encodeURIComponent(id)}/logs`, { message: cut(message, 2_048) });
  }

  async #send(method: string, path: string, body?: unknown): Promise<unknown> {
    for (let tries = 1; ; tries++) {
      const answer = await this.#once(method, path, body, tries);
      if (answer === undefined) continue;
      if (answer.ok) return answer.status === 204 ? undefined : await parsed(answer, method, path);
      if (!AGAIN.has(answer.status) || tries >= TRIES) throw await this.#refusal(answer, method, path);
      await answer.arrayBuffer().catch(() => undefined);
      await this.#rest(tries, Number(answer.headers.get("retry-after")));
    }
  }

  /** One try; undefined where the connection broke and another one is due. */
  async #once(method: string, path: string, body: unknown, tries: number): Promise<Response | undefined> {
    const { base, token, timeout } = this.#options;
    const write = method !== "GET";
    const type = method === "PATCH" ? "application/merge-patch+json" : "application/json";
    try {
      return await this.#options.fetch(`${base}${path}`, {
        method,
        // A redirect could carry the token to another host.
        redirect: "error",
        signal: AbortSignal.timeout(timeout),
        headers: {
          accept: "application/json, application/problem+json",
          "user-agent": "public-code-actions",
          ...(body === undefined ? {} : { "content-type": type }),
          ...(write && token ? { authorization: `Bearer ${token}` } : {}),
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
    } catch (cause) {
      if (tries >= TRIES)
        throw new IncompleteError(
          `${base} could not be reached (${method} ${path.split("?")[0]}): ${plain(why(cause), 300)}`,
          { cause },
        );
      await this.#rest(tries, 0);
      return undefined;
    }
  }

  #rest(tries: number, asked: number): Promise<void> {
    const wait = asked > 0 ? Math.min(asked, LONGEST_WAIT) * 1_000 : this.#options.pause * 2 ** (tries - 1);
    return new Promise((done) => setTimeout(done, wait));
  }

  async #refusal(answer: Response, method: string, path: string): Promise<OpenCatalogError> {
    const text = await answer.text().catch(() => "");
    const problem = readProblem(text);
    const advice =
      answer.status === 401
        ? " The token is missing, wrong or expired, or the server takes no writes: ask its operator for a token of your own."
        : answer.status === 429
          ? " The server limits requests; run again later."
          : "";
    const said = plain(problem.said || answer.statusText, 800);
    return new OpenCatalogError(
      `${method} ${path.split("?")[0]} at ${this.#options.base} was refused (${answer.status}): ${said}.${advice}`,
      answer.status,
      problem.said,
    );
  }
}

function why(error: unknown): string {
  const cause = (error as { cause?: unknown }).cause;
  return cause instanceof Error ? `${errorMessage(error)}: ${cause.message}` : errorMessage(error);
}

function isLocal(host: string): boolean {
  return /^(localhost|127\.\d+\.\d+\.\d+|\[::1\]|10\..*|192\.168\..*|172\.(1[6-9]|2\d|3[01])\..*|[^.]+)$/.test(host);
}

async function parsed(answer: Response, method: string, path: string): Promise<unknown> {
  try {
    return await answer.json();
  } catch (cause) {
    throw new IncompleteError(
      `${method} ${path.split("?")[0]} gave no JSON: is this the base of an Open Catalog API?`,
      { cause },
    );
  }
}

/** Title, detail and the fields that did not pass. */
function readProblem(text: string): { said: string } {
  try {
    const { title, detail, validationErrors } = JSON.parse(text) as {
      title?: string;
      detail?: string;
      validationErrors?: { field?: string; rule?: string }[];
    };
    const fields = (validationErrors ?? []).map(({ field, rule }) => `${field} (${rule})`).join(", ");
    return { said: [title, detail, fields].filter(Boolean).join(": ") };
  } catch {
    return { said: text.slice(0, 500) };
  }
}
