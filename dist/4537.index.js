export const id = 4537;
export const ids = [4537,4788,2939];
export const modules = {

/***/ 75764:
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

/***/ 27414:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  audit: () => (/* binding */ audit_audit)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/domain/audit.js
var audit = __webpack_require__(59158);
// EXTERNAL MODULE: ./build/domain/evidence.js
var evidence = __webpack_require__(70192);
// EXTERNAL MODULE: ./build/domain/fault.js
var fault = __webpack_require__(12777);
// EXTERNAL MODULE: ./build/git/history.js
var git_history = __webpack_require__(86643);
// EXTERNAL MODULE: ./build/git/objects.js
var git_objects = __webpack_require__(9951);
// EXTERNAL MODULE: ./build/ledger/layout.js
var layout = __webpack_require__(39696);
// EXTERNAL MODULE: ./build/record.js + 1 modules
var record = __webpack_require__(87198);
// EXTERNAL MODULE: ./build/syntax/path.js
var path = __webpack_require__(4087);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/audit/records.js
/** Records of a ledger as an audit needs them: kept small, and found by what was judged. */

/** Name of a set of changed objects, whatever their order. */
const blobsKey = (blobs) => (0,record/* bytesDigest */.G2)(Buffer.from((0,record/* canonical */.$N)(blobs)));
/** The record without its bulk; null where it cannot be read. `shown`: with what a page shows. */
function toRecord(record, shown) {
    const { decision } = record;
    if (!decision)
        return null;
    const findings = [...decision.models.flatMap((model) => model.findings), ...(decision.findings ?? [])];
    const waived = findings.flatMap(({ waiver }) => (waiver ? [waiver] : []));
    return {
        digest: record.digest,
        sequence: record.sequence,
        verdict: decision.verdict,
        pullRequest: decision.pull_request,
        head: decision.head,
        mergeBase: decision.merge_base,
        policy: decision.policy?.sha256 ?? null,
        waiversFile: decision.waivers?.sha256 ?? null,
        evaluatedAt: Date.parse(decision.evaluated_at),
        models: decision.models.map((model) => model.id),
        waivers: waived.length,
        expiries: [...new Set(waived.map(({ expires }) => expires))],
        approvers: [...new Set(decision.approvals.map(({ login }) => login))],
        change: decision.inputs?.change ?? null,
        changed: decision.inputs?.changed ?? {},
        steps: (decision.inputs?.steps ?? []).map(blobsKey),
        faults: record.faults.map((one) => one.message),
        ...(shown ? { shown: toShown(record, decision) } : {}),
    };
}
const toShown = ({ digest, sequence }, decision) => ({
    digest,
    sequence,
    verdict: decision.verdict,
    evaluated_at: decision.evaluated_at,
    head: decision.head,
    findings: [
        ...decision.models.flatMap((model) => model.findings.map((one) => toFinding(one, model.id))),
        ...(decision.findings ?? []).map((one) => toFinding(one, null)),
    ],
});
const toFinding = (finding, model) => ({
    model,
    requirement: finding.requirement,
    title: finding.title,
    outcome: finding.outcome,
    severity: finding.severity,
    slice: finding.slice,
    message: finding.message,
    controls: finding.controls,
    waiver: finding.waiver && {
        reason: finding.waiver.reason,
        risk: finding.waiver.risk,
        'approved-by': finding.waiver['approved-by'],
        expires: finding.waiver.expires,
    },
});
/** Indexes records; those of one key stay in the order of the chain. */
function indexRecords(records) {
    const maps = [0, 1, 2, 3].map(() => new Map());
    const [heads, changes, blobs, steps] = maps;
    const numbers = new Map();
    for (const record of records) {
        add(heads, record.head, record);
        if (record.change !== null)
            add(changes, record.change, record);
        if (Object.keys(record.changed).length)
            add(blobs, blobsKey(record.changed), record);
        for (const step of new Set(record.steps))
            add(steps, step, record);
        if (record.pullRequest !== null)
            add(numbers, record.pullRequest, record);
    }
    return {
        byHead: (commit) => heads.get(commit) ?? [],
        byChange: (digest) => changes.get(digest) ?? [],
        byBlobs: (key) => blobs.get(key) ?? [],
        byStep: (key) => steps.get(key) ?? [],
        byPullRequest: (number) => numbers.get(number) ?? [],
    };
}
function add(map, key, record) {
    const list = map.get(key);
    if (list)
        list.push(record);
    else
        map.set(key, [record]);
}

;// CONCATENATED MODULE: ./build/audit/match.js
/** A merge and the decision that it rests on: matched by content, whatever the merge made of the commits. */

/**
 * A decision later than this after the merge cannot have been its gate. The committer's clock is anybody's, and a queue
 * or a re-run may be slow. Milliseconds.
 */
const LATEST = 24 * 3600 * 1000;
/**
 * The decision of a landing, the latest where several judged the same content; null where none did. The title of a commit
 * is only believed about which decision was meant, never about what it said.
 */
function matchOf(landing, index, after) {
    const timely = (records) => records.filter(({ evaluatedAt }) => !(evaluatedAt > landing.committedAt + LATEST));
    const named = timely([landing.commit, ...landing.parents.slice(1)].flatMap((commit) => index.byHead(commit)));
    const alike = timely([...index.byChange(landing.change), ...index.byBlobs(blobsKey(landing.blobs))]);
    const stepped = landing.parents.length < 2 ? timely(index.byStep(blobsKey(landing.blobs))) : [];
    const whole = latest([...named, ...alike, ...stepped].filter((record) => stands(record, landing, after)));
    if (whole)
        return { record: whole, how: 'whole' };
    const step = latest(stepped);
    if (step)
        return { record: step, how: 'step' };
    const number = pullRequestOf(landing.subject);
    const meant = latest([...named, ...(number === null ? [] : timely(index.byPullRequest(number)))]);
    return meant ? { record: meant, how: 'differs' } : null;
}
/** Whether what was evaluated stands after the landing, and the landing alters nothing gated beside it. */
function stands(record, landing, after) {
    // The very commit that was judged: a queue judges the commit that lands.
    if (record.head === landing.commit)
        return true;
    const { changed } = record;
    return (Object.keys(landing.blobs).every((path) => Object.hasOwn(changed, path)) &&
        Object.entries(changed).every(([path, oid]) => after(path) === oid));
}
/** The last of the chain, so that an approval that came later counts, and so does a failure. */
const latest = (records) => records.reduce((best, one) => (best && best.sequence >= one.sequence ? best : one), null);
/** Number of the pull request that a forge wrote in a commit's title; null where there is none. */
function pullRequestOf(subject) {
    const match = /^Merge pull request #(\d{1,9}) from /.exec(subject) ?? /\(#(\d{1,9})\)$/.exec(subject.trimEnd());
    return match ? Number(match[1]) : null;
}

;// CONCATENATED MODULE: ./build/audit/walk.js
/** From landings to the audit's rows: each with its decision and what is wrong with it. Pure; holds only rows and positions. */

const DAY = 86_400_000;
function startWalk(index) {
    const positions = new Map();
    const rows = [];
    /** Model → rows that changed it. */
    const byModel = new Map();
    /** Rows of a rebase whose end is not there yet, and the decision that they belong to. */
    let open = null;
    return {
        pass(commit) {
            positions.set(commit, positions.size);
        },
        touch(landing, after) {
            const match = matchOf(landing, index, after);
            const position = positions.get(landing.commit) ?? positions.size;
            const { blobs: _, ...kept } = landing;
            const row = { position, landing: kept, record: match?.record ?? null, problems: new Map() };
            row.problems = problemsOf(landing, match, (record) => movedSince(record, row, byModel, positions));
            if (open && open.digest !== match?.record.digest)
                open = null;
            if (match?.how === 'step')
                open = { digest: match.record.digest, rows: [...(open?.rows ?? []), row] };
            if (match?.how === 'whole' && open) {
                // The rebase is complete: what stood in between was a part of what was evaluated.
                for (const earlier of open.rows)
                    earlier.problems.delete('content-differs');
                open = null;
            }
            rows.push(row);
            for (const model of landing.models)
                byModel.set(model, [...(byModel.get(model) ?? []).slice(-300), row]);
        },
        rows(inRange) {
            const told = rows.filter(({ landing }) => inRange(landing.committedAt));
            const decisions = new Map(told.flatMap(({ record }) => (record?.shown ? [[record.digest, record.shown]] : [])));
            return { merges: told.map(toMerge), decisions: [...decisions.values()] };
        },
    };
}
/** Everything that is wrong with a landing, with the reason. */
function problemsOf(landing, match, movedBy) {
    const problems = new Map();
    if (!match)
        return problems.set('ungated', 'no decision of the ledger judged this content before it was merged');
    const { record, how } = match;
    if (record.faults.length)
        problems.set('tampered', record.faults.join('; '));
    if (how !== 'whole') {
        const what = how === 'step'
            ? 'the rest of what was evaluated did not follow'
            : 'the merged files are not those that were evaluated';
        problems.set('content-differs', what);
    }
    if (how === 'differs')
        return problems;
    if (record.verdict === 'fail' || record.verdict === 'error')
        problems.set('bypassed', `it was merged against the verdict ${record.verdict}`);
    const over = record.expiries.filter((day) => !(landing.committedAt < Date.parse(`${day}T00:00:00Z`) + DAY));
    if (over.length)
        problems.set('expired-waiver', `a waiver that it rests on ended on ${over.sort()[0]}`);
    const stale = staleness(landing, record) ?? movedBy(record);
    if (stale)
        problems.set('stale', stale);
    return problems;
}
/** Whether policy or, where it rests on them, waivers were others when it was merged. */
function staleness({ inForce }, record) {
    if (record.policy !== inForce.policy)
        return 'the policy in force when it was merged is not the one that it was judged under';
    if (record.waivers > 0 && record.waiversFile !== inForce.waivers)
        return 'the waivers in force when it was merged are not those that it was judged with';
    return null;
}
/** Another change of the same model that was merged after the judged one left the branch; null where there was none. */
function movedSince(record, row, byModel, positions) {
    const fork = positions.get(record.mergeBase);
    if (fork === undefined || record.head === row.landing.commit)
        return null;
    for (const model of row.landing.models)
        for (const other of byModel.get(model) ?? [])
            if (other.position > fork && other.record?.digest !== record.digest)
                return `${other.landing.commit.slice(0, 12)} changed the model ${model} after this change left the branch`;
    return null;
}
function toMerge({ landing, record, problems }) {
    return {
        commit: landing.commit,
        committed_at: new Date(landing.committedAt).toISOString().replace('.000Z', 'Z'),
        author: landing.author,
        pull_request: record?.pullRequest ?? pullRequestOf(landing.subject),
        paths: landing.paths,
        models: landing.models,
        decision: record?.digest ?? null,
        verdict: record?.verdict ?? null,
        policy: record?.policy ? `sha256:${record.policy}` : null,
        waivers: record?.waivers ?? 0,
        approvers: record?.approvers ?? [],
        problems: [...problems.keys()],
        reasons: [...problems.values()],
    };
}

// EXTERNAL MODULE: ./build/collect/dvc-changes.js
var dvc_changes = __webpack_require__(51946);
// EXTERNAL MODULE: ./build/collect/model-paths.js
var model_paths = __webpack_require__(72197);
// EXTERNAL MODULE: ./build/git/git.js
var git = __webpack_require__(40075);
;// CONCATENATED MODULE: ./build/git/first-parent.js
/** The history of a branch as it was merged to: its first parents, oldest first, each with what it alters against the one before. */


const FIELDS = ['%H', '%P', '%an', '%ae', '%ct', '%s'];
const FORMAT = `--format=${FIELDS.map((field) => `${field}%x00`).join('')}`;
const RAW = ['--raw', '-z', '-m', '--no-renames', '--no-abbrev', '--no-ext-diff', '--no-textconv', '--root'];
/**
 * Streams the first-parent history of a commit, oldest first, in one git process; memory does not grow with the history.
 * Renames are a deletion and an addition, so that nothing leaves a path unseen. Throws where git fails: half a history
 * must never be taken for a whole one.
 */
async function* firstParents(repository, tip) {
    const child = (0,git/* startGit */.BE)(repository, ['log', '--first-parent', '--reverse', FORMAT, ...RAW, tip, '--']);
    child.stdin.end();
    let said = '';
    child.stderr.on('data', (chunk) => {
        if (said.length < 1000)
            said += chunk.toString('utf8');
    });
    const ended = new Promise((resolve) => {
        child.on('close', resolve);
        child.on('error', () => resolve(null));
    });
    try {
        yield* parseLog(child.stdout);
        if ((await ended) !== 0)
            throw new Error(`git log failed: ${said.trim() || 'no answer'}`);
    }
    finally {
        child.kill();
    }
}
/** Commits of a log of `FORMAT` and `--raw -z`. Fields are taken by their place, so that no text can pass for another. */
async function* parseLog(chunks) {
    let fields = [];
    let changes = [];
    let record = null;
    for await (const token of tokens(chunks)) {
        if (record !== null) {
            changes.push(changeOf(record, token));
            record = null;
        }
        else if (fields.length < FIELDS.length)
            fields.push(fields.length ? token : token.trimStart());
        else if (token.trimStart() === '')
            continue;
        else if (token.trimStart().startsWith(':'))
            record = token.trimStart();
        else {
            yield commitOf(fields, changes);
            fields = [token.trimStart()];
            changes = [];
        }
        // What stands between commits is no commit.
        if (fields.length === 1 && fields[0] === '')
            fields = [];
    }
    if (fields.length === FIELDS.length)
        yield commitOf(fields, changes);
}
async function* tokens(chunks) {
    let rest = Buffer.alloc(0);
    for await (const chunk of chunks) {
        const buffer = rest.length
            ? Buffer.concat([rest, chunk])
            : Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length);
        let start = 0;
        for (let end = buffer.indexOf(0); end >= 0; end = buffer.indexOf(0, start)) {
            yield buffer.toString('utf8', start, end);
            start = end + 1;
        }
        rest = Buffer.from(buffer.subarray(start));
    }
    if (rest.length)
        yield rest.toString('utf8');
}
function commitOf(fields, changes) {
    const [commit = '', parents = '', name = '', email = '', time = '', subject = ''] = fields;
    return {
        commit,
        parents: parents.split(' ').filter(Boolean),
        author: { name, email },
        committedAt: Number(time) * 1000,
        subject,
        changes,
    };
}
/** `:oldmode newmode oldoid newoid status`. */
function changeOf(record, path) {
    const [, , before = '', after = '', status = ''] = record.split(' ');
    const there = (oid) => (/^0+$/.test(oid) ? null : oid);
    return { path, before: there(before), after: there(after), sameContent: before === after && status.startsWith('M') };
}
/** Fault where a clone holds only a part of the history: what it lacks cannot be said to be gated. */
async function wholeHistory(repository) {
    const child = (0,git/* startGit */.BE)(repository, ['rev-parse', '--is-shallow-repository']);
    child.stdin.end();
    let said = '';
    for await (const chunk of child.stdout)
        said += chunk.toString('utf8');
    if (said.trim() !== 'true')
        return (0,fault/* good */.uw)(null);
    return (0,fault/* bad */.MB)((0,fault/* fault */.DG)('git/history', 'history', 'the clone is shallow, so merges before its edge cannot be seen', {
        fix: 'fetch the whole history (git fetch --unshallow, or actions/checkout with fetch-depth: 0)',
    }));
}

