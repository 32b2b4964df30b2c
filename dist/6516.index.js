export const id = 6516;
export const ids = [6516,4882];
export const modules = {

/***/ 78095:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ forgeHistory)
/* harmony export */ });
/* harmony import */ var _domain_fault_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12777);
/* harmony import */ var _git_objects_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9951);
/* harmony import */ var _github_fetch_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4882);
/* harmony import */ var _assessments_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38906);
/** What the ledger branch of a forge tells of earlier assessments. */




/** Where the first wanted reference of a fetch is kept. */
const FETCHED = 'refs/gate/0';
/** The history; null where no ledger is named, or there is none yet. A ledger that cannot be had is a fault, never none. */
async function forgeHistory(branch, changes, source, now) {
    if (branch === null)
        return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .good */ .uw)(null);
    const tip = await changes.branchTip(branch);
    if (!tip.ok)
        return tip.faults.every(({ code }) => code === 'forge/not-found') ? (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .good */ .uw)(null) : tip;
    const fetched = await (0,_github_fetch_js__WEBPACK_IMPORTED_MODULE_1__.fetchObjects)({ ...source, wanted: [`refs/heads/${branch}`] });
    if (!fetched.ok)
        return fetched;
    const objects = (0,_git_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .objectReader */ .V)(fetched.value.repository);
    try {
        return await (0,_assessments_js__WEBPACK_IMPORTED_MODULE_2__/* .ledgerHistory */ .k)(fetched.value.repository, objects, FETCHED, now);
    }
    finally {
        objects.close();
        await fetched.value.remove();
    }
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

/***/ 3319:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ queuedPullRequest),
/* harmony export */   t: () => (/* binding */ changesOn)
/* harmony export */ });
/* harmony import */ var _domain_fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12777);
/* harmony import */ var _shapes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76258);
/** Reads a pull request, its people and its base from GitHub. */


