import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { tempFolder } from "./temp.ts";

/** Text or bytes of a file; an object where mode or kind matter. */
export type FileContent = string | Buffer | { content: string | Buffer; executable: true } | { symlink: string };
export type Files = { readonly [path: string]: FileContent };

export interface CommitOptions {
  files?: Files;
  remove?: readonly string[];
  author?: { name: string; email: string };
  /** ISO 8601. Absent: a minute after the commit before, from 2026-01-01, so that ids are the same in every run. */
  date?: string;
}

/** git's environment in tests: no configuration of this machine, a fixed identity. */
export const gitEnvironment = {
  GIT_CONFIG_NOSYSTEM: "1",
  GIT_CONFIG_GLOBAL: "/dev/null",
  GIT_TERMINAL_PROMPT: "0",
  GIT_AUTHOR_NAME: "Ada Example",
  GIT_AUTHOR_EMAIL: "ada@example.org",
  GIT_COMMITTER_NAME: "Ada Example",
  GIT_COMMITTER_EMAIL: "ada@example.org",
} as const;

/** Runs git in a folder and returns stdout without its last newline; throws with stderr. */
export function git(
  cwd: string,
  args: readonly string[],
  options: { input?: string | Buffer; env?: NodeJS.ProcessEnv } = {},
): string {
  return gitBytes(cwd, args, options).toString("utf8").trimEnd();
}

/** As `git`, but bytes as they are. */
export function gitBytes(
  cwd: string,
  args: readonly string[],
  { input, env }: { input?: string | Buffer; env?: NodeJS.ProcessEnv } = {},
): Buffer {
  return execFileSync("git", args, {
    cwd,
    input,
    env: { PATH: process.env["PATH"], HOME: "/nonexistent", ...gitEnvironment, ...env },
    stdio: ["pipe", "pipe", "pipe"],
    maxBuffer: 1 << 28,
  });
}

/** Writes files below a folder, making folders on the way. */
export function writeFiles(root: string, files: Files): void {
  for (const [path, file] of Object.entries(files)) {
    const target = join(root, path);
    mkdirSync(dirname(target), { recursive: true });
    if (typeof file === "object" && "symlink" in file) {
      rmSync(target, { force: true });
      symlinkSync(file.symlink, target);
    } else if (typeof file === "object" && "executable" in file) {
      writeFileSync(target, file.content);
      chmodSync(target, 0o755);
    } else writeFileSync(target, file);
  }
}

/** A real git repository in a temporary folder. All calls are synchronous. */
export class TestRepository {
  readonly root: string;
  #minute = 0;

  constructor(root: string) {
    this.root = root;
  }

  git(...args: string[]): string {
    return git(this.root, args);
  }

  write(files: Files): this {
    writeFiles(this.root, files);
    return this;
  }

  /** Commits everything that changed (also nothing at all) and returns the commit's id. */
  commit(message = "Change", { files = {}, remove = [], author, date }: CommitOptions = {}): string {
    this.write(files);
    for (const path of remove) rmSync(join(this.root, path), { recursive: true });
    this.git("add", "--all", "--force");
    const when = date ?? new Date(Date.UTC(2026, 0, 1, 0, this.#minute++)).toISOString();
    const identity = author ? { GIT_AUTHOR_NAME: author.name, GIT_AUTHOR_EMAIL: author.email } : {};
    git(this.root, ["commit", "-q", "--allow-empty", "-F", "-"], {
      input: message,
      env: { GIT_AUTHOR_DATE: when, GIT_COMMITTER_DATE: when, ...identity },
    });
    return this.git("rev-parse", "HEAD");
  }

  /** Makes a branch at HEAD, or at `from`, and switches to it. */
  branch(name: string, from = "HEAD"): this {
    this.git("checkout", "-q", "-b", name, from);
    return this;
  }

  switch(name: string): this {
    this.git("checkout", "-q", name);
    return this;
  }

  /** A lightweight tag, or an annotated one where there is a message. */
  tag(name: string, message?: string): this {
    const when = { GIT_COMMITTER_DATE: "2026-01-02T00:00:00Z" };
    git(this.root, message === undefined ? ["tag", name] : ["tag", "-a", name, "-m", message], { env: when });
    return this;
  }

  /** Merges a branch with a merge commit and returns its id. */
  merge(name: string, message = `Merge ${name}`): string {
    const when = new Date(Date.UTC(2026, 0, 1, 0, this.#minute++)).toISOString();
    const env = { GIT_AUTHOR_DATE: when, GIT_COMMITTER_DATE: when };
    git(this.root, ["merge", "-q", "--no-ff", "-m", message, name], { env });
    return this.git("rev-parse", "HEAD");
  }

  head(): string {
    return this.git("rev-parse", "HEAD");
  }

  /** A clone in a new folder; with `depth` a shallow one, as actions/checkout makes it. */
  clone({ depth }: { depth?: number } = {}): TestRepository {
    const folder = tempFolder();
    const shallow = depth ? ["--depth", String(depth)] : [];
    git(folder, ["clone", "-q", ...shallow, `file://${this.root}`, "clone"]);
    return new TestRepository(join(folder, "clone"));
  }

  /** A bare clone in a new folder: what stands behind a forge. */
  bare(): string {
    const folder = join(tempFolder(), "bare.git");
    git(this.root, ["clone", "-q", "--bare", `file://${this.root}`, folder]);
    return folder;
  }

  /** Many commits in one process: `file(n)` gives the files of commit n, from 0. Leaves the work tree at the last one. */
  history(count: number, file: (index: number) => { [path: string]: string | Buffer }): this {
    const parts: (string | Buffer)[] = [];
    const data = (bytes: Buffer): void => void parts.push(`data ${bytes.length}\n`, bytes, "\n");
    const branch = this.git("symbolic-ref", "HEAD");
    const born = this.git("for-each-ref", branch) !== "";
    for (let index = 0; index < count; index++) {
      const when = Date.UTC(2026, 0, 1, 0, this.#minute++) / 1000;
      parts.push(`commit ${branch}\ncommitter Ada Example <ada@example.org> ${when} +0000\n`);
      data(Buffer.from(`Change ${index}`));
      if (index === 0 && born) parts.push(`from ${branch}^0\n`);
      for (const [path, content] of Object.entries(file(index))) {
        parts.push(`M 100644 inline ${path}\n`);
        data(Buffer.from(content));
      }
    }
    git(this.root, ["fast-import", "--quiet"], { input: Buffer.concat(parts.map((part) => Buffer.from(part))) });
    this.git("reset", "-q", "--hard");
    return this;
  }
}

/** A new repository on branch `main`; with files, they are its first commit. */
export function testRepository(files?: Files, branch = "main"): TestRepository {
  const repository = new TestRepository(tempFolder());
  repository.git("init", "-q", "-b", branch);
  if (files) repository.commit("Start", { files });
  return repository;
}
