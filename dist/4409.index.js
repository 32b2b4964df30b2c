export const id = 4409;
export const ids = [4409,7558,1691];
export const modules = {

/***/ 74409:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  doctor: () => (/* binding */ doctor)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/doctor/hole.js
/** A way round the gate, and whether the set-up closes it. */
/** Every hole that is looked for, with the sentence that says why it is one. Order: from the workflow to the forge. */
const HOLES = {
    'gate-workflow': 'without a workflow that runs the gate nothing is judged',
    'workflow-source': 'a workflow that comes from the pull request can be edited by it',
    'runs-always': 'a check that never runs stays pending, and one that is filtered away by a job condition counts as passed',
    events: 'an event that the gate does not hear leaves a verdict for something else in place',
    conclusion: 'the conclusion of the job is the lock: what hides a failure opens it',
    'check-name': 'another job of the same name answers for the gate',
    rights: 'rights that the gate does not need are rights that whoever takes it over has',
    'other-writers': 'a workflow that runs code of a change and may write checks can post the verdict itself',
    pinned: 'a tag can be moved to other code, a commit cannot',
    'untrusted-code': 'code or text of the pull request that runs beside the gate runs with its rights',
    credentials: 'a token left in .git/config is there for every later step',
    runner: 'a runner that is used again may keep what an earlier job left there',
    inputs: 'an input that the action does not have is passed over, and what it was to say holds nowhere',
    'one-at-a-time': 'two runs of one pull request may end in the wrong order',
    'handed-over': 'an artifact that is not checked against its digest may be another job’s',
    'code-owners': 'whoever may change policy or workflows without its owner changes the gate',
    policy: 'without a policy on the base branch the gate can only answer error',
    'required-check': 'a check that is not required blocks nothing',
    'check-source': 'anyone who may write can set a check of this name, unless its source is fixed',
    'up-to-date': 'a pull request that was judged against an older base may be merged with a newer one',
    reviews: 'an approval that outlives the change it was for approves something else',
    pushes: 'a push past the pull request, or over the history, meets no gate',
    bypass: 'whoever may bypass the rules merges without a verdict',
};
/** A hole with its optional parts filled in. */
function hole(id, status, message, more = {}) {
    return {
        id,
        status,
        path: more.path ?? null,
        line: more.line ?? null,
        why: HOLES[id],
        message,
        fix: more.fix ?? null,
    };
}
const RANK = { open: 0, weak: 1, unknown: 2, closed: 3 };
/** Worst first; among equals in the order of `HOLES`. */
function worstFirst(holes) {
    const order = Object.keys(HOLES);
    return [...holes].sort((a, b) => RANK[a.status] - RANK[b.status] || order.indexOf(a.id) - order.indexOf(b.id));
}

;// CONCATENATED MODULE: ./build/doctor/branch.js
/** What the forge's rules of the base branch close. */

/** The App that all jobs of all workflows speak as: a check from it says nothing of which workflow made it. */
const ACTIONS_APP = 15_368;
/** Holes that only the forge can tell of. `checks`: names of the checks that the gate's jobs make. */
function branchHoles(rules, checks) {
    return [
        ...requiredCheck(rules, checks),
        orClassic(rules, upToDate(rules)),
        orClassic(rules, reviews(rules)),
        orClassic(rules, pushes(rules)),
        bypass(rules),
    ].map((one) => ({ ...one, path: one.path ?? `branch ${rules.branch}` }));
}
function requiredCheck(rules, checks) {
    if (rules.workflows.length > 0) {
        const names = rules.workflows.join(', ');
        return [
            hole('required-check', 'closed', `the organisation requires the workflow ${names}`),
            hole('check-source', 'closed', 'a required workflow comes from the repository that the ruleset names'),
        ];
    }
    const found = rules.requiredChecks.filter(({ name }) => checks.includes(name));
    if (found.length === 0) {
        const names = checks.map((name) => `"${name}"`).join(' or ') || 'of the gate';
        const instead = rules.requiredChecks.map(({ name }) => name).join(', ');
        return [
            hole('required-check', 'open', `no required check is called ${names}${instead ? ` (required: ${instead})` : ''}`, {
                fix: `require the check ${names} in the rules of branch ${rules.branch}`,
            }),
        ];
    }
    return found.flatMap(({ name, app }) => [
        hole('required-check', 'closed', `the check "${name}" is required`),
        app === null
            ? hole('check-source', 'open', `any source may set the check "${name}"`, {
                fix: 'name the expected source of the check: GitHub Actions at least, an App of your own to be safe from other workflows',
            })
            : app === ACTIONS_APP
                ? hole('check-source', 'weak', `the check "${name}" must come from GitHub Actions, which every workflow of the repository is`, {
                    fix: 'protect .github/ by code owners, or post the check from an App of your own (policies/workflows/gate-app-check.yml)',
                })
                : hole('check-source', 'closed', `the check "${name}" must come from the App ${app}`),
    ]);
}
const CLASSIC = 'by rulesets; classic branch protection is on too, and only administrators may read what it asks';
/** What rulesets do not ask, classic protection may: then it is not known, and said so. */
const orClassic = (rules, found) => rules.classic && found.status !== 'closed'
    ? {
        ...found,
        status: 'unknown',
        message: `${found.message} ${CLASSIC}`,
        fix: `look at it by hand, or: ${found.fix}`,
    }
    : found;
function upToDate(rules) {
    if (rules.mergeQueue)
        return hole('up-to-date', 'closed', 'a merge queue judges each change as it is merged');
    if (rules.strict || rules.workflows.length > 0)
        return hole('up-to-date', 'closed', 'branches must be up to date before they are merged');
    return hole('up-to-date', 'open', 'that a branch is up to date is not required', {
        fix: 'require branches to be up to date, or use a merge queue',
    });
}
function reviews({ pullRequest }) {
    if (pullRequest === null)
        return hole('reviews', 'open', 'a pull request is not required', { fix: 'require a pull request before merging' });
    const absent = [
        ...(pullRequest.approvals < 1 ? ['an approval'] : []),
        ...(pullRequest.codeOwners ? [] : ['the review of code owners']),
        ...(pullRequest.dismissStale ? [] : ['that a push dismisses approvals']),
        ...(pullRequest.lastPush ? [] : ['that somebody else approves the last push']),
    ];
    return absent.length === 0
        ? hole('reviews', 'closed', 'an approval is for the last push, by somebody else, and by the code owners')
        : hole('reviews', absent.some((one) => one.includes('code owners')) ? 'open' : 'weak', `not required: ${absent.join(', ')}`, {
            fix: 'ask for them in the rule "require a pull request before merging"',
        });
}
function pushes(rules) {
    const absent = [...(rules.noForcePush ? [] : ['force pushes']), ...(rules.noDeletion ? [] : ['deletion'])];
    return absent.length === 0
        ? hole('pushes', 'closed', 'history cannot be rewritten, nor the branch deleted')
        : hole('pushes', 'weak', `not blocked: ${absent.join(' and ')}`, {
            fix: 'block force pushes and deletion of the branch',
        });
}
function bypass({ bypass: who }) {
    if (who === null)
        return hole('bypass', 'unknown', 'who may bypass the rules cannot be read with this token', {
            fix: 'look at "bypass list" of each ruleset by hand, or use a token that may read administration',
        });
    return who.length === 0
        ? hole('bypass', 'closed', 'nobody may bypass the rules')
        : hole('bypass', 'weak', `may bypass the rules: ${who.join(', ')}`, {
            fix: 'empty the bypass list; the audit tells of merges that went past',
        });
}

// EXTERNAL MODULE: ./build/syntax/glob.js
var syntax_glob = __webpack_require__(81146);
;// CONCATENATED MODULE: ./build/doctor/code-owners.js
/** Who owns the files that hold the gate, by the last matching line of CODEOWNERS. */


/** Where GitHub looks, in its order; the first that is there counts. */
const CODE_OWNERS_PATHS = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'];
/** Lines of a CODEOWNERS file: pattern and owners; comments and blank lines left out. */
function linesOf(text) {
    return text.split(/\r?\n/).flatMap((line, index) => {
        const [pattern, ...owners] = line
            .replace(/(^|\s)#.*$/, '')
            .trim()
            .split(/\s+/);
        return pattern ? [{ pattern, owners: owners.filter((one) => one.includes('@')), number: index + 1 }] : [];
    });
}
/**
 * Whether a pattern covers a file, by the rules of .gitignore that CODEOWNERS keeps: a leading or inner slash anchors it,
 * `*` stays within a segment, `**` does not, a trailing slash or the name of a folder covers what is below. A pattern that
 * CODEOWNERS does not know (`!`, `[ ]`) covers nothing.
 */
function covers(pattern, path) {
    if (/[![\]]/.test(pattern))
        return false;
    const bare = pattern.replace(/^\/|\/$/g, '');
    const glob = pattern.startsWith('/') || bare.includes('/') ? bare : `**/${bare}`;
    const matches = (one) => (0,syntax_glob/* compileGlob */.S)(one)?.(path) === true;
    // A last `*` behind a slash is for the files of that folder only.
    const below = pattern.endsWith('/') || !/\/\*$/.test(bare);
    return (!pattern.endsWith('/') && matches(glob)) || (below && matches(`${glob}/*/**`));
}
/** Owners of each file that holds the gate. `text` is null where there is no CODEOWNERS. */
function codeOwners(path, text, held) {
    if (path === null || text === null)
        return [
            hole('code-owners', 'open', 'there is no CODEOWNERS file', {
                fix: `write .github/CODEOWNERS that gives ${held.join(', ')} to those who answer for risk`,
            }),
        ];
    const lines = linesOf(text);
    return held.map((file) => {
        const last = lines.findLast(({ pattern }) => covers(pattern, file));
        if (last && last.owners.length > 0)
            return hole('code-owners', 'closed', `${file} is owned by ${last.owners.join(', ')}`, { path, line: last.number });
        return hole('code-owners', 'open', last ? `a line takes the owner of ${file} away` : `${file} has no owner`, {
            path,
            line: last?.number ?? null,
            fix: `add a last line: /${file} @your-org/model-risk`,
        });
    });
}

// EXTERNAL MODULE: ./build/doctor/gate-jobs.js
var gate_jobs = __webpack_require__(77556);
;// CONCATENATED MODULE: ./build/domain/action-inputs.js
/** Inputs that the action has, in the order of action.yml. */
const ACTION_INPUTS = [
    'policy',
    'waivers',
    'mode',
    'token',
    'comment',
    'review',
    'annotations',
    'check-run-token',
    'ledger-branch',
    'attest',
    'artifact-name',
    'retention-days',
    'output-dir',
    'decision-digest',
    'app',
    'since',
];

// EXTERNAL MODULE: ./build/syntax/text.js
var syntax_text = __webpack_require__(92727);
;// CONCATENATED MODULE: ./build/doctor/inputs.js
/** Inputs that a workflow gives the gate and that the gate does not have. */



/**
 * Each input that is none of the action's. The runner only warns of one and goes on without it. Weak and not open: the
 * version that is pinned may have an input that this one does not know. Names are compared as the runner does, whatever the case.
 */
function inputsKnown(jobs) {
    return jobs
        .filter(({ step }) => step.uses !== null)
        .flatMap(({ workflow, job, step }) => {
        const where = { path: workflow.path, line: step.line };
        const strange = Object.keys(step.inputs).filter((name) => !ACTION_INPUTS.includes(name.toLowerCase()));
        if (strange.length === 0)
            return [hole('inputs', 'closed', `every input that job "${job.id}" gives is one of the action`, where)];
        return strange.map((name) => {
            const near = (0,syntax_text/* nearest */.p)(name, ACTION_INPUTS);
            return hole('inputs', 'weak', `job "${job.id}" gives the input "${name}", which the action does not have`, {
                ...where,
                fix: near ? `did you mean "${near}"?` : `take it out; inputs are ${ACTION_INPUTS.join(', ')}`,
            });
        });
    });
}

// EXTERNAL MODULE: ./build/doctor/workflow.js
var doctor_workflow = __webpack_require__(24953);
;// CONCATENATED MODULE: ./build/doctor/lock.js
/** Whether the gate always runs, hears what it must, and its failure is the job's failure. */


/** Types that a pull request trigger must have: `edited` is a change of the base branch. */
const NEEDED = ['opened', 'synchronize', 'reopened', 'edited'];
/** What GitHub takes where no types are written. */
const USUAL = ['opened', 'synchronize', 'reopened'];
/** Where the workflow file itself comes from. */
function workflowSource(judges) {
    return unique(judges.map(({ workflow }) => workflow)).flatMap((workflow) => {
        const find = (event) => workflow.triggers.find((trigger) => trigger.event === event);
        const [safe, own] = [find('pull_request_target'), find('pull_request')];
        if (safe && !own)
            return [
                hole('workflow-source', 'closed', 'runs the default branch’s copy of itself', (0,doctor_workflow/* placeIn */.V)(workflow, safe.line)),
            ];
        if (!own)
            return [];
        return [
            hole('workflow-source', 'weak', 'runs on pull_request: the pull request brings this file with it', {
                ...(0,doctor_workflow/* placeIn */.V)(workflow, own.line),
                fix: 'use pull_request_target as in policies/workflows/gate-pull-request-target.yml, or require this workflow by a ruleset of the organisation, or at least the review of code owners for .github/',
            }),
        ];
    });
}
/** Events and their types. */
function events(judges, branch) {
    const workflows = unique(judges.map(({ workflow }) => workflow));
    const holes = workflows.flatMap((workflow) => workflow.triggers
        .filter(({ event }) => event === 'pull_request' || event === 'pull_request_target')
        .flatMap((trigger) => eventHoles(workflow, trigger, branch)));
    const heard = new Set(workflows.flatMap(({ triggers }) => triggers.map(({ event }) => event)));
    if (workflows.length > 0 && !heard.has('merge_group'))
        holes.push(hole('events', 'weak', 'no workflow of the gate listens to merge_group: a merge queue would wait for ever', {
            path: workflows[0].path,
            fix: 'add merge_group: {types: [checks_requested]}, if there is or may be a merge queue',
        }));
    return holes;
}
function eventHoles(workflow, trigger, branch) {
    const types = trigger.types.length > 0 ? trigger.types : USUAL;
    const absent = NEEDED.filter((type) => !types.includes(type));
    const place = (0,doctor_workflow/* placeIn */.V)(workflow, trigger.line);
    const holes = [];
    if (absent.length > 0)
        holes.push(hole('events', 'open', `${trigger.event} does not hear ${absent.join(', ')}`, {
            ...place,
            fix: `write types: [${[...new Set([...types, ...NEEDED])].join(', ')}]`,
        }));
    else
        holes.push(hole('events', 'closed', `${trigger.event} hears ${NEEDED.join(', ')}`, place));
    if (trigger.branches.length > 0 &&
        branch !== null &&
        !trigger.branches.some((one) => one === branch || /[*?[]/.test(one)))
        holes.push(hole('events', 'open', `${trigger.event} is narrowed to other branches than ${branch}`, {
            ...place,
            fix: `leave branches out, or name ${branch}`,
        }));
    return holes;
}
/** Filters of the workflow and conditions of the job. A filter leaves the check pending; a condition passes it. */
function runsAlways(judges) {
    return judges.flatMap(({ workflow, job, step }) => {
        const holes = [];
        const open = (message, fix, line = job.line) => holes.push(hole('runs-always', 'open', message, { path: workflow.path, line, fix }));
        for (const trigger of workflow.triggers) {
            const filters = trigger.filters.filter((filter) => filter.startsWith('paths'));
            if (filters.length > 0)
                open(`${trigger.event} is filtered by ${filters.join(' and ')}: where it does not run the check stays pending for ever, and people take it off the list`, 'remove the filter; a change of no model passes in a second', trigger.line);
        }
        if (job.condition !== null)
            open(`job "${job.id}" has a condition (if: ${job.condition}): a job that is skipped counts as passed`, 'remove "if"');
        if (job.needs)
            open(`job "${job.id}" needs another job: where that one fails this is skipped, which counts as passed`, 'remove "needs"');
        if (job.matrix)
            open(`job "${job.id}" is a matrix: its checks have other names`, 'remove "strategy"');
        if (step.condition !== null)
            open(`the step of the gate has a condition (if: ${step.condition})`, 'remove "if"', step.line);
        return holes.length > 0
            ? holes
            : [hole('runs-always', 'closed', `job "${job.id}" has no filter and no condition`, (0,doctor_workflow/* placeIn */.V)(workflow, job.line))];
    });
}
/** What turns a failure of the gate into a success of the job. */
function conclusion(judges) {
    return judges.flatMap(({ workflow, job, step }) => {
        const open = (message, fix, line) => hole('conclusion', 'open', message, { path: workflow.path, line, fix });
        const holes = [
            ...(job.continueOnError
                ? [open(`job "${job.id}" goes on after an error`, 'remove "continue-on-error"', job.line)]
                : []),
            ...(step.continueOnError
                ? [open('the step of the gate goes on after an error', 'remove "continue-on-error"', step.line)]
                : []),
            ...(step.run !== null && swallows(step.run)
                ? [
                    open('the command of the gate is followed by something that hides its exit code', 'let its exit code be the step’s', step.line),
                ]
                : []),
        ];
        return holes.length > 0
            ? holes
            : [hole('conclusion', 'closed', `a failure of the gate fails job "${job.id}"`, (0,doctor_workflow/* placeIn */.V)(workflow, job.line))];
    });
}
/** Whether a script may end well although the gate did not: an alternative, a pipe, a background job, or no stop on errors. */
function swallows(script) {
    const lines = script.split('\n').map((line) => line.trim());
    const place = lines.findIndex((line) => /\bcheck\b/.test(line) && /risk-gate|cli\.js/.test(line));
    return lines.some((line) => /^set\s+\+e/.test(line)) || /\|\||[^|]\|[^|]|;|&\s*$/.test(lines[place] ?? '');
}
/** Whether one job alone makes the check of this name. */
function checkName(judges, workflows) {
    return [...new Set(judges.map(({ job }) => job.name))].flatMap((name) => {
        const makers = workflows.flatMap((workflow) => workflow.jobs.filter((job) => job.name === name).map((job) => ({ workflow, job })));
        // One file for pull requests and one for the queue may share a name: each event has one maker.
        const crowded = makers.filter(({ workflow, job }) => makers.some((other) => other.job !== job &&
            other.workflow.triggers.some(({ event }) => workflow.triggers.some((one) => sameSort(one.event, event)))));
        const others = crowded.filter(({ job }) => !judges.some((judge) => judge.job === job));
        if (crowded.length === 0)
            return [
                hole('check-name', 'closed', `one job makes the check "${name}"`, (0,doctor_workflow/* placeIn */.V)(judges[0].workflow, judges[0].job.line)),
            ];
        const { workflow, job } = others[0] ?? crowded[1];
        return [
            hole('check-name', 'open', `job "${job.id}" makes a check "${name}" too`, {
                ...(0,doctor_workflow/* placeIn */.V)(workflow, job.line),
                fix: 'give it another name',
            }),
        ];
    });
}
const sameSort = (a, b) => a.replace('_target', '') === b.replace('_target', '');
/** One run of a pull request at a time. */
function oneAtATime(judges) {
    return judges.map(({ workflow, job }) => workflow.concurrency || job.concurrency
        ? hole('one-at-a-time', 'closed', `runs of job "${job.id}" do not overlap`, (0,doctor_workflow/* placeIn */.V)(workflow, job.line))
        : hole('one-at-a-time', 'weak', `job "${job.id}" has no concurrency group`, {
            ...(0,doctor_workflow/* placeIn */.V)(workflow, job.line),
            fix: 'add concurrency: {group: model-risk-gate-${{ github.event.pull_request.number }}, cancel-in-progress: true}',
        }));
}
/** Each once, in the order in which they come first. */
const unique = (list) => [...new Set(list)];

;// CONCATENATED MODULE: ./build/doctor/rights.js
/** Rights, code and text of others near the gate. */



/** What each way to run needs at most; `attest` and the ledger need more, which is said. */
const NEEDS = {
    gate: { contents: 'read', 'pull-requests': 'write' },
    evaluate: { contents: 'read', 'pull-requests': 'read' },
    publish: { contents: 'read', 'pull-requests': 'write' },
    audit: {
        contents: 'read',
        'pull-requests': 'read',
        issues: 'write',
        actions: 'read',
        checks: 'read',
        statuses: 'read',
    },
    drift: { contents: 'read', issues: 'write' },
    check: { contents: 'read' },
};
/** Rights of each job that runs the gate. */
function rights(jobs) {
    return jobs.map(({ workflow, job, step, mode }) => {
        const given = job.permissions ?? workflow.permissions;
        const where = (0,doctor_workflow/* placeIn */.V)(workflow, job.line);
        if (given === null)
            return hole('rights', 'weak', `job "${job.id}" says nothing of permissions: it has the repository’s default`, {
                ...where,
                fix: `write permissions: {${wanted(mode)}}`,
            });
        if (typeof given === 'string')
            return hole('rights', given === 'write-all' ? 'open' : 'weak', `job "${job.id}" has ${given}`, {
                ...where,
                fix: `write permissions: {${wanted(mode)}}`,
            });
        const extra = beyond(given, mode, step.inputs['attest'] === 'true');
        if (extra.length === 0)
            return hole('rights', 'closed', `job "${job.id}" has no more rights than it needs`, where);
        return hole('rights', 'weak', `job "${job.id}" has more rights than mode ${mode} needs: ${extra.join(', ')}`, {
            ...where,
            fix: `write permissions: {${wanted(mode)}}${extra.includes('contents: write') ? ' (contents: write only where it keeps the ledger)' : ''}`,
        });
    });
}
const wanted = (mode) => Object.entries(NEEDS[mode] ?? NEEDS['gate'])
    .map(([scope, right]) => `${scope}: ${right}`)
    .join(', ');
const STRENGTH = { none: 0, read: 1, write: 2 };
function beyond(given, mode, attests) {
    const needed = {
        ...(NEEDS[mode] ?? NEEDS['gate']),
        ...(attests ? { 'id-token': 'write', attestations: 'write' } : {}),
    };
    return Object.entries(given)
        .filter(([scope, right]) => (STRENGTH[right] ?? 2) > (STRENGTH[needed[scope] ?? 'none'] ?? 0))
        .map(([scope, right]) => `${scope}: ${right}`);
}
/** Other workflows that a pull request can steer and that may write checks or statuses, or push. */
function otherWriters(workflows, gates) {
    const own = new Set(gates.map(({ job }) => job));
    const writers = workflows
        .filter(({ triggers }) => triggers.some(({ event }) => event.startsWith('pull_request')))
        .flatMap((workflow) => workflow.jobs
        .filter((job) => !own.has(job))
        .flatMap((job) => {
        const can = writes(job.permissions ?? workflow.permissions);
        return can.length > 0 ? [{ workflow, job, can }] : [];
    }));
    if (writers.length === 0)
        return [hole('other-writers', 'closed', 'no other job that a pull request starts may write checks or statuses')];
    return writers.map(({ workflow, job, can }) => hole('other-writers', 'weak', `job "${job.id}" is started by pull requests and may write ${can.join(' and ')}`, {
        ...(0,doctor_workflow/* placeIn */.V)(workflow, job.line),
        fix: 'take the right away, or fix the source of the required check to an App of your own (policies/workflows/gate-app-check.yml)',
    }));
}
function writes(permissions) {
    if (permissions === 'write-all')
        return ['checks', 'statuses'];
    if (permissions === null || permissions === 'read-all')
        return [];
    return ['checks', 'statuses'].filter((scope) => permissions[scope] === 'write');
}
const COMMIT = /@[0-9a-f]{40}$/;
/** Actions of the gate's own workflows named by commit. */
function pinned(jobs) {
    return unique(jobs.map(({ workflow }) => workflow)).flatMap((workflow) => {
        const uses = workflow.jobs.flatMap((job) => [
            ...(job.uses === null ? [] : [{ uses: job.uses, line: job.line }]),
            ...job.steps.flatMap(({ uses, line }) => (uses === null ? [] : [{ uses, line }])),
        ]);
        const loose = uses.filter(({ uses: one }) => !COMMIT.test(one) && !one.startsWith('./') && !/@sha256:[0-9a-f]{64}$/.test(one));
        const blank = uses.filter(({ uses: one }) => /@0{40}$/.test(one));
        const holes = [
            ...loose.map(({ uses: one, line }) => hole('pinned', 'open', `${one} is named by a tag or branch, which can be moved`, {
                ...(0,doctor_workflow/* placeIn */.V)(workflow, line),
                fix: 'name it by the 40 hex digits of a commit, with the version as a comment',
            })),
            ...blank.map(({ uses: one, line }) => hole('pinned', 'open', `${one} still has the placeholder for the commit`, {
                ...(0,doctor_workflow/* placeIn */.V)(workflow, line),
                fix: 'put the commit of a release in place of the zeros',
            })),
        ];
        return holes.length > 0
            ? holes
            : [hole('pinned', 'closed', 'every action is named by its commit', (0,doctor_workflow/* placeIn */.V)(workflow, null))];
    });
}
/** Expressions whose text the author of a pull request chooses. */
const STEERED = /\$\{\{[^}]*\b(?:github\.head_ref|github\.event\.(?:pull_request|issue|comment|review|head_commit|commits)\b(?!\.(?:number|id|head\.sha|base\.sha|base\.ref)\b))[^}]*\}\}/;
/** Code or text of the pull request in jobs of the gate's workflows that have the base's rights. */
function untrustedCode(jobs) {
    return unique(jobs.map(({ workflow }) => workflow)).flatMap((workflow) => {
        const trusted = workflow.triggers.some(({ event }) => event === 'pull_request_target' || event === 'workflow_run');
        const holes = workflow.jobs.flatMap((job) => codeHoles(workflow, job, trusted));
        return holes.length > 0
            ? holes
            : [hole('untrusted-code', 'closed', 'nothing of the pull request is checked out or run', (0,doctor_workflow/* placeIn */.V)(workflow, null))];
    });
}
function codeHoles(workflow, job, trusted) {
    const gate = job.steps.findIndex(({ inputs, uses }) => uses !== null && 'decision-digest' in inputs);
    return job.steps.flatMap(({ uses, run, inputs, line }, index) => {
        const open = (message, fix) => hole('untrusted-code', 'open', message, { ...(0,doctor_workflow/* placeIn */.V)(workflow, line), fix });
        const holes = [];
        if (uses?.startsWith('actions/checkout@') && trusted) {
            const reference = `${inputs['ref'] ?? ''} ${inputs['repository'] ?? ''}`;
            if (inputs['allow-unsafe-pr-checkout'] === 'true' || /head|pull_request|refs\/pull/.test(reference))
                holes.push(open('checks out the pull request with the rights of the base', 'remove the step: the gate reads git objects itself'));
        }
        if (run !== null && STEERED.test(run))
            holes.push(open('puts text of the pull request into a script', 'hand it over as an environment variable, or leave it out'));
        if (run !== null &&
            trusted &&
            /\bgh\s+pr\s+checkout\b|\bgit\s+(?:fetch|checkout|pull)\b[^\n]*(?:pull\/|head)/i.test(run))
            holes.push(open('fetches the pull request with the rights of the base', 'remove the step: the gate reads git objects itself'));
        if (gate >= 0 && run !== null && index < gate && trusted)
            holes.push(open('runs a script before the gate publishes', 'remove the step, or do it in a job of its own'));
        return holes;
    });
}
/** Tokens that a checkout leaves behind. */
function credentials(jobs) {
    return jobs.flatMap(({ workflow, job }) => job.steps
        .filter(({ uses, inputs }) => uses?.startsWith('actions/checkout@') && inputs['persist-credentials'] !== 'false')
        .map(({ line }) => hole('credentials', 'weak', `job "${job.id}" checks out and leaves its token in .git/config`, {
        ...(0,doctor_workflow/* placeIn */.V)(workflow, line),
        fix: 'write with: {persist-credentials: false}; the gate itself needs no checkout',
    })));
}
/** Runners that are not made anew for each job. */
function runner(jobs) {
    return jobs.map(({ workflow, job }) => job.runner.some((label) => /self-hosted/i.test(label))
        ? hole('runner', 'weak', `job "${job.id}" runs on a runner of your own`, {
            ...(0,doctor_workflow/* placeIn */.V)(workflow, job.line),
            fix: 'use a hosted runner, or one that is made anew for each job and that no other workflow uses',
        })
        : hole('runner', 'closed', `job "${job.id}" runs on ${job.runner.join(', ') || 'a hosted runner'}`, (0,doctor_workflow/* placeIn */.V)(workflow, job.line)));
}
/** Whether `publish` checks what it publishes against the judging job's own word. */
function handedOver(jobs) {
    return jobs
        .filter(({ mode }) => mode === 'publish')
        .map(({ workflow, job, step }) => {
        const digest = step.inputs['decision-digest'] ?? '';
        return /\$\{\{\s*needs\.[\w-]+\.outputs\.[\w-]+\s*\}\}/.test(digest)
            ? hole('handed-over', 'closed', `job "${job.id}" checks the artifact against the judging job’s digest`, (0,doctor_workflow/* placeIn */.V)(workflow, step.line))
            : hole('handed-over', 'weak', `job "${job.id}" publishes without the digest of the judging job, so it has to judge again`, {
                ...(0,doctor_workflow/* placeIn */.V)(workflow, step.line),
                fix: 'write decision-digest: ${{ needs.model-risk-gate.outputs.decision-digest }}',
            });
    });
}

;// CONCATENATED MODULE: ./build/doctor/index.js
/** Looks at a set-up for ways round the gate: workflow files, code owners, and what the forge enforces. Pure. */









/** Policies and waivers that the gate's jobs name. */
function heldFiles(setUp) {
    const inputs = (0,gate_jobs/* gateJobs */.Y)(setUp.workflows, setUp.gate).map(({ step }) => step.inputs);
    const named = (input, usual) => [...new Set(inputs.map((one) => one[input] || usual))];
    const policies = inputs.length > 0 ? named('policy', 'policies/risk-policy.yml') : [];
    return { policies, all: [...policies, ...(inputs.length > 0 ? named('waivers', 'policies/waivers.yml') : [])] };
}
/** Every hole, worst first, the closed ones too. */
function examine(setUp) {
    const { workflows, branch, repository, rules } = setUp;
    const jobs = (0,gate_jobs/* gateJobs */.Y)(workflows, setUp.gate);
    const judges = (0,gate_jobs/* judging */.R)(jobs);
    const holes = [];
    if (judges.length === 0)
        holes.push(hole('gate-workflow', rules !== null && rules.workflows.length > 0 ? 'unknown' : 'open', 'no workflow here runs the gate on pull requests', {
            fix: 'copy policies/workflows/gate-pull-request-target.yml to .github/workflows/model-risk-gate.yml',
        }));
    else
        for (const { workflow, job } of judges)
            holes.push(hole('gate-workflow', 'closed', `job "${job.id}" runs the gate`, { path: workflow.path, line: job.line }));
    holes.push(...workflowSource(judges), ...events(judges, branch), ...runsAlways(judges), ...conclusion(judges), ...checkName(judges, workflows), ...oneAtATime(judges), ...rights(jobs), ...otherWriters(workflows, jobs), ...pinned(jobs), ...untrustedCode(jobs), ...credentials(jobs), ...runner(judges), ...inputsKnown(jobs), ...handedOver(jobs));
    if (repository)
        holes.push(...repositoryHoles(setUp, repository));
    if (rules)
        holes.push(...branchHoles(rules, [...new Set(judges.map(checkOf))]));
    return worstFirst(holes);
}
/** Name of the check that carries the verdict: the job’s, or that of the check run which an App of its own posts. */
const checkOf = ({ job, step }) => (step.inputs['check-run-token'] ? CHECK_RUN : job.name);
/** Name that check runs of the gate have. */
const CHECK_RUN = 'model-risk-gate';
function repositoryHoles(setUp, { codeOwners: owners, policies }) {
    const ours = [...new Set(setUp.workflows.map(({ path }) => path))];
    const held = [...heldFiles(setUp).all, ...ours, owners?.path ?? '.github/CODEOWNERS'];
    return [
        ...codeOwners(owners?.path ?? null, owners?.text ?? null, held),
        ...policies.map(({ path, there }) => there
            ? hole('policy', 'closed', 'the policy is there', { path })
            : hole('policy', 'open', 'there is no policy', {
                path,
                fix: 'write one (risk-gate init proposes it) and merge it in a change of its own',
            })),
    ];
}

// EXTERNAL MODULE: ./build/domain/fault.js
var fault = __webpack_require__(12777);
// EXTERNAL MODULE: ./build/domain/refusal.js
var refusal = __webpack_require__(7873);
// EXTERNAL MODULE: ./build/outputs/escape.js
var outputs_escape = __webpack_require__(11722);
;// CONCATENATED MODULE: ./build/outputs/holes.js
/** What `doctor` found, for a terminal: what is open first, why it is a hole, and how to close it. */

const SIGNS = { open: '✗', weak: '!', unknown: '?', closed: '✓' };
const HEADINGS = {
    open: 'Open: a change can get round the gate here',
    weak: 'Weak: shut only as long as something else holds',
    unknown: 'Could not be looked at',
    closed: 'Closed',
};
const TINTS = { open: '31', weak: '33', unknown: '33', closed: '32' };
/** `asked`: whether the forge was asked for its rules. Holes come worst first. */
function renderHoles(holes, { colour, asked }) {
    const tint = (text, status) => colour ? `\u001b[${TINTS[status]}m${text}\u001b[0m` : text;
    const count = (status) => holes.filter((one) => one.status === status).length;
    const lines = [
        count('open') > 0
            ? tint(`The gate can be got round: ${count('open')} open, ${count('weak')} weak, ${count('closed')} closed.`, 'open')
            : tint(`No way round the gate was found: ${count('weak')} weak, ${count('unknown')} not looked at, ${count('closed')} closed.`, count('weak') + count('unknown') > 0 ? 'weak' : 'closed'),
    ];
    for (const status of ['open', 'weak', 'unknown', 'closed']) {
        const some = holes.filter((one) => one.status === status);
        if (some.length === 0)
            continue;
        lines.push('', HEADINGS[status]);
        for (const one of some) {
            const place = one.path === null ? '' : `  ${(0,outputs_escape/* logName */.Is)(one.path)}${one.line === null ? '' : `:${one.line}`}`;
            lines.push(`  ${tint(SIGNS[status], status)} ${one.id}: ${(0,outputs_escape/* logProse */.ay)(one.message)}${place}`);
            if (status === 'closed')
                continue;
            lines.push(`      why     ${one.why}`);
            if (one.fix !== null)
                lines.push(`      to do   ${(0,outputs_escape/* logProse */.ay)(one.fix)}`);
        }
    }
    if (!asked)
        lines.push('', 'Not looked at: the rules of the branch, which are the lock itself. Add --github OWNER/NAME.');
    return `${lines.map((line) => (line.startsWith('\u001b') ? line : (0,outputs_escape/* logLine */.BP)(line))).join('\n')}\n`;
}

// EXTERNAL MODULE: ./build/commands/shared/options.js
var shared_options = __webpack_require__(91691);
// EXTERNAL MODULE: ./build/commands/shared/say.js
var say = __webpack_require__(87558);
;// CONCATENATED MODULE: ./build/commands/doctor.js
/** `doctor`: whether a set-up really blocks merges: every known way round the gate, and how it is closed or to be closed. */









/** Largest workflow file that is read. Bytes. */
const MOST_BYTES = 1_000_000;
const REPOSITORY = /^[\w.-]+\/[\w.-]+$/;
const doctor = {
    name: 'doctor',
    usage: 'doctor [--github OWNER/NAME] [WORKFLOW…]',
    summary: 'Looks for every way round the gate: in workflow files, code owners and, with --github, the rules of the branch. Exit code 1 where one is open.',
    options: {
        repo: { value: 'DIR', help: 'the repository whose .github/workflows are read', fallback: '.' },
        github: { value: 'OWNER/NAME', help: 'asks GitHub for the rules of the branch, with the token in GITHUB_TOKEN' },
        branch: { value: 'NAME', help: 'the branch that is guarded (default: the default branch)' },
        action: { value: 'OWNER/NAME', help: 'the gate’s action, where it has another name than risk-gate' },
        format: (0,shared_options/* formatOption */.Bx)(['text', 'json']),
    },
    async run(argv, world) {
        const parsed = (0,shared_options/* parseOptions */.Ac)(argv, this.options);
        if (!parsed.ok)
            return (0,say/* sayFaults */.J)(world, parsed.faults);
        const options = parsed.value;
        for (const name of ['github', 'action'])
            if (options.text(name) !== null && !REPOSITORY.test(options.text(name)))
                return (0,say/* sayFaults */.J)(world, [
                    (0,fault/* fault */.DG)('usage/option', `--${name}`, 'is no OWNER/NAME', { fix: 'for example acme/models' }),
                ]);
        const folder = options.text('repo');
        const paths = options.rest.length > 0 ? (0,fault/* good */.uw)(options.rest) : await workflowPaths(folder);
        if (!paths.ok)
            return (0,say/* sayFaults */.J)(world, paths.faults);
        const { workflows, faults } = await readAll(paths.value, options.rest.length > 0 ? null : folder);
        const rules = await rulesOf(options.text('github'), options.text('branch'), world);
        if (!rules.ok)
            return (0,say/* sayFaults */.J)(world, [...faults, ...rules.faults]);
        const gate = { action: options.text('action'), itself: await isAction(folder) };
        const setUp = {
            workflows,
            gate,
            branch: rules.value?.branch ?? options.text('branch'),
            repository: options.rest.length > 0 ? null : await repositoryOf(folder, heldFiles({ workflows, gate }).policies),
            rules: rules.value,
        };
        const holes = examine(setUp);
        world.out(options.text('format') === 'json'
            ? `${JSON.stringify({ schema: 'risk-gate/doctor/v1', holes, faults }, null, 2)}\n`
            : renderHoles(holes, { colour: world.colour, asked: rules.value !== null }));
        if (faults.length > 0)
            return (0,say/* sayFaults */.J)(world, faults);
        return holes.some(({ status }) => status === 'open') ? 1 : 0;
    },
};
async function workflowPaths(folder) {
    const at = '.github/workflows';
    try {
        const names = await (0,promises_.readdir)((0,external_node_path_.join)(folder, at));
        return (0,fault/* good */.uw)(names
            .filter((name) => /\.ya?ml$/.test(name))
            .sort()
            .map((name) => `${at}/${name}`));
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return (0,fault/* good */.uw)([]);
        return (0,fault/* bad */.MB)((0,fault/* fault */.DG)('usage/option', (0,external_node_path_.join)(folder, at), `cannot be read: ${(0,refusal/* refusalWords */.W)(error)}`, {
            fix: 'give the repository with --repo',
        }));
    }
}
/** Workflows that can be read, and the faults of the others. */
async function readAll(paths, folder) {
    const read = await Promise.all(paths.map(async (path) => {
        const text = await textOf(folder === null ? path : (0,external_node_path_.join)(folder, path), path);
        return text.ok ? (0,doctor_workflow/* readWorkflow */.S)(text.value, path) : text;
    }));
    return {
        workflows: read.flatMap((one) => (one.ok ? [one.value] : [])),
        faults: read.flatMap((one) => (one.ok ? [] : one.faults)),
    };
}
async function textOf(file, path) {
    try {
        if ((await (0,promises_.stat)(file)).size > MOST_BYTES)
            return (0,fault/* bad */.MB)((0,fault/* fault */.DG)('artifact/too-large', path, `has more than ${MOST_BYTES} bytes`, { fix: 'give the path of a workflow' }));
        return (0,fault/* good */.uw)(await (0,promises_.readFile)(file, 'utf8'));
    }
    catch (error) {
        return (0,fault/* bad */.MB)((0,fault/* fault */.DG)('artifact/unreadable', path, `cannot be read: ${(0,refusal/* refusalWords */.W)(error)}`, {
            fix: 'give the path of a workflow',
        }));
    }
}
/** Whether the repository is the gate's own action, so that `uses: ./` runs it. */
async function isAction(folder) {
    const text = await textOf((0,external_node_path_.join)(folder, 'action.yml'), 'action.yml');
    return text.ok && /^name:\s*["']?risk-gate["']?\s*$/m.test(text.value);
}
async function repositoryOf(folder, policies) {
    const there = async (path) => (await textOf((0,external_node_path_.join)(folder, path), path)).ok;
    for (const path of CODE_OWNERS_PATHS) {
        const text = await textOf((0,external_node_path_.join)(folder, path), path);
        if (text.ok)
            return {
                codeOwners: { path, text: text.value },
                policies: await Promise.all(policies.map(async (one) => ({ path: one, there: await there(one) }))),
            };
    }
    return {
        codeOwners: null,
        policies: await Promise.all(policies.map(async (one) => ({ path: one, there: await there(one) }))),
    };
}
/** Rules of the branch as the forge tells them; null where it is not asked. */
async function rulesOf(repository, named, world) {
    if (repository === null)
        return (0,fault/* good */.uw)(null);
    const token = world.environment['GITHUB_TOKEN'] ?? world.environment['GH_TOKEN'];
    if (!token)
        return (0,fault/* bad */.MB)((0,fault/* fault */.DG)('forge/permission', '--github', 'there is no token', {
            fix: 'set GITHUB_TOKEN to one that may read the repository',
        }));
    const [{ forgeApi }, { branchRules, defaultBranch }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(1351), __webpack_require__.e(4119), __webpack_require__.e(3368)]).then(__webpack_require__.bind(__webpack_require__, 40987)),
        __webpack_require__.e(/* import() */ 7850).then(__webpack_require__.bind(__webpack_require__, 77850)),
    ]);
    const say = (text) => world.error(`${(0,outputs_escape/* logLine */.BP)((0,outputs_escape/* logProse */.ay)(text))}\n`);
    const api = forgeApi(token, { info: say, warning: say, error: say }, world.environment);
    const branch = named === null ? await defaultBranch(api, repository) : (0,fault/* good */.uw)(named);
    return branch.ok ? branchRules(api, repository, branch.value) : branch;
}


