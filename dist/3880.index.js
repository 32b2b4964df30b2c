export const id = 3880;
export const ids = [3880];
export const modules = {

/***/ 83880:
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
// EXTERNAL MODULE: ./build/github/changes.js
var changes = __webpack_require__(3319);
// EXTERNAL MODULE: ./build/github/event.js
var github_event = __webpack_require__(6830);
// EXTERNAL MODULE: ./build/github/packs.js
var packs = __webpack_require__(97816);
// EXTERNAL MODULE: ./build/github/shapes.js
var shapes = __webpack_require__(76258);
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
                return (0,fault/* bad */.MB)((0,fault/* fault */.DG)('forge/answer', repository, `HTTP 422: ${foreign.join(', ')} is no team of ${owner}`, {
                    fix: `name teams of ${owner} under roles in the policy`,
                }));
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

// EXTERNAL MODULE: ./build/github/self.js
var github_self = __webpack_require__(89346);
;// CONCATENATED MODULE: ./build/github/reviews.js
/** Comments, reviews and check runs on GitHub. */



/** Most annotations of one request. */
const MOST_ANNOTATIONS = 50;
/** Speaking in one repository (`owner/name`). Who we are is asked once; the token of a job may not ask and is known. */
function reviewsOn(api, repository) {
    const [owner = '', repo = ''] = repository.split('/');
    const here = { owner, repo };
    let known = null;
    const self = () => {
        known ??= (0,github_self/* whoAmI */.W)(api);
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

// EXTERNAL MODULE: ./build/judge.js + 6 modules
var judge = __webpack_require__(49807);
// EXTERNAL MODULE: ./build/outputs/annotations.js
var annotations = __webpack_require__(18011);
// EXTERNAL MODULE: ./build/outputs/context.js
var context = __webpack_require__(72898);
// EXTERNAL MODULE: ./build/outputs/review.js + 3 modules
var review = __webpack_require__(72516);
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
    if (input.baseSha === null)
        return [];
    const tip = await changes.branchTip(now.value.baseRef);
    if (!tip.ok)
        return tip.faults;
    if (tip.value !== input.baseSha)
        return told(`has a new base ${tip.value.slice(0, 12)}; this verdict is for ${input.baseSha.slice(0, 12)}`);
    return [];
}
const passed = (decision) => (0,outcome/* opensMerge */.Ec)(decision.verdict);
/** Faults, or that a newer run has spoken: then the review is the newer run's too. */
async function publishComment(input, { reviews, log }) {
    if (input.comment === 'never')
        return [];
    const found = await ownComment(input, reviews);
    if (!found.ok)
        return found.faults;
    if (found.value)
        return editComment(input, found.value, { reviews, log });
    if (input.comment === 'on-failure' && passed(input.decision))
        return [];
    const created = await reviews.createComment(input.pull.number, input.review);
    if (created.ok)
        return [];
    if (!(0,build_ports/* mayHaveBeenLost */.s)(created.faults))
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
/** Edits the comment of ours that stands there, unless a newer run wrote it; never makes one. Returns what failed. */
async function correctComment(input, { reviews, log }) {
    if (input.comment === 'never')
        return [];
    const found = await ownComment(input, reviews);
    if (!found.ok)
        return found.faults;
    const edited = found.value && (await editComment(input, found.value, { reviews, log }));
    return edited && edited !== 'newer' ? edited : [];
}
/** Edits a comment of ours; or tells that a newer run has spoken there. */
async function editComment(input, comment, { reviews, log }) {
    if (isNewer(comment.body, input.run)) {
        log.info('a newer run has already commented');
        return 'newer';
    }
    const updated = await reviews.updateComment(comment.id, input.review);
    return updated.ok ? [] : updated.faults;
}
/** Our own comment: by author and marker, never by marker alone, which anybody can write. */
async function ownComment(input, reviews) {
    const listed = await reviews.comments(input.pull.number);
    if (!listed.ok)
        return listed;
    return { ok: true, value: listed.value.find((one) => one.own && one.body.startsWith(MARKER)) };
}
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
    if (created.ok || !(0,build_ports/* mayHaveBeenLost */.s)(created.faults))
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

;// CONCATENATED MODULE: ./build/publish/unjudged.js
/** Says on the pull request that a run could not judge it, so that no earlier word of ours stands beside a head that is shut. */


/**
 * Posts comment and review as for any verdict, where the pull request can be read and still has this head. Where it cannot be
 * read, nobody knows whether the head is still this one: then only a comment of ours that stands there already is edited.
 * Best effort: what fails is logged and returned, and changes nothing.
 */
async function publishUnjudged(input, ports) {
    // Where the change moved on, the run for the newer state speaks.
    if (input.faults.some(({ code }) => code === 'forge/moved'))
        return [];
    const pull = await ports.changes.pullRequest(input.number);
    const posting = { ...input, decision: { verdict: 'error' }, baseSha: null };
    if (pull.ok)
        return publish({ ...posting, pull: { ...pull.value, headSha: input.headSha } }, ports);
    const faults = await correctComment({ ...posting, pull: input }, ports);
    (0,build_ports/* warnAll */.y)(ports.log, 'the pull request could not be told (the verdict stands)', [...pull.faults, ...faults]);
    return [...pull.faults, ...faults];
}

// EXTERNAL MODULE: ./build/record.js + 1 modules
var record = __webpack_require__(87198);
// EXTERNAL MODULE: ./build/commands/shared/attestations.js
var attestations = __webpack_require__(47314);
// EXTERNAL MODULE: ./build/collect/approvals-file.js
var approvals_file = __webpack_require__(3684);
// EXTERNAL MODULE: ./build/collect/index.js
var collect = __webpack_require__(81753);
// EXTERNAL MODULE: ./build/git/changes.js
var git_changes = __webpack_require__(36310);
// EXTERNAL MODULE: ./build/git/checked-history.js
var checked_history = __webpack_require__(10495);
// EXTERNAL MODULE: ./build/git/folder-tree.js
var folder_tree = __webpack_require__(94000);
// EXTERNAL MODULE: ./build/git/history.js
var git_history = __webpack_require__(86643);
// EXTERNAL MODULE: ./build/git/objects.js
var git_objects = __webpack_require__(9951);
// EXTERNAL MODULE: ./build/github/fetch.js
var fetch = __webpack_require__(4882);
// EXTERNAL MODULE: ./build/judge/policy-text.js
var policy_text = __webpack_require__(55874);
// EXTERNAL MODULE: ./build/commands/shared/assessments.js
var assessments = __webpack_require__(38906);
// EXTERNAL MODULE: ./build/commands/shared/change-trees.js
var change_trees = __webpack_require__(4353);
// EXTERNAL MODULE: ./build/commands/shared/forge-history.js
var forge_history = __webpack_require__(78095);
// EXTERNAL MODULE: ./build/commands/shared/packs.js + 1 modules
var shared_packs = __webpack_require__(28077);
// EXTERNAL MODULE: ./build/commands/shared/queries.js
var queries = __webpack_require__(67585);
;// CONCATENATED MODULE: ./build/commands/shared/forge.js
/** A change on the forge → Snapshot: the event, the pull request as it is now, its people, its objects. */















/** Collects the change of an event. Every fault here means that it could not be judged. */
async function forgeSnapshot(event, inputs, changes, environment, now, packs = (0,shared_packs/* clonedPacks */.eo)([])) {
    const target = await targetOf(event, changes);
    if (!target.ok)
        return target;
    const { pull, headSha, baseRef, headRef } = target.value;
    const tip = await changes.branchTip(baseRef);
    if (!tip.ok)
        return tip;
    const source = {
        server: environment['GITHUB_SERVER_URL'] ?? 'https://github.com',
        repository: event.repository,
        token: inputs.token,
        temporary: environment['RUNNER_TEMP'],
    };
    const fetched = await (0,fetch.fetchObjects)({ ...source, wanted: [headRef, `refs/heads/${baseRef}`] });
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
        return result;
    };
    const points = await pointsOf(repository, objects, headSha, tip.value);
    if (!points.ok)
        return failed(points);
    const { head, base, fork } = points.value;
    const trees = await (0,change_trees/* changeTrees */.s)(repository, objects, points.value);
    if (!trees.ok)
        return failed(trees);
    const steps = await (0,git_changes/* commitSteps */.Pc)(repository, fork, head);
    if (!steps.ok)
        return failed(steps);
    const folder = environment['GITHUB_WORKSPACE'];
    const workspace = folder ? await (0,folder_tree/* workspaceTree */.OX)(folder) : null;
    const collected = {
        repository: event.repository,
        pullRequest: pull?.number ?? null,
        title: pull?.title ?? null,
        head,
        base,
        mergeBase: fork,
        baseRef,
        evaluatedAt: now,
        ...trees.value,
        // An unreadable workspace is none: evidence that the policy takes from it is then missing.
        workspace: workspace?.ok ? workspace.value : null,
        steps: steps.value,
        policyPath: inputs.policy,
        waiversPath: inputs.waivers,
    };
    const packed = await (0,shared_packs/* withPacks */.Fi)(await (0,collect/* collect */.F)({ ...collected, people: (0,approvals_file/* nobody */.e)([], true) }), packs);
    const bare = await (0,assessments/* withAssessments */.g)(packed, () => (0,forge_history/* forgeHistory */.S)(inputs.ledgerBranch ?? null, changes, source, now));
    const people = await peopleOf(pull, head, bare, changes);
    if (!people.ok)
        return failed(people);
    const snapshot = await (0,queries/* withAnswers */.m)({ ...bare, people: people.value }, (0,queries/* queriesBy */.a)(environment));
    return (0,fault/* good */.uw)({ snapshot, pull, baseSha: base, close });
}
/** The commits of the change among the fetched objects. */
async function pointsOf(repository, objects, headSha, tip) {
    const head = await (0,git_history/* resolveCommit */.WL)(repository, headSha, 'head');
    if (!head.ok)
        return (0,fault/* bad */.MB)((0,fault/* fault */.DG)('forge/moved', 'head', `commit ${headSha.slice(0, 12)} is no longer what the change points to`, {
            fix: 'the run for the newer head decides',
        }));
    const base = await (0,git_history/* resolveCommit */.WL)(repository, tip, 'base');
    if (!base.ok)
        return base;
    const fork = await (0,checked_history/* checkedMergeBase */.Hy)(repository, objects, base.value, head.value);
    if (!fork.ok)
        return fork;
    return (0,fault/* good */.uw)({ head: head.value, base: base.value, fork: fork.value });
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

// EXTERNAL MODULE: ./build/commands/shared/inputs.js
var shared_inputs = __webpack_require__(73604);
// EXTERNAL MODULE: ./build/commands/shared/render.js + 20 modules
var render = __webpack_require__(94671);
;// CONCATENATED MODULE: ./build/commands/shared/step-outputs.js
/** What a step of the action hands on of a decision: its outputs, and one sentence. */



/** Sets every output that follows from the decision; files are named in `folder`. */
function setOutputs(runner, decision, folder) {
    const findings = [...decision.models.flatMap((model) => model.findings), ...(decision.findings ?? [])];
    const open = findings.filter(outcome/* isOpen */.nT);
    runner.output('verdict', decision.verdict);
    runner.output('decision', (0,external_node_path_.join)(folder, 'decision.json'));
    runner.output('decision-digest', (0,record/* decisionDigest */.Dc)(decision));
    runner.output('report', (0,external_node_path_.join)(folder, 'report.html'));
    runner.output('blocked', String(open.length));
    runner.output('waived', String(findings.filter((one) => one.waiver !== null).length));
    runner.output('models', JSON.stringify(decision.models.map((model) => model.id)));
}
/** One sentence for the review proper and the check's title. */
const HEADLINES = {
    pass: 'Model risk gate: it may merge.',
    'pass-with-waivers': 'Model risk gate: it may merge, with waivers.',
    fail: 'Model risk gate: it must not merge yet. The comment of this gate says what blocks, how far off it is, and what to do.',
    error: 'Model risk gate: it could not be judged, so it must not merge. The comment of this gate says what could not be read and how to mend it.',
};

;// CONCATENATED MODULE: ./build/commands/gate.js
/** The action's modes: `gate` judges and publishes; `evaluate` judges and keeps the record; `publish` speaks for it. */

























const FILES = ['decision.json', 'report.html', 'review.md', 'results.sarif'];
/** The in-toto statement of the decision, beside the record. */
const STATEMENT = 'statement.json';
/** Runs the action; resolves to the exit code. Whatever fails before a verdict is an error and keeps the merge shut. */
async function gate(runner, environment) {
    const inputs = (0,shared_inputs/* readInputs */.K)(runner);
    if (!inputs.ok)
        return fail(runner, environment, inputs.faults);
    const event = await (0,github_event/* readEvent */.j)(environment);
    if (!event.ok)
        return fail(runner, environment, event.faults);
    const api = await apiFor(inputs.value.token, runner, environment);
    const { repository } = event.value;
    const run = {
        inputs: inputs.value,
        event: event.value,
        runner,
        environment,
        api,
        changes: (0,changes/* changesOn */.t)(api, repository),
        reviews: reviewsOn(api, repository),
        requests: reviewRequestsOn(api, repository),
    };
    const collected = await forgeSnapshot(event.value, inputs.value, run.changes, environment, nowText(), (0,packs/* packsOn */.m)(api));
    if (!collected.ok)
        return unjudged(run, collected.faults);
    try {
        const judged = await decisionOf(run, collected.value);
        if (!judged)
            return 2;
        const decision = await inLedger(run, judged);
        return await tell(run, decision, collected.value);
    }
    finally {
        await collected.value.close();
    }
}
/** The decision as the ledger has it, where this mode writes and a branch is named. */
async function inLedger(run, decision) {
    const store = await ledgerOf(run);
    if (!store)
        return decision;
    const { keepDecision } = await __webpack_require__.e(/* import() */ 3923).then(__webpack_require__.bind(__webpack_require__, 76304));
    return keepDecision(decision, store, run.runner.log);
}
async function ledgerOf({ inputs, event, api }) {
    if (inputs.mode === 'evaluate' || inputs.ledgerBranch === null)
        return null;
    return (await __webpack_require__.e(/* import() */ 1173).then(__webpack_require__.bind(__webpack_require__, 81173))).forgeLedger(api, event.repository, inputs.ledgerBranch);
}
/** The record's clock: whole seconds, UTC. */
const nowText = () => new Date().toISOString().replace(/\.\d{3}Z$/, 'Z');
const apiFor = async (token, { log }, environment) => (await Promise.all(/* import() */[__webpack_require__.e(1351), __webpack_require__.e(987)]).then(__webpack_require__.bind(__webpack_require__, 40987))).forgeApi(token, log, environment);
/** It did not come to a judgement: no decision can be made without the change itself, so log and job summary say why. */
async function fail(runner, environment, faults, head = null) {
    for (const one of faults)
        runner.log.error(`could not judge: ${(0,fault/* faultText */.Ij)(one)}`);
    runner.output('verdict', 'error');
    const summary = await runner.summary((0,review_faults/* couldNotJudge */.S)(faults, { head, runUrl: runOf(environment).url }));
    if (!summary.ok)
        (0,build_ports/* warnAll */.y)(runner.log, 'no job summary', summary.faults);
    return 2;
}
/** The same where the event names a change: then those who wait for it are told there too, in the modes that speak. */
async function unjudged(run, faults) {
    const { inputs, event, runner, environment, changes, reviews } = run;
    await fail(runner, environment, faults, event.headSha);
    const { id, url } = runOf(environment);
    const text = (0,review_faults/* couldNotJudge */.S)(faults, { head: event.headSha, runUrl: url });
    const isMoved = faults.some(({ code }) => code === 'forge/moved');
    if (inputs.mode !== 'publish' && !isMoved)
        await checkRun(run, { head: event.headSha, verdict: 'error' }, text, []);
    if (inputs.mode !== 'evaluate' && event.kind === 'pull-request')
        await publishUnjudged({
            number: event.number,
            headSha: event.headSha,
            faults,
            review: `${(0,review/* reviewMarker */.vU)(event.headSha, id)}\n${text}`,
            headline: HEADLINES.error,
            run: id ?? '0.0',
            comment: inputs.comment,
            reviewMode: inputs.review,
        }, { changes, reviews, log: runner.log });
    return 2;
}
/**
 * The decision to speak of: judged now, or in mode `publish` the record of the evaluating job where its digest is the one
 * that this job was handed. A record that does not match is never used; the change is judged again.
 */
async function decisionOf(run, collected) {
    const { inputs, runner } = run;
    if (inputs.mode !== 'publish')
        return (0,judge/* judge */.S4)(collected.snapshot);
    const wanted = inputs.decisionDigest;
    if (wanted === null) {
        runner.log.info('no decision-digest was given: the verdict is derived again');
        return (0,judge/* judge */.S4)(collected.snapshot);
    }
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(run.environment['RUNNER_TEMP'] ?? (0,external_node_os_.tmpdir)(), 'risk-gate-artifact-'));
    const fetched = await runner.download(inputs.artifactName, folder);
    const kept = fetched.ok ? await readRecord((0,external_node_path_.join)(folder, 'decision.json'), wanted) : null;
    if (kept && kept.head === collected.snapshot.head && kept.base === collected.snapshot.base)
        return kept;
    runner.log.warning('the artifact is not the decision that the evaluating job made, or the change moved on: the verdict is derived again');
    return (0,judge/* judge */.S4)(collected.snapshot);
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
    const attested = await attestTo(run, decision, folder);
    setOutputs(runner, decision, folder);
    for (const line of (rendered.get('text') ?? '').split('\n'))
        runner.log.info(line);
    for (const one of decision.faults)
        runner.log.error((0,fault/* faultText */.Ij)(one));
    if (inputs.mode !== 'publish') {
        const kept = await runner.upload(inputs.artifactName, folder, [...FILES, STATEMENT, ...attested], inputs.retentionDays);
        if (!kept.ok)
            (0,build_ports/* warnAll */.y)(runner.log, 'the artifact was not kept (the verdict stands)', kept.faults);
        const summary = await runner.summary(rendered.get('summary') ?? '');
        if (!summary.ok)
            (0,build_ports/* warnAll */.y)(runner.log, 'no job summary (the verdict stands)', summary.faults);
        if (inputs.annotations)
            runner.annotate((0,annotations/* annotationsOf */.I)(decision));
        await checkRun(run, decision, rendered.get('review.md') ?? '', (0,annotations/* annotationsOf */.I)(decision));
    }
    if (inputs.mode !== 'evaluate' && run.event.kind === 'pull-request' && collected.pull)
        await publish({
            decision,
            pull: collected.pull,
            baseSha: collected.baseSha,
            review: rendered.get('review.md') ?? '',
            headline: HEADLINES[decision.verdict],
            run: context.run ?? '0.0',
            comment: inputs.comment,
            reviewMode: inputs.review,
            ask: (0,evaluate/* peopleToAsk */.Id)(decision.deciders ?? [], collected.snapshot.people, decision.head),
        }, { changes: run.changes, reviews: run.reviews, requests: run.requests, log: runner.log });
    return outcome/* EXIT_CODES */.ai[decision.verdict];
}
/**
 * Writes the statement of the decision beside it and, where that is wanted, attests both and keeps the bundles here and in
 * the ledger. Gives the names of the files of bundles. Never changes the verdict.
 */
async function attestTo(run, decision, folder) {
    const { inputs, runner, environment } = run;
    const { statementsOf } = await __webpack_require__.e(/* import() */ 9728).then(__webpack_require__.bind(__webpack_require__, 19728));
    const statements = statementsOf(decision, serverOf(environment));
    await (0,promises_.writeFile)((0,external_node_path_.join)(folder, STATEMENT), (0,record/* canonical */.$N)(statements[0]));
    runner.output('statement', (0,external_node_path_.join)(folder, STATEMENT));
    if (!inputs.attest)
        return [];
    const { attestorWith } = await __webpack_require__.e(/* import() */ 9533).then(__webpack_require__.bind(__webpack_require__, 99533));
    const bundles = await (0,attestations/* attestAll */.D)(statements, attestorWith(inputs.token), runner.log);
    if (bundles.length === 0)
        return [];
    await (0,promises_.writeFile)((0,external_node_path_.join)(folder, attestations/* ATTESTATIONS */.u), `${bundles.join('\n')}\n`);
    const store = await ledgerOf(run);
    if (store)
        await (await __webpack_require__.e(/* import() */ 3923).then(__webpack_require__.bind(__webpack_require__, 76304))).keepBundles(decision, bundles, store, runner.log);
    return [attestations/* ATTESTATIONS */.u];
}
/** The check run of a dedicated App, where the set-up has one: with that App pinned it is a lock of its own. */
async function checkRun(run, { head, verdict }, summary, annotations) {
    const { inputs, runner, environment, event } = run;
    if (inputs.checkRunToken === null)
        return;
    const api = await apiFor(inputs.checkRunToken, runner, environment);
    const made = await checksOn(api, event.repository).createCheckRun({
        name: 'model-risk-gate',
        headSha: head,
        conclusion: outcome/* EXIT_CODES */.ai[verdict] === 0 ? 'success' : 'failure',
        title: HEADLINES[verdict],
        summary,
        annotations,
    });
    if (!made.ok)
        (0,build_ports/* warnAll */.y)(runner.log, 'no check run (the verdict stands)', made.faults);
}
const serverOf = (environment) => environment['GITHUB_SERVER_URL'] ?? 'https://github.com';
/** `run_id.attempt` of this run and its address; null where there is no runner. */
function runOf(environment) {
    const { GITHUB_RUN_ID: id, GITHUB_REPOSITORY: repository } = environment;
    if (!id)
        return { id: null, url: null };
    const attempt = environment['GITHUB_RUN_ATTEMPT'] ?? '1';
    return { id: `${id}.${attempt}`, url: `${serverOf(environment)}/${repository}/actions/runs/${id}` };
}
function contextOf({ environment, event }, decision) {
    const { id, url } = runOf(environment);
    return {
        run: id,
        fileUrl: (0,context/* blobUrls */.K)(serverOf(environment), event.repository, decision.head),
        reportUrl: url,
        decisionUrl: url,
    };
}


/***/ }),

/***/ 47314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ attestAll),
/* harmony export */   u: () => (/* binding */ ATTESTATIONS)
/* harmony export */ });
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14788);
/** Attests the statements of a decision, and says what came of it. */

/** Where the bundles of a decision lie beside it: one Sigstore bundle a line, as `gh attestation download` writes them. */
const ATTESTATIONS = 'attestations.jsonl';
/**
 * Attests each in turn; gives the bundles that were made, each JSON on one line. A failure is said and ends it: what is
 * refused once is refused again.
 */
async function attestAll(statements, attestor, log) {
    const bundles = [];
    for (const statement of statements) {
        const made = await attestor.attest(statement);
        if (!made.ok) {
            (0,_ports_js__WEBPACK_IMPORTED_MODULE_0__/* .warnAll */ .y)(log, 'not attested (the verdict stands)', made.faults);
            break;
        }
        const { id, bundle } = made.value;
        bundles.push(bundle);
        log.info(`attested as ${statement.predicateType}${id === null ? '' : `: attestation ${id}`}`);
    }
    return bundles;
}


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
