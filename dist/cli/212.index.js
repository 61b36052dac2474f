export const id = 212;
export const ids = [212];
export const modules = {

/***/ 8077:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ announce)
});

// EXTERNAL MODULE: ./build/shared/src/errors.js
var errors = __webpack_require__(3994);
// EXTERNAL MODULE: ./build/shared/src/report/text.js
var report_text = __webpack_require__(9181);
// EXTERNAL MODULE: ./build/actions/catalogue-register/src/entry/view.js
var view = __webpack_require__(8685);
;// CONCATENATED MODULE: ./build/actions/catalogue-register/src/announce/webhook.js



/** Longest that a webhook may take, milliseconds. */
const TIMEOUT_MS = 10_000;
/** Changes that people want to hear of; a run that found nothing new is silent. */
const NEWS = new Set(["created", "updated", "withdrawn", "waiting-for-review"]);
/** The text of one message about what changed; undefined where nothing did. Slack's mark-up characters are escaped. */
function webhookText(registered, catalogue) {
    const news = registered.filter(({ outcome }) => NEWS.has(outcome.kind) && outcome.operation !== "none");
    if (news.length === 0)
        return undefined;
    const lines = news.slice(0, 20).map(({ outcome, entry }) => {
        const where = outcome.pullRequest?.url ?? outcome.url ?? "";
        const name = slack(entry ? (0,view/* nameOf */.Vb)(entry) : outcome.id);
        return `• ${/^https?:/.test(where) ? `<${slack(where)}|${name}>` : name}: ${slack(outcome.sentence)}`;
    });
    const more = news.length > 20 ? `\n… and ${news.length - 20} more` : "";
    return `*${slack(catalogue)}*\n${lines.join("\n")}${more}`;
}
/** Slack reads `&`, `<` and `>` (api.slack.com, "Escaping text"); a bar would end a link's address. */
function slack(text) {
    return (0,report_text/* cut */.Jj)((0,report_text/* plain */.pj)(text), 400)
        .replaceAll("&", "&amp;")
        .replaceAll("<", "&lt;")
        .replaceAll(">", "&gt;")
        .replaceAll("|", "¦");
}
/** Tells the webhook. A webhook that fails is told to people and changes no verdict; its address, a secret, is never printed. */
async function tellWebhook(address, text) {
    try {
        if (!/^https:\/\/|^http:\/\/(127\.0\.0\.1|localhost)[:/]/.test(address))
            throw new Error("its address does not begin with https://");
        const response = await fetch(address, {
            method: "POST",
            headers: { "content-type": "application/json" },
            body: JSON.stringify({ text }),
            redirect: "error",
            signal: AbortSignal.timeout(TIMEOUT_MS),
        });
        await response.arrayBuffer();
        return response.ok ? undefined : `The webhook answered ${response.status}; nobody was told.`;
    }
    catch (error) {
        const why = (0,errors/* errorMessage */.gJ)(error).replaceAll(address, "…");
        return `The webhook could not be reached (${(0,report_text/* plain */.pj)(why, 200)}); nobody was told.`;
    }
}

;// CONCATENATED MODULE: ./build/actions/catalogue-register/src/announce/announce.js

/** Tells the webhook, where there is one and something changed; returns what went wrong with it. */
async function announce(registered, given, context) {
    if (!given.webhook || given["dry-run"])
        return [];
    context.mask(given.webhook);
    const text = webhookText(registered, given.catalogue);
    const problem = text === undefined ? undefined : await tellWebhook(given.webhook, text);
    return problem ? [problem] : [];
}


/***/ }),

/***/ 3853:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GS: () => (/* binding */ FEED_FILE),
/* harmony export */   hm: () => (/* binding */ feed),
/* harmony export */   qu: () => (/* binding */ feedOf)
/* harmony export */ });
/* unused harmony export changedAt */
/* harmony import */ var _shared_src_report_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9181);
/* harmony import */ var _entry_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3706);
/* harmony import */ var _entry_view_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8685);



/** The feed's file in a catalogue. */
const FEED_FILE = "feed.xml";
/** Most entries of the feed: readers fetch it often, and older news is in the catalogue. */
const MAX_NEWS = 100;
/** Atom feed (RFC 4287) of what was registered and withdrawn, newest first. Made from the entries alone, so equal entries give equal bytes. */
function feedOf(files, config) {
    // Reading YAML takes a millisecond a file, so only what can be among the newest is read.
    const newest = [...files.values()]
        .map((text) => ({ text, date: lastDate(text) }))
        .sort((a, b) => (a.date < b.date ? 1 : -1));
    const entries = newest.slice(0, MAX_NEWS * 2).flatMap(({ text }) => (0,_entry_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readEntry */ .hB)(text).entry ?? []);
    return feed(entries, config);
}
/** The last date of registration or withdrawal in an entry's text. */
function lastDate(text) {
    const dates = [...text.matchAll(/^ {2}at: "?([0-9][^"\n]*)/gm)].map((match) => match[1]);
    return dates.sort().at(-1) ?? "";
}
/** As `feedOf`, from entries. */
function feed(entries, config) {
    const news = [...entries].sort((a, b) => changedAt(a) < changedAt(b) ? 1 : changedAt(a) > changedAt(b) ? -1 : a.id < b.id ? -1 : 1);
    const id = config.url ?? `urn:catalogue:${encodeURIComponent(config.title)}`;
    const items = news
        .slice(0, MAX_NEWS)
        .map((entry) => item(entry))
        .join("");
    const link = config.url
        ? `  <link href="${(0,_shared_src_report_text_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)(config.url)}"/>\n  <link rel="self" href="${(0,_shared_src_report_text_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)(`${config.url.replace(/\/$/, "")}/${FEED_FILE}`)}"/>\n`
        : "";
    return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
  <id>${(0,_shared_src_report_text_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)(id)}</id>
  <title>${(0,_shared_src_report_text_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)(config.title)}</title>
  <updated>${time(news[0] ? changedAt(news[0]) : "1970-01-01")}</updated>
  <author><name>${(0,_shared_src_report_text_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)(config.title)}</name></author>
${link}${items}</feed>
`;
}
/** When an entry's standing last changed. */
function changedAt(entry) {
    return entry.status === "withdrawn" && entry.withdrawn ? entry.withdrawn.at : entry.registered.at;
}
function item(entry) {
    const withdrawn = entry.status === "withdrawn";
    const title = `${withdrawn ? "Withdrawn: " : ""}${(0,_entry_view_js__WEBPACK_IMPORTED_MODULE_2__/* .nameOf */ .Vb)(entry)}`;
    const summary = (withdrawn ? entry.withdrawn?.reason : (0,_entry_view_js__WEBPACK_IMPORTED_MODULE_2__/* .summaryOf */ .YG)(entry)) ?? "";
    const author = (0,_entry_view_js__WEBPACK_IMPORTED_MODULE_2__/* .organisationOf */ .gu)(entry)?.name;
    return `  <entry>
    <id>${(0,_shared_src_report_text_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)(entry.url)}${withdrawn ? "#withdrawn" : ""}</id>
    <title>${(0,_shared_src_report_text_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)(title)}</title>
    <updated>${time(changedAt(entry))}</updated>
    <link href="${(0,_shared_src_report_text_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)(entry.url)}"/>
${author ? `    <author><name>${(0,_shared_src_report_text_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)(author)}</name></author>\n` : ""}    <summary>${(0,_shared_src_report_text_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)(summary)}</summary>
  </entry>
`;
}
/** RFC 4287 wants a full time; a date alone is its midnight. */
function time(value) {
    return /^\d{4}-\d{2}-\d{2}$/.test(value) ? `${value}T00:00:00Z` : (0,_shared_src_report_text_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)(value);
}


/***/ }),

/***/ 4267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ readConfig)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _shared_src_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3994);
/* harmony import */ var _shared_src_report_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9181);
/* harmony import */ var _entry_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2150);




const LISTS = ["organisations", "require", "labels"];
const TEXTS = ["title", "description", "url"];
/** Reads catalogue.config.yml; throws UserError with the key that is wrong. Without a file the defaults hold. */
function readConfig(text, fallbackTitle = "Software catalogue") {
    const value = text === undefined ? {} : (parsed(text) ?? {});
    if (!(0,_entry_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(value))
        throw new _shared_src_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo("catalogue.config.yml must be a mapping of keys to values.");
    const known = [...LISTS, ...TEXTS];
    const unknown = Object.keys(value).find((key) => !known.includes(key));
    if (unknown !== undefined)
        throw new _shared_src_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`catalogue.config.yml has the unknown key ${(0,_shared_src_report_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(unknown)}; known are ${known.join(", ")}.`);
    for (const key of TEXTS)
        if (value[key] !== undefined && typeof value[key] !== "string")
            throw new _shared_src_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`catalogue.config.yml: ${key} must be a text.`);
    return {
        title: value["title"] ?? fallbackTitle,
        description: value["description"],
        url: value["url"],
        organisations: list(value, "organisations"),
        require: list(value, "require") ?? [],
        labels: list(value, "labels") ?? [],
    };
}
function parsed(text) {
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text);
    const [error] = document.errors;
    if (error)
        throw new _shared_src_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`catalogue.config.yml is no valid YAML: ${(0,_shared_src_report_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(error.message.split("\n")[0] ?? "")}`);
    return document.toJS({ maxAliasCount: 20 });
}
function list(value, key) {
    const items = value[key];
    if (items === undefined || items === null)
        return undefined;
    if (!Array.isArray(items) || items.some((item) => typeof item !== "string"))
        throw new _shared_src_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`catalogue.config.yml: ${key} must be a list of texts.`);
    return items;
}


/***/ }),

/***/ 8185:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ writtenOutcome),
/* harmony export */   c: () => (/* binding */ settledOutcome)
/* harmony export */ });
/** Outcome of a plan that needs no write. */
function settledOutcome(plan, url) {
    const { id } = plan;
    const base = { id, operation: "none", changes: [], notes: [], ...(url ? { url } : {}) };
    if (plan.staysWithdrawn)
        return {
            ...base,
            kind: "withdrawn",
            sentence: `The entry was withdrawn${plan.entry?.withdrawn ? ` on ${plan.entry.withdrawn.at.slice(0, 10)}` : ""} and stays so; set reactivate to list it again.`,
        };
    const withdrawn = plan.entry?.status === "withdrawn";
    const sentence = withdrawn ? "The entry is withdrawn already." : "The catalogue holds exactly this entry.";
    return { ...base, kind: withdrawn ? "withdrawn" : "unchanged", sentence };
}
/** Outcome of a change that was written straight into the catalogue. */
function writtenOutcome(plan, rest = {}) {
    const change = plan.change;
    const kinds = {
        create: "created",
        update: "updated",
        rename: "updated",
        withdraw: "withdrawn",
        none: "unchanged",
    };
    const sentences = {
        create: "The entry was created.",
        update: "The entry was brought up to date.",
        rename: `The entry was moved to its new address; the former one stays as an alias.`,
        withdraw: "The entry was withdrawn; readers who follow old links still find it.",
        none: "Nothing was to be done.",
    };
    return {
        kind: kinds[change.operation],
        id: plan.id,
        operation: change.operation,
        sentence: sentences[change.operation],
        changes: change.changes,
        notes: [],
        ...rest,
    };
}


/***/ }),

/***/ 3966:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ judgeCandidate)
});

// EXTERNAL MODULE: ./build/actions/catalogue-register/src/gather/publiccode.js
var gather_publiccode = __webpack_require__(1093);
// EXTERNAL MODULE: ./build/actions/catalogue-register/src/identity/canonical-url.js
var canonical_url = __webpack_require__(5858);
;// CONCATENATED MODULE: ./build/actions/catalogue-register/src/identity/fork-type.js

/** Undefined for software that is nobody's fork. */
function forkType({ fork, own, publiccodeUrl, isBasedOn }) {
    const isOwn = (url) => own.some((one) => (0,canonical_url/* sameAddress */.x)(one, url));
    if (publiccodeUrl !== undefined && !isOwn(publiccodeUrl))
        return fork ? "technical-fork" : "url-mistake";
    if (isBasedOn.length > 0 && isBasedOn.every(isOwn))
        return "url-mistake";
    if (isBasedOn.some((url) => !isOwn(url)))
        return "variant-fork";
    return fork ? "git-fork" : undefined;
}
/** Why such a repository is not registered; undefined where it may be. */
function forkRefusal(type, facts) {
    const elsewhere = facts.publiccodeUrl ?? "another repository";
    if (type === "technical-fork")
        return `it is a fork whose publiccode.yml still points to ${elsewhere}: register that repository, or set \`url\` to this one and name the origin in \`isBasedOn\``;
    if (type === "url-mistake" && facts.isBasedOn.length > 0 && facts.own.length > 0 && isSelf(facts))
        return "publiccode.yml says that it is based on itself: remove this repository's address from `isBasedOn`";
    if (type === "url-mistake")
        return `publiccode.yml's \`url\` is ${elsewhere}, which is another repository: set it to this repository's address`;
    return undefined;
}
function isSelf({ own, isBasedOn }) {
    return isBasedOn.every((url) => own.some((one) => (0,canonical_url/* sameAddress */.x)(one, url)));
}

;// CONCATENATED MODULE: ./build/actions/catalogue-register/src/eligibility.js



/** Judges a candidate by the same rules before it is submitted, in a harvest and at the catalogue's own merge check. Pure. */
function judgeCandidate(candidate, config, required = []) {
    const { facts, publiccode, checks } = candidate;
    const refusal = visibilityRefusal(facts) ??
        organisationRefusal(facts, config) ??
        publiccodeRefusal(publiccode) ??
        forkRefusal(forkType(forkFacts(candidate)), forkFacts(candidate)) ??
        checkRefusal(checks, [...new Set([...config.require, ...required])]);
    return {
        ...(refusal === undefined ? {} : { refusal }),
        warnings: refusal === undefined ? warningsOf(candidate) : [],
    };
}
function visibilityRefusal({ visibility }) {
    return visibility === "private" || visibility === "internal"
        ? `the repository is ${visibility}: make it public first, the catalogue is read by everybody`
        : undefined;
}
function organisationRefusal({ url }, { organisations }) {
    const [host = "", owner = ""] = ((0,canonical_url/* canonicalUrl */.W)(url) ?? "").split("/");
    const allowed = organisations?.map((one) => one.toLowerCase().replace(/^https?:\/\//, ""));
    if (!allowed || allowed.some((one) => one === owner || one === `${host}/${owner}`))
        return undefined;
    return `the catalogue takes repositories of ${allowed.join(", ")} only, and this one belongs to ${owner || url}: ask its maintainers to add the owner to \`organisations\` in catalogue.config.yml`;
}
function publiccodeRefusal(publiccode) {
    if (!publiccode)
        return "there is no publiccode.yml at its root: write one, it takes about twenty lines (https://yml.publiccode.tools)";
    return publiccode.problem === undefined ? undefined : `${publiccode.path} cannot be used: ${publiccode.problem}`;
}
function checkRefusal(checks, required) {
    const missing = required.filter((name) => !checks[name]);
    if (missing.length > 0)
        return `no report was given for ${missing.join(", ")}: run it before and pass its output \`report\` in \`reports\``;
    const failed = required.filter((name) => checks[name]?.result !== "pass");
    return failed.length > 0
        ? `${failed.map((name) => `${name} says ${checks[name].result}`).join(" and ")}: mend what it found first`
        : undefined;
}
function forkFacts({ facts, publiccode }) {
    return {
        fork: facts.fork,
        own: [facts.url, ...(facts.formerUrls ?? [])],
        publiccodeUrl: (0,gather_publiccode/* textsOf */.CB)(publiccode?.data, "url")[0],
        isBasedOn: (0,gather_publiccode/* textsOf */.CB)(publiccode?.data, "isBasedOn"),
    };
}
function warningsOf(candidate) {
    const { facts, publiccode } = candidate;
    const warnings = [];
    const status = publiccode?.data?.["developmentStatus"];
    if (facts.archived && status !== "obsolete")
        warnings.push("The repository is archived, but publiccode.yml's `developmentStatus` is not `obsolete`.");
    if (forkType(forkFacts(candidate)) === "git-fork")
        warnings.push("The repository is a fork at its forge: say in publiccode.yml's `isBasedOn` what it was made from.");
    const url = (0,gather_publiccode/* textsOf */.CB)(publiccode?.data, "url")[0];
    if (url !== undefined && url.replace(/\/$/, "") !== facts.url && (0,canonical_url/* canonicalUrl */.W)(url) !== (0,canonical_url/* canonicalUrl */.W)(facts.url))
        warnings.push(`publiccode.yml's \`url\` is a former address (${url}): write ${facts.url}.`);
    return warnings;
}


/***/ }),

/***/ 4458:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FL: () => (/* binding */ entryFrom),
/* harmony export */   br: () => (/* binding */ digest),
/* harmony export */   ub: () => (/* binding */ entryId)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _identity_canonical_url_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5858);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2150);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(562);




/**
 * The entry of a repository, from what the forge states and its publiccode.yml. Pure; nothing is invented: what has no source is
 * left out. Throws RangeError where the publiccode data are nested too deeply to be honest.
 */
function entryFrom(source) {
    const { facts } = source;
    const publiccode = source.publiccode && publiccodeOf(source.publiccode);
    const id = entryId(facts.url, publiccode?.path);
    const basedOn = addresses(publiccode?.data["isBasedOn"]).filter((url) => !(0,_identity_canonical_url_js__WEBPACK_IMPORTED_MODULE_1__/* .sameAddress */ .x)(url, facts.url));
    return {
        schema: 1,
        id,
        repositoryId: facts.id,
        url: facts.url,
        aliases: aliasesOf([...(source.aliases ?? []), ...(facts.formerUrls ?? [])], id, facts.parent),
        publiccode,
        repository: facts.known ? entryRepository(facts) : undefined,
        checks: source.checks && Object.keys(source.checks).length > 0 ? { ...source.checks } : undefined,
        relations: {
            isBasedOn: sorted(basedOn),
            forkOf: facts.fork ? facts.parent : undefined,
            similar: sorted(source.similar),
        },
        activity: facts.activity,
        registered: source.registered,
        status: "active",
    };
}
function publiccodeOf({ path, data }) {
    const ordered = (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .plainJson */ .RU)((0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(data) ? data : {}, _order_js__WEBPACK_IMPORTED_MODULE_2__/* .PUBLICCODE_ORDER */ ._);
    return { path, sha256: digest(JSON.stringify((0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .plainJson */ .RU)(ordered))), data: ordered };
}
/** Hexadecimal SHA-256. */
function digest(text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(text).digest("hex");
}
/** Id of an entry: the canonical address, and the folder where publiccode.yml does not lie at the root. */
function entryId(url, publiccodePath = "publiccode.yml") {
    const folder = publiccodePath.includes("/") ? publiccodePath.slice(0, publiccodePath.lastIndexOf("/")) : "";
    return ((0,_identity_canonical_url_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalUrl */ .W)(url) ?? url.toLowerCase()) + (folder ? `#${folder.toLowerCase()}` : "");
}
/** Former addresses in canonical form. The parent of a fork is not one of them, nor is publiccode.yml's `url`, which a fork carries on. */
function aliasesOf(urls, id, parent) {
    const not = [id.split("#")[0], parent === undefined ? undefined : (0,_identity_canonical_url_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalUrl */ .W)(parent)];
    const all = urls.map(_identity_canonical_url_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalUrl */ .W).filter((url) => url !== undefined);
    return sorted(all.filter((url) => !not.includes(url)));
}
function entryRepository(facts) {
    return {
        description: facts.description,
        homepage: facts.homepage,
        topics: sorted(facts.topics),
        language: facts.language,
        languages: [...facts.languages],
        license: facts.license,
        archived: facts.archived,
        fork: facts.fork,
        parent: facts.parent,
        createdAt: facts.createdAt,
        defaultBranch: facts.defaultBranch,
        hasIssues: facts.hasIssues,
        files: facts.files && Object.keys(facts.files).length > 0 ? facts.files : undefined,
    };
}
/** Addresses of a key that may hold one or several. */
function addresses(value) {
    const list = Array.isArray(value) ? value : [value];
    return list.filter((item) => typeof item === "string" && (0,_identity_canonical_url_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalUrl */ .W)(item) !== undefined);
}
function sorted(values) {
    return [...new Set(values ?? [])].sort();
}


/***/ }),

/***/ 3706:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pf: () => (/* binding */ essence),
/* harmony export */   Py: () => (/* binding */ succeed),
/* harmony export */   dI: () => (/* binding */ sameEntry),
/* harmony export */   hB: () => (/* binding */ readEntry),
/* harmony export */   lf: () => (/* binding */ ENTRIES),
/* harmony export */   oW: () => (/* binding */ MAX_ENTRY_BYTES),
/* harmony export */   s3: () => (/* binding */ entryPath),
/* harmony export */   u0: () => (/* binding */ entryText)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _shared_src_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3994);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2150);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(562);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7774);





/** Largest entry file, bytes: publiccode.yml is 99,999 characters at most in the Open Catalog API, the rest is small. */
const MAX_ENTRY_BYTES = 256 * 1024;
/** Folder of the entries in a catalogue repository. */
const ENTRIES = "entries";
/**
 * The bytes of an entry's file: fixed key order, two spaces, LF, one final newline, and quotes wherever an older YAML reader
 * would see a date or a truth value in a text. Equal entries give equal bytes.
 */
function entryText(entry) {
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .stringify */ .As)((0,_order_js__WEBPACK_IMPORTED_MODULE_1__/* .inOrder */ .a)(entry), {
        lineWidth: 0,
        indent: 2,
        aliasDuplicateObjects: false,
        compat: "yaml-1.1",
        blockQuote: true,
    });
}
/** Path of an entry's file below the catalogue's root; throws UserError where the id could lead out of the folder. */
function entryPath(id) {
    const parts = id.replace("#", "/").split("/");
    const bad = parts.find((part) => !/^[\p{L}\p{N}_~+:-][\p{L}\p{N}._~+:-]*$|^\.[\p{L}\p{N}_~+-]+$/u.test(part));
    if (bad !== undefined || parts.length < 2)
        throw new _shared_src_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`The address ${id} cannot be made into a file name of the catalogue.`);
    return `${ENTRIES}/${parts.join("/").replaceAll(":", "_")}.yml`;
}
/** Reads an entry's file. Foreign text: bounded in size, without YAML aliases, checked against the schema. */
function readEntry(text) {
    if (Buffer.byteLength(text) > MAX_ENTRY_BYTES)
        return { problems: [`it is larger than ${MAX_ENTRY_BYTES / 1024} kB`] };
    try {
        const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, { prettyErrors: true });
        if (document.errors.length > 0)
            return { problems: document.errors.map((error) => error.message.split("\n")[0]) };
        const value = (0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .plainJson */ .RU)(document.toJS({ maxAliasCount: 0 }));
        const problems = (0,_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .entryProblems */ .V)(value);
        return problems.length > 0 ? { problems } : { entry: value };
    }
    catch (error) {
        return { problems: [error instanceof Error ? error.message : String(error)] };
    }
}
/**
 * True when a new registration would bring nothing: everything is equal but who registered when, and the activity, which is the
 * catalogue's own to refresh.
 */
function sameEntry(a, b) {
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .sameJson */ .Vk)(essence(a), essence(b));
}
/** An entry without who registered or withdrew it when and without its activity. */
function essence(entry) {
    const { registered: _, activity: __, withdrawn, ...rest } = entry;
    return { ...rest, withdrawn: withdrawn && { ...withdrawn, at: undefined } };
}
/** The new entry with what belongs to the one that is there: the first registration's date, its activity, its former addresses. */
function succeed(before, entry) {
    if (!before)
        return { ...entry, activity: undefined };
    const former = before.id === entry.id ? [] : [before.id.split("#")[0]];
    const aliases = [...new Set([...before.aliases, ...entry.aliases, ...former])].filter((url) => url !== entry.id);
    return { ...entry, registered: before.registered, activity: before.activity, aliases: aliases.sort() };
}


/***/ }),

/***/ 2150:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   RU: () => (/* binding */ plainJson),
/* harmony export */   Vk: () => (/* binding */ sameJson)
/* harmony export */ });
/** Deepest nesting that is taken from foreign data; publiccode.yml needs six. */
const MAX_DEPTH = 24;
function isObject(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
/**
 * Foreign data (parsed YAML) as plain JSON with its keys sorted: what JSON cannot say becomes text, `undefined` and keys that
 * would change an object's prototype are left out. `first` names keys of the top level that stand before the others.
 * Throws RangeError where it is nested deeper than 24 levels.
 */
function plainJson(value, first = [], depth = 0) {
    if (depth > MAX_DEPTH)
        throw new RangeError("nested deeper than 24 levels");
    if (value === null || typeof value === "string" || typeof value === "boolean")
        return value;
    if (typeof value === "number")
        return Number.isFinite(value) ? value : String(value);
    if (value instanceof Date)
        return value.toISOString().slice(0, 10);
    if (Array.isArray(value))
        return value.map((item) => plainJson(item ?? null, [], depth + 1));
    if (!isObject(value))
        return String(value);
    const keys = Object.keys(value).filter((key) => key !== "__proto__" && value[key] !== undefined);
    return Object.fromEntries(sortKeys(keys, first).map((key) => [key, plainJson(value[key], [], depth + 1)]));
}
function sortKeys(keys, first) {
    const known = first.filter((key) => keys.includes(key));
    return [...known, ...keys.filter((key) => !known.includes(key)).sort()];
}
/** True when both say the same, whatever the order of their keys. */
function sameJson(a, b) {
    return JSON.stringify(plainJson(a ?? null)) === JSON.stringify(plainJson(b ?? null));
}


/***/ }),

/***/ 562:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ PUBLICCODE_ORDER),
/* harmony export */   a: () => (/* binding */ inOrder)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2150);

/** publiccode.yml's keys in the standard's order; others follow sorted. */
const PUBLICCODE_ORDER = ("publiccodeYmlVersion name applicationSuite url landingURL isBasedOn softwareVersion releaseDate logo platforms categories " +
    "organisation usedBy fundedBy roadmap developmentStatus softwareType intendedAudience description legal maintenance " +
    "localisation dependsOn supports").split(" ");
/** Keys of each part of an entry in the order in which its file writes them. */
const ORDER = {
    "": "schema id repositoryId url aliases publiccode repository checks relations activity registered status withdrawn".split(" "),
    publiccode: ["path", "sha256", "data"],
    repository: "description homepage topics language languages license archived fork parent createdAt defaultBranch hasIssues files".split(" "),
    "repository.files": ["readme", "licence", "contributing", "security", "codeowners"],
    relations: ["isBasedOn", "forkOf", "similar"],
    activity: "pushedAt stars forks watchers openIssues participation release languageBytes contributors".split(" "),
    registered: ["at", "by", "run"],
    withdrawn: ["at", "reason", "supersededBy"],
};
/** The entry with its keys in their fixed order and what is undefined left out, ready to be written. */
function inOrder(entry) {
    return ordered(entry, "");
}
function ordered(value, at) {
    if (at === "publiccode.data")
        return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .plainJson */ .RU)(value, PUBLICCODE_ORDER);
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value))
        return value;
    const known = ORDER[at];
    const keys = known ? known.filter((key) => value[key] !== undefined) : Object.keys(value).sort();
    return Object.fromEntries(keys.map((key) => [key, ordered(value[key], at ? `${at}.${key}` : key)]));
}


/***/ }),

/***/ 7774:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ entryProblems)
});

// EXTERNAL MODULE: ./node_modules/ajv/dist/2020.js
var _2020 = __webpack_require__(2210);
;// CONCATENATED MODULE: ./build/schemas/catalogue-entry.schema.json
const catalogue_entry_schema_namespaceObject = /*#__PURE__*/JSON.parse('{"$schema":"https://json-schema.org/draft/2020-12/schema","title":"Catalogue entry","description":"One software in a git catalogue: entries/<host>/<owner>/<repository>.yml. Written by catalogue-register; people may edit it.","type":"object","additionalProperties":false,"required":["schema","id","url","aliases","relations","registered","status"],"properties":{"schema":{"const":1,"description":"Version of this schema."},"id":{"$ref":"#/$defs/id","description":"Canonical address, lower-case: github.com/owner/repository, with #folder for one of several publiccode.yml files."},"repositoryId":{"type":"integer","minimum":1,"description":"The forge\'s numeric id. Survives renames and transfers; the identity where it is known."},"url":{"$ref":"#/$defs/web","description":"The address as the forge itself spells it."},"aliases":{"type":"array","items":{"$ref":"#/$defs/id"},"uniqueItems":true,"maxItems":255,"description":"Former and other addresses of the repository, in canonical form."},"publiccode":{"type":"object","additionalProperties":false,"required":["path","sha256","data"],"properties":{"path":{"type":"string","minLength":1,"maxLength":1024,"description":"Where publiccode.yml lies in the repository."},"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$","description":"SHA-256 of the data as canonical JSON (keys sorted)."},"data":{"type":"object","description":"The content of publiccode.yml."}}},"repository":{"type":"object","additionalProperties":false,"required":["topics","languages","archived","fork"],"properties":{"description":{"$ref":"#/$defs/text"},"homepage":{"$ref":"#/$defs/text"},"topics":{"$ref":"#/$defs/texts"},"language":{"$ref":"#/$defs/text","description":"Main programming language."},"languages":{"$ref":"#/$defs/texts","description":"Programming languages, most used first."},"license":{"$ref":"#/$defs/text","description":"SPDX id that the forge recognised."},"archived":{"type":"boolean"},"fork":{"type":"boolean","description":"A git fork at the forge."},"parent":{"$ref":"#/$defs/web","description":"What it was forked from."},"createdAt":{"$ref":"#/$defs/time"},"defaultBranch":{"$ref":"#/$defs/text"},"hasIssues":{"type":"boolean"},"files":{"type":"object","additionalProperties":false,"properties":{"readme":{"$ref":"#/$defs/text"},"licence":{"$ref":"#/$defs/text"},"contributing":{"$ref":"#/$defs/text"},"security":{"$ref":"#/$defs/text"},"codeowners":{"$ref":"#/$defs/text"}}}}},"checks":{"type":"object","description":"What the suite\'s other checks said, by check name.","propertyNames":{"pattern":"^[a-z][a-z0-9-]{0,49}$"},"additionalProperties":{"type":"object","additionalProperties":false,"required":["result","errors","warnings"],"properties":{"result":{"enum":["pass","fail","incomplete"]},"errors":{"type":"integer","minimum":0},"warnings":{"type":"integer","minimum":0},"headline":{"$ref":"#/$defs/text"}}}},"relations":{"type":"object","additionalProperties":false,"required":["isBasedOn","similar"],"properties":{"isBasedOn":{"$ref":"#/$defs/texts","description":"Addresses of the software that this one was made from."},"forkOf":{"$ref":"#/$defs/web"},"similar":{"$ref":"#/$defs/texts","description":"Ids of similar entries that the publisher looked at."}}},"activity":{"type":"object","description":"Numbers that move with every star and push. Refreshed by the catalogue\'s own schedule, never by a publisher.","additionalProperties":false,"properties":{"pushedAt":{"$ref":"#/$defs/time"},"stars":{"$ref":"#/$defs/number"},"forks":{"$ref":"#/$defs/number"},"watchers":{"$ref":"#/$defs/number"},"openIssues":{"$ref":"#/$defs/number"},"participation":{"type":"array","items":{"$ref":"#/$defs/number"},"maxItems":52,"description":"Commits a week, oldest first."},"release":{"type":"object","additionalProperties":false,"required":["tag"],"properties":{"tag":{"$ref":"#/$defs/text"},"publishedAt":{"$ref":"#/$defs/time"}}},"languageBytes":{"type":"object","additionalProperties":{"$ref":"#/$defs/number"}},"contributors":{"type":"array","maxItems":1000,"items":{"type":"object","additionalProperties":false,"required":["login"],"properties":{"login":{"$ref":"#/$defs/text"},"name":{"$ref":"#/$defs/text"}}}}}},"registered":{"type":"object","additionalProperties":false,"required":["at"],"properties":{"at":{"$ref":"#/$defs/time","description":"First registration."},"by":{"$ref":"#/$defs/text"},"run":{"$ref":"#/$defs/text"}}},"status":{"enum":["active","withdrawn"]},"withdrawn":{"type":"object","additionalProperties":false,"required":["at"],"properties":{"at":{"$ref":"#/$defs/time"},"reason":{"$ref":"#/$defs/text"},"supersededBy":{"$ref":"#/$defs/text"}}}},"$defs":{"id":{"type":"string","minLength":3,"maxLength":512,"pattern":"^[^\\\\s/]+\\\\.[^\\\\s/]+/[^\\\\s]+$"},"web":{"type":"string","maxLength":2048,"pattern":"^https?://[^\\\\s]+$"},"text":{"type":"string","minLength":1,"maxLength":10000},"texts":{"type":"array","items":{"$ref":"#/$defs/text"},"maxItems":1000},"time":{"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9:.]+(Z|[+-][0-9]{2}:?[0-9]{2}))?$"},"number":{"type":"number","minimum":0}}}');
;// CONCATENATED MODULE: ./build/actions/catalogue-register/src/entry/schema.js


let compiled;
/** What is wrong with an entry by `schemas/catalogue-entry.schema.json`, one sentence each with its path; empty where it is right. */
function entryProblems(value) {
    compiled ??= new _2020.Ajv2020({ allErrors: true, strict: false }).compile(catalogue_entry_schema_namespaceObject);
    if (compiled(value))
        return [];
    return (compiled.errors ?? []).slice(0, 20).map((error) => {
        const place = error.instancePath.replaceAll("/", ".").slice(1) || "the entry";
        const key = error.params.additionalProperty;
        return `${place}: ${error.message ?? "is wrong"}${key === undefined ? "" : ` (${key})`}`;
    });
}


/***/ }),

/***/ 8685:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $9: () => (/* binding */ describedBy),
/* harmony export */   P7: () => (/* binding */ languagesOf),
/* harmony export */   RS: () => (/* binding */ contactsOf),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   YG: () => (/* binding */ summaryOf),
/* harmony export */   c2: () => (/* binding */ statusOf),
/* harmony export */   g7: () => (/* binding */ publiccodeAt),
/* harmony export */   gu: () => (/* binding */ organisationOf),
/* harmony export */   il: () => (/* binding */ publiccodeText),
/* harmony export */   v3: () => (/* binding */ licenceOf),
/* harmony export */   xT: () => (/* binding */ publiccodeTexts)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2150);

