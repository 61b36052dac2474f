// A stand-in for an Open Catalog API server: keeps state, behaves like both generations, and holds requests and its own answers to
// the description.
import { randomUUID } from "node:crypto";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { Ajv } from "ajv";
import ajvFormats from "ajv-formats";
import { type Described, described, problem } from "./open-catalog-description.ts";

export interface FakeSoftware {
  id: string;
  url: string;
  aliases: string[];
  publiccodeYml: string;
  active: boolean;
  createdAt: string;
  updatedAt: string;
}

export interface FakeOptions {
  /** A taken address is refused with 409 by newer servers, and with 500 and the database's words by older ones. */
  duplicates?: 409 | 500;
  /** Whether answers to GET may be ten seconds old. */
  cache?: boolean;
  /** Whether analyses are known. */
  analysis?: boolean;
}

type Answer = { status: number; body?: unknown; headers?: Record<string, string> };
export type FakeFault = 429 | 500 | 502 | 503 | 504 | "cut";

const refusal = (status: number, title: string, detail = ""): Answer => ({ status, body: { title, status, detail } });
const ajv = new Ajv({ strict: false, allErrors: true });
ajvFormats.default(ajv);
const wrongWith = (schema: object, value: unknown): string | undefined =>
  ajv.validate(schema, value) ? undefined : ajv.errorsText(ajv.errors);

/** The server's normalisation: scheme and host in lower case, no www., no default port, no slash at the end. */
const normal = (address: string): string => {
  const url = new URL(address);
  return `${url.protocol}//${url.host.replace(/^www\./, "")}${url.pathname.replace(/\/+$/, "")}${url.search}`;
};

export class FakeOpenCatalog {
  readonly software: FakeSoftware[] = [];
  readonly analyses = new Map<string, Record<string, Record<string, unknown>>>();
  readonly logs: { software: string; message: string }[] = [];
  readonly requests: string[] = [];
  readonly complaints: string[] = [];
  readonly token = ["v2", "local", randomUUID()].join(".");
  /** Faults still to come: skip that many requests, then answer so, that often. */
  faults: { kind: FakeFault; after: number; times: number }[] = [];
  /** Called before each request is handled. */
  before: ((request: string) => void) | undefined;
  readonly #options: FakeOptions;
  readonly #server: Server;
  readonly #kept = new Map<string, { at: number; answer: Answer }>();
  #clock = Date.UTC(2026, 0, 1);

  constructor(options: FakeOptions = {}) {
    this.#options = { duplicates: 409, cache: true, analysis: true, ...options };
    this.#server = createServer((request, response) => void this.#serve(request, response));
  }

