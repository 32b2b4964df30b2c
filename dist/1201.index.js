export const id = 1201;
export const ids = [1201,6304,3923];
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

/***/ 31858:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ei: () => (/* binding */ localSnapshot),
/* harmony export */   ff: () => (/* binding */ policyPaths),
/* harmony export */   h_: () => (/* binding */ openRepository)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _collect_approvals_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3684);
/* harmony import */ var _collect_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81753);
/* harmony import */ var _domain_fault_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(12777);
/* harmony import */ var _git_bundle_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33779);
/* harmony import */ var _git_changes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36310);
/* harmony import */ var _git_checked_history_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(10495);
/* harmony import */ var _git_folder_tree_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(94000);
/* harmony import */ var _git_git_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(40075);
/* harmony import */ var _git_history_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(86643);
/* harmony import */ var _git_objects_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9951);
/* harmony import */ var _syntax_path_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(4087);
/* harmony import */ var _syntax_text_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(92727);
/* harmony import */ var _assessments_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(38906);
/* harmony import */ var _change_trees_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(4353);
/* harmony import */ var _named_file_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(18967);
/* harmony import */ var _packs_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(28077);
/* harmony import */ var _queries_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(67585);
/** A local git repository → Snapshot: what `check` and the commands like it begin with. */


















/** Collects a local change. Faults are about options, history or unreadable objects. */
async function localSnapshot(options) {
    const repository = await openRepository(options.repo);
    if (!repository.ok)
        return repository;
    const objects = (0,_git_objects_js__WEBPACK_IMPORTED_MODULE_9__/* .objectReader */ .V)(repository.value);
    const close = () => {
        objects.close();
        repository.value.close();
    };
    let kept = false;
    try {
        if (options.head === '.' && repository.value.bare)
            return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_15__/* .bad */ .MB)((0,_git_bundle_js__WEBPACK_IMPORTED_MODULE_3__/* .noWorkingTree */ .Db)(options.repo));
        const snapshot = await snapshotOf(repository.value, objects, options);
        if (!snapshot.ok)
            return snapshot;
        kept = true;
        return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_15__/* .good */ .uw)({ snapshot: snapshot.value, close });
    }
    finally {
        if (!kept)
            close();
    }
}
async function snapshotOf(repository, objects, options) {
    const paths = policyPaths(options);
    if (!paths.ok)
        return paths;
    const points = await commits(repository, objects, options);
    if (!points.ok)
        return points;
    const { head, base, fork } = points.value;
    const trees = await (0,_change_trees_js__WEBPACK_IMPORTED_MODULE_11__/* .changeTrees */ .s)(repository, objects, points.value);
    if (!trees.ok)
        return trees;
    const { baseTree, mergeBaseTree } = trees.value;
    const here = await judgedTree(options, repository, trees.value);
    if (!here.ok)
        return here;
    const steps = options.head === '.' ? (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_15__/* .good */ .uw)([]) : await (0,_git_changes_js__WEBPACK_IMPORTED_MODULE_4__/* .commitSteps */ .Pc)(repository, fork, head);
    if (!steps.ok)
        return steps;
    const people = options.recorded ? (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_15__/* .good */ .uw)(options.recorded.people) : await localPeople(options, repository, fork, head);
    if (!people.ok)
        return people;
    const workspace = options.workspace === null ? null : await (0,_git_folder_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .workspaceTree */ .OX)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(options.workspace));
    if (workspace && !workspace.ok)
        return workspace;
    const collected = await (0,_collect_index_js__WEBPACK_IMPORTED_MODULE_2__/* .collect */ .F)({
        repository: options.recorded ? options.recorded.repository : await (0,_git_history_js__WEBPACK_IMPORTED_MODULE_8__/* .repositoryName */ .aR)(repository),
        pullRequest: options.recorded?.pullRequest ?? null,
        title: null,
        head,
        base,
        mergeBase: fork,
        baseRef: null,
        evaluatedAt: options.now,
        headTree: here.value.tree,
        baseTree,
        mergeBaseTree,
        workspace: workspace ? workspace.value : null,
        changes: here.value.changes,
        steps: steps.value,
        people: people.value,
        policyPath: paths.value.policy,
        waiversPath: paths.value.waivers,
    });
    const packed = await (0,_packs_js__WEBPACK_IMPORTED_MODULE_13__/* .withPacks */ .Fi)(collected, (0,_packs_js__WEBPACK_IMPORTED_MODULE_13__/* .clonedPacks */ .eo)([options.packs ?? null, repository.folder]));
    const snapshot = await assessed(packed, repository, objects, options);
    return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_15__/* .good */ .uw)(options.queries ? await (0,_queries_js__WEBPACK_IMPORTED_MODULE_14__/* .withAnswers */ .m)(snapshot, options.queries) : snapshot);
}
/** The snapshot with earlier assessments: those of the record that is judged again, or those of the ledger here. */
async function assessed(snapshot, repository, objects, { ledger, recorded, now }) {
    if (recorded)
        return recorded.assessments === undefined ? snapshot : { ...snapshot, assessments: recorded.assessments };
    if (ledger === undefined)
        return snapshot;
    return (0,_assessments_js__WEBPACK_IMPORTED_MODULE_10__/* .withAssessments */ .g)(snapshot, () => (0,_assessments_js__WEBPACK_IMPORTED_MODULE_10__/* .ledgerHistory */ .k)(repository, objects, ledger, now));
}
/** The top of a repository's work tree, a bare repository, or a bundle file. */
async function openRepository(path) {
    const place = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(path);
    if (await (0,_git_bundle_js__WEBPACK_IMPORTED_MODULE_3__/* .isBundle */ .bn)(place)) {
        const unpacked = await (0,_git_bundle_js__WEBPACK_IMPORTED_MODULE_3__/* .unpackBundle */ .zq)(place);
        return unpacked.ok ? (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_15__/* .good */ .uw)({ ...unpacked.value, bare: true }) : unpacked;
    }
    const close = () => undefined;
    const top = await (0,_git_git_js__WEBPACK_IMPORTED_MODULE_7__/* .runGit */ .EO)({ folder: place }, ['rev-parse', '--is-bare-repository', '--show-prefix']);
    if (top.code !== 0)
        return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_15__/* .bad */ .MB)((0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_15__/* .fault */ .DG)('usage/option', '--repo', `"${path}" is no git repository`, {
            fix: 'give the folder of a clone, or a git bundle',
        }));
    const [bare, prefix = ''] = top.stdout.toString('utf8').split('\n');
    if (bare === 'true' || prefix === '')
        return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_15__/* .good */ .uw)({ folder: place, bare: bare === 'true', close });
    const shown = await (0,_git_git_js__WEBPACK_IMPORTED_MODULE_7__/* .runGit */ .EO)({ folder: place }, ['rev-parse', '--show-toplevel']);
    return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_15__/* .good */ .uw)({ folder: shown.stdout.toString('utf8').trim(), bare: false, close });
}
/** What to do about a path that leaves the repository. */
const INSIDE = 'give it relative to the top of the repository';
/** Paths of policy and waivers inside the repository; waivers lie beside the policy where none are named. */
function policyPaths(options) {
    const policy = (0,_syntax_path_js__WEBPACK_IMPORTED_MODULE_16__/* .repositoryPath */ .S)(options.policy);
    if (policy === null)
        return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_15__/* .bad */ .MB)((0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_15__/* .fault */ .DG)('usage/option', '--policy', `"${options.policy}" is no path inside the repository`, {
            fix: INSIDE,
        }));
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(policy) === '.' ? '' : `${(0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(policy)}/`;
    const waivers = (0,_syntax_path_js__WEBPACK_IMPORTED_MODULE_16__/* .repositoryPath */ .S)(options.waivers ?? `${folder}waivers.yml`);
    if (waivers === null)
        return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_15__/* .bad */ .MB)((0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_15__/* .fault */ .DG)('usage/option', '--waivers', `"${options.waivers}" is no path inside the repository`, {
            fix: INSIDE,
        }));
    return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_15__/* .good */ .uw)({ policy, waivers });
}
async function commits(repository, objects, options) {
    const head = await (0,_git_history_js__WEBPACK_IMPORTED_MODULE_8__/* .resolveCommit */ .WL)(repository, options.head === '.' ? 'HEAD' : options.head, '--head');
    if (!head.ok)
        return head;
    const named = options.base ?? (await (0,_git_history_js__WEBPACK_IMPORTED_MODULE_8__/* .defaultBranch */ .OR)(repository));
    if (named === null)
        return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_15__/* .bad */ .MB)((0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_15__/* .fault */ .DG)('usage/option', '--base', 'no default branch was found', { fix: 'give the base branch with --base' }));
    const tip = await (0,_git_history_js__WEBPACK_IMPORTED_MODULE_8__/* .resolveCommit */ .WL)(repository, named, '--base');
    if (!tip.ok)
        return tip;
    const fork = await (0,_git_checked_history_js__WEBPACK_IMPORTED_MODULE_5__/* .checkedMergeBase */ .Hy)(repository, objects, tip.value, head.value);
    if (!fork.ok)
        return fork;
    // Without --base the merge base itself is the base: nothing says which later commit the change will be merged to.
    return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_15__/* .good */ .uw)({ head: head.value, base: options.base === null ? fork.value : tip.value, fork: fork.value });
}
async function judgedTree(options, repository, { headTree, mergeBaseTree, changes }) {
    return options.head === '.' ? (0,_git_folder_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .workingTree */ .cn)(repository, mergeBaseTree) : (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_15__/* .good */ .uw)({ tree: headTree, changes });
}
/** People from the approvals file; without one, only who made the commits is known, as far as their addresses tell. */
async function localPeople(options, repository, fork, head) {
    const made = await (0,_git_history_js__WEBPACK_IMPORTED_MODULE_8__/* .commitPeople */ .t$)(repository, fork, head);
    if (!made.ok)
        return made;
    if (options.approvals === null)
        return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_15__/* .good */ .uw)((0,_collect_approvals_file_js__WEBPACK_IMPORTED_MODULE_1__/* .nobody */ .e)(made.value.logins, false));
    const file = await (0,_named_file_js__WEBPACK_IMPORTED_MODULE_12__/* .namedFile */ .e)(options.approvals, 'people/file', 'give the path of the approvals file');
    if (!file.ok)
        return file;
    const text = (0,_syntax_text_js__WEBPACK_IMPORTED_MODULE_17__/* .decodeUtf8 */ ._)(file.value, options.approvals);
    if (!text.ok)
        return text;
    const people = (0,_collect_approvals_file_js__WEBPACK_IMPORTED_MODULE_1__/* .parseApprovals */ .o)(text.value, options.approvals);
    if (!people.ok)
        return people;
    return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_15__/* .good */ .uw)({ ...people.value, committers: [...people.value.committers, ...made.value.logins] });
}


