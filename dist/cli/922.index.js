export const id = 922;
export const ids = [922];
export const modules = {

/***/ 7922:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   register: () => (/* binding */ register)
/* harmony export */ });
/* harmony import */ var _actions_secret_scan_src_check_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4838);
/* harmony import */ var _frame_options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8068);
/* harmony import */ var _frame_run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8535);



const texts = {
    name: "secrets",
    summary: "find secrets in the whole history and the work tree",
    description: "Scans everything that would leave with the repository: all commits of all branches, tags, notes and stashes, messages and\n" +
        "names, and what is not committed yet. Secrets are never printed. With - as path, standard input is scanned.",
    examples: [
        ["public-code secrets", "scans the repository in this folder"],
        ["public-code secrets ../service --min-confidence low", "shows uncertain findings too"],
        ["public-code secrets --no-git exported-folder", "scans files only"],
        ["git diff | public-code secrets --no-git -", "scans text from another program"],
        ["public-code secrets --staged", "scans what is staged, for a pre-commit hook"],
        ["public-code secrets --range main..HEAD", "scans what a branch adds"],
        ["public-code secrets --replacements ../secrets.txt", "writes what git filter-repo --replace-text needs"],
    ],
};
/** `public-code secrets [path]`. */
function register(program) {
    const command = (0,_frame_run_js__WEBPACK_IMPORTED_MODULE_2__/* .newCommand */ .Ye)(program, texts).argument("[path]", "folder of the repository, - for standard input", ".");
    (0,_frame_options_js__WEBPACK_IMPORTED_MODULE_1__/* .addCommonOptions */ .hm)(command);
    (0,_frame_options_js__WEBPACK_IMPORTED_MODULE_1__/* .addSettings */ .PJ)(command, _actions_secret_scan_src_check_js__WEBPACK_IMPORTED_MODULE_0__/* .check */ .z.settings);
    command.option("--replacements <file>", "write a new file for git filter-repo --replace-text; it holds the secrets");
    command.action(async (path, options) => {
        const given = (0,_frame_options_js__WEBPACK_IMPORTED_MODULE_1__/* .givenBy */ .ny)(command, _actions_secret_scan_src_check_js__WEBPACK_IMPORTED_MODULE_0__/* .check */ .z.settings, process.env);
        const fromInput = path === "-";
        const input = fromInput ? await readInput() : undefined;
        const wanted = (0,_actions_secret_scan_src_check_js__WEBPACK_IMPORTED_MODULE_0__/* .secretCheck */ .F)({ input, replacements: options.replacements });
        await (0,_frame_run_js__WEBPACK_IMPORTED_MODULE_2__/* .runAndReport */ .FG)([wanted], fromInput ? "." : path, options, given);
    });
}
async function readInput() {
    const chunks = [];
    for await (const chunk of process.stdin)
        chunks.push(chunk);
    return Buffer.concat(chunks);
}


/***/ })

};
