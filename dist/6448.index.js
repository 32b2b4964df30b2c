export const id = 6448;
export const ids = [6448];
export const modules = {

/***/ 38906:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ withAssessments),
/* harmony export */   k: () => (/* binding */ ledgerHistory)
/* harmony export */ });
/* harmony import */ var _evaluate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55315);
/* harmony import */ var _judge_policy_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55874);
/* harmony import */ var _watch_history_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36444);
/* harmony import */ var _watch_schedule_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36915);
/* harmony import */ var _ledger_reading_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(61772);
/** Earlier assessments from a ledger, for a watch and for the judging of a change. */





/**
 * The history that a ledger holds; null where there is no ledger. A record that was altered, or that its successor does
 * not know, is no assessment. `now`: RFC 3339.
 */
async function ledgerHistory(repository, objects, ledger, now) {
    const gathered = (0,_watch_history_js__WEBPACK_IMPORTED_MODULE_2__/* .gatherHistory */ .ck)(Date.parse(now));
    const read = await (0,_ledger_reading_js__WEBPACK_IMPORTED_MODULE_4__/* .readLedger */ .S)(repository, objects, ledger, ({ decision, faults }) => {
        if (decision && !faults.length)
            gathered.add(decision);
    });
    if (!read.ok)
        return read;
    return { ok: true, value: read.value === null ? null : gathered.history };
}
/** Every scheduled requirement with each model that it binds. */
const scheduledPairs = (policy) => policy.models.flatMap((model) => (0,_watch_schedule_js__WEBPACK_IMPORTED_MODULE_3__/* .scheduledFor */ .tJ)(policy, (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_0__/* .applicable */ .y8)(policy, model)).map(({ requirement }) => ({
    model: model.id,
    requirement: requirement.id,
})));
/** Whether some requirement that binds a model counts how often an evaluation set was used. */
const countsAttempts = (policy) => policy.models.some((model) => (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_0__/* .applicable */ .y8)(policy, model).some(({ rule }) => rule === 'test-set-reuse'));
/**
 * The snapshot with what the ledger knows of scheduled requirements and of attempts on evaluation sets, where its
 * policy asks for either. A ledger that is there and cannot be read keeps the change from being judged.
 */
async function withAssessments(snapshot, history) {
    if (!snapshot.policy || snapshot.faults?.length)
        return snapshot;
    const policy = (0,_judge_policy_text_js__WEBPACK_IMPORTED_MODULE_1__/* .parsePolicy */ .O)(snapshot.policy.bytes, snapshot.policyPath, snapshot.packs);
    const pairs = policy.ok ? scheduledPairs(policy.value) : [];
    const counts = policy.ok && countsAttempts(policy.value);
    if (!pairs.length && !counts)
        return snapshot;
    const read = await history();
    if (!read.ok)
        return { ...snapshot, faults: read.faults };
    const { sha256 } = snapshot.policy.provenance;
    const known = read.value && (0,_watch_history_js__WEBPACK_IMPORTED_MODULE_2__/* .knownAssessments */ .tx)(read.value, pairs, sha256);
    return { ...snapshot, assessments: known && counts ? { ...known, attempts: read.value?.attempts ?? [] } : known };
}


/***/ }),

/***/ 4353:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ changeTrees)
/* harmony export */ });
/* harmony import */ var _domain_fault_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12777);
/* harmony import */ var _git_changes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36310);
/* harmony import */ var _git_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91651);
/** The trees of a change and what it alters, from the objects of a repository: the same for a clone and for the forge. */



/** Faults are objects that are not there or cannot be read. */
async function changeTrees(repository, objects, { head, base, fork }) {
    const load = (commit) => (0,_git_tree_js__WEBPACK_IMPORTED_MODULE_1__.loadTree)(repository, objects, commit);
    const [headTree, baseTree, forkTree, changed] = await Promise.all([
        load(head),
        load(base),
        base === fork ? null : load(fork),
        (0,_git_changes_js__WEBPACK_IMPORTED_MODULE_0__/* .changedPaths */ .vl)(repository, fork, head),
    ]);
    if (!headTree.ok)
        return headTree;
    if (!baseTree.ok)
        return baseTree;
    if (forkTree && !forkTree.ok)
        return forkTree;
    if (!changed.ok)
        return changed;
    return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .good */ .uw)({
        headTree: headTree.value,
        baseTree: baseTree.value,
        mergeBaseTree: forkTree ? forkTree.value : baseTree.value,
        changes: changed.value,
    });
}


/***/ }),

/***/ 61772:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ readLedger)
});

// EXTERNAL MODULE: ./build/domain/fault.js
var fault = __webpack_require__(12777);
// EXTERNAL MODULE: ./build/git/changes.js
var changes = __webpack_require__(36310);
// EXTERNAL MODULE: ./build/git/checked-history.js
var checked_history = __webpack_require__(10495);
// EXTERNAL MODULE: ./build/git/git.js
var git = __webpack_require__(40075);
// EXTERNAL MODULE: ./build/git/history.js
var git_history = __webpack_require__(86643);
// EXTERNAL MODULE: ./build/git/ledger-store.js
var ledger_store = __webpack_require__(8610);
// EXTERNAL MODULE: ./build/git/listing.js
var listing = __webpack_require__(6971);
;// CONCATENATED MODULE: ./build/git/ledger-files.js
/** A ledger branch read back: its records as they are, and as they were first where the branch's own history tells of a change. */







/**
 * Commit of a ledger's tip: of the branch here, or of origin's where that is ahead of it; null where there is neither.
 */
