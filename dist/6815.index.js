export const id = 6815;
export const ids = [6815];
export const modules = {

/***/ 26815:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderAuditTable: () => (/* binding */ renderAuditTable)
/* harmony export */ });
/* harmony import */ var _domain_audit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59158);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11722);
/** The audit for a terminal: newest first, one block a merge that is wrong, one line a merge that is not. */


/** Paths shown of a merge; the other formats have all. */
const MOST_PATHS = 3;
/** What was audited, each merge, and the counts. */
function renderAuditTable(report) {
    const { merges, ledger } = report;
    const wrong = merges.filter(({ problems }) => problems.length);
    const lines = [
        `${merges.length} ${merges.length === 1 ? 'merge' : 'merges'} to ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .logName */ .Is)(report.base)} touched a model${rangeText(report)}; ${wrong.length} ${wrong.length === 1 ? 'has' : 'have'} a problem.`,
        ledger
            ? `Ledger ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .logName */ .Is)(ledger.ref)}: ${ledger.records} records${ledger.faults.length ? '' : ', chained without a gap'}.`
            : 'There is no ledger in this clone, so no merge has a decision (fetch the branch risk-gate-ledger, or name it with --ledger).',
        ...(ledger?.faults ?? []).map(({ path, message }) => `  TAMPERED ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .logName */ .Is)(path)}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .logProse */ .ay)(message)}`),
        '',
        ...[...merges].reverse().flatMap(mergeLines),
    ];
    const counted = _domain_audit_js__WEBPACK_IMPORTED_MODULE_1__/* .PROBLEMS */ .D3.filter((problem) => report.counts[problem]).map((problem) => `${problem} ${report.counts[problem]}`);
    lines.push('', counted.length ? `Problems: ${counted.join(', ')}` : 'Problems: none');
    return `${lines.join('\n')}\n`;
}
const rangeText = ({ since, until }) => `${since === null ? '' : ` since ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .logName */ .Is)(since)}`}${until === null ? '' : ` until ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .logName */ .Is)(until)}`}`;
function mergeLines(merge) {
    const number = merge.pull_request === null ? '' : ` #${merge.pull_request}`;
    const state = merge.problems.length ? merge.problems.join(', ').toUpperCase() : 'ok';
    const first = `${merge.commit.slice(0, 12)} ${merge.committed_at}  ${(merge.verdict ?? 'no decision').padEnd(17)} ${state}`;
    const about = `  ${merge.models.map((model) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .logName */ .Is)(model)).join(', ')}${number}, ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .logName */ .Is)(merge.author)}`;
    if (!merge.problems.length)
        return [`${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .logLine */ .BP)(first)}${about}`];
    const more = merge.paths.length - MOST_PATHS;
    const paths = merge.paths.slice(0, MOST_PATHS).map((path) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .logName */ .Is)(path));
    return [
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .logLine */ .BP)(first),
        about,
        `  ${paths.join(', ')}${more > 0 ? ` and ${more} more` : ''}`,
        ...merge.reasons.map((reason, at) => `  ${merge.problems[at]}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .logProse */ .ay)(reason)}`),
    ];
}


/***/ })

};