/***/ }),

/***/ 18967:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ namedFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _domain_fault_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12777);
/* harmony import */ var _domain_refusal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7873);
/** Files that somebody names on the command line. */



/** The bytes of a named file; one that cannot be read is a fault with the system's reason in plain words. */
async function namedFile(path, code, fix) {
    try {
        return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .good */ .uw)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path));
    }
    catch (error) {
        return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .bad */ .MB)((0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .fault */ .DG)(code, path, `cannot be read: ${(0,_domain_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .refusalWords */ .W)(error)}`, { fix }));
    }
}


/***/ }),

/***/ 21404:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ watchOver)
});

// EXTERNAL MODULE: ./build/domain/fault.js
var fault = __webpack_require__(12777);
// EXTERNAL MODULE: ./build/domain/outcome.js
var outcome = __webpack_require__(93153);
// EXTERNAL MODULE: ./build/domain/plain.js
var plain = __webpack_require__(45745);
// EXTERNAL MODULE: ./build/domain/watch.js
var watch = __webpack_require__(13090);
// EXTERNAL MODULE: ./build/evaluate.js + 6 modules
var evaluate = __webpack_require__(55315);
// EXTERNAL MODULE: ./build/judge/facts.js + 16 modules
var judge_facts = __webpack_require__(50874);
// EXTERNAL MODULE: ./build/judge.js + 6 modules
var judge = __webpack_require__(49807);
// EXTERNAL MODULE: ./build/record.js + 1 modules
var build_record = __webpack_require__(87198);
// EXTERNAL MODULE: ./build/rules/index.js + 67 modules
var rules = __webpack_require__(54207);
// EXTERNAL MODULE: ./build/watch/history.js
var watch_history = __webpack_require__(36444);
// EXTERNAL MODULE: ./build/watch/schedule.js
var schedule = __webpack_require__(36915);
// EXTERNAL MODULE: ./build/domain/slice.js
var domain_slice = __webpack_require__(86151);
;// CONCATENATED MODULE: ./build/statistics/change-points.js
/**
 * Where the mean of a short series changes: optimal partitioning (Jackson et al. 2005, "An algorithm for optimal
 * partitioning of data on an interval", eq. 2), which PELT (Killick, Fearnhead and Eckley 2012) prunes. The cost of a part
 * is its squared deviation from its mean in units of the noise, and each further part costs 3·ln n, the main term of the
 * modified BIC (Zhang and Siegmund 2007).
 */
