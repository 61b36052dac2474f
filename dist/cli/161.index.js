export const id = 161;
export const ids = [161];
export const modules = {

/***/ 7161:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CY: () => (/* binding */ licenceVersion),
/* harmony export */   QV: () => (/* binding */ sameText),
/* harmony export */   hU: () => (/* binding */ covers),
/* harmony export */   hd: () => (/* binding */ resolve),
/* harmony export */   k3: () => (/* binding */ judgeByRules),
/* harmony export */   ko: () => (/* binding */ termId)
/* harmony export */ });
/* unused harmony exports sameLicence, judgeExpression, isFullyListed */
/* harmony import */ var _expression_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(431);
/* harmony import */ var _list_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2271);


/** Takes a licence's id (with an optional `+`) apart; ids without a version have an empty one. */
function licenceVersion(id) {
    const plus = id.endsWith("+");
    const bare = (plus ? id.slice(0, -1) : id).toLowerCase();
    const match = /^(.*?)-v?(\d+(?:\.\d+)*)(.*)$/.exec(bare);
    if (!match)
        return { family: bare, version: [], variant: "", later: plus ? "or-later" : "only" };
    const [, family = "", digits = "", end = ""] = match;
    const stated = /^(.*?)-(only|or-later)$/.exec(end);
    const gnu = /^(a?gpl|lgpl|gfdl)$/.test(family);
    const later = plus || stated?.[2] === "or-later" ? "or-later" : gnu && !stated ? "unstated" : "only";
    return { family, version: digits.split(".").map(Number), variant: stated?.[1] ?? end, later };
}
function compareVersions(a, b) {
    for (let i = 0; i < Math.max(a.length, b.length); i++) {
        const difference = (a[i] ?? 0) - (b[i] ?? 0);
        if (difference !== 0)
            return difference;
    }
    return 0;
}
/** True when both ids name the very same text (`GPL-3.0`, `GPL-3.0-only` and `GPL-3.0-or-later` do). */
function sameText(a, b) {
    const [one, other] = [licenceVersion(a), licenceVersion(b)];
    return (one.family === other.family && one.variant === other.variant && compareVersions(one.version, other.version) === 0);
}
/** True when both are the same offer to the user; an id that leaves open "only or later" agrees with either. */
function sameLicence(a, b) {
    if (!sameText(a, b))
        return false;
    const [one, other] = [licenceVersion(a).later, licenceVersion(b).later];
    return one === other || one === "unstated" || other === "unstated";
}
/**
 * True when whoever accepts `entry` can use what is offered under `offered`: the same licence, a version chosen by
 * "or later" on either side, or any id that a `*` in the entry covers.
 */
function covers(entry, offered) {
    if (entry.includes("*"))
        return globMatches(entry, offered);
    const [accepted, given] = [licenceVersion(entry), licenceVersion(offered)];
    if (accepted.family !== given.family || accepted.variant !== given.variant)
        return false;
    const order = compareVersions(given.version, accepted.version);
    if (order === 0)
        return true;
    return order > 0 ? accepted.later === "or-later" : given.later === "or-later";
}
/** Linear-time wildcard match: the pieces between the stars, in order. */
function globMatches(glob, id) {
    const pieces = glob.toLowerCase().split("*");
    const text = id.toLowerCase();
    const [first = "", last = ""] = [pieces[0], pieces.at(-1)];
    if (!text.startsWith(first) || !text.endsWith(last) || text.length < first.length + last.length)
        return false;
    let at = first.length;
    for (const piece of pieces.slice(1, -1)) {
        const found = text.indexOf(piece, at);
        if (found < 0)
            return false;
        at = found + piece.length;
    }
    return at <= text.length - last.length;
}
/** `GPL-2.0+`, `MIT`: the id as the comparing functions read it. */
function termId(term) {
    return term.plus && !(0,_list_js__WEBPACK_IMPORTED_MODULE_1__/* .findLicence */ .fh)(`${term.id}+`) ? `${term.id}+` : term.id;
}
const rank = { yes: 0, unknown: 1, no: 2 };
/** Judges an expression by its licences: every operand of AND counts, the best operand of OR is taken. */
function resolve(expression, judge) {
    if (expression.kind === "licence")
        return { verdict: judge(expression), terms: [expression] };
    const parts = expression.operands.map((operand) => resolve(operand, judge));
    const ordered = parts.map((part) => part.verdict).sort((a, b) => rank[a] - rank[b]);
    const verdict = (expression.kind === "or" ? ordered[0] : ordered.at(-1)) ?? "unknown";
    const deciding = parts.filter((part) => part.verdict === verdict);
    if (expression.kind === "or" && verdict === "yes")
        return deciding[0] ?? { verdict, terms: [] };
    return { verdict, terms: deciding.flatMap((part) => part.terms) };
}
function listed(entries, term) {
    return entries.some((entry) => {
        const [id = "", exception] = entry.trim().split(/\s+WITH\s+/i);
        // An exception only ever adds permission, so accepting X accepts X WITH anything.
        return (covers(id, termId(term)) && (exception === undefined || exception.toLowerCase() === term.exception?.toLowerCase()));
    });
}
/** Denied wins over allowed, unless the allowed list names this very combination of licence and exception. */
function judgeByRules(term, rules) {
    const combination = (0,_expression_js__WEBPACK_IMPORTED_MODULE_0__/* .formatExpression */ .KY)(term).toLowerCase();
    if (term.exception && rules.allowed.some((entry) => entry.toLowerCase() === combination))
        return "yes";
    const denied = rules.denied.some((entry) => {
        const [id = "", exception] = entry.trim().split(/\s+WITH\s+/i);
        const same = entry.includes("*") ? globMatches(id, term.id) : deniedBy(id, termId(term));
        return same && (exception === undefined || exception.toLowerCase() === term.exception?.toLowerCase());
    });
    if (denied)
        return "no";
    return rules.allowed.length === 0 || listed(rules.allowed, term) ? "yes" : "no";
}
/** A denial of X does not reach "X or later" where a later version may be chosen; a denial of "X or later" reaches all from X on. */
function deniedBy(entry, offered) {
    const [refused, given] = [licenceVersion(entry), licenceVersion(offered)];
    if (refused.family !== given.family || refused.variant !== given.variant)
        return false;
    const order = compareVersions(given.version, refused.version);
    if (refused.later === "or-later")
        return order >= 0;
    return order === 0 && (refused.later === "unstated" || given.later !== "or-later");
}
/** Whether `declared` can be used under the rules, and which licences decide. */
function judgeExpression(declared, rules) {
    return resolve(declared, (term) => judgeByRules(term, rules));
}
/** True when every licence of the expression is on the SPDX list or the author's own reference. */
function isFullyListed(expression) {
    return licencesIn(expression).every((term) => findLicence(term.id) !== undefined || /^(DocumentRef-|LicenseRef-)/i.test(term.id));
}


/***/ }),

/***/ 431:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A$: () => (/* binding */ isOwnReference),
/* harmony export */   KY: () => (/* binding */ formatExpression),
/* harmony export */   Nt: () => (/* binding */ mendExpression),
/* harmony export */   YK: () => (/* binding */ parseExpression),
/* harmony export */   wo: () => (/* binding */ licencesIn)
/* harmony export */ });
/* harmony import */ var _list_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2271);
/* harmony import */ var _suggest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8311);


