import type { Repository, TreeFile } from "../../../../shared/src/repository/repository.ts";
import { identify } from "../detect/identify.ts";
import { claimOfName } from "./claim.ts";
import { isForeign, isLicenceFile } from "./licence-files.ts";
import type { Claim, Statement } from "./types.ts";

const sourceFile =
  /\.(jsx?|mjs|cjs|tsx?|mts|py|rb|go|rs|java|kts?|scala|groovy|cs|fs|vb|php|c|h|cc|cpp|cxx|hpp|m|mm|swift|sh|bash|ps1|sql|css|scss|less|vue|svelte|html?|r|jl|lua|pl|pm|ex|exs|erl|hs|clj|dart|tf|cabal|xsl|xsd|el|f90|ads|adb|pas|proto|graphql)$/i;
/** Files whose heads are read; enough to see what a project writes into its files, cheap in a big one. */
const maxFiles = 400;
const maxBytes = 300_000;
/** Licence notices stand at the head of a file; later ones are strings, fixtures, documentation. */
const headLines = 40;

interface Header {
  path: string;
  line: number;
  wording: string;
  claim: Claim;
  kind: "tag" | "notice";
}

/** What source files say of their licence in their first lines: one statement a distinct licence, with how many files say it. */
export async function readHeaders(repository: Repository, files: readonly TreeFile[]): Promise<Statement[]> {
  const sources = sample(files.filter((file) => isOwnSource(file)));
  const headers: Header[] = [];
  for (const file of sources) {
    const decoded = await repository.text(file.path, maxBytes);
    const header = decoded && headerOf(file.path, decoded.text);
    if (header) headers.push(header);
  }
  return group(headers, sources.length);
}

function isOwnSource(file: TreeFile): boolean {
  return (
    file.kind === "file" &&
    file.size > 0 &&
    file.size <= maxBytes &&
    sourceFile.test(file.path) &&
    !isForeign(file.path) &&
    !isLicenceFile(file.path) &&
    !/\.min\.|[._-](test|spec)s?\.\w+$/i.test(file.path)
  );
}

/** Files spread evenly over the tree, so that one folder does not speak for all. */
function sample(files: readonly TreeFile[]): TreeFile[] {
  const step = Math.max(1, files.length / maxFiles);
  return Array.from({ length: Math.min(files.length, maxFiles) }, (_, i) => files[Math.floor(i * step)]!);
}

function headerOf(path: string, text: string): Header | undefined {
  const head = text.split("\n", headLines).join("\n").slice(0, 8000);
  if (/REUSE-IgnoreStart/.test(head)) return undefined;
  const tag = /SPDX-License-Identifier:[ \t]*([A-Za-z0-9.+:() \t-]+)/.exec(head);
  if (tag?.[1]) {
    const wording = tag[1].replace(/[\s-]+$/, "").replace(/\s+(?![AO(])\w+:.*$/, "");
    return {
      path,
      line: head.slice(0, tag.index).split("\n").length,
      wording,
      claim: claimOfName(wording),
      kind: "tag",
    };
  }
  if (!/licen[cs]|lizenz|EUPL|copyleft/i.test(head)) return undefined;
  const found = identify(Buffer.from(head), { path });
  if (found.ids.length === 0 || found.verdict === "none" || found.verdict === "partial") return undefined;
  return {
    path,
    line: found.spans[0]?.startLine ?? 1,
    wording: found.expression,
    claim: claimOfName(found.expression),
    kind: "notice",
  };
}

function group(headers: readonly Header[], all: number): Statement[] {
  const groups = new Map<string, Header[]>();
  for (const header of headers) groups.set(header.wording, [...(groups.get(header.wording) ?? []), header]);
  return [...groups.values()].flatMap((same): Statement[] => {
    const [first] = same;
    if (!first || first.claim.kind === "unreadable" || first.claim.kind === "reserved") return [];
    return [
      {
        source: "header",
        by: first.kind === "tag" ? "SPDX tag" : "file header",
        place: { path: first.path, line: first.line },
        wording: first.wording,
        claim: first.claim,
        scope: "files",
        folder: "",
        asksForSpdx: false,
        unpublished: false,
        files: { same: same.length, all },
      },
    ];
  });
}
