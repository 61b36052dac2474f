import { html } from "../../../../shared/src/report/text.ts";
import { feed } from "../announce/feed.ts";
import type { CatalogueConfig } from "../config.ts";
import type { Entry } from "../entry/entry.ts";
import { readEntry } from "../entry/file.ts";
import { inOrder } from "../entry/order.ts";
import { nameOf } from "../entry/view.ts";
import type { EntryFiles } from "../identity/locate.ts";
import { searchDocument } from "../similar-notes.ts";
import { entryPage } from "./entry-page.ts";
import { listPage } from "./list-page.ts";
import { page } from "./page.ts";
import { pagePath, rootOf } from "./paths.ts";
import { SEARCH_SCRIPT } from "./search-script.ts";
import { STYLE } from "./style.ts";

/** A site's files and the entries that could not be read for it. */
export interface Site {
  files: ReadonlyMap<string, string>;
  unreadable: { path: string; problem: string }[];
}

/** Makes a catalogue's site: static pages that need no server, no build and no script to be read. Pure; equal entries give equal bytes. */
export function makeSite(entryFiles: EntryFiles, config: CatalogueConfig): Site {
  const entries: Entry[] = [];
  const unreadable: Site["unreadable"] = [];
  for (const [path, text] of entryFiles) {
    const read = readEntry(text);
    if (read.entry) entries.push(read.entry);
    else unreadable.push({ path, problem: read.problems[0] ?? "" });
  }
  const files = new Map<string, string>([
    ["index.html", listPage(entries, config)],
    ["style.css", STYLE],
    ["search.js", SEARCH_SCRIPT],
    ["feed.xml", feed(entries, config)],
    ["catalogue.json", catalogueJson(entries)],
    [".nojekyll", ""],
  ]);
  for (const entry of entries) files.set(pagePath(entry.id), entryPage(entry, config));
  for (const entry of entries) addForwards(files, entry, config);
  return { files, unreadable };
}

/** Former addresses lead to the entry, unless another entry lives there now. */
function addForwards(files: Map<string, string>, entry: Entry, config: CatalogueConfig): void {
  for (const alias of entry.aliases) {
    const path = safePagePath(alias);
    if (path === undefined || files.has(path)) continue;
    const target = `${rootOf(path)}${pagePath(entry.id)}`;
    const main = `<h1>${html(nameOf(entry))}</h1>\n<p>This software has moved: <a href="${html(encodeURI(target))}">go to its entry</a>.</p>`;
    const text = page({ site: config.title, title: nameOf(entry), root: rootOf(path) }, main);
    files.set(
      path,
      text.replace("<title>", `<meta http-equiv="refresh" content="0; url=${html(encodeURI(target))}">\n<title>`),
    );
  }
}

function safePagePath(id: string): string | undefined {
  try {
    return pagePath(id);
  } catch {
    return undefined;
  }
}

/** All entries for programs: what search needs on top, the whole entry in `entry`. */
function catalogueJson(entries: readonly Entry[]): string {
  const sorted = [...entries].sort((a, b) => (a.id < b.id ? -1 : 1));
  const list = sorted
    .filter((entry) => entry.status === "active")
    .map((entry) => ({ ...searchDocument(entry), url: entry.url, entry: inOrder(entry) }));
  return `${JSON.stringify({ schema: 1, entries: list }, null, 1)}\n`;
}