  get base(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/v1`;
  }

  listen(): Promise<this> {
    return new Promise((done) => this.#server.listen(0, "127.0.0.1", () => done(this)));
  }

  close(): Promise<void> {
    this.#server.closeAllConnections();
    return new Promise((done) => void this.#server.close(() => done()));
  }

  /** Ten seconds later: what was kept is forgotten. */
  forget(): void {
    this.#kept.clear();
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const line = `${request.method} ${request.url}`;
    this.requests.push(line);
    this.before?.(line);
    const fault = this.#fault();
    if (fault === "cut") return void response.socket?.destroy();
    const answer = fault ? refusal(fault, "fault") : this.#answer(request, Buffer.concat(chunks).toString("utf8"));
    const type = answer.status >= 400 ? "application/problem+json" : "application/json";
    response.writeHead(answer.status, { "content-type": type, ...answer.headers });
    response.end(answer.body === undefined ? undefined : JSON.stringify(answer.body));
  }

  #fault(): FakeFault | undefined {
    for (const fault of this.faults) {
      if (fault.times === 0) continue;
      if (fault.after-- > 0) continue;
      fault.times--;
      return fault.kind;
    }
    return undefined;
  }

  #answer(request: IncomingMessage, text: string): Answer {
    const url = new URL(request.url ?? "/", "http://fake");
    const method = request.method ?? "GET";
    const operation = described.find((one) => one.method === method && one.path.test(url.pathname));
    if (!operation) return this.#complain(`${method} ${url.pathname} is not described`, refusal(404, "Not Found"));
    if (method !== "GET" && request.headers.authorization !== `Bearer ${this.token}`)
      return refusal(401, "token authentication failed");
    const problems = this.#requestProblems(operation, url, request, text);
    if (problems) return this.#complain(problems, refusal(422, "can't handle request", problems));
    const answer = this.#cached(`${method} ${url.pathname}${url.search}`, method, () =>
      this.#handle(method, url, text ? JSON.parse(text) : undefined),
    );
    const schema = answer.status >= 400 ? problem : operation.answers[answer.status];
    const wrong = schema && wrongWith(schema, answer.body);
    return wrong ? this.#complain(`our answer to ${method} ${url.pathname}: ${wrong}`, answer) : answer;
  }

  #requestProblems(operation: Described, url: URL, request: IncomingMessage, text: string): string | undefined {
    const unknown = [...url.searchParams.keys()].find((name) => !operation.query?.includes(name));
    if (unknown) return `query ${unknown} is unknown`;
    if (!operation.body) return undefined;
    if (request.headers["content-type"] !== operation.type)
      return `content-type ${request.headers["content-type"]} instead of ${operation.type}`;
    return wrongWith(operation.body, JSON.parse(text));
  }

  #complain(text: string, answer: Answer): Answer {
    this.complaints.push(text);
    return answer;
  }

  #cached(key: string, method: string, make: () => Answer): Answer {
    if (method !== "GET" || !this.#options.cache) return make();
    const kept = this.#kept.get(key);
    if (kept && Date.now() - kept.at < 10_000) return kept.answer;
    const answer = structuredClone(make());
    this.#kept.set(key, { at: Date.now(), answer });
    return answer;
  }

  #handle(method: string, url: URL, body: Record<string, unknown> | undefined): Answer {
    const [, , , id, part] = url.pathname.split("/");
    if (!id) return method === "GET" ? this.#list(url.searchParams) : this.#create(body!);
    const found = this.software.find((one) => one.id === id);
    if (!found) return refusal(404, "can't get Software", "Software was not found");
    if (part === "analysis") return this.#analysis(id, body);
    if (part === "logs") {
      this.logs.push({ software: id, message: String(body!["message"]) });
      return { status: 200, body: { id: randomUUID(), message: body!["message"] } };
    }
    if (method === "GET") return { status: 200, body: found };
    if (method === "PATCH") return this.#update(found, body!);
    this.software.splice(this.software.indexOf(found), 1);
    return { status: 204 };
  }

  #list(query: URLSearchParams): Answer {
    const asked = query.get("url");
    const found = this.software
      .filter((one) => query.get("all") === "true" || one.active)
      .filter((one) => asked === null || [one.url, ...one.aliases].map(normal).includes(normal(asked)));
    const size = Math.min(100, Number(query.get("page[size]") ?? 25));
    return { status: 200, body: { data: found.slice(0, size), links: { prev: null, next: null } } };
  }

  #create(body: Record<string, unknown>): Answer {
    const now = this.#now();
    const fresh = {
      id: randomUUID(),
      aliases: [],
      active: true,
      ...body,
      createdAt: now,
      updatedAt: now,
    } as unknown as FakeSoftware;
    const one = { ...fresh, url: normal(fresh.url), aliases: fresh.aliases.map(normal) };
    if (this.#taken(one)) return this.#duplicate();
    this.software.push(one);
    return { status: 200, body: one };
  }

  #update(found: FakeSoftware, body: Record<string, unknown>): Answer {
    const next = { ...found, ...body, updatedAt: this.#now() } as FakeSoftware;
    next.url = normal(next.url);
    next.aliases = next.aliases.map(normal);
    if (this.#taken(next)) return this.#duplicate();
    Object.assign(found, next);
    return { status: 200, body: found };
  }

  #analysis(id: string, body: Record<string, unknown> | undefined): Answer {
    if (!this.#options.analysis) return refusal(404, "Not Found");
    const held = this.analyses.get(id) ?? {};
    for (const [namespace, content] of Object.entries(body ?? {}))
      held[namespace] = { ...(content as object), t: this.#now() };
    this.analyses.set(id, held);
    return { status: 200, body: held };
  }

  #taken(one: FakeSoftware): boolean {
    const claims = [one.url, ...one.aliases];
    return this.software.some(
      (other) => other.id !== one.id && [other.url, ...other.aliases].some((address) => claims.includes(address)),
    );
  }

  #duplicate(): Answer {
    return this.#options.duplicates === 409
      ? refusal(409, "can't create Software", "url already exists")
      : refusal(500, "can't create Software", "db error: UNIQUE constraint failed: software_urls.url");
  }

  #now(): string {
    this.#clock += 1_000;
    return new Date(this.#clock).toISOString();
  }
}
