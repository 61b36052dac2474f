import { type Declaration, isManifest, readDeclarations } from "../../../../shared/src/manifests/index.ts";
import type { Repository, TreeFile } from "../../../../shared/src/repository/repository.ts";
import { identify } from "../detect/identify.ts";
import { claimOfDeclaration } from "./claim.ts";
import { readHeaders } from "./headers.ts";
import {
  folderOf,
  isForeign,
  isLicenceFile,
  isReuseText,
  nameOf,
  oddName,
  promisedId,
  scopeOf,
} from "./licence-files.ts";
import { readProse, readReadme } from "./readme.ts";
import { columnAt, lineAt, readDep5, readReuseToml } from "./reuse.ts";
import type { Evidence, LicenceText, Statement } from "./types.ts";

/** The longest licence texts (several licences in one file) stay well below. */
const maxLicenceBytes = 2_000_000;
const maxManifestBytes = 300_000;
/** Nested packages beyond this number are not read; the count is told. */
const maxNested = 300;

/** Reads everything that the repository says about its own licence. `unseen` receives what could not be read. */
export async function gatherEvidence(
  repository: Repository,
  options: { headers: boolean },
  unseen: string[],
): Promise<Evidence> {
  const files = (await repository.files()).filter((file) => file.kind === "file");
  const own = files.filter((file) => !isForeign(file.path));
  const texts = await readTexts(repository, own, unseen);
  const manifests = await readManifests(repository, own, unseen);
  const readme = await readReadmes(repository, own);
  const reuse = await readReuse(repository, own);
  const headers = options.headers ? await readHeaders(repository, own) : [];
  return {
    texts,
    statements: [...manifests, ...readme, ...reuse, ...headers],
    oddNames: own.flatMap(({ path }) => {
      const odd = oddName(path);
      return odd ? [{ path, ...odd }] : [];
    }),
    exists: new Set(files.map((file) => file.path)),
  };
}

async function readTexts(repository: Repository, files: readonly TreeFile[], unseen: string[]): Promise<LicenceText[]> {
  const named = files.filter(({ path }) => isLicenceFile(path) || isReuseText(path));
  const texts: LicenceText[] = [];
  for (const file of named.sort((a, b) => depth(a.path) - depth(b.path)).slice(0, maxNested)) {
    const bytes = await repository.read(file.path, maxLicenceBytes);
    if (!bytes) {
      unseen.push(`The licence file ${file.path} could not be read (${file.size} bytes).`);
      continue;
    }
    const found = identify(bytes, { path: file.path });
    const text = (await repository.text(file.path, maxLicenceBytes))?.text ?? "";
    const reuse = isReuseText(file.path);
    // A nested file such as docs/licensing.md is about licences, not one: it counts only when it holds a text.
    if (file.path.includes("/") && !reuse && !found.spans.some((span) => span.kind === "text")) continue;
    texts.push({
      path: file.path,
      text,
      found,
      prose: readProse(text, (line) =>
        found.spans.some((span) => span.kind === "text" && span.startLine <= line && line <= span.endLine),
      ),
      scope: reuse ? "files" : scopeOf(file.path),
      folder: reuse ? "" : governed(file.path),
      ...(reuse ? { promised: promisedId(file.path) } : {}),
    });
  }
  return texts;
}

/** A licence kept in a folder of its own (`licenses/`, `legal/`) governs the folder above. */
function governed(path: string): string {
  const folder = folderOf(path);
  return /(^|\/)(licen[cs]es?|legal|\.github)$/i.test(folder) ? folderOf(folder) : folder;
}

function depth(path: string): number {
  return path.split("/").length;
}

async function readManifests(
  repository: Repository,
  files: readonly TreeFile[],
  unseen: string[],
): Promise<Statement[]> {
  const manifests = files.filter(({ path }) => isManifest(path)).sort((a, b) => depth(a.path) - depth(b.path));
  if (manifests.length > maxNested)
    unseen.push(`${manifests.length - maxNested} nested package manifests were not read.`);
  const statements: Statement[] = [];
  for (const { path } of manifests.slice(0, maxNested)) {
    const decoded = await repository.text(path, maxManifestBytes);
    if (decoded) statements.push(...readDeclarations(path, decoded.text).map((d) => fromDeclaration(d, decoded.text)));
  }
  return statements;
}

function fromDeclaration(declaration: Declaration, text: string): Statement {
  const { path, start, end, field } = declaration;
  const line = lineAt(text, start);
  const oneLine = lineAt(text, end) === line;
  return {
    source: "manifest",
    by: declaration.ecosystem,
    place: {
      path,
      line,
      ...(oneLine ? { column: columnAt(text, start), endColumn: columnAt(text, end) } : {}),
      key: field,
    },
    wording: declaration.value,
    claim: claimOfDeclaration(declaration),
    scope: declaration.scope ?? "project",
    folder: folderOf(path),
    ...(declaration.replaceable ? { replace: { start, end } } : {}),
    asksForSpdx: declaration.form === "expression",
    unpublished: declaration.unpublished ?? false,
  };
}

async function readReadmes(repository: Repository, files: readonly TreeFile[]): Promise<Statement[]> {
  const readmes = files.filter(({ path }) =>
    /^(docs\/|\.github\/)?readme(\.[a-z]{2})?(\.(md|markdown|rst|txt|adoc|asciidoc))?$/i.test(path),
  );
  const statements: Statement[] = [];
  for (const { path } of readmes.slice(0, 5)) {
    const decoded = await repository.text(path, 1_000_000);
    if (decoded) statements.push(...readReadme(path, decoded.text, ""));
  }
  return statements;
}

async function readReuse(repository: Repository, files: readonly TreeFile[]): Promise<Statement[]> {
  const statements: Statement[] = [];
  for (const { path } of files) {
    const reader = nameOf(path) === "REUSE.toml" ? readReuseToml : path === ".reuse/dep5" ? readDep5 : undefined;
    if (!reader) continue;
    const decoded = await repository.text(path, 1_000_000);
    if (decoded) statements.push(...reader(path, decoded.text));
  }
  return statements;
}
