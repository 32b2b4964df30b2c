export const id = 1507;
export const ids = [1507,6304,9728,3923];
export const modules = {

/***/ 47314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ attestAll),
/* harmony export */   u: () => (/* binding */ ATTESTATIONS)
/* harmony export */ });
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14788);
/** Attests the statements of a decision, and says what came of it. */

/** Where the bundles of a decision lie beside it: one Sigstore bundle a line, as `gh attestation download` writes them. */
const ATTESTATIONS = 'attestations.jsonl';
/**
 * Attests each in turn; gives the bundles that were made, each JSON on one line. A failure is said and ends it: what is
 * refused once is refused again.
 */
async function attestAll(statements, attestor, log) {
    const bundles = [];
    for (const statement of statements) {
        const made = await attestor.attest(statement);
        if (!made.ok) {
            (0,_ports_js__WEBPACK_IMPORTED_MODULE_0__/* .warnAll */ .y)(log, 'not attested (the verdict stands)', made.faults);
            break;
        }
        const { id, bundle } = made.value;
        bundles.push(bundle);
        log.info(`attested as ${statement.predicateType}${id === null ? '' : `: attestation ${id}`}`);
    }
    return bundles;
}


/***/ }),

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

/***/ 91691:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ac: () => (/* binding */ parseOptions),
/* harmony export */   Bx: () => (/* binding */ formatOption),
/* harmony export */   E2: () => (/* binding */ WAIVERS),
/* harmony export */   Po: () => (/* binding */ POLICY),
/* harmony export */   Sm: () => (/* binding */ dayOption),
/* harmony export */   helpText: () => (/* binding */ helpText),
/* harmony export */   pI: () => (/* binding */ PACKS),
/* harmony export */   rE: () => (/* binding */ NOW),
/* harmony export */   zf: () => (/* binding */ timeOption)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _domain_fault_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12777);
/* harmony import */ var _domain_moment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26345);
/* harmony import */ var _syntax_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92727);
/** Options of the command line: parsed strictly, every fault in the words of the rest of the program. */




/** Options that say the same in several commands. */
const POLICY = {
    value: 'PATH',
    help: 'the policy, inside the repository',
    fallback: 'policies/risk-policy.yml',
};
const WAIVERS = { value: 'PATH', help: 'the waivers (default: waivers.yml beside the policy)' };
const PACKS = {
    value: 'DIR',
    help: 'clones of the repositories whose packs the policy extends, or one of them',
};
const NOW = { value: 'TIME', help: 'the time to judge at, RFC 3339 with a zone (default: now)' };
/** In which form a command answers; the first form, unless another is the usual one. */
const formatOption = (choices, fallback = choices[0] ?? '') => ({
    value: 'FORMAT',
    help: `what is printed: ${choices.join(', ')}`,
    fallback,
    choices,
});
/**
 * Parses arguments against their specification; unknown options get a did-you-mean. `most`: how many arguments that
 * are no options the command takes at most; left out: any number.
 */
function parseOptions(argv, specs, most) {
    const options = {};
    for (const [name, spec] of Object.entries(specs))
        options[name] = {
            type: spec.value === null ? 'boolean' : 'string',
            multiple: true,
            ...(spec.short ? { short: spec.short } : {}),
        };
    const faults = [];
    const args = withBare(argv, specs);
    const parsed = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({ args, options, allowPositionals: true, strict: false, tokens: true });
    for (const token of parsed.tokens ?? []) {
        if (token.kind !== 'option')
            continue;
        const spec = Object.hasOwn(specs, token.name) ? specs[token.name] : undefined;
        if (!spec) {
            const near = (0,_syntax_text_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(token.name, Object.keys(specs));
            faults.push((0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .fault */ .DG)('usage/option', token.rawName, 'is no option of this command', {
                fix: near ? `did you mean --${near}?` : 'see --help',
            }));
        }
        else if (spec.value !== null && (!token.value || (!token.inlineValue && token.value.startsWith('--')))) {
            faults.push((0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .fault */ .DG)('usage/option', token.rawName, `needs a value: ${spec.value}`, { fix: 'see --help' }));
        }
        else if (spec.value === null && token.value !== undefined) {
            faults.push((0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .fault */ .DG)('usage/option', token.rawName, 'takes no value', { fix: 'leave the value out' }));
        }
        else if (spec.choices && token.value !== undefined && !spec.choices.includes(token.value)) {
            faults.push((0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .fault */ .DG)('usage/option', token.rawName, `cannot be "${token.value}"`, {
                fix: `one of ${spec.choices.join(', ')}`,
            }));
        }
    }
    for (const [name, values] of Object.entries(parsed.values)) {
        if (specs[name]?.value !== null && Array.isArray(values) && values.length > 1)
            faults.push((0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .fault */ .DG)('usage/option', `--${name}`, 'is given more than once', { fix: 'give it once' }));
    }
    if (most !== undefined)
        for (const extra of parsed.positionals.slice(most))
            faults.push((0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .fault */ .DG)('usage/option', extra, 'is one argument too many', { fix: 'see --help' }));
    if (faults.length)
        return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .bad */ .MB)(...faults);
    const last = (name) => parsed.values[name]?.at(-1);
    return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .good */ .uw)({
        text: (name) => last(name) ?? specs[name]?.fallback ?? null,
        flag: (name) => last(name) === true,
        rest: parsed.positionals,
    });
}
/** Arguments in which an option that may stand bare, and does, has the value that this means. */
function withBare(argv, specs) {
    return argv.map((argument, index) => {
        const bare = argument.startsWith('--') ? specs[argument.slice(2)]?.bare : undefined;
        const next = argv[index + 1];
        return bare !== undefined && (next === undefined || next.startsWith('-')) ? `${argument}=${bare}` : argument;
    });
}
/** `--now`: RFC 3339 with a zone, told in UTC; without it the clock. */
function timeOption(text, clock) {
    if (text === null)
        return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .good */ .uw)(clock()
            .toISOString()
            .replace(/\.\d{3}Z$/, 'Z'));
    const { epoch } = (0,_domain_moment_js__WEBPACK_IMPORTED_MODULE_3__/* .moment */ .n)(text);
    if (epoch === null)
        return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .bad */ .MB)((0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .fault */ .DG)('usage/option', '--now', `"${text}" is no RFC 3339 time with a zone`, {
            fix: 'write it like 2026-11-21T05:00:00Z',
        }));
    return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .good */ .uw)(new Date(epoch).toISOString().replace(/\.000Z$/, 'Z'));
}
/** A day or a time as milliseconds; `whole`: what a day adds to its start. null: not given. */
function dayOption(text, option, whole) {
    if (text === null)
        return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .good */ .uw)(null);
    const isDay = /^\d{4}-\d{2}-\d{2}$/.test(text);
    const { epoch } = (0,_domain_moment_js__WEBPACK_IMPORTED_MODULE_3__/* .moment */ .n)(isDay ? `${text}T00:00:00Z` : text);
    if (epoch === null)
        return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .bad */ .MB)((0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .fault */ .DG)('usage/option', option, `"${text}" is no day and no RFC 3339 time`, {
            fix: 'write it like 2026-11-21, or 2026-11-21T05:00:00Z',
        }));
    return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .good */ .uw)(isDay ? epoch + whole : epoch);
}
/** Help text of a command. */
function helpText(usage, summary, specs) {
    const rows = Object.entries(specs).map(([name, spec]) => {
        const value = spec.bare === undefined ? spec.value : `[${spec.value}]`;
        const left = `  --${name}${value ? ` ${value}` : ''}`;
        const tail = spec.fallback ? ` (default: ${spec.fallback})` : '';
        return `${left.padEnd(26)}${left.length >= 26 ? `\n${' '.repeat(26)}` : ''}${spec.help}${tail}`;
    });
    return `Usage: risk-gate ${usage}\n\n${summary}\n\nOptions:\n${rows.join('\n')}\n  --help                  this text\n`;
}