// EXTERNAL MODULE: ./build/git/tree.js
var tree = __webpack_require__(91651);
// EXTERNAL MODULE: ./build/commands/ledgers.js + 3 modules
var ledgers = __webpack_require__(21074);
// EXTERNAL MODULE: ./build/commands/policy-text.js
var policy_text = __webpack_require__(14813);
// EXTERNAL MODULE: ./build/commands/recorded-inputs.js
var recorded_inputs = __webpack_require__(35589);
;// CONCATENATED MODULE: ./build/commands/audit-history.js
/** A repository's merge history → the audit's rows: git's stream, the policies that were in force, the ledger's records. */












/** Audits a clone. Starts from the history of the branch; the ledger only answers for it. */
async function auditHistory(repository, objects, scope) {
    const whole = await wholeHistory(repository);
    if (!whole.ok)
        return whole;
    const records = [];
    const unread = [];
    const ledger = await (0,ledgers/* readLedger */.SC)(repository, objects, scope.ledger, (record) => {
        const kept = toRecord(record, scope.details);
        if (kept)
            records.push(kept);
        unread.push(...record.faults.map(({ path, message }) => ({ path, message })));
    });
    if (!ledger.ok)
        return ledger;
    const walk = startWalk(indexRecords(records));
    const policies = policyReader(objects);
    const current = await currentPolicy(repository, objects, scope, policies);
    const state = new Map();
    let last = null;
    try {
        for await (const commit of firstParents(repository, scope.base.tip)) {
            walk.pass(commit.commit);
            const [policyOid, waiversOid] = [state.get(scope.policyPath), state.get(scope.waiversPath)];
            for (const { path, after } of commit.changes)
                if (after === null)
                    state.delete(path);
                else
                    state.set(path, after);
            const standing = policyOid === undefined ? null : await policies(policyOid, scope.policyPath);
            // A policy that is taken away or broken does not open the gate that stood before.
            last = standing?.models.length ? standing : last;
            if (!last)
                continue;
            const touched = await touches(commit.changes, [last, ...(current ? [current] : [])], objects);
            if (!touched)
                continue;
            const changed = commit.changes.map(({ path, after }) => ({ path, oid: after }));
            walk.touch({
                commit: commit.commit,
                parents: commit.parents,
                committedAt: commit.committedAt,
                subject: commit.subject,
                author: `${commit.author.name} <${commit.author.email}>`,
                change: (0,recorded_inputs/* changeDigest */.VW)(changed),
                blobs: (0,recorded_inputs/* gatedBlobs */.Ol)(changed, last.gate),
                ...touched,
                inForce: {
                    policy: standing?.sha256 ?? null,
                    waivers: waiversOid === undefined ? null : await sha256Of(objects, waiversOid),
                },
            }, (path) => state.get(path) ?? null);
        }
    }
    catch (error) {
        return (0,fault/* bad */.MB)((0,fault/* fault */.DG)('git/unreadable', scope.base.name, `its history cannot be read: ${error.message}`));
    }
    const { merges, decisions } = walk.rows(scope.inRange);
    return (0,fault/* good */.uw)({
        report: {
            schema: 'risk-gate/audit/v1',
            base: scope.base.name,
            tip: scope.base.tip,
            since: scope.since,
            until: scope.until,
            merges,
            counts: (0,audit/* countProblems */._k)(merges),
            ledger: ledger.value && {
                ref: scope.ledger,
                commit: ledger.value.commit,
                records: ledger.value.records,
                faults: [...ledger.value.faults.map(({ path, message }) => ({ path, message })), ...unread],
            },
        },
        decisions,
    });
}
/** Reads each policy once, by its object. */
function policyReader(objects) {
    const known = new Map();
    const read = async (oid, path) => {
        const found = await objects.read(oid);
        const bytes = found.ok ? found.value : new Uint8Array();
        const parsed = (0,policy_text/* parsePolicy */.O)(bytes, path);
        const policy = parsed.ok ? parsed.value : null;
        const models = (policy?.models ?? []).map((spec) => ({ spec, coverage: (0,model_paths/* coverageOf */._)(spec) }));
        const byPath = new Map();
        return {
            sha256: (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex'),
            gate: (0,recorded_inputs/* gateOf */.Rv)(policy),
            models,
            modelsOf(path) {
                let ids = byPath.get(path);
                if (!ids) {
                    ids = models.filter(({ coverage }) => coverage.covers(path)).map(({ spec }) => spec.id);
                    byPath.set(path, ids);
                }
                return ids;
            },
        };
    };
    return (oid, path) => {
        let policy = known.get(oid);
        if (!policy) {
            policy = read(oid, path);
            known.set(oid, policy);
        }
        return policy;
    };
}
/** The policy at the tip of the branch: a model that it names is audited also where an earlier policy left it out. */
async function currentPolicy(repository, objects, { base, policyPath }, policies) {
    const { loadTree } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 91651));
    const tree = await loadTree(repository, objects, base.tip);
    const entry = tree.ok ? tree.value.entry(policyPath) : undefined;
    return entry ? policies(entry.oid, policyPath) : null;
}
/** Gated paths and models that a commit touches under any of the policies; null where it touches none. */
async function touches(changes, policies, objects) {
    const paths = new Set();
    const models = new Set();
    const listed = changes.filter((one) => !one.sameContent);
    for (const { path } of listed)
        for (const policy of policies)
            for (const id of policy.modelsOf(path)) {
                paths.add(path);
                models.add(id);
            }
    const behind = listed.some(({ path }) => (0,dvc_changes/* isDvcFile */.ou)(path)) ? await behindDvc(listed, objects) : [];
    if (behind.length)
        for (const { models: specs } of policies)
            for (const { spec, coverage } of specs)
                for (const path of (0,model_paths/* changedPathsOf */.G)(spec, behind, coverage)) {
                    paths.add(path);
                    models.add(spec.id);
                }
    return paths.size ? { paths: [...paths].sort(), models: [...models].sort() } : null;
}
/** Content that DVC files of the commit name: as trees that hold these files alone. */
function behindDvc(changes, objects) {
    const files = changes.filter(({ path }) => (0,dvc_changes/* isDvcFile */.ou)(path));
    const listed = files.map(({ path, before, after }) => {
        const status = before === null ? 'added' : after === null ? 'deleted' : 'modified';
        return { path, status, from: null };
    });
    const tree = (side) => partialTree(new Map(files.map((one) => [one.path, one[side]])), objects);
    return (0,dvc_changes/* dvcChanges */.RU)(tree('before'), tree('after'), listed);
}
function partialTree(oids, objects) {
    const entry = (path) => {
        const oid = oids.get(path);
        return oid ? { path, kind: 'file', oid, size: null } : undefined;
    };
    return {
        commit: null,
        entries: [...oids.keys()].flatMap((path) => entry(path) ?? []),
        entry,
        async open(path) {
            const read = await objects.read(oids.get(path) ?? '');
            return read.ok ? (0,tree/* blobOfBytes */.oc)(path, read.value) : read;
        },
    };
}
const digests = new WeakMap();
/** SHA-256 of an object's bytes, bare hex, each read once; null where it cannot be read. */
async function sha256Of(objects, oid) {
    const known = digests.get(objects) ?? new Map();
    digests.set(objects, known);
    const before = known.get(oid);
    if (before !== undefined)
        return before;
    const read = await objects.read(oid);
    const digest = read.ok ? (0,external_node_crypto_.createHash)('sha256').update(read.value).digest('hex') : null;
    known.set(oid, digest);
    return digest;
}

