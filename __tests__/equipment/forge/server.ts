import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { type Answer, type Call, type JsonObject, notFound, refusal } from "./call.ts";
import { describedApi, type Json, type Operation, pathParameters } from "./description.ts";
import { type Fault, Faults, strike } from "./faults.ts";
import { filled } from "./fill.ts";
import { contents } from "./handlers/contents.ts";
import { gitData } from "./handlers/git-data.ts";
import { issues } from "./handlers/issues.ts";
import { archive, repositories } from "./handlers/repositories.ts";
import { worldWide } from "./handlers/world-wide.ts";
import type { OperationId } from "./operations.ts";
import { refused, visible } from "./rights.ts";
import { type ForgeRepository, type NewRepository, type TokenRights, World } from "./world.ts";

/** One request as the forge saw it. */
export interface LogEntry {
  method: string;
  path: string;
  operation?: OperationId;
  body?: Json;
  token?: string;
  status?: number;
  fault?: Fault["kind"];
  /** Why GitHub would have refused the request as malformed. */
  problems?: string[];
  /** Why GitHub would never have answered so: a defect of the forge. */
  answerProblems?: string[];
}

interface Request {
  entry: LogEntry;
  url: URL;
  path: string;
  token: TokenRights | undefined;
  accept: string;
}

const repositoryHandlers = { ...contents, ...gitData, ...issues, ...repositories };

/** A forge on the loopback address that holds every request and every own answer to GitHub's description of its API. */
export class Forge {
  readonly world = new World();
  readonly faults = new Faults();
  readonly log: LogEntry[] = [];
  readonly #description = describedApi();
  readonly #server: Server;
  readonly #base: string;
  #url = "";

  /** `base`: `/api/v3` makes it look like GitHub Enterprise Server. */
  constructor(base = "") {
    this.#base = base;
    this.#server = createServer((request, response) => void this.#serve(request, response));
    // A forge that a failing test leaves open must not keep jest from ending.
    this.#server.unref();
  }

  /** What GITHUB_API_URL must be. */
  get url(): string {
    return this.#url;
  }

  addRepository(fullName: string, fields: NewRepository = {}): ForgeRepository {
    return this.world.addRepository(fullName, fields);
  }

  token(rights: Partial<TokenRights> = {}): string {
    return this.world.token(rights);
  }

  fault(fault: Fault): this {
    this.faults.add(fault);
    return this;
  }

  /** Every malformed request and every false answer so far; a good run has none. */
  complaints(): string[] {
    return this.log.flatMap(({ method, path, problems = [], answerProblems = [] }) => [
      ...problems.map((text) => `${method} ${path}: ${text}`),
      ...answerProblems.map((text) => `our answer to ${method} ${path}: ${text}`),
    ]);
  }