/***/ }),

/***/ 87558:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ sayFaults),
/* harmony export */   unknownCommand: () => (/* binding */ unknownCommand)
/* harmony export */ });
/* harmony import */ var _domain_fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12777);
/* harmony import */ var _outputs_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11722);
/* harmony import */ var _syntax_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92727);
/** How the command line speaks of faults: one line each, nothing raw. */



/** Most faults that are printed; the rest are counted. */
const MOST = 200;
/** Prints faults to standard error and gives the exit code for "could not be judged". */
function sayFaults(world, faults) {
    for (const one of faults.slice(0, MOST))
        world.error(`${(0,_outputs_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .logLine */ .BP)((0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .faultText */ .Ij)(one))}\n`);
    if (faults.length > MOST)
        world.error(`… and ${faults.length - MOST} more faults\n`);
    return 2;
}
/** An unknown command, with the nearest one that is there. */
function unknownCommand(name, known, world) {
    const near = (0,_syntax_text_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .p)(name, known);
    const fix = near ? `did you mean "${near}"?` : 'risk-gate --help lists the commands';
    world.error(`${(0,_outputs_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .logLine */ .BP)(`${name}: is no command (fix: ${fix}) [usage/option]`)}\n`);
    return 2;
}


/***/ }),

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


/***/ }),

/***/ 71507:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  verify: () => (/* binding */ verify)
});

// EXTERNAL MODULE: ./build/domain/fault.js
var fault = __webpack_require__(12777);
// EXTERNAL MODULE: ./build/git/history.js
var git_history = __webpack_require__(86643);
// EXTERNAL MODULE: ./build/git/objects.js
var git_objects = __webpack_require__(9951);
// EXTERNAL MODULE: ./build/judge/answers.js
var answers = __webpack_require__(42727);
// EXTERNAL MODULE: ./build/ledger/chain.js + 1 modules
var ledger_chain = __webpack_require__(6292);
// EXTERNAL MODULE: ./build/ledger/layout.js
var layout = __webpack_require__(39696);
// EXTERNAL MODULE: ./build/ledger/occasion.js
var occasion = __webpack_require__(78049);
// EXTERNAL MODULE: ./build/outputs/escape.js
var outputs_escape = __webpack_require__(11722);
// EXTERNAL MODULE: ./build/record.js + 1 modules
var build_record = __webpack_require__(87198);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/domain/uri-pattern.js
var uri_pattern = __webpack_require__(56968);
// EXTERNAL MODULE: ./build/commands/shared/attestations.js
var attestations = __webpack_require__(47314);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/domain/plain.js
var plain = __webpack_require__(45745);
;// CONCATENATED MODULE: ./build/ledger/difference.js
/** Where two records differ: the field, for whoever has to find out why. */