/** Most values that are looked at; of a longer series the last ones. */
const MOST = 400;
/** Median of |x| of a standard normal variable. */
const NORMAL_MEDIAN = 0.6744897501960817;
/**
 * Stretches of a series of finite values, in order, together all of it; none for an empty one. The noise is the median
 * step between neighbours, so that one jump does not hide itself; without noise every lasting change is a stretch.
 */
function stretches(series) {
    const skipped = Math.max(0, series.length - MOST);
    const values = series.slice(skipped);
    const n = values.length;
    if (n === 0)
        return [];
    const noise = noiseOf(values);
    const penalty = 3 * Math.log(Math.max(n, 2));
    const cost = costOf(values, noise);
    // best[t]: least cost of the first t values; came[t]: where the last part of that begins.
    const best = [-penalty];
    const came = [0];
    for (let to = 1; to <= n; to++) {
        let least = Number.POSITIVE_INFINITY;
        let start = 0;
        for (let from = 0; from < to; from++) {
            const whole = best[from] + cost(from, to) + penalty;
            if (whole < least) {
                least = whole;
                start = from;
            }
        }
        best.push(least);
        came.push(start);
    }
    const found = [];
    for (let to = n; to > 0; to = came[to]) {
        const from = came[to];
        found.push({ from: from + skipped, to: to + skipped, mean: meanOf(values.slice(from, to)) });
    }
    return found.reverse();
}
const meanOf = (values) => values.reduce((sum, one) => sum + one / values.length, 0);
/** Standard deviation of the noise by the median absolute step; a small share of the range where most steps are none. */
function noiseOf(values) {
    const steps = values.slice(1).map((value, index) => Math.abs(value - values[index]));
    const middle = [...steps].sort((a, b) => a - b)[Math.floor(steps.length / 2)] ?? 0;
    const range = steps.length ? Math.max(...values) - Math.min(...values) : 0;
    return Math.max(middle / (NORMAL_MEDIAN * Math.SQRT2), range * 1e-3);
}
/** Squared deviation of values[from..to) from their mean, in units of the noise's variance; 0 for a constant series. */
function costOf(values, noise) {
    if (noise === 0)
        return () => 0;
    const first = values[0];
    const sums = [0];
    const squares = [0];
    for (const value of values) {
        // Around the first value and in units of the noise, so that large values do not swallow small changes.
        const scaled = (value - first) / noise;
        sums.push(sums.at(-1) + scaled);
        squares.push(squares.at(-1) + scaled * scaled);
    }
    return (from, to) => {
        const sum = sums[to] - sums[from];
        return Math.max(0, squares[to] - squares[from] - (sum * sum) / (to - from));
    };
}

