export const id = 2939;
export const ids = [2939];
export const modules = {

/***/ 3988:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ localSnapshot),
/* harmony export */   h: () => (/* binding */ openRepository)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _collect_approvals_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3684);
/* harmony import */ var _collect_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81753);
/* harmony import */ var _domain_fault_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(12777);
/* harmony import */ var _git_bundle_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33779);
/* harmony import */ var _git_changes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(36310);
/* harmony import */ var _git_folder_tree_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(94000);
/* harmony import */ var _git_git_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(40075);
/* harmony import */ var _git_history_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(86643);
/* harmony import */ var _git_objects_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9951);
/* harmony import */ var _git_tree_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(91651);
/* harmony import */ var _syntax_path_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(4087);
/* harmony import */ var _syntax_text_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(92727);
/* harmony import */ var _packs_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(30522);
/* harmony import */ var _queries_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(6083);
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
            return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_13__/* .bad */ .MB)((0,_git_bundle_js__WEBPACK_IMPORTED_MODULE_4__/* .noWorkingTree */ .Db)(options.repo));
        const snapshot = await snapshotOf(repository.value, objects, options);
        if (!snapshot.ok)
            return snapshot;
        kept = true;
        return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_13__/* .good */ .uw)({ snapshot: snapshot.value, close });
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
    const points = await commits(repository, options);
    if (!points.ok)
        return points;
    const { head, base, fork } = points.value;
    const load = (commit) => (0,_git_tree_js__WEBPACK_IMPORTED_MODULE_10__.loadTree)(repository, objects, commit);
    const [headTree, baseTree, forkTree, changed] = await Promise.all([
        load(head),
        load(base),
        base === fork ? null : load(fork),
        (0,_git_changes_js__WEBPACK_IMPORTED_MODULE_5__/* .changedPaths */ .vl)(repository, fork, head),
    ]);
    if (!headTree.ok)
        return headTree;
    if (!baseTree.ok)
        return baseTree;
    if (forkTree && !forkTree.ok)
        return forkTree;
    if (!changed.ok)
        return changed;
    const mergeBaseTree = forkTree ? forkTree.value : baseTree.value;
    const here = await judgedTree(options, repository, headTree.value, mergeBaseTree, changed.value);
    if (!here.ok)
        return here;
    const steps = options.head === '.' ? (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_13__/* .good */ .uw)([]) : await (0,_git_changes_js__WEBPACK_IMPORTED_MODULE_5__/* .commitSteps */ .Pc)(repository, fork, head);
    if (!steps.ok)
        return steps;
    const people = options.recorded ? (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_13__/* .good */ .uw)(options.recorded.people) : await localPeople(options, repository, fork, head);
    if (!people.ok)
        return people;
    const workspace = options.workspace === null ? null : await (0,_git_folder_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .workspaceTree */ .OX)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(options.workspace));
    if (workspace && !workspace.ok)
        return workspace;
    const collected = await (0,_collect_index_js__WEBPACK_IMPORTED_MODULE_3__/* .collect */ .F)({
        repository: options.recorded ? options.recorded.repository : await (0,_git_history_js__WEBPACK_IMPORTED_MODULE_8__/* .repositoryName */ .aR)(repository),
        pullRequest: options.recorded?.pullRequest ?? null,
        title: null,
        head,
        base,
        mergeBase: fork,
        baseRef: null,
        evaluatedAt: options.now,
        headTree: here.value.tree,
        baseTree: baseTree.value,
        mergeBaseTree,
        workspace: workspace ? workspace.value : null,
        changes: here.value.changes,
        steps: steps.value,
        people: people.value,
        policyPath: paths.value.policy,
        waiversPath: paths.value.waivers,
    });
    const snapshot = await (0,_packs_js__WEBPACK_IMPORTED_MODULE_11__/* .withPacks */ .Fi)(collected, (0,_packs_js__WEBPACK_IMPORTED_MODULE_11__/* .clonedPacks */ .eo)([options.packs ?? null, repository.folder]));
    return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_13__/* .good */ .uw)(options.queries ? await (0,_queries_js__WEBPACK_IMPORTED_MODULE_12__/* .withAnswers */ .mk)(snapshot, options.queries) : snapshot);
}
/** The top of a repository's work tree, a bare repository, or a bundle file. */
async function openRepository(path) {
    const place = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path);
    if (await (0,_git_bundle_js__WEBPACK_IMPORTED_MODULE_4__/* .isBundle */ .bn)(place)) {
        const unpacked = await (0,_git_bundle_js__WEBPACK_IMPORTED_MODULE_4__/* .unpackBundle */ .zq)(place);
        return unpacked.ok ? (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_13__/* .good */ .uw)({ ...unpacked.value, bare: true }) : unpacked;
    }
    const close = () => undefined;
    const top = await (0,_git_git_js__WEBPACK_IMPORTED_MODULE_7__/* .runGit */ .EO)({ folder: place }, ['rev-parse', '--is-bare-repository', '--show-prefix']);
    if (top.code !== 0)
        return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_13__/* .bad */ .MB)((0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_13__/* .fault */ .DG)('usage/option', '--repo', `"${path}" is no git repository`, {
            fix: 'give the folder of a clone, or a git bundle',
        }));
    const [bare, prefix = ''] = top.stdout.toString('utf8').split('\n');
    if (bare === 'true' || prefix === '')
        return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_13__/* .good */ .uw)({ folder: place, bare: bare === 'true', close });
    const shown = await (0,_git_git_js__WEBPACK_IMPORTED_MODULE_7__/* .runGit */ .EO)({ folder: place }, ['rev-parse', '--show-toplevel']);
    return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_13__/* .good */ .uw)({ folder: shown.stdout.toString('utf8').trim(), bare: false, close });
}
function policyPaths(options) {
    const policy = (0,_syntax_path_js__WEBPACK_IMPORTED_MODULE_14__/* .repositoryPath */ .S)(options.policy);
    if (policy === null)
        return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_13__/* .bad */ .MB)((0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_13__/* .fault */ .DG)('usage/option', '--policy', `"${options.policy}" is no path inside the repository`, {
            fix: 'give it relative to the top of the repository',
        }));
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(policy) === '.' ? '' : `${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(policy)}/`;
    const waivers = (0,_syntax_path_js__WEBPACK_IMPORTED_MODULE_14__/* .repositoryPath */ .S)(options.waivers ?? `${folder}waivers.yml`);
    if (waivers === null)
        return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_13__/* .bad */ .MB)((0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_13__/* .fault */ .DG)('usage/option', '--waivers', `"${options.waivers}" is no path inside the repository`));
    return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_13__/* .good */ .uw)({ policy, waivers });
}
async function commits(repository, options) {
    const head = await (0,_git_history_js__WEBPACK_IMPORTED_MODULE_8__/* .resolveCommit */ .WL)(repository, options.head === '.' ? 'HEAD' : options.head, '--head');
    if (!head.ok)
        return head;
    const named = options.base ?? (await (0,_git_history_js__WEBPACK_IMPORTED_MODULE_8__/* .defaultBranch */ .OR)(repository));
    if (named === null)
        return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_13__/* .bad */ .MB)((0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_13__/* .fault */ .DG)('usage/option', '--base', 'no default branch was found', { fix: 'give the base branch with --base' }));
    const tip = await (0,_git_history_js__WEBPACK_IMPORTED_MODULE_8__/* .resolveCommit */ .WL)(repository, named, '--base');
    if (!tip.ok)
        return tip;
    const fork = await (0,_git_history_js__WEBPACK_IMPORTED_MODULE_8__/* .mergeBase */ .wu)(repository, tip.value, head.value);
    if (!fork.ok)
        return fork;
    // Without --base the merge base itself is the base: nothing says which later commit the change will be merged to.
    return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_13__/* .good */ .uw)({ head: head.value, base: options.base === null ? fork.value : tip.value, fork: fork.value });
}
async function judgedTree(options, repository, head, fork, changed) {
    return options.head === '.' ? (0,_git_folder_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .workingTree */ .cn)(repository, fork) : (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_13__/* .good */ .uw)({ tree: head, changes: changed });
}
/** People from the approvals file; without one, only who made the commits is known, as far as their addresses tell. */
async function localPeople(options, repository, fork, head) {
    const made = await (0,_git_history_js__WEBPACK_IMPORTED_MODULE_8__/* .commitPeople */ .t$)(repository, fork, head);
    if (!made.ok)
        return made;
    if (options.approvals === null)
        return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_13__/* .good */ .uw)((0,_collect_approvals_file_js__WEBPACK_IMPORTED_MODULE_2__/* .nobody */ .e)(made.value.logins, false));
    let bytes;
    try {
        bytes = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(options.approvals);
    }
    catch (error) {
        const code = error.code;
        return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_13__/* .bad */ .MB)((0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_13__/* .fault */ .DG)('people/file', options.approvals, `cannot be read: ${code}`, {
            fix: 'give the path of the approvals file',
        }));
    }
    const text = (0,_syntax_text_js__WEBPACK_IMPORTED_MODULE_15__/* .decodeUtf8 */ ._)(bytes, options.approvals);
    if (!text.ok)
        return text;
    const people = (0,_collect_approvals_file_js__WEBPACK_IMPORTED_MODULE_2__/* .parseApprovals */ .o)(text.value, options.approvals);
    if (!people.ok)
        return people;
    return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_13__/* .good */ .uw)({ ...people.value, committers: [...people.value.committers, ...made.value.logins] });
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

