export const id = 9807;
export const ids = [9807];
export const modules = {

/***/ 49807:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ aboutPolicy),
  Gt: () => (/* binding */ judge_frame),
  S4: () => (/* binding */ judge),
  T4: () => (/* binding */ readPolicy),
  Sr: () => (/* binding */ readWaivers)
});

// EXTERNAL MODULE: ./build/collect/model-paths.js
var model_paths = __webpack_require__(72197);
// EXTERNAL MODULE: ./build/domain/approvals.js
var approvals = __webpack_require__(44841);
// EXTERNAL MODULE: ./build/domain/fault.js
var fault = __webpack_require__(12777);
// EXTERNAL MODULE: ./build/evaluate.js + 6 modules
var evaluate = __webpack_require__(55315);
// EXTERNAL MODULE: ./build/rules/shared/words.js
var words = __webpack_require__(99801);
// EXTERNAL MODULE: ./build/metrics/index.js + 53 modules
var metrics = __webpack_require__(68687);
// EXTERNAL MODULE: ./build/read.js
var build_read = __webpack_require__(16006);
// EXTERNAL MODULE: ./build/readers/index.js + 104 modules
var readers = __webpack_require__(27195);
// EXTERNAL MODULE: ./build/syntax/glob.js
var glob = __webpack_require__(81146);
;// CONCATENATED MODULE: ./build/judge/lost-evidence.js
/** What the evidence of a model said at the merge base and says at the head no more, file by file. */




/** What the evidence of a model names: paths, and whatever a path or pattern takes. */
function namedBy(model) {
    const specs = model.evidence.filter((spec) => spec.from === 'head' && spec.sql === undefined);
    const byPath = new Set(specs.filter((spec) => !(0,glob/* isGlob */.f)(spec.file)).map((spec) => spec.file));
    const patterns = specs.filter((spec) => (0,glob/* isGlob */.f)(spec.file)).flatMap((spec) => (0,glob/* compileGlob */.S)(spec.file) ?? []);
    return { byPath, isNamed: (path) => byPath.has(path) || patterns.some((matches) => matches(path)) };
}
/** Evidence of the model at the merge base that is not what it was. What is at fault now is told as such, and is not here. */
function touchedPaths({ headTree, mergeBaseTree }, model, now) {
    const { byPath, isNamed } = namedBy(model);
    const here = new Set(headTree.entries.filter(({ path }) => isNamed(path)).map((entry) => entry.oid));
    const named = mergeBaseTree.entries.filter(({ path, kind }) => kind !== 'submodule' && isNamed(path));
    const pathsOf = (wanted) => named.filter(({ path, oid }) => wanted(path, oid)).map((entry) => entry.path);
    const gone = pathsOf((path, oid) => headTree.entry(path) === undefined && !here.has(oid));
    const atFault = new Set(now.faults.map((file) => file.path));
    const altered = pathsOf((path, oid) => (headTree.entry(path)?.oid ?? oid) !== oid && !atFault.has(path));
    return { gone, altered, byPattern: new Set([...gone, ...altered].filter((path) => !byPath.has(path))) };
}
/** The metrics that files gave at the merge base; no rows are measured for it. */
async function metricsBefore({ mergeBaseTree, workspace }, model, paths) {
    const wanted = new Set(paths);
    const head = {
        commit: mergeBaseTree.commit,
        entries: mergeBaseTree.entries.filter((entry) => wanted.has(entry.path)),
        entry: (path) => mergeBaseTree.entry(path),
        open: (path) => mergeBaseTree.open(path),
    };
    const isMeant = (spec) => spec.from === 'head' && ((0,glob/* isGlob */.f)(spec.file) || wanted.has(spec.file));
    // Rows are not even opened: their bytes would be hashed for nothing.
    const evidence = model.evidence.filter((spec) => isMeant(spec) && !(0,build_read/* isRowsSpec */.J5)(spec));
    const alone = {
        ...model,
        evidence,
        card: null,
        governance: { risks: null, incidents: null, responsePlan: null },
    };
    const read = await (0,build_read/* readEvidence */.At)(alone, { head, workspace }, readers/* READERS */.H, metrics/* vocabulary */.vP);
    return read.evidence.filter((one) => one.kind === 'metric');
}
const isLost = (one, lost) => lost.get(one.source.path)?.sorts.has(sortOf(one)) === true;
/**
 * What is lost of each file; one of which nothing is lost is not there. Each new file stands in once, and so does each
 * altered one for a metric that it did not give before.
 */
function lostOf({ gone, altered }, { before, metrics, now }, { headTree, mergeBaseTree }) {
    const said = sortsBy(before.evidence, before.tables);
    const gave = sortsBy(metrics, []);
    const says = sortsBy(now.evidence, now.tables);
    const fresh = new Map();
    const isNew = (path) => headTree.entry(path) !== undefined && mergeBaseTree.entry(path) === undefined;
    for (const [path, sorts] of says)
        for (const sort of sorts)
            if (isNew(path) || (altered.includes(path) && isMetric(sort) && !gave.get(path)?.has(sort)))
                fresh.set(sort, (fresh.get(sort) ?? 0) + 1);
    const unsaid = (all) => {
        const sorts = new Set();
        for (const sort of all) {
            const others = fresh.get(sort) ?? 0;
            if (others > 0)
                fresh.set(sort, others - 1);
            else
                sorts.add(sort);
        }
        return sorts;
    };
    const lost = new Map();
    for (const path of gone) {
        const sorts = unsaid(said.get(path) ?? []);
        if (sorts.size > 0)
            lost.set(path, { sorts, whole: sorts.size === said.get(path)?.size });
    }
    for (const path of altered) {
        const sorts = unsaid([...(gave.get(path) ?? [])].filter((sort) => !says.get(path)?.has(sort)));
        if (sorts.size > 0)
            lost.set(path, { sorts, whole: false });
    }
    return lost;
}
/** What each file speaks of. That figures are of an evaluation is a sort of its own only where there are none. */
function sortsBy(evidence, tables) {
    const said = new Map();
    const add = (path, sort) => said.set(path, (said.get(path) ?? new Set()).add(sort));
    for (const one of evidence)
        if (one.kind !== 'evaluation')
            add(one.source.path, sortOf(one));
    for (const table of tables)
        add(table.source.path, `rows ${table.role}`);
    for (const one of evidence)
        if (one.kind === 'evaluation' && !said.has(one.source.path))
            add(one.source.path, sortOf(one));
    return said;
}
/** What a fact is about, apart from its value, its day and its version: two of one sort can stand in for each other. */
function sortOf(one) {
    const about = () => {
        switch (one.kind) {
            case 'metric':
                return [one.role, one.metric, one.class, Object.keys(one.slice ?? {}).sort()];
            case 'document':
            case 'governance':
                return [one.document];
            case 'validation':
            case 'tests':
                return [one.suite];
            case 'drift':
                return [one.column, one.method];
            case 'row-manifest':
                return [one.role];
            default:
                return [];
        }
    };
    return JSON.stringify([one.kind, one.origin, ...about()]);
}
const isMetric = (sort) => sort.startsWith('["metric"');

;// CONCATENATED MODULE: ./build/judge/evidence-of-others.js
/**
 * Evidence that a change takes away from models which it does not alter. Nothing is judged for it now, and the next version
 * would be judged without it: so whoever reviews this change has to know.
 */




/** Files that the message tells of; the rest are counted. */
const TOLD = 5;
/** One warning, or none. */
function evidenceOfOthers(snapshot, policy) {
    const { headTree, mergeBaseTree, changes } = snapshot;
    const gone = changes
        .flatMap(({ path, from }) => (from === null ? [path] : [path, from]))
        .filter((path) => headTree.entry(path) === undefined && mergeBaseTree.entry(path) !== undefined);
    if (!gone.length)
        return [];
    const models = policy.models.filter((model) => !(0,model_paths/* changedPathsOf */.G)(model, changes).length);
    const taken = models.flatMap((model) => {
        const { isNamed } = namedBy(model);
        const bytes = gone.filter(isNamed).flatMap((path) => mergeBaseTree.entry(path)?.oid ?? []);
        const moved = new Set(bytes.length
            ? headTree.entries.filter((one) => bytes.includes(one.oid) && isNamed(one.path)).map(({ oid }) => oid)
            : []);
        return gone
            .filter((path) => isNamed(path) && !moved.has(mergeBaseTree.entry(path)?.oid ?? ''))
            .map((path) => `${(0,words/* visible */.RK)(path)} (about "${model.id}")`);
    });
    if (!taken.length)
        return [];
    const it = taken.length === 1 ? 'it' : 'them';
    return [
        {
            ...(0,evaluate/* changeFinding */.sS)('evidence-kept'),
            outcome: 'missing',
            message: `This change takes away ${(0,words/* listing */.RR)([...new Set(taken)], TOLD)}, which the policy names as evidence, and alters no such model: the next version will be judged without ${it}.`,
            fix: `see to it that ${taken.length === 1 ? 'it is' : 'they are'} out of use, and say so in the pull request`,
            plain: 'Results about a model in use are taken away, though that model stays as it is.',
        },
    ];
}

// EXTERNAL MODULE: ./build/judge/facts.js + 16 modules
var judge_facts = __webpack_require__(50874);
// EXTERNAL MODULE: ./build/policy/index.js + 20 modules
var build_policy = __webpack_require__(52818);
// EXTERNAL MODULE: ./build/rules/index.js + 67 modules
var rules = __webpack_require__(54207);
// EXTERNAL MODULE: ./build/judge/policy-text.js
var policy_text = __webpack_require__(55874);
;// CONCATENATED MODULE: ./build/judge/policy-changes.js
/** What a change does to the policy and its waivers: merge base against head, construct by construct. */




/**
 * Semantic differences of policy and waivers between merge base and head; empty where neither file changed. What cannot
 * be read after the change loosens. `base`: the policy that judges, for waivers whose own policy cannot be read.
 */
async function changesOfPolicy(snapshot, base) {
    const touched = new Set(snapshot.changes.map((change) => change.path));
    const [before, after] = [snapshot.mergeBaseTree, snapshot.headTree];
    const found = [];
    const [old, now] = [await policyOf(before, snapshot), await policyOf(after, snapshot)];
    const policies = { before: old?.ok ? old.value : null, after: now?.ok ? now.value : null };
    if (touched.has(snapshot.policyPath))
        found.push(...(now && !now.ok ? [unreadable(now.faults)] : (0,build_policy/* diffPolicies */.wR)(policies.before, policies.after, rules/* RULES */.y)));
    if (touched.has(snapshot.waiversPath)) {
        const was = await waiversOf(before, snapshot, policies.before ?? base);
        const is = await waiversOf(after, snapshot, policies.after ?? base);
        if (is.ok)
            found.push(...(0,build_policy/* diffWaivers */.Rl)(was.ok ? was.value : [], is.value));
        else
            found.push({
                effect: 'loosens',
                where: 'waivers',
                message: `${snapshot.waiversPath} cannot be read after this change, so what it waives is not known: ${firstOf(is.faults)}`,
                source: null,
            });
    }
    return found;
}
/** A policy that the change breaks: nothing would be required, and where it is broken has to be found. */
const unreadable = (faults) => ({
    effect: 'loosens',
    where: '',
    message: `the policy cannot be read after this change, so that nothing would be required: ${firstOf(faults)}`,
    source: null,
});
const firstOf = (faults) => `${faults.slice(0, 1).map(fault/* faultText */.Ij).join('')}${faults.length > 1 ? `; and ${faults.length - 1} more` : ''}`;
/** The policy of a tree, or its faults; null where there is none. */
async function policyOf(tree, { policyPath, packs }) {
    if (!tree.entry(policyPath))
        return null;
    const bytes = await bytesOf(tree, policyPath);
    return bytes.ok ? (0,policy_text/* parsePolicy */.O)(bytes.value, policyPath, packs) : bytes;
}
/** The waivers of a tree, or their faults; no file is no waivers. */
async function waiversOf(tree, { waiversPath }, policy) {
    if (!tree.entry(waiversPath))
        return (0,fault/* good */.uw)([]);
    const bytes = await bytesOf(tree, waiversPath);
    return bytes.ok ? (0,build_policy/* loadWaivers */.Q2)({ bytes: bytes.value, path: waiversPath, policy }) : bytes;
}
async function bytesOf(tree, path) {
    const blob = await tree.open(path);
    return blob.ok ? (0,fault/* good */.uw)(await blob.value.bytes()) : blob;
}

// EXTERNAL MODULE: ./build/judge/recorded-inputs.js
var recorded_inputs = __webpack_require__(92898);
;// CONCATENATED MODULE: ./build/judge/removed-evidence.js
/**
 * Evidence that a change takes away, one report of several or a metric of one: it could go unseen where others that the
 * policy names still give what is asked.
 */




/** Paths and requirements that a message tells of; the rest are counted. */
const removed_evidence_TOLD = 5;
/**
 * One finding, or none. Gone is what the policy names as evidence and is there at the merge base, and at the head neither
 * that path nor, under any path that is evidence, those bytes. A new file that says the same sort of things takes the place
 * of one that is gone: nothing is told of reports that carry a date in their name. What is left blocks where a requirement
 * looks at it, whatever it said of the version before, since what it would say of this one is not known; else it warns. So
 * does what could not be read before. Of what the policy names by its path the requirements that lack it tell themselves.
 */
async function removedEvidence(snapshot, judged) {
    const { model, policy, policyChanges, findings } = judged;
    const touched = touchedPaths(snapshot, model, judged.facts);
    const { gone, altered, byPattern } = touched;
    const factsWith = (paths) => (0,judge_facts/* factsOf */.x)(withBack(snapshot, paths), policy, model, policyChanges);
    const before = gone.length ? await factsWith(gone) : judged.facts;
    const metrics = altered.length ? await metricsBefore(snapshot, model, altered) : [];
    const unread = new Set(before.faults.map((file) => file.path));
    const lost = lostOf(touched, { before, metrics, now: judged.facts }, snapshot);
    const files = gone.filter((path) => unread.has(path) || lost.has(path));
    const less = altered.filter((path) => lost.has(path));
    if (files.length + less.length === 0)
        return [];
    const back = files.filter((path) => !unread.has(path));
    const alone = back.some((path) => lost.get(path)?.whole);
    const byFiles = back.length
        ? worseWith(judged, keptFacts(await factsWith(back), back, lost), alone ? NONE : RENEWAL)
        : [];
    const dropped = metrics.filter((one) => isLost(one, lost));
    const evidence = [...judged.facts.evidence, ...dropped.map(unknown)];
    const byMetrics = dropped.length ? worseWith(judged, { ...judged.facts, evidence }, NOT_OF_METRICS) : [];
    const worse = [...new Set([...byFiles, ...byMetrics])].sort();
    const isTold = (path) => worse.length > 0 || byPattern.has(path) || (0,evaluate/* verdictOf */.Vj)(findings).startsWith('pass');
    const taken = { files: files.filter(isTold), metrics: less.filter(isTold).map((path) => metricsOf(path, dropped)) };
    return taken.files.length + taken.metrics.length ? [findingOf(model, taken, worse)] : [];
}
/** The change as it would be had it left some files of the merge base where they were. */
function withBack(snapshot, paths) {
    const { headTree: head, mergeBaseTree: before } = snapshot;
    const back = new Set(paths);
    const entries = [...head.entries, ...before.entries.filter((entry) => back.has(entry.path))];
    const headTree = {
        commit: head.commit,
        entries: entries.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0)),
        entry: (path) => (back.has(path) ? before.entry(path) : head.entry(path)),
        open: (path) => (back.has(path) ? before.open(path) : head.open(path)),
    };
    return { ...snapshot, headTree, changes: snapshot.changes.filter((change) => !back.has(change.path)) };
}
/** Facts as if the files that are gone were there for this model: as far as nothing new says it, and nobody knows what it would be. */
const keptFacts = (facts, back, lost) => ({
    ...facts,
    evidence: facts.evidence.flatMap((one) => {
        if (!back.includes(one.source.path))
            return [one];
        return one.kind === 'evaluation' || isLost(one, lost) ? [unknown(one)] : [];
    }),
});
/** A fact of the model before, as it stands for this one: what it would say now nobody has shown. */
function unknown(one) {
    switch (one.kind) {
        case 'metric':
            return { ...one, value: null, interval: null, reason: 'the change takes it away' };
        case 'evaluation':
            return { ...one, model: { name: null, version: null, digest: null } };
        case 'validation':
            return { ...one, expectations: one.expectations.map((each) => ({ ...each, outcome: 'raised' })) };
        case 'tests':
            return { ...one, tests: one.tests.map((each) => ({ ...each, outcome: 'error' })) };
        case 'drift':
            return { ...one, value: null, detected: null };
        case 'explanation':
            return { ...one, features: one.features.map(({ name }) => ({ name, importance: null })) };
        default:
            return one;
    }
}
const NONE = new Set();
/** Rules that ask for evidence to be renewed: what has a successor is renewed, and its age says nothing. */
const RENEWAL = new Set(['evidence-fresh', 'evidence-updated']);
/** Rules that look at metrics and not at what one of them is: where fewer are given, they have fewer to compare and to count. */
const NOT_OF_METRICS = new Set([...RENEWAL, 'claims-match', 'test-set-reuse']);
/**
 * Ids of requirements that look at what is gone: they keep the merge shut where it is unknown, and do not where it is not
 * there. `aside`: rules that do not count.
 */