/** Longer texts are no licence declaration; the limit keeps hostile input cheap. */
const maxLength = 10_000;
/** Deeper nesting is refused rather than recursed into. */
const maxDepth = 50;
class Failure extends Error {
    problem;
    constructor(problem) {
        super(problem.message);
        this.problem = problem;
    }
}
function fail(kind, message, span, suggestions = []) {
    throw new Failure({ kind, message, start: span.start, end: span.end, suggestions });
}
function tokenise(text) {
    return [...text.matchAll(/[()]|[^\s()]+/g)].map((match) => ({
        text: match[0],
        start: match.index,
        end: match.index + match[0].length,
    }));
}
/** Recursive descent over `or := and (OR and)*`, `and := term (AND term)*`, `term := ( or ) | id [+] [WITH exception]`. */
class Parser {
    tokens;
    whole;
    next = 0;
    problems = [];
    constructor(text) {
        this.tokens = tokenise(text);
        this.whole = { start: 0, end: text.length };
    }
    parse() {
        const expression = this.compound("or", 0);
        const rest = this.tokens[this.next];
        if (rest?.text === ")")
            fail("syntax", "A closing bracket without its opening one", rest);
        if (rest)
            fail("syntax", `AND, OR or WITH is missing before "${rest.text}"`, rest);
        return expression;
    }
    compound(kind, depth) {
        const operand = () => (kind === "or" ? this.compound("and", depth) : this.term(depth));
        const first = operand();
        const operands = [first];
        while (this.operator(kind === "or" ? "OR" : "AND"))
            operands.push(operand());
        const last = operands.at(-1) ?? first;
        return operands.length === 1 ? first : { kind, operands, start: first.start, end: last.end };
    }
    operator(name) {
        const token = this.tokens[this.next];
        if (token?.text.toUpperCase() !== name)
            return false;
        this.next++;
        // SPDX 2.3 knows upper case only; SPDX 3.0 also all lower case, and many tools still do not.
        if (token.text !== name)
            this.report("operator-case", `Write ${name} in capitals`, token, [name]);
        return true;
    }
    term(depth) {
        const token = this.tokens[this.next];
        if (!token)
            fail("syntax", "A licence id is missing at the end", { start: this.whole.end, end: this.whole.end });
        if (token.text === "(")
            return this.bracketed(token, depth);
        if (/^(\)|AND|OR|WITH)$/i.test(token.text))
            fail("syntax", `A licence id is missing before "${token.text}"`, token);
        this.next++;
        return this.withException(this.licence(token));
    }
    bracketed(open, depth) {
        if (depth >= maxDepth)
            fail("syntax", `Brackets are nested more than ${maxDepth} deep`, open);
        this.next++;
        const inner = this.compound("or", depth + 1);
        const close = this.tokens[this.next];
        if (close?.text !== ")")
            fail("syntax", "The closing bracket is missing", open);
        this.next++;
        return inner;
    }
    licence(token) {
        const plus = token.text.length > 1 && token.text.endsWith("+");
        const written = plus ? token.text.slice(0, -1) : token.text;
        if (!/^[A-Za-z0-9.:-]+$/.test(written))
            fail("syntax", `"${token.text}" is not the form of a licence id`, token, (0,_suggest_js__WEBPACK_IMPORTED_MODULE_1__/* .suggestLicence */ .qQ)(token.text));
        const span = { start: token.start, end: token.end };
        if (isOwnReference(written))
            return { kind: "licence", id: written, plus, ...span };
        const listed = (0,_list_js__WEBPACK_IMPORTED_MODULE_0__/* .findLicence */ .fh)(written);
        if (!listed)
            this.report("unknown-licence", `"${written}" is not on the SPDX licence list`, token, (0,_suggest_js__WEBPACK_IMPORTED_MODULE_1__/* .suggestLicence */ .qQ)(token.text));
        else
            this.reportSpelling(written, listed.id, plus, token);
        return { kind: "licence", id: listed?.id ?? written, plus, ...span };
    }
    reportSpelling(written, id, plus, token) {
        const replacements = plus ? (0,_list_js__WEBPACK_IMPORTED_MODULE_0__/* .replacementsFor */ .Z5)(id).filter((r) => r.endsWith("-or-later")) : (0,_list_js__WEBPACK_IMPORTED_MODULE_0__/* .replacementsFor */ .Z5)(id);
        if ((0,_list_js__WEBPACK_IMPORTED_MODULE_0__/* .findLicence */ .fh)(id)?.deprecated)
            this.report("deprecated-licence", `SPDX no longer recommends "${token.text}"`, token, replacements);
        else if (written !== id)
            this.report("letter-case", `The SPDX list writes "${id}"`, token, [plus ? `${id}+` : id]);
    }
    withException(term) {
        if (!this.operator("WITH"))
            return term;
        const token = this.tokens[this.next];
        if (!token || /^([()]|AND|OR|WITH)$/i.test(token.text))
            fail("syntax", "An exception id is missing after WITH", token ?? this.tokens.at(-1) ?? term);
        this.next++;
        const exception = (0,_list_js__WEBPACK_IMPORTED_MODULE_0__/* .findException */ .NB)(token.text);
        if (!exception && !/^AdditionRef-|^DocumentRef-/.test(token.text))
            this.report("unknown-exception", `"${token.text}" is not an exception of the SPDX list`, token, (0,_suggest_js__WEBPACK_IMPORTED_MODULE_1__/* .suggestException */ .qt)(token.text));
        else if (exception && (0,_list_js__WEBPACK_IMPORTED_MODULE_0__/* .isDeprecatedException */ .zj)(exception))
            this.report("deprecated-exception", `SPDX no longer recommends "${exception}"`, token);
        else if (exception && exception !== token.text)
            this.report("letter-case", `The SPDX list writes "${exception}"`, token, [exception]);
        return { ...term, exception: exception ?? token.text, end: token.end };
    }
    report(kind, message, span, suggestions = []) {
        this.problems.push({ kind, message, start: span.start, end: span.end, suggestions });
    }
}
/** `LicenseRef-...`, also behind `DocumentRef-...:`: a licence that the author's own document defines. */
function isOwnReference(id) {
    return /^(DocumentRef-[A-Za-z0-9.-]+:)?LicenseRef-[A-Za-z0-9.-]+$/i.test(id);
}
/** Reads an SPDX licence expression; what is wrong with it stands in `problems`, with places and suggestions. Never throws. */
function parseExpression(text) {
    const whole = { start: 0, end: text.length };
    if (text.trim() === "")
        return { problems: [{ kind: "empty", message: "No licence is given", suggestions: [], ...whole }] };
    if (text.length > maxLength)
        return {
            problems: [{ kind: "too-long", message: `Longer than ${maxLength} characters`, suggestions: [], ...whole }],
        };
    const parser = new Parser(text);
    try {
        return { expression: parser.parse(), problems: parser.problems };
    }
    catch (error) {
        if (!(error instanceof Failure))
            throw error;
        return { problems: [...parser.problems, error.problem] };
    }
}
/** Every licence of an expression, from left to right. */
function licencesIn(expression) {
    return expression.kind === "licence" ? [expression] : expression.operands.flatMap(licencesIn);
}
function formatTerm(term) {
    return `${term.id}${term.plus ? "+" : ""}${term.exception ? ` WITH ${term.exception}` : ""}`;
}
/** Writes an expression with the brackets it needs and no others. */
function formatExpression(expression) {
    if (expression.kind === "licence")
        return formatTerm(expression);
    const parts = expression.operands.map((operand) => {
        const text = formatExpression(operand);
        return expression.kind === "and" && operand.kind === "or" ? `(${text})` : text;
    });
    return parts.join(expression.kind === "and" ? " AND " : " OR ");
}
/**
 * The text with every problem that has exactly one suggestion mended, or the one id that a licence's name means;
 * undefined when nothing is left to mend by machine.
 */
function mendExpression(text) {
    const { expression, problems } = parseExpression(text);
    if (!expression) {
        const [only, ...others] = (0,_suggest_js__WEBPACK_IMPORTED_MODULE_1__/* .suggestLicence */ .qQ)(text);
        return others.length === 0 ? only : undefined;
    }
    const mendable = problems.filter((problem) => problem.suggestions.length === 1);
    if (mendable.length === 0)
        return undefined;
    return mendable.reduceRight((mended, p) => mended.slice(0, p.start) + p.suggestions[0] + mended.slice(p.end), text);
}


/***/ }),

/***/ 2271:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A6: () => (/* binding */ allExceptions),
  MH: () => (/* binding */ allLicences),
  NB: () => (/* binding */ findException),
  fh: () => (/* binding */ findLicence),
  zj: () => (/* binding */ isDeprecatedException),
  Z5: () => (/* binding */ replacementsFor)
});