const ledgerTip = (repository, name) => (0,git_history/* furthest */._L)(repository, name.startsWith('refs/') ? [name] : [(0,ledger_store/* ledgerRef */.DH)(name), `refs/remotes/origin/${name}`]);
/** Reads the ledger at a commit. `folder`: where its records are, with the closing slash. */
async function ledgerFiles(repository, objects, commit, folder) {
    const listed = await (0,listing/* listCommit */.E$)(repository, objects, commit);
    if (!listed.ok)
        return listed;
    const entries = new Map(listed.value.map((entry) => [entry.path, entry]));
    // Its older folders are left: each holds every record of its day, and what they would tell of is hashed when it is read.
    const walked = await (0,checked_history/* checkFirstParents */.Yb)(repository, objects, commit, { folders: false });
    if (!walked.ok)
        return walked;
    const first = await firstVersions(repository, commit, folder);
    if (!first.ok)
        return first;
    const read = async (oid) => {
        const found = oid === undefined ? null : await objects.read(oid);
        return found?.ok ? found.value : null;
    };
    return (0,fault/* good */.uw)({
        commit,
        file: (path) => read(entries.get(path)?.oid),
        async *records() {
            const paths = new Set([...entries.keys()].filter((path) => path.startsWith(folder)));
            for (const path of first.value.keys())
                paths.add(path);
            for (const path of [...paths].sort()) {
                const original = await read(first.value.get(path));
                yield { path, bytes: await read(entries.get(path)?.oid), ...(original ? { first: original } : {}) };
            }
        },
    });
}
/** Path → object of its first version, for every record that a later commit of the branch altered or took away. */
async function firstVersions(repository, commit, folder) {
    const args = [
        'log',
        '-m',
        '--first-parent',
        '--reverse',
        '--raw',
        '-z',
        '--no-renames',
        '--no-abbrev',
        '--no-ext-diff',
    ];
    const output = await (0,git/* git */.$Y)(repository, [...args, '--diff-filter=MDT', '--format=', commit, '--', folder], commit);
    if (!output.ok)
        return (0,fault/* bad */.MB)(...output.faults.map((one) => (0,fault/* fault */.DG)('ledger/chain', folder, one.message)));
    const first = new Map();
    const fields = output.value.toString('utf8').split('\0');
    for (let at = 0; at < fields.length; at++) {
        const record = fields[at].trimStart();
        if (!record.startsWith(':'))
            continue;
        const path = fields[++at] ?? '';
        const before = record.split(' ')[2] ?? '';
        if (!first.has(path) && (0,changes/* objectAfter */._k)(record) !== before)
            first.set(path, before);
    }
    return (0,fault/* good */.uw)(first);
}

// EXTERNAL MODULE: ./build/ledger/chain.js + 1 modules
var chain = __webpack_require__(6292);
// EXTERNAL MODULE: ./build/ledger/layout.js
var layout = __webpack_require__(39696);
;// CONCATENATED MODULE: ./build/commands/shared/ledger-reading.js
/** A whole ledger, read back and checked. */




/** Reads and checks a whole ledger, one record in memory at a time. */
async function readLedger(repository, objects, name, told) {
    const tip = await ledgerTip(repository, name);
    if (tip === null)
        return (0,fault/* good */.uw)(null);
    const files = await ledgerFiles(repository, objects, tip, layout/* RECORDS */.ft);
    if (!files.ok)
        return files;
    const head = await files.value.file(layout/* HEAD_PATH */.zO);
    const checked = await (0,chain/* checkChain */.u)(files.value.records(), head === null ? null : (0,layout/* parseHead */.ww)(head), told);
    return (0,fault/* good */.uw)({ commit: tip, file: files.value.file, ...checked });
}


/***/ }),

/***/ 28077:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  eo: () => (/* binding */ clonedPacks),
  T4: () => (/* binding */ readPolicy),
  Fi: () => (/* binding */ withPacks)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/domain/fault.js
var fault = __webpack_require__(12777);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/git/file.js
var file = __webpack_require__(43693);
// EXTERNAL MODULE: ./build/git/git.js
var git = __webpack_require__(40075);
;// CONCATENATED MODULE: ./build/git/packs.js
/** Packs from clones on this machine: a file of exactly the commit that it is pinned to. */





/** Most bytes of a pack. */
const CAP = 4 * 1024 * 1024;
/** Folders in which the clone of `owner/name` may be, given the folder of clones: itself, by name, by owner and name. */
const places = (folder, repository) => {
    const name = repository.slice(repository.indexOf('/') + 1);
    return [repository, `${repository}.git`, name, `${name}.git`].map((one) => (0,external_node_path_.join)(folder, one)).concat(folder);
};
/**
 * A pack from the first clone that has its commit; which clone it is does not matter, since the commit id names the content.
 * `folders` hold clones, or are one. No commit, no file, a link or a submodule is a fault.
 */
async function packFromClones(pack, folders) {
    for (const folder of folders.flatMap((one) => places(one, pack.repository))) {
        if (!(0,external_node_fs_.existsSync)(folder))
            continue;
        const repository = { folder };
        const commit = await (0,git/* runGit */.EO)(repository, ['cat-file', '-t', pack.commit]);
        if (commit.code !== 0)
            continue;
        if (commit.stdout.toString('utf8').trim() !== 'commit')
            return (0,fault/* bad */.MB)((0,fault/* fault */.DG)('policy/extends', pack.name, `${pack.commit.slice(0, 12)} is no commit`, { fix: 'pin a commit' }));
        return (0,file/* fileAt */.W)(repository, pack.commit, pack.path, { code: 'policy/extends', name: pack.name, most: CAP });
    }
    return (0,fault/* bad */.MB)((0,fault/* fault */.DG)('policy/extends', pack.name, `no clone here has the commit ${pack.commit.slice(0, 12)} of ${pack.repository}`, {
        fix: `fetch it, or give the folder of a clone of ${pack.repository} with --packs`,
    }));
}

// EXTERNAL MODULE: ./build/judge/policy-text.js
var policy_text = __webpack_require__(55874);
// EXTERNAL MODULE: ./build/policy/index.js + 20 modules
var policy = __webpack_require__(52818);
;// CONCATENATED MODULE: ./build/commands/shared/packs.js
/** Packs of other repositories: fetched before anything is judged, and kept in the snapshot, so that judging asks nobody. */





/** Most packs of other repositories that one change may name: a change must not make the gate fetch without end. */
const MOST = 20;
/** Packs from clones on this machine. `folders`: what `--packs` names, and repositories at hand. */
const clonedPacks = (folders) => ({
    fetch: (pack) => packFromClones(pack, folders.filter((one) => one !== null)),
});
/** The packs that these texts of policies name, each fetched once. */
async function fetchPacks(texts, path, packs) {
    const wanted = new Map();
    for (const text of texts)
        for (const pack of text ? (0,policy/* remotePacks */.PY)(text, path) : [])
            wanted.set(pack.name, pack);
    const fetched = [];
    for (const [name, pack] of wanted) {
        const content = fetched.length < MOST
            ? await packs.fetch(pack)
            : (0,fault/* bad */.MB)((0,fault/* fault */.DG)('policy/extends', name, `more than ${MOST} packs are named`, { fix: 'join some of them' }));
        fetched.push({ name, content });
    }
    return fetched;
}
/** A policy with its packs: from the clones of folders, and from the repository that the file lies in. */
async function readPolicy(bytes, path, folders) {
    return (0,policy_text/* parsePolicy */.O)(bytes, path, await fetchPacks([bytes], path, clonedPacks([...folders, (0,external_node_path_.dirname)(path)])));
}
/** The snapshot with every pack that the policy names: as it judges, and as it was and is in the change. */
async function withPacks(snapshot, packs) {
    const { policyPath: path } = snapshot;
    const texts = [
        snapshot.policy?.bytes ?? null,
        await textOf(snapshot.mergeBaseTree, path),
        await textOf(snapshot.headTree, path),
    ];
    const fetched = await fetchPacks(texts, path, packs);
    return fetched.length ? { ...snapshot, packs: fetched } : snapshot;
}
async function textOf(tree, path) {
    const size = tree.entry(path)?.size ?? null;
    if (size === null || size > policy/* PACK_CAP */.$M)
        return null;
    const blob = await tree.open(path);
    return blob.ok ? blob.value.bytes() : null;
}


