export const id = 1753;
export const ids = [1753,6676,1173];
export const modules = {

/***/ 1753:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  watchAction: () => (/* binding */ watchAction)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/collect/approvals-file.js
var approvals_file = __webpack_require__(3684);
// EXTERNAL MODULE: ./build/collect/index.js
var collect = __webpack_require__(81753);
// EXTERNAL MODULE: ./build/domain/fault.js
var fault = __webpack_require__(12777);
// EXTERNAL MODULE: ./build/domain/watch.js
var watch = __webpack_require__(13090);
// EXTERNAL MODULE: ./build/git/folder-tree.js
var folder_tree = __webpack_require__(94000);
// EXTERNAL MODULE: ./build/git/history.js
var git_history = __webpack_require__(86643);
// EXTERNAL MODULE: ./build/git/objects.js
var git_objects = __webpack_require__(9951);
// EXTERNAL MODULE: ./build/git/tree.js
var git_tree = __webpack_require__(91651);
// EXTERNAL MODULE: ./build/github/changes.js
var github_changes = __webpack_require__(3319);
// EXTERNAL MODULE: ./build/github/event.js
var github_event = __webpack_require__(6830);
// EXTERNAL MODULE: ./build/github/fetch.js
var fetch = __webpack_require__(4882);
// EXTERNAL MODULE: ./build/github/issues.js
var issues = __webpack_require__(14036);
// EXTERNAL MODULE: ./build/github/ledger-store.js
var ledger_store = __webpack_require__(81173);
// EXTERNAL MODULE: ./build/github/packs.js
var packs = __webpack_require__(97816);
// EXTERNAL MODULE: ./build/github/shapes.js
var shapes = __webpack_require__(76258);
// EXTERNAL MODULE: ./build/domain/outcome.js
var domain_outcome = __webpack_require__(93153);
// EXTERNAL MODULE: ./build/outputs/diagrams.js
var diagrams = __webpack_require__(29235);
// EXTERNAL MODULE: ./build/outputs/escape.js
var outputs_escape = __webpack_require__(11722);
// EXTERNAL MODULE: ./build/outputs/watch-text.js
var watch_text = __webpack_require__(56676);
// EXTERNAL MODULE: ./build/outputs/words.js
var words = __webpack_require__(36784);
;// CONCATENATED MODULE: ./build/outputs/watch-issue.js
/** The issue of a watched model: what is wrong, since when, how it moved, and what to do. One a model, written anew each time. */





/** Findings and trends that an issue shows; the record has all. A forge takes 65,536 characters. */
const MOST_FINDINGS = 20;
const MOST_CHARTS = 4;
const MOST_POINTS = 24;
const MOST_BODY = 60_000;
/** First line of a model's issue, by which it is found again. An id of any kind stays inside its comment. */
const watchMarker = (model) => `<!-- risk-gate:watch v1 model=${encodeURIComponent(model.toWellFormed())} -->`;
/** The issue of a model that is not in order, or that is in order again. */
function renderWatchIssue(report, model, context) {
    const name = model.title ?? (0,words/* idText */.FP)(model.id);
    const isGood = model.state === 'good';
    const parts = isGood
        ? [`**${(0,outputs_escape/* markdown */.wD)(name)}** is in order again, as of ${report.evaluated_at.slice(0, 10)}.`]
        : [
            `**${(0,outputs_escape/* markdown */.wD)(name)}** ${STATES[model.state]}.${model.owner === null ? ' The policy names no owner.' : ` Owner: ${(0,outputs_escape/* markdown */.wD)(model.owner, 100)}.`}`,
            findingsPart(model),
            overduePart(model),
            ...charts(model),
            whatToDo(model, context),
        ];
    const body = [
        watchMarker(model.id),
        '',
        ...parts.filter(Boolean).flatMap((part) => [part, '']),
        footer(report, context),
    ];
    return {
        title: `Model watch: ${(0,outputs_escape/* logName */.Is)(name, 120)} ${isGood ? 'is in order again' : STATES[model.state]}`.slice(0, 250),
        body: body.join('\n').slice(0, MOST_BODY),
    };
}
const STATES = {
    good: 'is in order',
    violated: 'is not in order',
    overdue: 'was not assessed in time',
    error: 'could not be judged',
};
/** Findings that an issue tells of: not met, whether they block or only warn. */
const told = (model) => model.findings.filter(({ outcome }) => !(0,domain_outcome/* isMet */.TD)(outcome));
function findingsPart(model) {
    const all = told(model);
    if (!all.length)
        return '';
    const rows = all.slice(0, MOST_FINDINGS).map((one) => {
        const waived = one.waiver ? ' (waived)' : one.severity === 'warn' ? ' (warning)' : '';
        const since = one.since === null ? '' : one.since.slice(0, 10);
        return `| ${(0,outputs_escape/* code */.aY)(one.requirement, 80)}${waived} | ${one.outcome} | ${since} | ${(0,outputs_escape/* markdown */.wD)(one.message, 400)} |`;
    });
    const more = all.length - rows.length;
    return [
        '| requirement | outcome | since | what was found |',
        '|---|---|---|---|',
        ...rows,
        ...(more > 0 ? [`\nand ${(0,words/* plural */.LS)(more, 'more finding')}`] : []),
    ].join('\n');
}
function overduePart({ overdue }) {
    if (!overdue.length)
        return '';
    const rows = overdue.map((one) => `- ${(0,outputs_escape/* code */.aY)(one.requirement, 80)}: ${(0,outputs_escape/* markdown */.wD)((0,watch_text.overdueText)(one))}`);
    return ['**Overdue.** The next change of the model is blocked until it is assessed.', '', ...rows].join('\n');
}
/** Charts of what is not met, then of what moved. */
function charts(model) {
    const bad = new Set(told(model).map(({ requirement, slice }) => `${requirement}\0${(0,words/* sliceText */.S$)(slice)}`));
    const isBad = (trend) => bad.has(`${trend.requirement}\0${(0,words/* sliceText */.S$)(trend.slice)}`);
    return model.trends
        .filter((trend) => trend.points.length > 1 && (isBad(trend) || trend.changes.length))
        .sort((a, b) => Number(isBad(b)) - Number(isBad(a)))
        .slice(0, MOST_CHARTS)
        .map((trend) => [trendChart(trend), changesText(trend)].filter(Boolean).join('\n\n'));
}
/** A line over the ledger's assessments, with the limit as a second one where there is exactly one. */
function trendChart({ requirement, metric, slice, threshold, points }) {
    const shown = points.slice(-MOST_POINTS);
    const limits = (0,words/* numericBounds */.ZS)(threshold).map(([, limit]) => limit);
    const limit = limits.length === 1 ? limits[0] : null;
    const all = [...shown.map(({ value }) => value), ...(limit === null ? [] : [limit])];
    const [low, high] = [Math.min(...all), Math.max(...all)];
    const room = high > low ? (high - low) * 0.1 : Math.max(Math.abs(high) * 0.1, 0.1);
    const where = (0,words/* sliceText */.S$)(slice);
    const title = `${(0,words/* idText */.FP)(requirement)}${where ? ` (${where})` : ''}${limit === null ? '' : `, the straight line: ${(0,words/* figure */.vP)(limit)}`}`;
    return [
        '```mermaid',
        'xychart-beta',
        `  title "${(0,outputs_escape/* mermaidAxis */.bt)(title, 90)}"`,
        `  x-axis [${shown.map(({ at }, index) => `"${(0,outputs_escape/* mermaidAxis */.bt)(`${index + 1}: ${at.slice(0, 10)}`)}"`).join(', ')}]`,
        `  y-axis "${(0,outputs_escape/* mermaidAxis */.bt)((metric ?? 'value').replaceAll('_', ' '))}" ${(0,diagrams/* plain */.pj)(low - room)} --> ${(0,diagrams/* plain */.pj)(high + room)}`,
        `  line [${shown.map(({ value }) => (0,diagrams/* plain */.pj)(value)).join(', ')}]`,
        ...(limit === null ? [] : [`  line [${shown.map(() => (0,diagrams/* plain */.pj)(limit)).join(', ')}]`]),
        '```',
    ].join('\n');
}
const changesText = ({ changes }) => changes.length
    ? `It moved: ${(0,words/* listed */.KE)(changes.map(({ at, before, after }) => `from ${(0,words/* figure */.vP)(before)} to ${(0,words/* figure */.vP)(after)} on ${at.slice(0, 10)}`))}.`
    : '';
/** Playbook of a rule; what is named nowhere is a matter of the regular reassessment. */
const PLAYBOOKS = {
    drift: 'drift-alert',
    'metric-spread': 'fairness-violation',
    incidents: 'incident-response',
    'response-plan': 'incident-response',
};
const OTHERWISE = 'quarterly-reassessment';
function whatToDo(model, { playbooks }) {
    const all = told(model);
    const names = [
        ...new Set(all.map(({ rule, slice }) => PLAYBOOKS[rule] ?? (slice ? 'fairness-violation' : OTHERWISE))),
    ];
    const links = (names.length ? names : [OTHERWISE]).map((name) => {
        const target = playbooks === null ? null : (0,outputs_escape/* linkTarget */.Cm)(`${playbooks}/${name}.md`);
        return target === null ? (0,outputs_escape/* code */.aY)(name) : `[${(0,outputs_escape/* markdown */.wD)(name.replaceAll('-', ' '))}](${target})`;
    });
    const fixes = [...new Set(all.flatMap(({ fix }) => (fix === null ? [] : [fix])))].slice(0, 5);
    const kill = model['kill-switch'];
    return [
        '**What to do**',
        '',
        ...fixes.map((fix) => `- ${(0,outputs_escape/* markdown */.wD)(fix, 300)}`),
        `- Playbook: ${(0,words/* listed */.KE)(links)}`,
        kill
            ? `- Switch it off: ${(0,outputs_escape/* markdown */.wD)(kill.how, 300)}${kill.who.length ? ` (${kill.who.map((one) => (0,outputs_escape/* markdown */.wD)(one, 60)).join(', ')})` : ''}`
            : '- The response plan of the model tells no kill switch: decide who may switch it off, and how.',
    ].join('\n');
}
function footer({ commit, evaluated_at }, { runUrl }) {
    const run = runUrl === null ? null : (0,outputs_escape/* linkTarget */.Cm)(runUrl);
    const where = run === null ? '' : ` ([run](${run}))`;
    return `<sub>Judged ${commit.slice(0, 12)} at ${(0,outputs_escape/* markdown */.wD)(evaluated_at)}${where}. This issue is written anew by each watch and closed when the model is in order.</sub>`;
}

// EXTERNAL MODULE: ./build/ports.js
var ports = __webpack_require__(14788);
// EXTERNAL MODULE: ./build/publish/own-issues.js
var own_issues = __webpack_require__(33253);
;// CONCATENATED MODULE: ./build/publish/watch-issues.js
/** Keeps one open issue for each watched model that is not in order. Failures are told and change no exit code. */



/**
 * Opens, updates or closes the issue of each model of the report; resolves to what failed, which is also logged. An issue
 * is ours by its author and its first line, never by that line alone, which anybody can write.
 */
async function publishWatch(report, context, { issues, log }) {
    if (!report.models.length)
        return [];
    const listed = await issues.list(own_issues/* ISSUE_LABEL */.VO);
    const faults = listed.ok ? [] : [...listed.faults];
    if (listed.ok)
        for (const model of report.models) {
            const text = renderWatchIssue(report, model, context);
            faults.push(...(await publishModel(model, text, openOf(model, listed.value), issues)));
        }
    (0,ports/* warnAll */.y)(log, 'the issue of a watched model could not be written (the result stands)', faults);
    return faults;
}
/** Our open issues of a model, oldest first: one that is closed belongs to an earlier time, and is left to it. */
const openOf = ({ id }, issues) => (0,own_issues/* ownIssues */.J7)(issues, watchMarker(id)).filter(({ open }) => open);
async function publishModel(model, text, open, issues) {
    const faults = [];
    const note = (result) => {
        if (!result.ok)
            faults.push(...result.faults);
    };
    if (model.state === 'good') {
        for (const { number } of open)
            note(await issues.update(number, { ...text, state: 'closed' }));
        return faults;
    }
    const [first, ...doubles] = open;
    if (!first)
        note(await (0,own_issues/* openOnce */.q4)(text, watchMarker(model.id), issues));
    else if (!(0,own_issues/* saysAlready */.jK)(first, text))
        note(await issues.update(first.number, { ...text, state: 'open' }));
    for (const { number, title, body } of doubles)
        note(await issues.update(number, { title, body, state: 'closed' }));
    return faults;
}

// EXTERNAL MODULE: ./build/record.js + 1 modules
var record = __webpack_require__(87198);
// EXTERNAL MODULE: ./build/commands/shared/forge-history.js
var forge_history = __webpack_require__(78095);
// EXTERNAL MODULE: ./build/commands/shared/inputs.js
var shared_inputs = __webpack_require__(73604);
// EXTERNAL MODULE: ./build/commands/shared/ledgers.js + 2 modules
var ledgers = __webpack_require__(76304);
// EXTERNAL MODULE: ./build/commands/shared/packs.js + 1 modules
var shared_packs = __webpack_require__(28077);
// EXTERNAL MODULE: ./build/commands/shared/queries.js
var shared_queries = __webpack_require__(67585);
// EXTERNAL MODULE: ./build/commands/shared/watch-judge.js + 2 modules
var watch_judge = __webpack_require__(21404);
;// CONCATENATED MODULE: ./build/commands/watch-action.js
/** The action's mode `drift`: watches the default branch, records it, and keeps an issue for each model that is not in order. */





























/** Runs the mode; resolves to the exit code. What fails before a result is an error. */
async function watchAction(runner, environment) {
    const inputs = (0,shared_inputs/* readInputs */.K)(runner);
    if (!inputs.ok)
        return fail(runner, inputs.faults);
    const repository = (0,github_event/* readWatchEvent */.g)(environment);
    if (!repository.ok)
        return fail(runner, repository.faults);
    const { forgeApi } = await Promise.all(/* import() */[__webpack_require__.e(1351), __webpack_require__.e(987)]).then(__webpack_require__.bind(__webpack_require__, 40987));
    const api = await forgeApi(inputs.value.token, runner.log, environment);
    const collected = await tipSnapshot(repository.value, inputs.value, api, environment);
    if (!collected.ok)
        return fail(runner, collected.faults);
    try {
        const { snapshot, history } = collected.value;
        const branch = inputs.value.ledgerBranch;
        const queries = (0,shared_queries/* queriesBy */.a)(environment);
        const { report, record } = await (0,watch_judge/* watchOver */.w)({ snapshot, history, ledger: branch ?? '', queries });
        if (record && branch !== null)
            await (0,ledgers.keepDecision)(record, (0,ledger_store.forgeLedger)(api, repository.value, branch), runner.log);
        await tell(report, inputs.value, runner, environment);
        await publishWatch(report, contextOf(repository.value, environment), {
            issues: (0,issues/* issuesOn */.K)(api, repository.value),
            log: runner.log,
        });
        return (0,watch/* watchExit */.s)(report);
    }
    finally {
        await collected.value.close();
    }
}
function fail(runner, faults) {
    for (const one of faults)
        runner.log.error(`could not watch: ${(0,fault/* faultText */.Ij)(one)}`);
    runner.output('verdict', 'error');
    return 2;
}
/** The default branch's tip without any change, and what the ledger knows. */
async function tipSnapshot(name, inputs, api, environment) {
    const [owner = '', repo = ''] = name.split('/');
    const about = await api.get('GET /repos/{owner}/{repo}', { owner, repo });
    if (!about.ok)
        return about;
    const branch = (0,shapes/* needText */.w6)(name, about.value, 'default_branch');
    if (!branch.ok)
        return branch;
    const changes = (0,github_changes/* changesOn */.t)(api, name);
    const tip = await changes.branchTip(branch.value);
    if (!tip.ok)
        return tip;
    const now = new Date().toISOString().replace(/\.\d{3}Z$/, 'Z');
    const source = {
        server: environment['GITHUB_SERVER_URL'] ?? 'https://github.com',
        repository: name,
        token: inputs.token,
        temporary: environment['RUNNER_TEMP'],
    };
    const history = await (0,forge_history/* forgeHistory */.S)(inputs.ledgerBranch, changes, source, now);
    if (!history.ok)
        return history;
    const fetched = await (0,fetch.fetchObjects)({ ...source, wanted: [`refs/heads/${branch.value}`] });
    if (!fetched.ok)
        return fetched;
    const read = await snapshotAt(tip.value, name, branch.value, {
        inputs,
        api,
        environment,
        now,
        fetched: fetched.value,
    });
    if (read.ok)
        return (0,fault/* good */.uw)({ ...read.value, history: history.value });
    await fetched.value.remove();
    return read;
}
async function snapshotAt(sha, name, branch, { inputs, api, environment, now, fetched }) {
    const commit = await (0,git_history/* resolveCommit */.WL)(fetched.repository, sha, branch);
    if (!commit.ok)
        return (0,fault/* bad */.MB)((0,fault/* fault */.DG)('forge/moved', branch, `has moved from ${sha.slice(0, 12)} meanwhile`, { fix: 'run it again' }));
    const objects = (0,git_objects/* objectReader */.V)(fetched.repository);
    const tree = await (0,git_tree.loadTree)(fetched.repository, objects, commit.value);
    if (!tree.ok) {
        objects.close();
        return tree;
    }
    const folder = environment['GITHUB_WORKSPACE'];
    const workspace = folder ? await (0,folder_tree/* workspaceTree */.OX)(folder) : null;
    const collected = await (0,collect/* collect */.F)({
        repository: name,
        pullRequest: null,
        title: null,
        head: sha,
        base: sha,
        mergeBase: sha,
        baseRef: branch,
        evaluatedAt: now,
        headTree: tree.value,
        baseTree: tree.value,
        mergeBaseTree: tree.value,
        workspace: workspace?.ok ? workspace.value : null,
        changes: [],
        people: (0,approvals_file/* nobody */.e)([], true),
        policyPath: inputs.policy,
        waiversPath: inputs.waivers,
    });
    const close = async () => {
        objects.close();
        await fetched.remove();
    };
    return (0,fault/* good */.uw)({ snapshot: await (0,shared_packs/* withPacks */.Fi)(collected, (0,packs/* packsOn */.m)(api)), close });
}
function contextOf(repository, environment) {
    const server = environment['GITHUB_SERVER_URL'] ?? 'https://github.com';
    const [action, ref, run] = ['GITHUB_ACTION_REPOSITORY', 'GITHUB_ACTION_REF', 'GITHUB_RUN_ID'].map((key) => environment[key]);
    return {
        playbooks: action && ref ? `${server}/${action}/blob/${ref}/policies/playbooks` : null,
        runUrl: run ? `${server}/${repository}/actions/runs/${run}` : null,
    };
}
async function tell(report, inputs, runner, environment) {
    const folder = inputs.outputDir ?? (await (0,promises_.mkdtemp)((0,external_node_path_.join)(environment['RUNNER_TEMP'] ?? (0,external_node_os_.tmpdir)(), 'risk-gate-out-')));
    await (0,promises_.mkdir)(folder, { recursive: true });
    await (0,promises_.writeFile)((0,external_node_path_.join)(folder, 'watch.json'), (0,record/* canonical */.$N)(report));
    const code = (0,watch/* watchExit */.s)(report);
    runner.output('verdict', code === 0 ? 'pass' : code === 1 ? 'fail' : 'error');
    runner.output('report', (0,external_node_path_.join)(folder, 'watch.json'));
    runner.output('models', JSON.stringify(report.models.map(({ id }) => id)));
    for (const line of (0,watch_text.renderWatchText)(report).split('\n'))
        runner.log.info(line);
    for (const one of report.faults)
        runner.log.error((0,fault/* faultText */.Ij)(one));
    const context = contextOf(report.repository ?? '', environment);
    const texts = report.models.map((model) => renderWatchIssue(report, model, context).body);
    const summary = await runner.summary(texts.join('\n\n'));
    if (!summary.ok)
        (0,ports/* warnAll */.y)(runner.log, 'no job summary (the result stands)', summary.faults);
}


/***/ }),

