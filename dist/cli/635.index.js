export const id = 635;
export const ids = [635];
export const modules = {

/***/ 1641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ checks)
/* harmony export */ });
/* harmony import */ var _licence_check_src_check_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4592);
/* harmony import */ var _publiccode_validate_src_check_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5016);
/* harmony import */ var _secret_scan_src_check_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4838);



/** Every check that works without a network, in the order in which people should read the results. */
const checks = [_licence_check_src_check_js__WEBPACK_IMPORTED_MODULE_0__/* .check */ .z, _publiccode_validate_src_check_js__WEBPACK_IMPORTED_MODULE_1__/* .check */ .z, _secret_scan_src_check_js__WEBPACK_IMPORTED_MODULE_2__/* .check */ .z];


/***/ }),

/***/ 4635:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   register: () => (/* binding */ register)
/* harmony export */ });
/* harmony import */ var _actions_check_src_checks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1641);
/* harmony import */ var _shared_src_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3994);
/* harmony import */ var _shared_src_policy_parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1483);
/* harmony import */ var _shared_src_text_nearest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1295);
/* harmony import */ var _frame_options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8068);
/* harmony import */ var _frame_run_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8535);






const texts = {
    name: "check",
    summary: "run every check that works offline",
    description: "Runs the checks of the suite on a repository in one go, with one answer and one verdict.\n" +
        "Settings come from .github/public-code.yml; single checks have their own commands with more options.",
    examples: [
        ["public-code check", "checks the repository in this folder"],
        ["public-code check ../service --only licence,secrets", "runs two of the checks on another folder"],
        ["public-code check --format sarif --output findings.sarif", "writes the findings for code scanning"],
        [
            "public-code check --write-baseline .github/public-code-baseline.json",
            "accepts today's findings, to start from here",
        ],
    ],
};
/** `public-code check [path]`. */
function register(program) {
    const command = (0,_frame_run_js__WEBPACK_IMPORTED_MODULE_3__/* .newCommand */ .Ye)(program, texts).argument("[path]", "folder of the repository", ".");
    command.option("--only <checks>", `some checks only: ${_actions_check_src_checks_js__WEBPACK_IMPORTED_MODULE_0__/* .checks */ .A.map(({ name }) => name).join(", ")}`);
    (0,_frame_options_js__WEBPACK_IMPORTED_MODULE_2__/* .addCommonOptions */ .hm)(command);
    command.action(async (path, options) => {
        await (0,_frame_run_js__WEBPACK_IMPORTED_MODULE_3__/* .runAndReport */ .FG)(chosen(options.only), path, options, (0,_frame_options_js__WEBPACK_IMPORTED_MODULE_2__/* .givenBy */ .ny)(command, {}, process.env));
    });
}
function chosen(only) {
    if (only === undefined)
        return _actions_check_src_checks_js__WEBPACK_IMPORTED_MODULE_0__/* .checks */ .A;
    const names = _actions_check_src_checks_js__WEBPACK_IMPORTED_MODULE_0__/* .checks */ .A.map(({ name }) => name);
    const wanted = (0,_shared_src_policy_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .splitList */ .ry)(only);
    for (const name of wanted) {
        const meant = (0,_shared_src_text_nearest_js__WEBPACK_IMPORTED_MODULE_4__/* .nearest */ .p)(name, names);
        if (!names.includes(name)) {
            throw new _shared_src_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo(`The option --only has "${name}", but must be ${(0,_shared_src_policy_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .alternatives */ .Vo)(names)}.${meant ? ` Did you mean ${meant}?` : ""}`);
        }
    }
    return _actions_check_src_checks_js__WEBPACK_IMPORTED_MODULE_0__/* .checks */ .A.filter(({ name }) => wanted.includes(name));
}


/***/ })

};
