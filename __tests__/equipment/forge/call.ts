import type { Json } from "./description.ts";
import type { ForgeRepository, TokenRights, World } from "./world.ts";

export type JsonObject = { [key: string]: Json | undefined };

/** A valid request, on its way to a handler. */
export interface Call {
  world: World;
  params: { [name: string]: string };
  query: URLSearchParams;
  body: JsonObject;
  accept: string;
  token: TokenRights | undefined;
  /** The forge's own address, for links to further pages. */
  url: string;
  path: string;
}

/** An answer: `known` is filled up from GitHub's description; `raw` goes out as it is. */
export interface Answer {
  status: number;
  known?: Json;
  raw?: Buffer;
  headers?: { [name: string]: string };
}

/** A call about a repository that exists and that the token may see. */
export type RepositoryCall = Call & { repository: ForgeRepository };

export type Handler = (call: Call) => Answer;
export type RepositoryHandler = (call: RepositoryCall) => Answer;

export const ok = (known: Json): Answer => ({ status: 200, known });
export const created = (known: Json): Answer => ({ status: 201, known });
export const notFound = (message = "Not Found"): Answer => refusal(404, message);

/** A refusal in GitHub's form. */
export function refusal(status: number, message: string, errors?: Json[]): Answer {
  return {
    status,
    known: { message, documentation_url: "https://docs.github.com/rest", ...(errors ? { errors } : {}) },
  };
}

/** One page of a list with GitHub's `Link` header; 30 a page unless asked, 100 at most. */
export function page(call: Call, list: Json[], wrap: (items: Json[]) => Json = (items) => items): Answer {
  const size = Math.min(100, Number(call.query.get("per_page") ?? 30));
  const number = Number(call.query.get("page") ?? 1);
  const last = Math.max(1, Math.ceil(list.length / size));
  const link = (to: number, rel: string): string => {
    const query = new URLSearchParams(call.query);
    query.set("page", String(to));
    return `<${call.url}${call.path}?${query}>; rel="${rel}"`;
  };
  const links = [
    ...(number > 1 ? [link(number - 1, "prev"), link(1, "first")] : []),
    ...(number < last ? [link(number + 1, "next"), link(last, "last")] : []),
  ];
  const items = list.slice((number - 1) * size, number * size);
  return { status: 200, known: wrap(items), headers: links.length ? { link: links.join(", ") } : {} };
}