// EXTERNAL MODULE: ./build/commands/local.js
var local = __webpack_require__(3988);
// EXTERNAL MODULE: ./build/commands/options.js
var options = __webpack_require__(59165);
// EXTERNAL MODULE: ./build/commands/say.js
var say = __webpack_require__(83212);
;// CONCATENATED MODULE: ./build/commands/audit.js
/** `audit`: the merge history of the base branch against the ledger: what reached it, who decided, what got round the gate. */















const FORMATS = ['table', 'csv', 'json', 'html', 'oscal', 'parquet'];
/** File name under `--out`. */
const FILES = {
    table: 'audit.txt',
    csv: 'audit.csv',
    json: 'audit.json',
    html: 'index.html',
    oscal: 'assessment-results.json',
    parquet: 'audit.parquet',
};
const audit_audit = {
    name: 'audit',
    usage: 'audit [options]',
    summary: 'Walks the merge history of the base branch: every commit that touches a model path, with its decision and what is wrong. Leaves with 1 where something is.',
    options: {
        repo: { value: 'DIR', help: 'the clone: a folder or a git bundle', fallback: '.' },
        base: { value: 'REF', help: 'the branch that is audited (default: the default branch)' },
        since: { value: 'DATE', help: 'only merges from this day (YYYY-MM-DD, UTC) or time on' },
        until: { value: 'DATE', help: 'only merges until the end of this day, or until this time' },
        ledger: { value: 'REF', help: `the ledger branch (default: ${layout/* LEDGER_BRANCH */.jF}, where there is one)` },
        policy: { value: 'PATH', help: 'the policy, inside the repository', fallback: 'policies/risk-policy.yml' },
        waivers: { value: 'PATH', help: 'the waivers (default: waivers.yml beside the policy)' },
        format: { value: 'FORMAT', help: `what is printed: ${FORMATS.join(', ')}`, fallback: 'table', choices: FORMATS },
        out: { value: 'DIR', help: 'writes the wanted form there instead of printing it' },
    },
    async run(argv, world) {
        const parsed = (0,options/* parseOptions */.A)(argv, this.options, 0);
        if (!parsed.ok)
            return (0,say/* sayFaults */.J)(world, parsed.faults);
        if (parsed.value.text('format') === 'parquet' && parsed.value.text('out') === null)
            return (0,say/* sayFaults */.J)(world, [
                (0,fault/* fault */.DG)('usage/option', '--format', 'parquet is no text to print', { fix: 'name a folder with --out' }),
            ]);
        const repository = await (0,local/* openRepository */.h)(parsed.value.text('repo') ?? '.');
        if (!repository.ok)
            return (0,say/* sayFaults */.J)(world, repository.faults);
        const objects = (0,git_objects/* objectReader */.V)(repository.value);
        try {
            const scope = await scopeOf(parsed.value, repository.value);
            if (!scope.ok)
                return (0,say/* sayFaults */.J)(world, scope.faults);
            const audited = await auditHistory(repository.value, objects, scope.value);
            if (!audited.ok)
                return (0,say/* sayFaults */.J)(world, audited.faults);
            const named = parsed.value.text('ledger');
            if (named !== null && audited.value.report.ledger === null)
                return (0,say/* sayFaults */.J)(world, [(0,ledgers/* noLedger */.Dw)(named, '--ledger')]);
            await tell(audited.value, parsed.value, world);
            return (0,audit/* hasProblems */.F$)(audited.value.report) ? 1 : 0;
        }
        finally {
            objects.close();
            repository.value.close();
        }
    },
};
async function scopeOf(options, repository) {
    const base = await baseOf(options.text('base'), repository);
    if (!base.ok)
        return base;
    const policyPath = (0,path/* repositoryPath */.S)(options.text('policy') ?? '');
    if (policyPath === null)
        return (0,fault/* bad */.MB)((0,fault/* fault */.DG)('usage/option', '--policy', `"${options.text('policy')}" is no path inside the repository`));
    const folder = (0,external_node_path_.dirname)(policyPath) === '.' ? '' : `${(0,external_node_path_.dirname)(policyPath)}/`;
    const waiversPath = (0,path/* repositoryPath */.S)(options.text('waivers') ?? `${folder}waivers.yml`);
    if (waiversPath === null)
        return (0,fault/* bad */.MB)((0,fault/* fault */.DG)('usage/option', '--waivers', `"${options.text('waivers')}" is no path inside the repository`));
    const since = timeOf(options.text('since'), '--since', 0);
    if (!since.ok)
        return since;
    const until = timeOf(options.text('until'), '--until', 86_400_000 - 1);
    if (!until.ok)
        return until;
    const format = options.text('format');
    return (0,fault/* good */.uw)({
        base: base.value,
        ledger: options.text('ledger') ?? layout/* LEDGER_BRANCH */.jF,
        policyPath,
        waiversPath,
        since: options.text('since'),
        until: options.text('until'),
        inRange: (time) => time >= (since.value ?? Number.NEGATIVE_INFINITY) && time <= (until.value ?? Number.POSITIVE_INFINITY),
        details: format === 'html' || format === 'oscal',
    });
}
async function baseOf(named, repository) {
    if (named === null) {
        const found = await (0,git_history/* defaultBase */.px)(repository);
        if (found)
            return (0,fault/* good */.uw)(found);
        return (0,fault/* bad */.MB)((0,fault/* fault */.DG)('usage/option', '--base', 'no default branch was found', { fix: 'give the branch with --base' }));
    }
    const tip = await (0,git_history/* resolveCommit */.WL)(repository, named, '--base');
    return tip.ok ? (0,fault/* good */.uw)({ name: named, tip: tip.value }) : tip;
}
/** A day or a time as milliseconds; `whole`: what a day adds to its start. null: not given. */
function timeOf(text, option, whole) {
    if (text === null)
        return (0,fault/* good */.uw)(null);
    const isDay = /^\d{4}-\d{2}-\d{2}$/.test(text);
    const { epoch } = (0,evidence/* moment */.n)(isDay ? `${text}T00:00:00Z` : text);
    if (epoch === null)
        return (0,fault/* bad */.MB)((0,fault/* fault */.DG)('usage/option', option, `"${text}" is no day and no RFC 3339 time`, {
            fix: 'write it like 2026-11-21, or 2026-11-21T05:00:00Z',
        }));
    return (0,fault/* good */.uw)(isDay ? epoch + whole : epoch);
}
/** Prints the wanted form, or writes it under `--out`. */
async function tell(audited, options, world) {
    const format = FORMATS.find((one) => one === options.text('format')) ?? 'table';
    const made = await render(format, (0,record/* wellFormed */.ES)(audited), world);
    const out = options.text('out');
    if (out === null)
        return world.out(made.toString());
    const folder = (0,external_node_path_.resolve)(out);
    await (0,promises_.mkdir)(folder, { recursive: true });
    await (0,promises_.writeFile)((0,external_node_path_.join)(folder, FILES[format]), made);
    world.error(`${(0,external_node_path_.join)(folder, FILES[format])}\n`);
}
async function render(format, { report, decisions }, world) {
    switch (format) {
        case 'csv':
            return (await __webpack_require__.e(/* import() */ 3355).then(__webpack_require__.bind(__webpack_require__, 33355))).renderAuditCsv(report);
        case 'json':
            return `${(0,record/* canonical */.$N)(report)}\n`;
        case 'html':
            return (await __webpack_require__.e(/* import() */ 7366).then(__webpack_require__.bind(__webpack_require__, 7366))).renderAuditHtml(report, decisions, world.clock());
        case 'oscal':
            return (await __webpack_require__.e(/* import() */ 3733).then(__webpack_require__.bind(__webpack_require__, 53733))).renderAuditOscal(report, decisions);
        case 'parquet':
            return (await Promise.all(/* import() */[__webpack_require__.e(5305), __webpack_require__.e(8003)]).then(__webpack_require__.bind(__webpack_require__, 18003))).renderAuditParquet(report);
        case 'table':
            return (await __webpack_require__.e(/* import() */ 6815).then(__webpack_require__.bind(__webpack_require__, 26815))).renderAuditTable(report);
    }
}


