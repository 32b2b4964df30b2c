export const id = 5195;
export const ids = [5195,6304,3923];
export const modules = {

/***/ 24599:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ askForge),
  J: () => (/* binding */ forgeSource)
});

// EXTERNAL MODULE: ./build/domain/audit.js
var audit = __webpack_require__(59158);
;// CONCATENATED MODULE: ./build/audit/forge.js
/** What the forge knows of the merges, laid over an audit: who merged, who approved, and whether the checks are the gate's. */

/** Name of the check that locks a merge. */
const GATE_CHECK = 'model-risk-gate';
/** Names that a commit status would be mistaken for the gate's under. The gate sets none. */
const GATE_CONTEXTS = [GATE_CHECK, 'risk-gate'];
/** App of every job of every workflow. */
const ACTIONS = 'github-actions';
const EVENTS = ['pull_request', 'pull_request_target', 'merge_group'];
const FAILED = ['failure', 'timed_out', 'cancelled', 'action_required', 'startup_failure'];
/** The report with what the forge knows. `facts`: of each merge, in their order. */
function withForge(report, facts, gate) {
    const merges = report.merges.map((merge, index) => {
        const known = facts[index];
        return known ? enriched(merge, known, report.base, gate) : merge;
    });
    return { ...report, merges, counts: (0,audit/* countProblems */._k)(merges) };
}
function enriched(merge, facts, base, gate) {
    const pull = pullOf(merge, facts, base);
    const commits = [facts.own, ...(pull?.head && pull.head.commit !== facts.own.commit ? [pull.head] : [])];
    const checks = commits.flatMap((one) => checksOf(one, gate));
    const mergedAt = pull?.mergedAt ? Date.parse(pull.mergedAt) : Number.NaN;
    const before = (time) => time !== null && !(Date.parse(time) > mergedAt);
    const forge = {
        pull_request: pull?.number ?? null,
        author: pull?.author ?? null,
        merged_by: pull?.mergedBy ?? null,
        merged_at: pull?.mergedAt ?? null,
        head: pull?.head?.commit ?? null,
        approvers: approversOf(pull?.reviews ?? [], before),
        checks,
    };
    const problems = new Map(merge.problems.map((problem, at) => [problem, merge.reasons[at] ?? '']));
    const bypass = bypassOf(pull !== null, commits, checks, before);
    if (bypass !== null && !problems.has('bypassed'))
        problems.set('bypassed', bypass);
    const forged = [...new Set(checks.flatMap((one) => one.forged ?? []))];
    if (forged.length)
        problems.set('forged-check', forged.join('; '));
    return {
        ...merge,
        pull_request: pull?.number ?? merge.pull_request,
        approvers: merge.decision === null ? forge.approvers : merge.approvers,
        problems: [...problems.keys()],
        reasons: [...problems.values()],
        forge,
    };
}
/** The pull request that brought a commit to the branch: by its merge commit, else by number, else the first of that branch. */
function pullOf(merge, { pulls }, base) {
    const here = pulls.filter(({ baseRef }) => baseRef === base);
    return (here.find(({ mergeCommit }) => mergeCommit === merge.commit) ??
        here.find(({ number }) => number === merge.pull_request) ??
        here[0] ??
        null);
}
/** Logins whose last word before the merge was an approval. */
const approversOf = (reviews, before) => [
    ...new Set(reviews.flatMap(({ login, state, submittedAt }) => login !== null && state === 'APPROVED' && before(submittedAt) ? [login] : [])),
].sort();
function checksOf({ commit, checks, statuses }, gate) {
    return [
        ...checks.map((one) => ({
            name: one.name,
            commit,
            by: one.app,
            workflow: one.run?.path ?? null,
            event: one.run?.event ?? null,
            conclusion: one.conclusion,
            completed_at: one.completedAt,
            forged: whyForged(one, gate),
        })),
        ...statuses.map(({ context, state, creator }) => ({
            name: context,
            commit,
            by: creator,
            workflow: null,
            event: null,
            conclusion: state,
            completed_at: null,
            forged: `the status "${context}" was set by ${creator ?? 'somebody unknown'}; the gate sets no status`,
        })),
    ];
}
/** Why a check with the gate's name is not the gate's: check → suite → run → workflow file and event; null where it is. */
function whyForged({ name, app, run, detailsUrl }, { workflows, app: own }) {
    const told = (why) => `the check "${name}" ${why}`;
    if (own !== null && app === own)
        return null;
    if (app !== ACTIONS)
        return told(`was made by the App ${app ?? 'that nothing names'}`);
    if (run === null)
        return told('belongs to no run of a workflow');
    if (run.path === null)
        return told('belongs to a run whose workflow file is not known');
    if (!workflows.includes(run.path))
        return told(`comes from ${run.path}, which does not run the gate`);
    if (!EVENTS.includes(run.event))
        return told(`comes from a run on ${run.event || 'no event'}`);
    // A job's token can add a check to the suite of another job; its address is then not that of the run.
    if (!pathOf(detailsUrl).startsWith(`${run.resource}/`) && !/^\/[^/]+\/[^/]+\/runs\/\d+$/.test(pathOf(detailsUrl)))
        return told('is no job of the run that it stands beside');
    return null;
}
function pathOf(url) {
    try {
        return new URL(url ?? '').pathname;
    }
    catch {
        return '';
    }
}
/** How a merge got round the check: no pull request, or the gate's last word before it was a failure; null where it did not. */
function bypassOf(pulled, commits, checks, before) {
    if (!pulled)
        return 'no pull request brought it: it was pushed to the branch';
    for (const { commit } of commits) {
        const timely = checks.filter((one) => one.commit === commit && one.forged === null && before(one.completed_at));
        const last = timely.sort((a, b) => Date.parse(a.completed_at ?? '') - Date.parse(b.completed_at ?? '')).at(-1);
        // The commit that a queue judged has the last word over the head of the pull request.
        if (last)
            return FAILED.includes(last.conclusion ?? '')
                ? `it was merged although its check ended as ${last.conclusion}`
                : null;
    }
    return null;
}