function worseWith({ findings, judge }, facts, aside) {
    const shut = (all, id) => !(0,evaluate/* verdictOf */.Vj)(all.filter((one) => one.requirement === id)).startsWith('pass');
    const kept = judge(facts).filter((one) => !aside.has(one.rule));
    return [...new Set(kept.map((one) => one.requirement))].filter((id) => shut(kept, id) && !shut(findings, id));
}
/** The metrics of a file that are among these, with what they are broken down by: "accuracy and accuracy by sex of a.json". */
function metricsOf(path, all) {
    const names = all
        .filter((one) => one.source.path === path)
        .map(({ metric, slice }) => (0,words/* visible */.RK)(slice ? `${metric} by ${Object.keys(slice).join(' and ')}` : metric));
    return `${(0,words/* listing */.RR)([...new Set(names)], removed_evidence_TOLD)} of ${path}`;
}
function findingOf(model, { files, metrics }, worse) {
    const taken = [...files, ...metrics];
    const [it, is] = taken.length === 1 ? ['it', 'it is'] : ['them', 'they are'];
    const again = [
        ...(files.length
            ? [`commit the new ${files.length === 1 ? 'file' : 'files'} under a name that the policy gives`]
            : []),
        ...(metrics.length ? ['give every metric that was there'] : []),
    ].join(' and ');
    return {
        ...(0,evaluate/* changeFinding */.sS)('evidence-kept'),
        outcome: 'missing',
        severity: worse.length ? 'block' : 'warn',
        message: `This change takes away ${(0,words/* listing */.RR)(taken, removed_evidence_TOLD)}, which the policy names as evidence about the model "${model.id}", and nothing new says the same. ${worse.length
            ? `${(0,words/* listing */.RR)(worse, removed_evidence_TOLD)} would be judged by ${it} too, and what ${it === 'it' ? 'it' : 'they'} would say of this version is not known.`
            : `No requirement is judged by ${it}.`}`,
        fix: worse.length
            ? `evaluate this model again and ${again}; what is out of use is taken out in a change of its own, which alters no model`
            : `see to it that ${is} out of use, and say so in the pull request`,
        plain: 'Results about the model that were there before are taken away, and no new ones stand in their place.',
    };
}

// EXTERNAL MODULE: ./build/domain/duration.js
var duration = __webpack_require__(14953);
// EXTERNAL MODULE: ./build/watch/schedule.js
var schedule = __webpack_require__(36915);
;// CONCATENATED MODULE: ./build/judge/schedule-findings.js
/** What a policy's schedule says of a model that is changed: an assessment that is overdue comes before the change. */




/**
 * One blocking finding for each scheduled requirement that is overdue. Without a ledger nothing is known and nothing is
 * overdue, otherwise a first change could never be merged: that is told, as one warning.
 */
function scheduleFindings(snapshot, policy, model) {
    const scheduled = (0,schedule/* scheduledFor */.tJ)(policy, (0,evaluate/* applicable */.y8)(policy, model));
    if (!scheduled.length)
        return [];
    const about = (0,evaluate/* changeFinding */.sS)('scheduled-assessment');
    const { assessments } = snapshot;
    if (assessments === undefined)
        return [];
    if (assessments === null)
        return [{ ...about, ...schedule_findings_unknown(scheduled, model) }];
    const now = Date.parse(snapshot.evaluatedAt);
    return (0,schedule/* overdueFor */.QO)(model.id, scheduled, assessments, now).map((one) => ({
        ...about,
        outcome: 'missing',
        severity: 'block',
        message: `The assessment of "${one.requirement}" on the model "${model.id}" is overdue by ${(0,schedule/* lateText */.Gz)(one)}: the policy asks for one every ${one.every} days, and ${one.last === null ? 'the ledger has none' : `the last one was on ${one.last.slice(0, 10)}`}.`,
        fix: 'run the watch (mode: drift, or risk-gate watch --record) on the base branch, and then this gate again',
    }));
}
/** Where no ledger shows when a model was assessed. */
function schedule_findings_unknown(scheduled, model) {
    const asked = scheduled.map(({ requirement, every }) => `"${requirement.id}" every ${every / duration/* DAY */.d_} ${every === duration/* DAY */.d_ ? 'day' : 'days'}`);
    return {
        outcome: 'missing',
        severity: 'warn',
        message: `The policy asks for ${(0,words/* listing */.RR)(asked, 3)} on the model "${model.id}", and there is no ledger that shows when it was last assessed: whether it is overdue is not known.`,
        fix: 'name the ledger in the workflow (ledger-branch) and run the watch (mode: drift) there on a schedule; its first run begins the ledger',
        plain: 'Nobody can tell whether the regular checks of the model in use were made in time.',
    };
}

// EXTERNAL MODULE: ./build/domain/outcome.js
var outcome = __webpack_require__(93153);
;// CONCATENATED MODULE: ./build/judge/under-head.js
/**
 * What a change of policy or waivers would do: the models judged by the base and by the head, and what differs. For people
 * alone, since the copy of a change never judges itself.
 */







/**
 * Undefined where the change alters neither policy nor waivers. The models of the change are compared, or, where it has
 * none, all of them; a model with rows in an engine is not, since the engine was asked for what the base wants.
 */
async function underHead(snapshot, base, decided) {
    const touched = new Set(snapshot.changes.map((change) => change.path));
    const { policyPath, waiversPath, headTree } = snapshot;
    if (!touched.has(policyPath) && !touched.has(waiversPath))
        return undefined;
    const policy = touched.has(policyPath)
        ? await policyOf(headTree, snapshot)
        : { ok: true, value: base.policy };
    if (policy === null)
        return unread(`${policyPath} is not there`);
    if (!policy.ok)
        return unread(...policy.faults.slice(0, 3).map(fault/* faultText */.Ij));
    const waivers = touched.has(waiversPath)
        ? await waiversOf(headTree, snapshot, policy.value)
        : { ok: true, value: base.waivers };
    if (!waivers.ok)
        return unread(...waivers.faults.slice(0, 3).map(fault/* faultText */.Ij));
    const head = { policy: policy.value, waivers: waivers.value };
    const changed = (model) => (0,model_paths/* changedPathsOf */.G)(model, snapshot.changes).length > 0;
    const all = decided.length === 0 && !head.policy.models.some(changed);
    const counts = (model) => all || changed(model) || decided.some((one) => one.id === model.id);
    const isAsked = (model) => model.evidence.some((spec) => spec.sql !== undefined);
    const ids = new Set([...base.policy.models, ...head.policy.models].filter(isAsked).map((model) => model.id));
    const models = head.policy.models.filter((model) => counts(model) && !ids.has(model.id));
    const gone = base.policy.models.filter((model) => counts(model) && !ids.has(model.id));
    const now = await under_head_open(snapshot, head, models);
    const known = decided.filter((model) => !ids.has(model.id));
    const before = [
        ...known.flatMap((model) => openOf(model.id, model.findings)),
        ...(await under_head_open(snapshot, base, gone.filter((model) => !known.some((one) => one.id === model.id)))),
    ];
    return {
        unread: [],
        blocks: minus(now, before),
        'no-longer-blocks': minus(before, now),
        models: models.length,
        'not-compared': [...ids].sort(),
    };
}
const unread = (...faults) => ({
    unread: faults,
    blocks: [],
    'no-longer-blocks': [],
    models: 0,
    'not-compared': [],
});
/** Requirements that keep the merge shut under some policy and waivers. */
async function under_head_open(snapshot, { policy, waivers }, models) {
    const found = [];
    for (const model of models) {
        try {
            const facts = await (0,judge_facts/* factsOf */.x)(snapshot, policy, model, []);
            const judging = { rules: rules/* RULES */.y, waivers, waiversPath: snapshot.waiversPath, watched: [], changed: [] };
            found.push(...openOf(model.id, (0,evaluate/* judgeModel */.fL)(facts, judging).decision.findings));
        }
        catch {
            // Our own bug; where it matters to the verdict it is told there.
            found.push({ model: model.id, requirement: 'model-judged' });
        }
    }
    return found;
}
/** What is about the change of the policy itself is not about what the policy asks. */
const openOf = (model, findings) => findings
    .filter((one) => (0,outcome/* isOpen */.nT)(one) && one.rule !== 'policy-change')
    .map(({ requirement }) => ({ model, requirement }));
function minus(a, b) {
    const key = (one) => JSON.stringify([one.model, one.requirement]);
    const others = new Set(b.map(key));
    return [...new Map(a.map((one) => [key(one), one])).values()].filter((one) => !others.has(key(one)));
}

// EXTERNAL MODULE: ./build/record.js + 1 modules
var record = __webpack_require__(87198);
// EXTERNAL MODULE: ./build/tool.js
var tool = __webpack_require__(54756);
;// CONCATENATED MODULE: ./build/judge.js
/** Snapshot → decision: policy, then each changed model, then the fold. Every command that judges goes through here. */
















/**
 * Judges a snapshot. Always gives a decision: what could not be judged is told in its faults and findings. It holds no
 * lone surrogate, no NaN and no Infinity, so it can be recorded as canonical JSON.
 */
async function judge(snapshot) {
    const decision = (0,recorded_inputs/* withCountedAttempts */.lP)(await decide(snapshot));
    const policy = decision.models.length || decision.findings?.length ? readPolicy(snapshot) : null;
    const deciders = policy?.ok ? (0,evaluate/* decidersOf */.D4)(decision, policy.value) : [];
    return (0,record/* wellFormed */.ES)(deciders.length ? { ...decision, deciders } : decision);
}
async function decide(snapshot) {
    if (snapshot.faults?.length)
        return withoutModels(snapshot, snapshot.faults);
    const policy = readPolicy(snapshot);
    if (!policy.ok)
        return withoutModels(snapshot, policy.faults);
    const waivers = readWaivers(snapshot, policy.value);
    if (!waivers.ok)
        return withoutModels(snapshot, waivers.faults, policy.value);
    const policyChanges = await changesOfPolicy(snapshot, policy.value);
    const models = [];
    const faults = [];
    const others = evidenceOfOthers(snapshot, policy.value);
    for (const model of policy.value.models) {
        const changed = (0,model_paths/* changedPathsOf */.G)(model, snapshot.changes);
        if (!changed.length)
            continue;
        try {
            const facts = await (0,judge_facts/* factsOf */.x)(snapshot, policy.value, model, policyChanges);
            const judging = {
                rules: rules/* RULES */.y,
                waivers: waivers.value,
                waiversPath: snapshot.waiversPath,
                watched: watchedPaths(snapshot),
                changed,
                // What is about no model that is judged is told once, with the first.
                beside: [...scheduleFindings(snapshot, policy.value, model), ...(models.length ? [] : others)],
            };
            const asItIs = (0,evaluate/* judgeModel */.fL)(facts, judging);
            const removed = await removedEvidence(snapshot, {
                policy: policy.value,
                model,
                policyChanges,
                facts,
                findings: asItIs.decision.findings,
                judge: (other) => (0,evaluate/* judgeModel */.fL)(other, judging).decision.findings,
            });
            const judged = removed.length
                ? (0,evaluate/* judgeModel */.fL)(facts, { ...judging, beside: [...judging.beside, ...removed] })
                : asItIs;
            models.push(judged.decision);
            faults.push(...judged.faults);
        }
        catch (error) {
            // Our own bug: told like everything else that could not be judged, so that the review says so.
            models.push((0,evaluate/* unjudgedModel */.qW)(model, changed, error));
        }
    }
    const preview = await underHead(snapshot, { policy: policy.value, waivers: waivers.value }, models);
    const more = preview ? { 'under-head': preview } : {};
    if (!models.length)
        return { ...noModelChange(snapshot, policy.value, policyChanges, others), ...more };
    const verdict = (0,evaluate/* worstVerdict */.zP)([
        ...models.map((model) => model.verdict),
        ...(faults.length ? ['error'] : []),
    ]);
    return {
        ...judge_frame(snapshot, policy.value),
        verdict,
        models,
        ...more,
        counts: (0,evaluate/* countOutcomes */.XF)(models.flatMap((one) => one.findings)),
        faults,
    };
}
const watchedPaths = ({ policyPath, waiversPath }) => [policyPath, waiversPath];
/** What the outputs say of the policy beside the verdict: who has which role, where the response plans are. */
function aboutPolicy(snapshot) {
    const policy = readPolicy(snapshot);
    if (!policy.ok)
        return { roles: {}, responsePlans: {} };
    const plans = policy.value.models.flatMap(({ id, governance }) => governance.responsePlan ? [[id, governance.responsePlan]] : []);
    return { roles: policy.value.roles, responsePlans: Object.fromEntries(plans) };
}
/** Policy of the snapshot; where there is none, how to begin. */
function readPolicy(snapshot) {
    if (!snapshot.policy)
        return (0,fault/* bad */.MB)((0,fault/* fault */.DG)('policy/missing', snapshot.policyPath, 'there is no policy on the base branch, and the copy of a change never judges itself', {
            fix: 'bootstrap: merge a first policy to the base branch in a change of its own (risk-gate init writes one)',
        }));
    return (0,policy_text/* parsePolicy */.O)(snapshot.policy.bytes, snapshot.policy.provenance.path, snapshot.packs);
}
/** Waivers of the snapshot; none where there is no file. */
function readWaivers(snapshot, policy) {
    if (!snapshot.waivers)
        return (0,fault/* good */.uw)([]);
    return (0,build_policy/* loadWaivers */.Q2)({ bytes: snapshot.waivers.bytes, path: snapshot.waivers.provenance.path, policy });
}
/** A change of no model: a pass with its reason, unless it changes the policy in a way that needs somebody. */
function noModelChange(snapshot, policy, policyChanges, others) {
    const findings = [...changeFindings(snapshot, policy, policyChanges), ...others];
    const verdict = (0,evaluate/* verdictOf */.Vj)(findings);
    const reason = verdict === 'pass' ? 'no-model-change' : 'policy-change';
    return {
        ...judge_frame(snapshot, policy),
        verdict,
        reason,
        ...(findings.length ? { findings } : {}),
        counts: (0,evaluate/* countOutcomes */.XF)(findings),
    };
}
/** What is judged of a change that touches no model: the policy-change requirements, and the files that hold the gate. */
function changeFindings(snapshot, policy, policyChanges) {
    const facts = (0,judge_facts/* changeFacts */.S)(snapshot, policy, policyChanges);
    const requirements = policy.requirements.filter((one) => one.rule === 'policy-change');
    const everywhere = requirements.map((one) => ({ ...one, appliesTo: { tiers: null, models: null } }));
    const judging = { rules: rules/* RULES */.y, waivers: [], waiversPath: snapshot.waiversPath, watched: [], changed: [] };
    const judged = policyChanges.length && facts
        ? (0,evaluate/* judgeModel */.fL)({ ...facts, policy: { ...policy, requirements: everywhere } }, judging).decision.findings
        : [];
    return [...judged.filter((one) => one.rule === 'policy-change'), ...(0,evaluate/* gateFiles */.jP)(snapshot, watchedPaths(snapshot))];
}
/** Nothing could be judged, and why. */
const withoutModels = (snapshot, faults, policy = null) => ({
    ...judge_frame(snapshot, policy),
    faults,
});
/** What every decision says of the change and the program, with nothing judged yet. */
function judge_frame(snapshot, policy) {
    return {
        schema: 'risk-gate/decision/v1',
        verdict: 'error',
        repository: snapshot.repository,
        pull_request: snapshot.pullRequest,
        head: snapshot.head,
        base: snapshot.base,
        merge_base: snapshot.mergeBase,
        policy: snapshot.policy
            ? { ...snapshot.policy.provenance, ...(policy?.packs.length ? { packs: policy.packs } : {}) }
            : null,
        waivers: snapshot.waivers?.provenance ?? null,
        models: [],
        approvals: policy ? (0,approvals/* countingApprovals */.GA)(snapshot.people, policy.roles, (0,approvals/* approvalAt */.dz)(snapshot)) : [],
        counts: (0,evaluate/* countOutcomes */.XF)([]),
        faults: [],
        tool: tool/* TOOL */.j,
        inputs: (0,recorded_inputs/* recordedInputs */.KQ)(snapshot, policy),
        evaluated_at: snapshot.evaluatedAt,
        previous: null,
    };
}


/***/ }),

/***/ 42727:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ answersRecord),
/* harmony export */   U: () => (/* binding */ recordedQueries)
/* harmony export */ });
/* harmony import */ var _domain_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12777);
/** Answers of engines on file, so that a judgement can be repeated without asking again. */

const SCHEMA = 'risk-gate/answers/v1';
/** What engines answered, as canonical plain data; failed queries leave nothing. null where there is no answer at all. */
function answersRecord(asked) {
    const answers = (asked ?? []).flatMap(({ query, answer }) => query && answer.ok
        ? [
            {
                path: query.path,
                server: query.server,
                statement: query.statement,
                columns: answer.value.columns.map(({ name, type }) => ({ name, type })),
                rows: answer.value.rows,
            },
        ]
        : []);
    return answers.length ? { schema: SCHEMA, answers } : null;
}
/** Queries that are answered from a record and nothing else: the same server and statement, or a fault. */
function recordedQueries(text, path) {
    const refuse = (message) => (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .bad */ .MB)((0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .fault */ .DG)('usage/option', path, message, { fix: 'give the answers.json that check --out wrote' }));
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return refuse('is no JSON');
    }
    const { schema, answers } = (value ?? {});
    if (schema !== SCHEMA || !Array.isArray(answers) || !answers.every(isKept))
        return refuse(`is no record of answers (${SCHEMA})`);
    return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .good */ .uw)({
        async ask({ server, statement, path: name }) {
            const found = answers.find((one) => one.server === server && one.statement === statement);
            if (found)
                return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .good */ .uw)({ columns: found.columns, rows: found.rows });
            return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .bad */ .MB)((0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .fault */ .DG)('sql/engine', name, `${path} holds no answer to its statement`, {
                fix: 'ask the engine again: the policy, the model or the statement is another one now',
            }));
        },
    });
}
function isKept(value) {
    const { server, statement, columns, rows } = (value ?? {});
    const isColumn = (one) => {
        const { name, type } = (one ?? {});
        return typeof name === 'string' && typeof type === 'string';
    };
    return (typeof server === 'string' &&
        typeof statement === 'string' &&
        Array.isArray(columns) &&
        columns.every(isColumn) &&
        Array.isArray(rows) &&
        rows.every(Array.isArray));
}


/***/ }),

/***/ 50874:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ changeFacts),
  x: () => (/* binding */ factsOf)
});

// EXTERNAL MODULE: ./build/collect/model-digest.js
var model_digest = __webpack_require__(92489);
// EXTERNAL MODULE: ./build/collect/model-paths.js
var model_paths = __webpack_require__(72197);
// EXTERNAL MODULE: ./build/domain/power.js
var power = __webpack_require__(5296);
;// CONCATENATED MODULE: ./build/statistics/exact-shares.js
/** Exact intervals of shares, for tests far out in the tail, where the approximation behind Wilson's is too narrow. */