  listen(): Promise<this> {
    return new Promise((done) =>
      this.#server.listen(0, "127.0.0.1", () => {
        this.#url = `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}${this.#base}`;
        done(this);
      }),
    );
  }

  close(): Promise<void> {
    this.#server.closeAllConnections();
    return new Promise((done) => void this.#server.close(() => done()));
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close();
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? "/", "http://forge");
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const entry: LogEntry = { method: request.method ?? "GET", path: `${url.pathname}${url.search}` };
    this.log.push(entry);
    try {
      this.#answer(request, url, Buffer.concat(chunks).toString("utf8"), entry, response);
    } catch (error) {
      entry.answerProblems = [String(error instanceof Error ? error.stack : error)];
      response.writeHead(500).end(JSON.stringify({ message: "The forge has a defect" }));
    }
  }

  #answer(request: IncomingMessage, url: URL, text: string, entry: LogEntry, response: ServerResponse): void {
    const path = url.pathname.startsWith(this.#base) ? url.pathname.slice(this.#base.length) : url.pathname;
    const operation = this.#description.find(entry.method, path);
    if (operation) entry.operation = operation.id;
    const fault = this.faults.next(operation?.id);
    if (fault) {
      entry.fault = fault.kind;
      strike(fault, response);
      return;
    }
    if (text) entry.body = JSON.parse(text) as Json;
    const name = /^(?:token|bearer) (.+)$/i.exec(request.headers.authorization ?? "")?.[1];
    if (name !== undefined) entry.token = name;
    const token = this.world.tokens.get(name ?? "");
    const accept = request.headers.accept ?? "";
    this.#send(response, entry, operation, token, this.#judge(operation, { entry, url, path, token, accept }));
  }

  #judge(operation: Operation | undefined, request: Request): Answer {
    const { entry, url, path, token, accept } = request;
    const codeload = /^\/codeload\/([^/]+)\/([^/]+)\/(.+)$/.exec(path);
    const packed = codeload && this.world.find(codeload[1]!, codeload[2]!);
    if (packed) return archive(packed, codeload[3]!);
    if (!operation) {
      entry.problems = ["no such operation among those the forge knows"];
      return notFound();
    }
    if (entry.token !== undefined && !token) return refusal(401, "Bad credentials");
    return this.#handle(operation, entry, {
      world: this.world,
      params: pathParameters(operation, path),
      query: url.searchParams,
      body: (entry.body ?? {}) as JsonObject,
      accept,
      token,
      url: this.#url,
      path,
    });
  }

  #handle(operation: Operation, entry: LogEntry, call: Call): Answer {
    const { token, params } = call;
    const about = params["repo"] === undefined ? undefined : this.world.find(params["owner"]!, params["repo"]);
    if (params["repo"] !== undefined && !about) {
      // GitHub's redirects name the repository by its number; the new name leads to the same place.
      const now = this.world.findFormer(params["owner"]!, params["repo"]);
      if (now && visible(token, now)) return moved(call, now);
    }
    if (params["repo"] !== undefined && (!about || !visible(token, about))) return notFound();
    if (token && token.used++ >= token.limit)
      return { ...refusal(403, "API rate limit exceeded"), headers: { "x-ratelimit-remaining": "0" } };
    const refusedBy = refused(operation.id, token, about);
    if (refusedBy) return refusedBy;
    const problems = this.#description.requestProblems(operation, call.path, call.query, entry.body);
    if (problems.length) {
      entry.problems = problems;
      return refusal(422, "Validation Failed", problems);
    }
    if (about?.archived && call.token && entry.method !== "GET")
      return refusal(403, "Repository was archived so is read-only.");
    const wide = worldWide[operation.id];
    if (wide) return wide(call);
    const handler = repositoryHandlers[operation.id];
    if (!handler || !about) throw new Error(`the forge has no handler for ${operation.id}`);
    return handler({ ...call, repository: about });
  }

  #send(
    response: ServerResponse,
    entry: LogEntry,
    operation: Operation | undefined,
    token: TokenRights | undefined,
    answer: Answer,
  ): void {
    entry.status = answer.status;
    const described = operation?.raw.responses[answer.status] !== undefined;
    const error = answer.status >= 300;
    const known =
      answer.known === undefined || !operation || error
        ? answer.known
        : filled(this.#description, operation, answer.status, answer.known);
    // GitHub's description leaves out refusals that every operation can give (401, 403, 404, 409).
    if (operation && known !== undefined && (described || !error)) {
      const wrong = this.#description.answerProblems(operation, answer.status, known);
      if (wrong.length) entry.answerProblems = wrong;
    }
    const limit = token?.limit ?? 60;
    response.writeHead(answer.status, {
      "content-type": answer.raw ? "application/vnd.github.raw; charset=utf-8" : "application/json; charset=utf-8",
      "x-ratelimit-limit": String(limit),
      "x-ratelimit-remaining": String(Math.max(0, limit - (token?.used ?? 0))),
      "x-ratelimit-reset": String(Math.ceil(Date.now() / 1000) + 3600),
      "x-ratelimit-resource": entry.operation?.startsWith("search/") ? "search" : "core",
      ...answer.headers,
    });
    response.end(answer.raw ?? (known === undefined ? undefined : JSON.stringify(known)));
  }
}

/** The redirect of a repository that has another name by now. */
function moved({ url, path, query, params }: Call, now: ForgeRepository): Answer {
  const rest = path.slice(`/repos/${params["owner"]}/${params["repo"]}`.length);
  const location = `${url}/repos/${now.owner}/${now.name}${rest}${query.size > 0 ? `?${query}` : ""}`;
  return { ...refusal(301, "Moved Permanently"), headers: { location } };
}

/** Starts a forge; close it, or hold it with `await using`. */
export function startForge(base?: string): Promise<Forge> {
  return new Forge(base).listen();
}