;// CONCATENATED MODULE: ./build/shared/src/spdx/list-data.js
// The SPDX licence list, facts only: ids of list 3.29.0 (npm spdx-license-ids 3.0.24), flags and names of list 3.28.0
// (isOsiApproved, isFsfLibre, isDeprecatedLicenseId), exceptions of list 3.28.0. https://spdx.org/licenses/
// A test compares it with the spdx-license-list package, so that an outdated table does not stay unnoticed.
/** `id|flags|name`, one a line. Flags: O approved by OSI, F free by the FSF, N called non-free by the FSF, D deprecated id. */
const licenceRows = `
0BSD|O|BSD Zero Clause License
3D-Slicer-1.0||3D Slicer License v1.0
AAL|O|Attribution Assurance License
Abstyles||Abstyles License
AdaCore-doc||AdaCore Doc License
Adobe-2006||Adobe Systems Incorporated Source Code License Agreement
Adobe-Display-PostScript||Adobe Display PostScript License
Adobe-Glyph||Adobe Glyph List License
Adobe-Utopia||Adobe Utopia Font License
ADSL||Amazon Digital Services License
Advanced-Cryptics-Dictionary||Advanced Cryptics Dictionary License
AFL-1.1|OF|Academic Free License v1.1
AFL-1.2|OF|Academic Free License v1.2
AFL-2.0|OF|Academic Free License v2.0
AFL-2.1|OF|Academic Free License v2.1
AFL-3.0|OF|Academic Free License v3.0
Afmparse||Afmparse License
AGPL-1.0|FD|Affero General Public License v1.0
AGPL-1.0-only||Affero General Public License v1.0 only
AGPL-1.0-or-later||Affero General Public License v1.0 or later
AGPL-3.0|OFD|GNU Affero General Public License v3.0
AGPL-3.0-only|OF|GNU Affero General Public License v3.0 only
AGPL-3.0-or-later|OF|GNU Affero General Public License v3.0 or later
Aladdin|N|Aladdin Free Public License
ALGLIB-Documentation|O|ALGLIB Documentation License
AMD-newlib||AMD newlib License
AMDPLPA||AMD's plpa_map.c License
AML||Apple MIT License
AML-glslang||AML glslang variant License
AMPAS||Academy of Motion Picture Arts and Sciences BSD
ANTLR-PD||ANTLR Software Rights Notice
ANTLR-PD-fallback||ANTLR Software Rights Notice with license fallback
any-OSI||Any OSI License
any-OSI-perl-modules||Any OSI License - Perl Modules
Apache-1.0|F|Apache License 1.0
Apache-1.1|OF|Apache License 1.1
Apache-2.0|OF|Apache License 2.0
APAFML||Adobe Postscript AFM License
APL-1.0|O|Adaptive Public License 1.0
App-s2p||App::s2p License
APSL-1.0|ON|Apple Public Source License 1.0
APSL-1.1|O|Apple Public Source License 1.1
APSL-1.2|O|Apple Public Source License 1.2
APSL-2.0|OF|Apple Public Source License 2.0
Arphic-1999||Arphic Public License
Artistic-1.0|ON|Artistic License 1.0
Artistic-1.0-cl8|O|Artistic License 1.0 w/clause 8
Artistic-1.0-Perl|O|Artistic License 1.0 (Perl)
Artistic-2.0|OF|Artistic License 2.0
Artistic-dist||Artistic License 1.0 (dist)
Aspell-RU||Aspell Russian License
ASWF-Digital-Assets-1.0||ASWF Digital Assets License version 1.0
ASWF-Digital-Assets-1.1||ASWF Digital Assets License 1.1
atc-game||
Baekmuk||Baekmuk License
Bahyph||Bahyph License
Barr||Barr License
bcrypt-Solar-Designer||bcrypt Solar Designer License
Beerware||Beerware License
Bitstream-Charter||Bitstream Charter Font License
Bitstream-Vera||Bitstream Vera Font License
BitTorrent-1.0||BitTorrent Open Source License v1.0
BitTorrent-1.1|F|BitTorrent Open Source License v1.1
blessing||SQLite Blessing
BlueOak-1.0.0|O|Blue Oak Model License 1.0.0
Boehm-GC||Boehm-Demers-Weiser GC License
Boehm-GC-without-fee||Boehm-Demers-Weiser GC License (without fee)
BOLA-1.1||Buena Onda License Agreement v1.1
Borceux||Borceux license
Brian-Gladman-2-Clause||Brian Gladman 2-Clause License
Brian-Gladman-3-Clause||Brian Gladman 3-Clause License
Brian-Gladman-3-Clause-no-conversion||
BSD-1-Clause|O|BSD 1-Clause License
BSD-2-Clause|OF|BSD 2-Clause "Simplified" License
BSD-2-Clause-Darwin||BSD 2-Clause - Ian Darwin variant
BSD-2-Clause-first-lines||BSD 2-Clause - first lines requirement
BSD-2-Clause-FreeBSD|FD|BSD 2-Clause FreeBSD License
BSD-2-Clause-NetBSD|FD|BSD 2-Clause NetBSD License
BSD-2-Clause-Patent|O|BSD-2-Clause Plus Patent License
BSD-2-Clause-pkgconf-disclaimer||BSD 2-Clause pkgconf disclaimer variant
BSD-2-Clause-pos-unchanged||
BSD-2-Clause-Views||BSD 2-Clause with views sentence
BSD-3-Clause|OF|BSD 3-Clause "New" or "Revised" License
BSD-3-Clause-acpica||BSD 3-Clause acpica variant
BSD-3-Clause-Attribution||BSD with attribution
BSD-3-Clause-Clear|F|BSD 3-Clause Clear License
BSD-3-Clause-flex||BSD 3-Clause Flex variant
BSD-3-Clause-HP||Hewlett-Packard BSD variant license
BSD-3-Clause-LBNL|O|Lawrence Berkeley National Labs BSD variant license
BSD-3-Clause-Modification||BSD 3-Clause Modification
BSD-3-Clause-No-Military-License||BSD 3-Clause No Military License
BSD-3-Clause-No-Nuclear-License||BSD 3-Clause No Nuclear License
BSD-3-Clause-No-Nuclear-License-2014||BSD 3-Clause No Nuclear License 2014
BSD-3-Clause-No-Nuclear-Warranty||BSD 3-Clause No Nuclear Warranty
BSD-3-Clause-Open-MPI|O|BSD 3-Clause Open MPI variant
BSD-3-Clause-OpenWebUI||
BSD-3-Clause-Sun||BSD 3-Clause Sun Microsystems
BSD-3-Clause-Tso||BSD 3-Clause Tso variant
BSD-4-Clause|F|BSD 4-Clause "Original" or "Old" License
BSD-4-Clause-Shortened||BSD 4 Clause Shortened
BSD-4-Clause-UC||BSD-4-Clause (University of California-Specific)
BSD-4.3RENO||BSD 4.3 RENO License
BSD-4.3TAHOE||BSD 4.3 TAHOE License
BSD-Advertising-Acknowledgement||BSD Advertising Acknowledgement License
BSD-ask-to-endorse||
BSD-Attribution-HPND-disclaimer||BSD with Attribution and HPND disclaimer
BSD-Inferno-Nettverk||BSD-Inferno-Nettverk
BSD-Mark-Modifications||BSD Mark Modifications License
BSD-Protection||BSD Protection License
BSD-Source-alt-GPL||
BSD-Source-beginning-file||BSD Source Code Attribution - beginning of file variant
BSD-Source-Code||BSD Source Code Attribution
BSD-Source-Code-no-disclaimer||
BSD-Systemics||Systemics BSD variant license
BSD-Systemics-W3Works||Systemics W3Works BSD variant license
BSL-1.0|OF|Boost Software License 1.0
Buddy||Buddy License
Bugroff||
BUSL-1.1||Business Source License 1.1
bzip2-1.0.5|D|bzip2 and libbzip2 License v1.0.5
bzip2-1.0.6||bzip2 and libbzip2 License v1.0.6
C-UDA-1.0||Computational Use of Data Agreement v1.0
CAL-1.0|O|Cryptographic Autonomy License 1.0
CAL-1.0-Combined-Work-Exception|O|Cryptographic Autonomy License 1.0 (Combined Work Exception)
Caldera||Caldera License
Caldera-no-preamble||Caldera License (without preamble)
CAPEC-tou||Common Attack Pattern Enumeration and Classification License
Catharon||Catharon License
CATOSL-1.1|O|Computer Associates Trusted Open Source License 1.1
CC-BY-1.0||Creative Commons Attribution 1.0 Generic
CC-BY-2.0||Creative Commons Attribution 2.0 Generic
CC-BY-2.5||Creative Commons Attribution 2.5 Generic
CC-BY-2.5-AU||Creative Commons Attribution 2.5 Australia
CC-BY-3.0||Creative Commons Attribution 3.0 Unported
CC-BY-3.0-AT||Creative Commons Attribution 3.0 Austria
CC-BY-3.0-AU||Creative Commons Attribution 3.0 Australia
CC-BY-3.0-DE||Creative Commons Attribution 3.0 Germany
CC-BY-3.0-IGO||Creative Commons Attribution 3.0 IGO
CC-BY-3.0-NL||Creative Commons Attribution 3.0 Netherlands
CC-BY-3.0-US||Creative Commons Attribution 3.0 United States
CC-BY-4.0|F|Creative Commons Attribution 4.0 International
CC-BY-NC-1.0|N|Creative Commons Attribution Non Commercial 1.0 Generic
CC-BY-NC-2.0|N|Creative Commons Attribution Non Commercial 2.0 Generic
CC-BY-NC-2.5|N|Creative Commons Attribution Non Commercial 2.5 Generic
CC-BY-NC-3.0|N|Creative Commons Attribution Non Commercial 3.0 Unported
CC-BY-NC-3.0-DE||Creative Commons Attribution Non Commercial 3.0 Germany
CC-BY-NC-3.0-IGO||
CC-BY-NC-4.0|N|Creative Commons Attribution Non Commercial 4.0 International
CC-BY-NC-ND-1.0||Creative Commons Attribution Non Commercial No Derivatives 1.0 Generic
CC-BY-NC-ND-2.0||Creative Commons Attribution Non Commercial No Derivatives 2.0 Generic
CC-BY-NC-ND-2.5||Creative Commons Attribution Non Commercial No Derivatives 2.5 Generic
CC-BY-NC-ND-3.0||Creative Commons Attribution Non Commercial No Derivatives 3.0 Unported
CC-BY-NC-ND-3.0-DE||Creative Commons Attribution Non Commercial No Derivatives 3.0 Germany
CC-BY-NC-ND-3.0-IGO||Creative Commons Attribution Non Commercial No Derivatives 3.0 IGO
CC-BY-NC-ND-4.0||Creative Commons Attribution Non Commercial No Derivatives 4.0 International
CC-BY-NC-SA-1.0||Creative Commons Attribution Non Commercial Share Alike 1.0 Generic
CC-BY-NC-SA-2.0||Creative Commons Attribution Non Commercial Share Alike 2.0 Generic
CC-BY-NC-SA-2.0-DE||Creative Commons Attribution Non Commercial Share Alike 2.0 Germany
CC-BY-NC-SA-2.0-FR||Creative Commons Attribution-NonCommercial-ShareAlike 2.0 France
CC-BY-NC-SA-2.0-UK||Creative Commons Attribution Non Commercial Share Alike 2.0 England and Wales
CC-BY-NC-SA-2.5||Creative Commons Attribution Non Commercial Share Alike 2.5 Generic
CC-BY-NC-SA-3.0||Creative Commons Attribution Non Commercial Share Alike 3.0 Unported
CC-BY-NC-SA-3.0-DE||Creative Commons Attribution Non Commercial Share Alike 3.0 Germany
CC-BY-NC-SA-3.0-IGO||Creative Commons Attribution Non Commercial Share Alike 3.0 IGO
CC-BY-NC-SA-4.0||Creative Commons Attribution Non Commercial Share Alike 4.0 International
CC-BY-ND-1.0|N|Creative Commons Attribution No Derivatives 1.0 Generic
CC-BY-ND-2.0|N|Creative Commons Attribution No Derivatives 2.0 Generic
CC-BY-ND-2.5|N|Creative Commons Attribution No Derivatives 2.5 Generic
CC-BY-ND-3.0|N|Creative Commons Attribution No Derivatives 3.0 Unported
CC-BY-ND-3.0-DE||Creative Commons Attribution No Derivatives 3.0 Germany
CC-BY-ND-4.0|N|Creative Commons Attribution No Derivatives 4.0 International
CC-BY-SA-1.0||Creative Commons Attribution Share Alike 1.0 Generic
CC-BY-SA-2.0||Creative Commons Attribution Share Alike 2.0 Generic
CC-BY-SA-2.0-UK||Creative Commons Attribution Share Alike 2.0 England and Wales
CC-BY-SA-2.1-JP||Creative Commons Attribution Share Alike 2.1 Japan
CC-BY-SA-2.5||Creative Commons Attribution Share Alike 2.5 Generic
CC-BY-SA-3.0||Creative Commons Attribution Share Alike 3.0 Unported
CC-BY-SA-3.0-AT||Creative Commons Attribution Share Alike 3.0 Austria
CC-BY-SA-3.0-DE||Creative Commons Attribution Share Alike 3.0 Germany
CC-BY-SA-3.0-IGO||Creative Commons Attribution-ShareAlike 3.0 IGO
CC-BY-SA-4.0|F|Creative Commons Attribution Share Alike 4.0 International
CC-PDDC||Creative Commons Public Domain Dedication and Certification
CC-PDM-1.0||Creative Commons Public Domain Mark 1.0 Universal
CC-SA-1.0||Creative Commons Share Alike 1.0 Generic
CC0-1.0|F|Creative Commons Zero v1.0 Universal
CDDL-1.0|OF|Common Development and Distribution License 1.0
CDDL-1.1||Common Development and Distribution License 1.1
CDL-1.0||Common Documentation License 1.0
CDLA-Permissive-1.0||Community Data License Agreement Permissive 1.0
CDLA-Permissive-2.0||Community Data License Agreement Permissive 2.0
CDLA-Sharing-1.0||Community Data License Agreement Sharing 1.0
CECILL-1.0||CeCILL Free Software License Agreement v1.0
CECILL-1.1||CeCILL Free Software License Agreement v1.1
CECILL-2.0|F|CeCILL Free Software License Agreement v2.0
CECILL-2.1|O|CeCILL Free Software License Agreement v2.1
CECILL-B|F|CeCILL-B Free Software License Agreement
CECILL-C|F|CeCILL-C Free Software License Agreement
CERN-OHL-1.1||CERN Open Hardware Licence v1.1
CERN-OHL-1.2||CERN Open Hardware Licence v1.2
CERN-OHL-P-2.0|O|CERN Open Hardware Licence Version 2 - Permissive
CERN-OHL-S-2.0|O|CERN Open Hardware Licence Version 2 - Strongly Reciprocal
CERN-OHL-W-2.0|O|CERN Open Hardware Licence Version 2 - Weakly Reciprocal
CFITSIO||CFITSIO License
check-cvs||check-cvs License
checkmk||Checkmk License
ClArtistic|F|Clarified Artistic License
Clips||Clips License
CMU-Mach||CMU Mach License
CMU-Mach-nodoc||CMU Mach - no notices-in-documentation variant
CNRI-Jython||CNRI Jython License
CNRI-Python|O|CNRI Python License
CNRI-Python-GPL-Compatible||CNRI Python Open Source GPL Compatible License Agreement
COIL-1.0||Copyfree Open Innovation License
Community-Spec-1.0||Community Specification License 1.0
Condor-1.1|F|Condor Public License v1.1
copyleft-next-0.3.0||copyleft-next 0.3.0
copyleft-next-0.3.1||copyleft-next 0.3.1
Cornell-Lossless-JPEG||Cornell Lossless JPEG License
CPAL-1.0|OF|Common Public Attribution License 1.0
CPL-1.0|OF|Common Public License 1.0
CPOL-1.02|N|Code Project Open License 1.02
Cronyx||Cronyx License
Crossword||Crossword License
CryptoSwift||CryptoSwift License
CrystalStacker||CrystalStacker License
CUA-OPL-1.0|O|CUA Office Public License v1.0
Cube||Cube License
curl||curl License
cve-tou||Common Vulnerability Enumeration ToU License
D-FSL-1.0||Deutsche Freie Software Lizenz
DEC-3-Clause||DEC 3-Clause License
diffmark||diffmark license
DL-DE-BY-2.0||Data licence Germany – attribution – version 2.0
DL-DE-ZERO-2.0||Data licence Germany – zero – version 2.0
DOC||DOC License
DocBook-DTD||DocBook DTD License
DocBook-Schema||DocBook Schema License
DocBook-Stylesheet||DocBook Stylesheet License
DocBook-XML||DocBook XML License
Dotseqn||Dotseqn License
DRL-1.0||Detection Rule License 1.0
DRL-1.1||Detection Rule License 1.1
DSDP||DSDP License
dtoa||David M. Gay dtoa License
dvipdfm||dvipdfm License
ECL-1.0|O|Educational Community License v1.0
ECL-2.0|OF|Educational Community License v2.0
eCos-2.0|FD|eCos license version 2.0
EFL-1.0|O|Eiffel Forum License v1.0
EFL-2.0|OF|Eiffel Forum License v2.0
eGenix||eGenix.com Public License 1.1.0
Elastic-2.0||Elastic License 2.0
Entessa|O|Entessa Public License v1.0
EPICS||EPICS Open License
EPL-1.0|OF|Eclipse Public License 1.0
EPL-2.0|OF|Eclipse Public License 2.0
ErlPL-1.1||Erlang Public License v1.1
ESA-PL-permissive-2.4||European Space Agency Public License – v2.4 – Permissive (Type 3)
ESA-PL-strong-copyleft-2.4||European Space Agency Public License (ESA-PL) - V2.4 - Strong Copyleft (Type 1)
ESA-PL-weak-copyleft-2.4||European Space Agency Public License – v2.4 – Weak Copyleft (Type 2)
etalab-2.0||Etalab Open License 2.0
EUDatagrid|OF|EU DataGrid Software License
EUPL-1.0||European Union Public License 1.0
EUPL-1.1|OF|European Union Public License 1.1
EUPL-1.2|OF|European Union Public License 1.2
Eurosym||Eurosym License
Fair|O|Fair License
FBM||Fuzzy Bitmap License
FDK-AAC||Fraunhofer FDK AAC Codec Library
FDK-MPEG-H||
Ferguson-Twofish||Ferguson Twofish License
Frameworx-1.0|O|Frameworx Open License 1.0
FreeBSD-DOC||FreeBSD Documentation License
FreeImage||FreeImage Public License v1.0
FSFAP|F|FSF All Permissive License
FSFAP-no-warranty-disclaimer||FSF All Permissive License (without Warranty)
FSFUL||FSF Unlimited License
FSFULLR||FSF Unlimited License (with License Retention)
FSFULLRSD||FSF Unlimited License (with License Retention and Short Disclaimer)
FSFULLRWD||FSF Unlimited License (With License Retention and Warranty Disclaimer)
FSL-1.1-ALv2||Functional Source License, Version 1.1, ALv2 Future License
FSL-1.1-MIT||Functional Source License, Version 1.1, MIT Future License
FTL|F|Freetype Project License
Furuseth||Furuseth License
fwlw||fwlw License
Game-Programming-Gems||Game Programming Gems License
GCR-docs||Gnome GCR Documentation License
GD||GD License
generic-xts||Generic XTS License
GFDL-1.1|FD|GNU Free Documentation License v1.1
GFDL-1.1-invariants-only||GNU Free Documentation License v1.1 only - invariants
GFDL-1.1-invariants-or-later||GNU Free Documentation License v1.1 or later - invariants
GFDL-1.1-no-invariants-only||GNU Free Documentation License v1.1 only - no invariants
GFDL-1.1-no-invariants-or-later||GNU Free Documentation License v1.1 or later - no invariants
GFDL-1.1-only|F|GNU Free Documentation License v1.1 only
GFDL-1.1-or-later|F|GNU Free Documentation License v1.1 or later
GFDL-1.2|FD|GNU Free Documentation License v1.2
GFDL-1.2-invariants-only||GNU Free Documentation License v1.2 only - invariants
GFDL-1.2-invariants-or-later||GNU Free Documentation License v1.2 or later - invariants
GFDL-1.2-no-invariants-only||GNU Free Documentation License v1.2 only - no invariants
GFDL-1.2-no-invariants-or-later||GNU Free Documentation License v1.2 or later - no invariants
GFDL-1.2-only|F|GNU Free Documentation License v1.2 only
GFDL-1.2-or-later|F|GNU Free Documentation License v1.2 or later
GFDL-1.3|FD|GNU Free Documentation License v1.3
GFDL-1.3-invariants-only||GNU Free Documentation License v1.3 only - invariants
GFDL-1.3-invariants-or-later||GNU Free Documentation License v1.3 or later - invariants
GFDL-1.3-no-invariants-only||GNU Free Documentation License v1.3 only - no invariants
GFDL-1.3-no-invariants-or-later||GNU Free Documentation License v1.3 or later - no invariants
GFDL-1.3-only|F|GNU Free Documentation License v1.3 only
GFDL-1.3-or-later|F|GNU Free Documentation License v1.3 or later
Giftware||Giftware License
GL2PS||GL2PS License
Glide||3dfx Glide License
Glulxe||Glulxe License
GLWTPL||Good Luck With That Public License
gnuplot|F|gnuplot License
GPL-1.0|D|GNU General Public License v1.0 only
GPL-1.0-only||GNU General Public License v1.0 only
GPL-1.0-or-later||GNU General Public License v1.0 or later
GPL-2.0|OFD|GNU General Public License v2.0 only
GPL-2.0-only|OF|GNU General Public License v2.0 only
GPL-2.0-or-later|OF|GNU General Public License v2.0 or later
GPL-2.0-with-autoconf-exception|D|GNU General Public License v2.0 w/Autoconf exception
GPL-2.0-with-bison-exception|D|GNU General Public License v2.0 w/Bison exception
GPL-2.0-with-classpath-exception|D|GNU General Public License v2.0 w/Classpath exception
GPL-2.0-with-font-exception|D|GNU General Public License v2.0 w/Font exception
GPL-2.0-with-GCC-exception|D|GNU General Public License v2.0 w/GCC Runtime Library exception
GPL-3.0|OFD|GNU General Public License v3.0 only
GPL-3.0-only|OF|GNU General Public License v3.0 only
GPL-3.0-or-later|OF|GNU General Public License v3.0 or later
GPL-3.0-with-autoconf-exception|D|GNU General Public License v3.0 w/Autoconf exception
GPL-3.0-with-GCC-exception|OD|GNU General Public License v3.0 w/GCC Runtime Library exception
Graphics-Gems||Graphics Gems License
gSOAP-1.3b||gSOAP Public License v1.3b
gtkbook||gtkbook License
Gutmann||Gutmann License
HaskellReport||Haskell Language Report License
HDF5||HDF5 License
hdparm||hdparm License
HIDAPI||HIDAPI License
Hippocratic-2.1||Hippocratic License 2.1
Hippocratic-3.0-core||
HP-1986||Hewlett-Packard 1986 License
HP-1989||Hewlett-Packard 1989 License
HPND|OF|Historical Permission Notice and Disclaimer
HPND-DEC||Historical Permission Notice and Disclaimer - DEC variant
HPND-doc||Historical Permission Notice and Disclaimer - documentation variant
HPND-doc-sell||Historical Permission Notice and Disclaimer - documentation sell variant
HPND-export-US||HPND with US Government export control warning
HPND-export-US-acknowledgement||HPND with US Government export control warning and acknowledgment
HPND-export-US-modify||HPND with US Government export control warning and modification rqmt
HPND-export2-US||HPND with US Government export control and 2 disclaimers
HPND-Fenneberg-Livingston||Historical Permission Notice and Disclaimer - Fenneberg-Livingston variant
HPND-INRIA-IMAG||Historical Permission Notice and Disclaimer - INRIA-IMAG variant
HPND-Intel||Historical Permission Notice and Disclaimer - Intel variant
HPND-Kevlin-Henney||Historical Permission Notice and Disclaimer - Kevlin Henney variant
HPND-Markus-Kuhn||Historical Permission Notice and Disclaimer - Markus Kuhn variant
HPND-merchantability-variant||Historical Permission Notice and Disclaimer - merchantability variant
HPND-MIT-disclaimer||Historical Permission Notice and Disclaimer with MIT disclaimer
HPND-Netrek||Historical Permission Notice and Disclaimer - Netrek variant
HPND-Pbmplus||Historical Permission Notice and Disclaimer - Pbmplus variant
HPND-sell-MIT-disclaimer-xserver||Historical Permission Notice and Disclaimer - sell xserver variant with MIT disclaimer
HPND-sell-regexpr||Historical Permission Notice and Disclaimer - sell regexpr variant
HPND-sell-variant||Historical Permission Notice and Disclaimer - sell variant
HPND-sell-variant-critical-systems||HPND - sell variant with safety critical systems clause
HPND-sell-variant-MIT-disclaimer||HPND sell variant with MIT disclaimer
HPND-sell-variant-MIT-disclaimer-rev||HPND sell variant with MIT disclaimer - reverse
HPND-SMC||Historical Permission Notice and Disclaimer - SMC variant
HPND-UC||Historical Permission Notice and Disclaimer - University of California variant
HPND-UC-export-US||Historical Permission Notice and Disclaimer - University of California, US export warning
HTMLTIDY||HTML Tidy License
hyphen-bulgarian||hyphen-bulgarian License
IBM-pibs||IBM PowerPC Initialization and Boot Software
ICU|O|ICU License
IEC-Code-Components-EULA||IEC Code Components End-user licence agreement
IJG|F|Independent JPEG Group License
IJG-short||Independent JPEG Group License - short
ImageMagick||ImageMagick License
iMatix|F|iMatix Standard Function Library Agreement
Imlib2|F|Imlib2 License
Info-ZIP||Info-ZIP License
Informatica||
Inner-Net-2.0||Inner Net License v2.0
InnoSetup||Inno Setup License
Intel|OF|Intel Open Source License
Intel-ACPI||Intel ACPI Software License Agreement
Interbase-1.0||Interbase Public License v1.0
IPA|OF|IPA Font License
IPL-1.0|OF|IBM Public License v1.0
ISC|OF|ISC License
ISC-Veillard||ISC Veillard variant
ISO-permission||ISO permission notice
Jam|O|Jam License
JasPer-2.0||JasPer License
jove||Jove License
JPL-image||JPL Image Use Policy
JPNIC||Japan Network Information Center License
JSON|N|JSON License
Kastrup||Kastrup License
Kazlib||Kazlib License
Knuth-CTAN||Knuth CTAN License
LAL-1.2||Licence Art Libre 1.2
LAL-1.3||Licence Art Libre 1.3
Latex2e||Latex2e License
Latex2e-translated-notice||Latex2e with translated notice permission
Leptonica||Leptonica License
LGPL-2.0|OD|GNU Library General Public License v2 only
LGPL-2.0-only|O|GNU Library General Public License v2 only
LGPL-2.0-or-later|O|GNU Library General Public License v2 or later
LGPL-2.1|OFD|GNU Lesser General Public License v2.1 only
LGPL-2.1-only|OF|GNU Lesser General Public License v2.1 only
LGPL-2.1-or-later|OF|GNU Lesser General Public License v2.1 or later
LGPL-3.0|OFD|GNU Lesser General Public License v3.0 only
LGPL-3.0-only|OF|GNU Lesser General Public License v3.0 only
LGPL-3.0-or-later|OF|GNU Lesser General Public License v3.0 or later
LGPLLR||Lesser General Public License For Linguistic Resources
Libpng||libpng License
libpng-1.6.35||PNG Reference Library License v1 (for libpng 0.5 through 1.6.35)
libpng-2.0||PNG Reference Library version 2
libselinux-1.0||libselinux public domain notice
libtiff||libtiff License
libutil-David-Nugent||libutil David Nugent License
LiLiQ-P-1.1|O|Licence Libre du Québec – Permissive version 1.1
LiLiQ-R-1.1|O|Licence Libre du Québec – Réciprocité version 1.1
LiLiQ-Rplus-1.1|O|Licence Libre du Québec – Réciprocité forte version 1.1
Linux-man-pages-1-para||Linux man-pages - 1 paragraph
Linux-man-pages-copyleft||Linux man-pages Copyleft
Linux-man-pages-copyleft-2-para||Linux man-pages Copyleft - 2 paragraphs
Linux-man-pages-copyleft-var||Linux man-pages Copyleft Variant
Linux-OpenIB||Linux Kernel Variant of OpenIB.org license
LOOP||Common Lisp LOOP License
LPD-document||LPD Documentation License
LPL-1.0|O|Lucent Public License Version 1.0
LPL-1.02|OF|Lucent Public License v1.02
LPPL-1.0||LaTeX Project Public License v1.0
LPPL-1.1||LaTeX Project Public License v1.1
LPPL-1.2|F|LaTeX Project Public License v1.2
LPPL-1.3a|F|LaTeX Project Public License v1.3a
LPPL-1.3c|O|LaTeX Project Public License v1.3c
lsof||lsof License
Lucida-Bitmap-Fonts||Lucida Bitmap Fonts License
LZMA-SDK-9.11-to-9.20||LZMA SDK License (versions 9.11 to 9.20)
LZMA-SDK-9.22||LZMA SDK License (versions 9.22 and beyond)
Mackerras-3-Clause||Mackerras 3-Clause License
Mackerras-3-Clause-acknowledgment||Mackerras 3-Clause - acknowledgment variant
magaz||magaz License
mailprio||mailprio License
MakeIndex||MakeIndex License
man2html||man2html License
Martin-Birgmeier||Martin Birgmeier License
McPhee-slideshow||McPhee Slideshow License
metamail||metamail License
Minpack||Minpack License
MIPS||MIPS License
MirOS|O|The MirOS Licence
MIT|OF|MIT License
MIT-0|O|MIT No Attribution
MIT-advertising||Enlightenment License (e16)
MIT-Click||MIT Click License
MIT-CMU||CMU License
MIT-enna||enna License
MIT-feh||feh License
MIT-Festival||MIT Festival Variant
MIT-Khronos-old||MIT Khronos - old variant
MIT-Modern-Variant|O|MIT License Modern Variant
MIT-open-group||MIT Open Group variant
MIT-STK||MIT-STK License
MIT-testregex||MIT testregex Variant
MIT-Wu||MIT Tom Wu Variant
MITNFA||MIT +no-false-attribs license
MMIXware||MMIXware License
MMPL-1.0.1||Minecraft Mod Public License v1.0.1
Motosoto|O|Motosoto License
MPEG-SSG||MPEG Software Simulation
mpi-permissive||mpi Permissive License
mpich2||mpich2 License
MPL-1.0|O|Mozilla Public License 1.0
MPL-1.1|OF|Mozilla Public License 1.1
MPL-2.0|OF|Mozilla Public License 2.0
MPL-2.0-no-copyleft-exception|O|Mozilla Public License 2.0 (no copyleft exception)
mplus||mplus Font License
MS-LPL||Microsoft Limited Public License
MS-PL|OF|Microsoft Public License
MS-RL|OF|Microsoft Reciprocal License
MTLL||Matrix Template Library License
MulanPSL-1.0||Mulan Permissive Software License, Version 1
MulanPSL-2.0|O|Mulan Permissive Software License, Version 2
Multics|O|Multics License
Mup||Mup License
MVT-1.1||
NAIST-2003||Nara Institute of Science and Technology License (2003)
NASA-1.3|ON|NASA Open Source Agreement 1.3
Naumen|O|Naumen Public License
NBPL-1.0||Net Boolean Public License v1
NCBI-PD||NCBI Public Domain Notice
NCGL-UK-2.0||Non-Commercial Government Licence
NCL||NCL Source Code License
NCSA|OF|University of Illinois/NCSA Open Source License
Net-SNMP|D|Net-SNMP License
NetCDF||NetCDF license
Newsletr||Newsletr License
NGPL|O|Nethack General Public License
ngrep||ngrep License
NICTA-1.0||NICTA Public Software License, Version 1.0
NIST-PD||NIST Public Domain Notice
NIST-PD-fallback||NIST Public Domain Notice with license fallback
NIST-PD-TNT||NIST Public Domain Notice TNT variant
NIST-Software||NIST Software License
NLOD-1.0||Norwegian Licence for Open Government Data (NLOD) 1.0
NLOD-2.0||Norwegian Licence for Open Government Data (NLOD) 2.0
NLPL||No Limit Public License
Nokia|OF|Nokia Open Source License
NOSL|F|Netizen Open Source License
Noweb||Noweb License
NPL-1.0|F|Netscape Public License v1.0
NPL-1.1|F|Netscape Public License v1.1
NPOSL-3.0|O|Non-Profit Open Software License 3.0
NRL||NRL License
NTIA-PD||NTIA Public Domain Notice
NTP|O|NTP License
NTP-0||NTP No Attribution
Nunit|FD|Nunit License
O-UDA-1.0||Open Use of Data Agreement v1.0
OAR||OAR License
OCCT-PL||Open CASCADE Technology Public License
OCLC-2.0|O|OCLC Research Public License 2.0
ODbL-1.0|F|Open Data Commons Open Database License v1.0
ODC-By-1.0||Open Data Commons Attribution License v1.0
OFFIS||OFFIS License
OFL-1.0|F|SIL Open Font License 1.0
OFL-1.0-no-RFN||SIL Open Font License 1.0 with no Reserved Font Name
OFL-1.0-RFN||SIL Open Font License 1.0 with Reserved Font Name
OFL-1.1|OF|SIL Open Font License 1.1
OFL-1.1-no-RFN|O|SIL Open Font License 1.1 with no Reserved Font Name
OFL-1.1-RFN|O|SIL Open Font License 1.1 with Reserved Font Name
OGC-1.0||OGC Software License, Version 1.0
OGDL-Taiwan-1.0||Taiwan Open Government Data License, version 1.0
OGL-Canada-2.0||Open Government Licence - Canada
OGL-UK-1.0||Open Government Licence v1.0
OGL-UK-2.0||Open Government Licence v2.0
OGL-UK-3.0||Open Government Licence v3.0
OGTSL|O|Open Group Test Suite License
OLDAP-1.1||Open LDAP Public License v1.1
OLDAP-1.2||Open LDAP Public License v1.2
OLDAP-1.3||Open LDAP Public License v1.3
OLDAP-1.4||Open LDAP Public License v1.4
OLDAP-2.0||Open LDAP Public License v2.0 (or possibly 2.0A and 2.0B)
OLDAP-2.0.1||Open LDAP Public License v2.0.1
OLDAP-2.1||Open LDAP Public License v2.1
OLDAP-2.2||Open LDAP Public License v2.2
OLDAP-2.2.1||Open LDAP Public License v2.2.1
OLDAP-2.2.2||Open LDAP Public License 2.2.2
OLDAP-2.3|F|Open LDAP Public License v2.3
OLDAP-2.4||Open LDAP Public License v2.4
OLDAP-2.5||Open LDAP Public License v2.5
OLDAP-2.6||Open LDAP Public License v2.6
OLDAP-2.7|F|Open LDAP Public License v2.7
OLDAP-2.8|O|Open LDAP Public License v2.8
OLFL-1.3|O|Open Logistics Foundation License Version 1.3
OML||Open Market License
OpenMDW-1.0||OpenMDW License Agreement v1.0
OpenPBS-2.3||OpenPBS v2.3 Software License
OpenSSL|F|OpenSSL License
OpenSSL-standalone||OpenSSL License - standalone
OpenVision||OpenVision License
OPL-1.0|N|Open Public License v1.0
OPL-UK-3.0||United Kingdom Open Parliament Licence v3.0
OPUBL-1.0||Open Publication License v1.0
OSC-1.0|O|OSC License 1.0
OSET-PL-2.1|O|OSET Public License version 2.1
OSL-1.0|OF|Open Software License 1.0
OSL-1.1|F|Open Software License 1.1
OSL-2.0|OF|Open Software License 2.0
OSL-2.1|OF|Open Software License 2.1
OSL-3.0|OF|Open Software License 3.0
OSSP||OSSP License
PADL||PADL License
ParaType-Free-Font-1.3||ParaType Free Font Licensing Agreement v1.3
Parity-6.0.0||The Parity Public License 6.0.0
Parity-7.0.0||The Parity Public License 7.0.0
PDDL-1.0||Open Data Commons Public Domain Dedication & License 1.0
PHP-3.0|O|PHP License v3.0
PHP-3.01|OF|PHP License v3.01
Pixar||Pixar License
pkgconf||pkgconf License
Plexus||Plexus Classworlds License
pnmstitch||pnmstitch License
PolyForm-Noncommercial-1.0.0||PolyForm Noncommercial License 1.0.0
PolyForm-Small-Business-1.0.0||PolyForm Small Business License 1.0.0
PostgreSQL|O|PostgreSQL License
PPL|N|Peer Production License
PSF-2.0||Python Software Foundation License 2.0
psfrag||psfrag License
psutils||psutils License
Python-2.0|OF|Python License 2.0
Python-2.0.1||Python License 2.0.1
python-ldap||Python ldap License
Qhull||Qhull License
QPL-1.0|OF|Q Public License 1.0
QPL-1.0-INRIA-2004||Q Public License 1.0 - INRIA 2004 variant
radvd||radvd License
Rdisc||Rdisc License
RHeCos-1.1|N|Red Hat eCos Public License v1.1
RPL-1.1|O|Reciprocal Public License 1.1
RPL-1.5|O|Reciprocal Public License 1.5
RPSL-1.0|OF|RealNetworks Public Source License v1.0
RSA-MD||RSA Message-Digest License
RSCPL|O|Ricoh Source Code Public License
Ruby|F|Ruby License
Ruby-pty||Ruby pty extension license
SAX-PD||Sax Public Domain Notice
SAX-PD-2.0||Sax Public Domain Notice 2.0
Saxpath||Saxpath License
SCEA||SCEA Shared Source License
SchemeReport||Scheme Language Report License
Sendmail||Sendmail License
Sendmail-8.23||Sendmail License 8.23
Sendmail-Open-Source-1.1||Sendmail Open Source License v1.1
SGI-B-1.0||SGI Free Software License B v1.0
SGI-B-1.1||SGI Free Software License B v1.1
SGI-B-2.0|F|SGI Free Software License B v2.0
SGI-OpenGL||SGI OpenGL License
SGMLUG-PM||SGMLUG Parser Materials License
SGP4||SGP4 Permission Notice
SHL-0.5||Solderpad Hardware License v0.5
SHL-0.51||Solderpad Hardware License, Version 0.51
SimPL-2.0|O|Simple Public License 2.0
SISSL|OF|Sun Industry Standards Source License v1.1
SISSL-1.2||Sun Industry Standards Source License v1.2
SL||SL License
Sleepycat|OF|Sleepycat License
SMAIL-GPL||SMAIL General Public License
SMLNJ|F|Standard ML of New Jersey License
SMPPL||Secure Messaging Protocol Public License
SNIA||SNIA Public License 1.1
snprintf||snprintf License
SOFA||SOFA Software License
softSurfer||softSurfer License
Soundex||Soundex License
Spencer-86||Spencer License 86
Spencer-94||Spencer License 94
Spencer-99||Spencer License 99
SPL-1.0|OF|Sun Public License v1.0
ssh-keyscan||ssh-keyscan License
SSH-OpenSSH||SSH OpenSSH license
SSH-short||SSH short notice
SSLeay-standalone||SSLeay License - standalone
SSPL-1.0||Server Side Public License, v 1
StandardML-NJ|FD|Standard ML of New Jersey License
SugarCRM-1.1.3||SugarCRM Public License v1.1.3
SUL-1.0||Sustainable Use License v1.0
Sun-PPP||Sun PPP License
Sun-PPP-2000||Sun PPP License (2000)
SunPro||SunPro License
SWL||Scheme Widget Library (SWL) Software License Agreement
swrule||swrule License
Symlinks||Symlinks License
TAPR-OHL-1.0||TAPR Open Hardware License v1.0
TCL||TCL/TK License
TCP-wrappers||TCP Wrappers License
TekHVC||TekHVC License
TermReadKey||TermReadKey License
TGPPL-1.0||Transitive Grace Period Public Licence 1.0
ThirdEye||ThirdEye License
threeparttable||threeparttable License
TMate||TMate Open Source License
TORQUE-1.1||TORQUE v2.5+ Software License v1.1
TOSL||Trusster Open Source License
TPDL||Time::ParseDate License
TPL-1.0||THOR Public License 1.0
TrustedQSL||TrustedQSL License
TTWL||Text-Tabs+Wrap License
TTYP0||TTYP0 License
TU-Berlin-1.0||Technische Universitaet Berlin License 1.0
TU-Berlin-2.0||Technische Universitaet Berlin License 2.0
Ubuntu-font-1.0||Ubuntu Font Licence v1.0
UCAR||UCAR License
UCL-1.0|O|Upstream Compatibility License v1.0
ulem||ulem License
UMich-Merit||Michigan/Merit Networks License
Unicode-3.0|O|Unicode License v3
Unicode-DFS-2015||Unicode License Agreement - Data Files and Software (2015)
Unicode-DFS-2016|O|Unicode License Agreement - Data Files and Software (2016)
Unicode-TOU||Unicode Terms of Use
UnixCrypt||UnixCrypt License
Unlicense|OF|The Unlicense
Unlicense-libtelnet||Unlicense - libtelnet variant
Unlicense-libwhirlpool||Unlicense - libwhirlpool variant
UnRAR||UnRAR License
UPL-1.0|OF|Universal Permissive License v1.0
URT-RLE||Utah Raster Toolkit Run Length Encoded License
Vim|F|Vim License
Vixie-Cron||Vixie Cron License
VOSTROM||VOSTROM Public License for Open Source
VSL-1.0|O|Vovida Software License v1.0
W3C|OF|W3C Software Notice and License (2002-12-31)
W3C-19980720||W3C Software Notice and License (1998-07-20)
W3C-20150513|O|W3C Software Notice and Document License (2015-05-13)
w3m||w3m License
Watcom-1.0|ON|Sybase Open Watcom Public License 1.0
Widget-Workshop||Widget Workshop License
WordNet|O|WordNet License
Wsuipa||Wsuipa License
WTFNMFPL||Do What The F*ck You Want To But It's Not My Fault Public License
WTFPL|F|Do What The F*ck You Want To Public License
wwl||WWL License
wxWindows|OD|wxWindows Library License
X11|F|X11 License
X11-distribute-modifications-variant||X11 License Distribution Modification Variant
X11-no-permit-persons||X11 no permit persons clause
X11-swapped||X11 swapped final paragraphs
Xdebug-1.03||Xdebug License v 1.03
Xerox||Xerox License
Xfig||Xfig License
XFree86-1.1|F|XFree86 License 1.1
xinetd|F|xinetd License
xkeyboard-config-Zinoviev||xkeyboard-config Zinoviev License
xlock||xlock License
Xnet|O|X.Net License
xpp||XPP License
XSkat||XSkat License
xzoom||xzoom License
YPL-1.0||Yahoo! Public License v1.0
YPL-1.1|F|Yahoo! Public License v1.1
Zed||Zed License
Zeeff||Zeeff License
Zend-2.0|F|Zend License v2.0
Zimbra-1.3|F|Zimbra Public License v1.3
Zimbra-1.4||Zimbra Public License v1.4
Zlib|OF|zlib License
zlib-acknowledgement||zlib/libpng License with Acknowledgement
ZPL-1.1||Zope Public License 1.1
ZPL-2.0|OF|Zope Public License 2.0
ZPL-2.1|OF|Zope Public License 2.1
`;
/** Exception ids that may follow WITH; a trailing `*` marks a deprecated one. */
const exceptionIds = `
389-exception
Asterisk-exception
Asterisk-linking-protocols-exception
Autoconf-exception-2.0
Autoconf-exception-3.0
Autoconf-exception-generic
Autoconf-exception-generic-3.0
Autoconf-exception-macro
Bison-exception-1.24
Bison-exception-2.2
Bootloader-exception
CGAL-linking-exception
Classpath-exception-2.0
Classpath-exception-2.0-short
CLISP-exception-2.0
cryptsetup-OpenSSL-exception
Digia-Qt-LGPL-exception-1.1
DigiRule-FOSS-exception
eCos-exception-2.0
erlang-otp-linking-exception
Fawkes-Runtime-exception
FLTK-exception
fmt-exception
Font-exception-2.0
freertos-exception-2.0
GCC-exception-2.0
GCC-exception-2.0-note
GCC-exception-3.1
Gmsh-exception
GNAT-exception
GNOME-examples-exception
GNU-compiler-exception
gnu-javamail-exception
GPL-3.0-389-ds-base-exception
GPL-3.0-interface-exception
GPL-3.0-linking-exception
GPL-3.0-linking-source-exception
GPL-CC-1.0
GStreamer-exception-2005
GStreamer-exception-2008
harbour-exception
i2p-gpl-java-exception
Independent-modules-exception
KiCad-libraries-exception
kvirc-openssl-exception
LGPL-3.0-linking-exception
libpri-OpenH323-exception
Libtool-exception
Linux-syscall-note
LLGPL
LLVM-exception
LZMA-exception
mif-exception
mxml-exception
Nokia-Qt-exception-1.1*
OCaml-LGPL-linking-exception
OCCT-exception-1.0
OpenJDK-assembly-exception-1.0
openvpn-openssl-exception
PCRE2-exception
polyparse-exception
PS-or-PDF-font-exception-20170817
QPL-1.0-INRIA-2004-exception
Qt-GPL-exception-1.0
Qt-LGPL-exception-1.1
Qwt-exception-1.0
romic-exception
RRDtool-FLOSS-exception-2.0
rsync-linking-exception
SANE-exception
SHL-2.0
SHL-2.1
Simple-Library-Usage-exception
sqlitestudio-OpenSSL-exception
stunnel-exception
SWI-exception
Swift-exception
Texinfo-exception
u-boot-exception-2.0
UBDL-exception
Universal-FOSS-exception-1.0
vsftpd-openssl-exception
WxWindows-exception-3.1
x11vnc-openssl-exception
`;