const LONGEST = 80;
/** The first difference in the order of keys and indices; null where the values are the same. */
function firstDifference(one, other, pointer = '') {
    if (one === other)
        return null;
    if (Array.isArray(one) && Array.isArray(other)) {
        for (let at = 0; at < Math.max(one.length, other.length); at++) {
            const found = firstDifference(one[at], other[at], `${pointer}/${at}`);
            if (found)
                return found;
        }
        return null;
    }
    if ((0,plain/* isMap */.jh)(one) && (0,plain/* isMap */.jh)(other)) {
        for (const key of [...new Set([...Object.keys(one), ...Object.keys(other)])].sort()) {
            const [a, b] = [one, other].map((side) => (Object.hasOwn(side, key) ? side[key] : undefined));
            const found = firstDifference(a, b, `${pointer}${(0,plain/* step */.PM)(key)}`);
            if (found)
                return found;
        }
        return null;
    }
    return { pointer, one: shown(one), other: shown(other) };
}
function shown(value) {
    if (value === undefined)
        return 'nothing';
    const text = JSON.stringify(value);
    return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

// EXTERNAL MODULE: ./build/signatures/dsse.js
var dsse = __webpack_require__(54161);
// EXTERNAL MODULE: ./build/syntax/base64.js
var base64 = __webpack_require__(85671);
// EXTERNAL MODULE: ./build/syntax/json.js + 1 modules
var json = __webpack_require__(47324);
// EXTERNAL MODULE: ./build/commands/shared/statement.js
var statement = __webpack_require__(19728);
;// CONCATENATED MODULE: ./build/commands/shared/attested.js
/** Whether what was signed of a decision is this decision, and by whom it was signed. Offline: nothing but bytes decides. */









/**
 * One answer for each of both statements that the gate signs. `text`: Sigstore bundles, one, or one a line; `place`: the
 * file that has them. A fault where the trusted root is none.
 */
async function attestationAnswers(decision, { text, place }, trust) {
    const verifiers = await verifiersOf(trust.roots);
    if (verifiers === null)
        return (0,fault/* bad */.MB)((0,fault/* fault */.DG)('usage/option', '--trusted-root', 'holds something that is no trusted root of a Sigstore', {
            fix: 'write it with gh attestation trusted-root',
        }));
    const read = documentsIn(text).map(signedIn);
    const all = read.flatMap((one) => (typeof one === 'string' ? [] : [one]));
    const digest = (0,build_record/* decisionDigest */.Dc)(decision);
    const own = all.filter(({ statement }) => isAbout(statement, digest));
    if (own.length === 0) {
        const why = read.find((one) => typeof one === 'string');
        const others = [...new Set(all.flatMap(({ statement }) => subjectOf(statement)))];
        return (0,fault/* good */.uw)([
            {
                kind: 'false',
                message: `${place} ${why ?? `signs another decision: its subject decision.json is ${others.join(', ') || 'not there'}, and this one is ${digest}`}`,
            },
        ]);
    }
    return (0,fault/* good */.uw)([statement/* SUMMARY_TYPE */.G, statement/* DECISION_TYPE */.C].map((type) => {
        const answers = own
            .filter(({ statement }) => statement['predicateType'] === type)
            .map((one) => answerOf(one, { decision, type, place, trust, verifiers }));
        return (answers.find(({ kind }) => kind === 'true') ??
            answers[0] ?? { kind: 'untold', message: `${place} has no signature of it as ${type}` });
    }));
}
/** The documents of a file: it is one, or has one a line. */
function documentsIn(text) {
    try {
        JSON.parse(text);
        return [text];
    }
    catch {
        return text.split('\n').filter((line) => line.trim() !== '');
    }
}
/** Null where one of the texts is no trusted root. */
async function verifiersOf(roots) {
    const { bundleVerifier } = await Promise.all(/* import() */[__webpack_require__.e(1168), __webpack_require__.e(8336)]).then(__webpack_require__.bind(__webpack_require__, 48336));
    const made = roots === null ? [bundleVerifier(null)] : documentsIn(roots).map((one) => bundleVerifier(one));
    return made.length > 0 && made.every((one) => one !== null) ? made : null;
}
/** The statement inside a bundle, or why there is none, in words after the name of the file. */
function signedIn(bundle) {
    const parsed = (0,json/* parseJson */.q)(bundle, 'bundle');
    const root = (0,plain/* asMap */.$H)(parsed.ok ? parsed.value.value : null);
    const envelope = (0,plain/* asMap */.$H)(root['dsseEnvelope']);
    const { payload, payloadType } = envelope;
    if (typeof payload !== 'string' || payloadType !== 'application/vnd.in-toto+json')
        return 'holds no Sigstore bundle over an in-toto statement';
    const bytes = (0,base64/* base64 */.K)(payload);
    const document = bytes === null ? null : (0,json/* parseJson */.q)(bytes.toString('utf8'), 'payload');
    if (bytes === null || !document?.ok)
        return 'holds an envelope whose payload is no JSON in Base64';
    const [signature, ...more] = (0,plain/* asList */.DD)(envelope['signatures']);
    const sig = (0,base64/* base64 */.K)(String((0,plain/* asMap */.$H)(signature)['sig'] ?? ''));
    const key = leafKey((0,plain/* asMap */.$H)(root['verificationMaterial']));
    const isWhole = more.length === 0 && sig !== null && key !== null && (0,dsse/* isSignedBy */.s)(key, (0,dsse/* preAuthEncoding */.J)(payloadType, bytes), sig);
    return { statement: (0,plain/* asMap */.$H)(document.value.value), bundle, isWhole };
}
function leafKey(material) {
    const [first] = (0,plain/* asList */.DD)((0,plain/* asMap */.$H)(material['x509CertificateChain'])['certificates']);
    const raw = (0,plain/* asMap */.$H)(material['certificate'])['rawBytes'] ?? (0,plain/* asMap */.$H)(first)['rawBytes'];
    try {
        return typeof raw === 'string' ? new external_node_crypto_.X509Certificate(Buffer.from(raw, 'base64')).publicKey : null;
    }
    catch {
        return null;
    }
}
/** Digests (`sha256:…`) of the subjects of a statement that are a decision. */
const subjectOf = (statement) => (0,plain/* asList */.DD)(statement['subject'])
    .map(plain/* asMap */.$H)
    .filter((one) => one['name'] === 'decision.json')
    .map((one) => `sha256:${String((0,plain/* asMap */.$H)(one['digest'])['sha256'])}`);
const isAbout = (statement, digest) => subjectOf(statement).includes(digest);
function answerOf(signed, { decision, type, place, trust, verifiers }) {
    const wrong = (message) => ({ kind: 'false', message: `${place}: ${message}` });
    if (!signed.isWhole)
        return wrong(`the signature as ${type} was not made over that statement`);
    const other = differenceOf(signed.statement, decision, type);
    if (other)
        return wrong(`${other.pointer} of what was signed as ${type} is ${other.one}, and follows as ${other.other}`);
    const outcomes = verifiers.map((verify) => verify(signed.bundle, null));
    const shown = outcomes.find((one) => 'issuer' in one);
    if (!shown) {
        const problems = outcomes.flatMap((one) => ('problem' in one ? [one.problem] : []));
        const message = `the signature as ${type} ${problems.at(-1)}`;
        // The bundled root is that of one Sigstore of several: what was signed with another is not wrong, only not told.
        if (trust.roots !== null)
            return wrong(message);
        return {
            kind: 'untold',
            message: `${place}: ${message}; where another Sigstore signed it, such as GitHub's own for private repositories, give its root with --trusted-root`,
        };
    }
    if (shown.issuer !== trust.issuer)
        return wrong(`signed as ${type} with an identity of ${shown.issuer}, and ${trust.issuer} is asked for (--issuer)`);
    if (!trust.accepts(shown.subject))
        return wrong(`signed as ${type} by ${shown.subject}, and ${trust.identity} is asked for (--identity)`);
    return { kind: 'true', message: `signed as ${type} by ${shown.subject} (${place})` };
}
/** Where a signed statement says something else than follows from the decision; null: nowhere. */
function differenceOf({ predicate, _type }, decision, type) {
    const frame = firstDifference(_type, 'https://in-toto.io/Statement/v1', '/_type');
    if (frame)
        return frame;
    if (type === statement/* DECISION_TYPE */.C)
        return firstDifference(predicate, (0,build_record/* plainRecord */.Y8)(decision), '/predicate');
    const told = (0,plain/* asMap */.$H)(predicate);
    // The address of the forge is no part of a decision.
    const server = /^git\+(https?:\/\/[^/]+)\//.exec(String(told['resourceUri']))?.[1] ?? null;
    return firstDifference(essence(told), essence((0,plain/* asMap */.$H)((0,build_record/* plainRecord */.Y8)((0,statement.statementsOf)(decision, server)[0].predicate))), '/predicate');
}
/** A summary without the versions of tool and format. */
const essence = ({ verifier, slsaVersion: _, ...rest }) => ({
    ...rest,
    verifier: { id: (0,plain/* asMap */.$H)(verifier)['id'] ?? null },
});

// EXTERNAL MODULE: ./build/commands/shared/named-file.js
var named_file = __webpack_require__(18967);
;// CONCATENATED MODULE: ./build/commands/shared/attested-files.js
/** Where `verify` finds what was signed of a decision, and whom it trusts. */









const ISSUER = 'https://token.actions.githubusercontent.com';
/** Options about signatures. */
const ATTESTED = {
    attested: { value: null, help: 'asks that it is signed; without it one that is not is told of without' },
    bundle: {
        value: 'FILE',
        help: `its Sigstore bundles, as gh attestation download writes them (default: ${attestations/* ATTESTATIONS */.u} beside it, else those in the ledger)`,
    },
    identity: {
        value: 'PATTERN',
        help: 'who may have signed it: the subject of the certificate, * for text within a segment, ** for any (default: a workflow of this repository)',
    },
    issuer: { value: 'URL', help: `who vouches for that identity (default: ${ISSUER})` },
    'trusted-root': {
        value: 'FILE',
        help: 'root of the Sigstore that signed it, as gh attestation trusted-root writes it (default: the public one)',
    },
};
/** Whoever gives one of these asks for a signature. */
const ASKING = ['bundle', 'identity', 'issuer', 'trusted-root'];
/** Answers about the signatures; none where there are none and none were asked for. Faults: files that cannot be read. */
async function signedAnswers(decision, input) {
    const { options, repository } = input;
    const found = await bundlesOf(decision, input);
    if (!found.ok)
        return found;
    if (found.value === null) {
        const isAsked = options.flag('attested') || ASKING.some((name) => options.text(name) !== null);
        const message = `whether it is signed: there are no ${attestations/* ATTESTATIONS */.u} beside it, and none of it in the ledger`;
        return (0,fault/* good */.uw)(isAsked ? [{ kind: 'untold', message }] : []);
    }
    const pattern = options.text('identity');
    const own = repository === null ? null : `https://github.com/${repository}/.github/workflows/**`;
    const identity = pattern ?? own;
    if (identity === null)
        return (0,fault/* good */.uw)([
            {
                kind: 'untold',
                message: `who may sign it: the repository here has no origin that says whose workflow it has to be; name it with --identity, such as https://github.com/acme/models/.github/workflows/**`,
            },
        ]);
    const root = options.text('trusted-root');
    const roots = root === null ? null : await (0,named_file/* namedFile */.e)(root, 'usage/option', 'write it with gh attestation trusted-root');
    if (roots && !roots.ok)
        return roots;
    const trust = {
        identity,
        // The forge takes names in any case; a pattern that somebody wrote is taken as it is.
        accepts: (subject) => pattern === null ? (0,uri_pattern/* matchesUri */.o)(identity.toLowerCase(), subject.toLowerCase()) : (0,uri_pattern/* matchesUri */.o)(pattern, subject),
        issuer: options.text('issuer') ?? ISSUER,
        roots: roots === null ? null : roots.value.toString('utf8'),
    };
    return attestationAnswers(decision, found.value, trust);
}
/** The file of bundles and its name: the one that is named, the one beside the decision, the ledger's; null: none. */
async function bundlesOf(decision, { options, beside, kept }) {
    const neighbour = beside === null ? null : (0,external_node_path_.join)((0,external_node_path_.dirname)(beside), attestations/* ATTESTATIONS */.u);
    const place = options.text('bundle') ?? (neighbour !== null && (0,external_node_fs_.existsSync)(neighbour) ? neighbour : null);
    if (place !== null) {
        const read = await (0,named_file/* namedFile */.e)(place, 'usage/option', 'write it with gh attestation download');
        return read.ok ? (0,fault/* good */.uw)({ text: read.value.toString('utf8'), place }) : read;
    }
    const path = (0,layout/* attestationsPath */.RE)((0,build_record/* decisionDigest */.Dc)(decision));
    const bytes = (await kept?.file(path)) ?? null;
    return (0,fault/* good */.uw)(bytes === null ? null : { text: Buffer.from(bytes).toString('utf8'), place: path });
}

// EXTERNAL MODULE: ./build/domain/outcome.js
var outcome = __webpack_require__(93153);
// EXTERNAL MODULE: ./build/evaluate.js + 6 modules
var evaluate = __webpack_require__(55315);
// EXTERNAL MODULE: ./build/git/tree.js
var tree = __webpack_require__(91651);
;// CONCATENATED MODULE: ./build/commands/shared/digests.js
/** Whether the digests of a decision are those of the files that its commits hold, and its verdict that of its findings. */







const wrong = (message) => ({ kind: 'false', message });
/** What a decision says against itself: counts and a verdict that its own findings do not give. null: nothing. */
function contradiction(decision) {
    const findings = [...decision.models.flatMap((model) => model.findings), ...(decision.findings ?? [])];
    const counted = firstDifference((0,build_record/* plainRecord */.Y8)(decision.counts), (0,build_record/* plainRecord */.Y8)((0,evaluate/* countOutcomes */.XF)(findings)), '/counts');
    if (counted)
        return wrong(`${counted.pointer} is ${counted.one}, and its findings come to ${counted.other}`);
    for (const [index, model] of decision.models.entries()) {
        const follows = (0,evaluate/* verdictOf */.Vj)(model.findings);
        if ((0,outcome/* opensMerge */.Ec)(model.verdict) && model.verdict !== follows)
            return wrong(`/models/${index}/verdict is ${model.verdict}, and its findings come to ${follows}`);
        if ((0,outcome/* opensMerge */.Ec)(decision.verdict) && !(0,outcome/* opensMerge */.Ec)(model.verdict))
            return wrong(`/verdict is ${decision.verdict}, and that of the model ${model.id} is ${model.verdict}`);
    }
    if ((0,outcome/* opensMerge */.Ec)(decision.verdict) && decision.faults.length)
        return wrong(`/verdict is ${decision.verdict} beside faults`);
    return null;
}
/** Whether policy, waivers and evidence at the recorded commits have the recorded digests. */
async function digestsHold(decision, repository, objects) {
    const trees = new Map();
    for (const commit of new Set([decision.base, decision.head, decision.merge_base])) {
        const found = await (0,git_history/* resolveCommit */.WL)(repository, commit, commit.slice(0, 12));
        trees.set(commit, found.ok ? await (0,tree.loadTree)(repository, objects, commit) : found);
    }
    for (const [commit, tree] of trees)
        if (!tree.ok)
            return {
                kind: 'untold',
                message: `the commit ${commit.slice(0, 12)} is not here: ${tree.faults.map(fault/* faultText */.Ij).join('; ')}`,
            };
    const digestAt = async (commit, path) => {
        const tree = trees.get(commit);
        const blob = tree?.ok && tree.value.entry(path) ? await tree.value.open(path) : null;
        return blob?.ok ? blob.value.sha256 : null;
    };
    for (const key of ['policy', 'waivers']) {
        const named = decision[key];
        if (!named)
            continue;
        if (named.commit !== decision.base)
            return wrong(`/${key}/commit is not the base that the decision names`);
        const found = await digestAt(decision.base, named.path);
        if (found !== named.sha256)
            return wrong(`/${key}/sha256 is ${named.sha256}, and ${named.path} at the base has ${found ?? 'none'}`);
    }
    // Evidence of a job's workspace or of an engine is in no commit, and what was open before is cited from the merge base.
    for (const [index, { findings }] of decision.models.entries())
        for (const [place, finding] of findings.entries())
            for (const { path, sha256 } of finding.evidence) {
                const there = [await digestAt(decision.head, path), await digestAt(decision.merge_base, path)];
                if (there[0] === null || there.includes(sha256))
                    continue;
                return wrong(`/models/${index}/findings/${place}/evidence names ${sha256} for ${path}, and the head has ${there[0]}`);
            }
    return { kind: 'true', message: 'the digests of policy, waivers and evidence are those of its commits' };
}

// EXTERNAL MODULE: ./build/commands/shared/ledgers.js + 2 modules
var ledgers = __webpack_require__(76304);
// EXTERNAL MODULE: ./build/commands/shared/local.js
var local = __webpack_require__(31858);
// EXTERNAL MODULE: ./build/commands/shared/options.js
var options = __webpack_require__(91691);
// EXTERNAL MODULE: ./build/domain/watch.js
var watch = __webpack_require__(13090);
// EXTERNAL MODULE: ./build/judge.js + 6 modules
var judge = __webpack_require__(49807);
// EXTERNAL MODULE: ./build/tool.js
var tool = __webpack_require__(54756);
;// CONCATENATED MODULE: ./build/commands/shared/replay.js
/** A decision derived again from the commits that it names. */








const untold = (message) => ({ kind: 'untold', message });
const replay_wrong = (message) => ({ kind: 'false', message });
/**
 * Judges the recorded commits again, at the recorded time and with the recorded people, and compares byte for byte
 * (`previous` apart, which is the chain's). False names the first field that differs.
 */
async function replay(decision, options) {
    const { inputs } = decision;
    if (!inputs)
        return untold('it was recorded by a version that did not record its inputs');
    if (decision.reason === watch/* WATCH */.Q)
        return untold('it records a watch of the base branch, which judges what lay in the job and is not derived again');
    if (inputs.head === 'working-tree')
        return untold('it judged a working tree, which no commit holds');
    if (inputs.workspace && options.workspace === null)
        return untold('it rests on files that an earlier step of the job wrote: give their folder with --workspace');
    if (inputs.answers !== null && options.queries === null)
        return untold('it rests on answers of an engine: give the answers.json of that run with --answers');
    const collected = await (0,local/* localSnapshot */.ei)({
        repo: options.repo,
        base: decision.base,
        head: decision.head,
        policy: inputs.policy_path,
        waivers: inputs.waivers_path,
        workspace: options.workspace,
        approvals: null,
        now: decision.evaluated_at,
        recorded: {
            people: inputs.people,
            repository: decision.repository,
            pullRequest: decision.pull_request,
            ...(inputs.assessments === undefined ? {} : { assessments: inputs.assessments }),
        },
        ...(options.queries ? { queries: options.queries } : {}),
    });
    if (!collected.ok)
        return untold(`it cannot be derived again: ${faultsText(collected.faults)}`);
    try {
        const again = { ...(await (0,judge/* judge */.S4)(collected.value.snapshot)), previous: decision.previous };
        return (compare(decision, again, options.anchored) ??
            (await asRecorded(decision, options)) ?? {
            kind: 'true',
            message: 'derived again from its commits it is the same, byte for byte',
        });
    }
    finally {
        collected.value.close();
    }
}
/** What differs between the record and the judgement of today; null where nothing does. */
function compare(decision, again, anchored) {
    const { version, sha256 } = decision.tool;
    const isSameTool = version === tool/* TOOL */.j.version && sha256 === tool/* TOOL */.j.sha256;
    const [one, other] = [decision, { ...again, tool: decision.tool }].map(build_record/* plainRecord */.Y8);
    const found = firstDifference(one, other);
    if (isSameTool)
        return found ? replay_wrong(`${found.pointer} is ${found.one} in the record and ${found.other} when derived again`) : null;
    // The ledger vouches for the build that is named; without it that name could be anybody's.
    if (!found && anchored)
        return null;
    return untold(`it was made by risk-gate ${version} (${sha256.slice(0, 12)}) and this is ${tool/* TOOL */.j.version} (${tool/* TOOL */.j.sha256.slice(0, 12)}): only the same build is sure to give the same bytes${found ? `; ${found.pointer} differs` : ''}`);
}
/** What no commit can show: which repository and pull request it was. Without a ledger only the clone can speak for it. */
async function asRecorded(decision, options) {
    if (options.anchored)
        return null;
    if (decision.pull_request !== null)
        return untold(`/pull_request (${decision.pull_request}) is in no commit, and no ledger here holds the decision`);
    if (decision.repository === null)
        return null;
    const opened = await (0,local/* openRepository */.h_)(options.repo);
    if (!opened.ok)
        return untold(faultsText(opened.faults));
    const name = await (0,git_history/* repositoryName */.aR)(opened.value);
    opened.value.close();
    if (name === null)
        return untold(`/repository (${decision.repository}) is not known to this clone`);
    return name.toLowerCase() === decision.repository.toLowerCase()
        ? null
        : replay_wrong(`/repository is ${decision.repository} in the record, and this is a clone of ${name}`);
}
const faultsText = (faults) => faults.map(fault/* faultText */.Ij).join('; ');

// EXTERNAL MODULE: ./build/commands/shared/say.js
var say = __webpack_require__(87558);
;// CONCATENATED MODULE: ./build/commands/verify.js
/** `verify`: whether a decision is true: its digests, its place in the chain, and, with `--replay`, every byte of it. */

















const EXIT = { true: 0, false: 1, untold: 2 };
const verify = {
    name: 'verify',
    usage: 'verify DECISION [options]',
    summary: 'Checks a decision (a file, or its digest or number in the ledger): digests, chain, signature where there is one, and with --replay every byte. Leaves with 0 where it is true, 1 where it is not, 2 where that cannot be told.',
    options: {
        repo: { value: 'DIR', help: 'the repository that it judged: a folder or a git bundle', fallback: '.' },
        replay: { value: null, help: 'derives it again from the recorded commits' },
        ledger: { value: 'REF', help: `the ledger branch (default: ${layout/* LEDGER_BRANCH */.jF}, where there is one)` },
        workspace: { value: 'DIR', help: 'for --replay: files that an earlier step of the job wrote' },
        answers: { value: 'FILE', help: 'for --replay: answers.json of the run, where rows are in an engine' },
        ...ATTESTED,
    },
    async run(argv, world) {
        const parsed = (0,options/* parseOptions */.Ac)(argv, this.options, 1);
        if (!parsed.ok)
            return (0,say/* sayFaults */.J)(world, parsed.faults);
        const [wanted] = parsed.value.rest;
        if (wanted === undefined)
            return (0,say/* sayFaults */.J)(world, [
                (0,fault/* fault */.DG)('usage/option', 'verify', 'needs a decision', {
                    fix: 'risk-gate verify DECISION: a file, a digest or a number of the ledger',
                }),
            ]);
        const repository = await (0,local/* openRepository */.h_)(parsed.value.text('repo') ?? '.');
        if (!repository.ok)
            return (0,say/* sayFaults */.J)(world, repository.faults);
        const objects = (0,git_objects/* objectReader */.V)(repository.value);
        try {
            const answers = await examine(wanted, parsed.value, repository.value, objects);
            if (!answers.ok)
                return (0,say/* sayFaults */.J)(world, answers.faults);
            for (const { kind, message } of answers.value)
                world.out(`${{ true: 'holds', false: 'DOES NOT HOLD', untold: 'cannot be told' }[kind]}: ${(0,outputs_escape/* logLine */.BP)((0,outputs_escape/* flat */.Ct)(message))}\n`);
            const kinds = answers.value.map(({ kind }) => kind);
            return EXIT[kinds.includes('false') ? 'false' : kinds.includes('untold') ? 'untold' : 'true'];
        }
        finally {
            objects.close();
            repository.value.close();
        }
    },
};
/** Every answer about one decision; a fault where there is nothing to examine. */
async function examine(wanted, options, repository, objects) {
    const name = options.text('ledger');
    const records = [];
    const asked = linkWanted(wanted);
    const file = asked ? null : await decisionFile(wanted);
    if (file && !file.ok)
        return file;
    const given = file?.value ? (0,ledger_chain/* parseRecord */.H)(file.value, wanted) : null;
    if (given && !given.ok)
        return (0,fault/* good */.uw)(given.faults.map((one) => ({ kind: 'false', message: (0,fault/* faultText */.Ij)(one) })));
    const { isWanted, isIt } = matcher(asked, given?.value ?? null);
    const ledger = await (0,ledgers.readLedger)(repository, objects, name ?? layout/* LEDGER_BRANCH */.jF, (record) => {
        if (isWanted(record))
            records.push(record);
    });
    if (!ledger.ok)
        return ledger;
    if (ledger.value === null && (name !== null || asked !== null))
        return (0,fault/* bad */.MB)((0,ledgers.noLedger)(name ?? layout/* LEDGER_BRANCH */.jF, '--ledger'));
    const record = records.find(isIt) ?? records[0] ?? null;
    const decision = given?.value.decision ?? record?.decision ?? null;
    if (!decision)
        return record
            ? (0,fault/* good */.uw)(record.faults.map((one) => ({ kind: 'false', message: (0,fault/* faultText */.Ij)(one) })))
            : (0,fault/* bad */.MB)((0,fault/* fault */.DG)('usage/option', wanted, 'is in no record of the ledger', { fix: 'give its digest, number or file' }));
    const chain = chainAnswers(decision, record, ledger.value, record !== null && isIt(record));
    const anchored = record !== null && isIt(record) && chain.every(({ kind }) => kind === 'true');
    const inside = contradiction(decision);
    const digests = await digestsHold(decision, repository, objects);
    const again = options.flag('replay') ? await replayed(decision, options, anchored) : null;
    if (again && !again.ok)
        return again;
    const signed = await signedAnswers(decision, {
        options,
        beside: asked ? null : wanted,
        kept: ledger.value,
        // Whose workflow it has to be is not for a file from anywhere to say.
        repository: (await (0,git_history/* repositoryName */.aR)(repository)) ?? (anchored ? decision.repository : null),
    });
    if (!signed.ok)
        return signed;
    return (0,fault/* good */.uw)([...chain, ...(inside ? [inside] : []), digests, ...signed.value, ...(again ? [again.value] : [])]);
}
/** A digest or a sequence number; null where the argument is a file. */
function linkWanted(text) {
    const hex = /^(?:sha256:)?([0-9a-f]{64})$/.exec(text)?.[1];
    if (hex)
        return { digest: `sha256:${hex}` };
    return /^\d{1,15}$/.test(text) ? { sequence: Number(text) } : null;
}
/**
 * Which records are looked at, and whether one is the decision itself: a file without `previous`, of a job that may not
 * write, is its record all the same. A record that only says the same is looked at, and vouches for nothing.
 */
function matcher(asked, given) {
    const bare = given && (0,build_record/* decisionDigest */.Dc)({ ...given.decision, previous: null });
    const isIt = (record) => {
        if (asked)
            return 'digest' in asked ? record.digest === asked.digest : record.sequence === asked.sequence;
        if (record.digest === given?.digest)
            return true;
        return record.decision !== null && (0,build_record/* decisionDigest */.Dc)({ ...record.decision, previous: null }) === bare;
    };
    const isWanted = (record) => isIt(record) || (given !== null && isRepeat(record, given.decision));
    return { isIt, isWanted };
}
/** A run that said again what a record says: it has that record's `previous` and was not appended. */
const isRepeat = ({ decision }, given) => decision !== null &&
    given.previous === decision.previous &&
    (0,occasion/* occasionOf */.z)(decision) === (0,occasion/* occasionOf */.z)(given) &&
    (0,occasion/* answerOf */.u)(decision) === (0,occasion/* answerOf */.u)(given);
const decisionFile = (path) => (0,named_file/* namedFile */.e)(path, 'usage/option', 'give a decision.json, a digest or a number of the ledger');
/** What the ledger says of the decision. */
function chainAnswers(decision, record, ledger, isIt) {
    const untold = (message) => ({ kind: 'untold', message });
    if (!record) {
        // Without a `previous` it claims no place in a chain.
        if (decision.previous === null)
            return [];
        return [
            untold(ledger
                ? 'no record of the ledger is this decision'
                : 'there is no ledger here that its `previous` could be looked up in'),
        ];
    }
    const broken = [...record.faults, ...(ledger?.faults ?? [])];
    if (broken.length)
        return broken.map(({ path, message }) => ({ kind: 'false', message: `${path}: ${message}` }));
    if (record.decision && decision.previous !== null && decision.previous !== record.decision.previous)
        return [
            { kind: 'false', message: `/previous is ${decision.previous}, and the ledger has ${record.decision.previous}` },
        ];
    if (!isIt)
        return [{ kind: 'true', message: `it says again what record ${record.sequence} of the ledger says` }];
    return [
        {
            kind: 'true',
            message: `record ${record.sequence} of ${ledger?.records} (${(0,layout/* recordPath */.lX)(record)}), chained without a gap`,
        },
    ];
}
async function replayed(decision, options, anchored) {
    const path = options.text('answers');
    let queries = null;
    if (path !== null) {
        const bytes = await decisionFile(path);
        if (!bytes.ok)
            return bytes;
        const read = (0,answers/* recordedQueries */.U)(Buffer.from(bytes.value).toString('utf8'), path);
        if (!read.ok)
            return read;
        queries = read.value;
    }
    return (0,fault/* good */.uw)(await replay(decision, {
        repo: options.text('repo') ?? '.',
        workspace: options.text('workspace'),
        queries,
        anchored,
    }));
}


/***/ }),

