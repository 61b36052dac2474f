export const id = 713;
export const ids = [713];
export const modules = {

/***/ 6856:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  init: () => (/* binding */ init)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/actions/licence-check/src/detect/identify.js + 20 modules
var identify = __webpack_require__(5318);
// EXTERNAL MODULE: ./build/actions/publiccode-validate/src/facts/gather.js
var gather = __webpack_require__(8688);
// EXTERNAL MODULE: ./build/actions/publiccode-validate/src/fix/edit.js
var edit = __webpack_require__(3355);
;// CONCATENATED MODULE: ./build/actions/publiccode-validate/src/init/compose.js

/** At least 150 characters, so that the file is valid before somebody has found the time to replace it. */
const placeholder = [
    "TODO: Say in a few sentences what this software does, for whom it was made,",
    "which task it makes easier, what it needs to run, and in which administrations",
    "it is used today. Readers may never have heard of it.",
];
/** A valid publiccode.yml from what is known; a comment with TODO stands where only a person knows the answer. */
function composePubliccode(known) {
    const lines = [
        "# Describes this software for catalogues of public code: https://yml.publiccode.tools",
        "# Lines marked TODO need your knowledge. Check the file with: public-code publiccode",
        'publiccodeYmlVersion: "0"',
        `name: ${(0,edit/* scalarText */.ws)(known.name)}`,
        known.url
            ? `url: ${(0,edit/* scalarText */.ws)(known.url)}`
            : "url: https://example.org/TODO/repository # TODO: address of the repository",
        ...entry("isBasedOn", known.isBasedOn, " # TODO: keep this only if yours is a variant of its own"),
        ...entry("landingURL", known.landingURL),
        ...entry("softwareVersion", known.softwareVersion, "", true),
        ...entry("releaseDate", known.releaseDate, "", true),
        ...entry("logo", known.logo),
        "platforms: # TODO: where it runs: web, windows, mac, linux, ios, android",
        "  - web",
        "categories: # TODO: see https://yml.publiccode.tools/categories-list.html",
        "  - other",
        `developmentStatus: ${compose_status(known)} # TODO: concept, development, beta, stable or obsolete`,
        "softwareType: standalone/other # TODO: standalone/web, standalone/desktop, library, addon, ...",
        ...description(known),
        "legal:",
        known.licence
            ? `  license: ${(0,edit/* scalarText */.ws)(known.licence)}`
            : "  license: EUPL-1.2 # TODO: SPDX id of the licence; none was found in the repository",
        "maintenance:",
        "  type: internal # TODO: internal, contract, community or none",
        "  contacts:",
        "    - name: TODO # TODO: a person who can be asked",
        "localisation:",
        "  localisationReady: false # TODO: true if it can be translated without changing code",
        "  availableLanguages: # TODO: languages in which it can be used",
        ...known.languages.map((language) => `    - ${(0,edit/* scalarText */.ws)(language)}`),
    ];
    return `${lines.join("\n")}\n`;
}
function entry(key, value, comment = "", quoted = false) {
    return value === undefined ? [] : [`${key}: ${quoted ? JSON.stringify(value) : (0,edit/* scalarText */.ws)(value)}${comment}`];
}
function compose_status({ softwareVersion }) {
    if (softwareVersion === undefined)
        return "development";
    return softwareVersion.startsWith("0.") ? "beta" : "stable";
}
function description({ shortDescription }) {
    const short = shortDescription
        ? `    shortDescription: ${(0,edit/* scalarText */.ws)(shortDescription)}`
        : "    shortDescription: TODO # TODO: one sentence, at most 150 characters";
    return [
        "description:",
        "  en:",
        short,
        "    longDescription: >- # TODO: replace the text below, 150 to 10000 characters",
        ...placeholder.map((line) => `      ${line}`),
        "    features: # TODO: what it can do, 5 to 20 lines",
        "      - TODO",
    ];
}

;// CONCATENATED MODULE: ./build/actions/publiccode-validate/src/init/known.js
/** Gathers it from manifests, the README, the logo's usual places, tags and the remote. */
async function gatherKnown(repository, facts, hosted) {
    const manifest = await readManifest(repository);
    const readme = await readReadme(repository);
    const folder = repository.root.split(/[/\\]/).at(-1) ?? "software";
    const address = facts.own?.split("/").at(-1);
    const description = clean(hosted.description) ?? clean(manifest.description) ?? readme.paragraph;
    return {
        name: readme.title ?? manifest.name ?? address ?? folder,
        languages: ["en"],
        ...optional("url", facts.own),
        ...optional("shortDescription", description && known_short(description)),
        ...optional("landingURL", webAddress(hosted.homepage) ?? webAddress(manifest.homepage)),
        ...optional("licence", hosted.licence && hosted.licence !== "NOASSERTION" ? hosted.licence : undefined),
        ...optional("softwareVersion", facts.newest?.version ?? manifest.version),
        ...optional("releaseDate", facts.newest?.date),
        ...optional("logo", await findLogo(repository)),
        ...optional("isBasedOn", hosted.parent ?? undefined),
    };
}
function optional(name, value) {
    return value === undefined || value === "" ? {} : { [name]: value };
}
function clean(text) {
    if (typeof text !== "string")
        return undefined;
    const line = text.replace(/[\s\u0000-\u001f\u007f]+/g, " ").trim();
    return line === "" ? undefined : line;
}
function webAddress(text) {
    return typeof text === "string" && /^https?:\/\/[^\s]+\.[^\s]+$/.test(text) ? text : undefined;
}
/** At most 150 characters, cut at a word. */
function known_short(text) {
    if (text.length <= 150)
        return text;
    const cut = text.slice(0, 147);
    return `${cut.slice(0, cut.lastIndexOf(" "))}...`;
}
async function readManifest(repository) {
    for (const path of ["package.json", "composer.json"]) {
        const text = (await repository.text(path, 1_000_000))?.text;
        if (text === undefined)
            continue;
        try {
            const data = JSON.parse(text);
            return {
                name: clean(data["name"])?.split("/").at(-1),
                description: clean(data["description"]),
                homepage: clean(data["homepage"]),
                version: clean(data["version"]),
            };
        }
        catch {
            return {};
        }
    }
    return {};
}
async function readReadme(repository) {
    const readme = (await repository.files()).find(({ path }) => /^readme(\.(md|rst|txt|adoc))?$/i.test(path));
    const text = readme && (await repository.text(readme.path, 500_000))?.text;
    if (!text)
        return {};
    const title = clean(/^#\s+(.+)$/m.exec(text)?.[1]?.replace(/!?\[([^\]]*)\](\([^)]*\))?|<[^>]*>|[*_`]/g, "$1"));
    const paragraph = text
        .split(/\r?\n\s*\r?\n/)
        .map((part) => part.trim())
        .find((part) => /^[\p{L}\d*_`[]/u.test(part) && !/^\[?!\[|^\[.*\]\(.*\)$|badge|^[-=*]{3}/.test(part) && part.length > 30);
    const plain = clean(paragraph?.replace(/!?\[([^\]]*)\]\([^)]*\)|<[^>]*>|[*_`]/g, "$1"));
    return { ...(title && title.length <= 60 ? { title } : {}), ...(plain ? { paragraph: plain } : {}) };
}
async function findLogo(repository) {
    const files = (await repository.files()).map(({ path }) => path);
    const logos = files.filter((path) => /(^|\/)logo\.(svg|png)$/i.test(path) && path.split("/").length <= 4);
    return logos.sort((a, b) => Number(b.endsWith(".svg")) - Number(a.endsWith(".svg")) || a.length - b.length)[0];
}

// EXTERNAL MODULE: ./build/shared/src/errors.js
var errors = __webpack_require__(3994);
// EXTERNAL MODULE: ./build/shared/src/publiccode/read.js + 4 modules
var read = __webpack_require__(3575);
// EXTERNAL MODULE: ./build/shared/src/report/text.js
var report_text = __webpack_require__(9181);
// EXTERNAL MODULE: ./build/cli/src/frame/run.js + 6 modules
var run = __webpack_require__(8535);
;// CONCATENATED MODULE: ./build/cli/src/commands/publiccode-init.js










/** Writes a valid publiccode.yml from what the repository and GitHub say, with TODO where only a person knows. */
async function init(path, options) {
    const context = await (0,run/* openContext */.eA)(path, {});
    const { repository } = context;
    for (const name of read/* publiccodeNames */.rs)
        if (!options.stdout && !options.force && (await repository.exists(name)))
            throw new errors/* UserError */.yo(`${name} is there already. Replace it with --force, or print a new one with --stdout.`);
    const facts = await (0,gather/* gatherRepository */.i)(context, "");
    const hosted = await askGitHub(context, facts.own);
    const known = await gatherKnown(repository, facts, hosted);
    const licence = known.licence ?? (await licenceOf(context));
    const text = composePubliccode({ ...known, ...(licence ? { licence } : {}) });
    if (options.stdout)
        process.stdout.write(text);
    else {
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(repository.root, "publiccode.yml"), text, { flag: options.force ? "w" : "wx" });
        const open = text.split("\n").filter((line) => / # TODO/.test(line)).length;
        process.stderr.write(`publiccode.yml is written; ${(0,report_text/* count */.U9)(open, "line")} marked TODO need your knowledge.\n`);
    }
}
/** The licence file's own text decides; nothing is claimed where it is not exactly a known licence. */
async function licenceOf({ repository }) {
    const file = (await repository.files()).find(({ path }) => /^(licen[cs]e|copying)(\.(md|txt|rst))?$/i.test(path));
    const bytes = file && (await repository.read(file.path, 1_000_000));
    const found = bytes && (0,identify/* identify */.l)(bytes, { path: file.path });
    return found && found.verdict !== "none" ? found.expression || undefined : undefined;
}
/** Only with a token in the environment, and only for repositories on GitHub. */
async function askGitHub({ log }, address) {
    const [owner, repo] = /^https:\/\/github\.com\/([^/]+)\/([^/]+)$/.exec(address ?? "")?.slice(1) ?? [];
    const client = owner && repo ? await (0,run/* githubClient */.$f)(log)() : undefined;
    if (!client || !owner || !repo)
        return {};
    try {
        const { data } = await client.octokit.rest.repos.get({ owner, repo });
        return {
            description: data.description,
            homepage: data.homepage,
            licence: data.license?.spdx_id ?? null,
            parent: data.parent?.html_url ?? null,
        };
    }
    catch (thrown) {
        log.warning(`GitHub could not be asked about the repository: ${(0,report_text/* plain */.pj)((0,errors/* errorMessage */.gJ)(thrown))}`);
        return {};
    }
}


/***/ })

};