/** Coefficients of Lanczos's approximation with g = 7 and nine terms (Godfrey 2001). */
const LANCZOS = [
    0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
    12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
];
/** Logarithm of the gamma function for x ≥ 0.5, relative error below 1e-14. */
function logGamma(x) {
    const at = x - 1;
    let sum = LANCZOS[0];
    for (let k = 1; k < LANCZOS.length; k++)
        sum += LANCZOS[k] / (at + k);
    const t = at + 7.5;
    return 0.9189385332046728 + (at + 0.5) * Math.log(t) - t + Math.log(sum);
}
/** Logarithm of 1 / B(a, b). */
const logDensityFactor = (a, b) => logGamma(a + b) - logGamma(a) - logGamma(b);
const MOST_STEPS = 100_000;
/** Continued fraction of the incomplete beta function (DLMF 8.17.22) by Lentz's method; for x < (a + 1) / (a + b + 2). */
function fraction(x, a, b) {
    const tiny = 1e-300;
    const away = (value) => (Math.abs(value) < tiny ? tiny : value);
    let c = 1;
    let d = 1 / away(1 - ((a + b) * x) / (a + 1));
    let value = d;
    for (let m = 1; m <= MOST_STEPS; m++) {
        const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
        d = 1 / away(1 + even * d);
        c = away(1 + even / c);
        value *= c * d;
        const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
        d = 1 / away(1 + odd * d);
        c = away(1 + odd / c);
        const step = c * d;
        value *= step;
        if (Math.abs(step - 1) < 1e-15)
            break;
    }
    return value;
}
/**
 * Regularised incomplete beta function I_x(a, b), the distribution function of the beta distribution (DLMF 8.17.2).
 * @param x in [0, 1]
 * @param a at least 0.5, as is b
 * @param factor `logDensityFactor(a, b)`, which a search for a quantile works out once
 */
function distribution(x, a, b, factor) {
    if (x <= 0)
        return 0;
    if (x >= 1)
        return 1;
    const front = Math.exp(factor + a * Math.log(x) + b * Math.log1p(-x));
    return x < (a + 1) / (a + b + 2) ? (front * fraction(x, a, b)) / a : 1 - (front * fraction(1 - x, b, a)) / b;
}
/**
 * Where the beta distribution reaches `tail`, for a tail below one half: Newton's method on the logarithm, which is
 * concave, kept inside a bracket that shrinks with every step.
 */
function betaQuantile(tail, a, b) {
    const factor = logDensityFactor(a, b);
    let [low, high] = [0, 1];
    let x = start(tail, a, b, factor);
    for (let step = 0; step < 100; step++) {
        const p = distribution(x, a, b, factor);
        if (p < tail)
            low = x;
        else
            high = x;
        const slope = Math.exp(factor + (a - 1) * Math.log(x) + (b - 1) * Math.log1p(-x)) / p;
        const moved = x - Math.log(p / tail) / slope;
        const next = moved > low && moved < high ? moved : (low + high) / 2;
        if (Math.abs(next - x) <= 1e-13 * x)
            return next;
        x = next;
    }
    return x;
}
/** Near the quantile: for few hits the leading term of the distribution, which is exact for a = 1; else Wilson's bound. */
function start(tail, a, b, factor) {
    if (a < 5)
        return Math.min(a / (a + b), Math.exp((Math.log(tail) + Math.log(a) - factor) / a));
    const low = (0,power/* wilson */.rF)(a, a + b, 1 - 2 * tail)[0];
    return low > 0 && low < 1 ? low : a / (a + b);
}
/**
 * Clopper and Pearson's exact interval of a share (1934), two-sided: it never covers less than its level. Hits and trials
 * may be fractions, as the effective numbers of weighted rows are (Korn & Graubard 1998).
 * @param hits 0..trials
 * @param trials above 0; none give [0, 1]
 */
const clopperPearson = (hits, trials, confidence) => [
    exactLow(hits, trials, confidence),
    1 - exactLow(trials - hits, trials, confidence),
];
/** Lower end of that interval; 0 for less than half a hit, and without trials. */
const exactLow = (hits, trials, confidence) => trials > 0 && hits >= 0.5 ? betaQuantile((1 - confidence) / 2, hits, trials - hits + 1) : 0;

// EXTERNAL MODULE: ./build/statistics/intervals.js
var intervals = __webpack_require__(57132);
// EXTERNAL MODULE: ./build/statistics/numbering.js
var numbering = __webpack_require__(29797);
;// CONCATENATED MODULE: ./build/statistics/slice-sums.js
/** Sums over slices: every value of a column, and every pair of values of two columns. */

function frequent({ name, values, codes }, units, least) {
    const counts = new Float64Array(values.length);
    for (let unit = 0; unit < units.count; unit++)
        counts[codes[unit]] += units.rows(unit);
    const kept = values
        .map((text, code) => ({ text, code, n: counts[code] }))
        .filter(({ n }) => n >= least)
        .sort((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : 0));
    const slots = new Int32Array(values.length).fill(-1);
    for (const [slot, { code }] of kept.entries())
        slots[code] = slot;
    const small = counts.reduce((sum, n) => sum + (n > 0 && n < least ? 1 : 0), 0);
    return { name, values: kept, slotOf: Int32Array.from(codes, (code) => slots[code]), small };
}
/** Slices of one column, and where `pairs` is true of every two columns, with at least `least` rows that count. */
function summedSlices(units, least, pairs) {
    const ready = units.columns.map((column) => frequent(column, units, least));
    const slices = [];
    let small = 0;
    for (const { name, values, slotOf, small: few } of ready) {
        small += few;
        const sums = units.sums(slotOf, values.length);
        for (const [slot, { text }] of values.entries())
            slices.push({ slice: { [name]: text }, sums: sums[slot] });
    }
    for (const [place, a] of pairs ? ready.entries() : []) {
        for (const b of ready.slice(place + 1)) {
            const found = pairSlices(a, b, units, least);
            slices.push(...found.slices);
            small += found.small;
        }
    }
    return { slices, small };
}
/** Pairs of frequent values. A pair of as many rows as one of its values alone is that slice again, and is left out. */
function pairSlices(a, b, units, least) {
    const width = b.values.length;
    const number = (0,numbering/* numbering */.u)(a.values.length * width);
    const seen = [];
    const slotOf = Int32Array.from(a.slotOf, (i, unit) => {
        const j = b.slotOf[unit];
        if (i < 0 || j < 0)
            return -1;
        const at = number(i * width + j, seen.length);
        if (at === seen.length)
            seen.push({ i, j, n: 0 });
        seen[at].n += units.rows(unit);
        return at;
    });
    const kept = [...seen.entries()]
        .filter(([, { i, j, n }]) => n >= least && n < a.values[i].n && n < b.values[j].n)
        .sort(([, x], [, y]) => x.i - y.i || x.j - y.j);
    const slots = new Int32Array(seen.length).fill(-1);
    for (const [slot, [at]] of kept.entries())
        slots[at] = slot;
    const sums = units.sums(slotOf.map((at) => (at < 0 ? -1 : slots[at])), kept.length);
    const slices = kept.map(([, { i, j }], slot) => ({
        slice: { [a.name]: a.values[i].text, [b.name]: b.values[j].text },
        sums: sums[slot],
    }));
    return { slices, small: seen.filter(({ n }) => n < least).length };
}

// EXTERNAL MODULE: ./build/statistics/stable-sums.js
var stable_sums = __webpack_require__(38048);
;// CONCATENATED MODULE: ./build/statistics/slice-units.js
/**
 * Rows gathered into units: all rows with the same values in every column that is searched. What is summed over a slice is
 * summed over its units, of which there are far fewer than rows.
 */


/** Adds fields by slot, in an order that does not matter. */
function addUp(fields, slotOf, slots) {
    return fields.map(({ of, bound }) => {
        const sums = (0,stable_sums/* stableSums */.Y8)(slots, bound, slotOf.length);
        for (let index = 0; index < slotOf.length; index++) {
            const slot = slotOf[index];
            if (slot >= 0)
                sums.add(slot, of(index));
        }
        return Float64Array.from({ length: slots }, (_, slot) => sums.value(slot));
    });
}
/** Gathers rows; undefined where no row counts or the numbers are too large to add up. */
function unitsOf(numbers, columns) {
    const centre = numbers.kind === 'share' ? 0 : meanOf(numbers);
    if (!Number.isFinite(centre))
        return undefined;
    const ordered = [...columns].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
    const { unitOf, first } = gather(numbers.values, ordered);
    const fields = addUp(rowFields(numbers, centre), unitOf, first.length);
    const of = (values) => ({
        of: (unit) => values[unit],
        bound: values.reduce((most, value) => Math.max(most, Math.abs(value)), 0),
    });
    const ready = fields.map(of);
    const sums = (slotOf, slots) => {
        const found = addUp(ready, slotOf, slots);
        return Array.from({ length: slots }, (_, slot) => named(numbers, found.map((one) => one[slot])));
    };
    const whole = sums(new Int32Array(first.length), 1)[0];
    if (!(whole.w > 0) || !Object.values(whole).every(Number.isFinite))
        return undefined;
    const counts = fields[0];
    return {
        kind: numbers.kind,
        count: first.length,
        columns: ordered.map(({ name, values, codes }) => ({
            name,
            values,
            codes: Uint32Array.from(first, (row) => codes[row]),
        })),
        centre,
        whole,
        sums,
        rows: (unit) => counts[unit],
    };
}
/** Weighted mean of the rows that count; NaN without weight. */
function meanOf({ values, weight }) {
    let [largest, heaviest] = [0, weight === null ? 1 : 0];
    for (let row = 0; row < values.length; row++) {
        const size = Math.abs(values[row]);
        if (size > largest)
            largest = size;
        if (weight !== null && weight[row] > heaviest)
            heaviest = weight[row];
    }
    const [sum, all] = [(0,stable_sums/* stableSums */.Y8)(1, largest * heaviest, values.length), (0,stable_sums/* stableSums */.Y8)(1, heaviest, values.length)];
    for (let row = 0; row < values.length; row++) {
        const value = values[row];
        if (Number.isNaN(value))
            continue;
        const own = weight === null ? 1 : weight[row];
        sum.add(0, own * value);
        all.add(0, own);
    }
    return sum.value(0) / all.value(0);
}
/** What is added up of rows, the number of rows first; `named` gives the sums their names. */
function rowFields({ values, weight, kind }, centre) {
    const rows = { of: () => 1, bound: 1 };
    if (weight === null && kind === 'share')
        return [rows, { of: (row) => values[row], bound: 1 }];
    let [farthest, heaviest] = [0, weight === null ? 1 : 0];
    for (let row = 0; row < values.length; row++) {
        const size = Math.abs(values[row] - centre);
        if (size > farthest)
            farthest = size;
        if (weight !== null && weight[row] > heaviest)
            heaviest = weight[row];
    }
    if (weight === null) {
        return [
            rows,
            { of: (row) => values[row] - centre, bound: farthest },
            { of: (row) => (values[row] - centre) ** 2, bound: farthest ** 2 },
        ];
    }
    const v = (row) => values[row] - centre;
    return [
        rows,
        { of: (row) => weight[row], bound: heaviest },
        { of: (row) => weight[row] ** 2, bound: heaviest ** 2 },
        { of: (row) => weight[row] * v(row), bound: heaviest * farthest },
        { of: (row) => weight[row] ** 2 * v(row), bound: heaviest ** 2 * farthest },
        { of: (row) => (weight[row] * v(row)) ** 2, bound: (heaviest * farthest) ** 2 },
    ];
}
/** Sums of `rowFields` by name; where every row counts once, and where a number is its own square, some are the same. */
function named({ weight, kind }, [n = 0, a = 0, b = 0, c = 0, d = 0, e = 0]) {
    if (weight !== null)
        return { n, w: a, w2: b, wv: c, w2v: d, w2v2: e };
    return { n, w: n, w2: n, wv: a, w2v: a, w2v2: kind === 'share' ? a : b };
}
/** More units than this gain nothing: then each row is one. */
const MOST_UNITS = 1 << 17;
/** Unit of each row (-1: it does not count), and the first row of each unit. */
function gather(values, columns) {
    const unitOf = new Int32Array(values.length);
    for (let row = 0; row < values.length; row++)
        if (Number.isNaN(values[row]))
            unitOf[row] = -1;
    let first = [0];
    for (const { codes, values: texts } of columns) {
        const next = [];
        const number = (0,numbering/* numbering */.u)(first.length * texts.length);
        for (let row = 0; row < unitOf.length; row++) {
            const unit = unitOf[row];
            if (unit < 0)
                continue;
            const found = number(unit * texts.length + codes[row], next.length);
            if (found === next.length)
                next.push(row);
            unitOf[row] = found;
        }
        first = next;
        if (first.length > MOST_UNITS)
            return rowByRow(values);
    }
    return { unitOf, first };
}
function rowByRow(values) {
    const unitOf = new Int32Array(values.length);
    const first = [];
    for (let row = 0; row < values.length; row++) {
        unitOf[row] = Number.isNaN(values[row]) ? -1 : first.length;
        if (unitOf[row] >= 0)
            first.push(row);
    }
    return { unitOf, first };
}

;// CONCATENATED MODULE: ./build/statistics/slice-search.js
/**
 * The search for slices on which a mean or share is worse than over all rows. Every slice is compared with the whole that
 * it is part of, and the confidence is held over all comparisons together by Holm's procedure (1979), so that a search
 * through many slices finds no more by chance than a look at one.
 */




/** Rounding of binary fractions: 0.4 - 0.3 is not 0.1. */
const SLACK = 1e-12;
/**
 * Searches slices of one or two columns. The order of rows, columns and values changes nothing. undefined: no row counts,
 * or the numbers are too large to add up.
 */
function searchSlices(numbers, question) {
    const units = unitsOf(numbers, question.columns);
    return units && searchUnits(units, question);
}
/** Searches rows that are gathered already. */
function searchUnits(units, question) {
    const { maxDrop, confidence, minSupport } = question;
    const found = summedSlices(units, Math.max(2, minSupport), question.maxColumns === 2);
    const value = slice_search_meanOf(units.whole, units);
    const sign = question.better === 'higher' ? -1 : 1;
    const family = found.slices.flatMap(({ slice, sums }) => {
        const rest = without(units.whole, sums);
        // A slice of all rows, or of rows without weight, is not to be compared with the whole.
        if (rest.n < 2 || !(rest.w > 0) || !(sums.w > 0))
            return [];
        const own = slice_search_meanOf(sums, units);
        return [{ slice, own: sums, rest, value: own, drop: sign * (own - value) }];
    });
    const told = (one, level) => tell(one, units, sign, level);
    const beyond = family.filter(({ drop }) => drop > maxDrop + SLACK);
    const isSure = (one, level) => sureDrop(one, units, sign, level) > maxDrop + SLACK;
    const { shown, level } = holm(beyond, family.length, confidence, isSure);
    const weak = [...shown].map(([one, at]) => ({ ...told(one, at), shown: true }));
    const others = family.filter((one) => !shown.has(one)).sort((a, b) => b.drop - a.drop || byName(a, b));
    const names = new Set(weak.map(nameOf));
    const sure = weak
        .map((one) => ({ one, inside: Number(isInside(one, names)) }))
        .sort((a, b) => a.inside - b.inside || b.one.dropInterval[0] - a.one.dropInterval[0] || byName(a.one, b.one))
        .map(({ one }) => one);
    return {
        value,
        n: units.whole.n,
        search: {
            columns: units.columns.map(({ name }) => name),
            searched: family.length,
            small: found.small,
            shown: weak.length,
            suspected: beyond.length - weak.length,
            slices: [
                ...sure,
                ...others.slice(0, Math.max(0, question.top - sure.length)).map((one) => told(one, level)),
            ].slice(0, question.top),
        },
    };
}
const nameOf = ({ slice }) => JSON.stringify(Object.entries(slice));
const byName = (a, b) => (nameOf(a) < nameOf(b) ? -1 : 1);
/** Whether a slice of two columns is part of one of these. */
const isInside = ({ slice }, names) => Object.keys(slice).length > 1 && Object.entries(slice).some((entry) => names.has(JSON.stringify([entry])));
/**
 * Holm's procedure by its own steps: what is beyond at level 1 - α/k is shown; with r shown, the rest is held to
 * 1 - α/(k - r), until nothing more is.
 */
function holm(all, k, confidence, beyond) {
    const shown = new Map();
    const alpha = 1 - confidence;
    let level = 1 - alpha / Math.max(1, k);
    for (let before = -1; before < shown.size && shown.size < k;) {
        before = shown.size;
        level = 1 - alpha / (k - before);
        for (const one of all)
            if (!shown.has(one) && beyond(one, level))
                shown.set(one, level);
    }
    return { shown, level };
}
/** Mean of the rows that are summed. */
const slice_search_meanOf = ({ wv, w }, { centre }) => centre + wv / w;
const without = (whole, part) => ({
    n: whole.n - part.n,
    w: whole.w - part.w,
    w2: whole.w2 - part.w2,
    wv: whole.wv - part.wv,
    w2v: whole.w2v - part.w2v,
    w2v2: whole.w2v2 - part.w2v2,
});
/**
 * A slice at a level. Its drop against the whole is (1 - f) times that against the rest, f being its share of the weight;
 * slice and rest are independent, so their intervals join by MOVER (Zou & Donner 2008).
 */
function tell({ slice, own, rest, value, drop }, units, sign, level) {
    const [a, b] = [estimate(own, rest, units, level), estimate(rest, own, units, level)];
    const beside = rest.w / units.whole.w;
    const ends = (0,intervals/* difference */.iv)(a, b).map((end) => sign * beside * end);
    const [low, high] = [Math.min(...ends), Math.max(...ends)];
    const most = units.kind === 'share' ? 1 : Number.POSITIVE_INFINITY;
    return {
        slice,
        value,
        n: own.n,
        interval: [a.low, a.high],
        drop,
        dropInterval: [Math.max(-most, Math.min(low, drop)), Math.min(most, Math.max(high, drop))],
        level,
        shown: false,
    };
}
/** The end of the interval of the drop that faces the whole, without the other ends. */
function sureDrop({ own, rest, drop }, units, sign, level) {
    const sides = [own, rest].map((one, side) => {
        // Towards the whole: of the slice the better end, of the rest the worse one.
        const up = sign > 0 === (side === 1);
        if (units.kind === 'mean') {
            const { value, low, high } = estimate(one, side ? own : rest, units, level);
            return up ? high - value : value - low;
        }
        const { share, rows } = effective(one);
        return up ? 1 - exactLow(rows - share * rows, rows, level) - share : share - exactLow(share * rows, rows, level);
    });
    return drop - (rest.w / units.whole.w) * Math.hypot(Math.max(0, sides[0]), Math.max(0, sides[1]));
}
/** A share, and the number of equal rows that would show it as sharply as the weighted ones do. */
const effective = ({ w, w2, wv }) => ({ share: Math.min(1, Math.max(0, wv / w)), rows: w ** 2 / w2 });
/** Student's interval of a mean; undefined for fewer than two rows. */
function meanInterval(sums, units, level) {
    const half = sums.n < 2 ? undefined : (0,intervals/* tOf */.Sr)(level, sums.n - 1) * standardError(sums);
    const value = slice_search_meanOf(sums, units);
    return half === undefined ? undefined : [value - half, value + half];
}
/**
 * Mean of some rows with its interval. Shares: Clopper and Pearson's exact one, of the effective number of rows where they
 * are weighted (Korn & Graubard 1998). Means: Student's t with the spread of these rows or of the others, whichever is
 * larger: few rows of a skewed loss often miss its far end, and then show too little spread.
 */
