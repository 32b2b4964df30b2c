export const id = 1074;
export const ids = [1074];
export const modules = {

/***/ 21074:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  keepDecision: () => (/* binding */ keepDecision),
  Dw: () => (/* binding */ noLedger),
  SC: () => (/* binding */ readLedger),
  recordLocally: () => (/* binding */ recordLocally)
});

// UNUSED EXPORTS: appendTo

// EXTERNAL MODULE: ./build/domain/fault.js
var fault = __webpack_require__(12777);
// EXTERNAL MODULE: ./build/git/bundle.js
var bundle = __webpack_require__(33779);
// EXTERNAL MODULE: ./build/git/changes.js
var changes = __webpack_require__(36310);
// EXTERNAL MODULE: ./build/git/git.js
var git = __webpack_require__(40075);
// EXTERNAL MODULE: ./build/git/history.js
var git_history = __webpack_require__(86643);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/git/ledger-store.js
/** The ledger branch of a repository on disk: written as objects and one compare-and-swap of the reference, never checked out. */





/** Whoever runs the gate, the ledger's commits are by the gate: the same decision on the same tip is the same commit. */
const WHO = { name: 'risk-gate', email: 'risk-gate@localhost' };
/** The full name of a ledger's reference: a branch unless it is written as `refs/…`. */
const ledgerRef = (name) => (name.startsWith('refs/') ? name : `refs/heads/${name}`);
/** Fault where a name cannot be that of a branch; null where it can. */
async function ledgerNameFault(repository, name, option) {
    const checked = await (0,git/* runGit */.EO)(repository, ['check-ref-format', ledgerRef(name)]);
    return checked.code === 0
        ? null
        : (0,fault/* fault */.DG)('usage/option', option, `"${name}" is no name of a branch`, { fix: 'for example risk-gate-ledger' });
}
/** The store of a branch. */
function gitLedger(repository, name) {
    const ref = ledgerRef(name);
    const failed = (output) => (0,fault/* bad */.MB)((0,fault/* fault */.DG)('ledger/write', ref, (0,git/* gitFault */.NO)(ref, output).message));
    return {
        async tip() {
            const output = await (0,git/* runGit */.EO)(repository, [
                'rev-parse',
                '--verify',
                '--quiet',
                '--end-of-options',
                `${ref}^{commit}`,
            ]);
            const oid = output.stdout.toString('utf8').trim();
            if (output.code === 0)
                return (0,fault/* good */.uw)(oid);
            return output.code === 1 ? (0,fault/* good */.uw)(null) : failed(output);
        },
        async read(commit, path) {
            const listed = await (0,git/* runGit */.EO)(repository, ['ls-tree', '-z', commit, '--', path]);
            if (listed.code !== 0)
                return failed(listed);
            const oid = /^\d+ blob ([0-9a-f]+)\t/.exec(listed.stdout.toString('utf8'))?.[1];
            if (oid === undefined)
                return (0,fault/* good */.uw)(null);
            const output = await (0,git/* runGit */.EO)(repository, ['cat-file', 'blob', oid]);
            return output.code === 0 ? (0,fault/* good */.uw)(new Uint8Array(output.stdout)) : failed(output);
        },
        async commit(tip, files, { message, at }) {
            const made = await makeCommit(repository, tip, files, message, at);
            if (!made.ok)
                return made;
            // All zeros: the branch must not be there yet.
            const moved = await (0,git/* runGit */.EO)(repository, [
                'update-ref',
                '--no-deref',
                '-m',
                'risk-gate',
                ref,
                made.value,
                tip ?? '0'.repeat(made.value.length),
            ]);
            if (moved.code === 0)
                return (0,fault/* good */.uw)('landed');
            const now = await this.tip();
            if (now.ok && now.value === made.value)
                return (0,fault/* good */.uw)('landed');
            const isRace = (now.ok && now.value !== tip) || /cannot lock ref/.test(moved.stderr);
            return isRace ? (0,fault/* good */.uw)('moved') : failed(moved);
        },
    };
}
/** A commit on top of `tip` with the files; its objects are written, and no reference names it yet. */
async function makeCommit(repository, tip, files, message, at) {
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'risk-gate-ledger-'));
    const env = {
        GIT_INDEX_FILE: (0,external_node_path_.join)(folder, 'index'),
        GIT_AUTHOR_NAME: WHO.name,
        GIT_AUTHOR_EMAIL: WHO.email,
        GIT_AUTHOR_DATE: at,
        GIT_COMMITTER_NAME: WHO.name,
        GIT_COMMITTER_EMAIL: WHO.email,
        GIT_COMMITTER_DATE: at,
    };
    const run = async (args, input) => {
        const output = await (0,git/* runGit */.EO)(repository, args, { env, ...(input === undefined ? {} : { input }) });
        if (output.code === 0)
            return (0,fault/* good */.uw)(output.stdout.toString('utf8').trim());
        return (0,fault/* bad */.MB)((0,fault/* fault */.DG)('ledger/write', 'ledger', (0,git/* gitFault */.NO)('ledger', output).message));
    };
    try {
        const begun = tip === null ? (0,fault/* good */.uw)('') : await run(['read-tree', tip]);
        if (!begun.ok)
            return begun;
        const lines = [];
        for (const { path, bytes } of files) {
            const blob = await run(['hash-object', '-w', '-t', 'blob', '--no-filters', '--stdin'], bytes);
            if (!blob.ok)
                return blob;
            lines.push(`100644 ${blob.value}\t${path}\0`);
        }
        const added = await run(['update-index', '-z', '--index-info'], lines.join(''));
        if (!added.ok)
            return added;
        const tree = await run(['write-tree']);
        if (!tree.ok)
            return tree;
        return await run(['commit-tree', tree.value, ...(tip === null ? [] : ['-p', tip]), '-F', '-'], message);
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}

