export const id = 3733;
export const ids = [3733];
export const modules = {

/***/ 53733:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderAuditOscal: () => (/* binding */ renderAuditOscal),
/* harmony export */   uuid5: () => (/* binding */ uuid5)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _audit_standing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81035);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11722);
/**
 * The audit as OSCAL Assessment Results (NIST, 1.1.2): an observation a merge, a finding a control and one a problem. Ids are
 * UUIDs of version 5 (RFC 9562, section 5.5) over what they name, so that the same audit gives the same bytes.
 */



const OSCAL_VERSION = '1.1.2';
/** Namespace of every id here: version 5 of `risk-gate/audit/v1` in the namespace of URLs. */
const URLS = '6ba7b811-9dad-11d1-80b4-00c04fd430c8';
const NS = 'urn:risk-gate:audit';
/** Name-based UUID, version 5. */
function uuid5(namespace, name) {
    const bytes = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha1')
        .update(Buffer.from(namespace.replaceAll('-', ''), 'hex'))
        .update(name)
        .digest();
    bytes[6] = (bytes[6] & 0x0f) | 0x50;
    bytes[8] = (bytes[8] & 0x3f) | 0x80;
    const hex = bytes.toString('hex', 0, 16);
    return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
const OURS = uuid5(URLS, 'risk-gate/audit/v1');
/** Text as OSCAL wants a string: one line, no blank at its ends, never empty. */
const line = (text) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .flat */ .Ct)(text).trim() || '(none)';
/** Text as an OSCAL token. */
const token = (text) => {
    const safe = text.replace(/[^\p{L}\p{N}._-]/gu, '.');
    return /^[\p{L}_]/u.test(safe) ? safe : `_${safe}`;
};
const prop = (name, value) => ({ name, ns: NS, value: line(value) });
/** The whole document. */
function renderAuditOscal(report, decisions) {
    const id = (name) => uuid5(OURS, `${report.tip}\0${report.since}\0${report.until}\0${report.ledger?.commit ?? ''}\0${name}`);
    const times = report.merges.map((merge) => merge.committed_at).sort();
    const start = times[0] ?? '1970-01-01T00:00:00Z';
    const end = times.at(-1) ?? start;
    const controls = (0,_audit_standing_js__WEBPACK_IMPORTED_MODULE_1__/* .controlStandings */ .r)((0,_audit_standing_js__WEBPACK_IMPORTED_MODULE_1__/* .standingFindings */ .N)(report.merges, decisions));
    const gated = report.merges.map((merge) => problemFinding(merge, id)).filter((one) => one !== null);
    const ledger = (report.ledger?.faults ?? []).map(({ path, message }, at) => ledgerFinding(path, message, at, id));
    const observations = report.merges.map((merge) => observation(merge, id));
    const findings = [...controls.map((one) => controlFinding(one, id)), ...gated, ...ledger];
    const selected = controls.map(({ control }) => ({ 'control-id': token(control) }));
    const document = {
        'assessment-results': {
            uuid: id('document'),
            metadata: {
                title: `Model risk audit of ${line(report.base)}`,
                'last-modified': end,
                version: report.tip.slice(0, 12),
                'oscal-version': OSCAL_VERSION,
            },
            'import-ap': { href: `#${id('plan')}` },
            results: [
                {
                    uuid: id('result'),
                    title: 'Merges of models against their decisions',
                    description: `Every commit of ${line(report.base)} that touches a model path, matched by content to the decision of the gate.`,
                    start,
                    end,
                    props: Object.entries(report.counts).map(([problem, count]) => prop(problem, String(count))),
                    'reviewed-controls': {
                        'control-selections': [selected.length ? { 'include-controls': selected } : { 'include-all': {} }],
                    },
                    ...(observations.length ? { observations } : {}),
                    ...(findings.length ? { findings } : {}),
                },
            ],
            'back-matter': {
                resources: [
                    { uuid: id('plan'), title: 'The risk policy of the base branch, which is the plan of this assessment' },
                ],
            },
        },
    };
    return `${JSON.stringify(document, null, 1)}\n`;
}
function observation(merge, id) {
    return {
        uuid: id(`merge ${merge.commit}`),
        title: `Merge ${merge.commit.slice(0, 12)}`,
        description: line(`${merge.author} merged a change of ${merge.models.join(', ')}${merge.pull_request === null ? '' : ` (pull request ${merge.pull_request})`}`),
        props: [
            prop('verdict', merge.verdict ?? 'none'),
            prop('commit', merge.commit),
            ...(merge.policy === null ? [] : [prop('policy', merge.policy)]),
            prop('waivers', String(merge.waivers)),
            ...merge.approvers.map((login) => prop('approver', login)),
            ...(merge.forge?.merged_by ? [prop('merged-by', merge.forge.merged_by)] : []),
            ...(merge.forge?.approvers ?? []).map((login) => prop('forge-approver', login)),
            ...merge.problems.map((problem) => prop('problem', problem)),
        ],
        methods: ['TEST'],
        ...(merge.decision === null
            ? {}
            : { 'relevant-evidence': [{ description: `Decision record ${merge.decision} of the ledger` }] }),
        collected: merge.committed_at,
    };
}
function controlFinding({ control, findings, state }, id) {
    const merges = [...new Set(findings.map(({ merge }) => merge.commit))];
    const satisfied = state === 'met';
    return {
        uuid: id(`control ${control}`),
        title: line(control),
        description: line(findings
            .map(({ model, requirement, outcome, waiver }) => `${model}: ${requirement} is ${waiver ? 'waived' : outcome}`)
            .join('; ')),
        target: {
            type: 'objective-id',
            'target-id': token(control),
            status: {
                state: satisfied ? 'satisfied' : 'not-satisfied',
                reason: satisfied ? 'pass' : state === 'unmet' ? 'fail' : 'other',
                ...(state === 'waived' ? { remarks: 'Not satisfied; the residual risk is accepted by waivers.' } : {}),
                ...(state === 'warned' ? { remarks: 'Not satisfied; the policy only warns of it.' } : {}),
                ...(state === 'unjudged' ? { remarks: 'Nothing that serves this control applied.' } : {}),
            },
        },
        'related-observations': merges.map((commit) => ({ 'observation-uuid': id(`merge ${commit}`) })),
    };
}
function problemFinding(merge, id) {
    if (!merge.problems.length)
        return null;
    return {
        uuid: id(`problem ${merge.commit}`),
        title: line(`Merge ${merge.commit.slice(0, 12)}: ${merge.problems.join(', ')}`),
        description: line(merge.reasons.join('; ')),
        target: gate(),
        'related-observations': [{ 'observation-uuid': id(`merge ${merge.commit}`) }],
    };
}
const ledgerFinding = (path, message, at, id) => ({
    uuid: id(`ledger ${at}`),
    title: 'The ledger of decisions is not whole',
    description: line(`${path}: ${message}`),
    target: gate(),
});
/** The one objective that the gate itself serves: nothing reaches the branch but by it. */
const gate = () => ({
    type: 'objective-id',
    'target-id': 'risk-gate.every-merge-is-gated',
    status: { state: 'not-satisfied', reason: 'fail' },
});