/***/ 14036:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ issuesOn)
/* harmony export */ });
/* harmony import */ var _domain_fault_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12777);
/* harmony import */ var _self_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89346);
/* harmony import */ var _shapes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76258);
/** Issues on GitHub. */



const ISSUES = '/repos/{owner}/{repo}/issues';
/** Issues of one repository (`owner/name`). */
function issuesOn(api, repository) {
    const [owner = '', repo = ''] = repository.split('/');
    const here = { owner, repo };
    return {
        async list(label) {
            const listed = await api.list(`GET ${ISSUES}`, { ...here, labels: label, state: 'all' });
            if (!listed.ok)
                return listed;
            const me = await (0,_self_js__WEBPACK_IMPORTED_MODULE_0__/* .whoAmI */ .W)(api);
            if (!me.ok)
                return me;
            const issues = [];
            for (const one of listed.value) {
                // The forge lists pull requests among the issues.
                if ((0,_shapes_js__WEBPACK_IMPORTED_MODULE_1__.at)(one, 'pull_request') !== undefined)
                    continue;
                const number = (0,_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .needCount */ ._q)('issue', one, 'number');
                if (!number.ok)
                    return number;
                issues.push({
                    number: number.value,
                    title: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(one, 'title') ?? '',
                    body: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(one, 'body') ?? '',
                    open: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(one, 'state') === 'open',
                    own: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .numberAt */ .tk)(one, 'user', 'id') === me.value,
                });
            }
            return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .good */ .uw)(issues);
        },
        async create({ title, body, labels }) {
            const made = await api.send(`POST ${ISSUES}`, { ...here, title, body, labels });
            return made.ok ? (0,_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .needCount */ ._q)('issue', made.value, 'number') : made;
        },
        async update(number, change) {
            const done = await api.send(`PATCH ${ISSUES}/{issue_number}`, { ...here, issue_number: number, ...change });
            return done.ok ? (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .good */ .uw)(undefined) : done;
        },
    };
}


