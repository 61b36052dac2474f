import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { git, gitBytes } from "../../git.ts";
import { tempFolder } from "../../temp.ts";
import {
  type Answer,
  created,
  type JsonObject,
  notFound,
  ok,
  page,
  type RepositoryCall,
  type RepositoryHandler,
  refusal,
} from "../call.ts";
import type { Json } from "../description.ts";
import type { OperationId } from "../operations.ts";
import { mayPush } from "../rights.ts";
import { Store } from "../store.ts";
import type { ForgeRepository } from "../world.ts";
import { commitish } from "./contents.ts";
import { commit, release, repository } from "./shapes.ts";

const store = (call: RepositoryCall): Store => new Store(call.repository.git);
const url = "https://api.github.com/x";

function permissions({ token, repository: facts }: RepositoryCall): JsonObject {
  return { admin: false, push: token !== undefined && mayPush(token, facts), pull: true };
}

/** What codeload.github.com hands out: the files below a folder that bears the repository's and the commit's name. */
export function archive(facts: ForgeRepository, ref: string): Answer {
  const prefix = `${facts.owner}-${facts.name}-${ref.slice(0, 7)}/`;
  const raw = gitBytes(facts.git, ["archive", "--format=tar.gz", `--prefix=${prefix}`, ref]);
  return { status: 200, raw, headers: { "content-type": "application/x-gzip" } };
}

function branches(call: RepositoryCall): Answer {
  const all = store(call).refs("refs/heads");
  const short = (ref: string): string => ref.slice("refs/heads/".length);
  return page(
    call,
    all.map(({ ref, sha }) => ({ name: short(ref), commit: { sha, url }, protected: false })),
  );
}

function branch(call: RepositoryCall): Answer {
  const name = call.params["branch"]!;
  const known = commit(store(call), `refs/heads/${name}`);
  if (!known) return notFound("Branch not found");
  return ok({ name, commit: known, protected: false, _links: { html: url, self: url } });
}

function tags(call: RepositoryCall): Answer {
  const all = store(call).refs("refs/tags").reverse();
  const item = ({ ref, commit: sha }: { ref: string; commit: string }): JsonObject => ({
    name: ref.slice("refs/tags/".length),
    commit: { sha, url },
    ...{ zipball_url: url, tarball_url: url, node_id: "x" },
  });
  return page(call, all.map(item));
}

function listCommits(call: RepositoryCall): Answer {
  const at = commitish(call, call.query.get("sha") ?? undefined);
  if (!at) return refusal(409, "Git Repository is empty.");
  const ids = store(call).log(at, call.query.get("path") ?? undefined);
  const answer = page(call, ids);
  return { ...answer, known: (answer.known as string[]).map((id) => commit(store(call), id) as Json) };
}

function getCommit(call: RepositoryCall): Answer {
  const at = commitish(call, call.params["ref"]);
  const known = at && commit(store(call), at);
  return known ? ok(known) : refusal(422, `No commit found for SHA: ${call.params["ref"]}`);
}

function compare(call: RepositoryCall): Answer {
  const [base = "", head = ""] = (call.params["basehead"] ?? "").split("...");
  const [from, to] = [commitish(call, base), commitish(call, head)];
  const middle = from && to && store(call).mergeBase(from, to);
  if (!from || !to || !middle) return notFound();
  const [ahead, behind] = [store(call).ahead(from, to), store(call).ahead(to, from)];
  const status = ahead && behind ? "diverged" : ahead ? "ahead" : behind ? "behind" : "identical";
  const known = (name: string): JsonObject => commit(store(call), name) ?? {};
  const list = store(call).log(`${from}..${to}`).reverse().slice(0, 250).map(known);
  const addresses = { url, html_url: url, permalink_url: url, diff_url: url, patch_url: url };
  const counts = { ahead_by: ahead, behind_by: behind, total_commits: ahead };
  return ok({
    ...addresses,
    base_commit: known(from),
    merge_base_commit: known(middle),
    status,
    ...counts,
    commits: list,
    files: [],
  });
}

