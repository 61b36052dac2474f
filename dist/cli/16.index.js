export const id = 16;
export const ids = [16];
export const modules = {

/***/ 5016:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ check),
  Z: () => (/* binding */ publiccodeCheck)
});

// EXTERNAL MODULE: ./build/shared/src/report/text.js
var report_text = __webpack_require__(9181);
// EXTERNAL MODULE: ./build/actions/publiccode-validate/src/facts/gather.js
var gather = __webpack_require__(8688);
// EXTERNAL MODULE: ./build/shared/src/errors.js
var errors = __webpack_require__(3994);
// EXTERNAL MODULE: ./build/shared/src/publiccode/read.js + 4 modules
var read = __webpack_require__(3575);
;// CONCATENATED MODULE: ./build/actions/publiccode-validate/src/facts/sources.js



/** Files that a repository can have of this kind before something is wrong. */
const maxSources = 1000;
/** Paths of the files to check, below the repository's root, sorted. */
async function findSources(context, wanted) {
    const { repository } = context;
    const names = wanted.map((pattern) => pattern.replace(/^\.\//, ""));
    if (names.length === 0) {
        for (const name of read/* publiccodeNames */.rs)
            if (await repository.exists(name))
                return [name];
    }
    const files = (await repository.files()).filter((file) => file.kind === "file").map((file) => file.path);
    if (names.length === 0)
        return files.filter(isPubliccode).slice(0, maxSources);
    const found = new Set();
    for (const name of names) {
        const before = found.size;
        if (await repository.exists(name))
            found.add(name);
        else
            for (const path of files)
                if (globFits(path, name))
                    found.add(path);
        if (found.size === before && !name.includes("*"))
            throw new errors/* UserError */.yo(`The file ${(0,report_text/* plain */.pj)(name)} is not in the repository. Name files by their path from its root.`);
    }
    return [...found].sort().slice(0, maxSources);
}
function isPubliccode(path) {
    return (read/* publiccodeNames */.rs.includes(path.slice(path.lastIndexOf("/") + 1)) &&
        !/(^|\/)(node_modules|vendor|testdata)\//.test(path));
}
/** `*` within a folder, `**` over folders, `?` one character, `{a,b}` one of them. Linear in practice: patterns are the team's own. */
function globFits(path, glob) {
    const source = glob
        .split(/(\*\*\/|\*\*|\*|\?|\{[^{}]*\})/)
        .map((part) => {
        if (part === "**/")
            return "(?:[^/]+/)*";
        if (part === "**")
            return ".*";
        if (part === "*")
            return "[^/]*";
        if (part === "?")
            return "[^/]";
        if (part.startsWith("{"))
            return `(?:${part.slice(1, -1).split(",").map(quoted).join("|")})`;
        return quoted(part);
    })
        .join("");
    return new RegExp(`^${source}$`).test(path);
}
function quoted(text) {
    return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
/** Of these, what the event's range changes; all of them where there is no range to be seen. */
async function onlyChanged(context, paths) {
    const { event, repository } = context;
    if (!event?.base || !event.head || !repository.git)
        return { paths: [...paths] };
    try {
        // Three dots: what the head adds since it left the base.
        const range = `${event.base}...${event.head}`;
        const listed = await repository.git
            .run(["diff", "--name-only", "-z", range])
            .catch(() => repository.git.run(["diff", "--name-only", "-z", event.base, event.head]));
        const changed = new Set(listed.toString("utf8").split("\0"));
        return { paths: paths.filter((path) => changed.has(path)) };
    }
    catch {
        return { paths: [...paths], whole: true };
    }
}

// EXTERNAL MODULE: ./build/actions/publiccode-validate/src/messages/messages.js
var messages = __webpack_require__(6870);
// EXTERNAL MODULE: ./build/shared/src/publiccode/tree.js
var tree = __webpack_require__(3476);
// EXTERNAL MODULE: ./build/shared/src/repository/open.js + 1 modules
var repository_open = __webpack_require__(6521);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./build/actions/publiccode-validate/src/facts/image.js

/** An SVGZ of a few kB can unpack to gigabytes. */
const maxUnpacked = 8 * 1024 * 1024;
/** Looks at an image's content, never at its name. */
function readImage(bytes) {
    if (bytes.length === 0)
        return { kind: "empty", intact: false };
    if (bytes.subarray(0, 8).equals(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])))
        return readPng(bytes);
    if (bytes[0] === 0xff && bytes[1] === 0xd8)
        return readJpeg(bytes);
    if (bytes[0] === 0x1f && bytes[1] === 0x8b)
        return readSvgz(bytes);
    const start = bytes.subarray(0, 12).toString("latin1");
    if (/^GIF8[79]a/.test(start))
        return { kind: "gif", intact: true };
    if (start.startsWith("RIFF") && start.endsWith("WEBP"))
        return { kind: "webp", intact: true };
    if (start.startsWith("BM"))
        return { kind: "bmp", intact: true };
    if (start.startsWith("version http"))
        return { kind: "lfs-pointer", intact: true };
    return readText(bytes.toString("utf8"));
}
/** IHDR must come first (PNG, third edition, section 5.6), with sizes that are not zero and a bit depth that exists. */
function readPng(bytes) {
    if (bytes.length < 33 || bytes.readUInt32BE(8) !== 13 || bytes.toString("latin1", 12, 16) !== "IHDR")
        return { kind: "png", intact: false };
    const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
    const intact = width > 0 && height > 0 && [1, 2, 4, 8, 16].includes(bytes[24]);
    return { kind: "png", intact, width, height };
}
/** Walks the segments to the frame header (ITU-T T.81, annex B), which has the size. */
function readJpeg(bytes) {
    let at = 2;
    while (at + 9 < bytes.length && bytes[at] === 0xff) {
        const marker = bytes[at + 1];
        if (marker === 0xff) {
            at++;
            continue;
        }
        const isFrame = marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
        if (isFrame)
            return { kind: "jpeg", intact: true, height: bytes.readUInt16BE(at + 5), width: bytes.readUInt16BE(at + 7) };
        if (marker === 0xd9 || marker === 0xda)
            break;
        at += 2 + bytes.readUInt16BE(at + 2);
    }
    return { kind: "jpeg", intact: false };
}
function readSvgz(bytes) {
    try {
        const inner = readText((0,external_node_zlib_.gunzipSync)(bytes, { maxOutputLength: maxUnpacked }).toString("utf8"));
        return { kind: "svgz", intact: inner.kind === "svg" && inner.intact };
    }
    catch {
        return { kind: "svgz", intact: false };
    }
}
/** SVG: the first element, behind declaration, comments and document type, is `svg`, and it is closed. */
function readText(text) {
    let rest = text.replace(/^\ufeff/, "").trimStart();
    for (let turns = 0; turns < 200; turns++) {
        const skipped = rest.startsWith("<?")
            ? rest.indexOf("?>") + 2
            : rest.startsWith("<!--")
                ? rest.indexOf("-->") + 3
                : /^<!DOCTYPE/i.test(rest)
                    ? endOfDoctype(rest)
                    : 0;
        if (skipped < 4)
            break;
        rest = rest.slice(skipped).trimStart();
    }
    if (/^<(?:[A-Za-z_][\w.-]*:)?svg[\s/>]/.test(rest))
        return {
            kind: "svg",
            intact: /<\/(?:[\w.-]+:)?svg\s*>/.test(rest.slice(-2000)) || /^<[^>]*\/>\s*$/.test(rest),
        };
    if (/^<(!doctype html|html)/i.test(rest))
        return { kind: "html", intact: true };
    return { kind: text.includes("\u0000") ? "unknown" : "text", intact: true };
}
function endOfDoctype(text) {
    const bracket = text.indexOf("[");
    const end = text.indexOf(">");
    return bracket >= 0 && bracket < end ? text.indexOf(">", text.indexOf("]", bracket)) + 1 : end + 1;
}

;// CONCATENATED MODULE: ./build/actions/publiccode-validate/src/facts/files.js



/** GitHub refuses to show images over 10 MB; nothing larger is a logo or a screenshot. */
const maxImage = 12 * 1024 * 1024;
/** More images than any description needs. */
const maxFiles = 200;
/** Looks at every file that a publiccode.yml names. Reads nothing outside the repository. */
async function gatherFiles(file, repository, own) {
    const facts = new Map();
    for (const { path, role, node } of named(file.root).slice(0, maxFiles)) {
        const value = (0,tree/* textOf */.b6)(node)?.trim() ?? "";
        if (value === "")
            continue;
        const fact = { role, value };
        if (isAddress(value)) {
            const inside = pathInRepository(value, own);
            if (inside !== undefined)
                fact.fromRoot = await look(repository, inside);
        }
        else if (!value.startsWith("/")) {
            const folder = (0,repository_open/* folderOf */.y)(file.path);
            fact.fromRoot = await look(repository, value);
            fact.fromFolder = folder === "" ? fact.fromRoot : await look(repository, value, folder);
        }
        facts.set((0,tree/* formatKey */.TD)(path), fact);
    }
    return facts;
}
function named(root) {
    const found = ["logo", "monochromeLogo"].map((key) => ({
        path: [key],
        role: "logo",
        node: (0,tree/* entryOf */.Ms)(root, key)?.value,
    }));
    found.push({
        path: ["legal", "authorsFile"],
        role: "authors",
        node: (0,tree/* entryOf */.Ms)((0,tree/* entryOf */.Ms)(root, "legal")?.value, "authorsFile")?.value,
    });
    const languages = (0,tree/* entryOf */.Ms)(root, "description")?.value;
    if (languages?.kind === "map")
        for (const { key, value } of languages.entries) {
            const list = (0,tree/* entryOf */.Ms)(value, "screenshots")?.value;
            if (list?.kind === "list")
                for (const [index, node] of list.items.entries())
                    found.push({ path: ["description", key.text, "screenshots", index], role: "screenshot", node });
        }
    return found;
}
/** A value with a scheme, which the reference parser takes for an address. */
function isAddress(value) {
    return /^[A-Za-z][A-Za-z0-9+.-]*:/.test(value);
}
async function look(repository, value, folder = "") {
    const path = normalise(folder === "" ? value : `${folder}/${value}`);
    if (path === undefined)
        return { status: "outside", path: value };
    if (!(await repository.exists(path)))
        return absent(repository, path);
    const bytes = await repository.read(path, maxImage);
    if (bytes)
        return { status: "file", path, image: readImage(bytes) };
    const files = await repository.files();
    if (files.some((file) => file.path.startsWith(`${path}/`)))
        return { status: "folder", path };
    const listed = files.find((file) => file.path === path);
    return listed?.kind === "symlink" ? { status: "outside", path } : { status: "unread", path };
}
async function absent(repository, path) {
    const files = await repository.files();
    if (files.some((file) => file.path === path && file.kind === "symlink"))
        return { status: "outside", path };
    if (files.some((file) => file.path.startsWith(`${path}/`)))
        return { status: "folder", path };
    const lower = path.toLowerCase();
    const meant = files.find((file) => file.path.toLowerCase() === lower && file.path !== path);
    if (meant)
        return { status: "case", path, meant: meant.path };
    const name = lower.slice(lower.lastIndexOf("/") + 1);
    const same = files.filter((file) => file.path.toLowerCase().split("/").at(-1) === name);
    return { status: "missing", path, ...(same.length === 1 ? { meant: same[0].path } : {}) };
}
/** Resolves `.` and `..`; undefined where the path leaves the repository. */
function normalise(path) {
    const parts = [];
    for (const part of path.split("/")) {
        if (part === "" || part === ".")
            continue;
        if (part !== "..")
            parts.push(part);
        else if (parts.pop() === undefined)
            return undefined;
    }
    return parts.join("/");
}
/**
 * The path of a file of this very repository behind an address of its forge (`blob`, `raw`, `-/raw` and the hosts of raw files).
 * Branch names with a slash are not told apart from folders: then the file is simply not found here and nothing is said.
 */
function pathInRepository(address, own) {
    const raw = /^https:\/\/raw\.githubusercontent\.com\/([^/]+\/[^/]+)\/(?:refs\/heads\/)?[^/]+\/([^?#]+)/i.exec(address);
    if (raw && own.includes(`github.com/${raw[1].toLowerCase()}`))
        return decode(raw[2]);
    const page = /^https?:\/\/([^/]+)\/([^?#]+?)\/(?:-\/)?(?:blob|raw|src\/branch|raw\/branch)\/(?:refs\/heads\/)?[^/]+\/([^?#]+)/i.exec(address);
    if (page && own.includes(`${page[1]}/${page[2]}`.toLowerCase()))
        return decode(page[3]);
    return undefined;
}
function decode(path) {
    try {
        return decodeURIComponent(path);
    }
    catch {
        return path;
    }
}

// EXTERNAL MODULE: ./build/actions/publiccode-validate/src/rules.js
var rules = __webpack_require__(4984);
// EXTERNAL MODULE: ./build/actions/publiccode-validate/src/judge/case.js
var judge_case = __webpack_require__(3311);
// EXTERNAL MODULE: ./build/actions/publiccode-validate/src/fix/edit.js
var edit = __webpack_require__(3355);
// EXTERNAL MODULE: ./build/actions/publiccode-validate/src/standard/versions.js
var versions = __webpack_require__(1484);
;// CONCATENATED MODULE: ./build/actions/publiccode-validate/src/standard/fields.js

/** A key that has the same schema in all versions. */
function field(schema, more = {}) {
    return { schema: () => schema, ...more };
}
function fields_text(description, more = {}) {
    return { type: "string", description, ...more };
}
function url(description) {
    return fields_text(description, { format: "uri" });
}
function flag(description) {
    return { type: "boolean", description };
}
function choice(values, description) {
    return { type: "string", enum: values, description };
}
function list(items, description, more = {}) {
    return { type: "array", items, description, ...more };
}
/** A text, or a list of them. */
function oneOrMore(items, description, more = {}) {
    return { type: ["string", "array"], items, description, ...more };
}
function isIn(entry, version) {
    return ((entry.since === undefined || (0,versions/* reaches */.O6)(version, entry.since)) &&
        (entry.removed === undefined || !(0,versions/* reaches */.O6)(version, entry.removed)));
}
/** A mapping with the keys of one edition and no others. */
function section(edition, fields, description, more = {}) {
    const present = Object.entries(fields).filter(([, entry]) => isIn(entry, edition.version));
    const required = present.filter(([, entry]) => typeof entry.required === "function" ? entry.required(edition) : entry.required === true);
    return {
        type: "object",
        description,
        properties: Object.fromEntries(present.map(([key, entry]) => [key, property(edition, entry)])),
        ...(required.length > 0 ? { required: required.map(([key]) => key) } : {}),
        additionalProperties: false,
        ...more,
    };
}
function property(edition, entry) {
    const schema = entry.schema(edition);
    const old = entry.deprecated !== undefined && (0,versions/* reaches */.O6)(edition.version, entry.deprecated);
    return old ? { ...schema, deprecated: true } : schema;
}

;// CONCATENATED MODULE: ./build/actions/publiccode-validate/src/standard/vocabulary.js

// The closed vocabularies of the standard (publiccode.yml, docs/standard/categories-list.rst, scope-list.rst, aliases-list.rst).
function words(text) {
    return text.trim().split(/\s+/);
}
const allCategories = words(`
accounting agile-project-management applicant-tracking application-development appointment-scheduling backup
billing-and-invoicing blog budgeting business-intelligence business-process-management cad call-center-management
cloud-management collaboration communications compliance-management contact-management content-management crm
customer-service-and-support data-analytics data-collection data-visualization design design-system
digital-asset-management digital-citizenship document-management donor-management e-commerce e-signature
educational-content email-management email-marketing employee-management enterprise-project-management
enterprise-social-networking erp event-management facility-management feedback-and-reviews-management
financial-reporting fleet-management fundraising gamification geographic-information-systems grant-management
graphic-design help-desk hr ide identity-management instant-messaging integrated-library-system inventory-management
it-asset-management it-development it-management it-security it-service-management knowledge-management
learning-management-system marketing mind-mapping mobile-marketing mobile-payment network-management office
online-booking online-community payment-gateway payroll predictive-analysis procurement productivity-suite
project-collaboration project-management property-management real-estate-management regulations-and-directives
remote-support resource-management sales-management seo service-desk social-media-management survey talent-management
task-management taxes-management test-management time-management time-tracking translation video-conferencing
video-editing visitor-management voip warehouse-management web-collaboration web-conferencing website-builder
whistleblowing workflow-management other
`);
/** Version in which a category came; the others have been there since 0.2. */
const categorySince = {
    "educational-content": "0.3",
    whistleblowing: "0.3",
    design: "0.4",
    "design-system": "0.4",
    "integrated-library-system": "0.4",
    "regulations-and-directives": "0.4",
    other: "0.5",
};
const allScopes = words(`
agriculture culture defence education emergency-services employment energy environment
finance-and-economic-development foreign-affairs government healthcare infrastructures justice local-authorities
manufacturing research science-and-technology security society sport tourism transportation welfare
`);
/** Categories of a version; 0.1 had free tags. */
function categoriesOf(version) {
    return allCategories.filter((name) => (0,versions/* reaches */.O6)(version, categorySince[name] ?? "0.2"));
}
/** Fields of public administration; 1.0 drops `government`. */
function scopesOf(version) {
    return version === "1.0-rc" ? allScopes.filter((name) => name !== "government") : allScopes;
}
const developmentStatuses = words("concept development beta stable obsolete");
const softwareTypes = words("standalone/mobile standalone/iot standalone/desktop standalone/web standalone/backend standalone/other addon library configurationFiles");
/** 0.1 had one `standalone`. */
const firstSoftwareTypes = words("standalone addon softwareAddon library configurationFiles");
const maintenanceTypes = words("internal contract community none");
const platformsSuggested = words("web windows mac linux ios android");
/** `supports[].id: alias:<name>`: what each stands for. */
const supportAliases = {
    gdpr: "https://eur-lex.europa.eu/eli/reg/2016/679/oj",
    eidas: "https://eur-lex.europa.eu/eli/reg/2014/910/oj",
    nis2: "https://eur-lex.europa.eu/eli/dir/2022/2555/oj",
    cra: "https://eur-lex.europa.eu/eli/reg/2024/2847/oj",
    spid: "https://www.spid.gov.it/",
    cie: "https://www.cartaidentita.interno.gov.it/",
    anpr: "https://www.anpr.interno.it/",
    pagopa: "https://www.pagopa.gov.it/",
    io: "https://io.italia.it/",
};

;// CONCATENATED MODULE: ./build/actions/publiccode-validate/src/standard/sections.js



// The sections of a publiccode.yml, key by key (publiccode.yml, docs/standard/schema.core.rst and schema.it.rst, all tagged versions).
const before = (version, edition) => !(0,versions/* reaches */.O6)(edition.version, version);
const inReference = (edition) => edition.dialect === "reference";
function organisation(edition, description, funder = false) {
    const fields = {
        uri: field(fields_text("Stable address or URN that identifies the body, for example its home page."), {
            required: (e) => !funder || inReference(e),
        }),
        name: field(fields_text("Official name of the body."), { required: (e) => funder && !inReference(e) }),
    };
    return section(edition, fields, description);
}
function support(edition) {
    const id = fields_text("`alias:` and a listed name, such as `alias:gdpr`, or the address or URN of what is supported.");
    return section(edition, { id: field(id, { required: true }) }, "A law, a standard or a platform that is supported.");
}
function audience(edition) {
    const country = fields_text("Two-letter country code of ISO 3166-1, in capitals.", { pattern: "^[A-Za-z]{2}$" });
    const fields = {
        countries: field(list(country, "Countries for which the software is made.")),
        unsupportedCountries: field(list(country, "Countries in which it cannot be used, for example for legal reasons.")),
        onlyFor: field(list(fields_text("A kind of public body."), "Kinds of public bodies for which it is made."), {
            removed: "0.2",
        }),
        scope: {
            schema: ({ version }) => list({ type: "string", enum: scopesOf(version) }, "Fields of public administration for which it is made."),
            since: "0.2",
        },
    };
    return section(edition, fields, "Whom the software is for.");
}
const longDescription = "What the software does and for whom; a little Markdown is allowed.";
const descriptionFields = {
    localisedName: field(fields_text("Name of the software in this language.")),
    genericName: field(fields_text("Kind of software, in a few words.", { maxLength: 35 }), {
        deprecated: "0.3",
        removed: "1.0-rc",
        required: (e) => before("0.3", e),
    }),
    shortDescription: field(fields_text("One sentence on one line.", { minLength: 1, maxLength: 150 }), { required: true }),
    longDescription: {
        schema: (e) => fields_text(longDescription, { minLength: before("0.3", e) ? 500 : 150, maxLength: 10_000 }),
        required: inReference,
    },
    documentation: field(url("Address of the user's documentation.")),
    apiDocumentation: field(url("Address of the documentation of the programming interface.")),
    featureList: field(list(fields_text("One feature."), "What the software can do."), { removed: "0.2" }),
    freeTags: field(list(fields_text("A word."), "Free tags."), { removed: "0.2" }),
    features: {
        schema: (e) => list(fields_text("One feature."), "What the software can do: 5 to 20 short lines.", least(e)),
        since: "0.2",
        required: inReference,
    },
    screenshots: field(list(fields_text("Path from the repository's root, or address, of a PNG or JPEG image."), "Pictures of the software.")),
    videos: field(list(url("Address of a video on a platform that supports oEmbed."), "Videos about the software.")),
    awards: field(list(fields_text("One award."), "Awards that it has won.")),
};
function least(edition) {
    return inReference(edition) ? { minItems: 1 } : {};
}
function descriptions(edition) {
    return {
        type: "object",
        description: "What the software is, in one language or more: a BCP 47 tag such as `en` or `pt-BR` for each.",
        propertyNames: { pattern: "^[A-Za-z]{2,8}([-_][A-Za-z0-9]{1,8})*$" },
        minProperties: 1,
        additionalProperties: section(edition, descriptionFields, "The texts for one language."),
    };
}
function legal(edition) {
    const fields = {
        license: field(fields_text("SPDX expression of the licence, such as `EUPL-1.2` or `MIT OR Apache-2.0`."), {
            required: true,
        }),
        mainCopyrightOwner: field(fields_text("Who holds most of the copyright.")),
        repoOwner: field(fields_text("Who owns the repository."), { deprecated: "0.5", removed: "1.0-rc" }),
        authorsFile: field(fields_text("Path of the file that lists the authors."), { deprecated: "0.4", removed: "1.0-rc" }),
    };
    return section(edition, fields, "Licence and rights.");
}
function contact(edition) {
    const phone = fields_text("Phone number with the country's prefix, as text.", phoneForm(edition));
    const fields = {
        name: field(fields_text("Name of a person."), { required: true }),
        email: field(fields_text("E-mail address.", { format: "email" })),
        phone: field(phone),
        affiliation: field(fields_text("The body for which the person works.")),
    };
    return section(edition, fields, "A person who can be asked.");
}
function phoneForm({ version }) {
    return version === "1.0-rc" ? { pattern: "^\\+[1-9][0-9]{6,14}$" } : {};
}
function contractor(edition) {
    const fields = {
        name: field(fields_text("Name of the company."), { required: true }),
        until: field(fields_text("Last day of the contract, as YYYY-MM-DD.", { format: "date" }), { required: true }),
        email: field(fields_text("E-mail address.", { format: "email" })),
        website: field(url("Address of the company's site.")),
    };
    return section(edition, fields, "A company under contract.");
}
function maintenance(edition) {
    const when = (values, then) => ({
        if: { properties: { type: { enum: values } }, required: ["type"] },
        then,
    });
    const fields = {
        type: field(choice(maintenanceTypes, "Who maintains the software."), { required: true }),
        contractors: field(list(contractor(edition), "The companies that maintain it; only where the type is contract.")),
        contacts: field(list(contact(edition), "Whom to ask; needed where the type is internal or community.")),
    };
    return section(edition, fields, "How the software is maintained.", {
        allOf: [
            when(["internal", "community"], { required: ["contacts"] }),
            when(["contract"], { required: ["contractors"] }),
        ],
    });
}
function localisation(edition) {
    const language = fields_text("BCP 47 language tag.", { pattern: "^[A-Za-z]{1,8}([-_][A-Za-z0-9]{1,8})*$" });
    const fields = {
        localisationReady: field(flag("Whether the software can be translated without changing its code."), {
            required: true,
        }),
        availableLanguages: field(list(language, "Languages in which it can be used.", { minItems: 1 }), {
            required: true,
        }),
    };
    return section(edition, fields, "Languages of the software.");
}
function dependencies(edition) {
    const fields = {
        name: field(fields_text("Name of the dependency."), { required: true }),
        versionMin: field(fields_text("First version that works.")),
        versionMax: field(fields_text("Last version that works.")),
        version: field(fields_text("The only version that works.")),
        optional: field(flag("Whether the software works without it.")),
    };
    const items = section(edition, fields, "One dependency.");
    return section(edition, {
        open: field(list(items, "Open-source software that is needed.")),
        proprietary: field(list(items, "Proprietary software that is needed.")),
        hardware: field(list(items, "Hardware that is needed.")),
    }, "What must be there for the software to work.");
}
const italianPlatforms = ["spid", "cie", "anpr", "pagopa", "io"];
function italy(edition) {
    const first = edition.version === "0.1";
    const yes = (name) => flag(`Whether the software supports ${name}.`);
    const flags = (names) => Object.fromEntries(names.map((name) => [name, field(yes(name))]));
    const conforms = first
        ? ["accessibile", "interoperabile", "sicuro", "privacy"]
        : ["lineeGuidaDesign", "modelloInteroperabilita", "misureMinimeSicurezza", "gdpr"];
    const code = fields_text("Code of the public body in iPA, the Italian index of public bodies.");
    const fields = {
        countryExtensionVersion: field(choice(["0.2", "1.0"], "Version of the Italian section."), {
            since: "0.2",
            required: (e) => !inReference(e),
        }),
        conforme: field(section(edition, flags(conforms), "Italian guidelines that the software follows."), {
            deprecated: "0.5",
        }),
        riuso: field(section(edition, { codiceIPA: field(code, { deprecated: "0.5" }) }, "Reuse under Italian law.")),
        piattaforme: field(section(edition, flags(italianPlatforms), "Italian platforms that it works with."), {
            since: "0.2",
        }),
        ...(first ? flags(italianPlatforms.slice(0, 4)) : {}),
        ecosistemi: field(list(fields_text("An ecosystem."), "Ecosystems of the Italian three-year plan."), { removed: "0.2" }),
        designKit: field({ type: "object", description: "Use of the Italian design kit." }, { removed: "0.2" }),
    };
    return section(edition, fields, "What concerns Italy only.");
}

;// CONCATENATED MODULE: ./build/actions/publiccode-validate/src/fix/move.js




/** `legal.repoOwner` to `organisation.name`, where an organisation is there that has no name yet. */
function moveOwner(subject) {
    const legal = subject.map("legal");
    const owner = (0,tree/* entryOf */.Ms)(legal, "repoOwner");
    const organisation = subject.map("organisation");
    const name = (0,tree/* textOf */.b6)(owner?.value);
    if (!legal || !owner || name === undefined || !organisation || owner.value.alias)
        return undefined;
    const removed = legal.entries.length > 1 ? (0,edit/* removeEntry */.b4)(subject.file, legal, owner) : undefined;
    if (!removed)
        return undefined;
    const known = (0,tree/* textOf */.b6)((0,tree/* entryOf */.Ms)(organisation, "name")?.value);
    if (known !== undefined)
        return {
            description: subject.words("fix.remove", { key: "legal.repoOwner" }),
            safety: known === name ? "safe" : "review",
            edits: removed,
        };
    const added = (0,edit/* appendTo */.S2)(subject.file, organisation, [`name: ${(0,edit/* scalarText */.ws)(name)}`]);
    if (!added)
        return undefined;
    return {
        description: subject.words("fix.move", { key: "organisation.name" }),
        safety: "safe",
        edits: [...added, ...removed],
    };
}
/** True where the targeted catalogue reads `supports` and `organisation`. */
function canMove(subject) {
    return subject.options.target === undefined || (0,versions/* reaches */.O6)(subject.options.target, "0.7");
}
/** What the Italian section says that other keys can say; undefined where it says more than that. */
function readItaly(section) {
    const aliases = [];
    const flags = (map, names) => {
        const value = (0,tree/* entryOf */.Ms)(section, map)?.value;
        if ((0,tree/* isAbsent */.W0)(value))
            return true;
        if (value?.kind !== "map" || value.repeated.length > 0)
            return false;
        return value.entries.every(({ key, value: flag }) => {
            if (!names.includes(key.text) || flag.kind !== "scalar")
                return false;
            if (flag.value === true && key.text !== "lineeGuidaDesign" && !/^(modello|misure)/.test(key.text))
                aliases.push(key.text);
            return typeof flag.value === "boolean" || flag.value === null;
        });
    };
    const known = ["countryExtensionVersion", "conforme", "piattaforme", "riuso"];
    const reuse = (0,tree/* entryOf */.Ms)(section, "riuso")?.value;
    const simple = section.entries.every(({ key }) => known.includes(key.text)) &&
        section.repeated.length === 0 &&
        ((0,tree/* isAbsent */.W0)(reuse) || (reuse?.kind === "map" && reuse.entries.every(({ key }) => key.text === "codiceIPA"))) &&
        flags("conforme", ["lineeGuidaDesign", "modelloInteroperabilita", "misureMinimeSicurezza", "gdpr"]) &&
        flags("piattaforme", italianPlatforms);
    if (!simple)
        return undefined;
    const code = (0,tree/* textOf */.b6)((0,tree/* entryOf */.Ms)(reuse, "codiceIPA")?.value)?.trim();
    return { aliases, code: code === "" ? undefined : code };
}
/** The Italian section as `supports` and `organisation`, which say the same for all countries since 0.7 and 0.5. */
function moveItaly(subject, name) {
    const root = subject.map();
    const section = subject.map(name);
    const entry = (0,tree/* entryOf */.Ms)(root, name);
    if (!root || !section || !entry || root.entries.length < 2 || !canMove(subject))
        return undefined;
    if (!(0,versions/* reaches */.O6)(subject.version, "0.7"))
        return undefined;
    const moved = readItaly(section);
    const removed = (0,edit/* removeEntry */.b4)(subject.file, root, entry);
    if (!moved || !removed || section.alias)
        return undefined;
    const organisation = (0,tree/* entryOf */.Ms)(root, "organisation");
    if (moved.code && organisation && !(0,tree/* isAbsent */.W0)((0,tree/* entryOf */.Ms)(organisation.value, "uri")?.value)) {
        const uri = (0,tree/* textOf */.b6)((0,tree/* entryOf */.Ms)(organisation.value, "uri")?.value)?.toLowerCase();
        if (uri !== `urn:x-italian-pa:${moved.code.toLowerCase()}`)
            return undefined;
    }
    const edits = [
        ...supportEdits(subject, root, moved.aliases),
        ...organisationEdits(subject, root, moved.code),
        ...removed,
    ];
    return {
        description: subject.words("fix.move", { key: "supports, organisation" }),
        safety: "safe",
        edits: merged(edits),
    };
}
function supportEdits(subject, root, aliases) {
    const entry = (0,tree/* entryOf */.Ms)(root, "supports");
    const list = entry?.value.kind === "list" ? entry.value : undefined;
    const known = new Set(list?.items.map((item) => (0,tree/* textOf */.b6)((0,tree/* entryOf */.Ms)(item, "id")?.value)));
    const items = aliases.filter((alias) => !known.has(`alias:${alias}`)).map((alias) => `- id: alias:${alias}`);
    if (items.length === 0)
        return [];
    if (!entry)
        return (0,edit/* appendTo */.S2)(subject.file, root, ["supports:", ...items.map((item) => `  ${item}`)]) ?? [];
    const first = list?.items[0];
    const dash = first ? subject.file.text.lastIndexOf("-", first.start) : -1;
    return list && !list.flow && dash >= 0 ? [(0,edit/* insertAfter */.WH)(subject.file, entry, items, (0,edit/* indentOf */._j)(subject.file, dash))] : [];
}
function organisationEdits(subject, root, code) {
    if (code === undefined)
        return [];
    const organisation = subject.map("organisation");
    const uri = `uri: ${(0,edit/* scalarText */.ws)(`urn:x-italian-pa:${code}`)}`;
    if (organisation)
        return (0,tree/* isAbsent */.W0)((0,tree/* entryOf */.Ms)(organisation, "uri")?.value) ? ((0,edit/* appendTo */.S2)(subject.file, organisation, [uri]) ?? []) : [];
    const owner = (0,tree/* textOf */.b6)(subject.node("legal", "repoOwner"));
    const lines = ["organisation:", `  ${uri}`, ...(owner ? [`  name: ${(0,edit/* scalarText */.ws)(owner)}`] : [])];
    return (0,edit/* appendTo */.S2)(subject.file, root, lines) ?? [];
}
/** Insertions at the same place, and next to what is removed, as one edit each, so that they do not overlap. */
function merged(edits) {
    const sorted = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
    const result = [];
    for (const edit of sorted) {
        const last = result.at(-1);
        if (last && last.end >= edit.start) {
            last.end = Math.max(last.end, edit.end);
            last.newText += edit.newText;
        }
        else
            result.push({ ...edit });
    }
    return result;
}

;// CONCATENATED MODULE: ./build/actions/publiccode-validate/src/standard/examples.js
/** What can stand for a mandatory key, for messages and for the file that `init` writes. */
const examples = {
    publiccodeYmlVersion: '"0"',
    "publiccode-yaml-version": '"0.1"',
    name: "City Calendar",
    url: "https://github.com/example/city-calendar",
    platforms: "[web]",
    developmentStatus: "stable",
    softwareType: "standalone/web",
    categories: "[event-management]",
    softwareVersion: '"1.0.0"',
    releaseDate: '"2026-03-01"',
    description: "{en: {shortDescription: ..., longDescription: ..., features: [...]}}",
    shortDescription: "Books meeting rooms for city staff",
    longDescription: "(150 characters or more)",
    genericName: "Room booking",
    features: "[Calendar of rooms]",
    license: "EUPL-1.2",
    type: "internal",
    localisationReady: "true",
    availableLanguages: "[en]",
    contacts: "[{name: Ada Example}]",
    contractors: '[{name: Example Ltd, until: "2027-12-31"}]',
    until: '"2027-12-31"',
    uri: "https://www.example.org",
    id: "alias:gdpr",
    countryExtensionVersion: '"1.0"',
};
function exampleOf(key) {
    return Object.hasOwn(examples, key) ? examples[key] : "...";
}

// EXTERNAL MODULE: ./build/actions/publiccode-validate/src/messages/en.js
var en = __webpack_require__(125);
;// CONCATENATED MODULE: ./build/actions/publiccode-validate/src/judge/document.js


/** The library's codes that have words of their own in the catalogues. */
function syntaxWords(code) {
    const id = `syntax.${code}`;
    return id in en.en ? id : "syntax.other";
}
const simple = {
    "unknown-alias": "unknown-alias",
    "second-document": "several-documents",
    "yaml-1.1": "yaml-1.1",
    "merge-key": "merge-key",
};
/** Encoding, syntax and documents: everything that concerns the file before its content. */
function judgeDocument(subject) {
    judgeEncoding(subject);
    for (const problem of subject.file.problems)
        judgeYaml(subject, problem);
    judgeDirective(subject);
    judgeRoot(subject);
}
const encodings = {
    "utf-16le": "UTF-16 (little endian)",
    "utf-16be": "UTF-16 (big endian)",
    latin1: "ISO 8859-1 / Windows-1252",
    binary: "binary",
};
function judgeEncoding(subject) {
    const { encodingProblem, bom } = subject.file;
    if (encodingProblem) {
        const { looksLike, offset } = encodingProblem;
        // In the Latin-1 reading every byte is one character, so that the byte's number is the character's.
        const start = looksLike === "latin1" || looksLike === "binary" ? offset : 0;
        const values = { encoding: encodings[looksLike], offset: offset + 1 };
        subject.report({ start, end: start + 1 }, [], { rule: "encoding", values });
    }
    else if (bom)
        subject.report({ start: 0, end: 1 }, [], { rule: "byte-order-mark" });
}
function judgeYaml(subject, problem) {
    const { file } = subject;
    const path = pathAt(subject.root, problem.start);
    const plain = simple[problem.kind];
    if (plain)
        return subject.report(problem, path, { rule: plain, values: { name: problem.subject } });
    switch (problem.kind) {
        case "tab":
            return subject.report(problem, path, { rule: "yaml-tab", fix: tabFix(subject, problem) });
        case "duplicate-key": {
            const first = subject.root && firstOf(subject.root, problem);
            const values = { key: problem.subject, line: first ? file.lines.at(first.start).line : "?" };
            return subject.report(problem, path, { rule: "duplicate-key", values });
        }
        case "merge-override":
            return subject.report(problem, path, { rule: "merge-override" });
        case "trailing-separator": {
            const words = subject.words("fix.remove", { key: "---" });
            const start = file.text[problem.start - 1] === "\n" ? problem.start : problem.start;
            const end = file.text[problem.end] === "\n" ? problem.end + 1 : problem.end;
            const edits = (0,edit/* replaceSpan */.Fr)(file, { start, end }, "");
            return subject.report(problem, [], {
                rule: "trailing-separator",
                fix: { description: words, safety: "safe", edits },
            });
        }
        case "alias-limit":
        case "too-deep":
        case "too-large": {
            const values = { limit: problem.subject, size: problem.subject };
            const message = `too-complex.${problem.kind}`;
            return subject.report(problem, path, { rule: "too-complex", message, values });
        }
        default:
            return subject.report(problem, path, {
                rule: "yaml-syntax",
                values: { what: subject.words(syntaxWords(problem.subject)) },
            });
    }
}
/** Two blanks for each tab of the indentation, on every line that is indented by tabs. */
function tabFix(subject, problem) {
    const { file } = subject;
    const line = file.text.lastIndexOf("\n", problem.start - 1) + 1;
    const indent = /^[ \t]*/.exec(file.text.slice(line))?.[0] ?? "";
    if (!indent.includes("\t"))
        return undefined;
    const edits = (0,edit/* replaceSpan */.Fr)(file, { start: line, end: line + indent.length }, indent.replaceAll("\t", "  "));
    return { description: subject.words("fix.blanks"), safety: "safe", edits };
}
function judgeDirective(subject) {
    const { text } = subject.file;
    if (!text.startsWith("%"))
        return;
    const end = text.indexOf("\n");
    const span = { start: 0, end: end < 0 ? text.length : end };
    const next = /^%[^\n]*\n---[ \t]*\n/.exec(text);
    const fix = next
        ? {
            description: subject.words("fix.remove", { key: text.slice(0, Math.min(span.end, 40)) }),
            safety: "safe",
            edits: (0,edit/* replaceSpan */.Fr)(subject.file, { start: 0, end: next[0].length }, ""),
        }
        : undefined;
    subject.report(span, [], { rule: "yaml-directive", fix });
}
const kinds = { scalar: "word.value", list: "word.list" };
function judgeRoot(subject) {
    const { root } = subject;
    if (!root) {
        if (subject.file.problems.some((problem) => problem.kind === "syntax" || problem.kind === "tab"))
            return;
        subject.report({ start: 0, end: 1 }, [], { rule: "not-a-mapping", message: "not-a-mapping.empty" });
    }
    else if (root.kind === "scalar" || root.kind === "list") {
        const span = { start: root.start, end: root.start + 1 };
        subject.report(span, [], { rule: "not-a-mapping", values: { what: subject.words(kinds[root.kind]) } });
    }
}
/** True where the tree may be distorted by a syntax error, so that nothing can be said to be missing. */
function isBroken(subject) {
    return (subject.file.encodingProblem !== undefined ||
        subject.file.problems.some((problem) => ["syntax", "tab", "too-large", "too-deep", "no-text-key"].includes(problem.kind)));
}
/** Silences the top-level keys whose block holds a syntax error: their content is not what its author meant. */
function silenceBroken(subject) {
    if (!isBroken(subject) || subject.root?.kind !== "map")
        return;
    const errors = subject.file.problems.filter((problem) => ["syntax", "tab", "no-text-key"].includes(problem.kind));
    const { entries } = subject.root;
    entries.forEach((entry, index) => {
        const end = entries[index + 1]?.start ?? Number.POSITIVE_INFINITY;
        if (errors.some((error) => error.start >= entry.start && error.start <= end))
            subject.silence([entry.key.text]);
    });
}
/** The deepest path whose entry or item holds an offset. */
function pathAt(root, offset) {
    const path = [];
    let node = root;
    while (node && !node.alias) {
        const holds = (span) => offset >= span.start && offset < Math.max(span.end, span.start + 1);
        if (node.kind === "map") {
            const entry = [...node.entries, ...node.repeated].find((e) => !e.merged && holds(e));
            if (!entry)
                break;
            path.push(entry.key.text);
            node = entry.value;
        }
        else if (node.kind === "list") {
            const index = node.items.findIndex(holds);
            if (index < 0)
                break;
            path.push(index);
            node = node.items[index];
        }
        else
            break;
    }
    return path;
}
function firstOf(root, problem) {
    const parent = pathAt(root, problem.start).slice(0, -1);
    let node = root;
    for (const step of parent) {
        if (node?.kind === "list" && typeof step === "number")
            node = node.items[step];
        else if (node?.kind === "map")
            node = node.entries.find((entry) => entry.key.text === step)?.value;
    }
    return node?.kind === "map" ? node.entries.find((entry) => entry.key.text === problem.subject) : undefined;
}

// EXTERNAL MODULE: ./build/actions/publiccode-validate/src/judge/walk.js
var walk = __webpack_require__(8230);
;// CONCATENATED MODULE: ./build/actions/publiccode-validate/src/judge/texts.js






const segmenter = new Intl.Segmenter("en", { granularity: "grapheme" });
/** User-perceived characters, as the reference parser counts them (grapheme clusters). */
function graphemes(text) {
    // Every character below U+0300 but a line feed after a carriage return stands for itself.
    if (/^[\u0000-\u000c\u000e-\u02ff]*$/.test(text))
        return text.length;
    let count = 0;
    for (const _ of segmenter.segment(text))
        count++;
    return count;
}
/** Lengths, blanks, control characters, empty and repeated items: what concerns texts whatever they mean. */
function judgeTexts(subject) {
    judgeDescriptions(subject);
    (0,walk/* eachScalar */.cx)(subject, (node, path, entry) => {
        if (entry)
            judgeEmpty(subject, node, path);
        judgeControls(subject, node, path);
        judgeBlanks(subject, node, path);
    });
    for (const list of [
        "platforms",
        "categories",
        "usedBy",
        "intendedAudience.countries",
        "intendedAudience.scope",
        "localisation.availableLanguages",
        "description.*.features",
        "description.*.screenshots",
        "supports",
    ])
        (0,walk/* each */.__)(subject, list, (node, path) => {
            if (node.kind === "list")
                judgeItems(subject, node, path);
        });
}
function judgeDescriptions(subject) {
    const map = subject.map("description");
    if (!map || subject.isSilent(["description"]))
        return;
    if (map.entries.length === 0 && map.repeated.length === 0)
        subject.at(["description"], {
            rule: "missing-key",
            message: "missing-key.empty",
            values: { what: exampleOf("description") },
        });
    for (const key of ["longDescription", "features"])
        judgeSomewhere(subject, key);
    (0,walk/* eachText */.hj)(subject, "description.*.genericName", (node, path) => judgeLength(subject, node, path, 0, 35));
    (0,walk/* eachText */.hj)(subject, "description.*.shortDescription", (node, path) => judgeLength(subject, node, path, 0, 150));
    (0,walk/* eachText */.hj)(subject, "description.*.longDescription", (node, path) => {
        judgeLength(subject, node, path, (0,versions/* reaches */.O6)(subject.version, "0.3") ? 150 : 500, 10_000);
    });
}
/** The standard asks for long description and features in one language at least, the reference parser in every one. */
function judgeSomewhere(subject, key) {
    if (isBroken(subject))
        return;
    const sections = subject.map("description").entries.filter((entry) => entry.value.kind === "map");
    const without = sections.filter((entry) => lacks(entry.value, key));
    const nowhere = without.length === sections.length;
    for (const [index, entry] of without.entries()) {
        const path = ["description", entry.key.text, key];
        const present = (0,tree/* entryOf */.Ms)(entry.value, key) !== undefined;
        if (nowhere && index === 0) {
            const problem = {
                rule: "missing-key",
                message: present ? "missing-key.empty" : "missing-key.language",
                values: { what: exampleOf(key) },
            };
            if (present)
                subject.at(path, problem);
            else
                subject.missing(path, problem);
            continue;
        }
        const values = { language: entry.key.text };
        const levels = { standard: "note", reference: "error" };
        const problem = { rule: "missing-key", message: "missing-key.every-language", levels, values };
        if (present)
            subject.at(path, problem);
        else
            subject.missing(path, problem);
    }
}
function lacks(section, key) {
    const value = (0,tree/* entryOf */.Ms)(section, key)?.value;
    if ((0,tree/* isAbsent */.W0)(value) || (value?.kind === "list" && value.items.length === 0))
        return true;
    return value?.kind === "scalar" && value.text === "" && value.value !== null;
}
function judgeLength(subject, node, path, least, most) {
    if (node.text === "")
        return;
    const written = graphemes(node.text);
    // The line end that > and | add is no part of what the author wrote; the reference parser counts it (and blanks).
    const length = graphemes(node.text.trim());
    const say = (problem) => subject.at(path, { ...problem, values: { length, ...problem.values } });
    if (length > most)
        say({ rule: "too-long", values: { limit: most, over: length - most } });
    else if (written > most)
        say({
            rule: "too-long",
            message: "too-long.newline",
            values: { limit: most },
            levels: { standard: "note" },
            fix: stripFix(subject, node),
        });
    if (length === 0 || length >= least)
        return;
    const reference = written < 150 ? "error" : "off";
    const newer = least > 150 && length >= 150;
    if (newer)
        return say({
            rule: "too-short",
            message: "too-short.newer",
            values: { limit: least, version: subject.version },
            levels: { reference },
        });
    say({ rule: "too-short", values: { limit: least, under: least - length }, levels: { reference } });
}
/** `>` to `>-`, `|` to `|-`. */
function stripFix(subject, node) {
    const header = /^[|>](?=\s)/.exec(subject.file.text.slice(node.start, node.start + 2));
    if (!header || node.alias)
        return undefined;
    const edits = [{ path: subject.file.path, start: node.start + 1, end: node.start + 1, newText: "-" }];
    return { description: subject.words("fix.write", { value: `${header[0]}-` }), safety: "safe", edits };
}
const mandatory = /^(name|url|developmentStatus|softwareType|description\..*\.shortDescription|legal\.license|maintenance\.type|maintenance\.contact(s|ors)\[\d+\]\.(name|until)|supports\[\d+\]\.id|organisation\.uri|fundedBy\[\d+\]\.uri|dependsOn\..*\.name)$/;
/** Empty texts that the reference parser judges by the form that they lack. */
const judgedEmpty = /^(releaseDate|landingURL|roadmap|isBasedOn|.*\.(documentation|apiDocumentation|website|email))$/;
function judgeEmpty(subject, node, path) {
    const key = (0,tree/* formatKey */.TD)(path);
    const must = mandatory.test(key);
    if (node.value === null || node.text === "") {
        if (must && node.value !== null)
            return subject.at(path, {
                rule: "missing-key",
                message: "missing-key.empty",
                values: { what: exampleOf(String(path.at(-1))) },
                silences: true,
            });
        if (must || path[0] === "publiccodeYmlVersion" || isSection(path))
            return;
        if ((0,tree/* formatKey */.TD)(path) === "maintenance.contacts" || (0,tree/* formatKey */.TD)(path) === "maintenance.contractors")
            return;
        const reference = node.value !== null && judgedEmpty.test(key) ? "error" : "off";
        const levels = reference === "error" ? { standard: "error", reference } : {};
        return subject.at(path, { rule: "empty-value", levels, fix: removal(subject, path), silences: true });
    }
    if (must && node.text.trim() === "")
        subject.at(path, { rule: "blank-text", silences: true });
}
/** Sections and lists whose absence is said by the structure. */
function isSection(path) {
    const key = (0,tree/* formatKey */.TD)(path);
    return (/^(description|legal|maintenance|localisation|platforms|description\.[^.]+|localisation\.\w+)$/.test(key) ||
        /^description\.[^.]+\.(features|longDescription)$/.test(key));
}
/** Removes an optional key that says nothing. */
function removal(subject, path) {
    const map = subject.map(...path.slice(0, -1));
    const entry = subject.entry(path);
    if (!map || !entry || map.entries.length < 2)
        return undefined;
    const edits = (0,edit/* removeEntry */.b4)(subject.file, map, entry);
    return edits && { description: subject.words("fix.remove", { key: (0,tree/* formatKey */.TD)(path) }), safety: "safe", edits };
}
function judgeControls(subject, node, path) {
    const match = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f]/.exec(node.text);
    if (!match)
        return;
    const code = `U+${match[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`;
    subject.at(path, { rule: "control-character", values: { code } });
}
/** Keys whose text is compared or followed: blanks and quotes in it do harm. */
const compared = /(^|\.)(url|landingURL|roadmap|isBasedOn|logo|monochromeLogo|license|uri|id|documentation|apiDocumentation|email|website|until|releaseDate|codiceIPA)(\[\d+\])?$|screenshots\[\d+\]$|videos\[\d+\]$/;
function judgeBlanks(subject, node, path) {
    const key = (0,tree/* formatKey */.TD)(path);
    if (!compared.test(key) || node.value === null)
        return;
    const trimmed = node.text.trim();
    const inner = /^(["'])(.+)\1$/.exec(trimmed)?.[2];
    const value = inner ?? trimmed;
    const isBlock = node.style === "folded" || node.style === "literal";
    if (value === node.text || value === "" || (isBlock && inner === undefined && trimmed === node.text.trimEnd()))
        return;
    const fix = {
        description: subject.words("fix.write", { value }),
        safety: "safe",
        edits: (0,edit/* replaceScalar */.BB)(subject.file, node, value),
    };
    const message = inner === undefined ? "surrounding-blanks" : "surrounding-blanks.quotes";
    subject.at(path, { rule: "surrounding-blanks", message, values: { value }, levels: referenceBlanks(key, node), fix });
}
/** The reference parser refuses blanks before an address and around dates and e-mail addresses. */
function referenceBlanks(key, node) {
    const strict = /(until|releaseDate|email)$/.test(key) ||
        (/url|roadmap|isBasedOn|website|documentation/i.test(key) && /^\s/.test(node.text));
    return strict ? { reference: "error" } : {};
}
function judgeItems(subject, list, path) {
    const seen = new Set();
    list.items.forEach((item, index) => {
        const id = path[0] === "supports" ? (0,tree/* entryOf */.Ms)(item, "id")?.value : item;
        if (id?.kind !== "scalar")
            return;
        const at = [...path, index];
        if (id === item && (id.value === null || id.text.trim() === "")) {
            const referenceJudges = /countries|scope|categories|availableLanguages/.test((0,tree/* formatKey */.TD)(path));
            if (id.value !== null && !referenceJudges)
                subject.at(at, { rule: "empty-item", values: { key: (0,tree/* formatKey */.TD)(path) } });
            return;
        }
        if (seen.has(id.text))
            subject.at(at, { rule: "duplicate-value", values: { key: (0,tree/* formatKey */.TD)(path), value: id.text } });
        seen.add(id.text);
    });
}

;// CONCATENATED MODULE: ./build/actions/publiccode-validate/src/judge/deprecated.js






const deprecations = [
    { pattern: "inputTypes", since: "0.3" },
    { pattern: "outputTypes", since: "0.3" },
    { pattern: "description.*.genericName", since: "0.3" },
    { pattern: "legal.authorsFile", since: "0.4" },
];
/** Keys that a newer version advises against, in files of that version or newer. */
function judgeDeprecated(subject) {
    if (subject.version === "1.0-rc")
        return;
    for (const { pattern, since } of deprecations)
        (0,walk/* each */.__)(subject, pattern, (node, path) => {
            if (!(0,tree/* isAbsent */.W0)(node))
                report(subject, path, since, { rule: "deprecated-key", fix: removal(subject, path) });
        });
    judgeMonochrome(subject);
    judgeOwner(subject);
    judgeItaly(subject);
}
function report(subject, path, since, problem) {
    const standard = (0,versions/* reaches */.O6)(subject.version, since) ? "warning" : "off";
    subject.at(path, { ...problem, values: { since, ...problem.values }, levels: { standard, ...problem.levels } });
}
function judgeMonochrome(subject) {
    const entry = (0,tree/* entryOf */.Ms)(subject.root, "monochromeLogo");
    if (!entry || (0,tree/* isAbsent */.W0)(entry.value) || subject.isSilent(["monochromeLogo"]))
        return;
    const free = (0,tree/* isAbsent */.W0)(subject.node("logo"));
    const edits = (0,edit/* renameKey */.ep)(subject.file, entry, "logo");
    const fix = free && (0,tree/* entryOf */.Ms)(subject.root, "logo") === undefined
        ? { description: subject.words("fix.rename", { key: "logo" }), safety: "safe", edits }
        : removal(subject, ["monochromeLogo"]);
    report(subject, ["monochromeLogo"], "0.3", {
        rule: "deprecated-key",
        message: "deprecated-key.instead",
        values: { instead: "logo" },
        fix,
    });
}
function judgeOwner(subject) {
    const path = ["legal", "repoOwner"];
    if ((0,tree/* isAbsent */.W0)(subject.node(...path)) || subject.isSilent(path))
        return;
    const fix = moveOwner(subject);
    report(subject, path, "0.5", {
        rule: "deprecated-key",
        message: "deprecated-key.instead",
        values: { instead: "organisation.name" },
        fix,
    });
}
/** The Italian section: its spelling, its deprecated parts, and since 0.7 the section as a whole. */
function judgeItaly(subject) {
    const [upper, lower] = [(0,tree/* entryOf */.Ms)(subject.root, "IT"), (0,tree/* entryOf */.Ms)(subject.root, "it")];
    if (lower && !subject.isSilent(["it"]))
        judgeLowerCase(subject, upper !== undefined);
    const name = upper ? "IT" : lower ? "it" : undefined;
    if (!name || subject.isSilent([name]) || (0,tree/* isAbsent */.W0)(subject.node(name)))
        return;
    const code = subject.node(name, "riuso", "codiceIPA");
    const move = moveItaly(subject, name);
    if (!(0,tree/* isAbsent */.W0)(subject.node(name, "conforme")))
        reportItaly(subject, [name, "conforme"], { rule: "deprecated-key", values: { since: "0.5" }, fix: move });
    if (!(0,tree/* isAbsent */.W0)(code)) {
        const instead = `organisation.uri: urn:x-italian-pa:${(0,tree/* textOf */.b6)(code) ?? ""}`;
        const known = subject.found.some((f) => f.draft.rule === "publiccode/italian-code" && f.levels.reference === "error");
        const levels = known ? { reference: "off" } : {};
        reportItaly(subject, [name, "riuso", "codiceIPA"], {
            rule: "deprecated-key",
            message: "deprecated-key.instead",
            values: { since: "0.5", instead },
            levels,
            fix: move,
        });
    }
    if ((0,versions/* reaches */.O6)(subject.version, "0.7"))
        subject.at([name], { rule: "italian-section", fix: move });
}
/** The reference parser calls the section IT in these warnings even where it is written it. */
function reportItaly(subject, path, problem) {
    const standard = (0,versions/* reaches */.O6)(subject.version, "0.5") ? "warning" : "off";
    const shown = path[0] === "it" ? ["IT", ...path.slice(1)] : path;
    if (subject.isSilent(path))
        return;
    subject.report(subject.spanAt(path), shown, { ...problem, levels: { standard, ...problem.levels } });
}
function judgeLowerCase(subject, both) {
    const entry = (0,tree/* entryOf */.Ms)(subject.root, "it");
    const standard = (0,versions/* reaches */.O6)(subject.version, "0.5") ? "warning" : "off";
    const fix = both
        ? undefined
        : {
            description: subject.words("fix.rename", { key: "IT" }),
            safety: "safe",
            edits: (0,edit/* renameKey */.ep)(subject.file, entry, "IT"),
        };
    subject.at(["it"], { rule: "italian-section-case", levels: { standard }, fix });
    if (both)
        subject.at(["it"], { rule: "italian-section-twice" });
}

// EXTERNAL MODULE: ./build/actions/publiccode-validate/src/standard/address.js
var standard_address = __webpack_require__(8741);
;// CONCATENATED MODULE: ./build/actions/publiccode-validate/src/judge/files.js




const endings = { logo: ["svg", "svgz", "png"], screenshot: ["png", "jpg", "jpeg"], authors: [] };
/** Logos, screenshots and the authors' file. Without facts (no checkout) only the form of the values is judged. */
function judgeFiles(subject, facts) {
    const judge = (role) => (node, path) => {
        const value = node.text.trim();
        if (value !== "")
            judgeFile(subject, node, path, factOf(subject, facts, path, role, value));
    };
    for (const key of ["logo", "monochromeLogo"])
        (0,walk/* eachText */.hj)(subject, key, judge("logo"));
    (0,walk/* eachText */.hj)(subject, "description.*.screenshots.#", judge("screenshot"));
    (0,walk/* eachText */.hj)(subject, "legal.authorsFile", judge("authors"));
}
function factOf(_, facts, path, role, value) {
    const key = path.map((step, i) => (typeof step === "number" ? `[${step}]` : i === 0 ? step : `.${step}`)).join("");
    return facts?.get(key) ?? { role, value };
}
function judgeFile(subject, node, path, fact) {
    const { value, role } = fact;
    if (value.startsWith("/")) {
        const fix = write(subject, node, value.replace(/^\/+/, ""));
        return subject.at(path, { rule: "file-path", message: "file-path.absolute", values: { value }, fix });
    }
    if (/^file:/i.test(value))
        return subject.at(path, {
            rule: "file-path",
            message: "file-path.scheme",
            values: { value },
            levels: { reference: value.startsWith("file:") ? "error" : "off" },
        });
    if (isAddress(value))
        return judgeAddress(subject, node, path, fact);
    if (role !== "authors" && !judgeEnding(subject, path, value, role, "error"))
        return;
    judgeLook(subject, node, path, fact);
}
function write(subject, node, value) {
    return {
        description: subject.words("fix.write", { value }),
        safety: "review",
        edits: (0,edit/* replaceScalar */.BB)(subject.file, node, value),
    };
}
function judgeEnding(subject, path, value, role, reference) {
    const ending = /\.([^./]+)$/.exec(value)?.[1]?.toLowerCase() ?? "";
    const allowed = endings[role];
    if (!allowed.includes(ending)) {
        const values = { value, allowed: allowed.map((name) => `.${name}`).join(", ") };
        subject.at(path, { rule: "file-kind", values, levels: { reference } });
        return false;
    }
    if (ending === "jpeg" && reference === "error")
        subject.at(path, { rule: "file-kind", message: "file-kind.jpeg", values: { value }, levels: { standard: "note" } });
    return true;
}
/** The reference parser does not look at addresses without a network. */
function judgeAddress(subject, node, path, fact) {
    const { value, role } = fact;
    if ((0,standard_address/* webFault */.Xu)(value))
        return subject.at(path, {
            rule: "file-path",
            message: "file-path.remote",
            values: { value },
            levels: { reference: "off" },
        });
    if (fact.fromRoot?.status === "file") {
        if (role !== "authors" && judgeEnding(subject, path, fact.fromRoot.path, role, "off"))
            judgeContent(subject, path, fact, fact.fromRoot.image, "off");
        return;
    }
    const bare = value.split(/[?#]/)[0];
    const named = /\.[A-Za-z0-9]{2,5}$/.test(bare.slice(bare.lastIndexOf("/")));
    if (role !== "authors" && named && !judgeEnding(subject, path, bare, role, "off"))
        return;
    if (fact.fromRoot)
        return judgeLook(subject, node, path, { ...fact, fromFolder: undefined }, "warning");
    subject.at(path, { rule: "file-elsewhere", values: { value } });
}
/** Where the standard and the reference parser look at different places, each gets the answer of its own. */
function judgeLook(subject, node, path, fact, level = "error") {
    const { fromRoot, fromFolder, value } = fact;
    if (!fromRoot)
        return;
    if (fromRoot === fromFolder || !fromFolder) {
        const reference = fromFolder ? "error" : "off";
        if (fromRoot.status === "file")
            return judgeContent(subject, path, fact, fromRoot.image, reference);
        return judgeAbsent(subject, node, path, fact, fromRoot, level, reference);
    }
    if (fromRoot.status === "file") {
        judgeContent(subject, path, fact, fromRoot.image, "off");
        if (fromFolder.status !== "file" && fromFolder.status !== "unread")
            subject.at(path, {
                rule: "file-missing",
                message: "file-missing.reference",
                values: { value },
                levels: { standard: "note" },
            });
        else if (fromFolder.status === "file")
            judgeContent(subject, path, fact, fromFolder.image, "only");
        return;
    }
    if (fromFolder.status === "file") {
        const values = { value, suggestion: fromFolder.path };
        subject.at(path, {
            rule: "file-missing",
            message: "file-missing.base",
            values,
            levels: { standard: "warning", reference: "off" },
        });
        return judgeContent(subject, path, fact, fromFolder.image, "error");
    }
    judgeAbsent(subject, node, path, fact, fromRoot, level, "error");
}
function judgeAbsent(subject, node, path, fact, look, standard, reference) {
    const { value } = fact;
    const levels = { standard, reference };
    switch (look.status) {
        case "outside":
            return subject.at(path, { rule: "file-outside", values: { value } });
        case "case":
            return subject.at(path, {
                rule: "file-case",
                values: { value, suggestion: look.meant },
                levels,
                fix: safeWrite(subject, node, look.meant),
            });
        case "folder":
            return subject.at(path, { rule: "file-missing", message: "file-missing.folder", values: { value }, levels });
        case "missing": {
            const message = look.meant ? "file-missing.suggest" : "file-missing";
            const fix = look.meant ? write(subject, node, look.meant) : undefined;
            return subject.at(path, {
                rule: "file-missing",
                message,
                values: { value, suggestion: look.meant ?? "" },
                levels,
                fix,
            });
        }
        default:
            return;
    }
}
function safeWrite(subject, node, value) {
    return {
        description: subject.words("fix.write", { value }),
        safety: "safe",
        edits: (0,edit/* replaceScalar */.BB)(subject.file, node, value),
    };
}
const formats = {
    svg: ["svg"],
    svgz: ["svgz"],
    png: ["png"],
    jpg: ["jpeg"],
    jpeg: ["jpeg"],
};
const wanted = { svg: "word.svg", svgz: "word.svg", png: "word.png", jpg: "word.jpeg", jpeg: "word.jpeg" };
/** The reference parser decodes the header of PNG logos, in any format for which it has a decoder (PNG), and looks at nothing else. */
function judgeContent(subject, path, fact, image, reference) {
    if (fact.role === "authors")
        return;
    const ending = /\.([^./]+)$/.exec(fact.value.split(/[?#]/)[0])?.[1]?.toLowerCase() ?? "";
    const right = formats[ending]?.includes(image.kind) ?? true;
    if (image.kind === "lfs-pointer")
        return;
    const decoded = fact.role === "logo" && ending === "png" && reference !== "off";
    const levels = { standard: reference === "only" ? "off" : "error", reference: decoded ? "error" : "off" };
    if (!right || !image.intact) {
        const why = !right
            ? image.kind === "empty"
                ? subject.words("why.empty")
                : subject.words("why.content", { found: image.kind })
            : subject.words("why.damaged");
        const expected = subject.words(wanted[ending] ?? "word.png");
        return subject.at(path, { rule: "file-content", values: { value: fact.value, expected, why }, levels });
    }
    if (path[0] === "monochromeLogo" &&
        image.kind === "png" &&
        image.width !== undefined &&
        image.width < 1000 &&
        reference !== "only")
        subject.at(path, { rule: "logo-small", values: { value: fact.value, width: image.width } });
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./build/actions/publiccode-validate/src/judge/ignore.js

const marker = /#\s*publiccode-ignore(-file)?\b\s*:?\s*([^#]*)/;
/**
 * Reads `# publiccode-ignore: rule, rule` at the end of a line or on the line above, and `# publiccode-ignore-file: rule`.
 * Only real comments count: the same words inside a text do nothing.
 */
function readSilenced(file) {
    const silenced = new Map();
    if (!file.text.includes("publiccode-ignore") || file.encodingProblem)
        return silenced;
    let offset = 0;
    for (const token of new dist/* Lexer */.JG().lex(file.text)) {
        // The lexer marks documents and texts by control characters of its own, which are not in the file.
        if (token === "\u0002" || token === "\u0018" || token === "\u001f")
            continue;
        const match = token.startsWith("#") ? marker.exec(token) : null;
        if (match)
            add(silenced, file, offset, match);
        offset += token.length;
    }
    return silenced;
}
function add(silenced, file, offset, match) {
    const { line } = file.lines.at(offset);
    const start = file.lines.startOf(line);
    const alone = file.text.slice(start, offset).trim() === "";
    const names = (match[2] ?? "")
        .split(/[\s,]+/)
        .filter((name) => /^[a-z0-9/.-]+$/.test(name))
        .map((name) => name.replace(/^publiccode\//, ""));
    const at = match[1] ? 0 : alone ? line + 1 : line;
    const rules = silenced.get(at);
    if (rules?.size === 0 || names.length === 0)
        silenced.set(at, new Set());
    else
        silenced.set(at, new Set([...(rules ?? []), ...names]));
}
/** Whether a comment silences a rule on a line. */
function isSilenced(silenced, rule, line) {
    const name = rule.replace(/^publiccode\//, "");
    return [0, line ?? -1].some((at) => {
        const rules = silenced.get(at);
        return rules !== undefined && (rules.size === 0 || rules.has(name));
    });
}

// EXTERNAL MODULE: ./build/shared/src/spdx/expression.js
var spdx_expression = __webpack_require__(431);
// EXTERNAL MODULE: ./build/shared/src/spdx/list.js + 1 modules
var spdx_list = __webpack_require__(2271);
;// CONCATENATED MODULE: ./build/actions/publiccode-validate/src/judge/licence.js




const spelling = new Set([
    "letter-case",
    "operator-case",
    "deprecated-licence",
    "deprecated-exception",
]);
/** `legal.license`: an SPDX expression of open-source licences. */
function judgeLicence(subject) {
    (0,walk/* eachText */.hj)(subject, "legal.license", (node, path) => {
        const value = node.text.trim();
        if (value === "")
            return;
        const { expression, problems } = (0,spdx_expression/* parseExpression */.YK)(value);
        const wrong = problems.find((problem) => !spelling.has(problem.kind));
        const refused = referenceRefuses(value, problems);
        if (!expression || wrong)
            return subject.at(path, invalid(subject, node, value, wrong, refused));
        for (const problem of problems)
            subject.at(path, misspelt(subject, node, value, problem, refused));
        judgeOpenness(subject, value, (0,spdx_expression/* formatExpression */.KY)(expression) !== "");
    });
}
/**
 * The reference parser (github/go-spdx 2.7): ids in any letter case, AND and OR in capitals, WITH in either, and, by a slip, `-only`
 * and `-or-later` behind ids that have no such form.
 */
function referenceRefuses(value, problems) {
    return problems.some((problem) => {
        const text = value.slice(problem.start, problem.end);
        if (problem.kind === "operator-case")
            return !/^with$/i.test(text);
        if (problem.kind !== "unknown-licence")
            return !spelling.has(problem.kind);
        return (0,spdx_list/* findLicence */.fh)(text.replace(/\+$/, "").replace(/-(only|or-later)$/, "")) === undefined;
    });
}
function invalid(subject, node, value, wrong, refused) {
    const joined = joinedByOr(value);
    const suggestion = (0,spdx_expression/* mendExpression */.Nt)(value) ?? joined;
    const valid = suggestion !== undefined &&
        (0,spdx_expression/* parseExpression */.YK)(suggestion).problems.every((p) => p.kind !== "unknown-licence" && p.kind !== "syntax");
    const why = wrong?.message ?? "";
    const several = wrong && wrong.suggestions.length > 1 ? wrong.suggestions.join(" / ") : undefined;
    if (!valid && !several)
        return { rule: "licence", values: { value, why }, levels: { reference: refused ? "error" : "off" } };
    const fix = valid
        ? {
            description: subject.words("fix.write", { value: suggestion }),
            // Whether two names mean a choice or both at once only the authors know.
            safety: suggestion === joined || wrong?.kind === "unknown-licence" ? "review" : "safe",
            edits: (0,edit/* replaceScalar */.BB)(subject.file, node, suggestion),
        }
        : undefined;
    const values = { value, why, suggestion: valid ? suggestion : several };
    return { rule: "licence", message: "licence.suggest", values, levels: { reference: refused ? "error" : "off" }, fix };
}
/** `MIT, Apache-2.0` and `MIT/Apache-2.0` as a choice. */
function joinedByOr(value) {
    const parts = value.split(/\s*[,;/|]\s*/).filter((part) => part !== "");
    if (parts.length < 2 || parts.some((part) => (0,spdx_list/* findLicence */.fh)(part) === undefined))
        return undefined;
    return parts.map((part) => (0,spdx_list/* findLicence */.fh)(part).id).join(" OR ");
}
function misspelt(subject, node, value, problem, refused) {
    const written = value.slice(problem.start, problem.end);
    const deprecated = problem.kind === "deprecated-licence" || problem.kind === "deprecated-exception";
    const [only] = problem.suggestions;
    const fixed = only && value.slice(0, problem.start) + only + value.slice(problem.end);
    const fix = fixed && problem.suggestions.length === 1
        ? {
            description: subject.words("fix.write", { value: fixed }),
            safety: "safe",
            edits: (0,edit/* replaceScalar */.BB)(subject.file, node, fixed),
        }
        : undefined;
    const levels = {
        standard: deprecated ? "note" : "warning",
        reference: refused && problem.kind === "operator-case" ? "error" : "off",
    };
    const message = deprecated ? "licence-spelling.deprecated" : "licence-spelling";
    return {
        rule: "licence-spelling",
        message,
        values: { value: written, suggestion: problem.suggestions.join(" / ") || "..." },
        levels,
        fix,
    };
}
/** The list says of AGPL-1.0 that it is free, and nothing of AGPL-1.0-only: the text is the same. */
function isOpen(id) {
    const listed = (0,spdx_list/* findLicence */.fh)(id);
    return listed !== undefined && (listed.osiApproved || listed.fsf === "free" || /^(CC0-|Unlicense)/.test(id));
}
/** Whether OSI or FSF call every licence of the expression open or free; nothing is claimed of licences for data and texts. */
function judgeOpenness(subject, value, valid) {
    const { expression } = (0,spdx_expression/* parseExpression */.YK)(value);
    if (!expression || !valid)
        return;
    for (const { id } of (0,spdx_expression/* licencesIn */.wo)(expression)) {
        const path = ["legal", "license"];
        const listed = (0,spdx_list/* findLicence */.fh)(id);
        if (!listed)
            subject.at(path, { rule: "licence-not-open", message: "licence-not-open.own", values: { value: id } });
        else if (!isOpen(id) && !isOpen(id.replace(/-(only|or-later)$/, "")))
            subject.at(path, { rule: "licence-not-open", values: { value: id } });
    }
}

// EXTERNAL MODULE: ./build/actions/publiccode-validate/src/judge/links.js
var links = __webpack_require__(6478);
// EXTERNAL MODULE: ./build/shared/src/assets.js
var assets = __webpack_require__(1360);
;// CONCATENATED MODULE: ./build/actions/publiccode-validate/src/judge/media.js




/** Videos and media types. */
function judgeMedia(subject) {
    (0,walk/* eachText */.hj)(subject, "description.*.videos.#", (node, path) => judgeVideo(subject, node, path));
    for (const key of ["inputTypes", "outputTypes"])
        (0,walk/* eachText */.hj)(subject, `${key}.#`, (node, path) => {
            // RFC 6838, section 4.2: restricted names of type and subtype
            if (!/^ *[A-Za-z0-9][A-Za-z0-9!#$&^_-]{0,126}\/[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]{0,126} *$/.test(node.text))
                subject.at(path, { rule: "media-type", values: { value: node.text } });
        });
}
let providers;
/** True where a provider of oEmbed announces this form of address; `*` in a form stands for anything. */
function hasOembed(address) {
    providers ??= (0,assets/* readAsset */.fs)("publiccode-videos.txt")
        .toString("utf8")
        .trim()
        .split("\n")
        .map((scheme) => scheme.split("*"));
    return address.length <= 2000 && providers.some((pieces) => fits(address, pieces));
}
function fits(address, pieces) {
    const [first = "", last = ""] = [pieces[0], pieces.at(-1)];
    if (pieces.length === 1)
        return address === first;
    if (!address.startsWith(first) || !address.endsWith(last) || address.length < first.length + last.length)
        return false;
    let at = first.length;
    for (const piece of pieces.slice(1, -1)) {
        const found = address.indexOf(piece, at);
        if (found < 0)
            return false;
        at = found + piece.length;
    }
    return at <= address.length - last.length;
}
/** The address of the same video under which its platform offers oEmbed. */
function betterVideo(address) {
    const id = /^https?:\/\/(?:www\.|m\.)?(?:youtube(?:-nocookie)?\.com\/(?:embed\/|live\/|v\/|watch\?v=)|youtu\.be\/)([A-Za-z0-9_-]+)/i.exec(address)?.[1];
    const better = id
        ? `https://www.youtube.com/watch?v=${id}`
        : address.replace(/^http:/i, "https:").replace(/^https:\/\/youtube\.com/i, "https://www.youtube.com");
    return better !== address && hasOembed(better) ? better : undefined;
}
function judgeVideo(subject, node, path) {
    const value = node.text.trim();
    if (hasOembed(value))
        return;
    const suggestion = betterVideo(value);
    const fix = suggestion
        ? {
            description: subject.words("fix.write", { value: suggestion }),
            safety: "safe",
            edits: (0,edit/* replaceScalar */.BB)(subject.file, node, suggestion),
        }
        : undefined;
    // PeerTube and similar servers offer oEmbed under any host name: the standard allows them, the reference parser does not know them.
    const perhaps = (0,standard_address/* webFault */.Xu)(value) === undefined && /\/(videos?\/watch|w|videos?\/embed)\/[A-Za-z0-9-]+/.test(value);
    const levels = suggestion || perhaps ? { standard: "warning" } : {};
    subject.at(path, {
        rule: "video",
        ...(suggestion ? { message: "video.suggest" } : {}),
        values: { value, suggestion: suggestion ?? "" },
        levels,
        fix,
    });
}

// EXTERNAL MODULE: ./build/shared/src/spdx/suggest.js
var suggest = __webpack_require__(8311);
;// CONCATENATED MODULE: ./build/actions/publiccode-validate/src/suggest.js

/** The word that was probably meant: the same but for capitals and hyphens, or the single nearest by edits. */
function nearest(written, candidates) {
    const word = suggest_simple(written);
    if (word === "" || written.length > 100)
        return undefined;
    const same = candidates.find((candidate) => suggest_simple(candidate) === word);
    if (same)
        return same;
    const limit = word.length < 4 ? 1 : Math.min(3, Math.floor(word.length / 3));
    let best;
    let least = limit + 1;
    for (const candidate of candidates) {
        const distance = (0,suggest/* editDistance */.YC)(word, suggest_simple(candidate), least);
        if (distance < least)
            [best, least] = [candidate, distance];
    }
    return best;
}
function suggest_simple(text) {
    return text.toLowerCase().replace(/[\s_-]+/g, "");
}

;// CONCATENATED MODULE: ./build/actions/publiccode-validate/src/judge/organisations.js






/** Organisations, funders and what is supported: everything that is named by a URI. */
function judgeOrganisations(subject) {
    for (const pattern of ["organisation.uri", "fundedBy.#.uri"])
        (0,walk/* eachText */.hj)(subject, pattern, (node, path) => judgeOrganisation(subject, node, path));
    (0,walk/* eachText */.hj)(subject, "supports.#.id", (node, path) => judgeSupport(subject, node, path));
    for (const section of ["IT", "it"])
        (0,walk/* eachText */.hj)(subject, `${section}.riuso.codiceIPA`, (node, path) => judgeItalianCode(subject, path, node.text.trim()));
}
/** `good` for URNs (RFC 2141) and addresses with a host; `no-host` for other URIs, which only the reference parser refuses. */
function uriKind(text) {
    const address = (0,standard_address/* parseAddress */.or)(text);
    if (typeof address === "string")
        return "bad";
    if (address.scheme === "urn") {
        const form = /^urn:[a-z0-9][a-z0-9-]{0,31}:([a-z0-9()+,\-.:=@;$_!*'%/?#]|%[0-9a-f]{2})+$/i;
        return form.test(text) || /^urn:x-italian-pa:/i.test(text) ? "good" : "bad";
    }
    if (address.host !== "")
        return "good";
    return address.rest === "" || /^[/\\]/.test(address.rest) || /\s/.test(text) ? "bad" : "no-host";
}
function judgeOrganisation(subject, node, path) {
    const value = node.text.trim();
    if (value === "")
        return;
    const italian = /^urn:x-italian-pa:(.*)$/is.exec(value);
    if (italian)
        return judgeItalianCode(subject, path, italian[1] ?? "");
    const kind = uriKind(value);
    if (kind === "good")
        return;
    if (kind === "no-host")
        return subject.at(path, {
            rule: "organisation-uri",
            message: "organisation-uri.host",
            values: { value },
            levels: { standard: "note" },
        });
    const suggestion = isKnownBody(value) ? `urn:x-italian-pa:${value}` : (0,standard_address/* webAddressOf */.cg)(value);
    const fix = suggestion
        ? {
            description: subject.words("fix.write", { value: suggestion }),
            safety: "review",
            edits: (0,edit/* replaceScalar */.BB)(subject.file, node, suggestion),
        }
        : undefined;
    subject.at(path, { rule: "organisation-uri", values: { value }, fix });
}
let bodies;
function isKnownBody(code) {
    bodies ??= (0,assets/* readAsset */.fs)("publiccode-italian-bodies.txt").toString("latin1");
    return /^[A-Za-z0-9_-]{1,30}$/.test(code) && bodies.includes(`\n${code.toLowerCase()}\n`);
}
/**
 * Our list (src/data/SOURCES.md) lacks schools and the bodies founded since. Their codes have a form of their own: `istsc_` and the
 * ministry's code for schools, eight characters or fewer for the others. What has neither form and is not listed is no code.
 */
function judgeItalianCode(subject, path, code) {
    if (isKnownBody(code))
        return;
    const perhaps = /^(istsc_[a-z0-9]{10}|[a-z0-9_]{2,8})$/i.test(code);
    if (perhaps)
        return subject.at(path, {
            rule: "italian-code",
            message: "italian-code.perhaps",
            values: { value: code },
            levels: { standard: "note", reference: "note" },
        });
    subject.at(path, { rule: "italian-code", values: { value: code } });
}
function judgeSupport(subject, node, path) {
    const value = node.text.trim();
    if (value === "")
        return;
    const alias = /^alias:(.*)$/i.exec(value);
    const names = Object.keys(supportAliases);
    if (alias ? value.startsWith("alias:") && names.includes(alias[1]) : uriKind(value) === "good")
        return;
    if (!alias && uriKind(value) === "no-host" && !names.includes(value.split(":")[1]?.toLowerCase() ?? ""))
        return subject.at(path, {
            rule: "supports-id",
            message: "supports-id.host",
            values: { value },
            levels: { standard: "note" },
        });
    const bare = (alias?.[1] ?? value).trim();
    const meant = names.find((name) => name === bare.toLowerCase()) ?? nearest(bare, names);
    const suggestion = meant && `alias:${meant}`;
    const fix = suggestion
        ? {
            description: subject.words("fix.write", { value: suggestion }),
            safety: bare.toLowerCase() === meant ? "safe" : "review",
            edits: (0,edit/* replaceScalar */.BB)(subject.file, node, suggestion),
        }
        : undefined;
    const message = suggestion ? "supports-id.suggest" : "supports-id";
    subject.at(path, {
        rule: "supports-id",
        message,
        values: { value, suggestion: suggestion ?? "", allowed: names.join(", ") },
        fix,
    });
}

// EXTERNAL MODULE: ./build/actions/publiccode-validate/src/judge/people.js
var people = __webpack_require__(6884);
;// CONCATENATED MODULE: ./build/actions/publiccode-validate/src/standard/countries.js
/** The codes of ISO 3166-1 alpha-2 that are assigned: 249. */
const codes = `
AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI
CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ
GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS
LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG
PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK
TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW`;
const countries = new Set(codes.trim().split(/\s+/));
/** What people write for a code: reserved codes, those of ISO 3166-1 alpha-3 and of vehicles that are met in the field. */
const others = {
    UK: "GB",
    EL: "GR",
    ITA: "IT",
    DEU: "DE",
    GER: "DE",
    FRA: "FR",
    NLD: "NL",
    ESP: "ES",
    AUT: "AT",
    CHE: "CH",
    BEL: "BE",
    PRT: "PT",
    GBR: "GB",
    USA: "US",
    SWE: "SE",
    DNK: "DK",
    FIN: "FI",
    NOR: "NO",
    POL: "PL",
};
/** The code that was meant: by another code, or by a country's English name. */
function countryMeant(text) {
    const upper = text.trim().toUpperCase();
    if (countries.has(upper))
        return upper;
    if (Object.hasOwn(others, upper))
        return others[upper];
    if (upper.length < 4)
        return undefined;
    for (const language of ["en", "it", "de", "fr", "nl"]) {
        const names = new Intl.DisplayNames([language], { type: "region" });
        for (const code of countries)
            if (names.of(code)?.toUpperCase() === upper)
                return code;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/actions/publiccode-validate/src/standard/languages.js

let registry;
/** One line a kind of subtag, each subtag between blanks: looked up by text search, since parsing 9,000 entries costs more. */
function subtags(kind) {
    registry ??= new Map((0,assets/* readAsset */.fs)("publiccode-languages.txt")
        .toString("utf8")
        .split("\n")
        .map((line) => [line.slice(0, line.indexOf(":")), line.slice(line.indexOf(":") + 1)]));
    return registry.get(kind) ?? "";
}
function isListed(kind, subtag) {
    return subtags(kind).includes(` ${subtag.toLowerCase()} `);
}
const common = /^(en|it|de|fr|nl|es|pt|ca|da|sv|fi|no|nb|nn|pl|cs|sk|sl|hr|hu|ro|bg|el|et|lv|lt|ga|mt|eu|gl|uk|ru|tr|ar|zh|ja)$/;
/** The kind of a valid tag, undefined for one that is not valid: a form of RFC 5646 with subtags that the registry lists. */
function tagKind(tag) {
    if (common.test(tag))
        return "language";
    if (tag.length > 80 || !/^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$/.test(tag))
        return undefined;
    if (isListed("grandfathered", tag))
        return "grandfathered";
    const parts = tag.toLowerCase().split("-");
    if (parts[0] === "x")
        return parts.length > 1 && parts.every((part) => part.length <= 8) ? "private" : undefined;
    if (!isWellFormed(parts))
        return undefined;
    return /^(und|mul|mis|zxx)$/.test(parts[0]) ? "undetermined" : "language";
}
function isWellFormed(parts) {
    const [language = "", ...rest] = parts;
    if (!/^[a-z]{2,8}$/.test(language) || !isListed("language", language))
        return false;
    let at = 0;
    for (let count = 0; count < 3 && /^[a-z]{3}$/.test(rest[at] ?? ""); count++, at++)
        if (!isListed("extlang", rest[at]))
            return false;
    if (/^[a-z]{4}$/.test(rest[at] ?? ""))
        if (!isListed("script", rest[at++]))
            return false;
    if (/^([a-z]{2}|\d{3})$/.test(rest[at] ?? ""))
        if (!isListed("region", rest[at++]))
            return false;
    while (/^([a-z0-9]{5,8}|\d[a-z0-9]{3})$/.test(rest[at] ?? ""))
        if (!isListed("variant", rest[at++]))
            return false;
    return areExtensions(rest.slice(at));
}
function areExtensions(parts) {
    const seen = new Set();
    let at = 0;
    while (at < parts.length) {
        const singleton = parts[at];
        if (singleton.length !== 1 || seen.has(singleton))
            return false;
        seen.add(singleton);
        const least = singleton === "x" ? 1 : 2;
        let length = 0;
        while (at + 1 + length < parts.length && (singleton === "x" || parts[at + 1 + length].length > 1)) {
            const part = parts[at + 1 + length];
            if (part.length < least || part.length > 8)
                return false;
            length++;
        }
        if (length === 0)
            return false;
        at += 1 + length;
    }
    return true;
}
/** The tag that was meant: `en_GB`, `eng`, `en-UK`, `i-klingon`, or a language's name. */
function languageMeant(text) {
    const tag = text
        .trim()
        .replace(/[_\s]+/g, "-")
        .replace(/@.*$/, "");
    const fixed = /^([a-z]{2,3})-UK$/i.test(tag) ? tag.replace(/-UK$/i, "-GB") : tag;
    const canonical = canonicalTag(fixed);
    if (canonical && tagKind(canonical) === "language")
        return canonical;
    if (text.trim().length < 4)
        return undefined;
    return byName(text.trim().toLowerCase());
}
/** The canonical form by CLDR's data, for example `he` for `iw`. */
function canonicalTag(tag) {
    try {
        return Intl.getCanonicalLocales(tag)[0];
    }
    catch {
        return undefined;
    }
}
function byName(name) {
    const codes = subtags("language")
        .split(" ")
        .filter((code) => code.length === 2);
    for (const language of ["en", "it", "de", "fr", "nl"]) {
        const names = new Intl.DisplayNames([language], { type: "language" });
        const found = codes.find((code) => names.of(code)?.toLowerCase() === name);
        if (found)
            return found;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/actions/publiccode-validate/src/judge/places.js




/** Language tags and country codes. */
function judgePlaces(subject) {
    judgeDescriptionTags(subject);
    (0,walk/* eachText */.hj)(subject, "localisation.availableLanguages.#", (node, path) => judgeTag(subject, node, path, path));
    for (const key of ["countries", "unsupportedCountries"])
        (0,walk/* eachText */.hj)(subject, `intendedAudience.${key}.#`, (node, path) => judgeCountry(subject, node, path));
}
/** A wrong language key is reported at `description`, as the reference parser does, on the line where it stands. */
function judgeDescriptionTags(subject) {
    for (const entry of subject.map("description")?.entries ?? []) {
        const path = ["description", entry.key.text];
        if (subject.isSilent(path) || entry.merged)
            continue;
        judgeTag(subject, entry.key, path, ["description"]);
    }
}
function judgeTag(subject, node, path, shown) {
    const tag = node.text.trim();
    if (tag === "" && shown !== path)
        return;
    const kind = tagKind(tag);
    const meant = languageMeant(tag);
    const say = (problem, suggestion) => {
        const values = { value: tag, suggestion: suggestion ?? "" };
        const fix = problem.fix ?? (suggestion ? tagFix(subject, node, path, suggestion) : undefined);
        if (shown === path)
            subject.at(path, { ...problem, values, fix });
        else
            subject.report(node, isError(problem) ? shown : path, { ...problem, values, fix });
    };
    if (!kind)
        return say({ rule: "language", ...(meant ? { message: "language.suggest" } : {}) }, meant);
    if (/-UK(-|$)/i.test(tag))
        return say({ rule: "language", message: "language.suggest", levels: { reference: "off" } }, meant);
    if (kind === "undetermined" || kind === "private")
        return say({ rule: "language-form", message: "language-form.undetermined" });
    if (node.style === "plain" && /^(no|NO|No|on|ON)$/.test(tag)) {
        const fix = {
            description: subject.words("fix.quote"),
            safety: "safe",
            edits: (0,edit/* quoteScalar */.Hy)(subject.file, node),
        };
        return say({ rule: "language-form", message: "language-form.boolean", levels: { standard: "note" }, fix });
    }
    const canonical = canonicalTag(tag);
    if (canonical && canonical !== tag && (kind === "grandfathered" || isPlainForm(tag, canonical)))
        say({ rule: "language-form", levels: { standard: "note" } }, canonical);
}
function isError(problem) {
    return problem.rule === "language";
}
/** Other capitals, or a code that has a better one; not what CLDR leaves out, such as a script that goes without saying. */
function isPlainForm(tag, canonical) {
    return tag.toLowerCase() === canonical.toLowerCase() || /^[A-Za-z]{2,3}$/.test(tag);
}
function tagFix(subject, node, path, suggestion) {
    const siblings = path.length === 2 && path[0] === "description" ? subject.map("description") : undefined;
    if (siblings?.entries.some((entry) => entry.key.text === suggestion))
        return undefined;
    return {
        description: subject.words("fix.write", { value: suggestion }),
        safety: "safe",
        edits: (0,edit/* replaceScalar */.BB)(subject.file, node, suggestion),
    };
}
function judgeCountry(subject, node, path) {
    const code = node.text.trim();
    if (countries.has(code))
        return;
    if (code === "XK")
        return subject.at(path, {
            rule: "country",
            message: "country.kosovo",
            levels: { standard: "note", reference: "off" },
        });
    const suggestion = countryMeant(code);
    const fix = suggestion
        ? {
            description: subject.words("fix.write", { value: suggestion }),
            safety: code.length <= 3 ? "safe" : "review",
            edits: (0,edit/* replaceScalar */.BB)(subject.file, node, suggestion),
        }
        : undefined;
    const values = { value: code, suggestion: suggestion ?? "" };
    if (code === code.toLowerCase() && countries.has(code.toUpperCase())) {
        // 0.1 to 0.4 wanted small letters
        return subject.at(path, {
            rule: "country-case",
            values,
            fix,
            levels: subject.version < "0.5" ? { standard: "note" } : {},
        });
    }
    subject.at(path, { rule: "country", ...(suggestion ? { message: "country.suggest" } : {}), values, fix });
}

// EXTERNAL MODULE: ./build/actions/publiccode-validate/src/judge/repository.js
var judge_repository = __webpack_require__(3495);
;// CONCATENATED MODULE: ./build/actions/publiccode-validate/src/judge/data.js
/** A tree as plain data for ajv: what has no value, or an unknown one, is undefined in mappings. */
function toData(node) {
    switch (node.kind) {
        case "scalar":
            return node.value;
        case "list":
            return node.items.map((item) => (item.kind === "unknown" ? null : toData(item)));
        case "map": {
            // Without a prototype, a key such as __proto__ is a key like any other.
            const data = Object.create(null);
            for (const { key, value } of node.entries) {
                const absent = value.kind === "unknown" || (value.kind === "scalar" && value.value === null);
                // Undefined is missing where a key must be, and is seen where none may be.
                data[key.text] = absent ? undefined : toData(value);
            }
            return data;
        }
        default:
            return undefined;
    }
}
/** A JSON pointer as steps; what is an index shows from the tree. */
function stepsOf(pointer, root) {
    let node = root;
    return pointer
        .split("/")
        .slice(1)
        .map((part) => {
        const name = part.replaceAll("~1", "/").replaceAll("~0", "~");
        if (node?.kind === "list") {
            node = node.items[Number(name)];
            return Number(name);
        }
        node = node?.kind === "map" ? node.entries.find((entry) => entry.key.text === name)?.value : undefined;
        return name;
    });
}

;// CONCATENATED MODULE: ./build/actions/publiccode-validate/src/standard/schema.js




const until = (version) => (edition) => edition.dialect === "standard" && !(0,versions/* reaches */.O6)(edition.version, version);
const imagePath = "path from the repository's root, or address, of an SVG or PNG image in the same repository";
/** Every key of the top level, over all versions. */
const topLevel = {
    "publiccode-yaml-version": field(fields_text("Version of the standard."), { removed: "0.2" }),
    publiccodeYmlVersion: field(fields_text('Version of the standard, in quotes: "0" stands for the newest 0.x.'), {
        since: "0.2",
        required: true,
    }),
    name: field(fields_text("Name of the software, short and as people know it."), { required: true }),
    applicationSuite: field(fields_text("Name of the suite to which it belongs.")),
    url: field(url("Address of the repository; it identifies the software."), { required: true }),
    landingURL: field(url("Address of a page about the software for people.")),
    isBasedOn: field(oneOrMore(url("Address of a repository."), "Repository of the software of which this is a variant.")),
    softwareVersion: field(fields_text("Newest stable version."), { required: until("0.2") }),
    releaseDate: field(fields_text("Day of the newest version, as YYYY-MM-DD.", { format: "date" }), { required: until("0.4") }),
    logo: field(fields_text(`Logo of the software: ${imagePath}.`)),
    monochromeLogo: field(fields_text(`Black logo: ${imagePath}.`), { deprecated: "0.3", removed: "1.0-rc" }),
    inputTypes: field(list(fields_text("A media type."), "Media types that it reads."), {
        deprecated: "0.3",
        removed: "1.0-rc",
    }),
    outputTypes: field(list(fields_text("A media type."), "Media types that it writes."), {
        deprecated: "0.3",
        removed: "1.0-rc",
    }),
    platforms: {
        schema: ({ dialect }) => (dialect === "standard" ? oneOrMore : list)(fields_text("A platform.", { examples: platformsSuggested }), "Where the software runs.", { minItems: 1 }),
        required: true,
    },
    tags: field(list(fields_text("A tag."), "What the software is about."), { removed: "0.2" }),
    categories: {
        schema: ({ version }) => list({ type: "string", enum: categoriesOf(version) }, "What the software is about, in listed words."),
        since: "0.2",
        required: until("0.5"),
    },
    usedBy: field(list(fields_text("Name of a public body."), "Public bodies that use it.")),
    fundedBy: {
        schema: (edition) => list(organisation(edition, "A body that paid.", true), "Who paid for the software."),
        since: "0.5",
    },
    roadmap: field(url("Address of the public road map.")),
    developmentStatus: field(choice(developmentStatuses, "How far the software is."), { required: true }),
    softwareType: {
        schema: ({ version }) => choice(version === "0.1" ? firstSoftwareTypes : softwareTypes, "What kind of software it is."),
        required: true,
    },
    supports: {
        schema: (edition) => list(support(edition), "Laws, standards and platforms that the software supports."),
        since: "0.7",
    },
    organisation: {
        schema: (edition) => organisation(edition, "The public body that answers for the software."),
        since: "0.5",
    },
    intendedAudience: { schema: audience },
    description: { schema: descriptions, required: true },
    legal: { schema: legal, required: true },
    maintenance: { schema: maintenance, required: true },
    localisation: { schema: localisation, required: true },
    dependsOn: { schema: dependencies },
    IT: { schema: italy, since: "0.5", deprecated: "0.7", removed: "1.0-rc" },
    it: { schema: italy, deprecated: "0.5", removed: "1.0-rc" },
};
/** The JSON Schema (2020-12) of one edition of the standard, in our words. */
function schemaOf(edition) {
    const fields = edition.version === "0.1"
        ? { ...topLevel, "publiccode-yaml-version": { ...topLevel["publiccode-yaml-version"], required: true } }
        : topLevel;
    return section(edition, fields, `A publiccode.yml of version ${edition.version}: what a piece of public software is, for catalogues.`);
}
/** The published form of a version's schema, for editors; `address` is the project's. */
function publishedSchema(version, address) {
    return {
        $schema: "https://json-schema.org/draft/2020-12/schema",
        $id: `${address}/raw/main/schemas/publiccode-${version}.schema.json`,
        title: `publiccode.yml ${version}`,
        ...schemaOf({ version, dialect: "standard" }),
    };
}
/** Keywords that our own rules judge, with better messages than a schema can give. */
const judgedByRules = new Set("description format pattern minLength maxLength propertyNames minProperties examples deprecated allOf".split(" "));
/** The part of an edition's schema that ajv judges: which keys there are and of which types and values. */
function structureOf(edition) {
    return strip(schemaOf(edition));
}
function strip(schema, names = false) {
    if (Array.isArray(schema))
        return schema.map((part) => strip(part));
    if (schema === null || typeof schema !== "object")
        return schema;
    const kept = Object.entries(schema).filter(([keyword]) => names || !judgedByRules.has(keyword));
    return Object.fromEntries(kept.map(([keyword, value]) => [keyword, strip(value, keyword === "properties")]));
}

;// CONCATENATED MODULE: ./build/actions/publiccode-validate/src/standard/history.js


/** `parent pattern:key`; `*` stands for any language or index (publiccode.yml, CHANGELOG.rst). */
const former = {
    ":publiccode-yaml-version": { since: "0.2", instead: "publiccodeYmlVersion" },
    ":tags": { since: "0.2", instead: "categories" },
    "description.*:featureList": { since: "0.2", instead: "features", sameValue: true },
    "description.*:freeTags": { since: "0.2", advice: "Remove it; categories are the only tags." },
    "intendedAudience:onlyFor": { since: "0.2", instead: "scope" },
    "IT.conforme:accessibile": { since: "0.2", instead: "lineeGuidaDesign", sameValue: true },
    "IT.conforme:interoperabile": { since: "0.2", instead: "modelloInteroperabilita", sameValue: true },
    "IT.conforme:sicuro": { since: "0.2", instead: "misureMinimeSicurezza", sameValue: true },
    "IT.conforme:privacy": { since: "0.2", instead: "gdpr", sameValue: true },
    "IT:ecosistemi": { since: "0.2", advice: "Remove it." },
    "IT:designKit": { since: "0.2", advice: "Remove it." },
    "IT:spid": { since: "0.2", advice: "Write supports with id: alias:spid." },
    "IT:cie": { since: "0.2", advice: "Write supports with id: alias:cie." },
    "IT:anpr": { since: "0.2", advice: "Write supports with id: alias:anpr." },
    "IT:pagopa": { since: "0.2", advice: "Write supports with id: alias:pagopa." },
    ":monochromeLogo": { since: "1.0-rc", instead: "logo", sameValue: true },
    ":inputTypes": { since: "1.0-rc", advice: "Remove it." },
    ":outputTypes": { since: "1.0-rc", advice: "Remove it." },
    "description.*:genericName": { since: "1.0-rc", advice: "Remove it." },
    "legal:repoOwner": { since: "1.0-rc", advice: "Write organisation with the owner's name and uri." },
    "legal:authorsFile": { since: "1.0-rc", advice: "Remove it." },
    ":IT": { since: "1.0-rc", advice: "Use supports and organisation." },
    ":it": { since: "1.0-rc", advice: "Use supports and organisation." },
};
/** What people write for a key of the standard, where spelling alone does not tell. */
const mistaken = {
    "organisation:url": "uri",
    "fundedBy.*:url": "uri",
    ":repository": "url",
    ":version": "softwareVersion",
    ":license": "legal.license",
    ":licence": "legal.license",
    "maintenance.contacts.*:mail": "email",
    "maintenance.contacts.*:tel": "phone",
    "maintenance.contacts.*:organisation": "affiliation",
    "maintenance.contractors.*:url": "website",
    ":organization": "organisation",
};
function pattern(parent) {
    return parent
        .map((step, index) => (typeof step === "number" || (parent[0] === "description" && index === 1) ? "*" : step))
        .map((step, index) => (index === 0 && step === "it" ? "IT" : step))
        .join(".");
}
function formerKey(parent, key) {
    const name = `${pattern(parent)}:${key}`;
    return Object.hasOwn(former, name) ? former[name] : undefined;
}
function mistakenKey(parent, key) {
    const name = `${pattern(parent)}:${key}`;
    return Object.hasOwn(mistaken, name) ? mistaken[name] : undefined;
}
/** Version in which a top-level key came; undefined for those that were always there or never. */
function topLevelSince(key) {
    return Object.hasOwn(topLevel, key) ? topLevel[key]?.since : undefined;
}
function topLevelKeys(version) {
    const fields = topLevel;
    return Object.entries(fields).flatMap(([key, entry]) => (isIn(entry, version) ? [key] : []));
}

;// CONCATENATED MODULE: ./build/actions/publiccode-validate/src/judge/keys.js








/** A key that the schema does not have at this place: newer, renamed, allowed by policy, misspelt, misplaced or unknown. */
function judgeUnknownKey(subject, mistake, newer) {
    const key = String(mistake.error.params["additionalProperty"]);
    const path = [...mistake.path, key];
    if (isBroken(subject) && path.length === 1)
        return;
    if (newer.includes((0,tree/* formatKey */.TD)(path)))
        return judgeNewer(subject, path, key);
    if (subject.options.extensions.some((start) => start !== "" && key.startsWith(start)))
        return keys_report(subject, path, { rule: "extension-key" });
    if (judgeFormer(subject, mistake, path, key))
        return;
    if (path.length === 1 && /^[A-Za-z]{2}$/.test(key) && !keys_misspelt(subject, path.slice(0, -1), key))
        return keys_judgeCountry(subject, mistake, path, key);
    judgeStranger(subject, mistake, path, key);
}
function keys_report(subject, path, problem) {
    subject.at(path, { silences: true, ...problem });
}
function judgeNewer(subject, path, key) {
    const since = topLevelSince(key) ??
        versions/* versions */.e4.find((v) => (0,versions/* reaches */.O6)(v, subject.version) && keysAt(v, path.slice(0, -1)).includes(key));
    const values = { since: since ?? "0.7", version: subject.version };
    subject.at(path, { rule: "newer-than-version", values });
}
/** A key of an older version, found in a file that says it is newer (or the other way round, for the reference parser). */
function judgeFormer(subject, mistake, path, key) {
    const known = formerKey(mistake.path, key);
    if (!known)
        return false;
    const entry = subject.entry(path);
    const map = (0,tree/* nodeAt */.oB)(subject.root, mistake.path);
    const free = known.instead !== undefined && (0,tree/* entryOf */.Ms)(map, known.instead) === undefined;
    const rename = known.instead && entry && free && (known.sameValue || key === "publiccode-yaml-version");
    const fix = rename
        ? {
            description: subject.words("fix.rename", { key: known.instead }),
            safety: "safe",
            edits: (0,edit/* renameKey */.ep)(subject.file, entry, known.instead),
        }
        : undefined;
    keys_report(subject, path, {
        rule: "renamed-key",
        ...(known.instead ? {} : { message: "renamed-key.dropped" }),
        levels: levelsFor(mistake),
        values: { since: known.since, instead: known.instead ?? "", advice: known.advice ?? "" },
        fix,
    });
    return true;
}
function keys_judgeCountry(subject, mistake, path, key) {
    const entry = subject.entry(path);
    const isItaly = key.toLowerCase() === "it" && entry && !(0,tree/* entryOf */.Ms)(subject.root, "IT");
    const fix = isItaly
        ? {
            description: subject.words("fix.rename", { key: "IT" }),
            safety: "safe",
            edits: (0,edit/* renameKey */.ep)(subject.file, entry, "IT"),
        }
        : undefined;
    if (isItaly)
        return keys_report(subject, path, {
            rule: "unknown-key",
            message: "unknown-key.suggest",
            values: { suggestion: "IT" },
            levels: levelsFor(mistake),
            fix,
        });
    keys_report(subject, path, { rule: "country-section", levels: levelsFor(mistake) });
}
function judgeStranger(subject, mistake, path, key) {
    const suggestion = suggestionFor(subject, mistake.path, key);
    const levels = levelsFor(mistake);
    const entry = subject.entry(path);
    if (suggestion?.includes("."))
        return keys_report(subject, path, {
            rule: "unknown-key",
            message: "unknown-key.elsewhere",
            values: { place: suggestion },
            levels,
        });
    if (suggestion && entry) {
        const taken = (0,tree/* entryOf */.Ms)((0,tree/* nodeAt */.oB)(subject.root, mistake.path), suggestion) !== undefined;
        const fix = taken
            ? undefined
            : {
                description: subject.words("fix.rename", { key: suggestion }),
                safety: sameButCase(key, suggestion) ? "safe" : "review",
                edits: (0,edit/* renameKey */.ep)(subject.file, entry, suggestion),
            };
        return keys_report(subject, path, {
            rule: "unknown-key",
            message: "unknown-key.suggest",
            values: { suggestion },
            levels,
            fix,
        });
    }
    const place = elsewhere(subject.version, path, key);
    if (place)
        return keys_report(subject, path, { rule: "unknown-key", message: "unknown-key.elsewhere", values: { place }, levels });
    const known = keysAt(subject.version, mistake.path).join(", ");
    keys_report(subject, path, { rule: "unknown-key", values: { known }, levels, fix: keys_removal(subject, path) });
}
function keys_removal(subject, path) {
    const map = (0,tree/* nodeAt */.oB)(subject.root, path.slice(0, -1));
    const entry = subject.entry(path);
    const edits = map?.kind === "map" && entry ? (0,edit/* removeEntry */.b4)(subject.file, map, entry) : undefined;
    return edits
        ? { description: subject.words("fix.remove", { key: (0,tree/* formatKey */.TD)(path) }), safety: "review", edits }
        : undefined;
}
function sameButCase(a, b) {
    return a.toLowerCase().replace(/[_-]/g, "") === b.toLowerCase();
}
function keys_misspelt(subject, parent, key) {
    return /^it$/i.test(key)
        ? false
        : keysAt(subject.version, parent).some((known) => known.toLowerCase() === key.toLowerCase());
}
/** The key that was probably meant in this mapping; with dots where it belongs somewhere else. */
function suggestionFor(subject, parent, key) {
    const former = formerKey(parent, key);
    if (former)
        return former.instead;
    return mistakenKey(parent, key) ?? nearest(key, keysAt(subject.version, parent));
}
const schemas = new Map();
function schemaFor(version) {
    const known = schemas.get(version);
    if (known)
        return known;
    const schema = schemaOf({ version, dialect: "standard" });
    schemas.set(version, schema);
    return schema;
}
/** Keys that the schema of a version has in the mapping at a path. */
function keysAt(version, path) {
    if (path.length === 0)
        return topLevelKeys(version);
    let schema = schemaFor(version);
    for (const step of path) {
        if (typeof step === "number")
            schema = schema?.items;
        else
            schema =
                schema?.properties?.[step] ??
                    (typeof schema?.additionalProperties === "object" ? schema.additionalProperties : undefined);
    }
    return Object.keys(schema?.properties ?? {});
}
/** The one place of the standard where a key of this name belongs, when it stands at another. */
function elsewhere(version, path, key) {
    if (path.length > 1 && topLevelKeys(version).includes(key))
        return undefined;
    const sections = ["legal", "maintenance", "localisation", "intendedAudience", "dependsOn"].filter((name) => name !== path[0]);
    const places = sections.filter((name) => keysAt(version, [name]).includes(key)).map((name) => `${name}.${key}`);
    if (path[0] !== "description" && keysAt(version, ["description", "en"]).includes(key))
        places.push(`description.en.${key}`);
    return places.length === 1 ? places[0] : undefined;
}

// EXTERNAL MODULE: ./build/shared/src/publiccode/scalar.js
var scalar = __webpack_require__(1508);
;// CONCATENATED MODULE: ./build/actions/publiccode-validate/src/judge/types.js






/** A value of another type than its key wants. */
function judgeWrongType(subject, mistake, node) {
    const types = [mistake.error.params["type"]].flat().map(String);
    const wanted = types.flatMap((type) => type.split(","));
    if (node.kind === "scalar" && node.value === null)
        return judgeEmptyItem(subject, mistake);
    if (wanted.includes("string") && node.kind === "scalar")
        return judgeNumber(subject, mistake, node);
    if (wanted.includes("boolean") && node.kind === "scalar")
        return judgeBoolean(subject, mistake, node);
    if (wanted.includes("array") && node.kind === "scalar")
        return judgeSingle(subject, mistake, node);
    if (wanted.includes("object") && node.kind === "scalar" && mistake.path[0] === "supports") {
        const fix = {
            description: subject.words("fix.write", { value: `id: ${node.text}` }),
            safety: "safe",
            edits: node.alias ? [] : (0,edit/* replaceSpan */.Fr)(subject.file, { start: node.start, end: node.start }, "id: "),
        };
        return wrongType(subject, mistake, node, fix);
    }
    wrongType(subject, mistake, node);
}
/** What must be in an object of a list, or for a language. */
const inObject = {
    description: "shortDescription",
    fundedBy: "uri",
    supports: "id",
    contacts: "name",
    contractors: "name",
    open: "name",
    proprietary: "name",
    hardware: "name",
};
/** Lists whose items the reference parser judges by their form, even empty ones. */
const judgedItems = /^(isBasedOn|categories|intendedAudience\.(scope|countries|unsupportedCountries)|localisation\.availableLanguages|.*\.videos)$/;
function judgeEmptyItem(subject, mistake) {
    const { path } = mistake;
    const list = path.slice(0, -1);
    const needed = inObject[String(list.findLast((step) => typeof step === "string"))];
    if (needed && (typeof path.at(-1) === "number" || path[0] === "description") && wantsObject(mistake)) {
        const leaf = [...path, needed];
        const values = { key: (0,tree/* formatKey */.TD)(leaf), what: exampleOf(needed) };
        subject.report(subject.spanAt(path), leaf, { rule: "missing-key", message: "missing-key.empty", values });
        return subject.silence(path);
    }
    const levels = judgedItems.test((0,tree/* formatKey */.TD)(list)) ? { standard: "error", reference: "error" } : {};
    subject.at(path, { rule: "empty-item", values: { key: (0,tree/* formatKey */.TD)(list) }, levels, silences: true });
}
function wantsObject(mistake) {
    return String(mistake.error.params["type"]) === "object";
}
/** Numbers where texts are due: harmless where they read the same, a trap where they do not (1.10, 007). */
function judgeNumber(subject, mistake, node) {
    if (subject.isSilent(mistake.path))
        return;
    const changes = String(node.value) !== node.text;
    const found = subject.words(typeof node.value === "boolean" ? "word.boolean" : "word.number");
    subject.at(mistake.path, {
        rule: "number-as-text",
        levels: changes ? { standard: "warning" } : {},
        values: { found, value: node.text },
        fix: { description: subject.words("fix.quote"), safety: "safe", edits: (0,edit/* quoteScalar */.Hy)(subject.file, node) },
    });
}
function judgeBoolean(subject, mistake, node) {
    const old = (0,scalar/* oldBoolean */.y)(node.text) ?? (/^(true|false)$/i.test(node.text) ? /^true$/i.test(node.text) : undefined);
    if (old === undefined)
        return wrongType(subject, mistake, node);
    const instead = String(old);
    const fix = {
        description: subject.words("fix.write", { value: instead }),
        safety: "safe",
        edits: (0,edit/* writeLiteral */.V3)(subject.file, node, instead),
    };
    const rule = node.style === "plain" ? "old-boolean" : "wrong-type";
    if (rule === "wrong-type")
        return wrongType(subject, mistake, node, fix);
    subject.at(mistake.path, {
        rule,
        levels: levelsFor(mistake),
        values: { value: node.text, instead },
        fix,
        silences: true,
    });
}
function judgeSingle(subject, mistake, node) {
    const entry = subject.entry(mistake.path);
    const noSpace = /^-\S/.test(node.text) && node.style === "plain";
    if (noSpace) {
        const item = node.text.slice(1);
        const single = !item.includes(" -") && !subject.file.text.slice(node.start, node.end).includes("\n");
        const fix = single
            ? {
                description: subject.words("fix.write", { value: `- ${item}` }),
                safety: "safe",
                edits: (0,edit/* replaceSpan */.Fr)(subject.file, { start: node.start + 1, end: node.start + 1 }, " "),
            }
            : undefined;
        const levels = levelsFor(mistake);
        return subject.at(mistake.path, {
            rule: "wrong-type",
            message: "yaml-syntax.no-space",
            values: { value: item },
            levels,
            fix,
            silences: true,
        });
    }
    const fix = entry && {
        description: subject.words("fix.list"),
        safety: "safe",
        edits: (0,edit/* wrapInList */.Sd)(subject.file, entry),
    };
    if (!mistake.standard)
        return subject.at(mistake.path, { rule: "single-value", fix });
    wrongType(subject, mistake, node, fix);
}
const types_words = { scalar: "word.text", list: "word.list", map: "word.mapping", unknown: "word.nothing" };
const typeWords = { string: "word.text", array: "word.list", object: "word.mapping", boolean: "word.boolean" };
function wrongType(subject, mistake, node, fix) {
    const wanted = [mistake.error.params["type"]]
        .flat()
        .map(String)
        .flatMap((type) => type.split(","));
    const expected = wanted
        .map((type) => subject.words(typeWords[type] ?? "word.value"))
        .join(" / ");
    const kind = node.kind === "scalar" && typeof node.value !== "string"
        ? typeof node.value === "boolean"
            ? "word.boolean"
            : "word.number"
        : types_words[node.kind];
    const key = String(mistake.path.findLast((step) => typeof step === "string") ?? "");
    // A mapping where a list is due is mended at its first key, by the dash that is missing there.
    const first = node.kind === "map" && wanted.includes("array") && !node.alias ? node.entries[0]?.key.text : undefined;
    subject.at(first === undefined ? mistake.path : [...mistake.path, first], {
        rule: "wrong-type",
        levels: levelsFor(mistake),
        values: {
            key: (0,tree/* formatKey */.TD)(mistake.path),
            expected,
            found: subject.words(kind),
            example: example(mistake.path, key, wanted),
        },
        fix: fix && fix.edits.length > 0 ? fix : undefined,
    });
    subject.silence(mistake.path);
}
function example(path, key, wanted) {
    const known = exampleOf(key);
    if (known !== "..." && typeof path.at(-1) === "string")
        return `${key}: ${known}`;
    if (wanted.includes("array"))
        return `${key}: [..., ...]`;
    if (wanted.includes("object"))
        return `${key}: {...: ...}`;
    return wanted.includes("boolean") ? "true" : '"..."';
}
/** A value that is not in its key's list. */
function judgeUnknownValue(subject, mistake, node) {
    const allowed = mistake.error.params["allowedValues"] ?? [];
    const key = (0,tree/* formatKey */.TD)(mistake.path.filter((step, index) => index < mistake.path.length - 1 || typeof step === "string"));
    const trimmed = node.text.trim();
    const exact = allowed.find((value) => value.toLowerCase() === trimmed.toLowerCase());
    const suggestion = exact ?? synonyms(key, trimmed) ?? nearest(trimmed, allowed);
    const standalone = key === "softwareType" && trimmed === "standalone";
    const values = { key, value: node.text, suggestion: suggestion ?? "", allowed: shown(allowed) };
    const levels = levelsFor(mistake);
    const message = standalone ? "unknown-value.standalone" : suggestion ? "unknown-value.suggest" : "unknown-value";
    const fix = suggestion && !standalone
        ? {
            description: subject.words("fix.write", { value: suggestion }),
            safety: exact ? "safe" : "review",
            edits: (0,edit/* replaceScalar */.BB)(subject.file, node, suggestion),
        }
        : undefined;
    subject.at(mistake.path, { rule: "unknown-value", message, values, levels, fix, silences: true });
}
function shown(allowed) {
    return allowed.length > 30 ? `${allowed.slice(0, 30).join(", ")}, ...` : allowed.join(", ");
}
/** Words that people write for listed ones, where spelling alone does not lead to them. */
const otherWords = {
    developmentStatus: {
        production: "stable",
        released: "stable",
        alpha: "development",
        wip: "development",
        deprecated: "obsolete",
        archived: "obsolete",
        idea: "concept",
        planning: "concept",
    },
    softwareType: {
        mobile: "standalone/mobile",
        web: "standalone/web",
        desktop: "standalone/desktop",
        backend: "standalone/backend",
        plugin: "addon",
        extension: "addon",
        framework: "library",
        configuration: "configurationFiles",
    },
    "maintenance.type": { inhouse: "internal", contractor: "contract", unmaintained: "none" },
    "intendedAudience.scope": {
        health: "healthcare",
        "public-administration": "government",
        municipalities: "local-authorities",
        transport: "transportation",
        science: "science-and-technology",
        defense: "defence",
    },
    categories: {
        gis: "geographic-information-systems",
        cms: "content-management",
        lms: "learning-management-system",
        chat: "instant-messaging",
        invoicing: "billing-and-invoicing",
        calendar: "event-management",
        libraries: "integrated-library-system",
    },
};
function synonyms(key, value) {
    const words = otherWords[key];
    const word = value.toLowerCase();
    return words && Object.hasOwn(words, word) ? words[word] : undefined;
}

;// CONCATENATED MODULE: ./build/actions/publiccode-validate/src/judge/validators.js

const loaded = new Map();
/** ajv's validator of an edition, compiled when the project was built (scripts/assets/publiccode.ts) and read on first use. */
function validatorOf(edition) {
    const version = edition.version === "0.6" ? "0.5" : edition.version;
    const name = `publiccode-${version}-${edition.dialect}.js`;
    const known = loaded.get(name);
    if (known)
        return known;
    const scope = { exports: {} };
    // Our own build's output, evaluated as ajv itself evaluates what it compiles.
    new Function("module", (0,assets/* readAsset */.fs)(name).toString("utf8"))(scope);
    const validator = scope.exports;
    loaded.set(name, validator);
    return validator;
}
/** Every structural error of some data by one edition of the standard. */
function structuralErrors(data, version, dialect) {
    const validator = validatorOf({ version, dialect });
    return validator(data) ? [] : (validator.errors ?? []);
}

;// CONCATENATED MODULE: ./build/actions/publiccode-validate/src/judge/structure.js









/** More tell nobody anything new, and each unknown key is compared with all that are known. */
const maxMistakes = 200;
/** The edition by which the reference parser reads a file: the newest 0.x, or its draft. */
function referenceVersion(version) {
    return version === "1.0-rc" ? "1.0-rc" : "0.7";
}
/** Keys, types and listed values, by the file's own version and by the edition that the reference parser applies. */
function judgeStructure(subject) {
    const { root } = subject;
    if (root?.kind !== "map")
        return;
    if (judgeLanguageless(subject))
        subject.silence(["description"]);
    const mistakes = collect(subject, root);
    const newer = newerKeys(subject, mistakes);
    for (const mistake of mistakes.filter((m) => m.error.keyword === "additionalProperties"))
        judgeUnknownKey(subject, mistake, newer);
    const values = new Set();
    for (const mistake of mistakes) {
        const { error, path } = mistake;
        if (newer.some((key) => (0,tree/* formatKey */.TD)(path).startsWith(key)))
            mistake.standard ||= mistake.reference;
        if (error.keyword === "required")
            judgeMissing(subject, mistake, mistakes);
        else if (error.keyword === "minItems")
            judgeEmptyList(subject, mistake);
        else if ((error.keyword === "type" || error.keyword === "enum") && !values.has((0,tree/* formatKey */.TD)(path))) {
            values.add((0,tree/* formatKey */.TD)(path));
            judgeValue(subject, mistake, mistakes);
        }
    }
}
function collect(subject, root) {
    const data = toData(root);
    const mistakes = new Map();
    const add = (errors, who) => {
        for (const error of errors.slice(0, maxMistakes)) {
            const name = error.params["missingProperty"] ?? error.params["additionalProperty"] ?? "";
            const id = `${error.instancePath} ${error.keyword} ${name}`;
            const mistake = mistakes.get(id) ?? {
                error,
                path: stepsOf(error.instancePath, root),
                standard: false,
                reference: false,
            };
            mistake[who] = true;
            mistakes.set(id, mistake);
        }
    };
    add(structuralErrors(data, subject.version, "standard"), "standard");
    add(structuralErrors(data, referenceVersion(subject.version), "reference"), "reference");
    return [...mistakes.values()];
}
/** Levels of a mistake that both, or only one of the two, call one. */
function levelsFor(mistake) {
    return { standard: mistake.standard ? "error" : "off", reference: mistake.reference ? "error" : "off" };
}
/** Keys that the file's version does not have and the newest does, formatted. */
function newerKeys(subject, mistakes) {
    if (subject.version === "1.0-rc")
        return [];
    return mistakes
        .filter((m) => m.error.keyword === "additionalProperties" && m.standard && !m.reference)
        .map((m) => (0,tree/* formatKey */.TD)([...m.path, String(m.error.params["additionalProperty"])]));
}
const descriptionKeys = ["shortDescription", "longDescription", "features", "localisedName", "genericName"];
/** The texts of one language written straight under `description`. */
function judgeLanguageless(subject) {
    const map = subject.map("description");
    if (!map?.entries.some(({ key, value }) => descriptionKeys.includes(key.text) && value.kind !== "map"))
        return false;
    subject.at(["description"], { rule: "description-without-language" });
    return true;
}
/** What is missing when a whole section is: the mandatory keys in it. */
const inSection = {
    legal: ["license"],
    maintenance: ["type"],
    localisation: ["localisationReady", "availableLanguages"],
};
function judgeMissing(subject, mistake, mistakes) {
    if (isBroken(subject))
        return;
    const key = String(mistake.error.params["missingProperty"]);
    const path = [...mistake.path, key];
    const present = subject.entry(path);
    if (present?.value.kind === "unknown" || meantByAnother(mistake, key, mistakes, subject))
        return;
    const levels = levelsFor(mistake);
    if (path[0] === "fundedBy")
        return judgeFunder(subject, path, key);
    if (path[0] === "description" && path.length === 3 && key !== "shortDescription" && key !== "genericName")
        return;
    const leaves = path.length === 1 && !present?.value.alias ? (inSection[key] ?? []) : [];
    for (const leaf of leaves.length > 0 ? leaves.map((name) => [...path, name]) : [path]) {
        const last = String(leaf.at(-1));
        const message = present ? "missing-key.empty" : "missing-key";
        const values = { key: (0,tree/* formatKey */.TD)(leaf), what: exampleOf(last) };
        if (present)
            subject.report(subject.spanAt(path), leaf, { rule: "missing-key", message, levels, values });
        else
            subject.missing(path.length === leaf.length ? leaf : path, { rule: "missing-key", levels, values });
        const finding = subject.found.at(-1);
        if (finding && leaf.length > path.length)
            finding.draft.location = { ...finding.draft.location, key: (0,tree/* formatKey */.TD)(leaf) };
    }
}
/** True where an unknown key beside it is a misspelling of the missing one: that is one mistake, not two. */
function meantByAnother(mistake, key, mistakes, subject) {
    return mistakes.some((other) => other.error.keyword === "additionalProperties" &&
        other.error.instancePath === mistake.error.instancePath &&
        suggestionFor(subject, other.path, String(other.error.params["additionalProperty"])) === key);
}
/** The standard wants a funder's name and leaves the uri free; the reference parser has it the other way round. */
function judgeFunder(subject, path, key) {
    subject.missing(path, { rule: key === "name" ? "funder-name" : "funder-uri" });
}
function judgeEmptyList(subject, mistake) {
    if (mistake.path[0] === "description")
        return;
    subject.at(mistake.path, { rule: "empty-list", levels: levelsFor(mistake) });
}
function judgeValue(subject, mistake, all) {
    const node = (0,tree/* nodeAt */.oB)(subject.root, mistake.path);
    if (!node || node.kind === "unknown")
        return;
    const same = all.filter((other) => (0,tree/* formatKey */.TD)(other.path) === (0,tree/* formatKey */.TD)(mistake.path));
    const listed = same.find((other) => other.error.keyword === "enum");
    const typed = same.find((other) => other.error.keyword === "type");
    if (listed && node.kind === "scalar" && node.value !== null) {
        if (typeof node.value === "string" && node.value !== node.value.trim())
            return judgeUnknownValue(subject, listed, node);
        if (isNewerCategory(subject, listed, node))
            return;
        return judgeUnknownValue(subject, listed, node);
    }
    if (typed)
        judgeWrongType(subject, typed, node);
}
function isNewerCategory(subject, mistake, node) {
    if (mistake.reference || mistake.path[0] !== "categories" || node.kind !== "scalar")
        return false;
    const since = versions/* versions */.e4.find((version) => categoriesOf(version).includes(node.text));
    if (!since || (0,versions/* reaches */.O6)(subject.version, since))
        return false;
    const values = { value: node.text, since, version: subject.version };
    subject.at(mistake.path, { rule: "newer-than-version", message: "newer-than-version.value", values });
    return true;
}

;// CONCATENATED MODULE: ./build/actions/publiccode-validate/src/judge/target.js





/** What a catalogue that reads an older version cannot read. */
function judgeTarget(subject) {
    const { target } = subject.options;
    if (!target || !subject.root)
        return;
    for (const key of topLevelKeys(subject.version)) {
        const since = topLevelSince(key);
        if (since && !(0,versions/* reaches */.O6)(target, since) && (0,tree/* entryOf */.Ms)(subject.root, key))
            subject.at([key], { rule: "target-version", values: { since, target } });
    }
    const known = categoriesOf(target);
    const own = categoriesOf(subject.version);
    if (known.length > 0)
        (0,walk/* eachText */.hj)(subject, "categories.#", (node, path) => {
            if (own.includes(node.text) && !known.includes(node.text))
                subject.at(path, { rule: "target-version", values: { since: subject.version, target } });
        });
}

;// CONCATENATED MODULE: ./build/actions/publiccode-validate/src/judge/urls.js




/** Keys whose address a browser must be able to open. */
const webKeys = [
    "landingURL",
    "roadmap",
    "description.*.documentation",
    "description.*.apiDocumentation",
    "maintenance.contractors.#.website",
];
/** Every address but those of images and videos. */
function judgeUrls(subject) {
    (0,walk/* eachText */.hj)(subject, "url", (node, path) => {
        if (urls_judgeAddress(subject, node, path, false))
            judgeRepositoryAddress(subject, node, path);
    });
    (0,walk/* eachOfOneOrMore */.d1)(subject, "isBasedOn", (node, path) => urls_judgeAddress(subject, node, singleItem(path), false, path));
    for (const key of webKeys)
        (0,walk/* eachText */.hj)(subject, key, (node, path) => urls_judgeAddress(subject, node, path, true));
}
/** The reference parser reads a single text as a list of one, and names its first item. */
function singleItem(path) {
    return path.length === 1 ? [...path, 0] : path;
}
/** True where the address can be judged further. */
function urls_judgeAddress(subject, node, path, web, place = path) {
    const text = node.text.trim().replace(/^(["'])(.*)\1$/, "$2");
    const fault = (web ? standard_address/* webFault */.Xu : standard_address/* urlFault */.I_)(text);
    const reference = (0,standard_address/* referenceRefuses */.TA)(node.text, web) ? "error" : "off";
    if (!fault) {
        const scheme = (0,standard_address/* parseAddress */.or)(text).scheme;
        if (!web && !/^(https?|git|git\+ssh|git\+https|ssh|svn|svn\+ssh|hg|hg\+https|ftps?)$/.test(scheme)) {
            urls_report(subject, path, place, { rule: "url-scheme", values: { scheme }, levels: { reference } });
            return false;
        }
        if (reference === "error" && text === node.text)
            urls_report(subject, path, place, {
                rule: "url",
                values: { value: text, why: subject.words("why.form") },
                levels: { standard: "note", reference },
            });
        return true;
    }
    const suggestion = (0,standard_address/* webAddressOf */.cg)(text);
    const fix = suggestion
        ? {
            description: subject.words("fix.write", { value: suggestion }),
            safety: "review",
            edits: (0,edit/* replaceScalar */.BB)(subject.file, node, suggestion),
        }
        : undefined;
    urls_report(subject, path, place, {
        rule: "url",
        ...(suggestion ? { message: "url.suggest" } : {}),
        values: { value: text, why: subject.words(fault), suggestion: suggestion ?? "" },
        levels: { reference },
        fix,
    });
    return false;
}
function urls_report(subject, path, place, problem) {
    if ((0,tree/* formatKey */.TD)(path) === (0,tree/* formatKey */.TD)(place))
        return subject.at(path, problem);
    subject.report(subject.spanAt(place), path, problem);
}
/** Whether `url` looks like that of a repository, on the hosts whose addresses have a known form. */
function judgeRepositoryAddress(subject, node, path) {
    const text = node.text.trim();
    const address = (0,standard_address/* parseAddress */.or)(text);
    if (typeof address === "string")
        return;
    if (!/^https?$/.test(address.scheme))
        return subject.at(path, { rule: "url-not-web", values: { scheme: address.scheme } });
    if (!/^(github\.com|gitlab\.com|bitbucket\.org|codeberg\.org)$/.test(address.host))
        return;
    const parts = address.rest
        .split(/[?#]/)[0]
        .split("/")
        .filter((part) => part !== "");
    if (parts.length < 2)
        return subject.at(path, { rule: "url-not-repository", values: { value: text } });
    const inside = address.host === "gitlab.com" ? parts.indexOf("-") > 1 : parts.length > 2;
    if (!inside)
        return;
    const end = address.host === "gitlab.com" ? parts.indexOf("-") : 2;
    const suggestion = `https://${address.host}/${parts.slice(0, end).join("/")}`;
    const fix = {
        description: subject.words("fix.write", { value: suggestion }),
        safety: "review",
        edits: (0,edit/* replaceScalar */.BB)(subject.file, node, suggestion),
    };
    subject.at(path, {
        rule: "url-not-repository",
        message: "url-not-repository.inside",
        values: { value: text, suggestion },
        fix,
    });
}

// EXTERNAL MODULE: ./build/actions/publiccode-validate/src/judge/version.js
var version = __webpack_require__(1663);
;// CONCATENATED MODULE: ./build/actions/publiccode-validate/src/judge/judge.js



















/** Judges one publiccode.yml. Pure: the same file, facts and options give the same findings. */
function judge(file, facts, options) {
    const subject = new judge_case/* Case */.d(file, (0,version/* versionOf */.E)(file.root, options.preview), options);
    judgeDocument(subject);
    silenceBroken(subject);
    if (!file.encodingProblem && file.root?.kind === "map")
        judge_judgeContent(subject, facts);
    return conclude(subject);
}
/** In this order: a value of a wrong type silences what later rules would say about it. */
function judge_judgeContent(subject, facts) {
    (0,version/* judgeVersion */.u)(subject);
    judgeStructure(subject);
    judgeTexts(subject);
    judgePlaces(subject);
    judgeUrls(subject);
    judgeLicence(subject);
    judgeOrganisations(subject);
    (0,people/* judgePeople */.Fb)(subject);
    judgeMedia(subject);
    judgeFiles(subject, facts.files);
    judgeDeprecated(subject);
    judgeTarget(subject);
    if (facts.repository && !isBroken(subject))
        (0,judge_repository/* judgeRepository */.e2)(subject, facts.repository);
    if (facts.links)
        (0,links/* judgeLinks */.X)(subject, facts.links);
}
function conclude(subject) {
    const { options, file } = subject;
    const silenced = readSilenced(file);
    const inOrder = subject.found.sort((a, b) => place(a) - place(b));
    const isLoud = (found) => !isSilenced(silenced, found.draft.rule, found.draft.location.startLine);
    const loud = inOrder.filter(isLoud);
    const valid = { standard: isValid(loud, "standard"), reference: isValid(loud, "reference") };
    const findings = loud.flatMap(({ levels, draft }) => {
        const level = (0,judge_case/* levelIn */.M)(levels, options.profile);
        return level === "off" ? [] : [{ ...draft, level }];
    });
    const difference = differs(subject, loud, valid);
    if (difference)
        findings.push(difference);
    return { findings, valid, version: subject.version };
}
function place(found) {
    const { startLine = 0, startColumn = 0 } = found.draft.location;
    return startLine * 10_000 + Math.min(startColumn, 9_999);
}
function isValid(found, profile) {
    return !found.some(({ levels }) => (0,judge_case/* levelIn */.M)(levels, profile) === "error");
}
/** A note where the other profile would come to another verdict, at the first place that makes the difference. */
function differs(subject, found, valid) {
    if (valid.standard === valid.reference)
        return undefined;
    const profile = valid.standard ? "reference" : "standard";
    const first = found.find(({ levels }) => (0,judge_case/* levelIn */.M)(levels, profile) === "error");
    if (!first)
        return undefined;
    const id = valid.standard ? "reference-differs.stricter" : "reference-differs.laxer";
    const words = (0,messages/* say */.cv)(subject.options.catalogue, id, { why: first.draft.message.slice(0, 110) });
    return { rule: (0,rules/* ruleId */.IC)("reference-differs"), level: "note", ...words, location: first.draft.location, identity: id };
}

;// CONCATENATED MODULE: ./build/actions/publiccode-validate/src/fix/migrate.js



/** Edits that bring a file to the newest 0.x: its version first, so that the next round knows what is deprecated by then. */
function migration(file) {
    const old = (0,tree/* entryOf */.Ms)(file.root, "publiccode-yaml-version");
    if (old && !(0,tree/* entryOf */.Ms)(file.root, "publiccodeYmlVersion"))
        return [{ edits: (0,edit/* renameKey */.ep)(file, old, "publiccodeYmlVersion"), message: "publiccode-yaml-version" }];
    const value = (0,tree/* entryOf */.Ms)(file.root, "publiccodeYmlVersion")?.value;
    const declared = (0,versions/* declaredVersion */.Pn)((0,tree/* textOf */.b6)(value)?.trim() ?? "");
    if (value?.kind !== "scalar" || !declared || declared.floating || declared.status === "preview")
        return [];
    const edits = value.style === "plain" ? (0,edit/* writeLiteral */.V3)(file, value, '"0"') : (0,edit/* replaceScalar */.BB)(file, value, "0");
    return [{ edits, message: `publiccodeYmlVersion: ${value.text}` }];
}

;// CONCATENATED MODULE: ./build/actions/publiccode-validate/src/fix/apply.js



/** Every round mends what does not overlap; real files need two or three. */
const maxRounds = 20;
/**
 * Mends a file until nothing is left to mend. The result is judged again: where it would have more errors than before, or is no YAML
 * any more, the file stays as it was. Applying it twice is the same as applying it once.
 */
function fixFile(file, facts, options, strength, migrate) {
    const unchanged = { text: file.text, changed: false, mended: [] };
    if (file.encodingProblem?.looksLike === "binary")
        return unchanged;
    const whole = attempt(file, facts, options, strength, migrate);
    if (!whole.refused || !migrate)
        return whole.refused ? { ...unchanged, refused: whole.refused } : whole;
    // What a newer version asks for beyond the old one only people can add: then at least the fixes stay.
    const withoutMigration = attempt(file, facts, options, strength, false);
    return withoutMigration.refused
        ? { ...unchanged, refused: whole.refused }
        : { ...withoutMigration, refused: `not migrated, since ${whole.refused}` };
}
function attempt(file, facts, options, strength, migrate) {
    const before = judge(file, facts, options);
    let current = file;
    let verdict = before;
    const mended = [];
    for (let round = 0; round < maxRounds; round++) {
        const { edits, messages } = editsOf(current, verdict, strength, migrate);
        if (edits.length === 0)
            break;
        const text = applyEdits(current.text, edits);
        if (text === current.text)
            break;
        current = (0,read/* readPubliccode */.HT)(text, file.path);
        verdict = judge(current, facts, options);
        mended.push(...messages);
    }
    const recoded = file.bom || file.encodingProblem !== undefined;
    if (current.text === file.text)
        return { text: file.text, changed: recoded, mended };
    const worse = isWorse(before, verdict, file, current);
    return worse
        ? { text: file.text, changed: false, mended: [], refused: worse }
        : { text: current.text, changed: true, mended };
}
function editsOf(file, verdict, strength, migrate) {
    const edits = [];
    const messages = [];
    const groups = [
        ...verdict.findings.flatMap(({ fix, message }) => fix && (strength === "all" || fix.safety === "safe") ? [{ edits: fix.edits, message }] : []),
        ...(migrate ? migration(file) : []),
    ];
    for (const group of groups) {
        if (group.edits.length === 0 || group.edits.some((edit) => edits.some((other) => overlaps(edit, other))))
            continue;
        edits.push(...group.edits);
        messages.push(group.message);
    }
    return { edits, messages };
}
/** Touching counts as overlapping, but for equal edits: the next round does the rest. */
function overlaps(a, b) {
    return a.start <= b.end && b.start <= a.end;
}
/** Applies edits that do not overlap. */
function applyEdits(text, edits) {
    return [...edits]
        .sort((a, b) => b.start - a.start || b.end - a.end)
        .reduce((result, edit) => result.slice(0, edit.start) + edit.newText + result.slice(edit.end), text);
}
function isWorse(before, after, old, fixed) {
    const errors = (verdict) => verdict.findings.filter((finding) => finding.level === "error").length;
    if (errors(after) > errors(before))
        return "the result would have more errors";
    if (before.valid.reference && !after.valid.reference)
        return "the reference parser would refuse the result";
    const comments = (text) => (text.match(/#/g) ?? []).length;
    if (old.root && !fixed.root)
        return "the result would be empty";
    return comments(fixed.text) < comments(old.text) - commentSigns(old.text, fixed.text)
        ? "comments would be lost"
        : undefined;
}
/** Number signs inside values that a fix rewrote, for example in an address. */
function commentSigns(old, fixed) {
    const lines = new Set(fixed.split("\n"));
    return old.split("\n").filter((line) => !lines.has(line) && /[^\s]#/.test(line)).length;
}

;// CONCATENATED MODULE: ./build/actions/publiccode-validate/src/outcome.js






/** Over this size no bytes are read: the largest real file has 60 kB. */
const maxBytes = 16 * 1024 * 1024;
/** Reads, judges and, where asked, mends one file in memory; undefined where it cannot be read. */
async function checkSource(source, run) {
    const { wanted, options, repository } = run;
    const bytes = await source.repository.read(source.path, maxBytes);
    if (!bytes)
        return undefined;
    const file = (0,read/* readPubliccode */.HT)(bytes, source.path);
    const own = [repository.own, file.model.url?.value].flatMap((address) => (address ? [(0,judge_repository/* identityOf */.cu)(address)] : []));
    const filesOf = (of) => gatherFiles(of, source.repository, own);
    const links = wanted.network ? await followLinks(file, run) : undefined;
    const facts = { files: await filesOf(file), repository, ...(links ? { links } : {}) };
    const outcome = { source, file, verdict: judge(file, facts, options) };
    const strength = strengthOf(wanted);
    if (!strength)
        return outcome;
    const fixed = fixFile(file, facts, options, strength, wanted.migrate);
    if (fixed.refused)
        run.context.log.warning(`${(0,report_text/* plain */.pj)(source.shown)}: ${fixed.refused}.`);
    if (!fixed.changed)
        return outcome;
    const after = (0,read/* readPubliccode */.HT)(fixed.text, source.path);
    const verdict = judge(after, { ...facts, files: await filesOf(after) }, options);
    return { ...outcome, fixed: { text: fixed.text, mended: fixed.mended, verdict } };
}
/** Whoever asks for a migration, or for fixes in some form, asks for safe ones at least. */
function strengthOf(wanted) {
    if (wanted.fix !== "none")
        return wanted.fix;
    return wanted.migrate || wanted["fix-as"] !== "none" ? "safe" : undefined;
}
async function followLinks(file, { options, context }) {
    const { linksOf } = await __webpack_require__.e(/* import() */ 957).then(__webpack_require__.bind(__webpack_require__, 957));
    const { follow } = await __webpack_require__.e(/* import() */ 754).then(__webpack_require__.bind(__webpack_require__, 1754));
    return follow(linksOf(file, options), context);
}

// EXTERNAL MODULE: ./build/actions/publiccode-validate/src/settings.js
var settings = __webpack_require__(1154);
;// CONCATENATED MODULE: ./build/actions/publiccode-validate/src/check.js







/** The check as the command line and the action run it. */
function publiccodeCheck(extras = {}) {
    return {
        name: "publiccode",
        title: "publiccode.yml",
        rules: rules/* rules */.aO,
        settings: settings/* settings */.W,
        outputs: {
            files: "How many publiccode.yml files were checked.",
            valid: "true when every checked file is valid, false otherwise.",
            fixed: "How many files were, or would be, changed by fixes.",
            patch: "Path of the patch with the fixes, where there is one.",
        },
        usesGitHub: (wanted) => wanted["fix-as"] === "suggestions" || wanted["fix-as"] === "commit",
        run: (wanted, context) => run(wanted, context, extras),
    };
}
/** Judges and offers fixes; changes nothing. */
const check = publiccodeCheck();
async function run(wanted, context, extras) {
    const options = await optionsFrom(wanted, context);
    const sources = extras.sources ?? (await sourcesOf(wanted, context));
    const unseen = [];
    if (sources.length === 0)
        return nothingToCheck(wanted, options, context);
    const repositoryOf = repositories(wanted, context);
    const outcomes = [];
    for (const source of sources) {
        context.log.progress(`publiccode: ${source.shown}`);
        const outcome = await checkSource(source, { wanted, options, context, repository: await repositoryOf(source) });
        if (outcome)
            outcomes.push(outcome);
        else
            unseen.push(`${(0,report_text/* plain */.pj)(source.shown)} could not be read.`);
    }
    const delivery = (await extras.deliver?.(outcomes, context, wanted)) ?? { written: false };
    return check_conclude(outcomes, wanted, unseen, delivery);
}
async function optionsFrom(wanted, context) {
    const target = wanted["target-version"];
    return {
        profile: wanted.profile,
        preview: wanted.preview,
        extensions: wanted["extension-keys"],
        now: context.now,
        catalogue: await (0,messages/* catalogueOf */.vq)(wanted.language),
        ...(target === "newest" ? {} : { target: target }),
    };
}
async function sourcesOf(wanted, context) {
    const found = await findSources(context, wanted.files);
    const { paths, whole } = wanted["changed-only"]
        ? await onlyChanged(context, found)
        : { paths: found, whole: undefined };
    if (whole)
        context.log.warning("What this event changes could not be seen (fetch-depth: 0 helps); all files are checked.");
    return paths.map((path) => ({ repository: context.repository, path, shown: path }));
}
/** What is known of each repository in which a file lies, gathered once; the event speaks of the checked one only. */
function repositories(wanted, context) {
    const known = new Map();
    return async ({ repository }) => {
        if (!wanted.repository)
            return stated(wanted.licence);
        const event = repository.root === context.repository.root ? context.event : undefined;
        const facts = known.get(repository.root) ?? (0,gather/* gatherRepository */.i)({ event, repository }, wanted.licence);
        known.set(repository.root, facts);
        return facts;
    };
}
function stated(licence) {
    return licence === "" ? {} : { licence: { expression: licence, file: "the repository's licence" } };
}
function nothingToCheck(wanted, options, context) {
    const quiet = !wanted.required || wanted["changed-only"];
    const finding = {
        rule: (0,rules/* ruleId */.IC)("no-file"),
        ...(0,messages/* say */.cv)(options.catalogue, "no-file", {}),
        location: { path: "publiccode.yml", kind: "file-name" },
    };
    return {
        findings: quiet ? [] : [finding],
        unseen: [...context.repository.unseen()],
        facts: { files: [] },
        outputs: { files: "0", valid: String(quiet), fixed: "0", patch: "" },
        headline: wanted["changed-only"] ? "no publiccode.yml is changed" : "no publiccode.yml",
    };
}
function check_conclude(given, wanted, unseen, delivery) {
    const outcomes = given.map((one) => (delivery.written && one.fixed ? { ...one, verdict: one.fixed.verdict } : one));
    const valid = outcomes.filter(({ verdict }) => verdict.valid[wanted.profile]).length;
    const fixed = outcomes.filter((outcome) => outcome.fixed).length;
    const mended = fixed > 0 ? `, ${(0,report_text/* count */.U9)(fixed, "file")} ${delivery.written ? "mended" : "can be mended"}` : "";
    return {
        findings: outcomes.flatMap(({ verdict, source }) => verdict.findings.map((finding) => shownAs(finding, source))),
        unseen,
        facts: { files: outcomes.map(factsOf) },
        outputs: {
            files: String(outcomes.length),
            valid: String(unseen.length === 0 && valid === outcomes.length),
            fixed: String(fixed),
            patch: delivery.patch ?? "",
        },
        headline: headline(outcomes, valid, wanted) + mended,
    };
}
function headline(outcomes, valid, wanted) {
    if (outcomes.length !== 1)
        return `${valid} of ${(0,report_text/* count */.U9)(outcomes.length, "file")} valid`;
    const judge = wanted.profile === "standard" ? `version ${outcomes[0].verdict.version} of the standard` : "the reference parser";
    return `${valid === 1 ? "valid" : "not valid"} by ${judge}`;
}
/** Offsets of fixes are kept; only the name changes where a file lies outside the checked folder. */
function shownAs(finding, source) {
    if (source.shown === source.path)
        return finding;
    const edits = finding.fix?.edits.map((edit) => ({ ...edit, path: source.shown })) ?? [];
    const fix = finding.fix && { ...finding.fix, edits };
    return { ...finding, location: { ...finding.location, path: source.shown }, ...(fix ? { fix } : {}) };
}
function factsOf({ source, file, verdict, fixed }) {
    const { model } = file;
    return {
        path: source.shown,
        version: verdict.version,
        valid: verdict.valid,
        name: model.name?.value,
        url: model.url?.value,
        licence: model.licence?.value,
        softwareVersion: model.softwareVersion?.value,
        mended: fixed?.mended,
    };
}


/***/ }),

/***/ 8688:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ gatherRepository)
/* harmony export */ });
/* harmony import */ var _judge_repository_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3495);

/** What the checkout and the event say about the repository; asks GitHub nothing. */
async function gatherRepository(context, licence) {
    const { event } = context;
    const git = context.repository.git;
    const remote = event ? undefined : await git?.remoteUrl().catch(() => undefined);
    const own = event ? `${event.serverUrl}/${event.repository}` : remote && webAddress(remote);
    const forkOf = forkOrigin(event?.payload);
    const newest = git ? await newestTag(git) : undefined;
    return {
        ...(own ? { own } : {}),
        ...(forkOf ? { forkOf } : {}),
        ...(newest ? { newest } : {}),
        ...(licence === "" ? {} : { licence: { expression: licence, file: "the repository's licence" } }),
    };
}
function webAddress(remote) {
    const identity = (0,_judge_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .identityOf */ .cu)(remote);
    return /^[a-z0-9.-]+\.[a-z]{2,}(:\d+)?\/[^/]+\/.+/.test(identity) ? `https://${identity}` : undefined;
}
/** The original of a fork, where the event's payload names it. */
function forkOrigin(payload) {
    const repository = payload?.["repository"];
    const address = repository?.parent?.html_url;
    return repository?.fork === true && typeof address === "string" ? address : undefined;
}
/** Tags are foreign text: only plain version numbers count, so that a pre-release does not make a file look old. */
async function newestTag(git) {
    const format = "--format=%(refname:strip=2)%09%(creatordate:short)";
    const listed = await git
        .run(["for-each-ref", "--count=5000", format, "refs/tags"], { maxBytes: 2_000_000 })
        .catch(() => undefined);
    let newest;
    for (const line of listed?.toString("utf8").split("\n") ?? []) {
        const [name = "", date = ""] = line.split("\t");
        const version = /^(?:v|release-|version-)?(\d+(?:\.\d+){1,3})$/i.exec(name)?.[1];
        if (version && (!newest || (0,_judge_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy)(version, newest.version) > 0))
            newest = { version, ...(/^\d{4}-\d{2}-\d{2}$/.test(date) ? { date } : {}) };
    }
    return newest;
}


/***/ }),

/***/ 3355:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BB: () => (/* binding */ replaceScalar),
/* harmony export */   Fr: () => (/* binding */ replaceSpan),
/* harmony export */   Hy: () => (/* binding */ quoteScalar),
/* harmony export */   S2: () => (/* binding */ appendTo),
/* harmony export */   Sd: () => (/* binding */ wrapInList),
/* harmony export */   V3: () => (/* binding */ writeLiteral),
/* harmony export */   WH: () => (/* binding */ insertAfter),
/* harmony export */   _j: () => (/* binding */ indentOf),
/* harmony export */   b4: () => (/* binding */ removeEntry),
/* harmony export */   ep: () => (/* binding */ renameKey),
/* harmony export */   ws: () => (/* binding */ scalarText)
/* harmony export */ });
/* unused harmony export contentEnd */
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _shared_src_publiccode_scalar_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1508);


// Edits of the text itself, so that comments, quotes and layout stay as their author left them.
function edit(file, span, newText) {
    return { path: file.path, start: span.start, end: span.end, newText };
}
/** A text as a YAML scalar: plain where that is read as the same text by YAML 1.1 and 1.2, else in double quotes. */
function scalarText(value, flow = false) {
    const plain = /^[A-Za-z0-9_/.+][^\n\t]*$/.test(value) &&
        typeof (0,_shared_src_publiccode_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .plainValue */ ._)(value) === "string" &&
        !/^(y|n|yes|no|on|off|true|false|null)$/i.test(value) &&
        !/^[\d.+:-]+$/.test(value) &&
        !/: |:$| #|\s$/.test(value) &&
        !(flow && /[[\]{},]/.test(value));
    return plain ? value : JSON.stringify(value);
}
/** Puts another text in place of a scalar, in the quotes that it has. */
function replaceScalar(file, node, value) {
    if (node.alias || node.kind === "unknown")
        return [];
    if (node.kind === "scalar" && node.style === "single-quoted" && !/[\n']/.test(value))
        return [edit(file, node, `'${value}'`)];
    if (node.kind === "scalar" && node.style === "double-quoted")
        return [edit(file, node, JSON.stringify(value))];
    const raw = file.text.slice(node.start, node.end);
    const block = /^[|>]/.test(raw) ? "\n" : "";
    return [edit(file, node, scalarText(value, true) + (raw.endsWith("\n") ? block : ""))];
}
/** Writes a plain scalar literally, such as `true`. */
function writeLiteral(file, node, literal) {
    return node.alias ? [] : [edit(file, node, literal)];
}
function quoteScalar(file, node) {
    return node.alias || node.style !== "plain" ? [] : [edit(file, node, JSON.stringify(node.text))];
}
function renameKey(file, entry, name) {
    if (entry.merged)
        return [];
    return replaceScalar(file, entry.key, name);
}
/** Turns `key: value` into a list with one item, on the line below. */
function wrapInList(file, entry) {
    const { value, key } = entry;
    if (entry.merged || value.alias || value.kind !== "scalar")
        return [];
    const raw = file.text.slice(value.start, value.end);
    if (raw.includes("\n") || file.text.slice(key.end, value.start).includes("\n"))
        return [];
    const colon = file.text.indexOf(":", key.end);
    if (colon < 0 || colon >= value.start)
        return [];
    return [edit(file, { start: colon + 1, end: value.end }, `\n${indentOf(file, key.start)}  - ${raw}`)];
}
/** The blanks before a key, where only blanks and list dashes stand before it. */
function indentOf(file, offset) {
    return " ".repeat(file.lines.at(offset).column - 1);
}
/** Where the content of a node really ends: the library counts trailing comments and blank lines to a collection. */
function contentEnd(node) {
    if (node.alias)
        return node.end;
    if (node.kind === "map" && !node.flow) {
        const last = [...node.entries.filter((entry) => !entry.merged), ...node.repeated]
            .sort((a, b) => a.end - b.end)
            .at(-1);
        return last ? Math.max(last.key.end, contentEnd(last.value)) : node.end;
    }
    if (node.kind === "list" && !node.flow) {
        const last = node.items.at(-1);
        return last ? contentEnd(last) : node.end;
    }
    return node.end;
}
/** The whole lines that an entry of a block mapping takes; undefined where it shares a line with something else. */
function linesOf(file, entry) {
    const { text } = file;
    const start = text.lastIndexOf("\n", entry.start - 1) + 1;
    if (text.slice(start, entry.start).trim() !== "")
        return undefined;
    const content = Math.max(entry.key.end, contentEnd(entry.value));
    const last = text[content - 1] === "\n" ? content - 1 : content;
    const end = text.indexOf("\n", last);
    return { start, end: end < 0 ? text.length : end + 1 };
}
/** Comments inside a span, each on a line of its own with the indentation given. */
function commentsIn(file, span, indent) {
    const part = file.text.slice(span.start, span.end);
    if (!part.includes("#"))
        return "";
    const comments = [...new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Lexer */ .JG().lex(part)].filter((token) => token.startsWith("#"));
    return comments.map((comment) => `${indent}${comment.trimEnd()}\n`).join("");
}
/** Removes an entry and leaves its comments; undefined where that cannot be done by lines. */
function removeEntry(file, map, entry) {
    if (entry.merged || map.alias || map.flow)
        return undefined;
    const lines = linesOf(file, entry);
    if (lines)
        return [edit(file, lines, commentsIn(file, lines, indentOf(file, entry.start)))];
    // The first key of a list's item shares its line with the dash: the next key takes its place.
    const own = map.entries.filter((other) => !other.merged);
    const next = own[own.indexOf(entry) + 1];
    const between = next && file.text.slice(entry.start, next.start);
    if (own[0] !== entry || !next || between?.includes("#"))
        return undefined;
    return [edit(file, { start: entry.start, end: next.start }, "")];
}
/** Adds lines after the last entry of a block mapping; `lines` are without indentation. */
function appendTo(file, map, lines) {
    const own = map.entries.filter((entry) => !entry.merged);
    const last = own.at(-1);
    if (!last || map.flow || map.alias)
        return undefined;
    return [insertAfter(file, last, lines, indentOf(file, own[0].start))];
}
/** Adds lines below an entry and whatever comment ends its last line. */
function insertAfter(file, entry, lines, indent) {
    const { text } = file;
    const content = Math.max(entry.key.end, contentEnd(entry.value));
    const last = text[content - 1] === "\n" ? content - 1 : content;
    const newline = text.indexOf("\n", last);
    const at = newline < 0 ? text.length : newline + 1;
    const body = lines.map((line) => `${indent}${line}\n`).join("");
    return edit(file, { start: at, end: at }, newline < 0 ? `\n${body}` : body);
}
/** Replaces any span. */
function replaceSpan(file, span, newText) {
    return [edit(file, span, newText)];
}


/***/ }),

/***/ 3311:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ levelIn),
/* harmony export */   d: () => (/* binding */ Case)
/* harmony export */ });
/* harmony import */ var _shared_src_publiccode_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3476);
/* harmony import */ var _messages_messages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6870);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4984);



/** A file with more findings is no publiccode.yml that somebody mends line by line. */
const maxFound = 1000;
/** One file under judgement: collects what the rules find. */
class Case {
    file;
    options;
    /** The version by which the file is judged. */
    version;
    found = [];
    /** Paths whose subtree is not judged any more. */
    #silent = new Set();
    constructor(file, version, options) {
        this.file = file;
        this.version = version;
        this.options = options;
    }
    get root() {
        return this.file.root;
    }
    node(...path) {
        return (0,_shared_src_publiccode_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .nodeAt */ .oB)(this.root, path);
    }
    /** The mapping at a path. */
    map(...path) {
        const node = (0,_shared_src_publiccode_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .nodeAt */ .oB)(this.root, path);
        return node?.kind === "map" ? node : undefined;
    }
    /** The entry at a path that ends with a key. */
    entry(path) {
        const last = path.at(-1);
        return typeof last === "string" ? (0,_shared_src_publiccode_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .entryOf */ .Ms)((0,_shared_src_publiccode_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .nodeAt */ .oB)(this.root, path.slice(0, -1)), last) : undefined;
    }
    isSilent(path) {
        for (let length = path.length; length > 0; length--)
            if (this.#silent.has((0,_shared_src_publiccode_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .formatKey */ .TD)(path.slice(0, length))))
                return true;
        return false;
    }
    silence(path) {
        this.#silent.add((0,_shared_src_publiccode_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .formatKey */ .TD)(path));
    }
    /** Reports about what stands at a path: from its key, or from the list's item, to the end of its value. */
    at(path, problem) {
        if (this.isSilent(path))
            return;
        this.report(this.spanAt(path), path, problem);
    }
    /** Reports that a key is missing: at the first key of the mapping that lacks it. */
    missing(path, problem) {
        const parent = path.slice(0, -1);
        if (this.isSilent(parent))
            return;
        this.report(this.#anchor(parent), path, problem);
    }
    /** Reports about a span of the text. */
    report(span, path, problem) {
        if (this.found.length >= maxFound)
            return;
        const levels = { ...(0,_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .levelsOf */ .pd)(problem.rule), ...problem.levels };
        const key = (0,_shared_src_publiccode_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .formatKey */ .TD)(path);
        const values = { key: key === "" ? "" : key, ...problem.values };
        const words = (0,_messages_messages_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)(this.options.catalogue, problem.message ?? problem.rule, values);
        const location = this.file.lines.location(this.file.path, span, key);
        this.found.push({
            levels,
            path: [...path],
            silences: problem.silences === true,
            draft: { rule: (0,_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .ruleId */ .IC)(problem.rule), ...words, location, ...(problem.fix ? { fix: problem.fix } : {}) },
        });
        if (problem.silences)
            this.silence(path);
    }
    /** Words of the catalogue: for a fix, or to be filled into another message. */
    words(id, values = {}) {
        return (0,_messages_messages_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv)(this.options.catalogue, id, values).message;
    }
    spanAt(path) {
        const entry = this.entry(path);
        if (entry) {
            const { value } = entry;
            const short = value.kind !== "scalar" || !value.text.includes("\n");
            const inLine = short && value.kind === "scalar" && this.#sameLine(entry);
            return { start: entry.start, end: inLine ? entry.end : Math.max(entry.key.end, entry.start + 1) };
        }
        const node = (0,_shared_src_publiccode_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .nodeAt */ .oB)(this.root, path);
        if (!node)
            return this.#anchor(path.slice(0, -1));
        if (node.kind === "map" && !node.flow)
            return this.#anchor(path);
        return { start: node.start, end: node.kind === "scalar" ? Math.max(node.end, node.start + 1) : node.start + 1 };
    }
    #sameLine(entry) {
        return !this.file.text.slice(entry.start, entry.end).includes("\n");
    }
    /** The first key of a block mapping, the bracket of a flow one, or the nearest parent that is there. */
    #anchor(path) {
        const node = (0,_shared_src_publiccode_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .nodeAt */ .oB)(this.root, path);
        if (node?.kind === "map" && node.entries[0] && !node.flow) {
            const { key } = node.entries[0];
            return { start: key.start, end: Math.max(key.end, key.start + 1) };
        }
        if (node && (node.kind !== "map" || node.flow))
            return { start: node.start, end: node.start + 1 };
        if (path.length > 0)
            return this.#anchor(path.slice(0, -1));
        return { start: 0, end: 1 };
    }
}
/** The level in one profile. */
function levelIn(levels, profile) {
    return levels[profile];
}


/***/ }),

/***/ 6478:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ eachLink),
/* harmony export */   X: () => (/* binding */ judgeLinks)
/* harmony export */ });
/* harmony import */ var _standard_address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8741);
/* harmony import */ var _walk_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8230);


const patterns = [
    "url",
    "landingURL",
    "roadmap",
    "organisation.uri",
    "fundedBy.#.uri",
    "logo",
    "monochromeLogo",
    "description.*.documentation",
    "description.*.apiDocumentation",
    "description.*.screenshots.#",
    "description.*.videos.#",
    "maintenance.contractors.#.website",
];
/** Calls `visit` for every web address of a file. */
function eachLink(subject, visit) {
    const look = (node, path) => {
        const address = node.text.trim();
        if ((0,_standard_address_js__WEBPACK_IMPORTED_MODULE_0__/* .webFault */ .Xu)(address) === undefined)
            visit(address, node, path);
    };
    for (const pattern of patterns)
        (0,_walk_js__WEBPACK_IMPORTED_MODULE_1__/* .eachText */ .hj)(subject, pattern, look);
    (0,_walk_js__WEBPACK_IMPORTED_MODULE_1__/* .eachOfOneOrMore */ .d1)(subject, "isBasedOn", look);
}
/** What following the addresses gave; what a server would not say is no finding. */
function judgeLinks(subject, facts) {
    eachLink(subject, (value, _, path) => {
        const fact = facts.get(value);
        if (fact?.state === "gone")
            subject.at(path, {
                rule: "link-gone",
                values: { value, why: subject.words("why.status", { status: fact.status }) },
            });
        else if (fact?.state === "unknown-host")
            subject.at(path, { rule: "link-gone", values: { value, why: subject.words("why.unknown-host") } });
        else if (fact?.state === "refused")
            subject.at(path, { rule: "link-refused", values: { value } });
    });
}


/***/ }),

/***/ 6884:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fb: () => (/* binding */ judgePeople),
/* harmony export */   _U: () => (/* binding */ parseDate)
/* harmony export */ });
/* unused harmony export isEmail */
/* harmony import */ var _shared_src_publiccode_tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3476);
/* harmony import */ var _fix_edit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3355);
/* harmony import */ var _standard_versions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1484);
/* harmony import */ var _walk_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8230);