/***/ }),

/***/ 3988:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ localSnapshot),
/* harmony export */   h: () => (/* binding */ openRepository)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _collect_approvals_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3684);
/* harmony import */ var _collect_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81753);
/* harmony import */ var _domain_fault_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(12777);
/* harmony import */ var _git_bundle_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33779);
/* harmony import */ var _git_changes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(36310);
/* harmony import */ var _git_folder_tree_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(94000);
/* harmony import */ var _git_git_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(40075);
/* harmony import */ var _git_history_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(86643);
/* harmony import */ var _git_objects_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9951);
/* harmony import */ var _git_tree_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(91651);
/* harmony import */ var _syntax_path_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(4087);
/* harmony import */ var _syntax_text_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(92727);
/* harmony import */ var _packs_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(30522);
/* harmony import */ var _queries_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(6083);
/** A local git repository → Snapshot: what `check` and the commands like it begin with. */
















/** Collects a local change. Faults are about options, history or unreadable objects. */
async function localSnapshot(options) {
    const repository = await openRepository(options.repo);
    if (!repository.ok)
        return repository;
    const objects = (0,_git_objects_js__WEBPACK_IMPORTED_MODULE_9__/* .objectReader */ .V)(repository.value);
    const close = () => {
        objects.close();
        repository.value.close();
    };
    let kept = false;
    try {
        if (options.head === '.' && repository.value.bare)
            return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_13__/* .bad */ .MB)((0,_git_bundle_js__WEBPACK_IMPORTED_MODULE_4__/* .noWorkingTree */ .Db)(options.repo));
        const snapshot = await snapshotOf(repository.value, objects, options);
        if (!snapshot.ok)
            return snapshot;
        kept = true;
        return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_13__/* .good */ .uw)({ snapshot: snapshot.value, close });
    }
    finally {
        if (!kept)
            close();
    }
}
async function snapshotOf(repository, objects, options) {
    const paths = policyPaths(options);
    if (!paths.ok)
        return paths;
    const points = await commits(repository, options);
    if (!points.ok)
        return points;
    const { head, base, fork } = points.value;
    const load = (commit) => (0,_git_tree_js__WEBPACK_IMPORTED_MODULE_10__.loadTree)(repository, objects, commit);
    const [headTree, baseTree, forkTree, changed] = await Promise.all([
        load(head),
        load(base),
        base === fork ? null : load(fork),
        (0,_git_changes_js__WEBPACK_IMPORTED_MODULE_5__/* .changedPaths */ .vl)(repository, fork, head),
    ]);
    if (!headTree.ok)
        return headTree;
    if (!baseTree.ok)
        return baseTree;
    if (forkTree && !forkTree.ok)
        return forkTree;
    if (!changed.ok)
        return changed;
    const mergeBaseTree = forkTree ? forkTree.value : baseTree.value;
    const here = await judgedTree(options, repository, headTree.value, mergeBaseTree, changed.value);
    if (!here.ok)
        return here;
    const steps = options.head === '.' ? (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_13__/* .good */ .uw)([]) : await (0,_git_changes_js__WEBPACK_IMPORTED_MODULE_5__/* .commitSteps */ .Pc)(repository, fork, head);
    if (!steps.ok)
        return steps;
    const people = options.recorded ? (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_13__/* .good */ .uw)(options.recorded.people) : await localPeople(options, repository, fork, head);
    if (!people.ok)
        return people;
    const workspace = options.workspace === null ? null : await (0,_git_folder_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .workspaceTree */ .OX)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(options.workspace));
    if (workspace && !workspace.ok)
        return workspace;
    const collected = await (0,_collect_index_js__WEBPACK_IMPORTED_MODULE_3__/* .collect */ .F)({
        repository: options.recorded ? options.recorded.repository : await (0,_git_history_js__WEBPACK_IMPORTED_MODULE_8__/* .repositoryName */ .aR)(repository),
        pullRequest: options.recorded?.pullRequest ?? null,
        title: null,
        head,
        base,
        mergeBase: fork,
        baseRef: null,
        evaluatedAt: options.now,
        headTree: here.value.tree,
        baseTree: baseTree.value,
        mergeBaseTree,
        workspace: workspace ? workspace.value : null,
        changes: here.value.changes,
        steps: steps.value,
        people: people.value,
        policyPath: paths.value.policy,
        waiversPath: paths.value.waivers,
    });
    const snapshot = await (0,_packs_js__WEBPACK_IMPORTED_MODULE_11__/* .withPacks */ .Fi)(collected, (0,_packs_js__WEBPACK_IMPORTED_MODULE_11__/* .clonedPacks */ .eo)([options.packs ?? null, repository.folder]));
    return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_13__/* .good */ .uw)(options.queries ? await (0,_queries_js__WEBPACK_IMPORTED_MODULE_12__/* .withAnswers */ .mk)(snapshot, options.queries) : snapshot);
}
/** The top of a repository's work tree, a bare repository, or a bundle file. */
async function openRepository(path) {
    const place = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path);
    if (await (0,_git_bundle_js__WEBPACK_IMPORTED_MODULE_4__/* .isBundle */ .bn)(place)) {
        const unpacked = await (0,_git_bundle_js__WEBPACK_IMPORTED_MODULE_4__/* .unpackBundle */ .zq)(place);
        return unpacked.ok ? (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_13__/* .good */ .uw)({ ...unpacked.value, bare: true }) : unpacked;
    }
    const close = () => undefined;
    const top = await (0,_git_git_js__WEBPACK_IMPORTED_MODULE_7__/* .runGit */ .EO)({ folder: place }, ['rev-parse', '--is-bare-repository', '--show-prefix']);
    if (top.code !== 0)
        return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_13__/* .bad */ .MB)((0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_13__/* .fault */ .DG)('usage/option', '--repo', `"${path}" is no git repository`, {
            fix: 'give the folder of a clone, or a git bundle',
        }));
    const [bare, prefix = ''] = top.stdout.toString('utf8').split('\n');
    if (bare === 'true' || prefix === '')
        return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_13__/* .good */ .uw)({ folder: place, bare: bare === 'true', close });
    const shown = await (0,_git_git_js__WEBPACK_IMPORTED_MODULE_7__/* .runGit */ .EO)({ folder: place }, ['rev-parse', '--show-toplevel']);
    return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_13__/* .good */ .uw)({ folder: shown.stdout.toString('utf8').trim(), bare: false, close });
}
function policyPaths(options) {
    const policy = (0,_syntax_path_js__WEBPACK_IMPORTED_MODULE_14__/* .repositoryPath */ .S)(options.policy);
    if (policy === null)
        return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_13__/* .bad */ .MB)((0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_13__/* .fault */ .DG)('usage/option', '--policy', `"${options.policy}" is no path inside the repository`, {
            fix: 'give it relative to the top of the repository',
        }));
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(policy) === '.' ? '' : `${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(policy)}/`;
    const waivers = (0,_syntax_path_js__WEBPACK_IMPORTED_MODULE_14__/* .repositoryPath */ .S)(options.waivers ?? `${folder}waivers.yml`);
    if (waivers === null)
        return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_13__/* .bad */ .MB)((0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_13__/* .fault */ .DG)('usage/option', '--waivers', `"${options.waivers}" is no path inside the repository`));
    return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_13__/* .good */ .uw)({ policy, waivers });
}
async function commits(repository, options) {
    const head = await (0,_git_history_js__WEBPACK_IMPORTED_MODULE_8__/* .resolveCommit */ .WL)(repository, options.head === '.' ? 'HEAD' : options.head, '--head');
    if (!head.ok)
        return head;
    const named = options.base ?? (await (0,_git_history_js__WEBPACK_IMPORTED_MODULE_8__/* .defaultBranch */ .OR)(repository));
    if (named === null)
        return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_13__/* .bad */ .MB)((0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_13__/* .fault */ .DG)('usage/option', '--base', 'no default branch was found', { fix: 'give the base branch with --base' }));
    const tip = await (0,_git_history_js__WEBPACK_IMPORTED_MODULE_8__/* .resolveCommit */ .WL)(repository, named, '--base');
    if (!tip.ok)
        return tip;
    const fork = await (0,_git_history_js__WEBPACK_IMPORTED_MODULE_8__/* .mergeBase */ .wu)(repository, tip.value, head.value);
    if (!fork.ok)
        return fork;
    // Without --base the merge base itself is the base: nothing says which later commit the change will be merged to.
    return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_13__/* .good */ .uw)({ head: head.value, base: options.base === null ? fork.value : tip.value, fork: fork.value });
}
async function judgedTree(options, repository, head, fork, changed) {
    return options.head === '.' ? (0,_git_folder_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .workingTree */ .cn)(repository, fork) : (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_13__/* .good */ .uw)({ tree: head, changes: changed });
}
/** People from the approvals file; without one, only who made the commits is known, as far as their addresses tell. */
async function localPeople(options, repository, fork, head) {
    const made = await (0,_git_history_js__WEBPACK_IMPORTED_MODULE_8__/* .commitPeople */ .t$)(repository, fork, head);
    if (!made.ok)
        return made;
    if (options.approvals === null)
        return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_13__/* .good */ .uw)((0,_collect_approvals_file_js__WEBPACK_IMPORTED_MODULE_2__/* .nobody */ .e)(made.value.logins, false));
    let bytes;
    try {
        bytes = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(options.approvals);
    }
    catch (error) {
        const code = error.code;
        return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_13__/* .bad */ .MB)((0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_13__/* .fault */ .DG)('people/file', options.approvals, `cannot be read: ${code}`, {
            fix: 'give the path of the approvals file',
        }));
    }
    const text = (0,_syntax_text_js__WEBPACK_IMPORTED_MODULE_15__/* .decodeUtf8 */ ._)(bytes, options.approvals);
    if (!text.ok)
        return text;
    const people = (0,_collect_approvals_file_js__WEBPACK_IMPORTED_MODULE_2__/* .parseApprovals */ .o)(text.value, options.approvals);
    if (!people.ok)
        return people;
    return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_13__/* .good */ .uw)({ ...people.value, committers: [...people.value.committers, ...made.value.logins] });
}


