import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
import * as __WEBPACK_EXTERNAL_MODULE__actions_core_a059c86c__ from "../parts/core/index.js";
/******/ var __webpack_modules__ = ({

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 1553:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns/promises");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 4708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 7349:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Scalar = __nccwpck_require__(3301);
var YAMLMap = __nccwpck_require__(4454);
var YAMLSeq = __nccwpck_require__(2223);
var resolveBlockMap = __nccwpck_require__(7103);
var resolveBlockSeq = __nccwpck_require__(334);
var resolveFlowCollection = __nccwpck_require__(3142);

function resolveCollection(CN, ctx, token, onError, tagName, tag) {
    const coll = token.type === 'block-map'
        ? resolveBlockMap.resolveBlockMap(CN, ctx, token, onError, tag)
        : token.type === 'block-seq'
            ? resolveBlockSeq.resolveBlockSeq(CN, ctx, token, onError, tag)
            : resolveFlowCollection.resolveFlowCollection(CN, ctx, token, onError, tag);
    const Coll = coll.constructor;
    // If we got a tagName matching the class, or the tag name is '!',
    // then use the tagName from the node class used to create it.
    if (tagName === '!' || tagName === Coll.tagName) {
        coll.tag = Coll.tagName;
        return coll;
    }
    if (tagName)
        coll.tag = tagName;
    return coll;
}
function composeCollection(CN, ctx, token, props, onError) {
    const tagToken = props.tag;
    const tagName = !tagToken
        ? null
        : ctx.directives.tagName(tagToken.source, msg => onError(tagToken, 'TAG_RESOLVE_FAILED', msg));
    if (token.type === 'block-seq') {
        const { anchor, newlineAfterProp: nl } = props;
        const lastProp = anchor && tagToken
            ? anchor.offset > tagToken.offset
                ? anchor
                : tagToken
            : (anchor ?? tagToken);
        if (lastProp && (!nl || nl.offset < lastProp.offset)) {
            const message = 'Missing newline after block sequence props';
            onError(lastProp, 'MISSING_CHAR', message);
        }
    }
    const expType = token.type === 'block-map'
        ? 'map'
        : token.type === 'block-seq'
            ? 'seq'
            : token.start.source === '{'
                ? 'map'
                : 'seq';
    // shortcut: check if it's a generic YAMLMap or YAMLSeq
    // before jumping into the custom tag logic.
    if (!tagToken ||
        !tagName ||
        tagName === '!' ||
        (tagName === YAMLMap.YAMLMap.tagName && expType === 'map') ||
        (tagName === YAMLSeq.YAMLSeq.tagName && expType === 'seq')) {
        return resolveCollection(CN, ctx, token, onError, tagName);
    }
    let tag = ctx.schema.tags.find(t => t.tag === tagName && t.collection === expType);
    if (!tag) {
        const kt = ctx.schema.knownTags[tagName];
        if (kt?.collection === expType) {
            ctx.schema.tags.push(Object.assign({}, kt, { default: false }));
            tag = kt;
        }
        else {
            if (kt) {
                onError(tagToken, 'BAD_COLLECTION_TYPE', `${kt.tag} used for ${expType} collection, but expects ${kt.collection ?? 'scalar'}`, true);
            }
            else {
                onError(tagToken, 'TAG_RESOLVE_FAILED', `Unresolved tag: ${tagName}`, true);
            }
            return resolveCollection(CN, ctx, token, onError, tagName);
        }
    }
    const coll = resolveCollection(CN, ctx, token, onError, tagName, tag);
    const res = tag.resolve?.(coll, msg => onError(tagToken, 'TAG_RESOLVE_FAILED', msg), ctx.options) ?? coll;
    const node = identity.isNode(res)
        ? res
        : new Scalar.Scalar(res);
    node.range = coll.range;
    node.tag = tagName;
    if (tag?.format)
        node.format = tag.format;
    return node;
}

exports.composeCollection = composeCollection;


/***/ }),

/***/ 3683:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Document = __nccwpck_require__(3021);
var composeNode = __nccwpck_require__(5937);
var resolveEnd = __nccwpck_require__(7788);
var resolveProps = __nccwpck_require__(4631);

function composeDoc(options, directives, { offset, start, value, end }, onError) {
    const opts = Object.assign({ _directives: directives }, options);
    const doc = new Document.Document(undefined, opts);
    const ctx = {
        atKey: false,
        atRoot: true,
        directives: doc.directives,
        options: doc.options,
        schema: doc.schema
    };
    const props = resolveProps.resolveProps(start, {
        indicator: 'doc-start',
        next: value ?? end?.[0],
        offset,
        onError,
        parentIndent: 0,
        startOnNewline: true
    });
    if (props.found) {
        doc.directives.docStart = true;
        if (value &&
            (value.type === 'block-map' || value.type === 'block-seq') &&
            !props.hasNewline)
            onError(props.end, 'MISSING_CHAR', 'Block collection cannot start on same line with directives-end marker');
    }
    // @ts-expect-error If Contents is set, let's trust the user
    doc.contents = value
        ? composeNode.composeNode(ctx, value, props, onError)
        : composeNode.composeEmptyNode(ctx, props.end, start, null, props, onError);
    const contentEnd = doc.contents.range[2];
    const re = resolveEnd.resolveEnd(end, contentEnd, false, onError);
    if (re.comment)
        doc.comment = re.comment;
    doc.range = [offset, contentEnd, re.offset];
    return doc;
}

exports.composeDoc = composeDoc;


/***/ }),

/***/ 5937:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Alias = __nccwpck_require__(4065);
var identity = __nccwpck_require__(1127);
var composeCollection = __nccwpck_require__(7349);
var composeScalar = __nccwpck_require__(5413);
var resolveEnd = __nccwpck_require__(7788);
var utilEmptyScalarPosition = __nccwpck_require__(2599);

const CN = { composeNode, composeEmptyNode };
function composeNode(ctx, token, props, onError) {
    const atKey = ctx.atKey;
    const { spaceBefore, comment, anchor, tag } = props;
    let node;
    let isSrcToken = true;
    switch (token.type) {
        case 'alias':
            node = composeAlias(ctx, token, onError);
            if (anchor || tag)
                onError(token, 'ALIAS_PROPS', 'An alias node must not specify any properties');
            break;
        case 'scalar':
        case 'single-quoted-scalar':
        case 'double-quoted-scalar':
        case 'block-scalar':
            node = composeScalar.composeScalar(ctx, token, tag, onError);
            if (anchor)
                node.anchor = anchor.source.substring(1);
            break;
        case 'block-map':
        case 'block-seq':
        case 'flow-collection':
            try {
                node = composeCollection.composeCollection(CN, ctx, token, props, onError);
                if (anchor)
                    node.anchor = anchor.source.substring(1);
            }
            catch (error) {
                // Almost certainly here due to a stack overflow
                const message = error instanceof Error ? error.message : String(error);
                onError(token, 'RESOURCE_EXHAUSTION', message);
            }
            break;
        default: {
            const message = token.type === 'error'
                ? token.message
                : `Unsupported token (type: ${token.type})`;
            onError(token, 'UNEXPECTED_TOKEN', message);
            isSrcToken = false;
        }
    }
    node ?? (node = composeEmptyNode(ctx, token.offset, undefined, null, props, onError));
    if (anchor && node.anchor === '')
        onError(anchor, 'BAD_ALIAS', 'Anchor cannot be an empty string');
    if (atKey &&
        ctx.options.stringKeys &&
        (!identity.isScalar(node) ||
            typeof node.value !== 'string' ||
            (node.tag && node.tag !== 'tag:yaml.org,2002:str'))) {
        const msg = 'With stringKeys, all keys must be strings';
        onError(tag ?? token, 'NON_STRING_KEY', msg);
    }
    if (spaceBefore)
        node.spaceBefore = true;
    if (comment) {
        if (token.type === 'scalar' && token.source === '')
            node.comment = comment;
        else
            node.commentBefore = comment;
    }
    // @ts-expect-error Type checking misses meaning of isSrcToken
    if (ctx.options.keepSourceTokens && isSrcToken)
        node.srcToken = token;
    return node;
}
function composeEmptyNode(ctx, offset, before, pos, { spaceBefore, comment, anchor, tag, end }, onError) {
    const token = {
        type: 'scalar',
        offset: utilEmptyScalarPosition.emptyScalarPosition(offset, before, pos),
        indent: -1,
        source: ''
    };
    const node = composeScalar.composeScalar(ctx, token, tag, onError);
    if (anchor) {
        node.anchor = anchor.source.substring(1);
        if (node.anchor === '')
            onError(anchor, 'BAD_ALIAS', 'Anchor cannot be an empty string');
    }
    if (spaceBefore)
        node.spaceBefore = true;
    if (comment) {
        node.comment = comment;
        node.range[2] = end;
    }
    return node;
}
function composeAlias({ options }, { offset, source, end }, onError) {
    const alias = new Alias.Alias(source.substring(1));
    if (alias.source === '')
        onError(offset, 'BAD_ALIAS', 'Alias cannot be an empty string');
    if (alias.source.endsWith(':'))
        onError(offset + source.length - 1, 'BAD_ALIAS', 'Alias ending in : is ambiguous', true);
    const valueEnd = offset + source.length;
    const re = resolveEnd.resolveEnd(end, valueEnd, options.strict, onError);
    alias.range = [offset, valueEnd, re.offset];
    if (re.comment)
        alias.comment = re.comment;
    return alias;
}

exports.composeEmptyNode = composeEmptyNode;
exports.composeNode = composeNode;


/***/ }),

/***/ 5413:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Scalar = __nccwpck_require__(3301);
var resolveBlockScalar = __nccwpck_require__(8913);
var resolveFlowScalar = __nccwpck_require__(6842);

function composeScalar(ctx, token, tagToken, onError) {
    const { value, type, comment, range } = token.type === 'block-scalar'
        ? resolveBlockScalar.resolveBlockScalar(ctx, token, onError)
        : resolveFlowScalar.resolveFlowScalar(token, ctx.options.strict, onError);
    const tagName = tagToken
        ? ctx.directives.tagName(tagToken.source, msg => onError(tagToken, 'TAG_RESOLVE_FAILED', msg))
        : null;
    let tag;
    if (ctx.options.stringKeys && ctx.atKey) {
        tag = ctx.schema[identity.SCALAR];
    }
    else if (tagName)
        tag = findScalarTagByName(ctx.schema, value, tagName, tagToken, onError);
    else if (token.type === 'scalar')
        tag = findScalarTagByTest(ctx, value, token, onError);
    else
        tag = ctx.schema[identity.SCALAR];
    let scalar;
    try {
        const res = tag.resolve(value, msg => onError(tagToken ?? token, 'TAG_RESOLVE_FAILED', msg), ctx.options);
        scalar = identity.isScalar(res) ? res : new Scalar.Scalar(res);
    }
    catch (error) {
        const msg = error instanceof Error ? error.message : String(error);
        onError(tagToken ?? token, 'TAG_RESOLVE_FAILED', msg);
        scalar = new Scalar.Scalar(value);
    }
    scalar.range = range;
    scalar.source = value;
    if (type)
        scalar.type = type;
    if (tagName)
        scalar.tag = tagName;
    if (tag.format)
        scalar.format = tag.format;
    if (comment)
        scalar.comment = comment;
    return scalar;
}
function findScalarTagByName(schema, value, tagName, tagToken, onError) {
    if (tagName === '!')
        return schema[identity.SCALAR]; // non-specific tag
    const matchWithTest = [];
    for (const tag of schema.tags) {
        if (!tag.collection && tag.tag === tagName) {
            if (tag.default && tag.test)
                matchWithTest.push(tag);
            else
                return tag;
        }
    }
    for (const tag of matchWithTest)
        if (tag.test?.test(value))
            return tag;
    const kt = schema.knownTags[tagName];
    if (kt && !kt.collection) {
        // Ensure that the known tag is available for stringifying,
        // but does not get used by default.
        schema.tags.push(Object.assign({}, kt, { default: false, test: undefined }));
        return kt;
    }
    onError(tagToken, 'TAG_RESOLVE_FAILED', `Unresolved tag: ${tagName}`, tagName !== 'tag:yaml.org,2002:str');
    return schema[identity.SCALAR];
}
function findScalarTagByTest({ atKey, directives, schema }, value, token, onError) {
    const tag = schema.tags.find(tag => (tag.default === true || (atKey && tag.default === 'key')) &&
        tag.test?.test(value)) || schema[identity.SCALAR];
    if (schema.compat) {
        const compat = schema.compat.find(tag => tag.default && tag.test?.test(value)) ??
            schema[identity.SCALAR];
        if (tag.tag !== compat.tag) {
            const ts = directives.tagString(tag.tag);
            const cs = directives.tagString(compat.tag);
            const msg = `Value may be parsed as either ${ts} or ${cs}`;
            onError(token, 'TAG_RESOLVE_FAILED', msg, true);
        }
    }
    return tag;
}

exports.composeScalar = composeScalar;


/***/ }),

/***/ 9984:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var node_process = __nccwpck_require__(932);
var directives = __nccwpck_require__(1342);
var Document = __nccwpck_require__(3021);
var errors = __nccwpck_require__(1464);
var identity = __nccwpck_require__(1127);
var composeDoc = __nccwpck_require__(3683);
var resolveEnd = __nccwpck_require__(7788);

function getErrorPos(src) {
    if (typeof src === 'number')
        return [src, src + 1];
    if (Array.isArray(src))
        return src.length === 2 ? src : [src[0], src[1]];
    const { offset, source } = src;
    return [offset, offset + (typeof source === 'string' ? source.length : 1)];
}
function parsePrelude(prelude) {
    let comment = '';
    let atComment = false;
    let afterEmptyLine = false;
    for (let i = 0; i < prelude.length; ++i) {
        const source = prelude[i];
        switch (source[0]) {
            case '#':
                comment +=
                    (comment === '' ? '' : afterEmptyLine ? '\n\n' : '\n') +
                        (source.substring(1) || ' ');
                atComment = true;
                afterEmptyLine = false;
                break;
            case '%':
                if (prelude[i + 1]?.[0] !== '#')
                    i += 1;
                atComment = false;
                break;
            default:
                // This may be wrong after doc-end, but in that case it doesn't matter
                if (!atComment)
                    afterEmptyLine = true;
                atComment = false;
        }
    }
    return { comment, afterEmptyLine };
}
/**
 * Compose a stream of CST nodes into a stream of YAML Documents.
 *
 * ```ts
 * import { Composer, Parser } from 'yaml'
 *
 * const src: string = ...
 * const tokens = new Parser().parse(src)
 * const docs = new Composer().compose(tokens)
 * ```
 */
class Composer {
    constructor(options = {}) {
        this.doc = null;
        this.atDirectives = false;
        this.prelude = [];
        this.errors = [];
        this.warnings = [];
        this.onError = (source, code, message, warning) => {
            const pos = getErrorPos(source);
            if (warning)
                this.warnings.push(new errors.YAMLWarning(pos, code, message));
            else
                this.errors.push(new errors.YAMLParseError(pos, code, message));
        };
        // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
        this.directives = new directives.Directives({ version: options.version || '1.2' });
        this.options = options;
    }
    decorate(doc, afterDoc) {
        const { comment, afterEmptyLine } = parsePrelude(this.prelude);
        //console.log({ dc: doc.comment, prelude, comment })
        if (comment) {
            const dc = doc.contents;
            if (afterDoc) {
                doc.comment = doc.comment ? `${doc.comment}\n${comment}` : comment;
            }
            else if (afterEmptyLine || doc.directives.docStart || !dc) {
                doc.commentBefore = comment;
            }
            else if (identity.isCollection(dc) && !dc.flow && dc.items.length > 0) {
                let it = dc.items[0];
                if (identity.isPair(it))
                    it = it.key;
                const cb = it.commentBefore;
                it.commentBefore = cb ? `${comment}\n${cb}` : comment;
            }
            else {
                const cb = dc.commentBefore;
                dc.commentBefore = cb ? `${comment}\n${cb}` : comment;
            }
        }
        if (afterDoc) {
            for (let i = 0; i < this.errors.length; ++i)
                doc.errors.push(this.errors[i]);
            for (let i = 0; i < this.warnings.length; ++i)
                doc.warnings.push(this.warnings[i]);
        }
        else {
            doc.errors = this.errors;
            doc.warnings = this.warnings;
        }
        this.prelude = [];
        this.errors = [];
        this.warnings = [];
    }
    /**
     * Current stream status information.
     *
     * Mostly useful at the end of input for an empty stream.
     */
    streamInfo() {
        return {
            comment: parsePrelude(this.prelude).comment,
            directives: this.directives,
            errors: this.errors,
            warnings: this.warnings
        };
    }
    /**
     * Compose tokens into documents.
     *
     * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
     * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
     */
    *compose(tokens, forceDoc = false, endOffset = -1) {
        for (const token of tokens)
            yield* this.next(token);
        yield* this.end(forceDoc, endOffset);
    }
    /** Advance the composer by one CST token. */
    *next(token) {
        if (node_process.env.LOG_STREAM)
            console.dir(token, { depth: null });
        switch (token.type) {
            case 'directive':
                this.directives.add(token.source, (offset, message, warning) => {
                    const pos = getErrorPos(token);
                    pos[0] += offset;
                    this.onError(pos, 'BAD_DIRECTIVE', message, warning);
                });
                this.prelude.push(token.source);
                this.atDirectives = true;
                break;
            case 'document': {
                const doc = composeDoc.composeDoc(this.options, this.directives, token, this.onError);
                if (this.atDirectives && !doc.directives.docStart)
                    this.onError(token, 'MISSING_CHAR', 'Missing directives-end/doc-start indicator line');
                this.decorate(doc, false);
                if (this.doc)
                    yield this.doc;
                this.doc = doc;
                this.atDirectives = false;
                break;
            }
            case 'byte-order-mark':
            case 'space':
                break;
            case 'comment':
            case 'newline':
                this.prelude.push(token.source);
                break;
            case 'error': {
                const msg = token.source
                    ? `${token.message}: ${JSON.stringify(token.source)}`
                    : token.message;
                const error = new errors.YAMLParseError(getErrorPos(token), 'UNEXPECTED_TOKEN', msg);
                if (this.atDirectives || !this.doc)
                    this.errors.push(error);
                else
                    this.doc.errors.push(error);
                break;
            }
            case 'doc-end': {
                if (!this.doc) {
                    const msg = 'Unexpected doc-end without preceding document';
                    this.errors.push(new errors.YAMLParseError(getErrorPos(token), 'UNEXPECTED_TOKEN', msg));
                    break;
                }
                this.doc.directives.docEnd = true;
                const end = resolveEnd.resolveEnd(token.end, token.offset + token.source.length, this.doc.options.strict, this.onError);
                this.decorate(this.doc, true);
                if (end.comment) {
                    const dc = this.doc.comment;
                    this.doc.comment = dc ? `${dc}\n${end.comment}` : end.comment;
                }
                this.doc.range[2] = end.offset;
                break;
            }
            default:
                this.errors.push(new errors.YAMLParseError(getErrorPos(token), 'UNEXPECTED_TOKEN', `Unsupported token ${token.type}`));
        }
    }
    /**
     * Call at end of input to yield any remaining document.
     *
     * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
     * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
     */
    *end(forceDoc = false, endOffset = -1) {
        if (this.doc) {
            this.decorate(this.doc, true);
            yield this.doc;
            this.doc = null;
        }
        else if (forceDoc) {
            const opts = Object.assign({ _directives: this.directives }, this.options);
            const doc = new Document.Document(undefined, opts);
            if (this.atDirectives)
                this.onError(endOffset, 'MISSING_CHAR', 'Missing directives-end indicator line');
            doc.range = [0, endOffset, endOffset];
            this.decorate(doc, false);
            yield doc;
        }
    }
}

exports.Composer = Composer;


/***/ }),

/***/ 7103:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Pair = __nccwpck_require__(7165);
var YAMLMap = __nccwpck_require__(4454);
var resolveProps = __nccwpck_require__(4631);
var utilContainsNewline = __nccwpck_require__(9499);
var utilFlowIndentCheck = __nccwpck_require__(4051);
var utilMapIncludes = __nccwpck_require__(1187);

const startColMsg = 'All mapping items must start at the same column';
function resolveBlockMap({ composeNode, composeEmptyNode }, ctx, bm, onError, tag) {
    const NodeClass = tag?.nodeClass ?? YAMLMap.YAMLMap;
    const map = new NodeClass(ctx.schema);
    if (ctx.atRoot)
        ctx.atRoot = false;
    let offset = bm.offset;
    let commentEnd = null;
    for (const collItem of bm.items) {
        const { start, key, sep, value } = collItem;
        // key properties
        const keyProps = resolveProps.resolveProps(start, {
            indicator: 'explicit-key-ind',
            next: key ?? sep?.[0],
            offset,
            onError,
            parentIndent: bm.indent,
            startOnNewline: true
        });
        const implicitKey = !keyProps.found;
        if (implicitKey) {
            if (key) {
                if (key.type === 'block-seq')
                    onError(offset, 'BLOCK_AS_IMPLICIT_KEY', 'A block sequence may not be used as an implicit map key');
                else if ('indent' in key && key.indent !== bm.indent)
                    onError(offset, 'BAD_INDENT', startColMsg);
            }
            if (!keyProps.anchor && !keyProps.tag && !sep) {
                commentEnd = keyProps.end;
                if (keyProps.comment) {
                    if (map.comment)
                        map.comment += '\n' + keyProps.comment;
                    else
                        map.comment = keyProps.comment;
                }
                continue;
            }
            if (keyProps.newlineAfterProp || utilContainsNewline.containsNewline(key)) {
                onError(key ?? start[start.length - 1], 'MULTILINE_IMPLICIT_KEY', 'Implicit keys need to be on a single line');
            }
        }
        else if (keyProps.found?.indent !== bm.indent) {
            onError(offset, 'BAD_INDENT', startColMsg);
        }
        // key value
        ctx.atKey = true;
        const keyStart = keyProps.end;
        const keyNode = key
            ? composeNode(ctx, key, keyProps, onError)
            : composeEmptyNode(ctx, keyStart, start, null, keyProps, onError);
        if (ctx.schema.compat)
            utilFlowIndentCheck.flowIndentCheck(bm.indent, key, onError);
        ctx.atKey = false;
        if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode))
            onError(keyStart, 'DUPLICATE_KEY', 'Map keys must be unique');
        // value properties
        const valueProps = resolveProps.resolveProps(sep ?? [], {
            indicator: 'map-value-ind',
            next: value,
            offset: keyNode.range[2],
            onError,
            parentIndent: bm.indent,
            startOnNewline: !key || key.type === 'block-scalar'
        });
        offset = valueProps.end;
        if (valueProps.found) {
            if (implicitKey) {
                if (value?.type === 'block-map' && !valueProps.hasNewline)
                    onError(offset, 'BLOCK_AS_IMPLICIT_KEY', 'Nested mappings are not allowed in compact mappings');
                if (ctx.options.strict &&
                    keyProps.start < valueProps.found.offset - 1024)
                    onError(keyNode.range, 'KEY_OVER_1024_CHARS', 'The : indicator must be at most 1024 chars after the start of an implicit block mapping key');
            }
            // value value
            const valueNode = value
                ? composeNode(ctx, value, valueProps, onError)
                : composeEmptyNode(ctx, offset, sep, null, valueProps, onError);
            if (ctx.schema.compat)
                utilFlowIndentCheck.flowIndentCheck(bm.indent, value, onError);
            offset = valueNode.range[2];
            const pair = new Pair.Pair(keyNode, valueNode);
            if (ctx.options.keepSourceTokens)
                pair.srcToken = collItem;
            map.items.push(pair);
        }
        else {
            // key with no value
            if (implicitKey)
                onError(keyNode.range, 'MISSING_CHAR', 'Implicit map keys need to be followed by map values');
            if (valueProps.comment) {
                if (keyNode.comment)
                    keyNode.comment += '\n' + valueProps.comment;
                else
                    keyNode.comment = valueProps.comment;
            }
            const pair = new Pair.Pair(keyNode);
            if (ctx.options.keepSourceTokens)
                pair.srcToken = collItem;
            map.items.push(pair);
        }
    }
    if (commentEnd && commentEnd < offset)
        onError(commentEnd, 'IMPOSSIBLE', 'Map comment with trailing content');
    map.range = [bm.offset, offset, commentEnd ?? offset];
    return map;
}

exports.resolveBlockMap = resolveBlockMap;


/***/ }),

/***/ 8913:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);

function resolveBlockScalar(ctx, scalar, onError) {
    const start = scalar.offset;
    const header = parseBlockScalarHeader(scalar, ctx.options.strict, onError);
    if (!header)
        return { value: '', type: null, comment: '', range: [start, start, start] };
    const type = header.mode === '>' ? Scalar.Scalar.BLOCK_FOLDED : Scalar.Scalar.BLOCK_LITERAL;
    const lines = scalar.source ? splitLines(scalar.source) : [];
    // determine the end of content & start of chomping
    let chompStart = lines.length;
    for (let i = lines.length - 1; i >= 0; --i) {
        const content = lines[i][1];
        if (content === '' || content === '\r')
            chompStart = i;
        else
            break;
    }
    // shortcut for empty contents
    if (chompStart === 0) {
        const value = header.chomp === '+' && lines.length > 0
            ? '\n'.repeat(Math.max(1, lines.length - 1))
            : '';
        let end = start + header.length;
        if (scalar.source)
            end += scalar.source.length;
        return { value, type, comment: header.comment, range: [start, end, end] };
    }
    // find the indentation level to trim from start
    let trimIndent = scalar.indent + header.indent;
    let offset = scalar.offset + header.length;
    let contentStart = 0;
    for (let i = 0; i < chompStart; ++i) {
        const [indent, content] = lines[i];
        if (content === '' || content === '\r') {
            if (header.indent === 0 && indent.length > trimIndent)
                trimIndent = indent.length;
        }
        else {
            if (indent.length < trimIndent) {
                const message = 'Block scalars with more-indented leading empty lines must use an explicit indentation indicator';
                onError(offset + indent.length, 'MISSING_CHAR', message);
            }
            if (header.indent === 0)
                trimIndent = indent.length;
            contentStart = i;
            if (trimIndent === 0 && !ctx.atRoot) {
                const message = 'Block scalar values in collections must be indented';
                onError(offset, 'BAD_INDENT', message);
            }
            break;
        }
        offset += indent.length + content.length + 1;
    }
    // include trailing more-indented empty lines in content
    for (let i = lines.length - 1; i >= chompStart; --i) {
        if (lines[i][0].length > trimIndent)
            chompStart = i + 1;
    }
    let value = '';
    let sep = '';
    let prevMoreIndented = false;
    // leading whitespace is kept intact
    for (let i = 0; i < contentStart; ++i)
        value += lines[i][0].slice(trimIndent) + '\n';
    for (let i = contentStart; i < chompStart; ++i) {
        let [indent, content] = lines[i];
        offset += indent.length + content.length + 1;
        const crlf = content[content.length - 1] === '\r';
        if (crlf)
            content = content.slice(0, -1);
        /* istanbul ignore if already caught in lexer */
        if (content && indent.length < trimIndent) {
            const src = header.indent
                ? 'explicit indentation indicator'
                : 'first line';
            const message = `Block scalar lines must not be less indented than their ${src}`;
            onError(offset - content.length - (crlf ? 2 : 1), 'BAD_INDENT', message);
            indent = '';
        }
        if (type === Scalar.Scalar.BLOCK_LITERAL) {
            value += sep + indent.slice(trimIndent) + content;
            sep = '\n';
        }
        else if (indent.length > trimIndent || content[0] === '\t') {
            // more-indented content within a folded block
            if (sep === ' ')
                sep = '\n';
            else if (!prevMoreIndented && sep === '\n')
                sep = '\n\n';
            value += sep + indent.slice(trimIndent) + content;
            sep = '\n';
            prevMoreIndented = true;
        }
        else if (content === '') {
            // empty line
            if (sep === '\n')
                value += '\n';
            else
                sep = '\n';
        }
        else {
            value += sep + content;
            sep = ' ';
            prevMoreIndented = false;
        }
    }
    switch (header.chomp) {
        case '-':
            break;
        case '+':
            for (let i = chompStart; i < lines.length; ++i)
                value += '\n' + lines[i][0].slice(trimIndent);
            if (value[value.length - 1] !== '\n')
                value += '\n';
            break;
        default:
            value += '\n';
    }
    const end = start + header.length + scalar.source.length;
    return { value, type, comment: header.comment, range: [start, end, end] };
}
function parseBlockScalarHeader({ offset, props }, strict, onError) {
    /* istanbul ignore if should not happen */
    if (props[0].type !== 'block-scalar-header') {
        onError(props[0], 'IMPOSSIBLE', 'Block scalar header not found');
        return null;
    }
    const { source } = props[0];
    const mode = source[0];
    let indent = 0;
    let chomp = '';
    let error = -1;
    for (let i = 1; i < source.length; ++i) {
        const ch = source[i];
        if (!chomp && (ch === '-' || ch === '+'))
            chomp = ch;
        else {
            const n = Number(ch);
            if (!indent && n)
                indent = n;
            else if (error === -1)
                error = offset + i;
        }
    }
    if (error !== -1)
        onError(error, 'UNEXPECTED_TOKEN', `Block scalar header includes extra characters: ${source}`);
    let hasSpace = false;
    let comment = '';
    let length = source.length;
    for (let i = 1; i < props.length; ++i) {
        const token = props[i];
        switch (token.type) {
            case 'space':
                hasSpace = true;
            // fallthrough
            case 'newline':
                length += token.source.length;
                break;
            case 'comment':
                if (strict && !hasSpace) {
                    const message = 'Comments must be separated from other tokens by white space characters';
                    onError(token, 'MISSING_CHAR', message);
                }
                length += token.source.length;
                comment = token.source.substring(1);
                break;
            case 'error':
                onError(token, 'UNEXPECTED_TOKEN', token.message);
                length += token.source.length;
                break;
            /* istanbul ignore next should not happen */
            default: {
                const message = `Unexpected token in block scalar header: ${token.type}`;
                onError(token, 'UNEXPECTED_TOKEN', message);
                const ts = token.source;
                if (ts && typeof ts === 'string')
                    length += ts.length;
            }
        }
    }
    return { mode, indent, chomp, comment, length };
}
/** @returns Array of lines split up as `[indent, content]` */
function splitLines(source) {
    const split = source.split(/\n( *)/);
    const first = split[0];
    const m = first.match(/^( *)/);
    const line0 = m?.[1]
        ? [m[1], first.slice(m[1].length)]
        : ['', first];
    const lines = [line0];
    for (let i = 1; i < split.length; i += 2)
        lines.push([split[i], split[i + 1]]);
    return lines;
}

exports.resolveBlockScalar = resolveBlockScalar;


/***/ }),

/***/ 334:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var YAMLSeq = __nccwpck_require__(2223);
var resolveProps = __nccwpck_require__(4631);
var utilFlowIndentCheck = __nccwpck_require__(4051);

function resolveBlockSeq({ composeNode, composeEmptyNode }, ctx, bs, onError, tag) {
    const NodeClass = tag?.nodeClass ?? YAMLSeq.YAMLSeq;
    const seq = new NodeClass(ctx.schema);
    if (ctx.atRoot)
        ctx.atRoot = false;
    if (ctx.atKey)
        ctx.atKey = false;
    let offset = bs.offset;
    let commentEnd = null;
    for (const { start, value } of bs.items) {
        const props = resolveProps.resolveProps(start, {
            indicator: 'seq-item-ind',
            next: value,
            offset,
            onError,
            parentIndent: bs.indent,
            startOnNewline: true
        });
        if (!props.found) {
            if (props.anchor || props.tag || value) {
                if (value?.type === 'block-seq')
                    onError(props.end, 'BAD_INDENT', 'All sequence items must start at the same column');
                else
                    onError(offset, 'MISSING_CHAR', 'Sequence item without - indicator');
            }
            else {
                commentEnd = props.end;
                if (props.comment)
                    seq.comment = props.comment;
                continue;
            }
        }
        const node = value
            ? composeNode(ctx, value, props, onError)
            : composeEmptyNode(ctx, props.end, start, null, props, onError);
        if (ctx.schema.compat)
            utilFlowIndentCheck.flowIndentCheck(bs.indent, value, onError);
        offset = node.range[2];
        seq.items.push(node);
    }
    seq.range = [bs.offset, offset, commentEnd ?? offset];
    return seq;
}

exports.resolveBlockSeq = resolveBlockSeq;


/***/ }),

/***/ 7788:
/***/ ((__unused_webpack_module, exports) => {



function resolveEnd(end, offset, reqSpace, onError) {
    let comment = '';
    if (end) {
        let hasSpace = false;
        let sep = '';
        for (const token of end) {
            const { source, type } = token;
            switch (type) {
                case 'space':
                    hasSpace = true;
                    break;
                case 'comment': {
                    if (reqSpace && !hasSpace)
                        onError(token, 'MISSING_CHAR', 'Comments must be separated from other tokens by white space characters');
                    const cb = source.substring(1) || ' ';
                    if (!comment)
                        comment = cb;
                    else
                        comment += sep + cb;
                    sep = '';
                    break;
                }
                case 'newline':
                    if (comment)
                        sep += source;
                    hasSpace = true;
                    break;
                default:
                    onError(token, 'UNEXPECTED_TOKEN', `Unexpected ${type} at node end`);
            }
            offset += source.length;
        }
    }
    return { comment, offset };
}

exports.resolveEnd = resolveEnd;


/***/ }),

/***/ 3142:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Pair = __nccwpck_require__(7165);
var YAMLMap = __nccwpck_require__(4454);
var YAMLSeq = __nccwpck_require__(2223);
var resolveEnd = __nccwpck_require__(7788);
var resolveProps = __nccwpck_require__(4631);
var utilContainsNewline = __nccwpck_require__(9499);
var utilMapIncludes = __nccwpck_require__(1187);

const blockMsg = 'Block collections are not allowed within flow collections';
const isBlock = (token) => token && (token.type === 'block-map' || token.type === 'block-seq');
function resolveFlowCollection({ composeNode, composeEmptyNode }, ctx, fc, onError, tag) {
    const isMap = fc.start.source === '{';
    const fcName = isMap ? 'flow map' : 'flow sequence';
    const NodeClass = (tag?.nodeClass ?? (isMap ? YAMLMap.YAMLMap : YAMLSeq.YAMLSeq));
    const coll = new NodeClass(ctx.schema);
    coll.flow = true;
    const atRoot = ctx.atRoot;
    if (atRoot)
        ctx.atRoot = false;
    if (ctx.atKey)
        ctx.atKey = false;
    let offset = fc.offset + fc.start.source.length;
    for (let i = 0; i < fc.items.length; ++i) {
        const collItem = fc.items[i];
        const { start, key, sep, value } = collItem;
        const props = resolveProps.resolveProps(start, {
            flow: fcName,
            indicator: 'explicit-key-ind',
            next: key ?? sep?.[0],
            offset,
            onError,
            parentIndent: fc.indent,
            startOnNewline: false
        });
        if (!props.found) {
            if (!props.anchor && !props.tag && !sep && !value) {
                if (i === 0 && props.comma)
                    onError(props.comma, 'UNEXPECTED_TOKEN', `Unexpected , in ${fcName}`);
                else if (i < fc.items.length - 1)
                    onError(props.start, 'UNEXPECTED_TOKEN', `Unexpected empty item in ${fcName}`);
                if (props.comment) {
                    if (coll.comment)
                        coll.comment += '\n' + props.comment;
                    else
                        coll.comment = props.comment;
                }
                offset = props.end;
                continue;
            }
            if (!isMap && ctx.options.strict && utilContainsNewline.containsNewline(key))
                onError(key, // checked by containsNewline()
                'MULTILINE_IMPLICIT_KEY', 'Implicit keys of flow sequence pairs need to be on a single line');
        }
        if (i === 0) {
            if (props.comma)
                onError(props.comma, 'UNEXPECTED_TOKEN', `Unexpected , in ${fcName}`);
        }
        else {
            if (!props.comma)
                onError(props.start, 'MISSING_CHAR', `Missing , between ${fcName} items`);
            if (props.comment) {
                let prevItemComment = '';
                loop: for (const st of start) {
                    switch (st.type) {
                        case 'comma':
                        case 'space':
                            break;
                        case 'comment':
                            prevItemComment = st.source.substring(1);
                            break loop;
                        default:
                            break loop;
                    }
                }
                if (prevItemComment) {
                    let prev = coll.items[coll.items.length - 1];
                    if (identity.isPair(prev))
                        prev = prev.value ?? prev.key;
                    if (prev.comment)
                        prev.comment += '\n' + prevItemComment;
                    else
                        prev.comment = prevItemComment;
                    props.comment = props.comment.substring(prevItemComment.length + 1);
                }
            }
        }
        if (!isMap && !sep && !props.found) {
            // item is a value in a seq
            // → key & sep are empty, start does not include ? or :
            const valueNode = value
                ? composeNode(ctx, value, props, onError)
                : composeEmptyNode(ctx, props.end, sep, null, props, onError);
            coll.items.push(valueNode);
            offset = valueNode.range[2];
            if (isBlock(value))
                onError(valueNode.range, 'BLOCK_IN_FLOW', blockMsg);
        }
        else {
            // item is a key+value pair
            // key value
            ctx.atKey = true;
            const keyStart = props.end;
            const keyNode = key
                ? composeNode(ctx, key, props, onError)
                : composeEmptyNode(ctx, keyStart, start, null, props, onError);
            if (isBlock(key))
                onError(keyNode.range, 'BLOCK_IN_FLOW', blockMsg);
            ctx.atKey = false;
            // value properties
            const valueProps = resolveProps.resolveProps(sep ?? [], {
                flow: fcName,
                indicator: 'map-value-ind',
                next: value,
                offset: keyNode.range[2],
                onError,
                parentIndent: fc.indent,
                startOnNewline: false
            });
            if (valueProps.found) {
                if (!isMap && !props.found && ctx.options.strict) {
                    if (sep)
                        for (const st of sep) {
                            if (st === valueProps.found)
                                break;
                            if (st.type === 'newline') {
                                onError(st, 'MULTILINE_IMPLICIT_KEY', 'Implicit keys of flow sequence pairs need to be on a single line');
                                break;
                            }
                        }
                    if (props.start < valueProps.found.offset - 1024)
                        onError(valueProps.found, 'KEY_OVER_1024_CHARS', 'The : indicator must be at most 1024 chars after the start of an implicit flow sequence key');
                }
            }
            else if (value) {
                if ('source' in value && value.source?.[0] === ':')
                    onError(value, 'MISSING_CHAR', `Missing space after : in ${fcName}`);
                else
                    onError(valueProps.start, 'MISSING_CHAR', `Missing , or : between ${fcName} items`);
            }
            // value value
            const valueNode = value
                ? composeNode(ctx, value, valueProps, onError)
                : valueProps.found
                    ? composeEmptyNode(ctx, valueProps.end, sep, null, valueProps, onError)
                    : null;
            if (valueNode) {
                if (isBlock(value))
                    onError(valueNode.range, 'BLOCK_IN_FLOW', blockMsg);
            }
            else if (valueProps.comment) {
                if (keyNode.comment)
                    keyNode.comment += '\n' + valueProps.comment;
                else
                    keyNode.comment = valueProps.comment;
            }
            const pair = new Pair.Pair(keyNode, valueNode);
            if (ctx.options.keepSourceTokens)
                pair.srcToken = collItem;
            if (isMap) {
                const map = coll;
                if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode))
                    onError(keyStart, 'DUPLICATE_KEY', 'Map keys must be unique');
                map.items.push(pair);
            }
            else {
                const map = new YAMLMap.YAMLMap(ctx.schema);
                map.flow = true;
                map.items.push(pair);
                const endRange = (valueNode ?? keyNode).range;
                map.range = [keyNode.range[0], endRange[1], endRange[2]];
                coll.items.push(map);
            }
            offset = valueNode ? valueNode.range[2] : valueProps.end;
        }
    }
    const expectedEnd = isMap ? '}' : ']';
    const [ce, ...ee] = fc.end;
    let cePos = offset;
    if (ce?.source === expectedEnd)
        cePos = ce.offset + ce.source.length;
    else {
        const name = fcName[0].toUpperCase() + fcName.substring(1);
        const msg = atRoot
            ? `${name} must end with a ${expectedEnd}`
            : `${name} in block collection must be sufficiently indented and end with a ${expectedEnd}`;
        onError(offset, atRoot ? 'MISSING_CHAR' : 'BAD_INDENT', msg);
        if (ce && ce.source.length !== 1)
            ee.unshift(ce);
    }
    if (ee.length > 0) {
        const end = resolveEnd.resolveEnd(ee, cePos, ctx.options.strict, onError);
        if (end.comment) {
            if (coll.comment)
                coll.comment += '\n' + end.comment;
            else
                coll.comment = end.comment;
        }
        coll.range = [fc.offset, cePos, end.offset];
    }
    else {
        coll.range = [fc.offset, cePos, cePos];
    }
    return coll;
}

exports.resolveFlowCollection = resolveFlowCollection;


/***/ }),

/***/ 6842:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);
var resolveEnd = __nccwpck_require__(7788);

function resolveFlowScalar(scalar, strict, onError) {
    const { offset, type, source, end } = scalar;
    let _type;
    let value;
    const _onError = (rel, code, msg) => onError(offset + rel, code, msg);
    switch (type) {
        case 'scalar':
            _type = Scalar.Scalar.PLAIN;
            value = plainValue(source, _onError);
            break;
        case 'single-quoted-scalar':
            _type = Scalar.Scalar.QUOTE_SINGLE;
            value = singleQuotedValue(source, _onError);
            break;
        case 'double-quoted-scalar':
            _type = Scalar.Scalar.QUOTE_DOUBLE;
            value = doubleQuotedValue(source, _onError);
            break;
        /* istanbul ignore next should not happen */
        default:
            onError(scalar, 'UNEXPECTED_TOKEN', `Expected a flow scalar value, but found: ${type}`);
            return {
                value: '',
                type: null,
                comment: '',
                range: [offset, offset + source.length, offset + source.length]
            };
    }
    const valueEnd = offset + source.length;
    const re = resolveEnd.resolveEnd(end, valueEnd, strict, onError);
    return {
        value,
        type: _type,
        comment: re.comment,
        range: [offset, valueEnd, re.offset]
    };
}
function plainValue(source, onError) {
    let badChar = '';
    switch (source[0]) {
        /* istanbul ignore next should not happen */
        case '\t':
            badChar = 'a tab character';
            break;
        case ',':
            badChar = 'flow indicator character ,';
            break;
        case '%':
            badChar = 'directive indicator character %';
            break;
        case '|':
        case '>': {
            badChar = `block scalar indicator ${source[0]}`;
            break;
        }
        case '@':
        case '`': {
            badChar = `reserved character ${source[0]}`;
            break;
        }
    }
    if (badChar)
        onError(0, 'BAD_SCALAR_START', `Plain value cannot start with ${badChar}`);
    return unfoldLines(source);
}
function singleQuotedValue(source, onError) {
    if (source[source.length - 1] !== "'" || source.length === 1)
        onError(source.length, 'MISSING_CHAR', "Missing closing 'quote");
    return unfoldLines(source.slice(1, -1)).replace(/''/g, "'");
}
function unfoldLines(source) {
    const line = /(.*?)\r?\n/sy;
    let match = line.exec(source);
    if (!match)
        return source;
    /**
     * The negative lookbehinds in these RegExps are to
     * prevent causing a polynomial search time in certain cases.
     *
     * The try-catch is for Safari < 16.4 and other old browsers:
     * https://caniuse.com/js-regexp-lookbehind
     */
    let trimEnd, trimBoth;
    try {
        trimEnd = new RegExp('(?<![ \t])[ \t]+$');
        trimBoth = new RegExp('^[ \t]+|(?<![ \t])[ \t]+$', 'g');
    }
    catch {
        trimEnd = /[ \t]+$/;
        trimBoth = /^[ \t]+|[ \t]+$/g;
    }
    let res = match[1].replace(trimEnd, '');
    let sep = ' ';
    let pos = line.lastIndex;
    while ((match = line.exec(source))) {
        const lm = match[1].replace(trimBoth, '');
        if (lm === '') {
            if (sep === '\n')
                res += sep;
            else
                sep = '\n';
        }
        else {
            res += sep + lm;
            sep = ' ';
        }
        pos = line.lastIndex;
    }
    const last = /[ \t]*(.*)/sy;
    last.lastIndex = pos;
    match = last.exec(source);
    return res + sep + (match?.[1] ?? '');
}
function doubleQuotedValue(source, onError) {
    let res = '';
    for (let i = 1; i < source.length - 1; ++i) {
        const ch = source[i];
        if (ch === '\r' && source[i + 1] === '\n')
            continue;
        if (ch === '\n') {
            const { fold, offset } = foldNewline(source, i);
            res += fold;
            i = offset;
        }
        else if (ch === '\\') {
            let next = source[++i];
            const cc = escapeCodes[next];
            if (cc)
                res += cc;
            else if (next === '\n') {
                // skip escaped newlines, but still trim the following line
                next = source[i + 1];
                while (next === ' ' || next === '\t')
                    next = source[++i + 1];
            }
            else if (next === '\r' && source[i + 1] === '\n') {
                // skip escaped CRLF newlines, but still trim the following line
                next = source[++i + 1];
                while (next === ' ' || next === '\t')
                    next = source[++i + 1];
            }
            else if (next === 'x' || next === 'u' || next === 'U') {
                const length = next === 'x' ? 2 : next === 'u' ? 4 : 8;
                res += parseCharCode(source, i + 1, length, onError);
                i += length;
            }
            else {
                const raw = source.substr(i - 1, 2);
                onError(i - 1, 'BAD_DQ_ESCAPE', `Invalid escape sequence ${raw}`);
                res += raw;
            }
        }
        else if (ch === ' ' || ch === '\t') {
            // trim trailing whitespace
            const wsStart = i;
            let next = source[i + 1];
            while (next === ' ' || next === '\t')
                next = source[++i + 1];
            if (next !== '\n' && !(next === '\r' && source[i + 2] === '\n'))
                res += i > wsStart ? source.slice(wsStart, i + 1) : ch;
        }
        else {
            res += ch;
        }
    }
    if (source[source.length - 1] !== '"' || source.length === 1)
        onError(source.length, 'MISSING_CHAR', 'Missing closing "quote');
    return res;
}
/**
 * Fold a single newline into a space, multiple newlines to N - 1 newlines.
 * Presumes `source[offset] === '\n'`
 */
function foldNewline(source, offset) {
    let fold = '';
    let ch = source[offset + 1];
    while (ch === ' ' || ch === '\t' || ch === '\n' || ch === '\r') {
        if (ch === '\r' && source[offset + 2] !== '\n')
            break;
        if (ch === '\n')
            fold += '\n';
        offset += 1;
        ch = source[offset + 1];
    }
    if (!fold)
        fold = ' ';
    return { fold, offset };
}
const escapeCodes = {
    '0': '\0', // null character
    a: '\x07', // bell character
    b: '\b', // backspace
    e: '\x1b', // escape character
    f: '\f', // form feed
    n: '\n', // line feed
    r: '\r', // carriage return
    t: '\t', // horizontal tab
    v: '\v', // vertical tab
    N: '\u0085', // Unicode next line
    _: '\u00a0', // Unicode non-breaking space
    L: '\u2028', // Unicode line separator
    P: '\u2029', // Unicode paragraph separator
    ' ': ' ',
    '"': '"',
    '/': '/',
    '\\': '\\',
    '\t': '\t'
};
function parseCharCode(source, offset, length, onError) {
    const cc = source.substr(offset, length);
    const ok = cc.length === length && /^[0-9a-fA-F]+$/.test(cc);
    const code = ok ? parseInt(cc, 16) : NaN;
    try {
        return String.fromCodePoint(code);
    }
    catch {
        const raw = source.substr(offset - 2, length + 2);
        onError(offset - 2, 'BAD_DQ_ESCAPE', `Invalid escape sequence ${raw}`);
        return raw;
    }
}

exports.resolveFlowScalar = resolveFlowScalar;


/***/ }),

/***/ 4631:
/***/ ((__unused_webpack_module, exports) => {



function resolveProps(tokens, { flow, indicator, next, offset, onError, parentIndent, startOnNewline }) {
    let spaceBefore = false;
    let atNewline = startOnNewline;
    let hasSpace = startOnNewline;
    let comment = '';
    let commentSep = '';
    let hasNewline = false;
    let reqSpace = false;
    let tab = null;
    let anchor = null;
    let tag = null;
    let newlineAfterProp = null;
    let comma = null;
    let found = null;
    let start = null;
    for (const token of tokens) {
        if (reqSpace) {
            if (token.type !== 'space' &&
                token.type !== 'newline' &&
                token.type !== 'comma')
                onError(token.offset, 'MISSING_CHAR', 'Tags and anchors must be separated from the next token by white space');
            reqSpace = false;
        }
        if (tab) {
            if (atNewline && token.type !== 'comment' && token.type !== 'newline') {
                onError(tab, 'TAB_AS_INDENT', 'Tabs are not allowed as indentation');
            }
            tab = null;
        }
        switch (token.type) {
            case 'space':
                // At the doc level, tabs at line start may be parsed
                // as leading white space rather than indentation.
                // In a flow collection, only the parser handles indent.
                if (!flow &&
                    (indicator !== 'doc-start' || next?.type !== 'flow-collection') &&
                    token.source.includes('\t')) {
                    tab = token;
                }
                hasSpace = true;
                break;
            case 'comment': {
                if (!hasSpace)
                    onError(token, 'MISSING_CHAR', 'Comments must be separated from other tokens by white space characters');
                const cb = token.source.substring(1) || ' ';
                if (!comment)
                    comment = cb;
                else
                    comment += commentSep + cb;
                commentSep = '';
                atNewline = false;
                break;
            }
            case 'newline':
                if (atNewline) {
                    if (comment)
                        comment += token.source;
                    else if (!found || indicator !== 'seq-item-ind')
                        spaceBefore = true;
                }
                else
                    commentSep += token.source;
                atNewline = true;
                hasNewline = true;
                if (anchor || tag)
                    newlineAfterProp = token;
                hasSpace = true;
                break;
            case 'anchor':
                if (anchor)
                    onError(token, 'MULTIPLE_ANCHORS', 'A node can have at most one anchor');
                if (token.source.endsWith(':'))
                    onError(token.offset + token.source.length - 1, 'BAD_ALIAS', 'Anchor ending in : is ambiguous', true);
                anchor = token;
                start ?? (start = token.offset);
                atNewline = false;
                hasSpace = false;
                reqSpace = true;
                break;
            case 'tag': {
                if (tag)
                    onError(token, 'MULTIPLE_TAGS', 'A node can have at most one tag');
                tag = token;
                start ?? (start = token.offset);
                atNewline = false;
                hasSpace = false;
                reqSpace = true;
                break;
            }
            case indicator:
                // Could here handle preceding comments differently
                if (anchor || tag)
                    onError(token, 'BAD_PROP_ORDER', `Anchors and tags must be after the ${token.source} indicator`);
                if (found)
                    onError(token, 'UNEXPECTED_TOKEN', `Unexpected ${token.source} in ${flow ?? 'collection'}`);
                found = token;
                atNewline =
                    indicator === 'seq-item-ind' || indicator === 'explicit-key-ind';
                hasSpace = false;
                break;
            case 'comma':
                if (flow) {
                    if (comma)
                        onError(token, 'UNEXPECTED_TOKEN', `Unexpected , in ${flow}`);
                    comma = token;
                    atNewline = false;
                    hasSpace = false;
                    break;
                }
            // else fallthrough
            default:
                onError(token, 'UNEXPECTED_TOKEN', `Unexpected ${token.type} token`);
                atNewline = false;
                hasSpace = false;
        }
    }
    const last = tokens[tokens.length - 1];
    const end = last ? last.offset + last.source.length : offset;
    if (reqSpace &&
        next &&
        next.type !== 'space' &&
        next.type !== 'newline' &&
        next.type !== 'comma' &&
        (next.type !== 'scalar' || next.source !== '')) {
        onError(next.offset, 'MISSING_CHAR', 'Tags and anchors must be separated from the next token by white space');
    }
    if (tab &&
        ((atNewline && tab.indent <= parentIndent) ||
            next?.type === 'block-map' ||
            next?.type === 'block-seq'))
        onError(tab, 'TAB_AS_INDENT', 'Tabs are not allowed as indentation');
    return {
        comma,
        found,
        spaceBefore,
        comment,
        hasNewline,
        anchor,
        tag,
        newlineAfterProp,
        end,
        start: start ?? end
    };
}

exports.resolveProps = resolveProps;


/***/ }),

/***/ 9499:
/***/ ((__unused_webpack_module, exports) => {



function containsNewline(key) {
    if (!key)
        return null;
    switch (key.type) {
        case 'alias':
        case 'scalar':
        case 'double-quoted-scalar':
        case 'single-quoted-scalar':
            if (key.source.includes('\n'))
                return true;
            if (key.end)
                for (const st of key.end)
                    if (st.type === 'newline')
                        return true;
            return false;
        case 'flow-collection':
            for (const it of key.items) {
                for (const st of it.start)
                    if (st.type === 'newline')
                        return true;
                if (it.sep)
                    for (const st of it.sep)
                        if (st.type === 'newline')
                            return true;
                if (containsNewline(it.key) || containsNewline(it.value))
                    return true;
            }
            return false;
        default:
            return true;
    }
}

exports.containsNewline = containsNewline;


/***/ }),

/***/ 2599:
/***/ ((__unused_webpack_module, exports) => {



function emptyScalarPosition(offset, before, pos) {
    if (before) {
        pos ?? (pos = before.length);
        for (let i = pos - 1; i >= 0; --i) {
            let st = before[i];
            switch (st.type) {
                case 'space':
                case 'comment':
                case 'newline':
                    offset -= st.source.length;
                    continue;
            }
            // Technically, an empty scalar is immediately after the last non-empty
            // node, but it's more useful to place it after any whitespace.
            st = before[++i];
            while (st?.type === 'space') {
                offset += st.source.length;
                st = before[++i];
            }
            break;
        }
    }
    return offset;
}

exports.emptyScalarPosition = emptyScalarPosition;


/***/ }),

/***/ 4051:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var utilContainsNewline = __nccwpck_require__(9499);

function flowIndentCheck(indent, fc, onError) {
    if (fc?.type === 'flow-collection') {
        const end = fc.end[0];
        if (end.indent === indent &&
            (end.source === ']' || end.source === '}') &&
            utilContainsNewline.containsNewline(fc)) {
            const msg = 'Flow end indicator should be more indented than parent';
            onError(end, 'BAD_INDENT', msg, true);
        }
    }
}

exports.flowIndentCheck = flowIndentCheck;


/***/ }),

/***/ 1187:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);

function mapIncludes(ctx, items, search) {
    const { uniqueKeys } = ctx.options;
    if (uniqueKeys === false)
        return false;
    const isEqual = typeof uniqueKeys === 'function'
        ? uniqueKeys
        : (a, b) => a === b || (identity.isScalar(a) && identity.isScalar(b) && a.value === b.value);
    return items.some(pair => isEqual(pair.key, search));
}

exports.mapIncludes = mapIncludes;


/***/ }),

/***/ 3021:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Alias = __nccwpck_require__(4065);
var Collection = __nccwpck_require__(101);
var identity = __nccwpck_require__(1127);
var Pair = __nccwpck_require__(7165);
var toJS = __nccwpck_require__(4043);
var Schema = __nccwpck_require__(5840);
var stringifyDocument = __nccwpck_require__(6829);
var anchors = __nccwpck_require__(1596);
var applyReviver = __nccwpck_require__(3661);
var createNode = __nccwpck_require__(2404);
var directives = __nccwpck_require__(1342);

class Document {
    constructor(value, replacer, options) {
        /** A comment before this Document */
        this.commentBefore = null;
        /** A comment immediately after this Document */
        this.comment = null;
        /** Errors encountered during parsing. */
        this.errors = [];
        /** Warnings encountered during parsing. */
        this.warnings = [];
        Object.defineProperty(this, identity.NODE_TYPE, { value: identity.DOC });
        let _replacer = null;
        if (typeof replacer === 'function' || Array.isArray(replacer)) {
            _replacer = replacer;
        }
        else if (options === undefined && replacer) {
            options = replacer;
            replacer = undefined;
        }
        const opt = Object.assign({
            intAsBigInt: false,
            keepSourceTokens: false,
            logLevel: 'warn',
            prettyErrors: true,
            strict: true,
            stringKeys: false,
            uniqueKeys: true,
            version: '1.2'
        }, options);
        this.options = opt;
        let { version } = opt;
        if (options?._directives) {
            this.directives = options._directives.atDocument();
            if (this.directives.yaml.explicit)
                version = this.directives.yaml.version;
        }
        else
            this.directives = new directives.Directives({ version });
        this.setSchema(version, options);
        // @ts-expect-error We can't really know that this matches Contents.
        this.contents =
            value === undefined ? null : this.createNode(value, _replacer, options);
    }
    /**
     * Create a deep copy of this Document and its contents.
     *
     * Custom Node values that inherit from `Object` still refer to their original instances.
     */
    clone() {
        const copy = Object.create(Document.prototype, {
            [identity.NODE_TYPE]: { value: identity.DOC }
        });
        copy.commentBefore = this.commentBefore;
        copy.comment = this.comment;
        copy.errors = this.errors.slice();
        copy.warnings = this.warnings.slice();
        copy.options = Object.assign({}, this.options);
        if (this.directives)
            copy.directives = this.directives.clone();
        copy.schema = this.schema.clone();
        // @ts-expect-error We can't really know that this matches Contents.
        copy.contents = identity.isNode(this.contents)
            ? this.contents.clone(copy.schema)
            : this.contents;
        if (this.range)
            copy.range = this.range.slice();
        return copy;
    }
    /** Adds a value to the document. */
    add(value) {
        if (assertCollection(this.contents))
            this.contents.add(value);
    }
    /** Adds a value to the document. */
    addIn(path, value) {
        if (assertCollection(this.contents))
            this.contents.addIn(path, value);
    }
    /**
     * Create a new `Alias` node, ensuring that the target `node` has the required anchor.
     *
     * If `node` already has an anchor, `name` is ignored.
     * Otherwise, the `node.anchor` value will be set to `name`,
     * or if an anchor with that name is already present in the document,
     * `name` will be used as a prefix for a new unique anchor.
     * If `name` is undefined, the generated anchor will use 'a' as a prefix.
     */
    createAlias(node, name) {
        if (!node.anchor) {
            const prev = anchors.anchorNames(this);
            node.anchor =
                // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
                !name || prev.has(name) ? anchors.findNewAnchor(name || 'a', prev) : name;
        }
        return new Alias.Alias(node.anchor);
    }
    createNode(value, replacer, options) {
        let _replacer = undefined;
        if (typeof replacer === 'function') {
            value = replacer.call({ '': value }, '', value);
            _replacer = replacer;
        }
        else if (Array.isArray(replacer)) {
            const keyToStr = (v) => typeof v === 'number' || v instanceof String || v instanceof Number;
            const asStr = replacer.filter(keyToStr).map(String);
            if (asStr.length > 0)
                replacer = replacer.concat(asStr);
            _replacer = replacer;
        }
        else if (options === undefined && replacer) {
            options = replacer;
            replacer = undefined;
        }
        const { aliasDuplicateObjects, anchorPrefix, flow, keepUndefined, onTagObj, tag } = options ?? {};
        const { onAnchor, setAnchors, sourceObjects } = anchors.createNodeAnchors(this, 
        // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
        anchorPrefix || 'a');
        const ctx = {
            aliasDuplicateObjects: aliasDuplicateObjects ?? true,
            keepUndefined: keepUndefined ?? false,
            onAnchor,
            onTagObj,
            replacer: _replacer,
            schema: this.schema,
            sourceObjects
        };
        const node = createNode.createNode(value, tag, ctx);
        if (flow && identity.isCollection(node))
            node.flow = true;
        setAnchors();
        return node;
    }
    /**
     * Convert a key and a value into a `Pair` using the current schema,
     * recursively wrapping all values as `Scalar` or `Collection` nodes.
     */
    createPair(key, value, options = {}) {
        const k = this.createNode(key, null, options);
        const v = this.createNode(value, null, options);
        return new Pair.Pair(k, v);
    }
    /**
     * Removes a value from the document.
     * @returns `true` if the item was found and removed.
     */
    delete(key) {
        return assertCollection(this.contents) ? this.contents.delete(key) : false;
    }
    /**
     * Removes a value from the document.
     * @returns `true` if the item was found and removed.
     */
    deleteIn(path) {
        if (Collection.isEmptyPath(path)) {
            if (this.contents == null)
                return false;
            // @ts-expect-error Presumed impossible if Strict extends false
            this.contents = null;
            return true;
        }
        return assertCollection(this.contents)
            ? this.contents.deleteIn(path)
            : false;
    }
    /**
     * Returns item at `key`, or `undefined` if not found. By default unwraps
     * scalar values from their surrounding node; to disable set `keepScalar` to
     * `true` (collections are always returned intact).
     */
    get(key, keepScalar) {
        return identity.isCollection(this.contents)
            ? this.contents.get(key, keepScalar)
            : undefined;
    }
    /**
     * Returns item at `path`, or `undefined` if not found. By default unwraps
     * scalar values from their surrounding node; to disable set `keepScalar` to
     * `true` (collections are always returned intact).
     */
    getIn(path, keepScalar) {
        if (Collection.isEmptyPath(path))
            return !keepScalar && identity.isScalar(this.contents)
                ? this.contents.value
                : this.contents;
        return identity.isCollection(this.contents)
            ? this.contents.getIn(path, keepScalar)
            : undefined;
    }
    /**
     * Checks if the document includes a value with the key `key`.
     */
    has(key) {
        return identity.isCollection(this.contents) ? this.contents.has(key) : false;
    }
    /**
     * Checks if the document includes a value at `path`.
     */
    hasIn(path) {
        if (Collection.isEmptyPath(path))
            return this.contents !== undefined;
        return identity.isCollection(this.contents) ? this.contents.hasIn(path) : false;
    }
    /**
     * Sets a value in this document. For `!!set`, `value` needs to be a
     * boolean to add/remove the item from the set.
     */
    set(key, value) {
        if (this.contents == null) {
            // @ts-expect-error We can't really know that this matches Contents.
            this.contents = Collection.collectionFromPath(this.schema, [key], value);
        }
        else if (assertCollection(this.contents)) {
            this.contents.set(key, value);
        }
    }
    /**
     * Sets a value in this document. For `!!set`, `value` needs to be a
     * boolean to add/remove the item from the set.
     */
    setIn(path, value) {
        if (Collection.isEmptyPath(path)) {
            // @ts-expect-error We can't really know that this matches Contents.
            this.contents = value;
        }
        else if (this.contents == null) {
            // @ts-expect-error We can't really know that this matches Contents.
            this.contents = Collection.collectionFromPath(this.schema, Array.from(path), value);
        }
        else if (assertCollection(this.contents)) {
            this.contents.setIn(path, value);
        }
    }
    /**
     * Change the YAML version and schema used by the document.
     * A `null` version disables support for directives, explicit tags, anchors, and aliases.
     * It also requires the `schema` option to be given as a `Schema` instance value.
     *
     * Overrides all previously set schema options.
     */
    setSchema(version, options = {}) {
        if (typeof version === 'number')
            version = String(version);
        let opt;
        switch (version) {
            case '1.1':
                if (this.directives)
                    this.directives.yaml.version = '1.1';
                else
                    this.directives = new directives.Directives({ version: '1.1' });
                opt = { resolveKnownTags: false, schema: 'yaml-1.1' };
                break;
            case '1.2':
            case 'next':
                if (this.directives)
                    this.directives.yaml.version = version;
                else
                    this.directives = new directives.Directives({ version });
                opt = { resolveKnownTags: true, schema: 'core' };
                break;
            case null:
                if (this.directives)
                    delete this.directives;
                opt = null;
                break;
            default: {
                const sv = JSON.stringify(version);
                throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`);
            }
        }
        // Not using `instanceof Schema` to allow for duck typing
        if (options.schema instanceof Object)
            this.schema = options.schema;
        else if (opt)
            this.schema = new Schema.Schema(Object.assign(opt, options));
        else
            throw new Error(`With a null YAML version, the { schema: Schema } option is required`);
    }
    // json & jsonArg are only used from toJSON()
    toJS({ json, jsonArg, mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
        const ctx = {
            anchors: new Map(),
            doc: this,
            keep: !json,
            mapAsMap: mapAsMap === true,
            mapKeyWarned: false,
            maxAliasCount: typeof maxAliasCount === 'number' ? maxAliasCount : 100
        };
        const res = toJS.toJS(this.contents, jsonArg ?? '', ctx);
        if (typeof onAnchor === 'function')
            for (const { count, res } of ctx.anchors.values())
                onAnchor(res, count);
        return typeof reviver === 'function'
            ? applyReviver.applyReviver(reviver, { '': res }, '', res)
            : res;
    }
    /**
     * A JSON representation of the document `contents`.
     *
     * @param jsonArg Used by `JSON.stringify` to indicate the array index or
     *   property name.
     */
    toJSON(jsonArg, onAnchor) {
        return this.toJS({ json: true, jsonArg, mapAsMap: false, onAnchor });
    }
    /** A YAML representation of the document. */
    toString(options = {}) {
        if (this.errors.length > 0)
            throw new Error('Document with errors cannot be stringified');
        if ('indent' in options &&
            (!Number.isInteger(options.indent) || Number(options.indent) <= 0)) {
            const s = JSON.stringify(options.indent);
            throw new Error(`"indent" option must be a positive integer, not ${s}`);
        }
        return stringifyDocument.stringifyDocument(this, options);
    }
}
function assertCollection(contents) {
    if (identity.isCollection(contents))
        return true;
    throw new Error('Expected a YAML collection as document contents');
}

exports.Document = Document;


/***/ }),

/***/ 1596:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var visit = __nccwpck_require__(204);

/**
 * Verify that the input string is a valid anchor.
 *
 * Will throw on errors.
 */
function anchorIsValid(anchor) {
    if (/[\x00-\x19\s,[\]{}]/.test(anchor)) {
        const sa = JSON.stringify(anchor);
        const msg = `Anchor must not contain whitespace or control characters: ${sa}`;
        throw new Error(msg);
    }
    return true;
}
function anchorNames(root) {
    const anchors = new Set();
    visit.visit(root, {
        Value(_key, node) {
            if (node.anchor)
                anchors.add(node.anchor);
        }
    });
    return anchors;
}
/** Find a new anchor name with the given `prefix` and a one-indexed suffix. */
function findNewAnchor(prefix, exclude) {
    for (let i = 1; true; ++i) {
        const name = `${prefix}${i}`;
        if (!exclude.has(name))
            return name;
    }
}
function createNodeAnchors(doc, prefix) {
    const aliasObjects = [];
    const sourceObjects = new Map();
    let prevAnchors = null;
    return {
        onAnchor: (source) => {
            aliasObjects.push(source);
            prevAnchors ?? (prevAnchors = anchorNames(doc));
            const anchor = findNewAnchor(prefix, prevAnchors);
            prevAnchors.add(anchor);
            return anchor;
        },
        /**
         * With circular references, the source node is only resolved after all
         * of its child nodes are. This is why anchors are set only after all of
         * the nodes have been created.
         */
        setAnchors: () => {
            for (const source of aliasObjects) {
                const ref = sourceObjects.get(source);
                if (typeof ref === 'object' &&
                    ref.anchor &&
                    (identity.isScalar(ref.node) || identity.isCollection(ref.node))) {
                    ref.node.anchor = ref.anchor;
                }
                else {
                    const error = new Error('Failed to resolve repeated object (this should not happen)');
                    error.source = source;
                    throw error;
                }
            }
        },
        sourceObjects
    };
}

exports.anchorIsValid = anchorIsValid;
exports.anchorNames = anchorNames;
exports.createNodeAnchors = createNodeAnchors;
exports.findNewAnchor = findNewAnchor;


/***/ }),

/***/ 3661:
/***/ ((__unused_webpack_module, exports) => {



/**
 * Applies the JSON.parse reviver algorithm as defined in the ECMA-262 spec,
 * in section 24.5.1.1 "Runtime Semantics: InternalizeJSONProperty" of the
 * 2021 edition: https://tc39.es/ecma262/#sec-json.parse
 *
 * Includes extensions for handling Map and Set objects.
 */
function applyReviver(reviver, obj, key, val) {
    if (val && typeof val === 'object') {
        if (Array.isArray(val)) {
            for (let i = 0, len = val.length; i < len; ++i) {
                const v0 = val[i];
                const v1 = applyReviver(reviver, val, String(i), v0);
                // eslint-disable-next-line @typescript-eslint/no-array-delete
                if (v1 === undefined)
                    delete val[i];
                else if (v1 !== v0)
                    val[i] = v1;
            }
        }
        else if (val instanceof Map) {
            for (const k of Array.from(val.keys())) {
                const v0 = val.get(k);
                const v1 = applyReviver(reviver, val, k, v0);
                if (v1 === undefined)
                    val.delete(k);
                else if (v1 !== v0)
                    val.set(k, v1);
            }
        }
        else if (val instanceof Set) {
            for (const v0 of Array.from(val)) {
                const v1 = applyReviver(reviver, val, v0, v0);
                if (v1 === undefined)
                    val.delete(v0);
                else if (v1 !== v0) {
                    val.delete(v0);
                    val.add(v1);
                }
            }
        }
        else {
            for (const [k, v0] of Object.entries(val)) {
                const v1 = applyReviver(reviver, val, k, v0);
                if (v1 === undefined)
                    delete val[k];
                else if (v1 !== v0)
                    val[k] = v1;
            }
        }
    }
    return reviver.call(obj, key, val);
}

exports.applyReviver = applyReviver;


/***/ }),

/***/ 2404:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Alias = __nccwpck_require__(4065);
var identity = __nccwpck_require__(1127);
var Scalar = __nccwpck_require__(3301);

const defaultTagPrefix = 'tag:yaml.org,2002:';
function findTagObject(value, tagName, tags) {
    if (tagName) {
        const match = tags.filter(t => t.tag === tagName);
        const tagObj = match.find(t => !t.format) ?? match[0];
        if (!tagObj)
            throw new Error(`Tag ${tagName} not found`);
        return tagObj;
    }
    return tags.find(t => t.identify?.(value) && !t.format);
}
function createNode(value, tagName, ctx) {
    if (identity.isDocument(value))
        value = value.contents;
    if (identity.isNode(value))
        return value;
    if (identity.isPair(value)) {
        const map = ctx.schema[identity.MAP].createNode?.(ctx.schema, null, ctx);
        map.items.push(value);
        return map;
    }
    if (value instanceof String ||
        value instanceof Number ||
        value instanceof Boolean ||
        (typeof BigInt !== 'undefined' && value instanceof BigInt) // not supported everywhere
    ) {
        // https://tc39.es/ecma262/#sec-serializejsonproperty
        value = value.valueOf();
    }
    const { aliasDuplicateObjects, onAnchor, onTagObj, schema, sourceObjects } = ctx;
    // Detect duplicate references to the same object & use Alias nodes for all
    // after first. The `ref` wrapper allows for circular references to resolve.
    let ref = undefined;
    if (aliasDuplicateObjects && value && typeof value === 'object') {
        ref = sourceObjects.get(value);
        if (ref) {
            ref.anchor ?? (ref.anchor = onAnchor(value));
            return new Alias.Alias(ref.anchor);
        }
        else {
            ref = { anchor: null, node: null };
            sourceObjects.set(value, ref);
        }
    }
    if (tagName?.startsWith('!!'))
        tagName = defaultTagPrefix + tagName.slice(2);
    let tagObj = findTagObject(value, tagName, schema.tags);
    if (!tagObj) {
        if (value && typeof value.toJSON === 'function') {
            // eslint-disable-next-line @typescript-eslint/no-unsafe-call
            value = value.toJSON();
        }
        if (!value || typeof value !== 'object') {
            const node = new Scalar.Scalar(value);
            if (ref)
                ref.node = node;
            return node;
        }
        tagObj =
            value instanceof Map
                ? schema[identity.MAP]
                : Symbol.iterator in Object(value)
                    ? schema[identity.SEQ]
                    : schema[identity.MAP];
    }
    if (onTagObj) {
        onTagObj(tagObj);
        delete ctx.onTagObj;
    }
    const node = tagObj?.createNode
        ? tagObj.createNode(ctx.schema, value, ctx)
        : typeof tagObj?.nodeClass?.from === 'function'
            ? tagObj.nodeClass.from(ctx.schema, value, ctx)
            : new Scalar.Scalar(value);
    if (tagName)
        node.tag = tagName;
    else if (!tagObj.default)
        node.tag = tagObj.tag;
    if (ref)
        ref.node = node;
    return node;
}

exports.createNode = createNode;


/***/ }),

/***/ 1342:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var visit = __nccwpck_require__(204);

const escapeChars = {
    '!': '%21',
    ',': '%2C',
    '[': '%5B',
    ']': '%5D',
    '{': '%7B',
    '}': '%7D'
};
const escapeTagName = (tn) => tn.replace(/[!,[\]{}]/g, ch => escapeChars[ch]);
class Directives {
    constructor(yaml, tags) {
        /**
         * The directives-end/doc-start marker `---`. If `null`, a marker may still be
         * included in the document's stringified representation.
         */
        this.docStart = null;
        /** The doc-end marker `...`.  */
        this.docEnd = false;
        this.yaml = Object.assign({}, Directives.defaultYaml, yaml);
        this.tags = Object.assign({}, Directives.defaultTags, tags);
    }
    clone() {
        const copy = new Directives(this.yaml, this.tags);
        copy.docStart = this.docStart;
        return copy;
    }
    /**
     * During parsing, get a Directives instance for the current document and
     * update the stream state according to the current version's spec.
     */
    atDocument() {
        const res = new Directives(this.yaml, this.tags);
        switch (this.yaml.version) {
            case '1.1':
                this.atNextDocument = true;
                break;
            case '1.2':
                this.atNextDocument = false;
                this.yaml = {
                    explicit: Directives.defaultYaml.explicit,
                    version: '1.2'
                };
                this.tags = Object.assign({}, Directives.defaultTags);
                break;
        }
        return res;
    }
    /**
     * @param onError - May be called even if the action was successful
     * @returns `true` on success
     */
    add(line, onError) {
        if (this.atNextDocument) {
            this.yaml = { explicit: Directives.defaultYaml.explicit, version: '1.1' };
            this.tags = Object.assign({}, Directives.defaultTags);
            this.atNextDocument = false;
        }
        const parts = line.trim().split(/[ \t]+/);
        const name = parts.shift();
        switch (name) {
            case '%TAG': {
                if (parts.length !== 2) {
                    onError(0, '%TAG directive should contain exactly two parts');
                    if (parts.length < 2)
                        return false;
                }
                const [handle, prefix] = parts;
                this.tags[handle] = prefix;
                return true;
            }
            case '%YAML': {
                this.yaml.explicit = true;
                if (parts.length !== 1) {
                    onError(0, '%YAML directive should contain exactly one part');
                    return false;
                }
                const [version] = parts;
                if (version === '1.1' || version === '1.2') {
                    this.yaml.version = version;
                    return true;
                }
                else {
                    const isValid = /^\d+\.\d+$/.test(version);
                    onError(6, `Unsupported YAML version ${version}`, isValid);
                    return false;
                }
            }
            default:
                onError(0, `Unknown directive ${name}`, true);
                return false;
        }
    }
    /**
     * Resolves a tag, matching handles to those defined in %TAG directives.
     *
     * @returns Resolved tag, which may also be the non-specific tag `'!'` or a
     *   `'!local'` tag, or `null` if unresolvable.
     */
    tagName(source, onError) {
        if (source === '!')
            return '!'; // non-specific tag
        if (source[0] !== '!') {
            onError(`Not a valid tag: ${source}`);
            return null;
        }
        if (source[1] === '<') {
            const verbatim = source.slice(2, -1);
            if (verbatim === '!' || verbatim === '!!') {
                onError(`Verbatim tags aren't resolved, so ${source} is invalid.`);
                return null;
            }
            if (source[source.length - 1] !== '>')
                onError('Verbatim tags must end with a >');
            return verbatim;
        }
        const [, handle, suffix] = source.match(/^(.*!)([^!]*)$/s);
        if (!suffix)
            onError(`The ${source} tag has no suffix`);
        const prefix = this.tags[handle];
        if (prefix) {
            try {
                return prefix + decodeURIComponent(suffix);
            }
            catch (error) {
                onError(String(error));
                return null;
            }
        }
        if (handle === '!')
            return source; // local tag
        onError(`Could not resolve tag: ${source}`);
        return null;
    }
    /**
     * Given a fully resolved tag, returns its printable string form,
     * taking into account current tag prefixes and defaults.
     */
    tagString(tag) {
        for (const [handle, prefix] of Object.entries(this.tags)) {
            if (tag.startsWith(prefix))
                return handle + escapeTagName(tag.substring(prefix.length));
        }
        return tag[0] === '!' ? tag : `!<${tag}>`;
    }
    toString(doc) {
        const lines = this.yaml.explicit
            ? [`%YAML ${this.yaml.version || '1.2'}`]
            : [];
        const tagEntries = Object.entries(this.tags);
        let tagNames;
        if (doc && tagEntries.length > 0 && identity.isNode(doc.contents)) {
            const tags = {};
            visit.visit(doc.contents, (_key, node) => {
                if (identity.isNode(node) && node.tag)
                    tags[node.tag] = true;
            });
            tagNames = Object.keys(tags);
        }
        else
            tagNames = [];
        for (const [handle, prefix] of tagEntries) {
            if (handle === '!!' && prefix === 'tag:yaml.org,2002:')
                continue;
            if (!doc || tagNames.some(tn => tn.startsWith(prefix)))
                lines.push(`%TAG ${handle} ${prefix}`);
        }
        return lines.join('\n');
    }
}
Directives.defaultYaml = { explicit: false, version: '1.2' };
Directives.defaultTags = { '!!': 'tag:yaml.org,2002:' };

exports.Directives = Directives;


/***/ }),

/***/ 1464:
/***/ ((__unused_webpack_module, exports) => {



class YAMLError extends Error {
    constructor(name, pos, code, message) {
        super();
        this.name = name;
        this.code = code;
        this.message = message;
        this.pos = pos;
    }
}
class YAMLParseError extends YAMLError {
    constructor(pos, code, message) {
        super('YAMLParseError', pos, code, message);
    }
}
class YAMLWarning extends YAMLError {
    constructor(pos, code, message) {
        super('YAMLWarning', pos, code, message);
    }
}
const prettifyError = (src, lc) => (error) => {
    if (error.pos[0] === -1)
        return;
    error.linePos = error.pos.map(pos => lc.linePos(pos));
    const { line, col } = error.linePos[0];
    error.message += ` at line ${line}, column ${col}`;
    let ci = col - 1;
    let lineStr = src
        .substring(lc.lineStarts[line - 1], lc.lineStarts[line])
        .replace(/[\n\r]+$/, '');
    // Trim to max 80 chars, keeping col position near the middle
    if (ci >= 60 && lineStr.length > 80) {
        const trimStart = Math.min(ci - 39, lineStr.length - 79);
        lineStr = '…' + lineStr.substring(trimStart);
        ci -= trimStart - 1;
    }
    if (lineStr.length > 80)
        lineStr = lineStr.substring(0, 79) + '…';
    // Include previous line in context if pointing at line start
    if (line > 1 && /^ *$/.test(lineStr.substring(0, ci))) {
        // Regexp won't match if start is trimmed
        let prev = src.substring(lc.lineStarts[line - 2], lc.lineStarts[line - 1]);
        if (prev.length > 80)
            prev = prev.substring(0, 79) + '…\n';
        lineStr = prev + lineStr;
    }
    if (/[^ ]/.test(lineStr)) {
        let count = 1;
        const end = error.linePos[1];
        if (end?.line === line && end.col > col) {
            count = Math.max(1, Math.min(end.col - col, 80 - ci));
        }
        const pointer = ' '.repeat(ci) + '^'.repeat(count);
        error.message += `:\n\n${lineStr}\n${pointer}\n`;
    }
};

exports.YAMLError = YAMLError;
exports.YAMLParseError = YAMLParseError;
exports.YAMLWarning = YAMLWarning;
exports.prettifyError = prettifyError;


/***/ }),

/***/ 8815:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

var __webpack_unused_export__;


var composer = __nccwpck_require__(9984);
var Document = __nccwpck_require__(3021);
var Schema = __nccwpck_require__(5840);
var errors = __nccwpck_require__(1464);
var Alias = __nccwpck_require__(4065);
var identity = __nccwpck_require__(1127);
var Pair = __nccwpck_require__(7165);
var Scalar = __nccwpck_require__(3301);
var YAMLMap = __nccwpck_require__(4454);
var YAMLSeq = __nccwpck_require__(2223);
var cst = __nccwpck_require__(3461);
var lexer = __nccwpck_require__(361);
var lineCounter = __nccwpck_require__(6628);
var parser = __nccwpck_require__(3456);
var publicApi = __nccwpck_require__(4047);
var visit = __nccwpck_require__(204);



__webpack_unused_export__ = composer.Composer;
__webpack_unused_export__ = Document.Document;
__webpack_unused_export__ = Schema.Schema;
__webpack_unused_export__ = errors.YAMLError;
__webpack_unused_export__ = errors.YAMLParseError;
__webpack_unused_export__ = errors.YAMLWarning;
__webpack_unused_export__ = Alias.Alias;
exports.Vj = identity.isAlias;
__webpack_unused_export__ = identity.isCollection;
__webpack_unused_export__ = identity.isDocument;
exports.jh = identity.isMap;
exports.Ll = identity.isNode;
exports.tO = identity.isPair;
exports.jn = identity.isScalar;
exports.oP = identity.isSeq;
__webpack_unused_export__ = Pair.Pair;
__webpack_unused_export__ = Scalar.Scalar;
__webpack_unused_export__ = YAMLMap.YAMLMap;
__webpack_unused_export__ = YAMLSeq.YAMLSeq;
__webpack_unused_export__ = cst;
exports.JG = lexer.Lexer;
exports.HN = lineCounter.LineCounter;
__webpack_unused_export__ = parser.Parser;
exports.qg = publicApi.parse;
exports.hR = publicApi.parseAllDocuments;
__webpack_unused_export__ = publicApi.parseDocument;
__webpack_unused_export__ = publicApi.stringify;
__webpack_unused_export__ = visit.visit;
__webpack_unused_export__ = visit.visitAsync;


/***/ }),

/***/ 7249:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var node_process = __nccwpck_require__(932);

function debug(logLevel, ...messages) {
    if (logLevel === 'debug')
        console.log(...messages);
}
function warn(logLevel, warning) {
    if (logLevel === 'debug' || logLevel === 'warn') {
        if (typeof node_process.emitWarning === 'function')
            node_process.emitWarning(warning);
        else
            console.warn(warning);
    }
}

exports.debug = debug;
exports.warn = warn;


/***/ }),

/***/ 4065:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var anchors = __nccwpck_require__(1596);
var visit = __nccwpck_require__(204);
var identity = __nccwpck_require__(1127);
var Node = __nccwpck_require__(6673);
var toJS = __nccwpck_require__(4043);

class Alias extends Node.NodeBase {
    constructor(source) {
        super(identity.ALIAS);
        this.source = source;
        Object.defineProperty(this, 'tag', {
            set() {
                throw new Error('Alias nodes cannot have tags');
            }
        });
    }
    /**
     * Resolve the value of this alias within `doc`, finding the last
     * instance of the `source` anchor before this node.
     */
    resolve(doc, ctx) {
        if (ctx?.maxAliasCount === 0)
            throw new ReferenceError('Alias resolution is disabled');
        let nodes;
        if (ctx?.aliasResolveCache) {
            nodes = ctx.aliasResolveCache;
        }
        else {
            nodes = [];
            visit.visit(doc, {
                Node: (_key, node) => {
                    if (identity.isAlias(node) || identity.hasAnchor(node))
                        nodes.push(node);
                }
            });
            if (ctx)
                ctx.aliasResolveCache = nodes;
        }
        let found = undefined;
        for (const node of nodes) {
            if (node === this)
                break;
            if (node.anchor === this.source)
                found = node;
        }
        if (found && ctx) {
            const { anchors, doc, maxAliasCount } = ctx;
            let data = anchors.get(found);
            if (!data) {
                // Resolve anchors for Node.prototype.toJS()
                toJS.toJS(found, null, ctx);
                data = anchors.get(found);
            }
            /* istanbul ignore if */
            if (data?.res === undefined) {
                const msg = 'This should not happen: Alias anchor was not resolved?';
                throw new ReferenceError(msg);
            }
            if (maxAliasCount >= 0) {
                data.count += 1;
                if (data.aliasCount === 0)
                    data.aliasCount = getAliasCount(doc, found, anchors);
                if (data.count * data.aliasCount > maxAliasCount) {
                    const msg = 'Excessive alias count indicates a resource exhaustion attack';
                    throw new ReferenceError(msg);
                }
            }
        }
        return found;
    }
    toJSON(_arg, ctx) {
        if (!ctx)
            return { source: this.source };
        const source = this.resolve(ctx.doc, ctx);
        if (!source) {
            const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
            throw new ReferenceError(msg);
        }
        return ctx.anchors.get(source).res;
    }
    toString(ctx, _onComment, _onChompKeep) {
        const src = `*${this.source}`;
        if (ctx) {
            anchors.anchorIsValid(this.source);
            if (ctx.options.verifyAliasOrder && !ctx.anchors.has(this.source)) {
                const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
                throw new Error(msg);
            }
            if (ctx.implicitKey)
                return `${src} `;
        }
        return src;
    }
}
function getAliasCount(doc, node, anchors) {
    if (identity.isAlias(node)) {
        const source = node.resolve(doc);
        const anchor = anchors && source && anchors.get(source);
        return anchor ? anchor.count * anchor.aliasCount : 0;
    }
    else if (identity.isCollection(node)) {
        let count = 0;
        for (const item of node.items) {
            const c = getAliasCount(doc, item, anchors);
            if (c > count)
                count = c;
        }
        return count;
    }
    else if (identity.isPair(node)) {
        const kc = getAliasCount(doc, node.key, anchors);
        const vc = getAliasCount(doc, node.value, anchors);
        return Math.max(kc, vc);
    }
    return 1;
}

exports.Alias = Alias;


/***/ }),

/***/ 101:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var createNode = __nccwpck_require__(2404);
var identity = __nccwpck_require__(1127);
var Node = __nccwpck_require__(6673);

function collectionFromPath(schema, path, value) {
    let v = value;
    for (let i = path.length - 1; i >= 0; --i) {
        const k = path[i];
        if (typeof k === 'number' && Number.isInteger(k) && k >= 0) {
            const a = [];
            a[k] = v;
            v = a;
        }
        else {
            v = new Map([[k, v]]);
        }
    }
    return createNode.createNode(v, undefined, {
        aliasDuplicateObjects: false,
        keepUndefined: false,
        onAnchor: () => {
            throw new Error('This should not happen, please report a bug.');
        },
        schema,
        sourceObjects: new Map()
    });
}
// Type guard is intentionally a little wrong so as to be more useful,
// as it does not cover untypable empty non-string iterables (e.g. []).
const isEmptyPath = (path) => path == null ||
    (typeof path === 'object' && !!path[Symbol.iterator]().next().done);
class Collection extends Node.NodeBase {
    constructor(type, schema) {
        super(type);
        Object.defineProperty(this, 'schema', {
            value: schema,
            configurable: true,
            enumerable: false,
            writable: true
        });
    }
    /**
     * Create a copy of this collection.
     *
     * @param schema - If defined, overwrites the original's schema
     */
    clone(schema) {
        const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
        if (schema)
            copy.schema = schema;
        copy.items = copy.items.map(it => identity.isNode(it) || identity.isPair(it) ? it.clone(schema) : it);
        if (this.range)
            copy.range = this.range.slice();
        return copy;
    }
    /**
     * Adds a value to the collection. For `!!map` and `!!omap` the value must
     * be a Pair instance or a `{ key, value }` object, which may not have a key
     * that already exists in the map.
     */
    addIn(path, value) {
        if (isEmptyPath(path))
            this.add(value);
        else {
            const [key, ...rest] = path;
            const node = this.get(key, true);
            if (identity.isCollection(node))
                node.addIn(rest, value);
            else if (node === undefined && this.schema)
                this.set(key, collectionFromPath(this.schema, rest, value));
            else
                throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
        }
    }
    /**
     * Removes a value from the collection.
     * @returns `true` if the item was found and removed.
     */
    deleteIn(path) {
        const [key, ...rest] = path;
        if (rest.length === 0)
            return this.delete(key);
        const node = this.get(key, true);
        if (identity.isCollection(node))
            return node.deleteIn(rest);
        else
            throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
    }
    /**
     * Returns item at `key`, or `undefined` if not found. By default unwraps
     * scalar values from their surrounding node; to disable set `keepScalar` to
     * `true` (collections are always returned intact).
     */
    getIn(path, keepScalar) {
        const [key, ...rest] = path;
        const node = this.get(key, true);
        if (rest.length === 0)
            return !keepScalar && identity.isScalar(node) ? node.value : node;
        else
            return identity.isCollection(node) ? node.getIn(rest, keepScalar) : undefined;
    }
    hasAllNullValues(allowScalar) {
        return this.items.every(node => {
            if (!identity.isPair(node))
                return false;
            const n = node.value;
            return (n == null ||
                (allowScalar &&
                    identity.isScalar(n) &&
                    n.value == null &&
                    !n.commentBefore &&
                    !n.comment &&
                    !n.tag));
        });
    }
    /**
     * Checks if the collection includes a value with the key `key`.
     */
    hasIn(path) {
        const [key, ...rest] = path;
        if (rest.length === 0)
            return this.has(key);
        const node = this.get(key, true);
        return identity.isCollection(node) ? node.hasIn(rest) : false;
    }
    /**
     * Sets a value in this collection. For `!!set`, `value` needs to be a
     * boolean to add/remove the item from the set.
     */
    setIn(path, value) {
        const [key, ...rest] = path;
        if (rest.length === 0) {
            this.set(key, value);
        }
        else {
            const node = this.get(key, true);
            if (identity.isCollection(node))
                node.setIn(rest, value);
            else if (node === undefined && this.schema)
                this.set(key, collectionFromPath(this.schema, rest, value));
            else
                throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
        }
    }
}

exports.Collection = Collection;
exports.collectionFromPath = collectionFromPath;
exports.isEmptyPath = isEmptyPath;


/***/ }),

/***/ 6673:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var applyReviver = __nccwpck_require__(3661);
var identity = __nccwpck_require__(1127);
var toJS = __nccwpck_require__(4043);

class NodeBase {
    constructor(type) {
        Object.defineProperty(this, identity.NODE_TYPE, { value: type });
    }
    /** Create a copy of this node.  */
    clone() {
        const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
        if (this.range)
            copy.range = this.range.slice();
        return copy;
    }
    /** A plain JavaScript representation of this node. */
    toJS(doc, { mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
        if (!identity.isDocument(doc))
            throw new TypeError('A document argument is required');
        const ctx = {
            anchors: new Map(),
            doc,
            keep: true,
            mapAsMap: mapAsMap === true,
            mapKeyWarned: false,
            maxAliasCount: typeof maxAliasCount === 'number' ? maxAliasCount : 100
        };
        const res = toJS.toJS(this, '', ctx);
        if (typeof onAnchor === 'function')
            for (const { count, res } of ctx.anchors.values())
                onAnchor(res, count);
        return typeof reviver === 'function'
            ? applyReviver.applyReviver(reviver, { '': res }, '', res)
            : res;
    }
}

exports.NodeBase = NodeBase;


/***/ }),

/***/ 7165:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var createNode = __nccwpck_require__(2404);
var stringifyPair = __nccwpck_require__(9748);
var addPairToJSMap = __nccwpck_require__(7104);
var identity = __nccwpck_require__(1127);

function createPair(key, value, ctx) {
    const k = createNode.createNode(key, undefined, ctx);
    const v = createNode.createNode(value, undefined, ctx);
    return new Pair(k, v);
}
class Pair {
    constructor(key, value = null) {
        Object.defineProperty(this, identity.NODE_TYPE, { value: identity.PAIR });
        this.key = key;
        this.value = value;
    }
    clone(schema) {
        let { key, value } = this;
        if (identity.isNode(key))
            key = key.clone(schema);
        if (identity.isNode(value))
            value = value.clone(schema);
        return new Pair(key, value);
    }
    toJSON(_, ctx) {
        const pair = ctx?.mapAsMap ? new Map() : {};
        return addPairToJSMap.addPairToJSMap(ctx, pair, this);
    }
    toString(ctx, onComment, onChompKeep) {
        return ctx?.doc
            ? stringifyPair.stringifyPair(this, ctx, onComment, onChompKeep)
            : JSON.stringify(this);
    }
}

exports.Pair = Pair;
exports.createPair = createPair;


/***/ }),

/***/ 3301:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Node = __nccwpck_require__(6673);
var toJS = __nccwpck_require__(4043);

const isScalarValue = (value) => !value || (typeof value !== 'function' && typeof value !== 'object');
class Scalar extends Node.NodeBase {
    constructor(value) {
        super(identity.SCALAR);
        this.value = value;
    }
    toJSON(arg, ctx) {
        return ctx?.keep ? this.value : toJS.toJS(this.value, arg, ctx);
    }
    toString() {
        return String(this.value);
    }
}
Scalar.BLOCK_FOLDED = 'BLOCK_FOLDED';
Scalar.BLOCK_LITERAL = 'BLOCK_LITERAL';
Scalar.PLAIN = 'PLAIN';
Scalar.QUOTE_DOUBLE = 'QUOTE_DOUBLE';
Scalar.QUOTE_SINGLE = 'QUOTE_SINGLE';

exports.Scalar = Scalar;
exports.isScalarValue = isScalarValue;


/***/ }),

/***/ 4454:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var stringifyCollection = __nccwpck_require__(1212);
var addPairToJSMap = __nccwpck_require__(7104);
var Collection = __nccwpck_require__(101);
var identity = __nccwpck_require__(1127);
var Pair = __nccwpck_require__(7165);
var Scalar = __nccwpck_require__(3301);

function findPair(items, key) {
    const k = identity.isScalar(key) ? key.value : key;
    for (const it of items) {
        if (identity.isPair(it)) {
            if (it.key === key || it.key === k)
                return it;
            if (identity.isScalar(it.key) && it.key.value === k)
                return it;
        }
    }
    return undefined;
}
class YAMLMap extends Collection.Collection {
    static get tagName() {
        return 'tag:yaml.org,2002:map';
    }
    constructor(schema) {
        super(identity.MAP, schema);
        this.items = [];
    }
    /**
     * A generic collection parsing method that can be extended
     * to other node classes that inherit from YAMLMap
     */
    static from(schema, obj, ctx) {
        const { keepUndefined, replacer } = ctx;
        const map = new this(schema);
        const add = (key, value) => {
            if (typeof replacer === 'function')
                value = replacer.call(obj, key, value);
            else if (Array.isArray(replacer) && !replacer.includes(key))
                return;
            if (value !== undefined || keepUndefined)
                map.items.push(Pair.createPair(key, value, ctx));
        };
        if (obj instanceof Map) {
            for (const [key, value] of obj)
                add(key, value);
        }
        else if (obj && typeof obj === 'object') {
            for (const key of Object.keys(obj))
                add(key, obj[key]);
        }
        if (typeof schema.sortMapEntries === 'function') {
            map.items.sort(schema.sortMapEntries);
        }
        return map;
    }
    /**
     * Adds a value to the collection.
     *
     * @param overwrite - If not set `true`, using a key that is already in the
     *   collection will throw. Otherwise, overwrites the previous value.
     */
    add(pair, overwrite) {
        let _pair;
        if (identity.isPair(pair))
            _pair = pair;
        else if (!pair || typeof pair !== 'object' || !('key' in pair)) {
            // In TypeScript, this never happens.
            _pair = new Pair.Pair(pair, pair?.value);
        }
        else
            _pair = new Pair.Pair(pair.key, pair.value);
        const prev = findPair(this.items, _pair.key);
        const sortEntries = this.schema?.sortMapEntries;
        if (prev) {
            if (!overwrite)
                throw new Error(`Key ${_pair.key} already set`);
            // For scalars, keep the old node & its comments and anchors
            if (identity.isScalar(prev.value) && Scalar.isScalarValue(_pair.value))
                prev.value.value = _pair.value;
            else
                prev.value = _pair.value;
        }
        else if (sortEntries) {
            const i = this.items.findIndex(item => sortEntries(_pair, item) < 0);
            if (i === -1)
                this.items.push(_pair);
            else
                this.items.splice(i, 0, _pair);
        }
        else {
            this.items.push(_pair);
        }
    }
    delete(key) {
        const it = findPair(this.items, key);
        if (!it)
            return false;
        const del = this.items.splice(this.items.indexOf(it), 1);
        return del.length > 0;
    }
    get(key, keepScalar) {
        const it = findPair(this.items, key);
        const node = it?.value;
        return (!keepScalar && identity.isScalar(node) ? node.value : node) ?? undefined;
    }
    has(key) {
        return !!findPair(this.items, key);
    }
    set(key, value) {
        this.add(new Pair.Pair(key, value), true);
    }
    /**
     * @param ctx - Conversion context, originally set in Document#toJS()
     * @param {Class} Type - If set, forces the returned collection type
     * @returns Instance of Type, Map, or Object
     */
    toJSON(_, ctx, Type) {
        const map = Type ? new Type() : ctx?.mapAsMap ? new Map() : {};
        if (ctx?.onCreate)
            ctx.onCreate(map);
        for (const item of this.items)
            addPairToJSMap.addPairToJSMap(ctx, map, item);
        return map;
    }
    toString(ctx, onComment, onChompKeep) {
        if (!ctx)
            return JSON.stringify(this);
        for (const item of this.items) {
            if (!identity.isPair(item))
                throw new Error(`Map items must all be pairs; found ${JSON.stringify(item)} instead`);
        }
        if (!ctx.allNullValues && this.hasAllNullValues(false))
            ctx = Object.assign({}, ctx, { allNullValues: true });
        return stringifyCollection.stringifyCollection(this, ctx, {
            blockItemPrefix: '',
            flowChars: { start: '{', end: '}' },
            itemIndent: ctx.indent || '',
            onChompKeep,
            onComment
        });
    }
}

exports.YAMLMap = YAMLMap;
exports.findPair = findPair;


/***/ }),

/***/ 2223:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var createNode = __nccwpck_require__(2404);
var stringifyCollection = __nccwpck_require__(1212);
var Collection = __nccwpck_require__(101);
var identity = __nccwpck_require__(1127);
var Scalar = __nccwpck_require__(3301);
var toJS = __nccwpck_require__(4043);

class YAMLSeq extends Collection.Collection {
    static get tagName() {
        return 'tag:yaml.org,2002:seq';
    }
    constructor(schema) {
        super(identity.SEQ, schema);
        this.items = [];
    }
    add(value) {
        this.items.push(value);
    }
    /**
     * Removes a value from the collection.
     *
     * `key` must contain a representation of an integer for this to succeed.
     * It may be wrapped in a `Scalar`.
     *
     * @returns `true` if the item was found and removed.
     */
    delete(key) {
        const idx = asItemIndex(key);
        if (typeof idx !== 'number')
            return false;
        const del = this.items.splice(idx, 1);
        return del.length > 0;
    }
    get(key, keepScalar) {
        const idx = asItemIndex(key);
        if (typeof idx !== 'number')
            return undefined;
        const it = this.items[idx];
        return !keepScalar && identity.isScalar(it) ? it.value : it;
    }
    /**
     * Checks if the collection includes a value with the key `key`.
     *
     * `key` must contain a representation of an integer for this to succeed.
     * It may be wrapped in a `Scalar`.
     */
    has(key) {
        const idx = asItemIndex(key);
        return typeof idx === 'number' && idx < this.items.length;
    }
    /**
     * Sets a value in this collection. For `!!set`, `value` needs to be a
     * boolean to add/remove the item from the set.
     *
     * If `key` does not contain a representation of an integer, this will throw.
     * It may be wrapped in a `Scalar`.
     */
    set(key, value) {
        const idx = asItemIndex(key);
        if (typeof idx !== 'number')
            throw new Error(`Expected a valid index, not ${key}.`);
        const prev = this.items[idx];
        if (identity.isScalar(prev) && Scalar.isScalarValue(value))
            prev.value = value;
        else
            this.items[idx] = value;
    }
    toJSON(_, ctx) {
        const seq = [];
        if (ctx?.onCreate)
            ctx.onCreate(seq);
        let i = 0;
        for (const item of this.items)
            seq.push(toJS.toJS(item, String(i++), ctx));
        return seq;
    }
    toString(ctx, onComment, onChompKeep) {
        if (!ctx)
            return JSON.stringify(this);
        return stringifyCollection.stringifyCollection(this, ctx, {
            blockItemPrefix: '- ',
            flowChars: { start: '[', end: ']' },
            itemIndent: (ctx.indent || '') + '  ',
            onChompKeep,
            onComment
        });
    }
    static from(schema, obj, ctx) {
        const { replacer } = ctx;
        const seq = new this(schema);
        if (obj && Symbol.iterator in Object(obj)) {
            let i = 0;
            for (let it of obj) {
                if (typeof replacer === 'function') {
                    const key = obj instanceof Set ? it : String(i++);
                    it = replacer.call(obj, key, it);
                }
                seq.items.push(createNode.createNode(it, undefined, ctx));
            }
        }
        return seq;
    }
}
function asItemIndex(key) {
    let idx = identity.isScalar(key) ? key.value : key;
    if (idx && typeof idx === 'string')
        idx = Number(idx);
    return typeof idx === 'number' && Number.isInteger(idx) && idx >= 0
        ? idx
        : null;
}

exports.YAMLSeq = YAMLSeq;


/***/ }),

/***/ 7104:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var log = __nccwpck_require__(7249);
var merge = __nccwpck_require__(452);
var stringify = __nccwpck_require__(2148);
var identity = __nccwpck_require__(1127);
var toJS = __nccwpck_require__(4043);

function addPairToJSMap(ctx, map, { key, value }) {
    if (identity.isNode(key) && key.addToJSMap)
        key.addToJSMap(ctx, map, value);
    // TODO: Should drop this special case for bare << handling
    else if (merge.isMergeKey(ctx, key))
        merge.addMergeToJSMap(ctx, map, value);
    else {
        const jsKey = toJS.toJS(key, '', ctx);
        if (map instanceof Map) {
            map.set(jsKey, toJS.toJS(value, jsKey, ctx));
        }
        else if (map instanceof Set) {
            map.add(jsKey);
        }
        else {
            const stringKey = stringifyKey(key, jsKey, ctx);
            const jsValue = toJS.toJS(value, stringKey, ctx);
            if (stringKey in map)
                Object.defineProperty(map, stringKey, {
                    value: jsValue,
                    writable: true,
                    enumerable: true,
                    configurable: true
                });
            else
                map[stringKey] = jsValue;
        }
    }
    return map;
}
function stringifyKey(key, jsKey, ctx) {
    if (jsKey === null)
        return '';
    // eslint-disable-next-line @typescript-eslint/no-base-to-string
    if (typeof jsKey !== 'object')
        return String(jsKey);
    if (identity.isNode(key) && ctx?.doc) {
        const strCtx = stringify.createStringifyContext(ctx.doc, {});
        strCtx.anchors = new Set();
        for (const node of ctx.anchors.keys())
            strCtx.anchors.add(node.anchor);
        strCtx.inFlow = true;
        strCtx.inStringifyKey = true;
        const strKey = key.toString(strCtx);
        if (!ctx.mapKeyWarned) {
            let jsonStr = JSON.stringify(strKey);
            if (jsonStr.length > 40)
                jsonStr = jsonStr.substring(0, 36) + '..."';
            log.warn(ctx.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`);
            ctx.mapKeyWarned = true;
        }
        return strKey;
    }
    return JSON.stringify(jsKey);
}

exports.addPairToJSMap = addPairToJSMap;


/***/ }),

/***/ 1127:
/***/ ((__unused_webpack_module, exports) => {



const ALIAS = Symbol.for('yaml.alias');
const DOC = Symbol.for('yaml.document');
const MAP = Symbol.for('yaml.map');
const PAIR = Symbol.for('yaml.pair');
const SCALAR = Symbol.for('yaml.scalar');
const SEQ = Symbol.for('yaml.seq');
const NODE_TYPE = Symbol.for('yaml.node.type');
const isAlias = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === ALIAS;
const isDocument = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === DOC;
const isMap = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === MAP;
const isPair = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === PAIR;
const isScalar = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === SCALAR;
const isSeq = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === SEQ;
function isCollection(node) {
    if (node && typeof node === 'object')
        switch (node[NODE_TYPE]) {
            case MAP:
            case SEQ:
                return true;
        }
    return false;
}
function isNode(node) {
    if (node && typeof node === 'object')
        switch (node[NODE_TYPE]) {
            case ALIAS:
            case MAP:
            case SCALAR:
            case SEQ:
                return true;
        }
    return false;
}
const hasAnchor = (node) => (isScalar(node) || isCollection(node)) && !!node.anchor;

exports.ALIAS = ALIAS;
exports.DOC = DOC;
exports.MAP = MAP;
exports.NODE_TYPE = NODE_TYPE;
exports.PAIR = PAIR;
exports.SCALAR = SCALAR;
exports.SEQ = SEQ;
exports.hasAnchor = hasAnchor;
exports.isAlias = isAlias;
exports.isCollection = isCollection;
exports.isDocument = isDocument;
exports.isMap = isMap;
exports.isNode = isNode;
exports.isPair = isPair;
exports.isScalar = isScalar;
exports.isSeq = isSeq;


/***/ }),

/***/ 4043:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);

/**
 * Recursively convert any node or its contents to native JavaScript
 *
 * @param value - The input value
 * @param arg - If `value` defines a `toJSON()` method, use this
 *   as its first argument
 * @param ctx - Conversion context, originally set in Document#toJS(). If
 *   `{ keep: true }` is not set, output should be suitable for JSON
 *   stringification.
 */
function toJS(value, arg, ctx) {
    // eslint-disable-next-line @typescript-eslint/no-unsafe-return
    if (Array.isArray(value))
        return value.map((v, i) => toJS(v, String(i), ctx));
    if (value && typeof value.toJSON === 'function') {
        // eslint-disable-next-line @typescript-eslint/no-unsafe-call
        if (!ctx || !identity.hasAnchor(value))
            return value.toJSON(arg, ctx);
        const data = { aliasCount: 0, count: 1, res: undefined };
        ctx.anchors.set(value, data);
        ctx.onCreate = res => {
            data.res = res;
            delete ctx.onCreate;
        };
        const res = value.toJSON(arg, ctx);
        if (ctx.onCreate)
            ctx.onCreate(res);
        return res;
    }
    if (typeof value === 'bigint' && !ctx?.keep)
        return Number(value);
    return value;
}

exports.toJS = toJS;


/***/ }),

/***/ 110:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var resolveBlockScalar = __nccwpck_require__(8913);
var resolveFlowScalar = __nccwpck_require__(6842);
var errors = __nccwpck_require__(1464);
var stringifyString = __nccwpck_require__(3069);

function resolveAsScalar(token, strict = true, onError) {
    if (token) {
        const _onError = (pos, code, message) => {
            const offset = typeof pos === 'number' ? pos : Array.isArray(pos) ? pos[0] : pos.offset;
            if (onError)
                onError(offset, code, message);
            else
                throw new errors.YAMLParseError([offset, offset + 1], code, message);
        };
        switch (token.type) {
            case 'scalar':
            case 'single-quoted-scalar':
            case 'double-quoted-scalar':
                return resolveFlowScalar.resolveFlowScalar(token, strict, _onError);
            case 'block-scalar':
                return resolveBlockScalar.resolveBlockScalar({ options: { strict } }, token, _onError);
        }
    }
    return null;
}
/**
 * Create a new scalar token with `value`
 *
 * Values that represent an actual string but may be parsed as a different type should use a `type` other than `'PLAIN'`,
 * as this function does not support any schema operations and won't check for such conflicts.
 *
 * @param value The string representation of the value, which will have its content properly indented.
 * @param context.end Comments and whitespace after the end of the value, or after the block scalar header. If undefined, a newline will be added.
 * @param context.implicitKey Being within an implicit key may affect the resolved type of the token's value.
 * @param context.indent The indent level of the token.
 * @param context.inFlow Is this scalar within a flow collection? This may affect the resolved type of the token's value.
 * @param context.offset The offset position of the token.
 * @param context.type The preferred type of the scalar token. If undefined, the previous type of the `token` will be used, defaulting to `'PLAIN'`.
 */
function createScalarToken(value, context) {
    const { implicitKey = false, indent, inFlow = false, offset = -1, type = 'PLAIN' } = context;
    const source = stringifyString.stringifyString({ type, value }, {
        implicitKey,
        indent: indent > 0 ? ' '.repeat(indent) : '',
        inFlow,
        options: { blockQuote: true, lineWidth: -1 }
    });
    const end = context.end ?? [
        { type: 'newline', offset: -1, indent, source: '\n' }
    ];
    switch (source[0]) {
        case '|':
        case '>': {
            const he = source.indexOf('\n');
            const head = source.substring(0, he);
            const body = source.substring(he + 1) + '\n';
            const props = [
                { type: 'block-scalar-header', offset, indent, source: head }
            ];
            if (!addEndtoBlockProps(props, end))
                props.push({ type: 'newline', offset: -1, indent, source: '\n' });
            return { type: 'block-scalar', offset, indent, props, source: body };
        }
        case '"':
            return { type: 'double-quoted-scalar', offset, indent, source, end };
        case "'":
            return { type: 'single-quoted-scalar', offset, indent, source, end };
        default:
            return { type: 'scalar', offset, indent, source, end };
    }
}
/**
 * Set the value of `token` to the given string `value`, overwriting any previous contents and type that it may have.
 *
 * Best efforts are made to retain any comments previously associated with the `token`,
 * though all contents within a collection's `items` will be overwritten.
 *
 * Values that represent an actual string but may be parsed as a different type should use a `type` other than `'PLAIN'`,
 * as this function does not support any schema operations and won't check for such conflicts.
 *
 * @param token Any token. If it does not include an `indent` value, the value will be stringified as if it were an implicit key.
 * @param value The string representation of the value, which will have its content properly indented.
 * @param context.afterKey In most cases, values after a key should have an additional level of indentation.
 * @param context.implicitKey Being within an implicit key may affect the resolved type of the token's value.
 * @param context.inFlow Being within a flow collection may affect the resolved type of the token's value.
 * @param context.type The preferred type of the scalar token. If undefined, the previous type of the `token` will be used, defaulting to `'PLAIN'`.
 */
function setScalarValue(token, value, context = {}) {
    let { afterKey = false, implicitKey = false, inFlow = false, type } = context;
    let indent = 'indent' in token ? token.indent : null;
    if (afterKey && typeof indent === 'number')
        indent += 2;
    if (!type)
        switch (token.type) {
            case 'single-quoted-scalar':
                type = 'QUOTE_SINGLE';
                break;
            case 'double-quoted-scalar':
                type = 'QUOTE_DOUBLE';
                break;
            case 'block-scalar': {
                const header = token.props[0];
                if (header.type !== 'block-scalar-header')
                    throw new Error('Invalid block scalar header');
                type = header.source[0] === '>' ? 'BLOCK_FOLDED' : 'BLOCK_LITERAL';
                break;
            }
            default:
                type = 'PLAIN';
        }
    const source = stringifyString.stringifyString({ type, value }, {
        implicitKey: implicitKey || indent === null,
        indent: indent !== null && indent > 0 ? ' '.repeat(indent) : '',
        inFlow,
        options: { blockQuote: true, lineWidth: -1 }
    });
    switch (source[0]) {
        case '|':
        case '>':
            setBlockScalarValue(token, source);
            break;
        case '"':
            setFlowScalarValue(token, source, 'double-quoted-scalar');
            break;
        case "'":
            setFlowScalarValue(token, source, 'single-quoted-scalar');
            break;
        default:
            setFlowScalarValue(token, source, 'scalar');
    }
}
function setBlockScalarValue(token, source) {
    const he = source.indexOf('\n');
    const head = source.substring(0, he);
    const body = source.substring(he + 1) + '\n';
    if (token.type === 'block-scalar') {
        const header = token.props[0];
        if (header.type !== 'block-scalar-header')
            throw new Error('Invalid block scalar header');
        header.source = head;
        token.source = body;
    }
    else {
        const { offset } = token;
        const indent = 'indent' in token ? token.indent : -1;
        const props = [
            { type: 'block-scalar-header', offset, indent, source: head }
        ];
        if (!addEndtoBlockProps(props, 'end' in token ? token.end : undefined))
            props.push({ type: 'newline', offset: -1, indent, source: '\n' });
        for (const key of Object.keys(token))
            if (key !== 'type' && key !== 'offset')
                delete token[key];
        Object.assign(token, { type: 'block-scalar', indent, props, source: body });
    }
}
/** @returns `true` if last token is a newline */
function addEndtoBlockProps(props, end) {
    if (end)
        for (const st of end)
            switch (st.type) {
                case 'space':
                case 'comment':
                    props.push(st);
                    break;
                case 'newline':
                    props.push(st);
                    return true;
            }
    return false;
}
function setFlowScalarValue(token, source, type) {
    switch (token.type) {
        case 'scalar':
        case 'double-quoted-scalar':
        case 'single-quoted-scalar':
            token.type = type;
            token.source = source;
            break;
        case 'block-scalar': {
            const end = token.props.slice(1);
            let oa = source.length;
            if (token.props[0].type === 'block-scalar-header')
                oa -= token.props[0].source.length;
            for (const tok of end)
                tok.offset += oa;
            delete token.props;
            Object.assign(token, { type, source, end });
            break;
        }
        case 'block-map':
        case 'block-seq': {
            const offset = token.offset + source.length;
            const nl = { type: 'newline', offset, indent: token.indent, source: '\n' };
            delete token.items;
            Object.assign(token, { type, source, end: [nl] });
            break;
        }
        default: {
            const indent = 'indent' in token ? token.indent : -1;
            const end = 'end' in token && Array.isArray(token.end)
                ? token.end.filter(st => st.type === 'space' ||
                    st.type === 'comment' ||
                    st.type === 'newline')
                : [];
            for (const key of Object.keys(token))
                if (key !== 'type' && key !== 'offset')
                    delete token[key];
            Object.assign(token, { type, indent, source, end });
        }
    }
}

exports.createScalarToken = createScalarToken;
exports.resolveAsScalar = resolveAsScalar;
exports.setScalarValue = setScalarValue;


/***/ }),

/***/ 1733:
/***/ ((__unused_webpack_module, exports) => {



/**
 * Stringify a CST document, token, or collection item
 *
 * Fair warning: This applies no validation whatsoever, and
 * simply concatenates the sources in their logical order.
 */
const stringify = (cst) => 'type' in cst ? stringifyToken(cst) : stringifyItem(cst);
function stringifyToken(token) {
    switch (token.type) {
        case 'block-scalar': {
            let res = '';
            for (const tok of token.props)
                res += stringifyToken(tok);
            return res + token.source;
        }
        case 'block-map':
        case 'block-seq': {
            let res = '';
            for (const item of token.items)
                res += stringifyItem(item);
            return res;
        }
        case 'flow-collection': {
            let res = token.start.source;
            for (const item of token.items)
                res += stringifyItem(item);
            for (const st of token.end)
                res += st.source;
            return res;
        }
        case 'document': {
            let res = stringifyItem(token);
            if (token.end)
                for (const st of token.end)
                    res += st.source;
            return res;
        }
        default: {
            let res = token.source;
            if ('end' in token && token.end)
                for (const st of token.end)
                    res += st.source;
            return res;
        }
    }
}
function stringifyItem({ start, key, sep, value }) {
    let res = '';
    for (const st of start)
        res += st.source;
    if (key)
        res += stringifyToken(key);
    if (sep)
        for (const st of sep)
            res += st.source;
    if (value)
        res += stringifyToken(value);
    return res;
}

exports.stringify = stringify;


/***/ }),

/***/ 7715:
/***/ ((__unused_webpack_module, exports) => {



const BREAK = Symbol('break visit');
const SKIP = Symbol('skip children');
const REMOVE = Symbol('remove item');
/**
 * Apply a visitor to a CST document or item.
 *
 * Walks through the tree (depth-first) starting from the root, calling a
 * `visitor` function with two arguments when entering each item:
 *   - `item`: The current item, which included the following members:
 *     - `start: SourceToken[]` – Source tokens before the key or value,
 *       possibly including its anchor or tag.
 *     - `key?: Token | null` – Set for pair values. May then be `null`, if
 *       the key before the `:` separator is empty.
 *     - `sep?: SourceToken[]` – Source tokens between the key and the value,
 *       which should include the `:` map value indicator if `value` is set.
 *     - `value?: Token` – The value of a sequence item, or of a map pair.
 *   - `path`: The steps from the root to the current node, as an array of
 *     `['key' | 'value', number]` tuples.
 *
 * The return value of the visitor may be used to control the traversal:
 *   - `undefined` (default): Do nothing and continue
 *   - `visit.SKIP`: Do not visit the children of this token, continue with
 *      next sibling
 *   - `visit.BREAK`: Terminate traversal completely
 *   - `visit.REMOVE`: Remove the current item, then continue with the next one
 *   - `number`: Set the index of the next step. This is useful especially if
 *     the index of the current token has changed.
 *   - `function`: Define the next visitor for this item. After the original
 *     visitor is called on item entry, next visitors are called after handling
 *     a non-empty `key` and when exiting the item.
 */
function visit(cst, visitor) {
    if ('type' in cst && cst.type === 'document')
        cst = { start: cst.start, value: cst.value };
    _visit(Object.freeze([]), cst, visitor);
}
// Without the `as symbol` casts, TS declares these in the `visit`
// namespace using `var`, but then complains about that because
// `unique symbol` must be `const`.
/** Terminate visit traversal completely */
visit.BREAK = BREAK;
/** Do not visit the children of the current item */
visit.SKIP = SKIP;
/** Remove the current item */
visit.REMOVE = REMOVE;
/** Find the item at `path` from `cst` as the root */
visit.itemAtPath = (cst, path) => {
    let item = cst;
    for (const [field, index] of path) {
        const tok = item?.[field];
        if (tok && 'items' in tok) {
            item = tok.items[index];
        }
        else
            return undefined;
    }
    return item;
};
/**
 * Get the immediate parent collection of the item at `path` from `cst` as the root.
 *
 * Throws an error if the collection is not found, which should never happen if the item itself exists.
 */
visit.parentCollection = (cst, path) => {
    const parent = visit.itemAtPath(cst, path.slice(0, -1));
    const field = path[path.length - 1][0];
    const coll = parent?.[field];
    if (coll && 'items' in coll)
        return coll;
    throw new Error('Parent collection not found');
};
function _visit(path, item, visitor) {
    let ctrl = visitor(item, path);
    if (typeof ctrl === 'symbol')
        return ctrl;
    for (const field of ['key', 'value']) {
        const token = item[field];
        if (token && 'items' in token) {
            for (let i = 0; i < token.items.length; ++i) {
                const ci = _visit(Object.freeze(path.concat([[field, i]])), token.items[i], visitor);
                if (typeof ci === 'number')
                    i = ci - 1;
                else if (ci === BREAK)
                    return BREAK;
                else if (ci === REMOVE) {
                    token.items.splice(i, 1);
                    i -= 1;
                }
            }
            if (typeof ctrl === 'function' && field === 'key')
                ctrl = ctrl(item, path);
        }
    }
    return typeof ctrl === 'function' ? ctrl(item, path) : ctrl;
}

exports.visit = visit;


/***/ }),

/***/ 3461:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var cstScalar = __nccwpck_require__(110);
var cstStringify = __nccwpck_require__(1733);
var cstVisit = __nccwpck_require__(7715);

/** The byte order mark */
const BOM = '\u{FEFF}';
/** Start of doc-mode */
const DOCUMENT = '\x02'; // C0: Start of Text
/** Unexpected end of flow-mode */
const FLOW_END = '\x18'; // C0: Cancel
/** Next token is a scalar value */
const SCALAR = '\x1f'; // C0: Unit Separator
/** @returns `true` if `token` is a flow or block collection */
const isCollection = (token) => !!token && 'items' in token;
/** @returns `true` if `token` is a flow or block scalar; not an alias */
const isScalar = (token) => !!token &&
    (token.type === 'scalar' ||
        token.type === 'single-quoted-scalar' ||
        token.type === 'double-quoted-scalar' ||
        token.type === 'block-scalar');
/* istanbul ignore next */
/** Get a printable representation of a lexer token */
function prettyToken(token) {
    switch (token) {
        case BOM:
            return '<BOM>';
        case DOCUMENT:
            return '<DOC>';
        case FLOW_END:
            return '<FLOW_END>';
        case SCALAR:
            return '<SCALAR>';
        default:
            return JSON.stringify(token);
    }
}
/** Identify the type of a lexer token. May return `null` for unknown tokens. */
function tokenType(source) {
    switch (source) {
        case BOM:
            return 'byte-order-mark';
        case DOCUMENT:
            return 'doc-mode';
        case FLOW_END:
            return 'flow-error-end';
        case SCALAR:
            return 'scalar';
        case '---':
            return 'doc-start';
        case '...':
            return 'doc-end';
        case '':
        case '\n':
        case '\r\n':
            return 'newline';
        case '-':
            return 'seq-item-ind';
        case '?':
            return 'explicit-key-ind';
        case ':':
            return 'map-value-ind';
        case '{':
            return 'flow-map-start';
        case '}':
            return 'flow-map-end';
        case '[':
            return 'flow-seq-start';
        case ']':
            return 'flow-seq-end';
        case ',':
            return 'comma';
    }
    switch (source[0]) {
        case ' ':
        case '\t':
            return 'space';
        case '#':
            return 'comment';
        case '%':
            return 'directive-line';
        case '*':
            return 'alias';
        case '&':
            return 'anchor';
        case '!':
            return 'tag';
        case "'":
            return 'single-quoted-scalar';
        case '"':
            return 'double-quoted-scalar';
        case '|':
        case '>':
            return 'block-scalar-header';
    }
    return null;
}

exports.createScalarToken = cstScalar.createScalarToken;
exports.resolveAsScalar = cstScalar.resolveAsScalar;
exports.setScalarValue = cstScalar.setScalarValue;
exports.stringify = cstStringify.stringify;
exports.visit = cstVisit.visit;
exports.BOM = BOM;
exports.DOCUMENT = DOCUMENT;
exports.FLOW_END = FLOW_END;
exports.SCALAR = SCALAR;
exports.isCollection = isCollection;
exports.isScalar = isScalar;
exports.prettyToken = prettyToken;
exports.tokenType = tokenType;


/***/ }),

/***/ 361:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var cst = __nccwpck_require__(3461);

/*
START -> stream

stream
  directive -> line-end -> stream
  indent + line-end -> stream
  [else] -> line-start

line-end
  comment -> line-end
  newline -> .
  input-end -> END

line-start
  doc-start -> doc
  doc-end -> stream
  [else] -> indent -> block-start

block-start
  seq-item-start -> block-start
  explicit-key-start -> block-start
  map-value-start -> block-start
  [else] -> doc

doc
  line-end -> line-start
  spaces -> doc
  anchor -> doc
  tag -> doc
  flow-start -> flow -> doc
  flow-end -> error -> doc
  seq-item-start -> error -> doc
  explicit-key-start -> error -> doc
  map-value-start -> doc
  alias -> doc
  quote-start -> quoted-scalar -> doc
  block-scalar-header -> line-end -> block-scalar(min) -> line-start
  [else] -> plain-scalar(false, min) -> doc

flow
  line-end -> flow
  spaces -> flow
  anchor -> flow
  tag -> flow
  flow-start -> flow -> flow
  flow-end -> .
  seq-item-start -> error -> flow
  explicit-key-start -> flow
  map-value-start -> flow
  alias -> flow
  quote-start -> quoted-scalar -> flow
  comma -> flow
  [else] -> plain-scalar(true, 0) -> flow

quoted-scalar
  quote-end -> .
  [else] -> quoted-scalar

block-scalar(min)
  newline + peek(indent < min) -> .
  [else] -> block-scalar(min)

plain-scalar(is-flow, min)
  scalar-end(is-flow) -> .
  peek(newline + (indent < min)) -> .
  [else] -> plain-scalar(min)
*/
function isEmpty(ch) {
    switch (ch) {
        case undefined:
        case ' ':
        case '\n':
        case '\r':
        case '\t':
            return true;
        default:
            return false;
    }
}
const hexDigits = new Set('0123456789ABCDEFabcdef');
const tagChars = new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()");
const flowIndicatorChars = new Set(',[]{}');
const invalidAnchorChars = new Set(' ,[]{}\n\r\t');
const isNotAnchorChar = (ch) => !ch || invalidAnchorChars.has(ch);
/**
 * Splits an input string into lexical tokens, i.e. smaller strings that are
 * easily identifiable by `tokens.tokenType()`.
 *
 * Lexing starts always in a "stream" context. Incomplete input may be buffered
 * until a complete token can be emitted.
 *
 * In addition to slices of the original input, the following control characters
 * may also be emitted:
 *
 * - `\x02` (Start of Text): A document starts with the next token
 * - `\x18` (Cancel): Unexpected end of flow-mode (indicates an error)
 * - `\x1f` (Unit Separator): Next token is a scalar value
 * - `\u{FEFF}` (Byte order mark): Emitted separately outside documents
 */
class Lexer {
    constructor() {
        /**
         * Flag indicating whether the end of the current buffer marks the end of
         * all input
         */
        this.atEnd = false;
        /**
         * Explicit indent set in block scalar header, as an offset from the current
         * minimum indent, so e.g. set to 1 from a header `|2+`. Set to -1 if not
         * explicitly set.
         */
        this.blockScalarIndent = -1;
        /**
         * Block scalars that include a + (keep) chomping indicator in their header
         * include trailing empty lines, which are otherwise excluded from the
         * scalar's contents.
         */
        this.blockScalarKeep = false;
        /** Current input */
        this.buffer = '';
        /**
         * Flag noting whether the map value indicator : can immediately follow this
         * node within a flow context.
         */
        this.flowKey = false;
        /** Count of surrounding flow collection levels. */
        this.flowLevel = 0;
        /**
         * Minimum level of indentation required for next lines to be parsed as a
         * part of the current scalar value.
         */
        this.indentNext = 0;
        /** Indentation level of the current line. */
        this.indentValue = 0;
        /** Position of the next \n character. */
        this.lineEndPos = null;
        /** Stores the state of the lexer if reaching the end of incpomplete input */
        this.next = null;
        /** A pointer to `buffer`; the current position of the lexer. */
        this.pos = 0;
    }
    /**
     * Generate YAML tokens from the `source` string. If `incomplete`,
     * a part of the last line may be left as a buffer for the next call.
     *
     * @returns A generator of lexical tokens
     */
    *lex(source, incomplete = false) {
        if (source) {
            if (typeof source !== 'string')
                throw TypeError('source is not a string');
            this.buffer = this.buffer ? this.buffer + source : source;
            this.lineEndPos = null;
        }
        this.atEnd = !incomplete;
        let next = this.next ?? 'stream';
        while (next && (incomplete || this.hasChars(1)))
            next = yield* this.parseNext(next);
    }
    atLineEnd() {
        let i = this.pos;
        let ch = this.buffer[i];
        while (ch === ' ' || ch === '\t')
            ch = this.buffer[++i];
        if (!ch || ch === '#' || ch === '\n')
            return true;
        if (ch === '\r')
            return this.buffer[i + 1] === '\n';
        return false;
    }
    charAt(n) {
        return this.buffer[this.pos + n];
    }
    continueScalar(offset) {
        let ch = this.buffer[offset];
        if (this.indentNext > 0) {
            let indent = 0;
            while (ch === ' ')
                ch = this.buffer[++indent + offset];
            if (ch === '\r') {
                const next = this.buffer[indent + offset + 1];
                if (next === '\n' || (!next && !this.atEnd))
                    return offset + indent + 1;
            }
            return ch === '\n' || indent >= this.indentNext || (!ch && !this.atEnd)
                ? offset + indent
                : -1;
        }
        if (ch === '-' || ch === '.') {
            const dt = this.buffer.substr(offset, 3);
            if ((dt === '---' || dt === '...') && isEmpty(this.buffer[offset + 3]))
                return -1;
        }
        return offset;
    }
    getLine() {
        let end = this.lineEndPos;
        if (typeof end !== 'number' || (end !== -1 && end < this.pos)) {
            end = this.buffer.indexOf('\n', this.pos);
            this.lineEndPos = end;
        }
        if (end === -1)
            return this.atEnd ? this.buffer.substring(this.pos) : null;
        if (this.buffer[end - 1] === '\r')
            end -= 1;
        return this.buffer.substring(this.pos, end);
    }
    hasChars(n) {
        return this.pos + n <= this.buffer.length;
    }
    setNext(state) {
        this.buffer = this.buffer.substring(this.pos);
        this.pos = 0;
        this.lineEndPos = null;
        this.next = state;
        return null;
    }
    peek(n) {
        return this.buffer.substr(this.pos, n);
    }
    *parseNext(next) {
        switch (next) {
            case 'stream':
                return yield* this.parseStream();
            case 'line-start':
                return yield* this.parseLineStart();
            case 'block-start':
                return yield* this.parseBlockStart();
            case 'doc':
                return yield* this.parseDocument();
            case 'flow':
                return yield* this.parseFlowCollection();
            case 'quoted-scalar':
                return yield* this.parseQuotedScalar();
            case 'block-scalar':
                return yield* this.parseBlockScalar();
            case 'plain-scalar':
                return yield* this.parsePlainScalar();
        }
    }
    *parseStream() {
        let line = this.getLine();
        if (line === null)
            return this.setNext('stream');
        if (line[0] === cst.BOM) {
            yield* this.pushCount(1);
            line = line.substring(1);
        }
        if (line[0] === '%') {
            let dirEnd = line.length;
            let cs = line.indexOf('#');
            while (cs !== -1) {
                const ch = line[cs - 1];
                if (ch === ' ' || ch === '\t') {
                    dirEnd = cs - 1;
                    break;
                }
                else {
                    cs = line.indexOf('#', cs + 1);
                }
            }
            while (true) {
                const ch = line[dirEnd - 1];
                if (ch === ' ' || ch === '\t')
                    dirEnd -= 1;
                else
                    break;
            }
            const n = (yield* this.pushCount(dirEnd)) + (yield* this.pushSpaces(true));
            yield* this.pushCount(line.length - n); // possible comment
            this.pushNewline();
            return 'stream';
        }
        if (this.atLineEnd()) {
            const sp = yield* this.pushSpaces(true);
            yield* this.pushCount(line.length - sp);
            yield* this.pushNewline();
            return 'stream';
        }
        yield cst.DOCUMENT;
        return yield* this.parseLineStart();
    }
    *parseLineStart() {
        const ch = this.charAt(0);
        if (!ch && !this.atEnd)
            return this.setNext('line-start');
        if (ch === '-' || ch === '.') {
            if (!this.atEnd && !this.hasChars(4))
                return this.setNext('line-start');
            const s = this.peek(3);
            if ((s === '---' || s === '...') && isEmpty(this.charAt(3))) {
                yield* this.pushCount(3);
                this.indentValue = 0;
                this.indentNext = 0;
                return s === '---' ? 'doc' : 'stream';
            }
        }
        this.indentValue = yield* this.pushSpaces(false);
        if (this.indentNext > this.indentValue && !isEmpty(this.charAt(1)))
            this.indentNext = this.indentValue;
        return yield* this.parseBlockStart();
    }
    *parseBlockStart() {
        const [ch0, ch1] = this.peek(2);
        if (!ch1 && !this.atEnd)
            return this.setNext('block-start');
        if ((ch0 === '-' || ch0 === '?' || ch0 === ':') && isEmpty(ch1)) {
            const n = (yield* this.pushCount(1)) + (yield* this.pushSpaces(true));
            this.indentNext = this.indentValue + 1;
            this.indentValue += n;
            return 'block-start';
        }
        return 'doc';
    }
    *parseDocument() {
        yield* this.pushSpaces(true);
        const line = this.getLine();
        if (line === null)
            return this.setNext('doc');
        let n = yield* this.pushIndicators();
        switch (line[n]) {
            case '#':
                yield* this.pushCount(line.length - n);
            // fallthrough
            case undefined:
                yield* this.pushNewline();
                return yield* this.parseLineStart();
            case '{':
            case '[':
                yield* this.pushCount(1);
                this.flowKey = false;
                this.flowLevel = 1;
                return 'flow';
            case '}':
            case ']':
                // this is an error
                yield* this.pushCount(1);
                return 'doc';
            case '*':
                yield* this.pushUntil(isNotAnchorChar);
                return 'doc';
            case '"':
            case "'":
                return yield* this.parseQuotedScalar();
            case '|':
            case '>':
                n += yield* this.parseBlockScalarHeader();
                n += yield* this.pushSpaces(true);
                yield* this.pushCount(line.length - n);
                yield* this.pushNewline();
                return yield* this.parseBlockScalar();
            default:
                return yield* this.parsePlainScalar();
        }
    }
    *parseFlowCollection() {
        let nl, sp;
        let indent = -1;
        do {
            nl = yield* this.pushNewline();
            if (nl > 0) {
                sp = yield* this.pushSpaces(false);
                this.indentValue = indent = sp;
            }
            else {
                sp = 0;
            }
            sp += yield* this.pushSpaces(true);
        } while (nl + sp > 0);
        const line = this.getLine();
        if (line === null)
            return this.setNext('flow');
        if ((indent !== -1 && indent < this.indentNext && line[0] !== '#') ||
            (indent === 0 &&
                (line.startsWith('---') || line.startsWith('...')) &&
                isEmpty(line[3]))) {
            // Allowing for the terminal ] or } at the same (rather than greater)
            // indent level as the initial [ or { is technically invalid, but
            // failing here would be surprising to users.
            const atFlowEndMarker = indent === this.indentNext - 1 &&
                this.flowLevel === 1 &&
                (line[0] === ']' || line[0] === '}');
            if (!atFlowEndMarker) {
                // this is an error
                this.flowLevel = 0;
                yield cst.FLOW_END;
                return yield* this.parseLineStart();
            }
        }
        let n = 0;
        while (line[n] === ',') {
            n += yield* this.pushCount(1);
            n += yield* this.pushSpaces(true);
            this.flowKey = false;
        }
        n += yield* this.pushIndicators();
        switch (line[n]) {
            case undefined:
                return 'flow';
            case '#':
                yield* this.pushCount(line.length - n);
                return 'flow';
            case '{':
            case '[':
                yield* this.pushCount(1);
                this.flowKey = false;
                this.flowLevel += 1;
                return 'flow';
            case '}':
            case ']':
                yield* this.pushCount(1);
                this.flowKey = true;
                this.flowLevel -= 1;
                return this.flowLevel ? 'flow' : 'doc';
            case '*':
                yield* this.pushUntil(isNotAnchorChar);
                return 'flow';
            case '"':
            case "'":
                this.flowKey = true;
                return yield* this.parseQuotedScalar();
            case ':': {
                const next = this.charAt(1);
                if (this.flowKey || isEmpty(next) || next === ',') {
                    this.flowKey = false;
                    yield* this.pushCount(1);
                    yield* this.pushSpaces(true);
                    return 'flow';
                }
            }
            // fallthrough
            default:
                this.flowKey = false;
                return yield* this.parsePlainScalar();
        }
    }
    *parseQuotedScalar() {
        const quote = this.charAt(0);
        let end = this.buffer.indexOf(quote, this.pos + 1);
        if (quote === "'") {
            while (end !== -1 && this.buffer[end + 1] === "'")
                end = this.buffer.indexOf("'", end + 2);
        }
        else {
            // double-quote
            while (end !== -1) {
                let n = 0;
                while (this.buffer[end - 1 - n] === '\\')
                    n += 1;
                if (n % 2 === 0)
                    break;
                end = this.buffer.indexOf('"', end + 1);
            }
        }
        // Only looking for newlines within the quotes
        const qb = this.buffer.substring(0, end);
        let nl = qb.indexOf('\n', this.pos);
        if (nl !== -1) {
            while (nl !== -1) {
                const cs = this.continueScalar(nl + 1);
                if (cs === -1)
                    break;
                nl = qb.indexOf('\n', cs);
            }
            if (nl !== -1) {
                // this is an error caused by an unexpected unindent
                end = nl - (qb[nl - 1] === '\r' ? 2 : 1);
            }
        }
        if (end === -1) {
            if (!this.atEnd)
                return this.setNext('quoted-scalar');
            end = this.buffer.length;
        }
        yield* this.pushToIndex(end + 1, false);
        return this.flowLevel ? 'flow' : 'doc';
    }
    *parseBlockScalarHeader() {
        this.blockScalarIndent = -1;
        this.blockScalarKeep = false;
        let i = this.pos;
        while (true) {
            const ch = this.buffer[++i];
            if (ch === '+')
                this.blockScalarKeep = true;
            else if (ch > '0' && ch <= '9')
                this.blockScalarIndent = Number(ch) - 1;
            else if (ch !== '-')
                break;
        }
        return yield* this.pushUntil(ch => isEmpty(ch) || ch === '#');
    }
    *parseBlockScalar() {
        let nl = this.pos - 1; // may be -1 if this.pos === 0
        let indent = 0;
        let ch;
        loop: for (let i = this.pos; (ch = this.buffer[i]); ++i) {
            switch (ch) {
                case ' ':
                    indent += 1;
                    break;
                case '\n':
                    nl = i;
                    indent = 0;
                    break;
                case '\r': {
                    const next = this.buffer[i + 1];
                    if (!next && !this.atEnd)
                        return this.setNext('block-scalar');
                    if (next === '\n')
                        break;
                } // fallthrough
                default:
                    break loop;
            }
        }
        if (!ch && !this.atEnd)
            return this.setNext('block-scalar');
        if (indent >= this.indentNext) {
            if (this.blockScalarIndent === -1)
                this.indentNext = indent;
            else {
                this.indentNext =
                    this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
            }
            do {
                const cs = this.continueScalar(nl + 1);
                if (cs === -1)
                    break;
                nl = this.buffer.indexOf('\n', cs);
            } while (nl !== -1);
            if (nl === -1) {
                if (!this.atEnd)
                    return this.setNext('block-scalar');
                nl = this.buffer.length;
            }
        }
        // Trailing insufficiently indented tabs are invalid.
        // To catch that during parsing, we include them in the block scalar value.
        let i = nl + 1;
        ch = this.buffer[i];
        while (ch === ' ')
            ch = this.buffer[++i];
        if (ch === '\t') {
            while (ch === '\t' || ch === ' ' || ch === '\r' || ch === '\n')
                ch = this.buffer[++i];
            nl = i - 1;
        }
        else if (!this.blockScalarKeep) {
            do {
                let i = nl - 1;
                let ch = this.buffer[i];
                if (ch === '\r')
                    ch = this.buffer[--i];
                const lastChar = i; // Drop the line if last char not more indented
                while (ch === ' ')
                    ch = this.buffer[--i];
                if (ch === '\n' && i >= this.pos && i + 1 + indent > lastChar)
                    nl = i;
                else
                    break;
            } while (true);
        }
        yield cst.SCALAR;
        yield* this.pushToIndex(nl + 1, true);
        return yield* this.parseLineStart();
    }
    *parsePlainScalar() {
        const inFlow = this.flowLevel > 0;
        let end = this.pos - 1;
        let i = this.pos - 1;
        let ch;
        while ((ch = this.buffer[++i])) {
            if (ch === ':') {
                const next = this.buffer[i + 1];
                if (isEmpty(next) || (inFlow && flowIndicatorChars.has(next)))
                    break;
                end = i;
            }
            else if (isEmpty(ch)) {
                let next = this.buffer[i + 1];
                if (ch === '\r') {
                    if (next === '\n') {
                        i += 1;
                        ch = '\n';
                        next = this.buffer[i + 1];
                    }
                    else
                        end = i;
                }
                if (next === '#' || (inFlow && flowIndicatorChars.has(next)))
                    break;
                if (ch === '\n') {
                    const cs = this.continueScalar(i + 1);
                    if (cs === -1)
                        break;
                    i = Math.max(i, cs - 2); // to advance, but still account for ' #'
                }
            }
            else {
                if (inFlow && flowIndicatorChars.has(ch))
                    break;
                end = i;
            }
        }
        if (!ch && !this.atEnd)
            return this.setNext('plain-scalar');
        yield cst.SCALAR;
        yield* this.pushToIndex(end + 1, true);
        return inFlow ? 'flow' : 'doc';
    }
    *pushCount(n) {
        if (n > 0) {
            yield this.buffer.substr(this.pos, n);
            this.pos += n;
            return n;
        }
        return 0;
    }
    *pushToIndex(i, allowEmpty) {
        const s = this.buffer.slice(this.pos, i);
        if (s) {
            yield s;
            this.pos += s.length;
            return s.length;
        }
        else if (allowEmpty)
            yield '';
        return 0;
    }
    *pushIndicators() {
        let n = 0;
        loop: while (true) {
            switch (this.charAt(0)) {
                case '!':
                    n += yield* this.pushTag();
                    n += yield* this.pushSpaces(true);
                    continue loop;
                case '&':
                    n += yield* this.pushUntil(isNotAnchorChar);
                    n += yield* this.pushSpaces(true);
                    continue loop;
                case '-': // this is an error
                case '?': // this is an error outside flow collections
                case ':': {
                    const inFlow = this.flowLevel > 0;
                    const ch1 = this.charAt(1);
                    if (isEmpty(ch1) || (inFlow && flowIndicatorChars.has(ch1))) {
                        if (!inFlow)
                            this.indentNext = this.indentValue + 1;
                        else if (this.flowKey)
                            this.flowKey = false;
                        n += yield* this.pushCount(1);
                        n += yield* this.pushSpaces(true);
                        continue loop;
                    }
                }
            }
            break loop;
        }
        return n;
    }
    *pushTag() {
        if (this.charAt(1) === '<') {
            let i = this.pos + 2;
            let ch = this.buffer[i];
            while (!isEmpty(ch) && ch !== '>')
                ch = this.buffer[++i];
            return yield* this.pushToIndex(ch === '>' ? i + 1 : i, false);
        }
        else {
            let i = this.pos + 1;
            let ch = this.buffer[i];
            while (ch) {
                if (tagChars.has(ch))
                    ch = this.buffer[++i];
                else if (ch === '%' &&
                    hexDigits.has(this.buffer[i + 1]) &&
                    hexDigits.has(this.buffer[i + 2])) {
                    ch = this.buffer[(i += 3)];
                }
                else
                    break;
            }
            return yield* this.pushToIndex(i, false);
        }
    }
    *pushNewline() {
        const ch = this.buffer[this.pos];
        if (ch === '\n')
            return yield* this.pushCount(1);
        else if (ch === '\r' && this.charAt(1) === '\n')
            return yield* this.pushCount(2);
        else
            return 0;
    }
    *pushSpaces(allowTabs) {
        let i = this.pos - 1;
        let ch;
        do {
            ch = this.buffer[++i];
        } while (ch === ' ' || (allowTabs && ch === '\t'));
        const n = i - this.pos;
        if (n > 0) {
            yield this.buffer.substr(this.pos, n);
            this.pos = i;
        }
        return n;
    }
    *pushUntil(test) {
        let i = this.pos;
        let ch = this.buffer[i];
        while (!test(ch))
            ch = this.buffer[++i];
        return yield* this.pushToIndex(i, false);
    }
}

exports.Lexer = Lexer;


/***/ }),

/***/ 6628:
/***/ ((__unused_webpack_module, exports) => {



/**
 * Tracks newlines during parsing in order to provide an efficient API for
 * determining the one-indexed `{ line, col }` position for any offset
 * within the input.
 */
class LineCounter {
    constructor() {
        this.lineStarts = [];
        /**
         * Should be called in ascending order. Otherwise, call
         * `lineCounter.lineStarts.sort()` before calling `linePos()`.
         */
        this.addNewLine = (offset) => this.lineStarts.push(offset);
        /**
         * Performs a binary search and returns the 1-indexed { line, col }
         * position of `offset`. If `line === 0`, `addNewLine` has never been
         * called or `offset` is before the first known newline.
         */
        this.linePos = (offset) => {
            let low = 0;
            let high = this.lineStarts.length;
            while (low < high) {
                const mid = (low + high) >> 1; // Math.floor((low + high) / 2)
                if (this.lineStarts[mid] < offset)
                    low = mid + 1;
                else
                    high = mid;
            }
            if (this.lineStarts[low] === offset)
                return { line: low + 1, col: 1 };
            if (low === 0)
                return { line: 0, col: offset };
            const start = this.lineStarts[low - 1];
            return { line: low, col: offset - start + 1 };
        };
    }
}

exports.LineCounter = LineCounter;


/***/ }),

/***/ 3456:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var node_process = __nccwpck_require__(932);
var cst = __nccwpck_require__(3461);
var lexer = __nccwpck_require__(361);

function includesToken(list, type) {
    for (let i = 0; i < list.length; ++i)
        if (list[i].type === type)
            return true;
    return false;
}
function findNonEmptyIndex(list) {
    for (let i = 0; i < list.length; ++i) {
        switch (list[i].type) {
            case 'space':
            case 'comment':
            case 'newline':
                break;
            default:
                return i;
        }
    }
    return -1;
}
function isFlowToken(token) {
    switch (token?.type) {
        case 'alias':
        case 'scalar':
        case 'single-quoted-scalar':
        case 'double-quoted-scalar':
        case 'flow-collection':
            return true;
        default:
            return false;
    }
}
function getPrevProps(parent) {
    switch (parent.type) {
        case 'document':
            return parent.start;
        case 'block-map': {
            const it = parent.items[parent.items.length - 1];
            return it.sep ?? it.start;
        }
        case 'block-seq':
            return parent.items[parent.items.length - 1].start;
        /* istanbul ignore next should not happen */
        default:
            return [];
    }
}
/** Note: May modify input array */
function getFirstKeyStartProps(prev) {
    if (prev.length === 0)
        return [];
    let i = prev.length;
    loop: while (--i >= 0) {
        switch (prev[i].type) {
            case 'doc-start':
            case 'explicit-key-ind':
            case 'map-value-ind':
            case 'seq-item-ind':
            case 'newline':
                break loop;
        }
    }
    while (prev[++i]?.type === 'space') {
        /* loop */
    }
    return prev.splice(i, prev.length);
}
function arrayPushArray(target, source) {
    // May exhaust call stack with large `source` array
    if (source.length < 1e5)
        Array.prototype.push.apply(target, source);
    else
        for (let i = 0; i < source.length; ++i)
            target.push(source[i]);
}
function fixFlowSeqItems(fc) {
    if (fc.start.type === 'flow-seq-start') {
        for (const it of fc.items) {
            if (it.sep &&
                !it.value &&
                !includesToken(it.start, 'explicit-key-ind') &&
                !includesToken(it.sep, 'map-value-ind')) {
                if (it.key)
                    it.value = it.key;
                delete it.key;
                if (isFlowToken(it.value)) {
                    if (it.value.end)
                        arrayPushArray(it.value.end, it.sep);
                    else
                        it.value.end = it.sep;
                }
                else
                    arrayPushArray(it.start, it.sep);
                delete it.sep;
            }
        }
    }
}
/**
 * A YAML concrete syntax tree (CST) parser
 *
 * ```ts
 * const src: string = ...
 * for (const token of new Parser().parse(src)) {
 *   // token: Token
 * }
 * ```
 *
 * To use the parser with a user-provided lexer:
 *
 * ```ts
 * function* parse(source: string, lexer: Lexer) {
 *   const parser = new Parser()
 *   for (const lexeme of lexer.lex(source))
 *     yield* parser.next(lexeme)
 *   yield* parser.end()
 * }
 *
 * const src: string = ...
 * const lexer = new Lexer()
 * for (const token of parse(src, lexer)) {
 *   // token: Token
 * }
 * ```
 */
class Parser {
    /**
     * @param onNewLine - If defined, called separately with the start position of
     *   each new line (in `parse()`, including the start of input).
     */
    constructor(onNewLine) {
        /** If true, space and sequence indicators count as indentation */
        this.atNewLine = true;
        /** If true, next token is a scalar value */
        this.atScalar = false;
        /** Current indentation level */
        this.indent = 0;
        /** Current offset since the start of parsing */
        this.offset = 0;
        /** On the same line with a block map key */
        this.onKeyLine = false;
        /** Top indicates the node that's currently being built */
        this.stack = [];
        /** The source of the current token, set in parse() */
        this.source = '';
        /** The type of the current token, set in parse() */
        this.type = '';
        // Must be defined after `next()`
        this.lexer = new lexer.Lexer();
        this.onNewLine = onNewLine;
    }
    /**
     * Parse `source` as a YAML stream.
     * If `incomplete`, a part of the last line may be left as a buffer for the next call.
     *
     * Errors are not thrown, but yielded as `{ type: 'error', message }` tokens.
     *
     * @returns A generator of tokens representing each directive, document, and other structure.
     */
    *parse(source, incomplete = false) {
        if (this.onNewLine && this.offset === 0)
            this.onNewLine(0);
        for (const lexeme of this.lexer.lex(source, incomplete))
            yield* this.next(lexeme);
        if (!incomplete)
            yield* this.end();
    }
    /**
     * Advance the parser by the `source` of one lexical token.
     */
    *next(source) {
        this.source = source;
        if (node_process.env.LOG_TOKENS)
            console.log('|', cst.prettyToken(source));
        if (this.atScalar) {
            this.atScalar = false;
            yield* this.step();
            this.offset += source.length;
            return;
        }
        const type = cst.tokenType(source);
        if (!type) {
            const message = `Not a YAML token: ${source}`;
            yield* this.pop({ type: 'error', offset: this.offset, message, source });
            this.offset += source.length;
        }
        else if (type === 'scalar') {
            this.atNewLine = false;
            this.atScalar = true;
            this.type = 'scalar';
        }
        else {
            this.type = type;
            yield* this.step();
            switch (type) {
                case 'newline':
                    this.atNewLine = true;
                    this.indent = 0;
                    if (this.onNewLine)
                        this.onNewLine(this.offset + source.length);
                    break;
                case 'space':
                    if (this.atNewLine && source[0] === ' ')
                        this.indent += source.length;
                    break;
                case 'explicit-key-ind':
                case 'map-value-ind':
                case 'seq-item-ind':
                    if (this.atNewLine)
                        this.indent += source.length;
                    break;
                case 'doc-mode':
                case 'flow-error-end':
                    return;
                default:
                    this.atNewLine = false;
            }
            this.offset += source.length;
        }
    }
    /** Call at end of input to push out any remaining constructions */
    *end() {
        while (this.stack.length > 0)
            yield* this.pop();
    }
    get sourceToken() {
        const st = {
            type: this.type,
            offset: this.offset,
            indent: this.indent,
            source: this.source
        };
        return st;
    }
    *step() {
        const top = this.peek(1);
        if (this.type === 'doc-end' && top?.type !== 'doc-end') {
            while (this.stack.length > 0)
                yield* this.pop();
            this.stack.push({
                type: 'doc-end',
                offset: this.offset,
                source: this.source
            });
            return;
        }
        if (!top)
            return yield* this.stream();
        switch (top.type) {
            case 'document':
                return yield* this.document(top);
            case 'alias':
            case 'scalar':
            case 'single-quoted-scalar':
            case 'double-quoted-scalar':
                return yield* this.scalar(top);
            case 'block-scalar':
                return yield* this.blockScalar(top);
            case 'block-map':
                return yield* this.blockMap(top);
            case 'block-seq':
                return yield* this.blockSequence(top);
            case 'flow-collection':
                return yield* this.flowCollection(top);
            case 'doc-end':
                return yield* this.documentEnd(top);
        }
        /* istanbul ignore next should not happen */
        yield* this.pop();
    }
    peek(n) {
        return this.stack[this.stack.length - n];
    }
    *pop(error) {
        const token = error ?? this.stack.pop();
        /* istanbul ignore if should not happen */
        if (!token) {
            const message = 'Tried to pop an empty stack';
            yield { type: 'error', offset: this.offset, source: '', message };
        }
        else if (this.stack.length === 0) {
            yield token;
        }
        else {
            const top = this.peek(1);
            if (token.type === 'block-scalar') {
                // Block scalars use their parent rather than header indent
                token.indent = 'indent' in top ? top.indent : 0;
            }
            else if (token.type === 'flow-collection' && top.type === 'document') {
                // Ignore all indent for top-level flow collections
                token.indent = 0;
            }
            if (token.type === 'flow-collection')
                fixFlowSeqItems(token);
            switch (top.type) {
                case 'document':
                    top.value = token;
                    break;
                case 'block-scalar':
                    top.props.push(token); // error
                    break;
                case 'block-map': {
                    const it = top.items[top.items.length - 1];
                    if (it.value) {
                        top.items.push({ start: [], key: token, sep: [] });
                        this.onKeyLine = true;
                        return;
                    }
                    else if (it.sep) {
                        it.value = token;
                    }
                    else {
                        Object.assign(it, { key: token, sep: [] });
                        this.onKeyLine = !it.explicitKey;
                        return;
                    }
                    break;
                }
                case 'block-seq': {
                    const it = top.items[top.items.length - 1];
                    if (it.value)
                        top.items.push({ start: [], value: token });
                    else
                        it.value = token;
                    break;
                }
                case 'flow-collection': {
                    const it = top.items[top.items.length - 1];
                    if (!it || it.value)
                        top.items.push({ start: [], key: token, sep: [] });
                    else if (it.sep)
                        it.value = token;
                    else
                        Object.assign(it, { key: token, sep: [] });
                    return;
                }
                /* istanbul ignore next should not happen */
                default:
                    yield* this.pop();
                    yield* this.pop(token);
            }
            if ((top.type === 'document' ||
                top.type === 'block-map' ||
                top.type === 'block-seq') &&
                (token.type === 'block-map' || token.type === 'block-seq')) {
                const last = token.items[token.items.length - 1];
                if (last &&
                    !last.sep &&
                    !last.value &&
                    last.start.length > 0 &&
                    findNonEmptyIndex(last.start) === -1 &&
                    (token.indent === 0 ||
                        last.start.every(st => st.type !== 'comment' || st.indent < token.indent))) {
                    if (top.type === 'document')
                        top.end = last.start;
                    else
                        top.items.push({ start: last.start });
                    token.items.splice(-1, 1);
                }
            }
        }
    }
    *stream() {
        switch (this.type) {
            case 'directive-line':
                yield { type: 'directive', offset: this.offset, source: this.source };
                return;
            case 'byte-order-mark':
            case 'space':
            case 'comment':
            case 'newline':
                yield this.sourceToken;
                return;
            case 'doc-mode':
            case 'doc-start': {
                const doc = {
                    type: 'document',
                    offset: this.offset,
                    start: []
                };
                if (this.type === 'doc-start')
                    doc.start.push(this.sourceToken);
                this.stack.push(doc);
                return;
            }
        }
        yield {
            type: 'error',
            offset: this.offset,
            message: `Unexpected ${this.type} token in YAML stream`,
            source: this.source
        };
    }
    *document(doc) {
        if (doc.value)
            return yield* this.lineEnd(doc);
        switch (this.type) {
            case 'doc-start': {
                if (findNonEmptyIndex(doc.start) !== -1) {
                    yield* this.pop();
                    yield* this.step();
                }
                else
                    doc.start.push(this.sourceToken);
                return;
            }
            case 'anchor':
            case 'tag':
            case 'space':
            case 'comment':
            case 'newline':
                doc.start.push(this.sourceToken);
                return;
        }
        const bv = this.startBlockValue(doc);
        if (bv)
            this.stack.push(bv);
        else {
            yield {
                type: 'error',
                offset: this.offset,
                message: `Unexpected ${this.type} token in YAML document`,
                source: this.source
            };
        }
    }
    *scalar(scalar) {
        if (this.type === 'map-value-ind') {
            const prev = getPrevProps(this.peek(2));
            const start = getFirstKeyStartProps(prev);
            let sep;
            if (scalar.end) {
                sep = scalar.end;
                sep.push(this.sourceToken);
                delete scalar.end;
            }
            else
                sep = [this.sourceToken];
            const map = {
                type: 'block-map',
                offset: scalar.offset,
                indent: scalar.indent,
                items: [{ start, key: scalar, sep }]
            };
            this.onKeyLine = true;
            this.stack[this.stack.length - 1] = map;
        }
        else
            yield* this.lineEnd(scalar);
    }
    *blockScalar(scalar) {
        switch (this.type) {
            case 'space':
            case 'comment':
            case 'newline':
                scalar.props.push(this.sourceToken);
                return;
            case 'scalar':
                scalar.source = this.source;
                // block-scalar source includes trailing newline
                this.atNewLine = true;
                this.indent = 0;
                if (this.onNewLine) {
                    let nl = this.source.indexOf('\n') + 1;
                    while (nl !== 0) {
                        this.onNewLine(this.offset + nl);
                        nl = this.source.indexOf('\n', nl) + 1;
                    }
                }
                yield* this.pop();
                break;
            /* istanbul ignore next should not happen */
            default:
                yield* this.pop();
                yield* this.step();
        }
    }
    *blockMap(map) {
        const it = map.items[map.items.length - 1];
        // it.sep is true-ish if pair already has key or : separator
        switch (this.type) {
            case 'newline':
                this.onKeyLine = false;
                if (it.value) {
                    const end = 'end' in it.value ? it.value.end : undefined;
                    const last = Array.isArray(end) ? end[end.length - 1] : undefined;
                    if (last?.type === 'comment')
                        end?.push(this.sourceToken);
                    else
                        map.items.push({ start: [this.sourceToken] });
                }
                else if (it.sep) {
                    it.sep.push(this.sourceToken);
                }
                else {
                    it.start.push(this.sourceToken);
                }
                return;
            case 'space':
            case 'comment':
                if (it.value) {
                    map.items.push({ start: [this.sourceToken] });
                }
                else if (it.sep) {
                    it.sep.push(this.sourceToken);
                }
                else {
                    if (this.atIndentedComment(it.start, map.indent)) {
                        const prev = map.items[map.items.length - 2];
                        const end = prev?.value?.end;
                        if (Array.isArray(end)) {
                            arrayPushArray(end, it.start);
                            end.push(this.sourceToken);
                            map.items.pop();
                            return;
                        }
                    }
                    it.start.push(this.sourceToken);
                }
                return;
        }
        if (this.indent >= map.indent) {
            const atMapIndent = !this.onKeyLine && this.indent === map.indent;
            const atNextItem = atMapIndent &&
                (it.sep || it.explicitKey) &&
                this.type !== 'seq-item-ind';
            // For empty nodes, assign newline-separated not indented empty tokens to following node
            let start = [];
            if (atNextItem && it.sep && !it.value) {
                const nl = [];
                for (let i = 0; i < it.sep.length; ++i) {
                    const st = it.sep[i];
                    switch (st.type) {
                        case 'newline':
                            nl.push(i);
                            break;
                        case 'space':
                            break;
                        case 'comment':
                            if (st.indent > map.indent)
                                nl.length = 0;
                            break;
                        default:
                            nl.length = 0;
                    }
                }
                if (nl.length >= 2)
                    start = it.sep.splice(nl[1]);
            }
            switch (this.type) {
                case 'anchor':
                case 'tag':
                    if (atNextItem || it.value) {
                        start.push(this.sourceToken);
                        map.items.push({ start });
                        this.onKeyLine = true;
                    }
                    else if (it.sep) {
                        it.sep.push(this.sourceToken);
                    }
                    else {
                        it.start.push(this.sourceToken);
                    }
                    return;
                case 'explicit-key-ind':
                    if (!it.sep && !it.explicitKey) {
                        it.start.push(this.sourceToken);
                        it.explicitKey = true;
                    }
                    else if (atNextItem || it.value) {
                        start.push(this.sourceToken);
                        map.items.push({ start, explicitKey: true });
                    }
                    else {
                        this.stack.push({
                            type: 'block-map',
                            offset: this.offset,
                            indent: this.indent,
                            items: [{ start: [this.sourceToken], explicitKey: true }]
                        });
                    }
                    this.onKeyLine = true;
                    return;
                case 'map-value-ind':
                    if (it.explicitKey) {
                        if (!it.sep) {
                            if (includesToken(it.start, 'newline')) {
                                Object.assign(it, { key: null, sep: [this.sourceToken] });
                            }
                            else {
                                const start = getFirstKeyStartProps(it.start);
                                this.stack.push({
                                    type: 'block-map',
                                    offset: this.offset,
                                    indent: this.indent,
                                    items: [{ start, key: null, sep: [this.sourceToken] }]
                                });
                            }
                        }
                        else if (it.value) {
                            map.items.push({ start: [], key: null, sep: [this.sourceToken] });
                        }
                        else if (includesToken(it.sep, 'map-value-ind')) {
                            this.stack.push({
                                type: 'block-map',
                                offset: this.offset,
                                indent: this.indent,
                                items: [{ start, key: null, sep: [this.sourceToken] }]
                            });
                        }
                        else if (isFlowToken(it.key) &&
                            !includesToken(it.sep, 'newline')) {
                            const start = getFirstKeyStartProps(it.start);
                            const key = it.key;
                            const sep = it.sep;
                            sep.push(this.sourceToken);
                            // @ts-expect-error type guard is wrong here
                            delete it.key;
                            // @ts-expect-error type guard is wrong here
                            delete it.sep;
                            this.stack.push({
                                type: 'block-map',
                                offset: this.offset,
                                indent: this.indent,
                                items: [{ start, key, sep }]
                            });
                        }
                        else if (start.length > 0) {
                            // Not actually at next item
                            it.sep = it.sep.concat(start, this.sourceToken);
                        }
                        else {
                            it.sep.push(this.sourceToken);
                        }
                    }
                    else {
                        if (!it.sep) {
                            Object.assign(it, { key: null, sep: [this.sourceToken] });
                        }
                        else if (it.value || atNextItem) {
                            map.items.push({ start, key: null, sep: [this.sourceToken] });
                        }
                        else if (includesToken(it.sep, 'map-value-ind')) {
                            this.stack.push({
                                type: 'block-map',
                                offset: this.offset,
                                indent: this.indent,
                                items: [{ start: [], key: null, sep: [this.sourceToken] }]
                            });
                        }
                        else {
                            it.sep.push(this.sourceToken);
                        }
                    }
                    this.onKeyLine = true;
                    return;
                case 'alias':
                case 'scalar':
                case 'single-quoted-scalar':
                case 'double-quoted-scalar': {
                    const fs = this.flowScalar(this.type);
                    if (atNextItem || it.value) {
                        map.items.push({ start, key: fs, sep: [] });
                        this.onKeyLine = true;
                    }
                    else if (it.sep) {
                        this.stack.push(fs);
                    }
                    else {
                        Object.assign(it, { key: fs, sep: [] });
                        this.onKeyLine = true;
                    }
                    return;
                }
                default: {
                    const bv = this.startBlockValue(map);
                    if (bv) {
                        if (bv.type === 'block-seq') {
                            if (!it.explicitKey &&
                                it.sep &&
                                !includesToken(it.sep, 'newline')) {
                                yield* this.pop({
                                    type: 'error',
                                    offset: this.offset,
                                    message: 'Unexpected block-seq-ind on same line with key',
                                    source: this.source
                                });
                                return;
                            }
                        }
                        else if (atMapIndent) {
                            map.items.push({ start });
                        }
                        this.stack.push(bv);
                        return;
                    }
                }
            }
        }
        yield* this.pop();
        yield* this.step();
    }
    *blockSequence(seq) {
        const it = seq.items[seq.items.length - 1];
        switch (this.type) {
            case 'newline':
                if (it.value) {
                    const end = 'end' in it.value ? it.value.end : undefined;
                    const last = Array.isArray(end) ? end[end.length - 1] : undefined;
                    if (last?.type === 'comment')
                        end?.push(this.sourceToken);
                    else
                        seq.items.push({ start: [this.sourceToken] });
                }
                else
                    it.start.push(this.sourceToken);
                return;
            case 'space':
            case 'comment':
                if (it.value)
                    seq.items.push({ start: [this.sourceToken] });
                else {
                    if (this.atIndentedComment(it.start, seq.indent)) {
                        const prev = seq.items[seq.items.length - 2];
                        const end = prev?.value?.end;
                        if (Array.isArray(end)) {
                            arrayPushArray(end, it.start);
                            end.push(this.sourceToken);
                            seq.items.pop();
                            return;
                        }
                    }
                    it.start.push(this.sourceToken);
                }
                return;
            case 'anchor':
            case 'tag':
                if (it.value || this.indent <= seq.indent)
                    break;
                it.start.push(this.sourceToken);
                return;
            case 'seq-item-ind':
                if (this.indent !== seq.indent)
                    break;
                if (it.value || includesToken(it.start, 'seq-item-ind'))
                    seq.items.push({ start: [this.sourceToken] });
                else
                    it.start.push(this.sourceToken);
                return;
        }
        if (this.indent > seq.indent) {
            const bv = this.startBlockValue(seq);
            if (bv) {
                this.stack.push(bv);
                return;
            }
        }
        yield* this.pop();
        yield* this.step();
    }
    *flowCollection(fc) {
        const it = fc.items[fc.items.length - 1];
        if (this.type === 'flow-error-end') {
            let top;
            do {
                yield* this.pop();
                top = this.peek(1);
            } while (top?.type === 'flow-collection');
        }
        else if (fc.end.length === 0) {
            switch (this.type) {
                case 'comma':
                case 'explicit-key-ind':
                    if (!it || it.sep)
                        fc.items.push({ start: [this.sourceToken] });
                    else
                        it.start.push(this.sourceToken);
                    return;
                case 'map-value-ind':
                    if (!it || it.value)
                        fc.items.push({ start: [], key: null, sep: [this.sourceToken] });
                    else if (it.sep)
                        it.sep.push(this.sourceToken);
                    else
                        Object.assign(it, { key: null, sep: [this.sourceToken] });
                    return;
                case 'space':
                case 'comment':
                case 'newline':
                case 'anchor':
                case 'tag':
                    if (!it || it.value)
                        fc.items.push({ start: [this.sourceToken] });
                    else if (it.sep)
                        it.sep.push(this.sourceToken);
                    else
                        it.start.push(this.sourceToken);
                    return;
                case 'alias':
                case 'scalar':
                case 'single-quoted-scalar':
                case 'double-quoted-scalar': {
                    const fs = this.flowScalar(this.type);
                    if (!it || it.value)
                        fc.items.push({ start: [], key: fs, sep: [] });
                    else if (it.sep)
                        this.stack.push(fs);
                    else
                        Object.assign(it, { key: fs, sep: [] });
                    return;
                }
                case 'flow-map-end':
                case 'flow-seq-end':
                    fc.end.push(this.sourceToken);
                    return;
            }
            const bv = this.startBlockValue(fc);
            /* istanbul ignore else should not happen */
            if (bv)
                this.stack.push(bv);
            else {
                yield* this.pop();
                yield* this.step();
            }
        }
        else {
            const parent = this.peek(2);
            if (parent.type === 'block-map' &&
                ((this.type === 'map-value-ind' && parent.indent === fc.indent) ||
                    (this.type === 'newline' &&
                        !parent.items[parent.items.length - 1].sep))) {
                yield* this.pop();
                yield* this.step();
            }
            else if (this.type === 'map-value-ind' &&
                parent.type !== 'flow-collection') {
                const prev = getPrevProps(parent);
                const start = getFirstKeyStartProps(prev);
                fixFlowSeqItems(fc);
                const sep = fc.end.splice(1, fc.end.length);
                sep.push(this.sourceToken);
                const map = {
                    type: 'block-map',
                    offset: fc.offset,
                    indent: fc.indent,
                    items: [{ start, key: fc, sep }]
                };
                this.onKeyLine = true;
                this.stack[this.stack.length - 1] = map;
            }
            else {
                yield* this.lineEnd(fc);
            }
        }
    }
    flowScalar(type) {
        if (this.onNewLine) {
            let nl = this.source.indexOf('\n') + 1;
            while (nl !== 0) {
                this.onNewLine(this.offset + nl);
                nl = this.source.indexOf('\n', nl) + 1;
            }
        }
        return {
            type,
            offset: this.offset,
            indent: this.indent,
            source: this.source
        };
    }
    startBlockValue(parent) {
        switch (this.type) {
            case 'alias':
            case 'scalar':
            case 'single-quoted-scalar':
            case 'double-quoted-scalar':
                return this.flowScalar(this.type);
            case 'block-scalar-header':
                return {
                    type: 'block-scalar',
                    offset: this.offset,
                    indent: this.indent,
                    props: [this.sourceToken],
                    source: ''
                };
            case 'flow-map-start':
            case 'flow-seq-start':
                return {
                    type: 'flow-collection',
                    offset: this.offset,
                    indent: this.indent,
                    start: this.sourceToken,
                    items: [],
                    end: []
                };
            case 'seq-item-ind':
                return {
                    type: 'block-seq',
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start: [this.sourceToken] }]
                };
            case 'explicit-key-ind': {
                this.onKeyLine = true;
                const prev = getPrevProps(parent);
                const start = getFirstKeyStartProps(prev);
                start.push(this.sourceToken);
                return {
                    type: 'block-map',
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start, explicitKey: true }]
                };
            }
            case 'map-value-ind': {
                this.onKeyLine = true;
                const prev = getPrevProps(parent);
                const start = getFirstKeyStartProps(prev);
                return {
                    type: 'block-map',
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start, key: null, sep: [this.sourceToken] }]
                };
            }
        }
        return null;
    }
    atIndentedComment(start, indent) {
        if (this.type !== 'comment')
            return false;
        if (this.indent <= indent)
            return false;
        return start.every(st => st.type === 'newline' || st.type === 'space');
    }
    *documentEnd(docEnd) {
        if (this.type !== 'doc-mode') {
            if (docEnd.end)
                docEnd.end.push(this.sourceToken);
            else
                docEnd.end = [this.sourceToken];
            if (this.type === 'newline')
                yield* this.pop();
        }
    }
    *lineEnd(token) {
        switch (this.type) {
            case 'comma':
            case 'doc-start':
            case 'doc-end':
            case 'flow-seq-end':
            case 'flow-map-end':
            case 'map-value-ind':
                yield* this.pop();
                yield* this.step();
                break;
            case 'newline':
                this.onKeyLine = false;
            // fallthrough
            case 'space':
            case 'comment':
            default:
                // all other values are errors
                if (token.end)
                    token.end.push(this.sourceToken);
                else
                    token.end = [this.sourceToken];
                if (this.type === 'newline')
                    yield* this.pop();
        }
    }
}

exports.Parser = Parser;


/***/ }),

/***/ 4047:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var composer = __nccwpck_require__(9984);
var Document = __nccwpck_require__(3021);
var errors = __nccwpck_require__(1464);
var log = __nccwpck_require__(7249);
var identity = __nccwpck_require__(1127);
var lineCounter = __nccwpck_require__(6628);
var parser = __nccwpck_require__(3456);

function parseOptions(options) {
    const prettyErrors = options.prettyErrors !== false;
    const lineCounter$1 = options.lineCounter || (prettyErrors && new lineCounter.LineCounter()) || null;
    return { lineCounter: lineCounter$1, prettyErrors };
}
/**
 * Parse the input as a stream of YAML documents.
 *
 * Documents should be separated from each other by `...` or `---` marker lines.
 *
 * @returns If an empty `docs` array is returned, it will be of type
 *   EmptyStream and contain additional stream information. In
 *   TypeScript, you should use `'empty' in docs` as a type guard for it.
 */
function parseAllDocuments(source, options = {}) {
    const { lineCounter, prettyErrors } = parseOptions(options);
    const parser$1 = new parser.Parser(lineCounter?.addNewLine);
    const composer$1 = new composer.Composer(options);
    const docs = Array.from(composer$1.compose(parser$1.parse(source)));
    if (prettyErrors && lineCounter)
        for (const doc of docs) {
            doc.errors.forEach(errors.prettifyError(source, lineCounter));
            doc.warnings.forEach(errors.prettifyError(source, lineCounter));
        }
    if (docs.length > 0)
        return docs;
    return Object.assign([], { empty: true }, composer$1.streamInfo());
}
/** Parse an input string into a single YAML.Document */
function parseDocument(source, options = {}) {
    const { lineCounter, prettyErrors } = parseOptions(options);
    const parser$1 = new parser.Parser(lineCounter?.addNewLine);
    const composer$1 = new composer.Composer(options);
    // `doc` is always set by compose.end(true) at the very latest
    let doc = null;
    for (const _doc of composer$1.compose(parser$1.parse(source), true, source.length)) {
        if (!doc)
            doc = _doc;
        else if (doc.options.logLevel !== 'silent') {
            doc.errors.push(new errors.YAMLParseError(_doc.range.slice(0, 2), 'MULTIPLE_DOCS', 'Source contains multiple documents; please use YAML.parseAllDocuments()'));
            break;
        }
    }
    if (prettyErrors && lineCounter) {
        doc.errors.forEach(errors.prettifyError(source, lineCounter));
        doc.warnings.forEach(errors.prettifyError(source, lineCounter));
    }
    return doc;
}
function parse(src, reviver, options) {
    let _reviver = undefined;
    if (typeof reviver === 'function') {
        _reviver = reviver;
    }
    else if (options === undefined && reviver && typeof reviver === 'object') {
        options = reviver;
    }
    const doc = parseDocument(src, options);
    if (!doc)
        return null;
    doc.warnings.forEach(warning => log.warn(doc.options.logLevel, warning));
    if (doc.errors.length > 0) {
        if (doc.options.logLevel !== 'silent')
            throw doc.errors[0];
        else
            doc.errors = [];
    }
    return doc.toJS(Object.assign({ reviver: _reviver }, options));
}
function stringify(value, replacer, options) {
    let _replacer = null;
    if (typeof replacer === 'function' || Array.isArray(replacer)) {
        _replacer = replacer;
    }
    else if (options === undefined && replacer) {
        options = replacer;
    }
    if (typeof options === 'string')
        options = options.length;
    if (typeof options === 'number') {
        const indent = Math.round(options);
        options = indent < 1 ? undefined : indent > 8 ? { indent: 8 } : { indent };
    }
    if (value === undefined) {
        const { keepUndefined } = options ?? replacer ?? {};
        if (!keepUndefined)
            return undefined;
    }
    if (identity.isDocument(value) && !_replacer)
        return value.toString(options);
    return new Document.Document(value, _replacer, options).toString(options);
}

exports.parse = parse;
exports.parseAllDocuments = parseAllDocuments;
exports.parseDocument = parseDocument;
exports.stringify = stringify;


/***/ }),

/***/ 5840:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var map = __nccwpck_require__(7451);
var seq = __nccwpck_require__(1706);
var string = __nccwpck_require__(6464);
var tags = __nccwpck_require__(18);

const sortMapEntriesByKey = (a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
class Schema {
    constructor({ compat, customTags, merge, resolveKnownTags, schema, sortMapEntries, toStringDefaults }) {
        this.compat = Array.isArray(compat)
            ? tags.getTags(compat, 'compat')
            : compat
                ? tags.getTags(null, compat)
                : null;
        this.name = (typeof schema === 'string' && schema) || 'core';
        this.knownTags = resolveKnownTags ? tags.coreKnownTags : {};
        this.tags = tags.getTags(customTags, this.name, merge);
        this.toStringOptions = toStringDefaults ?? null;
        Object.defineProperty(this, identity.MAP, { value: map.map });
        Object.defineProperty(this, identity.SCALAR, { value: string.string });
        Object.defineProperty(this, identity.SEQ, { value: seq.seq });
        // Used by createMap()
        this.sortMapEntries =
            typeof sortMapEntries === 'function'
                ? sortMapEntries
                : sortMapEntries === true
                    ? sortMapEntriesByKey
                    : null;
    }
    clone() {
        const copy = Object.create(Schema.prototype, Object.getOwnPropertyDescriptors(this));
        copy.tags = this.tags.slice();
        return copy;
    }
}

exports.Schema = Schema;


/***/ }),

/***/ 7451:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var YAMLMap = __nccwpck_require__(4454);

const map = {
    collection: 'map',
    default: true,
    nodeClass: YAMLMap.YAMLMap,
    tag: 'tag:yaml.org,2002:map',
    resolve(map, onError) {
        if (!identity.isMap(map))
            onError('Expected a mapping for this tag');
        return map;
    },
    createNode: (schema, obj, ctx) => YAMLMap.YAMLMap.from(schema, obj, ctx)
};

exports.map = map;


/***/ }),

/***/ 3632:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);

const nullTag = {
    identify: value => value == null,
    createNode: () => new Scalar.Scalar(null),
    default: true,
    tag: 'tag:yaml.org,2002:null',
    test: /^(?:~|[Nn]ull|NULL)?$/,
    resolve: () => new Scalar.Scalar(null),
    stringify: ({ source }, ctx) => typeof source === 'string' && nullTag.test.test(source)
        ? source
        : ctx.options.nullStr
};

exports.nullTag = nullTag;


/***/ }),

/***/ 1706:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var YAMLSeq = __nccwpck_require__(2223);

const seq = {
    collection: 'seq',
    default: true,
    nodeClass: YAMLSeq.YAMLSeq,
    tag: 'tag:yaml.org,2002:seq',
    resolve(seq, onError) {
        if (!identity.isSeq(seq))
            onError('Expected a sequence for this tag');
        return seq;
    },
    createNode: (schema, obj, ctx) => YAMLSeq.YAMLSeq.from(schema, obj, ctx)
};

exports.seq = seq;


/***/ }),

/***/ 6464:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var stringifyString = __nccwpck_require__(3069);

const string = {
    identify: value => typeof value === 'string',
    default: true,
    tag: 'tag:yaml.org,2002:str',
    resolve: str => str,
    stringify(item, ctx, onComment, onChompKeep) {
        ctx = Object.assign({ actualString: true }, ctx);
        return stringifyString.stringifyString(item, ctx, onComment, onChompKeep);
    }
};

exports.string = string;


/***/ }),

/***/ 3959:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);

const boolTag = {
    identify: value => typeof value === 'boolean',
    default: true,
    tag: 'tag:yaml.org,2002:bool',
    test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
    resolve: str => new Scalar.Scalar(str[0] === 't' || str[0] === 'T'),
    stringify({ source, value }, ctx) {
        if (source && boolTag.test.test(source)) {
            const sv = source[0] === 't' || source[0] === 'T';
            if (value === sv)
                return source;
        }
        return value ? ctx.options.trueStr : ctx.options.falseStr;
    }
};

exports.boolTag = boolTag;


/***/ }),

/***/ 8405:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);
var stringifyNumber = __nccwpck_require__(8689);

const floatNaN = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
    resolve: str => str.slice(-3).toLowerCase() === 'nan'
        ? NaN
        : str[0] === '-'
            ? Number.NEGATIVE_INFINITY
            : Number.POSITIVE_INFINITY,
    stringify: stringifyNumber.stringifyNumber
};
const floatExp = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    format: 'EXP',
    test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
    resolve: str => parseFloat(str),
    stringify(node) {
        const num = Number(node.value);
        return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
    }
};
const float = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
    resolve(str) {
        const node = new Scalar.Scalar(parseFloat(str));
        const dot = str.indexOf('.');
        if (dot !== -1 && str[str.length - 1] === '0')
            node.minFractionDigits = str.length - dot - 1;
        return node;
    },
    stringify: stringifyNumber.stringifyNumber
};

exports.float = float;
exports.floatExp = floatExp;
exports.floatNaN = floatNaN;


/***/ }),

/***/ 9874:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var stringifyNumber = __nccwpck_require__(8689);

const intIdentify = (value) => typeof value === 'bigint' || Number.isInteger(value);
const intResolve = (str, offset, radix, { intAsBigInt }) => (intAsBigInt ? BigInt(str) : parseInt(str.substring(offset), radix));
function intStringify(node, radix, prefix) {
    const { value } = node;
    if (intIdentify(value) && value >= 0)
        return prefix + value.toString(radix);
    return stringifyNumber.stringifyNumber(node);
}
const intOct = {
    identify: value => intIdentify(value) && value >= 0,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'OCT',
    test: /^0o[0-7]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 2, 8, opt),
    stringify: node => intStringify(node, 8, '0o')
};
const int = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    test: /^[-+]?[0-9]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
    stringify: stringifyNumber.stringifyNumber
};
const intHex = {
    identify: value => intIdentify(value) && value >= 0,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'HEX',
    test: /^0x[0-9a-fA-F]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
    stringify: node => intStringify(node, 16, '0x')
};

exports.int = int;
exports.intHex = intHex;
exports.intOct = intOct;


/***/ }),

/***/ 896:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var map = __nccwpck_require__(7451);
var _null = __nccwpck_require__(3632);
var seq = __nccwpck_require__(1706);
var string = __nccwpck_require__(6464);
var bool = __nccwpck_require__(3959);
var float = __nccwpck_require__(8405);
var int = __nccwpck_require__(9874);

const schema = [
    map.map,
    seq.seq,
    string.string,
    _null.nullTag,
    bool.boolTag,
    int.intOct,
    int.int,
    int.intHex,
    float.floatNaN,
    float.floatExp,
    float.float
];

exports.schema = schema;


/***/ }),

/***/ 3559:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);
var map = __nccwpck_require__(7451);
var seq = __nccwpck_require__(1706);

function intIdentify(value) {
    return typeof value === 'bigint' || Number.isInteger(value);
}
const stringifyJSON = ({ value }) => JSON.stringify(value);
const jsonScalars = [
    {
        identify: value => typeof value === 'string',
        default: true,
        tag: 'tag:yaml.org,2002:str',
        resolve: str => str,
        stringify: stringifyJSON
    },
    {
        identify: value => value == null,
        createNode: () => new Scalar.Scalar(null),
        default: true,
        tag: 'tag:yaml.org,2002:null',
        test: /^null$/,
        resolve: () => null,
        stringify: stringifyJSON
    },
    {
        identify: value => typeof value === 'boolean',
        default: true,
        tag: 'tag:yaml.org,2002:bool',
        test: /^true$|^false$/,
        resolve: str => str === 'true',
        stringify: stringifyJSON
    },
    {
        identify: intIdentify,
        default: true,
        tag: 'tag:yaml.org,2002:int',
        test: /^-?(?:0|[1-9][0-9]*)$/,
        resolve: (str, _onError, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str, 10),
        stringify: ({ value }) => intIdentify(value) ? value.toString() : JSON.stringify(value)
    },
    {
        identify: value => typeof value === 'number',
        default: true,
        tag: 'tag:yaml.org,2002:float',
        test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
        resolve: str => parseFloat(str),
        stringify: stringifyJSON
    }
];
const jsonError = {
    default: true,
    tag: '',
    test: /^/,
    resolve(str, onError) {
        onError(`Unresolved plain scalar ${JSON.stringify(str)}`);
        return str;
    }
};
const schema = [map.map, seq.seq].concat(jsonScalars, jsonError);

exports.schema = schema;


/***/ }),

/***/ 18:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var map = __nccwpck_require__(7451);
var _null = __nccwpck_require__(3632);
var seq = __nccwpck_require__(1706);
var string = __nccwpck_require__(6464);
var bool = __nccwpck_require__(3959);
var float = __nccwpck_require__(8405);
var int = __nccwpck_require__(9874);
var schema = __nccwpck_require__(896);
var schema$1 = __nccwpck_require__(3559);
var binary = __nccwpck_require__(6083);
var merge = __nccwpck_require__(452);
var omap = __nccwpck_require__(303);
var pairs = __nccwpck_require__(8385);
var schema$2 = __nccwpck_require__(5913);
var set = __nccwpck_require__(1528);
var timestamp = __nccwpck_require__(6752);

const schemas = new Map([
    ['core', schema.schema],
    ['failsafe', [map.map, seq.seq, string.string]],
    ['json', schema$1.schema],
    ['yaml11', schema$2.schema],
    ['yaml-1.1', schema$2.schema]
]);
const tagsByName = {
    binary: binary.binary,
    bool: bool.boolTag,
    float: float.float,
    floatExp: float.floatExp,
    floatNaN: float.floatNaN,
    floatTime: timestamp.floatTime,
    int: int.int,
    intHex: int.intHex,
    intOct: int.intOct,
    intTime: timestamp.intTime,
    map: map.map,
    merge: merge.merge,
    null: _null.nullTag,
    omap: omap.omap,
    pairs: pairs.pairs,
    seq: seq.seq,
    set: set.set,
    timestamp: timestamp.timestamp
};
const coreKnownTags = {
    'tag:yaml.org,2002:binary': binary.binary,
    'tag:yaml.org,2002:merge': merge.merge,
    'tag:yaml.org,2002:omap': omap.omap,
    'tag:yaml.org,2002:pairs': pairs.pairs,
    'tag:yaml.org,2002:set': set.set,
    'tag:yaml.org,2002:timestamp': timestamp.timestamp
};
function getTags(customTags, schemaName, addMergeTag) {
    const schemaTags = schemas.get(schemaName);
    if (schemaTags && !customTags) {
        return addMergeTag && !schemaTags.includes(merge.merge)
            ? schemaTags.concat(merge.merge)
            : schemaTags.slice();
    }
    let tags = schemaTags;
    if (!tags) {
        if (Array.isArray(customTags))
            tags = [];
        else {
            const keys = Array.from(schemas.keys())
                .filter(key => key !== 'yaml11')
                .map(key => JSON.stringify(key))
                .join(', ');
            throw new Error(`Unknown schema "${schemaName}"; use one of ${keys} or define customTags array`);
        }
    }
    if (Array.isArray(customTags)) {
        for (const tag of customTags)
            tags = tags.concat(tag);
    }
    else if (typeof customTags === 'function') {
        tags = customTags(tags.slice());
    }
    if (addMergeTag)
        tags = tags.concat(merge.merge);
    return tags.reduce((tags, tag) => {
        const tagObj = typeof tag === 'string' ? tagsByName[tag] : tag;
        if (!tagObj) {
            const tagName = JSON.stringify(tag);
            const keys = Object.keys(tagsByName)
                .map(key => JSON.stringify(key))
                .join(', ');
            throw new Error(`Unknown custom tag ${tagName}; use one of ${keys}`);
        }
        if (!tags.includes(tagObj))
            tags.push(tagObj);
        return tags;
    }, []);
}

exports.coreKnownTags = coreKnownTags;
exports.getTags = getTags;


/***/ }),

/***/ 6083:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var node_buffer = __nccwpck_require__(181);
var Scalar = __nccwpck_require__(3301);
var stringifyString = __nccwpck_require__(3069);

const binary = {
    identify: value => value instanceof Uint8Array, // Buffer inherits from Uint8Array
    default: false,
    tag: 'tag:yaml.org,2002:binary',
    /**
     * Returns a Buffer in node and an Uint8Array in browsers
     *
     * To use the resulting buffer as an image, you'll want to do something like:
     *
     *   const blob = new Blob([buffer], { type: 'image/jpeg' })
     *   document.querySelector('#photo').src = URL.createObjectURL(blob)
     */
    resolve(src, onError) {
        if (typeof node_buffer.Buffer === 'function') {
            return node_buffer.Buffer.from(src, 'base64');
        }
        else if (typeof atob === 'function') {
            // On IE 11, atob() can't handle newlines
            const str = atob(src.replace(/[\n\r]/g, ''));
            const buffer = new Uint8Array(str.length);
            for (let i = 0; i < str.length; ++i)
                buffer[i] = str.charCodeAt(i);
            return buffer;
        }
        else {
            onError('This environment does not support reading binary tags; either Buffer or atob is required');
            return src;
        }
    },
    stringify({ comment, type, value }, ctx, onComment, onChompKeep) {
        if (!value)
            return '';
        const buf = value; // checked earlier by binary.identify()
        let str;
        if (typeof node_buffer.Buffer === 'function') {
            str =
                buf instanceof node_buffer.Buffer
                    ? buf.toString('base64')
                    : node_buffer.Buffer.from(buf.buffer).toString('base64');
        }
        else if (typeof btoa === 'function') {
            let s = '';
            for (let i = 0; i < buf.length; ++i)
                s += String.fromCharCode(buf[i]);
            str = btoa(s);
        }
        else {
            throw new Error('This environment does not support writing binary tags; either Buffer or btoa is required');
        }
        type ?? (type = Scalar.Scalar.BLOCK_LITERAL);
        if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
            const lineWidth = Math.max(ctx.options.lineWidth - ctx.indent.length, ctx.options.minContentWidth);
            const n = Math.ceil(str.length / lineWidth);
            const lines = new Array(n);
            for (let i = 0, o = 0; i < n; ++i, o += lineWidth) {
                lines[i] = str.substr(o, lineWidth);
            }
            str = lines.join(type === Scalar.Scalar.BLOCK_LITERAL ? '\n' : ' ');
        }
        return stringifyString.stringifyString({ comment, type, value: str }, ctx, onComment, onChompKeep);
    }
};

exports.binary = binary;


/***/ }),

/***/ 8398:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);

function boolStringify({ value, source }, ctx) {
    const boolObj = value ? trueTag : falseTag;
    if (source && boolObj.test.test(source))
        return source;
    return value ? ctx.options.trueStr : ctx.options.falseStr;
}
const trueTag = {
    identify: value => value === true,
    default: true,
    tag: 'tag:yaml.org,2002:bool',
    test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
    resolve: () => new Scalar.Scalar(true),
    stringify: boolStringify
};
const falseTag = {
    identify: value => value === false,
    default: true,
    tag: 'tag:yaml.org,2002:bool',
    test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
    resolve: () => new Scalar.Scalar(false),
    stringify: boolStringify
};

exports.falseTag = falseTag;
exports.trueTag = trueTag;


/***/ }),

/***/ 5782:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);
var stringifyNumber = __nccwpck_require__(8689);

const floatNaN = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
    resolve: (str) => str.slice(-3).toLowerCase() === 'nan'
        ? NaN
        : str[0] === '-'
            ? Number.NEGATIVE_INFINITY
            : Number.POSITIVE_INFINITY,
    stringify: stringifyNumber.stringifyNumber
};
const floatExp = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    format: 'EXP',
    test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
    resolve: (str) => parseFloat(str.replace(/_/g, '')),
    stringify(node) {
        const num = Number(node.value);
        return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
    }
};
const float = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
    resolve(str) {
        const node = new Scalar.Scalar(parseFloat(str.replace(/_/g, '')));
        const dot = str.indexOf('.');
        if (dot !== -1) {
            const f = str.substring(dot + 1).replace(/_/g, '');
            if (f[f.length - 1] === '0')
                node.minFractionDigits = f.length;
        }
        return node;
    },
    stringify: stringifyNumber.stringifyNumber
};

exports.float = float;
exports.floatExp = floatExp;
exports.floatNaN = floatNaN;


/***/ }),

/***/ 873:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var stringifyNumber = __nccwpck_require__(8689);

const intIdentify = (value) => typeof value === 'bigint' || Number.isInteger(value);
function intResolve(str, offset, radix, { intAsBigInt }) {
    const sign = str[0];
    if (sign === '-' || sign === '+')
        offset += 1;
    str = str.substring(offset).replace(/_/g, '');
    if (intAsBigInt) {
        switch (radix) {
            case 2:
                str = `0b${str}`;
                break;
            case 8:
                str = `0o${str}`;
                break;
            case 16:
                str = `0x${str}`;
                break;
        }
        const n = BigInt(str);
        return sign === '-' ? BigInt(-1) * n : n;
    }
    const n = parseInt(str, radix);
    return sign === '-' ? -1 * n : n;
}
function intStringify(node, radix, prefix) {
    const { value } = node;
    if (intIdentify(value)) {
        const str = value.toString(radix);
        return value < 0 ? '-' + prefix + str.substr(1) : prefix + str;
    }
    return stringifyNumber.stringifyNumber(node);
}
const intBin = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'BIN',
    test: /^[-+]?0b[0-1_]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 2, 2, opt),
    stringify: node => intStringify(node, 2, '0b')
};
const intOct = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'OCT',
    test: /^[-+]?0[0-7_]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 1, 8, opt),
    stringify: node => intStringify(node, 8, '0')
};
const int = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    test: /^[-+]?[0-9][0-9_]*$/,
    resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
    stringify: stringifyNumber.stringifyNumber
};
const intHex = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'HEX',
    test: /^[-+]?0x[0-9a-fA-F_]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
    stringify: node => intStringify(node, 16, '0x')
};

exports.int = int;
exports.intBin = intBin;
exports.intHex = intHex;
exports.intOct = intOct;


/***/ }),

/***/ 452:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Scalar = __nccwpck_require__(3301);

// If the value associated with a merge key is a single mapping node, each of
// its key/value pairs is inserted into the current mapping, unless the key
// already exists in it. If the value associated with the merge key is a
// sequence, then this sequence is expected to contain mapping nodes and each
// of these nodes is merged in turn according to its order in the sequence.
// Keys in mapping nodes earlier in the sequence override keys specified in
// later mapping nodes. -- http://yaml.org/type/merge.html
const MERGE_KEY = '<<';
const merge = {
    identify: value => value === MERGE_KEY ||
        (typeof value === 'symbol' && value.description === MERGE_KEY),
    default: 'key',
    tag: 'tag:yaml.org,2002:merge',
    test: /^<<$/,
    resolve: () => Object.assign(new Scalar.Scalar(Symbol(MERGE_KEY)), {
        addToJSMap: addMergeToJSMap
    }),
    stringify: () => MERGE_KEY
};
const isMergeKey = (ctx, key) => (merge.identify(key) ||
    (identity.isScalar(key) &&
        (!key.type || key.type === Scalar.Scalar.PLAIN) &&
        merge.identify(key.value))) &&
    ctx?.doc.schema.tags.some(tag => tag.tag === merge.tag && tag.default);
function addMergeToJSMap(ctx, map, value) {
    const source = resolveAliasValue(ctx, value);
    if (identity.isSeq(source))
        for (const it of source.items)
            mergeValue(ctx, map, it);
    else if (Array.isArray(source))
        for (const it of source)
            mergeValue(ctx, map, it);
    else
        mergeValue(ctx, map, source);
}
function mergeValue(ctx, map, value) {
    const source = resolveAliasValue(ctx, value);
    if (!identity.isMap(source))
        throw new Error('Merge sources must be maps or map aliases');
    const srcMap = source.toJSON(null, ctx, Map);
    for (const [key, value] of srcMap) {
        if (map instanceof Map) {
            if (!map.has(key))
                map.set(key, value);
        }
        else if (map instanceof Set) {
            map.add(key);
        }
        else if (!Object.prototype.hasOwnProperty.call(map, key)) {
            Object.defineProperty(map, key, {
                value,
                writable: true,
                enumerable: true,
                configurable: true
            });
        }
    }
    return map;
}
function resolveAliasValue(ctx, value) {
    return ctx && identity.isAlias(value) ? value.resolve(ctx.doc, ctx) : value;
}

exports.addMergeToJSMap = addMergeToJSMap;
exports.isMergeKey = isMergeKey;
exports.merge = merge;


/***/ }),

/***/ 303:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var toJS = __nccwpck_require__(4043);
var YAMLMap = __nccwpck_require__(4454);
var YAMLSeq = __nccwpck_require__(2223);
var pairs = __nccwpck_require__(8385);

class YAMLOMap extends YAMLSeq.YAMLSeq {
    constructor() {
        super();
        this.add = YAMLMap.YAMLMap.prototype.add.bind(this);
        this.delete = YAMLMap.YAMLMap.prototype.delete.bind(this);
        this.get = YAMLMap.YAMLMap.prototype.get.bind(this);
        this.has = YAMLMap.YAMLMap.prototype.has.bind(this);
        this.set = YAMLMap.YAMLMap.prototype.set.bind(this);
        this.tag = YAMLOMap.tag;
    }
    /**
     * If `ctx` is given, the return type is actually `Map<unknown, unknown>`,
     * but TypeScript won't allow widening the signature of a child method.
     */
    toJSON(_, ctx) {
        if (!ctx)
            return super.toJSON(_);
        const map = new Map();
        if (ctx?.onCreate)
            ctx.onCreate(map);
        for (const pair of this.items) {
            let key, value;
            if (identity.isPair(pair)) {
                key = toJS.toJS(pair.key, '', ctx);
                value = toJS.toJS(pair.value, key, ctx);
            }
            else {
                key = toJS.toJS(pair, '', ctx);
            }
            if (map.has(key))
                throw new Error('Ordered maps must not include duplicate keys');
            map.set(key, value);
        }
        return map;
    }
    static from(schema, iterable, ctx) {
        const pairs$1 = pairs.createPairs(schema, iterable, ctx);
        const omap = new this();
        omap.items = pairs$1.items;
        return omap;
    }
}
YAMLOMap.tag = 'tag:yaml.org,2002:omap';
const omap = {
    collection: 'seq',
    identify: value => value instanceof Map,
    nodeClass: YAMLOMap,
    default: false,
    tag: 'tag:yaml.org,2002:omap',
    resolve(seq, onError) {
        const pairs$1 = pairs.resolvePairs(seq, onError);
        const seenKeys = [];
        for (const { key } of pairs$1.items) {
            if (identity.isScalar(key)) {
                if (seenKeys.includes(key.value)) {
                    onError(`Ordered maps must not include duplicate keys: ${key.value}`);
                }
                else {
                    seenKeys.push(key.value);
                }
            }
        }
        return Object.assign(new YAMLOMap(), pairs$1);
    },
    createNode: (schema, iterable, ctx) => YAMLOMap.from(schema, iterable, ctx)
};

exports.YAMLOMap = YAMLOMap;
exports.omap = omap;


/***/ }),

/***/ 8385:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Pair = __nccwpck_require__(7165);
var Scalar = __nccwpck_require__(3301);
var YAMLSeq = __nccwpck_require__(2223);

function resolvePairs(seq, onError) {
    if (identity.isSeq(seq)) {
        for (let i = 0; i < seq.items.length; ++i) {
            let item = seq.items[i];
            if (identity.isPair(item))
                continue;
            else if (identity.isMap(item)) {
                if (item.items.length > 1)
                    onError('Each pair must have its own sequence indicator');
                const pair = item.items[0] || new Pair.Pair(new Scalar.Scalar(null));
                if (item.commentBefore)
                    pair.key.commentBefore = pair.key.commentBefore
                        ? `${item.commentBefore}\n${pair.key.commentBefore}`
                        : item.commentBefore;
                if (item.comment) {
                    const cn = pair.value ?? pair.key;
                    cn.comment = cn.comment
                        ? `${item.comment}\n${cn.comment}`
                        : item.comment;
                }
                item = pair;
            }
            seq.items[i] = identity.isPair(item) ? item : new Pair.Pair(item);
        }
    }
    else
        onError('Expected a sequence for this tag');
    return seq;
}
function createPairs(schema, iterable, ctx) {
    const { replacer } = ctx;
    const pairs = new YAMLSeq.YAMLSeq(schema);
    pairs.tag = 'tag:yaml.org,2002:pairs';
    let i = 0;
    if (iterable && Symbol.iterator in Object(iterable))
        for (let it of iterable) {
            if (typeof replacer === 'function')
                it = replacer.call(iterable, String(i++), it);
            let key, value;
            if (Array.isArray(it)) {
                if (it.length === 2) {
                    key = it[0];
                    value = it[1];
                }
                else
                    throw new TypeError(`Expected [key, value] tuple: ${it}`);
            }
            else if (it && it instanceof Object) {
                const keys = Object.keys(it);
                if (keys.length === 1) {
                    key = keys[0];
                    value = it[key];
                }
                else {
                    throw new TypeError(`Expected tuple with one key, not ${keys.length} keys`);
                }
            }
            else {
                key = it;
            }
            pairs.items.push(Pair.createPair(key, value, ctx));
        }
    return pairs;
}
const pairs = {
    collection: 'seq',
    default: false,
    tag: 'tag:yaml.org,2002:pairs',
    resolve: resolvePairs,
    createNode: createPairs
};

exports.createPairs = createPairs;
exports.pairs = pairs;
exports.resolvePairs = resolvePairs;


/***/ }),

/***/ 5913:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var map = __nccwpck_require__(7451);
var _null = __nccwpck_require__(3632);
var seq = __nccwpck_require__(1706);
var string = __nccwpck_require__(6464);
var binary = __nccwpck_require__(6083);
var bool = __nccwpck_require__(8398);
var float = __nccwpck_require__(5782);
var int = __nccwpck_require__(873);
var merge = __nccwpck_require__(452);
var omap = __nccwpck_require__(303);
var pairs = __nccwpck_require__(8385);
var set = __nccwpck_require__(1528);
var timestamp = __nccwpck_require__(6752);

const schema = [
    map.map,
    seq.seq,
    string.string,
    _null.nullTag,
    bool.trueTag,
    bool.falseTag,
    int.intBin,
    int.intOct,
    int.int,
    int.intHex,
    float.floatNaN,
    float.floatExp,
    float.float,
    binary.binary,
    merge.merge,
    omap.omap,
    pairs.pairs,
    set.set,
    timestamp.intTime,
    timestamp.floatTime,
    timestamp.timestamp
];

exports.schema = schema;


/***/ }),

/***/ 1528:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Pair = __nccwpck_require__(7165);
var YAMLMap = __nccwpck_require__(4454);

class YAMLSet extends YAMLMap.YAMLMap {
    constructor(schema) {
        super(schema);
        this.tag = YAMLSet.tag;
    }
    add(key) {
        let pair;
        if (identity.isPair(key))
            pair = key;
        else if (key &&
            typeof key === 'object' &&
            'key' in key &&
            'value' in key &&
            key.value === null)
            pair = new Pair.Pair(key.key, null);
        else
            pair = new Pair.Pair(key, null);
        const prev = YAMLMap.findPair(this.items, pair.key);
        if (!prev)
            this.items.push(pair);
    }
    /**
     * If `keepPair` is `true`, returns the Pair matching `key`.
     * Otherwise, returns the value of that Pair's key.
     */
    get(key, keepPair) {
        const pair = YAMLMap.findPair(this.items, key);
        return !keepPair && identity.isPair(pair)
            ? identity.isScalar(pair.key)
                ? pair.key.value
                : pair.key
            : pair;
    }
    set(key, value) {
        if (typeof value !== 'boolean')
            throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value}`);
        const prev = YAMLMap.findPair(this.items, key);
        if (prev && !value) {
            this.items.splice(this.items.indexOf(prev), 1);
        }
        else if (!prev && value) {
            this.items.push(new Pair.Pair(key));
        }
    }
    toJSON(_, ctx) {
        return super.toJSON(_, ctx, Set);
    }
    toString(ctx, onComment, onChompKeep) {
        if (!ctx)
            return JSON.stringify(this);
        if (this.hasAllNullValues(true))
            return super.toString(Object.assign({}, ctx, { allNullValues: true }), onComment, onChompKeep);
        else
            throw new Error('Set items must all have null values');
    }
    static from(schema, iterable, ctx) {
        const { replacer } = ctx;
        const set = new this(schema);
        if (iterable && Symbol.iterator in Object(iterable))
            for (let value of iterable) {
                if (typeof replacer === 'function')
                    value = replacer.call(iterable, value, value);
                set.items.push(Pair.createPair(value, null, ctx));
            }
        return set;
    }
}
YAMLSet.tag = 'tag:yaml.org,2002:set';
const set = {
    collection: 'map',
    identify: value => value instanceof Set,
    nodeClass: YAMLSet,
    default: false,
    tag: 'tag:yaml.org,2002:set',
    createNode: (schema, iterable, ctx) => YAMLSet.from(schema, iterable, ctx),
    resolve(map, onError) {
        if (identity.isMap(map)) {
            if (map.hasAllNullValues(true))
                return Object.assign(new YAMLSet(), map);
            else
                onError('Set items must all have null values');
        }
        else
            onError('Expected a mapping for this tag');
        return map;
    }
};

exports.YAMLSet = YAMLSet;
exports.set = set;


/***/ }),

/***/ 6752:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var stringifyNumber = __nccwpck_require__(8689);

/** Internal types handle bigint as number, because TS can't figure it out. */
function parseSexagesimal(str, asBigInt) {
    const sign = str[0];
    const parts = sign === '-' || sign === '+' ? str.substring(1) : str;
    const num = (n) => asBigInt ? BigInt(n) : Number(n);
    const res = parts
        .replace(/_/g, '')
        .split(':')
        .reduce((res, p) => res * num(60) + num(p), num(0));
    return (sign === '-' ? num(-1) * res : res);
}
/**
 * hhhh:mm:ss.sss
 *
 * Internal types handle bigint as number, because TS can't figure it out.
 */
function stringifySexagesimal(node) {
    let { value } = node;
    let num = (n) => n;
    if (typeof value === 'bigint')
        num = n => BigInt(n);
    else if (isNaN(value) || !isFinite(value))
        return stringifyNumber.stringifyNumber(node);
    let sign = '';
    if (value < 0) {
        sign = '-';
        value *= num(-1);
    }
    const _60 = num(60);
    const parts = [value % _60]; // seconds, including ms
    if (value < 60) {
        parts.unshift(0); // at least one : is required
    }
    else {
        value = (value - parts[0]) / _60;
        parts.unshift(value % _60); // minutes
        if (value >= 60) {
            value = (value - parts[0]) / _60;
            parts.unshift(value); // hours
        }
    }
    return (sign +
        parts
            .map(n => String(n).padStart(2, '0'))
            .join(':')
            .replace(/000000\d*$/, '') // % 60 may introduce error
    );
}
const intTime = {
    identify: value => typeof value === 'bigint' || Number.isInteger(value),
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'TIME',
    test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
    resolve: (str, _onError, { intAsBigInt }) => parseSexagesimal(str, intAsBigInt),
    stringify: stringifySexagesimal
};
const floatTime = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    format: 'TIME',
    test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
    resolve: str => parseSexagesimal(str, false),
    stringify: stringifySexagesimal
};
const timestamp = {
    identify: value => value instanceof Date,
    default: true,
    tag: 'tag:yaml.org,2002:timestamp',
    // If the time zone is omitted, the timestamp is assumed to be specified in UTC. The time part
    // may be omitted altogether, resulting in a date format. In such a case, the time part is
    // assumed to be 00:00:00Z (start of day, UTC).
    test: RegExp('^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})' + // YYYY-Mm-Dd
        '(?:' + // time is optional
        '(?:t|T|[ \\t]+)' + // t | T | whitespace
        '([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)' + // Hh:Mm:Ss(.ss)?
        '(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?' + // Z | +5 | -03:30
        ')?$'),
    resolve(str) {
        const match = str.match(timestamp.test);
        if (!match)
            throw new Error('!!timestamp expects a date, starting with yyyy-mm-dd');
        const [, year, month, day, hour, minute, second] = match.map(Number);
        const millisec = match[7] ? Number((match[7] + '00').substr(1, 3)) : 0;
        let date = Date.UTC(year, month - 1, day, hour || 0, minute || 0, second || 0, millisec);
        const tz = match[8];
        if (tz && tz !== 'Z') {
            let d = parseSexagesimal(tz, false);
            if (Math.abs(d) < 30)
                d *= 60;
            date -= 60000 * d;
        }
        return new Date(date);
    },
    stringify: ({ value }) => value?.toISOString().replace(/(T00:00:00)?\.000Z$/, '') ?? ''
};

exports.floatTime = floatTime;
exports.intTime = intTime;
exports.timestamp = timestamp;


/***/ }),

/***/ 4475:
/***/ ((__unused_webpack_module, exports) => {



const FOLD_FLOW = 'flow';
const FOLD_BLOCK = 'block';
const FOLD_QUOTED = 'quoted';
/**
 * Tries to keep input at up to `lineWidth` characters, splitting only on spaces
 * not followed by newlines or spaces unless `mode` is `'quoted'`. Lines are
 * terminated with `\n` and started with `indent`.
 */
function foldFlowLines(text, indent, mode = 'flow', { indentAtStart, lineWidth = 80, minContentWidth = 20, onFold, onOverflow } = {}) {
    if (!lineWidth || lineWidth < 0)
        return text;
    if (lineWidth < minContentWidth)
        minContentWidth = 0;
    const endStep = Math.max(1 + minContentWidth, 1 + lineWidth - indent.length);
    if (text.length <= endStep)
        return text;
    const folds = [];
    const escapedFolds = {};
    let end = lineWidth - indent.length;
    if (typeof indentAtStart === 'number') {
        if (indentAtStart > lineWidth - Math.max(2, minContentWidth))
            folds.push(0);
        else
            end = lineWidth - indentAtStart;
    }
    let split = undefined;
    let prev = undefined;
    let overflow = false;
    let i = -1;
    let escStart = -1;
    let escEnd = -1;
    if (mode === FOLD_BLOCK) {
        i = consumeMoreIndentedLines(text, i, indent.length);
        if (i !== -1)
            end = i + endStep;
    }
    for (let ch; (ch = text[(i += 1)]);) {
        if (mode === FOLD_QUOTED && ch === '\\') {
            escStart = i;
            switch (text[i + 1]) {
                case 'x':
                    i += 3;
                    break;
                case 'u':
                    i += 5;
                    break;
                case 'U':
                    i += 9;
                    break;
                default:
                    i += 1;
            }
            escEnd = i;
        }
        if (ch === '\n') {
            if (mode === FOLD_BLOCK)
                i = consumeMoreIndentedLines(text, i, indent.length);
            end = i + indent.length + endStep;
            split = undefined;
        }
        else {
            if (ch === ' ' &&
                prev &&
                prev !== ' ' &&
                prev !== '\n' &&
                prev !== '\t') {
                // space surrounded by non-space can be replaced with newline + indent
                const next = text[i + 1];
                if (next && next !== ' ' && next !== '\n' && next !== '\t')
                    split = i;
            }
            if (i >= end) {
                if (split) {
                    folds.push(split);
                    end = split + endStep;
                    split = undefined;
                }
                else if (mode === FOLD_QUOTED) {
                    // white-space collected at end may stretch past lineWidth
                    while (prev === ' ' || prev === '\t') {
                        prev = ch;
                        ch = text[(i += 1)];
                        overflow = true;
                    }
                    // Account for newline escape, but don't break preceding escape
                    const j = i > escEnd + 1 ? i - 2 : escStart - 1;
                    // Bail out if lineWidth & minContentWidth are shorter than an escape string
                    if (escapedFolds[j])
                        return text;
                    folds.push(j);
                    escapedFolds[j] = true;
                    end = j + endStep;
                    split = undefined;
                }
                else {
                    overflow = true;
                }
            }
        }
        prev = ch;
    }
    if (overflow && onOverflow)
        onOverflow();
    if (folds.length === 0)
        return text;
    if (onFold)
        onFold();
    let res = text.slice(0, folds[0]);
    for (let i = 0; i < folds.length; ++i) {
        const fold = folds[i];
        const end = folds[i + 1] || text.length;
        if (fold === 0)
            res = `\n${indent}${text.slice(0, end)}`;
        else {
            if (mode === FOLD_QUOTED && escapedFolds[fold])
                res += `${text[fold]}\\`;
            res += `\n${indent}${text.slice(fold + 1, end)}`;
        }
    }
    return res;
}
/**
 * Presumes `i + 1` is at the start of a line
 * @returns index of last newline in more-indented block
 */
function consumeMoreIndentedLines(text, i, indent) {
    let end = i;
    let start = i + 1;
    let ch = text[start];
    while (ch === ' ' || ch === '\t') {
        if (i < start + indent) {
            ch = text[++i];
        }
        else {
            do {
                ch = text[++i];
            } while (ch && ch !== '\n');
            end = i;
            start = i + 1;
            ch = text[start];
        }
    }
    return end;
}

exports.FOLD_BLOCK = FOLD_BLOCK;
exports.FOLD_FLOW = FOLD_FLOW;
exports.FOLD_QUOTED = FOLD_QUOTED;
exports.foldFlowLines = foldFlowLines;


/***/ }),

/***/ 2148:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var anchors = __nccwpck_require__(1596);
var identity = __nccwpck_require__(1127);
var stringifyComment = __nccwpck_require__(9799);
var stringifyString = __nccwpck_require__(3069);

function createStringifyContext(doc, options) {
    const opt = Object.assign({
        blockQuote: true,
        commentString: stringifyComment.stringifyComment,
        defaultKeyType: null,
        defaultStringType: 'PLAIN',
        directives: null,
        doubleQuotedAsJSON: false,
        doubleQuotedMinMultiLineLength: 40,
        falseStr: 'false',
        flowCollectionPadding: true,
        indentSeq: true,
        lineWidth: 80,
        minContentWidth: 20,
        nullStr: 'null',
        simpleKeys: false,
        singleQuote: null,
        trailingComma: false,
        trueStr: 'true',
        verifyAliasOrder: true
    }, doc.schema.toStringOptions, options);
    let inFlow;
    switch (opt.collectionStyle) {
        case 'block':
            inFlow = false;
            break;
        case 'flow':
            inFlow = true;
            break;
        default:
            inFlow = null;
    }
    return {
        anchors: new Set(),
        doc,
        flowCollectionPadding: opt.flowCollectionPadding ? ' ' : '',
        indent: '',
        indentStep: typeof opt.indent === 'number' ? ' '.repeat(opt.indent) : '  ',
        inFlow,
        options: opt
    };
}
function getTagObject(tags, item) {
    if (item.tag) {
        const match = tags.filter(t => t.tag === item.tag);
        if (match.length > 0)
            return match.find(t => t.format === item.format) ?? match[0];
    }
    let tagObj = undefined;
    let obj;
    if (identity.isScalar(item)) {
        obj = item.value;
        let match = tags.filter(t => t.identify?.(obj));
        if (match.length > 1) {
            const testMatch = match.filter(t => t.test);
            if (testMatch.length > 0)
                match = testMatch;
        }
        tagObj =
            match.find(t => t.format === item.format) ?? match.find(t => !t.format);
    }
    else {
        obj = item;
        tagObj = tags.find(t => t.nodeClass && obj instanceof t.nodeClass);
    }
    if (!tagObj) {
        const name = obj?.constructor?.name ?? (obj === null ? 'null' : typeof obj);
        throw new Error(`Tag not resolved for ${name} value`);
    }
    return tagObj;
}
// needs to be called before value stringifier to allow for circular anchor refs
function stringifyProps(node, tagObj, { anchors: anchors$1, doc }) {
    if (!doc.directives)
        return '';
    const props = [];
    const anchor = (identity.isScalar(node) || identity.isCollection(node)) && node.anchor;
    if (anchor && anchors.anchorIsValid(anchor)) {
        anchors$1.add(anchor);
        props.push(`&${anchor}`);
    }
    const tag = node.tag ?? (tagObj.default ? null : tagObj.tag);
    if (tag)
        props.push(doc.directives.tagString(tag));
    return props.join(' ');
}
function stringify(item, ctx, onComment, onChompKeep) {
    if (identity.isPair(item))
        return item.toString(ctx, onComment, onChompKeep);
    if (identity.isAlias(item)) {
        if (ctx.doc.directives)
            return item.toString(ctx);
        if (ctx.resolvedAliases?.has(item)) {
            throw new TypeError(`Cannot stringify circular structure without alias nodes`);
        }
        else {
            if (ctx.resolvedAliases)
                ctx.resolvedAliases.add(item);
            else
                ctx.resolvedAliases = new Set([item]);
            item = item.resolve(ctx.doc);
        }
    }
    let tagObj = undefined;
    const node = identity.isNode(item)
        ? item
        : ctx.doc.createNode(item, { onTagObj: o => (tagObj = o) });
    tagObj ?? (tagObj = getTagObject(ctx.doc.schema.tags, node));
    const props = stringifyProps(node, tagObj, ctx);
    if (props.length > 0)
        ctx.indentAtStart = (ctx.indentAtStart ?? 0) + props.length + 1;
    const str = typeof tagObj.stringify === 'function'
        ? tagObj.stringify(node, ctx, onComment, onChompKeep)
        : identity.isScalar(node)
            ? stringifyString.stringifyString(node, ctx, onComment, onChompKeep)
            : node.toString(ctx, onComment, onChompKeep);
    if (!props)
        return str;
    return identity.isScalar(node) || str[0] === '{' || str[0] === '['
        ? `${props} ${str}`
        : `${props}\n${ctx.indent}${str}`;
}

exports.createStringifyContext = createStringifyContext;
exports.stringify = stringify;


/***/ }),

/***/ 1212:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var stringify = __nccwpck_require__(2148);
var stringifyComment = __nccwpck_require__(9799);

function stringifyCollection(collection, ctx, options) {
    const flow = ctx.inFlow ?? collection.flow;
    const stringify = flow ? stringifyFlowCollection : stringifyBlockCollection;
    return stringify(collection, ctx, options);
}
function stringifyBlockCollection({ comment, items }, ctx, { blockItemPrefix, flowChars, itemIndent, onChompKeep, onComment }) {
    const { indent, options: { commentString } } = ctx;
    const itemCtx = Object.assign({}, ctx, { indent: itemIndent, type: null });
    let chompKeep = false; // flag for the preceding node's status
    const lines = [];
    for (let i = 0; i < items.length; ++i) {
        const item = items[i];
        let comment = null;
        if (identity.isNode(item)) {
            if (!chompKeep && item.spaceBefore)
                lines.push('');
            addCommentBefore(ctx, lines, item.commentBefore, chompKeep);
            if (item.comment)
                comment = item.comment;
        }
        else if (identity.isPair(item)) {
            const ik = identity.isNode(item.key) ? item.key : null;
            if (ik) {
                if (!chompKeep && ik.spaceBefore)
                    lines.push('');
                addCommentBefore(ctx, lines, ik.commentBefore, chompKeep);
            }
        }
        chompKeep = false;
        let str = stringify.stringify(item, itemCtx, () => (comment = null), () => (chompKeep = true));
        if (comment)
            str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
        if (chompKeep && comment)
            chompKeep = false;
        lines.push(blockItemPrefix + str);
    }
    let str;
    if (lines.length === 0) {
        str = flowChars.start + flowChars.end;
    }
    else {
        str = lines[0];
        for (let i = 1; i < lines.length; ++i) {
            const line = lines[i];
            str += line ? `\n${indent}${line}` : '\n';
        }
    }
    if (comment) {
        str += '\n' + stringifyComment.indentComment(commentString(comment), indent);
        if (onComment)
            onComment();
    }
    else if (chompKeep && onChompKeep)
        onChompKeep();
    return str;
}
function stringifyFlowCollection({ items }, ctx, { flowChars, itemIndent }) {
    const { indent, indentStep, flowCollectionPadding: fcPadding, options: { commentString } } = ctx;
    itemIndent += indentStep;
    const itemCtx = Object.assign({}, ctx, {
        indent: itemIndent,
        inFlow: true,
        type: null
    });
    let reqNewline = false;
    let linesAtValue = 0;
    const lines = [];
    for (let i = 0; i < items.length; ++i) {
        const item = items[i];
        let comment = null;
        if (identity.isNode(item)) {
            if (item.spaceBefore)
                lines.push('');
            addCommentBefore(ctx, lines, item.commentBefore, false);
            if (item.comment)
                comment = item.comment;
        }
        else if (identity.isPair(item)) {
            const ik = identity.isNode(item.key) ? item.key : null;
            if (ik) {
                if (ik.spaceBefore)
                    lines.push('');
                addCommentBefore(ctx, lines, ik.commentBefore, false);
                if (ik.comment)
                    reqNewline = true;
            }
            const iv = identity.isNode(item.value) ? item.value : null;
            if (iv) {
                if (iv.comment)
                    comment = iv.comment;
                if (iv.commentBefore)
                    reqNewline = true;
            }
            else if (item.value == null && ik?.comment) {
                comment = ik.comment;
            }
        }
        if (comment)
            reqNewline = true;
        let str = stringify.stringify(item, itemCtx, () => (comment = null));
        reqNewline || (reqNewline = lines.length > linesAtValue || str.includes('\n'));
        if (i < items.length - 1) {
            str += ',';
        }
        else if (ctx.options.trailingComma) {
            if (ctx.options.lineWidth > 0) {
                reqNewline || (reqNewline = lines.reduce((sum, line) => sum + line.length + 2, 2) +
                    (str.length + 2) >
                    ctx.options.lineWidth);
            }
            if (reqNewline) {
                str += ',';
            }
        }
        if (comment)
            str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
        lines.push(str);
        linesAtValue = lines.length;
    }
    const { start, end } = flowChars;
    if (lines.length === 0) {
        return start + end;
    }
    else {
        if (!reqNewline) {
            const len = lines.reduce((sum, line) => sum + line.length + 2, 2);
            reqNewline = ctx.options.lineWidth > 0 && len > ctx.options.lineWidth;
        }
        if (reqNewline) {
            let str = start;
            for (const line of lines)
                str += line ? `\n${indentStep}${indent}${line}` : '\n';
            return `${str}\n${indent}${end}`;
        }
        else {
            return `${start}${fcPadding}${lines.join(' ')}${fcPadding}${end}`;
        }
    }
}
function addCommentBefore({ indent, options: { commentString } }, lines, comment, chompKeep) {
    if (comment && chompKeep)
        comment = comment.replace(/^\n+/, '');
    if (comment) {
        const ic = stringifyComment.indentComment(commentString(comment), indent);
        lines.push(ic.trimStart()); // Avoid double indent on first line
    }
}

exports.stringifyCollection = stringifyCollection;


/***/ }),

/***/ 9799:
/***/ ((__unused_webpack_module, exports) => {



/**
 * Stringifies a comment.
 *
 * Empty comment lines are left empty,
 * lines consisting of a single space are replaced by `#`,
 * and all other lines are prefixed with a `#`.
 */
const stringifyComment = (str) => str.replace(/^(?!$)(?: $)?/gm, '#');
function indentComment(comment, indent) {
    if (/^\n+$/.test(comment))
        return comment.substring(1);
    return indent ? comment.replace(/^(?! *$)/gm, indent) : comment;
}
const lineComment = (str, indent, comment) => str.endsWith('\n')
    ? indentComment(comment, indent)
    : comment.includes('\n')
        ? '\n' + indentComment(comment, indent)
        : (str.endsWith(' ') ? '' : ' ') + comment;

exports.indentComment = indentComment;
exports.lineComment = lineComment;
exports.stringifyComment = stringifyComment;


/***/ }),

/***/ 6829:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var stringify = __nccwpck_require__(2148);
var stringifyComment = __nccwpck_require__(9799);

function stringifyDocument(doc, options) {
    const lines = [];
    let hasDirectives = options.directives === true;
    if (options.directives !== false && doc.directives) {
        const dir = doc.directives.toString(doc);
        if (dir) {
            lines.push(dir);
            hasDirectives = true;
        }
        else if (doc.directives.docStart)
            hasDirectives = true;
    }
    if (hasDirectives)
        lines.push('---');
    const ctx = stringify.createStringifyContext(doc, options);
    const { commentString } = ctx.options;
    if (doc.commentBefore) {
        if (lines.length !== 1)
            lines.unshift('');
        const cs = commentString(doc.commentBefore);
        lines.unshift(stringifyComment.indentComment(cs, ''));
    }
    let chompKeep = false;
    let contentComment = null;
    if (doc.contents) {
        if (identity.isNode(doc.contents)) {
            if (doc.contents.spaceBefore && hasDirectives)
                lines.push('');
            if (doc.contents.commentBefore) {
                const cs = commentString(doc.contents.commentBefore);
                lines.push(stringifyComment.indentComment(cs, ''));
            }
            // top-level block scalars need to be indented if followed by a comment
            ctx.forceBlockIndent = !!doc.comment;
            contentComment = doc.contents.comment;
        }
        const onChompKeep = contentComment ? undefined : () => (chompKeep = true);
        let body = stringify.stringify(doc.contents, ctx, () => (contentComment = null), onChompKeep);
        if (contentComment)
            body += stringifyComment.lineComment(body, '', commentString(contentComment));
        if ((body[0] === '|' || body[0] === '>') &&
            lines[lines.length - 1] === '---') {
            // Top-level block scalars with a preceding doc marker ought to use the
            // same line for their header.
            lines[lines.length - 1] = `--- ${body}`;
        }
        else
            lines.push(body);
    }
    else {
        lines.push(stringify.stringify(doc.contents, ctx));
    }
    if (doc.directives?.docEnd) {
        if (doc.comment) {
            const cs = commentString(doc.comment);
            if (cs.includes('\n')) {
                lines.push('...');
                lines.push(stringifyComment.indentComment(cs, ''));
            }
            else {
                lines.push(`... ${cs}`);
            }
        }
        else {
            lines.push('...');
        }
    }
    else {
        let dc = doc.comment;
        if (dc && chompKeep)
            dc = dc.replace(/^\n+/, '');
        if (dc) {
            if ((!chompKeep || contentComment) && lines[lines.length - 1] !== '')
                lines.push('');
            lines.push(stringifyComment.indentComment(commentString(dc), ''));
        }
    }
    return lines.join('\n') + '\n';
}

exports.stringifyDocument = stringifyDocument;


/***/ }),

/***/ 8689:
/***/ ((__unused_webpack_module, exports) => {



function stringifyNumber({ format, minFractionDigits, tag, value }) {
    if (typeof value === 'bigint')
        return String(value);
    const num = typeof value === 'number' ? value : Number(value);
    if (!isFinite(num))
        return isNaN(num) ? '.nan' : num < 0 ? '-.inf' : '.inf';
    let n = Object.is(value, -0) ? '-0' : JSON.stringify(value);
    if (!format &&
        minFractionDigits &&
        (!tag || tag === 'tag:yaml.org,2002:float') &&
        /^-?\d/.test(n) &&
        !n.includes('e')) {
        let i = n.indexOf('.');
        if (i < 0) {
            i = n.length;
            n += '.';
        }
        let d = minFractionDigits - (n.length - i - 1);
        while (d-- > 0)
            n += '0';
    }
    return n;
}

exports.stringifyNumber = stringifyNumber;


/***/ }),

/***/ 9748:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Scalar = __nccwpck_require__(3301);
var stringify = __nccwpck_require__(2148);
var stringifyComment = __nccwpck_require__(9799);

function stringifyPair({ key, value }, ctx, onComment, onChompKeep) {
    const { allNullValues, doc, indent, indentStep, options: { commentString, indentSeq, simpleKeys } } = ctx;
    let keyComment = (identity.isNode(key) && key.comment) || null;
    if (simpleKeys) {
        if (keyComment) {
            throw new Error('With simple keys, key nodes cannot have comments');
        }
        if (identity.isCollection(key) || (!identity.isNode(key) && typeof key === 'object')) {
            const msg = 'With simple keys, collection cannot be used as a key value';
            throw new Error(msg);
        }
    }
    let explicitKey = !simpleKeys &&
        (!key ||
            (keyComment && value == null && !ctx.inFlow) ||
            identity.isCollection(key) ||
            (identity.isScalar(key)
                ? key.type === Scalar.Scalar.BLOCK_FOLDED || key.type === Scalar.Scalar.BLOCK_LITERAL
                : typeof key === 'object'));
    ctx = Object.assign({}, ctx, {
        allNullValues: false,
        implicitKey: !explicitKey && (simpleKeys || !allNullValues),
        indent: indent + indentStep
    });
    let keyCommentDone = false;
    let chompKeep = false;
    let str = stringify.stringify(key, ctx, () => (keyCommentDone = true), () => (chompKeep = true));
    if (!explicitKey && !ctx.inFlow && str.length > 1024) {
        if (simpleKeys)
            throw new Error('With simple keys, single line scalar must not span more than 1024 characters');
        explicitKey = true;
    }
    if (ctx.inFlow) {
        if (allNullValues || value == null) {
            if (keyCommentDone && onComment)
                onComment();
            return str === '' ? '?' : explicitKey ? `? ${str}` : str;
        }
    }
    else if ((allNullValues && !simpleKeys) || (value == null && explicitKey)) {
        str = `? ${str}`;
        if (keyComment && !keyCommentDone) {
            str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
        }
        else if (chompKeep && onChompKeep)
            onChompKeep();
        return str;
    }
    if (keyCommentDone)
        keyComment = null;
    if (explicitKey) {
        if (keyComment)
            str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
        str = `? ${str}\n${indent}:`;
    }
    else {
        str = `${str}:`;
        if (keyComment)
            str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
    }
    let vsb, vcb, valueComment;
    if (identity.isNode(value)) {
        vsb = !!value.spaceBefore;
        vcb = value.commentBefore;
        valueComment = value.comment;
    }
    else {
        vsb = false;
        vcb = null;
        valueComment = null;
        if (value && typeof value === 'object')
            value = doc.createNode(value);
    }
    ctx.implicitKey = false;
    if (!explicitKey && !keyComment && identity.isScalar(value))
        ctx.indentAtStart = str.length + 1;
    chompKeep = false;
    if (!indentSeq &&
        indentStep.length >= 2 &&
        !ctx.inFlow &&
        !explicitKey &&
        identity.isSeq(value) &&
        !value.flow &&
        !value.tag &&
        !value.anchor) {
        // If indentSeq === false, consider '- ' as part of indentation where possible
        ctx.indent = ctx.indent.substring(2);
    }
    let valueCommentDone = false;
    const valueStr = stringify.stringify(value, ctx, () => (valueCommentDone = true), () => (chompKeep = true));
    let ws = ' ';
    if (keyComment || vsb || vcb) {
        ws = vsb ? '\n' : '';
        if (vcb) {
            const cs = commentString(vcb);
            ws += `\n${stringifyComment.indentComment(cs, ctx.indent)}`;
        }
        if (valueStr === '' && !ctx.inFlow) {
            if (ws === '\n' && valueComment)
                ws = '\n\n';
        }
        else {
            ws += `\n${ctx.indent}`;
        }
    }
    else if (!explicitKey && identity.isCollection(value)) {
        const vs0 = valueStr[0];
        const nl0 = valueStr.indexOf('\n');
        const hasNewline = nl0 !== -1;
        const flow = ctx.inFlow ?? value.flow ?? value.items.length === 0;
        if (hasNewline || !flow) {
            let hasPropsLine = false;
            if (hasNewline && (vs0 === '&' || vs0 === '!')) {
                let sp0 = valueStr.indexOf(' ');
                if (vs0 === '&' &&
                    sp0 !== -1 &&
                    sp0 < nl0 &&
                    valueStr[sp0 + 1] === '!') {
                    sp0 = valueStr.indexOf(' ', sp0 + 1);
                }
                if (sp0 === -1 || nl0 < sp0)
                    hasPropsLine = true;
            }
            if (!hasPropsLine)
                ws = `\n${ctx.indent}`;
        }
    }
    else if (valueStr === '' || valueStr[0] === '\n') {
        ws = '';
    }
    str += ws + valueStr;
    if (ctx.inFlow) {
        if (valueCommentDone && onComment)
            onComment();
    }
    else if (valueComment && !valueCommentDone) {
        str += stringifyComment.lineComment(str, ctx.indent, commentString(valueComment));
    }
    else if (chompKeep && onChompKeep) {
        onChompKeep();
    }
    return str;
}

exports.stringifyPair = stringifyPair;


/***/ }),

/***/ 3069:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);
var foldFlowLines = __nccwpck_require__(4475);

const getFoldOptions = (ctx, isBlock) => ({
    indentAtStart: isBlock ? ctx.indent.length : ctx.indentAtStart,
    lineWidth: ctx.options.lineWidth,
    minContentWidth: ctx.options.minContentWidth
});
// Also checks for lines starting with %, as parsing the output as YAML 1.1 will
// presume that's starting a new document.
const containsDocumentMarker = (str) => /^(%|---|\.\.\.)/m.test(str);
function lineLengthOverLimit(str, lineWidth, indentLength) {
    if (!lineWidth || lineWidth < 0)
        return false;
    const limit = lineWidth - indentLength;
    const strLen = str.length;
    if (strLen <= limit)
        return false;
    for (let i = 0, start = 0; i < strLen; ++i) {
        if (str[i] === '\n') {
            if (i - start > limit)
                return true;
            start = i + 1;
            if (strLen - start <= limit)
                return false;
        }
    }
    return true;
}
function doubleQuotedString(value, ctx) {
    const json = JSON.stringify(value);
    if (ctx.options.doubleQuotedAsJSON)
        return json;
    const { implicitKey } = ctx;
    const minMultiLineLength = ctx.options.doubleQuotedMinMultiLineLength;
    const indent = ctx.indent || (containsDocumentMarker(value) ? '  ' : '');
    let str = '';
    let start = 0;
    for (let i = 0, ch = json[i]; ch; ch = json[++i]) {
        if (ch === ' ' && json[i + 1] === '\\' && json[i + 2] === 'n') {
            // space before newline needs to be escaped to not be folded
            str += json.slice(start, i) + '\\ ';
            i += 1;
            start = i;
            ch = '\\';
        }
        if (ch === '\\')
            switch (json[i + 1]) {
                case 'u':
                    {
                        str += json.slice(start, i);
                        const code = json.substr(i + 2, 4);
                        switch (code) {
                            case '0000':
                                str += '\\0';
                                break;
                            case '0007':
                                str += '\\a';
                                break;
                            case '000b':
                                str += '\\v';
                                break;
                            case '001b':
                                str += '\\e';
                                break;
                            case '0085':
                                str += '\\N';
                                break;
                            case '00a0':
                                str += '\\_';
                                break;
                            case '2028':
                                str += '\\L';
                                break;
                            case '2029':
                                str += '\\P';
                                break;
                            default:
                                if (code.substr(0, 2) === '00')
                                    str += '\\x' + code.substr(2);
                                else
                                    str += json.substr(i, 6);
                        }
                        i += 5;
                        start = i + 1;
                    }
                    break;
                case 'n':
                    if (implicitKey ||
                        json[i + 2] === '"' ||
                        json.length < minMultiLineLength) {
                        i += 1;
                    }
                    else {
                        // folding will eat first newline
                        str += json.slice(start, i) + '\n\n';
                        while (json[i + 2] === '\\' &&
                            json[i + 3] === 'n' &&
                            json[i + 4] !== '"') {
                            str += '\n';
                            i += 2;
                        }
                        str += indent;
                        // space after newline needs to be escaped to not be folded
                        if (json[i + 2] === ' ')
                            str += '\\';
                        i += 1;
                        start = i + 1;
                    }
                    break;
                default:
                    i += 1;
            }
    }
    str = start ? str + json.slice(start) : json;
    return implicitKey
        ? str
        : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_QUOTED, getFoldOptions(ctx, false));
}
function singleQuotedString(value, ctx) {
    if (ctx.options.singleQuote === false ||
        (ctx.implicitKey && value.includes('\n')) ||
        /[ \t]\n|\n[ \t]/.test(value) // single quoted string can't have leading or trailing whitespace around newline
    )
        return doubleQuotedString(value, ctx);
    const indent = ctx.indent || (containsDocumentMarker(value) ? '  ' : '');
    const res = "'" + value.replace(/'/g, "''").replace(/\n+/g, `$&\n${indent}`) + "'";
    return ctx.implicitKey
        ? res
        : foldFlowLines.foldFlowLines(res, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
}
function quotedString(value, ctx) {
    const { singleQuote } = ctx.options;
    let qs;
    if (singleQuote === false)
        qs = doubleQuotedString;
    else {
        const hasDouble = value.includes('"');
        const hasSingle = value.includes("'");
        if (hasDouble && !hasSingle)
            qs = singleQuotedString;
        else if (hasSingle && !hasDouble)
            qs = doubleQuotedString;
        else
            qs = singleQuote ? singleQuotedString : doubleQuotedString;
    }
    return qs(value, ctx);
}
// The negative lookbehind avoids a polynomial search,
// but isn't supported yet on Safari: https://caniuse.com/js-regexp-lookbehind
let blockEndNewlines;
try {
    blockEndNewlines = new RegExp('(^|(?<!\n))\n+(?!\n|$)', 'g');
}
catch {
    blockEndNewlines = /\n+(?!\n|$)/g;
}
function blockString({ comment, type, value }, ctx, onComment, onChompKeep) {
    const { blockQuote, commentString, lineWidth } = ctx.options;
    // 1. Block can't end in whitespace unless the last line is non-empty.
    // 2. Strings consisting of only whitespace are best rendered explicitly.
    if (!blockQuote || /\n[\t ]+$/.test(value)) {
        return quotedString(value, ctx);
    }
    const indent = ctx.indent ||
        (ctx.forceBlockIndent || containsDocumentMarker(value) ? '  ' : '');
    const literal = blockQuote === 'literal'
        ? true
        : blockQuote === 'folded' || type === Scalar.Scalar.BLOCK_FOLDED
            ? false
            : type === Scalar.Scalar.BLOCK_LITERAL
                ? true
                : !lineLengthOverLimit(value, lineWidth, indent.length);
    if (!value)
        return literal ? '|\n' : '>\n';
    // determine chomping from whitespace at value end
    let chomp;
    let endStart;
    for (endStart = value.length; endStart > 0; --endStart) {
        const ch = value[endStart - 1];
        if (ch !== '\n' && ch !== '\t' && ch !== ' ')
            break;
    }
    let end = value.substring(endStart);
    const endNlPos = end.indexOf('\n');
    if (endNlPos === -1) {
        chomp = '-'; // strip
    }
    else if (value === end || endNlPos !== end.length - 1) {
        chomp = '+'; // keep
        if (onChompKeep)
            onChompKeep();
    }
    else {
        chomp = ''; // clip
    }
    if (end) {
        value = value.slice(0, -end.length);
        if (end[end.length - 1] === '\n')
            end = end.slice(0, -1);
        end = end.replace(blockEndNewlines, `$&${indent}`);
    }
    // determine indent indicator from whitespace at value start
    let startWithSpace = false;
    let startEnd;
    let startNlPos = -1;
    for (startEnd = 0; startEnd < value.length; ++startEnd) {
        const ch = value[startEnd];
        if (ch === ' ')
            startWithSpace = true;
        else if (ch === '\n')
            startNlPos = startEnd;
        else
            break;
    }
    let start = value.substring(0, startNlPos < startEnd ? startNlPos + 1 : startEnd);
    if (start) {
        value = value.substring(start.length);
        start = start.replace(/\n+/g, `$&${indent}`);
    }
    const indentSize = indent ? '2' : '1'; // root is at -1
    // Leading | or > is added later
    let header = (startWithSpace ? indentSize : '') + chomp;
    if (comment) {
        header += ' ' + commentString(comment.replace(/ ?[\r\n]+/g, ' '));
        if (onComment)
            onComment();
    }
    if (!literal) {
        const foldedValue = value
            .replace(/\n+/g, '\n$&')
            .replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, '$1$2') // more-indented lines aren't folded
            //                ^ more-ind. ^ empty     ^ capture next empty lines only at end of indent
            .replace(/\n+/g, `$&${indent}`);
        let literalFallback = false;
        const foldOptions = getFoldOptions(ctx, true);
        if (blockQuote !== 'folded' && type !== Scalar.Scalar.BLOCK_FOLDED) {
            foldOptions.onOverflow = () => {
                literalFallback = true;
            };
        }
        const body = foldFlowLines.foldFlowLines(`${start}${foldedValue}${end}`, indent, foldFlowLines.FOLD_BLOCK, foldOptions);
        if (!literalFallback)
            return `>${header}\n${indent}${body}`;
    }
    value = value.replace(/\n+/g, `$&${indent}`);
    return `|${header}\n${indent}${start}${value}${end}`;
}
function plainString(item, ctx, onComment, onChompKeep) {
    const { type, value } = item;
    const { actualString, implicitKey, indent, indentStep, inFlow } = ctx;
    if ((implicitKey && value.includes('\n')) ||
        (inFlow && /[[\]{},]/.test(value))) {
        return quotedString(value, ctx);
    }
    if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(value)) {
        // not allowed:
        // - '-' or '?'
        // - start with an indicator character (except [?:-]) or /[?-] /
        // - '\n ', ': ' or ' \n' anywhere
        // - '#' not preceded by a non-space char
        // - end with ' ' or ':'
        return implicitKey || inFlow || !value.includes('\n')
            ? quotedString(value, ctx)
            : blockString(item, ctx, onComment, onChompKeep);
    }
    if (!implicitKey &&
        !inFlow &&
        type !== Scalar.Scalar.PLAIN &&
        value.includes('\n')) {
        // Where allowed & type not set explicitly, prefer block style for multiline strings
        return blockString(item, ctx, onComment, onChompKeep);
    }
    if (containsDocumentMarker(value)) {
        if (indent === '') {
            ctx.forceBlockIndent = true;
            return blockString(item, ctx, onComment, onChompKeep);
        }
        else if (implicitKey && indent === indentStep) {
            return quotedString(value, ctx);
        }
    }
    const str = value.replace(/\n+/g, `$&\n${indent}`);
    // Verify that output will be parsed as a string, as e.g. plain numbers and
    // booleans get parsed with those types in v1.2 (e.g. '42', 'true' & '0.9e-3'),
    // and others in v1.1.
    if (actualString) {
        const test = (tag) => tag.default && tag.tag !== 'tag:yaml.org,2002:str' && tag.test?.test(str);
        const { compat, tags } = ctx.doc.schema;
        if (tags.some(test) || compat?.some(test))
            return quotedString(value, ctx);
    }
    return implicitKey
        ? str
        : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
}
function stringifyString(item, ctx, onComment, onChompKeep) {
    const { implicitKey, inFlow } = ctx;
    const ss = typeof item.value === 'string'
        ? item
        : Object.assign({}, item, { value: String(item.value) });
    let { type } = item;
    if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
        // force double quotes on control characters & unpaired surrogates
        if (/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value))
            type = Scalar.Scalar.QUOTE_DOUBLE;
    }
    const _stringify = (_type) => {
        switch (_type) {
            case Scalar.Scalar.BLOCK_FOLDED:
            case Scalar.Scalar.BLOCK_LITERAL:
                return implicitKey || inFlow
                    ? quotedString(ss.value, ctx) // blocks are not valid inside flow containers
                    : blockString(ss, ctx, onComment, onChompKeep);
            case Scalar.Scalar.QUOTE_DOUBLE:
                return doubleQuotedString(ss.value, ctx);
            case Scalar.Scalar.QUOTE_SINGLE:
                return singleQuotedString(ss.value, ctx);
            case Scalar.Scalar.PLAIN:
                return plainString(ss, ctx, onComment, onChompKeep);
            default:
                return null;
        }
    };
    let res = _stringify(type);
    if (res === null) {
        const { defaultKeyType, defaultStringType } = ctx.options;
        const t = (implicitKey && defaultKeyType) || defaultStringType;
        res = _stringify(t);
        if (res === null)
            throw new Error(`Unsupported default string type ${t}`);
    }
    return res;
}

exports.stringifyString = stringifyString;


/***/ }),

/***/ 204:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);

const BREAK = Symbol('break visit');
const SKIP = Symbol('skip children');
const REMOVE = Symbol('remove node');
/**
 * Apply a visitor to an AST node or document.
 *
 * Walks through the tree (depth-first) starting from `node`, calling a
 * `visitor` function with three arguments:
 *   - `key`: For sequence values and map `Pair`, the node's index in the
 *     collection. Within a `Pair`, `'key'` or `'value'`, correspondingly.
 *     `null` for the root node.
 *   - `node`: The current node.
 *   - `path`: The ancestry of the current node.
 *
 * The return value of the visitor may be used to control the traversal:
 *   - `undefined` (default): Do nothing and continue
 *   - `visit.SKIP`: Do not visit the children of this node, continue with next
 *     sibling
 *   - `visit.BREAK`: Terminate traversal completely
 *   - `visit.REMOVE`: Remove the current node, then continue with the next one
 *   - `Node`: Replace the current node, then continue by visiting it
 *   - `number`: While iterating the items of a sequence or map, set the index
 *     of the next step. This is useful especially if the index of the current
 *     node has changed.
 *
 * If `visitor` is a single function, it will be called with all values
 * encountered in the tree, including e.g. `null` values. Alternatively,
 * separate visitor functions may be defined for each `Map`, `Pair`, `Seq`,
 * `Alias` and `Scalar` node. To define the same visitor function for more than
 * one node type, use the `Collection` (map and seq), `Value` (map, seq & scalar)
 * and `Node` (alias, map, seq & scalar) targets. Of all these, only the most
 * specific defined one will be used for each node.
 */
function visit(node, visitor) {
    const visitor_ = initVisitor(visitor);
    if (identity.isDocument(node)) {
        const cd = visit_(null, node.contents, visitor_, Object.freeze([node]));
        if (cd === REMOVE)
            node.contents = null;
    }
    else
        visit_(null, node, visitor_, Object.freeze([]));
}
// Without the `as symbol` casts, TS declares these in the `visit`
// namespace using `var`, but then complains about that because
// `unique symbol` must be `const`.
/** Terminate visit traversal completely */
visit.BREAK = BREAK;
/** Do not visit the children of the current node */
visit.SKIP = SKIP;
/** Remove the current node */
visit.REMOVE = REMOVE;
function visit_(key, node, visitor, path) {
    const ctrl = callVisitor(key, node, visitor, path);
    if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
        replaceNode(key, path, ctrl);
        return visit_(key, ctrl, visitor, path);
    }
    if (typeof ctrl !== 'symbol') {
        if (identity.isCollection(node)) {
            path = Object.freeze(path.concat(node));
            for (let i = 0; i < node.items.length; ++i) {
                const ci = visit_(i, node.items[i], visitor, path);
                if (typeof ci === 'number')
                    i = ci - 1;
                else if (ci === BREAK)
                    return BREAK;
                else if (ci === REMOVE) {
                    node.items.splice(i, 1);
                    i -= 1;
                }
            }
        }
        else if (identity.isPair(node)) {
            path = Object.freeze(path.concat(node));
            const ck = visit_('key', node.key, visitor, path);
            if (ck === BREAK)
                return BREAK;
            else if (ck === REMOVE)
                node.key = null;
            const cv = visit_('value', node.value, visitor, path);
            if (cv === BREAK)
                return BREAK;
            else if (cv === REMOVE)
                node.value = null;
        }
    }
    return ctrl;
}
/**
 * Apply an async visitor to an AST node or document.
 *
 * Walks through the tree (depth-first) starting from `node`, calling a
 * `visitor` function with three arguments:
 *   - `key`: For sequence values and map `Pair`, the node's index in the
 *     collection. Within a `Pair`, `'key'` or `'value'`, correspondingly.
 *     `null` for the root node.
 *   - `node`: The current node.
 *   - `path`: The ancestry of the current node.
 *
 * The return value of the visitor may be used to control the traversal:
 *   - `Promise`: Must resolve to one of the following values
 *   - `undefined` (default): Do nothing and continue
 *   - `visit.SKIP`: Do not visit the children of this node, continue with next
 *     sibling
 *   - `visit.BREAK`: Terminate traversal completely
 *   - `visit.REMOVE`: Remove the current node, then continue with the next one
 *   - `Node`: Replace the current node, then continue by visiting it
 *   - `number`: While iterating the items of a sequence or map, set the index
 *     of the next step. This is useful especially if the index of the current
 *     node has changed.
 *
 * If `visitor` is a single function, it will be called with all values
 * encountered in the tree, including e.g. `null` values. Alternatively,
 * separate visitor functions may be defined for each `Map`, `Pair`, `Seq`,
 * `Alias` and `Scalar` node. To define the same visitor function for more than
 * one node type, use the `Collection` (map and seq), `Value` (map, seq & scalar)
 * and `Node` (alias, map, seq & scalar) targets. Of all these, only the most
 * specific defined one will be used for each node.
 */
async function visitAsync(node, visitor) {
    const visitor_ = initVisitor(visitor);
    if (identity.isDocument(node)) {
        const cd = await visitAsync_(null, node.contents, visitor_, Object.freeze([node]));
        if (cd === REMOVE)
            node.contents = null;
    }
    else
        await visitAsync_(null, node, visitor_, Object.freeze([]));
}
// Without the `as symbol` casts, TS declares these in the `visit`
// namespace using `var`, but then complains about that because
// `unique symbol` must be `const`.
/** Terminate visit traversal completely */
visitAsync.BREAK = BREAK;
/** Do not visit the children of the current node */
visitAsync.SKIP = SKIP;
/** Remove the current node */
visitAsync.REMOVE = REMOVE;
async function visitAsync_(key, node, visitor, path) {
    const ctrl = await callVisitor(key, node, visitor, path);
    if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
        replaceNode(key, path, ctrl);
        return visitAsync_(key, ctrl, visitor, path);
    }
    if (typeof ctrl !== 'symbol') {
        if (identity.isCollection(node)) {
            path = Object.freeze(path.concat(node));
            for (let i = 0; i < node.items.length; ++i) {
                const ci = await visitAsync_(i, node.items[i], visitor, path);
                if (typeof ci === 'number')
                    i = ci - 1;
                else if (ci === BREAK)
                    return BREAK;
                else if (ci === REMOVE) {
                    node.items.splice(i, 1);
                    i -= 1;
                }
            }
        }
        else if (identity.isPair(node)) {
            path = Object.freeze(path.concat(node));
            const ck = await visitAsync_('key', node.key, visitor, path);
            if (ck === BREAK)
                return BREAK;
            else if (ck === REMOVE)
                node.key = null;
            const cv = await visitAsync_('value', node.value, visitor, path);
            if (cv === BREAK)
                return BREAK;
            else if (cv === REMOVE)
                node.value = null;
        }
    }
    return ctrl;
}
function initVisitor(visitor) {
    if (typeof visitor === 'object' &&
        (visitor.Collection || visitor.Node || visitor.Value)) {
        return Object.assign({
            Alias: visitor.Node,
            Map: visitor.Node,
            Scalar: visitor.Node,
            Seq: visitor.Node
        }, visitor.Value && {
            Map: visitor.Value,
            Scalar: visitor.Value,
            Seq: visitor.Value
        }, visitor.Collection && {
            Map: visitor.Collection,
            Seq: visitor.Collection
        }, visitor);
    }
    return visitor;
}
function callVisitor(key, node, visitor, path) {
    if (typeof visitor === 'function')
        return visitor(key, node, path);
    if (identity.isMap(node))
        return visitor.Map?.(key, node, path);
    if (identity.isSeq(node))
        return visitor.Seq?.(key, node, path);
    if (identity.isPair(node))
        return visitor.Pair?.(key, node, path);
    if (identity.isScalar(node))
        return visitor.Scalar?.(key, node, path);
    if (identity.isAlias(node))
        return visitor.Alias?.(key, node, path);
    return undefined;
}
function replaceNode(key, path, node) {
    const parent = path[path.length - 1];
    if (identity.isCollection(parent)) {
        parent.items[key] = node;
    }
    else if (identity.isPair(parent)) {
        if (key === 'key')
            parent.key = node;
        else
            parent.value = node;
    }
    else if (identity.isDocument(parent)) {
        parent.contents = node;
    }
    else {
        const pt = identity.isAlias(parent) ? 'alias' : 'scalar';
        throw new Error(`Cannot replace node with ${pt} parent`);
    }
}

exports.visit = visit;
exports.visitAsync = visitAsync;


/***/ }),

/***/ 6334:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  h: () => (/* binding */ actionCheck)
});

// UNUSED EXPORTS: patchOf

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./build/shared/src/errors.js
var errors = __nccwpck_require__(3994);
// EXTERNAL MODULE: ./build/shared/src/report/text.js
var report_text = __nccwpck_require__(9181);
// EXTERNAL MODULE: ./build/shared/src/publiccode/tree.js
var tree = __nccwpck_require__(3476);
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
function list_findLicence(id) {
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
    const listed = list_findLicence(id);
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

;// CONCATENATED MODULE: ./build/shared/src/spdx/names.js

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
    const current = allLicences().filter((licence) => !licence.deprecated);
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

;// CONCATENATED MODULE: ./build/shared/src/spdx/suggest.js


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
    const listed = list_findLicence(written.trim());
    if (listed)
        return [listed.id];
    const named = idsForName(written);
    if (named.length > 0)
        return named.slice(0, 5);
    return nearest(written.trim(), allLicences()
        .filter((licence) => !licence.deprecated)
        .map((licence) => licence.id), 5);
}
/** Did-you-mean for an exception id. */
function suggestException(written) {
    const listed = findException(written.trim());
    return listed ? [listed] : nearest(written.trim(), allExceptions(), 3);
}

;// CONCATENATED MODULE: ./build/shared/src/spdx/expression.js


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
            fail("syntax", `"${token.text}" is not the form of a licence id`, token, suggestLicence(token.text));
        const span = { start: token.start, end: token.end };
        if (isOwnReference(written))
            return { kind: "licence", id: written, plus, ...span };
        const listed = list_findLicence(written);
        if (!listed)
            this.report("unknown-licence", `"${written}" is not on the SPDX licence list`, token, suggestLicence(token.text));
        else
            this.reportSpelling(written, listed.id, plus, token);
        return { kind: "licence", id: listed?.id ?? written, plus, ...span };
    }
    reportSpelling(written, id, plus, token) {
        const replacements = plus ? replacementsFor(id).filter((r) => r.endsWith("-or-later")) : replacementsFor(id);
        if (list_findLicence(id)?.deprecated)
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
        const exception = findException(token.text);
        if (!exception && !/^AdditionRef-|^DocumentRef-/.test(token.text))
            this.report("unknown-exception", `"${token.text}" is not an exception of the SPDX list`, token, suggestException(token.text));
        else if (exception && isDeprecatedException(exception))
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
function expression_licencesIn(expression) {
    return expression.kind === "licence" ? [expression] : expression.operands.flatMap(expression_licencesIn);
}
function formatTerm(term) {
    return `${term.id}${term.plus ? "+" : ""}${term.exception ? ` WITH ${term.exception}` : ""}`;
}
/** Writes an expression with the brackets it needs and no others. */
function expression_formatExpression(expression) {
    if (expression.kind === "licence")
        return formatTerm(expression);
    const parts = expression.operands.map((operand) => {
        const text = expression_formatExpression(operand);
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
        const [only, ...others] = suggestLicence(text);
        return others.length === 0 ? only : undefined;
    }
    const mendable = problems.filter((problem) => problem.suggestions.length === 1);
    if (mendable.length === 0)
        return undefined;
    return mendable.reduceRight((mended, p) => mended.slice(0, p.start) + p.suggestions[0] + mended.slice(p.end), text);
}

;// CONCATENATED MODULE: ./build/shared/src/spdx/choices.js


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
    return term.plus && !findLicence(`${term.id}+`) ? `${term.id}+` : term.id;
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
    const combination = formatExpression(term).toLowerCase();
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

// EXTERNAL MODULE: ./build/actions/publiccode-validate/src/fix/edit.js
var edit = __nccwpck_require__(3355);
// EXTERNAL MODULE: ./build/actions/publiccode-validate/src/standard/versions.js
var versions = __nccwpck_require__(1484);
// EXTERNAL MODULE: ./build/actions/publiccode-validate/src/judge/walk.js
var walk = __nccwpck_require__(8230);
;// CONCATENATED MODULE: ./build/actions/publiccode-validate/src/judge/people.js




/** Dates, e-mail addresses, phone numbers, and who must be named for which kind of maintenance. */
function judgePeople(subject) {
    (0,walk/* eachText */.hj)(subject, "releaseDate", (node, path) => judgeDate(subject, node, path));
    (0,walk/* eachText */.hj)(subject, "maintenance.contractors.#.until", (node, path) => {
        if (judgeDate(subject, node, path))
            judgeContract(subject, node, path);
    });
    for (const list of ["contacts", "contractors"])
        (0,walk/* eachText */.hj)(subject, `maintenance.${list}.#.email`, (node, path) => judgeEmail(subject, node, path));
    (0,walk/* eachText */.hj)(subject, "maintenance.contacts.#.phone", (node, path) => judgePhone(subject, node, path));
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
            edits: (0,edit/* replaceScalar */.BB)(subject.file, node, suggestion),
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
    const name = (0,tree/* textOf */.b6)(subject.node(...path.slice(0, -1), "name")) ?? "?";
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
            edits: (0,edit/* replaceScalar */.BB)(subject.file, node, suggestion),
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
                edits: (0,edit/* replaceScalar */.BB)(subject.file, node, digits),
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
    const type = (0,tree/* textOf */.b6)((0,tree/* entryOf */.Ms)(maintenance, "type")?.value);
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
    if ((0,tree/* isAbsent */.W0)(value))
        return subject.at(path, { rule: key, values: { type } });
    if (value.kind === "list" && value.items.length === 0)
        subject.at(path, { rule: key, message: `${key}.empty`, values: { type }, levels: { reference: "off" } });
}
function judgeUnexpected(subject, type) {
    const path = ["maintenance", "contractors"];
    const value = subject.node(...path);
    if (value === undefined || (0,tree/* isAbsent */.W0)(value) || !/^(internal|community|none)$/.test(type))
        return;
    if (value.kind === "list" && value.items.length === 0)
        return subject.at(path, {
            rule: "contractors-unexpected",
            message: "contractors-unexpected.empty",
            values: { type },
            levels: { standard: "warning" },
        });
    const standard = (0,versions/* reaches */.O6)(subject.version, "0.5") ? "error" : "off";
    subject.at(path, { rule: "contractors-unexpected", values: { type }, levels: { standard } });
}

;// CONCATENATED MODULE: ./build/actions/publiccode-validate/src/judge/repository.js





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
    const value = (0,tree/* textOf */.b6)(node)?.trim();
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
        edits: (0,edit/* replaceScalar */.BB)(subject.file, node, own),
    };
    subject.at(["url"], { rule: "url-mismatch", values, fix });
}
function judgeLicence(subject, { licence }) {
    const value = (0,tree/* textOf */.b6)(subject.node("legal", "license"))?.trim();
    if (!licence || value === undefined)
        return;
    const [declared, found] = [idsOf(value), idsOf(licence.expression)];
    if (declared.length === 0 || found.length === 0)
        return;
    const agree = declared.every((id) => found.some((other) => covers(id, other) || covers(other, id)));
    if (!agree)
        subject.at(["legal", "license"], {
            rule: "licence-mismatch",
            values: { value, file: licence.file, other: licence.expression },
        });
}
function idsOf(expression) {
    const parsed = parseExpression(expression).expression;
    return parsed ? expression_licencesIn(parsed).map((term) => term.id) : [];
}
function judgeRelease(subject, { newest }) {
    if (!newest)
        return;
    const version = subject.node("softwareVersion");
    const written = (0,tree/* textOf */.b6)(version)?.trim();
    if (version && written !== undefined && repository_compareVersions(written, newest.version) < 0) {
        const fix = {
            description: subject.words("fix.write", { value: newest.version }),
            safety: "review",
            edits: (0,edit/* replaceScalar */.BB)(subject.file, version, newest.version),
        };
        subject.at(["softwareVersion"], {
            rule: "version-behind",
            values: { value: written, newest: newest.version },
            fix,
        });
    }
    const date = subject.node("releaseDate");
    const day = (0,tree/* textOf */.b6)(date)?.trim();
    if (!date || day === undefined || !newest.date || !parseDate(day) || day >= newest.date)
        return;
    const fix = {
        description: subject.words("fix.write", { value: newest.date }),
        safety: "review",
        edits: (0,edit/* replaceScalar */.BB)(subject.file, date, newest.date),
    };
    subject.at(["releaseDate"], { rule: "date-behind", values: { value: day, newest: newest.date }, fix });
}
/** Numbers by size, part by part; 0 where one of the two is no version number or has a suffix: then nothing is claimed. */
function repository_compareVersions(a, b) {
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

;// CONCATENATED MODULE: ./build/actions/publiccode-validate/src/facts/gather.js

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
    const identity = identityOf(remote);
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
        if (version && (!newest || repository_compareVersions(version, newest.version) > 0))
            newest = { version, ...(/^\d{4}-\d{2}-\d{2}$/.test(date) ? { date } : {}) };
    }
    return newest;
}

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
var dist = __nccwpck_require__(8815);
// EXTERNAL MODULE: ./build/shared/src/publiccode/scalar.js
var scalar = __nccwpck_require__(1508);
;// CONCATENATED MODULE: ./build/shared/src/publiccode/parse.js


/** Real files stay below 60 kB; the library needs up to half a second for the worst text of this length, and time that grows with its square. */
const parse_maxLength = 131_072;
/** Deeper than any version of the standard nests (6), and far below the depth at which recursion overflows. */
const parse_maxDepth = 60;
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
    if (text.length > parse_maxLength)
        return refused("too-large", 0, String(text.length));
    const deep = tooDeep(text);
    if (deep !== undefined)
        return refused("too-deep", deep, String(parse_maxDepth));
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
            return refused("too-deep", 0, String(parse_maxDepth));
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
        if (flow > parse_maxDepth * 4 || inLine > parse_maxDepth * 8 || opened > maxBrackets)
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
        if (depth > parse_maxDepth) {
            if (!this.#problems.some((problem) => problem.kind === "too-deep"))
                this.#report("too-deep", { start: span.start, end: span.start + 1 }, String(parse_maxDepth));
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

;// CONCATENATED MODULE: ./build/actions/publiccode-validate/src/facts/sources.js



/** Files that a repository can have of this kind before something is wrong. */
const maxSources = 1000;
/** Paths of the files to check, below the repository's root, sorted. */
async function findSources(context, wanted) {
    const { repository } = context;
    const names = wanted.map((pattern) => pattern.replace(/^\.\//, ""));
    if (names.length === 0) {
        for (const name of publiccodeNames)
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
    return (publiccodeNames.includes(path.slice(path.lastIndexOf("/") + 1)) &&
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
var messages = __nccwpck_require__(6870);
// EXTERNAL MODULE: ./build/shared/src/repository/open.js + 3 modules
var repository_open = __nccwpck_require__(7537);
;// CONCATENATED MODULE: external "node:zlib"
const external_node_zlib_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");
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
        const inner = readText((0,external_node_zlib_namespaceObject.gunzipSync)(bytes, { maxOutputLength: maxUnpacked }).toString("utf8"));
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
var rules = __nccwpck_require__(4984);
// EXTERNAL MODULE: ./build/actions/publiccode-validate/src/judge/case.js
var judge_case = __nccwpck_require__(3311);
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
function fields_list(items, description, more = {}) {
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
        countries: field(fields_list(country, "Countries for which the software is made.")),
        unsupportedCountries: field(fields_list(country, "Countries in which it cannot be used, for example for legal reasons.")),
        onlyFor: field(fields_list(fields_text("A kind of public body."), "Kinds of public bodies for which it is made."), {
            removed: "0.2",
        }),
        scope: {
            schema: ({ version }) => fields_list({ type: "string", enum: scopesOf(version) }, "Fields of public administration for which it is made."),
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
    featureList: field(fields_list(fields_text("One feature."), "What the software can do."), { removed: "0.2" }),
    freeTags: field(fields_list(fields_text("A word."), "Free tags."), { removed: "0.2" }),
    features: {
        schema: (e) => fields_list(fields_text("One feature."), "What the software can do: 5 to 20 short lines.", least(e)),
        since: "0.2",
        required: inReference,
    },
    screenshots: field(fields_list(fields_text("Path from the repository's root, or address, of a PNG or JPEG image."), "Pictures of the software.")),
    videos: field(fields_list(url("Address of a video on a platform that supports oEmbed."), "Videos about the software.")),
    awards: field(fields_list(fields_text("One award."), "Awards that it has won.")),
};
function least(edition) {
    return inReference(edition) ? { minItems: 1 } : {};
}
function sections_descriptions(edition) {
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
        contractors: field(fields_list(contractor(edition), "The companies that maintain it; only where the type is contract.")),
        contacts: field(fields_list(contact(edition), "Whom to ask; needed where the type is internal or community.")),
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
        availableLanguages: field(fields_list(language, "Languages in which it can be used.", { minItems: 1 }), {
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
        open: field(fields_list(items, "Open-source software that is needed.")),
        proprietary: field(fields_list(items, "Proprietary software that is needed.")),
        hardware: field(fields_list(items, "Hardware that is needed.")),
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
        ecosistemi: field(fields_list(fields_text("An ecosystem."), "Ecosystems of the Italian three-year plan."), { removed: "0.2" }),
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
var en = __nccwpck_require__(125);
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
var standard_address = __nccwpck_require__(8741);
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

;// CONCATENATED MODULE: ./build/actions/publiccode-validate/src/judge/licence.js




const spelling = new Set([
    "letter-case",
    "operator-case",
    "deprecated-licence",
    "deprecated-exception",
]);
/** `legal.license`: an SPDX expression of open-source licences. */
function licence_judgeLicence(subject) {
    (0,walk/* eachText */.hj)(subject, "legal.license", (node, path) => {
        const value = node.text.trim();
        if (value === "")
            return;
        const { expression, problems } = parseExpression(value);
        const wrong = problems.find((problem) => !spelling.has(problem.kind));
        const refused = referenceRefuses(value, problems);
        if (!expression || wrong)
            return subject.at(path, invalid(subject, node, value, wrong, refused));
        for (const problem of problems)
            subject.at(path, misspelt(subject, node, value, problem, refused));
        judgeOpenness(subject, value, expression_formatExpression(expression) !== "");
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
        return list_findLicence(text.replace(/\+$/, "").replace(/-(only|or-later)$/, "")) === undefined;
    });
}
function invalid(subject, node, value, wrong, refused) {
    const joined = joinedByOr(value);
    const suggestion = mendExpression(value) ?? joined;
    const valid = suggestion !== undefined &&
        parseExpression(suggestion).problems.every((p) => p.kind !== "unknown-licence" && p.kind !== "syntax");
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
    if (parts.length < 2 || parts.some((part) => list_findLicence(part) === undefined))
        return undefined;
    return parts.map((part) => list_findLicence(part).id).join(" OR ");
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
    const listed = list_findLicence(id);
    return listed !== undefined && (listed.osiApproved || listed.fsf === "free" || /^(CC0-|Unlicense)/.test(id));
}
/** Whether OSI or FSF call every licence of the expression open or free; nothing is claimed of licences for data and texts. */
function judgeOpenness(subject, value, valid) {
    const { expression } = parseExpression(value);
    if (!expression || !valid)
        return;
    for (const { id } of expression_licencesIn(expression)) {
        const path = ["legal", "license"];
        const listed = list_findLicence(id);
        if (!listed)
            subject.at(path, { rule: "licence-not-open", message: "licence-not-open.own", values: { value: id } });
        else if (!isOpen(id) && !isOpen(id.replace(/-(only|or-later)$/, "")))
            subject.at(path, { rule: "licence-not-open", values: { value: id } });
    }
}

// EXTERNAL MODULE: ./build/actions/publiccode-validate/src/judge/links.js
var links = __nccwpck_require__(6478);
// EXTERNAL MODULE: ./build/shared/src/assets.js
var assets = __nccwpck_require__(1360);
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

;// CONCATENATED MODULE: ./build/actions/publiccode-validate/src/suggest.js

/** The word that was probably meant: the same but for capitals and hyphens, or the single nearest by edits. */
function suggest_nearest(written, candidates) {
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
        const distance = editDistance(word, suggest_simple(candidate), least);
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
    const meant = names.find((name) => name === bare.toLowerCase()) ?? suggest_nearest(bare, names);
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
const schema_topLevel = {
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
    inputTypes: field(fields_list(fields_text("A media type."), "Media types that it reads."), {
        deprecated: "0.3",
        removed: "1.0-rc",
    }),
    outputTypes: field(fields_list(fields_text("A media type."), "Media types that it writes."), {
        deprecated: "0.3",
        removed: "1.0-rc",
    }),
    platforms: {
        schema: ({ dialect }) => (dialect === "standard" ? oneOrMore : fields_list)(fields_text("A platform.", { examples: platformsSuggested }), "Where the software runs.", { minItems: 1 }),
        required: true,
    },
    tags: field(fields_list(fields_text("A tag."), "What the software is about."), { removed: "0.2" }),
    categories: {
        schema: ({ version }) => fields_list({ type: "string", enum: categoriesOf(version) }, "What the software is about, in listed words."),
        since: "0.2",
        required: until("0.5"),
    },
    usedBy: field(fields_list(fields_text("Name of a public body."), "Public bodies that use it.")),
    fundedBy: {
        schema: (edition) => fields_list(organisation(edition, "A body that paid.", true), "Who paid for the software."),
        since: "0.5",
    },
    roadmap: field(url("Address of the public road map.")),
    developmentStatus: field(choice(developmentStatuses, "How far the software is."), { required: true }),
    softwareType: {
        schema: ({ version }) => choice(version === "0.1" ? firstSoftwareTypes : softwareTypes, "What kind of software it is."),
        required: true,
    },
    supports: {
        schema: (edition) => fields_list(support(edition), "Laws, standards and platforms that the software supports."),
        since: "0.7",
    },
    organisation: {
        schema: (edition) => organisation(edition, "The public body that answers for the software."),
        since: "0.5",
    },
    intendedAudience: { schema: audience },
    description: { schema: sections_descriptions, required: true },
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
        ? { ...schema_topLevel, "publiccode-yaml-version": { ...schema_topLevel["publiccode-yaml-version"], required: true } }
        : schema_topLevel;
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
    return Object.hasOwn(schema_topLevel, key) ? schema_topLevel[key]?.since : undefined;
}
function topLevelKeys(version) {
    const fields = schema_topLevel;
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
    return mistakenKey(parent, key) ?? suggest_nearest(key, keysAt(subject.version, parent));
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
    const suggestion = exact ?? synonyms(key, trimmed) ?? suggest_nearest(trimmed, allowed);
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
var version = __nccwpck_require__(1663);
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
    licence_judgeLicence(subject);
    judgeOrganisations(subject);
    judgePeople(subject);
    judgeMedia(subject);
    judgeFiles(subject, facts.files);
    judgeDeprecated(subject);
    judgeTarget(subject);
    if (facts.repository && !isBroken(subject))
        judgeRepository(subject, facts.repository);
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
        current = readPubliccode(text, file.path);
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
    const file = readPubliccode(bytes, source.path);
    const own = [repository.own, file.model.url?.value].flatMap((address) => (address ? [identityOf(address)] : []));
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
    const after = readPubliccode(fixed.text, source.path);
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
    const { linksOf } = await __nccwpck_require__.e(/* import() */ 957).then(__nccwpck_require__.bind(__nccwpck_require__, 957));
    const { follow } = await __nccwpck_require__.e(/* import() */ 754).then(__nccwpck_require__.bind(__nccwpck_require__, 1754));
    return follow(linksOf(file, options), context);
}

;// CONCATENATED MODULE: ./build/actions/publiccode-validate/src/settings.js
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

;// CONCATENATED MODULE: ./build/actions/publiccode-validate/src/check.js







/** The check as the command line and the action run it. */
function publiccodeCheck(extras = {}) {
    return {
        name: "publiccode",
        title: "publiccode.yml",
        rules: rules/* rules */.aO,
        settings: settings,
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
        const facts = known.get(repository.root) ?? gatherRepository({ event, repository }, wanted.licence);
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

;// CONCATENATED MODULE: ./build/actions/publiccode-validate/src/fix/patch.js
/** Longest table of the comparison, in cells; beyond it the whole middle is one hunk. */
const maxCells = 4_000_000;
/** The lines that differ, as few as possible (longest common subsequence between the common beginning and end). */
function hunks(before, after) {
    const [old, now] = [before.split("\n"), after.split("\n")];
    let head = 0;
    while (head < old.length && head < now.length && old[head] === now[head])
        head++;
    let tail = 0;
    while (tail < old.length - head && tail < now.length - head && old.at(-1 - tail) === now.at(-1 - tail))
        tail++;
    const [a, b] = [old.slice(head, old.length - tail), now.slice(head, now.length - tail)];
    if (a.length === 0 && b.length === 0)
        return [];
    if (a.length * b.length > maxCells)
        return [{ start: head + 1, removed: a, added: b }];
    return compare(a, b, head);
}
function compare(a, b, offset) {
    const width = b.length + 1;
    const table = new Uint32Array((a.length + 1) * width);
    for (let i = a.length - 1; i >= 0; i--)
        for (let j = b.length - 1; j >= 0; j--)
            table[i * width + j] =
                a[i] === b[j]
                    ? table[(i + 1) * width + j + 1] + 1
                    : Math.max(table[(i + 1) * width + j], table[i * width + j + 1]);
    const found = [];
    let open;
    for (let i = 0, j = 0; i < a.length || j < b.length;) {
        if (i < a.length && j < b.length && a[i] === b[j]) {
            open = undefined;
            i++;
            j++;
            continue;
        }
        if (!open) {
            open = { start: offset + i + 1, removed: [], added: [] };
            found.push(open);
        }
        const takeOut = j >= b.length || (i < a.length && table[(i + 1) * width + j] >= table[i * width + j + 1]);
        if (takeOut)
            open.removed.push(a[i++]);
        else
            open.added.push(b[j++]);
    }
    return found;
}
const context = 3;
/** A patch as `git apply` takes it; empty where nothing differs. */
function unifiedPatch(path, before, after) {
    const found = hunks(before, after);
    if (found.length === 0)
        return "";
    const old = before.split("\n");
    const endsWithNewline = before.endsWith("\n") && after.endsWith("\n");
    const body = [];
    let shift = 0;
    for (const group of near(found)) {
        const first = group[0];
        const last = group.at(-1);
        const from = Math.max(1, first.start - context);
        const total = before.endsWith("\n") ? old.length - 1 : old.length;
        const to = Math.min(total, last.start + last.removed.length - 1 + context);
        const lines = [];
        let at = from;
        for (const hunk of group) {
            while (at < hunk.start)
                lines.push(` ${old[at++ - 1]}`);
            lines.push(...hunk.removed.map((line) => `-${line}`), ...hunk.added.map((line) => `+${line}`));
            at += hunk.removed.length;
        }
        while (at <= to)
            lines.push(` ${old[at++ - 1]}`);
        const [less, more] = [
            lines.filter((l) => !l.startsWith("+")).length,
            lines.filter((l) => !l.startsWith("-")).length,
        ];
        body.push(`@@ -${from},${less} +${from + shift},${more} @@`, ...lines);
        shift += more - less;
    }
    if (!endsWithNewline)
        body.push("\\ No newline at end of file");
    return `--- a/${path}\n+++ b/${path}\n${body.join("\n")}\n`;
}
/** Hunks whose surroundings touch belong together. */
function near(found) {
    const groups = [];
    for (const hunk of found) {
        const group = groups.at(-1);
        const last = group?.at(-1);
        if (group && last && hunk.start - (last.start + last.removed.length) <= 2 * context)
            group.push(hunk);
        else
            groups.push([hunk]);
    }
    return groups;
}

;// CONCATENATED MODULE: ./build/actions/publiccode-validate/src/fix/github.js



function targetOf({ github, event }) {
    if (!github)
        throw new errors/* UserError */.yo("A token is needed to deliver fixes. Set the input token.");
    if (!event?.pullRequest)
        throw new errors/* UserError */.yo("Fixes can be suggested and committed in a pull request only.");
    const [owner = "", repo = ""] = event.repository.split("/");
    return { client: github, event, owner, repo, number: event.pullRequest.number };
}
/** Comments that one review carries; more would bury the pull request. */
const maxComments = 30;
const mark = "<!-- public-code-actions: publiccode-fix -->";
/**
 * Suggests fixes as suggestion blocks, on the lines that the pull request shows; others cannot carry a comment. A suggestion that
 * stands there already is not made again. Needs `pull-requests: write`.
 */
async function suggestFixes(changed, context) {
    const target = targetOf(context);
    const shown = await shownLines(target);
    const known = await knownSuggestions(target);
    const comments = changed
        .flatMap((outcome) => hunks(outcome.file.text, outcome.fixed.text).flatMap((hunk) => comment(outcome, hunk, shown) ?? []))
        .filter(({ path, line, body }) => !known.has(`${path}:${line}:${body}`))
        .slice(0, maxComments);
    if (comments.length === 0)
        return;
    const { owner, repo, number } = target;
    await target.client.octokit.rest.pulls.createReview({
        owner,
        repo,
        pull_number: number,
        commit_id: target.event.head ?? target.event.sha,
        event: "COMMENT",
        comments,
    });
}
/** A hunk as a comment; an insertion is suggested as a change of the line before it. */
function comment({ source, file, verdict }, hunk, shown) {
    const lines = file.text.split("\n");
    const inserted = hunk.removed.length === 0;
    const first = inserted ? hunk.start - 1 : hunk.start;
    const last = inserted ? first : hunk.start + hunk.removed.length - 1;
    if (first < 1)
        return undefined;
    const visible = shown.get(source.path);
    for (let line = first; line <= last; line++)
        if (!visible?.has(line))
            return undefined;
    const added = inserted ? [lines[first - 1], ...hunk.added] : hunk.added;
    const text = added.map((line) => line.replace(/\r$/, "")).join("\n");
    const fence = "`".repeat(Math.max(3, ...[...text.matchAll(/`+/g)].map(([run]) => run.length + 1)));
    const about = verdict.findings.filter(({ location }) => (location?.startLine ?? 0) >= first && (location?.startLine ?? 0) <= last);
    const why = about
        .map(({ message }) => `- ${(0,report_text/* markdown */.wD)((0,report_text/* cut */.Jj)(message, 300))}`)
        .slice(0, 5)
        .join("\n");
    const body = `${mark}\n${why}${why === "" ? "" : "\n\n"}${fence}suggestion\n${text}${added.length > 0 ? "\n" : ""}${fence}`;
    return { path: source.path, line: last, ...(first < last ? { start_line: first } : {}), side: "RIGHT", body };
}
/** Lines of the new side that the pull request's patches show, by file. */
async function shownLines({ client, owner, repo, number }) {
    const { octokit } = client;
    const files = await octokit.paginate(octokit.rest.pulls.listFiles, {
        owner,
        repo,
        pull_number: number,
        per_page: 100,
    });
    return new Map(files.map(({ filename, patch }) => [filename, linesOfPatch(patch ?? "")]));
}
/** The new side's line numbers in a patch. */
function linesOfPatch(patch) {
    const lines = new Set();
    let at = 0;
    for (const line of patch.split("\n")) {
        const head = /^@@ -\d+(?:,\d+)? \+(\d+)/.exec(line);
        if (head)
            at = Number(head[1]);
        else if (line.startsWith("+") || line.startsWith(" "))
            lines.add(at++);
    }
    return lines;
}
async function knownSuggestions({ client, owner, repo, number }) {
    const { octokit } = client;
    const comments = await octokit.paginate(octokit.rest.pulls.listReviewComments, {
        owner,
        repo,
        pull_number: number,
        per_page: 100,
    });
    const own = comments.filter(({ body }) => body.startsWith(mark));
    return new Set(own.map(({ path, line, body }) => `${path}:${line}:${body}`));
}
/** Commits fixes to the pull request's branch through the API, so that no credentials lie in the checkout. Needs `contents: write`. */
async function commitFixes(changed, context) {
    const { client, event, owner, repo } = targetOf(context);
    if (event.pullRequest?.fromFork)
        throw new errors/* UserError */.yo("The pull request comes from a fork, whose branch this workflow may not change. Use fix-as: suggestions.");
    const branch = event.payload["pull_request"]?.head?.ref;
    if (typeof branch !== "string")
        throw new errors/* UserError */.yo("The event does not say to which branch fixes belong.");
    const { repos } = client.octokit.rest;
    for (const { source, file, fixed } of changed) {
        const { data } = await repos.getContent({ owner, repo, path: source.path, ref: branch });
        if (Array.isArray(data) || data.type !== "file")
            continue;
        // Somebody pushed since: their text was not judged, so that it is not overwritten.
        const current = Buffer.from(data.content, "base64")
            .toString("utf8")
            .replace(/^\ufeff/, "");
        if (current !== file.text)
            continue;
        await repos.createOrUpdateFileContents({
            owner,
            repo,
            branch,
            path: source.path,
            sha: data.sha,
            message: `Mend ${source.path}`,
            content: Buffer.from(fixed.text, "utf8").toString("base64"),
        });
    }
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
;// CONCATENATED MODULE: ./build/actions/publiccode-validate/src/fix/write.js




/** Writes mended files in place, as UTF-8 without a byte order mark. A link is never written through. */
async function writeFixes(changed) {
    for (const { source, fixed } of changed) {
        const path = (0,external_node_path_.join)(source.repository.root, source.path);
        const stats = await (0,promises_.lstat)(path);
        const folder = await (0,promises_.realpath)((0,external_node_path_.dirname)(path));
        const inside = folder === source.repository.root ||
            folder.startsWith(`${source.repository.root}/`) ||
            process.platform === "win32";
        if (!stats.isFile() || !inside)
            throw new errors/* UserError */.yo(`${(0,report_text/* plain */.pj)(source.shown)} is a link and was not changed. Mend the file that it leads to.`);
        // Written beside it and renamed, so that a full disk leaves the old file whole.
        const temporary = `${path}.${process.pid}.tmp`;
        await (0,promises_.writeFile)(temporary, fixed.text, { mode: stats.mode });
        await (0,promises_.rename)(temporary, path);
    }
}

;// CONCATENATED MODULE: ./build/actions/publiccode-validate/src/deliver.js








/** The check as a step of a workflow: fixes go where `fix-as` says, and never decide the verdict. */
const actionCheck = publiccodeCheck({ deliver });
async function deliver(outcomes, context, wanted) {
    const changed = outcomes.filter((outcome) => outcome.fixed);
    if (changed.length === 0)
        return { written: false };
    try {
        switch (wanted["fix-as"]) {
            case "files":
                await writeFixes(changed);
                return { written: true };
            case "patch":
                return { written: false, patch: writePatch(changed, context) };
            case "suggestions":
                await suggestFixes(changed, context);
                return { written: false };
            case "commit":
                await commitFixes(changed, context);
                return { written: false };
            default:
                return { written: false };
        }
    }
    catch (thrown) {
        // A fork's token may not write: the verdict stands without the fixes.
        context.log.warning(`The fixes could not be delivered: ${(0,report_text/* plain */.pj)((0,errors/* errorMessage */.gJ)(thrown))}`);
        return { written: false };
    }
}
/** Beside the report, for actions/upload-artifact to take up. */
function writePatch(changed, { env, repository }) {
    const folder = (0,external_node_path_.join)(env["RUNNER_TEMP"] ?? (0,external_node_path_.join)(repository.root, ".."), "public-code");
    (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
    const path = (0,external_node_path_.join)(folder, "publiccode.patch");
    (0,external_node_fs_.writeFileSync)(path, patchOf(changed));
    return path;
}
/** All changes as one patch. */
function patchOf(changed) {
    return changed.map(({ source, file, fixed }) => unifiedPatch(source.path, file.text, fixed.text)).join("");
}


/***/ }),

/***/ 3355:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8815);
/* harmony import */ var _shared_src_publiccode_scalar_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1508);


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

/***/ 4647:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _shared_src_action_run_action_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(84);
/* harmony import */ var _deliver_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6334);


await (0,_shared_src_action_run_action_js__WEBPACK_IMPORTED_MODULE_0__/* .runAction */ .Cs)(_deliver_js__WEBPACK_IMPORTED_MODULE_1__/* .actionCheck */ .h);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 3311:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ levelIn),
/* harmony export */   d: () => (/* binding */ Case)
/* harmony export */ });
/* harmony import */ var _shared_src_publiccode_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3476);
/* harmony import */ var _messages_messages_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6870);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4984);



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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ eachLink),
/* harmony export */   X: () => (/* binding */ judgeLinks)
/* harmony export */ });
/* harmony import */ var _standard_address_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8741);
/* harmony import */ var _walk_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8230);


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

/***/ 1663:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ versionOf),
/* harmony export */   u: () => (/* binding */ judgeVersion)
/* harmony export */ });
/* harmony import */ var _shared_src_publiccode_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3476);
/* harmony import */ var _fix_edit_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3355);
/* harmony import */ var _standard_versions_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1484);



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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   cv: () => (/* binding */ say),
/* harmony export */   vq: () => (/* binding */ catalogueOf)
/* harmony export */ });
/* unused harmony exports languages, fill */
/* harmony import */ var _en_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(125);

const languages = (/* unused pure expression or super */ null && (["en", "it", "de", "fr", "nl"]));
/** The catalogue of a language; only the one that is needed is loaded. */
async function catalogueOf(language) {
    switch (language) {
        case "it":
            return (await __nccwpck_require__.e(/* import() */ 127).then(__nccwpck_require__.bind(__nccwpck_require__, 3127))).it;
        case "de":
            return (await __nccwpck_require__.e(/* import() */ 901).then(__nccwpck_require__.bind(__nccwpck_require__, 901))).de;
        case "fr":
            return (await __nccwpck_require__.e(/* import() */ 826).then(__nccwpck_require__.bind(__nccwpck_require__, 9826))).fr;
        case "nl":
            return (await __nccwpck_require__.e(/* import() */ 132).then(__nccwpck_require__.bind(__nccwpck_require__, 2132))).nl;
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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

/***/ 8741:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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


/***/ }),

/***/ 84:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Cs: () => (/* binding */ runAction)
});

// UNUSED EXPORTS: runChecksAsStep, runStep, worst

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
;// CONCATENATED MODULE: external "@actions/core"
var x = (y) => {
	var x = {}; __nccwpck_require__.d(x, y); return x
} 
var y = (x) => (() => (x))
const core_namespaceObject = x({ ["debug"]: () => (__WEBPACK_EXTERNAL_MODULE__actions_core_a059c86c__.debug), ["endGroup"]: () => (__WEBPACK_EXTERNAL_MODULE__actions_core_a059c86c__.endGroup), ["error"]: () => (__WEBPACK_EXTERNAL_MODULE__actions_core_a059c86c__.error), ["info"]: () => (__WEBPACK_EXTERNAL_MODULE__actions_core_a059c86c__.info), ["notice"]: () => (__WEBPACK_EXTERNAL_MODULE__actions_core_a059c86c__.notice), ["setFailed"]: () => (__WEBPACK_EXTERNAL_MODULE__actions_core_a059c86c__.setFailed), ["setOutput"]: () => (__WEBPACK_EXTERNAL_MODULE__actions_core_a059c86c__.setOutput), ["setSecret"]: () => (__WEBPACK_EXTERNAL_MODULE__actions_core_a059c86c__.setSecret), ["startGroup"]: () => (__WEBPACK_EXTERNAL_MODULE__actions_core_a059c86c__.startGroup), ["summary"]: () => (__WEBPACK_EXTERNAL_MODULE__actions_core_a059c86c__.summary), ["warning"]: () => (__WEBPACK_EXTERNAL_MODULE__actions_core_a059c86c__.warning) });
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
// EXTERNAL MODULE: ./build/shared/src/errors.js
var errors = __nccwpck_require__(3994);
// EXTERNAL MODULE: ./build/shared/src/assets.js
var assets = __nccwpck_require__(1360);
// EXTERNAL MODULE: ./build/shared/src/report/text.js
var report_text = __nccwpck_require__(9181);
// EXTERNAL MODULE: ./build/shared/src/repository/decode.js
var decode = __nccwpck_require__(1358);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __nccwpck_require__(8815);
;// CONCATENATED MODULE: ./build/shared/src/text/nearest.js
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

;// CONCATENATED MODULE: ./build/shared/src/policy/parse.js




/** A value as text, from an input or a command line option. Throws UserError that names it and what is allowed. */
function parseSetting(label, setting, text) {
    const wrong = (expected) => new errors/* UserError */.yo(`${label} is "${(0,report_text/* plain */.pj)(text, 200)}", but must be ${expected}.`);
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
    const meant = nearest(text, values);
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
        return (0,dist/* parse */.qg)(text, { maxAliasCount: 100 });
    }
    catch (cause) {
        throw new errors/* UserError */.yo(`${label} is no YAML: ${(0,report_text/* plain */.pj)((0,errors/* errorMessage */.gJ)(cause), 300)}`, { cause });
    }
}

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
    const loaded = await __nccwpck_require__.e(/* import() */ 210).then(__nccwpck_require__.t.bind(__nccwpck_require__, 2210, 19));
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
            const meant = nearest(key, known);
            const allowed = known.length <= 24 ? ` Allowed here: ${known.join(", ")}.` : "";
            const message = `unknown key ${(0,report_text/* plain */.pj)(key, 100)}.${meant ? ` Did you mean ${meant}?` : allowed}`;
            return { path: [...path, key], message, key: true };
        }
        case "enum": {
            const allowed = params["allowedValues"].map(String);
            const given = shown(error.data);
            const meant = typeof error.data === "string" ? nearest(error.data, allowed) : undefined;
            const list = allowed.length <= 24 ? `is ${alternatives(allowed)}` : "has other values";
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

;// CONCATENATED MODULE: ./build/shared/src/policy/common.js
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
    const common = (name) => String(value(name, commonSettings[name]));
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
        layers.push({ value: parseSetting(given.label(name), setting, text), where: given.label(name), from: "given" });
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
    const isCommon = name in commonSettings || name === "enforce-from";
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

;// CONCATENATED MODULE: ./build/shared/src/check/baseline.js

/** Reads a baseline; throws UserError naming the entry that is wrong. `path` is only for messages. */
function parseBaseline(text, path) {
    const wrong = (what) => new errors/* UserError */.yo(`The baseline ${path} ${what}. Write it with --write-baseline ${path}.`);
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
        throw new IncompleteError(`No baseline was written, because the check could not see everything: ${unseen[0]}`);
}

;// CONCATENATED MODULE: ./build/shared/src/policy/rules.js
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

;// CONCATENATED MODULE: external "node:crypto"
const external_node_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");
;// CONCATENATED MODULE: ./build/shared/src/check/fingerprint.js

/**
 * What makes a finding the same one in the next run: rule, path, key, object and the judgement's own identity; never a line, so that
 * it survives edits above it. 32 hexadecimal characters.
 */
function fingerprint(draft) {
    const { path = "", key = "", kind = "file", object = "" } = draft.location ?? {};
    const parts = [draft.rule, kind, path, key, object, draft.identity ?? draft.message];
    return (0,external_node_crypto_namespaceObject.createHash)("sha256")
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
    const rules = new Map([...policyRules, ...check.rules].map((rule) => [rule.id, rule]));
    const found = toFindings(judgement.findings, rules, policy);
    const { baseline } = policy;
    const exceptions = [...policy.exceptions, ...(baseline ? baselineExceptions(baseline, check.name) : [])];
    const { kept, excepted, about } = sift(found, exceptions, now);
    const stale = baseline && judgement.unseen.length === 0 ? staleEntries(baseline, check.name, found) : [];
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
    return parseBaseline(bytes.toString("utf8"), path);
}
/** Runs prepared checks one after the other; a GitHub client is made only for a check that uses it. */
async function runAll(prepared, context, github) {
    const reports = [];
    for (const { check, settings, policy } of prepared) {
        const own = check.usesGitHub?.(settings) ? { ...context, github: await github?.() } : context;
        reports.push(await context.log.group(check.title, () => runCheck(check, settings, own, policy)));
    }
    return reports;
}

;// CONCATENATED MODULE: external "node:url"
const external_node_url_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");
;// CONCATENATED MODULE: ./build/shared/src/github/explain.js


/** A request that GitHub refused, with the reason in words. The status and the answer stay, for code that handles them. */
class GitHubError extends errors/* IncompleteError */.j$ {
    status;
    response;
    constructor(message, status, response, cause) {
        super(message, { cause });
        this.status = status;
        this.response = response;
    }
}
/** Which permission a request needs, by its address (docs.github.com, "Permissions required for fine-grained personal access tokens"). */
const permissions = [
    [/\/issues\/comments|\/issues\/[^/]+\/(comments|labels)/, "pull-requests"],
    [/\/pulls/, "pull-requests"],
    [/\/issues/, "issues"],
    [/\/check-(runs|suites)/, "checks"],
    [/\/statuses/, "statuses"],
    [/\/code-scanning/, "security-events"],
    [/\/secret-scanning/, "security-events"],
    [/\/dependency-graph|\/(git|contents|branches|commits|compare|releases|tags|forks|merges)\b/, "contents"],
    [/\/actions/, "actions"],
    [/\/pages/, "pages"],
];
/** The permission that a request needs, as a workflow writes it: `pull-requests: write`. */
function permissionFor({ method, url }) {
    const name = permissions.find(([pattern]) => pattern.test(url))?.[1];
    return name && `${name}: ${method === "GET" || method === "HEAD" ? "read" : "write"}`;
}
/** An error of Octokit in words: what was asked, what GitHub said, and which permission or setting is missing. */
function explain_explain(thrown, request) {
    if (thrown instanceof GitHubError)
        return thrown;
    const { status, response } = (thrown ?? {});
    if (typeof status !== "number")
        return thrown;
    const said = (0,report_text/* plain */.pj)((0,errors/* errorMessage */.gJ)(thrown), 500);
    const advice = adviceFor(status, said, request, response?.headers ?? {});
    return new GitHubError(`${request.method} ${(0,report_text/* plain */.pj)(path(request.url))} was refused (${status}): ${said}${advice ? ` ${advice}` : ""}`, status, response, thrown);
}
/** GitHub's own word for what would have been enough: `issues=write; pull_requests=write`, alternatives divided by semicolons. */
function accepted(header) {
    if (typeof header !== "string" || !/^[a-z_=,; ]+$/.test(header))
        return undefined;
    const alternatives = header.split(";").map((all) => all.trim().replaceAll("_", "-").replaceAll("=", ": "));
    return alternatives.map((one) => inCode(one)).join(" or ");
}
function inCode(text) {
    return text && `\`${text}\``;
}
function path(url) {
    return url.replace(/^https?:\/\/[^/]+/, "").replace(/\?.*$/, "");
}
function adviceFor(status, said, request, headers) {
    const needed = accepted(headers["x-accepted-github-permissions"]) ?? inCode(permissionFor(request));
    if (/rate limit/i.test(said) || headers["x-ratelimit-remaining"] === "0") {
        return "The rate limit is used up; run again later or use a token with a higher limit.";
    }
    if (status === 401)
        return "The token is wrong or has expired.";
    if (/SAML|SSO/i.test(said))
        return "The organisation asks for single sign-on: authorise the token for it.";
    if (status === 403) {
        const fork = /not accessible by integration/i.test(said)
            ? " In a run started from a fork or by Dependabot the token is read-only."
            : "";
        return needed
            ? `The token lacks ${needed}; add it to the job's permissions.${fork}`
            : `The token has no right to do this.${fork}`;
    }
    if (status === 404) {
        return needed
            ? `It does not exist, or the token lacks ${needed} for it.`
            : "It does not exist, or the token may not see it.";
    }
    return "";
}

;// CONCATENATED MODULE: ./build/shared/src/github/connect.js
var __rewriteRelativeImportExtension = (undefined && undefined.__rewriteRelativeImportExtension) || function (path, preserveJsx) {
    if (typeof path === "string" && /^\.\.?\//.test(path)) {
        return path.replace(/\.(tsx)$|((?:\.d)?)((?:\.[^./]+?)?)\.([cm]?)ts$/i, function (m, tsx, d, ext, cm) {
            return tsx ? preserveJsx ? ".jsx" : ".js" : d && (!ext || !cm) ? m : (d + ext + "." + cm.toLowerCase() + "js");
        });
    }
    return path;
};






/** GitHub's REST client with retries, throttling and explained errors. Loaded on first use: it is most of a bundle. */
async function connect(options) {
    const { apiUrl, log, token, retries = 3, longestWait = 120, timeout = 30_000 } = options;
    const { getOctokit, retry, throttling } = await loadOctokit();
    const onLimit = (kind) => (wait, request, _octokit, count) => {
        const { method, url } = request;
        const again = count < retries && wait <= longestWait;
        log.warning(`GitHub's ${kind} was met at ${method} ${(0,report_text/* plain */.pj)(url)}: ${again ? `trying again in ${wait} s` : `it ends in ${wait} s, giving up`}.`);
        return again;
    };
    const octokit = getOctokit(token, {
        baseUrl: apiUrl.replace(/\/$/, ""),
        userAgent: "public-code-actions",
        retry: { retries, doNotRetry: [400, 401, 403, 404, 409, 410, 413, 422, 429, 451] },
        throttle: {
            onRateLimit: onLimit("rate limit"),
            onSecondaryRateLimit: onLimit("secondary rate limit"),
            fallbackSecondaryRateRetryAfter: 60,
        },
        log: {
            debug: (text) => log.debug((0,report_text/* plain */.pj)(text)),
            info: () => { },
            warn: (text) => log.debug((0,report_text/* plain */.pj)(text)),
            error: () => { },
        },
    }, timeLimit(timeout), retry, throttling);
    octokit.hook.error("request", (thrown, request) => {
        throw explain_explain(thrown, octokit.request.endpoint(request));
    });
    return { octokit, apiUrl };
}
/** Octokit's plugin that ends a request after a time. It comes before `retry`, so that each try has its own. */
function timeLimit(timeout) {
    return (octokit) => {
        octokit.hook.before("request", (options) => {
            // before-after-hook hands all hooks the same object, so it has to be changed and cannot be replaced
            options.request.signal = AbortSignal.timeout(timeout);
        });
        return {};
    };
}
/** The name is computed, so that bundles load one shared copy instead of carrying their own. */
async function loadOctokit() {
    const path = (0,assets/* partPath */.xl)("octokit", (0,external_node_path_.join)(import.meta.dirname, "octokit.js"));
    return import(__rewriteRelativeImportExtension(/* webpackIgnore: true */ (0,external_node_url_namespaceObject.pathToFileURL)(path).href));
}
/** Runs a step that may fail for want of rights; gives undefined and one warning then, so that no verdict depends on it. */
async function attempt(what, log, body) {
    try {
        return await body();
    }
    catch (thrown) {
        log.warning(`${what} was left out: ${plain(errorMessage(thrown), 500)}`);
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/shared/src/github/read-event.js


/** The event that started the run, from the runner's variables and the payload file; undefined outside of a workflow. */
function readEvent(env) {
    const name = env["GITHUB_EVENT_NAME"];
    if (!name || !env["GITHUB_REPOSITORY"])
        return undefined;
    return eventContext(name, readPayload(env["GITHUB_EVENT_PATH"]), env);
}
function readPayload(path) {
    if (!path)
        return {};
    try {
        return object(JSON.parse((0,external_node_fs_.readFileSync)(path, "utf8")));
    }
    catch (cause) {
        throw new errors/* UserError */.yo("The event's payload (GITHUB_EVENT_PATH) cannot be read as JSON.", { cause });
    }
}
/** The pure half of `readEvent`. */
function eventContext(name, payload, env) {
    const repository = object(payload["repository"]);
    return {
        name,
        repository: env["GITHUB_REPOSITORY"] ?? read_event_text(repository["full_name"]) ?? "",
        repositoryId: number(repository["id"]) ?? number(Number(env["GITHUB_REPOSITORY_ID"] || Number.NaN)),
        sha: env["GITHUB_SHA"] ?? "",
        ref: env["GITHUB_REF"] ?? "",
        defaultBranch: read_event_text(repository["default_branch"]),
        serverUrl: env["GITHUB_SERVER_URL"] ?? "https://github.com",
        apiUrl: env["GITHUB_API_URL"] ?? "https://api.github.com",
        runId: env["GITHUB_RUN_ID"],
        actor: env["GITHUB_ACTOR"],
        payload,
        ...range(name, payload),
    };
}
/** No commit: what a push says as `before` of a new branch or `after` of a deleted one. */
const none = /^0+$/;
/** The commits that an event adds, and the pull request it is about. */
function range(name, payload) {
    switch (name) {
        case "pull_request":
        case "pull_request_target":
            return fromPullRequest(object(payload["pull_request"]), read_event_text(object(payload["repository"])["full_name"]));
        case "push":
            return { base: commit(payload["before"]), head: commit(payload["after"]) };
        case "merge_group": {
            const group = object(payload["merge_group"]);
            return { base: commit(group["base_sha"]), head: commit(group["head_sha"]) };
        }
        case "workflow_run":
            return fromWorkflowRun(object(payload["workflow_run"]), read_event_text(object(payload["repository"])["full_name"]));
        default:
            return {};
    }
}
function fromPullRequest(pull, repository) {
    const head = object(pull["head"]);
    const pullNumber = number(pull["number"]);
    // the head's repository is null when the fork was deleted
    const headRepository = read_event_text(object(head["repo"])["full_name"]);
    return {
        base: commit(object(pull["base"])["sha"]),
        head: commit(head["sha"]),
        ...(pullNumber
            ? { pullRequest: { number: pullNumber, fromFork: headRepository !== repository, headRepository } }
            : {}),
    };
}
/** The list of pull requests is empty for forks: then the number must be looked up by the head commit. */
function fromWorkflowRun(run, repository) {
    const pulls = Array.isArray(run["pull_requests"]) ? run["pull_requests"].map(object) : [];
    const headRepository = read_event_text(object(run["head_repository"])["full_name"]);
    const pullNumber = pulls.length === 1 ? number(pulls[0]["number"]) : undefined;
    return {
        head: commit(run["head_sha"]),
        ...(pullNumber
            ? { pullRequest: { number: pullNumber, fromFork: headRepository !== repository, headRepository } }
            : {}),
    };
}
function object(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
}
function read_event_text(value) {
    return typeof value === "string" && value !== "" ? value : undefined;
}
function number(value) {
    return typeof value === "number" && Number.isSafeInteger(value) ? value : undefined;
}
function commit(value) {
    return typeof value === "string" && /^[0-9a-f]{40,64}$/.test(value) && !none.test(value) ? value : undefined;
}

;// CONCATENATED MODULE: ./build/shared/src/tool.js

let known;
/** Read once from the data files of the build. */
function tool() {
    known ??= JSON.parse((0,assets/* readAsset */.fs)("tool.json").toString("utf8"));
    return known;
}
/** Address of a rule's page. */
function ruleUrl(rule, address = tool().address) {
    return `${address}/blob/main/docs/rules/${rule}.md`;
}

;// CONCATENATED MODULE: ./build/shared/src/report/json.js

/** The reports as other tools read them: schemas/report.schema.json. */
function toJson(reports, by = tool()) {
    const { name, version } = by;
    return `${JSON.stringify({ schema: 1, tool: { name, version }, reports }, null, 2)}\n`;
}

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

;// CONCATENATED MODULE: ./build/shared/src/report/sarif.js




/**
 * SARIF 2.1.0, one run a check, for code scanning and other viewers (docs.oasis-open.org/sarif/sarif/v2.1.0).
 * Findings under an exception are left out: code scanning would show them as open.
 */
function toSarif(reports, checks, by = tool()) {
    const runs = reports.map((report) => run(report, checks.find((check) => check.name === report.check), by));
    const $schema = "https://json.schemastore.org/sarif-2.1.0.json";
    return `${JSON.stringify({ $schema, version: "2.1.0", runs }, null, 2)}\n`;
}
function run(report, check, by) {
    const used = new Set(report.findings.map((finding) => finding.rule));
    const rules = [...check.rules, ...policyRules.filter((rule) => used.has(rule.id))];
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
            markdown: `${rule.why}\n\n**What to do:** ${rule.repair}${source}\n\n[More about this rule](${ruleUrl(rule.id, by.address)})`,
        },
        helpUri: ruleUrl(rule.id, by.address),
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
        return { uri: (0,external_node_url_namespaceObject.pathToFileURL)(path).href };
    return { uri: path.split("/").map(encodeURIComponent).join("/"), uriBaseId: "ROOT" };
}

// EXTERNAL MODULE: ./build/shared/src/repository/open.js + 3 modules
var repository_open = __nccwpck_require__(7537);
;// CONCATENATED MODULE: ./build/shared/src/action/inputs.js




/** How the runner hands over an input (actions/runner, Handler.cs): upper case, blanks become underscores, dashes stay. */
function inputVariable(name) {
    return `INPUT_${name.replaceAll(" ", "_").toUpperCase()}`;
}
/** The label of an input in messages. */
function inputLabel(name) {
    return `The input ${name}`;
}
/**
 * Inputs that a workflow set, as text. An empty one counts as not set, so that `with: { policy: ${{ vars.POLICY }} }` works where the
 * variable is missing. Throws UserError for a renamed input, saying what to write instead, and for a slip of the pen in a name.
 */
function readInputs(settings, env, renamed = {}) {
    const known = Object.keys({ ...frameInputs, ...commonSettings, ...settings });
    refuseRenamed(renamed, env);
    refuseMisspelt(known, env);
    const values = new Map();
    for (const name of known) {
        const value = env[inputVariable(name)];
        if (value !== undefined && value.trim() !== "")
            values.set(name, value.trim());
    }
    return { values, label: inputLabel };
}
/** The frame's own inputs, typed. */
function readFrameInputs(given) {
    const read = (name) => {
        const text = given.values.get(name);
        const setting = frameInputs[name];
        if (text !== undefined)
            return String(parseSetting(given.label(name), setting, text));
        return "default" in setting ? setting.default : undefined;
    };
    return { path: read("path"), policy: read("policy"), token: read("token") };
}
function refuseRenamed(renamed, env) {
    const used = Object.keys(renamed).filter((old) => env[inputVariable(old)]);
    if (used.length === 0)
        return;
    const list = used.map((old) => `instead of ${old} write ${renamed[old]}`).join("; ");
    throw new errors/* UserError */.yo(`This version has other names for some inputs: ${list}.`);
}
/** Only near misses are refused: other variables of this form can come from a surrounding tool. */
function refuseMisspelt(known, env) {
    const variables = new Set(known.map(inputVariable));
    for (const [variable, value] of Object.entries(env)) {
        if (!variable.startsWith("INPUT_") || variables.has(variable) || !value)
            continue;
        const name = variable.slice("INPUT_".length).toLowerCase();
        const meant = nearest(name.replaceAll("_", "-"), known);
        if (meant)
            throw new errors/* UserError */.yo(`There is no input ${name}. Did you mean ${meant}?`);
    }
}

;// CONCATENATED MODULE: ./build/shared/src/action/log.js


/** The log of a workflow step. Everything is escaped: the runner obeys commands in it. */
const actionLog = {
    info: (text) => core_namespaceObject.info((0,report_text/* plainLines */.y1)(text)),
    debug: (text) => core_namespaceObject.debug((0,report_text/* plainLines */.y1)(text)),
    warning: (text) => core_namespaceObject.warning((0,report_text/* plainLines */.y1)(text)),
    progress: () => { },
    async group(title, body) {
        core_namespaceObject.startGroup((0,report_text/* plain */.pj)(title));
        try {
            return await body();
        }
        finally {
            core_namespaceObject.endGroup();
        }
    },
};

;// CONCATENATED MODULE: ./build/shared/src/report/annotations.js



/**
 * The worst findings of all reports, at most ten a kind, and how many found no room: the runner drops them silently.
 * `prefix` leads from the workspace to the repository's root, "" where they are the same.
 */
function annotations(reports, prefix = "") {
    // a failing step ends with an error of its own, which needs room too
    const room = { error: annotationsPerKind - 1, warning: annotationsPerKind, notice: annotationsPerKind };
    const shown = [];
    let left = 0;
    const all = reports.flatMap((report) => report.findings.map((finding) => ({ finding, mode: report.mode })));
    for (const { finding, mode } of all.sort((a, b) => worstFirst(a.finding, b.finding))) {
        const kind = kindOf(finding.level, mode);
        if (room[kind]-- > 0)
            shown.push(annotation(finding, kind, prefix));
        else
            left++;
    }
    return { shown, left };
}
/** While a policy observes nothing is louder than a notice; while it warns nothing is louder than a warning. */
function kindOf(level, mode) {
    if (mode === "observe" || level === "note")
        return "notice";
    return mode === "warn" ? "warning" : level;
}
function annotation(finding, kind, prefix) {
    const { path, startLine, endLine, startColumn, endColumn } = finding.location ?? {};
    const text = [finding.message, finding.help]
        .filter(Boolean)
        .map((part) => (0,report_text/* plain */.pj)(part))
        .join("\n");
    // the page drops columns of ranges over several lines (runner: "Invalid ... value. 'col' cannot be set if 'line' and 'endLine' are different")
    const oneLine = endLine === undefined || endLine === startLine;
    return {
        kind,
        message: (0,report_text/* cut */.Jj)(text, annotationMessage),
        properties: {
            title: finding.rule,
            ...(path ? { file: prefix ? `${prefix}/${path}` : path } : {}),
            ...(path && startLine ? { startLine, endLine: endLine ?? startLine } : {}),
            ...(path && startLine && startColumn && oneLine
                ? { startColumn, endColumn: Math.max(startColumn, (endColumn ?? startColumn) - 1) }
                : {}),
        },
    };
}

;// CONCATENATED MODULE: ./build/shared/src/report/markdown.js




const signs = { pass: "✅", fail: "❌", incomplete: "⚠️" };
const words = { pass: "passed", fail: "failed", incomplete: "incomplete" };
const markdown_levels = { error: "🔴 error", warning: "🟡 warning", note: "🔵 note" };
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
        const { error, warning, note } = tally(report.findings);
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
    const rule = `[${finding.rule}](${ruleUrl(finding.rule)})`;
    return `| ${markdown_levels[finding.level]}${confidence} | ${where(finding, options)} | ${(0,report_text/* markdown */.wD)(finding.message)}${help} | ${rule} |\n`;
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

;// CONCATENATED MODULE: ./build/shared/src/report/terminal.js


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
                lines.push(paint((0,report_text/* plain */.pj)(section.title), "bold"), (0,report_text/* plainLines */.y1)(section.terminal), "");
        }
        for (const text of report.unseen)
            lines.push(`${paint("not seen", "yellow")}  ${(0,report_text/* plain */.pj)(text)}`);
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
        const place = (0,report_text/* plain */.pj)(path ?? other);
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
        key && (0,report_text/* plain */.pj)(key),
        commit && `commit ${(0,report_text/* plain */.pj)(commit.slice(0, 12))}`,
    ];
    const indent = " ".repeat(18);
    return [
        `  ${position.padEnd(7)} ${level} ${(0,report_text/* plain */.pj)(finding.message)}`,
        ...(finding.help ? [`${indent}→ ${(0,report_text/* plain */.pj)(finding.help)}`] : []),
        `${indent}${paint(details.filter(Boolean).join(" · "), "grey")}`,
    ];
}
function verdictLine(report, options, paint) {
    const { sign, word, style } = verdicts[report.result];
    const { error, warning, note } = tally(report.findings);
    const counts = [
        error && (0,report_text/* count */.U9)(error, "error"),
        warning && (0,report_text/* count */.U9)(warning, "warning"),
        note && (0,report_text/* count */.U9)(note, "note"),
    ].filter(Boolean);
    const excepted = report.excepted.length > 0 ? [`${report.excepted.length} excepted`] : [];
    const observed = report.result !== "pass" && !report.fails ? [`not failing by policy`] : [];
    const title = (0,report_text/* plain */.pj)(options.titles?.get(report.check) ?? report.check);
    const tail = [...counts, ...excepted, ...observed].join(", ");
    const headline = report.headline ? `\n  ${(0,report_text/* plain */.pj)(report.headline)}` : "";
    return `${paint(`${sign} ${title}: ${word}`, style)}${tail ? ` (${tail})` : ""}${headline}`;
}

;// CONCATENATED MODULE: ./build/shared/src/action/publish.js






/** Prints the whole result into the log, and the worst findings as annotations. */
function announce(reports, checks, { prefix }) {
    core_namespaceObject.info((0,report_text/* plainLines */.y1)(toTerminal(reports, { colour: false, titles: titlesOf(checks) }), 200_000));
    const { shown, left } = annotations(reports, prefix);
    const print = { error: core_namespaceObject.error, warning: core_namespaceObject.warning, notice: core_namespaceObject.notice };
    for (const { kind, message, properties } of shown)
        print[kind](message, properties);
    if (left > 0)
        core_namespaceObject.info(`${left} more findings have no annotation, because GitHub shows ten of a kind; the summary and the report list them.`);
}
/** Writes the job's summary; where the runner has none, or refuses it, the log has said everything already. */
async function writeSummary(reports, checks, place) {
    if (!process.env["GITHUB_STEP_SUMMARY"])
        return;
    const titles = titlesOf(checks);
    try {
        await core_namespaceObject.summary.addRaw(toMarkdown(reports, { titles, blob: blob(place) })).write();
    }
    catch (thrown) {
        core_namespaceObject.warning(`The summary could not be written: ${(0,report_text/* plain */.pj)((0,errors/* errorMessage */.gJ)(thrown))}`);
    }
}
function titlesOf(checks) {
    return new Map(checks.map((check) => [check.name, check.title]));
}
/** Address of the judged files. A pull request's merge commit is no page that stays: its head is. */
function blob({ event, prefix }) {
    if (!event?.repository || !event.sha)
        return undefined;
    const fork = event.pullRequest?.headRepository;
    const repository = fork ?? event.repository;
    const commit = (event.pullRequest && event.head) || event.sha;
    return [event.serverUrl, repository, "blob", commit, ...(prefix ? [prefix] : [])].join("/");
}
/** Fails the step with one sentence a failing check, or says why it does not. */
function setVerdict(reports, checks, code) {
    const sentences = reports.filter((report) => report.fails).map((report) => sentence(report, checks));
    if (code !== 0)
        core_namespaceObject.setFailed((0,report_text/* plainLines */.y1)(sentences.join("\n")));
    process.exitCode = code;
}
function sentence(report, checks) {
    const title = checks.find((check) => check.name === report.check)?.title ?? report.check;
    if (report.result === "incomplete")
        return `${title}: not everything could be seen. ${report.unseen[0] ?? ""}`;
    const first = report.findings[0];
    const more = report.findings.length > 1 ? ` (and ${report.findings.length - 1} more)` : "";
    return `${title}: ${first?.message ?? "failed"}${more}`;
}

;// CONCATENATED MODULE: ./build/shared/src/action/run-action.js

















/** Runs one check as a step of a workflow: inputs in, annotations, summary, outputs and exit code out. Never throws. */
async function runAction(check) {
    await runStep(async (env) => {
        const outputs = { ...neutralOutputs, ...Object.fromEntries(Object.keys(check.outputs).map((name) => [name, ""])) };
        setOutputs(outputs);
        await runChecksAsStep([check], readInputs(check.settings, env, check.renamedInputs), env, "report");
    });
}
/** The frame of every step: a user's mistake is one sentence, a defect says where to report it, and nothing passes by accident. */
async function runStep(body) {
    try {
        await body(process.env);
    }
    catch (thrown) {
        const text = (0,report_text/* plainLines */.y1)((0,errors/* errorMessage */.gJ)(thrown));
        if (thrown instanceof errors/* UserError */.yo || thrown instanceof errors/* IncompleteError */.j$) {
            core_namespaceObject.setFailed(text);
            return;
        }
        core_namespaceObject.setFailed(`This is a defect of the action, please report it at ${tool().address}/issues: ${text}`);
        core_namespaceObject.debug((0,report_text/* plainLines */.y1)(thrown instanceof Error ? (thrown.stack ?? "") : String(thrown)));
    }
}
/** Runs checks in one step with one summary, one SARIF file and one verdict. `name` is the file name of the reports. */
async function runChecksAsStep(checks, given, env, name) {
    const { path, policy, token } = readFrameInputs(given);
    if (token)
        core_namespaceObject.setSecret(token);
    const workspace = env["GITHUB_WORKSPACE"] ?? process.cwd();
    const repository = await (0,repository_open/* openRepository */.h)((0,external_node_path_.resolve)(workspace, path));
    const event = readEvent(env);
    const github = lazily(() => (token ? connect({ token, apiUrl: apiUrl(event, env), log: actionLog }) : undefined));
    const context = {
        repository,
        log: actionLog,
        now: new Date(),
        event,
        mask: (secret) => core_namespaceObject.setSecret(secret),
        env,
    };
    const prepared = await prepare(checks, {
        context,
        given,
        organisation: policy || undefined,
        folder: workspace,
        github,
    });
    const reports = await runAll(prepared, context, github);
    const prefix = (0,external_node_path_.relative)((0,external_node_path_.resolve)(workspace), (0,external_node_path_.resolve)(workspace, path)).replaceAll("\\", "/");
    await publish(reports, checks, {
        prefix,
        event,
        folder: (0,external_node_path_.join)(env["RUNNER_TEMP"] ?? (0,external_node_path_.join)(workspace, ".."), "public-code"),
        name,
    });
    return reports;
}
function apiUrl(event, env) {
    return event?.apiUrl ?? env["GITHUB_API_URL"] ?? "https://api.github.com";
}
function lazily(make) {
    let made;
    return async () => {
        made ??= make();
        return made;
    };
}
async function publish(reports, checks, place) {
    const files = writeReports(reports, checks, place.folder, place.name);
    const findings = reports.flatMap((report) => report.findings);
    setOutputs({
        ...Object.assign({}, ...reports.map((report) => report.outputs)),
        result: worst(reports),
        findings: String(findings.length),
        errors: String(findings.filter(({ level }) => level === "error").length),
        warnings: String(findings.filter(({ level }) => level === "warning").length),
        ...files,
    });
    announce(reports, checks, place);
    await writeSummary(reports, checks, place);
    setVerdict(reports, checks, exitCode(reports));
}
/** The worst result of several: fail before incomplete before pass. */
function worst(reports) {
    return (["fail", "incomplete"].find((result) => reports.some((report) => report.result === result)) ?? "pass");
}
function writeReports(reports, checks, folder, name) {
    const base = (0,external_node_path_.join)(folder, reports.length === 1 ? reports[0].check : name);
    try {
        (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
        (0,external_node_fs_.writeFileSync)(`${base}.json`, toJson(reports));
        (0,external_node_fs_.writeFileSync)(`${base}.sarif`, toSarif(reports, checks));
    }
    catch (cause) {
        throw new errors/* IncompleteError */.j$(`The reports cannot be written to ${(0,report_text/* plain */.pj)(folder)}: ${(0,report_text/* plain */.pj)((0,errors/* errorMessage */.gJ)(cause))}`, {
            cause,
        });
    }
    return { report: `${base}.json`, sarif: `${base}.sarif` };
}
function setOutputs(outputs) {
    for (const [name, value] of Object.entries(outputs))
        core_namespaceObject.setOutput(name, value);
}


/***/ }),

/***/ 1360:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   fs: () => (/* binding */ readAsset),
/* harmony export */   xl: () => (/* binding */ partPath)
/* harmony export */ });
/* unused harmony exports assetPath, workerPath */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);


/**
 * Path of a data file made at build time. In a bundle (`dist/<name>/index.js`) all share `dist/assets/`; compiled sources
 * (`build/shared/src/`) use `build/assets/`. Joined, not `new URL(...)`, so that ncc does not copy (and mangle) the file.
 */
function assetPath(name) {
    const bundled = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(import.meta.dirname, "../assets", name);
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(bundled) ? bundled : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(import.meta.dirname, "../../assets", name);
}
/** Bytes of a data file made at build time; throws ENOENT when the build did not make it. */
function readAsset(name) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(assetPath(name));
}
/**
 * Path of a part that bundles share and load on demand, with `import()` marked webpackIgnore: `dist/parts/<name>/index.js`
 * beside a bundle, else the compiled file given. `scripts/bundle.ts` lists the parts.
 */
function partPath(name, compiled) {
    const bundled = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(import.meta.dirname, "../parts", name, "index.js");
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(bundled) ? bundled : compiled;
}
/**
 * Path of a worker's entry: `dist/workers/<name>/index.js` beside a bundle, else the compiled file given.
 * Workers are bundled by `scripts/bundle.ts`, which lists them.
 */
function workerPath(name, compiled) {
    const bundled = join(import.meta.dirname, "../workers", name, "index.js");
    return existsSync(bundled) ? bundled : compiled;
}


/***/ }),

/***/ 3994:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   gJ: () => (/* binding */ errorMessage),
/* harmony export */   j$: () => (/* binding */ IncompleteError),
/* harmony export */   yo: () => (/* binding */ UserError)
/* harmony export */ });
/**
 * A mistake that the reader can mend: a wrong input, a broken policy file, a missing path. Its message is shown alone, in one
 * sentence that names the input or file, what is wrong, and what to write instead. The command line answers with exit code 2.
 */
class UserError extends Error {
    name = "UserError";
}
/** The world refused: an API, a disk, a damaged repository. Shown like a UserError, but the command line answers with exit code 3. */
class IncompleteError extends Error {
    name = "IncompleteError";
}
/** The message of whatever was thrown, an Error or not. */
function errorMessage(thrown) {
    return thrown instanceof Error ? thrown.message : String(thrown);
}


/***/ }),

/***/ 1508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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


/***/ }),

/***/ 9181:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   pj: () => (/* binding */ plain),
/* harmony export */   wD: () => (/* binding */ markdown),
/* harmony export */   y1: () => (/* binding */ plainLines)
/* harmony export */ });
/* unused harmony export html */
// Escaping of foreign text. Everything that a repository, a commit or an API says goes through one of these before it is printed.
/** Control characters, and the invisible ones that reorder or hide text (Trojan Source, CVE-2021-42574). */
const unsafe = /[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]/gu;
const named = { "\n": "\\n", "\r": "\\r", "\t": "\\t" };
function visible(char) {
    return named[char] ?? `\\u{${char.codePointAt(0).toString(16)}}`;
}
/**
 * Foreign text for a log or a terminal, on one line. Control and invisible characters become visible escapes, and what the runner
 * would obey is broken: it reads `##[command]` anywhere in a line and `::command::` after leading blanks
 * (actions/runner, ActionCommand.cs).
 */
function plain(text, limit = 2000) {
    return cut(text, limit)
        .replace(unsafe, visible)
        .replaceAll("##[", "## [")
        .replace(/^(\s*)::/, "$1: :");
}
/** Several lines of our own text with foreign parts: each line made `plain`. */
function plainLines(text, limit = 20_000) {
    return cut(text, limit)
        .split(/\r?\n/)
        .map((line) => plain(line, limit))
        .join("\n");
}
/** Foreign text inside GitHub Markdown, in a paragraph or a table cell: shown as written, no mark-up, link, mention or HTML. */
function markdown(text, limit = 2000) {
    return (cut(text, limit)
        .replace(unsafe, (char) => (/\s/.test(char) ? " " : visible(char)))
        .replace(/[\\`*_{}[\]()#+\-!|~:$^=]/g, "\\$&")
        .replaceAll("&", "&amp;")
        .replaceAll("<", "&lt;")
        .replaceAll(">", "&gt;")
        // mentions, references and bare addresses are linked by GitHub after Markdown: break them without changing what is read
        .replaceAll("@", "&#64;")
        .replace(/(https?|ftp|www)(?=\\?[:.])/gi, "$1<!-- -->")
        .replace(/^(\d+)([.)])/, "$1\\$2"));
}
/** Foreign text as code inside Markdown, in a table cell too. */
function code(text, limit = 500) {
    const shown = cut(text, limit).replace(unsafe, visible);
    return `<code>${html(shown)
        .replace(/[\\`*_{}[\]()#+\-!|~:@$^=]/g, entity)
        .replaceAll(".", "&#46;")}</code>`;
}
/** Foreign text inside HTML, in text or in a quoted attribute. */
function html(text) {
    return text
        .replaceAll("&", "&amp;")
        .replaceAll("<", "&lt;")
        .replaceAll(">", "&gt;")
        .replaceAll('"', "&quot;")
        .replaceAll("'", "&#39;")
        .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, "\ufffd");
}
function entity(char) {
    return `&#${char.charCodeAt(0)};`;
}
/** At most `limit` UTF-16 units of a text, whole characters, with an ellipsis where something was left out. */
function cut(text, limit) {
    if (text.length <= limit)
        return text;
    const end = limit - 1;
    const high = text.charCodeAt(end - 1);
    return `${text.slice(0, high >= 0xd800 && high <= 0xdbff ? end - 1 : end)}…`;
}
/** `1 error`, `2 errors`. */
function count(number, noun, plural = `${noun}s`) {
    return `${number} ${number === 1 ? noun : plural}`;
}


/***/ }),

/***/ 1358:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ decode)
/* harmony export */ });
/* unused harmony export encode */
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

/***/ 7537:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  y: () => (/* binding */ folderOf),
  h: () => (/* binding */ openRepository)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./build/shared/src/errors.js
var errors = __nccwpck_require__(3994);
// EXTERNAL MODULE: ./build/shared/src/report/text.js
var report_text = __nccwpck_require__(9181);
// EXTERNAL MODULE: ./build/shared/src/repository/decode.js
var decode = __nccwpck_require__(1358);
;// CONCATENATED MODULE: external "node:child_process"
const external_node_child_process_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");
;// CONCATENATED MODULE: ./build/shared/src/repository/git.js



/** Git said no: its arguments' first word and stderr are in the message. */
class GitError extends errors/* IncompleteError */.j$ {
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
        return gitIn(folder, (0,external_node_path_.resolve)(folder, out.toString("utf8").replace(/\r?\n$/, "")));
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
        const child = (0,external_node_child_process_namespaceObject.spawn)("git", [...safeConfig, ...withoutPrograms(args)], {
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
const open_defaultMaxBytes = 32 * 1024 * 1024;
/** Opens a folder for safe reading; throws UserError where it is missing or no folder. */
async function openRepository(folder) {
    const given = (0,external_node_path_.resolve)(folder);
    const stats = await (0,promises_.stat)(given).catch(() => undefined);
    if (!stats)
        throw new errors/* UserError */.yo(`The path ${(0,report_text/* plain */.pj)(folder)} does not exist. Give the folder of a repository.`);
    if (!stats.isDirectory())
        throw new errors/* UserError */.yo(`The path ${(0,report_text/* plain */.pj)(folder)} is no folder. Give the folder of a repository.`);
    const root = await (0,promises_.realpath)(given);
    return new WorkTree(root, await openGit(root));
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
    async read(path, maxBytes = open_defaultMaxBytes) {
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


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(4647);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