/***/ 39696:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A1: () => (/* binding */ parseIndex),
/* harmony export */   AV: () => (/* binding */ indexPath),
/* harmony export */   TM: () => (/* binding */ linkOfPath),
/* harmony export */   c2: () => (/* binding */ headRecord),
/* harmony export */   ft: () => (/* binding */ RECORDS),
/* harmony export */   jF: () => (/* binding */ LEDGER_BRANCH),
/* harmony export */   lX: () => (/* binding */ recordPath),
/* harmony export */   o: () => (/* binding */ indexRecord),
/* harmony export */   ww: () => (/* binding */ parseHead),
/* harmony export */   zO: () => (/* binding */ HEAD_PATH)
/* harmony export */ });
/* harmony import */ var _syntax_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89526);
/* harmony import */ var _syntax_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92727);
/**
 * Where a ledger keeps what: one file a decision under its sequence and digest, in small folders so that an append writes
 * small trees; the end of the chain; and, by occasion, which records there are, so that a re-run finds its own.
 */


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
    const links = listed.map((one) => (isRecord(one) ? linkOf(one) : null));
    return links.every((one) => one !== null) ? links : null;
}
function plainOf(bytes, path) {
    const text = (0,_syntax_text_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeUtf8 */ ._)(bytes, path);
    const parsed = text.ok ? (0,_syntax_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(text.value, path) : text;
    return parsed.ok && isRecord(parsed.value.value) ? parsed.value.value : null;
}
const isRecord = (value) => value !== null && typeof value === 'object' && !Array.isArray(value);
function linkOf({ sequence, digest }) {
    const sound = typeof sequence === 'number' &&
        Number.isSafeInteger(sequence) &&
        sequence > 0 &&
        typeof digest === 'string' &&
        /^sha256:[0-9a-f]{64}$/.test(digest);
    return sound ? { sequence, digest } : null;
}


/***/ })

};
