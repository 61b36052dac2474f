import { count, html } from "../../../../shared/src/report/text.ts";
import type { CatalogueConfig } from "../config.ts";
import type { Entry } from "../entry/entry.ts";
import { languagesOf, licenceOf, nameOf, organisationOf, publiccodeTexts, statusOf, summaryOf } from "../entry/view.ts";
import { page } from "./page.ts";
import { pagePath } from "./paths.ts";

/** The first page: everything that is listed, with a search that hides what does not match. */
export function listPage(entries: readonly Entry[], config: CatalogueConfig): string {
  const listed = entries.filter((entry) => entry.status === "active").sort(byName);
  const main = `<h1>${html(config.title)}</h1>
${config.description ? `<p>${html(config.description)}</p>` : ""}
<form class="filters" role="search" hidden>
<div><label for="q">Search</label><input id="q" name="q" type="search" autocomplete="off"></div>
${select("organisation", "Organisation", listed, organisationName)}
${select("status", "Status", listed, statusOf)}
${select("licence", "Licence", listed, licenceOf)}
</form>
<p role="status">${count(listed.length, "entry", "entries")}</p>
<ul class="entries">
${listed.map(item).join("\n")}
</ul>`;
  return page({ site: config.title, title: config.title, root: "", search: true }, main);
}

function byName(a: Entry, b: Entry): number {
  return nameOf(a).localeCompare(nameOf(b), "en") || (a.id < b.id ? -1 : 1);
}

function organisationName(entry: Entry): string | undefined {
  return organisationOf(entry)?.name;
}

/** A choice among the values that occur, with their numbers; none where all entries agree. */
function select(
  name: string,
  label: string,
  entries: readonly Entry[],
  pick: (entry: Entry) => string | undefined,
): string {
  const counts = new Map<string, number>();
  for (const entry of entries) {
    const value = pick(entry);
    if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  if (counts.size < 2) return "";
  const sorted = [...counts].sort(([a], [b]) => a.localeCompare(b, "en"));
  const options = sorted.map(([value, number]) => `<option value="${html(value)}">${html(value)} (${number})</option>`);
  return `<div><label for="${name}">${html(label)}</label><select id="${name}" name="${name}"><option value="">All</option>${options.join("")}</select></div>`;
}

function item(entry: Entry): string {
  const facts = [organisationName(entry), licenceOf(entry), statusOf(entry)].filter((one) => one !== undefined);
  const data = [
    ["organisation", organisationName(entry)],
    ["status", statusOf(entry)],
    ["licence", licenceOf(entry)],
    [
      "words",
      [...publiccodeTexts(entry, "categories"), ...(entry.repository?.topics ?? []), ...otherSummaries(entry)].join(
        " ",
      ),
    ],
  ].map(([name, value]) => (value ? ` data-${name}="${html(value)}"` : ""));
  const summary = summaryOf(entry);
  const language = shownLanguage(entry);
  return `<li${data.join("")}><h2><a href="${html(encodeURI(pagePath(entry.id)))}">${html(nameOf(entry))}</a></h2>${summary ? `<p${language}>${html(summary)}</p>` : ""}${facts.length > 0 ? `<p class="quiet">${facts.map((one) => html(one!)).join(" · ")}</p>` : ""}</li>`;
}

/** Screen readers need to know where a text is in another language than the page (WCAG 2.2, 3.1.2). */
function shownLanguage(entry: Entry): string {
  const languages = languagesOf(entry);
  const first = languages[0];
  return first === undefined || languages.some((one) => /^en\b/.test(one)) ? "" : ` lang="${html(first)}"`;
}

/** Short descriptions in all languages can be searched, not only the one that is shown. */
function otherSummaries(entry: Entry): string[] {
  return languagesOf(entry).flatMap((language) => summaryOf(entry, language) ?? []);
}