/***/ }),

/***/ 67585:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ queriesBy),
/* harmony export */   m: () => (/* binding */ withAnswers)
/* harmony export */ });
/* harmony import */ var _collect_model_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72197);
/* harmony import */ var _judge_engine_rows_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31616);
/* harmony import */ var _judge_policy_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55874);
/**
 * Asking engines for rows, before anything is judged. It is the one part of a judgement that cannot be repeated from git
 * objects, so the snapshot keeps each answer, named by its digest.
 */



/** Queries as the environment allows them; the client is only loaded where something is asked. */
function queriesBy(environment) {
    return {
        async ask(query) {
            const { trinoQueries } = await __webpack_require__.e(/* import() */ 7820).then(__webpack_require__.bind(__webpack_require__, 47820));
            return trinoQueries(environment).ask(query);
        },
    };
}
/**
 * The snapshot with the answers to every query that its policy asks about the wanted models (left out: those that are
 * changed), one after the other.
 */
async function withAnswers(snapshot, queries, wanted = (model) => (0,_collect_model_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .changedPathsOf */ .G)(model, snapshot.changes).length > 0) {
    const policy = snapshot.policy && !snapshot.faults?.length
        ? (0,_judge_policy_text_js__WEBPACK_IMPORTED_MODULE_1__/* .parsePolicy */ .O)(snapshot.policy.bytes, snapshot.policyPath, snapshot.packs)
        : null;
    if (!policy?.ok)
        return snapshot;
    const asked = [];
    for (const model of policy.value.models) {
        if (!wanted(model))
            continue;
        for (const [entry, spec] of model.evidence.entries()) {
            if (spec.sql === undefined)
                continue;
            const prepared = await (0,_judge_engine_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .prepareQuery */ .I)(snapshot, policy.value, model, spec);
            const about = { model: model.id, entry };
            if (!prepared.ok)
                asked.push({ ...about, query: null, answer: prepared });
            else
                asked.push({ ...about, query: prepared.value.query, answer: await queries.ask(prepared.value.query) });
        }
    }
    return asked.length ? { ...snapshot, queries: asked } : snapshot;
}


/***/ }),

/***/ 13090:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ WATCH),
/* harmony export */   s: () => (/* binding */ watchExit)
/* harmony export */ });
/** What a watch says (`risk-gate/watch/v1`). */
/** `reason` of a decision that a watch recorded: it judged the base branch and no change. */
const WATCH = 'watch';
/** 2 where something could not be judged, 1 where something is violated or overdue, else 0. */
function watchExit({ faults, models }) {
    if (faults.length || models.some(({ state }) => state === 'error'))
        return 2;
    return models.some(({ state }) => state !== 'good') ? 1 : 0;
}


/***/ }),

/***/ 36310:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pc: () => (/* binding */ commitSteps),
/* harmony export */   _k: () => (/* binding */ objectAfter),
/* harmony export */   vl: () => (/* binding */ changedPaths)
/* harmony export */ });
/* unused harmony export parseRaw */
/* harmony import */ var _domain_fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12777);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40075);
/** What a change alters: `diff --raw -z` between two commits, renames taken apart so that both paths count. */


/**
 * Changed paths between two commits. `--no-renames`: a move is a deletion and an addition, so a model cannot leave its
 * gated path unseen. Attributes, textconv and export-ignore play no part: objects are compared, not texts.
 */
async function changedPaths(repository, from, to) {
    const args = [
        'diff-tree',
        '-r',
        '--raw',
        '-z',
        '--no-renames',
        '--no-ext-diff',
        '--no-textconv',
        '--no-abbrev',
        from,
        to,
    ];
    const output = await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .git */ .$Y)(repository, args, `${from}..${to}`);
    if (!output.ok)
        return output;
    return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .good */ .uw)(parseRaw(output.value));
}
const STATUS = { A: 'added', D: 'deleted', M: 'modified', T: 'type-changed' };
/** Records of `--raw -z`: `:oldmode newmode oldoid newoid status NUL path NUL`. */
function parseRaw(output) {
    const fields = output.toString('utf8').split('\0');
    const changes = [];
    for (let at = 0; at + 1 < fields.length; at += 2) {
        const [, , before, after, status = 'M'] = fields[at].split(' ');
        const path = fields[at + 1];
        // Only the mode differs: the content that was judged before is the content still.
        const sameContent = before === after && status === 'M';
        changes.push({ path, status: sameContent ? 'mode-changed' : (STATUS[status[0] ?? 'M'] ?? 'modified'), from: null });
    }
    return changes;
}
/** Most commits whose steps are told; a change of more lands as a whole or is told by its end. */
const MOST_STEPS = 1000;
/** What each commit in `from..to` alters, oldest first; merges bring nothing of their own and are left out. */
async function commitSteps(repository, from, to) {
    const args = [
        'log',
        '--reverse',
        '--topo-order',
        '--no-merges',
        '--raw',
        '-z',
        '--no-renames',
        '--no-abbrev',
        '--no-ext-diff',
    ];
    const range = [`--max-count=${MOST_STEPS + 1}`, '--format=%x00%H', `${from}..${to}`, '--'];
    const output = await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .git */ .$Y)(repository, [...args, ...range], `${from}..${to}`);
    if (!output.ok)
        return output;
    const steps = [];
    const fields = output.value.toString('utf8').split('\0');
    for (let at = 0; at < fields.length; at++) {
        const field = fields[at].replace(/^\n/, '');
        if (/^[0-9a-f]{40,64}$/.test(field))
            steps.push([]);
        else if (field.startsWith(':'))
            steps.at(-1)?.push({ path: fields[++at] ?? '', oid: objectAfter(field) });
    }
    return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .good */ .uw)(steps.length > MOST_STEPS ? [] : steps);
}
/** Object id of a raw record `:oldmode newmode oldoid newoid status`; null where the path is gone. */
function objectAfter(record) {
    const [, , , after = '', status = ''] = record.split(' ');
    return status.startsWith('D') ? null : after;
}