function estimate(own, other, units, level) {
    const value = slice_search_meanOf(own, units);
    if (units.kind === 'share') {
        const { share, rows } = effective(own);
        return estimateOf(share, clopperPearson(share * rows, rows, level));
    }
    const spread = Math.max(standardError(own), borrowed(own, other));
    const half = spread > 0 ? (0,intervals/* tOf */.Sr)(level, own.n - 1) * spread : 0;
    return estimateOf(value, [value - half, value + half]);
}
const estimateOf = (value, [low, high]) => ({
    value,
    low: Math.min(value, low),
    high: Math.max(value, high),
});
/** √(n/(n-1) Σ w²(v - mean)²) / Σw; 0 where the rows are all alike, but for what rounding leaves. */
function standardError({ n, w, w2, wv, w2v, w2v2 }) {
    const mean = wv / w;
    const squares = w2v2 - 2 * mean * w2v + mean ** 2 * w2;
    return n > 1 && squares > 1e-14 * w2v2 ? Math.sqrt((squares * n) / (n - 1)) / w : 0;
}
/** Standard error that rows would have with the spread of others. */
const borrowed = (own, other) => ((standardError(other) * other.w) / Math.sqrt(other.w2)) * (Math.sqrt(own.w2) / own.w);

;// CONCATENATED MODULE: ./build/diagnose/tidy.js
/** Diagnostics as the record may hold them. */
/** At most `limit` characters of a text, never half of one, with a sign where it was cut. */
function clipped(text, limit = 60) {
    if (text.length <= limit)
        return text;
    const letters = [...text.slice(0, 2 * limit)];
    return letters.length > limit || text.length > 2 * limit ? `${letters.slice(0, limit).join('')}…` : text;
}
/** The same value without negative zeros; undefined where a number in it is not finite. */
const tidy = (value) => (isSound(value) ? withoutNegativeZero(value) : undefined);
function isSound(value) {
    if (typeof value === 'number')
        return Number.isFinite(value);
    return value === null || typeof value !== 'object' || Object.values(value).every(isSound);
}
function withoutNegativeZero(value) {
    if (typeof value === 'number')
        return (value + 0);
    if (Array.isArray(value))
        return value.map(withoutNegativeZero);
    if (value === null || typeof value !== 'object')
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, withoutNegativeZero(one)]));
}

;// CONCATENATED MODULE: ./build/diagnose/groups.js
/** Where the error lies: by group, and in the slices on which it is largest. */




const MOST_GROUPS = 20;
const CONFIDENCE = 0.95;
/** The error of every value of every column that has any rows; of many values those of most rows. */
function groupErrors(units) {
    const { slices } = summedSlices(units, 1, false);
    return units.columns.map(({ name }) => {
        const mine = slices.flatMap(({ slice, sums }) => Object.hasOwn(slice, name) ? [{ value: slice[name], sums }] : []);
        const kept = [...mine].sort((a, b) => b.sums.n - a.sums.n || before(a.value, b.value)).slice(0, MOST_GROUPS);
        const groups = kept
            .map(({ value, sums }) => ({ value: clipped(value), n: sums.n, ...errorOf(sums, units) }))
            .sort((a, b) => b.error - a.error || b.n - a.n || before(a.value, b.value));
        return { column: clipped(name), groups, more: mine.length - kept.length };
    });
}
const before = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
function errorOf(sums, units) {
    if (units.kind === 'share')
        return { error: sums.wv / sums.n, interval: (0,power/* wilson */.rF)(sums.wv, sums.n, CONFIDENCE) };
    return { error: slice_search_meanOf(sums, units), interval: meanInterval(sums, units, CONFIDENCE) ?? null };
}
/** Pairs of more values than this are not looked at: the record is made in the time that the gate has. */
const groups_MOST_UNITS = 20_000;
/** The slices of one or two columns on which the error is largest; undefined where there is nothing to compare. */
function weakestSlices(units) {
    const maxColumns = units.count <= groups_MOST_UNITS ? 2 : 1;
    const question = { better: 'lower', maxColumns, minSupport: 50, maxDrop: 0, confidence: CONFIDENCE, top: 10 };
    const { value, search } = searchUnits(units, question);
    if (search.searched === 0)
        return undefined;
    const slices = search.slices.map((one) => ({
        ...one,
        slice: Object.fromEntries(Object.entries(one.slice).map(([column, text]) => [clipped(column), clipped(text)])),
    }));
    return { value, ...search, columns: search.columns.map((name) => clipped(name)), slices };
}

// EXTERNAL MODULE: ./build/statistics/bins.js
var statistics_bins = __webpack_require__(75038);
// EXTERNAL MODULE: ./build/statistics/losses.js
var losses = __webpack_require__(15179);
;// CONCATENATED MODULE: ./build/diagnose/scores.js
/** What a classifier states against what came true. */




const BINS = 10;
const HISTOGRAM = 20;
function stated(sample) {
    const { label, scores, task } = sample.table;
    if (label === null || scores === null || task === 'regression')
        return undefined;
    const [only] = scores;
    if (scores.length === 1 && only)
        return { of: 'positive', p: (row) => only[row], true: (row) => label[row] === 1 };
    return { of: 'top-label', p: (row) => (0,losses/* topClass */.C)(sample, row).p, true: (row) => (0,losses/* topClass */.C)(sample, row).c === label[row] };
}
/** Ten equal bins, as in the calibration errors; undefined without scores. */
function reliability(sample) {
    const found = stated(sample);
    if (found === undefined)
        return undefined;
    const [n, right] = [new Float64Array(BINS), new Float64Array(BINS)];
    const sums = (0,stable_sums/* stableSums */.Y8)(BINS, 1, sample.n);
    for (let row = 0; row < sample.n; row++) {
        const p = found.p(row);
        const bin = (0,statistics_bins/* binOf */.j)(p, BINS);
        n[bin]++;
        if (found.true(row))
            right[bin]++;
        sums.add(bin, p);
    }
    const bins = [...n.keys()].flatMap((bin) => n[bin] > 0
        ? [
            {
                from: bin / BINS,
                to: (bin + 1) / BINS,
                n: n[bin],
                score: sums.value(bin) / n[bin],
                rate: right[bin] / n[bin],
            },
        ]
        : []);
    return { of: found.of, bins };
}
/** Rows by stated probability: of a binary model by true class, of several classes by right and wrong. */
function scoreHistogram(sample) {
    const found = stated(sample);
    if (found === undefined)
        return undefined;
    const counts = [new Array(HISTOGRAM).fill(0), new Array(HISTOGRAM).fill(0)];
    for (let row = 0; row < sample.n; row++)
        counts[found.true(row) ? 1 : 0][(0,statistics_bins/* binOf */.j)(found.p(row), HISTOGRAM)]++;
    const labels = found.of === 'positive' ? sample.table.classes : ['wrong', 'right'];
    return {
        of: found.of,
        rows: counts.map((one, side) => ({ label: clipped(labels[side] ?? String(side)), counts: one })),
    };
}
/** Classes that are shown as they are, if there are more than one more. */
const MOST_CLASSES = 11;
/** Rows by true class and prediction; undefined without predictions. */
function confusion({ task, classes, label, prediction, n }) {
    if (task === 'regression' || label === null || prediction === null)
        return undefined;
    const seen = new Float64Array(classes.length);
    for (let row = 0; row < n; row++) {
        seen[label[row]]++;
        seen[prediction[row]]++;
    }
    const common = [...seen.keys()].sort((a, b) => seen[b] - seen[a] || (classes[a] < classes[b] ? -1 : 1));
    const few = classes.length <= MOST_CLASSES + 1;
    const shown = few ? classes.map((_, c) => c) : common.slice(0, MOST_CLASSES);
    const size = few ? shown.length : MOST_CLASSES + 1;
    const place = new Int32Array(classes.length).fill(MOST_CLASSES);
    for (const [at, c] of shown.entries())
        place[c] = at;
    const counts = Array.from({ length: size }, () => new Array(size).fill(0));
    for (let row = 0; row < n; row++)
        counts[place[label[row]]][place[prediction[row]]]++;
    const merged = classes.length - shown.length;
    const names = shown.map((c) => clipped(classes[c]));
    return { classes: few ? names : [...names, `${merged} other classes`], counts, merged };
}

// EXTERNAL MODULE: ./build/domain/statistics.js
var statistics = __webpack_require__(16518);
// EXTERNAL MODULE: ./build/statistics/tails.js
var tails = __webpack_require__(18789);
;// CONCATENATED MODULE: ./build/diagnose/tails.js
/** The largest losses of single rows, and how far predictions of a number lie off. */



const UPPER = [0.5, 0.9, 0.95, 0.99, 1];
const BOTH = [0, 0.01, 0.05, 0.25, 0.5, 0.75, 0.95, 0.99, 1];
/** Losses of single rows; undefined without scores (or, in regression, predictions), or where they overflow. */
function tailLosses(sample) {
    const loss = (0,losses/* rowLoss */.qo)(sample, { of: 'loss', loss: 'generic' });
    if ((0,statistics/* isUndefined */.b)(loss) || sample.n === 0)
        return undefined;
    const values = new Float64Array(sample.n);
    for (let row = 0; row < values.length; row++)
        values[row] = loss.of(row);
    values.sort();
    const quantiles = quantilesOf(values, UPPER);
    const [mean, decile, shortfall] = [1, 0.1, 0.05].map((share) => worstMean(values, share));
    if (![mean, decile, shortfall].every(Number.isFinite) || quantiles === undefined)
        return undefined;
    return {
        loss: sample.table.task === 'regression' ? 'absolute error' : 'log loss',
        mean,
        quantiles,
        decile,
        shortfall,
    };
}
/** Mean of the worst share of sorted losses, the row on the edge in part (Rockafellar & Uryasev 2002). */
function worstMean(values, share) {
    const n = values.length;
    const edge = Math.max(0, Math.ceil(n * (1 - share)) - 1);
    let beyond = 0;
    for (let place = edge; place < n; place++)
        beyond += values[place] - values[edge];
    return values[edge] + beyond / (n * share);
}
/** Label minus prediction of a regression; undefined for other tasks, or where they overflow. */
function residuals({ task, label, prediction, n }) {
    if (task !== 'regression' || label === null || prediction === null || n === 0)
        return undefined;
    const values = Float64Array.from({ length: n }, (_, row) => label[row] - prediction[row]);
    // In their order, so that the sum does not depend on that of the rows.
    const quantiles = quantilesOf(values.sort(), BOTH);
    const mean = values.reduce((sum, value) => sum + value, 0) / n;
    return Number.isFinite(mean) && quantiles ? { mean, quantiles } : undefined;
}
function quantilesOf(values, at) {
    const found = at.map((one) => ({ at: one, value: (0,tails/* quantile */.YV)({ values, upTo: values, weighted: false }, one) }));
    return found.every(({ value }) => Number.isFinite(value)) ? found : undefined;
}

// EXTERNAL MODULE: ./build/statistics/partition.js
var partition = __webpack_require__(23424);
// EXTERNAL MODULE: ./build/statistics/prepared.js
var prepared = __webpack_require__(49197);
// EXTERNAL MODULE: ./build/statistics/sample.js
var statistics_sample = __webpack_require__(20846);
// EXTERNAL MODULE: ./build/domain/rows.js
var rows = __webpack_require__(82172);
// EXTERNAL MODULE: ./build/statistics/order.js + 1 modules
var statistics_order = __webpack_require__(11898);
;// CONCATENATED MODULE: ./build/statistics/slice-columns.js
/** Columns of a table as columns whose values make slices: groups as they are, numbers cut at their quartiles. */


/** Numbers of at most so many different values are not cut: each value is a slice. */
const FEW = 12;
/** A group or further column of a table as slices; undefined where the table has no such column. */
function sliceColumn(table, name) {
    const group = Object.hasOwn(table.groups, name) ? table.groups[name] : undefined;
    if (group)
        return { name, values: group.values, codes: group.codes };
    const numbers = Object.hasOwn(table.numbers, name) ? table.numbers[name] : undefined;
    return numbers && cut(name, numbers);
}
/**
 * Numbers as up to four slices of about as many rows each, whose ends are numbers of the column: "up to 31", "over 31 up
 * to 45". Equal numbers are in one slice. NaN is the group of rows without a value.
 */
function cut(name, numbers) {
    const order = (0,statistics_order/* ascending */.V)(numbers);
    let known = order.length;
    while (known > 0 && Number.isNaN(numbers[order[known - 1]]))
        known--;
    const ends = fewValues(numbers, order, known) ?? quartiles(numbers, order, known);
    const texts = ends.cut
        ? ends.at.map((end, k) => bandText(ends.at[k - 1], k < ends.at.length - 1 ? end : undefined))
        : ends.at.map((end) => String(end + 0));
    const codes = new Uint16Array(numbers.length);
    let band = 0;
    for (let place = 0; place < known; place++) {
        const row = order[place];
        while (numbers[row] > ends.at[band])
            band++;
        codes[row] = band;
    }
    for (let place = known; place < order.length; place++)
        codes[order[place]] = texts.length;
    return { name, values: [...texts, rows/* MISSING_GROUP */.r], codes };
}
/** The different values, where they are few. */
function fewValues(numbers, order, known) {
    const at = [];
    for (let place = 0; place < known; place++) {
        const value = numbers[order[place]];
        if (at.length && at.at(-1) === value)
            continue;
        if (at.length === FEW)
            return undefined;
        at.push(value);
    }
    return { at, cut: false };
}
/** Upper ends of the bands; the last is the largest number. */
function quartiles(numbers, order, known) {
    const ends = [1, 2, 3, 4].map((quarter) => numbers[order[Math.ceil((quarter * known) / 4) - 1]]);
    return { at: ends.filter((end, k) => end !== ends[k + 1]), cut: true };
}
function bandText(over, upTo) {
    const parts = [over === undefined ? [] : [`over ${over + 0}`], upTo === undefined ? [] : [`up to ${upTo + 0}`]].flat();
    return parts.length ? parts.join(' ') : 'any number';
}

;// CONCATENATED MODULE: ./build/diagnose.js
/**
 * How a model errs on its rows: table → diagnostics for the record and the report. Pure; the order of the rows changes
 * nothing. What cannot be had is left out: no requirement rests on any of it.
 */









/** Columns beyond so many are left out, those last in the order of their names. */
const MOST_COLUMNS = 8;
/** Diagnostics of a table; null without labels, rows or a task. */
function diagnose(table) {
    if (table.task === null || table.label === null || table.n === 0)
        return null;
    const plain = { ...table, weight: null };
    const sample = (0,statistics_sample/* samplesOf */.l)((0,prepared/* prepare */.i)(plain), (0,partition/* partition */.j)(plain, null))(0);
    const numbers = errors(plain);
    const names = [...Object.keys(table.groups), ...Object.keys(table.numbers)].sort();
    const kept = names.slice(0, MOST_COLUMNS).flatMap((name) => sliceColumn(plain, name) ?? []);
    const units = numbers && unitsOf(numbers, kept);
    return {
        evidence: table.source,
        task: table.task,
        n: table.n,
        weighted: table.weight !== null,
        error: table.task === 'regression' ? 'mean absolute error' : 'error rate',
        ...part('reliability', reliability(sample)),
        ...part('scores', scoreHistogram(sample)),
        ...part('confusion', confusion(plain)),
        groups: (units ? groupErrors(units) : []).flatMap((one) => tidy(one) ?? []),
        columns: names.length - kept.length,
        ...part('losses', tailLosses(sample)),
        ...part('residuals', residuals(plain)),
        ...part('slices', units && weakestSlices(units)),
    };
}
/** A part that could be had, with numbers that are finite; else nothing. */
function part(name, value) {
    const sound = value === undefined ? undefined : tidy(value);
    return (sound === undefined ? {} : { [name]: sound });
}
/** Whether each answer is wrong, or how large its error is; undefined without predictions. */
function errors({ task, label, prediction, n }) {
    if (label === null || prediction === null)
        return undefined;
    const values = new Float64Array(n);
    const share = task !== 'regression';
    for (let row = 0; row < n; row++)
        values[row] = share ? (label[row] === prediction[row] ? 0 : 1) : Math.abs(label[row] - prediction[row]);
    return { kind: share ? 'share' : 'mean', values, weight: null };
}

// EXTERNAL MODULE: ./build/domain/approvals.js
var approvals = __webpack_require__(44841);
// EXTERNAL MODULE: ./build/domain/fault.js
var fault = __webpack_require__(12777);
// EXTERNAL MODULE: ./build/domain/lineage.js
var lineage = __webpack_require__(57768);
// EXTERNAL MODULE: ./build/domain/metric.js
var metric = __webpack_require__(24641);
// EXTERNAL MODULE: ./build/measure/across.js + 1 modules
var across = __webpack_require__(88569);
// EXTERNAL MODULE: ./build/measure/context.js + 3 modules
var context = __webpack_require__(96103);
// EXTERNAL MODULE: ./build/domain/counts.js
var domain_counts = __webpack_require__(47281);
// EXTERNAL MODULE: ./build/domain/group-order.js
var group_order = __webpack_require__(73335);
// EXTERNAL MODULE: ./build/statistics/counted.js + 2 modules
var counted = __webpack_require__(13943);
// EXTERNAL MODULE: ./build/measure/files.js
var measure_files = __webpack_require__(54724);
// EXTERNAL MODULE: ./build/measure/needs.js
var needs = __webpack_require__(48198);
;// CONCATENATED MODULE: ./build/measure/counted.js
/** Asks of rows that are in an engine: which of them its counts can answer, and the groups that they are finished from. */





