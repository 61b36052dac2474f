import { createHash } from "node:crypto";
import { count, html } from "../../../shared/src/report/text.ts";
import type { CheckVerdict, OrganisationReport, RepositoryResult } from "./model.ts";

const STYLE = `
:root{--ink:#0b0c0c;--paper:#fff;--line:#b1b4b6;--link:#1d5a9e;--good:#005a30;--bad:#a2180f;--unsure:#594300;--soft:#f3f2f1}
@media(prefers-color-scheme:dark){:root{--ink:#f3f2f1;--paper:#15181a;--line:#5a6066;--link:#8ec2ff;--good:#8fd8ae;--bad:#ffa8a0;--unsure:#ffd97a;--soft:#23282c}}
*{box-sizing:border-box}body{margin:0;font:1rem/1.5 system-ui,sans-serif;color:var(--ink);background:var(--paper)}
main,header,footer{max-width:80rem;margin:0 auto;padding:1rem 1.5rem}a{color:var(--link)}h1{line-height:1.2}
.numbers{display:flex;flex-wrap:wrap;gap:1rem;padding:0;list-style:none}.numbers li{background:var(--soft);padding:.75rem 1rem;min-width:11rem}
.numbers strong{display:block;font-size:1.8rem;line-height:1.2}.scroll{overflow-x:auto}
table{border-collapse:collapse;width:100%}caption{text-align:left;font-weight:bold;padding:.5rem 0}
th,td{text-align:left;padding:.4rem .6rem;border-bottom:1px solid var(--line);vertical-align:top}thead th{background:var(--soft)}
th button{font:inherit;color:inherit;background:none;border:0;padding:0;cursor:pointer;text-decoration:underline dotted}
.pass{color:var(--good)}.fail{color:var(--bad);font-weight:bold}.incomplete{color:var(--unsure)}.skip{position:absolute;left:-999rem}.skip:focus{left:1rem}
:focus-visible{outline:3px solid #ffbf47;outline-offset:2px}
@media print{th button{text-decoration:none}a{color:inherit}}`;

/** Sorting is a convenience: without it the page reads the same. Buttons are put in by the script, so that none is dead. */
const SCRIPT = `
for(const table of document.querySelectorAll("table[data-sortable]")){
 const body=table.tBodies[0];
 [...table.tHead.rows[0].cells].forEach((cell,column)=>{
  const button=document.createElement("button");button.type="button";button.textContent=cell.textContent;cell.textContent="";cell.append(button);
  button.addEventListener("click",()=>{
   const down=cell.getAttribute("aria-sort")==="ascending";
   for(const other of table.tHead.rows[0].cells)other.removeAttribute("aria-sort");
   cell.setAttribute("aria-sort",down?"descending":"ascending");
   const key=row=>row.cells[column].dataset.key??row.cells[column].textContent;
   const rows=[...body.rows].sort((a,b)=>{const x=key(a),y=key(b),n=Number(x)-Number(y);return Number.isNaN(n)?x.localeCompare(y):n});
   body.append(...(down?rows.reverse():rows));
  });
 });
}`;