/** Most commits that GitHub lists of a pull request. */
const MOST_COMMITS = 250;
/** The forge's view of changes in one repository (`owner/name`). */
function changesOn(api, repository) {
    const [owner = '', repo = ''] = repository.split('/');
    const here = { owner, repo };
    return {
        async pullRequest(number) {
            const route = 'GET /repos/{owner}/{repo}/pulls/{pull_number}';
            const answer = await api.get(route, { ...here, pull_number: number });
            return answer.ok ? toPullRequest(answer.value, number) : answer;
        },
        async branchTip(ref) {
            const answer = await api.get('GET /repos/{owner}/{repo}/git/ref/{ref}', { ...here, ref: `heads/${ref}` });
            if (!answer.ok)
                return answer;
            return (0,_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .needSha */ .X1)(`branch ${ref}`, answer.value, 'object', 'sha');
        },
        async people(pull, teams) {
            const pulls = { ...here, pull_number: pull.number };
            const commits = await api.list('GET /repos/{owner}/{repo}/pulls/{pull_number}/commits', pulls);
            if (!commits.ok)
                return commits;
            if (pull.commits <= MOST_COMMITS && commits.value.length < pull.commits)
                return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .bad */ .MB)((0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .fault */ .DG)('forge/answer', `pull request ${pull.number}`, `lists ${commits.value.length} of its ${pull.commits} commits`, {
                    fix: 'run the job again',
                }));
            const reviews = await api.list('GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews', pulls);
            if (!reviews.ok)
                return reviews;
            const made = makers(commits.value);
            const members = await teamMembers(api, teams);
            if (!members.ok)
                return members;
            const read = await toReviews(api, here, reviews.value);
            if (!read.ok)
                return read;
            return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .good */ .uw)({
                author: pull.author,
                committers: made.logins,
                // Commits beyond the listing are by nobody knows whom.
                unattributed: made.unattributed || pull.commits > MOST_COMMITS,
                ...members.value,
                reviews: read.value,
                known: true,
            });
        },
    };
}
function toPullRequest(data, number) {
    const what = `pull request ${number}`;
    const headSha = (0,_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .needSha */ .X1)(what, data, 'head', 'sha');
    const baseRef = (0,_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .needText */ .w6)(what, data, 'base', 'ref');
    const state = (0,_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .needText */ .w6)(what, data, 'state');
    const commits = (0,_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .needCount */ ._q)(what, data, 'commits');
    if (!headSha.ok)
        return headSha;
    if (!baseRef.ok)
        return baseRef;
    if (!state.ok)
        return state;
    if (!commits.ok)
        return commits;
    // A deleted fork has no head repository: it is a fork all the same.
    const headRepo = (0,_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(data, 'head', 'repo', 'full_name');
    return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .good */ .uw)({
        number,
        title: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(data, 'title') ?? '',
        state: state.value === 'open' ? 'open' : 'closed',
        author: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(data, 'user', 'login'),
        headSha: headSha.value,
        fork: headRepo === null || headRepo !== (0,_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(data, 'base', 'repo', 'full_name'),
        baseRef: baseRef.value,
        commits: commits.value,
    });
}
/**
 * Logins that made commits. GitHub's own `web-flow` commits on behalf of the author of the commit, and signs that it did;
 * anybody can write its address into a commit, so unsigned, or as the author, it is nobody known.
 */
function makers(commits) {
    const logins = new Set();
    let unattributed = false;
    for (const commit of commits) {
        const author = (0,_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(commit, 'author', 'login');
        const committer = (0,_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(commit, 'committer', 'login');
        const isForged = author === 'web-flow' || (committer === 'web-flow' && (0,_shapes_js__WEBPACK_IMPORTED_MODULE_0__.at)(commit, 'commit', 'verification', 'verified') !== true);
        if (author === null || committer === null || isForged)
            unattributed = true;
        for (const login of [author, committer])
            if (login !== null && login !== 'web-flow')
                logins.add(login);
    }
    return { logins: [...logins], unattributed };
}
/** Whether a failure says that the token may not see it, and nothing about the forge being out of order. */
const isWithheld = (failed) => failed.faults.every((one) => one.code === 'forge/permission' || one.code === 'forge/not-found');
/** Members of teams. One that the token may not see is named as unreadable; any other failure is a fault. */
async function teamMembers(api, teams) {
    const members = Object.create(null);
    const unreadableTeams = [];
    for (const team of new Set(teams.map((one) => one.toLowerCase()))) {
        const [org = '', team_slug = ''] = team.split('/');
        const answer = await api.list('GET /orgs/{org}/teams/{team_slug}/members', { org, team_slug });
        if (answer.ok)
            members[team] = answer.value.flatMap((one) => (0,_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(one, 'login') ?? []);
        else if (isWithheld(answer))
            unreadableTeams.push(team);
        else
            return answer;
    }
    return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .good */ .uw)({ teams: members, unreadableTeams });
}
const STATES = {
    APPROVED: 'approved',
    CHANGES_REQUESTED: 'changes-requested',
    DISMISSED: 'dismissed',
    COMMENTED: 'commented',
};
/** States of reviews that say nothing yet: a draft, which only its author sees. */
const PENDING = 'PENDING';
/**
 * Reviews with what is known of who gave them; permission is asked only of those that approve. Whoever's permission the
 * token may not see may not write, as far as is known. A review without an author (a deleted account) is nobody's; one of
 * a state that is not known, or without a time, must not hide behind an earlier approval: fault, or latest of all.
 */
async function toReviews(api, here, listed) {
    const may = new Map();
    const reviews = [];
    for (const one of listed) {
        const login = (0,_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(one, 'user', 'login');
        const written = (0,_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(one, 'state') ?? '';
        if (login === null || written === PENDING)
            continue;
        const state = Object.hasOwn(STATES, written) ? STATES[written] : undefined;
        if (state === undefined)
            return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .bad */ .MB)((0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .fault */ .DG)('forge/answer', `review by ${login}`, `has the state "${written}", which is not known`, {
                fix: 'ask for a new version of risk-gate',
            }));
        const human = (0,_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(one, 'user', 'type') === 'User';
        if (state === 'approved' && human && !may.has(login)) {
            const permission = await mayWrite(api, here, login);
            if (!permission.ok)
                return permission;
            may.set(login, permission.value);
        }
        reviews.push({
            login,
            state,
            commit: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(one, 'commit_id') ?? '',
            at: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(one, 'submitted_at') ?? '',
            human,
            mayWrite: may.get(login) ?? false,
        });
    }
    return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .good */ .uw)(reviews);
}
async function mayWrite(api, here, username) {
    const route = 'GET /repos/{owner}/{repo}/collaborators/{username}/permission';
    const answer = await api.get(route, { ...here, username });
    if (!answer.ok)
        return isWithheld(answer) ? (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .good */ .uw)(false) : answer;
    const level = (0,_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(answer.value, 'permission');
    return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .good */ .uw)(level === 'admin' || level === 'write');
}
/** Number of a pull request that a merge queue's ref names (`…/pr-42-<sha>`), or null. */
const queuedPullRequest = (ref) => {
    const match = /^(?:refs\/heads\/)?gh-readonly-queue\/.+\/pr-(\d+)-[0-9a-f]{40}$/.exec(ref);
    return match ? Number(match[1]) : null;
};


/***/ }),

/***/ 6830:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ readWatchEvent),
/* harmony export */   j: () => (/* binding */ readEvent)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _domain_fault_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12777);
/* harmony import */ var _changes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3319);
/* harmony import */ var _shapes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76258);
/** The event that started the job: which change is to be judged. An event that is not supported is a fault, never a pass. */




