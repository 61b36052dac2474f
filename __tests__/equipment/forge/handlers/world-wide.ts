import { type Answer, type Call, type Handler, type JsonObject, notFound, ok, page, refusal } from "../call.ts";
import type { Json } from "../description.ts";
import type { OperationId } from "../operations.ts";
import { visible } from "../rights.ts";
import { Store } from "../store.ts";
import type { ForgeRepository, Issue } from "../world.ts";
import { issue, owner, repository } from "./shapes.ts";

const mine = (call: Call, organisation?: string): ForgeRepository[] =>
  call.world.repositories.filter(
    (one) => visible(call.token, one) && (!organisation || one.owner.toLowerCase() === organisation.toLowerCase()),
  );

function listForOrganisation(call: Call): Answer {
  const name = call.params["org"]!;
  if (!call.world.organisations.has(name)) return notFound();
  const type = call.query.get("type") ?? "all";
  const wanted: { [type: string]: (one: ForgeRepository) => boolean } = {
    public: (one) => !one.private,
    private: (one) => one.private,
    forks: (one) => one.fork !== undefined,
    sources: (one) => one.fork === undefined,
  };
  const list = mine(call, name).filter(wanted[type] ?? (() => true));
  return page(
    call,
    list.map((one) => repository(call.world, one)),
  );
}

function propertyValues(call: Call): Answer {
  const query = call.query.get("repository_query");
  const list = mine(call, call.params["org"]).filter((one) => !query || matchesRepository(one, parseQuery(query)));
  const item = (one: ForgeRepository): JsonObject => ({
    repository_id: one.id,
    repository_name: one.name,
    repository_full_name: `${one.owner}/${one.name}`,
    properties: Object.entries(one.properties).map(([property_name, value]) => ({ property_name, value })),
  });
  return page(call, list.map(item));
}

function organisation(call: Call): Answer {
  const login = [...call.world.organisations].find((name) => name.toLowerCase() === call.params["org"]!.toLowerCase());
  if (!login) return notFound();
  return ok({
    ...owner(call.world, login),
    type: "Organization",
    public_repos: mine(call, login).filter((one) => !one.private).length,
  });
}

function rateLimit(call: Call): Answer {
  const { limit, used } = call.token ?? { limit: 60, used: 0 };
  const rate = { limit, used, remaining: Math.max(0, limit - used), reset: Math.ceil(Date.now() / 1000) + 3600 };
  const search = { limit: 30, used: 0, remaining: 30, reset: rate.reset };
  return ok({ resources: { core: rate, search, code_search: { ...search, limit: 10, remaining: 10 } }, rate });
}

/** An installation's token, GITHUB_TOKEN among them, is nobody: GitHub refuses it here. */
function authenticated({ token }: Call): Answer {
  if (!token) return refusal(401, "Requires authentication");
  if (token.type === "Bot") return refusal(403, "Resource not accessible by integration");
  return ok({ login: token.login, type: token.type, id: 1 });
}

interface Query {
  words: string[];
  qualifiers: { name: string; value: string; not: boolean }[];
}

function parseQuery(text: string): Query {
  const parts = text.match(/"[^"]*"|\S+/g) ?? [];
  const words: string[] = [];
  const qualifiers: Query["qualifiers"] = [];
  for (const part of parts) {
    const found = /^(-?)([\w.]+):"?([^"]+)"?$/.exec(part);
    if (found) qualifiers.push({ not: found[1] === "-", name: found[2]!.toLowerCase(), value: found[3]! });
    else words.push(part.replaceAll('"', "").toLowerCase());
  }
  return { words, qualifiers };
}

type Test<T> = (item: T, value: string) => boolean;
const bool = (value: string): boolean => value === "true";

const repositoryTests: { [name: string]: Test<ForgeRepository> } = {
  org: (one, value) => one.owner.toLowerCase() === value.toLowerCase(),
  user: (one, value) => one.owner.toLowerCase() === value.toLowerCase(),
  repo: (one, value) => `${one.owner}/${one.name}`.toLowerCase() === value.toLowerCase(),
  topic: (one, value) => one.topics.includes(value),
  archived: (one, value) => one.archived === bool(value),
  fork: (one, value) => value === "true" || (value === "only" ? one.fork !== undefined : one.fork === undefined),
  is: (one, value) => (value === "private" ? one.private : value === "public" ? !one.private : true),
  in: () => true,
};

/** Qualifiers of one name are alternatives, as in GitHub's search; unknown names hold. */
function qualifies<T>(item: T, query: Query, tests: { [name: string]: Test<T> }): boolean {
  const names = new Set(query.qualifiers.map(({ name }) => name));
  return [...names].every((name) => {
    const test = tests[name] ?? (name.startsWith("props.") ? (tests["props"] ?? (() => true)) : () => true);
    const own = query.qualifiers.filter((one) => one.name === name);
    const wanted = own.filter((one) => !one.not);
    const value = (one: { name: string; value: string }): string =>
      name.startsWith("props.") ? `${name.slice(6)}=${one.value}` : one.value;
    return (
      own.filter((one) => one.not).every((one) => !test(item, value(one))) &&
      (wanted.length === 0 || wanted.some((one) => test(item, value(one))))
    );
  });
}