/***/ }),

/***/ 10495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hy: () => (/* binding */ checkedMergeBase),
/* harmony export */   Yb: () => (/* binding */ checkFirstParents)
/* harmony export */ });
/* unused harmony export checkWalk */
/* harmony import */ var _domain_fault_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12777);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40075);
/* harmony import */ var _history_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86643);
/* harmony import */ var _object_id_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13012);
/* harmony import */ var _objects_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9951);
/** Histories that git walks by itself: every commit and folder that it meets on the way is hashed again. */





/**
 * The best common ancestor of base and head, with what leads to it hashed again: the commits between it and both ends,
 * where these meet, and the folders of the change's own commits. A commit of the change whose parents are cut off is a
 * fault: who made what lies behind it would stay unknown.
 */
async function checkedMergeBase(repository, objects, base, head) {
    const ends = await (0,_objects_js__WEBPACK_IMPORTED_MODULE_3__/* .checkObjects */ .Z)(objects, [base, head].map(asCommit));
    if (!ends.ok)
        return ends;
    const fork = await (0,_history_js__WEBPACK_IMPORTED_MODULE_1__/* .mergeBase */ .wu)(repository, base, head);
    const met = await listed(repository, ['--boundary', `${base}...${head}`]);
    if (!met.ok)
        return fork.ok ? met : fork;
    const ids = met.value.map((line) => line.replace(/^[-<>]/, ''));
    const edge = met.value.filter((line) => line.startsWith('-')).map((line) => line.slice(1));
    const walked = await (0,_objects_js__WEBPACK_IMPORTED_MODULE_3__/* .checkObjects */ .Z)(objects, ids.map(asCommit));
    if (!walked.ok)
        return walked;
    // Where the histories meet more than once, that one such commit is in both rests on what lies behind the others.
    if (edge.length > 1) {
        const behind = await checkWalk(repository, objects, edge);
        if (!behind.ok)
            return behind;
    }
    if (!fork.ok)
        return fork;
    const uncut = await parentsAreHere(repository, objects, base, head, new Set(edge));
    if (!uncut.ok)
        return uncut;
    const folders = await checkWalk(repository, objects, [...WITH_FOLDERS, head, `^${fork.value}`]);
    return folders.ok ? fork : folders;
}
/** Further options that list folders too. */
const WITH_FOLDERS = ['--objects', '--filter=blob:none'];
const asCommit = (oid) => ({ oid, kind: 'commit' });
async function listed(repository, args) {
    const output = await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .git */ .$Y)(repository, ['rev-list', ...args, '--'], 'history');
    return output.ok ? (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_4__/* .good */ .uw)(output.value.toString('latin1').split('\n').filter(Boolean)) : output;
}
/** Fault where a commit of `base..head` names a parent that git does not know of: a shallow clone, or one made to look so. */
async function parentsAreHere(repository, objects, base, head, edge) {
    const own = await listed(repository, [`${base}..${head}`]);
    if (!own.ok)
        return own;
    const known = new Set([...own.value, ...edge]);
    for (const oid of own.value) {
        const read = await objects.read(oid, 'commit');
        if (!read.ok)
            return read;
        if (parentsOf(read.value).every((parent) => known.has(parent)))
            continue;
        return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_4__/* .bad */ .MB)((0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_4__/* .fault */ .DG)('git/history', oid.slice(0, 12), 'what this commit of the change builds on is cut off', {
            fix: 'fetch the whole history (git fetch --unshallow, or actions/checkout with fetch-depth: 0)',
        }));
    }
    return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_4__/* .good */ .uw)(null);
}
/** Parents that a commit names itself: the lines of its head, which ends at the first empty one. */
function parentsOf(commit) {
    const [head = ''] = Buffer.from(commit).toString('latin1').split('\n\n', 1);
    return [...head.matchAll(/^parent ([0-9a-f]+)$/gm)].map(([, oid]) => oid);
}
/** Hashes again what `git rev-list` meets with these arguments; memory does not grow with the history. */
async function checkWalk(repository, objects, args) {
    const child = (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .startGit */ .BE)(repository, ['rev-list', ...args, '--']);
    child.stdin.end();
    child.stderr.resume();
    const ended = new Promise((resolve) => {
        child.on('close', resolve);
        child.on('error', () => resolve(null));
    });
    let rest = '';
    try {
        for await (const chunk of child.stdout) {
            const lines = (rest + chunk.toString('latin1')).split('\n');
            rest = lines.pop() ?? '';
            // A commit stands alone on its line; a folder is followed by a blank and its path, which is empty for the topmost.
            const met = lines.map((line) => ({
                oid: line.split(' ', 1)[0],
                kind: line.includes(' ') ? 'tree' : 'commit',
            }));
            const checked = await (0,_objects_js__WEBPACK_IMPORTED_MODULE_3__/* .checkObjects */ .Z)(objects, met.filter(({ oid }) => (0,_object_id_js__WEBPACK_IMPORTED_MODULE_2__/* .isObjectId */ .TS)(oid)));
            if (!checked.ok)
                return checked;
        }
        if ((await ended) === 0)
            return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_4__/* .good */ .uw)(null);
        return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_4__/* .bad */ .MB)((0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_4__/* .fault */ .DG)('git/unreadable', 'history', 'git could not list all of it', {
            fix: 'fetch the whole history in a fresh clone; git fsck --full lists what is wrong with this one',
        }));
    }
    finally {
        child.kill();
    }
}
/** Hashes again the first-parent history of a commit, with its folders where `folders` says so. */
const checkFirstParents = (repository, objects, tip, { folders }) => checkWalk(repository, objects, ['--first-parent', ...(folders ? WITH_FOLDERS : []), tip]);


/***/ }),

/***/ 43693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ fileAt)
/* harmony export */ });
/* harmony import */ var _domain_fault_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12777);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40075);
/* harmony import */ var _listing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6971);
/* harmony import */ var _objects_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9951);
/** One file of one commit. */




/**
 * Bytes of the file at a path of a commit (full id), with everything on the way to it hashed again. A link, a folder, a
 * submodule, or more than `most` bytes is a fault.
 */
