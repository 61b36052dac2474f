export const id = 535;
export const ids = [535];
export const modules = {

/***/ 7456:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ terminalLog)
/* harmony export */ });
/* harmony import */ var _shared_src_report_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9181);

/** Progress and detail on standard error; a transient line only on a terminal. */
function terminalLog(stream, quiet) {
    let transient = false;
    const clear = () => {
        if (transient)
            stream.write("\r\u001b[K");
        transient = false;
    };
    const write = (text) => {
        clear();
        stream.write(`${(0,_shared_src_report_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLines */ .y1)(text)}\n`);
    };
    return {
        info: (text) => {
            if (!quiet)
                write(text);
        },
        debug: (text) => {
            if (process.env["PUBLIC_CODE_DEBUG"])
                write(text);
        },
        warning: (text) => write(`warning: ${text}`),
        progress: (text) => {
            if (quiet || !stream.isTTY)
                return;
            stream.write(`\r\u001b[K${(0,_shared_src_report_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(text, Math.max(20, (stream.columns ?? 80) - 1))}`);
            transient = true;
        },
        async group(_title, body) {
            try {
                return await body();
            }
            finally {
                clear();
            }
        },
    };
}


/***/ }),

/***/ 8068:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JW: () => (/* binding */ addOutputOptions),
/* harmony export */   PJ: () => (/* binding */ addSettings),
/* harmony export */   hm: () => (/* binding */ addCommonOptions),
/* harmony export */   ny: () => (/* binding */ givenBy)
/* harmony export */ });
/* unused harmony export secretVariable */
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8179);
/* harmony import */ var _shared_src_policy_common_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2299);
/* harmony import */ var _shared_src_report_format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9428);



/** Adds `--format`, `--output` and `--quiet`: for commands that answer something else than findings. */
function addOutputOptions(command, choices = _shared_src_report_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formats */ .F) {
    return command
        .addOption(new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$("--format <format>", "form of the answer on standard output")
        .choices([...choices])
        .default(choices[0]))
        .option("--output <file>", "write the answer to a file instead")
        .option("--quiet", "say no more than the verdict");
}
/** Adds the common options of checks: output, policy, baseline, verdict. */
function addCommonOptions(command) {
    addOutputOptions(command)
        .option("--policy <file>", sentence(_shared_src_policy_common_js__WEBPACK_IMPORTED_MODULE_1__/* .frameInputs */ .Pe.policy.description))
        .option("--write-baseline <file>", "accept today's findings: write them to a file; an existing file only loses mended entries");
    addSettings(command, _shared_src_policy_common_js__WEBPACK_IMPORTED_MODULE_1__/* .commonSettings */ .JC);
    return command;
}
/** One option a setting; secrets come from the environment only, because a process list shows options. */
function addSettings(command, settings) {
    for (const [name, setting] of Object.entries(settings))
        for (const option of optionsOf(name, setting))
            command.addOption(option);
    return command;
}
function optionsOf(name, setting) {
    const text = sentence(setting.description);
    switch (setting.kind) {
        case "secret":
            return [];
        case "flag":
            // both spellings, so that an option can overrule a policy file in either direction; help shows the one that changes the default
            return [
                new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$(`--${name}`, text).hideHelp(setting.default),
                new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$(`--no-${name}`, setting.default ? negated(text) : text)
                    .default(undefined)
                    .hideHelp(!setting.default),
            ];
        case "choice":
            return [new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$(`--${name} <${setting.values.join("|")}>`, `${text} (default: ${setting.default})`)];
        case "list":
            return [new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$(`--${name} <list>`, `${text} Separated by commas.`).argParser(collect)];
        case "number":
            return [new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$(`--${name} <number>`, `${text} (default: ${setting.default})`)];
        case "object":
            return [new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$(`--${name} <yaml>`, text).hideHelp()];
        case "text":
            return [new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$(`--${name} <${name === "baseline" ? "file" : "text"}>`, text)];
    }
}
/** `compare headers` -> `do not compare headers`; `whether X is read` -> `turn off that X is read`. */
function negated(text) {
    return text.startsWith("whether ") ? `turn off that ${text.slice("whether ".length)}` : `do not ${text}`;
}
function collect(value, before) {
    return before === undefined ? value : `${before}\n${value}`;
}
/** Help texts are no sentences: lower case at the start, no full stop at the end. */
function sentence(text) {
    return text.replace(/^[A-Z](?=[a-z]* )/, (letter) => letter.toLowerCase()).replace(/\.$/, "");
}
/** The values that were given for these settings, by option or, for secrets, by environment. */
function givenBy(command, settings, env) {
    const values = new Map();
    const all = { ..._shared_src_policy_common_js__WEBPACK_IMPORTED_MODULE_1__/* .commonSettings */ .JC, ...settings };
    for (const [name, setting] of Object.entries(all)) {
        const value = setting.kind === "secret" ? env[secretVariable(name)] : optionValue(command, name);
        if (value !== undefined && value !== "")
            values.set(name, String(value));
    }
    return { values, label: (name) => `The option --${name}` };
}
function optionValue(command, name) {
    const attribute = name.replace(/-([a-z0-9])/g, (_, letter) => letter.toUpperCase());
    return command.getOptionValueSource(attribute) === "cli" ? command.getOptionValue(attribute) : undefined;
}
/** Environment variable of a secret setting: `catalogue-token` -> `PUBLIC_CODE_CATALOGUE_TOKEN`. */
function secretVariable(name) {
    return `PUBLIC_CODE_${name.replaceAll("-", "_").toUpperCase()}`;
}


/***/ }),

/***/ 985:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ checkOutput),
/* harmony export */   z: () => (/* binding */ writeOutput)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _shared_src_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3994);
/* harmony import */ var _shared_src_report_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9181);




/** Refuses an `--output` that cannot work before time is spent on the answer. */
function checkOutput(file) {
    if (file === undefined)
        return;
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(file));
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(folder, { throwIfNoEntry: false })?.isDirectory()) {
        throw new _shared_src_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`The output ${(0,_shared_src_report_text_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(file)} cannot be written: there is no folder ${(0,_shared_src_report_text_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(folder)}.`);
    }
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file, { throwIfNoEntry: false })?.isDirectory()) {
        throw new _shared_src_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`The output ${(0,_shared_src_report_text_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(file)} is a folder. Give the name of a file.`);
    }
}
/** Writes the answer to a file, or to standard output, where nothing else is ever written. */
async function writeOutput(text, file) {
    if (file !== undefined) {
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(file, text);
        }
        catch (cause) {
            throw new _shared_src_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .IncompleteError */ .j$(`The output ${(0,_shared_src_report_text_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(file)} cannot be written: ${(0,_shared_src_report_text_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)((0,_shared_src_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .errorMessage */ .gJ)(cause))}`, {
                cause,
            });
        }
        return;
    }
    // The callback below is told of errors as well; unheard here, they would end the process with another exit code.
    process.stdout.once("error", () => { });
    await new Promise((done, failed) => {
        process.stdout.write(text, (error) => {
            // a reader that closed early (`| head`) is no failure
            if (error && error.code !== "EPIPE")
                failed(error);
            else
                done();
        });
    });
}


/***/ }),

/***/ 8535:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $f: () => (/* binding */ githubClient),
  Ye: () => (/* binding */ newCommand),
  eA: () => (/* binding */ openContext),
  FG: () => (/* binding */ runAndReport),
  JT: () => (/* binding */ runChecks)
});

// UNUSED EXPORTS: checkCommand, report

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/shared/src/check/baseline.js
var baseline = __webpack_require__(7323);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./build/shared/src/errors.js
var errors = __webpack_require__(3994);
// EXTERNAL MODULE: ./build/shared/src/assets.js
var assets = __webpack_require__(1360);
// EXTERNAL MODULE: ./build/shared/src/report/text.js
var report_text = __webpack_require__(9181);
// EXTERNAL MODULE: ./build/shared/src/repository/decode.js
var decode = __webpack_require__(1358);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./build/shared/src/text/nearest.js
var nearest = __webpack_require__(1295);
;// CONCATENATED MODULE: ./build/shared/src/yaml/positions.js