/** Dates, e-mail addresses, phone numbers, and who must be named for which kind of maintenance. */
function judgePeople(subject) {
    (0,_walk_js__WEBPACK_IMPORTED_MODULE_2__/* .eachText */ .hj)(subject, "releaseDate", (node, path) => judgeDate(subject, node, path));
    (0,_walk_js__WEBPACK_IMPORTED_MODULE_2__/* .eachText */ .hj)(subject, "maintenance.contractors.#.until", (node, path) => {
        if (judgeDate(subject, node, path))
            judgeContract(subject, node, path);
    });
    for (const list of ["contacts", "contractors"])
        (0,_walk_js__WEBPACK_IMPORTED_MODULE_2__/* .eachText */ .hj)(subject, `maintenance.${list}.#.email`, (node, path) => judgeEmail(subject, node, path));
    (0,_walk_js__WEBPACK_IMPORTED_MODULE_2__/* .eachText */ .hj)(subject, "maintenance.contacts.#.phone", (node, path) => judgePhone(subject, node, path));
    judgePresence(subject);
}
/** Year, month and day of a real calendar date written as YYYY-MM-DD. */
function parseDate(text) {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(text))
        return undefined;
    const date = new Date(`${text}T00:00:00Z`);
    return Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== text ? undefined : date;
}
function judgeDate(subject, node, path) {
    const text = node.text.trim();
    if (parseDate(text))
        return true;
    const suggestion = dateIn(text);
    const fix = suggestion
        ? {
            description: subject.words("fix.write", { value: suggestion }),
            safety: "safe",
            edits: (0,_fix_edit_js__WEBPACK_IMPORTED_MODULE_0__/* .replaceScalar */ .BB)(subject.file, node, suggestion),
        }
        : undefined;
    subject.at(path, {
        rule: "date",
        ...(suggestion ? { message: "date.suggest" } : {}),
        values: { value: text, suggestion: suggestion ?? "" },
        fix,
    });
    return false;
}
/** The date that is meant, where the order of its parts is beyond doubt: the year comes first. */
function dateIn(text) {
    const match = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ]\d{1,2}:\d{2}.*)?$/.exec(text) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(text);
    if (!match)
        return undefined;
    const date = `${match[1]}-${match[2].padStart(2, "0")}-${match[3].padStart(2, "0")}`;
    return parseDate(date) ? date : undefined;
}
const dayLength = 86_400_000;
/** The standard's issue: tell the team while there is time to renew. */
const daysAhead = 60;
function judgeContract(subject, node, path) {
    const until = parseDate(node.text.trim());
    const days = Math.ceil((until.getTime() + dayLength - subject.options.now.getTime()) / dayLength) - 1;
    const name = (0,_shared_src_publiccode_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(subject.node(...path.slice(0, -1), "name")) ?? "?";
    const values = { name, until: node.text.trim(), days };
    if (days < 0)
        subject.at(path, { rule: "contract-expired", values });
    else if (days <= daysAhead)
        subject.at(path, { rule: "contract-ends", values });
}
const local = "[A-Za-z0-9.!#$%&'*+/=?^_`{|}~\\u00a0-\\uffff-]+";
const label = "[A-Za-z0-9\\u00a0-\\uffff](?:[A-Za-z0-9\\u00a0-\\uffff-]*[A-Za-z0-9\\u00a0-\\uffff])?";
const email = new RegExp(`^(?:${local}|"[^"\\\\]+")@(?:${label}\\.)+[A-Za-z\\u00a0-\\uffff](?:[A-Za-z0-9\\u00a0-\\uffff-]*[A-Za-z\\u00a0-\\uffff])?$`);
/** A bare address with a dotted domain. */
function isEmail(text) {
    if (text.length > 320 || !email.test(text))
        return false;
    const name = text.slice(0, text.lastIndexOf("@"));
    return name.startsWith('"') || !/^\.|\.\.|\.$/.test(name);
}
function judgeEmail(subject, node, path) {
    const text = node.text.trim();
    if (isEmail(text))
        return;
    const inside = text.replace(/\s*(\(at\)|\[at\])\s*/i, "@").match(/[^\s<>()[\],;:"]+@[^\s<>()[\],;:"]+/)?.[0];
    const suggestion = inside && inside !== text && isEmail(inside) ? inside : undefined;
    const fix = suggestion
        ? {
            description: subject.words("fix.write", { value: suggestion }),
            safety: "review",
            edits: (0,_fix_edit_js__WEBPACK_IMPORTED_MODULE_0__/* .replaceScalar */ .BB)(subject.file, node, suggestion),
        }
        : undefined;
    subject.at(path, {
        rule: "email",
        ...(suggestion ? { message: "email.suggest" } : {}),
        values: { value: text, suggestion: suggestion ?? "" },
        fix,
    });
}
function judgePhone(subject, node, path) {
    const value = node.text.trim();
    if (subject.version === "1.0-rc") {
        // E.164 as the draft has it: + and digits, nothing else.
        if (/^\+[1-9][0-9]{6,14}$/.test(value))
            return;
        const digits = value.startsWith("+") ? value.replace(/[\s().\-/]/g, "") : "";
        const fix = /^\+[1-9][0-9]{6,14}$/.test(digits)
            ? {
                description: subject.words("fix.write", { value: digits }),
                safety: "safe",
                edits: (0,_fix_edit_js__WEBPACK_IMPORTED_MODULE_0__/* .replaceScalar */ .BB)(subject.file, node, digits),
            }
            : undefined;
        return subject.at(path, {
            rule: "phone",
            message: "phone.strict",
            levels: { standard: "error", reference: "error" },
            values: { value },
            fix,
        });
    }
    if (!/^(\+|00)/.test(value))
        subject.at(path, { rule: "phone", values: { value } });
}
/** Contacts for internal and community maintenance, contractors for contracts and nothing else (standard, section maintenance). */
function judgePresence(subject) {
    const maintenance = subject.map("maintenance");
    const type = (0,_shared_src_publiccode_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)((0,_shared_src_publiccode_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .entryOf */ .Ms)(maintenance, "type")?.value);
    if (!maintenance || type === undefined || subject.isSilent(["maintenance"]))
        return;
    if (type === "internal" || type === "community")
        judgeNeeded(subject, "contacts", type);
    if (type === "contract")
        judgeNeeded(subject, "contractors", type);
    else
        judgeUnexpected(subject, type);
}
function judgeNeeded(subject, key, type) {
    const path = ["maintenance", key];
    const value = subject.node(...path);
    if (value === undefined)
        return subject.missing(path, { rule: key, values: { type } });
    if ((0,_shared_src_publiccode_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .isAbsent */ .W0)(value))
        return subject.at(path, { rule: key, values: { type } });
    if (value.kind === "list" && value.items.length === 0)
        subject.at(path, { rule: key, message: `${key}.empty`, values: { type }, levels: { reference: "off" } });
}
function judgeUnexpected(subject, type) {
    const path = ["maintenance", "contractors"];
    const value = subject.node(...path);
    if (value === undefined || (0,_shared_src_publiccode_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .isAbsent */ .W0)(value) || !/^(internal|community|none)$/.test(type))
        return;
    if (value.kind === "list" && value.items.length === 0)
        return subject.at(path, {
            rule: "contractors-unexpected",
            message: "contractors-unexpected.empty",
            values: { type },
            levels: { standard: "warning" },
        });
    const standard = (0,_standard_versions_js__WEBPACK_IMPORTED_MODULE_1__/* .reaches */ .O6)(subject.version, "0.5") ? "error" : "off";
    subject.at(path, { rule: "contractors-unexpected", values: { type }, levels: { standard } });
}


/***/ }),

