import { join } from "node:path";
import { git, gitBytes } from "../git.ts";
import { tempFolder } from "../temp.ts";

export interface TreeEntry {
  mode: string;
  type: "blob" | "tree" | "commit";
  sha: string;
  size?: number;
  path: string;
}

export interface CommitFacts {
  sha: string;
  tree: string;
  parents: string[];
  message: string;
  author: { name: string; email: string; date: string };
  committer: { name: string; email: string; date: string };
}

/** Git plumbing on a bare repository; undefined where an object or ref is not there. */
export class Store {
  readonly #path: string;

  constructor(path: string) {
    this.#path = path;
  }

  #git(args: string[], input?: string | Buffer, env?: NodeJS.ProcessEnv): string {
    return git(this.#path, args, { ...(input === undefined ? {} : { input }), ...(env ? { env } : {}) });
  }

  #try<T>(read: () => T): T | undefined {
    try {
      return read();
    } catch {
      return undefined;
    }
  }

  /** The object id behind a name such as `refs/heads/main` or `main:LICENSE`. */
  resolve(name: string): string | undefined {
    return this.#try(() => this.#git(["rev-parse", "--verify", "-q", "--end-of-options", name]));
  }

  refs(prefix: string): { ref: string; sha: string; type: string; commit: string }[] {
    const format = "%(refname) %(objectname) %(objecttype) %(*objectname)";
    const lines = this.#git(["for-each-ref", `--format=${format}`, prefix])
      .split("\n")
      .filter(Boolean);
    return lines.map((line) => {
      const [ref = "", sha = "", type = "", peeled = ""] = line.split(" ");
      return { ref, sha, type, commit: peeled || sha };
    });
  }

  type(sha: string): string | undefined {
    return this.#try(() => this.#git(["cat-file", "-t", sha]));
  }

  blob(sha: string): Buffer | undefined {
    return this.#try(() => gitBytes(this.#path, ["cat-file", "blob", sha]));
  }

  tree(name: string, recursive = false): TreeEntry[] | undefined {
    const flags = recursive ? ["-r", "-t"] : [];
    const out = this.#try(() => gitBytes(this.#path, ["ls-tree", "-l", "-z", ...flags, name]));
    return out
      ?.toString("utf8")
      .split("\0")
      .filter(Boolean)
      .map((line) => {
        const [facts = "", path = ""] = line.split(/\t(.*)/s);
        const [mode = "", type = "blob", sha = "", size = "-"] = facts.split(/ +/);
        return { mode, type: type as TreeEntry["type"], sha, path, ...(size === "-" ? {} : { size: Number(size) }) };
      });
  }

  commit(name: string): CommitFacts | undefined {
    const format = ["%H", "%T", "%P", "%an", "%ae", "%aI", "%cn", "%ce", "%cI", "%B"].join("%x00");
    const out = this.#try(() => this.#git(["show", "-s", `--format=${format}`, `${name}^{commit}`]));
    if (out === undefined) return undefined;
    const [sha = "", tree = "", parents = "", an = "", ae = "", ad = "", cn = "", ce = "", cd = "", message = ""] =
      out.split("\0");
    return {
      sha,
      tree,
      parents: parents.split(" ").filter(Boolean),
      message: message.trimEnd(),
      author: { name: an, email: ae, date: ad },
      committer: { name: cn, email: ce, date: cd },
    };
  }

  /** Ids of the commits reachable from a name, newest first. */
  log(name: string, path?: string): string[] {
    const args = ["rev-list", name, ...(path ? ["--", path] : [])];
    return (this.#try(() => this.#git(args)) ?? "").split("\n").filter(Boolean);
  }

  /** Commits in `head` that are not in `base`. */
  ahead(base: string, head: string): number {
    return Number(this.#git(["rev-list", "--count", `${base}..${head}`]));
  }

  changes(base: string, head: string): { status: string; path: string }[] {
    const out = this.#git(["diff", "--name-status", "--no-renames", "-z", base, head]).split("\0").filter(Boolean);
    return Array.from({ length: out.length / 2 }, (_, i) => ({ status: out[2 * i]!, path: out[2 * i + 1]! }));
  }

  mergeBase(base: string, head: string): string | undefined {
    return this.#try(() => this.#git(["merge-base", base, head]));
  }

  writeBlob(content: Buffer): string {
    return this.#git(["hash-object", "-w", "--stdin"], content);
  }

  /** A tree from another one and changes; an entry without id is removed. */
  writeTree(base: string | undefined, changes: { path: string; mode: string; sha: string | null }[]): string {
    const env = { GIT_INDEX_FILE: join(tempFolder(), "index") };
    if (base) this.#git(["read-tree", base], undefined, env);
    const zero = "0".repeat(40);
    const lines = changes.map(({ path, mode, sha }) => (sha ? `${mode} ${sha}\t${path}` : `0 ${zero}\t${path}`));
    this.#git(["update-index", "-z", "--index-info"], lines.map((line) => `${line}\0`).join(""), env);
    return this.#git(["write-tree"], undefined, env);
  }

  writeCommit(tree: string, parents: string[], message: string, author?: { name?: string; email?: string }): string {
    const env = {
      ...(author?.name ? { GIT_AUTHOR_NAME: author.name } : {}),
      ...(author?.email ? { GIT_AUTHOR_EMAIL: author.email } : {}),
    };
    return this.#git(["commit-tree", tree, ...parents.flatMap((parent) => ["-p", parent])], message, env);
  }

  setRef(ref: string, sha: string): void {
    this.#git(["update-ref", ref, sha]);
  }

  deleteRef(ref: string): void {
    this.#git(["update-ref", "-d", ref]);
  }

  isRefName(ref: string): boolean {
    return this.#try(() => this.#git(["check-ref-format", ref])) !== undefined;
  }

  /** Takes over a branch of another repository, as a fork's pull request does. */
  fetch(from: string, branch: string): string {
    this.#git(["fetch", "-q", `file://${from}`, branch]);
    return this.#git(["rev-parse", "FETCH_HEAD"]);
  }
}