;// CONCATENATED MODULE: ./build/shared/src/spdx/list.js

let list;
function readRow(row) {
    const [id = "", flags = "", name = ""] = row.split("|");
    const fsf = flags.includes("F") ? "free" : flags.includes("N") ? "non-free" : "unstated";
    return { id, name, osiApproved: flags.includes("O"), fsf, deprecated: flags.includes("D") };
}
function spdxList() {
    if (list)
        return list;
    const rows = licenceRows.trim().split("\n").map(readRow);
    const exceptions = exceptionIds.trim().split("\n");
    const plain = exceptions.map((id) => id.replace("*", ""));
    list = {
        licences: new Map(rows.map((row) => [row.id.toLowerCase(), row])),
        exceptions: new Map(plain.map((id) => [id.toLowerCase(), id])),
        deprecatedExceptions: new Set(exceptions.filter((id) => id.endsWith("*")).map((id) => id.slice(0, -1))),
    };
    return list;
}
/** The listed licence of an id in any letter case; its `id` has the list's spelling. */
function findLicence(id) {
    return spdxList().licences.get(id.toLowerCase());
}
/** Every licence of the list, deprecated ids included, sorted by id. */
function allLicences() {
    return [...spdxList().licences.values()];
}
/** The list's spelling of an exception id in any letter case. */
function findException(id) {
    return spdxList().exceptions.get(id.toLowerCase());
}
/** True for an exception id that the list no longer recommends. */
function isDeprecatedException(id) {
    return spdxList().deprecatedExceptions.has(id);
}
/** Every exception id of the list. */
function allExceptions() {
    return [...spdxList().exceptions.values()];
}
const gnu = /^(A?GPL|LGPL|GFDL)-(\d\.\d)(-invariants|-no-invariants)?$/;
/** The ids to write instead of a deprecated one: two where the old id left open whether later versions are meant. */
function replacementsFor(id) {
    const listed = findLicence(id);
    if (!listed?.deprecated)
        return [];
    if (gnu.test(listed.id))
        return [`${listed.id}-only`, `${listed.id}-or-later`];
    const replacement = successors[listed.id];
    return replacement === undefined ? [] : [replacement];
}
/** What the SPDX list names as successor of its other deprecated ids (field obsoletedBys, and the text of their pages). */
const successors = {
    "BSD-2-Clause-FreeBSD": "BSD-2-Clause-Views",
    "BSD-2-Clause-NetBSD": "BSD-2-Clause",
    "bzip2-1.0.5": "bzip2-1.0.6",
    "eCos-2.0": "GPL-2.0-or-later WITH eCos-exception-2.0",
    "GPL-2.0-with-autoconf-exception": "GPL-2.0-only WITH Autoconf-exception-2.0",
    "GPL-2.0-with-bison-exception": "GPL-2.0-only WITH Bison-exception-2.2",
    "GPL-2.0-with-classpath-exception": "GPL-2.0-only WITH Classpath-exception-2.0",
    "GPL-2.0-with-font-exception": "GPL-2.0-only WITH Font-exception-2.0",
    "GPL-2.0-with-GCC-exception": "GPL-2.0-only WITH GCC-exception-2.0",
    "GPL-3.0-with-autoconf-exception": "GPL-3.0-only WITH Autoconf-exception-3.0",
    "GPL-3.0-with-GCC-exception": "GPL-3.0-only WITH GCC-exception-3.1",
    "StandardML-NJ": "SMLNJ",
    wxWindows: "LGPL-2.0-or-later WITH WxWindows-exception-3.1",
};