/** `["maintenance", "contacts", 0, "e.mail"]` -> `maintenance.contacts[0]["e.mail"]`. */
function formatKey(path) {
    return path.reduce((text, step) => {
        if (typeof step === "number")
            return `${text}[${step}]`;
        if (!/^[\p{L}\p{N}_/-]+$/u.test(step))
            return `${text}[${JSON.stringify(step)}]`;
        return text ? `${text}.${step}` : step;
    }, "");
}
/** Turns offsets into lines and columns; made once a text. */
class Positions {
    #lines = new dist/* LineCounter */.HN();
    #length;
    constructor(text) {
        this.#length = text.length;
        this.#lines.addNewLine(0);
        for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1))
            this.#lines.addNewLine(at + 1);
    }
    range(start, end) {
        const from = Math.min(Math.max(0, start), this.#length);
        const to = Math.min(Math.max(from, end), this.#length);
        const a = this.#lines.linePos(from);
        const b = this.#lines.linePos(to);
        return { start: from, end: to, startLine: a.line, startColumn: a.col, endLine: b.line, endColumn: b.col };
    }
}
/** Walks a parsed document down a key path. */
function find(document, path) {
    let found = { value: node(document.contents) };
    for (const step of path) {
        const value = (0,dist/* isAlias */.Vj)(found?.value) ? found.value.resolve(document) : found?.value;
        found = (0,dist/* isMap */.jh)(value)
            ? inMap(value.items, step)
            : (0,dist/* isSeq */.oP)(value)
                ? { value: node(value.items[Number(step)]) }
                : undefined;
        if (!found)
            return undefined;
    }
    return found;
}
function inMap(items, step) {
    const pair = items.find(({ key }) => (0,dist/* isScalar */.jn)(key) && String(key.value) === String(step));
    return pair && { key: node(pair.key), pair, value: node(pair.value) };
}
function node(value) {
    return (0,dist/* isPair */.tO)(value) ? undefined : (0,dist/* isNode */.Ll)(value) ? value : undefined;
}
/**
 * Where a key path stands in the text: `"key"` its name (for "unknown key"), `"value"` its value. A path that is not there gives its
 * nearest ancestor's key: the place where it is missing.
 */
function locate(document, positions, path, want = "value") {
    for (let length = path.length; length > 0; length--) {
        const found = find(document, path.slice(0, length));
        const exact = length === path.length;
        const range = (exact && want === "value" ? found?.value?.range : undefined) ?? found?.key?.range ?? found?.value?.range;
        if (range)
            return positions.range(range[0], range[1]);
    }
    return positions.range(0, 0);
}

// EXTERNAL MODULE: ./build/shared/src/policy/parse.js
var parse = __webpack_require__(1483);
;// CONCATENATED MODULE: ./build/shared/src/policy/document.js






/** Reads a policy file; throws UserError with line, column, and what is allowed there. */
async function parsePolicy(text, source, schema) {
    const positions = new Positions(text);
    const at = (start) => {
        const { startLine, startColumn } = positions.range(start, start);
        return `${(0,report_text/* plain */.pj)(source)}:${startLine}:${startColumn}`;
    };
    const documents = (0,dist/* parseAllDocuments */.hR)(text, { uniqueKeys: true, prettyErrors: false });
    const [document, second] = Array.isArray(documents) ? documents : [];
    if (!document)
        return { source, values: {}, where: () => source };
    const broken = document.errors[0] ?? second?.errors[0];
    if (broken)
        throw new errors/* UserError */.yo(`${at(broken.pos[0])}: the policy file is no YAML: ${(0,report_text/* plain */.pj)(broken.message, 300)}`);
    if (second)
        throw new errors/* UserError */.yo(`${at(second.range?.[0] ?? 0)}: a policy file has one document; remove what follows the ---.`);
    const values = toValues(document, source);
    const error = await firstError(schema, values);
    if (error) {
        const { path, message, key } = explain(error, values);
        throw new errors/* UserError */.yo(`${at(locate(document, positions, path, key ? "key" : "value").start)}: ${message}`);
    }
    const where = (path) => `${source}:${locate(document, positions, path, "key").startLine}`;
    return { source, values, where };
}
function toValues(document, source) {
    try {
        return (document.toJS({ maxAliasCount: 100 }) ?? {});
    }
    catch (cause) {
        throw new errors/* UserError */.yo(`${(0,report_text/* plain */.pj)(source)}: the policy file cannot be read: ${(0,report_text/* plain */.pj)((0,errors/* errorMessage */.gJ)(cause), 300)}`, {
            cause,
        });
    }
}
/** The error to mend first: unknown keys, then missing alternatives, which are followed by one error for each of them. */
async function firstError(schema, values) {
    const validate = await validator(schema);
    if (validate(values))
        return undefined;
    const errors = validate.errors ?? [];
    const of = (keyword) => errors.find((error) => error.keyword === keyword);
    return of("additionalProperties") ?? of("anyOf") ?? errors.find(({ keyword }) => keyword !== "required") ?? errors[0];
}
const validators = new WeakMap();
/** Compiled once a schema; ajv is loaded only where there is a policy file. */
async function validator(schema) {
    const known = validators.get(schema);
    if (known)
        return known;
    const loaded = await __webpack_require__.e(/* import() */ 210).then(__webpack_require__.t.bind(__webpack_require__, 2210, 19));
    // Node names the exports of a CommonJS module, a bundle hands them over under `default` only.
    const Ajv2020 = loaded.Ajv2020 ?? loaded.default.Ajv2020;
    const made = new Ajv2020({ allErrors: true, strict: false, verbose: true }).compile(schema);
    validators.set(schema, made);
    return made;
}
function explain(error, values) {
    const path = pointer(error.instancePath, values);
    const name = formatKey(path) || "the file";
    const { params, keyword, parentSchema = {} } = error;
    switch (keyword) {
        case "additionalProperties": {
            const known = Object.keys(parentSchema["properties"] ?? {});
            const key = String(params["additionalProperty"]);
            const meant = (0,nearest/* nearest */.p)(key, known);
            const allowed = known.length <= 24 ? ` Allowed here: ${known.join(", ")}.` : "";
            const message = `unknown key ${(0,report_text/* plain */.pj)(key, 100)}.${meant ? ` Did you mean ${meant}?` : allowed}`;
            return { path: [...path, key], message, key: true };
        }
        case "enum": {
            const allowed = params["allowedValues"].map(String);
            const given = shown(error.data);
            const meant = typeof error.data === "string" ? (0,nearest/* nearest */.p)(error.data, allowed) : undefined;
            const list = allowed.length <= 24 ? `is ${(0,parse/* alternatives */.Vo)(allowed)}` : "has other values";
            return { path, message: `${name} ${list}, not ${given}.${meant ? ` Did you mean ${meant}?` : ""}` };
        }
        case "type":
            return {
                path,
                message: `${name} must be ${kinds[String(params["type"])] ?? params["type"]}, not ${shown(error.data)}.`,
            };
        case "pattern":
            return { path, message: `${name} must be ${patternName(String(params["pattern"]))}, not ${shown(error.data)}.` };
        case "required":
            return { path, message: `${name} lacks ${params["missingProperty"]}.` };
        case "anyOf":
            return { path, message: `${name} needs one of ${requiredNames(parentSchema).join(", ")}.` };
        default:
            return { path, message: `${name} ${error.message ?? "is wrong"}.` };
    }
}
/** The keys of which one must be there, from `anyOf: [{required: [key]}, ...]`. */
function requiredNames(schema) {
    const { anyOf = [] } = schema;
    return anyOf.flatMap(({ required = [] }) => required);
}
function patternName(pattern) {
    return pattern.startsWith("^\\d{4}-") ? "a date YYYY-MM-DD" : `of the form ${pattern}`;
}
const kinds = {
    array: "a list",
    object: "a mapping",
    string: "text",
    number: "a number",
    boolean: "true or false",
};
function shown(value) {
    return (0,report_text/* plain */.pj)(typeof value === "object" && value !== null
        ? Array.isArray(value)
            ? "a list"
            : "a mapping"
        : JSON.stringify(value), 100);
}
/** A JSON pointer as key path; steps into lists become numbers. */
function pointer(text, values) {
    const path = [];
    let at = values;
    for (const raw of text.split("/").slice(1)) {
        const step = raw.replaceAll("~1", "/").replaceAll("~0", "~");
        path.push(Array.isArray(at) ? Number(step) : step);
        at = at?.[step];
    }
    return path;
}

;// CONCATENATED MODULE: ./build/shared/src/policy/load.js







/** Where a repository keeps its policy; the first that exists is read. */
const policyPaths = [".github/public-code.yml", ".github/public-code.yaml"];
const maxBytes = 1024 * 1024;
/** The schema of the policy file for all checks, made at build time. */
function builtSchema() {
    return JSON.parse((0,assets/* readAsset */.fs)("policy.schema.json").toString("utf8"));
}
/** Reads the repository's policy file and the organisation's; throws UserError where one is wrong, missing or out of reach. */
async function loadPolicies(options) {
    const { repository } = options;
    const parse = (text, source) => parsePolicy(text, source, options.schema ?? builtSchema());
    const path = await firstExisting(repository);
    const text = path === undefined ? undefined : await repository.text(path, maxBytes);
    if (path !== undefined && !text)
        throw new errors/* UserError */.yo(`${path} cannot be read as text of at most ${maxBytes} bytes.`);
    const own = path === undefined || !text ? undefined : await parse(text.text, path);
    const named = own?.values["policy"];
    const organisation = options.organisation
        ? await read(options.organisation, options, parse)
        : typeof named === "string" && named
            ? await readNamed(named, own, options, parse)
            : undefined;
    return { repository: own, organisation };
}
async function firstExisting(repository) {
    for (const path of policyPaths)
        if (await repository.exists(path))
            return path;
    return undefined;
}
/** A policy that the repository's own file names: a path in it stays inside the repository. */
async function readNamed(named, own, options, parse) {
    if (remote(named))
        return read(named, options, parse);
    const text = await options.repository.text(named, maxBytes);
    if (!text)
        throw new errors/* UserError */.yo(`${own.where(["policy"])}: the policy ${(0,report_text/* plain */.pj)(named)} is no readable file of this repository.`);
    return parse(text.text, named);
}
async function read(named, options, parse) {
    const address = remote(named);
    const text = address
        ? await fetchText(address, named, options)
        : await readLocal((0,external_node_path_.resolve)(options.folder, named), named);
    return parse(text, named);
}
/** `owner/repository/path/to/file.yml@ref`; undefined for a path. */
function remote(named) {
    const match = /^([A-Za-z0-9][A-Za-z0-9-]*)\/([A-Za-z0-9._-]+)\/([^@]+)@([^@\s]+)$/.exec(named);
    return match ? { owner: match[1], repo: match[2], path: match[3], ref: match[4] } : undefined;
}
async function readLocal(path, named) {
    const wrong = (what) => new errors/* UserError */.yo(`The policy ${(0,report_text/* plain */.pj)(named)} ${what}. Give a path to a YAML file, or owner/repository/path@ref.`);
    const stats = await (0,promises_.stat)(path).catch(() => undefined);
    if (!stats?.isFile())
        throw wrong(stats ? "is no file" : "does not exist");
    if (stats.size > maxBytes)
        throw wrong(`has more than ${maxBytes} bytes`);
    const text = (0,decode/* decode */.D)(await (0,promises_.readFile)(path));
    if (!text)
        throw wrong("is no text");
    return text.text;
}
async function fetchText(address, named, options) {
    const client = await options.github?.();
    if (!client) {
        throw new errors/* UserError */.yo(`The policy ${(0,report_text/* plain */.pj)(named)} lies on GitHub, which needs a token: set the input token, or GITHUB_TOKEN.`);
    }
    try {
        const { data } = await client.octokit.rest.repos.getContent({ ...address, mediaType: { format: "raw" } });
        return String(data).slice(0, maxBytes);
    }
    catch (cause) {
        const message = `The policy ${(0,report_text/* plain */.pj)(named)} could not be read: ${(0,report_text/* plain */.pj)((0,errors/* errorMessage */.gJ)(cause), 500)}`;
        // nobody's mistake: the server or the network
        if (Number(cause.status ?? 500) >= 500)
            throw new errors/* IncompleteError */.j$(message, { cause });
        throw new errors/* UserError */.yo(`${message} ` +
            "A private repository needs a token that may read its contents; GITHUB_TOKEN reads its own repository and public ones.", { cause });
    }
}

// EXTERNAL MODULE: ./build/shared/src/policy/common.js
var policy_common = __webpack_require__(2299);
;// CONCATENATED MODULE: ./build/shared/src/policy/enforce.js
/** Whether the organisation's file enforces a key of a check's section: by the key, by its parents, or at the top of the file. */
function enforces(organisation, check, key) {
    const list = organisation?.values["enforce"] ?? [];
    const [first] = key.split(".");
    return [check, `${check}.${key}`, `${check}.${first}`, key].some((name) => list.includes(name));
}
/** Values with an order, strictest first. */
const orders = {
    "fail-on": ["note", "warning", "error", "never"],
    "on-incomplete": ["fail", "warn"],
    mode: ["enforce", "warn", "observe"],
    rules: ["error", "warning", "note", "off"],
};
/**
 * Whether a repository's value is at least as strict as the one enforced. Values without an order must be equal; an enforced rule
 * without a level of its own (`undefined`) may be raised to an error only.
 */
function isStricter(name, value, enforced) {
    if (name === "enforce-from")
        return String(value) <= String(enforced);
    const order = orders[name];
    if (!order)
        return JSON.stringify(value) === JSON.stringify(enforced);
    const at = order.indexOf(String(value));
    return at >= 0 && at <= (enforced === undefined ? 0 : order.indexOf(String(enforced)));
}

;// CONCATENATED MODULE: ./build/shared/src/policy/resolve.js




/**
 * Settings and policy of a check by precedence: given for this run > repository's file > organisation's file > default.
 * What the organisation enforces holds against the first two, and every attempt to weaken it is a finding.
 * Throws UserError where a given value is malformed.
 */
function resolvePolicy(check, given, policies, now) {
    const findings = [];
    const value = (name, setting) => decide(check.name, name, setting, given, policies, findings);
    const settings = Object.fromEntries(Object.entries(check.settings).map(([name, setting]) => [name, value(name, setting)]));
    const common = (name) => String(value(name, policy_common/* commonSettings */.JC[name]));
    const mode = common("mode");
    const from = enforceFrom(check.name, policies, findings);
    return {
        settings: settings,
        baselinePath: common("baseline"),
        policy: {
            failOn: common("fail-on"),
            onIncomplete: common("on-incomplete"),
            mode: from !== undefined && now.toISOString().slice(0, 10) >= from ? "enforce" : mode,
            levels: levels(check.name, policies, findings),
            exceptions: exceptions(check.name, policies, findings),
            findings,
        },
    };
}
/** A policy with a baseline that was read. */
function withBaseline(policy, baseline) {
    return baseline ? { ...policy, baseline } : policy;
}
function decide(check, name, setting, given, policies, findings) {
    const text = given.values.get(name);
    const layers = [];
    if (text !== undefined) {
        layers.push({ value: (0,parse/* parseSetting */.WC)(given.label(name), setting, text), where: given.label(name), from: "given" });
    }
    if (setting.kind === "secret")
        return layers[0]?.value || undefined;
    layers.push(...fileLayers(check, name, policies));
    const fallback = setting.default;
    return pick(check, name, layers, policies, findings) ?? fallback;
}
function fileLayers(check, name, policies) {
    return [
        ...inFile(check, name, policies.repository, "repository"),
        ...inFile(check, name, policies.organisation, "organisation"),
    ];
}
function inFile(check, name, document, from) {
    if (!document)
        return [];
    const section = document.values[check];
    if (section && name in section)
        return [{ value: section[name], where: document.where([check, name]), from }];
    const isCommon = name in policy_common/* commonSettings */.JC || name === "enforce-from";
    if (isCommon && name in document.values)
        return [{ value: document.values[name], where: document.where([name]), from }];
    return [];
}
/** The value of the strongest layer, or the organisation's where it enforces and the strongest is weaker. */
function pick(check, name, layers, policies, findings) {
    const organisation = layers.find((layer) => layer.from === "organisation");
    const strongest = layers[0];
    if (!organisation || !strongest || strongest === organisation || !enforces(policies.organisation, check, name)) {
        return strongest?.value;
    }
    if (isStricter(name, strongest.value, organisation.value))
        return strongest.value;
    findings.push(weakened(`${check}.${name}`, strongest.where, organisation.where));
    return organisation.value;
}
function weakened(what, weaker, enforced) {
    const match = /^(.*):(\d+)$/.exec(weaker);
    return {
        rule: "policy/enforced",
        message: `${(0,report_text/* plain */.pj)(weaker)} changes ${(0,report_text/* plain */.pj)(what)}, which the organisation enforces in ${(0,report_text/* plain */.pj)(enforced)}. The organisation's value was used.`,
        help: `Remove it from ${(0,report_text/* plain */.pj)(weaker)}, or ask the owners of ${(0,report_text/* plain */.pj)(enforced.replace(/:\d+$/, ""))}.`,
        ...(match ? { location: { path: match[1], startLine: Number(match[2]), key: what } } : {}),
        identity: what,
    };
}
function enforceFrom(check, policies, findings) {
    const name = "enforce-from";
    const value = pick(check, name, fileLayers(check, name, policies), policies, findings);
    return value === undefined ? undefined : String(value);
}
function levels(check, policies, findings) {
    const read = (document) => (document?.values[check]?.rules ?? {});
    const organisation = read(policies.organisation);
    const all = new Map(Object.entries(organisation));
    for (const [rule, level] of Object.entries(read(policies.repository))) {
        const set = organisation[rule];
        const bound = enforces(policies.organisation, check, `rules.${rule}`);
        if (bound && !isStricter("rules", level, set)) {
            const section = [check, "rules", rule];
            const enforced = policies.organisation.where(set === undefined ? ["enforce"] : section);
            findings.push(weakened(`${check}.rules.${rule}`, policies.repository.where(section), enforced));
        }
        else
            all.set(rule, level);
    }
    return all;
}
function exceptions(check, policies, findings) {
    const read = (document) => {
        const list = document?.values[check]
            ?.exceptions;
        return (list ?? []).map((one, index) => ({
            ...one,
            where: document.where([check, "exceptions", index]),
            origin: "policy",
        }));
    };
    const own = read(policies.repository);
    if (own.length > 0 && enforces(policies.organisation, check, "exceptions")) {
        const enforced = policies.organisation.where(["enforce"]);
        findings.push(weakened(`${check}.exceptions`, own[0].where, enforced));
        return read(policies.organisation);
    }
    return [...own, ...read(policies.organisation)];
}

// EXTERNAL MODULE: ./build/shared/src/check/run-check.js + 2 modules
var run_check = __webpack_require__(8006);
;// CONCATENATED MODULE: ./build/shared/src/check/prepare.js








/** Reads the policy files and resolves every check's settings, so that wrong use is known before anything runs. */
async function prepare(checks, request) {
    const { context, folder, github, schema } = request;
    const policies = await loadPolicies({
        repository: context.repository,
        organisation: request.organisation,
        folder,
        github,
        schema,
    });
    const prepared = [];
    for (const check of checks)
        prepared.push(await prepareOne(check, request, policies));
    return prepared;
}
async function prepareOne(check, request, policies) {
    const { settings, policy, baselinePath } = resolvePolicy(check, request.given, policies, request.context.now);
    const wanted = baselinePath !== "" && !request.withoutBaseline;
    const baseline = wanted ? await readBaseline(baselinePath, request) : undefined;
    return { check, settings, policy: withBaseline(policy, baseline) };
}
/** A baseline given for this run may lie anywhere; one named by a policy file lies in the repository. */
async function readBaseline(path, request) {
    const given = request.given.values.get("baseline") === path;
    const bytes = given
        ? await (0,promises_.readFile)((0,external_node_path_.resolve)(request.folder, path)).catch(() => undefined)
        : await request.context.repository.read(path);
    if (!bytes)
        throw new errors/* UserError */.yo(`The baseline ${(0,report_text/* plain */.pj)(path)} cannot be read. Write one with --write-baseline ${(0,report_text/* plain */.pj)(path)}.`);
    return (0,baseline/* parseBaseline */.nk)(bytes.toString("utf8"), path);
}
/** Runs prepared checks one after the other; a GitHub client is made only for a check that uses it. */
async function runAll(prepared, context, github) {
    const reports = [];
    for (const { check, settings, policy } of prepared) {
        const own = check.usesGitHub?.(settings) ? { ...context, github: await github?.() } : context;
        reports.push(await context.log.group(check.title, () => (0,run_check/* runCheck */.k_)(check, settings, own, policy)));
    }
    return reports;
}

// EXTERNAL MODULE: ./build/shared/src/report/format.js + 4 modules
var format = __webpack_require__(9428);
// EXTERNAL MODULE: ./build/shared/src/report/terminal.js
var terminal = __webpack_require__(8798);
// EXTERNAL MODULE: ./build/shared/src/repository/open.js + 1 modules
var repository_open = __webpack_require__(6521);
// EXTERNAL MODULE: ./build/cli/src/frame/log.js
var frame_log = __webpack_require__(7456);
// EXTERNAL MODULE: ./build/cli/src/frame/options.js
var options = __webpack_require__(8068);
// EXTERNAL MODULE: ./build/cli/src/frame/output.js
var output = __webpack_require__(985);
;// CONCATENATED MODULE: ./build/cli/src/frame/run.js













/** A command that runs one check on a folder: `public-code NAME [PATH] [options]`, with an option for each of its settings. */
function checkCommand(program, check, texts) {
    const command = newCommand(program, texts).argument("[path]", "folder of the repository", ".");
    addCommonOptions(command);
    addSettings(command, check.settings);
    return command.action(async (path) => {
        await runAndReport([check], path, command.opts(), givenBy(command, check.settings, process.env));
    });
}
/** A command with description and examples, no options yet. */
function newCommand(program, texts) {
    const examples = texts.examples.map(([line, does]) => `  ${line}\n      ${does}`).join("\n");
    return program
        .command(texts.name)
        .summary(texts.summary)
        .description(texts.description)
        .addHelpText("after", `\nExamples:\n${examples}\n\nExit codes: 0 passed, 1 findings, 2 wrong use, 3 could not complete.`);
}
/** Runs checks on a folder, writes the answer and sets the exit code. */
async function runAndReport(checks, path, options, given) {
    (0,output/* checkOutput */.y)(options.output);
    const reports = await runChecks(checks, path, options, given);
    if (options.writeBaseline !== undefined) {
        writeBaseline(options.writeBaseline, reports);
        return;
    }
    await report(reports, checks, options);
}
/** Runs checks on a folder; throws UserError where the use, the policy or the path is wrong. */
async function runChecks(checks, path, options, given) {
    const context = await openContext(path, options);
    const organisation = options.policy;
    const withoutBaseline = options.writeBaseline !== undefined;
    const github = githubClient(context.log);
    const request = { context, given, organisation, folder: process.cwd(), github, withoutBaseline };
    return runAll(await prepare(checks, request), context, github);
}
/** What a check is given on a laptop. */
async function openContext(path, options) {
    const log = (0,frame_log/* terminalLog */.d)(process.stderr, options.quiet === true);
    return {
        repository: await (0,repository_open/* openRepository */.h)(path),
        log,
        now: new Date(),
        mask: () => { },
        env: process.env,
    };
}
/** Makes one GitHub client, when first asked, from GITHUB_TOKEN or GH_TOKEN; undefined without a token. */
function githubClient(log) {
    let made;
    return async () => {
        const token = process.env["GITHUB_TOKEN"] || process.env["GH_TOKEN"];
        if (!token)
            return undefined;
        const { connect } = await __webpack_require__.e(/* import() */ 834).then(__webpack_require__.bind(__webpack_require__, 4834));
        made ??= connect({ token, apiUrl: process.env["GITHUB_API_URL"] || "https://api.github.com", log });
        return made;
    };
}
/** Writes reports in the wanted format and sets the exit code. */
async function report(reports, checks, options) {
    const colour = options.output === undefined && (0,terminal/* wantsColour */.M)(process.stdout, process.env);
    await (0,output/* writeOutput */.z)((0,format/* format */.G)(reports, checks, options.format, { colour, quiet: options.quiet }), options.output);
    process.exitCode = (0,run_check/* exitCode */.I$)(reports);
}
function writeBaseline(file, reports) {
    for (const { unseen } of reports)
        (0,baseline/* assertComplete */.Q9)(unseen);
    const path = (0,external_node_path_.resolve)(file);
    const old = (0,external_node_fs_.existsSync)(path) ? (0,baseline/* parseBaseline */.nk)((0,external_node_fs_.readFileSync)(path, "utf8"), file) : undefined;
    const found = new Map(reports.map((one) => [one.check, one.findings.filter(({ rule }) => !rule.startsWith("policy/"))]));
    const entries = (0,baseline/* nextBaseline */.D)(old, found);
    try {
        (0,external_node_fs_.writeFileSync)(path, (0,baseline/* formatBaseline */.J2)(entries));
    }
    catch (cause) {
        throw new errors/* IncompleteError */.j$(`The baseline ${(0,report_text/* plain */.pj)(file)} cannot be written: ${(0,report_text/* plain */.pj)((0,errors/* errorMessage */.gJ)(cause))}`, {
            cause,
        });
    }
    const mended = old ? `, ${(0,report_text/* count */.U9)(old.entries.length - entries.length, "mended entry", "mended entries")} dropped` : "";
    process.stderr.write(`${(0,report_text/* plain */.pj)(file)}: ${(0,report_text/* count */.U9)(entries.length, "finding")} accepted${mended}.\n`);
}


/***/ }),

