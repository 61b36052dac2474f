export const id = 592;
export const ids = [592];
export const modules = {

/***/ 4592:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ check)
});

// EXTERNAL MODULE: ./node_modules/re2js/build/index.js
var build = __webpack_require__(2856);
// EXTERNAL MODULE: ./build/shared/src/errors.js
var errors = __webpack_require__(3994);
// EXTERNAL MODULE: ./build/shared/src/spdx/index.js
var spdx = __webpack_require__(1265);
;// CONCATENATED MODULE: ./build/shared/src/manifests/declaration.js
/** One declaration from one placed value; blank values declare nothing. */
function declare(path, kind, placed, rest = {}) {
    if (!placed || placed.value.trim() === "")
        return [];
    return [
        { path, ...kind, value: placed.value.trim(), start: placed.start, end: placed.end, replaceable: true, ...rest },
    ];
}
/** One declaration from several values of one field; a single value stays replaceable. */
function declareAll(path, kind, all, joiner) {
    const values = all.filter((placed) => placed.value.trim() !== "");
    const [first, last] = [values[0], values.at(-1)];
    if (!first || !last)
        return [];
    if (values.length === 1)
        return declare(path, kind, first);
    const value = values
        .map((placed) => (/\s(OR|AND)\s/.test(placed.value) ? `(${placed.value.trim()})` : placed.value.trim()))
        .join(` ${joiner} `);
    return declare(path, kind, { value, start: first.start, end: last.end }, { replaceable: false });
}
/** The first group of a match and where it stands; `pattern` needs the `d` flag. */
function group(match, index = 1, offset = 0) {
    const value = match?.[index];
    const place = match?.indices?.[index];
    return value === undefined || !place ? undefined : { value, start: place[0] + offset, end: place[1] + offset };
}

;// CONCATENATED MODULE: ./build/shared/src/manifests/json.js
const maxDepth = 100;
/** Reads JSON with positions, forgiving comments, a byte order mark and trailing commas; undefined when it is no JSON. */
function readJson(text) {
    let at = 0;
    const blank = /(?:[\s\uFEFF,]|\/\/[^\n]*|\/\*[\s\S]*?\*\/)*/y;
    const string = /"((?:[^"\\\n]|\\.)*)"/y;
    const scalar = /[-+.\w]+/y;
    const take = (pattern) => {
        pattern.lastIndex = at;
        const match = pattern.exec(text);
        if (match)
            at = pattern.lastIndex;
        return match;
    };
    const readString = () => {
        const start = at + 1;
        const match = take(string);
        return match ? { kind: "string", value: unescaped(match[1] ?? ""), start, end: at - 1 } : undefined;
    };
    const readMember = (members, depth) => {
        const key = readString();
        take(blank);
        if (key?.kind !== "string" || text[at] !== ":")
            return false;
        at++;
        const value = readValue(depth + 1);
        if (!value)
            return false;
        members.set(key.value, value);
        return true;
    };
    const readObject = (depth) => {
        const start = at++;
        const members = new Map();
        for (take(blank); text[at] !== "}"; take(blank))
            if (!readMember(members, depth))
                return undefined;
        return { kind: "object", members, start, end: ++at };
    };
    const readArray = (depth) => {
        const start = at++;
        const items = [];
        for (take(blank); text[at] !== "]"; take(blank)) {
            const item = readValue(depth + 1);
            if (!item)
                return undefined;
            items.push(item);
        }
        return { kind: "array", items, start, end: ++at };
    };
    const readValue = (depth) => {
        take(blank);
        if (depth > maxDepth || at >= text.length)
            return undefined;
        if (text[at] === "{")
            return readObject(depth);
        if (text[at] === "[")
            return readArray(depth);
        if (text[at] === '"')
            return readString();
        const start = at;
        const match = take(scalar);
        return match ? { kind: "scalar", value: match[0], start, end: at } : undefined;
    };
    return readValue(0);
}
function unescaped(raw) {
    if (!raw.includes("\\"))
        return raw;
    try {
        return String(JSON.parse(`"${raw}"`));
    }
    catch {
        return raw;
    }
}
/** The node at a path of keys and indices. */
function jsonAt(node, ...path) {
    let here = node;
    for (const step of path) {
        if (here?.kind === "object" && typeof step === "string")
            here = here.members.get(step);
        else if (here?.kind === "array" && typeof step === "number")
            here = here.items[step];
        else
            return undefined;
    }
    return here;
}
/** The string at a path. */
function jsonString(node, ...path) {
    const found = jsonAt(node, ...path);
    return found?.kind === "string" ? found : undefined;
}
/** The elements of an array, or the node itself where one value stands in place of a list. */
function jsonItems(node) {
    return node === undefined ? [] : node.kind === "array" ? node.items : [node];
}

;// CONCATENATED MODULE: ./build/shared/src/manifests/readers-json.js


/** https://docs.npmjs.com/cli/v11/configuring-npm/package-json#license, the older `licenses` and `{type, url}` included. */
const npm = (path, text) => {
    const root = readJson(text);
    const kind = { ecosystem: "npm", field: "license", form: "expression" };
    const older = jsonItems(jsonAt(root, "licenses")).map((item) => nameOf(item, "type"));
    const values = [...jsonItems(jsonAt(root, "license")).map((item) => nameOf(item, "type")), ...older].filter((v) => v !== undefined);
    const declared = declareAll(path, kind, values, "OR");
    const flag = jsonAt(root, "private");
    const unpublished = flag?.kind === "scalar" && flag.value === "true";
    return declared
        .flatMap((declaration) => seeFile(declaration))
        .map((declaration) => ({ ...declaration, unpublished }));
};
/** `SEE LICENSE IN <file>` names a file. */
function seeFile(declaration) {
    const file = /^SEE LICEN[CS]E IN\s+(?:the\s+)?<?([^>]+?)>?(?:\s+file)?\.?$/i.exec(declaration.value)?.[1];
    return [file ? { ...declaration, form: "file", value: file, replaceable: false } : declaration];
}
function nameOf(node, ...keys) {
    if (node.kind === "string")
        return node;
    return keys.map((key) => jsonString(node, key)).find((placed) => placed !== undefined);
}
function readers_json_all(nodes, ...keys) {
    return nodes.map((node) => nameOf(node, ...keys)).filter((placed) => placed !== undefined);
}
/** One `license` key at the top, string or list: composer.json (list: any of them), elm.json, deno.json, jsr.json, vcpkg.json. */
const topLevel = (ecosystem) => (path, text) => declareAll(path, { ecosystem, field: "license", form: "expression" }, readers_json_all(jsonItems(jsonAt(readJson(text), "license")), "type"), "OR");
/** https://getcomposer.org/doc/04-schema.md#license */
const composer = topLevel("Composer");
const bower = topLevel("Bower");
const elm = topLevel("Elm");
const deno = topLevel("JSR");
const vcpkg = topLevel("vcpkg");
/** https://codemeta.github.io/terms/ : `license` is an address, a CreativeWork or a list of them. */
const codemeta = (path, text) => {
    const values = readers_json_all(jsonItems(jsonAt(readJson(text), "license")), "@id", "identifier", "url", "name");
    return declareAll(path, { ecosystem: "codemeta", field: "license", form: "url" }, values, "OR").map(withoutAddress);
};
/** `https://spdx.org/licenses/MIT` says MIT; the id inside the address is what a repair replaces. */
function withoutAddress(declaration) {
    const id = /^https?:\/\/(?:www\.)?spdx\.org\/licenses\/([\w.+-]+?)(?:\.(?:html|json))?$/.exec(declaration.value)?.[1];
    if (!id || !declaration.replaceable)
        return declaration;
    const start = declaration.start + declaration.value.indexOf(id);
    return { ...declaration, value: id, start, end: start + id.length, form: "expression" };
}
/** https://developers.zenodo.org/#representation : `license` is an id in lower case. */
const zenodo = (path, text) => {
    const root = readJson(text);
    const placed = jsonString(root, "license") ?? jsonString(root, "license", "id");
    return declare(path, { ecosystem: "Zenodo", field: "license", form: "name" }, placed);
};
/** Metadata schema of the US Federal Source Code Policy: one project, or an agency's inventory under `releases`. */
const codeJson = (path, text) => {
    const root = readJson(text);
    const releases = jsonAt(root, "releases");
    // An inventory lists an agency's many projects; only a file that describes one project speaks for this one.
    const project = releases?.kind === "array" ? (releases.items.length === 1 ? releases.items[0] : undefined) : root;
    const kind = { ecosystem: "code.json", field: "permissions.licenses", form: "name" };
    return declareAll(path, kind, readers_json_all(jsonItems(jsonAt(project, "permissions", "licenses")), "name"), "OR");
};

;// CONCATENATED MODULE: ./build/shared/src/manifests/toml.js
/**
 * The key-value pairs of a TOML file with their places, arrays and inline tables as raw text. smol-toml gives no positions;
 * this reads what manifests hold and skips what it does not understand.
 */
function tomlEntries(text) {
    const entries = [];
    let table = "";
    const line = /^[ \t]*(?:\[\[?([^\]\n]+)\]\]?|([\w"'.-]{1,200}(?:[ \t]{0,9}\.[ \t]{0,9}[\w"'-]{1,200}){0,9})[ \t]*=[ \t]*)/gm;
    for (let match = line.exec(text); match; match = line.exec(text)) {
        if (match[1] !== undefined)
            table = `${plainKey(match[1])}.`;
        if (match[2] === undefined)
            continue;
        const start = match.index + match[0].length;
        const end = valueEnd(text, start);
        entries.push({ key: table + plainKey(match[2]), value: text.slice(start, end), start, end });
        line.lastIndex = Math.max(end, start);
    }
    return entries;
}
function plainKey(key) {
    return key.replace(/["'\s]/g, "");
}
/** End of the value that starts at `start`: strings, arrays and inline tables are passed over whole. */
function valueEnd(text, start) {
    const piece = /"""[\s\S]{0,5000}?"""|'''[\s\S]{0,5000}?'''|"(?:[^"\\\n]|\\.)*"|'[^'\n]*'|#[^\n]*|[[{]|[\]}]|\n|[^"'#[\]{}\n]+|["']/g;
    piece.lastIndex = start;
    let depth = 0;
    for (let match = piece.exec(text); match; match = piece.exec(text)) {
        const token = match[0];
        if (token === "[" || token === "{")
            depth++;
        else if (token === "]" || token === "}")
            depth--;
        else if (depth <= 0 && (token === "\n" || token.startsWith("#")))
            return match.index;
        if (depth <= 0 && (token === "]" || token === "}"))
            return piece.lastIndex;
    }
    return text.length;
}
/** The strings inside a raw value, quotes taken off, in order. */
function tomlStrings(entry) {
    if (!entry)
        return [];
    const string = /"""([\s\S]{0,5000}?)"""|'''([\s\S]{0,5000}?)'''|"((?:[^"\\\n]|\\.)*)"|'([^'\n]*)'|#[^\n]*/dg;
    return [...entry.value.matchAll(string)].flatMap((match) => {
        const index = [1, 2, 3, 4].find((i) => match[i] !== undefined);
        const place = index === undefined ? undefined : match.indices?.[index];
        if (index === undefined || !place)
            return [];
        return [{ value: match[index] ?? "", start: entry.start + place[0], end: entry.start + place[1] }];
    });
}
/** The string of a key that holds one; the member `name` where it holds an inline table. */
function tomlString(entry, name) {
    if (!entry)
        return undefined;
    const inline = entry.value.startsWith("{");
    if (!name)
        return inline || entry.value.startsWith("[") ? undefined : tomlStrings(entry)[0];
    if (!inline)
        return undefined;
    const member = new RegExp(`(?:^|[{,\\s])${name}\\s*=\\s*`).exec(entry.value);
    if (!member)
        return undefined;
    const from = entry.start + member.index + member[0].length;
    return tomlStrings(entry).find((string) => string.start >= from);
}