/***/ }),

/***/ 91691:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ac: () => (/* binding */ parseOptions),
/* harmony export */   Bx: () => (/* binding */ formatOption),
/* harmony export */   E2: () => (/* binding */ WAIVERS),
/* harmony export */   Po: () => (/* binding */ POLICY),
/* harmony export */   Sm: () => (/* binding */ dayOption),
/* harmony export */   helpText: () => (/* binding */ helpText),
/* harmony export */   pI: () => (/* binding */ PACKS),
/* harmony export */   rE: () => (/* binding */ NOW),
/* harmony export */   zf: () => (/* binding */ timeOption)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _domain_fault_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12777);
/* harmony import */ var _domain_moment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26345);
/* harmony import */ var _syntax_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92727);
/** Options of the command line: parsed strictly, every fault in the words of the rest of the program. */




/** Options that say the same in several commands. */
const POLICY = {
    value: 'PATH',
    help: 'the policy, inside the repository',
    fallback: 'policies/risk-policy.yml',
};
const WAIVERS = { value: 'PATH', help: 'the waivers (default: waivers.yml beside the policy)' };
const PACKS = {
    value: 'DIR',
    help: 'clones of the repositories whose packs the policy extends, or one of them',
};
const NOW = { value: 'TIME', help: 'the time to judge at, RFC 3339 with a zone (default: now)' };
/** In which form a command answers; the first form, unless another is the usual one. */
const formatOption = (choices, fallback = choices[0] ?? '') => ({
    value: 'FORMAT',
    help: `what is printed: ${choices.join(', ')}`,
    fallback,
    choices,
});
/**
 * Parses arguments against their specification; unknown options get a did-you-mean. `most`: how many arguments that
 * are no options the command takes at most; left out: any number.
 */
