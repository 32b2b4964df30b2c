export const id = 9728;
export const ids = [9728];
export const modules = {

/***/ 19728:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ DECISION_TYPE),
/* harmony export */   G: () => (/* binding */ SUMMARY_TYPE),
/* harmony export */   statementsOf: () => (/* binding */ statementsOf)
/* harmony export */ });
/* harmony import */ var _domain_outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93153);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87198);
/** A decision as in-toto statements: the SLSA Verification Summary, for anybody's tools, and the whole decision, for ours. */


/** https://slsa.dev/spec/v1.1/verification_summary */
const SUMMARY_TYPE = 'https://slsa.dev/verification_summary/v1';
/** The predicate is decision.json itself. */
const DECISION_TYPE = 'urn:risk-gate:decision:v1';
/**
 * Both statements of a decision, the summary first. Subjects are decision.json and every model whose SHA-256 is known; a model
 * without one cannot be a subject. `server`: address of the forge; null: it is not known, and commits are named alone. The summary says PASSED only where the change may merge.
 */
function statementsOf(decision, server) {
    const subject = subjectsOf(decision);
    const made = (predicateType, predicate) => ({
        _type: 'https://in-toto.io/Statement/v1',
        subject,
        predicateType,
        predicate,
    });
    return [
        made(SUMMARY_TYPE, summaryOf(decision, server)),
        made(DECISION_TYPE, decision),
    ];
}
function subjectsOf(decision) {
    const models = decision.models.flatMap(({ id, digest }) => {
        const sha256 = /^(?:sha256:)?([0-9a-f]{64})$/.exec(digest ?? '')?.[1];
        return sha256 ? [{ name: id, digest: { sha256 } }] : [];
    });
    return [{ name: 'decision.json', digest: { sha256: (0,_record_js__WEBPACK_IMPORTED_MODULE_1__/* .decisionDigest */ .Dc)(decision).slice('sha256:'.length) } }, ...models];
}
function summaryOf(decision, server) {
    const passed = (0,_domain_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .opensMerge */ .Ec)(decision.verdict);
    const { policy, repository, tool } = decision;
    const at = (commit) => repository === null || server === null
        ? `urn:git:commit:${commit}`
        : `git+${server.replace(/\/+$/, '')}/${repository}@${commit}`;
    return {
        verifier: { id: 'urn:risk-gate', version: { [tool.name]: tool.version } },
        timeVerified: decision.evaluated_at,
        resourceUri: at(decision.head),
        // A change without a policy is never judged good; the summary then names the base that had none.
        policy: policy
            ? {
                uri: `${at(policy.commit)}#${policy.path}`,
                digest: { sha256: policy.sha256.replace(/^sha256:/, '') },
            }
            : { uri: at(decision.base) },
        verificationResult: passed ? 'PASSED' : 'FAILED',
        verifiedLevels: passed ? [`RISK_GATE_${decision.verdict.toUpperCase().replaceAll('-', '_')}`] : ['FAILED'],
        slsaVersion: '1.1',
    };
}


/***/ })

};