async function fileAt(repository, commit, path, { code, name, most }) {
    const refuse = (message, fix = null) => (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .bad */ .MB)((0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .fault */ .DG)(code, name, message, { fix }));
    const objects = (0,_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .objectReader */ .V)(repository);
    const unread = (read) => (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .bad */ .MB)(...read.faults.map((one) => (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .fault */ .DG)(code, name, `${path} could not be read: ${one.message}`, { fix: one.fix })));
    try {
        const entry = await (0,_listing_js__WEBPACK_IMPORTED_MODULE_1__/* .entryAt */ ._f)(objects, commit, path);
        if (!entry.ok)
            return unread(entry);
        if (!entry.value)
            return refuse(`the commit ${commit.slice(0, 12)} has no ${path}`, 'correct the path, or name a commit that has it');
        if (!/^100/.test(entry.value.mode))
            return refuse(`${path} is no file there`, 'name a file');
        const size = Number((await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .runGit */ .EO)(repository, ['cat-file', '-s', entry.value.oid])).stdout.toString('latin1').trim());
        if (size > most)
            return refuse(`${path} has ${size} bytes; at most ${most} are read`, 'shorten it');
        const read = await objects.read(entry.value.oid);
        return read.ok ? read : unread(read);
    }
    finally {
        objects.close();
    }
}


/***/ }),

/***/ 8610:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DH: () => (/* binding */ ledgerRef),
/* harmony export */   ep: () => (/* binding */ gitLedger),
/* harmony export */   jx: () => (/* binding */ ledgerNameFault)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _domain_fault_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(12777);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40075);
/* harmony import */ var _history_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86643);
/* harmony import */ var _listing_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6971);
/* harmony import */ var _objects_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9951);
/** The ledger branch of a repository on disk: written as objects and one compare-and-swap of the reference, never checked out. */








/** Whoever runs the gate, the ledger's commits are by the gate: the same decision on the same tip is the same commit. */
const WHO = { name: 'risk-gate', email: 'risk-gate@localhost' };
/** The full name of a ledger's reference: a branch unless it is written as `refs/…`. */
const ledgerRef = (name) => (name.startsWith('refs/') ? name : `refs/heads/${name}`);
/** Fault where a name cannot be that of a branch; null where it can. */
async function ledgerNameFault(repository, name, option) {
    const checked = await (0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .runGit */ .EO)(repository, ['check-ref-format', ledgerRef(name)]);
    return checked.code === 0
        ? null
        : (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_7__/* .fault */ .DG)('usage/option', option, `"${name}" is no name of a branch`, { fix: 'for example risk-gate-ledger' });
}
/** The store of a branch. */
function gitLedger(repository, name) {
    const ref = ledgerRef(name);
    const failed = (output) => (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_7__/* .bad */ .MB)((0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_7__/* .fault */ .DG)('ledger/write', ref, (0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .gitFault */ .NO)(ref, output).message));
    const unread = (faults) => (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_7__/* .bad */ .MB)(...faults.map((one) => ({ ...one, code: 'ledger/write' })));
    return {
        async tip() {
            const output = await (0,_history_js__WEBPACK_IMPORTED_MODULE_4__/* .askCommit */ .Lm)(repository, ref);
            const oid = output.stdout.toString('utf8').trim();
            if (output.code === 0)
                return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_7__/* .good */ .uw)(oid);
            return output.code === 1 ? (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_7__/* .good */ .uw)(null) : failed(output);
        },
        async read(commit, path) {
            return withObjects(repository, async (objects) => {
                const entry = await (0,_listing_js__WEBPACK_IMPORTED_MODULE_5__/* .entryAt */ ._f)(objects, commit, path);
                if (!entry.ok)
                    return unread(entry.faults);
                if (!entry.value || !/^1[02]0/.test(entry.value.mode))
                    return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_7__/* .good */ .uw)(null);
                const bytes = await objects.read(entry.value.oid);
                return bytes.ok ? bytes : unread(bytes.faults);
            });
        },
        async commit(tip, files, { message, at }) {
            // What stands there is taken over: it must be what it is called, or the new commit would vouch for it.
            const whole = tip === null ? (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_7__/* .good */ .uw)([]) : await withObjects(repository, (objects) => (0,_listing_js__WEBPACK_IMPORTED_MODULE_5__/* .listCommit */ .E$)(repository, objects, tip));
            if (!whole.ok)
                return unread(whole.faults);
            const made = await makeCommit(repository, tip, files, message, at);
            if (!made.ok)
                return made;
            // All zeros: the branch must not be there yet.
            const moved = await (0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .runGit */ .EO)(repository, [
                'update-ref',
                '--no-deref',
                '-m',
                'risk-gate',
                ref,
                made.value,
                tip ?? '0'.repeat(made.value.length),
            ]);
            if (moved.code === 0)
                return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_7__/* .good */ .uw)('landed');
            const now = await this.tip();
            if (now.ok && now.value === made.value)
                return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_7__/* .good */ .uw)('landed');
            const isRace = (now.ok && now.value !== tip) || /cannot lock ref/.test(moved.stderr);
            return isRace ? (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_7__/* .good */ .uw)('moved') : failed(moved);
        },
    };
}
/** Hands a reader of objects to `use`, and ends it. */
async function withObjects(repository, use) {
    const objects = (0,_objects_js__WEBPACK_IMPORTED_MODULE_6__/* .objectReader */ .V)(repository);
    try {
        return await use(objects);
    }
    finally {
        objects.close();
    }
}
/** A commit on top of `tip` with the files; its objects are written, and no reference names it yet. */
async function makeCommit(repository, tip, files, message, at) {
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'risk-gate-ledger-'));
    const env = {
        GIT_INDEX_FILE: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'index'),
        GIT_AUTHOR_NAME: WHO.name,
        GIT_AUTHOR_EMAIL: WHO.email,
        GIT_AUTHOR_DATE: at,
        GIT_COMMITTER_NAME: WHO.name,
        GIT_COMMITTER_EMAIL: WHO.email,
        GIT_COMMITTER_DATE: at,
    };
    const run = async (args, input) => {
        const output = await (0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .runGit */ .EO)(repository, args, { env, ...(input === undefined ? {} : { input }) });
        if (output.code === 0)
            return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_7__/* .good */ .uw)(output.stdout.toString('utf8').trim());
        return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_7__/* .bad */ .MB)((0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_7__/* .fault */ .DG)('ledger/write', 'ledger', (0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .gitFault */ .NO)('ledger', output).message));
    };
    try {
        const begun = tip === null ? (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_7__/* .good */ .uw)('') : await run(['read-tree', tip]);
        if (!begun.ok)
            return begun;
        const lines = [];
        for (const { path, bytes } of files) {
            const blob = await run(['hash-object', '-w', '-t', 'blob', '--no-filters', '--stdin'], bytes);
            if (!blob.ok)
                return blob;
            lines.push(`100644 ${blob.value}\t${path}\0`);
        }
        const added = await run(['update-index', '-z', '--index-info'], lines.join(''));
        if (!added.ok)
            return added;
        const tree = await run(['write-tree']);
        if (!tree.ok)
            return tree;
        return await run(['commit-tree', tree.value, ...(tip === null ? [] : ['-p', tip]), '-F', '-'], message);
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true });
    }
}