/***/ }),

/***/ 81173:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   forgeLedger: () => (/* binding */ forgeLedger)
/* harmony export */ });
/* harmony import */ var _domain_fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12777);
/* harmony import */ var _shapes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76258);
/** The ledger branch on GitHub, through its Git data interface: the reference is only ever moved forward. */


/** A branch of a repository (`owner/name`) as a ledger. */
function forgeLedger(api, repository, branch) {
    const [owner = '', repo = ''] = repository.split('/');
    const here = { owner, repo };
    const git = '/repos/{owner}/{repo}/git';
    const isAbsent = (result) => !result.ok && result.faults.every((one) => one.code === 'forge/not-found');
    const tip = async () => {
        const answer = await api.get(`GET ${git}/ref/{ref}`, { ...here, ref: `heads/${branch}` });
        if (answer.ok)
            return (0,_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .needSha */ .X1)(`branch ${branch}`, answer.value, 'object', 'sha');
        return isAbsent(answer) ? (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .good */ .uw)(null) : answer;
    };
    /** Objects of a commit on top of `parent`; no reference names it yet. */
    const makeCommit = async (parent, files, message) => {
        const known = parent === null ? null : await api.get(`GET ${git}/commits/{commit_sha}`, { ...here, commit_sha: parent });
        if (known && !known.ok)
            return known;
        const base = known ? (0,_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .needSha */ .X1)(`commit ${parent}`, known.value, 'tree', 'sha') : null;
        if (base && !base.ok)
            return base;
        const entries = files.map(({ path, bytes }) => ({
            path,
            mode: '100644',
            type: 'blob',
            content: Buffer.from(bytes).toString('utf8'),
        }));
        const tree = await api.send(`POST ${git}/trees`, {
            ...here,
            tree: entries,
            ...(base ? { base_tree: base.value } : {}),
        });
        const treeSha = tree.ok ? (0,_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .needSha */ .X1)('the new tree', tree.value, 'sha') : tree;
        if (!treeSha.ok)
            return treeSha;
        const parents = parent === null ? [] : [parent];
        const made = await api.send(`POST ${git}/commits`, { ...here, message, tree: treeSha.value, parents });
        return made.ok ? (0,_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .needSha */ .X1)('the new commit', made.value, 'sha') : made;
    };
    return {
        tip,
        async read(commit, path) {
            const answer = await api.get('GET /repos/{owner}/{repo}/contents/{path}', { ...here, path, ref: commit });
            if (!answer.ok)
                return isAbsent(answer) ? (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .good */ .uw)(null) : answer;
            if ((0,_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(answer.value, 'encoding') === 'base64')
                return contentOf(path, answer.value);
            // Files beyond a megabyte are only told of there.
            const sha = (0,_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .needSha */ .X1)(path, answer.value, 'sha');
            if (!sha.ok)
                return sha;
            const blob = await api.get(`GET ${git}/blobs/{file_sha}`, { ...here, file_sha: sha.value });
            return blob.ok ? contentOf(path, blob.value) : blob;
        },
        async commit(on, files, { message }) {
            const made = await makeCommit(on, files, message);
            if (!made.ok)
                return made;
            const sha = made.value;
            const moved = on === null
                ? await api.send(`POST ${git}/refs`, { ...here, ref: `refs/heads/${branch}`, sha })
                : await api.send(`PATCH ${git}/refs/{ref}`, { ...here, ref: `heads/${branch}`, sha, force: false });
            if (moved.ok)
                return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .good */ .uw)('landed');
            // An answer that was lost or refused says little: where the branch is now says what happened.
            const now = await tip();
            if (now.ok && now.value === sha)
                return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .good */ .uw)('landed');
            return now.ok && now.value !== on ? (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .good */ .uw)('moved') : moved;
        },
    };
}
function contentOf(path, data) {
    const content = (0,_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .needText */ .w6)(path, data, 'content');
    if (!content.ok)
        return content;
    const text = content.value.replace(/\s/g, '');
    if ((0,_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(data, 'encoding') !== 'base64' || !/^[A-Za-z0-9+/]*={0,2}$/.test(text))
        return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .bad */ .MB)((0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .fault */ .DG)('forge/answer', path, 'the answer has no content in base64', { fix: 'run the job again' }));
    return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .good */ .uw)(new Uint8Array(Buffer.from(text, 'base64')));
}


