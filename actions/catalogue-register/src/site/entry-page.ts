import { html } from "../../../../shared/src/report/text.ts";
import type { CatalogueConfig } from "../config.ts";
import type { Entry } from "../entry/entry.ts";
import {
  contactsOf,
  describedBy,
  languagesOf,
  licenceOf,
  nameOf,
  organisationOf,
  publiccodeAt,
  publiccodeText,
  publiccodeTexts,
  statusOf,
  summaryOf,
} from "../entry/view.ts";
import { fact, link, page } from "./page.ts";
import { pagePath, rootOf } from "./paths.ts";

/** The page of one entry. Withdrawn ones keep theirs, which says so and where to look instead. */
export function entryPage(entry: Entry, config: CatalogueConfig): string {
  const path = pagePath(entry.id);
  const language = languagesOf(entry).includes("en") ? "en" : (languagesOf(entry)[0] ?? "en");
  const main = `<h1>${html(nameOf(entry))}</h1>
${notice(entry)}
${paragraph(summaryOf(entry, language))}
${paragraphs(describedBy(entry, "longDescription", language))}
${features(entry, language)}
<h2>Facts</h2>
<dl>
${facts(entry).join("\n")}
</dl>`;
  return page({ site: config.title, title: nameOf(entry), language, root: rootOf(path) }, main);
}

function notice({ status, withdrawn, repository }: Entry): string {
  if (status === "withdrawn") {
    const instead = withdrawn?.supersededBy ? ` Look at ${link(withdrawn.supersededBy)} instead.` : "";
    return `<p class="notice"><strong>Withdrawn</strong>${withdrawn ? ` on ${html(withdrawn.at.slice(0, 10))}` : ""}${withdrawn?.reason ? `: ${html(withdrawn.reason)}` : ""}.${instead}</p>`;
  }
  return repository?.archived ? `<p class="notice"><strong>Archived</strong>: nobody works on it any more.</p>` : "";
}

function paragraph(text: string | undefined): string {
  return text ? `<p>${html(text)}</p>` : "";
}

/** The long description is Markdown; shown as plain paragraphs it is readable and can do no harm. */
function paragraphs(text: string | undefined): string {
  return (text ?? "")
    .split(/\n\s*\n/)
    .filter((part) => part.trim())
    .map((part) => paragraph(part.trim()))
    .join("\n");
}

function features(entry: Entry, language: string): string {
  const list = publiccodeTexts(entry, `description.${language}.features`);
  return list.length > 0
    ? `<h2>What it can do</h2>\n<ul>${list.map((one) => `<li>${html(one)}</li>`).join("")}</ul>`
    : "";
}

function facts(entry: Entry): string[] {
  const organisation = organisationOf(entry);
  const text = (path: string) => publiccodeText(entry, path);
  const checks = Object.entries(entry.checks ?? {}).map(
    ([name, { result, headline }]) => `${html(name)}: ${html(result)}${headline ? ` (${html(headline)})` : ""}`,
  );
  return [
    fact("Source code", link(entry.url)),
    fact("Organisation", organisation && (organisation.name ? html(organisation.name) : html(organisation.uri ?? ""))),
    fact("Licence", optional(licenceOf(entry))),
    fact("Status", optional(statusOf(entry))),
    fact("Version", optional(text("softwareVersion"))),
    fact("Released", optional(text("releaseDate"))),
    fact("Home page", text("landingURL") && link(text("landingURL")!)),
    fact("Documentation", linkOf(describedBy(entry, "documentation"))),
    fact("Roadmap", linkOf(text("roadmap"))),
    fact("Ask", contacts(entry)),
    fact("Maintenance", optional(text("maintenance.type"))),
    fact("Used by", list(publiccodeTexts(entry, "usedBy"))),
    fact("Made from", entry.relations.isBasedOn.map((url) => link(url)).join("<br>")),
    fact("Categories", list(publiccodeTexts(entry, "categories"))),
    fact("Topics", list(entry.repository?.topics ?? [])),
    fact("Languages of its users", list(publiccodeTexts(entry, "localisation.availableLanguages"))),
    fact("Written in", list(entry.repository?.languages ?? [])),
    fact("Checks", checks.join("<br>")),
    fact("Standards", standards(entry)),
    fact("Former addresses", list(entry.aliases)),
    fact("Listed since", html(entry.registered.at.slice(0, 10))),
  ].filter(Boolean);
}

function optional(value: string | undefined): string | undefined {
  return value === undefined ? undefined : html(value);
}

function linkOf(address: string | undefined): string | undefined {
  return address === undefined ? undefined : link(address);
}

function list(values: readonly string[]): string {
  return values.map((value) => html(value)).join(", ");
}

function contacts(entry: Entry): string {
  return contactsOf(entry)
    .map(({ name, email }) =>
      email && /^[^\s@<>"]+@[^\s@<>"]+$/.test(email)
        ? `<a href="mailto:${html(encodeURI(email))}">${html(name)}</a>`
        : html(name),
    )
    .join(", ");
}

function standards(entry: Entry): string {
  const supports = publiccodeAt(entry, "supports");
  const ids = (Array.isArray(supports) ? supports : []).flatMap((one) =>
    typeof (one as { id?: unknown })?.id === "string" ? [(one as { id: string }).id] : [],
  );
  return list(ids);
}