/***/ }),

/***/ 6292:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ checkChain),
  H: () => (/* binding */ parseRecord)
});

// EXTERNAL MODULE: ./build/domain/fault.js
var fault = __webpack_require__(12777);
// EXTERNAL MODULE: ./build/record.js + 1 modules
var record = __webpack_require__(87198);
// EXTERNAL MODULE: ./build/syntax/json.js + 1 modules
var json = __webpack_require__(47324);
// EXTERNAL MODULE: ./build/syntax/text.js
var syntax_text = __webpack_require__(92727);
// EXTERNAL MODULE: ./build/ledger/layout.js
var layout = __webpack_require__(39696);
// EXTERNAL MODULE: ./build/domain/outcome.js
var outcome = __webpack_require__(93153);
// EXTERNAL MODULE: ./build/domain/plain.js
var plain = __webpack_require__(45745);
;// CONCATENATED MODULE: ./build/ledger/shape.js
/** Whether JSON has the shape of a decision, as far as this program relies on it. Records come from a branch that others can write. */



/** What to do about a file that is none. */
const FIX = 'take the decision.json that the gate wrote';
const COMMIT = /^[0-9a-f]{40,64}$/;
const SHA256 = /^[0-9a-f]{64}$/;
const DIGEST = /^sha256:[0-9a-f]{64}$/;
const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/;
const isVerdict = (value) => typeof value === 'string' && Object.hasOwn(outcome/* EXIT_CODES */.ai, value);
const shape_text = (value) => typeof value === 'string';
const count = (value) => Number.isSafeInteger(value) && value >= 0;
const matching = (pattern) => (value) => typeof value === 'string' && pattern.test(value);
const orNull = (check) => (value) => value === null || check(value);
const optional = (check) => (value) => value === undefined || check(value);
const listOf = (check) => (value) => Array.isArray(value) && value.every(check);
const shaped = (shape) => (value) => (0,plain/* isMap */.jh)(value) && Object.entries(shape).every(([key, check]) => check(value[key]));
const mapOf = (check) => (value) => (0,plain/* isMap */.jh)(value) && Object.values(value).every(check);
const source = shaped({ path: shape_text, sha256: matching(SHA256) });
const provenance = orNull(shaped({ path: shape_text, commit: matching(COMMIT), sha256: matching(SHA256) }));
const waiver = orNull(shaped({ expires: shape_text, 'approved-by': shape_text, reason: shape_text, risk: shape_text, path: shape_text }));
const finding = shaped({
    requirement: shape_text,
    rule: shape_text,
    outcome: (value) => outcome/* OUTCOMES */.im.some((one) => one === value),
    severity: (value) => value === 'block' || value === 'warn',
    message: shape_text,
    slice: orNull(mapOf(shape_text)),
    controls: listOf(shape_text),
    evidence: listOf(source),
    waiver,
});
const blobs = mapOf(orNull(shape_text));
const review = shaped({ login: shape_text, state: shape_text, commit: shape_text, at: shape_text });
/** Every key that is relied on, with what it must be. */
const DECISION = {
    schema: (value) => value === 'risk-gate/decision/v1',
    verdict: isVerdict,
    repository: orNull(shape_text),
    pull_request: orNull(count),
    head: matching(COMMIT),
    base: matching(COMMIT),
    merge_base: matching(COMMIT),
    policy: provenance,
    waivers: provenance,
    models: listOf(shaped({
        id: shape_text,
        tier: shape_text,
        digest: orNull(shape_text),
        changed: listOf(shape_text),
        verdict: isVerdict,
        findings: listOf(finding),
    })),
    findings: optional(listOf(finding)),
    approvals: listOf(shaped({ login: shape_text, role: shape_text, commit: shape_text, at: shape_text })),
    counts: mapOf(count),
    faults: listOf(shaped({ path: shape_text, message: shape_text, code: shape_text })),
    tool: shaped({ name: (value) => value === 'risk-gate', version: shape_text, sha256: matching(SHA256) }),
    inputs: optional(shaped({
        head: (value) => value === 'commit' || value === 'working-tree',
        policy_path: shape_text,
        waivers_path: shape_text,
        people: shaped({
            author: orNull(shape_text),
            committers: listOf(shape_text),
            teams: mapOf(listOf(shape_text)),
            unreadableTeams: listOf(shape_text),
            reviews: listOf(review),
        }),
        answers: orNull(matching(DIGEST)),
        assessments: optional(orNull(shaped({
            since: orNull(matching(TIME)),
            attempts: optional(listOf(shaped({ model: shape_text, digest: shape_text, set: shape_text, at: matching(TIME) }))),
            last: listOf(shaped({ model: shape_text, requirement: shape_text, at: matching(TIME) })),
        }))),
        change: matching(DIGEST),
        changed: blobs,
        steps: listOf(blobs),
    })),
    evaluated_at: matching(TIME),
    previous: orNull(matching(DIGEST)),
};
/** What keeps a value from being a decision, naming the field; null where nothing does. */
function decisionFault(value, path) {
    if (!(0,plain/* isMap */.jh)(value))
        return (0,fault/* fault */.DG)('artifact/schema', path, 'is no JSON object, and a decision is one', { fix: FIX });
    for (const [key, check] of Object.entries(DECISION))
        if (!check(value[key]))
            return (0,fault/* fault */.DG)('artifact/schema', path, `/${key} is not as in a decision record (risk-gate/decision/v1)`, {
                fix: FIX,
            });
    return null;
}

;// CONCATENATED MODULE: ./build/ledger/chain.js
/** Whether records are what they say: each named by its own digest, each naming the one before. */