/***/ }),

/***/ 29235:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F9: () => (/* binding */ lineageDiagram),
/* harmony export */   QC: () => (/* binding */ unresolvedItems),
/* harmony export */   Tr: () => (/* binding */ groupDiagram),
/* harmony export */   pj: () => (/* binding */ plain)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11722);
/* harmony import */ var _graph_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6033);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36784);
/** Mermaid diagrams of the review: group charts and the lineage of a model. Exact numbers stand in tables beside them. */



/** Bars that a chart in a comment can hold and still be read. */
const BARS = 12;
const STATES = ['beyond', 'unsure', 'within', 'left-out'];
/** A number as Mermaid reads it: no exponent, no thousands. */
const plain = (value) => String(Number(value.toFixed(6)));
/** A fenced bar chart with the limit as a line, or null where the chart has no line to show or nothing to compare. */
function groupDiagram(chart) {
    const compared = chart.bars.filter((bar) => bar.state !== 'left-out');
    const worst = [...compared].sort((a, b) => STATES.indexOf(a.state) - STATES.indexOf(b.state)).slice(0, BARS);
    const shown = worst.sort((a, b) => b.value - a.value);
    if (shown.length < 2 || chart.limit === null)
        return null;
    const { limit } = chart;
    const highest = Math.max(limit.value, ...shown.map((bar) => bar.value));
    const lowest = Math.min(0, limit.value, ...shown.map((bar) => bar.value));
    const title = (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .mermaidAxis */ .bt)(`${chart.title} (the line: ${limit.text})`, 90);
    return [
        '```mermaid',
        // As high as its bars need: the default would fill a screen for three of them.
        '---',
        'config:',
        '  xyChart:',
        `    height: ${110 + shown.length * 34}`,
        '---',
        'xychart-beta horizontal',
        `  title "${title}"`,
        `  x-axis [${shown.map((bar) => `"${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .mermaidAxis */ .bt)(bar.name)}"`).join(', ')}]`,
        `  y-axis "${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .mermaidAxis */ .bt)(chart.metric.replaceAll('_', ' '))}" ${plain(lowest)} --> ${plain(highest > lowest ? highest * 1.05 : lowest + 1)}`,
        `  bar [${shown.map((bar) => plain(bar.value)).join(', ')}]`,
        `  line [${shown.map(() => plain(limit.value)).join(', ')}]`,
        '```',
    ].join('\n');
}
/** Opening and closing signs of each type's shape. */
const SHAPES = {
    source: ['[(', ')]'],
    dataset: ['[(', ')]'],
    file: ['[', ']'],
    code: ['[[', ']]'],
    parameters: ['>', ']'],
    step: ['(', ')'],
    model: ['{{', '}}'],
    report: ['[/', '/]'],
};
const ARROWS = { verified: '-->', declared: '-.->', contradicted: '--x', unavailable: '-.->' };
const nodeLabel = (node) => {
    const [digest] = node.digests;
    const name = (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .mermaid */ .a4)((0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .tail */ .RT)(node.path ?? node.name, 40), 60);
    return digest ? `${name}<br/>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .mermaid */ .a4)(`${digest.algorithm} ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .short */ .h0)(digest.value)}`, 30)}` : name;
};
/** A fenced flowchart of where a model comes from; at most `limit` nodes, the worst edges first. null: nothing known. */
function lineageDiagram(model, limit = 40) {
    const graph = (0,_graph_js__WEBPACK_IMPORTED_MODULE_1__/* .drawnGraph */ .lo)(model, limit);
    if (!graph.nodes.length)
        return null;
    const ids = new Map(graph.nodes.map((node, index) => [node.id, `n${index}`]));
    const nodes = graph.nodes.map((node) => {
        const [open, close] = SHAPES[node.type];
        return `  ${ids.get(node.id)}${open}"${nodeLabel(node)}"${close}`;
    });
    const edges = graph.edges.map((edge) => `  ${ids.get(edge.from)} ${ARROWS[edge.state]}|${_graph_js__WEBPACK_IMPORTED_MODULE_1__/* .EDGE_SIGNS */ .fD[edge.state]}| ${ids.get(edge.to)}`);
    const bad = graph.edges.flatMap((edge, index) => (edge.state === 'contradicted' ? [index] : []));
    const style = bad.length ? [`  linkStyle ${bad.join(',')} stroke:#cf222e,stroke-width:3px`] : [];
    const left = graph.nodesLeftOut ? [`  rest["and ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(graph.nodesLeftOut, 'more thing')}: see the report"]`] : [];
    return ['```mermaid', 'flowchart LR', ...nodes, ...edges, ...left, ...style, '```'].join('\n');
}
/** References that lead nowhere, as a list; at most `limit`. */
const unresolvedItems = (model, limit) => model.lineage.unresolved.slice(0, limit).map((text) => `- ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdown */ .wD)(text, 200)}`);