// EXTERNAL MODULE: ./build/doctor/gate-jobs.js
var gate_jobs = __webpack_require__(77556);
// EXTERNAL MODULE: ./build/doctor/workflow.js
var doctor_workflow = __webpack_require__(24953);
// EXTERNAL MODULE: ./build/domain/fault.js
var fault = __webpack_require__(12777);
// EXTERNAL MODULE: ./build/git/tree.js
var git_tree = __webpack_require__(91651);
;// CONCATENATED MODULE: ./build/commands/shared/audit-forge.js
/** An audit of a repository on the forge: its history fetched, and what the forge knows of each merge laid over it. */





/** A branch name that is no pattern and no refspec. */
const BRANCH = /^[^-:*?[\\^~\s][^:*?[\\^~\s]*$/;
/** Fetches branch and ledger into a bare repository of their own. */
async function forgeSource(input) {
    const { name, token, environment, log } = input;
    if (!/^[\w.-]+\/[\w.-]+$/.test(name))
        return (0,fault/* bad */.MB)((0,fault/* fault */.DG)('usage/option', '--github', `"${name}" is no OWNER/NAME`, { fix: 'write it like acme/models' }));
    const [{ forgeApi, graphqlUrl }, { defaultBranch }, { fetchObjects }, { landingsOn }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(1351), __webpack_require__.e(4119), __webpack_require__.e(3368)]).then(__webpack_require__.bind(__webpack_require__, 40987)),
        __webpack_require__.e(/* import() */ 7850).then(__webpack_require__.bind(__webpack_require__, 77850)),
        __webpack_require__.e(/* import() */ 4882).then(__webpack_require__.bind(__webpack_require__, 4882)),
        __webpack_require__.e(/* import() */ 7436).then(__webpack_require__.bind(__webpack_require__, 7436)),
    ]);
    const api = forgeApi(token, log, environment);
    const base = input.base === null ? await defaultBranch(api, name) : (0,fault/* good */.uw)(input.base);
    if (!base.ok)
        return base;
    for (const [option, branch] of [
        ['--base', base.value],
        ['--ledger', input.ledger],
    ])
        if (!BRANCH.test(branch))
            return (0,fault/* bad */.MB)((0,fault/* fault */.DG)('usage/option', option, `"${branch}" is no name of a branch`, { fix: 'name one, such as main' }));
    const head = `refs/heads/${base.value}`;
    // As a pattern, since a ledger that is not there yet is no fault.
    const ledger = `refs/heads/${input.ledger}*`;
    const fetched = await fetchObjects({
        server: environment['GITHUB_SERVER_URL'] ?? 'https://github.com',
        repository: name,
        token,
        wanted: [`${head}:${head}`, `${ledger}:${ledger}`],
        temporary: environment['RUNNER_TEMP'],
    });
    if (!fetched.ok)
        return fetched;
    return (0,fault/* good */.uw)({
        repository: fetched.value.repository,
        base: base.value,
        landings: landingsOn(api, name, { url: graphqlUrl(environment), checkName: GATE_CHECK, contexts: GATE_CONTEXTS }),
        close: fetched.value.remove,
    });
}
/** The audit with what the forge knows of its merges. */
async function askForge(audited, asking) {
    const { report } = audited;
    const workflows = asking.workflows ?? (await gateWorkflows(asking, report.tip));
    const facts = await asking.landings.facts(report.merges.map(({ commit }) => commit), asking.kept);
    if (!facts.ok)
        return facts;
    return (0,fault/* good */.uw)({ ...audited, report: withForge(report, facts.value, { workflows, app: asking.app }) });
}
/** Workflow files of the branch that run the gate on pull requests or in the queue. */
async function gateWorkflows({ repository, objects }, tip) {
    const tree = await (0,git_tree.loadTree)(repository, objects, tip);
    if (!tree.ok)
        return [];
    const files = tree.value.entries.filter(({ path }) => /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path));
    const workflows = await Promise.all(files.map(async ({ oid, path }) => {
        const read = await objects.read(oid ?? '');
        const workflow = read.ok ? (0,doctor_workflow/* readWorkflow */.S)(Buffer.from(read.value).toString('utf8'), path) : read;
        return workflow.ok ? [workflow.value] : [];
    }));
    const jobs = (0,gate_jobs/* judging */.R)((0,gate_jobs/* gateJobs */.Y)(workflows.flat(), { action: null, itself: tree.value.entry('action.yml') !== undefined }));
    return [...new Set(jobs.map(({ workflow }) => workflow.path))];
}


/***/ }),

/***/ 64876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wy: () => (/* binding */ renderAudit),
/* harmony export */   cn: () => (/* binding */ FILES),
/* harmony export */   hR: () => (/* binding */ FORMATS)
/* harmony export */ });
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87198);
/** The forms of an audit, each loaded where it is asked for. */

/** Forms, in the order of the help. */
const FORMATS = ['table', 'csv', 'json', 'html', 'oscal', 'parquet'];
/** File name under `--out`. */
const FILES = {
    table: 'audit.txt',
    csv: 'audit.csv',
    json: 'audit.json',
    html: 'index.html',
    oscal: 'assessment-results.json',
    parquet: 'audit.parquet',
};
/** An audit in a form. `now`: for the days that waivers have left. */
async function renderAudit(format, audited, now) {
    const { report, decisions } = (0,_record_js__WEBPACK_IMPORTED_MODULE_0__/* .wellFormed */ .ES)(audited);
    switch (format) {
        case 'csv':
            return (await __webpack_require__.e(/* import() */ 3355).then(__webpack_require__.bind(__webpack_require__, 33355))).renderAuditCsv(report);
        case 'json':
            return `${(0,_record_js__WEBPACK_IMPORTED_MODULE_0__/* .canonical */ .$N)(report)}\n`;
        case 'html':
            return (await Promise.all(/* import() */[__webpack_require__.e(8056), __webpack_require__.e(7366)]).then(__webpack_require__.bind(__webpack_require__, 7366))).renderAuditHtml(report, decisions, now);
        case 'oscal':
            return (await __webpack_require__.e(/* import() */ 3733).then(__webpack_require__.bind(__webpack_require__, 53733))).renderAuditOscal(report, decisions);
        case 'parquet':
            return (await Promise.all(/* import() */[__webpack_require__.e(5305), __webpack_require__.e(8003)]).then(__webpack_require__.bind(__webpack_require__, 18003))).renderAuditParquet(report);
        case 'table':
            return (await __webpack_require__.e(/* import() */ 6815).then(__webpack_require__.bind(__webpack_require__, 26815))).renderAuditTable(report);
    }
}


