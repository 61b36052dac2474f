export const id = 838;
export const ids = [838];
export const modules = {

/***/ 4838:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ check_check),
  F: () => (/* binding */ secretCheck)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/shared/src/errors.js
var src_errors = __webpack_require__(3994);
// EXTERNAL MODULE: ./build/shared/src/report/text.js
var report_text = __webpack_require__(9181);
;// CONCATENATED MODULE: ./build/actions/secret-scan/src/detect/syntax.js
const CODE = /\.(?:[cm]?[jt]sx?|py|pyi|rb|erb|go|java|c|h|cc|cpp|cxx|hpp|cs|vb|fs|php\d?|rs|swift|kts?|scala|groovy|gradle|m|mm|dart|lua|pl|pm|r|jl|ex|exs|erl|hs|clj|cljs|elm|vue|svelte|sol|pas|d|nim|zig|cr|coffee|haml|slim|jsp|aspx?|cshtml|razor|html?|css|scss|less)$/i;
const SHELL = /\.(?:sh|bash|zsh|ksh|fish|bat|cmd|ps1|psm1|dockerfile|mk)$|(?:^|\/)(?:Dockerfile|Makefile|Containerfile|Jenkinsfile|Procfile)[^/]*$/i;
const PROSE = /\.(?:md|mdx|markdown|rst|adoc|txt|textile|org|tex|1|5|8)$/i;
const TEST = /(?:^|[/_.-])(?:tests?|__tests__|spec|specs|fixtures?|__fixtures__|testdata|test-data|mocks?|__mocks__|examples?|samples?|demos?|stubs?|e2e)(?:[/_.-]|$)|(?:_test|_spec|\.test|\.spec|Tests?|Spec)\.\w+$|(?:^|\/)test_[^/]*$/;
const LOCK = /(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|composer\.lock|Gemfile\.lock|Cargo\.lock|poetry\.lock|uv\.lock|pdm\.lock|Pipfile\.lock|go\.sum|flake\.lock|deno\.lock|bun\.lock|packages\.lock\.json|mix\.lock|Podfile\.lock|pubspec\.lock|gradle\.lockfile|\.terraform\.lock\.hcl)$/i;
/** Reads a path; without one the text may be anything. */
function syntaxOf(path) {
    const name = path ?? "";
    return {
        code: CODE.test(name) && !/\.(?:ya?ml|json|properties)\.erb$/i.test(name),
        shell: SHELL.test(name),
        prose: PROSE.test(name),
        test: isTestPath(name),
        lock: LOCK.test(name),
    };
}
/** True where a path lies among tests, fixtures or examples. */
function isTestPath(path) {
    return TEST.test(path);
}

;// CONCATENATED MODULE: ./build/actions/secret-scan/src/before-publication/national-ids.js
/** NHS number: ten digits, the last a check digit modulo 11. */
function isNhsNumber(text) {
    const digits = text.replace(/[ -]/g, "");
    if (!/^\d{10}$/.test(digits) || /^(\d)\1{9}$/.test(digits))
        return false;
    let sum = 0;
    for (let i = 0; i < 9; i++)
        sum += Number(digits[i]) * (10 - i);
    const check = 11 - (sum % 11);
    return check !== 10 && (check === 11 ? 0 : check) === Number(digits[9]);
}
/** National Insurance number: two letters that HMRC gives out, six digits, A to D. There is no check digit; the letters are the check. */
function isNationalInsuranceNumber(text) {
    const plain = text.replace(/ /g, "").toUpperCase();
    return /^(?!BG|GB|NK|KN|TN|NT|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]\d{6}[A-D]$/.test(plain) && plain !== "QQ123456C";
}
/** IBAN: ISO 13616, remainder 1 modulo 97. */
function isIban(text) {
    const plain = text.replace(/ /g, "").toUpperCase();
    if (!/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(plain))
        return false;
    let rest = 0;
    for (const char of plain.slice(4) + plain.slice(0, 4)) {
        const value = Number.parseInt(char, 36);
        rest = (value > 9 ? rest * 100 + value : rest * 10 + value) % 97;
    }
    return rest === 1;
}
/** Payment card: Luhn's check over 13 to 19 digits of a known beginning. */
function isCardNumber(text) {
    const digits = text.replace(/[ -]/g, "");
    if (!/^(?:4\d{12}(?:\d{3})?|5[1-5]\d{14}|2[2-7]\d{14}|3[47]\d{13}|6(?:011|5\d\d)\d{12})$/.test(digits))
        return false;
    let sum = 0;
    for (let i = 0; i < digits.length; i++) {
        const digit = Number(digits[digits.length - 1 - i]);
        sum += i % 2 === 0 ? digit : digit > 4 ? digit * 2 - 9 : digit * 2;
    }
    return sum % 10 === 0;
}

;// CONCATENATED MODULE: ./build/actions/secret-scan/src/before-publication/sensitive-files.js
const NAMES = [
    [/\.(?:p12|pfx|jks|keystore|bks|kdbx?|ppk|pvk|p8|asc\.key|agilekeychain)$/i, "key store", "a key store"],
    [/(?:^|\/)(?:id_(?:rsa|dsa|ecdsa|ed25519)|identity|ssh_host_\w+_key|secring\.(?:gpg|pgp)|private\.key|privkey\.pem)$/i, "key store", "a private key by its name"],
    [/\.(?:sqlite3?|db3?|mdb|accdb|fdb|realm)$/i, "database", "a database file"],
    [/\.(?:sql|dump|pgdump|bak|rdb|bson|dmp)(?:\.(?:gz|bz2|xz|zip|zst))?$/i, "dump", "a database dump or backup"],
    [/\.(?:pcapng?|hprof|core|dmp|har)$/i, "dump", "a recording of traffic or memory"],
    [/(?:^|\/)(?:\.env(?:\.(?!example|sample|template|dist)[\w.-]+)?|\.netrc|_netrc|\.pgpass|\.htpasswd|\.dockercfg|\.git-credentials|credentials|wp-config\.php|settings_local\.py|local\.settings\.json)$/i, "configuration", "a file that usually holds credentials"],
    [/\.(?:tfstate|tfvars)(?:\.backup)?$/i, "configuration", "Terraform state or variables"],
    [/(?:^|\/)\.(?:bash|zsh|psql|mysql|irb|python|node_repl)_?history$/i, "history", "a history of typed commands"],
    [/\.(?:pst|ost|mbox|eml|msg)$/i, "mail", "stored mail"],
]; // biome-ignore format: a table
const MAGIC = [
    ["\xfe\xed\xfe\xed", 0, "key store", "a Java key store"],
    ["\xce\xce\xce\xce", 0, "key store", "a Java JCEKS key store"],
    ["\x03\xd9\xa2\x9a", 0, "key store", "a KeePass database"],
    ["PuTTY-User-Key-File", 0, "key store", "a PuTTY key"],
    ["SQLite format 3\0", 0, "database", "an SQLite database"],
    ["Standard Jet DB", 4, "database", "a Microsoft Access database"],
    ["PGDMP", 0, "dump", "a PostgreSQL dump"],
    ["-- MySQL dump", 0, "dump", "a MySQL dump"],
    ["-- PostgreSQL database dump", 0, "dump", "a PostgreSQL dump"],
    ["REDIS0", 0, "dump", "a Redis dump"],
    ["JAVA PROFILE", 0, "dump", "a Java heap dump"],
    ["\xd4\xc3\xb2\xa1", 0, "dump", "a network capture"],
    ["\x0a\x0d\x0d\x0a", 0, "dump", "a network capture"],
    ["!BDN", 0, "mail", "an Outlook data file"],
]; // biome-ignore format: a table
/** Says what a file is, by its first bytes and then by its name; undefined for ordinary ones. */
function sensitiveFile(path, head) {
    const text = head.toString("latin1", 0, 64).replace(/^(?:--\n)+/, "");
    const magic = MAGIC.find(([bytes, offset]) => text.startsWith(bytes, offset));
    if (magic)
        return { kind: magic[2], what: magic[3] };
    const name = NAMES.find(([pattern]) => pattern.test(path));
    return name && { kind: name[1], what: name[2] };
}

;// CONCATENATED MODULE: ./build/actions/secret-scan/src/before-publication/report.js



const DATA = /\.(?:csv|tsv|json|jsonl|ndjson|xml|ya?ml|sql|txt|log|xlsx?|ods|dat|eml|mbox|ldif|vcf)$/i;
const PROBES = [
    { topic: "e-mail addresses", pattern: /[\w.+-]{1,64}@[\w-]{1,60}(?:\.[\w-]{1,60}){1,5}/g, accept: isPersonalMail },
    { topic: "NHS numbers", pattern: /(?<![\d.-])\d{3}[ -]?\d{3}[ -]?\d{4}(?![\d.-])/g, accept: (value, path) => DATA.test(path) && isNhsNumber(value) },
    { topic: "National Insurance numbers", pattern: /\b[A-Z]{2} ?\d\d ?\d\d ?\d\d ?[A-D]\b/g, accept: isNationalInsuranceNumber },
    { topic: "bank accounts", pattern: /\b[A-Z]{2}\d\d(?: ?[A-Z0-9]{4}){3,7}(?: ?[A-Z0-9]{1,3})?\b/g, accept: isIban },
    { topic: "payment cards", pattern: /(?<![\d.-])\d{4}[ -]?\d{4}[ -]?\d{4}[ -]?\d{1,4}(?![\d.-])/g, accept: (value, path) => DATA.test(path) && isCardNumber(value) },
    { topic: "internal host names", pattern: /\b[a-z0-9][a-z0-9-]{0,62}(?:\.[a-z0-9-]{1,63}){0,6}\.(?:internal|intranet|corp|lan|intra|local|private|gsi\.gov\.uk|pnn\.police\.uk)\b(?!\.?\w)/gi, accept: isHost, shown: true },
    { topic: "internal addresses", pattern: /(?<![\d.])(?:10\.\d{1,3}|192\.168|172\.(?:1[6-9]|2\d|3[01]))\.\d{1,3}\.\d{1,3}(?![\d.])/g, shown: true },
    { topic: "protective markings", pattern: /\b(?:OFFICIAL[- ]SENSITIVE|OFFICIAL: SENSITIVE|TOP SECRET|SECRET UK EYES ONLY|UK EYES ONLY|RESTRICTED: (?:COMMERCIAL|PERSONAL|POLICY)|NOT PROTECTIVELY MARKED|TLP:(?:RED|AMBER(?:\+STRICT)?)|VS-NfD|NUR FÜR DEN DIENSTGEBRAUCH|DIFFUSION RESTREINTE|EU RESTRICTED|RESTREINT UE|NATO RESTRICTED)\b/g, shown: true },
]; // biome-ignore format: a table
function isPersonalMail(value, path) {
    if (!DATA.test(path) || /(?:^|\/)(?:package(?:-lock)?|composer|bower)\.json$|\.lock$|publiccode\.ya?ml$/.test(path))
        return false;
    return !/@(?:[\w.-]*\.)?(?:example\.(?:com|org|net)|example|test|invalid|localhost|users\.noreply\.github\.com|digital\.cabinet-office\.gov\.uk)$|^(?:noreply|no-reply|info|support|admin|contact|help|git|hello|security|press|postmaster|webmaster)@|\.(?:png|jpg|svg|js|css)$/i.test(value);
}
function isHost(value) {
    return (value.includes(".") &&
        !/^(?:localhost|example|host|foo|bar|www)\.local$|\.svc\.cluster\.local$|^(?:this|self|config|settings|default|values|module|window|vars|env)\./i.test(value));
}
const MOST_BYTES = 8 * 1024 * 1024;
/** Looks through one file. */
function lookThrough(path, bytes) {
    const found = [];
    const file = sensitiveFile(path, bytes);
    if (file)
        found.push({ topic: "files to look at", path, count: 1, what: file.what });
    if (bytes.length > MOST_BYTES || bytes.subarray(0, 8000).includes(0))
        return found;
    const text = bytes.toString("utf8");
    for (const probe of PROBES) {
        const candidate = applyProbe(probe, path, text);
        if (candidate && !(probe.topic !== "protective markings" && isTestPath(path)))
            found.push(candidate);
    }
    return found;
}
function applyProbe(probe, path, text) {
    const values = new Set();
    let first;
    for (const match of text.matchAll(probe.pattern)) {
        if (probe.accept && !probe.accept(match[0], path))
            continue;
        first ??= match.index;
        values.add(match[0]);
        if (values.size >= 10_000)
            break;
    }
    if (first === undefined)
        return undefined;
    const line = text.slice(0, first).split("\n").length;
    return { topic: probe.topic, path, line, count: values.size, what: describe(probe, values) };
}
function describe(probe, values) {
    const [some] = values;
    if (probe.shown)
        return values.size === 1 ? some : `${some}, and ${values.size - 1} more`;
    const domains = new Set([...values].map((value) => value.split("@")[1]));
    const count = `${values.size} different`;
    return probe.topic === "e-mail addresses"
        ? `${count}, at ${domains.size} domain${domains.size === 1 ? "" : "s"}`
        : count;
}
/** The report as a section of summary and terminal: per topic how many files, the first few named. Escaping is the reporter's. */
function summarise(candidates) {
    const topics = new Map();
    for (const candidate of candidates)
        topics.set(candidate.topic, [...(topics.get(candidate.topic) ?? []), candidate]);
    return [...topics].map(([topic, list]) => ({
        topic,
        files: new Set(list.map(({ path }) => path)).size,
        examples: [...list].sort((a, b) => b.count - a.count).slice(0, 5),
    }));
}

;// CONCATENATED MODULE: ./build/actions/secret-scan/src/before-publication/section.js


/** What is read of one file. */
const section_MOST_BYTES = 8 * 1024 * 1024;
/** Looks through the files of the work tree; nothing of it is a finding. */
async function lookAround(repository) {
    const candidates = [];
    for (const file of await repository.files()) {
        if (file.kind !== "file")
            continue;
        const bytes = await repository.read(file.path, section_MOST_BYTES);
        if (bytes)
            candidates.push(...lookThrough(file.path, bytes));
    }
    const topics = summarise(candidates);
    const facts = Object.fromEntries(topics.map(({ topic, files }) => [topic, files]));
    if (topics.length === 0)
        return { facts, section: undefined };
    const place = ({ path, line }) => (line === undefined ? path : `${path}:${line}`);
    const title = "To be looked at before publication";
    const rows = topics.map(({ topic, files, examples }) => {
        const shown = examples.map((one) => `${(0,report_text/* markdown */.wD)(place(one), 200)} (${(0,report_text/* markdown */.wD)(one.what, 100)})`).join("<br>");
        return `| ${topic} | ${files} | ${shown} |`;
    });
    const lines = topics.map(({ topic, files, examples }) => `${topic}, files: ${files}; ${examples.map((one) => `${(0,report_text/* plain */.pj)(place(one), 200)} (${(0,report_text/* plain */.pj)(one.what, 100)})`).join(", ")}`);
    return {
        facts,
        section: {
            title,
            markdown: ["| what | files | for example |", "|---|---|---|", ...rows].join("\n"),
            terminal: lines.join("\n"),
        },
    };
}

;// CONCATENATED MODULE: ./build/actions/secret-scan/src/detect/work.js
const LINE_LIMIT = 4096;
/** The lines that `[start, end)` stands on, at most 4 kB around it. */
function linesOf(bytes, start, end) {
    const least = Math.max(0, start - LINE_LIMIT / 4);
    const from = least + bytes.subarray(least, start).lastIndexOf(10) + 1;
    const most = Math.max(end, Math.min(bytes.length, from + LINE_LIMIT));
    const rest = bytes.subarray(end, most).indexOf(10);
    const to = rest < 0 ? most : end + rest;
    return bytes.toString("latin1", from, Math.max(to, Math.min(end, from + LINE_LIMIT)));
}
/** True where a line is a comment in one of the usual languages. */
function isComment(line) {
    return /^\s*(?:#|\/\/|--|\/?\*|;|<!--|REM\b|%|'|")/i.test(line);
}
/** Adds a hit. */
function add(work, found) {
    const { bytes } = work;
    work.found.push({
        ...found,
        secret: bytes.toString("latin1", found.start, found.end),
        match: bytes.toString("latin1", found.matchStart, Math.min(found.matchEnd, found.matchStart + LINE_LIMIT)),
        line: linesOf(bytes, found.matchStart, found.matchEnd),
    });
}
/** Python's oldest pickles begin a text with `V`. */
const PICKLED = 86;
const isWordByte = (byte) => byte !== undefined && ((byte >= 48 && byte <= 57) || (byte >= 65 && byte <= 90) || (byte >= 97 && byte <= 122));
/** True where no token goes on to the left of `at`: a word's begin, a length as binary formats write
 * it before a text, or an escape such as `\n`, `%3D`, `\u003d` or a colour code. */
function beginsAt(work, at, end) {
    const { bytes } = work;
    if (bytes[at - 1] === end - at && !isPrintable(bytes[at - 2]))
        return true;
    if (!isWordByte(bytes[at - 1]))
        return !(bytes[at - 1] === 46 && isWordByte(bytes[at - 2]) && isWordByte(bytes[at - 3]));
    if (!isWordByte(bytes[at - 2]) && (work.binary || (bytes[at - 1] === PICKLED && (at < 2 || bytes[at - 2] === 10))))
        return true;
    const before = bytes.toString("latin1", Math.max(0, at - 8), at);
    return /(?:\\[nrtbfv0]|%[0-9A-Fa-f]{2}|\\u[0-9A-Fa-f]{4}|\\x[0-9A-Fa-f]{2}|\x1b\[[\d;]*m|=3D|&\w+;)$/.test(before);
}
/** True where no letter or digit goes on at `at`; `dashed` where `-` and `_` would go on as well. */
function endsAt(work, at, dashed) {
    const { bytes } = work;
    const byte = bytes[at];
    if (isWordByte(byte))
        return work.binary && !isPrintable(bytes[at + 1]);
    return !(dashed && (byte === 45 || byte === 95));
}
const isPrintable = (byte) => byte !== undefined && byte >= 32 && byte < 127;

;// CONCATENATED MODULE: ./build/actions/secret-scan/src/config/apply.js

/** Rank of a hit by a user's own rule: above all others. */
const RANK = 4;
/** The rules of a configuration that look at text. */
function handleGitleaks(config) {
    return config.rules.flatMap((rule) => {
        const { regex } = rule;
        if (!regex)
            return [];
        return [
            {
                rule: matchRule(rule, regex),
                accept: (work, match, offset) => acceptMatch(work, rule, match, offset),
            },
        ];
    });
}
/**
 * A keyword calls for its rule wherever it stands in the file. Where it is part of what the pattern matches, the matcher looks around
 * it; where it is not, the pattern runs over every file that holds the keyword.
 */
function matchRule({ keywords }, { pattern, flags, exec }) {
    const spelt = pattern
        .toLowerCase()
        .replace(/\[([a-z])\1\]/g, "$1")
        .replace(/\\(?=[^a-z0-9])/g, "");
    if (keywords.every((word) => spelt.includes(word)))
        return { pattern, flags, keywords, ...(exec ? { exec } : {}) };
    const native = new RegExp(pattern, `${flags}g`);
    const run = exec ??
        ((text, from) => {
            native.lastIndex = from;
            return native.exec(text);
        });
    let called = false;
    return {
        pattern,
        flags,
        keywords: [],
        exec: (text, from, sticky) => {
            if (from === 0)
                called = holdsAny(text, keywords);
            return called ? run(text, from, sticky) : null;
        },
    };
}
function holdsAny(text, words) {
    const lower = text.toLowerCase();
    return words.some((word) => lower.includes(word));
}
/** Rules that look at the path alone. */
function pathHits(config, path) {
    if (path === undefined)
        return [];
    return config.rules.filter((rule) => !rule.regex && rule.path?.test(path)).map(({ id }) => id);
}
function acceptMatch(work, rule, match, offset) {
    if (match[0] === "" || (rule.path && !(work.path !== undefined && rule.path.test(work.path))))
        return;
    const leading = /^\n*/.exec(match[0])[0].length;
    const trimmed = match[0].replace(/^\n+|\n+$/g, "");
    const secret = secretOf(rule, match, trimmed);
    if (secret === undefined || (rule.entropy > 0 && entropyOf(secret) <= rule.entropy))
        return;
    const matchStart = offset + match.index + leading;
    const start = matchStart + Math.max(0, trimmed.lastIndexOf(secret));
    const line = linesOf(work.bytes, matchStart, matchStart + trimmed.length);
    work.found.push({
        rule: rule.id,
        family: rule.id,
        confidence: rule.id.includes("generic") ? "medium" : "high",
        rank: RANK,
        secret,
        start,
        end: start + secret.length,
        matchStart,
        matchEnd: matchStart + trimmed.length,
        match: trimmed.slice(0, 4096),
        line,
    });
}
/** gitleaks takes the named group, else the first that is not empty, else the whole match; groups come from the trimmed match. */
function secretOf(rule, match, trimmed) {
    const groups = trimmed === match[0] ? match : regroup(rule, trimmed);
    if (groups.length < 2)
        return trimmed;
    if (rule.secretGroup > 0)
        return groups[rule.secretGroup] ?? "";
    return groups.slice(1).find((group) => group) ?? trimmed;
}
function regroup(rule, trimmed) {
    const { pattern, flags, exec } = rule.regex;
    return (exec ? exec(trimmed, 0, false) : new RegExp(pattern, flags).exec(trimmed)) ?? [trimmed];
}
/** Shannon entropy as gitleaks counts it: over characters, divided by bytes. */
function entropyOf(secret) {
    const counts = new Map();
    for (const char of Buffer.from(secret, "latin1").toString("utf8"))
        counts.set(char, (counts.get(char) ?? 0) + 1);
    let bits = 0;
    for (const count of counts.values())
        bits -= (count / secret.length) * Math.log2(count / secret.length);
    return bits;
}
/** Drops what a configuration's own conditions drop: rules that need another one nearby, and generic doubles. */
function settleGitleaks(config, drafts, bytes) {
    const byId = new Map(config.rules.map((rule) => [rule.id, rule]));
    const place = placer(bytes);
    return drafts.filter((draft) => {
        const rule = draft.rank === RANK ? byId.get(draft.rule) : undefined;
        if (!rule)
            return true;
        if (rule.skipReport)
            return false;
        if (draft.rule.includes("generic") && drafts.some((other) => isSpecific(other, draft, place)))
            return false;
        return rule.required.every((need) => drafts.some((other) => other.rule === need.id && isWithin(other, draft, need, place)));
    });
}
function placer(bytes) {
    const starts = [0];
    for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, at + 1))
        starts.push(at + 1);
    return (at) => {
        let low = 0;
        let high = starts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if (starts[middle] <= at)
                low = middle;
            else
                high = middle - 1;
        }
        return { line: low, column: at - starts[low] };
    };
}
function isSpecific(other, draft, place) {
    if (other === draft || other.rule === draft.rule || other.rank !== RANK || other.rule.includes("generic"))
        return false;
    return other.secret.includes(draft.secret) && place(other.matchStart).line === place(draft.matchStart).line;
}
function isWithin(other, draft, need, place) {
    const here = place(draft.matchStart);
    const there = place(other.matchStart);
    if (need.withinLines !== undefined && Math.abs(here.line - there.line) > need.withinLines)
        return false;
    return need.withinColumns === undefined || Math.abs(here.column - there.column) <= need.withinColumns;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./node_modules/re2js/build/index.js
var build = __webpack_require__(2856);
;// CONCATENATED MODULE: ./build/actions/secret-scan/src/scan/pattern.js
/** Reads a JavaScript pattern. Anything it does not know becomes "any bytes", so that conclusions stay safe. */
function parsePattern(source, flags) {
    return new Reader(source, flags).choice();
}
const DIGIT = range("09");
const WORD = range("09", "AZ", "az", "__");
const SPACE = range("\t\r", "  ", "\xa0\xa0");
const ANY = range("\x00\xff");
function range(...pairs) {
    const bytes = new Uint8Array(256);
    for (const pair of pairs)
        bytes.fill(1, pair.charCodeAt(0), pair.charCodeAt(1) + 1);
    return bytes;
}
const inverse = (bytes) => bytes.map((flag) => 1 - flag);
const anything = () => ({ kind: "repeat", item: { kind: "set", bytes: ANY }, least: 0, most: Infinity });
const CLASSES = {
    d: DIGIT,
    D: inverse(DIGIT),
    w: WORD,
    W: inverse(WORD),
    s: SPACE,
    S: inverse(SPACE),
};
const CONTROLS = { n: 10, r: 13, t: 9, f: 12, v: 11, 0: 0 };
class Reader {
    at = 0;
    source;
    ignoreCase;
    dot;
    constructor(source, flags) {
        this.source = source;
        this.ignoreCase = flags.includes("i");
        this.dot = flags.includes("s") ? ANY : inverse(range("\n\n", "\r\r"));
    }
    choice() {
        const items = [this.sequence()];
        while (this.take("|"))
            items.push(this.sequence());
        return items.length === 1 ? items[0] : { kind: "choice", items };
    }
    sequence() {
        const items = [];
        while (this.at < this.source.length && !"|)".includes(this.source[this.at]))
            items.push(this.quantified());
        return { kind: "sequence", items };
    }
    quantified() {
        const item = this.atom();
        const mark = /^(?:([*+?])|\{(\d+)(,(\d*))?\})\??/.exec(this.source.slice(this.at, this.at + 24));
        if (!mark)
            return item;
        this.at += mark[0].length;
        const [least, most] = mark[1] ? SIGNS[mark[1]] : counts(mark);
        return { kind: "repeat", item, least, most };
    }
    atom() {
        const char = this.source[this.at++];
        if (char === "(")
            return this.group();
        if (char === "[")
            return this.set(this.characterClass());
        if (char === "\\")
            return this.escape();
        if (char === "^" || char === "$")
            return { kind: "nothing" };
        if (char === ".")
            return this.set(this.dot);
        return this.set(range(char + char));
    }
    group() {
        const opening = /^\?(?:<?[=!]|[a-z]*(?:-[a-z]+)?:|<\w+>)/.exec(this.source.slice(this.at, this.at + 64))?.[0] ?? "";
        this.at += opening.length;
        const inner = this.choice();
        this.take(")");
        if (/^\?<?[=!]/.test(opening))
            return { kind: "nothing" };
        // An inline modifier changes the meaning of letters inside: conclude nothing.
        return /^\?[a-z-]+:/.test(opening) ? anything() : inner;
    }
    escape() {
        const char = this.source[this.at++];
        if (char === "b" || char === "B")
            return { kind: "nothing" };
        if (char === "k" || /[1-9]/.test(char)) {
            if (char === "k")
                this.at = this.source.indexOf(">", this.at) + 1;
            return anything();
        }
        const known = CLASSES[char];
        return this.set(known ?? this.escaped(char));
    }
    escaped(char) {
        const digits = char === "x" ? 2 : char === "u" ? 4 : 0;
        if (digits) {
            const code = Number.parseInt(this.source.slice(this.at, this.at + digits), 16);
            this.at += digits;
            return code < 256 ? range(String.fromCharCode(code, code)) : new Uint8Array(256);
        }
        const code = CONTROLS[char] ?? char.charCodeAt(0);
        return range(String.fromCharCode(code, code));
    }
    characterClass() {
        const negated = this.take("^");
        const bytes = new Uint8Array(256);
        while (this.at < this.source.length && this.source[this.at] !== "]") {
            const low = this.member();
            const isRange = this.source[this.at] === "-" && this.source[this.at + 1] !== "]" && single(low) >= 0;
            if (!isRange) {
                unite(bytes, low);
                continue;
            }
            this.at++;
            bytes.fill(1, single(low), last(this.member()) + 1);
        }
        this.at++;
        const folded = this.fold(bytes);
        return negated ? inverse(folded) : folded;
    }
    member() {
        const char = this.source[this.at++];
        if (char !== "\\")
            return char.charCodeAt(0) < 256 ? range(char + char) : new Uint8Array(256);
        const next = this.source[this.at++];
        if (next === "b")
            return range("\b\b");
        return CLASSES[next] ?? this.escaped(next);
    }
    set(bytes) {
        return { kind: "set", bytes: this.fold(bytes) };
    }
    fold(bytes) {
        if (!this.ignoreCase)
            return bytes;
        const both = bytes.slice();
        for (let upper = 65; upper < 91; upper++)
            both[upper] = both[upper + 32] = bytes[upper] | bytes[upper + 32];
        return both;
    }
    take(char) {
        if (this.source[this.at] !== char)
            return false;
        this.at++;
        return true;
    }
}
const SIGNS = { "*": [0, Infinity], "+": [1, Infinity], "?": [0, 1] };
function counts(mark) {
    const least = Number(mark[2]);
    return [least, mark[3] ? (mark[4] ? Number(mark[4]) : Infinity) : least];
}
/** Adds a class's bytes to another class. */
function unite(into, from) {
    for (let byte = 0; byte < 256; byte++)
        into[byte] |= from[byte];
}
function single(bytes) {
    const first = bytes.indexOf(1);
    return first >= 0 && bytes.indexOf(1, first + 1) < 0 ? first : -1;
}
const last = (bytes) => Math.max(bytes.lastIndexOf(1), 0);

;// CONCATENATED MODULE: ./build/actions/secret-scan/src/config/go-regex.js
/**
 * Translates RE2 syntax, as Go and gitleaks write it, to JavaScript with the same meaning on text whose characters are bytes
 * (latin1). What differs and is seen to: `\s` (no VT, NBSP), `.` (only `\n` excluded), `^` and `$`, `\z` `\A` `\C` `\Q..\E`, POSIX
 * classes, octal and `\x{}` characters, `(?P<n>)`, flags in the middle of a pattern, `(?U)`.
 * Throws SyntaxError on what RE2 does not know either.
 */
function translateGo(source) {
    const reader = new Translator(source);
    return { pattern: reader.run(), flags: reader.wholeInsensitive ? "i" : "" };
}
const POSIX = {
    alnum: "0-9A-Za-z", alpha: "A-Za-z", ascii: "\\x00-\\x7F", blank: "\\t ", cntrl: "\\x00-\\x1F\\x7F", digit: "0-9", graph: "!-~",
    lower: "a-z", print: " -~", punct: "!-\\/:-@\\[-`{-~", space: "\\t\\n\\v\\f\\r ", upper: "A-Z", word: "0-9A-Za-z_", xdigit: "0-9A-Fa-f",
}; // biome-ignore format: a table
const CONTROL = { n: 10, r: 13, t: 9, f: 12, v: 11, a: 7 };
const CLASS = {
    d: "0-9", w: "0-9A-Za-z_", s: "\\t\\n\\f\\r ", D: "\\x00-\\/:-\\uffff", W: "\\x00-\\/:-@\\[-\\^`{-\\uffff",
    S: "\\x00-\\x08\\x0b\\x0e-\\x1f\\x21-\\uffff",
}; // biome-ignore format: a table
class Translator {
    /** The whole pattern is insensitive to case: the `i` flag serves, instead of `[aA]`. */
    wholeInsensitive;
    at = 0;
    out = "";
    flags = { i: false, s: false, m: false, U: false };
    open = [];
    source;
    constructor(source) {
        this.source = source;
        const head = /^\(\?([imsU]+)\)/.exec(source);
        this.wholeInsensitive = (head?.[1]?.includes("i") ?? false) && !/\(\?[a-zU]*-[a-zU]*i/.test(source);
    }
    run() {
        while (this.at < this.source.length)
            this.step();
        if (this.open.length > 0)
            throw new SyntaxError("a group is not closed");
        return this.out;
    }
    step() {
        const char = this.source[this.at];
        if (char === "\\")
            this.escape();
        else if (char === "[")
            this.emit(this.characterClass());
        else if (char === "(")
            this.group();
        else if (char === ")")
            this.close();
        else if (char === "|")
            this.plain("|");
        else if (char === ".")
            this.single(this.flags.s ? "[\\s\\S]" : "[^\\n]");
        else if (char === "^")
            this.single(this.flags.m ? "(?<=^|\\n)" : "(?<![\\s\\S])");
        else if (char === "$")
            this.single(this.flags.m ? "(?=\\n|(?![\\s\\S]))" : "(?![\\s\\S])");
        else if (char === "{" && /^\{\d+(,\d*)?\}/.test(this.source.slice(this.at, this.at + 24)))
            this.out += this.quantifier();
        else
            this.literal();
    }
    plain(text) {
        this.at += text.length;
        this.out += text;
    }
    single(text) {
        this.at++;
        this.emit(text);
    }
    emit(text) {
        this.out += text + this.quantifier();
    }
    literal() {
        const code = this.source.codePointAt(this.at);
        this.at += code > 0xffff ? 2 : 1;
        this.emit(this.character(code));
    }
    /** A character as its UTF-8 bytes, each a character of the text that is searched. */
    character(code) {
        if (code > 127) {
            const bytes = Buffer.from(String.fromCodePoint(code));
            return `(?:${[...bytes].map((byte) => `\\x${byte.toString(16)}`).join("")})`;
        }
        const char = String.fromCharCode(code);
        if (this.flags.i && !this.wholeInsensitive && /[a-z]/i.test(char))
            return `[${char.toLowerCase()}${char.toUpperCase()}]`;
        return /[\\^$.*+?()[\]{}|/]/.test(char) ? `\\${char}` : code < 32 ? hex(code) : char;
    }
    quantifier() {
        const match = /^(?:[*+?]|\{\d+(?:,\d*)?\})/.exec(this.source.slice(this.at, this.at + 24));
        if (!match)
            return "";
        this.at += match[0].length;
        const lazy = this.source[this.at] === "?";
        if (lazy)
            this.at++;
        return match[0] + (lazy !== this.flags.U ? "?" : "");
    }
    group() {
        const rest = this.source.slice(this.at);
        const named = /^\(\?P?<([A-Za-z0-9_]+)>/.exec(rest);
        const flagged = /^\(\?([imsU]*)(?:-([imsU]+))?([:)])/.exec(rest);
        if (rest.startsWith("(?") && !named && !flagged)
            throw new SyntaxError(`RE2 has no group that begins with ${rest.slice(0, 4)}`);
        if (flagged) {
            this.flagGroup(flagged);
            return;
        }
        this.open.push({ ...this.flags });
        this.at += named ? named[0].length : 1;
        this.out += named ? `(?<${named[1]}>` : "(";
    }
    flagGroup([all, on, off, end]) {
        const flags = { ...this.flags };
        for (const flag of on ?? "")
            flags[flag] = true;
        for (const flag of off ?? "")
            flags[flag] = false;
        if (end === ":")
            this.open.push({ ...this.flags });
        this.flags = flags;
        this.at += all.length;
        if (end === ":")
            this.out += "(?:";
    }
    close() {
        const before = this.open.pop();
        if (!before)
            throw new SyntaxError("a parenthesis closes nothing");
        this.flags = before;
        this.at++;
        this.emit(")");
    }
    escape() {
        const letter = this.source[this.at + 1] ?? "";
        if (letter === "Q") {
            this.quote();
            return;
        }
        const fixed = {
            z: "(?![\\s\\S])",
            A: "(?<![\\s\\S])",
            C: "[\\s\\S]",
            b: "\\b",
            B: "\\B",
        };
        if (fixed[letter] !== undefined) {
            this.at += 2;
            this.emit(fixed[letter]);
        }
        else if (/[pP]/.test(letter))
            this.emit(`[${letter === "p" ? "" : "^"}${this.unicodeClass()}]`);
        else if (CLASS[letter] !== undefined) {
            this.at += 2;
            this.emit(/[dDwW]/.test(letter) ? `\\${letter}` : letter === "s" ? "[\\t\\n\\f\\r ]" : "[^\\t\\n\\f\\r ]");
        }
        else
            this.emit(this.character(this.escapedCode()));
    }
    quote() {
        const end = this.source.indexOf("\\E", this.at);
        const text = this.source.slice(this.at + 2, end < 0 ? undefined : end);
        for (const char of text)
            this.out += this.character(char.codePointAt(0));
        this.at = end < 0 ? this.source.length : end + 2;
    }
    unicodeClass() {
        const braced = this.source[this.at + 2] === "{";
        this.at = braced ? this.source.indexOf("}", this.at) + 1 : this.at + 3;
        return "A-Za-z\\u0080-\\uffff";
    }
    /** At a backslash: the code of the character that it writes. */
    escapedCode() {
        const rest = this.source.slice(this.at + 1);
        const hexadecimal = /^x(?:\{([0-9A-Fa-f]+)\}|([0-9A-Fa-f]{2}))/.exec(rest);
        const octal = /^[0-7]{1,3}/.exec(rest);
        const taken = hexadecimal?.[0] ?? octal?.[0] ?? String.fromCodePoint(rest.codePointAt(0) ?? 92);
        this.at += 1 + taken.length;
        if (hexadecimal)
            return Number.parseInt(hexadecimal[1] ?? hexadecimal[2], 16);
        if (octal)
            return Number.parseInt(octal[0], 8);
        return CONTROL[taken] ?? taken.codePointAt(0);
    }
    characterClass() {
        this.at++;
        let out = "[";
        if (this.source[this.at] === "^") {
            out += "^";
            this.at++;
        }
        for (let first = true; this.source[this.at] !== "]" || first; first = false) {
            if (this.at >= this.source.length)
                throw new SyntaxError("a class is not closed");
            out += this.classItem();
        }
        this.at++;
        return `${out}]`;
    }
    classItem() {
        const posix = /^\[:(\^?)(\w+):\]/.exec(this.source.slice(this.at, this.at + 14));
        if (posix) {
            if (posix[1] || !POSIX[posix[2]])
                throw new SyntaxError(`the class ${posix[0]} is not supported`);
            this.at += posix[0].length;
            return POSIX[posix[2]];
        }
        const letter = this.source[this.at] === "\\" ? this.source[this.at + 1] : "";
        if (/[pP]/.test(letter))
            return this.unicodeClass();
        if (CLASS[letter] !== undefined) {
            this.at += 2;
            return CLASS[letter];
        }
        const low = this.classCharacter();
        if (this.source[this.at] !== "-" || this.source[this.at + 1] === "]")
            return this.range(low, low);
        this.at++;
        return this.range(low, this.classCharacter());
    }
    classCharacter() {
        if (this.source[this.at] === "\\")
            return this.escapedCode();
        const code = this.source.codePointAt(this.at);
        this.at += code > 0xffff ? 2 : 1;
        return code;
    }
    range(low, high) {
        if (high < low)
            throw new SyntaxError("a range runs backwards");
        let out = span(low, high);
        if (this.flags.i && !this.wholeInsensitive)
            out += shifted(low, high, 97, 122, -32) + shifted(low, high, 65, 90, 32);
        return out;
    }
}
const hex = (code) => code < 256
    ? `\\x${code.toString(16).padStart(2, "0")}`
    : `\\u${Math.min(code, 0xffff).toString(16).padStart(4, "0")}`;
const inClass = (code) => /[A-Za-z0-9]/.test(String.fromCharCode(code)) ? String.fromCharCode(code) : hex(code);
const span = (low, high) => (low === high ? inClass(low) : `${inClass(low)}-${inClass(high)}`);
function shifted(low, high, from, to, by) {
    const least = Math.max(low, from);
    const most = Math.min(high, to);
    return least <= most ? span(least + by, most + by) : "";
}

;// CONCATENATED MODULE: ./build/actions/secret-scan/src/config/expression.js



/** Compiles a pattern in Go's syntax; throws SyntaxError where it is none. */
function compileGo(source) {
    const { pattern, flags } = translateGo(source);
    const native = new RegExp(pattern, flags);
    if (isLinear(parsePattern(pattern, flags)))
        return { pattern, flags, test: (text) => native.test(text) };
    const slow = build/* RE2JS */.L3.compile(source);
    return {
        pattern,
        flags,
        exec: (text, from, sticky) => runLinear(slow, text, from, sticky),
        test: (text) => slow.matcher(text).find(),
    };
}
function runLinear(compiled, text, from, sticky) {
    const matcher = compiled.matcher(text);
    if (!matcher.find(from))
        return null;
    const index = matcher.start();
    if (sticky && index !== from)
        return null;
    const groups = [];
    for (let i = 0; i <= matcher.groupCount(); i++)
        groups.push(matcher.group(i) ?? undefined);
    return Object.assign(groups, { index, input: text, groups: undefined });
}
/**
 * True where no text makes a backtracking engine try a stretch twice: no unbounded repeat holds another one or a choice whose
 * branches begin alike, and no two in a row take the same characters. Anything else is taken for dangerous.
 */
function isLinear(node) {
    return check(node, false);
}
const unbounded = (node) => (node.kind === "repeat" && node.most > 1000 ? node : undefined);
function check(node, inside) {
    switch (node.kind) {
        case "set":
        case "nothing":
            return true;
        case "choice":
            return node.items.every((item) => check(item, inside));
        case "repeat":
            return unbounded(node) ? !inside && node.item.kind === "set" : check(node.item, inside);
        case "sequence":
            return node.items.every((item) => check(item, inside)) && !overlapping(node.items);
    }
}
/** Two unbounded repeats that can share characters, with nothing between them that must stand there and is foreign to both. */
function overlapping(items) {
    for (let i = 0; i < items.length; i++) {
        const left = unbounded(items[i]);
        if (!left)
            continue;
        for (let j = i + 1; j < items.length; j++) {
            const right = items[j];
            const repeat = unbounded(right);
            if (repeat && shares(left.item, repeat.item))
                return true;
            if (right.kind === "set" && !shares(left.item, right))
                break;
        }
    }
    return false;
}
function shares(left, right) {
    if (left.kind !== "set" || right.kind !== "set")
        return true;
    for (let byte = 0; byte < 256; byte++)
        if (left.bytes[byte] && right.bytes[byte])
            return true;
    return false;
}

;// CONCATENATED MODULE: ./build/actions/secret-scan/src/config/toml.js
/** A text, or an empty one. */
function toml_text(table, key) {
    const value = table[key];
    return typeof value === "string" ? value : "";
}
/** A number, or 0. */
function number(table, key) {
    const value = table[key];
    return typeof value === "number" ? value : typeof value === "bigint" ? Number(value) : 0;
}
/** True only where `true` stands there. */
function flag(table, key) {
    return table[key] === true;
}
/** A list of texts; what else it holds is left out. */
function list(table, key) {
    const value = table[key];
    return Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
}
/** A table or a list of tables. */
function tables(table, key) {
    const value = table[key];
    const entries = Array.isArray(value) ? value : [value];
    return entries.filter((entry) => typeof entry === "object" && entry !== null);
}

;// CONCATENATED MODULE: ./build/actions/secret-scan/src/config/allow-list.js


/** Reads `[allowlist]` and `[[allowlists]]` of a table. */
function readAllowLists(table) {
    return [...tables(table, "allowlist"), ...tables(table, "allowlists")].map((entry) => {
        const target = toml_text(entry, "regexTarget");
        return {
            every: /^(?:and|&&)$/i.test(toml_text(entry, "condition")),
            commits: new Set(list(entry, "commits").map((commit) => commit.toLowerCase())),
            paths: list(entry, "paths").map(compileGo),
            regexes: list(entry, "regexes").map(compileGo),
            stopwords: list(entry, "stopwords").map((word) => word.toLowerCase()),
            target: target === "match" || target === "line" ? target : "secret",
            rules: new Set(list(entry, "targetRules")),
        };
    });
}
/** True where an allow-list lets the hit pass at that place. */
function allows(allowed, hit, place) {
    const answers = [];
    if (allowed.commits.size > 0)
        answers.push(place.commit !== undefined && allowed.commits.has(place.commit.toLowerCase()));
    if (allowed.paths.length > 0)
        answers.push(place.path !== undefined && allowed.paths.some((path) => path.test(place.path)));
    if (allowed.every && answers.includes(false))
        return false;
    if (!allowed.every && answers.includes(true))
        return true;
    if (allowed.stopwords.length > 0)
        answers.push(allowed.stopwords.some((word) => hit.secret.toLowerCase().includes(word)));
    if (allowed.regexes.length > 0)
        answers.push(allowed.regexes.some((regex) => regex.test(targetOf(allowed, hit))));
    return answers.length > 0 && (allowed.every ? answers.every(Boolean) : answers.some(Boolean));
}
function targetOf({ target }, hit) {
    return target === "match" ? hit.match : target === "line" ? hit.line : hit.secret;
}

;// CONCATENATED MODULE: ./build/actions/secret-scan/src/config/exemptions.js


/** Lines of `.gitleaksignore`: `commit:file:rule:line` or `file:rule:line`. */
function readGitleaksIgnore(text) {
    const lines = text
        .split(/\r?\n/)
        .map((line) => line.replace(/\s+#.*$/, "").trim())
        .filter((line) => line && !line.startsWith("#"));
    const known = new Set(lines.map((line) => line.replace(/\\/g, "/")));
    return ({ rule, startLine }, { path, commit, line = startLine }) => {
        if (path === undefined || line === undefined)
            return false;
        const short = `${path}:${rule}:${line}`;
        return known.has(short) || (commit !== undefined && known.has(`${commit}:${short}`));
    };
}
function parseJson(text, path) {
    try {
        return JSON.parse(text);
    }
    catch (error) {
        throw new src_errors/* UserError */.yo(`${path} is not valid JSON. Write it anew with the tool that made it.`, { cause: error });
    }
}
const isRecord = (value) => typeof value === "object" && value !== null;
/** A gitleaks JSON report used as a baseline. Redacted entries are known by their place, others by the secret itself. */
function readGitleaksBaseline(text, path) {
    const report = parseJson(text, path);
    if (!Array.isArray(report))
        throw new src_errors/* UserError */.yo(`${path} is no gitleaks report: it must hold a list of findings.`);
    const secrets = new Set();
    const places = new Set();
    for (const entry of report.filter(isRecord)) {
        const { Secret: secret, File: file, RuleID: rule, StartLine: line } = entry;
        if (typeof secret === "string" && secret && !/^REDACTED|\.\.\.$/.test(secret))
            secrets.add(Buffer.from(secret).toString("latin1"));
        else
            places.add(`${String(file)}:${String(rule)}:${String(line)}`);
    }
    return (hit, { path: at, line = hit.startLine }) => secrets.has(hit.secret) || places.has(`${at}:${hit.rule}:${line}`);
}
/** detect-secrets' `.secrets.baseline`: SHA-1 of each secret by file. */
function readSecretsBaseline(text, path) {
    const root = parseJson(text, path);
    const results = isRecord(root) && isRecord(root["results"]) ? root["results"] : undefined;
    if (!results)
        throw new src_errors/* UserError */.yo(`${path} is no detect-secrets baseline: it has no "results".`);
    const known = new Set();
    for (const [file, entries] of Object.entries(results))
        for (const entry of Array.isArray(entries) ? entries.filter(isRecord) : [])
            known.add(`${file.replace(/\\/g, "/")}:${String(entry["hashed_secret"])}`);
    return ({ secret }, { path: at }) => at !== undefined && known.has(`${at}:${(0,external_node_crypto_.createHash)("sha1").update(secret, "latin1").digest("hex")}`);
}
/** `.secretlintignore`, and gitignore's syntax in general: a path that a pattern covers and no later `!` pattern frees. */
function readIgnoredPaths(lines) {
    const patterns = lines
        .map((line) => line.trim())
        .filter((line) => line && !line.startsWith("#"))
        .map((line) => ({ free: line.startsWith("!"), pattern: globPattern(line.replace(/^!/, "")) }));
    return (path) => {
        let ignored = false;
        for (const { free, pattern } of patterns)
            if (pattern.test(path))
                ignored = !free;
        return ignored;
    };
}
function globPattern(glob) {
    const anchored = glob.replace(/\/$/, "").includes("/");
    const body = glob
        .replace(/^\//, "")
        .replace(/\/$/, "/**")
        .replace(/[.+^${}()|\\]/g, "\\$&")
        .replace(/\*\*\/?|\*|\?/g, (mark) => mark === "**/" ? "(?:[^/]+/)*" : mark === "**" ? ".*" : mark === "*" ? "[^/]*" : "[^/]");
    return new RegExp(`^${anchored ? "" : "(?:.*/)?"}${body}(?:/.*)?$`);
}
/** True for a line that its author marked: `gitleaks:allow`, and detect-secrets' `pragma: allowlist secret`. */
function isMarkedAllowed(line) {
    return /gitleaks:allow|betterleaks:allow|pragma: ?allowlist secret/.test(line);
}

// EXTERNAL MODULE: ./node_modules/smol-toml/dist/index.js + 8 modules
var dist = __webpack_require__(3292);
;// CONCATENATED MODULE: ./build/actions/secret-scan/src/config/gitleaks.js





/** gitleaks follows two levels of `extend`. */
const DEPTH = 2;
/**
 * Reads a configuration. `extended` holds the texts of files that it may name under `extend.path`. Throws UserError, naming file and
 * rule, where it cannot be used.
 */
function readGitleaks(source, path, extended = {}) {
    return read(source, path, extended, 0);
}
function read(source, path, extended, depth) {
    const root = parseToml(source, path);
    const [extend = {}] = tables(root, "extend");
    const own = {
        rules: tables(root, "rules").map((table) => readRule(table, path)),
        allowLists: guarded(path, "the global allow-list", () => readAllowLists(root)),
        useDefault: flag(extend, "useDefault"),
        disabled: new Set(list(extend, "disabledRules")),
    };
    const basePath = toml_text(extend, "path");
    if (!basePath || depth >= DEPTH)
        return own;
    const base = extended[basePath];
    if (base === undefined)
        throw new src_errors/* UserError */.yo(`${path} extends "${basePath}", which is not in the repository. Add the file or remove extend.path.`);
    return merge(read(base, basePath, extended, depth + 1), own);
}
function parseToml(source, path) {
    try {
        return (0,dist/* parse */.qg)(source);
    }
    catch (error) {
        const reason = error instanceof Error ? error.message.split("\n")[0] : "";
        throw new src_errors/* UserError */.yo(`${path} is not valid TOML: ${reason}`, { cause: error });
    }
}
function guarded(path, what, body) {
    try {
        return body();
    }
    catch (error) {
        if (!(error instanceof Error))
            throw error;
        throw new src_errors/* UserError */.yo(`${path}: ${what} has a pattern that cannot be used: ${error.message}`, { cause: error });
    }
}
function readRule(table, path) {
    const id = toml_text(table, "id");
    if (!id)
        throw new src_errors/* UserError */.yo(`${path} has a rule without an id. Give every [[rules]] an id.`);
    return guarded(path, `the rule "${id}"`, () => ({
        id,
        description: toml_text(table, "description"),
        ...(toml_text(table, "regex") ? { regex: compileGo(toml_text(table, "regex")) } : {}),
        ...(toml_text(table, "path") ? { path: compileGo(toml_text(table, "path")) } : {}),
        keywords: list(table, "keywords").map((word) => word.toLowerCase()),
        entropy: number(table, "entropy"),
        secretGroup: number(table, "secretGroup"),
        skipReport: flag(table, "skipReport"),
        allowLists: readAllowLists(table),
        required: tables(table, "required").map((entry) => ({
            id: toml_text(entry, "id"),
            ...("withinLines" in entry ? { withinLines: number(entry, "withinLines") } : {}),
            ...("withinColumns" in entry ? { withinColumns: number(entry, "withinColumns") } : {}),
        })),
    }));
}
/** As gitleaks does: the extending file's words win, lists are joined. */
function merge(base, own) {
    const rules = new Map(base.rules.filter(({ id }) => !own.disabled.has(id)).map((rule) => [rule.id, rule]));
    for (const rule of own.rules) {
        const below = rules.get(rule.id);
        rules.set(rule.id, below ? mergeRule(below, rule) : rule);
    }
    return {
        rules: [...rules.values()],
        allowLists: [...base.allowLists, ...own.allowLists],
        useDefault: base.useDefault || own.useDefault,
        disabled: new Set([...base.disabled, ...own.disabled]),
    };
}
function mergeRule(below, above) {
    return {
        ...below,
        ...above,
        description: above.description || below.description,
        entropy: above.entropy || below.entropy,
        secretGroup: above.secretGroup || below.secretGroup,
        keywords: [...new Set([...below.keywords, ...above.keywords])],
        allowLists: [...below.allowLists, ...above.allowLists],
        required: above.required.length > 0 ? above.required : below.required,
    };
}

;// CONCATENATED MODULE: ./build/actions/secret-scan/src/config/users.js





/** Reads all of them; throws UserError where one cannot be used. */
function usersRules(setup) {
    const { gitleaks } = setup;
    const config = gitleaks && readGitleaks(gitleaks.text, gitleaks.path, gitleaks.extended);
    const exemptions = readExemptions(setup);
    const asksForLines = setup.gitleaksIgnore !== undefined || setup.gitleaksBaselines !== undefined;
    const replaced = new Set(config?.rules.filter(({ regex }) => regex).map(({ id }) => id));
    return {
        config,
        isActive: (rule) => !config?.disabled.has(rule) && !replaced.has(rule),
        filter: (drafts, bytes, path) => {
            const kept = drafts.filter(({ line }) => !isMarkedAllowed(line));
            if (asksForLines)
                for (const draft of kept)
                    draft.startLine ??= lineAt(bytes, draft.matchStart);
            return config ? [...settleGitleaks(config, kept, bytes), ...fileDrafts(config, path)] : kept;
        },
        isExempt: (hit, places) => {
            const spots = places.length > 0 ? places : [{}];
            const lists = config ? listsFor(config, hit.rule) : [];
            return spots.every((place) => lists.some((list) => allows(list, hit, place)) || exemptions.some((exempt) => exempt(hit, place)));
        },
    };
}
function readExemptions(setup) {
    const exemptions = [];
    if (setup.gitleaksIgnore)
        exemptions.push(readGitleaksIgnore(setup.gitleaksIgnore));
    for (const { text, path } of setup.gitleaksBaselines ?? [])
        exemptions.push(readGitleaksBaseline(text, path));
    if (setup.secretsBaseline)
        exemptions.push(readSecretsBaseline(setup.secretsBaseline.text, setup.secretsBaseline.path));
    if (setup.ignoredPaths) {
        const isIgnored = readIgnoredPaths(setup.ignoredPaths);
        exemptions.push((_hit, { path }) => path !== undefined && isIgnored(path));
    }
    return exemptions;
}
function listsFor(config, rule) {
    const own = config.rules.filter(({ id }) => id === rule).flatMap(({ allowLists }) => allowLists);
    return [...own, ...config.allowLists.filter(({ rules }) => rules.size === 0 || rules.has(rule))];
}
/** A file that a rule forbids by its name alone. Its "secret" is a digest, so that the path itself is not masked in reports. */
function fileDrafts(config, path) {
    return pathHits(config, path).map((rule) => ({
        rule,
        family: rule,
        confidence: "medium",
        rank: 4,
        secret: (0,external_node_crypto_.createHash)("sha1").update(path).digest("hex"),
        start: 0,
        end: 0,
        matchStart: 0,
        matchEnd: 0,
        match: "",
        line: "",
    }));
}
function lineAt(bytes, offset) {
    let line = 1;
    for (let at = bytes.indexOf(10); at >= 0 && at < offset; at = bytes.indexOf(10, at + 1))
        line++;
    return line;
}

;// CONCATENATED MODULE: ./build/actions/secret-scan/src/decode/escapes.js
const bytesOf = (codes) => Buffer.from(codes.map((code) => (code < 256 ? code : 63)));
function numbers(text, pattern, base) {
    return bytesOf([...text.matchAll(pattern)].map((match) => Number.parseInt(match[1], base)));
}
/** Replaces escapes in running text and leaves the rest. */
function replaced(text, pattern, base) {
    return Buffer.from(text.replace(pattern, (_all, digits) => String.fromCharCode(Number.parseInt(digits, base) & 255)), "latin1");
}
const NAMED = {
    lowbar: "_",
    UnderBar: "_",
    zwnj: "",
    zwj: "",
    wj: "",
    NoBreak: "",
    amp: "&",
    quot: '"',
    apos: "'",
    lt: "<",
    gt: ">",
    colon: ":",
    equals: "=",
    hyphen: "-",
    dash: "-",
    sol: "/",
    period: ".",
    plus: "+",
    commat: "@",
    nbsp: " ",
    Tab: "\t",
    NewLine: "\n",
    shy: "",
    num: "#",
    excl: "!",
    dollar: "$",
    percnt: "%",
};
function entities(text) {
    const plain = text.replace(/&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|(\w{2,10}));/g, (all, dec, hex, name) => {
        if (name)
            return NAMED[name] ?? all;
        const code = dec ? Number(dec) : Number.parseInt(hex, 16);
        return code === 173 || (code >= 8203 && code <= 8205) ? "" : String.fromCharCode(code & 255);
    });
    return Buffer.from(plain, "latin1");
}
const REST = "[^\\n]{0,1500}";
/** How a list of character codes begins, after its bracket. */
const LIST_STARTS = ["[", "{", "("].flatMap((open) => ["10", "11", "12", "9", "8", "7", "6", "5", "4", "\n", "\r\n", " 1", " 8", " 9", " 6"].map((next) => open + next));
/** Every escape that is undone. */
const ESCAPES = [
    {
        via: "unicode-escape",
        back: 300,
        keywords: ["\\u00", "\\u{"],
        pattern: `(?:\\\\u00|\\\\u\\{)${REST}`,
        flags: "i",
        decode: (text) => replaced(text, /\\{1,2}u\{?0{0,4}([0-9a-fA-F]{2})\}?/g, 16),
    },
    {
        via: "hex-escape",
        back: 300,
        keywords: ["\\x"],
        pattern: `\\\\x[0-9a-f]{2}${REST}`,
        flags: "i",
        decode: (text) => replaced(text, /\\{1,2}x([0-9a-fA-F]{2})/g, 16),
    },
    {
        via: "octal-escape",
        keywords: ["\\0", "\\1"],
        pattern: "\\\\[01][0-7]{2}(?:\\\\{1,2}[01][0-7]{2}){5,1500}",
        decode: (text) => numbers(text, /\\([01][0-7]{2})/g, 8),
    },
    {
        via: "percent",
        back: 300,
        keywords: ["%2", "%3", "%4", "%5", "%6", "%7"],
        pattern: "%[2-7][0-9a-f][\\w.~+/=:@&%-]{4,3000}",
        flags: "i",
        decode: (text) => replaced(text, /%([0-9a-fA-F]{2})/g, 16),
    },
    {
        via: "html-entity",
        back: 300,
        keywords: ["&#", "&lowbar;", "&shy;", "&hyphen;", "&dash;", "&underbar;", "&wj;", "&zwnj;", "&zwj;"],
        pattern: `(?:&#|&lowbar;|&shy;|&hyphen;|&dash;|&underbar;|&wj;|&zwnj;|&zwj;)${REST}`,
        decode: entities,
    },
    {
        via: "hex-list",
        keywords: ["0x"],
        pattern: "0x[0-9a-f]{2}(?:\\s*,\\s*0x[0-9a-f]{2}){7,4000}",
        flags: "i",
        decode: (text) => numbers(text, /0x([0-9a-fA-F]{2})/g, 16),
    },
    {
        via: "hex-number",
        keywords: ["0x", "x'"],
        pattern: "(?:0x|x')(?:[2-7][0-9a-f]){8,4000}",
        flags: "i",
        decode: (text) => Buffer.from(text.slice(2), "hex"),
    },
    {
        via: "number-list",
        keywords: LIST_STARTS,
        pattern: `(?:${LIST_STARTS.map((start) => `\\${start}`).join("|")})[\\d\\s]{0,40}(?:\\s*,\\s*\\d{2,3}){11,4000}`,
        decode: (text) => numbers(text, /(\d{2,3})/g, 10),
    },
    {
        via: "chr",
        keywords: ["chr("],
        pattern: "chr\\(\\s*(?:0x)?\\w{2,3}\\s*\\)(?:\\s*[.+&|]{1,2}\\s*chrw?\\(\\s*(?:0x)?\\w{2,3}\\s*\\)){5,2000}",
        flags: "i",
        decode: (text) => bytesOf([...text.matchAll(/\(\s*(0x)?(\w{2,3})/g)].map((m) => Number.parseInt(m[2], m[1] ? 16 : 10))),
    },
    {
        via: "character-list",
        back: 2,
        keywords: ["','", "', '", '","', '", "'],
        pattern: "(?:','|', ')[\\x21-\\x7e]'(?:, ?'[\\x21-\\x7e]'){7,2000}|(?:\",\"|\", \")[\\x21-\\x7e]\"(?:, ?\"[\\x21-\\x7e]\"){7,2000}",
        decode: (text) => Buffer.from([...text.matchAll(/(['"])([\x21-\x7e])\1/g)].map((m) => m[2]).join(""), "latin1"),
    },
    {
        via: "reversed",
        keywords: [
            "_phg",
            "_ohg",
            "_shg",
            "_uhg",
            "_tap_buhtig",
            "_evil_ks",
            "-bxox",
            "-pxox",
            "-taplg",
            "_mpn",
            "aika",
            "aisa",
        ],
        pattern: "[\\w-]{16,255}(?:_p?[ohsu]hg|_phg|_tap_buhtig|_evil_ks|-[bp]xox|-taplg|_mpn)|[A-Z2-7]{16}AI[KS]A",
        decode: (text) => Buffer.from([...text].reverse().join(""), "latin1"),
    },
    {
        via: "rot13",
        keywords: ["tuc_", "tub_", "tvguho_cng_", "tycng-", "kbko-", "kbkc-", "fx_yvir_", "acz_", "nxvn"],
        pattern: "(?:tuc_|tub_|tvguho_cng_|tycng-|kbk[oc]-|fx_yvir_|acz_|NXVN)[\\w-]{16,255}",
        decode: (text) => Buffer.from(text.replace(/[A-Za-z]/g, (char) => String.fromCharCode(char.charCodeAt(0) + ((char.charCodeAt(0) & 31) > 13 ? -13 : 13))), "latin1"),
    },
    {
        via: "utf-7",
        keywords: ["+af8-", "+ac0-"],
        pattern: `(?:\\+af8-|\\+ac0-)${REST}`,
        flags: "i",
        back: 300,
        decode: (text) => Buffer.from(text.replace(/\+AF8-/gi, "_").replace(/\+AC0-/gi, "-"), "latin1"),
    },
    {
        via: "rtf-escape",
        keywords: ["\\'5f", "\\'2d"],
        pattern: `(?:\\\\'5f|\\\\'2d)${REST}`,
        flags: "i",
        back: 300,
        decode: (text) => replaced(text, /\\'([0-9a-fA-F]{2})/g, 16),
    },
    {
        via: "full-width",
        keywords: ["\xef\xbd", "\xef\xbc"],
        pattern: "(?:\xef[\xbc\xbd][\x80-\xbf]){12,2000}",
        decode: (text) => Buffer.from([...Buffer.from(text, "latin1").toString("utf8")]
            .map((char) => String.fromCharCode((char.charCodeAt(0) - 0xfee0) & 255))
            .join(""), "latin1"),
    },
    {
        via: "quoted-printable",
        back: 300,
        keywords: ["=5f", "=3d", "=2d", "=6", "=7", "=4"],
        pattern: "(?:=5f|=3d|=2d|=6|=7|=4)(?:=\\r?\\n|[^\\n]){0,1500}",
        flags: "i",
        decode: (text) => /=[3-7][0-9A-F]/.test(text) ? replaced(text.replace(/=\r?\n/g, ""), /=([0-9A-F]{2})/g, 16) : undefined,
    },
    {
        via: "uuencode",
        keywords: ["begin 6", "begin 7"],
        pattern: "(?:begin 6|begin 7)\\d\\d [^\\n]{1,200}\\r?\\n[\\x20-\\x60\\r\\n]{4,200000}",
        decode: uudecode,
    },
    {
        via: "base85",
        keywords: ["<~"],
        pattern: "<~[!-uz\\s]{20,200000}~>",
        decode: (text) => ascii85(text.slice(2, -2)),
    },
];
function uudecode(text) {
    const out = [];
    for (const line of text.split(/\r?\n/).slice(1)) {
        const count = (line.charCodeAt(0) - 32) & 63;
        const codes = [...line.slice(1)].map((char) => (char.charCodeAt(0) - 32) & 63);
        const row = [];
        for (let i = 0; i + 1 < codes.length; i += 4) {
            const [a = 0, b = 0, c = 0, d = 0] = codes.slice(i, i + 4);
            row.push((a << 2) | (b >> 4), ((b << 4) | (c >> 2)) & 255, ((c << 6) | d) & 255);
        }
        out.push(...row.slice(0, count));
    }
    return Buffer.from(out);
}
/** Adobe's base 85, as in PDF and PostScript. */
function ascii85(text) {
    const out = [];
    let group = [];
    for (const char of text.replace(/\s/g, "").replace(/z/g, "!!!!!")) {
        group.push(char.charCodeAt(0) - 33);
        if (group.length < 5)
            continue;
        push(out, group, 4);
        group = [];
    }
    if (group.length > 1)
        push(out, [...group, 84, 84, 84, 84].slice(0, 5), group.length - 1);
    return Buffer.from(out);
}
function push(out, group, count) {
    let value = 0;
    for (const digit of group)
        value = value * 85 + digit;
    for (let i = 0; i < count; i++)
        out.push(Math.floor(value / 256 ** (3 - i)) & 255);
}
/** The piece that an escape makes of a match, or nothing where it says the same as before. */
function escapePiece(rule, bytes, match, offset) {
    const at = offset + match.index;
    const start = rule.back ? Math.max(at - rule.back, bytes.lastIndexOf(10, at - 1) + 1, 0) : at;
    const text = bytes.toString("latin1", start, at) + match[0];
    const decoded = rule.decode(text);
    if (!decoded || decoded.length < 8 || decoded.toString("latin1") === text)
        return undefined;
    return { via: rule.via, bytes: decoded, start, end: at + match[0].length };
}

;// CONCATENATED MODULE: ./build/actions/secret-scan/src/decode/dumps.js
/** A listing of bytes as text: `xxd`, `hexdump -C`, `od`, Intel HEX, Motorola S-records. */
const LISTINGS = [
    {
        via: "hexdump",
        probe: /^(?:[0-9a-f]{7,8}:? +[0-9a-f]{2,4} )/im,
        line: /^[ \t>|+*-]*[0-9a-f]{6,8}:?[ \t]+((?:[0-9a-f]{2}){1,2}(?:[ \t]{1,2}(?:[0-9a-f]{2}){1,2}){0,31})(?:[ \t]|$)/gim,
        bytes: (m) => m[1].replace(/\s/g, ""),
    },
    {
        via: "intel-hex",
        probe: /^:[0-9A-F]{8}/m,
        line: /^:[0-9A-F]{2}[0-9A-F]{4}00([0-9A-F]{2,510})[0-9A-F]{2}\r?$/gm,
        bytes: (m) => m[1],
    },
    {
        via: "s-record",
        probe: /^S[123][0-9A-F]{8}/m,
        line: /^S(?:1[0-9A-F]{6}|2[0-9A-F]{8}|3[0-9A-F]{10})([0-9A-F]{2,500})[0-9A-F]{2}\r?$/gm,
        bytes: (m) => m[1],
    },
    {
        via: "hex-bytes",
        probe: /(?:\b[0-9a-f]{2}[ :,-]){12}/i,
        line: /(?<![0-9a-f])([0-9a-f]{2}(?:(?:[ :-]|,(?:\\\r?\n\s*)?)[0-9a-f]{2}){11,4000})(?![0-9a-f])/gi,
        bytes: (m) => m[1].replace(/[^0-9a-fA-F]/g, ""),
    },
];
const MOST = 4 * 1024 * 1024;
/** The bytes that a listing shows. Tried only where the text begins like one. */
function listings(bytes) {
    if (bytes.length > MOST)
        return [];
    const head = bytes.toString("latin1", 0, Math.min(bytes.length, 20_000));
    return LISTINGS.flatMap(({ via, probe, line, bytes: take }) => {
        if (!probe.test(head))
            return [];
        const text = bytes.toString("latin1");
        const rows = [...text.matchAll(line)];
        const hex = rows.map((row) => take(row)).join(via === "hex-bytes" ? "0a" : "");
        return hex.length >= 24
            ? [
                {
                    via,
                    bytes: Buffer.from(hex, "hex"),
                    start: rows[0].index,
                    end: rows.at(-1).index + rows.at(-1)[0].length,
                },
            ]
            : [];
    });
}

;// CONCATENATED MODULE: ./build/actions/secret-scan/src/decode/piece.js
/** Most bytes that one decoded piece may have. */
const PIECE_LIMIT = 32 * 1024 * 1024;
const PRINTABLE = new Uint8Array(256);
for (let byte = 32; byte < 127; byte++)
    PRINTABLE[byte] = 1;
for (const byte of [9, 10, 13, 27])
    PRINTABLE[byte] = 1;
/** Share of printable ASCII among the first bytes. */
function printableShare(bytes, most = 256) {
    const count = Math.min(bytes.length, most);
    if (count === 0)
        return 0;
    let printable = 0;
    for (let i = 0; i < count; i++)
        printable += PRINTABLE[bytes[i]];
    return printable / count;
}
/** True where decoded bytes are worth a search: text, UTF-16 text, or a container that is opened further. */
function isPromising(bytes) {
    if (bytes.length < 8)
        return false;
    if (isContainer(bytes))
        return true;
    if (printableShare(bytes) > 0.9)
        return true;
    return bytes.length >= 12 && (everySecondIsZero(bytes, 0) || everySecondIsZero(bytes, 1));
}
/** True for the first bytes of gzip, zip, bzip2, xz, zlib, zstd, DER keys and OpenSSH keys. */
function isContainer(bytes) {
    const [a, b, c, d] = bytes;
    if (a === 0x1f && b === 0x8b)
        return true;
    if (a === 0x50 && b === 0x4b && (c === 3 || c === 5))
        return true;
    if (a === 0x42 && b === 0x5a && c === 0x68)
        return true;
    if (a === 0xfd && b === 0x37 && c === 0x7a)
        return true;
    if (a === 0x28 && b === 0xb5 && c === 0x2f && d === 0xfd)
        return true;
    return a === 0x78 && (b === 0x9c || b === 0xda || b === 0x01 || b === 0x5e) && printableShare(bytes) < 0.7;
}
function everySecondIsZero(bytes, offset) {
    const count = Math.min(bytes.length & ~1, 128);
    let zeros = 0;
    let printable = 0;
    for (let i = 0; i < count; i += 2) {
        if (bytes[i + offset] === 0)
            zeros++;
        if (PRINTABLE[bytes[i + 1 - offset]])
            printable++;
    }
    return zeros > count * 0.4 && printable > count * 0.4;
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./build/actions/secret-scan/src/decode/bzip2.js
/** Reads bits, the most significant first. */
class Bits {
    at = 0;
    held = 0;
    count = 0;
    bytes;
    constructor(bytes) {
        this.bytes = bytes;
    }
    take(width) {
        let value = 0;
        for (let left = width; left > 0;) {
            if (this.count === 0) {
                if (this.at >= this.bytes.length)
                    throw new RangeError("the data end too early");
                this.held = this.bytes[this.at++];
                this.count = 8;
            }
            const part = Math.min(left, this.count);
            value = value * 2 ** part + ((this.held >> (this.count - part)) & ((1 << part) - 1));
            this.count -= part;
            left -= part;
        }
        return value;
    }
}
const BLOCK = 0x314159265359;
/** Unpacks a bzip2 stream; undefined where it is none, damaged from the start, or larger than `limit`. */
function bunzip2(bytes, limit) {
    const level = bytes[3] - 48;
    if (bytes.length < 14 || level < 1 || level > 9)
        return undefined;
    const bits = new Bits(bytes.subarray(4));
    const blocks = [];
    let total = 0;
    try {
        for (let mark = bits.take(48); mark === BLOCK && total <= limit; mark = bits.take(48)) {
            const block = readBlock(bits, level * 100_000);
            total += block.length;
            blocks.push(block);
        }
    }
    catch {
        if (blocks.length === 0)
            return undefined;
    }
    return blocks.length > 0 && total <= limit ? Buffer.concat(blocks) : undefined;
}
function readBlock(bits, size) {
    bits.take(32);
    if (bits.take(1))
        throw new RangeError("randomised blocks are not read");
    const origin = bits.take(24);
    const symbols = readSymbols(bits);
    const groups = bits.take(3);
    const selectors = readSelectors(bits, groups);
    const tables = Array.from({ length: groups }, () => readTable(bits, symbols.length + 2));
    const column = readColumn(bits, tables, selectors, symbols, size);
    return unrun(invert(column, origin));
}
function readSymbols(bits) {
    const used = bits.take(16);
    const symbols = [];
    for (let i = 0; i < 16; i++) {
        if (!(used & (0x8000 >> i)))
            continue;
        const row = bits.take(16);
        for (let j = 0; j < 16; j++)
            if (row & (0x8000 >> j))
                symbols.push(i * 16 + j);
    }
    return symbols;
}
function readSelectors(bits, groups) {
    const order = Array.from({ length: groups }, (_, i) => i);
    return Array.from({ length: bits.take(15) }, () => {
        let index = 0;
        while (bits.take(1))
            if (++index >= groups)
                throw new RangeError("no such table");
        const [chosen] = order.splice(index, 1);
        order.unshift(chosen);
        return chosen;
    });
}
function readTable(bits, size) {
    const lengths = [];
    let length = bits.take(5);
    for (let i = 0; i < size; i++) {
        while (bits.take(1))
            length += bits.take(1) ? -1 : 1;
        if (length < 1 || length > 20)
            throw new RangeError("no such code length");
        lengths.push(length);
    }
    const table = { first: [], index: [], count: [], symbols: [] };
    let code = 0;
    for (let width = 1; width <= 20; width++) {
        const these = lengths.flatMap((own, symbol) => (own === width ? [symbol] : []));
        table.first[width] = code;
        table.index[width] = table.symbols.length;
        table.count[width] = these.length;
        table.symbols.push(...these);
        code = (code + these.length) * 2;
    }
    return table;
}
function decodeSymbol(bits, table) {
    let code = 0;
    for (let width = 1; width <= 20; width++) {
        code = code * 2 + bits.take(1);
        const offset = code - table.first[width];
        if (offset >= 0 && offset < table.count[width])
            return table.symbols[table.index[width] + offset];
    }
    throw new RangeError("no such code");
}
/** Huffman, run lengths and move-to-front: the last column of the sorted rotations. */
function readColumn(bits, tables, selectors, symbols, size) {
    const column = new Uint8Array(size);
    const front = [...symbols];
    const end = symbols.length + 1;
    let length = 0;
    let run = 0;
    let unit = 1;
    for (let taken = 0;; taken++) {
        const symbol = decodeSymbol(bits, tables[selectors[Math.floor(taken / 50)]]);
        if (symbol < 2) {
            run += unit << symbol;
            unit <<= 1;
            if (run > size)
                throw new RangeError("a run is too long");
            continue;
        }
        if (run > 0) {
            if (length + run > size)
                throw new RangeError("a block is too long");
            column.fill(front[0], length, length + run);
            length += run;
            run = 0;
            unit = 1;
        }
        if (symbol === end)
            return column.subarray(0, length);
        const [byte] = front.splice(symbol - 1, 1);
        front.unshift(byte);
        column[length++] = byte;
    }
}
/** Undoes the Burrows-Wheeler transform. */
function invert(column, origin) {
    const starts = new Uint32Array(257);
    for (const byte of column)
        starts[byte + 1]++;
    for (let i = 1; i <= 256; i++)
        starts[i] += starts[i - 1];
    const next = new Uint32Array(column.length);
    for (let i = 0; i < column.length; i++)
        next[starts[column[i]]++] = i;
    const out = new Uint8Array(column.length);
    let at = next[origin] ?? 0;
    for (let i = 0; i < column.length; i++) {
        out[i] = column[at];
        at = next[at];
    }
    return out;
}
/** Four equal bytes are followed by how many more there are. */
function unrun(bytes) {
    const parts = [];
    let from = 0;
    let same = 0;
    for (let i = 0; i < bytes.length; i++) {
        same = i > from && bytes[i] === bytes[i - 1] ? same + 1 : 1;
        if (same < 4)
            continue;
        parts.push(bytes.subarray(from, i + 1), new Uint8Array(bytes[i + 1] ?? 0).fill(bytes[i]));
        from = i + 2;
        i++;
        same = 0;
    }
    return Buffer.concat([...parts, bytes.subarray(from)]);
}

;// CONCATENATED MODULE: ./build/actions/secret-scan/src/decode/lzma.js
/** Probabilities start even; a bit is coded in 11 bits of precision. */
const EVEN = 1024;
const TOP = 1 << 24;
/** The range decoder: bits and symbols out of a stretch of bytes. */
class RangeDecoder {
    range = 0xffffffff;
    code = 0;
    bytes;
    at;
    constructor(bytes, at) {
        this.bytes = bytes;
        this.at = at + 5;
        for (let i = 1; i < 5; i++)
            this.code = ((this.code << 8) | (bytes[at + i] ?? 0)) >>> 0;
    }
    normalise() {
        if (this.range >= TOP)
            return;
        if (this.at > this.bytes.length + 8)
            throw new RangeError("the data end too early");
        this.range = (this.range << 8) >>> 0;
        this.code = ((this.code << 8) | (this.bytes[this.at++] ?? 0)) >>> 0;
    }
    bit(model, index) {
        const chance = model[index];
        const bound = (this.range >>> 11) * chance;
        let bit = 0;
        if (this.code < bound) {
            this.range = bound;
            model[index] = chance + ((2048 - chance) >> 5);
        }
        else {
            this.range = (this.range - bound) >>> 0;
            this.code = (this.code - bound) >>> 0;
            model[index] = chance - (chance >> 5);
            bit = 1;
        }
        this.normalise();
        return bit;
    }
    direct(count) {
        let value = 0;
        for (let i = 0; i < count; i++) {
            this.range >>>= 1;
            const bit = this.code >= this.range ? 1 : 0;
            if (bit)
                this.code = (this.code - this.range) >>> 0;
            value = value * 2 + bit;
            this.normalise();
        }
        return value;
    }
    tree(model, offset, bits) {
        let node = 1;
        for (let i = 0; i < bits; i++)
            node = (node << 1) | this.bit(model, offset + node);
        return node - (1 << bits);
    }
    reverseTree(model, offset, bits) {
        let node = 1;
        let value = 0;
        for (let i = 0; i < bits; i++) {
            const bit = this.bit(model, offset + node);
            node = (node << 1) | bit;
            value |= bit << i;
        }
        return value;
    }
}
const model = (size) => new Uint16Array(size).fill(EVEN);
const lengths = () => ({ choice: model(2), low: model(16 * 8), middle: model(16 * 8), high: model(256) });
/** The decoder's state over one stream: what LZMA2 keeps from chunk to chunk. */
class Lzma {
    out;
    size = 0;
    state = 0;
    distances = [0, 0, 0, 0];
    lc = 3;
    lp = 0;
    pb = 2;
    literals = model(0);
    isMatch = model(0);
    isRep = model(0);
    isRep0Long = model(0);
    slots = model(0);
    special = model(0);
    align = model(0);
    matchLengths = lengths();
    repLengths = lengths();
    constructor(limit) {
        this.out = new Uint8Array(limit);
    }
    properties(byte) {
        if (byte >= 225)
            throw new RangeError("no such properties");
        this.lc = byte % 9;
        this.lp = Math.floor(byte / 9) % 5;
        this.pb = Math.floor(byte / 45);
        this.reset();
    }
    reset() {
        this.state = 0;
        this.distances = [0, 0, 0, 0];
        this.literals = model(0x300 << (this.lc + this.lp));
        this.isMatch = model(12 * 16);
        this.isRep = model(12 * 4);
        this.isRep0Long = model(12 * 16);
        this.slots = model(4 * 64);
        this.special = model(128);
        this.align = model(16);
        this.matchLengths = lengths();
        this.repLengths = lengths();
    }
    put(byte) {
        if (this.size >= this.out.length)
            throw new RangeError("more than may be unpacked");
        this.out[this.size++] = byte;
    }
    /** Decodes until `until` bytes are out, or the end marker. */
    run(range, until) {
        while (this.size < until) {
            const posState = this.size & ((1 << this.pb) - 1);
            if (!range.bit(this.isMatch, this.state * 16 + posState))
                this.literal(range);
            else if (!this.match(range, posState))
                return;
        }
    }
    literal(range) {
        const before = this.size > 0 ? this.out[this.size - 1] : 0;
        const context = ((this.size & ((1 << this.lp) - 1)) << this.lc) | (before >> (8 - this.lc));
        const offset = 0x300 * context;
        let symbol = 1;
        if (this.state >= 7) {
            let matched = this.out[this.size - this.distances[0] - 1];
            while (symbol < 0x100) {
                const matchBit = (matched >> 7) & 1;
                matched <<= 1;
                const bit = range.bit(this.literals, offset + ((1 + matchBit) << 8) + symbol);
                symbol = (symbol << 1) | bit;
                if (bit !== matchBit)
                    break;
            }
        }
        while (symbol < 0x100)
            symbol = (symbol << 1) | range.bit(this.literals, offset + symbol);
        this.put(symbol & 255);
        this.state = this.state < 4 ? 0 : this.state < 10 ? this.state - 3 : this.state - 6;
    }
    /** A match or repeated match; false at the end marker. */
    match(range, posState) {
        let length;
        if (!range.bit(this.isRep, this.state)) {
            length = this.length(range, this.matchLengths, posState);
            const distance = this.distance(range, length);
            if (distance === 0xffffffff)
                return false;
            this.distances = [distance, this.distances[0], this.distances[1], this.distances[2]];
            this.state = this.state < 7 ? 7 : 10;
        }
        else {
            if (this.shortRep(range, posState))
                return true;
            length = this.length(range, this.repLengths, posState);
            this.state = this.state < 7 ? 8 : 11;
        }
        this.copy(length + 2);
        return true;
    }
    /** Reads which distance is repeated; true where it was a single byte and is done. */
    shortRep(range, posState) {
        const [a, b, c, d] = this.distances;
        if (!range.bit(this.isRep, 12 + this.state)) {
            if (range.bit(this.isRep0Long, this.state * 16 + posState))
                return false;
            this.state = this.state < 7 ? 9 : 11;
            this.copy(1);
            return true;
        }
        if (!range.bit(this.isRep, 24 + this.state))
            this.distances = [b, a, c, d];
        else if (!range.bit(this.isRep, 36 + this.state))
            this.distances = [c, a, b, d];
        else
            this.distances = [d, a, b, c];
        return false;
    }
    length(range, { choice, low, middle, high }, posState) {
        if (!range.bit(choice, 0))
            return range.tree(low, posState * 8, 3);
        if (!range.bit(choice, 1))
            return 8 + range.tree(middle, posState * 8, 3);
        return 16 + range.tree(high, 0, 8);
    }
    distance(range, length) {
        const slot = range.tree(this.slots, Math.min(length, 3) * 64, 6);
        if (slot < 4)
            return slot;
        const bits = (slot >> 1) - 1;
        const base = (2 | (slot & 1)) * 2 ** bits;
        if (slot < 14)
            return base + range.reverseTree(this.special, base - slot, bits);
        return base + range.direct(bits - 4) * 16 + range.reverseTree(this.align, 0, 4);
    }
    copy(length) {
        const from = this.size - this.distances[0] - 1;
        if (from < 0)
            throw new RangeError("a match points before the beginning");
        for (let i = 0; i < length; i++)
            this.put(this.out[from + i]);
    }
}
function lzma_guarded(decoder, body) {
    try {
        body();
    }
    catch (error) {
        if (!(error instanceof RangeError) || decoder.size === 0)
            return undefined;
    }
    return decoder.size > 0 ? Buffer.from(decoder.out.subarray(0, decoder.size)) : undefined;
}
const MOST_GUESS = 64;
/** How much to set aside: nobody's text packs better than that. */
const room = (packed, limit) => Math.min(limit, packed * MOST_GUESS * 8 + 65536);
/** Unpacks an `.xz` stream's first block; undefined where it is none or uses another filter than LZMA2. */
function unxz(bytes, limit) {
    const headerSize = ((bytes[12] ?? 0) + 1) * 4;
    const flags = bytes[13] ?? 0;
    let at = 14;
    const skipNumber = () => {
        while ((bytes[at++] ?? 0) & 0x80)
            ;
    };
    if ((flags & 3) !== 0)
        return undefined;
    if (flags & 0x40)
        skipNumber();
    if (flags & 0x80)
        skipNumber();
    if (bytes[at] !== 0x21)
        return undefined;
    const decoder = new Lzma(room(bytes.length, limit));
    return lzma_guarded(decoder, () => lzma2(decoder, bytes, 12 + headerSize));
}
/** Chunks of LZMA2: stored or packed, with or without new state. */
function lzma2(decoder, bytes, start) {
    let at = start;
    for (let control = bytes[at]; control; control = bytes[at]) {
        if (control < 0x80) {
            const size = ((bytes[at + 1] << 8) | bytes[at + 2]) + 1;
            for (let i = 0; i < size; i++)
                decoder.put(bytes[at + 3 + i]);
            at += 3 + size;
            continue;
        }
        const size = (((control & 31) << 16) | (bytes[at + 1] << 8) | bytes[at + 2]) + 1;
        const packed = ((bytes[at + 3] << 8) | bytes[at + 4]) + 1;
        const fresh = (control >> 5) & 3;
        at += 5;
        if (fresh >= 2)
            decoder.properties(bytes[at++]);
        else if (fresh === 1)
            decoder.reset();
        decoder.run(new RangeDecoder(bytes, at), decoder.size + size);
        at += packed;
    }
}
/** Unpacks an `.lzma` file: properties, dictionary size, size or -1, data. */
function unlzma(bytes, limit) {
    if (bytes.length < 18 || bytes[0] >= 225 || bytes[13] !== 0)
        return undefined;
    const size = Buffer.from(bytes.subarray(5, 13)).readBigUInt64LE();
    const known = size === 0xffffffffffffffffn ? undefined : Number(size);
    if (known !== undefined && known > limit)
        return undefined;
    const decoder = new Lzma(known ?? room(bytes.length, limit));
    return lzma_guarded(decoder, () => {
        decoder.properties(bytes[0]);
        decoder.run(new RangeDecoder(bytes, 13), known ?? decoder.out.length);
    });
}

;// CONCATENATED MODULE: ./build/actions/secret-scan/src/decode/streams.js





const OPTIONS = { maxOutputLength: PIECE_LIMIT, finishFlush: external_node_zlib_.constants.Z_SYNC_FLUSH };
function tryInflate(inflate, bytes) {
    try {
        const out = inflate(bytes, OPTIONS);
        return out.length > 0 ? out : undefined;
    }
    catch {
        return undefined;
    }
}
const zstd = external_node_zlib_.zstdDecompressSync;
const streams_MAGIC = {
    gzip: Buffer.from([0x1f, 0x8b, 8]),
    bzip2: Buffer.from("BZh"),
    xz: Buffer.from([0xfd, 0x37, 0x7a, 0x58, 0x5a, 0]),
    zstd: Buffer.from([0x28, 0xb5, 0x2f, 0xfd]),
    sevenZip: Buffer.from([0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]),
    rar: Buffer.from("Rar!\x1a\x07", "latin1"),
    lz4: Buffer.from([0x04, 0x22, 0x4d, 0x18]),
};
const MOST_STREAMS = 400;
/** Compressed streams anywhere in binary bytes: files of their kind, and what packages, images and documents carry inside. */
function compressedStreams(bytes, path, unseen) {
    const pieces = [];
    each(bytes, streams_MAGIC.gzip, (at) => pieces.push(...piece("gzip", bytes, at, tryInflate(external_node_zlib_.gunzipSync, bytes.subarray(at)))));
    each(bytes, streams_MAGIC.bzip2, (at) => pieces.push(...piece("bzip2", bytes, at, bunzip2(bytes.subarray(at), PIECE_LIMIT))));
    each(bytes, streams_MAGIC.xz, (at) => {
        const content = unxz(bytes.subarray(at), PIECE_LIMIT);
        if (content)
            pieces.push(...piece("xz", bytes, at, content));
        else
            unseen("Data compressed with xz could not be read.");
    });
    if (bytes[0] === 0x5d && bytes[1] === 0)
        pieces.push(...piece("lzma", bytes, 0, unlzma(bytes, PIECE_LIMIT)));
    if (zstd)
        each(bytes, streams_MAGIC.zstd, (at) => pieces.push(...piece("zstd", bytes, at, tryInflate(zstd, bytes.subarray(at)))));
    else if (bytes.includes(streams_MAGIC.zstd))
        unseen("Data compressed with zstd were not read: this Node.js cannot.");
    const raw = bytes.length < PIECE_LIMIT && pieces.length === 0 ? tryInflate(external_node_zlib_.inflateRawSync, bytes) : undefined;
    if (raw && raw.length > 16 && printableShare(raw) > 0.9)
        pieces.push(...piece("deflate", bytes, 0, raw));
    if (path?.endsWith(".br"))
        pieces.push(...piece("brotli", bytes, 0, brotli(bytes)));
    for (const [name, magic] of [
        ["7z", streams_MAGIC.sevenZip],
        ["RAR", streams_MAGIC.rar],
        ["lz4", streams_MAGIC.lz4],
    ])
        if (bytes.subarray(0, 600).includes(magic))
            unseen(`Data compressed with ${name} were not read.`);
    return pieces;
}
function brotli(bytes) {
    try {
        return external_node_zlib_.brotliDecompressSync(bytes, { maxOutputLength: PIECE_LIMIT });
    }
    catch {
        return undefined;
    }
}
function each(bytes, magic, visit) {
    let count = 0;
    for (let at = bytes.indexOf(magic); at >= 0 && count++ < MOST_STREAMS; at = bytes.indexOf(magic, at + 1))
        visit(at);
}
function piece(via, bytes, at, content) {
    return content ? [{ via, bytes: content, start: at, end: bytes.length }] : [];
}
/** zlib streams in binary bytes: git objects and bundles, PNG text, Flash, fonts, firmware. */
function zlibStreams(bytes) {
    const pieces = [];
    let tries = 0;
    for (let at = bytes.indexOf(0x78); at >= 0 && at + 8 < bytes.length && tries < 3000; at = bytes.indexOf(0x78, at + 1)) {
        const flags = bytes[at + 1];
        if ((0x7800 + flags) % 31 !== 0 || flags & 0x20)
            continue;
        tries++;
        const content = tryInflate(external_node_zlib_.inflateSync, bytes.subarray(at, Math.min(bytes.length, at + PIECE_LIMIT)));
        if (!content || content.length < 8 || (printableShare(content) < 0.7 && !content.includes(0)))
            continue;
        pieces.push({ via: "zlib", bytes: content, start: at, end: Math.min(bytes.length, at + content.length) });
    }
    return pieces;
}
/** Streams of a PDF: Flate, ASCII hex and ASCII 85, alone or one after the other. */
function pdfStreams(bytes) {
    const pieces = [];
    const begin = Buffer.from("stream");
    for (let at = bytes.indexOf(begin); at >= 0 && pieces.length < 5000; at = bytes.indexOf(begin, at + 6)) {
        if (bytes.toString("latin1", at - 3, at) === "end")
            continue;
        const start = at + 6 + (bytes[at + 6] === 13 ? 2 : 1);
        const end = bytes.indexOf("endstream", start);
        if (end < 0)
            break;
        const header = bytes.toString("latin1", bytes.lastIndexOf("<<", at), at);
        const content = unfilter(bytes.subarray(start, end), header);
        if (content)
            pieces.push({ via: "pdf-stream", bytes: content, start, end });
        const shown = content && shownText(content);
        if (shown)
            pieces.push({ via: "pdf-text", bytes: shown, start, end });
    }
    return pieces;
}
function unfilter(raw, header) {
    let content = raw;
    for (const [, filter] of header.matchAll(/\/(ASCIIHexDecode|ASCII85Decode|FlateDecode|AHx|A85|Fl)\b/g)) {
        if (!content)
            return undefined;
        if (/Hex|AHx/.test(filter))
            content = Buffer.from(content.toString("latin1").replace(/[^0-9a-fA-F]/g, ""), "hex");
        else if (/85/.test(filter))
            content = ascii85(content
                .toString("latin1")
                .replace(/~>[\s\S]*$/, "")
                .replace(/^\s*<~/, ""));
        else
            content = tryInflate(external_node_zlib_.inflateSync, content);
    }
    return content === raw ? undefined : content;
}
/** The strings that a page shows, one after the other as they stand on paper. */
function shownText(content) {
    const text = content.toString("latin1", 0, Math.min(content.length, 4 * 1024 * 1024));
    if (!/T[jJ]/.test(text))
        return undefined;
    const parts = [...text.matchAll(/\(((?:\\[\s\S]|[^()\\])*)\)|<([0-9A-Fa-f\s]+)>|\b(T\*|Td|TD|ET)\b/g)].map(([, plain, hex, move]) => plain !== undefined
        ? plain.replace(/\\(.)/g, "$1")
        : hex !== undefined
            ? Buffer.from(hex.replace(/\s/g, ""), "hex").toString("latin1")
            : move === "ET"
                ? "\n"
                : "");
    return Buffer.from(parts.join(""), "latin1");
}

;// CONCATENATED MODULE: ./build/actions/secret-scan/src/decode/transcode.js

/** Text in another encoding than ASCII's: UTF-16 and UTF-32 with or without a mark, whole or in stretches of binary, and EBCDIC. */
function transcode(bytes) {
    const whole = wholeText(bytes);
    if (whole)
        return [whole];
    if (!bytes.includes(0))
        return ebcdic(bytes);
    return wideRuns(bytes);
}
/** True for bytes that hold text two or four bytes a character from the first on. */
function isWide(bytes) {
    return wholeText(bytes.subarray(0, 512)) !== undefined;
}
function wholeText(bytes) {
    const [a, b, c, d] = bytes;
    const made = (via, content, width, skip) => ({
        via,
        bytes: content,
        start: 0,
        end: bytes.length,
        locate: (inner) => Math.min(bytes.length, skip + inner * width),
    });
    if (a === 0xff && b === 0xfe && c === 0 && d === 0)
        return made("utf-32", pick(bytes, 4, 4, 0), 4, 4);
    if (a === 0 && b === 0 && c === 0xfe && d === 0xff)
        return made("utf-32", pick(bytes, 4, 4, 3), 4, 4);
    if (a === 0xff && b === 0xfe)
        return made("utf-16", pick(bytes, 2, 2, 0), 2, 2);
    if (a === 0xfe && b === 0xff)
        return made("utf-16", pick(bytes, 2, 2, 1), 2, 2);
    for (const [width, low] of [
        [4, 0],
        [4, 3],
        [2, 0],
        [2, 1],
    ])
        if (looksWide(bytes, width, low))
            return made(width === 4 ? "utf-32" : "utf-16", pick(bytes, 0, width, low), width, 0);
    return undefined;
}
/** The low byte of each unit; characters beyond Latin-1 become `?`, which no secret holds. */
function pick(bytes, from, width, low) {
    const out = Buffer.alloc(Math.max(0, Math.floor((bytes.length - from) / width)));
    for (let i = 0; i < out.length; i++) {
        const unit = from + i * width;
        let plain = true;
        for (let k = 0; k < width; k++)
            if (k !== low && bytes[unit + k] !== 0)
                plain = false;
        out[i] = plain ? bytes[unit + low] : 63;
    }
    return out;
}
function looksWide(bytes, width, low) {
    const units = Math.min(200, Math.floor(bytes.length / width));
    if (units < 8)
        return false;
    let good = 0;
    for (let i = 0; i < units; i++) {
        let plain = bytes[i * width + low] >= 9 && bytes[i * width + low] < 127;
        for (let k = 0; k < width; k++)
            if (k !== low && bytes[i * width + k] !== 0)
                plain = false;
        if (plain)
            good++;
    }
    return good > units * 0.7;
}
const LEAST_WIDE = 12;
/** Stretches of two-byte text in binary bytes: office documents, programs, registry files, EXIF. */
function wideRuns(bytes) {
    const parts = [];
    const starts = [];
    let inner = 0;
    for (let at = 0; at + 1 < bytes.length;) {
        const length = wideLength(bytes, at) + bigEndianTail(bytes, at);
        if (length < LEAST_WIDE) {
            at += length > 2 ? length * 2 : 1;
            continue;
        }
        starts.push({ inner, outer: at });
        const text = Buffer.alloc(length + 1, 10);
        for (let i = 0; i < length; i++)
            text[i] = bytes[at + 2 * i];
        parts.push(text);
        inner += length + 1;
        at += length * 2;
    }
    if (parts.length === 0)
        return [];
    const locate = (index) => {
        const run = starts.findLast(({ inner: from }) => from <= index) ?? starts[0];
        return run.outer + 2 * (index - run.inner);
    };
    return [{ via: "utf-16", bytes: Buffer.concat(parts), start: 0, end: bytes.length, locate }];
}
/** Read from its second byte on, big-endian text looks little-endian but for its last character. */
function bigEndianTail(bytes, at) {
    if (at === 0 || bytes[at - 1] !== 0)
        return 0;
    const low = bytes[at + 2 * wideLength(bytes, at)];
    return low !== undefined && low >= 33 && low < 127 ? 1 : 0;
}
function wideLength(bytes, at) {
    let length = 0;
    while (at + 2 * length + 1 < bytes.length) {
        const low = bytes[at + 2 * length];
        if (bytes[at + 2 * length + 1] !== 0 || !((low >= 32 && low < 127) || low === 9 || low === 10 || low === 13))
            break;
        length++;
    }
    return length;
}
/** Code page 037, letters, digits and the marks that secrets use. */
function ebcdicTable() {
    const table = new Uint8Array(256).fill(63);
    const put = (from, text) => {
        for (let i = 0; i < text.length; i++)
            table[from + i] = text.charCodeAt(i);
    };
    put(0x40, " ");
    put(0x4b, ".<(+|&");
    put(0x5a, "!$*);^-/");
    put(0x6b, ",%_>?");
    put(0x7a, ":#@'=\"");
    put(0x81, "abcdefghi");
    put(0x91, "jklmnopqr");
    put(0xa1, "~stuvwxyz");
    put(0xc0, "{ABCDEFGHI");
    put(0xd0, "}JKLMNOPQR");
    put(0xe0, "\\");
    put(0xe2, "STUVWXYZ");
    put(0xf0, "0123456789");
    table[0x15] = 10;
    table[0x25] = 10;
    table[0x0d] = 13;
    return table;
}
function ebcdic(bytes) {
    if (bytes.length < 16 || printableShare(bytes, 400) > 0.5)
        return [];
    const table = ebcdicTable();
    const head = bytes.subarray(0, 400).map((byte) => table[byte]);
    let known = 0;
    for (const byte of head)
        if (byte !== 63)
            known++;
    if (known < head.length * 0.95)
        return [];
    return [
        {
            via: "ebcdic",
            bytes: Buffer.from(bytes.map((byte) => table[byte])),
            start: 0,
            end: bytes.length,
            locate: (at) => at,
        },
    ];
}

;// CONCATENATED MODULE: ./build/actions/secret-scan/src/decode/zip.js


const LOCAL = Buffer.from([0x50, 0x4b, 3, 4]);
const CENTRAL = Buffer.from([0x50, 0x4b, 1, 2]);
const MOST_MEMBERS = 20_000;
/** Members of every zip archive in the bytes, whatever stands before it (self-extracting programs, CRX): by the central directory. */
function zipMembers(bytes, unseen) {
    const pieces = [];
    const budget = { bytes: PIECE_LIMIT * 4 };
    const shift = directoryShift(bytes);
    let seen = 0;
    for (let at = bytes.indexOf(CENTRAL); at >= 0 && seen < MOST_MEMBERS; at = bytes.indexOf(CENTRAL, at + 4), seen++) {
        if (at + 46 > bytes.length)
            break;
        const piece = member(bytes, at, shift, budget, unseen);
        if (piece)
            pieces.push(piece);
    }
    return seen === 0 ? localMembers(bytes, budget, unseen) : pieces;
}
/** How far the archive's own offsets are off because something was put before it. */
function directoryShift(bytes) {
    const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
    if (end < 0 || end + 22 > bytes.length)
        return 0;
    const shift = end - bytes.readUInt32LE(end + 12) - bytes.readUInt32LE(end + 16);
    return shift > 0 && shift < bytes.length ? shift : 0;
}
function member(bytes, at, shift, budget, unseen) {
    const nameLength = bytes.readUInt16LE(at + 28);
    const name = bytes.toString("utf8", at + 46, at + 46 + nameLength);
    const local = bytes.readUInt32LE(at + 42) + shift;
    if (local + 30 > bytes.length || bytes.compare(LOCAL, 0, 4, local, local + 4) !== 0)
        return undefined;
    const data = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const header = {
        flags: bytes.readUInt16LE(at + 8),
        method: bytes.readUInt16LE(at + 10),
        size: bytes.readUInt32LE(at + 20),
    };
    return extract(bytes, name, header, data, budget, unseen);
}
function extract(bytes, name, header, data, budget, unseen) {
    if (name.endsWith("/"))
        return undefined;
    if (header.flags & 1) {
        unseen(`Archive member ${name} is encrypted.`);
        return undefined;
    }
    const raw = bytes.subarray(data, Math.min(bytes.length, data + (header.size || bytes.length)));
    const content = unpack(raw, header.method, Math.min(budget.bytes, PIECE_LIMIT));
    if (!content) {
        unseen(`Archive member ${name} could not be unpacked (method ${header.method}, damaged, or too large).`);
        return undefined;
    }
    budget.bytes -= content.length;
    return {
        via: `zip:${name}`,
        bytes: content,
        start: data,
        end: Math.min(bytes.length, data + Math.max(1, raw.length)),
        path: name,
    };
}
function unpack(raw, method, limit) {
    if (method === 0)
        return raw.length <= limit ? raw : undefined;
    if (method !== 8 || limit <= 0)
        return undefined;
    try {
        return (0,external_node_zlib_.inflateRawSync)(raw, { maxOutputLength: limit });
    }
    catch {
        return undefined;
    }
}
/** A damaged or streamed archive without a directory: by the local headers. */
function localMembers(bytes, budget, unseen) {
    const pieces = [];
    for (let at = bytes.indexOf(LOCAL); at >= 0 && pieces.length < MOST_MEMBERS; at = bytes.indexOf(LOCAL, at + 4)) {
        if (at + 30 > bytes.length)
            break;
        const header = {
            flags: bytes.readUInt16LE(at + 6),
            method: bytes.readUInt16LE(at + 8),
            size: bytes.readUInt32LE(at + 18),
        };
        const name = bytes.toString("utf8", at + 30, at + 30 + bytes.readUInt16LE(at + 26));
        const data = at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28);
        const piece = extract(bytes, name, header, data, budget, unseen);
        if (piece)
            pieces.push(piece);
    }
    return pieces;
}

;// CONCATENATED MODULE: ./build/actions/secret-scan/src/decode/expand.js





const PDF = Buffer.from("%PDF-");
const ZIP = Buffer.from([0x50, 0x4b, 3, 4]);
/** True where only the whole of the bytes can be read: containers, documents, wide text, binaries. */
function needsWhole(bytes) {
    const head = bytes.subarray(0, 1024);
    return (isContainer(head) ||
        head.indexOf(PDF) >= 0 ||
        head.includes(0) ||
        hasWideMark(head) ||
        printableShare(head, 1024) < 0.6);
}
/** The mark of UTF-16; wide text without one has zeros. */
function hasWideMark([first, second]) {
    return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}
/** What stands inside bytes that are not plain text: archive members, compressed streams, other encodings. */
function expandBinary(bytes, path, unseen) {
    const pieces = [];
    if (bytes.indexOf(ZIP) >= 0)
        pieces.push(...zipMembers(bytes, unseen));
    if (bytes.subarray(0, 1024).indexOf(PDF) >= 0)
        pieces.push(...pdfStreams(bytes));
    else if (pieces.length === 0)
        pieces.push(...compressedStreams(bytes, path, unseen), ...zlibStreams(bytes));
    pieces.push(...transcode(bytes));
    return pieces;
}
/** What stands in text that lists bytes. */
function expandText(bytes) {
    return listings(bytes);
}

;// CONCATENATED MODULE: ./build/actions/secret-scan/src/decode/gaps.js
const TOKEN = /[\w+/=.~-]/;
/** Every gap that is closed. */
const GAPS = [
    {
        via: "concatenation",
        keywords: [
            '" +',
            "' +",
            "` +",
            '"+',
            "'+",
            '" .',
            "' .",
            '".',
            "'.",
            '" &',
            '"&',
            '" ~',
            '" ..',
            '" "',
            "' '",
            '"\n',
            '"\r',
            "'\n",
            "'\r",
            '" \\',
            "' \\",
            '" <>',
            '" ||',
            "' ||",
            '"||',
            "'||",
            '" ^',
            '" _',
            '" *',
        ],
        remove: /(["'`])[ \t]*(?:\+|\.{1,2}|&|~|<>|\|\||\\|_|\*)?[ \t]*(?:[\\`]?\r?\n[ \t]*)?(?:\+|\.|&|\|\|)?[ \t]*[rbufRBUF@$L]?\1/g,
        before: 300,
        after: 900,
    },
    {
        via: "joined-lines",
        keywords: ["\\\n", "\\\r\n", "=\n", "=\r\n", "`\n", "`\r\n", "^\n", "^\r\n"],
        remove: /[\\=`^]\r?\n[ \t]*/g,
        before: 300,
        after: 900,
    },
    {
        via: "invisible",
        keywords: ["\u200b", "\u200c", "\u200d", "\u2060", "\ufeff", "\u00ad", "\u180e", "\u200e", "\u200f"].map(utf8),
        remove: /\xe2\x80[\x8b-\x8f]|\xe2\x81\xa0|\xef\xbb\xbf|\xc2\xad|\xe1\xa0\x8e/g,
        before: 300,
        after: 900,
    },
    { via: "colour", keywords: ["\x1b["], remove: /\x1b\[[\d;]*[A-Za-z]/g, before: 300, after: 900 },
    { via: "backslash", keywords: ["\\_", "\\-", "\\.", "\\/"], remove: /\\(?=[_./=+-])/g, before: 200, after: 400 },
    { via: "backspace", keywords: ["\b"], remove: /.\x08/g, before: 300, after: 900 },
    {
        via: "markup",
        keywords: [
            "</w:t",
            "</a:t",
            "</t>",
            "</text:span",
            "</span",
            "</b>",
            "</i>",
            "</em>",
            "</strong>",
            "<wbr",
            "<br",
            "</mark",
            "</code",
            "</font",
            "<!--",
            "</td",
            "</u>",
            "</kbd",
        ],
        remove: /(?:<!--[\s\S]{0,400}?-->|<[^<>]{1,400}>)+/g,
        before: 600,
        after: 2500,
    },
    {
        via: "rtf",
        keywords: ["}{\\", "} {\\"],
        remove: /\}\s*\{(?:\\[a-z]+-?\d*\s?)+/g,
        before: 300,
        after: 900,
    },
    {
        via: "tex",
        keywords: ["{-}", "{_}", "\\-{}", "\\_{}"],
        remove: /\{(?=[-_]\})|(?<=\{[-_])\}|\\(?=[-_])|\{\}/g,
        before: 200,
        after: 400,
    },
    { via: "wrapped", keywords: [], remove: /[ \t]*\r?\n[ \t]*(?:[#*>|;+-]|\/\/|--)?[ \t]*/g, before: 300, after: 900 },
];
function utf8(char) {
    return Buffer.from(char).toString("latin1");
}
/** The text around a gap with every gap of its kind closed; nothing where no token characters meet across it. */
function closeGap(gap, bytes, at) {
    const start = Math.max(0, at - gap.before);
    const end = Math.min(bytes.length, at + gap.after);
    const text = bytes.toString("latin1", start, end);
    gap.remove.lastIndex = Math.max(0, at - start - 2);
    const first = gap.remove.exec(text);
    if (!first || first.index > at - start + 2)
        return undefined;
    if (!TOKEN.test(text[first.index - 1] ?? " ") || !TOKEN.test(text[first.index + first[0].length] ?? " "))
        return undefined;
    return { via: gap.via, start, end, guessed: true, ...closeAll(gap, text, start) };
}
/** Closes the gaps and remembers where each kept stretch began, so that a find can be placed in the original. */
function closeAll(gap, text, offset) {
    const kept = [];
    const inner = [];
    const outer = [];
    let length = 0;
    let from = 0;
    const keep = (to) => {
        inner.push(length);
        outer.push(offset + from);
        kept.push(text.slice(from, to));
        length += to - from;
    };
    gap.remove.lastIndex = 0;
    for (const match of text.matchAll(gap.remove)) {
        keep(match.index);
        from = match.index + match[0].length;
    }
    keep(text.length);
    const locate = (at) => {
        let i = inner.length - 1;
        while (i > 0 && inner[i] > at)
            i--;
        return outer[i] + at - inner[i];
    };
    return { bytes: Buffer.from(kept.join(""), "latin1"), locate };
}

;// CONCATENATED MODULE: ./build/actions/secret-scan/src/decode/in-place.js

const MOST_TEXT = 1024 * 1024;
const MOST_PART = 8192;
/**
 * The text with every stretch that decodes to plain text replaced by it, in its place: what a name says of an encoded value is then
 * read together with the value (`password: cGFzc3dvcmQ...`), as gitleaks does.
 */
function inPlace(bytes, pieces) {
    if (bytes.length > MOST_TEXT)
        return undefined;
    const parts = pieces
        .filter((piece) => /^(?:base64|hex)$/.test(piece.via) &&
        piece.bytes.length < MOST_PART &&
        printableShare(piece.bytes, MOST_PART) === 1)
        .sort((a, b) => a.start - b.start);
    if (parts.length === 0)
        return undefined;
    const out = [];
    const spots = [];
    let inner = 0;
    let from = 0;
    const put = (part, outer, fixed) => {
        out.push(part);
        spots.push({ inner, outer, fixed });
        inner += part.length;
    };
    for (const part of parts) {
        if (part.start < from)
            continue;
        put(bytes.subarray(from, part.start), from, false);
        put(part.bytes, part.start, true);
        from = part.end;
        while (bytes[from] === 61)
            from++;
    }
    put(bytes.subarray(from), from, false);
    const locate = (at) => {
        const spot = spots.findLast(({ inner: start }) => start <= at) ?? spots[0];
        return spot.fixed ? spot.outer : spot.outer + at - spot.inner;
    };
    return { via: parts[0].via, bytes: Buffer.concat(out), start: parts[0].start, end: parts.at(-1).end, locate };
}

;// CONCATENATED MODULE: ./build/actions/secret-scan/src/decode/runs.js

const VALUE = new Int8Array(256).fill(-1);
const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
for (let i = 0; i < 64; i++)
    VALUE[ALPHABET.charCodeAt(i)] = i;
VALUE[45] = 62;
VALUE[95] = 63;
const HEX = new Uint8Array(256);
for (const char of "0123456789abcdefABCDEF")
    HEX[char.charCodeAt(0)] = 1;
const BASE32 = /^[A-Z2-7]{24,}$/;
const LINE_WRAP = /(?:[A-Za-z0-9+/_-]{4,}(?:={0,2}(?:\r?\n|\\r?\\n|\\\r?\n|["'],?\s*\+?\s*\r?\n?\s*["'])[ \t>|#*+-]{0,40})){1,200000}[A-Za-z0-9+/_-]*={0,2}/y;
const runs_MOST = 8 * 1024 * 1024;
/** What a run of base64 or hex letters `[start, end)` says once decoded; nothing where its beginning promises nothing. */
function decodeRun(bytes, start, end) {
    if (end - start < 16)
        return [];
    if (isHexRun(bytes, start, end))
        return hexPieces(bytes, start, end);
    const pieces = [];
    const base64 = promisesBase64(bytes, start, end);
    if (base64)
        pieces.push(...base64Piece(bytes, start, end));
    else if (end - start >= 24)
        pieces.push(...base32Piece(bytes, start, end));
    return pieces;
}
function isHexRun(bytes, start, end) {
    for (let i = start; i < end; i++)
        if (!HEX[bytes[i]])
            return false;
    return true;
}
function hexPieces(bytes, start, end) {
    if (end - start < 24 || end - start > runs_MOST)
        return [];
    const found = [];
    for (const shift of [0, 1]) {
        const text = bytes.toString("latin1", start + shift, end - ((end - start - shift) & 1));
        const decoded = Buffer.from(text, "hex");
        if (isPromising(decoded))
            found.push({ via: "hex", bytes: decoded, start, end });
    }
    return found.slice(0, 1);
}
/** Looks at the first three bytes triples: printable, or a container's mark. Also at runs whose first segment is a path or prefix. */
function promisesBase64(bytes, start, end) {
    const count = Math.min(4, (end - start) >> 2);
    let printable = 0;
    for (let i = 0; i < count; i++) {
        const word = wordAt(bytes, start + 4 * i);
        HEAD[3 * i] = word >> 16;
        HEAD[3 * i + 1] = word >> 8;
        HEAD[3 * i + 2] = word;
        printable += isPrintableWord(word);
        // Most runs are words of a program: their first letters decode to what is neither text nor a container's mark.
        if (i === 1 && printable === 0 && !isContainer(HEAD) && !(HEAD[0] === 0 || HEAD[1] === 0))
            return false;
    }
    return isPromising(HEAD.subarray(0, 3 * count));
}
const HEAD = new Uint8Array(12);
function wordAt(bytes, at) {
    return ((VALUE[bytes[at]] << 18) | (VALUE[bytes[at + 1]] << 12) | (VALUE[bytes[at + 2]] << 6) | VALUE[bytes[at + 3]]);
}
function isPrintableWord(word) {
    const plain = (byte) => (byte >= 32 && byte < 127) || byte === 9 || byte === 10 || byte === 13;
    return plain((word >> 16) & 255) && plain((word >> 8) & 255) && plain(word & 255) ? 1 : 0;
}
/** Joins lines that go on in base64 (MIME, folded YAML, concatenated strings), decodes, and looks again. */
function base64Piece(bytes, start, end) {
    let stop = end;
    let text = bytes.toString("latin1", start, end);
    if (wraps(bytes, end)) {
        LINE_WRAP.lastIndex = 0;
        const joined = LINE_WRAP.exec(bytes.toString("latin1", start, Math.min(bytes.length, start + runs_MOST)));
        if (joined && joined[0].length > end - start) {
            stop = start + joined[0].length;
            text = joined[0].replace(/\\r|\\n|[^A-Za-z0-9+/_-]/g, "");
        }
    }
    const decoded = Buffer.from(text, "base64");
    return isPromising(decoded) ? [{ via: "base64", bytes: decoded, start, end: stop }] : [];
}
const wraps = (bytes, end) => {
    const next = bytes[end];
    return next === 10 || next === 13 || next === 92 || ((next === 34 || next === 39) && end + 200 < bytes.length + 200);
};
function base32Piece(bytes, start, end) {
    if (end - start > 100_000)
        return [];
    const text = bytes.toString("latin1", start, end);
    if (!BASE32.test(text))
        return [];
    const out = Buffer.alloc(Math.floor((text.length * 5) / 8));
    let held = 0;
    let width = 0;
    let at = 0;
    for (let i = 0; i < text.length; i++) {
        const code = text.charCodeAt(i);
        held = ((held << 5) | (code >= 65 ? code - 65 : code - 24)) & 0xfff;
        width += 5;
        if (width < 8)
            continue;
        width -= 8;
        out[at++] = (held >> width) & 255;
    }
    return isPromising(out) ? [{ via: "base32", bytes: out, start, end }] : [];
}

;// CONCATENATED MODULE: ./build/actions/secret-scan/src/rules/structures.js
const EOL = "(?:\\r?\\n|\\\\r\\\\n|\\\\n|\\\\\\\\n)";
/** Structures, the more particular ones first. */
const STRUCTURES = [
    {
        id: "private-key",
        name: "Private key",
        provider: "private-key",
        keywords: ["private key", "pgp private key block"],
        pattern: "-----BEGIN[ A-Z0-9_-]{0,40}PRIVATE KEY(?: BLOCK)?-----(?<secret>[\\s\\S]{1,60000}?)(?:-----END|-----\\s*END|$)",
        confidence: "high",
        judge: "key-block",
        reach: 65536,
    },
    {
        id: "putty-private-key",
        name: "PuTTY private key",
        provider: "private-key",
        keywords: ["private-lines:"],
        pattern: `Private-Lines: \\d+${EOL}(?<secret>(?:[A-Za-z0-9+/=]{10,80}${EOL}?){1,80})`,
        confidence: "high",
        judge: "plain",
        reach: 8192,
    },
    {
        id: "ssh2-private-key",
        name: "SSH2 private key",
        provider: "private-key",
        keywords: ["encrypted private key ----"],
        pattern: "---- BEGIN SSH2 ENCRYPTED PRIVATE KEY ----(?<secret>[\\s\\S]{40,20000}?)---- END",
        confidence: "high",
        judge: "plain",
        reach: 20480,
    },
    {
        id: "json-web-key",
        name: "Private JSON Web Key",
        provider: "private-key",
        keywords: ['"d"', '\\"d\\"'],
        pattern: `\\\\?"d\\\\?"\\s*:\\s*\\\\?"(?<secret>[\\w-]{40,700})\\\\?"`,
        confidence: "medium",
        judge: "plain",
    },
    {
        id: "dotnet-rsa-key",
        name: "RSA private key in XML",
        provider: "private-key",
        keywords: ["<d>"],
        pattern: "<D>(?<secret>[A-Za-z0-9+/=\\s]{80,1200})</D>",
        confidence: "high",
        judge: "plain",
    },
    {
        id: "jwt",
        name: "JSON Web Token",
        provider: "jwt",
        keywords: ["eyj", "ewog"],
        pattern: "(?<secret>(?:eyJ|ewog)[\\w-]{8,2000}\\.(?:eyJ|ewog)[\\w-]{8,6000}\\.[\\w-]{10,1000})",
        confidence: "medium",
        judge: "plain",
    },
    {
        id: "jwt-base64",
        name: "JSON Web Token, encoded again",
        provider: "jwt",
        keywords: ["zxlk"],
        pattern: "(?<secret>ZXlK[A-Za-z0-9+/]{60,4000}={0,2})",
        confidence: "medium",
        judge: "plain",
    },
    {
        id: "url-credentials",
        name: "Password in an address",
        provider: "url",
        keywords: ["://"],
        pattern: "(?<scheme>[A-Za-z][A-Za-z0-9+.-]{1,30}):(?:\\\\?/){2}(?<user>[^\\s:/?#\"'`<>\\\\@|(){}\\[\\]]{0,80}):(?<secret>[^\\s/?\"'`<>\\\\|]{1,160})@(?<host>[A-Za-z0-9_.\\[\\]$%{}*<-][^\\s\"'`<>|\\\\/]{0,120})",
        confidence: "medium",
        judge: "password",
        reach: 480,
    },
    {
        id: "url-token",
        name: "Token in an address",
        provider: "url",
        keywords: ["://"],
        pattern: "https?:(?:\\\\?/){2}(?<secret>[A-Za-z0-9_-]{20,120})(?::x-oauth-basic|:)?@(?<host>[A-Za-z0-9_.-]{3,100})",
        confidence: "medium",
        judge: "plain",
        reach: 320,
    },
    {
        id: "http-basic",
        name: "HTTP Basic credentials",
        provider: "http",
        keywords: ["basic "],
        pattern: "\\bBasic (?<secret>[A-Za-z0-9+/_-]{6,400}={0,2})",
        flags: "i",
        confidence: "medium",
        judge: "basic",
    },
    {
        id: "http-bearer",
        name: "HTTP bearer token",
        provider: "http",
        keywords: ["bearer "],
        pattern: "\\bBearer (?<secret>[A-Za-z0-9._~+/-]{16,2000}={0,2})",
        flags: "i",
        confidence: "medium",
        judge: "plain",
    },
    {
        id: "authorization-header",
        name: "Authorization header",
        provider: "http",
        keywords: ["authorization", "x-api-key", "x-auth-token", "private-token", "x-vault-token", "x-amz-security-token"],
        pattern: "(?:Authorization|X-Api-Key|X-Auth-Token|Private-Token|X-Vault-Token|X-Amz-Security-Token)[\"']?\\s{0,3}[:,=]\\s{0,3}[\"']?(?:token |ApiKey |Key |Splunk |SSWS |GenieKey |Apikey |Token token=|Bot )?\\\\?[\"']?(?<secret>[A-Za-z0-9._~+/-]{16,1000}={0,2})",
        flags: "i",
        confidence: "medium",
        judge: "plain",
    },
    {
        id: "curl-user",
        name: "Password on a curl command line",
        provider: "command",
        keywords: ["curl", "wget", "http "],
        pattern: "\\b(?:curl|wget|https?)\\b[^\\n|;]{0,300}?\\s(?:-u|--user|-U|--proxy-user|-a|--auth)[ =]?[\"']?(?<user>[^\\s:\"'$<{]{1,80}):(?<secret>[^\\s\"'`]{3,120})",
        confidence: "medium",
        judge: "password",
        reach: 600,
    },
    {
        id: "command-password",
        name: "Password on a command line",
        provider: "command",
        keywords: [
            "sshpass",
            "mysql",
            "docker login",
            "net user",
            "htpasswd",
            "psql",
            "expect",
            "ldapsearch",
            "ldapmodify",
            "openssl",
            "keytool",
            "redis-cli",
            "mongo",
            "sqlplus",
            "smbclient",
            "rsync",
            "zip ",
            "7z ",
            "az login",
            "svn ",
            "heroku",
            "helm ",
            "oc login",
            "cf login",
            "podman login",
        ],
        pattern: "(?:\\bsshpass\\s+-p\\s*[\"']?|\\bmysql(?:dump|admin|import|show)?\\b[^\\n|;]{0,200}?\\s-p(?=[^\\s-])[\"']?|\\b(?:docker|podman|helm registry|oras|az|oc|cf)\\s+(?:acr\\s+)?login\\b[^\\n|;]{0,200}?\\s-p[ =]?[\"']?|\\bnet user \\S+ |\\bhtpasswd\\s+-\\w*b\\w*\\s+(?:-\\w+\\s+)*\\S+\\s+\\S+\\s+[\"']?|\\bldap(?:search|modify|add|delete)\\b[^\\n|;]{0,200}?\\s-w\\s*[\"']?|-(?:passin|passout|pass|storepass|keypass)\\s+(?:pass:)?[\"']?|\\bredis-cli\\b[^\\n|;]{0,120}?\\s-a\\s+[\"']?|\\bmongo(?:sh|dump|restore|export|import)?\\b[^\\n|;]{0,200}?\\s-p\\s+[\"']?|\\b(?:zip|7z)\\b[^\\n|;]{0,60}?\\s-[pP]\\s?[\"']?|\\bsmbclient\\b[^\\n|;]{0,100}?-U\\s*[\"']?\\w+%|\\bsqlplus\\s+(?:-\\w+\\s+)*[\"']?\\w+/[\"']?)(?<secret>[^\\s\"'`|;&<>]{4,100})",
        confidence: "medium",
        judge: "password",
        reach: 500,
    },
    {
        id: "chpasswd",
        name: "Password for chpasswd",
        provider: "command",
        keywords: ["chpasswd", "passwd --stdin"],
        pattern: "echo\\s+(?:-\\w\\s+)?[\"']?(?:\\w+:)?(?<secret>[^\\s\"':|]{4,80})[\"']?\\s*\\|\\s*(?:sudo\\s+)?(?:chpasswd|passwd --stdin)",
        confidence: "medium",
        judge: "password",
    },
    {
        // without quotes only behind the statement it belongs to: prose has "identified by" too
        id: "sql-password",
        name: "Password in an SQL statement",
        provider: "database",
        keywords: ["identified", "password"],
        pattern: "\\b(?:(?:USER\\s+\\S{1,80}|GRANT\\s[^;\\n]{0,120}|CONNECT\\s+TO\\s+\\S{1,80})\\s+IDENTIFIED\\s+(?:WITH\\s+\\S{1,40}\\s+)?BY(?:\\s+PASSWORD)?|IDENTIFIED\\s+(?:WITH\\s+\\S{1,40}\\s+)?(?:BY|AS)(?:\\s+PASSWORD)?(?=\\s+['\"])|(?:ROLE|USER|LOGIN)\\s+[\\w\"'`@%.-]{1,80}\\s[^;\\n]{0,80}?\\bPASSWORD(?=\\s*=?\\s*N?\\\\?['\"])|SET\\s+PASSWORD[^;\\n]{0,80}?(?==)|\\bPASSWORD\\s*\\((?=['\"]))\\s*=?\\s*N?(?<quote>\\\\?[\"'`]?)(?<secret>[^\\s\"'`;,)\\\\]{3,100})",
        flags: "i",
        confidence: "medium",
        judge: "password",
        reach: 400,
    },
    {
        id: "connection-string",
        name: "Password in a connection string",
        provider: "database",
        keywords: ["password=", "pwd=", "password =", "pwd ="],
        pattern: "(?:[;\"'`,]|\\b(?:User(?:\\s?I[Dd])?|UID|Uid|Username|Server|Data Source|Host)\\s?=[^;\"'\\n]{1,80};[^\"'\\n]{0,200}?)\\s*(?:Password|PWD|Pwd|pwd|password)\\s?=\\s?(?<secret>[^\\s;\"'`<>&\\\\]{3,100})",
        confidence: "medium",
        judge: "password",
        reach: 400,
    },
    {
        id: "jdbc-password",
        name: "Password in a JDBC address",
        provider: "database",
        keywords: ["jdbc:"],
        pattern: "jdbc:[a-z0-9:]{2,40}(?:[^\\s\"'<>]{0,300}?[?&;](?:password|pwd|sslpassword)=(?<secret>[^\\s&;\"'<>]{3,100})|thin:\\w{1,40}/(?<secret2>[^\\s@/\"']{3,80})@)",
        flags: "i",
        confidence: "medium",
        judge: "password",
        reach: 500,
    },
    {
        id: "query-credential",
        name: "Credential in an address's query",
        provider: "url",
        keywords: ["token=", "key=", "secret=", "password=", "passwd=", "pwd=", "signature=", "sig=", "auth="],
        pattern: "[?&](?:amp;)?(?<name>[\\w.-]{0,40}(?:token|key|secret|password|passwd|pwd|sig|signature|auth))=(?<secret>[^\\s&\"'`<>#\\\\)\\]},;]{6,400})",
        flags: "i",
        confidence: "low",
        judge: "plain",
    },
    {
        id: "netrc",
        name: "Password in a .netrc",
        provider: "file",
        keywords: ["login "],
        pattern: "(?:machine|default)\\b[^\\n]{0,100}?\\s+login\\s+\\S{1,100}\\s+password\\s+(?<secret>\\S{3,200})",
        confidence: "medium",
        judge: "password",
        reach: 500,
    },
    {
        id: "npmrc-auth",
        name: "npm registry credential",
        provider: "npm",
        keywords: ["_authtoken", "_password", "_auth"],
        pattern: "_(?:authToken|password|auth)[\"']?\\s{0,3}[=:]\\s{0,3}[\"']?(?<secret>[A-Za-z0-9+/=_.~-]{8,800})",
        confidence: "medium",
        judge: "plain",
    },
    {
        id: "docker-config-auth",
        name: "Container registry credential",
        provider: "docker",
        keywords: ['"auth"', '\\"auth\\"', "auth:", '"identitytoken"'],
        pattern: `\\\\?"?(?:auth|identitytoken)\\\\?"?\\s{0,5}:\\s{0,5}\\\\?"?(?<secret>[A-Za-z0-9+/_-]{8,1000}={0,2})\\\\?"?`,
        confidence: "medium",
        judge: "basic",
    },
    {
        id: "password-hash",
        name: "Password hash",
        provider: "hash",
        keywords: [
            "$1$",
            "$2a$",
            "$2b$",
            "$2y$",
            "$5$",
            "$6$",
            "$7$",
            "$y$",
            "$apr1$",
            "$argon2",
            "$scrypt$",
            "pbkdf2_sha",
            "$pbkdf2",
            "{ssha",
            "{sha}",
            "{smd5}",
            "{crypt}",
            "scram-sha-256$",
            "$shiro1$",
            "$p$b",
            "$s$d",
            "$h$9",
            "bcrypt_sha256$",
            "$md5,",
            "0x0200",
        ],
        pattern: "(?<secret>\\$1\\$[./A-Za-z0-9]{1,8}\\$[./A-Za-z0-9]{22}|\\$2[aby]\\$\\d\\d\\$[./A-Za-z0-9]{53}|\\$[56]\\$(?:rounds=\\d+\\$)?[./A-Za-z0-9]{1,16}\\$(?:[./A-Za-z0-9]{86}|[./A-Za-z0-9]{43})|\\$(?:7|y)\\$[./A-Za-z0-9]+\\$[./A-Za-z0-9$]{40,120}|\\$apr1\\$[./A-Za-z0-9]{1,8}\\$[./A-Za-z0-9]{22}|\\$argon2(?:i|d|id)\\$v=\\d+\\$m=\\d+,t=\\d+,p=\\d+\\$[A-Za-z0-9+/]{8,100}\\$[A-Za-z0-9+/]{20,120}|\\$scrypt\\$[^\\s\"']{40,200}|pbkdf2_sha(?:1|256|512)\\$\\d+\\$[\\w./+=-]{1,64}\\$[A-Za-z0-9+/]{20,120}=*|\\$pbkdf2-[a-z0-9]+\\$\\d+\\$[./A-Za-z0-9]{8,80}\\$[./A-Za-z0-9]{20,120}|\\{S(?:SHA|MD5|SHA256|SHA512)(?:-?\\d+)?\\}[A-Za-z0-9+/]{24,120}={0,2}|\\{SHA\\}[A-Za-z0-9+/]{27}=|\\{CRYPT\\}[./A-Za-z0-9$]{13,110}|SCRAM-SHA-256\\$\\d+:[A-Za-z0-9+/=]{8,60}\\$[A-Za-z0-9+/=]{40,60}:[A-Za-z0-9+/=]{40,60}|\\$P\\$B[./A-Za-z0-9]{30}|\\$S\\$D[./A-Za-z0-9]{51}|\\$H\\$9[./A-Za-z0-9]{30}|\\$shiro1\\$SHA-\\d+\\$\\d+\\$[A-Za-z0-9+/=]+\\$[A-Za-z0-9+/=]{40,100}|0x0200[A-F0-9]{128,140})",
        flags: "i",
        confidence: "medium",
        judge: "hash",
        reach: 400,
    },
    {
        id: "kubeconfig-key",
        name: "Kubernetes client key",
        provider: "kubernetes",
        keywords: ["client-key-data", "client_key_data"],
        pattern: "client[-_]key[-_]data[\"']?:\\s*[\"']?(?<secret>LS0t[A-Za-z0-9+/=]{60,12000})",
        confidence: "high",
        judge: "plain",
        reach: 12500,
    },
    {
        id: "secure-string",
        name: "Password turned into a secure string",
        provider: "command",
        keywords: ["convertto-securestring"],
        pattern: "ConvertTo-SecureString\\s+(?:-String\\s+)?[\"'](?<secret>[^\"'\\n$]{4,120})[\"']",
        flags: "i",
        confidence: "medium",
        judge: "password",
    },
    {
        id: "vcenter-password",
        name: "Password in a PowerShell command",
        provider: "command",
        keywords: ["-password "],
        pattern: "-Password\\s+[\"']?(?<secret>[^\\s\"'$(]{4,100})",
        flags: "i",
        confidence: "medium",
        judge: "password",
    },
    {
        id: "ansible-vault",
        name: "Ansible vault text",
        provider: "hash",
        keywords: ["$ansible_vault;"],
        pattern: "\\$ANSIBLE_VAULT;[\\d.]+;AES(?:256)?(?:;\\S{1,40})?\\s+(?<secret>[0-9a-f\\s]{64,2000})",
        confidence: "low",
        judge: "hash",
        reach: 2200,
    },
    {
        id: "password-after-user",
        name: "Password beside a user name",
        provider: "file",
        keywords: ["pw:", "pw=", "/password:", "pass:", "passwd:", "pwd:"],
        pattern: "\\b(?:user(?:name)?|id|name|login|email|account)\\s?[:=]\\s?[\\w.@-]{1,60}[\\s,;/|]{1,3}(?:\\w{1,20}_)?(?:pw|pwd|pass|passwd|password)\\s?[:=]\\s?(?<secret>[^\\s\"'`,;]{4,80})",
        flags: "i",
        confidence: "medium",
        judge: "password",
    },
    {
        id: "windows-unattend",
        name: "Password in an unattended set-up",
        provider: "file",
        keywords: ["password>"],
        pattern: "<(?:\\w{0,20}:)?\\w{0,20}Password>\\s*<Value>(?<secret>[^<]{3,200})</Value>",
        flags: "i",
        confidence: "medium",
        judge: "password",
    },
];

;// CONCATENATED MODULE: ./build/actions/secret-scan/src/scan/analysis.js

/** Longest match in bytes; where nothing bounds a repetition, it counts as `unbounded` times. */
function longest(node, unbounded = Infinity) {
    switch (node.kind) {
        case "set":
            return 1;
        case "nothing":
            return 0;
        case "sequence":
            return node.items.reduce((sum, item) => sum + longest(item, unbounded), 0);
        case "choice":
            return Math.max(...node.items.map((item) => longest(item, unbounded)));
        case "repeat": {
            const one = longest(node.item, unbounded);
            const times = node.most === Infinity ? node.least + unbounded : node.most;
            return one === 0 || times === 0 ? 0 : one * times;
        }
    }
}
/** All texts (lower case) that a node can match, where they are few; undefined where they are many. */
function texts(node) {
    switch (node.kind) {
        case "nothing":
            return [""];
        case "set":
            return textsOfSet(node.bytes);
        case "sequence":
            return node.items.reduce((sofar, item) => product(sofar, texts(item)), [""]);
        case "choice": {
            const each = node.items.map(texts);
            return each.every((one) => one !== undefined) ? few(each.flat()) : undefined;
        }
        case "repeat":
            return textsOfRepeat(node);
    }
}
const FEW = 400;
const few = (list) => (list.length <= FEW ? [...new Set(list)] : undefined);
function textsOfSet(bytes) {
    const list = new Set();
    for (let byte = 0; byte < 256; byte++)
        if (bytes[byte])
            list.add(String.fromCharCode(byte).toLowerCase());
    return list.size <= 8 ? [...list] : undefined;
}
function textsOfRepeat(node) {
    if (node.most > 4)
        return undefined;
    const one = texts(node.item);
    const all = [];
    let power = [""];
    for (let count = 0; count <= node.most; count++) {
        if (count >= node.least)
            all.push(...(power ?? []));
        power = product(power, one);
        if (!power && count < node.most)
            return undefined;
    }
    return few(all);
}
function product(left, right) {
    if (!left || !right || left.length * right.length > FEW)
        return undefined;
    return few(left.flatMap((one) => right.map((other) => one + other)));
}
/** True when every match begins with one of the keywords. */
function startsWithKeyword(node, keywords) {
    switch (node.kind) {
        case "choice":
            return node.items.every((item) => startsWithKeyword(item, keywords));
        case "repeat":
            return node.least > 0 && startsWithKeyword(node.item, keywords);
        case "sequence":
            return sequenceStarts(node.items, keywords);
        default:
            return false;
    }
}
function sequenceStarts(items, keywords) {
    let leading = [""];
    for (const item of items) {
        if (leading.every((text) => keywords.some((word) => text.startsWith(word))))
            return true;
        const next = product(leading, texts(item));
        if (!next)
            return leading.every((text) => text === "") && startsWithKeyword(item, keywords);
        leading = next;
    }
    return leading.every((text) => keywords.some((word) => text.startsWith(word)));
}
/**
 * How far into a match, at most, the first keyword that it must hold ends; undefined when a match need hold none.
 * A match around a keyword that ends at `e` then starts no earlier than `e` minus this. Not `strict`: only of matches that
 * hold a keyword, where others (an optional part, a spelling without keyword) are possible too.
 */
function keywordEnd(node, keywords, strict = true) {
    switch (node.kind) {
        case "choice": {
            const each = node.items.map((item) => keywordEnd(item, keywords, strict));
            const known = each.filter((end) => end !== undefined);
            return known.length === 0 || (strict && known.length < each.length) ? undefined : Math.max(...known);
        }
        case "repeat":
            return node.least > 0 || !strict ? keywordEnd(node.item, keywords, strict) : undefined;
        case "sequence":
            return sequenceKeywordEnd(node.items, keywords, strict);
        default:
            return undefined;
    }
}
function sequenceKeywordEnd(items, keywords, strict) {
    let before = 0;
    for (let from = 0; from < items.length; from++) {
        const run = literalRun(items, from, keywords, strict);
        const end = run?.length ?? keywordEnd(items[from], keywords, strict);
        if (end !== undefined)
            return before + end;
        before += longest(items[from]);
    }
    return undefined;
}
/** The shortest run of literal items from `from` in which every reading (or, not `strict`, any) holds a keyword. */
function literalRun(items, from, keywords, strict) {
    let readings = [""];
    for (let to = from; to < items.length; to++) {
        readings = product(readings, texts(items[to]));
        if (!readings)
            return undefined;
        const holding = readings.filter((text) => keywords.some((word) => text.includes(word)));
        if (holding.length === 0 || (strict && holding.length < readings.length))
            continue;
        const endsWithKeyword = holding.every((text) => keywords.some((word) => text.endsWith(word)));
        return { to, length: Math.max(...holding.map((text) => text.length)), endsWithKeyword };
    }
    return undefined;
}
/** The byte classes of the first positions of every match, at most `limit`: a check that costs no regular expression. */
function opening(node, limit) {
    return openingOf(node, limit).sets.slice(0, limit);
}
function openingOf(node, limit) {
    switch (node.kind) {
        case "nothing":
            return { sets: [], exact: true };
        case "set":
            return { sets: [node.bytes], exact: true };
        case "sequence":
            return joined(node.items, limit);
        case "choice":
            return united(node.items.map((item) => openingOf(item, limit)));
        case "repeat": {
            const times = joined(new Array(Math.min(node.least, limit)).fill(node.item), limit);
            return { sets: times.sets, exact: times.exact && node.least === node.most && node.least <= limit };
        }
    }
}
function joined(items, limit) {
    const sets = [];
    for (const item of items) {
        const next = openingOf(item, limit - sets.length);
        sets.push(...next.sets);
        if (!next.exact || sets.length >= limit)
            return { sets, exact: false };
    }
    return { sets, exact: true };
}
function united(each) {
    const length = Math.min(...each.map((one) => one.sets.length));
    const sets = Array.from({ length }, (_, position) => {
        const bytes = new Uint8Array(256);
        for (const one of each)
            unite(bytes, one.sets[position]);
        return bytes;
    });
    return { sets, exact: each.every((one) => one.exact && one.sets.length === length) };
}
/** More steps than this tell little more. */
const STEPS = 5;
/**
 * What must follow the keyword that every match holds, as a cheap check before the expression runs: for each step, allowed bytes
 * and then a needed one. Empty where nothing can be said. Each step's allowed bytes include those of the steps before, so that
 * taking the first needed byte is never wrong.
 */
function stepsAfter(node, keywords, strict = true) {
    if (node.kind !== "sequence")
        return [];
    const { items } = node;
    for (let from = 0; from < items.length; from++) {
        const run = literalRun(items, from, keywords, strict);
        if (run)
            return stepsFrom(items, from, run);
        if (keywordEnd(items[from], keywords, strict) !== undefined)
            return items.length === 1 ? stepsAfter(items[0], keywords, strict) : [];
    }
    return [];
}
/** Unless every reading of the run ends with a keyword, the rest of its text may stand before what is needed. */
function stepsFrom(items, from, run) {
    const allowed = new Uint8Array(256);
    let most = 0;
    if (!run.endsWithKeyword) {
        most = run.length;
        for (const item of items.slice(from, run.to + 1))
            addBytes(item, allowed);
    }
    const steps = [];
    for (const item of items.slice(run.to + 1)) {
        const first = needed(item);
        if (first) {
            steps.push({ bytes: allowed.map((flag, byte) => flag | (first[byte] << 1)), most });
            unite(allowed, first);
        }
        if (longest(item) === Infinity && !first)
            break;
        most += longest(item);
        addBytes(item, allowed);
        if (most === Infinity || steps.length === STEPS)
            break;
    }
    return steps;
}
/** The bytes one of which an item must begin with; undefined where it may be empty. */
function needed(item) {
    return opening(item, 1)[0];
}
function addBytes(node, into) {
    if (node.kind === "set")
        unite(into, node.bytes);
    else if (node.kind === "repeat")
        addBytes(node.item, into);
    else if (node.kind !== "nothing")
        for (const item of node.items)
            addBytes(item, into);
}
/** True when a match can run over a line's end. */
function spansLines(node) {
    const bytes = new Uint8Array(256);
    addBytes(node, bytes);
    return bytes[10] === 1;
}

;// CONCATENATED MODULE: ./build/actions/secret-scan/src/scan/plan.js


/** Makes a plan ready. */
function planOf(rule, data) {
    const flags = `${rule.flags.replace(/[gy]/g, "")}${data.mode === "start" ? "y" : "g"}`;
    return { ...data, opening: flatten(data.opening), expression: new RegExp(rule.pattern, flags) };
}
/** An unbounded repetition is looked for up to this many bytes at first; a window that ends inside a match grows. */
const UNBOUNDED = 128;
/** A pattern that runs over anything, as key blocks do, is looked for this far. */
const BLOCK_REACH = 65536;
/** No window is planned longer than this. */
const plan_MOST = 8192;
const OPENING = 16;
/** Plans a rule; that is dear (up to milliseconds), so it is done at build time or when a keyword of the rule is first met. */
function plan_planRule(rule) {
    const node = parsePattern(rule.pattern, rule.flags);
    const { keywords } = rule;
    const atStart = startsWithKeyword(node, keywords);
    const reach = rule.reach ?? reachOf(node, atStart);
    const strict = keywordEnd(node, keywords) !== undefined;
    // A keyword that need not be in the match stands near it, unless the rule says that it may be anywhere.
    const before = keywordEnd(node, keywords, strict) ?? (rule.anywhere ? Infinity : reach);
    const mode = atStart ? "start" : keywords.length === 0 || (!strict && rule.anywhere) ? "whole" : "around";
    return {
        mode,
        before: atStart ? 0 : Math.min(before, reach),
        reach,
        spans: spansLines(node),
        opening: mode === "start" ? opening(node, OPENING) : [],
        steps: mode === "around" ? stepsAfter(node, keywords, strict) : [],
    };
}
/** A check whether bytes can begin a match of a pattern, at a fraction of an expression's price; `first` are a match's first bytes. */
function plan_opener(pattern, flags) {
    const sets = opening(parsePattern(pattern, flags), 24);
    const flat = flatten(sets);
    return { first: sets[0] ?? new Uint8Array(256).fill(1), opens: (bytes, at) => opens(bytes, at, flat) };
}
/** True where the bytes from `start` can be a match's first bytes. */
function opens(bytes, start, flags) {
    const length = flags.length >> 8;
    if (start + length > bytes.length)
        return false;
    for (let i = 0; i < length; i++)
        if (!flags[(i << 8) | bytes[start + i]])
            return false;
    return true;
}
function reachOf(node, atStart) {
    const most = longest(node);
    if (most !== Infinity)
        return Math.min(most + 1, BLOCK_REACH);
    // A match at the keyword is tried in windows that grow only while they must, so that it can be looked for far.
    return atStart || runsOverAnything(node) ? BLOCK_REACH : Math.min(longest(node, UNBOUNDED), plan_MOST);
}
function runsOverAnything(node) {
    if (node.kind === "set" || node.kind === "nothing")
        return false;
    if (node.kind !== "repeat")
        return node.items.some(runsOverAnything);
    const { item } = node;
    return node.most === Infinity && item.kind === "set"
        ? item.bytes.every((flag) => flag === 1)
        : runsOverAnything(item);
}
function flatten(sets) {
    const flags = new Uint8Array(sets.length * 256);
    sets.forEach((set, position) => {
        flags.set(set, position * 256);
    });
    return flags;
}

// EXTERNAL MODULE: ./build/shared/src/assets.js
var assets = __webpack_require__(1360);
;// CONCATENATED MODULE: ./build/actions/secret-scan/src/scan/automaton.js
/** Builds the automaton for lower-case words. */
function automaton_buildAutomaton(words) {
    const { classes, count } = byteClasses(words);
    const trie = buildTrie(words, classes, count);
    automaton_link(trie, count);
    return layOut(trie, classes, count);
}
function byteClasses(words) {
    const classes = new Uint8Array(256);
    let count = 1;
    for (const word of words)
        for (let i = 0; i < word.length; i++)
            if (!classes[word.charCodeAt(i)])
                classes[word.charCodeAt(i)] = count++;
    for (let lower = 97; lower < 123; lower++)
        classes[lower - 32] = classes[lower];
    return { classes, count };
}
function buildTrie(words, classes, count) {
    const trie = { next: [new Int32Array(count).fill(-1)], ends: [[]] };
    words.forEach((word, id) => {
        let state = 0;
        for (let i = 0; i < word.length; i++) {
            const row = trie.next[state];
            const symbol = classes[word.charCodeAt(i)];
            if (row[symbol] < 0) {
                row[symbol] = trie.next.length;
                trie.next.push(new Int32Array(count).fill(-1));
                trie.ends.push([]);
            }
            state = row[symbol];
        }
        trie.ends[state].push(id);
    });
    return trie;
}
/** Turns the trie into an automaton: where a word breaks off, the state of its longest suffix takes over. */
function automaton_link(trie, count) {
    const suffix = new Int32Array(trie.next.length);
    const queue = [0];
    for (let head = 0; head < queue.length; head++) {
        const state = queue[head];
        for (let symbol = 0; symbol < count; symbol++) {
            const fallback = state === 0 ? 0 : trie.next[suffix[state]][symbol];
            const child = trie.next[state][symbol];
            if (child < 0) {
                trie.next[state][symbol] = fallback;
                continue;
            }
            suffix[child] = fallback;
            trie.ends[child].push(...trie.ends[fallback]);
            queue.push(child);
        }
    }
}
/** Renumbers the states so that one comparison tells a hit, rows a power of two apart. */
function layOut(trie, classes, count) {
    const hits = (state) => Number(trie.ends[state].length > 0);
    const order = trie.next.map((_, state) => state).sort((a, b) => hits(a) - hits(b) || a - b);
    const renumbered = new Uint32Array(order.length);
    order.forEach((old, state) => {
        renumbered[old] = state;
    });
    const shift = Math.ceil(Math.log2(count));
    const Table = order.length < 65536 ? Uint16Array : Uint32Array;
    const next = new Table(order.length << shift);
    order.forEach((old, state) => {
        for (let symbol = 0; symbol < count; symbol++)
            next[(state << shift) | symbol] = renumbered[trie.next[old][symbol]];
    });
    const firstHit = order.findIndex((old) => hits(old) === 1);
    return {
        classes,
        next,
        shift,
        firstHit: firstHit < 0 ? order.length : firstHit,
        words: firstHit < 0 ? [] : order.slice(firstHit).map((old) => trie.ends[old]),
    };
}

;// CONCATENATED MODULE: ./build/actions/secret-scan/src/scan/prepared.js





/** Name of the asset that `scripts/assets/secret-plans.ts` makes. */
const ASSET = "secret-plans.z";
/** Distinct keywords of rules, in the order the automaton numbers them. */
function keywordsOf(rules) {
    return [...new Set(rules.flatMap((rule) => rule.keywords))];
}
/** Prepares rules here and now. */
function prepareNow(rules) {
    return {
        automaton: automaton_buildAutomaton(keywordsOf(rules)),
        plan: (index) => planOf(rules[index], plan_planRule(rules[index])),
    };
}
/** The asset for rules, deflated: header length, header, automaton's classes and table, byte classes of the plans. */
function store(rules) {
    const automaton = buildAutomaton(keywordsOf(rules));
    if (!(automaton.next instanceof Uint16Array))
        throw new Error("the automaton has too many states for the asset");
    const sets = new Map();
    const setNumber = (set) => {
        const key = Buffer.from(set).toString("latin1");
        if (!sets.has(key))
            sets.set(key, sets.size);
        return sets.get(key);
    };
    const stored = (rule) => {
        if (rule.literal)
            return null;
        const { opening, steps, ...rest } = planRule(rule);
        return {
            ...rest,
            opening: opening.map(setNumber),
            steps: steps.map(({ bytes, most }) => [setNumber(bytes), most]),
        };
    };
    const { shift, firstHit, words, next, classes } = automaton;
    const header = {
        signature: signatureOf(rules),
        shift,
        firstHit,
        words,
        states: next.length,
        plans: rules.map(stored),
    };
    const text = Buffer.from(JSON.stringify(header));
    // The table of 16-bit numbers begins at an even offset.
    const padded = Buffer.concat([text, Buffer.alloc(text.length & 1, " ")]);
    const length = Buffer.alloc(4);
    length.writeUInt32LE(padded.length);
    const table = Buffer.from(next.buffer, next.byteOffset, next.byteLength);
    const tables = [Buffer.from(classes), table, Buffer.from([...sets.keys()].join(""), "latin1")];
    return deflateRawSync(Buffer.concat([length, padded, ...tables]), { level: 9 });
}
/** Reads the asset; undefined where it was made for other rules or was not made at all. */
function load(rules) {
    const bytes = assetBytes();
    if (!bytes)
        return undefined;
    const headerEnd = 4 + bytes.readUInt32LE(0);
    const header = JSON.parse(bytes.toString("utf8", 4, headerEnd));
    if (header.signature !== signatureOf(rules))
        return undefined;
    const tableAt = headerEnd + 256;
    const setsAt = tableAt + 2 * header.states;
    const aligned = bytes.subarray(tableAt, setsAt);
    // A buffer from a file may begin anywhere in memory.
    const next = new Uint16Array(header.states);
    new Uint8Array(next.buffer).set(aligned);
    const set = (index) => bytes.subarray(setsAt + 256 * index, setsAt + 256 * (index + 1));
    const { shift, firstHit, words } = header;
    return {
        automaton: { classes: bytes.subarray(headerEnd, tableAt), next, shift, firstHit, words },
        plan(index) {
            const plan = header.plans[index];
            const steps = plan.steps.map(([number, most]) => ({ bytes: set(number), most }));
            return planOf(rules[index], { ...plan, opening: plan.opening.map(set), steps });
        },
    };
}
function assetBytes() {
    try {
        return (0,external_node_zlib_.inflateRawSync)((0,assets/* readAsset */.fs)(ASSET));
    }
    catch {
        return undefined;
    }
}
function signatureOf(rules) {
    const hash = (0,external_node_crypto_.createHash)("sha1");
    for (const { pattern, flags, keywords, reach, anywhere, literal } of rules)
        hash.update(`${pattern}\0${flags}\0${keywords.join("\0")}\0${reach}\0${anywhere}\0${literal}\n`);
    return hash.digest("hex");
}

;// CONCATENATED MODULE: ./build/actions/secret-scan/src/scan/regions.js
/** Context read on either side of a region, unless a longer run of key material stands there. */
const CONTEXT = 512;
/** Longest key block that an insertion can lie in. */
const regions_BLOCK = 65536;
const LINE_END = 10;
/** Bytes of which the body of a key block is made, escaped line ends included. */
const BODY = new Uint8Array(256);
for (const char of "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=-_.\\\r\n")
    BODY[char.charCodeAt(0)] = 1;
/**
 * Widens regions to the lines they touch and one line on either side, and merges what then overlaps. A region in the middle of
 * a long run of base64 grows to the run's start: what was inserted may be the body of a key whose first line is older.
 */
function widen(bytes, regions) {
    const wide = [];
    let end = 0;
    for (let i = 0; i < regions.length; i += 2) {
        const from = widenLeft(bytes, regions[i], end);
        const to = regions[i + 1] < end ? end : widenRight(bytes, regions[i + 1]);
        if (wide.length > 0 && from <= end)
            wide[wide.length - 1] = to;
        else
            wide.push(from, to);
        end = to;
    }
    return wide;
}
/** Goes left over one line's end, not beyond `floor`, where the region before ends. */
function widenLeft(bytes, at, floor) {
    const limit = Math.max(floor, at - CONTEXT);
    let lines = 0;
    let from = at;
    while (from > limit && (bytes[from - 1] !== LINE_END || lines++ < 1))
        from--;
    return from <= floor ? from : bodyStart(bytes, from, floor);
}
/** Goes on to the left while bytes look like a key's body, then over the line before it, which would name it. */
function bodyStart(bytes, at, floor) {
    const limit = Math.max(floor, at - regions_BLOCK);
    let from = at;
    while (from > limit && BODY[bytes[from - 1]])
        from--;
    if (at - from < 32)
        return at;
    return Math.max(floor, from - 128);
}
function widenRight(bytes, at) {
    const limit = Math.min(bytes.length, at + CONTEXT);
    let lines = 0;
    let to = at;
    while (to < limit && (bytes[to] !== LINE_END || lines++ < 1))
        to++;
    return to;
}

;// CONCATENATED MODULE: ./build/actions/secret-scan/src/scan/matcher.js



/** First window tried for a match that starts at a keyword. */
const FIRST_WINDOW = 160;
/** Makes the matcher of some rules, with what was prepared for them at build time where that fits. */
function createMatcher(rules) {
    const prepared = load(rules) ?? prepareNow(rules);
    const machine = prepared.automaton;
    const hits = hitsOf(rules, machine);
    const always = rules.flatMap((rule, index) => (rule.keywords.length === 0 ? [index] : []));
    // A search may start another one (of what it decoded) before it ends: each has its own memory.
    const free = [];
    const plans = new Array(rules.length);
    const plan = (index) => (plans[index] ??= prepared.plan(index));
    return {
        find(bytes, regions, emit) {
            const search = new Search(bytes, rules, plan, free.pop() ?? new Float64Array(rules.length * RECENT), emit);
            for (const index of always)
                search.everywhere(index);
            const ranges = regions ? widen(bytes, regions) : [0, bytes.length];
            for (let i = 0; i < ranges.length; i += 2)
                run(machine, hits, bytes, ranges[i], ranges[i + 1], search);
            search.finish();
            free.push(search.recent);
        },
    };
}
function hitsOf(rules, machine) {
    const words = keywordsOf(rules);
    const users = new Map(words.map((word) => [word, []]));
    rules.forEach((rule, index) => {
        for (const word of new Set(rule.keywords))
            users.get(word).push(index);
    });
    const hitRule = (rule, word) => ({
        rule,
        length: word.length,
        promises: rules[rule].promises,
        literal: rules[rule].literal ? Object.assign([word], { index: 0, input: word }) : undefined,
    });
    return machine.words.map((ids) => ids.flatMap((id) => users.get(words[id]).map((rule) => hitRule(rule, words[id]))));
}
function run(machine, hits, bytes, from, to, search) {
    const { classes, next, shift, firstHit } = machine;
    let state = 0;
    for (let i = from; i < to; i++) {
        state = next[(state << shift) | classes[bytes[i]]];
        if (state >= firstHit)
            search.hit(hits[state - firstHit], i + 1);
    }
}
/** One run over one buffer: turns keyword hits into windows, windows into matches, each emitted once. */
class Search {
    bytes;
    rules;
    plan;
    emit;
    /** Windows still to be run, flat pairs for each rule. */
    windows;
    recent;
    constructor(bytes, rules, plan, recent, emit) {
        this.bytes = bytes;
        this.rules = rules;
        this.plan = plan;
        this.emit = emit;
        this.recent = recent;
        recent.fill(-1);
    }
    hit(list, end) {
        for (let i = 0; i < list.length; i++) {
            const { rule, length, promises, literal } = list[i];
            const start = end - length;
            if (promises && !promises(this.bytes, start, end))
                continue;
            if (literal) {
                this.report(rule, literal, start);
                continue;
            }
            const plan = this.plan(rule);
            if (plan.mode === "start")
                this.sticky(rule, plan, start);
            else if (plan.mode === "whole")
                this.everywhere(rule);
            else if (follows(this.bytes, end, plan.steps))
                this.window(rule, Math.max(0, end - plan.before - 1), Math.min(this.bytes.length, end + plan.reach));
        }
    }
    everywhere(rule) {
        this.windows ??= new Map();
        this.windows.set(rule, [0, this.bytes.length]);
    }
    window(rule, from, to) {
        this.windows ??= new Map();
        const list = this.windows.get(rule);
        if (!list) {
            this.windows.set(rule, [from, to]);
            return;
        }
        const last = list.length - 1;
        if (from > list[last])
            list.push(from, to);
        else if (to > list[last])
            list[last] = to;
    }
    /** Matches at the keyword itself, in a window that grows while a longer one could change the answer. */
    sticky(rule, plan, start) {
        const { bytes } = this;
        if (!opens(bytes, start, plan.opening))
            return;
        const from = start > 0 ? start - 1 : 0;
        for (let size = Math.min(FIRST_WINDOW, plan.reach);; size = Math.min(size * 8, plan.reach)) {
            const to = Math.min(bytes.length, start + size + 1);
            const text = bytes.toString("latin1", from, to);
            plan.expression.lastIndex = start - from;
            const match = this.exec(rule, plan, text);
            const whole = to === bytes.length || size >= plan.reach;
            if (match && (whole || start - from + match[0].length < text.length - 64)) {
                this.report(rule, match, from);
                return;
            }
            if (whole || (!match && !plan.spans && text.indexOf("\n", start - from) >= 0))
                return;
        }
    }
    /** Runs the windows that hits asked for. */
    finish() {
        if (!this.windows)
            return;
        for (const [rule, list] of this.windows)
            for (let i = 0; i < list.length; i += 2)
                this.runWindow(rule, this.plan(rule), list[i], list[i + 1]);
    }
    runWindow(rule, plan, from, to) {
        const text = this.bytes.toString("latin1", from, to);
        plan.expression.lastIndex = 0;
        for (let match = this.exec(rule, plan, text); match; match = this.exec(rule, plan, text)) {
            const end = match.index + match[0].length;
            if (end >= text.length - 1 && to < this.bytes.length && to - from < 4 * BLOCK_LIMIT) {
                this.runWindow(rule, plan, from, Math.min(this.bytes.length, to + (to - from) + 4096));
                return;
            }
            this.report(rule, match, from);
            plan.expression.lastIndex = match[0] === "" ? end + 1 : end;
        }
    }
    exec(rule, plan, text) {
        const { exec } = this.rules[rule];
        return exec ? exec(text, plan.expression.lastIndex, plan.mode === "start") : plan.expression.exec(text);
    }
    /** Two keywords of a rule can lead to the same match; they stand close together, so that the last few starts tell. */
    report(rule, match, offset) {
        const start = offset + match.index;
        const slot = rule * RECENT;
        for (let i = slot; i < slot + RECENT; i++)
            if (this.recent[i] === start)
                return;
        this.recent.copyWithin(slot + 1, slot, slot + RECENT - 1);
        this.recent[slot] = start;
        this.emit(rule, match, offset);
    }
}
/** How many starts of each rule's matches are remembered. */
const RECENT = 8;
/** A window is not grown beyond four times this. */
const BLOCK_LIMIT = 1 << 20;
/** True where the bytes that a match needs stand after the keyword, with nothing but allowed bytes in between. */
function follows(bytes, end, steps) {
    let at = end;
    for (let i = 0; i < steps.length; i++) {
        const { bytes: flags, most } = steps[i];
        const limit = Math.min(bytes.length, end + i + most + 1);
        for (;; at++) {
            if (at >= limit)
                return false;
            const flag = flags[bytes[at]];
            if (flag & 2)
                break;
            if (!flag)
                return false;
        }
        at++;
    }
    return true;
}

;// CONCATENATED MODULE: ./build/actions/secret-scan/src/scan/promises.js
/** Cheap looks at the bytes around frequent keywords, before anything is sliced or matched. */
const promises_TOKEN = new Uint8Array(256);
for (const char of "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_+/=.~-")
    promises_TOKEN[char.charCodeAt(0)] = 1;
const UPPER_HEX = new Uint8Array(256);
for (const char of "0123456789ABCDEF")
    UPPER_HEX[char.charCodeAt(0)] = 1;
const GLUE = new Uint8Array(256);
for (const char of " \t\r\n+.&~<>|\\_*^;:`")
    GLUE[char.charCodeAt(0)] = 1;
const PREFIX = new Uint8Array(256);
for (const char of "rbufRBUF@$L")
    PREFIX[char.charCodeAt(0)] = 1;
const EQUALS = 61;
const OPEN = 40;
const promises_LINE_END = 10;
/** A token ends in a string's end, and only operators and blanks stand before the next string of the same quotes begins with one. */
function joinsStrings(bytes, start, end) {
    const quote = bytes[start];
    if (!promises_TOKEN[bytes[start - 1] ?? 0])
        return false;
    const limit = Math.min(bytes.length - 1, end + 60);
    let at = start + 1;
    while (at < limit && GLUE[bytes[at]])
        at++;
    if (PREFIX[bytes[at]] && bytes[at + 1] === quote)
        at++;
    return bytes[at] === quote && promises_TOKEN[bytes[at + 1] ?? 0] === 1;
}
/** A token stands right before the keyword: what is not in a token's middle hides none. */
function followsToken(bytes, start) {
    return promises_TOKEN[bytes[start - 1] ?? 0] === 1;
}
/** PDF's `(text) -3 (more)`: a token ends at the bracket, and only numbers and an operator stand before the next opens. */
function joinsShownText(bytes, start) {
    if (!promises_TOKEN[bytes[start - 1] ?? 0])
        return false;
    const limit = Math.min(bytes.length, start + 40);
    for (let at = start + 1; at < limit; at++) {
        const byte = bytes[at];
        if (byte === OPEN)
            return promises_TOKEN[bytes[at + 1] ?? 0] === 1;
        // digits, blanks, signs, and the letters of Tj, TJ, Td, TD, T*
        const shown = (byte >= 48 && byte < 58) || byte === 32 || byte === 45 || byte === 46 || byte === 91 || byte === 93;
        if (!shown &&
            !(byte === 10 ||
                byte === 13 ||
                byte === 42 ||
                byte === 84 ||
                byte === 68 ||
                byte === 100 ||
                byte === 106 ||
                byte === 74))
            return false;
    }
    return false;
}
/** `=3D`: quoted-printable where the code has a letter, or where another one or a soft line end is near: `x=40` is none. */
function isQuotedPrintable(bytes, start) {
    if (!UPPER_HEX[bytes[start + 1] ?? 0] || !UPPER_HEX[bytes[start + 2] ?? 0])
        return false;
    if (bytes[start + 2] >= 65)
        return true;
    const limit = Math.min(bytes.length - 2, start + 120);
    for (let at = start + 3; at < limit; at++) {
        if (bytes[at] !== EQUALS)
            continue;
        if (bytes[at + 1] === promises_LINE_END || (UPPER_HEX[bytes[at + 1]] && UPPER_HEX[bytes[at + 2]]))
            return true;
    }
    return false;
}
/** `%5F`: two digits of a printable character follow. */
function isPercentEscape(bytes, start) {
    const low = bytes[start + 2] ?? 0;
    return (low >= 48 && low < 58) || (low >= 65 && low < 71) || (low >= 97 && low < 103);
}
/** The look that goes with each decoder's keywords, by the decoder's name. */
const PROMISES = {
    concatenation: joinsStrings,
    "joined-lines": followsToken,
    invisible: followsToken,
    colour: followsToken,
    backslash: followsToken,
    markup: followsToken,
    "show-text": joinsShownText,
    "quoted-printable": isQuotedPrintable,
    percent: isPercentEscape,
};
const promises_HEX = new Uint8Array(256);
for (const char of "0123456789abcdefABCDEF")
    promises_HEX[char.charCodeAt(0)] = 1;
const SEPARATOR = new Uint8Array(256);
for (const char of " :-,")
    SEPARATOR[char.charCodeAt(0)] = 1;
/** Only this much of a text is looked at for a listing: it fills what it is in. */
const LISTING_HEAD = 20_000;
/** Bytes of a listing of twelve bytes: every 30 bytes stand in one. */
const LISTED = 30;
/** True where bytes may list other bytes as text (hex dumps, Intel HEX, S-records), in the regions or at the beginning. */
function promisesListing(bytes, regions) {
    if (!regions)
        return listsBytes(bytes, 0, Math.min(bytes.length, LISTING_HEAD));
    for (let i = 0; i < regions.length; i += 2)
        if (regions[i + 1] - regions[i] >= LISTED && listsBytes(bytes, regions[i], regions[i + 1]))
            return true;
    return false;
}
/** Looks every 30 bytes at three: of pairs of hexadecimal digits with separators, two are digits and one is none. */
function listsBytes(bytes, from, to) {
    for (let at = from; at + 12 <= to; at += LISTED)
        if (isListed(bytes, at) || isDigits(bytes, at))
            return true;
    return false;
}
function isListed(bytes, at) {
    for (let shift = 0; shift < 3; shift++) {
        let good = true;
        for (let i = 0; i < 12 && good; i++) {
            const byte = bytes[at + i];
            good = (i + shift) % 3 === 2 ? SEPARATOR[byte] === 1 : promises_HEX[byte] === 1;
        }
        if (good)
            return true;
    }
    return false;
}
/** Twelve digits in a row, or two groups of four: lines of hexdump, Intel HEX and S-records. */
function isDigits(bytes, at) {
    let digits = 0;
    for (let i = 0; i < 12; i++) {
        const byte = bytes[at + i];
        if (promises_HEX[byte])
            digits++;
        else if (!SEPARATOR[byte])
            return false;
    }
    return digits >= 9;
}

;// CONCATENATED MODULE: ./build/actions/secret-scan/src/scan/runs.js
/** Letters of base64 and base64url; hex digits are among them. */
const runs_ALPHABET = new Uint8Array(256);
for (const char of "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/-_")
    runs_ALPHABET[char.charCodeAt(0)] = 1;
/**
 * Runs of at least `least` bytes of base64, base64url or hex that touch the regions. Looks only at every `least`-th byte until
 * one belongs to the alphabet: a long enough run cannot hide between two looks.
 */
function findRuns(bytes, regions, least, visit) {
    const ranges = regions ?? [0, bytes.length];
    let seen = 0;
    for (let i = 0; i < ranges.length; i += 2)
        seen = runsOfRange(bytes, ranges[i], ranges[i + 1], least, seen, visit);
}
function runsOfRange(bytes, from, to, least, seen, visit) {
    const limit = Math.min(bytes.length, to + least);
    let floor = seen;
    for (let at = Math.max(from, floor); at < limit; at += least) {
        if (!runs_ALPHABET[bytes[at]])
            continue;
        let start = at;
        while (start > floor && runs_ALPHABET[bytes[start - 1]])
            start--;
        let end = at + 1;
        while (end < bytes.length && runs_ALPHABET[bytes[end]])
            end++;
        if (end - start >= least)
            visit(start, end);
        floor = end;
        at = end;
    }
    return floor;
}

;// CONCATENATED MODULE: ./build/actions/secret-scan/src/detect/overlaps.js
const ORDER = { high: 2, medium: 1, low: 0 };
/** Of hits that share bytes, the surest and most particular one stays; hits of different secrets in one encoded run all stay. */
function settleOverlaps(drafts) {
    const best = [...drafts].sort((a, b) => ORDER[b.confidence] - ORDER[a.confidence] ||
        b.rank - a.rank ||
        depth(a) - depth(b) ||
        b.end - b.start - (a.end - a.start));
    const kept = [];
    const taken = [];
    for (const draft of best) {
        if (near(taken, draft).some((other) => covers(other, draft)))
            continue;
        kept.push(draft);
        for (let bucket = draft.start >> SHIFT; bucket <= draft.end >> SHIFT; bucket++)
            put(taken, bucket, draft);
    }
    return kept.sort((a, b) => a.start - b.start);
}
const SHIFT = 12;
function put(taken, bucket, draft) {
    const list = taken[bucket];
    if (list)
        list.push(draft);
    else
        taken[bucket] = [draft];
}
function near(taken, draft) {
    const list = [];
    for (let bucket = draft.start >> SHIFT; bucket <= draft.end >> SHIFT; bucket++)
        list.push(...(taken[bucket] ?? []));
    return list;
}
const depth = (draft) => draft.via?.length ?? 0;
function covers(kept, other) {
    if (kept.start >= other.end || other.start >= kept.end)
        return false;
    if (depth(kept) === 0 && depth(other) === 0)
        return true;
    if (kept.secret.includes(other.secret) || other.secret.includes(kept.secret))
        return true;
    if (depth(kept) !== depth(other) && kept.rule === other.rule)
        return true;
    return depth(kept) > 0 && depth(other) === 0 && other.rank <= 1;
}

;// CONCATENATED MODULE: ./build/actions/secret-scan/src/detect/layers.js




/** What decoding and unpacking of one file may cost altogether. */
const layers_MOST_BYTES = 256 * 1024 * 1024;
const MOST_PIECES = 50_000;
/** The work on a file's bytes. */
function workOf(bytes, path, regions, binary, depth, unseen) {
    const syntax = syntaxOf(path);
    return {
        bytes,
        syntax,
        path,
        regions,
        binary,
        depth,
        found: [],
        pieces: [],
        closed: new Map(),
        budget: { bytes: layers_MOST_BYTES, pieces: MOST_PIECES, seen: new Set() },
        unseen,
    };
}
/** Searches what decoders made of a work's bytes, and brings what is found there back to the places it was made from. */
function searchPieces(work, search, filter) {
    for (const piece of work.pieces) {
        if (isKnown(work, piece.bytes))
            continue;
        work.budget.pieces--;
        work.budget.bytes -= piece.bytes.length;
        if (work.budget.pieces < 0 || work.budget.bytes < 0) {
            work.unseen("The limit for unpacked and decoded data was met; what lies beyond it was not read.");
            return;
        }
        const inner = innerWork(work, piece);
        search(inner);
        const hits = settleOverlaps(filter(inner.found, inner.bytes, piece.path)).filter(({ rank }) => !piece.guessed || rank >= 2);
        work.found.push(...hits.map((hit) => outward(hit, piece, inner.bytes)));
    }
}
function innerWork(work, piece) {
    const { bytes, path } = piece;
    const member = path !== undefined;
    return {
        ...work,
        bytes,
        path: path ?? work.path,
        syntax: member ? syntaxOf(path) : work.syntax,
        regions: undefined,
        binary: needsWhole(bytes),
        depth: work.depth - 1,
        found: [],
        pieces: [],
        closed: new Map(),
    };
}
function outward(hit, piece, inner) {
    const { locate } = piece;
    const start = locate ? locate(hit.start) : piece.start;
    const end = locate ? Math.max(start + 1, locate(hit.end - 1) + 1) : piece.end;
    return {
        ...hit,
        rank: hit.rank ?? 1,
        start,
        end,
        matchStart: Math.min(start, locate ? locate(hit.matchStart) : piece.start),
        matchEnd: Math.max(end, locate ? locate(Math.max(0, hit.matchEnd - 1)) + 1 : piece.end),
        via: [piece.via, ...(hit.via ?? [])],
        innerLine: hit.innerLine ?? lineOf(inner, hit.start),
    };
}
function lineOf(bytes, offset) {
    let line = 1;
    for (let at = bytes.indexOf(10); at >= 0 && at < offset; at = bytes.indexOf(10, at + 1))
        line++;
    return line;
}
/** True where the same bytes have been searched before: decoders reach them by several ways. */
function isKnown({ budget }, bytes) {
    const key = bytes.length > 4096 ? (0,external_node_crypto_.createHash)("sha1").update(bytes).digest("hex") : bytes.toString("latin1");
    if (budget.seen.has(key))
        return true;
    budget.seen.add(key);
    return false;
}

;// CONCATENATED MODULE: ./build/actions/secret-scan/src/rules/neighbourhood.js
const HEX32 = "[a-f0-9]{32}";
const HEX40 = "[a-f0-9]{40}";
const HEX64 = "[a-f0-9]{64}";
const UUID = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";
const LOWER32 = "[a-z0-9]{32}";
const ANY32 = "[A-Za-z0-9]{32}";
const ANY40 = "[A-Za-z0-9]{40}";
/** Formats without a mark of their own: the name must speak of the provider. */
const NEIGHBOURHOOD = [
    ["aws-secret-access-key", "AWS secret access key", "aws secretaccesskey secret_access_key", "[A-Za-z0-9/+]{40}"],
    ["adafruit-api-key", "Adafruit key", "adafruit", "[a-z0-9_-]{32}"],
    ["adobe-client-id", "Adobe client id", "adobe", HEX32],
    ["airtable-api-key", "Airtable key", "airtable", "[A-Za-z0-9]{17}"],
    ["algolia-api-key", "Algolia key", "algolia", LOWER32],
    ["asana-client-id", "Asana client id", "asana", "\\d{16}"],
    ["asana-client-secret", "Asana client secret", "asana", LOWER32],
    ["atlassian-old-token", "Atlassian token", "atlassian jira confluence", "[A-Za-z0-9]{24}"],
    ["authress-service-client-access-key", "Authress key", "authress", "(?:sc|ext|scauth)_[\\w.-]{20,}"],
    ["auth0-secret", "Auth0 secret", "auth0", "[\\w-]{48,64}"],
    ["beamer-token", "Beamer token", "beamer", "b_[\\w=-]{44}"],
    ["bitbucket-client-id", "Bitbucket client id", "bitbucket", "[A-Za-z0-9]{32}"],
    ["bitbucket-client-secret", "Bitbucket client secret", "bitbucket", "[\\w=-]{64}"],
    ["bittrex-access-key", "Bittrex key", "bittrex", LOWER32],
    ["cisco-meraki-api-key", "Cisco Meraki key", "meraki", HEX40],
    ["cloudflare-api-key", "Cloudflare token", "cloudflare", "[\\w-]{40}"],
    ["cloudflare-global-api-key", "Cloudflare global key", "cloudflare", "[a-f0-9]{37}"],
    ["cloudinary-secret", "Cloudinary secret", "cloudinary", "[\\w-]{27}"],
    ["codecov-access-token", "Codecov token", "codecov", "[a-z0-9-]{32,36}"],
    ["cohere-api-token", "Cohere key", "cohere co_api_key", ANY40],
    ["coinbase-access-token", "Coinbase key", "coinbase", "[\\w-]{64}"],
    ["confluent-access-token", "Confluent key", "confluent", "[A-Z0-9a-z]{16}"],
    ["confluent-secret-key", "Confluent secret", "confluent", "[A-Za-z0-9+/]{64}"],
    ["contentful-delivery-api-token", "Contentful token", "contentful", "[\\w=-]{43}"],
    ["curseforge-key", "CurseForge key", "curseforge", "\\$2a\\$10\\$[A-Za-z0-9./]{53}"],
    ["datadog-access-token", "Datadog key", "datadog dd_api dd_app", "(?:[a-f0-9]{32}|[a-z0-9]{40})"],
    [
        "defined-networking-api-token",
        "Defined Networking token",
        "dnkey",
        "dnkey-[a-z0-9=_-]{26}-[a-z0-9=_-]{52}",
        "definednetworking",
    ],
    ["deepgram-key", "Deepgram key", "deepgram", HEX40],
    ["discord-api-token", "Discord key", "discord", HEX64],
    ["discord-client-secret", "Discord client secret", "discord", "[\\w=-]{32}"],
    ["droneci-access-token", "Drone token", "drone", ANY32],
    ["dropbox-api-token", "Dropbox secret", "dropbox", "[a-z0-9]{15}"],
    ["etsy-access-token", "Etsy key", "etsy", "[A-Za-z0-9]{24}"],
    ["facebook-secret", "Facebook secret", "facebook fb_", HEX32],
    ["fastly-api-token", "Fastly token", "fastly", "[\\w=-]{32}"],
    ["finicity-api-token", "Finicity token", "finicity", HEX32],
    ["finicity-client-secret", "Finicity secret", "finicity", "[a-zA-Z0-9]{20}"],
    ["finnhub-access-token", "Finnhub key", "finnhub", "[a-z0-9]{20}"],
    ["flickr-access-token", "Flickr key", "flickr", LOWER32],
    ["freshbooks-access-token", "FreshBooks token", "freshbooks", HEX64],
    ["freemius-secret-key", "Freemius key", "secret_key", "sk_[\\S]{29}"],
    ["gitter-access-token", "Gitter token", "gitter", "[\\w-]{40}"],
    ["heroku-api-key", "Heroku key", "heroku", UUID],
    ["hubspot-api-key", "HubSpot key", "hubspot", UUID],
    ["ibm-cloud-iam-key", "IBM Cloud key", "ibm cloud_iam iam_api softlayer sl_api slapi", "[\\w-]{44}|[a-z0-9]{64}"],
    ["intercom-api-key", "Intercom key", "intercom", "[\\w=-]{60}"],
    ["jfrog-api-key", "JFrog key", "jfrog artifactory bintray xray", "[A-Za-z0-9]{64,73}"],
    ["kraken-access-token", "Kraken key", "kraken", "[A-Za-z0-9/=_+-]{80,90}"],
    ["kucoin-access-token", "KuCoin key", "kucoin", "[a-f0-9]{24}"],
    ["kucoin-secret-key", "KuCoin secret", "kucoin", UUID],
    ["launchdarkly-access-token", "LaunchDarkly token", "launchdarkly", "[\\w=-]{40}"],
    ["linear-client-secret", "Linear secret", "linear", HEX32],
    ["linkedin-client-id", "LinkedIn client id", "linkedin linked_in", "[a-z0-9]{14}"],
    ["linkedin-client-secret", "LinkedIn client secret", "linkedin linked_in", "[A-Za-z0-9]{16}"],
    ["linode-token", "Linode token", "linode", HEX64],
    ["lokalise-token", "Lokalise token", "lokalise", HEX40],
    ["looker-client-id", "Looker id", "looker", "[a-z0-9]{20}"],
    ["looker-client-secret", "Looker secret", "looker", "[a-z0-9]{24}"],
    ["mailjet-key", "Mailjet key", "mailjet", HEX32],
    ["mailgun-signing-key", "Mailgun signing key", "mailgun", "[a-h0-9]{32}-[a-h0-9]{8}-[a-h0-9]{8}"],
    ["mattermost-access-token", "Mattermost token", "mattermost", "[a-z0-9]{26}"],
    ["maxmind-license-key", "MaxMind licence key", "maxmind", "[A-Za-z0-9]{6}_[A-Za-z0-9]{29}_mmk"],
    ["messagebird-api-token", "MessageBird token", "messagebird message_bird", "[A-Za-z0-9]{25}"],
    ["messagebird-client-id", "MessageBird id", "messagebird message_bird", UUID],
    ["mistral-key", "Mistral key", "mistral", ANY32],
    ["netlify-access-token", "Netlify token", "netlify", "[\\w=-]{40,46}"],
    ["new-relic-user-api-id", "New Relic key", "newrelic new_relic", "[A-Za-z0-9]{64}", "newrelic"],
    ["nytimes-access-token", "New York Times key", "nytimes new_york_times newyorktimes", "[\\w=-]{32}"],
    ["opsgenie-key", "Opsgenie key", "opsgenie", UUID],
    ["pagerduty-key", "PagerDuty key", "pagerduty pager_duty", "[\\w+-]{20}"],
    ["plaid-client-id", "Plaid client id", "plaid", "[a-f0-9]{24}"],
    ["plaid-secret-key", "Plaid secret", "plaid", "[a-f0-9]{30}"],
    ["postmark-token", "Postmark token", "postmark", UUID],
    ["privateai-api-token", "Private AI token", "privateai private_ai", LOWER32],
    ["rapidapi-access-token", "RapidAPI key", "rapidapi", "[\\w-]{50}"],
    ["rollbar-token", "Rollbar token", "rollbar", HEX32],
    ["sendbird-access-token", "Sendbird token", "sendbird", HEX40],
    ["sendbird-access-id", "Sendbird id", "sendbird", UUID],
    ["sentry-access-token", "Sentry token", "sentry", HEX64],
    ["shodan-key", "Shodan key", "shodan", ANY32],
    [
        "sidekiq-secret",
        "Sidekiq secret",
        "bundle_enterprise__contribsys__com bundle_gems__contribsys__com",
        "[a-f0-9]{8}:[a-f0-9]{8}",
    ],
    ["snyk-api-token", "Snyk token", "snyk", UUID],
    ["sonar-api-token", "Sonar token", "sonar", HEX40],
    ["squarespace-access-token", "Squarespace token", "squarespace", UUID],
    ["sumologic-access-id", "Sumo Logic id", "sumo", "su[a-zA-Z0-9]{12}"],
    ["sumologic-access-token", "Sumo Logic key", "sumo", "[A-Za-z0-9]{64}"],
    ["travisci-access-token", "Travis CI token", "travis", "[A-Za-z0-9]{22}"],
    ["trello-access-token", "Trello token", "trello", "(?:[A-Za-z0-9-]{32}|[a-f0-9]{64})"],
    ["twitch-api-token", "Twitch token", "twitch", "[a-z0-9]{30}"],
    ["twitter-access-secret", "X access secret", "twitter", "[A-Za-z0-9]{45}"],
    ["twitter-access-token", "X access token", "twitter", "\\d{15,25}-[A-Za-z0-9]{20,40}"],
    ["twitter-api-key", "X key", "twitter", "[A-Za-z0-9]{25}"],
    ["twitter-api-secret", "X secret", "twitter", "[A-Za-z0-9]{50}"],
    ["twilio-auth-token", "Twilio auth token", "twilio", HEX32],
    ["yandex-token", "Yandex token", "yandex", "[\\w-]{35,60}"],
    ["zendesk-secret-key", "Zendesk token", "zendesk", "[A-Za-z0-9]{40}"],
];

;// CONCATENATED MODULE: ./build/actions/secret-scan/src/rules/types.js
const head = (id) => id.slice(0, id.indexOf("-") < 0 ? undefined : id.indexOf("-"));
/** The table's lines as rules. */
function tokenRules(rows) {
    return rows.map(([id, name, prefix, body, options = {}]) => ({
        provider: head(id),
        ...options,
        id,
        name,
        prefix,
        body,
    }));
}
/** The table's lines as rules. */
function nearRules(rows) {
    return rows.map(([id, name, words, value, provider]) => ({
        id,
        name,
        provider: provider ?? head(id),
        words: words.split(" "),
        value,
    }));
}

;// CONCATENATED MODULE: ./build/actions/secret-scan/src/detect/assignment.js
const NAME_BYTE = /[\w.$-]/;
const MOST_NAME = 70;
/** What may close the name before the operator: a quote, perhaps escaped, and brackets. */
const CLOSE = /\\{0,3}["'`]?(?:&quot;|&#34;|\\u0022)?[\])]{0,2}/y;
/** `value=`, `default:` and the like, where name and value stand in two attributes of one element or object. */
const PAIR = /\s{0,40}(?:[,;/]|&quot;)?\s{0,60}(?:-\s)?\\{0,3}["']?(?:value|default|defaultvalue|default_value|content|val|data|string|text|secret)\\{0,3}["']?\s{0,4}[:=]\s{0,20}/iy;
const ELEMENT = /\s{0,4}(?:\/?>\s{0,40}(?:<(?:value|string|val|default)[^>]{0,40}>)|<\/(?:key|name)>\s{0,40}<(?:string|value)>)/iy;
const TYPED = /\s{0,4}:?\s{0,4}(?!\w+\s*["'])[A-Za-z_][\w.<>[\]|?*& ]{0,40}?\s{0,4}:?=(?![=>])\s{0,20}/y;
const OPERATOR = /\s{0,60}(?:(===?|!==?|\.equals\(|\.eq\(|\s(?:eq|ne|is)\s)|(\|\||\?\?|=>|:=|::=|:-|\?\?=|\|\|=|\?=|\+=|\.=|->|=|:)|(,|\())\s{0,60}/y;
const BLANK = /[ \t]{1,4}/y;
/** What may stand before the value's quote: a call, a prefix of the literal, a bracket. */
const LEAD = /(?:(?:new\s+)?[A-Za-z_][\w.:<>]{0,40}[([]\s{0,20}(?=[rbufRBUF@$LN]{0,3}\\{0,3}["'`])|[rbufRBUF@$LN]{1,3}(?=["'`])|[([{]\s{0,20}(?=["'`]))?/y;
const FENCES = ['"""', "'''", "```"];
const BARE = /[^\s"'`<>,;)}\]|\\]{1,400}/y;
const BARE_SHELL = /(?:\\.|[^\s"'`<>;)|\\&]){1,400}/y;
const HEREDOC = /[|>][+-]?\d?[ \t]*\r?\n[ \t]+/y;
function at(pattern, text, index) {
    pattern.lastIndex = index;
    return pattern.exec(text);
}
/** The name around the word at `[start, end)`: `AWS_SECRET_ACCESS_KEY` around `SECRET`. */
function nameAround(text, start, end) {
    let from = start;
    while (from > 0 && start - from < MOST_NAME && NAME_BYTE.test(text[from - 1]))
        from--;
    let to = end;
    while (to < text.length && to - end < MOST_NAME && NAME_BYTE.test(text[to]))
        to++;
    while (to > end && /[.$-]/.test(text[to - 1]))
        to--;
    return { from, to };
}
/** Reads the value that is given to the name around the word at `[start, end)`; undefined where none is. */
function readAssignment(text, start, end, shell) {
    const { from, to } = nameAround(text, start, end);
    const name = text.slice(from, to).replace(/^[-.$]+/, "");
    const joined = joint(text, from, to);
    if (!joined)
        return undefined;
    const value = readValue(text, joined.at, joined.joint, shell);
    return value && { name, nameStart: from, ...value, after: text.slice(value.end, value.end + 40) };
}
function joint(text, from, to) {
    const element = at(ELEMENT, text, skipClose(text, to));
    if (element)
        return { at: to + (skipClose(text, to) - to) + element[0].length, joint: "element" };
    const closed = skipClose(text, to);
    const pair = at(PAIR, text, closed);
    if (pair)
        return { at: closed + pair[0].length, joint: "assigned" };
    if (text[closed] === ">" && text[closed + 1] !== "=")
        return { at: closed + 1, joint: "element" };
    const typed = at(TYPED, text, closed);
    if (typed && !/\n/.test(typed[0]))
        return { at: closed + typed[0].length, joint: "assigned" };
    const operator = at(OPERATOR, text, closed);
    if (operator) {
        const kind = operator[1] ? "compared" : operator[2] ? "assigned" : "argument";
        return { at: closed + operator[0].length, joint: kind };
    }
    const blank = at(BLANK, text, closed);
    if (!blank)
        return undefined;
    const option = /(?:^|[\s"'[,(])-{1,2}[\w-]*$|(?:^|[\s"'])\/$/.test(text.slice(Math.max(0, from - 30), from + 2).slice(0, 32)) ||
        text[from] === "-";
    return { at: closed + blank[0].length, joint: option ? "option" : "blank" };
}
function skipClose(text, to) {
    const close = at(CLOSE, text, to);
    return close ? to + close[0].trimEnd().length : to;
}
function readValue(text, from, how, shell) {
    if (how === "element")
        return readElement(text, from);
    let start = from;
    const block = at(HEREDOC, text, start);
    if (block)
        start += block[0].length;
    start += at(LEAD, text, start)?.[0].length ?? 0;
    const fence = FENCES.find((mark) => text.startsWith(mark, start));
    if (fence)
        return readFenced(text, start, fence, how);
    const quote = /\\{0,3}["'`]|&quot;|&#34;|\\u0022/y;
    const open = at(quote, text, start);
    if (open)
        return readQuoted(text, start, open[0], how);
    if (how === "argument" || how === "compared")
        return undefined;
    const bare = at(shell || how === "option" ? BARE_SHELL : BARE, text, start);
    if (!bare)
        return undefined;
    if (!block && /\n/.test(text.slice(from - 2, start)))
        return undefined;
    const value = bare[0].replace(/[.:]+$/, "");
    return { value, start, end: start + value.length, quote: "none", joint: how };
}
function readElement(text, from) {
    const match = at(/\s{0,60}(?:<!\[CDATA\[)?([^<>\r\n]{1,400}?)(?:\]\]>)?\s{0,60}<\//y, text, from);
    if (!match)
        return undefined;
    const start = from + match[0].indexOf(match[1]);
    return { value: match[1], start, end: start + match[1].length, quote: "element", joint: "assigned" };
}
function readFenced(text, from, fence, how) {
    const end = text.indexOf(fence, from + 3);
    if (end < 0 || end - from > 2000)
        return undefined;
    const inner = text.slice(from + 3, end);
    const value = inner.trim();
    const start = from + 3 + inner.indexOf(value);
    return { value, start, end: start + value.length, quote: "quoted", joint: how };
}
function readQuoted(text, from, open, how) {
    const start = from + open.length;
    const single = open.length === 1;
    for (let i = start; i < text.length && i - start < 1000; i++) {
        if (text[i] === "\n" || text[i] === "\r")
            return undefined;
        if (text.startsWith(open, i) && (!single || text[i + 1] !== open || i === start)) {
            return { value: text.slice(start, i), start, end: i, quote: "quoted", joint: how };
        }
        if (single && text[i] === "\\")
            i++;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/actions/secret-scan/src/detect/marks.js
/**
 * True where a value begins or is built as providers mark their tokens (`sk-`, `ghp_`, `tkn.v1_`). A value of that kind which no
 * rule took is cut short, made up, or of a provider that nobody described: worth a look, not an alarm.
 */
function hasProviderMark(value) {
    return (/^[A-Za-z]{2,8}[0-9]{0,2}[_.-](?:[A-Za-z]{2,12}[_.-]){0,2}(?=[A-Za-z0-9]{8})/.test(value) ||
        /\.atlasv1\.|T[34]BlbkFJ/.test(value));
}

;// CONCATENATED MODULE: ./build/actions/secret-scan/src/detect/names.js
const words = (name) => name
    .replace(/([a-z0-9])([A-Z])/g, "$1 $2")
    .replace(/([A-Z]+)([A-Z][a-z])/g, "$1 $2")
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
/** Last words that turn a secret's name into the name of something about it: `password_length`, `tokenUrl`. */
const ABOUT = new Set(("file files path paths dir url uri urls endpoint link href name names id ids uuid length len size count number type types kind field fields " +
    "label header headers title text message msg error errors expiry expiration expires expire expired ttl timeout age min max minimum maximum limit regex pattern " +
    "prefix suffix policy hint prompt placeholder strength column enabled disabled required optional env var variable ref reference arn attempts attempt " +
    "reset input output form page view button icon class selector element policy rule rules validator validation check checker manager service provider " +
    "handler factory builder generator helper util utils store storage cache map list array set index table row rotation usage algorithm alg format " +
    "encoding method function callback status state changed change date time at on by from to in of version source scope scopes claim claims parser reader " +
    "description desc info help doc docs example test tests case cases vault names value_from valuefrom protected support supported visible show hide " +
    "within after before days hours minutes seconds verify verified valid invalid match matches mismatch hash_algorithm iterations rounds fingerprint thumbprint location account").split(" "));
const PASSWORD = /passw(?:or)?d|passwort|passphrase|passcode|\bpass\b|\bpwd\b|pwd\b|\bpasswd|\bpsw|pswd|pasword|paasword|\bpw\b|passwrd|motdepasse|contrase|wachtwoord|\blosenord\b|\bsenha\b|\bpword\b|\bpassw\b/;
const SECRET = /secret|token|credential|\bcreds?\b|\bbearer\b|\bjwt\b|\bpsk\b|\bwpa\b|\bpepper\b|\bmnemonic\b|\bseed\b|\botp\b|\btotp\b|\bsalt\b|\bcookie\b|\bsession\b|\bauthorization\b|\bwebhook\b/;
const STRONG_KEY = /(?:api|access|secret|private|priv|auth|encryption|encrypt|signing|sign|master|account|service|client|app|application|consumer|subscription|storage|shared|server|admin|license|licence|deploy|hmac|aes|des|rsa|ssh|gpg|pgp|session|cookie|crypto|cipher|data|db|user|project|integration|write|read|ingest|instrumentation|functions?|host|root|super|security|webhook)\s?keys?\b|\bapikey|apikey\b|\baccesskey|secretkey|\bappkey|\bauthkey|authtoken|\bappsecret/;
const PUBLIC = /\bpublic\b|\bpub\b|\bpublishable\b|\bprimary key\b|\bforeign key\b|\bsort key\b|\bpartition key\b|\bhash key\b|\bcache key\b|\brow key\b|\bsite key\b|\bsitekey\b|\bkey ?(?:word|board|code|frame|pair|press|down|up)s?\b|\bidempotency|\bi18n\b|\btranslation|\bcsrf param|\bmax tokens\b|\bnext token\b|\bpage token\b|\btoken ?(?:ize|type|count)/;
/** Names of things that are wrong on purpose, or that are no secret for long. */
const NEGATED = /\b(?:non|no|not|bad|wrong|invalid|fake|dummy|example|sample|csrf|xsrf|nonce|nopasswd)\b/;
/** What a name promises. */
function nameKind(name) {
    const list = words(name);
    const text = list.join(" ");
    if (list.length === 0 || PUBLIC.test(text) || NEGATED.test(text))
        return "none";
    const last = list[list.length - 1].replace(/\d+$/, "");
    if ((ABOUT.has(last) && list.length > 1) || /.{4}(?:file|path|url|name|field|label|length|policy)$/.test(last))
        return "none";
    if (PASSWORD.test(text))
        return "password";
    if (SECRET.test(text) || STRONG_KEY.test(text))
        return "secret";
    return /\bkeys?\b|key$|\bauth\b|\bsignature\b|\bhash\b|\bapi\b|\bsid\b|\bpin\b/.test(text) ? "key" : "none";
}

;// CONCATENATED MODULE: ./build/actions/secret-scan/src/detect/rarity.js
/**
 * How often a letter follows another in words and identifiers: row = first letter, column = second, a to z. Each character is
 * 78 + 3 x log2((1/26) / P(second | first)), counted over the documentation and type declarations of npm packages: below "N" the
 * pair is more usual in words than in random text, above it less.
 */
const PAIRS = [
    "WMKNYUO]N]SINJaN]ILGQRUYRZ",
    "IRPTIUWXJRZGUXJW`LLRJ`Z_PZ",
    "IXPWI]cIN^LMW\\GX`MRIN[]`T_",
    "KVUODUTXGZ[PTUKU[OLUNUZZTc",
    "MULIQQRXVZ[MNIWPTGHMXQUNV^",
    "JWSTIJ`]Ff[MYUH^fMPPL\\^ZNf",
    "LWV\\FWNLI\\[MQKMV[ILSLXYfVX",
    "G[\\VEfYUH`YTRTHW[LRMNf\\fR`",
    "OQLOMON`^`XMMFJP^PKJ[OfUfQ",
    "IYUbGbYYObWbbYIQWUENKTTbVb",
    "MQSPDQQWHeeSXORRXVHSO\\TeSe",
    "IVUOGUZZGZVJYZITfXNONU[dKf",
    "GOXTF]X^HZYQMVKIcXOXO[c\\W]",
    "LWKJJQHZMZRTWRNU_XIGRR[fU\\",
    "SQNNVSR^RYRMKFPMfHMNMPNWV\\",
    "H\\XVHYVPL^WJVZILcHOKN\\]\\Uf",
    "TWWX`U``PU`J`UW`XT``A`X```",
    "IVPQEUQ\\IfRSOQJUcOKMPTXaOa",
    "NYMWGT\\MIbSRTVMLXXKGLYWVQb",
    "J[PUFWYLF^^QWYLWdKKOPaW^Oc",
    "NMNQLSP^NfZJLHVMfIJI[[cY]\\",
    "HXV[C^WfGf\\[YXLff[RVVf^[Yf",
    "GVXTHfUJIfYQfJI]fKLUf[SU[[",
    "MWJWHSZRIZ[WPUQFdVRGYZYURd",
    "KPOVKSTeKYXMKJLGeSJNXeOZSU",
    "HXVRCbSPJbSSTbLbYbPbVbbWSM",
];
const UNIT = 3;
const ZERO = 78;
function classOf(code) {
    if (code >= 97 && code <= 122)
        return "lower";
    if (code >= 65 && code <= 90)
        return "upper";
    if (code >= 48 && code <= 57)
        return "digit";
    return "other";
}
const LETTER = (code) => (code | 32) - 97;
/** Bits that a step from one class of character to another speaks for chance, in base-62 text against words and identifiers. */
const STEP = {
    lower: { lower: -0.9, upper: 1.0, digit: 1.6, other: -0.5 },
    upper: { lower: -0.4, upper: 0.2, digit: 1.5, other: -0.5 },
    digit: { lower: 1.4, upper: 1.4, digit: -0.3, other: -0.8 },
    other: { lower: -0.3, upper: -0.2, digit: -0.3, other: -1.5 },
};
/**
 * Evidence, in bits, that `text` was drawn by a machine rather than written by a person: the log-likelihood ratio of its
 * neighbouring characters under chance and under words. Words and identifiers are negative; 20 random characters reach 15 and more.
 */
function rarity(text) {
    let bits = 0;
    let before;
    for (let i = 0; i < text.length; i++) {
        const code = text.charCodeAt(i);
        const now = classOf(code);
        if (before) {
            bits += STEP[before][now];
            const letters = before !== "digit" && before !== "other" && now !== "digit" && now !== "other";
            if (letters)
                bits += (PAIRS[LETTER(text.charCodeAt(i - 1))].charCodeAt(LETTER(code)) - ZERO) / UNIT;
        }
        before = now;
    }
    return bits;
}
/** Shannon entropy in bits a character. */
function entropy(text) {
    const counts = new Map();
    for (const char of text)
        counts.set(char, (counts.get(char) ?? 0) + 1);
    let bits = 0;
    for (const count of counts.values())
        bits -= (count / text.length) * Math.log2(count / text.length);
    return bits;
}
/** True where a value is drawn by chance as far as its neighbours tell, hexadecimal and digit runs included. */
function isRandom(text, least = 8) {
    if (/^[0-9a-f]{16,}$|^[0-9A-F]{16,}$/.test(text))
        return entropy(text) > 2.9;
    return entropy(text) > 2.5 && rarity(text) >= least;
}

;// CONCATENATED MODULE: ./build/actions/secret-scan/src/detect/values.js

/** Words that people write where a secret would stand. Compared against the value's letters, lower case. */
const STAND_INS = [
    "changeme", "changeit", "change_me", "change-me", "change_this", "changethis", "example", "placeholder", "dummy", "redacted",
    "insert", "replace", "todo", "fixme", "foobar", "your", "my_", "enter_", "put_your", "goes_here", "goeshere", "_here", "-here",
    "fake", "sample", "notreal", "not_real", "not-a-real", "notasecret", "not-a-secret", "no-secret", "lorem", "ipsum", "xxxx", "****",
    "....", "<", "invalid", "undefined", "censored", "hidden", "masked", "removed", "deadbeef", "tbd",
]; // biome-ignore format: a list of words reads better in lines
/** Values that stand for themselves: the name of the thing instead of the thing, and what compilers know. */
const SAME_AS_NAME = new Set(("password passwd pwd pass passphrase passcode secret secrets token tokens key apikey api_key accesskey access_key secretkey " +
    "secret_key credentials credential auth authorization bearer basic none null nil true false yes no on off empty unset default " +
    "string str text number int integer bool boolean object any void value values test testing username user name email admin login " +
    "required optional hash md5 sha1 sha256 sha512 bcrypt base64 hex plain plaintext utf8 json xml required file stdin prompt env " +
    "environment never always auto disabled enabled unknown public private internal external input hidden submit current new old " +
    "confirm confirmation repeat again reset forgot change update current_password new_password old_password").split(" "));
/** Names of functions, variables and templates that a value is fetched through instead of being written out. */
const REFERENCE = /\$\{[\w.:?@#%^,/* +=!-]*(?:\}|$)|\$\((?!.*[{}])|\{\{[^{}]{0,80}(?:\}\}|$)|#\{[^}]*\}|<%|%\{\w+\}|\$\[\w|@\{\w|\[\[\w|^\$[A-Za-z_][\w.:>-]*$|^\$\w+[/\\]|^\$\d$|^%[A-Za-z_][\w.]*%$|^%[-+#0-9.]*[sdvqxf@]$|^%\(\w+\)s$|^!(?:Ref|Sub|GetAtt|ImportValue|vault|env|secret)\b|^(?:vault|secret|env|ssm|arn|file|ref\+\w+|op|keyring|sops|akv|gcp-sm|doppler):|^arn:aws|^projects\/[^/]+\/secrets\/|^@Microsoft\.KeyVault|^ENC\[|^(?:\$ANSIBLE_VAULT|AQICAH)|^\{(?:cipher|vault|env|secret)\}|^\/\^?.*[\])][{*+?].*\/?|^\/\^|process\.env|os\.environ|getenv|ENV\[|System\.get|env\.|secrets\.|vars\.|var\.|data\.|local\.|config\[|params\[|^__\w+__$|^@\w+@$|^###?\w+###?$|^:[a-z_]+$|^\.\.\.|^[*•.xX#?_=-]+$|^\[\w[\w .-]*\]$|^\([\w .-]*\)$|^<.*>$|^\{[^}]*\}$/;
const SEQUENCE = "abcdefghijklmnopqrstuvwxyz0123456789abcdefghijklmnopqrstuvwxyz";
const DIGITS = "01234567890123456789876543210987654321012345";
const KEYBOARD = ["qwertyuiop", "asdfghjkl", "zxcvbnm", "1q2w3e4r"];
/** True where the value is fetched or filled in elsewhere: a variable, a template, a call. */
function isReference(value) {
    return REFERENCE.test(value);
}
let grams;
/** Every four characters in a row of what people type when they only fill a field. */
function countingGrams() {
    const made = new Set();
    for (const row of [SEQUENCE, DIGITS, "zyxwvutsrqponmlkjihgfedcba", ...KEYBOARD])
        for (let i = 0; i + 4 <= row.length; i++)
            made.add(row.slice(i, i + 4));
    return made;
}
/** The longest stretch of the value that merely counts or runs along the keyboard. */
function countedLength(lower) {
    grams ??= countingGrams();
    let longest = 0;
    let from = 0;
    let until = 0;
    for (let i = 0; i + 4 <= lower.length; i++) {
        if (!grams.has(lower.slice(i, i + 4)))
            continue;
        if (i >= until)
            from = i;
        until = i + 4;
        longest = Math.max(longest, until - from);
    }
    return longest;
}
/** True for a run of one character, of a counted sequence, or of one short part repeated. */
function isPattern(value) {
    const lower = value.toLowerCase();
    const body = lower.replace(/[^a-z0-9]/g, "");
    if (new Set(body).size <= Math.min(3, body.length / 4))
        return true;
    if (/^(.{1,8})\1{2,}.{0,8}$/.test(body) || /(.)\1{5,}/.test(body))
        return true;
    const counted = countedLength(body.slice(0, 160));
    return counted >= 16 || counted >= Math.max(8, body.length * 0.55);
}
/** True where a person wrote that the real value belongs here. */
function isStandIn(value) {
    const lower = value.toLowerCase();
    if (SAME_AS_NAME.has(lower))
        return true;
    return STAND_INS.some((word) => lower.includes(word)) || /x{5,}|[*]{3,}|\.{3,}/.test(lower);
}
const bare = (text) => text.toLowerCase().replace(/[^a-z0-9]/g, "");
/** True where the value only says the key's own name again, or the name of a neighbouring thing: `token: "my-token"`. */
function repeatsName(name, value) {
    const n = bare(name);
    const v = bare(value).replace(/\d{1,3}$/, "");
    if (v.length === 0)
        return true;
    if (n === v || SAME_AS_NAME.has(v))
        return true;
    return (v.length >= 5 && (n.endsWith(v) || (v.includes(n) && n.length >= 4 && !/\d/.test(v) && v.length <= n.length + 10)));
}
/** The same for passwords, which people make of such words: only the bare word is nothing. */
function isBareWord(name, value) {
    return SAME_AS_NAME.has(value.toLowerCase()) || bare(name) === bare(value);
}
/** True for text that is written for people: several words, a sentence. */
function isProse(value) {
    return /^\S*[a-z]{2,}[,.:;!?]?(?: +\S+){2,}$/i.test(value) && /[a-z]{3}/i.test(value);
}
/** What looks drawn by chance but is public by its shape: dates, versions, addresses, file names, media types, colours. */
function isPublicShape(value) {
    return (/^(?:https?|ftp|file|ssh|git|urn|data|tel|mailto|jdbc|classpath|chrome|about|blob):/i.test(value) ||
        /^[a-z][a-z0-9+.-]{1,20}:\/\/[^@]*$/i.test(value) ||
        /^\d{4}-\d\d-\d\d|^v?\d+(?:\.\d+)+(?:[-+][\w.]+)?$|^\d{1,3}(?:\.\d{1,3}){3}|^[#]?[0-9a-f]{6}$/i.test(value) ||
        /^[\w.+-]+@[\w-]+\.[\w.]+$/.test(value) ||
        /^(?:\.{0,2}|~|[A-Za-z]:)?[\\/][\w.@+-]+(?:[\\/][\w.@+-]*)*$/.test(value) ||
        /^[\w@.-]+(?:\/[\w@.-]+)*\.(?:js|ts|tsx|jsx|py|rb|go|rs|java|json|ya?ml|xml|html?|css|scss|md|txt|png|jpe?g|gif|svg|ico|pdf|pem|crt|cer|key|pub|jks|p12|pfx|conf|cfg|ini|toml|sh|bat|ps1|sql|csv|log|lock|enc|zip|gz|properties|env|php|aspx?|jsp|vue|less|woff2?|ttf|map)$/i.test(value) ||
        /^(?:application|text|image|audio|video|multipart|font)\/[\w.+-]+/.test(value) ||
        /^(?:sha(?:1|256|384|512)|md5|h1)[-:]/.test(value) ||
        /^(?:ssh-(?:rsa|dss|ed25519)|ecdsa-sha2-\w+) /.test(value));
}
/** True where a value has nothing of a secret whatever its name: empty, reference, stand-in, repetition, prose. */
function isWorthless(name, value, password) {
    return (value.length < 4 ||
        isReference(value) ||
        isStandIn(value) ||
        isPattern(value) ||
        (password ? isBareWord(name, value) : repeatsName(name, value)) ||
        isProse(value));
}
/** True where too few different characters are used for a machine's key of that length. */
function isMonotone(value) {
    return entropy(value) < Math.min(3, Math.log2(Math.max(2, value.length)) * 0.65);
}

;// CONCATENATED MODULE: ./build/actions/secret-scan/src/detect/literals.js




const literals_UUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
const IDENTIFIER = /^[A-Za-z_][A-Za-z_.:-]*$/;
/** Judges what the text gives to a name: undefined where it is no secret. */
function judgeLiteral(found, syntax, comment) {
    const { name, value } = found;
    const kind = nameKind(name);
    if (kind === "none" || isBareNoise(found, syntax, comment) || isPublicShape(value))
        return undefined;
    if (isWorthless(name, value, kind === "password"))
        return isTypedKey(found, kind) ? { rule: "secret-literal", confidence: "low" } : undefined;
    switch (kind) {
        case "password":
            return judgePassword(found, syntax);
        case "secret":
            return judgeSecret(found, syntax);
        case "key":
            return judgeKey(found);
    }
}
/** A bare word is a value in configuration and commands; in code it is a variable, unless a comment says it. */
function isBareNoise(found, syntax, comment) {
    const { value, quote, joint } = found;
    if (joint === "blank")
        return quote === "none" && !(hasDigit(value) && (isRandom(value, 6) || /^(?=.*[a-z])[\w-]{16,100}$/i.test(value)));
    if (quote !== "none")
        return false;
    if (/^ +[A-Za-z][a-z]*,? +[a-z]+/.test(found.after) && !isRandom(value, 12))
        return true;
    if (/^[\w.$]+[([]|^[&*!@]?[A-Za-z_]\w*(?:\.|->|::)[A-Za-z_]|[({]$/.test(value))
        return true;
    return syntax.code && !comment && !(hasDigit(value) && isRandom(value, 10) && value.length >= 16);
}
const hasDigit = (value) => /\d/.test(value);
const hasLetter = (value) => /[A-Za-z]/.test(value);
const hasMark = (value) => /[^A-Za-z0-9\s_.-]/.test(value);
function judgePassword(found, syntax) {
    const { value, joint, quote } = found;
    if (value.length > 128 || /\s/.test(value) || isNameLike(value))
        return undefined;
    if (joint === "argument" && !isStrong(value))
        return undefined;
    if (value.length < 5 && !isStrong(value))
        return undefined;
    const rule = "password-literal";
    if (joint === "compared")
        return isStrong(value) ? { rule, confidence: "low" } : undefined;
    if ((isStrong(value) || isChosen(found)) && !syntax.lock)
        return { rule, confidence: "medium" };
    return joint === "blank" ||
        (quote === "none" && syntax.prose && /^[a-z]+$/.test(value) && joint !== "option" && !/[A-Z_]{3}/.test(found.name))
        ? undefined
        : { rule, confidence: "low" };
}
/** A password that nobody would write as an ordinary word: letters with digits or marks, or drawn by chance. */
function isStrong(value) {
    if (hasLetter(value) && (hasDigit(value) || (hasMark(value) && /[A-Z]|(?:[^A-Za-z0-9].*){4}/.test(value))))
        return value.length >= 6;
    return value.length >= 8 && isRandom(value, 6);
}
/** A weak password that somebody chose and assigned: a long word that is not the usual stand-in. */
function isChosen({ value, joint, quote, name }) {
    if (joint !== "assigned" || !/^[a-z]{8,}$/.test(value))
        return false;
    if (/^(?:my|your|the|some|new|old|test|user|enter|default|no|wrong|root|admin|guest)/.test(value))
        return false;
    return quote !== "none" || /^[A-Z_]+$/.test(name);
}
/** The name of a thing rather than the thing: `passwordField`, `user.password`, `reset-password`, `db_pass`. */
function isNameLike(value) {
    if (/^[,;:)]/.test(value))
        return true;
    if (/^[#.][A-Za-z][\w-]*$/.test(value))
        return true;
    if (/^[a-z]+(?:[A-Z][a-z]+)+$/.test(value) && rarity(value) < 0)
        return true;
    if (/^[a-z]+(?:[._-][a-z]+)+$/.test(value) &&
        /pass|pwd|secret|token|key|user|auth|field|input|form|login/.test(value))
        return true;
    if (/^[A-Z]+(?:_[A-Z]+)+$/.test(value))
        return true;
    return /^[\w.-]*passw(?:or)?d[\w.-]*$/i.test(value) && !hasDigit(value) && /[._-]/.test(value);
}
function judgeSecret(found, syntax) {
    const { value, joint, quote } = found;
    const rule = "secret-literal";
    if (value.length < 6 || value.length > 1000 || /\s/.test(value))
        return undefined;
    const random = isRandom(value) && !isMonotone(value);
    if (value.length >= 16 && random)
        return { rule, confidence: joint === "compared" || syntax.lock || !isMachineMade(value) ? "low" : "medium" };
    if (literals_UUID.test(value))
        return { rule, confidence: "low" };
    if (value.length >= 8 && hasLetter(value) && hasDigit(value) && !IDENTIFIER.test(value) && joint !== "argument")
        return { rule, confidence: "low" };
    if (joint === "argument" || joint === "compared" || joint === "blank" || isNameLike(value))
        return undefined;
    if (value.length >= 8 && (random || hasMark(value)) && !isReference(value))
        return { rule, confidence: "low" };
    return quote === "none" && /[A-Z_]{4}/.test(found.name) && value.length >= 12 && /^[a-z]+$/.test(value)
        ? { rule, confidence: "low" }
        : undefined;
}
function judgeKey(found) {
    const { value, joint } = found;
    if (value.length < 16 ||
        /\s/.test(value) ||
        isMonotone(value) ||
        (/\//.test(value.replace(/[^/]*$/, "")) && !/[+=]/.test(value)))
        return undefined;
    if (literals_UUID.test(value))
        return /key$/i.test(found.name) && joint === "assigned" ? { rule: "random-literal", confidence: "low" } : undefined;
    return hasDigit(value) && isRandom(value, 12) && joint !== "compared" && joint !== "argument"
        ? { rule: "random-literal", confidence: "low" }
        : undefined;
}
/** Only characters of which machines make keys, and no provider's mark on a value that its rule has refused. */
function isMachineMade(value) {
    return /^[A-Za-z0-9_\-+/.~]+={0,2}$/.test(value) && !hasProviderMark(value);
}
/** A key that somebody typed by counting: of a key's length and letters, so worth a look. */
function isTypedKey({ value, joint }, kind) {
    if (kind === "password" || joint === "compared" || joint === "argument" || !/^[\w+/=-]{20,100}$/.test(value))
        return false;
    return hasDigit(value) && hasLetter(value) && new Set(value).size >= 8 && isPattern(value) && !isStandIn(value);
}

;// CONCATENATED MODULE: ./build/actions/secret-scan/src/detect/literal-rule.js







/** Parts of names that promise a secret: what the automaton looks for. */
const NAME_WORDS = [
    "pass", "pwd", "psw", "pasword", "paasword", "secret", "token", "key", "credential", "creds", "auth", "bearer", "jwt", "psk",
    "pepper", "salt", "mnemonic", "seed", "signature", "cookie", "session", "webhook", "senha", "wachtwoord", "contrase", "motdepasse",
    "pw", "sid", "otp", "api",
]; // biome-ignore format: a list of words reads better in lines
/** The neighbourhood rules, ready to run, and the words that call for them. */
function neighbourhood() {
    const rules = nearRules(NEIGHBOURHOOD).map((rule) => ({ rule, value: new RegExp(`^(?:${rule.value})$`) }));
    return { rules, words: [...new Set(rules.flatMap(({ rule }) => rule.words))], judged: new Map() };
}
const BEFORE = 90;
const AFTER = 1200;
/** Reads what is assigned to the name around a word that was found, and keeps it where it is a secret. */
function acceptLiteral(work, near, start, end) {
    const key = contextKey(work, start, end);
    const known = key === undefined ? undefined : near.judged.get(key);
    const found = known === undefined ? judgeAt(work, near, start, end) : known && moved(known, start);
    if (key !== undefined && known === undefined) {
        if (near.judged.size > MOST_JUDGED)
            near.judged.clear();
        near.judged.set(key, found ? moved(found, -start) : null);
    }
    if (found)
        add(work, found);
}
const MOST_JUDGED = 50_000;
const LONGEST_LINE = 300;
const literal_rule_LINE_END = 10;
const SHORT_REST = 12;
/**
 * The line of a word, the next one, and the word's place: versions of a file repeat most of their lines, and what was judged once
 * need not be judged again. Undefined where a line is long, or the file's kind has a say.
 */
function contextKey({ bytes, path }, start, end) {
    if (path !== undefined)
        return undefined;
    let from = start;
    while (from > 0 && bytes[from - 1] !== literal_rule_LINE_END)
        if (start - from-- > LONGEST_LINE)
            return undefined;
    let stop = end;
    // Where little stands behind the word, its value may stand on the next line.
    for (let lines = 0; stop < bytes.length && lines < 2; stop++) {
        if (stop - end > 2 * LONGEST_LINE)
            return undefined;
        if (bytes[stop] === literal_rule_LINE_END)
            lines += stop - end < SHORT_REST ? 1 : 2;
    }
    return `${start - from} ${end - from} ${bytes.toString("latin1", from, stop)}`;
}
function moved(found, by) {
    const { start, end, matchStart, matchEnd } = found;
    return { ...found, start: start + by, end: end + by, matchStart: matchStart + by, matchEnd: matchEnd + by };
}
function judgeAt(work, near, start, end) {
    const { bytes, syntax } = work;
    const from = Math.max(0, start - BEFORE);
    const text = bytes.toString("latin1", from, Math.min(bytes.length, end + AFTER));
    const found = readAssignment(text, start - from, end - from, syntax.shell || syntax.prose);
    if (!found || found.value.length < 3)
        return undefined;
    const provider = judgeNear(near, text, found);
    const line = linesOf(bytes, from + found.nameStart, from + found.nameStart + 1);
    const verdict = provider ?? judgeLiteral(found, syntax, isComment(line));
    if (!verdict)
        return undefined;
    return {
        rule: verdict.rule,
        family: "family" in verdict ? verdict.family : "literal",
        confidence: provider || !isNoisyPlace(work, line) ? verdict.confidence : "low",
        rank: provider ? 2 : 1,
        start: from + found.start,
        end: from + found.end,
        matchStart: from + found.nameStart,
        matchEnd: from + found.end,
    };
}
/** In programs, pictures and minified code names and values stand side by side by chance. */
function isNoisyPlace(work, line) {
    return work.binary || (work.syntax.code && line.length > 1000);
}
/** A value of a provider's shape under a name that speaks of the provider. */
function judgeNear(near, text, found) {
    const { value } = found;
    if (value.length < 14 || value.length > 120 || /\s/.test(value))
        return undefined;
    const name = text
        .slice(Math.max(0, found.nameStart - 24), found.nameStart)
        .split(/[\n;]/)
        .pop() + found.name;
    const lower = name
        .replace(/([a-z0-9])([A-Z])/g, "$1_$2")
        .replace(/-/g, "_")
        .toLowerCase();
    for (const { rule, value: shape } of near.rules) {
        if (!rule.words.some((word) => lower.includes(word)) || !shape.test(value))
            continue;
        if (isReference(value) || isStandIn(value) || isPattern(value))
            return undefined;
        if (entropy(value) < 2.8 || !isRandom(value, 6))
            continue;
        const sure = /secret|token|key|pass|auth|cred/.test(lower) && !/public|\bid$|_id$/.test(lower);
        return { rule: rule.id, family: rule.provider, confidence: sure ? "high" : "medium" };
    }
    return undefined;
}
const literal_rule_OPERATOR = new Uint8Array(256);
for (const char of "=:,(>|?-.")
    literal_rule_OPERATOR[char.charCodeAt(0)] = 1;
const NAME = new Uint8Array(256);
for (const char of "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.-")
    NAME[char.charCodeAt(0)] = 1;
const CLOSER = new Uint8Array(256);
for (const char of " \t\"'`\\)]&;/<\r\n")
    CLOSER[char.charCodeAt(0)] = 1;
/** A look at the bytes after a word: true where an operator and then something like a value can follow. */
function promisesValue(bytes, _start, end) {
    let at = end;
    const limit = Math.min(bytes.length, end + 60);
    while (at < limit && NAME[bytes[at]])
        at++;
    const nameEnd = at;
    while (at < limit && CLOSER[bytes[at]])
        at++;
    if (at >= bytes.length)
        return false;
    if (literal_rule_OPERATOR[bytes[at]])
        return true;
    return at > nameEnd;
}

;// CONCATENATED MODULE: ./build/actions/secret-scan/src/detect/settle.js

/**
 * Judges a hit again once all its places are known: a key without a provider's form that stands among tests and examples only is
 * made up more often than not. Passwords stay: those of tests are used elsewhere too often.
 */
function settleHit(hit, places) {
    if (hit.confidence !== "medium" || hit.rule !== "secret-literal" || places.length === 0)
        return hit;
    const made = places.every(({ path }) => path !== undefined && isTestPath(path));
    return made ? { ...hit, confidence: "low" } : hit;
}

;// CONCATENATED MODULE: ./build/actions/secret-scan/src/rules/cloud.js
const cloud_UUID = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";
/** Clouds, hosting, data stores, identity and secret managers. */
const CLOUD = [
    ["aws-access-token", "AWS access key id", "AKIA", "[A-Z2-7]{16}", { check: "awsId" }],
    ["aws-session-id", "AWS temporary access key id", "ASIA", "[A-Z2-7]{16}", { check: "awsId" }],
    ["aws-bearer-id", "AWS bearer token id", "ABIA", "[A-Z2-7]{16}", { check: "awsId" }],
    ["aws-context-id", "AWS context credential id", "ACCA", "[A-Z2-7]{16}", { check: "awsId" }],
    ["aws-old-id", "AWS access key id", "A3T", "[A-Z0-9][A-Z2-7]{16}", { check: "awsId" }],
    ["aws-amazon-bedrock-api-key-long-lived", "Amazon Bedrock API key", "ABSK", "[A-Za-z0-9+/]{109,269}={0,2}"],
    [
        "aws-amazon-bedrock-api-key-short-lived",
        "Amazon Bedrock session key",
        "bedrock-api-key-",
        "YmVkcm9jay5hbWF6b25hd3MuY29t[A-Za-z0-9+/=]{0,2000}",
        { open: true },
    ],
    ["aws-mws-token", "Amazon MWS token", "amzn.mws.", cloud_UUID],
    ["aws-oauth-secret", "Login with Amazon client secret", "amzn1.oa2-cs.v1.", "[a-f0-9]{64}"],
    ["aws-appsync-key", "AWS AppSync key", "da2-", "[a-z0-9]{26}"],
    ["gcp-api-key", "Google API key", "AIza", "[\\w-]{35}"],
    ["gcp-oauth-client-secret", "Google OAuth client secret", "GOCSPX-", "[\\w-]{28}"],
    ["gcp-oauth-access-token", "Google OAuth access token", "ya29.", "[\\w-]{40,1000}", { open: true }],
    ["gcp-oauth-refresh-token", "Google OAuth refresh token", "1//0", "[\\w-]{40,120}", { open: true }],
    ["gcp-fcm-server-key", "Firebase server key", "AAAA", "[\\w-]{7}:APA91b[\\w-]{134}"],
    ["gcp-storage-hmac-id", "Google storage HMAC id", "GOOG1E", "[A-Z0-9]{55}"],
    ["gcp-gemini-key", "Google Gemini API key", "AQ.Ab8RN6", "[\\w-]{43,50}"],
    [
        "azure-ad-client-secret",
        "Microsoft Entra client secret",
        "",
        "[A-Za-z0-9_~.]{3}\\dQ~[A-Za-z0-9_~.-]{31,34}",
        { infix: "q~" },
    ],
    [
        "azure-storage-key",
        "Azure storage account key",
        "AccountKey=",
        "[A-Za-z0-9+/]{86}==",
        { anyCase: true, check: "azure" },
    ],
    [
        "azure-shared-access-key",
        "Azure shared access key",
        "SharedAccessKey=",
        "[A-Za-z0-9+/]{43}=",
        { anyCase: true, check: "azure" },
    ],
    [
        "azure-shared-access-key-long",
        "Azure shared access key",
        "SharedAccessKey=",
        "[A-Za-z0-9+/]{30,90}={0,2}",
        { anyCase: true },
    ],
    [
        "azure-sas-signature",
        "Azure shared access signature",
        "sig=",
        "[A-Za-z0-9%/+]{43,53}(?:%3D|=)",
        { near: ["se=", "sp=", "sv=", "sharedaccesssignature"] },
    ],
    [
        "azure-app-configuration",
        "Azure App Configuration key",
        "Secret=",
        "[A-Za-z0-9+/]{40,90}={0,2}",
        { near: ["azconfig.io", "endpoint="] },
    ],
    [
        "azure-devops-pat",
        "Azure DevOps token",
        "",
        "[A-Za-z0-9]{75}9[A-Za-z0-9]{0,1}[A-Za-z0-9]{0,1}AZDO[A-Za-z0-9]{4}",
        { infix: "azdo" },
    ],
    [
        "azure-openai-key",
        "Azure AI services key",
        "",
        "[A-Za-z0-9]{52}JQQJ99[A-Za-z0-9]{14}A[A-Za-z]{2,5}[A-Za-z0-9+/]{6,12}",
        { check: "azure", infix: "jqqj99" },
    ],
    [
        "azure-function-key",
        "Azure Functions key",
        "",
        "[\\w-]{44}AzFu[\\w-]{5}[AQgw]==",
        { check: "azure", infix: "azfu" },
    ],
    [
        "azure-search-key",
        "Azure AI Search key",
        "",
        "[A-Za-z0-9]{42}AzSe[A-D][A-Za-z0-9]{5}",
        { check: "azure", infix: "azse" },
    ],
    [
        "azure-redis-key",
        "Azure Cache for Redis key",
        "",
        "[A-Za-z0-9]{33}AzCa[A-P][A-Za-z0-9]{5}=",
        { check: "azure", infix: "azca" },
    ],
    [
        "azure-cosmos-key",
        "Azure Cosmos DB key",
        "",
        "[A-Za-z0-9]{76}ACDb[A-Za-z0-9]{6}[AQgw]==",
        { check: "azure", infix: "acdb" },
    ],
    [
        "azure-batch-key",
        "Azure Batch key",
        "",
        "[A-Za-z0-9+/]{76}\\+ABa[A-Za-z0-9+/]{6}[AQgw]==",
        { check: "azure", infix: "+aba" },
    ],
    [
        "azure-storage-identifiable",
        "Azure storage account key",
        "",
        "[A-Za-z0-9+/]{76}\\+ASt[A-Za-z0-9+/]{6}[AQgw]==",
        { check: "azure", infix: "+ast" },
    ],
    [
        "azure-event-hub-key",
        "Azure Event Hubs key",
        "",
        "[A-Za-z0-9+/]{33}\\+AEh[A-Za-z0-9+/]{6}[AEIMQUYcgkosw048]=",
        { check: "azure", infix: "+aeh" },
    ],
    [
        "azure-service-bus-key",
        "Azure Service Bus key",
        "",
        "[A-Za-z0-9+/]{33}\\+ASb[A-Za-z0-9+/]{6}[AEIMQUYcgkosw048]=",
        { check: "azure", infix: "+asb" },
    ],
    [
        "azure-iot-key",
        "Azure IoT Hub key",
        "",
        "[A-Za-z0-9+/]{33}AIoT[A-Za-z0-9+/]{6}[AEIMQUYcgkosw048]=",
        { check: "azure", infix: "aiot" },
    ],
    [
        "azure-container-registry-key",
        "Azure Container Registry password",
        "",
        "[A-Za-z0-9+/]{42}\\+ACR[A-D][A-Za-z0-9+/]{5}",
        { check: "azure", infix: "+acr" },
    ],
    ["azure-api-management-key", "Azure API Management key", "APIM", "[A-Za-z0-9+/]{80,}==", { near: ["apim", "key"] }],
    ["alibaba-access-key-id", "Alibaba Cloud access key id", "LTAI", "[A-Za-z0-9]{17,21}"],
    ["tencent-secret-id", "Tencent Cloud secret id", "AKID", "[A-Za-z0-9]{32}"],
    ["volcengine-access-key-id", "Volcengine access key id", "AKLT", "[A-Za-z0-9]{40,44}"],
    ["yandex-api-key", "Yandex API key", "AQVN", "[\\w-]{35,38}"],
    ["yandex-access-token", "Yandex IAM token", "t1.", "[A-Z0-9a-z_-]+=*\\.[A-Z0-9a-z_-]{86}={0,2}"],
    ["yandex-aws-access-token", "Yandex storage key", "YC", "[\\w-]{38}", { near: ["yandex"] }],
    ["ibm-cloud-key", "IBM Cloud API key", "ApiKey-", cloud_UUID],
    ["digitalocean-pat", "DigitalOcean token", "dop_v1_", "[a-f0-9]{64}"],
    ["digitalocean-access-token", "DigitalOcean OAuth token", "doo_v1_", "[a-f0-9]{64}"],
    ["digitalocean-refresh-token", "DigitalOcean refresh token", "dor_v1_", "[a-f0-9]{64}"],
    ["digitalocean-spaces-key", "DigitalOcean Spaces key", "DO00", "[A-Z0-9]{16}", { confidence: "medium" }],
    ["heroku-api-key-v2", "Heroku API key", "HRKU-", "(?:AA[0-9A-Za-z_-]{58}|[0-9a-f-]{36})"],
    ["flyio-access-token", "Fly.io access token", "fm2_", "[A-Za-z0-9+/=]{60,}", { open: true }],
    ["flyio-v1-token", "Fly.io access token", "fm1", "[ar]_[A-Za-z0-9+/=]{60,}", { open: true }],
    ["flyio-personal-token", "Fly.io access token", "fo1_", "[\\w-]{43}"],
    ["vercel-token", "Vercel token", "vcp_", "[A-Za-z0-9]{56}"],
    ["vercel-integration-token", "Vercel integration token", "vci_", "[A-Za-z0-9]{56}"],
    ["vercel-app-access-token", "Vercel app token", "vca_", "[A-Za-z0-9]{56}"],
    ["vercel-app-refresh-token", "Vercel refresh token", "vcr_", "[A-Za-z0-9]{40,56}"],
    ["vercel-ai-gateway-key", "Vercel AI gateway key", "vck_", "[A-Za-z0-9]{56}"],
    ["vercel-blob-token", "Vercel Blob token", "vercel_blob_rw_", "[A-Za-z0-9]{16}_[A-Za-z0-9]{20,}"],
    ["netlify-pat", "Netlify token", "nfp_", "[A-Za-z0-9]{36}"],
    ["render-api-key", "Render API key", "rnd_", "[A-Za-z0-9]{28}"],
    ["cloudflare-user-key", "Cloudflare global key", "cfk_", "[A-Za-z0-9]{40}[a-f0-9A-Za-z]{8}"],
    ["cloudflare-user-token", "Cloudflare user token", "cfut_", "[A-Za-z0-9]{40}[a-f0-9A-Za-z]{8}"],
    ["cloudflare-account-token", "Cloudflare account token", "cfat_", "[A-Za-z0-9]{40}[a-f0-9A-Za-z]{8}"],
    ["cloudflare-origin-ca-key", "Cloudflare Origin CA key", "v1.0-", "[a-f0-9]{24}-[a-f0-9]{146}"],
    ["scaleway-key", "Scaleway access key", "SCW", "[A-Z0-9]{17}", { confidence: "medium" }],
    ["civo-key", "Civo API key", "civo_", "[A-Za-z0-9]{40,}"],
    ["exoscale-api-key", "Exoscale API key", "EXO", "[a-f0-9]{24}"],
    ["supabase-pat", "Supabase token", "sbp_", "(?:oauth_)?[a-f0-9]{40}"],
    ["supabase-secret-key", "Supabase secret key", "sb_secret_", "[\\w-]{31}"],
    ["planetscale-password", "PlanetScale password", "pscale_pw_", "[\\w=.-]{32,64}", { open: true }],
    ["planetscale-api-token", "PlanetScale token", "pscale_tkn_", "[\\w=.-]{32,64}", { open: true }],
    ["planetscale-oauth-token", "PlanetScale OAuth token", "pscale_oauth_", "[\\w=.-]{32,64}", { open: true }],
    ["neon-api-key", "Neon API key", "napi_", "[a-z0-9]{60,80}"],
    ["neon-password", "Neon database password", "npg_", "[A-Za-z0-9]{12,16}"],
    ["aiven-password", "Aiven service password", "AVNS_", "[A-Za-z0-9_-]{19,22}"],
    ["aiven-token", "Aiven token", "aivenv1", "[A-Za-z0-9+/=]{60,}", { open: true }],
    ["databricks-api-token", "Databricks token", "dapi", "[a-f0-9]{32}(?:-\\d)?", { anyCase: true }],
    ["databricks-oauth-secret", "Databricks OAuth secret", "dose", "[a-f0-9]{32}"],
    [
        "snowflake-token",
        "Snowflake programmatic token",
        "ver:1-hint:",
        "\\d+-ETMsDgAAA[A-Za-z0-9+/=]{60,}",
        { open: true },
    ],
    ["mongodb-atlas-secret", "MongoDB Atlas service account secret", "mdb_sa_sk_", "[\\w-]{40}"],
    ["confluent-secret", "Confluent API secret", "cflt", "[A-Za-z0-9+/]{60}"],
    ["prisma-key", "Prisma platform key", "prisma_", "[A-Za-z0-9._-]{60,}", { open: true }],
    ["xata-key", "Xata API key", "xau_", "[A-Za-z0-9]{30,}", { open: true }],
    ["turbopuffer-key", "turbopuffer key", "tpuf_", "[A-Za-z0-9]{32,}", { open: true }],
    ["doppler-personal-token", "Doppler personal token", "dp.pt.", "[A-Za-z0-9]{40,44}"],
    ["doppler-service-token", "Doppler service token", "dp.st.", "(?:[a-z0-9_-]{2,35}\\.)?[A-Za-z0-9]{40,44}"],
    ["doppler-cli-token", "Doppler CLI token", "dp.ct.", "[A-Za-z0-9]{40,44}"],
    ["doppler-scim-token", "Doppler SCIM token", "dp.scim.", "[A-Za-z0-9]{40,44}"],
    ["doppler-audit-token", "Doppler audit token", "dp.audit.", "[A-Za-z0-9]{40,44}"],
    ["doppler-service-account", "Doppler service account token", "dp.sa.", "[A-Za-z0-9]{40,44}"],
    ["vault-service-token", "Vault service token", "hvs.", "[\\w-]{24,300}", { open: true }],
    ["vault-batch-token", "Vault batch token", "hvb.", "[\\w-]{60,400}", { open: true }],
    ["vault-recovery-token", "Vault recovery token", "hvr.", "[\\w-]{24,300}", { open: true }],
    ["vault-old-token", "Vault token", "s.", "[A-Za-z0-9]{24}", { confidence: "medium", near: ["vault", "token"] }],
    [
        "1password-service-account-token",
        "1Password service account token",
        "ops_eyJ",
        "[A-Za-z0-9+/]{250,}={0,3}",
        { provider: "onepassword" },
    ],
    [
        "1password-secret-key",
        "1Password secret key",
        "A3-",
        "[A-Z0-9]{6}-(?:[A-Z0-9]{11}|[A-Z0-9]{6}-[A-Z0-9]{5})-[A-Z0-9]{5}-[A-Z0-9]{5}-[A-Z0-9]{5}",
        { provider: "onepassword" },
    ],
    ["infisical-token", "Infisical service token", "st.", "[a-f0-9]{24}\\.[a-f0-9]{32}\\.[a-f0-9]{32}"],
    [
        "bitwarden-token",
        "Bitwarden machine account token",
        "0.",
        `${cloud_UUID}\\.[A-Za-z0-9]{30}:[A-Za-z0-9+/=]{24}`,
        { near: ["bws", "bitwarden", "access_token"] },
    ],
    ["akeyless-key", "Akeyless access id", "p-", "[a-z0-9]{12}am", { confidence: "medium", near: ["akeyless"] }],
    [
        "tailscale-key",
        "Tailscale key",
        "tskey-",
        "(?:auth|api|client|scim|webhook|partner)-[A-Za-z0-9]{8,}(?:CNTRL)?-[A-Za-z0-9]{16,}",
        { provider: "tailscale", rarity: 0 },
    ],
    ["tailscale-old-key", "Tailscale key", "tskey-", "[A-Za-z0-9]{12,}-?[A-Za-z0-9]*"],
    ["ngrok-key", "ngrok key", "ak_", "[A-Za-z0-9]{27}", { near: ["ngrok", "authtoken"], provider: "ngrok" }],
    ["okta-access-token", "Okta API token", "00", "[\\w-]{40}", { near: ["okta", "ssws"] }],
    ["okta-ssws-token", "Okta API token", "SSWS ", "00[\\w-]{40}"],
    ["workos-key", "WorkOS API key", "sk_", "(?:test|live)_a2V5X[A-Za-z0-9+/=]{40,}", { open: true }],
    ["clerk-secret-key", "Clerk secret key", "sk_live_", "[A-Za-z0-9]{40,50}"],
    ["stytch-secret", "Stytch secret", "secret-live-", "[\\w-]{36,}={0,1}", { open: true }],
    ["fusionauth-key", "FusionAuth key", "fa_", "[A-Za-z0-9]{40,}", { near: ["fusionauth"] }],
    ["authentik-key", "Authentik token", "ak-", "[A-Za-z0-9]{60,}", { near: ["authentik"] }],
    ["persona-production-key", "Persona API key", "persona_production_", "[a-f0-9-]{36}"],
    ["persona-sandbox-key", "Persona API key", "persona_sandbox_", "[a-f0-9-]{36}", { confidence: "medium" }],
    ["nylas-key", "Nylas key", "nyk_v0_", "[A-Za-z0-9]{60,70}", { provider: "nylas" }],
    ["elastic-cloud-key", "Elastic Cloud key", "essu_", "[A-Za-z0-9+/=]{40,}", { open: true }],
    ["pinecone-key", "Pinecone API key", "pcsk_", "[A-Za-z0-9]{5,6}_[A-Za-z0-9]{60,64}"],
];

;// CONCATENATED MODULE: ./build/actions/secret-scan/src/rules/forges.js
/** Forges, package registries, build and delivery services. Formats as the providers document them. */
const FORGES = [
    ["github-pat", "GitHub personal access token", "ghp_", "[A-Za-z0-9]{36}", { check: "crc32Base62" }],
    ["github-oauth", "GitHub OAuth token", "gho_", "[A-Za-z0-9]{36}", { check: "crc32Base62" }],
    ["github-user-token", "GitHub App user token", "ghu_", "[A-Za-z0-9]{36}", { check: "crc32Base62" }],
    ["github-app-token", "GitHub App installation token", "ghs_", "[A-Za-z0-9]{36}", { check: "crc32Base62" }],
    ["github-app-jwt", "GitHub App installation token", "ghs_", "\\d{1,20}_eyJ[\\w-]{20,}\\.[\\w-]{20,}\\.[\\w-]{20,}"],
    [
        "github-refresh-token",
        "GitHub refresh token",
        "ghr_",
        "[A-Za-z0-9]{36}(?:[A-Za-z0-9]{40})?",
        { check: "crc32Base62" },
    ],
    [
        "github-fine-grained-pat",
        "GitHub fine-grained token",
        "github_pat_",
        "[A-Za-z0-9]{22}_[A-Za-z0-9]{59}",
        { check: "crc32Tail" },
    ],
    ["gitlab-pat-routable", "GitLab personal access token", "glpat-", "[\\w-]{27,300}\\.[0-9a-z]{2}[0-9a-z]{7}"],
    ["gitlab-pat", "GitLab personal access token", "glpat-", "[\\w-]{20}"],
    ["gitlab-deploy-token", "GitLab deploy token", "gldt-", "[\\w-]{20}"],
    ["gitlab-runner-token-routable", "GitLab runner token", "glrt-", "t\\d_[\\w-]{27,300}\\.[0-9a-z]{9}"],
    ["gitlab-runner-token", "GitLab runner token", "glrt-", "[\\w-]{20}"],
    ["gitlab-rrt", "GitLab runner registration token", "GR1348941", "[\\w-]{20}"],
    ["gitlab-cicd-job-token", "GitLab job token", "glcbt-", "[0-9a-zA-Z]{1,5}_[\\w-]{20}"],
    ["gitlab-ptt", "GitLab trigger token", "glptt-", "[0-9a-f]{40}"],
    ["gitlab-feed-token", "GitLab feed token", "glft-", "(?:[\\w-]{20}|[a-h0-9]+-\\d+_)"],
    ["gitlab-incoming-mail-token", "GitLab incoming mail token", "glimt-", "[\\w-]{25}"],
    ["gitlab-kubernetes-agent-token", "GitLab agent token", "glagent-", "[\\w-]{50}"],
    ["gitlab-oauth-app-secret", "GitLab OAuth application secret", "gloas-", "[\\w-]{64}"],
    ["gitlab-scim-token", "GitLab SCIM token", "glsoat-", "[\\w-]{20}"],
    ["gitlab-feature-flag-client-token", "GitLab feature flag token", "glffct-", "[\\w-]{20}"],
    ["gitlab-session-cookie", "GitLab session cookie", "_gitlab_session=", "[0-9a-z]{32}"],
    ["gitea-token", "Gitea token", "gta_", "[a-f0-9]{40}"],
    ["bitbucket-app-password", "Bitbucket app password", "ATBB", "[A-Za-z0-9]{24}[A-F0-9]{8}"],
    ["bitbucket-data-center-token", "Bitbucket Data Center token", "BBDC-", "[A-Za-z0-9+/@_-]{40,50}"],
    ["bitbucket-access-token", "Bitbucket access token", "ATCTT3xFfG", "[A-Za-z0-9+/=_-]{60,250}", { open: true }],
    ["npm-access-token", "npm access token", "npm_", "[A-Za-z0-9]{36}", { check: "crc32Base62" }],
    [
        "pypi-upload-token",
        "PyPI upload token",
        "pypi-AgEIcHlwaS5vcmc",
        "[\\w-]{50,1000}",
        { check: "macaroon", open: true },
    ],
    [
        "pypi-test-token",
        "TestPyPI upload token",
        "pypi-AgENdGVzdC5weXBpLm9yZw",
        "[\\w-]{50,1000}",
        { check: "macaroon", open: true },
    ],
    ["rubygems-api-token", "RubyGems API token", "rubygems_", "[a-f0-9]{48}"],
    ["nuget-api-key", "NuGet API key", "oy2", "[a-z0-9]{43}"],
    ["crates-token", "crates.io token", "cio", "[A-Za-z0-9]{32}"],
    ["clojars-api-token", "Clojars deploy token", "CLOJARS_", "[a-z0-9]{60}", { anyCase: true }],
    ["docker-pat", "Docker Hub access token", "dckr_pat_", "[\\w-]{27}"],
    ["docker-organisation-token", "Docker Hub organisation token", "dckr_oat_", "[\\w-]{32}"],
    ["docker-swarm-token", "Docker Swarm join token", "SWMTKN-1-", "[a-z0-9]{50}-[a-z0-9]{25}"],
    ["docker-swarm-unlock-key", "Docker Swarm unlock key", "SWMKEY-1-", "[A-Za-z0-9+/]{43}"],
    ["artifactory-api-key", "JFrog Artifactory API key", "AKCp", "[A-Za-z0-9]{69}", { provider: "jfrog" }],
    ["artifactory-reference-token", "JFrog reference token", "cmVmdGtu", "[A-Za-z0-9]{56}", { provider: "jfrog" }],
    ["circleci-token", "CircleCI token", "CCIPAT_", "[A-Za-z0-9]{22}_[a-f0-9]{40}"],
    ["circleci-project-token", "CircleCI project token", "CCIPRJ_", "[A-Za-z0-9]{22}_[a-f0-9]{40}"],
    ["buildkite-token", "Buildkite token", "bkua_", "[a-z0-9]{40}"],
    ["harness-api-key", "Harness token", "pat.", "[\\w-]{22}\\.[0-9a-zA-Z]{24}\\.[0-9a-zA-Z]{20}"],
    [
        "harness-service-account",
        "Harness service account token",
        "sat.",
        "[\\w-]{22}\\.[0-9a-zA-Z]{24}\\.[0-9a-zA-Z]{20}",
    ],
    ["octopus-deploy-api-key", "Octopus Deploy API key", "API-", "[A-Z0-9]{25,27}"],
    ["sonar-user-token", "Sonar user token", "squ_", "[a-f0-9]{40}"],
    ["sonar-project-token", "Sonar project token", "sqp_", "[a-f0-9]{40}"],
    ["sonar-global-token", "Sonar analysis token", "sqa_", "[a-f0-9]{40}"],
    ["travis-token", "Travis CI token", "tvs_", "[\\w-]{22,}"],
    [
        "hashicorp-tf-api-token",
        "Terraform Cloud token",
        "",
        "[A-Za-z0-9]{14}\\.atlasv1\\.[\\w=-]{60,70}",
        { infix: ".atlasv1." },
    ],
    ["pulumi-api-token", "Pulumi token", "pul-", "[a-f0-9]{40}"],
    ["infracost-api-token", "Infracost token", "ico-", "[A-Za-z0-9]{32}"],
    ["prefect-api-token", "Prefect token", "pnu_", "[a-z0-9]{36}"],
    ["scalr-api-token", "Scalr token", "at-", "[\\w-]{10,}\\.[\\w-]{40,}", { near: ["scalr"] }],
    ["snyk-token", "Snyk token", "snyk_", "(?:uat|sat)\\.[a-z0-9]{8}\\.[\\w-]{20,}\\.[\\w-]{20,}"],
    [
        "sourcegraph-access-token",
        "Sourcegraph access token",
        "sgp_",
        "(?:(?:[a-fA-F0-9]{16}|local)_)?[a-fA-F0-9]{40}(?:[a-fA-F0-9]{24})?",
    ],
    ["sourcegraph-cody-token", "Sourcegraph Cody gateway key", "slk_", "[a-f0-9]{64}"],
    ["postman-api-token", "Postman API key", "PMAK-", "[a-f0-9]{24}-[a-f0-9]{34}"],
    ["postman-collection-key", "Postman collection access key", "PMAT-", "[A-Z0-9]{26}"],
    ["readme-api-token", "ReadMe API key", "rdme_", "[a-z0-9]{70}"],
    [
        "launchdarkly-sdk-key",
        "LaunchDarkly SDK key",
        "sdk-",
        "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}",
    ],
    [
        "launchdarkly-api-key",
        "LaunchDarkly API key",
        "api-",
        "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}",
        { confidence: "medium" },
    ],
    ["mergify-key", "Mergify application key", "mergify_application_key_", "[A-Za-z0-9]{64}"],
    ["devcycle-server-key", "DevCycle server key", "dvc_server_", "[\\w-]{16,80}", { open: true }],
    ["devcycle-client-key", "DevCycle client key", "dvc_client_", "[\\w-]{16,80}", { open: true, confidence: "medium" }],
    ["devcycle-mobile-key", "DevCycle mobile key", "dvc_mobile_", "[\\w-]{16,80}", { open: true, confidence: "medium" }],
    ["configcat-key", "ConfigCat SDK key", "configcat-sdk-1/", "[\\w-]{22}/[\\w-]{22}"],
    ["statsig-key", "Statsig server key", "secret-", "[A-Za-z0-9]{43}", { near: ["statsig", "secret"] }],
    ["gitguardian-token", "GitGuardian token", "ggtt-", "[a-zA-Z0-9]{32,}"],
    ["deno-deploy-token", "Deno Deploy token", "ddp_", "[A-Za-z0-9]{36}"],
    ["jsr-token", "JSR token", "jsrp_", "[A-Za-z0-9]{40,}"],
    ["packagist-token", "Packagist token", "packagist_", "[a-z]{3}_[a-f0-9]{20,}"],
    ["chromatic-token", "Chromatic token", "chpt_", "[a-f0-9]{12,20}"],
    ["openshift-user-token", "OpenShift token", "sha256~", "[\\w-]{43}"],
    ["kubernetes-bootstrap", "kubeadm join token", "--token ", "[a-z0-9]{6}\\.[a-z0-9]{16}"],
    [
        "huggingface-organization-api-token",
        "Hugging Face organisation token",
        "api_org_",
        "[A-Za-z]{34}",
        { provider: "huggingface" },
    ],
];

;// CONCATENATED MODULE: ./build/actions/secret-scan/src/rules/services.js
const services_UUID = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";
const ANY_UUID = "[0-9a-z]{8}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{12}";
/** Messaging, payments, machine learning, monitoring, office and the rest. */
const SERVICES = [
    ["slack-bot-token", "Slack bot token", "xoxb-", "\\d{8,15}-[A-Za-z0-9-]{10,60}", { check: "slack", rarity: 0 }],
    ["slack-user-token", "Slack user token", "xoxp-", "\\d{8,15}-[A-Za-z0-9-]{10,100}", { rarity: 0 }],
    ["slack-legacy-workspace-token", "Slack workspace token", "xoxa-", "(?:\\d-)?[A-Za-z0-9-]{8,100}", { rarity: 0 }],
    ["slack-refresh-token", "Slack refresh token", "xoxr-", "(?:\\d-)?[A-Za-z0-9-]{8,100}", { rarity: 0 }],
    ["slack-legacy-token", "Slack legacy token", "xoxo-", "[A-Za-z0-9-]{10,100}", { rarity: 0 }],
    ["slack-legacy-session", "Slack session token", "xoxs-", "[A-Za-z0-9-]{10,100}", { rarity: 0 }],
    ["slack-session-token", "Slack session token", "xoxc-", "[A-Za-z0-9-]{20,120}", { rarity: 0 }],
    ["slack-session-cookie", "Slack session cookie", "xoxd-", "[A-Za-z0-9%/+=]{30,400}", { open: true }],
    [
        "slack-config-access-token",
        "Slack configuration token",
        "xoxe.xox",
        "[bp]-\\d-[A-Za-z0-9]{120,200}",
        { open: true },
    ],
    [
        "slack-config-refresh-token",
        "Slack configuration refresh token",
        "xoxe-",
        "\\d-[A-Za-z0-9]{60,160}",
        { open: true },
    ],
    ["slack-app-token", "Slack app token", "xapp-", "\\d-[A-Z0-9]+-\\d+-[a-z0-9]+"],
    [
        "slack-webhook-url",
        "Slack webhook address",
        "hooks.slack.com/",
        "(?:services|workflows|triggers)/[A-Za-z0-9+/]{30,90}",
    ],
    ["discord-webhook", "Discord webhook address", "discord.com/api/webhooks/", "\\d{17,20}/[\\w-]{60,80}"],
    ["discord-old-webhook", "Discord webhook address", "discordapp.com/api/webhooks/", "\\d{17,20}/[\\w-]{60,80}"],
    [
        "discord-bot-token",
        "Discord bot token",
        "",
        "[MNO][A-Za-z\\d_-]{23,27}\\.[\\w-]{6}\\.[\\w-]{27,40}",
        { check: "discord" },
    ],
    [
        "microsoft-teams-webhook",
        "Microsoft Teams webhook address",
        ".webhook.office.com/webhookb2/",
        `${ANY_UUID}@${ANY_UUID}/IncomingWebhook/[A-Za-z0-9]{32}/${ANY_UUID}`,
    ],
    [
        "microsoft-teams-old-webhook",
        "Microsoft Teams webhook address",
        "outlook.office.com/webhook/",
        `${ANY_UUID}@${ANY_UUID}/\\w+/[A-Za-z0-9]{32}/${ANY_UUID}`,
        { confidence: "low" },
    ],
    [
        "zapier-webhook",
        "Zapier webhook address",
        "hooks.zapier.com/hooks/catch/",
        "\\w{5,20}(?:/\\w{5,20})?",
        { confidence: "medium", rarity: 0 },
    ],
    ["telegram-bot-api-token", "Telegram bot token", "", "\\d{8,10}:AA[\\w-]{33}", { infix: ":aa" }],
    ["twilio-api-key", "Twilio API key", "SK", "[0-9a-fA-F]{32}"],
    ["twilio-account", "Twilio account id", "AC", "[0-9a-f]{32}", { confidence: "low" }],
    ["sendgrid-api-token", "SendGrid API key", "SG.", "[\\w-]{16,32}\\.[\\w-]{16,64}"],
    ["mailgun-private-api-token", "Mailgun API key", "key-", "[a-f0-9A-Za-z]{32}"],
    ["mailgun-new-key", "Mailgun API key", "", "[a-f0-9]{32}-[a-f0-9]{8}-[a-f0-9]{8}"],
    ["mailgun-pub-key", "Mailgun validation key", "pubkey-", "[a-f0-9]{32}", { confidence: "medium" }],
    ["mailchimp-api-key", "Mailchimp API key", "", "[a-f0-9]{32}-us\\d{1,2}", { infix: "-us" }],
    ["sendinblue-api-token", "Brevo API key", "xkeysib-", "[a-f0-9]{64}-[A-Za-z0-9]{16}"],
    ["brevo-smtp-key", "Brevo SMTP key", "xsmtpsib-", "[a-f0-9]{64}-[A-Za-z0-9]{16}"],
    ["resend-api-key", "Resend API key", "re_", "[A-Za-z0-9]{8}_[A-Za-z0-9]{24}"],
    ["mailersend-token", "MailerSend token", "mlsn.", "[a-f0-9]{64}"],
    ["courier-key", "Courier key", "pk_prod_", "[A-Z0-9]{28}"],
    [
        "notify-api-key",
        "GOV.UK Notify API key",
        "",
        `[a-z][a-z0-9_]{2,40}-${services_UUID}-${services_UUID}`,
        { provider: "notify", least: 77 },
    ],
    ["govpay-api-key", "GOV.UK Pay API key", "api_live_", "[a-z0-9]{50,60}", { provider: "govpay" }],
    [
        "govpay-test-key",
        "GOV.UK Pay test key",
        "api_test_",
        "[a-z0-9]{50,60}",
        { provider: "govpay", confidence: "medium" },
    ],
    ["stripe-access-token", "Stripe secret key", "sk_live_", "[A-Za-z0-9]{16,247}", { open: true }],
    ["stripe-restricted-key", "Stripe restricted key", "rk_live_", "[A-Za-z0-9]{16,247}", { open: true }],
    ["stripe-production-key", "Stripe secret key", "sk_prod_", "[A-Za-z0-9]{16,247}", { open: true }],
    ["stripe-restricted-prod", "Stripe restricted key", "rk_prod_", "[A-Za-z0-9]{16,247}", { open: true }],
    ["stripe-test-key", "Stripe test key", "sk_test_", "[A-Za-z0-9]{16,247}", { open: true, confidence: "medium" }],
    [
        "stripe-test-restricted-key",
        "Stripe test key",
        "rk_test_",
        "[A-Za-z0-9]{16,247}",
        { open: true, confidence: "medium" },
    ],
    ["stripe-webhook-secret", "Webhook signing secret", "whsec_", "[A-Za-z0-9+/]{24,80}={0,2}"],
    ["square-access-token", "Square access token", "EAAA", "[\\w-]{60}"],
    ["square-personal-token", "Square access token", "sq0atp-", "[\\w-]{22}"],
    ["square-oauth-secret", "Square OAuth secret", "sq0csp-", "[\\w-]{43}"],
    ["square-sandbox-token", "Square sandbox token", "sandbox-sq0atb-", "[\\w-]{22}", { confidence: "medium" }],
    ["paypal-braintree-token", "Braintree access token", "access_token$production$", "[a-z0-9]{16}\\$[a-f0-9]{32}"],
    [
        "paypal-braintree-sandbox",
        "Braintree sandbox token",
        "access_token$sandbox$",
        "[a-z0-9]{16}\\$[a-f0-9]{32}",
        { confidence: "medium" },
    ],
    ["adyen-api-key", "Adyen API key", "AQE", "[A-Za-z0-9]{5,}[A-Za-z0-9+/=*-]{80,}", { open: true }],
    ["plaid-api-token", "Plaid access token", "access-", `(?:production|development)-${services_UUID}`],
    ["plaid-sandbox-token", "Plaid sandbox token", "access-sandbox-", services_UUID, { confidence: "medium" }],
    ["razorpay-key", "Razorpay key", "rzp_live_", "[A-Za-z0-9]{14}"],
    ["razorpay-test-key", "Razorpay test key", "rzp_test_", "[A-Za-z0-9]{14}", { confidence: "medium" }],
    ["flutterwave-secret-key", "Flutterwave secret key", "FLWSECK", "(?:_TEST|_LIVE)?-[A-Za-z0-9]{12,40}(?:-X)?"],
    [
        "flutterwave-public-key",
        "Flutterwave public key",
        "FLWPUBK",
        "(?:_TEST|_LIVE)?-[A-Za-z0-9]{12,40}(?:-X)?",
        { confidence: "low" },
    ],
    ["gocardless-api-token", "GoCardless token", "live_", "[\\w=-]{40}", { near: ["gocardless", "token", "key"] }],
    ["lob-api-key", "Lob API key", "live_", "[a-f0-9]{35}"],
    ["lob-test-key", "Lob test key", "test_", "[a-f0-9]{35}", { confidence: "medium" }],
    ["lob-pub-api-key", "Lob publishable key", "live_pub_", "[a-f0-9]{31}", { confidence: "medium" }],
    ["lob-test-pub-key", "Lob publishable key", "test_pub_", "[a-f0-9]{31}", { confidence: "low" }],
    ["mollie-key", "Mollie API key", "live_", "[A-Za-z0-9]{30}", { near: ["mollie"] }],
    ["duffel-api-token", "Duffel token", "duffel_", "(?:test|live)_[\\w=-]{43}"],
    ["easypost-api-token", "EasyPost API key", "EZAK", "[A-Za-z0-9]{54}"],
    ["easypost-test-api-token", "EasyPost test key", "EZTK", "[A-Za-z0-9]{54}", { confidence: "medium" }],
    ["shippo-api-token", "Shippo token", "shippo_", "(?:live|test)_[a-fA-F0-9]{40}"],
    ["shopify-access-token", "Shopify access token", "shpat_", "[a-fA-F0-9]{32}"],
    ["shopify-custom-access-token", "Shopify custom app token", "shpca_", "[a-fA-F0-9]{32}"],
    ["shopify-private-app-access-token", "Shopify private app token", "shppa_", "[a-fA-F0-9]{32}"],
    ["shopify-shared-secret", "Shopify shared secret", "shpss_", "[a-fA-F0-9]{32}"],
    ["openai-project-key", "OpenAI project key", "sk-proj-", "[\\w-]{20,74}T3BlbkFJ[\\w-]{20,74}"],
    ["openai-project-key-long", "OpenAI project key", "sk-proj-", "[\\w-]{110,170}", { open: true }],
    ["openai-service-key", "OpenAI service account key", "sk-svcacct-", "[\\w-]{50,170}", { open: true }],
    ["openai-admin-key", "OpenAI admin key", "sk-admin-", "(?:[\\w-]{74}|[\\w-]{58})T3BlbkFJ(?:[\\w-]{74}|[\\w-]{58})"],
    ["openai-api-key", "OpenAI API key", "sk-", "[A-Za-z0-9]{20}T3BlbkFJ[A-Za-z0-9]{20}"],
    ["anthropic-api-key", "Anthropic API key", "sk-ant-", "(?:api|sid|oat)\\d\\d-[\\w-]{93}AA"],
    [
        "anthropic-api-key-other",
        "Anthropic API key",
        "sk-ant-",
        "(?:api|sid|oat)\\d\\d-[\\w-]{60,120}",
        { open: true, confidence: "low" },
    ],
    ["anthropic-admin-api-key", "Anthropic admin key", "sk-ant-admin", "\\d\\d-[\\w-]{93}AA"],
    ["openrouter-key", "OpenRouter key", "sk-or-v1-", "[a-f0-9]{64}"],
    ["langfuse-secret-key", "Langfuse secret key", "sk-lf-", services_UUID],
    ["deepseek-key", "DeepSeek API key", "sk-", "[a-f0-9]{32}"],
    ["sk-prefixed-key", "API key beginning with sk-", "sk-", "[A-Za-z0-9]{48}", { provider: "openai" }],
    ["elevenlabs-key", "ElevenLabs API key", "sk_", "[a-f0-9]{48}"],
    ["huggingface-access-token", "Hugging Face token", "hf_", "[A-Za-z0-9]{34}"],
    ["groq-key", "Groq API key", "gsk_", "[A-Za-z0-9]{52}"],
    ["perplexity-api-key", "Perplexity API key", "pplx-", "[A-Za-z0-9]{48}"],
    ["xai-key", "xAI API key", "xai-", "[A-Za-z0-9]{80}"],
    ["replicate-key", "Replicate token", "r8_", "[A-Za-z0-9]{37}"],
    ["fireworks-key", "Fireworks key", "fw_", "[A-Za-z0-9]{22,24}"],
    ["together-key", "Together key", "tgp_v1_", "[\\w-]{43}"],
    ["cerebras-key", "Cerebras key", "csk-", "[a-z0-9]{48}"],
    ["nvidia-key", "NVIDIA API key", "nvapi-", "[\\w-]{60,70}"],
    ["langsmith-key", "LangSmith key", "lsv2_", "(?:pt|sk)_[a-f0-9]{32}_[a-f0-9]{10}"],
    ["tavily-key", "Tavily key", "tvly-", "(?:dev-|prod-)?[A-Za-z0-9]{32}"],
    ["jina-key", "Jina key", "jina_", "[a-f0-9]{32}[A-Za-z0-9_-]{28}"],
    ["voyage-key", "Voyage AI key", "pa-", "[\\w-]{43}", { near: ["voyage"] }],
    ["llamacloud-key", "LlamaCloud key", "llx-", "[A-Za-z0-9]{48}"],
    ["e2b-key", "E2B key", "e2b_", "[a-f0-9]{40}"],
    ["firecrawl-key", "Firecrawl key", "fc-", "[a-f0-9]{32}"],
    ["wandb-key", "Weights & Biases key", "wandb_v1_", "[\\w-]{60,90}", { open: true }],
    ["apify-token", "Apify token", "apify_api_", "[A-Za-z0-9]{34,36}"],
    ["browserbase-key", "Browserbase key", "bb_live_", "[\\w-]{27}"],
    ["modal-secret", "Modal secret", "as-", "[A-Za-z0-9]{22}", { near: ["modal"] }],
    ["runpod-key", "RunPod key", "rpa_", "[A-Z0-9]{38}[A-Za-z0-9]{4,8}"],
    ["roboflow-key", "Roboflow key", "rf_", "[A-Za-z0-9]{28}"],
    ["newrelic-user-key", "New Relic user key", "NRAK-", "[A-Z0-9]{27}", { anyCase: true }],
    ["newrelic-insert-key", "New Relic insert key", "NRII-", "[\\w-]{32}"],
    ["newrelic-query-key", "New Relic query key", "NRIQ-", "[\\w-]{32}"],
    ["newrelic-browser-key", "New Relic browser key", "NRJS-", "[a-f0-9]{19}", { confidence: "medium" }],
    ["newrelic-pixie-key", "New Relic Pixie key", "px-api-", services_UUID],
    ["newrelic-pixie-deploy", "New Relic Pixie deploy key", "px-dep-", services_UUID],
    ["newrelic-licence-key", "New Relic licence key", "", "[a-f0-9]{36}NRAL", { infix: "nral" }],
    ["grafana-service-account-token", "Grafana service account token", "glsa_", "[A-Za-z0-9]{32}_[A-Fa-f0-9]{8}"],
    ["grafana-cloud-api-token", "Grafana Cloud token", "glc_", "[A-Za-z0-9+/]{32,400}={0,3}"],
    ["grafana-api-key", "Grafana API key", "eyJrIjoi", "[A-Za-z0-9]{60,400}={0,3}"],
    [
        "sentry-org-token",
        "Sentry organisation token",
        "sntrys_",
        "eyJpYXQiO[A-Za-z0-9+/]{40,400}={0,2}_[A-Za-z0-9+/]{43}",
    ],
    ["sentry-user-token", "Sentry user token", "sntryu_", "[a-f0-9]{64}"],
    ["sentry-integration-token", "Sentry integration token", "sntryi_", "[a-f0-9]{64}"],
    ["honeycomb-key", "Honeycomb key", "hc", "[abcmx]ik_[a-z0-9]{26,64}"],
    ["dynatrace-api-token", "Dynatrace token", "dt0", "[a-z]\\d\\d\\.[A-Z0-9]{8,24}\\.[A-Z0-9]{64}"],
    ["datadog-token", "Datadog token", "ddp", "[at]_[A-Za-z0-9]{34}"],
    ["axiom-token", "Axiom token", "xaat-", services_UUID],
    ["axiom-personal-token", "Axiom token", "xapt-", services_UUID],
    ["posthog-personal-api-key", "PostHog personal key", "phx_", "[\\w-]{43}"],
    ["posthog-project-api-key", "PostHog project key", "phc_", "[A-Za-z0-9]{43}", { confidence: "medium" }],
    ["segment-public-api-token", "Segment token", "sgp_", "[A-Za-z0-9]{64}"],
    ["mapbox-secret-token", "Mapbox secret token", "sk.eyJ", "[\\w-]{40,100}\\.[\\w-]{20,30}"],
    ["mapbox-api-token", "Mapbox public token", "pk.eyJ", "[\\w-]{40,100}\\.[\\w-]{20,30}", { confidence: "low" }],
    ["mapbox-old-token", "Mapbox token", "pk.", "[a-z0-9]{60}\\.[a-z0-9]{22}", { anyCase: true, confidence: "medium" }],
    ["linear-api-key", "Linear API key", "lin_api_", "[A-Za-z0-9]{40}"],
    ["linear-oauth", "Linear OAuth token", "lin_oauth_", "[a-f0-9A-Za-z]{40,64}"],
    ["notion-api-token", "Notion token", "ntn_", "[0-9]{11}[A-Za-z0-9]{32}(?:[A-Za-z0-9]{3})?"],
    ["notion-old-token", "Notion token", "secret_", "[A-Za-z0-9]{43}"],
    ["figma-pat", "Figma token", "figd_", "[\\w-]{20,50}", { open: true }],
    ["airtable-personal-access-token", "Airtable token", "pat", "[A-Za-z0-9]{14}\\.[a-f0-9]{64}"],
    ["airtable-old-key", "Airtable API key", "key", "[A-Za-z0-9]{14}", { near: ["airtable"] }],
    ["asana-pat", "Asana token", "", "[012]/\\d{16}(?:/\\d{16})?:[a-z0-9]{32}"],
    ["atlassian-api-token", "Atlassian API token", "ATATT3", "[\\w=-]{50,250}", { open: true }],
    [
        "dropbox-short-lived-api-token",
        "Dropbox token",
        "sl.",
        "[\\w=-]{40,1400}",
        { open: true, near: ["dropbox", "token", "bearer", "authorization"] },
    ],
    ["dropbox-short-lived", "Dropbox token", "sl.u.", "[\\w=-]{130,1400}", { open: true }],
    [
        "dropbox-long-lived-api-token",
        "Dropbox token",
        "",
        "[a-z0-9A-Z]{11}AAAAAAAAAA[\\w=-]{43}",
        { infix: "aaaaaaaaaa" },
    ],
    ["contentful-pat", "Contentful token", "CFPAT-", "[\\w-]{43}"],
    ["typeform-api-token", "Typeform token", "tfp_", "[\\w.=-]{40,59}", { open: true }],
    ["hubspot-pat", "HubSpot private app token", "pat-", `(?:na|eu)\\d-${services_UUID}`, { anyCase: true }],
    ["salesforce-access-token", "Salesforce session", "00D", "[A-Za-z0-9]{12,15}![A-Za-z0-9._]{60,120}"],
    ["salesforce-refresh-token", "Salesforce refresh token", "5Aep861", "[A-Za-z0-9._]{60,90}"],
    ["salesforce-consumer-key", "Salesforce consumer key", "3MVG9", "[A-Za-z0-9._]{70,90}", { confidence: "medium" }],
    ["intercom-token", "Intercom token", "dG9rO", "[A-Za-z0-9+/]{50,60}={0,2}"],
    ["frameio-api-token", "Frame.io token", "fio-u-", "[\\w=-]{64}"],
    ["adobe-client-secret", "Adobe client secret", "p8e-", "[a-zA-Z0-9]{32}"],
    ["adobe-oauth-secret", "Adobe client secret", "p8e-", "[\\w-]{32}"],
    ["facebook-access-token", "Facebook access token", "EAA", "[MC][A-Za-z0-9]{100,}", { open: true }],
    ["facebook-page-access-token", "Facebook access token", "EAACEdEose0cBA", "[A-Za-z0-9]{20,}", { open: true }],
    ["instagram-token", "Instagram token", "IGQVJ", "[\\w-]{100,}", { open: true }],
    ["twitter-bearer-token", "X bearer token", "AAAAAAAAAAAAAAAAAAAAA", "[A-Za-z0-9%]{80,100}"],
    ["linkedin-secret", "LinkedIn client secret", "WPL_AP", "[01]\\.[\\w.-]{16,40}={0,2}"],
    ["twitch-stream-key", "Twitch stream key", "live_", "\\d{8,10}_[A-Za-z0-9]{30}"],
    ["beamer-api-token", "Beamer token", "b_", "[\\w=-]{44}", { near: ["beamer"] }],
    ["tines-key", "Tines key", "tines_", "[\\w-]{30,}", { open: true }],
    ["rapidapi-key", "RapidAPI key", "", "[a-z0-9]{8}[a-z0-9]{2}msh[a-z0-9]{15}p[a-z0-9]{6}jsn[a-z0-9]{12}"],
    ["ramp-secret", "Ramp secret", "ramp_sec_", "[A-Za-z0-9]{40,50}"],
    ["ramp-id", "Ramp client id", "ramp_id_", "[A-Za-z0-9]{40}", { confidence: "medium" }],
    ["storecove-key", "Storecove key", "storecove_", "[A-Za-z0-9]{20,}", { open: true }],
    ["checkout-key", "Checkout.com secret key", "sk_", "(?:sbox_)?[a-z0-9]{26}[*#$=]"],
    ["alchemy-key", "Alchemy key", "alcht_", "[A-Za-z0-9]{30}"],
    ["coinbase-token", "Coinbase token", "cbpat_", "[A-Za-z0-9]{30,}", { open: true }],
    ["ory-token", "Ory token", "ory_", "(?:pat|apikey|st|at)_[\\w.-]{30,}", { open: true }],
    ["zuplo-key", "Zuplo key", "zpka_", "[a-f0-9]{32}_[a-f0-9]{8}"],
    ["wakatime-key", "WakaTime key", "waka_", `(?:${services_UUID}|[a-z0-9-]{36})`],
    ["aikido-key", "Aikido key", "AIK_", "[A-Z]+_[A-Za-z0-9]{60,}", { open: true }],
    ["endor-key", "Endor Labs key", "endr+", "[A-Za-z0-9-]{16}"],
    ["sumsub-token", "Sumsub token", "sbx:", "[A-Za-z0-9+/=.]{40,}", { open: true, confidence: "medium" }],
    ["telnyx-key", "Telnyx key", "KEY01", "[A-F0-9]{30}_[A-Za-z0-9]{22}", { provider: "telnyx" }],
    ["telnyx-old-key", "Telnyx key", "KEY", "[A-Za-z0-9_-]{55}", { near: ["telnyx"] }],
    ["ionic-token", "Ionic token", "ion_", "[A-Za-z0-9]{42}"],
    ["rootly-key", "Rootly key", "rootly_", "[a-f0-9]{64}"],
    ["incident-key", "incident.io key", "inc_live_", "[A-Za-z0-9]{40,}", { open: true }],
    ["wiz-key", "Wiz service key", "wiz_", "[A-Za-z0-9]{50,}", { open: true }],
    [
        "age-secret-key",
        "age secret key",
        "AGE-SECRET-KEY-1",
        "[QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L]{58}",
        { check: "bech32", anyCase: true },
    ],
    [
        "age-plugin-key",
        "age plugin identity",
        "AGE-PLUGIN-",
        "[A-Z0-9-]+1[QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L]{30,}",
        { check: "bech32", provider: "age" },
    ],
    ["nats-user-seed", "NATS user seed", "SU", "[A-Z2-7]{56}", { check: "nkey", provider: "nats" }],
    ["nats-account-seed", "NATS account seed", "SA", "[A-Z2-7]{56}", { check: "nkey", provider: "nats" }],
    ["nats-operator-seed", "NATS operator seed", "SO", "[A-Z2-7]{56}", { check: "nkey", provider: "nats" }],
    ["nats-server-seed", "NATS server seed", "SN", "[A-Z2-7]{56}", { check: "nkey", provider: "nats" }],
    ["nats-cluster-seed", "NATS cluster seed", "SC", "[A-Z2-7]{56}", { check: "nkey", provider: "nats" }],
    ["bitcoin-extended-key", "Bitcoin extended private key", "xprv", "[1-9A-HJ-NP-Za-km-z]{107}", { check: "base58" }],
    ["bitcoin-wif-key", "Bitcoin private key", "", "[5KLc][1-9A-HJ-NP-Za-km-z]{50,51}", { check: "base58" }],
    ["stellar-secret-seed", "Stellar secret seed", "S", "[A-Z2-7]{55}", { check: "stellar" }],
    [
        "wireguard-private-key",
        "WireGuard key",
        "PrivateKey = ",
        "[A-Za-z0-9+/]{42}[AEIMQUYcgkosw480]=",
        { anyCase: true, provider: "wireguard" },
    ],
    [
        "wireguard-preshared-key",
        "WireGuard preshared key",
        "PresharedKey = ",
        "[A-Za-z0-9+/]{42}[AEIMQUYcgkosw480]=",
        { anyCase: true },
    ],
];

;// CONCATENATED MODULE: ./build/actions/secret-scan/src/decode/crc32.js
let table;
function makeTable() {
    const made = new Uint32Array(256);
    for (let i = 0; i < 256; i++) {
        let sum = i;
        for (let bit = 0; bit < 8; bit++)
            sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
        made[i] = sum;
    }
    return made;
}
/** CRC-32 as zip, PNG and GitHub use it; node:zlib has it only from 22 on. */
function crc32(bytes) {
    table ??= makeTable();
    let sum = 0xffffffff;
    for (let i = 0; i < bytes.length; i++)
        sum = (sum >>> 8) ^ table[(sum ^ bytes[i]) & 255];
    return (sum ^ 0xffffffff) >>> 0;
}

;// CONCATENATED MODULE: ./build/actions/secret-scan/src/detect/checks.js


const BASE62 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
function base62(value, width) {
    let text = "";
    for (let rest = value; rest > 0; rest = Math.floor(rest / 62))
        text = BASE62[rest % 62] + text;
    return text.padStart(width, "0");
}
/** GitHub and npm: the last six characters are the CRC-32, in base 62, of what stands between the prefix and them. */
function crc32Base62(value) {
    const body = value.slice(value.indexOf("_") + 1);
    return base62(crc32(Buffer.from(body.slice(0, -6), "latin1")), 6) === body.slice(-6);
}
/** GitHub's fine-grained tokens: the CRC-32 covers the whole token before it, or its last part; both have been seen. */
function crc32Tail(value) {
    const sum = value.slice(-6);
    const heads = [
        value.slice(0, -6),
        value.slice(value.lastIndexOf("_") + 1, -6),
        value.slice("github_pat_".length, -6),
    ];
    return heads.some((head) => base62(crc32(Buffer.from(head, "latin1")), 6) === sum);
}
/** PyPI: a macaroon of version 2 whose location is the index's host name. */
function macaroon(value) {
    const bytes = Buffer.from(value.slice("pypi-".length), "base64url");
    return bytes[0] === 2 && bytes[1] === 1 && /^(?:test\.)?pypi\.org$/.test(bytes.toString("latin1", 3, 3 + bytes[2]));
}
/** AWS: base 32 after the four letters; the account number in it is a number of twelve digits. */
function awsId(value) {
    const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    let bits = 0n;
    for (const char of value.slice(4, 14)) {
        const digit = alphabet.indexOf(char);
        if (digit < 0)
            return false;
        bits = (bits << 5n) | BigInt(digit);
    }
    const account = ((bits >> 2n) & 0x7fffffffff80n) >> 7n;
    return account < 1000000000000n;
}
/** Slack's bot tokens: two or three numeric ids and a secret of 24 characters. */
const slack = (value) => /^xoxb-\d{9,14}-\d{9,14}-[A-Za-z0-9]{23,25}$|^xoxb-\d{9,14}-[A-Za-z0-9]{18,26}$/.test(value);
/** Discord: the first part is the bot's number in base 64. */
const discord = (value) => /^\d{17,20}$/.test(Buffer.from(value.split(".")[0], "base64url").toString("latin1"));
function bech32(value) {
    const text = value.toLowerCase();
    const charset = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
    const at = text.lastIndexOf("1");
    const values = [...text.slice(0, at)].map((c) => c.charCodeAt(0) >> 5);
    values.push(0, ...[...text.slice(0, at)].map((c) => c.charCodeAt(0) & 31));
    values.push(...[...text.slice(at + 1)].map((c) => charset.indexOf(c)));
    const generator = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];
    let sum = 1;
    for (const value5 of values) {
        const top = sum >>> 25;
        sum = ((sum & 0x1ffffff) << 5) ^ value5;
        for (let i = 0; i < 5; i++)
            if ((top >>> i) & 1)
                sum ^= generator[i];
    }
    return sum === 1;
}
function base32Bytes(text) {
    const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    const bytes = [];
    let held = 0;
    let width = 0;
    for (const char of text) {
        held = ((held << 5) | alphabet.indexOf(char)) & 0xfff;
        width += 5;
        if (width >= 8) {
            width -= 8;
            bytes.push((held >> width) & 255);
        }
    }
    return Buffer.from(bytes);
}
function crc16(bytes) {
    let sum = 0;
    for (const byte of bytes) {
        sum ^= byte << 8;
        for (let i = 0; i < 8; i++)
            sum = sum & 0x8000 ? ((sum << 1) ^ 0x1021) & 0xffff : (sum << 1) & 0xffff;
    }
    return sum;
}
/** NATS keys and Stellar seeds end in a CRC-16 (XModem), little endian. */
function crc16Tail(value) {
    const bytes = base32Bytes(value);
    return crc16(bytes.subarray(0, -2)) === bytes.readUInt16LE(bytes.length - 2);
}
/** Bitcoin: the last four bytes are the beginning of SHA-256 taken twice. */
function base58(value) {
    const alphabet = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
    let number = 0n;
    for (const char of value)
        number = number * 58n + BigInt(alphabet.indexOf(char));
    const hex = number.toString(16);
    const bytes = Buffer.from(hex.length % 2 ? `0${hex}` : hex, "hex");
    if (bytes.length < 10)
        return false;
    const twice = (0,external_node_crypto_.createHash)("sha256")
        .update((0,external_node_crypto_.createHash)("sha256").update(bytes.subarray(0, -4)).digest())
        .digest();
    return twice.subarray(0, 4).equals(bytes.subarray(-4));
}
/** Azure's keys: base 64 that decodes to whole bytes. Newer ones carry their service's mark, which the pattern has tested. */
function azure(value) {
    const key = /[A-Za-z0-9+/_-]+={0,2}$/.exec(value)?.[0] ?? "";
    return key.replace(/=+$/, "").length % 4 !== 1;
}
/** Tests that a value drawn by chance does not pass. */
const CHECKS = {
    crc32Base62,
    crc32Tail,
    macaroon,
    awsId,
    slack,
    discord,
    bech32,
    nkey: crc16Tail,
    stellar: crc16Tail,
    base58,
    azure,
};
/** Checks that random data of the right shape fails almost always: a value that fails is no live secret. */
const DECISIVE = new Set(["crc32Base62", "bech32", "nkey", "stellar", "base58"]);

;// CONCATENATED MODULE: ./build/actions/secret-scan/src/detect/tokens.js








/** Every provider format. */
function tokens_allTokenRules() {
    return [...tokenRules(FORGES), ...tokenRules(CLOUD), ...tokenRules(SERVICES)];
}
const escapeText = (text) => text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
/** The rule's whole pattern. */
function patternOf(rule) {
    return escapeText(rule.prefix) + rule.body;
}
/** Prefixes, lower case, that tell a token by themselves. */
function strongPrefixes(rules) {
    const strong = rules.filter(({ prefix, near }) => !near && /^[A-Za-z0-9.]{2,}[_-]|^[A-Z]{4}|\//.test(prefix) && prefix.length >= 4);
    return [...new Set(strong.map(({ prefix }) => prefix.toLowerCase()))];
}
/** True where the prefix is too short or absent to search for: such rules are tried on long runs of token characters. */
function isShapeRule(rule) {
    return rule.prefix.length < 3 && !rule.near && !rule.infix;
}
/** Judges a text that has the rule's shape at `[start, end)`, and keeps it where it may be live. */
function acceptToken(work, rule, start, end) {
    const { bytes } = work;
    const value = bytes.toString("latin1", start, end);
    const checked = rule.check ? CHECKS[rule.check](value) : undefined;
    if (!checked || !rule.check || !DECISIVE.has(rule.check)) {
        if (!isApart(work, rule) &&
            !(beginsAt(work, start, end) && (rule.open || endsAt(work, end, /\\w-\]\{\d+\}$/.test(rule.body)))))
            return;
        if (!isPlausible(rule, value))
            return;
    }
    if (rule.near && !isNear(work, rule.near, start, end))
        return;
    const confidence = confidenceOf(rule, value, checked);
    if (!confidence)
        return;
    const skip = rule.prefix.endsWith("=") || rule.prefix.endsWith(" ") ? rule.prefix.length : 0;
    add(work, {
        rule: rule.id,
        family: rule.provider,
        confidence,
        rank: 3,
        start: start + skip,
        end,
        matchStart: start,
        matchEnd: end,
    });
}
function confidenceOf(rule, value, checked) {
    const own = rule.confidence ?? "high";
    const body = value.slice(rule.prefix.length);
    if (checked === undefined || checked)
        return isStandIn(body) || isPattern(body) ? "low" : own;
    if (!DECISIVE.has(rule.check))
        return own === "high" ? "medium" : "low";
    return "low";
}
/** In databases and programs strings stand side by side: a telling prefix is enough there. */
function isApart(work, rule) {
    return work.binary && !rule.near && /^[A-Za-z0-9.]{2,12}[_-]|^[A-Z]{4}/.test(rule.prefix);
}
/** A made-up value repeats or counts; a live one was drawn by chance. */
function isPlausible(rule, value) {
    if (rule.rarity === 0)
        return true;
    const body = value.slice(rule.prefix.length);
    if (rule.prefix.length < 3)
        return /\d/.test(body) && entropy(body) > 3 && rarity(body) > 4;
    return entropy(body) > (body.length >= 24 ? 2.9 : 2.2);
}
function isNear(work, words, start, end) {
    const around = linesOf(work.bytes, Math.max(0, start - 120), end)
        .slice(0, 500)
        .toLowerCase();
    return words.some((word) => startsWord(around, word));
}
function startsWord(text, word) {
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
        if (!/[a-z]/.test(text[at - 1] ?? ""))
            return true;
    return false;
}

;// CONCATENATED MODULE: ./build/actions/secret-scan/src/detect/shapes.js






/** Sorts the rules that are tried on runs. */
function shapesOf(rules) {
    const byFirst = Array.from({ length: 256 }, () => []);
    for (const rule of rules.filter(isShapeRule)) {
        const flags = rule.anyCase ? "iy" : "y";
        const { opens, first } = plan_opener(patternOf(rule), flags);
        const shape = { rule, pattern: new RegExp(patternOf(rule), flags), opens };
        byFirst.forEach((list, byte) => {
            if (first[byte])
                list.push(shape);
        });
    }
    return byFirst;
}
const LONGEST = 400;
const SLASH = 47;
/** Tries a run of token characters `[start, end)` against the shapes, and keeps a random one that stands beside a telling word. */
function judgeRun(work, shapes, start, end) {
    const { bytes } = work;
    if (end - start > 2000)
        return;
    for (let at = start; at < end; at++) {
        if (at > start && bytes[at - 1] !== SLASH)
            continue;
        for (const shape of shapes[bytes[at]])
            tryShape(work, shape, at, end);
    }
    if (end - start <= 200 && mixesDigits(bytes, start, end))
        judgeRandom(work, start, end, bytes.toString("latin1", start, end));
}
/** True where both letters and digits stand in the run. */
function mixesDigits(bytes, start, end) {
    let seen = 0;
    for (let i = start; i < end && seen !== 3; i++) {
        const byte = bytes[i];
        if (byte >= 48 && byte < 58)
            seen |= 1;
        else if ((byte | 32) >= 97 && (byte | 32) < 123)
            seen |= 2;
    }
    return seen === 3;
}
function tryShape(work, { rule, pattern, opens }, at, end) {
    const { bytes } = work;
    if (end - at < (rule.least ?? 0) || !opens(bytes, at))
        return;
    const from = Math.max(0, at - 1);
    pattern.lastIndex = at - from;
    const match = pattern.exec(bytes.toString("latin1", from, Math.min(bytes.length, end + LONGEST)));
    if (match)
        acceptToken(work, rule, at, at + match[0].length);
}
const TELLING = /(?:^|[^A-Za-z])(?:api|auth|access|app|client|secret|bearer|user)?[ _-]?(?:key|token|secret|passw(?:or)?d|passphrase|credentials?|authtoken|apikey)s?\b|(?:Key|Token|Secret|Password|KEY|TOKEN|SECRET|PASSWORD)\b/;
/** A string drawn by chance, with letters and digits, a few words after "key", "token", "secret": worth a look, no more. */
function judgeRandom(work, start, end, text) {
    if (work.syntax.lock)
        return;
    if (text.includes("/") && !/[+=]/.test(text))
        return;
    const named = shapes_NAMED.exec(text);
    if (named) {
        keepRandom(work, end - named[1].length, end, named[1]);
        return;
    }
    const before = work.bytes.toString("latin1", Math.max(0, start - 90), start);
    const line = before.slice(Math.max(0, before.lastIndexOf("\n", before.lastIndexOf("\n") - 1)));
    if (!TELLING.test(line) ||
        /sha\d|integrity|digest|checksum|commit|public|fingerprint|revision|\burl\b|https?:\/\/\S*$|@$/i.test(line.slice(-40)))
        return;
    if (nameKind(/[\w.-]+(?=\W{0,6}$)/.exec(line)?.[0] ?? "key") === "none" && !/[ {>]$/.test(line))
        return;
    keepRandom(work, start, end, text);
}
/** Name and value in one run: `vendor-token-3f9c...`. */
const shapes_NAMED = /(?:key|token|secret|access|private|passw(?:or)?d)[A-Za-z]{0,10}[-_]([A-Za-z0-9]{16,80})$/i;
function keepRandom(work, start, end, text) {
    if (!isWorthALook(text))
        return;
    add(work, {
        rule: "random-string",
        family: "literal",
        confidence: "low",
        rank: 0,
        start,
        end,
        matchStart: start,
        matchEnd: end,
    });
}
/** Versions of a file repeat most of their strings: what was judged once need not be judged again. */
const judged = new Map();
const shapes_MOST_JUDGED = 50_000;
function isWorthALook(text) {
    const known = judged.get(text);
    if (known !== undefined)
        return known;
    const hex = /^[0-9a-fA-F]+$/.test(text);
    const random = hex ? entropy(text) >= 3 : rarity(text) >= 14 && entropy(text) >= 3.2;
    const verdict = random && !isPattern(text) && !isStandIn(text);
    if (judged.size > shapes_MOST_JUDGED)
        judged.clear();
    judged.set(text, verdict);
    return verdict;
}

;// CONCATENATED MODULE: ./build/actions/secret-scan/src/detect/key-block.js


/**
 * Judges the body of a PEM block: base 64 once line ends, their escapes, quotes and concatenation are taken away. Sure where it
 * decodes to a key's own structure from first byte to last.
 */
function judgeKeyBlock(secret, block) {
    const body = bodyOf(secret);
    if (body.length < 40 || entropy(body) < 3.6 || isPattern(body.slice(0, 60)))
        return undefined;
    if (/(?:[A-Za-z]{2,} ){4,}/.test(secret) && body.length < 200)
        return undefined;
    if (isStandIn(body.slice(0, 64)) || body.length < 64)
        return "low";
    if (/PGP|ENCRYPTED|DEK-Info/.test(block.slice(0, 400)))
        return body.length > 200 ? "high" : "medium";
    return structure(Buffer.from(body, "base64"));
}
function bodyOf(secret) {
    return secret
        .replace(/^(?:Proc-Type|DEK-Info|Version|Comment|Hash|Charset):[^\n\\]*/gim, "")
        .replace(/\\{1,4}[nrt]|\\u000[aAdD]|&#(?:10|13|xA|xD);|%0[aAdD]/g, "\n")
        .split(/[^A-Za-z0-9+/=_-]+/)
        .filter((part) => part.length >= 12 || /=$/.test(part))
        .join("");
}
/** DER (a sequence whose length covers the rest) or OpenSSH's own form. */
function structure(bytes) {
    if (bytes.toString("latin1", 0, 14) === "openssh-key-v1")
        return "high";
    if (bytes[0] !== 0x30)
        return "low";
    const width = bytes[1] & 0x80 ? bytes[1] & 0x7f : 0;
    if (width > 3)
        return "low";
    const length = width === 0 ? bytes[1] : bytes.readUIntBE(2, width);
    const said = 2 + width + length;
    return Math.abs(said - bytes.length) <= 3 ? "high" : "medium";
}

;// CONCATENATED MODULE: ./build/actions/secret-scan/src/detect/structures.js





/** Judges the match of a structure, and keeps it where the secret in it may be live. */
function acceptStructure(work, rule, match, offset) {
    const groups = match.groups ?? {};
    const secret = groups["secret"] ?? groups["secret2"];
    if (!secret)
        return;
    const confidence = JUDGES[rule.judge](secret, groups, rule, work, match);
    if (!confidence)
        return;
    const within = match[0].lastIndexOf(secret);
    const start = offset + match.index + within;
    add(work, {
        rule: rule.id,
        family: rule.provider,
        confidence,
        rank: 2,
        start,
        end: start + secret.length,
        matchStart: offset + match.index,
        matchEnd: offset + match.index + match[0].length,
    });
}
const JUDGES = {
    password: structures_judgePassword,
    plain: judgePlain,
    basic: judgeBasic,
    "key-block": (secret, _groups, _rule, _work, match) => judgeKeyBlock(secret, match[0]),
    hash: (secret, _groups, rule) => (isPattern(secret.slice(8)) ? undefined : rule.confidence),
};
const EXAMPLE_HOST = /(?:^|\.)(?:example\.(?:com|org|net)|example|invalid|test)(?::|$)|^(?:host|hostname|server|domain|your[\w.-]*|my[\w-]*host|HOST\w*|foo|bar)(?::|$)|^[<${%*[]|^(?:1\.2\.3\.4|192\.0\.2\.|198\.51\.100\.|203\.0\.113\.)/;
/** A password that somebody chose: nothing that stands for one. */
function structures_judgePassword(secret, groups, rule) {
    const user = groups["user"] ?? "";
    if (secret.length < 3 || isReference(secret) || /^[*x.•]+$|^<|^\$|^\{|^%[^0-9A-Fa-f]|[{}]/i.test(secret))
        return undefined;
    if (rule.id === "url-credentials")
        return judgeUrl(secret, user, groups["host"] ?? "", groups["scheme"] ?? "");
    if (isStandIn(secret) || isPattern(secret) || repeatsName("password", secret))
        return undefined;
    return /^[a-z]+$/.test(secret) || /^\d+$/.test(secret) ? "low" : rule.confidence;
}
function judgeUrl(secret, user, host, scheme) {
    if (/^\d+$/.test(secret) && secret.length < 6)
        return undefined;
    if (/[,;()]|^\d{1,5}$/.test(secret) && !/[A-Za-z]/.test(secret))
        return undefined;
    if (/^(?:git|ssh)$/i.test(scheme) && /^\d+$/.test(secret))
        return undefined;
    if (/^(?:pass|password|passwd|pwd|passw0rd)$/i.test(secret) &&
        /^(?:user|username|name|login|usr|me|admin|root|test)?$/i.test(user))
        return undefined;
    const usual = isStandIn(secret) || isPattern(secret) || repeatsName(user || "user", secret) || isStandIn(user);
    if (usual || EXAMPLE_HOST.test(host))
        return isRandom(secret, 10) && secret.length >= 10 && !usual ? "medium" : "low";
    return /^[a-z]{1,7}$/.test(secret) ? "low" : "medium";
}
/** What it is by its form; placeholders and references fall. */
function judgePlain(secret, groups, rule, work, match) {
    if (isReference(secret) || isStandIn(secret.slice(0, 400)) || isPattern(secret.slice(0, 400)))
        return undefined;
    if (rule.id === "jwt")
        return judgeJwt(secret);
    if (rule.id === "url-token" && /sentry/i.test(groups["host"] ?? ""))
        return "low";
    if (rule.id === "query-credential") {
        if (/^(?:https?:|\/)/.test(secret) || /%[su]$/.test(secret) || repeatsName(groups["name"] ?? "", secret))
            return undefined;
        if (/public|site/i.test(groups["name"] ?? ""))
            return undefined;
        return secret.length >= 16 && isRandom(secret, 12) && !/key$/i.test(groups["name"] ?? "")
            ? "medium"
            : /\d/.test(secret) && /[A-Za-z]/.test(secret) && isRandom(secret, 4)
                ? "low"
                : undefined;
    }
    if (rule.provider === "private-key")
        return entropy(secret) > 3.5 ? rule.confidence : undefined;
    if (!/\d/.test(secret) && !isRandom(secret, 20))
        return undefined;
    if (isComment(linesOf(work.bytes, match.index, match.index)) && secret.length < 20)
        return "low";
    if (/^[0-9a-f-]{36}$/i.test(secret))
        return "medium";
    const made = isRandom(secret, 8) || entropy(secret) > 3.6;
    return made && !(rule.provider === "http" && hasProviderMark(secret)) ? rule.confidence : "low";
}
/** A token whose header and payload are JSON; without claims of its own it is an example of the format. */
function judgeJwt(secret) {
    const [head, payload, signature] = secret.split(".");
    const header = Buffer.from(head, "base64url").toString("latin1");
    const claims = Buffer.from(payload, "base64url").toString("latin1");
    if (!/"(?:alg|enc|typ|kid)"/.test(header) || !claims.startsWith("{"))
        return "low";
    if (/"none"/i.test(header) || /John Doe|1234567890|jwt\.io/.test(claims))
        return "low";
    return entropy(signature) > 3.5 ? "medium" : "low";
}
/** Base 64 of `user:password`. */
function judgeBasic(secret, _groups, rule) {
    const text = Buffer.from(secret, "base64").toString("latin1");
    const colon = text.indexOf(":");
    if (!/^[\x20-\x7e\xa0-\xff]+$/.test(text) || colon < 0 || isReference(text))
        return undefined;
    const password = text.slice(colon + 1);
    if (password.length < 2)
        return colon > 8 && isRandom(text.slice(0, colon), 8) ? rule.confidence : undefined;
    if (isStandIn(password) || isPattern(password) || repeatsName("password", password))
        return "low";
    return rule.confidence;
}

;// CONCATENATED MODULE: ./build/actions/secret-scan/src/detect/detector.js


















const LEAST_RUN = 16;
const detector_DEPTH = 4;
/** Makes a detector. */
const createDetector = (setup = {}) => {
    const users = usersRules(setup);
    const ours = !setup.onlyGitleaks;
    const tokens = ours ? tokens_allTokenRules().filter(({ id }) => users.isActive(id)) : [];
    const shapes = shapesOf(tokens);
    const handled = [
        ...(ours ? ownRules(tokens) : []),
        ...decoders(tokens),
        ...(users.config ? handleGitleaks(users.config) : []),
    ];
    const matcher = createMatcher(handled.map(({ rule }) => rule));
    const search = (work) => {
        const { bytes, depth } = work;
        matcher.find(bytes, work.regions, (rule, match, offset) => handled[rule].accept(work, match, offset));
        findRuns(bytes, work.regions, LEAST_RUN, (start, end) => {
            if (ours)
                judgeRun(work, shapes, start, end);
            if (depth > 0)
                work.pieces.push(...decodeRun(bytes, start, end));
        });
        if (depth <= 0)
            return;
        if (work.binary)
            work.pieces.push(...expandBinary(bytes, work.path, work.unseen));
        else if (promisesListing(bytes, work.regions))
            work.pieces.push(...expandText(bytes));
        const replaced = work.binary ? undefined : inPlace(bytes, work.pieces);
        if (replaced)
            work.pieces.push(replaced);
        searchPieces(work, search, users.filter);
    };
    return {
        scan(bytes, source, regions, unseen = () => { }) {
            const binary = needsWhole(bytes);
            const work = workOf(bytes, source.path, binary ? undefined : regions, binary, setup.depth ?? detector_DEPTH, unseen);
            search(work);
            const kept = users
                .filter(work.found, bytes, source.path)
                .filter(({ rule, rank }) => rank > OWN || users.isActive(rule));
            return ours ? settleOverlaps(kept) : kept;
        },
        settle: (hit, places) => (users.isExempt(hit, places) ? undefined : settleHit(hit, places)),
    };
};
/** What the matcher looks for when no configuration adds to it. */
function builtInRules() {
    const tokens = allTokenRules();
    return [...ownRules(tokens), ...decoders(tokens)].map(({ rule }) => rule);
}
/** Hits of rules of our own rank up to this. */
const OWN = 3;
function ownRules(tokens) {
    return [
        ...tokens.filter((rule) => !isShapeRule(rule)).map(handleToken),
        ...STRUCTURES.map(handleStructure),
        handleLiterals(),
    ];
}
function decoders(tokens) {
    const wrapped = tokens.length > 0 ? [handleWrapped(tokens)] : [];
    return [...ESCAPES.map(handleEscape), ...GAPS.filter((gap) => gap.keywords.length > 0).map(handleGap), ...wrapped];
}
const detector_escapeText = (text) => text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
function handleToken(rule) {
    const byNeighbour = rule.near && rule.prefix.length < 4;
    const keywords = byNeighbour ? rule.near : [rule.infix ?? rule.prefix.toLowerCase()];
    return {
        rule: {
            pattern: patternOf(rule),
            flags: rule.anyCase ? "i" : "",
            keywords,
            ...(byNeighbour ? { reach: 400 } : {}),
        },
        accept: (work, match, offset) => acceptToken(work, rule, offset + match.index, offset + match.index + match[0].length),
    };
}
function handleStructure(rule) {
    const { pattern, flags = "", keywords, reach } = rule;
    return {
        rule: { pattern, flags, keywords, ...(reach ? { reach } : {}) },
        accept: (work, match, offset) => acceptStructure(work, rule, match, offset),
    };
}
function handleLiterals() {
    const near = neighbourhood();
    const keywords = [...new Set([...NAME_WORDS, ...near.words])];
    return {
        rule: { pattern: "", flags: "i", keywords, literal: true, promises: promisesValue },
        accept: (work, match, offset) => {
            const start = offset + match.index;
            acceptLiteral(work, near, start, start + match[0].length);
        },
    };
}
function handleEscape(written) {
    const { pattern, flags = "", keywords } = written;
    return {
        rule: { pattern, flags, keywords, promises: PROMISES[written.via] },
        accept: (work, match, offset) => {
            if (work.depth <= 0 || offset + match.index < (work.closed.get(written.via) ?? 0))
                return;
            const piece = escapePiece(written, work.bytes, match, offset);
            if (!piece)
                return;
            work.closed.set(written.via, piece.end);
            work.pieces.push(piece);
        },
    };
}
function handleGap(gap) {
    return {
        rule: { pattern: "", flags: "i", keywords: gap.keywords, literal: true, promises: PROMISES[gap.via] },
        accept: (work, match, offset) => addGap(work, gap, offset + match.index),
    };
}
/** Bytes that a token cut by a line break may have before it: those of `[\w.+/=-]`, blanks and CR. */
const beforeBreak = Uint8Array.from({ length: 256 }, (_, byte) => /[\w.+/=\- \t\r]/.test(String.fromCharCode(byte)) ? 1 : 0);
/** Looks ahead for the line break that a wrapped token needs; without it a long run of `aaaa` costs an expression at every byte. */
function breaksSoon(bytes, _start, end) {
    const limit = Math.min(bytes.length, end + 300);
    let at = end;
    while (at < limit && beforeBreak[bytes[at]])
        at++;
    return bytes[at] === 10;
}
/** Tokens that go on in the next line, behind indentation or a comment's mark. */
function handleWrapped(tokens) {
    const prefixes = strongPrefixes(tokens);
    const gap = GAPS.find(({ via }) => via === "wrapped");
    const rest = "[\\w.+/=-]{0,200}[ \\t]*\\r?\\n[ \\t]*(?:[#*>|;+-]{1,2}|//|--)?[ \\t]*[\\w.+/=-]{2}";
    return {
        rule: {
            pattern: `(?:${prefixes.map(detector_escapeText).join("|")})${rest}`,
            flags: "i",
            keywords: prefixes,
            reach: 300,
            promises: breaksSoon,
        },
        accept: (work, match, offset) => addGap(work, gap, offset + match.index + match[0].search(/[ \t]*\r?\n/)),
    };
}
function addGap(work, gap, at) {
    if (work.depth <= 0 || at < (work.closed.get(gap.via) ?? 0))
        return;
    const piece = closeGap(gap, work.bytes, at);
    if (!piece)
        return;
    work.closed.set(gap.via, piece.end - gap.after / 2);
    work.pieces.push(piece);
}

;// CONCATENATED MODULE: ./build/actions/secret-scan/src/history/sightings.js
/** Collects which objects hold which secrets. */
class Sightings {
    /** Distinct by rule and secret; the surest hit of each stands for all. */
    secrets = [];
    /** Object -> indexes of the secrets in it. */
    objects = new Map();
    numbers = new Map();
    /** Number of a hit's secret. */
    number(hit) {
        const key = `${hit.rule}\0${hit.secret}`;
        const known = this.numbers.get(key);
        if (known === undefined) {
            this.numbers.set(key, this.secrets.length);
            return this.secrets.push(hit) - 1;
        }
        if (rank[hit.confidence] > rank[this.secrets[known].confidence])
            this.secrets[known] = hit;
        return known;
    }
    /** Notes what an object holds. */
    record(object, sightings) {
        const secrets = new Set(sightings.map(({ secret }) => secret));
        for (const secret of this.objects.get(object) ?? [])
            secrets.add(secret);
        this.objects.set(object, [...secrets]);
    }
    /** Takes over what another thread collected. */
    merge(secrets, objects) {
        const renumbered = secrets.map((hit) => this.number(hit));
        for (const [object, list] of objects)
            this.record(object, list.map((secret) => ({ secret: renumbered[secret], start: 0, end: 0 })));
    }
}
const rank = { high: 3, medium: 2, low: 1 };
const nothing = [];
/**
 * Scans an object: where it is made by a delta, only what that inserts; what was found in the bytes it copies is carried along.
 */
function scanObject(detector, collected, bytes, source, change, unseen) {
    if (change && change.inserts.length === 0 && change.before.length === 0)
        return nothing;
    const carried = change ? carry(change) : [];
    const hits = change?.inserts.length === 0 ? [] : detector.scan(bytes, source, change?.inserts, unseen);
    const known = new Set(carried.map(({ secret, start }) => placeKey(secret, start)));
    for (const hit of hits) {
        const secret = collected.number(hit);
        if (!known.has(placeKey(secret, hit.matchStart)))
            carried.push({ secret, start: hit.matchStart, end: hit.matchEnd });
    }
    return carried.length === 0 ? nothing : carried;
}
const placeKey = (secret, start) => secret * 2 ** 32 + start;
/** The base's sightings that lie in copied ranges, at their new places. Both lists run through the base's bytes side by side. */
function carry({ before, copies }) {
    if (before.length === 0)
        return [];
    const order = Array.from({ length: copies.length / 3 }, (_, index) => 3 * index).sort((a, b) => copies[a] - copies[b]);
    const carried = [];
    for (const { secret, start, end } of before) {
        const from = lastStartingBy(order, copies, start);
        for (let i = from; i >= 0 && i > from - 16; i--) {
            const copy = order[i];
            // Ranges are seldom copied twice: a few neighbours to the left tell whether another one covers the sighting too.
            if (copies[copy + 1] >= end) {
                const shift = copies[copy + 2] - copies[copy];
                carried.push({ secret, start: start + shift, end: end + shift });
            }
        }
    }
    return carried;
}
/** Position in `order` of the last copy that begins at or before an offset of the base; -1 where none does. */
function lastStartingBy(order, copies, offset) {
    let low = 0;
    let high = order.length - 1;
    while (low <= high) {
        const middle = (low + high) >> 1;
        if (copies[order[middle]] <= offset)
            low = middle + 1;
        else
            high = middle - 1;
    }
    return high;
}

;// CONCATENATED MODULE: ./build/actions/secret-scan/src/history/collector.js

/** Why something was not looked at, and how often; one sentence each in the report. */
class Unseen {
    reasons = new Map();
    /** `reason` has a `#` for the count. */
    add(reason, example, count = 1) {
        const known = this.reasons.get(reason);
        if (known)
            known.count += count;
        else
            this.reasons.set(reason, { count, example });
    }
    entries() {
        return [...this.reasons].map(([reason, { count, example }]) => [reason, count, example]);
    }
    sentences() {
        return this.entries().map(([reason, count, example]) => `${reason.replace("#", String(count))}${example ? ` (for example ${example})` : ""}.`);
    }
}
const LFS_HEAD = "version https://git-lfs.github.com/spec/v1\n";
const LFS_LONGEST = 1024;
/** Scans objects of one thread and keeps what they hold. */
class Collector {
    sightings = new Sightings();
    unseen = new Unseen();
    lfs = [];
    objects = 0;
    bytes = 0;
    detector;
    constructor(detector) {
        this.detector = detector;
    }
    /** Scans one object; what it returns is handed back as `change.before` for what is made from it. */
    object(oid, type, bytes, change) {
        this.objects++;
        this.bytes += bytes.length;
        if (type === "tree")
            return [];
        const sightings = scanObject(this.detector, this.sightings, bytes, sourceOf(type), change, (text) => this.unseen.add(text, ""));
        if (sightings.length > 0)
            this.sightings.record(oid, sightings);
        if (bytes.length < LFS_LONGEST && type === "blob")
            this.notePointer(oid, bytes);
        return sightings;
    }
    tooLarge(oid, megabytes) {
        this.unseen.add(`# objects have more than ${megabytes} MB and were not read`, oid);
    }
    damaged(oid, reason) {
        this.unseen.add(`# objects are damaged and could not be read`, `${oid}: ${reason}`);
    }
    notePointer(oid, bytes) {
        if (bytes.toString("latin1", 0, LFS_HEAD.length) !== LFS_HEAD)
            return;
        const content = /^oid sha256:([0-9a-f]{64})$/m.exec(bytes.toString("latin1"))?.[1];
        if (content)
            this.lfs.push({ oid, content });
    }
}
const BLOB_SOURCE = {};
function sourceOf(type) {
    if (type === "commit")
        return { kind: "commit-message" };
    return type === "tag" ? { kind: "tag" } : BLOB_SOURCE;
}

;// CONCATENATED MODULE: ./build/actions/secret-scan/src/folder/files.js


const DEEPEST = 256;
/** Reads every regular file below a folder, `.git` folders left out, links not followed (their targets are given as bytes). */
function* walkFolder(root, maxSize) {
    const stack = [["", 0]];
    for (let next = stack.pop(); next; next = stack.pop()) {
        const [folder, depth] = next;
        const below = [];
        for (const entry of files_list((0,external_node_path_.join)(root, folder))) {
            const path = folder ? `${folder}/${entry.name}` : entry.name;
            if (!entry.isDirectory())
                yield readFile(root, path, maxSize);
            else if (depth >= DEEPEST)
                yield { path, skipped: "unreadable" };
            else if (entry.name !== ".git")
                below.push([path, depth + 1]);
        }
        stack.push(...below.reverse());
    }
}
function files_list(folder) {
    try {
        return (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true });
    }
    catch {
        return [];
    }
}
/** Reads one file of a folder; a link gives its target's name. */
function readFile(root, path, maxSize) {
    try {
        return readRegular(root, path, maxSize);
    }
    catch {
        return { path, skipped: "unreadable" };
    }
}
function readRegular(root, path, maxSize) {
    const full = (0,external_node_path_.join)(root, path);
    if ((0,external_node_fs_.lstatSync)(full).isSymbolicLink())
        return { path, bytes: Buffer.from((0,external_node_fs_.readlinkSync)(full)) };
    // NOFOLLOW: a link may have been put there since; NONBLOCK: a pipe would wait for ever. Neither exists on Windows.
    const file = (0,external_node_fs_.openSync)(full, external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NOFOLLOW ?? 0) | (external_node_fs_.constants.O_NONBLOCK ?? 0));
    try {
        const stats = (0,external_node_fs_.fstatSync)(file);
        if (!stats.isFile())
            return { path };
        if (stats.size > maxSize)
            return { path, skipped: "too large" };
        const bytes = Buffer.allocUnsafe(stats.size);
        let done = 0;
        for (let count = -1; count !== 0 && done < bytes.length; done += count)
            count = (0,external_node_fs_.readSync)(file, bytes, done, bytes.length - done, done);
        return { path, bytes: bytes.subarray(0, done) };
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}

;// CONCATENATED MODULE: ./build/actions/secret-scan/src/folder/scan-folder.js



/** Scans a plain folder: every file, every place of a secret. */
function scanFolder(detector, root, maxSize, progress) {
    const result = { secrets: [], files: 0, bytes: 0 };
    const unseen = new Unseen();
    const names = [];
    for (const file of walkFolder(root, maxSize)) {
        if ((result.files++ & 255) === 0)
            progress(`${result.files} files read`);
        result.bytes += file.bytes?.length ?? 0;
        names.push(file.path);
        result.secrets.push(...scanFile(detector, file, unseen, maxSize));
    }
    result.secrets.push(...scanNames(detector, names, "file-name"));
    return { ...result, unseen: unseen.sentences() };
}
/** Scans one file's bytes with its path known, settled at that place. */
function scanFile(detector, file, unseen, maxSize) {
    if (file.skipped === "too large")
        unseen.add(`# files have more than ${Math.round(maxSize / 2 ** 20)} MB and were not read`, (0,report_text/* plain */.pj)(file.path, 200));
    if (file.skipped === "unreadable")
        unseen.add("# files could not be read", (0,report_text/* plain */.pj)(file.path, 200));
    if (!file.bytes)
        return [];
    const { path, bytes } = file;
    const hits = detector.scan(bytes, { path }, undefined, (text) => unseen.add(text, (0,report_text/* plain */.pj)(path, 200)));
    return hits.flatMap((hit) => {
        const settled = detector.settle(hit, [{ path }]);
        return settled ? [{ hit: settled, location: locationIn(bytes, settled, path) }] : [];
    });
}
/** Scans names (of files, of refs), each as a text of its own. */
function scanNames(detector, names, kind) {
    const all = [...names];
    // One text of all names, a line each, is scanned at the price of one.
    const text = Buffer.from(all.map((name) => name.replace(/[\r\n]/g, " ")).join("\n"));
    const found = [];
    for (const hit of detector.scan(text, { kind })) {
        const line = text.subarray(0, hit.start).toString("latin1").split("\n").length - 1;
        const name = all[line] ?? "";
        found.push({ hit, location: kind === "file-name" ? { kind, path: name } : { kind, key: name } });
    }
    return found;
}
/** Line and column of a hit in its file; of decoded and archived text only the place of the outermost run is known. */
function locationIn(bytes, hit, path) {
    const start = position(bytes, hit.start);
    const inner = hit.via?.[0]?.match(/^(?:zip|tar|gzip|jar|7z)[^:]*:(.+)$/)?.[1];
    if (inner)
        return { path: `${path}!${inner}`, kind: "archive-member", ...(hit.innerLine ? { startLine: hit.innerLine } : {}) };
    const end = position(bytes, Math.max(hit.start, hit.end));
    return { path, startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
}
function position(bytes, offset) {
    let line = 1;
    let lineStart = 0;
    for (let at = bytes.indexOf(10); at >= 0 && at < offset; at = bytes.indexOf(10, at + 1)) {
        line++;
        lineStart = at + 1;
    }
    // Columns count UTF-16 units. A minified line would make a slice of megabytes for one column: there bytes must do.
    const column = offset - lineStart > 100_000 ? offset - lineStart : bytes.toString("utf8", lineStart, offset).length;
    return { line, column: column + 1 };
}

;// CONCATENATED MODULE: ./build/actions/secret-scan/src/history/event-range.js
const RANGED = /^(pull_request|pull_request_target|merge_group|push)$/;
/**
 * The commits that an event adds. A base or head that is not here is fetched where `fetch` is given; where that fails the whole
 * history is scanned instead, never nothing.
 */
async function rangeOfEvent(event, git, fetch) {
    if (!RANGED.test(event.name))
        return { unseen: [] };
    const head = event.head ?? event.sha;
    const wanted = [head, event.base].filter((oid) => oid !== undefined && oid !== "");
    if (!(await complete(git, wanted)) && fetch)
        await fetch(wanted).catch(() => { });
    if (!(await has(git, head)))
        return { unseen: [`The commit ${head} of this event is not in the checkout and could not be fetched.`] };
    // A new branch has no base; one that was pushed by force may have a base that nobody has any more.
    if (!event.base || !(await has(git, event.base)))
        return { revisions: [head], unseen: await cutOff(git, head) };
    return { revisions: [head, `^${event.base}`], unseen: await cutOff(git, head, event.base) };
}
async function complete(git, commits) {
    for (const commit of commits)
        if (!(await has(git, commit)))
            return false;
    return (await cutOff(git, commits[0], commits[1])).length === 0;
}
async function has(git, oid) {
    if (!/^[0-9a-f]{40,64}$/.test(oid))
        return false;
    return git.run(["cat-file", "-e", `${oid}^{commit}`]).then(() => true, () => false);
}
/** A shallow boundary inside the range would let a whole tree look new, or hide commits. */
async function cutOff(git, head, base) {
    if (!(await git.isShallow()))
        return [];
    const lines = await git.run(["rev-list", "--boundary", "--parents", head, ...(base ? [`^${base}`] : [])]);
    const roots = lines
        .toString("latin1")
        .split("\n")
        .filter((line) => line && !line.startsWith("-") && !line.includes(" "));
    if (roots.length === 0)
        return [];
    return ["The history is cut off (a shallow clone) inside the commits to scan. Fetch more of it (fetch-depth: 0)."];
}
/** Fetches what a shallow clone lacks, from the remote that it was cloned from. */
function fetchFrom(git, remote = "origin") {
    return async (commits) => {
        const depth = (await git.isShallow()) ? ["--unshallow"] : [];
        await git.run([
            "fetch",
            "--no-tags",
            "--no-recurse-submodules",
            "--no-write-fetch-head",
            "--quiet",
            ...depth,
            remote,
            ...commits,
        ]);
    };
}
/** Fetches what actions/checkout leaves on the server although it can be read there: pull requests' heads, notes, other branches. */
async function fetchAllRefs(git, remote = "origin") {
    const depth = (await git.isShallow()) ? ["--unshallow"] : [];
    const specs = [
        "+refs/heads/*:refs/remotes/origin/*",
        "+refs/pull/*/head:refs/pull/*/head",
        "+refs/notes/*:refs/notes/*",
        "+refs/tags/*:refs/tags/*",
    ];
    await git.run(["fetch", "--no-recurse-submodules", "--no-write-fetch-head", "--quiet", ...depth, remote, ...specs]);
}

;// CONCATENATED MODULE: ./build/actions/secret-scan/src/folder/scan-uncommitted.js


/** Paths that are changed or new in the work tree and not ignored. */
async function uncommittedPaths(git) {
    const out = await git
        .run(["status", "--porcelain=v1", "-z", "--untracked-files=all", "--no-renames", "--ignore-submodules=all"])
        .catch(() => Buffer.alloc(0)); // a bare repository has no work tree
    return out
        .toString("utf8")
        .split("\0")
        .filter((entry) => entry.length > 3 && entry[1] !== "D" && entry[1] !== " ")
        .map((entry) => entry.slice(3));
}
/** Scans what stands in the work tree and in no commit yet; secrets that the history already showed are not repeated. */
function scanUncommitted(detector, root, paths, known, unseen, maxSize) {
    const seen = new Set(known.map(({ hit }) => `${hit.family}\0${hit.secret}`));
    return paths
        .flatMap((path) => scanFile(detector, readFile(root, path, maxSize), unseen, maxSize))
        .filter(({ hit }) => !seen.has(`${hit.family}\0${hit.secret}`));
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: ./build/shared/src/repository/git.js
var git = __webpack_require__(274);
;// CONCATENATED MODULE: ./build/actions/secret-scan/src/history/cat-file.js



/**
 * Reads objects through `git cat-file --batch`, the way that works for every repository git can read. Without `oids` it reads
 * every object there is. Objects over `maxSize` are told, not kept. Resolves to the ids that git does not have.
 */
async function catFile(folder, oids, maxSize, onObject) {
    const which = oids ? [] : ["--batch-all-objects", "--unordered"];
    const child = (0,external_node_child_process_.spawn)("git", [...git/* safeConfig */.uD, "cat-file", "--batch", "--buffer", ...which], {
        cwd: folder,
        env: (0,git/* safeEnvironment */.PZ)(),
        stdio: ["pipe", "pipe", "pipe"],
        windowsHide: true,
    });
    let errors = "";
    child.stderr.on("data", (chunk) => {
        if (errors.length < 2000)
            errors += chunk.toString("utf8");
    });
    const closed = new Promise((done, failed) => {
        child.on("error", (cause) => failed(new src_errors/* IncompleteError */.j$(`git could not be started: ${cause.message}`, { cause })));
        child.on("close", done);
    });
    child.stdin.on("error", () => { }); // git may end early; its exit code tells
    child.stdin.end(oids?.map((oid) => `${oid}\n`).join(""));
    const reader = new BatchReader(maxSize, onObject);
    for await (const chunk of child.stdout)
        reader.push(chunk);
    const code = await closed;
    if (code !== 0 || !reader.complete)
        throw new src_errors/* IncompleteError */.j$(`git cat-file ended early (${code}): ${errors.trim()}`);
    return reader.missing;
}
/** Cuts git's answer `oid type size LF bytes LF` into objects. */
class BatchReader {
    missing = [];
    pending = Buffer.alloc(0);
    current;
    /** Bytes of an object over the limit still to be passed over, its line end included. */
    skip = 0;
    parts = [];
    collected = 0;
    maxSize;
    onObject;
    constructor(maxSize, onObject) {
        this.maxSize = maxSize;
        this.onObject = onObject;
    }
    get complete() {
        return !this.current && this.skip === 0 && this.pending.length === 0;
    }
    push(chunk) {
        let rest = chunk;
        while (rest.length > 0) {
            if (this.skip > 0)
                rest = this.passOver(rest);
            else if (this.current)
                rest = this.collect(rest, this.current);
            else
                rest = this.header(rest);
        }
    }
    header(bytes) {
        const end = bytes.indexOf(10);
        if (end < 0) {
            this.pending = Buffer.concat([this.pending, bytes]);
            return bytes.subarray(bytes.length);
        }
        const line = Buffer.concat([this.pending, bytes.subarray(0, end)]).toString("latin1");
        this.pending = Buffer.alloc(0);
        this.begin(line);
        return bytes.subarray(end + 1);
    }
    begin(line) {
        const [oid = "", type = "", count] = line.split(" ");
        if (count === undefined) {
            this.missing.push(oid);
            return;
        }
        const size = Number(count);
        if (size <= this.maxSize) {
            this.current = { oid, type, size };
            return;
        }
        this.skip = size + 1;
        this.onObject(oid, type, undefined);
    }
    passOver(bytes) {
        const count = Math.min(this.skip, bytes.length);
        this.skip -= count;
        return bytes.subarray(count);
    }
    collect(bytes, { oid, type, size }) {
        const wanted = size + 1 - this.collected;
        const part = bytes.subarray(0, wanted);
        this.parts.push(part);
        this.collected += part.length;
        if (this.collected <= size)
            return bytes.subarray(part.length);
        const whole = this.parts.length === 1 ? this.parts[0] : Buffer.concat(this.parts);
        this.current = undefined;
        this.parts = [];
        this.collected = 0;
        this.onObject(oid, type, whole.subarray(0, size));
        return bytes.subarray(part.length);
    }
}

;// CONCATENATED MODULE: ./build/actions/secret-scan/src/history/locate.js

/** Where in an object a hit is, found by scanning it anew with its path known; undefined where it is not found again. */
function locate(detector, hit, oid, object, path) {
    const hits = detector.scan(object.bytes, path === undefined ? {} : { path });
    const again = hits.find((other) => other.rule === hit.rule && other.secret === hit.secret) ??
        hits.find((other) => other.secret === hit.secret);
    if (!again)
        return undefined;
    if (object.type === "blob")
        return { hit: again, location: { ...locationIn(object.bytes, again, path ?? ""), object: oid } };
    return { hit: again, location: messageLocation(object, again, oid) };
}
/** Which part of a commit or tag a hit stands in. */
function messageLocation(object, hit, oid) {
    if (object.type === "tag")
        return { kind: "tag", object: oid };
    const start = object.bytes.lastIndexOf(10, Math.max(0, hit.start - 1)) + 1;
    const line = object.bytes.toString("latin1", hit.start === 0 ? 0 : start, hit.end);
    const header = object.bytes.indexOf("\n\n");
    const identity = hit.start < header && /^(author|committer) /.test(line);
    return { kind: identity ? "identity" : "commit-message", object: oid, commit: oid };
}
/** The object that shows a secret best: at HEAD, else the newest that a commit wrote, else any; with its path. */
function bestObject(provenance, holders, head) {
    const now = holders.find((oid) => head.has(oid));
    const { last } = provenance;
    if (now)
        return { oid: now, path: head.get(now)[0], commit: last?.commit, date: last?.date };
    if (last)
        return { oid: last.oid, path: last.path, commit: last.commit, date: last.date };
    return { oid: holders[0] };
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./build/actions/secret-scan/src/history/log.js






/**
 * Starts `git log` over everything reachable (or over `range`) at once, so that it runs beside the scan on another core; its
 * answer waits in a file, because a pipe would stall git while this thread is busy. The combined form for merges (`-c`) tells
 * what a merge itself brought, which `-p` hides.
 */
function startLog(folder, range) {
    const temporary = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), "secret-scan-"));
    const path = (0,external_node_path_.join)(temporary, "log");
    const file = (0,external_node_fs_.openSync)(path, "wx+", 0o600);
    const args = [
        "log",
        "-c",
        "--raw",
        "--no-abbrev",
        "--no-renames",
        "--root",
        "-z",
        "--format=%x01%H %ct %P",
        ...range,
    ];
    const child = (0,external_node_child_process_.spawn)("git", [...git/* safeConfig */.uD, ...args], {
        cwd: folder,
        env: { ...(0,git/* safeEnvironment */.PZ)(), GIT_GRAFT_FILE: (0,external_node_path_.join)(temporary, "none") },
        stdio: ["ignore", file, "pipe"],
        windowsHide: true,
    });
    let errors = "";
    child.stderr.on("data", (chunk) => {
        if (errors.length < 2000)
            errors += chunk.toString("utf8");
    });
    const finished = new Promise((done, failed) => {
        child.on("error", (cause) => failed(new src_errors/* IncompleteError */.j$(`git could not be started: ${cause.message}`, { cause })));
        child.on("close", (code) => {
            try {
                if (code !== 0)
                    throw new src_errors/* IncompleteError */.j$(`git log failed (${code}): ${errors.trim()}`);
                done((0,external_node_fs_.readFileSync)(path));
            }
            catch (error) {
                failed(error);
            }
            finally {
                (0,external_node_fs_.closeSync)(file);
                (0,external_node_fs_.rmSync)(temporary, { recursive: true, force: true });
            }
        });
    });
    finished.catch(() => { }); // reported to whoever awaits it; until then it must not end the process
    return { finished };
}
const COMMIT_MARK = 1;
const COLON = 58;
const OID = 40;
/** Reads the log's answer, keeping only changes that brought one of the wanted objects; all changes where none are named. */
function parseLog(bytes, wanted) {
    const history = { commits: [], changes: [], names: new Set(), submodules: new Set() };
    for (let at = 0; at < bytes.length;) {
        const mark = bytes[at];
        if (mark === COMMIT_MARK)
            at = readCommit(bytes, at + 1, history);
        else if (mark === COLON)
            at = readChange(bytes, at, wanted, history);
        else
            at++;
    }
    return history;
}
function readCommit(bytes, at, history) {
    const end = bytes.indexOf(0, at);
    const [oid = "", time = "", ...parents] = bytes.toString("latin1", at, end).trim().split(" ");
    history.commits.push({ oid, time: Number(time), parents });
    return end + 1;
}
/** `::mode mode mode oid oid oid MM NUL path NUL`: one colon, mode and id for each parent, then those of the result. */
function readChange(bytes, start, wanted, history) {
    let at = start;
    while (bytes[at] === COLON)
        at++;
    const parents = at - start;
    const mode = at + parents * 7;
    const oid = mode + 7 + parents * (OID + 1);
    const meta = bytes.indexOf(0, oid);
    const end = bytes.indexOf(0, meta + 1);
    const id = bytes.toString("latin1", oid, oid + OID);
    const found = !wanted || wanted.has(id);
    const added = bytes[oid + OID + 1] === 65; // A
    const submodule = bytes[mode] === 49 && bytes[mode + 1] === 54; // 16....: a gitlink
    if (found || added || submodule) {
        const path = bytes.toString("utf8", meta + 1, end);
        if (found && !submodule) {
            const before = bytes.toString("latin1", mode + 7, oid - 1).split(" ");
            history.changes.push({ commit: history.commits.length - 1, oid: id, path, before });
        }
        if (added)
            history.names.add(path);
        if (submodule)
            history.submodules.add(path);
    }
    return end + 1;
}

;// CONCATENATED MODULE: ./build/actions/secret-scan/src/history/provenance.js
/** Tells for every secret where it has been. */
function trace(known) {
    const { history, objects } = known;
    const result = Array.from({ length: known.secrets }, empty);
    const carriers = history.commits.map(() => []);
    history.commits.forEach(({ oid }, commit) => {
        for (const secret of objects.get(oid) ?? [])
            carriers[commit].push(secret);
    });
    for (const change of history.changes) {
        for (const secret of objects.get(change.oid) ?? []) {
            carriers[change.commit].push(secret);
            note(result[secret], change, history.commits[change.commit]);
        }
    }
    for (const [oid, secrets] of objects)
        for (const path of known.head.get(oid) ?? [])
            for (const secret of secrets)
                result[secret].atHead.push(path);
    assignRefs(result, known, reach(history.commits, carriers));
    return result;
}
function empty() {
    return { paths: [], atHead: [], branches: [], tags: [], pullRequests: [], otherRefs: [], places: 0 };
}
function note(provenance, change, { oid, time }) {
    const occurrence = { commit: oid, date: new Date(time * 1000).toISOString(), path: change.path, oid: change.oid };
    if (!provenance.first || occurrence.date <= provenance.first.date)
        provenance.first = occurrence;
    if (!provenance.last || occurrence.date > provenance.last.date)
        provenance.last = occurrence;
    if (!provenance.paths.includes(change.path))
        provenance.paths.push(change.path);
    provenance.places++;
}
/**
 * For every commit, the secrets that it or an ancestor brought. Neighbours mostly have the same set, so sets are shared:
 * a commit that brings nothing new has its parent's.
 */
function reach(commits, carriers) {
    const sets = new Map();
    const nothing = new Set();
    for (const index of parentsFirst(commits)) {
        const { oid, parents } = commits[index];
        let set = sets.get(parents[0] ?? "") ?? nothing;
        for (const parent of parents.slice(1))
            set = provenance_united(set, sets.get(parent) ?? nothing);
        sets.set(oid, provenance_united(set, new Set(carriers[index])));
    }
    return sets;
}
function provenance_united(left, right) {
    if (left === right)
        return left;
    if (left.size < right.size)
        return provenance_united(right, left);
    for (const secret of right)
        if (!left.has(secret))
            return new Set([...left, ...right]);
    return left;
}
/** Commits in an order in which parents come before children; the log's own is by date, which clocks can spoil. */
function parentsFirst(commits) {
    const indexes = new Map(commits.map(({ oid }, index) => [oid, index]));
    const done = new Uint8Array(commits.length);
    const order = [];
    for (let start = commits.length - 1; start >= 0; start--) {
        const stack = [start];
        while (stack.length > 0) {
            const index = stack[stack.length - 1];
            const waiting = done[index] ? [] : commits[index].parents.flatMap((oid) => pending(indexes.get(oid), done));
            if (waiting.length > 0) {
                stack.push(...waiting);
                continue;
            }
            stack.pop();
            if (!done[index])
                order.push(index);
            done[index] = 1;
        }
    }
    return order;
}
function pending(index, done) {
    return index === undefined || done[index] ? [] : [index];
}
function assignRefs(result, known, sets) {
    for (const { name, target } of known.refs) {
        const direct = known.objects.get(target) ?? [];
        const held = new Set([...(sets.get(target) ?? []), ...direct]);
        for (const secret of held)
            shelf(result[secret], name).push(shortName(name));
    }
}
function shelf(provenance, name) {
    if (/^refs\/(heads|remotes)\//.test(name))
        return provenance.branches;
    if (name.startsWith("refs/tags/"))
        return provenance.tags;
    if (/^refs\/(pull|merge-requests)\//.test(name))
        return provenance.pullRequests;
    return provenance.otherRefs;
}
function shortName(name) {
    return name.replace(/^refs\/(heads|remotes|tags)\//, "").replace(/^refs\/(pull|merge-requests)\/(\d+)\/.*$/, "#$2");
}

;// CONCATENATED MODULE: ./build/actions/secret-scan/src/history/refs.js
/** Lists every ref and HEAD. */
async function listRefs(git) {
    const format = "%(objectname) %(objecttype) %(*objectname) %(*objecttype) %(refname)";
    const out = await git.run(["for-each-ref", `--format=${format}`]);
    const list = { refs: [], tagNames: new Map(), bare: [] };
    for (const line of out.toString("utf8").split("\n").filter(Boolean))
        addRef(list, line);
    return list;
}
function addRef(list, line) {
    const match = /^(\S+) (\S+) (\S*) (\S*) (.*)$/.exec(line);
    if (!match)
        return;
    const [, oid = "", type = "", peeled, peeledType, name = ""] = match;
    list.refs.push({ name, target: peeled || oid });
    if (type === "tag")
        list.tagNames.set(oid, [...(list.tagNames.get(oid) ?? []), name]);
    const endType = peeledType || type;
    if (endType === "tree" || endType === "blob")
        list.bare.push({ name, oid: peeled || oid, type: endType });
}
/** Paths of every blob in a tree; empty where there is no such tree (an unborn branch). */
async function treePaths(git, tree) {
    const out = await git.run(["ls-tree", "-r", "-z", "--full-tree", tree]).catch(() => Buffer.alloc(0));
    return pathsByObject(out.toString("utf8").split("\0"), /^\d+ \w+ ([0-9a-f]+)\t([\s\S]*)$/);
}
/** Paths of every blob in the index. */
async function indexPaths(git) {
    const out = await git.run(["ls-files", "-s", "-z"]).catch(() => Buffer.alloc(0));
    return pathsByObject(out.toString("utf8").split("\0"), /^\d+ ([0-9a-f]+) \d\t([\s\S]*)$/);
}
function pathsByObject(entries, shape) {
    const paths = new Map();
    for (const entry of entries) {
        const [, oid, path] = shape.exec(entry) ?? [];
        if (!oid || path === undefined)
            continue;
        const list = paths.get(oid);
        if (list)
            list.push(path);
        else
            paths.set(oid, [path]);
    }
    return paths;
}

;// CONCATENATED MODULE: ./build/actions/secret-scan/src/pack/errors.js

/** A pack or object is not what its index or header says. */
class DamagedObject extends src_errors/* IncompleteError */.j$ {
}
/** A form of storage that is not read directly (index version 1, another hash): git reads it for us. */
class UnknownFormat extends Error {
}

;// CONCATENATED MODULE: ./build/actions/secret-scan/src/pack/bytes.js


/** Packs up to this size are held in memory; of larger ones every object is read at its place. */
const IN_MEMORY = 384 << 20;
/** What is read ahead of a larger pack. */
const AHEAD = 4 << 20;
/** Opens a pack file; throws ENOENT where a repack removed it. */
function openPackBytes(path) {
    const file = (0,external_node_fs_.openSync)(path, "r");
    const { size } = (0,external_node_fs_.fstatSync)(file);
    if (size > IN_MEMORY)
        return positional(file, size);
    const shared = new SharedArrayBuffer(size);
    try {
        fill(file, Buffer.from(shared), 0, path);
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
    return inMemory(shared);
}
/** The bytes of a pack that another thread has read. */
function inMemory(shared) {
    const whole = Buffer.from(shared);
    return { size: whole.length, shared, slice: (from, to) => whole.subarray(from, to), close: () => { } };
}
function positional(file, size) {
    let window = Buffer.alloc(AHEAD);
    let start = 0;
    let end = 0;
    return {
        size,
        shared: undefined,
        slice(from, to) {
            if (from < start || to > end) {
                if (to - from > window.length)
                    window = Buffer.alloc(to - from);
                start = from;
                end = Math.min(size, from + window.length);
                fill(file, window.subarray(0, end - start), from, "pack");
            }
            return window.subarray(from - start, to - start);
        },
        close: () => (0,external_node_fs_.closeSync)(file),
    };
}
function fill(file, into, position, name) {
    for (let done = 0; done < into.length;) {
        const count = (0,external_node_fs_.readSync)(file, into, done, Math.min(into.length - done, 1 << 30), position + done);
        if (count === 0)
            throw new DamagedObject(`${name} is shorter than expected`);
        done += count;
    }
}

;// CONCATENATED MODULE: ./build/actions/secret-scan/src/pack/index-file.js


const index_file_MAGIC = 0xff744f63;
const HEADER = 8;
const FANOUT = 1024;
const index_file_OID = 20;
/** Reads a `.idx` file; throws UnknownFormat for other versions, DamagedObject where its size contradicts its count. */
function readPackIndex(path) {
    const bytes = (0,external_node_fs_.readFileSync)(path);
    if (bytes.length < HEADER + FANOUT || bytes.readUInt32BE(0) !== index_file_MAGIC || bytes.readUInt32BE(4) !== 2)
        throw new UnknownFormat(`${path} is no pack index of version 2`);
    const count = bytes.readUInt32BE(HEADER + FANOUT - 4);
    const oids = HEADER + FANOUT;
    // Ids, checksums (4 bytes), offsets (4 bytes), possibly 8-byte offsets, two checksums of the files.
    if (bytes.length < oids + count * (index_file_OID + 8) + 2 * index_file_OID)
        throw new DamagedObject(`${path} is cut off`);
    return {
        count,
        offsets: readOffsets(bytes, oids + count * (index_file_OID + 4), count),
        oid: (position) => bytes.toString("hex", oids + position * index_file_OID, oids + position * index_file_OID + index_file_OID),
        find: (wanted, at) => findOid(bytes, wanted, at),
    };
}
function readOffsets(bytes, start, count) {
    const offsets = new Float64Array(count);
    const large = start + 4 * count;
    for (let i = 0; i < count; i++) {
        const offset = bytes.readUInt32BE(start + 4 * i);
        offsets[i] = offset < 0x80000000 ? offset : Number(bytes.readBigUInt64BE(large + 8 * (offset - 0x80000000)));
    }
    return offsets;
}
function findOid(bytes, wanted, at) {
    const first = wanted[at];
    let low = first ? bytes.readUInt32BE(HEADER + (first - 1) * 4) : 0;
    let high = bytes.readUInt32BE(HEADER + first * 4) - 1;
    while (low <= high) {
        const middle = (low + high) >> 1;
        const start = HEADER + FANOUT + middle * index_file_OID;
        const order = bytes.compare(wanted, at, at + index_file_OID, start, start + index_file_OID);
        if (order === 0)
            return middle;
        if (order < 0)
            low = middle + 1;
        else
            high = middle - 1;
    }
    return -1;
}

;// CONCATENATED MODULE: ./build/actions/secret-scan/src/pack/pack.js



/** Object types as packs number them. */
const COMMIT = 1;
const TREE = 2;
const BLOB = 3;
const TAG = 4;
const OFS_DELTA = 6;
const REF_DELTA = 7;
const TRAILER = 20;
const NONE = -1;
/** Opens a pack by its index's path and reads all object headers; throws DamagedObject, UnknownFormat, or ENOENT. */
function openPack(indexPath) {
    const index = readPackIndex(indexPath);
    const path = indexPath.replace(/idx$/, "pack");
    const bytes = openPackBytes(path);
    const order = packOrder(index);
    const table = emptyTable(index.count);
    readHeaders(bytes, index, order, table);
    resolveTypes(table);
    return { path, bytes, table, oid: (position) => index.oid(order[position]) };
}
/** Index positions sorted by offset. Sorting offset and position packed in one number is ten times as fast as a comparator. */
function packOrder(index) {
    const { count, offsets } = index;
    const factor = 2 ** 21;
    const largest = offsets.reduce((most, offset) => Math.max(most, offset), 0);
    if (count >= factor || largest >= 2 ** 32) {
        return Uint32Array.from({ length: count }, (_, i) => i).sort((a, b) => offsets[a] - offsets[b]);
    }
    return Uint32Array.from(offsets.map((offset, i) => offset * factor + i).sort(), (key) => key % factor);
}
function emptyTable(count) {
    const numbers = () => new Float64Array(new SharedArrayBuffer(count * 8));
    const links = () => new Int32Array(new SharedArrayBuffer(count * 4)).fill(NONE);
    return {
        count,
        data: numbers(),
        end: numbers(),
        size: numbers(),
        type: new Uint8Array(new SharedArrayBuffer(count)),
        base: links(),
        firstChild: links(),
        nextSibling: links(),
    };
}
function readHeaders(bytes, index, order, table) {
    const offsets = Float64Array.from(order, (position) => index.offsets[position]);
    let rank;
    const positionOf = (found) => {
        rank ??= ranks(order);
        return found < 0 ? NONE : rank[found];
    };
    for (let i = 0; i < table.count; i++) {
        const end = i + 1 < table.count ? offsets[i + 1] : bytes.size - TRAILER;
        const start = offsets[i];
        if (start < 12 || end <= start || end > bytes.size)
            throw new DamagedObject(`object offsets leave the pack`);
        // Type and size take at most 10 bytes, a base 20.
        const header = bytes.slice(start, Math.min(end, start + 32));
        const next = readTypeAndSize(header, i, table);
        table.data[i] = start + next;
        table.end[i] = end;
        if (table.type[i] === OFS_DELTA)
            readOffsetBase(header, next, i, start, offsets, table);
        else if (table.type[i] === REF_DELTA) {
            table.base[i] = positionOf(index.find(header, next));
            table.data[i] += 20;
        }
    }
}
function ranks(order) {
    const rank = new Uint32Array(order.length);
    order.forEach((position, i) => {
        rank[position] = i;
    });
    return rank;
}
function readTypeAndSize(header, i, table) {
    let at = 0;
    let byte = header[at++];
    table.type[i] = (byte >> 4) & 7;
    let size = byte & 15;
    for (let factor = 16; byte & 128; factor *= 128) {
        byte = header[at++] ?? 0;
        size += (byte & 127) * factor;
    }
    table.size[i] = size;
    return at;
}
function readOffsetBase(header, from, i, start, offsets, table) {
    let at = from;
    let byte = header[at++];
    let back = byte & 127;
    while (byte & 128) {
        byte = header[at++] ?? 0;
        back = (back + 1) * 128 + (byte & 127);
    }
    table.data[i] += at - from;
    table.base[i] = search(offsets, start - back, i);
}
function search(offsets, wanted, below) {
    let low = 0;
    let high = below - 1;
    while (low <= high) {
        const middle = (low + high) >> 1;
        const offset = offsets[middle];
        if (offset === wanted)
            return middle;
        if (offset < wanted)
            low = middle + 1;
        else
            high = middle - 1;
    }
    throw new DamagedObject("a delta's base is not where it should be");
}
/** Replaces the delta types by those of the chains' ends, and links children to bases. */
function resolveTypes(table) {
    const { type, base, firstChild, nextSibling, count } = table;
    for (let i = count - 1; i >= 0; i--) {
        const parent = base[i];
        if (parent === NONE)
            continue;
        nextSibling[i] = firstChild[parent];
        firstChild[parent] = i;
    }
    const chain = [];
    for (let i = 0; i < count; i++) {
        let at = i;
        while (type[at] >= OFS_DELTA && base[at] !== NONE && chain.length <= count) {
            chain.push(at);
            at = base[at];
        }
        if (chain.length > count)
            throw new DamagedObject("deltas run in a circle");
        const end = type[at] >= OFS_DELTA ? 0 : type[at];
        type[at] = end;
        while (chain.length)
            type[chain.pop()] = end;
    }
}
/** Positions at which delta trees of a pack begin, folders and chains with a foreign base left out. */
function rootsOf({ table }) {
    const roots = [];
    for (let i = 0; i < table.count; i++)
        if (table.base[i] < 0 && table.type[i] !== TREE && table.type[i] !== 0)
            roots.push(i);
    return roots;
}

;// CONCATENATED MODULE: ./build/actions/secret-scan/src/pack/store.js





/** Alternates may name alternates; git stops at five. */
const MOST_ALTERNATES = 5;
/** Opens a repository's packs; throws UnknownFormat where only git can read it, DamagedObject where a pack's index is broken. */
function openStore(gitDir) {
    if (/^\s*objectformat\s*=\s*(?!sha1)/im.test(textOf((0,external_node_path_.join)(gitDir, "config"))))
        throw new UnknownFormat("the repository does not use SHA-1");
    const store = { packs: [], loose: [], partial: false };
    for (const folder of objectFolders((0,external_node_path_.join)(gitDir, "objects"))) {
        const names = namesIn((0,external_node_path_.join)(folder, "pack"));
        store.partial ||= names.some((name) => name.endsWith(".promisor"));
        store.packs.push(...openPacks((0,external_node_path_.join)(folder, "pack"), names));
        store.loose.push(...looseObjects(folder));
    }
    return store;
}
/** A repack may replace packs between the listing and the opening: then the listing is made anew, once. */
function openPacks(folder, names) {
    const open = (list) => list.filter((name) => name.endsWith(".idx")).map((name) => openPack((0,external_node_path_.join)(folder, name)));
    try {
        return open(names);
    }
    catch (error) {
        if (error.code !== "ENOENT")
            throw error;
        return open(namesIn(folder));
    }
}
function objectFolders(first) {
    const folders = [first];
    for (let i = 0; i < folders.length && i <= MOST_ALTERNATES; i++) {
        const lines = textOf((0,external_node_path_.join)(folders[i], "info/alternates")).split("\n");
        for (const line of lines.filter((text) => text && !text.startsWith("#"))) {
            if (line.startsWith('"'))
                throw new UnknownFormat("an alternate's path is quoted");
            const folder = (0,external_node_path_.resolve)(folders[i], line);
            if ((0,external_node_fs_.existsSync)(folder) && !folders.includes(folder))
                folders.push(folder);
        }
    }
    return folders;
}
function looseObjects(folder) {
    const found = [];
    for (const two of namesIn(folder).filter((name) => /^[0-9a-f]{2}$/.test(name)))
        for (const rest of namesIn((0,external_node_path_.join)(folder, two)))
            if (/^[0-9a-f]{38}$/.test(rest))
                found.push({ oid: two + rest, path: (0,external_node_path_.join)(folder, two, rest) });
    return found;
}
/**
 * Reads a loose object; undefined where it has more than `maxSize` bytes or has been packed and removed meanwhile;
 * throws DamagedObject where it is none.
 */
function readLoose(path, maxSize) {
    let inflated;
    try {
        inflated = (0,external_node_zlib_.inflateSync)((0,external_node_fs_.readFileSync)(path), { maxOutputLength: maxSize + 64 });
    }
    catch (cause) {
        const { code } = cause;
        if (code === "ENOENT")
            return "gone";
        if (code === "ERR_BUFFER_TOO_LARGE")
            return "too large";
        throw new DamagedObject("a loose object's bytes are damaged", { cause });
    }
    const end = inflated.indexOf(0);
    const header = /^(blob|tree|commit|tag) (\d+)$/.exec(inflated.toString("latin1", 0, Math.max(0, Math.min(end, 40))));
    if (!header || Number(header[2]) !== inflated.length - end - 1)
        throw new DamagedObject("a loose object's header is wrong");
    return { type: header[1], bytes: inflated.subarray(end + 1) };
}
function namesIn(folder) {
    try {
        return (0,external_node_fs_.readdirSync)(folder);
    }
    catch {
        return [];
    }
}
function textOf(path) {
    try {
        return (0,external_node_fs_.readFileSync)(path, "latin1");
    }
    catch {
        return "";
    }
}

// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(5919);
;// CONCATENATED MODULE: ./build/actions/secret-scan/src/pack/delta.js

/** Length of the result that a delta announces. */
function resultSize(delta) {
    return varint(delta, varint(delta, 0).next).value;
}
/** Applies a delta to its base, into `out` (of the announced size); throws DamagedObject where it does not fit. */
function applyDelta(base, delta, out, wantCopies) {
    const source = varint(delta, 0);
    const target = varint(delta, source.next);
    if (source.value !== base.length || target.value !== out.length)
        throw new DamagedObject("a delta does not fit its base");
    const applied = { bytes: out, inserts: [], copies: [] };
    const { inserts, copies } = applied;
    let written = 0;
    /** Where the last copy ended in the base; -1 after an insert. */
    let copiedTo = 0;
    for (let at = target.next; at < delta.length;) {
        const op = delta[at++];
        if (op & 128) {
            let from = 0;
            let size = 0;
            if (op & 1)
                from = delta[at++];
            if (op & 2)
                from |= delta[at++] << 8;
            if (op & 4)
                from |= delta[at++] << 16;
            if (op & 8)
                from += delta[at++] * 0x1000000;
            if (op & 16)
                size = delta[at++];
            if (op & 32)
                size |= delta[at++] << 8;
            if (op & 64)
                size |= delta[at++] << 16;
            if (size === 0)
                size = 0x10000;
            if (from + size > base.length || written + size > out.length)
                throw new DamagedObject("a delta copies beyond its end");
            copyBytes(base, from, out, written, size);
            if (wantCopies)
                copies.push(from, from + size, written);
            if (from !== copiedTo && copiedTo >= 0 && written > 0)
                addInsert(inserts, written, written);
            copiedTo = from + size;
            written += size;
        }
        else {
            if (op === 0 || written + op > out.length || at + op > delta.length)
                throw new DamagedObject("a delta inserts beyond its end");
            copyBytes(delta, at, out, written, op);
            addInsert(inserts, written, written + op);
            at += op;
            written += op;
            copiedTo = -1;
        }
    }
    if (written !== out.length)
        throw new DamagedObject("a delta ends too early");
    if (copiedTo >= 0 && copiedTo !== base.length)
        addInsert(inserts, written, written);
    return applied;
}
function addInsert(inserts, from, to) {
    const last = inserts.length - 1;
    if (last > 0 && inserts[last] === from)
        inserts[last] = to;
    else
        inserts.push(from, to);
}
/** Short runs are copied faster by a loop than by a call into the runtime. */
function copyBytes(from, at, to, into, size) {
    if (size > 64) {
        from.copy(to, into, at, at + size);
        return;
    }
    for (let i = 0; i < size; i++)
        to[into + i] = from[at + i];
}
function varint(bytes, at) {
    let value = 0;
    let next = at;
    for (let factor = 1;; factor *= 128) {
        const byte = bytes[next++];
        if (byte === undefined || next - at > 8)
            throw new DamagedObject("a delta's header is cut off");
        value += (byte & 127) * factor;
        if (!(byte & 128))
            return { value, next };
    }
}

;// CONCATENATED MODULE: ./build/actions/secret-scan/src/pack/inflate.js


/** Inflates a zlib stream of known size; throws DamagedObject where it is broken or has another size. */
function inflate(compressed, size) {
    if (size === 0)
        return Buffer.alloc(0);
    let bytes;
    try {
        bytes = (0,external_node_zlib_.inflateSync)(compressed, { chunkSize: Math.max(64, size), maxOutputLength: size });
    }
    catch (cause) {
        throw new DamagedObject("an object's compressed bytes are damaged", { cause });
    }
    if (bytes.length !== size)
        throw new DamagedObject("an object is shorter than its header says");
    return bytes;
}

;// CONCATENATED MODULE: ./build/actions/secret-scan/src/pack/pool.js
/** Largest buffer that is kept for reuse. */
const LARGEST = 1 << 26;
/** Buffers for rebuilt objects, reused: fresh memory costs a page fault every 4 kB, which is more than filling it. */
class Pool {
    free = new Map();
    take(size) {
        const kept = this.free.get(sizeClass(size))?.pop();
        return (kept ?? Buffer.allocUnsafeSlow(sizeClass(size))).subarray(0, size);
    }
    /** Gives back what `take` gave; the caller must not use it again. */
    give(buffer) {
        const whole = Buffer.from(buffer.buffer, 0, buffer.buffer.byteLength);
        if (whole.length > LARGEST || whole.length !== sizeClass(whole.length))
            return;
        const list = this.free.get(whole.length);
        if (!list)
            this.free.set(whole.length, [whole]);
        else if (list.length < 4)
            list.push(whole);
    }
}
function sizeClass(size) {
    return 2 ** Math.max(12, Math.ceil(Math.log2(size || 1)));
}

;// CONCATENATED MODULE: ./build/actions/secret-scan/src/pack/walk.js




/** Rebuilds the objects of delta trees, depth first, and shows each to a visitor. Trees (folders) are left out. */
function walkDeltas(pack, roots, maxSize, visitor) {
    const walk = new Walk(pack, maxSize, visitor);
    for (const root of roots)
        walk.tree(root);
}
class Walk {
    pool = new Pool();
    pack;
    maxSize;
    visitor;
    constructor(pack, maxSize, visitor) {
        this.pack = pack;
        this.maxSize = maxSize;
        this.visitor = visitor;
    }
    tree(root) {
        const { table } = this.pack;
        const first = this.attempt(root, () => this.readRoot(root));
        const stack = first && first.child >= 0 ? [first] : [];
        while (stack.length > 0) {
            const frame = stack[stack.length - 1];
            const position = frame.child;
            frame.child = table.nextSibling[position];
            const next = this.attempt(position, () => this.readChild(frame, position));
            // A base whose last child has been read is let go before that child's own children: chains take two buffers, not fifty.
            if (frame.child < 0)
                this.release(stack.pop());
            if (!next)
                continue;
            if (next.child >= 0)
                stack.push(next);
            else
                this.release(next);
        }
    }
    readRoot(position) {
        const { table } = this.pack;
        if (table.size[position] > this.maxSize)
            return this.refuse(position, table.size[position]);
        const bytes = this.inflated(position);
        const state = this.visitor.object(position, bytes, undefined);
        return { bytes, state, child: table.firstChild[position], pooled: false };
    }
    readChild(frame, position) {
        const delta = this.inflated(position);
        const size = resultSize(delta);
        if (size > this.maxSize)
            return this.refuse(position, size);
        const out = this.pool.take(size);
        const { inserts, copies } = applyDelta(frame.bytes, delta, out, this.visitor.wantsCopies(frame.state));
        const state = this.visitor.object(position, out, { inserts, copies, before: frame.state });
        return { bytes: out, state, child: this.pack.table.firstChild[position], pooled: true };
    }
    inflated(position) {
        const { table, bytes } = this.pack;
        return inflate(bytes.slice(table.data[position], table.end[position]), table.size[position]);
    }
    release(frame) {
        if (frame.pooled)
            this.pool.give(frame.bytes);
    }
    refuse(position, size) {
        for (const lost of this.subtree(position))
            this.visitor.tooLarge(lost, lost === position ? size : 0);
    }
    attempt(position, read) {
        try {
            return read();
        }
        catch (error) {
            if (!(error instanceof DamagedObject))
                throw error;
            for (const lost of this.subtree(position))
                this.visitor.damaged(lost, error.message);
            return undefined;
        }
    }
    *subtree(position) {
        const { firstChild, nextSibling } = this.pack.table;
        const stack = [position];
        for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
            yield at;
            for (let child = firstChild[at]; child >= 0; child = nextSibling[child])
                stack.push(child);
        }
    }
}

;// CONCATENATED MODULE: ./build/actions/secret-scan/src/history/job.js




const NEXT = 0;
const DONE = 1;
const TYPES = ["", "commit", "tree", "blob", "tag"];
/** Takes bundles until none is left. `tick` is called now and then, for a progress line. */
function runJob(job, tick = () => { }) {
    const collector = new Collector(createDetector(job.setup));
    const packs = job.packs.map(({ path, shared, table }) => ({
        table,
        bytes: shared ? inMemory(shared) : openPackBytes(path),
        visitor: visitorOf(job, table, collector, tick),
    }));
    packs.forEach((pack, number) => {
        pack.visitor.prefix = `${number}:`;
    });
    for (let bundle = take(job); bundle; bundle = take(job))
        for (let i = bundle[0]; i < bundle[1]; i += 2) {
            const pack = packs[job.roots[i]];
            walkDeltas(pack, [job.roots[i + 1]], job.maxSize, pack.visitor);
        }
    for (const { bytes } of packs)
        bytes.close();
    return {
        secrets: collector.sightings.secrets,
        objects: [...collector.sightings.objects],
        unseen: collector.unseen.entries(),
        lfs: collector.lfs,
        count: collector.objects,
        bytes: collector.bytes,
    };
}
function take({ bundles, counters }) {
    const next = Atomics.add(counters, NEXT, 1);
    return next + 1 < bundles.length ? [bundles[next], bundles[next + 1]] : undefined;
}
function visitorOf(job, table, collector, tick) {
    const megabytes = Math.round(job.maxSize / 2 ** 20);
    return {
        prefix: "",
        object(position, bytes, change) {
            if ((Atomics.add(job.counters, DONE, 1) & 255) === 0)
                tick();
            return collector.object(this.prefix + position, TYPES[table.type[position]], bytes, change);
        },
        wantsCopies: (sightings) => sightings.length > 0,
        tooLarge(position) {
            collector.tooLarge(this.prefix + position, megabytes);
        },
        damaged(position, reason) {
            collector.damaged(this.prefix + position, reason);
        },
    };
}

;// CONCATENATED MODULE: ./build/actions/secret-scan/src/history/scan-packs.js







/** Estimated work, in bytes, below which a second thread costs more than it saves. */
const WORTH_A_WORKER = 24 << 20;
const MOST_THREADS = 4;
/** What one object costs beside its bytes. */
const PER_OBJECT = 1500;
/** Scans the delta trees of packs, on several threads where that pays. */
async function scanPacks(packs, setup, maxSize, into, progress) {
    const { job, cost } = plan(packs, setup, maxSize);
    const threads = cost < WORTH_A_WORKER ? 1 : Math.min((0,external_node_os_.availableParallelism)(), MOST_THREADS);
    const others = Array.from({ length: threads - 1 }, () => runInWorker(job));
    const all = packs.reduce((sum, { table }) => sum + table.count, 0);
    const own = runJob(job, () => progress(Atomics.load(job.counters, DONE), all));
    for (const result of [own, ...(await Promise.all(others))])
        scan_packs_take(result, packs, into);
}
function plan(packs, setup, maxSize) {
    const trees = packs.flatMap((pack, number) => treesOf(pack, number));
    trees.sort((a, b) => b.cost - a.cost);
    const cost = trees.reduce((sum, tree) => sum + tree.cost, 0);
    const bundle = cost / 64;
    const bundles = [0];
    let inBundle = 0;
    trees.forEach((tree, index) => {
        inBundle += tree.cost;
        if (inBundle < bundle && index + 1 < trees.length)
            return;
        bundles.push(2 * (index + 1));
        inBundle = 0;
    });
    const job = {
        packs: packs.map(({ path, bytes, table }) => ({ path, shared: bytes.shared, table })),
        roots: Uint32Array.from(trees.flatMap(({ pack, root }) => [pack, root])),
        bundles: Uint32Array.from(bundles),
        counters: new Int32Array(new SharedArrayBuffer(8)),
        setup,
        maxSize,
    };
    return { job, cost };
}
function treesOf(pack, number) {
    const { table } = pack;
    const cost = table.size.map((size) => size + PER_OBJECT);
    // Bases nearly always stand before their deltas, so that one pass from the end adds up whole trees; an estimate will do.
    for (let i = table.count - 1; i >= 0; i--)
        if (table.base[i] >= 0)
            cost[table.base[i]] += cost[i];
    return rootsOf(pack).map((root) => ({ pack: number, root, cost: cost[root] }));
}
function runInWorker(job) {
    return new Promise((done, failed) => {
        const worker = new external_node_worker_threads_.Worker((0,assets/* workerPath */.El)("secret-scan", (0,external_node_path_.join)(import.meta.dirname, "worker.js")), { workerData: job });
        worker.once("message", done);
        worker.once("error", failed);
        worker.once("exit", (code) => failed(new src_errors/* IncompleteError */.j$(`a scanning thread ended early (${code})`)));
    });
}
function scan_packs_take(result, packs, into) {
    const oid = (key) => {
        const colon = key.indexOf(":");
        return packs[Number(key.slice(0, colon))].oid(Number(key.slice(colon + 1)));
    };
    into.sightings.merge(result.secrets, result.objects.map(([key, secrets]) => [oid(key), secrets]));
    for (const [reason, count, example] of result.unseen)
        into.unseen.add(reason, /^\d+:\d+/.test(example) ? example.replace(/^\d+:\d+/, oid) : example, count);
    into.lfs.push(...result.lfs.map((pointer) => ({ ...pointer, oid: oid(pointer.oid) })));
    into.objects += result.count;
    into.bytes += result.bytes;
}

;// CONCATENATED MODULE: ./build/actions/secret-scan/src/history/scan-objects.js






/** Scans every object a repository stores: packs and loose objects directly, whatever is left through git. */
async function scanStore(folder, gitDir, options) {
    const collector = new Collector(createDetector(options.setup));
    const store = options.throughGit ? undefined : directly(gitDir);
    if (!store) {
        await scanThroughGit(folder, undefined, options, collector);
        return collector;
    }
    await scanPacks(store.packs, options.setup, options.maxSize, collector, (done, all) => options.progress(`${done} of ${all} objects read`));
    const left = [...foreignDeltas(store), ...scanLoose(store, options, collector)];
    if (left.length > 0)
        await scanThroughGit(folder, left, options, collector);
    for (const { bytes } of store.packs)
        bytes.close();
    return collector;
}
function directly(gitDir) {
    try {
        return openStore(gitDir);
    }
    catch (error) {
        if (error instanceof UnknownFormat)
            return undefined;
        throw error;
    }
}
/** Scans some objects, or all there are, as git hands them over. */
async function scanThroughGit(folder, oids, options, collector) {
    const missing = await catFile(folder, oids, options.maxSize, (oid, type, bytes) => {
        if (bytes)
            collector.object(oid, type, bytes);
        else if (type !== "tree")
            collector.tooLarge(oid, Math.round(options.maxSize / 2 ** 20));
        if ((collector.objects & 255) === 0)
            options.progress(`${collector.objects} objects read through git`);
    });
    for (const oid of missing)
        collector.damaged(oid, "git does not have it");
}
/** Objects made against one that is not in their pack. */
function foreignDeltas({ packs }) {
    return packs.flatMap((pack) => {
        const found = [];
        pack.table.type.forEach((type, position) => {
            if (type === 0)
                found.push(pack.oid(position));
        });
        return found;
    });
}
/** Scans loose objects; gives back those that have been packed meanwhile. */
function scanLoose({ loose }, { maxSize, progress }, collector) {
    const gone = [];
    loose.forEach(({ oid, path }, index) => {
        if ((index & 255) === 0)
            progress(`${index} of ${loose.length} loose objects read`);
        try {
            const object = readLoose(path, maxSize);
            if (object === "gone")
                gone.push(oid);
            else if (object === "too large")
                collector.tooLarge(oid, Math.round(maxSize / 2 ** 20));
            else
                collector.object(oid, object.type, object.bytes);
        }
        catch (error) {
            collector.damaged(oid, error.message);
        }
    });
    return gone;
}

;// CONCATENATED MODULE: ./build/actions/secret-scan/src/history/scan-history.js













/** Everything that leaves with the repository: all stored objects, names, refs; and what is in none of them yet. */
async function scanHistory(target, options) {
    const { git, root } = target;
    // These run in processes of their own while this thread scans.
    const log = startLog(root, ["--all", "--reflog"]);
    const refsLater = later(listRefs(git));
    const headLater = later(treePaths(git, "HEAD"));
    const changedLater = options.workTree ? later(uncommittedPaths(git)) : [];
    const collected = await scanStore(root, git.gitDir, options);
    options.progress("looking up where the findings come from");
    const [refs, head] = [await refsLater, await headLater];
    const history = parseLog(await log.finished, collected.sightings.objects);
    const elsewhere = new Map();
    for (const bare of refs.bare)
        await addBare(git, bare, history, elsewhere);
    const detector = createDetector(options.setup);
    const secrets = await scan_history_describe({ target, options, detector, collected, history, refs, head, elsewhere });
    secrets.push(...scanNames(detector, history.names, "file-name"), ...scanNames(detector, refs.refs.map(({ name }) => name), "ref"));
    const changed = await changedLater;
    secrets.push(...scanUncommitted(detector, root, changed, secrets, collected.unseen, options.maxSize));
    await noteUnseen(target, collected, history, detector, secrets, options.maxSize);
    return {
        secrets,
        unseen: collected.unseen.sentences(),
        commits: history.commits.length,
        objects: collected.objects,
        bytes: collected.bytes,
    };
}
/** A promise that is awaited later: until then its failure must not end the process. */
function later(promise) {
    promise.catch(() => { });
    return promise;
}
/** A ref may point at a tree or a blob: what they hold has no commit, but leaves all the same. */
async function addBare(git, { name, oid, type }, history, elsewhere) {
    const paths = type === "blob" ? new Map([[oid, [name]]]) : await treePaths(git, oid);
    for (const [blob, list] of paths) {
        elsewhere.set(blob, list);
        if (type === "tree")
            for (const path of list)
                history.names.add(path);
    }
}
async function scan_history_describe(gathered) {
    const { collected, history, refs, head, target, options } = gathered;
    const { secrets, objects } = collected.sightings;
    if (secrets.length === 0)
        return [];
    const traces = trace({ history, refs: refs.refs, head, objects, secrets: secrets.length });
    const holders = secrets.map(() => []);
    for (const [oid, list] of objects)
        for (const secret of list)
            holders[secret].push(oid);
    traces.forEach((provenance, secret) => {
        addTags(provenance, holders[secret], refs);
    });
    const staged = traces.some(isNowhere) ? await indexPaths(target.git) : undefined;
    const best = traces.map((provenance, secret) => bestObject(provenance, holders[secret], head));
    const loaded = new Map();
    await catFile(target.root, [...new Set(best.map(({ oid }) => oid))], options.maxSize, (oid, type, bytes) => {
        if (bytes)
            loaded.set(oid, { type, bytes: Buffer.from(bytes) });
    });
    return secrets.flatMap((hit, secret) => {
        const place = best[secret];
        const stagedAt = (staged?.get(place.oid) ?? gathered.elsewhere.get(place.oid))?.[0];
        const object = loaded.get(place.oid);
        const path = place.path ?? stagedAt;
        const found = object && locate(gathered.detector, hit, place.oid, object, path);
        return settle(gathered, hit, traces[secret], {
            ...place,
            path,
            found,
            reachable: !isNowhere(traces[secret]) || stagedAt !== undefined || isMessage(gathered, holders[secret]),
        });
    });
}
function isNowhere({ places, atHead, branches, tags, pullRequests, otherRefs }) {
    return places + atHead.length + branches.length + tags.length + pullRequests.length + otherRefs.length === 0;
}
/** A tag's own text is held by the refs that point at the tag. */
function addTags(provenance, holders, { tagNames }) {
    for (const oid of holders)
        for (const name of tagNames.get(oid) ?? [])
            provenance.tags.push(name.replace(/^refs\/tags\//, ""));
}
/** Commits of the log and tags that a ref names are reachable without being in any tree. */
function isMessage({ history, refs }, holders) {
    const wanted = new Set(holders);
    return history.commits.some(({ oid }) => wanted.has(oid)) || holders.some((oid) => refs.tagNames.has(oid));
}
function settle({ detector }, hit, provenance, shown) {
    const places = provenance.paths.map((path) => ({ path }));
    if (provenance.last)
        places[0] = { ...places[0], commit: provenance.last.commit };
    // With its path known, a value may turn out to be none (a reference in code); a sure format stays one.
    if (!shown.found && shown.path !== undefined && hit.confidence !== "high")
        return [];
    const settled = detector.settle(shown.found?.hit ?? hit, places.length > 0 ? places : [{ path: shown.path }]);
    if (!settled)
        return [];
    const onlyNotes = provenance.otherRefs.length > 0 && provenance.otherRefs.every((name) => name.startsWith("refs/notes/"));
    const location = {
        ...(shown.found?.location ?? { path: shown.path, object: shown.oid }),
        ...(shown.commit ? { commit: shown.commit, date: shown.date } : {}),
        ...(onlyNotes && provenance.branches.length === 0 ? { kind: "note" } : {}),
    };
    return [{ hit: settled, location, provenance, ...(shown.reachable ? {} : { unreachable: true }) }];
}
/** Says what is not in this repository although it belongs to it: LFS content, submodules, history cut off, missing objects. */
async function noteUnseen({ git }, collected, history, detector, secrets, maxSize) {
    const { unseen } = collected;
    for (const pointer of collected.lfs) {
        const path = (0,external_node_path_.join)("lfs/objects", pointer.content.slice(0, 2), pointer.content.slice(2, 4), pointer.content);
        if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(git.gitDir, path)))
            secrets.push(...scanFile(detector, readFile(git.gitDir, path, maxSize), unseen, maxSize));
        else
            unseen.add("# files are kept by Git LFS and their content is not here", pointer.oid);
    }
    for (const path of history.submodules)
        unseen.add("# submodules are repositories of their own and were not scanned", (0,report_text/* plain */.pj)(path, 200));
    if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(git.gitDir, "shallow")))
        unseen.add("The history is cut off (a shallow clone): older commits are not here. Fetch it whole (fetch-depth: 0)", "");
    await noteMissing(git, unseen);
}
/** A partial clone leaves objects on the server. */
async function noteMissing(git, unseen) {
    const isPartial = (await git.run(["config", "--get-regexp", "^(remote\\..*\\.promisor|extensions\\.partialclone)$"]).catch(() => ""))
        .length > 0;
    if (!isPartial)
        return;
    const out = await git.run(["rev-list", "--objects", "--all", "--missing=print"]);
    const missing = out.toString("latin1").match(/^\?[0-9a-f]+/gm) ?? [];
    if (missing.length > 0)
        unseen.add("# objects are not here (a partial clone): fetch them with git fetch --refetch --no-filter", missing[0].slice(1), missing.length);
}

;// CONCATENATED MODULE: ./build/actions/secret-scan/src/history/scan-range.js







/** Scans exactly what commits add: `range` are revision arguments of git log, for example `head`, `^base`. Merges included. */
async function scanRange(target, range, options) {
    const history = parseLog(await startLog(target.root, range).finished);
    const scan = new RangeScan(target, history, options);
    await scan.read(history.commits.map(({ oid }) => oid));
    const secrets = [...scan.added(), ...scan.messages(), ...scanNames(scan.detector, history.names, "file-name")];
    return scan.facts(distinct(secrets));
}
/** Scans what `git commit` would add now: the index against HEAD. */
async function scanStaged(target, options) {
    const out = await target.git.run(["diff", "--cached", "--raw", "--no-abbrev", "--no-renames", "-z"]);
    const history = parseLog(out);
    // The index is no commit: its changes hang on one that is not there.
    history.commits.push({ oid: "", parents: [], time: 0 });
    for (const change of history.changes)
        change.commit = 0;
    const scan = new RangeScan(target, history, options);
    await scan.read([]);
    return scan.facts(distinct([...scan.added(), ...scanNames(scan.detector, history.names, "file-name")]));
}
/** One row a secret and kind of place; the first one, which is the newest, stands. */
function distinct(secrets) {
    const rows = new Map();
    for (const found of secrets) {
        const key = `${found.hit.rule}\0${found.hit.secret}\0${found.location.kind ?? ""}`;
        const known = rows.get(key);
        if (!known)
            rows.set(key, found);
        else if (known.provenance && found.provenance) {
            known.provenance.places++;
            known.provenance.first = found.provenance.first;
            known.provenance.paths = [...new Set([...known.provenance.paths, ...found.provenance.paths])];
        }
    }
    return [...rows.values()];
}
const NOTHING = /^0+$/;
class RangeScan {
    detector;
    target;
    history;
    options;
    unseen = new Unseen();
    objects = new Map();
    hits = new Map();
    bytes = 0;
    constructor(target, history, options) {
        this.target = target;
        this.history = history;
        this.options = options;
        this.detector = createDetector(options.setup);
    }
    /** Reads the commits, and the blobs of both sides of every change. */
    async read(commits) {
        const wanted = new Set(commits);
        for (const { oid, before } of this.history.changes)
            for (const one of [oid, ...before])
                if (!NOTHING.test(one))
                    wanted.add(one);
        if (wanted.size === 0)
            return;
        const paths = new Map(this.history.changes.map(({ oid, path }) => [oid, path]));
        const megabytes = Math.round(this.options.maxSize / 2 ** 20);
        const missing = await catFile(this.target.root, [...wanted], this.options.maxSize, (oid, type, bytes) => {
            this.options.progress(`${this.hits.size} of ${wanted.size} objects read`);
            if (!bytes)
                this.unseen.add(`# objects have more than ${megabytes} MB and were not read`, (0,report_text/* plain */.pj)(paths.get(oid) ?? oid));
            else
                this.scan(oid, type, bytes, paths.get(oid));
        });
        for (const oid of missing)
            this.unseen.add("# objects are missing and could not be read", oid);
    }
    scan(oid, type, bytes, path) {
        this.bytes += bytes.length;
        const source = type === "blob" ? { path } : { kind: "commit-message" };
        const hits = this.detector.scan(bytes, source, undefined, (text) => this.unseen.add(text, (0,report_text/* plain */.pj)(path ?? oid)));
        this.hits.set(oid, hits);
        if (hits.length > 0)
            this.objects.set(oid, { type, bytes: Buffer.from(bytes) });
    }
    /** Secrets that a commit's new versions hold more often than what they replace: moved lines and files are not new. */
    *added() {
        const perCommit = new Map();
        for (const change of this.history.changes) {
            const list = perCommit.get(change.commit);
            if (list)
                list.push(change);
            else
                perCommit.set(change.commit, [change]);
        }
        for (const [commit, changes] of perCommit)
            yield* this.addedBy(commit, changes);
    }
    *addedBy(commit, changes) {
        const balance = new Map();
        const count = (oid, by) => {
            for (const hit of this.hits.get(oid) ?? [])
                balance.set(keyOf(hit), (balance.get(keyOf(hit)) ?? 0) + by);
        };
        for (const { oid, before } of changes) {
            count(oid, 1);
            // Of a merge's parents, the one that holds most: what any parent had is not the merge's doing.
            count(before.reduce((most, one) => (this.count(one) > this.count(most) ? one : most), before[0] ?? ""), -1);
        }
        for (const change of changes)
            for (const hit of this.hits.get(change.oid) ?? [])
                if ((balance.get(keyOf(hit)) ?? 0) > 0)
                    yield* this.found(hit, change, commit);
    }
    count(oid) {
        return this.hits.get(oid)?.length ?? 0;
    }
    *found(hit, { oid, path }, index) {
        const { oid: commit, time } = this.history.commits[index];
        const settled = this.detector.settle(hit, [{ path, ...(commit ? { commit } : {}) }]);
        const object = this.objects.get(oid);
        if (!settled || !object)
            return;
        const date = new Date(time * 1000).toISOString();
        const occurrence = { commit, date, path, oid };
        const lists = { atHead: [], branches: [], tags: [], pullRequests: [], otherRefs: [] };
        const provenance = { first: occurrence, last: occurrence, paths: [path], ...lists, places: 1 };
        const location = { ...locationIn(object.bytes, settled, path), object: oid };
        if (commit)
            yield { hit: settled, location: { ...location, commit, date }, provenance };
        else
            yield { hit: settled, location };
    }
    /** Secrets in the commits themselves: messages, names, unknown headers. */
    *messages() {
        for (const { oid } of this.history.commits)
            for (const hit of this.hits.get(oid) ?? []) {
                const settled = this.detector.settle(hit, [{ commit: oid }]);
                if (settled)
                    yield { hit: settled, location: messageLocation(this.objects.get(oid), hit, oid) };
            }
    }
    facts(secrets) {
        for (const path of this.history.submodules)
            this.unseen.add("# submodules are repositories of their own and were not scanned", (0,report_text/* plain */.pj)(path, 200));
        const { commits } = this.history;
        return {
            secrets,
            unseen: this.unseen.sentences(),
            commits: commits.filter(({ oid }) => oid).length,
            objects: this.hits.size,
            bytes: this.bytes,
        };
    }
}
const keyOf = (hit) => `${hit.rule}\0${hit.secret}`;

;// CONCATENATED MODULE: ./build/actions/secret-scan/src/gather.js







/** Scans what settings and event ask for. `input` is text from standard input instead of a repository. */
async function gather(settings, context, setup, input) {
    const started = performance.now();
    const maxSize = settings["max-size"] * 2 ** 20;
    const progress = slowly((text) => context.log.progress(text));
    const options = { setup, maxSize, throughGit: settings["through-git"], progress };
    const { what, result } = await scanWhat(settings, context, options, input);
    const { secrets, unseen, commits = 0, objects = 0, bytes = 0, files = 0 } = result;
    const milliseconds = Math.round(performance.now() - started);
    return { secrets, unseen, scanned: { what, commits, objects, bytes, files, milliseconds } };
}
async function scanWhat(settings, context, options, input) {
    const { root, git } = context.repository;
    if (input)
        return { what: "input", result: scanInput(input, options) };
    if (!settings.git || !git) {
        if (settings.staged || settings.range)
            throw new src_errors/* UserError */.yo("The options staged and range need a git repository.");
        return {
            what: "folder",
            result: scanFolder(createDetector(options.setup), root, options.maxSize, options.progress),
        };
    }
    const target = { root, git };
    if (settings.staged)
        return { what: "staged", result: await scanStaged(target, options) };
    if (settings.range)
        return { what: "range", result: await scanRange(target, revisions(settings.range), options) };
    return scanEvent(settings, context, target, options);
}
/** A range comes from a person or a policy file: it must not become an option of git. */
function revisions(text) {
    const words = text.split(/\s+/).filter(Boolean);
    const wrong = words.find((word) => word.startsWith("-"));
    if (wrong)
        throw new src_errors/* UserError */.yo(`The range has "${wrong}", but must be commits such as main..HEAD.`);
    return [...words, "--"];
}
async function scanEvent(settings, { event, log }, target, options) {
    const fetch = settings.fetch && event ? fetchFrom(target.git) : undefined;
    const range = event && settings.scope === "event" ? await rangeOfEvent(event, target.git, fetch) : { unseen: [] };
    if (range.revisions) {
        const result = await scanRange(target, [...range.revisions, "--"], options);
        return { what: "range", result: { ...result, unseen: [...range.unseen, ...result.unseen] } };
    }
    const missed = settings["fetch-refs"] ? await fetchRefs(target, log) : [];
    const result = await scanHistory(target, { ...options, workTree: event === undefined });
    return { what: "history", result: { ...result, unseen: [...range.unseen, ...missed, ...result.unseen] } };
}
async function fetchRefs({ git }, log) {
    try {
        await fetchAllRefs(git);
        return [];
    }
    catch (error) {
        log.warning(error.message);
        return ["Not all branches, notes and pull requests could be fetched from the remote."];
    }
}
function scanInput(bytes, { setup, maxSize }) {
    const unseen = new Unseen();
    const secrets = scanFile(createDetector(setup), { path: "-", bytes }, unseen, maxSize);
    return { secrets, unseen: unseen.sentences(), files: 1, bytes: bytes.length };
}
/** At most five times a second, and not in the first half second: short runs show nothing. */
function slowly(show) {
    let next = performance.now() + 500;
    return (text) => {
        const now = performance.now();
        if (now < next)
            return;
        next = now + 200;
        show(text);
    };
}

;// CONCATENATED MODULE: ./build/actions/secret-scan/src/report/redact.js

/** Runs of a secret at least this long are masked wherever they turn up in what is reported. */
const LEAST = 8;
const MASK = "[redacted]";
/**
 * Identifies a secret without giving it away: the same in every clone, place and run. Keyed, so that one table of hashes does not
 * serve for other tools' findings; short secrets can still be guessed by trying, as with any such hash.
 */
function secretFingerprint(family, secret) {
    return (0,external_node_crypto_.createHmac)("sha256", "public-code-actions/secret-scan/1")
        .update(`${family}\0${secret}`, "latin1")
        .digest("hex")
        .slice(0, 32);
}
/** What may be shown of a secret: four characters at most, fewer of short ones, and its length. */
function preview({ secret, confidence }) {
    const characters = [...secret].length;
    const shown = confidence === "high" && characters >= 20 ? 4 : characters >= 16 ? 2 : 0;
    const start = secret.slice(0, shown).replace(/[^\x21-\x7e]/g, "");
    return `${start}${start ? "..." : ""} (${characters} characters)`.trim();
}
/** Takes every run of eight or more characters of any secret out of texts. */
class Redactor {
    pieces = new Set();
    constructor(secrets) {
        for (const secret of secrets) {
            const spellings = new Set([secret, redact_utf8(secret), encodeURIComponent(redact_utf8(secret))]);
            for (const text of spellings)
                for (let i = 0; i + LEAST <= text.length || i === 0; i++)
                    this.add(text.slice(i, i + LEAST));
        }
    }
    add(piece) {
        if (piece.length >= 6)
            this.pieces.add(piece);
    }
    text(text) {
        if (this.pieces.size === 0)
            return text;
        const hidden = new Uint8Array(text.length);
        for (let i = 0; i < text.length; i++)
            for (let length = 6; length <= LEAST; length++)
                if (this.pieces.has(text.slice(i, i + length)))
                    hidden.fill(1, i, i + length);
        return hidden.includes(1) ? masked(text, hidden) : text;
    }
}
function masked(text, hidden) {
    let out = "";
    for (let i = 0; i < text.length; i++) {
        if (!hidden[i])
            out += text[i];
        else if (!hidden[i - 1])
            out += MASK;
    }
    return out;
}
/** Secrets are latin1 text of bytes; this is how a reader of UTF-8 would see them. */
function redact_utf8(secret) {
    return Buffer.from(secret, "latin1").toString("utf8");
}

;// CONCATENATED MODULE: ./build/actions/secret-scan/src/rule-table.js




/** Rules that judge values by their name and rarity rather than by a provider's format. */
const LITERALS = [
    ["password-literal", "Password written into a file"],
    ["secret-literal", "Secret or key written into a file"],
    ["random-literal", "Random value under a telling name"],
    ["random-string", "Random value beside words that speak of secrets"],
];
/** Findings of a rule that a repository's own `.gitleaks.toml` defines: their names are not known beforehand. */
const CUSTOM = {
    id: "secrets/custom",
    level: "error",
    title: "Secret that a rule of the repository's own configuration describes",
    why: "The repository's .gitleaks.toml describes this value as a secret.",
    repair: "Revoke the secret at its provider, then remove it from the files; see the rule in .gitleaks.toml.",
    source: "https://github.com/gitleaks/gitleaks#configuration",
};
const WHY = "Whoever reads it can act with its rights. Once the repository is public, copies are made within minutes, and removing the line " +
    "does not remove it from the history.";
const REPAIR = "Revoke or change the secret where it was issued first. Then read it from the environment or a secret store instead of the file.";
/** Every rule of the check. */
function ruleTable() {
    const named = [...tokens_allTokenRules(), ...nearRules(NEIGHBOURHOOD), ...STRUCTURES].map(({ id, name }) => [id, name]);
    const titles = new Map([...named, ...LITERALS]);
    const rules = [...titles].map(([id, title]) => ({ id: `secrets/${id}`, level: "error", title, why: WHY, repair: REPAIR }));
    return [...rules.sort((a, b) => (a.id < b.id ? -1 : 1)), CUSTOM];
}
/** The declared rule that a hit of a detector rule is reported under. */
function reportedRule(rules, id) {
    return rules.get(`secrets/${id}`) ?? CUSTOM;
}

;// CONCATENATED MODULE: ./build/actions/secret-scan/src/rules/providers.js
const row = (name, revoke, remedy) => ({
    name,
    ...(revoke ? { revoke } : {}),
    ...(remedy ? { remedy } : {}),
});
/** Providers by the key that rules name. Addresses are the providers' own pages. */
const PROVIDERS = {
    github: row("GitHub", "https://github.com/settings/tokens", "Delete the token, then read the security log for what it was used for."),
    gitlab: row("GitLab", "https://gitlab.com/-/user_settings/personal_access_tokens"),
    gitea: row("Gitea", undefined, "Delete the token under Settings, Applications of your Gitea."),
    bitbucket: row("Bitbucket", "https://bitbucket.org/account/settings/app-passwords/"),
    atlassian: row("Atlassian", "https://id.atlassian.com/manage-profile/security/api-tokens"),
    npm: row("npm", "https://www.npmjs.com/settings/~/tokens", "Delete the token and check what was published since it leaked."),
    pypi: row("PyPI", "https://pypi.org/manage/account/token/", "Delete the token and check what was uploaded since it leaked."),
    rubygems: row("RubyGems", "https://rubygems.org/profile/api_keys"),
    nuget: row("NuGet", "https://www.nuget.org/account/apikeys"),
    crates: row("crates.io", "https://crates.io/settings/tokens"),
    clojars: row("Clojars", "https://clojars.org/tokens"),
    docker: row("Docker", "https://app.docker.com/settings/personal-access-tokens"),
    jfrog: row("JFrog", undefined, "Revoke the token under Administration, Access Tokens of your JFrog platform."),
    aws: row("Amazon Web Services", "https://console.aws.amazon.com/iam/home#/security_credentials", "Make the access key inactive, look at CloudTrail for its use, then delete it."),
    gcp: row("Google Cloud", "https://console.cloud.google.com/apis/credentials", "Delete the key, or restrict it to your referrers, addresses and APIs if it has to be public."),
    azure: row("Microsoft Azure", "https://portal.azure.com/", "Regenerate the key on the resource's page, Access keys; for an application, delete the client secret under App registrations."),
    alibaba: row("Alibaba Cloud", "https://ram.console.aliyun.com/manage/ak"),
    tencent: row("Tencent Cloud", "https://console.cloud.tencent.com/cam/capi"),
    yandex: row("Yandex Cloud", "https://console.yandex.cloud/"),
    ibm: row("IBM Cloud", "https://cloud.ibm.com/iam/apikeys"),
    digitalocean: row("DigitalOcean", "https://cloud.digitalocean.com/account/api/tokens"),
    heroku: row("Heroku", "https://dashboard.heroku.com/account"),
    flyio: row("Fly.io", "https://fly.io/user/personal_access_tokens"),
    vercel: row("Vercel", "https://vercel.com/account/tokens"),
    netlify: row("Netlify", "https://app.netlify.com/user/applications"),
    render: row("Render", "https://dashboard.render.com/u/settings#api-keys"),
    cloudflare: row("Cloudflare", "https://dash.cloudflare.com/profile/api-tokens"),
    scaleway: row("Scaleway", "https://console.scaleway.com/iam/api-keys"),
    linode: row("Linode", "https://cloud.linode.com/profile/tokens"),
    supabase: row("Supabase", "https://supabase.com/dashboard/account/tokens"),
    planetscale: row("PlanetScale", "https://app.planetscale.com/settings/service-tokens"),
    neon: row("Neon", "https://console.neon.tech/app/settings/api-keys"),
    databricks: row("Databricks", undefined, "Revoke the token under Settings, Developer, Access tokens of your workspace."),
    doppler: row("Doppler", "https://dashboard.doppler.com/"),
    vault: row("HashiCorp Vault", undefined, "Revoke it: vault token revoke -accessor ACCESSOR."),
    hashicorp: row("HashiCorp", "https://app.terraform.io/app/settings/tokens"),
    pulumi: row("Pulumi", "https://app.pulumi.com/account/tokens"),
    onepassword: row("1Password", "https://my.1password.com/", "Revoke the service account's token, then change what it could read."),
    tailscale: row("Tailscale", "https://login.tailscale.com/admin/settings/keys"),
    okta: row("Okta", undefined, "Revoke the token under Security, API, Tokens of your Okta."),
    auth0: row("Auth0", "https://manage.auth0.com/"),
    slack: row("Slack", "https://api.slack.com/apps", "Revoke the token with auth.revoke or reinstall the app; webhook addresses are removed under Incoming Webhooks."),
    discord: row("Discord", "https://discord.com/developers/applications"),
    microsoft: row("Microsoft Teams", undefined, "Remove the connector or workflow in the channel, and add a new one."),
    telegram: row("Telegram", "https://t.me/BotFather", "Send /revoke to BotFather."),
    twilio: row("Twilio", "https://console.twilio.com/us1/account/keys-credentials/api-keys"),
    sendgrid: row("SendGrid", "https://app.sendgrid.com/settings/api_keys"),
    mailgun: row("Mailgun", "https://app.mailgun.com/settings/api_security"),
    mailchimp: row("Mailchimp", "https://us1.admin.mailchimp.com/account/api/"),
    sendinblue: row("Brevo", "https://app.brevo.com/settings/keys/api"),
    notify: row("GOV.UK Notify", "https://www.notifications.service.gov.uk/", "Revoke the key under API integration, API keys of the service."),
    govpay: row("GOV.UK Pay", "https://selfservice.payments.service.gov.uk/", "Revoke the key under Settings, API keys."),
    stripe: row("Stripe", "https://dashboard.stripe.com/apikeys", "Roll the key; the old one stops working at once or after the time you choose."),
    square: row("Square", "https://developer.squareup.com/apps"),
    paypal: row("PayPal", "https://developer.paypal.com/dashboard/applications"),
    adyen: row("Adyen", "https://ca-live.adyen.com/"),
    plaid: row("Plaid", "https://dashboard.plaid.com/developers/keys"),
    shopify: row("Shopify", "https://partners.shopify.com/"),
    openai: row("OpenAI", "https://platform.openai.com/api-keys"),
    anthropic: row("Anthropic", "https://console.anthropic.com/settings/keys"),
    huggingface: row("Hugging Face", "https://huggingface.co/settings/tokens"),
    groq: row("Groq", "https://console.groq.com/keys"),
    newrelic: row("New Relic", "https://one.newrelic.com/api-keys"),
    grafana: row("Grafana", undefined, "Delete the token under Administration, Service accounts of your Grafana, or in the Cloud portal."),
    sentry: row("Sentry", "https://sentry.io/settings/account/api/auth-tokens/"),
    datadog: row("Datadog", "https://app.datadoghq.com/organization-settings/api-keys"),
    dynatrace: row("Dynatrace", undefined, "Revoke the token under Access tokens of your environment."),
    pagerduty: row("PagerDuty", undefined, "Delete the key under Integrations, API Access Keys."),
    snyk: row("Snyk", "https://app.snyk.io/account"),
    sonar: row("Sonar", "https://sonarcloud.io/account/security"),
    circleci: row("CircleCI", "https://app.circleci.com/settings/user/tokens"),
    buildkite: row("Buildkite", "https://buildkite.com/user/api-access-tokens"),
    postman: row("Postman", "https://web.postman.co/settings/me/api-keys"),
    linear: row("Linear", "https://linear.app/settings/api"),
    notion: row("Notion", "https://www.notion.so/my-integrations"),
    figma: row("Figma", "https://www.figma.com/settings"),
    airtable: row("Airtable", "https://airtable.com/create/tokens"),
    asana: row("Asana", "https://app.asana.com/0/my-apps"),
    dropbox: row("Dropbox", "https://www.dropbox.com/developers/apps"),
    hubspot: row("HubSpot", "https://app.hubspot.com/private-apps"),
    salesforce: row("Salesforce", undefined, "End the session and reset the security token under Settings, My Personal Information."),
    mapbox: row("Mapbox", "https://account.mapbox.com/access-tokens/"),
    facebook: row("Meta", "https://developers.facebook.com/apps/"),
    twitter: row("X", "https://developer.x.com/en/portal/dashboard"),
    linkedin: row("LinkedIn", "https://www.linkedin.com/developers/apps"),
    twitch: row("Twitch", "https://dev.twitch.tv/console/apps"),
    openshift: row("OpenShift", undefined, "Delete the token: oc logout in that session, or oc delete oauthaccesstoken."),
    kubernetes: row("Kubernetes", undefined, "Delete the secret or service account token, and issue a new client certificate; certificates cannot be withdrawn."),
    age: row("age", undefined, "Make a new key, encrypt everything anew with it, and change every secret that the old key could read."),
    nats: row("NATS", undefined, "Revoke the key in the account's JWT (nsc revocations) and issue a new one."),
    "private-key": row("a private key", undefined, "Make a new key pair, replace the public half everywhere (authorized_keys, certificates, signatures), have certificates revoked."),
    jwt: row("the service that issued it", undefined, "End the session it belongs to; if it does not expire soon, change the signing key."),
    hash: row("the account", undefined, "Hashes of weak passwords are broken in hours: change the password."),
    url: row("the service in the address", undefined, "Change the password or token there; keep it out of addresses."),
    http: row("the service that is called", undefined, "Change the password or token there."),
    database: row("the database", undefined, "Change the password, and check that the database cannot be reached from outside."),
    command: row("the account", undefined, "Change the password; pass it by a file or the environment, which the process list does not show."),
    file: row("the account", undefined, "Change the password."),
    literal: row("the service it opens", undefined, "Change it there, and read it from the environment or a secret store."),
};
const GENERAL = "Revoke or change the secret where it was issued. Then read it from the environment or a secret store instead of the file.";
/** What to do about a secret of this family, in a sentence or two. */
function remedyFor(family) {
    const provider = PROVIDERS[family];
    if (!provider)
        return GENERAL;
    const { name, remedy, revoke } = provider;
    const what = remedy ?? `Revoke it at ${name} and issue a new one.`;
    return revoke ? `${what} Page: ${revoke}` : what;
}

;// CONCATENATED MODULE: ./build/actions/secret-scan/src/judge.js




const judge_RANK = { high: 3, medium: 2, low: 1 };
/** One finding a row of facts, worst confidence rules applied: high and medium are errors, low is a note. */
function judge(facts, rules, least, redactor) {
    return facts.secrets
        .filter(({ hit }) => judge_RANK[hit.confidence] >= judge_RANK[least])
        .map((found) => toFinding(found, reportedRule(rules, found.hit.rule), redactor));
}
function toFinding(found, rule, redactor) {
    const { hit, location, provenance } = found;
    const shown = { ...location };
    if (shown.path !== undefined)
        shown.path = redactor.text(shown.path);
    if (shown.key !== undefined)
        shown.key = redactor.text(shown.key);
    const sentences = [
        `${titleOf(found, rule)} ${preview(hit)}${whereOf(found)}.`,
        hit.via?.length ? `It is encoded or packed there (${hit.via.join(", then ")}).` : "",
        provenance ? spread(provenance) : "",
        found.unreachable ? "No ref reaches it: a push does not carry it, a copy of the folder does." : "",
    ];
    return {
        rule: rule.id,
        level: levelOf(found),
        confidence: hit.confidence,
        message: redactor.text(sentences.filter(Boolean).join(" ")),
        help: hit.family === rule.id ? rule.repair : remedyFor(hit.family),
        location: shown,
        fingerprint: secretFingerprint(hit.family, hit.secret),
    };
}
function titleOf({ hit }, rule) {
    return rule.id === "secrets/custom" ? `Secret by the rule "${hit.rule}"` : rule.title;
}
function levelOf({ hit, unreachable }) {
    if (hit.confidence === "low")
        return "note";
    return unreachable ? "warning" : "error";
}
const PLACES = {
    "commit-message": " in a commit's message",
    identity: " in the name or address of a commit's author or committer",
    tag: " in a tag",
    ref: " in the name of a branch or tag",
    "file-name": " in the name of a file",
    note: " in a note",
};
function whereOf({ location }) {
    return PLACES[location.kind ?? "file"] ?? "";
}
/** How far a secret has spread: what has to be known for cleaning up. */
function spread(provenance) {
    const { first, last, atHead, places, branches, tags, pullRequests, otherRefs, paths } = provenance;
    if (!first || !last)
        return "";
    const parts = [
        first.commit === last.commit
            ? `Committed in ${judge_short(first)}`
            : `First committed in ${judge_short(first)}, last written in ${judge_short(last)}`,
        `${(0,report_text/* count */.U9)(places, "time")} in ${(0,report_text/* count */.U9)(paths.length, "file")}`,
        atHead.length > 0 ? "still there at HEAD" : "no longer there at HEAD",
        holders("branch", "branches", branches),
        holders("tag", "tags", tags),
        holders("pull request", "pull requests", pullRequests),
        holders("other ref", "other refs", otherRefs),
    ];
    return `${parts.filter(Boolean).join("; ")}.`;
}
const judge_short = ({ commit, date }) => `${commit.slice(0, 10)} (${date.slice(0, 10)})`;
function holders(one, many, names) {
    if (names.length === 0)
        return "";
    const some = names.slice(0, 3).join(", ");
    return `in ${(0,report_text/* count */.U9)(names.length, one, many)} (${some}${names.length > 3 ? ", ..." : ""})`;
}
/**
 * The verdict for opening. A secret that can be revoked at its provider is harmless afterwards, wherever it stands. One that cannot
 * be (a password that people know, a key of unknown use) has to leave the history too.
 */
function openingVerdict(secrets, complete) {
    const serious = secrets.filter(({ hit }) => hit.confidence !== "low");
    if (serious.length === 0)
        return complete ? "safe to open" : undefined;
    return serious.every(({ hit }) => hit.confidence === "high") ? "rotate first" : "rewrite history";
}

;// CONCATENATED MODULE: ./build/actions/secret-scan/src/report/replacements.js
/**
 * The text that `git filter-repo --replace-text FILE` reads: each secret, and what to put in its place. It holds the secrets, so it is
 * written only where a person asked for it, never in a workflow.
 */
function replacementFile(secrets) {
    const lines = new Set();
    for (const { hit } of secrets) {
        if (hit.confidence === "low" || hit.via?.length)
            continue;
        // A literal cannot hold a line's end or the arrow: such a secret (a key block) becomes a regular expression.
        const literal = !/[\r\n]|==>/.test(hit.secret);
        lines.add(`${literal ? `literal:${hit.secret}` : `regex:${escaped(hit.secret)}`}==>***REMOVED***`);
    }
    return Buffer.from([...lines].map((line) => `${line}\n`).join(""), "latin1");
}
/** A Python regular expression that matches the text and nothing else. */
function escaped(text) {
    return text
        .replace(/[\\^$.*+?()[\]{}|#=]/g, "\\$&")
        .replaceAll("\r", "\\r")
        .replaceAll("\n", "\\n");
}

;// CONCATENATED MODULE: ./build/actions/secret-scan/src/settings.js
/** Inputs of the action, section `secrets` of the policy file, options of the command. */
const settings = {
    "min-confidence": {
        kind: "choice",
        values: ["high", "medium", "low"],
        default: "medium",
        description: "The least certain findings that are reported; high and medium are errors, low are notes.",
    },
    git: {
        kind: "flag",
        default: true,
        description: "Whether the git history is scanned; otherwise the folder's files only.",
    },
    scope: {
        kind: "choice",
        values: ["event", "all"],
        default: "event",
        description: "What a workflow scans: what its event adds (pull request, merge group, push; everything on schedule and dispatch), or always everything.",
    },
    range: {
        kind: "text",
        default: "",
        description: "Commits to scan instead, as git log takes them: main..HEAD.",
    },
    staged: {
        kind: "flag",
        default: false,
        description: "Scan only what is staged for the next commit, for a pre-commit hook.",
    },
    fetch: {
        kind: "flag",
        default: true,
        description: "Whether a workflow may fetch what its checkout left out: older commits of the range it scans.",
    },
    "fetch-refs": {
        kind: "flag",
        default: false,
        description: "Before publication: also fetch all branches, tags, notes and pull requests' heads and scan them.",
    },
    "before-publication": {
        kind: "flag",
        default: false,
        description: "Also report, for information, what else to look at before opening: personal data, internal names, markings, dumps and key stores.",
    },
    "max-size": {
        kind: "number",
        default: 64,
        minimum: 1,
        maximum: 1024,
        description: "Files and objects with more megabytes are not read but named as unseen.",
    },
    "through-git": {
        kind: "flag",
        default: false,
        description: "Read objects through git cat-file rather than directly: slower, with the same findings.",
    },
};

;// CONCATENATED MODULE: ./build/actions/secret-scan/src/setup.js
/** Reads what a repository itself says about detection: configuration, ignore files and baselines of other scanners. */
async function readSetup(repository) {
    const read = async (path) => (await repository.read(path))?.toString("utf8");
    const setup = {};
    const toml = await read(".gitleaks.toml");
    if (toml !== undefined)
        setup.gitleaks = { text: toml, path: ".gitleaks.toml", extended: await extendedBy(toml, read) };
    const ignore = await read(".gitleaksignore");
    if (ignore !== undefined)
        setup.gitleaksIgnore = ignore;
    const baseline = await read(".secrets.baseline");
    if (baseline !== undefined)
        setup.secretsBaseline = { text: baseline, path: ".secrets.baseline" };
    const ignored = await read(".secretlintignore");
    if (ignored !== undefined)
        setup.ignoredPaths = ignored.split(/\r?\n/);
    return setup;
}
/** gitleaks follows `extend.path` two levels deep. */
const LEVELS = 2;
async function extendedBy(toml, read) {
    const texts = {};
    let source = toml;
    for (let level = 0; level < LEVELS && source !== undefined; level++) {
        const path = /^\s*path\s*=\s*["']([^"'\n]+)["']/m.exec(/\[extend\]([^[]*)/.exec(source)?.[1] ?? "")?.[1];
        source = path === undefined ? undefined : await read(path);
        if (path !== undefined && source !== undefined)
            texts[path] = source;
    }
    return texts;
}

;// CONCATENATED MODULE: ./build/actions/secret-scan/src/check.js












const rules = ruleTable();
/** Makes the check. */
function secretCheck(asked = {}) {
    return {
        name: "secrets",
        title: "Secrets",
        rules,
        settings: settings,
        outputs: {
            verdict: "For opening the repository: safe to open, rotate first, or rewrite history; empty where that is not known.",
            secrets: "How many different secrets of high or medium confidence were found.",
        },
        run: (given, context) => check_run(given, context, asked),
    };
}
/** Scans a repository's whole history, or what an event adds to it, for secrets. */
const check_check = secretCheck();
async function check_run(given, context, asked) {
    if (asked.replacements && (context.event || context.env["CI"]))
        throw new src_errors/* UserError */.yo("The option --replacements writes secrets to a file: use it on your own machine, not in a workflow.");
    const facts = await gather(given, context, await readSetup(context.repository), asked.input);
    for (const { hit } of facts.secrets)
        context.mask(Buffer.from(hit.secret, "latin1").toString("utf8"));
    if (asked.replacements)
        writeReplacements(asked.replacements, facts);
    const redactor = new Redactor(facts.secrets.map(({ hit }) => hit.secret));
    const byId = new Map(rules.map((rule) => [rule.id, rule]));
    const findings = judge(facts, byId, given["min-confidence"], redactor);
    const around = given["before-publication"] && !asked.input ? await lookAround(context.repository) : undefined;
    const conclude = (left) => concluded(left, given, around?.facts);
    return {
        findings,
        unseen: facts.unseen.map((sentence) => redactor.text(sentence)),
        ...conclude(facts),
        ...(around?.section ? { sections: [redacted(around.section, redactor)] } : {}),
        restate: (kept) => conclude(withoutExcepted(facts, findings, kept)),
    };
}
/** What is known without the secrets that exceptions or a baseline accept; what was not shown at all still counts. */
function withoutExcepted(facts, findings, kept) {
    const left = new Set(kept.map(({ fingerprint }) => fingerprint));
    const excepted = new Set(findings.map(({ fingerprint }) => fingerprint).filter((one) => !left.has(one)));
    const secrets = facts.secrets.filter(({ hit }) => !excepted.has(secretFingerprint(hit.family, hit.secret)));
    return { ...facts, secrets };
}
/** The verdict for opening, the count and the headline. */
function concluded(facts, given, around) {
    const verdict = openingVerdict(facts.secrets, facts.unseen.length === 0 && facts.scanned.what === "history");
    return {
        facts: {
            ...facts.scanned,
            verdict: verdict ?? null,
            low: check_hidden(facts, given),
            ...(around ? { "before-publication": around } : {}),
        },
        outputs: { verdict: verdict ?? "", secrets: String(check_distinct(facts, "medium")) },
        headline: headline(facts, given, verdict),
    };
}
function redacted(section, redactor) {
    return { ...section, markdown: redactor.text(section.markdown), terminal: redactor.text(section.terminal) };
}
function writeReplacements(file, { secrets }) {
    try {
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.resolve)(file), replacementFile(secrets), { mode: 0o600, flag: "wx" });
    }
    catch (cause) {
        throw new src_errors/* IncompleteError */.j$(`The file ${(0,report_text/* plain */.pj)(file)} cannot be written anew: ${(0,report_text/* plain */.pj)((0,src_errors/* errorMessage */.gJ)(cause))}`, {
            cause,
        });
    }
}
function check_distinct({ secrets }, least) {
    const serious = secrets.filter(({ hit }) => judge_RANK[hit.confidence] >= judge_RANK[least]);
    return new Set(serious.map(({ hit }) => `${hit.family}\0${hit.secret}`)).size;
}
/** How many less certain findings there are that are not shown. */
function check_hidden({ secrets }, given) {
    return secrets.filter(({ hit }) => judge_RANK[hit.confidence] < judge_RANK[given["min-confidence"]]).length;
}
function headline(facts, given, verdict) {
    const { what, commits, objects, bytes, files, milliseconds } = facts.scanned;
    const size = `${(bytes / 1e6).toFixed(bytes < 1e7 ? 1 : 0)} MB`;
    const read = what === "folder" || what === "input"
        ? `${(0,report_text/* count */.U9)(files, "file")}, ${size}`
        : `${(0,report_text/* count */.U9)(commits, "commit")}, ${(0,report_text/* count */.U9)(objects, "object")}, ${size}`;
    const found = check_distinct(facts, "medium");
    const more = check_hidden(facts, given);
    return [
        verdict ? `${verdict[0].toUpperCase()}${verdict.slice(1)}: ` : "",
        `${(0,report_text/* count */.U9)(found, "secret")} in ${read}, ${(milliseconds / 1000).toFixed(1)} s`,
        more > 0 ? `; ${more} less certain not shown (--min-confidence low)` : "",
    ].join("");
}


/***/ })

};