// EXTERNAL MODULE: ./build/git/tree.js
var tree = __webpack_require__(91651);
;// CONCATENATED MODULE: ./build/git/ledger-files.js
/** A ledger branch read back: its records as they are, and as they were first where the branch's own history tells of a change. */






/**
 * Commit of a ledger's tip: of the branch here, or of origin's where that is ahead of it; null where there is neither.
 */
const ledgerTip = (repository, name) => (0,git_history/* furthest */._L)(repository, name.startsWith('refs/') ? [name] : [ledgerRef(name), `refs/remotes/origin/${name}`]);
/** Reads the ledger at a commit. `folder`: where its records are, with the closing slash. */
async function ledgerFiles(repository, objects, commit, folder) {
    const listed = await (0,git/* git */.$Y)(repository, ['ls-tree', '-r', '-z', '-l', '--full-tree', commit], commit);
    if (!listed.ok)
        return listed;
    const entries = new Map((0,tree/* parseTree */.cZ)(listed.value).map((entry) => [entry.path, entry]));
    const first = await firstVersions(repository, commit, folder);
    if (!first.ok)
        return first;
    const read = async (oid) => {
        const found = oid === undefined ? null : await objects.read(oid);
        return found?.ok ? found.value : null;
    };
    return (0,fault/* good */.uw)({
        commit,
        file: (path) => read(entries.get(path)?.oid),
        async *records() {
            const paths = new Set([...entries.keys()].filter((path) => path.startsWith(folder)));
            for (const path of first.value.keys())
                paths.add(path);
            for (const path of [...paths].sort()) {
                const original = await read(first.value.get(path));
                yield { path, bytes: await read(entries.get(path)?.oid), ...(original ? { first: original } : {}) };
            }
        },
    });
}
/** Path → object of its first version, for every record that a later commit of the branch altered or took away. */
async function firstVersions(repository, commit, folder) {
    const args = [
        'log',
        '-m',
        '--first-parent',
        '--reverse',
        '--raw',
        '-z',
        '--no-renames',
        '--no-abbrev',
        '--no-ext-diff',
    ];
    const output = await (0,git/* git */.$Y)(repository, [...args, '--diff-filter=MDT', '--format=', commit, '--', folder], commit);
    if (!output.ok)
        return (0,fault/* bad */.MB)(...output.faults.map((one) => (0,fault/* fault */.DG)('ledger/chain', folder, one.message)));
    const first = new Map();
    const fields = output.value.toString('utf8').split('\0');
    for (let at = 0; at < fields.length; at++) {
        const record = fields[at].trimStart();
        if (!record.startsWith(':'))
            continue;
        const path = fields[++at] ?? '';
        const before = record.split(' ')[2] ?? '';
        if (!first.has(path) && (0,changes/* objectAfter */._k)(record) !== before)
            first.set(path, before);
    }
    return (0,fault/* good */.uw)(first);
}

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