/***/ }),

/***/ 82708:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ auditHistory)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/domain/lists.js
var lists = __webpack_require__(2212);
// EXTERNAL MODULE: ./build/domain/watch.js
var watch = __webpack_require__(13090);
// EXTERNAL MODULE: ./build/record.js + 1 modules
var record = __webpack_require__(87198);
;// CONCATENATED MODULE: ./build/audit/records.js
/** Records of a ledger as an audit needs them: kept small, and found by what was judged. */



/** Name of a set of changed objects, whatever their order. */
const blobsKey = (blobs) => (0,record/* recordDigest */.kd)(blobs);
/** The record without its bulk; null where it cannot be read, or is a watch's, which let nothing through. `shown`: with what a page shows. */
function toRecord(record, shown) {
    const { decision } = record;
    if (!decision || decision.reason === watch/* WATCH */.Q)
        return null;
    const findings = [...decision.models.flatMap((model) => model.findings), ...(decision.findings ?? [])];
    const waived = findings.flatMap(({ waiver }) => (waiver ? [waiver] : []));
    return {
        digest: record.digest,
        sequence: record.sequence,
        verdict: decision.verdict,
        pullRequest: decision.pull_request,
        head: decision.head,
        mergeBase: decision.merge_base,
        policy: decision.policy?.sha256 ?? null,
        waiversFile: decision.waivers?.sha256 ?? null,
        evaluatedAt: Date.parse(decision.evaluated_at),
        models: decision.models.map((model) => model.id),
        waivers: waived.length,
        expiries: [...new Set(waived.map(({ expires }) => expires))],
        approvers: [...new Set(decision.approvals.map(({ login }) => login))],
        change: decision.inputs?.change ?? null,
        changed: decision.inputs?.changed ?? {},
        steps: (decision.inputs?.steps ?? []).map(blobsKey),
        faults: record.faults.map((one) => one.message),
        ...(shown ? { shown: toShown(record, decision) } : {}),
    };
}
const toShown = ({ digest, sequence }, decision) => ({
    digest,
    sequence,
    verdict: decision.verdict,
    evaluated_at: decision.evaluated_at,
    head: decision.head,
    findings: [
        ...decision.models.flatMap((model) => model.findings.map((one) => toFinding(one, model.id))),
        ...(decision.findings ?? []).map((one) => toFinding(one, null)),
    ],
});
const toFinding = (finding, model) => ({
    model,
    requirement: finding.requirement,
    title: finding.title,
    outcome: finding.outcome,
    severity: finding.severity,
    slice: finding.slice,
    message: finding.message,
    controls: finding.controls,
    waiver: finding.waiver && {
        reason: finding.waiver.reason,
        risk: finding.waiver.risk,
        'approved-by': finding.waiver['approved-by'],
        expires: finding.waiver.expires,
    },
});
/** Indexes records; those of one key stay in the order of the chain. */
function indexRecords(records) {
    const maps = [0, 1, 2, 3].map(() => new Map());
    const [heads, changes, blobs, steps] = maps;
    const numbers = new Map();
    for (const record of records) {
        (0,lists/* addTo */.D)(heads, record.head, record);
        if (record.change !== null)
            (0,lists/* addTo */.D)(changes, record.change, record);
        if (Object.keys(record.changed).length)
            (0,lists/* addTo */.D)(blobs, blobsKey(record.changed), record);
        for (const step of new Set(record.steps))
            (0,lists/* addTo */.D)(steps, step, record);
        if (record.pullRequest !== null)
            (0,lists/* addTo */.D)(numbers, record.pullRequest, record);
    }
    return {
        byHead: (commit) => heads.get(commit) ?? [],
        byChange: (digest) => changes.get(digest) ?? [],
        byBlobs: (key) => blobs.get(key) ?? [],
        byStep: (key) => steps.get(key) ?? [],
        byPullRequest: (number) => numbers.get(number) ?? [],
    };
}

// EXTERNAL MODULE: ./build/domain/duration.js
var duration = __webpack_require__(14953);
// EXTERNAL MODULE: ./build/domain/outcome.js
var outcome = __webpack_require__(93153);
;// CONCATENATED MODULE: ./build/audit/match.js
/** A merge and the decision that it rests on: matched by content, whatever the merge made of the commits. */


/**
 * A decision later than this after the merge cannot have been its gate. The committer's clock is anybody's, and a queue
 * or a re-run may be slow. Milliseconds.
 */
const LATEST = duration/* DAY */.d_;
/**
 * The decision of a landing, the latest where several judged the same content; null where none did. The title of a commit
 * is only believed about which decision was meant, never about what it said.
 */
function matchOf(landing, index, after) {
    const timely = (records) => records.filter(({ evaluatedAt }) => !(evaluatedAt > landing.committedAt + LATEST));
    const named = timely([landing.commit, ...landing.parents.slice(1)].flatMap((commit) => index.byHead(commit)));
    const alike = timely([...index.byChange(landing.change), ...index.byBlobs(blobsKey(landing.blobs))]);
    const stepped = landing.parents.length < 2 ? timely(index.byStep(blobsKey(landing.blobs))) : [];
    const whole = latest([...named, ...alike, ...stepped].filter((record) => stands(record, landing, after)));
    if (whole)
        return { record: whole, how: 'whole' };
    const step = latest(stepped);
    if (step)
        return { record: step, how: 'step' };
    const number = pullRequestOf(landing.subject);
    const meant = latest([...named, ...(number === null ? [] : timely(index.byPullRequest(number)))]);
    return meant ? { record: meant, how: 'differs' } : null;
}
/** Whether what was evaluated stands after the landing, and the landing alters nothing gated beside it. */
function stands(record, landing, after) {
    // The very commit that was judged: a queue judges the commit that lands.
    if (record.head === landing.commit)
        return true;
    const { changed } = record;
    return (Object.keys(landing.blobs).every((path) => Object.hasOwn(changed, path)) &&
        Object.entries(changed).every(([path, oid]) => after(path) === oid));
}
/** The last of the chain, so that an approval that came later counts, and so does a failure. */
const latest = (records) => records.reduce((best, one) => (best && best.sequence >= one.sequence ? best : one), null);
/** Number of the pull request that a forge wrote in a commit's title; null where there is none. */
function pullRequestOf(subject) {
    const match = /^Merge pull request #(\d{1,9}) from /.exec(subject) ?? /\(#(\d{1,9})\)$/.exec(subject.trimEnd());
    return match ? Number(match[1]) : null;
}