function parseOptions(argv, specs, most) {
    const options = {};
    for (const [name, spec] of Object.entries(specs))
        options[name] = {
            type: spec.value === null ? 'boolean' : 'string',
            multiple: true,
            ...(spec.short ? { short: spec.short } : {}),
        };
    const faults = [];
    const args = withBare(argv, specs);
    const parsed = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({ args, options, allowPositionals: true, strict: false, tokens: true });
    for (const token of parsed.tokens ?? []) {
        if (token.kind !== 'option')
            continue;
        const spec = Object.hasOwn(specs, token.name) ? specs[token.name] : undefined;
        if (!spec) {
            const near = (0,_syntax_text_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(token.name, Object.keys(specs));
            faults.push((0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .fault */ .DG)('usage/option', token.rawName, 'is no option of this command', {
                fix: near ? `did you mean --${near}?` : 'see --help',
            }));
        }
        else if (spec.value !== null && (!token.value || (!token.inlineValue && token.value.startsWith('--')))) {
            faults.push((0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .fault */ .DG)('usage/option', token.rawName, `needs a value: ${spec.value}`, { fix: 'see --help' }));
        }
        else if (spec.value === null && token.value !== undefined) {
            faults.push((0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .fault */ .DG)('usage/option', token.rawName, 'takes no value', { fix: 'leave the value out' }));
        }
        else if (spec.choices && token.value !== undefined && !spec.choices.includes(token.value)) {
            faults.push((0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .fault */ .DG)('usage/option', token.rawName, `cannot be "${token.value}"`, {
                fix: `one of ${spec.choices.join(', ')}`,
            }));
        }
    }
    for (const [name, values] of Object.entries(parsed.values)) {
        if (specs[name]?.value !== null && Array.isArray(values) && values.length > 1)
            faults.push((0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .fault */ .DG)('usage/option', `--${name}`, 'is given more than once', { fix: 'give it once' }));
    }
    if (most !== undefined)
        for (const extra of parsed.positionals.slice(most))
            faults.push((0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .fault */ .DG)('usage/option', extra, 'is one argument too many', { fix: 'see --help' }));
    if (faults.length)
        return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .bad */ .MB)(...faults);
    const last = (name) => parsed.values[name]?.at(-1);
    return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .good */ .uw)({
        text: (name) => last(name) ?? specs[name]?.fallback ?? null,
        flag: (name) => last(name) === true,
        rest: parsed.positionals,
    });
}
/** Arguments in which an option that may stand bare, and does, has the value that this means. */
function withBare(argv, specs) {
    return argv.map((argument, index) => {
        const bare = argument.startsWith('--') ? specs[argument.slice(2)]?.bare : undefined;
        const next = argv[index + 1];
        return bare !== undefined && (next === undefined || next.startsWith('-')) ? `${argument}=${bare}` : argument;
    });
}
/** `--now`: RFC 3339 with a zone, told in UTC; without it the clock. */
function timeOption(text, clock) {
    if (text === null)
        return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .good */ .uw)(clock()
            .toISOString()
            .replace(/\.\d{3}Z$/, 'Z'));
    const { epoch } = (0,_domain_moment_js__WEBPACK_IMPORTED_MODULE_3__/* .moment */ .n)(text);
    if (epoch === null)
        return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .bad */ .MB)((0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .fault */ .DG)('usage/option', '--now', `"${text}" is no RFC 3339 time with a zone`, {
            fix: 'write it like 2026-11-21T05:00:00Z',
        }));
    return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .good */ .uw)(new Date(epoch).toISOString().replace(/\.000Z$/, 'Z'));
}
/** A day or a time as milliseconds; `whole`: what a day adds to its start. null: not given. */
function dayOption(text, option, whole) {
    if (text === null)
        return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .good */ .uw)(null);
    const isDay = /^\d{4}-\d{2}-\d{2}$/.test(text);
    const { epoch } = (0,_domain_moment_js__WEBPACK_IMPORTED_MODULE_3__/* .moment */ .n)(isDay ? `${text}T00:00:00Z` : text);
    if (epoch === null)
        return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .bad */ .MB)((0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .fault */ .DG)('usage/option', option, `"${text}" is no day and no RFC 3339 time`, {
            fix: 'write it like 2026-11-21, or 2026-11-21T05:00:00Z',
        }));
    return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .good */ .uw)(isDay ? epoch + whole : epoch);
}
/** Help text of a command. */
function helpText(usage, summary, specs) {
    const rows = Object.entries(specs).map(([name, spec]) => {
        const value = spec.bare === undefined ? spec.value : `[${spec.value}]`;
        const left = `  --${name}${value ? ` ${value}` : ''}`;
        const tail = spec.fallback ? ` (default: ${spec.fallback})` : '';
        return `${left.padEnd(26)}${left.length >= 26 ? `\n${' '.repeat(26)}` : ''}${spec.help}${tail}`;
    });
    return `Usage: risk-gate ${usage}\n\n${summary}\n\nOptions:\n${rows.join('\n')}\n  --help                  this text\n`;
}


