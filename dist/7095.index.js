export const id = 7095;
export const ids = [7095,3368,987];
export const modules = {

/***/ 87095:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  auditAction: () => (/* binding */ auditAction)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/domain/audit.js
var audit = __webpack_require__(59158);
// EXTERNAL MODULE: ./build/domain/fault.js
var fault = __webpack_require__(12777);
// EXTERNAL MODULE: ./build/git/history.js
var git_history = __webpack_require__(86643);
// EXTERNAL MODULE: ./build/git/objects.js
var git_objects = __webpack_require__(9951);
// EXTERNAL MODULE: ./build/github/issues.js
var github_issues = __webpack_require__(14036);
// EXTERNAL MODULE: ./build/github/octokit.js
var octokit = __webpack_require__(40987);
// EXTERNAL MODULE: ./build/ledger/layout.js
var layout = __webpack_require__(39696);
// EXTERNAL MODULE: ./build/outputs/escape.js
var outputs_escape = __webpack_require__(11722);
// EXTERNAL MODULE: ./build/outputs/words.js
var words = __webpack_require__(36784);
;// CONCATENATED MODULE: ./build/outputs/audit-issue.js
/** One issue for each kind of problem that an audit finds: what it means, which merges, what to do. */



/** Rows of an issue: a body holds 65,536 characters. */
const MOST_ROWS = 50;
/** What to do about each problem. */
const TO_DO = {
    ungated: 'Open a pull request that brings the same files, so that the gate judges them, or take the change back.',
    bypassed: 'Ask who merged why. Take the change back, or let it be judged again and waived by those who may.',
    tampered: 'Restore the ledger from a copy and find out who could write to its branch. Protect it.',
    'content-differs': 'Let the files that were merged be judged: open a pull request that brings them, or take them back.',
    'expired-waiver': 'Mend what the waiver covered, or let it be renewed by those who may.',
    stale: 'Let the model be judged again under what is in force now. Require branches to be up to date before they merge.',
    'forged-check': 'Find out who made the check. Let the verdict come from an App of your own, or the workflow from a ruleset.',
};
const markerOf = (problem) => `<!-- risk-gate:audit v1 kind=${problem} -->`;
/** Markers of every kind, so that the issue of one that is gone is closed. */
const AUDIT_MARKERS = audit/* PROBLEMS */.D3.map(markerOf);
/** The issues of a report, in the order of the problems. `urls`: address of the repository and of this run, where known. */
function renderAuditIssues(report, urls) {
    return audit/* PROBLEMS */.D3.flatMap((problem) => {
        const merges = report.merges.filter(({ problems }) => problems.includes(problem)).reverse();
        const chain = problem === 'tampered' ? (report.ledger?.faults ?? []) : [];
        if (merges.length + chain.length === 0)
            return [];
        const shown = merges.slice(0, MOST_ROWS);
        const lines = [
            markerOf(problem),
            `**${words/* PROBLEM_MEANING */.K2[problem]}**: ${count(merges.length, 'merge')} to ${(0,outputs_escape/* code */.aY)(report.base)}${chain.length ? `, ${count(chain.length, 'fault')} of the ledger` : ''}.`,
            '',
            TO_DO[problem],
            '',
            ...chain.slice(0, MOST_ROWS).map(({ path, message }) => `- ${(0,outputs_escape/* code */.aY)(path)}: ${(0,outputs_escape/* htmlInMarkdown */.mx)(message, 300)}`),
            ...(shown.length ? ['', '| commit | merged | pull request | models | why |', '|---|---|---|---|---|'] : []),
            ...shown.map((merge) => row(merge, problem, urls.repository)),
            ...(merges.length > shown.length
                ? ['', `… and ${merges.length - shown.length} more in the record of the audit.`]
                : []),
            '',
            `Whoever mends it need not close this: the next audit does.${audit_issue_link(urls.run)}`,
        ];
        return [
            {
                marker: markerOf(problem),
                title: `Model risk audit: ${problem} (${merges.length || chain.length})`,
                body: lines.join('\n'),
            },
        ];
    });
}
const count = (number, what) => `${number} ${what}${number === 1 ? '' : 's'}`;
function audit_issue_link(run) {
    const target = run === null ? null : (0,outputs_escape/* linkTarget */.Cm)(run);
    return target === null ? '' : ` The whole audit is kept with [its run](${target}).`;
}
function row(merge, problem, repository) {
    const short = (0,outputs_escape/* code */.aY)(merge.commit.slice(0, 12));
    const target = repository === null ? null : (0,outputs_escape/* linkTarget */.Cm)(`${repository}/commit/${merge.commit}`);
    const by = merge.forge?.merged_by ? ` by ${(0,outputs_escape/* code */.aY)(merge.forge.merged_by, 40)}` : '';
    return `| ${[
        target === null ? short : `[${short}](${target})`,
        `${merge.committed_at.slice(0, 10)}${by}`,
        merge.pull_request === null ? 'none' : `#${merge.pull_request}`,
        merge.models
            .slice(0, 5)
            .map((model) => (0,outputs_escape/* code */.aY)(model, 60))
            .join(', '),
        (0,outputs_escape/* htmlInMarkdown */.mx)(merge.reasons[merge.problems.indexOf(problem)] ?? '', 200),
    ].join(' | ')} |`;
}

// EXTERNAL MODULE: ./build/ports.js
var ports = __webpack_require__(14788);
// EXTERNAL MODULE: ./build/publish/own-issues.js
var own_issues = __webpack_require__(33253);
;// CONCATENATED MODULE: ./build/publish/issues.js
/** Keeps issues as they ought to stand: opened once, edited, closed when their reason is gone, opened again when it returns. */


/**
 * Brings the issues in line with what is wanted. Only issues that we opened ourselves and that begin with one of the `markers`
 * are touched. Returns what failed; the rest is done all the same.
 */
async function keepIssues(wanted, markers, issues) {
    const listed = await issues.list(own_issues/* ISSUE_LABEL */.VO);
    if (!listed.ok)
        return listed.faults;
    const faults = [];
    for (const marker of markers) {
        const one = wanted.find((issue) => issue.marker === marker);
        const [kept, ...more] = (0,own_issues/* ownIssues */.J7)(listed.value, marker);
        const done = [];
        if (one)
            done.push(await stand(one, kept, issues));
        else if (kept?.open)
            done.push(await issues.update(kept.number, { state: 'closed' }));
        // Two runs at once may each have opened one: the first is kept.
        for (const { number, open } of more)
            if (open)
                done.push(await issues.update(number, { state: 'closed' }));
        for (const result of done)
            if (!result.ok)
                faults.push(...result.faults);
    }
    return faults;
}
async function stand(wanted, kept, issues) {
    const { title, body, marker } = wanted;
    if (!kept)
        return (0,own_issues/* openOnce */.q4)(wanted, marker, issues);
    if (kept.open && (0,own_issues/* saysAlready */.jK)(kept, wanted))
        return (0,fault/* good */.uw)(undefined);
    return issues.update(kept.number, { title, body, state: 'open' });
}

// EXTERNAL MODULE: ./build/commands/shared/audit-forge.js + 1 modules
var audit_forge = __webpack_require__(24599);
// EXTERNAL MODULE: ./build/commands/shared/audit-forms.js
var audit_forms = __webpack_require__(64876);
// EXTERNAL MODULE: ./build/commands/shared/audit-history.js + 4 modules
var audit_history = __webpack_require__(82708);
// EXTERNAL MODULE: ./build/commands/shared/inputs.js
var shared_inputs = __webpack_require__(73604);
;// CONCATENATED MODULE: ./build/commands/audit-action.js
/** Mode `audit` of the action: audits the repository of the job, keeps the record, and one issue for each kind of problem. */

















const EVENTS = ['schedule', 'workflow_dispatch', 'push'];
const KEPT = ['json', 'csv', 'html'];
/** Runs it; resolves to the exit code: 1 where something is wrong, 2 where that could not be told. */
async function auditAction(runner, environment) {
    const inputs = (0,shared_inputs/* readInputs */.K)(runner);
    if (!inputs.ok)
        return fail(runner, inputs.faults);
    const event = environment['GITHUB_EVENT_NAME'] ?? '';
    if (!EVENTS.includes(event))
        return fail(runner, [
            (0,fault/* fault */.DG)('forge/event', event || 'no event', 'an audit does not run on this event', {
                fix: `run it on ${EVENTS.join(', ')}`,
            }),
        ]);
    const audited = await auditOf(inputs.value, runner, environment);
    if (!audited.ok)
        return fail(runner, audited.faults);
    const { report } = audited.value;
    await keep(audited.value, inputs.value, runner, environment);
    const table = String(await (0,audit_forms/* renderAudit */.Wy)('table', audited.value, new Date()));
    for (const line of table.split('\n'))
        runner.log.info(line);
    const repository = environment['GITHUB_REPOSITORY'] ?? '';
    const address = `${environment['GITHUB_SERVER_URL'] ?? 'https://github.com'}/${repository}`;
    const run = environment['GITHUB_RUN_ID'] ? `${address}/actions/runs/${environment['GITHUB_RUN_ID']}` : null;
    const issues = (0,github_issues/* issuesOn */.K)((0,octokit.forgeApi)(inputs.value.token, runner.log, environment), repository);
    const faults = await keepIssues(renderAuditIssues(report, { repository: address, run }), AUDIT_MARKERS, issues);
    (0,ports/* warnAll */.y)(runner.log, 'an issue was not kept (the audit stands)', faults);
    return (0,audit/* hasProblems */.F$)(report) ? 1 : 0;
}
function fail(runner, faults) {
    for (const one of faults)
        runner.log.error(`could not audit: ${(0,fault/* faultText */.Ij)(one)}`);
    return 2;
}
async function auditOf(inputs, { log }, environment) {
    const ledger = inputs.ledgerBranch ?? layout/* LEDGER_BRANCH */.jF;
    const name = environment['GITHUB_REPOSITORY'] ?? '';
    const source = await (0,audit_forge/* forgeSource */.J)({ name, token: inputs.token, base: null, ledger, environment, log });
    if (!source.ok)
        return source;
    const { repository, base, landings, close } = source.value;
    const objects = (0,git_objects/* objectReader */.V)(repository);
    try {
        const tip = await (0,git_history/* resolveCommit */.WL)(repository, `refs/heads/${base}`, base);
        if (!tip.ok)
            return tip;
        const from = inputs.since === null ? Number.NEGATIVE_INFINITY : Date.parse(`${inputs.since}T00:00:00Z`);
        const audited = await (0,audit_history/* auditHistory */.e)(repository, objects, {
            base: { name: base, tip: tip.value },
            ledger,
            policyPath: inputs.policy,
            waiversPath: inputs.waivers,
            since: inputs.since,
            until: null,
            inRange: (time) => time >= from,
            details: true,
        });
        if (!audited.ok)
            return audited;
        return await (0,audit_forge/* askForge */.T)(audited.value, { repository, objects, landings, workflows: null, app: inputs.app });
    }
    finally {
        objects.close();
        await close();
    }
}
/** Writes the record, and keeps it as an artifact. */
async function keep(audited, inputs, runner, environment) {
    const folder = inputs.outputDir ?? (await (0,promises_.mkdtemp)((0,external_node_path_.join)(environment['RUNNER_TEMP'] ?? (0,external_node_os_.tmpdir)(), 'risk-gate-audit-')));
    for (const form of KEPT) {
        const path = (0,external_node_path_.join)(folder, audit_forms/* FILES */.cn[form]);
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
        await (0,promises_.writeFile)(path, await (0,audit_forms/* renderAudit */.Wy)(form, audited, new Date()));
    }
    runner.output('report', (0,external_node_path_.join)(folder, audit_forms/* FILES */.cn.html));
    const files = KEPT.map((form) => audit_forms/* FILES */.cn[form]);
    const kept = await runner.upload(inputs.artifactName, folder, files, inputs.retentionDays);
    if (!kept.ok)
        (0,ports/* warnAll */.y)(runner.log, 'the artifact was not kept (the audit stands)', kept.faults);
}


/***/ }),

/***/ 73604:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ readInputs)
/* harmony export */ });
/* harmony import */ var _domain_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12777);
/* harmony import */ var _syntax_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4087);
/* harmony import */ var _syntax_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92727);
/** Inputs of the action: checked before anything is judged. They can only tighten what the policy says. */



const MODES = ['gate', 'evaluate', 'publish', 'audit', 'drift'];
/** All inputs, or every fault in them. */
function readInputs(runner) {
    const faults = [];
    const wrong = (name, value, fix) => faults.push((0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .fault */ .DG)('usage/option', `input ${name}`, `cannot be "${value}"`, { fix }));
    const choice = (name, choices, fallback) => {
        const value = runner.input(name) || fallback;
        const found = choices.find((one) => one === value);
        if (!found)
            wrong(name, value, `one of ${choices.join(', ')}${(0,_syntax_text_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(value, choices) ? `; did you mean "${(0,_syntax_text_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(value, choices)}"?` : ''}`);
        return found ?? fallback;
    };
    const path = (name, fallback) => {
        const value = runner.input(name) || fallback;
        const checked = (0,_syntax_path_js__WEBPACK_IMPORTED_MODULE_2__/* .repositoryPath */ .S)(value);
        if (checked === null)
            wrong(name, value, 'a path inside the repository');
        return checked ?? fallback;
    };
    const days = runner.input('retention-days') || '90';
    if (!/^\d{1,3}$/.test(days))
        wrong('retention-days', days, 'a whole number of days');
    const digest = runner.input('decision-digest');
    if (digest && !/^sha256:[0-9a-f]{64}$/.test(digest))
        wrong('decision-digest', digest, 'the output `decision-digest` of the evaluating job');
    const ledger = runner.input('ledger-branch');
    if (ledger && (!/^[A-Za-z0-9_][\w./-]{0,199}$/.test(ledger) || /\.\.|\/\/|\/\.|[./]$|\.lock(\/|$)/.test(ledger)))
        wrong('ledger-branch', ledger, 'the name of a branch; empty for no ledger');
    const since = runner.input('since');
    if (since && (!/^\d{4}-\d{2}-\d{2}$/.test(since) || Number.isNaN(Date.parse(`${since}T00:00:00Z`))))
        wrong('since', since, 'a day like 2026-01-31');
    const token = runner.input('token');
    if (!token)
        faults.push((0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .fault */ .DG)('usage/option', 'input token', 'is empty', { fix: 'leave it out, or give ${{ github.token }}' }));
    const inputs = {
        policy: path('policy', 'policies/risk-policy.yml'),
        waivers: path('waivers', 'policies/waivers.yml'),
        mode: choice('mode', MODES, 'gate'),
        token,
        comment: choice('comment', ['always', 'on-failure', 'never'], 'always'),
        review: choice('review', ['request-changes', 'comment', 'off'], 'request-changes'),
        annotations: choice('annotations', ['true', 'false'], 'true') === 'true',
        checkRunToken: runner.input('check-run-token') || null,
        ledgerBranch: ledger || null,
        artifactName: runner.input('artifact-name') || 'risk-gate',
        retentionDays: Number(days),
        outputDir: runner.input('output-dir') || null,
        decisionDigest: digest || null,
        app: runner.input('app') || null,
        since: since || null,
        attest: choice('attest', ['true', 'false'], 'false') === 'true',
    };
    return faults.length ? (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .bad */ .MB)(...faults) : (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .good */ .uw)(inputs);
}


/***/ }),

/***/ 75689:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dX: () => (/* binding */ LONGEST_WAIT),
  xP: () => (/* binding */ createApi),
  v7: () => (/* binding */ pause)
});

// EXTERNAL MODULE: ./build/domain/fault.js
var fault = __webpack_require__(12777);
// EXTERNAL MODULE: ./build/domain/plain.js
var plain = __webpack_require__(45745);
;// CONCATENATED MODULE: ./build/github/failure.js
/** What a failed call means: a fault that says it, and whether asking again can help. */


/** Wait after a server error, doubled each time. Milliseconds. */
const BRIEF = 500;
/** Wait where a limit is reached and nothing says for how long. Milliseconds. */
const LIMIT_WAIT = 5_000;
/** The failure behind what octokit throws. `now`: milliseconds since the epoch, for limits that end at a time. */
function failureOf(route, thrown, now) {
    const error = thrown;
    // Octokit gives a connection that broke the status 500, and no response.
    const status = error.response === undefined ? 0 : (error.status ?? 0);
    const headers = error.response?.headers ?? {};
    const said = failure_text(error.response?.data);
    const limited = status === 429 ||
        (status === 403 &&
            (headers['retry-after'] !== undefined ||
                headers['x-ratelimit-remaining'] === '0' ||
                /rate limit|abuse/i.test(said)));
    const [code, message, fix] = describe(status, limited, said, error);
    const told = (0,fault/* fault */.DG)(code, route, message, { fix });
    if (limited)
        return { fault: told, wait: limitWait(headers, now), exact: true };
    return { fault: told, wait: status >= 500 || status === 0 ? BRIEF : null, exact: false };
}
/**
 * The GraphQL interface tells of its limits inside an answer with HTTP 200; null where this one does not. `now`: milliseconds
 * since the epoch.
 */
function limitWithin(route, data, headers, now) {
    const errors = (0,plain/* isMap */.jh)(data) && Array.isArray(data['errors']) ? data['errors'].filter(plain/* isMap */.jh) : [];
    const isLimit = errors.some(({ type, message }) => type === 'RATE_LIMITED' || /secondary rate limit|abuse detection/i.test(String(message)));
    if (!isLimit)
        return null;
    const message = `the forge's rate limit is reached (HTTP 200: ${failure_text(data)})`;
    const told = (0,fault/* fault */.DG)('forge/limit', route, message, { fix: 'run the job again later' });
    return { fault: told, wait: limitWait(headers, now), exact: true };
}
/** An answer of another shape than was asked for: cut off on its way, or not from the forge's interface at all. */
function notShaped(route, status, wanted) {
    const message = `the answer (HTTP ${status}) is not ${wanted}: it is cut off, or no JSON`;
    return { fault: (0,fault/* fault */.DG)('forge/answer', route, message, { fix: 'run the job again' }), wait: BRIEF, exact: false };
}
/** How long a limit asks to wait. A header that cannot be read counts as none. */
function limitWait(headers, now) {
    const after = headers['retry-after'];
    const reset = headers['x-ratelimit-reset'];
    const asked = after !== undefined ? Number(after) * 1000 : reset !== undefined ? Number(reset) * 1000 - now : Number.NaN;
    return Number.isFinite(asked) ? Math.max(0, asked) : LIMIT_WAIT;
}
function describe(status, limited, said, error) {
    if (limited)
        return ['forge/limit', `the forge's rate limit is reached (HTTP ${status})`, 'run the job again later'];
    if (status === 401)
        return ['forge/permission', 'the token is not accepted (HTTP 401)', 'check the input `token`'];
    if (status === 403)
        return [
            'forge/permission',
            `the token may not do this (HTTP 403: ${said})`,
            'grant the job the permission that SECURITY.md lists for this call',
        ];
    if (status === 404)
        return [
            'forge/not-found',
            'not found, or not to be seen with this token (HTTP 404)',
            'check the repository and the permissions of the token',
        ];
    if (status === 0) {
        const late = [error.name, error.cause?.name].some((name) => name === 'TimeoutError' || name === 'AbortError');
        return ['forge/answer', `no answer: ${late ? 'timed out' : (error.message ?? 'failed')}`, 'run the job again'];
    }
    return [
        'forge/answer',
        `the forge answered HTTP ${status}${said ? `: ${said}` : ''}`,
        status >= 500 ? 'run the job again' : 'mend what the forge names, or run the job again',
    ];
}
/** First words of an answer's body, for a message: its own message, and what it says of single fields. */
function failure_text(data) {
    if (typeof data === 'string')
        return failure_short(data);
    if (!(0,plain/* isMap */.jh)(data))
        return '';
    const details = Array.isArray(data['errors']) ? data['errors'] : [];
    const words = [data['message'], ...details.map((one) => ((0,plain/* isMap */.jh)(one) ? one['message'] : one))];
    return failure_short(words.filter((one) => typeof one === 'string').join('; '));
}
const failure_short = (words) => words.replace(/\s+/g, ' ').slice(0, 200);