/** A decision from its bytes. Faults: no JSON, a key twice, not canonical, not of the shape of a decision. */
function parseRecord(bytes, path) {
    const text = (0,syntax_text/* decodeUtf8 */._)(bytes, path);
    if (!text.ok)
        return text;
    const parsed = (0,json/* parseJson */.q)(text.value, path);
    if (!parsed.ok)
        return parsed;
    const { value, nonFinite } = parsed.value;
    if (nonFinite.size)
        return (0,fault/* bad */.MB)((0,fault/* fault */.DG)('artifact/value', path, 'holds a number that JSON does not have', {
            fix: 'take the file that the gate wrote',
        }));
    const wrong = decisionFault(value, path);
    if (wrong)
        return (0,fault/* bad */.MB)(wrong);
    if ((0,record/* canonical */.$N)(value) !== text.value)
        return (0,fault/* bad */.MB)((0,fault/* fault */.DG)('artifact/syntax', path, 'is not canonical JSON (RFC 8785), so it is not as the gate wrote it', {
            fix: 'take the file that the gate wrote',
        }));
    return (0,fault/* good */.uw)({ decision: value, digest: (0,record/* bytesDigest */.G2)(bytes) });
}
const tampered = (path, message) => (0,fault/* fault */.DG)('ledger/chain', path, message);
/**
 * Checks a chain record by record, in the order of their sequence, holding one at a time. `told` gets each record as soon as
 * its successor confirmed it or not. `end`: what the head file says, null where it cannot be read.
 */
async function checkChain(files, end, told) {
    const faults = [];
    let before = null;
    let records = 0;
    const flush = (more = []) => {
        if (before)
            told({ ...before, faults: [...before.faults, ...more] });
    };
    for await (const file of files) {
        const record = checkRecord(file);
        if (!record) {
            faults.push(tampered(file.path, 'is no record of the chain'));
            continue;
        }
        records++;
        const expected = (before?.sequence ?? 0) + 1;
        const broken = [];
        if (record.sequence === before?.sequence)
            faults.push(tampered(file.path, `record ${record.sequence} is there twice`));
        else if (record.sequence > expected)
            faults.push(tampered(file.path, expected === record.sequence - 1
                ? `record ${expected} is gone`
                : `records ${expected} to ${record.sequence - 1} are gone`));
        else if (before && record.decision && record.decision.previous !== before.digest)
            broken.push(tampered(before.path, `record ${before.sequence} is not the one that record ${record.sequence} was chained to`));
        else if (!before && record.decision && record.decision.previous !== null)
            faults.push(tampered(file.path, 'the first record names one before it, which is gone'));
        flush(broken);
        before = record;
    }
    flush();
    const last = before;
    if (!end || end.sequence !== (last?.sequence ?? 0) || end.digest !== last?.digest)
        faults.push(tampered('head.json', 'the end of the chain is not the one that the head file tells'));
    return { records, faults };
}
/** One record by itself; null where its path is that of none. */
function checkRecord({ path, bytes, first }) {
    const link = (0,layout/* linkOfPath */.TM)(path);
    if (!link)
        return null;
    const faults = [];
    const isNamed = (one) => (0,record/* bytesDigest */.G2)(one) === link.digest;
    if (bytes === null)
        faults.push(tampered(path, `record ${link.sequence} was taken away`));
    else if (!isNamed(bytes))
        faults.push(tampered(path, `record ${link.sequence} was altered`));
    else if (first)
        faults.push(tampered(path, `record ${link.sequence} was altered and put back`));
    // What was appended first is what was decided; only without it is the altered one looked at.
    const kept = first ?? bytes;
    if (kept === null)
        return { ...link, path, decision: null, faults };
    const decision = plainDecision(kept);
    if (!decision)
        faults.push(tampered(path, `record ${link.sequence} is no decision record`));
    return { ...link, path, decision, faults };
}
/**
 * A decision from bytes that its digest vouches for, or that are told as altered anyhow: parsed without the strictness that
 * a file from elsewhere needs, since a ledger has thousands.
 */
function plainDecision(bytes) {
    try {
        const value = JSON.parse(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8'));
        return decisionFault(value, '') ? null : value;
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 39696:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A1: () => (/* binding */ parseIndex),
/* harmony export */   AV: () => (/* binding */ indexPath),
/* harmony export */   RE: () => (/* binding */ attestationsPath),
/* harmony export */   TM: () => (/* binding */ linkOfPath),
/* harmony export */   c2: () => (/* binding */ headRecord),
/* harmony export */   ft: () => (/* binding */ RECORDS),
/* harmony export */   jF: () => (/* binding */ LEDGER_BRANCH),
/* harmony export */   lX: () => (/* binding */ recordPath),
/* harmony export */   o: () => (/* binding */ indexRecord),
/* harmony export */   ww: () => (/* binding */ parseHead),
/* harmony export */   zO: () => (/* binding */ HEAD_PATH)
/* harmony export */ });
/* harmony import */ var _domain_plain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45745);
/* harmony import */ var _syntax_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47324);
/* harmony import */ var _syntax_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92727);
/**
 * Where a ledger keeps what: one file a decision under its sequence and digest, in small folders so that an append writes
 * small trees; the end of the chain; by occasion, which records there are, so that a re-run finds its own; and, by
 * digest, what was signed of a decision.
 */