/** What is known of counted rows as columns. */
function shapeOf({ plan, task, source, classes }) {
    const { label, prediction, score } = plan.spec.columns;
    return {
        task,
        source,
        classes,
        label: label ?? null,
        prediction: prediction ?? null,
        scores: score ?? null,
        groups: Object.fromEntries(plan.spec.groups.map((column) => [column, column])),
    };
}
const declared = (ask) => `declare a rows file of the role ${ask.role}, or take the requirement out`;
/** Why rows that are compared one by one cannot be had from counts. */
const pairsRows = (ask, { path, table }) => (0,measure_files/* notFromRows */.vE)(`${path} is counted in its engine, and a comparison of ${ask.role} and ${ask.pairedWith} needs their single rows`, 'ask for the level of the metric with metric-threshold, or declare rows files of both roles', [table.source]);
/** Why an ask cannot be answered from counts whatever is counted; undefined where it may. */
function needsRows(ask, metric, file) {
    if (ask.pairedWith !== null)
        return pairsRows(ask, file);
    if (!metric.drift && !ask.search)
        return undefined;
    const what = ask.search ? 'the search for weak slices' : metric.name;
    const message = `${file.path} is counted in its engine, and ${what} needs its single rows`;
    return (0,measure_files/* notFromRows */.vE)(message, declared(ask), [file.table.source]);
}
/** Why the counts at hand cannot answer an ask, by what the policy declares; undefined where they can. */
function notCounted(ask, file) {
    const cannot = (message, fix) => (0,measure_files/* notFromRows */.vE)(message, fix, [file.table.source]);
    const { path, counts } = file;
    if (ask.by !== null && !counts.groups.has((0,domain_counts/* groupingKey */.rG)(ask.by)))
        return cannot(`the rows of ${path} were not counted by ${ask.by.join(' and ')}`, 'ask for it in the policy');
    const lacking = (0,needs/* metricsOf */.Ps)(ask).find((one) => (0,needs/* summariesRead */.lp)(one, ask.parameters, counts.task, counts.classes).some((what) => !(0,counted/* isCounted */.he)(counts.plan, ask.by, what, counts.classes)));
    if (lacking === undefined)
        return undefined;
    return cannot(`${lacking.name} follows from single rows, and ${path} is counted in its engine`, declared(ask));
}
/** The groups of an ask, in the order of their values. Only where `notCounted` has no objection. */
function countedGroups(counts, by) {
    const wanted = by ?? [];
    const { by: columns } = counts.plan.groupings.find((one) => (0,domain_counts/* groupingKey */.rG)(one.by) === (0,domain_counts/* groupingKey */.rG)(wanted));
    const groups = counts.groups.get((0,domain_counts/* groupingKey */.rG)(wanted)) ?? [];
    const found = groups.map((group) => ({
        group,
        values: wanted.map((column) => group.values[columns.indexOf(column)]),
    }));
    found.sort((a, b) => (0,group_order/* byValues */._)(a.values, b.values));
    const slices = found.map(({ values }) => by === null || by.length === 0 ? null : Object.fromEntries(wanted.map((column, i) => [column, values[i]])));
    return { slices, statistics: (index) => (0,counted/* countedStatistics */.CB)(counts, found[index].group) };
}

// EXTERNAL MODULE: ./build/measure/drift.js + 1 modules
var drift = __webpack_require__(16429);
// EXTERNAL MODULE: ./build/statistics/estimate.js + 2 modules
var statistics_estimate = __webpack_require__(15963);
// EXTERNAL MODULE: ./build/statistics/influence.js
var influence = __webpack_require__(98241);
;// CONCATENATED MODULE: ./build/measure/paired.js
/** Candidate against baseline, row by row, joined by id. */





const names = (ids) => (ids.length === 0 ? '' : ` (first: ${ids.slice(0, 3).join(', ')})`);
/** Joins baseline rows to candidate rows; every id must be on both sides, labels, weights and groups agree. Or why not. */
function join(candidate, baseline) {
    if (candidate.ids === null || baseline.ids === null)
        return 'both rows files need an id column to be compared row by row';
    const order = new Uint32Array(candidate.n);
    const alone = [];
    for (let row = 0; row < candidate.n; row++) {
        const id = candidate.ids.text(row);
        const found = baseline.ids.find(id);
        if (found < 0)
            alone.push(id);
        else
            order[row] = found;
    }
    const others = [];
    for (let row = 0; row < baseline.n; row++) {
        const id = baseline.ids.text(row);
        if (candidate.ids.find(id) < 0)
            others.push(id);
    }
    if (alone.length > 0 || others.length > 0) {
        return `${candidate.source.path} has ${candidate.n} rows and ${baseline.source.path} has ${baseline.n}: ${alone.length} ids of the former are not in the latter${names(alone)}, and ${others.length} of the latter are not in the former${names(others)}`;
    }
    const aligned = align(baseline, order);
    const clash = disagreement(candidate, aligned);
    if (clash !== null)
        return clash;
    const before = { ...aligned, weight: candidate.weight };
    return { candidate: (0,context/* measured */.jh)(candidate), baseline: (0,context/* measured */.jh)(before, candidate), identical: same(candidate, before) };
}
function pick(column, order) {
    const picked = column.slice();
    for (let row = 0; row < order.length; row++)
        picked[row] = column[order[row]];
    return picked;
}
function align(table, order) {
    const moved = (column) => column === null ? null : pick(column, order);
    return {
        ...table,
        ids: null,
        label: moved(table.label),
        prediction: moved(table.prediction),
        scores: table.scores?.map((column) => pick(column, order)) ?? null,
        weight: table.weight === null ? null : pick(table.weight, order),
        groups: Object.fromEntries(Object.entries(table.groups).map(([name, column]) => [
            name,
            { values: column.values, codes: pick(column.codes, order) },
        ])),
        numbers: {},
    };
}
/** Text of a label, prediction or number in a row, comparable between tables. */
const textOf = (table, column, row) => table.task === 'regression' ? table[column][row] : table.classes[table[column][row]];
function disagreement(a, b) {
    const files = `${a.source.path} and ${b.source.path}`;
    if (a.task !== b.task)
        return `${files} are of different tasks`;
    if ((a.label === null) !== (b.label === null))
        return `only one of ${files} has labels`;
    if (a.task === 'binary' && a.classes.at(-1) !== b.classes.at(-1))
        return `${files} count different classes as positive: ${a.classes.at(-1)} and ${b.classes.at(-1)}`;
    // Weights of the candidate hold for both; with those of the baseline its own value would be another metric.
    if (a.weight === null && b.weight !== null)
        return `of ${files} only the latter is weighted`;
    const count = (what, differs) => {
        let [found, first] = [0, -1];
        for (let row = 0; row < a.n; row++) {
            if (!differs(row))
                continue;
            if (found++ === 0)
                first = row;
        }
        return found === 0
            ? null
            : `${files} disagree on the ${what} of ${found} of ${a.n} rows (first: id ${a.ids.text(first)})`;
    };
    if (a.label !== null) {
        const labels = count('label', (row) => textOf(a, 'label', row) !== textOf(b, 'label', row));
        if (labels !== null)
            return labels;
    }
    if (a.weight !== null && b.weight !== null) {
        const weights = count('weight', (row) => a.weight[row] !== b.weight[row]);
        if (weights !== null)
            return weights;
    }
    for (const [name, column] of Object.entries(a.groups)) {
        const other = Object.hasOwn(b.groups, name) ? b.groups[name] : undefined;
        if (other === undefined)
            continue;
        const groups = count(`group column ${name}`, (row) => column.values[column.codes[row]] !== other.values[other.codes[row]]);
        if (groups !== null)
            return groups;
    }
    return null;
}
function same(a, b) {
    if (a.prediction === null && a.scores === null)
        return false;
    if ((a.prediction === null) !== (b.prediction === null) || a.scores?.length !== b.scores?.length)
        return false;
    for (let row = 0; row < a.n; row++) {
        if (a.prediction !== null && textOf(a, 'prediction', row) !== textOf(b, 'prediction', row))
            return false;
        if (a.scores?.some((column, c) => column[row] !== b.scores[c][row]))
            return false;
    }
    return true;
}
/** Interval of candidate minus baseline on the same rows; null where there is none. */
function changeInterval(metric, candidate, baseline, values) {
    const shares = sharedTrials(metric, candidate, baseline);
    if (shares !== undefined) {
        const [low, high] = (0,intervals/* pairedShares */.S2)(shares.gained, shares.lost, shares.trials, values.confidence);
        return [Math.min(low, values.difference), Math.max(high, values.difference)];
    }
    if (metric.uncertainty.kind === 'quantile' || metric.uncertainty.kind === 'none')
        return null;
    const [own, other] = [candidate.sample.from.scratch, baseline.sample.from.scratch];
    const made = (0,influence/* influences */.V)(candidate, (s) => metric.compute(s), own);
    const also = (0,influence/* influences */.V)(baseline, (s) => metric.compute(s), other);
    const { rows } = candidate.sample;
    for (const row of rows)
        own[row] -= other[row];
    const half = 'unavailable' in made || 'unavailable' in also
        ? null
        : (0,statistics_estimate/* halfWidth */._)(own, rows, values.confidence, {
            areas: made.areas && also.areas,
            degrees: Math.min(made.degrees, also.degrees),
            rows: Math.min(made.rows, also.rows),
            weighted: made.weighted,
        });
    for (const row of rows) {
        own[row] = 0;
        other[row] = 0;
    }
    return typeof half === 'number' ? [values.difference - half, values.difference + half] : null;
}
/** Rows that hit on one side only, for an unweighted share whose denominator is the same rows on both sides. */
function sharedTrials(metric, candidate, baseline) {
    if (!metric.share || metric.uncertainty.kind !== 'share' || candidate.sample.table.weight !== null)
        return undefined;
    const [own, other] = [cellHits(metric, candidate), cellHits(metric, baseline)];
    if (own === undefined || other === undefined)
        return undefined;
    let [gained, lost, trials] = [0, 0, 0];
    for (const row of candidate.sample.rows) {
        const [a, b] = [own(row), other(row)];
        if (a.of !== b.of)
            return undefined;
        trials += a.of;
        if (a.hits > b.hits)
            gained++;
        if (a.hits < b.hits)
            lost++;
    }
    return trials > 0 ? { gained, lost, trials } : undefined;
}
/** Hits and trials of single rows, from the cell of the confusion matrix that they fall in. */
function cellHits(metric, s) {
    const { label, prediction } = s.sample.table;
    const size = s.classes.length;
    if (label === null || prediction === null || size > 50 || metric.uncertainty.kind !== 'share')
        return undefined;
    const cells = new Map();
    for (const row of s.sample.rows) {
        const cell = label[row] * size + prediction[row];
        if (cells.has(cell))
            continue;
        const counts = new Float64Array(size * size);
        counts[cell] = 1;
        const predictedCounts = new Float64Array(size);
        predictedCounts[prediction[row]] = 1;
        const one = metric.uncertainty.tally({
            ...plain(s),
            counts,
            confusion: counts,
            predictedCounts,
            predicted: predictedCounts,
        });
        if ((0,statistics/* isUndefined */.b)(one))
            return undefined;
        cells.set(cell, one);
    }
    return (row) => cells.get(label[row] * size + prediction[row]);
}
/** Statistics in which no summary can be read, so that only shares of cells come out. */
const plain = (s) => ({
    n: 1,
    task: s.task,
    classes: s.classes,
    labelled: null,
    labelledCounts: null,
    summary: () => ({ undefined: 'one row has no summary' }),
    tally: () => ({ undefined: 'one row has no tally' }),
});
/** Interval of a difference from two intervals of its own: wider than paired, for what cannot be paired row by row. */
function unpairedInterval(candidate, baseline) {
    if (candidate.value === null || baseline.value === null || !candidate.interval || !baseline.interval)
        return null;
    const estimate = (one) => ({
        value: one.value,
        low: one.interval[0],
        high: one.interval[1],
    });
    return (0,intervals/* difference */.iv)(estimate(candidate), estimate(baseline));
}

;// CONCATENATED MODULE: ./build/measure/row-numbers.js
/** The number of each single row whose mean, or share, over rows is a metric. */


/** The number of each row whose mean or share over rows is the metric; undefined where it is none. */
function rowNumbers(metric, { parameters }, s) {
    const how = metric.uncertainty;
    const { weight, n } = s.sample.table;
    if (metric.share && how.kind === 'share' && !how.map) {
        const tally = (one) => {
            const found = how.tally(one, parameters);
            return (0,statistics/* isUndefined */.b)(found) ? found : found.of > 0 ? found.hits / found.of : Number.NaN;
        };
        return numbered('share', byRow(s, tally, parameters.class), n, weight);
    }
    if (how.kind === 'shares') {
        if (s.classes.length > row_numbers_MOST_CLASSES)
            return { undefined: `${s.classes.length} classes are too many to price` };
        // A mean of prices is one where every row counts in every share.
        const price = (one) => {
            const found = how.tallies(one, parameters);
            if ((0,statistics/* isUndefined */.b)(found))
                return found;
            if (found.some((tally) => tally.of !== 1))
                return null;
            return metric.compute(one, parameters);
        };
        return numbered('mean', byRow(s, price, parameters.class), n, weight);
    }
    const loss = lossOf(metric, parameters, s);
    if (loss === undefined)
        return undefined;
    const value = (0,losses/* rowLoss */.qo)(s.sample, loss);
    return (0,statistics/* isUndefined */.b)(value) ? value : numbered('mean', value.of, n, weight);
}
function numbered(kind, of, n, weight) {
    const values = new Float64Array(n);
    for (let row = 0; row < n; row++) {
        const value = of(row);
        if (value === null)
            return undefined;
        if ((0,statistics/* isUndefined */.b)(value))
            return value;
        values[row] = value;
    }
    return { kind, values, weight };
}
/** More classes than this make matrices that are too large for single rows: only those of the row are then in them. */
const row_numbers_MOST_CLASSES = 50;
/** A number made from the statistics of a single row: kept by its cell of label and prediction where that decides it. */
function byRow(s, make, named) {
    const { label, prediction } = s.sample.table;
    const size = s.classes.length;
    const about = named === undefined ? -1 : s.classes.indexOf(named);
    const cells = new Map();
    const indicators = new Map();
    let looked = false;
    return (row) => {
        const cell = (label?.[row] ?? 0) * size + (prediction?.[row] ?? 0);
        const known = looked ? undefined : cells.get(cell);
        if (known !== undefined)
            return known;
        const mine = [label?.[row], prediction?.[row], about, 0, 1, 2].flatMap((c) => (c === undefined || c < 0 ? [] : c));
        const shown = size > row_numbers_MOST_CLASSES ? [...new Set(mine)].sort((a, b) => a - b) : s.classes.map((_, c) => c);
        const counted = (column) => column && Float64Array.from(shown, (c) => (c === column[row] ? 1 : 0));
        const [labelled, predicted] = [counted(label), counted(prediction)];
        const counts = labelled &&
            predicted &&
            Float64Array.from(shown.flatMap((_, i) => shown.map((__, j) => labelled[i] * predicted[j])));
        const made = make({
            n: 1,
            task: s.task,
            classes: shown.map((c) => s.classes[c]),
            confusion: counts,
            counts,
            labelled,
            labelledCounts: labelled,
            predicted,
            predictedCounts: predicted,
            summary: () => ({ undefined: 'one row has no summary' }),
            tally(what) {
                looked = true;
                const found = indicators.get(what.of) ?? (0,losses/* indicator */.q3)(s.sample, what);
                indicators.set(what.of, found);
                return (0,statistics/* isUndefined */.b)(found) ? found : { hits: found.of(row), of: 1 };
            },
        });
        cells.set(cell, made);
        return made;
    };
}
/** No loss is this number: a metric that gives it back is the summary that it asked for. */
const MARK = 0.62519;
/** The loss whose mean a metric is; undefined where it is another number. */
function lossOf(metric, parameters, s) {
    let asked;
    const value = metric.compute({
        n: s.n,
        task: s.task,
        classes: s.classes,
        confusion: null,
        counts: null,
        labelled: null,
        labelledCounts: null,
        predicted: null,
        predictedCounts: null,
        summary(what) {
            asked = what;
            return MARK;
        },
        tally: () => ({ undefined: 'it is no share' }),
    }, parameters);
    return value === MARK && asked?.of === 'loss' ? asked : undefined;
}

;// CONCATENATED MODULE: ./build/measure/slices.js
/** Where a metric is worst: the answer to an ask for slices. */