/***/ 7323:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ nextBaseline),
/* harmony export */   J2: () => (/* binding */ formatBaseline),
/* harmony export */   Q9: () => (/* binding */ assertComplete),
/* harmony export */   nk: () => (/* binding */ parseBaseline),
/* harmony export */   oY: () => (/* binding */ staleEntries),
/* harmony export */   sr: () => (/* binding */ baselineExceptions)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3994);

/** Reads a baseline; throws UserError naming the entry that is wrong. `path` is only for messages. */
function parseBaseline(text, path) {
    const wrong = (what) => new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`The baseline ${path} ${what}. Write it with --write-baseline ${path}.`);
    let data;
    try {
        data = JSON.parse(text);
    }
    catch (cause) {
        throw Object.assign(wrong("is not JSON"), { cause });
    }
    const entries = data?.entries;
    if (data?.schema !== 1 || !Array.isArray(entries))
        throw wrong('is not {"schema": 1, "entries": [...]}');
    entries.forEach((entry, index) => {
        const { fingerprint, check, rule, expires } = (entry ?? {});
        if (![fingerprint, check, rule].every((value) => typeof value === "string"))
            throw wrong(`has no fingerprint, check or rule in entry ${index + 1}`);
        if (expires !== undefined && !/^\d{4}-\d\d-\d\d$/.test(String(expires)))
            throw wrong(`has no date YYYY-MM-DD as \`expires\` in entry ${index + 1}`);
    });
    return { path, entries: entries };
}
/** A baseline as exceptions of one check. */
function baselineExceptions(baseline, check) {
    return baseline.entries
        .filter((entry) => entry.check === check)
        .map((entry) => {
        // path is for readers: a moved file keeps its entry where the fingerprint does not hang on the path
        const { fingerprint, reason, by, expires } = entry;
        return { fingerprint, reason, by, expires, rule: entry.rule, where: baseline.path, origin: "baseline" };
    });
}
/** One note for all entries whose findings are gone. */
function staleEntries(baseline, check, found) {
    const present = new Set(found.map((finding) => finding.fingerprint));
    const stale = baseline.entries.filter((entry) => entry.check === check && !present.has(entry.fingerprint));
    if (stale.length === 0)
        return [];
    const [what, verb] = stale.length === 1 ? ["1 entry", "is"] : [`${stale.length} entries`, "are"];
    return [
        {
            rule: "policy/baseline-stale",
            message: `${what} of the baseline ${verb} mended and can go.`,
            help: `Run the same check with --write-baseline ${baseline.path}.`,
            location: { path: baseline.path },
            identity: check,
        },
    ];
}
/**
 * The next state of a baseline: without an old one all findings; with one only those of its entries that are still found. It never
 * grows by itself. Entries of checks that did not run stay.
 */