function latestRelease(call: RepositoryCall): Answer {
  const all = call.repository.releases.filter((one) => !one.draft && !one.prerelease);
  const newest = all.sort((a, b) => b.published.localeCompare(a.published))[0];
  return newest ? ok(release(call.repository, newest)) : notFound();
}

/** GitHub would make a missing tag at the default branch; the forge does not, because no workflow of ours should rely on it. */
function createRelease(call: RepositoryCall): Answer {
  const tag = String(call.body["tag_name"]);
  if (!store(call).resolve(`refs/tags/${tag}`)) return refusal(422, "Validation Failed", ["tag_name is no tag"]);
  if (call.repository.releases.some((one) => one.tag === tag))
    return refusal(422, "Validation Failed", [{ resource: "Release", code: "already_exists", field: "tag_name" }]);
  const { name, draft, prerelease } = call.body;
  const facts = { name: String(name ?? tag), draft: draft === true, prerelease: prerelease === true };
  const made = { tag, published: new Date().toISOString(), ...facts };
  call.repository.releases.push(made);
  return created(release(call.repository, made));
}

/** A fork under the token's account or the organisation asked for; an existing one is handed out again, as GitHub does. */
function createFork(call: RepositoryCall): Answer {
  const { world, repository: parent, token } = call;
  const owner = String(call.body["organization"] ?? token?.login ?? "ghost");
  const name = String(call.body["name"] ?? parent.name);
  const known = world.find(owner, name);
  if (known) return { status: 202, known: repository(world, known) };
  const folder = join(tempFolder(), "fork.git");
  git("/", ["clone", "-q", "--bare", `file://${parent.git}`, folder]);
  const organisation = world.organisations.has(owner);
  const fork = { git: folder, fork: { owner: parent.owner, name: parent.name }, defaultBranch: parent.defaultBranch };
  const made = world.addRepository(`${owner}/${name}`, fork);
  if (!organisation) world.organisations.delete(owner);
  return { status: 202, known: repository(world, made) };
}

function mergeUpstream(call: RepositoryCall): Answer {
  const { fork } = call.repository;
  const parent = fork && call.world.find(fork.owner, fork.name);
  if (!parent) return refusal(422, "Repository is not a fork");
  const name = String(call.body["branch"]);
  const sha = store(call).fetch(parent.git, name);
  const old = store(call).resolve(`refs/heads/${name}`);
  if (old && store(call).mergeBase(old, sha) !== old) return refusal(409, "There are merge conflicts");
  store(call).setRef(`refs/heads/${name}`, sha);
  return ok({
    message: "Successfully fetched and fast-forwarded",
    merge_type: "fast-forward",
    base_branch: `${parent.owner}:${name}`,
  });
}

function createCheck(call: RepositoryCall): Answer {
  const made = { id: call.world.id(), ...(call.body as { [key: string]: Json }) };
  call.repository.checks.push(made);
  return created(checkAnswer(made));
}

function checkAnswer(check: { [key: string]: Json }): JsonObject {
  const output = (check["output"] as JsonObject | undefined) ?? {};
  const { title = null, summary = null, text = null, annotations = [] } = output;
  const count = (annotations as Json[]).length;
  return {
    ...check,
    output: { title, summary, text, annotations_count: count, annotations_url: url },
    pull_requests: [],
    app: null,
  } as JsonObject;
}

/** Annotations are added to those before; everything else is replaced. */
function updateCheck(call: RepositoryCall): Answer {
  const check = call.repository.checks.find(({ id }) => id === Number(call.params["check_run_id"]));
  if (!check) return notFound();
  const [before, after] = [check["output"] as JsonObject | undefined, call.body["output"] as JsonObject | undefined];
  const annotations = [...((before?.["annotations"] as Json[]) ?? []), ...((after?.["annotations"] as Json[]) ?? [])];
  Object.assign(check, call.body, after ? { output: { ...before, ...after, annotations } } : {});
  return ok(checkAnswer(check));
}

