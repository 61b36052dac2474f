export const id = 575;
export const ids = [575];
export const modules = {

/***/ 3575:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rs: () => (/* binding */ publiccodeNames),
  HT: () => (/* binding */ readPubliccode)
});

// UNUSED EXPORTS: readRootPubliccode

;// CONCATENATED MODULE: ./build/shared/src/publiccode/decode.js
/** Decodes a file that must be UTF-8, and says what it is where it is not. */
function decodeUtf8(bytes) {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (buffer[0] === 0xff && buffer[1] === 0xfe)
        return { text: buffer.toString("utf16le", 2), bom: true, problem: { looksLike: "utf-16le", offset: 0 } };
    if (buffer[0] === 0xfe && buffer[1] === 0xff) {
        const even = Buffer.from(buffer.subarray(2, 2 + ((buffer.length - 2) & ~1))).swap16();
        return { text: even.toString("utf16le"), bom: true, problem: { looksLike: "utf-16be", offset: 0 } };
    }
    const bom = buffer[0] === 0xef && buffer[1] === 0xbb && buffer[2] === 0xbf;
    const content = bom ? buffer.subarray(3) : buffer;
    try {
        return { text: new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(content), bom };
    }
    catch {
        const looksLike = buffer.includes(0) ? "binary" : "latin1";
        return { text: content.toString("latin1"), bom, problem: { looksLike, offset: firstWrongByte(content) } };
    }
}
/** Where a lenient decoder first puts a replacement character that the bytes do not spell themselves. */
function firstWrongByte(bytes) {
    const lenient = Buffer.from(bytes.toString("utf8"), "utf8");
    let at = 0;
    while (at < bytes.length && bytes[at] === lenient[at])
        at++;
    while (at > 0 && (bytes[at] & 0xc0) === 0x80)
        at--;
    return at;
}