;// CONCATENATED MODULE: ./build/watch/trend.js
/** How the value behind a requirement moved over the ledger's decisions, so that slow erosion shows. */



/** Points kept of a trend: the last ones. */
const MOST_POINTS = 60;
/** One trend for each slice of a requirement that has a value now, with the value of now as its last point. */
function trendsOf(requirement, earlier, now) {
    return now.findings
        .filter(({ value }) => value !== null)
        .map((finding) => {
        const points = pointsOf(finding, earlier, now.at);
        return {
            requirement,
            metric: finding.metric ?? null,
            slice: finding.slice,
            threshold: finding.threshold,
            points: points.slice(-MOST_POINTS),
            changes: changesIn(points.slice(-MOST_POINTS)),
        };
    });
}
function pointsOf(finding, earlier, at) {
    const key = keyOf(finding);
    const before = earlier.flatMap((one) => {
        const value = one.findings.find((told) => keyOf(told) === key)?.value ?? null;
        return value === null ? [] : [{ at: (0,watch_history/* timeText */.Tc)(one.at), value }];
    });
    return finding.value === null ? before : [...before, { at: (0,watch_history/* timeText */.Tc)(at), value: finding.value }];
}
/** Metric and slice: a requirement that asks for another metric since then begins a trend of its own. */
const keyOf = ({ metric, slice }) => JSON.stringify([metric ?? null, (0,domain_slice/* sliceKey */.Q)(slice)]);
/** Where the mean of the points changed. */
function changesIn(points) {
    const parts = stretches(points.map(({ value }) => value));
    return parts.slice(1).map((part, index) => ({
        at: points[part.from].at,
        before: parts[index].mean,
        after: part.mean,
    }));
}

