import type { CheckContext } from "../../../../shared/src/check/check.ts";
import { errorMessage } from "../../../../shared/src/errors.ts";
import { coreMetadata } from "../../../../shared/src/manifests/index.ts";
import { plain } from "../../../../shared/src/report/text.ts";
import type { Repository } from "../../../../shared/src/repository/repository.ts";
import { identify } from "../detect/identify.ts";
import { folderOf, isForeign } from "../evidence/licence-files.ts";
import { isObject, jsonObject, licenceField } from "./npm.ts";
import { composerPackage } from "./others.ts";
import { formatOf } from "./readers.ts";
import { spdxPackages } from "./sbom.ts";
import type { Dependency } from "./types.ts";

const maxBytes = 32 * 1024 * 1024;
const maxFiles = 200;
/** Packages whose installed files are looked at for a licence; more would make a check of seconds into one of minutes. */
const maxLookups = 5000;

interface Options {
  /** Licences that a person has established: package URL, with or without version -> expression. */
  known: ReadonlyMap<string, string>;
  graph: boolean;
  onlyNew: boolean;
}

/** All dependencies that files of the work tree name, with the licence where something states it. */
export async function collectDependencies(
  context: CheckContext,
  options: Options,
  unseen: string[],
): Promise<Dependency[]> {
  const paths = await dependencyFiles(context.repository, unseen);
  const now = merge(await readAll(paths, async (path) => (await context.repository.text(path, maxBytes))?.text));
  const wanted = options.onlyNew ? await onlyNew(now, paths, context, unseen) : now;
  if (options.graph) await fillFromGraph(wanted, context, unseen);
  await fillFromInstalled(wanted, context.repository);
  for (const one of wanted) {
    const known = options.known.get(`${one.purl}@${one.version}`) ?? options.known.get(one.purl);
    if (known !== undefined) Object.assign(one, { licence: known, licenceFrom: "policy" });
  }
  return wanted;
}

/** Lock files, SBOMs, and manifests beside which no lock file of their kind lies. */
async function dependencyFiles(repository: Repository, unseen: string[]): Promise<string[]> {
  const files = (await repository.files()).filter(
    (file) => file.kind === "file" && !isForeign(file.path) && formatOf(file.path),
  );
  const locked = new Set(
    files
      .filter((file) => formatOf(file.path)?.kind === "lock")
      .map((file) => `${formatOf(file.path)?.group} ${folderOf(file.path)}`),
  );
  const used = files.filter(
    (file) =>
      formatOf(file.path)?.kind !== "manifest" || !locked.has(`${formatOf(file.path)?.group} ${folderOf(file.path)}`),
  );
  const tooBig = used.filter((file) => file.size > maxBytes);
  for (const file of tooBig) unseen.push(`The dependencies in ${plain(file.path)} were not read: ${file.size} bytes.`);
  if (used.length > maxFiles) unseen.push(`${used.length - maxFiles} files that name dependencies were not read.`);
  return used.slice(0, maxFiles).map((file) => file.path);
}

async function readAll(
  paths: readonly string[],
  text: (path: string) => Promise<string | undefined>,
): Promise<Dependency[]> {
  const found: Dependency[] = [];
  for (const path of paths) {
    const content = await text(path);
    if (content !== undefined) for (const one of formatOf(path)?.read(path, content) ?? []) found.push(one);
  }
  return found;
}

/** One entry a package and version: a stated licence wins over none, use in production over development. */
export function merge(all: readonly Dependency[]): Dependency[] {
  const merged = new Map<string, Dependency>();
  for (const one of all) {
    const key = `${one.purl}@${one.version}`;
    const before = merged.get(key);
    if (!before) merged.set(key, { ...one });
    else {
      before.development &&= one.development;
      if (before.licence === undefined && one.licence !== undefined)
        Object.assign(before, { licence: one.licence, licenceFrom: one.licenceFrom });
    }
  }
  return [...merged.values()];
}

/** What the base of the pull request did not have. Everything, and a word about it, where the base cannot be read. */
async function onlyNew(
  now: readonly Dependency[],
  paths: readonly string[],
  context: CheckContext,
  unseen: string[],
): Promise<Dependency[]> {
  const { base } = context.event ?? {};
  const { git } = context.repository;
  if (!base || !git) return [...now];
  try {
    await git.run(["cat-file", "-e", `${base}^{commit}`]);
  } catch {
    unseen.push(
      "The base of the pull request is not in this clone, so all dependencies were judged. Fetch it with fetch-depth: 0.",
    );
    return [...now];
  }
  const before = await readAll(paths, (path) => fileAt(git, base, path));
  const known = new Set(before.map((one) => `${one.purl}@${one.version}`));
  return now.filter((one) => !known.has(`${one.purl}@${one.version}`));
}

async function fileAt(git: NonNullable<Repository["git"]>, commit: string, path: string): Promise<string | undefined> {
  try {
    return (await git.run(["cat-file", "blob", `${commit}:${path}`], { maxBytes })).toString("utf8");
  } catch {
    return undefined;
  }
}