function nextBaseline(old, found) {
    if (!old)
        return [...found].flatMap(([check, findings]) => findings.map((finding) => entryOf(check, finding)));
    return old.entries.filter((entry) => {
        const findings = found.get(entry.check);
        return !findings || findings.some((finding) => finding.fingerprint === entry.fingerprint);
    });
}
function entryOf(check, finding) {
    const path = finding.location?.path;
    return { fingerprint: finding.fingerprint, check, rule: finding.rule, ...(path ? { path } : {}) };
}
/** The text of a baseline file, sorted so that two runs give the same bytes. */
function formatBaseline(entries) {
    const sorted = [...entries].sort((a, b) => order(a).localeCompare(order(b), "en"));
    return `${JSON.stringify({ schema: 1, entries: sorted }, null, 2)}\n`;
}
function order(entry) {
    return [entry.check, entry.rule, entry.path ?? "", entry.fingerprint].join("\n");
}
/** Refuses to write a baseline from a run that did not see everything: what it missed would later look new. */
function assertComplete(unseen) {
    if (unseen.length > 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .IncompleteError */ .j$(`No baseline was written, because the check could not see everything: ${unseen[0]}`);
}


/***/ }),

/***/ 8006:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I$: () => (/* binding */ exitCode),
  k_: () => (/* binding */ runCheck),
  N4: () => (/* binding */ tally)
});

// UNUSED EXPORTS: applyPolicy, defaultPolicy, meets, worstFirst

// EXTERNAL MODULE: ./build/shared/src/policy/rules.js
var policy_rules = __webpack_require__(5959);
// EXTERNAL MODULE: ./build/shared/src/check/baseline.js
var check_baseline = __webpack_require__(7323);
// EXTERNAL MODULE: ./build/shared/src/report/text.js
var report_text = __webpack_require__(9181);
;// CONCATENATED MODULE: ./build/shared/src/check/exceptions.js

