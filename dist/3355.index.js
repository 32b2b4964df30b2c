export const id = 3355;
export const ids = [3355];
export const modules = {

/***/ 33355:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderAuditCsv: () => (/* binding */ renderAuditCsv)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11722);
/** The audit as CSV (RFC 4180) for spreadsheets: every cell is text, and none is taken for a formula. */

const COLUMNS = [
    ['commit', ({ commit }) => commit],
    ['committed_at', ({ committed_at }) => committed_at],
    ['author', ({ author }) => author],
    ['pull_request', ({ pull_request }) => pull_request],
    ['models', ({ models }) => models.join('; ')],
    ['paths', ({ paths }) => paths.join('; ')],
    ['verdict', ({ verdict }) => verdict],
    ['decision', ({ decision }) => decision],
    ['policy', ({ policy }) => policy],
    ['waivers', ({ waivers }) => waivers],
    ['approvers', ({ approvers }) => approvers.join('; ')],
    ['problems', ({ problems }) => problems.join('; ')],
    ['reasons', ({ reasons }) => reasons.join('; ')],
    // What the forge told: empty where it was not asked.
    ['opened_by', ({ forge }) => forge?.author ?? null],
    ['merged_by', ({ forge }) => forge?.merged_by ?? null],
    ['merged_at', ({ forge }) => forge?.merged_at ?? null],
    ['forge_approvers', ({ forge }) => forge?.approvers.join('; ') ?? null],
];
/** One line a merge, under a line of names. */
function renderAuditCsv({ merges }) {
    const lines = [COLUMNS.map(([name]) => name), ...merges.map((merge) => COLUMNS.map(([, of]) => of(merge)))];
    return lines.map((cells) => `${cells.map(_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .csvCell */ .rK).join(',')}\r\n`).join('');
}


/***/ })

};
