// What adopting does to each file: pure, so that every case can be told from three texts.

/** The texts of one file; undefined where there is none. */
export interface Versions {
  /** As it lies in the organisation's repository. */
  mine: string | undefined;
  /** As this command wrote it last. */
  base: string | undefined;
  /** As this version of the suite has it. */
  ours: string;
}

export type ConflictChoice = "report" | "mine" | "ours";

/** What happens to a file, and why. `text` is written where it is given; `base` is remembered where it is given. */
export interface Step {
  action: "add" | "update" | "merge" | "unchanged" | "keep" | "conflict";
  reason: string;
  text?: string;
  base?: string;
}

/** Merges two changes of one text; undefined where they touch the same lines. */
export type Merge = (mine: string, base: string, ours: string) => string | undefined;

/** Decides for one file. Local edits are never lost: they are merged, or the file is left as it is. */
export function plan({ mine, base, ours }: Versions, merge: Merge, onConflict: ConflictChoice = "report"): Step {
  if (mine === undefined) return base === undefined ? write("add", "new", ours) : keep("you removed it", base);
  if (mine === ours) return { action: "unchanged", reason: "up to date", base: ours };
  if (base === mine) return write("update", "new version", ours);
  if (base === ours) return keep("your edits; nothing new from us", base);
  const merged = base === undefined ? undefined : merge(mine, base, ours);
  if (merged !== undefined)
    return { action: "merge", reason: "our changes, and your edits kept", text: merged, base: ours };
  if (onConflict === "ours") return write("update", "your edits were given up", ours);
  if (onConflict === "mine") return keep("your edits win", ours);
  const reason =
    base === undefined
      ? "there is a file of this name that is not from us"
      : "your edits and ours touch the same lines";
  return { action: "conflict", reason };
}

function write(action: "add" | "update", reason: string, text: string): Step {
  return { action, reason, text, base: text };
}

function keep(reason: string, base: string): Step {
  return { action: "keep", reason, base };
}

/** A version of the suite to use instead: a fork, a mirror on another server, or a commit. */
export const suitePattern = /^[\w.-]+\/[\w.-]+@[\w./-]+$/;

/** Writes another `owner/name@ref` into every `uses:` of the suite, and where a workflow checks the suite out. */
export function withSuite(text: string, slug: string, suite: string): string {
  const [name = "", ref = ""] = suite.split("@");
  const own = slug.replaceAll(".", "\\.");
  return text
    .replace(
      new RegExp(`(uses: )${own}((?:/[\\w./-]+)?)@\\S+`, "g"),
      (_, uses: string, path: string) => `${uses}${name}${path}@${ref}`,
    )
    .replace(
      new RegExp(`(repository: )${own}(\\n *ref: )\\S+`, "g"),
      (_, key: string, at: string) => `${key}${name}${at}${ref}`,
    );
}
