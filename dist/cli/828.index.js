export const id = 828;
export const ids = [828];
export const modules = {

/***/ 7828:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   writeFixes: () => (/* binding */ writeFixes)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _shared_src_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3994);
/* harmony import */ var _shared_src_report_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9181);




/** Writes mended files in place, as UTF-8 without a byte order mark. A link is never written through. */
async function writeFixes(changed) {
    for (const { source, fixed } of changed) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(source.repository.root, source.path);
        const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path);
        const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
        const inside = folder === source.repository.root ||
            folder.startsWith(`${source.repository.root}/`) ||
            process.platform === "win32";
        if (!stats.isFile() || !inside)
            throw new _shared_src_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`${(0,_shared_src_report_text_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(source.shown)} is a link and was not changed. Mend the file that it leads to.`);
        // Written beside it and renamed, so that a full disk leaves the old file whole.
        const temporary = `${path}.${process.pid}.tmp`;
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(temporary, fixed.text, { mode: stats.mode });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(temporary, path);
    }
}


/***/ })

};
