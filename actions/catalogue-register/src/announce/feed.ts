import { html } from "../../../../shared/src/report/text.ts";
import type { CatalogueConfig } from "../config.ts";
import type { Entry } from "../entry/entry.ts";
import { readEntry } from "../entry/file.ts";
import { nameOf, organisationOf, summaryOf } from "../entry/view.ts";
import type { EntryFiles } from "../identity/locate.ts";

/** The feed's file in a catalogue. */
export const FEED_FILE = "feed.xml";

/** Most entries of the feed: readers fetch it often, and older news is in the catalogue. */
const MAX_NEWS = 100;

/** Atom feed (RFC 4287) of what was registered and withdrawn, newest first. Made from the entries alone, so equal entries give equal bytes. */
export function feedOf(files: EntryFiles, config: CatalogueConfig): string {
  // Reading YAML takes a millisecond a file, so only what can be among the newest is read.
  const newest = [...files.values()]
    .map((text) => ({ text, date: lastDate(text) }))
    .sort((a, b) => (a.date < b.date ? 1 : -1));
  const entries = newest.slice(0, MAX_NEWS * 2).flatMap(({ text }) => readEntry(text).entry ?? []);
  return feed(entries, config);
}

/** The last date of registration or withdrawal in an entry's text. */
function lastDate(text: string): string {
  const dates = [...text.matchAll(/^ {2}at: "?([0-9][^"\n]*)/gm)].map((match) => match[1]!);
  return dates.sort().at(-1) ?? "";
}

/** As `feedOf`, from entries. */
export function feed(entries: readonly Entry[], config: CatalogueConfig): string {
  const news = [...entries].sort((a, b) =>
    changedAt(a) < changedAt(b) ? 1 : changedAt(a) > changedAt(b) ? -1 : a.id < b.id ? -1 : 1,
  );
  const id = config.url ?? `urn:catalogue:${encodeURIComponent(config.title)}`;
  const items = news
    .slice(0, MAX_NEWS)
    .map((entry) => item(entry))
    .join("");
  const link = config.url
    ? `  <link href="${html(config.url)}"/>\n  <link rel="self" href="${html(`${config.url.replace(/\/$/, "")}/${FEED_FILE}`)}"/>\n`
    : "";
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
  <id>${html(id)}</id>
  <title>${html(config.title)}</title>
  <updated>${time(news[0] ? changedAt(news[0]) : "1970-01-01")}</updated>
  <author><name>${html(config.title)}</name></author>
${link}${items}</feed>
`;
}

/** When an entry's standing last changed. */
export function changedAt(entry: Entry): string {
  return entry.status === "withdrawn" && entry.withdrawn ? entry.withdrawn.at : entry.registered.at;
}

function item(entry: Entry): string {
  const withdrawn = entry.status === "withdrawn";
  const title = `${withdrawn ? "Withdrawn: " : ""}${nameOf(entry)}`;
  const summary = (withdrawn ? entry.withdrawn?.reason : summaryOf(entry)) ?? "";
  const author = organisationOf(entry)?.name;
  return `  <entry>
    <id>${html(entry.url)}${withdrawn ? "#withdrawn" : ""}</id>
    <title>${html(title)}</title>
    <updated>${time(changedAt(entry))}</updated>
    <link href="${html(entry.url)}"/>
${author ? `    <author><name>${html(author)}</name></author>\n` : ""}    <summary>${html(summary)}</summary>
  </entry>
`;
}

/** RFC 4287 wants a full time; a date alone is its midnight. */
function time(value: string): string {
  return /^\d{4}-\d{2}-\d{2}$/.test(value) ? `${value}T00:00:00Z` : html(value);
}