;// CONCATENATED MODULE: ./build/shared/src/publiccode/lines.js
/** Turns offsets of a text into lines and columns, both counted from 1. */
class Lines {
    #starts = [0];
    #length;
    constructor(text) {
        this.#length = text.length;
        for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1))
            this.#starts.push(at + 1);
    }
    at(offset) {
        const wanted = Math.max(0, Math.min(offset, this.#length));
        let low = 0;
        let high = this.#starts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if (this.#starts[middle] <= wanted)
                low = middle;
            else
                high = middle - 1;
        }
        return { line: low + 1, column: wanted - this.#starts[low] + 1 };
    }
    /** Offset of a line's first character. */
    startOf(line) {
        return this.#starts[line - 1] ?? this.#length;
    }
    location(path, span, key) {
        const start = this.at(span.start);
        const end = this.at(Math.max(span.end, span.start));
        return {
            path,
            startLine: start.line,
            startColumn: start.column,
            endLine: end.line,
            endColumn: end.column,
            ...(key === undefined ? {} : { key }),
        };
    }
}

// EXTERNAL MODULE: ./build/shared/src/publiccode/tree.js
var tree = __webpack_require__(3476);
;// CONCATENATED MODULE: ./build/shared/src/publiccode/model.js

/** Reads the fields out of a tree. */
function readModel(root, lines, path) {
    const view = new View(root, lines, path);
    const ready = (0,tree/* nodeAt */.oB)(root, ["localisation", "localisationReady"]);
    return {
        ...topLevel(view),
        organisation: view.organisation(["organisation"]),
        countries: view.list(["intendedAudience", "countries"]),
        scope: view.list(["intendedAudience", "scope"]),
        descriptions: descriptions(view, (0,tree/* entryOf */.Ms)(root, "description")?.value),
        licence: view.text(["legal", "license"]),
        mainCopyrightOwner: view.text(["legal", "mainCopyrightOwner"]),
        repoOwner: view.text(["legal", "repoOwner"]),
        maintenanceType: view.text(["maintenance", "type"]),
        contacts: view.people(["maintenance", "contacts"]),
        contractors: view.people(["maintenance", "contractors"]),
        localisationReady: ready?.kind === "scalar" && typeof ready.value === "boolean"
            ? { value: ready.value, location: view.place(ready, ["localisation", "localisationReady"]) }
            : undefined,
        availableLanguages: view.list(["localisation", "availableLanguages"]),
        italianCode: view.text(["IT", "riuso", "codiceIPA"]) ?? view.text(["it", "riuso", "codiceIPA"]),
    };
}
function topLevel(view) {
    return {
        version: view.text(["publiccodeYmlVersion"]) ?? view.text(["publiccode-yaml-version"]),
        name: view.text(["name"]),
        applicationSuite: view.text(["applicationSuite"]),
        url: view.text(["url"]),
        landingURL: view.text(["landingURL"]),
        isBasedOn: view.list(["isBasedOn"]),
        softwareVersion: view.text(["softwareVersion"]),
        releaseDate: view.text(["releaseDate"]),
        logo: view.text(["logo"]),
        platforms: view.list(["platforms"]),
        categories: view.list(["categories"]),
        usedBy: view.list(["usedBy"]),
        roadmap: view.text(["roadmap"]),
        developmentStatus: view.text(["developmentStatus"]),
        softwareType: view.text(["softwareType"]),
    };
}
function descriptions(view, node) {
    const found = new Map();
    if (node?.kind !== "map")
        return found;
    for (const { key } of node.entries) {
        const at = (field) => ["description", key.text, field];
        found.set(key.text, {
            localisedName: view.text(at("localisedName")),
            shortDescription: view.text(at("shortDescription")),
            longDescription: view.text(at("longDescription")),
            documentation: view.text(at("documentation")),
            features: view.list(at("features")),
            screenshots: view.list(at("screenshots")),
        });
    }
    return found;
}
class View {
    #root;
    #lines;
    #path;
    constructor(root, lines, path) {
        this.#root = root;
        this.#lines = lines;
        this.#path = path;
    }
    place(node, path) {
        return this.#lines.location(this.#path, node, (0,tree/* formatKey */.TD)(path));
    }
    text(path) {
        const node = (0,tree/* nodeAt */.oB)(this.#root, path);
        const value = (0,tree/* textOf */.b6)(node)?.trim();
        return node && value ? { value, location: this.place(node, path) } : undefined;
    }
    list(path) {
        const node = (0,tree/* nodeAt */.oB)(this.#root, path);
        if (node?.kind !== "list") {
            const single = this.text(path);
            return single ? [single] : [];
        }
        return node.items.flatMap((_, index) => this.text([...path, index]) ?? []);
    }
    organisation(path) {
        const node = (0,tree/* nodeAt */.oB)(this.#root, path);
        if (node?.kind !== "map")
            return undefined;
        return { name: this.text([...path, "name"]), uri: this.text([...path, "uri"]) };
    }
    people(path) {
        const node = (0,tree/* nodeAt */.oB)(this.#root, path);
        if (node?.kind !== "list")
            return [];
        return node.items.map((_, index) => ({
            name: this.text([...path, index, "name"]),
            email: this.text([...path, index, "email"]),
            affiliation: this.text([...path, index, "affiliation"]),
            until: this.text([...path, index, "until"]),
        }));
    }
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./build/shared/src/publiccode/scalar.js
var scalar = __webpack_require__(1508);
;// CONCATENATED MODULE: ./build/shared/src/publiccode/parse.js


/** Real files stay below 60 kB; the library needs up to half a second for the worst text of this length, and time that grows with its square. */
const maxLength = 131_072;
/** Deeper than any version of the standard nests (6), and far below the depth at which recursion overflows. */
const maxDepth = 60;
/** Brackets opened on one line: the library's time grows with their square. */
const maxBrackets = 2000;
/** Nodes that aliases may add in all; the largest real file has no more than 2,000 nodes. */
const maxExpansion = 20_000;
/** More problems tell nobody anything new, and each costs a search for its place. */
const maxProblems = 200;
/** So many errors show a reader that the file is no YAML. */
const maxErrors = 50;
const styles = {
    QUOTE_SINGLE: "single-quoted",
    QUOTE_DOUBLE: "double-quoted",
    BLOCK_LITERAL: "literal",
    BLOCK_FOLDED: "folded",
};
/** Reads YAML 1.2 into a tree of places. Bounded in time and memory for any text, and never throws. */
function parseYaml(text) {
    if (text.length > maxLength)
        return refused("too-large", 0, String(text.length));
    const deep = tooDeep(text);
    if (deep !== undefined)
        return refused("too-deep", deep, String(maxDepth));
    try {
        const documents = (0,dist/* parseAllDocuments */.hR)(text, {
            schema: "failsafe",
            strict: true,
            uniqueKeys: false,
            prettyErrors: false,
        });
        return Array.isArray(documents) ? new Reader(text).read(documents) : { problems: [] };
    }
    catch (error) {
        if (error instanceof RangeError)
            return refused("too-deep", 0, String(maxDepth));
        return { problems: [{ kind: "syntax", subject: "UNEXPECTED", start: 0, end: 0 }] };
    }
}
function refused(kind, start, subject) {
    return { problems: [{ kind, subject, start, end: start + 1 }], root: { kind: "unknown", start: 0, end: 0 } };
}
/** Offset where brackets or compact block indicators on one line nest too deep: a cheap look before the library recurses. */
function tooDeep(text) {
    let flow = 0;
    let inLine = 0;
    let opened = 0;
    for (let i = 0; i < text.length; i++) {
        const code = text.charCodeAt(i);
        if (code === 91 || code === 123) {
            flow++;
            opened++;
        }
        else if ((code === 93 || code === 125) && flow > 0)
            flow--;
        else if (code === 10) {
            inLine = 0;
            opened = 0;
        }
        else if ((code === 45 || code === 63 || code === 58) && /\s/.test(text[i + 1] ?? "\n"))
            inLine++;
        if (flow > maxDepth * 4 || inLine > maxDepth * 8 || opened > maxBrackets)
            return i;
    }
    return undefined;
}
class Reader {
    #problems = [];
    #anchors = new Map();
    #text;
    #expanded = 0;
    constructor(text) {
        this.#text = text;
    }
    read(documents) {
        const [first, ...others] = documents;
        if (!first)
            return { problems: [] };
        this.#errors(first.errors);
        if (first.directives?.yaml.explicit && first.directives.yaml.version === "1.1")
            this.#report("yaml-1.1", { start: 0, end: 9 }, "1.1");
        const content = first.contents;
        const root = content === null || content === undefined ? undefined : this.#node(content, 0).node;
        this.#others(others);
        const empty = root?.kind === "scalar" && root.value === null;
        return { problems: this.#problems, ...(root && !empty ? { root } : {}) };
    }
    #others(others) {
        for (const other of others.slice(0, 5)) {
            const content = other.contents;
            const at = content?.range?.[0] ?? other.range[0];
            const empty = (0,dist/* isScalar */.jn)(content) && content.source === "";
            const separator = Math.max(0, this.#text.lastIndexOf("---", Math.max(0, at)));
            if (content === null || empty)
                this.#report("trailing-separator", { start: separator, end: separator + 3 }, "---");
            else
                this.#report("second-document", { start: separator, end: separator + 3 }, "---");
        }
    }
    #errors(errors) {
        for (const error of errors.slice(0, maxErrors)) {
            const [start, end] = error.pos;
            const tab = error.code === "TAB_AS_INDENT" || (error.code === "BAD_INDENT" && this.#tabBefore(start));
            const previous = this.#problems.at(-1);
            // The library goes on after an error and often meets its consequence on the same line.
            if (previous?.kind === "syntax" && !this.#text.slice(previous.start, start).includes("\n"))
                continue;
            this.#report(tab ? "tab" : "syntax", { start, end: Math.max(end, start + 1) }, error.code);
        }
    }
    #tabBefore(offset) {
        return /\t[ \t]*$/.test(this.#text.slice(this.#text.lastIndexOf("\n", offset - 1) + 1, offset + 1));
    }
    #report(kind, span, subject) {
        if (this.#problems.length < maxProblems)
            this.#problems.push({ kind, subject, start: span.start, end: span.end });
    }
    #node(source, depth) {
        const span = spanOf(source);
        if (depth > maxDepth) {
            if (!this.#problems.some((problem) => problem.kind === "too-deep"))
                this.#report("too-deep", { start: span.start, end: span.start + 1 }, String(maxDepth));
            return { node: { kind: "unknown", ...span }, size: 1 };
        }
        if ((0,dist/* isAlias */.Vj)(source))
            return this.#alias(source.source, span);
        const read = this.#content(source, span, depth);
        const anchor = source?.anchor;
        if (anchor)
            this.#anchors.set(anchor, read);
        return read;
    }
    #content(source, span, depth) {
        if ((0,dist/* isMap */.jh)(source))
            return this.#map(source.items, source.flow === true, span, depth);
        if ((0,dist/* isSeq */.oP)(source)) {
            const read = source.items.map((item) => this.#node(item, depth + 1));
            const list = { kind: "list", flow: source.flow === true, items: read.map((r) => r.node), ...span };
            return { node: list, size: 1 + sum(read) };
        }
        return { node: parse_scalar(source, span), size: 1 };
    }
    #map(pairs, flow, span, depth) {
        const map = { kind: "map", flow, entries: [], repeated: [], ...span };
        const known = new Map();
        const merges = [];
        let size = 1;
        for (const pair of pairs) {
            const key = this.#node(pair.key, depth + 1);
            const value = pair.value ? this.#node(pair.value, depth + 1) : { node: nothing(key.node.end), size: 1 };
            size += key.size + value.size;
            if (key.node.kind !== "scalar") {
                this.#report("no-text-key", key.node, "");
                continue;
            }
            const entry = {
                key: key.node,
                value: value.node,
                start: key.node.start,
                end: Math.max(key.node.end, value.node.end),
            };
            if (key.node.text === "<<" && key.node.style === "plain")
                merges.push({ entry, source: value.node });
            else if (known.has(key.node.text)) {
                map.repeated.push(entry);
                this.#report("duplicate-key", key.node, key.node.text);
            }
            else {
                known.set(key.node.text, entry);
                map.entries.push(entry);
            }
        }
        for (const { entry, source } of merges)
            this.#merge(map, known, entry, source);
        return { node: map, size };
    }
    #merge(map, known, entry, source) {
        this.#report("merge-key", entry.key, "<<");
        const sources = source.kind === "list" ? source.items : [source];
        for (const from of sources) {
            if (from.kind !== "map")
                continue;
            for (const { key, value } of from.entries) {
                if (known.has(key.text)) {
                    this.#report("merge-override", known.get(key.text).key, key.text);
                    continue;
                }
                const merged = { key, value, start: entry.start, end: entry.end, merged: true };
                known.set(key.text, merged);
                map.entries.push(merged);
            }
        }
    }
    #alias(name, span) {
        const target = this.#anchors.get(name);
        if (!target) {
            this.#report("unknown-alias", span, name);
            return { node: { kind: "unknown", ...span, alias: true }, size: 1 };
        }
        this.#expanded += target.size;
        if (this.#expanded > maxExpansion) {
            if (!this.#problems.some((problem) => problem.kind === "alias-limit"))
                this.#report("alias-limit", span, name);
            return { node: { kind: "unknown", ...span, alias: true }, size: 1 };
        }
        return { node: { ...target.node, ...span, alias: true }, size: target.size };
    }
}
function sum(parts) {
    return parts.reduce((total, part) => total + part.size, 0);
}
function spanOf(source) {
    const range = source?.range;
    return { start: range?.[0] ?? 0, end: range?.[1] ?? 0 };
}
function nothing(at) {
    return { kind: "scalar", value: null, text: "", style: "plain", start: at, end: at };
}
function parse_scalar(source, span) {
    if (!(0,dist/* isScalar */.jn)(source))
        return nothing(span.start);
    const text = typeof source.value === "string" ? source.value : (source.source ?? "");
    const style = styles[source.type ?? ""] ?? "plain";
    const isText = style !== "plain" || source.tag === "tag:yaml.org,2002:str" || source.tag === "!";
    return { kind: "scalar", value: isText ? text : (0,scalar/* plainValue */._)(text), text, style, ...span };
}

;// CONCATENATED MODULE: ./build/shared/src/publiccode/read.js




/** The names that stand for a publiccode.yml, in the order in which catalogues look for them. */
const publiccodeNames = ["publiccode.yml", "publiccode.yaml"];
/** Reads a publiccode.yml, hostile or not. Never throws: what is wrong stands in `problems` and `encodingProblem`. */
function readPubliccode(content, path) {
    const decoded = typeof content === "string" ? fromText(content) : decodeUtf8(content);
    const lines = new Lines(decoded.text);
    const { root, problems } = parseYaml(decoded.text);
    return {
        path,
        text: decoded.text,
        bom: decoded.bom,
        ...(decoded.problem ? { encodingProblem: decoded.problem } : {}),
        lines,
        ...(root ? { root } : {}),
        problems,
        model: readModel(root, lines, path),
    };
}
function fromText(text) {
    return text.startsWith("\ufeff") ? { text: text.slice(1), bom: true } : { text, bom: false };
}
/** The publiccode.yml in a repository's root, undefined where there is none. */
async function readRootPubliccode(repository) {
    for (const name of publiccodeNames) {
        const bytes = await repository.read(name, 8 * 1024 * 1024);
        if (bytes)
            return readPubliccode(bytes, name);
    }
    return undefined;
}


/***/ }),

/***/ 1508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ plainValue),
/* harmony export */   y: () => (/* binding */ oldBoolean)
/* harmony export */ });
/**
 * What a plain scalar means by YAML 1.2's core schema (yaml.org/spec/1.2.2, section 10.3.2). Own lines and not the library's schema,
 * so that a `%YAML 1.1` directive or a tag in a foreign file cannot change how it is read.
 */
function plainValue(text) {
    if (text === "" || text === "~" || text === "null" || text === "Null" || text === "NULL")
        return null;
    if (text === "true" || text === "True" || text === "TRUE")
        return true;
    if (text === "false" || text === "False" || text === "FALSE")
        return false;
    if (/^[-+]?[0-9]+$/.test(text) || /^0o[0-7]+$/.test(text) || /^0x[0-9a-fA-F]+$/.test(text))
        return Number(text);
    if (/^[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?$/.test(text))
        return Number(text);
    if (/^[-+]?\.(inf|Inf|INF)$/.test(text))
        return text.startsWith("-") ? -Infinity : Infinity;
    if (text === ".nan" || text === ".NaN" || text === ".NAN")
        return Number.NaN;
    return text;
}
/** What YAML 1.1 readers take for a boolean and YAML 1.2 does not; undefined for every other text. */
function oldBoolean(text) {
    if (/^(y|yes|on)$/i.test(text))
        return true;
    if (/^(n|no|off)$/i.test(text))
        return false;
    return undefined;
}


/***/ }),

