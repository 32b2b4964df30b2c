export const id = 7603;
export const ids = [7603];
export const modules = {

/***/ 97603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aboutCheck: () => (/* binding */ aboutCheck),
/* harmony export */   checkNames: () => (/* binding */ checkNames)
/* harmony export */ });
/* harmony import */ var _domain_own_checks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88019);
/** What a check is about that no requirement asks for, for `explain`. */

/** Names that `explain` takes: ids of checks. */
const checkNames = () => Object.keys(_domain_own_checks_js__WEBPACK_IMPORTED_MODULE_0__/* .OWN_CHECKS */ .Z);
/** The text for a check; null where it is none. */
function aboutCheck(name) {
    const found = (0,_domain_own_checks_js__WEBPACK_IMPORTED_MODULE_0__/* .ownCheck */ .j)(name);
    return found
        ? [
            `Check ${name}, of every model that changes`,
            found.title,
            `In plain words: ${found.plain}`,
            found.details,
            'When it finds something, the quickest first:',
            ...found.remedy.map((step, index) => `  ${index + 1}. ${step}`),
        ].join('\n')
        : null;
}


/***/ })

};
