import { spawn } from "node:child_process";
import { resolve } from "node:path";
import { IncompleteError } from "../errors.ts";
import type { Git } from "./repository.ts";

/** Git said no: its arguments' first word and stderr are in the message. */
export class GitError extends IncompleteError {}

/** How long one git call may take before it is ended. */
const timeout = 10 * 60_000;
const defaultMaxBytes = 256 * 1024 * 1024;

/**
 * Configuration that every call carries. A work tree's own `.git/config` may come from strangers (an unpacked archive), so nothing
 * that it could start is left on: hooks, monitors, external diffs, pagers, credential helpers. `safe.directory` is needed where the
 * workspace belongs to another user (container jobs); command scope is one of the places where git accepts it.
 */
export const safeConfig: readonly string[] = [
  "safe.directory=*",
  "safe.bareRepository=all",
  "core.fsmonitor=false",
  "core.hooksPath=/dev/null",
  "core.pager=cat",
  "core.sshCommand=false",
  "core.askPass=",
  "core.quotePath=false",
  "core.untrackedCache=false",
  "credential.helper=",
  "protocol.ext.allow=never",
  "gc.auto=0",
  "maintenance.auto=false",
  "log.showSignature=false",
  "submodule.recurse=false",
].flatMap((entry) => ["-c", entry]);

/** Environment of every call: no prompts, no lock files, no network for missing objects, nothing of an outer git's. */
export function safeEnvironment(): NodeJS.ProcessEnv {
  const inherited = Object.entries(process.env).filter(([name]) => !/^GIT_(?!TRACE|EXEC_PATH|SSL|HTTP)/.test(name));
  return {
    ...Object.fromEntries(inherited),
    GIT_TERMINAL_PROMPT: "0",
    GIT_OPTIONAL_LOCKS: "0",
    GIT_NO_LAZY_FETCH: "1",
    GIT_NO_REPLACE_OBJECTS: "1",
    GIT_CONFIG_NOSYSTEM: "1",
    LC_ALL: "C",
  };
}

/** Commands that show differences would start `diff.external` and text converters from a configuration. */
function withoutPrograms(args: readonly string[]): readonly string[] {
  const [command = "", ...rest] = args;
  return /^(diff|log|show)/.test(command) && !command.startsWith("show-")
    ? [command, "--no-ext-diff", "--no-textconv", ...rest]
    : args;
}

/** Opens git in a folder; undefined where the folder is no work tree, bare repository, or git is not installed. */
export async function openGit(folder: string): Promise<Git | undefined> {
  try {
    const out = await runGit(folder, ["rev-parse", "--git-common-dir"]);
    return gitIn(folder, resolve(folder, out.toString("utf8").replace(/\r?\n$/, "")));
  } catch {
    return undefined;
  }
}

function gitIn(folder: string, gitDir: string): Git {
  const run: Git["run"] = (args, options) => runGit(folder, args, options);
  const line = async (...args: string[]) => (await run(args)).toString("utf8").trim();
  return {
    gitDir,
    run,
    isShallow: async () => (await line("rev-parse", "--is-shallow-repository")) === "true",
    head: () => line("rev-parse", "--verify", "--quiet", "HEAD^{commit}").catch(() => undefined),
    remoteUrl: async (name = "origin") => {
      const url = await line("config", "--get", `remote.${name}.url`).catch(() => "");
      return url ? withoutCredentials(url) : undefined;
    },
  };
}

/** A remote's address without the user and password that some checkouts keep in it. */
export function withoutCredentials(url: string): string {
  return url.replace(/^([a-z][a-z0-9+.-]*:\/\/)[^/@]*@/i, "$1");
}

/** Runs git in a folder, safely for hostile repositories; throws GitError. */
export function runGit(
  folder: string,
  args: readonly string[],
  options: { input?: string | Buffer; maxBytes?: number } = {},
): Promise<Buffer> {
  const maxBytes = options.maxBytes ?? defaultMaxBytes;
  return new Promise((done, failed) => {
    const child = spawn("git", [...safeConfig, ...withoutPrograms(args)], {
      cwd: folder,
      env: safeEnvironment(),
      timeout,
      windowsHide: true,
    });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    let size = 0;
    let overflow = false;
    child.stdout.on("data", (chunk: Buffer) => {
      size += chunk.length;
      if (size <= maxBytes) out.push(chunk);
      else if (!overflow) {
        overflow = true;
        child.kill();
      }
    });
    child.stderr.on("data", (chunk: Buffer) => {
      if (err.length < 64) err.push(chunk);
    });
    child.stdin.on("error", () => {}); // git may end before it has read all; its exit code tells
    child.on("error", (cause) => failed(new GitError(`git could not be started: ${cause.message}`, { cause })));
    child.on("close", (code, signal) => {
      const name = `git ${args[0]}`;
      if (overflow) failed(new GitError(`${name} gave more than ${maxBytes} bytes.`));
      else if (code === 0) done(Buffer.concat(out));
      else
        failed(
          new GitError(
            `${name} failed (${signal ?? code}): ${Buffer.concat(err).toString("utf8").trim().slice(0, 2000)}`,
          ),
        );
    });
    child.stdin.end(options.input);
  });
}