/** https://docs.github.com/en/rest/dependency-graph/sboms */
async function fillFromGraph(wanted: Dependency[], context: CheckContext, unseen: string[]): Promise<void> {
  const [owner, repo] = (context.event?.repository ?? context.env["GITHUB_REPOSITORY"] ?? "").split("/");
  if (!context.github || !owner || !repo) {
    unseen.push("GitHub's dependency graph was not asked: there is no token or no repository name.");
    return;
  }
  try {
    const { data } = await context.github.octokit.rest.dependencyGraph.exportSbom({ owner, repo });
    const stated = new Map(
      spdxPackages("dependency graph", data.sbom as unknown as Record<string, unknown>).map((one) => [
        `${one.purl}@${one.version}`,
        one,
      ]),
    );
    for (const one of wanted) {
      const licence = stated.get(`${one.purl}@${one.version}`)?.licence;
      if (one.licence === undefined && licence !== undefined)
        Object.assign(one, { licence, licenceFrom: "GitHub's dependency graph" });
    }
  } catch (error) {
    unseen.push(`GitHub's dependency graph could not be read: ${plain(errorMessage(error), 300)}`);
  }
}

/** Licences in installed or vendored packages, where they lie in the tree. */
async function fillFromInstalled(wanted: readonly Dependency[], repository: Repository): Promise<void> {
  const composer = await installedComposer(repository);
  const python = await installedPython(repository);
  for (const one of wanted.filter((dependency) => dependency.licence === undefined).slice(0, maxLookups)) {
    const found = composer.get(one.purl) ?? python.get(one.purl) ?? (await installed(one, repository));
    if (found) Object.assign(one, { licence: found.licence, licenceFrom: found.from });
  }
}

interface Stated {
  licence: string;
  from: string;
}

async function installed(one: Dependency, repository: Repository): Promise<Stated | undefined> {
  const folder = folderOf(one.path);
  const beside = (path: string) => (folder === "" ? path : `${folder}/${path}`);
  if (one.purl.startsWith("pkg:npm/"))
    return fromPackageJson(beside(`node_modules/${one.name}/package.json`), repository);
  if (one.purl.startsWith("pkg:golang/")) return fromLicenceFile(beside(`vendor/${one.name}`), repository);
  if (one.purl.startsWith("pkg:cargo/")) return fromCargoToml(beside(`vendor/${one.name}/Cargo.toml`), repository);
  return undefined;
}

async function fromPackageJson(path: string, repository: Repository): Promise<Stated | undefined> {
  const text = (await repository.exists(path)) ? (await repository.text(path, 1_000_000))?.text : undefined;
  const root = text === undefined ? undefined : jsonObject(text);
  const licence = licenceField(root?.["license"]) ?? licenceField(root?.["licenses"]);
  return licence === undefined ? undefined : { licence, from: path };
}

async function fromCargoToml(path: string, repository: Repository): Promise<Stated | undefined> {
  const text = (await repository.exists(path)) ? (await repository.text(path, 300_000))?.text : undefined;
  const licence = text === undefined ? undefined : /^license\s*=\s*"([^"\n]+)"/m.exec(text)?.[1];
  return licence === undefined ? undefined : { licence: licence.replaceAll("/", " OR "), from: path };
}

async function fromLicenceFile(folder: string, repository: Repository): Promise<Stated | undefined> {
  for (const name of ["LICENSE", "LICENSE.md", "LICENSE.txt", "LICENCE", "COPYING"]) {
    const path = `${folder}/${name}`;
    const bytes = (await repository.exists(path)) ? await repository.read(path, 1_000_000) : undefined;
    const found = bytes && identify(bytes, { path });
    if (found && (found.verdict === "exact" || found.verdict === "equivalent"))
      return { licence: found.expression, from: path };
  }
  return undefined;
}

async function installedComposer(repository: Repository): Promise<ReadonlyMap<string, Stated>> {
  const path = "vendor/composer/installed.json";
  const text = (await repository.exists(path)) ? (await repository.text(path, maxBytes))?.text : undefined;
  const packages = text === undefined ? undefined : jsonObject(text)?.["packages"];
  const all = Array.isArray(packages)
    ? packages.filter(isObject).flatMap((entry) => composerPackage(entry, path, false))
    : [];
  return new Map(
    all.flatMap((one) => (one.licence === undefined ? [] : [[one.purl, { licence: one.licence, from: path }]])),
  );
}

/** METADATA of wheels in a site-packages folder that lies in the tree. */
async function installedPython(repository: Repository): Promise<ReadonlyMap<string, Stated>> {
  const found = new Map<string, Stated>();
  for (const { path } of await repository.files()) {
    const name = /(?:^|\/)([A-Za-z0-9._]+)-[^/-]+\.dist-info\/METADATA$/.exec(path)?.[1];
    const text = name === undefined ? undefined : (await repository.text(path, 300_000))?.text;
    const [stated] = text === undefined ? [] : coreMetadata(path, text);
    if (name && stated)
      found.set(`pkg:pypi/${name.toLowerCase().replace(/[-_.]+/g, "-")}`, { licence: stated.value, from: path });
  }
  return found;
}