/***/ 3495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zy: () => (/* binding */ compareVersions),
/* harmony export */   cu: () => (/* binding */ identityOf),
/* harmony export */   e2: () => (/* binding */ judgeRepository)
/* harmony export */ });
/* harmony import */ var _shared_src_publiccode_tree_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3476);
/* harmony import */ var _shared_src_spdx_choices_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7161);
/* harmony import */ var _shared_src_spdx_expression_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(431);
/* harmony import */ var _fix_edit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3355);
/* harmony import */ var _people_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6884);





/** Whether the file says the same as the repository in which it lies. */
function judgeRepository(subject, facts) {
    judgeUrl(subject, facts);
    judgeLicence(subject, facts);
    judgeRelease(subject, facts);
}
/** Two addresses of one repository: host and path without capitals, `.git`, `www.` and user names. */
function identityOf(address) {
    return address
        .trim()
        .toLowerCase()
        .replace(/^[a-z+]+:\/\//, "")
        .replace(/^[^/@]*@/, "")
        .replace(/^([^/:]+):(?!\d)/, "$1/")
        .replace(/^www\./, "")
        .replace(/[?#].*$/, "")
        .replace(/\/+$/, "")
        .replace(/\.git$/, "");
}
/** A technical fork leaves `url` alone, a variant has its own and names the original in `isBasedOn` (standard, docs/standard/forks.rst). */
function judgeUrl(subject, { own, forkOf }) {
    const node = subject.node("url");
    const value = (0,_shared_src_publiccode_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(node)?.trim();
    if (!own || !node || value === undefined || identityOf(value) === identityOf(own))
        return;
    if (subject.found.some((found) => found.draft.location.key === "url" && found.levels.standard === "error"))
        return;
    const values = { value, own };
    if (forkOf && identityOf(forkOf) === identityOf(value))
        return subject.at(["url"], {
            rule: "url-mismatch",
            message: "url-mismatch.fork",
            values,
            levels: { standard: "note" },
        });
    const fix = {
        description: subject.words("fix.write", { value: own }),
        safety: "review",
        edits: (0,_fix_edit_js__WEBPACK_IMPORTED_MODULE_2__/* .replaceScalar */ .BB)(subject.file, node, own),
    };
    subject.at(["url"], { rule: "url-mismatch", values, fix });
}
function judgeLicence(subject, { licence }) {
    const value = (0,_shared_src_publiccode_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(subject.node("legal", "license"))?.trim();
    if (!licence || value === undefined)
        return;
    const [declared, found] = [idsOf(value), idsOf(licence.expression)];
    if (declared.length === 0 || found.length === 0)
        return;
    const agree = declared.every((id) => found.some((other) => (0,_shared_src_spdx_choices_js__WEBPACK_IMPORTED_MODULE_0__/* .covers */ .hU)(id, other) || (0,_shared_src_spdx_choices_js__WEBPACK_IMPORTED_MODULE_0__/* .covers */ .hU)(other, id)));
    if (!agree)
        subject.at(["legal", "license"], {
            rule: "licence-mismatch",
            values: { value, file: licence.file, other: licence.expression },
        });
}
function idsOf(expression) {
    const parsed = (0,_shared_src_spdx_expression_js__WEBPACK_IMPORTED_MODULE_1__/* .parseExpression */ .YK)(expression).expression;
    return parsed ? (0,_shared_src_spdx_expression_js__WEBPACK_IMPORTED_MODULE_1__/* .licencesIn */ .wo)(parsed).map((term) => term.id) : [];
}
function judgeRelease(subject, { newest }) {
    if (!newest)
        return;
    const version = subject.node("softwareVersion");
    const written = (0,_shared_src_publiccode_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(version)?.trim();
    if (version && written !== undefined && compareVersions(written, newest.version) < 0) {
        const fix = {
            description: subject.words("fix.write", { value: newest.version }),
            safety: "review",
            edits: (0,_fix_edit_js__WEBPACK_IMPORTED_MODULE_2__/* .replaceScalar */ .BB)(subject.file, version, newest.version),
        };
        subject.at(["softwareVersion"], {
            rule: "version-behind",
            values: { value: written, newest: newest.version },
            fix,
        });
    }
    const date = subject.node("releaseDate");
    const day = (0,_shared_src_publiccode_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(date)?.trim();
    if (!date || day === undefined || !newest.date || !(0,_people_js__WEBPACK_IMPORTED_MODULE_3__/* .parseDate */ ._U)(day) || day >= newest.date)
        return;
    const fix = {
        description: subject.words("fix.write", { value: newest.date }),
        safety: "review",
        edits: (0,_fix_edit_js__WEBPACK_IMPORTED_MODULE_2__/* .replaceScalar */ .BB)(subject.file, date, newest.date),
    };
    subject.at(["releaseDate"], { rule: "date-behind", values: { value: day, newest: newest.date }, fix });
}
/** Numbers by size, part by part; 0 where one of the two is no version number or has a suffix: then nothing is claimed. */
function compareVersions(a, b) {
    const parts = (text) => /^v?(\d+(?:\.\d+)*)$/.exec(text.trim())?.[1]?.split(".").map(Number);
    const [left, right] = [parts(a), parts(b)];
    if (!left || !right)
        return 0;
    for (let i = 0; i < Math.max(left.length, right.length); i++) {
        const difference = (left[i] ?? 0) - (right[i] ?? 0);
        if (difference !== 0)
            return Math.sign(difference);
    }
    return 0;
}


/***/ }),

/***/ 1663:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ versionOf),
/* harmony export */   u: () => (/* binding */ judgeVersion)
/* harmony export */ });
/* harmony import */ var _shared_src_publiccode_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3476);
/* harmony import */ var _fix_edit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3355);
/* harmony import */ var _standard_versions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1484);



