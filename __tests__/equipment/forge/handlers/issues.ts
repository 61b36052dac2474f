import {
  type Answer,
  created,
  notFound,
  ok,
  page,
  type RepositoryCall,
  type RepositoryHandler,
  refusal,
} from "../call.ts";
import type { OperationId } from "../operations.ts";
import { Store } from "../store.ts";
import type { Account, Comment, Issue } from "../world.ts";
import { comment, issue, pull } from "./shapes.ts";

const me = (call: RepositoryCall): Account => ({
  login: call.token?.login ?? "ghost",
  type: call.token?.type ?? "User",
});

const find = (call: RepositoryCall, name: "issue_number" | "pull_number"): Issue | undefined =>
  call.repository.issues.find(({ number }) => number === Number(call.params[name]));

/** The next number, shared by issues and pull requests. */
function add(call: RepositoryCall, fields: Partial<Issue>): Issue {
  const number = Math.max(0, ...call.repository.issues.map((one) => one.number)) + 1;
  const blank = { title: "", body: null, state: "open" as const, labels: [], created: new Date().toISOString() };
  const item: Issue = { ...blank, number, user: me(call), ...fields };
  call.repository.issues.push(item);
  return item;
}

function filtered(call: RepositoryCall, items: Issue[]): Issue[] {
  const state = call.query.get("state") ?? "open";
  const labels = (call.query.get("labels") ?? "").split(",").filter(Boolean);
  return items
    .filter((item) => state === "all" || item.state === state)
    .filter((item) => labels.every((label) => item.labels.includes(label)))
    .reverse();
}

const labelNames = (labels: unknown): string[] =>
  ((labels as (string | { name: string })[] | undefined) ?? []).map((label) =>
    typeof label === "string" ? label : label.name,
  );

function createIssue(call: RepositoryCall): Answer {
  const { title, body, labels } = call.body;
  return created(
    issue(call.repository, add(call, { title: String(title), body: body as string, labels: labelNames(labels) })),
  );
}

function update(call: RepositoryCall, item: Issue): Issue {
  const { title, body, state, labels, base } = call.body;
  if (title !== undefined) item.title = String(title);
  if (body !== undefined) item.body = body as string;
  if (state !== undefined) item.state = state as Issue["state"];
  if (labels !== undefined) item.labels = labelNames(labels);
  if (base !== undefined) item.base = String(base);
  return item;
}

function addLabels(call: RepositoryCall): Answer {
  const item = find(call, "issue_number");
  if (!item) return notFound();
  const labels = labelNames(Array.isArray(call.body) ? call.body : call.body["labels"]);
  item.labels = [...new Set([...item.labels, ...labels])];
  return ok(issue(call.repository, item)["labels"] ?? []);
}

function createComment(call: RepositoryCall): Answer {
  const item = find(call, "issue_number");
  if (!item) return notFound();
  const body = String(call.body["body"]);
  // GitHub's limit for comments and bodies, in characters.
  if (body.length > 65_536)
    return refusal(422, "Validation Failed", [
      {
        resource: "IssueComment",
        code: "unprocessable",
        field: "data",
        message: "Body is too long (maximum is 65536 characters)",
      },
    ]);
  const made: Comment = { id: call.world.id(), issue: item.number, body, user: me(call) };
  call.repository.comments.push(made);
  return created(comment(call.repository, made));
}

const findComment = (call: RepositoryCall): Comment | undefined =>
  call.repository.comments.find(({ id }) => id === Number(call.params["comment_id"]));

function updateComment(call: RepositoryCall): Answer {
  const found = findComment(call);
  if (!found) return notFound();
  found.body = String(call.body["body"]);
  return ok(comment(call.repository, found));
}

function deleteComment(call: RepositoryCall): Answer {
  const found = findComment(call);
  if (!found) return notFound();
  call.repository.comments = call.repository.comments.filter((one) => one !== found);
  return { status: 204 };
}

const store = (call: RepositoryCall): Store => new Store(call.repository.git);
const pullAnswer = (call: RepositoryCall, item: Issue) => pull(call.world, call.repository, item, store(call));
const invalid = (message: string, field?: string): Answer =>
  refusal(422, "Validation Failed", [
    { resource: "PullRequest", code: field ? "invalid" : "custom", message, ...(field ? { field } : {}) },
  ]);