// EXTERNAL MODULE: ./build/github/shapes.js
var shapes = __webpack_require__(76258);
;// CONCATENATED MODULE: ./build/github/api.js
/** Calls of the forge's REST interface: bounded retries on reads, every answer checked, every failure a located fault. */




const ATTEMPTS = 4;
const MOST_PAGES = 100;
/** Longest that is waited for a limit to pass. Milliseconds. */
const LONGEST_WAIT = 60_000;
const TIMEOUT = 30_000;
/** Clocks that differ by more are told of: evidence then seems older, or newer, than it is. Milliseconds. */
const CLOCK_SKEW = 10 * 60_000;
/** Really waits. */
const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));
const OBJECT = {
    named: 'a JSON object',
    of: ({ status, data }) => (status === 204 ? {} : (0,plain/* isMap */.jh)(data) ? data : null),
};
const LIST = {
    named: 'a list',
    of: ({ data }) => (Array.isArray(data) && data.every(plain/* isMap */.jh) ? data : null),
};
/**
 * An Api over octokit's `request`. `server` is the only one that further pages may come from. Where the clock of the forge is
 * another than ours a warning says so, once.
 */
function createApi(request, server, log, sleep = pause) {
    let isClockCompared = false;
    const compareClocks = ({ date }) => {
        const apart = Date.parse(String(date ?? '')) - Date.now();
        if (isClockCompared || Number.isNaN(apart))
            return;
        isClockCompared = true;
        if (Math.abs(apart) <= CLOCK_SKEW)
            return;
        const minutes = Math.round(Math.abs(apart) / 60_000);
        const way = apart > 0 ? 'behind' : 'ahead of';
        log.warning(`the clock of this runner is ${minutes} minutes ${way} that of the forge; set it, or ages are judged wrongly`);
    };
    const read = async (route, parameters, shape) => {
        for (let attempt = 1;; attempt++) {
            const tried = await attemptOf(request, route, parameters, shape);
            if (!('failure' in tried)) {
                compareClocks(tried.headers);
                return (0,fault/* good */.uw)(tried);
            }
            const wait = waitBefore(tried.failure, attempt);
            if (wait === null)
                return (0,fault/* bad */.MB)(tried.failure.fault);
            log.info(`${route}: ${tried.failure.fault.message}; asking again in ${Math.ceil(wait / 1000)} s`);
            await sleep(wait);
        }
    };
    return {
        async get(route, parameters = {}) {
            const answer = await read(route, parameters, OBJECT);
            return answer.ok ? (0,fault/* good */.uw)(answer.value.value) : answer;
        },
        async list(route, parameters = {}) {
            const all = [];
            const seen = new Set();
            const stop = (message, fix) => (0,fault/* bad */.MB)((0,fault/* fault */.DG)('forge/answer', route, message, { fix }));
            let next = route;
            let page = { ...parameters, per_page: 100 };
            for (let number = 1; next !== null; number++) {
                if (number > MOST_PAGES)
                    return stop(`has more than ${MOST_PAGES} pages`, 'split the pull request');
                const answer = await read(next, page, LIST);
                if (!answer.ok)
                    return answer;
                all.push(...answer.value.value);
                const link = nextPage(answer.value.headers);
                if (link === null)
                    break;
                if (link === undefined)
                    return stop('speaks of a next page and does not say where it is', shapes/* AGAIN */.jM);
                if (!isOf(server, link))
                    return stop('sends to a page on another host', shapes/* AGAIN */.jM);
                if (seen.has(link))
                    return stop('sends in a circle: a page names itself as the next page', shapes/* AGAIN */.jM);
                seen.add(link);
                next = `GET ${link}`;
                page = {};
            }
            return (0,fault/* good */.uw)(all);
        },
        async send(route, parameters = {}) {
            const tried = await attemptOf(request, route, parameters, OBJECT);
            return 'failure' in tried ? (0,fault/* bad */.MB)(tried.failure.fault) : (0,fault/* good */.uw)(tried.value);
        },
    };
}
/** One call, its answer checked for its shape. */
async function attemptOf(request, route, parameters, shape) {
    try {
        const answer = await request(route, { ...parameters, request: { signal: AbortSignal.timeout(TIMEOUT) } });
        const value = shape.of(answer);
        if (value === null)
            return { failure: notShaped(route, answer.status, shape.named) };
        const limit = limitWithin(route, value, answer.headers, Date.now());
        return limit ? { failure: limit } : { value, headers: answer.headers };
    }
    catch (error) {
        return { failure: failureOf(route, error, Date.now()) };
    }
}
/** How long to wait before asking again, or null where asking again cannot help or was tried often enough. */
function waitBefore({ wait, exact }, attempt) {
    if (wait === null || attempt === ATTEMPTS)
        return null;
    const longer = exact ? wait : wait * 2 ** (attempt - 1);
    return longer > LONGEST_WAIT ? null : longer;
}
/** Address of the next page; null where there is none, undefined where one is told of and not named. */
function nextPage(headers) {
    const link = String(headers['link'] ?? '');
    for (const [, address, rest = ''] of link.matchAll(/<([^>]*)>((?:\s*;\s*[\w-]+\*?\s*=\s*(?:"[^"]*"|[^\s";,]+))*)/g)) {
        const relation = /;\s*rel\s*=\s*(?:"([^"]*)"|([^\s";,]+))/i.exec(rest);
        if ((relation?.[1] ?? relation?.[2] ?? '').toLowerCase().split(/\s+/).includes('next'))
            return address;
    }
    return /\bnext\b/i.test(link.replace(/<[^>]*>/g, '')) ? undefined : null;
}
function isOf(server, link) {
    try {
        return new URL(link).origin === new URL(server).origin;
    }
    catch {
        return false;
    }
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

/***/ 40987:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   forgeApi: () => (/* binding */ forgeApi),
/* harmony export */   graphqlUrl: () => (/* binding */ graphqlUrl)
/* harmony export */ });
/* harmony import */ var _actions_github__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61351);
/* harmony import */ var _api_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75689);
/** The forge's REST interface as octokit speaks it. Loaded only where a forge is really asked. */