/***/ }),

/***/ 87558:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ sayFaults),
/* harmony export */   unknownCommand: () => (/* binding */ unknownCommand)
/* harmony export */ });
/* harmony import */ var _domain_fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12777);
/* harmony import */ var _outputs_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11722);
/* harmony import */ var _syntax_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92727);
/** How the command line speaks of faults: one line each, nothing raw. */



/** Most faults that are printed; the rest are counted. */
const MOST = 200;
/** Prints faults to standard error and gives the exit code for "could not be judged". */
function sayFaults(world, faults) {
    for (const one of faults.slice(0, MOST))
        world.error(`${(0,_outputs_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .logLine */ .BP)((0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .faultText */ .Ij)(one))}\n`);
    if (faults.length > MOST)
        world.error(`… and ${faults.length - MOST} more faults\n`);
    return 2;
}
/** An unknown command, with the nearest one that is there. */
function unknownCommand(name, known, world) {
    const near = (0,_syntax_text_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .p)(name, known);
    const fix = near ? `did you mean "${near}"?` : 'risk-gate --help lists the commands';
    world.error(`${(0,_outputs_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .logLine */ .BP)(`${name}: is no command (fix: ${fix}) [usage/option]`)}\n`);
    return 2;
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

/***/ 12777:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DG: () => (/* binding */ fault),
/* harmony export */   Ij: () => (/* binding */ faultText),
/* harmony export */   MB: () => (/* binding */ bad),
/* harmony export */   uw: () => (/* binding */ good)
/* harmony export */ });
/** One line for people: `path:line:col: message (fix: …) [code]`; parts that are null are left out. */
function faultText(fault) {
    const place = [fault.path, fault.line, fault.line === null ? null : fault.column].filter((part) => part !== null);
    const fix = fault.fix === null ? '' : ` (fix: ${fault.fix})`;
    return `${place.join(':')}: ${fault.message}${fix} [${fault.code}]`;
}
/** A fault with its optional parts filled in; `line`, `column` and `fix` default to null. */
function fault(code, path, message, more = {}) {
    return { code, path, message, line: more.line ?? null, column: more.column ?? null, fix: more.fix ?? null };
}
/** A successful result. */
const good = (value) => ({ ok: true, value });
/** A failed result; needs at least one fault. */
const bad = (...faults) => ({
    ok: false,
    faults,
});