/***/ }),

/***/ 6033:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DM: () => (/* binding */ EDGE_STATES),
/* harmony export */   ID: () => (/* binding */ edgeCounts),
/* harmony export */   fD: () => (/* binding */ EDGE_SIGNS),
/* harmony export */   gU: () => (/* binding */ EDGE_WORDS),
/* harmony export */   lo: () => (/* binding */ drawnGraph)
/* harmony export */ });
/** The lineage graph cut to what can be looked at: the worst edges and the model first, in layers from sources to model. */
/** Worst first. */
const EDGE_STATES = ['contradicted', 'unavailable', 'declared', 'verified'];
const EDGE_SIGNS = {
    contradicted: '✗',
    unavailable: '?',
    declared: '…',
    verified: '✓',
};
const EDGE_WORDS = {
    contradicted: 'contradicted by the files',
    unavailable: 'the bytes are not in the commit',
    declared: 'only declared',
    verified: 'verified against the files',
};
/** How many edges are in each state, worst first, states without edges left out. */
const edgeCounts = (model) => EDGE_STATES.map((state) => [state, model.lineage.edges.filter((edge) => edge.state === state).length]).filter(([, count]) => count > 0);
/** Several outputs draw the same lineage, which may have hundreds of thousands of edges. */
const prepared = new WeakMap();
function prepare(lineage) {
    const before = prepared.get(lineage);
    if (before)
        return before;
    const known = new Set(lineage.nodes.map((node) => node.id));
    const whole = lineage.edges.filter((edge) => known.has(edge.from) && known.has(edge.to));
    const into = new Map();
    for (const edge of whole) {
        const list = into.get(edge.to);
        if (list)
            list.push(edge.from);
        else
            into.set(edge.to, [edge.from]);
    }
    const now = { whole, into };
    prepared.set(lineage, now);
    return now;
}
/** At most `limit` nodes: the model, the ends of the worst edges, then what leads to those already chosen. */
function drawnGraph(model, limit) {
    const { nodes, edges } = model.lineage;
    const { whole, into } = prepare(model.lineage);
    const chosen = new Set();
    const add = (id) => {
        if (chosen.size < limit)
            chosen.add(id);
    };
    for (const node of nodes)
        if (node.type === 'model')
            add(node.id);
    for (const state of ['contradicted', 'unavailable']) {
        for (const edge of whole) {
            if (edge.state === state && chosen.size + 2 <= limit) {
                add(edge.from);
                add(edge.to);
            }
        }
    }
    const queue = [...chosen];
    for (let at = 0; at < queue.length && chosen.size < limit; at += 1) {
        for (const from of into.get(queue[at]) ?? []) {
            if (!chosen.has(from)) {
                add(from);
                queue.push(from);
            }
        }
    }
    for (const node of nodes) {
        if (chosen.size >= limit)
            break;
        add(node.id);
    }
    const drawnNodes = nodes.filter((node) => chosen.has(node.id));
    const drawnEdges = whole.filter((edge) => chosen.has(edge.from) && chosen.has(edge.to)).slice(0, limit * 3);
    return {
        nodes: drawnNodes,
        edges: drawnEdges,
        layers: layersOf(drawnNodes, drawnEdges),
        nodesLeftOut: nodes.length - drawnNodes.length,
        edgesLeftOut: edges.length - drawnEdges.length,
    };
}
/** Longest way from a start, in at most as many rounds as there are nodes: a cycle ends there too. */
function layersOf(nodes, edges) {
    const layers = new Map(nodes.map((node) => [node.id, 0]));
    for (let round = 0; round < Math.min(nodes.length, 24); round += 1) {
        let moved = false;
        for (const edge of edges) {
            const next = layers.get(edge.from) + 1;
            if (next > layers.get(edge.to) && next < nodes.length && edge.from !== edge.to) {
                layers.set(edge.to, next);
                moved = true;
            }
        }
        if (!moved)
            break;
    }
    // What nothing leads to stands just above the first thing that it goes into, not at the far end.
    const targets = new Set(edges.map((edge) => edge.to));
    const first = new Map();
    for (const edge of edges)
        first.set(edge.from, Math.min(first.get(edge.from) ?? Number.POSITIVE_INFINITY, layers.get(edge.to)));
    for (const node of nodes) {
        const below = first.get(node.id);
        if (!targets.has(node.id) && below !== undefined)
            layers.set(node.id, Math.max(0, below - 1));
    }
    return layers;
}


