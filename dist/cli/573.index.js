export const id = 573;
export const ids = [573];
export const modules = {

/***/ 9573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  register: () => (/* binding */ register)
});

// EXTERNAL MODULE: ./node_modules/commander/esm.mjs
var esm = __webpack_require__(8179);
// EXTERNAL MODULE: ./build/actions/licence-check/src/check.js + 35 modules
var check = __webpack_require__(4592);
// EXTERNAL MODULE: ./build/cli/src/frame/options.js
var frame_options = __webpack_require__(8068);
// EXTERNAL MODULE: ./build/cli/src/frame/run.js + 6 modules
var run = __webpack_require__(8535);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/actions/licence-check/src/texts.js
var texts = __webpack_require__(116);
// EXTERNAL MODULE: ./build/shared/src/errors.js
var errors = __webpack_require__(3994);
// EXTERNAL MODULE: ./build/shared/src/report/text.js
var report_text = __webpack_require__(9181);
// EXTERNAL MODULE: ./build/shared/src/spdx/index.js
var spdx = __webpack_require__(1265);
;// CONCATENATED MODULE: ./build/cli/src/commands/licence-add.js






/** Names under which a licence file may already be there. */
const usualNames = [
    "LICENSE",
    "LICENCE",
    "LICENSE.md",
    "LICENCE.md",
    "LICENSE.txt",
    "LICENCE.txt",
    "COPYING",
    "COPYING.txt",
];
/** Adds `add ID --holder NAME`: writes the full text of a licence with the owner's notice. */
function registerAdd(licence) {
    licence
        .command("add")
        .description("write the full text of a licence, with owner and year")
        .argument("<id>", "SPDX id, such as MIT or EUPL-1.2")
        .option("--holder <name>", 'owner of the rights, such as "Crown Copyright (Department)"')
        .option("--year <year>", "year of first publication, or a range", String(new Date().getUTCFullYear()))
        .option("--file <name>", "name of the file (default: LICENSE)")
        .option("--path <folder>", "folder of the repository", ".")
        .option("--force", "replace a licence file that is there")
        .action((id, options) => add(id, options));
}
function add(written, options) {
    const id = knownId(written);
    const text = (0,texts/* textWithNotice */.YQ)(id, notice(id, options));
    if (text === undefined)
        throw new errors/* UserError */.yo(`The text of ${id} is not among those that this tool carries. Copy it from https://spdx.org/licenses/${id}.html.`);
    const file = target(options);
    (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(options.path, file), text);
    process.stdout.write(`${(0,report_text/* plain */.pj)(file)}: ${id}\n`);
    if (!(0,texts/* takesNotice */.x1)(id) && options.holder)
        process.stderr.write(`${id} has no line for the owner; write "Copyright (c) ${(0,report_text/* plain */.pj)(options.year)} ${(0,report_text/* plain */.pj)(options.holder)}" into the README and the files' heads.\n`);
}
function knownId(written) {
    const listed = (0,spdx/* findLicence */.fh)(written);
    if (listed && (0,texts/* canonicalText */.A4)(listed.id) !== undefined)
        return listed.id;
    const meant = (0,spdx/* suggestLicence */.qQ)(written).filter((id) => id !== listed?.id);
    const hint = meant.length > 0 ? ` Did you mean ${meant.slice(0, 3).join(" or ")}?` : " See https://spdx.org/licenses/.";
    throw new errors/* UserError */.yo(listed
        ? `The text of ${listed.id} is not among those that this tool carries. Copy it from https://spdx.org/licenses/${listed.id}.html.`
        : `"${(0,report_text/* plain */.pj)(written)}" is no id of the SPDX licence list.${hint}`);
}
function notice(id, options) {
    if (!(0,texts/* takesNotice */.x1)(id))
        return [];
    if (!options.holder?.trim())
        throw new errors/* UserError */.yo(`${id} names its owner. Say who it is: --holder "Name of the owner".`);
    if (!/^\d{4}(\s*[-–,]\s*\d{4})*$/.test(options.year))
        throw new errors/* UserError */.yo(`--year has "${(0,report_text/* plain */.pj)(options.year)}"; write a year such as 2026, or 2024-2026.`);
    return [`Copyright (c) ${options.year} ${options.holder.replace(/\s+/g, " ").trim()}`];
}
function target(options) {
    if (!(0,external_node_fs_.existsSync)(options.path))
        throw new errors/* UserError */.yo(`The path ${(0,report_text/* plain */.pj)(options.path)} does not exist.`);
    const present = usualNames.find((name) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(options.path, name)));
    const file = options.file ?? present ?? "LICENSE";
    if (file.includes("/") || file.includes("\\"))
        throw new errors/* UserError */.yo("--file is a name, not a path. Give the folder with --path.");
    const full = (0,external_node_fs_.existsSync)((0,external_node_path_.join)(options.path, file)) && (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(options.path, file), "utf8").trim() !== "";
    if (full && !options.force)
        throw new errors/* UserError */.yo(`${(0,report_text/* plain */.pj)(file)} is there already. Replace it with --force.`);
    return file;
}