;// CONCATENATED MODULE: ./build/shared/src/manifests/xml.js
const entities = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
const tag = /<(\/?)([\w.:-]{1,200})((?:[^<>"']|"[^"]{0,2000}"|'[^']{0,2000}'){0,4000}?)(\/?)>/y;
/** Elements that hold text and nothing else, in document order; reads on over faults, expands no entity but the five. */
function xmlTexts(text) {
    const found = [];
    const stack = [];
    for (let at = text.indexOf("<"); at >= 0; at = text.indexOf("<", at)) {
        const passed = passOver(text, at);
        if (passed !== undefined) {
            at = passed;
            continue;
        }
        tag.lastIndex = at;
        const match = tag.exec(text);
        at = match ? tag.lastIndex : at + 1;
        if (!match || match[4] === "/")
            continue;
        const name = (match[2] ?? "").replace(/^.*:/, "");
        if (match[1] !== "/")
            stack.push({ name, attributes: match[3] ?? "", from: at });
        else
            found.push(...xml_close(text, stack, name, match.index));
        if (stack.length > 200)
            return found;
    }
    return found;
}
/** End of a comment, CDATA section, declaration or instruction that starts here; the text's end where it is not closed. */
function passOver(text, at) {
    const pairs = [
        ["<!--", "-->"],
        ["<![CDATA[", "]]>"],
        ["<?", "?>"],
        ["<!", ">"],
    ];
    const pair = pairs.find(([open]) => text.startsWith(open, at));
    if (!pair)
        return undefined;
    const end = text.indexOf(pair[1], at + pair[0].length);
    return end < 0 ? text.length : end + pair[1].length;
}
function xml_close(text, stack, name, end) {
    const depth = stack.findLastIndex((open) => open.name === name);
    const open = stack[depth];
    if (!open)
        return [];
    const path = stack
        .slice(0, depth + 1)
        .map((element) => element.name)
        .join("/");
    stack.length = depth;
    const inner = placedText(text, open.from, end);
    return inner ? [{ ...inner, path, attributes: open.attributes }] : [];
}
function placedText(text, from, to) {
    const raw = text.slice(from, to);
    const cdata = /^\s*<!\[CDATA\[([\s\S]*)\]\]>\s*$/.exec(raw);
    const inner = cdata?.[1] ?? raw;
    if (!cdata && raw.includes("<"))
        return undefined;
    const value = inner.trim();
    const start = from + raw.indexOf(inner) + inner.indexOf(value);
    const plain = cdata ? value : value.replace(/&(amp|lt|gt|quot|apos);/g, (_, name) => entities[name] ?? "");
    return { value: plain.replace(/\s+/g, " "), start, end: start + value.length };
}

;// CONCATENATED MODULE: ./build/shared/src/manifests/yaml.js
const line = /^([ \t]*)(-[ \t]+)?(?:["']?([\w.-]+)["']?[ \t]*:(?=[ \t\r]|$))?[ \t]*([^\n]*)$/;
/**
 * The strings at a path of keys of a YAML file in block style, a list giving each of its strings. Reads line by line, in time that
 * grows with the text: one licence field needs no YAML parser, whose time on hostile text grows with the square.
 */
function yamlStrings(text, ...path) {
    const lines = readLines(text);
    let from = 0;
    let indent = -1;
    for (const [depth, key] of path.entries()) {
        const end = blockEnd(lines, from, indent);
        const own = lines.slice(from, end).find((l) => l.key !== "")?.indent ?? 0;
        const at = lines.findIndex((l, i) => i >= from && i < end && l.key === key && l.indent === own);
        const found = lines[at];
        if (!found)
            return [];
        if (depth === path.length - 1)
            return values(lines, at);
        const flow = inFlow(found.rest, path[depth + 1] ?? "");
        if (flow)
            return depth === path.length - 2 ? [flow] : [];
        from = at + 1;
        indent = found.indent;
    }
    return [];
}
function readLines(text) {
    const lines = [];
    for (let start = 0; start < text.length;) {
        const next = text.indexOf("\n", start);
        const end = next < 0 ? text.length : next;
        const match = line.exec(text.slice(start, Math.min(end, start + 2000)));
        const [, blank = "", dash = "", key = "", rest = ""] = match ?? [];
        const value = plain(rest, start + (match?.[0].length ?? 0) - rest.length);
        if (key !== "" || dash !== "" || value.value !== "")
            lines.push({ indent: blank.length, key, rest: value });
        start = end + 1;
    }
    return lines;
}
/** A scalar without quotes and comment. */
function plain(rest, start) {
    const quoted = /^(["'])(.*?)\1/.exec(rest);
    if (quoted)
        return { value: quoted[2] ?? "", start: start + 1, end: start + 1 + (quoted[2] ?? "").length };
    const value = (/^#/.test(rest) ? "" : rest.replace(/\s#.*$/, "")).trimEnd();
    return { value, start, end: start + value.length };
}
function blockEnd(lines, from, indent) {
    const end = lines.findIndex((l, i) => i >= from && l.indent <= indent && l.key !== "");
    return end < 0 ? lines.length : end;
}
/** The value beside a key, or the dashed lines below it. */
function values(lines, at) {
    const own = lines[at];
    if (!own)
        return [];
    if (own.rest.value !== "")
        return flowItems(own.rest);
    const below = lines.slice(at + 1, blockEnd(lines, at + 1, own.indent));
    return below.filter((l) => l.key === "").map((l) => l.rest);
}
function flowItems(rest) {
    const list = /^\[(.*)\]$/.exec(rest.value)?.[1];
    if (list === undefined)
        return /^[[{|>&*!]/.test(rest.value) ? [] : [rest];
    return [...list.matchAll(/[^,]+/g)].map((match) => {
        const value = match[0].trim().replace(/^["']|["']$/g, "");
        const start = rest.start + 1 + match.index + match[0].indexOf(value);
        return { value, start, end: start + value.length };
    });
}
/** `legal: {license: MIT}`. */
function inFlow(rest, key) {
    if (!rest.value.startsWith("{"))
        return undefined;
    const match = new RegExp(`[{,]\\s*["']?${key}["']?\\s*:\\s*["']?([^"',}]+)`, "d").exec(rest.value);
    const place = match?.indices?.[1];
    if (!match || !place)
        return undefined;
    const value = (match[1] ?? "").trim();
    return { value, start: rest.start + place[0], end: rest.start + place[0] + value.length };
}

;// CONCATENATED MODULE: ./build/shared/src/manifests/readers-other.js




/** https://doc.rust-lang.org/cargo/reference/manifest.html#the-license-and-license-file-fields ; `/` is the old OR. */
const cargo = (path, text) => {
    const entries = new Map(tomlEntries(text).map((entry) => [entry.key, entry]));
    const publish = entries.get("package.publish")?.value.trim();
    return ["package", "workspace.package"].flatMap((table) => {
        const placed = tomlString(entries.get(`${table}.license`));
        const kind = { ecosystem: "Cargo", field: `${table}.license`, form: "expression" };
        const declared = declare(path, kind, placed, { unpublished: publish === "false" });
        const file = tomlString(entries.get(`${table}.license-file`));
        return [
            ...declared.map((d) => (d.value.includes("/") ? { ...d, value: d.value.replace(/\s*\/\s*/g, " OR ") } : d)),
            ...declare(path, { ecosystem: "Cargo", field: `${table}.license-file`, form: "file" }, file),
        ];
    });
};
/** https://maven.apache.org/pom.html#Licenses : name, and the address where the name is missing. */
const maven = (path, text) => {
    const texts = xmlTexts(text);
    const at = (end) => texts.filter((element) => element.path === `project/licenses/license/${end}`);
    const names = at("name");
    const kind = { ecosystem: "Maven", field: "licenses.license.name", form: "name" };
    if (names.length > 0)
        return declareAll(path, kind, names, "OR");
    return declareAll(path, { ...kind, field: "licenses.license.url", form: "url" }, at("url"), "OR");
};
/** The `pom { licenses { license { name = "..." } } }` block of the maven-publish plug-in, Groovy or Kotlin. */
const gradle = (path, text) => {
    const block = /\blicenses\s*\{(?:[^{}]|\{[^{}]*\})*\}/.exec(text);
    if (!block)
        return [];
    const names = [...block[0].matchAll(/\bname(?:\.set)?\s*[=(]?\s*(["'])([^"'\n$]+)\1/dg)].map((match) => group(match, 2, block.index));
    const kind = { ecosystem: "Gradle", field: "licenses.license.name", form: "name" };
    return declareAll(path, kind, names.filter((placed) => placed !== undefined), "OR");
};
/** https://guides.rubygems.org/specification-reference/#license= */
const gemspec = (path, text) => {
    const one = /^[^#\n]*?\.license\s*=\s*(["'])([^"'\n]+)\1/dm.exec(text);
    const kind = { ecosystem: "RubyGems", field: "license", form: "expression" };
    if (one)
        return declare(path, kind, group(one, 2));
    const list = /^[^#\n]*?\.licenses\s*=\s*(%w[[({]|\[)([^\])}]{0,2000})[\])}]/dm.exec(text);
    const inner = group(list, 2);
    if (!inner)
        return [];
    const item = list?.[1] === "[" ? /(["'])([^"'\n]+)\1/dg : /()(\S+)/dg;
    const values = [...inner.value.matchAll(item)].map((match) => group(match, 2, inner.start));
    return declareAll(path, { ...kind, field: "licenses" }, values.filter((placed) => placed !== undefined), "OR");
};
/** CocoaPods: `s.license = 'MIT'` or `{ :type => 'MIT', :file => 'LICENSE' }`. */
const podspec = (path, text) => {
    const match = /^[^#\n]*?\.license\s*=\s*(?:\{[^}\n]*?(?::type\s*=>|type:)\s*)?(["'])([^"'\n]+)\1/dm.exec(text);
    return declare(path, { ecosystem: "CocoaPods", field: "license", form: "name" }, group(match, 2));
};
/** https://learn.microsoft.com/nuget/reference/msbuild-targets#packing-a-license-expression-or-a-license-file and .nuspec's `license`. */
const nuget = (path, text) => xmlTexts(text).flatMap((element) => {
    const name = element.path.split("/").at(-1);
    const kind = (form) => ({ ecosystem: "NuGet", field: name ?? "", form });
    if (name === "PackageLicenseExpression")
        return declare(path, kind("expression"), element);
    if (name === "PackageLicenseFile")
        return declare(path, kind("file"), element);
    if (name === "license" && /\/metadata\/license$/.test(element.path))
        return declare(path, kind(/type\s*=\s*["']file/.test(element.attributes) ? "file" : "expression"), element);
    // Old packages give only an address; beside a `license` NuGet writes a fixed one of its own, which says nothing.
    if (/^(PackageLicenseUrl|licenseUrl)$/.test(name ?? "") && !/aka\.ms|licenses\.nuget\.org/.test(element.value))
        return declare(path, kind("url"), element);
    return [];
});
/** https://cran.r-project.org/doc/manuals/r-release/R-exts.html#Licensing : `GPL (>= 2)`, `MIT + file LICENSE`, `A | B`. */
const cran = (path, text) => {
    if (!/^Package:/m.test(text))
        return [];
    const placed = group(/^License:[ \t]*(\S[^\n]*(?:\n[ \t]+[^\n]*)*)/dm.exec(text));
    if (!placed)
        return [];
    const file = /^file\s+(LICEN[CS]E)$/i.exec(placed.value.trim());
    if (file)
        return declare(path, { ecosystem: "CRAN", field: "License", form: "file" }, { ...placed, value: file[1] ?? "" });
    const parts = placed.value.split("|").map((part) => fromCran(part));
    const value = parts.filter((part) => part !== "").join(" OR ");
    // CRAN has its own vocabulary, so an SPDX id must not simply be written into it.
    return declare(path, { ecosystem: "CRAN", field: "License", form: "name" }, { ...placed, value }, { replaceable: false });
};
function fromCran(part) {
    const name = part
        .replace(/\+\s*file\s+LICEN[CS]E/i, "")
        .replace(/^\s*file\s+LICEN[CS]E\s*$/i, "")
        .trim();
    const least = /^(A?GPL|LGPL)\s*\(\s*>=\s*(\d)(?:\.(\d))?\s*\)$/.exec(name);
    if (least)
        return `${least[1]}-${least[2]}.${least[3] ?? 0}-or-later`;
    const fixed = /^(A?GPL|LGPL)-(\d)(?:\.(\d))?$/.exec(name);
    return fixed
        ? `${fixed[1]}-${fixed[2]}.${fixed[3] ?? 0}-only`
        : name.replace(/_clause/g, "-Clause").replace(/_/g, "-");
}
const yamlReader = (kind, ...path) => (file, text) => declareAll(file, kind, yamlStrings(text, ...path), "OR");
/** https://yml.publiccode.tools/schema.core.html#key-legal-license */
const publiccode = yamlReader({ ecosystem: "publiccode.yml", field: "legal.license", form: "expression" }, "legal", "license");
/** https://github.com/citation-file-format/citation-file-format/blob/main/schema-guide.md#license : a list means OR. */
const citation = yamlReader({ ecosystem: "CITATION.cff", field: "license", form: "expression" }, "license");
/** Ansible Galaxy collections: https://docs.ansible.com/ansible/latest/dev_guide/collections_galaxy_meta.html */
const galaxy = yamlReader({ ecosystem: "Ansible Galaxy", field: "license", form: "expression" }, "license");
/** Dart reads the licence from the LICENSE file; a `license` key is none of pub's, but people write one. */
const pubspec = yamlReader({ ecosystem: "pub", field: "license", form: "name" }, "license");
/** Hex: `licenses: ["Apache-2.0"]` in mix.exs. */
const mix = (path, text) => {
    const inner = group(/\blicenses:\s*\[([^\]]{0,2000})\]/d.exec(text));
    if (!inner)
        return [];
    const values = [...inner.value.matchAll(/"([^"\n]+)"/dg)].map((match) => group(match, 1, inner.start));
    return declareAll(path, { ecosystem: "Hex", field: "licenses", form: "expression" }, values.filter((placed) => placed !== undefined), "OR");
};
/** https://cabal.readthedocs.io/en/stable/cabal-package-description-file.html#pkg-field-license */
const cabal = (path, text) => declare(path, { ecosystem: "Hackage", field: "license", form: "expression" }, group(/^license:[ \t]*(\S[^\n]*?)[ \t\r]*$/dim.exec(text)));

;// CONCATENATED MODULE: ./build/shared/src/manifests/readers-python.js


/** Trove classifiers that name a licence: https://pypi.org/classifiers/ ; a bare `OSI Approved` says nothing. */
function fromClassifiers(path, field, classifiers) {
    const named = classifiers.flatMap((placed) => {
        const match = /^License :: (?:.* :: )?(.+)$/.exec(placed.value.trim());
        return match?.[1] && match[1] !== "OSI Approved" ? [{ ...placed, value: match[1] }] : [];
    });
    const declared = declareAll(path, { ecosystem: "PyPI", field, form: "classifier" }, named, "OR");
    return declared.map((declaration) => ({ ...declaration, replaceable: false }));
}
/** PEP 639 (`license = "MIT"`), PEP 621 (`license = {text = ...}` or `{file = ...}`), Poetry, Flit and classifiers. */
const pyproject = (path, text) => {
    const entries = new Map(tomlEntries(text).map((entry) => [entry.key, entry]));
    const project = entries.get("project.license");
    const older = tomlString(project, "text") ?? tomlString(entries.get("project.license.text"));
    const file = tomlString(project, "file") ?? tomlString(entries.get("project.license.file"));
    return [
        ...declare(path, { ecosystem: "PyPI", field: "project.license", form: "expression" }, tomlString(project)),
        ...(isFullText(older)
            ? []
            : declare(path, { ecosystem: "PyPI", field: "project.license.text", form: "name" }, older)),
        ...declare(path, { ecosystem: "PyPI", field: "project.license.file", form: "file" }, file),
        ...declare(path, { ecosystem: "PyPI", field: "tool.poetry.license", form: "expression" }, tomlString(entries.get("tool.poetry.license"))),
        ...declare(path, { ecosystem: "PyPI", field: "tool.flit.metadata.license", form: "name" }, tomlString(entries.get("tool.flit.metadata.license"))),
        ...fromClassifiers(path, "project.classifiers", tomlStrings(entries.get("project.classifiers"))),
        ...fromClassifiers(path, "tool.poetry.classifiers", tomlStrings(entries.get("tool.poetry.classifiers"))),
    ];
};
/** `license.text` may hold the whole licence; that is a text, not a declaration. */
function isFullText(placed) {
    return placed !== undefined && placed.value.length > 200;
}
/** https://setuptools.pypa.io/en/latest/userguide/declarative_config.html#metadata */
const setupCfg = (path, text) => {
    const metadata = /^\[metadata\][\s\S]*?(?=^\[|(?![\s\S]))/m.exec(text);
    if (!metadata)
        return [];
    const value = (key) => group(new RegExp(`^${key}[ \\t]*[=:][ \\t]*(\\S[^\\n]*?)[ \\t\\r]*$`, "dm").exec(metadata[0]), 1, metadata.index);
    const classifiers = [...metadata[0].matchAll(/^[ \t]+(License :: [^\n]*?)[ \t\r]*$/dgm)].map((match) => group(match, 1, metadata.index));
    const license = value("licen[cs]e");
    return [
        ...(license && /^(file|attr):/.test(license.value)
            ? []
            : declare(path, { ecosystem: "PyPI", field: "license", form: "name" }, license)),
        ...fromClassifiers(path, "classifiers", classifiers.filter((placed) => placed !== undefined)),
    ];
};
/** String literals of a setup.py; nothing is run. */
const setupPy = (path, text) => {
    const license = /^[^#\n]*?\blicense\s*=\s*[ru]?(["'])([^"'\n]{1,200})\1/dm.exec(text);
    const classifiers = [...text.matchAll(/(["'])(License :: [^"'\n]*)\1/dg)].map((match) => group(match, 2));
    return [
        ...declare(path, { ecosystem: "PyPI", field: "license", form: "name" }, group(license, 2)),
        ...fromClassifiers(path, "classifiers", classifiers.filter((placed) => placed !== undefined)),
    ];
};
/** Core metadata of an installed or built package (METADATA, PKG-INFO): https://packaging.python.org/en/latest/specifications/core-metadata/ */
const coreMetadata = (path, text) => {
    const head = text.slice(0, /\r?\n\r?\n/.exec(text)?.index ?? text.length);
    const value = (key) => group(new RegExp(`^${key}:[ \\t]*(\\S[^\\n]*?)[ \\t\\r]*$`, "dm").exec(head));
    const expression = declare(path, { ecosystem: "PyPI", field: "License-Expression", form: "expression" }, value("License-Expression"));
    if (expression.length > 0)
        return expression;
    const license = value("License");
    const classifiers = [...head.matchAll(/^Classifier:[ \t]*(License :: [^\n]*?)[ \t\r]*$/dgm)].map((match) => group(match, 1));
    return [
        ...(isFullText(license) || license?.value === "UNKNOWN"
            ? []
            : declare(path, { ecosystem: "PyPI", field: "License", form: "name" }, license)),
        ...fromClassifiers(path, "Classifier", classifiers.filter((placed) => placed !== undefined)),
    ];
};

;// CONCATENATED MODULE: ./build/shared/src/manifests/index.js



/** File name -> reader, first match wins. Go modules have no licence field; pub reads the LICENSE file. */
const readers = [
    [/^package\.json$/, npm],
    [/^bower\.json$/, bower],
    [/^composer\.json$/, composer],
    [/^elm\.json$/, elm],
    [/^(deno|jsr)\.jsonc?$/, deno],
    [/^vcpkg\.json$/, vcpkg],
    [/^codemeta\.json$/, codemeta],
    [/^code\.json$/, codeJson],
    [/^\.zenodo\.json$/, zenodo],
    [/^pyproject\.toml$/, pyproject],
    [/^setup\.cfg$/, setupCfg],
    [/^setup\.py$/, setupPy],
    [/^Cargo\.toml$/, cargo],
    [/^pom\.xml$/, maven],
    [/^build\.gradle(\.kts)?$/, gradle],
    [/\.gemspec$/, gemspec],
    [/\.podspec$/, podspec],
    [/(\.(cs|fs|vb)proj|\.nuspec|^Directory\.Build\.props)$/, nuget],
    [/^DESCRIPTION$/, cran],
    [/^publiccode\.ya?ml$/, publiccode],
    [/^CITATION\.cff$/, citation],
    [/^galaxy\.ya?ml$/, galaxy],
    [/^pubspec\.yaml$/, pubspec],
    [/^mix\.exs$/, mix],
    [/\.cabal$/, cabal],
];
function readerFor(path) {
    const name = path.slice(path.lastIndexOf("/") + 1);
    return readers.find(([pattern]) => pattern.test(name))?.[1];
}
/** True when `readDeclarations` knows the file's format. */
function isManifest(path) {
    return readerFor(path) !== undefined;
}
/** What a manifest declares about its licence; empty for a broken or silent one. */
function readDeclarations(path, text) {
    return readerFor(path)?.(path, text) ?? [];
}





// EXTERNAL MODULE: ./build/shared/src/report/text.js
var report_text = __webpack_require__(9181);
// EXTERNAL MODULE: ./build/actions/licence-check/src/detect/identify.js + 20 modules
var identify = __webpack_require__(5318);
;// CONCATENATED MODULE: ./build/actions/licence-check/src/evidence/licence-files.js

/** Endings of files that hold text people read. */
const textEnding = /\.(txt|md|markdown|mdown|rst|adoc|asciidoc|html?|textile|org|rtf)$/i;
const stems = "licen[cs]e|licen[cs]es|licen[cs]ing|licentie|lizenz|licenza|licencia|licenca|licença|licencja|copying|unlicense|unlicence|eupl|ofl";
const licenceName = new RegExp(`^(?:(?:[\\w.]+[-_.])?(?:${stems})(?:[-_. ][\\w.+ -]*)?)$`, "i");
const sourceEnding = /\.(jsx?|mjs|cjs|tsx?|py|rb|go|rs|java|kt|cs|php|c|h|cc|cpp|hpp|sh|css|scss|json|ya?ml|toml|xml|svg|png|jpe?g|gif|pdf|docx?|odt|spdx|csv|lock|sql|vue|ejs|erb|hbs|tmpl|tpl|j2|ps1|bat|header|key|snap|dic|ini|cfg|conf|db|zip|gz|pub|asc|sig)$/i;
const thirdParty = /(3rd|third)[-_ ]?part(y|ies)|dependenc|vendor|attribution|bundled|depends|external/i;
/** Folders whose licences are other people's, made by machine, or test material. */
const foreignFolder = /(^|\/)(node_modules|bower_components|vendor|vendors|third[-_]?party|3rd[-_]?party|external|externals|deps|site-packages|Pods|Carthage|dist|build|out|target|\.git|\.venv|venv|fixtures?|__fixtures__|testdata|test-data|test_data|tests?|__tests__|specs?|e2e|mocks?|__mocks__|samples?|examples?|demos?|templates?|snapshots?|corpus)\//i;
/** True for a path in a folder of other people's work, generated files or test material. */
function isForeign(path) {
    return foreignFolder.test(path);
}
function folderOf(path) {
    const slash = path.lastIndexOf("/");
    return slash < 0 ? "" : path.slice(0, slash);
}
function licence_files_nameOf(path) {
    return path.slice(path.lastIndexOf("/") + 1);
}
/** True when the name promises a licence's text for what lies beside it. */
function isLicenceFile(path) {
    const name = licence_files_nameOf(path);
    if (sourceEnding.test(name) || thirdParty.test(name))
        return false;
    return licenceName.test(name.replace(textEnding, ""));
}
/** True for a text in a REUSE `LICENSES/` folder at the root. */
function isReuseText(path) {
    return /^LICEN[CS]ES\/[^/]+$/i.test(path) && !sourceEnding.test(path) && !/^readme/i.test(licence_files_nameOf(path));
}
/** The id that a REUSE text's name promises: `LICENSES/MIT.txt`, also `LICENSE.MIT.txt` as some write. */
function promisedId(path) {
    return licence_files_nameOf(path)
        .replace(textEnding, "")
        .replace(/^licen[cs]e[-_.]/i, "");
}
/** What a licence file covers by its name: `LICENSE-docs` is for the documentation. */
function scopeOf(path) {
    const name = licence_files_nameOf(path).replace(textEnding, "");
    if (/[-_. ](docs?|documentation|content|text|docu)$/i.test(name) || /^(docs?|documentation|content)[-_.]/i.test(name))
        return "documentation";
    return /[-_. ]data(sets?)?$/i.test(name) || /^data(sets?)?[-_.]/i.test(name) ? "data" : "project";
}
/** A file at the root that people will take for the licence and tools will not find, with the name to give it. */
function oddName(path) {
    if (path.includes("/") || isLicenceFile(path))
        return undefined;
    const document = /^(licen[cs]e|copying)\.(docx?|odt|pdf|rtf)$/i.exec(path);
    if (document)
        return {
            better: `${(document[1] ?? "").toUpperCase()}.txt`,
            why: "is no plain text, so neither GitHub nor tools read it",
        };
    const stem = path.replace(textEnding, "").toLowerCase();
    if (sourceEnding.test(path) || stem.length < 6 || stem.length > 8)
        return undefined;
    const near = ["license", "licence", "copying"].find((right) => stem !== right && (0,spdx/* editDistance */.YC)(stem, right, 2) <= (stem.length > 6 ? 2 : 1));
    if (!near || ["lincense", "liscense"].includes(near))
        return undefined;
    const ending = textEnding.exec(path)?.[0] ?? "";
    return { better: near.toUpperCase() + ending, why: "is misspelt, so neither GitHub nor tools find it" };
}

;// CONCATENATED MODULE: ./build/actions/licence-check/src/dependencies/types.js
/** A package URL without version. Only what can stand in a name is kept; the rest is percent-encoded. */
function purlOf(type, name) {
    const plain = type === "pypi" ? name.toLowerCase().replace(/[-_.]+/g, "-") : type === "composer" ? name.toLowerCase() : name;
    return `pkg:${type}/${plain
        .split("/")
        .map((part) => encodeURIComponent(part))
        .join("/")}`;
}
/** A dependency from its parts. */
function dependency(type, name, version, path, rest = {}) {
    return { purl: purlOf(type, name), name, version, development: false, path, ...rest };
}
/** Gives the 1-based line of an offset; made once a text. */
function lineIndex(text) {
    const starts = [0];
    for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1))
        starts.push(at + 1);
    return (offset) => {
        let [low, high] = [0, starts.length];
        while (high - low > 1) {
            const middle = (low + high) >> 1;
            if (starts[middle] <= offset)
                low = middle;
            else
                high = middle;
        }
        return low + 1;
    };
}

;// CONCATENATED MODULE: ./build/actions/licence-check/src/dependencies/npm.js

/** JSON as an object; undefined for anything else. */
function jsonObject(text) {
    try {
        const value = JSON.parse(text.replace(/^\uFEFF/, ""));
        return isObject(value) ? value : undefined;
    }
    catch {
        return undefined;
    }
}
function isObject(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
/** A string field, an object's `type`, or a list of them, as one expression. */
function licenceField(value) {
    if (typeof value === "string")
        return value;
    if (Array.isArray(value)) {
        const all = value.map(licenceField).filter((one) => one !== undefined);
        return all.length > 0 ? all.join(" OR ") : undefined;
    }
    return isObject(value) && typeof value["type"] === "string" ? value["type"] : undefined;
}
/** package-lock.json and npm-shrinkwrap.json; versions 2 and 3 hold each package's licence. https://docs.npmjs.com/cli/v11/configuring-npm/package-lock-json */
const packageLock = (path, text) => {
    const root = jsonObject(text);
    const packages = root?.["packages"];
    if (isObject(packages))
        return Object.entries(packages).flatMap(([key, value]) => (isObject(value) ? lockEntry(path, key, value) : []));
    return isObject(root?.["dependencies"]) ? lockTree(path, root["dependencies"], 0) : [];
};
function lockEntry(path, key, entry) {
    const at = key.lastIndexOf("node_modules/");
    // Keys without node_modules/ are the project itself and its workspaces; links point to them.
    if (at < 0 || entry.link === true)
        return [];
    const name = typeof entry.name === "string" ? entry.name : key.slice(at + "node_modules/".length);
    const licence = licenceField(entry.license);
    const stated = licence === undefined ? {} : { licence, licenceFrom: path };
    return [
        dependency("npm", name, String(entry.version ?? ""), path, {
            development: entry.dev === true || entry.devOptional === true,
            ...stated,
        }),
    ];
}
function lockTree(path, tree, depth) {
    if (depth > 50)
        return [];
    return Object.entries(tree).flatMap(([name, value]) => {
        if (!isObject(value))
            return [];
        const nested = isObject(value["dependencies"]) ? lockTree(path, value["dependencies"], depth + 1) : [];
        return [
            dependency("npm", name, String(value["version"] ?? ""), path, { development: value["dev"] === true }),
            ...nested,
        ];
    });
}
/** yarn.lock, classic and Berry: entries start at the line's beginning, the version stands below. */
const yarnLock = (path, text) => {
    const found = [];
    let name = "";
    for (const [i, line] of text.split(/\r?\n/).entries()) {
        const head = /^"?(@?[^@"\s]+)@(?!workspace:|link:|file:|portal:)[^\s].*:$/.exec(line.slice(0, 2000));
        if (head)
            name = head[1] ?? "";
        else if (/^\S/.test(line))
            name = "";
        const version = /^ {2}version:? "?([^"\s]+)"?$/.exec(line)?.[1];
        if (name === "" || !version || version.includes("use.local"))
            continue;
        found.push(dependency("npm", name, version, path, { line: i + 1 }));
        name = "";
    }
    return found;
};
/** pnpm-lock.yaml: the keys of `packages:`, in the forms of versions 5 to 9. */
const pnpmLock = (path, text) => {
    const found = [];
    let inside = false;
    for (const [i, line] of text.split(/\r?\n/).entries()) {
        if (/^\S/.test(line))
            inside = line.startsWith("packages:");
        const key = inside ? /^ {2}['"]?\/?([^\s'"]+?)['"]?:\s*$/.exec(line.slice(0, 2000))?.[1] : undefined;
        const parts = key === undefined ? undefined : /^((?:@[^/@]+\/)?[^/@(]+)[@/]([^(_/]+)/.exec(key);
        if (parts?.[1] && parts[2] && !/^(file|link):/.test(parts[2]))
            found.push(dependency("npm", parts[1], parts[2], path, { line: i + 1 }));
        else if (inside && /^ {4}dev: true\s*$/.test(line) && found.length > 0)
            found[found.length - 1].development = true;
    }
    return found;
};

;// CONCATENATED MODULE: ./build/actions/licence-check/src/dependencies/others.js



/** composer.lock holds each package's licences; a list offers a choice. */
const composerLock = (path, text) => {
    const root = jsonObject(text);
    return ["packages", "packages-dev"].flatMap((section) => {
        const packages = root?.[section];
        return Array.isArray(packages)
            ? packages.flatMap((entry) => composerPackage(entry, path, section === "packages-dev"))
            : [];
    });
};
/** One entry of composer.lock or vendor/composer/installed.json. */
function composerPackage(entry, path, development) {
    if (!isObject(entry) || typeof entry["name"] !== "string")
        return [];
    const licence = licenceField(entry["license"]);
    const stated = licence === undefined ? {} : { licence, licenceFrom: path };
    return [dependency("composer", entry["name"], String(entry["version"] ?? ""), path, { development, ...stated })];
}
/** `require` lines of go.mod; since Go 1.17 the indirect ones stand there too. */
const goMod = (path, text) => {
    let block = false;
    return text.split(/\r?\n/).flatMap((raw, i) => {
        const line = raw.slice(0, 1000).trim();
        if (/^require\s*\(/.test(line))
            block = true;
        else if (line.startsWith(")"))
            block = false;
        const match = /^(?:require\s+)?([\w.-]+\.[\w.-]+\/[^\s]+|[\w.-]+\.\w+)\s+(v\d\S*)/.exec(line);
        if (!match?.[1] || (!block && !line.startsWith("require")))
            return [];
        return [dependency("golang", match[1], match[2] ?? "", path, { line: i + 1 })];
    });
};
/** `<dependencies>` of a pom.xml; versions kept in properties stay empty. */
const pom = (path, text) => {
    const lineAt = lineIndex(text);
    const fields = ["groupId", "artifactId", "version", "scope"];
    const found = [];
    for (const element of xmlTexts(text)) {
        const match = /^project\/dependencies\/dependency\/(\w+)$/.exec(element.path);
        if (!match?.[1] || !fields.includes(match[1]))
            continue;
        const last = found.at(-1);
        // A field that comes again starts the next dependency.
        if (!last || last.values.has(match[1]))
            found.push({ values: new Map([[match[1], element.value]]), start: element.start });
        else
            last.values.set(match[1], element.value);
    }
    return found.flatMap(({ values, start }) => {
        const [group, artifact, version = "", scope] = fields.map((field) => values.get(field));
        if (!group || !artifact || group.includes("${") || artifact.includes("${"))
            return [];
        const line = lineAt(start);
        return [
            dependency("maven", `${group}/${artifact}`, version.includes("${") ? "" : version, path, {
                development: scope === "test",
                line,
            }),
        ];
    });
};
/** gradle.lockfile: `group:name:version=configurations`. */
const gradleLock = (path, text) => text.split(/\r?\n/).flatMap((line, i) => {
    const match = /^([^#:=\s]+):([^:=\s]+):([^:=\s]+)=(.*)$/.exec(line.slice(0, 2000));
    if (!match)
        return [];
    const development = (match[4] ?? "").split(",").every((name) => /test|lint|ktlint|annotationProcessor/i.test(name));
    return [dependency("maven", `${match[1]}/${match[2]}`, match[3] ?? "", path, { development, line: i + 1 })];
});
/** Gemfile.lock: the specs of GEM and GIT; PATH holds the project's own. */
const gemfileLock = (path, text) => {
    let section = "";
    return text.split(/\r?\n/).flatMap((line, i) => {
        if (/^[A-Z]/.test(line))
            section = line.trim();
        const match = section === "GEM" || section === "GIT" ? /^ {4}([\w.-]+) \(([^)\s]+)\)\s*$/.exec(line.slice(0, 500)) : null;
        return match?.[1] ? [dependency("gem", match[1], match[2] ?? "", path, { line: i + 1 })] : [];
    });
};
/** packages.lock.json of NuGet: framework -> package -> resolved. */
const nugetLock = (path, text) => {
    const frameworks = jsonObject(text)?.["dependencies"];
    if (!isObject(frameworks))
        return [];
    return Object.values(frameworks).flatMap((packages) => Object.entries(isObject(packages) ? packages : {}).flatMap(([name, value]) => isObject(value) && value["type"] !== "Project"
        ? [dependency("nuget", name, String(value["resolved"] ?? ""), path)]
        : []));
};
/** `PackageReference` of a project file and `package` of packages.config. */
const nugetReferences = (path, text) => {
    const lineAt = lineIndex(text);
    return [...text.matchAll(/<(?:PackageReference|package)\b([^<>]{0,1000})>/g)].flatMap((match) => {
        const attribute = (name) => new RegExp(`\\b${name}\\s*=\\s*["']([^"'<>]+)["']`, "i").exec(match[1] ?? "")?.[1];
        const name = attribute("Include") ?? attribute("id");
        if (!name || /[$%@]/.test(name))
            return [];
        const development = /\bdevelopmentDependency\s*=\s*["']true|PrivateAssets\s*=\s*["']all/i.test(match[1] ?? "");
        return [
            dependency("nuget", name, attribute("Version") ?? "", path, {
                development,
                line: lineAt(match.index),
            }),
        ];
    });
};
/** pubspec.lock: `name:` at two spaces, `version:` below; `dependency: "direct dev"` marks development. */
const pubspecLock = (path, text) => {
    const found = [];
    let inside = false;
    let development = false;
    let hosted = true;
    let name;
    for (const [i, line] of text.split(/\r?\n/).entries()) {
        if (/^\S/.test(line))
            inside = line.startsWith("packages:");
        const head = inside ? /^ {2}([\w]+):\s*$/.exec(line)?.[1] : undefined;
        if (head) {
            name = { text: head, line: i + 1 };
            development = false;
            hosted = true;
        }
        if (/^ {4}dependency: ?"?direct dev/.test(line))
            development = true;
        if (/^ {4}source: ?"?(path|sdk)/.test(line))
            hosted = false;
        const version = /^ {4}version: ?"?([^"\s]+)"?/.exec(line)?.[1];
        if (name && version && hosted)
            found.push(dependency("pub", name.text, version, path, { development, line: name.line }));
        if (version)
            name = undefined;
    }
    return found;
};

;// CONCATENATED MODULE: ./build/actions/licence-check/src/dependencies/python.js



/** Lock files in TOML with `[[package]]` tables that start with the name: poetry.lock, uv.lock, pdm.lock, Cargo.lock. */
function tomlPackages(type, isOwn) {
    return (path, text) => {
        const lineAt = lineIndex(text);
        const tables = [];
        for (const { key, value, start } of tomlEntries(text)) {
            const plain = value.trim().replace(/^(["'])(.*)\1$/, "$2");
            if (key === "package.name")
                tables.push({ fields: new Map([["name", plain]]), line: lineAt(start) });
            else if (/^package\.\w+$/.test(key))
                tables.at(-1)?.fields.set(key.slice("package.".length), plain);
        }
        return tables.flatMap(({ fields, line }) => {
            if (isOwn(fields))
                return [];
            const development = fields.get("category") === "dev" || /^\[\s*["']dev["']\s*\]$/.test(fields.get("groups") ?? "");
            return [dependency(type, fields.get("name") ?? "", fields.get("version") ?? "", path, { development, line })];
        });
    };
}
const poetryLock = tomlPackages("pypi", () => false);
/** uv lists the project and its workspace members as packages whose source is a folder. */
const uvLock = tomlPackages("pypi", (fields) => /\b(virtual|editable|directory)\b/.test(fields.get("source") ?? ""));
/** A crate without `source` is a member of the workspace. https://doc.rust-lang.org/cargo/guide/cargo-toml-vs-cargo-lock.html */
const cargoLock = tomlPackages("cargo", (fields) => !fields.has("source"));
/** Pipfile.lock */
const pipfileLock = (path, text) => {
    const root = jsonObject(text);
    return ["default", "develop"].flatMap((section) => {
        const packages = root?.[section];
        if (!isObject(packages))
            return [];
        return Object.entries(packages).map(([name, value]) => {
            const version = isObject(value) && typeof value["version"] === "string" ? value["version"].replace(/^==/, "") : "";
            return dependency("pypi", name, version, path, { development: section === "develop" });
        });
    });
};
/** requirements.txt: names with or without a pinned version; options, addresses and other files are passed over. */
const requirements = (path, text) => {
    const development = /(dev|test|lint|docs?|build|ci)[^/]*\.(txt|in)$/i.test(path);
    return text.split(/\r?\n/).flatMap((raw, i) => {
        const match = /^([A-Za-z0-9][\w.-]*)(?:\[[^\]]*\])?\s*(?:(?:===?)\s*([\w.+!-]+)|[<>~!=;#@\\ ]|$)/.exec(raw.slice(0, 500).trim());
        return match?.[1] ? [dependency("pypi", match[1], match[2] ?? "", path, { development, line: i + 1 })] : [];
    });
};

;// CONCATENATED MODULE: ./build/actions/licence-check/src/dependencies/sbom.js

const none = /^(NOASSERTION|NONE|)$/i;
/** Splits a package URL into what identifies the package and its version. */
function splitPurl(purl) {
    const match = /^(pkg:[a-z0-9.+-]+\/[^@?#\s]+)(?:@([^?#\s]*))?/i.exec(purl.slice(0, 1000));
    if (!match?.[1])
        return undefined;
    return { purl: match[1], version: decode(match[2] ?? "") };
}
function decode(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
/** Packages of an SPDX document, also of GitHub's dependency graph; the first package of `documentDescribes` is the project itself. */
function spdxPackages(path, document) {
    const packages = document["packages"];
    const described = new Set(Array.isArray(document["documentDescribes"]) ? document["documentDescribes"] : []);
    if (!Array.isArray(packages))
        return [];
    const roots = describedBy(document, described);
    return packages.flatMap((entry) => {
        if (!isObject(entry) || roots.has(entry["SPDXID"]))
            return [];
        const references = Array.isArray(entry["externalRefs"]) ? entry["externalRefs"] : [];
        const locator = references
            .filter(isObject)
            .map((reference) => reference["referenceLocator"])
            .find((one) => typeof one === "string" && one.startsWith("pkg:"));
        const split = typeof locator === "string" ? splitPurl(locator) : undefined;
        const licence = [entry["licenseConcluded"], entry["licenseDeclared"]].find((one) => typeof one === "string" && !none.test(one));
        return fromSbom(path, split, entry["name"], entry["versionInfo"], licence);
    });
}
function describedBy(document, described) {
    const relations = Array.isArray(document["relationships"]) ? document["relationships"] : [];
    for (const relation of relations.filter(isObject))
        if (relation["relationshipType"] === "DESCRIBES")
            described.add(relation["relatedSpdxElement"]);
    return described;
}
/** Components of a CycloneDX document in JSON. https://cyclonedx.org/docs/1.6/json/ */
function cyclonedxComponents(path, document) {
    const components = document["components"];
    if (!Array.isArray(components))
        return [];
    return components.filter(isObject).flatMap((entry) => {
        const split = typeof entry["purl"] === "string" ? splitPurl(entry["purl"]) : undefined;
        const group = typeof entry["group"] === "string" && entry["group"] !== "" ? `${entry["group"]}/` : "";
        const development = entry["scope"] === "excluded";
        return fromSbom(path, split, `${group}${String(entry["name"] ?? "")}`, entry["version"], cyclonedxLicence(entry["licenses"])).map((one) => ({ ...one, development }));
    });
}
function cyclonedxLicence(licences) {
    if (!Array.isArray(licences))
        return undefined;
    const all = licences.filter(isObject).map((choice) => {
        if (typeof choice["expression"] === "string")
            return choice["expression"];
        const licence = choice["license"];
        return isObject(licence) ? (licence["id"] ?? licence["name"]) : undefined;
    });
    const stated = all.filter((one) => typeof one === "string" && !none.test(one));
    return stated.length > 0
        ? stated.map((one) => (stated.length > 1 && / OR /.test(one) ? `(${one})` : one)).join(" AND ")
        : undefined;
}
function fromSbom(path, split, name, version, licence) {
    if (!split && typeof name !== "string")
        return [];
    const label = typeof name === "string" && name !== "" ? name : (split?.purl ?? "");
    // Without a package URL a name alone may be a file or an operating system; it still has a licence to judge.
    const purl = split?.purl ?? `pkg:generic/${encodeURIComponent(label)}`;
    if (/^pkg:(githubactions|github)\//.test(purl))
        return [];
    const stated = typeof licence === "string" ? { licence, licenceFrom: path } : {};
    return [{ purl, name: label, version: split?.version || String(version ?? ""), development: false, path, ...stated }];
}
/** SPDX or CycloneDX in JSON, whichever the file is. */
const sbom = (path, text) => {
    const document = jsonObject(text);
    if (!document)
        return [];
    if (typeof document["spdxVersion"] === "string")
        return spdxPackages(path, document);
    return document["bomFormat"] === "CycloneDX" ? cyclonedxComponents(path, document) : [];
};

;// CONCATENATED MODULE: ./build/actions/licence-check/src/dependencies/readers.js




const formats = [
    { name: /^(package-lock|npm-shrinkwrap)\.json$/, read: packageLock, kind: "lock", group: "npm" },
    { name: /^yarn\.lock$/, read: yarnLock, kind: "lock", group: "npm" },
    { name: /^pnpm-lock\.yaml$/, read: pnpmLock, kind: "lock", group: "npm" },
    { name: /^(poetry|pdm)\.lock$/, read: poetryLock, kind: "lock", group: "pypi" },
    { name: /^uv\.lock$/, read: uvLock, kind: "lock", group: "pypi" },
    { name: /^Pipfile\.lock$/, read: pipfileLock, kind: "lock", group: "pypi" },
    { name: /^[\w-]*requirements[\w.-]*\.txt$/, read: requirements, kind: "manifest", group: "pypi" },
    { name: /^Cargo\.lock$/, read: cargoLock, kind: "lock", group: "cargo" },
    { name: /^composer\.lock$/, read: composerLock, kind: "lock", group: "composer" },
    { name: /^go\.mod$/, read: goMod, kind: "lock", group: "golang" },
    { name: /^gradle\.lockfile$/, read: gradleLock, kind: "lock", group: "maven" },
    { name: /^pom\.xml$/, read: pom, kind: "manifest", group: "maven" },
    { name: /^(Gemfile|gems)\.(lock|locked)$/, read: gemfileLock, kind: "lock", group: "gem" },
    { name: /^packages\.lock\.json$/, read: nugetLock, kind: "lock", group: "nuget" },
    {
        name: /(\.(cs|fs|vb)proj|^packages\.config|^Directory\.Packages\.props)$/,
        read: nugetReferences,
        kind: "manifest",
        group: "nuget",
    },
    { name: /^pubspec\.lock$/, read: pubspecLock, kind: "lock", group: "pub" },
    {
        name: /(\.spdx\.json|\.cdx\.json|^bom\.json|^sbom[\w.-]*\.json|[\w.-]*[-_.]sbom\.json)$/i,
        read: sbom,
        kind: "sbom",
        group: "sbom",
    },
];
/** The format of a path by its file name. */
function formatOf(path) {
    const name = path.slice(path.lastIndexOf("/") + 1);
    return formats.find((format) => format.name.test(name));
}

;// CONCATENATED MODULE: ./build/actions/licence-check/src/dependencies/collect.js









const maxBytes = 32 * 1024 * 1024;
const maxFiles = 200;
/** Packages whose installed files are looked at for a licence; more would make a check of seconds into one of minutes. */
const maxLookups = 5000;
/** All dependencies that files of the work tree name, with the licence where something states it. */
async function collectDependencies(context, options, unseen) {
    const paths = await dependencyFiles(context.repository, unseen);
    const now = merge(await readAll(paths, async (path) => (await context.repository.text(path, maxBytes))?.text));
    const wanted = options.onlyNew ? await onlyNew(now, paths, context, unseen) : now;
    if (options.graph)
        await fillFromGraph(wanted, context, unseen);
    await fillFromInstalled(wanted, context.repository);
    for (const one of wanted) {
        const known = options.known.get(`${one.purl}@${one.version}`) ?? options.known.get(one.purl);
        if (known !== undefined)
            Object.assign(one, { licence: known, licenceFrom: "policy" });
    }
    return wanted;
}
/** Lock files, SBOMs, and manifests beside which no lock file of their kind lies. */
async function dependencyFiles(repository, unseen) {
    const files = (await repository.files()).filter((file) => file.kind === "file" && !isForeign(file.path) && formatOf(file.path));
    const locked = new Set(files
        .filter((file) => formatOf(file.path)?.kind === "lock")
        .map((file) => `${formatOf(file.path)?.group} ${folderOf(file.path)}`));
    const used = files.filter((file) => formatOf(file.path)?.kind !== "manifest" || !locked.has(`${formatOf(file.path)?.group} ${folderOf(file.path)}`));
    const tooBig = used.filter((file) => file.size > maxBytes);
    for (const file of tooBig)
        unseen.push(`The dependencies in ${(0,report_text/* plain */.pj)(file.path)} were not read: ${file.size} bytes.`);
    if (used.length > maxFiles)
        unseen.push(`${used.length - maxFiles} files that name dependencies were not read.`);
    return used.slice(0, maxFiles).map((file) => file.path);
}
async function readAll(paths, text) {
    const found = [];
    for (const path of paths) {
        const content = await text(path);
        if (content !== undefined)
            for (const one of formatOf(path)?.read(path, content) ?? [])
                found.push(one);
    }
    return found;
}
/** One entry a package and version: a stated licence wins over none, use in production over development. */
function merge(all) {
    const merged = new Map();
    for (const one of all) {
        const key = `${one.purl}@${one.version}`;
        const before = merged.get(key);
        if (!before)
            merged.set(key, { ...one });
        else {
            before.development &&= one.development;
            if (before.licence === undefined && one.licence !== undefined)
                Object.assign(before, { licence: one.licence, licenceFrom: one.licenceFrom });
        }
    }
    return [...merged.values()];
}
/** What the base of the pull request did not have. Everything, and a word about it, where the base cannot be read. */
async function onlyNew(now, paths, context, unseen) {
    const { base } = context.event ?? {};
    const { git } = context.repository;
    if (!base || !git)
        return [...now];
    try {
        await git.run(["cat-file", "-e", `${base}^{commit}`]);
    }
    catch {
        unseen.push("The base of the pull request is not in this clone, so all dependencies were judged. Fetch it with fetch-depth: 0.");
        return [...now];
    }
    const before = await readAll(paths, (path) => fileAt(git, base, path));
    const known = new Set(before.map((one) => `${one.purl}@${one.version}`));
    return now.filter((one) => !known.has(`${one.purl}@${one.version}`));
}
async function fileAt(git, commit, path) {
    try {
        return (await git.run(["cat-file", "blob", `${commit}:${path}`], { maxBytes })).toString("utf8");
    }
    catch {
        return undefined;
    }
}
/** https://docs.github.com/en/rest/dependency-graph/sboms */
async function fillFromGraph(wanted, context, unseen) {
    const [owner, repo] = (context.event?.repository ?? context.env["GITHUB_REPOSITORY"] ?? "").split("/");
    if (!context.github || !owner || !repo) {
        unseen.push("GitHub's dependency graph was not asked: there is no token or no repository name.");
        return;
    }
    try {
        const { data } = await context.github.octokit.rest.dependencyGraph.exportSbom({ owner, repo });
        const stated = new Map(spdxPackages("dependency graph", data.sbom).map((one) => [
            `${one.purl}@${one.version}`,
            one,
        ]));
        for (const one of wanted) {
            const licence = stated.get(`${one.purl}@${one.version}`)?.licence;
            if (one.licence === undefined && licence !== undefined)
                Object.assign(one, { licence, licenceFrom: "GitHub's dependency graph" });
        }
    }
    catch (error) {
        unseen.push(`GitHub's dependency graph could not be read: ${(0,report_text/* plain */.pj)((0,errors/* errorMessage */.gJ)(error), 300)}`);
    }
}
/** Licences in installed or vendored packages, where they lie in the tree. */
async function fillFromInstalled(wanted, repository) {
    const composer = await installedComposer(repository);
    const python = await installedPython(repository);
    for (const one of wanted.filter((dependency) => dependency.licence === undefined).slice(0, maxLookups)) {
        const found = composer.get(one.purl) ?? python.get(one.purl) ?? (await installed(one, repository));
        if (found)
            Object.assign(one, { licence: found.licence, licenceFrom: found.from });
    }
}
async function installed(one, repository) {
    const folder = folderOf(one.path);
    const beside = (path) => (folder === "" ? path : `${folder}/${path}`);
    if (one.purl.startsWith("pkg:npm/"))
        return fromPackageJson(beside(`node_modules/${one.name}/package.json`), repository);
    if (one.purl.startsWith("pkg:golang/"))
        return fromLicenceFile(beside(`vendor/${one.name}`), repository);
    if (one.purl.startsWith("pkg:cargo/"))
        return fromCargoToml(beside(`vendor/${one.name}/Cargo.toml`), repository);
    return undefined;
}
async function fromPackageJson(path, repository) {
    const text = (await repository.exists(path)) ? (await repository.text(path, 1_000_000))?.text : undefined;
    const root = text === undefined ? undefined : jsonObject(text);
    const licence = licenceField(root?.["license"]) ?? licenceField(root?.["licenses"]);
    return licence === undefined ? undefined : { licence, from: path };
}
async function fromCargoToml(path, repository) {
    const text = (await repository.exists(path)) ? (await repository.text(path, 300_000))?.text : undefined;
    const licence = text === undefined ? undefined : /^license\s*=\s*"([^"\n]+)"/m.exec(text)?.[1];
    return licence === undefined ? undefined : { licence: licence.replaceAll("/", " OR "), from: path };
}
async function fromLicenceFile(folder, repository) {
    for (const name of ["LICENSE", "LICENSE.md", "LICENSE.txt", "LICENCE", "COPYING"]) {
        const path = `${folder}/${name}`;
        const bytes = (await repository.exists(path)) ? await repository.read(path, 1_000_000) : undefined;
        const found = bytes && (0,identify/* identify */.l)(bytes, { path });
        if (found && (found.verdict === "exact" || found.verdict === "equivalent"))
            return { licence: found.expression, from: path };
    }
    return undefined;
}
async function installedComposer(repository) {
    const path = "vendor/composer/installed.json";
    const text = (await repository.exists(path)) ? (await repository.text(path, maxBytes))?.text : undefined;
    const packages = text === undefined ? undefined : jsonObject(text)?.["packages"];
    const all = Array.isArray(packages)
        ? packages.filter(isObject).flatMap((entry) => composerPackage(entry, path, false))
        : [];
    return new Map(all.flatMap((one) => (one.licence === undefined ? [] : [[one.purl, { licence: one.licence, from: path }]])));
}
/** METADATA of wheels in a site-packages folder that lies in the tree. */
async function installedPython(repository) {
    const found = new Map();
    for (const { path } of await repository.files()) {
        const name = /(?:^|\/)([A-Za-z0-9._]+)-[^/-]+\.dist-info\/METADATA$/.exec(path)?.[1];
        const text = name === undefined ? undefined : (await repository.text(path, 300_000))?.text;
        const [stated] = text === undefined ? [] : coreMetadata(path, text);
        if (name && stated)
            found.set(`pkg:pypi/${name.toLowerCase().replace(/[-_.]+/g, "-")}`, { licence: stated.value, from: path });
    }
    return found;
}

;// CONCATENATED MODULE: ./build/actions/licence-check/src/compatibility/categories.js
// Own table, from the licences' texts and the FSF's comments (https://www.gnu.org/licenses/license-list.html). Lower-case prefixes or ids.
const permissive = /^(mit(-.*)?|0bsd|bsd-(1|2|3|4|source).*|isc|apache-(1\.0|1\.1|2\.0)|zlib.*|libpng.*|unlicense|cc0-1\.0|bsl-1\.0|python-2\.0(\.1)?|psf-2\.0|cnri-python.*|x11(-.*)?|ncsa|postgresql|upl-1\.0|blueoak-1\.0\.0|wtfpl|hpnd(-.*)?|ntp(-0)?|curl|fsfap|fsful.*|ftl|ijg|icu|unicode-.*|w3c.*|openssl(-.*)?|ssleay.*|php-3\.0.*|artistic-2\.0|artistic-1\.0-perl|artistic-1\.0|afl-.*|ecl-2\.0|tcl|smlnj|intel|beerware|cecill-b|ms-pl|zpl-2\.[01]|bzip2-1\.0\.[56]|liliq-p-1\.1|spencer-.*|xnet|vim|clartistic|mulanpsl-2\.0|tu-berlin-.*|bsd|json-none|sgi-b-2\.0|nist-.*|ogc-1\.0|linux-openib|rsa-md|public-domain|ruby|efl-2\.0|pddl-1\.0|entessa|eudatagrid|fair|libtiff|mirros|naumen|pixar|plexus|saxpath|scea|sendmail.*|stringtemplate|sunpro|tcp-wrappers|vsl-1\.0|wsuipa|xerox|xinetd|cdla-permissive-.*|cc-by-[1-4]\.[05]|cc-pddc|ogl-uk-.*|etalab-2\.0|dl-de-.*|ogl-canada-2\.0|odc-by-1\.0|nlod-.*|ofl-1\.1.*|ofl-1\.0.*)$/;
const weak = /^(lgpl-.*|mpl-(1\.0|1\.1|2\.0.*)|epl-(1\.0|2\.0)|cddl-1\.[01]|cpl-1\.0|ipl-1\.0|cecill-c|ms-rl|apsl-2\.0|nposl-3\.0|liliq-r-1\.1|spl-1\.0|npl-1\.[01]|erlpl-1\.1|cua-opl-1\.0|bittorrent-1\.1|motosoto|nokia|sissl.*|wxwindows|fsl-none|odbl-1\.0)$/;
const strong = /^(gpl-.*|agpl-.*|eupl-1\.[012]|osl-.*|cecill-(1|2)\..*|liliq-rplus-1\.1|rpl-1\.[15]|sleepycat|qpl-1\.0.*|cal-1\.0.*|gfdl-.*)$/;
const restricted = /^(cc-by-nc.*|cc-by-nd.*|busl-1\.1|sspl-1\.0|elastic-2\.0|polyform-.*|hippocratic-.*|json|parity-.*|prosperity-.*|anti-996|aladdin|confluent.*|licenseref-commons-clause|rscpl|nasa-1\.3-none|fsl-1\.1-.*|unlicensed)$/;
/** The category of an SPDX id. */
function categoryOf(id) {
    const name = id.toLowerCase().replace(/\+$/, "");
    if (restricted.test(name))
        return "restricted";
    if (permissive.test(name))
        return "permissive";
    if (weak.test(name))
        return "weak";
    return strong.test(name) ? "strong" : "unruled";
}
/** Licences of older kinds whose terms the GNU GPL cannot take along, with the FSF's word for it. */
const againstGpl = /^(bsd-4-clause(-.*)?|apache-1\.[01]|openssl(-.*)?|ssleay.*|php-3\.0.*|afl-.*|ms-pl|zpl-1\.1|mpl-1\.[01]|epl-1\.0|epl-2\.0|cddl-1\.[01]|cpl-1\.0|ipl-1\.0|ms-rl|apsl-.*|npl-.*|artistic-1\.0|ecl-1\.0|bittorrent-.*|nokia|spl-1\.0|osl-.*|rpl-.*|qpl-1\.0|sissl.*)$/i;
/**
 * Licences that EUPL 1.2 names in its appendix: whoever combines EUPL work with work under one of them may pass the whole on under
 * that one (article 5). https://joinup.ec.europa.eu/collection/eupl/eupl-text-eupl-12 ; CC-BY-SA-3.0 for works other than software.
 */
const euplAppendix = [
    "GPL-2.0",
    "GPL-3.0",
    "AGPL-3.0",
    "OSL-2.1",
    "OSL-3.0",
    "EPL-1.0",
    "CECILL-2.0",
    "CECILL-2.1",
    "MPL-2.0",
    "LGPL-2.1",
    "LGPL-3.0",
    "CC-BY-SA-3.0",
    "EUPL-1.1",
    "LiLiQ-R-1.1",
    "LiLiQ-Rplus-1.1",
];
/** The same of EUPL 1.1. */
const eupl11Appendix = [
    "GPL-2.0",
    "OSL-2.1",
    "OSL-3.0",
    "CPL-1.0",
    "EPL-1.0",
    "CECILL-2.0",
    "EUPL-1.2",
];

;// CONCATENATED MODULE: ./build/actions/licence-check/src/compatibility/compatibility.js


const fsf = "https://www.gnu.org/licenses/license-list.html";
const gplMatrix = "https://www.gnu.org/licenses/gpl-faq.html#AllCompatibility";
const eupl = "https://interoperable-europe.ec.europa.eu/collection/eupl/matrix-eupl-compatible-open-source-licences";
const apache = "https://www.apache.org/licenses/GPL-compatibility.html";
const osd = "https://opensource.org/osd";
/** The versions that an id offers: `GPL-2.0-or-later` offers two. Ids of other licences stand for themselves. */
function offered(id) {
    const { family, version, later, variant } = (0,spdx/* licenceVersion */.CY)(id);
    const lines = {
        gpl: ["GPL-1.0", "GPL-2.0", "GPL-3.0"],
        lgpl: ["LGPL-2.0", "LGPL-2.1", "LGPL-3.0"],
        agpl: ["AGPL-1.0", "AGPL-3.0"],
    };
    const line = lines[family];
    if (!line || variant !== "")
        return [id.replace(/\+$/, "")];
    const from = line.findIndex((one) => (0,spdx/* licenceVersion */.CY)(one).version.join(".") === version.join("."));
    return from < 0 ? [id] : later === "or-later" ? line.slice(from) : line.slice(from, from + 1);
}
/** Whether one version may go into a work under another; undefined where we have no rule. */
function flows(incoming, outgoing) {
    if ((0,spdx/* sameText */.QV)(incoming, outgoing))
        return true;
    const category = categoryOf(incoming);
    if (category === "restricted")
        return false;
    if (category === "unruled")
        return undefined;
    if (category === "strong")
        return strongFlows(incoming, outgoing);
    const gnu = /^(A?GPL)-/.test(outgoing);
    if (gnu && againstGpl.test(incoming))
        return false;
    if (/^GPL-[12]\./.test(outgoing))
        return !(incoming === "Apache-2.0" || incoming.startsWith("LGPL-3"));
    return true;
}
function strongFlows(incoming, outgoing) {
    if (/^GPL-3\.0/.test(incoming))
        return /^AGPL-3\.0/.test(outgoing);
    if (/^LGPL/.test(incoming))
        return true;
    if (/^EUPL-1\.2/.test(incoming))
        return euplAppendix.some((id) => (0,spdx/* sameText */.QV)(id, outgoing));
    if (/^EUPL-1\.[01]/.test(incoming))
        return eupl11Appendix.some((id) => (0,spdx/* sameText */.QV)(id, outgoing));
    // CeCILL 2.x, article 5.3.4: the GNU GPL; 2.1 also the GNU AGPL and the EUPL.
    if (/^CECILL-2\.0/.test(incoming))
        return /^(GPL-|CECILL-2\.1)/.test(outgoing);
    if (/^CECILL-2\.1/.test(incoming))
        return /^(A?GPL-|EUPL-)/.test(outgoing);
    return false;
}
/** Incoming goes into outgoing when every version that goes out can take one of the versions offered. */
function fits(incoming, outgoing) {
    const answers = offered(outgoing).map((out) => {
        const ways = offered(incoming).map((way) => flows(way, out));
        return ways.includes(true) ? true : ways.includes(undefined) ? undefined : false;
    });
    return answers.includes(false) ? false : answers.includes(undefined) ? undefined : true;
}
/** Licences that the whole might go out under instead: later versions of our own, then the dependency's. */
function alternatives(incoming, outgoing) {
    const own = offered(outgoing)
        .slice(1)
        .map((id) => `${id}-or-later`);
    const theirs = offered(incoming)
        .slice(1)
        .map((id) => `${id}-or-later`);
    return [...own, incoming, ...theirs];
}
/** Judges one licence of a dependency against one licence of the project. Ids as on the SPDX list, `+` allowed. */
function compatibility(incoming, outgoing) {
    const direct = fits(incoming, outgoing);
    if (direct === true)
        return fine(incoming, outgoing);
    if (direct === undefined || categoryOf(outgoing) === "unruled")
        return {
            answer: "unruled",
            reason: `There is no rule for ${direct === undefined ? incoming : outgoing} here; ask somebody who knows its terms.`,
            source: fsf,
        };
    if (categoryOf(incoming) === "restricted")
        return {
            answer: "conflict",
            reason: `${incoming} forbids uses that every open source licence allows.`,
            source: osd,
        };
    const under = alternatives(incoming, outgoing).find((id) => fits(incoming, id) === true && fits(outgoing, id) === true && categoryOf(id) !== "restricted");
    if (under)
        return { answer: "conditional", under, ...conditionalReason(incoming, outgoing, under) };
    return { answer: "conflict", ...conflictReason(incoming, outgoing) };
}
function fine(incoming, outgoing) {
    if ((0,spdx/* sameText */.QV)(incoming, outgoing))
        return { answer: "fine", reason: "The same licence.", source: "" };
    if (/^EUPL/.test(incoming))
        return { answer: "fine", reason: `${outgoing} stands in the appendix of ${incoming} (article 5).`, source: eupl };
    if (categoryOf(incoming) === "permissive")
        return { answer: "fine", reason: "It asks for its notices to be kept.", source: fsf };
    if (categoryOf(incoming) === "weak")
        return {
            answer: "fine",
            reason: `Its copyleft stays with its own files; keep them under ${incoming} and its text beside them.`,
            source: fsf,
        };
    return { answer: "fine", reason: `${incoming} allows the whole to go out under ${outgoing}.`, source: gplMatrix };
}
function conditionalReason(incoming, outgoing, under) {
    if (/^EUPL/.test(outgoing))
        return {
            reason: `${outgoing} article 5 lets the combined work go out under ${under}, which stands in its appendix; your own files stay under ${outgoing}.`,
            source: eupl,
        };
    if ((0,spdx/* sameText */.QV)(under, incoming))
        return {
            reason: `${incoming} asks that the combined work goes out under it; ${outgoing} allows that, and your own files stay under ${outgoing}.`,
            source: gplMatrix,
        };
    return {
        reason: `Only ${under} can take ${incoming} along; ${outgoing} lets users choose it.`,
        source: incoming.startsWith("Apache") ? apache : gplMatrix,
    };
}
function conflictReason(incoming, outgoing) {
    if (/^Apache-2\.0/.test(incoming) || (/^Apache-2\.0/.test(outgoing) && /^GPL-2/.test(incoming)))
        return {
            reason: `Apache-2.0's patent terms are a restriction that version 2 of the GPL does not take.`,
            source: apache,
        };
    if (/^A?GPL-|^LGPL-/.test(incoming) && /^A?GPL-|^LGPL-/.test(outgoing))
        return {
            reason: `${incoming} and ${outgoing} each ask for themselves and neither lets users choose the other.`,
            source: gplMatrix,
        };
    return {
        reason: `${incoming} asks for terms on the whole that ${outgoing} does not allow, or the other way round.`,
        source: fsf,
    };
}

;// CONCATENATED MODULE: ./build/actions/licence-check/src/evidence/claim.js

const reserved = /^(un-?licensed|proprietary|none|no licen[cs]e|commercial|private|closed|all rights reserved|internal)$/i;
/** Addresses that stand for one licence. */
const addresses = [
    [/spdx\.org\/licenses\/([\w.+-]+?)(?:\.html|\.json)?$/i, (m) => m[1] ?? ""],
    [/opensource\.org\/licen[sc]es?\/([\w.+-]+?)(?:\.php|\.html)?\/?$/i, (m) => (m[1] ?? "").replace(/-license$/i, "")],
    [/choosealicense\.com\/licenses\/([\w.+-]+?)\/?$/i, (m) => m[1] ?? ""],
    [/gnu\.org\/(?:licenses|copyleft)\/(?:old-licenses\/)?((?:a|l)?gpl)-(\d\.\d)/i, (m) => `${m[1]} ${m[2]}`],
    [/apache\.org\/licenses\/LICENSE-(\d\.\d)/i, (m) => `Apache-${m[1]}`],
    [/mozilla\.org\/(?:en-US\/)?MPL\/(\d\.\d)/i, (m) => `MPL-${m[1]}`],
    [/eclipse\.org\/(?:org\/documents|legal)\/epl-(?:v)?(\d)(\.?)(\d)/i, (m) => `EPL-${m[1]}.${m[3]}`],
    [/creativecommons\.org\/licenses\/([a-z-]+)\/(\d\.\d)\/?(?:deed|legalcode|$)/i, (m) => `CC-${m[1]}-${m[2]}`],
    [/creativecommons\.org\/publicdomain\/zero\/1\.0/i, () => "CC0-1.0"],
    [/unlicense\.org/i, () => "Unlicense"],
    [/nationalarchives\.gov\.uk\/doc\/open-government-licence\/version\/(\d)/i, (m) => `OGL-UK-${m[1]}.0`],
    [/joinup\.ec\.europa\.eu\/.*eupl.*?(1\.\d)/i, (m) => `EUPL-${m[1]}`],
    [/etalab\.gouv\.fr\/.*licence-ouverte/i, () => "etalab-2.0"],
];
/** What an address stands for; undefined for any other page. */
function claimOfAddress(url) {
    const plain = url.trim().replace(/[#?].*$/, "");
    for (const [pattern, name] of addresses) {
        const match = pattern.exec(plain);
        if (match)
            return claimOfName(name(match));
    }
    return undefined;
}
/** What a licence's name, an id or an expression says. */
function claimOfName(text) {
    // Longer texts are no name; the limit keeps hostile input cheap.
    if (text.length > 2000)
        return { kind: "unreadable" };
    const value = text.trim();
    if (reserved.test(value))
        return { kind: "reserved" };
    const { expression } = (0,spdx/* parseExpression */.YK)(value);
    if (expression && (0,spdx/* licencesIn */.wo)(expression).every((term) => isKnown(term.id)))
        return withOpenVersions({ kind: "expression", expression });
    const ids = (0,spdx/* idsForName */.pz)(value);
    if (ids.length > 0)
        return ofIds(ids);
    const mended = expression ? (0,spdx/* mendExpression */.Nt)(value) : undefined;
    const again = mended === undefined ? undefined : (0,spdx/* parseExpression */.YK)(mended).expression;
    if (again && (0,spdx/* licencesIn */.wo)(again).every((term) => isKnown(term.id)))
        return { kind: "expression", expression: again };
    return severalNames(value) ?? { kind: "unreadable" };
}
function isKnown(id) {
    return (0,spdx/* findLicence */.fh)(id) !== undefined || (0,spdx/* isOwnReference */.A$)(id);
}
/** `GPL-3.0` is deprecated because it leaves open whether later versions are meant: a choice of two. */
function withOpenVersions(claim) {
    const { expression } = claim;
    if (expression.kind !== "licence" || !/^(A|L)?GPL-\d\.\d$/.test((0,spdx/* termId */.ko)(expression)) || expression.exception)
        return claim;
    return { kind: "choice", ids: [`${expression.id}-or-later`, `${expression.id}-only`] };
}
function ofIds(ids) {
    const [only] = ids;
    const { expression } = (0,spdx/* parseExpression */.YK)(only ?? "");
    return ids.length === 1 && expression ? { kind: "expression", expression } : { kind: "choice", ids };
}
/** `MIT License OR Apache 2`, `MIT, BSD`: names joined by words, each read on its own. */
function severalNames(value) {
    const parts = value.split(/\s+(?:OR|AND|or|and)\s+|\s*[,;/&|]\s*/).filter((part) => part.trim() !== "");
    if (parts.length < 2 || parts.length > 20)
        return undefined;
    const claims = parts.map((part) => claimOfName(part.replace(/^\(|\)$/g, "")));
    const read = claims.filter((claim) => claim.kind === "expression" || claim.kind === "choice");
    return read.length > 0 ? { kind: "several", claims: read } : undefined;
}
/** What a manifest's declaration says. */
function claimOfDeclaration(declaration) {
    const { form, value, ecosystem } = declaration;
    if (form === "file")
        return { kind: "file", path: value };
    if (form === "url")
        return claimOfAddress(value) ?? (/^https?:/.test(value) ? { kind: "unreadable" } : claimOfName(value));
    if (form === "classifier")
        return claimOfClassifiers(value);
    if (ecosystem === "npm" && value === "UNLICENSED")
        return { kind: "reserved" };
    if (/^https?:\/\//.test(value))
        return claimOfAddress(value) ?? { kind: "unreadable" };
    return claimOfName(value);
}
/** Several classifiers say that all of them matter, not whether by choice: each counts on its own. */
function claimOfClassifiers(value) {
    const names = value.split(" OR ").map((name) => name.replace(/^Other\/Proprietary License$/, "proprietary"));
    const claims = names.map(claimOfName).filter((claim) => claim.kind !== "unreadable");
    const [only] = claims;
    if (only === undefined)
        return { kind: "unreadable" };
    return claims.length === 1 ? only : { kind: "several", claims };
}
/** Every id that a claim may mean, in order. */
function idsOf(claim) {
    if (claim.kind === "expression")
        return (0,spdx/* licencesIn */.wo)(claim.expression).map(spdx/* termId */.ko);
    if (claim.kind === "choice")
        return [...claim.ids];
    return claim.kind === "several" ? claim.claims.flatMap(idsOf) : [];
}

;// CONCATENATED MODULE: ./build/actions/licence-check/src/judge/project.js



/**
 * Ids that a licence text stands for: what was found in it; the id that its name promises where the project wrote its own text, or
 * where a REUSE text was not recognised; none for another text that nobody knows.
 */
function textIds(text) {
    const { promised, found } = text;
    if (promised && (0,spdx/* isOwnReference */.A$)(promised))
        return [promised];
    if (isDedication(text))
        return text.prose.granted;
    if (found.verdict !== "none" && found.ids.length > 0)
        return isMixed(text) ? unique([...text.prose.granted, ...found.ids]) : found.ids;
    const listed = promised === undefined ? undefined : (0,spdx/* findLicence */.fh)(promised);
    return listed ? [listed.id] : text.prose.granted;
}
/** True where sentences of the project's own name the licence, around at most a piece of some text: a deed's summary, a disclaimer. */
function isDedication(text) {
    return text.promised === undefined && text.prose.granted.length > 0 && /^(none|partial)$/.test(text.found.verdict);
}
/** True for a file that is mostly the project's own words about several licences, with a text or two among them. */
function isMixed(text) {
    return text.prose.share > 0.5 && text.prose.granted.length > 0;
}
/** Every id that a statement may agree with: the texts' and those that the prose around them names. */
function comparableIds(text) {
    const ids = textIds(text);
    return ids.length === 0 ? ids : unique([...ids, ...text.prose.named]);
}
/** The texts that govern a folder: those of the nearest folder upwards that has any. */
function governing(texts, folder) {
    for (let here = folder;; here = folderOf(here)) {
        const own = texts.filter((text) => text.folder === here);
        if (own.length > 0 || here === "")
            return own;
    }
}
/** Concludes the licence of the whole project from texts first, declarations second, mentions last. */
function concludeLicence(evidence) {
    const texts = governing(evidence.texts, "");
    const root = evidence.statements.filter((statement) => statement.folder === "" && statement.scope === "project");
    const declared = root.filter((statement) => statement.source === "manifest" && idsOf(statement.claim).length > 0);
    if (texts.length > 0)
        return fromTexts(texts, declared);
    if (declared.length > 0)
        return fromStatements(declared, "declaration");
    const mentions = root.filter((statement) => statement.source !== "manifest" && idsOf(statement.claim).length > 0);
    return mentions.length > 0
        ? fromStatements(mentions, "mention")
        : { expression: "", ids: [], basis: "none", from: [] };
}
function fromTexts(texts, declared) {
    const ids = unique(texts.flatMap((text) => ownIds(text)));
    const from = texts.map((text) => text.path);
    const fitting = declared.find((statement) => project_fits(statement, ids));
    if (fitting?.claim.kind === "expression")
        return { expression: (0,spdx/* formatExpression */.KY)(fitting.claim.expression), ids, basis: "text", from };
    return { expression: join(texts, ids, declared), ids, basis: "text", from };
}
/** A text that nobody knows counts as one of the project's own. */
function ownIds(text) {
    const ids = textIds(text);
    return ids.length > 0 || text.text.trim() === "" ? ids : ["NOASSERTION"];
}
/** True when a declaration names exactly the licences whose texts are there, so that its expression says how they go together. */
function project_fits(statement, ids) {
    const named = idsOf(statement.claim);
    return (named.every((id) => ids.some((text) => (0,spdx/* sameText */.QV)(text, id))) &&
        ids.every((text) => named.some((id) => (0,spdx/* sameText */.QV)(text, id))));
}
function join(texts, ids, declared) {
    const named = ids.map((id) => asDeclared(id, declared));
    const [only] = texts;
    const found = only?.found.ids ?? [];
    if (texts.length === 1 &&
        only &&
        found.length > 1 &&
        found.length === ids.length &&
        (0,spdx/* parseExpression */.YK)(only.found.expression).expression)
        return only.found.expression;
    // Rust's habit, LICENSE-MIT beside LICENSE-APACHE, offers a choice; REUSE's LICENSES/ covers different files.
    const byName = texts.length > 1 &&
        texts.every((text) => text.promised === undefined && /licen[cs]e[-_.]\w/i.test(licence_files_nameOf(text.path)) && text.scope === "project");
    return named.join(byName ? " OR " : " AND ");
}
/** `GPL-3.0-or-later` where the text is the GPL's and a declaration adds "or later". */
function asDeclared(id, declared) {
    for (const { claim } of declared) {
        if (claim.kind !== "expression")
            continue;
        const same = (0,spdx/* licencesIn */.wo)(claim.expression).find((term) => (0,spdx/* sameText */.QV)(term.id, id));
        if (same)
            return (0,spdx/* formatExpression */.KY)(same);
    }
    return id;
}
function fromStatements(statements, basis) {
    const [first] = statements;
    const claim = first?.claim;
    const ids = claim?.kind === "choice" ? claim.ids.slice(0, 1) : claim ? unique(idsOf(claim)) : [];
    const expression = claim?.kind === "expression" ? (0,spdx/* formatExpression */.KY)(claim.expression) : ids.join(" AND ");
    return { expression, ids, basis, from: first ? [first.place.path] : [] };
}
function unique(ids) {
    return [...new Set(ids)];
}

;// CONCATENATED MODULE: ./build/actions/licence-check/src/judge/contradictions.js




/** Compares what is claimed with the ids of the texts. A choice agrees with any member, several names with any of them. */
function compare(claim, ids) {
    if (ids.length === 0)
        return "silent";
    if (claim.kind === "reserved")
        return "contradicts";
    if (claim.kind === "several")
        return best(claim.claims.map((part) => compare(part, ids)));
    const named = idsOf(claim);
    if (named.length === 0)
        return "silent";
    const found = named.filter((id) => ids.some((text) => (0,spdx/* sameText */.QV)(text, id)));
    if (found.length === 0)
        return "contradicts";
    return claim.kind === "choice" || found.length === named.length ? "agrees" : "adds";
}
function best(all) {
    return ["agrees", "adds", "contradicts"].find((agreement) => all.includes(agreement)) ?? "silent";
}
/** Statements that contradict the texts which govern them, or each other where no text decides: one finding a contradiction. */
function contradictions(evidence) {
    const groups = new Map();
    for (const statement of evidence.statements.filter(speaksForProject)) {
        const texts = governing(evidence.texts, statement.folder);
        const ids = texts.flatMap(comparableIds);
        if (hasUnknownText(texts) || compare(statement.claim, ids) !== "contradicts")
            continue;
        const key = `${statement.folder}\n${idsOf(statement.claim).join(" ") || "reserved"}`;
        const group = groups.get(key) ?? { statements: [], texts, ids: texts.flatMap(textIds) };
        group.statements.push(statement);
        groups.set(key, group);
    }
    return [...[...groups.values()].map((group) => againstText(group, evidence)), ...withoutText(evidence)];
}
/** Headers and REUSE speak of single files; they have rules of their own. */
function speaksForProject(statement) {
    return (statement.scope === "project" &&
        (statement.source === "manifest" || statement.source === "readme" || statement.source === "badge"));
}
/** Beside a text that nobody knows nothing can be called a contradiction. */
function hasUnknownText(texts) {
    return texts.some((text) => text.promised === undefined && textIds(text).length === 0);
}
function againstText(group, evidence) {
    const { statements, texts, ids } = group;
    const [first] = statements;
    if (!first)
        throw new Error("a contradiction without a statement");
    const said = statements.map((statement) => `${where(statement)} ${says(statement)}`).join(" and ");
    const held = listed(texts.map((text) => `${text.path} holds ${listed([...new Set(textIds(text))])}`));
    const right = listed([...new Set(ids)]);
    const others = evidence.statements.filter((statement) => speaksForProject(statement) && statement.folder === first.folder && compare(statement.claim, ids) === "agrees");
    const outvoted = statements.length >= 2 && others.length === 0 && texts.length === 1;
    return {
        rule: "licence/contradiction",
        level: levelOf(first),
        message: `${said}, but ${held}.`,
        help: outvoted
            ? `Decide which is meant. Either write ${right} in ${listed(statements.map(where))}, or replace ${texts[0]?.path} by the text of ${listed(idsOf(first.claim))}.`
            : `Write ${right} in ${listed(statements.map(where))}, or add the licence's text if both apply.`,
        location: locationOf(first),
        identity: `${first.place.path} ${idsOf(first.claim).join(" ")} ${[...new Set(ids)].join(" ")}`,
        ...repair(statements, ids, outvoted),
    };
}
function levelOf(statement) {
    if (statement.unpublished)
        return "note";
    return statement.folder === "" && statement.source === "manifest" ? "error" : "warning";
}
/** Writes the text's id where a statement says another; only where one id is meant and the value stands there as it is. */
function repair(statements, ids, outvoted) {
    const distinct = [...new Set(ids)];
    const [id] = distinct;
    if (distinct.length !== 1 || !id || outvoted)
        return {};
    const version = (0,spdx/* licenceVersion */.CY)(id);
    // A GNU text does not say whether later versions may be chosen; no machine may decide that.
    if (version.later === "unstated" || /^(a|l)?gpl$/.test(version.family))
        return {};
    const edits = statements.flatMap((statement) => statement.replace ? [{ path: statement.place.path, ...statement.replace, newText: id }] : []);
    if (edits.length !== statements.length)
        return {};
    return {
        fix: { description: `Write ${id} in ${listed(statements.map((s) => s.place.path))}`, safety: "review", edits },
    };
}
/** Where no text decides: declarations at the root that have no licence in common. */
function withoutText(evidence) {
    if (governing(evidence.texts, "").length > 0)
        return [];
    const declared = evidence.statements.filter((statement) => statement.folder === "" && speaksForProject(statement) && idsOf(statement.claim).length > 0);
    const [first, ...rest] = declared;
    if (!first)
        return [];
    const other = rest.find((statement) => compare(statement.claim, idsOf(first.claim)) === "contradicts" &&
        compare(first.claim, idsOf(statement.claim)) === "contradicts");
    if (!other)
        return [];
    return [
        {
            rule: "licence/contradiction",
            message: `${where(first)} ${says(first)} and ${where(other)} ${says(other)}; no licence text decides.`,
            help: "Decide which is meant, add its text as LICENSE, and write the same id in both places.",
            location: locationOf(other),
            identity: `${idsOf(first.claim).join(" ")} ${idsOf(other.claim).join(" ")}`,
        },
    ];
}
/** "Only" in one place and "or later" in another, over the same text. */
function laterVersions(evidence) {
    const stated = evidence.statements
        .filter((statement) => statement.folder === "" && speaksForProject(statement) && statement.claim.kind === "expression")
        .flatMap((statement) => idsOf(statement.claim).map((id) => ({ statement, id, ...(0,spdx/* licenceVersion */.CY)(id) })))
        .filter(({ family, later }) => /^(a|l)?gpl$/.test(family) && later !== "unstated");
    const [first] = stated;
    const other = stated.find((one) => first && (0,spdx/* sameText */.QV)(one.id, first.id) && one.later !== first.later);
    if (!first || !other)
        return [];
    return [
        {
            rule: "licence/later-versions",
            message: `${where(first.statement)} says ${first.id} and ${where(other.statement)} says ${other.id}.`,
            help: "Decide whether users may choose a later version, and write the same id in both places.",
            location: locationOf(other.statement),
            identity: `${first.id} ${other.id}`,
        },
    ];
}
/** Names of files in LICENSES/, or LICENSE-MIT and the like, whose text is another licence. */
function namesAgainstTexts(evidence) {
    return evidence.texts.flatMap((text) => {
        const promised = text.promised && ((0,spdx/* findLicence */.fh)(text.promised)?.id ?? undefined);
        if (!promised || text.found.verdict === "none" || text.found.ids.length === 0 || (0,spdx/* findException */.NB)(text.promised ?? ""))
            return [];
        if (text.found.ids.some((id) => (0,spdx/* sameText */.QV)(id, promised)))
            return [];
        const held = listed(text.found.ids);
        return [
            {
                rule: "licence/name-against-text",
                message: `The file is named ${licence_files_nameOf(text.path)}, but it holds ${held}.`,
                help: `Put the text of ${promised} into it, or rename it to LICENSES/${text.found.ids[0]}.txt.`,
                location: { path: text.path, startLine: text.found.spans[0]?.startLine ?? 1 },
            },
        ];
    });
}
/** Licences that are named somewhere and whose text is nowhere. Only where there are texts at all: else `missing` says it. */
function missingTexts(evidence) {
    const ids = evidence.texts.flatMap(comparableIds);
    if (ids.length === 0)
        return [];
    const absent = new Map();
    for (const statement of evidence.statements.filter((s) => namesFiles(s) || compare(s.claim, governing(evidence.texts, s.folder).flatMap(textIds)) === "adds"))
        for (const id of statement.claim.kind === "expression" ? idsOf(statement.claim) : [])
            if (!ids.some((text) => (0,spdx/* sameText */.QV)(text, id)))
                absent.set(id, [...(absent.get(id) ?? []), statement]);
    return [...absent].flatMap(([id, statements]) => {
        const [first] = statements;
        if (!first)
            return [];
        const files = first.files ? ` (in ${first.files.same} of ${first.files.all} source files looked at)` : "";
        return [
            {
                rule: "licence/text-missing",
                level: first.source === "header" ? "note" : "warning",
                message: `${listed(statements.map(where))} names ${id}${files}, but its text is not in the repository.`,
                help: `Add the text as LICENSES/${id.replace(/\+$/, "")}.txt, or correct the id.`,
                location: locationOf(first),
                identity: id,
            },
        ];
    });
}
function namesFiles(statement) {
    return (statement.source === "reuse" || statement.source === "header") && !isMajority(statement);
}
function isMajority(statement) {
    return statement.files !== undefined && statement.files.same >= 5 && statement.files.same * 2 >= statement.files.all;
}
/** Headers of most files against the project's texts. */
function headersAgainstTexts(evidence) {
    const texts = governing(evidence.texts, "");
    const ids = texts.flatMap(comparableIds);
    return evidence.statements
        .filter((statement) => statement.source === "header" && isMajority(statement) && !hasUnknownText(texts))
        .filter((statement) => compare(statement.claim, ids) === "contradicts")
        .map((statement) => ({
        rule: "licence/header-disagrees",
        message: `${statement.files?.same} of ${statement.files?.all} source files looked at carry ${statement.wording}, for example ${statement.place.path}, but ${listed(texts.map((text) => text.path))} holds ${listed([...new Set(ids)])}.`,
        help: `Write ${listed([...new Set(ids)])} into the headers, or add the text of ${statement.wording}.`,
        location: locationOf(statement),
        identity: statement.wording,
    }));
}
/** `package.json (line 5)`. */
function where(statement) {
    return `${statement.place.path} (line ${statement.place.line})`;
}
function says(statement) {
    if (statement.claim.kind === "reserved")
        return `says "${statement.wording}", which grants nothing`;
    return `says ${statement.source === "badge" ? "in its badge " : ""}${statement.wording}`;
}
function locationOf(statement) {
    const { path, line, column, endColumn, key } = statement.place;
    return {
        path,
        startLine: line,
        ...(column !== undefined && endColumn !== undefined ? { startColumn: column, endLine: line, endColumn } : {}),
        ...(key ? { key } : {}),
    };
}
/** `a`, `a and b`, `a, b and c`. */
function listed(words) {
    return words.length < 2 ? (words[0] ?? "") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}

;// CONCATENATED MODULE: ./build/actions/licence-check/src/judge/policy.js


/** Licences made for texts, pictures and data. They stand beside a code licence without being one; CC0 and the Unlicense serve both. */
const forContent = /^(CC-(BY|PDDC)|OGL-|OGDL|etalab|ODbL|ODC-By|PDDL|DL-DE|NLOD|GFDL|IODL|CDLA|OFL-|LAL-|FDL|Arphic|Bitstream)/i;
function isContentLicence(id) {
    return forContent.test(id);
}
/** Judges the project's licence by lists, approval and preference: code, and what is plainly for documents or data, apart. */
function judgePolicy(project, policy) {
    const { expression } = (0,spdx/* parseExpression */.YK)(project.expression);
    if (!expression || project.expression === "NOASSERTION")
        return [];
    const location = project.from[0] ? { path: project.from[0], startLine: 1 } : undefined;
    const mixed = project.ids.some((id) => !isContentLicence(id) && !(0,spdx/* isOwnReference */.A$)(id));
    const allowed = policy.allowed.length > 0 ? policy.allowed : (policy.profile?.code.allowed ?? []);
    const content = [...policy.documentation, ...policy.data];
    const judge = (term) => judgeTerm(term, policy, allowed, content, mixed);
    const { verdict, terms } = (0,spdx/* resolve */.hd)(expression, judge);
    const blocked = verdict === "no" ? terms : [];
    const byList = blocked.filter((term) => !judgeLists(term, policy, allowed, content, mixed));
    const byApproval = blocked.filter((term) => judgeLists(term, policy, allowed, content, mixed));
    const found = [notAllowed(byList, policy, allowed), notOpen(byApproval, policy)].filter((draft) => draft !== undefined);
    const drafts = found.length > 0 ? found : preference(project, policy);
    return drafts.map((draft) => ({ ...draft, ...(location ? { location } : {}) }));
}
function judgeTerm(term, policy, allowed, content, mixed) {
    if ((0,spdx/* isOwnReference */.A$)(term.id) || term.id === "NOASSERTION")
        return "unknown";
    if (!judgeLists(term, policy, allowed, content, mixed))
        return "no";
    return (mixed && isContentLicence(term.id)) || isApproved(term.id, policy.approval) || policy.allowed.length > 0
        ? "yes"
        : "no";
}
/** Beside a code licence, one for content is judged by the lists for documentation and data. */
function judgeLists(term, policy, allowed, content, mixed) {
    const rules = { allowed: mixed && isContentLicence(term.id) ? content : allowed, denied: policy.denied };
    return (0,spdx/* judgeByRules */.k3)(term, rules) === "yes";
}
function isApproved(id, by) {
    const licence = (0,spdx/* findLicence */.fh)(id);
    if (by === "any" || !licence)
        return true;
    return licence.osiApproved || (by === "osi-or-fsf" && licence.fsf === "free");
}
function notAllowed(terms, policy, allowed) {
    if (terms.length === 0)
        return undefined;
    const names = listed(terms.map(spdx/* termId */.ko));
    const level = policy.allowed.length === 0 && policy.profile ? { level: policy.profile.level } : {};
    const who = policy.allowed.length === 0 && policy.profile
        ? `the profile ${policy.profile.id} (${policy.profile.title})`
        : "the policy";
    const source = policy.profile && policy.allowed.length === 0
        ? ` Source: ${policy.profile.sources[0]?.url} (compared ${policy.profile.reviewed}).`
        : "";
    return {
        rule: "licence/not-allowed",
        ...level,
        message: `${names} is not among the licences that ${who} allows.`,
        help: `${allowed.length > 0 ? `Allowed are ${listed(allowed.slice(0, 12)).replace(" and ", " or ")}.` : `Denied: ${listed(policy.denied)}.`}${source}`,
        identity: names,
    };
}
function notOpen(terms, policy) {
    if (terms.length === 0)
        return undefined;
    const names = listed(terms.map(spdx/* termId */.ko));
    const who = policy.approval === "osi"
        ? "approved by the Open Source Initiative"
        : "approved by the Open Source Initiative nor called free by the Free Software Foundation";
    const preferred = policy.profile?.code.preferred ?? [];
    return {
        rule: "licence/not-open",
        ...(policy.profile ? { level: policy.profile.level } : {}),
        message: `${names} is ${policy.approval === "osi" ? "not" : "neither"} ${who}${isContentLicence(terms[0]?.id ?? "") ? "; it is made for documents and data, not for code" : ""}.`,
        help: preferred.length > 0
            ? `Release the code under ${listed(preferred).replace(" and ", " or ")}.`
            : "Release the code under a licence from https://opensource.org/licenses.",
        identity: names,
    };
}
function preference(project, policy) {
    const preferred = policy.profile?.code.preferred ?? [];
    const code = project.ids.filter((id) => !isContentLicence(id) && !(0,spdx/* isOwnReference */.A$)(id));
    if (!policy.profile || preferred.length === 0 || code.length === 0 || policy.allowed.length > 0)
        return [];
    if (code.some((id) => preferred.some((wanted) => (0,spdx/* sameText */.QV)(wanted, id))))
        return [];
    return [
        {
            rule: "licence/not-preferred",
            message: `${policy.profile.title} prefers ${listed(preferred).replace(" and ", " or ")}; this project is under ${project.expression}.`,
            help: `${policy.profile.remark} Source: ${policy.profile.sources[0]?.url} (compared ${policy.profile.reviewed}).`,
            identity: project.expression,
        },
    ];
}

;// CONCATENATED MODULE: ./build/actions/licence-check/src/dependencies/judge.js





/** Judges each dependency by lists and against the licence that the project goes out under. */
function judgeDependencies(all, project, policy) {
    const outgoing = outgoingLicences(project);
    return all.map((dependency) => judgeOne(dependency, outgoing, policy));
}
/** The licences that the project's code goes out under; those for texts and data do not meet the dependencies. */
function outgoingLicences(project) {
    const { expression } = (0,spdx/* parseExpression */.YK)(project.expression);
    const all = expression ? (0,spdx/* licencesIn */.wo)(expression).map(spdx/* termId */.ko) : [];
    const code = all.filter((id) => id !== "NOASSERTION" && !(0,spdx/* isOwnReference */.A$)(id) && !isContentLicence(id));
    return code.length > 0 ? code : all.filter((id) => id !== "NOASSERTION" && !(0,spdx/* isOwnReference */.A$)(id));
}
function judgeOne(dependency, outgoing, policy) {
    const claim = dependency.licence === undefined ? undefined : claimOfName(dependency.licence);
    const [first, ...rest] = claim ? readings(claim).map((reading) => judgeReading(reading, outgoing, policy)) : [];
    // A name that leaves open what it means is decided only when every meaning gives the same answer.
    if (!first || rest.some((other) => other.state !== first.state))
        return { dependency, state: "unknown", chosen: "" };
    return { dependency, ...first };
}
function judgeReading(expression, outgoing, policy) {
    const lists = (0,spdx/* resolve */.hd)(expression, (term) => (0,spdx/* judgeByRules */.k3)(term, policy));
    if (lists.verdict === "no")
        return { state: "denied", chosen: listed(lists.terms.map(spdx/* termId */.ko)) };
    return bestWay(expression, outgoing, (term) => (0,spdx/* judgeByRules */.k3)(term, policy) === "yes");
}
/** Every expression that a claim can mean. */
function readings(claim) {
    if (claim.kind === "expression")
        return [claim.expression];
    if (claim.kind === "reserved")
        return parsed("LicenseRef-reserved");
    if (claim.kind === "choice")
        return claim.ids.flatMap(parsed);
    if (claim.kind !== "several")
        return [];
    const parts = claim.claims.map((part) => readings(part)[0]).filter((part) => part !== undefined);
    return parts.length < 2 ? parts : [{ kind: "and", operands: parts, start: 0, end: 0 }];
}
function parsed(text) {
    const { expression } = (0,spdx/* parseExpression */.YK)(text);
    return expression ? [expression] : [];
}
const verdictOf = {
    fine: "yes",
    conditional: "unknown",
    unruled: "unknown",
    conflict: "no",
};
function bestWay(expression, outgoing, allowed) {
    const answer = (term) => against(term, outgoing);
    const { verdict, terms } = (0,spdx/* resolve */.hd)(expression, (term) => (allowed(term) ? verdictOf[answer(term).answer] : "no"));
    const chosen = listed([...new Set(terms.map(spdx/* termId */.ko))]);
    const details = terms.map(answer);
    if (verdict === "yes")
        return { state: "fine", chosen, ...withDetail(details[0]) };
    if (verdict === "no")
        return { state: "conflict", chosen, ...withDetail(details.find((one) => one.answer === "conflict") ?? details[0]) };
    const conditional = details.find((one) => one.answer === "conditional");
    return conditional
        ? { state: "conditional", chosen, detail: conditional }
        : { state: "unruled", chosen, ...withDetail(details[0]) };
}
function withDetail(detail) {
    return detail ? { detail } : {};
}
/** The best answer over the licences of the project: a part that can take the dependency is enough, we do not see which part uses it. */
function against(term, outgoing) {
    if (term.id === "LicenseRef-reserved")
        return { answer: "conflict", reason: "Its owner grants nobody anything.", source: "" };
    if ((0,spdx/* isOwnReference */.A$)(term.id))
        return { answer: "unruled", reason: "Terms of its own.", source: "" };
    // The exceptions of the list let the licence be linked with other code: https://spdx.org/licenses/exceptions-index.html
    if (term.exception &&
        /classpath|linking|runtime|gcc|font|bison|autoconf|libtool|openssl|qt|llvm|foss|swift/i.test(term.exception))
        return {
            answer: "fine",
            reason: `${term.exception} allows the combination.`,
            source: "https://spdx.org/licenses/exceptions-index.html",
        };
    const order = ["fine", "conditional", "unruled", "conflict"];
    const answers = outgoing.map((id) => compatibility((0,spdx/* termId */.ko)(term), id));
    return (answers.sort((a, b) => order.indexOf(a.answer) - order.indexOf(b.answer))[0] ?? {
        answer: "fine",
        reason: "This project names no licence to compare with.",
        source: "",
    });
}
/** Findings: one a dependency that is denied or conflicts, one for each licence that decides over the whole, one for all unknown ones. */
function dependencyFindings(judged, project, policy) {
    const of = (state) => judged.filter((one) => one.state === state);
    return [
        ...of("denied").map(denied),
        ...of("conflict").map((one) => conflict(one, project)),
        ...conditional(of("conditional"), project),
        ...unknown([...of("unknown"), ...of("unruled")], policy),
    ];
}
function judge_nameOf({ dependency }) {
    return `${dependency.name}${dependency.version ? ` ${dependency.version}` : ""}`;
}
function place({ dependency }) {
    return {
        location: {
            path: dependency.path,
            ...(dependency.line ? { startLine: dependency.line } : {}),
            key: dependency.purl,
            kind: "dependency",
        },
    };
}
function denied(one) {
    return {
        rule: "licence/dependency-denied",
        message: `${judge_nameOf(one)} is under ${one.dependency.licence}; policy does not allow ${one.chosen}.`,
        help: "Replace the dependency, or agree an exception with reason and date.",
        ...place(one),
        identity: `${one.dependency.purl} ${one.chosen}`,
    };
}
function conflict(one, project) {
    const source = one.detail?.source ? ` Source: ${one.detail.source}` : "";
    return {
        rule: "licence/dependency-conflict",
        message: `${judge_nameOf(one)} is under ${one.dependency.licence}, which does not go together with ${project.expression}. ${one.detail?.reason ?? ""}`.trim(),
        help: `Replace the dependency, keep it a separate program, or release under a licence that fits.${source}`,
        ...place(one),
        identity: `${one.dependency.purl} ${one.chosen}`,
    };
}
/** One finding a licence, naming the dependencies that bring it. */
function conditional(all, project) {
    const groups = new Map();
    for (const one of all)
        groups.set(one.detail?.under ?? "", [...(groups.get(one.detail?.under ?? "") ?? []), one]);
    return [...groups].flatMap(([under, same]) => {
        const [first] = same;
        if (!first)
            return [];
        return [
            {
                rule: "licence/dependency-conditional",
                message: `${some(same)} can be used only if the combined work is passed on under ${under}; this project is under ${project.expression}. ${first.detail?.reason ?? ""}`.trim(),
                help: `Check that the whole may go out under ${under} and say so in the README, or replace what brings it. Source: ${first.detail?.source}`,
                ...place(first),
                identity: `${under} ${same.map((one) => one.dependency.purl).join(" ")}`,
            },
        ];
    });
}
function unknown(all, policy) {
    const [first] = all;
    if (!first || policy.unknown === "ignore")
        return [];
    return [
        {
            rule: "licence/dependency-unknown",
            level: policy.unknown,
            message: `The licence of ${all.length === 1 ? "one dependency" : `${all.length} dependencies`} is not known: ${some(all)}.`,
            help: "Install them before the check, let GitHub's dependency graph answer (dependency-graph: true), or write what you found under dependency-licences.",
            ...place(first),
            identity: "unknown",
        },
    ];
}
function some(all) {
    const names = all.slice(0, 5).map(judge_nameOf);
    return all.length > names.length ? `${names.join(", ")} and ${all.length - names.length} more` : listed(names);
}

;// CONCATENATED MODULE: ./build/actions/licence-check/src/evidence/headers.js



const sourceFile = /\.(jsx?|mjs|cjs|tsx?|mts|py|rb|go|rs|java|kts?|scala|groovy|cs|fs|vb|php|c|h|cc|cpp|cxx|hpp|m|mm|swift|sh|bash|ps1|sql|css|scss|less|vue|svelte|html?|r|jl|lua|pl|pm|ex|exs|erl|hs|clj|dart|tf|cabal|xsl|xsd|el|f90|ads|adb|pas|proto|graphql)$/i;
/** Files whose heads are read; enough to see what a project writes into its files, cheap in a big one. */
const headers_maxFiles = 400;
const headers_maxBytes = 300_000;
/** Licence notices stand at the head of a file; later ones are strings, fixtures, documentation. */
const headLines = 40;
/** What source files say of their licence in their first lines: one statement a distinct licence, with how many files say it. */
async function readHeaders(repository, files) {
    const sources = sample(files.filter((file) => isOwnSource(file)));
    const headers = [];
    for (const file of sources) {
        const decoded = await repository.text(file.path, headers_maxBytes);
        const header = decoded && headerOf(file.path, decoded.text);
        if (header)
            headers.push(header);
    }
    return headers_group(headers, sources.length);
}
function isOwnSource(file) {
    return (file.kind === "file" &&
        file.size > 0 &&
        file.size <= headers_maxBytes &&
        sourceFile.test(file.path) &&
        !isForeign(file.path) &&
        !isLicenceFile(file.path) &&
        !/\.min\.|[._-](test|spec)s?\.\w+$/i.test(file.path));
}
/** Files spread evenly over the tree, so that one folder does not speak for all. */
function sample(files) {
    const step = Math.max(1, files.length / headers_maxFiles);
    return Array.from({ length: Math.min(files.length, headers_maxFiles) }, (_, i) => files[Math.floor(i * step)]);
}
function headerOf(path, text) {
    const head = text.split("\n", headLines).join("\n").slice(0, 8000);
    if (/REUSE-IgnoreStart/.test(head))
        return undefined;
    const tag = /SPDX-License-Identifier:[ \t]*([A-Za-z0-9.+:() \t-]+)/.exec(head);
    if (tag?.[1]) {
        const wording = tag[1].replace(/[\s-]+$/, "").replace(/\s+(?![AO(])\w+:.*$/, "");
        return {
            path,
            line: head.slice(0, tag.index).split("\n").length,
            wording,
            claim: claimOfName(wording),
            kind: "tag",
        };
    }
    if (!/licen[cs]|lizenz|EUPL|copyleft/i.test(head))
        return undefined;
    const found = (0,identify/* identify */.l)(Buffer.from(head), { path });
    if (found.ids.length === 0 || found.verdict === "none" || found.verdict === "partial")
        return undefined;
    return {
        path,
        line: found.spans[0]?.startLine ?? 1,
        wording: found.expression,
        claim: claimOfName(found.expression),
        kind: "notice",
    };
}
function headers_group(headers, all) {
    const groups = new Map();
    for (const header of headers)
        groups.set(header.wording, [...(groups.get(header.wording) ?? []), header]);
    return [...groups.values()].flatMap((same) => {
        const [first] = same;
        if (!first || first.claim.kind === "unreadable" || first.claim.kind === "reserved")
            return [];
        return [
            {
                source: "header",
                by: first.kind === "tag" ? "SPDX tag" : "file header",
                place: { path: first.path, line: first.line },
                wording: first.wording,
                claim: first.claim,
                scope: "files",
                folder: "",
                asksForSpdx: false,
                unpublished: false,
                files: { same: same.length, all },
            },
        ];
    });
}

;// CONCATENATED MODULE: ./build/actions/licence-check/src/evidence/readme.js

/** A licence's name in running text, as people write it. Version and variant belong to it. */
const version = "(?:[ \\t,-]{0,4}(?:version|v\\.?|ver\\.?)?[ \\t]?\\d(?:\\.\\d){0,2}(?![\\d%]))?";
const later = "(?:[ \\t]?\\+|[ -](?:only|or[ -](?:any[ -])?later|of hoger))?";
const names = [
    `(?:GNU[ \\t]{1,3})?(?:Affero|Lesser|Library)?[ \\t]{0,3}General[ \\t]{1,3}Public[ \\t]{1,3}Licen[cs]e${version}${later}`,
    `\\b[AL]?GPL${version}${later}`,
    "\\bMIT(?:-0)?\\b",
    `\\bApache(?:[ \\t]{1,3}Software)?(?:[ \\t-]+Licen[cs]e)?${version}(?=[^\\w]|$)`,
    "\\b(?:BSD[ -][1-4][ -]clause|[1-4][ -]clause[ -]BSD|(?:new|modified|revised|simplified)[ \\t]{1,3}BSD|0BSD|BSD)\\b",
    `\\bEUPL${version}`,
    `European[ \\t]{1,3}Union[ \\t]{1,3}Public[ \\t]{1,3}Licen[cs]e${version}`,
    `Mozilla[ \\t]{1,3}Public[ \\t]{1,3}Licen[cs]e${version}`,
    `\\bMPL${version}`,
    `Eclipse[ \\t]{1,3}Public[ \\t]{1,3}Licen[cs]e${version}`,
    `\\bEPL${version}`,
    "\\bCC[ -]?0(?:[ -]1\\.0)?\\b",
    `\\bCC[ -]BY(?:-NC|-ND|-SA)*${version}`,
    `Creative[ \\t]{1,3}Commons[ \\t]{1,3}(?:Attribution|Zero|CC0|BY)(?:[- ]ShareAlike|[- ]NonCommercial|[- ]NoDerivatives)*${version}`,
    "\\bUnlicense\\b",
    "\\bISC\\b",
    `Open[ \\t]{1,3}Government(?:[ \\t]{1,3}Licen[cs]e)?${version}`,
    `\\bOGL${version}`,
    `Licence[ \\t]{1,3}Ouverte${version}`,
    `\\betalab-2\\.0\\b`,
    `\\bCeCILL(?:-[BC])?${version}`,
    `\\bODbL${version}`,
    "\\b(?:Boost[ \\t]{1,3}Software[ \\t]{1,3}License|BSL-1\\.0|Zlib|UPL-1\\.0|OSL-3\\.0|Universal[ \\t]{1,3}Permissive[ \\t]{1,3}License[ \\t]{1,3}v?1\\.0)\\b",
];
const readme_licenceName = new RegExp(names.join("|"), "gi");
/** Names that are ordinary words or other things in lower case; they count only in their own spelling. */
const ownSpelling = /^(mit|isc|epl|mpl|ogl|apache|bsd)$/i;
const headingWords = /^(?:the |open source |software |code |project )*(?:licen[cs]e|licen[cs]es|licen[cs]ing|licens|lizenz|lizenzen|licenza|licentie|licencia|licença|licencja|lisens|licence et droits)(?: information| info| terms| details| notice| and copyright| & copyright| and attribution| statement)?$|^(?:copyright|legal|terms)(?: and| &|\/| \/)? ?licen[cs](?:e|es|ing)$|^legal$/i;
/** A line that speaks of somebody else's work or of the past, whose licence says nothing about this project. */
const aboutOthers = /\b(third[- ]part(?:y|ies)|dependenc(?:y|ies)|bundled?|includes?|included|incorporat\w+|fonts?|icons?|logos?|images?|based on|fork(?:ed)?|derived|underlying|upstream|originally|previous(?:ly)?|prior|formerly|changed|until|uses?|provided by|is part of|data|dataset)\b/i;
/** The licence sections of a README in Markdown, reStructuredText or AsciiDoc. */
function licenceSections(lines) {
    const sections = [];
    for (let i = 0; i < lines.length; i++) {
        const heading = headingAt(lines, i);
        if (!heading || !headingWords.test(plainHeading(heading.text)))
            continue;
        let end = heading.next;
        for (; end < lines.length && end - heading.next < 60; end++) {
            const next = headingAt(lines, end);
            if (next && next.level <= heading.level)
                break;
        }
        sections.push({ from: heading.next, lines: lines.slice(heading.next, end) });
        i = end - 1;
    }
    return sections;
}
function headingAt(lines, i) {
    const line = (lines[i] ?? "").slice(0, 300);
    const marked = /^\s{0,3}(#{1,6}|={1,6})\s+(.*?)\s*[#=]*\s*$/.exec(line);
    if (marked)
        return { text: marked[2] ?? "", level: (marked[1] ?? "").length, next: i + 1 };
    const html = /<h([1-6])\b[^>]*>(.{0,200}?)<\/h\1>/i.exec(line);
    if (html)
        return { text: html[2] ?? "", level: Number(html[1]), next: i + 1 };
    const under = /^([=\-~^"'*+#])\1{2,}\s*$/.exec(lines[i + 1] ?? "");
    if (under && line.trim() !== "" && !/^\s*[-*|>]/.test(line))
        return { text: line, level: under[1] === "=" ? 1 : 2, next: i + 2 };
    return undefined;
}
/** A heading without mark-up, emoji and numbering. */
function plainHeading(text) {
    return text
        .replace(/<[^>]*>/g, "")
        .replace(/\[([^\]]*)\]\([^)]*\)/g, "$1")
        .replace(/:\w+:/g, "")
        .replace(/[^\p{L}\p{N}&/ -]/gu, "")
        .replace(/^[\d.\s-]+/, "")
        .trim();
}
/** Statements of a README: its licence section and its licence badges. A README mentions; it can contradict only when nothing in it agrees. */
function readReadme(path, text, folder) {
    const lines = text.split("\n", 20_000);
    const base = { scope: "project", folder, asksForSpdx: false, unpublished: false };
    const mentions = licenceSections(lines).flatMap((section) => sectionMentions(section));
    const [first] = mentions;
    const badges = badgeClaims(lines).map((badge) => ({
        ...base,
        ...badge,
        source: "badge",
        by: "README badge",
        place: { path, line: badge.line },
    }));
    if (!first)
        return badges;
    const claims = mentions.map((mention) => mention.claim);
    const claim = claims.length === 1 ? first.claim : { kind: "several", claims };
    const wording = [...new Set(mentions.map((mention) => mention.wording))].join(", ");
    return [{ ...base, source: "readme", by: "README", place: { path, line: first.line }, wording, claim }, ...badges];
}
function sectionMentions(section) {
    let fenced = false;
    return section.lines.flatMap((raw, i) => {
        const line = raw.slice(0, 2000);
        if (/^\s*(```|~~~)/.test(line))
            fenced = !fenced;
        if (fenced || /^\s*(```|~~~)/.test(line) || aboutOthers.test(line))
            return [];
        return lineMentions(line, section.from + i + 1);
    });
}
const grants = /\b(licen[cs]ed|released|available|distributed|published|provided|placed|covered|offered|dedicat\w+|waive[sd]?|waiving)\b|lizenziert|concess|licentie|sous licence|licencia/i;
/** What the lines of a licence file outside its texts say; `isText` tells which lines (1-based) belong to a text. */
function readProse(text, isText) {
    const lines = text.split("\n", 5000).map((line, i) => ({ line: line.slice(0, 2000), number: i + 1 }));
    const filled = lines.filter(({ line }) => line.trim() !== "");
    const outside = filled.filter(({ number }) => !isText(number));
    const ids = (all) => [
        ...new Set(all
            .slice(0, 400)
            .flatMap(({ line, number }) => lineMentions(line, number))
            .flatMap(({ claim }) => idsOf(claim).slice(0, 1))),
    ];
    return {
        named: ids(outside),
        granted: ids(outside.filter(({ line }) => grants.test(line) && !aboutOthers.test(line))),
        share: filled.length === 0 ? 0 : outside.length / filled.length,
    };
}
function lineMentions(line, number) {
    const linked = [...line.matchAll(/https?:\/\/[^\s)>\]"']+/g)].flatMap((match) => mention(match[0], claimOfAddress(match[0]), number));
    const words = line.replace(/https?:\/\/[^\s)>\]"']+/g, " ");
    const named = [...words.matchAll(readme_licenceName)].flatMap((match) => {
        const name = match[0].trim();
        const odd = ownSpelling.test(name) && name !== name.toUpperCase() && !/^(Apache|MIT)$/.test(name);
        return odd ? [] : mention(name, claimOfName(name.replace(/\.$/, "")), number);
    });
    return [...named, ...linked];
}
function mention(wording, claim, line) {
    return claim && (claim.kind === "expression" || claim.kind === "choice" || claim.kind === "several")
        ? [{ wording, claim, line }]
        : [];
}
/** Licence badges with a fixed text; badges that ask the forge say nothing of their own. */
function badgeClaims(lines) {
    return lines.flatMap((line, i) => [...line.slice(0, 5000).matchAll(/\/badge\/licen[cs]e[-_]{1,2}((?:[^-\s)"'?]|--){1,60})-/gi)].flatMap((match) => {
        const value = decodeBadge(match[1] ?? "");
        return mention(value, claimOfName(value), i + 1);
    }));
}
function decodeBadge(text) {
    const plain = text
        .replace(/--/g, "\u0000")
        .replace(/__/g, "\u0001")
        .replace(/_/g, " ")
        .replaceAll("\u0000", "-")
        .replaceAll("\u0001", "_");
    try {
        return decodeURIComponent(plain);
    }
    catch {
        return plain;
    }
}

;// CONCATENATED MODULE: ./build/actions/licence-check/src/evidence/reuse.js


/** Licences named in REUSE.toml: https://reuse.software/spec-3.3/#reusetoml */
function readReuseToml(path, text) {
    const found = tomlEntries(text)
        .filter((entry) => /^annotations\.SPDX-License-Identifier$/i.test(entry.key))
        .flatMap((entry) => tomlStrings(entry))
        .map((placed) => ({ value: placed.value, line: lineAt(text, placed.start) }));
    return statements(path, found);
}
/** Licences named in .reuse/dep5 or debian/copyright: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/ */
function readDep5(path, text) {
    const found = text.split("\n", 50_000).flatMap((line, i) => {
        const value = /^License:[ \t]*(\S[^\n]*)$/i.exec(line.slice(0, 500))?.[1];
        return value ? [{ value: value.trim(), line: i + 1 }] : [];
    });
    return statements(path, found);
}
/** One statement a distinct licence: REUSE speaks of files, so it never contradicts the project's licence as a whole. */
function statements(path, found) {
    const first = new Map();
    for (const one of found)
        if (!first.has(one.value))
            first.set(one.value, one);
    return [...first.values()].map(({ value, line }) => ({
        source: "reuse",
        by: "REUSE",
        place: { path, line },
        wording: value,
        claim: claimOfName(value),
        scope: "files",
        folder: "",
        asksForSpdx: true,
        unpublished: false,
    }));
}
/** 1-based line of an offset. */
function lineAt(text, offset) {
    let line = 1;
    for (let at = text.indexOf("\n"); at >= 0 && at < offset; at = text.indexOf("\n", at + 1))
        line++;
    return line;
}
/** 1-based column of an offset. */
function columnAt(text, offset) {
    return offset - text.lastIndexOf("\n", offset - 1);
}

;// CONCATENATED MODULE: ./build/actions/licence-check/src/evidence/gather.js







/** The longest licence texts (several licences in one file) stay well below. */
const maxLicenceBytes = 2_000_000;
const maxManifestBytes = 300_000;
/** Nested packages beyond this number are not read; the count is told. */
const maxNested = 300;
/** Reads everything that the repository says about its own licence. `unseen` receives what could not be read. */
async function gatherEvidence(repository, options, unseen) {
    const files = (await repository.files()).filter((file) => file.kind === "file");
    const own = files.filter((file) => !isForeign(file.path));
    const texts = await readTexts(repository, own, unseen);
    const manifests = await readManifests(repository, own, unseen);
    const readme = await readReadmes(repository, own);
    const reuse = await readReuse(repository, own);
    const headers = options.headers ? await readHeaders(repository, own) : [];
    return {
        texts,
        statements: [...manifests, ...readme, ...reuse, ...headers],
        oddNames: own.flatMap(({ path }) => {
            const odd = oddName(path);
            return odd ? [{ path, ...odd }] : [];
        }),
        exists: new Set(files.map((file) => file.path)),
    };
}
async function readTexts(repository, files, unseen) {
    const named = files.filter(({ path }) => isLicenceFile(path) || isReuseText(path));
    const texts = [];
    for (const file of named.sort((a, b) => depth(a.path) - depth(b.path)).slice(0, maxNested)) {
        const bytes = await repository.read(file.path, maxLicenceBytes);
        if (!bytes) {
            unseen.push(`The licence file ${file.path} could not be read (${file.size} bytes).`);
            continue;
        }
        const found = (0,identify/* identify */.l)(bytes, { path: file.path });
        const text = (await repository.text(file.path, maxLicenceBytes))?.text ?? "";
        const reuse = isReuseText(file.path);
        // A nested file such as docs/licensing.md is about licences, not one: it counts only when it holds a text.
        if (file.path.includes("/") && !reuse && !found.spans.some((span) => span.kind === "text"))
            continue;
        texts.push({
            path: file.path,
            text,
            found,
            prose: readProse(text, (line) => found.spans.some((span) => span.kind === "text" && span.startLine <= line && line <= span.endLine)),
            scope: reuse ? "files" : scopeOf(file.path),
            folder: reuse ? "" : governed(file.path),
            ...(reuse ? { promised: promisedId(file.path) } : {}),
        });
    }
    return texts;
}
/** A licence kept in a folder of its own (`licenses/`, `legal/`) governs the folder above. */
function governed(path) {
    const folder = folderOf(path);
    return /(^|\/)(licen[cs]es?|legal|\.github)$/i.test(folder) ? folderOf(folder) : folder;
}
function depth(path) {
    return path.split("/").length;
}
async function readManifests(repository, files, unseen) {
    const manifests = files.filter(({ path }) => isManifest(path)).sort((a, b) => depth(a.path) - depth(b.path));
    if (manifests.length > maxNested)
        unseen.push(`${manifests.length - maxNested} nested package manifests were not read.`);
    const statements = [];
    for (const { path } of manifests.slice(0, maxNested)) {
        const decoded = await repository.text(path, maxManifestBytes);
        if (decoded)
            statements.push(...readDeclarations(path, decoded.text).map((d) => fromDeclaration(d, decoded.text)));
    }
    return statements;
}
function fromDeclaration(declaration, text) {
    const { path, start, end, field } = declaration;
    const line = lineAt(text, start);
    const oneLine = lineAt(text, end) === line;
    return {
        source: "manifest",
        by: declaration.ecosystem,
        place: {
            path,
            line,
            ...(oneLine ? { column: columnAt(text, start), endColumn: columnAt(text, end) } : {}),
            key: field,
        },
        wording: declaration.value,
        claim: claimOfDeclaration(declaration),
        scope: declaration.scope ?? "project",
        folder: folderOf(path),
        ...(declaration.replaceable ? { replace: { start, end } } : {}),
        asksForSpdx: declaration.form === "expression",
        unpublished: declaration.unpublished ?? false,
    };
}
async function readReadmes(repository, files) {
    const readmes = files.filter(({ path }) => /^(docs\/|\.github\/)?readme(\.[a-z]{2})?(\.(md|markdown|rst|txt|adoc|asciidoc))?$/i.test(path));
    const statements = [];
    for (const { path } of readmes.slice(0, 5)) {
        const decoded = await repository.text(path, 1_000_000);
        if (decoded)
            statements.push(...readReadme(path, decoded.text, ""));
    }
    return statements;
}
async function readReuse(repository, files) {
    const statements = [];
    for (const { path } of files) {
        const reader = licence_files_nameOf(path) === "REUSE.toml" ? readReuseToml : path === ".reuse/dep5" ? readDep5 : undefined;
        if (!reader)
            continue;
        const decoded = await repository.text(path, 1_000_000);
        if (decoded)
            statements.push(...reader(path, decoded.text));
    }
    return statements;
}

;// CONCATENATED MODULE: ./build/actions/licence-check/src/judge/copyright.js


/** Licences whose terms speak of the copyright notice above them. The long ones (GPL, Apache, EUPL, CC) bring none of the project's. */
const noticeLicences = /^(MIT|MIT-0|X11|ISC|0BSD|BSD-|Zlib|NCSA|BSL-1\.0|PostgreSQL|UPL-1\.0|HPND|NTP|curl|ECL-)/i;
const placeholder = /\[(year|yyyy|fullname|full name|name|owner|copyright holders?|name of copyright owner|organi[sz]ation)[^\]]*\]|<(year|copyright holders?|owner|organi[sz]ation|name of author|name)[^>]*>|\{(year|yyyy|fullname|name|organization|name of copyright owner)[^}]*\}|\{\{[^}]*\}\}|\byyyy\b|\b(your name|your organi[sz]ation|company name)\b/i;
/** Holder and year of the copyright lines, and template words left in them, in the texts that govern the root. */
function judgeCopyright(evidence, wanted) {
    const texts = governing(evidence.texts, "").filter((text) => text.promised === undefined && !isMixed(text) && textIds(text).some((id) => noticeLicences.test(id)));
    return texts.flatMap((text) => [
        ...placeholders(text),
        ...missing(text),
        ...holder(text, wanted.pattern, wanted.profile),
        ...years(text, wanted.now),
    ]);
}
/** The copyright lines of the project: those before the end of its licence's first lines, not a third party's further down. */
function lines(text) {
    return text.found.copyright.filter((line) => !/free software foundation/i.test(line.text));
}
function placeholders(text) {
    return lines(text)
        .filter((line) => placeholder.test(line.text))
        .map((line) => ({
        rule: "licence/placeholder",
        message: `The copyright line still holds the template's words: "${line.text.trim().slice(0, 120)}".`,
        help: "Write the year of first publication and the owner's name.",
        location: { path: text.path, startLine: line.line },
    }));
}
function missing(text) {
    if (lines(text).length > 0 ||
        textIds(text).some((id) => /^(MIT-0|0BSD|BSL-1\.0)$/.test(id)) ||
        text.found.verdict === "none")
        return [];
    return [
        {
            rule: "licence/copyright-missing",
            message: `${text.path} names no copyright owner.`,
            help: "Write `Copyright (c) YEAR OWNER` above the text.",
            location: { path: text.path, startLine: text.found.spans[0]?.startLine ?? 1 },
        },
    ];
}
function holder(text, pattern, profile) {
    const found = lines(text);
    const [first] = found;
    if (pattern === "" || !first || placeholder.test(first.text))
        return [];
    const wanted = build/* RE2JS */.L3.compile(pattern);
    if (found.some((line) => wanted.matcher(line.text).find()))
        return [];
    const example = profile?.holder ? ` For example: ${profile.holder.example}.` : ` The policy asks for ${pattern}.`;
    return [
        {
            rule: "licence/copyright-holder",
            message: `The copyright line does not name the owner as policy asks: "${first.text.trim().slice(0, 120)}".`,
            help: `Write the owner in the agreed form.${example}`,
            location: { path: text.path, startLine: first.line },
        },
    ];
}
function years(text, now) {
    const [first] = lines(text);
    if (!first || placeholder.test(first.text))
        return [];
    const found = lines(text).flatMap((line) => [...line.text.matchAll(/\b(1[89]\d\d|2\d{3})\b/g)].map((match) => ({ line, year: Number(match[1]) })));
    const at = (line) => ({ path: text.path, startLine: line });
    if (found.length === 0)
        return [
            {
                rule: "licence/copyright-year",
                level: "note",
                message: `The copyright line has no year: "${first.text.trim().slice(0, 120)}".`,
                help: "Write the year of first publication.",
                location: at(first.line),
            },
        ];
    const future = found.find(({ year }) => year > now.getUTCFullYear() + 1);
    return future
        ? [
            {
                rule: "licence/copyright-year",
                message: `The copyright line names the year ${future.year}, which has not come yet.`,
                help: "Write the year of first publication.",
                location: at(future.line.line),
            },
        ]
        : [];
}

;// CONCATENATED MODULE: ./build/actions/licence-check/src/judge/texts.js



/** What is wrong with the licence texts themselves; a nested package's text counts as a warning. */
function judgeTexts(evidence, original) {
    return evidence.texts.flatMap((text) => {
        const drafts = judgeText(text, evidence, original);
        return text.folder === "" ? drafts : drafts.map((draft) => ({ ...draft, level: "warning" }));
    });
}
/** No text at all, and files that look like one without being found. */
function missingLicence(evidence) {
    const odd = evidence.oddNames.map((file) => ({
        rule: "licence/file-name",
        message: `${file.path} ${file.why}.`,
        help: `Name it ${file.better}.`,
        location: { path: file.path, kind: "file-name" },
    }));
    if (governing(evidence.texts, "").length > 0)
        return odd;
    const declared = evidence.statements.find((statement) => statement.folder === "" && statement.claim.kind === "expression");
    const nested = evidence.texts.length > 0
        ? ` Texts were found only in ${listed(evidence.texts.slice(0, 3).map((text) => text.path))}.`
        : "";
    const named = declared ? ` ${declared.place.path} names ${declared.wording}, but its text is not there.` : "";
    return [
        {
            rule: "licence/missing",
            message: `There is no licence file at the root.${named}${nested}`,
            help: `Add the full text as LICENSE: public-code licence add ${declared?.claim.kind === "expression" ? declared.wording : "MIT"} --holder "Name of the owner".`,
            identity: "missing",
        },
        ...odd,
    ];
}
function judgeText(text, evidence, original) {
    const at = (line) => ({ path: text.path, startLine: line });
    if (text.text.trim() === "")
        return [
            {
                rule: "licence/empty",
                message: `${text.path} is empty.`,
                help: "Put the full text of the licence into it.",
                location: at(1),
            },
        ];
    const merge = /^<{7}(?: |$)[\s\S]*?^={7}$[\s\S]*?^>{7}(?: |$)/m.exec(text.text.replace(/\r/g, "").slice(0, 500_000));
    const marks = merge
        ? [
            {
                rule: "licence/merge-marks",
                message: `${text.path} holds git's marks of an unresolved merge.`,
                help: "Keep one version and delete the lines of <<<<<<<, ======= and >>>>>>>.",
                location: at(lineOf(text.text, "<<<<<<<")),
            },
        ]
        : [];
    return [...marks, ...verdictFindings(text, evidence, original), ...furtherTerms(text), ...disguises(text)];
}
function lineOf(text, needle) {
    return text.slice(0, Math.max(0, text.indexOf(needle))).split("\n").length;
}
function verdictFindings(text, evidence, original) {
    const { found, path, promised } = text;
    const ids = listed(found.ids);
    const start = { path, startLine: found.spans[0]?.startLine ?? 1 };
    if (isDedication(text))
        return hasTextOf(evidence, text.prose.granted) ? [] : [named(text, text.prose.granted)];
    switch (found.verdict) {
        case "modified":
            return modified(text, original);
        case "partial":
            return [
                {
                    rule: "licence/text-partial",
                    message: `${path} holds only a part of ${ids}.`,
                    help: `Replace it by the full text of ${ids}.`,
                    location: start,
                },
            ];
        case "named":
            return promised || hasTextOf(evidence, found.ids) ? [] : [named(text, found.ids)];
        case "none":
            // LicenseRef-... is the author's own text by declaration.
            return promised
                ? []
                : [
                    {
                        rule: "licence/text-unknown",
                        message: `${path} holds no licence that we know.`,
                        help: "Use the full text of a standard licence, or have your own text checked.",
                        location: { path, startLine: 1 },
                    },
                ];
        default:
            return [];
    }
}
/** True where another file of the root holds the full text, so that this one may be a translation, a note or a summary. */
function hasTextOf(evidence, ids) {
    const held = evidence.texts
        .filter((text) => text.found.verdict === "exact" || text.found.verdict === "equivalent")
        .flatMap((text) => text.found.ids);
    return ids.every((id) => held.some((other) => (0,spdx/* sameText */.QV)(id, other)));
}
function named(text, ids) {
    return {
        rule: "licence/text-named",
        message: `${text.path} names ${listed(ids)} and does not hold its text.`,
        help: `Put the full text of ${listed(ids)} into the file.`,
        location: { path: text.path, startLine: text.found.spans[0]?.startLine ?? 1 },
    };
}
/** One finding a modified licence, with its gravest deviation; the others stand in the summary's word diff. */
function modified(text, original) {
    return text.found.spans
        .filter((span) => span.verdict === "modified")
        .flatMap((span) => {
        const significant = span.deviations.filter((deviation) => deviation.significant);
        const [first] = significant;
        const fallback = { path: text.path, startLine: span.startLine };
        if (!first)
            return text.found.further.length > 0
                ? []
                : [
                    {
                        rule: "licence/text-modified",
                        message: `${text.path} departs from the text of ${span.id}.`,
                        location: fallback,
                    },
                ];
        const more = significant.length > 1 ? ` (and ${significant.length - 1} more changes)` : "";
        return [
            {
                rule: "licence/text-modified",
                message: `This is not ${span.id} as it stands: ${describe(first)}${more}. ${first.consequence}`.trim(),
                help: `Restore the words of ${span.id}, or do not call it that.`,
                location: { path: text.path, startLine: first.line },
                identity: `${span.id} ${first.added} ${first.removed}`,
                ...restore(text, original),
            },
        ];
    });
}
/** The original text with the file's own copyright lines, where the file holds this one licence and nothing else. */
function restore(text, original) {
    const [span, ...others] = text.found.spans;
    if (!span || others.length > 0 || span.language !== "en")
        return {};
    const notice = text.found.copyright
        .map((line) => line.text.trim())
        .filter((line) => !/free software foundation/i.test(line));
    const newText = original(span.id, notice);
    if (newText === undefined)
        return {};
    const edits = [{ path: text.path, start: 0, end: text.text.length, newText }];
    return { fix: { description: `Restore the text of ${span.id} in ${text.path}`, safety: "review", edits } };
}
/** A deviation in words. */
function describe(deviation) {
    const clause = deviation.clause ? ` in ${deviation.clause}` : "";
    if (deviation.added && deviation.removed)
        return `"${deviation.removed}" became "${deviation.added}"${clause}`;
    return deviation.added ? `"${deviation.added}" was added${clause}` : `"${deviation.removed}" is missing${clause}`;
}
function furtherTerms(text) {
    // The prose of a file about several licences, and of a dedication, is no rider on one of them.
    if (isMixed(text) || isDedication(text))
        return [];
    return text.found.further.map((further) => ({
        rule: "licence/further-terms",
        message: `Terms are added to the licence: "${further.text.replace(/\s+/g, " ").slice(0, 160)}". ${further.consequence}`.trim(),
        help: "Remove them, or have a lawyer confirm that the whole is still an open source licence.",
        location: { path: text.path, startLine: further.startLine, endLine: further.endLine },
    }));
}
function disguises(text) {
    const [first] = text.found.disguises;
    if (!first || text.found.verdict === "none")
        return [];
    return [
        {
            rule: "licence/disguise",
            message: `${text.path} holds ${first.what}.`,
            help: "Replace the file by the licence's original text.",
            location: { path: text.path, startLine: first.line },
        },
    ];
}

;// CONCATENATED MODULE: ./build/actions/licence-check/src/judge/wording.js



/** Declarations that are not the SPDX expressions which their formats ask for. */
function judgeWording(evidence) {
    return evidence.statements
        .filter((statement) => statement.source === "manifest" &&
        statement.asksForSpdx &&
        statement.claim.kind !== "reserved" &&
        statement.claim.kind !== "file")
        .flatMap(wording);
}
function wording(statement) {
    const { problems } = (0,spdx/* parseExpression */.YK)(statement.wording);
    const [first] = problems;
    if (!first)
        return [];
    const deprecated = problems.every((problem) => problem.kind === "deprecated-licence" || problem.kind === "deprecated-exception");
    const suggestions = first.suggestions.length > 0 && problems.length === 1 ? first.suggestions : (0,spdx/* suggestLicence */.qQ)(statement.wording);
    return [
        {
            rule: deprecated ? "licence/deprecated-id" : "licence/not-spdx",
            ...(statement.claim.kind === "unreadable" && !deprecated && !statement.unpublished
                ? { level: "warning" }
                : {}),
            message: deprecated ? `${first.message}.` : `"${statement.wording}" is no SPDX expression: ${first.message}.`,
            help: suggestions.length > 0
                ? `Write ${listed(suggestions.slice(0, 3)).replace(" and ", " or ")}.`
                : "Write an id from https://spdx.org/licenses/, or LicenseRef-... for your own text.",
            location: locationOf(statement),
            identity: `${statement.place.key} ${statement.wording}`,
            ...mend(statement),
        },
    ];
}
function mend(statement) {
    const mended = (0,spdx/* mendExpression */.Nt)(statement.wording);
    if (!mended || !statement.replace)
        return {};
    return {
        fix: {
            description: `Write ${mended}`,
            safety: "safe",
            edits: [{ path: statement.place.path, ...statement.replace, newText: mended }],
        },
    };
}
/** Manifests that point to a licence file which is not there. */
function missingFiles(evidence) {
    return evidence.statements.flatMap((statement) => {
        if (statement.claim.kind !== "file")
            return [];
        const named = resolvePath(statement.folder, statement.claim.path);
        if (named === undefined || evidence.exists.has(named))
            return [];
        return [
            {
                rule: "licence/file-missing",
                message: `${statement.place.path} says that the licence stands in ${statement.claim.path}, which does not exist.`,
                help: `Add the file, or name the one that is there${near(evidence, statement.folder)}.`,
                location: locationOf(statement),
            },
        ];
    });
}
function near(evidence, folder) {
    const text = evidence.texts.find((one) => folderOf(one.path) === folder);
    return text ? ` (${text.path})` : "";
}
/** A path below a folder, `..` resolved; undefined where it is a pattern, an address or leaves the repository. */
function resolvePath(folder, path) {
    if (/[*?<>|]|^\w+:/.test(path) || path.startsWith("/"))
        return undefined;
    const parts = folder === "" ? [] : folder.split("/");
    for (const part of path.replaceAll("\\", "/").split("/")) {
        if (part === "..") {
            if (parts.pop() === undefined)
                return undefined;
        }
        else if (part !== "." && part !== "")
            parts.push(part);
    }
    return parts.join("/");
}

;// CONCATENATED MODULE: ./build/actions/licence-check/src/profiles.js
const openDocuments = ["CC-BY-4.0", "CC-BY-SA-4.0", "CC0-1.0"];
const openData = ["CC-BY-4.0", "CC0-1.0", "ODbL-1.0", "PDDL-1.0", "ODC-By-1.0"];
/** Profiles, by id. Facts with their sources; a review date older than two years should be read with care. */
const profiles = [
    {
        id: "uk-gov",
        title: "United Kingdom, central government",
        code: { preferred: ["MIT"], allowed: [] },
        documentation: ["OGL-UK-3.0", ...openDocuments],
        data: ["OGL-UK-3.0", ...openData],
        open: "osi",
        level: "warning",
        holder: {
            pattern: "(?i)crown copyright( \\([^)]+\\))?",
            example: "Copyright (c) 2026 Crown Copyright (Name of Department)",
        },
        remark: "MIT for code in most cases; the Open Government Licence for documentation. OGL on code is found in practice, but it is not OSI-approved.",
        sources: [
            {
                title: "The GDS Way: Licensing",
                url: "https://github.com/alphagov/gds-way/blob/main/source/manuals/licensing.html.md.erb",
            },
            {
                title: "Home Office SEGAS-00004: Open source licensing",
                url: "https://engineering.homeoffice.gov.uk/standards/open-source-licensing",
            },
            {
                title: "Ministry of Justice: Licensing software or code",
                url: "https://technical-guidance.service.justice.gov.uk/documentation/standards/licencing-software-or-code.html",
            },
            {
                title: "The National Archives: Software and open source (UK Government Licensing Framework, archived)",
                url: "http://webarchive.nationalarchives.gov.uk/20110203162939/http:/www.nationalarchives.gov.uk/information-management/government-licensing/software-and-open-source.htm",
            },
        ],
        reviewed: "2026-12-01",
    },
    {
        id: "eu-commission",
        title: "European Commission",
        code: { preferred: ["EUPL-1.2"], allowed: [] },
        documentation: openDocuments,
        data: openData,
        open: "osi",
        level: "warning",
        holder: { pattern: "(?i)european (union|commission|communit)", example: "Copyright (c) 2026 European Union" },
        remark: "The Commission publishes its software under the EUPL unless another open source licence is required, for instance by a component.",
        sources: [
            {
                title: "Commission Decision of 8 December 2021 on the open source licensing and reuse of Commission software (2021/C 495 I/01)",
                url: "https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:32021D1209(01)",
            },
            { title: "Interoperable Europe: EUPL", url: "https://interoperable-europe.ec.europa.eu/collection/eupl" },
        ],
        reviewed: "2026-12-01",
    },
    {
        id: "it-agid",
        title: "Italy, AgID guidelines",
        code: { preferred: ["EUPL-1.2"], allowed: ["EUPL-1.2", "AGPL-3.0-or-later", "AGPL-3.0-only", "BSD-3-Clause"] },
        documentation: ["CC-BY-4.0", "CC0-1.0"],
        data: ["CC0-1.0", "CC-BY-4.0"],
        open: "osi",
        level: "warning",
        remark: "EUPL-1.2 for new software; AGPL-3.0 for services and BSD-3-Clause for libraries as reasoned exceptions; work based on other software keeps its licence.",
        sources: [
            {
                title: "AgID: Linee guida su acquisizione e riuso di software per le pubbliche amministrazioni, 9 May 2019, section 3.5",
                url: "https://www.agid.gov.it/it/agenzia/stampa-e-comunicazione/notizie/2019/05/13/pubblicate-linee-guida-agid-sullacquisizione-il-riuso-del-software-nella-pa",
            },
            {
                title: "Interoperable Europe: AGID guidelines",
                url: "https://joinup.ec.europa.eu/collection/eupl/news/agid-guidelines",
            },
        ],
        reviewed: "2026-12-01",
    },
    {
        id: "fr-dinum",
        title: "France, licences of article D. 323-2-1 CRPA",
        code: {
            preferred: [],
            allowed: [
                "BSD-2-Clause",
                "BSD-3-Clause",
                "Apache-2.0",
                "CECILL-B",
                "MIT",
                "MPL-2.0",
                "GPL-2.0-or-later",
                "GPL-3.0-or-later",
                "GPL-3.0-only",
                "GPL-2.0-only",
                "LGPL-2.1-or-later",
                "LGPL-2.1-only",
                "LGPL-3.0-or-later",
                "LGPL-3.0-only",
                "AGPL-3.0-or-later",
                "AGPL-3.0-only",
                "CECILL-2.0",
                "CECILL-2.1",
                "CECILL-C",
                "EUPL-1.2",
                "EPL-2.0",
            ],
        },
        documentation: ["etalab-2.0", ...openDocuments],
        data: ["etalab-2.0", "ODbL-1.0"],
        open: "any",
        level: "error",
        remark: "Another licence needs approval (homologation). Data: Licence Ouverte or ODbL.",
        sources: [
            {
                title: "Décret n° 2017-638 du 27 avril 2017",
                url: "https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000034502557",
            },
            {
                title: "Etalab: licences and the decree",
                url: "https://www.etalab.gouv.fr/licence-version-2-0-de-la-licence-ouverte-suite-a-la-consultation-et-presentation-du-decret",
            },
        ],
        reviewed: "2026-12-01",
    },
    {
        id: "de-opencode",
        title: "Germany, openCode",
        code: { preferred: ["EUPL-1.2", "MIT"], allowed: [] },
        documentation: openDocuments,
        data: ["DL-DE-ZERO-2.0", "DL-DE-BY-2.0", ...openData],
        open: "osi",
        level: "error",
        remark: "openCode keeps a list of OSI licences that it accepts and recommends REUSE; we test for OSI approval, not for the list.",
        sources: [
            {
                title: "openCode: Standardised open-source licences",
                url: "https://opencode.de/en/knowledge/general-conditions/standardised-open-source-licenses",
            },
            { title: "Servicestandard 5.10 (DIN SPEC 66336)", url: "https://servicestandard.gov.de/" },
        ],
        reviewed: "2026-12-01",
    },
    {
        id: "nl",
        title: "Netherlands",
        code: { preferred: ["EUPL-1.2"], allowed: [] },
        documentation: openDocuments,
        data: openData,
        open: "osi",
        level: "warning",
        remark: "EUPL-1.2 is usual; any OSI-approved licence may be reasoned for.",
        sources: [
            {
                title: "developer.overheid.nl: practice in its own repositories",
                url: "https://github.com/developer-overheid-nl",
            },
            { title: "Interoperable Europe: EUPL", url: "https://interoperable-europe.ec.europa.eu/collection/eupl" },
        ],
        reviewed: "2026-12-01",
    },
    {
        id: "us-federal",
        title: "United States, federal agencies",
        code: { preferred: ["CC0-1.0"], allowed: [] },
        documentation: openDocuments,
        data: ["CC0-1.0", "PDDL-1.0", "CC-BY-4.0"],
        open: "osi-or-fsf",
        level: "warning",
        remark: "Works of federal employees have no copyright in the United States (17 U.S.C. 105); CC0 waives it elsewhere. Contractors' code carries an open source licence.",
        sources: [
            {
                title: "OMB M-16-21: Federal Source Code Policy",
                url: "https://obamawhitehouse.archives.gov/sites/default/files/omb/memoranda/2016/m_16_21.pdf",
            },
            {
                title: "FEC open source policy (CC0 as default)",
                url: "https://github.com/fecgov/FEC/blob/master/OPEN-SOURCE-POLICY.md",
            },
            { title: "DSACMS repositories", url: "https://github.com/DSACMS" },
        ],
        reviewed: "2026-12-01",
    },
    {
        id: "ca",
        title: "Government of Canada",
        code: { preferred: ["MIT"], allowed: [] },
        documentation: ["OGL-Canada-2.0", ...openDocuments],
        data: ["OGL-Canada-2.0", "CC0-1.0", "CC-BY-4.0"],
        open: "osi",
        level: "warning",
        holder: {
            pattern: "(?i)(crown copyright|government of canada|(his|her) majesty (the (king|queen) )?in right of canada|couronne|gouvernement du canada)",
            example: "Copyright (c) 2026 Crown Copyright, Government of Canada (Department)",
        },
        remark: "Permissive for most code, reciprocal where contributions back matter; the Open Government Licence for documents and data.",
        sources: [
            {
                title: "Guide for Publishing Open Source Code",
                url: "https://www.canada.ca/en/government/system/digital-government/digital-government-innovations/open-source-software/guide-for-publishing-open-source-code.html",
            },
        ],
        reviewed: "2026-12-01",
    },
    {
        id: "nz",
        title: "New Zealand, NZGOAL-SE",
        code: { preferred: ["MIT", "GPL-3.0-or-later"], allowed: [] },
        documentation: ["CC-BY-4.0", "CC0-1.0"],
        data: ["CC-BY-4.0", "CC0-1.0"],
        open: "osi",
        level: "warning",
        holder: {
            pattern: "(?i)(crown|new zealand|aotearoa|ministry|department|council|agency)",
            example: "Copyright (c) 2026 Crown (Name of Agency)",
        },
        remark: "MIT or GPL-3.0-or-later for new software; adaptations keep the licence of what they adapt.",
        sources: [
            {
                title: "NZGOAL Software Extension, version 1, July 2016",
                url: "https://www.ict.govt.nz/guidance-and-resources/open-government/new-zealand-government-open-access-and-licensing-nzgoal-framework/nzgoal-se/",
            },
        ],
        reviewed: "2026-12-01",
    },
    {
        id: "osi",
        title: "Any OSI-approved licence",
        code: { preferred: [], allowed: [] },
        documentation: [],
        data: [],
        open: "osi",
        level: "error",
        remark: "Code needs a licence that the Open Source Initiative has approved; documentation and data are not judged.",
        sources: [
            { title: "OSI Approved Licenses", url: "https://opensource.org/licenses" },
            { title: "SPDX licence list, field isOsiApproved", url: "https://spdx.org/licenses/" },
        ],
        reviewed: "2026-12-01",
    },
];
const profileIds = profiles.map((profile) => profile.id);
function findProfile(id) {
    return profiles.find((profile) => profile.id === id);
}

;// CONCATENATED MODULE: ./build/actions/licence-check/src/rules.js
const rule = (id, level, title, why, repair, source) => ({
    id: `licence/${id}`,
    level,
    title,
    why,
    repair,
    ...(source ? { source } : {}),
});
const matching = "https://spdx.github.io/spdx-spec/v2.3/license-matching-guidelines-and-templates/";
const expressions = "https://spdx.github.io/spdx-spec/v2.3/SPDX-license-expressions/";
/** Every finding that licence-check can make. */
const rules = [
    rule("missing", "error", "No licence file", "Without a licence nobody may use, change or share the code, even when it is public.", 'Add a file LICENSE or LICENCE with the full text at the root: `public-code licence add MIT --holder "..."`.', "https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/licensing-a-repository"),
    rule("empty", "error", "The licence file is empty", "An empty file grants nothing, although its name says it does.", "Put the full text of the licence into it."),
    rule("merge-marks", "error", "Merge marks in the licence file", "The file holds two versions of the text with git's conflict marks, so nobody can say which terms apply.", "Choose one version and remove the lines of <<<<<<<, ======= and >>>>>>>."),
    rule("placeholder", "error", "A placeholder is left in the licence", "The copyright line still has the template's words, so nobody is named as the owner.", "Write the year of first publication and the name of the owner."),
    rule("file-name", "warning", "Licence under a name that tools do not find", "GitHub, package registries and catalogues look for LICENSE, LICENCE or COPYING as plain text at the root.", "Rename the file."),
    rule("text-modified", "error", "The licence text was changed", "A changed text is another licence: it is not what its name says, nobody has approved it, and readers will be misled.", "Restore the original words, or drop the name and ask for legal advice.", matching),
    rule("further-terms", "error", "Further terms beside the licence", "Terms added to an open source licence usually restrict it, and then it no longer is one.", "Remove them, or put harmless notes (trade marks, contributors) into the README or a NOTICE file.", "https://opensource.org/osd"),
    rule("text-partial", "error", "Only a part of the licence text", "The rest of the terms is missing, so it is not clear what is granted.", "Replace the file's content by the full text."),
    rule("text-unknown", "warning", "Unknown text in the licence file", "The file holds no licence that we know. It may be your own text, or not a licence at all; people and tools cannot tell what they may do.", "Use a standard licence with its full text."),
    rule("text-named", "warning", "The licence is only named", "The file refers to a licence and does not hold its text. Most licences demand that the text goes along with the code.", "Put the full text into the file."),
    rule("disguise", "error", "Hidden characters in the licence text", "Letters that look alike, or marks that the eye does not see, can hide a change from readers.", "Type the words again or replace the text by the original."),
    rule("contradiction", "error", "Two places name different licences", "Users, registries and catalogues read different places. Whoever relies on the wrong one breaks the other's terms without knowing.", "Make them say the same: the text in the licence file decides, unless it is the one that is wrong."),
    rule("text-missing", "warning", "A licence is named whose text is not there", "Whoever gets the code needs the text of every licence that applies.", "Add the text: `LICENSES/<id>.txt`, or a file LICENSE-<id> at the root.", "https://reuse.software/spec-3.3/"),
    rule("file-missing", "warning", "The licence file that is named does not exist", "A package points its users to a file that they will not find.", "Add the file or correct the name."),
    rule("not-spdx", "note", "The licence is not written as an SPDX id", "Registries, catalogues and other tools understand only ids and expressions of the SPDX list.", "Write the id from https://spdx.org/licenses/.", expressions),
    rule("deprecated-id", "note", "An id that SPDX no longer recommends", "The old GNU ids leave open whether later versions may be chosen.", "Write `-only` or `-or-later`.", expressions),
    rule("later-versions", "warning", "Places disagree on later versions", '"Only" and "or later" give users different rights.', "Decide which was meant and write the same id everywhere."),
    rule("name-against-text", "error", "A file in LICENSES/ holds another licence than its name says", "REUSE and other tools go by the name; readers go by the text.", "Put the right text under the name, or rename the file.", "https://reuse.software/spec-3.3/#license-files"),
    rule("header-disagrees", "warning", "File headers name another licence", "The notice in most files names a licence that is not the project's.", "Correct the headers, or add the text of their licence and say which parts it covers."),
    rule("not-allowed", "error", "A licence that policy does not allow", "Your organisation's policy or the chosen profile lists what may be used.", "Choose one of the licences listed, or agree an exception with reason and date."),
    rule("not-open", "warning", "Neither OSI nor FSF calls it open source", "Code under such a licence may not be used by everybody for everything, and catalogues refuse it.", "Choose a licence that the Open Source Initiative has approved.", "https://opensource.org/licenses"),
    rule("not-preferred", "note", "Another licence is preferred", "The profile names a first choice, which makes reuse between administrations simple.", "Use the preferred licence where nothing speaks against it."),
    rule("copyright-missing", "warning", "No copyright line", "The licence speaks of the notice above it, and there is none: nobody knows who grants the rights.", "Write `Copyright (c) YEAR OWNER` above the text."),
    rule("copyright-holder", "warning", "The copyright line names another owner than policy asks for", "The owner has to be the body that holds the rights, in the agreed form.", "Write the owner as policy shows it."),
    rule("copyright-year", "warning", "The copyright line's year is missing or wrong", "The year of first publication tells how long the rights last.", "Write the year of first publication, or a range."),
    rule("dependency-conflict", "error", "A dependency's licence conflicts with this project's", "Both licences cannot be kept when the combined work is passed on.", "Replace the dependency, keep it apart, or release under a licence that fits."),
    rule("dependency-conditional", "warning", "A dependency decides under what the whole may be passed on", "The combined work may go out, but under the terms of the dependency's licence.", "Check that you can live with that licence for the whole, and say so in the README."),
    rule("dependency-denied", "error", "A dependency has a licence that policy does not allow", "Your organisation's policy lists what dependencies may have.", "Replace the dependency, or agree an exception with reason and date."),
    rule("dependency-unknown", "note", "Dependencies whose licence is not known", "What nobody states cannot be judged. It may be fine and it may not.", "Look the licence up and record it under `dependency-licences` in the policy file."),
];

;// CONCATENATED MODULE: ./build/actions/licence-check/src/settings.js
/** Inputs of licence-check beside the common ones. */
const settings = {
    profile: {
        kind: "choice",
        values: [
            "none",
            "uk-gov",
            "eu-commission",
            "it-agid",
            "fr-dinum",
            "de-opencode",
            "nl",
            "us-federal",
            "ca",
            "nz",
            "osi",
        ],
        default: "none",
        description: "Rules of an administration to judge the licence by; your own lists below are applied in addition.",
    },
    allowed: {
        kind: "list",
        default: [],
        description: "SPDX ids that code may be released under; `*` stands for anything. Empty: the profile's, or any open source licence.",
    },
    denied: { kind: "list", default: [], description: "SPDX ids that nothing may be released under." },
    "allowed-documentation": {
        kind: "list",
        default: [],
        description: "SPDX ids that documentation may be released under. Empty: the profile's, or any.",
    },
    "allowed-data": {
        kind: "list",
        default: [],
        description: "SPDX ids that data may be released under. Empty: the profile's, or any.",
    },
    "require-approval": {
        kind: "choice",
        values: ["profile", "osi", "osi-or-fsf", "none"],
        default: "profile",
        description: "Who must have approved a code licence: the profile's rule (without one: OSI or FSF), OSI, OSI or FSF, or nobody.",
    },
    "copyright-holder": {
        kind: "text",
        default: "",
        description: "Regular expression that a copyright line of the licence must match; empty: the profile's pattern, or none.",
    },
    headers: {
        kind: "flag",
        default: true,
        description: "Compare the licence tags and notices of a sample of source files.",
    },
    dependencies: {
        kind: "flag",
        default: true,
        description: "Judge the licences of dependencies named in lock files, manifests and SBOMs.",
    },
    "denied-dependencies": { kind: "list", default: [], description: "SPDX ids that no dependency may have." },
    "allowed-dependencies": {
        kind: "list",
        default: [],
        description: "SPDX ids that dependencies may have. Empty: any that fits the licence of this project.",
    },
    "unknown-dependencies": {
        kind: "choice",
        values: ["ignore", "note", "warning", "error"],
        default: "note",
        description: "How much dependencies count whose licence nobody states.",
    },
    "dependency-licences": {
        kind: "object",
        schema: { type: "object", additionalProperties: { type: "string" } },
        default: {},
        description: "Licences that a person has established: package URL without version (or with) to SPDX expression, such as `pkg:npm/left-pad: MIT`.",
    },
    "development-dependencies": {
        kind: "flag",
        default: false,
        description: "Judge dependencies that are used in development only as well.",
    },
    "only-new-dependencies": {
        kind: "flag",
        default: false,
        description: "In a pull request, judge only the dependencies that it adds or changes.",
    },
    "dependency-graph": {
        kind: "flag",
        default: false,
        description: "Ask GitHub's dependency graph for the licences that files do not tell; needs a token with `contents: read`.",
    },
};

;// CONCATENATED MODULE: ./build/actions/licence-check/src/summary.js



/** Rows beyond this stay in the JSON report. */
const maxRows = 60;
const signs = {
    agrees: "✅ agrees",
    adds: "⚠️ its text is missing",
    contradicts: "❌ contradicts",
    silent: "– not compared",
};
const verdicts = {
    exact: "✅ exact text",
    equivalent: "✅ equivalent text",
    modified: "❌ changed text",
    partial: "❌ a part of the text",
    named: "⚠️ named, no text",
    none: "⚠️ unknown text",
};
/** Everything that the repository says about its licence, in one table. */
function evidenceSection(evidence) {
    const rows = [
        ...evidence.texts.map(textRow),
        ...evidence.statements.map((statement) => statementRow(statement, evidence)),
    ];
    const shown = rows.slice(0, maxRows);
    const lines = shown.map((row) => `| ${(0,report_text/* code */.aY)(`${row.path}:${row.line}`)} | ${(0,report_text/* markdown */.wD)(row.source)} | ${(0,report_text/* code */.aY)(row.says)} | ${row.result} |`);
    const left = rows.length > shown.length ? `\n\n${rows.length - shown.length} more in the JSON report.` : "";
    const table = rows.length === 0
        ? "Nothing in the repository names a licence."
        : `| Where | What | Says | Result |\n|---|---|---|---|\n${lines.join("\n")}${left}`;
    return { title: "What the repository says about its licence", markdown: table, terminal: terminalRows(shown) };
}
function terminalRows(rows) {
    const place = (row) => (0,report_text/* plain */.pj)(`${row.path}:${row.line}`, 60);
    const width = Math.max(0, ...rows.map((row) => place(row).length));
    return rows.map((row) => `${place(row).padEnd(width)}  ${row.result}  ${(0,report_text/* plain */.pj)(row.says, 80)}`).join("\n");
}
function textRow(text) {
    const line = text.found.spans[0]?.startLine ?? 1;
    const result = text.text.trim() === ""
        ? "❌ empty"
        : text.promised?.startsWith("LicenseRef-")
            ? "own terms"
            : (verdicts[text.found.verdict] ?? text.found.verdict);
    return {
        path: text.path,
        line,
        source: "licence text",
        says: text.found.expression || textIds(text).join(" AND ") || "?",
        result,
    };
}
function statementRow(statement, evidence) {
    const ids = governing(evidence.texts, statement.folder).flatMap(comparableIds);
    const files = statement.files ? ` (${statement.files.same} of ${statement.files.all} files)` : "";
    const result = statementResult(statement, compare(statement.claim, ids));
    return {
        path: statement.place.path,
        line: statement.place.line,
        source: `${statement.by}${files}`,
        says: statement.wording,
        result,
    };
}
function statementResult(statement, agreement) {
    if (statement.claim.kind === "file")
        return "names a file";
    if (statement.claim.kind === "unreadable")
        return "⚠️ no SPDX licence";
    const single = statement.scope === "files" && agreement === "contradicts";
    return single ? "⚠️ another licence" : signs[agreement];
}
/** Where a licence text departs from the original, as a word diff with what each change means. */
function deviationSections(evidence) {
    return evidence.texts.flatMap((text) => text.found.spans
        .filter((span) => span.verdict === "modified" && span.deviations.length > 0)
        .map((span) => {
        const deviations = span.deviations.slice(0, 40);
        const more = span.deviations.length > deviations.length
            ? `\n\n${span.deviations.length - deviations.length} more changes.`
            : "";
        return {
            title: `${text.path}: what differs from ${span.id}`,
            markdown: `| Line | Clause | Change | What it means |\n|--:|---|---|---|\n${deviations.map(deviationRow).join("\n")}${more}`,
            terminal: deviations
                .map((d) => `line ${d.line}: ${d.removed ? `[-${(0,report_text/* plain */.pj)(d.removed, 200)}-]` : ""}${d.added ? `{+${(0,report_text/* plain */.pj)(d.added, 200)}+}` : ""}  ${(0,report_text/* plain */.pj)(d.consequence, 200)}`)
                .join("\n"),
        };
    }));
}
function deviationRow(deviation) {
    const removed = deviation.removed ? `<del>${(0,report_text/* code */.aY)(deviation.removed)}</del> ` : "";
    const added = deviation.added ? `<ins>${(0,report_text/* code */.aY)(deviation.added)}</ins>` : "";
    const weight = deviation.significant ? "**" : "";
    return `| ${deviation.line} | ${(0,report_text/* markdown */.wD)(deviation.clause, 80)} | ${removed}${added} | ${weight}${(0,report_text/* markdown */.wD)(deviation.consequence, 300)}${weight} |`;
}
const states = {
    denied: "❌ not allowed",
    conflict: "❌ conflict",
    conditional: "⚠️ decides over the whole",
    unruled: "⚠️ no rule",
    unknown: "⚠️ unknown",
    fine: "✅ fine",
};
/** Dependencies by licence and answer, the ones that need a person first. */
function dependencySection(judged, onlyNew) {
    if (judged.length === 0)
        return [];
    const groups = new Map();
    for (const one of judged) {
        const key = `${one.state}\n${one.dependency.licence ?? ""}`;
        groups.set(key, [...(groups.get(key) ?? []), one]);
    }
    const order = Object.keys(states);
    const sorted = [...groups.values()].sort((a, b) => order.indexOf(a[0].state) - order.indexOf(b[0].state) || b.length - a.length);
    const shown = sorted.slice(0, maxRows);
    const rows = shown.map((same) => {
        const [{ dependency, state, detail }] = same;
        const why = state === "fine" ? "" : (detail?.reason ?? "");
        return `| ${states[state]} | ${dependency.licence === undefined ? "not stated" : (0,report_text/* code */.aY)(dependency.licence, 120)} | ${same.length} | ${(0,report_text/* markdown */.wD)(summary_names(same), 200)} | ${(0,report_text/* markdown */.wD)(why, 300)} |`;
    });
    const left = sorted.length > shown.length ? `\n\n${sorted.length - shown.length} more rows in the JSON report.` : "";
    return [
        {
            title: onlyNew ? "Dependencies that this change adds" : "Dependencies",
            markdown: `| Answer | Licence | Packages | For example | Why |\n|---|---|--:|---|---|\n${rows.join("\n")}${left}`,
            terminal: shown
                .map((same) => `${states[same[0].state]}  ${(0,report_text/* plain */.pj)(same[0].dependency.licence ?? "not stated", 60)}: ${same.length} (${(0,report_text/* plain */.pj)(summary_names(same), 120)})`)
                .join("\n"),
        },
    ];
}
function summary_names(same) {
    return (same
        .slice(0, 3)
        .map(({ dependency }) => dependency.name)
        .join(", ") + (same.length > 3 ? ", …" : ""));
}

// EXTERNAL MODULE: ./build/actions/licence-check/src/texts.js
var texts = __webpack_require__(116);
;// CONCATENATED MODULE: ./build/actions/licence-check/src/check.js

















/** Recognises the licence, compares every place that names one, and judges it and the dependencies by policy. */
const check = {
    name: "licence",
    title: "Licence",
    rules: rules,
    settings: settings,
    usesGitHub: () => true,
    outputs: {
        licence: "SPDX expression of the whole project; empty when nothing says.",
        agreement: "`agrees`, `contradicts` or `unknown`: whether all places name the same licence.",
        dependencies: "How many dependencies were judged.",
    },
    run,
};
async function run(given, context) {
    const policy = readPolicy(given);
    const unseen = [];
    const evidence = await gatherEvidence(context.repository, { headers: given.headers }, unseen);
    const project = concludeLicence(evidence);
    const dependencies = given.dependencies ? await readDependencies(given, context, project, unseen) : [];
    const findings = [
        ...missingLicence(evidence),
        ...judgeTexts(evidence, texts/* textWithNotice */.YQ),
        ...namesAgainstTexts(evidence),
        ...contradictions(evidence),
        ...headersAgainstTexts(evidence),
        ...laterVersions(evidence),
        ...missingTexts(evidence),
        ...missingFiles(evidence),
        ...judgeWording(evidence),
        ...judgePolicy(project, policy),
        ...judgeCopyright(evidence, { pattern: policy.holder, profile: policy.profile, now: context.now }),
        ...dependencyFindings(dependencies, project, dependencyPolicy(given)),
    ];
    const agreement = agreementOf(findings.map((finding) => finding.rule), project);
    return {
        findings,
        unseen: [...unseen, ...context.repository.unseen()],
        facts: {
            licence: project,
            agreement,
            evidence: evidenceFacts(evidence),
            dependencies: dependencies.map(dependencyFact),
        },
        outputs: { licence: project.expression, agreement, dependencies: String(dependencies.length) },
        headline: headline(project, evidence, agreement),
        sections: [
            evidenceSection(evidence),
            ...deviationSections(evidence),
            ...dependencySection(dependencies, given["only-new-dependencies"]),
        ],
    };
}
/** The settings as one policy; throws UserError for a pattern that cannot be read. */
function readPolicy(given) {
    const profile = findProfile(given.profile);
    const holder = given["copyright-holder"] || (profile?.holder?.pattern ?? "");
    try {
        build/* RE2JS */.L3.compile(holder);
    }
    catch (cause) {
        throw new errors/* UserError */.yo(`copyright-holder is no regular expression: ${(0,errors/* errorMessage */.gJ)(cause)}. Write for example Crown Copyright.`, { cause });
    }
    const approval = given["require-approval"];
    return {
        ...(profile ? { profile } : {}),
        allowed: given.allowed,
        denied: given.denied,
        documentation: given["allowed-documentation"].length > 0 ? given["allowed-documentation"] : (profile?.documentation ?? []),
        data: given["allowed-data"].length > 0 ? given["allowed-data"] : (profile?.data ?? []),
        approval: approval === "profile" ? (profile?.open ?? "osi-or-fsf") : approval === "none" ? "any" : approval,
        holder,
    };
}
function agreementOf(found, project) {
    const against = ["licence/contradiction", "licence/name-against-text", "licence/header-disagrees"];
    if (found.some((rule) => against.includes(rule)))
        return "contradicts";
    return project.basis === "text" ? "agrees" : "unknown";
}
function headline(project, evidence, agreement) {
    if (project.expression === "")
        return "No licence is named anywhere";
    const places = evidence.statements.length + evidence.texts.length;
    const verdict = evidence.texts[0]?.found.verdict;
    const text = project.basis === "text" ? (verdict && verdict !== "none" ? `, ${verdict} text` : "") : ", named only";
    return `${project.expression}${text}; ${places} places read${agreement === "contradicts" ? ", and they contradict each other" : ""}`;
}
/** The evidence as plain JSON for other tools. */
function evidenceFacts(evidence) {
    const texts = evidence.texts.map(({ path, found, scope, promised }) => ({
        kind: "text",
        path,
        ids: found.ids,
        expression: found.expression,
        verdict: found.verdict,
        scope,
        promised,
    }));
    const statements = evidence.statements.map(({ source, by, place, wording, claim, scope }) => ({
        kind: source,
        by,
        ...place,
        wording,
        reading: claim.kind,
        scope,
    }));
    return [...texts, ...statements];
}
async function readDependencies(given, context, project, unseen) {
    const options = {
        known: establishedLicences(given),
        graph: given["dependency-graph"],
        onlyNew: given["only-new-dependencies"],
    };
    const all = await collectDependencies(context, options, unseen);
    const wanted = all.filter((one) => given["development-dependencies"] || !one.development);
    return judgeDependencies(wanted, project, dependencyPolicy(given));
}
function dependencyPolicy(given) {
    return {
        allowed: given["allowed-dependencies"],
        denied: given["denied-dependencies"],
        unknown: given["unknown-dependencies"],
    };
}
/** What people have established, by package URL; throws UserError for what is no text. */
function establishedLicences(given) {
    const value = given["dependency-licences"];
    if (typeof value !== "object" || value === null || Array.isArray(value))
        throw new errors/* UserError */.yo("dependency-licences must map package URLs to SPDX expressions, such as pkg:npm/left-pad: MIT.");
    return new Map(Object.entries(value).map(([purl, licence]) => {
        if (!purl.startsWith("pkg:") || typeof licence !== "string" || !(0,spdx/* parseExpression */.YK)(licence).expression)
            throw new errors/* UserError */.yo(`dependency-licences: "${purl}" needs the form pkg:npm/name: MIT.`);
        return [purl, licence];
    }));
}
function dependencyFact({ dependency, state, chosen, detail }) {
    const { purl, version, licence, licenceFrom, path } = dependency;
    return {
        purl,
        version,
        licence,
        from: licenceFrom,
        path,
        state,
        chosen,
        ...(detail?.under ? { under: detail.under } : {}),
    };
}


/***/ }),

/***/ 116:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A4: () => (/* binding */ canonicalText),
/* harmony export */   YQ: () => (/* binding */ textWithNotice),
/* harmony export */   x1: () => (/* binding */ takesNotice)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8522);
/* harmony import */ var _shared_src_assets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1360);
/* harmony import */ var _shared_src_spdx_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1265);



let texts;
/** The full text of a licence by its SPDX id, where the suite carries it; `-or-later` has the text of `-only`. */
function canonicalText(id) {
    texts ??= JSON.parse((0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.brotliDecompressSync)((0,_shared_src_assets_js__WEBPACK_IMPORTED_MODULE_1__/* .readAsset */ .fs)("licence-texts.br")).toString("utf8"));
    const listed = (0,_shared_src_spdx_index_js__WEBPACK_IMPORTED_MODULE_2__/* .findLicence */ .fh)(id.replace(/\+$/, ""))?.id ?? id;
    return texts[listed] ?? texts[listed.replace(/-or-later$/, "-only")] ?? texts[`${listed}-only`];
}
/** Licences that begin with a copyright notice of whoever uses them. */
const ownNotice = /^(MIT|X11|ISC|BSD-|Zlib|NCSA|PostgreSQL|UPL-1\.0|HPND|NTP|curl|ECL-|Unicode|Artistic-none)/i;
/** True where holder and year belong into the licence's own text. */
function takesNotice(id) {
    return ownNotice.test(id) && id !== "MIT-0";
}
/** The licence's text with its copyright notice replaced by the lines given; the text as it is where it has no notice of its own. */
function textWithNotice(id, notice) {
    const text = canonicalText(id);
    if (text === undefined)
        return undefined;
    const lines = text.replace(/\s+$/, "").split("\n");
    if (!takesNotice(id) || notice.length === 0)
        return `${lines.join("\n")}\n`;
    const isNotice = (line) => /^\s*(copyright\b|\(c\)|©)/i.test(line) && line.length < 200;
    const first = lines.slice(0, 12).findIndex(isNotice);
    if (first < 0)
        return `${[...notice, "", ...lines].join("\n")}\n`;
    const rest = lines.slice(first).filter((line, i) => i > 11 || !isNotice(line));
    return `${[...lines.slice(0, first), ...notice, ...rest].join("\n")}\n`;
}


/***/ })

};