/***/ }),

/***/ 26345:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ CLOCK_SKEW),
/* harmony export */   n: () => (/* binding */ moment)
/* harmony export */ });
/** Points in time as artifacts give them. */
/** How far a clock may be ahead of ours: what was said that much later than now was said now. Milliseconds. */
const CLOCK_SKEW = 10 * 60_000;
/** A moment from a text; only RFC 3339 with a zone and a day that exists has an epoch. */
function moment(text) {
    const parts = /^(\d{4})-(\d{2})-(\d{2})[Tt ](\d{2}):(\d{2}):(\d{2})(\.\d+)?([Zz]|[+-]\d{2}:\d{2})$/.exec(text);
    if (!parts)
        return { text, epoch: null };
    const [, year, month, day, hour, minute, second] = parts.map(Number);
    const midnight = new Date(Date.UTC(year, month - 1, day));
    const exists = midnight.getUTCMonth() === month - 1 && midnight.getUTCDate() === day;
    const epoch = exists && hour < 24 && minute < 60 && second < 60 ? Date.parse(text.replace(' ', 'T').toUpperCase()) : Number.NaN;
    return { text, epoch: Number.isNaN(epoch) ? null : epoch };
}


/***/ }),

/***/ 7873:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ refusalWords)
/* harmony export */ });
/** Why the system did not let us read or write, in words: its codes are nobody's language. */
const WORDS = {
    ENOENT: 'there is no such file or folder',
    ENOTDIR: 'a part of its path is a file',
    EISDIR: 'it is a folder',
    EACCES: 'this user may not',
    EPERM: 'this user may not',
    EROFS: 'the disk may only be read',
    ENOSPC: 'the disk is full',
    ELOOP: 'its links go in a circle',
    ENAMETOOLONG: 'its name is too long',
    EMFILE: 'too many files are open',
};
/** Words for the code of an error, the code itself where there are none, `it failed` for what has no code. */
function refusalWords(error) {
    const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;
    return code === null ? 'it failed' : (WORDS[code] ?? code);
}