/***/ 12777:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DG: () => (/* binding */ fault),
/* harmony export */   Ij: () => (/* binding */ faultText),
/* harmony export */   MB: () => (/* binding */ bad),
/* harmony export */   uw: () => (/* binding */ good)
/* harmony export */ });
/** One line for people: `path:line:col: message (fix: …) [code]`; parts that are null are left out. */
function faultText(fault) {
    const place = [fault.path, fault.line, fault.line === null ? null : fault.column].filter((part) => part !== null);
    const fix = fault.fix === null ? '' : ` (fix: ${fault.fix})`;
    return `${place.join(':')}: ${fault.message}${fix} [${fault.code}]`;
}
/** A fault with its optional parts filled in; `line`, `column` and `fix` default to null. */
function fault(code, path, message, more = {}) {
    return { code, path, message, line: more.line ?? null, column: more.column ?? null, fix: more.fix ?? null };
}
/** A successful result. */
const good = (value) => ({ ok: true, value });
/** A failed result; needs at least one fault. */
const bad = (...faults) => ({
    ok: false,
    faults,
});


/***/ }),

/***/ 7873:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ refusalWords)
/* harmony export */ });
/** Why the system did not let us read or write, in words: its codes are nobody's language. */
const WORDS = {
    ENOENT: 'there is no such file or folder',
    ENOTDIR: 'a part of its path is a file',
    EISDIR: 'it is a folder',
    EACCES: 'this user may not',
    EPERM: 'this user may not',
    EROFS: 'the disk may only be read',
    ENOSPC: 'the disk is full',
    ELOOP: 'its links go in a circle',
    ENAMETOOLONG: 'its name is too long',
    EMFILE: 'too many files are open',
};
/** Words for the code of an error, the code itself where there are none, `it failed` for what has no code. */
function refusalWords(error) {
    const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;
    return code === null ? 'it failed' : (WORDS[code] ?? code);
}


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

