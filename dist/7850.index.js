export const id = 7850;
export const ids = [7850];
export const modules = {

/***/ 77850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   branchRules: () => (/* binding */ branchRules),
/* harmony export */   defaultBranch: () => (/* binding */ defaultBranch)
/* harmony export */ });
/* harmony import */ var _domain_fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12777);
/* harmony import */ var _domain_plain_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45745);
/* harmony import */ var _shapes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76258);
/** What GitHub enforces on a branch: rulesets of repository and organisation, and classic protection, as one. */



/** The default branch of a repository (`owner/name`). */
async function defaultBranch(api, repository) {
    const answer = await api.get('GET /repos/{owner}/{repo}', ownerAndName(repository));
    return answer.ok ? (0,_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .needText */ .w6)(`repository ${repository}`, answer.value, 'default_branch') : answer;
}
/** Rules of a branch. Needs to read metadata and contents; the bypass list needs more, and is null where it is kept back. */
async function branchRules(api, repository, branch) {
    const here = ownerAndName(repository);
    const listed = await api.list('GET /repos/{owner}/{repo}/rules/branches/{branch}', { ...here, branch });
    if (!listed.ok)
        return listed;
    const classic = await api.get('GET /repos/{owner}/{repo}/branches/{branch}', { ...here, branch });
    if (!classic.ok)
        return classic;
    const protection = (0,_shapes_js__WEBPACK_IMPORTED_MODULE_0__.at)(classic.value, 'protection');
    const required = (0,_shapes_js__WEBPACK_IMPORTED_MODULE_0__.at)(protection, 'required_status_checks');
    for (const rule of listed.value)
        if ((0,_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(rule, 'type') === null)
            return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .bad */ .MB)((0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .fault */ .DG)('forge/answer', `branch ${branch}`, 'a rule has no type', { fix: 'run it again' }));
    const ofType = (type) => listed.value.filter((rule) => (0,_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(rule, 'type') === type);
    const checks = ofType('required_status_checks');
    return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .good */ .uw)({
        branch,
        requiredChecks: [...checks.flatMap(checksOfRule), ...checksOfProtection(required)],
        strict: checks.some((rule) => (0,_shapes_js__WEBPACK_IMPORTED_MODULE_0__.at)(rule, 'parameters', 'strict_required_status_checks_policy') === true),
        workflows: ofType('workflows').flatMap(workflowsOf),
        mergeQueue: ofType('merge_queue').length > 0,
        pullRequest: pullRequestOf(ofType('pull_request')),
        noForcePush: ofType('non_fast_forward').length > 0,
        noDeletion: ofType('deletion').length > 0,
        classic: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_0__.at)(protection, 'enabled') === true,
        bypass: await bypassOf(api, here, listed.value),
    });
}
function ownerAndName(repository) {
    const [owner = '', repo = ''] = repository.split('/');
    return { owner, repo };
}
const listAt = (value, ...keys) => {
    const list = (0,_shapes_js__WEBPACK_IMPORTED_MODULE_0__.at)(value, ...keys);
    return Array.isArray(list) ? list.filter(_domain_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .isMap */ .jh) : [];
};
const checksOfRule = (rule) => listAt(rule, 'parameters', 'required_status_checks').flatMap((check) => {
    const name = (0,_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(check, 'context');
    return name === null ? [] : [{ name, app: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .numberAt */ .tk)(check, 'integration_id') }];
});
/** Classic protection as the branch itself tells it; its other parts need administration rights and are not asked. */
function checksOfProtection(required) {
    if ((0,_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(required, 'enforcement_level') === 'off')
        return [];
    const checks = listAt(required, 'checks').flatMap((check) => {
        const name = (0,_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(check, 'context');
        return name === null ? [] : [{ name, app: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .numberAt */ .tk)(check, 'app_id') }];
    });
    const contexts = (0,_shapes_js__WEBPACK_IMPORTED_MODULE_0__.at)(required, 'contexts');
    const names = Array.isArray(contexts) ? contexts.filter((one) => typeof one === 'string') : [];
    return [
        ...checks,
        ...names.filter((name) => !checks.some((one) => one.name === name)).map((name) => ({ name, app: null })),
    ];
}
const workflowsOf = (rule) => listAt(rule, 'parameters', 'workflows').map((one) => `${(0,_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(one, 'path') ?? '?'} of repository ${(0,_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .numberAt */ .tk)(one, 'repository_id') ?? '?'}`);
function pullRequestOf(rules) {
    if (rules.length === 0)
        return null;
    const any = (key) => rules.some((rule) => (0,_shapes_js__WEBPACK_IMPORTED_MODULE_0__.at)(rule, 'parameters', key) === true);
    return {
        approvals: Math.max(0, ...rules.map((rule) => (0,_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .numberAt */ .tk)(rule, 'parameters', 'required_approving_review_count') ?? 0)),
        dismissStale: any('dismiss_stale_reviews_on_push'),
        codeOwners: any('require_code_owner_review'),
        lastPush: any('require_last_push_approval'),
    };
}
/** Bypass lists of the rulesets that the rules come from. One that is kept back makes the whole unknown. */
async function bypassOf(api, here, rules) {
    const ids = new Set(rules.map((rule) => (0,_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .numberAt */ .tk)(rule, 'ruleset_id')));
    if (ids.size === 0)
        return null;
    const actors = [];
    for (const id of ids) {
        if (id === null)
            return null;
        const answer = await api.get('GET /repos/{owner}/{repo}/rulesets/{ruleset_id}', {
            ...here,
            ruleset_id: id,
            includes_parents: true,
        });
        // The list is left out for whoever may not edit the ruleset.
        if (!answer.ok || !Array.isArray((0,_shapes_js__WEBPACK_IMPORTED_MODULE_0__.at)(answer.value, 'bypass_actors')))
            return null;
        for (const actor of listAt(answer.value, 'bypass_actors')) {
            const type = (0,_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(actor, 'actor_type') ?? 'somebody';
            const name = (0,_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .numberAt */ .tk)(actor, 'actor_id');
            actors.push(`${type}${name === null ? '' : ` ${name}`} (${(0,_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(actor, 'bypass_mode') ?? 'always'})`);
        }
    }
    return [...new Set(actors)];
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