/***/ }),

/***/ 59165:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ parseOptions),
/* harmony export */   helpText: () => (/* binding */ helpText),
/* harmony export */   z: () => (/* binding */ timeOption)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _domain_evidence_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70192);
/* harmony import */ var _domain_fault_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12777);
/* harmony import */ var _syntax_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92727);
/** Options of the command line: parsed strictly, every fault in the words of the rest of the program. */




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
            faults.push((0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .fault */ .DG)('usage/option', token.rawName, `needs a value: ${spec.value}`));
        }
        else if (spec.value === null && token.value !== undefined) {
            faults.push((0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .fault */ .DG)('usage/option', token.rawName, 'takes no value'));
        }
        else if (spec.choices && token.value !== undefined && !spec.choices.includes(token.value)) {
            faults.push((0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .fault */ .DG)('usage/option', token.rawName, `cannot be "${token.value}"`, {
                fix: `one of ${spec.choices.join(', ')}`,
            }));
        }
    }
    for (const [name, values] of Object.entries(parsed.values)) {
        if (specs[name]?.value !== null && Array.isArray(values) && values.length > 1)
            faults.push((0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .fault */ .DG)('usage/option', `--${name}`, 'is given more than once'));
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
    const { epoch } = (0,_domain_evidence_js__WEBPACK_IMPORTED_MODULE_3__/* .moment */ .n)(text);
    if (epoch === null)
        return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .bad */ .MB)((0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .fault */ .DG)('usage/option', '--now', `"${text}" is no RFC 3339 time with a zone`, {
            fix: 'write it like 2026-11-21T05:00:00Z',
        }));
    return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .good */ .uw)(new Date(epoch).toISOString().replace(/\.000Z$/, 'Z'));
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

