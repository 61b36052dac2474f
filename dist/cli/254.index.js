export const id = 254;
export const ids = [254];
export const modules = {

/***/ 3254:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  harvestCheck: () => (/* binding */ harvestCheck)
});

// EXTERNAL MODULE: ./build/shared/src/errors.js
var errors = __webpack_require__(3994);
// EXTERNAL MODULE: ./build/shared/src/report/text.js
var report_text = __webpack_require__(9181);
// EXTERNAL MODULE: ./build/actions/catalogue-register/src/announce/announce.js + 1 modules
var announce = __webpack_require__(8077);
// EXTERNAL MODULE: ./build/actions/catalogue-register/src/config.js
var src_config = __webpack_require__(4267);
// EXTERNAL MODULE: ./build/actions/catalogue-register/src/git-catalogue/api.js
var api = __webpack_require__(4490);
// EXTERNAL MODULE: ./build/actions/catalogue-register/src/judge.js
var judge = __webpack_require__(5966);
// EXTERNAL MODULE: ./build/actions/catalogue-register/src/outcome.js
var outcome = __webpack_require__(2449);
// EXTERNAL MODULE: ./build/actions/catalogue-register/src/target.js + 9 modules
var src_target = __webpack_require__(4920);
;// CONCATENATED MODULE: ./build/actions/catalogue-register/src/harvest/budget.js


/** Requests that one changed repository costs: its publiccode.yml and its languages. */
const REQUESTS_EACH = 2;
/** Kept back for writing the result, the issue, and whatever else uses the token. */
const RESERVE = 60;
const RESERVE_SHARE = 0.1;
/** Repositories that one job does within a quarter of an hour at about three requests a second. */
const PER_SHARD = 1_000;
/** Jobs that a matrix may have (docs.github.com, "Usage limits"). */
const MAX_SHARDS = 256;
/** Reads `2/5`; empty is the whole. */
function readShard(text) {
    if (text === "")
        return undefined;
    const match = /^(\d{1,3})\/(\d{1,3})$/.exec(text.trim());
    const shard = match ? { index: Number(match[1]), of: Number(match[2]) } : undefined;
    if (!shard || shard.index < 1 || shard.index > shard.of || shard.of > MAX_SHARDS)
        throw new errors/* UserError */.yo(`The input shard is "${(0,report_text/* plain */.pj)(text)}", but must be a part such as 2/5.`);
    return shard;
}
/** Whether a repository belongs to a shard: by its id, which never changes, so that each is done by exactly one. */
function inShard(id, shard) {
    return !shard || id % shard.of === shard.index - 1;
}
/** How many shards that many repositories need. */
function shardsFor(repositories) {
    return Math.min(MAX_SHARDS, Math.max(1, Math.ceil(repositories / PER_SHARD)));
}
/** Plans a run: pure arithmetic, printed before the first repository is asked for. */
function planBudget(changed, unchanged, rate, shards) {
    const reserve = Math.max(RESERVE, Math.ceil(rate.limit * RESERVE_SHARE));
    const allowance = Math.max(0, Math.floor((rate.remaining - reserve) / shards));
    const now = Math.min(changed, Math.floor(allowance / REQUESTS_EACH));
    const later = changed - now;
    const rest = later > 0 ? `; ${later} wait for the next run` : "";
    const sentence = `Plan: ${changed} new or changed repositories at ${REQUESTS_EACH} requests each, ${unchanged} unchanged at none. The token has ${rate.remaining} of ${rate.limit} requests left this hour, of which ${allowance} may be used here: ${now} are looked at now${rest}.`;
    return { allowance, now, later, sentence };
}

// EXTERNAL MODULE: ./build/actions/catalogue-register/src/eligibility.js + 1 modules
var eligibility = __webpack_require__(3966);
// EXTERNAL MODULE: ./build/actions/catalogue-register/src/entry/entry.js
var entry = __webpack_require__(4458);
// EXTERNAL MODULE: ./build/actions/catalogue-register/src/entry/file.js
var file = __webpack_require__(3706);
// EXTERNAL MODULE: ./build/actions/catalogue-register/src/gather/candidate.js + 2 modules
var candidate = __webpack_require__(1075);
// EXTERNAL MODULE: ./build/actions/catalogue-register/src/gather/github-facts.js
var github_facts = __webpack_require__(2440);
;// CONCATENATED MODULE: ./build/actions/catalogue-register/src/harvest/gather.js