const key = "publiccodeYmlVersion";
/** By which version a file is to be judged: the one that it declares, or the newest where that cannot be known. */
function versionOf(root, preview) {
    const text = (0,_shared_src_publiccode_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)((0,_shared_src_publiccode_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .entryOf */ .Ms)(root, key)?.value) ?? (0,_shared_src_publiccode_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)((0,_shared_src_publiccode_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .entryOf */ .Ms)(root, "publiccode-yaml-version")?.value);
    const declared = text === undefined ? undefined : (0,_standard_versions_js__WEBPACK_IMPORTED_MODULE_1__/* .declaredVersion */ .Pn)(text.trim());
    if (!declared || (declared.status === "preview" && !preview))
        return _standard_versions_js__WEBPACK_IMPORTED_MODULE_1__/* .newestVersion */ .Rg;
    return declared.version;
}
/** The version itself; that it is missing is said by the structure. */
function judgeVersion(subject) {
    const value = (0,_shared_src_publiccode_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .entryOf */ .Ms)(subject.root, key)?.value;
    const text = (0,_shared_src_publiccode_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(value);
    if (value?.kind !== "scalar" || text === undefined || text.trim() === "")
        return;
    if (typeof value.value !== "string") {
        const fix = {
            description: subject.words("fix.quote"),
            safety: "safe",
            edits: (0,_standard_versions_js__WEBPACK_IMPORTED_MODULE_1__/* .declaredVersion */ .Pn)(text) ? (0,_fix_edit_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteScalar */ .Hy)(subject.file, value) : (0,_fix_edit_js__WEBPACK_IMPORTED_MODULE_0__/* .replaceScalar */ .BB)(subject.file, value, "0"),
        };
        subject.at([key], { rule: "version-number", values: { version: text }, fix });
    }
    judgeText(subject, value, text.trim(), typeof value.value === "string");
    subject.silence([key]);
}
function judgeText(subject, value, text, isText) {
    const declared = (0,_standard_versions_js__WEBPACK_IMPORTED_MODULE_1__/* .declaredVersion */ .Pn)(text);
    const fix = {
        description: subject.words("fix.write", { value: `${key}: "0"` }),
        safety: "safe",
        edits: (0,_fix_edit_js__WEBPACK_IMPORTED_MODULE_0__/* .replaceScalar */ .BB)(subject.file, value, "0"),
    };
    const values = { version: text, newest: _standard_versions_js__WEBPACK_IMPORTED_MODULE_1__/* .newestVersion */ .Rg, as: declared?.version ?? _standard_versions_js__WEBPACK_IMPORTED_MODULE_1__/* .newestVersion */ .Rg };
    const say = (problem) => subject.at([key], { values, fix, ...problem });
    if (!declared)
        return say({ rule: "version-unknown", fix: { ...fix, safety: "review" } });
    if (declared.status === "preview") {
        // The reference's own draft takes "1" and no other spelling.
        if (!subject.options.preview)
            say({ rule: "version-preview", fix: undefined });
        else if (text !== "1")
            say({ rule: "version-preview", fix: undefined, levels: { standard: "off", reference: "error" } });
        return;
    }
    if (declared.status === "patch")
        return say({ rule: "version-patch" });
    if (!_standard_versions_js__WEBPACK_IMPORTED_MODULE_1__/* .referenceVersions */ .z_.has(text) && isText) {
        const levels = { standard: "note", reference: "error" };
        return say({ rule: "version-patch", message: "version-patch.unsupported", levels });
    }
    if (!(0,_standard_versions_js__WEBPACK_IMPORTED_MODULE_1__/* .reaches */ .O6)(declared.version, _standard_versions_js__WEBPACK_IMPORTED_MODULE_1__/* .newestVersion */ .Rg))
        say({ rule: "version-old", fix: undefined });
}


/***/ }),

