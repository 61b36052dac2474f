export const id = 475;
export const ids = [475];
export const modules = {

/***/ 1641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ checks)
/* harmony export */ });
/* harmony import */ var _licence_check_src_check_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4592);
/* harmony import */ var _publiccode_validate_src_check_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5016);
/* harmony import */ var _secret_scan_src_check_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4838);



/** Every check that works without a network, in the order in which people should read the results. */
const checks = [_licence_check_src_check_js__WEBPACK_IMPORTED_MODULE_0__/* .check */ .z, _publiccode_validate_src_check_js__WEBPACK_IMPORTED_MODULE_1__/* .check */ .z, _secret_scan_src_check_js__WEBPACK_IMPORTED_MODULE_2__/* .check */ .z];


/***/ }),

/***/ 6475:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  register: () => (/* binding */ register)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/commander/esm.mjs
var esm = __webpack_require__(8179);
// EXTERNAL MODULE: ./build/actions/check/src/checks.js
var checks = __webpack_require__(1641);
// EXTERNAL MODULE: ./build/shared/src/errors.js
var errors = __webpack_require__(3994);
// EXTERNAL MODULE: ./build/shared/src/report/text.js
var report_text = __webpack_require__(9181);
// EXTERNAL MODULE: ./build/cli/src/frame/log.js
var log = __webpack_require__(7456);
// EXTERNAL MODULE: ./build/cli/src/frame/run.js + 6 modules
var run = __webpack_require__(8535);
;// CONCATENATED MODULE: ./build/cli/src/organisation/list.js




/** All repositories of an organisation, forks left out: what they hold is judged where it comes from. 100 a request. */
async function listOrganisation(github, organisation) {
    const { octokit } = github;
    let requests = 0;
    const repositories = [];
    for await (const { data } of octokit.paginate.iterator(octokit.rest.repos.listForOrg, {
        org: organisation,
        per_page: 100,
    })) {
        requests++;
        for (const r of data)
            if (!r.fork)
                repositories.push({
                    name: r.full_name,
                    clone: r.clone_url ?? `${r.html_url}.git`,
                    url: r.html_url,
                    size: r.size ?? 0,
                    archived: r.archived,
                    pushedAt: r.pushed_at ?? undefined,
                });
    }
    return { repositories, requests };
}
/** The repositories in a folder, one a sub-folder, bare or not: the same report without a forge. */
function listFolder(folder) {
    const root = (0,external_node_path_.resolve)(folder);
    if (!(0,external_node_fs_.lstatSync)(root, { throwIfNoEntry: false })?.isDirectory())
        throw new errors/* UserError */.yo(`There is no folder ${(0,report_text/* plain */.pj)(folder)}.`);
    const names = (0,external_node_fs_.readdirSync)(root, { withFileTypes: true })
        .filter((d) => d.isDirectory())
        .map((d) => d.name);
    const repositories = names.sort().flatMap((name) => {
        const clone = gitFolder((0,external_node_path_.join)(root, name));
        return clone ? [{ name, clone, size: 0 }] : [];
    });
    if (repositories.length === 0)
        throw new errors/* UserError */.yo(`The folder ${(0,report_text/* plain */.pj)(folder)} holds no git repository.`);
    return { repositories, requests: 0 };
}
/** The folder itself where it is a repository (bare, or with .git). */
function gitFolder(folder) {
    const has = (name) => (0,external_node_fs_.lstatSync)((0,external_node_path_.join)(folder, name), { throwIfNoEntry: false }) !== undefined;
    return has(".git") || (has("HEAD") && has("objects") && has("refs")) ? folder : undefined;
}

// EXTERNAL MODULE: ./build/shared/src/tool.js
var tool = __webpack_require__(9671);
;// CONCATENATED MODULE: ./build/cli/src/organisation/merge.js

/** Points of the trend that are kept: three years of weeks. */
const LONGEST_TREND = 160;
/** How many of the commonest findings are shown. */
const COMMONEST = 10;
/**
 * One report of all shards' results. Pure. A repository without a result is told as missing with its shard, never counted as
 * passing; a later result of the same repository replaces an earlier one.
 */