/** The report as one page: no other file, no request, readable without its script, nothing in it that foreign text could run. */
export function page(report: OrganisationReport, titles: Readonly<Record<string, string>>): string {
  const checks = Object.keys(titles);
  const name = html(report.organisation);
  const policy = `default-src 'none'; style-src 'sha256-${sha256(STYLE)}'; script-src 'sha256-${sha256(SCRIPT)}'; base-uri 'none'; form-action 'none'`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>Open source checks of ${name}</title>
<style>${STYLE}</style>
</head>
<body>
<a class="skip" href="#content">Skip to content</a>
<header><h1>Open source checks of ${name}</h1>
<p>${html(day(report.at))}: ${judgedText(report)}.</p></header>
<main id="content">
${numbers(report, titles)}
${missing(report)}
${next(report)}
${repositories(report, checks, titles)}
${trend(report, checks, titles)}
${left(report)}
</main>
<footer><p>Made by Public Code Actions. The same data are in report.json and report.csv beside this page.</p></footer>
<script>${SCRIPT}</script>
</body>
</html>
`;
}

function judgedText({ repositories: results, missing: names }: OrganisationReport): string {
  const failed = results.filter((r) => r.failure).length;
  const not = failed + names.length > 0 ? `, <strong>${failed + names.length} not judged</strong>` : "";
  return `${count(results.length - failed, "repository", "repositories")} judged${not}`;
}

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("base64");
}

function numbers({ repositories }: OrganisationReport, titles: Readonly<Record<string, string>>): string {
  const items = Object.entries(titles).map(([check, title]) => {
    const judged = repositories.filter((r) => r.checks[check]);
    const passing = judged.filter((r) => r.checks[check]?.result === "pass").length;
    return `<li><strong>${percent(passing, judged.length)}</strong>${html(title)}: ${passing} of ${judged.length} pass</li>`;
  });
  return `<section aria-labelledby="numbers"><h2 id="numbers">Who passes</h2><ul class="numbers">${items.join("")}</ul></section>`;
}

function percent(part: number, whole: number): string {
  return whole === 0 ? "–" : `${Math.floor((100 * part) / whole)} %`;
}

function missing({ missing: names, repositories: results }: OrganisationReport): string {
  const failed = results.filter((r) => r.failure);
  if (names.length + failed.length === 0) return "";
  const rows = [
    ...names.map(({ name, shard }) => `<li>${html(name)}: shard ${shard} brought no result</li>`),
    ...failed.map((r) => `<li>${html(r.name)}: ${html(r.failure!)}</li>`),
  ];
  return `<section aria-labelledby="missing"><h2 id="missing">Not judged</h2><p>These count as neither passed nor failed. Run the failed shards again; what is done is not done twice.</p><ul>${rows.join("")}</ul></section>`;
}

function next({ commonest }: OrganisationReport): string {
  if (commonest.length === 0) return "";
  const rows = commonest.map(
    (c) =>
      `<tr><th scope="row"><a href="${html(c.page)}">${html(c.title)}</a></th><td data-key="${c.repositories}">${c.repositories}</td><td data-key="${c.findings}">${c.findings}</td><td>${html(c.repair)}</td></tr>`,
  );
  return `<section aria-labelledby="next"><h2 id="next">What to do next</h2><div class="scroll" role="group" aria-labelledby="next" tabindex="0"><table data-sortable><caption>The commonest findings: one repair, made everywhere, helps most here</caption>
<thead><tr><th scope="col">Finding</th><th scope="col">Repositories</th><th scope="col">Times</th><th scope="col">Repair</th></tr></thead><tbody>${rows.join("\n")}</tbody></table></div></section>`;
}

function repositories(
  report: OrganisationReport,
  checks: readonly string[],
  titles: Readonly<Record<string, string>>,
): string {
  const head = ["Repository", ...checks.map((c) => titles[c] ?? c), "Errors", "Warnings"].map(
    (t) => `<th scope="col">${html(t)}</th>`,
  );
  const rows = report.repositories.map((r) => row(r, checks));
  return `<section aria-labelledby="all"><h2 id="all">Repositories</h2><div class="scroll" role="group" aria-labelledby="all" tabindex="0"><table data-sortable><caption>Every repository with the verdict of each check</caption>
<thead><tr>${head.join("")}</tr></thead><tbody>${rows.join("\n")}</tbody></table></div></section>`;
}

function row(r: RepositoryResult, checks: readonly string[]): string {
  const sum = (of: (v: CheckVerdict) => number) => Object.values(r.checks).reduce((n, v) => n + of(v), 0);
  const cells = checks.map((c) => verdict(r.checks[c]));
  const [errors, warnings] = [sum((v) => v.errors), sum((v) => v.warnings)];
  return `<tr><th scope="row">${link(r)}</th>${cells.join("")}<td data-key="${errors}">${errors}</td><td data-key="${warnings}">${warnings}</td></tr>`;
}

const ORDER = { fail: 0, incomplete: 1, pass: 2 } as const;
const WORDS = { fail: "fails", incomplete: "incomplete", pass: "passes" } as const;

/** The verdict in words: colour alone would tell nothing to many readers. */
function verdict(v: CheckVerdict | undefined): string {
  if (!v || !(v.result in ORDER)) return '<td data-key="3">not judged</td>';
  const headline = v.headline ? `<br><small>${html(v.headline)}</small>` : "";
  return `<td data-key="${ORDER[v.result]}"><span class="${v.result}">${WORDS[v.result]}</span>${headline}</td>`;
}

function link({ name, url }: RepositoryResult): string {
  return url && /^https?:\/\//.test(url) ? `<a href="${html(url)}">${html(name)}</a>` : html(name);
}

function trend(
  { trend: points }: OrganisationReport,
  checks: readonly string[],
  titles: Readonly<Record<string, string>>,
): string {
  if (points.length < 2) return "";
  const head = ["Date", "Repositories", ...checks.map((c) => `${titles[c] ?? c}: pass`)].map(
    (t) => `<th scope="col">${html(t)}</th>`,
  );
  const rows = [...points].reverse().map((p) => {
    const cells = checks.map((c) => `<td>${p.passing[c] ?? 0}</td>`);
    return `<tr><th scope="row">${html(p.date)}</th><td>${p.repositories}</td>${cells.join("")}</tr>`;
  });
  return `<section aria-labelledby="trend"><h2 id="trend">Trend</h2><div class="scroll" role="group" aria-labelledby="trend" tabindex="0"><table><caption>Repositories that pass, newest first</caption><thead><tr>${head.join("")}</tr></thead><tbody>${rows.join("\n")}</tbody></table></div></section>`;
}

function left({ left: out }: OrganisationReport): string {
  if (out.length === 0) return "";
  const items = out.map(({ name, reason }) => `<li>${html(name)}: ${html(reason)}</li>`);
  return `<section aria-labelledby="left"><h2 id="left">Left out</h2><details><summary>${out.length} repositories</summary><ul>${items.join("")}</ul></details></section>`;
}

function day(at: string): string {
  return new Date(at).toLocaleDateString("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
}