/** Most rows times pairs of columns that are searched. */
const MOST_WORK = 2e9;
/** The slices of an ask, with the value over all rows, as one measurement. */
function measureSlices(ask, metric, file, table) {
    const { search } = ask;
    if (metric.better === 'none')
        return (0,measure_files/* senseless */.cB)(`${metric.name} has no better direction`, 'ask for a metric that can be worse');
    const names = [...new Set(search.columns ?? file.spec.groups)];
    if (names.length === 0)
        return (0,measure_files/* senseless */.cB)(`the policy declares no groups of ${file.path}, so there is no slice to search`, `add groups to the evidence entry of ${file.path}, or name columns`);
    const used = Object.values(file.spec.columns).flatMap((one) => (typeof one === 'string' ? [one] : Object.values(one)));
    const answers = names.filter((name) => used.includes(name) && !file.spec.groups.includes(name));
    if (answers.length > 0)
        return (0,measure_files/* senseless */.cB)(`${answers.join(', ')} of ${file.path} is what was predicted or is to be predicted, and no trait of a case`, 'search columns that are known before the model answers');
    const columns = names.map((name) => sliceColumn(file.table, name));
    const gone = names.filter((_, at) => columns[at] === undefined);
    if (gone.length > 0)
        return (0,measure_files/* lacking */.gP)(file, `column ${gone.join(', ')}`);
    if (search.maxColumns === 2 && ((names.length * (names.length - 1)) / 2) * file.table.n > MOST_WORK)
        return (0,measure_files/* senseless */.cB)(`${names.length} columns of ${file.table.n} rows make too many pairs to search`, 'name fewer columns, or set max-columns: 1');
    const groups = table.groups(null);
    const numbers = groups === undefined ? { undefined: 'it has too many classes' } : rowNumbers(metric, ask, groups.statistics(0));
    const head = {
        metric: ask.metric,
        parameters: ask.parameters,
        role: ask.role,
        slice: null,
        interval: null,
        origin: 'recomputed',
        source: file.table.source,
    };
    if (numbers === undefined)
        return noMean(metric);
    if ((0,statistics/* isUndefined */.b)(numbers))
        return [{ ...head, value: null, reason: numbers.undefined, n: 0 }];
    const found = searchSlices(numbers, {
        ...search,
        better: metric.better,
        columns: columns.flatMap((column) => column ?? []),
    });
    const whole = metric.compute(groups.statistics(0), ask.parameters);
    if ((0,statistics/* isUndefined */.b)(whole))
        return [{ ...head, value: null, reason: whole.undefined, n: 0 }];
    if (found === undefined)
        return [{ ...head, value: null, reason: 'no row counts, or the numbers are too large to add up', n: 0 }];
    // The mean of the numbers must be the metric: then that of a slice is the metric of the slice.
    if (!(Math.abs(found.value - whole) <= 1e-9 * Math.max(1, Math.abs(whole))))
        return noMean(metric);
    return [{ ...head, value: whole, reason: null, n: found.n, search: found.search }];
}
const noMean = (metric) => (0,measure_files/* senseless */.cB)(`${metric.name} is no mean and no share of single rows, so slices of it are not searched`, 'ask for accuracy, another share, or a mean loss such as log_loss, brier or mae');

// EXTERNAL MODULE: ./build/metrics/index.js + 53 modules
var metrics = __webpack_require__(68687);
;// CONCATENATED MODULE: ./build/measure.js
/**
 * Answers what rules ask of rows files: tables × asks → measurements of origin `recomputed`. Pure and deterministic; the
 * order of the rows and of the asks changes nothing.
 */









function worldOf(rows, declared) {
    const files = new Map();
    const tables = new Map();
    const pairs = new Map();
    const recall = (known, key, make) => {
        const found = known.get(key);
        if (found !== undefined)
            return found;
        const made = make();
        known.set(key, made);
        return made;
    };
    return {
        file: (role) => recall(files, role, () => (0,measure_files/* fileOf */.W7)(role, rows, declared, shapeOf)),
        table: (file) => recall(tables, file, () => (0,context/* measured */.jh)(file.table)),
        pair: (candidate, baseline) => recall(pairs, JSON.stringify([candidate.spec.role, baseline.spec.role]), () => {
            const joined = join(candidate.table, baseline.table);
            return typeof joined === 'string' ? (0,measure_files/* unpaired */.ZL)(joined, [candidate, baseline]) : joined;
        }),
    };
}
function headOf({ ask, file }) {
    return {
        metric: ask.metric,
        parameters: ask.parameters,
        role: ask.role,
        ...(ask.spread ? { spread: ask.spread } : {}),
        origin: 'recomputed',
        source: file.table.source,
    };
}
/** One measurement a group. */
function byGroup(work) {
    const { ask, metric, groups, baseline } = work;
    return groups.slices.map((slice, group) => {
        const statistics = groups.statistics(group);
        const found = (0,context/* measureGroup */.i3)(metric, ask.parameters, statistics, ask.confidence);
        const { value, reason, n, effective, interval, unavailable, within } = found;
        const own = {
            ...headOf(work),
            slice,
            value,
            reason,
            n,
            interval,
            ...(unavailable === undefined ? {} : { intervalUnavailable: unavailable }),
            ...(effective === undefined ? {} : { effective }),
            ...(within === undefined ? {} : { within }),
        };
        if (baseline === null || value === null)
            return own;
        const before = (0,context/* measureGroup */.i3)(metric, ask.parameters, baseline.groups.statistics(group), ask.confidence);
        if (before.value === null)
            return { ...own, reason: `the baseline has no value here: ${before.reason}` };
        const difference = value - before.value;
        const sides = [baseline.own.statistics(group), baseline.groups.statistics(group)];
        const paired = ask.confidence === null
            ? null
            : (changeInterval((0,context/* filled */.Bq)(metric, ask.parameters), ...sides, { difference, confidence: ask.confidence }) ??
                unpairedInterval(found, before));
        return { ...own, change: changeOf(work, before.value, difference, paired, sides[0].n) };
    });
}
function changeOf({ baseline }, before, difference, interval, pairs) {
    const { file, pair } = baseline;
    return { baseline: before, baselineSource: file.table.source, difference, interval, pairs, identical: pair.identical };
}
/** One measurement across groups. */
function acrossGroups(work, spread) {
    const { ask, groups, baseline } = work;
    const found = (0,across/* measureSpread */.Wi)(groups, spread);
    const own = { ...headOf(work), slice: (0,across/* allOver */.S5)(ask.by), ...found };
    if (baseline === null || found.value === null)
        return [own];
    const before = (0,across/* measureSpread */.Wi)(baseline.groups, spread);
    if (before.value === null)
        return [{ ...own, reason: `the baseline has no value here: ${before.reason}` }];
    return [
        {
            ...own,
            change: changeOf(work, before.value, found.value - before.value, unpairedInterval(found, before), found.n),
        },
    ];
}
/** The spread that is asked for, undefined where none is; or why it makes no sense. */
function spreadOf(ask, metric) {
    const spread = (0,across/* spreadAsk */.FN)(ask, metric, (name) => metrics/* METRICS_BY_NAME */.wF.get(name));
    if (metric.acrossGroups && ask.spread)
        return (0,measure_files/* senseless */.cB)(`${metric.name} is itself a spread between groups`, 'ask for it with metric-threshold');
    if (spread && (ask.by === null || ask.by.length === 0))
        return (0,measure_files/* senseless */.cB)(`${metric.name} compares groups`, 'name the group columns in by');
    return spread;
}
/** The answer where an engine counted the rows. */
function fromCounts(ask, metric, file) {
    const alone = needsRows(ask, metric, file);
    if (alone)
        return alone;
    const spread = spreadOf(ask, metric);
    if (spread && 'outcome' in spread)
        return spread;
    const refused = (0,measure_files/* unfit */.Ri)(spread?.metrics[0] ?? metric, ask.parameters.class !== undefined, file) ??
        (ask.by === null ? undefined : (0,measure_files/* ungrouped */.Pr)(ask.by, file)) ??
        notCounted(ask, file);
    if (refused)
        return refused;
    const work = { ask, metric, groups: countedGroups(file.counts, ask.by), file, baseline: null };
    return spread ? acrossGroups(work, spread) : byGroup(work);
}
function answer(ask, world) {
    const metric = metrics/* METRICS_BY_NAME */.wF.get(ask.metric);
    if (metric === undefined)
        return (0,measure_files/* senseless */.cB)(`${ask.metric} is not a metric`, 'name a metric of the vocabulary');
    const file = world.file(ask.role);
    if ('outcome' in file)
        return file;
    const other = ask.pairedWith === null ? null : world.file(ask.pairedWith);
    if (other !== null && 'outcome' in other)
        return other;
    if ((0,measure_files/* isCounts */.pi)(file))
        return fromCounts(ask, metric, file);
    if (other !== null && (0,measure_files/* isCounts */.pi)(other))
        return pairsRows(ask, other);
    if (metric.drift) {
        if (other === null)
            return (0,measure_files/* senseless */.cB)(`${metric.name} compares two files`, 'name two roles to compare');
        if (ask.by !== null)
            return (0,measure_files/* senseless */.cB)(`${metric.name} is not measured by groups`, 'remove by');
        return (0,drift/* measureDrift */.Q)(ask, file, other);
    }
    const spread = spreadOf(ask, metric);
    if (spread && 'outcome' in spread)
        return spread;
    const perClass = ask.parameters.class !== undefined;
    for (const one of other === null ? [file] : [file, other]) {
        const refused = (0,measure_files/* unfit */.Ri)(spread?.metrics[0] ?? metric, perClass, one);
        if (refused)
            return refused;
    }
    if (ask.search)
        return measureSlices({ ...ask, search: ask.search }, metric, file, world.table(file));
    const refused = ask.by === null ? undefined : (0,measure_files/* ungrouped */.Pr)(ask.by, file);
    if (refused)
        return refused;
    const pair = other === null ? null : world.pair(file, other);
    if (pair !== null && 'outcome' in pair)
        return pair;
    const own = pair?.candidate.groups(ask.by);
    const groups = pair ? own : world.table(file).groups(ask.by);
    const before = pair?.baseline.groups(ask.by);
    if (groups === undefined || (pair !== null && before === undefined))
        return (0,measure_files/* tooManyGroups */.y$)(ask.by ?? [], file);
    const baseline = pair === null ? null : { own: own, groups: before, file: other, pair };
    const work = { ask, metric, groups, file, baseline };
    return spread ? acrossGroups(work, spread) : byGroup(work);
}
/**
 * Answers asks.
 * @param asks what rules want to know; equal asks are answered once
 * @param rows every rows file that the policy names: its table, its faults, or that it is absent
 * @param declared the evidence entries of the model, to tell "not declared" from "not there"
 */
function measure(asks, rows, declared) {
    const world = worldOf(rows, declared);
    const answers = new Map();
    const find = (ask) => {
        const key = (0,metric/* askKey */.x)(ask);
        const known = answers.get(key);
        if (known !== undefined)
            return known;
        const found = answer(ask, world);
        answers.set(key, found);
        return found;
    };
    const keys = new Map(asks.map((ask) => [(0,metric/* askKey */.x)(ask), ask]));
    const all = [...keys.keys()].sort().flatMap((key) => {
        const ask = keys.get(key);
        const found = find(ask);
        return 'outcome' in found || ask.search ? [] : found;
    });
    return { answer: find, all };
}

// EXTERNAL MODULE: ./build/read.js
var build_read = __webpack_require__(16006);
// EXTERNAL MODULE: ./build/readers/index.js + 104 modules
var readers = __webpack_require__(27195);
// EXTERNAL MODULE: ./build/syntax/glob.js
var glob = __webpack_require__(81146);
// EXTERNAL MODULE: ./build/judge/asks.js
var judge_asks = __webpack_require__(6852);
// EXTERNAL MODULE: ./build/judge/engine-rows.js
var engine_rows = __webpack_require__(31616);
// EXTERNAL MODULE: ./build/evaluate.js + 6 modules
var evaluate = __webpack_require__(55315);
;// CONCATENATED MODULE: ./build/judge/signatures.js
/** Signatures of a model's evidence, checked against whom the policy trusts. */

/** Largest trusted root that is read, bytes. */
const ROOT_CAP = 1024 * 1024;
/** Checks for every requirement of the rule `artifact-signed` that binds the model; keys and roots are the base branch's. */
async function signaturesOf(snapshot, policy, model, evidence) {
    const asking = (0,evaluate/* applicable */.y8)(policy, model).filter((one) => one.rule === 'artifact-signed');
    if (asking.length === 0 || evidence.every((one) => one.kind !== 'signature'))
        return [];
    const { checkSignatures } = await __webpack_require__.e(/* import() */ 8922).then(__webpack_require__.bind(__webpack_require__, 98922));
    const anchors = await Promise.all(asking.map((one) => anchorsOf(one, snapshot.baseTree)));
    return checkSignatures({ evidence, anchors, head: snapshot.headTree, files: filesOf(model, asking) });
}
/** The model and every file that some requirement wants signed, each once. */
function filesOf(model, asking) {
    const listed = asking.flatMap((one) => (Array.isArray(one.with['files']) ? one.with['files'] : []));
    return [...new Set([...(model.artifact === null ? [] : [model.artifact]), ...listed])];
}
async function anchorsOf(requirement, base) {
    const { keys, identities, 'trusted-root': root } = requirement.with;
    return {
        requirement: requirement.id,
        keys: (keys ?? {}),
        identities: Array.isArray(identities) && identities.length > 0,
        trustedRoot: typeof root === 'string' ? await rootOf(root, base) : null,
    };
}
/** A trusted root as the base branch has it: one that the change brings would let it vouch for itself. */
async function rootOf(path, base) {
    const problem = (why) => ({ problem: `cannot be checked: the trusted root ${path} ${why}` });
    const opened = await base.open(path);
    if (!opened.ok)
        return problem(`${opened.faults[0]?.message ?? 'cannot be read'} on the base branch`);
    if (opened.value.size > ROOT_CAP)
        return problem(`has more than ${ROOT_CAP} bytes`);
    return Buffer.from(await opened.value.bytes()).toString('utf8');
}

;// CONCATENATED MODULE: ./build/judge/facts.js
/** What is known of one changed model: its evidence read, its rows measured, its lineage traced. */














/** Everything that is known of one changed model. */
async function factsOf(snapshot, policy, model, policyChanges) {
    const trees = { head: snapshot.headTree, workspace: snapshot.workspace };
    const read = await (0,build_read/* readEvidence */.At)(model, trees, readers/* READERS */.H, metrics/* vocabulary */.vP);
    const artifact = await artifactOf(snapshot, model);
    const counted = await (0,engine_rows/* countedRows */.Q)(snapshot, policy, model);
    const { rows: held, asks } = await readTables(policy, model, read);
    const rows = [...held, ...counted.rows];
    const fragments = read.evidence.filter((one) => one.kind === 'lineage');
    const graph = fragments.length
        ? await (await __webpack_require__.e(/* import() */ 7208).then(__webpack_require__.bind(__webpack_require__, 37208))).buildLineage({
            model,
            modelDigest: artifact.digest,
            fragments,
            documents: read.evidence.filter((one) => one.kind === 'document'),
            head: snapshot.headTree,
            before: snapshot.mergeBaseTree,
            now: Date.parse(snapshot.evaluatedAt),
        })
        : lineage/* EMPTY_GRAPH */.n;
    return {
        policy,
        model,
        digest: artifact.digest,
        head: snapshot.head,
        base: snapshot.base,
        mergeBase: snapshot.mergeBase,
        now: Date.parse(snapshot.evaluatedAt),
        changes: snapshot.changes,
        update: updateOf(snapshot, model),
        evidence: [...read.evidence, ...counted.evidence],
        faults: [...read.faults, ...rowsFaults(rows, read.faults), ...artifact.faults, ...twins(snapshot, model)],
        absent: [...read.absent, ...artifact.absent],
        tables: rows.flatMap((one) => ('table' in one && one.table.ok ? [one.table.value] : [])),
        measurements: measure(asks, rows, model.evidence),
        lineage: graph,
        signatures: await signaturesOf(snapshot, policy, model, read.evidence),
        people: snapshot.people,
        approvals: (0,approvals/* countingApprovals */.GA)(snapshot.people, policy.roles, (0,approvals/* approvalAt */.dz)(snapshot)),
        policyChanges,
        earlier: await earlierGovernance(snapshot, model),
        vocabulary: metrics/* vocabulary */.vP,
        ...attemptsOn(snapshot, model),
        ...(await otherIncidents(snapshot, policy, model)),
        ...diagnosed(rows),
    };
}
/** Earlier versions by evaluation set, where the ledger was asked. */
function attemptsOn({ assessments }, { id }) {
    const attempts = assessments?.attempts;
    if (attempts === undefined)
        return {};
    const own = attempts.filter(({ model }) => model === id);
    return { history: own.map(({ digest, set, at }) => ({ modelDigest: digest, datasetDigest: set, at })) };
}
/** Which files of the model change, and which files of the head are none of the change's making. */
function updateOf({ headTree, mergeBaseTree, changes }, model) {
    const before = new Set(mergeBaseTree.entries.map((entry) => entry.oid));
    const named = model.evidence.filter((spec) => spec.from === 'head').map((spec) => spec.file);
    const covers = named.flatMap((file) => (0,glob/* compileGlob */.S)(file) ?? []);
    return {
        model: (0,model_paths/* changedPathsOf */.G)(model, changes),
        unchanged: headTree.entries
            .filter(({ path, oid }) => before.has(oid) && covers.some((matches) => matches(path)))
            .map((entry) => entry.path),
    };
}
/** How the model errs on its rows, where exactly one file of the candidate can be read. */
function diagnosed(rows) {
    const candidates = rows.filter(({ spec }) => spec.role === 'candidate');
    const [only] = candidates;
    const found = candidates.length === 1 && only && 'table' in only && only.table.ok ? diagnose(only.table.value) : null;
    return found ? { diagnostics: found } : {};
}
/** The model's digest; an artifact that is gone is absent, one that is a link or broken is a fault. */
async function artifactOf(snapshot, model) {
    const nothing = { digest: null, faults: [], absent: [] };
    if (model.artifact === null)
        return nothing;
    const found = await (0,model_digest/* modelDigest */.a)(snapshot.headTree, model.artifact);
    if (!found.ok)
        return {
            ...nothing,
            faults: [{ path: model.artifact, sha256: null, spec: null, reader: null, faults: found.faults }],
        };
    if (found.value.digest !== null)
        return { ...nothing, digest: found.value.digest };
    return { ...nothing, absent: [{ path: model.artifact, spec: null, what: 'artifact' }] };
}
/** Two paths that are one on a system that ignores case or Unicode form: which of them is the model is not known. */
function twins(snapshot, model) {
    const named = [model.artifact, model.card, ...model.evidence.map((spec) => spec.file)].filter((path) => path !== null);
    const fold = (text) => text.normalize('NFC').toLowerCase();
    const wanted = new Map(named.map((path) => [fold(path), path]));
    return snapshot.headTree.entries.flatMap((entry) => {
        const path = wanted.get(fold(entry.path));
        if (path === undefined || path === entry.path)
            return [];
        const message = `"${entry.path}" is the same path as "${path}" on systems that ignore case or Unicode form`;
        const told = (0,fault/* fault */.DG)('git/path', entry.path, message, { fix: `delete or rename ${entry.path}` });
        return [{ path: entry.path, sha256: null, spec: null, reader: null, faults: [told] }];
    });
}
/** Rows files as typed tables, with every column that some requirement asks about. */
async function readTables(policy, model, read) {
    const asks = (0,judge_asks/* asksOf */.A)(policy, model, read.evidence);
    const rows = [];
    for (const file of read.rows) {
        if ('absent' in file)
            rows.push(file);
        else if ('faults' in file)
            rows.push({ spec: file.spec, path: file.path, sha256: file.sha256, table: (0,fault/* bad */.MB)(...file.faults) });
        else {
            const { readRows } = await Promise.all(/* import() */[__webpack_require__.e(342), __webpack_require__.e(9086)]).then(__webpack_require__.bind(__webpack_require__, 99086));
            const table = await readRows(file.blob, { path: file.path, ...requestOf(file.spec, asks) });
            rows.push({ spec: file.spec, path: file.path, sha256: file.blob.sha256, table });
        }
    }
    return { rows, asks };
}
function requestOf(spec, asks) {
    const mine = asks.filter((ask) => ask.role === spec.role || ask.pairedWith === spec.role);
    const slices = spec.slices ?? {};
    const cut = (name) => Object.hasOwn(slices, name);
    // Only columns that the policy names: one that a report speaks of need not be there, and nothing else would be lost for it.
    const groups = new Set(spec.groups.filter((name) => !cut(name)));
    const used = new Set(Object.values(spec.columns).flatMap((name) => (typeof name === 'string' ? [name] : Object.values(name))));
    const extra = new Set(mine
        .flatMap((ask) => [
        ...(ask.parameters.column === undefined ? [] : [ask.parameters.column]),
        ...(ask.search?.columns ?? []),
    ])
        .filter((name) => !groups.has(name) && !used.has(name)));
    return {
        role: spec.role,
        task: spec.task,
        columns: spec.columns,
        groups: [...groups],
        slices,
        positive: spec.positive,
        extra: [...extra],
    };
}
/** Rows files that could be opened and not be read, as file faults like any other. */
function rowsFaults(rows, known) {
    const told = new Set(known.map((one) => one.path));
    return rows.flatMap((one) => 'table' in one && !one.table.ok && !told.has(one.path)
        ? [{ path: one.path, sha256: one.sha256, spec: one.spec, reader: 'predictions', faults: one.table.faults }]
        : []);
}
/** Governance documents and card as they stood at the merge base: what was open there must not vanish. */
async function earlierGovernance(snapshot, model) {
    const governance = model.evidence.filter((spec) => spec.as !== null && ['fmea', 'bow-tie', 'pre-mortem'].includes(spec.as));
    const trees = { head: snapshot.mergeBaseTree, workspace: null };
    const read = await (0,build_read/* readEvidence */.At)({ ...model, evidence: governance }, trees, readers/* READERS */.H, metrics/* vocabulary */.vP);
    return read.evidence;
}
/** Records of incidents of the other models, where some requirement comes from an incident: it may have been theirs. */
async function otherIncidents(snapshot, policy, model) {
    if (policy.requirements.every((one) => one.fromIncident === null))
        return {};
    const trees = { head: snapshot.headTree, workspace: null };
    const read = await Promise.all(policy.models.map(async (other) => {
        if (other.id === model.id)
            return [];
        const governance = { ...other.governance, risks: null, responsePlan: null };
        const only = { ...other, evidence: [], card: null, governance };
        return (await (0,build_read/* readEvidence */.At)(only, trees, readers/* READERS */.H, metrics/* vocabulary */.vP)).evidence;
    }));
    return { otherIncidents: read.flat() };
}
/** Facts of the change itself, for rules that need no model. */
function changeFacts(snapshot, policy, policyChanges) {
    const model = policy.models[0];
    if (!model)
        return null;
    return {
        policy,
        model,
        digest: null,
        head: snapshot.head,
        base: snapshot.base,
        mergeBase: snapshot.mergeBase,
        now: Date.parse(snapshot.evaluatedAt),
        changes: snapshot.changes,
        evidence: [],
        faults: [],
        absent: [],
        tables: [],
        measurements: measure([], [], []),
        lineage: lineage/* EMPTY_GRAPH */.n,
        people: snapshot.people,
        approvals: (0,approvals/* countingApprovals */.GA)(snapshot.people, policy.roles, (0,approvals/* approvalAt */.dz)(snapshot)),
        policyChanges,
        earlier: [],
        vocabulary: metrics/* vocabulary */.vP,
    };
}