/***/ }),

/***/ 11722:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ clip),
/* harmony export */   BP: () => (/* binding */ logLine),
/* harmony export */   Cm: () => (/* binding */ linkTarget),
/* harmony export */   Ct: () => (/* binding */ flat),
/* harmony export */   Is: () => (/* binding */ logName),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   a4: () => (/* binding */ mermaid),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   ay: () => (/* binding */ logProse),
/* harmony export */   bt: () => (/* binding */ mermaidAxis),
/* harmony export */   mx: () => (/* binding */ htmlInMarkdown),
/* harmony export */   qy: () => (/* binding */ html),
/* harmony export */   rC: () => (/* binding */ htmlName),
/* harmony export */   rK: () => (/* binding */ csvCell),
/* harmony export */   wD: () => (/* binding */ markdown)
/* harmony export */ });
/**
 * The one place that makes hostile text safe to show. Every text that an artifact, a policy or a person supplied goes
 * through one of these before it reaches a surface; each surface has its own function, and none of them ever throws.
 */
const ZERO_WIDTH = '\u200b';
/**
 * What no reader can see or what changes how others are shown: controls (C0, DEL, C1), format characters (bidirectional
 * overrides, zero width, byte order mark, tags), lone surrogates, line and paragraph separators. The zero-width joiners
 * stay where both neighbours are beyond ASCII: scripts and emoji need them.
 */
