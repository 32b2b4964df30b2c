export const id = 6304;
export const ids = [6304];
export const modules = {

/***/ 76304:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  keepBundles: () => (/* binding */ keepBundles),
  keepDecision: () => (/* binding */ keepDecision),
  noLedger: () => (/* binding */ noLedger),
  readLedger: () => (/* reexport */ ledger_reading/* readLedger */.S),
  recordLocally: () => (/* binding */ recordLocally)
});

// EXTERNAL MODULE: ./build/domain/fault.js
var fault = __webpack_require__(12777);
// EXTERNAL MODULE: ./build/git/bundle.js
var bundle = __webpack_require__(33779);
// EXTERNAL MODULE: ./build/git/ledger-store.js
var ledger_store = __webpack_require__(8610);
// EXTERNAL MODULE: ./build/record.js + 1 modules
var record = __webpack_require__(87198);
// EXTERNAL MODULE: ./build/ledger/chain.js + 1 modules
var chain = __webpack_require__(6292);
// EXTERNAL MODULE: ./build/ledger/layout.js
var layout = __webpack_require__(39696);
// EXTERNAL MODULE: ./build/ledger/occasion.js
var ledger_occasion = __webpack_require__(78049);
;// CONCATENATED MODULE: ./build/ledger/append.js
/** Appends a decision to a ledger: chained to the one before, once, whoever else appends at the same time. */





/** Tries before giving up: with twenty writers the last one loses nineteen times at worst, and each waits a while. */
const ATTEMPTS = 60;
const LONGEST_WAIT = 2_000;
/**
 * Appends. The reference moves last and only from the tip that was read, so whatever is interrupted has either happened
 * or not. Faults: the branch is no ledger, it cannot be read or written, or others were faster every time.
 */
async function append(decision, store, options) {
    const attempts = options.attempts ?? ATTEMPTS;
    for (let attempt = 1; attempt <= attempts; attempt++) {
        const done = await tryOnce(decision, store);
        if (!done.ok || done.value !== 'moved')
            return done;
        await options.sleep(options.random() * Math.min(LONGEST_WAIT, 20 * attempt));
    }
    return (0,fault/* bad */.MB)((0,fault/* fault */.DG)('ledger/write', 'ledger', `others appended at the same time ${attempts} times over`, { fix: 'run it again' }));
}
async function tryOnce(decision, store) {
    const tip = await store.tip();
    if (!tip.ok)
        return tip;
    const end = await endOf(store, tip.value);
    if (!end.ok)
        return end;
    const occasion = (0,layout/* indexPath */.AV)((0,ledger_occasion/* occasionOf */.z)(decision));
    const listed = await recordsOf(store, tip.value, occasion);
    if (!listed.ok)
        return listed;
    const before = await repeatedBy(decision, store, tip.value, listed.value);
    if (!before.ok)
        return before;
    if (before.value)
        return (0,fault/* good */.uw)(before.value);
    const chained = { ...decision, previous: end.value?.digest ?? null };
    const link = { sequence: (end.value?.sequence ?? 0) + 1, digest: (0,record/* decisionDigest */.Dc)(chained) };
    const file = (path, value) => ({ path, bytes: Buffer.from((0,record/* canonical */.$N)(value), 'utf8') });
    const files = [
        file((0,layout/* recordPath */.lX)(link), chained),
        file(occasion, (0,layout/* indexRecord */.o)([...listed.value, link])),
        file(layout/* HEAD_PATH */.zO, (0,layout/* headRecord */.c2)(link)),
    ];
    const message = `Record ${link.sequence}: ${decision.verdict} on ${decision.head.slice(0, 12)}\n\n${link.digest}\n`;
    const landed = await store.commit(tip.value, files, { message, at: decision.evaluated_at });
    if (!landed.ok)
        return landed;
    return (0,fault/* good */.uw)(landed.value === 'moved' ? 'moved' : { ...link, decision: chained, repeated: false });
}
/** The end of the chain; null where the ledger is to be begun. A branch that is there and is no ledger is never written to. */
async function endOf(store, tip) {
    if (tip === null)
        return (0,fault/* good */.uw)(null);
    const bytes = await store.read(tip, layout/* HEAD_PATH */.zO);
    if (!bytes.ok)
        return bytes;
    const end = bytes.value === null ? null : (0,layout/* parseHead */.ww)(bytes.value);
    if (end)
        return (0,fault/* good */.uw)(end);
    return (0,fault/* bad */.MB)((0,fault/* fault */.DG)('ledger/chain', layout/* HEAD_PATH */.zO, 'says no end of a chain, so nothing can be appended to it', {
        fix: 'name a branch that only holds the ledger, or restore the file from an earlier commit of the branch',
    }));
}
/** Records of the occasion. A list that cannot be read counts as none: then a record is doubled, and none is lost. */
async function recordsOf(store, tip, path) {
    if (tip === null)
        return (0,fault/* good */.uw)([]);
    const bytes = await store.read(tip, path);
    if (!bytes.ok)
        return bytes;
    return (0,fault/* good */.uw)(bytes.value === null ? [] : ((0,layout/* parseIndex */.A1)(bytes.value, path) ?? []));
}
/** The latest record of the occasion where it says the same. What the list names is believed only by its digest. */
async function repeatedBy(decision, store, tip, listed) {
    const last = listed.at(-1);
    if (tip === null || !last)
        return (0,fault/* good */.uw)(null);
    const bytes = await store.read(tip, (0,layout/* recordPath */.lX)(last));
    if (!bytes.ok)
        return bytes;
    const recorded = bytes.value === null ? null : (0,chain/* parseRecord */.H)(bytes.value, (0,layout/* recordPath */.lX)(last));
    if (!recorded?.ok || recorded.value.digest !== last.digest)
        return (0,fault/* good */.uw)(null);
    const known = recorded.value.decision;
    if ((0,ledger_occasion/* occasionOf */.z)(known) !== (0,ledger_occasion/* occasionOf */.z)(decision) || (0,ledger_occasion/* answerOf */.u)(known) !== (0,ledger_occasion/* answerOf */.u)(decision))
        return (0,fault/* good */.uw)(null);
    return (0,fault/* good */.uw)({ ...last, decision: { ...decision, previous: known.previous }, repeated: true });
}

