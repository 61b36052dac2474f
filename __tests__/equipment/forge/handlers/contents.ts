import {
  type Answer,
  created,
  type JsonObject,
  notFound,
  ok,
  type RepositoryCall,
  type RepositoryHandler,
  refusal,
} from "../call.ts";
import type { OperationId } from "../operations.ts";
import { Store, type TreeEntry } from "../store.ts";
import { gitCommit, license } from "./shapes.ts";

const store = (call: RepositoryCall): Store => new Store(call.repository.git);

/** Branch, tag or commit that a request names; the default branch where it names none. */
export function commitish(call: RepositoryCall, name = call.query.get("ref") ?? undefined): string | undefined {
  if (name === undefined) return store(call).resolve(`refs/heads/${call.repository.defaultBranch}`);
  const forms = [`refs/heads/${name}`, `refs/tags/${name}`, name];
  return forms.map((form) => store(call).resolve(`${form}^{commit}`)).find((sha) => sha !== undefined);
}

function links(call: RepositoryCall, path: string, sha: string): JsonObject {
  const { owner, name } = call.repository;
  const url = `https://api.github.com/repos/${owner}/${name}/contents/${encodeURI(path)}`;
  const html = `https://github.com/${owner}/${name}/blob/${sha}/${encodeURI(path)}`;
  const download = `https://raw.githubusercontent.com/${owner}/${name}/${sha}/${encodeURI(path)}`;
  return { url, html_url: html, git_url: url, download_url: download, _links: { self: url, git: url, html } };
}

const kinds: { [mode: string]: string } = { "120000": "symlink", "160000": "submodule", "040000": "dir" };
const leaf = (path: string): string => path.split("/").at(-1) ?? "";

function entryAnswer(call: RepositoryCall, entry: TreeEntry, path: string, commit: string): JsonObject {
  const type = kinds[entry.mode] ?? "file";
  return { type, name: leaf(path), path, sha: entry.sha, size: entry.size ?? 0, ...links(call, path, commit) };
}

/** GitHub breaks base64 after 60 characters; above 1 MB it leaves the content out, above 100 MB it refuses. */
function fileAnswer(call: RepositoryCall, entry: TreeEntry, path: string, commit: string): Answer {
  const size = entry.size ?? 0;
  if (size > 100_000_000) return refusal(403, "This API returns blobs up to 100 MB in size.");
  const content = store(call).blob(entry.sha) ?? Buffer.alloc(0);
  if (call.accept.includes("raw")) return { status: 200, raw: content };
  const known = entryAnswer(call, entry, path, commit);
  if (known["type"] === "symlink") return ok({ ...known, target: content.toString("utf8") });
  const body = size > 1_000_000 ? "" : content.toString("base64").replace(/.{60}/g, "$&\n");
  return ok({ ...known, encoding: size > 1_000_000 ? "none" : "base64", content: body });
}

function entryAt(call: RepositoryCall, commit: string, path: string): TreeEntry | undefined {
  const folder = path.includes("/") ? path.slice(0, path.lastIndexOf("/")) : "";
  return store(call)
    .tree(`${commit}:${folder}`)
    ?.find((entry) => entry.path === leaf(path));
}

function getContent(call: RepositoryCall): Answer {
  const path = (call.params["path"] ?? "").replace(/\/$/, "");
  const commit = commitish(call);
  if (!commit)
    return notFound(
      call.query.has("ref") ? `No commit found for the ref ${call.query.get("ref")}` : "This repository is empty.",
    );
  const entry = path === "" ? undefined : entryAt(call, commit, path);
  if (entry && entry.type !== "tree") return fileAnswer(call, entry, path, commit);
  const entries = path === "" || entry ? store(call).tree(`${commit}:${path}`) : undefined;
  if (!entries) return notFound();
  const below = (name: string): string => (path ? `${path}/${name}` : name);
  return ok(entries.slice(0, 1000).map((one) => entryAnswer(call, one, below(one.path), commit)));
}

interface Change {
  branch: string;
  parent: string | undefined;
  old: TreeEntry | undefined;
}

/** Where a change goes, or GitHub's refusal: branch unknown, blob id missing or stale. */
function change(call: RepositoryCall): Change | Answer {
  const branch = String(call.body["branch"] ?? call.repository.defaultBranch);
  const parent = store(call).resolve(`refs/heads/${branch}`);
  const empty = store(call).refs("refs/heads").length === 0;
  if (!parent && !empty) return notFound(`Branch ${branch} not found`);
  const path = call.params["path"]!;
  const old = parent ? entryAt(call, parent, path) : undefined;
  const sha = call.body["sha"] as string | undefined;
  if (old && sha === undefined) return refusal(422, `Invalid request.\n\n"sha" wasn't supplied.`);
  if (sha !== undefined && sha !== old?.sha) return refusal(409, `${path} does not match ${sha}`);
  return { branch, parent, old };
}

function commitChange(call: RepositoryCall, { branch, parent }: Change, sha: string | null): JsonObject {
  const path = call.params["path"]!;
  const tree = store(call).writeTree(parent, [{ path, mode: "100644", sha }]);
  const author = (call.body["author"] ?? call.body["committer"]) as { name?: string; email?: string } | undefined;
  const commit = store(call).writeCommit(tree, parent ? [parent] : [], String(call.body["message"]), author);
  store(call).setRef(`refs/heads/${branch}`, commit);
  return gitCommit(store(call), commit)!;
}

function putFile(call: RepositoryCall): Answer {
  const at = change(call);
  if ("status" in at) return at;
  const sha = store(call).writeBlob(Buffer.from(String(call.body["content"]), "base64"));
  const commit = commitChange(call, at, sha);
  const path = call.params["path"]!;
  const entry = entryAt(call, String(commit["sha"]), path)!;
  const known = { content: entryAnswer(call, entry, path, String(commit["sha"])), commit };
  return at.old ? ok(known) : created(known);
}

function deleteFile(call: RepositoryCall): Answer {
  const at = change(call);
  if ("status" in at) return at;
  if (!at.old) return notFound();
  return ok({ content: null, commit: commitChange(call, at, null) });
}

function getLicense(call: RepositoryCall): Answer {
  const known = call.repository.license;
  const commit = commitish(call);
  const entry = known && commit ? entryAt(call, commit, known.path) : undefined;
  if (!known || !entry || !commit) return notFound();
  const answer = fileAnswer(call, entry, known.path, commit);
  return { ...answer, known: { ...(answer.known as JsonObject), license: license(known.spdx) } };
}

/** Files by path. */
export const contents: { [id in OperationId]?: RepositoryHandler } = {
  "repos/get-content": getContent,
  "repos/create-or-update-file-contents": putFile,
  "repos/delete-file": deleteFile,
  "licenses/get-for-repo": getLicense,
};