/** The value behind a path such as `maintenance.contacts` in an entry's publiccode data. */
function publiccodeAt(entry, path) {
    let value = entry.publiccode?.data;
    for (const key of path.split("."))
        value = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value) ? value[key] : undefined;
    return value;
}
/** A non-empty text behind a path; numbers as text, since YAML reads `softwareVersion: 1.0` as one. */
function publiccodeText(entry, path) {
    const value = publiccodeAt(entry, path);
    if (typeof value === "number")
        return String(value);
    return typeof value === "string" && value.trim() !== "" ? value.trim() : undefined;
}
/** The texts of a list behind a path. */
function publiccodeTexts(entry, path) {
    const value = publiccodeAt(entry, path);
    return Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
}
/** Name for people: publiccode.yml's, else the repository's. */
function nameOf(entry) {
    return publiccodeText(entry, "name") ?? entry.url.replace(/\/+$/, "").split("/").pop() ?? entry.id;
}
/** Languages (BCP 47) that the entry is described in. */
function languagesOf(entry) {
    const description = publiccodeAt(entry, "description");
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(description) ? Object.keys(description) : [];
}
/** One field of the description in the language asked for, else English, else the first there is. */
function describedBy(entry, field, language = "en") {
    const languages = languagesOf(entry);
    const chosen = [language, "en", ...languages.filter((one) => one.startsWith("en-")), ...languages];
    const description = publiccodeAt(entry, "description");
    for (const one of chosen) {
        const block = description?.[one];
        const value = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(block) ? block[field] : undefined;
        if (typeof value === "string" && value.trim() !== "")
            return value.trim();
    }
    return undefined;
}
/** Short description: publiccode.yml's, else the forge's. */
function summaryOf(entry, language) {
    return describedBy(entry, "shortDescription", language) ?? entry.repository?.description;
}
/** SPDX expression: publiccode.yml's, else what the forge recognised. */
function licenceOf(entry) {
    return publiccodeText(entry, "legal.license") ?? entry.repository?.license;
}
/** The organisation behind it: publiccode.yml's name (0.5), else the copyright owner; never invented from the address. */
function organisationOf(entry) {
    const name = publiccodeText(entry, "organisation.name") ?? publiccodeText(entry, "legal.repoOwner");
    const uri = publiccodeText(entry, "organisation.uri");
    const owner = name ?? publiccodeText(entry, "legal.mainCopyrightOwner");
    return owner === undefined && uri === undefined ? undefined : { name: owner, uri };
}
/** publiccode.yml's developmentStatus. */
function statusOf(entry) {
    return publiccodeText(entry, "developmentStatus");
}
/** People to ask, as publiccode.yml names them. */
function contactsOf(entry) {
    const contacts = publiccodeAt(entry, "maintenance.contacts");
    if (!Array.isArray(contacts))
        return [];
    return contacts.filter(_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv).flatMap((contact) => {
        const text = (key) => (typeof contact[key] === "string" ? contact[key] : undefined);
        const name = text("name") ?? text("email");
        return name === undefined
            ? []
            : [{ name, email: text("email"), phone: text("phone"), affiliation: text("affiliation") }];
    });
}


/***/ }),

/***/ 43:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Xo: () => (/* binding */ FolderDestination),
  j1: () => (/* binding */ readFolder)
});

// UNUSED EXPORTS: applyChange

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./build/shared/src/errors.js
var errors = __webpack_require__(3994);
// EXTERNAL MODULE: ./build/shared/src/report/text.js
var report_text = __webpack_require__(9181);
// EXTERNAL MODULE: ./build/actions/catalogue-register/src/announce/feed.js
var announce_feed = __webpack_require__(3853);
// EXTERNAL MODULE: ./build/actions/catalogue-register/src/config.js
var config = __webpack_require__(4267);
// EXTERNAL MODULE: ./build/actions/catalogue-register/src/destination.js
var destination = __webpack_require__(8185);
// EXTERNAL MODULE: ./build/actions/catalogue-register/src/entry/file.js
var file = __webpack_require__(3706);
// EXTERNAL MODULE: ./build/actions/catalogue-register/src/git-catalogue/snapshot.js + 1 modules
var snapshot = __webpack_require__(4798);
;// CONCATENATED MODULE: ./build/actions/catalogue-register/src/folder/lock.js



/** A lock left by a process that died is taken over after this, milliseconds; a write takes well under a second. */
const STALE_MS = 30_000;
const TRIES = 1_200;
const PAUSE_MS = 25;
/** Runs `body` while nobody else writes to the folder. Making a folder is atomic on every file system. */
async function withLock(root, body) {
    const lock = (0,external_node_path_.join)(root, ".catalogue.lock");
    for (let tries = 0; !(await taken(lock)); tries++) {
        if (tries >= TRIES)
            throw new errors/* IncompleteError */.j$(`Somebody else has been writing to ${root} for long; if nobody is, remove ${lock}.`);
        await new Promise((done) => setTimeout(done, PAUSE_MS));
    }
    try {
        return await body();
    }
    finally {
        await (0,promises_.rmdir)(lock).catch(() => { });
    }
}
async function taken(lock) {
    try {
        await (0,promises_.mkdir)(lock);
        return true;
    }
    catch (error) {
        if (error.code !== "EEXIST")
            throw error;
        const age = await (0,promises_.stat)(lock).then(({ mtimeMs }) => Date.now() - mtimeMs, () => 0);
        if (age > STALE_MS)
            await (0,promises_.rmdir)(lock).catch(() => { });
        return false;
    }
}

;// CONCATENATED MODULE: ./build/actions/catalogue-register/src/folder/destination.js












const run = (0,external_node_util_.promisify)(external_node_child_process_.execFile);
/** Deepest folder that is looked into: host, groups, owner, repository, folders of a monorepo. */
const MAX_DEPTH = 12;
/** A catalogue in a folder; where the folder is a git work tree, each change is a commit of exactly its files. */
class FolderDestination {
    name;
    constructor(path) {
        this.name = path;
    }
    async read() {
        return readFolder(this.name);
    }
    async deliver(_plan, again) {
        await makeFolder(this.name);
        return withLock(this.name, async () => {
            const contents = await readFolder(this.name);
            const plan = again(contents);
            const url = (0,external_node_path_.join)(this.name, plan.path);
            if (!plan.change)
                return (0,destination/* settledOutcome */.c)(plan, url);
            const commit = await applyChange(this.name, plan.change, contents);
            return (0,destination/* writtenOutcome */.G)(plan, { url, ...(commit ? { commit } : {}) });
        });
    }
}
/** Reads the entries of a folder; links are not followed. A folder that does not exist is an empty catalogue. */
async function readFolder(root) {
    const entries = new Map();
    for (const path of await entryFiles(root, file/* ENTRIES */.lf, 0)) {
        const text = await (0,promises_.readFile)((0,external_node_path_.join)(root, path), "utf8");
        entries.set(path, text.length > file/* MAX_ENTRY_BYTES */.oW ? text.slice(0, file/* MAX_ENTRY_BYTES */.oW + 1) : text);
    }
    const config = await (0,promises_.readFile)((0,external_node_path_.join)(root, snapshot/* CONFIG_FILE */.g2), "utf8").catch(() => undefined);
    const feed = await (0,promises_.readFile)((0,external_node_path_.join)(root, announce_feed/* FEED_FILE */.GS), "utf8").catch(() => undefined);
    return { entries, ...(config === undefined ? {} : { config }), ...(feed === undefined ? {} : { feed }) };
}
async function entryFiles(root, folder, depth) {
    if (depth > MAX_DEPTH)
        return [];
    const items = await (0,promises_.readdir)((0,external_node_path_.join)(root, folder), { withFileTypes: true }).catch((error) => {
        if (error.code === "ENOENT")
            return [];
        throw new errors/* UserError */.yo(`The catalogue ${(0,report_text/* plain */.pj)(root)} cannot be read: ${(0,report_text/* plain */.pj)(error.message)}`);
    });
    const found = [];
    for (const item of items.sort((a, b) => (a.name < b.name ? -1 : 1))) {
        const path = `${folder}/${item.name}`;
        if (item.isDirectory())
            found.push(...(await entryFiles(root, path, depth + 1)));
        else if (item.isFile() && item.name.endsWith(".yml"))
            found.push(path);
    }
    return found;
}
async function makeFolder(root) {
    try {
        await (0,promises_.mkdir)(root, { recursive: true });
    }
    catch (cause) {
        throw new errors/* UserError */.yo(`The catalogue ${(0,report_text/* plain */.pj)(root)} is no folder and cannot be made one: ${(0,report_text/* plain */.pj)((0,errors/* errorMessage */.gJ)(cause))}`, { cause });
    }
}
/** Writes a change with the feed that belongs to it, and commits it where there is git. Returns the commit. */
async function applyChange(root, change, before) {
    const after = new Map(before.entries);
    for (const [path, text] of change.files)
        if (text === null)
            after.delete(path);
        else
            after.set(path, text);
    const files = new Map([...change.files, [announce_feed/* FEED_FILE */.GS, (0,announce_feed/* feedOf */.qu)(after, (0,config/* readConfig */.X)(before.config))]]);
    // First what is new, then what goes: a run that is killed in between leaves an entry twice, never not at all.
    for (const [path, text] of files)
        if (text !== null)
            await writeSafely(root, path, text);
    for (const [path, text] of files)
        if (text === null)
            await (0,promises_.rm)((0,external_node_path_.join)(root, path), { force: true });
    return (await isWorkTree(root)) ? commitFiles(root, [...files.keys()], change.title) : undefined;
}
/** Writes beside and renames, so that readers see the old file or the new one; refuses to follow a link out of the folder. */
async function writeSafely(root, path, text) {
    const target = (0,external_node_path_.join)(root, path);
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(target), { recursive: true });
    const real = await (0,promises_.realpath)((0,external_node_path_.dirname)(target));
    const inside = await (0,promises_.realpath)(root);
    if (real !== inside && !real.startsWith(inside + external_node_path_.sep))
        throw new errors/* UserError */.yo(`${(0,report_text/* plain */.pj)(path)} leads out of the catalogue by a link.`);
    const temporary = `${target}.${process.pid}.tmp`;
    await (0,promises_.writeFile)(temporary, text);
    await (0,promises_.rename)(temporary, target);
}
async function isWorkTree(root) {
    return (0,promises_.lstat)((0,external_node_path_.join)(root, ".git")).then(() => true, () => false);
}
/** Commits these files and nothing else that lies staged. Without an identity of its own, git gets a neutral one. */
async function commitFiles(root, paths, message) {
    const git = async (...args) => (await run("git", ["-c", "core.hooksPath=/dev/null", "-c", "commit.gpgsign=false", ...args], { cwd: root })).stdout.trim();
    try {
        const known = new Set((await git("ls-files", "-z", "--", ...paths)).split("\0"));
        const present = await Promise.all(paths.map(async (path) => ((await (0,promises_.lstat)((0,external_node_path_.join)(root, path)).catch(() => undefined)) ? path : undefined)));
        const add = paths.filter((path) => known.has(path) || present.includes(path));
        await git("add", "--all", "--", ...add);
        if ((await git("status", "--porcelain", "--", ...add)) === "")
            return undefined;
        const identity = (await git("config", "user.email").catch(() => "")) === "" ? NEUTRAL : [];
        await git(...identity, "commit", "-q", "-m", message, "--", ...add);
        return await git("rev-parse", "HEAD");
    }
    catch (cause) {
        throw new errors/* IncompleteError */.j$(`The entry is written, but git could not commit it: ${(0,report_text/* plain */.pj)((0,errors/* errorMessage */.gJ)(cause), 500)}`, {
            cause,
        });
    }
}
const NEUTRAL = ["-c", "user.name=catalogue-register", "-c", "user.email=catalogue-register@localhost"];


/***/ }),

/***/ 1075:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ fetchPubliccode),
  l: () => (/* binding */ gatherCandidate)
});

// EXTERNAL MODULE: ./build/shared/src/errors.js
var errors = __webpack_require__(3994);
// EXTERNAL MODULE: ./build/shared/src/publiccode/read.js + 4 modules
var read = __webpack_require__(3575);
// EXTERNAL MODULE: ./build/actions/catalogue-register/src/git-catalogue/api.js
var api = __webpack_require__(4490);
// EXTERNAL MODULE: ./build/actions/catalogue-register/src/identity/canonical-url.js
var canonical_url = __webpack_require__(5858);
// EXTERNAL MODULE: ./build/actions/catalogue-register/src/gather/github-facts.js
var github_facts = __webpack_require__(2440);
// EXTERNAL MODULE: ./build/actions/catalogue-register/src/gather/publiccode.js
var gather_publiccode = __webpack_require__(1093);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./build/shared/src/report/text.js
var report_text = __webpack_require__(9181);
// EXTERNAL MODULE: ./build/actions/catalogue-register/src/entry/json.js
var json = __webpack_require__(2150);
;// CONCATENATED MODULE: ./build/actions/catalogue-register/src/gather/reports.js




/** Largest report that is read, bytes. */
const MAX_BYTES = 64 * 1024 * 1024;
/** Results by check name, from the JSON reports that the suite's other checks wrote. Throws UserError that names the file. */
async function readReports(paths) {
    const results = {};
    for (const path of paths)
        Object.assign(results, checkResults(await readJson(path), path));
    return results;
}
async function readJson(path) {
    try {
        const bytes = await (0,promises_.readFile)(path);
        if (bytes.length > MAX_BYTES)
            throw new Error("it is larger than 64 MB");
        return JSON.parse(bytes.toString("utf8"));
    }
    catch (cause) {
        throw new errors/* UserError */.yo(`The report ${(0,report_text/* plain */.pj)(path)} cannot be read: ${(0,report_text/* plain */.pj)((0,errors/* errorMessage */.gJ)(cause))}`, { cause });
    }
}
/** The pure half: `{"schema": 1, "reports": [{check, result, findings}]}`. */
function checkResults(value, path) {
    const reports = (0,json/* isObject */.Gv)(value) ? value["reports"] : undefined;
    if (!Array.isArray(reports))
        throw new errors/* UserError */.yo(`${(0,report_text/* plain */.pj)(path)} is no report of this suite: it has no list \`reports\`.`);
    return Object.fromEntries(reports.filter(json/* isObject */.Gv).flatMap((report) => resultOf(report)));
}
function resultOf(report) {
    const { check, result, findings, headline } = report;
    if (typeof check !== "string" || !/^[a-z][a-z0-9-]{0,49}$/.test(check))
        return [];
    if (result !== "pass" && result !== "fail" && result !== "incomplete")
        return [];
    const levels = (Array.isArray(findings) ? findings.filter(json/* isObject */.Gv) : []).map((finding) => finding["level"]);
    const errors = levels.filter((level) => level === "error").length;
    const warnings = levels.filter((level) => level === "warning").length;
    return [
        [
            check,
            {
                result,
                errors,
                warnings,
                ...(typeof headline === "string" && headline ? { headline: (0,report_text/* cut */.Jj)(headline, 300) } : {}),
            },
        ],
    ];
}

;// CONCATENATED MODULE: ./build/actions/catalogue-register/src/gather/work-tree.js
/** Files that readers of a catalogue look for, with the names under which they are known, best first. */
const FILES = {
    readme: ["README.md", "README", "README.rst", "README.txt", "readme.md"],
    licence: ["LICENSE", "LICENSE.md", "LICENSE.txt", "LICENCE", "LICENCE.md", "LICENCE.txt", "COPYING"],
    contributing: ["CONTRIBUTING.md", ".github/CONTRIBUTING.md", "docs/CONTRIBUTING.md", "CONTRIBUTING"],
    security: ["SECURITY.md", ".github/SECURITY.md", "docs/SECURITY.md"],
    codeowners: [".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS"],
};
/** Which of them exist among the paths of a tree. */
function knownFiles(paths) {
    return Object.fromEntries(Object.entries(FILES).flatMap(([kind, names]) => {
        const found = names.find((name) => paths.has(name));
        return found === undefined ? [] : [[kind, found]];
    }));
}
/** What a work tree says of itself where no forge can be asked: its address and its files. */
function workTreeFacts(url, paths) {
    return { known: false, url, topics: [], languages: [], archived: false, fork: false, files: knownFiles(paths) };
}
/** A remote's address as people write it: `git@github.com:Owner/Name.git` is `https://github.com/Owner/Name`. */
function webAddress(remote) {
    const scp = /^(?:[\w.-]+@)?([\w.-]+\.[a-z]{2,}):(?!\/)(\S+)$/i.exec(remote.trim());
    const text = scp
        ? `https://${scp[1]}/${scp[2]}`
        : remote.trim().replace(/^(?:git\+)?(?:ssh|git|http):\/\//, "https://");
    if (!URL.canParse(text) || !/^https?:/.test(text))
        return undefined;
    const url = new URL(text);
    const path = url.pathname.replace(/\/+$/, "").replace(/\.git$/, "");
    return path.length > 1 && url.hostname.includes(".") ? `https://${url.host}${path}` : undefined;
}

;// CONCATENATED MODULE: ./build/actions/catalogue-register/src/gather/candidate.js








/** Gathers what is known of the repository to register: the checked-out one, or another one by its name at the forge. */
async function gatherCandidate(settings, context) {
    const checks = await readReports(settings.reports);
    if (settings.repository !== "")
        return { ...(await gatherRemote(settings, context)), checks };
    const file = await readOwnPubliccode(settings, context);
    const facts = await ownFacts(context, file?.read);
    return {
        facts: await withFormer(facts, settings, context, file?.read),
        checks,
        publiccode: file?.read,
        publiccodeText: file?.text,
    };
}
async function readOwnPubliccode(settings, { repository }) {
    for (const path of settings.publiccode ? [settings.publiccode] : read/* publiccodeNames */.rs) {
        const decoded = await repository.text(path, 4 * gather_publiccode/* MAX_PUBLICCODE */.Y_);
        if (decoded)
            return { text: decoded.text, read: (0,gather_publiccode/* readPubliccodeData */.r1)(decoded.text, path) };
    }
    return undefined;
}
/** From the forge where it can be asked, else from the work tree: its remote, or the address that publiccode.yml states. */
async function ownFacts(context, publiccode) {
    const paths = new Set((await context.repository.files()).map((file) => file.path));
    const remote = webAddress((await context.repository.git?.remoteUrl()) ?? "");
    const name = context.event?.repository ?? nameAt(remote, context);
    const at = name === undefined ? undefined : (0,api/* repositoryName */.aR)(name);
    const known = at && context.github && (await (0,github_facts/* askGitHub */.X3)(context.github.octokit.request, at));
    if (known)
        return { ...known, files: knownFiles(paths) };
    const eventUrl = context.event && `${context.event.serverUrl}/${context.event.repository}`;
    const url = eventUrl ?? remote ?? webAddress((0,gather_publiccode/* textsOf */.CB)(publiccode?.data, "url")[0] ?? "");
    if (!url)
        throw new errors/* UserError */.yo(`The address of ${context.repository.root} is not known: it has no remote, and publiccode.yml has no usable \`url\`.`);
    return { ...workTreeFacts(url, paths), ...(context.event?.repositoryId ? { id: context.event.repositoryId } : {}) };
}
/** `owner/name` of a remote at the forge that the client talks to. */
function nameAt(remote, { github }) {
    if (!remote || !github)
        return undefined;
    const url = new URL(remote);
    const host = new URL(github.apiUrl).hostname.replace(/^api\./, "");
    const loopback = host === "127.0.0.1" || host === "localhost";
    return url.hostname === host || (loopback && url.hostname === "github.com") ? url.pathname.slice(1) : undefined;
}
/** Adds former addresses: those that were given, the event's, and publiccode.yml's `url` where the forge redirects it here. */
async function withFormer(facts, settings, context, publiccode) {
    const given = [...settings["former-urls"], ...formerByEvent(context)];
    const stated = (0,gather_publiccode/* textsOf */.CB)(publiccode?.data, "url")[0];
    const redirected = stated && (await leadsHere(stated, facts, context)) ? [stated] : [];
    return { ...facts, formerUrls: [...(facts.formerUrls ?? []), ...given, ...redirected] };
}
/** The `repository` event tells former names of renamed and transferred repositories. */
function formerByEvent({ event }) {
    const changes = event?.payload["changes"];
    const [owner = "", name = ""] = event?.repository.split("/") ?? [];
    const formerName = changes?.repository?.name?.from;
    const formerOwner = changes?.owner?.from?.organization?.login ?? changes?.owner?.from?.user?.login;
    if (!event || (!formerName && !formerOwner))
        return [];
    return [`${event.serverUrl}/${formerOwner ?? owner}/${formerName ?? name}`];
}
async function leadsHere(stated, facts, { github }) {
    const canonical = (0,canonical_url/* canonicalUrl */.W)(stated);
    if (!canonical || canonical === (0,canonical_url/* canonicalUrl */.W)(facts.url) || !github || facts.id === undefined)
        return false;
    const [host, owner = "", repo = ""] = canonical.split("/");
    if (host !== (0,canonical_url/* canonicalUrl */.W)(facts.url)?.split("/")[0] || !owner || !repo)
        return false;
    const there = await (0,api/* optional */.lq)(github.octokit.request("GET /repos/{owner}/{repo}", { owner, repo }), [403, 404, 451]);
    return there?.id === facts.id;
}
async function gatherRemote(settings, { github }) {
    const address = (0,canonical_url/* canonicalUrl */.W)(settings.repository);
    const name = (0,api/* repositoryName */.aR)(settings.repository) ?? (0,api/* repositoryName */.aR)(address?.split("/").slice(1).join("/") ?? "");
    if (!name)
        throw new errors/* UserError */.yo(`The input repository is "${settings.repository}", but must be owner/name.`);
    if (!github)
        throw new errors/* UserError */.yo("To register a repository that is not checked out, a token is needed: set `token`.");
    const facts = await (0,github_facts/* askGitHub */.X3)(github.octokit.request, name);
    if (!facts)
        throw new errors/* UserError */.yo(`There is no repository ${settings.repository}, or the token may not see it.`);
    const file = await fetchPubliccode(github.octokit.request, name, settings.publiccode);
    const formerUrls = [...(facts.formerUrls ?? []), ...settings["former-urls"]];
    return { facts: { ...facts, formerUrls }, publiccode: file?.read, publiccodeText: file?.text };
}
/** A repository's publiccode.yml by the forge's API. */
async function fetchPubliccode(request, name, path = "") {
    for (const one of path ? [path] : read/* publiccodeNames */.rs) {
        const raw = request("GET /repos/{owner}/{repo}/contents/{path}", {
            ...name,
            path: one,
            mediaType: { format: "raw" },
        });
        const text = (await (0,api/* optional */.lq)(raw));
        if (typeof text === "string")
            return { text, read: (0,gather_publiccode/* readPubliccodeData */.r1)(text, one) };
    }
    return undefined;
}


/***/ }),

/***/ 2440:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X3: () => (/* binding */ askGitHub),
/* harmony export */   ps: () => (/* binding */ askLanguages),
/* harmony export */   xS: () => (/* binding */ factsOf)
/* harmony export */ });
/* harmony import */ var _git_catalogue_api_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4490);

/** Asks GitHub for one repository: two requests. Undefined where there is none or the token may not see it. */
async function askGitHub(request, name) {
    const raw = (await (0,_git_catalogue_api_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(request("GET /repos/{owner}/{repo}", { ...name })));
    if (!raw)
        return undefined;
    const asked = `${new URL(raw.html_url).origin}/${name.owner}/${name.repo}`;
    const formerUrls = asked.toLowerCase() === raw.html_url.toLowerCase() ? [] : [asked];
    return { ...factsOf(raw, await askLanguages(request, raw)), formerUrls };
}
/** Languages by bytes of source, most first. */
async function askLanguages(request, raw) {
    const [owner = "", repo = ""] = raw.full_name.split("/");
    return (await (0,_git_catalogue_api_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(request("GET /repos/{owner}/{repo}/languages", { owner, repo }))) ?? {};
}
/** GitHub's answer in our words. Empty texts and `NOASSERTION` say nothing and are left out. */
function factsOf(raw, languages = {}) {
    const spdx = raw.license?.spdx_id;
    return {
        known: true,
        id: raw.id,
        url: raw.html_url,
        visibility: visibilityOf(raw),
        description: raw.description || undefined,
        homepage: raw.homepage || undefined,
        topics: raw.topics ?? [],
        language: raw.language || undefined,
        languages: Object.entries(languages)
            .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
            .map(([language]) => language),
        license: spdx && spdx !== "NOASSERTION" ? spdx : undefined,
        archived: raw.archived === true,
        fork: raw.fork,
        parent: raw.parent?.html_url,
        createdAt: raw.created_at ?? undefined,
        defaultBranch: raw.default_branch,
        hasIssues: raw.has_issues,
        activity: activityOf(raw, languages),
    };
}
function visibilityOf(raw) {
    if (raw.visibility === "internal")
        return "internal";
    return raw.private ? "private" : "public";
}
function activityOf(raw, languageBytes) {
    return {
        pushedAt: raw.pushed_at ?? undefined,
        stars: raw.stargazers_count,
        forks: raw.forks_count,
        watchers: raw.subscribers_count,
        openIssues: raw.open_issues_count,
        languageBytes: { ...languageBytes },
    };
}


/***/ }),

/***/ 1093:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CB: () => (/* binding */ textsOf),
/* harmony export */   Y_: () => (/* binding */ MAX_PUBLICCODE),
/* harmony export */   r1: () => (/* binding */ readPubliccodeData)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _entry_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2150);


/** Longest publiccode.yml that catalogues take, characters (Open Catalog API). */
const MAX_PUBLICCODE = 99_999;
/**
 * Reads what every catalogue needs: a mapping with `name` and `url`. Whether it keeps to the whole standard is publiccode-validate's
 * to say, whose report can gate the registration.
 */
function readPubliccodeData(text, path) {
    if (text.length > MAX_PUBLICCODE)
        return { path, problem: `it is longer than ${MAX_PUBLICCODE} characters` };
    try {
        const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text.replace(/^\ufeff/, ""));
        const [error] = document.errors;
        if (error)
            return { path, problem: `it is no valid YAML: ${error.message.split("\n")[0]}` };
        const data = document.toJS({ maxAliasCount: 20 });
        if (!(0,_entry_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(data))
            return { path, problem: "it is no mapping of keys to values" };
        const missing = ["name", "url"].filter((key) => typeof data[key] !== "string" || data[key] === "");
        return missing.length > 0
            ? { path, problem: `it lacks ${missing.map((key) => `\`${key}\``).join(" and ")}` }
            : { path, data };
    }
    catch (error) {
        return { path, problem: `it cannot be read: ${error instanceof Error ? error.message : String(error)}` };
    }
}
/** The texts of a key that holds one or several. */
function textsOf(data, key) {
    const value = data?.[key];
    return (Array.isArray(value) ? value : [value]).filter((item) => typeof item === "string" && item !== "");
}


/***/ }),

/***/ 4490:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   P0: () => (/* binding */ refusedWith),
/* harmony export */   aR: () => (/* binding */ repositoryName),
/* harmony export */   c2: () => (/* binding */ statusOf),
/* harmony export */   lq: () => (/* binding */ optional)
/* harmony export */ });
/** Reads `owner/name`; undefined for anything else. */
function repositoryName(text) {
    const match = /^([A-Za-z0-9][A-Za-z0-9-]*)\/([A-Za-z0-9._-]+)$/.exec(text);
    return match && !/^\.\.?$/.test(match[2]) ? { owner: match[1], repo: match[2] } : undefined;
}
/** HTTP status of a failed request; undefined for other errors. */
function statusOf(error) {
    const status = error?.status;
    return typeof status === "number" ? status : undefined;
}
/** What GitHub said with a refusal: the message and the messages of its `errors`. */
function reasonOf(error) {
    const data = error.response?.data;
    const details = (data?.errors ?? []).map((item) => typeof item === "string" ? item : (item.message ?? ""));
    return [data?.message ?? String(error?.message ?? error), ...details].filter(Boolean).join(": ");
}
/** The answer's data, or undefined where the thing does not exist (404; 409 is an empty git repository). */
async function optional(request, absent = [404]) {
    try {
        return (await request).data;
    }
    catch (error) {
        if (absent.includes(statusOf(error) ?? 0))
            return undefined;
        throw error;
    }
}
/** True for a refusal (4xx) whose reason matches. */
function refusedWith(error, status, reason) {
    return statusOf(error) === status && reason.test(reasonOf(error));
}


/***/ }),

/***/ 4798:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g2: () => (/* binding */ CONFIG_FILE),
  RA: () => (/* binding */ readSnapshot)
});

// UNUSED EXPORTS: isCatalogueFile

// EXTERNAL MODULE: ./build/shared/src/errors.js
var errors = __webpack_require__(3994);
// EXTERNAL MODULE: ./build/actions/catalogue-register/src/announce/feed.js
var announce_feed = __webpack_require__(3853);
// EXTERNAL MODULE: ./build/actions/catalogue-register/src/entry/file.js
var file = __webpack_require__(3706);
// EXTERNAL MODULE: ./build/actions/catalogue-register/src/git-catalogue/api.js
var api = __webpack_require__(4490);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./build/actions/catalogue-register/src/git-catalogue/tar.js

/** Most bytes of an unpacked archive: entries of 100,000 software are about 300 MB, and nobody has so many. */
const MAX_UNPACKED = 512 * 1024 * 1024;
const BLOCK = 512;
/**
 * Regular files of a gzipped tar whose path (without the archive's first folder, as GitHub packs it) `wanted` accepts.
 * Knows ustar prefixes and pax paths, which `git archive` writes for names over 100 bytes. Throws RangeError over 512 MB.
 */
function readTar(packed, wanted) {
    const data = (0,external_node_zlib_.gunzipSync)(packed, { maxOutputLength: MAX_UNPACKED });
    const files = new Map();
    let longPath;
    for (let at = 0; at + BLOCK <= data.length && data[at] !== 0;) {
        const header = data.subarray(at, at + BLOCK);
        const size = Number.parseInt(field(header, 124, 12) || "0", 8);
        const content = data.subarray(at + BLOCK, at + BLOCK + size);
        const type = String.fromCharCode(header[156] ?? 0);
        if (type === "x")
            longPath = paxPath(content.toString("utf8"));
        else if (type !== "g") {
            const path = withoutFirst(longPath ?? ustarPath(header));
            if ((type === "0" || type === "\0") && wanted(path))
                files.set(path, content.toString("utf8"));
            longPath = undefined;
        }
        at += BLOCK + Math.ceil(size / BLOCK) * BLOCK;
    }
    return files;
}
function field(header, start, length) {
    const text = header.toString("utf8", start, start + length);
    const end = text.indexOf("\0");
    return (end < 0 ? text : text.slice(0, end)).trim();
}
function ustarPath(header) {
    const prefix = field(header, 345, 155);
    return prefix ? `${prefix}/${field(header, 0, 100)}` : field(header, 0, 100);
}
function paxPath(records) {
    return /(?:^|\n)\d+ path=([^\n]*)\n/.exec(records)?.[1];
}
function withoutFirst(path) {
    return path.slice(path.indexOf("/") + 1);
}

;// CONCATENATED MODULE: ./build/actions/catalogue-register/src/git-catalogue/snapshot.js





const CONFIG_FILE = "catalogue.config.yml";
/** Files of a catalogue that we read. */
function isCatalogueFile(path) {
    return path === CONFIG_FILE || path === announce_feed/* FEED_FILE */.GS || (path.startsWith(`${file/* ENTRIES */.lf}/`) && path.endsWith(".yml"));
}
/**
 * Reads a catalogue at its newest commit: three requests and one archive, whatever its size. Throws UserError where there is no
 * such repository or it is archived.
 */
async function readSnapshot(request, name) {
    const full = `${name.owner}/${name.repo}`;
    const repository = await (0,api/* optional */.lq)(request("GET /repos/{owner}/{repo}", { owner: name.owner, repo: name.repo }));
    if (!repository)
        throw new errors/* UserError */.yo(`There is no catalogue repository ${full}, or the token may not see it: check \`catalogue\` and the token.`);
    if (repository.archived)
        throw new errors/* UserError */.yo(`The catalogue ${full} is archived and takes no entries.`);
    const at = { owner: repository.owner.login, repo: repository.name };
    const base = {
        ...at,
        defaultBranch: repository.default_branch,
        canPush: repository.permissions?.push,
        private: repository.private,
    };
    const ref = await (0,api/* optional */.lq)(request("GET /repos/{owner}/{repo}/git/ref/{ref}", { ...at, ref: `heads/${base.defaultBranch}` }), [404, 409]);
    if (!ref)
        return { ...base, entries: new Map() };
    const commit = await request("GET /repos/{owner}/{repo}/git/commits/{commit_sha}", {
        ...at,
        commit_sha: ref.object.sha,
    });
    const files = await readFiles(request, at, ref.object.sha);
    const config = files.get(CONFIG_FILE);
    const feed = files.get(announce_feed/* FEED_FILE */.GS);
    files.delete(CONFIG_FILE);
    files.delete(announce_feed/* FEED_FILE */.GS);
    return {
        ...base,
        head: { commit: ref.object.sha, tree: commit.data.tree.sha },
        entries: files,
        ...(config === undefined ? {} : { config }),
        ...(feed === undefined ? {} : { feed }),
    };
}
/** The catalogue's files at a commit, from one archive. */
async function readFiles(request, name, ref) {
    const { data } = await request("GET /repos/{owner}/{repo}/tarball/{ref}", { ...name, ref });
    try {
        return readTar(new Uint8Array(data), isCatalogueFile);
    }
    catch (cause) {
        throw new errors/* IncompleteError */.j$(`The archive of ${name.owner}/${name.repo} cannot be read: ${(0,errors/* errorMessage */.gJ)(cause)}`, {
            cause,
        });
    }
}


/***/ }),

