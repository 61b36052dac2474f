import { lstat, readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "yaml";
import { errorMessage, IncompleteError, UserError } from "../../../../shared/src/errors.ts";
import { plain } from "../../../../shared/src/report/text.ts";
import { ENTRIES, readEntry } from "../entry/file.ts";
import type { SearchDocument } from "./document.ts";
import { documentOf } from "./from-entry.ts";
import { MAX_ENTRIES, type Read, readJson, readJsonLines, toDocument } from "./read-catalogue.ts";

/** Largest catalogue file or answer, bytes: 25,000 entries with descriptions take about 40 MB. */
const MAX_BYTES = 200 * 1024 * 1024;

/** How long one page of an API may take, milliseconds. */
const PAGE_TIMEOUT = 30_000;

/** Reads an address; `fetch` on a laptop, a fake in tests. */
export type Fetch = (url: string, init: { signal: AbortSignal; headers: Record<string, string> }) => Promise<Response>;

/**
 * Entries of one catalogue: a folder with `entries/`, a JSON or JSON Lines file, the address of a JSON file, or the base of an
 * Open Catalog API (`https://…/v1`). Throws UserError where there is nothing of the kind, IncompleteError where it cannot be read.
 */
export async function loadCatalogue(source: string, fetch: Fetch = globalThis.fetch): Promise<Read> {
  if (/^https?:\/\//i.test(source)) return loadAddress(source, fetch);
  const found = await lstat(source).catch(() => undefined);
  if (!found)
    throw new UserError(
      `There is no catalogue ${plain(source)}. Give a folder, a .json or .jsonl file, or an address.`,
    );
  if (found.isDirectory()) return loadFolder(source);
  if (found.size > MAX_BYTES)
    throw new UserError(`The catalogue ${plain(source)} is larger than ${MAX_BYTES >> 20} MB.`);
  return parseCatalogue(source, await readFile(source, "utf8"));
}

function parseCatalogue(name: string, text: string): Read {
  try {
    return /\.(jsonl|ndjson)$/i.test(name) ? readJsonLines(text) : readJson(text);
  } catch (cause) {
    throw new UserError(`The catalogue ${plain(name)} is no valid JSON: ${plain(errorMessage(cause))}`, { cause });
  }
}

/** A catalogue on disk: one YAML file an entry below `entries/`. Links are not followed; withdrawn entries are left out. */
async function loadFolder(folder: string): Promise<Read> {
  const root = join(folder, ENTRIES);
  const names = await readdir(root, { recursive: true, withFileTypes: true }).catch(() => {
    throw new UserError(`The folder ${plain(folder)} holds no catalogue: there is no ${ENTRIES}/ in it.`);
  });
  const files = names.filter((n) => n.isFile() && /\.ya?ml$/.test(n.name)).map((n) => join(n.parentPath, n.name));
  const read: Read = { documents: [], refused: [] };
  for (const [i, file] of files.sort().slice(0, MAX_ENTRIES).entries()) {
    const one = readEntry(await readFile(file, "utf8"));
    if (!one.entry) read.refused.push({ at: i + 1, reason: `${file}: ${one.problems.join("; ")}` });
    else if (one.entry.status === "active") read.documents.push(documentOf(one.entry));
  }
  return read;
}

async function loadAddress(address: string, fetch: Fetch): Promise<Read> {
  if (/\.(json|jsonl|ndjson)(\?|$)/i.test(address)) {
    return parseCatalogue(new URL(address).pathname, await get(address, fetch));
  }
  return loadApi(address.replace(/\/+$/, ""), fetch);
}

/** All pages of `GET /software`; a page that fails ends it, because half a catalogue would answer "nothing like it" wrongly. */
async function loadApi(base: string, fetch: Fetch): Promise<Read> {
  const read: Read = { documents: [], refused: [] };
  let query: string | undefined = "?page[size]=100";
  const seen = new Set<string>();
  while (query && !seen.has(query) && read.documents.length < MAX_ENTRIES) {
    seen.add(query);
    const page = JSON.parse(await get(`${base}/software${query}`, fetch)) as {
      data?: unknown[];
      links?: { next?: string };
    };
    for (const item of page.data ?? []) addSoftware(item as Record<string, unknown>, read);
    query = page.links?.next ?? undefined;
  }
  return read;
}

/** One item of an Open Catalog API: its publiccode.yml is raw text, foreign and perhaps broken. */
function addSoftware(item: Record<string, unknown>, read: Read): void {
  const at = read.documents.length + read.refused.length + 1;
  let publiccode: unknown;
  try {
    publiccode = parse(String(item["publiccodeYml"] ?? ""), { maxAliasCount: 0 });
  } catch (cause) {
    read.refused.push({ at, reason: `its publiccode.yml cannot be read: ${errorMessage(cause).split("\n")[0]}` });
    return;
  }
  const fields = typeof publiccode === "object" && publiccode !== null ? (publiccode as Record<string, unknown>) : {};
  const document = toDocument({
    ...fields,
    id: item["id"],
    url: item["url"],
    aliases: item["aliases"],
    status: fields["developmentStatus"],
  });
  if (document) read.documents.push(document as SearchDocument);
  else read.refused.push({ at, reason: "it has neither name nor address" });
}

async function get(address: string, fetch: Fetch): Promise<string> {
  try {
    const answer = await fetch(address, {
      signal: AbortSignal.timeout(PAGE_TIMEOUT),
      headers: { accept: "application/json" },
    });
    if (!answer.ok) throw new Error(`it answered ${answer.status}`);
    if (Number(answer.headers.get("content-length") ?? 0) > MAX_BYTES)
      throw new Error(`its answer is larger than ${MAX_BYTES >> 20} MB`);
    return await answer.text();
  } catch (cause) {
    throw new IncompleteError(`The catalogue ${plain(address)} cannot be read: ${plain(errorMessage(cause))}`, {
      cause,
    });
  }
}
