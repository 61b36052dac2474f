// How the forge's facts look in GitHub's answers; the description fills in the rest.
import type { JsonObject } from "../call.ts";
import type { Store } from "../store.ts";
import type { Account, Comment, ForgeRepository, Issue, Release, World } from "../world.ts";

const web = "https://github.com";

export function account({ login, type }: Account): JsonObject {
  const name = encodeURIComponent(login);
  return { login, type, id: login.length + 1, url: `https://api.github.com/users/${name}`, html_url: `${web}/${name}` };
}

export function owner(world: World, login: string): JsonObject {
  return account({ login, type: world.organisations.has(login) ? "Organization" : "User" });
}

export function repository(world: World, facts: ForgeRepository): JsonObject {
  const fullName = `${facts.owner}/${facts.name}`;
  const parent = facts.fork && world.find(facts.fork.owner, facts.fork.name);
  return {
    id: facts.id,
    name: facts.name,
    full_name: fullName,
    owner: owner(world, facts.owner),
    private: facts.private,
    visibility: facts.private ? "private" : "public",
    archived: facts.archived,
    disabled: false,
    fork: facts.fork !== undefined,
    description: facts.description,
    homepage: facts.homepage,
    topics: facts.topics,
    stargazers_count: facts.stars,
    default_branch: facts.defaultBranch,
    url: `https://api.github.com/repos/${fullName}`,
    html_url: `${web}/${fullName}`,
    clone_url: `${web}/${fullName}.git`,
    language: Object.keys(facts.languages)[0] ?? null,
    license: facts.license ? license(facts.license.spdx) : null,
    pushed_at: "2026-01-01T00:00:00Z",
    created_at: "2025-01-01T00:00:00Z",
    updated_at: "2026-01-01T00:00:00Z",
    has_issues: true,
    ...(parent ? { parent: repository(world, parent) } : {}),
  };
}

export function license(spdx: string): JsonObject {
  return {
    key: spdx.toLowerCase(),
    name: spdx,
    spdx_id: spdx,
    url: `https://api.github.com/licenses/${spdx.toLowerCase()}`,
    node_id: "x",
  };
}

export function issue(facts: ForgeRepository, item: Issue): JsonObject {
  const address = `${web}/${facts.owner}/${facts.name}/${item.head ? "pull" : "issues"}/${item.number}`;
  return {
    id: facts.id * 1000 + item.number,
    number: item.number,
    title: item.title,
    body: item.body,
    state: item.state,
    user: account(item.user),
    labels: item.labels.map((name, index) => ({
      id: index + 1,
      name,
      color: "ededed",
      default: false,
      description: null,
    })),
    html_url: address,
    url: `https://api.github.com/repos/${facts.owner}/${facts.name}/issues/${item.number}`,
    created_at: item.created,
    comments: facts.comments.filter((comment) => comment.issue === item.number).length,
    ...(item.head ? { pull_request: { url: address, html_url: address, diff_url: address, patch_url: address } } : {}),
  };
}

export function pull(world: World, facts: ForgeRepository, item: Issue, store: Store): JsonObject {
  const head = item.head!;
  const source = world.repositories.find((one) => one.owner === head.owner && isForkOf(one, facts)) ?? facts;
  const headSha = store.resolve(`refs/pull/${item.number}/head`) ?? "0".repeat(40);
  const address = `${web}/${facts.owner}/${facts.name}/pull/${item.number}`;
  return {
    ...issue(facts, item),
    pull_request: undefined,
    html_url: address,
    url: `https://api.github.com/repos/${facts.owner}/${facts.name}/pulls/${item.number}`,
    draft: item.draft ?? false,
    merged: item.merged !== undefined,
    merged_at: item.merged ?? null,
    maintainer_can_modify: true,
    head: {
      label: `${head.owner}:${head.ref}`,
      ref: head.ref,
      sha: headSha,
      user: owner(world, head.owner),
      repo: repository(world, source),
    },
    base: {
      label: `${facts.owner}:${item.base}`,
      ref: item.base,
      sha: store.resolve(`refs/heads/${item.base}`) ?? "0".repeat(40),
      user: owner(world, facts.owner),
      repo: repository(world, facts),
    },
  };
}

const isForkOf = (one: ForgeRepository, facts: ForgeRepository): boolean =>
  one === facts || (one.fork?.owner === facts.owner && one.fork.name === facts.name);

export function comment(facts: ForgeRepository, item: Comment): JsonObject {
  const address = `${web}/${facts.owner}/${facts.name}/issues/${item.issue}`;
  return {
    id: item.id,
    body: item.body,
    user: account(item.user),
    html_url: `${address}#issuecomment-${item.id}`,
    issue_url: `https://api.github.com/repos/${facts.owner}/${facts.name}/issues/${item.issue}`,
  };
}

export function release(facts: ForgeRepository, item: Release): JsonObject {
  return {
    id: facts.id + item.tag.length,
    tag_name: item.tag,
    name: item.name ?? item.tag,
    published_at: item.published,
    created_at: item.published,
    prerelease: item.prerelease ?? false,
    draft: item.draft ?? false,
    html_url: `${web}/${facts.owner}/${facts.name}/releases/tag/${item.tag}`,
    assets: [],
  };
}

/** A commit as the git database endpoints show it. */
export function gitCommit(store: Store, name: string): JsonObject | undefined {
  const facts = store.commit(name);
  if (!facts) return undefined;
  const url = `https://api.github.com/x/${facts.sha}`;
  return {
    sha: facts.sha,
    url,
    html_url: url,
    message: facts.message,
    tree: { sha: facts.tree, url },
    parents: facts.parents.map((sha) => ({ sha, url, html_url: url })),
    author: facts.author,
    committer: facts.committer,
    verification: { verified: false, reason: "unsigned", signature: null, payload: null, verified_at: null },
  };
}

/** A commit as the repository endpoints show it. */
export function commit(store: Store, name: string): JsonObject | undefined {
  const facts = gitCommit(store, name);
  if (!facts) return undefined;
  const { sha, url, html_url, parents, message, author, committer, tree, verification } = facts;
  const inner = { url, message, author, committer, tree, comment_count: 0, verification };
  return {
    sha,
    node_id: "x",
    url,
    html_url,
    comments_url: url,
    parents,
    commit: inner,
    author: null,
    committer: null,
  } as JsonObject;
}
