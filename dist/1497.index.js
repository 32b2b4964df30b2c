export const id = 1497;
export const ids = [1497,4788];
export const modules = {

/***/ 96336:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gate: () => (/* binding */ gate)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/domain/fault.js
var fault = __webpack_require__(12777);
// EXTERNAL MODULE: ./build/domain/outcome.js
var outcome = __webpack_require__(93153);
// EXTERNAL MODULE: ./build/evaluate.js + 6 modules
var evaluate = __webpack_require__(55315);
// EXTERNAL MODULE: ./build/github/shapes.js
var shapes = __webpack_require__(76258);
;// CONCATENATED MODULE: ./build/github/changes.js
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
            return (0,shapes/* needSha */.X1)(`branch ${ref}`, answer.value, 'object', 'sha');
        },
        async people(pull, teams) {
            const pulls = { ...here, pull_number: pull.number };
            const commits = await api.list('GET /repos/{owner}/{repo}/pulls/{pull_number}/commits', pulls);
            if (!commits.ok)
                return commits;
            if (pull.commits <= MOST_COMMITS && commits.value.length < pull.commits)
                return (0,fault/* bad */.MB)((0,fault/* fault */.DG)('forge/answer', `pull request ${pull.number}`, `lists ${commits.value.length} of its ${pull.commits} commits`, {
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
            return (0,fault/* good */.uw)({
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
    const headSha = (0,shapes/* needSha */.X1)(what, data, 'head', 'sha');
    const baseRef = (0,shapes/* needText */.w6)(what, data, 'base', 'ref');
    const state = (0,shapes/* needText */.w6)(what, data, 'state');
    const commits = (0,shapes/* needCount */._q)(what, data, 'commits');
    if (!headSha.ok)
        return headSha;
    if (!baseRef.ok)
        return baseRef;
    if (!state.ok)
        return state;
    if (!commits.ok)
        return commits;
    // A deleted fork has no head repository: it is a fork all the same.
    const headRepo = (0,shapes/* textAt */.$6)(data, 'head', 'repo', 'full_name');
    return (0,fault/* good */.uw)({
        number,
        title: (0,shapes/* textAt */.$6)(data, 'title') ?? '',
        state: state.value === 'open' ? 'open' : 'closed',
        author: (0,shapes/* textAt */.$6)(data, 'user', 'login'),
        headSha: headSha.value,
        fork: headRepo === null || headRepo !== (0,shapes/* textAt */.$6)(data, 'base', 'repo', 'full_name'),
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
        const author = (0,shapes/* textAt */.$6)(commit, 'author', 'login');
        const committer = (0,shapes/* textAt */.$6)(commit, 'committer', 'login');
        const isForged = author === 'web-flow' || (committer === 'web-flow' && (0,shapes.at)(commit, 'commit', 'verification', 'verified') !== true);
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
            members[team] = answer.value.flatMap((one) => (0,shapes/* textAt */.$6)(one, 'login') ?? []);
        else if (isWithheld(answer))
            unreadableTeams.push(team);
        else
            return answer;
    }
    return (0,fault/* good */.uw)({ teams: members, unreadableTeams });
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
        const login = (0,shapes/* textAt */.$6)(one, 'user', 'login');
        const written = (0,shapes/* textAt */.$6)(one, 'state') ?? '';
        if (login === null || written === PENDING)
            continue;
        const state = Object.hasOwn(STATES, written) ? STATES[written] : undefined;
        if (state === undefined)
            return (0,fault/* bad */.MB)((0,fault/* fault */.DG)('forge/answer', `review by ${login}`, `has the state "${written}", which is not known`));
        const human = (0,shapes/* textAt */.$6)(one, 'user', 'type') === 'User';
        if (state === 'approved' && human && !may.has(login)) {
            const permission = await mayWrite(api, here, login);
            if (!permission.ok)
                return permission;
            may.set(login, permission.value);
        }
        reviews.push({
            login,
            state,
            commit: (0,shapes/* textAt */.$6)(one, 'commit_id') ?? '',
            at: (0,shapes/* textAt */.$6)(one, 'submitted_at') ?? '',
            human,
            mayWrite: may.get(login) ?? false,
        });
    }
    return (0,fault/* good */.uw)(reviews);
}
async function mayWrite(api, here, username) {
    const route = 'GET /repos/{owner}/{repo}/collaborators/{username}/permission';
    const answer = await api.get(route, { ...here, username });
    if (!answer.ok)
        return isWithheld(answer) ? (0,fault/* good */.uw)(false) : answer;
    const level = (0,shapes/* textAt */.$6)(answer.value, 'permission');
    return (0,fault/* good */.uw)(level === 'admin' || level === 'write');
}
/** Number of a pull request that a merge queue's ref names (`…/pr-42-<sha>`), or null. */
const queuedPullRequest = (ref) => {
    const match = /^(?:refs\/heads\/)?gh-readonly-queue\/.+\/pr-(\d+)-[0-9a-f]{40}$/.exec(ref);
    return match ? Number(match[1]) : null;
};

;// CONCATENATED MODULE: ./build/github/event.js
/** The event that started the job: which change is to be judged. An event that is not supported is a fault, never a pass. */




/** Reads the event that a runner describes by `GITHUB_EVENT_NAME`, `GITHUB_EVENT_PATH` and `GITHUB_REPOSITORY`. */
async function readEvent(environment) {
    const name = environment['GITHUB_EVENT_NAME'] ?? '';
    const repository = environment['GITHUB_REPOSITORY'] ?? '';
    if (!/^[\w.-]+\/[\w.-]+$/.test(repository))
        return (0,fault/* bad */.MB)((0,fault/* fault */.DG)('forge/event', 'GITHUB_REPOSITORY', 'does not name a repository'));
    let payload;
    try {
        payload = JSON.parse(await (0,promises_.readFile)(environment['GITHUB_EVENT_PATH'] ?? '', 'utf8'));
    }
    catch {
        return (0,fault/* bad */.MB)((0,fault/* fault */.DG)('forge/event', 'GITHUB_EVENT_PATH', `the event "${name}" cannot be read`));
    }
    const told = (0,shapes/* textAt */.$6)(payload, 'repository', 'full_name');
    if (told !== null && told.toLowerCase() !== repository.toLowerCase())
        return (0,fault/* bad */.MB)((0,fault/* fault */.DG)('forge/event', name, `is about ${told}, but this job runs in ${repository}`));
    if (name === 'pull_request' || name === 'pull_request_target')
        return pullRequestEvent(name, repository, payload);
    if (name === 'merge_group')
        return mergeGroupEvent(repository, payload);
    return (0,fault/* bad */.MB)((0,fault/* fault */.DG)('forge/event', name || 'no event', 'this event does not say which change is to be judged', {
        fix: 'run the gate on pull_request, pull_request_target or merge_group',
    }));
}
function pullRequestEvent(name, repository, payload) {
    const number = (0,shapes/* numberAt */.tk)(payload, 'pull_request', 'number') ?? (0,shapes/* numberAt */.tk)(payload, 'number');
    if (number === null || (0,shapes.at)(payload, 'pull_request') === undefined)
        return (0,fault/* bad */.MB)((0,fault/* fault */.DG)('forge/event', name, 'the event has no pull request'));
    const headSha = (0,shapes/* needSha */.X1)(name, payload, 'pull_request', 'head', 'sha');
    return headSha.ok ? (0,fault/* good */.uw)({ kind: 'pull-request', repository, number, headSha: headSha.value }) : headSha;
}
function mergeGroupEvent(repository, payload) {
    const headSha = (0,shapes/* needSha */.X1)('merge_group', payload, 'merge_group', 'head_sha');
    const baseRef = (0,shapes/* needText */.w6)('merge_group', payload, 'merge_group', 'base_ref');
    if (!headSha.ok)
        return headSha;
    if (!baseRef.ok)
        return baseRef;
    return (0,fault/* good */.uw)({
        kind: 'merge-group',
        repository,
        headSha: headSha.value,
        baseRef: baseRef.value.replace(/^refs\/heads\//, ''),
        number: queuedPullRequest((0,shapes/* textAt */.$6)(payload, 'merge_group', 'head_ref') ?? ''),
    });
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/github/packs.js
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
            const branch = (0,shapes/* needText */.w6)(pack.repository, about.value, 'default_branch');
            if (!branch.ok)
                return branch;
            const basehead = `${branch.value}...${pack.commit}`;
            const compared = await api.get('GET /repos/{owner}/{repo}/compare/{basehead}', { ...here, basehead, per_page: 1 });
            if (!compared.ok)
                return withheld(pack, compared.faults);
            const status = (0,shapes/* textAt */.$6)(compared.value, 'status');
            if (status !== 'identical' && status !== 'behind')
                return refuse(pack, `the commit ${pack.commit.slice(0, 12)} is not on ${branch.value}, the default branch of ${pack.repository}`, 'pin a commit that is merged there: one of a fork or of an open branch was accepted by nobody');
            const route = 'GET /repos/{owner}/{repo}/contents/{path}';
            const found = await api.get(route, { ...here, path: pack.path, ref: pack.commit });
            return found.ok ? contentOf(pack, found.value) : withheld(pack, found.faults);
        },
    };
}
const refuse = (pack, message, fix = null) => (0,fault/* bad */.MB)((0,fault/* fault */.DG)('policy/extends', pack.name, message, { fix }));
/** What the token may not see looks as if it were not there. */
function withheld(pack, faults) {
    const [first] = faults;
    if (first?.code !== 'forge/not-found' && first?.code !== 'forge/permission')
        return (0,fault/* bad */.MB)(...faults);
    return refuse(pack, `${pack.repository} has no ${pack.path} at ${pack.commit.slice(0, 12)}, or the token may not read it`, `correct the name, or give a token that may read ${pack.repository}`);
}
/** The bytes of the answer, if they are those of the object that it names. */
function contentOf(pack, answer) {
    const [type, encoding, content, sha] = ['type', 'encoding', 'content', 'sha'].map((key) => (0,shapes/* textAt */.$6)(answer, key));
    if (type !== 'file')
        return refuse(pack, `${pack.path} is no file there`, 'name a file');
    if (encoding !== 'base64' || content == null)
        return refuse(pack, `${pack.path} is too large to be given whole`, 'shorten it to less than a megabyte');
    const bytes = Buffer.from(content, 'base64');
    const named = (0,external_node_crypto_.createHash)('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
    if (named !== sha)
        return (0,fault/* bad */.MB)((0,fault/* fault */.DG)('forge/answer', pack.name, 'the bytes are not those of the object that the forge names'));
    return (0,fault/* good */.uw)(new Uint8Array(bytes));
}

;// CONCATENATED MODULE: ./build/github/review-requests.js
/** Asking for reviews on GitHub. */


const PULL = '/repos/{owner}/{repo}/pulls/{pull_number}';
/** Requests in one repository (`owner/name`). Only teams of its own organisation can be asked. */
function reviewRequestsOn(api, repository) {
    const [owner = '', repo = ''] = repository.split('/');
    const isOwn = (team) => team.slice(0, team.indexOf('/')).toLowerCase() === owner.toLowerCase();
    return {
        async requested(pull_number) {
            const answer = await api.get(`GET ${PULL}`, { owner, repo, pull_number });
            if (!answer.ok)
                return answer;
            const names = (list, key) => Array.isArray(list) ? list.flatMap((one) => (0,shapes/* textAt */.$6)(one, key) ?? []) : [];
            const teams = names((0,shapes.at)(answer.value, 'requested_teams'), 'slug').map((slug) => `${owner}/${slug}`);
            return (0,fault/* good */.uw)([...names((0,shapes.at)(answer.value, 'requested_reviewers'), 'login'), ...teams]);
        },
        async request(pull_number, reviewers) {
            const foreign = reviewers.filter((one) => one.includes('/') && !isOwn(one));
            if (foreign.length)
                return (0,fault/* bad */.MB)((0,fault/* fault */.DG)('forge/answer', repository, `HTTP 422: ${foreign.join(', ')} is no team of ${owner}`));
            const users = reviewers.filter((one) => !one.includes('/'));
            const teams = reviewers.filter((one) => one.includes('/')).map((one) => one.slice(one.indexOf('/') + 1));
            const answer = await api.send(`POST ${PULL}/requested_reviewers`, {
                owner,
                repo,
                pull_number,
                ...(users.length ? { reviewers: users } : {}),
                ...(teams.length ? { team_reviewers: teams } : {}),
            });
            return answer.ok ? (0,fault/* good */.uw)(undefined) : answer;
        },
    };
}

;// CONCATENATED MODULE: ./build/github/reviews.js
/** Comments, reviews and check runs on GitHub. */


/** The user that the token of a job posts as: github-actions[bot]. */
const ACTIONS_BOT = 41898282;
/** Most annotations of one request. */
const MOST_ANNOTATIONS = 50;
/** Speaking in one repository (`owner/name`). Who we are is asked once; the token of a job may not ask and is known. */
function reviewsOn(api, repository) {
    const [owner = '', repo = ''] = repository.split('/');
    const here = { owner, repo };
    let known = null;
    const self = () => {
        known ??= whoAmI(api);
        return known;
    };
    const done = (answer) => (answer.ok ? (0,fault/* good */.uw)(undefined) : answer);
    return {
        async comments(number) {
            const listed = await api.list('GET /repos/{owner}/{repo}/issues/{issue_number}/comments', {
                ...here,
                issue_number: number,
            });
            if (!listed.ok)
                return listed;
            const me = await self();
            if (!me.ok)
                return me;
            return (0,fault/* good */.uw)(listed.value.map((one) => ({
                id: (0,shapes/* numberAt */.tk)(one, 'id') ?? 0,
                body: (0,shapes/* textAt */.$6)(one, 'body') ?? '',
                own: (0,shapes/* numberAt */.tk)(one, 'user', 'id') === me.value,
            })));
        },
        async createComment(number, body) {
            return done(await api.send('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', {
                ...here,
                issue_number: number,
                body,
            }));
        },
        async updateComment(id, body) {
            return done(await api.send('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', { ...here, comment_id: id, body }));
        },
        async reviews(number) {
            const listed = await api.list('GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews', {
                ...here,
                pull_number: number,
            });
            if (!listed.ok)
                return listed;
            const me = await self();
            if (!me.ok)
                return me;
            return (0,fault/* good */.uw)(listed.value.map((one) => ({
                id: (0,shapes/* numberAt */.tk)(one, 'id') ?? 0,
                body: (0,shapes/* textAt */.$6)(one, 'body') ?? '',
                state: (0,shapes/* textAt */.$6)(one, 'state') ?? '',
                commit: (0,shapes/* textAt */.$6)(one, 'commit_id') ?? '',
                own: (0,shapes/* numberAt */.tk)(one, 'user', 'id') === me.value,
            })));
        },
        async createReview(number, commit, event, body) {
            const route = 'POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews';
            return done(await api.send(route, { ...here, pull_number: number, commit_id: commit, event, body }));
        },
        async updateReview(number, id, body) {
            const route = 'PUT /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}';
            return done(await api.send(route, { ...here, pull_number: number, review_id: id, body }));
        },
        async dismissReview(number, id, message) {
            const route = 'PUT /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}/dismissals';
            return done(await api.send(route, { ...here, pull_number: number, review_id: id, message, event: 'DISMISS' }));
        },
    };
}
/**
 * Id of the user that we post as. The token of a job may not ask and is known; any other failure is one, for without
 * knowing which comments are ours each would be posted again.
 */
async function whoAmI(api) {
    const answer = await api.get('GET /user');
    if (answer.ok)
        return (0,fault/* good */.uw)((0,shapes/* numberAt */.tk)(answer.value, 'id') ?? ACTIONS_BOT);
    const withheld = answer.faults.every((one) => one.code === 'forge/permission' || one.code === 'forge/not-found');
    return withheld ? (0,fault/* good */.uw)(ACTIONS_BOT) : answer;
}
/** Check runs of an App, with the token that its installation gave. */
function checksOn(api, repository) {
    const [owner = '', repo = ''] = repository.split('/');
    return {
        async createCheckRun(input) {
            const annotations = input.annotations
                .filter((one) => one.path !== null)
                .slice(0, MOST_ANNOTATIONS)
                .map((one) => ({
                path: one.path,
                start_line: one.line ?? 1,
                end_line: one.line ?? 1,
                annotation_level: one.level === 'error' ? 'failure' : one.level,
                title: one.title.slice(0, 255),
                message: one.message.slice(0, 60_000),
            }));
            const answer = await api.send('POST /repos/{owner}/{repo}/check-runs', {
                owner,
                repo,
                name: input.name,
                head_sha: input.headSha,
                status: 'completed',
                conclusion: input.conclusion,
                output: { title: input.title.slice(0, 255), summary: input.summary.slice(0, 65_000), annotations },
            });
            return answer.ok ? (0,fault/* good */.uw)(undefined) : answer;
        },
    };
}

// EXTERNAL MODULE: ./build/outputs/annotations.js
var annotations = __webpack_require__(18011);
// EXTERNAL MODULE: ./build/outputs/context.js
var context = __webpack_require__(72898);
// EXTERNAL MODULE: ./build/outputs/review-faults.js
var review_faults = __webpack_require__(4655);
// EXTERNAL MODULE: ./build/ports.js
var build_ports = __webpack_require__(14788);
;// CONCATENATED MODULE: ./build/publish.js
/** Says a verdict on the pull request: one comment, one review, each edited and never repeated. Never changes the verdict. */


/** First words of every comment and review of ours, after which come head and run. */
const MARKER = '<!-- risk-gate:review v1 ';
/**
 * Publishes on the pull request. Head, base and state are read again first: where one moved nothing is posted, since
 * it would be said of another commit. Returns what could not be published; the caller only reports it.
 */
async function publish(input, ports) {
    const moved = await movedSince(input, ports.changes);
    if (moved.length) {
        (0,build_ports/* warnAll */.y)(ports.log, 'nothing was posted', moved);
        return moved;
    }
    const comment = await publishComment(input, ports);
    const faults = comment === 'newer'
        ? []
        : [...comment, ...(await publishReview(input, ports)), ...(await askReviewers(input, ports))];
    (0,build_ports/* warnAll */.y)(ports.log, 'could not be published (the verdict stands)', faults);
    return faults;
}
/** Why this verdict must not be said of the pull request any more; empty where it still fits. */
async function movedSince(input, changes) {
    const now = await changes.pullRequest(input.pull.number);
    if (!now.ok)
        return now.faults;
    const what = `pull request ${input.pull.number}`;
    const told = (message) => [
        (0,fault/* fault */.DG)('forge/moved', what, message, { fix: 'the run for the newer state decides' }),
    ];
    if (now.value.state === 'closed')
        return told('was closed while it was judged');
    if (now.value.headSha !== input.pull.headSha)
        return told(`has a new head ${now.value.headSha.slice(0, 12)}; this verdict is for ${input.pull.headSha.slice(0, 12)}`);
    if (now.value.baseRef !== input.pull.baseRef)
        return told(`was retargeted from base ${input.pull.baseRef} to base ${now.value.baseRef}`);
    const tip = await changes.branchTip(now.value.baseRef);
    if (!tip.ok)
        return tip.faults;
    if (tip.value !== input.baseSha)
        return told(`has a new base ${tip.value.slice(0, 12)}; this verdict is for ${input.baseSha.slice(0, 12)}`);
    return [];
}
const passed = (decision) => decision.verdict === 'pass' || decision.verdict === 'pass-with-waivers';
/** Faults, or that a newer run has spoken: then the review is the newer run's too. */
async function publishComment(input, { reviews, log }) {
    if (input.comment === 'never')
        return [];
    const found = await ownComment(input, reviews);
    if (!found.ok)
        return found.faults;
    if (found.value) {
        if (isNewer(found.value.body, input.run)) {
            log.info('a newer run has already commented');
            return 'newer';
        }
        const updated = await reviews.updateComment(found.value.id, input.review);
        return updated.ok ? [] : updated.faults;
    }
    if (input.comment === 'on-failure' && passed(input.decision))
        return [];
    const created = await reviews.createComment(input.pull.number, input.review);
    if (created.ok)
        return [];
    if (!mayHaveBeenLost(created.faults))
        return created.faults;
    // The answer may have been lost after the comment was made: look before saying it twice.
    const again = await ownComment(input, reviews);
    if (!again.ok)
        return [...created.faults, ...again.faults];
    if (again.value)
        return [];
    const retried = await reviews.createComment(input.pull.number, input.review);
    return retried.ok ? [] : retried.faults;
}
/** Our own comment: by author and marker, never by marker alone, which anybody can write. */
async function ownComment(input, reviews) {
    const listed = await reviews.comments(input.pull.number);
    if (!listed.ok)
        return listed;
    return { ok: true, value: listed.value.find((one) => one.own && one.body.startsWith(MARKER)) };
}
/** Whether a call may have taken effect although it failed: its answer was lost, or the server broke. Not when it was refused. */
const mayHaveBeenLost = (faults) => faults.some((one) => one.code === 'forge/answer' && !/HTTP 4\d\d/.test(one.message));
/** Whether a body was written by a later run than ours (`run=<id>.<attempt>`). */
function isNewer(body, run) {
    const written = /^<!-- risk-gate:review v1 [^>]*\brun=(\d+)\.(\d+)/.exec(body);
    const mine = /^(\d+)\.(\d+)$/.exec(run);
    if (!written || !mine)
        return false;
    const [id, attempt] = [BigInt(written[1]) - BigInt(mine[1]), Number(written[2]) - Number(mine[2])];
    return id > 0n || (id === 0n && attempt > 0);
}
async function publishReview(input, { reviews, log }) {
    if (input.reviewMode === 'off')
        return [];
    const listed = await reviews.reviews(input.pull.number);
    if (!listed.ok)
        return listed.faults;
    const own = listed.value.filter((one) => one.own && one.body.startsWith(MARKER));
    if (own.some((one) => isNewer(one.body, input.run))) {
        log.info('a newer run has already reviewed');
        return [];
    }
    const blocking = own.filter((one) => one.state === 'CHANGES_REQUESTED');
    if (passed(input.decision))
        return dismissAll(input, blocking, reviews);
    const same = own.findLast((one) => one.commit === input.pull.headSha && one.state !== 'DISMISSED');
    if (same) {
        const updated = await reviews.updateReview(input.pull.number, same.id, body(input));
        return updated.ok ? [] : updated.faults;
    }
    const wanted = input.reviewMode === 'request-changes' ? 'REQUEST_CHANGES' : 'COMMENT';
    const created = await createOnce(input, wanted, reviews);
    if (created.ok)
        return [];
    if (wanted === 'COMMENT' || !refused(created.faults))
        return created.faults;
    log.warning('the forge refuses a request for changes here (a change that this identity opened itself); the review is posted as a comment');
    const instead = await createOnce(input, 'COMMENT', reviews);
    return instead.ok ? [] : instead.faults;
}
/** Creates a review; where the answer was lost, looks whether it was made before trying once more. */
async function createOnce(input, event, reviews) {
    const create = () => reviews.createReview(input.pull.number, input.pull.headSha, event, body(input));
    const created = await create();
    if (created.ok || !mayHaveBeenLost(created.faults))
        return created;
    const listed = await reviews.reviews(input.pull.number);
    if (!listed.ok)
        return created;
    const made = listed.value.some((one) => one.own && one.state !== 'DISMISSED' && one.body.startsWith(MARKER) && one.commit === input.pull.headSha);
    return made ? { ok: true, value: undefined } : create();
}
/** Most people that one change asks. */
const MOST_ASKED = 15;
/**
 * Asks those who must decide for a review; whoever is asked already is not asked again. Where the forge refuses all of
 * them for the sake of one (no collaborator, a team that the token does not see), each is asked alone.
 */
async function askReviewers(input, { requests, log }) {
    const wanted = input.ask ?? [];
    if (!requests || !wanted.length || input.reviewMode === 'off')
        return [];
    const listed = await requests.requested(input.pull.number);
    if (!listed.ok)
        return listed.faults;
    const fold = (text) => text.toLowerCase();
    const never = new Set([...listed.value, ...(input.pull.author === null ? [] : [input.pull.author])].map(fold));
    const open = wanted.filter((one) => !never.has(fold(one)));
    const asked = open.slice(0, MOST_ASKED);
    if (open.length > asked.length)
        log.info(`${open.length} people and teams may decide; the first ${asked.length} are asked for a review`);
    if (!asked.length)
        return [];
    const together = await requests.request(input.pull.number, asked);
    if (together.ok || asked.length === 1 || !refused(together.faults))
        return told(asked, together);
    const faults = [];
    for (const one of asked)
        faults.push(...told([one], await requests.request(input.pull.number, [one])));
    return faults;
}
const told = (asked, result) => result.ok
    ? []
    : result.faults.map((one) => ({
        ...one,
        message: `${asked.join(', ')} could not be asked for a review: ${one.message}`,
        fix: one.fix ?? 'ask them by hand; people need access to the repository, teams a token that may read them',
    }));
const refused = (faults) => faults.some((one) => /HTTP 422/.test(one.message));
const body = (input) => `${MARKER}head=${input.pull.headSha.slice(0, 12)} run=${input.run} -->\n${input.headline}`;
async function dismissAll(input, blocking, reviews) {
    const faults = [];
    for (const one of blocking) {
        const dismissed = await reviews.dismissReview(input.pull.number, one.id, `Judged again at ${input.pull.headSha.slice(0, 12)}: it may merge now.`);
        if (!dismissed.ok)
            faults.push(...dismissed.faults.map((fault) => ({
                ...fault,
                message: `the earlier request for changes could not be dismissed: ${fault.message}`,
                fix: 'an administrator, or somebody whom the branch protection allows to dismiss reviews, has to dismiss it',
            })));
    }
    return faults;
}

// EXTERNAL MODULE: ./build/record.js + 1 modules
var record = __webpack_require__(87198);
// EXTERNAL MODULE: ./build/collect/approvals-file.js
var approvals_file = __webpack_require__(3684);
// EXTERNAL MODULE: ./build/collect/index.js
var collect = __webpack_require__(81753);
// EXTERNAL MODULE: ./build/git/changes.js
var git_changes = __webpack_require__(36310);
// EXTERNAL MODULE: ./build/git/folder-tree.js
var folder_tree = __webpack_require__(94000);
// EXTERNAL MODULE: ./build/git/history.js
var git_history = __webpack_require__(86643);
// EXTERNAL MODULE: ./build/git/objects.js
var git_objects = __webpack_require__(9951);
// EXTERNAL MODULE: ./build/git/tree.js
var tree = __webpack_require__(91651);
// EXTERNAL MODULE: ./build/git/git.js
var git = __webpack_require__(40075);
;// CONCATENATED MODULE: ./build/github/fetch.js
/** Brings the objects of a change onto the runner, into a bare repository of its own: no work tree, no hooks, no LFS, no submodules. */





/** Longest that a fetch may take. Milliseconds. */
const TIMEOUT = 8 * 60_000;
/**
 * Fetches the whole history of the wanted refs. The token is handed over in the environment of git alone, so that it
 * stands in no file and in no process list.
 */
async function fetchObjects(input) {
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(input.temporary ?? (0,external_node_os_.tmpdir)(), 'risk-gate-'));
    const remove = () => (0,promises_.rm)(folder, { recursive: true, force: true });
    const repository = { folder };
    const address = `${input.server.replace(/\/+$/, '')}/${input.repository}.git`;
    const credentials = Buffer.from(`x-access-token:${input.token}`).toString('base64');
    const env = {
        GIT_CONFIG_COUNT: '1',
        GIT_CONFIG_KEY_0: `http.${input.server.replace(/\/+$/, '')}/.extraheader`,
        GIT_CONFIG_VALUE_0: `AUTHORIZATION: basic ${credentials}`,
    };
    const made = await (0,git/* runGit */.EO)(repository, ['init', '--quiet', '--bare', '--template=', '.']);
    if (made.code !== 0)
        return (0,fault/* bad */.MB)((0,fault/* fault */.DG)('git/unreadable', folder, 'a temporary repository could not be made'));
    const wanted = input.wanted.map((ref, index) => `+${ref}:refs/gate/${index}`);
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
    const fetched = await (0,git/* runGit */.EO)(repository, args, { env, timeout: TIMEOUT });
    if (fetched.code === 0)
        return (0,fault/* good */.uw)({ repository, remove });
    await remove();
    const said = fetched.stderr.trim().split('\n').at(-1)?.replaceAll(credentials, '***') ?? '';
    return (0,fault/* bad */.MB)((0,fault/* fault */.DG)('git/unreadable', input.repository, `its objects could not be fetched: ${said || 'timed out'}`, {
        fix: 'grant the job contents: read, and run it again',
    }));
}

// EXTERNAL MODULE: ./build/commands/packs.js + 1 modules
var commands_packs = __webpack_require__(30522);
// EXTERNAL MODULE: ./build/commands/policy-text.js
var policy_text = __webpack_require__(14813);
// EXTERNAL MODULE: ./build/commands/queries.js
var queries = __webpack_require__(6083);
;// CONCATENATED MODULE: ./build/commands/forge.js
/** A change on the forge → Snapshot: the event, the pull request as it is now, its people, its objects. */












/** Collects the change of an event. Every fault here means that it could not be judged. */
async function forgeSnapshot(event, inputs, changes, environment, now, packs = (0,commands_packs/* clonedPacks */.eo)([])) {
    const target = await targetOf(event, changes);
    if (!target.ok)
        return target;
    const { pull, headSha, baseRef, headRef } = target.value;
    const tip = await changes.branchTip(baseRef);
    if (!tip.ok)
        return tip;
    const fetched = await fetchObjects({
        server: environment['GITHUB_SERVER_URL'] ?? 'https://github.com',
        repository: event.repository,
        token: inputs.token,
        wanted: [headRef, `refs/heads/${baseRef}`],
        temporary: environment['RUNNER_TEMP'],
    });
    if (!fetched.ok)
        return fetched;
    const { repository, remove } = fetched.value;
    const objects = (0,git_objects/* objectReader */.V)(repository);
    const close = async () => {
        objects.close();
        await remove();
    };
    const failed = async (result) => {
        await close();
        return result.ok ? (0,fault/* bad */.MB)((0,fault/* fault */.DG)('git/unreadable', event.repository, 'could not be collected')) : result;
    };
    const head = await (0,git_history/* resolveCommit */.WL)(repository, headSha, 'head');
    if (!head.ok)
        return failed((0,fault/* bad */.MB)((0,fault/* fault */.DG)('forge/moved', 'head', `commit ${headSha.slice(0, 12)} is no longer what the change points to`, {
            fix: 'the run for the newer head decides',
        })));
    const base = await (0,git_history/* resolveCommit */.WL)(repository, tip.value, 'base');
    if (!base.ok)
        return failed(base);
    const fork = await (0,git_history/* mergeBase */.wu)(repository, base.value, head.value);
    if (!fork.ok)
        return failed(fork);
    const trees = await Promise.all([head.value, base.value, fork.value].map((commit) => (0,tree.loadTree)(repository, objects, commit)));
    const [headTree, baseTree, forkTree] = trees;
    if (!headTree?.ok)
        return failed(headTree ?? head);
    if (!baseTree?.ok)
        return failed(baseTree ?? base);
    if (!forkTree?.ok)
        return failed(forkTree ?? fork);
    const changed = await (0,git_changes/* changedPaths */.vl)(repository, fork.value, head.value);
    if (!changed.ok)
        return failed(changed);
    const steps = await (0,git_changes/* commitSteps */.Pc)(repository, fork.value, head.value);
    if (!steps.ok)
        return failed(steps);
    const folder = environment['GITHUB_WORKSPACE'];
    const workspace = folder ? await (0,folder_tree/* workspaceTree */.OX)(folder) : null;
    const collected = {
        repository: event.repository,
        pullRequest: pull?.number ?? null,
        title: pull?.title ?? null,
        head: head.value,
        base: base.value,
        mergeBase: fork.value,
        baseRef,
        evaluatedAt: now,
        headTree: headTree.value,
        baseTree: baseTree.value,
        mergeBaseTree: forkTree.value,
        // An unreadable workspace is none: evidence that the policy takes from it is then missing.
        workspace: workspace?.ok ? workspace.value : null,
        changes: changed.value,
        steps: steps.value,
        policyPath: inputs.policy,
        waiversPath: inputs.waivers,
    };
    const bare = await (0,commands_packs/* withPacks */.Fi)(await (0,collect/* collect */.F)({ ...collected, people: (0,approvals_file/* nobody */.e)([], true) }), packs);
    const people = await peopleOf(pull, head.value, bare, changes);
    if (!people.ok)
        return failed(people);
    const snapshot = await (0,queries/* withAnswers */.mk)({ ...bare, people: people.value }, (0,queries/* queriesBy */.ap)(environment));
    return (0,fault/* good */.uw)({ snapshot, pull, baseSha: base.value, close });
}
/** Which commits an event means, with the pull request read again from the forge: the event may be old. */
async function targetOf(event, changes) {
    if (event.kind === 'merge-group') {
        const pull = event.number === null ? null : await changes.pullRequest(event.number);
        if (pull && !pull.ok)
            return pull;
        return (0,fault/* good */.uw)({
            pull: pull ? pull.value : null,
            headSha: event.headSha,
            baseRef: event.baseRef,
            headRef: event.headSha,
        });
    }
    const pull = await changes.pullRequest(event.number);
    if (!pull.ok)
        return pull;
    if (pull.value.headSha !== event.headSha)
        return (0,fault/* bad */.MB)((0,fault/* fault */.DG)('forge/moved', `pull request ${event.number}`, `has the head ${pull.value.headSha.slice(0, 12)}, but this run is for ${event.headSha.slice(0, 12)}`, {
            fix: 'the run for the newer head decides',
        }));
    return (0,fault/* good */.uw)({
        pull: pull.value,
        headSha: pull.value.headSha,
        baseRef: pull.value.baseRef,
        headRef: `refs/pull/${event.number}/head`,
    });
}
/** People of the pull request, with the members of every team that the base policy names. */
async function peopleOf(pull, head, snapshot, changes) {
    if (!pull)
        return (0,fault/* good */.uw)((0,approvals_file/* nobody */.e)([], true));
    const policy = snapshot.policy ? (0,policy_text/* parsePolicy */.O)(snapshot.policy.bytes, snapshot.policyPath, snapshot.packs) : null;
    const members = policy?.ok ? Object.values(policy.value.roles).flat() : [];
    const people = await changes.people(pull, members.filter((one) => one.includes('/')));
    if (!people.ok || pull.headSha === head)
        return people;
    // In a merge queue the judged commit is made from the pull request's head: an approval of that head is one of this.
    const reviews = people.value.reviews.map((one) => (one.commit === pull.headSha ? { ...one, commit: head } : one));
    return (0,fault/* good */.uw)({ ...people.value, reviews });
}

// EXTERNAL MODULE: ./build/syntax/path.js
var syntax_path = __webpack_require__(4087);
// EXTERNAL MODULE: ./build/syntax/text.js
var syntax_text = __webpack_require__(92727);
;// CONCATENATED MODULE: ./build/commands/inputs.js
/** Inputs of the action: checked before anything is judged. They can only tighten what the policy says. */



const MODES = ['gate', 'evaluate', 'publish'];
/** All inputs, or every fault in them. */
function readInputs(runner) {
    const faults = [];
    const wrong = (name, value, fix) => faults.push((0,fault/* fault */.DG)('usage/option', `input ${name}`, `cannot be "${value}"`, { fix }));
    const choice = (name, choices, fallback) => {
        const value = runner.input(name) || fallback;
        const found = choices.find((one) => one === value);
        if (!found)
            wrong(name, value, `one of ${choices.join(', ')}${(0,syntax_text/* nearest */.p)(value, choices) ? `; did you mean "${(0,syntax_text/* nearest */.p)(value, choices)}"?` : ''}`);
        return found ?? fallback;
    };
    const path = (name, fallback) => {
        const value = runner.input(name) || fallback;
        const checked = (0,syntax_path/* repositoryPath */.S)(value);
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
    const token = runner.input('token');
    if (!token)
        faults.push((0,fault/* fault */.DG)('usage/option', 'input token', 'is empty', { fix: 'leave it out, or give ${{ github.token }}' }));
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
    };
    return faults.length ? (0,fault/* bad */.MB)(...faults) : (0,fault/* good */.uw)(inputs);
}

// EXTERNAL MODULE: ./build/commands/judge.js + 19 modules
var judge = __webpack_require__(50041);
// EXTERNAL MODULE: ./build/commands/render.js + 25 modules
var render = __webpack_require__(46393);
;// CONCATENATED MODULE: ./build/commands/gate.js
/** The action's modes: `gate` judges and publishes; `evaluate` judges and keeps the record; `publish` speaks for it. */





















const FILES = ['decision.json', 'report.html', 'review.md', 'results.sarif'];
/** Runs the action; resolves to the exit code. Whatever fails before a verdict is an error and keeps the merge shut. */
async function gate(runner, environment) {
    const inputs = readInputs(runner);
    if (!inputs.ok)
        return fail(runner, inputs.faults);
    const event = await readEvent(environment);
    if (!event.ok)
        return fail(runner, event.faults);
    const api = await apiFor(inputs.value.token, runner, environment);
    const { repository } = event.value;
    const run = {
        inputs: inputs.value,
        event: event.value,
        runner,
        environment,
        changes: changesOn(api, repository),
        reviews: reviewsOn(api, repository),
        requests: reviewRequestsOn(api, repository),
    };
    const collected = await forgeSnapshot(event.value, inputs.value, run.changes, environment, nowText(), packsOn(api));
    if (!collected.ok)
        return fail(runner, collected.faults);
    try {
        const judged = await decisionOf(run, collected.value);
        if (!judged)
            return 2;
        const decision = await inLedger(run, judged, api);
        return await tell(run, decision, collected.value);
    }
    finally {
        await collected.value.close();
    }
}
/** The decision as the ledger has it, where this mode writes and a branch is named. */
async function inLedger({ inputs, event, runner }, decision, api) {
    if (inputs.mode === 'evaluate' || inputs.ledgerBranch === null)
        return decision;
    const { forgeLedger } = await __webpack_require__.e(/* import() */ 1173).then(__webpack_require__.bind(__webpack_require__, 81173));
    const { keepDecision } = await Promise.all(/* import() */[__webpack_require__.e(1074), __webpack_require__.e(2939)]).then(__webpack_require__.bind(__webpack_require__, 21074));
    return keepDecision(decision, forgeLedger(api, event.repository, inputs.ledgerBranch), runner.log);
}
/** The record's clock: whole seconds, UTC. */
const nowText = () => new Date().toISOString().replace(/\.\d{3}Z$/, 'Z');
const apiFor = async (token, { log }, environment) => (await Promise.all(/* import() */[__webpack_require__.e(1351), __webpack_require__.e(7887)]).then(__webpack_require__.bind(__webpack_require__, 7887))).forgeApi(token, log, environment);
/** It did not come to a judgement: no decision can be made without the change itself, so log and job summary say why. */
async function fail(runner, faults) {
    for (const one of faults)
        runner.log.error(`could not judge: ${(0,fault/* faultText */.Ij)(one)}`);
    runner.output('verdict', 'error');
    const summary = await runner.summary((0,review_faults/* couldNotJudge */.S)(faults));
    if (!summary.ok)
        (0,build_ports/* warnAll */.y)(runner.log, 'no job summary', summary.faults);
    return 2;
}
/**
 * The decision to speak of: judged now, or in mode `publish` the record of the evaluating job where its digest is the one
 * that this job was handed. A record that does not match is never used; the change is judged again.
 */
async function decisionOf(run, collected) {
    const { inputs, runner } = run;
    if (inputs.mode !== 'publish')
        return (0,judge/* judge */.S)(collected.snapshot);
    const wanted = inputs.decisionDigest;
    if (wanted === null) {
        runner.log.info('no decision-digest was given: the verdict is derived again');
        return (0,judge/* judge */.S)(collected.snapshot);
    }
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(run.environment['RUNNER_TEMP'] ?? (0,external_node_os_.tmpdir)(), 'risk-gate-artifact-'));
    const fetched = await runner.download(inputs.artifactName, folder);
    const kept = fetched.ok ? await readRecord((0,external_node_path_.join)(folder, 'decision.json'), wanted) : null;
    if (kept && kept.head === collected.snapshot.head && kept.base === collected.snapshot.base)
        return kept;
    runner.log.warning('the artifact is not the decision that the evaluating job made, or the change moved on: the verdict is derived again');
    return (0,judge/* judge */.S)(collected.snapshot);
}
/** A record from bytes whose digest is the wanted one; null where they are others, or none. */
async function readRecord(path, wanted) {
    try {
        const bytes = await (0,promises_.readFile)(path);
        return (0,record/* bytesDigest */.G2)(bytes) === wanted ? JSON.parse(bytes.toString('utf8')) : null;
    }
    catch {
        return null;
    }
}
/** Writes the record and its shapes, then speaks where the mode says so. The exit code follows from the verdict alone. */
async function tell(run, decision, collected) {
    const { inputs, runner, environment } = run;
    const context = { ...contextOf(run, decision), ...(0,judge/* aboutPolicy */.q)(collected.snapshot) };
    const rendered = await (0,render/* renderAll */.Y)(decision, context);
    const folder = inputs.outputDir ?? (await (0,promises_.mkdtemp)((0,external_node_path_.join)(environment['RUNNER_TEMP'] ?? (0,external_node_os_.tmpdir)(), 'risk-gate-out-')));
    await (0,promises_.mkdir)(folder, { recursive: true });
    await (0,promises_.writeFile)((0,external_node_path_.join)(folder, 'decision.json'), (0,record/* canonical */.$N)(decision));
    for (const name of FILES.slice(1))
        await (0,promises_.writeFile)((0,external_node_path_.join)(folder, name), rendered.get(name) ?? '');
    setOutputs(runner, decision, folder);
    for (const line of (rendered.get('text') ?? '').split('\n'))
        runner.log.info(line);
    for (const one of decision.faults)
        runner.log.error((0,fault/* faultText */.Ij)(one));
    if (inputs.mode !== 'publish') {
        const kept = await runner.upload(inputs.artifactName, folder, FILES, inputs.retentionDays);
        if (!kept.ok)
            (0,build_ports/* warnAll */.y)(runner.log, 'the artifact was not kept (the verdict stands)', kept.faults);
        const summary = await runner.summary(rendered.get('summary') ?? '');
        if (!summary.ok)
            (0,build_ports/* warnAll */.y)(runner.log, 'no job summary (the verdict stands)', summary.faults);
        if (inputs.annotations)
            runner.annotate((0,annotations/* annotationsOf */.I)(decision));
        await checkRun(run, decision, rendered);
    }
    if (inputs.mode !== 'evaluate' && run.event.kind === 'pull-request' && collected.pull)
        await publish({
            decision,
            pull: collected.pull,
            baseSha: collected.baseSha,
            review: rendered.get('review.md') ?? '',
            headline: headline(decision),
            run: context.run ?? '0.0',
            comment: inputs.comment,
            reviewMode: inputs.review,
            ask: (0,evaluate/* peopleToAsk */.Id)(decision.deciders ?? [], collected.snapshot.people, decision.head),
        }, { changes: run.changes, reviews: run.reviews, requests: run.requests, log: runner.log });
    return outcome/* EXIT_CODES */.ai[decision.verdict];
}
/** The check run of a dedicated App, where the set-up has one: with that App pinned it is a lock of its own. */
async function checkRun(run, decision, rendered) {
    const { inputs, runner, environment, event } = run;
    if (inputs.checkRunToken === null)
        return;
    const api = await apiFor(inputs.checkRunToken, runner, environment);
    const made = await checksOn(api, event.repository).createCheckRun({
        name: 'model-risk-gate',
        headSha: decision.head,
        conclusion: outcome/* EXIT_CODES */.ai[decision.verdict] === 0 ? 'success' : 'failure',
        title: headline(decision),
        summary: rendered.get('review.md') ?? '',
        annotations: (0,annotations/* annotationsOf */.I)(decision),
    });
    if (!made.ok)
        (0,build_ports/* warnAll */.y)(runner.log, 'no check run (the verdict stands)', made.faults);
}
function contextOf(run, decision) {
    const { environment, event } = run;
    const server = environment['GITHUB_SERVER_URL'] ?? 'https://github.com';
    const runId = environment['GITHUB_RUN_ID'];
    const runUrl = runId ? `${server}/${event.repository}/actions/runs/${runId}` : null;
    return {
        run: runId ? `${runId}.${environment['GITHUB_RUN_ATTEMPT'] ?? '1'}` : null,
        fileUrl: (0,context/* blobUrls */.K)(server, event.repository, decision.head),
        reportUrl: runUrl,
        decisionUrl: runUrl,
    };
}
function setOutputs(runner, decision, folder) {
    const findings = [...decision.models.flatMap((model) => model.findings), ...(decision.findings ?? [])];
    const open = findings.filter((one) => one.severity === 'block' &&
        one.waiver === null &&
        one.outcome !== 'satisfied' &&
        one.outcome !== 'not-applicable');
    runner.output('verdict', decision.verdict);
    runner.output('decision', (0,external_node_path_.join)(folder, 'decision.json'));
    runner.output('decision-digest', (0,record/* decisionDigest */.Dc)(decision));
    runner.output('report', (0,external_node_path_.join)(folder, 'report.html'));
    runner.output('blocked', String(open.length));
    runner.output('waived', String(findings.filter((one) => one.waiver !== null).length));
    runner.output('models', JSON.stringify(decision.models.map((model) => model.id)));
}
/** One sentence for the review proper and the check's title. */
function headline(decision) {
    const said = {
        pass: 'Model risk gate: it may merge.',
        'pass-with-waivers': 'Model risk gate: it may merge, with waivers.',
        fail: 'Model risk gate: it must not merge yet. The comment of this gate says what blocks, how far off it is, and what to do.',
        error: 'Model risk gate: it could not be judged, so it must not merge. The comment of this gate says what could not be read and how to mend it.',
    };
    return said[decision.verdict];
}


/***/ }),

/***/ 76258:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   X1: () => (/* binding */ needSha),
/* harmony export */   _q: () => (/* binding */ needCount),
/* harmony export */   at: () => (/* binding */ at),
/* harmony export */   tk: () => (/* binding */ numberAt),
/* harmony export */   u4: () => (/* binding */ isRecord),
/* harmony export */   w6: () => (/* binding */ needText)
/* harmony export */ });
/* harmony import */ var _domain_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12777);
/** Fields of the forge's answers, taken one by one and checked: an answer of another shape is a fault, never a default. */