/***/ }),

/***/ 92898:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KQ: () => (/* binding */ recordedInputs),
/* harmony export */   Ol: () => (/* binding */ gatedBlobs),
/* harmony export */   Rv: () => (/* binding */ gateOf),
/* harmony export */   VW: () => (/* binding */ changeDigest),
/* harmony export */   lP: () => (/* binding */ withCountedAttempts)
/* harmony export */ });
/* harmony import */ var _collect_dvc_changes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51946);
/* harmony import */ var _collect_model_paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72197);
/* harmony import */ var _domain_counted_set_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(55350);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87198);
/* harmony import */ var _answers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42727);
/** What a decision records of its inputs: enough to derive it again, and to tell its content in a merge. */





/** Inputs of a judgement under a policy; without one no path counts as a change of a model. */
function recordedInputs(snapshot, policy) {
    const { headTree, changes } = snapshot;
    const after = (path) => headTree.entry(path)?.oid ?? null;
    // What DVC holds is no object of git; the file that names it is.
    const objects = changes
        .filter(({ path, status }) => status === 'deleted' || headTree.entry(path))
        .map(({ path }) => ({ path, oid: after(path) }));
    const gate = gateOf(policy);
    const answers = (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .answersRecord */ .B)(snapshot.queries);
    const changed = policy?.models.filter((model) => (0,_collect_model_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .changedPathsOf */ .G)(model, changes).length) ?? [];
    return {
        head: headTree.commit === null ? 'working-tree' : 'commit',
        policy_path: snapshot.policyPath,
        waivers_path: snapshot.waiversPath,
        people: snapshot.people,
        workspace: changed.some((model) => model.evidence.some((spec) => spec.from === 'workspace')),
        answers: answers === null ? null : (0,_record_js__WEBPACK_IMPORTED_MODULE_1__/* .recordDigest */ .kd)(answers),
        ...(snapshot.assessments === undefined ? {} : { assessments: snapshot.assessments }),
        change: changeDigest(objects),
        changed: gatedBlobs(objects, gate),
        steps: (snapshot.steps ?? []).map((step) => gatedBlobs(step, gate)).filter((step) => Object.keys(step).length),
    };
}
/**
 * The decision with those earlier attempts that one of its findings counted: the whole ledger's would make every record
 * longer than the one before. All of them are kept where policy or waivers change, since what the head would count
 * (`under-head`) is in no finding.
 */
function withCountedAttempts(decision) {
    const { inputs } = decision;
    const attempts = inputs?.assessments?.attempts;
    if (!inputs?.assessments || !attempts?.length || decision['under-head'])
        return decision;
    const key = (model, set) => JSON.stringify([model, set?.toLowerCase()]);
    const counted = new Set(decision.models.flatMap(({ id, findings }) => findings.map((finding) => key(id, (0,_domain_counted_set_js__WEBPACK_IMPORTED_MODULE_4__/* .countedSet */ .X)(finding)))));
    const kept = attempts.filter(({ model, set }) => counted.has(key(model, set)));
    return { ...decision, inputs: { ...inputs, assessments: { ...inputs.assessments, attempts: kept } } };
}
/** Whether a path is one whose object says what was judged: a model's, or a file of DVC that stands for one or says where it lies. */
function gateOf(policy) {
    const models = policy?.models.map((model) => (0,_collect_model_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .coverageOf */ ._)(model)) ?? [];
    const known = new Map();
    return (path) => {
        let gated = known.get(path);
        if (gated === undefined) {
            gated = (0,_collect_dvc_changes_js__WEBPACK_IMPORTED_MODULE_0__/* .isDvcFile */ .ou)(path) || (0,_collect_dvc_changes_js__WEBPACK_IMPORTED_MODULE_0__/* .isPipeline */ .DQ)(path) || models.some(({ covers }) => covers(path));
            known.set(path, gated);
        }
        return gated;
    };
}
/** Digest of a change: every path that it alters, with the object afterwards. The order does not matter. */
const changeDigest = (objects) => (0,_record_js__WEBPACK_IMPORTED_MODULE_1__/* .recordDigest */ .kd)(blobsOf(objects));
/** Those of the changed objects that say what was judged. */
const gatedBlobs = (objects, gate) => blobsOf(objects.filter(({ path }) => gate(path)));
function blobsOf(objects) {
    const blobs = Object.create(null);
    for (const { path, oid } of objects)
        blobs[path] = oid;
    return blobs;
}


/***/ }),

/***/ 88569:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S5: () => (/* binding */ allOver),
  Wi: () => (/* binding */ measureSpread),
  FN: () => (/* binding */ spreadAsk)
});

// EXTERNAL MODULE: ./build/domain/power.js
var power = __webpack_require__(5296);
// EXTERNAL MODULE: ./build/statistics/intervals.js
var intervals = __webpack_require__(57132);
;// CONCATENATED MODULE: ./build/statistics/spread.js
/**
 * How far apart groups are: the largest difference or the smallest ratio between two of them, with an interval that
 * holds for the extreme pair whichever it is. The upper end of a largest difference is the largest upper end over all
 * pairs: it covers the true extreme pair with at least the confidence asked for, without any correction. The lower end
 * is the largest lower end over all pairs, each at a confidence corrected for the number of pairs (Bonferroni): among many
 * equal groups some two lie apart by chance, and no single pair was named before. For a smallest ratio the roles are
 * exchanged.
 */


/** Pairs are looked at one by one up to this many groups; beyond, the interval is taken from the extreme ends of all groups. */
const MOST_GROUPS_IN_PAIRS = 400;
/** Largest minus smallest value. At least two values. */
const largestDifference = (values) => extreme(values, 1) - extreme(values, -1);
/** Smallest by largest value; undefined where the largest is 0 or a value is negative. At least two values. */
function smallestRatio(values) {
    const [low, high] = [extreme(values, -1), extreme(values, 1)];
    return low >= 0 && high > 0 ? low / high : undefined;
}
const extreme = (values, sign) => values.reduce((best, value) => (sign * value > sign * best ? value : best));
function pairs(groups) {
    if (groups.length > MOST_GROUPS_IN_PAIRS) {
        const low = groups.map((one) => one.low);
        const high = groups.map((one) => one.high);
        const values = groups.map((one) => one.value);
        const top = { value: extreme(values, 1), low: extreme(low, -1), high: extreme(high, 1) };
        const bottom = { value: extreme(values, -1), low: extreme(low, -1), high: extreme(high, 1) };
        return [[top, bottom]];
    }
    return groups.flatMap((a, i) => groups.filter((_, j) => j !== i).map((b) => [a, b]));
}
/**
 * Groups as they are when all pairs are looked at together: the distances from the values to the ends in proportion to the
 * normal quantiles. Two groups are one pair and stay as they are, unless the worst of several rates is looked for.
 */
function together(groups, confidence, rates) {
    const count = (rates * groups.length * (groups.length - 1)) / 2;
    if (count < 2)
        return groups;
    const wider = (0,power/* zOf */._6)(1 - (1 - confidence) / count) / (0,power/* zOf */._6)(confidence);
    return groups.map(({ value, low, high }) => ({
        value,
        low: value - wider * (value - low),
        high: value + wider * (high - value),
    }));
}
/** Interval of the largest difference; its ends are at least 0. @param rates how many rates the worst one is looked for among */
function differenceInterval(groups, confidence, rates = 1) {
    const low = pairs(together(groups, confidence, rates)).map(([a, b]) => (0,intervals/* difference */.iv)(a, b)[0]);
    const high = pairs(groups).map(([a, b]) => (0,intervals/* difference */.iv)(a, b)[1]);
    return [Math.max(0, extreme(low, 1)), Math.max(0, extreme(high, 1))];
}
/** Interval of the smallest ratio; its ends lie in [0, 1]. @param rates as in `differenceInterval` */
function ratioInterval(groups, confidence, rates = 1) {
    // The pair of extreme ends has the higher group first, as a difference wants it.
    const turned = groups.length > MOST_GROUPS_IN_PAIRS;
    const ratios = (estimates) => pairs(estimates).map(([a, b]) => (turned ? (0,intervals/* ratio */.CG)(b, a) : (0,intervals/* ratio */.CG)(a, b)));
    const low = ratios(groups).map(([end]) => end);
    const high = ratios(together(groups, confidence, rates)).map(([, end]) => end);
    return [Math.min(1, extreme(low, -1)), Math.min(1, extreme(high, -1))];
}

// EXTERNAL MODULE: ./build/measure/context.js + 3 modules
var context = __webpack_require__(96103);
;// CONCATENATED MODULE: ./build/measure/across.js
/** Metrics between groups: the spread of one metric, or the worst spread of several rates. */


/** The slice of a measurement across groups: `*` for each column. */
const allOver = (by) => Object.fromEntries(by.map((column) => [column, '*']));
/** Text of a group: `race=Asian, sex=Female`. */
const sliceText = (slice) => Object.entries(slice)
    .map(([column, value]) => `${column}=${value}`)
    .join(', ');
function oneSpread(metric, groups, ask) {
    const entered = [];
    const leftOut = [];
    const estimates = [];
    const ends = [];
    const rows = new Map();
    let unavailable = null;
    let fewest;
    for (const [group, slice] of groups.slices.entries()) {
        if (slice === null)
            continue;
        const statistics = groups.statistics(group);
        const { value, reason, n, effective, interval, estimate, unavailable: why, within = 0, } = (0,context/* measureGroup */.i3)(metric, ask.parameters, statistics, ask.confidence);
        if (value === null) {
            leftOut.push({ slice, reason: `its ${metric.name} is undefined: ${reason}`, n, cause: 'undefined' });
        }
        else if (ask.minSamples !== null && n < ask.minSamples) {
            const what = metric.share && n !== statistics.n ? `${n} of its rows count for ${metric.name}` : `it has ${n} rows`;
            leftOut.push({ slice, reason: `${what}, fewer than the ${ask.minSamples} asked for`, n, cause: 'small' });
        }
        else {
            entered.push({ slice, value, n, interval });
            rows.set(group, statistics.n);
            if (effective !== undefined)
                fewest = Math.min(fewest ?? effective, effective);
            ends.push([value - within, value + within]);
            if (estimate !== null)
                estimates.push(estimate);
            else if (ask.confidence !== null)
                unavailable ??= `${sliceText(slice)} has no interval: ${why ?? 'unknown'}`;
        }
    }
    const sign = metric.better === 'lower' ? -1 : 1;
    entered.sort((a, b) => sign * (a.value - b.value));
    const parts = {
        groups: entered,
        leftOut,
        rows,
        interval: null,
        unavailable,
        ...(fewest === undefined ? {} : { effective: fewest }),
    };
    if (entered.length < 2) {
        return { ...parts, value: null, reason: `fewer than two groups have a ${metric.name} that can be compared` };
    }
    const values = entered.map(({ value }) => value);
    const value = ask.kind === 'difference' ? largestDifference(values) : smallestRatio(values);
    if (value === undefined) {
        const why = Math.min(...values) < 0 ? 'is below 0 in a group' : 'is 0 in every group';
        return { ...parts, value: null, reason: `the ${metric.name} ${why}, so there is no ratio` };
    }
    const within = openSpread(ends, ask.kind, value);
    if (ask.confidence === null || unavailable !== null)
        return { ...parts, value, reason: null, within };
    const intervalOf = ask.kind === 'difference' ? differenceInterval : ratioInterval;
    const [low, high] = intervalOf(estimates, ask.confidence, ask.metrics.length);
    const widest = ask.kind === 'ratio' ? 1 : metric.range[1] - metric.range[0];
    return {
        ...parts,
        value,
        reason: null,
        within,
        interval: [Math.min(value, low), Math.max(value, Math.min(high, widest))],
    };
}
/** How far a spread may lie from `value` where each group's exact value is only known to lie between two ends. */
function openSpread(ends, kind, value) {
    const best = (at, pick) => pick(...ends.map((end) => end[at]));
    const lowest = [best(0, Math.min), best(1, Math.min)];
    const highest = [best(0, Math.max), best(1, Math.max)];
    const [least, most] = kind === 'difference'
        ? [Math.max(0, highest[0] - lowest[1]), highest[1] - lowest[0]]
        : [Math.max(0, lowest[0]) / highest[1], highest[0] > 0 ? Math.min(1, lowest[1] / highest[0]) : 1];
    return Math.max(value - least, most - value);
}
/** Measures a spread over groups. Of several rates the worst spread counts; where one is undefined the whole is. */
function measureSpread(groups, ask) {
    const found = ask.metrics.map((metric) => oneSpread(metric, groups, ask));
    const worse = (a, b) => (ask.kind === 'difference' ? a > b : a < b);
    const undecided = found.find(({ value }) => value === null);
    const worst = undecided ?? found.reduce((best, one) => (worse(one.value, best.value) ? one : best));
    const rows = new Map(found.flatMap((one) => [...one.rows]));
    const leftOut = found.flatMap((one) => one.leftOut);
    const fewest = found.flatMap((one) => one.effective ?? []);
    const spread = {
        value: worst.value,
        reason: worst.reason ?? leftOutText(leftOut),
        n: [...rows.values()].reduce((sum, n) => sum + n, 0),
        leftOut,
        groups: worst.groups,
        ...(fewest.length ? { effective: Math.min(...fewest) } : {}),
        ...(worst.within ? { within: worst.within } : {}),
    };
    if (worst.value === null || ask.confidence === null)
        return { ...spread, interval: null };
    const unavailable = found.find((one) => one.unavailable !== null)?.unavailable ?? null;
    if (unavailable !== null)
        return { ...spread, interval: null, intervalUnavailable: unavailable };
    const end = (at) => found.map(({ interval }) => interval[at]).reduce((a, b) => (worse(b, a) ? b : a));
    return { ...spread, interval: [end(0), end(1)] };
}
function leftOutText(leftOut) {
    if (leftOut.length === 0)
        return null;
    const named = leftOut.slice(0, 5).map(({ slice, reason }) => `${sliceText(slice)} (${reason})`);
    const more = leftOut.length > named.length ? ` and ${leftOut.length - named.length} more` : '';
    return `left out: ${named.join('; ')}${more}`;
}
/** What an ask means as a spread, or undefined where it is none. `find`: a metric by name. */
function spreadAsk(ask, metric, find) {
    const shared = { parameters: ask.parameters, confidence: ask.confidence, minSamples: ask.minSamples };
    if (metric.across)
        return { ...shared, kind: metric.across.kind, metrics: metric.across.rates.map(find) };
    return ask.spread ? { ...shared, kind: ask.spread, metrics: [metric] } : undefined;
}