/***/ }),

/***/ 56676:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   overdueText: () => (/* binding */ overdueText),
/* harmony export */   renderWatchText: () => (/* binding */ renderWatchText)
/* harmony export */ });
/* harmony import */ var _domain_outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93153);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11722);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36784);
/** A watch for a terminal: one block a model, the worst first. */



const STATES = {
    error: 'COULD NOT BE JUDGED',
    violated: 'NOT IN ORDER',
    overdue: 'OVERDUE',
    good: 'in order',
};
const ORDER = Object.keys(STATES);
/** What was watched, each model, and what comes next. */
function renderWatchText(report) {
    const models = [...report.models].sort((a, b) => ORDER.indexOf(a.state) - ORDER.indexOf(b.state));
    const ledger = report.ledger
        ? `Ledger ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .logName */ .Is)(report.ledger.ref)}: ${report.ledger.records} records count.`
        : 'There is no ledger here, so nothing is known of earlier assessments and nothing can be overdue.';
    return `${[
        `Watched ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .logName */ .Is)(report.commit.slice(0, 12))} at ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .logName */ .Is)(report.evaluated_at)}.`,
        ledger,
        ...models.flatMap((model) => ['', ...modelLines(model)]),
    ].join('\n')}\n`;
}
function modelLines(model) {
    const owner = model.owner === null ? '' : `, owner ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .logName */ .Is)(model.owner)}`;
    const told = model.findings.filter(({ outcome }) => !(0,_domain_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .isMet */ .TD)(outcome));
    const kill = model['kill-switch'];
    return [
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .logLine */ .BP)(`${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .logName */ .Is)(model.id)}: ${STATES[model.state]}${owner}`),
        ...told.flatMap(findingLines),
        ...model.overdue.map((one) => `  overdue ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .logName */ .Is)(one.requirement)}: ${overdueText(one)}`),
        ...model.trends.filter(({ changes }) => changes.length).map((trend) => `  trend ${trendText(trend)}`),
        ...(model.assessed.length ? [`  assessed: ${model.assessed.map((id) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .logName */ .Is)(id)).join(', ')}`] : []),
        ...model.waiting.map(({ requirement, due }) => `  not due: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .logName */ .Is)(requirement)}, next ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .logName */ .Is)(due)}`),
        ...(model.state !== 'good' && kill
            ? [
                `  kill switch: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .logProse */ .ay)(kill.how)}${kill.who.length ? `, by ${kill.who.map((one) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .logName */ .Is)(one)).join(', ')}` : ''}`,
            ]
            : []),
    ];
}
function findingLines(one) {
    const waived = one.waiver ? ' (waived)' : one.severity === 'warn' ? ' (warning)' : '';
    const since = one.since === null ? '' : ` since ${one.since}`;
    const fix = one.fix === null ? [] : [`    fix: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .logProse */ .ay)(one.fix)}`];
    return [`  ${one.outcome} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .logName */ .Is)(one.requirement)}${waived}${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .logName */ .Is)(since)}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .logProse */ .ay)(one.message)}`, ...fix];
}
/** "asked for every 7 days, last assessed 2026-01-01, 3 days late". */
function overdueText({ every, last, days }) {
    const late = days === 0 ? 'less than a day' : `${days} ${days === 1 ? 'day' : 'days'}`;
    const asked = every === 1 ? 'every day' : `every ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .figure */ .vP)(every)} days`;
    return `asked for ${asked}, ${last === null ? 'never assessed' : `last assessed ${last.slice(0, 10)}`}, ${late} late`;
}
function trendText({ requirement, slice, changes, points }) {
    const where = slice
        ? ` (${Object.entries(slice)
            .map(([key, value]) => `${key} ${value}`)
            .join(', ')})`
        : '';
    const moved = changes.map(({ at, before, after }) => `${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .figure */ .vP)(before)} to ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .figure */ .vP)(after)} on ${at.slice(0, 10)}`);
    return `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .logName */ .Is)(requirement)}${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .logName */ .Is)(where)}: ${moved.join('; ')} (${points.length} assessments)`;
}