/** Whether a value is a JSON object. */
const isRecord = (value) => value !== null && typeof value === 'object' && !Array.isArray(value);
/** A value at a path of keys, or undefined. */
function at(data, ...keys) {
    let value = data;
    for (const key of keys) {
        if (!isRecord(value))
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
/** Text that must be there. */
function needText(what, data, ...keys) {
    const value = textAt(data, ...keys);
    return value === null ? (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .bad */ .MB)((0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .fault */ .DG)('forge/answer', what, `the answer has no "${keys.join('.')}"`)) : (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .good */ .uw)(value);
}
/** A count that must be there. */
function needCount(what, data, ...keys) {
    const value = numberAt(data, ...keys);
    return value === null || value < 0
        ? (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .bad */ .MB)((0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .fault */ .DG)('forge/answer', what, `the answer has no number at "${keys.join('.')}"`))
        : (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .good */ .uw)(value);
}
/** A full commit id that must be there. */
function needSha(what, data, ...keys) {
    const value = textAt(data, ...keys);
    return value !== null && /^[0-9a-f]{40}([0-9a-f]{24})?$/.test(value)
        ? (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .good */ .uw)(value)
        : (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .bad */ .MB)((0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .fault */ .DG)('forge/answer', what, `the answer has no commit id at "${keys.join('.')}"`));
}


/***/ }),

/***/ 14788:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ warnAll)
/* harmony export */ });
/** What the program needs of the world beyond git objects, as interfaces. `github/` implements them; tests have in-memory ones. */
/** Says each fault to a log as a warning, for what failed without changing the verdict. */
function warnAll(log, what, faults) {
    for (const one of faults)
        log.warning(`${what}: ${one.message}${one.fix ? ` (${one.fix})` : ''}`);
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
    sha256: '530148bdef9adf611b2c5366f243419d82f5ea08c3fe71b96412c12e3fa5246d',
};


/***/ })

};