;// CONCATENATED MODULE: ./build/audit/walk.js
/** From landings to the audit's rows: each with its decision and what is wrong with it. Pure; holds only rows and positions. */



/** Begins a walk: commits are passed to it oldest first, and its rows are asked for at the end. */
function startWalk(index) {
    const positions = new Map();
    const rows = [];
    /** Model → rows that changed it. */
    const byModel = new Map();
    /** Rows of a rebase whose end is not there yet, and the decision that they belong to. */
    let open = null;
    return {
        pass(commit) {
            positions.set(commit, positions.size);
        },
        touch(landing, after) {
            const match = matchOf(landing, index, after);
            const position = positions.get(landing.commit) ?? positions.size;
            const { blobs: _, ...kept } = landing;
            const row = { position, landing: kept, record: match?.record ?? null, problems: new Map() };
            row.problems = problemsOf(landing, match, (record) => movedSince(record, row, byModel, positions));
            if (open && open.digest !== match?.record.digest)
                open = null;
            if (match?.how === 'step')
                open = { digest: match.record.digest, rows: [...(open?.rows ?? []), row] };
            if (match?.how === 'whole' && open) {
                // The rebase is complete: what stood in between was a part of what was evaluated.
                for (const earlier of open.rows)
                    earlier.problems.delete('content-differs');
                open = null;
            }
            rows.push(row);
            for (const model of landing.models)
                byModel.set(model, [...(byModel.get(model) ?? []).slice(-300), row]);
        },
        rows(inRange) {
            const told = rows.filter(({ landing }) => inRange(landing.committedAt));
            const decisions = new Map(told.flatMap(({ record }) => (record?.shown ? [[record.digest, record.shown]] : [])));
            return { merges: told.map(toMerge), decisions: [...decisions.values()] };
        },
    };
}
/** Everything that is wrong with a landing, with the reason. */
function problemsOf(landing, match, movedBy) {
    const problems = new Map();
    if (!match)
        return problems.set('ungated', 'no decision of the ledger judged this content before it was merged');
    const { record, how } = match;
    if (record.faults.length)
        problems.set('tampered', record.faults.join('; '));
    if (how !== 'whole') {
        const what = how === 'step'
            ? 'the rest of what was evaluated did not follow'
            : 'the merged files are not those that were evaluated';
        problems.set('content-differs', what);
    }
    if (how === 'differs')
        return problems;
    if (!(0,outcome/* opensMerge */.Ec)(record.verdict))
        problems.set('bypassed', `it was merged against the verdict ${record.verdict}`);
    const over = record.expiries.filter((day) => !(landing.committedAt < Date.parse(`${day}T00:00:00Z`) + duration/* DAY */.d_));
    if (over.length)
        problems.set('expired-waiver', `a waiver that it rests on ended on ${over.sort()[0]}`);
    const stale = staleness(landing, record) ?? movedBy(record);
    if (stale)
        problems.set('stale', stale);
    return problems;
}
/** Whether policy or, where it rests on them, waivers were others when it was merged. */
function staleness({ inForce }, record) {
    if (record.policy !== inForce.policy)
        return 'the policy in force when it was merged is not the one that it was judged under';
    if (record.waivers > 0 && record.waiversFile !== inForce.waivers)
        return 'the waivers in force when it was merged are not those that it was judged with';
    return null;
}
/** Another change of the same model that was merged after the judged one left the branch; null where there was none. */
function movedSince(record, row, byModel, positions) {
    const fork = positions.get(record.mergeBase);
    if (fork === undefined || record.head === row.landing.commit)
        return null;
    for (const model of row.landing.models)
        for (const other of byModel.get(model) ?? [])
            if (other.position > fork && other.record?.digest !== record.digest)
                return `${other.landing.commit.slice(0, 12)} changed the model ${model} after this change left the branch`;
    return null;
}
function toMerge({ landing, record, problems }) {
    return {
        commit: landing.commit,
        committed_at: new Date(landing.committedAt).toISOString().replace('.000Z', 'Z'),
        author: landing.author,
        pull_request: record?.pullRequest ?? pullRequestOf(landing.subject),
        paths: landing.paths,
        models: landing.models,
        decision: record?.digest ?? null,
        verdict: record?.verdict ?? null,
        policy: record?.policy ? `sha256:${record.policy}` : null,
        waivers: record?.waivers ?? 0,
        approvers: record?.approvers ?? [],
        problems: [...problems.keys()],
        reasons: [...problems.values()],
    };
}

// EXTERNAL MODULE: ./build/collect/dvc-changes.js
var dvc_changes = __webpack_require__(51946);
// EXTERNAL MODULE: ./build/collect/model-paths.js
var model_paths = __webpack_require__(72197);
// EXTERNAL MODULE: ./build/domain/audit.js
var audit = __webpack_require__(59158);
// EXTERNAL MODULE: ./build/domain/fault.js
var fault = __webpack_require__(12777);
// EXTERNAL MODULE: ./build/git/checked-history.js
var checked_history = __webpack_require__(10495);
// EXTERNAL MODULE: ./build/git/git.js
var git = __webpack_require__(40075);
;// CONCATENATED MODULE: ./build/git/first-parent.js
/** The history of a branch as it was merged to: its first parents, oldest first, each with what it alters against the one before. */



const FIELDS = ['%H', '%P', '%an', '%ae', '%ct', '%s'];
const FORMAT = `--format=${FIELDS.map((field) => `${field}%x00`).join('')}`;
const RAW = ['--raw', '-z', '-m', '--no-renames', '--no-abbrev', '--no-ext-diff', '--no-textconv', '--root'];
/**
 * Streams the first-parent history of a commit, oldest first, in one git process; memory does not grow with the history.
 * Renames are a deletion and an addition, so that nothing leaves a path unseen. Throws where git fails, or an object of the
 * history is not what its name says: half a history must never be taken for a whole one.
 */