/** What to do about an event from which no change can be told. */
const RUN = 'run the gate as the workflows under policies/workflows do, on pull_request, pull_request_target or merge_group';
/** Reads the event that a runner describes by `GITHUB_EVENT_NAME`, `GITHUB_EVENT_PATH` and `GITHUB_REPOSITORY`. */
async function readEvent(environment) {
    const name = environment['GITHUB_EVENT_NAME'] ?? '';
    const repository = environment['GITHUB_REPOSITORY'] ?? '';
    if (!/^[\w.-]+\/[\w.-]+$/.test(repository))
        return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .bad */ .MB)((0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .fault */ .DG)('forge/event', 'GITHUB_REPOSITORY', 'does not name a repository', { fix: RUN }));
    let payload;
    try {
        payload = JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(environment['GITHUB_EVENT_PATH'] ?? '', 'utf8'));
    }
    catch {
        return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .bad */ .MB)((0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .fault */ .DG)('forge/event', 'GITHUB_EVENT_PATH', `the event "${name}" cannot be read`, { fix: RUN }));
    }
    const told = (0,_shapes_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(payload, 'repository', 'full_name');
    if (told !== null && told.toLowerCase() !== repository.toLowerCase())
        return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .bad */ .MB)((0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .fault */ .DG)('forge/event', name, `is about ${told}, but this job runs in ${repository}`, { fix: RUN }));
    if (name === 'pull_request' || name === 'pull_request_target')
        return pullRequestEvent(name, repository, payload);
    if (name === 'merge_group')
        return mergeGroupEvent(repository, payload);
    return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .bad */ .MB)((0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .fault */ .DG)('forge/event', name || 'no event', 'this event does not say which change is to be judged', {
        fix: RUN,
    }));
}
/** The repository that a watch is of (`owner/name`), from the same environment: it runs on a schedule or by hand, and needs no event. */
function readWatchEvent(environment) {
    const name = environment['GITHUB_EVENT_NAME'] ?? '';
    const repository = environment['GITHUB_REPOSITORY'] ?? '';
    if (!/^[\w.-]+\/[\w.-]+$/.test(repository))
        return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .bad */ .MB)((0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .fault */ .DG)('forge/event', 'GITHUB_REPOSITORY', 'does not name a repository', {
            fix: 'run it as policies/workflows/watch.yml does, on schedule or workflow_dispatch',
        }));
    if (name === 'schedule' || name === 'workflow_dispatch')
        return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .good */ .uw)(repository);
    return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .bad */ .MB)((0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .fault */ .DG)('forge/event', name || 'no event', 'mode drift watches the default branch, not a change', {
        fix: 'run it on schedule or workflow_dispatch',
    }));
}
function pullRequestEvent(name, repository, payload) {
    const number = (0,_shapes_js__WEBPACK_IMPORTED_MODULE_3__/* .numberAt */ .tk)(payload, 'pull_request', 'number') ?? (0,_shapes_js__WEBPACK_IMPORTED_MODULE_3__/* .numberAt */ .tk)(payload, 'number');
    if (number === null || (0,_shapes_js__WEBPACK_IMPORTED_MODULE_3__.at)(payload, 'pull_request') === undefined)
        return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .bad */ .MB)((0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .fault */ .DG)('forge/event', name, 'the event has no pull request', { fix: RUN }));
    const headSha = (0,_shapes_js__WEBPACK_IMPORTED_MODULE_3__/* .needSha */ .X1)(name, payload, 'pull_request', 'head', 'sha');
    return headSha.ok ? (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .good */ .uw)({ kind: 'pull-request', repository, number, headSha: headSha.value }) : headSha;
}
function mergeGroupEvent(repository, payload) {
    const headSha = (0,_shapes_js__WEBPACK_IMPORTED_MODULE_3__/* .needSha */ .X1)('merge_group', payload, 'merge_group', 'head_sha');
    const baseRef = (0,_shapes_js__WEBPACK_IMPORTED_MODULE_3__/* .needText */ .w6)('merge_group', payload, 'merge_group', 'base_ref');
    if (!headSha.ok)
        return headSha;
    if (!baseRef.ok)
        return baseRef;
    return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .good */ .uw)({
        kind: 'merge-group',
        repository,
        headSha: headSha.value,
        baseRef: baseRef.value.replace(/^refs\/heads\//, ''),
        number: (0,_changes_js__WEBPACK_IMPORTED_MODULE_1__/* .queuedPullRequest */ .C)((0,_shapes_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(payload, 'merge_group', 'head_ref') ?? ''),
    });
}


/***/ }),

