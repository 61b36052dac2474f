import type { EntryRepository } from "../entry/entry.ts";
import type { RepositoryFacts } from "../entry/facts.ts";

/** Files that readers of a catalogue look for, with the names under which they are known, best first. */
const FILES: Readonly<Record<keyof NonNullable<EntryRepository["files"]>, readonly string[]>> = {
  readme: ["README.md", "README", "README.rst", "README.txt", "readme.md"],
  licence: ["LICENSE", "LICENSE.md", "LICENSE.txt", "LICENCE", "LICENCE.md", "LICENCE.txt", "COPYING"],
  contributing: ["CONTRIBUTING.md", ".github/CONTRIBUTING.md", "docs/CONTRIBUTING.md", "CONTRIBUTING"],
  security: ["SECURITY.md", ".github/SECURITY.md", "docs/SECURITY.md"],
  codeowners: [".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS"],
};

/** Which of them exist among the paths of a tree. */
export function knownFiles(paths: ReadonlySet<string>): NonNullable<EntryRepository["files"]> {
  return Object.fromEntries(
    Object.entries(FILES).flatMap(([kind, names]) => {
      const found = names.find((name) => paths.has(name));
      return found === undefined ? [] : [[kind, found]];
    }),
  );
}

/** What a work tree says of itself where no forge can be asked: its address and its files. */
export function workTreeFacts(url: string, paths: ReadonlySet<string>): RepositoryFacts {
  return { known: false, url, topics: [], languages: [], archived: false, fork: false, files: knownFiles(paths) };
}

/** A remote's address as people write it: `git@github.com:Owner/Name.git` is `https://github.com/Owner/Name`. */
export function webAddress(remote: string): string | undefined {
  const scp = /^(?:[\w.-]+@)?([\w.-]+\.[a-z]{2,}):(?!\/)(\S+)$/i.exec(remote.trim());
  const text = scp
    ? `https://${scp[1]}/${scp[2]}`
    : remote.trim().replace(/^(?:git\+)?(?:ssh|git|http):\/\//, "https://");
  if (!URL.canParse(text) || !/^https?:/.test(text)) return undefined;
  const url = new URL(text);
  const path = url.pathname.replace(/\/+$/, "").replace(/\.git$/, "");
  return path.length > 1 && url.hostname.includes(".") ? `https://${url.host}${path}` : undefined;
}