function listChecks(call: RepositoryCall): Answer {
  const sha = commitish(call, call.params["ref"]);
  const name = call.query.get("check_name");
  const found = call.repository.checks.filter((one) => one["head_sha"] === sha && (!name || one["name"] === name));
  return page(call, found.map(checkAnswer) as Json[], (items) => ({ total_count: found.length, check_runs: items }));
}

function createStatus(call: RepositoryCall): Answer {
  const made = { ...(call.body as { [key: string]: Json }), sha: call.params["sha"]! };
  call.repository.statuses.push(made);
  const { state, description = null, context = "default", target_url = null } = call.body;
  return created({ state: state!, description, context, target_url });
}

/** GitHub takes SARIF as base64 of gzip, at most 10 MB, and reads it later; the forge reads it at once. */
function uploadSarif(call: RepositoryCall): Answer {
  const packed = Buffer.from(String(call.body["sarif"]), "base64");
  if (packed.length > 10_000_000) return { status: 413 };
  const sarif = JSON.parse(gunzipSync(packed).toString("utf8")) as Json;
  call.repository.sarifs.push({ ...(call.body as { [key: string]: Json }), sarif });
  return { status: 202, known: { id: `sarif-${call.repository.sarifs.length}`, url } };
}

function listArtifacts(call: RepositoryCall): Answer {
  const name = call.query.get("name");
  const all = call.repository.artifacts
    .filter((one) => one.run === Number(call.params["run_id"]) && (!name || one.name === name))
    .map(
      (one): JsonObject => ({
        id: one.id,
        name: one.name,
        size_in_bytes: 1,
        expired: false,
        url,
        archive_download_url: `${call.url}/repos/${call.repository.owner}/${call.repository.name}/actions/artifacts/${one.id}/zip`,
        created_at: null,
        expires_at: null,
        updated_at: null,
      }),
    );
  return page(call, all, (items) => ({ total_count: all.length, artifacts: items }));
}

/** What concerns a repository as a whole. */
export const repositories: { [id in OperationId]?: RepositoryHandler } = {
  "repos/get": (call) => ok({ ...repository(call.world, call.repository), permissions: permissions(call) }),
  "repos/download-tarball-archive": (call) => ({
    status: 302,
    headers: {
      location: `${call.url}/codeload/${call.repository.owner}/${call.repository.name}/${call.params["ref"]}`,
    },
  }),
  "repos/get-all-topics": (call) => ok({ names: call.repository.topics }),
  "repos/list-languages": (call) => ok(call.repository.languages),
  "repos/custom-properties-for-repos-get-repository-values": (call) =>
    ok(Object.entries(call.repository.properties).map(([property_name, value]) => ({ property_name, value }))),
  "repos/list-branches": branches,
  "repos/get-branch": branch,
  "repos/list-tags": tags,
  "repos/list-commits": listCommits,
  "repos/get-commit": getCommit,
  "repos/compare-commits-with-basehead": compare,
  "repos/list-releases": (call) =>
    page(
      call,
      call.repository.releases.map((one) => release(call.repository, one)),
    ),
  "repos/get-latest-release": latestRelease,
  "repos/create-release": createRelease,
  "repos/create-fork": createFork,
  "repos/merge-upstream": mergeUpstream,
  "repos/create-commit-status": createStatus,
  "checks/create": createCheck,
  "checks/update": updateCheck,
  "checks/list-for-ref": listChecks,
  "code-scanning/upload-sarif": uploadSarif,
  "dependency-graph/export-sbom": (call) =>
    call.repository.sbom ? ok({ sbom: call.repository.sbom }) : notFound("Dependency graph is disabled"),
  "actions/list-workflow-run-artifacts": listArtifacts,
};
