export const id = 540;
export const ids = [540,6304];
export const modules = {

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

/***/ 80540:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  whatIf: () => (/* binding */ whatIf)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/domain/duration.js
var duration = __webpack_require__(14953);
// EXTERNAL MODULE: ./build/domain/fault.js
var fault = __webpack_require__(12777);
// EXTERNAL MODULE: ./build/domain/watch.js
var watch = __webpack_require__(13090);
;// CONCATENATED MODULE: ./build/domain/what-if.js
/** What a replay of past decisions under another policy says (`risk-gate/what-if/v1`). */
/** `blocked`: would have been refused and was let through; `unblocked`: the other way round; `untold`: the record does not say. */
const EFFECTS = ['blocked', 'unblocked', 'untold', 'same'];

// EXTERNAL MODULE: ./build/git/git.js
var git = __webpack_require__(40075);
// EXTERNAL MODULE: ./build/git/objects.js
var git_objects = __webpack_require__(9951);
// EXTERNAL MODULE: ./build/judge/policy-text.js
var policy_text = __webpack_require__(55874);
// EXTERNAL MODULE: ./build/ledger/layout.js
var layout = __webpack_require__(39696);
// EXTERNAL MODULE: ./build/metrics/index.js + 53 modules
var metrics = __webpack_require__(68687);
// EXTERNAL MODULE: ./build/outputs/escape.js
var outputs_escape = __webpack_require__(11722);
// EXTERNAL MODULE: ./build/outputs/words.js
var words = __webpack_require__(36784);
;// CONCATENATED MODULE: ./build/outputs/what-if-text.js
/** What would have been, for a terminal: what differs first, with the reasons. */



const TITLES = {
    blocked: 'Would have been blocked, and was let through',
    unblocked: 'Would have been let through, and was blocked',
    untold: 'Cannot be told from what is recorded',
    same: 'The same either way',
};
/** Reasons shown of one change; JSON has all. */
const MOST_REASONS = 5;
/** Every change by its effect, and the counts. */
function renderWhatIf(report) {
    const { changes, counts } = report;
    const range = `${report.since === null ? '' : ` since ${(0,outputs_escape/* logName */.Is)(report.since)}`}${report.until === null ? '' : ` until ${(0,outputs_escape/* logName */.Is)(report.until)}`}`;
    const left = report['left-out'];
    return `${[
        `${(0,words/* plural */.LS)(changes.length, 'change')}${range} in ${(0,outputs_escape/* logName */.Is)(report.ledger)}, under ${(0,outputs_escape/* logName */.Is)(report.policy.path)} (${(0,words/* short */.h0)(report.policy.sha256)}):`,
        ...EFFECTS.map((effect) => `  ${TITLES[effect].toLowerCase()}: ${counts[effect]}`),
        ...(left
            ? [
                `  ${(0,words/* plural */.LS)(left, 'record')} cannot be relied on, and ${left === 1 ? 'was' : 'were'} left out (see risk-gate audit)`,
            ]
            : []),
        ...EFFECTS.filter((effect) => effect !== 'same' && counts[effect]).flatMap((effect) => [
            '',
            `${TITLES[effect]}:`,
            ...changes.filter((one) => one.effect === effect).flatMap(changeLines),
        ]),
    ].join('\n')}\n`;
}
function changeLines(change) {
    const number = change.pull_request === null ? '' : ` #${change.pull_request}`;
    const models = change.models.map((model) => (0,outputs_escape/* logName */.Is)(model)).join(', ');
    const told = change.requirements.slice(0, MOST_REASONS);
    const more = change.requirements.length - told.length;
    return [
        (0,outputs_escape/* logLine */.BP)(`  ${change.head.slice(0, 12)}${number} ${change.evaluated_at.slice(0, 10)} ${models} (was ${change.verdict})`),
        ...told.map(reasonLine),
        ...(more > 0 ? [`    and ${more} more`] : []),
    ];
}
const reasonLine = ({ requirement, state, why }) => `    ${state === 'open' ? 'blocks' : 'untold'}${requirement ? ` ${(0,outputs_escape/* logName */.Is)(requirement)}` : ''}: ${(0,outputs_escape/* logProse */.ay)(why)}`;

// EXTERNAL MODULE: ./build/record.js + 1 modules
var record = __webpack_require__(87198);
// EXTERNAL MODULE: ./build/rules/index.js + 67 modules
var rules = __webpack_require__(54207);
// EXTERNAL MODULE: ./build/domain/outcome.js
var outcome = __webpack_require__(93153);
// EXTERNAL MODULE: ./build/evaluate.js + 6 modules
var evaluate = __webpack_require__(55315);
// EXTERNAL MODULE: ./build/policy/index.js + 20 modules
var policy = __webpack_require__(52818);
// EXTERNAL MODULE: ./build/domain/effective.js
var domain_effective = __webpack_require__(21592);
// EXTERNAL MODULE: ./build/rules/shared/bound.js
var bound = __webpack_require__(88492);
// EXTERNAL MODULE: ./build/rules/shared/metric-parameters.js
var metric_parameters = __webpack_require__(15779);
;// CONCATENATED MODULE: ./build/what-if/numbers.js
/** Recorded numbers against other bounds. Only where the recorded outcome follows from the record is another one derived. */



/** Parameters that are bounds, by rule: only these may differ. */
const BOUNDS = {
    'metric-threshold': ['min', 'max'],
    'metric-spread': ['max-difference', 'min-ratio'],
    'metric-regression': ['max-drop'],
};
/** Whether two versions of a requirement differ in their bounds alone (and in what is only told). */
function onlyBoundsDiffer(before, after) {
    const bounds = BOUNDS[after.rule];
    if (!bounds || before.rule !== after.rule || before.burden !== after.burden)
        return false;
    const names = new Set([...Object.keys(before.with), ...Object.keys(after.with)]);
    return [...names].every((name) => bounds.includes(name) || JSON.stringify(before.with[name] ?? null) === JSON.stringify(after.with[name] ?? null));
}
/** What a recorded finding comes to under other bounds; null: the record does not tell. */
function underBounds(finding, model, { before, after }, vocabulary) {
    const { value, outcome } = finding;
    if (value === null || !['satisfied', 'violated', 'inconclusive'].includes(outcome))
        return null;
    const { metric, familyWise, minCoverage, minSamples } = (0,metric_parameters/* figureParameters */.D$)(after);
    // Findings of another metric (the coverage asked for beside) have bounds of their own; small groups are not compared.
    if (familyWise !== null || minCoverage !== null || vocabulary.find(metric)?.name !== finding.metric)
        return null;
    if (minSamples !== null && outcome === 'inconclusive')
        return null;
    const told = toldOf(finding, after, vocabulary);
    const [old, other] = [before, after].map((one) => boundsOf(finding, one));
    if (!told || !old || !other || !isPlain(finding, model))
        return null;
    const asked = (0,metric_parameters/* figureParameters */.D$)(after).confidence;
    const judged = (bounds) => (0,bound/* compare */.UD)({ ...told, confidence: asked }, bounds, after.burden, told.slack).outcome;
    // A change's interval is not in the record: then only a drop that is too large by itself is told.
    if (asked !== null && told.interval === null)
        return judged(other) === 'violated' && outcome === 'violated' ? 'violated' : null;
    return judged(old) === outcome ? judged(other) : null;
}
/**
 * What a threshold that nobody asked for then comes to by a value over all rows that was measured for others; null: the
 * record does not tell. At which level an interval was measured is not recorded, so with one asked for only a value that is
 * beyond the bound by itself is told.
 */
function fromMeasurement(requirement, model, vocabulary) {
    if (requirement.rule !== 'metric-threshold')
        return null;
    const { metric, by, parameters, confidence, familyWise, minSamples } = (0,metric_parameters/* figureParameters */.D$)(requirement);
    const entry = vocabulary.find(metric);
    const isOverAll = by.length === 1 && by[0] === null;
    if (!entry || entry.parameters.length || Object.keys(parameters).length || !isOverAll || familyWise)
        return null;
    const found = model.measurements.filter((one) => one.metric === entry.name && one.role === 'candidate' && one.slice === null && one.class === undefined);
    const [only] = found;
    // Asked for with and without an interval it is there twice, with one value.
    const isSound = found.every((one) => one.origin === 'recomputed' && one.value === only?.value && !one.spread);
    if (!only || only.value === null || !isSound)
        return null;
    const { n, 'effective-n': effective = n } = only;
    if (only.within !== undefined || (0,domain_effective/* isFewer */.E)({ n, effective }, minSamples))
        return null;
    const bounds = { min: (0,metric_parameters/* numberOf */.rl)(requirement.with, 'min'), max: (0,metric_parameters/* numberOf */.rl)(requirement.with, 'max') };
    const compared = { value: only.value, interval: null, confidence: null };
    const { outcome } = (0,bound/* compare */.UD)(compared, bounds, requirement.burden, entry.parity === null ? 0 : bound/* SLACK */.z6);
    if (outcome === 'inconclusive')
        return null;
    if (confidence === null)
        return outcome;
    return outcome === 'violated' && requirement.burden === 'compliance' ? 'violated' : null;
}
/** The number that is compared with the bound: the value, or the drop against the baseline. */
function toldOf(finding, { rule }, vocabulary) {
    const entry = vocabulary.find(finding.metric ?? '');
    if (!entry || finding.value === null)
        return null;
    if (rule === 'metric-threshold')
        return { value: finding.value, interval: finding.interval, slack: entry.parity === null ? 0 : bound/* SLACK */.z6 };
    if (rule === 'metric-spread')
        return { value: finding.value, interval: finding.interval, slack: bound/* SLACK */.z6 };
    if (finding.baseline === null || entry.better === 'none')
        return null;
    const change = finding.value - finding.baseline;
    return { value: entry.better === 'higher' ? -change : change, interval: null, slack: bound/* SLACK */.z6 };
}
/** Bounds of the requirement that the finding is about; null where the requirement does not have them. */
function boundsOf(finding, requirement) {
    const at = (name) => (0,metric_parameters/* numberOf */.rl)(requirement.with, name);
    switch (requirement.rule) {
        case 'metric-threshold':
            return { min: at('min'), max: at('max') };
        case 'metric-spread': {
            const [key] = Object.keys(finding.threshold ?? {});
            const limit = key === undefined ? null : at(key);
            if (limit === null)
                return null;
            return key === 'min-ratio' ? { min: limit, max: null } : { min: null, max: limit };
        }
        default:
            return { min: null, max: at('max-drop') ?? 0 };
    }
}
/**
 * Whether nothing but the comparison weighs on a finding: it was computed from rows, exactly, and over all groups. Of a
 * value that only a report has, or that leaves groups out, the record does not tell what would have weakened it.
 */
function isPlain(finding, model) {
    const slice = JSON.stringify(finding.slice);
    const measured = model.measurements.find((one) => one.metric === finding.metric && one.value === finding.value && JSON.stringify(one.slice) === slice);
    return measured?.origin === 'recomputed' && measured.within === undefined && !measured['left-out']?.length;
}

;// CONCATENATED MODULE: ./build/what-if/replay.js
/** A past decision under another policy, from what is recorded of it alone. What the record does not tell is never guessed. */




/** What a decision would have been, and what of it is open or untold. */
function replayUnder(decision, replaying) {
    const all = decision.models.flatMap((model) => modelUnder(model, replaying));
    const faulty = decision.faults.length
        ? [
            {
                model: '',
                requirement: '',
                state: 'untold',
                why: `it could not be judged: ${decision.faults[0].message}`,
            },
        ]
        : [];
    const told = [...all, ...faulty];
    const requirements = told.filter(({ state }) => state !== 'met');
    const wasShut = !(0,outcome/* opensMerge */.Ec)(decision.verdict);
    if (told.some(({ state }) => state === 'open'))
        return { effect: wasShut ? 'same' : 'blocked', requirements };
    if (requirements.length)
        return { effect: 'untold', requirements };
    return { effect: wasShut ? 'unblocked' : 'same', requirements };
}
function modelUnder(model, replaying) {
    const { policy, before, rules } = replaying;
    const say = (requirement, state, why) => ({
        model: model.id,
        requirement,
        state,
        why,
    });
    const spec = policy.models.find(({ id }) => id === model.id);
    if (!spec)
        return [say('', 'untold', 'the other policy has no model of this name')];
    const scoped = (0,evaluate/* applicable */.y8)(policy, spec);
    if (!scoped.length)
        return [say('', 'open', 'no requirement of the other policy judges the model, which is an error')];
    const old = before?.models.find(({ id }) => id === model.id);
    const sameEvidence = old !== undefined && sameModel(old, spec) && before !== null && sameTerms(before, policy);
    // Findings that no requirement asked for count under every policy.
    const known = new Set(rules.map(({ id }) => id));
    const own = model.findings.filter((one) => !known.has(one.rule) && (0,outcome/* isOpen */.nT)(one));
    return [
        ...own.map((one) => say(one.requirement, 'open', `it was ${one.outcome} whatever the policy asks`)),
        ...scoped.map((requirement) => {
            const [state, why] = requirementUnder(requirement, model, sameEvidence, replaying);
            // What only warns keeps nothing shut, whatever it comes to.
            return requirement.severity === 'warn'
                ? say(requirement.id, 'met', 'it only warns')
                : say(requirement.id, state, why);
        }),
    ];
}
/** What rules see of a model and of the policy around a requirement, apart from places and names. */
const sameModel = (one, other) => shape(one) === shape(other);
const sameTerms = (one, other) => shape([one.roles, one.protectedAttributes, one.waiverTerms ?? null]) ===
    shape([other.roles, other.protectedAttributes, other.waiverTerms ?? null]);
const shape = (value) => JSON.stringify(value, (key, inner) => (['place', 'title', 'owner'].includes(key) ? undefined : inner));
function requirementUnder(requirement, model, sameEvidence, { policy, before, rules, vocabulary }) {
    const old = before?.requirements.find(({ id }) => id === requirement.id);
    const findings = model.findings.filter((one) => one.requirement === requirement.id && one.rule === requirement.rule);
    if (before === null)
        return ['untold', 'the policy that it was judged under is not in this clone'];
    if (!sameEvidence)
        return ['untold', 'the other policy names other evidence of the model, other roles or other terms'];
    if (!old || !findings.length)
        return byMeasurement(requirement, model, vocabulary);
    const rule = rules.find(({ id }) => id === requirement.rule);
    if (rule?.after === 'others' && shape(before.requirements) !== shape(policy.requirements))
        return ['untold', 'it looks at what other requirements come to, and some of them differ'];
    const severities = findings.map((one) => ({ one, severity: severityUnder(one, old, requirement) }));
    const shut = severities.filter(({ one, severity }) => severity === 'block' && (0,outcome/* isOpen */.nT)({ ...one, severity }));
    const isUnsure = severities.some(({ one, severity }) => severity === null && (0,outcome/* isOpen */.nT)({ ...one, severity: 'block' }));
    if (asksAlike(old, requirement)) {
        if (shut.length)
            return ['open', `it was ${shut[0].one.outcome}, and it is asked for as before`];
        return isUnsure ? ['untold', 'the record does not say why it only warned'] : ['met', 'it is asked for as before'];
    }
    if (!loosens(old, requirement, rule) && shut.length)
        return ['open', `it asks for more, and it was ${shut[0].one.outcome} already`];
    if (!loosens(requirement, old, rule) && !shut.length && !isUnsure)
        return ['met', 'it asks for less, and it was met already'];
    if (old.severity !== requirement.severity || old.inconclusive !== requirement.inconclusive)
        return ['untold', 'it asks in another way than then'];
    if (!onlyBoundsDiffer(old, requirement))
        return ['untold', 'it asks for something that was not recorded'];
    return byNumbers(requirement, old, findings, model, vocabulary);
}
/** Whether the outcomes cannot differ: nothing but severities, scope and words does. */
const asksAlike = (one, other) => shape([one.rule, one.with, one.burden, one.fromIncident]) ===
    shape([other.rule, other.with, other.burden, other.fromIncident]);
/** Whether some difference loosens, or cannot be shown to tighten. */
const loosens = (from, to, rule) => (0,policy/* diffRequirement */.V8)(from, to, rule).some(({ effect }) => effect === 'loosens');
/** Severity of a recorded finding under a requirement that blocks; null: the record does not say why it only warned. */
function severityUnder(finding, old, requirement) {
    if (old.severity === requirement.severity && old.inconclusive === requirement.inconclusive)
        return finding.severity;
    if (finding.outcome === 'inconclusive' && requirement.inconclusive === 'warn')
        return 'warn';
    const isPlain = finding.outcome === 'violated' || finding.outcome === 'error' || finding.severity === 'block';
    return isPlain ? 'block' : null;
}
function byNumbers(requirement, old, findings, model, vocabulary) {
    const judged = findings.map((finding) => ({
        finding,
        outcome: finding.outcome === 'not-applicable'
            ? 'satisfied'
            : underBounds(finding, model, { before: old, after: requirement }, vocabulary),
    }));
    const isMet = ({ finding, outcome }) => {
        if (outcome === null)
            return false;
        const isExcused = finding.waiver !== null || finding.severity === 'warn';
        return (outcome === 'satisfied' ||
            (isExcused && outcome === finding.outcome) ||
            (outcome === 'inconclusive' && requirement.inconclusive === 'warn'));
    };
    const shut = judged.find((one) => one.outcome !== null && one.finding.severity === 'block' && !isMet(one));
    if (shut)
        return [
            'open',
            `recorded ${shut.finding.metric ?? 'value'} ${shut.finding.value} is ${shut.outcome} under the other bound`,
        ];
    const missing = judged.find((one) => one.outcome === null && ['missing', 'error'].includes(one.finding.outcome));
    if (missing && (0,outcome/* isOpen */.nT)(missing.finding))
        return ['open', `it was ${missing.finding.outcome}, whatever the bound`];
    if (judged.every(isMet))
        return ['met', 'the recorded numbers keep the other bound'];
    return ['untold', 'the recorded numbers do not say what would have weakened it under the other bound'];
}
/** A requirement that was not asked for then, from a measurement that was made for others. */
function byMeasurement(requirement, model, vocabulary) {
    const outcome = fromMeasurement(requirement, model, vocabulary);
    if (outcome === null)
        return ['untold', 'it was not asked for then, and what it asks for was not recorded'];
    return [outcome === 'violated' ? 'open' : 'met', `the value that was recorded for others is ${outcome} by it`];
}

// EXTERNAL MODULE: ./build/commands/shared/ledger-reading.js + 1 modules
var ledger_reading = __webpack_require__(61772);
// EXTERNAL MODULE: ./build/commands/shared/ledgers.js + 2 modules
var ledgers = __webpack_require__(76304);
// EXTERNAL MODULE: ./build/commands/shared/local.js
var local = __webpack_require__(31858);
// EXTERNAL MODULE: ./build/commands/shared/named-file.js
var named_file = __webpack_require__(18967);
// EXTERNAL MODULE: ./build/commands/shared/options.js
var shared_options = __webpack_require__(91691);
// EXTERNAL MODULE: ./build/commands/shared/say.js
var say = __webpack_require__(87558);
;// CONCATENATED MODULE: ./build/commands/what-if.js
/** `check --since`: past decisions of the ledger under another policy, from what is recorded of them. */




















/** Runs it; leaves with 0, for nothing is judged now, or with 2 where the question cannot be answered. */
async function whatIf(options, world) {
    const format = options.text('format') ?? 'text';
    if (format !== 'text' && format !== 'json')
        return (0,say/* sayFaults */.J)(world, [(0,fault/* fault */.DG)('usage/option', '--format', `--since has no ${format}`, { fix: 'text or json' })]);
    const found = await answer(options);
    if (!found.ok)
        return (0,say/* sayFaults */.J)(world, found.faults);
    const told = (0,record/* wellFormed */.ES)(found.value);
    world.out(format === 'json' ? `${(0,record/* canonical */.$N)(told).replaceAll('##[', '#\\u0023[')}\n` : renderWhatIf(told));
    return 0;
}
async function answer(options) {
    const since = (0,shared_options/* dayOption */.Sm)(options.text('since'), '--since', 0);
    if (!since.ok)
        return since;
    const until = (0,shared_options/* dayOption */.Sm)(options.text('until'), '--until', duration/* DAY */.d_ - 1);
    if (!until.ok)
        return until;
    const policy = await policyFile(options.text('policy') ?? '');
    if (!policy.ok)
        return policy;
    const ledger = options.text('ledger') ?? layout/* LEDGER_BRANCH */.jF;
    const repository = await (0,local/* openRepository */.h_)(options.text('repo') ?? '.');
    if (!repository.ok)
        return repository;
    const objects = (0,git_objects/* objectReader */.V)(repository.value);
    try {
        const last = new Map();
        let leftOut = 0;
        const read = await (0,ledger_reading/* readLedger */.S)(repository.value, objects, ledger, ({ decision, digest, faults }) => {
            if (!decision || faults.length) {
                leftOut++;
                return;
            }
            const at = Date.parse(decision.evaluated_at);
            const isAsked = at >= (since.value ?? 0) && at <= (until.value ?? Number.POSITIVE_INFINITY);
            // The last word on each change is what it was merged on, or refused by.
            const change = decision.pull_request === null ? decision.head : `#${decision.pull_request}`;
            if (isAsked && decision.reason !== watch/* WATCH */.Q && decision.models.length)
                last.set(change, { digest, decision });
        });
        if (!read.ok)
            return read;
        if (read.value === null)
            return (0,fault/* bad */.MB)((0,ledgers.noLedger)(ledger, '--ledger'));
        const before = policiesOf(repository.value);
        const changes = [];
        for (const one of last.values())
            changes.push(await changeUnder(one, policy.value.policy, before));
        const counts = Object.fromEntries(EFFECTS.map((effect) => [effect, changes.filter((one) => one.effect === effect).length]));
        return (0,fault/* good */.uw)({
            schema: 'risk-gate/what-if/v1',
            policy: { path: options.text('policy') ?? '', sha256: policy.value.sha256 },
            since: options.text('since'),
            until: options.text('until'),
            ledger,
            changes,
            counts,
            'left-out': leftOut,
        });
    }
    finally {
        objects.close();
        repository.value.close();
    }
}
async function changeUnder({ digest, decision }, policy, before) {
    const replaying = { policy, before: await before(decision), rules: rules/* RULES */.y, vocabulary: metrics/* vocabulary */.vP };
    return {
        decision: digest,
        pull_request: decision.pull_request,
        head: decision.head,
        evaluated_at: decision.evaluated_at,
        models: decision.models.map(({ id }) => id),
        verdict: decision.verdict,
        ...replayUnder(decision, replaying),
    };
}
async function policyFile(path) {
    const file = await (0,named_file/* namedFile */.e)(path, 'usage/option', 'give the path of a policy as --policy');
    if (!file.ok)
        return file;
    const policy = (0,policy_text/* parsePolicy */.O)(file.value, path);
    const sha256 = (0,external_node_crypto_.createHash)('sha256').update(file.value).digest('hex');
    return policy.ok ? (0,fault/* good */.uw)({ policy: policy.value, sha256 }) : policy;
}
/** The policy of a decision by the commit that it names, believed by its digest alone; null: it is not in this clone. */
function policiesOf(repository) {
    const known = new Map();
    const read = async ({ path, commit, sha256 }) => {
        const found = await (0,git/* runGit */.EO)(repository, ['cat-file', 'blob', `${commit}:${path}`]);
        if (found.code !== 0 || (0,record/* bytesDigest */.G2)(found.stdout) !== `sha256:${sha256}`)
            return null;
        const policy = (0,policy_text/* parsePolicy */.O)(found.stdout, path);
        return policy.ok ? policy.value : null;
    };
    return ({ policy }) => {
        if (policy === null)
            return Promise.resolve(null);
        const before = known.get(policy.sha256) ?? read(policy);
        known.set(policy.sha256, before);
        return before;
    };
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