/***/ 3476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ms: () => (/* binding */ entryOf),
/* harmony export */   TD: () => (/* binding */ formatKey),
/* harmony export */   W0: () => (/* binding */ isAbsent),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   oB: () => (/* binding */ nodeAt)
/* harmony export */ });
/** `["maintenance", "contacts", 0, "email"]` as `maintenance.contacts[0].email`. */
function formatKey(path) {
    return path.map((step, index) => (typeof step === "number" ? `[${step}]` : index === 0 ? step : `.${step}`)).join("");
}
/** The entry of a mapping, undefined where there is none or the node is no mapping. */
function entryOf(node, key) {
    return node?.kind === "map" ? node.entries.find((entry) => entry.key.text === key) : undefined;
}
/** The node at a path; undefined where the path leaves the tree. */
function nodeAt(root, path) {
    let node = root;
    for (const step of path) {
        if (typeof step === "number")
            node = node?.kind === "list" ? node.items[step] : undefined;
        else
            node = entryOf(node, step)?.value;
    }
    return node;
}
/** A scalar's text where the value is a text, a number or a boolean; undefined for everything else. */
function textOf(node) {
    return node?.kind === "scalar" && node.value !== null ? node.text : undefined;
}
/** True for nothing at all: no node, or a null. */
function isAbsent(node) {
    return node === undefined || (node.kind === "scalar" && node.value === null);
}


/***/ })

};