/***/ 4882:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fetchObjects: () => (/* binding */ fetchObjects)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _domain_fault_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12777);
/* harmony import */ var _git_git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40075);
/** Brings the objects of a change onto the runner, into a bare repository of its own: no work tree, no hooks, no LFS, no submodules. */





/** Longest that a fetch may take. Milliseconds. */
const TIMEOUT = 8 * 60_000;
/**
 * Fetches the whole history of the wanted refs. The token is handed over in the environment of git alone, so that it
 * stands in no file and in no process list.
 */
async function fetchObjects(input) {
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(input.temporary ?? (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'risk-gate-'));
    const remove = () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true });
    const repository = { folder };
    const address = `${input.server.replace(/\/+$/, '')}/${input.repository}.git`;
    const credentials = Buffer.from(`x-access-token:${input.token}`).toString('base64');
    const env = {
        GIT_CONFIG_COUNT: '1',
        GIT_CONFIG_KEY_0: `http.${input.server.replace(/\/+$/, '')}/.extraheader`,
        GIT_CONFIG_VALUE_0: `AUTHORIZATION: basic ${credentials}`,
    };
    const made = await (0,_git_git_js__WEBPACK_IMPORTED_MODULE_3__/* .runGit */ .EO)(repository, ['init', '--quiet', '--bare', '--template=', '.']);
    if (made.code !== 0)
        return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_4__/* .bad */ .MB)((0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_4__/* .fault */ .DG)('git/unreadable', folder, 'a temporary repository could not be made', {
            fix: 'see to it that the folder of RUNNER_TEMP can be written and has room',
        }));
    const wanted = input.wanted.map((ref, index) => (ref.includes(':') ? `+${ref}` : `+${ref}:refs/gate/${index}`));
    const args = [
        'fetch',
        '--quiet',
        '--no-tags',
        '--no-recurse-submodules',
        '--no-write-fetch-head',
        '--end-of-options',
        address,
        ...wanted,
    ];
    const fetched = await (0,_git_git_js__WEBPACK_IMPORTED_MODULE_3__/* .runGit */ .EO)(repository, args, { env, timeout: TIMEOUT });
    if (fetched.code === 0)
        return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_4__/* .good */ .uw)({ repository, remove });
    await remove();
    const said = fetched.stderr.trim().split('\n').at(-1)?.replaceAll(credentials, '***') ?? '';
    return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_4__/* .bad */ .MB)((0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_4__/* .fault */ .DG)('git/unreadable', input.repository, `its objects could not be fetched: ${said || 'timed out'}`, {
        fix: 'grant the job contents: read, and run it again',
    }));
}


