import { execFileSync } from "node:child_process";
import { lstatSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { errorMessage, IncompleteError, UserError } from "../../../shared/src/errors.ts";
import { plain } from "../../../shared/src/report/text.ts";

/** Where this command remembers what it wrote, so that it can tell local edits from an older version. */
const memory = ".public-code/adopted";
const choices = ".public-code/adopt.json";

/** What is remembered from one run to the next beside the texts. */
export interface Choices {
  suite?: string;
  rulesets?: boolean;
}

/** The organisation's repository on disk. */
export class OrganisationRepository {
  readonly root: string;

  /** Throws UserError where there is no folder of that name. */
  constructor(path: string) {
    this.root = resolve(path);
    if (!statSync(this.root, { throwIfNoEntry: false })?.isDirectory()) {
      throw new UserError(
        `There is no folder ${plain(path)}. Clone your organisation's repository ".github" and give the path of the clone.`,
      );
    }
  }

  mine(path: string): string | undefined {
    return this.#read(path);
  }

  base(path: string): string | undefined {
    return this.#read(join(memory, path));
  }

  choices(): Choices {
    const text = this.#read(choices);
    if (text === undefined) return {};
    try {
      return JSON.parse(text) as Choices;
    } catch (cause) {
      throw new UserError(`${choices} is no JSON. Restore it from git, or remove it.`, { cause });
    }
  }

  write(path: string, text: string): void {
    const target = this.#inside(path);
    try {
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, text);
    } catch (cause) {
      throw new IncompleteError(`${plain(target)} cannot be written: ${plain(errorMessage(cause))}`, { cause });
    }
  }

  remember(path: string, text: string): void {
    this.write(join(memory, path), text);
  }

  rememberChoices(chosen: Choices): void {
    this.write(choices, `${JSON.stringify(chosen, null, 2)}\n`);
  }

  #read(path: string): string | undefined {
    const file = this.#inside(path);
    return statSync(file, { throwIfNoEntry: false })?.isFile() ? readFileSync(file, "utf8") : undefined;
  }

  /** The full path; refuses a way through links, which would write outside of the repository. */
  #inside(path: string): string {
    let at = this.root;
    for (const part of path.split("/")) {
      at = join(at, part);
      if (lstatSync(at, { throwIfNoEntry: false })?.isSymbolicLink())
        throw new UserError(`${plain(path)} leads through a link. Replace the link by a folder or file of its own.`);
    }
    return at;
  }
}

function inTemporaryFolder<T>(use: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), "public-code-adopt-"));
  try {
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** git's answer where it ends with 0 or with one of `codes`; throws IncompleteError otherwise. */
function git(cwd: string, args: readonly string[], codes: (code: number) => boolean): { code: number; out: string } {
  try {
    return {
      code: 0,
      out: execFileSync("git", args, { cwd, encoding: "utf8", maxBuffer: 1 << 26, stdio: ["ignore", "pipe", "pipe"] }),
    };
  } catch (thrown) {
    const { status, stdout } = thrown as { status?: number | null; stdout?: string };
    if (typeof status === "number" && codes(status)) return { code: status, out: stdout ?? "" };
    throw new IncompleteError(
      `git is needed to compare files, and did not answer: ${plain(errorMessage(thrown), 500)}`,
      { cause: thrown },
    );
  }
}

/** Merges line by line, as git does; undefined where both sides changed the same lines. */
export function mergeTexts(mine: string, base: string, ours: string): string | undefined {
  return inTemporaryFolder((folder) => {
    for (const [name, text] of Object.entries({ mine, base, ours })) writeFileSync(join(folder, name), text);
    // merge-file ends with the number of conflicts, at most 127
    const { code, out } = git(
      folder,
      ["merge-file", "-p", "mine", "base", "ours"],
      (status) => status > 0 && status < 128,
    );
    return code === 0 ? out : undefined;
  });
}

/** A unified diff of two texts of one file. */
export function diffTexts(path: string, before: string | undefined, after: string): string {
  return inTemporaryFolder((folder) => {
    for (const [side, text] of [
      ["a", before],
      ["b", after],
    ] as const) {
      mkdirSync(dirname(join(folder, side, path)), { recursive: true });
      if (text !== undefined) writeFileSync(join(folder, side, path), text);
    }
    const args = ["diff", "--no-index", "--no-color", "--no-ext-diff", "--src-prefix=", "--dst-prefix=", "a", "b"];
    return git(folder, args, (status) => status === 1).out.replace(/^(?:diff --git|index|new file mode) .*\n/gm, "");
  });
}
