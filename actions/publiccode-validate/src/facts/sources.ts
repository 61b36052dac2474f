import type { CheckContext } from "../../../../shared/src/check/check.ts";
import { UserError } from "../../../../shared/src/errors.ts";
import { publiccodeNames } from "../../../../shared/src/publiccode/read.ts";
import { plain } from "../../../../shared/src/report/text.ts";

/** Files that a repository can have of this kind before something is wrong. */
const maxSources = 1000;

/** Paths of the files to check, below the repository's root, sorted. */
export async function findSources(context: CheckContext, wanted: readonly string[]): Promise<string[]> {
  const { repository } = context;
  const names = wanted.map((pattern) => pattern.replace(/^\.\//, ""));
  if (names.length === 0) {
    for (const name of publiccodeNames) if (await repository.exists(name)) return [name];
  }
  const files = (await repository.files()).filter((file) => file.kind === "file").map((file) => file.path);
  if (names.length === 0) return files.filter(isPubliccode).slice(0, maxSources);
  const found = new Set<string>();
  for (const name of names) {
    const before = found.size;
    if (await repository.exists(name)) found.add(name);
    else for (const path of files) if (globFits(path, name)) found.add(path);
    if (found.size === before && !name.includes("*"))
      throw new UserError(`The file ${plain(name)} is not in the repository. Name files by their path from its root.`);
  }
  return [...found].sort().slice(0, maxSources);
}

function isPubliccode(path: string): boolean {
  return (
    publiccodeNames.includes(path.slice(path.lastIndexOf("/") + 1)) &&
    !/(^|\/)(node_modules|vendor|testdata)\//.test(path)
  );
}

/** `*` within a folder, `**` over folders, `?` one character, `{a,b}` one of them. Linear in practice: patterns are the team's own. */
function globFits(path: string, glob: string): boolean {
  const source = glob
    .split(/(\*\*\/|\*\*|\*|\?|\{[^{}]*\})/)
    .map((part) => {
      if (part === "**/") return "(?:[^/]+/)*";
      if (part === "**") return ".*";
      if (part === "*") return "[^/]*";
      if (part === "?") return "[^/]";
      if (part.startsWith("{")) return `(?:${part.slice(1, -1).split(",").map(quoted).join("|")})`;
      return quoted(part);
    })
    .join("");
  return new RegExp(`^${source}$`).test(path);
}

function quoted(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

/** Of these, what the event's range changes; all of them where there is no range to be seen. */
export async function onlyChanged(
  context: CheckContext,
  paths: readonly string[],
): Promise<{ paths: string[]; whole?: boolean }> {
  const { event, repository } = context;
  if (!event?.base || !event.head || !repository.git) return { paths: [...paths] };
  try {
    // Three dots: what the head adds since it left the base.
    const range = `${event.base}...${event.head}`;
    const listed = await repository.git
      .run(["diff", "--name-only", "-z", range])
      .catch(() => repository.git!.run(["diff", "--name-only", "-z", event.base!, event.head!]));
    const changed = new Set(listed.toString("utf8").split("\0"));
    return { paths: paths.filter((path) => changed.has(path)) };
  } catch {
    return { paths: [...paths], whole: true };
  }
}