/***/ }),

/***/ 36784:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $s: () => (/* binding */ bound),
/* harmony export */   Bt: () => (/* binding */ intervalText),
/* harmony export */   F0: () => (/* binding */ speaksInNumbers),
/* harmony export */   FP: () => (/* binding */ idText),
/* harmony export */   Gr: () => (/* binding */ OUTCOME_SIGNS),
/* harmony export */   K2: () => (/* binding */ PROBLEM_MEANING),
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   Lc: () => (/* binding */ margin),
/* harmony export */   NZ: () => (/* binding */ asked),
/* harmony export */   PU: () => (/* binding */ VERDICT_SIGNS),
/* harmony export */   RT: () => (/* binding */ tail),
/* harmony export */   Ru: () => (/* binding */ valueText),
/* harmony export */   S$: () => (/* binding */ sliceText),
/* harmony export */   WQ: () => (/* binding */ whole),
/* harmony export */   ZS: () => (/* binding */ numericBounds),
/* harmony export */   _l: () => (/* binding */ metricText),
/* harmony export */   gI: () => (/* binding */ baselineWord),
/* harmony export */   h0: () => (/* binding */ short),
/* harmony export */   hf: () => (/* binding */ columnFigure),
/* harmony export */   rQ: () => (/* binding */ gap),
/* harmony export */   vP: () => (/* binding */ figure),
/* harmony export */   xL: () => (/* binding */ figureBeside)
/* harmony export */ });
/** Numbers, bounds and groups in words: the same on every surface. Plain text; each surface escapes it for itself. */
/** Sign and word of each outcome: the sign is never alone. */
const OUTCOME_SIGNS = {
    error: '⚠️',
    violated: '⛔',
    missing: '📭',
    inconclusive: '❔',
    satisfied: '✅',
    'not-applicable': '➖',
    waived: '📝',
};
const VERDICT_SIGNS = {
    pass: '✅',
    'pass-with-waivers': '✅',
    fail: '⛔',
    error: '⚠️',
};
/** Thousands by commas, whatever the machine's language. */
const grouped = (digits) => digits.replace(/\B(?=(\d{3})+(?!\d))/g, ',');
/** A whole number, e.g. `8,000`. */
const whole = (count) => (count < 0 ? `-${grouped(String(-count))}` : grouped(String(count)));
function digits(value, precision) {
    if (Number.isInteger(value) && Math.abs(value) < 1e15)
        return whole(value);
    const size = Math.abs(value);
    if (size < 1e-4 || size >= 1e15)
        return String(Number(value.toPrecision(precision)));
    const rounded = String(Number(value.toPrecision(Math.max(precision, Math.floor(Math.log10(Math.max(size, 1))) + 3))));
    const [before = '0', after = ''] = rounded.split('.');
    const sign = before.startsWith('-') ? '-' : '';
    return `${sign}${grouped(before.replace('-', ''))}.${after.padEnd(2, '0')}`;
}
/**
 * A number for people: four significant digits, two decimals at least, whole numbers as they are. Where that would hide
 * the difference from one of `beside` (the limit), as many digits as show it.
 */
function figure(value, beside = []) {
    for (let precision = 4; precision < 17; precision += 1) {
        const shown = digits(value, precision);
        if (beside.every((other) => other === value || digits(other, precision) !== shown))
            return shown;
    }
    return String(value);
}
/** A number in a column of its like: four decimals below ten, so that they stand under each other. */
const columnFigure = (value) => {
    const size = Math.abs(value);
    return size < 10 && (size >= 1e-4 || size === 0) ? value.toFixed(4) : figure(value);
};
/** A number in a column beside its limit: as the column, unless that would hide the difference from the limit. */
const figureBeside = (value, limit) => limit === null || value === limit || columnFigure(value) !== columnFigure(limit)
    ? columnFigure(value)
    : figure(value, [limit]);