async function* firstParents(repository, objects, tip) {
    const checked = await (0,checked_history/* checkFirstParents */.Yb)(repository, objects, tip, { folders: true });
    if (!checked.ok)
        throw new Error(checked.faults.map(({ message }) => message).join('; '));
    const child = (0,git/* startGit */.BE)(repository, ['log', '--first-parent', '--reverse', FORMAT, ...RAW, tip, '--']);
    child.stdin.end();
    let said = '';
    child.stderr.on('data', (chunk) => {
        if (said.length < 1000)
            said += chunk.toString('utf8');
    });
    const ended = new Promise((resolve) => {
        child.on('close', resolve);
        child.on('error', () => resolve(null));
    });
    try {
        yield* parseLog(child.stdout);
        if ((await ended) !== 0)
            throw new Error(`git log failed: ${said.trim() || 'no answer'}`);
    }
    finally {
        child.kill();
    }
}
/** Commits of a log of `FORMAT` and `--raw -z`. Fields are taken by their place, so that no text can pass for another. */
async function* parseLog(chunks) {
    let fields = [];
    let changes = [];
    let record = null;
    for await (const token of tokens(chunks)) {
        if (record !== null) {
            changes.push(changeOf(record, token));
            record = null;
        }
        else if (fields.length < FIELDS.length)
            fields.push(fields.length ? token : token.trimStart());
        else if (token.trimStart() === '')
            continue;
        else if (token.trimStart().startsWith(':'))
            record = token.trimStart();
        else {
            yield commitOf(fields, changes);
            fields = [token.trimStart()];
            changes = [];
        }
        // What stands between commits is no commit.
        if (fields.length === 1 && fields[0] === '')
            fields = [];
    }
    if (fields.length === FIELDS.length)
        yield commitOf(fields, changes);
}
async function* tokens(chunks) {
    let rest = Buffer.alloc(0);
    for await (const chunk of chunks) {
        const buffer = rest.length
            ? Buffer.concat([rest, chunk])
            : Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length);
        let start = 0;
        for (let end = buffer.indexOf(0); end >= 0; end = buffer.indexOf(0, start)) {
            yield buffer.toString('utf8', start, end);
            start = end + 1;
        }
        rest = Buffer.from(buffer.subarray(start));
    }
    if (rest.length)
        yield rest.toString('utf8');
}
function commitOf(fields, changes) {
    const [commit = '', parents = '', name = '', email = '', time = '', subject = ''] = fields;
    return {
        commit,
        parents: parents.split(' ').filter(Boolean),
        author: { name, email },
        committedAt: Number(time) * 1000,
        subject,
        changes,
    };
}
/** `:oldmode newmode oldoid newoid status`. */
function changeOf(record, path) {
    const [, , before = '', after = '', status = ''] = record.split(' ');
    const there = (oid) => (/^0+$/.test(oid) ? null : oid);
    return { path, before: there(before), after: there(after), sameContent: before === after && status.startsWith('M') };
}
/** Fault where a clone holds only a part of the history: what it lacks cannot be said to be gated. */
async function wholeHistory(repository) {
    const child = (0,git/* startGit */.BE)(repository, ['rev-parse', '--is-shallow-repository']);
    child.stdin.end();
    let said = '';
    for await (const chunk of child.stdout)
        said += chunk.toString('utf8');
    if (said.trim() !== 'true')
        return (0,fault/* good */.uw)(null);
    return (0,fault/* bad */.MB)((0,fault/* fault */.DG)('git/history', 'history', 'the clone is shallow, so merges before its edge cannot be seen', {
        fix: 'fetch the whole history (git fetch --unshallow, or actions/checkout with fetch-depth: 0)',
    }));
}

// EXTERNAL MODULE: ./build/git/tree.js
var tree = __webpack_require__(91651);
// EXTERNAL MODULE: ./build/judge/policy-text.js
var policy_text = __webpack_require__(55874);
// EXTERNAL MODULE: ./build/judge/recorded-inputs.js
var recorded_inputs = __webpack_require__(92898);
// EXTERNAL MODULE: ./build/commands/shared/ledgers.js + 2 modules
var ledgers = __webpack_require__(76304);
;// CONCATENATED MODULE: ./build/commands/shared/audit-history.js
/** A repository's merge history → the audit's rows: git's stream, the policies that were in force, the ledger's records. */












