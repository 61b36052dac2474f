export const id = 318;
export const ids = [318];
export const modules = {

/***/ 5318:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ identify)
});

;// CONCATENATED MODULE: ./build/actions/licence-check/src/detect/decode.js
/** Longest text looked at; licence texts end below 300 kB (the longest on SPDX's list has 70 kB). */
const LIMIT = 2_000_000;
function withoutMark(bytes) {
    if (bytes[0] === 0xff && bytes[1] === 0xfe)
        return { text: bytes.subarray(2).toString("utf16le"), encoding: "utf-16le" };
    if (bytes[0] === 0xfe && bytes[1] === 0xff)
        return { text: swapped(bytes.subarray(2)), encoding: "utf-16be" };
    return undefined;
}
function swapped(bytes) {
    return Buffer.from(bytes.subarray(0, bytes.length & ~1))
        .swap16()
        .toString("utf16le");
}
/** UTF-16 without a mark shows as a zero in every second byte of Latin text. */
function guessedUtf16(bytes) {
    const sample = bytes.subarray(0, 400);
    const zeros = [0, 0];
    for (let i = 0; i < sample.length; i++)
        if (sample[i] === 0)
            zeros[i & 1]++;
    if (sample.length < 8 || Math.max(zeros[0], zeros[1]) < sample.length * 0.35)
        return undefined;
    return zeros[1] > zeros[0]
        ? { text: bytes.toString("utf16le"), encoding: "utf-16le" }
        : { text: swapped(bytes), encoding: "utf-16be" };
}
/** Reads bytes as UTF-8, UTF-16 (with or without mark) or, where that is no UTF-8, as Windows' Latin-1; line ends become `\n`. */
function decode(whole) {
    const bytes = whole.length > LIMIT ? whole.subarray(0, LIMIT) : whole;
    const found = withoutMark(bytes) ?? guessedUtf16(bytes) ?? utf8(bytes) ?? latin1(bytes);
    return {
        text: found.text
            .replace(/^\ufeff/, "")
            .replace(/ï¿½|\ufffd/g, " ")
            .replace(/\r\n?/g, "\n"),
        encoding: found.encoding,
    };
}
/** A few broken bytes in a UTF-8 file (a cut end, one old name) do not make it Latin-1. */
function utf8(bytes) {
    const text = bytes.toString("utf8");
    const broken = text.split("\ufffd", 20).length - 1;
    if (broken === 0)
        return { text, encoding: "utf-8" };
    return broken < 3 && /[\u0080-\ufffc]/.test(text) ? { text, encoding: "utf-8" } : undefined;
}
/** Bytes 0x80 to 0x9f stand for typographic marks in Windows-1252. */
const WINDOWS = {
    "\u0091": "‘",
    "\u0092": "’",
    "\u0093": "“",
    "\u0094": "”",
    "\u0095": "•",
    "\u0096": "–",
    "\u0097": "—",
};
function latin1(bytes) {
    return { text: bytes.toString("latin1").replace(/[\u0091-\u0097]/g, (c) => WINDOWS[c]), encoding: "latin1" };
}

;// CONCATENATED MODULE: ./build/actions/licence-check/src/detect/weights.js
/** Classes of words, by what a change of them does to a licence. All words in their compared form (American spelling, no hyphens). */
function set(words) {
    return new Set(words.trim().split(/\s+/));
}
/** Glue: a change of one of these alone says nothing, as long as there are few. */
const LIGHT = set(`
a an the of in to by for on at as is are was were be been being this that these those such its it their his her our my your
which who whom whose from into upon under hereby herein hereof thereof therein hereunder thereto hereto so also then than has have had
same said following above below here there via per etc ie eg namely please
de la le les des du un une et da di del della der die das den dem ein eine och i en het een van`);
/** Persons and bodies that hold or give rights; in disclaimers one is as good as another. */
const PARTIES = set(`
author authors holder holders owner owners contributor contributors copyright regents university foundation corporation
institute institution inc ltd llc gmbh corp co project developers developer maintainers maintainer team
creator creators writer writers provider providers committee board trustees licensors
department ministry agency office administration council crown laboratory laboratories association society
consortium affiliates officers directors subsidiaries suppliers and or any all`);
/** Between these a text may choose: what the licence calls the thing it is for. */
const THINGS = set("software program programs code library package work module product font fonts theme app application distribution file");
/** Negation, limits, duties, permission, money: a name that holds one of these is no name. */
const DECISIVE = set(`
not no nor neither none never cannot cant dont without except unless only solely must may shall should can could would might
prohibited prohibit prohibits prohibiting forbidden forbid forbids disallowed banned ban restricted restrict restriction restrictions
noncommercial commercial commercially fee fees royalty royalties royaltyfree charge charged charges free pay paid payment payable price
money revocable revoke revoked revokes irrevocable terminate terminates terminated termination expire expires expired expiry
permitted permission permissions permit permits granted grant grants denied deny denies refuse refused allowed allow allows
limited limit limits unlimited limitation exclusive nonexclusive perpetual worldwide transferable nontransferable
required require requires requirement obliged obligation obligations agree agrees agreed agreement consent consents approval approved
written notify inform register registered notice condition conditions provided however if until after before within
warranty warranties liable liability liabilities indemnify indemnity indemnification responsible damages disclaimed disclaim
patent patents patented trademark trademarks license licenses licensed licensee licensees sublicense sublicenses
use used uses using copy copies copied modify modified modification modifications distribute distributed redistribute redistribution
sell sold sale sublicensing publish merge derivative derivatives everyone anyone nobody military evil good government residents citizens
law laws jurisdiction court courts days months years
non sin sans sauf pas kein keine nicht nur ohne`);
/** Words that turn a sentence. */
const NEGATIONS = set("not no nor neither none never cannot cant dont wont without except unless nicht kein keine ohne non pas sans sauf");
const MODALS = set("must may shall should will can could would might cannot");
const MONEY = set("fee fees royalty royalties royaltyfree royaltybearing charge charged charges free pay paid payment payable price money cost costs gratis");
const PERSONS = set("person persons anyone everyone nobody individual individuals citizens citizen residents resident members member employees public bodies body government military company companies organization organizations student students academic you we licensor licensors licensee licensees");
const LIMITS = set("only solely limited limit limits unlimited exclusive nonexclusive perpetual worldwide revocable irrevocable transferable nontransferable noncommercial commercial commercially internal personal private research educational evaluation until expire expires terminate terminates termination");
const RIGHTS = set("use copy copies modify merge publish distribute redistribute sublicense sell permit prepare perform display deal source binary object copying redistribution modification derivative derivatives works");
const PATENTS = set("patent patents patented patentable");
const LAW = set("law laws jurisdiction court courts venue arbitration england wales scotland california york delaware germany france belgium texas");
const WARRANTY = set("warranty warranties liable liability damages disclaimed disclaim express implied merchantability fitness noninfringement indemnify responsible guarantee guarantees guaranteed");
const NUMBER_WORDS = set("one two three four five six seven eight nine ten twelve fourteen fifteen twenty thirty sixty ninety hundred first second third half day days week weeks month months year years");
function isNumber(word) {
    return /^\d/.test(word) || NUMBER_WORDS.has(word);
}
/** Bare list marks: they number, they do not say. */
function isOrdinal(word) {
    return /^(?:\d{1,2}|[a-z]|[ivx]{1,4})$/.test(word);
}

;// CONCATENATED MODULE: ./build/actions/licence-check/src/detect/consequence.js

const KINDS = [
    {
        words: (w) => NEGATIONS.has(w),
        says: "A negation changed here: the clause may now say the opposite of what the licence says.",
    },
    { words: (w) => MONEY.has(w), says: "Whether use costs money is no longer as the licence says." },
    { words: (w) => MODALS.has(w), says: "A duty became a choice, or a choice a duty." },
    { words: (w) => PATENTS.has(w), says: "Who may use which patents is no longer as the licence says." },
    { words: (w) => PERSONS.has(w), says: "The circle of people who get the rights is no longer the licence's." },
    {
        words: (w) => LIMITS.has(w),
        says: "A limit was added or taken away: the grant reaches less far, or elsewhere, than the licence's.",
    },
    { words: (w) => WARRANTY.has(w), says: "Who answers for defects and damage is no longer as the licence says." },
    { words: (w) => LAW.has(w), says: "Another law or court than the licence's applies." },
    { words: (w) => RIGHTS.has(w), says: "What one may do with the work is no longer what the licence allows." },
    { words: isNumber, says: "A number or time limit differs from the licence's." },
];
/** In plain language, what a change of wording does. */
function consequenceOf(change) {
    const words = [...change.added, ...change.removed];
    const kind = KINDS.find(({ words: is }) => words.some(is));
    if (kind)
        return kind.says;
    if (change.added.length === 0)
        return "Words of the licence are missing here: the text says less than the licence.";
    if (change.removed.length === 0)
        return "Words were added here that the licence does not have.";
    return "The text says something else here than the licence.";
}

;// CONCATENATED MODULE: ./build/actions/licence-check/src/detect/describe.js

/** The clause a word stands in: the last numbered item before it in the same text, or the paragraph's first words. */
function clauseAt(file, start, word) {
    let mark = "";
    for (const [at, text] of file.words.marks)
        if (at >= start && at <= word && /^\d/.test(text))
            mark = text;
    if (mark !== "")
        return `clause ${mark}`;
    let first = word;
    while (first > start &&
        !/\n[^\p{L}\p{N}]*\n/u.test(file.cleaned.text.slice(file.words.end[first - 1], file.words.start[first])))
        first--;
    return `“${file.slice(first, Math.min(first + 5, file.count))} …”`;
}
function deviation(file, match, change) {
    const kind = change.added.length === 0 ? "removed" : change.removed.length === 0 ? "added" : "changed";
    const word = Math.min(change.aStart >= 0 ? change.aStart : match.alignment.start, file.count - 1);
    const written = change.added.length > 0 && change.aStart >= 0 ? file.slice(change.aStart, change.aEnd) : "";
    return {
        kind,
        added: written,
        removed: change.removed.join(" ").replace(/^(?:\?\s?)+$/, "the official words"),
        line: file.line(word),
        clause: clauseAt(file, match.alignment.start, word),
        significant: change.significant,
        consequence: change.significant ? consequenceOf(change) : "A difference in wording that carries no meaning.",
    };
}
/** A match as the caller sees it. */
function describeMatch(file, match) {
    const { prepared, start, end } = match.alignment;
    const verdict = match.exact ? "exact" : match.accepted ? "equivalent" : match.share < 0.6 ? "partial" : "modified";
    return {
        id: prepared.id,
        expression: prepared.id,
        verdict,
        kind: prepared.kind,
        startLine: file.line(start),
        endLine: file.line(end - 1),
        language: prepared.language,
        deviations: match.weighed.changes.map((change) => deviation(file, match, change)),
    };
}

;// CONCATENATED MODULE: ./build/actions/licence-check/src/detect/fold.js
/** Letters of other scripts that look like a Latin one, each followed by that one (after Unicode's confusables, the common ones). */
const LOOKALIKES = "аaеeоoрpсcуyхxіiјjѕsԁdһhԛqԝwɡgӏlьbвbкkмmнhтtгrпnиuο" +
    "oαaνvιiκkρpτtυuχxεeηnωwγyօoսuհhոnցgսuᴀaᴄcᴅdᴇeᴊjᴋkᴍmᴏoᴘpᴛtᴜuᴠvᴡwᴢzɑaıiƅbⅼlꓲiꓳo";
let table;
function lookalikes() {
    table ??= new Map((LOOKALIKES.match(/../gu) ?? []).map((pair) => [pair[0], pair[1]]));
    return table;
}
/** Lower case, compatibility forms and accents folded; characters that do not show are left out. */
function plainFold(word) {
    return word
        .normalize("NFKC")
        .toLowerCase()
        .normalize("NFD")
        .replace(/[^\p{L}\p{N}]/gu, "");
}
/** One word with characters outside ASCII; `latin`: the text around it is in Latin letters. */
function foldWord(raw, latin) {
    const word = plainFold(raw);
    if (!/[^a-z0-9]/.test(word))
        return { word, disguised: false };
    const map = lookalikes();
    const foreign = [...word].filter((c) => /[^\p{Script=Latin}\p{N}ª]/u.test(c) || map.has(c));
    const alike = foreign.length > 0 && foreign.every((c) => map.has(c));
    const mixed = foreign.length < [...word].filter((c) => /\p{L}/u.test(c)).length;
    if (!alike || !(mixed || latin))
        return { word, disguised: false };
    return { word: [...word].map((c) => map.get(c) ?? c).join(""), disguised: true };
}
/** Spellings that SPDX's matching guidelines call equal, and common ones beside them: as found -> as compared. */
const SPELLINGS = {
    licence: "license",
    licences: "licenses",
    licenced: "licensed",
    licencing: "licensing",
    licencor: "licensor",
    licencee: "licensee",
    sublicence: "sublicense",
    sublicences: "sublicenses",
    sublicenced: "sublicensed",
    acknowledgment: "acknowledgement",
    acknowledgments: "acknowledgements",
    analogue: "analog",
    artefact: "artifact",
    artefacts: "artifacts",
    catalogue: "catalog",
    centre: "center",
    cancelled: "canceled",
    fulfil: "fulfill",
    fulfilment: "fulfillment",
    judgment: "judgement",
    judgments: "judgements",
    offence: "offense",
    defence: "defense",
    practise: "practice",
    programme: "program",
    programmes: "programs",
    whilst: "while",
    wilful: "willful",
    wilfull: "willful",
    labelling: "labeling",
    labelled: "labeled",
    modelled: "modeled",
    modelling: "modeling",
    signalling: "signaling",
    merchantibility: "merchantability",
    noninfringment: "noninfringement",
    https: "http",
    whoever: "whoever",
    cheque: "check",
    metre: "meter",
};
const RULES = [
    [/isations?$/, "ization"],
    [/ise(s|d|r|rs)?$/, "ize$1"],
    [/ising$/, "izing"],
    [/yse(s|d|r)?$/, "yze$1"],
    [/our(s|ed|ing|able|ite|ites|ably)?$/, "or$1"],
];
/** The American form of a British spelling by rule, or the word itself; a caller that can tell checks that the form is a word. */
function americanised(word) {
    for (const [pattern, replacement] of RULES) {
        if (!pattern.test(word))
            continue;
        const plural = /isations$/.test(word) ? "s" : "";
        return word.replace(pattern, replacement) + plural;
    }
    return word;
}

;// CONCATENATED MODULE: ./build/actions/licence-check/src/detect/scan.js

