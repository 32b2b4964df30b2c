export const id = 8003;
export const ids = [8003];
export const modules = {

/***/ 18003:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderAuditParquet: () => (/* binding */ renderAuditParquet)
/* harmony export */ });
/* harmony import */ var hyparquet_writer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15305);
/** The audit as a Parquet file, one row a merge, for any engine that reads a lake. */

/** Column → its value. Lists are JSON arrays in text, which every engine can take apart. */
const COLUMNS = {
    commit: ({ commit }) => commit,
    author: ({ author }) => author,
    models: ({ models }) => JSON.stringify(models),
    paths: ({ paths }) => JSON.stringify(paths),
    decision: ({ decision }) => decision,
    verdict: ({ verdict }) => verdict,
    policy: ({ policy }) => policy,
    approvers: ({ approvers }) => JSON.stringify(approvers),
    problems: ({ problems }) => JSON.stringify(problems),
    reasons: ({ reasons }) => JSON.stringify(reasons),
    opened_by: ({ forge }) => forge?.author ?? null,
    merged_by: ({ forge }) => forge?.merged_by ?? null,
    merged_at: ({ forge }) => forge?.merged_at ?? null,
    forge_approvers: ({ forge }) => (forge === undefined ? null : JSON.stringify(forge.approvers)),
};
/**
 * Bytes of the file. Times are timestamps in UTC, counts whole numbers; a merge without a decision has nulls, and so has what only the
 * forge knows where it was not asked (`merged_at`: RFC 3339, as it told it).
 */
function renderAuditParquet({ merges }) {
    const texts = Object.entries(COLUMNS).map(([name, of]) => ({
        name,
        data: merges.map(of),
        type: 'STRING',
        nullable: true,
    }));
    const buffer = (0,hyparquet_writer__WEBPACK_IMPORTED_MODULE_0__/* .parquetWriteBuffer */ .G)({
        columnData: [
            {
                name: 'committed_at',
                data: merges.map((one) => new Date(one.committed_at)),
                type: 'TIMESTAMP',
                nullable: false,
            },
            { name: 'pull_request', data: merges.map((one) => one.pull_request), type: 'INT32', nullable: true },
            { name: 'waivers', data: merges.map((one) => one.waivers), type: 'INT32', nullable: false },
            ...texts,
        ],
        createdBy: 'risk-gate',
    });
    return new Uint8Array(buffer);
}


/***/ })

};