const HIDDEN = /(?<![^\x00-\x7f])[\u200c\u200d]|[\u200c\u200d](?![^\x00-\x7f])|(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;
const SHORT = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };
function escapeSequence(character) {
    const short = SHORT[character];
    if (short)
        return short;
    const point = character.codePointAt(0).toString(16).toUpperCase();
    return point.length > 4 ? `\\u{${point}}` : `\\u${point.padStart(4, '0')}`;
}
/**
 * Text of one line in which every hidden character is written out (`\n`, `\u202E`). For paths, labels and log lines.
 * `##[`, which a runner obeys anywhere in a line, is broken here for good.
 */
const visible = (text) => text.replace(HIDDEN, escapeSequence).replaceAll('##[', '## [');
/** As `visible`, but line breaks and tabs are a space, and the ends are trimmed. For prose. */
const flat = (text) => visible(text.replace(/[ \t]*[\r\n\t][\s]*/g, ' ')).trim();
/** At most `limit` UTF-16 units of a text, never half a character, with a sign and the count of what was left out. */
function clip(text, limit) {
    if (text.length <= limit)
        return text;
    const last = text.charCodeAt(limit - 1);
    const end = last >= 0xd800 && last <= 0xdbff ? limit - 1 : limit;
    return `${text.slice(0, end)}… (${text.length - end} more characters)`;
}
/** Longest text of prose and of a name that the surfaces show; the record has all of it. */
const PROSE = 700;
const NAME = 160;
/** Mentions, issue references, links and emoji names are broken by a zero-width space, so that nobody is called and nothing is linked. */
const breakReferences = (text) => text
    .replace(/(?<=\S)@/gu, `${ZERO_WIDTH}@`)
    .replace(/@(?=[\p{L}\p{N}_])/gu, `@${ZERO_WIDTH}`)
    .replace(/#(?=\d)/g, `#${ZERO_WIDTH}`)
    .replace(/\b(gh-)(?=\d)/gi, `$1${ZERO_WIDTH}`)
    .replace(/:(?=\/\/)/g, `:${ZERO_WIDTH}`)
    .replace(/\b(www|mailto|xmpp)(?=[.:])/gi, `$1${ZERO_WIDTH}`)
    .replace(/(?<!\d):(?=[\w+-]+:)/g, `:${ZERO_WIDTH}`);
const ENTITIES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
};
const entity = (character) => ENTITIES[character] ?? `&#${character.codePointAt(0)};`;
/** Text for HTML, in an element or in a quoted attribute. */
const html = (text, limit = PROSE) => flat(clip(text, limit)).replace(/[&<>"']/g, entity);
/** A path, label or id for HTML: hidden characters and line breaks are written out. */
const htmlName = (text, limit = NAME) => visible(clip(text, limit)).replace(/[&<>"']/g, entity);
/** Text inside an HTML block of Markdown (`<summary>`), where mentions count and Markdown does not. */
const htmlInMarkdown = (text, limit = NAME) => breakReferences(visible(clip(text, limit))).replace(/[&<>"']/g, entity);
/**
 * Text as inline Markdown (GitHub flavour), also in a table cell or at the start of a list item: one line, no markup,
 * no HTML, no mention, no reference, no link, no mathematics.
 */
function markdown(text, limit = PROSE) {
    const safe = breakReferences(flat(clip(text, limit)))
        .replace(/[\\`*[\]|~$]/g, '\\$&')
        .replace(/[&<>]/g, entity)
        .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_');
    // What would begin a block where the text stands first: a list item, a heading, a rule or an underline.
    return safe
        .replace(/^([-+])(?=\s|$)/, '\\$1')
        .replace(/^([-=#])(?=[-=#]*(?:\s|$))/, '\\$1')
        .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2');
}
/** A path, label or id as Markdown code, also in a table cell. Empty text is `(empty)`. */
function code(text, limit = NAME) {
    const shown = visible(clip(text, limit));
    if (shown.trim() === '')
        return '`(empty)`';
    if (!/[`|]|^\s|\s$/.test(shown))
        return `\`${shown}\``;
    // A code span in a table cannot hold a bar, nor a back-tick at its ends: then HTML with everything as entities.
    return `<code>${breakReferences(shown).replace(/[^\p{L}\p{N} .,/:;=@#\u200b-]/gu, entity)}</code>`;
}
/** A web address as the target of a Markdown link or an `href`, or null where it is no plain https or http address. */
function linkTarget(address) {
    if (!/^https?:\/\/[^/?#]/.test(address) || /\p{Cs}/u.test(address))
        return null;
    return encodeURI(address)
        .replace(/%25(?=[0-9A-Fa-f]{2})/g, '%')
        .replace(/['()*!$~[\]|\\]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}
/** Text for a log or a terminal: one line without control characters, that no runner takes for a command. */
const logLine = (text) => visible(text).replace(/^(\s*):(?=:)/, '$1: ');
/** As `logLine`, for a path, label or id inside a line. */
const logName = (text, limit = NAME) => logLine(clip(text, limit));
/** As `logLine`, for prose: line breaks become spaces. */
const logProse = (text, limit = PROSE) => logLine(flat(clip(text, limit)));
/**
 * A cell of CSV: always quoted, and never a formula to a spreadsheet, also after blanks and in letters of full width: it
 * begins with an apostrophe instead. Numbers stay numbers.
 */
function csvCell(content) {
    if (content === null)
        return '""';
    if (typeof content === 'number')
        return `"${content}"`;
    const shown = visible(content);
    const formula = /^[\s\p{Zs}]*[=+\-@|%]/u.test(shown.normalize('NFKC')) || /^[\t\r\n]/.test(content);
    return `"${(formula ? `'${shown}` : shown).replaceAll('"', '""')}"`;
}
/** Text inside a quoted label of a Mermaid flowchart: everything that is syntax to Mermaid or Markdown is an entity. */
function mermaid(text, limit = 60) {
    const shown = visible(clip(text, limit));
    return shown
        .replace(/[^\p{L}\p{N}\p{M} .,/_=+()%✓✗…-]/gu, (character) => `#${character.codePointAt(0)};`)
        .replace(/^[-+\d]/, (character) => `#${character.charCodeAt(0)};`);
}
/** Text in a Mermaid chart's title or axis, which know no entities: what is not harmless becomes `·`. */
const mermaidAxis = (text, limit = 28) => {
    const shown = visible(text.length > limit ? `${Array.from(text.slice(0, limit - 1)).join('')}…` : text);
    return shown.replace(/[^\p{L}\p{N}\p{M} .,/_=+()%:≥≤×…-]/gu, '·');
};


/***/ }),

/***/ 92727:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ decodeUtf8),
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/* harmony import */ var _domain_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12777);
/** Bytes to text, strictly. */

/**
 * Bytes as UTF-8. Invalid bytes, UTF-16 or UTF-32 (by byte order mark) and NUL are an `artifact/encoding` fault;
 * a UTF-8 byte order mark is dropped. Empty bytes are the empty text.
 */
function decodeUtf8(bytes, path) {
    const [a, b, c, d] = bytes;
    const utf32 = (a === 0xff && b === 0xfe && c === 0 && d === 0) || (a === 0 && b === 0 && c === 0xfe && d === 0xff);
    const utf16 = (a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff);
    if (utf32 || utf16) {
        const name = utf32 ? 'UTF-32' : 'UTF-16';
        return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .bad */ .MB)((0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .fault */ .DG)('artifact/encoding', path, `the file is ${name}`, { line: 1, fix: 'save it as UTF-8' }));
    }
    const nul = bytes.indexOf(0);
    if (nul >= 0) {
        const message = `the file has a NUL byte (byte ${nul + 1})`;
        return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .bad */ .MB)((0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .fault */ .DG)('artifact/encoding', path, message, { line: lineOf(bytes, nul), fix: 'save it as UTF-8 text' }));
    }
    try {
        return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .good */ .uw)(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    }
    catch {
        const at = firstInvalid(bytes);
        const message = `the file is not UTF-8 (byte ${at + 1})`;
        return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .bad */ .MB)((0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .fault */ .DG)('artifact/encoding', path, message, { line: lineOf(bytes, at), fix: 'save it as UTF-8' }));
    }
}
/** 1-based line of a byte. */
function lineOf(bytes, end) {
    let line = 1;
    for (let at = bytes.indexOf(10); at >= 0 && at < end; at = bytes.indexOf(10, at + 1))
        line++;
    return line;
}
/** Index of the first byte that does not decode; found by halving on the length of the valid start. */
function firstInvalid(bytes) {
    const valid = (length) => {
        try {
            new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, length), { stream: true });
            return true;
        }
        catch {
            return false;
        }
    };
    let low = 0;
    let high = bytes.length;
    while (high - low > 1) {
        const middle = (low + high) >> 1;
        if (valid(middle))
            low = middle;
        else
            high = middle;
    }
    // A character that began before and was not finished is the one at fault, not the byte that should have gone on with it.
    for (let back = 1; back <= 3 && back <= low; back++) {
        const byte = bytes[low - back];
        if (byte < 0x80)
            break;
        if (byte >= 0xc0)
            return back < (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) ? low - back : low;
    }
    return low;
}
/**
 * The known word nearest to `word`, for a did-you-mean: edit distance at most max(2, a third of the length), without
 * regard to case; undefined where none is that near. The first of several equally near.
 */
function nearest(word, known) {
    const limit = Math.max(2, Math.floor(word.length / 3));
    let best;
    let least = limit + 1;
    for (const candidate of known) {
        if (Math.abs(candidate.length - word.length) >= least)
            continue;
        const distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
        if (distance < least) {
            least = distance;
            best = candidate;
        }
    }
    return best;
}
function editDistance(a, b) {
    let row = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (let i = 1; i <= a.length; i++) {
        const next = [i];
        for (let j = 1; j <= b.length; j++) {
            next.push(Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1)));
        }
        row = next;
    }
    return row[b.length];
}


/***/ })

};