/***/ }),

/***/ 81035:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ standingFindings),
/* harmony export */   r: () => (/* binding */ controlStandings)
/* harmony export */ });
/* harmony import */ var _domain_outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93153);
/** Where each control and each waiver stands: by the last decision of each model that reached the branch. */

/** Findings of the decision behind the last merge of each model: what is on the branch now, as far as it was judged. */
function standingFindings(merges, decisions) {
    const byDigest = new Map(decisions.map((one) => [one.digest, one]));
    const last = new Map();
    for (const merge of merges)
        for (const model of merge.models)
            last.set(model, merge);
    return [...last].flatMap(([model, merge]) => {
        const decision = merge.decision === null ? undefined : byDigest.get(merge.decision);
        if (!decision || merge.problems.includes('content-differs'))
            return [];
        return decision.findings
            .filter((one) => one.model === model)
            .map((one) => ({ ...one, decision: decision.digest, merge }));
    });
}
/** Every control that a decision in force names, in the order of their names. */
function controlStandings(findings) {
    const byControl = new Map();
    for (const finding of findings)
        for (const control of finding.controls)
            byControl.set(control, [...(byControl.get(control) ?? []), finding]);
    return [...byControl]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([control, about]) => ({ control, findings: about, ...standingOf(about) }));
}
function standingOf(findings) {
    const judged = findings.filter(({ outcome }) => outcome !== 'not-applicable');
    if (!judged.length)
        return { state: 'unjudged', worst: 'not-applicable' };
    const unmet = judged.filter(({ outcome }) => outcome !== 'satisfied');
    if (!unmet.length)
        return { state: 'met', worst: 'satisfied' };
    const open = unmet.filter(({ waiver }) => waiver === null);
    const worst = _domain_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .OUTCOMES */ .im.find((outcome) => open.some((one) => one.outcome === outcome)) ?? 'waived';
    if (!open.length)
        return { state: 'waived', worst };
    return { state: open.some(({ severity }) => severity === 'block') ? 'unmet' : 'warned', worst };
}


/***/ })

};