;// CONCATENATED MODULE: ./build/ledger/attach.js
/** Puts what was signed of a decision beside it in the ledger. It is no part of the chain: a signature vouches for itself. */


const attach_ATTEMPTS = 60;
const attach_LONGEST_WAIT = 2_000;
/** Adds the bundles that are not there yet; gives their path. Faults: no ledger, or it cannot be read or written. */
async function attach({ digest, bundles, at }, store, { sleep, random, attempts = attach_ATTEMPTS }) {
    const path = (0,layout/* attestationsPath */.RE)(digest);
    for (let attempt = 1; attempt <= attempts; attempt++) {
        const tip = await store.tip();
        if (!tip.ok)
            return tip;
        if (tip.value === null)
            return (0,fault/* bad */.MB)((0,fault/* fault */.DG)('ledger/write', path, 'there is no ledger to keep it in', { fix: 'append the decision first' }));
        const there = await store.read(tip.value, path);
        if (!there.ok)
            return there;
        const known = there.value === null ? [] : Buffer.from(there.value).toString('utf8').split('\n').filter(Boolean);
        const lines = [...new Set([...known, ...bundles])];
        if (lines.length === known.length)
            return (0,fault/* good */.uw)(path);
        const file = { path, bytes: Buffer.from(`${lines.join('\n')}\n`, 'utf8') };
        const landed = await store.commit(tip.value, [file], { message: `Attest a decision\n\n${digest}\n`, at });
        if (!landed.ok)
            return landed;
        if (landed.value === 'landed')
            return (0,fault/* good */.uw)(path);
        await sleep(random() * Math.min(attach_LONGEST_WAIT, 20 * attempt));
    }
    return (0,fault/* bad */.MB)((0,fault/* fault */.DG)('ledger/write', path, `others appended at the same time ${attempts} times over`, { fix: 'run it again' }));
}

// EXTERNAL MODULE: ./build/ports.js
var ports = __webpack_require__(14788);
// EXTERNAL MODULE: ./build/commands/shared/local.js
var local = __webpack_require__(31858);
// EXTERNAL MODULE: ./build/commands/shared/ledger-reading.js + 1 modules
var ledger_reading = __webpack_require__(61772);
;// CONCATENATED MODULE: ./build/commands/shared/ledgers.js
/** Ledgers as commands use them: where a decision is appended, and what a ledger holds. */