/***/ 11722:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ clip),
/* harmony export */   BP: () => (/* binding */ logLine),
/* harmony export */   Cm: () => (/* binding */ linkTarget),
/* harmony export */   Ct: () => (/* binding */ flat),
/* harmony export */   Is: () => (/* binding */ logName),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   a4: () => (/* binding */ mermaid),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   ay: () => (/* binding */ logProse),
/* harmony export */   bt: () => (/* binding */ mermaidAxis),
/* harmony export */   mx: () => (/* binding */ htmlInMarkdown),
/* harmony export */   qy: () => (/* binding */ html),
/* harmony export */   rC: () => (/* binding */ htmlName),
/* harmony export */   rK: () => (/* binding */ csvCell),
/* harmony export */   wD: () => (/* binding */ markdown)
/* harmony export */ });
/**
 * The one place that makes hostile text safe to show. Every text that an artifact, a policy or a person supplied goes
 * through one of these before it reaches a surface; each surface has its own function, and none of them ever throws.
 */
const ZERO_WIDTH = '\u200b';
/**
 * What no reader can see or what changes how others are shown: controls (C0, DEL, C1), format characters (bidirectional
 * overrides, zero width, byte order mark, tags), lone surrogates, line and paragraph separators. The zero-width joiners
 * stay where both neighbours are beyond ASCII: scripts and emoji need them.
 */
