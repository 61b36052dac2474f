import { html } from "../../../../shared/src/report/text.ts";

/** What a page has beside its content. */
export interface Frame {
  site: string;
  title: string;
  /** BCP 47 tag of the content. */
  language?: string;
  /** From the page to the site's root: `../../`. */
  root: string;
  search?: boolean;
}

/**
 * A whole page. Its policy lets nothing in from elsewhere, so that foreign text could do nothing even if escaping failed;
 * readers are not followed, and there is nothing to consent to.
 */
export function page({ site, title, language = "en", root, search }: Frame, main: string): string {
  const script = search ? `\n<script src="${root}search.js" defer></script>` : "";
  return `<!doctype html>
<html lang="${html(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; script-src 'self'; base-uri 'none'; form-action 'none'">
<title>${html(title === site ? site : `${title} - ${site}`)}</title>
<link rel="stylesheet" href="${root}style.css">
<link rel="alternate" type="application/atom+xml" title="${html(site)}" href="${root}feed.xml">${script}
</head>
<body>
<a class="skip" href="#main">Skip to content</a>
<header><p><a href="${root}index.html">${html(site)}</a></p></header>
<main id="main">
${main}
</main>
<footer><p><a href="${root}feed.xml">News feed</a> · <a href="${root}catalogue.json">All entries as JSON</a></p></footer>
</body>
</html>
`;
}

/** A link where the address is one of the web, else its text alone: `javascript:` in an entry leads nowhere. */
export function link(address: string, text = address): string {
  return /^https?:\/\/[^\s]+$/i.test(address)
    ? `<a href="${html(address)}" rel="noopener">${html(text)}</a>`
    : html(text);
}

/** A row of a list of facts; nothing where the value is missing. `value` is ready HTML. */
export function fact(name: string, value: string | undefined): string {
  return value ? `<div><dt>${html(name)}</dt><dd>${value}</dd></div>` : "";
}
