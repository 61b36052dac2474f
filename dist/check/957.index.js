export const id = 957;
export const ids = [957];
export const modules = {

/***/ 957:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   linksOf: () => (/* binding */ linksOf)
/* harmony export */ });
/* harmony import */ var _judge_case_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3311);
/* harmony import */ var _judge_links_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6478);
/* harmony import */ var _judge_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1663);



/** Every web address of a file, once. */
function linksOf(file, options) {
    const links = new Set();
    (0,_judge_links_js__WEBPACK_IMPORTED_MODULE_2__/* .eachLink */ .I)(new _judge_case_js__WEBPACK_IMPORTED_MODULE_0__/* .Case */ .d(file, (0,_judge_version_js__WEBPACK_IMPORTED_MODULE_1__/* .versionOf */ .E)(file.root, options.preview), options), (address) => links.add(address));
    return [...links];
}


/***/ })

};
