export const id = 1979;
export const ids = [1979];
export const modules = {

/***/ 21979:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   check: () => (/* binding */ check)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _domain_fault_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(12777);
/* harmony import */ var _domain_outcome_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93153);
/* harmony import */ var _judge_answers_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(42727);
/* harmony import */ var _judge_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49807);
/* harmony import */ var _ledger_layout_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39696);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(87198);
/* harmony import */ var _shared_local_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(31858);
/* harmony import */ var _shared_named_file_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(18967);
/* harmony import */ var _shared_options_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(91691);
/* harmony import */ var _shared_queries_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(67585);
/* harmony import */ var _shared_render_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(94671);
/* harmony import */ var _shared_say_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(87558);
/** `check`: the whole gate on a local git repository. */














const check = {
    name: 'check',
    usage: 'check [options]',
    summary: 'Judges a change of a local git repository as the gate would: policy, waivers and roles come from the base, everything else from the head.',
    options: {
        repo: { value: 'DIR', help: 'the repository: a folder or a git bundle', fallback: '.' },
        base: { value: 'REF', help: 'what the change is to be merged to (default: merge base with the default branch)' },
        head: { value: 'REF', help: 'the change; "." is the working tree', fallback: 'HEAD' },
        policy: _shared_options_js__WEBPACK_IMPORTED_MODULE_8__/* .POLICY */ .Po,
        waivers: _shared_options_js__WEBPACK_IMPORTED_MODULE_8__/* .WAIVERS */ .E2,
        out: { value: 'DIR', help: 'writes decision.json, report.html, review.md, results.sarif and statement.json there' },
        format: (0,_shared_options_js__WEBPACK_IMPORTED_MODULE_8__/* .formatOption */ .Bx)(['text', 'json', 'markdown', 'sarif']),
        now: _shared_options_js__WEBPACK_IMPORTED_MODULE_8__/* .NOW */ .rE,
        workspace: { value: 'DIR', help: 'where earlier steps wrote files that the policy takes `from: workspace`' },
        approvals: { value: 'FILE', help: 'who wrote and who approved the change (JSON)' },
        packs: _shared_options_js__WEBPACK_IMPORTED_MODULE_8__/* .PACKS */ .pI,
        record: {
            value: 'REF',
            help: `appends the decision to the ledger branch of the repository (default: ${_ledger_layout_js__WEBPACK_IMPORTED_MODULE_4__/* .LEDGER_BRANCH */ .jF})`,
            bare: _ledger_layout_js__WEBPACK_IMPORTED_MODULE_4__/* .LEDGER_BRANCH */ .jF,
        },
        since: {
            value: 'DATE',
            help: 'judges what the ledger has from this day (YYYY-MM-DD, UTC) or time on under --policy FILE instead: what would have been',
        },
        until: { value: 'DATE', help: 'with --since: until the end of this day, or until this time' },
        ledger: { value: 'REF', help: `with --since: the ledger branch (default: ${_ledger_layout_js__WEBPACK_IMPORTED_MODULE_4__/* .LEDGER_BRANCH */ .jF})` },
        answers: { value: 'FILE', help: 'answers.json of an earlier --out: engines are not asked again' },
    },
    async run(argv, world) {
        const parsed = (0,_shared_options_js__WEBPACK_IMPORTED_MODULE_8__/* .parseOptions */ .Ac)(argv, this.options, 0);
        if (!parsed.ok)
            return (0,_shared_say_js__WEBPACK_IMPORTED_MODULE_11__/* .sayFaults */ .J)(world, parsed.faults);
        if (parsed.value.text('since') !== null)
            return (await __webpack_require__.e(/* import() */ 540).then(__webpack_require__.bind(__webpack_require__, 80540))).whatIf(parsed.value, world);
        for (const name of ['until', 'ledger'])
            if (parsed.value.text(name) !== null)
                return (0,_shared_say_js__WEBPACK_IMPORTED_MODULE_11__/* .sayFaults */ .J)(world, [(0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_12__/* .fault */ .DG)('usage/option', `--${name}`, 'goes with --since only', { fix: 'add --since' })]);
        const now = (0,_shared_options_js__WEBPACK_IMPORTED_MODULE_8__/* .timeOption */ .zf)(parsed.value.text('now'), world.clock);
        if (!now.ok)
            return (0,_shared_say_js__WEBPACK_IMPORTED_MODULE_11__/* .sayFaults */ .J)(world, now.faults);
        const queries = await queriesOf(parsed.value.text('answers'), world);
        if (!queries.ok)
            return (0,_shared_say_js__WEBPACK_IMPORTED_MODULE_11__/* .sayFaults */ .J)(world, queries.faults);
        const collected = await (0,_shared_local_js__WEBPACK_IMPORTED_MODULE_6__/* .localSnapshot */ .ei)({
            repo: parsed.value.text('repo') ?? '.',
            base: parsed.value.text('base'),
            head: parsed.value.text('head') ?? 'HEAD',
            policy: parsed.value.text('policy') ?? '',
            waivers: parsed.value.text('waivers'),
            workspace: parsed.value.text('workspace'),
            approvals: parsed.value.text('approvals'),
            packs: parsed.value.text('packs'),
            now: now.value,
            ledger: parsed.value.text('record') ?? _ledger_layout_js__WEBPACK_IMPORTED_MODULE_4__/* .LEDGER_BRANCH */ .jF,
            queries: queries.value,
        });
        if (!collected.ok)
            return (0,_shared_say_js__WEBPACK_IMPORTED_MODULE_11__/* .sayFaults */ .J)(world, collected.faults);
        try {
            const judged = await (0,_judge_js__WEBPACK_IMPORTED_MODULE_3__/* .judge */ .S4)(collected.value.snapshot);
            const recorded = await record(judged, parsed.value);
            const decision = recorded.ok ? recorded.value : judged;
            await tell(decision, (0,_judge_js__WEBPACK_IMPORTED_MODULE_3__/* .aboutPolicy */ .q)(collected.value.snapshot), parsed.value, world);
            await keepAnswers(collected.value.snapshot, parsed.value.text('out'));
            // Whoever asked for a record and has none must not take the change for recorded.
            return recorded.ok ? _domain_outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT_CODES */ .ai[decision.verdict] : (0,_shared_say_js__WEBPACK_IMPORTED_MODULE_11__/* .sayFaults */ .J)(world, recorded.faults);
        }
        finally {
            collected.value.close();
        }
    },
};
/** The decision as the ledger has it, where one was asked for. */
async function record(decision, options) {
    const name = options.text('record');
    if (name === null)
        return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_12__/* .good */ .uw)(decision);
    const { recordLocally } = await __webpack_require__.e(/* import() */ 6304).then(__webpack_require__.bind(__webpack_require__, 76304));
    const appended = await recordLocally(decision, options.text('repo') ?? '.', name);
    return appended.ok ? (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_12__/* .good */ .uw)(appended.value.decision) : appended;
}
/** Engines as the environment lets them be asked, or the answers of an earlier run. */
async function queriesOf(answers, world) {
    if (answers === null)
        return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_12__/* .good */ .uw)((0,_shared_queries_js__WEBPACK_IMPORTED_MODULE_9__/* .queriesBy */ .a)(world.environment));
    const file = await (0,_shared_named_file_js__WEBPACK_IMPORTED_MODULE_7__/* .namedFile */ .e)(answers, 'usage/option', 'give the path of an answers.json');
    return file.ok ? (0,_judge_answers_js__WEBPACK_IMPORTED_MODULE_13__/* .recordedQueries */ .U)(file.value.toString('utf8'), answers) : file;
}
/** Writes what engines answered beside the decision that rests on it. */
async function keepAnswers({ queries }, out) {
    const record = (0,_judge_answers_js__WEBPACK_IMPORTED_MODULE_13__/* .answersRecord */ .B)(queries);
    if (out !== null && record !== null)
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(out), 'answers.json'), (0,_record_js__WEBPACK_IMPORTED_MODULE_5__/* .canonical */ .$N)(record));
}
/** Writes the files and prints the wanted form; faults also go to standard error, one a line. */
async function tell(decision, about, options, world) {
    const format = options.text('format');
    const out = options.text('out');
    const files = await (0,_shared_render_js__WEBPACK_IMPORTED_MODULE_10__/* .renderAll */ .Y)(decision, { ...about, colour: world.colour });
    if (out !== null) {
        const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(out);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder, { recursive: true });
        const record = (0,_record_js__WEBPACK_IMPORTED_MODULE_5__/* .canonical */ .$N)(decision);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'decision.json'), record);
        for (const name of ['report.html', 'review.md', 'results.sarif'])
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name), files.get(name) ?? '');
        const { statementsOf } = await __webpack_require__.e(/* import() */ 9728).then(__webpack_require__.bind(__webpack_require__, 19728));
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'statement.json'), (0,_record_js__WEBPACK_IMPORTED_MODULE_5__/* .canonical */ .$N)(statementsOf(decision, null)[0]));
    }
    // A runner takes `##[` anywhere in a line for a command: the same JSON, spelt so that it is none.
    if (format === 'json')
        world.out(`${(0,_record_js__WEBPACK_IMPORTED_MODULE_5__/* .canonical */ .$N)(decision).replaceAll('##[', '#\\u0023[')}\n`);
    else if (format === 'markdown')
        world.out(files.get('review.md') ?? '');
    else if (format === 'sarif')
        world.out(files.get('results.sarif') ?? '');
    else
        world.out(files.get('text') ?? '');
    if (decision.faults.length)
        (0,_shared_say_js__WEBPACK_IMPORTED_MODULE_11__/* .sayFaults */ .J)(world, decision.faults);
}


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


/***/ })

};
