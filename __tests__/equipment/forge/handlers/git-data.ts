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
import { Store } from "../store.ts";
import { gitCommit } from "./shapes.ts";

const url = "https://api.github.com/x";
const store = (call: RepositoryCall): Store => new Store(call.repository.git);

function refAnswer(ref: string, sha: string, type: string): JsonObject {
  return { ref, node_id: "x", url, object: { type, sha, url } };
}

function getRef(call: RepositoryCall): Answer {
  const name = `refs/${call.params["ref"]}`;
  const found = store(call)
    .refs(name)
    .find(({ ref }) => ref === name);
  return found ? ok(refAnswer(found.ref, found.sha, found.type)) : notFound();
}

function matchingRefs(call: RepositoryCall): Answer {
  const prefix = `refs/${call.params["ref"]}`;
  const all = store(call)
    .refs("refs")
    .filter(({ ref }) => ref.startsWith(prefix));
  return ok(all.map(({ ref, sha, type }) => refAnswer(ref, sha, type)));
}

function createRef(call: RepositoryCall): Answer {
  const [ref, sha] = [String(call.body["ref"]), String(call.body["sha"])];
  if (!ref.startsWith("refs/") || !store(call).isRefName(ref)) return refusal(422, "Reference name is not valid");
  if (store(call).resolve(ref)) return refusal(422, "Reference already exists");
  const type = store(call).type(sha);
  if (!type) return refusal(422, "Object does not exist");
  store(call).setRef(ref, sha);
  return created(refAnswer(ref, sha, type));
}

function updateRef(call: RepositoryCall): Answer {
  const [ref, sha] = [`refs/${call.params["ref"]}`, String(call.body["sha"])];
  const old = store(call).resolve(ref);
  if (!old) return refusal(422, "Reference does not exist");
  if (!store(call).type(sha)) return refusal(422, "Object does not exist");
  if (call.body["force"] !== true && store(call).mergeBase(old, sha) !== old)
    return refusal(422, "Update is not a fast forward");
  store(call).setRef(ref, sha);
  return ok(refAnswer(ref, sha, "commit"));
}

function deleteRef(call: RepositoryCall): Answer {
  const ref = `refs/${call.params["ref"]}`;
  if (!store(call).resolve(ref)) return refusal(422, "Reference does not exist");
  store(call).deleteRef(ref);
  return { status: 204 };
}

function getCommit(call: RepositoryCall): Answer {
  const known = gitCommit(store(call), call.params["commit_sha"]!);
  return known ? ok(known) : notFound();
}

function createCommit(call: RepositoryCall): Answer {
  const { message, tree, parents, author } = call.body;
  if (store(call).type(String(tree)) !== "tree") return refusal(422, "Tree SHA does not exist");
  const ancestors = (parents as string[] | undefined) ?? [];
  if (ancestors.some((sha) => store(call).type(sha) !== "commit")) return refusal(422, "Parent SHA does not exist");
  const sha = store(call).writeCommit(String(tree), ancestors, String(message), author as { name?: string });
  return created(gitCommit(store(call), sha)!);
}

/** GitHub gives at most this many entries of a tree, and then says `truncated`. */
const treeLimit = 100_000;

function treeAnswer(call: RepositoryCall, sha: string, recursive: boolean): JsonObject | undefined {
  const entries = store(call).tree(sha, recursive);
  const id = store(call).resolve(`${sha}^{tree}`);
  if (!entries || !id) return undefined;
  return {
    sha: id,
    url,
    truncated: entries.length > treeLimit,
    tree: entries.slice(0, treeLimit).map((entry) => ({ ...entry, url })),
  };
}

function getTree(call: RepositoryCall): Answer {
  // Any value asks for recursion, even "0" or "false" (GitHub's documentation of this parameter).
  const known = treeAnswer(call, call.params["tree_sha"]!, call.query.has("recursive"));
  return known ? ok(known) : notFound();
}

function createTree(call: RepositoryCall): Answer {
  const base = call.body["base_tree"] as string | undefined;
  if (base && store(call).type(base) === undefined) return refusal(422, "Tree SHA does not exist");
  const entries = call.body["tree"] as { path: string; mode: string; sha?: string | null; content?: string }[];
  const changes = entries.map(({ path, mode, sha, content }) => ({
    path,
    mode: mode ?? "100644",
    sha: content === undefined ? (sha ?? null) : store(call).writeBlob(Buffer.from(content)),
  }));
  const absent = changes.find(({ sha }) => sha && store(call).type(sha) === undefined);
  if (absent) return refusal(422, `tree.sha ${absent.sha} is not a valid blob`);
  return created(treeAnswer(call, store(call).writeTree(base, changes), false)!);
}

function getBlob(call: RepositoryCall): Answer {
  const content = store(call).blob(call.params["file_sha"]!);
  if (!content) return notFound();
  if (call.accept.includes("raw")) return { status: 200, raw: content };
  const sha = call.params["file_sha"]!;
  return ok({ sha, node_id: "x", url, size: content.length, encoding: "base64", content: content.toString("base64") });
}

function createBlob(call: RepositoryCall): Answer {
  const encoding = call.body["encoding"] === "base64" ? "base64" : "utf8";
  return created({ url, sha: store(call).writeBlob(Buffer.from(String(call.body["content"]), encoding)) });
}

/** The git database: refs, commits, trees, blobs. */
export const gitData: { [id in OperationId]?: RepositoryHandler } = {
  "git/get-ref": getRef,
  "git/list-matching-refs": matchingRefs,
  "git/create-ref": createRef,
  "git/update-ref": updateRef,
  "git/delete-ref": deleteRef,
  "git/get-commit": getCommit,
  "git/create-commit": createCommit,
  "git/get-tree": getTree,
  "git/create-tree": createTree,
  "git/get-blob": getBlob,
  "git/create-blob": createBlob,
};