;// CONCATENATED MODULE: ./build/shared/src/check/apply-fixes.js
/**
 * Applies the repairs of findings to texts, all edits of one repair or none. `texts` gives a file's present text; undefined where there
 * is no file. Pure: nothing is written.
 */
function applyFixes(findings, allowed, texts) {
    const accepted = new Map();
    const applied = [];
    const overlapping = [];
    for (const { fix } of findings) {
        if (!fix || !allowed.includes(fix.safety))
            continue;
        if (fix.edits.some((edit) => clashes(edit, accepted.get(edit.path) ?? [], texts(edit.path)))) {
            overlapping.push(fix.description);
            continue;
        }
        for (const edit of fix.edits)
            accepted.set(edit.path, [...(accepted.get(edit.path) ?? []), edit]);
        applied.push(fix.description);
    }
    const files = new Map([...accepted].map(([path, edits]) => [path, applyEdits(texts(path) ?? "", edits)]));
    return { files, applied, overlapping };
}
function clashes(edit, accepted, text) {
    const length = text?.length ?? 0;
    if (edit.start < 0 || edit.end < edit.start || edit.end > length)
        return true;
    return (accepted.some((other) => edit.start < other.end && other.start < edit.end) ||
        accepted.some((other) => edit.start === other.start));
}
/** The text with edits that do not overlap, applied from the end. */
function applyEdits(text, edits) {
    return [...edits]
        .sort((a, b) => b.start - a.start)
        .reduce((result, edit) => result.slice(0, edit.start) + edit.newText + result.slice(edit.end), text);
}

// EXTERNAL MODULE: ./build/shared/src/repository/decode.js
var decode = __webpack_require__(1358);
;// CONCATENATED MODULE: ./build/cli/src/commands/licence-fix.js






/** Writes the repairs of a report's findings into the files of a folder; says on standard error what was done. */
function writeFixes(root, reports, allowed) {
    const findings = reports.flatMap((report) => report.findings);
    const { files, applied, overlapping } = applyFixes(findings, allowed, (path) => readInside(root, path)?.text);
    for (const [path, text] of files)
        (0,external_node_fs_.writeFileSync)(inside(root, path), (0,decode/* encode */.l)(text, readInside(root, path) ?? { encoding: "utf-8", bom: false }));
    for (const one of applied)
        process.stderr.write(`repaired: ${(0,report_text/* plain */.pj)(one)}\n`);
    for (const one of overlapping)
        process.stderr.write(`left out, because another repair changes the same words: ${(0,report_text/* plain */.pj)(one)}\n`);
    process.stderr.write(`${(0,report_text/* count */.U9)(applied.length, "repair")} in ${(0,report_text/* count */.U9)(files.size, "file")}.\n`);
}
function readInside(root, path) {
    const file = inside(root, path);
    return (0,external_node_fs_.lstatSync)(file, { throwIfNoEntry: false })?.isFile() ? (0,decode/* decode */.D)((0,external_node_fs_.readFileSync)(file)) : undefined;
}
/** The path below the root; throws where a link would lead the pen out of it. */
function inside(root, path) {
    const file = (0,external_node_path_.join)((0,external_node_fs_.realpathSync)(root), path);
    const folder = (0,external_node_fs_.realpathSync)((0,external_node_path_.dirname)(file));
    if (folder !== (0,external_node_fs_.realpathSync)(root) && !folder.startsWith((0,external_node_fs_.realpathSync)(root) + external_node_path_.sep))
        throw new errors/* UserError */.yo(`${(0,report_text/* plain */.pj)(path)} lies outside the folder.`);
    if ((0,external_node_fs_.lstatSync)(file, { throwIfNoEntry: false })?.isSymbolicLink())
        throw new errors/* UserError */.yo(`${(0,report_text/* plain */.pj)(path)} is a link; repair the file that it points to.`);
    return file;
}

// EXTERNAL MODULE: ./build/actions/licence-check/src/detect/identify.js + 20 modules
var identify = __webpack_require__(5318);
;// CONCATENATED MODULE: ./build/cli/src/commands/licence-identify.js