/** Audits a clone. Starts from the history of the branch; the ledger only answers for it. */
async function auditHistory(repository, objects, scope) {
    const whole = await wholeHistory(repository);
    if (!whole.ok)
        return whole;
    const records = [];
    const unread = [];
    const ledger = await (0,ledgers.readLedger)(repository, objects, scope.ledger, (record) => {
        const kept = toRecord(record, scope.details);
        if (kept)
            records.push(kept);
        unread.push(...record.faults.map(({ path, message }) => ({ path, message })));
    });
    if (!ledger.ok)
        return ledger;
    const walk = startWalk(indexRecords(records));
    const policies = policyReader(objects);
    const current = await currentPolicy(repository, objects, scope, policies);
    const state = new Map();
    let last = null;
    try {
        for await (const commit of firstParents(repository, objects, scope.base.tip)) {
            walk.pass(commit.commit);
            const [policyOid, waiversOid] = [state.get(scope.policyPath), state.get(scope.waiversPath)];
            for (const { path, after } of commit.changes)
                if (after === null)
                    state.delete(path);
                else
                    state.set(path, after);
            const standing = policyOid === undefined ? null : await policies(policyOid, scope.policyPath);
            // A policy that is taken away or broken does not open the gate that stood before.
            last = standing?.models.length ? standing : last;
            if (!last)
                continue;
            const touched = await touches(commit.changes, [last, ...(current ? [current] : [])], objects);
            if (!touched)
                continue;
            const changed = commit.changes.map(({ path, after }) => ({ path, oid: after }));
            walk.touch({
                commit: commit.commit,
                parents: commit.parents,
                committedAt: commit.committedAt,
                subject: commit.subject,
                author: `${commit.author.name} <${commit.author.email}>`,
                change: (0,recorded_inputs/* changeDigest */.VW)(changed),
                blobs: (0,recorded_inputs/* gatedBlobs */.Ol)(changed, last.gate),
                ...touched,
                inForce: {
                    policy: standing?.sha256 ?? null,
                    waivers: waiversOid === undefined ? null : await sha256Of(objects, waiversOid),
                },
            }, (path) => state.get(path) ?? null);
        }
    }
    catch (error) {
        return (0,fault/* bad */.MB)((0,fault/* fault */.DG)('git/unreadable', scope.base.name, `its history cannot be read: ${error.message}`, {
            fix: 'run git fsck --full in the clone, or clone it again',
        }));
    }
    const { merges, decisions } = walk.rows(scope.inRange);
    return (0,fault/* good */.uw)({
        report: {
            schema: 'risk-gate/audit/v1',
            base: scope.base.name,
            tip: scope.base.tip,
            since: scope.since,
            until: scope.until,
            merges,
            counts: (0,audit/* countProblems */._k)(merges),
            ledger: ledger.value && {
                ref: scope.ledger,
                commit: ledger.value.commit,
                records: ledger.value.records,
                faults: [...ledger.value.faults.map(({ path, message }) => ({ path, message })), ...unread],
            },
        },
        decisions,
    });
}
/** Reads each policy once, by its object. */
function policyReader(objects) {
    const known = new Map();
    const read = async (oid, path) => {
        const found = await objects.read(oid);
        const bytes = found.ok ? found.value : new Uint8Array();
        const parsed = (0,policy_text/* parsePolicy */.O)(bytes, path);
        const policy = parsed.ok ? parsed.value : null;
        const models = (policy?.models ?? []).map((spec) => ({ spec, coverage: (0,model_paths/* coverageOf */._)(spec) }));
        const byPath = new Map();
        return {
            sha256: (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex'),
            gate: (0,recorded_inputs/* gateOf */.Rv)(policy),
            models,
            modelsOf(path) {
                let ids = byPath.get(path);
                if (!ids) {
                    ids = models.filter(({ coverage }) => coverage.covers(path)).map(({ spec }) => spec.id);
                    byPath.set(path, ids);
                }
                return ids;
            },
        };
    };
    return (oid, path) => {
        let policy = known.get(oid);
        if (!policy) {
            policy = read(oid, path);
            known.set(oid, policy);
        }
        return policy;
    };
}
/** The policy at the tip of the branch: a model that it names is audited also where an earlier policy left it out. */
async function currentPolicy(repository, objects, { base, policyPath }, policies) {
    const { loadTree } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 91651));
    const tree = await loadTree(repository, objects, base.tip);
    const entry = tree.ok ? tree.value.entry(policyPath) : undefined;
    return entry ? policies(entry.oid, policyPath) : null;
}
/** Gated paths and models that a commit touches under any of the policies; null where it touches none. */
async function touches(changes, policies, objects) {
    const paths = new Set();
    const models = new Set();
    const listed = changes.filter((one) => !one.sameContent);
    for (const { path } of listed)
        for (const policy of policies)
            for (const id of policy.modelsOf(path)) {
                paths.add(path);
                models.add(id);
            }
    const behind = listed.some(({ path }) => (0,dvc_changes/* isDvcFile */.ou)(path)) ? await behindDvc(listed, objects) : [];
    if (behind.length)
        for (const { models: specs } of policies)
            for (const { spec, coverage } of specs)
                for (const path of (0,model_paths/* changedPathsOf */.G)(spec, behind, coverage)) {
                    paths.add(path);
                    models.add(spec.id);
                }
    return paths.size ? { paths: [...paths].sort(), models: [...models].sort() } : null;
}
/** Content that DVC files of the commit name: as trees that hold these files alone. */
function behindDvc(changes, objects) {
    const files = changes.filter(({ path }) => (0,dvc_changes/* isDvcFile */.ou)(path));
    const listed = files.map(({ path, before, after }) => {
        const status = before === null ? 'added' : after === null ? 'deleted' : 'modified';
        return { path, status, from: null };
    });
    const tree = (side) => partialTree(new Map(files.map((one) => [one.path, one[side]])), objects);
    return (0,dvc_changes/* dvcChanges */.RU)(tree('before'), tree('after'), listed);
}
function partialTree(oids, objects) {
    const entry = (path) => {
        const oid = oids.get(path);
        return oid ? { path, kind: 'file', oid, size: null } : undefined;
    };
    return {
        commit: null,
        entries: [...oids.keys()].flatMap((path) => entry(path) ?? []),
        entry,
        async open(path) {
            const read = await objects.read(oids.get(path) ?? '');
            return read.ok ? (0,tree/* blobOfBytes */.oc)(path, read.value) : read;
        },
    };
}
const digests = new WeakMap();
/** SHA-256 of an object's bytes, bare hex, each read once; null where it cannot be read. */
async function sha256Of(objects, oid) {
    const known = digests.get(objects) ?? new Map();
    digests.set(objects, known);
    const before = known.get(oid);
    if (before !== undefined)
        return before;
    const read = await objects.read(oid);
    const digest = read.ok ? (0,external_node_crypto_.createHash)('sha256').update(read.value).digest('hex') : null;
    known.set(oid, digest);
    return digest;
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

/***/ 77556:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ judging),
/* harmony export */   Y: () => (/* binding */ gateJobs)
/* harmony export */ });
/** Which jobs of the workflows run the gate, and as what. */
const JUDGES = ['gate', 'evaluate', 'check'];
/** Every job that runs the gate, in the order of the files. */
function gateJobs(workflows, name) {
    return workflows.flatMap((workflow) => workflow.jobs.flatMap((job) => job.steps.flatMap((step) => {
        const mode = modeOf(step, name);
        return mode === null ? [] : [{ workflow, job, step, mode }];
    })));
}
/** Those whose conclusion is the lock, judging pull requests or the merge queue. */
const judging = (jobs) => jobs.filter(({ mode, workflow }) => JUDGES.includes(mode) &&
    workflow.triggers.some(({ event }) => event.startsWith('pull_request') || event === 'merge_group'));
function modeOf({ uses, run, inputs }, { action, itself }) {
    if (uses !== null && isGate(uses, action, itself))
        return inputs['mode'] ?? 'gate';
    return run !== null && /\brisk-gate(?:\.js)?\s+check\b|\bcli\.js\s+check\b/.test(run) ? 'check' : null;
}
function isGate(uses, action, itself) {
    if (uses === './' || uses === '.')
        return itself;
    const [name = ''] = uses.split('@');
    return action === null ? /^[^/]+\/risk-gate$/i.test(name) : name.toLowerCase() === action.toLowerCase();
}