/** An Api that speaks with a token, at the address that the runner names. */
function forgeApi(token, log, environment) {
    const server = environment['GITHUB_API_URL'] ?? 'https://api.github.com';
    const octokit = (0,_actions_github__WEBPACK_IMPORTED_MODULE_0__/* .getOctokit */ .Q)(token, { baseUrl: server });
    return (0,_api_js__WEBPACK_IMPORTED_MODULE_1__/* .createApi */ .xP)(octokit.request, server, log);
}
/** Address of the GraphQL interface: as the runner names it, else beside the REST interface. */
function graphqlUrl(environment) {
    const server = (environment['GITHUB_API_URL'] ?? 'https://api.github.com').replace(/\/+$/, '');
    return environment['GITHUB_GRAPHQL_URL'] ?? `${server.replace(/\/v3$/, '')}/graphql`;
}


/***/ }),

/***/ 89346:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ whoAmI)
/* harmony export */ });
/* harmony import */ var _domain_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12777);
/* harmony import */ var _shapes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76258);
/** Who a token posts as, so that our own words are told from those of others. */


/** The user that the token of a job posts as: github-actions[bot]. */
const ACTIONS_BOT = 41898282;
/**
 * Id of the user that we post as. The token of a job may not ask and is known; any other failure is one, for without
 * knowing which comments are ours each would be posted again.
 */