/***/ 8230:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   __: () => (/* binding */ each),
/* harmony export */   cx: () => (/* binding */ eachScalar),
/* harmony export */   d1: () => (/* binding */ eachOfOneOrMore),
/* harmony export */   hj: () => (/* binding */ eachText)
/* harmony export */ });
/** Calls `visit` for every node whose path fits a pattern: `description.*.videos.#`; `*` is any key, `#` any index. */
function each(subject, pattern, visit) {
    descend(subject, subject.root, pattern.split("."), [], visit);
}
function descend(subject, node, pattern, path, visit) {
    if (!node || node.kind === "unknown" || subject.isSilent(path))
        return;
    const [step, ...rest] = pattern;
    if (step === undefined)
        visit(node, path);
    else if (step === "#" && node.kind === "list")
        for (const [index, item] of node.items.entries())
            descend(subject, item, rest, [...path, index], visit);
    else if (step !== "#" && node.kind === "map")
        for (const { key, value } of node.entries)
            if (step === "*" || key.text === step)
                descend(subject, value, rest, [...path, key.text], visit);
}
/** As `each`, for scalars that hold something: texts, and numbers or booleans that stand for texts. */
function eachText(subject, pattern, visit) {
    each(subject, pattern, (node, path) => {
        if (node.kind === "scalar" && node.value !== null)
            visit(node, path);
    });
}
/** As `eachText`, for `key: text` and `key: [text, ...]` alike. */
function eachOfOneOrMore(subject, key, visit) {
    eachText(subject, key, visit);
    eachText(subject, `${key}.#`, visit);
}
/** Every scalar of the tree with its path, merged copies and aliases left out. */
function eachScalar(subject, visit) {
    const walk = (node, path, entry) => {
        if (!node || node.alias || subject.isSilent(path))
            return;
        if (node.kind === "scalar")
            visit(node, path, entry);
        else if (node.kind === "list")
            for (const [index, item] of node.items.entries())
                walk(item, [...path, index]);
        else if (node.kind === "map")
            for (const child of node.entries)
                if (!child.merged)
                    walk(child.value, [...path, child.key.text], child);
    };
    walk(subject.root, []);
}