// EXTERNAL MODULE: ./build/commands/shared/queries.js
var queries = __webpack_require__(67585);
;// CONCATENATED MODULE: ./build/commands/shared/watch-judge.js
/** Judges what is due of a policy's schedule on a commit of the base branch: a report, and a record for the ledger. */













/** Watches. Always gives a report: what could not be judged is told in its faults. */
async function watchOver(watching) {
    const { snapshot, history } = watching;
    const read = readBoth(snapshot);
    if (!read.ok)
        return (0,build_record/* wellFormed */.ES)({ report: reportOf(watching, [], read.faults), record: null });
    const { policy, waivers } = read.value;
    const plans = policy.models.flatMap((model) => planOf(watching, policy, model) ?? []);
    const wanted = new Set(plans.flatMap(({ model, due }) => (due.length ? [model] : [])).map(({ id }) => id));
    const asked = await (0,queries/* withAnswers */.m)(snapshot, watching.queries, ({ id }) => wanted.has(id));
    const models = [];
    const decisions = [];
    for (const plan of plans) {
        const judged = plan.due.length ? await judgePlan(plan, asked, policy, waivers) : null;
        const watched = watchedModel(plan, judged, history, Date.parse(snapshot.evaluatedAt));
        models.push(watched);
        if (judged)
            decisions.push(recordedModel(judged.decision, watched));
    }
    const report = reportOf(watching, models, []);
    const record = decisions.length
        ? {
            ...(0,judge/* frame */.Gt)(asked, policy),
            reason: watch/* WATCH */.Q,
            verdict: (0,evaluate/* worstVerdict */.zP)(decisions.map(({ verdict }) => verdict)),
            models: decisions,
            counts: (0,evaluate/* countOutcomes */.XF)(decisions.flatMap(({ findings }) => findings)),
        }
        : null;
    return (0,build_record/* wellFormed */.ES)({ report, record });
}
/** Policy and waivers. A policy that schedules nothing is a fault: whoever runs a watch relies on it. */
function readBoth(snapshot) {
    if (snapshot.faults?.length)
        return (0,fault/* bad */.MB)(...snapshot.faults);
    const policy = (0,judge/* readPolicy */.T4)(snapshot);
    if (!policy.ok)
        return policy;
    const waivers = (0,judge/* readWaivers */.Sr)(snapshot, policy.value);
    if (!waivers.ok)
        return waivers;
    const bound = policy.value.models.some((model) => (0,schedule/* scheduledFor */.tJ)(policy.value, (0,evaluate/* applicable */.y8)(policy.value, model)).length);
    if (bound)
        return (0,fault/* good */.uw)({ policy: policy.value, waivers: waivers.value });
    return (0,fault/* bad */.MB)((0,fault/* fault */.DG)('policy/reference', snapshot.policyPath, 'schedules nothing, so there is nothing to watch', {
        fix: 'add schedule: [{every: 7d, requirements: […]}] with requirements that bind a model',
    }));
}
function planOf({ snapshot, history }, policy, model) {
    const scheduled = (0,schedule/* scheduledFor */.tJ)(policy, (0,evaluate/* applicable */.y8)(policy, model));
    if (!scheduled.length)
        return null;
    const now = Date.parse(snapshot.evaluatedAt);
    const since = history?.firstUnder(snapshot.policy?.provenance.sha256 ?? null) ?? null;
    const earlier = (one) => history?.of(model.id, one) ?? [];
    const standings = scheduled.map((one) => (0,schedule/* standingOf */.YP)(one, (0,watch_history/* lastAssessed */.U_)(earlier(one.requirement.id)), since, now));
    const due = standings.filter(({ isDue, requirement }) => isDue || (0,watch_history/* openSince */.NE)(earlier(requirement.id)) !== null);
    return { model, standings, due };
}
/** Judges the whole model, for some rules look at what others came to, and keeps what is due. */
async function judgePlan({ model, due }, snapshot, policy, waivers) {
    const ids = new Set(due.map(({ requirement }) => requirement.id));
    try {
        const facts = await (0,judge_facts/* factsOf */.x)(snapshot, policy, model, []);
        const judging = { rules: rules/* RULES */.y, waivers, waiversPath: snapshot.waiversPath, watched: [], changed: [] };
        const { decision } = (0,evaluate/* judgeModel */.fL)(facts, judging);
        const findings = decision.findings.filter(({ requirement }) => ids.has(requirement));
        return { decision: { ...decision, findings }, evidence: facts.evidence };
    }
    catch (error) {
        return { decision: (0,evaluate/* unjudgedModel */.qW)(model, [], error), evidence: [] };
    }
}
function watchedModel({ model, standings, due }, judged, history, now) {
    const all = judged?.decision.findings ?? [];
    const findingsOf = (id) => all.filter(({ requirement }) => requirement === id);
    const earlier = (id) => history?.of(model.id, id) ?? [];
    const isAssessed = (id) => findingsOf(id).length > 0 && !findingsOf(id).some(watch_history/* isUnjudged */.t5);
    const overdue = standings.flatMap((one) => (one.overdue && !isAssessed(one.requirement.id) ? [one.overdue] : []));
    const findings = all.map((one) => ({ ...one, since: sinceOf(one, earlier(one.requirement), now) }));
    return {
        id: model.id,
        title: model.title,
        tier: model.tier,
        owner: model.owner,
        state: stateOf(findings, overdue.length > 0),
        assessed: due.map(({ requirement }) => requirement.id).filter(isAssessed),
        waiting: standings
            .filter((one) => !due.includes(one))
            .map((one) => ({ requirement: one.requirement.id, due: (0,watch_history/* timeText */.Tc)(one.due) })),
        findings,
        overdue,
        trends: due.flatMap(({ requirement: { id } }) => trendsOf(id, earlier(id), { at: now, findings: findingsOf(id) })),
        'kill-switch': killSwitchOf(judged?.evidence ?? []),
    };
}
const sinceOf = (one, earlier, now) => (0,outcome/* isOpen */.nT)(one) ? (0,watch_history/* timeText */.Tc)((0,watch_history/* openSince */.NE)(earlier) ?? now) : null;
function stateOf(findings, isOverdue) {
    const open = findings.filter(outcome/* isOpen */.nT);
    if (open.some(({ outcome }) => outcome === 'error'))
        return 'error';
    if (open.length)
        return 'violated';
    return isOverdue ? 'overdue' : 'good';
}
/** How the model is switched off, by its response plan. */
function killSwitchOf(evidence) {
    for (const one of evidence) {
        if (one.kind !== 'governance' || one.document !== 'response-plan')
            continue;
        const plan = one.content['kill-switch'];
        if (!(0,plain/* isMap */.jh)(plan))
            continue;
        const { how, who } = plan;
        if (typeof how === 'string')
            return { how, who: [who].flat().filter((one) => typeof one === 'string') };
    }
    return null;
}
/** What the ledger keeps of a model: what was judged and with which numbers, without drawings. */
function recordedModel({ diagnostics: _, governance: __, ...decision }, { state }) {
    const verdict = { good: 'pass', violated: 'fail', overdue: 'fail', error: 'error' };
    return {
        ...decision,
        changed: [],
        verdict: verdict[state],
        lineage: { nodes: [], edges: [], verified: 0, declared: 0, unresolved: [] },
    };
}
const reportOf = ({ snapshot, history, ledger }, models, faults) => ({
    schema: 'risk-gate/watch/v1',
    repository: snapshot.repository,
    commit: snapshot.head,
    policy: snapshot.policy?.provenance ?? null,
    evaluated_at: snapshot.evaluatedAt,
    ledger: history && { ref: ledger, records: history.records },
    models,
    faults,
});