const HIDDEN = /(?<![^\x00-\x7f])[\u200c\u200d]|[\u200c\u200d](?![^\x00-\x7f])|(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;
const SHORT = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };
function escapeSequence(character) {
    const short = SHORT[character];
    if (short)
        return short;
    const point = character.codePointAt(0).toString(16).toUpperCase();
    return point.length > 4 ? `\\u{${point}}` : `\\u${point.padStart(4, '0')}`;
}
/**
 * Text of one line in which every hidden character is written out (`\n`, `\u202E`). For paths, labels and log lines.
 * `##[`, which a runner obeys anywhere in a line, is broken here for good.
 */
const visible = (text) => text.replace(HIDDEN, escapeSequence).replaceAll('##[', '## [');
/** As `visible`, but line breaks and tabs are a space, and the ends are trimmed. For prose. */
const flat = (text) => visible(text.replace(/[ \t]*[\r\n\t][\s]*/g, ' ')).trim();
/** At most `limit` UTF-16 units of a text, never half a character, with a sign and the count of what was left out. */
function clip(text, limit) {
    if (text.length <= limit)
        return text;
    const last = text.charCodeAt(limit - 1);
    const end = last >= 0xd800 && last <= 0xdbff ? limit - 1 : limit;
    return `${text.slice(0, end)}… (${text.length - end} more characters)`;
}
/** Longest text of prose and of a name that the surfaces show; the record has all of it. */
const PROSE = 700;
const NAME = 160;
/** Mentions, issue references, links and emoji names are broken by a zero-width space, so that nobody is called and nothing is linked. */
const breakReferences = (text) => text
    .replace(/(?<=\S)@/gu, `${ZERO_WIDTH}@`)
    .replace(/@(?=[\p{L}\p{N}_])/gu, `@${ZERO_WIDTH}`)
    .replace(/#(?=\d)/g, `#${ZERO_WIDTH}`)
    .replace(/\b(gh-)(?=\d)/gi, `$1${ZERO_WIDTH}`)
    .replace(/:(?=\/\/)/g, `:${ZERO_WIDTH}`)
    .replace(/\b(www|mailto|xmpp)(?=[.:])/gi, `$1${ZERO_WIDTH}`)
    .replace(/(?<!\d):(?=[\w+-]+:)/g, `:${ZERO_WIDTH}`);
const ENTITIES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
};
const entity = (character) => ENTITIES[character] ?? `&#${character.codePointAt(0)};`;
/** Text for HTML, in an element or in a quoted attribute. */
const html = (text, limit = PROSE) => flat(clip(text, limit)).replace(/[&<>"']/g, entity);
/** A path, label or id for HTML: hidden characters and line breaks are written out. */
const htmlName = (text, limit = NAME) => visible(clip(text, limit)).replace(/[&<>"']/g, entity);
/** Text inside an HTML block of Markdown (`<summary>`), where mentions count and Markdown does not. */
const htmlInMarkdown = (text, limit = NAME) => breakReferences(visible(clip(text, limit))).replace(/[&<>"']/g, entity);
/**
 * Text as inline Markdown (GitHub flavour), also in a table cell or at the start of a list item: one line, no markup,
 * no HTML, no mention, no reference, no link, no mathematics.
 */
function markdown(text, limit = PROSE) {
    const safe = breakReferences(flat(clip(text, limit)))
        .replace(/[\\`*[\]|~$]/g, '\\$&')
        .replace(/[&<>]/g, entity)
        .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_');
    // What would begin a block where the text stands first: a list item, a heading, a rule or an underline.
    return safe
        .replace(/^([-+])(?=\s|$)/, '\\$1')
        .replace(/^([-=#])(?=[-=#]*(?:\s|$))/, '\\$1')
        .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2');
}
/** A path, label or id as Markdown code, also in a table cell. Empty text is `(empty)`. */
function code(text, limit = NAME) {
    const shown = visible(clip(text, limit));
    if (shown.trim() === '')
        return '`(empty)`';
    if (!/[`|]|^\s|\s$/.test(shown))
        return `\`${shown}\``;
    // A code span in a table cannot hold a bar, nor a back-tick at its ends: then HTML with everything as entities.
    return `<code>${breakReferences(shown).replace(/[^\p{L}\p{N} .,/:;=@#\u200b-]/gu, entity)}</code>`;
}
/** A web address as the target of a Markdown link or an `href`, or null where it is no plain https or http address. */
function linkTarget(address) {
    if (!/^https?:\/\/[^/?#]/.test(address) || /\p{Cs}/u.test(address))
        return null;
    return encodeURI(address)
        .replace(/%25(?=[0-9A-Fa-f]{2})/g, '%')
        .replace(/['()*!$~[\]|\\]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}
/** Text for a log or a terminal: one line without control characters, that no runner takes for a command. */
const logLine = (text) => visible(text).replace(/^(\s*):(?=:)/, '$1: ');
/** As `logLine`, for a path, label or id inside a line. */
const logName = (text, limit = NAME) => logLine(clip(text, limit));
/** As `logLine`, for prose: line breaks become spaces. */
const logProse = (text, limit = PROSE) => logLine(flat(clip(text, limit)));
/**
 * A cell of CSV: always quoted, and never a formula to a spreadsheet, also after blanks and in letters of full width: it
 * begins with an apostrophe instead. Numbers stay numbers.
 */
function csvCell(content) {
    if (content === null)
        return '""';
    if (typeof content === 'number')
        return `"${content}"`;
    const shown = visible(content);
    const formula = /^[\s\p{Zs}]*[=+\-@|%]/u.test(shown.normalize('NFKC')) || /^[\t\r\n]/.test(content);
    return `"${(formula ? `'${shown}` : shown).replaceAll('"', '""')}"`;
}
/** Text inside a quoted label of a Mermaid flowchart: everything that is syntax to Mermaid or Markdown is an entity. */
function mermaid(text, limit = 60) {
    const shown = visible(clip(text, limit));
    return shown
        .replace(/[^\p{L}\p{N}\p{M} .,/_=+()%✓✗…-]/gu, (character) => `#${character.codePointAt(0)};`)
        .replace(/^[-+\d]/, (character) => `#${character.charCodeAt(0)};`);
}
/** Text in a Mermaid chart's title or axis, which know no entities: what is not harmless becomes `·`. */
const mermaidAxis = (text, limit = 28) => {
    const shown = visible(text.length > limit ? `${Array.from(text.slice(0, limit - 1)).join('')}…` : text);
    return shown.replace(/[^\p{L}\p{N}\p{M} .,/_=+()%:≥≤×…-]/gu, '·');
};


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


/***/ }),

/***/ 54161:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ preAuthEncoding),
/* harmony export */   s: () => (/* binding */ isSignedBy)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/** Signatures of DSSE envelopes (github.com/secure-systems-lab/dsse, protocol.md) against bare keys. */

/** The signed bytes: `DSSEv1 <length> <type> <length> <payload>`, lengths in bytes. */
function preAuthEncoding(payloadType, payload) {
    const type = Buffer.from(payloadType, 'utf8');
    return Buffer.concat([Buffer.from(`DSSEv1 ${type.length} `), type, Buffer.from(` ${payload.length} `), payload]);
}
/** Hash functions that go with each kind of key, the usual one first. */
const HASHES = {
    prime256v1: ['sha256'],
    secp384r1: ['sha384', 'sha256'],
    secp521r1: ['sha512', 'sha256'],
};
/**
 * Whether a signature over these bytes was made with a key: Ed25519; ECDSA with SHA-2 in DER; RSA with PSS or PKCS #1
 * v1.5 and SHA-256 or SHA-512. A signature that is none is simply not one: false. Never throws.
 */
function isSignedBy(key, bytes, signature) {
    try {
        if (key.asymmetricKeyType === 'ed25519')
            return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.verify)(null, bytes, key, signature);
        if (key.asymmetricKeyType === 'ec') {
            const hashes = HASHES[key.asymmetricKeyDetails?.namedCurve ?? ''] ?? [];
            return hashes.some((hash) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.verify)(hash, bytes, key, signature));
        }
        return ['sha256', 'sha512'].some((hash) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.verify)(hash, bytes, { key, padding: node_crypto__WEBPACK_IMPORTED_MODULE_0__.constants.RSA_PKCS1_PSS_PADDING }, signature) ||
            (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.verify)(hash, bytes, key, signature));
    }
    catch {
        return false;
    }
}


/***/ })

};
