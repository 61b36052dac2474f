import type { Repository } from "../../../../shared/src/repository/repository.ts";
import type { RepositoryFacts } from "../facts/repository.ts";

/** What a repository, and GitHub where it was asked, already say about the software. */
export interface Known {
  name: string;
  url?: string;
  shortDescription?: string;
  landingURL?: string;
  licence?: string;
  softwareVersion?: string;
  releaseDate?: string;
  logo?: string;
  isBasedOn?: string;
  languages: string[];
}

/** What GitHub's page of a repository says. */
export interface Hosted {
  description?: string | null;
  homepage?: string | null;
  licence?: string | null;
  parent?: string | null;
}

/** Gathers it from manifests, the README, the logo's usual places, tags and the remote. */
export async function gatherKnown(repository: Repository, facts: RepositoryFacts, hosted: Hosted): Promise<Known> {
  const manifest = await readManifest(repository);
  const readme = await readReadme(repository);
  const folder = repository.root.split(/[/\\]/).at(-1) ?? "software";
  const address = facts.own?.split("/").at(-1);
  const description = clean(hosted.description) ?? clean(manifest.description) ?? readme.paragraph;
  return {
    name: readme.title ?? manifest.name ?? address ?? folder,
    languages: ["en"],
    ...optional("url", facts.own),
    ...optional("shortDescription", description && short(description)),
    ...optional("landingURL", webAddress(hosted.homepage) ?? webAddress(manifest.homepage)),
    ...optional("licence", hosted.licence && hosted.licence !== "NOASSERTION" ? hosted.licence : undefined),
    ...optional("softwareVersion", facts.newest?.version ?? manifest.version),
    ...optional("releaseDate", facts.newest?.date),
    ...optional("logo", await findLogo(repository)),
    ...optional("isBasedOn", hosted.parent ?? undefined),
  };
}

function optional<Name extends string>(name: Name, value: string | undefined): { [key in Name]?: string } {
  return value === undefined || value === "" ? {} : ({ [name]: value } as { [key in Name]: string });
}

function clean(text: unknown): string | undefined {
  if (typeof text !== "string") return undefined;
  const line = text.replace(/[\s\u0000-\u001f\u007f]+/g, " ").trim();
  return line === "" ? undefined : line;
}

function webAddress(text: unknown): string | undefined {
  return typeof text === "string" && /^https?:\/\/[^\s]+\.[^\s]+$/.test(text) ? text : undefined;
}

/** At most 150 characters, cut at a word. */
function short(text: string): string {
  if (text.length <= 150) return text;
  const cut = text.slice(0, 147);
  return `${cut.slice(0, cut.lastIndexOf(" "))}...`;
}

async function readManifest(repository: Repository): Promise<Record<string, string | undefined>> {
  for (const path of ["package.json", "composer.json"]) {
    const text = (await repository.text(path, 1_000_000))?.text;
    if (text === undefined) continue;
    try {
      const data = JSON.parse(text) as Record<string, unknown>;
      return {
        name: clean(data["name"])?.split("/").at(-1),
        description: clean(data["description"]),
        homepage: clean(data["homepage"]),
        version: clean(data["version"]),
      };
    } catch {
      return {};
    }
  }
  return {};
}

async function readReadme(repository: Repository): Promise<{ title?: string; paragraph?: string }> {
  const readme = (await repository.files()).find(({ path }) => /^readme(\.(md|rst|txt|adoc))?$/i.test(path));
  const text = readme && (await repository.text(readme.path, 500_000))?.text;
  if (!text) return {};
  const title = clean(/^#\s+(.+)$/m.exec(text)?.[1]?.replace(/!?\[([^\]]*)\](\([^)]*\))?|<[^>]*>|[*_`]/g, "$1"));
  const paragraph = text
    .split(/\r?\n\s*\r?\n/)
    .map((part) => part.trim())
    .find(
      (part) =>
        /^[\p{L}\d*_`[]/u.test(part) && !/^\[?!\[|^\[.*\]\(.*\)$|badge|^[-=*]{3}/.test(part) && part.length > 30,
    );
  const plain = clean(paragraph?.replace(/!?\[([^\]]*)\]\([^)]*\)|<[^>]*>|[*_`]/g, "$1"));
  return { ...(title && title.length <= 60 ? { title } : {}), ...(plain ? { paragraph: plain } : {}) };
}

async function findLogo(repository: Repository): Promise<string | undefined> {
  const files = (await repository.files()).map(({ path }) => path);
  const logos = files.filter((path) => /(^|\/)logo\.(svg|png)$/i.test(path) && path.split("/").length <= 4);
  return logos.sort((a, b) => Number(b.endsWith(".svg")) - Number(a.endsWith(".svg")) || a.length - b.length)[0];
}
