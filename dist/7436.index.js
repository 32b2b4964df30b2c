export const id = 7436;
export const ids = [7436];
export const modules = {

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

/***/ 7436:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   landingsOn: () => (/* binding */ landingsOn)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _domain_fault_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12777);
/* harmony import */ var _domain_plain_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45745);
/* harmony import */ var _api_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75689);
/* harmony import */ var _shapes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76258);
/** How commits came onto a branch, from GitHub's GraphQL interface: many commits a request, each with all that an audit asks. */





/** Commits of one request: few enough for the forge to answer in its ten seconds. */
const BATCH = 10;
/**
 * Most entries of each list that are read; more is a fault. The forge refuses a query that could name more than 500,000
 * nodes; with these it could name about 60,000.
 */
const MOST = { pulls: 10, reviews: 50, suites: 20, runs: 20 };
const CHECKS = `fragment checks on Commit {
  oid
  status { contexts { context state creator { login } } }
  checkSuites(first: ${MOST.suites}, filterBy: {checkName: $check}) {
    totalCount
    nodes {
      app { slug }
      workflowRun { event resourcePath file { path } }
      checkRuns(first: ${MOST.runs}, filterBy: {checkName: $check, checkType: ALL}) {
        totalCount
        nodes { name conclusion completedAt detailsUrl }
      }
    }
  }
}`;
const LANDING = `fragment landing on Commit {
  ...checks
  associatedPullRequests(first: ${MOST.pulls}) {
    totalCount
    nodes {
      number merged mergedAt baseRefName
      baseRepository { nameWithOwner }
      author { login }
      mergedBy { login }
      mergeCommit { oid }
      latestOpinionatedReviews(first: ${MOST.reviews}) { totalCount nodes { state submittedAt author { login } } }
      commits(last: 1) { nodes { commit { ...checks } } }
    }
  }
}`;
/** The query for these commits. Ids are variables, so that nothing is ever pasted into it. */
const queryFor = (count) => {
    const each = Array.from({ length: count }, (_, index) => index);
    const variables = each.map((index) => `$c${index}: GitObjectID!`).join(', ');
    const objects = each.map((index) => `    c${index}: object(oid: $c${index}) { ... on Commit { ...landing } }`);
    return `query ($owner: String!, $name: String!, $check: String!, ${variables}) {
  repository(owner: $owner, name: $name) {
${objects.join('\n')}
  }
  rateLimit { cost remaining resetAt }
}
${LANDING}
${CHECKS}`;
};
/** Landings of one repository (`owner/name`). */
function landingsOn(api, repository, input) {
    const { url, checkName, contexts, sleep = _api_js__WEBPACK_IMPORTED_MODULE_1__/* .pause */ .v7 } = input;
    const [owner = '', name = ''] = repository.split('/');
    const ask = async (batch) => {
        const variables = Object.fromEntries(batch.map((commit, index) => [`c${index}`, commit]));
        const answer = await api.get(`POST ${url}`, {
            query: queryFor(batch.length),
            variables: { owner, name, check: checkName, ...variables },
        });
        if (!answer.ok)
            return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .bad */ .MB)(...answer.faults.map((one) => (one.code === 'forge/limit' ? { ...one, fix: LATER } : one)));
        const refused = refusalOf(answer.value, repository);
        return refused ? (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .bad */ .MB)(refused) : answer;
    };
    return {
        question: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
            .update(`${checkName}\n${queryFor(1)}`)
            .digest('hex'),
        async facts(commits, kept) {
            const all = new Map();
            const take = (node, commit) => {
                const facts = factsOf(node, commit, repository, contexts);
                if (facts.ok)
                    all.set(commit, facts.value);
                return facts.ok ? (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .good */ .uw)(undefined) : facts;
            };
            const asked = unanswered(commits, kept);
            for (const commit of commits) {
                const node = kept?.of(commit);
                const taken = node === undefined ? (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .good */ .uw)(undefined) : take(node, commit);
                if (!taken.ok)
                    return taken;
            }
            for (let from = 0; from < asked.length; from += BATCH) {
                const batch = asked.slice(from, from + BATCH);
                const answer = await ask(batch);
                if (!answer.ok)
                    return answer;
                const nodes = {};
                for (const [index, commit] of batch.entries()) {
                    const node = (0,_shapes_js__WEBPACK_IMPORTED_MODULE_3__.at)(answer.value, 'data', 'repository', `c${index}`);
                    const taken = take(node, commit);
                    if (!taken.ok)
                        return taken;
                    nodes[commit] = node;
                }
                const saved = kept ? await kept.keep(nodes) : (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .good */ .uw)(undefined);
                if (!saved.ok)
                    return saved;
                const spent = from + BATCH < asked.length ? await untilAllowed(answer.value, repository, sleep) : null;
                if (spent)
                    return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .bad */ .MB)(spent);
            }
            return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .good */ .uw)(commits.flatMap((commit) => all.get(commit) ?? []));
        },
    };
}
const LATER = 'audit again later, with the same --resume FILE to keep what was answered, or a shorter time with since';
const unanswered = (commits, kept) => [...new Set(commits)].filter((commit) => kept?.of(commit) === undefined);
/** Waits where the next request would be over the limit, as the answer tells; a fault where that takes too long. */
async function untilAllowed(answer, repository, sleep) {
    const limit = (0,_shapes_js__WEBPACK_IMPORTED_MODULE_3__.at)(answer, 'data', 'rateLimit');
    const [cost, remaining] = [(0,_shapes_js__WEBPACK_IMPORTED_MODULE_3__/* .numberAt */ .tk)(limit, 'cost'), (0,_shapes_js__WEBPACK_IMPORTED_MODULE_3__/* .numberAt */ .tk)(limit, 'remaining')];
    const reset = Date.parse((0,_shapes_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(limit, 'resetAt') ?? '');
    if (cost === null || remaining === null || remaining >= cost || Number.isNaN(reset))
        return null;
    const wait = Math.max(0, reset - Date.now());
    if (wait > _api_js__WEBPACK_IMPORTED_MODULE_1__/* .LONGEST_WAIT */ .dX)
        return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .fault */ .DG)('forge/limit', repository, `the forge's rate limit is reached: ${remaining} points are left until ${new Date(reset).toISOString()}, and a request costs ${cost}`, { fix: LATER });
    await sleep(wait);
    return null;
}
/** What an answer that has errors means: half an answer is none. */
function refusalOf(answer, repository) {
    const errors = (0,_shapes_js__WEBPACK_IMPORTED_MODULE_3__.at)(answer, 'errors');
    if (errors === undefined)
        return null;
    const list = Array.isArray(errors) ? errors : [errors];
    const types = list.map((one) => (0,_shapes_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(one, 'type'));
    const said = list.flatMap((one) => (0,_shapes_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(one, 'message') ?? []).join('; ');
    const short = said.replace(/\s+/g, ' ').slice(0, 200);
    if (types.includes('FORBIDDEN') || types.includes('INSUFFICIENT_SCOPES'))
        return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .fault */ .DG)('forge/permission', repository, `the token may not ask this: ${short}`, {
            fix: 'grant contents, pull-requests, checks, statuses and actions: read',
        });
    return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .fault */ .DG)(types.includes('NOT_FOUND') ? 'forge/not-found' : 'forge/answer', repository, `the forge answered: ${short}`, { fix: 'audit again; where it stays, check that the token may read the repository' });
}
function factsOf(node, commit, repository, contexts) {
    const own = checksOf(node, contexts);
    const pulls = nodesOf((0,_shapes_js__WEBPACK_IMPORTED_MODULE_3__.at)(node, 'associatedPullRequests'));
    if (own === null || own.commit !== commit || pulls === null)
        return notWhole(commit);
    const told = [];
    for (const one of pulls) {
        const here = (0,_shapes_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(one, 'baseRepository', 'nameWithOwner');
        if ((0,_shapes_js__WEBPACK_IMPORTED_MODULE_3__.at)(one, 'merged') !== true || here?.toLowerCase() !== repository.toLowerCase())
            continue;
        const number = (0,_shapes_js__WEBPACK_IMPORTED_MODULE_3__/* .numberAt */ .tk)(one, 'number');
        const baseRef = (0,_shapes_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(one, 'baseRefName');
        const reviews = nodesOf((0,_shapes_js__WEBPACK_IMPORTED_MODULE_3__.at)(one, 'latestOpinionatedReviews'));
        const commits = (0,_shapes_js__WEBPACK_IMPORTED_MODULE_3__.at)(one, 'commits', 'nodes');
        const last = Array.isArray(commits) ? (0,_shapes_js__WEBPACK_IMPORTED_MODULE_3__.at)(commits[0], 'commit') : undefined;
        const head = last === undefined ? null : checksOf(last, contexts);
        if (number === null || baseRef === null || reviews === null || (last !== undefined && head === null))
            return notWhole(commit);
        told.push({
            number,
            author: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(one, 'author', 'login'),
            mergedBy: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(one, 'mergedBy', 'login'),
            mergedAt: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(one, 'mergedAt'),
            baseRef,
            mergeCommit: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(one, 'mergeCommit', 'oid'),
            reviews: reviews.map((review) => ({
                login: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(review, 'author', 'login'),
                state: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(review, 'state') ?? '',
                submittedAt: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(review, 'submittedAt'),
            })),
            head,
        });
    }
    return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .good */ .uw)({ own, pulls: told });
}
const notWhole = (commit) => (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .bad */ .MB)((0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .fault */ .DG)('forge/answer', commit, `the answer does not tell all of it: it is not found, or has more checks or reviews than are read`, {
    fix: 'check that the token may read contents, pull requests, checks and actions',
}));
/** Checks of a commit's answer; null where it is not whole. */
function checksOf(node, contexts) {
    const commit = (0,_shapes_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(node, 'oid');
    const suites = nodesOf((0,_shapes_js__WEBPACK_IMPORTED_MODULE_3__.at)(node, 'checkSuites'));
    if (commit === null || suites === null)
        return null;
    const checks = [];
    for (const suite of suites) {
        const runs = nodesOf((0,_shapes_js__WEBPACK_IMPORTED_MODULE_3__.at)(suite, 'checkRuns'));
        if (runs === null)
            return null;
        const run = (0,_shapes_js__WEBPACK_IMPORTED_MODULE_3__.at)(suite, 'workflowRun');
        for (const one of runs)
            checks.push({
                name: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(one, 'name') ?? '',
                conclusion: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(one, 'conclusion')?.toLowerCase() ?? null,
                completedAt: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(one, 'completedAt'),
                detailsUrl: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(one, 'detailsUrl'),
                app: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(suite, 'app', 'slug'),
                run: (0,_domain_plain_js__WEBPACK_IMPORTED_MODULE_4__/* .isMap */ .jh)(run)
                    ? {
                        path: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(run, 'file', 'path'),
                        event: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(run, 'event') ?? '',
                        resource: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(run, 'resourcePath') ?? '',
                    }
                    : null,
            });
    }
    const listed = (0,_shapes_js__WEBPACK_IMPORTED_MODULE_3__.at)(node, 'status', 'contexts');
    const statuses = (Array.isArray(listed) ? listed : []).map((one) => ({
        context: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(one, 'context') ?? '',
        state: ((0,_shapes_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(one, 'state') ?? '').toLowerCase(),
        creator: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(one, 'creator', 'login'),
    }));
    return { commit, checks, statuses: statuses.filter(({ context }) => contexts.includes(context)) };
}
/** All nodes of a connection; null where it is none, or says that it has more. */
function nodesOf(connection) {
    const nodes = (0,_shapes_js__WEBPACK_IMPORTED_MODULE_3__.at)(connection, 'nodes');
    const total = (0,_shapes_js__WEBPACK_IMPORTED_MODULE_3__/* .numberAt */ .tk)(connection, 'totalCount');
    return Array.isArray(nodes) && total !== null && total <= nodes.length ? nodes : null;
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


/***/ })

};