/** Divides findings by the exceptions that hold on the day `now`. Expired and unused exceptions become findings themselves. */
function sift(findings, exceptions, now) {
    const kept = [];
    const excepted = [];
    const used = new Set();
    for (const finding of findings) {
        const matching = exceptions.filter((exception) => covers(exception, finding));
        for (const exception of matching)
            used.add(exception);
        const valid = matching.find((exception) => !isExpired(exception, now));
        if (valid)
            excepted.push({ finding, exception: valid });
        else
            kept.push(finding);
    }
    const about = exceptions.flatMap((exception) => aboutException(exception, used.has(exception), now));
    return { kept, excepted, about };
}
function covers(exception, finding) {
    const { rule, path, key, fingerprint } = exception;
    if (!rule && !path && !key && !fingerprint)
        return false;
    return ((!rule || rule === finding.rule) &&
        (!fingerprint || fingerprint === finding.fingerprint) &&
        (!key || key === finding.location?.key) &&
        (!path || pathMatches(path, finding.location?.path ?? "")));
}
/** Whether a path meets a pattern: `*` within a folder, `**` across folders, a trailing `/` everything below. */
function pathMatches(pattern, path) {
    const source = (pattern.endsWith("/") ? `${pattern}**` : pattern)
        .split(/(\*\*\/|\*\*|\*|\?)/)
        .map((part) => globs[part] ?? part.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&"))
        .join("");
    return new RegExp(`^${source}$`, "u").test(path);
}
const globs = { "**/": "(?:.*/)?", "**": ".*", "*": "[^/]*", "?": "[^/]" };
function isExpired(exception, now) {
    return exception.expires !== undefined && now.toISOString().slice(0, 10) > exception.expires;
}
function aboutException(exception, used, now) {
    const what = (0,report_text/* plain */.pj)(exception.rule ?? exception.path ?? exception.fingerprint ?? "an exception");
    const [path = "", line] = splitWhere(exception.where);
    const location = { path, ...(line ? { startLine: line } : {}) };
    const identity = [exception.rule, exception.path, exception.key, exception.fingerprint].join(" ");
    if (used && isExpired(exception, now)) {
        const by = exception.by ? ` It was made by ${(0,report_text/* plain */.pj)(exception.by)}.` : "";
        return [
            {
                rule: exception.origin === "baseline" ? "policy/baseline-expired" : "policy/exception-expired",
                message: `The exception for ${what} ended on ${exception.expires}.${by}`,
                help: "Mend what it covers, or decide again and write a new date.",
                location,
                identity,
            },
        ];
    }
    if (used || exception.origin === "baseline")
        return [];
    return [
        {
            rule: "policy/exception-unused",
            message: `The exception for ${what} covers nothing any more.`,
            help: "Remove it, so that a new finding of this kind is not hidden by it.",
            location,
            identity,
        },
    ];
}
function splitWhere(where) {
    const match = /^(.*):(\d+)$/.exec(where);
    return match ? [match[1], Number(match[2])] : [where, undefined];
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/shared/src/check/fingerprint.js

/**
 * What makes a finding the same one in the next run: rule, path, key, object and the judgement's own identity; never a line, so that
 * it survives edits above it. 32 hexadecimal characters.
 */
function fingerprint(draft) {
    const { path = "", key = "", kind = "file", object = "" } = draft.location ?? {};
    const parts = [draft.rule, kind, path, key, object, draft.identity ?? draft.message];
    return (0,external_node_crypto_.createHash)("sha256")
        .update(parts.map((part) => `${part.length}:${part}`).join(""))
        .digest("hex")
        .slice(0, 32);
}
/** Gives each repeated fingerprint a running number in the order of the findings: the same slip twice in a file is two findings. */
function distinct(fingerprints) {
    const seen = new Map();
    return fingerprints.map((one) => {
        const times = (seen.get(one) ?? 0) + 1;
        seen.set(one, times);
        return times === 1 ? one : `${one}:${times}`;
    });
}

;// CONCATENATED MODULE: ./build/shared/src/check/run-check.js




/** The policy of a repository that has none. */
const defaultPolicy = {
    failOn: "error",
    onIncomplete: "fail",
    mode: "enforce",
    levels: new Map(),
    exceptions: [],
    findings: [],
};
const rank = { note: 1, warning: 2, error: 3 };
/**
 * Runs a check and applies policy to what it judged: levels per rule, exceptions, baseline, verdict.
 * Throws what the check throws; a rule id that the check does not declare is a defect.
 */
async function runCheck(check, settings, context, policy = defaultPolicy) {
    const judgement = await check.run(settings, context);
    return applyPolicy(check, judgement, policy, context.now);
}
/** The pure half of `runCheck`. */
function applyPolicy(check, judgement, policy, now) {
    const rules = new Map([...policy_rules/* policyRules */.c, ...check.rules].map((rule) => [rule.id, rule]));
    const found = toFindings(judgement.findings, rules, policy);
    const { baseline } = policy;
    const exceptions = [...policy.exceptions, ...(baseline ? (0,check_baseline/* baselineExceptions */.sr)(baseline, check.name) : [])];
    const { kept, excepted, about } = sift(found, exceptions, now);
    const stale = baseline && judgement.unseen.length === 0 ? (0,check_baseline/* staleEntries */.oY)(baseline, check.name, found) : [];
    const own = toFindings([...policy.findings, ...about, ...stale], rules, policy);
    const findings = [...kept, ...own].sort(worstFirst);
    const restated = judgement.restate?.(kept) ?? {};
    const result = verdict(findings, judgement.unseen, policy.failOn);
    return {
        check: check.name,
        result,
        mode: policy.mode,
        fails: policy.mode === "enforce" && (result === "fail" || (result === "incomplete" && policy.onIncomplete === "fail")),
        headline: restated.headline ?? judgement.headline,
        findings,
        excepted,
        unseen: judgement.unseen,
        facts: restated.facts ?? judgement.facts,
        outputs: restated.outputs ?? judgement.outputs,
        sections: judgement.sections,
    };
}
function toFindings(drafts, rules, policy) {
    const wanted = drafts.flatMap((draft) => {
        const rule = rules.get(draft.rule);
        if (!rule)
            throw new Error(`The rule ${draft.rule} is not declared.`);
        const level = policy.levels.get(draft.rule) ?? draft.level ?? rule.level;
        return level === "off" ? [] : [{ draft, level }];
    });
    const prints = distinct(wanted.map(({ draft }) => draft.fingerprint ?? fingerprint(draft)));
    return wanted.map(({ draft, level }, index) => {
        const { identity: _, ...rest } = draft;
        return { ...rest, level, fingerprint: prints[index] };
    });
}
function verdict(findings, unseen, failOn) {
    if (findings.some((finding) => meets(finding.level, failOn)))
        return "fail";
    return unseen.length > 0 ? "incomplete" : "pass";
}
/** Whether a level is at or above the level that fails. */
function meets(level, failOn) {
    return failOn !== "never" && rank[level] >= rank[failOn];
}
/** Errors before warnings before notes, then by place: the order in which people should read. */
function worstFirst(a, b) {
    return (rank[b.level] - rank[a.level] ||
        compare(a.location?.path ?? "", b.location?.path ?? "") ||
        (a.location?.startLine ?? 0) - (b.location?.startLine ?? 0) ||
        (a.location?.startColumn ?? 0) - (b.location?.startColumn ?? 0) ||
        compare(a.rule, b.rule));
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
/** How many findings there are of each level. */
function tally(findings) {
    const counts = { error: 0, warning: 0, note: 0 };
    for (const finding of findings)
        counts[finding.level]++;
    return counts;
}
/** 0 passed, 1 findings that fail, 3 could not complete: the contract of the command line and of every step. */
function exitCode(reports) {
    const failing = reports.filter((report) => report.fails);
    if (failing.some((report) => report.result === "fail"))
        return 1;
    return failing.length > 0 ? 3 : 0;
}


/***/ }),

/***/ 2299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JC: () => (/* binding */ commonSettings),
/* harmony export */   Pe: () => (/* binding */ frameInputs)
/* harmony export */ });
/* unused harmony exports commonOutputs, neutralOutputs, topLevelKeys */
/** Settings that every check has, in its section of the policy file or, for all checks at once, at the top of the file. */
const commonSettings = {
    "fail-on": {
        kind: "choice",
        values: ["error", "warning", "note", "never"],
        default: "error",
        description: "From which level on a finding fails the run.",
    },
    "on-incomplete": {
        kind: "choice",
        values: ["fail", "warn"],
        default: "fail",
        description: "Whether a check that could not see everything fails the run or only warns.",
    },
    mode: {
        kind: "choice",
        values: ["observe", "warn", "enforce"],
        default: "enforce",
        description: "Gradual roll-out: observe reports only, warn shows warnings, enforce lets findings fail the run.",
    },
    baseline: {
        kind: "text",
        default: "",
        description: "File with the findings accepted so far, relative to the repository; only others count.",
    },
};
/** Inputs of every action that no policy file has. */
const frameInputs = {
    path: { kind: "text", default: ".", description: "Folder of the repository to check, relative to the workspace." },
    policy: {
        kind: "text",
        default: "",
        description: "The organisation's policy file: owner/repository/path@ref, or a path in the workspace.",
    },
    token: {
        kind: "secret",
        description: "Token for reading from GitHub; only used where the check or the policy needs it.",
    },
};
/** Outputs of every action: name -> one sentence. */
const commonOutputs = {
    result: "The verdict: pass, fail or incomplete.",
    findings: "How many findings there are.",
    errors: "How many of them are errors.",
    warnings: "How many of them are warnings.",
    report: "Path of the report as JSON.",
    sarif: "Path of the findings as SARIF, for code scanning.",
};
/** Values of the common outputs before a check has run: a step that breaks leaves these, and they claim nothing. */
const neutralOutputs = {
    result: "incomplete",
    findings: "0",
    errors: "0",
    warnings: "0",
    report: "",
    sarif: "",
};
/** Names of the sections and keys that are no check. */
const topLevelKeys = (/* unused pure expression or super */ null && (["policy", "enforce", "enforce-from"]));


/***/ }),

/***/ 1483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vo: () => (/* binding */ alternatives),
/* harmony export */   WC: () => (/* binding */ parseSetting),
/* harmony export */   ry: () => (/* binding */ splitList)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3994);
/* harmony import */ var _report_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9181);
/* harmony import */ var _text_nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1295);




/** A value as text, from an input or a command line option. Throws UserError that names it and what is allowed. */
function parseSetting(label, setting, text) {
    const wrong = (expected) => new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${label} is "${(0,_report_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(text, 200)}", but must be ${expected}.`);
    switch (setting.kind) {
        case "flag": {
            const word = text.trim().toLowerCase();
            if (word !== "true" && word !== "false")
                throw wrong("true or false");
            return word === "true";
        }
        case "choice":
            return oneOf(text.trim(), setting.values, wrong);
        case "number":
            return inRange(text, setting, wrong);
        case "list": {
            const items = splitList(text);
            return setting.values ? items.map((item) => oneOf(item, setting.values, wrong)) : items;
        }
        case "object":
            return parseObject(label, text);
        default:
            return text;
    }
}
function oneOf(text, values, wrong) {
    if (values.includes(text))
        return text;
    const meant = (0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .nearest */ .p)(text, values);
    throw wrong(`${alternatives(values)}${meant ? `; did you mean ${meant}?` : ""}`.replace(/\?$/, "?"));
}
/** `a, b or c`. */
function alternatives(values) {
    return values.length < 2 ? values.join() : `${values.slice(0, -1).join(", ")} or ${values.at(-1)}`;
}
function inRange(text, setting, wrong) {
    const { minimum = Number.NEGATIVE_INFINITY, maximum = Number.POSITIVE_INFINITY } = setting;
    const number = Number(text.trim());
    const bounds = [
        ...(setting.minimum === undefined ? [] : [`at least ${minimum}`]),
        ...(setting.maximum === undefined ? [] : [`at most ${maximum}`]),
    ].join(" and ");
    if (text.trim() === "" || !Number.isFinite(number) || number < minimum || number > maximum) {
        throw wrong(bounds ? `a number, ${bounds}` : "a number");
    }
    return number;
}
/** Items between commas or line breaks, without blanks and empty ones; a line that starts with # is a comment. */
function splitList(text) {
    return text
        .split(/\r?\n/)
        .filter((line) => !line.trimStart().startsWith("#"))
        .flatMap((line) => line.split(","))
        .map((item) => item.trim())
        .filter(Boolean);
}
function parseObject(label, text) {
    try {
        return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(text, { maxAliasCount: 100 });
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${label} is no YAML: ${(0,_report_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)((0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .errorMessage */ .gJ)(cause), 300)}`, { cause });
    }
}


/***/ }),

/***/ 5959:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ policyRules)
/* harmony export */ });
/** Rules of the frame itself: what a policy file, an exception or a baseline can get wrong without being unreadable. */
const policyRules = [
    {
        id: "policy/enforced",
        level: "error",
        title: "A repository weakens what its organisation enforces",
        why: "The organisation decided that every repository follows this setting. The organisation's value was used for this run.",
        repair: "Remove the setting from the repository's policy file or workflow, or ask the owners of the organisation's policy.",
    },
    {
        id: "policy/exception-expired",
        level: "warning",
        title: "An exception has expired",
        why: "Exceptions carry a date so that somebody looks again. After it, the findings that it covered count.",
        repair: "Mend the findings, or decide again and write a new date with its reason.",
    },
    {
        id: "policy/exception-unused",
        level: "note",
        title: "An exception covers nothing",
        why: "A left-over exception can hide a new problem later.",
        repair: "Remove the exception from the policy file.",
    },
    {
        id: "policy/baseline-expired",
        level: "warning",
        title: "A baseline entry has expired",
        why: "The entry was accepted until a date that has passed, so its finding counts again.",
        repair: "Mend the finding, or write a new date into the baseline.",
    },
    {
        id: "policy/baseline-stale",
        level: "note",
        title: "The baseline lists findings that are gone",
        why: "A baseline should only shrink. Entries for mended findings would let them come back unseen.",
        repair: "Run the command line with --write-baseline and the same file; it drops the mended entries and adds none.",
    },
];


/***/ }),

/***/ 9428:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ format),
  F: () => (/* binding */ formats)
});

// EXTERNAL MODULE: ./build/shared/src/tool.js
var tool = __webpack_require__(9671);
;// CONCATENATED MODULE: ./build/shared/src/report/json.js

/** The reports as other tools read them: schemas/report.schema.json. */
function toJson(reports, by = (0,tool/* tool */.z)()) {
    const { name, version } = by;
    return `${JSON.stringify({ schema: 1, tool: { name, version }, reports }, null, 2)}\n`;
}

// EXTERNAL MODULE: ./build/shared/src/check/run-check.js + 2 modules
var run_check = __webpack_require__(8006);
;// CONCATENATED MODULE: ./build/shared/src/report/budget.js
// The platform's limits, in one place, each with its source.
/** Annotations of one kind (error, warning, notice) that a step may make; the runner drops the rest (actions/runner, ExecutionContext.cs). */
const annotationsPerKind = 10;
/** UTF-16 units of an annotation's message (actions/runner, ExecutionContext.cs, _maxIssueMessageLength). */
const annotationMessage = 4096;
/** Bytes of a step's summary (docs.github.com, "Workflow commands": 1 MiB), with room for what other code adds to the same file. */
const summaryBytes = 1024 * 1024 - 64 * 1024;
/** UTF-16 units of a comment or a pull request's body: GitHub refuses over 65 536. */
const commentLength = 60_000;
/** Results of one SARIF run that code scanning takes (docs.github.com, "SARIF support for code scanning"). */
const sarifResults = 25_000;
/** Rows of a table that people still read; the rest is counted and stands in the report. */
const tableRows = 100;
/** Parts that fit into `limit` UTF-8 bytes, in order, and how many were left out at the end. */
function within(parts, limit) {
    let bytes = 0;
    for (let index = 0; index < parts.length; index++) {
        bytes += Buffer.byteLength(parts[index]);
        if (bytes > limit)
            return { text: parts.slice(0, index).join(""), left: parts.length - index };
    }
    return { text: parts.join(""), left: 0 };
}

