export const id = 987;
export const ids = [987];
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


/***/ })

};