/***/ }),

/***/ 8761:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ idsForName)
/* harmony export */ });
/* unused harmony export nameKey */
/* harmony import */ var _list_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2271);

/** Phrases that people write for a family of licences, shortened before names are compared. */
const shortened = [
    [/\bgnu\b/g, " "],
    [/\baffero general public\b/g, "agpl"],
    [/\b(lesser|library) general public\b/g, "lgpl"],
    [/\bgeneral public\b/g, "gpl"],
    [/\beuropean union public\b/g, "eupl"],
    [/\bmozilla public\b/g, "mpl"],
    [/\beclipse public\b/g, "epl"],
    [/\bopen government\b/g, "ogl"],
    [/\blicence ouverte(?: open)?\b|\bopen licence etalab\b/g, "etalab"],
    [/\bcreative commons\b/g, "cc"],
    [/\bcc zero\b|\bzero universal\b/g, "cc0"],
    [/\battribution\b/g, "by"],
    [/\bshare ?alike\b/g, "sa"],
    [/\bnon ?commercial\b/g, "nc"],
    [/\bno ?deriv(?:ative)?s\b/g, "nd"],
    [/\binternational\b|\bgeneric\b|\bunported\b|\buniversal\b|\bpublic domain dedication\b/g, " "],
    [/\bberkeley software distribution\b/g, "bsd"],
    [/\bsoftware foundation\b/g, " "],
];
const noise = /\b(the|licen[cs]ed?|licen[cs]es|version|ver|under|terms|of|foundation|software|public licen[cs]e)\b/g;
/**
 * Brings a licence's name to a form in which two spellings of one name are equal:
 * `The Apache License, Version 2.0`, `Apache 2` and `Apache-2.0` all give `apache 2`.
 */