/***/ }),

/***/ 125:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   en: () => (/* binding */ en)
/* harmony export */ });
/** English: the reference for the ids. Each message with what to write instead; words in braces are filled in. */
const en = {
    encoding: [
        "The file is not UTF-8: it looks like {encoding}. The first wrong byte is number {offset}.",
        "Save the file as UTF-8 without a byte order mark.",
    ],
    "byte-order-mark": [
        "The file begins with a byte order mark.",
        "Save it as UTF-8 without a byte order mark; the reference parser refuses it otherwise.",
    ],
    "yaml-syntax": [
        "This is no valid YAML: {what}.",
        "Check indentation, quotes and colons on this line and the line above.",
    ],
    "yaml-syntax.no-space": ["A list item needs a blank after the hyphen.", 'Write "- {value}".'],
    "yaml-tab": ["A tab is used for indentation.", "Replace the tab by blanks."],
    "duplicate-key": ["{key} is written twice; the first is in line {line}.", "Keep one of the two."],
    "unknown-alias": [
        "The alias *{name} refers to an anchor that is not there.",
        "Write the value out, or put it in quotes if it is meant to begin with an asterisk.",
    ],
    "too-complex.alias-limit": ["Aliases make this file far larger than it looks.", "Write the values out."],
    "too-complex.too-deep": [
        "Values are nested more than {limit} deep.",
        "No version of the standard nests deeper than 6.",
    ],
    "too-complex.too-large": ["The file has {size} characters.", "Keep it below 131072."],
    "several-documents": [
        "A second YAML document begins here.",
        "Keep one document; give each project a file of its own.",
    ],
    "trailing-separator": [
        "This separator begins a second, empty document.",
        "Remove the line; the reference parser refuses the file otherwise.",
    ],
    "yaml-directive": [
        "The file begins with a YAML directive.",
        "Remove it; the reference parser refuses the file otherwise.",
    ],
    "yaml-1.1": ["The file declares YAML 1.1, which the standard deprecates.", "Remove the directive."],
    "merge-key": ["Merge keys (<<) are no part of YAML 1.2; many readers do not resolve them.", "Write the values out."],
    "merge-override": [
        "{key} overrides a merged key.",
        "Write the values out; the reference parser refuses the file otherwise.",
    ],
    "not-a-mapping": [
        "The file is {what}, not a list of keys with their values.",
        'Begin with publiccodeYmlVersion: "0".',
    ],
    "not-a-mapping.empty": [
        "The file holds no data.",
        'Begin with publiccodeYmlVersion: "0", or let public-code publiccode init write a file.',
    ],
    "no-file": [
        "This repository has no publiccode.yml.",
        "Write one with: public-code publiccode init. Or set required: false.",
    ],
    "version-unknown": [
        "There is no version {version} of the standard.",
        'Write publiccodeYmlVersion: "0", which stands for the newest 0.x.',
    ],
    "version-patch": ["There is no release {version}; the file is read as {as}.", 'Write publiccodeYmlVersion: "0".'],
    "version-patch.unsupported": [
        "The reference parser does not know version {version}, although it exists.",
        'Write publiccodeYmlVersion: "0".',
    ],
    "version-number": ["The version is a number: {version}.", 'Put it in quotes: "{version}".'],
    "version-old": [
        "Version {version} is not the newest; {newest} is.",
        'Write publiccodeYmlVersion: "0", which stands for the newest 0.x.',
    ],
    "version-preview": [
        "Version {version} is not released.",
        'Write publiccodeYmlVersion: "0", or judge by the draft with --preview.',
    ],
    "newer-than-version": [
        "{key} exists since version {since}, and the file declares {version}.",
        'Write publiccodeYmlVersion: "0".',
    ],
    "newer-than-version.value": [
        '"{value}" exists since version {since}, and the file declares {version}.',
        'Write publiccodeYmlVersion: "0".',
    ],
    "target-version": [
        "{key} exists since version {since}; the targeted catalogue reads {target}.",
        "Leave it out until the catalogue reads {since}.",
    ],
    "unknown-key": ["{key} is not a key of the standard here.", "Remove it. Known keys: {known}."],
    "unknown-key.suggest": ["{key} is not a key of the standard here. Did you mean {suggestion}?", "Write {suggestion}."],
    "unknown-key.elsewhere": ["{key} is not a key of the standard here; it belongs in {place}.", "Move it to {place}."],
    "extension-key": [
        "{key} is an extension key, which the reference parser refuses.",
        "Remove it before the file goes to a catalogue.",
    ],
    "renamed-key": ["{key} was renamed in version {since}.", "Write {instead}."],
    "renamed-key.dropped": ["{key} was dropped in version {since}.", "{advice}"],
    "country-section": [
        "There is no section {key}: only Italy has one (IT), and country sections are deprecated.",
        "Use organisation, supports and fundedBy, which all countries share.",
    ],
    "missing-key": ["{key} is missing.", "Add {key}: {what}"],
    "missing-key.empty": ["{key} has no value.", "Give it a value: {what}"],
    "missing-key.language": ["{key} is missing; at least one language needs it.", "Add {key}: {what}"],
    "missing-key.every-language": [
        "{key} is missing for {language}.",
        "The standard asks for it in one language, the reference parser in every one.",
    ],
    "wrong-type": ["{key} must be {expected}, and is {found}.", "Write {example}."],
    "number-as-text": ["{key} is {found}, where a text is due.", 'Put it in quotes: "{value}".'],
    "old-boolean": ["{value} is a text since YAML 1.2, not a boolean.", "Write {instead}."],
    "unknown-value": ['"{value}" is not a value that {key} can have.', "Write one of: {allowed}."],
    "unknown-value.suggest": [
        '"{value}" is not a value that {key} can have. Did you mean "{suggestion}"?',
        "Write {suggestion}.",
    ],
    "unknown-value.standalone": [
        '"standalone" alone is not a value that {key} can have since 0.2.',
        "Write one of: {allowed}.",
    ],
    "single-value": [
        "{key} is a single text; the reference parser asks for a list.",
        "Write it as a list with one item.",
    ],
    "empty-list": ["{key} is an empty list.", "Add at least one item."],
    "empty-item": ["This item of {key} is empty.", "Remove it."],
    "empty-value": ["{key} has no value.", "Remove it, or give it a value."],
    "blank-text": ["{key} consists of blanks.", "Write the text."],
    "surrounding-blanks": ["{key} begins or ends with blanks.", 'Write "{value}".'],
    "surrounding-blanks.quotes": ["{key} has quotes inside the value.", "Write {value} without the inner quotes."],
    "control-character": ["{key} holds the control character {code}.", "Remove it."],
    "duplicate-value": ['{key} lists "{value}" twice.', "Remove one of them."],
    "too-long": ["{key} has {length} characters; {limit} are allowed.", "Shorten it by {over}."],
    "too-long.newline": [
        "{key} has {limit} characters and a line end, which the reference parser counts too.",
        "Write >- instead of >, so that the line end does not become part of the text.",
    ],
    "too-short": [
        "{key} has {length} characters; at least {limit} are needed.",
        "Say in {under} more what the software does, for whom, and what it needs.",
    ],
    "too-short.newer": [
        "{key} has {length} characters; version {version} asks for {limit}, newer versions for 150.",
        'Write publiccodeYmlVersion: "0", or a longer text.',
    ],
    "description-without-language": [
        "The texts of description stand outside a language.",
        "Put them one level deeper, under a language tag: description, en, shortDescription.",
    ],
    url: ['"{value}" is not a valid web address: {why}.', "Write the whole address, as in https://example.org/page."],
    "url.suggest": ['"{value}" is not a web address.', "Write {suggestion}."],
    "url-scheme": [
        "An address that begins with {scheme}: cannot be followed.",
        "Write an address that begins with https://.",
    ],
    "url-not-web": [
        "An address that begins with {scheme}: cannot be opened in a browser.",
        "Write the https address of the repository, where it has one.",
    ],
    "url-not-repository": [
        "{value} is the address of an account, not of a repository.",
        "Write the address of the repository itself.",
    ],
    "url-not-repository.inside": ["{value} leads to a page inside a repository.", "Write {suggestion}."],
    date: [
        '"{value}" is not a date of the form YYYY-MM-DD.',
        "Write year, month and day with hyphens, as in 2026-03-01.",
    ],
    "date.suggest": ['"{value}" is not a date of the form YYYY-MM-DD.', "Write {suggestion}."],
    email: ['"{value}" is not an e-mail address.', "Write the bare address, as in ada@example.org."],
    "email.suggest": ['"{value}" is not a bare e-mail address.', "Write {suggestion}."],
    phone: ["The phone number {value} has no country prefix.", "Begin with + and the country's prefix."],
    "phone.strict": [
        '"{value}" is not a phone number of the form E.164.',
        "Write + and digits only, as in +390612345678.",
    ],
    language: ['"{value}" is not a BCP 47 language tag.', "Write a tag such as en, de or pt-BR."],
    "language.suggest": ['"{value}" is not a BCP 47 language tag.', "Write {suggestion}."],
    "language-form": ['"{value}" is better written otherwise.', "Write {suggestion}."],
    "language-form.undetermined": ['"{value}" names no language.', "Write the tag of a language, such as en."],
    "language-form.boolean": ["Readers of YAML 1.1 take {value} for false.", 'Put it in quotes: "{value}".'],
    country: ['"{value}" is not a country code of ISO 3166-1.', "Write two capital letters, such as IT."],
    "country.suggest": ['"{value}" is not a country code of ISO 3166-1.', "Write {suggestion}."],
    "country.kosovo": [
        "XK is used for Kosovo, but is not on the list of ISO 3166-1.",
        "Catalogues accept it; others may not.",
    ],
    "country-case": ["Country codes in small letters are deprecated.", "Write {suggestion}."],
    licence: [
        '"{value}" is not a valid SPDX expression: {why}.',
        "Write an SPDX id or expression, such as EUPL-1.2 or MIT OR Apache-2.0.",
    ],
    "licence.suggest": ['"{value}" is not a valid SPDX expression: {why}.', "Write {suggestion}."],
    "licence-spelling": ['"{value}" is not how SPDX spells it.', "Write {suggestion}."],
    "licence-spelling.deprecated": [
        'SPDX no longer recommends "{value}".',
        "Write {suggestion}, whichever the authors mean.",
    ],
    "licence-not-open": [
        "Neither OSI nor FSF call {value} an open-source or free licence.",
        "Check that the software may be called open source.",
    ],
    "licence-not-open.own": [
        "{value} is a licence of your own, of which nobody can say whether it is open.",
        "Use a licence of the SPDX list, or explain it in the README.",
    ],
    "organisation-uri": [
        '"{value}" identifies no organisation.',
        "Write the address of its home page, as in https://www.example.org, or a URN such as urn:x-italian-pa:pcm.",
    ],
    "organisation-uri.host": [
        '"{value}" is a URI, but the reference parser asks for one with a host, or for a URN.',
        "Write the address of the organisation's home page.",
    ],
    "italian-code": [
        '"{value}" is not known as the iPA code of an Italian public body.',
        "Look the code up on indicepa.gov.it.",
    ],
    "italian-code.perhaps": [
        '"{value}" is not on our list of iPA codes, which does not hold the newest; the reference parser may refuse it.',
        "Look the code up on indicepa.gov.it.",
    ],
    "italian-code.suggest": ['"{value}" is not known as an iPA code. Did you mean {suggestion}?', "Write {suggestion}."],
    "funder-name": ["This funder has no name.", "Add name: the body's official name."],
    "funder-uri": [
        "This funder has no uri, which the reference parser asks for.",
        "Add uri: the address of the funder's home page.",
    ],
    "supports-id": [
        '"{value}" names nothing that can be supported.',
        "Write alias: and one of {allowed}, or an address or URN.",
    ],
    "supports-id.suggest": ['"{value}" names nothing that can be supported.', "Write {suggestion}."],
    "supports-id.host": [
        '"{value}" is a URI, but the reference parser asks for one with a host, or for a URN.',
        "Write an address or a URN.",
    ],
    video: [
        "{value} is not a video's page on a platform that supports oEmbed.",
        "Use the address of the video's page, as in https://www.youtube.com/watch?v=...",
    ],
    "video.suggest": ["{value} is not the address under which the platform offers oEmbed.", "Write {suggestion}."],
    "media-type": ['"{value}" is not a media type.', "Write it as in text/csv, or remove the deprecated key."],
    contacts: [
        "maintenance.contacts is missing, which the type {type} asks for.",
        "Add contacts with the name of a person who can be asked.",
    ],
    "contacts.empty": [
        "maintenance.contacts is empty, and the type {type} asks for somebody.",
        "Add the name of a person who can be asked.",
    ],
    contractors: [
        "maintenance.contractors is missing, which the type contract asks for.",
        "Add contractors with name and until.",
    ],
    "contractors.empty": [
        "maintenance.contractors is empty, and the type contract asks for a contractor.",
        "Add name and until of the contractor.",
    ],
    "contractors-unexpected": [
        "maintenance.contractors is allowed for the type contract only, and the type is {type}.",
        "Write type: contract, or remove the contractors.",
    ],
    "contractors-unexpected.empty": [
        "maintenance.contractors is an empty list; the type is {type}.",
        "Remove it; the reference parser refuses the file otherwise.",
    ],
    "contract-expired": ["The contract with {name} ended on {until}.", "Write the new end, or change maintenance.type."],
    "contract-ends": [
        "The contract with {name} ends on {until}, in {days} days.",
        "Write the new end as soon as it is known.",
    ],
    "deprecated-key": ["{key} is deprecated since {since}.", "Remove it."],
    "deprecated-key.instead": ["{key} is deprecated since {since}.", "Write {instead}."],
    "italian-section": [
        "{key} is deprecated since 0.7, like all sections for a country.",
        "Use supports and organisation; --fix safe moves the values.",
    ],
    "italian-section-case": [
        "The Italian section is written in small letters, which is deprecated since 0.5.",
        "Write IT.",
    ],
    "italian-section-twice": [
        "The Italian section is there twice, as IT and as it.",
        "Move what is needed to IT and remove it.",
    ],
    "file-path.absolute": [
        "{value} begins with a slash.",
        "Write the path from the repository's root, without the slash.",
    ],
    "file-path.scheme": ["{value} is an address of a local file.", "Write the path from the repository's root."],
    "file-path.remote": [
        "{value} is no address that a catalogue can fetch an image from.",
        "Write a path from the repository's root.",
    ],
    "file-outside": ["{value} lies outside the repository.", "Put the file into the repository and write its path."],
    "file-missing": [
        "There is no file {value}.",
        "Add the file, or correct the path; it counts from the repository's root.",
    ],
    "file-missing.suggest": ["There is no file {value}.", "Write {suggestion}."],
    "file-missing.folder": ["{value} is a folder.", "Write the path of a file."],
    "file-missing.base": [
        "The path {value} counts from this file's folder; the standard counts from the repository's root.",
        "Write {suggestion}; catalogues that run the reference parser look beside this file.",
    ],
    "file-missing.reference": [
        "The reference parser looks for {value} beside this file, where it is not.",
        "Put a copy beside this file, or write an https address.",
    ],
    "file-case": ["The file is called {suggestion}, with other capitals.", "Write {suggestion}."],
    "file-kind": ["{value} has an ending that is not allowed here.", "Use one of: {allowed}."],
    "file-kind.jpeg": ["The reference parser does not accept the ending .jpeg.", "Call the file .jpg."],
    "file-content": ["{value} is not {expected}: {why}.", "Export the image again in the right format."],
    "file-elsewhere": ["{value} lies outside this repository.", "Put the image into the repository and write its path."],
    "logo-small": [
        "{value} is {width} pixels wide; the standard asks for at least 1000.",
        "Export it larger, or use an SVG as logo.",
    ],
    "url-mismatch": [
        "url is {value}, and this repository is {own}.",
        "Write {own}, or list {value} in isBasedOn if this is a variant of it.",
    ],
    "url-mismatch.fork": [
        "url names the original, {value}. That is right for a fork that is no variant.",
        "If this is software of its own by now, write {own} and list the original in isBasedOn.",
    ],
    "licence-mismatch": ["legal.license says {value}, and {file} is {other}.", "Make the two agree."],
    "version-behind": [
        "softwareVersion is {value}, and the newest release is {newest}.",
        "Write {newest}, or remove softwareVersion.",
    ],
    "date-behind": ["releaseDate is {value}, and the newest release is of {newest}.", "Write {newest}."],
    "link-gone": ["{value} leads nowhere: {why}.", "Correct the address."],
    "link-refused": ["{value} leads to an address that is not public.", "Write a public address."],
    "reference-differs.stricter": [
        "By the standard this file is valid; the reference parser, which catalogues run, refuses it: {why}",
        "Mend it if a catalogue is to read the file.",
    ],
    "reference-differs.laxer": [
        "The reference parser, which catalogues run, accepts this file; the standard does not: {why}",
        "Mend it all the same: other readers keep to the standard.",
    ],
    "syntax.BAD_INDENT": ["the indentation does not fit the lines above", ""],
    "syntax.MULTILINE_IMPLICIT_KEY": [
        "a key must stand on one line; a colon or a quote may be missing or one too many",
        "",
    ],
    "syntax.BLOCK_AS_IMPLICIT_KEY": ["a second colon stands on one line, or the line below is indented too far", ""],
    "syntax.BLOCK_IN_FLOW": ["a block stands inside brackets", ""],
    "syntax.MISSING_CHAR": ["a closing quote, bracket, colon or comma is missing", ""],
    "syntax.UNEXPECTED_TOKEN": ["something stands here that does not belong here", ""],
    "syntax.KEY_OVER_1024_CHARS": ["a key is longer than 1024 characters", ""],
    "syntax.BAD_ALIAS": ["an alias has no valid name", ""],
    "syntax.TAG_RESOLVE_FAILED": ["a tag is not known", ""],
    "syntax.BAD_DIRECTIVE": ["a directive is not known", ""],
    "syntax.BAD_DQ_ESCAPE": [
        "a backslash stands before a character that cannot be escaped; use single quotes for text with backslashes",
        "",
    ],
    "syntax.BAD_SCALAR_START": ["a text begins with a character that must be quoted", ""],
    "syntax.IMPOSSIBLE": ["something stands here that does not belong here", ""],
    "syntax.other": ["it cannot be read here", ""],
    "word.value": ["a single value", ""],
    "word.text": ["a text", ""],
    "word.list": ["a list", ""],
    "word.mapping": ["a mapping of keys to values", ""],
    "word.boolean": ["true or false", ""],
    "word.number": ["a number", ""],
    "word.nothing": ["nothing", ""],
    "word.svg": ["an SVG image", ""],
    "word.png": ["a PNG image", ""],
    "word.jpeg": ["a JPEG image", ""],
    "why.empty": ["it is empty", ""],
    "why.content": ["its content is {found}", ""],
    "why.damaged": ["its content is damaged", ""],
    "why.scheme": ["it does not begin with https://", ""],
    "why.host": ["it names no server", ""],
    "why.blank": ["it holds a blank", ""],
    "why.port": ["its port is out of range", ""],
    "why.form": ["it cannot be read", ""],
    "why.status": ["the server answers {status}", ""],
    "why.unknown-host": ["there is no server of that name", ""],
    "fix.blanks": ["Indent by blanks.", ""],
    "fix.write": ["Write {value}.", ""],
    "fix.remove": ["Remove {key}.", ""],
    "fix.rename": ["Call it {key}.", ""],
    "fix.move": ["Move it to {key}.", ""],
    "fix.list": ["Write it as a list.", ""],
    "fix.quote": ["Put it in quotes.", ""],
};