/***/ }),

/***/ 16429:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ driftOf),
  Q: () => (/* binding */ measureDrift)
});

// EXTERNAL MODULE: ./build/domain/metric.js
var metric = __webpack_require__(24641);
// EXTERNAL MODULE: ./build/domain/statistics.js
var statistics = __webpack_require__(16518);
// EXTERNAL MODULE: ./build/statistics/stable-sums.js
var stable_sums = __webpack_require__(38048);
;// CONCATENATED MODULE: ./build/statistics/drift.js
/** Distances between two samples of one column: reference and current. Pure. Values are numbers (NaN: an empty cell) or categories. */

/** Shares below this count as this much in the stability index, so that an empty bin is not infinite. */
const SMALLEST_SHARE = 1e-4;
const EMPTY = { undefined: 'a sample has no row' };
/**
 * Both samples in common bins. Categories: one bin each. Numbers: the values of the reference where there are no more
 * than `bins` different ones (and one for every other value), else between its `bins` quantiles (type 7), left-closed;
 * where the topmost quantile is the largest value itself, values above it have a bin of their own. Empty cells: one bin.
 */
function binned(reference, current, bins) {
    if (reference.kind === 'numbers' && current.kind === 'numbers') {
        const { slots, slot } = numberBins(reference.values, bins);
        const count = (values) => {
            const counts = new Float64Array(slots);
            for (const value of values)
                counts[slot(value)]++;
            return counts;
        };
        return { reference: count(reference.values), current: count(current.values) };
    }
    const slots = new Map();
    const [a, b] = [countTexts(reference), countTexts(current)];
    for (const text of [...a.keys(), ...b.keys()])
        if (!slots.has(text))
            slots.set(text, slots.size);
    const names = [...slots.keys()].sort();
    return {
        reference: Float64Array.from(names, (name) => a.get(name) ?? 0),
        current: Float64Array.from(names, (name) => b.get(name) ?? 0),
    };
}
function countTexts(column) {
    const counts = new Map();
    const length = column.kind === 'numbers' ? column.values.length : column.codes.length;
    for (let row = 0; row < length; row++) {
        const text = column.kind === 'numbers' ? String(column.values[row]) : column.values[column.codes[row]];
        counts.set(text, (counts.get(text) ?? 0) + 1);
    }
    return counts;
}
function numberBins(values, bins) {
    const sorted = values.filter((value) => !Number.isNaN(value)).sort();
    const different = new Set();
    for (const value of sorted)
        if (different.add(value + 0).size > bins)
            break;
    if (different.size <= bins) {
        const places = new Map([...different].map((value, place) => [value, place]));
        return {
            slots: places.size + 2,
            slot: (value) => (Number.isNaN(value) ? places.size + 1 : (places.get(value + 0) ?? places.size)),
        };
    }
    const edges = [];
    for (let k = 1; k < bins; k++) {
        const place = (k / bins) * (sorted.length - 1);
        const low = Math.floor(place);
        const [a, b] = [sorted[low], sorted[Math.min(low + 1, sorted.length - 1)]];
        const edge = a + (b - a) * (place - low);
        if (edge !== edges.at(-1))
            edges.push(edge);
    }
    const top = sorted.at(-1);
    const guarded = edges.at(-1) === top;
    const slots = edges.length + 1 + (guarded ? 1 : 0);
    return {
        slots: slots + 1,
        slot(value) {
            if (Number.isNaN(value))
                return slots;
            if (guarded && value > top)
                return slots - 1;
            let [low, high] = [0, edges.length];
            while (low < high) {
                const middle = (low + high) >> 1;
                if (edges[middle] <= value)
                    low = middle + 1;
                else
                    high = middle;
            }
            return low;
        },
    };
}
const total = (counts) => counts.reduce((sum, one) => sum + one, 0);
/** Population stability index Σ (q - p) ln(q / p), shares below SMALLEST_SHARE raised to it; exactly 0 for equal shares. */
function psi({ reference, current }) {
    const [n, m] = [total(reference), total(current)];
    if (n === 0 || m === 0)
        return EMPTY;
    return (0,stable_sums/* stableSum */.Bq)(reference.length, (bin) => {
        if (reference[bin] === 0 && current[bin] === 0)
            return 0;
        const p = Math.max(reference[bin] / n, SMALLEST_SHARE);
        const q = Math.max(current[bin] / m, SMALLEST_SHARE);
        return p === q ? 0 : (q - p) * Math.log(q / p);
    });
}
/** Largest Jensen-Shannon distance: of samples that share no bin. */
const MOST_JS = Math.sqrt(Math.LN2);
/**
 * Jensen-Shannon distance, 0 to MOST_JS: the root of the divergence of both shares from their mean, by the natural
 * logarithm as SciPy and the reports of Evidently have it.
 */
function js({ reference, current }) {
    const [n, m] = [total(reference), total(current)];
    if (n === 0 || m === 0)
        return EMPTY;
    const divergence = (0,stable_sums/* stableSum */.Bq)(reference.length, (bin) => {
        const [p, q] = [reference[bin] / n, current[bin] / m];
        if (p === q)
            return 0;
        const part = (share) => (share > 0 ? share * Math.log((2 * share) / (p + q)) : 0);
        return (part(p) + part(q)) / 2;
    });
    return Math.min(MOST_JS, Math.sqrt(Math.max(0, divergence)));
}
/** Pearson's chi-square statistic of the 2×k table. Bins that are empty on both sides do not count. */
function chi2({ reference, current }) {
    const [n, m] = [total(reference), total(current)];
    if (n === 0 || m === 0)
        return EMPTY;
    return (0,stable_sums/* stableSum */.Bq)(reference.length, (bin) => {
        const both = reference[bin] + current[bin];
        if (both === 0)
            return 0;
        const [expected, other] = [(both * n) / (n + m), (both * m) / (n + m)];
        return (reference[bin] - expected) ** 2 / expected + (current[bin] - other) ** 2 / other;
    });
}
/** Kolmogorov-Smirnov statistic, 0..1; empty cells count as the smallest value. */
function ks(reference, current) {
    if (reference.length === 0 || current.length === 0)
        return EMPTY;
    const sort = (values) => values.map((value) => (Number.isNaN(value) ? Number.NEGATIVE_INFINITY : value)).sort();
    let largest = 0;
    walk(sort(reference), sort(current), (f, g) => {
        largest = Math.max(largest, Math.abs(f - g));
    });
    return largest;
}
/** First Wasserstein distance ∫ |F - G| dx, in the unit of the column. Undefined where a cell is empty. */
function wasserstein(reference, current) {
    if (reference.length === 0 || current.length === 0)
        return EMPTY;
    const empty = [...[reference, current].map((values) => values.findIndex(Number.isNaN))].some((at) => at >= 0);
    if (empty)
        return { undefined: 'there are empty cells, which have no distance' };
    const terms = [];
    walk(reference.slice().sort(), current.slice().sort(), (f, g, width) => {
        if (f !== g)
            terms.push(Math.abs(f - g) * width);
    });
    const sum = (0,stable_sums/* stableSum */.Bq)(terms.length, (i) => terms[i]);
    return Number.isFinite(sum) ? sum : { undefined: 'the numbers are too large to add up' };
}
/** Walks the different values of two sorted samples: shares at or below each, and the distance to the next (0 after the last). */
function walk(a, b, visit) {
    let [i, j] = [0, 0];
    while (i < a.length || j < b.length) {
        const here = Math.min(a[i] ?? Infinity, b[j] ?? Infinity);
        while (i < a.length && a[i] <= here)
            i++;
        while (j < b.length && b[j] <= here)
            j++;
        const next = Math.min(a[i] ?? Infinity, b[j] ?? Infinity);
        visit(i / a.length, j / b.length, next === Infinity ? 0 : next - here);
    }
}

// EXTERNAL MODULE: ./build/measure/files.js
var files = __webpack_require__(54724);
;// CONCATENATED MODULE: ./build/measure/drift.js
/** Drift asks: one column of two files compared. */




/** A column by the name that it has in the file: a score, label, prediction, group or further column. */
function driftColumn(file, name) {
    const { table, spec } = file;
    const { score, label, prediction } = spec.columns;
    if (Object.hasOwn(table.numbers, name))
        return { kind: 'numbers', values: table.numbers[name] };
    if (table.scores !== null && score !== undefined) {
        if (score === name)
            return { kind: 'numbers', values: table.scores[0] };
        const c = typeof score === 'string'
            ? -1
            : table.classes.findIndex((one) => Object.hasOwn(score, one) && score[one] === name);
        if (c >= 0 && table.scores[c])
            return { kind: 'numbers', values: table.scores[c] };
    }
    for (const [column, own] of [
        [label, table.label],
        [prediction, table.prediction],
    ]) {
        if (column !== name || own === null)
            continue;
        return table.task === 'regression'
            ? { kind: 'numbers', values: Float64Array.from(own) }
            : { kind: 'categories', values: table.classes, codes: own };
    }
    if (Object.hasOwn(table.groups, name))
        return { kind: 'categories', ...table.groups[name] };
    return (0,files/* lacking */.gP)(file, `column ${name}`);
}
/** The named distance between two columns. */
function driftOf(metric, reference, current, bins) {
    if (reference.kind !== current.kind)
        return { undefined: 'the column holds numbers in one file and texts in the other' };
    switch (metric) {
        case 'psi':
            return psi(binned(reference, current, bins));
        case 'js':
            return js(binned(reference, current, bins));
        case 'chi2':
            return chi2(binned(reference, current, bins));
        case 'ks':
        case 'wasserstein': {
            if (reference.kind !== 'numbers' || current.kind !== 'numbers')
                return { undefined: 'the column does not hold numbers' };
            return (metric === 'ks' ? ks : wasserstein)(reference.values, current.values);
        }
        default:
            return { undefined: `${metric} is no drift metric` };
    }
}
/** Answers a drift ask from the file of its role (current) and of `pairedWith` (reference). */
function measureDrift(ask, current, reference) {
    const name = ask.parameters.column ?? '';
    const columns = [driftColumn(reference, name), driftColumn(current, name)];
    const [from, to] = columns;
    if (isRefused(from))
        return from;
    if (isRefused(to))
        return to;
    const value = driftOf(ask.metric, from, to, ask.parameters.bins ?? 10);
    const shared = {
        metric: ask.metric,
        parameters: ask.parameters,
        role: ask.role,
        slice: null,
        interval: null,
        n: current.table.n,
        origin: 'recomputed',
        source: current.table.source,
    };
    if ((0,statistics/* isUndefined */.b)(value))
        return [{ ...shared, value: null, reason: `${ask.metric} of ${name}: ${value.undefined}` }];
    const none = ask.confidence === null ? {} : { intervalUnavailable: 'no interval is given for a distance between two samples' };
    return [{ ...shared, value, reason: null, ...none }];
}
const isRefused = (column) => 'outcome' in column && (0,metric/* isUnmeasured */.q)(column);


/***/ }),

/***/ 54724:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kv: () => (/* binding */ tooManyClasses),
/* harmony export */   Pr: () => (/* binding */ ungrouped),
/* harmony export */   Ri: () => (/* binding */ unfit),
/* harmony export */   W7: () => (/* binding */ fileOf),
/* harmony export */   ZL: () => (/* binding */ unpaired),
/* harmony export */   cB: () => (/* binding */ senseless),
/* harmony export */   gP: () => (/* binding */ lacking),
/* harmony export */   ns: () => (/* binding */ columnsFor),
/* harmony export */   pi: () => (/* binding */ isCounts),
/* harmony export */   vE: () => (/* binding */ notFromRows),
/* harmony export */   y$: () => (/* binding */ tooManyGroups)
/* harmony export */ });
/* harmony import */ var _domain_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12777);
/** Which rows file answers for a role, and what it is good for. */

/** True where only counts of the rows are known. */
const isCounts = (file) => 'counts' in file;
const refusal = (outcome, cause, message, fix, sources = []) => ({ outcome, cause, message, fix, sources });
/** True where an evidence entry is about rows. */
const isRows = (spec) => spec.sql !== undefined ||
    spec.as === 'predictions' ||
    spec.task !== null ||
    Object.keys(spec.columns).length > 0 ||
    spec.groups.length > 0;
const MOST_FAULTS = 5;
function faultsText(faults) {
    const told = faults.slice(0, MOST_FAULTS).map(_domain_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .faultText */ .Ij).join('; ');
    return faults.length > MOST_FAULTS ? `${told}; and ${faults.length - MOST_FAULTS} more faults` : told;
}
/** The one readable file of a role, or why there is none. A single bad file among several is enough for an error. */
function fileOf(role, rows, declared, shapeOf) {
    const mine = rows.filter(({ spec }) => spec.role === role);
    const faulty = mine.flatMap((one) => ('table' in one && !one.table.ok ? [{ ...one, faults: one.table.faults }] : []));
    if (faulty.length > 0) {
        const sources = faulty.flatMap(({ path, sha256 }) => sha256 === null ? [] : [{ path, sha256, pointer: '', line: null }]);
        const message = `the ${role} rows cannot be used: ${faultsText(faulty.flatMap(({ faults }) => faults))}`;
        return refusal('error', 'unreadable', message, `repair ${faulty.map(({ path }) => path).join(', ')}`, sources);
    }
    const tables = mine.flatMap((one) => {
        if ('counts' in one)
            return [{ ...one, table: shapeOf(one.counts) }];
        return 'table' in one && one.table.ok ? [{ spec: one.spec, path: one.path, table: one.table.value }] : [];
    });
    if (tables.length > 1) {
        const paths = tables.map(({ path }) => path).join(', ');
        const message = `several files hold ${role} rows: ${paths}`;
        const sources = tables.map(({ table }) => table.source);
        return refusal('error', 'unreadable', message, `name one file with the role ${role} in the policy`, sources);
    }
    const absent = mine.flatMap((one) => ('absent' in one ? [one.path] : []));
    if (tables.length === 0 || absent.length > 0) {
        const paths = absent.length > 0 ? absent : declared.filter((spec) => spec.role === role && isRows(spec)).map(({ file }) => file);
        if (paths.length === 0) {
            const fix = `declare a rows file (as: predictions, task, columns) with role: ${role} in the model's evidence`;
            return refusal('missing', 'no-rows-declared', `the policy declares no file of ${role} rows`, fix);
        }
        const message = `${paths.join(', ')} is not there, so there are no ${role} rows to measure`;
        return refusal('missing', 'absent', message, `add ${paths.join(', ')} to the change`);
    }
    return tables[0];
}
const MOST_CLASSES = 1000;
/** A label column that is different in nearly every row is no column of classes; its matrix would not fit in memory. */
const tooManyClasses = (table) => table.classes.length > MOST_CLASSES;
/** The columns of a rows file that a metric reads. */
function columnsFor(metric, task) {
    const needs = metric.needs.map((need) => (task === 'regression' ? 'prediction' : need));
    return [...(metric.labelFree ? [] : ['label']), ...new Set(needs)];
}
/** Why a metric cannot be computed from a file, by what the policy declares of it; undefined where it can. */
function unfit(metric, perClass, file) {
    const task = file.spec.task ?? file.table.task;
    const cannot = (message, fix) => refusal('missing', 'not-from-rows', message, fix, [file.table.source]);
    if (metric.tasks.length === 0) {
        return cannot(`${metric.name} cannot be computed from rows`, `add a report that gives ${metric.name} to the model's evidence`);
    }
    if (task === null) {
        return cannot(`${file.path} has no task in the policy, so ${metric.name} cannot be computed from it`, 'add task: binary, multiclass or regression to the evidence entry');
    }
    if (!metric.tasks.includes(task)) {
        return cannot(`${metric.name} is not defined for ${task}, the task of ${file.path}`, `ask for a metric of ${task}`);
    }
    if (tooManyClasses(file.table)) {
        const message = `${file.path} has ${file.table.classes.length} classes, more than the ${MOST_CLASSES} that can be measured`;
        return refusal('error', 'unreadable', message, 'name the columns of labels and predictions', [file.table.source]);
    }
    if (perClass && !metric.perClass)
        return cannot(`${metric.name} has no value for a single class`, 'remove class, or ask for another metric');
    for (const column of columnsFor(metric, task)) {
        if (file.spec.columns[column] === undefined) {
            const message = `${metric.name} needs a ${column} column, and the policy names none for ${file.path}`;
            return cannot(message, `add columns.${column} to the evidence entry of ${file.path}`);
        }
        if (file.table[column === 'score' ? 'scores' : column] === null)
            return lacking(file, `${column} column`);
    }
    return undefined;
}
/** Why rows cannot be grouped by these columns; undefined where they can. */
function ungrouped(by, file) {
    for (const column of by) {
        if (!file.spec.groups.includes(column) && !Object.hasOwn(file.spec.slices ?? {}, column)) {
            const message = `the policy does not name ${column} among the groups of ${file.path}`;
            return refusal('missing', 'not-from-rows', message, `add ${column} to groups of the evidence entry of ${file.path}`, [file.table.source]);
        }
        if (!Object.hasOwn(file.table.groups, column))
            return lacking(file, `column ${column}`);
    }
    return undefined;
}
/** A file that lacks what the policy says it has. */
const lacking = (file, what) => refusal('error', 'unreadable', `${file.path} has no ${what}`, `write the ${what} to ${file.path}`, [
    file.table.source,
]);
/** A column with too many values to be groups. */
const tooManyGroups = (by, file) => refusal('error', 'unreadable', `${by.join(' and ')} split ${file.path} into more groups (or groups times classes) than can be measured`, 'group by columns with few values', [file.table.source]);
/** Rows of two files that do not fit together. */
const unpaired = (message, files) => refusal('error', 'unreadable', message, 'evaluate both versions on the same rows: the same ids, labels, weights and groups', files.map(({ table }) => table.source));
/** Why rows cannot give what is asked, by what the policy declares of them. */
const notFromRows = (message, fix, sources) => refusal('missing', 'not-from-rows', message, fix, sources);
/** An ask that makes no sense for the metric. */
const senseless = (message, fix) => refusal('missing', 'not-from-rows', message, fix);


/***/ })

};