/***/ 5858:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ canonicalUrl),
/* harmony export */   x: () => (/* binding */ sameAddress)
/* harmony export */ });
/** Forges whose owner and repository names are case-insensitive and where only the first two parts name a repository. */
const TWO_PART_FORGES = new Set(["github.com", "bitbucket.org", "codeberg.org", "gitea.com"]);
/** What stands behind a repository's path on GitLab and GitHub: pages of the repository, not part of its name. */
const PAGE_OF_REPOSITORY = /\/(-|tree|blob|raw|wiki|issues|pulls|releases|commits?|src)(\/.*)?$/;
/** Ports that say nothing: none, HTTP, HTTPS, SSH. */
const DEFAULT_PORTS = new Set(["", "80", "443", "22"]);
/** Longest address that is read, characters. */
const MAX_URL = 2_048;
/**
 * One spelling for all spellings of an address: `git@GitHub.com:Owner/Name.git`, `git+https://github.com/owner/name/` and
 * `http://www.github.com/Owner/Name/tree/main` are all `github.com/owner/name`. A query is kept where it names the thing
 * (an app shop's `?id=`), that is everywhere but on forges. Returns undefined for what is no address of a host.
 */
function canonicalUrl(address) {
    const text = address.trim().slice(0, MAX_URL);
    const scp = /^(?:[\w.-]+@)?([\w.-]+\.[a-z]{2,}):(?!\/\/)([^\s]+)$/i.exec(text);
    const url = parse(scp ? `ssh://${scp[1]}/${scp[2]}` : text.replace(/^git\+/, ""));
    if (!url?.hostname.includes("."))
        return undefined;
    const host = url.hostname.replace(/^www\./, "");
    const port = DEFAULT_PORTS.has(url.port) ? "" : `:${url.port}`;
    const path = decode(url.pathname).replace(/\/{2,}/g, "/");
    if (TWO_PART_FORGES.has(host))
        return `${host}/${twoParts(path)}`.replace(/\/$/, "").toLowerCase();
    const bare = path.replace(/(\/|\.git)+$/i, "");
    if (isGitLab(host))
        return `${host}${port}${bare.replace(PAGE_OF_REPOSITORY, "")}`.toLowerCase();
    return `${host}${port}${bare}${sortedQuery(url)}`.toLowerCase();
}
function parse(text) {
    const withScheme = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text}`;
    return URL.canParse(withScheme) ? new URL(withScheme) : undefined;
}
/** Decodes a path, unless that would bring forth what ends, splits or hides an address. */
function decode(path) {
    try {
        const decoded = decodeURIComponent(path);
        return /[\s\p{C}?#%\\]/u.test(decoded) ? path : decoded;
    }
    catch {
        return path;
    }
}
function twoParts(path) {
    return path
        .split("/")
        .filter(Boolean)
        .slice(0, 2)
        .join("/")
        .replace(/(\.git)+$/i, "");
}
function isGitLab(host) {
    return /(^|\.)gitlab\./.test(host) || host === "salsa.debian.org" || host === "framagit.org";
}
function sortedQuery(url) {
    const kept = [...url.searchParams].filter(([name]) => !/^utm_/.test(name)).sort();
    return kept.length ? `?${kept.map(([name, value]) => `${name}=${value}`).join("&")}` : "";
}
/** True when both addresses name the same thing. */
function sameAddress(a, b) {
    const left = canonicalUrl(a);
    return left !== undefined && left === canonicalUrl(b);
}


/***/ }),

/***/ 3036:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ locate)
/* harmony export */ });
/* harmony import */ var _entry_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3706);
/* harmony import */ var _canonical_url_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5858);


/** Finds an entry in a catalogue. Only ids and addresses decide; names and texts never do. */
function locate(files, wanted) {
    const claiming = candidates(files, wanted).filter(({ entry }) => claims(entry, wanted));
    const best = [...claiming].sort((a, b) => rank(b, wanted) - rank(a, wanted))[0];
    const path = (0,_entry_file_js__WEBPACK_IMPORTED_MODULE_0__/* .entryPath */ .s3)(wanted.id);
    const text = files.get(path);
    const problems = text === undefined ? undefined : (0,_entry_file_js__WEBPACK_IMPORTED_MODULE_0__/* .readEntry */ .hB)(text).problems;
    return {
        found: best,
        duplicates: claiming.filter((one) => one !== best),
        ...(problems ? { broken: { path, problems } } : {}),
    };
}
/** Reading YAML takes a millisecond a file: only files that name the id or one of the addresses are read. */
function candidates(files, wanted) {
    const index = claimIndex(files);
    const keys = [bare(wanted.id), ...wanted.aliases.map(bare), `#${wanted.repositoryId}`];
    const paths = new Set(keys.flatMap((key) => index.get(key) ?? []));
    return [...paths].sort().flatMap((path) => {
        const text = files.get(path);
        const { entry } = (0,_entry_file_js__WEBPACK_IMPORTED_MODULE_0__/* .readEntry */ .hB)(text);
        return entry ? [{ path, text, entry }] : [];
    });
}
/** Made once for each state of a catalogue, so that a harvest of ten thousand does not search ten thousand files for each. */
const indexes = new WeakMap();
/** Addresses and numeric ids that the files name -> their paths. A file may name more than it claims; reading it decides. */
function claimIndex(files) {
    const known = indexes.get(files);
    if (known)
        return known;
    const index = new Map();
    for (const [path, text] of files)
        for (const key of new Set(namedIn(text))) {
            const paths = index.get(key);
            if (paths)
                paths.push(path);
            else
                index.set(key, [path]);
        }
    indexes.set(files, index);
    return index;
}
function namedIn(text) {
    // Our own files name all of it before publiccode's data; in files written by hand it can stand anywhere.
    const head = text.slice(0, Math.max(0, text.indexOf("\npubliccode:")));
    const searched = (head.includes("aliases:") ? head : text).toLowerCase();
    const addresses = searched.matchAll(/[a-z0-9.-]+\.[a-z]{2,}(?::\d+)?\/[^\s"',[\]#]+/g);
    const ids = searched.matchAll(/^repositoryid: *(\d+)/gm);
    return [...[...addresses].map(([address]) => address), ...[...ids].map(([, id]) => `#${id}`)];
}
function bare(id) {
    return id.split("#")[0];
}
function folder(id) {
    return id.split("#")[1] ?? "";
}
/** Entries of one repository with different folders are different software. */
function claims(entry, wanted) {
    if (folder(entry.id) !== folder(wanted.id))
        return false;
    if (sameForgeId(entry, wanted))
        return true;
    // Two numeric ids that differ are two repositories, even where a new one took over a former name.
    if (entry.repositoryId !== undefined && wanted.repositoryId !== undefined)
        return false;
    const theirs = addressesOf(entry);
    return addressesOf(wanted).some((address) => theirs.includes(address));
}
function sameForgeId(entry, wanted) {
    return (entry.repositoryId !== undefined &&
        entry.repositoryId === wanted.repositoryId &&
        entry.id.split("/")[0] === wanted.id.split("/")[0]);
}
function addressesOf({ id, aliases }) {
    return [bare(id), ...aliases].map((address) => (0,_canonical_url_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalUrl */ .W)(address) ?? address);
}
function rank({ entry }, wanted) {
    return (entry.id === wanted.id ? 4 : 0) + (sameForgeId(entry, wanted) ? 2 : 0) + (entry.status === "active" ? 1 : 0);
}


/***/ }),

/***/ 5966:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S4: () => (/* binding */ judge),
/* harmony export */   eX: () => (/* binding */ TITLES)
/* harmony export */ });
/* unused harmony exports findingsOf, outputsOf */
/* harmony import */ var _shared_src_report_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9181);
/* harmony import */ var _similar_notes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5752);


/** Rules of outcomes that are more than news. */
const RULE_OF = {
    refused: "catalogue/refused",
    "needs-a-person": "catalogue/needs-a-person",
    declined: "catalogue/declined",
};
/** What outcomes are called where people read them. */
const TITLES = {
    created: "Created",
    updated: "Updated",
    unchanged: "Unchanged",
    "waiting-for-review": "Waiting for review",
    declined: "Declined",
    "needs-a-person": "Needs a person",
    refused: "Refused",
    withdrawn: "Withdrawn",
};
/** Turns one registration into findings, outputs and a summary. Pure. */
function judge(registered, entryText) {
    const { outcome } = registered;
    return {
        findings: findingsOf(registered),
        unseen: [],
        facts: {
            outcome: { ...outcome },
            ...(registered.entry ? { entry: registered.entry } : {}),
        },
        outputs: outputsOf(outcome, entryText),
        headline: `${TITLES[outcome.kind]}: ${outcome.sentence}`,
        sections: [section(outcome)],
    };
}
/** Findings of one registration. */
function findingsOf({ outcome, warnings, similar, duplicates, broken }) {
    const rule = RULE_OF[outcome.kind] ?? (isStillWithdrawn(outcome) ? "catalogue/withdrawn" : undefined);
    const help = outcome.link ? `Open ${outcome.link}` : undefined;
    const own = rule
        ? [{ rule, message: outcome.sentence, identity: outcome.id, ...(help ? { help } : {}) }]
        : [];
    const draft = (id) => (message) => ({ rule: id, message });
    return [
        ...own,
        ...duplicates.map((path) => draft("catalogue/duplicate")(`The catalogue has this software again as ${path}; that entry was left alone.`)),
        ...(broken
            ? [draft("catalogue/broken-entry")(`The catalogue's file cannot be read and is replaced: ${broken}.`)]
            : []),
        ...similar.map((hit) => ({ rule: "catalogue/similar", message: `${(0,_similar_notes_js__WEBPACK_IMPORTED_MODULE_1__/* .hitLine */ .wB)(hit)}.`, identity: hit.document.id })),
        ...warnings.map(draft("catalogue/advice")),
        ...outcome.notes.map(draft("catalogue/advice")),
    ];
}
function isStillWithdrawn(outcome) {
    return outcome.kind === "withdrawn" && outcome.operation === "none" && outcome.sentence.includes("reactivate");
}
/** Values of the action's outputs. */
function outputsOf(outcome, entryText) {
    return {
        outcome: outcome.kind,
        operation: outcome.operation,
        "entry-id": outcome.id,
        "entry-url": outcome.url ?? "",
        entry: entryText,
        "pull-request-url": outcome.pullRequest?.url ?? "",
        "pull-request-number": outcome.pullRequest ? String(outcome.pullRequest.number) : "",
        commit: outcome.commit ?? "",
        link: outcome.link ?? "",
    };
}
function section(outcome) {
    const rows = [
        ["Entry", (0,_shared_src_report_text_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(outcome.id), outcome.id],
        ["Where", outcome.url && (0,_shared_src_report_text_js__WEBPACK_IMPORTED_MODULE_0__/* .markdown */ .wD)(outcome.url), outcome.url],
        [
            "Pull request",
            outcome.pullRequest && `[#${outcome.pullRequest.number}](${encodeURI(outcome.pullRequest.url)})`,
            outcome.pullRequest?.url,
        ],
        [
            "Commit",
            outcome.commit && `${(0,_shared_src_report_text_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(outcome.commit)}${signature(outcome)}`,
            outcome.commit && `${outcome.commit}${signature(outcome)}`,
        ],
        ["By hand", outcome.link && `[propose the file](${outcome.link})`, outcome.link],
    ];
    const shown = rows.filter(([, value]) => value);
    const changes = outcome.changes.slice(0, 20);
    const differs = changes.length > 0 ? `\n\nWhat differs:\n\n${changes.map((line) => `- ${(0,_shared_src_report_text_js__WEBPACK_IMPORTED_MODULE_0__/* .markdown */ .wD)(line, 300)}`).join("\n")}` : "";
    return {
        title: "Catalogue",
        markdown: `| | |\n|---|---|\n${shown.map(([name, value]) => `| ${name} | ${value} |`).join("\n")}${differs}`,
        terminal: [...shown.map(([name, , text]) => `${name}: ${text}`), ...changes.map((line) => `  ${line}`)].join("\n"),
    };
}
function signature({ verified }) {
    return verified === false ? " (not signed: only a GitHub App's or a workflow's token gets commits signed)" : "";
}


/***/ }),

/***/ 2449:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ outcome)
/* harmony export */ });
/** An outcome without extras. */
function outcome(kind, id, sentence, rest = {}) {
    return { operation: "none", changes: [], notes: [], ...rest, kind, id, sentence };
}


/***/ }),

/***/ 1066:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cd: () => (/* binding */ planEntry),
/* harmony export */   Uz: () => (/* binding */ entryPlan)
/* harmony export */ });
/* unused harmony exports entryHash, differences */
/* harmony import */ var _entry_entry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4458);
/* harmony import */ var _entry_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3706);
/* harmony import */ var _entry_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2150);
/* harmony import */ var _identity_locate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3036);




/** A plan about one entry. */
function entryPlan(located, entry, rest = {}) {
    return { id: entry.id, path: (0,_entry_file_js__WEBPACK_IMPORTED_MODULE_1__/* .entryPath */ .s3)(entry.id), located, entry, ...rest };
}
/**
 * Compares an entry with a catalogue. Pure. A rename moves the file and keeps the former address as an alias; a withdrawn entry
 * stays so unless `reactivate`.
 */
function planEntry(files, wanted, options = {}) {
    const located = (0,_identity_locate_js__WEBPACK_IMPORTED_MODULE_2__/* .locate */ .x)(files, wanted);
    const before = located.found?.entry;
    const entry = (0,_entry_file_js__WEBPACK_IMPORTED_MODULE_1__/* .succeed */ .Py)(before, wanted);
    if (before?.status === "withdrawn" && wanted.status === "active" && !options.reactivate)
        return entryPlan(located, before, { staysWithdrawn: true });
    const path = (0,_entry_file_js__WEBPACK_IMPORTED_MODULE_1__/* .entryPath */ .s3)(entry.id);
    const moved = located.found !== undefined && located.found.path !== path;
    if (before && !moved && (0,_entry_file_js__WEBPACK_IMPORTED_MODULE_1__/* .sameEntry */ .dI)(before, entry))
        return entryPlan(located, before);
    const operation = moved ? "rename" : entry.status === "withdrawn" ? "withdraw" : before ? "update" : "create";
    const removed = moved ? [[located.found.path, null]] : [];
    return entryPlan(located, entry, {
        change: {
            files: new Map([...removed, [path, (0,_entry_file_js__WEBPACK_IMPORTED_MODULE_1__/* .entryText */ .u0)(entry)]]),
            key: entry.id,
            hash: entryHash(entry),
            operation,
            title: titleOf(operation, entry, before),
            changes: before ? differences((0,_entry_file_js__WEBPACK_IMPORTED_MODULE_1__/* .essence */ .Pf)(before), (0,_entry_file_js__WEBPACK_IMPORTED_MODULE_1__/* .essence */ .Pf)(entry)) : [],
        },
    });
}
/** Hash of what an entry says, without who registered it when. */
function entryHash(entry) {
    return (0,_entry_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .digest */ .br)(JSON.stringify((0,_entry_json_js__WEBPACK_IMPORTED_MODULE_3__/* .plainJson */ .RU)((0,_entry_file_js__WEBPACK_IMPORTED_MODULE_1__/* .essence */ .Pf)(entry))));
}
function shortName(id) {
    return id.replace(/^[^/]+\//, "");
}
function titleOf(operation, entry, before) {
    const name = shortName(entry.id);
    if (operation === "rename")
        return `Move ${shortName(before.id)} to ${name}`;
    return { create: `Register ${name}`, update: `Update ${name}`, withdraw: `Withdraw ${name}`, none: name }[operation];
}
/** What differs between two entries: the paths of changed values, with short old and new values. */
function differences(before, after, at = "") {
    const a = (0,_entry_json_js__WEBPACK_IMPORTED_MODULE_3__/* .plainJson */ .RU)(before ?? null);
    const b = (0,_entry_json_js__WEBPACK_IMPORTED_MODULE_3__/* .plainJson */ .RU)(after ?? null);
    if (JSON.stringify(a) === JSON.stringify(b) || SILENT.has(at))
        return [];
    if (!isMap(a) || !isMap(b))
        return [`${at || "entry"}: ${short(a)} → ${short(b)}`];
    const keys = [...new Set([...Object.keys(a), ...Object.keys(b)])].sort();
    return keys.flatMap((key) => differences(a[key], b[key], at ? `${at}.${key}` : key)).slice(0, 50);
}
/** A digest that differs says nothing that its data do not. */
const SILENT = new Set(["publiccode.sha256"]);
function isMap(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
function short(value) {
    if (value === null)
        return "nothing";
    const text = typeof value === "string" ? value.replace(/\s+/g, " ") : JSON.stringify(value);
    return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}


/***/ }),

/***/ 6264:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ wouldBe),
/* harmony export */   x: () => (/* binding */ registerIn)
/* harmony export */ });
/* harmony import */ var _shared_src_report_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9181);
/* harmony import */ var _config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4267);
/* harmony import */ var _destination_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8185);
/* harmony import */ var _eligibility_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3966);
/* harmony import */ var _entry_entry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4458);
/* harmony import */ var _entry_view_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8685);
/* harmony import */ var _identity_canonical_url_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5858);
/* harmony import */ var _identity_locate_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3036);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2449);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1066);
/* harmony import */ var _similar_notes_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5752);











/** Registers a candidate in a catalogue of files: read, judge at the door, compare, and write only what differs. */
async function registerIn(destination, candidate, options) {
    const contents = await destination.read();
    const { refusal, warnings } = (0,_eligibility_js__WEBPACK_IMPORTED_MODULE_2__/* .judgeCandidate */ .b)(candidate, (0,_config_js__WEBPACK_IMPORTED_MODULE_1__/* .readConfig */ .X)(contents.config, destination.name), options.require);
    const id = (0,_entry_entry_js__WEBPACK_IMPORTED_MODULE_3__/* .entryId */ .ub)(candidate.facts.url, candidate.publiccode?.path);
    if (refusal !== undefined)
        return { outcome: (0,_outcome_js__WEBPACK_IMPORTED_MODULE_8__/* .outcome */ .b)("refused", id, `Not listed: ${refusal}.`), warnings, similar: [], duplicates: [] };
    const wanted = wantedEntry(candidate, options);
    const again = (now) => (0,_plan_js__WEBPACK_IMPORTED_MODULE_6__/* .planEntry */ .Cd)(now.entries, keepChecks(now, wanted), options);
    const plan = again(contents);
    const similar = plan.change?.operation === "create" ? (0,_similar_notes_js__WEBPACK_IMPORTED_MODULE_7__/* .similarIn */ .bx)(contents.entries, wanted, options.considered) : [];
    const about = { entry: plan.entry, warnings, similar, ...located(plan) };
    if (options.dryRun)
        return { ...about, outcome: wouldBe(plan, destination) };
    return { ...about, outcome: await destination.deliver(plan, again, details(plan, candidate, similar)) };
}
function wantedEntry(candidate, options) {
    const publiccode = candidate.publiccode;
    return (0,_entry_entry_js__WEBPACK_IMPORTED_MODULE_3__/* .entryFrom */ .FL)({
        facts: candidate.facts,
        publiccode: publiccode?.data ? { path: publiccode.path, data: publiccode.data } : undefined,
        checks: candidate.checks,
        similar: options.considered.flatMap((one) => (0,_identity_canonical_url_js__WEBPACK_IMPORTED_MODULE_4__/* .canonicalUrl */ .W)(one) ?? []),
        registered: { at: options.now.toISOString(), by: options.by, run: options.run },
    });
}
/** A run without reports says nothing about checks: what an earlier one brought stays. */
function keepChecks({ entries }, wanted) {
    const before = wanted.checks ? undefined : (0,_identity_locate_js__WEBPACK_IMPORTED_MODULE_5__/* .locate */ .x)(entries, wanted).found?.entry.checks;
    return before ? { ...wanted, checks: before } : wanted;
}
function located({ located: { duplicates, broken } }) {
    return {
        duplicates: duplicates.map(({ path }) => path),
        ...(broken ? { broken: `${broken.path}: ${broken.problems.slice(0, 3).join("; ")}` } : {}),
    };
}
/** What a dry run says: the outcome that the plan would have, and that nothing was written. */
function wouldBe(plan, destination) {
    if (!plan.change)
        return (0,_destination_js__WEBPACK_IMPORTED_MODULE_9__/* .settledOutcome */ .c)(plan);
    const { operation, changes, title } = plan.change;
    const kind = {
        create: "created",
        update: "updated",
        rename: "updated",
        withdraw: "withdrawn",
        none: "unchanged",
    };
    return (0,_outcome_js__WEBPACK_IMPORTED_MODULE_8__/* .outcome */ .b)(kind[operation], plan.entry.id, `Dry run, nothing was written to ${destination.name}. It would: ${title}.`, { operation, changes });
}
/** What people who review a proposal need to see first; all foreign text is escaped. */
function details({ entry }, candidate, similar) {
    const rows = [
        ["Name", (0,_entry_view_js__WEBPACK_IMPORTED_MODULE_10__/* .nameOf */ .Vb)(entry)],
        ["Repository", entry.url],
        ["Organisation", (0,_entry_view_js__WEBPACK_IMPORTED_MODULE_10__/* .organisationOf */ .gu)(entry)?.name],
        ["What it does", (0,_entry_view_js__WEBPACK_IMPORTED_MODULE_10__/* .summaryOf */ .YG)(entry)],
        ["Licence", (0,_entry_view_js__WEBPACK_IMPORTED_MODULE_10__/* .licenceOf */ .v3)(entry)],
        [
            "Checks",
            Object.entries(candidate.checks)
                .map(([name, { result }]) => `${name}: ${result}`)
                .join(", ") || undefined,
        ],
    ];
    const table = rows.filter(([, value]) => value).map(([name, value]) => `| ${name} | ${(0,_shared_src_report_text_js__WEBPACK_IMPORTED_MODULE_0__/* .markdown */ .wD)(value, 400)} |`);
    const alike = similar.map((hit) => `- ${(0,_shared_src_report_text_js__WEBPACK_IMPORTED_MODULE_0__/* .markdown */ .wD)((0,_similar_notes_js__WEBPACK_IMPORTED_MODULE_7__/* .hitLine */ .wB)(hit), 400)}`);
    const list = alike.length > 0 ? `\n\n### Similar entries\n\n${alike.join("\n")}` : "";
    return `Entry ${(0,_shared_src_report_text_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(entry.id)}, written by catalogue-register.\n\n| | |\n|---|---|\n${table.join("\n")}${list}`;
}


/***/ }),

/***/ 5752:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CM: () => (/* binding */ searchDocument),
/* harmony export */   bx: () => (/* binding */ similarIn),
/* harmony export */   wB: () => (/* binding */ hitLine)
/* harmony export */ });
/* harmony import */ var _entry_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3706);
/* harmony import */ var _entry_view_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8685);
/* harmony import */ var _similar_similar_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6882);



/** Most that is shown: five can be looked at, a list cannot. */
const MOST = 5;
/** What search knows of an entry. */
function searchDocument(entry) {
    const description = (0,_entry_view_js__WEBPACK_IMPORTED_MODULE_2__/* .publiccodeAt */ .g7)(entry, "description");
    const texts = (0,_entry_view_js__WEBPACK_IMPORTED_MODULE_2__/* .languagesOf */ .P7)(entry).map((language) => [language, textOf(description, language)]);
    const own = texts.filter(([, text]) => text !== "");
    return {
        id: entry.id,
        name: (0,_entry_view_js__WEBPACK_IMPORTED_MODULE_2__/* .nameOf */ .Vb)(entry),
        aliases: [...entry.aliases],
        description: own.length > 0 || !entry.repository?.description
            ? Object.fromEntries(own)
            : { und: entry.repository.description },
        tags: entry.repository?.topics ?? [],
        categories: (0,_entry_view_js__WEBPACK_IMPORTED_MODULE_2__/* .publiccodeTexts */ .xT)(entry, "categories"),
        organisation: (0,_entry_view_js__WEBPACK_IMPORTED_MODULE_2__/* .organisationOf */ .gu)(entry)?.name,
        licences: [(0,_entry_view_js__WEBPACK_IMPORTED_MODULE_2__/* .licenceOf */ .v3)(entry) ?? ""].filter(Boolean),
        status: (0,_entry_view_js__WEBPACK_IMPORTED_MODULE_2__/* .statusOf */ .c2)(entry),
        repositoryId: entry.repositoryId,
        repositoryUrl: entry.url,
        homepage: (0,_entry_view_js__WEBPACK_IMPORTED_MODULE_2__/* .publiccodeText */ .il)(entry, "landingURL") ?? entry.repository?.homepage,
        isBasedOn: entry.relations.isBasedOn,
        contact: (0,_entry_view_js__WEBPACK_IMPORTED_MODULE_2__/* .contactsOf */ .RS)(entry)[0]?.email ?? (0,_entry_view_js__WEBPACK_IMPORTED_MODULE_2__/* .contactsOf */ .RS)(entry)[0]?.name,
        updated: entry.activity?.pushedAt,
    };
}
function textOf(description, language) {
    const block = description?.[language];
    if (typeof block !== "object" || block === null)
        return "";
    const values = block;
    const features = Array.isArray(values["features"]) ? values["features"] : [];
    return [values["shortDescription"], values["longDescription"], ...features]
        .filter((one) => typeof one === "string")
        .join(". ");
}
/** At most five active entries of the catalogue that may do the same, best first; what was considered already is left out. */
function similarIn(files, entry, considered) {
    const others = [...files.values()]
        .flatMap((text) => (0,_entry_file_js__WEBPACK_IMPORTED_MODULE_0__/* .readEntry */ .hB)(text).entry ?? [])
        .filter((one) => one.status === "active" && one.id !== entry.id && one.repositoryId !== (entry.repositoryId ?? -1));
    if (others.length === 0)
        return [];
    const known = new Set(considered.map((id) => id.toLowerCase()));
    const hits = new _similar_similar_js__WEBPACK_IMPORTED_MODULE_1__/* .Similarity */ .e(others.map(searchDocument)).forEntry(searchDocument(entry), MOST + known.size);
    return hits
        .filter((hit) => (hit.band === "duplicate" || hit.band === "similar") && !known.has(hit.document.id))
        .slice(0, MOST);
}
/** One line about a hit: who, under which licence, in what state, whom to ask, and which words brought it here. */
function hitLine({ document, matched, band }) {
    const facts = [document.organisation, document.licences.join(", "), document.status, document.contact]
        .filter(Boolean)
        .join(", ");
    const kind = band === "duplicate" ? "may be the same" : "is similar";
    return `${document.name} (${document.id}${facts ? `; ${facts}` : ""}) ${kind}: ${matched.slice(0, 5).join(", ")}`;
}


/***/ }),

/***/ 6882:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ Similarity)
});

// EXTERNAL MODULE: ./build/actions/catalogue-register/src/identity/canonical-url.js
var canonical_url = __webpack_require__(5858);
;// CONCATENATED MODULE: ./node_modules/stemmer/index.js
// Standard suffix manipulations.
/** @type {Record<string, string>} */
const step2list = {
  ational: 'ate',
  tional: 'tion',
  enci: 'ence',
  anci: 'ance',
  izer: 'ize',
  bli: 'ble',
  alli: 'al',
  entli: 'ent',
  eli: 'e',
  ousli: 'ous',
  ization: 'ize',
  ation: 'ate',
  ator: 'ate',
  alism: 'al',
  iveness: 'ive',
  fulness: 'ful',
  ousness: 'ous',
  aliti: 'al',
  iviti: 'ive',
  biliti: 'ble',
  logi: 'log'
}

/** @type {Record<string, string>} */
const step3list = {
  icate: 'ic',
  ative: '',
  alize: 'al',
  iciti: 'ic',
  ical: 'ic',
  ful: '',
  ness: ''
}

// Consonant-vowel sequences.
const consonant = '[^aeiou]'
const vowel = '[aeiouy]'
const consonants = '(' + consonant + '[^aeiouy]*)'
const vowels = '(' + vowel + '[aeiou]*)'

const gt0 = new RegExp('^' + consonants + '?' + vowels + consonants)
const eq1 = new RegExp(
  '^' + consonants + '?' + vowels + consonants + vowels + '?$'
)
const gt1 = new RegExp('^' + consonants + '?(' + vowels + consonants + '){2,}')
const vowelInStem = new RegExp('^' + consonants + '?' + vowel)
const consonantLike = new RegExp('^' + consonants + vowel + '[^aeiouwxy]$')

// Exception expressions.
const sfxLl = /ll$/
const sfxE = /^(.+?)e$/
const sfxY = /^(.+?)y$/
const sfxIon = /^(.+?(s|t))(ion)$/
const sfxEdOrIng = /^(.+?)(ed|ing)$/
const sfxAtOrBlOrIz = /(at|bl|iz)$/
const sfxEED = /^(.+?)eed$/
const sfxS = /^.+?[^s]s$/
const sfxSsesOrIes = /^.+?(ss|i)es$/
const sfxMultiConsonantLike = /([^aeiouylsz])\1$/
const step2 =
  /^(.+?)(ational|tional|enci|anci|izer|bli|alli|entli|eli|ousli|ization|ation|ator|alism|iveness|fulness|ousness|aliti|iviti|biliti|logi)$/
const step3 = /^(.+?)(icate|ative|alize|iciti|ical|ful|ness)$/
const step4 =
  /^(.+?)(al|ance|ence|er|ic|able|ible|ant|ement|ment|ent|ou|ism|ate|iti|ous|ive|ize)$/

/**
 * Get the stem from a given value.
 *
 * @param {string} value
 *   Value to stem.
 * @returns {string}
 *   Stem for `value`
 */
// eslint-disable-next-line complexity
function stemmer(value) {
  let result = String(value).toLowerCase()

  // Exit early.
  if (result.length < 3) {
    return result
  }

  /** @type {boolean} */
  let firstCharacterWasLowerCaseY = false

  // Detect initial `y`, make sure it never matches.
  if (
    result.codePointAt(0) === 121 // Lowercase Y
  ) {
    firstCharacterWasLowerCaseY = true
    result = 'Y' + result.slice(1)
  }

  // Step 1a.
  if (sfxSsesOrIes.test(result)) {
    // Remove last two characters.
    result = result.slice(0, -2)
  } else if (sfxS.test(result)) {
    // Remove last character.
    result = result.slice(0, -1)
  }

  /** @type {RegExpMatchArray|null} */
  let match

  // Step 1b.
  if ((match = sfxEED.exec(result))) {
    if (gt0.test(match[1])) {
      // Remove last character.
      result = result.slice(0, -1)
    }
  } else if ((match = sfxEdOrIng.exec(result)) && vowelInStem.test(match[1])) {
    result = match[1]

    if (sfxAtOrBlOrIz.test(result)) {
      // Append `e`.
      result += 'e'
    } else if (sfxMultiConsonantLike.test(result)) {
      // Remove last character.
      result = result.slice(0, -1)
    } else if (consonantLike.test(result)) {
      // Append `e`.
      result += 'e'
    }
  }

  // Step 1c.
  if ((match = sfxY.exec(result)) && vowelInStem.test(match[1])) {
    // Remove suffixing `y` and append `i`.
    result = match[1] + 'i'
  }

  // Step 2.
  if ((match = step2.exec(result)) && gt0.test(match[1])) {
    result = match[1] + step2list[match[2]]
  }

  // Step 3.
  if ((match = step3.exec(result)) && gt0.test(match[1])) {
    result = match[1] + step3list[match[2]]
  }

  // Step 4.
  if ((match = step4.exec(result))) {
    if (gt1.test(match[1])) {
      result = match[1]
    }
  } else if ((match = sfxIon.exec(result)) && gt1.test(match[1])) {
    result = match[1]
  }

  // Step 5.
  if (
    (match = sfxE.exec(result)) &&
    (gt1.test(match[1]) ||
      (eq1.test(match[1]) && !consonantLike.test(match[1])))
  ) {
    result = match[1]
  }

  if (sfxLl.test(result) && gt1.test(result)) {
    result = result.slice(0, -1)
  }

  // Turn initial `Y` back to `y`.
  if (firstCharacterWasLowerCaseY) {
    result = 'y' + result.slice(1)
  }

  return result
}

;// CONCATENATED MODULE: ./build/actions/catalogue-register/src/similar/words.js

/**
 * Function words of English, French, Italian, German, Dutch and Spanish, and words that stand in nearly every
 * catalogue entry and so tell nothing ("platform", "software"). `open` and `source` count only inside a pair of words.
 */
const STOP_WORDS = new Set(`a an and are as at be been by can could do does for from has have how i if in into is it its may more most must not of on or
our should so such than that the their them then there these they this those to up us used uses using use was we were what when where which
while who will with within without would you your also any all each other etc via over under between both about based
au aux avec ce ces cette dans de des du elle en est et il la le les leur leurs ou par pas pour que qui sa se ses son sont sur un une vos votre
al alla alle allo ai agli che con da dal dalla dei del della delle di e ed gli i il lo nel nella per più si su sul sulla una uno
als auch auf aus bei das dem den der des die ein eine einem einen einer für im ist mit nach oder sich sie und von vor wie zu zum zur
dat een het hoe in is met naar niet om op ook te tot van voor wordt zijn
como con del el en es la las los más para por que se su sus un una y
software source open platform tool tools system systems application applications app apps solution solutions project projects
free easy simple powerful modern provide provides providing allow allows allowing enable enables enabling support supports supporting
help helps helping designed make makes various including feature features logiciel outil application plateforme système
self hosted selfhosted`
    .split(/\s+/)
    .filter(Boolean));
/** Longest text that is read of one field, characters: more says nothing new and would make hostile entries costly. */
const MAX_FIELD = 8_000;
/** Folds case, accents and compatibility forms: `Förderung` -> `forderung`. */
function fold(text) {
    return text
        .slice(0, MAX_FIELD)
        .normalize("NFKD")
        .replace(/\p{M}+/gu, "")
        .toLowerCase();
}
/** Splits `OpenFoodNetwork` and `when2call` as people read them, before case is folded. */
function splitCamel(text) {
    return text.replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2");
}
/**
 * The words of a text in order, stemmed by Porter's algorithm (M. F. Porter, "An algorithm for suffix stripping", 1980).
 * Words of other languages pass through the same stemmer: it only has to treat both sides alike.
 */