/***/ }),

/***/ 6870:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cv: () => (/* binding */ say),
/* harmony export */   vq: () => (/* binding */ catalogueOf)
/* harmony export */ });
/* unused harmony exports languages, fill */
/* harmony import */ var _en_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(125);

const languages = (/* unused pure expression or super */ null && (["en", "it", "de", "fr", "nl"]));
/** The catalogue of a language; only the one that is needed is loaded. */
async function catalogueOf(language) {
    switch (language) {
        case "it":
            return (await __webpack_require__.e(/* import() */ 127).then(__webpack_require__.bind(__webpack_require__, 3127))).it;
        case "de":
            return (await __webpack_require__.e(/* import() */ 901).then(__webpack_require__.bind(__webpack_require__, 901))).de;
        case "fr":
            return (await __webpack_require__.e(/* import() */ 826).then(__webpack_require__.bind(__webpack_require__, 9826))).fr;
        case "nl":
            return (await __webpack_require__.e(/* import() */ 132).then(__webpack_require__.bind(__webpack_require__, 2132))).nl;
        default:
            return _en_js__WEBPACK_IMPORTED_MODULE_0__.en;
    }
}
/** A value from the file, short enough to be read in a sentence. */
const maxShown = 120;
/** Fills the braces of a template; a brace without a value stays, so that a slip is seen. */
function fill(template, values) {
    return template.replace(/\{([a-z]+)\}/g, (brace, name) => {
        const value = values[name];
        if (value === undefined)
            return brace;
        const shown = String(value).replace(/\s+/g, " ");
        return shown.length > maxShown && name !== "allowed" && name !== "known" ? `${shown.slice(0, maxShown)}…` : shown;
    });
}
/** Message and help of an id in a catalogue. */
function say(catalogue, id, values) {
    const [message, help] = catalogue[id];
    return { message: fill(message, values), ...(help === "" ? {} : { help: fill(help, values) }) };
}