/** `branch` or `owner:branch`; the second may be a fork's. */
function headOf(call: RepositoryCall, head: string): { owner: string; ref: string; sha: string } | undefined {
  const [first = "", second] = head.split(":");
  const [owner, ref] = second === undefined ? [call.repository.owner, first] : [first, second];
  const source = call.world.repositories.find(
    (one) => one.owner === owner && (one === call.repository || one.fork?.name === call.repository.name),
  );
  const sha = source && new Store(source.git).resolve(`refs/heads/${ref}`);
  if (!source || !sha) return undefined;
  if (source !== call.repository) store(call).fetch(source.git, ref);
  return { owner, ref, sha };
}

function createPull(call: RepositoryCall): Answer {
  const [base, head] = [String(call.body["base"]), headOf(call, String(call.body["head"]))];
  if (!head) return invalid("head is invalid", "head");
  if (!store(call).resolve(`refs/heads/${base}`)) return invalid("base is invalid", "base");
  const open = call.repository.issues.filter((item) => item.state === "open");
  if (open.some((item) => item.head?.owner === head.owner && item.head.ref === head.ref && item.base === base))
    return invalid(`A pull request already exists for ${head.owner}:${head.ref}.`);
  if (store(call).ahead(`refs/heads/${base}`, head.sha) === 0)
    return invalid(`No commits between ${base} and ${head.ref}`);
  const { title, body, draft } = call.body;
  const fields = { title: String(title), body: (body as string | undefined) ?? null, draft: draft === true };
  const item = add(call, { ...fields, base, head: { owner: head.owner, ref: head.ref } });
  store(call).setRef(`refs/pull/${item.number}/head`, head.sha);
  return created(pullAnswer(call, item));
}

function listPulls(call: RepositoryCall): Answer {
  const [head, base] = [call.query.get("head"), call.query.get("base")];
  const pulls = filtered(
    call,
    call.repository.issues.filter((item) => item.head),
  )
    .filter((item) => head === null || `${item.head?.owner}:${item.head?.ref}` === head)
    .filter((item) => base === null || item.base === base);
  return page(
    call,
    pulls.map((item) => pullAnswer(call, item)),
  );
}

/** Branches move after a pull request was made: its head follows, as on GitHub. */
function refresh(call: RepositoryCall, item: Issue): Issue {
  const head = item.head && headOf(call, `${item.head.owner}:${item.head.ref}`);
  if (head) store(call).setRef(`refs/pull/${item.number}/head`, head.sha);
  return item;
}

function withPull(use: (call: RepositoryCall, item: Issue) => Answer): RepositoryHandler {
  return (call) => {
    const item = find(call, "pull_number");
    return item?.head ? use(call, refresh(call, item)) : notFound();
  };
}

const statuses: { [letter: string]: string } = { A: "added", D: "removed" };

function listFiles(call: RepositoryCall, item: Issue): Answer {
  const head = `refs/pull/${item.number}/head`;
  const base = store(call).mergeBase(`refs/heads/${item.base}`, head) ?? `refs/heads/${item.base}`;
  const url = "https://api.github.com/x";
  const files = store(call)
    .changes(base, head)
    .map(({ status, path }) => ({
      filename: path,
      status: statuses[status] ?? "modified",
      sha: store(call).resolve(`${status === "D" ? base : head}:${path}`) ?? null,
      ...{ additions: 0, deletions: 0, changes: 0, blob_url: url, raw_url: url, contents_url: url },
    }));
  return page(call, files);
}

const withIssue =
  (use: (call: RepositoryCall, item: Issue) => Answer): RepositoryHandler =>
  (call) => {
    const item = find(call, "issue_number");
    return item ? use(call, item) : notFound();
  };

/** Issues, their comments, pull requests. */
export const issues: { [id in OperationId]?: RepositoryHandler } = {
  "issues/create": createIssue,
  "issues/get": withIssue((call, item) => ok(issue(call.repository, item))),
  "issues/update": withIssue((call, item) => ok(issue(call.repository, update(call, item)))),
  "issues/list-for-repo": (call) =>
    page(
      call,
      filtered(call, call.repository.issues).map((item) => issue(call.repository, item)),
    ),
  "issues/add-labels": addLabels,
  "issues/create-comment": createComment,
  "issues/list-comments": withIssue((call, item) =>
    page(
      call,
      call.repository.comments.filter((one) => one.issue === item.number).map((one) => comment(call.repository, one)),
    ),
  ),
  "issues/update-comment": updateComment,
  "issues/delete-comment": deleteComment,
  "pulls/create": createPull,
  "pulls/get": withPull((call, item) => ok(pullAnswer(call, item))),
  "pulls/list": listPulls,
  "pulls/list-files": withPull(listFiles),
  "pulls/update": withPull((call, item) => ok(pullAnswer(call, update(call, item)))),
};