async function whoAmI(api) {
    const answer = await api.get('GET /user');
    if (answer.ok)
        return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .good */ .uw)((0,_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .numberAt */ .tk)(answer.value, 'id') ?? ACTIONS_BOT);
    const withheld = answer.faults.every((one) => one.code === 'forge/permission' || one.code === 'forge/not-found');
    return withheld ? (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .good */ .uw)(ACTIONS_BOT) : answer;
}


/***/ }),

/***/ 76258:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   X1: () => (/* binding */ needSha),
/* harmony export */   _q: () => (/* binding */ needCount),
/* harmony export */   at: () => (/* binding */ at),
/* harmony export */   jM: () => (/* binding */ AGAIN),
/* harmony export */   tk: () => (/* binding */ numberAt),
/* harmony export */   w6: () => (/* binding */ needText)
/* harmony export */ });
/* harmony import */ var _domain_fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12777);
/* harmony import */ var _domain_plain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45745);
/** Fields of the forge's answers, taken one by one and checked: an answer of another shape is a fault, never a default. */


/** A value at a path of keys, or undefined. */
function at(data, ...keys) {
    let value = data;
    for (const key of keys) {
        if (!(0,_domain_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(value))
            return undefined;
        value = Object.hasOwn(value, key) ? value[key] : undefined;
    }
    return value;
}
/** Text at a path, or null where there is none (or it is no text). */
function textAt(data, ...keys) {
    const value = at(data, ...keys);
    return typeof value === 'string' ? value : null;
}
/** A whole number at a path, or null. */
function numberAt(data, ...keys) {
    const value = at(data, ...keys);
    return typeof value === 'number' && Number.isSafeInteger(value) ? value : null;
}
/** An answer that lacks something was cut short, or is that of a server in trouble. */
const AGAIN = 'run the job again';
/** Text that must be there. */
function needText(what, data, ...keys) {
    const value = textAt(data, ...keys);
    return value === null
        ? (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .bad */ .MB)((0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .fault */ .DG)('forge/answer', what, `the answer has no "${keys.join('.')}"`, { fix: AGAIN }))
        : (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .good */ .uw)(value);
}
/** A count that must be there. */
function needCount(what, data, ...keys) {
    const value = numberAt(data, ...keys);
    return value === null || value < 0
        ? (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .bad */ .MB)((0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .fault */ .DG)('forge/answer', what, `the answer has no number at "${keys.join('.')}"`, { fix: AGAIN }))
        : (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .good */ .uw)(value);
}
/** A full commit id that must be there. */
function needSha(what, data, ...keys) {
    const value = textAt(data, ...keys);
    return value !== null && /^[0-9a-f]{40}([0-9a-f]{24})?$/.test(value)
        ? (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .good */ .uw)(value)
        : (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .bad */ .MB)((0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .fault */ .DG)('forge/answer', what, `the answer has no commit id at "${keys.join('.')}"`, { fix: AGAIN }));
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