// EXTERNAL MODULE: ./build/shared/src/report/text.js
var report_text = __webpack_require__(9181);
;// CONCATENATED MODULE: ./build/shared/src/report/markdown.js




const signs = { pass: "✅", fail: "❌", incomplete: "⚠️" };
const words = { pass: "passed", fail: "failed", incomplete: "incomplete" };
const levels = { error: "🔴 error", warning: "🟡 warning", note: "🔵 note" };
/** Reports as GitHub Markdown, for the job summary, a comment, or `--format markdown`. Never over `limit`; says what was left out. */
function toMarkdown(reports, options = {}) {
    const parts = [
        ...(reports.length > 1 ? [overview(reports, options)] : []),
        ...reports.flatMap((report) => sections(report, options)),
    ];
    const last = "\n_More was left out to stay within the size that GitHub shows; the JSON report has everything._\n";
    const limit = (options.limit ?? summaryBytes) - Buffer.byteLength(last);
    const { text, left } = within(parts, limit);
    return left > 0 ? text + last : text;
}
function title(report, options) {
    return (0,report_text/* markdown */.wD)(options.titles?.get(report.check) ?? report.check);
}
function overview(reports, options) {
    const rows = reports.map((report) => {
        const { error, warning, note } = (0,run_check/* tally */.N4)(report.findings);
        return `| ${signs[report.result]} ${title(report, options)} | ${words[report.result]} | ${error} | ${warning} | ${note} |\n`;
    });
    return `| Check | Result | Errors | Warnings | Notes |\n|---|---|--:|--:|--:|\n${rows.join("")}\n`;
}
function sections(report, options) {
    const headline = report.headline ? `${(0,report_text/* markdown */.wD)(report.headline)}\n\n` : "";
    return [
        `## ${signs[report.result]} ${title(report, options)}: ${words[report.result]}\n\n${headline}`,
        modeNote(report),
        unseen(report),
        ...findings(report.findings, options),
        excepted(report),
        ...(report.sections ?? []).map((section) => `### ${(0,report_text/* markdown */.wD)(section.title)}\n\n${section.markdown.trim()}\n\n`),
    ];
}
function modeNote(report) {
    if (report.mode === "enforce" || report.result === "pass")
        return "";
    return `> [!NOTE]\n> The policy's mode is \`${report.mode}\`: this result does not fail the job yet.\n\n`;
}
function unseen(report) {
    if (report.unseen.length === 0)
        return "";
    const shown = report.unseen.slice(0, 20).map((text) => `> - ${(0,report_text/* markdown */.wD)(text)}\n`);
    const more = report.unseen.length > 20 ? `> - and ${report.unseen.length - 20} more\n` : "";
    return `> [!WARNING]\n> Not everything could be seen, so this check cannot say that all is well:\n>\n${shown.join("")}${more}\n`;
}
function findings(list, options) {
    if (list.length === 0)
        return ["No findings.\n\n"];
    const rows = list.slice(0, tableRows).map((finding) => row(finding, options));
    const more = list.length > tableRows ? `\n_${list.length - tableRows} more findings stand in the JSON report._\n` : "";
    return ["| | Where | What and how to mend it | Rule |\n|---|---|---|---|\n", ...rows, `${more}\n`];
}
function row(finding, options) {
    const help = finding.help ? `<br>→ ${(0,report_text/* markdown */.wD)(finding.help)}` : "";
    const confidence = finding.confidence ? ` (${finding.confidence} confidence)` : "";
    const rule = `[${finding.rule}](${(0,tool/* ruleUrl */.Q)(finding.rule)})`;
    return `| ${levels[finding.level]}${confidence} | ${where(finding, options)} | ${(0,report_text/* markdown */.wD)(finding.message)}${help} | ${rule} |\n`;
}
function where({ location }, options) {
    if (!location)
        return "";
    const { path, startLine, key, commit, object, kind } = location;
    const line = startLine ? `:${startLine}` : "";
    const place = path ? (0,report_text/* code */.aY)(`${path}${line}`, 200) : kind ? `${kind} ${object ? (0,report_text/* code */.aY)(object.slice(0, 12)) : ""}` : "";
    const inTree = path && !commit && (kind ?? "file") === "file" && options.blob;
    const address = inTree
        ? `${options.blob}/${path.split("/").map(encodeURIComponent).join("/")}${startLine ? `#L${startLine}` : ""}`
        : "";
    const linked = address ? `<a href="${address}">${place}</a>` : place;
    return [linked, key ? (0,report_text/* code */.aY)(key, 120) : "", commit ? `commit ${(0,report_text/* code */.aY)(commit.slice(0, 12))}` : ""]
        .filter(Boolean)
        .join("<br>");
}
function excepted(report) {
    if (report.excepted.length === 0)
        return "";
    const fromBaseline = report.excepted.filter(({ exception }) => exception.origin === "baseline").length;
    const rest = report.excepted.length - fromBaseline;
    const parts = [
        rest ? `${(0,report_text/* count */.U9)(rest, "finding")} under an exception` : "",
        fromBaseline ? `${(0,report_text/* count */.U9)(fromBaseline, "finding")} in the baseline` : "",
    ];
    return `_Not counted: ${parts.filter(Boolean).join(", ")}._\n\n`;
}

// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(3136);
// EXTERNAL MODULE: ./build/shared/src/policy/rules.js
var policy_rules = __webpack_require__(5959);
;// CONCATENATED MODULE: ./build/shared/src/report/sarif.js




/**
 * SARIF 2.1.0, one run a check, for code scanning and other viewers (docs.oasis-open.org/sarif/sarif/v2.1.0).
 * Findings under an exception are left out: code scanning would show them as open.
 */
function toSarif(reports, checks, by = (0,tool/* tool */.z)()) {
    const runs = reports.map((report) => run(report, checks.find((check) => check.name === report.check), by));
    const $schema = "https://json.schemastore.org/sarif-2.1.0.json";
    return `${JSON.stringify({ $schema, version: "2.1.0", runs }, null, 2)}\n`;
}
function run(report, check, by) {
    const used = new Set(report.findings.map((finding) => finding.rule));
    const rules = [...check.rules, ...policy_rules/* policyRules */.c.filter((rule) => used.has(rule.id))];
    const index = new Map(rules.map((rule, at) => [rule.id, at]));
    return {
        tool: {
            driver: {
                name: `${by.name} ${check.name}`,
                fullName: check.title,
                version: by.version,
                semanticVersion: by.version,
                informationUri: by.address,
                rules: rules.map((rule) => descriptor(rule, check.name, by)),
            },
        },
        automationDetails: { id: `public-code/${check.name}/` },
        columnKind: "utf16CodeUnits",
        originalUriBaseIds: { ROOT: { description: { text: "The root of the repository." } } },
        invocations: [
            {
                executionSuccessful: report.result !== "incomplete",
                toolExecutionNotifications: report.unseen.map((text) => ({ level: "warning", message: { text } })),
            },
        ],
        results: report.findings.slice(0, sarifResults).map((finding) => result(finding, index)),
    };
}
function descriptor(rule, check, by) {
    const source = rule.source ? `\n\nSource: ${rule.source}` : "";
    return {
        id: rule.id,
        name: pascal(rule.id),
        shortDescription: { text: rule.title },
        fullDescription: { text: rule.why },
        help: {
            text: `${rule.why}\n\nWhat to do: ${rule.repair}${source}`,
            markdown: `${rule.why}\n\n**What to do:** ${rule.repair}${source}\n\n[More about this rule](${(0,tool/* ruleUrl */.Q)(rule.id, by.address)})`,
        },
        helpUri: (0,tool/* ruleUrl */.Q)(rule.id, by.address),
        defaultConfiguration: { level: rule.level },
        properties: { tags: ["public-code", check] },
    };
}
function pascal(id) {
    return id.replace(/(?:^|[/-])([a-z0-9])/g, (_, letter) => letter.toUpperCase());
}
function result(finding, index) {
    const { confidence } = finding;
    return {
        ruleId: finding.rule,
        ruleIndex: index.get(finding.rule),
        level: finding.level,
        message: { text: finding.help ? `${finding.message}\n${finding.help}` : finding.message },
        locations: [sarif_location(finding.location ?? {})],
        partialFingerprints: { "publicCode/v1": finding.fingerprint },
        ...(confidence ? { properties: { confidence } } : {}),
    };
}
/** Code scanning shows only results with a file; one that belongs to none gets a name that says so, as OpenSSF Scorecard does. */
function sarif_location(place) {
    const { path, startLine, startColumn, endLine, endColumn } = place;
    const region = {
        startLine: startLine ?? 1,
        ...(startColumn ? { startColumn } : {}),
        ...(startLine && endLine ? { endLine } : {}),
        ...(startColumn && endColumn ? { endColumn } : {}),
    };
    const name = place.key ?? place.object ?? place.commit;
    return {
        physicalLocation: { artifactLocation: artifact(path ?? "no file belongs to this finding"), region },
        ...(name
            ? { logicalLocations: [{ fullyQualifiedName: name, kind: place.key ? "member" : (place.kind ?? "commit") }] }
            : {}),
    };
}
function artifact(path) {
    if (path.startsWith("/"))
        return { uri: (0,external_node_url_.pathToFileURL)(path).href };
    return { uri: path.split("/").map(encodeURIComponent).join("/"), uriBaseId: "ROOT" };
}

// EXTERNAL MODULE: ./build/shared/src/report/terminal.js
var terminal = __webpack_require__(8798);
;// CONCATENATED MODULE: ./build/shared/src/report/format.js




const formats = ["terminal", "json", "sarif", "markdown"];
/** Reports in one of the formats of the command line. */
function format(reports, checks, as, options) {
    const titles = new Map(checks.map((check) => [check.name, check.title]));
    switch (as) {
        case "json":
            return toJson(reports);
        case "sarif":
            return toSarif(reports, checks);
        case "markdown":
            return toMarkdown(reports, { titles, limit: Number.POSITIVE_INFINITY });
        case "terminal":
            return (0,terminal/* toTerminal */.y)(reports, { ...options, titles });
    }
}


/***/ }),

