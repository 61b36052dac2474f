import type { Repository } from "../../../../shared/src/repository/repository.ts";
import { canonicalUrl } from "../identity/canonical-url.ts";
import type { RepositoryFacts } from "./source.ts";

/** Files that exports point to, by what they are. */
const FILES: Readonly<Record<"license" | "contributing" | "codeowners" | "readme", RegExp>> = {
  license: /^(licen[cs]e|copying)(\.(md|txt|rst))?$/i,
  contributing: /^(\.github\/|docs\/)?contributing(\.(md|txt|rst))?$/i,
  codeowners: /^(\.github\/|docs\/)?codeowners$/i,
  readme: /^readme(\.(md|txt|rst))?$/i,
};

/** What a work tree says of its repository without the network: address, files, first and last commit, newest tag. */
export async function localFacts(
  repository: Repository,
  publiccode: Readonly<Record<string, unknown>>,
): Promise<RepositoryFacts> {
  const names = (await repository.files()).filter((f) => f.kind === "file").map((f) => f.path);
  const find = (what: keyof typeof FILES) => names.find((name) => FILES[what].test(name));
  const remote = await repository.git?.remoteUrl();
  const address = canonicalUrl(remote ?? "") ?? canonicalUrl(String(publiccode["url"] ?? ""));
  const [owner, name] = address?.split("/").slice(-2) ?? [];
  return {
    htmlUrl: String(publiccode["url"] ?? "") || (address && `https://${address}`),
    fullName: owner && name ? `${owner}/${name}` : undefined,
    ...(await dates(repository)),
    files: {
      license: find("license"),
      contributing: find("contributing"),
      codeowners: find("codeowners"),
      readme: find("readme"),
    },
  };
}

/** Dates of the first and the last commit; a shallow clone knows no first one. */
async function dates(repository: Repository): Promise<{ createdAt?: string; pushedAt?: string }> {
  const { git } = repository;
  if (!git || (await git.head()) === undefined) return {};
  const last = await git.run(["log", "-1", "--format=%cI"]);
  if (await git.isShallow()) return { pushedAt: last.toString().trim() };
  const roots = await git.run(["log", "--max-parents=0", "--format=%aI", "HEAD"]);
  return { createdAt: roots.toString().trim().split("\n").sort()[0], pushedAt: last.toString().trim() };
}
