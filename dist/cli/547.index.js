export const id = 547;
export const ids = [547];
export const modules = {

/***/ 7547:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   register: () => (/* binding */ register)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _actions_publiccode_validate_src_check_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5016);
/* harmony import */ var _actions_publiccode_validate_src_settings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1154);
/* harmony import */ var _shared_src_errors_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3994);
/* harmony import */ var _shared_src_report_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9181);
/* harmony import */ var _shared_src_repository_open_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6521);
/* harmony import */ var _frame_options_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8068);
/* harmony import */ var _frame_run_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8535);









const texts = {
    name: "publiccode",
    summary: "validate publiccode.yml files, and mend them",
    description: "Validates publiccode.yml by the rules of the version that it declares: every mistake once, at its place, with what to write\n" +
        "instead. Without a network unless asked. With --fix, files are changed in place; comments, quotes and layout stay.",
    examples: [
        ["public-code publiccode", "validates the repository's publiccode.yml"],
        ["public-code publiccode path/to/publiccode.yml", "validates one file"],
        ["public-code publiccode --profile reference", "says what a catalogue that runs the reference parser would say"],
        ["public-code publiccode --fix safe", "mends what needs no human judgement"],
        ["public-code publiccode --fix safe --migrate", "brings the file to the newest version of the standard"],
        ["public-code publiccode --files 'projects/*/publiccode.yml'", "validates many files of one repository"],
        ["public-code publiccode init", "writes a first publiccode.yml from what the repository says"],
    ],
};
/** `public-code publiccode [path]` and `public-code publiccode init`. */
function register(program) {
    const command = (0,_frame_run_js__WEBPACK_IMPORTED_MODULE_7__/* .newCommand */ .Ye)(program, texts).argument("[path]", "folder of the repository, or a publiccode.yml", ".");
    (0,_frame_options_js__WEBPACK_IMPORTED_MODULE_6__/* .addCommonOptions */ .hm)(command);
    (0,_frame_options_js__WEBPACK_IMPORTED_MODULE_6__/* .addSettings */ .PJ)(command, _actions_publiccode_validate_src_settings_js__WEBPACK_IMPORTED_MODULE_3__/* .settings */ .W);
    command.option("--files-from <list>", "a file with one path a line, - for standard input");
    command.action(async (path, options) => {
        const given = (0,_frame_options_js__WEBPACK_IMPORTED_MODULE_6__/* .givenBy */ .ny)(command, _actions_publiccode_validate_src_settings_js__WEBPACK_IMPORTED_MODULE_3__/* .settings */ .W, process.env);
        const sources = await sourcesFrom(path, options);
        const check = (0,_actions_publiccode_validate_src_check_js__WEBPACK_IMPORTED_MODULE_2__/* .publiccodeCheck */ .Z)({ ...(sources ? { sources } : {}), deliver });
        const folder = sources?.[0] && isFile(path) ? sources[0].repository.root : path;
        await (0,_frame_run_js__WEBPACK_IMPORTED_MODULE_7__/* .runAndReport */ .FG)([check], folder, options, given);
    });
    registerInit(command);
}
function registerInit(command) {
    command
        .command("init")
        .description("write a first publiccode.yml from what the repository says; what only a person can know is marked TODO")
        .argument("[path]", "folder of the repository", ".")
        .option("--stdout", "print it and write nothing")
        .option("--force", "replace a file that is there")
        .action(async (path, options) => {
        const { init } = await Promise.all(/* import() */[__webpack_require__.e(318), __webpack_require__.e(713)]).then(__webpack_require__.bind(__webpack_require__, 6856));
        await init(path, options);
    });
}
function isFile(path) {
    return /\.ya?ml$/i.test(path);
}
/** Files named one by one lie anywhere; each is judged in the folder, or the repository, in which it lies. */
async function sourcesFrom(path, options) {
    const paths = options.filesFrom === undefined ? (isFile(path) ? [path] : undefined) : readList(options.filesFrom);
    if (!paths)
        return undefined;
    const opened = new Map();
    const open = (folder) => {
        const known = opened.get(folder) ?? (0,_shared_src_repository_open_js__WEBPACK_IMPORTED_MODULE_5__/* .openRepository */ .h)(folder);
        opened.set(folder, known);
        return known;
    };
    const sources = [];
    for (const shown of paths) {
        const full = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(shown);
        const root = rootAbove((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(full));
        sources.push({ repository: await open(root), path: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, full).replaceAll("\\", "/"), shown });
    }
    return sources;
}
/** The nearest folder above that is a git work tree's root; the folder itself where there is none. */
function rootAbove(folder) {
    for (let at = folder;; at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at)) {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(at, ".git")))
            return at;
        if (at === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at))
            return folder;
    }
}
function readList(list) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(list === "-" ? 0 : list, "utf8")
            .split(/\r?\n/)
            .filter((line) => line !== "");
    }
    catch (thrown) {
        throw new _shared_src_errors_js__WEBPACK_IMPORTED_MODULE_8__/* .UserError */ .yo(`The list ${(0,_shared_src_report_text_js__WEBPACK_IMPORTED_MODULE_4__/* .plain */ .pj)(list)} cannot be read: ${(0,_shared_src_report_text_js__WEBPACK_IMPORTED_MODULE_4__/* .plain */ .pj)((0,_shared_src_errors_js__WEBPACK_IMPORTED_MODULE_8__/* .errorMessage */ .gJ)(thrown))}`);
    }
}
async function deliver(outcomes) {
    const changed = outcomes.filter((outcome) => outcome.fixed);
    if (changed.length === 0)
        return { written: false };
    const { writeFixes } = await __webpack_require__.e(/* import() */ 828).then(__webpack_require__.bind(__webpack_require__, 7828));
    await writeFixes(changed);
    for (const { source, fixed } of changed)
        process.stderr.write(`${(0,_shared_src_report_text_js__WEBPACK_IMPORTED_MODULE_4__/* .plain */ .pj)(source.shown)}: ${fixed.mended.length} mended\n`);
    return { written: true };
}


/***/ })

};