/***/ 8798:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ wantsColour),
/* harmony export */   y: () => (/* binding */ toTerminal)
/* harmony export */ });
/* harmony import */ var _check_run_check_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8006);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9181);


const styles = { red: 31, green: 32, yellow: 33, blue: 34, grey: 90, bold: 1 };
const levelStyle = { error: "red", warning: "yellow", note: "blue" };
const verdicts = {
    pass: { sign: "✓", word: "passed", style: "green" },
    fail: { sign: "✗", word: "failed", style: "red" },
    incomplete: { sign: "!", word: "incomplete", style: "yellow" },
};
/** Colour only on a terminal, and never against NO_COLOR (no-color.org). */
function wantsColour(stream, env) {
    return stream.isTTY === true && !env["NO_COLOR"] && env["TERM"] !== "dumb";
}
/** Reports for people at a terminal: findings by file, then what was not seen, then the verdict. */
function toTerminal(reports, options) {
    const paint = (text, style) => (options.colour ? `\u001b[${styles[style]}m${text}\u001b[0m` : text);
    return reports.map((report) => one(report, options, paint)).join("\n");
}
function one(report, options, paint) {
    const lines = [];
    if (!options.quiet) {
        for (const [place, findings] of byPlace(report.findings)) {
            lines.push(paint(place, "bold"), ...findings.flatMap((finding) => lineOf(finding, paint)), "");
        }
        for (const section of report.sections ?? []) {
            if (section.terminal)
                lines.push(paint((0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(section.title), "bold"), (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLines */ .y1)(section.terminal), "");
        }
        for (const text of report.unseen)
            lines.push(`${paint("not seen", "yellow")}  ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(text)}`);
        if (report.unseen.length > 0)
            lines.push("");
    }
    lines.push(verdictLine(report, options, paint), "");
    return lines.join("\n");
}
function byPlace(findings) {
    const places = new Map();
    for (const finding of findings) {
        const { path, kind, object, commit } = finding.location ?? {};
        const other = kind ? `${kind} ${object ?? commit ?? ""}`.trim() : "the repository";
        const place = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(path ?? other);
        places.set(place, [...(places.get(place) ?? []), finding]);
    }
    return places;
}
function lineOf(finding, paint) {
    const { startLine, startColumn, key, commit } = finding.location ?? {};
    const position = startLine ? `${startLine}${startColumn ? `:${startColumn}` : ""}` : "-";
    const level = paint(finding.level.padEnd(7), levelStyle[finding.level]);
    const details = [
        finding.rule,
        finding.confidence && `${finding.confidence} confidence`,
        key && (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(key),
        commit && `commit ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(commit.slice(0, 12))}`,
    ];
    const indent = " ".repeat(18);
    return [
        `  ${position.padEnd(7)} ${level} ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(finding.message)}`,
        ...(finding.help ? [`${indent}→ ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(finding.help)}`] : []),
        `${indent}${paint(details.filter(Boolean).join(" · "), "grey")}`,
    ];
}
function verdictLine(report, options, paint) {
    const { sign, word, style } = verdicts[report.result];
    const { error, warning, note } = (0,_check_run_check_js__WEBPACK_IMPORTED_MODULE_0__/* .tally */ .N4)(report.findings);
    const counts = [
        error && (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(error, "error"),
        warning && (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(warning, "warning"),
        note && (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(note, "note"),
    ].filter(Boolean);
    const excepted = report.excepted.length > 0 ? [`${report.excepted.length} excepted`] : [];
    const observed = report.result !== "pass" && !report.fails ? [`not failing by policy`] : [];
    const title = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(options.titles?.get(report.check) ?? report.check);
    const tail = [...counts, ...excepted, ...observed].join(", ");
    const headline = report.headline ? `\n  ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(report.headline)}` : "";
    return `${paint(`${sign} ${title}: ${word}`, style)}${tail ? ` (${tail})` : ""}${headline}`;
}


/***/ }),

/***/ 1358:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ decode),
/* harmony export */   l: () => (/* binding */ encode)
/* harmony export */ });
/** How far binary detection looks, as git does (xdiff-interface.c, FIRST_FEW_BYTES). */
const sample = 8000;
/** Bytes as text, or undefined where they are no text. UTF-8 with or without BOM, UTF-16 with BOM or by its zero bytes, else Latin-1. */
function decode(bytes) {
    if (bytes[0] === 0xff && bytes[1] === 0xfe)
        return utf16(bytes.subarray(2), "utf-16le", true);
    if (bytes[0] === 0xfe && bytes[1] === 0xff)
        return utf16(bytes.subarray(2), "utf-16be", true);
    const bom = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
    if (bytes.subarray(0, sample).includes(0)) {
        const encoding = guessUtf16(bytes.subarray(0, sample));
        return encoding && utf16(bytes, encoding, false);
    }
    try {
        const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bom ? bytes.subarray(3) : bytes);
        return { text, encoding: "utf-8", bom };
    }
    catch {
        return looksBinary(bytes.subarray(0, sample))
            ? undefined
            : { text: bytes.toString("latin1"), encoding: "latin1", bom };
    }
}
/** The bytes of a text in the encoding that it was read from; the inverse of `decode`. */
function encode(text, { encoding, bom }) {
    const withBom = bom && encoding !== "latin1" ? `\ufeff${text}` : text;
    if (encoding === "utf-8")
        return Buffer.from(withBom, "utf8");
    if (encoding === "latin1")
        return Buffer.from(text, "latin1");
    const little = Buffer.from(withBom, "utf16le");
    return encoding === "utf-16le" ? little : little.swap16();
}
function utf16(bytes, encoding, bom) {
    const even = bytes.subarray(0, bytes.length & ~1);
    const little = encoding === "utf-16le" ? even : Buffer.from(even).swap16();
    return { text: little.toString("utf16le"), encoding, bom };
}
/** UTF-16 without BOM: mostly Latin text has a zero in nearly every second byte, and only there. */
function guessUtf16(bytes) {
    let even = 0;
    let odd = 0;
    for (let i = 0; i < bytes.length; i++)
        if (bytes[i] === 0)
            i % 2 ? odd++ : even++;
    const half = bytes.length / 2;
    if (odd > half * 0.7 && even < half * 0.05)
        return "utf-16le";
    if (even > half * 0.7 && odd < half * 0.05)
        return "utf-16be";
    return undefined;
}
/** Without a zero byte and no UTF-8: binary when more than one byte in twenty is a control character other than white space. */
function looksBinary(bytes) {
    let control = 0;
    for (const byte of bytes)
        if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13 && byte !== 27)
            control++;
    return control * 20 > bytes.length;
}


/***/ }),

/***/ 274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PZ: () => (/* binding */ safeEnvironment),
/* harmony export */   uD: () => (/* binding */ safeConfig),
/* harmony export */   zY: () => (/* binding */ openGit)
/* harmony export */ });
/* unused harmony exports GitError, withoutCredentials, runGit */
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3994);



/** Git said no: its arguments' first word and stderr are in the message. */
class GitError extends _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .IncompleteError */ .j$ {
}
/** How long one git call may take before it is ended. */
const timeout = 10 * 60_000;
const defaultMaxBytes = 256 * 1024 * 1024;
/**
 * Configuration that every call carries. A work tree's own `.git/config` may come from strangers (an unpacked archive), so nothing
 * that it could start is left on: hooks, monitors, external diffs, pagers, credential helpers. `safe.directory` is needed where the
 * workspace belongs to another user (container jobs); command scope is one of the places where git accepts it.
 */
const safeConfig = [
    "safe.directory=*",
    "safe.bareRepository=all",
    "core.fsmonitor=false",
    "core.hooksPath=/dev/null",
    "core.pager=cat",
    "core.sshCommand=false",
    "core.askPass=",
    "core.quotePath=false",
    "core.untrackedCache=false",
    "credential.helper=",
    "protocol.ext.allow=never",
    "gc.auto=0",
    "maintenance.auto=false",
    "log.showSignature=false",
    "submodule.recurse=false",
].flatMap((entry) => ["-c", entry]);
/** Environment of every call: no prompts, no lock files, no network for missing objects, nothing of an outer git's. */
function safeEnvironment() {
    const inherited = Object.entries(process.env).filter(([name]) => !/^GIT_(?!TRACE|EXEC_PATH|SSL|HTTP)/.test(name));
    return {
        ...Object.fromEntries(inherited),
        GIT_TERMINAL_PROMPT: "0",
        GIT_OPTIONAL_LOCKS: "0",
        GIT_NO_LAZY_FETCH: "1",
        GIT_NO_REPLACE_OBJECTS: "1",
        GIT_CONFIG_NOSYSTEM: "1",
        LC_ALL: "C",
    };
}
/** Commands that show differences would start `diff.external` and text converters from a configuration. */
function withoutPrograms(args) {
    const [command = "", ...rest] = args;
    return /^(diff|log|show)/.test(command) && !command.startsWith("show-")
        ? [command, "--no-ext-diff", "--no-textconv", ...rest]
        : args;
}
/** Opens git in a folder; undefined where the folder is no work tree, bare repository, or git is not installed. */
async function openGit(folder) {
    try {
        const out = await runGit(folder, ["rev-parse", "--git-common-dir"]);
        return gitIn(folder, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, out.toString("utf8").replace(/\r?\n$/, "")));
    }
    catch {
        return undefined;
    }
}
function gitIn(folder, gitDir) {
    const run = (args, options) => runGit(folder, args, options);
    const line = async (...args) => (await run(args)).toString("utf8").trim();
    return {
        gitDir,
        run,
        isShallow: async () => (await line("rev-parse", "--is-shallow-repository")) === "true",
        head: () => line("rev-parse", "--verify", "--quiet", "HEAD^{commit}").catch(() => undefined),
        remoteUrl: async (name = "origin") => {
            const url = await line("config", "--get", `remote.${name}.url`).catch(() => "");
            return url ? withoutCredentials(url) : undefined;
        },
    };
}
/** A remote's address without the user and password that some checkouts keep in it. */
function withoutCredentials(url) {
    return url.replace(/^([a-z][a-z0-9+.-]*:\/\/)[^/@]*@/i, "$1");
}
/** Runs git in a folder, safely for hostile repositories; throws GitError. */
function runGit(folder, args, options = {}) {
    const maxBytes = options.maxBytes ?? defaultMaxBytes;
    return new Promise((done, failed) => {
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)("git", [...safeConfig, ...withoutPrograms(args)], {
            cwd: folder,
            env: safeEnvironment(),
            timeout,
            windowsHide: true,
        });
        const out = [];
        const err = [];
        let size = 0;
        let overflow = false;
        child.stdout.on("data", (chunk) => {
            size += chunk.length;
            if (size <= maxBytes)
                out.push(chunk);
            else if (!overflow) {
                overflow = true;
                child.kill();
            }
        });
        child.stderr.on("data", (chunk) => {
            if (err.length < 64)
                err.push(chunk);
        });
        child.stdin.on("error", () => { }); // git may end before it has read all; its exit code tells
        child.on("error", (cause) => failed(new GitError(`git could not be started: ${cause.message}`, { cause })));
        child.on("close", (code, signal) => {
            const name = `git ${args[0]}`;
            if (overflow)
                failed(new GitError(`${name} gave more than ${maxBytes} bytes.`));
            else if (code === 0)
                done(Buffer.concat(out));
            else
                failed(new GitError(`${name} failed (${signal ?? code}): ${Buffer.concat(err).toString("utf8").trim().slice(0, 2000)}`));
        });
        child.stdin.end(options.input);
    });
}


