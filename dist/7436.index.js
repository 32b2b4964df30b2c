export const id = 7436;
export const ids = [7436];
export const modules = {

/***/ 7436:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   landingsOn: () => (/* binding */ landingsOn)
/* harmony export */ });
/* harmony import */ var _domain_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12777);
/* harmony import */ var _shapes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76258);
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
}
${LANDING}
${CHECKS}`;
};
/**
 * Landings of one repository (`owner/name`). `url`: of the GraphQL interface. `checkName`: name of the gate's check runs;
 * statuses are told of with `contexts`.
 */
function landingsOn(api, repository, { url, checkName, contexts, }) {
    const [owner = '', name = ''] = repository.split('/');
    return {
        async facts(commits) {
            const all = [];
            for (let from = 0; from < commits.length; from += BATCH) {
                const batch = commits.slice(from, from + BATCH);
                const variables = Object.fromEntries(batch.map((commit, index) => [`c${index}`, commit]));
                const answer = await api.get(`POST ${url}`, {
                    query: queryFor(batch.length),
                    variables: { owner, name, check: checkName, ...variables },
                });
                if (!answer.ok)
                    return answer;
                const refused = refusalOf(answer.value, repository);
                if (refused)
                    return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .bad */ .MB)(refused);
                for (const [index, commit] of batch.entries()) {
                    const facts = factsOf((0,_shapes_js__WEBPACK_IMPORTED_MODULE_1__.at)(answer.value, 'data', 'repository', `c${index}`), commit, repository, contexts);
                    if (!facts.ok)
                        return facts;
                    all.push(facts.value);
                }
            }
            return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .good */ .uw)(all);
        },
    };
}
/** What an answer that has errors means: half an answer is none. */
function refusalOf(answer, repository) {
    const errors = (0,_shapes_js__WEBPACK_IMPORTED_MODULE_1__.at)(answer, 'errors');
    if (errors === undefined)
        return null;
    const list = Array.isArray(errors) ? errors : [errors];
    const types = list.map((one) => (0,_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(one, 'type'));
    const said = list.flatMap((one) => (0,_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(one, 'message') ?? []).join('; ');
    const short = said.replace(/\s+/g, ' ').slice(0, 200);
    if (types.includes('RATE_LIMITED'))
        return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .fault */ .DG)('forge/limit', repository, `the forge's rate limit is reached: ${short}`, {
            fix: 'audit again later, or a shorter time with since',
        });
    if (types.includes('FORBIDDEN') || types.includes('INSUFFICIENT_SCOPES'))
        return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .fault */ .DG)('forge/permission', repository, `the token may not ask this: ${short}`, {
            fix: 'grant contents, pull-requests, checks, statuses and actions: read',
        });
    return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .fault */ .DG)(types.includes('NOT_FOUND') ? 'forge/not-found' : 'forge/answer', repository, `the forge answered: ${short}`);
}
function factsOf(node, commit, repository, contexts) {
    const own = checksOf(node, contexts);
    const pulls = nodesOf((0,_shapes_js__WEBPACK_IMPORTED_MODULE_1__.at)(node, 'associatedPullRequests'));
    if (own === null || own.commit !== commit || pulls === null)
        return notWhole(commit);
    const told = [];
    for (const one of pulls) {
        const here = (0,_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(one, 'baseRepository', 'nameWithOwner');
        if ((0,_shapes_js__WEBPACK_IMPORTED_MODULE_1__.at)(one, 'merged') !== true || here?.toLowerCase() !== repository.toLowerCase())
            continue;
        const number = (0,_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .numberAt */ .tk)(one, 'number');
        const baseRef = (0,_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(one, 'baseRefName');
        const reviews = nodesOf((0,_shapes_js__WEBPACK_IMPORTED_MODULE_1__.at)(one, 'latestOpinionatedReviews'));
        const commits = (0,_shapes_js__WEBPACK_IMPORTED_MODULE_1__.at)(one, 'commits', 'nodes');
        const last = Array.isArray(commits) ? (0,_shapes_js__WEBPACK_IMPORTED_MODULE_1__.at)(commits[0], 'commit') : undefined;
        const head = last === undefined ? null : checksOf(last, contexts);
        if (number === null || baseRef === null || reviews === null || (last !== undefined && head === null))
            return notWhole(commit);
        told.push({
            number,
            author: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(one, 'author', 'login'),
            mergedBy: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(one, 'mergedBy', 'login'),
            mergedAt: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(one, 'mergedAt'),
            baseRef,
            mergeCommit: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(one, 'mergeCommit', 'oid'),
            reviews: reviews.map((review) => ({
                login: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(review, 'author', 'login'),
                state: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(review, 'state') ?? '',
                submittedAt: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(review, 'submittedAt'),
            })),
            head,
        });
    }
    return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .good */ .uw)({ own, pulls: told });
}
const notWhole = (commit) => (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .bad */ .MB)((0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .fault */ .DG)('forge/answer', commit, `the answer does not tell all of it: it is not found, or has more checks or reviews than are read`, {
    fix: 'check that the token may read contents, pull requests, checks and actions',
}));
/** Checks of a commit's answer; null where it is not whole. */
function checksOf(node, contexts) {
    const commit = (0,_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(node, 'oid');
    const suites = nodesOf((0,_shapes_js__WEBPACK_IMPORTED_MODULE_1__.at)(node, 'checkSuites'));
    if (commit === null || suites === null)
        return null;
    const checks = [];
    for (const suite of suites) {
        const runs = nodesOf((0,_shapes_js__WEBPACK_IMPORTED_MODULE_1__.at)(suite, 'checkRuns'));
        if (runs === null)
            return null;
        const run = (0,_shapes_js__WEBPACK_IMPORTED_MODULE_1__.at)(suite, 'workflowRun');
        for (const one of runs)
            checks.push({
                name: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(one, 'name') ?? '',
                conclusion: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(one, 'conclusion')?.toLowerCase() ?? null,
                completedAt: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(one, 'completedAt'),
                detailsUrl: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(one, 'detailsUrl'),
                app: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(suite, 'app', 'slug'),
                run: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(run)
                    ? {
                        path: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(run, 'file', 'path'),
                        event: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(run, 'event') ?? '',
                        resource: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(run, 'resourcePath') ?? '',
                    }
                    : null,
            });
    }
    const listed = (0,_shapes_js__WEBPACK_IMPORTED_MODULE_1__.at)(node, 'status', 'contexts');
    const statuses = (Array.isArray(listed) ? listed : []).map((one) => ({
        context: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(one, 'context') ?? '',
        state: ((0,_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(one, 'state') ?? '').toLowerCase(),
        creator: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(one, 'creator', 'login'),
    }));
    return { commit, checks, statuses: statuses.filter(({ context }) => contexts.includes(context)) };
}
/** All nodes of a connection; null where it is none, or says that it has more. */
function nodesOf(connection) {
    const nodes = (0,_shapes_js__WEBPACK_IMPORTED_MODULE_1__.at)(connection, 'nodes');
    const total = (0,_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .numberAt */ .tk)(connection, 'totalCount');
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


/***/ })

};