function merge(plan, results, rules, at, before) {
    const byName = new Map(results.map((r) => [r.name, r]));
    const planned = plan.shards.flatMap((shard, i) => shard.map(({ name }) => ({ name, shard: i + 1 })));
    const repositories = planned
        .flatMap(({ name }) => byName.get(name) ?? [])
        .sort((a, b) => a.name.localeCompare(b.name));
    return {
        schema: 1,
        organisation: plan.organisation,
        at: at.toISOString(),
        repositories,
        missing: planned.filter(({ name }) => !byName.has(name)),
        left: plan.left,
        trend: trend(repositories, at, before?.trend ?? []),
        commonest: commonest(repositories, rules),
    };
}
function trend(repositories, at, before) {
    const date = at.toISOString().slice(0, 10);
    const passing = {};
    for (const { checks } of repositories)
        for (const [name, { result }] of Object.entries(checks))
            passing[name] = (passing[name] ?? 0) + (result === "pass" ? 1 : 0);
    const today = { date, repositories: repositories.length, passing };
    return [...before.filter((p) => p.date !== date), today].slice(-LONGEST_TREND);
}
function commonest(repositories, rules) {
    const known = new Map(rules.map((rule) => [rule.id, rule]));
    const counts = new Map();
    for (const [rule, number] of repositories.flatMap((r) => Object.entries(r.rules))) {
        const had = counts.get(rule) ?? { repositories: 0, findings: 0 };
        counts.set(rule, { repositories: had.repositories + 1, findings: had.findings + number });
    }
    return [...counts]
        .sort(([a, x], [b, y]) => y.repositories - x.repositories || y.findings - x.findings || a.localeCompare(b))
        .slice(0, COMMONEST)
        .map(([rule, count]) => ({
        rule,
        title: known.get(rule)?.title ?? rule,
        repair: known.get(rule)?.repair ?? "",
        ...count,
        page: (0,tool/* ruleUrl */.Q)(rule),
    }));
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/cli/src/organisation/page.js


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
function page(report, titles) {
    const checks = Object.keys(titles);
    const name = (0,report_text/* html */.qy)(report.organisation);
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
<p>${(0,report_text/* html */.qy)(day(report.at))}: ${judgedText(report)}.</p></header>
<main id="content">
${numbers(report, titles)}
${missing(report)}
${next(report)}
${repositories(report, checks, titles)}
${page_trend(report, checks, titles)}
${left(report)}
</main>
<footer><p>Made by Public Code Actions. The same data are in report.json and report.csv beside this page.</p></footer>
<script>${SCRIPT}</script>
</body>
</html>
`;
}
function judgedText({ repositories: results, missing: names }) {
    const failed = results.filter((r) => r.failure).length;
    const not = failed + names.length > 0 ? `, <strong>${failed + names.length} not judged</strong>` : "";
    return `${(0,report_text/* count */.U9)(results.length - failed, "repository", "repositories")} judged${not}`;
}
function sha256(text) {
    return (0,external_node_crypto_.createHash)("sha256").update(text).digest("base64");
}
function numbers({ repositories }, titles) {
    const items = Object.entries(titles).map(([check, title]) => {
        const judged = repositories.filter((r) => r.checks[check]);
        const passing = judged.filter((r) => r.checks[check]?.result === "pass").length;
        return `<li><strong>${percent(passing, judged.length)}</strong>${(0,report_text/* html */.qy)(title)}: ${passing} of ${judged.length} pass</li>`;
    });
    return `<section aria-labelledby="numbers"><h2 id="numbers">Who passes</h2><ul class="numbers">${items.join("")}</ul></section>`;
}
function percent(part, whole) {
    return whole === 0 ? "–" : `${Math.floor((100 * part) / whole)} %`;
}
function missing({ missing: names, repositories: results }) {
    const failed = results.filter((r) => r.failure);
    if (names.length + failed.length === 0)
        return "";
    const rows = [
        ...names.map(({ name, shard }) => `<li>${(0,report_text/* html */.qy)(name)}: shard ${shard} brought no result</li>`),
        ...failed.map((r) => `<li>${(0,report_text/* html */.qy)(r.name)}: ${(0,report_text/* html */.qy)(r.failure)}</li>`),
    ];
    return `<section aria-labelledby="missing"><h2 id="missing">Not judged</h2><p>These count as neither passed nor failed. Run the failed shards again; what is done is not done twice.</p><ul>${rows.join("")}</ul></section>`;
}
function next({ commonest }) {
    if (commonest.length === 0)
        return "";
    const rows = commonest.map((c) => `<tr><th scope="row"><a href="${(0,report_text/* html */.qy)(c.page)}">${(0,report_text/* html */.qy)(c.title)}</a></th><td data-key="${c.repositories}">${c.repositories}</td><td data-key="${c.findings}">${c.findings}</td><td>${(0,report_text/* html */.qy)(c.repair)}</td></tr>`);
    return `<section aria-labelledby="next"><h2 id="next">What to do next</h2><div class="scroll" role="group" aria-labelledby="next" tabindex="0"><table data-sortable><caption>The commonest findings: one repair, made everywhere, helps most here</caption>
<thead><tr><th scope="col">Finding</th><th scope="col">Repositories</th><th scope="col">Times</th><th scope="col">Repair</th></tr></thead><tbody>${rows.join("\n")}</tbody></table></div></section>`;
}
function repositories(report, checks, titles) {
    const head = ["Repository", ...checks.map((c) => titles[c] ?? c), "Errors", "Warnings"].map((t) => `<th scope="col">${(0,report_text/* html */.qy)(t)}</th>`);
    const rows = report.repositories.map((r) => row(r, checks));
    return `<section aria-labelledby="all"><h2 id="all">Repositories</h2><div class="scroll" role="group" aria-labelledby="all" tabindex="0"><table data-sortable><caption>Every repository with the verdict of each check</caption>
<thead><tr>${head.join("")}</tr></thead><tbody>${rows.join("\n")}</tbody></table></div></section>`;
}
function row(r, checks) {
    const sum = (of) => Object.values(r.checks).reduce((n, v) => n + of(v), 0);
    const cells = checks.map((c) => verdict(r.checks[c]));
    const [errors, warnings] = [sum((v) => v.errors), sum((v) => v.warnings)];
    return `<tr><th scope="row">${page_link(r)}</th>${cells.join("")}<td data-key="${errors}">${errors}</td><td data-key="${warnings}">${warnings}</td></tr>`;
}
const ORDER = { fail: 0, incomplete: 1, pass: 2 };
const WORDS = { fail: "fails", incomplete: "incomplete", pass: "passes" };
/** The verdict in words: colour alone would tell nothing to many readers. */
function verdict(v) {
    if (!v || !(v.result in ORDER))
        return '<td data-key="3">not judged</td>';
    const headline = v.headline ? `<br><small>${(0,report_text/* html */.qy)(v.headline)}</small>` : "";
    return `<td data-key="${ORDER[v.result]}"><span class="${v.result}">${WORDS[v.result]}</span>${headline}</td>`;
}
function page_link({ name, url }) {
    return url && /^https?:\/\//.test(url) ? `<a href="${(0,report_text/* html */.qy)(url)}">${(0,report_text/* html */.qy)(name)}</a>` : (0,report_text/* html */.qy)(name);
}
function page_trend({ trend: points }, checks, titles) {
    if (points.length < 2)
        return "";
    const head = ["Date", "Repositories", ...checks.map((c) => `${titles[c] ?? c}: pass`)].map((t) => `<th scope="col">${(0,report_text/* html */.qy)(t)}</th>`);
    const rows = [...points].reverse().map((p) => {
        const cells = checks.map((c) => `<td>${p.passing[c] ?? 0}</td>`);
        return `<tr><th scope="row">${(0,report_text/* html */.qy)(p.date)}</th><td>${p.repositories}</td>${cells.join("")}</tr>`;
    });
    return `<section aria-labelledby="trend"><h2 id="trend">Trend</h2><div class="scroll" role="group" aria-labelledby="trend" tabindex="0"><table><caption>Repositories that pass, newest first</caption><thead><tr>${head.join("")}</tr></thead><tbody>${rows.join("\n")}</tbody></table></div></section>`;
}
function left({ left: out }) {
    if (out.length === 0)
        return "";
    const items = out.map(({ name, reason }) => `<li>${(0,report_text/* html */.qy)(name)}: ${(0,report_text/* html */.qy)(reason)}</li>`);
    return `<section aria-labelledby="left"><h2 id="left">Left out</h2><details><summary>${out.length} repositories</summary><ul>${items.join("")}</ul></details></section>`;
}
function day(at) {
    return new Date(at).toLocaleDateString("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
}

;// CONCATENATED MODULE: ./build/cli/src/organisation/plan.js
/** Jobs of one matrix (GitHub Actions, "Usage limits": 256 jobs a matrix per workflow run). */
const MOST_SHARDS = 256;
/** Seconds that one repository takes besides its size: clone's handshake, three checks, their start. Measured on 52 repositories. */
const SECONDS_EACH = 3;
/** Kilobytes a second of cloning and scanning a whole history. */
const SPEED = 6_000;
/** Longest time of a shard that is planned, minutes: a job ends after 360 (GitHub Actions, "Usage limits"). */
const LONGEST_SHARD = 240;
/**
 * Spreads repositories over shards so that each takes about as long: largest first, always to the emptiest shard. The same list
 * gives the same plan.
 */
function planShards(repositories, options) {
    const left = repositories
        .filter((r) => r.archived && !options.archived)
        .map(({ name }) => ({ name, reason: "archived: nobody works on it any more" }));
    const names = new Set(left.map((l) => l.name));
    const wanted = repositories.filter((r) => !names.has(r.name));
    const shards = spread(wanted, options.shards || enoughShards(wanted));
    return {
        schema: 1,
        organisation: options.organisation,
        made: options.made.toISOString(),
        shards,
        left,
        budget: budgetOf(shards, options.requests),
    };
}
function spread(repositories, number) {
    const count = Math.max(1, Math.min(number, MOST_SHARDS, repositories.length || 1));
    const shards = Array.from({ length: count }, () => ({ seconds: 0, repositories: [] }));
    const largestFirst = [...repositories].sort((a, b) => b.size - a.size || a.name.localeCompare(b.name));
    for (const repository of largestFirst) {
        const emptiest = shards.reduce((least, shard) => (shard.seconds < least.seconds ? shard : least));
        emptiest.repositories.push(repository);
        emptiest.seconds += secondsOf(repository);
    }
    return shards.map((s) => s.repositories);
}
/** As few jobs as end in time. */
function enoughShards(repositories) {
    const minutes = repositories.reduce((sum, r) => sum + secondsOf(r), 0) / 60;
    return Math.ceil(minutes / LONGEST_SHARD) || 1;
}
function secondsOf({ size }) {
    return SECONDS_EACH + size / SPEED;
}
function budgetOf(shards, requests) {
    const all = shards.flat();
    const longest = Math.max(0, ...shards.map((shard) => shard.reduce((sum, r) => sum + secondsOf(r), 0)));
    return {
        repositories: all.length,
        requests,
        kilobytes: all.reduce((sum, r) => sum + r.size, 0),
        minutes: Math.ceil(longest / 60),
    };
}
/** The budget in words, for the log. */
function budgetText({ budget, shards, left }) {
    const size = budget.kilobytes > 0 ? `, ${Math.ceil(budget.kilobytes / 1024)} MB to clone` : "";
    const out = left.length > 0 ? `, ${left.length} left out` : "";
    return `${budget.repositories} repositories in ${shards.length} shards${size}, ${budget.requests} API requests, about ${budget.minutes} minutes a shard${out}`;
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./build/cli/src/organisation/scan.js






/** Judges each repository in a process of its own, so that one that breaks a check costs nobody else their verdict. */
async function scanShard(repositories, options) {
    const done = alreadyDone(options.results);
    for (const [i, repository] of repositories.entries()) {
        if (done.has(repository.name))
            continue;
        options.log.info(`${i + 1} of ${repositories.length}: ${(0,report_text/* plain */.pj)(repository.name)}`);
        const result = await scanOne(repository, options);
        if (result.failure)
            options.log.warning(`${(0,report_text/* plain */.pj)(repository.name)}: ${(0,report_text/* plain */.pj)(result.failure)}`);
        (0,external_node_fs_.appendFileSync)(options.results, `${JSON.stringify(result)}\n`);
    }
}
/** Names judged in a results file; what failed, or was half-written when a run was killed, is done again. */
function alreadyDone(file) {
    const results = (0,external_node_fs_.existsSync)(file) ? readResults((0,external_node_fs_.readFileSync)(file, "utf8")) : [];
    return new Set(results.filter((r) => !r.failure).map((r) => r.name));
}
/** Results of a JSON Lines file; lines that are no results are passed over, their repositories then count as missing. */
function readResults(text) {
    return text.split("\n").flatMap((line) => {
        try {
            const value = JSON.parse(line);
            return typeof value?.name === "string" && typeof value.checks === "object" ? [value] : [];
        }
        catch {
            return [];
        }
    });
}
async function scanOne(repository, options) {
    const started = Date.now();
    const folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), "public-code-scan-"));
    const base = {
        name: repository.name,
        ...(repository.url ? { url: repository.url } : {}),
        at: new Date(started).toISOString(),
    };
    const seconds = () => Math.round((Date.now() - started) / 100) / 10;
    try {
        const tree = (0,external_node_path_.join)(folder, "tree");
        await clone(repository.clone, tree, options);
        const sha = await headOf(tree, options.timeout);
        const reports = await check(tree, (0,external_node_path_.join)(folder, "report.json"), options);
        return { ...base, sha, seconds: seconds(), checks: verdicts(reports), rules: countRules(reports) };
    }
    catch (cause) {
        return { ...base, seconds: seconds(), checks: {}, rules: {}, failure: (0,errors/* errorMessage */.gJ)(cause).slice(0, 500) };
    }
    finally {
        (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
    }
}
async function headOf(tree, timeout) {
    const sha = (await scan_run("git", ["-C", tree, "rev-parse", "--verify", "--quiet", "HEAD"], timeout, [0, 1])).trim();
    if (sha === "")
        throw new Error("it has no commit yet");
    return sha;
}
/** The token for cloning private repositories, in the environment and bound to the server: never in an argument or an address. */
function credentials(address) {
    const token = process.env["GITHUB_TOKEN"] || process.env["GH_TOKEN"];
    if (!token || !/^https:\/\//.test(address))
        return {};
    const basic = Buffer.from(`x-access-token:${token}`).toString("base64");
    return {
        GIT_CONFIG_COUNT: "1",
        GIT_CONFIG_KEY_0: `http.${new URL(address).origin}/.extraheader`,
        GIT_CONFIG_VALUE_0: `AUTHORIZATION: basic ${basic}`,
    };
}
/** No submodules, no LFS content, no hooks, no prompt: only what the repository itself holds. */
async function clone(address, tree, { history, timeout }) {
    const depth = history ? [] : ["--depth=1"];
    const source = address.includes("://") || history ? address : `file://${address}`;
    const safe = [
        "-c",
        "core.hooksPath=/dev/null",
        "-c",
        "core.symlinks=true",
        "-c",
        "protocol.ext.allow=never",
        "-c",
        "safe.directory=*",
    ];
    await scan_run("git", [...safe, "clone", "--quiet", ...depth, "--", source, tree], timeout, [0], credentials(address));
}
async function check(tree, answer, { cli, policy, timeout }) {
    const policyOption = policy ? ["--policy", policy] : [];
    const args = [
        cli,
        "check",
        tree,
        "--format",
        "json",
        "--output",
        answer,
        "--quiet",
        "--fail-on",
        "never",
        ...policyOption,
    ];
    await scan_run(process.execPath, args, timeout, [0, 1, 3]);
    return JSON.parse((0,external_node_fs_.readFileSync)(answer, "utf8")).reports;
}
/** Runs a program with a time limit; throws an Error with the end of what it said where it fails. */
function scan_run(program, args, timeout, good = [0], more = {}) {
    return new Promise((resolve, reject) => {
        const env = { ...process.env, GIT_TERMINAL_PROMPT: "0", GIT_LFS_SKIP_SMUDGE: "1", ...more };
        const child = (0,external_node_child_process_.spawn)(program, args, { env, stdio: ["ignore", "pipe", "pipe"] });
        const said = { out: "", error: "" };
        const timer = setTimeout(() => child.kill("SIGKILL"), timeout * 1_000);
        child.stdout.on("data", (chunk) => (said.out = (said.out + chunk).slice(-1_000_000)));
        child.stderr.on("data", (chunk) => (said.error = (said.error + chunk).slice(-4_000)));
        child.on("error", reject);
        child.on("close", (code, signal) => {
            clearTimeout(timer);
            if (signal)
                reject(new Error(`it took longer than ${timeout} seconds`));
            else if (code !== null && good.includes(code))
                resolve(said.out);
            else
                reject(new Error(said.error.trim().split("\n").slice(-3).join(" ") || `it ended with code ${code}`));
        });
    });
}
function verdicts(reports) {
    return Object.fromEntries(reports.map(({ check: name, result, findings, headline }) => {
        const of = (level) => findings.filter((f) => f.level === level).length;
        const counts = { errors: of("error"), warnings: of("warning"), notes: of("note") };
        // the scan itself never fails a build: what would fail one is what has errors
        const verdict = result === "pass" && counts.errors > 0 ? "fail" : result;
        return [name, { result: verdict, ...counts, ...(headline ? { headline } : {}) }];
    }));
}
function countRules(reports) {
    const counts = {};
    for (const { rule, level } of reports.flatMap((r) => r.findings))
        if (level !== "note")
            counts[rule] = (counts[rule] ?? 0) + 1;
    return counts;
}

;// CONCATENATED MODULE: ./build/cli/src/organisation/table.js
/** The report as RFC 4180 table, one row a repository. Text that a spreadsheet would run as a formula is made text (OWASP, "CSV Injection"). */
function table(report, checks) {
    const head = [
        "repository",
        "url",
        "commit",
        "judged",
        ...checks.flatMap((c) => [c, `${c}_errors`, `${c}_warnings`]),
        "failure",
    ];
    const judged = report.repositories.map((r) => [
        r.name,
        r.url ?? "",
        r.sha ?? "",
        r.at,
        ...checks.flatMap((c) => [
            r.checks[c]?.result ?? "",
            String(r.checks[c]?.errors ?? ""),
            String(r.checks[c]?.warnings ?? ""),
        ]),
        r.failure ?? "",
    ]);
    const missing = report.missing.map(({ name, shard }) => [
        name,
        "",
        "",
        "",
        ...checks.flatMap(() => ["", "", ""]),
        `shard ${shard} brought no result`,
    ]);
    return `${[head, ...judged, ...missing].map((row) => row.map(cell).join(",")).join("\r\n")}\r\n`;
}
function cell(text) {
    const safe = (/^[=+\-@\t]/.test(text) ? `'${text}` : text).replace(/\r\n?|\n/g, " ");
    return /[",;]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

;// CONCATENATED MODULE: ./build/cli/src/commands/org.js














const titles = Object.fromEntries(checks/* checks */.A.map(({ name, title }) => [name, title]));
/** `public-code org plan | scan | merge | report`: all repositories of an organisation, in shards or in one go. */
function register(program) {
    const org = (0,run/* newCommand */.Ye)(program, {
        name: "org",
        summary: "report over all repositories of an organisation",
        description: "Judges every repository of an organisation and writes one page, a table and JSON: who passes what, and what to do next.",
        examples: [
            [
                "public-code org report --folder ../clones --to report",
                "judges a folder of clones and writes report/index.html",
            ],
            ["public-code org report --org nhsuk --to report", "clones and judges an organisation; needs GITHUB_TOKEN"],
        ],
    });
    registerReport(org);
    registerPlan(org);
    registerScan(org);
    registerMerge(org);
}
function registerReport(org) {
    const command = (0,run/* newCommand */.Ye)(org, {
        name: "report",
        summary: "plan, scan and merge in one go",
        description: "Does the three steps one after the other; for organisations that one machine can scan. What is done is not done twice.",
        examples: [
            ["public-code org report --org nhsuk --to report", "needs GITHUB_TOKEN to list the organisation's repositories"],
            ["public-code org report --folder ../clones --to report", "the same over a folder of clones, without a network"],
        ],
    });
    scanning(source(command)).requiredOption("--to <folder>", "folder for index.html, report.csv and report.json");
    command.action(async (options) => {
        (0,external_node_fs_.mkdirSync)(options.to, { recursive: true });
        const plan = await makePlan(options);
        const results = (0,external_node_path_.join)(options.to, "results.jsonl");
        await scanShard(plan.shards.flat(), { ...options, results, cli: process.argv[1], log: org_log() });
        writeReport(plan, [results], options.to);
    });
}
function registerPlan(org) {
    const command = (0,run/* newCommand */.Ye)(org, {
        name: "plan",
        summary: "list the repositories and spread them over shards",
        description: "Writes plan.json and prints what the run will cost. Its `shards` are the matrix of a workflow.",
        examples: [["public-code org plan --org nhsuk --shards 8 --to plan.json", "needs GITHUB_TOKEN"]],
    });
    source(command).requiredOption("--to <file>", "file for the plan");
    command.action(async (options) => {
        const plan = await makePlan(options);
        (0,external_node_fs_.writeFileSync)(options.to, `${JSON.stringify(plan, null, 1)}\n`);
        // for a workflow's matrix: fromJSON of this line
        process.stdout.write(`${JSON.stringify(plan.shards.map((_, i) => i + 1))}\n`);
    });
}
function registerScan(org) {
    const command = (0,run/* newCommand */.Ye)(org, {
        name: "scan",
        summary: "judge the repositories of one shard",
        description: "Clones and judges each repository of a shard, one result a line. Run again, it goes on where it was stopped.",
        examples: [["public-code org scan --plan plan.json --shard 3 --to results-3.jsonl", "one job of the matrix"]],
    })
        .requiredOption("--plan <file>", "the plan")
        .requiredOption("--shard <number>", "which shard, from 1", wholeNumber)
        .requiredOption("--to <file>", "file for the results");
    scanning(command);
    command.action(async (options) => {
        const shard = readPlan(options.plan).shards[options.shard - 1];
        if (!shard)
            throw new errors/* UserError */.yo(`The plan has no shard ${options.shard}.`);
        await scanShard(shard, { ...options, results: options.to, cli: process.argv[1], log: org_log() });
    });
}
function registerMerge(org) {
    (0,run/* newCommand */.Ye)(org, {
        name: "merge",
        summary: "merge the shards' results into one report",
        description: "Reads every .jsonl file below a folder. Shards that brought nothing are shown; the others count.",
        examples: [
            [
                "public-code org merge --plan plan.json --results results --to report",
                "writes index.html, report.csv, report.json",
            ],
        ],
    })
        .requiredOption("--plan <file>", "the plan")
        .requiredOption("--results <folder>", "folder with the shards' results")
        .requiredOption("--to <folder>", "folder for the report; a report.json there gives the trend")
        .action((options) => {
        if (!(0,external_node_fs_.existsSync)(options.results))
            throw new errors/* UserError */.yo(`There is no folder ${(0,report_text/* plain */.pj)(options.results)}.`);
        const files = (0,external_node_fs_.readdirSync)(options.results, { recursive: true, withFileTypes: true })
            .filter((f) => f.isFile() && f.name.endsWith(".jsonl"))
            .map((f) => (0,external_node_path_.join)(f.parentPath, f.name));
        (0,external_node_fs_.mkdirSync)(options.to, { recursive: true });
        writeReport(readPlan(options.plan), files.sort(), options.to);
    });
}
function source(command) {
    return command
        .option("--org <name>", "organisation on GitHub (GITHUB_API_URL for another server)")
        .option("--folder <folder>", "folder of clones instead")
        .option("--shards <number>", "how many shards (default: as few as end in time)", wholeNumber, 0)
        .option("--archived", "archived repositories too");
}
function scanning(command) {
    return command
        .option("--policy <file>", "the organisation's policy file")
        .option("--no-history", "the newest commit alone; the secret scan then says incomplete")
        .option("--timeout <seconds>", "longest time for one repository", wholeNumber, 900);
}
async function makePlan(options) {
    const { repositories, requests } = await list(options);
    const organisation = options.org ?? options.folder ?? "";
    const plan = planShards(repositories, {
        organisation,
        made: new Date(),
        shards: options.shards,
        archived: options.archived === true,
        requests,
    });
    process.stderr.write(`${budgetText(plan)}\n`);
    return plan;
}
async function list({ org, folder }) {
    if ((org === undefined) === (folder === undefined))
        throw new errors/* UserError */.yo("Give either --org NAME or --folder FOLDER.");
    if (folder !== undefined)
        return listFolder(folder);
    const github = await (0,run/* githubClient */.$f)(org_log())();
    if (!github)
        throw new errors/* UserError */.yo("Listing an organisation needs a token: set GITHUB_TOKEN, with read access to its repositories' metadata and contents.");
    return listOrganisation(github, org);
}
function readPlan(file) {
    try {
        const plan = JSON.parse((0,external_node_fs_.readFileSync)(file, "utf8"));
        if (plan.schema !== 1 || !Array.isArray(plan.shards))
            throw new Error("it is no plan of `public-code org plan`");
        return plan;
    }
    catch (cause) {
        throw new errors/* UserError */.yo(`The plan ${(0,report_text/* plain */.pj)(file)} cannot be read: ${(0,report_text/* plain */.pj)((0,errors/* errorMessage */.gJ)(cause))}`, { cause });
    }
}
function writeReport(plan, files, folder) {
    const results = files.flatMap((file) => readResults((0,external_node_fs_.readFileSync)(file, "utf8")));
    const rules = checks/* checks */.A.flatMap((check) => check.rules);
    const report = merge(plan, results, rules, new Date(), readBefore((0,external_node_path_.join)(folder, "report.json")));
    (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(folder, "report.json"), `${JSON.stringify(report, null, 1)}\n`);
    (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(folder, "report.csv"), table(report, Object.keys(titles)));
    (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(folder, "index.html"), page(report, titles));
    const lost = report.missing.length + report.repositories.filter((r) => r.failure).length;
    process.stderr.write(`${(0,report_text/* plain */.pj)((0,external_node_path_.join)(folder, "index.html"))}: ${(0,report_text/* count */.U9)(report.repositories.length, "repository", "repositories")}, ${lost} not judged\n`);
    // a report that could not see everything says so in its exit code too
    if (lost > 0)
        process.exitCode = 3;
}
/** The last report, for the trend; a broken one costs the trend and is told. */
function readBefore(file) {
    if (!(0,external_node_fs_.existsSync)(file))
        return undefined;
    try {
        return JSON.parse((0,external_node_fs_.readFileSync)(file, "utf8"));
    }
    catch (cause) {
        throw new errors/* UserError */.yo(`${(0,report_text/* plain */.pj)(file)} is no report, so nothing was written over it: ${(0,report_text/* plain */.pj)((0,errors/* errorMessage */.gJ)(cause))}`, {
            cause,
        });
    }
}
function org_log() {
    return (0,log/* terminalLog */.d)(process.stderr, false);
}
function wholeNumber(text) {
    const number = Number(text);
    if (!Number.isInteger(number) || number < 0)
        throw new esm/* InvalidArgumentError */.Di("It must be a whole number.");
    return number;
}


/***/ })

};