/** Who registered an entry that a harvest brought; only such entries does a harvest withdraw again. */
const HARVESTER = "harvest";
/** The catalogue's entries by numeric repository id, read only where they were harvested before. */
function knownEntries(files) {
    const known = new Map();
    for (const text of files.values()) {
        if (!/^repositoryId: \d+$/m.test(text))
            continue;
        const { entry } = (0,file/* readEntry */.hB)(text);
        if (entry?.repositoryId !== undefined && !entry.id.includes("#"))
            known.set(entry.repositoryId, entry);
    }
    return known;
}
/** True where nothing was pushed since the last look: then the file is what it was. */
function isUnchanged(raw, known) {
    return (known?.publiccode !== undefined &&
        known.activity?.pushedAt !== undefined &&
        known.activity.pushedAt === raw.pushed_at);
}
/** Looks at a changed repository: two requests. */
async function lookAt(raw, looking) {
    const [owner = "", repo = ""] = raw.full_name.split("/");
    const file = await (0,candidate/* fetchPubliccode */.F)(looking.request, { owner, repo });
    if (!file && !looking.chosen)
        return { kind: "unlisted", url: raw.html_url };
    const facts = (0,github_facts/* factsOf */.xS)(raw, file ? await (0,github_facts/* askLanguages */.ps)(looking.request, raw) : {});
    const { refusal } = (0,eligibility/* judgeCandidate */.b)({ facts, publiccode: file?.read, checks: {} }, looking.config, looking.require);
    if (refusal !== undefined)
        return { kind: "refused", url: raw.html_url, reason: refusal };
    const publiccode = { path: file.read.path, data: file.read.data };
    return { kind: "entry", entry: (0,entry/* entryFrom */.FL)({ facts, publiccode, registered: harvested(looking.now) }) };
}
/** An entry of an unchanged repository: the file as it was, the forge's facts as they are now; no request. */
function refresh(raw, known, now) {
    const facts = (0,github_facts/* factsOf */.xS)(raw, known.activity?.languageBytes ?? {});
    const { path, data } = known.publiccode;
    return { kind: "entry", entry: (0,entry/* entryFrom */.FL)({ facts, publiccode: { path, data }, registered: harvested(now) }) };
}
function harvested(now) {
    return { at: now.toISOString(), by: HARVESTER };
}

;// CONCATENATED MODULE: ./build/actions/catalogue-register/src/harvest/issue.js