/** Bounds of a threshold as [name, number]. Bounds that are words (a risk level, an age) are left out. */
const numericBounds = (threshold) => Object.entries(threshold ?? {}).filter((entry) => typeof entry[1] === 'number' && !AROUND.has(entry[0]));
/** Keys of a threshold that say how it was measured rather than what was asked. */
const AROUND = new Set(['confidence', 'bins', 'min-samples']);
/** The bound itself, where there is exactly one of the plain sort. */
function bound(finding) {
    const plain = numericBounds(finding.threshold).filter(([key]) => /^(min|max)(-ratio|-difference)?$/.test(key));
    const [only] = plain;
    return plain.length === 1 && only ? { kind: only[0].startsWith('min') ? 'min' : 'max', limit: only[1] } : null;
}
/** How far the value is from its bound: positive inside, negative beyond; null where it cannot be said. */
function margin(finding) {
    const asked = bound(finding);
    if (!asked || finding.value === null)
        return null;
    return asked.kind === 'min' ? finding.value - asked.limit : asked.limit - finding.value;
}
const SIGNS = { min: '≥', max: '≤' };
/** What was asked, e.g. `≥ 0.80`, `drop ≤ 0.01`, `within 0.005`; null where the requirement has no bound. */
function asked(finding) {
    const beside = finding.value === null ? [] : [finding.value];
    const parts = Object.entries(finding.threshold ?? {}).flatMap(([key, limit]) => {
        if (AROUND.has(key))
            return [];
        const shown = typeof limit === 'number' ? figure(limit, beside) : limit;
        if (key === 'tolerance')
            return [`within ${shown}`];
        const [, side = '', what = ''] = /^(min|max)(?:-(.+))?$/.exec(key) ?? [];
        return [
            side
                ? `${what ? `${what.replaceAll('-', ' ')} ` : ''}${SIGNS[side]} ${shown}`
                : `${key.replaceAll('-', ' ')} ${shown}`,
        ];
    });
    return parts.length ? parts.join(', ') : null;
}
/** By how much the bound is missed, e.g. `0.115 short`, `0.02 over`; null where it is kept or cannot be said. */
function gap(finding) {
    const by = margin(finding);
    if (by === null || by >= 0)
        return null;
    return `${figure(-by)} ${bound(finding)?.kind === 'min' ? 'short' : 'over'}`;
}
/** `95 % 0.62 to 0.75`, or without the level where the record does not say it. */
function intervalText(finding) {
    if (!finding.interval)
        return null;
    const level = finding.threshold?.confidence;
    const [low, high] = finding.interval;
    // Of a comparison, the interval may be that of the change and not of the value: then it says so.
    const ofChange = finding.baseline !== null && finding.value !== null && (finding.value < low || finding.value > high);
    const shown = `${figure(low)} to ${figure(high)}`;
    const known = typeof level === 'number' && level > 0 && level < 1;
    return `${ofChange ? 'change ' : ''}${known ? `${Number((level * 100).toPrecision(4))} % ` : ''}${shown}`;
}
/** What the other number of a finding is: the version before, or for a slice the value over all rows. */
const baselineWord = (finding) => (finding.rule === 'weak-slices' ? 'over all rows' : 'before');
/** True where the numbers tell the finding by themselves; else its message has to. */
const speaksInNumbers = (finding) => finding.metric !== undefined &&
    finding.value !== null &&
    numericBounds(finding.threshold).some(([key]) => /^(min|max)(-|$)/.test(key));
/** The value as text beside its bounds. */
const valueText = (finding) => finding.value === null
    ? null
    : figure(finding.value, numericBounds(finding.threshold).map(([, limit]) => limit));
/** A group: `race: Black`, `sex: Female, race: Asian`; `race: *` is `by race`; null is ''. */
function sliceText(slice) {
    return Object.entries(slice ?? {})
        .map(([column, value]) => (value === '*' ? `by ${column}` : `${column}: ${value}`))
        .join(', ');
}
/** `1 requirement`, `2 requirements`. */
const plural = (count, one, many = `${one}s`) => `${whole(count)} ${count === 1 ? one : many}`;
/** First seven digits of a commit or digest; the prefix `sha256:` is dropped. */
const short = (digest) => digest.replace(/^(sha256|md5):/, '').slice(0, 7);
/** Metric name for people: `false_positive_rate` → `false positive rate`, with its class where it has one. */
const metricText = (metric, className) => `${metric.replaceAll('_', ' ')}${className === undefined ? '' : ` of ${className}`}`;
/** At most `most` characters: of a long path or address the end says more than the start. */
const tail = (text, most) => {
    const letters = Array.from(text.slice(-2 * most));
    return letters.length <= most && text.length <= 2 * most ? text : `…${letters.slice(-(most - 1)).join('')}`;
};
/** An id for people who read no ids: `digests-verified` → `Digests verified`. */
const idText = (id) => {
    const words = id.replaceAll('-', ' ');
    return words.charAt(0).toUpperCase() + words.slice(1);
};
/** `a`, `a and b`, `a, b and c`. */
const listed = (items) => items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
/** What each problem means, for people. */
const PROBLEM_MEANING = {
    ungated: 'no decision judged it before it was merged',
    bypassed: 'merged against its verdict',
    tampered: 'its record was altered',
    'content-differs': 'other files were merged than were judged',
    'expired-waiver': 'it rests on a waiver that had ended',
    stale: 'judged under what was no longer in force',
    'forged-check': 'a check with the gate’s name is not the gate’s',
};


/***/ }),

/***/ 33253:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J7: () => (/* binding */ ownIssues),
/* harmony export */   VO: () => (/* binding */ ISSUE_LABEL),
/* harmony export */   jK: () => (/* binding */ saysAlready),
/* harmony export */   q4: () => (/* binding */ openOnce)
/* harmony export */ });
/* harmony import */ var _domain_fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12777);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14788);
/** Our own issues among all: found by author and first line, opened once, left alone while they say what they should. */


/** Label of every issue of ours. */
const ISSUE_LABEL = 'risk-gate';
/** Our issues that begin with a marker, oldest first; never by that line alone, which anybody can write. */
const ownIssues = (all, marker) => all.filter(({ own, body }) => own && body.startsWith(marker)).sort((a, b) => a.number - b.number);
/** Whether an issue says this already. A forge may give lines back with another ending. */
const saysAlready = (issue, { title, body }) => issue.title === title && issue.body.replaceAll('\r\n', '\n') === body;
/** Opens an issue; where the answer was lost, looks whether it was opened before trying once more. */
async function openOnce({ title, body }, marker, issues) {
    const input = { title, body, labels: [ISSUE_LABEL] };
    const opened = await issues.create(input);
    if (opened.ok || !(0,_ports_js__WEBPACK_IMPORTED_MODULE_0__/* .mayHaveBeenLost */ .s)(opened.faults))
        return opened;
    const again = await issues.list(ISSUE_LABEL);
    if (!again.ok)
        return opened;
    return ownIssues(again.value, marker).some(({ open }) => open) ? (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .good */ .uw)(undefined) : issues.create(input);
}


/***/ })

};
