export const id = 9533;
export const ids = [9533];
export const modules = {

/***/ 99533:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   attestorWith: () => (/* binding */ attestorWith)
/* harmony export */ });
/* harmony import */ var _domain_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12777);
/** Attestations by Sigstore, signed with the identity of the job and kept by the forge. */

/** Longest that signing and keeping may take. Milliseconds. */
const TIMEOUT = 120_000;
/** Attests with a token that may write attestations, in a job that has an identity (`id-token: write`). */
function attestorWith(token) {
    return {
        async attest({ subject, predicateType, predicate }) {
            try {
                const { attest } = await Promise.all(/* import() */[__webpack_require__.e(1351), __webpack_require__.e(4724), __webpack_require__.e(9842)]).then(__webpack_require__.bind(__webpack_require__, 49842));
                const made = await inTime(attest({
                    subjects: subject.map(({ name, digest }) => ({ name, digest: { ...digest } })),
                    predicateType,
                    predicate: { ...predicate },
                    token,
                }));
                const id = made.attestationID === undefined ? null : String(made.attestationID);
                return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .good */ .uw)({ id, bundle: JSON.stringify(made.bundle) });
            }
            catch (error) {
                return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .bad */ .MB)((0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .fault */ .DG)('forge/answer', 'attestation', `could not be made: ${error.message}`, {
                    fix: 'grant the job id-token: write and attestations: write',
                }));
            }
        },
    };
}
async function inTime(work) {
    let timer;
    const late = new Promise((_, reject) => {
        timer = setTimeout(() => reject(new Error('timed out')), TIMEOUT);
    });
    try {
        return await Promise.race([work, late]);
    }
    finally {
        clearTimeout(timer);
    }
}


/***/ })

};