/** The waits of a real run. */
const WAITS = {
    sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
    random: Math.random,
};
/** Appends to a store with the waits of a real run. */
const appendTo = (store, decision) => append(decision, store, WAITS);
/** Keeps bundles of a decision beside it. Where that fails the log says so; the verdict never hangs on it. */
async function keepBundles(decision, bundles, store, log) {
    const kept = await attach({ digest: (0,record/* decisionDigest */.Dc)(decision), bundles, at: decision.evaluated_at }, store, WAITS);
    if (!kept.ok)
        return (0,ports/* warnAll */.y)(log, 'the attestation was not kept in the ledger (the verdict stands)', kept.faults);
    log.info(`the attestation is kept in the ledger: ${kept.value}`);
}
/** The decision with its `previous`, appended; as it is where that fails, which the log says. The verdict never hangs on it. */
async function keepDecision(decision, store, log) {
    const appended = await appendTo(store, decision);
    if (!appended.ok) {
        (0,ports/* warnAll */.y)(log, 'the decision was not appended to the ledger (the verdict stands)', appended.faults);
        return decision;
    }
    const { sequence, digest, repeated } = appended.value;
    log.info(`${repeated ? 'the ledger has it already' : 'appended to the ledger'}: record ${sequence}, ${digest}`);
    return appended.value.decision;
}
/** Appends a decision to a branch of a local repository. */
async function recordLocally(decision, repo, name) {
    if (await (0,bundle/* isBundle */.bn)(repo))
        return (0,fault/* bad */.MB)((0,fault/* fault */.DG)('usage/option', '--record', `"${repo}" is a bundle, and nothing can be recorded in one`, {
            fix: 'judge a clone of it',
        }));
    const repository = await (0,local/* openRepository */.h_)(repo);
    if (!repository.ok)
        return repository;
    try {
        const wrong = await (0,ledger_store/* ledgerNameFault */.jx)(repository.value, name, '--record');
        return wrong ? (0,fault/* bad */.MB)(wrong) : await appendTo((0,ledger_store/* gitLedger */.ep)(repository.value, name), decision);
    }
    finally {
        repository.value.close();
    }
}
/** The fault of a ledger that was named and is not there. */
const noLedger = (name, option) => (0,fault/* fault */.DG)('usage/option', option, `there is no ledger "${name}" in this repository`, {
    fix: 'fetch it: git fetch origin risk-gate-ledger:risk-gate-ledger',
});


/***/ }),

/***/ 78049:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ answerOf),
/* harmony export */   z: () => (/* binding */ occasionOf)
/* harmony export */ });
/* harmony import */ var _domain_watch_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13090);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87198);
/** When two runs of the gate are one: the same change under the same policy, with the same answer. */


/** What a decision is about, as a digest: pull request, commits, policy and waivers. Time and answer play no part. */
const occasionOf = (decision) => (0,_record_js__WEBPACK_IMPORTED_MODULE_0__/* .recordDigest */ .kd)({
    repository: decision.repository,
    pull_request: decision.pull_request,
    head: decision.head,
    merge_base: decision.merge_base,
    policy: decision.policy?.sha256 ?? null,
    waivers: decision.waivers?.sha256 ?? null,
    // Two runs on a working tree share the commit that it began from, and little else.
    working_tree: decision.inputs?.head === 'working-tree' ? decision.inputs.change : null,
    // Each watch is an assessment of its own, also of a branch on which nothing happened.
    ...(decision.reason === _domain_watch_js__WEBPACK_IMPORTED_MODULE_1__/* .WATCH */ .Q ? { watch: decision.evaluated_at } : {}),
});
/**
 * What a decision says, as a digest: verdict, outcomes, waivers, approvals; not the words and values, in which
 * ages and days are counted.
 */
const answerOf = (decision) => (0,_record_js__WEBPACK_IMPORTED_MODULE_0__/* .recordDigest */ .kd)({
    verdict: decision.verdict,
    reason: decision.reason ?? null,
    models: decision.models.map(({ id, digest, verdict, findings }) => ({
        id,
        digest,
        verdict,
        findings: findings.map(outcomeOf),
    })),
    findings: (decision.findings ?? []).map(outcomeOf),
    approvals: decision.approvals,
    faults: decision.faults,
});
const outcomeOf = ({ requirement, slice, outcome, severity, waiver, evidence }) => ({
    requirement,
    slice,
    outcome,
    severity,
    waived: waiver !== null,
    evidence,
});


/***/ }),

/***/ 14788:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ mayHaveBeenLost),
/* harmony export */   y: () => (/* binding */ warnAll)
/* harmony export */ });
/** What the program needs of the world beyond git objects, as interfaces. `github/` implements them; tests have in-memory ones. */
/** Says each fault to a log as a warning, for what failed without changing the verdict. */
function warnAll(log, what, faults) {
    for (const one of faults)
        log.warning(`${what}: ${one.message}${one.fix ? ` (${one.fix})` : ''}`);
}
/** Whether a call may have taken effect although it failed: its answer was lost, or the server broke. Not when it was refused. */
const mayHaveBeenLost = (faults) => faults.some((one) => one.code === 'forge/answer' && !/HTTP 4\d\d/.test(one.message));


/***/ })

};