/***/ }),

/***/ 97816:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ packsOn)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _domain_fault_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12777);
/* harmony import */ var _shapes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76258);
/** Packs from the forge: a file of exactly the commit that it is pinned to, where that commit is one of the repository's own. */



/**
 * Packs by the token of `api`. A forge gives a commit of any fork under the name of the repository that it was forked from;
 * only one that the default branch holds was taken in by those who keep the pack, so any other is a fault.
 */
function packsOn(api) {
    return {
        async fetch(pack) {
            const [owner = '', repo = ''] = pack.repository.split('/');
            const here = { owner, repo };
            const about = await api.get('GET /repos/{owner}/{repo}', here);
            if (!about.ok)
                return withheld(pack, about.faults);
            const branch = (0,_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .needText */ .w6)(pack.repository, about.value, 'default_branch');
            if (!branch.ok)
                return branch;
            const basehead = `${branch.value}...${pack.commit}`;
            const compared = await api.get('GET /repos/{owner}/{repo}/compare/{basehead}', { ...here, basehead, per_page: 1 });
            if (!compared.ok)
                return withheld(pack, compared.faults);
            const status = (0,_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(compared.value, 'status');
            if (status !== 'identical' && status !== 'behind')
                return refuse(pack, `the commit ${pack.commit.slice(0, 12)} is not on ${branch.value}, the default branch of ${pack.repository}`, 'pin a commit that is merged there: one of a fork or of an open branch was accepted by nobody');
            const route = 'GET /repos/{owner}/{repo}/contents/{path}';
            const found = await api.get(route, { ...here, path: pack.path, ref: pack.commit });
            return found.ok ? contentOf(pack, found.value) : withheld(pack, found.faults);
        },
    };
}
const refuse = (pack, message, fix = null) => (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .bad */ .MB)((0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .fault */ .DG)('policy/extends', pack.name, message, { fix }));
/** What the token may not see looks as if it were not there. */
function withheld(pack, faults) {
    const [first] = faults;
    if (first?.code !== 'forge/not-found' && first?.code !== 'forge/permission')
        return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .bad */ .MB)(...faults);
    return refuse(pack, `${pack.repository} has no ${pack.path} at ${pack.commit.slice(0, 12)}, or the token may not read it`, `correct the name, or give a token that may read ${pack.repository}`);
}
/** The bytes of the answer, if they are those of the object that it names. */
function contentOf(pack, answer) {
    const [type, encoding, content, sha] = ['type', 'encoding', 'content', 'sha'].map((key) => (0,_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(answer, key));
    if (type !== 'file')
        return refuse(pack, `${pack.path} is no file there`, 'name a file');
    if (encoding !== 'base64' || content == null)
        return refuse(pack, `${pack.path} is too large to be given whole`, 'shorten it to less than a megabyte');
    const bytes = Buffer.from(content, 'base64');
    const named = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
    if (named !== sha)
        return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .bad */ .MB)((0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .fault */ .DG)('forge/answer', pack.name, 'the bytes are not those of the object that the forge names', {
            fix: 'run the job again',
        }));
    return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .good */ .uw)(new Uint8Array(bytes));
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

/***/ 54756:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ TOOL)
/* harmony export */ });
/** Which program judged. The version and the digest of its sources are written in by the build. */
const TOOL = {
    name: 'risk-gate',
    version: '0.1.0',
    /** SHA-256 over the sources and the lock file that this build was made from, bare hex. */
    sha256: 'f10976abc5549382f3a6a6a1763cecc90107e9ebad382fcbeac7e7f65d479b8c',
};


/***/ })

};