/** File with the end of the chain, and folder of the records, on the branch of the ledger. */
const HEAD_PATH = 'head.json';
const RECORDS = 'decisions/';
/** Branch that decisions are appended to where nobody says otherwise. */
const LEDGER_BRANCH = 'risk-gate-ledger';
const HEAD_SCHEMA = 'risk-gate/ledger/v1';
const INDEX_SCHEMA = 'risk-gate/ledger-index/v1';
/** Sequence numbers have eight digits: a decision a second fills them in three years, and then they grow. */
const DIGITS = 8;
/** `decisions/000/01/00000123-<hex>.json`: at most a hundred records a folder. */
function recordPath({ sequence, digest }) {
    const name = String(sequence).padStart(DIGITS, '0');
    return `${RECORDS}${name.slice(0, -4)}/${name.slice(-4, -2)}/${name}-${digest.replace(/^sha256:/, '')}.json`;
}
/** Place of a record by its path; null where the path is not exactly that of a record. */
function linkOfPath(path) {
    const [, number, hex] = /\/(\d{8,15})-([0-9a-f]{64})\.json$/.exec(path) ?? [];
    if (number === undefined)
        return null;
    const link = { sequence: Number(number), digest: `sha256:${hex}` };
    return link.sequence > 0 && recordPath(link) === path ? link : null;
}
/** Path of the list of records of an occasion (`sha256:…`). */
function indexPath(occasion) {
    const hex = occasion.replace(/^sha256:/, '');
    return `index/${hex[0]}/${hex[1]}/${hex}.json`;
}
/** Path of the Sigstore bundles of a decision (`sha256:…`), one a line. */
function attestationsPath(digest) {
    const hex = digest.replace(/^sha256:/, '');
    return `attestations/${hex[0]}/${hex[1]}/${hex}.jsonl`;
}
/** The head file's content. */
const headRecord = (link) => ({ schema: HEAD_SCHEMA, ...link });
/** The content of an occasion's list. */
const indexRecord = (records) => ({
    schema: INDEX_SCHEMA,
    records: records.map(({ sequence, digest }) => ({ sequence, digest })),
});
/** The end of the chain from the head file; null where the bytes are none. */
function parseHead(bytes) {
    const value = plainOf(bytes, HEAD_PATH);
    return value?.['schema'] === HEAD_SCHEMA ? linkOf(value) : null;
}
/** The records of an occasion, oldest first; null where the bytes are no such list. */
function parseIndex(bytes, path) {
    const value = plainOf(bytes, path);
    const listed = value?.['records'];
    if (value?.['schema'] !== INDEX_SCHEMA || !Array.isArray(listed))
        return null;
    const links = listed.map((one) => ((0,_domain_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .isMap */ .jh)(one) ? linkOf(one) : null));
    return links.every((one) => one !== null) ? links : null;
}
function plainOf(bytes, path) {
    const text = (0,_syntax_text_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeUtf8 */ ._)(bytes, path);
    const parsed = text.ok ? (0,_syntax_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .q)(text.value, path) : text;
    return parsed.ok && (0,_domain_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .isMap */ .jh)(parsed.value.value) ? parsed.value.value : null;
}
function linkOf({ sequence, digest }) {
    const sound = typeof sequence === 'number' &&
        Number.isSafeInteger(sequence) &&
        sequence > 0 &&
        typeof digest === 'string' &&
        /^sha256:[0-9a-f]{64}$/.test(digest);
    return sound ? { sequence, digest } : null;
}


/***/ }),

/***/ 36444:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NE: () => (/* binding */ openSince),
/* harmony export */   Tc: () => (/* binding */ timeText),
/* harmony export */   U_: () => (/* binding */ lastAssessed),
/* harmony export */   ck: () => (/* binding */ gatherHistory),
/* harmony export */   t5: () => (/* binding */ isUnjudged),
/* harmony export */   tx: () => (/* binding */ knownAssessments)
/* harmony export */ });
/* harmony import */ var _domain_counted_set_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55350);
/* harmony import */ var _domain_moment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26345);
/* harmony import */ var _domain_outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93153);
/* harmony import */ var _domain_watch_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13090);
/** What a ledger tells of earlier assessments. Pure: records in, in the order of their chain. */




/** Whether a finding says that the requirement was not assessed. */
const isUnjudged = ({ outcome }) => outcome === 'missing' || outcome === 'error';
/**
 * A record counts where it is a watch's, or that of a change that was let through: what a refused change looked like
 * says nothing of the model in place. A working tree is nobody's model.
 */
function countsFor(decision) {
    if (decision.inputs?.head === 'working-tree')
        return false;
    return decision.reason === _domain_watch_js__WEBPACK_IMPORTED_MODULE_1__/* .WATCH */ .Q || (0,_domain_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .opensMerge */ .Ec)(decision.verdict);
}
/** Gathers a history record by record, holding only what is told of it. What is dated after `now` (ms) is not believed. */
function gatherHistory(now) {
    const kept = new Map();
    const first = new Map();
    const attempts = new Map();
    let records = 0;
    const key = (model, requirement) => `${model}\0${requirement}`;
    return {
        add(decision) {
            const at = (0,_domain_moment_js__WEBPACK_IMPORTED_MODULE_2__/* .moment */ .n)(decision.evaluated_at).epoch;
            const policy = decision.policy?.sha256;
            if (at === null || at > now)
                return;
            if (policy !== undefined)
                first.set(policy, Math.min(at, first.get(policy) ?? at));
            for (const one of attemptsIn(decision, timeText(at))) {
                const name = JSON.stringify([one.model, one.digest, one.set]);
                const known = attempts.get(name);
                if (known === undefined || one.at < known.at)
                    attempts.set(name, one);
            }
            if (!countsFor(decision))
                return;
            records++;
            for (const { id, findings } of decision.models)
                for (const [requirement, mine] of byRequirement(findings)) {
                    const list = kept.get(key(id, requirement)) ?? [];
                    kept.set(key(id, requirement), list);
                    list.push({ at, judged: !mine.some(isUnjudged), open: mine.some(_domain_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .isOpen */ .nT), findings: mine.map(slim) });
                }
        },
        history: {
            get records() {
                return records;
            },
            get attempts() {
                return [...attempts.values()];
            },
            of: (model, requirement) => [...(kept.get(key(model, requirement)) ?? [])].sort((one, other) => one.at - other.at),
            firstUnder: (policy) => (policy === null ? null : (first.get(policy) ?? null)),
        },
    };
}
/** What the findings of `test-set-reuse` say was looked at. */
const attemptsIn = ({ models }, at) => models.flatMap(({ id, digest, findings }) => findings.flatMap((finding) => {
    const set = (0,_domain_counted_set_js__WEBPACK_IMPORTED_MODULE_3__/* .countedSet */ .X)(finding);
    return digest === null || set === null ? [] : [{ model: id, digest, set, at }];
}));
const slim = ({ slice, value, metric, threshold, outcome }) => ({
    slice,
    value,
    threshold,
    outcome,
    ...(metric === undefined ? {} : { metric }),
});
function byRequirement(findings) {
    const map = new Map();
    for (const one of findings)
        map.set(one.requirement, [...(map.get(one.requirement) ?? []), one]);
    return map;
}
/** Time of the latest real assessment; null: never. */
const lastAssessed = (list) => list.findLast(({ judged }) => judged)?.at ?? null;
/** Start of the row of open assessments that the list ends with; null where it ends with none. */
function openSince(list) {
    let since = null;
    for (const { at, open } of list)
        since = open ? (since ?? at) : null;
    return since;
}
/** What a change is judged on: when each of the given requirements was last assessed. */
function knownAssessments(history, pairs, policy) {
    const since = history.firstUnder(policy);
    return {
        since: since === null ? null : timeText(since),
        last: pairs.flatMap(({ model, requirement }) => {
            const at = lastAssessed(history.of(model, requirement));
            return at === null ? [] : [{ model, requirement, at: timeText(at) }];
        }),
    };
}
/** A time as records write it: RFC 3339 in UTC, whole seconds where it is whole. */
const timeText = (time) => new Date(time).toISOString().replace('.000Z', 'Z');


/***/ })

};