function answer(path) {
    const start = performance.now();
    try {
        const bytes = (0,external_node_fs_.readFileSync)(path);
        const read = performance.now();
        return { path, ...(0,identify/* identify */.l)(bytes, { path }), ms: performance.now() - read };
    }
    catch (cause) {
        const error = cause instanceof Error ? cause.message : String(cause);
        return { path, error, verdict: "none", ids: [], ms: performance.now() - start };
    }
}
function listed(options) {
    if (!options.filesFrom)
        return [];
    return (0,external_node_fs_.readFileSync)(options.filesFrom === "-" ? 0 : options.filesFrom, "utf8")
        .split(/\r?\n/)
        .filter((line) => line !== "");
}
function describe(found) {
    if ("error" in found)
        return `${(0,report_text/* plain */.pj)(found.path)}: could not be read: ${(0,report_text/* plain */.pj)(found.error)}`;
    const head = `${(0,report_text/* plain */.pj)(found.path)}: ${found.expression || "no licence found"}${found.expression ? ` (${found.verdict})` : ""}`;
    const spans = found.spans.flatMap((span) => [
        `  lines ${span.startLine}-${span.endLine}: ${span.expression}, ${span.kind}, ${span.verdict}`,
        ...span.deviations.map((d) => `    line ${d.line}: ${(0,report_text/* plain */.pj)(words(d))}: ${(0,report_text/* plain */.pj)(d.consequence)}`),
    ]);
    const further = found.further.map((f) => `  line ${f.startLine}: further terms: ${(0,report_text/* plain */.pj)(f.text.slice(0, 200))}: ${(0,report_text/* plain */.pj)(f.consequence)}`);
    return [head, ...spans, ...further, ...found.disguises.map((d) => `  line ${d.line}: ${(0,report_text/* plain */.pj)(d.what)}`)].join("\n");
}
function words(d) {
    if (d.removed && d.added)
        return `“${d.removed}” became “${d.added}”`;
    return d.added ? `“${d.added}” was added` : `“${d.removed}” is missing`;
}
/** Adds `identify FILE...` to the `licence` command: what each file is, as text or as `{"schema":1,"files":[...]}`. */
function registerIdentify(licence) {
    licence
        .command("identify")
        .description("say what licences files hold or name, with lines and deviations")
        .argument("[files...]", "files to read")
        .addOption(new esm/* Option */.c$("--format <format>", "how to print").choices(["terminal", "json"]).default("terminal"))
        .option("--files-from <list>", "a file with one path a line, - for standard input")
        .action((files, _own, command) => {
        // `licence` has a --format of its own, which takes the word wherever it stands
        const options = command.optsWithGlobals();
        const paths = [...files, ...listed(options)];
        if (paths.length === 0)
            throw new errors/* UserError */.yo("No file given. Name files, or a list of them with --files-from.");
        const answers = paths.map(answer);
        const json = () => JSON.stringify({ schema: 1, files: answers }, null, 1);
        process.stdout.write(`${options.format === "json" ? json() : answers.map(describe).join("\n")}\n`);
        if (answers.some((a) => "error" in a))
            process.exitCode = 3;
    });
}

;// CONCATENATED MODULE: ./build/cli/src/commands/licence.js







const licence_texts = {
    name: "licence",
    summary: "check the licence and what names it",
    description: "Recognises the licence text, compares every place that names a licence (manifests, README, publiccode.yml, headers),\n" +
        "and judges licence and dependencies by policy or by the profile of an administration.",
    examples: [
        ["public-code licence", "checks the repository in this folder"],
        ["public-code licence ../service --profile uk-gov", "judges by the rules of an administration"],
        ["public-code licence --fix", "writes the repairs that need no judgement, such as Apache-2.0 for Apache 2"],
        ['public-code licence add MIT --holder "Crown Copyright (Department)"', "adds a licence file"],
        ["public-code licence identify LICENSE vendor/x/COPYING", "says what single files are"],
    ],
};
/** `public-code licence [path]` and its subcommands. */
function register(program) {
    const command = (0,run/* newCommand */.Ye)(program, licence_texts).argument("[path]", "folder of the repository", ".");
    command.addOption(new esm/* Option */.c$("--fix [what]", "write repairs: safe ones, or all that a machine can make").choices(["safe", "all"]));
    (0,frame_options/* addSettings */.PJ)((0,frame_options/* addCommonOptions */.hm)(command), check/* check */.z.settings);
    command.action(async (path, options) => {
        const given = (0,frame_options/* givenBy */.ny)(command, check/* check */.z.settings, process.env);
        if (options.fix)
            writeFixes(path, await (0,run/* runChecks */.JT)([check/* check */.z], path, options, given), options.fix === "all" ? ["safe", "review"] : ["safe"]);
        await (0,run/* runAndReport */.FG)([check/* check */.z], path, options, given);
    });
    registerIdentify(command);
    registerAdd(command);
}


/***/ })

};