/***/ }),

/***/ 33779:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Db: () => (/* binding */ noWorkingTree),
/* harmony export */   bn: () => (/* binding */ isBundle),
/* harmony export */   zq: () => (/* binding */ unpackBundle)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _domain_fault_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(12777);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(40075);
/** Git bundles: a whole repository in one file, unpacked to a bare repository that is thrown away afterwards. */






/** First line of a bundle, by version; more versions are not known to any git. */
const SIGNATURE = /^# v[23] git bundle\n/;
/** Longest that unpacking may take. */
const PATIENCE = 10 * 60_000;
/** Whether a path is a regular file that begins as a bundle does. False for whatever cannot be read. */
async function isBundle(path) {
    try {
        if (!(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path)).isFile())
            return false;
        const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path);
        try {
            const { buffer, bytesRead } = await file.read(Buffer.alloc(16), 0, 16, 0);
            return SIGNATURE.test(buffer.toString('latin1', 0, bytesRead));
        }
        finally {
            await file.close();
        }
    }
    catch {
        return false;
    }
}
/**
 * Unpacks a bundle into a bare repository in the temporary folder: nothing is checked out, no template and so no hook is
 * copied, no submodule is followed. A bundle that is cut short, altered or needs commits that it lacks is a fault.
 */
async function unpackBundle(path) {
    const place = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)(), 'risk-gate-bundle-'));
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(place, 'repository.git');
    const cloned = await (0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .runGit */ .EO)({ folder: place }, ['clone', '--quiet', '--bare', '--no-tags', '--template=', '--no-recurse-submodules', '--', path, folder], { timeout: PATIENCE });
    if (cloned.code !== 0) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(place, { recursive: true, force: true });
        return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_5__/* .bad */ .MB)((0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .gitFault */ .NO)(path, cloned, 'make the bundle again: git bundle create FILE --branches'));
    }
    return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_5__/* .good */ .uw)({ folder, close: () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(place, { recursive: true, force: true }) });
}
/** The fault of asking for the working tree of something that has none. */
const noWorkingTree = (what) => (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_5__/* .fault */ .DG)('usage/option', '--head', `"." is the working tree, and ${what} has none`, { fix: 'give a branch or a commit' });


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