/***/ }),

/***/ 24953:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ readWorkflow),
/* harmony export */   V: () => (/* binding */ placeIn)
/* harmony export */ });
/* harmony import */ var _domain_fault_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12777);
/* harmony import */ var _domain_plain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45745);
/* harmony import */ var _syntax_yaml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86209);
/** A workflow file of GitHub Actions as far as the gate's safety depends on it. */



/** Reads a workflow; what GitHub would not take as one is a fault. */
function readWorkflow(text, path) {
    const parsed = (0,_syntax_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .parseYaml */ .h)(text, path, 'artifact/syntax');
    if (!parsed.ok)
        return parsed;
    const { value, keyPlaceOf, placeOf } = parsed.value;
    const root = (0,_domain_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .mappingOf */ .GS)(value);
    const jobs = (0,_domain_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .mappingOf */ .GS)(root?.['jobs']);
    if (!root || !jobs || root['on'] === undefined)
        return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .bad */ .MB)((0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .fault */ .DG)('artifact/schema', path, 'is no workflow: it has no "on" or no "jobs"', {
            line: 1,
            fix: 'give the path of a workflow',
        }));
    const lineOf = (pointer) => (keyPlaceOf(pointer) ?? placeOf(pointer))?.line ?? null;
    return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .good */ .uw)({
        path,
        triggers: triggersOf(root['on'], lineOf),
        permissions: permissionsOf(root['permissions']),
        concurrency: root['concurrency'] !== undefined,
        jobs: Object.entries(jobs).map(([id, job]) => jobOf(id, (0,_domain_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .mappingOf */ .GS)(job) ?? {}, lineOf)),
    });
}
/** Texts of a list, or of a single text. */
const texts = (value) => typeof value === 'string'
    ? [value]
    : Array.isArray(value)
        ? value.filter((one) => typeof one === 'string')
        : [];
const textOf = (value) => value === undefined || value === null || typeof value === 'object' ? null : String(value);
const FILTERS = ['paths', 'paths-ignore', 'branches', 'branches-ignore', 'tags', 'tags-ignore'];
function triggersOf(value, lineOf) {
    const plain = (event) => ({ event, types: [], filters: [], branches: [], line: lineOf('/on') });
    const events = (0,_domain_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .mappingOf */ .GS)(value);
    if (!events)
        return texts(value).map(plain);
    return Object.entries(events).map(([event, narrowed]) => {
        const by = (0,_domain_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .mappingOf */ .GS)(narrowed) ?? {};
        return {
            event,
            types: texts(by['types']),
            filters: FILTERS.filter((filter) => by[filter] !== undefined),
            branches: texts(by['branches']),
            line: lineOf(`/on${(0,_domain_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .step */ .PM)(event)}`),
        };
    });
}
function permissionsOf(value) {
    if (value === 'read-all' || value === 'write-all')
        return value;
    const scopes = (0,_domain_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .mappingOf */ .GS)(value);
    return scopes ? Object.fromEntries(Object.entries(scopes).map(([scope, right]) => [scope, String(right)])) : null;
}
/** An expression that stands where a boolean is asked may be true: it is taken for that. */
const mayBeTrue = (value) => value !== undefined && value !== false && value !== 'false';
function jobOf(id, job, lineOf) {
    const at = `/jobs${(0,_domain_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .step */ .PM)(id)}`;
    const runner = job['runs-on'];
    const steps = Array.isArray(job['steps']) ? job['steps'] : [];
    return {
        id,
        name: textOf(job['name']) ?? id,
        uses: textOf(job['uses']),
        condition: textOf(job['if']),
        needs: job['needs'] !== undefined,
        matrix: (0,_domain_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .mappingOf */ .GS)(job['strategy'])?.['matrix'] !== undefined,
        continueOnError: mayBeTrue(job['continue-on-error']),
        permissions: permissionsOf(job['permissions']),
        runner: [...texts(runner), ...texts((0,_domain_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .mappingOf */ .GS)(runner)?.['labels'])],
        environment: textOf(job['environment']) ?? textOf((0,_domain_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .mappingOf */ .GS)(job['environment'])?.['name']),
        concurrency: job['concurrency'] !== undefined,
        steps: steps.map((one, index) => stepOf((0,_domain_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .mappingOf */ .GS)(one) ?? {}, lineOf(`${at}/steps/${index}`))),
        line: lineOf(at),
    };
}
function stepOf(one, line) {
    const inputs = Object.entries((0,_domain_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .mappingOf */ .GS)(one['with']) ?? {}).map(([name, value]) => [name, textOf(value) ?? '']);
    return {
        uses: textOf(one['uses']),
        run: textOf(one['run']),
        inputs: Object.fromEntries(inputs),
        condition: textOf(one['if']),
        continueOnError: mayBeTrue(one['continue-on-error']),
        line,
    };
}
/** Where a finding about a workflow points; `line` is 1-based, null for the whole file. */
const placeIn = (workflow, line) => ({ path: workflow.path, line });


/***/ }),

/***/ 59158:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D3: () => (/* binding */ PROBLEMS),
/* harmony export */   F$: () => (/* binding */ hasProblems),
/* harmony export */   _k: () => (/* binding */ countProblems)
/* harmony export */ });
/** What an audit says (`risk-gate/audit/v1`). */
/** What is wrong with a merge. */
const PROBLEMS = [
    'ungated',
    'bypassed',
    'tampered',
    'content-differs',
    'expired-waiver',
    'stale',
    'forged-check',
];
/** How many merges have each problem. */
function countProblems(merges) {
    const counts = Object.fromEntries(PROBLEMS.map((problem) => [problem, 0]));
    for (const { problems } of merges)
        for (const problem of problems)
            counts[problem] += 1;
    return counts;
}
/** Whether anything is wrong: a merge, or the chain of the ledger. */
const hasProblems = ({ merges, ledger }) => merges.some(({ problems }) => problems.length > 0) || (ledger?.faults.length ?? 0) > 0;


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

/***/ 42727:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ answersRecord),
/* harmony export */   U: () => (/* binding */ recordedQueries)
/* harmony export */ });
/* harmony import */ var _domain_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12777);
/** Answers of engines on file, so that a judgement can be repeated without asking again. */