function wordsOf(text) {
    const words = [];
    for (const [word] of fold(splitCamel(text)).matchAll(/[\p{L}\p{N}]+/gu)) {
        if (word.length < 2 || word.length > 40)
            continue;
        words.push({ stem: stemOf(word), word, weak: STOP_WORDS.has(word) });
    }
    return words;
}
const american = [
    [/isation/, "ization"],
    [/([iy])s(e[dsr]?|ing)$/, "$1z$2"],
    [/our$/, "or"],
    [/ogue$/, "og"],
    [/centre/, "center"],
    [/programme/, "program"],
];
function stemOf(word) {
    if (!/^[a-z]+$/.test(word))
        return word;
    let spelling = word;
    for (const [british, other] of american)
        spelling = spelling.replace(british, other);
    return stemmer(spelling);
}
/** The terms that stand for a text: stems of telling words, and pairs of neighbours joined by a blank. */
function termsOf(text) {
    const words = wordsOf(text);
    const pairs = [];
    for (let i = 0; i + 1 < words.length; i++) {
        const [left, right] = [words[i], words[i + 1]];
        if (left.weak && right.weak)
            continue;
        if (left.word.length < 3 || right.word.length < 3)
            continue;
        pairs.push(`${left.stem} ${right.stem}`);
    }
    return { single: words.filter((w) => !w.weak), pairs };
}
/** A name as one word, in any spacing, case and accent: `Open-Project` -> `openproject`. */
function oneWord(name) {
    return fold(name).replace(/[^\p{L}\p{N}]+/gu, "");
}

;// CONCATENATED MODULE: ./build/actions/catalogue-register/src/similar/bands.js


/**
 * Least TF-IDF cosine of a band. Measured between two catalogues of 2,808 entries: from .5 on 23 of 24 pairs were the same
 * software; from .3 on most solve a neighbouring problem. Below that nothing is claimed.
 */
const LEAST = { duplicate: 0.5, similar: 0.3 };
/** Band of an entry against another. Only addresses and ids make an identity; text never merges two entries. */
function bandOf(asked, other, cosine) {
    if (isSameSoftware(asked, other))
        return "identity";
    return bandOfCosine(cosine);
}
/** Band of an answer to a need in words, which can never be an identity. */
function bandOfCosine(cosine) {
    if (cosine >= LEAST.duplicate)
        return "duplicate";
    return cosine >= LEAST.similar ? "similar" : "none";
}
/** Numeric repository id, or a shared repository address (former ones included), or the same name and the same home page. */
function isSameSoftware(a, b) {
    const claims = new Set(claimsOf(a));
    if (claimsOf(b).some((claim) => claims.has(claim)))
        return true;
    const home = (0,canonical_url/* canonicalUrl */.W)(a.homepage ?? "");
    return home !== undefined && home === (0,canonical_url/* canonicalUrl */.W)(b.homepage ?? "") && oneWord(a.name) === oneWord(b.name);
}
/**
 * What only one software can claim: its repository's address and former addresses in canonical form, and its numeric id at its
 * forge. Addresses of a whole owner (`github.com/owner`) say nothing and are left out.
 */
function claimsOf(document) {
    const addresses = [document.repositoryUrl ?? "", ...document.aliases.filter((alias) => alias.includes("/"))];
    const canonical = addresses.map(canonical_url/* canonicalUrl */.W).filter((url) => url !== undefined);
    const forge = canonical[0]?.split("/")[0];
    const id = forge && document.repositoryId !== undefined ? [`${forge}#${document.repositoryId}`] : [];
    return [...canonical.filter((url) => url.split("/").length >= 3), ...id];
}

;// CONCATENATED MODULE: ./build/actions/catalogue-register/src/similar/search-index.js

/** BM25's saturation and length normalisation (Robertson and Zaragoza 2009); entries are short, so length counts little. */
const K1 = 1.2;
const B = 0.4;
/** Weighted term frequencies of one text field, added to `into`. */
function count(text, weight, pairWeight, into, spelling) {
    if (weight === 0 || text === "")
        return;
    const { single, pairs } = termsOf(text);
    for (const { stem, word } of single) {
        into.set(stem, (into.get(stem) ?? 0) + weight);
        if (!spelling.has(stem))
            spelling.set(stem, word);
    }
    for (const pair of pairs)
        into.set(pair, (into.get(pair) ?? 0) + weight * pairWeight);
}
/** Terms no text can hold: `=openproject` for a name in any spacing and case, `@openproject.org` for a home page's host. */
function signatures(document) {
    const names = [document.name, ...document.aliases.filter((alias) => !alias.includes("://"))].map(oneWord);
    const host = /^https?:\/\/(?:www\.)?([^/:?#]+)/i.exec(document.homepage ?? "")?.[1]?.toLowerCase();
    const own = host && !SHARED_HOSTS.test(host) ? [`@${host}`] : [];
    return [...names.filter((name) => name.length >= 3).map((name) => `=${name}`), ...own];
}
/** Hosts where many a software has its page: sharing one says nothing. */
const SHARED_HOSTS = /(^|\.)(github\.(com|io)|gitlab\.(com|io)|bitbucket\.org|codeberg\.(org|page)|sourceforge\.(net|io)|readthedocs\.io|google\.com|apple\.com|npmjs\.com|pypi\.org|wikipedia\.org|software\.nasa\.gov)$/;
/** Characters of a description that count as its opening, cut at the end of a word. */
const LEAD = 160;
function splitLead(text) {
    const end = text.length > LEAD ? text.indexOf(" ", LEAD) : -1;
    return end < 0 ? [text, ""] : [text.slice(0, end), text.slice(end)];
}
/** Weighted term frequencies of a whole entry, all languages together. */
function frequencies(document, weighting, spelling = new Map()) {
    const into = new Map();
    const add = (text, weight) => count(text, weight, weighting.pairs, into, spelling);
    add(document.name, weighting.name);
    for (const alias of document.aliases)
        if (!alias.includes("://"))
            add(alias, weighting.aliases);
    for (const text of Object.values(document.description)) {
        const [lead, rest] = splitLead(text);
        add(lead, weighting.description);
        add(rest, weighting.description * weighting.rest);
    }
    for (const tag of document.tags)
        add(tag, weighting.tags);
    for (const category of document.categories)
        add(category, weighting.categories);
    for (const term of signatures(document))
        into.set(term, weighting.signature);
    return into;
}
/** Builds the index of many entries; time and memory grow with the number of words. */
function buildIndex(documents, weighting) {
    const spelling = new Map();
    const counted = documents.map((d) => frequencies(d, weighting, spelling));
    const terms = new Map();
    const holders = [];
    const strengths = [];
    counted.forEach((counts, d) => {
        for (const [term, tf] of counts) {
            let t = terms.get(term);
            if (t === undefined) {
                t = terms.size;
                terms.set(term, t);
                holders.push([]);
                strengths.push([]);
            }
            holders[t].push(d);
            strengths[t].push(tf);
        }
    });
    const n = documents.length;
    const idf = Float32Array.from(holders, (h) => Math.log(1 + (n - h.length + 0.5) / (h.length + 0.5)));
    const lengths = counted.map((c) => [...c.values()].reduce((a, b) => a + b, 0));
    const mean = lengths.reduce((a, b) => a + b, 0) / Math.max(1, n);
    const norms = counted.map((c) => Math.hypot(...[...c].map(([term, tf]) => cosineWeight(tf, idf[terms.get(term)]))));
    const postings = holders.map((h, t) => ({
        documents: Int32Array.from(h),
        saturated: Float32Array.from(h, (d, i) => {
            const tf = strengths[t][i];
            return (idf[t] * tf * (K1 + 1)) / (tf + K1 * (1 - B + (B * lengths[d]) / mean));
        }),
        cosine: Float32Array.from(h, (d, i) => cosineWeight(strengths[t][i], idf[t]) / (norms[d] || 1)),
    }));
    return { documents, terms, postings, idf, spelling };
}
/** Weight of a term in the TF-IDF vector. */
function cosineWeight(tf, idf) {
    return (tf < 1 ? tf : 1 + Math.log(tf)) * idf;
}

;// CONCATENATED MODULE: ./build/actions/catalogue-register/src/similar/synonyms.js
/**
 * Words of the public sector that mean the same, or nearly, to somebody who looks for software: one group a line, phrases
 * separated by commas. Reviewed by reading; add a group when people search for one word and entries say another.
 */
const SYNONYMS = `
freedom of information, foi, access to information, information request, right to know
pothole, street fault, street light, fault report, fix my street, civic issue, 311
electronic health record, electronic medical record, ehr, emr, medical record, patient record, hospital information
learning management, lms, e-learning, online course, course management
land registry, land tenure, cadastre, cadastral, land administration, property rights, title deed, land rights, land record
open data, data portal, data catalog, dataset catalog, open data website, data publishing
legislation, law, statute, bill, act of parliament, legal document, lawmaker, legislative
civil registration, vital statistics, crvs, birth registration, birth certificate, death certificate
social worker, social care, case management, child protection, family service
whistleblower, anonymous tip, leak, securedrop
video conference, web conference, webinar, video call, online meeting
e-signature, electronic signature, digital signature, sign document
identity management, single sign-on, sso, identity provider, authentication, login
translation, localization, internationalization, i18n, l10n
accessibility, wcag, a11y, screen reader, disabled
library catalog, ils, integrated library, circulation, opac, librarian
laboratory information, lims, lab information, lab result, specimen
weather, climate, meteorology, forecast
farmer, agriculture, crop, smallholder, agronomic, farming
map, gis, geospatial, spatial data, cartography, geographic, mapping
geoportal, spatial data infrastructure, ogc, wms, map server, web map
satellite, remote sensing, earth observation, landsat, imagery
land cover, land use, deforestation, vegetation change, land degradation
malware, virus, antivirus, malicious file, threat analysis, sandbox
password manager, password vault, credential store, share password, secret sharing
air traffic, aviation, flight, aircraft, airspace
participation, consultation, citizen engagement, civic engagement, deliberation, e-participation
participatory budget, budget vote, citizen budget
petition, e-petition
voting, election, ballot, poll, e-voting
procurement, tender, contracting, purchase, bidding
tax, revenue, taxation, levy
budget, public finance, spending, expenditure
benefit, welfare, social protection, cash transfer, entitlement
appointment, booking, reservation, scheduling
form builder, online form, survey, questionnaire, data collection
records management, document management, archive, archiving, edrms
content management, cms, website builder
ticket, help desk, service desk, issue tracking, customer support
planning permission, building permit, planning application, permit
licence application, licensing, permit application
school, education management, student information, emis, sis
attendance, timetable, school administration
hospital, clinic, health facility
vaccine, immunization, vaccination
disease surveillance, outbreak, epidemic, contact tracing, case investigation
logistics, supply chain, stock, inventory, warehouse
volunteer, volunteering, crowdsourcing, community help
disaster, emergency, crisis, humanitarian, relief, incident response
early warning, alert, emergency notification
human resources, hr, personnel, payroll, staff
recruitment, applicant tracking, hiring, vacancy
accounting, bookkeeping, ledger, erp, invoice
payment, mobile money, remittance, digital payment, e-wallet, instant payment
refugee, displaced, migration, asylum
court, justice, judicial, case file
police, law enforcement, crime
transport, transit, bus, journey planner, gtfs, timetable
parking, traffic, road, mobility
water, sanitation, wash, water quality
energy, electricity, power grid, meter
waste, recycling, refuse, garbage
air quality, pollution, emission
statistic, census, survey data, microdata
machine learning, artificial intelligence, ai, neural network
chatbot, conversational agent, virtual assistant
monitoring, observability, metric
dashboard, data visualization, visualisation, chart, business intelligence
backup, disaster recovery, snapshot
file sharing, file transfer, file sync
chat, messaging, instant message
wiki, knowledge base, documentation site
forum, discussion board, community discussion
calendar, caldav, event planning
email, e-mail, mail server, newsletter, mailing list
design system, component library, style guide, pattern library
privacy, data protection, gdpr, anonymization, pseudonymization, de-identification
consent, cookie banner, consent management
interoperability, data exchange, api gateway, service bus
digital library, repository of publications, institutional repository
museum, heritage, collection management, gallery
tourism, visitor, sightseeing
housing, tenant, landlord, social housing
child, youth, children
elderly, care home, older people
tree, urban forest, green space
animal, livestock, veterinary
biodiversity, species, wildlife
robot, robotics, autonomous vehicle
simulation, simulator, modelling
spacecraft, satellite mission, orbit
trajectory, orbit, astrodynamics
`;

;// CONCATENATED MODULE: ./build/actions/catalogue-register/src/similar/question.js



/** Weight of what a synonym adds, against 1 for a word that was asked. */
const SYNONYM_WEIGHT = 0.8;
/** Weight of two neighbouring words of the question; in short needs they often stand together by accident. */
const PAIR_WEIGHT = 0.5;
/** Longest question that is read, characters. */
const MAX_QUESTION = 4_000;
/** Reads a table of synonyms: one group a line, phrases separated by commas. */
function readSynonyms(table = SYNONYMS) {
    return table
        .split("\n")
        .filter((line) => line.trim())
        .map((line) => line.split(",").map((phrase) => wordsOf(phrase).map((w) => w.stem)));
}
/** True when the words of `phrase` stand in `stems` one after the other. */
function holds(stems, phrase) {
    if (phrase.length === 0)
        return false;
    return stems.some((_, at) => phrase.every((stem, i) => stems[at + i] === stem));
}
/** The terms of a need in plain words: its words, pairs of neighbours, and for each thing asked what else it may be called. */
function questionOf(text, groups, index) {
    const asked = new Map();
    const { single, pairs } = termsOf(text.slice(0, MAX_QUESTION));
    for (const { stem } of single)
        asked.set(stem, 1);
    for (const pair of pairs)
        asked.set(pair, PAIR_WEIGHT);
    const stems = wordsOf(text.slice(0, MAX_QUESTION)).map((w) => w.stem);
    const alternatives = groups
        .filter((phrases) => phrases.some((phrase) => holds(stems, phrase)))
        .map((phrases) => synonymTerms(phrases, stems, asked, index))
        .filter((terms) => terms.size > 0);
    return { asked, alternatives };
}
/** Terms of the group's other phrases that some entry holds; a phrase of several words counts as its pairs. */
function synonymTerms(phrases, stems, asked, index) {
    const terms = new Map();
    for (const phrase of phrases.filter((p) => !holds(stems, p)))
        for (const term of phrase.length === 1 ? phrase : phrase.slice(1).map((stem, i) => `${phrase[i]} ${stem}`))
            if (index.terms.has(term) && !asked.has(term))
                terms.set(term, SYNONYM_WEIGHT);
    return terms;
}
/** Everything an entry says of itself, asked of the others. */
function questionOfDocument(document, weighting) {
    return { asked: frequencies(document, weighting), alternatives: [] };
}

;// CONCATENATED MODULE: ./build/actions/catalogue-register/src/similar/rank.js

/** Reciprocal rank fusion's constant (Cormack, Clarke and Büttcher 2009); small, since only the first ten matter. */
const RRF_K = 8;
/** A term said very often says little more (keeps a repeated name from drowning the rest). */
const MOST_OFTEN = 3;
/** Scores of all entries, and the entries that any term reached. */
class Tally {
    bm25;
    cosine;
    reached = [];
    norm = 0;
    index;
    constructor(index) {
        this.index = index;
        this.bm25 = new Float64Array(index.documents.length);
        this.cosine = new Float64Array(index.documents.length);
    }
    /** Adds what the terms bring, each for itself. */
    addEach(terms) {
        for (const [term, weight] of terms)
            this.visit(term, weight, (d, bm25, cosine) => this.add(d, bm25, cosine));
    }
    /** Adds for every entry what its best term brings. */
    addBest(terms) {
        const best = new Map();
        for (const [term, weight] of terms)
            this.visit(term, weight, (d, bm25, cosine) => {
                const had = best.get(d);
                best.set(d, had ? [Math.max(had[0], bm25), Math.max(had[1], cosine)] : [bm25, cosine]);
            });
        for (const [d, [bm25, cosine]] of best)
            this.add(d, bm25, cosine);
    }
    add(d, bm25, cosine) {
        if (this.bm25[d] === 0)
            this.reached.push(d);
        this.bm25[d] += bm25;
        this.cosine[d] += cosine;
    }
    visit(term, weight, each) {
        const t = this.index.terms.get(term);
        if (t === undefined)
            return;
        const w = cosineWeight(weight, this.index.idf[t]);
        this.norm += w * w;
        const { documents, saturated, cosine } = this.index.postings[t];
        const strength = Math.min(weight, MOST_OFTEN);
        for (let i = 0; i < documents.length; i++)
            each(documents[i], strength * saturated[i], w * cosine[i]);
    }
}
/** Ranks by the fusion of BM25 and TF-IDF cosine; `skip` leaves one document out. O(postings of the question's terms). */
function rank(index, question, limit, skip = -1) {
    const tally = new Tally(index);
    tally.addEach(question.asked);
    for (const terms of question.alternatives)
        tally.addBest(terms);
    const length = Math.sqrt(tally.norm) || 1;
    for (const d of tally.reached)
        tally.cosine[d] /= length;
    return fuse(tally.reached.filter((d) => d !== skip), tally.bm25, tally.cosine, limit);
}
/** Fuses the two orders; ties go to the better cosine, then to the earlier entry, so that answers are stable. */
function fuse(reached, bm25, cosine, limit) {
    const depth = Math.max(50, limit * 3);
    const scores = new Map();
    for (const order of [bm25, cosine]) {
        rank_top(reached, order, depth).forEach((d, i) => {
            scores.set(d, (scores.get(d) ?? 0) + 1 / (RRF_K + i + 1));
        });
    }
    return [...scores]
        .map(([document, score]) => ({ document, score, cosine: cosine[document] }))
        .sort((a, b) => b.score - a.score || b.cosine - a.cosine || a.document - b.document)
        .slice(0, limit);
}
/** The `depth` best of `list` by `value`, best first. */
function rank_top(list, value, depth) {
    const best = list.length > depth ? aboveThreshold(list, value, depth) : list.slice();
    return best.sort((a, b) => value[b] - value[a] || a - b).slice(0, depth);
}
/** Cuts a long list to the entries that can be among the `depth` best, without sorting all of it. */
function aboveThreshold(list, value, depth) {
    const sorted = Float64Array.from(list, (d) => value[d]).sort();
    const least = sorted[sorted.length - depth];
    return list.filter((d) => value[d] >= least);
}

;// CONCATENATED MODULE: ./build/actions/catalogue-register/src/similar/similar.js




/** How entries are indexed. Chosen on 18 needs and 24 pairs by the mean over neighbouring settings, not by the best one. */
const INDEXED = {
    name: 1,
    aliases: 1,
    description: 1,
    rest: 0.75,
    tags: 2,
    categories: 0.5,
    pairs: 0.6,
    signature: 1,
};
/** How an entry asks for its like: names and home pages find the same product, words find the same purpose. */
const COMPARED = { ...INDEXED, name: 1.5, signature: 2 };
/** Entries of one or more catalogues, ready to be asked. */
class Similarity {
    index;
    synonyms;
    positions;
    /** Canonical address (former ones included) or forge and id -> positions of the entries that claim it. */
    claims;
    constructor(documents) {
        this.index = buildIndex(documents, INDEXED);
        this.synonyms = readSynonyms();
        this.positions = new Map(documents.map((d, i) => [d.id, i]));
        this.claims = new Map();
        documents.forEach((d, i) => {
            for (const claim of claimsOf(d))
                this.claims.set(claim, [...(this.claims.get(claim) ?? []), i]);
        });
    }
    /** Entries that may solve a need said in plain words, best first. */
    forNeed(text, limit = 5) {
        const question = questionOf(text, this.synonyms, this.index);
        return rank(this.index, question, limit).map((r) => this.hit(r, question, bandOfCosine(r.cosine)));
    }
    /** Entries like the one given, which itself is left out when it is in the catalogues; the same software comes first. */
    forEntry(document, limit = 5) {
        const question = questionOfDocument(document, COMPARED);
        const self = this.positions.get(document.id) ?? -1;
        const ranked = rank(this.index, question, Math.max(limit, 10), self);
        const known = new Set(ranked.map((r) => r.document));
        const claimed = this.claimants(document).filter((d) => d !== self && !known.has(d));
        const hits = [...ranked, ...claimed.map((d) => ({ document: d, score: 0, cosine: 0 }))].map((r) => this.hit(r, question, bandOf(document, this.index.documents[r.document], r.cosine)));
        const same = hits.filter((h) => h.band === "identity");
        return [...same, ...hits.filter((h) => h.band !== "identity")].slice(0, limit);
    }
    /** Positions of the entries that share an address or a repository id with `document`, however differently they are described. */
    claimants(document) {
        return [...new Set(claimsOf(document).flatMap((claim) => this.claims.get(claim) ?? []))];
    }
    /** The entry of that id. */
    entry(id) {
        const at = this.positions.get(id);
        return at === undefined ? undefined : this.index.documents[at];
    }
    get documents() {
        return this.index.documents;
    }
    hit({ document, score, cosine }, question, band) {
        return {
            document: this.index.documents[document],
            score,
            cosine,
            band,
            matched: this.matched(document, question),
        };
    }
    /** At most eight single words; pairs and signatures explain nothing that their words do not. */
    matched(document, question) {
        const terms = [question.asked, ...question.alternatives].flatMap((map) => [...map.keys()]);
        return terms
            .map((term) => ({ term, t: this.index.terms.get(term) }))
            .filter(({ term, t }) => t !== undefined && !/[ =@]/.test(term) && this.holds(t, document))
            .sort((a, b) => this.index.idf[b.t] - this.index.idf[a.t])
            .slice(0, 8)
            .map(({ term }) => this.index.spelling.get(term) ?? term);
    }
    holds(term, document) {
        return includesSorted(this.index.postings[term].documents, document);
    }
}
/** Binary search in ascending numbers. */
function includesSorted(sorted, value) {
    let low = 0;
    let high = sorted.length - 1;
    while (low <= high) {
        const middle = (low + high) >> 1;
        if (sorted[middle] === value)
            return true;
        if (sorted[middle] < value)
            low = middle + 1;
        else
            high = middle - 1;
    }
    return false;
}


/***/ }),

/***/ 4920:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mZ: () => (/* binding */ destinationFor),
  _E: () => (/* binding */ readTarget),
  PZ: () => (/* binding */ writerFor)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/shared/src/errors.js
var errors = __webpack_require__(3994);
// EXTERNAL MODULE: ./build/actions/catalogue-register/src/folder/destination.js + 1 modules
var destination = __webpack_require__(43);
// EXTERNAL MODULE: ./build/actions/catalogue-register/src/git-catalogue/api.js
var api = __webpack_require__(4490);
// EXTERNAL MODULE: ./build/actions/catalogue-register/src/destination.js
var src_destination = __webpack_require__(8185);
// EXTERNAL MODULE: ./build/actions/catalogue-register/src/outcome.js
var outcome = __webpack_require__(2449);
;// CONCATENATED MODULE: ./build/actions/catalogue-register/src/git-catalogue/branch.js

/** Trailers of our commits: by them a person's later edit is told from our own work. */
const TRAILERS = { key: "Catalogue-Entry", hash: "Entry-Sha256" };
/**
 * The one fixed branch of an entry: `register/<owner>/<repository>`, on other hosts with the host, and for one of several
 * publiccode.yml files with `+<folder>`, a sign that no repository name holds. Other work (`harvest`) bears its own name.
 */