// EXTERNAL MODULE: ./build/ports.js
var ports = __webpack_require__(14788);
// EXTERNAL MODULE: ./build/commands/local.js
var local = __webpack_require__(3988);
;// CONCATENATED MODULE: ./build/commands/ledgers.js
/** Ledgers as commands use them: where a decision is appended, and what a ledger holds. */









/** Appends to a store with the waits of a real run. */
const appendTo = (store, decision) => append(decision, store, {
    sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
    random: Math.random,
});
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
    const repository = await (0,local/* openRepository */.h)(repo);
    if (!repository.ok)
        return repository;
    try {
        const wrong = await ledgerNameFault(repository.value, name, '--record');
        return wrong ? (0,fault/* bad */.MB)(wrong) : await appendTo(gitLedger(repository.value, name), decision);
    }
    finally {
        repository.value.close();
    }
}
/** Reads and checks a whole ledger, one record in memory at a time. */
async function readLedger(repository, objects, name, told) {
    const tip = await ledgerTip(repository, name);
    if (tip === null)
        return (0,fault/* good */.uw)(null);
    const files = await ledgerFiles(repository, objects, tip, layout/* RECORDS */.ft);
    if (!files.ok)
        return files;
    const head = await files.value.file(layout/* HEAD_PATH */.zO);
    const checked = await (0,chain/* checkChain */.u)(files.value.records(), head === null ? null : (0,layout/* parseHead */.ww)(head), told);
    return (0,fault/* good */.uw)({ commit: tip, ...checked });
}
/** The fault of a ledger that was named and is not there. */
const noLedger = (name, option) => (0,fault/* fault */.DG)('usage/option', option, `there is no ledger "${name}" in this repository`, {
    fix: 'fetch it: git fetch origin risk-gate-ledger:risk-gate-ledger',
});


/***/ }),

/***/ 6292:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ checkChain),
  H: () => (/* binding */ parseRecord)
});

// EXTERNAL MODULE: ./build/domain/fault.js
var fault = __webpack_require__(12777);
// EXTERNAL MODULE: ./build/record.js + 1 modules
var record = __webpack_require__(87198);
// EXTERNAL MODULE: ./build/syntax/json.js
var json = __webpack_require__(89526);
// EXTERNAL MODULE: ./build/syntax/text.js
var syntax_text = __webpack_require__(92727);
// EXTERNAL MODULE: ./build/ledger/layout.js
var layout = __webpack_require__(39696);
// EXTERNAL MODULE: ./build/domain/outcome.js
var outcome = __webpack_require__(93153);
;// CONCATENATED MODULE: ./build/ledger/shape.js
/** Whether JSON has the shape of a decision, as far as this program relies on it. Records come from a branch that others can write. */