const SCHEMA = 'risk-gate/answers/v1';
/** What engines answered, as canonical plain data; failed queries leave nothing. null where there is no answer at all. */
function answersRecord(asked) {
    const answers = (asked ?? []).flatMap(({ query, answer }) => query && answer.ok
        ? [
            {
                path: query.path,
                server: query.server,
                statement: query.statement,
                columns: answer.value.columns.map(({ name, type }) => ({ name, type })),
                rows: answer.value.rows,
            },
        ]
        : []);
    return answers.length ? { schema: SCHEMA, answers } : null;
}
/** Queries that are answered from a record and nothing else: the same server and statement, or a fault. */
function recordedQueries(text, path) {
    const refuse = (message) => (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .bad */ .MB)((0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .fault */ .DG)('usage/option', path, message, { fix: 'give the answers.json that check --out wrote' }));
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return refuse('is no JSON');
    }
    const { schema, answers } = (value ?? {});
    if (schema !== SCHEMA || !Array.isArray(answers) || !answers.every(isKept))
        return refuse(`is no record of answers (${SCHEMA})`);
    return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .good */ .uw)({
        async ask({ server, statement, path: name }) {
            const found = answers.find((one) => one.server === server && one.statement === statement);
            if (found)
                return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .good */ .uw)({ columns: found.columns, rows: found.rows });
            return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .bad */ .MB)((0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .fault */ .DG)('sql/engine', name, `${path} holds no answer to its statement`, {
                fix: 'ask the engine again: the policy, the model or the statement is another one now',
            }));
        },
    });
}
function isKept(value) {
    const { server, statement, columns, rows } = (value ?? {});
    const isColumn = (one) => {
        const { name, type } = (one ?? {});
        return typeof name === 'string' && typeof type === 'string';
    };
    return (typeof server === 'string' &&
        typeof statement === 'string' &&
        Array.isArray(columns) &&
        columns.every(isColumn) &&
        Array.isArray(rows) &&
        rows.every(Array.isArray));
}


/***/ }),

/***/ 92898:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KQ: () => (/* binding */ recordedInputs),
/* harmony export */   Ol: () => (/* binding */ gatedBlobs),
/* harmony export */   Rv: () => (/* binding */ gateOf),
/* harmony export */   VW: () => (/* binding */ changeDigest),
/* harmony export */   lP: () => (/* binding */ withCountedAttempts)
/* harmony export */ });
/* harmony import */ var _collect_dvc_changes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51946);
/* harmony import */ var _collect_model_paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72197);
/* harmony import */ var _domain_counted_set_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(55350);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87198);
/* harmony import */ var _answers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42727);
/** What a decision records of its inputs: enough to derive it again, and to tell its content in a merge. */





/** Inputs of a judgement under a policy; without one no path counts as a change of a model. */
function recordedInputs(snapshot, policy) {
    const { headTree, changes } = snapshot;
    const after = (path) => headTree.entry(path)?.oid ?? null;
    // What DVC holds is no object of git; the file that names it is.
    const objects = changes
        .filter(({ path, status }) => status === 'deleted' || headTree.entry(path))
        .map(({ path }) => ({ path, oid: after(path) }));
    const gate = gateOf(policy);
    const answers = (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .answersRecord */ .B)(snapshot.queries);
    const changed = policy?.models.filter((model) => (0,_collect_model_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .changedPathsOf */ .G)(model, changes).length) ?? [];
    return {
        head: headTree.commit === null ? 'working-tree' : 'commit',
        policy_path: snapshot.policyPath,
        waivers_path: snapshot.waiversPath,
        people: snapshot.people,
        workspace: changed.some((model) => model.evidence.some((spec) => spec.from === 'workspace')),
        answers: answers === null ? null : (0,_record_js__WEBPACK_IMPORTED_MODULE_1__/* .recordDigest */ .kd)(answers),
        ...(snapshot.assessments === undefined ? {} : { assessments: snapshot.assessments }),
        change: changeDigest(objects),
        changed: gatedBlobs(objects, gate),
        steps: (snapshot.steps ?? []).map((step) => gatedBlobs(step, gate)).filter((step) => Object.keys(step).length),
    };
}
/**
 * The decision with those earlier attempts that one of its findings counted: the whole ledger's would make every record
 * longer than the one before. All of them are kept where policy or waivers change, since what the head would count
 * (`under-head`) is in no finding.
 */
function withCountedAttempts(decision) {
    const { inputs } = decision;
    const attempts = inputs?.assessments?.attempts;
    if (!inputs?.assessments || !attempts?.length || decision['under-head'])
        return decision;
    const key = (model, set) => JSON.stringify([model, set?.toLowerCase()]);
    const counted = new Set(decision.models.flatMap(({ id, findings }) => findings.map((finding) => key(id, (0,_domain_counted_set_js__WEBPACK_IMPORTED_MODULE_4__/* .countedSet */ .X)(finding)))));
    const kept = attempts.filter(({ model, set }) => counted.has(key(model, set)));
    return { ...decision, inputs: { ...inputs, assessments: { ...inputs.assessments, attempts: kept } } };
}
/** Whether a path is one whose object says what was judged: a model's, or a file of DVC that stands for one or says where it lies. */
function gateOf(policy) {
    const models = policy?.models.map((model) => (0,_collect_model_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .coverageOf */ ._)(model)) ?? [];
    const known = new Map();
    return (path) => {
        let gated = known.get(path);
        if (gated === undefined) {
            gated = (0,_collect_dvc_changes_js__WEBPACK_IMPORTED_MODULE_0__/* .isDvcFile */ .ou)(path) || (0,_collect_dvc_changes_js__WEBPACK_IMPORTED_MODULE_0__/* .isPipeline */ .DQ)(path) || models.some(({ covers }) => covers(path));
            known.set(path, gated);
        }
        return gated;
    };
}
/** Digest of a change: every path that it alters, with the object afterwards. The order does not matter. */
const changeDigest = (objects) => (0,_record_js__WEBPACK_IMPORTED_MODULE_1__/* .recordDigest */ .kd)(blobsOf(objects));
/** Those of the changed objects that say what was judged. */
const gatedBlobs = (objects, gate) => blobsOf(objects.filter(({ path }) => gate(path)));
function blobsOf(objects) {
    const blobs = Object.create(null);
    for (const { path, oid } of objects)
        blobs[path] = oid;
    return blobs;
}


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