/***/ 30522:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  eo: () => (/* binding */ clonedPacks),
  T4: () => (/* binding */ readPolicy),
  Fi: () => (/* binding */ withPacks)
});

// UNUSED EXPORTS: fetchPacks

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/domain/fault.js
var fault = __webpack_require__(12777);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/git/file.js
var file = __webpack_require__(43693);
// EXTERNAL MODULE: ./build/git/git.js
var git = __webpack_require__(40075);
;// CONCATENATED MODULE: ./build/git/packs.js
/** Packs from clones on this machine: a file of exactly the commit that it is pinned to. */





/** Most bytes of a pack. */
const CAP = 4 * 1024 * 1024;
/** Folders in which the clone of `owner/name` may be, given the folder of clones: itself, by name, by owner and name. */
const places = (folder, repository) => {
    const name = repository.slice(repository.indexOf('/') + 1);
    return [repository, `${repository}.git`, name, `${name}.git`].map((one) => (0,external_node_path_.join)(folder, one)).concat(folder);
};
/**
 * A pack from the first clone that has its commit; which clone it is does not matter, since the commit id names the content.
 * `folders` hold clones, or are one. No commit, no file, a link or a submodule is a fault.
 */
async function packFromClones(pack, folders) {
    for (const folder of folders.flatMap((one) => places(one, pack.repository))) {
        if (!(0,external_node_fs_.existsSync)(folder))
            continue;
        const repository = { folder };
        const commit = await (0,git/* runGit */.EO)(repository, ['cat-file', '-t', pack.commit]);
        if (commit.code !== 0)
            continue;
        if (commit.stdout.toString('utf8').trim() !== 'commit')
            return (0,fault/* bad */.MB)((0,fault/* fault */.DG)('policy/extends', pack.name, `${pack.commit.slice(0, 12)} is no commit`, { fix: 'pin a commit' }));
        return (0,file/* fileAt */.W)(repository, pack.commit, pack.path, { code: 'policy/extends', name: pack.name, most: CAP });
    }
    return (0,fault/* bad */.MB)((0,fault/* fault */.DG)('policy/extends', pack.name, `no clone here has the commit ${pack.commit.slice(0, 12)} of ${pack.repository}`, {
        fix: `fetch it, or give the folder of a clone of ${pack.repository} with --packs`,
    }));
}

// EXTERNAL MODULE: ./build/policy/index.js + 19 modules
var policy = __webpack_require__(2147);
// EXTERNAL MODULE: ./build/commands/policy-text.js
var policy_text = __webpack_require__(14813);
;// CONCATENATED MODULE: ./build/commands/packs.js
/** Packs of other repositories: fetched before anything is judged, and kept in the snapshot, so that judging asks nobody. */





/** Most packs of other repositories that one change may name: a change must not make the gate fetch without end. */
const MOST = 20;
/** Packs from clones on this machine. `folders`: what `--packs` names, and repositories at hand. */
const clonedPacks = (folders) => ({
    fetch: (pack) => packFromClones(pack, folders.filter((one) => one !== null)),
});
/** The packs that these texts of policies name, each fetched once. */
async function fetchPacks(texts, path, packs) {
    const wanted = new Map();
    for (const text of texts)
        for (const pack of text ? (0,policy/* remotePacks */.PY)(text, path) : [])
            wanted.set(pack.name, pack);
    const fetched = [];
    for (const [name, pack] of wanted) {
        const content = fetched.length < MOST
            ? await packs.fetch(pack)
            : (0,fault/* bad */.MB)((0,fault/* fault */.DG)('policy/extends', name, `more than ${MOST} packs are named`, { fix: 'join some of them' }));
        fetched.push({ name, content });
    }
    return fetched;
}
/** A policy with its packs: from the clones of folders, and from the repository that the file lies in. */
async function readPolicy(bytes, path, folders) {
    return (0,policy_text/* parsePolicy */.O)(bytes, path, await fetchPacks([bytes], path, clonedPacks([...folders, (0,external_node_path_.dirname)(path)])));
}
/** The snapshot with every pack that the policy names: as it judges, and as it was and is in the change. */
async function withPacks(snapshot, packs) {
    const { policyPath: path } = snapshot;
    const texts = [
        snapshot.policy?.bytes ?? null,
        await textOf(snapshot.mergeBaseTree, path),
        await textOf(snapshot.headTree, path),
    ];
    const fetched = await fetchPacks(texts, path, packs);
    return fetched.length ? { ...snapshot, packs: fetched } : snapshot;
}
async function textOf(tree, path) {
    const size = tree.entry(path)?.size ?? null;
    if (size === null || size > policy/* PACK_CAP */.$M)
        return null;
    const blob = await tree.open(path);
    return blob.ok ? blob.value.bytes() : null;
}


/***/ }),

/***/ 35589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KQ: () => (/* binding */ recordedInputs),
/* harmony export */   Ol: () => (/* binding */ gatedBlobs),
/* harmony export */   Rv: () => (/* binding */ gateOf),
/* harmony export */   VW: () => (/* binding */ changeDigest)
/* harmony export */ });
/* harmony import */ var _collect_dvc_changes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51946);
/* harmony import */ var _collect_model_paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72197);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87198);
/* harmony import */ var _answers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75764);
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
        answers: answers === null ? null : (0,_record_js__WEBPACK_IMPORTED_MODULE_1__/* .bytesDigest */ .G2)(Buffer.from((0,_record_js__WEBPACK_IMPORTED_MODULE_1__/* .canonical */ .$N)(answers))),
        change: changeDigest(objects),
        changed: gatedBlobs(objects, gate),
        steps: (snapshot.steps ?? []).map((step) => gatedBlobs(step, gate)).filter((step) => Object.keys(step).length),
    };
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
const changeDigest = (objects) => (0,_record_js__WEBPACK_IMPORTED_MODULE_1__/* .bytesDigest */ .G2)(Buffer.from((0,_record_js__WEBPACK_IMPORTED_MODULE_1__/* .canonical */ .$N)(blobsOf(objects))));
/** Those of the changed objects that say what was judged. */
const gatedBlobs = (objects, gate) => blobsOf(objects.filter(({ path }) => gate(path)));
function blobsOf(objects) {
    const blobs = Object.create(null);
    for (const { path, oid } of objects)
        blobs[path] = oid;
    return blobs;
}


/***/ }),

/***/ 83212:
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

/***/ 59158:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D3: () => (/* binding */ PROBLEMS),
/* harmony export */   F$: () => (/* binding */ hasProblems),
/* harmony export */   _k: () => (/* binding */ countProblems)
/* harmony export */ });
/** What an audit says (contract §2, `risk-gate/audit/v1`). */
/** What is wrong with a merge. */
const PROBLEMS = ['ungated', 'bypassed', 'tampered', 'content-differs', 'expired-waiver', 'stale'];
/** How many merges have each problem. */
function countProblems(merges) {
    const counts = Object.fromEntries(PROBLEMS.map((problem) => [problem, 0]));
    for (const { problems } of merges)
        for (const problem of problems)
            counts[problem] += 1;
    return counts;
}
/** Whether anything is wrong: a merge, or the chain of the ledger. */
const hasProblems = ({ merges, ledger }) => merges.some(({ problems }) => problems.length > 0) || (ledger?.faults.length ?? 0) > 0;


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

/***/ 33779:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Db: () => (/* binding */ noWorkingTree),
/* harmony export */   bn: () => (/* binding */ isBundle),
/* harmony export */   zq: () => (/* binding */ unpackBundle)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _domain_fault_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(12777);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(40075);
/** Git bundles: a whole repository in one file, unpacked to a bare repository that is thrown away afterwards. */






/** First line of a bundle, by version; more versions are not known to any git. */
const SIGNATURE = /^# v[23] git bundle\n/;
/** Longest that unpacking may take. */
const PATIENCE = 10 * 60_000;
/** Whether a path is a regular file that begins as a bundle does. False for whatever cannot be read. */
async function isBundle(path) {
    try {
        if (!(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path)).isFile())
            return false;
        const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path);
        try {
            const { buffer, bytesRead } = await file.read(Buffer.alloc(16), 0, 16, 0);
            return SIGNATURE.test(buffer.toString('latin1', 0, bytesRead));
        }
        finally {
            await file.close();
        }
    }
    catch {
        return false;
    }
}
/**
 * Unpacks a bundle into a bare repository in the temporary folder: nothing is checked out, no template and so no hook is
 * copied, no submodule is followed. A bundle that is cut short, altered or needs commits that it lacks is a fault.
 */