/***/ }),

/***/ 6521:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ folderOf),
  h: () => (/* binding */ openRepository)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/shared/src/errors.js
var errors = __webpack_require__(3994);
// EXTERNAL MODULE: ./build/shared/src/report/text.js
var report_text = __webpack_require__(9181);
// EXTERNAL MODULE: ./build/shared/src/repository/decode.js
var decode = __webpack_require__(1358);
// EXTERNAL MODULE: ./build/shared/src/repository/git.js
var git = __webpack_require__(274);
;// CONCATENATED MODULE: ./build/shared/src/repository/tree.js


/** Beyond this many files a listing stops and says so. */
const maxFiles = 1_000_000;
const maxDepth = 256;
/** A pointer is a version, a SHA-256 and a size (git-lfs, docs/spec.md): reading only files of that size keeps a listing cheap. */
const lfsBytes = { least: 100, most: 200 };
const lfsHead = "version https://git-lfs.github.com/spec/v1\n";
/** Files that git tracks and untracked ones that it does not ignore, sorted by path. */
async function listByGit(root, git) {
    const [staged, others] = await Promise.all([
        git.run(["ls-files", "-z", "--stage"]),
        git.run(["ls-files", "-z", "--others", "--exclude-standard"]),
    ]);
    const modes = new Map();
    for (const entry of split(staged)) {
        const tab = entry.indexOf("\t");
        modes.set(entry.slice(tab + 1), entry.slice(0, 6));
    }
    for (const path of split(others))
        if (!path.endsWith("/"))
            modes.set(path, "");
    const paths = [...modes.keys()].sort().slice(0, maxFiles);
    const files = await describeAll(root, paths, modes);
    return { files, complete: modes.size <= maxFiles };
}
function split(bytes) {
    return bytes.toString("utf8").split("\0").filter(Boolean);
}
/** Every file below a folder that no git knows, sorted by path. Links are listed, not followed. */
async function listByWalk(root) {
    const paths = [];
    let complete = true;
    const stack = [["", 0]];
    while (stack.length > 0) {
        const [folder, depth] = stack.pop();
        for (const entry of await (0,promises_.readdir)((0,external_node_path_.join)(root, folder), { withFileTypes: true }).catch(() => [])) {
            const path = folder ? `${folder}/${entry.name}` : entry.name;
            if (entry.isDirectory()) {
                if (entry.name === ".git")
                    continue;
                if (depth < maxDepth)
                    stack.push([path, depth + 1]);
                else
                    complete = false;
            }
            else if (paths.length < maxFiles)
                paths.push(path);
            else
                complete = false;
        }
    }
    return { files: await describeAll(root, paths.sort(), new Map()), complete };
}
/** Looks at the files in batches: one after the other is slow, all at once exhausts descriptors. */
async function describeAll(root, paths, modes) {
    const files = [];
    for (let at = 0; at < paths.length; at += 256) {
        const batch = paths.slice(at, at + 256).map((path) => describe(root, path, modes.get(path) ?? ""));
        for (const file of await Promise.all(batch))
            if (file)
                files.push(file);
    }
    return files;
}
async function describe(root, path, mode) {
    if (mode === "160000")
        return { path, size: 0, kind: "submodule", executable: false };
    const stats = await (0,promises_.lstat)((0,external_node_path_.join)(root, path)).catch(() => undefined);
    if (!stats)
        return undefined;
    const executable = mode ? mode === "100755" : (stats.mode & 0o111) !== 0;
    if (stats.isSymbolicLink())
        return { path, size: stats.size, kind: "symlink", executable: false };
    if (!stats.isFile())
        return undefined;
    return { path, size: stats.size, kind: (await isLfsPointer(root, path, stats)) ? "lfs-pointer" : "file", executable };
}
async function isLfsPointer(root, path, stats) {
    if (stats.size < lfsBytes.least || stats.size > lfsBytes.most)
        return false;
    const file = await (0,promises_.open)((0,external_node_path_.join)(root, path)).catch(() => undefined);
    if (!file)
        return false;
    try {
        const { buffer } = await file.read(Buffer.alloc(lfsHead.length), 0, lfsHead.length, 0);
        return buffer.toString("latin1") === lfsHead;
    }
    finally {
        await file.close();
    }
}

;// CONCATENATED MODULE: ./build/shared/src/repository/open.js








/** A file over this size is read only where a check asks for more. */
const defaultMaxBytes = 32 * 1024 * 1024;
/** Opens a folder for safe reading; throws UserError where it is missing or no folder. */
async function openRepository(folder) {
    const given = (0,external_node_path_.resolve)(folder);
    const stats = await (0,promises_.stat)(given).catch(() => undefined);
    if (!stats)
        throw new errors/* UserError */.yo(`The path ${(0,report_text/* plain */.pj)(folder)} does not exist. Give the folder of a repository.`);
    if (!stats.isDirectory())
        throw new errors/* UserError */.yo(`The path ${(0,report_text/* plain */.pj)(folder)} is no folder. Give the folder of a repository.`);
    const root = await (0,promises_.realpath)(given);
    return new WorkTree(root, await (0,git/* openGit */.zY)(root));
}
class WorkTree {
    root;
    git;
    #unseen = new Set();
    #folders = new Map();
    #files;
    constructor(root, git) {
        this.root = root;
        this.git = git;
    }
    files() {
        this.#files ??= this.#list();
        return this.#files;
    }
    async #list() {
        const { files, complete } = this.git ? await listByGit(this.root, this.git) : await listByWalk(this.root);
        if (!complete)
            this.#unseen.add(`The repository has more than ${maxFiles} files or very deep folders; the rest was not listed.`);
        return files;
    }
    async read(path, maxBytes = defaultMaxBytes) {
        const real = await this.#inside(path);
        if (real === undefined)
            return undefined;
        // NOFOLLOW: the last step was resolved just now, a link there has been put in since. NONBLOCK: a pipe would wait for ever.
        const flags = external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NOFOLLOW ?? 0) | (external_node_fs_.constants.O_NONBLOCK ?? 0);
        const file = await (0,promises_.open)(real, flags).catch((thrown) => this.#refused(path, thrown));
        if (!file)
            return undefined;
        try {
            const stats = await file.stat();
            if (!stats.isFile())
                return undefined;
            if (stats.size <= maxBytes)
                return await file.readFile();
            this.#unseen.add(`${(0,report_text/* plain */.pj)(path, 200)} has ${stats.size} bytes, over the limit of ${maxBytes}, and was not read.`);
            return undefined;
        }
        catch (thrown) {
            return this.#refused(path, thrown);
        }
        finally {
            await file.close();
        }
    }
    async text(path, maxBytes) {
        const bytes = await this.read(path, maxBytes);
        return bytes && (0,decode/* decode */.D)(bytes);
    }
    async exists(path) {
        const parts = path.split("/");
        if (!isPlainPath(path))
            return false;
        for (let depth = 0; depth < parts.length; depth++) {
            const names = await this.#namesIn(parts.slice(0, depth).join("/"));
            if (!names.has(parts[depth]))
                return false;
        }
        return (await this.#inside(path)) !== undefined;
    }
    unseen() {
        return [...this.#unseen];
    }
    /** Names as the disk spells them: some systems open `license` where only `LICENSE` exists. */
    #namesIn(folder) {
        const known = this.#folders.get(folder);
        if (known)
            return known;
        const names = (0,promises_.readdir)((0,external_node_path_.join)(this.root, folder)).then((list) => new Set(list), () => new Set());
        this.#folders.set(folder, names);
        return names;
    }
    /** The real path where it stays inside the root and outside `.git`; undefined elsewhere. */
    async #inside(path) {
        if (!isPlainPath(path))
            return undefined;
        const real = await (0,promises_.realpath)((0,external_node_path_.join)(this.root, path)).catch(() => undefined);
        if (real === undefined || !real.startsWith(this.root.endsWith(external_node_path_.sep) ? this.root : this.root + external_node_path_.sep))
            return undefined;
        return real.slice(this.root.length).split(external_node_path_.sep).includes(".git") ? undefined : real;
    }
    #refused(path, thrown) {
        const { code } = thrown;
        if (code === "ENOENT" || code === "ELOOP" || code === "EISDIR" || code === "ENXIO")
            return undefined;
        this.#unseen.add(`${(0,report_text/* plain */.pj)(path, 200)} could not be read: ${code ?? (0,report_text/* plain */.pj)((0,errors/* errorMessage */.gJ)(thrown), 200)}.`);
        return undefined;
    }
}
/** Relative, without `..`, zero bytes or a drive. */
function isPlainPath(path) {
    return (path !== "" &&
        !path.includes("\0") &&
        !path.startsWith("/") &&
        !/^[A-Za-z]:/.test(path) &&
        !path.split(/[/\\]/).includes(".."));
}
/** Folder part of a path inside a repository, "" at the root. */
function folderOf(path) {
    const folder = (0,external_node_path_.dirname)(path);
    return folder === "." ? "" : folder;
}


/***/ }),

/***/ 1295:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/* unused harmony export distance */
/** Number of single edits (insert, delete, replace, swap of neighbours) between two short texts, or `limit + 1` where there are more. */
function distance(a, b, limit = 3) {
    if (Math.abs(a.length - b.length) > limit)
        return limit + 1;
    let before = [];
    let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
    for (let i = 1; i <= a.length; i++) {
        const row = [i];
        for (let j = 1; j <= b.length; j++) {
            const cost = a[i - 1] === b[j - 1] ? 0 : 1;
            let best = Math.min(previous[j] + 1, row[j - 1] + 1, previous[j - 1] + cost);
            if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
                best = Math.min(best, before[j - 2] + 1);
            row.push(best);
        }
        before = previous;
        previous = row;
    }
    return previous[b.length];
}
/** The one of `known` that somebody probably meant, compared without case; undefined where nothing is near. */
function nearest(word, known) {
    const lower = word.toLowerCase();
    const limit = word.length <= 4 ? 1 : word.length <= 8 ? 2 : 3;
    let best;
    let least = limit + 1;
    for (const candidate of known) {
        const apart = distance(lower, candidate.toLowerCase(), limit);
        if (apart < least)
            [best, least] = [candidate, apart];
    }
    return best;
}


/***/ })

};