const COMMIT = /^[0-9a-f]{40,64}$/;
const SHA256 = /^[0-9a-f]{64}$/;
const DIGEST = /^sha256:[0-9a-f]{64}$/;
const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/;
const isVerdict = (value) => typeof value === 'string' && Object.hasOwn(outcome/* EXIT_CODES */.ai, value);
const shape_text = (value) => typeof value === 'string';
const count = (value) => Number.isSafeInteger(value) && value >= 0;
const matching = (pattern) => (value) => typeof value === 'string' && pattern.test(value);
const orNull = (check) => (value) => value === null || check(value);
const optional = (check) => (value) => value === undefined || check(value);
const listOf = (check) => (value) => Array.isArray(value) && value.every(check);
const shaped = (shape) => (value) => isRecord(value) && Object.entries(shape).every(([key, check]) => check(value[key]));
const mapOf = (check) => (value) => isRecord(value) && Object.values(value).every(check);
const isRecord = (value) => value !== null && typeof value === 'object' && !Array.isArray(value);
const source = shaped({ path: shape_text, sha256: matching(SHA256) });
const provenance = orNull(shaped({ path: shape_text, commit: matching(COMMIT), sha256: matching(SHA256) }));
const waiver = orNull(shaped({ expires: shape_text, 'approved-by': shape_text, reason: shape_text, risk: shape_text, path: shape_text }));
const finding = shaped({
    requirement: shape_text,
    rule: shape_text,
    outcome: (value) => outcome/* OUTCOMES */.im.some((one) => one === value),
    severity: (value) => value === 'block' || value === 'warn',
    message: shape_text,
    slice: orNull(mapOf(shape_text)),
    controls: listOf(shape_text),
    evidence: listOf(source),
    waiver,
});
const blobs = mapOf(orNull(shape_text));
const review = shaped({ login: shape_text, state: shape_text, commit: shape_text, at: shape_text });
/** Every key that is relied on, with what it must be. */
const DECISION = {
    schema: (value) => value === 'risk-gate/decision/v1',
    verdict: isVerdict,
    repository: orNull(shape_text),
    pull_request: orNull(count),
    head: matching(COMMIT),
    base: matching(COMMIT),
    merge_base: matching(COMMIT),
    policy: provenance,
    waivers: provenance,
    models: listOf(shaped({
        id: shape_text,
        tier: shape_text,
        digest: orNull(shape_text),
        changed: listOf(shape_text),
        verdict: isVerdict,
        findings: listOf(finding),
    })),
    findings: optional(listOf(finding)),
    approvals: listOf(shaped({ login: shape_text, role: shape_text, commit: shape_text, at: shape_text })),
    counts: mapOf(count),
    faults: listOf(shaped({ path: shape_text, message: shape_text, code: shape_text })),
    tool: shaped({ name: (value) => value === 'risk-gate', version: shape_text, sha256: matching(SHA256) }),
    inputs: optional(shaped({
        head: (value) => value === 'commit' || value === 'working-tree',
        policy_path: shape_text,
        waivers_path: shape_text,
        people: shaped({
            author: orNull(shape_text),
            committers: listOf(shape_text),
            teams: mapOf(listOf(shape_text)),
            unreadableTeams: listOf(shape_text),
            reviews: listOf(review),
        }),
        answers: orNull(matching(DIGEST)),
        change: matching(DIGEST),
        changed: blobs,
        steps: listOf(blobs),
    })),
    evaluated_at: matching(TIME),
    previous: orNull(matching(DIGEST)),
};
/** What keeps a value from being a decision, naming the field; null where nothing does. */
function decisionFault(value, path) {
    if (!isRecord(value))
        return (0,fault/* fault */.DG)('artifact/schema', path, 'is no JSON object, and a decision is one');
    for (const [key, check] of Object.entries(DECISION))
        if (!check(value[key]))
            return (0,fault/* fault */.DG)('artifact/schema', path, `/${key} is not as in a decision record (risk-gate/decision/v1)`);
    return null;
}

;// CONCATENATED MODULE: ./build/ledger/chain.js
/** Whether records are what they say: each named by its own digest, each naming the one before. */






/** A decision from its bytes. Faults: no JSON, a key twice, not canonical, not of the shape of a decision. */
function parseRecord(bytes, path) {
    const text = (0,syntax_text/* decodeUtf8 */._)(bytes, path);
    if (!text.ok)
        return text;
    const parsed = (0,json/* parseJson */.qF)(text.value, path);
    if (!parsed.ok)
        return parsed;
    const { value, nonFinite } = parsed.value;
    if (nonFinite.size)
        return (0,fault/* bad */.MB)((0,fault/* fault */.DG)('artifact/value', path, 'holds a number that JSON does not have'));
    const wrong = decisionFault(value, path);
    if (wrong)
        return (0,fault/* bad */.MB)(wrong);
    if ((0,record/* canonical */.$N)(value) !== text.value)
        return (0,fault/* bad */.MB)((0,fault/* fault */.DG)('artifact/syntax', path, 'is not canonical JSON (RFC 8785), so it is not as the gate wrote it', {
            fix: 'take the file that the gate wrote',
        }));
    return (0,fault/* good */.uw)({ decision: value, digest: (0,record/* bytesDigest */.G2)(bytes) });
}
const tampered = (path, message) => (0,fault/* fault */.DG)('ledger/chain', path, message);
/**
 * Checks a chain record by record, in the order of their sequence, holding one at a time. `told` gets each record as soon as
 * its successor confirmed it or not. `end`: what the head file says, null where it cannot be read.
 */