/***/ }),

/***/ 4984:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IC: () => (/* binding */ ruleId),
/* harmony export */   aO: () => (/* binding */ rules),
/* harmony export */   pd: () => (/* binding */ levelsOf)
/* harmony export */ });
const E = "error";
const W = "warning";
const N = "note";
const off = "off";
// Name, level by the standard, level by the reference parser (italia/publiccode-parser-go 5.4.3, measured), title, why, repair.
const table = [
    // the file
    [
        "encoding",
        E,
        E,
        "The file is not UTF-8",
        "The standard allows UTF-8 only; catalogues refuse everything else.",
        "Save the file as UTF-8 without a byte order mark.",
    ],
    [
        "byte-order-mark",
        N,
        E,
        "The file begins with a byte order mark",
        "The reference parser then does not see the first key and refuses the file.",
        "Save the file as UTF-8 without a byte order mark.",
    ],
    [
        "yaml-syntax",
        E,
        E,
        "The file is no valid YAML",
        "What cannot be parsed cannot be read by any catalogue.",
        "Mend the line that is named; indentation and quotes are the usual reasons.",
    ],
    ["yaml-tab", E, E, "A tab is used for indentation", "YAML allows only blanks there.", "Replace the tab by blanks."],
    [
        "duplicate-key",
        E,
        E,
        "A key is written twice",
        "Readers differ in which of the two they take; most refuse the file.",
        "Keep one of the two.",
    ],
    [
        "unknown-alias",
        E,
        E,
        "An alias refers to an anchor that is not there",
        "The value cannot be known.",
        "Define the anchor with & before its first use, or write the value out.",
    ],
    [
        "too-complex",
        E,
        E,
        "The file is too large or too deeply nested to be a publiccode.yml",
        "Such a file can exhaust the memory of the catalogue that reads it.",
        "Write the values out without nested aliases, and keep the file below 128 kB.",
    ],
    [
        "several-documents",
        E,
        E,
        "The file holds more than one YAML document",
        "A publiccode.yml is one document.",
        "Keep one document; give each project a file of its own.",
    ],
    [
        "trailing-separator",
        N,
        E,
        "A document separator stands at the end",
        "It begins a second, empty document, which the reference parser refuses.",
        "Remove the line ---.",
    ],
    [
        "yaml-directive",
        N,
        E,
        "The file begins with a YAML directive",
        "The reference parser takes it for a document of its own and refuses the file.",
        "Remove the line that begins with %YAML.",
    ],
    [
        "yaml-1.1",
        W,
        off,
        "The file declares YAML 1.1",
        "YAML 1.1 is deprecated by the standard and read differently by many tools.",
        "Remove the directive.",
    ],
    [
        "merge-key",
        W,
        off,
        "A merge key is used",
        "Merge keys (<<) are no part of YAML 1.2; many readers do not resolve them.",
        "Write the values out.",
    ],
    [
        "merge-override",
        N,
        E,
        "A merged key is overridden",
        "The reference parser refuses the file.",
        "Write the values out.",
    ],
    [
        "not-a-mapping",
        E,
        E,
        "The file holds no keys",
        "A publiccode.yml is a mapping of keys to values.",
        'Begin with publiccodeYmlVersion: "0".',
    ],
    [
        "no-file",
        E,
        E,
        "There is no publiccode.yml",
        "Catalogues find public software by this file.",
        "Write one with public-code publiccode init.",
    ],
    // the version
    [
        "version-unknown",
        E,
        E,
        "The version of the standard does not exist",
        "Nobody knows by which rules the file has to be read.",
        'Write publiccodeYmlVersion: "0".',
    ],
    [
        "version-patch",
        W,
        E,
        "The version names a patch that was never released",
        "The reference parser refuses versions that it does not know.",
        'Write publiccodeYmlVersion: "0".',
    ],
    [
        "version-number",
        W,
        E,
        "The version is a number, not a text",
        "0.10 and 0.1 are the same number; the reference parser refuses it.",
        "Put the version in quotes.",
    ],
    [
        "version-old",
        N,
        W,
        "The version is not the newest",
        "All 0.x versions are read by the rules of the newest.",
        'Write publiccodeYmlVersion: "0", which stands for the newest 0.x.',
    ],
    [
        "version-preview",
        E,
        E,
        "The version is not released yet",
        "Catalogues cannot read it.",
        'Write publiccodeYmlVersion: "0", or ask for the draft\'s rules with --preview.',
    ],
    [
        "newer-than-version",
        W,
        off,
        "A key or value is newer than the version that the file declares",
        "A reader that keeps to the declared version does not know it.",
        'Write publiccodeYmlVersion: "0".',
    ],
    [
        "target-version",
        W,
        W,
        "The targeted catalogue cannot read this",
        "The catalogue for which the file is written reads an older version of the standard.",
        "Leave the key out until the catalogue reads it.",
    ],
    // keys and types
    [
        "unknown-key",
        E,
        E,
        "A key that the standard does not know",
        "Catalogues refuse files with unknown keys.",
        "Correct the spelling, or remove the key.",
    ],
    [
        "extension-key",
        off,
        E,
        "An extension key that policy allows",
        "The reference parser refuses every key that it does not know.",
        "Remove the key before the file goes to a catalogue.",
    ],
    [
        "renamed-key",
        E,
        E,
        "A key that a newer version of the standard renamed or dropped",
        "Catalogues refuse files with unknown keys.",
        "Use the newer key that is named.",
    ],
    [
        "country-section",
        E,
        E,
        "A section for a country that the standard does not have",
        "Only Italy ever had a section, and that one is deprecated.",
        "Use the keys that all countries share: organisation, supports, fundedBy.",
    ],
    [
        "missing-key",
        E,
        E,
        "A mandatory key is missing",
        "Catalogues need it and refuse the file without it.",
        "Add the key.",
    ],
    [
        "wrong-type",
        E,
        E,
        "A value has the wrong type",
        "Catalogues refuse a text where a list is due, and the other way round.",
        "Write the value in the form that is shown.",
    ],
    [
        "number-as-text",
        N,
        off,
        "A number stands where a text is due",
        "Readers may change it: 1.10 becomes 1.1, a leading zero is lost.",
        "Put it in quotes.",
    ],
    ["old-boolean", E, E, "A boolean of YAML 1.1", "Since YAML 1.2, yes and no are texts.", "Write true or false."],
    [
        "unknown-value",
        E,
        E,
        "A value that is not in the standard's list",
        "Catalogues sort by these words and refuse others.",
        "Take a word from the list.",
    ],
    [
        "single-value",
        W,
        E,
        "A single text stands where a list is expected",
        "The standard allows it here, the reference parser does not.",
        "Write a list with one item.",
    ],
    ["empty-list", E, E, "A list is empty", "At least one item is needed.", "Add an item."],
    ["empty-item", W, off, "A list has an empty item", "Catalogues show it as an empty line.", "Remove the item."],
    ["empty-value", N, off, "An optional key has no value", "It says nothing.", "Remove the key, or give it a value."],
    ["blank-text", E, off, "A mandatory text consists of blanks", "It says nothing.", "Write the text."],
    [
        "surrounding-blanks",
        W,
        off,
        "A value begins or ends with blanks",
        "They become part of the value.",
        "Remove them.",
    ],
    [
        "control-character",
        W,
        off,
        "A text holds a control character",
        "Catalogues show it as garbage, or not at all.",
        "Remove the character.",
    ],
    ["duplicate-value", N, off, "A list holds the same value twice", "It says nothing new.", "Remove one of them."],
    // texts
    ["too-long", E, E, "A text is too long", "Catalogues cut it or refuse it.", "Shorten the text."],
    [
        "too-short",
        E,
        E,
        "A text is too short",
        "It does not say enough for somebody who has never heard of the software.",
        "Say what the software does, for whom, and what it needs.",
    ],
    [
        "description-without-language",
        E,
        E,
        "The description's texts stand outside a language",
        "Every text belongs to a language.",
        "Put the texts one level deeper, under a language tag such as en.",
    ],
    // values
    [
        "url",
        E,
        E,
        "A web address is not valid",
        "Nobody can follow it.",
        "Write the whole address, beginning with https://.",
    ],
    [
        "url-scheme",
        E,
        off,
        "An address of a kind that cannot be followed",
        "Scripts and local files are no addresses.",
        "Write an address that begins with https://.",
    ],
    [
        "url-not-web",
        W,
        off,
        "The repository's address is no web address",
        "People and catalogues cannot open it in a browser.",
        "Write the address that begins with https://, where there is one.",
    ],
    [
        "url-not-repository",
        W,
        off,
        "The address is not that of a repository",
        "Catalogues take the repository's address for the software's identity.",
        "Write the address of the repository itself.",
    ],
    [
        "date",
        E,
        E,
        "A date is not written as YYYY-MM-DD",
        "Catalogues refuse other forms.",
        "Write year, month and day with hyphens, as in 2026-03-01.",
    ],
    [
        "email",
        E,
        E,
        "An e-mail address is not valid",
        "Nobody can write to it.",
        "Write the bare address, as in ada@example.org.",
    ],
    [
        "phone",
        N,
        off,
        "A phone number without the country's prefix",
        "People in other countries cannot call it.",
        "Begin with + and the country's prefix.",
    ],
    [
        "language",
        E,
        E,
        "A language tag is not valid",
        "Catalogues sort by language.",
        "Write a BCP 47 tag such as en, de or pt-BR.",
    ],
    [
        "language-form",
        W,
        off,
        "A language tag that is better written otherwise",
        "Readers that compare tags do not find it.",
        "Write the tag that is named.",
    ],
    [
        "country",
        E,
        E,
        "A country code is not valid",
        "Catalogues sort by country.",
        "Write the two capital letters of ISO 3166-1, such as IT.",
    ],
    ["country-case", W, W, "A country code in small letters", "Deprecated since 0.5.", "Write it in capitals."],
    [
        "licence",
        E,
        E,
        "The licence is not a valid SPDX expression",
        "Nobody can say under which terms the software may be used.",
        "Write an SPDX id or expression, such as EUPL-1.2 or MIT OR Apache-2.0.",
    ],
    [
        "licence-spelling",
        W,
        off,
        "The licence is not spelt as SPDX spells it",
        "Tools that compare ids do not find it.",
        "Write the spelling that is named.",
    ],
    [
        "licence-not-open",
        W,
        off,
        "The licence is not known to be an open-source licence",
        "The standard is for open-source software.",
        "Check that OSI or FSF call the licence open or free, or explain it in the README.",
    ],
    [
        "organisation-uri",
        E,
        E,
        "The address of an organisation is not valid",
        "It is what identifies the body.",
        "Write the address of its home page, or a URN.",
    ],
    [
        "italian-code",
        W,
        E,
        "A code that is not known as that of an Italian public body",
        "The reference parser refuses codes that iPA does not list.",
        "Look the code up on indicepa.gov.it.",
    ],
    ["funder-name", W, off, "A funder has no name", "The standard asks for the name.", "Add name."],
    [
        "funder-uri",
        N,
        E,
        "A funder has no uri",
        "The standard leaves it free, the reference parser asks for it.",
        "Add uri, for example the address of the funder's home page.",
    ],
    [
        "supports-id",
        E,
        E,
        "What is supported is not named in a valid way",
        "Catalogues cannot tell what is meant.",
        "Write alias: and a listed name, or an address or URN.",
    ],
    [
        "video",
        E,
        E,
        "The video's address is not one that catalogues can show",
        "They show videos through oEmbed, which this host does not offer.",
        "Use the address of the video's page on a platform that supports oEmbed.",
    ],
    [
        "media-type",
        E,
        E,
        "A media type is not valid",
        "It has the form type/subtype.",
        "Write it as in text/csv, or remove the deprecated key.",
    ],
    // who maintains
    [
        "contacts",
        E,
        E,
        "A contact is missing",
        "Software that is maintained internally or by a community needs somebody who can be asked.",
        "Add maintenance.contacts with a name.",
    ],
    [
        "contractors",
        E,
        E,
        "A contractor is missing",
        "Software that is maintained under contract names the contractor.",
        "Add maintenance.contractors with name and until.",
    ],
    [
        "contractors-unexpected",
        E,
        E,
        "Contractors are named although the type is not contract",
        "Since 0.5 they are allowed for the type contract only.",
        "Change maintenance.type to contract, or remove maintenance.contractors.",
    ],
    [
        "contract-expired",
        W,
        off,
        "A maintenance contract has ended",
        "Readers think that the software is maintained.",
        "Write the new end, or change maintenance.type.",
    ],
    [
        "contract-ends",
        N,
        off,
        "A maintenance contract ends within 60 days",
        "Then the file will no longer be true.",
        "Write the new end as soon as it is known.",
    ],
    // deprecated
    [
        "deprecated-key",
        W,
        W,
        "A deprecated key",
        "The next version of the standard drops it.",
        "Use the key that is named, or remove it.",
    ],
    [
        "italian-section",
        N,
        off,
        "Sections for a country are deprecated",
        "Since 0.7 everything that they said is said by keys that all countries share.",
        "Run public-code publiccode --fix safe.",
    ],
    [
        "italian-section-case",
        W,
        W,
        "The Italian section is written in small letters",
        "Deprecated since 0.5.",
        "Write IT.",
    ],
    [
        "italian-section-twice",
        E,
        E,
        "The Italian section is there twice",
        "Readers take one of the two.",
        "Keep IT and remove it.",
    ],
    // files
    [
        "file-path",
        E,
        E,
        "The path of a file cannot be followed",
        "Paths are relative to the repository's root.",
        "Write the path from the repository's root without a leading slash, or an https address.",
    ],
    [
        "file-outside",
        E,
        off,
        "A file lies outside the repository",
        "Catalogues cannot see it.",
        "Put the file into the repository.",
    ],
    [
        "file-missing",
        E,
        E,
        "A file is not there",
        "Catalogues show a broken image.",
        "Add the file, or correct the path.",
    ],
    [
        "file-case",
        E,
        E,
        "A file's name is spelt with other capitals",
        "Most systems tell capitals from small letters.",
        "Write the name as the file is called.",
    ],
    [
        "file-kind",
        E,
        E,
        "The file's name has an ending that is not allowed",
        "Logos are SVG or PNG, screenshots PNG or JPEG.",
        "Convert the image.",
    ],
    [
        "file-content",
        E,
        E,
        "A file is not the image that its name says",
        "Catalogues show a broken image.",
        "Export the image again in the right format.",
    ],
    [
        "file-elsewhere",
        W,
        off,
        "An image lies outside the repository",
        "The standard wants logo and screenshots in the same repository, so that they last as long as it does.",
        "Put the image into the repository and write its path.",
    ],
    [
        "logo-small",
        N,
        off,
        "The black logo is less than 1000 pixels wide",
        "The standard asks for 1000 pixels or a vector image.",
        "Export it larger, or use an SVG as logo.",
    ],
    // against the repository
    [
        "url-mismatch",
        W,
        off,
        "The address is that of another repository",
        "url identifies the software; only a fork that is no variant keeps the original's address.",
        "Write this repository's address, or name the original in isBasedOn.",
    ],
    [
        "licence-mismatch",
        E,
        off,
        "The licence is not the one that the repository states",
        "Readers do not know which of the two is meant.",
        "Make legal.license and the licence file agree.",
    ],
    [
        "version-behind",
        N,
        off,
        "softwareVersion is older than the newest release",
        "Catalogues show the old version.",
        "Write the newest version, or remove softwareVersion.",
    ],
    [
        "date-behind",
        N,
        off,
        "releaseDate is older than the newest release",
        "Catalogues show the old date.",
        "Write the day of the newest release.",
    ],
    // network
    [
        "link-gone",
        W,
        W,
        "An address leads nowhere",
        "The page is gone, or the name of the server is not known.",
        "Correct the address.",
    ],
    [
        "link-refused",
        W,
        W,
        "An address was not followed since it is not public",
        "It leads to a private network, where readers cannot go.",
        "Write a public address.",
    ],
    // about the two profiles
    [
        "reference-differs",
        N,
        N,
        "The reference parser comes to another verdict",
        "Catalogues run the reference parser, which is stricter here and laxer there than the standard.",
        "Follow the stricter of the two where you can.",
    ],
];
/** Where the rules come from, unless a rule says otherwise. */
const source = "https://yml.publiccode.tools/";
/** The rules as readers meet them. */
const rules = table.map(([name, standard, reference, title, why, repair]) => ({
    id: ruleId(name),
    level: standard === off ? reference : standard,
    title,
    why,
    repair,
    source,
}));
const levels = new Map(table.map(([name, standard, reference]) => [name, { standard, reference }]));
/** The levels that a rule has unless a finding says otherwise. */
function levelsOf(rule) {
    return levels.get(rule);
}
function ruleId(rule) {
    return `publiccode/${rule}`;
}


/***/ }),

/***/ 1154:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ settings)
/* harmony export */ });
/** Inputs of the action, keys of the policy file, options of the command line. */
const settings = {
    files: {
        kind: "list",
        default: [],
        description: "Which files to check: paths or globs such as projects/*/publiccode.yml. Absent: publiccode.yml in the root, else every one in the repository.",
    },
    profile: {
        kind: "choice",
        values: ["standard", "reference"],
        default: "standard",
        description: "Whose verdict counts: that of the standard, or that of the reference parser which catalogues run.",
    },
    preview: { kind: "flag", default: false, description: "Judge files of the unreleased version 1.0 by its draft." },
    "target-version": {
        kind: "choice",
        values: ["newest", "0.2", "0.3", "0.4", "0.5", "0.6", "0.7"],
        default: "newest",
        description: "The version that your catalogue reads; keys that are newer are warned of.",
    },
    "extension-keys": {
        kind: "list",
        default: [],
        description: "Beginnings of keys that are allowed beside the standard's, such as x-.",
    },
    required: {
        kind: "flag",
        default: true,
        description: "Whether a repository without a publiccode.yml fails.",
    },
    "changed-only": {
        kind: "flag",
        default: false,
        description: "In a pull request, check only the files that it changes.",
    },
    network: {
        kind: "flag",
        default: false,
        description: "Follow the web addresses and warn of those that lead nowhere.",
    },
    licence: {
        kind: "text",
        default: "",
        description: "The licence that the licence check established, to be compared with legal.license; an SPDX expression.",
    },
    repository: {
        kind: "flag",
        default: true,
        description: "Compare the file with the repository: its address, its tags and releases.",
    },
    language: {
        kind: "choice",
        values: ["en", "it", "de", "fr", "nl"],
        default: "en",
        description: "Language of the messages.",
    },
    fix: {
        kind: "choice",
        values: ["none", "safe", "all"],
        default: "none",
        description: "Mend the files: safe needs no human judgement, all needs a look at the result.",
    },
    migrate: { kind: "flag", default: false, description: "Bring the files to the newest version of the standard." },
    "fix-as": {
        kind: "choice",
        values: ["none", "files", "patch", "suggestions", "commit"],
        default: "none",
        description: "What a workflow does with fixes: change the files, write a patch, suggest them in the pull request, or commit them to its branch.",
    },
};


/***/ }),

/***/ 8741:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I_: () => (/* binding */ urlFault),
/* harmony export */   TA: () => (/* binding */ referenceRefuses),
/* harmony export */   Xu: () => (/* binding */ webFault),
/* harmony export */   cg: () => (/* binding */ webAddressOf),
/* harmony export */   or: () => (/* binding */ parseAddress)
/* harmony export */ });
/** An address taken apart, or what is wrong with it. Follows RFC 3986 where WHATWG's URL would silently repair. */
function parseAddress(text) {
    if (text === "")
        return "why.empty";
    const match = /^([A-Za-z][A-Za-z0-9+.-]*):(?:\/\/([^/?#]*))?(.*)$/s.exec(text);
    if (!match)
        return "why.scheme";
    const [, scheme = "", authority, rest = ""] = match;
    if (/[\u0000-\u0020]/.test(authority ?? "") || /[\u0000-\u001f]/.test(rest))
        return "why.blank";
    if (/%(?![0-9A-Fa-f]{2})/.test((authority ?? "") + rest.split("#")[0]))
        return "why.form";
    if (authority === undefined)
        return { scheme: scheme.toLowerCase(), host: "", rest };
    const at = authority.lastIndexOf("@");
    const place = /^(\[[0-9A-Fa-f:.]+\]|[^:[\]]*)(?::(.*))?$/.exec(authority.slice(at + 1));
    if (!place)
        return "why.form";
    const [, host = "", port] = place;
    if (port !== undefined && (!/^\d*$/.test(port) || Number(port) > 65_535))
        return "why.port";
    return { scheme: scheme.toLowerCase(), host: host.toLowerCase(), rest };
}
/** A scheme and something behind it; web addresses need a server. */
function urlFault(text) {
    const address = parseAddress(text);
    if (typeof address === "string")
        return address;
    if (/^https?$/.test(address.scheme) && address.host === "")
        return "why.host";
    return address.host === "" && (address.rest === "" || address.rest === "/") ? "why.host" : undefined;
}
/** An http or https address with a server. */
function webFault(text) {
    const address = parseAddress(text);
    if (typeof address === "string")
        return address;
    if (!/^https?$/.test(address.scheme))
        return "why.scheme";
    return address.host === "" ? "why.host" : undefined;
}
/**
 * What the reference parser (Go's net/url and go-playground/validator's `url`) says of the same text: it does not look at the port's
 * size, takes any scheme, and wants something behind it.
 */
function referenceRefuses(text, web) {
    const address = parseAddress(text.replace(/^([A-Za-z][A-Za-z0-9+.-]*:\/\/[^/?#]*):\d+(?=[/?#]|$)/, "$1"));
    if (typeof address === "string")
        return true;
    if (address.scheme === "file" && !web)
        return false;
    if (web)
        return !/^https?$/.test(address.scheme) || address.host === "";
    return address.host === "" && (address.rest === "" || /^\//.test(address.rest) || address.rest.startsWith("#"));
}
/** `git@host:owner/name.git` as the address that a browser opens. */
function webAddressOf(text) {
    const match = /^(?:ssh:\/\/)?git@([A-Za-z0-9.-]+)[:/]([^\s:]+?)\/?$/.exec(text.trim());
    if (match)
        return `https://${match[1]}/${match[2]}`;
    if (/^(www\.|github\.com\/|gitlab\.com\/|bitbucket\.org\/|codeberg\.org\/)[^\s]+$/.test(text))
        return `https://${text}`;
    if (/^https?:\/[^/]/.test(text))
        return text.replace(":/", "://");
    return undefined;
}


/***/ }),

/***/ 1484:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O6: () => (/* binding */ reaches),
/* harmony export */   Pn: () => (/* binding */ declaredVersion),
/* harmony export */   Rg: () => (/* binding */ newestVersion),
/* harmony export */   e4: () => (/* binding */ versions),
/* harmony export */   z_: () => (/* binding */ referenceVersions)
/* harmony export */ });
/** The released versions of the standard and the draft of the next, oldest first. 0.2.1 and 0.2.2 have the keys of 0.2. */
const versions = ["0.1", "0.2", "0.3", "0.4", "0.5", "0.6", "0.7", "1.0-rc"];
/** The newest released version. */
const newestVersion = "0.7";
/** True when `version` is `since` or newer. */
function reaches(version, since) {
    return versions.indexOf(version) >= versions.indexOf(since);
}
const patches = { "0.2": 2 };
/**
 * What a `publiccodeYmlVersion` names; undefined for what was never published. Minor versions within 0 are compatible, so that a
 * file may say just `0` (publiccode.yml, changelog; italia/publiccode-parser-go#361).
 */
function declaredVersion(text) {
    if (text === "0")
        return { version: newestVersion, status: "known", floating: true };
    if (/^1(\.0)?(\.0)?(-rc\.?\d*)?$/.test(text))
        return { version: "1.0-rc", status: "preview", floating: false };
    const match = /^(0\.[1-7])(?:\.(\d{1,3}))?$/.exec(text);
    if (!match)
        return undefined;
    const version = match[1];
    const known = Number(match[2] ?? 0) <= (patches[version] ?? 0);
    return { version, status: known ? "known" : "patch", floating: false };
}
/** Spellings that the reference parser accepts (SupportedVersions, parser.go of italia/publiccode-parser-go 5.4.3). */
const referenceVersions = new Set("0 0.2 0.2.0 0.2.1 0.2.2 0.3 0.3.0 0.4 0.4.0 0.5 0.5.0 0.7 0.7.0".split(" "));


/***/ })

};