function matchesRepository(one: ForgeRepository, query: Query): boolean {
  const text = `${one.name} ${one.description ?? ""} ${one.topics.join(" ")}`.toLowerCase();
  const props: Test<ForgeRepository> = (item, value) => {
    const [name = "", wanted = ""] = value.split("=");
    return [item.properties[name] ?? []].flat().some((held) => held.toLowerCase() === wanted.toLowerCase());
  };
  return query.words.every((word) => text.includes(word)) && qualifies(one, query, { ...repositoryTests, props });
}

function found(call: Call, items: Json[]): Answer {
  // GitHub's search shows the first 1000 results only.
  const last = Number(call.query.get("page") ?? 1) * Number(call.query.get("per_page") ?? 30);
  if (last > 1000 + 99) return refusal(422, "Only the first 1000 search results are available");
  return page(call, items.slice(0, 1000), (list) => ({
    total_count: items.length,
    incomplete_results: false,
    items: list,
  }));
}

function searchRepositories(call: Call): Answer {
  const query = parseQuery(call.query.get("q") ?? "");
  const list = mine(call).filter((one) => matchesRepository(one, query));
  return found(
    call,
    list.map((one) => ({ ...repository(call.world, one), score: 1 })),
  );
}

function searchCode(call: Call): Answer {
  const query = parseQuery(call.query.get("q") ?? "");
  const inRepository = { ...query, words: [] };
  const items = mine(call)
    .filter((one) => matchesRepository(one, inRepository))
    .flatMap((one) => matchingFiles(one, query).map((path) => codeItem(call, one, path)));
  return found(call, items);
}

const fileTests: { [name: string]: Test<string> } = {
  filename: (path, value) => path.split("/").at(-1)!.toLowerCase() === value.toLowerCase(),
  path: (path, value) => (value === "/" ? !path.includes("/") : path.startsWith(value.replace(/^\//, ""))),
  extension: (path, value) => path.endsWith(`.${value}`),
};

/** Like GitHub: the default branch only. */
function matchingFiles(one: ForgeRepository, query: Query): string[] {
  const store = new Store(one.git);
  const entries = store.tree(`refs/heads/${one.defaultBranch}`, true) ?? [];
  return entries
    .filter((entry) => entry.type === "blob" && qualifies(entry.path, query, fileTests))
    .filter((entry) =>
      query.words.every((word) => store.blob(entry.sha)?.toString("utf8").toLowerCase().includes(word)),
    )
    .map((entry) => entry.path);
}

function codeItem(call: Call, one: ForgeRepository, path: string): JsonObject {
  const url = `https://api.github.com/repos/${one.owner}/${one.name}/contents/${encodeURI(path)}`;
  const sha = new Store(one.git).resolve(`refs/heads/${one.defaultBranch}:${path}`) ?? "";
  return {
    name: path.split("/").at(-1),
    path,
    sha,
    url,
    git_url: url,
    html_url: url,
    repository: repository(call.world, one),
    score: 1,
  };
}

const issueTests: { [name: string]: Test<{ item: Issue; one: ForgeRepository }> } = {
  is: ({ item }, value) =>
    value === "pr" || value === "pull-request" ? !!item.head : value === "issue" ? !item.head : item.state === value,
  state: ({ item }, value) => item.state === value,
  head: ({ item }, value) => item.head?.ref === value,
  label: ({ item }, value) => item.labels.includes(value),
  author: ({ item }, value) => item.user.login === value,
  repo: ({ one }, value) => repositoryTests["repo"]!(one, value),
  org: ({ one }, value) => repositoryTests["org"]!(one, value),
};

function searchIssues(call: Call): Answer {
  const query = parseQuery(call.query.get("q") ?? "");
  const all = mine(call).flatMap((one) => one.issues.map((item) => ({ item, one })));
  const list = all.filter(
    (pair) =>
      query.words.every((word) => `${pair.item.title} ${pair.item.body ?? ""}`.toLowerCase().includes(word)) &&
      qualifies(pair, query, issueTests),
  );
  return found(
    call,
    list.map(({ item, one }) => ({ ...issue(one, item), score: 1 })),
  );
}

/** What is about no single repository. */
export const worldWide: { [id in OperationId]?: Handler } = {
  "orgs/get": organisation,
  "orgs/custom-properties-for-repos-get-organization-values": propertyValues,
  "repos/list-for-org": listForOrganisation,
  "rate-limit/get": rateLimit,
  "users/get-authenticated": authenticated,
  "search/repos": searchRepositories,
  "search/code": searchCode,
  "search/issues-and-pull-requests": searchIssues,
};