async function unpackBundle(path) {
    const place = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)(), 'risk-gate-bundle-'));
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(place, 'repository.git');
    const cloned = await (0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .runGit */ .EO)({ folder: place }, ['clone', '--quiet', '--bare', '--no-tags', '--template=', '--no-recurse-submodules', '--', path, folder], { timeout: PATIENCE });
    if (cloned.code !== 0) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(place, { recursive: true, force: true });
        return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_5__/* .bad */ .MB)((0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .gitFault */ .NO)(path, cloned, 'make the bundle again: git bundle create FILE --branches'));
    }
    return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_5__/* .good */ .uw)({ folder, close: () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(place, { recursive: true, force: true }) });
}
/** The fault of asking for the working tree of something that has none. */
const noWorkingTree = (what) => (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_5__/* .fault */ .DG)('usage/option', '--head', `"." is the working tree, and ${what} has none`, { fix: 'give a branch or a commit' });


/***/ }),

/***/ 36310:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pc: () => (/* binding */ commitSteps),
/* harmony export */   _k: () => (/* binding */ objectAfter),
/* harmony export */   vl: () => (/* binding */ changedPaths)
/* harmony export */ });
/* unused harmony export parseRaw */
/* harmony import */ var _domain_fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12777);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40075);
/** What a change alters: `diff --raw -z` between two commits, renames taken apart so that both paths count. */


/**
 * Changed paths between two commits. `--no-renames`: a move is a deletion and an addition, so a model cannot leave its
 * gated path unseen. Attributes, textconv and export-ignore play no part: objects are compared, not texts.
 */
async function changedPaths(repository, from, to) {
    const args = [
        'diff-tree',
        '-r',
        '--raw',
        '-z',
        '--no-renames',
        '--no-ext-diff',
        '--no-textconv',
        '--no-abbrev',
        from,
        to,
    ];
    const output = await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .git */ .$Y)(repository, args, `${from}..${to}`);
    if (!output.ok)
        return output;
    return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .good */ .uw)(parseRaw(output.value));
}
const STATUS = { A: 'added', D: 'deleted', M: 'modified', T: 'type-changed' };
/** Records of `--raw -z`: `:oldmode newmode oldoid newoid status NUL path NUL`. */
function parseRaw(output) {
    const fields = output.toString('utf8').split('\0');
    const changes = [];
    for (let at = 0; at + 1 < fields.length; at += 2) {
        const [, , before, after, status = 'M'] = fields[at].split(' ');
        const path = fields[at + 1];
        // Only the mode differs: the content that was judged before is the content still.
        const sameContent = before === after && status === 'M';
        changes.push({ path, status: sameContent ? 'mode-changed' : (STATUS[status[0] ?? 'M'] ?? 'modified'), from: null });
    }
    return changes;
}
/** Most commits whose steps are told; a change of more lands as a whole or is told by its end. */
const MOST_STEPS = 1000;
/** What each commit in `from..to` alters, oldest first; merges bring nothing of their own and are left out. */
async function commitSteps(repository, from, to) {
    const args = [
        'log',
        '--reverse',
        '--topo-order',
        '--no-merges',
        '--raw',
        '-z',
        '--no-renames',
        '--no-abbrev',
        '--no-ext-diff',
    ];
    const range = [`--max-count=${MOST_STEPS + 1}`, '--format=%x00%H', `${from}..${to}`, '--'];
    const output = await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .git */ .$Y)(repository, [...args, ...range], `${from}..${to}`);
    if (!output.ok)
        return output;
    const steps = [];
    const fields = output.value.toString('utf8').split('\0');
    for (let at = 0; at < fields.length; at++) {
        const field = fields[at].replace(/^\n/, '');
        if (/^[0-9a-f]{40,64}$/.test(field))
            steps.push([]);
        else if (field.startsWith(':'))
            steps.at(-1)?.push({ path: fields[++at] ?? '', oid: objectAfter(field) });
    }
    return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .good */ .uw)(steps.length > MOST_STEPS ? [] : steps);
}
/** Object id of a raw record `:oldmode newmode oldoid newoid status`; null where the path is gone. */
function objectAfter(record) {
    const [, , , after = '', status = ''] = record.split(' ');
    return status.startsWith('D') ? null : after;
}


/***/ }),

/***/ 43693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ fileAt)
/* harmony export */ });
/* harmony import */ var _domain_fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12777);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40075);
/** One file of one commit. */


/** Bytes of the file at a path of a commit (full id). A link, a folder, a submodule, or more than `most` bytes is a fault. */
async function fileAt(repository, commit, path, { code, name, most }) {
    const refuse = (message, fix = null) => (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .bad */ .MB)((0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .fault */ .DG)(code, name, message, { fix }));
    const listed = await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .runGit */ .EO)(repository, ['ls-tree', '-l', '-z', '--full-tree', commit, '--', path]);
    const [, mode, kind, oid = '', size] = /^(\d{6}) (\w+) ([0-9a-f]{40,64}) +(\d+|-)\t/.exec(listed.stdout.toString('utf8')) ?? [];
    if (listed.code !== 0 || mode === undefined)
        return refuse(`the commit ${commit.slice(0, 12)} has no ${path}`, 'correct the path, or name a commit that has it');
    if (kind !== 'blob' || mode === '120000')
        return refuse(`${path} is no file there`, 'name a file');
    if (Number(size) > most)
        return refuse(`${path} has ${size} bytes; at most ${most} are read`, 'shorten it');
    const read = await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .runGit */ .EO)(repository, ['cat-file', 'blob', oid]);
    return read.code === 0 ? (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .good */ .uw)(new Uint8Array(read.stdout)) : refuse(`${path} could not be read by git`);
}


/***/ }),

/***/ 9951:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ objectReader)
/* harmony export */ });
/* harmony import */ var _domain_fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12777);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40075);
/** Reads many small objects through one `git cat-file --batch` process. */


/** Starts the process on the first read. Answers come in the order of the questions. */
function objectReader(repository) {
    const waiting = [];
    let child = null;
    let pieces = [];
    let held = 0;
    /** Bytes still wanted for the answer under way (content and its newline), or null while a header is read. */
    let wanted = null;
    const failAll = (message) => {
        for (const one of waiting.splice(0))
            one.resolve((0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .bad */ .MB)((0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .fault */ .DG)('git/unreadable', one.oid, message)));
    };
    /** Takes whole answers off the buffer. */
    const drain = () => {
        for (;;) {
            if (wanted === null) {
                const buffer = pieces.length === 1 ? pieces[0] : Buffer.concat(pieces);
                pieces = buffer.length ? [buffer] : [];
                const newline = buffer.indexOf(10);
                if (newline < 0)
                    return;
                const header = buffer.toString('utf8', 0, newline);
                const rest = buffer.subarray(newline + 1);
                pieces = rest.length ? [rest] : [];
                held = rest.length;
                const size = / (\d+)$/.exec(header);
                if (!size || / missing$/.test(header)) {
                    waiting.shift()?.resolve((0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .bad */ .MB)((0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .fault */ .DG)('git/unreadable', header.split(' ')[0] ?? '', 'the object is missing')));
                    continue;
                }
                wanted = Number(size[1]) + 1;
            }
            if (held < wanted)
                return;
            const buffer = pieces.length === 1 ? pieces[0] : Buffer.concat(pieces);
            const content = buffer.subarray(0, wanted - 1);
            const rest = buffer.subarray(wanted);
            pieces = rest.length ? [rest] : [];
            held = rest.length;
            wanted = null;
            waiting.shift()?.resolve((0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .good */ .uw)(content));
        }
    };
    const start = () => {
        const process = (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .startGit */ .BE)(repository, ['cat-file', '--batch']);
        process.stdout.on('data', (chunk) => {
            pieces.push(chunk);
            held += chunk.length;
            if (wanted === null || held >= wanted)
                drain();
        });
        process.stderr.resume();
        process.stdin.on('error', () => undefined);
        process.on('error', (error) => failAll(error.message));
        process.on('close', () => failAll('git ended before it answered'));
        // The process must not keep ours alive once everything is said.
        process.unref();
        return process;
    };
    return {
        read(oid) {
            return new Promise((resolve) => {
                if (!/^[0-9a-f]{40,64}$/.test(oid))
                    return resolve((0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .bad */ .MB)((0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .fault */ .DG)('git/unreadable', oid, 'is no object id')));
                child ??= start();
                waiting.push({ oid, resolve });
                child.stdin.write(`${oid}\n`);
            });
        },
        close() {
            child?.stdin.end();
            child = null;
        },
    };
}


