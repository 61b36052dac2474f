export const id = 833;
export const ids = [833];
export const modules = {

/***/ 2833:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openCatalogRun: () => (/* binding */ openCatalogRun)
});

// EXTERNAL MODULE: ./build/actions/catalogue-register/src/config.js
var config = __webpack_require__(4267);
// EXTERNAL MODULE: ./build/actions/catalogue-register/src/eligibility.js + 1 modules
var eligibility = __webpack_require__(3966);
// EXTERNAL MODULE: ./build/actions/catalogue-register/src/entry/entry.js
var entry_entry = __webpack_require__(4458);
// EXTERNAL MODULE: ./build/actions/catalogue-register/src/gather/publiccode.js
var gather_publiccode = __webpack_require__(1093);
// EXTERNAL MODULE: ./build/actions/catalogue-register/src/outcome.js
var outcome = __webpack_require__(2449);
// EXTERNAL MODULE: ./build/shared/src/errors.js
var errors = __webpack_require__(3994);
// EXTERNAL MODULE: ./build/shared/src/report/text.js
var report_text = __webpack_require__(9181);
;// CONCATENATED MODULE: ./build/actions/catalogue-register/src/open-catalog/client.js


/** A refusal of the API, in its own words (RFC 9457). */
class OpenCatalogError extends errors/* IncompleteError */.j$ {
    status;
    detail;
    constructor(message, status, detail) {
        super(message);
        this.status = status;
        this.detail = detail;
    }
}
/** Answers after which the same request can succeed: too many requests, and what proxies say of a server that restarts. */
const AGAIN = new Set([429, 502, 503, 504]);
const TRIES = 4;
/** Longest wait that an answer may ask for, seconds. */
const LONGEST_WAIT = 60;
/** A client of the Open Catalog API v1. */
class OpenCatalog {
    #options;
    constructor(options) {
        const url = URL.canParse(options.base) ? new URL(options.base) : undefined;
        if (!url || !/^https?:$/.test(url.protocol) || url.username)
            throw new errors/* UserError */.yo(`The input catalogue is "${(0,report_text/* plain */.pj)(options.base)}", but must be the base of an Open Catalog API: https://host/v1.`);
        if (options.token && url.protocol === "http:" && !isLocal(url.hostname))
            throw new errors/* UserError */.yo(`A token is not sent over plain http to ${url.hostname}: use https.`);
        this.#options = { pause: 1_000, timeout: 30_000, fetch, ...options };
    }
    get canWrite() {
        return this.#options.token !== undefined;
    }
    /** Entries whose address or alias is `url`, inactive ones too. `fresh` avoids answers that the server keeps for ten seconds. */
    async find(url, fresh = 0) {
        const size = fresh > 0 ? `&page%5Bsize%5D=${Math.max(1, 100 - fresh)}` : "";
        const answer = (await this.#send("GET", `/software?url=${encodeURIComponent(url)}&all=true${size}`));
        return answer.data ?? [];
    }
    async get(id) {
        return (await this.#send("GET", `/software/${encodeURIComponent(id)}`));
    }
    async create(fields) {
        return (await this.#send("POST", "/software", fields));
    }
    async update(id, fields) {
        return (await this.#send("PATCH", `/software/${encodeURIComponent(id)}`, fields));
    }
    /** That it is gone already is well. */
    async remove(id) {
        await this.#send("DELETE", `/software/${encodeURIComponent(id)}`).catch((error) => {
            if (!(error instanceof OpenCatalogError && error.status === 404))
                throw error;
        });
    }
    /** What others and we have said of an entry; undefined where the server is too old to know analyses. */
    async analysis(id) {
        try {
            return (await this.#send("GET", `/software/${encodeURIComponent(id)}/analysis`));
        }
        catch (error) {
            if (error instanceof OpenCatalogError && [404, 405].includes(error.status))
                return undefined;
            throw error;
        }
    }
    async analyse(id, analysis) {
        await this.#send("PATCH", `/software/${encodeURIComponent(id)}/analysis`, analysis);
    }
    /** Adds a line to the entry's log: 2 to 2,048 characters. */
    async log(id, message) {
        await this.#send("POST", `/software/${encodeURIComponent(id)}/logs`, { message: (0,report_text/* cut */.Jj)(message, 2_048) });
    }
    async #send(method, path, body) {
        for (let tries = 1;; tries++) {
            const answer = await this.#once(method, path, body, tries);
            if (answer === undefined)
                continue;
            if (answer.ok)
                return answer.status === 204 ? undefined : await parsed(answer, method, path);
            if (!AGAIN.has(answer.status) || tries >= TRIES)
                throw await this.#refusal(answer, method, path);
            await answer.arrayBuffer().catch(() => undefined);
            await this.#rest(tries, Number(answer.headers.get("retry-after")));
        }
    }
    /** One try; undefined where the connection broke and another one is due. */
    async #once(method, path, body, tries) {
        const { base, token, timeout } = this.#options;
        const write = method !== "GET";
        const type = method === "PATCH" ? "application/merge-patch+json" : "application/json";
        try {
            return await this.#options.fetch(`${base}${path}`, {
                method,
                // A redirect could carry the token to another host.
                redirect: "error",
                signal: AbortSignal.timeout(timeout),
                headers: {
                    accept: "application/json, application/problem+json",
                    "user-agent": "public-code-actions",
                    ...(body === undefined ? {} : { "content-type": type }),
                    ...(write && token ? { authorization: `Bearer ${token}` } : {}),
                },
                ...(body === undefined ? {} : { body: JSON.stringify(body) }),
            });
        }
        catch (cause) {
            if (tries >= TRIES)
                throw new errors/* IncompleteError */.j$(`${base} could not be reached (${method} ${path.split("?")[0]}): ${(0,report_text/* plain */.pj)(why(cause), 300)}`, { cause });
            await this.#rest(tries, 0);
            return undefined;
        }
    }
    #rest(tries, asked) {
        const wait = asked > 0 ? Math.min(asked, LONGEST_WAIT) * 1_000 : this.#options.pause * 2 ** (tries - 1);
        return new Promise((done) => setTimeout(done, wait));
    }
    async #refusal(answer, method, path) {
        const text = await answer.text().catch(() => "");
        const problem = readProblem(text);
        const advice = answer.status === 401
            ? " The token is missing, wrong or expired, or the server takes no writes: ask its operator for a token of your own."
            : answer.status === 429
                ? " The server limits requests; run again later."
                : "";
        const said = (0,report_text/* plain */.pj)(problem.said || answer.statusText, 800);
        return new OpenCatalogError(`${method} ${path.split("?")[0]} at ${this.#options.base} was refused (${answer.status}): ${said}.${advice}`, answer.status, problem.said);
    }
}
function why(error) {
    const cause = error.cause;
    return cause instanceof Error ? `${(0,errors/* errorMessage */.gJ)(error)}: ${cause.message}` : (0,errors/* errorMessage */.gJ)(error);
}
function isLocal(host) {
    return /^(localhost|127\.\d+\.\d+\.\d+|\[::1\]|10\..*|192\.168\..*|172\.(1[6-9]|2\d|3[01])\..*|[^.]+)$/.test(host);
}
async function parsed(answer, method, path) {
    try {
        return await answer.json();
    }
    catch (cause) {
        throw new errors/* IncompleteError */.j$(`${method} ${path.split("?")[0]} gave no JSON: is this the base of an Open Catalog API?`, { cause });
    }
}
/** Title, detail and the fields that did not pass. */
function readProblem(text) {
    try {
        const { title, detail, validationErrors } = JSON.parse(text);
        const fields = (validationErrors ?? []).map(({ field, rule }) => `${field} (${rule})`).join(", ");
        return { said: [title, detail, fields].filter(Boolean).join(": ") };
    }
    catch {
        return { said: text.slice(0, 500) };
    }
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./build/actions/catalogue-register/src/entry/json.js
var json = __webpack_require__(2150);
;// CONCATENATED MODULE: ./build/actions/catalogue-register/src/open-catalog/spellings.js
/**
 * How the server itself compares addresses: scheme and host in lower case, no `www.`, no default port, no slash at the end;
 * the path's case, `.git`, query and fragment count. Followed from the server's observed behaviour.
 */
function serverForm(address) {
    if (!URL.canParse(address))
        return address;
    const url = new URL(address);
    const host = url.host.replace(/^www\./, "");
    return `${url.protocol}//${host}${url.pathname.replace(/\/+$/, "")}${url.search}${url.hash}`;
}
/** Every spelling under which a catalogue may know the repository, the canonical one first; each once, as the server compares. */
function spellings(canonical, others) {
    const variants = [canonical, ...others]
        .filter((one) => URL.canParse(one) && /^https?:/.test(one))
        .flatMap(variantsOf);
    const seen = new Map();
    for (const one of variants)
        if (!seen.has(serverForm(one)))
            seen.set(serverForm(one), one);
    return [...seen.values()];
}
function variantsOf(address) {
    const bare = serverForm(address).replace(/\.git$/i, "");
    const lower = bare.toLowerCase();
    return [bare, `${bare}.git`, lower, `${lower}.git`];
}
/** Aliases that an entry should have beside those it has: former addresses and other stated spellings. */
function aliasesFor(canonical, known, stated) {
    const taken = new Set([serverForm(canonical)]);
    const all = [];
    for (const alias of [...known, ...stated.map(serverForm)]) {
        if (alias.length > 255 || taken.has(serverForm(alias)))
            continue;
        taken.add(serverForm(alias));
        all.push(alias);
    }
    return all;
}

;// CONCATENATED MODULE: ./build/actions/catalogue-register/src/open-catalog/compare.js



/** Fields that differ, and only those. `active` is never among them: what a person switched off stays off. */
function patchFor(found, wanted) {
    const moved = serverForm(found.url) !== serverForm(wanted.url) ? [found.url] : [];
    const known = found.aliases ?? [];
    // The server replaces the array as a whole, so the old address and all old aliases have to be sent again.
    const aliases = aliasesFor(wanted.url, [...known, ...moved], wanted.others);
    return {
        ...(moved.length > 0 ? { url: wanted.url } : {}),
        ...(sameSet(aliases, known) ? {} : { aliases }),
        ...(sameYaml(found.publiccodeYml, wanted.publiccodeYml) ? {} : { publiccodeYml: wanted.publiccodeYml }),
    };
}
function sameSet(a, b) {
    const left = new Set(a.map(serverForm));
    const right = new Set(b.map(serverForm));
    return left.size === right.size && [...left].every((one) => right.has(one));
}
/** Crawlers store a re-serialised copy, so what the YAML says is compared and not its bytes. */
function sameYaml(a, b) {
    if (a === b)
        return true;
    try {
        return (0,json/* sameJson */.Vk)((0,dist/* parse */.qg)(a, { maxAliasCount: 20 }), (0,dist/* parse */.qg)(b, { maxAliasCount: 20 }));
    }
    catch {
        return false;
    }
}
/** One short sentence a field that is changed. */
function changesOf(found, patch) {
    return [
        ...(patch.url ? [`url: ${found.url} → ${patch.url}`] : []),
        ...(patch.aliases ? [`aliases: ${(found.aliases ?? []).join(", ") || "none"} → ${patch.aliases.join(", ")}`] : []),
        ...(patch.publiccodeYml ? ["publiccodeYml: the file has changed"] : []),
        ...(patch.active === undefined ? [] : [`active: ${found.active} → ${patch.active}`]),
    ];
}

;// CONCATENATED MODULE: ./build/actions/catalogue-register/src/open-catalog/register.js




/** Registers by the idempotent algorithm: look under every spelling, create or patch only what differs, never touch `active`. */
async function registerByApi(api, wanted, options) {
    const { found, duplicates } = await lookUp(api, wanted);
    if (found)
        return { duplicates, outcome: await bringUpToDate(api, found, unclaimed(wanted, duplicates), options) };
    if (options.dryRun || !api.canWrite)
        return { duplicates, outcome: unwritten(options, "create", []) };
    const created = await createOrFind(api, wanted);
    if ("existing" in created)
        return { duplicates, outcome: await bringUpToDate(api, created.existing, wanted, options) };
    const notes = await publish(api, created.made.id, options, true);
    const sentence = `The entry was created in ${options.base}.`;
    return {
        duplicates,
        outcome: (0,outcome/* outcome */.b)("created", options.id, sentence, { operation: "create", url: page(options, created.made), notes }),
    };
}
/** An address that another entry claims cannot become an alias of ours; the server would refuse the whole request. */
function unclaimed(wanted, duplicates) {
    const claimed = new Set(duplicates.map(serverForm));
    return { ...wanted, others: wanted.others.filter((one) => !claimed.has(serverForm(one))) };
}
/** Asks for every spelling; the entry whose address is the canonical one is ours, others are reported and left alone. */
async function lookUp(api, wanted, fresh = 0) {
    const all = new Map();
    for (const spelling of spellings(wanted.url, wanted.others))
        for (const one of await api.find(spelling, fresh))
            all.set(one.id, one);
    const [first = "", second = ""] = spellings(wanted.url, []);
    const list = [...all.values()];
    const found = list.find((one) => one.url === first) ?? list.find((one) => one.url === second) ?? list[0];
    return { ...(found ? { found } : {}), duplicates: list.filter((one) => one !== found).map((one) => one.url) };
}
/** Creates the entry; where somebody else was faster, gives theirs. Older servers say so with 500 and the database's words. */
async function createOrFind(api, wanted) {
    const { url, others, publiccodeYml } = wanted;
    const aliases = patchFor(emptyAt(url), { url, others, publiccodeYml }).aliases ?? [];
    try {
        return { made: await api.create({ url, ...(aliases.length > 0 ? { aliases } : {}), publiccodeYml, active: true }) };
    }
    catch (error) {
        if (!isDuplicate(error))
            throw error;
        const { found } = await lookUp(api, wanted, 1);
        if (!found)
            throw error;
        return { existing: found };
    }
}
function emptyAt(url) {
    return { id: "", url, aliases: [], publiccodeYml: "", active: true, createdAt: "", updatedAt: "" };
}
/** True for the refusal of an address that is taken, in the words of both generations of servers. */
function isDuplicate(error) {
    if (!(error instanceof OpenCatalogError))
        return false;
    return error.status === 409 || (error.status === 500 && /unique constraint|duplicate key/i.test(error.detail));
}
async function bringUpToDate(api, found, wanted, options) {
    const url = page(options, found);
    if (!found.active && !options.reactivate && found.createdAt !== found.updatedAt)
        return (0,outcome/* outcome */.b)("withdrawn", options.id, "Somebody switched the entry off in the catalogue, so it was left alone; set reactivate to list it again.", { url });
    const patch = { ...patchFor(found, wanted), ...(!found.active && options.reactivate ? { active: true } : {}) };
    const changes = changesOf(found, patch);
    const operation = patch.url ? "rename" : "update";
    const inactive = found.active || options.reactivate
        ? []
        : ["The entry is inactive since it was created, so it is not shown; set reactivate to list it."];
    if (changes.length > 0 && (options.dryRun || !api.canWrite))
        return unwritten(options, operation, changes, url);
    if (changes.length > 0)
        await api.update(found.id, patch);
    const notes = [...inactive, ...(await publish(api, found.id, options, changes.length > 0))];
    return changes.length > 0
        ? (0,outcome/* outcome */.b)("updated", options.id, operation === "rename"
            ? "The entry follows the repository's new address; the former one stays as an alias."
            : "The entry was brought up to date.", { operation, url, changes, notes })
        : (0,outcome/* outcome */.b)("unchanged", options.id, "The catalogue holds exactly this entry.", { url, notes });
}
function unwritten(options, operation, changes, url) {
    const rest = { operation, changes, ...(url ? { url } : {}) };
    const would = `It would ${operation === "create" ? "create the entry" : operation === "withdraw" ? "withdraw the entry" : "update the entry"}.`;
    const kind = { create: "created", withdraw: "withdrawn" }[operation] ?? "updated";
    if (options.dryRun)
        return (0,outcome/* outcome */.b)(kind, options.id, `Dry run, nothing was written to ${options.base}. ${would}`, rest);
    return (0,outcome/* outcome */.b)("needs-a-person", options.id, `${options.base} takes writes with a token only: set \`catalogue-token\` to one that its operator issued for you. ${would}`, rest);
}
/** Publishes the other checks' results and a log line. Both are extras: a server that refuses them changes no verdict. */
async function publish(api, id, options, changed) {
    const { analysis, logLine } = options;
    if (options.dryRun || !api.canWrite)
        return [];
    const notes = [];
    const extra = async (what, body) => {
        await body().catch((error) => {
            if (!(error instanceof OpenCatalogError))
                throw error;
            notes.push(`${what} was not taken: ${error.message}`);
        });
    };
    if (analysis)
        await extra("The analysis", () => keepAnalysis(api, id, analysis));
    if (changed && logLine)
        await extra("The log line", () => api.log(id, logLine));
    return notes;
}
/** Writes our part of the analysis where it says something else; the server stamps a time `t` that does not count. */
async function keepAnalysis(api, id, analysis) {
    const before = (await api.analysis(id))?.[analysis.namespace];
    const { t: _, ...said } = before ?? {};
    const content = { v: 1, ...analysis.content };
    const same = Object.keys({ ...said, ...content }).every((key) => JSON.stringify(said[key]) === JSON.stringify(content[key]));
    if (!same)
        await api.analyse(id, { [analysis.namespace]: content });
}
function page({ base }, { id }) {
    return `${base}/software/${id}`;
}
/** Withdraws: switches the entry off, which can be undone, or deletes it where that is asked for. */
async function withdrawByApi(api, wanted, options) {
    const { found, duplicates } = await lookUp(api, { ...wanted, publiccodeYml: "" });
    if (!found)
        return {
            duplicates,
            outcome: (0,outcome/* outcome */.b)("unchanged", options.id, `${options.base} has no entry for this repository; nothing was to be withdrawn.`),
        };
    const url = page(options, found);
    if (!found.active && !options.delete)
        return { duplicates, outcome: (0,outcome/* outcome */.b)("withdrawn", options.id, "The entry is withdrawn already.", { url }) };
    if (options.dryRun || !api.canWrite)
        return { duplicates, outcome: unwritten(options, "withdraw", [], url) };
    if (options.delete)
        await api.remove(found.id);
    else
        await api.update(found.id, { active: false });
    const sentence = options.delete ? "The entry was deleted." : "The entry was switched off; reactivate lists it again.";
    return {
        duplicates,
        outcome: (0,outcome/* outcome */.b)("withdrawn", options.id, sentence, { operation: "withdraw", ...(options.delete ? {} : { url }) }),
    };
}

;// CONCATENATED MODULE: ./build/actions/catalogue-register/src/open-catalog/run.js







/** Registers a candidate with an Open Catalog API, or withdraws it there. */
async function openCatalogRun(base, candidate, given, context) {
    const token = given["catalogue-token"];
    if (token)
        context.mask(token);
    const api = new OpenCatalog({ base, token });
    const { facts, publiccode } = candidate;
    const options = apiOptions(base, (0,entry_entry/* entryId */.ub)(facts.url, publiccode?.path), candidate, given, context);
    const others = [...(facts.formerUrls ?? []), ...(0,gather_publiccode/* textsOf */.CB)(publiccode?.data, "url").slice(0, 1)];
    if (given.action === "withdraw")
        return registered(await withdrawByApi(api, { url: facts.url, others }, { ...options, delete: given.delete }));
    const { refusal, warnings } = (0,eligibility/* judgeCandidate */.b)(candidate, (0,config/* readConfig */.X)(undefined), given.require);
    if (refusal !== undefined)
        return registered({ duplicates: [], outcome: (0,outcome/* outcome */.b)("refused", options.id, `Not listed: ${refusal}.`) });
    const result = await registerByApi(api, { url: facts.url, others, publiccodeYml: candidate.publiccodeText }, options);
    const entry = (0,entry_entry/* entryFrom */.FL)({
        facts,
        publiccode: { path: publiccode.path, data: publiccode.data },
        checks: candidate.checks,
        registered: { at: context.now.toISOString() },
    });
    return { ...registered(result), warnings, entry };
}
function registered({ outcome: ended, duplicates }) {
    return { outcome: ended, duplicates, warnings: [], similar: [] };
}
function apiOptions(base, id, { checks }, given, { event }) {
    const results = Object.fromEntries(Object.entries(checks).map(([name, { result }]) => [name, result]));
    const run = event?.runId ? ` by ${event.serverUrl}/${event.repository}/actions/runs/${event.runId}` : "";
    const publishes = given.analysis !== "" && Object.keys(results).length > 0;
    return {
        base,
        id,
        reactivate: given.reactivate,
        dryRun: given["dry-run"],
        logLine: `Registered${run}`,
        ...(publishes ? { analysis: { namespace: given.analysis, content: results } } : {}),
    };
}


/***/ })

};