const MARK = "<!-- catalogue-register: refused -->";
const TITLE = "Repositories that could not be listed";
/** The issue's text: one line a repository with what its people can do; undefined where nothing was refused. */
function refusedText(outcomes) {
    const refused = outcomes.filter((one) => one.kind === "refused").sort((a, b) => (a.id < b.id ? -1 : 1));
    if (refused.length === 0)
        return undefined;
    const lines = refused.map((one) => `- [${(0,report_text/* markdown */.wD)(one.id)}](https://${encodeURI(one.id)}): ${(0,report_text/* markdown */.wD)(one.sentence.replace(/^Not listed: /, ""), 600)}`);
    const text = `The last harvest chose these repositories and could not list them. This issue is kept up to date and closes by itself.\n\n`;
    return `${MARK}\n${(0,report_text/* cut */.Jj)(text + lines.join("\n"), 60_000)}`;
}
/** Keeps the one issue: made when first needed, changed only where its text differs, closed when nothing is refused, reopened later. */
async function keepIssue(request, { owner, repo }, text) {
    const known = await findIssue(request, { owner, repo });
    if (text === undefined) {
        if (known?.state !== "open")
            return undefined;
        await request("PATCH /repos/{owner}/{repo}/issues/{issue_number}", {
            owner,
            repo,
            issue_number: known.number,
            state: "closed",
        });
        return `Issue #${known.number} was closed: nothing is refused any more.`;
    }
    if (!known) {
        const { data } = await request("POST /repos/{owner}/{repo}/issues", { owner, repo, title: TITLE, body: text });
        return `Issue #${data.number} tells what was refused.`;
    }
    const same = known.state === "open" && (known.body ?? "").replaceAll("\r\n", "\n").trim() === text.trim();
    if (!same)
        await request("PATCH /repos/{owner}/{repo}/issues/{issue_number}", {
            owner,
            repo,
            issue_number: known.number,
            state: "open",
            body: text,
        });
    return `Issue #${known.number} tells what was refused.`;
}
/** The oldest issue with our mark at its start; anybody can write the mark further down. */
async function findIssue(request, name) {
    const query = { ...name, state: "all", sort: "created", direction: "asc", per_page: 100 };
    for (let page = 1; page <= 20; page++) {
        const { data } = await request("GET /repos/{owner}/{repo}/issues", { ...query, page });
        const found = data.find((issue) => !issue.pull_request && issue.title === TITLE && issue.body?.startsWith(MARK));
        if (found)
            return found;
        if (data.length < 100)
            return undefined;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/actions/catalogue-register/src/harvest/list.js



/** Reads `name=value`. */
function readProperty(text) {
    if (text === "")
        return undefined;
    const match = /^([^=\s:]+)=([^=]+)$/.exec(text.trim());
    if (!match)
        throw new errors/* UserError */.yo(`The input select-property is "${(0,report_text/* plain */.pj)(text)}", but must be a property and its value, such as catalogue=true.`);
    return { name: match[1], value: match[2] };
}
/** Lists an organisation. Throws where the list cannot be had as a whole: a part of it must never look like all of it. */
async function listOrganisation(request, organisation, selection) {
    const all = [];
    let requests = 0;
    for (let page = 1;; page++) {
        const query = { org: organisation, type: "public", sort: "full_name", per_page: 100, page };
        const data = await (0,api/* optional */.lq)(request("GET /orgs/{org}/repos", query));
        requests++;
        if (!data)
            throw new errors/* UserError */.yo(`There is no organisation ${(0,report_text/* plain */.pj)(organisation)}, or the token may not see it.`);
        all.push(...data);
        if (data.length < 100)
            break;
    }
    const chosen = selection.property ? await withProperty(request, organisation, selection.property) : undefined;
    const repositories = all.filter((one) => (!chosen || chosen.ids.has(one.id)) &&
        (!selection.topic || (one.topics ?? []).includes(selection.topic.toLowerCase())));
    return { organisation, repositories, seen: all.length, requests: requests + (chosen?.requests ?? 0) };
}
/** Ids of the repositories that bear a value of a custom property. */
async function withProperty(request, org, { name, value }) {
    const ids = new Set();
    for (let page = 1;; page++) {
        const query = { org, repository_query: `props.${name}:${value}`, per_page: 100, page };
        const data = await (0,api/* optional */.lq)(request("GET /orgs/{org}/properties/values", query), [403, 404]);
        if (!data)
            throw new errors/* IncompleteError */.j$(`The custom properties of ${(0,report_text/* plain */.pj)(org)} cannot be read: the token needs the organisation permission "Custom properties: read".`);
        for (const one of data)
            if (hasValue(one.properties, name, value))
                ids.add(one.repository_id);
        if (data.length < 100)
            return { ids, requests: page };
    }
}
function hasValue(properties, name, value) {
    const held = properties.find((one) => one.property_name === name)?.value;
    return [held ?? []].flat().some((one) => one.toLowerCase() === value.toLowerCase());
}

// EXTERNAL MODULE: ./build/actions/catalogue-register/src/announce/feed.js
var announce_feed = __webpack_require__(3853);
// EXTERNAL MODULE: ./build/actions/catalogue-register/src/identity/canonical-url.js
var canonical_url = __webpack_require__(5858);
// EXTERNAL MODULE: ./build/actions/catalogue-register/src/plan.js
var src_plan = __webpack_require__(1066);
// EXTERNAL MODULE: ./build/actions/catalogue-register/src/withdraw.js
var withdraw = __webpack_require__(5023);
;// CONCATENATED MODULE: ./build/actions/catalogue-register/src/harvest/merge.js









/** Joins what a harvest found with the catalogue. Pure. One change of all files; entries that went are withdrawn, never removed. */
function merge(contents, result, options) {
    const files = new Map();
    const entries = new Map(contents.entries);
    const outcomes = [];
    const put = (path, text) => {
        files.set(path, text);
        if (text === null)
            entries.delete(path);
        else
            entries.set(path, text);
    };
    for (const found of result.found)
        if (found.kind === "entry")
            outcomes.push(...mergeEntry(contents, found.entry, put));
        else if (found.kind === "refused")
            outcomes.push((0,outcome/* outcome */.b)("refused", (0,canonical_url/* canonicalUrl */.W)(found.url) ?? found.url, `Not listed: ${found.reason}.`));
    const { gone, emptied } = goneEntries(contents, result, options.maxWithdrawals);
    for (const entry of gone)
        outcomes.push(...mergeEntry(contents, (0,withdraw/* tombstone */.u)(entry, { now: options.now, reason: "No longer chosen to be listed", dryRun: false }), put));
    const feed = (0,announce_feed/* feedOf */.qu)(entries, (0,src_config/* readConfig */.X)(contents.config));
    if (contents.feed !== feed && (files.size > 0 || contents.feed !== undefined))
        files.set(announce_feed/* FEED_FILE */.GS, feed);
    return {
        id: "harvest",
        path: file/* ENTRIES */.lf,
        outcomes,
        emptied,
        ...(files.size > 0 ? { change: changeOf(files, outcomes) } : {}),
    };
}
/** Plans one entry; unlike a publisher, the catalogue's own harvest refreshes the activity too. */
function mergeEntry(contents, entry, put) {
    const plan = (0,src_plan/* planEntry */.Cd)(contents.entries, entry);
    if (plan.staysWithdrawn)
        return [];
    const text = (0,file/* entryText */.u0)({ ...plan.entry, activity: entry.activity ?? plan.entry.activity });
    for (const [path, content] of plan.change?.files ?? [])
        if (content === null)
            put(path, null);
    if (contents.entries.get(plan.path) !== text)
        put(plan.path, text);
    const { operation = "none", changes = [] } = plan.change ?? {};
    const kinds = {
        create: "created",
        update: "updated",
        rename: "updated",
        withdraw: "withdrawn",
        none: "unchanged",
    };
    return [(0,outcome/* outcome */.b)(kinds[operation], entry.id, plan.change?.title ?? "Unchanged.", { operation, changes })];
}
/**
 * Entries that earlier harvests brought and that are not chosen any more. A list that came back empty, or lost more than it may,
 * is taken for a mistake: a wrong token or topic looks the same.
 */
function goneEntries({ entries }, result, most) {
    const present = new Set(result.found.flatMap((one) => addressesOf(one)).concat(result.later.flatMap((url) => (0,canonical_url/* canonicalUrl */.W)(url) ?? [])));
    const ids = new Set(result.found.flatMap((one) => (one.kind === "entry" && one.entry.repositoryId ? [one.entry.repositoryId] : [])));
    const gone = [];
    const emptied = [];
    for (const [organisation, chosen] of Object.entries(result.organisations)) {
        const own = harvestedOf(entries, organisation);
        const missing = own.filter((entry) => !present.has(entry.id) && !ids.has(entry.repositoryId ?? -1));
        if (missing.length > most || (chosen === 0 && own.length > 0))
            emptied.push(organisation);
        else
            gone.push(...missing);
    }
    return { gone, emptied };
}
function addressesOf(found) {
    if (found.kind === "entry")
        return [found.entry.id];
    // A repository whose file went wrong keeps its entry; one whose file went is withdrawn.
    return found.kind === "refused" ? [(0,canonical_url/* canonicalUrl */.W)(found.url) ?? found.url] : [];
}
function harvestedOf(entries, organisation) {
    const folder = `/${organisation.toLowerCase()}/`;
    return [...entries]
        .filter(([path, text]) => path.includes(folder) && text.includes(`by: ${HARVESTER}`))
        .flatMap(([, text]) => (0,file/* readEntry */.hB)(text).entry ?? [])
        .filter((entry) => entry.status === "active" &&
        entry.registered.by === HARVESTER &&
        entry.id.split("/")[1] === organisation.toLowerCase());
}
function changeOf(files, outcomes) {
    const counts = ["create", "update", "rename", "withdraw"].map((operation) => [operation, outcomes.filter((one) => one.operation === operation).length]);
    const parts = counts.filter(([, number]) => number > 0).map(([operation, number]) => `${number} ${operation}`);
    const content = [...files].filter(([path]) => path !== announce_feed/* FEED_FILE */.GS).sort(([a], [b]) => (a < b ? -1 : 1));
    return {
        files,
        key: "harvest",
        hash: (0,entry/* digest */.br)(JSON.stringify(content.map(([path, text]) => [path, text?.replace(/^ {2}at: .*$/gm, "") ?? null]))),
        operation: "update",
        title: `Harvest: ${parts.join(", ") || "refresh activity"}`,
        changes: outcomes
            .filter((one) => one.operation !== "none")
            .map((one) => `${one.id}: ${one.operation}`)
            .slice(0, 200),
    };
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/actions/catalogue-register/src/entry/schema.js + 1 modules
var schema = __webpack_require__(7774);
;// CONCATENATED MODULE: ./build/actions/catalogue-register/src/harvest/results.js





/** Writes a shard's result into the folder that its job uploads. */
async function writeResult(folder, result) {
    await (0,promises_.mkdir)(folder, { recursive: true });
    const path = (0,external_node_path_.join)(folder, `harvest-${result.shard.index}-of-${result.shard.of}.json`);
    await (0,promises_.writeFile)(path, JSON.stringify(result));
    return path;
}
/** Reads all shards' results below a folder. Throws UserError where one is missing or was tampered with. */
async function readResults(folder) {
    const names = (await (0,promises_.readdir)(folder, { recursive: true }).catch(() => [])).filter((name) => /harvest-\d+-of-\d+\.json$/.test(name));
    const results = await Promise.all(names.sort().map(async (name) => parseResult(await (0,promises_.readFile)((0,external_node_path_.join)(folder, name), "utf8"), name)));
    const of = results[0]?.shard.of ?? 0;
    const missing = Array.from({ length: of }, (_, i) => i + 1).filter((index) => !results.some((one) => one.shard.index === index));
    if (of === 0)
        throw new errors/* UserError */.yo(`There are no results of shards in ${(0,report_text/* plain */.pj)(folder)}.`);
    if (missing.length > 0)
        throw new errors/* UserError */.yo(`The results of the shards ${missing.join(", ")} of ${of} are missing in ${(0,report_text/* plain */.pj)(folder)}: run those jobs again.`);
    return joined(results);
}
/** Several shards' results as one. */
function joined(results) {
    return {
        schema: 1,
        shard: { index: 1, of: 1 },
        organisations: Object.assign({}, ...results.map((one) => one.organisations)),
        found: results.flatMap((one) => one.found),
        later: results.flatMap((one) => one.later),
    };
}
/** Artifacts can be written by other jobs: each entry is held to the schema again. */
function parseResult(text, name) {
    const broken = (why) => new errors/* UserError */.yo(`The harvest's result ${(0,report_text/* plain */.pj)(name)} cannot be used: ${(0,report_text/* plain */.pj)(why, 300)}.`);
    let result;
    try {
        result = JSON.parse(text);
    }
    catch {
        throw broken("it is no JSON");
    }
    if (result.schema !== 1 || !Array.isArray(result.found) || !Array.isArray(result.later))
        throw broken("it has another form");
    for (const found of result.found) {
        const problems = found.kind === "entry" ? (0,schema/* entryProblems */.V)(found.entry) : [];
        if (problems.length > 0)
            throw broken(problems[0]);
    }
    return result;
}

;// CONCATENATED MODULE: ./build/actions/catalogue-register/src/harvest/check.js














/** Harvests organisations into a catalogue, does one shard of that, joins shards' results, or plans them. */
async function harvestCheck(given, context) {
    const target = (0,src_target/* readTarget */._E)(given.catalogue);
    if (target.kind === "api")
        throw new errors/* UserError */.yo("A harvest writes to a git catalogue or a folder; an Open Catalog API has its own crawler.");
    const github = target.kind === "git" ? (await (0,src_target/* writerFor */.PZ)(target.name, given, context)).client : context.github;
    const destination = await (0,src_target/* destinationFor */.mZ)(target, given, context);
    const contents = await destination.read();
    const config = (0,src_config/* readConfig */.X)(contents.config, destination.name);
    if (given.action === "plan")
        return planned(given, config, needClient(github), context);
    const shard = readShard(given.shard);
    const joining = given.results !== "" && !shard;
    const result = joining
        ? await readResults(given.results)
        : await look(given, config, contents, needClient(github), context);
    if (shard)
        return shardDone(given, result);
    const options = { now: context.now, maxWithdrawals: given["max-withdrawals"] };
    const merged = merge(contents, result, options);
    if (given["dry-run"])
        return judgement(merged, result, (0,outcome/* outcome */.b)("unchanged", "harvest", "Dry run, nothing was written."), []);
    const delivered = await destination.deliver(merged, (now) => merge(now, result, options), detailsOf(merged));
    const notes = await (0,announce/* announce */.i)(registeredOf(merged, delivered), given, context);
    if (given.issue && target.kind === "git" && github)
        notes.push(...(await issueNote(github, target.name, merged)));
    return judgement(merged, result, delivered, notes);
}
function needClient(github) {
    if (!github)
        throw new errors/* UserError */.yo("A harvest asks the forge's API, so it needs a token: set `catalogue-token` or `token`.");
    return github;
}
function organisationsOf(given, config) {
    const list = given.organisations.length > 0 ? given.organisations : (config.organisations ?? []);
    if (list.length === 0)
        throw new errors/* UserError */.yo("No organisation is named: set `organisations`, or list them in catalogue.config.yml.");
    return list.map((one) => one.replace(/^(https?:\/\/)?[^/]+\.[^/]+\//, ""));
}
function selectionOf(given) {
    const property = readProperty(given["select-property"]);
    const topic = given["select-topic"];
    return { ...(property ? { property } : {}), ...(topic ? { topic } : {}) };
}
/** Looks at all repositories of this run's part, within the budget. */
async function look(given, config, contents, github, context) {
    const { request } = github.octokit;
    const shard = readShard(given.shard);
    const selection = selectionOf(given);
    const listed = [];
    for (const name of organisationsOf(given, config))
        listed.push(await listOrganisation(request, name, selection));
    const known = knownEntries(contents.entries);
    const mine = listed.flatMap((one) => one.repositories).filter((raw) => inShard(raw.id, shard));
    const changed = mine.filter((raw) => !isUnchanged(raw, known.get(raw.id)));
    const { data } = await request("GET /rate_limit");
    const budget = planBudget(changed.length, mine.length - changed.length, data.rate, shard?.of ?? 1);
    context.log.info(budget.sentence);
    // New ones first: an entry that is there already can wait an hour longer.
    const queue = [...changed].sort((a, b) => Number(known.has(a.id)) - Number(known.has(b.id)) || a.id - b.id);
    const looking = {
        request,
        config,
        require: given.require,
        now: context.now,
        chosen: Boolean(selection.property ?? selection.topic),
    };
    const result = {
        schema: 1,
        shard: shard ?? { index: 1, of: 1 },
        organisations: Object.fromEntries(listed.map((one) => [one.organisation, one.repositories.length])),
        found: mine
            .filter((raw) => isUnchanged(raw, known.get(raw.id)))
            .map((raw) => refresh(raw, known.get(raw.id), context.now)),
        later: queue.slice(budget.now).map((raw) => raw.html_url),
    };
    for (const [index, raw] of queue.slice(0, budget.now).entries()) {
        context.log.progress(`${index + 1} of ${budget.now}: ${raw.full_name}`);
        try {
            result.found.push(await lookAt(raw, looking));
        }
        catch (error) {
            // One repository that cannot be read must not lose the others; a token that is refused must end the run.
            if ((0,api/* statusOf */.c2)(error) === 401)
                throw error;
            context.log.warning(`${(0,report_text/* plain */.pj)(raw.full_name)} could not be looked at: ${(0,report_text/* plain */.pj)((0,errors/* errorMessage */.gJ)(error), 300)}`);
            result.later.push(raw.html_url);
        }
    }
    return result;
}
/** How many jobs a harvest needs; printed, and given as a matrix. */
async function planned(given, config, { octokit }, { log }) {
    let repositories = 0;
    for (const org of organisationsOf(given, config))
        repositories += (await octokit.request("GET /orgs/{org}", { org })).data.public_repos;
    const { data } = await octokit.request("GET /rate_limit");
    const of = shardsFor(repositories);
    const { sentence } = planBudget(repositories, 0, data.rate, 1);
    log.info(sentence);
    const matrix = JSON.stringify({ shard: Array.from({ length: of }, (_, i) => `${i + 1}/${of}`) });
    return {
        findings: [],
        unseen: [],
        facts: { repositories, shards: of, rate: { ...data.rate } },
        outputs: { matrix },
        headline: `${repositories} repositories in ${of} jobs. ${sentence}`,
    };
}
async function shardDone(given, result) {
    if (given.results === "")
        throw new errors/* UserError */.yo("A shard needs a folder for its result: set `results`, and upload that folder as an artifact.");
    const path = await writeResult(given.results, result);
    const headline = `Shard ${given.shard}: ${result.found.length} repositories looked at, ${result.later.length} left for the next run.`;
    return { findings: [], unseen: [], facts: { path, later: result.later }, outputs: {}, headline };
}
function detailsOf({ outcomes }) {
    return `Harvested ${outcomes.length} repositories.\n\n${countsTable(outcomes)}`;
}
function countsTable(outcomes) {
    const rows = [...countOf(outcomes)].map(([kind, number]) => `| ${judge/* TITLES */.eX[kind]} | ${number} |`);
    return `| Outcome | Repositories |\n|---|---|\n${rows.join("\n")}`;
}
function countOf(outcomes) {
    const counts = new Map();
    for (const { kind } of outcomes)
        counts.set(kind, (counts.get(kind) ?? 0) + 1);
    return counts;
}
function registeredOf({ outcomes }, delivered) {
    const done = delivered.kind === "updated" || delivered.kind === "waiting-for-review";
    return (done ? outcomes : []).map((one) => ({
        outcome: { ...one, ...(delivered.pullRequest ? { pullRequest: delivered.pullRequest } : {}) },
        warnings: [],
        similar: [],
        duplicates: [],
    }));
}
async function issueNote({ octokit }, name, { outcomes }) {
    try {
        const note = await keepIssue(octokit.request, name, refusedText(outcomes));
        return note ? [note] : [];
    }
    catch (error) {
        return [`The issue with what was refused could not be kept: ${(0,report_text/* plain */.pj)((0,errors/* errorMessage */.gJ)(error), 400)}`];
    }
}
function judgement({ outcomes, emptied }, result, delivered, notes) {
    const refused = outcomes.filter((one) => one.kind === "refused");
    const counts = Object.fromEntries(countOf(outcomes));
    const list = refused.slice(0, 200).map((one) => `- ${(0,report_text/* markdown */.wD)(one.id)}: ${(0,report_text/* markdown */.wD)(one.sentence, 400)}`);
    return {
        findings: [
            ...emptied.map((name) => ({
                rule: "catalogue/list-emptied",
                message: `More entries of ${name} would have been withdrawn than may be in one run, so none was.`,
                identity: name,
            })),
            ...(delivered.kind === "needs-a-person"
                ? [{ rule: "catalogue/needs-a-person", message: delivered.sentence }]
                : []),
            ...(delivered.kind === "declined" ? [{ rule: "catalogue/declined", message: delivered.sentence }] : []),
            ...refused.map((one) => ({
                rule: "catalogue/refused",
                level: "note",
                message: `${one.id}: ${one.sentence}`,
                identity: one.id,
            })),
            ...[...notes, ...delivered.notes].map((message) => ({ rule: "catalogue/advice", message })),
        ],
        unseen: result.later.length > 0 ? [`${result.later.length} repositories were not looked at yet; the next run does.`] : [],
        facts: {
            counts,
            organisations: result.organisations,
            delivered: { ...delivered },
            outcomes: outcomes.map((one) => ({ ...one })),
            later: result.later,
        },
        outputs: {
            outcome: delivered.kind,
            operation: delivered.operation,
            outcomes: JSON.stringify(counts),
            "pull-request-url": delivered.pullRequest?.url ?? "",
            "pull-request-number": String(delivered.pullRequest?.number ?? ""),
            commit: delivered.commit ?? "",
        },
        headline: `${outcomes.length} repositories harvested. ${delivered.sentence}`,
        sections: [
            {
                title: "Harvest",
                markdown: `${countsTable(outcomes)}${list.length > 0 ? `\n\nRefused:\n\n${list.join("\n")}` : ""}`,
            },
        ],
    };
}


/***/ })

};