async function checkChain(files, end, told) {
    const faults = [];
    let before = null;
    let records = 0;
    const flush = (more = []) => {
        if (before)
            told({ ...before, faults: [...before.faults, ...more] });
    };
    for await (const file of files) {
        const record = checkRecord(file);
        if (!record) {
            faults.push(tampered(file.path, 'is no record of the chain'));
            continue;
        }
        records++;
        const expected = (before?.sequence ?? 0) + 1;
        const broken = [];
        if (record.sequence === before?.sequence)
            faults.push(tampered(file.path, `record ${record.sequence} is there twice`));
        else if (record.sequence > expected)
            faults.push(tampered(file.path, expected === record.sequence - 1
                ? `record ${expected} is gone`
                : `records ${expected} to ${record.sequence - 1} are gone`));
        else if (before && record.decision && record.decision.previous !== before.digest)
            broken.push(tampered(before.path, `record ${before.sequence} is not the one that record ${record.sequence} was chained to`));
        else if (!before && record.decision && record.decision.previous !== null)
            faults.push(tampered(file.path, 'the first record names one before it, which is gone'));
        flush(broken);
        before = record;
    }
    flush();
    const last = before;
    if (!end || end.sequence !== (last?.sequence ?? 0) || end.digest !== last?.digest)
        faults.push(tampered('head.json', 'the end of the chain is not the one that the head file tells'));
    return { records, faults };
}
/** One record by itself; null where its path is that of none. */
function checkRecord({ path, bytes, first }) {
    const link = (0,layout/* linkOfPath */.TM)(path);
    if (!link)
        return null;
    const faults = [];
    const isNamed = (one) => (0,record/* bytesDigest */.G2)(one) === link.digest;
    if (bytes === null)
        faults.push(tampered(path, `record ${link.sequence} was taken away`));
    else if (!isNamed(bytes))
        faults.push(tampered(path, `record ${link.sequence} was altered`));
    else if (first)
        faults.push(tampered(path, `record ${link.sequence} was altered and put back`));
    // What was appended first is what was decided; only without it is the altered one looked at.
    const kept = first ?? bytes;
    if (kept === null)
        return { ...link, path, decision: null, faults };
    const decision = plainDecision(kept);
    if (!decision)
        faults.push(tampered(path, `record ${link.sequence} is no decision record`));
    return { ...link, path, decision, faults };
}
/**
 * A decision from bytes that its digest vouches for, or that are told as altered anyhow: parsed without the strictness that
 * a file from elsewhere needs, since a ledger has thousands.
 */
function plainDecision(bytes) {
    try {
        const value = JSON.parse(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8'));
        return decisionFault(value, '') ? null : value;
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 78049:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ answerOf),
/* harmony export */   z: () => (/* binding */ occasionOf)
/* harmony export */ });
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87198);
/** When two runs of the gate are one: the same change under the same policy, with the same answer. */

const digestOf = (value) => (0,_record_js__WEBPACK_IMPORTED_MODULE_0__/* .bytesDigest */ .G2)(Buffer.from((0,_record_js__WEBPACK_IMPORTED_MODULE_0__/* .canonical */ .$N)(value), 'utf8'));
/** What a decision is about, as a digest: pull request, commits, policy and waivers. Time and answer play no part. */
const occasionOf = (decision) => digestOf({
    repository: decision.repository,
    pull_request: decision.pull_request,
    head: decision.head,
    merge_base: decision.merge_base,
    policy: decision.policy?.sha256 ?? null,
    waivers: decision.waivers?.sha256 ?? null,
    // Two runs on a working tree share the commit that it began from, and little else.
    working_tree: decision.inputs?.head === 'working-tree' ? decision.inputs.change : null,
});
/**
 * What a decision says, as a digest: verdict, outcomes, waivers, approvals; not the words and values, in which
 * ages and days are counted.
 */
const answerOf = (decision) => digestOf({
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


/***/ })

};