const OFFSET = 0x811c9dc5 | 0;
const PRIME = 0x01000193;
const NON = hashOf("non");
const SUB = hashOf("sub");
/** FNV-1a over UTF-16 units. */
function hashOf(word) {
    let hash = OFFSET;
    for (let i = 0; i < word.length; i++)
        hash = Math.imul(hash ^ word.charCodeAt(i), PRIME);
    return hash;
}
/** Character that cleaning puts where something was shortened: it neither shows nor ends a word. */
const FILLER = "\ue000";
const ORDINAL = /^(?:\d{1,2}(?:\.\d{1,2}){0,3}|[a-z]|[ivx]{1,5})$/i;
/** What stands before a list mark: the line's beginning, or the end of the item before. */
const BEFORE_MARK = /(?:^|\n|[.;:,]["”')\]]*\s|[.;:,]\s*(?:and|or|and\/or|et|ou)\s)[\s>*#/;%|\\"'“•·–—+_=-]*\(?$/i;
function isMark(text, start, end) {
    const closed = text.charCodeAt(end) === 41;
    const opened = text.charCodeAt(start - 1) === 40;
    const word = text.slice(start, end);
    if (closed && opened && /^[a-z]$|^[ivx]+$/i.test(word))
        return true;
    if (!/[\s*_"“)]|^$/.test(text.slice(end + 1, end + 2)) || !ORDINAL.test(word))
        return false;
    return BEFORE_MARK.test(text.slice(Math.max(0, start - 40), start));
}
function isWordCode(code) {
    return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 65 && code <= 90);
}
const LETTER = /[\p{L}\p{N}]/u;
const letters = new Map();
function isLetterAt(text, at) {
    const code = text.codePointAt(at);
    let known = letters.get(code);
    if (known === undefined) {
        known = LETTER.test(String.fromCodePoint(code));
        letters.set(code, known);
    }
    return known;
}
/** Neither shows nor parts a word: combining marks, soft hyphens, joiners, direction marks, the cleaner's filler. */
function isSilent(code) {
    return (code === 0xad ||
        code === 0xe000 ||
        code === 0xfeff ||
        (code >= 0x300 && code <= 0x36f) ||
        (code >= 0x200b && code <= 0x200f) ||
        (code >= 0x202a && code <= 0x202e) ||
        (code >= 0x2060 && code <= 0x2069));
}
const INVISIBLE = /[\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/;
class Scanner {
    words;
    at = 0;
    text;
    latin;
    constructor(text) {
        this.text = text;
        const room = (text.length >> 1) + 2;
        const [hash, start, end] = [new Int32Array(room), new Int32Array(room), new Int32Array(room)];
        this.words = { text, count: 0, hash, start, end, marks: new Map(), disguised: [] };
    }
    run() {
        const { text } = this;
        while (this.at < text.length) {
            const code = text.charCodeAt(this.at);
            if (isWordCode(code) || (code > 127 && !isSilent(code) && isLetterAt(text, this.at)))
                this.word();
            else
                this.at++;
        }
        return this.words;
    }
    word() {
        const { text } = this;
        const start = this.at;
        let hash = OFFSET;
        let plain = true;
        for (;;) {
            const code = text.charCodeAt(this.at);
            if (code >= 97 && code <= 122)
                hash = Math.imul(hash ^ code, PRIME);
            else if (code >= 65 && code <= 90)
                hash = Math.imul(hash ^ (code + 32), PRIME);
            else if (code >= 48 && code <= 57)
                hash = Math.imul(hash ^ code, PRIME);
            else if (code > 127 && (isSilent(code) || code === 0x2019 || isLetterAt(text, this.at))) {
                if (code === 0x2019 && !this.apostrophe())
                    break;
                plain = false;
                if (code >= 0xd800 && code < 0xdc00)
                    this.at++;
            }
            else if (code === 39) {
                if (!this.apostrophe())
                    break;
            }
            else if (!this.joins(hash, start))
                break;
            this.at++;
        }
        this.finish(start, this.at, hash, plain);
        if (/['’]s/i.test(text.slice(this.at, this.at + 2)) && !this.letterAfter(this.at + 2))
            this.at += 2;
    }
    letterAfter(at) {
        return at < this.text.length && isLetterAt(this.text, at);
    }
    /** An apostrophe inside a word is skipped (`don't`); a possessive `'s` ends the word. */
    apostrophe() {
        if (!this.letterAfter(this.at + 1))
            return false;
        return !(/s/i.test(this.text[this.at + 1]) && !this.letterAfter(this.at + 2));
    }
    /** `non-infringement`, `non infringement`, `sub-license`: the prefix belongs to the word behind it. */
    joins(hash, start) {
        if (this.at - start !== 3 || (hash !== NON && hash !== SUB))
            return false;
        const gap = /^[\s‐‑–-]{1,4}(?=[a-z])/i.exec(this.text.slice(this.at, this.at + 6))?.[0];
        if (gap === undefined ||
            (hash === SUB && !/^licen/i.test(this.text.slice(this.at + gap.length, this.at + gap.length + 5))))
            return false;
        this.at += gap.length - 1;
        return true;
    }
    finish(start, end, hash, plain) {
        const { text, words } = this;
        const next = text.charCodeAt(end);
        if ((next === 41 || next === 46) && end - start <= 8 && this.leaveOut(start, end))
            return;
        const i = words.count;
        words.start[i] = start;
        words.end[i] = end;
        words.hash[i] = plain ? hash : this.foreign(text.slice(start, end), i);
        if (words.hash[i] !== OFFSET)
            words.count++;
    }
    leaveOut(start, end) {
        const { text, words } = this;
        const before = text.charCodeAt(start - 1);
        // `work(s)`: an optional plural says nothing
        if (end - start === 1 && before === 40 && text.charCodeAt(end) === 41 && isWordCode(text.charCodeAt(start - 2)))
            return true;
        if (!isMark(text, start, end))
            return false;
        words.marks.set(words.count, text.slice(start, end).toLowerCase());
        return true;
    }
    foreign(raw, index) {
        this.latin ??= (this.text.match(/[a-z]/gi)?.length ?? 0) * 2 > this.text.replace(/[^\p{L}]/gu, "").length;
        const folded = foldWord(raw, this.latin);
        if (folded.disguised || INVISIBLE.test(raw.slice(0, -1)))
            this.words.disguised.push(index);
        return hashOf(folded.word);
    }
}
/** Cuts a cleaned text into words by SPDX's matching guidelines (case, punctuation, list marks and hyphens say nothing). */
function scan(text) {
    return new Scanner(text).run();
}

;// CONCATENATED MODULE: ./build/actions/licence-check/src/detect/clean.js

function blank(text) {
    return text.replace(/[^\n]/g, " ");
}
function padded(replacement, length) {
    return replacement + FILLER.repeat(Math.max(0, length - replacement.length));
}
const TAGS = /<\/?(?:html|head|body|title|meta|link|p|div|br|hr|ul|ol|li|dl|dt|dd|h[1-6]|span|a|strong|em|b|i|u|s|del|strike|ins|tt|code|pre|blockquote|center|font|small|big|sup|sub|table|thead|tbody|tr|td|th|section|article|header|footer|main|nav|img|details|summary|text|license|licence|comment|description)(?=[\s>/])[^<>]*>/gi;
const HTML = /<\/?(?:html|body|p|div|br|li|h[1-6]|span|a|b|i|strong|em|pre|center|font|td|s|del|strike|blockquote|sup|sub|u|code|tt|details)\b[^<>]*>/i;
const ENTITIES = {
    quot: '"',
    ldquo: '"',
    rdquo: '"',
    lsquo: "'",
    rsquo: "'",
    apos: "'",
    nbsp: " ",
    copy: "©",
    lt: "<",
    gt: ">",
    amp: "&",
    mdash: "—",
    ndash: "–",
    bull: "•",
};
function entity(whole, name) {
    if (name[0] !== "#")
        return name.toLowerCase() in ENTITIES ? spaced(ENTITIES[name.toLowerCase()], whole.length) : whole;
    const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
    return code > 31 && code < 0x10ffff ? spaced(String.fromCodePoint(code), whole.length) : whole;
}
function spaced(replacement, length) {
    return /[\p{L}\p{N}'’]/u.test(replacement)
        ? padded(replacement, length)
        : replacement + " ".repeat(Math.max(0, length - replacement.length));
}
const HIDES = /<(s|del|strike)\b[^<>]*>[\s\S]{1,2000}?<\/\1>|<(\w+)[^<>]*(?:display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0|\shidden\b)[^<>]*>[\s\S]{1,4000}?<\/\2>/gi;
const STRUCK = /~~[^~\n]{1,400}~~/g;
const TURNS = /[\u202d\u202e\u2066-\u2068]|[\u{e0020}-\u{e007f}]/gu;
function hiddenParts(text) {
    const found = [];
    const collect = (pattern, what) => {
        for (const m of text.matchAll(pattern))
            found.push({ start: m.index, end: m.index + m[0].length, what });
    };
    if (text.includes("<"))
        collect(HIDES, "markup hides or strikes out words here");
    if (text.includes("~~"))
        collect(STRUCK, "words are struck out here");
    collect(TURNS, "invisible marks change the order in which the text is shown, or carry hidden letters");
    return found;
}
function withoutMarkup(text) {
    let clean = text;
    if (HTML.test(clean)) {
        clean = clean
            .replace(/<(style|script)\b[\s\S]*?<\/\1\s*>/gi, blank)
            .replace(/<\/?(?:b|i|u|s|em|strong|span|font|a|tt|code)\b[^<>]*>/gi, inline)
            .replace(TAGS, blank);
    }
    if (clean.includes("&"))
        clean = clean.replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z]{2,6});/gi, entity);
    // the address of a Markdown link is not read, its words are
    if (clean.includes("]("))
        clean = clean.replace(/\]\([^()\s]*(?:\s"[^"\n]*")?\)/g, blank);
    if (clean.includes("]: "))
        clean = clean.replace(/^\s*\[[^\]^\n]{1,60}\]: +<?https?:\S+.*$/gm, blank);
    return clean;
}
/** An inline tag inside a word does not part it (`<b>n</b>ot`). */
function inline(tag, ...rest) {
    const [at, whole] = [rest.at(-2), rest.at(-1)];
    const inside = /\w/.test(whole[at - 1] ?? " ") && /\w/.test(whole[at + tag.length] ?? " ");
    return inside ? FILLER.repeat(tag.length) : blank(tag);
}
const PREFIX = "^[\\s>*#/;%|\\\\.\"'!~+=_–—•-]*(?:(?:rem|dnl|c)\\s+)?";
const COPYRIGHT = new RegExp(`${PREFIX}(?:(?:portions?|all|original|parts?|some|most|modifications?|additions?|changes|code)\\s+(?:of\\s+(?:this|the)\\s+\\w+\\s+)?(?:are\\s+|is\\s+)?)?` +
    '(?:copyrights?|copr\\.?|\\(c\\)|©|spdx-filecopyrighttext:)(?=[\\s"“:©(,<\\[{0-9]|$)', "i");
/** What follows the word in a sentence about copyright, not in a statement of it. */
const NOT_STATEMENT = /^copyrights?\s+(?:and|or|notices?|holders?|owners?|laws?|statements?|licen[cs]es?|interests?|on|in|is|as|acts?|treat(?:y|ies)|to|protection|rights?|of|disclaimer|permission|information|\([^)]*\)?\s*and|shall|may|for)\b(?![\s\S]{0,30}\b(?:1[89]|20)\d\d\b)/i;
/** Words that no copyright statement holds: whoever writes them there sets terms. */
const TERMS = /\b(?:licen[cs]\w*|permi\w+|granted|must|shall|may|not|without|only|prohibit\w*|forbid\w*|commercial\w*|free|fees?|use[ds]?|using|redistribut\w*|distribut\w*|cop(?:y|ies|ying)|modif\w*|requires?d?|provided|subject|conditions?|terms|warrant\w*|disclaim\w*|patents?|revo\w*|expires?|until|unless|except|agree\w*|govern\w*|pay\w*|sell|sold)\b/i;
/** Finds copyright lines; of a line that also sets terms only the statement's head counts. */
function statements(text) {
    const copyright = [];
    const found = [];
    if (!/copyright|copr\b|\(c\)|©|reserved/i.test(text))
        return { copyright, statements: found };
    let start = 0;
    for (const [i, line] of text.split("\n").entries()) {
        const head = COPYRIGHT.exec(line.length > 400 ? line.slice(0, 400) : line);
        const said = head ? line.slice(head[0].search(/copyr|copr|\(c\)|©|spdx/i), 200) : "";
        if (head && !NOT_STATEMENT.test(said) && statement(line.slice(head[0].length))) {
            copyright.push({
                line: i + 1,
                text: line
                    .replace(/^[\s*#/;%|]+/, "")
                    .trim()
                    .slice(0, 300),
            });
            found.push({ start, end: start + statementEnd(line, head[0].length) });
        }
        start += line.length + 1;
    }
    for (const m of text.matchAll(RESERVED))
        found.push({ start: m.index, end: m.index + m[0].length });
    return { copyright, statements: found };
}
const RESERVED = /\ball\s+rights\s+(?:are\s+)?reserved\b/gi;
/** After the word comes a sign, a year or a name: at most a few words, or a year among the first. */
function statement(rest) {
    const start = rest.slice(0, 160);
    return (/^[\s:"“,.]*(?:\(c\)|©|by\b|holders?:|[0-9<[{(]|the\s+(?:authors?|contributors|european|regents))/i.test(start) ||
        /(?:1[89]|20)\d\d|[<@]|\byear\b/i.test(start.slice(0, 90)) ||
        (rest.length < 70 && !/[.;]\s*\S/.test(rest) && /^\s*[A-Z]/.test(rest)));
}
/** Where in the line the statement ends: before the first clause that sets terms. */
function statementEnd(line, head) {
    const terms = TERMS.exec(line.slice(head));
    const years = /^[\s:"“,.]*(?:\(c\)|©)?[\s0-9,–-]*/i.exec(line.slice(head))[0].length;
    if (!terms)
        return line.length < 400 ? line.length : head + years;
    const before = line.slice(0, head + terms.index);
    const ends = [". ", "; ", ", ", "  ", " - ", "("].map((mark) => before.lastIndexOf(mark));
    return Math.max(head + years, Math.max(...ends, head - 1) + 1);
}
/** Comment prefixes made of letters (`dnl`, `REM`) when most lines have the same. */
function withoutLetterPrefix(text) {
    const found = /^[ \t]*(dnl|rem|::|@c|C)[ \t]/im.exec(text)?.[1];
    if (!found || found === "::")
        return text;
    const pattern = new RegExp(`^[ \\t]*${found}(?=[ \\t]|$)`, "gm");
    const lines = text.split("\n").filter((line) => line.trim() !== "").length;
    return (text.match(pattern)?.length ?? 0) > lines * 0.6 ? text.replace(pattern, blank) : text;
}
/** Cleans a decoded text. */
function clean(text) {
    const hidden = hiddenParts(text);
    const words = withoutLetterPrefix(withoutMarkup(text));
    return { text: words, ...statements(words), hidden };
}

;// CONCATENATED MODULE: ./build/actions/licence-check/src/detect/file-text.js



/** Stands in `numbers` for a word that is taken already. */
const TAKEN = -1;
/** A file's words as the index numbers them; words that no licence has get numbers of their own. */
class FileText {
    /** As decoded; offsets are those of the cleaned text. */
    raw;
    cleaned;
    words;
    numbers;
    /** 1 for words of copyright statements. */
    statement;
    lineStarts;
    constructor(raw, index) {
        this.raw = raw;
        this.cleaned = clean(raw);
        this.words = scan(this.cleaned.text);
        this.numbers = new Int32Array(this.words.count);
        this.statement = inRanges(this.words, this.cleaned.statements);
        const own = new Map();
        const first = index.data.words.length + index.data.hashes.length;
        for (let i = 0; i < this.words.count; i++) {
            const hash = this.words.hash[i];
            let number = index.numberOf(hash);
            if (number < 0) {
                number = own.get(hash) ?? first + own.size;
                own.set(hash, number);
            }
            this.numbers[i] = number;
        }
    }
    get count() {
        return this.words.count;
    }
    /** The folded form of a word. */
    word(index) {
        return foldWord(this.raw.slice(this.words.start[index], this.words.end[index]).replace(/[\s‐‑–'’-]/g, ""), true)
            .word;
    }
    /** The very text of words `from` up to, not including, `to`. */
    slice(from, to) {
        if (to <= from)
            return "";
        const text = this.cleaned.text.slice(this.words.start[from], this.words.end[to - 1]);
        return text.replace(/\ue000/g, "").replace(/\s+(?:[*#/;%>|]+\s+)?/g, " ");
    }
    line(word) {
        return this.lineAt(this.words.start[Math.min(word, this.count - 1)] ?? 0);
    }
    /** 1-based line of an offset. */
    lineAt(offset) {
        this.lineStarts ??= lineStarts(this.raw);
        let [low, high] = [0, this.lineStarts.length - 1];
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if (this.lineStarts[middle] <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        return low + 1;
    }
}
/** Which words lie in one of the ranges. */
function inRanges(words, ranges) {
    const flags = new Uint8Array(words.count);
    for (const { start, end } of ranges) {
        for (let i = firstFrom(words, start); i < words.count && words.start[i] < end; i++)
            flags[i] = 1;
    }
    return flags;
}
function firstFrom(words, offset) {
    let [low, high] = [0, words.count];
    while (low < high) {
        const middle = (low + high) >> 1;
        if (words.start[middle] < offset)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
function lineStarts(text) {
    const starts = [0];
    for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1))
        starts.push(at + 1);
    return starts;
}

;// CONCATENATED MODULE: ./build/actions/licence-check/src/detect/further.js

/** Words that set terms. */
const further_TERMS = new RegExp([
    "(?:may|must|shall|can|should|will) ?not|do(?:es)? not (?:grant|permit|allow|include|extend)",
    "cannot|must|shall|prohibit\\w*|forbid\\w*|disallow\\w*|not (?:allowed|permitted|licensed|granted|authori[sz]ed)",
    "non-?commercial\\w*|commercial(?:ly)? (?:use|purposes?|licen[cs]e|product\\w*|redistribut\\w*|exploit\\w*)",
    "only (?:for|with|by|if|in|to|under|on|after|when)|(?:purposes?|use|users?|members?|research|education) only|solely|restricted to|limited to|exclusively",
    "without (?:the )?(?:prior|express|explicit|written|our|my|author'?s?|specific)",
    "requires? (?:a |an |the |prior |written |separate |express )*(?:licen|permission|consent|agreement|payment|registration|approval|fee|notice)|required (?:to|for|before)|need(?:s)? (?:a|written|prior) |have to|has to|obliged|obligation|owes?",
    "agrees? (?:to|that|not)|undertakes?",
    "fees?|royalt\\w+|pay(?:s|ment|able)?|charged?|subscription|purchase[ds]?",
    "revoke[ds]?|revocable|terminate[ds]?|expires?|(?:permission|licen[cs]e|grant|right)s? ends?|valid until|until \\d|withdraw\\w*",
    "no rights?|reserves? the right|except(?:ion)? (?:for|that|by|where|if|when|in)|excluded|excluding|unless|provided that|on condition",
    "governed by (?:the )?laws?|jurisdiction|courts? of|indemnify|warrants? that|guarantees?",
].join("|"), "i");
/** What such terms are about. */
const OBJECT = /\b(?:software|programs?|code|library|work|materials?|product|package|files?|licen[cs]es?|licen[cs]ees?|licen[cs]ed|permissions?|rights?|us(?:e|ed|es|ing|ers?)|cop(?:y|ies|ied|ying)|distribut\w*|redistribut\w*|modif\w*|changes?|deriv\w*|sell|sold|commercial\w*|grant\w*|services?|hosted|competit\w*|author|holder|licensor|fork\w*|publish\w*|it|anyone|everyone|bod(?:y|ies)|compan(?:y|ies)|members?|you)\b/i;
/** Sentences that sound so and restrict nothing: trade marks, contributions, other people's parts, pointers, thanks. */
const HARMLESS = /\b(?:(?:following|same|these|above|below) (?:terms|licen[cs]es?|conditions|notices?)|contribut(?:e|ed|ing|ions?)\b.{0,120}\b(?:licen[cs]|agree)|pull requests?|(?:is|are|were|was|been) (?:also )?(?:dual[- ])?(?:licen[cs]ed|released|distributed|covered|available|provided|published|governed|subject) (?:under|by|to|as)|under the (?:following|terms|same|above|below)|following licen[cs]es?|see (?:the )?(?:file|licen[cs]e|above|below|also|https?)|third[- ]part(?:y|ies)|bundled|includes? (?:code|software|files|parts|material)|derived from|based on|incorporat\w+|adapted from|portions? of|copyright (?:notice|holder)s? (?:is|are)|for (?:more|further|full) (?:information|details)|licen[cs]e (?:text|terms|applies|is|follows)|as follows|does not apply|do not apply|not covered|exempt\w*|not subject)\b/i;
/** A licence's name (`Attribution-NonCommercial 4.0 International`) sets no terms. */
function isTitle(text) {
    if (text.split(" ").length > 16 || !/\b(?:licen[cs]e|creative commons|attribution)\b/i.test(text))
        return false;
    return !/\b(?:must|may|shall|not|no|only|rights?|except|excluded|prohibit\w*|requires?|needs?|fees?|pay|use|uses|cannot|forbidden|ends?|until|revoke\w*)\b/i.test(text);
}
/** Signs and names have a law of their own. */
const MARKS = /\b(?:trade ?marks?|service marks?|logos?|coats? of arms|insignia|brand\w*|typeface|icons?)\b/i;
const further_MONEY = /\b(?:fees?|royalt\w+|pay\w*|non-?commercial\w*|commercial use)\b/i;
/** A name for a harmless sentence does not hide a prohibition in it. */
const GRAVE = /\b(?:prohibited|forbidden|may not be (?:used|sold|copied|modified)|must not|non-?commercial|commercial use|fees?|royalt\w+|pay|revoke|expires?|only (?:to|for|by) (?:members|research|education|personal|private|internal))\b/i;
/** Words around a licence in which terms are looked for; a README goes on about other things. */
const NEAR = 150;
/** Reads the sentences between and beside the licences found for terms of their own. `taken`: 1 where a word belongs to a licence. */
function furtherTerms(file, taken) {
    const found = [];
    for (const [from, to] of gaps(file, taken)) {
        for (const sentence of sentences(file, from, to))
            if (setsTerms(sentence.text) || isPrefix(file, taken, sentence))
                found.push(sentence);
    }
    return found;
}
/** Runs of words outside every licence, cut to what is near one. */
function gaps(file, taken) {
    const runs = [];
    for (let i = 0; i < file.count; i++) {
        if (taken[i])
            continue;
        const start = i;
        while (i < file.count && !taken[i])
            i++;
        const [before, after] = [start > 0, i < file.count];
        if (i - start <= 2 * NEAR)
            runs.push([start, i]);
        else {
            if (before)
                runs.push([start, start + NEAR]);
            if (after)
                runs.push([i - NEAR, i]);
        }
    }
    return runs;
}
function sentences(file, from, to) {
    const found = [];
    let start = from;
    for (let i = from; i < to; i++) {
        const next = file.cleaned.text.slice(file.words.end[i], i + 1 < file.count ? file.words.start[i + 1] : undefined);
        const ends = i + 1 === to || /[.;!?]["”')\]]*\s|\n[\s*#/;%>|]*\n|\n\s*[-*•]\s/.test(next);
        if (!ends)
            continue;
        const words = [...Array(i + 1 - start).keys()].map((k) => start + k).filter((w) => file.statement[w] === 0);
        if (words.length > 0)
            found.push({ start: words[0], end: words.at(-1) + 1, text: file.slice(words[0], words.at(-1) + 1) });
        start = i + 1;
    }
    return found;
}
/** A limit put right before the licence's first word (`Non-commercial redistribution and use ...`). */
function isPrefix(file, taken, { start, end }) {
    if (end >= file.count || taken[end] !== 1 || end - start > 12)
        return false;
    if (/[.:;]|\n\s*\n|\n[\s*#/>]*[-=_]{3}/.test(file.cleaned.text.slice(file.words.end[end - 1], file.words.start[end])))
        return false;
    for (let i = start; i < end; i++)
        if (LIMITS.has(file.word(i)) || NEGATIONS.has(file.word(i)))
            return true;
    return false;
}
/** Whether a sentence sets terms for whoever uses the work. */
function setsTerms(sentence) {
    const text = sentence.replace(/\s+/g, " ").slice(0, 1500);
    if (!further_TERMS.test(text) || !OBJECT.test(text))
        return false;
    if (isTitle(text))
        return false;
    if (MARKS.test(text) && !further_MONEY.test(text))
        return false;
    return !HARMLESS.test(text) || GRAVE.test(text);
}
/** The finding's form. */
function described(file, term) {
    return {
        startLine: file.line(term.start),
        endLine: file.line(term.end - 1),
        text: term.text,
        consequence: "This sentence stands outside the licence and adds a term of its own: the whole is no longer that licence.",
    };
}

// EXTERNAL MODULE: ./build/shared/src/assets.js
var assets = __webpack_require__(1360);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./build/actions/licence-check/src/detect/index-format.js

/** Packs an index, compressed. */
function packIndex(data) {
    const { sequence, hashes, ...rest } = data;
    const pairs = (list) => list.map((pair) => pair.join(" ")).join("\n");
    const head = {
        ...rest,
        words: data.words.join(" "),
        spellings: pairs(data.spellings),
        urls: pairs(data.urls),
        hashCount: hashes.length,
    };
    const text = Buffer.from(JSON.stringify(head));
    const size = Buffer.alloc(8);
    const padding = Buffer.alloc((4 - (text.length % 4)) % 4, " ");
    size.writeUInt32LE(text.length + padding.length, 0);
    const whole = Buffer.concat([size, text, padding, bytesOf(hashes), bytesOf(sequence)]);
    const params = {
        [constants.BROTLI_PARAM_QUALITY]: 11,
        [constants.BROTLI_PARAM_LGWIN]: 22,
        [constants.BROTLI_PARAM_SIZE_HINT]: whole.length,
    };
    return brotliCompressSync(whole, { params });
}
function bytesOf(array) {
    return Buffer.from(array.buffer, array.byteOffset, array.byteLength);
}
function pairsOf(text) {
    return text === "" ? [] : text.split("\n").map((line) => line.split(" "));
}
/** Reads what `packIndex` wrote. */
function unpackIndex(packed) {
    const whole = (0,external_node_zlib_.brotliDecompressSync)(packed);
    const textEnd = 8 + whole.readUInt32LE(0);
    const head = JSON.parse(whole.toString("utf8", 8, textEnd));
    const hashEnd = textEnd + head.hashCount * 4;
    const copy = (start, end) => whole.buffer.slice(whole.byteOffset + start, whole.byteOffset + end);
    return {
        templates: head.templates,
        matches: head.matches,
        words: head.words.split(" "),
        spellings: pairsOf(head.spellings),
        urls: pairsOf(head.urls),
        hashes: new Int32Array(copy(textEnd, hashEnd)),
        sequence: new Uint16Array(copy(hashEnd, whole.length)),
    };
}

;// CONCATENATED MODULE: ./build/actions/licence-check/src/detect/lookup.js



/** Numbers looked up by 32-bit hash: open addressing over typed arrays. */
class HashTable {
    keys;
    values;
    mask;
    constructor(entries) {
        const size = 1 << Math.ceil(Math.log2(Math.max(16, entries * 2)));
        this.mask = size - 1;
        this.keys = new Int32Array(size);
        this.values = new Int32Array(size).fill(-1);
    }
    /** Where the key stands, or the free place for it. */
    place(key) {
        let at = (key ^ (key >>> 15)) & this.mask;
        while (this.values[at] >= 0 && this.keys[at] !== key)
            at = (at + 1) & this.mask;
        return at;
    }
    /** The value of the key, or -1. */
    get(key) {
        return this.values[this.place(key)];
    }
    set(key, value) {
        const at = this.place(key);
        this.keys[at] = key;
        this.values[at] = value;
    }
}
/** Length of a shingle in words. */
const SHINGLE = 4;
/** Hash of the shingle that starts at `at`. */
function shingleAt(words, at) {
    let hash = words[at] | 0;
    for (let k = 1; k < SHINGLE; k++)
        hash = Math.imul(hash, 0x01000193) ^ words[at + k];
    hash = Math.imul(hash ^ (hash >>> 16), 0x45d9f3b);
    return hash ^ (hash >>> 15);
}
/** Of long texts every 4th or 8th shingle is kept, chosen by its hash. */
function sampleMask(length) {
    return length > 1000 ? 7 : length > 150 ? 3 : 0;
}
/** The licence texts ready to be searched. */
class LicenceIndex {
    data;
    templates;
    /** Where each template's words start in the sequence. */
    offsets;
    /** Number of shingles kept of each template. */
    shingles;
    numbers;
    entries;
    /** Postings of entry e: `starts[e]` up to `starts[e + 1]`, each a template and a position in it. */
    starts;
    postingTemplates;
    postingPositions;
    constructor(data) {
        this.data = data;
        this.templates = data.templates;
        this.numbers = this.readWords();
        this.offsets = new Int32Array(data.templates.length + 1);
        data.templates.forEach((t, i) => {
            this.offsets[i + 1] = this.offsets[i] + t.length;
        });
        this.shingles = new Int32Array(data.templates.length);
        const { keys, places } = this.sampled();
        this.entries = new HashTable(keys.length);
        const counts = [];
        const entryOf = new Int32Array(keys.length);
        for (let i = 0; i < keys.length; i++) {
            let entry = this.entries.get(keys[i]);
            if (entry < 0) {
                entry = counts.length;
                counts.push(0);
                this.entries.set(keys[i], entry);
            }
            entryOf[i] = entry;
            counts[entry]++;
        }
        this.starts = new Int32Array(counts.length + 1);
        for (let e = 0; e < counts.length; e++)
            this.starts[e + 1] = this.starts[e] + counts[e];
        this.postingTemplates = new Uint16Array(keys.length);
        this.postingPositions = new Uint16Array(keys.length);
        const next = this.starts.slice();
        for (let i = 0; i < keys.length; i++) {
            const at = next[entryOf[i]]++;
            this.postingTemplates[at] = Math.floor(places[i] / 65536);
            this.postingPositions[at] = places[i] % 65536;
        }
    }
    readWords() {
        const { words, hashes, spellings } = this.data;
        const table = new HashTable(words.length + hashes.length + spellings.length);
        for (const [number, word] of words.entries())
            table.set(hashOf(word), number);
        const prints = hashes.length;
        for (let i = 0; i < prints; i++)
            if (table.get(hashes[i]) < 0)
                table.set(hashes[i], words.length + i);
        for (const [found, compared] of spellings) {
            const number = table.get(hashOf(compared));
            if (number >= 0)
                table.set(hashOf(found), number);
        }
        // a fingerprinted word that the texts hold as well has that word's number
        for (let i = 0; i < this.data.sequence.length; i++) {
            const number = this.data.sequence[i];
            if (number >= words.length)
                this.data.sequence[i] = table.get(hashes[number - words.length]);
        }
        return table;
    }
    sampled() {
        const keys = [];
        const places = [];
        this.templates.forEach((template, t) => {
            const mask = sampleMask(template.length);
            const start = this.offsets[t];
            for (let i = 0; i + SHINGLE <= template.length; i++) {
                const hash = shingleAt(this.data.sequence, start + i);
                if ((hash & mask) !== 0)
                    continue;
                keys.push(hash);
                places.push(t * 65536 + i);
                this.shingles[t]++;
            }
        });
        return { keys, places };
    }
    /** A word's number, or -1 for a word that no text has. */
    numberOf(hash) {
        return this.numbers.get(hash);
    }
    isWord(word) {
        return this.numbers.get(hashOf(word)) >= 0;
    }
    /** The word of a number; empty where only a fingerprint is kept. */
    word(number) {
        return this.data.words[number] ?? "";
    }
    /** Calls back with template and position of every template place that has this shingle. */
    each(shingle, visit) {
        const entry = this.entries.get(shingle);
        if (entry < 0)
            return;
        for (let i = this.starts[entry]; i < this.starts[entry + 1]; i++) {
            visit(this.postingTemplates[i], this.postingPositions[i]);
        }
    }
    /** Counts, for every template, how many of its kept shingles occur among these; 0 stands for none. */
    count(shingles) {
        const hits = new Int32Array(this.templates.length);
        const seen = new Uint8Array(this.starts.length);
        for (let s = 0; s < shingles.length; s++) {
            const entry = shingles[s] === 0 ? -1 : this.entries.get(shingles[s]);
            if (entry < 0 || seen[entry])
                continue;
            seen[entry] = 1;
            for (let i = this.starts[entry]; i < this.starts[entry + 1]; i++)
                hits[this.postingTemplates[i]]++;
        }
        return hits;
    }
    words(template) {
        return this.data.sequence.subarray(this.offsets[template], this.offsets[template + 1]);
    }
}
let loaded;
/** The index that the build made, read at first use. */
function licenceIndex() {
    loaded ??= new LicenceIndex(unpackIndex((0,assets/* readAsset */.fs)("licence-index.br")));
    return loaded;
}

// EXTERNAL MODULE: ./build/shared/src/spdx/index.js
var spdx = __webpack_require__(1265);
;// CONCATENATED MODULE: ./build/actions/licence-check/src/detect/names-table.js
const LIC = "(?:licen[cs]e|lizenz|licenza|licencia|licence|licentie|licenca)";
const row = (name, ids, more = {}) => ({
    name: new RegExp(name, "g"),
    ids: typeof ids === "string" ? { "": ids, "*": ids } : ids,
    ...more,
});
const versions = (prefix, list, none) => {
    const ids = Object.fromEntries(list.split(" ").map((v) => [v, `${prefix}-${v}`]));
    for (const v of list.split(" "))
        if (v.endsWith(".0"))
            ids[v.slice(0, -2)] = `${prefix}-${v}`;
    return none === undefined ? ids : { ...ids, "": none };
};
/**
 * Names as people write them. Order matters: a name taken by an earlier row is not read again by a later one.
 * The EUPL's titles are those of its official language versions.
 */
const NAMES = [
    row("\\beupl\\b(?:[ -]?v?(?=1))?|european union public licen[cs]e|openbare licentie van de europese unie|open[- ]source[- ]lizenz (?:fur|fuer) die europaische union|licence publique de l.union europeenne|licenza pubblica dell.unione europea|licencia publica de la union europea|licencja publiczna unii europejskiej|licenca publica da uniao europeia|αδεια δημοσιας χρησης|europeiska unionens offentliga licens|den europæiske unions offentlige licens|euroopan unionin yleinen lisenssi|europai unios nyilvanos licenc|verejna licence evropske unie|verejna licencia europskej unie|javna licenca evropske unije|javna licenca europske unije|europos sajungos viesoji licencija|eiropas savienibas sabiedriska licence|euroopa liidu avalik litsents|licenta publica a uniunii europene|обществен лиценз на европеиския съюз|licenzja pubblika tal-unjoni ewropea", { "1.0": "EUPL-1.0", "1.1": "EUPL-1.1", "1.2": "EUPL-1.2", "": "EUPL-1.2" }),
    row("open government licen[cs]e[- ,]*(?:\\(?ogl\\)?)?[- ,]*canada|\\bogl-canada\\b", {
        "2.0": "OGL-Canada-2.0",
        "2": "OGL-Canada-2.0",
        "": "OGL-Canada-2.0",
    }),
    row("open government licen[cs]e|\\bogl(?:-uk)?\\b(?=[ -]?v?\\d)|open government 3\\.0 licen[cs]e", {
        "1.0": "OGL-UK-1.0",
        "1": "OGL-UK-1.0",
        "2.0": "OGL-UK-2.0",
        "2": "OGL-UK-2.0",
        "3.0": "OGL-UK-3.0",
        "3": "OGL-UK-3.0",
        "": "OGL-UK-3.0",
    }),
    row("licence ouverte(?: ?/ ?open licen[cs]e)?|\\betalab\\b", { "2.0": "etalab-2.0", "": "etalab-2.0" }),
    row("\\bliliq-(?:p|r\\+?)-1\\.1|licence libre du quebec[^.]{0,30}?reciprocite forte", "LiLiQ-Rplus-1.1"),
    row("licence libre du quebec[^.]{0,30}?reciprocite", "LiLiQ-R-1.1"),
    row("licence libre du quebec[^.]{0,30}?permissive", "LiLiQ-P-1.1"),
    row("datenlizenz deutschland[^.]{0,20}?zero|\\bdl-de[-/]zero", "DL-DE-ZERO-2.0"),
    row("datenlizenz deutschland|\\bdl-de[-/]by", "DL-DE-BY-2.0"),
    row("italian open data licen[cs]e|\\biodl\\b", {
        "1.0": "LicenseRef-IODL-1.0",
        "2.0": "LicenseRef-IODL-2.0",
        "": "LicenseRef-IODL-2.0",
    }),
    row("norwegian licen[cs]e for open government data|\\bnlod\\b", {
        "1.0": "NLOD-1.0",
        "2.0": "NLOD-2.0",
        "": "NLOD-2.0",
    }),
    row("\\bcecill-b\\b", "CECILL-B"),
    row("\\bcecill-c\\b", "CECILL-C"),
    row("\\bcecill\\b(?:[ -]?v?(?=\\d))?", {
        "1.0": "CECILL-1.0",
        "1": "CECILL-1.0",
        "1.1": "CECILL-1.1",
        "2.0": "CECILL-2.0",
        "2": "CECILL-2.0",
        "2.1": "CECILL-2.1",
        "": "CECILL-2.1",
    }),
    row(`(?:gnu )?affero (?:gnu )?general public ${LIC}|\\bagpl(?:[ -]?v?(?=\\d))?`, versions("AGPL", "1.0 3.0", "AGPL-3.0"), { gnu: true }),
    row(`(?:gnu )?(?:lesser|library) (?:gnu )?(?:general )?public ${LIC}|gnu (?:lesser|library) gpl|\\blgpl(?:[ -]?v?(?=\\d))?`, versions("LGPL", "2.0 2.1 3.0", "LGPL-2.0"), { gnu: true }),
    row(`gnu free documentation ${LIC}|\\bgfdl(?:[ -]?v?(?=\\d))?`, versions("GFDL", "1.1 1.2 1.3", "GFDL-1.1"), {
        gnu: true,
    }),
    row(`(?:gnu )?general public ${LIC}|gnu public ${LIC}|\\bgnu gpl(?:[ -]?v?(?=\\d))?|\\bgpl(?:[ -]?v?(?=\\d))?`, versions("GPL", "1.0 2.0 3.0", "GPL-1.0"), { gnu: true }),
    row("apache(?: software)? licen[cs]e|\\bapache(?=[- ]v?\\d)|\\basl(?=[- ]?v?2)", {
        "1.0": "Apache-1.0",
        "1.1": "Apache-1.1",
        "2.0": "Apache-2.0",
        "2": "Apache-2.0",
        "": "Apache-2.0",
    }),
    row("mozilla public licen[cs]e|\\bmpl(?:[ -]?v?(?=\\d))", versions("MPL", "1.0 1.1 2.0", "MPL-2.0")),
    row("netscape public licen[cs]e|\\bnpl(?=[ -]?v?1)", versions("NPL", "1.0 1.1", "NPL-1.1")),
    row("eclipse public licen[cs]e|\\bepl(?=[ -]?v?\\d)", versions("EPL", "1.0 2.0", "EPL-1.0")),
    row("eclipse distribution licen[cs]e", "BSD-3-Clause"),
    row("common development and distribution licen[cs]e|\\bcddl\\b", versions("CDDL", "1.0 1.1", "CDDL-1.0")),
    row("common public licen[cs]e|\\bcpl(?=[ -]?v?1)", "CPL-1.0"),
    row("ibm public licen[cs]e", "IPL-1.0"),
    row("common public attribution licen[cs]e|\\bcpal\\b", "CPAL-1.0"),
    row("boost software licen[cs]e|\\bbsl-1\\.0\\b", "BSL-1.0"),
    row("business source licen[cs]e", "BUSL-1.1"),
    row("(?:bsd|berkeley)[- ](?:4|four)[- ]clause|(?:4|four)[- ]clause bsd|(?:original|old) bsd licen[cs]e", "BSD-4-Clause"),
    row("bsd[- ](?:2|two)[- ]clause|(?:2|two)[- ]clause bsd|simplified bsd|freebsd licen[cs]e", "BSD-2-Clause"),
    row("bsd[- ](?:3|three)[- ]clause|(?:3|three)[- ]clause bsd|(?:new|modified|revised) bsd|bsd[- ]style licen[cs]e|\\bbsd licen[cs]e|licen[cs]ed? under (?:the )?bsd\\b|bsd-licen[cs]ed", "BSD-3-Clause"),
    row("\\b0bsd\\b|zero[- ]clause bsd", "0BSD"),
    row("\\bmit[- ](?:x11[- ])?licen[cs]e|\\bmit[- ]lizenz|\\bmit/x11|\\bmit[- ]style licen[cs]e|\\bexpat licen[cs]e|licen[cs]ed? under (?:the )?mit\\b|\\blicen[cs]e: mit\\b|mit[- ]licen[cs]ed", "MIT"),
    row("\\bx11 licen[cs]e", "X11"),
    row("\\bisc licen[cs]e|\\blicen[cs]e: isc\\b", "ISC"),
    row("\\bzlib(?:/libpng)? licen[cs]e|licen[cs]e of zlib", "Zlib"),
    row("\\blibpng licen[cs]e", "Libpng"),
    row("\\bunlicense\\b", "Unlicense"),
    row("do what the fuck you want to|\\bwtfpl\\b", "WTFPL"),
    row("\\bbeer-?ware\\b", "Beerware"),
    row("sil open font licen[cs]e|\\bofl(?=[ -]?v?1)|open font licen[cs]e", versions("OFL", "1.0 1.1", "OFL-1.1")),
    row("(?:the )?same terms (?:and conditions )?as (?:the )?perl|\\bperl(?: 5)? licen[cs]e|under the (?:same )?terms of perl", "Artistic-1.0-Perl OR GPL-1.0-or-later"),
    row("artistic licen[cs]e", {
        "1.0": "Artistic-1.0",
        "2.0": "Artistic-2.0",
        "2": "Artistic-2.0",
        "": "Artistic-1.0-Perl",
    }),
    row("python software foundation licen[cs]e|\\bpsf licen[cs]e|\\bpsfl\\b", "PSF-2.0"),
    row("\\bphp licen[cs]e", versions("PHP", "3.0 3.01", "PHP-3.01")),
    row("academic free licen[cs]e|\\bafl(?=[ -]?v?\\d)", versions("AFL", "1.1 1.2 2.0 2.1 3.0", "AFL-3.0")),
    row("open software licen[cs]e|\\bosl(?=[ -]?v?\\d)", versions("OSL", "1.0 1.1 2.0 2.1 3.0", "OSL-3.0")),
    row("educational community licen[cs]e|\\becl(?=[ -]?v?\\d)", versions("ECL", "1.0 2.0", "ECL-2.0")),
    row("university of illinois(?:/ncsa)? open source licen[cs]e|\\bncsa (?:open source )?licen[cs]e|illinois open source licen[cs]e", "NCSA"),
    row("universal permissive licen[cs]e|\\bupl(?=[ -]?v?1)", "UPL-1.0"),
    row("microsoft public licen[cs]e|\\bms-pl\\b", "MS-PL"),
    row("microsoft reciprocal licen[cs]e|\\bms-rl\\b", "MS-RL"),
    row("code project open licen[cs]e|\\bcpol\\b", "CPOL-1.02"),
    row("sun industry standards? source licen[cs]e|\\bsissl\\b", "SISSL"),
    row("apple public source licen[cs]e|\\bapsl\\b", versions("APSL", "1.0 1.1 1.2 2.0", "APSL-2.0")),
    row("bittorrent open source licen[cs]e", versions("BitTorrent", "1.0 1.1", "BitTorrent-1.1")),
    row("erlang public licen[cs]e", "ErlPL-1.1"),
    row("reciprocal public licen[cs]e", versions("RPL", "1.1 1.5", "RPL-1.5")),
    row("realnetworks public source licen[cs]e", "RPSL-1.0"),
    row("nokia open source licen[cs]e", "Nokia"),
    row("q public licen[cs]e|\\bqpl\\b", "QPL-1.0"),
    row("lucent public licen[cs]e", { "1.0": "LPL-1.0", "1.02": "LPL-1.02", "": "LPL-1.02" }),
    row("latex project public licen[cs]e|\\blppl\\b", versions("LPPL", "1.0 1.1 1.2 1.3a 1.3c", "LPPL-1.3c")),
    row("zope public licen[cs]e|\\bzpl\\b", versions("ZPL", "1.1 2.0 2.1", "ZPL-2.1")),
    row("w3c(?:\\(r\\)|®)? software (?:notice and )?licen[cs]e", "W3C"),
    row("open ?ssl licen[cs]e", "OpenSSL"),
    row("(?:the )?freetype (?:project )?licen[cs]e", "FTL"),
    row("work of the independent jpeg group", "IJG", { sure: true }),
    row("the vim licen[cs]e|\\bvim licen[cs]e", "Vim"),
    row("sleepycat (?:public )?licen[cs]e", "Sleepycat"),
    row("info-?zip licen[cs]e", "Info-ZIP"),
    row("ruby licen[cs]e|(?:same )?terms as ruby|ruby's licen[cs]e", "Ruby"),
    row("postgresql licen[cs]e", "PostgreSQL"),
    row("open cascade technology public licen[cs]e", "OCCT-PL"),
    row("eiffel forum licen[cs]e", versions("EFL", "1.0 2.0", "EFL-2.0")),
    row("ricoh source code public licen[cs]e", "RSCPL"),
    row("sugarcrm public licen[cs]e", "SugarCRM-1.1.3"),
    row("yahoo!? public licen[cs]e", versions("YPL", "1.0 1.1", "YPL-1.1")),
    row("nasa open source agreement", "NASA-1.3"),
    row("cern open hardware licen[cs]e|\\bcern ohl\\b", versions("CERN-OHL", "1.1 1.2", "CERN-OHL-1.2")),
    row("solderpad hardware licen[cs]e", { "0.5": "SHL-0.5", "0.51": "SHL-0.51", "": "SHL-0.51" }),
    row("open data commons open database licen[cs]e|open database licen[cs]e|\\bodbl\\b", "ODbL-1.0"),
    row("open data commons attribution licen[cs]e|\\bodc-by\\b", "ODC-By-1.0"),
    row("public domain dedication and licen[cs]e|\\bpddl\\b", "PDDL-1.0"),
    row("\\bcc0\\b(?:[ -]1\\.0)?(?: universal)?|creative commons zero", "CC0-1.0"),
    row("adaptive public licen[cs]e", "APL-1.0"),
    row("attribution assurance licen[cs]e", "AAL"),
    row("aladdin free public licen[cs]e", "Aladdin"),
    row("frameworx (?:open )?licen[cs]e", "Frameworx-1.0"),
    row("jabber open source licen[cs]e", "JPL-1.0"),
    row("motosoto open source licen[cs]e", "Motosoto"),
    row("naumen public licen[cs]e", "Naumen"),
    row("sun public licen[cs]e", "SPL-1.0"),
    row("ovatic|vovida software licen[cs]e", "VSL-1.0"),
    row("watcom public licen[cs]e", "Watcom-1.0"),
    row("x\\.net licen[cs]e", "Xnet"),
    row("interbase public licen[cs]e", "Interbase-1.0"),
    row("non-profit open software licen[cs]e", "NPOSL-3.0"),
    row("simple public licen[cs]e", "SimPL-2.0"),
    row("mulan permissive software licen[cs]e|\\bmulan ?psl", versions("MulanPSL", "1.0 2.0", "MulanPSL-2.0")),
    row("blue oak model licen[cs]e", "BlueOak-1.0.0"),
    row("server side public licen[cs]e|\\bsspl\\b", "SSPL-1.0"),
    row("elastic licen[cs]e", "Elastic-2.0"),
];
/** `Attribution-NonCommercial-ShareAlike 4.0` and `CC BY-NC-SA 4.0`: the parts make the id. */
const CREATIVE_COMMONS = /(?:creative commons|\bcc)[ -](?:legal code )?(attribution|by)((?:[ -/]+(?:non-?commercial|nc|no-?deriv(?:ative)?s?(?: works)?|nd|share-?alike|sa))*)[ -,]*(?:licen[cs]e)?[ ,(]*(?:v(?:ersion)?\.? ?)?(\d\.\d)?/g;

;// CONCATENATED MODULE: ./build/actions/licence-check/src/detect/notices.js


const TAG = /SPDX-License-Identifier:[ \t]*([^\n]{1,300})/gi;
/** `SPDX-License-Identifier` tags, each an expression; what stands behind it on the line (a comment's end) is left out. */
function tags(file) {
    return [...file.raw.matchAll(TAG)].flatMap((m) => {
        const written = m[1].replace(/\*\/|-->|["'`\\]|#\}|\]\]|\*\)|\s{2,}.*$/g, " ").trim();
        const expression = tagExpression(written);
        return expression === undefined ? [] : [{ expression, kind: "tag", line: file.lineAt(m.index) }];
    });
}
function tagExpression(written) {
    const mended = (0,spdx/* mendExpression */.Nt)(written) ?? written;
    const parsed = (0,spdx/* parseExpression */.YK)(mended);
    const unknown = parsed.problems.some((p) => p.kind === "syntax" || p.kind === "empty" || p.kind === "too-long");
    if (parsed.expression && !unknown)
        return mended;
    const first = /^[\w.+-]+/.exec(written)?.[0];
    const bare = first?.replace(/[+.]+$/, "");
    return bare && (0,spdx/* findLicence */.fh)(bare) ? (0,spdx/* findLicence */.fh)(bare).id : undefined;
}
/** Lower case, accents off, comment marks and line ends as single spaces; with the offset of each character. */
function flatten(file) {
    const lines = file.cleaned.text.split("\n");
    let text = "";
    const starts = [];
    let offset = 0;
    for (const line of lines) {
        const mark = /^[\s>*#/;%|"'!~+=_–—•.\\-]*(?:(?:dnl|rem|c)\s)?/i.exec(line)[0].length;
        starts.push([text.length, offset]);
        text += `${line
            .slice(mark)
            .toLowerCase()
            .normalize("NFD")
            .replace(/[\u0300-\u036f\ue000]/g, "")
            .replace(/\s+/g, " ")
            .trim()} `;
        offset += line.length + 1;
    }
    return { text, offset: (index) => starts.findLast(([at]) => at <= index)?.[1] ?? 0 };
}
/** Words that make a name a statement about this file, not a mention. */
const GRANT = /licen[cs](?:ed|ing|iado|es?d? (?:is|are|under|to|:))|licen[cs]e:|licen[cs]e[ds]? (?:under|as|by)|distributed? (?:it )?(?:under|subject|in accordance)|released? (?:it )?under|available under|(?:re)?distribut\w+ (?:and|or|it)|published by the free software|under (?:the )?(?:same )?(?:terms|conditions)|terms (?:and conditions )?of|subject to|governed by|(?:use|copy|modif\w+)[^.]{0,60}(?:under|accordance|compliance)|may (?:be used|use|copy|not use)|covered by|provided under|compliance with|see (?:the )?(?:file )?["'`]?(?:licen[cs]e|copying)|lizenziert|concesso|licenciado|gegeven krachtens|sous (?:la )?licence|regi(?:e)? par|uso de|permission|is free software|copyright|dual[- ]licen|rights? reserved/;
/** How far around a name such words count. */
const notices_NEAR = 260;
/** What is only spoken of: other people's licences, compatibility, a warning. */
const MENTION = /(?:compatible with|incompatible|not (?:covered|licen[cs]ed|subject|under|the)|unlike|instead of|similar to|exception to|alternative(?:ly)? to|derived from|inspired by|differs? from|version of) (?:the )?(?:\w+ ){0,2}$/;
function versionNear(after, before) {
    const direct = /^[\s,"'”’()[\]:/-]{0,4}(?:\((?:the )?["“'`]?[\w -]{2,14}["”'`]?\)[\s,]*)?(?:licen[cs]e[\s,("'-]*)?(?:v\.?|versi[oó]n[e]?|versie|ver\.?|wersja|verzia|verzio|release|rev\.?)?[\s.-]{0,2}(\d(?:\.\d+)*[ac]?)(?![\d%])/.exec(after)?.[1];
    if (direct !== undefined)
        return direct;
    const later = /^.{0,150}?\b(?:version|versions|v\.?) ?(\d(?:\.\d+)*)/.exec(after)?.[1];
    if (later !== undefined)
        return later;
    return (/\b(?:version|v\.?) ?(\d(?:\.\d+)*),? (?:or (?:\(?at your option\)?,? )?(?:any )?later (?:versions? )?)?(?:of (?:the )?)?$/.exec(before)?.[1] ?? "");
}
const LATER = /^[^;]{0,220}?(?:(?:or|and) (?:\(?,?at your (?:option|choice)\)?,? )?(?:any|(?:a|any) )?(?: ?later| ?newer| ?above| ?higher| ?greater)|any later version|at your option\) any later|or \(at your option\)|posterieure|successiv|posterior|oder spater)/;
function idOf(row, version, after) {
    const plain = version.replace(/^(\d)$/, "$1");
    const id = row.ids[plain] ?? row.ids["*"] ?? row.ids[""];
    if (id === undefined || !row.gnu)
        return id;
    if (version === "")
        return /GPL-1.0|LGPL-2.0|GFDL/.test(id) ? `${id}-or-later` : id;
    const tail = after.slice(0, 260);
    return LATER.test(tail) || /^[ -]?v?\d(?:\.\d)?\+/.test(tail) ? `${id}-or-later` : `${id}-only`;
}
function namesIn(text, short) {
    const found = [];
    const taken = new Uint8Array(text.length);
    for (const row of NAMES) {
        row.name.lastIndex = 0;
        for (const m of text.matchAll(row.name)) {
            const [start, end] = [m.index, m.index + m[0].length];
            if (taken[start] === 1)
                continue;
            taken.fill(1, start, end);
            const [before, after] = [text.slice(Math.max(0, start - notices_NEAR), start), text.slice(end, end + notices_NEAR)];
            const version = versionNear(after, before);
            const id = idOf(row, version, after);
            if (id === undefined || MENTION.test(before))
                continue;
            if (short || row.sure || GRANT.test(before + m[0] + after.slice(0, 120)))
                found.push({ start, end, expression: id, open: version === "" });
        }
    }
    return [...found, ...creativeCommons(text, short)];
}
function creativeCommons(text, short) {
    return [...text.matchAll(CREATIVE_COMMONS)].flatMap((m) => {
        const around = text.slice(Math.max(0, m.index - notices_NEAR), m.index + m[0].length + 120);
        if (!short && !GRANT.test(around))
            return [];
        const parts = m[2] ?? "";
        const id = `CC-BY${/non-?commercial|\bnc\b/.test(parts) ? "-NC" : ""}${/deriv|\bnd\b/.test(parts) ? "-ND" : ""}${/alike|\bsa\b/.test(parts) ? "-SA" : ""}-${m[3] ?? "4.0"}`;
        return (0,spdx/* findLicence */.fh)(id) ? [{ start: m.index, end: m.index + m[0].length, expression: id }] : [];
    });
}
/** `@license GPL-2.0+`, `:license: Apache2`, `MODULE_LICENSE("GPL")`, `License: MIT`: a field whose value is a name. */
const FIELD = /(?:^|[@:\s_.*-])licen[cs]e["']?\s{0,3}(?:[:=]|\(\s?["']|(?<=@licen[cs]e)\s)\s{0,3}["']?([a-z][a-z0-9 .+/-]{1,40}?)(?=["'),;]|\. | see | $|\s{2}|$| https?:| version of)/g;
function fields(text) {
    return [...text.matchAll(FIELD)].flatMap((m) => {
        const ids = (0,spdx/* idsForName */.pz)(m[1].trim());
        const family = /^(a|l)?gpl$/i.test(m[1].trim())
            ? [`${m[1].trim().toUpperCase()}-${/l/i.test(m[1][0]) ? "2.0" : "1.0"}-or-later`]
            : ids;
        return family.length === 1 ? [{ start: m.index, end: m.index + m[0].length, expression: family[0] }] : [];
    });
}
const URL = /https?:\/\/(?:www\.)?([^\s"'<>)\]},]{4,200})/g;
function urlKey(address) {
    return address
        .replace(/[#?].*$/, "")
        .replace(/[.,;:]+$/, "")
        .replace(/\/(legalcode|deed)?(\.\w+)?$/, "")
        .replace(/\.(html?|txt|php|md)$/, "");
}
function addresses(index, text) {
    const known = new Map(index.data.urls);
    return [...text.matchAll(URL)].flatMap((m) => {
        const id = known.get(urlKey(m[1])) ?? ccAddress(m[1]);
        return id === undefined ? [] : [{ start: m.index, end: m.index + m[0].length, expression: id }];
    });
}
function ccAddress(address) {
    const osi = /^opensource\.org\/licen[cs]es?\/([\w.+-]+?)(?:\.html|\.php)?$/.exec(address);
    if (osi)
        return (0,spdx/* findLicence */.fh)(osi[1])?.id;
    const m = /^creativecommons\.org\/licenses\/([a-z-]+)\/(\d\.\d)/.exec(address);
    if (m)
        return (0,spdx/* findLicence */.fh)(`CC-${m[1]}-${m[2]}`)?.id;
    return address.startsWith("creativecommons.org/publicdomain/zero") ? "CC0-1.0" : undefined;
}
/** Of `GPL-2.0` and `GPL-2.0-or-later`, or an id and the same without version, only what says more. */
function withoutRepeats(places) {
    const stem = (id) => id.replace(/-(only|or-later)$/, "");
    const family = (id) => stem(id).replace(/-[\d.]+\w?$/, "");
    const versioned = new Set(places.filter((p) => !p.open).map((p) => family(p.expression)));
    return places.filter((p) => {
        const id = p.expression;
        if (p.open && versioned.has(family(id)))
            return false;
        return !places.some((q) => q !== p && q.expression !== id && stem(q.expression) === stem(id) && rank(q.expression) > rank(id));
    });
}
function rank(id) {
    return id.endsWith("-or-later") ? 2 : id.endsWith("-only") ? 1 : 0;
}
/** A file of at most this many words that names a licence is a pointer to it. */
const SHORT = 60;
/** Reads what a file names without its text: tags first; without a tag, names in a sentence that licenses, and addresses. */
function notices(index, file) {
    const tagged = tags(file);
    const named = tagged.length > 0 ? [] : named_(index, file);
    return [...tagged, ...named].map((n) => span(n));
}
function named_(index, file) {
    if (!/licen|lizenz|gpl|distribut|terms|cc0|eupl|cecill|etalab|λικ|лиценз|αδεια|ogl|jpeg group|lisens|litsents/i.test(file.raw))
        return [];
    const { text, offset } = flatten(file);
    const short = file.count <= SHORT;
    const found = namesIn(text, short);
    const names = found.length > 0 ? found : fields(text);
    const stems = new Set(names.map((p) => p.expression.replace(/-(only|or-later)$/, "")));
    const links = addresses(index, text).filter((p) => !stems.has(p.expression.replace(/-(only|or-later)$/, "")) && !overshadowed(p, names));
    return withoutRepeats([...names, ...links]).map((p) => ({ expression: p.expression, kind: "name", line: file.lineAt(offset(p.start)) }));
}
/** An address of the same family as a name says no more than the name. */
function overshadowed(link, names) {
    const family = (id) => id.replace(/-.*/, "");
    return (names.some((name) => family(name.expression) === family(link.expression)) ||
        (/^(CC0|GPL|LGPL|AGPL|GFDL)/.test(link.expression) && names.length > 0));
}
function span(named) {
    const parsed = (0,spdx/* parseExpression */.YK)(named.expression).expression;
    const ids = parsed ? (0,spdx/* licencesIn */.wo)(parsed).map((t) => t.id) : [named.expression];
    const at = { startLine: named.line, endLine: named.line, language: "en", deviations: [] };
    return { id: ids[0] ?? named.expression, expression: named.expression, verdict: "named", kind: named.kind, ...at };
}
/** Ids that a span's expression holds. */
function idsIn(expression) {
    const parsed = (0,spdx/* parseExpression */.YK)(expression).expression;
    return parsed ? (0,spdx/* licencesIn */.wo)(parsed).map((t) => (t.plus ? `${t.id}+` : t.id)) : [expression];
}
/** The list's exception id, for expressions. */
function exceptionId(id) {
    return findException(id) ?? id;
}

;// CONCATENATED MODULE: ./build/actions/licence-check/src/detect/diff.js
/**
 * The shortest edit script from `b` (a template) to `a[from, to)` (the file) as blocks in order, by Myers' greedy algorithm;
 * nothing when more than `limit` words differ. Work and memory are bounded by the limit's square.
 */
function diff(a, from, to, b, limit) {
    const [n, m] = [to - from, b.length];
    const max = Math.min(limit, n + m);
    const furthest = new Int32Array(2 * max + 3);
    const middle = max + 1;
    const trace = [];
    for (let d = 0; d <= max; d++) {
        trace.push(furthest.slice(middle - d - 1, middle + d + 2));
        for (let k = -d; k <= d; k += 2) {
            const down = k === -d || (k !== d && furthest[middle + k - 1] < furthest[middle + k + 1]);
            let x = down ? furthest[middle + k + 1] : furthest[middle + k - 1] + 1;
            while (x < n && x - k < m && a[from + x] === b[x - k])
                x++;
            furthest[middle + k] = x;
            if (x >= n && x - k >= m)
                return blocks(trace, n, m, d, from);
        }
    }
    return undefined;
}
function blocks(trace, n, m, edits, from) {
    const found = [];
    let [x, y] = [n, m];
    for (let d = edits; d > 0; d--) {
        const before = trace[d];
        const k = x - y;
        const down = k === -d || (k !== d && before[d + k] < before[d + k + 2]);
        const startX = before[d + 1 + (down ? k + 1 : k - 1)];
        const startY = startX - (down ? k + 1 : k - 1);
        const [endX, endY] = down ? [startX, startY + 1] : [startX + 1, startY];
        const last = found.at(-1);
        if (last && last.aStart === from + endX && last.bStart === endY)
            [last.aStart, last.bStart] = [from + startX, startY];
        else
            found.push({ aStart: from + startX, aEnd: from + endX, bStart: startY, bEnd: endY });
        [x, y] = [startX, startY];
    }
    return found.reverse();
}

;// CONCATENATED MODULE: ./build/actions/licence-check/src/detect/align.js

/** Where in the file the template must lie: the diagonal that most common shingles share. */
function align_window(file, prepared, candidate) {
    const length = prepared.stream.length;
    const size = candidate.places.length;
    if (size === 0)
        return undefined;
    const offsets = candidate.places.map((place, i) => place - prepared.place[candidate.positions[i]]);
    const order = offsets.map((_, i) => i).sort((a, b) => offsets[a] - offsets[b]);
    const width = Math.ceil(length * 0.12) + 25;
    let [bestFrom, bestTo] = [0, 0];
    for (let i = 0, j = 0; i < size; i++) {
        while (offsets[order[i]] - offsets[order[j]] > width)
            j++;
        if (i - j > bestTo - bestFrom)
            [bestFrom, bestTo] = [j, i];
    }
    const mine = order.slice(bestFrom, bestTo + 1).sort((a, b) => candidate.places[a] - candidate.places[b]);
    const [first, last] = [mine[0], mine.at(-1)];
    const head = prepared.place[candidate.positions[first]];
    const names = prepared.slots.filter((slot) => slot.at > 0 && slot.at <= head).length;
    const slack = 4 + Math.ceil(head * 0.1) + 20 * Math.min(2, names);
    const tail = length - prepared.place[candidate.positions[last]];
    return {
        from: Math.max(0, offsets[first] - slack),
        to: Math.min(file.count, candidate.places[last] + tail + 4 + Math.ceil(tail * 0.1)),
    };
}
/**
 * Lays the template over the file where the candidate's common places are; nothing when they have too little in common.
 * `rival`: how many words differ in the best text so far; with twice as many this one is no use.
 */
function align(file, prepared, candidate, rival = 1000) {
    const share = Math.min(1, (candidate.share * (prepared.place.length - 1)) / Math.max(1, prepared.stream.length));
    if (share < 0.45 && prepared.stream.length > 400)
        return undefined;
    let place = align_window(file, prepared, candidate);
    for (let tries = 0; place && tries < 4; tries++) {
        const { from, to } = place;
        const length = prepared.stream.length;
        const around = Math.max(0, to - from - length);
        const unlike = Math.ceil((1.05 - share) * length * 0.5);
        const spare = Math.min(200, length - prepared.required);
        const limit = Math.min(700, spare + unlike + around + 80, 2 * rival + spare + around + 60);
        const blocks = diff(file.numbers, from, to, prepared.stream, limit);
        if (!blocks)
            return undefined;
        const narrower = withoutDrift(prepared, blocks, from, to);
        if (!narrower || tries === 3)
            return trimmed(file, prepared, blocks, from, to);
        place = narrower;
    }
    return undefined;
}
/** A run of at most this many common words beyond a long gap belongs to the text around. */
const STRAY = 5;
const GAP = 6;
/** When the first or last few words matched far away from the rest, the window without them. */
function withoutDrift(prepared, blocks, from, to) {
    let at = from;
    for (let i = 0, run = 0; i < blocks.length && run <= STRAY; i++) {
        const block = blocks[i];
        run += block.aStart - at;
        if (run > STRAY)
            break;
        if (run > 0 && isGap(prepared, block))
            return { from: Math.max(from + 1, block.aEnd - run - 3), to };
        at = block.aEnd;
    }
    at = to;
    for (let i = blocks.length - 1, run = 0; i >= 0 && run <= STRAY; i--) {
        const block = blocks[i];
        run += at - block.aEnd;
        if (run > STRAY)
            break;
        if (run > 0 && isGap(prepared, block))
            return { from, to: Math.min(to - 1, block.aStart + run + 3) };
        at = block.aStart;
    }
    return undefined;
}
/** Words that fill a slot part nothing. */
function isGap(prepared, block) {
    return (block.aEnd - block.aStart >= GAP && !prepared.slots.some((slot) => slot.at >= block.bStart && slot.at <= block.bEnd));
}
/** Leaves out what the window holds before the first and after the last common word. */
function trimmed(file, prepared, all, from, to) {
    let blocks = all;
    let [start, end] = [from, to];
    const first = blocks[0];
    if (first && first.aStart === from) {
        start = first.aEnd;
        blocks = [{ ...first, aStart: first.aEnd }, ...blocks.slice(1)];
    }
    const last = blocks.at(-1);
    if (last && last.aEnd === to && last.aStart >= start) {
        end = last.aStart;
        blocks = [...blocks.slice(0, -1), { ...last, aEnd: last.aStart }];
    }
    ({ start, end, blocks } = withoutOptionalEdges(prepared, blocks, start, end));
    end += atEnd(file, prepared, end);
    let missing = 0;
    for (const block of blocks)
        for (let y = block.bStart; y < block.bEnd; y++)
            if (!prepared.optional[y])
                missing++;
    if (end <= start)
        return undefined;
    return {
        prepared,
        start,
        end,
        blocks: blocks.filter((b) => b.aEnd > b.aStart || b.bEnd > b.bStart),
        matched: prepared.required - missing,
    };
}
/** Words after the last common one that fill a slot at the template's very end with the licence's own words. */
function atEnd(file, prepared, end) {
    const slot = prepared.slots.find((s) => s.at === prepared.stream.length);
    return slot?.defaults.every((word, i) => file.numbers[end + i] === word) ? slot.defaults.length : 0;
}
/** Longest title or end mark, in words. */
const TITLE = 12;
/** A title or end mark that is parted from the rest by other words belongs to the text around. */
function withoutOptionalEdges(prepared, given, from, to) {
    const free = (start, end) => prepared.optional.subarray(start, end).every((flag) => flag !== 0);
    const added = (block) => block !== undefined && block.aEnd > block.aStart;
    let [start, end, blocks] = [from, to, given];
    const head = blocks.findIndex((block) => !free(0, block.bStart));
    const first = (head < 0 ? blocks : blocks.slice(0, head)).findLast(added);
    if (first && first.aStart > start && first.aStart - start <= TITLE) {
        start = first.aEnd;
        blocks = [{ ...first, aStart: first.aEnd, bStart: 0 }, ...blocks.slice(blocks.indexOf(first) + 1)];
    }
    const tail = blocks.findIndex((block) => added(block) && block.aStart > start && free(block.bEnd, prepared.stream.length));
    const last = blocks[tail];
    if (last && last.aEnd < end && end - last.aEnd <= TITLE) {
        end = last.aStart;
        blocks = [...blocks.slice(0, tail), { ...last, aEnd: last.aStart, bEnd: prepared.stream.length }];
    }
    return { start, end, blocks };
}

;// CONCATENATED MODULE: ./build/actions/licence-check/src/detect/candidates.js


/** Shingles of the words not yet taken: hash, or 0 where none starts. */
function fileShingles(file) {
    const hashes = new Int32Array(Math.max(0, file.count - SHINGLE + 1));
    let open = 0;
    for (let i = 0; i < file.count; i++) {
        open = file.numbers[i] === TAKEN ? 0 : open + 1;
        if (open >= SHINGLE)
            hashes[i - SHINGLE + 1] = shingleAt(file.numbers, i - SHINGLE + 1);
    }
    return hashes;
}
/** Below this share of common shingles a comparison tells nothing. */
const LEAST = 0.2;
/** The first few are located alone: mostly one of them is the answer, and the rest is never asked for. */
const FIRST = 2;
/** Templates that share most with the file, best first, with their common places. */
function* candidates(index, file, most) {
    const shingles = fileShingles(file);
    const hits = index.count(shingles);
    const ranked = [];
    for (let t = 0; t < hits.length; t++) {
        const all = index.shingles[t];
        const share = all === 0 ? 0 : Math.min(1, hits[t] / all);
        if (share >= LEAST && hits[t] >= Math.min(3, all))
            ranked.push({ template: t, share, rank: share + 0.025 * Math.log(3 + index.templates[t].length) });
    }
    ranked.sort((a, b) => b.rank - a.rank);
    yield* located(index, shingles, ranked.slice(0, FIRST));
    yield* located(index, shingles, ranked.slice(FIRST, most));
}
function located(index, shingles, chosen) {
    const found = chosen.map(({ template, share }) => ({ template, share, positions: [], places: [] }));
    const of = new Map(found.map((candidate) => [candidate.template, candidate]));
    for (let i = 0; i < shingles.length; i++) {
        if (shingles[i] === 0)
            continue;
        index.each(shingles[i], (template, position) => {
            const candidate = of.get(template);
            candidate?.positions.push(position);
            candidate?.places.push(i);
        });
    }
    return found;
}

;// CONCATENATED MODULE: ./build/actions/licence-check/src/detect/template.js
/** Optional parts shorter than this stay: a comparison leaves them out at no cost. */
const template_SHORT = 5;
/**
 * Prepares a template. `seen`: whether two words follow each other somewhere in the file; optional parts of which the file has
 * less than half are left out.
 */
function prepare(index, template, seen) {
    const data = index.templates[template];
    const words = index.words(template);
    const keep = new Uint8Array(words.length).fill(1);
    const optional = new Uint8Array(words.length);
    for (const mark of data.marks) {
        if (mark.kind === "a")
            keep.fill(0, mark.start, mark.end);
        else if (mark.kind === "o" && mark.end - mark.start >= template_SHORT && share(words, mark.start, mark.end, seen) < 0.5)
            leaveOut(words, mark, keep, optional, seen);
        else
            for (let i = mark.start; i < mark.end; i++)
                optional[i] = Math.max(optional[i], mark.kind === "f" ? 2 : 1);
    }
    for (const mark of data.marks)
        if (mark.kind !== "a" && keep[mark.start] === 2 && keep[mark.end - 1] === 2)
            keep.fill(2, mark.start, mark.end);
    const place = new Int32Array(words.length + 1);
    const stream = [];
    const free = [];
    let required = 0;
    for (let i = 0; i < words.length; i++) {
        place[i] = stream.length;
        if (keep[i] !== 1)
            continue;
        stream.push(words[i]);
        free.push(optional[i]);
        if (!optional[i])
            required++;
    }
    place[words.length] = stream.length;
    const slots = data.marks
        .filter((mark) => mark.kind === "a" && !(keep[mark.start] === 2 && mark.end > mark.start))
        .map((mark) => ({
        at: place[mark.start],
        match: mark.match,
        defaults: [...words.subarray(mark.start, mark.end)],
        optional: data.marks.some((m) => m.kind !== "a" && m.start <= mark.start && m.end >= mark.end),
    }));
    const { id, kind, language } = data;
    return {
        template,
        id,
        kind,
        language,
        stream: Int32Array.from(stream),
        optional: Uint8Array.from(free),
        slots,
        place,
        required,
    };
}
/** Step in which the parts of a long optional text are looked for. */
const STEP = 20;
/** Takes an optional part out, save for a beginning or end of it that the file has. */
function leaveOut(words, mark, keep, optional, seen) {
    let { start, end } = mark;
    while (end - STEP > start && share(words, end - STEP, end, seen) > 0.7)
        end -= STEP;
    if (end === mark.end)
        while (start + STEP < end && share(words, start, start + STEP, seen) > 0.7)
            start += STEP;
    keep.fill(2, start, end);
    for (let i = mark.start; i < mark.end; i++)
        optional[i] = Math.max(optional[i], 1);
}
function share(words, start, end, seen) {
    let found = 0;
    for (let i = start; i + 1 < end; i++)
        if (seen(words[i], words[i + 1]))
            found++;
    return found / Math.max(1, end - start - 1);
}

;// CONCATENATED MODULE: ./build/actions/licence-check/src/detect/spelling.js


/** Edits between two words, transposed neighbours counting one; `limit + 1` when above the limit. */
function distance(a, b, limit) {
    if (Math.abs(a.length - b.length) > limit)
        return limit + 1;
    let before = [];
    let row = Array.from({ length: b.length + 1 }, (_, j) => j);
    for (let i = 1; i <= a.length; i++) {
        const next = [i];
        let least = i;
        for (let j = 1; j <= b.length; j++) {
            const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? before[j - 2] + 1 : Infinity;
            const cost = Math.min(next[j - 1] + 1, row[j] + 1, row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1), swapped);
            next.push(cost);
            least = Math.min(least, cost);
        }
        if (least > limit)
            return limit + 1;
        before = row;
        row = next;
    }
    return row[b.length];
}
const NEGATIVE = /^(?:un|in|im|ir|il|non|dis|mis|a|de|ex|re|sub|up)/;
/** One is the other with a prefix that turns or shifts its meaning. */
function turned(a, b) {
    const [long, short] = a.length > b.length ? [a, b] : [b, a];
    const prefix = NEGATIVE.exec(long)?.[0];
    return (prefix !== undefined &&
        distance(long.slice(prefix.length), short, 1) <= 1 &&
        long.length - short.length >= prefix.length - 1 &&
        !short.startsWith(prefix));
}
/** The words differ in number only (`name`, `names`); the plural of a negation does not exist. */
function samePlural(a, b) {
    const [long, short] = a.length > b.length ? [a, b] : [b, a];
    if (short.length < 4)
        return false;
    return long === `${short}s` || long === `${short}es` || (short.endsWith("y") && long === `${short.slice(0, -1)}ies`);
}
/**
 * Whether `found` is `wanted`, misspelt. `isWord`: is it a word of its own (then a near word is another word, not a slip)?
 */
function misspelt(found, wanted, isWord) {
    if (found === wanted || americanised(found) === wanted)
        return true;
    const longest = Math.max(found.length, wanted.length);
    if (longest < 4 ||
        /\d/.test(found) ||
        isWord(found) ||
        (NEGATIONS.has(wanted) && wanted.length < 6) ||
        turned(found, wanted))
        return false;
    const limit = longest >= 8 ? 2 : 1;
    return distance(found, wanted, limit) <= limit;
}

;// CONCATENATED MODULE: ./build/actions/licence-check/src/detect/weigh.js


/** Weighs the differences of an alignment. */
function weigh(index, file, alignment) {
    const work = { index, file, alignment, light: 0, slips: 0 };
    const filled = new Set();
    const changes = alignment.blocks.map((block) => weighBlock(work, block, filled));
    const { slots, stream } = alignment.prepared;
    for (const slot of slots)
        if (!filled.has(slot) && slot.at > 0 && slot.at < stream.length)
            changes.push(emptySlot(work, slot));
    cancelMoves(work, changes);
    const left = changes
        .filter((c) => c.added.length > 0 || c.removed.length > 0)
        .sort((a, b) => a.bStart - b.bStart || a.aStart - b.aStart);
    for (const change of left)
        settle(work, change);
    return { changes: left, significant: left.filter((c) => c.significant).length, light: work.light, slips: work.slips };
}
function weighBlock(work, given, filled) {
    const { prepared } = work.alignment;
    const block = slid(work, given);
    const slots = prepared.slots.filter((slot) => slot.at >= block.bStart && slot.at <= block.bEnd);
    const change = {
        ...block,
        added: addedWords(work, block),
        ...removedWords(work, block),
        significant: false,
    };
    for (const slot of slots)
        filled.add(slot);
    if (change.removed.length > 0 && change.added.length < block.aEnd - block.aStart)
        pairWithFree(work, change);
    if (slots.length > 0)
        fillSlots(work, change, slots);
    reduce(work, change);
    const joint = (list) => list.some((word) => /^(and|or|any|all)$/.test(word));
    const turned = joint(change.added) && joint(change.removed);
    if (slots.length > 0 &&
        !turned &&
        [...change.added, ...change.removed].every((word) => PARTIES.has(word) || LIGHT.has(word) || /^names?$/.test(word))) {
        work.light += 0.35 * (change.added.length + change.removed.length > 0 ? 1 : 0);
        [change.added, change.removed] = [[], []];
    }
    return change;
}
/** Moves an insertion that could as well stand a few words earlier or later to a place where other words may stand. */
function slid(work, block) {
    const { file, alignment } = work;
    if (block.bEnd > block.bStart || alignment.prepared.slots.some((slot) => slot.at === block.bStart))
        return block;
    const has = (at) => alignment.prepared.slots.some((slot) => slot.at === at);
    let { aStart, aEnd, bStart } = block;
    while (aStart > alignment.start && bStart > 0 && file.numbers[aStart - 1] === file.numbers[aEnd - 1]) {
        [aStart, aEnd, bStart] = [aStart - 1, aEnd - 1, bStart - 1];
        if (has(bStart))
            return { aStart, aEnd, bStart, bEnd: bStart };
    }
    ({ aStart, aEnd, bStart } = block);
    while (aEnd < alignment.end && file.numbers[aStart] === file.numbers[aEnd]) {
        [aStart, aEnd, bStart] = [aStart + 1, aEnd + 1, bStart + 1];
        if (has(bStart))
            return { aStart, aEnd, bStart, bEnd: bStart };
    }
    return block;
}
/** Whether a list item begins where the block stands: its number may be a bullet there. */
function itemBetween(file, block) {
    if (block.aStart <= 0 || block.aStart !== block.aEnd || block.aStart >= file.count)
        return false;
    return /\n[\s>#*/]*[-*•+–]\s/.test(file.raw.slice(file.words.end[block.aStart - 1], file.words.start[block.aStart]));
}
/** Longest edit that is an edit within an optional part, not the part's absence. */
const SMALL = 6;
/** A word taken out of the midst of an optional part that is there otherwise counts like any other. */
function insideOptional(prepared, block) {
    if (block.bEnd - block.bStart > SMALL || block.bStart < SMALL)
        return false;
    for (let y = block.bStart - SMALL; y < block.bEnd + SMALL; y++)
        if (prepared.optional[y] !== 1)
            return false;
    return true;
}
/** The file's words in a block, without numbering. */
function addedWords(work, block) {
    const { file } = work;
    const added = [];
    for (let i = block.aStart; i < block.aEnd; i++) {
        const word = file.word(i);
        const after = file.raw[file.words.end[i]] ?? "";
        if (isOrdinal(word) && /[.):]/.test(after))
            continue;
        if (file.statement[i] === 1 || inAddress(file, i))
            continue;
        added.push(word);
    }
    return added;
}
/** Whether a word stands in a web or mail address: where to is no matter of the licence. */
function inAddress(file, index) {
    const { raw, words } = file;
    let [from, to] = [words.start[index], words.end[index]];
    const least = from - 80;
    while (from > 0 && from > least && raw.charCodeAt(from - 1) > 32)
        from--;
    const most = to + 120;
    while (to < raw.length && to < most && raw.charCodeAt(to) > 32)
        to++;
    if (to - from < 7)
        return false;
    return /:\/\/|^\W*www\.|^[^\s@]+@[\w-]+\.\w/.test(raw.slice(from, to));
}
/** Takes off removed words that the file has in an address or a copyright statement. */
function pairWithFree(work, change) {
    const all = [...range(change.aStart, change.aEnd - 1)].map((i) => work.file.word(i));
    for (const word of change.added)
        all.splice(all.indexOf(word), 1);
    change.removed = change.removed.filter((word) => {
        const at = all.indexOf(word);
        if (at >= 0)
            all.splice(at, 1);
        return at < 0;
    });
}
/** The licence's required words in a block, without numbering that the file has as a list mark; `?` where only a fingerprint is kept. */
function removedWords(work, block) {
    const { prepared } = work.alignment;
    const removed = [];
    const spare = [];
    for (let y = block.bStart; y < block.bEnd; y++) {
        const word = work.index.word(prepared.stream[y]) || "?";
        if (prepared.optional[y] === 2 || (prepared.optional[y] === 1 && !insideOptional(prepared, block))) {
            spare.push(word);
            continue;
        }
        if (isOrdinal(word) && itemBetween(work.file, block))
            continue;
        if (isOrdinal(word) &&
            [...range(block.aStart - 1, block.aEnd + 1)].some((i) => work.file.words.marks.get(i)?.endsWith(word)))
            continue;
        removed.push(word);
    }
    return { removed, spare };
}
function* range(from, to) {
    for (let i = from; i <= to; i++)
        yield i;
}
const expressions = new WeakMap();
function expression(index, match) {
    const cache = expressions.get(index) ?? new Map();
    expressions.set(index, cache);
    let found = cache.get(match);
    if (!found) {
        const source = index.data.matches[match];
        found = {
            source,
            whole: new RegExp(`^ ?(?:${source}) ?$`, "s"),
            wild: /\.[+*{]/.test(source),
            literals: new Set(source.match(/[a-z]{2,}/g) ?? []),
        };
        cache.set(match, found);
    }
    return found;
}
/** Longest name that may stand in a slot, in words. */
const LONGEST_NAME = 40;
/** Takes from a change what its slots may hold. */
function fillSlots(work, change, slots) {
    const together = slots.every((slot) => slot.at === slots[0].at);
    const trials = together ? [slots] : slots.map((slot) => [slot]);
    if (change.added.length === 0 || trials.some((trial) => fills(work, change, trial))) {
        change.added = [];
        if (together)
            return;
    }
    const wanted = slots.filter((s) => !s.optional && !expression(work.index, s.match).whole.test(""));
    if (change.added.length > 0 || change.removed.length > 0)
        change.removed.push(...wanted.flatMap((s) => wordsOf(work, s)));
    const literals = new Set(slots.flatMap((s) => [...expression(work.index, s.match).literals, ...wordsOf(work, s)]));
    const foreign = change.added.filter((word) => !literals.has(word));
    const wild = slots.some((s) => expression(work.index, s.match).wild);
    if (wild && isNames(foreign))
        dropNames(change, (word) => literals.has(word));
}
function wordsOf(work, slot) {
    return slot.defaults.map((word) => work.index.word(word));
}
function isNames(words) {
    return words.length <= LONGEST_NAME && !words.some((word) => DECISIVE.has(word));
}
/** Whether a change's words are what one slot, or several that follow each other, may hold. */
function fills(work, change, slots) {
    const expressions = slots.map((slot) => expression(work.index, slot.match));
    const own = slots.flatMap((slot) => wordsOf(work, slot));
    const text = change.added.join(" ");
    if (text === own.join(" "))
        return true;
    const literals = new Set([...own, ...expressions.flatMap((e) => [...e.literals])]);
    const wild = expressions.some((e) => e.wild);
    const names = isNames(change.added.filter((word) => !literals.has(word)));
    if (wild && !names)
        return false;
    if (text.length < 2000 && wholeOf(work, slots).test(text))
        return true;
    if (!wild || change.removed.length > 0)
        return false;
    if (literals.has("neither") && literals.has("not"))
        return endorses(change.added);
    return own.every((word) => LIGHT.has(word) || PARTIES.has(word) || change.added.includes(word));
}
/** One expression for slots that follow each other; each may hold its own words as well. */
function wholeOf(work, slots) {
    const parts = slots.map((slot) => `(?:${expression(work.index, slot.match).source}|${wordsOf(work, slot).join(" ")})`);
    return parts.length === 1
        ? expression(work.index, slots[0].match).whole
        : new RegExp(`^ ?${parts.join(" ?")} ?$`, "s");
}
/** `Neither A nor B may` and `the names of A and B may not` say the same, said once. */
function endorses(words) {
    const neither = words.some((word) => /^(neither|none|nor|no)$/.test(word));
    const nots = words.filter((word) => word === "not").length;
    return (words.includes("may") &&
        (neither ? nots === 0 : nots === 1) &&
        !words.some((word) => /^(must|without|except|only|unless)$/.test(word)));
}
/** Words of a name that stand in a slot among other changes. */
function dropNames(change, known) {
    change.added = change.added.filter((word) => known(word) || change.removed.includes(word) || LIGHT.has(word) || PARTIES.has(word));
}
/** A slot that the file has nothing in. */
function emptySlot(work, slot) {
    const free = slot.optional || expression(work.index, slot.match).whole.test("");
    const removed = free ? [] : slot.defaults.map((word) => work.index.word(word));
    return { aStart: -1, aEnd: -1, bStart: slot.at, bEnd: slot.at, added: [], removed, spare: [], significant: false };
}
/** Pairs off what is the same within a change: equal words, words joined or parted, spellings, plurals. */
function reduce(work, change) {
    const { index } = work;
    pairOff(change, (a, b) => a === b);
    pairOff({ added: change.added, removed: change.spare }, (a, b) => a === b || misspelt(a, b, (w) => index.isWord(w)));
    if (change.added.length > 0 && change.removed.length > 0) {
        change.added = change.added.flatMap((word) => (change.removed.includes("not") && CONTRACTIONS[word]?.split(" ")) || [word]);
        pairOff(change, (a, b) => a === b);
        if (change.added.join("") === change.removed.join(""))
            [change.added, change.removed] = [[], []];
        work.slips += pairOff(change, (a, b) => misspelt(a, b, (w) => index.isWord(w)));
        joined(change);
        work.light += 0.25 * pairOff(change, samePlural);
        work.light += 0.1 * pairOff(change, (a, b) => THINGS.has(a) && THINGS.has(b));
    }
}
/** Takes off pairs that are the same; returns how many. */
function pairOff(change, same) {
    let pairs = 0;
    for (let r = 0; r < change.removed.length; r++) {
        const a = change.added.findIndex((word) => same(word, change.removed[r]));
        if (a < 0)
            continue;
        change.added.splice(a, 1);
        change.removed.splice(r--, 1);
        pairs++;
    }
    return pairs;
}
const CONTRACTIONS = {
    dont: "do not",
    doesnt: "does not",
    isnt: "is not",
    arent: "are not",
    wont: "will not",
    cannot: "can not",
    cant: "can not",
};
/** `non commercial` for `noncommercial`, `dis- claimer` at a line's end, and the other way about. */
function joined(change) {
    const { added, removed } = change;
    for (let a = 0; a + 1 < added.length; a++) {
        const r = removed.indexOf(added[a] + added[a + 1]);
        if (r >= 0) {
            added.splice(a, 2);
            removed.splice(r, 1);
        }
    }
    for (let r = 0; r + 1 < removed.length; r++) {
        const a = added.indexOf(removed[r] + removed[r + 1]);
        if (a >= 0) {
            removed.splice(r, 2);
            added.splice(a, 1);
        }
    }
}
/** Words apart at most that a word may have moved without a change of meaning (`data, or profits`). */
const MOVE = 10;
function cancelMoves(work, changes) {
    for (const from of changes) {
        for (const to of changes) {
            if (from === to || Math.abs(from.bStart - to.bStart) > MOVE)
                continue;
            from.removed = from.removed.filter((word) => {
                const at = NEGATIONS.has(word) || MODALS.has(word) ? -1 : to.added.indexOf(word);
                if (at < 0)
                    return true;
                to.added.splice(at, 1);
                work.light += 0.25;
                return false;
            });
        }
    }
}
/** Names and a line of description filled into an appendix that shows how to apply the licence. */
function fillsAppendix(work, change) {
    const { optional } = work.alignment.prepared;
    const inside = optional[change.bStart] === 1 && optional[change.bStart - 1] === 1 && optional[change.bEnd] === 1;
    return inside && change.added.length <= 20 && !change.added.some((word) => DECISIVE.has(word));
}
/** Decides whether what is left of a change matters. */
function settle(work, change) {
    const { added, removed } = change;
    if (fillsAppendix(work, change) && !removed.some((word) => DECISIVE.has(word))) {
        work.light += 0.1;
        return;
    }
    const glue = (word) => LIGHT.has(word);
    if (added.every(glue) && removed.every(glue)) {
        work.light += 0.35 * (added.length + removed.length);
        return;
    }
    if (isParty(work, change)) {
        work.light += 0.35;
        return;
    }
    change.significant = true;
}
/** One party for another in a disclaimer: `the regents and contributors` for `the copyright holders`. */
function isParty(work, change) {
    const party = (word) => PARTIES.has(word) || LIGHT.has(word);
    const holder = (word) => PARTIES.has(word) && !/^(and|or|any|all)$/.test(word);
    if (!change.removed.every(party) || ![...change.added, ...change.removed].some(holder))
        return false;
    const rest = change.added.filter((word) => !party(word));
    if (rest.length === 0)
        return true;
    if (!change.removed.some(holder) || rest.length > 12)
        return false;
    return rest.every((word) => !DECISIVE.has(word) && (!work.index.isWord(word) || isName(work.file, change, word)));
}
/** Written with a capital where the words around are not all capitals. */
function isName(file, change, word) {
    const slice = file.slice(Math.max(0, change.aStart - 5), Math.min(file.count, change.aEnd + 5));
    if (slice === slice.toUpperCase())
        return false;
    return (new RegExp(`\\b${word[0].toUpperCase()}${word.slice(1)}\\b`, "i").exec(slice)?.[0].charAt(0) ===
        word[0].toUpperCase());
}

;// CONCATENATED MODULE: ./build/actions/licence-check/src/detect/spans.js





/** Most licences read from one file, and most templates compared for each. */
const ROUNDS = 40;
const COMPARED = 14;
/** An exact text of this share of a file is the answer; only a longer text could be a better one. */
const ENOUGH = 0.95;
/** Fewer words than these are no licence. */
const LEAST_WORDS = 8;
/** A licence with less than this share of its words found is not reported. */
const LEAST_SHARE = 0.4;
function judged(index, file, prepared, candidate, rival) {
    const alignment = align(file, prepared, candidate, rival && !rival.accepted ? rival.size : undefined);
    if (!alignment)
        return fragment(prepared, candidate);
    if (alignment.matched <= 0)
        return undefined;
    const weighed = weigh(index, file, alignment);
    const { required } = prepared;
    const clean = weighed.significant === 0;
    const accepted = clean && weighed.light <= Math.max(3, required * 0.02) && weighed.slips <= Math.max(3, required * 0.08);
    const exact = accepted && weighed.light === 0 && weighed.slips === 0;
    const size = weighed.changes.reduce((n, c) => n + c.added.length + c.removed.length, 0);
    const score = (accepted ? 1 : 0.12) * alignment.matched -
        1.6 * size -
        3 * weighed.significant -
        0.5 * weighed.light -
        0.5 * weighed.slips;
    return {
        alignment,
        weighed,
        accepted,
        exact,
        share: alignment.matched / Math.max(1, required),
        score,
        size,
        candidate: candidate.share,
    };
}
/** Enough of a text to say that it is a piece of it, too little to compare word by word. */
const FRAGMENT = { share: 0.3, hits: 40 };
function fragment(prepared, candidate) {
    const { share, places } = candidate;
    if (share < FRAGMENT.share || places.length < FRAGMENT.hits)
        return undefined;
    const matched = Math.round(share * prepared.required);
    const alignment = {
        prepared,
        start: Math.min(...places),
        end: Math.max(...places) + 4,
        blocks: [],
        matched,
    };
    const weighed = { changes: [], significant: 1, light: 0, slips: 0 };
    return {
        alignment,
        weighed,
        accepted: false,
        exact: false,
        share,
        score: 0.12 * matched - prepared.required,
        size: prepared.required,
        candidate: share,
    };
}
function better(a, b) {
    if (a.accepted !== b.accepted)
        return a.accepted;
    return a.score > b.score;
}
/** Pairs of words that follow each other in the file, gathered when first asked for. */
function pairs(file) {
    let seen;
    return (first, second) => {
        if (!seen) {
            seen = new Set();
            for (let i = 0; i + 1 < file.count; i++)
                seen.add(file.numbers[i] * 65536 + file.numbers[i + 1]);
        }
        return seen.has(first * 65536 + second);
    };
}
function best(index, file) {
    const seen = pairs(file);
    let found;
    for (const candidate of candidates(index, file, COMPARED)) {
        if (found && !canBeat(index.templates[candidate.template].length, candidate.share, found))
            continue;
        const prepared = prepare(index, candidate.template, seen);
        const match = prepared.stream.length < 3 ? undefined : judged(index, file, prepared, candidate, found);
        if (match && (!found || better(match, found)))
            found = match;
        if (found?.exact && found.alignment.matched >= ENOUGH * file.count)
            break;
    }
    return found;
}
/** Whether a template that shares so much can still be a better answer. */
function canBeat(length, share, found) {
    const reach = length * Math.min(1, share + 0.15);
    if (found.accepted)
        return share >= (length > 600 ? 0.93 : 0.75) && reach > found.alignment.matched;
    return reach > found.alignment.matched * 0.4 && share > found.candidate - 0.2;
}
function take(file, match) {
    file.numbers.fill(TAKEN, match.alignment.start, match.alignment.end);
}
/** Finds licences one after the other, the best first, each over words that no other has. */
function findMatches(index, file) {
    const found = [];
    for (let round = 0, left = file.count; round < ROUNDS && left >= LEAST_WORDS; round++) {
        const match = best(index, file);
        if (!match || (!match.accepted && match.share < LEAST_SHARE && match.alignment.matched < 60))
            break;
        found.push(match);
        take(file, match);
        left -= match.alignment.end - match.alignment.start;
    }
    return found.sort((a, b) => a.alignment.start - b.alignment.start);
}

;// CONCATENATED MODULE: ./build/actions/licence-check/src/detect/identify.js








/** What licences a file holds or names. Pure: the bytes are all it looks at. */
function identify(bytes, _options = {}) {
    const { text, encoding } = decode(bytes);
    const index = licenceIndex();
    const file = new FileText(text, index);
    const matches = findMatches(index, file);
    const taken = takenWords(file, matches);
    const answer = judge(index, file, matches, taken);
    return { ...answer, copyright: file.cleaned.copyright, encoding };
}
/** A licence of which this much is there counts, although its words were changed. */
const SUBSTANTIAL = { share: 0.6, words: 40 };
function judge(index, file, matches, taken) {
    const texts = matches.filter((m) => m.accepted && m.alignment.prepared.kind === "text");
    const changed = matches.filter((m) => !m.accepted && m.alignment.prepared.kind === "text");
    const others = matches.filter((m) => m.accepted && m.alignment.prepared.kind !== "text");
    if (texts.length > 0)
        return judgeTexts(file, texts, changed, others, taken);
    const named = notices(index, file);
    const headers = others.filter((m) => m.alignment.prepared.kind === "header");
    const spoiled = changed.filter((m) => m.alignment.matched >= SUBSTANTIAL.words || m.share >= SUBSTANTIAL.share);
    const strong = spoiled.some((m) => m.share >= SUBSTANTIAL.share || m.alignment.matched >= Math.min(100, file.count * 0.35));
    if (spoiled.length > 0 && (strong || (named.length === 0 && headers.length === 0))) {
        const spans = spoiled.map((m) => describeMatch(file, m));
        return { ...withIds(spans, worst(spans)), further: [], disguises: disguises(file, spoiled) };
    }
    const spans = [
        ...headers.map((m) => ({ ...describeMatch(file, m), verdict: "named", deviations: [] })),
        ...named,
    ];
    const useful = withoutWeaker(spans);
    if (isRewritten(file, useful))
        return { ...withIds(useful, "modified"), further: [], disguises: [] };
    return { ...withIds(useful, useful.length > 0 ? "named" : "none"), further: [], disguises: [] };
}
function judgeTexts(file, texts, changed, others, taken) {
    const terms = furtherTerms(file, taken).filter((term) => !isOther(term, changed));
    const hidden = disguises(file, texts);
    const spans = withoutCompanion(texts).map((m) => describeMatch(file, m));
    const spoiled = changed.filter((m) => m.share >= SUBSTANTIAL.share).map((m) => describeMatch(file, m));
    const exceptions = others.filter((m) => m.alignment.prepared.kind === "exception").map((m) => describeMatch(file, m));
    const verdict = terms.length > 0 || hidden.length > 0 || spoiled.length > 0 ? "modified" : worst(spans);
    const answer = withIds(spans, verdict);
    const expression = exceptions.length > 0 ? withExceptions(answer.expression, exceptions) : answer.expression;
    const all = [...spans, ...spoiled, ...exceptions].sort((a, b) => a.startLine - b.startLine);
    return { ...answer, expression, spans: all, further: terms.map((t) => described(file, t)), disguises: hidden };
}
/** The first words of a file, where a licence's title stands, and the length from which a file is a text and not a pointer. */
const identify_TITLE = { words: 8, text: 100, whole: 800, dense: 0.1 };
/** So begins a notice that points to a licence elsewhere. */
const POINTER = /licensed|licenced|\bunder\b|distribut|this (?:program|file|software|library|work|project)|copyright|permission|you may|lizenziert|concesso|licenciado|gegeven/i;
/** The right name over another text: long, dense with legal words, titled as a licence, and no licence's text. */
function isRewritten(file, spans) {
    if (spans.length === 0 || spans.some((s) => s.kind !== "name") || file.count < identify_TITLE.text)
        return false;
    const first = Math.min(...spans.map((s) => s.startLine));
    const titled = first <= file.line(identify_TITLE.words + 4) && !POINTER.test(file.slice(0, identify_TITLE.words));
    if (!titled && file.count < identify_TITLE.whole)
        return false;
    let decisive = 0;
    for (let i = 0; i < file.count; i++)
        if (DECISIVE.has(file.word(i)))
            decisive++;
    return decisive / file.count > identify_TITLE.dense;
}
/** LGPL-3.0 adds permissions to GPL-3.0, whose text has to stand beside it: one licence, not two. */
function withoutCompanion(texts) {
    const lesser = texts.some((m) => m.alignment.prepared.id === "LGPL-3.0");
    return lesser ? texts.filter((m) => m.alignment.prepared.id !== "GPL-3.0") : texts;
}
/** Terms that belong to another licence's text beside. */
function isOther(term, changed) {
    return changed.some((m) => m.share >= SUBSTANTIAL.share && m.alignment.start <= term.start && m.alignment.end >= term.end);
}
function takenWords(file, matches) {
    const taken = new Uint8Array(file.count);
    for (const m of matches)
        if (m.accepted || m.share >= SUBSTANTIAL.share)
            taken.fill(1, m.alignment.start, m.alignment.end);
    return taken;
}
const ORDER = ["exact", "equivalent", "named", "partial", "modified", "none"];
function worst(spans) {
    return ORDER[Math.max(...spans.map((s) => ORDER.indexOf(s.verdict)))] ?? "none";
}
function withIds(spans, verdict) {
    const ids = [...new Set(spans.flatMap((s) => idsIn(s.expression)))];
    const parts = [...new Set(spans.map((s) => s.expression))];
    const expression = parts.map((p) => (parts.length > 1 && / OR /.test(p) ? `(${p})` : p)).join(" AND ");
    return { ids, expression, verdict, spans };
}
/** `GPL-2.0 WITH Classpath-exception-2.0`, where the exception's text stands in the same file. */
function withExceptions(expression, exceptions) {
    const id = exceptions[0].id;
    return /^\S*GPL\S*$/.test(expression) ? `${expression} WITH ${id}` : expression;
}
/** A header says more than the name in it. */
function withoutWeaker(spans) {
    const stem = (id) => id.replace(/-(only|or-later)$/, "");
    const first = new Set(spans.filter((s) => s.kind !== "name").map((s) => stem(s.id)));
    return spans.filter((s, i) => (s.kind !== "name" || !first.has(stem(s.id))) && spans.findIndex((o) => o.expression === s.expression) === i);
}
function disguises(file, matches) {
    const inside = (offset) => matches.some((m) => offset >= file.words.start[m.alignment.start] - 200 && offset <= file.words.end[m.alignment.end - 1] + 200);
    const words = file.words.disguised
        .filter((i) => inside(file.words.start[i]))
        .map((i) => ({
        line: file.line(i),
        what: "a word holds invisible characters or letters of another script that look like Latin ones",
    }));
    const marks = file.cleaned.hidden
        .filter((h) => inside(h.start))
        .map((h) => ({ line: file.lineAt(h.start), what: h.what }));
    return [...words, ...marks].slice(0, 50);
}


/***/ }),

/***/ 1265:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A$: () => (/* reexport safe */ _expression_js__WEBPACK_IMPORTED_MODULE_1__.A$),
/* harmony export */   CY: () => (/* reexport safe */ _choices_js__WEBPACK_IMPORTED_MODULE_0__.CY),
/* harmony export */   KY: () => (/* reexport safe */ _expression_js__WEBPACK_IMPORTED_MODULE_1__.KY),
/* harmony export */   NB: () => (/* reexport safe */ _list_js__WEBPACK_IMPORTED_MODULE_2__.NB),
/* harmony export */   Nt: () => (/* reexport safe */ _expression_js__WEBPACK_IMPORTED_MODULE_1__.Nt),
/* harmony export */   QV: () => (/* reexport safe */ _choices_js__WEBPACK_IMPORTED_MODULE_0__.QV),
/* harmony export */   YC: () => (/* reexport safe */ _suggest_js__WEBPACK_IMPORTED_MODULE_4__.YC),
/* harmony export */   YK: () => (/* reexport safe */ _expression_js__WEBPACK_IMPORTED_MODULE_1__.YK),
/* harmony export */   fh: () => (/* reexport safe */ _list_js__WEBPACK_IMPORTED_MODULE_2__.fh),
/* harmony export */   hd: () => (/* reexport safe */ _choices_js__WEBPACK_IMPORTED_MODULE_0__.hd),
/* harmony export */   k3: () => (/* reexport safe */ _choices_js__WEBPACK_IMPORTED_MODULE_0__.k3),
/* harmony export */   ko: () => (/* reexport safe */ _choices_js__WEBPACK_IMPORTED_MODULE_0__.ko),
/* harmony export */   pz: () => (/* reexport safe */ _names_js__WEBPACK_IMPORTED_MODULE_3__.p),
/* harmony export */   qQ: () => (/* reexport safe */ _suggest_js__WEBPACK_IMPORTED_MODULE_4__.qQ),
/* harmony export */   wo: () => (/* reexport safe */ _expression_js__WEBPACK_IMPORTED_MODULE_1__.wo)
/* harmony export */ });
/* harmony import */ var _choices_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7161);
/* harmony import */ var _expression_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(431);
/* harmony import */ var _list_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2271);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8761);
/* harmony import */ var _suggest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8311);







/***/ })

};