/***/ }),

/***/ 39696:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A1: () => (/* binding */ parseIndex),
/* harmony export */   AV: () => (/* binding */ indexPath),
/* harmony export */   TM: () => (/* binding */ linkOfPath),
/* harmony export */   c2: () => (/* binding */ headRecord),
/* harmony export */   ft: () => (/* binding */ RECORDS),
/* harmony export */   jF: () => (/* binding */ LEDGER_BRANCH),
/* harmony export */   lX: () => (/* binding */ recordPath),
/* harmony export */   o: () => (/* binding */ indexRecord),
/* harmony export */   ww: () => (/* binding */ parseHead),
/* harmony export */   zO: () => (/* binding */ HEAD_PATH)
/* harmony export */ });
/* harmony import */ var _syntax_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89526);
/* harmony import */ var _syntax_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92727);
/**
 * Where a ledger keeps what: one file a decision under its sequence and digest, in small folders so that an append writes
 * small trees; the end of the chain; and, by occasion, which records there are, so that a re-run finds its own.
 */


const HEAD_PATH = 'head.json';
const RECORDS = 'decisions/';
/** Branch that decisions are appended to where nobody says otherwise. */
const LEDGER_BRANCH = 'risk-gate-ledger';
const HEAD_SCHEMA = 'risk-gate/ledger/v1';
const INDEX_SCHEMA = 'risk-gate/ledger-index/v1';
/** Sequence numbers have eight digits: a decision a second fills them in three years, and then they grow. */
const DIGITS = 8;
/** `decisions/000/01/00000123-<hex>.json`: at most a hundred records a folder. */
function recordPath({ sequence, digest }) {
    const name = String(sequence).padStart(DIGITS, '0');
    return `${RECORDS}${name.slice(0, -4)}/${name.slice(-4, -2)}/${name}-${digest.replace(/^sha256:/, '')}.json`;
}
/** Place of a record by its path; null where the path is not exactly that of a record. */
function linkOfPath(path) {
    const [, number, hex] = /\/(\d{8,15})-([0-9a-f]{64})\.json$/.exec(path) ?? [];
    if (number === undefined)
        return null;
    const link = { sequence: Number(number), digest: `sha256:${hex}` };
    return link.sequence > 0 && recordPath(link) === path ? link : null;
}
/** Path of the list of records of an occasion (`sha256:…`). */
function indexPath(occasion) {
    const hex = occasion.replace(/^sha256:/, '');
    return `index/${hex[0]}/${hex[1]}/${hex}.json`;
}
/** The head file's content. */
const headRecord = (link) => ({ schema: HEAD_SCHEMA, ...link });
/** The content of an occasion's list. */
const indexRecord = (records) => ({
    schema: INDEX_SCHEMA,
    records: records.map(({ sequence, digest }) => ({ sequence, digest })),
});
/** The end of the chain from the head file; null where the bytes are none. */
function parseHead(bytes) {
    const value = plainOf(bytes, HEAD_PATH);
    return value?.['schema'] === HEAD_SCHEMA ? linkOf(value) : null;
}
/** The records of an occasion, oldest first; null where the bytes are no such list. */
function parseIndex(bytes, path) {
    const value = plainOf(bytes, path);
    const listed = value?.['records'];
    if (value?.['schema'] !== INDEX_SCHEMA || !Array.isArray(listed))
        return null;
    const links = listed.map((one) => (isRecord(one) ? linkOf(one) : null));
    return links.every((one) => one !== null) ? links : null;
}
function plainOf(bytes, path) {
    const text = (0,_syntax_text_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeUtf8 */ ._)(bytes, path);
    const parsed = text.ok ? (0,_syntax_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(text.value, path) : text;
    return parsed.ok && isRecord(parsed.value.value) ? parsed.value.value : null;
}
const isRecord = (value) => value !== null && typeof value === 'object' && !Array.isArray(value);
function linkOf({ sequence, digest }) {
    const sound = typeof sequence === 'number' &&
        Number.isSafeInteger(sequence) &&
        sequence > 0 &&
        typeof digest === 'string' &&
        /^sha256:[0-9a-f]{64}$/.test(digest);
    return sound ? { sequence, digest } : null;
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
/* harmony export */   wD: () => (/* binding */ markdown)
/* harmony export */ });
/* unused harmony export csvCell */
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
/** A cell of CSV: always quoted, and never a formula to a spreadsheet. Numbers stay numbers. */
function csvCell(content) {
    if (content === null)
        return '""';
    if (typeof content === 'number')
        return `"${content}"`;
    const shown = visible(content);
    const formula = /^[\s\p{Zs}]*[=+\-@|%]/u.test(shown) || /^[\t\r\n]/.test(content);
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

/***/ 87198:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G2: () => (/* binding */ bytesDigest),
  $N: () => (/* binding */ canonical),
  Dc: () => (/* binding */ decisionDigest),
  ES: () => (/* binding */ wellFormed)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./node_modules/canonicalize/lib/canonicalize.js
function hasLoneSurrogate (value) {
  for (let i = 0; i < value.length; i++) {
    const code = value.charCodeAt(i);

    if (code >= 0xD800 && code <= 0xDBFF) {
      if (i === value.length - 1) {
        return true;
      }
      const next = value.charCodeAt(i + 1);
      if (!(next >= 0xDC00 && next <= 0xDFFF)) {
        return true;
      }
      i++;
    } else if (code >= 0xDC00 && code <= 0xDFFF) {
      return true;
    }
  }

  return false;
}

function canonicalize (object, seen = new Set()) {
  if (typeof object === 'number' && isNaN(object)) {
    throw new Error('NaN is not allowed');
  }

  if (typeof object === 'number' && !isFinite(object)) {
    throw new Error('Infinity is not allowed');
  }

  if (typeof object === 'string' && hasLoneSurrogate(object)) {
    throw new Error('Lone surrogate is not allowed');
  }

  if (object === null || typeof object !== 'object') {
    return JSON.stringify(object);
  }

  if (typeof object.toJSON === 'function') {
    if (seen.has(object)) {
      throw new Error('Circular reference detected');
    }
    seen.add(object);
    const result = canonicalize(object.toJSON(), seen);
    seen.delete(object);
    return result;
  }

  if (seen.has(object)) {
    throw new Error('Circular reference detected');
  }
  seen.add(object);

  let result;
  if (Array.isArray(object)) {
    const values = object.map((cv) => {
      const value = cv === undefined || typeof cv === 'symbol' ? null : cv;
      return canonicalize(value, seen);
    });
    result = `[${values.join(',')}]`;
  } else {
    const parts = [];
    for (const key of Object.keys(object).sort()) {
      if (object[key] === undefined || typeof object[key] === 'symbol') {
        continue;
      }
      parts.push(`${canonicalize(key)}:${canonicalize(object[key], seen)}`);
    }
    result = `{${parts.join(',')}}`;
  }

  seen.delete(object);
  return result;
}

;// CONCATENATED MODULE: ./build/record.js
/** The decision record: canonical JSON (RFC 8785), its digest. */


/** Canonical bytes of a record, as text. Throws on NaN or Infinity: they are a bug of ours and must never be recorded. */
function canonical(record) {
    const text = canonicalize(record);
    if (text === undefined)
        throw new Error('a record that is no JSON value');
    return text;
}
/** The same record where half a character (a lone surrogate, which RFC 8785 has no bytes for) is U+FFFD. */
const wellFormed = (record) => (isWellFormed(record) ? record : mended(record));
/** Whether no text of a record has half a character: nearly always, so that a large record need not be copied. */
function isWellFormed(record) {
    if (typeof record === 'string')
        return record.isWellFormed();
    if (record === null || typeof record !== 'object')
        return true;
    if (Array.isArray(record))
        return record.every(isWellFormed);
    for (const key in record)
        if (!key.isWellFormed() || !isWellFormed(record[key]))
            return false;
    return true;
}
function mended(record) {
    if (typeof record === 'string')
        return record.toWellFormed();
    if (Array.isArray(record))
        return record.map(mended);
    if (record === null || typeof record !== 'object')
        return record;
    return Object.fromEntries(Object.entries(record).map(([key, value]) => [key.toWellFormed(), mended(value)]));
}
/** `sha256:` and the SHA-256 of the canonical bytes: what names a decision. */
const decisionDigest = (decision) => bytesDigest(Buffer.from(canonical(decision), 'utf8'));
/** `sha256:` and the SHA-256 of bytes, of a record that was kept as it was written. */
const bytesDigest = (bytes) => `sha256:${(0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex')}`;


/***/ })

};