function nameKey(name) {
    let key = name
        .slice(0, 300)
        .toLowerCase()
        .normalize("NFKD")
        .replace(/[\u0300-\u036f]/g, "")
        .replace(/\(([^()]*)\)/g, " $1 ")
        .replace(/["'`,;:_/()[\]-]+/g, " ")
        .replace(/\+/g, " or later ")
        .replace(/\b([a-z]+?)v?(\d+(?:\.\d+)*)\b/g, (all, word, digits) => word === "cc" && digits === "0" ? all : `${word} ${digits}`)
        .replace(/\s+/g, " ");
    for (const [phrase, short] of shortened)
        key = key.replace(phrase, short);
    key = key
        .replace(/\b(and|or) any later\b|\bor (newer|greater|above|higher)\b|\bor later\b/g, " or later ")
        .replace(noise, " ")
        .replace(/\bv(?=\s|\.|$)/g, " ")
        .replace(/\b(\d+(?:\.\d+)*?)(?:\.0)+\b/g, "$1");
    return [...new Set(key.split(/[\s.]*\s+[\s.]*/).filter(Boolean))].join(" ");
}
/** What names mean that are no listed name; a family (no version said) gives every member that may be meant. */
const aliases = {
    "asl 2": ["Apache-2.0"],
    al2: ["Apache-2.0"],
    apache: ["Apache-2.0", "Apache-1.1", "Apache-1.0"],
    asf: ["Apache-2.0", "Apache-1.1", "Apache-1.0"],
    expat: ["MIT"],
    "mit expat": ["MIT"],
    "expat mit": ["MIT"],
    "mit x 11": ["MIT", "X11"],
    "x 11 mit": ["MIT", "X11"],
    bsd: ["BSD-3-Clause", "BSD-2-Clause", "BSD-4-Clause", "0BSD"],
    "bsd style": ["BSD-3-Clause", "BSD-2-Clause", "BSD-4-Clause", "0BSD"],
    "new bsd": ["BSD-3-Clause"],
    "bsd new": ["BSD-3-Clause"],
    "modified bsd": ["BSD-3-Clause"],
    "revised bsd": ["BSD-3-Clause"],
    "bsd 3": ["BSD-3-Clause"],
    "3 clause bsd": ["BSD-3-Clause"],
    "bsd simplified": ["BSD-2-Clause"],
    "simplified bsd": ["BSD-2-Clause"],
    freebsd: ["BSD-2-Clause"],
    "bsd 2": ["BSD-2-Clause"],
    "2 clause bsd": ["BSD-2-Clause"],
    "bsd 4": ["BSD-4-Clause"],
    iscl: ["ISC"],
    "isc iscl": ["ISC"],
    gpl: ["GPL-3.0-or-later", "GPL-3.0-only", "GPL-2.0-or-later", "GPL-2.0-only", "GPL-1.0-or-later", "GPL-1.0-only"],
    lgpl: [
        "LGPL-3.0-or-later",
        "LGPL-3.0-only",
        "LGPL-2.1-or-later",
        "LGPL-2.1-only",
        "LGPL-2.0-or-later",
        "LGPL-2.0-only",
    ],
    agpl: ["AGPL-3.0-or-later", "AGPL-3.0-only", "AGPL-1.0-or-later", "AGPL-1.0-only"],
    // "Licensed under the EUPL" without a version means 1.2 or a later one: https://interoperable-europe.ec.europa.eu/collection/eupl
    eupl: ["EUPL-1.2", "EUPL-1.1", "EUPL-1.0"],
    mpl: ["MPL-2.0", "MPL-1.1", "MPL-1.0"],
    epl: ["EPL-2.0", "EPL-1.0"],
    cddl: ["CDDL-1.0", "CDDL-1.1"],
    ogl: ["OGL-UK-3.0", "OGL-UK-2.0", "OGL-UK-1.0", "OGL-Canada-2.0"],
    "ogl 3": ["OGL-UK-3.0"],
    "ogl 2": ["OGL-UK-2.0"],
    "ogl 1": ["OGL-UK-1.0"],
    "ogl uk": ["OGL-UK-3.0", "OGL-UK-2.0", "OGL-UK-1.0"],
    "ogl canada": ["OGL-Canada-2.0"],
    etalab: ["etalab-2.0"],
    "ouverte 2": ["etalab-2.0"],
    cc0: ["CC0-1.0"],
    "cc cc0": ["CC0-1.0"],
    "cc0 1 cc": ["CC0-1.0"],
    "cc by": ["CC-BY-4.0", "CC-BY-3.0", "CC-BY-2.5", "CC-BY-2.0", "CC-BY-1.0"],
    "cc by sa": ["CC-BY-SA-4.0", "CC-BY-SA-3.0", "CC-BY-SA-2.5", "CC-BY-SA-2.0", "CC-BY-SA-1.0"],
    cecill: ["CECILL-2.1", "CECILL-2.0", "CECILL-1.1", "CECILL-1.0", "CECILL-B", "CECILL-C"],
    zlib: ["Zlib"],
    "zlib libpng": ["Zlib", "zlib-acknowledgement", "Libpng"],
    bsl: ["BSL-1.0"],
    boost: ["BSL-1.0"],
    psf: ["PSF-2.0", "Python-2.0"],
    python: ["Python-2.0", "PSF-2.0"],
    artistic: ["Artistic-2.0", "Artistic-1.0", "Artistic-1.0-Perl", "ClArtistic"],
    perl: ["Artistic-1.0-Perl"],
    wtfpl: ["WTFPL"],
    "odc odbl": ["ODbL-1.0"],
    odbl: ["ODbL-1.0"],
    upl: ["UPL-1.0"],
    "academic free": ["AFL-3.0", "AFL-2.1", "AFL-2.0", "AFL-1.2", "AFL-1.1"],
    unlicence: ["Unlicense"],
};
let keys;
/** Name key -> ids: names and ids of the list; where several share a key, current ids win over deprecated ones. */
function nameKeys() {
    if (keys)
        return keys;
    const made = new Map();
    const current = (0,_list_js__WEBPACK_IMPORTED_MODULE_0__/* .allLicences */ .MH)().filter((licence) => !licence.deprecated);
    const add = (key, id) => {
        const ids = made.get(key);
        if (!ids)
            made.set(key, [id]);
        else if (!ids.includes(id))
            ids.push(id);
    };
    for (const { id } of current) {
        add(nameKey(id), id);
        const gnu = /^((?:A|L)?GPL-\d\.\d)-(only|or-later)$/.exec(id);
        if (gnu?.[1] && gnu[2] === "only")
            for (const end of ["or-later", "only"])
                add(nameKey(gnu[1]), `${gnu[1]}-${end}`);
    }
    for (const { id, name } of current)
        if (name !== "" && !made.has(nameKey(name)))
            add(nameKey(name), id);
    for (const [key, ids] of Object.entries(aliases))
        made.set(key, [...ids]);
    keys = made;
    return keys;
}
/**
 * The ids that a licence's name, as people write it, can mean: one when it is clear, several when the name leaves open
 * a version or a variant (`GPLv3`: only, or later?), none when it means nothing known.
 */
function idsForName(name) {
    const key = nameKey(name);
    return nameKeys().get(key) ?? nameKeys().get(key.replace(/ or later$/, "")) ?? [];
}


/***/ }),