function branchName(key) {
    if (!key.includes("/"))
        return key;
    const [address = "", folder] = key.split("#");
    const bare = address.replace(/^github\.com\//, "");
    return `register/${bare.replaceAll(":", "_")}${folder ? `+${encodeURIComponent(folder).replace(/[%~*.]/g, "-")}` : ""}`;
}
/** Looks at the branch; undefined where there is none. */
async function branchState(request, head, branch) {
    const name = { owner: head.owner, repo: head.repo };
    const ref = await (0,api/* optional */.lq)(request("GET /repos/{owner}/{repo}/git/ref/{ref}", { ...name, ref: `heads/${branch}` }), [404, 409]);
    if (!ref)
        return undefined;
    let commit = ref.object.sha;
    // "Update branch" puts merges of the base on top of our commit: they are followed to their first parent, at most a few.
    for (let depth = 0; depth < 10; depth++) {
        const { data } = await request("GET /repos/{owner}/{repo}/git/commits/{commit_sha}", {
            ...name,
            commit_sha: commit,
        });
        const hash = trailer(data.message, TRAILERS.hash);
        if (hash)
            return { commit: ref.object.sha, by: "ours", hash };
        if (data.parents.length < 2)
            break;
        commit = data.parents[0].sha;
    }
    return { commit: ref.object.sha, by: "person" };
}
function trailer(message, name) {
    return new RegExp(`^${name}: (\\S+)\\s*$`, "m").exec(message)?.[1];
}
/** The message of our commit. Changed values stay out of it: forges obey words such as `fixes #1` in messages. */
function commitMessage(change) {
    const keys = change.changes.map((line) => line.split(":")[0]).filter((key) => /^[\w.-]+$/.test(key));
    const body = keys.length > 0 ? `Changes: ${keys.slice(0, 20).join(", ")}\n\n` : "";
    return `${change.title}\n\n${body}${TRAILERS.key}: ${change.key}\n${TRAILERS.hash}: ${change.hash}`;
}
/**
 * One commit with the change on the newest base. It names no author, so that the forge signs it for apps. A fork that does not
 * know the base yet is brought up to date first.
 */
async function makeCommit(request, base, head, change) {
    const name = { owner: head.owner, repo: head.repo };
    const tree = [...change.files].map(([path, content]) => ({
        path,
        mode: "100644",
        type: "blob",
        ...(content === null ? { sha: null } : { content }),
    }));
    const make = () => request("POST /repos/{owner}/{repo}/git/trees", { ...name, base_tree: base.head.tree, tree });
    const { data } = await make().catch(async (error) => {
        if (!head.fork || !(0,api/* refusedWith */.P0)(error, 422, /tree/i))
            throw error;
        await request("POST /repos/{owner}/{repo}/merge-upstream", { ...name, branch: base.defaultBranch });
        return make();
    });
    const commit = await request("POST /repos/{owner}/{repo}/git/commits", {
        ...name,
        message: commitMessage(change),
        tree: data.sha,
        parents: [base.head.commit],
    });
    return { sha: commit.data.sha, verified: commit.data.verification.verified };
}
/** Lets the branch point to the commit, whether it exists or not; another run may make it at the same moment. */
async function setBranch(request, head, branch, sha, exists) {
    const name = { owner: head.owner, repo: head.repo };
    const move = () => request("PATCH /repos/{owner}/{repo}/git/refs/{ref}", { ...name, ref: `heads/${branch}`, sha, force: true });
    if (exists)
        return void (await move());
    try {
        await request("POST /repos/{owner}/{repo}/git/refs", { ...name, ref: `refs/heads/${branch}`, sha });
    }
    catch (error) {
        if (!(0,api/* refusedWith */.P0)(error, 422, /already exists/i))
            throw error;
        await move();
    }
}
/** Removes the branch; that it is gone already is well. */
async function dropBranch(request, head, branch) {
    try {
        await request("DELETE /repos/{owner}/{repo}/git/refs/{ref}", {
            owner: head.owner,
            repo: head.repo,
            ref: `heads/${branch}`,
        });
    }
    catch (error) {
        if (!(0,api/* refusedWith */.P0)(error, 422, /does not exist/i) && !(0,api/* refusedWith */.P0)(error, 404, /./))
            throw error;
    }
}

// EXTERNAL MODULE: ./build/actions/catalogue-register/src/git-catalogue/snapshot.js + 1 modules
var snapshot = __webpack_require__(4798);
;// CONCATENATED MODULE: ./build/actions/catalogue-register/src/git-catalogue/commit.js




/** Tries before giving up: with n writers at once somebody wins each round, so fifty need about fifty at worst. */
const MAX_TRIES = 60;
/** Most that is waited between two tries, milliseconds; the time is drawn, so that writers do not meet again. */
const MAX_PAUSE_MS = 4_000;
/**
 * Commits straight to the catalogue's branch. Never forced: when another writer was faster, the catalogue is read again and the
 * change made anew by `plan`, which may then find that nothing is left to do.
 */
async function commitStraight(request, catalogue, plan, { sleep, random }) {
    let now = catalogue;
    for (let tries = 0; tries < MAX_TRIES; tries++) {
        const change = plan(now);
        if (!change)
            return undefined;
        const made = await makeCommit(request, now, { ...now, fork: false }, change);
        if (await fastForward(request, now, made.sha))
            return { ...made, change };
        await sleep(Math.min(MAX_PAUSE_MS, 100 * 2 ** Math.min(tries, 6)) * random());
        now = await (0,snapshot/* readSnapshot */.RA)(request, now);
    }
    throw new errors/* IncompleteError */.j$(`Others kept writing to ${now.owner}/${now.repo} at the same moment; run again.`);
}
async function fastForward(request, { owner, repo, defaultBranch }, sha) {
    try {
        await request("PATCH /repos/{owner}/{repo}/git/refs/{ref}", {
            owner,
            repo,
            ref: `heads/${defaultBranch}`,
            sha,
            force: false,
        });
        return true;
    }
    catch (error) {
        if ((0,api/* refusedWith */.P0)(error, 422, /fast.?forward/i) || (0,api/* refusedWith */.P0)(error, 409, /./))
            return false;
        throw error;
    }
}
/**
 * Gives a catalogue without commits its first one, since nothing can be proposed to an empty repository. Only the contents
 * interface can do that. Another run may do it at the same moment.
 */
async function startEmpty(request, name) {
    const content = Buffer.from(`title: ${name.owner}/${name.repo}\n`).toString("base64");
    try {
        await request("PUT /repos/{owner}/{repo}/contents/{path}", {
            owner: name.owner,
            repo: name.repo,
            path: snapshot/* CONFIG_FILE */.g2,
            message: "Start the catalogue",
            content,
        });
    }
    catch (error) {
        if (!(0,api/* refusedWith */.P0)(error, 409, /./) && !(0,api/* refusedWith */.P0)(error, 422, /sha/i))
            throw error;
    }
    return (0,snapshot/* readSnapshot */.RA)(request, name);
}

;// CONCATENATED MODULE: ./build/actions/catalogue-register/src/git-catalogue/head.js


/** GitHub says that a fork takes up to five minutes. */
const FORK_TRIES = 60;
const FORK_PAUSE_MS = 5_000;
/**
 * The catalogue itself where the token may push there, else the token owner's fork of it, made when it is missing.
 * Installations own no account that could hold a fork, so they always use the catalogue.
 */
async function headRepository(request, catalogue, token, sleep) {
    const known = await knownHead(request, catalogue, token);
    if (known)
        return known;
    const base = { owner: catalogue.owner, repo: catalogue.repo };
    const { data: made } = await request("POST /repos/{owner}/{repo}/forks", { ...base, default_branch_only: true });
    await untilThere(request, { owner: made.owner.login, repo: made.name }, sleep);
    return { owner: made.owner.login, repo: made.name, fork: true };
}
/** As `headRepository`, but makes no fork: undefined where there is none yet. */
async function knownHead(request, catalogue, token) {
    const base = { owner: catalogue.owner, repo: catalogue.repo };
    const installation = token === "app" || token === "workflow";
    if (catalogue.canPush === true || installation)
        return { ...base, fork: false };
    const { data: user } = await request("GET /user");
    const own = await (0,api/* optional */.lq)(request("GET /repos/{owner}/{repo}", { owner: user.login, repo: catalogue.repo }));
    return own && isForkOf(own, catalogue) ? { owner: own.owner.login, repo: own.name, fork: true } : undefined;
}
function isForkOf(repository, of) {
    const full = `${of.owner}/${of.repo}`.toLowerCase();
    return [repository.parent, repository.source].some((one) => one?.full_name.toLowerCase() === full);
}
async function untilThere(request, fork, sleep) {
    for (let tries = 0; tries < FORK_TRIES; tries++) {
        if (await (0,api/* optional */.lq)(request("GET /repos/{owner}/{repo}", { ...fork })))
            return;
        await sleep(FORK_PAUSE_MS);
    }
    throw new errors/* IncompleteError */.j$(`The fork ${fork.owner}/${fork.repo} was not ready after five minutes; run again later.`);
}

;// CONCATENATED MODULE: ./build/actions/catalogue-register/src/git-catalogue/link.js
/** Longest address that GitHub's "new file" page is known to take, with a margin. */
const MAX_LINK = 7_500;
/** A page of the forge on which the entry's file is ready to be proposed; it forks by itself for people without the right to push. */
function handLink(serverUrl, catalogue, change) {
    const [path, text] = [...change.files].find(([, content]) => content !== null);
    const base = `${serverUrl}/${catalogue.owner}/${catalogue.repo}/new/${encodeURIComponent(catalogue.defaultBranch)}`;
    const page = `${base}?filename=${encodeURIComponent(path)}`;
    const full = `${page}&value=${encodeURIComponent(text)}&message=${encodeURIComponent(change.title)}`;
    return full.length <= MAX_LINK ? { url: full, complete: true } : { url: page, complete: false };
}

;// CONCATENATED MODULE: ./build/actions/catalogue-register/src/git-catalogue/pull.js

/** Most pages of open pull requests that are looked through where the filter by branch cannot work. */
const MAX_PAGES = 10;
function pull(raw) {
    const { number, html_url: url, title, state } = raw;
    return { number, url, title, state, body: raw.body ?? "", merged: raw.merged_at !== null, branch: raw.head.ref };
}
/** Pull requests from the branch into the catalogue, newest first. A fork that belongs to the catalogue's owner cannot be filtered by. */
async function pullsFrom(request, catalogue, head, branch, state) {
    const sameOwnerFork = head.fork && head.owner === catalogue.owner;
    const filter = sameOwnerFork ? {} : { head: `${head.owner}:${branch}` };
    const query = { owner: catalogue.owner, repo: catalogue.repo, state, ...filter, per_page: 100 };
    const found = [];
    for (let page = 1; page <= MAX_PAGES; page++) {
        const { data } = await request("GET /repos/{owner}/{repo}/pulls", { ...query, page });
        found.push(...data.filter((one) => isFrom(one, head, branch)).map((one) => pull(one)));
        if (data.length < 100)
            break;
    }
    return found.sort((a, b) => b.number - a.number);
}
function isFrom(raw, head, branch) {
    const from = raw.head.repo?.full_name.toLowerCase() ?? `${head.owner}/${head.repo}`.toLowerCase();
    return raw.head.ref === branch && from === `${head.owner}/${head.repo}`.toLowerCase();
}
/** Opens the pull request. Refusals that only mean "done already" are answers, not errors. */
async function openPull(request, catalogue, head, branch, text, draft) {
    const sameOwnerFork = head.fork && head.owner === catalogue.owner;
    const body = {
        owner: catalogue.owner,
        repo: catalogue.repo,
        ...text,
        head: head.fork ? `${head.owner}:${branch}` : branch,
        base: catalogue.defaultBranch,
        draft,
        ...(sameOwnerFork ? { head_repo: head.repo } : {}),
    };
    const open = (maintainer_can_modify) => request("POST /repos/{owner}/{repo}/pulls", { ...body, maintainer_can_modify });
    try {
        const { data } = await open(true).catch((error) => {
            if ((0,api/* refusedWith */.P0)(error, 422, /fork collab/i))
                return open(false);
            throw error;
        });
        return { pull: pull(data) };
    }
    catch (error) {
        if ((0,api/* refusedWith */.P0)(error, 422, /already exists/i))
            return { exists: true };
        if ((0,api/* refusedWith */.P0)(error, 422, /no commits between/i))
            return { nothing: true };
        throw error;
    }
}
/** Brings title and text up to date where they differ. */
async function updatePull(request, catalogue, known, text) {
    if (known.title === text.title && known.body.replaceAll("\r\n", "\n").trim() === text.body.trim())
        return;
    await request("PATCH /repos/{owner}/{repo}/pulls/{pull_number}", {
        owner: catalogue.owner,
        repo: catalogue.repo,
        pull_number: known.number,
        ...text,
    });
}
/** Closes one, with a text that says why. */
async function closePull(request, catalogue, known, body) {
    const { owner, repo } = catalogue;
    await request("PATCH /repos/{owner}/{repo}/pulls/{pull_number}", {
        owner,
        repo,
        pull_number: known.number,
        body,
        state: "closed",
    });
}
/** Labels a pull request. The right to do so is often missing and the forge may not know the new number yet: both are told, not thrown. */
async function labelPull(request, catalogue, number, labels, sleep) {
    if (labels.length === 0)
        return undefined;
    for (let tries = 0;; tries++)
        try {
            await request("POST /repos/{owner}/{repo}/issues/{issue_number}/labels", {
                owner: catalogue.owner,
                repo: catalogue.repo,
                issue_number: number,
                labels: [...labels],
            });
            return undefined;
        }
        catch (error) {
            const early = (0,api/* refusedWith */.P0)(error, 422, /could not resolve to a node/i);
            if (!early && ![401, 403, 404, 422].includes((0,api/* statusOf */.c2)(error) ?? 0))
                throw error;
            if (!early || tries >= 3)
                return `The pull request could not be labelled: ${(0,api/* reasonOf */.A3)(error)}.`;
            await sleep(1_000 * (tries + 1));
        }
}
/** Comments once: a comment that holds the mark is not made again. */
async function commentOnce(request, catalogue, number, mark, text) {
    const at = { owner: catalogue.owner, repo: catalogue.repo, issue_number: number };
    for (let page = 1; page <= MAX_PAGES; page++) {
        const { data } = await request("GET /repos/{owner}/{repo}/issues/{issue_number}/comments", {
            ...at,
            per_page: 100,
            page,
        });
        if (data.some((comment) => comment.body?.includes(mark)))
            return;
        if (data.length < 100)
            break;
    }
    await request("POST /repos/{owner}/{repo}/issues/{issue_number}/comments", { ...at, body: `${text}\n\n${mark}` });
}

// EXTERNAL MODULE: ./build/shared/src/report/text.js
var report_text = __webpack_require__(9181);
;// CONCATENATED MODULE: ./build/actions/catalogue-register/src/git-catalogue/text.js

const HASH = /<!-- entry-sha256: ([0-9a-f]{64}) -->/;
const OVERTAKEN = "<!-- overtaken -->";
/** Title and text of a pull request; foreign text in it is shown as written. `details` are ready Markdown. */
function pullText(change, details) {
    const differs = change.changes.map((line) => `- ${(0,report_text/* markdown */.wD)(line, 300)}`).join("\n");
    const paths = [...change.files].map(([path, text]) => `- ${text === null ? "removes " : ""}${(0,report_text/* code */.aY)(path)}`);
    const body = [
        details,
        differs ? `### What differs\n\n${differs}` : "",
        `### Files\n\n${paths.slice(0, 200).join("\n")}`,
        "A newer version replaces this one in the same pull request. Whoever edits the branch by hand is not overwritten; who closes it without merging is not asked again until the entry changes.",
    ];
    const text = (0,report_text/* cut */.Jj)(body.filter(Boolean).join("\n\n"), 60_000);
    return { title: (0,report_text/* cut */.Jj)(change.title, 250), body: `${text}\n\n<!-- entry-sha256: ${change.hash} -->` };
}
/** Hash that a pull request's text bears; none where we closed it ourselves as overtaken. */
function hashOf(body) {
    return body.includes(OVERTAKEN) ? undefined : HASH.exec(body)?.[1];
}
/** The text of a pull request that is closed since nothing is left to do. */
function overtakenText(body) {
    return `The catalogue holds this entry already; there is nothing left to merge.\n\n${OVERTAKEN}\n\n${body}`;
}

;// CONCATENATED MODULE: ./build/actions/catalogue-register/src/git-catalogue/propose.js



/** Proposes a change: one fixed branch, at most one open pull request, no write where it stands already. */
async function propose(request, catalogue, head, change, options) {
    const branch = branchName(change.key);
    const state = await branchState(request, head, branch);
    const open = (await pullsFrom(request, catalogue, head, branch, "open"))[0];
    if (open && state?.by === "person" && !options.overwrite)
        return askPerson(request, catalogue, open, branch, change);
    if (!open) {
        const closed = (await pullsFrom(request, catalogue, head, branch, "closed"))[0];
        if (closed && !closed.merged && hashOf(closed.body) === change.hash)
            return { kind: "declined", pull: closed };
        // A branch of that name which no pull request of ours ever came from is somebody's own work.
        if (state?.by === "person" && !closed && !options.overwrite)
            return { kind: "needs-person", branch };
    }
    const stands = state?.by === "ours" && state.hash === change.hash && (await isMergeable(request, catalogue, open));
    const made = stands ? undefined : await write(request, catalogue, head, branch, change, state);
    return settle(request, catalogue, head, branch, change, { open, made, options, retry: stands });
}
async function write(request, catalogue, head, branch, change, state) {
    const made = await makeCommit(request, catalogue, head, change);
    await setBranch(request, head, branch, made.sha, state !== undefined);
    return made;
}
/** GitHub computes it in the background: only a plain "no" counts, since then somebody merged another version meanwhile. */
async function isMergeable(request, catalogue, open) {
    if (!open)
        return true;
    const { owner, repo } = catalogue;
    const { data } = await request("GET /repos/{owner}/{repo}/pulls/{pull_number}", {
        owner,
        repo,
        pull_number: open.number,
    });
    return data.mergeable !== false;
}
/** The branch is as it should be: now the pull request. */
async function settle(request, catalogue, head, branch, change, { open, made, options, retry }) {
    const text = pullText(change, options.details);
    if (open) {
        await updatePull(request, catalogue, open, text);
        return { kind: "waiting", pull: open, written: made !== undefined, ...(made ? { made } : {}), notes: [] };
    }
    const opened = await openPull(request, catalogue, head, branch, text, options.draft);
    if ("nothing" in opened) {
        if (!retry)
            return { kind: "unchanged" };
        const again = await write(request, catalogue, head, branch, change, { commit: "", by: "ours" });
        return settle(request, catalogue, head, branch, change, { open, made: again, options, retry: false });
    }
    const pull = "pull" in opened ? opened.pull : (await pullsFrom(request, catalogue, head, branch, "open"))[0];
    if (!pull)
        throw new Error("GitHub says that the pull request exists and does not list it");
    if (!("pull" in opened))
        await updatePull(request, catalogue, pull, text);
    const note = await labelPull(request, catalogue, pull.number, options.labels, options.sleep);
    return { kind: "waiting", pull, written: true, ...(made ? { made } : {}), notes: note ? [note] : [] };
}
async function askPerson(request, catalogue, open, branch, change) {
    const mark = `<!-- needs-person: ${change.hash} -->`;
    const text = "The repository's entry has changed, but somebody edited this branch by hand, so it was left as it is. Merge or close this pull request, or run the registration with `overwrite: true`.";
    await commentOnce(request, catalogue, open.number, mark, text);
    return { kind: "needs-person", pull: open, branch };
}
/**
 * Clears away what is left of a proposal whose content the catalogue holds by now: closes our open pull request and drops its
 * branch. What a person added to is left alone. Returns the number of the pull request that was closed.
 */
async function clearAway(request, catalogue, head, key) {
    const branch = branchName(key);
    const open = (await pullsFrom(request, catalogue, head, branch, "open"))[0];
    if (!open)
        return undefined;
    const state = await branchState(request, head, branch);
    if (state?.by === "person")
        return undefined;
    await closePull(request, catalogue, open, overtakenText(open.body));
    await dropBranch(request, head, branch);
    return open.number;
}

;// CONCATENATED MODULE: ./build/actions/catalogue-register/src/git-catalogue/refusal.js

/** `workflow`: the GITHUB_TOKEN of a job, told from other installation tokens by being exactly that one. */
function tokenKind(token, workflowToken) {
    if (!token)
        return "none";
    if (token === workflowToken)
        return "workflow";
    const prefixes = [
        ["ghs_", "app"],
        ["github_pat_", "fine-grained"],
        ["ghp_", "classic"],
        ["gho_", "user"],
        ["ghu_", "user"],
    ];
    return prefixes.find(([prefix]) => token.startsWith(prefix))?.[1] ?? "unknown";
}
/** What each kind cannot do, and what to use instead; shown with a refusal. */
const LIMITS = {
    none: "No token was given.",
    workflow: 'GITHUB_TOKEN can write to its own repository only: pass the token of a GitHub App that is installed on the catalogue as `catalogue-token`, or let the catalogue harvest this repository, which needs no secret here. In its own repository it needs `permissions: contents: write, pull-requests: write` and the setting "Allow GitHub Actions to create and approve pull requests".',
    app: "The GitHub App must be installed on the catalogue's repository with Contents: read and write and Pull requests: read and write.",
    "fine-grained": "A fine-grained token can write only to repositories of the owner it was made for, and cannot open a pull request from a fork to another owner's repository: make it with the catalogue's owner as resource owner and with Contents and Pull requests: read and write, or use a GitHub App.",
    classic: "A classic token needs the scope public_repo (repo for a private catalogue), and an organisation can forbid classic tokens.",
    user: "The app that made this token must be allowed to write Contents and Pull requests on the catalogue.",
    unknown: "The token must be able to write contents and pull requests on the catalogue.",
};
/**
 * One explanation of a 401, 403 or 404 on a write: what was attempted, what GitHub answered, which permission it names, and what
 * this kind of token can do. Undefined for failures that are no refusals.
 */
function explainRefusal(error, { doing, repository, token }) {
    const status = (0,api/* statusOf */.c2)(error);
    if (status === 401)
        return `GitHub does not know the token (${(0,api/* reasonOf */.A3)(error)}): it has expired, was revoked or is misspelt.`;
    if (status !== 403 && status !== 404)
        return undefined;
    const headers = error.response?.headers ?? {};
    const accepted = headers["x-accepted-github-permissions"];
    const scopes = headers["x-oauth-scopes"];
    const missing = accepted
        ? ` It needs the permission ${accepted.replaceAll("=", ": ").replaceAll("; ", " or ")}.`
        : "";
    const held = scopes !== undefined && token === "classic" ? ` It has the scopes: ${scopes || "none"}.` : "";
    const hidden = status === 404 ? " (GitHub answers so too when a token may not see or write a repository)" : "";
    return `The token may not ${doing} in ${repository}: ${(0,api/* reasonOf */.A3)(error)}${hidden}.${missing}${held} ${LIMITS[token]}`;
}

;// CONCATENATED MODULE: ./build/actions/catalogue-register/src/git-catalogue/destination.js









/** A git catalogue at a forge. */
class GitDestination {
    name;
    #request;
    #options;
    #snapshot;
    constructor(request, options) {
        this.name = `${options.owner}/${options.repo}`;
        this.#request = request;
        this.#options = options;
    }
    async read() {
        this.#snapshot = await this.#explained("read the catalogue", () => (0,snapshot/* readSnapshot */.RA)(this.#request, this.#options));
        return this.#snapshot;
    }
    async deliver(plan, again, details) {
        const catalogue = this.#snapshot;
        if (this.#options.token === "none")
            return plan.change ? this.#byHand(plan) : (0,src_destination/* settledOutcome */.c)(plan, this.#page(plan));
        if (!plan.change)
            return this.#settled(plan);
        return this.#explained("write the entry", () => {
            return this.#options.delivery === "commit"
                ? this.#commit(catalogue, plan, again)
                : this.#propose(catalogue, plan, again, details);
        });
    }
    /** Nothing to write: what is left of an earlier proposal is cleared away, and not being allowed to is no failure. */
    async #settled(plan) {
        const result = (0,src_destination/* settledOutcome */.c)(plan, this.#page(plan));
        if (this.#options.delivery === "commit" || plan.staysWithdrawn)
            return result;
        const head = await knownHead(this.#request, this.#snapshot, this.#options.token);
        const closed = head && (await clearAway(this.#request, this.#snapshot, head, plan.id));
        return closed
            ? { ...result, notes: [`Pull request #${closed} was closed, since nothing is left to merge.`] }
            : result;
    }
    async #commit(catalogue, plan, again) {
        const started = catalogue.head ? catalogue : await startEmpty(this.#request, catalogue);
        let latest = plan;
        const made = await commitStraight(this.#request, started, (now) => {
            latest = again(now);
            return latest.change;
        }, this.#options);
        if (!made)
            return (0,src_destination/* settledOutcome */.c)(latest, this.#page(latest));
        return (0,src_destination/* writtenOutcome */.G)(latest, { commit: made.sha, verified: made.verified, url: this.#page(latest) });
    }
    async #propose(catalogue, plan, again, details) {
        const started = catalogue.head ? catalogue : await startEmpty(this.#request, catalogue);
        const current = started === catalogue ? plan : again(started);
        if (!current.change)
            return (0,src_destination/* settledOutcome */.c)(current, this.#page(current));
        const head = await headRepository(this.#request, started, this.#options.token, this.#options.sleep);
        const proposal = await propose(this.#request, started, head, current.change, { ...this.#options, details });
        const notes = current.change.operation === "rename" ? await this.#clearFormer(current, head) : [];
        return this.#outcomeOf(current, proposal, notes);
    }
    /** Proposals under the former names would bring the entry back to its old place. */
    async #clearFormer(plan, head) {
        const notes = [];
        for (const alias of (plan.entry?.aliases ?? []).slice(0, 5)) {
            const closed = await clearAway(this.#request, this.#snapshot, head, alias);
            if (closed)
                notes.push(`Pull request #${closed} for the former address ${alias} was closed.`);
        }
        return notes;
    }
    #outcomeOf(plan, proposal, notes) {
        const { id } = plan;
        const { operation, changes } = plan.change;
        const pullRequest = "pull" in proposal && proposal.pull ? { number: proposal.pull.number, url: proposal.pull.url } : undefined;
        const rest = { operation, changes, notes, url: this.#page(plan), ...(pullRequest ? { pullRequest } : {}) };
        if (proposal.kind === "unchanged")
            return (0,src_destination/* settledOutcome */.c)({ ...plan, change: undefined }, this.#page(plan));
        if (proposal.kind === "declined")
            return (0,outcome/* outcome */.b)("declined", id, `Pull request #${proposal.pull.number} with exactly this entry was closed without merging; it is not proposed again until the entry changes.`, rest);
        if (proposal.kind === "needs-person")
            return (0,outcome/* outcome */.b)("needs-a-person", id, needsPerson(proposal), rest);
        const made = proposal.made ? { commit: proposal.made.sha, verified: proposal.made.verified } : {};
        const sentence = `The entry waits for review in pull request #${proposal.pull.number}${proposal.written ? "" : ", which stands as it was"}.`;
        return (0,outcome/* outcome */.b)("waiting-for-review", id, sentence, { ...rest, ...made, notes: [...notes, ...proposal.notes] });
    }
    /** Without a token: the page on which a person finishes by hand. */
    #byHand(plan) {
        const link = handLink(this.#options.serverUrl, this.#snapshot, plan.change);
        const sentence = `No token may write to ${this.name}, so a person has to finish: ${link.complete ? "open the link and propose the new file" : "open the link and paste the entry, which is in the output `entry`"}.`;
        const { operation, changes } = plan.change;
        return (0,outcome/* outcome */.b)("needs-a-person", plan.id, sentence, { operation, changes, link: link.url });
    }
    #page(plan) {
        const branch = this.#snapshot?.defaultBranch ?? "main";
        return `${this.#options.serverUrl}/${this.name}/blob/${encodeURIComponent(branch)}/${encodeURI(plan.path)}`;
    }
    /** Turns a refusal into one sentence that names the permission that is missing. */
    async #explained(doing, body) {
        try {
            return await body();
        }
        catch (error) {
            const why = explainRefusal(error, { doing, repository: this.name, token: this.#options.token });
            throw why ? new errors/* IncompleteError */.j$(why, { cause: error }) : error;
        }
    }
}
function needsPerson(proposal) {
    const where = proposal.pull ? `pull request #${proposal.pull.number}` : `the branch ${proposal.branch}`;
    return `Somebody changed ${where} by hand, so it was left alone: merge or close it, or run again with overwrite.`;
}

;// CONCATENATED MODULE: ./build/actions/catalogue-register/src/target.js







/** Reads `catalogue`: an address is an Open Catalog API, what exists or looks like a path is a folder, `owner/name` a git catalogue. */
function readTarget(catalogue, exists = external_node_fs_.existsSync) {
    if (catalogue === "")
        throw new errors/* UserError */.yo("No catalogue is named: set `catalogue` to owner/name, to the base of an Open Catalog API, or to a folder.");
    if (/^https?:\/\//.test(catalogue))
        return { kind: "api", base: catalogue.replace(/\/+$/, "") };
    if (/^(\.{0,2}\/|~|[A-Za-z]:\\|\.{1,2}$)/.test(catalogue) || exists(catalogue))
        return { kind: "folder", path: (0,external_node_path_.resolve)(catalogue) };
    const name = (0,api/* repositoryName */.aR)(catalogue);
    if (!name)
        throw new errors/* UserError */.yo(`The input catalogue is "${catalogue}", but must be owner/name, an address or a folder.`);
    return { kind: "git", name };
}
/**
 * Who writes: the catalogue's own token; else the run's token where the catalogue is its own repository, or on a laptop, where
 * there is only one. Anybody else may only read.
 */
async function writerFor(name, settings, context) {
    const secret = settings["catalogue-token"];
    const { event, env, github } = context;
    const workflow = env["INPUT_TOKEN"] ?? env["GITHUB_TOKEN"];
    if (secret) {
        context.mask(secret);
        return { client: await client(secret, context), token: tokenKind(secret, workflow) };
    }
    if (!github)
        throw new errors/* UserError */.yo("A git catalogue is read by the forge's API: set `catalogue-token`, or at least `token`.");
    if (event) {
        const own = event.repository.toLowerCase() === `${name.owner}/${name.repo}`.toLowerCase();
        return { client: github, token: own ? "workflow" : "none" };
    }
    return { client: github, token: tokenKind(env["GITHUB_TOKEN"] || env["GH_TOKEN"], undefined) };
}
async function client(token, { env, event, github, log }) {
    const { connect } = await __webpack_require__.e(/* import() */ 834).then(__webpack_require__.bind(__webpack_require__, 4834));
    const apiUrl = github?.apiUrl ?? event?.apiUrl ?? env["GITHUB_API_URL"] ?? "https://api.github.com";
    return connect({ token, apiUrl, log });
}
/** The catalogue of files that `catalogue` names. */
async function destinationFor(target, settings, context) {
    if (target.kind === "folder")
        return new destination/* FolderDestination */.Xo(target.path);
    const { client: github, token } = await writerFor(target.name, settings, context);
    return new GitDestination(github.octokit.request, {
        ...target.name,
        serverUrl: context.event?.serverUrl ?? context.env["GITHUB_SERVER_URL"] ?? "https://github.com",
        token,
        delivery: settings.delivery,
        draft: settings.draft,
        labels: settings.labels,
        overwrite: settings.overwrite,
        sleep: (ms) => new Promise((done) => setTimeout(done, ms)),
        random: Math.random,
    });
}


/***/ }),

/***/ 5023:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ withdrawFrom),
/* harmony export */   u: () => (/* binding */ tombstone)
/* harmony export */ });
/* harmony import */ var _identity_locate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3036);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2449);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1066);
/* harmony import */ var _register_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6264);




/** Withdraws an entry: the file stays as a tombstone, so that old links and former names still lead somewhere. */
async function withdrawFrom(destination, wanted, options) {
    const contents = await destination.read();
    const nothing = { warnings: [], similar: [], duplicates: [] };
    if (!(0,_identity_locate_js__WEBPACK_IMPORTED_MODULE_0__/* .locate */ .x)(contents.entries, wanted).found)
        return {
            ...nothing,
            outcome: (0,_outcome_js__WEBPACK_IMPORTED_MODULE_3__/* .outcome */ .b)("unchanged", wanted.id, `${destination.name} has no entry ${wanted.id}; nothing was to be withdrawn.`),
        };
    const again = (now) => planWithdrawal(now, wanted, options);
    const plan = again(contents);
    if (options.dryRun)
        return { ...nothing, entry: plan.entry, outcome: (0,_register_js__WEBPACK_IMPORTED_MODULE_2__/* .wouldBe */ .t)(plan, destination) };
    const details = `Withdraws ${plan.entry.id}. The file stays, so that old links still lead somewhere.`;
    return { ...nothing, entry: plan.entry, outcome: await destination.deliver(plan, again, details) };
}
function planWithdrawal({ entries }, wanted, options) {
    const found = (0,_identity_locate_js__WEBPACK_IMPORTED_MODULE_0__/* .locate */ .x)(entries, wanted).found;
    if (!found || found.entry.status === "withdrawn")
        return (0,_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .entryPlan */ .Uz)({ duplicates: [] }, found?.entry ?? tombstoneOf(wanted));
    return (0,_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .planEntry */ .Cd)(entries, tombstone(found.entry, options));
}
/** The entry as it is, marked as withdrawn. */
function tombstone(entry, { now, reason, supersededBy }) {
    const withdrawn = { at: now.toISOString(), ...(reason ? { reason } : {}), ...(supersededBy ? { supersededBy } : {}) };
    return { ...entry, status: "withdrawn", withdrawn };
}
/** Stands for an entry that somebody removed while we were about to withdraw it. */
function tombstoneOf({ id, repositoryId, aliases }) {
    const relations = { isBasedOn: [], similar: [] };
    return {
        schema: 1,
        id,
        repositoryId,
        url: `https://${id}`,
        aliases,
        relations,
        registered: { at: "1970-01-01" },
        status: "withdrawn",
    };
}


/***/ }),

/***/ 2212:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  register: () => (/* binding */ catalogue_register)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/actions/catalogue-register/src/announce/announce.js + 1 modules
var announce = __webpack_require__(8077);
// EXTERNAL MODULE: ./build/actions/catalogue-register/src/entry/entry.js
var entry = __webpack_require__(4458);
// EXTERNAL MODULE: ./build/actions/catalogue-register/src/entry/file.js
var entry_file = __webpack_require__(3706);
// EXTERNAL MODULE: ./build/actions/catalogue-register/src/gather/candidate.js + 2 modules
var gather_candidate = __webpack_require__(1075);
// EXTERNAL MODULE: ./build/actions/catalogue-register/src/identity/canonical-url.js
var canonical_url = __webpack_require__(5858);
// EXTERNAL MODULE: ./build/actions/catalogue-register/src/judge.js
var judge = __webpack_require__(5966);
// EXTERNAL MODULE: ./build/actions/catalogue-register/src/register.js
var register = __webpack_require__(6264);
;// CONCATENATED MODULE: ./build/actions/catalogue-register/src/rules.js
/** What catalogue-register can say. */
const rules = [
    {
        id: "catalogue/refused",
        level: "error",
        title: "The repository cannot be listed",
        why: "A catalogue is worth reading when each entry is public, described by its own publiccode.yml, and nobody's copy.",
        repair: "Do what the message says, then run again; nothing was written.",
    },
    {
        id: "catalogue/needs-a-person",
        level: "warning",
        title: "A person has to finish or to decide",
        why: "What somebody changed by hand is not overwritten, and without a token nobody can write to the catalogue.",
        repair: "Follow the link in the message, or run again with the input that it names.",
    },
    {
        id: "catalogue/declined",
        level: "note",
        title: "The catalogue's maintainers closed the proposal",
        why: "What was declined is not proposed again until the entry changes.",
        repair: "Read the closed pull request, mend what was asked for, and run again.",
    },
    {
        id: "catalogue/withdrawn",
        level: "note",
        title: "The entry is withdrawn",
        why: "Somebody withdrew it on purpose; a run by schedule must not list it again.",
        repair: "Set reactivate to true to list it again.",
    },
    {
        id: "catalogue/duplicate",
        level: "warning",
        title: "The software is in the catalogue more than once",
        why: "Readers meet two entries and do not know which one is kept up to date.",
        repair: "Ask the catalogue's maintainers to withdraw the entry that is not updated any more.",
    },
    {
        id: "catalogue/similar",
        level: "note",
        title: "The catalogue holds similar software",
        why: "Somebody may have solved the same problem already; reuse and joint work cost less than building twice.",
        repair: "Look at it; then name it under `considered` in the policy file, so that it is not asked about again.",
    },
    {
        id: "catalogue/advice",
        level: "note",
        title: "The entry could be better",
        why: "Readers judge a project by what its entry says.",
        repair: "Do what the message says.",
    },
    {
        id: "catalogue/broken-entry",
        level: "warning",
        title: "The catalogue's file for this repository cannot be read",
        why: "Somebody edited it by hand, or it was made by something else; it is replaced by the new entry.",
        repair: "Compare both in the pull request.",
    },
    {
        id: "catalogue/list-emptied",
        level: "error",
        title: "The harvest would empty a list",
        why: "A wrong token, topic or organisation looks like a hundred repositories that want to go.",
        repair: "Check organisations, selection and token; where they are right, raise max-withdrawals for one run.",
    },
];

;// CONCATENATED MODULE: ./build/actions/catalogue-register/src/settings.js
/** Inputs of catalogue-register beside the common ones. */
const settings = {
    action: {
        kind: "choice",
        values: ["register", "withdraw", "harvest", "plan"],
        default: "register",
        description: "What to do: register or withdraw one repository, harvest organisations into a catalogue, or plan the shards of a harvest.",
    },
    catalogue: {
        kind: "text",
        default: "",
        description: "The catalogue: owner/name of a git catalogue, the base of an Open Catalog API (https://.../v1), or a folder.",
    },
    "catalogue-token": {
        kind: "secret",
        description: "Token that may write to the catalogue: best of a GitHub App installed there.",
    },
    delivery: {
        kind: "choice",
        values: ["pull-request", "commit"],
        default: "pull-request",
        description: "How a git catalogue is changed: by pull request, or by a commit straight to its branch.",
    },
    repository: {
        kind: "text",
        default: "",
        description: "owner/name of another repository to register; absent: the checked-out one.",
    },
    publiccode: {
        kind: "text",
        default: "",
        description: "Path of the publiccode.yml where it does not lie at the root.",
    },
    "former-urls": {
        kind: "list",
        default: [],
        description: "Former addresses of the repository that no redirect tells.",
    },
    considered: {
        kind: "list",
        default: [],
        description: "Ids of similar entries that were looked at; they are not asked about again.",
    },
    reports: {
        kind: "list",
        default: [],
        description: "JSON reports of other checks, whose results travel in the entry.",
    },
    require: { kind: "list", default: [], description: "Checks that must have passed: licence, publiccode, secrets." },
    "dry-run": { kind: "flag", default: false, description: "Say what would be done and write nothing." },
    overwrite: {
        kind: "flag",
        default: false,
        description: "Replace what a person changed on the branch of the open pull request.",
    },
    reactivate: { kind: "flag", default: false, description: "List an entry again that somebody withdrew." },
    draft: { kind: "flag", default: false, description: "Open pull requests as drafts." },
    labels: {
        kind: "list",
        default: [],
        description: "Labels of the pull request, beside those of catalogue.config.yml.",
    },
    reason: { kind: "text", default: "", description: "Why the entry is withdrawn, for readers of the catalogue." },
    "superseded-by": { kind: "text", default: "", description: "Address of what takes the place of a withdrawn entry." },
    delete: {
        kind: "flag",
        default: false,
        description: "Withdraw from an Open Catalog API by deleting, which cannot be undone.",
    },
    analysis: {
        kind: "text",
        default: "",
        description: "Namespace under which an Open Catalog API gets the results of the other checks; empty: it gets none.",
    },
    webhook: { kind: "secret", description: "Address of an incoming webhook (Slack-compatible) that hears of changes." },
    organisations: {
        kind: "list",
        default: [],
        description: "Harvest: organisations whose repositories are looked through.",
    },
    "select-property": {
        kind: "text",
        default: "",
        description: "Harvest: a custom property and its value, such as catalogue=true.",
    },
    "select-topic": { kind: "text", default: "", description: "Harvest: only repositories that bear this topic." },
    "max-withdrawals": {
        kind: "number",
        default: 5,
        minimum: 0,
        description: "Harvest: entries that one run may withdraw of an organisation; more are refused as a probable mistake.",
    },
    shard: { kind: "text", default: "", description: "Harvest: the part that this job does, such as 2/5." },
    results: {
        kind: "text",
        default: "",
        description: "Harvest: folder for the results of shards; without shard they are read from it.",
    },
    issue: {
        kind: "flag",
        default: true,
        description: "Harvest: keep one issue in the catalogue with what was refused and why.",
    },
};

// EXTERNAL MODULE: ./build/actions/catalogue-register/src/target.js + 9 modules
var src_target = __webpack_require__(4920);
// EXTERNAL MODULE: ./build/actions/catalogue-register/src/withdraw.js
var withdraw = __webpack_require__(5023);
;// CONCATENATED MODULE: ./build/actions/catalogue-register/src/check.js











/** Registers a repository in a catalogue, withdraws it, or harvests organisations; says at once what came of it. */
const check = {
    name: "catalogue",
    title: "Catalogue registration",
    rules: rules,
    settings: settings,
    usesGitHub: () => true,
    outputs: {
        outcome: "created, updated, unchanged, waiting-for-review, declined, needs-a-person, refused or withdrawn.",
        operation: "What was done, or in a dry run would be: create, update, rename, withdraw or none.",
        "entry-id": "Id of the entry: github.com/owner/name.",
        "entry-url": "Where the entry can be seen.",
        entry: "The entry as YAML, to be proposed by hand where no token may write.",
        "pull-request-url": "The pull request that waits for review.",
        "pull-request-number": "Its number.",
        commit: "The commit that was made.",
        link: "A prefilled page on which a person can finish by hand.",
        outcomes: "A harvest's outcomes as JSON: how many of each kind.",
        matrix: "The shards of a planned harvest as JSON, for a job matrix.",
    },
    async run(given, context) {
        if (given.action === "harvest" || given.action === "plan") {
            const { harvestCheck } = await __webpack_require__.e(/* import() */ 254).then(__webpack_require__.bind(__webpack_require__, 3254));
            return harvestCheck(given, context);
        }
        const target = (0,src_target/* readTarget */._E)(given.catalogue);
        const candidate = await (0,gather_candidate/* gatherCandidate */.l)(given, context);
        const registered = await single(target, candidate, given, context);
        const told = await (0,announce/* announce */.i)([registered], given, context);
        return (0,judge/* judge */.S4)({ ...registered, warnings: [...registered.warnings, ...told] }, registered.entry ? (0,entry_file/* entryText */.u0)(registered.entry) : "");
    },
};
async function single(target, candidate, given, context) {
    if (target.kind === "api") {
        const { openCatalogRun } = await __webpack_require__.e(/* import() */ 833).then(__webpack_require__.bind(__webpack_require__, 2833));
        return openCatalogRun(target.base, candidate, given, context);
    }
    const destination = await (0,src_target/* destinationFor */.mZ)(target, given, context);
    const dryRun = given["dry-run"];
    if (given.action === "withdraw") {
        const { facts, publiccode } = candidate;
        const aliases = (facts.formerUrls ?? []).flatMap((url) => (0,canonical_url/* canonicalUrl */.W)(url) ?? []);
        const wanted = { id: (0,entry/* entryId */.ub)(facts.url, publiccode?.path), repositoryId: facts.id, aliases };
        return (0,withdraw/* withdrawFrom */.H)(destination, wanted, {
            now: context.now,
            reason: given.reason,
            supersededBy: given["superseded-by"],
            dryRun,
        });
    }
    return (0,register/* registerIn */.x)(destination, candidate, {
        now: context.now,
        by: context.event?.actor,
        run: runUrl(context),
        require: given.require,
        considered: given.considered,
        reactivate: given.reactivate,
        dryRun,
    });
}
function runUrl({ event }) {
    return event?.runId ? `${event.serverUrl}/${event.repository}/actions/runs/${event.runId}` : undefined;
}

// EXTERNAL MODULE: ./build/cli/src/frame/options.js
var frame_options = __webpack_require__(8068);
// EXTERNAL MODULE: ./build/cli/src/frame/run.js + 6 modules
var run = __webpack_require__(8535);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./node_modules/commander/esm.mjs
var esm = __webpack_require__(8179);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./build/actions/catalogue-register/src/export/publiccode-view.js
/** Reads the parsed publiccode.yml by meaning; whatever has another type than the standard says is taken as absent. */
class PubliccodeView {
    data;
    source;
    /** Language asked for first; then English, then the first there is. */
    language;
    constructor(source, language) {
        this.data = source.publiccode;
        this.source = source;
        this.language = language;
    }
    get name() {
        return publiccode_view_text(this.data["name"]) ?? this.source.repository.fullName?.split("/").pop();
    }
    /** publiccode.yml's address, else the forge's. */
    get url() {
        return publiccode_view_text(this.data["url"]) ?? this.source.repository.htmlUrl;
    }
    /** Languages described, in the file's order. */
    get languages() {
        return Object.keys(record(this.data["description"]));
    }
    /** The description block of one language; without an argument, of the chosen one. */
    description(language = this.chosen) {
        return record(record(this.data["description"])[language ?? ""]);
    }
    /** One language for formats that hold one: as asked, else English, else the first. Never several joined. */
    get chosen() {
        const all = this.languages;
        const find = (wanted) => all.find((l) => l.toLowerCase() === wanted || l.toLowerCase().startsWith(`${wanted}-`));
        return (this.language && find(this.language.toLowerCase())) ?? find("en") ?? all[0];
    }
    get shortDescription() {
        return oneLine(publiccode_view_text(this.description()["shortDescription"])) ?? this.source.repository.description;
    }
    get longDescription() {
        return publiccode_view_text(this.description()["longDescription"])?.trim();
    }
    get features() {
        return texts(this.description()["features"]);
    }
    get categories() {
        return texts(this.data["categories"]);
    }
    /** Topics of the forge, categories and features, once each. */
    get keywords() {
        return [...new Set([...(this.source.repository.topics ?? []), ...this.categories, ...this.features])];
    }
    get organisation() {
        const organisation = record(this.data["organisation"]);
        return { name: publiccode_view_text(organisation["name"]), uri: publiccode_view_text(organisation["uri"]) };
    }
    get licence() {
        const spdx = this.source.repository.licenseSpdx;
        return publiccode_view_text(record(this.data["legal"])["license"]) ?? (spdx === "NOASSERTION" ? undefined : spdx);
    }
    get copyrightOwner() {
        const legal = record(this.data["legal"]);
        return publiccode_view_text(legal["mainCopyrightOwner"]) ?? publiccode_view_text(legal["repoOwner"]);
    }
    get status() {
        return publiccode_view_text(this.data["developmentStatus"]);
    }
    get softwareType() {
        return publiccode_view_text(this.data["softwareType"]);
    }
    get platforms() {
        return texts(this.data["platforms"]);
    }
    get version() {
        return publiccode_view_text(this.data["softwareVersion"]) ?? this.source.repository.latestRelease?.tag;
    }
    /** `YYYY-MM-DD`. */
    get releaseDate() {
        const date = publiccode_view_text(this.data["releaseDate"]) ?? this.source.repository.latestRelease?.publishedAt;
        return date?.slice(0, 10);
    }
    get landing() {
        return publiccode_view_text(this.data["landingURL"]) ?? nonEmpty(this.source.repository.homepage);
    }
    get documentation() {
        return publiccode_view_text(this.description()["documentation"]) ?? publiccode_view_text(this.description()["apiDocumentation"]);
    }
    get roadmap() {
        return publiccode_view_text(this.data["roadmap"]);
    }
    get maintenance() {
        return publiccode_view_text(record(this.data["maintenance"])["type"]);
    }
    get contacts() {
        return records(record(this.data["maintenance"])["contacts"]).map((c) => ({
            name: publiccode_view_text(c["name"]),
            email: publiccode_view_text(c["email"]),
            affiliation: publiccode_view_text(c["affiliation"]),
        }));
    }
    get contractors() {
        return records(record(this.data["maintenance"])["contractors"]).map((c) => ({
            name: publiccode_view_text(c["name"]),
            website: publiccode_view_text(c["website"]),
        }));
    }
    get fundedBy() {
        return records(this.data["fundedBy"]).map((f) => ({ name: publiccode_view_text(f["name"]), uri: publiccode_view_text(f["uri"]) }));
    }
    get isBasedOn() {
        const own = this.data["isBasedOn"];
        const based = typeof own === "string" ? [own] : texts(own);
        const parent = this.source.repository.parentUrl;
        return based.length > 0 || !parent ? based : [parent];
    }
    /** Software that it needs, of all three groups of publiccode.yml. */
    get dependsOn() {
        const groups = record(this.data["dependsOn"]);
        return ["open", "proprietary", "hardware"]
            .flatMap((group) => records(groups[group]))
            .map((d) => ({ name: publiccode_view_text(d["name"]) ?? "", versionMin: publiccode_view_text(d["versionMin"]) }))
            .filter((d) => d.name !== "");
    }
    get supports() {
        return records(this.data["supports"])
            .map((s) => publiccode_view_text(s["id"]))
            .filter((id) => id !== undefined);
    }
    get availableLanguages() {
        return texts(record(this.data["localisation"])["availableLanguages"]);
    }
    get countries() {
        return texts(record(this.data["intendedAudience"])["countries"]);
    }
    get usedBy() {
        return texts(this.data["usedBy"]);
    }
    get logo() {
        return publiccode_view_text(this.data["logo"]);
    }
}
/** A value as text: publiccode.yml's dates and versions may come as numbers or dates, by the YAML reader used. */
function publiccode_view_text(value) {
    if (value instanceof Date)
        return value.toISOString().slice(0, 10);
    if (typeof value === "number")
        return String(value);
    return typeof value === "string" ? nonEmpty(value) : undefined;
}
function nonEmpty(value) {
    return value?.trim() ? value.trim() : undefined;
}
function oneLine(value) {
    return value?.replace(/\s+/g, " ").trim();
}
function texts(value) {
    return Array.isArray(value) ? value.map(publiccode_view_text).filter((t) => t !== undefined) : [];
}
function record(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
}
function records(value) {
    return Array.isArray(value) ? value.map(record) : [];
}

;// CONCATENATED MODULE: ./build/actions/catalogue-register/src/export/csv.js

const COLUMNS = [
    ["name", (v) => v.name],
    ["url", (v) => v.url],
    ["organisation", (v) => v.organisation.name],
    ["organisation_uri", (v) => v.organisation.uri],
    ["description", (v) => v.shortDescription],
    ["status", (v) => v.status],
    ["software_type", (v) => v.softwareType],
    ["licence", (v) => v.licence],
    ["version", (v) => v.version],
    ["release_date", (v) => v.releaseDate],
    ["maintenance", (v) => v.maintenance],
    ["contact", (v) => v.contacts[0]?.email ?? v.contacts[0]?.name],
    ["platforms", (v) => v.platforms.join("; ")],
    ["categories", (v) => v.categories.join("; ")],
    ["languages", (v) => v.availableLanguages.join("; ")],
    ["programming_languages", (_, s) => s.repository.languages?.join("; ")],
    ["based_on", (v) => v.isBasedOn.join("; ")],
    ["used_by", (v) => v.usedBy.join("; ")],
    ["landing_page", (v) => v.landing],
    ["archived", (_, s) => (s.repository.archived === undefined ? undefined : String(s.repository.archived))],
    ["last_change", (_, s) => s.repository.pushedAt],
    ["stars", (_, s) => s.repository.stars],
    ["forks", (_, s) => s.repository.forks],
];
/** RFC 4180 table of a catalogue, UTF-8, one row an entry. */
function csv(sources) {
    const rows = sources.map((source) => COLUMNS.map(([, of]) => of(new PubliccodeView(source), source)));
    const lines = [COLUMNS.map(([title]) => title), ...rows].map((row) => row.map(cell).join(","));
    return { path: "catalogue.csv", text: `${lines.join("\r\n")}\r\n`, missing: [] };
}
/**
 * One cell. Text that a spreadsheet would run as a formula gets an apostrophe in front (OWASP, "CSV Injection"): entries are
 * foreign text and the table is made to be opened.
 */
function cell(value) {
    if (typeof value === "number")
        return String(value);
    const text = (value ?? "").replace(/\r\n?|\n/g, " ");
    const safe = /^[=+\-@\t]/.test(text) ? `'${text}` : text;
    return /[",;]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

;// CONCATENATED MODULE: ./build/actions/catalogue-register/src/export/json.js
/** JSON as people keep it in repositories: two blanks, final newline, absent values left out. */
function json_jsonText(value) {
    return `${JSON.stringify(value, null, 2)}\n`;
}
/** Parses an existing file; throws an Error that names the file where it is no JSON object, so that nothing is overwritten. */
function readExisting(path, text) {
    if (text === undefined || text.trim() === "")
        return {};
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (cause) {
        throw new Error(`${path} is no valid JSON, so it was left as it is: ${cause.message}`, { cause });
    }
    if (typeof value !== "object" || value === null || Array.isArray(value))
        throw new Error(`${path} is no JSON object, so it was left as it is`);
    return value;
}
/** Leaves out what is absent, empty lists and empty objects included. */
function compact(value) {
    return Object.fromEntries(Object.entries(value).filter(([, v]) => !isAbsent(v)));
}
function isAbsent(value) {
    if (value === undefined || value === null || value === "")
        return true;
    if (Array.isArray(value))
        return value.length === 0;
    return typeof value === "object" && Object.keys(value).length === 0;
}
/** One line for each required path that holds nothing: `required` maps path to where its value would come from. */
function json_missingOf(value, required) {
    return Object.entries(required)
        .filter(([path]) => isAbsent(valueAt(value, path)))
        .map(([path, origin]) => ({ path, message: `${path} is required and has no source: ${origin}` }));
}
function valueAt(value, path) {
    return path.split(".").reduce((at, key) => at?.[key], value);
}

;// CONCATENATED MODULE: ./build/actions/catalogue-register/src/export/maps.js
/** Value maps between publiccode.yml 0.7 and other formats; sources stand beside each map. */
/** developmentStatus -> gov-codejson 2.0.0 `status`. */
const CODE_JSON_STATUS = {
    concept: "Ideation",
    development: "Development",
    beta: "Beta",
    stable: "Production",
    obsolete: "Archival",
};
/** developmentStatus -> repostatus.org term, as codemeta 3.0 asks. */
const REPOSTATUS = {
    concept: "concept",
    development: "wip",
    beta: "wip",
    stable: "active",
    obsolete: "unsupported",
};
/** developmentStatus -> last part of http://purl.org/adms/status/. */
const ADMS_STATUS = {
    concept: "UnderDevelopment",
    development: "UnderDevelopment",
    beta: "UnderDevelopment",
    stable: "Completed",
    obsolete: "Deprecated",
};
/** developmentStatus -> Backstage `spec.lifecycle`. */
const BACKSTAGE_LIFECYCLE = {
    concept: "experimental",
    development: "experimental",
    beta: "experimental",
    stable: "production",
    obsolete: "deprecated",
};
/** softwareType -> Backstage `spec.type`. */
const BACKSTAGE_TYPE = {
    "standalone/web": "website",
    "standalone/backend": "service",
    "standalone/desktop": "other",
    "standalone/mobile": "other",
    "standalone/iot": "other",
    "standalone/other": "other",
    library: "library",
    addon: "library",
    configurationFiles: "other",
};
/** softwareType -> schema.org class. */
const SCHEMA_ORG_TYPE = {
    "standalone/web": "WebApplication",
    "standalone/mobile": "MobileApplication",
    "standalone/desktop": "SoftwareApplication",
    "standalone/backend": "SoftwareApplication",
    "standalone/iot": "SoftwareApplication",
    "standalone/other": "SoftwareApplication",
};
/** Ids that gov-codejson 2.0.0 lists in permissions.licenses[].name, with the short GNU ids that mean the same. */
const CODE_JSON_LICENCES = {
    "CC0-1.0": "CC0-1.0",
    "Apache-2.0": "Apache-2.0",
    MIT: "MIT",
    "MPL-2.0": "MPL-2.0",
    "GPL-2.0": "GPL-2.0-only",
    "GPL-2.0-only": "GPL-2.0-only",
    "GPL-3.0": "GPL-3.0-only",
    "GPL-3.0-only": "GPL-3.0-only",
    "GPL-3.0-or-later": "GPL-3.0-or-later",
    "LGPL-2.1": "LGPL-2.1-only",
    "LGPL-2.1-only": "LGPL-2.1-only",
    "LGPL-3.0": "LGPL-3.0-only",
    "LGPL-3.0-only": "LGPL-3.0-only",
    "BSD-2-Clause": "BSD-2-Clause",
    "BSD-3-Clause": "BSD-3-Clause",
    "EPL-2.0": "EPL-2.0",
};
/** The name code.json has for an SPDX id; what its list does not hold is `Other`, and the URL keeps the truth. */
function codeJsonLicence(id) {
    return CODE_JSON_LICENCES[id] ?? "Other";
}
/** Base ids of an SPDX expression, once each, in order: `(MIT OR GPL-2.0-only WITH X)` -> MIT, GPL-2.0-only. */
function licenceIds(expression) {
    const words = expression.split(/[\s()]+/).filter(Boolean);
    const ids = words.filter((word, i) => !/^(AND|OR|WITH)$/i.test(word) && !/^WITH$/i.test(words[i - 1] ?? ""));
    return [...new Set(ids)];
}

;// CONCATENATED MODULE: ./build/actions/catalogue-register/src/export/backstage.js




/** Longest name, tag and label that Backstage takes (descriptor format, "Common to All Kinds: The Metadata"). */
const MAX_NAME = 63;
/**
 * catalog-info.yaml of one component. What an existing file says stays as it is; only what it lacks is added, so that a
 * platform team's hand is never overwritten. Throws when the existing file is broken YAML or holds several entities.
 */
function backstage(source, existing) {
    const derived = derive(source);
    const text = existing?.trim() ? completed(existing, derived) : (0,dist/* stringify */.As)(derived, { lineWidth: 0 });
    const value = ((0,dist/* parseDocument */.Tp)(text).toJS() ?? {});
    const required = {
        "metadata.name": "name in publiccode.yml",
        "spec.type": "softwareType in publiccode.yml",
        "spec.lifecycle": "developmentStatus in publiccode.yml",
        "spec.owner": "CODEOWNERS or the option owner",
    };
    return { path: "catalog-info.yaml", text, missing: json_missingOf(value, required) };
}
function completed(existing, derived) {
    if (/^---\s*$/m.test(existing.trimStart().replace(/^---\s*\n/, "")))
        throw new Error("catalog-info.yaml holds several entities, so it was left as it is");
    const document = (0,dist/* parseDocument */.Tp)(existing);
    const [error] = document.errors;
    if (error)
        throw new Error(`catalog-info.yaml is no valid YAML, so it was left as it is: ${error.message.split("\n")[0]}`);
    const add = (path, value) => {
        if (!document.hasIn(path))
            document.setIn(path, document.createNode(value));
        else if (typeof value === "object" && value !== null && !Array.isArray(value))
            for (const [key, inner] of Object.entries(value))
                add([...path, key], inner);
    };
    for (const [key, value] of Object.entries(derived))
        add([key], value);
    return document.toString({ lineWidth: 0 });
}
function derive(source) {
    const view = new PubliccodeView(source);
    const { repository } = source;
    return {
        apiVersion: "backstage.io/v1alpha1",
        kind: "Component",
        metadata: compact({
            name: slug(repository.fullName?.split("/").pop() ?? view.name ?? ""),
            title: view.name,
            description: view.shortDescription,
            annotations: annotations(source),
            tags: tags(source),
            links: links(view, source),
        }),
        spec: compact({
            type: BACKSTAGE_TYPE[view.softwareType ?? ""],
            lifecycle: repository.archived ? "deprecated" : BACKSTAGE_LIFECYCLE[view.status ?? ""],
            owner: repository.owner,
        }),
    };
}
function annotations({ repository }) {
    const tree = repository.htmlUrl && `url:${repository.htmlUrl}/tree/${repository.defaultBranch ?? "HEAD"}/`;
    return compact({ "github.com/project-slug": repository.fullName, "backstage.io/source-location": tree });
}
/** Letters, digits, `-`, `_` and `.`, beginning and ending with a letter or digit. */
function slug(name) {
    const plain = name.normalize("NFKD").replace(/[^A-Za-z0-9._-]+/g, "-");
    return plain.slice(0, MAX_NAME).replace(/^[^A-Za-z0-9]+|[^A-Za-z0-9]+$/g, "");
}
function tags({ repository }) {
    const all = [...(repository.topics ?? []), ...(repository.languages ?? [])];
    const clean = all.map((tag) => tag
        .toLowerCase()
        .replace(/[^a-z0-9+#-]+/g, "-")
        .replace(/^-+|-+$/g, ""));
    return [...new Set(clean.filter((tag) => tag.length > 0 && tag.length <= MAX_NAME))];
}
function links(view, { repository }) {
    const all = [
        [view.url, "Repository"],
        [view.landing, "Home page"],
        [view.documentation, "Documentation"],
        [view.roadmap, "Roadmap"],
        [repository.hasIssues && repository.htmlUrl ? `${repository.htmlUrl}/issues` : undefined, "Issues"],
    ];
    return all.filter(([url]) => url !== undefined).map(([url, title]) => ({ url, title }));
}

;// CONCATENATED MODULE: ./build/actions/catalogue-register/src/export/citation.js




/**
 * CITATION.cff 1.2.0 (Citation File Format, doi:10.5281/zenodo.1003149). A hand-written file is kept with its comments: only
 * version and release date are brought up to date. Throws when the existing file is broken YAML, so that nothing is lost.
 */
function citation(source, language, existing) {
    const view = new PubliccodeView(source, language);
    const text = existing?.trim() ? refreshed(existing, view) : fresh(view, source);
    const value = ((0,dist/* parseDocument */.Tp)(text).toJS() ?? {});
    const required = {
        title: "name in publiccode.yml",
        authors: "the repository's contributors or organisation.name in publiccode.yml",
    };
    return { path: "CITATION.cff", text, missing: json_missingOf(value, required) };
}
function refreshed(existing, view) {
    const document = (0,dist/* parseDocument */.Tp)(existing);
    const [error] = document.errors;
    if (error)
        throw new Error(`CITATION.cff is no valid YAML, so it was left as it is: ${error.message.split("\n")[0]}`);
    for (const [key, value] of [
        ["version", view.version],
        ["date-released", view.releaseDate],
    ])
        if (value !== undefined && document.has(key) && String(document.get(key)) !== value)
            document.set(key, value);
    return document.toString({ lineWidth: 0 });
}
function fresh(view, source) {
    const ids = licenceIds(view.licence ?? "");
    const value = compact({
        "cff-version": "1.2.0",
        message: "If you use this software, please cite it using the metadata from this file.",
        type: "software",
        title: view.name,
        abstract: view.longDescription ?? view.shortDescription,
        authors: authors(view, source),
        contact: view.contacts.filter((c) => c.name).map((c) => compact({ name: c.name, email: c.email })),
        "repository-code": view.url,
        url: view.landing,
        license: ids.length > 1 ? ids : ids[0],
        version: view.version,
        "date-released": view.releaseDate,
        keywords: [...new Set([...(source.repository.topics ?? []), ...view.features])],
    });
    return new dist/* Document */.yo(value).toString({ lineWidth: 0 });
}
/** People by public name, without one by login (`alias`); nobody known: the organisation as an entity. */
function authors(view, { repository }) {
    const people = (repository.contributors ?? []).filter((c) => !c.bot);
    if (people.length > 0)
        return people.map((c) => (c.name ? person(c.name, c.login) : { alias: c.login }));
    const name = view.organisation.name ?? view.copyrightOwner;
    return name ? [{ name }] : [];
}
/** Splits a display name into given and family names where it has two parts or more; else it is kept whole as an alias. */
function person(name, login) {
    const parts = name.trim().split(/\s+/);
    if (parts.length < 2)
        return { alias: name };
    return { "given-names": parts.slice(0, -1).join(" "), "family-names": parts.at(-1), alias: login };
}

;// CONCATENATED MODULE: ./build/actions/catalogue-register/src/export/code-json.js



/** Where each required field would come from, told when it is missing. Source: gov-codejson schema 2.0.0 (CC0-1.0). */
const REQUIRED = {
    name: "name in publiccode.yml",
    description: "shortDescription in publiccode.yml or the repository's description",
    status: "developmentStatus in publiccode.yml",
    "permissions.licenses": "legal.license in publiccode.yml",
    "permissions.usageType": "the option usage-type",
    organization: "organisation.name in publiccode.yml",
    repositoryURL: "url in publiccode.yml",
    repositoryVisibility: "the forge",
    laborHours: "the option labor-hours",
    reuseFrequency: "the forge's number of forks",
    languages: "the forge's languages",
    maintenance: "maintenance.type in publiccode.yml",
    "date.created": "the forge",
    "date.lastModified": "the forge",
    tags: "the repository's topics",
    "contact.email": "the first of maintenance.contacts in publiccode.yml with an e-mail address",
    "contact.name": "maintenance.contacts in publiccode.yml",
    feedbackMechanism: "the issue tracker (switched off) or a hand-written value",
    SBOM: "the option sbom",
    AIUseCaseID: "the option ai-use-case-id",
};
/** Fields that a person keeps once they stand in the file: the forge knows no better. */
const KEPT = [
    "permissions",
    "laborHours",
    "contractNumber",
    "SBOM",
    "feedbackMechanism",
    "AIUseCaseID",
    "tags",
    "status",
];
/**
 * code.json 2.0.0 of one repository. Unknown and hand-kept keys of an existing file stay; what is required and has no source
 * is told. Throws when the existing file is no JSON object.
 */
function codeJson(source, options = {}, existing) {
    const kept = readExisting("code.json", existing);
    const derived = code_json_derive(source, options);
    const merged = { ...kept, ...derived };
    for (const key of KEPT)
        if (kept[key] !== undefined && !given(key, options))
            merged[key] = kept[key];
    return { path: "code.json", text: json_jsonText(merged), missing: json_missingOf(merged, REQUIRED) };
}
function code_json_derive(source, options) {
    const view = new PubliccodeView(source, options.language);
    const { repository } = source;
    // Required and often truly empty: an empty list says so, absence would break the schema.
    const contractNumber = options.contractNumber ?? [];
    const described = compact({
        name: view.name,
        version: view.version,
        description: view.shortDescription,
        longDescription: view.longDescription,
        status: repository.archived ? "Archival" : CODE_JSON_STATUS[view.status ?? ""],
        permissions: permissions(view, source, options),
        organization: view.organisation.name,
        repositoryURL: view.url,
        repositoryVisibility: repository.visibility === "public" ? "public" : repository.visibility && "private",
        homepageURL: view.landing,
        vcs: "git",
        laborHours: options.laborHours,
        reuseFrequency: compact({ forks: repository.forks }),
        languages: repository.languages,
        maintenance: view.maintenance,
        SBOM: options.sbom,
        reusedCode: view.isBasedOn.map((url) => ({ name: url.replace(/\/+$/, "").split("/").pop(), URL: url })),
        date: compact({
            created: repository.createdAt,
            lastModified: repository.pushedAt,
            metadataLastUpdated: source.now.toISOString(),
        }),
        tags: [...new Set([...(repository.topics ?? []), ...view.features, ...(repository.archived ? ["archived"] : [])])],
        contact: contact(view),
        feedbackMechanism: feedback(repository),
        AIUseCaseID: options.aiUseCaseId,
    });
    return { ...described, contractNumber };
}
function permissions(view, { repository }, options) {
    const file = repository.files?.license;
    const url = file && repository.htmlUrl ? `${repository.htmlUrl}/blob/${repository.defaultBranch ?? "HEAD"}/${file}` : undefined;
    const licenses = licenceIds(view.licence ?? "").map((id) => ({
        name: codeJsonLicence(id),
        URL: url ?? `https://spdx.org/licenses/${id}`,
    }));
    const open = repository.visibility === "public" && licenses.length > 0;
    return compact({
        licenses,
        usageType: options.usageType ?? (open ? ["openSource"] : []),
        exemptionText: options.exemptionText,
    });
}
function contact(view) {
    const first = view.contacts.find((c) => c.email) ?? view.contacts[0];
    return compact({ email: first?.email, name: first?.name });
}
function feedback(repository) {
    return repository.hasIssues && repository.htmlUrl ? `${repository.htmlUrl}/issues` : undefined;
}
function given(key, options) {
    const option = {
        laborHours: options.laborHours,
        contractNumber: options.contractNumber,
        SBOM: options.sbom,
        AIUseCaseID: options.aiUseCaseId,
    }[key];
    return option !== undefined;
}
/** An agency's index of many code.json files; `agency` is its acronym. Source: gov-codejson agency index 2.0.0 (CC0-1.0). */
function agencyIndex(agency, releases, method = "projects") {
    const index = { agency, version: "2.0.0", measurementType: { method }, releases };
    return { path: "code.json", text: jsonText(index), missing: missingOf(index, { agency: "the option agency" }) };
}

;// CONCATENATED MODULE: ./build/actions/catalogue-register/src/export/codemeta.js



/**
 * codemeta.json 3.0. Keys of an existing file that this export does not write stay, and so do hand-written authors.
 * Follows the CodeMeta crosswalk for publiccode.yml, but for two of its oddities: releaseDate is datePublished only, and
 * features are a featureList. Throws when the existing file is no JSON object.
 */
function codemeta(source, language, existing) {
    const kept = readExisting("codemeta.json", existing);
    const merged = { ...kept, ...codemeta_derive(source, language) };
    if (!isAbsent(kept["author"]))
        merged["author"] = kept["author"];
    const required = {
        name: "name in publiccode.yml",
        codeRepository: "url in publiccode.yml",
        license: "legal.license in publiccode.yml",
    };
    return { path: "codemeta.json", text: json_jsonText(merged), missing: json_missingOf(merged, required) };
}
function codemeta_derive(source, language) {
    const view = new PubliccodeView(source, language);
    const { repository } = source;
    return compact({
        "@context": "https://w3id.org/codemeta/3.0",
        "@type": "SoftwareSourceCode",
        name: view.name,
        description: view.longDescription ?? view.shortDescription,
        codeRepository: view.url,
        identifier: repository.id === undefined ? undefined : String(repository.id),
        license: licences(view.licence),
        version: view.version,
        softwareVersion: view.version,
        datePublished: view.releaseDate,
        dateCreated: repository.createdAt?.slice(0, 10),
        dateModified: repository.pushedAt?.slice(0, 10),
        developmentStatus: codemeta_status(view.status, repository.archived),
        applicationCategory: SCHEMA_ORG_TYPE[view.softwareType ?? ""],
        applicationSubCategory: view.categories,
        operatingSystem: view.platforms,
        programmingLanguage: repository.languages,
        keywords: repository.topics,
        featureList: view.features,
        url: view.landing,
        softwareHelp: view.documentation,
        relatedLink: view.roadmap,
        issueTracker: repository.hasIssues && repository.htmlUrl ? `${repository.htmlUrl}/issues` : undefined,
        copyrightHolder: named("Organization", view.copyrightOwner),
        publisher: organisation(view),
        funder: view.fundedBy.map((f) => compact({ "@type": "Organization", "@id": f.uri, name: f.name })),
        maintainer: maintainers(view),
        contributor: contributors(source),
        softwareRequirements: view.dependsOn.map((d) => compact({ "@type": "SoftwareApplication", name: d.name, version: d.versionMin })),
        isBasedOn: view.isBasedOn,
        inLanguage: view.availableLanguages,
        isAccessibleForFree: repository.visibility === "public" ? true : undefined,
    });
}
/** One IRI an id: an expression with AND or OR has no IRI of its own. */
function licences(expression) {
    const iris = licenceIds(expression ?? "").map((id) => `https://spdx.org/licenses/${id}`);
    return iris.length > 1 ? iris : iris[0];
}
function codemeta_status(developmentStatus, archived = false) {
    const term = archived ? "inactive" : REPOSTATUS[developmentStatus ?? ""];
    return term && `https://www.repostatus.org/#${term}`;
}
function named(type, name) {
    return name === undefined ? undefined : { "@type": type, name };
}
function organisation(view) {
    const { name, uri } = view.organisation;
    return name || uri ? compact({ "@type": "Organization", "@id": uri, name }) : undefined;
}
function maintainers(view) {
    const people = view.contacts.map((c) => compact({ "@type": "Person", name: c.name, email: c.email, affiliation: c.affiliation }));
    const companies = view.contractors.map((c) => compact({ "@type": "Organization", name: c.name, url: c.website }));
    return [...people, ...companies];
}
/** Public names and logins; machines are left out. */
function contributors({ repository }) {
    const forge = repository.htmlUrl ? new URL(repository.htmlUrl).origin : undefined;
    return (repository.contributors ?? [])
        .filter((c) => !c.bot)
        .map((c) => ({ "@type": "Person", name: c.name ?? c.login, url: forge && `${forge}/${c.login}` }));
}

;// CONCATENATED MODULE: ./build/actions/catalogue-register/src/export/rdf.js
/** Prefixes used by the exports. Sources: DCAT 3, DCAT-AP 3.0, ADMS-AP 2.0. */
const PREFIXES = {
    adms: "http://www.w3.org/ns/adms#",
    dcat: "http://www.w3.org/ns/dcat#",
    dct: "http://purl.org/dc/terms/",
    foaf: "http://xmlns.com/foaf/0.1/",
    owl: "http://www.w3.org/2002/07/owl#",
    prov: "http://www.w3.org/ns/prov#",
    schema: "http://schema.org/",
    skos: "http://www.w3.org/2004/02/skos/core#",
    vcard: "http://www.w3.org/2006/vcard/ns#",
    xsd: "http://www.w3.org/2001/XMLSchema#",
};
/** True for what may stand between `<` and `>`: absolute, without blanks, quotes or brackets (RFC 3987, Turtle's IRIREF). */
function isIri(text) {
    return /^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/i.test(text);
}
/** Turtle 1.1 of the nodes, prefixes first. */
function turtle(nodes) {
    const head = Object.entries(PREFIXES).map(([prefix, iri]) => `@prefix ${prefix}: <${iri}> .`);
    return `${head.join("\n")}\n\n${nodes.map((node) => `${subject(node)}${body(node, "  ")} .`).join("\n\n")}\n`;
}
function subject(node) {
    return node.iri ? `<${node.iri}>` : "[]";
}
function body(node, indent) {
    const types = node.types.length ? [`a ${node.types.join(", ")}`] : [];
    const lines = [
        ...types,
        ...node.statements.map(([predicate, value]) => `${predicate} ${turtleValue(value, indent)}`),
    ];
    return `\n${lines.map((line) => `${indent}${line}`).join(" ;\n")}`;
}
function turtleValue(value, indent) {
    if ("iri" in value)
        return `<${value.iri}>`;
    if ("node" in value)
        return value.node.iri ? `<${value.node.iri}>` : `[${body(value.node, `${indent}  `)}\n${indent}]`;
    const quoted = `"${escapeLiteral(value.text)}"`;
    if (value.language)
        return `${quoted}@${value.language}`;
    return value.datatype ? `${quoted}^^${value.datatype}` : quoted;
}
/** Turtle's string escapes; control characters by number. */
function escapeLiteral(text) {
    const named = { "\\": "\\\\", '"': '\\"', "\n": "\\n", "\r": "\\r", "\t": "\\t" };
    return text.replace(/[\\"\u0000-\u001f\u007f]/g, (c) => named[c] ?? `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
/** JSON-LD 1.1 of the same nodes. */
function jsonLd(nodes) {
    return { "@context": PREFIXES, "@graph": nodes.map(ldNode) };
}
function ldNode(node) {
    const out = {};
    if (node.iri)
        out["@id"] = node.iri;
    if (node.types.length)
        out["@type"] = node.types.length === 1 ? node.types[0] : node.types;
    for (const [predicate, value] of node.statements) {
        const had = out[predicate];
        const next = ldValue(value);
        if (had === undefined)
            out[predicate] = next;
        else
            out[predicate] = Array.isArray(had) ? [...had, next] : [had, next];
    }
    return out;
}
function ldValue(value) {
    if ("iri" in value)
        return { "@id": value.iri };
    if ("node" in value)
        return ldNode(value.node);
    if (value.language)
        return { "@value": value.text, "@language": value.language };
    return value.datatype ? { "@value": value.text, "@type": value.datatype } : value.text;
}

;// CONCATENATED MODULE: ./build/actions/catalogue-register/src/export/dcat.js




const AUTHORITY = "http://publications.europa.eu/resource/authority/";
/** EU authority table of languages: its concepts are named by ISO 639-3. Only the EU's languages are mapped; others are left out. */
const LANGUAGES = Object.fromEntries("bg:BUL cs:CES da:DAN de:DEU el:ELL en:ENG es:SPA et:EST fi:FIN fr:FRA ga:GLE hr:HRV hu:HUN it:ITA lt:LIT lv:LAV mt:MLT nl:NLD no:NOR pl:POL pt:POR ro:RON sk:SLK sl:SLV sv:SWE uk:UKR tr:TUR"
    .split(" ")
    .map((pair) => pair.split(":")));
/** DCAT-AP / ADMS-AP as JSON-LD and as Turtle, the same statements in both. The publisher is the organisation named, never guessed. */
function dcat(source) {
    const view = new PubliccodeView(source);
    const iri = view.url && isIri(view.url) ? view.url : undefined;
    const nodes = iri ? [asset(iri, view, source)] : [];
    const missing = missingParts(view, iri);
    return [
        { path: "dcat.jsonld", text: json_jsonText(jsonLd(nodes)), missing },
        { path: "dcat.ttl", text: turtle(nodes), missing },
    ];
}
/** What DCAT-AP 3.0 makes mandatory of a dataset, and a publisher, which the EU's portal demands. */
function missingParts(view, iri) {
    const wanted = [
        ["@id", iri, "url in publiccode.yml must be an absolute address"],
        ["dct:title", view.name, "name in publiccode.yml"],
        ["dct:description", view.shortDescription ?? view.longDescription, "description in publiccode.yml"],
        ["dct:publisher", view.organisation.name ?? view.organisation.uri, "organisation in publiccode.yml"],
    ];
    return wanted
        .filter(([, value]) => value === undefined)
        .map(([path, , origin]) => ({ path, message: `${path} is required and has no source: ${origin}` }));
}
function asset(iri, view, source) {
    const { repository } = source;
    const statements = [
        plain("dct:title", view.name),
        ...described(view, repository.description),
        ...view.keywords.map((keyword) => plain("dcat:keyword", keyword)),
        dcat_status(view.status, repository.archived),
        ...licenceStatements(view.licence),
        publisher(view),
        agent("dct:rightsHolder", view.copyrightOwner, undefined),
        ...view.contacts.map(contactPoint),
        dcat_link("dcat:landingPage", view.landing),
        dcat_link("foaf:page", view.documentation),
        dcat_link("foaf:page", view.roadmap),
        plain("dcat:version", view.version),
        typed("dct:issued", view.releaseDate, "xsd:date"),
        typed("dct:created", repository.createdAt?.slice(0, 10), "xsd:date"),
        typed("dct:modified", repository.pushedAt?.slice(0, 10), "xsd:date"),
        ...view.isBasedOn.flatMap((url) => [dcat_link("prov:wasDerivedFrom", url), dcat_link("dct:isVersionOf", url)]),
        ...view.supports.map((id) => dcat_link("dct:conformsTo", id)),
        ...view.dependsOn.map((d) => plain("schema:softwareRequirements", d.name)),
        ...view.fundedBy.map((f) => agent("schema:funder", f.name, f.uri)),
        ...view.availableLanguages.map(language),
        repository.visibility === "public" ? dcat_link("dct:accessRights", `${AUTHORITY}access-right/PUBLIC`) : undefined,
        distribution(iri, view),
    ];
    return {
        iri,
        types: ["dcat:Dataset", "adms:Asset"],
        statements: statements.filter((s) => s !== undefined),
    };
}
function described(view, fallback) {
    const texts = view.languages.flatMap((language) => {
        const block = view.description(language);
        return [
            tagged("dct:description", block["longDescription"] ?? block["shortDescription"], language),
            tagged("skos:altLabel", block["localisedName"], language),
        ];
    });
    return texts.some(Boolean) ? texts : [plain("dct:description", fallback)];
}
function dcat_status(developmentStatus, archived = false) {
    const term = archived ? "Deprecated" : ADMS_STATUS[developmentStatus ?? ""];
    return term ? dcat_link("adms:status", `http://purl.org/adms/status/${term}`) : undefined;
}
/** One IRI an id; an expression of several is kept as text beside, since no IRI stands for `A OR B`. */
function licenceStatements(expression) {
    const ids = licenceIds(expression ?? "");
    const whole = expression !== undefined && ids.join() !== expression;
    return [
        ...ids.map((id) => dcat_link("dct:license", `https://spdx.org/licenses/${encodeURIComponent(id)}`)),
        whole ? plain("dct:rights", expression) : undefined,
    ];
}
function publisher(view) {
    return agent("dct:publisher", view.organisation.name, view.organisation.uri);
}
/** An agent with its IRI as a node of its own, so that its name can stand beside. */
function agent(predicate, name, uri) {
    const iri = uri && isIri(uri) ? uri : undefined;
    if (!name && !iri)
        return undefined;
    const about = [plain("foaf:name", name), dcat_link("foaf:homepage", iri)].filter((s) => s !== undefined);
    return [predicate, { node: { types: ["foaf:Agent"], statements: about } }];
}
function contactPoint(contact) {
    if (!contact.name && !contact.email)
        return undefined;
    const parts = [
        plain("vcard:fn", contact.name),
        contact.email ? dcat_link("vcard:hasEmail", `mailto:${contact.email}`) : undefined,
    ];
    return [
        "dcat:contactPoint",
        { node: { types: ["vcard:Kind"], statements: parts.filter((s) => s !== undefined) } },
    ];
}
function distribution(iri, view) {
    const statements = [dcat_link("dcat:accessURL", iri), ...licenceStatements(view.licence)];
    return [
        "dcat:distribution",
        { node: { types: ["dcat:Distribution"], statements: statements.filter((s) => s !== undefined) } },
    ];
}
function language(tag) {
    const code = LANGUAGES[tag.toLowerCase().split("-")[0]];
    return code ? dcat_link("dct:language", `${AUTHORITY}language/${code}`) : undefined;
}
function plain(predicate, text) {
    return text === undefined ? undefined : [predicate, { text }];
}
function typed(predicate, text, datatype) {
    return text === undefined ? undefined : [predicate, { text, datatype }];
}
function tagged(predicate, text, language) {
    const valid = /^[a-z]{1,8}(-[a-z0-9]{1,8})*$/i.test(language);
    return typeof text === "string" && text.trim()
        ? [predicate, valid ? { text: text.trim(), language } : { text: text.trim() }]
        : undefined;
}
function dcat_link(predicate, iri) {
    return iri !== undefined && isIri(iri) ? [predicate, { iri }] : undefined;
}

;// CONCATENATED MODULE: ./build/actions/catalogue-register/src/export/dutch-register.js


/** Body of `POST /repositories` of developer.overheid.nl's OSS register v1 (facts of its API; fields it lists, no others). */
function dutchRegister(source, publiccodePath = "publiccode.yml") {
    const view = new PubliccodeView(source);
    const { repository } = source;
    const raw = repository.htmlUrl && `${repository.htmlUrl}/blob/${repository.defaultBranch ?? "HEAD"}/${publiccodePath}`;
    const body = compact({
        url: view.url,
        organisationUri: view.organisation.uri,
        publicCodeUrl: Object.keys(source.publiccode).length > 0 ? raw : undefined,
        isFork: repository.fork,
        archived: repository.archived,
        shortDescription: view.shortDescription,
        name: view.name,
        createdAt: repository.createdAt,
        lastActivityAt: repository.pushedAt,
    });
    const required = {
        url: "url in publiccode.yml",
        organisationUri: "organisation.uri in publiccode.yml (a TOOI address)",
    };
    return { path: "oss-register.json", text: json_jsonText(body), missing: json_missingOf(body, required) };
}

;// CONCATENATED MODULE: ./build/actions/catalogue-register/src/export/activity-score.js
const DAY = 86_400_000;
/**
 * Activity of a repository as the InnerSource Commons pattern "Repository Activity Score" describes it, computed anew from the
 * published description, with its two known faults mended: only the last 13 weeks are averaged, and the age of the last change is
 * that of the code (pushed_at), not of the settings (updated_at). Unknown facts count as zero. Returns a whole number >= 0.
 */
function activityScore(repository, now) {
    let score = 50 + attention(repository);
    score *= 1 + (100 - Math.min(daysSince(repository.pushedAt, now), 100)) / 100;
    score *= 1 + clamp(recentWeeklyCommits(repository.participation) - 3, 0, 7) / 7;
    score += newcomerBoost(daysSince(repository.createdAt, now));
    if ((repository.description?.length ?? 0) > 30)
        score += 50;
    if (repository.files?.contributing)
        score += 100;
    if (score > 3_000)
        score = 3_000 + Math.log(score) * 100;
    return Math.max(0, Math.round(score - 50));
}
function attention({ forks = 0, watchers = 0, stars = 0, openIssues = 0 }) {
    return forks * 5 + watchers + stars / 3 + openIssues / 5;
}
/** Mean commits a week over the last quarter; 0 where the forge counts none. */
function recentWeeklyCommits(participation = []) {
    const quarter = participation.slice(-13);
    return quarter.length === 0 ? 0 : quarter.reduce((sum, week) => sum + week, 0) / quarter.length;
}
/** Up to 1,000 points for a repository of the day, none after a year. */
function newcomerBoost(age) {
    return ((1_000 - Math.min(age, 365) * 2.74) * (365 - Math.min(age, 365))) / 365;
}
/** Whole days; an unknown date is taken as long ago. */
function daysSince(date, now) {
    const at = date === undefined ? Number.NaN : Date.parse(date);
    return Number.isNaN(at) ? 10_000 : Math.max(0, Math.floor((now.getTime() - at) / DAY));
}
function clamp(value, least, most) {
    return Math.min(most, Math.max(least, value));
}

;// CONCATENATED MODULE: ./build/actions/catalogue-register/src/export/repos-json.js



/** repos.json of the SAP project portal for InnerSource: an array of repositories, most active first. */
function reposJson(sources) {
    const rows = sources.map(row).sort((a, b) => scoreOf(b) - scoreOf(a));
    const missing = rows.flatMap((r, i) => json_missingOf(r, { id: "the forge", html_url: "url in publiccode.yml", created_at: "the forge" }).map((m) => ({
        ...m,
        path: `[${i}].${m.path}`,
    })));
    return { path: "repos.json", text: json_jsonText(rows), missing };
}
function row(source) {
    const { repository } = source;
    const view = new PubliccodeView(source);
    return compact({
        id: repository.id,
        name: repository.fullName?.split("/").pop() ?? view.name,
        full_name: repository.fullName,
        html_url: repository.htmlUrl ?? view.url,
        description: view.shortDescription,
        created_at: repository.createdAt,
        // The portal sorts by updated_at; the date of the last change of code is what it means to show.
        updated_at: repository.pushedAt,
        pushed_at: repository.pushedAt,
        stargazers_count: repository.stars,
        watchers_count: repository.watchers,
        language: repository.languages?.[0],
        forks_count: repository.forks,
        open_issues_count: repository.openIssues,
        license: view.licence && { key: view.licence.toLowerCase(), spdx_id: view.licence },
        default_branch: repository.defaultBranch,
        owner: owner(repository.fullName, repository.htmlUrl),
        _InnerSourceMetadata: compact({
            title: view.name,
            topics: repository.topics,
            participation: repository.participation,
            guidelines: repository.files?.contributing,
            docs: view.documentation,
            logo: view.logo && /^https:/.test(view.logo) ? view.logo : undefined,
            score: activityScore(repository, source.now),
        }),
    });
}
function owner(fullName, htmlUrl) {
    const login = fullName?.split("/")[0];
    return login ? compact({ login, avatar_url: htmlUrl && `${new URL(htmlUrl).origin}/${login}.png` }) : undefined;
}
function scoreOf(r) {
    return Number(r["_InnerSourceMetadata"]["score"]);
}

;// CONCATENATED MODULE: ./build/actions/catalogue-register/src/export/schema-org.js



/** schema.org description for search engines, to stand in a page as `application/ld+json` (escape `<` when embedding). */
function schemaOrg(source, language) {
    const value = schemaOrgObject(source, language);
    return {
        path: "schema.jsonld",
        text: json_jsonText(value),
        missing: json_missingOf(value, { name: "name in publiccode.yml" }),
    };
}
/** The same as an object, for a page that embeds it. */
function schemaOrgObject(source, language) {
    const view = new PubliccodeView(source, language);
    const { name, uri } = view.organisation;
    const runs = SCHEMA_ORG_TYPE[view.softwareType ?? ""];
    return compact({
        "@context": "https://schema.org",
        "@type": runs ? [runs, "SoftwareSourceCode"] : "SoftwareSourceCode",
        name: view.name,
        description: view.shortDescription,
        codeRepository: view.url,
        url: view.landing,
        license: licenceIds(view.licence ?? "").map((id) => `https://spdx.org/licenses/${id}`),
        softwareVersion: view.version,
        datePublished: view.releaseDate,
        programmingLanguage: source.repository.languages,
        keywords: view.keywords,
        inLanguage: view.availableLanguages,
        operatingSystem: view.platforms.join(", "),
        isBasedOn: view.isBasedOn,
        publisher: name || uri ? compact({ "@type": "Organization", "@id": uri, name }) : undefined,
        isAccessibleForFree: source.repository.visibility === "public" ? true : undefined,
    });
}

;// CONCATENATED MODULE: ./build/actions/catalogue-register/src/export/export.js









/** Formats that an entry can be exported to, in the order `--help` lists them. */
const FORMATS = [
    "code.json",
    "codemeta",
    "citation",
    "dcat",
    "repos.json",
    "backstage",
    "dutch-register",
    "csv",
    "schema.org",
];
/** One repository in one format: usually one file, two for DCAT. Throws where an existing target file cannot be read. */
function exportEntry(format, source, options = {}, existing = () => undefined) {
    switch (format) {
        case "code.json":
            return [codeJson(source, options, existing("code.json"))];
        case "codemeta":
            return [codemeta(source, options.language, existing("codemeta.json"))];
        case "citation":
            return [citation(source, options.language, existing("CITATION.cff"))];
        case "dcat":
            return dcat(source);
        case "repos.json":
            return [reposJson([source])];
        case "backstage":
            return [backstage(source, existing("catalog-info.yaml"))];
        case "dutch-register":
            return [dutchRegister(source, options.publiccodePath)];
        case "csv":
            return [csv([source])];
        case "schema.org":
            return [schemaOrg(source, options.language)];
    }
}

;// CONCATENATED MODULE: ./build/actions/catalogue-register/src/export/local-facts.js

/** Files that exports point to, by what they are. */
const FILES = {
    license: /^(licen[cs]e|copying)(\.(md|txt|rst))?$/i,
    contributing: /^(\.github\/|docs\/)?contributing(\.(md|txt|rst))?$/i,
    codeowners: /^(\.github\/|docs\/)?codeowners$/i,
    readme: /^readme(\.(md|txt|rst))?$/i,
};
/** What a work tree says of its repository without the network: address, files, first and last commit, newest tag. */
async function localFacts(repository, publiccode) {
    const names = (await repository.files()).filter((f) => f.kind === "file").map((f) => f.path);
    const find = (what) => names.find((name) => FILES[what].test(name));
    const remote = await repository.git?.remoteUrl();
    const address = (0,canonical_url/* canonicalUrl */.W)(remote ?? "") ?? (0,canonical_url/* canonicalUrl */.W)(String(publiccode["url"] ?? ""));
    const [owner, name] = address?.split("/").slice(-2) ?? [];
    return {
        htmlUrl: String(publiccode["url"] ?? "") || (address && `https://${address}`),
        fullName: owner && name ? `${owner}/${name}` : undefined,
        ...(await dates(repository)),
        files: {
            license: find("license"),
            contributing: find("contributing"),
            codeowners: find("codeowners"),
            readme: find("readme"),
        },
    };
}
/** Dates of the first and the last commit; a shallow clone knows no first one. */
async function dates(repository) {
    const { git } = repository;
    if (!git || (await git.head()) === undefined)
        return {};
    const last = await git.run(["log", "-1", "--format=%cI"]);
    if (await git.isShallow())
        return { pushedAt: last.toString().trim() };
    const roots = await git.run(["log", "--max-parents=0", "--format=%aI", "HEAD"]);
    return { createdAt: roots.toString().trim().split("\n").sort()[0], pushedAt: last.toString().trim() };
}

// EXTERNAL MODULE: ./build/shared/src/errors.js
var errors = __webpack_require__(3994);
// EXTERNAL MODULE: ./build/shared/src/policy/parse.js
var parse = __webpack_require__(1483);
// EXTERNAL MODULE: ./build/shared/src/report/text.js
var report_text = __webpack_require__(9181);
// EXTERNAL MODULE: ./build/shared/src/repository/open.js + 1 modules
var repository_open = __webpack_require__(6521);
;// CONCATENATED MODULE: ./build/cli/src/commands/catalogue-export.js












/** `catalogue export [PATH]`: the repository's publiccode.yml in the formats of other catalogues. */
function catalogue_export_register(catalogue) {
    (0,run/* newCommand */.Ye)(catalogue, {
        name: "export",
        summary: "write publiccode.yml in other catalogues' formats",
        description: "Makes the files that other catalogues read from publiccode.yml and the repository. Hand-written keys of files that exist\n" +
            "are kept; nothing is invented: what a format requires and nobody said is listed on standard error.\n" +
            `Formats: ${FORMATS.join(", ")}.`,
        examples: [
            ["public-code catalogue export --to code.json", "prints code.json"],
            ["public-code catalogue export --to codemeta,citation --write", "writes both files into the repository"],
            ["public-code catalogue export --to dcat --write build", "writes dcat.jsonld and dcat.ttl into build/"],
        ],
    })
        .argument("[path]", "folder of the repository", ".")
        .requiredOption("--to <formats>", "formats, separated by commas", formatsOf)
        .option("--write [folder]", "write files there, by default into the repository, instead of printing")
        .option("--language <tag>", "language for formats that hold one (default: English, else the first)")
        .option("--labor-hours <number>", "code.json: hours of work, counted by you", Number)
        .option("--ai-use-case-id <id>", "code.json: id in the AI use case inventory, 0 where there is none")
        .option("--sbom <address>", "code.json: address of the software bill of materials, None where there is none")
        .option("--usage-type <types>", "code.json: permissions.usageType, separated by commas", (text) => (0,parse/* splitList */.ry)(text))
        .option("--strict", "exit with 1 where a required value is missing")
        .action(async (path, options) => catalogue_export_run(path, options));
}
async function catalogue_export_run(path, options) {
    const source = await readSource(path);
    const target = options.write === true ? path : options.write;
    const existing = (name) => catalogue_export_readExisting((0,external_node_path_.join)(target ?? path, name));
    const exported = options.to.flatMap((format) => make(format, source, options, existing));
    for (const one of exported)
        emit(one, target);
    const missing = exported.flatMap((one) => one.missing.map((m) => `${one.path}: ${m.message}`));
    for (const line of missing)
        process.stderr.write(`${(0,report_text/* plain */.pj)(line)}\n`);
    if (options.strict && missing.length > 0)
        process.exitCode = 1;
}
function make(format, source, options, existing) {
    if (format === "csv")
        return [csv([source])];
    try {
        return exportEntry(format, source, options, existing);
    }
    catch (cause) {
        throw new errors/* UserError */.yo((0,report_text/* plain */.pj)((0,errors/* errorMessage */.gJ)(cause)), { cause });
    }
}
/** publiccode.yml and what the work tree itself says; nobody is asked over the network. */
async function readSource(path) {
    const repository = await (0,repository_open/* openRepository */.h)(path);
    const text = (await repository.text("publiccode.yml"))?.text;
    if (text === undefined)
        throw new errors/* UserError */.yo(`There is no publiccode.yml in ${(0,report_text/* plain */.pj)(path)}: nothing can be exported.`);
    let value;
    try {
        value = (0,dist/* parse */.qg)(text, { maxAliasCount: 0 });
    }
    catch (cause) {
        throw new errors/* UserError */.yo(`publiccode.yml cannot be read: ${(0,report_text/* plain */.pj)((0,errors/* errorMessage */.gJ)(cause).split("\n")[0])}`, { cause });
    }
    const publiccode = typeof value === "object" && value !== null ? value : {};
    return { now: new Date(), publiccode, repository: await localFacts(repository, publiccode) };
}
function catalogue_export_readExisting(file) {
    return (0,external_node_fs_.existsSync)(file) ? (0,external_node_fs_.readFileSync)(file, "utf8") : undefined;
}
function emit({ path, text }, folder) {
    if (folder === undefined) {
        process.stdout.write(text);
        return;
    }
    try {
        (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(folder, path), text);
        process.stderr.write(`${(0,report_text/* plain */.pj)((0,external_node_path_.join)(folder, path))} written\n`);
    }
    catch (cause) {
        throw new errors/* IncompleteError */.j$(`${(0,report_text/* plain */.pj)((0,external_node_path_.join)(folder, path))} cannot be written: ${(0,report_text/* plain */.pj)((0,errors/* errorMessage */.gJ)(cause))}`, {
            cause,
        });
    }
}
function formatsOf(text) {
    const wanted = (0,parse/* splitList */.ry)(text);
    const wrong = wanted.find((name) => !FORMATS.includes(name));
    if (wrong !== undefined)
        throw new esm/* InvalidArgumentError */.Di(`"${wrong}" is none; it must be ${(0,parse/* alternatives */.Vo)([...FORMATS])}.`);
    return wanted;
}

;// CONCATENATED MODULE: ./build/actions/catalogue-register/src/similar/clusters.js
/** Least cosine of a link: below it, read pairs were mostly neighbours in a field and not the same work. */
const LEAST_LINK = 0.4;
/**
 * Similar work across organisations: connected groups of entries whose cosine reaches `least`, with at least two organisations
 * in them. Identities (one software listed twice) are no joined-up work and are left out.
 */
function clusters(similarity, least = LEAST_LINK) {
    const links = similarity.documents.flatMap((document) => similarity
        .forEntry(document, 10)
        .filter((hit) => hit.band !== "identity" && hit.cosine >= least && hit.document.id !== document.id)
        .filter((hit) => clusters_organisation(hit.document) !== clusters_organisation(document))
        .map((hit) => ({ a: document, b: hit.document, cosine: hit.cosine, matched: hit.matched })));
    const groups = new Map();
    for (const link of links)
        join(groups, link);
    const byId = new Map(similarity.documents.map((d) => [d.id, d]));
    return [...new Set(groups.values())]
        .map(({ ids, links: inside }) => ({
        entries: [...ids].sort().map((id) => byId.get(id)),
        cosine: Math.max(...inside.map((l) => l.cosine)),
        matched: [...new Set(inside.flatMap((l) => l.matched))].slice(0, 8),
    }))
        .sort((a, b) => b.cosine - a.cosine || a.entries[0].id.localeCompare(b.entries[0].id));
}
/** Puts both ends of a link into one group, merging theirs. */
function join(groups, link) {
    const left = groups.get(link.a.id) ?? { ids: new Set([link.a.id]), links: [] };
    const right = groups.get(link.b.id) ?? { ids: new Set([link.b.id]), links: [] };
    const merged = left === right ? left : { ids: new Set([...left.ids, ...right.ids]), links: [...left.links, ...right.links] };
    merged.links.push(link);
    for (const id of merged.ids)
        groups.set(id, merged);
}
/** An entry without an organisation stands for itself, so that it can be joined with anybody. */
function clusters_organisation(document) {
    return document.organisation?.toLowerCase() ?? document.id;
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./build/actions/catalogue-register/src/entry/view.js
var view = __webpack_require__(8685);
;// CONCATENATED MODULE: ./build/actions/catalogue-register/src/similar/read-catalogue.js
/** Most entries that are read of one catalogue: the largest public one known holds about 25,000. */
const MAX_ENTRIES = 100_000;
/** Reads JSON Lines, one entry a line; a broken line is told and the others are kept. */
function readJsonLines(text) {
    const read = { documents: [], refused: [] };
    text.split("\n").forEach((line, i) => {
        if (line.trim() === "" || read.documents.length >= MAX_ENTRIES)
            return;
        try {
            addRecord(JSON.parse(line), i + 1, read);
        }
        catch {
            read.refused.push({ at: i + 1, reason: "this line is no JSON object" });
        }
    });
    return read;
}
/**
 * Reads a JSON document: an array of entries, `{"entries": [...]}` (catalogue.json), a page of an Open Catalog API
 * (`{"data": [...]}`), or one entry. Throws SyntaxError when the text is no JSON.
 */
function readJson(text) {
    const read = { documents: [], refused: [] };
    const value = JSON.parse(text);
    const holder = isRecord(value) ? (value["entries"] ?? value["software"] ?? value["data"] ?? [value]) : value;
    const list = Array.isArray(holder) ? holder : [];
    for (const [i, record] of list.slice(0, MAX_ENTRIES).entries())
        addRecord(record, i + 1, read);
    return read;
}
function addRecord(record, at, read) {
    const document = isRecord(record) ? toDocument(record) : undefined;
    if (document)
        read.documents.push(document);
    else
        read.refused.push({ at, reason: "an entry needs at least a name, or an id and a description" });
}
/** An entry in any of the shapes that catalogues give out; undefined when it names nothing. */
function toDocument(record) {
    const id = read_catalogue_text(record["id"]) ?? read_catalogue_text(record["url"]) ?? read_catalogue_text(record["repo_url"]) ?? read_catalogue_text(record["name"]);
    const name = read_catalogue_text(record["name"]) ?? read_catalogue_text(record["title"]) ?? lastPart(read_catalogue_text(record["url"]) ?? "");
    if (!id || !name)
        return undefined;
    return {
        id,
        name,
        aliases: read_catalogue_texts(record["aliases"]),
        description: descriptions(record["description"] ?? record["summary"]),
        tags: read_catalogue_texts(record["tags"] ?? record["topics"] ?? record["keywords"]),
        categories: read_catalogue_texts(record["categories"]),
        organisation: read_catalogue_text(record["org"]) ?? nameOf(record["organisation"]) ?? nameOf(record["organization"]),
        licences: read_catalogue_texts(record["licences"] ?? record["license"] ?? record["licence"]),
        status: read_catalogue_text(record["status"]) ?? read_catalogue_text(record["developmentStatus"]),
        repositoryId: number(record["repositoryId"]),
        repositoryUrl: read_catalogue_text(record["repo_url"]) ?? read_catalogue_text(record["repositoryUrl"]) ?? read_catalogue_text(record["url"]) ?? read_catalogue_text(record["repo"]),
        homepage: read_catalogue_text(record["landing"]) ?? read_catalogue_text(record["homepage"]) ?? read_catalogue_text(record["landingURL"]),
        isBasedOn: read_catalogue_texts(record["isBasedOn"]),
        contact: nameOf(record["contact"]),
        updated: read_catalogue_text(record["updated"]),
    };
}
/** Text per language of what an entry says of itself: one text, texts by language, or blocks of publiccode.yml. */
function descriptions(value) {
    if (typeof value === "string")
        return { und: value };
    if (!isRecord(value))
        return {};
    const all = Object.entries(value).map(([language, content]) => [language, flatten(content)]);
    return Object.fromEntries(all.filter(([, content]) => content !== ""));
}
/** A description may be text or publiccode.yml's block with short and long description and features. */
function flatten(content) {
    if (typeof content === "string")
        return content;
    if (!isRecord(content))
        return "";
    const parts = ["localisedName", "genericName", "shortDescription", "longDescription"].map((key) => read_catalogue_text(content[key]));
    return [...parts, ...read_catalogue_texts(content["features"])].filter(Boolean).join(". ");
}
function nameOf(value) {
    if (!isRecord(value))
        return read_catalogue_text(value);
    return read_catalogue_text(value["name"]) ?? read_catalogue_text(value["email"]) ?? read_catalogue_text(value["uri"]);
}
function lastPart(url) {
    return url.replace(/\/+$/, "").split("/").pop() ?? "";
}
function isRecord(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
function read_catalogue_text(value) {
    return typeof value === "string" && value.trim() !== "" ? value : undefined;
}
function number(value) {
    return typeof value === "number" && Number.isSafeInteger(value) ? value : undefined;
}
function read_catalogue_texts(value) {
    if (typeof value === "string")
        return value === "" ? [] : [value];
    return Array.isArray(value) ? value.filter((v) => typeof v === "string") : [];
}

;// CONCATENATED MODULE: ./build/actions/catalogue-register/src/similar/from-entry.js



/** What similarity needs to know of a catalogue entry. */
function documentOf(entry) {
    const described = (0,view/* languagesOf */.P7)(entry).length > 0 ? (0,view/* publiccodeAt */.g7)(entry, "description") : entry.repository?.description;
    const organisation = (0,view/* organisationOf */.gu)(entry);
    return {
        id: entry.id,
        name: (0,view/* nameOf */.Vb)(entry),
        aliases: entry.aliases,
        description: descriptions(described),
        tags: entry.repository?.topics ?? [],
        categories: (0,view/* publiccodeTexts */.xT)(entry, "categories"),
        organisation: organisation?.name ?? organisation?.uri ?? entry.url.split("/").at(-2),
        licences: licenceIds((0,view/* licenceOf */.v3)(entry) ?? ""),
        status: entry.status === "withdrawn" ? "withdrawn" : (0,view/* statusOf */.c2)(entry),
        repositoryId: entry.repositoryId,
        repositoryUrl: entry.url,
        homepage: (0,view/* publiccodeText */.il)(entry, "landingURL") ?? entry.repository?.homepage,
        isBasedOn: entry.relations.isBasedOn,
        contact: (0,view/* contactsOf */.RS)(entry)
            .map((c) => [c.name, c.email].filter(Boolean).join(" "))
            .at(0),
        updated: entry.activity?.pushedAt,
    };
}

;// CONCATENATED MODULE: ./build/actions/catalogue-register/src/similar/load-catalogue.js








/** Largest catalogue file or answer, bytes: 25,000 entries with descriptions take about 40 MB. */
const MAX_BYTES = 200 * 1024 * 1024;
/** How long one page of an API may take, milliseconds. */
const PAGE_TIMEOUT = 30_000;
/**
 * Entries of one catalogue: a folder with `entries/`, a JSON or JSON Lines file, the address of a JSON file, or the base of an
 * Open Catalog API (`https://…/v1`). Throws UserError where there is nothing of the kind, IncompleteError where it cannot be read.
 */
async function loadCatalogue(source, fetch = globalThis.fetch) {
    if (/^https?:\/\//i.test(source))
        return loadAddress(source, fetch);
    const found = await (0,promises_.lstat)(source).catch(() => undefined);
    if (!found)
        throw new errors/* UserError */.yo(`There is no catalogue ${(0,report_text/* plain */.pj)(source)}. Give a folder, a .json or .jsonl file, or an address.`);
    if (found.isDirectory())
        return loadFolder(source);
    if (found.size > MAX_BYTES)
        throw new errors/* UserError */.yo(`The catalogue ${(0,report_text/* plain */.pj)(source)} is larger than ${MAX_BYTES >> 20} MB.`);
    return parseCatalogue(source, await (0,promises_.readFile)(source, "utf8"));
}
function parseCatalogue(name, text) {
    try {
        return /\.(jsonl|ndjson)$/i.test(name) ? readJsonLines(text) : readJson(text);
    }
    catch (cause) {
        throw new errors/* UserError */.yo(`The catalogue ${(0,report_text/* plain */.pj)(name)} is no valid JSON: ${(0,report_text/* plain */.pj)((0,errors/* errorMessage */.gJ)(cause))}`, { cause });
    }
}
/** A catalogue on disk: one YAML file an entry below `entries/`. Links are not followed; withdrawn entries are left out. */
async function loadFolder(folder) {
    const root = (0,external_node_path_.join)(folder, entry_file/* ENTRIES */.lf);
    const names = await (0,promises_.readdir)(root, { recursive: true, withFileTypes: true }).catch(() => {
        throw new errors/* UserError */.yo(`The folder ${(0,report_text/* plain */.pj)(folder)} holds no catalogue: there is no ${entry_file/* ENTRIES */.lf}/ in it.`);
    });
    const files = names.filter((n) => n.isFile() && /\.ya?ml$/.test(n.name)).map((n) => (0,external_node_path_.join)(n.parentPath, n.name));
    const read = { documents: [], refused: [] };
    for (const [i, file] of files.sort().slice(0, MAX_ENTRIES).entries()) {
        const one = (0,entry_file/* readEntry */.hB)(await (0,promises_.readFile)(file, "utf8"));
        if (!one.entry)
            read.refused.push({ at: i + 1, reason: `${file}: ${one.problems.join("; ")}` });
        else if (one.entry.status === "active")
            read.documents.push(documentOf(one.entry));
    }
    return read;
}
async function loadAddress(address, fetch) {
    if (/\.(json|jsonl|ndjson)(\?|$)/i.test(address)) {
        return parseCatalogue(new URL(address).pathname, await get(address, fetch));
    }
    return loadApi(address.replace(/\/+$/, ""), fetch);
}
/** All pages of `GET /software`; a page that fails ends it, because half a catalogue would answer "nothing like it" wrongly. */
async function loadApi(base, fetch) {
    const read = { documents: [], refused: [] };
    let query = "?page[size]=100";
    const seen = new Set();
    while (query && !seen.has(query) && read.documents.length < MAX_ENTRIES) {
        seen.add(query);
        const page = JSON.parse(await get(`${base}/software${query}`, fetch));
        for (const item of page.data ?? [])
            addSoftware(item, read);
        query = page.links?.next ?? undefined;
    }
    return read;
}
/** One item of an Open Catalog API: its publiccode.yml is raw text, foreign and perhaps broken. */
function addSoftware(item, read) {
    const at = read.documents.length + read.refused.length + 1;
    let publiccode;
    try {
        publiccode = (0,dist/* parse */.qg)(String(item["publiccodeYml"] ?? ""), { maxAliasCount: 0 });
    }
    catch (cause) {
        read.refused.push({ at, reason: `its publiccode.yml cannot be read: ${(0,errors/* errorMessage */.gJ)(cause).split("\n")[0]}` });
        return;
    }
    const fields = typeof publiccode === "object" && publiccode !== null ? publiccode : {};
    const document = toDocument({
        ...fields,
        id: item["id"],
        url: item["url"],
        aliases: item["aliases"],
        status: fields["developmentStatus"],
    });
    if (document)
        read.documents.push(document);
    else
        read.refused.push({ at, reason: "it has neither name nor address" });
}
async function get(address, fetch) {
    try {
        const answer = await fetch(address, {
            signal: AbortSignal.timeout(PAGE_TIMEOUT),
            headers: { accept: "application/json" },
        });
        if (!answer.ok)
            throw new Error(`it answered ${answer.status}`);
        if (Number(answer.headers.get("content-length") ?? 0) > MAX_BYTES)
            throw new Error(`its answer is larger than ${MAX_BYTES >> 20} MB`);
        return await answer.text();
    }
    catch (cause) {
        throw new errors/* IncompleteError */.j$(`The catalogue ${(0,report_text/* plain */.pj)(address)} cannot be read: ${(0,report_text/* plain */.pj)((0,errors/* errorMessage */.gJ)(cause))}`, {
            cause,
        });
    }
}

;// CONCATENATED MODULE: ./build/actions/catalogue-register/src/similar/render.js

/** What a band means, to somebody about to build or register. */
const MEANING = {
    identity: "already listed",
    duplicate: "probably the same: please compare, or record why not",
    similar: "similar: consider reusing it or contributing",
    none: "has words in common",
};
/** Answers for a terminal: one block an entry. */
function terminalHits(hits) {
    if (hits.length === 0)
        return "Nothing like it in the catalogues that were searched.\n";
    return `${hits.map((hit, i) => `${i + 1}. ${terminalHit(hit)}`).join("\n")}\n`;
}
function terminalHit({ document, band, matched }) {
    const lines = [
        `${(0,report_text/* plain */.pj)(document.name)}  (${MEANING[band]})`,
        summary(document),
        facts(document).join(" · "),
        document.repositoryUrl,
        matched.length > 0 ? `matched: ${matched.join(", ")}` : undefined,
    ];
    return lines
        .filter(Boolean)
        .map((line) => (0,report_text/* plain */.pj)(line, 300))
        .join("\n   ");
}
/** Answers as a Markdown table, for a summary, a comment or an issue. */
function markdownHits(hits) {
    if (hits.length === 0)
        return "Nothing like it in the catalogues that were searched.\n";
    const rows = hits.map(({ document, band, matched }) => [
        render_link(document),
        MEANING[band],
        (0,report_text/* markdown */.wD)(summary(document) ?? "", 200),
        (0,report_text/* markdown */.wD)(facts(document).join(" · ")),
        matched.map((word) => (0,report_text/* code */.aY)(word)).join(" "),
    ]);
    return table(["software", "how near", "what it is", "who and how", "matched words"], rows);
}
/** Similar work of several organisations, one section a cluster. */
function markdownClusters(clusters) {
    if (clusters.length === 0)
        return "No similar work across organisations was found.\n";
    return clusters
        .map(({ entries, matched }) => {
        const rows = entries.map((d) => [render_link(d), (0,report_text/* markdown */.wD)(d.organisation ?? ""), (0,report_text/* markdown */.wD)(summary(d) ?? "", 200)]);
        const title = entries.map((d) => (0,report_text/* markdown */.wD)(d.name, 60)).join(", ");
        return `### ${title}\n\nShared words: ${matched.map((word) => (0,report_text/* code */.aY)(word)).join(" ")}\n\n${table(["software", "organisation", "what it is"], rows)}`;
    })
        .join("\n");
}
/** Similar work of several organisations, for a terminal. */
function terminalClusters(clusters) {
    if (clusters.length === 0)
        return "No similar work across organisations was found.\n";
    return `${clusters
        .map(({ entries, matched }, i) => {
        const lines = entries.map((d) => `   ${(0,report_text/* plain */.pj)(d.name, 60)} · ${(0,report_text/* plain */.pj)(d.organisation ?? "no organisation named", 60)}`);
        return `${i + 1}. ${(0,report_text/* plain */.pj)(matched.join(", "), 200)}\n${lines.join("\n")}`;
    })
        .join("\n")}\n`;
}
function table(head, rows) {
    const line = (cells) => `| ${cells.join(" | ")} |`;
    return `${[line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n")}\n`;
}
/** A link only for addresses that a browser may safely follow. */
function render_link(document) {
    const url = document.repositoryUrl ?? document.homepage ?? "";
    return /^https?:\/\/[^\s<>()|]+$/.test(url)
        ? `[${(0,report_text/* markdown */.wD)(document.name, 80)}](${url})`
        : (0,report_text/* markdown */.wD)(document.name, 80);
}
function facts(document) {
    const { organisation, licences, status, updated, contact } = document;
    const all = [
        organisation,
        licences.join(", "),
        status,
        updated && `last change ${updated.slice(0, 10)}`,
        contact && `contact ${contact}`,
    ];
    return all.filter((fact) => !!fact);
}
/** English first, since most readers of several catalogues share it. */
function summary(document) {
    const text = document.description["en"] ?? document.description["und"] ?? Object.values(document.description)[0];
    return text?.replace(/\s+/g, " ").slice(0, 300);
}

// EXTERNAL MODULE: ./build/actions/catalogue-register/src/similar/similar.js + 7 modules
var similar = __webpack_require__(6882);
// EXTERNAL MODULE: ./build/cli/src/frame/output.js
var output = __webpack_require__(985);
;// CONCATENATED MODULE: ./build/cli/src/commands/catalogue-similar.js














/** `catalogue similar` and `catalogue clusters`: finding what exists already, before it is built or listed twice. */
function catalogue_similar_register(catalogue) {
    registerSimilar(catalogue);
    registerClusters(catalogue);
}
function registerSimilar(catalogue) {
    const command = (0,run/* newCommand */.Ye)(catalogue, {
        name: "similar",
        summary: "find software that exists already",
        description: "Ranks the entries of catalogues against a need in plain words, or against the repository in PATH by its publiccode.yml.\n" +
            "A catalogue is a folder with entries/, a .json or .jsonl file, an address of one, or the base of an Open Catalog API.",
        examples: [
            [
                'public-code catalogue similar --catalogue ../catalogue --need "report potholes"',
                "what could be reused for this need",
            ],
            [
                "public-code catalogue similar . --catalogue https://catalogue.example/v1",
                "what is like the software in this folder",
            ],
        ],
    }).argument("[path]", "folder with a publiccode.yml", ".");
    addCatalogues(command)
        .option("--need <text>", "what you want to build, in plain words")
        .option("--queries <file>", 'many questions at once: JSON Lines of {"id","text"} or {"id","entry"}')
        .option("--limit <number>", "most answers a question", wholeNumber, 5);
    command.action(async (path, options) => {
        (0,output/* checkOutput */.y)(options.output);
        const similarity = await load(options);
        const text = options.queries ? answerQueries(similarity, options) : answerOne(similarity, path, options);
        await (0,output/* writeOutput */.z)(text, options.output);
    });
}
function registerClusters(catalogue) {
    const command = (0,run/* newCommand */.Ye)(catalogue, {
        name: "clusters",
        summary: "list similar work across organisations",
        description: "Groups of entries of several organisations that seem to solve one problem, the nearest first.",
        examples: [["public-code catalogue clusters --catalogue ../catalogue", "who could join up with whom"]],
    });
    addCatalogues(command);
    command.action(async (options) => {
        (0,output/* checkOutput */.y)(options.output);
        const found = clusters(await load(options));
        const text = {
            json: () => json({ clusters: found.map((c) => ({ ...c, entries: c.entries.map((e) => e.id) })) }),
            markdown: () => markdownClusters(found),
            terminal: () => terminalClusters(found),
        };
        await (0,output/* writeOutput */.z)(text[options.format](), options.output);
    });
}
function addCatalogues(command) {
    return (0,frame_options/* addOutputOptions */.JW)(command, ["terminal", "json", "markdown"]).requiredOption("--catalogue <source>", "a catalogue to search; repeat it for several", (source, before = []) => [...before, source]);
}
/** All catalogues as one; what could not be read of them is told, never passed over. */
async function load(options) {
    const documents = [];
    for (const source of options.catalogue) {
        const read = await loadCatalogue(source);
        documents.push(...read.documents);
        if (read.refused.length > 0) {
            const [first] = read.refused;
            const rest = `${(0,report_text/* plain */.pj)(source)}: ${(0,report_text/* count */.U9)(read.refused.length, "entry", "entries")} could not be read`;
            process.stderr.write(`${rest}, the first at ${first.at}: ${(0,report_text/* plain */.pj)(first.reason)}\n`);
        }
    }
    return new similar/* Similarity */.e(documents);
}
function answerOne(similarity, path, options) {
    const hits = options.need
        ? similarity.forNeed(options.need, options.limit)
        : likeFolder(similarity, path, options.limit);
    if (options.format === "json")
        return json({ results: [{ query: options.need ?? path, hits: hits.map(hitJson) }] });
    return options.format === "markdown" ? markdownHits(hits) : terminalHits(hits);
}
function likeFolder(similarity, path, limit) {
    const fields = readFields(path);
    const document = typeof fields === "object" && fields !== null ? toDocument(fields) : undefined;
    if (!document)
        throw new errors/* UserError */.yo(`The publiccode.yml in ${(0,report_text/* plain */.pj)(path)} names no software: it needs \`name\` and \`url\`.`);
    // one word in common is no likeness worth a person's time
    return similarity.forEntry({ ...document, id: `file:${path}` }, limit).filter((hit) => hit.band !== "none");
}
function readFields(path) {
    let text;
    try {
        text = (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(path, "publiccode.yml"), "utf8");
    }
    catch (cause) {
        throw new errors/* UserError */.yo(`There is no publiccode.yml in ${(0,report_text/* plain */.pj)(path)}. Say the need in words instead: --need "…".`, {
            cause,
        });
    }
    try {
        return (0,dist/* parse */.qg)(text, { maxAliasCount: 0 });
    }
    catch (cause) {
        const first = (0,errors/* errorMessage */.gJ)(cause).split("\n")[0];
        throw new errors/* UserError */.yo(`The publiccode.yml in ${(0,report_text/* plain */.pj)(path)} cannot be read: ${(0,report_text/* plain */.pj)(first)}`, { cause });
    }
}
function answerQueries(similarity, options) {
    const results = readQueries(options.queries).map((query) => {
        if (query.text !== undefined)
            return { query: query.id, hits: similarity.forNeed(query.text, options.limit).map(hitJson) };
        const document = similarity.entry(query.entry ?? "");
        if (!document)
            throw new errors/* UserError */.yo(`The question ${(0,report_text/* plain */.pj)(query.id)} asks for the entry ${(0,report_text/* plain */.pj)(String(query.entry))}, which no catalogue holds.`);
        return { query: query.id, hits: similarity.forEntry(document, options.limit).map(hitJson) };
    });
    return json({ results });
}
function readQueries(file) {
    try {
        const lines = (0,external_node_fs_.readFileSync)(file === "-" ? 0 : file, "utf8").split("\n");
        return lines.filter((line) => line.trim()).map((line) => JSON.parse(line));
    }
    catch (cause) {
        throw new errors/* UserError */.yo(`The questions in ${(0,report_text/* plain */.pj)(file)} cannot be read: ${(0,report_text/* plain */.pj)((0,errors/* errorMessage */.gJ)(cause))}`, { cause });
    }
}
function hitJson({ document, score, cosine, band, matched }) {
    const { id, name, organisation, licences, status, contact, updated, repositoryUrl } = document;
    return {
        id,
        name,
        score,
        cosine,
        band,
        matched,
        organisation,
        licences,
        status,
        contact,
        updated,
        url: repositoryUrl,
    };
}
function json(value) {
    return `${JSON.stringify({ schema: 1, ...value }, null, 2)}\n`;
}
function wholeNumber(text) {
    const number = Number(text);
    if (!Number.isInteger(number) || number < 1 || number > 100)
        throw new esm/* InvalidArgumentError */.Di("It must be a whole number from 1 to 100.");
    return number;
}

// EXTERNAL MODULE: ./build/actions/catalogue-register/src/config.js
var src_config = __webpack_require__(4267);
// EXTERNAL MODULE: ./build/actions/catalogue-register/src/folder/destination.js + 1 modules
var destination = __webpack_require__(43);
// EXTERNAL MODULE: ./build/actions/catalogue-register/src/announce/feed.js
var feed = __webpack_require__(3853);
// EXTERNAL MODULE: ./build/actions/catalogue-register/src/entry/order.js
var order = __webpack_require__(562);
// EXTERNAL MODULE: ./build/actions/catalogue-register/src/similar-notes.js
var similar_notes = __webpack_require__(5752);
;// CONCATENATED MODULE: ./build/actions/catalogue-register/src/site/page.js

/**
 * A whole page. Its policy lets nothing in from elsewhere, so that foreign text could do nothing even if escaping failed;
 * readers are not followed, and there is nothing to consent to.
 */
function page({ site, title, language = "en", root, search }, main) {
    const script = search ? `\n<script src="${root}search.js" defer></script>` : "";
    return `<!doctype html>
<html lang="${(0,report_text/* html */.qy)(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; script-src 'self'; base-uri 'none'; form-action 'none'">
<title>${(0,report_text/* html */.qy)(title === site ? site : `${title} - ${site}`)}</title>
<link rel="stylesheet" href="${root}style.css">
<link rel="alternate" type="application/atom+xml" title="${(0,report_text/* html */.qy)(site)}" href="${root}feed.xml">${script}
</head>
<body>
<a class="skip" href="#main">Skip to content</a>
<header><p><a href="${root}index.html">${(0,report_text/* html */.qy)(site)}</a></p></header>
<main id="main">
${main}
</main>
<footer><p><a href="${root}feed.xml">News feed</a> · <a href="${root}catalogue.json">All entries as JSON</a></p></footer>
</body>
</html>
`;
}
/** A link where the address is one of the web, else its text alone: `javascript:` in an entry leads nowhere. */
function page_link(address, text = address) {
    return /^https?:\/\/[^\s]+$/i.test(address)
        ? `<a href="${(0,report_text/* html */.qy)(address)}" rel="noopener">${(0,report_text/* html */.qy)(text)}</a>`
        : (0,report_text/* html */.qy)(text);
}
/** A row of a list of facts; nothing where the value is missing. `value` is ready HTML. */
function fact(name, value) {
    return value ? `<div><dt>${(0,report_text/* html */.qy)(name)}</dt><dd>${value}</dd></div>` : "";
}

;// CONCATENATED MODULE: ./build/actions/catalogue-register/src/site/paths.js

/** Page of an entry below the site's root. */
function pagePath(id) {
    return (0,entry_file/* entryPath */.s3)(id).replace(/\.yml$/, ".html");
}
/** From a page to the site's root. */
function rootOf(path) {
    return "../".repeat(path.split("/").length - 1);
}

;// CONCATENATED MODULE: ./build/actions/catalogue-register/src/site/entry-page.js




/** The page of one entry. Withdrawn ones keep theirs, which says so and where to look instead. */
function entryPage(entry, config) {
    const path = pagePath(entry.id);
    const language = (0,view/* languagesOf */.P7)(entry).includes("en") ? "en" : ((0,view/* languagesOf */.P7)(entry)[0] ?? "en");
    const main = `<h1>${(0,report_text/* html */.qy)((0,view/* nameOf */.Vb)(entry))}</h1>
${notice(entry)}
${paragraph((0,view/* summaryOf */.YG)(entry, language))}
${paragraphs((0,view/* describedBy */.$9)(entry, "longDescription", language))}
${features(entry, language)}
<h2>Facts</h2>
<dl>
${entry_page_facts(entry).join("\n")}
</dl>`;
    return page({ site: config.title, title: (0,view/* nameOf */.Vb)(entry), language, root: rootOf(path) }, main);
}
function notice({ status, withdrawn, repository }) {
    if (status === "withdrawn") {
        const instead = withdrawn?.supersededBy ? ` Look at ${page_link(withdrawn.supersededBy)} instead.` : "";
        return `<p class="notice"><strong>Withdrawn</strong>${withdrawn ? ` on ${(0,report_text/* html */.qy)(withdrawn.at.slice(0, 10))}` : ""}${withdrawn?.reason ? `: ${(0,report_text/* html */.qy)(withdrawn.reason)}` : ""}.${instead}</p>`;
    }
    return repository?.archived ? `<p class="notice"><strong>Archived</strong>: nobody works on it any more.</p>` : "";
}
function paragraph(text) {
    return text ? `<p>${(0,report_text/* html */.qy)(text)}</p>` : "";
}
/** The long description is Markdown; shown as plain paragraphs it is readable and can do no harm. */
function paragraphs(text) {
    return (text ?? "")
        .split(/\n\s*\n/)
        .filter((part) => part.trim())
        .map((part) => paragraph(part.trim()))
        .join("\n");
}
function features(entry, language) {
    const list = (0,view/* publiccodeTexts */.xT)(entry, `description.${language}.features`);
    return list.length > 0
        ? `<h2>What it can do</h2>\n<ul>${list.map((one) => `<li>${(0,report_text/* html */.qy)(one)}</li>`).join("")}</ul>`
        : "";
}
function entry_page_facts(entry) {
    const organisation = (0,view/* organisationOf */.gu)(entry);
    const text = (path) => (0,view/* publiccodeText */.il)(entry, path);
    const checks = Object.entries(entry.checks ?? {}).map(([name, { result, headline }]) => `${(0,report_text/* html */.qy)(name)}: ${(0,report_text/* html */.qy)(result)}${headline ? ` (${(0,report_text/* html */.qy)(headline)})` : ""}`);
    return [
        fact("Source code", page_link(entry.url)),
        fact("Organisation", organisation && (organisation.name ? (0,report_text/* html */.qy)(organisation.name) : (0,report_text/* html */.qy)(organisation.uri ?? ""))),
        fact("Licence", optional((0,view/* licenceOf */.v3)(entry))),
        fact("Status", optional((0,view/* statusOf */.c2)(entry))),
        fact("Version", optional(text("softwareVersion"))),
        fact("Released", optional(text("releaseDate"))),
        fact("Home page", text("landingURL") && page_link(text("landingURL"))),
        fact("Documentation", linkOf((0,view/* describedBy */.$9)(entry, "documentation"))),
        fact("Roadmap", linkOf(text("roadmap"))),
        fact("Ask", contacts(entry)),
        fact("Maintenance", optional(text("maintenance.type"))),
        fact("Used by", list((0,view/* publiccodeTexts */.xT)(entry, "usedBy"))),
        fact("Made from", entry.relations.isBasedOn.map((url) => page_link(url)).join("<br>")),
        fact("Categories", list((0,view/* publiccodeTexts */.xT)(entry, "categories"))),
        fact("Topics", list(entry.repository?.topics ?? [])),
        fact("Languages of its users", list((0,view/* publiccodeTexts */.xT)(entry, "localisation.availableLanguages"))),
        fact("Written in", list(entry.repository?.languages ?? [])),
        fact("Checks", checks.join("<br>")),
        fact("Standards", standards(entry)),
        fact("Former addresses", list(entry.aliases)),
        fact("Listed since", (0,report_text/* html */.qy)(entry.registered.at.slice(0, 10))),
    ].filter(Boolean);
}
function optional(value) {
    return value === undefined ? undefined : (0,report_text/* html */.qy)(value);
}
function linkOf(address) {
    return address === undefined ? undefined : page_link(address);
}
function list(values) {
    return values.map((value) => (0,report_text/* html */.qy)(value)).join(", ");
}
function contacts(entry) {
    return (0,view/* contactsOf */.RS)(entry)
        .map(({ name, email }) => email && /^[^\s@<>"]+@[^\s@<>"]+$/.test(email)
        ? `<a href="mailto:${(0,report_text/* html */.qy)(encodeURI(email))}">${(0,report_text/* html */.qy)(name)}</a>`
        : (0,report_text/* html */.qy)(name))
        .join(", ");
}
function standards(entry) {
    const supports = (0,view/* publiccodeAt */.g7)(entry, "supports");
    const ids = (Array.isArray(supports) ? supports : []).flatMap((one) => typeof one?.id === "string" ? [one.id] : []);
    return list(ids);
}

;// CONCATENATED MODULE: ./build/actions/catalogue-register/src/site/list-page.js




/** The first page: everything that is listed, with a search that hides what does not match. */
function listPage(entries, config) {
    const listed = entries.filter((entry) => entry.status === "active").sort(byName);
    const main = `<h1>${(0,report_text/* html */.qy)(config.title)}</h1>
${config.description ? `<p>${(0,report_text/* html */.qy)(config.description)}</p>` : ""}
<form class="filters" role="search" hidden>
<div><label for="q">Search</label><input id="q" name="q" type="search" autocomplete="off"></div>
${list_page_select("organisation", "Organisation", listed, organisationName)}
${list_page_select("status", "Status", listed, view/* statusOf */.c2)}
${list_page_select("licence", "Licence", listed, view/* licenceOf */.v3)}
</form>
<p role="status">${(0,report_text/* count */.U9)(listed.length, "entry", "entries")}</p>
<ul class="entries">
${listed.map(item).join("\n")}
</ul>`;
    return page({ site: config.title, title: config.title, root: "", search: true }, main);
}
function byName(a, b) {
    return (0,view/* nameOf */.Vb)(a).localeCompare((0,view/* nameOf */.Vb)(b), "en") || (a.id < b.id ? -1 : 1);
}
function organisationName(entry) {
    return (0,view/* organisationOf */.gu)(entry)?.name;
}
/** A choice among the values that occur, with their numbers; none where all entries agree. */
function list_page_select(name, label, entries, pick) {
    const counts = new Map();
    for (const entry of entries) {
        const value = pick(entry);
        if (value !== undefined)
            counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    if (counts.size < 2)
        return "";
    const sorted = [...counts].sort(([a], [b]) => a.localeCompare(b, "en"));
    const options = sorted.map(([value, number]) => `<option value="${(0,report_text/* html */.qy)(value)}">${(0,report_text/* html */.qy)(value)} (${number})</option>`);
    return `<div><label for="${name}">${(0,report_text/* html */.qy)(label)}</label><select id="${name}" name="${name}"><option value="">All</option>${options.join("")}</select></div>`;
}
function item(entry) {
    const facts = [organisationName(entry), (0,view/* licenceOf */.v3)(entry), (0,view/* statusOf */.c2)(entry)].filter((one) => one !== undefined);
    const data = [
        ["organisation", organisationName(entry)],
        ["status", (0,view/* statusOf */.c2)(entry)],
        ["licence", (0,view/* licenceOf */.v3)(entry)],
        [
            "words",
            [...(0,view/* publiccodeTexts */.xT)(entry, "categories"), ...(entry.repository?.topics ?? []), ...otherSummaries(entry)].join(" "),
        ],
    ].map(([name, value]) => (value ? ` data-${name}="${(0,report_text/* html */.qy)(value)}"` : ""));
    const summary = (0,view/* summaryOf */.YG)(entry);
    const language = shownLanguage(entry);
    return `<li${data.join("")}><h2><a href="${(0,report_text/* html */.qy)(encodeURI(pagePath(entry.id)))}">${(0,report_text/* html */.qy)((0,view/* nameOf */.Vb)(entry))}</a></h2>${summary ? `<p${language}>${(0,report_text/* html */.qy)(summary)}</p>` : ""}${facts.length > 0 ? `<p class="quiet">${facts.map((one) => (0,report_text/* html */.qy)(one)).join(" · ")}</p>` : ""}</li>`;
}
/** Screen readers need to know where a text is in another language than the page (WCAG 2.2, 3.1.2). */
function shownLanguage(entry) {
    const languages = (0,view/* languagesOf */.P7)(entry);
    const first = languages[0];
    return first === undefined || languages.some((one) => /^en\b/.test(one)) ? "" : ` lang="${(0,report_text/* html */.qy)(first)}"`;
}
/** Short descriptions in all languages can be searched, not only the one that is shown. */
function otherSummaries(entry) {
    return (0,view/* languagesOf */.P7)(entry).flatMap((language) => (0,view/* summaryOf */.YG)(entry, language) ?? []);
}

;// CONCATENATED MODULE: ./build/actions/catalogue-register/src/site/search-script.js
/**
 * The search of the site: it only hides items of the list that is in the page, so nothing is lost without it. What is searched for
 * stands in the address, so that it can be passed on.
 */
const SEARCH_SCRIPT = `"use strict";
(() => {
  const form = document.querySelector(".filters");
  const items = [...document.querySelectorAll("ul.entries > li")];
  const status = document.querySelector("[role=status]");
  const fold = (text) => text.normalize("NFKD").replace(/[\\u0300-\\u036f]/g, "").toLowerCase();
  const texts = items.map((item) => fold(item.textContent + " " + (item.dataset.words || "")));
  const fields = [...form.querySelectorAll("input, select")];
  const apply = () => {
    const words = fold(form.elements.q.value).split(/\\s+/).filter(Boolean);
    let shown = 0;
    items.forEach((item, index) => {
      const matches = words.every((word) => texts[index].includes(word)) &&
        fields.every((field) => field.name === "q" || field.value === "" || item.dataset[field.name] === field.value);
      item.hidden = !matches;
      if (matches) shown += 1;
    });
    status.textContent = shown + " of " + items.length + " entries";
    const query = new URLSearchParams(fields.filter((field) => field.value).map((field) => [field.name, field.value])).toString();
    history.replaceState(null, "", query ? "?" + query : location.pathname);
  };
  const given = new URLSearchParams(location.search);
  fields.forEach((field) => { if (given.has(field.name)) field.value = given.get(field.name); });
  form.hidden = false;
  form.addEventListener("input", apply);
  form.addEventListener("submit", (event) => event.preventDefault());
  apply();
})();
`;

;// CONCATENATED MODULE: ./build/actions/catalogue-register/src/site/style.js
/** The only style sheet: readable at any width, at 400 % zoom, in the dark, and on paper. Contrasts are at least 4.5 to 1. */
const STYLE = `:root { color-scheme: light dark; --text: #1a1a1a; --back: #fff; --quiet: #595959; --link: #0b5394; --line: #8a8a8a; }
@media (prefers-color-scheme: dark) { :root { --text: #eee; --back: #161616; --quiet: #b5b5b5; --link: #8ec3ff; --line: #777; } }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 0 1rem 3rem; max-width: 60rem; font: 1.0625rem/1.5 system-ui, sans-serif; color: var(--text); background: var(--back); }
a { color: var(--link); }
a:focus-visible, input:focus-visible, select:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
.skip { position: absolute; left: -100rem; }
.skip:focus { left: 1rem; top: .5rem; background: var(--back); padding: .5rem; }
header p { font-weight: 600; border-bottom: 1px solid var(--line); padding-bottom: .5rem; }
h1 { line-height: 1.2; overflow-wrap: anywhere; }
.filters { display: flex; flex-wrap: wrap; gap: 1rem; margin: 1rem 0; }
.filters label { display: block; font-weight: 600; }
input, select { font: inherit; padding: .4rem; border: 1px solid var(--line); color: inherit; background: inherit; max-width: 100%; min-height: 2.75rem; }
ul.entries { list-style: none; padding: 0; }
ul.entries li { border-top: 1px solid var(--line); padding: .75rem 0; overflow-wrap: anywhere; }
ul.entries h2 { font-size: 1.125rem; margin: 0; }
ul.entries p { margin: .25rem 0 0; }
.quiet, dt { color: var(--quiet); }
dl div { display: grid; grid-template-columns: minmax(8rem, 12rem) 1fr; gap: 0 1rem; padding: .3rem 0; border-top: 1px solid var(--line); }
@media (max-width: 30rem) { dl div { grid-template-columns: 1fr; } }
dd { margin: 0; overflow-wrap: anywhere; }
.notice { border-left: .4rem solid var(--link); padding: .5rem 1rem; }
[hidden] { display: none !important; }
@media print { header, footer, .filters, .skip { display: none; } }
`;

;// CONCATENATED MODULE: ./build/actions/catalogue-register/src/site/site.js












/** Makes a catalogue's site: static pages that need no server, no build and no script to be read. Pure; equal entries give equal bytes. */
function makeSite(entryFiles, config) {
    const entries = [];
    const unreadable = [];
    for (const [path, text] of entryFiles) {
        const read = (0,entry_file/* readEntry */.hB)(text);
        if (read.entry)
            entries.push(read.entry);
        else
            unreadable.push({ path, problem: read.problems[0] ?? "" });
    }
    const files = new Map([
        ["index.html", listPage(entries, config)],
        ["style.css", STYLE],
        ["search.js", SEARCH_SCRIPT],
        ["feed.xml", (0,feed/* feed */.hm)(entries, config)],
        ["catalogue.json", catalogueJson(entries)],
        [".nojekyll", ""],
    ]);
    for (const entry of entries)
        files.set(pagePath(entry.id), entryPage(entry, config));
    for (const entry of entries)
        addForwards(files, entry, config);
    return { files, unreadable };
}
/** Former addresses lead to the entry, unless another entry lives there now. */
function addForwards(files, entry, config) {
    for (const alias of entry.aliases) {
        const path = safePagePath(alias);
        if (path === undefined || files.has(path))
            continue;
        const target = `${rootOf(path)}${pagePath(entry.id)}`;
        const main = `<h1>${(0,report_text/* html */.qy)((0,view/* nameOf */.Vb)(entry))}</h1>\n<p>This software has moved: <a href="${(0,report_text/* html */.qy)(encodeURI(target))}">go to its entry</a>.</p>`;
        const text = page({ site: config.title, title: (0,view/* nameOf */.Vb)(entry), root: rootOf(path) }, main);
        files.set(path, text.replace("<title>", `<meta http-equiv="refresh" content="0; url=${(0,report_text/* html */.qy)(encodeURI(target))}">\n<title>`));
    }
}
function safePagePath(id) {
    try {
        return pagePath(id);
    }
    catch {
        return undefined;
    }
}
/** All entries for programs: what search needs on top, the whole entry in `entry`. */
function catalogueJson(entries) {
    const sorted = [...entries].sort((a, b) => (a.id < b.id ? -1 : 1));
    const list = sorted
        .filter((entry) => entry.status === "active")
        .map((entry) => ({ ...(0,similar_notes/* searchDocument */.CM)(entry), url: entry.url, entry: (0,order/* inOrder */.a)(entry) }));
    return `${JSON.stringify({ schema: 1, entries: list }, null, 1)}\n`;
}

;// CONCATENATED MODULE: ./build/cli/src/commands/catalogue-site.js








/** `catalogue site [PATH]`: the static pages of a catalogue on disk. */
function catalogue_site_register(catalogue) {
    (0,run/* newCommand */.Ye)(catalogue, {
        name: "site",
        summary: "make a catalogue's static web pages",
        description: "Makes pages that need no server and can be read without scripts: a list with search, a page an entry, a news feed,\n" +
            "and all entries as JSON. Withdrawn entries and former addresses keep their pages.",
        examples: [["public-code catalogue site . --to public", "makes the site of the catalogue in this folder"]],
    })
        .argument("[path]", "folder of the catalogue", ".")
        .requiredOption("--to <folder>", "folder for the pages")
        .action(async (path, { to }) => site(path, to));
}
async function site(path, to) {
    if (!(0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isDirectory())
        throw new errors/* UserError */.yo(`There is no folder ${(0,report_text/* plain */.pj)(path)}.`);
    const { entries, config } = await (0,destination/* readFolder */.j1)(path);
    const made = makeSite(entries, (0,src_config/* readConfig */.X)(config));
    try {
        for (const [name, text] of made.files) {
            (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)((0,external_node_path_.join)(to, name)), { recursive: true });
            (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(to, name), text);
        }
    }
    catch (cause) {
        throw new errors/* IncompleteError */.j$(`The pages cannot be written to ${(0,report_text/* plain */.pj)(to)}: ${(0,report_text/* plain */.pj)((0,errors/* errorMessage */.gJ)(cause))}`, { cause });
    }
    for (const one of made.unreadable)
        process.stderr.write(`${(0,report_text/* plain */.pj)(one.path)} was left out: ${(0,report_text/* plain */.pj)(one.problem)}\n`);
    process.stderr.write(`${(0,report_text/* count */.U9)(made.files.size, "file")} written to ${(0,report_text/* plain */.pj)(to)} for ${(0,report_text/* count */.U9)(entries.size, "entry", "entries")}.\n`);
    if (made.unreadable.length > 0)
        process.exitCode = 1;
}

;// CONCATENATED MODULE: ./build/cli/src/commands/catalogue.js








const tokens = "A git catalogue is written with GITHUB_TOKEN, or PUBLIC_CODE_CATALOGUE_TOKEN where it needs one of its own; an Open Catalog API\n" +
    "with PUBLIC_CODE_CATALOGUE_TOKEN. A folder needs none.";
const where = ["catalogue", "delivery", "dry-run", "draft", "labels", "overwrite"];
const subCommands = [
    {
        action: "register",
        settings: [
            ...where,
            "repository",
            "publiccode",
            "former-urls",
            "considered",
            "reports",
            "require",
            "reactivate",
            "analysis",
        ],
        texts: {
            name: "register",
            summary: "list a repository in a catalogue, or be told why not",
            description: `Registers a repository: in a folder, in a git catalogue by pull request, or with an Open Catalog API.\nRunning it again changes nothing unless something changed.\n${tokens}`,
            examples: [
                ["public-code catalogue register", "registers this repository in your own catalogue on this machine"],
                [
                    "public-code catalogue register ../service --catalogue ../catalogue",
                    "writes and commits the entry in a catalogue on disk",
                ],
                ["public-code catalogue register --catalogue owner/catalogue", "opens a pull request in a git catalogue"],
                [
                    "public-code catalogue register --catalogue https://api.example.org/v1 --dry-run",
                    "says what an Open Catalog API would get",
                ],
            ],
        },
    },
    {
        action: "withdraw",
        settings: [...where, "repository", "publiccode", "former-urls", "reason", "superseded-by", "delete"],
        texts: {
            name: "withdraw",
            summary: "take a repository out of a catalogue again",
            description: `Marks the entry as withdrawn; it stays as a tombstone, so that old links still lead somewhere.\n${tokens}`,
            examples: [
                ["public-code catalogue withdraw --reason 'Replaced by the new service'", "withdraws this repository"],
                [
                    "public-code catalogue withdraw --superseded-by https://github.com/owner/new",
                    "and says where to look instead",
                ],
            ],
        },
    },
    {
        action: "harvest",
        settings: [
            ...where,
            "organisations",
            "select-property",
            "select-topic",
            "max-withdrawals",
            "require",
            "shard",
            "results",
            "issue",
        ],
        texts: {
            name: "harvest",
            summary: "bring organisations' repositories into a catalogue",
            description: "Looks through organisations and lists what wants to be listed: by a custom property, a topic, or the presence of publiccode.yml.\n" +
                "Publishing repositories need no secret. It keeps within the token's limit, prints its plan, and refuses to empty a list.",
            examples: [
                [
                    "public-code catalogue harvest --organisations example --catalogue .",
                    "every repository with a publiccode.yml",
                ],
                [
                    "public-code catalogue harvest --select-topic open-source --catalogue owner/catalogue",
                    "those with a topic, by pull request",
                ],
            ],
        },
    },
];
/** `public-code catalogue ...`. */
function catalogue_register(program) {
    const catalogue = (0,run/* newCommand */.Ye)(program, {
        name: "catalogue",
        summary: "register in catalogues, find similar software, export, build the site",
        description: "Lists software in catalogues and keeps them true.",
        examples: [
            ["public-code catalogue similar --catalogue ../catalogue --need 'report potholes'", "what exists already"],
            ["public-code catalogue register --catalogue ../catalogue", "lists this repository there"],
        ],
    });
    for (const { texts, action, settings } of subCommands)
        addSubCommand(catalogue, texts, action, pick(settings));
    catalogue_similar_register(catalogue);
    catalogue_export_register(catalogue);
    catalogue_site_register(catalogue);
}
function pick(names) {
    return Object.fromEntries(names.map((name) => [name, check.settings[name]]));
}
function addSubCommand(catalogue, texts, action, settings) {
    const command = (0,run/* newCommand */.Ye)(catalogue, texts).argument("[path]", "folder of the repository", ".");
    (0,frame_options/* addCommonOptions */.hm)(command);
    (0,frame_options/* addSettings */.PJ)(command, settings);
    command.action(async (path, options) => {
        const given = (0,frame_options/* givenBy */.ny)(command, check.settings, process.env);
        const values = new Map([["action", action], ["catalogue", ownCatalogue(process.env)], ...given.values]);
        await (0,run/* runAndReport */.FG)([check], path, options, { ...given, values });
    });
}
/** The catalogue that needs nothing: a folder of this user (XDG Base Directory Specification). */
function ownCatalogue(env) {
    return (0,external_node_path_.join)(env["XDG_DATA_HOME"] || (0,external_node_path_.join)((0,external_node_os_.homedir)(), ".local", "share"), "public-code", "catalogue");
}


/***/ })

};