/***/ 8311:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YC: () => (/* binding */ editDistance),
/* harmony export */   qQ: () => (/* binding */ suggestLicence),
/* harmony export */   qt: () => (/* binding */ suggestException)
/* harmony export */ });
/* harmony import */ var _list_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2271);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8761);


/** Edits between two words, transposed neighbours counting one; stops early above `limit`. */
function editDistance(a, b, limit) {
    if (Math.abs(a.length - b.length) > limit)
        return limit + 1;
    let before = [];
    let row = Array.from({ length: b.length + 1 }, (_, j) => j);
    for (let i = 1; i <= a.length; i++) {
        const next = [i];
        for (let j = 1; j <= b.length; j++) {
            const swap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? before[j - 2] + 1 : Infinity;
            next.push(Math.min(next[j - 1] + 1, row[j] + 1, row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1), swap));
        }
        if (Math.min(...next) > limit)
            return limit + 1;
        before = row;
        row = next;
    }
    return row[b.length];
}
function nearest(written, candidates, most) {
    const word = written.toLowerCase().slice(0, 80);
    if (word.length < 3)
        return [];
    const limit = Math.min(3, Math.max(1, Math.floor(word.length / 4)));
    const near = candidates
        .map((id) => ({ id, distance: editDistance(word, id.toLowerCase(), limit) }))
        .filter(({ distance }) => distance <= limit)
        .sort((a, b) => a.distance - b.distance || a.id.localeCompare(b.id, "en"));
    return near
        .filter(({ distance }) => distance === near[0]?.distance)
        .slice(0, most)
        .map(({ id }) => id);
}
/** Did-you-mean for a licence: at most five ids, the likeliest first; a single one is safe to show as "write X". */
function suggestLicence(written) {
    const listed = (0,_list_js__WEBPACK_IMPORTED_MODULE_0__/* .findLicence */ .fh)(written.trim());
    if (listed)
        return [listed.id];
    const named = (0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .idsForName */ .p)(written);
    if (named.length > 0)
        return named.slice(0, 5);
    return nearest(written.trim(), (0,_list_js__WEBPACK_IMPORTED_MODULE_0__/* .allLicences */ .MH)()
        .filter((licence) => !licence.deprecated)
        .map((licence) => licence.id), 5);
}
/** Did-you-mean for an exception id. */
function suggestException(written) {
    const listed = (0,_list_js__WEBPACK_IMPORTED_MODULE_0__/* .findException */ .NB)(written.trim());
    return listed ? [listed] : nearest(written.trim(), (0,_list_js__WEBPACK_IMPORTED_MODULE_0__/* .allExceptions */ .A6)(), 3);
}


/***/ })

};
