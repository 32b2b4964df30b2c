export const id = 569;
export const ids = [569];
export const modules = {

/***/ 3684:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ nobody),
/* harmony export */   o: () => (/* binding */ parseApprovals)
/* harmony export */ });
/* harmony import */ var _domain_evidence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70192);
/* harmony import */ var _domain_fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12777);
/* harmony import */ var _syntax_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89526);
/** The approvals file of a local check (`--approvals`, governance.example.md): what a forge would have told. */



const STATES = ['approved', 'changes-requested', 'dismissed', 'commented'];
/** Nobody is known to have approved anything. */
function nobody(committers, unattributed) {
    return { author: null, committers, unattributed, teams: {}, unreadableTeams: [], reviews: [], known: false };
}
/** People from the text of an approvals file; every fault at once. */
function parseApprovals(text, path) {
    const parsed = (0,_syntax_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(text, path, 'people/file');
    if (!parsed.ok)
        return parsed;
    const faults = [];
    const complain = (pointer, message) => {
        const place = parsed.value.placeOf(pointer);
        faults.push((0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .fault */ .DG)('people/file', path, `${pointer || '/'} ${message}`, { line: place?.line, column: place?.column }));
    };
    const root = parsed.value.value;
    if (!isRecord(root))
        return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .bad */ .MB)((0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .fault */ .DG)('people/file', path, 'is no JSON object', { fix: 'see the approvals file in the contract' }));
    const author = root['author'] ?? null;
    if (author !== null && typeof author !== 'string')
        complain('/author', 'must be a login or null');
    const committers = strings(root['committers'] ?? [], () => complain('/committers', 'must be a list of logins'));
    const teams = Object.create(null);
    const given = root['teams'] ?? {};
    if (!isRecord(given))
        complain('/teams', 'must map org/team to a list of logins');
    else
        for (const [team, members] of Object.entries(given))
            teams[team.toLowerCase()] = strings(members, () => complain(`/teams/${team.replaceAll('~', '~0').replaceAll('/', '~1')}`, 'must be a list of logins'));
    const reviews = [];
    const listed = root['approvals'] ?? [];
    if (!Array.isArray(listed))
        complain('/approvals', 'must be a list');
    else
        listed.forEach((one, index) => {
            const review = asReview(one);
            if (review)
                reviews.push(review);
            else
                complain(`/approvals/${index}`, 'must have login, state (approved, changes-requested, dismissed or commented), commit and at (RFC 3339 with a zone)');
        });
    if (faults.length)
        return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .bad */ .MB)(...faults);
    return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .good */ .uw)({
        author: author,
        committers,
        unattributed: false,
        teams,
        unreadableTeams: [],
        reviews,
        known: true,
    });
}
function asReview(one) {
    if (!isRecord(one))
        return null;
    const { login, state, commit, at } = one;
    const known = STATES.find((word) => word === state);
    if (typeof login !== 'string' || !known || typeof commit !== 'string' || typeof at !== 'string')
        return null;
    if (!login || (0,_domain_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .moment */ .n)(at).epoch === null)
        return null;
    // Who may write is the forge's knowledge; the file's writer vouches for it here.
    return { login, state: known, commit, at, human: !login.endsWith('[bot]'), mayWrite: true };
}
const isRecord = (value) => value !== null && typeof value === 'object' && !Array.isArray(value);
function strings(value, complain) {
    if (Array.isArray(value) && value.every((one) => typeof one === 'string' && one !== ''))
        return value;
    complain();
    return [];
}


/***/ }),

/***/ 51946:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dw: () => (/* binding */ isDvcLock),
/* harmony export */   NW: () => (/* binding */ recordedOutputs),
/* harmony export */   RU: () => (/* binding */ dvcChanges)
/* harmony export */ });
/* harmony import */ var _domain_fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12777);
/* harmony import */ var _syntax_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4087);
/* harmony import */ var _syntax_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92727);
/* harmony import */ var _syntax_yaml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86209);
/**
 * Content that git does not hold: a changed `dvc.lock` or `*.dvc` file changes the outputs that it names. They join the
 * change set under their own paths, so that a model kept in DVC is gated like one kept in git.
 */




/** Lock files beyond this are left to the lineage reader, which refuses them. Bytes. */
const CAP = 16 * 1024 * 1024;
/** Whether a path is a pipeline's lock file. */
const isDvcLock = (path) => /(^|\/)dvc\.lock$/.test(path);
const isDvcFile = (path) => isDvcLock(path) || path.endsWith('.dvc');
/**
 * Outputs whose recorded digests differ between the two trees, as changed paths that are not changed in git itself. An
 * output that is a directory may change anything below it (`below`). A DVC file that cannot be read may change anything
 * below its own folder, and in a pipeline also elsewhere: it counts as a change of everything.
 */
async function dvcChanges(before, after, changes) {
    const seen = new Set(changes.map((change) => change.path));
    const found = [];
    for (const { path, status } of changes.filter((change) => isDvcFile(change.path))) {
        const [old, now] = await Promise.all([recordedOutputs(before, path), recordedOutputs(after, path)]);
        if (!old.ok || !now.ok)
            found.push({ path, status, from: null, below: '' });
        const [was, is] = [old, now].map((one) => (one.ok ? one.value : new Map()));
        for (const output of new Set([...was.keys(), ...is.keys()])) {
            const [digests, others] = [was.get(output), is.get(output)];
            if (digests?.join() === others?.join() || seen.has(output))
                continue;
            seen.add(output);
            const how = digests === undefined ? 'added' : others === undefined ? 'deleted' : 'modified';
            const isFolder = [...(digests ?? []), ...(others ?? [])].some((one) => one.endsWith('.dir'));
            found.push({ path: output, status: how, from: null, ...(isFolder ? { below: output } : {}) });
        }
    }
    return found;
}
/**
 * Every output that a DVC file names, with its digests; none where there is no such file. Fault: it is there and cannot
 * be read, so that what it names is not known.
 */
async function recordedOutputs(tree, path) {
    const outputs = new Map();
    const entry = tree.entry(path);
    if (!entry)
        return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .good */ .uw)(outputs);
    if ((entry.size ?? 0) > CAP)
        return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .bad */ .MB)((0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .fault */ .DG)('artifact/too-large', path, `has ${entry.size} bytes; at most ${CAP} are read`));
    const blob = await tree.open(path);
    if (!blob.ok)
        return blob;
    const text = (0,_syntax_text_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeUtf8 */ ._)(await blob.value.bytes(), path);
    const document = text.ok ? (0,_syntax_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .parseYaml */ .h)(text.value, path) : text;
    if (!document.ok)
        return document;
    const folder = path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '';
    const root = record(document.value.value);
    // DVC 1 wrote the stages at the top.
    const stages = Object.values(record(root['stages'] ?? root)).map(record);
    for (const one of [root, ...stages]) {
        const base = typeof one['wdir'] === 'string' ? joined(folder, one['wdir']) : folder;
        for (const output of list(one['outs'] ?? null).map(record)) {
            const named = base !== null && typeof output['path'] === 'string' ? joined(base, output['path']) : null;
            if (!named)
                continue;
            outputs.set(named, [...(outputs.get(named) ?? []), digestOf(output)]);
        }
    }
    return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .good */ .uw)(outputs);
}
/** An entry's digest with its sort. Without one the whole entry stands for it, so that no change of it goes unseen. */
function digestOf(output) {
    const sort = ['md5', 'etag', 'checksum'].find((key) => typeof output[key] === 'string' && output[key] !== '');
    return sort ? `${sort}:${output[sort]}` : `none:${JSON.stringify(output)}`;
}
/** A path relative to a folder of the repository, without `.` and `..`; '' is the top; null where it leaves the repository. */
function joined(folder, path) {
    if (path.startsWith('/'))
        return null;
    const kept = folder ? folder.split('/') : [];
    for (const segment of path.split('/')) {
        if (segment === '..') {
            if (kept.pop() === undefined)
                return null;
        }
        else if (segment !== '.' && segment !== '')
            kept.push(segment);
    }
    return kept.length ? (0,_syntax_path_js__WEBPACK_IMPORTED_MODULE_3__/* .repositoryPath */ .S)(kept.join('/')) : '';
}
const record = (value) => value !== null && typeof value === 'object' && !Array.isArray(value)
    ? value
    : {};
const list = (value) => (Array.isArray(value) ? value : []);


/***/ }),

/***/ 81753:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ collect)
/* harmony export */ });
/* harmony import */ var _domain_fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12777);
/* harmony import */ var _dvc_changes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51946);
/**
 * Event → Snapshot: everything that will be judged, named by content. The one stage before the verdict that touches
 * the world; it needs only the trees, so a local check and the action share it.
 */


/** Policy files beyond this are refused. Bytes. */
const POLICY_CAP = 4 * 1024 * 1024;
/**
 * Completes a snapshot: policy and waivers from the base tip (never from the change), and the outputs that DVC files
 * name as changed content. What keeps a policy that is there from being read (a link, its size, a second one that
 * differs only in its ending) is told in the snapshot's faults.
 */
async function collect(known) {
    const behind = await (0,_dvc_changes_js__WEBPACK_IMPORTED_MODULE_0__/* .dvcChanges */ .RU)(known.mergeBaseTree, known.headTree, known.changes);
    const twin = otherEnding(known.policyPath);
    const faults = [];
    if (twin !== null && known.baseTree.entry(known.policyPath) && known.baseTree.entry(twin))
        faults.push((0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .fault */ .DG)('policy/ambiguous', known.policyPath, `${twin} is there too, and only one of the two can be the policy`, {
            fix: 'delete the one that does not count',
        }));
    const policy = await fromBase(known, known.policyPath);
    const waivers = await fromBase(known, known.waiversPath);
    for (const one of [policy, waivers])
        if (!one.ok)
            faults.push(...one.faults);
    return {
        ...known,
        changes: [...known.changes, ...behind],
        policy: policy.ok ? policy.value : null,
        waivers: waivers.ok ? waivers.value : null,
        ...(faults.length ? { faults } : {}),
    };
}
/** `x.yml` ↔ `x.yaml`; null for any other ending. */
function otherEnding(path) {
    const [, stem, ending] = /^(.*\.)(ya?ml)$/s.exec(path) ?? [];
    return stem === undefined ? null : `${stem}${ending === 'yml' ? 'yaml' : 'yml'}`;
}
async function fromBase(known, path) {
    const entry = known.baseTree.entry(path);
    if (!entry)
        return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .good */ .uw)(null);
    if ((entry.size ?? 0) > POLICY_CAP)
        return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .bad */ .MB)((0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .fault */ .DG)('policy/syntax', path, `has ${entry.size} bytes; at most ${POLICY_CAP} are read`, { fix: 'shorten it' }));
    const blob = await known.baseTree.open(path);
    if (!blob.ok)
        return blob;
    return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .good */ .uw)({
        provenance: { path, commit: known.base, sha256: blob.value.sha256 },
        bytes: await blob.value.bytes(),
    });
}


/***/ }),

/***/ 92489:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ modelDigest)
/* harmony export */ });
/* harmony import */ var _domain_fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12777);
/* harmony import */ var _dvc_changes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51946);
/** What a model's artifact is: the digest that names the model version, through LFS pointers and DVC outputs. */


/**
 * Digest of the content at a path: of the bytes, of what an LFS pointer names, or as a `.dvc` file or `dvc.lock` records
 * it. Faults: a link or submodule, a malformed pointer, an empty file, DVC files that disagree or cannot be read.
 */
async function modelDigest(tree, path) {
    if (!tree.entry(path))
        return digestByDvc(tree, path);
    const blob = await tree.open(path);
    if (!blob.ok)
        return blob;
    if (blob.value.size === 0)
        return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .bad */ .MB)((0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .fault */ .DG)('artifact/value', path, 'the model file is empty', { fix: 'commit the model that was evaluated' }));
    const digest = `sha256:${blob.value.lfs ? blob.value.lfs.oid : blob.value.sha256}`;
    return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .good */ .uw)({ digest, path, sha256: blob.value.sha256 });
}
async function digestByDvc(tree, path) {
    const found = [];
    const unread = [];
    for (const file of [`${path}.dvc`, ...tree.entries.map((entry) => entry.path).filter(_dvc_changes_js__WEBPACK_IMPORTED_MODULE_0__/* .isDvcLock */ .Dw)]) {
        const recorded = await (0,_dvc_changes_js__WEBPACK_IMPORTED_MODULE_0__/* .recordedOutputs */ .NW)(tree, file);
        if (!recorded.ok)
            unread.push(...recorded.faults);
        else
            for (const digest of recorded.value.get(path) ?? [])
                found.push({ digest, file });
    }
    const sound = found.filter(({ digest }) => !digest.startsWith('none:'));
    const [first] = sound;
    if (!first)
        return unread.length ? (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .bad */ .MB)(...unread) : (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .good */ .uw)({ digest: null, path, sha256: null });
    const other = sound.find(({ digest }) => digest !== first.digest);
    if (other)
        return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .bad */ .MB)((0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .fault */ .DG)('artifact/ambiguous', other.file, `records ${other.digest} for ${path}, and ${first.file} records ${first.digest}: which is the model is not known`, { fix: 'keep one record of the model, and run dvc repro or dvc commit' }));
    const blob = await tree.open(first.file);
    return blob.ok ? (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .good */ .uw)({ digest: first.digest, path: first.file, sha256: blob.value.sha256 }) : blob;
}


/***/ }),

/***/ 72197:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ changedPathsOf)
/* harmony export */ });
/* harmony import */ var _syntax_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81146);
/** Which of a change's paths are a change of a model. */

/**
 * Changed paths that the model's globs cover, or that are its artifact, also where case or Unicode form differ: on some
 * systems they are one path. A change of mode alone is none. A folder whose content git does not hold counts where a
 * glob could name something in it.
 */
function changedPathsOf(model, changes) {
    const named = [...model.paths, ...(model.artifact === null ? [] : [model.artifact])];
    const globs = [...new Set(named.flatMap((glob) => [glob, fold(glob)]))];
    const matchers = globs.flatMap((glob) => (0,_syntax_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .compileGlob */ .S)(glob) ?? []);
    const covers = (path) => matchers.some((matches) => matches(path) || matches(fold(path)));
    const reaches = (folder) => globs.some((glob) => isBelow(glob, folder) || isBelow(glob, fold(folder)));
    const counted = changes.filter(({ path, status, below }) => status !== 'mode-changed' && (covers(path) || (below !== undefined && reaches(below))));
    return [...new Set(counted.map((change) => change.path))];
}
const fold = (text) => text.normalize('NFC').toLowerCase();
/** Whether a glob could match a path below a folder; '' is the whole repository. */
function isBelow(glob, folder) {
    if (folder === '')
        return true;
    const wanted = glob.split('/');
    const given = folder.split('/');
    for (const [index, segment] of given.entries()) {
        const one = wanted[index];
        if (one === '**')
            return true;
        if (one === undefined || !(0,_syntax_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .compileGlob */ .S)(one)?.(segment))
            return false;
    }
    return wanted.length > given.length;
}


/***/ }),

/***/ 25029:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ asksOf)
/* harmony export */ });
/* harmony import */ var _domain_metric_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24641);
/* harmony import */ var _evaluate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39012);
/* harmony import */ var _metrics_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55898);
/* harmony import */ var _rules_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90349);
/** What the requirements that bind a model ask to be measured. */




/** Distinct asks of all requirements that bind the model; without evidence those that follow from the policy alone. */
function asksOf(policy, model, evidence) {
    const asks = (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_0__/* .applicable */ .y8)(policy, model).flatMap((requirement) => {
        const rule = _rules_index_js__WEBPACK_IMPORTED_MODULE_2__/* .RULES */ .y.find((one) => one.id === requirement.rule);
        return [
            ...(rule?.asks?.(requirement, model, _metrics_index_js__WEBPACK_IMPORTED_MODULE_1__/* .vocabulary */ .v) ?? []),
            ...(rule?.asksFromEvidence?.(requirement, model, _metrics_index_js__WEBPACK_IMPORTED_MODULE_1__/* .vocabulary */ .v, evidence) ?? []),
        ];
    });
    return [...new Map(asks.map((ask) => [(0,_domain_metric_js__WEBPACK_IMPORTED_MODULE_3__/* .askKey */ .x)(ask), ask])).values()];
}


/***/ }),

/***/ 47135:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ aboutPolicy),
  S: () => (/* binding */ judge)
});

// EXTERNAL MODULE: ./build/collect/model-paths.js
var model_paths = __webpack_require__(72197);
// EXTERNAL MODULE: ./build/domain/approvals.js
var approvals = __webpack_require__(44841);
// EXTERNAL MODULE: ./build/domain/fault.js
var fault = __webpack_require__(12777);
// EXTERNAL MODULE: ./build/evaluate.js + 3 modules
var evaluate = __webpack_require__(39012);
// EXTERNAL MODULE: ./build/policy/index.js + 13 modules
var build_policy = __webpack_require__(16282);
// EXTERNAL MODULE: ./build/record.js + 1 modules
var record = __webpack_require__(87198);
// EXTERNAL MODULE: ./build/rules/index.js + 57 modules
var rules = __webpack_require__(90349);
// EXTERNAL MODULE: ./build/tool.js
var tool = __webpack_require__(54756);
// EXTERNAL MODULE: ./build/collect/model-digest.js
var model_digest = __webpack_require__(92489);
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
 */
const betaDistribution = (x, a, b) => distribution(x, a, b, logDensityFactor(a, b));
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
        const number = numbering(first.length * texts.length);
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
/** Tables of all cells are used up to this size, a map beyond. */
const MOST_CELLS = 1 << 20;
/** Numbers cells: the number of a known one, else `next`, which it then has. */
function numbering(cells) {
    if (cells <= MOST_CELLS) {
        const known = new Int32Array(cells).fill(-1);
        return (cell, next) => {
            if (known[cell] < 0)
                known[cell] = next;
            return known[cell];
        };
    }
    const known = new Map();
    return (cell, next) => {
        const found = known.get(cell);
        if (found === undefined)
            known.set(cell, next);
        return found ?? next;
    };
}

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
    const number = numbering(a.values.length * width);
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

// EXTERNAL MODULE: ./build/statistics/bulk.js + 5 modules
var bulk = __webpack_require__(52613);
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
        const bin = (0,bulk/* binOf */.jU)(p, BINS);
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
        counts[found.true(row) ? 1 : 0][(0,bulk/* binOf */.jU)(found.p(row), HISTOGRAM)]++;
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
// EXTERNAL MODULE: ./build/statistics/sample.js
var statistics_sample = __webpack_require__(20846);
// EXTERNAL MODULE: ./build/domain/rows.js
var rows = __webpack_require__(82172);
// EXTERNAL MODULE: ./build/statistics/order.js
var statistics_order = __webpack_require__(74338);
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
    const sample = (0,statistics_sample/* samplesOf */.l)((0,statistics_sample/* prepare */.i)(plain), (0,partition/* partition */.j)(plain, null))(0);
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
    found.sort((a, b) => compare(a.values, b.values));
    const slices = found.map(({ values }) => by === null || by.length === 0 ? null : Object.fromEntries(wanted.map((column, i) => [column, values[i]])));
    return { slices, statistics: (index) => (0,counted/* countedStatistics */.CB)(counts, found[index].group) };
}
function compare(a, b) {
    const at = a.findIndex((value, index) => value !== b[index]);
    return at < 0 ? 0 : a[at] < b[at] ? -1 : 1;
}

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
/** Jensen-Shannon distance to base 2, 0..1: the root of the divergence of both shares from their mean. */
function js({ reference, current }) {
    const [n, m] = [total(reference), total(current)];
    if (n === 0 || m === 0)
        return EMPTY;
    const divergence = (0,stable_sums/* stableSum */.Bq)(reference.length, (bin) => {
        const [p, q] = [reference[bin] / n, current[bin] / m];
        if (p === q)
            return 0;
        const part = (share) => (share > 0 ? share * Math.log2((2 * share) / (p + q)) : 0);
        return (part(p) + part(q)) / 2;
    });
    return Math.sqrt(Math.min(1, Math.max(0, divergence)));
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
    return (0,measure_files/* lacking */.gP)(file, `column ${name}`);
}
/** The named distance between two columns. */
function driftOf(metric, reference, current, bins) {
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

// EXTERNAL MODULE: ./build/metrics/index.js + 51 modules
var metrics = __webpack_require__(55898);
;// CONCATENATED MODULE: ./build/measure.js
/**
 * Answers what rules ask of rows files: tables × asks → measurements of origin `recomputed`. Pure and deterministic; the
 * order of the rows and of the asks changes nothing.
 */









const BY_NAME = new Map(metrics/* METRICS */.C.map((metric) => [metric.name, metric]));
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
        const { value, reason, n, interval, unavailable, within } = found;
        const own = {
            ...headOf(work),
            slice,
            value,
            reason,
            n,
            interval,
            ...(unavailable === undefined ? {} : { intervalUnavailable: unavailable }),
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
    const spread = (0,across/* spreadAsk */.FN)(ask, metric, (name) => BY_NAME.get(name));
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
    const metric = BY_NAME.get(ask.metric);
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
        return measureDrift(ask, file, other);
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

// EXTERNAL MODULE: ./build/read.js + 1 modules
var build_read = __webpack_require__(50762);
// EXTERNAL MODULE: ./build/readers/index.js + 58 modules
var readers = __webpack_require__(98429);
// EXTERNAL MODULE: ./build/commands/asks.js
var commands_asks = __webpack_require__(25029);
// EXTERNAL MODULE: ./build/commands/queries.js
var queries = __webpack_require__(6083);
;// CONCATENATED MODULE: ./build/commands/facts.js
/** What is known of one changed model: its evidence read, its rows measured, its lineage traced. */











/** Everything that is known of one changed model. */
async function factsOf(snapshot, policy, model, policyChanges) {
    const trees = { head: snapshot.headTree, workspace: snapshot.workspace };
    const read = await (0,build_read/* readEvidence */.At)(model, trees, readers/* READERS */.H, metrics/* vocabulary */.v);
    const artifact = await artifactOf(snapshot, model);
    const counted = await (0,queries/* countedRows */.QL)(snapshot, policy, model);
    const { rows: held, asks } = await readTables(policy, model, read);
    const rows = [...held, ...counted.rows];
    const fragments = read.evidence.filter((one) => one.kind === 'lineage');
    const graph = fragments.length
        ? await (await __webpack_require__.e(/* import() */ 146).then(__webpack_require__.bind(__webpack_require__, 64146))).buildLineage({
            model,
            modelDigest: artifact.digest,
            fragments,
            head: snapshot.headTree,
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
        evidence: [...read.evidence, ...counted.evidence],
        faults: [...read.faults, ...rowsFaults(rows, read.faults), ...artifact.faults, ...twins(snapshot, model)],
        absent: [...read.absent, ...artifact.absent],
        tables: rows.flatMap((one) => ('table' in one && one.table.ok ? [one.table.value] : [])),
        measurements: measure(asks, rows, model.evidence),
        lineage: graph,
        people: snapshot.people,
        approvals: (0,approvals/* countingApprovals */.GA)(snapshot.people, policy.roles, snapshot.head),
        policyChanges,
        earlier: await earlierGovernance(snapshot, model),
        vocabulary: metrics/* vocabulary */.v,
        ...diagnosed(rows),
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
    const asks = (0,commands_asks/* asksOf */.A)(policy, model, read.evidence);
    const rows = [];
    for (const file of read.rows) {
        if ('absent' in file)
            rows.push(file);
        else if ('faults' in file)
            rows.push({ spec: file.spec, path: file.path, sha256: file.sha256, table: (0,fault/* bad */.MB)(...file.faults) });
        else {
            const { readRows } = await Promise.all(/* import() */[__webpack_require__.e(961), __webpack_require__.e(7)]).then(__webpack_require__.bind(__webpack_require__, 36007));
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
    const groups = new Set([...spec.groups, ...mine.flatMap((ask) => ask.by ?? []).filter((name) => !cut(name))]);
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
/** Governance documents as they stood at the merge base: what was open there must not vanish. */
async function earlierGovernance(snapshot, model) {
    const governance = model.evidence.filter((spec) => spec.as !== null && ['fmea', 'bow-tie', 'pre-mortem'].includes(spec.as));
    const trees = { head: snapshot.mergeBaseTree, workspace: null };
    const read = await (0,build_read/* readEvidence */.At)({ ...model, evidence: governance, card: null }, trees, readers/* READERS */.H, metrics/* vocabulary */.v);
    return read.evidence;
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
        approvals: (0,approvals/* countingApprovals */.GA)(snapshot.people, policy.roles, snapshot.head),
        policyChanges,
        earlier: [],
        vocabulary: metrics/* vocabulary */.v,
    };
}

// EXTERNAL MODULE: ./build/commands/policy-text.js + 1 modules
var policy_text = __webpack_require__(66992);
;// CONCATENATED MODULE: ./build/commands/policy-changes.js
/** What a change does to the policy and its waivers: merge base against head, construct by construct. */



/**
 * Semantic differences of policy and waivers between merge base and head; empty where neither file changed. What cannot
 * be read after the change loosens. `base`: the policy that judges, for waivers whose own policy cannot be read.
 */
async function changesOfPolicy(snapshot, base) {
    const touched = new Set(snapshot.changes.map((change) => change.path));
    const [before, after] = [snapshot.mergeBaseTree, snapshot.headTree];
    const found = [];
    const policies = { before: await policyOf(before, snapshot), after: await policyOf(after, snapshot) };
    if (touched.has(snapshot.policyPath))
        found.push(...(0,build_policy/* diffPolicies */.wR)(policies.before, policies.after, rules/* RULES */.y));
    if (touched.has(snapshot.waiversPath)) {
        const old = await waiversOf(before, snapshot, policies.before ?? base);
        const now = await waiversOf(after, snapshot, policies.after ?? base);
        if (now)
            found.push(...(0,build_policy/* diffWaivers */.Rl)(old ?? [], now));
        else
            found.push({
                effect: 'loosens',
                where: 'waivers',
                message: `${snapshot.waiversPath} cannot be read after this change, so what it waives is not known`,
                source: null,
            });
    }
    return found;
}
async function policyOf(tree, { policyPath }) {
    const bytes = await bytesOf(tree, policyPath);
    const loaded = bytes ? (0,policy_text/* parsePolicy */.O)(bytes, policyPath) : null;
    return loaded?.ok ? loaded.value : null;
}
async function waiversOf(tree, { waiversPath }, policy) {
    if (!tree.entry(waiversPath))
        return [];
    const bytes = await bytesOf(tree, waiversPath);
    const loaded = bytes ? (0,build_policy/* loadWaivers */.Q2)({ bytes, path: waiversPath, policy }) : null;
    return loaded?.ok ? loaded.value : null;
}
async function bytesOf(tree, path) {
    const blob = tree.entry(path) ? await tree.open(path) : null;
    return blob?.ok ? blob.value.bytes() : null;
}

;// CONCATENATED MODULE: ./build/commands/judge.js
/** Snapshot → decision: policy, then each changed model, then the fold. Every command that judges goes through here. */











/**
 * Judges a snapshot. Always gives a decision: what could not be judged is told in its faults and findings. It holds no
 * lone surrogate, no NaN and no Infinity, so it can be recorded as canonical JSON.
 */
async function judge(snapshot) {
    return (0,record/* wellFormed */.ES)(await decide(snapshot));
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
    for (const model of policy.value.models) {
        const changed = (0,model_paths/* changedPathsOf */.G)(model, snapshot.changes);
        if (!changed.length)
            continue;
        try {
            const facts = await factsOf(snapshot, policy.value, model, policyChanges);
            const judged = (0,evaluate/* judgeModel */.fL)(facts, {
                rules: rules/* RULES */.y,
                waivers: waivers.value,
                waiversPath: snapshot.waiversPath,
                watched: watchedPaths(snapshot),
                changed,
            });
            models.push(judged.decision);
            faults.push(...judged.faults);
        }
        catch (error) {
            // Our own bug: told like everything else that could not be judged, so that the review says so.
            models.push((0,evaluate/* unjudgedModel */.qW)(model, changed, error));
        }
    }
    if (!models.length)
        return noModelChange(snapshot, policy.value, policyChanges);
    const verdict = (0,evaluate/* worstVerdict */.zP)([
        ...models.map((model) => model.verdict),
        ...(faults.length ? ['error'] : []),
    ]);
    return {
        ...judge_frame(snapshot, policy.value),
        verdict,
        models,
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
/** Policy at the base; where there is none, how to begin. */
function readPolicy(snapshot) {
    if (!snapshot.policy)
        return (0,fault/* bad */.MB)((0,fault/* fault */.DG)('policy/missing', snapshot.policyPath, 'there is no policy on the base branch, and the copy of a change never judges itself', {
            fix: 'bootstrap: merge a first policy to the base branch in a change of its own (risk-gate init writes one)',
        }));
    return (0,policy_text/* parsePolicy */.O)(snapshot.policy.bytes, snapshot.policy.provenance.path);
}
function readWaivers(snapshot, policy) {
    if (!snapshot.waivers)
        return (0,fault/* good */.uw)([]);
    return (0,build_policy/* loadWaivers */.Q2)({ bytes: snapshot.waivers.bytes, path: snapshot.waivers.provenance.path, policy });
}
/** A change of no model: a pass with its reason, unless it changes the policy in a way that needs somebody. */
function noModelChange(snapshot, policy, policyChanges) {
    const findings = changeFindings(snapshot, policy, policyChanges);
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
    const facts = changeFacts(snapshot, policy, policyChanges);
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
        approvals: policy ? (0,approvals/* countingApprovals */.GA)(snapshot.people, policy.roles, snapshot.head) : [],
        counts: (0,evaluate/* countOutcomes */.XF)([]),
        faults: [],
        tool: tool/* TOOL */.j,
        evaluated_at: snapshot.evaluatedAt,
        previous: null,
    };
}


/***/ }),

/***/ 6083:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QL: () => (/* binding */ countedRows),
/* harmony export */   ap: () => (/* binding */ queriesBy),
/* harmony export */   mk: () => (/* binding */ withAnswers)
/* harmony export */ });
/* harmony import */ var _collect_model_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92489);
/* harmony import */ var _collect_model_paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72197);
/* harmony import */ var _domain_evidence_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(70192);
/* harmony import */ var _domain_fault_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(12777);
/* harmony import */ var _measure_needs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48198);
/* harmony import */ var _asks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25029);
/* harmony import */ var _policy_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66992);
/**
 * Rows in engines: which statement each entry with `sql` comes down to, asking it before anything is judged, and the rows
 * as counted from the answer that the snapshot keeps. Asking is the one part of a judgement that cannot be repeated from
 * git objects, so the answer is kept and named by its digest.
 */







/** Queries as the environment allows them; the client is only loaded where something is asked. */
function queriesBy(environment) {
    return {
        async ask(query) {
            const { trinoQueries } = await __webpack_require__.e(/* import() */ 820).then(__webpack_require__.bind(__webpack_require__, 47820));
            return trinoQueries(environment).ask(query);
        },
    };
}
/** The snapshot with the answers to every query that its policy asks about changed models, one after the other. */
async function withAnswers(snapshot, queries) {
    const policy = snapshot.policy && !snapshot.faults?.length ? (0,_policy_text_js__WEBPACK_IMPORTED_MODULE_3__/* .parsePolicy */ .O)(snapshot.policy.bytes, snapshot.policyPath) : null;
    if (!policy?.ok)
        return snapshot;
    const asked = [];
    for (const model of policy.value.models) {
        if (!(0,_collect_model_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .changedPathsOf */ .G)(model, snapshot.changes).length)
            continue;
        for (const [entry, spec] of model.evidence.entries()) {
            if (spec.sql === undefined)
                continue;
            const prepared = await prepare(snapshot, policy.value, model, spec);
            const about = { model: model.id, entry };
            if (!prepared.ok)
                asked.push({ ...about, query: null, answer: prepared });
            else
                asked.push({ ...about, query: prepared.value.query, answer: await queries.ask(prepared.value.query) });
        }
    }
    return asked.length ? { ...snapshot, queries: asked } : snapshot;
}
/** The statement of an entry: it follows from the policy, and from the digest of the model where rows are told by it. */
async function prepare(snapshot, policy, model, spec) {
    const { statementOf } = await __webpack_require__.e(/* import() */ 810).then(__webpack_require__.bind(__webpack_require__, 60810));
    const plan = (0,_measure_needs_js__WEBPACK_IMPORTED_MODULE_1__/* .countPlan */ .RF)(spec, (0,_asks_js__WEBPACK_IMPORTED_MODULE_2__/* .asksOf */ .A)(policy, model, []));
    const { sql } = spec;
    if (plan === null || sql === undefined)
        return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_5__/* .bad */ .MB)((0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_5__/* .fault */ .DG)('policy/schema', spec.place.path, `${spec.file} has no task`, { line: spec.place.line }));
    const digest = await digestOf(snapshot, model, spec);
    if (!digest.ok)
        return digest;
    const statement = statementOf(plan, digest.value);
    if (!statement.ok)
        return statement;
    const { engine, server, catalog, schema } = sql;
    return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_5__/* .good */ .uw)({ plan, query: { path: spec.file, engine, server, catalog, schema, statement: statement.value } });
}
/** Digest of the model that predicted the rows of an entry: that of the change, or that before it for a baseline. */
async function digestOf(snapshot, model, spec) {
    if (spec.sql?.model == null || model.artifact === null)
        return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_5__/* .good */ .uw)(null);
    const tree = spec.role === 'baseline' ? snapshot.mergeBaseTree : snapshot.headTree;
    const found = await (0,_collect_model_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .modelDigest */ .a)(tree, model.artifact);
    return found.ok ? (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_5__/* .good */ .uw)(found.value.digest) : found;
}
/** Rows that engines counted for a model, and when and of which model they say that they were made. */
async function countedRows(snapshot, policy, model) {
    const rows = [];
    const evidence = [];
    for (const [entry, spec] of model.evidence.entries()) {
        if (spec.sql === undefined)
            continue;
        const counts = await countsOf(snapshot, policy, model, { spec, entry });
        if (counts.ok) {
            rows.push({ spec, path: spec.file, counts: counts.value });
            const digest = await digestOf(snapshot, model, spec);
            if (spec.role === 'candidate')
                evidence.push(evaluationOf(counts.value, digest.ok ? digest.value : null));
        }
        else
            rows.push({ spec, path: spec.file, sha256: null, table: counts });
    }
    return { rows, evidence };
}
async function countsOf(snapshot, policy, model, { spec, entry }) {
    const asked = snapshot.queries?.find((one) => one.model === model.id && one.entry === entry);
    if (asked && !asked.answer.ok)
        return asked.answer;
    const prepared = await prepare(snapshot, policy, model, spec);
    if (!prepared.ok)
        return prepared;
    const { plan, query } = prepared.value;
    // An answer counts for the very statement that this policy and model come down to, and for no other.
    if (asked?.query?.statement !== query.statement || asked.query.server !== query.server || !asked.answer.ok)
        return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_5__/* .bad */ .MB)((0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_5__/* .fault */ .DG)('sql/engine', spec.file, 'the engine was not asked for these rows', {
            fix: 'run the whole gate where the engine can be reached',
        }));
    const { parseAnswer } = await __webpack_require__.e(/* import() */ 383).then(__webpack_require__.bind(__webpack_require__, 45383));
    return parseAnswer(plan, query, asked.answer.value);
}
/** What counted rows say of themselves: a time where a column gives it, the model where rows were told by it. */
const evaluationOf = (counts, digest) => ({
    kind: 'evaluation',
    reader: 'sql',
    source: counts.source,
    origin: 'reported',
    model: { name: null, version: null, digest },
    dataset: { name: null, digest: null, split: null },
    at: counts.at === null ? null : (0,_domain_evidence_js__WEBPACK_IMPORTED_MODULE_6__/* .moment */ .n)(counts.at),
    n: counts.n,
    vouchesFor: {},
});


/***/ }),

/***/ 76486:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ renderAll)
});

// EXTERNAL MODULE: ./build/outputs/context.js
var outputs_context = __webpack_require__(72898);
// EXTERNAL MODULE: ./build/outputs/annotations.js
var annotations = __webpack_require__(18011);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/outputs/escape.js
var outputs_escape = __webpack_require__(11722);
;// CONCATENATED MODULE: ./build/outputs/fit.js
/** Texts that have to fit: whole items only, and what is left out is counted and said. */
/**
 * As many whole items as fit into `budget` UTF-16 units, each followed by `joint`, then `more(n)` where n were left out.
 * The result never exceeds the budget, except by the text of `more`, which is always kept.
 */
function fitted(items, total, budget, joint, more) {
    let text = '';
    let shown = 0;
    for (const item of items) {
        if (text.length + item.length + joint.length > budget)
            break;
        text += shown === 0 ? item : joint + item;
        shown += 1;
    }
    return shown < total ? `${text}${shown === 0 ? '' : joint}${more(total - shown)}` : text;
}

// EXTERNAL MODULE: ./build/outputs/words.js
var outputs_words = __webpack_require__(36784);
;// CONCATENATED MODULE: ./build/outputs/page.js
/** Building blocks of the HTML report. Every function takes text as it came and gives HTML that is safe. */



/** Signs of the report: letters that every font has, never without their word. */
const SIGNS = {
    error: '!',
    violated: '✕',
    missing: '∅',
    inconclusive: '?',
    satisfied: '✓',
    'not-applicable': '–',
    waived: '~',
};
/** An outcome as a sign with its word. */
const pill = (outcome) => `<span class="pill ${outcome}"><span aria-hidden="true">${SIGNS[outcome]}</span> ${outcome.replace('-', ' ')}</span>`;
const VERDICT_MARKS = {
    pass: '✓',
    'pass-with-waivers': '✓',
    fail: '✕',
    error: '!',
};
/** A path, id or digest. */
const mono = (text, limit = 160) => `<code>${(0,outputs_escape/* htmlName */.rC)(text, limit)}</code>`;
/** A link where the address is a plain web address, else only the text. `text` is safe HTML. */
function page_link(address, text) {
    const target = address === null ? null : (0,outputs_escape/* linkTarget */.Cm)(address);
    return target === null ? text : `<a href="${(0,outputs_escape/* html */.qy)(target, 4000)}" rel="noreferrer">${text}</a>`;
}
/**
 * A table of at most `room` units; rows that do not fit are counted under it. Cells are safe HTML; the first cell of a
 * row is its header.
 */
function table(caption, columns, total, rows, room) {
    if (total === 0)
        return '';
    const head = columns
        .map((column) => `<th scope="col"${column.numeric ? ' class="num"' : ''}>${(0,outputs_escape/* html */.qy)(column.title)}</th>`)
        .join('');
    let left = 0;
    const body = fitted(rowTexts(rows, columns), total, room, '\n', (rest) => {
        left = rest;
        return '';
    });
    const cut = left
        ? `<p class="cut">${(0,outputs_words/* whole */.WQ)(left)} more of ${(0,outputs_words/* whole */.WQ)(total)} rows are in <code>decision.json</code>.</p>`
        : '';
    return `<div class="scroll" tabindex="0" role="region" aria-label="${(0,outputs_escape/* html */.qy)(caption)}"><table><caption>${(0,outputs_escape/* html */.qy)(caption)}</caption>\n<thead><tr>${head}</tr></thead>\n<tbody>\n${body}\n</tbody></table></div>${cut}`;
}
function* rowTexts(rows, columns) {
    for (const cells of rows) {
        const [first = '', ...rest] = cells;
        const others = rest.map((cell, index) => `<td${columns[index + 1]?.numeric ? ' class="num"' : ''}>${cell}</td>`);
        yield `<tr><th scope="row">${first}</th>${others.join('')}</tr>`;
    }
}
/** A list of terms. */
const terms = (entries) => `<dl>${entries.map(([term, text]) => `<dt>${(0,outputs_escape/* html */.qy)(term)}</dt><dd>${text}</dd>`).join('\n')}</dl>`;
/** A part that is folded until somebody asks; '' where it is empty. */
const fold = (title, body, open = false) => body === '' ? '' : `<details${open ? ' open' : ''}><summary>${(0,outputs_escape/* html */.qy)(title)}</summary>\n${body}\n</details>`;

// EXTERNAL MODULE: ./build/outputs/story.js
var story = __webpack_require__(30008);
;// CONCATENATED MODULE: ./build/outputs/report-auditor.js
/** Third part of the report: what was judged under which policy, on which evidence, and how to check it again. */




const ROOM = { models: 120_000, controls: 200_000, waivers: 120_000, approvals: 60_000, evidence: 250_000 };
function auditorPart(decision, all, context) {
    return `<section id="auditor" aria-labelledby="auditor-title">
<h2 id="auditor-title">For the auditor</h2>
<p class="quiet">What was judged, by which rules, on which evidence, and how to derive it again.</p>
<h3>The decision</h3>
${identity(decision)}
${modelsTable(decision)}
<h3>Controls</h3>
${controlsTable(all, context)}
<h3>Waivers</h3>
${waiversTable(decision)}
<h3>Approvals</h3>
${approvalsTable(decision)}
<h3>Evidence</h3>
${evidenceTable(decision)}
<h3>How to check it</h3>
${replay(decision)}
</section>`;
}
function identity(decision) {
    const { policy, waivers, counts, tool } = decision;
    const counted = Object.entries(counts)
        .filter(([, count]) => count > 0)
        .map(([outcome, count]) => `${(0,outputs_words/* whole */.WQ)(count)} ${outcome}`);
    const named = (file) => file === null
        ? 'none could be read'
        : `${mono(file.path)} at commit ${mono(file.commit)}, SHA-256 ${mono(file.sha256)}`;
    const packs = (policy?.packs ?? []).map((pack) => `${mono(pack.name)} SHA-256 ${mono(pack.sha256)}`);
    return terms([
        ['Verdict', `<b>${(0,outputs_escape/* html */.qy)(decision.verdict)}</b>${decision.reason ? `, ${(0,outputs_escape/* html */.qy)(decision.reason, 160)}` : ''}`],
        ['Findings', counted.join(', ') || 'none'],
        ['Repository', decision.repository ? (0,outputs_escape/* html */.qy)(decision.repository, 160) : 'not known'],
        ['Pull request', decision.pull_request === null ? 'none' : String(decision.pull_request)],
        ['Judged commit (head)', mono(decision.head)],
        ['Base, where policy and waivers come from', mono(decision.base)],
        ['Merge base', mono(decision.merge_base)],
        ['Policy', named(policy)],
        ...(packs.length ? [['Packs that it extends', packs.slice(0, 40).join('<br>')]] : []),
        ['Waivers', waivers === null ? 'none' : named(waivers)],
        ['Judged at', mono(decision.evaluated_at)],
        ['Tool', `${(0,outputs_escape/* html */.qy)(tool.name)} ${(0,outputs_escape/* html */.qy)(tool.version, 60)}, SHA-256 ${mono(tool.sha256)}`],
        ['Decision before this one', decision.previous === null ? 'none' : mono(decision.previous)],
        ['Schema', mono(decision.schema)],
    ]);
}
function modelsTable(decision) {
    const rows = function* () {
        for (const model of decision.models) {
            const paths = model.changed
                .slice(0, 8)
                .map((path) => mono(path))
                .join('<br>');
            const left = model.changed.length - 8;
            yield [
                `${mono(model.id)}${model.title ? `<br>${(0,outputs_escape/* html */.qy)(model.title, 120)}` : ''}`,
                model.tier,
                (0,outputs_escape/* html */.qy)(model.owner ?? '', 100),
                (0,outputs_escape/* html */.qy)(model.verdict),
                model.digest === null ? 'not there' : mono(model.digest),
                `${paths}${left > 0 ? `<br>and ${left} more` : ''}`,
            ];
        }
    };
    const columns = [
        { title: 'Model' },
        { title: 'Tier' },
        { title: 'Owner' },
        { title: 'Verdict' },
        { title: 'Digest' },
        { title: 'Changed paths' },
    ];
    return table('Models that the change touches', columns, decision.models.length, rows(), ROOM.models);
}
function controlsTable(all, context) {
    const served = [...(0,story/* controls */.ne)(all)].flatMap(([framework, list]) => list.map((control) => ({ framework, control })));
    if (!served.length)
        return '<p>No requirement that was judged names a control.</p>';
    const rows = function* () {
        for (const { framework, control } of served) {
            const known = context.control?.(control.id);
            yield [
                mono(control.name),
                (0,outputs_escape/* html */.qy)(known?.framework ?? framework, 120),
                pill(control.outcome),
                control.requirements
                    .slice(0, 12)
                    .map((id) => mono(id, 80))
                    .join(' '),
                known ? (0,outputs_escape/* html */.qy)(known.title, 300) : '',
            ];
        }
    };
    const columns = [
        { title: 'Control' },
        { title: 'Framework' },
        { title: 'Worst outcome' },
        { title: 'Requirements that serve it' },
        { title: 'What it asks' },
    ];
    return table('Controls that the judged requirements serve, unmet first', columns, served.length, rows(), ROOM.controls);
}
function waiversTable(decision) {
    const waived = (0,story/* allFindings */.c4)(decision).filter(({ finding }) => finding.waiver !== null || finding['waiver-void'] !== undefined);
    if (!waived.length)
        return '<p>None was used.</p>';
    const rows = function* () {
        for (const { finding } of waived) {
            const { waiver } = finding;
            const name = `${mono(finding.requirement, 100)}${finding.slice ? `<br>${(0,outputs_escape/* html */.qy)((0,outputs_words/* sliceText */.S$)(finding.slice), 120)}` : ''}`;
            if (waiver === null)
                yield [name, pill(finding.outcome), `does not hold: ${(0,outputs_escape/* html */.qy)(finding['waiver-void'] ?? '')}`, '', '', '', ''];
            else {
                yield [
                    name,
                    `${pill('waived')} ${pill(finding.outcome)}`,
                    (0,outputs_escape/* html */.qy)(waiver.reason),
                    mono(waiver.risk),
                    `${(0,outputs_escape/* html */.qy)(waiver['approved-by'], 100)}, ${(0,outputs_escape/* html */.qy)(waiver['approved-on'], 20)}`,
                    `${(0,outputs_escape/* html */.qy)(waiver.expires, 20)} (${(0,outputs_words/* plural */.LS)(waiver['days-left'], 'day')} left)`,
                    mono(`${waiver.path}:${waiver.line}`),
                ];
            }
        }
    };
    const columns = [
        { title: 'Requirement' },
        { title: 'Outcome' },
        { title: 'Reason' },
        { title: 'Risk' },
        { title: 'Approved' },
        { title: 'Expires' },
        { title: 'Where' },
    ];
    return table('Waivers that hold, and waivers that were meant to', columns, waived.length, rows(), ROOM.waivers);
}
function approvalsTable(decision) {
    const { approvals } = decision;
    if (!approvals.length)
        return '<p>None counts for this commit.</p>';
    const rows = function* () {
        for (const approval of approvals)
            yield [(0,outputs_escape/* html */.qy)(approval.login, 100), (0,outputs_escape/* html */.qy)(approval.role, 100), mono(approval.commit), mono(approval.at)];
    };
    return table('Approvals that count: for exactly this commit, by independent people in a role', [{ title: 'Who' }, { title: 'Role' }, { title: 'Commit' }, { title: 'When' }], approvals.length, rows(), ROOM.approvals);
}
/** Files by path and digest, each once, with what rests on them. */
function evidenceTable(decision) {
    const files = new Map();
    const note = (source, requirement) => {
        const key = `${source.path}\0${source.sha256}`;
        const entry = files.get(key) ?? { source, pointers: new Set(), requirements: new Set() };
        files.set(key, entry);
        if (source.pointer && entry.pointers.size < 100)
            entry.pointers.add(source.pointer);
        if (requirement !== null && entry.requirements.size < 100)
            entry.requirements.add(requirement);
    };
    for (const { finding } of (0,story/* allFindings */.c4)(decision))
        for (const source of finding.evidence)
            note(source, finding.requirement);
    for (const model of decision.models)
        for (const one of model.measurements)
            note(one.evidence, null);
    const sorted = [...files.values()].sort((a, b) => a.source.path < b.source.path ? -1 : a.source.path > b.source.path ? 1 : 0);
    if (!sorted.length)
        return '<p>No file was used.</p>';
    const rows = function* () {
        for (const { source, pointers, requirements } of sorted) {
            const ids = [...requirements];
            yield [
                mono(source.path, 300),
                mono(source.sha256, 80),
                `${ids
                    .slice(0, 12)
                    .map((id) => mono(id, 80))
                    .join(' ')}${ids.length > 12 ? ` and ${ids.length - 12} more` : ''}`,
                `${[...pointers]
                    .slice(0, 3)
                    .map((pointer) => mono(pointer, 80))
                    .join('<br>')}${pointers.size > 3 ? '<br>and others' : ''}`,
            ];
        }
    };
    return table('Files that the findings and measurements rest on', [{ title: 'File' }, { title: 'SHA-256' }, { title: 'Requirements' }, { title: 'Places inside' }], sorted.length, rows(), ROOM.evidence);
}
function replay(decision) {
    const commit = (sha) => (/^[0-9a-f]{7,64}$/.test(sha) ? sha : 'HEAD');
    const now = (0,outputs_escape/* htmlName */.rC)(decision.evaluated_at, 40);
    return `<p>In a clone that holds both commits, with the tool of the digest above:</p>
<pre><code>node dist/cli.js verify decision.json --replay
node dist/cli.js check --base ${commit(decision.base)} --head ${commit(decision.head)} --now ${now} --out again
cmp decision.json again/decision.json</code></pre>
<p>The first checks the digests and the chain, and derives the decision again; the last two do the same by hand. Approvals that a forge gave are handed to the check with <code>--approvals</code>.</p>`;
}

;// CONCATENATED MODULE: ./build/outputs/chart.js
/**
 * Charts as tables: a row per group with its numbers as text and a small SVG bar, whisker and limit line. The picture
 * stretches with the page and the text does not, so it reads on a telephone, on paper and aloud. Plain SVG by our own
 * hand: a chart library costs more time than the whole gate has.
 */



/** From zero (or below) to the next round number above all of `values`; empty or flat input gives 0 to 1. */
function scaleFor(values) {
    const low = values.reduce((least, value) => Math.min(least, value), 0);
    const top = values.reduce((most, value) => Math.max(most, value), low);
    const span = top - low;
    const step = span > 0 ? 10 ** Math.floor(Math.log10(span)) / 2 : 1;
    const high = span > 0 ? Math.ceil((top + span * 0.02) / step) * step : low + 1;
    return { low, high, at: (value) => (Math.min(Math.max((value - low) / (high - low), 0), 1) || 0) * 100 };
}
const point = (value) => String(Number(value.toFixed(2)));
/** One bar with whisker and limit line; `label` says the same in words. */
function barSvg(bar, limit, scale, label) {
    const from = scale.at(Math.min(0, bar.value));
    const to = scale.at(Math.max(0, bar.value));
    const whisker = bar.interval
        ? `<path class="whisker" d="M${point(scale.at(bar.interval[0]))} 8V16M${point(scale.at(bar.interval[0]))} 12H${point(scale.at(bar.interval[1]))}M${point(scale.at(bar.interval[1]))} 8V16"/>`
        : '';
    const line = limit === null ? '' : `<path class="limit" d="M${point(scale.at(limit))} 0V24"/>`;
    const fill = `<rect class="fill ${bar.state}" x="${point(from)}" y="5" width="${point(Math.max(to - from, 0.3))}" height="14"/>`;
    return `<svg class="bar" viewBox="0 0 100 24" preserveAspectRatio="none" role="img" aria-label="${label}"><title>${label}</title>${fill}${whisker}${line}</svg>`;
}
const STATES = {
    beyond: '<span class="pill violated"><span aria-hidden="true">✕</span> beyond</span>',
    unsure: '<span class="pill inconclusive"><span aria-hidden="true">?</span> unsure</span>',
    'left-out': '<span class="pill not-applicable"><span aria-hidden="true">–</span> too few</span>',
    within: '',
};
/** A chart of one metric over groups. At most `room` units; longer ones are cut and counted. */
function chartTable(chart, room) {
    const { limit } = chart;
    const ends = chart.bars.flatMap((bar) => [bar.value, ...(bar.interval ?? [])]);
    const scale = scaleFor(limit ? [...ends, limit.value] : ends);
    const axis = limit ? `dashed line: ${limit.text}` : `0 to ${(0,outputs_words/* figure */.vP)(scale.high)}`;
    const rows = function* () {
        for (const bar of chart.bars) {
            const interval = bar.interval ? `${(0,outputs_words/* columnFigure */.hf)(bar.interval[0])} to ${(0,outputs_words/* columnFigure */.hf)(bar.interval[1])}` : '';
            const label = `${(0,outputs_escape/* htmlName */.rC)(bar.name, 80)}: ${(0,outputs_words/* figure */.vP)(bar.value)}${interval ? `, ${interval}` : ''}${limit ? (0,outputs_escape/* html */.qy)(`, ${limit.text}`) : ''}`;
            const value = `<b>${(0,outputs_words/* figureBeside */.xL)(bar.value, limit?.value ?? null)}</b>${interval ? ` <span class="quiet">${interval}</span>` : ''}`;
            yield [
                `${(0,outputs_escape/* htmlName */.rC)(bar.name, 80)} ${STATES[bar.state]}`,
                bar.n === null ? '' : (0,outputs_words/* whole */.WQ)(bar.n),
                value,
                barSvg(bar, limit?.value ?? null, scale, label),
            ];
        }
    };
    const columns = [{ title: chart.by }, { title: 'n', numeric: true }, { title: 'measured' }, { title: axis }];
    return `<div class="chart">${table(`${chart.title}${chart.requirement ? ` (${chart.requirement})` : ''}`, columns, chart.bars.length, rows(), room)}</div>`;
}

;// CONCATENATED MODULE: ./build/outputs/groups.js
/** Groups of people as tables: what was measured for each. */

/** True for one group; false for all rows and for what is over all groups of a column. */
const isGroup = (slice) => slice !== null && Object.keys(slice).length > 0 && !Object.values(slice).includes('*');
/** The columns that a group is of: `race`, `race × sex`. */
const columnsOf = (slice) => Object.keys(slice).sort().join(' × ');
/** Values of a group alone; the table's title names the columns. */
const groupName = (slice) => Object.entries(slice)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, value]) => value)
    .join(', ');
const rank = (finding) => finding === null ? 1 : finding.severity === 'block' && !finding.waiver ? -1 : 0;
/** Tables of a model's groups, those with something that blocks first. Rows keep the order in which they were measured. */
function groupTables(model) {
    const tables = new Map();
    const put = (slice, metric, cell) => {
        // The number of rows has its own column.
        if (metric === 'count' && cell.finding === null)
            return;
        const by = columnsOf(slice);
        const table = tables.get(by) ?? { metrics: new Set(), rows: new Map(), worst: 1 };
        tables.set(by, table);
        const row = table.rows.get((0,outputs_words/* sliceKey */.Q1)(slice)) ?? { slice, cells: new Map() };
        table.rows.set((0,outputs_words/* sliceKey */.Q1)(slice), row);
        const before = row.cells.get(metric);
        const finding = before && rank(before.finding) <= rank(cell.finding) ? before.finding : cell.finding;
        row.cells.set(metric, { ...(before && before.value !== null ? before : cell), finding });
        table.metrics.add(metric);
        table.worst = Math.min(table.worst, rank(finding));
    };
    for (const finding of model.findings) {
        if (!finding.metric ||
            !isGroup(finding.slice) ||
            finding.outcome === 'satisfied' ||
            finding.outcome === 'not-applicable')
            continue;
        put(finding.slice, finding.metric, { value: finding.value, interval: finding.interval, n: finding.n, finding });
    }
    for (const { metric, role, slice, value, interval, n, class: className } of model.measurements) {
        if (role !== 'candidate' || !isGroup(slice) || (className === undefined && metric.includes('@')))
            continue;
        put(slice, className === undefined ? metric : `${metric}@${className}`, { value, interval, n, finding: null });
    }
    for (const finding of model.findings) {
        if (finding.outcome !== 'satisfied' || !finding.metric || !isGroup(finding.slice))
            continue;
        put(finding.slice, finding.metric, {
            value: finding.value,
            interval: finding.interval,
            n: finding.n,
            finding: null,
        });
    }
    return [...tables.entries()]
        .map(([by, table]) => ({ by, worst: table.worst, table }))
        .sort((a, b) => a.worst - b.worst)
        .map(({ by, table }) => ({
        by,
        metrics: [...table.metrics],
        rows: [...table.rows.values()]
            .map(({ slice, cells }) => ({
            name: groupName(slice),
            n: largest([...cells.values()].map((cell) => cell.n)),
            cells,
        }))
            .sort((a, b) => (b.n ?? -1) - (a.n ?? -1) || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0)),
    }));
}
const largest = (counts) => counts.reduce((most, count) => (count === null ? most : Math.max(most ?? 0, count)), null);

;// CONCATENATED MODULE: ./build/outputs/group-charts.js
/** Groups of people as charts: one metric over the groups of a column, against the line that it is judged by. */


/** Which per-group rate stands behind a metric across groups. */
const BEHIND = [
    [/^(demographic_parity_|disparate_impact)/, ['selection_rate']],
    [/^equalized_odds_/, ['false_positive_rate', 'true_positive_rate', 'recall']],
    [/^equal_opportunity_/, ['true_positive_rate', 'recall']],
];
/** Findings come worst first: beyond so many nobody looks. */
const MOST_CHARTS = 40;
const ratesKey = (metric, by) => JSON.stringify([metric, by]);
/** The candidate's measured rates per group, by metric and columns. */
function ratesByMetric(model) {
    const rates = new Map();
    for (const one of model.measurements) {
        if (one.role !== 'candidate' || !isGroup(one.slice) || one.value === null || one.class !== undefined)
            continue;
        const key = ratesKey(one.metric, columnsOf(one.slice));
        const list = rates.get(key);
        if (list)
            list.push(one);
        else
            rates.set(key, [one]);
    }
    return rates;
}
/** Charts of a model: one a requirement and column set, those that block first. At least two bars each. */
function groupCharts(model) {
    const perGroup = new Map();
    const charts = [];
    const rates = ratesByMetric(model);
    for (const finding of model.findings) {
        if (!finding.metric || finding.outcome === 'not-applicable')
            continue;
        if (isGroup(finding.slice)) {
            const key = JSON.stringify([finding.requirement, finding.metric, columnsOf(finding.slice), finding.threshold]);
            const list = perGroup.get(key);
            if (list)
                list.push(finding);
            else
                perGroup.set(key, [finding]);
        }
        else if (finding.slice && charts.length < MOST_CHARTS)
            charts.push(...spreadCharts(rates, finding, finding.slice));
    }
    for (const findings of perGroup.values())
        charts.push(thresholdChart(findings));
    return charts.filter((chart) => chart.bars.length > 1).sort((a, b) => Number(b.blocks) - Number(a.blocks));
}
const isBlocking = (finding) => finding.severity === 'block' &&
    finding.waiver === null &&
    finding.outcome !== 'satisfied' &&
    finding.outcome !== 'not-applicable';
function thresholdChart(findings) {
    const first = findings[0];
    const asked = (0,outputs_words/* bound */.$s)(first);
    const bars = findings.flatMap((finding) => {
        if (finding.value === null || finding.slice === null)
            return [];
        const state = finding.outcome === 'violated' ? 'beyond' : finding.outcome === 'inconclusive' ? 'unsure' : 'within';
        return [{ name: groupName(finding.slice), value: finding.value, interval: finding.interval, n: finding.n, state }];
    });
    const limit = asked && {
        kind: asked.kind,
        value: asked.limit,
        text: `${asked.kind === 'min' ? 'at least' : 'at most'} ${(0,outputs_words/* figure */.vP)(asked.limit)}`,
    };
    const by = columnsOf(first.slice);
    return {
        requirement: first.requirement,
        title: `${capital((0,outputs_words/* metricText */._l)(first.metric))} by ${by}`,
        metric: first.metric,
        by,
        bars,
        limit,
        blocks: findings.some(isBlocking),
    };
}
const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);
/** For a difference or ratio over the groups of a column: the groups' own rates, and the line that the bound draws. */
function spreadCharts(all, finding, over) {
    const by = columnsOf(over);
    const behind = BEHIND.find(([pattern]) => pattern.test(finding.metric))?.[1] ?? [finding.metric];
    const measured = behind.filter((metric) => all.has(ratesKey(metric, by))).slice(0, 2);
    return measured.flatMap((metric) => {
        const rates = all.get(ratesKey(metric, by)) ?? [];
        const compared = enteredGroups(rates.map((one) => ({ value: one.value, n: one.n })), finding);
        const limit = compared === null ? null : spreadLimit(finding, compared.top);
        const bars = rates.map((one) => {
            const leftOut = compared !== null && one.n < compared.smallest;
            const beyond = limit !== null && one.value < limit.value && finding.outcome !== 'satisfied';
            return {
                name: groupName(one.slice),
                value: one.value,
                interval: one.interval,
                n: one.n,
                state: leftOut ? 'left-out' : beyond ? 'beyond' : 'within',
            };
        });
        return [
            {
                requirement: finding.requirement,
                title: `${capital((0,outputs_words/* metricText */._l)(metric))} by ${by}`,
                metric,
                by,
                bars,
                limit,
                blocks: isBlocking(finding),
            },
        ];
    });
}
/**
 * Which groups entered the comparison: the record does not say, so they are the largest set of biggest groups whose
 * spread is the finding's value. null where none is; then no line is drawn, since it could be a wrong one.
 */
function enteredGroups(rates, finding) {
    const ratio = isRatio(finding);
    if (finding.value === null || ratio === null)
        return null;
    const fitting = [];
    for (const smallest of [...new Set(rates.map((one) => one.n))].sort((a, b) => a - b)) {
        const entered = rates.filter((one) => one.n >= smallest);
        const values = entered.map((one) => one.value);
        const top = Math.max(...values);
        const low = Math.min(...values);
        const spread = ratio ? (top === 0 ? Number.NaN : low / top) : top - low;
        if (values.length > 1 && Math.abs(spread - finding.value) < 1e-9)
            fitting.push({ top, smallest, n: entered.reduce((sum, one) => sum + one.n, 0) });
    }
    // A group too small to compare may lie between the others and change nothing: the number of rows tells it from them.
    return fitting.find((one) => one.n === finding.n) ?? fitting[0] ?? null;
}
/** The lowest and the highest group behind a difference or ratio, or null where the record does not show them. */
function extremes(model, finding) {
    if (!finding.metric || !finding.slice || isGroup(finding.slice))
        return null;
    const chart = spreadCharts(ratesByMetric(model), finding, finding.slice).find((one) => one.limit !== null);
    const compared = (chart?.bars ?? []).filter((bar) => bar.state !== 'left-out').sort((a, b) => a.value - b.value);
    const [low] = compared;
    const high = compared.at(-1);
    return low && high && low !== high ? [low, high] : null;
}
function isRatio(finding) {
    const key = Object.keys(finding.threshold ?? {}).find((one) => /^(min|max)(-ratio|-difference)?$/.test(one));
    if (key === undefined)
        return null;
    if (key.endsWith('-ratio'))
        return true;
    if (key.endsWith('-difference'))
        return false;
    return /_ratio$|^disparate_impact$/.test(finding.metric) ? true : /_difference$/.test(finding.metric) ? false : null;
}
function spreadLimit(finding, top) {
    const asked = (0,outputs_words/* bound */.$s)(finding);
    const ratio = isRatio(finding);
    if (!asked || ratio === null)
        return null;
    const value = ratio ? asked.limit * top : top - asked.limit;
    const text = ratio
        ? `${(0,outputs_words/* figure */.vP)(asked.limit)} × the highest = ${(0,outputs_words/* figure */.vP)(value)}`
        : `at most ${(0,outputs_words/* figure */.vP)(asked.limit)} below the highest = ${(0,outputs_words/* figure */.vP)(value)}`;
    return { kind: 'min', value, text };
}

;// CONCATENATED MODULE: ./build/outputs/report-board.js
/** First part of the report: plain words for people who answer for the model and do not read code. */







function boardPart(decision, all, _context) {
    return `<section id="board" aria-labelledby="board-title">
<h2 id="board-title">For the board</h2>
<p class="quiet">What was decided, who is affected, and which risks somebody has accepted.</p>
${whatItMeans(decision, all)}
${affected(decision)}
${accepted(all)}
${glossary()}
</section>`;
}
const VERDICT_PLAIN = {
    pass: 'Everything that the policy asks of this change was shown. Nothing stands against it.',
    'pass-with-waivers': 'The change may go ahead only because named people accepted the risks below, each until a fixed day.',
    fail: 'The change must not go live as it is. What stands against it, in plain words:',
    error: 'The change could not be judged, and so it must not go live: not knowing is not the same as being safe.',
};
function whatItMeans(decision, all) {
    if ((0,story/* isEmptyPass */.lJ)(decision))
        return '<p class="lead">This change touches no model, so there was nothing to judge.</p>';
    const blocks = all.filter((topic) => topic.findings.blocks.length);
    const shown = blocks.slice(0, 12).map((topic) => `<p>${topicPlain(topic)}</p>`);
    const left = blocks.length - shown.length;
    const more = left > 0 ? `<p>And ${(0,outputs_words/* plural */.LS)(left, 'more requirement')}, in the part for the engineer.</p>` : '';
    return `<h3>What it means</h3>
<p class="lead">${VERDICT_PLAIN[decision.verdict]}</p>
${shown.length ? `<div class="plain">${shown.join('\n')}${more}</div>` : ''}`;
}
/** Titles say what ought to be; read in a hurry they sound as if it were so. */
const NOT_MET = {
    error: 'Not judged',
    violated: 'Not met',
    missing: 'No evidence',
    inconclusive: 'Not yet shown',
    satisfied: 'Met',
    'not-applicable': 'Not asked here',
};
/** The rules' own plain words; else the requirement's title and why the policy asks it. */
function topicPlain(topic) {
    const told = [...new Set(topic.findings.blocks.flatMap((finding) => finding.plain ?? []))].slice(0, 3);
    const [first] = topic.findings.blocks;
    const title = `<b>${first ? NOT_MET[first.outcome] : 'Not met'}: ${(0,outputs_escape/* html */.qy)(topic.title ?? (0,outputs_words/* idText */.FP)(topic.requirement), 160)}.</b>`;
    if (told.length)
        return `${title} ${told.map((text) => (0,outputs_escape/* html */.qy)(text)).join(' ')}`;
    const words = first ? ` In the gate's own words: ${(0,outputs_escape/* html */.qy)(first.message, 300)}` : '';
    return `${title}${words}${first?.why ? ` It is asked because: ${(0,outputs_escape/* html */.qy)(first.why)}` : ''}`;
}
/** Per-group rates that mean something to everybody, as people in a hundred. */
const PER_HUNDRED = {
    selection_rate: 'Of every 100 people in each group, how many the model selects',
    recall: 'Of every 100 who should be selected, how many the model finds',
    true_positive_rate: 'Of every 100 who should be selected, how many the model finds',
    false_positive_rate: 'Of every 100 who should not be selected, how many the model selects all the same',
    false_negative_rate: 'Of every 100 who should be selected, how many the model misses',
    accuracy: 'Of every 100 decisions about each group, how many are right',
};
/** Charts of people per hundred: first those that stand behind what blocks, else the selection rates. At most three. */
function affected(decision) {
    const charts = decision.models.slice(0, 20).flatMap((model) => {
        const judged = groupCharts(model).filter((chart) => PER_HUNDRED[chart.metric] && chart.bars.every((bar) => bar.value >= 0 && bar.value <= 1));
        const seen = new Set();
        const chosen = judged.filter((chart) => {
            const key = `${chart.metric} ${chart.by}`;
            return (chart.blocks || judged.every((one) => !one.blocks)) && !seen.has(key) && seen.add(key);
        });
        return (chosen.length ? chosen : plainCharts(decision, model.id)).map((chart) => ({ model, chart }));
    });
    if (!charts.length)
        return '';
    const several = decision.models.length > 1;
    const drawn = charts.slice(0, 3).map(({ model, chart }) => perHundred(chart, several ? model.id : null));
    return `<h3>Who is affected</h3>\n${drawn.join('\n')}`;
}
/** Where no requirement compares groups: the selection rates themselves, if they were measured. */
function plainCharts(decision, id) {
    const model = decision.models.find((one) => one.id === id);
    const found = model
        ? groupTables(model).find((one) => one.metrics.includes('selection_rate') && one.rows.length > 1)
        : undefined;
    if (!found)
        return [];
    const bars = found.rows.flatMap((row) => {
        const cell = row.cells.get('selection_rate');
        return cell && cell.value !== null && cell.value >= 0 && cell.value <= 1
            ? [{ name: row.name, value: cell.value, interval: cell.interval, n: cell.n, state: 'within' }]
            : [];
    });
    return bars.length > 1
        ? [{ requirement: '', title: '', metric: 'selection_rate', by: found.by, bars, limit: null, blocks: false }]
        : [];
}
function perHundred(chart, model) {
    const scale = scaleFor([1]);
    const bars = [...chart.bars].sort((a, b) => b.value - a.value);
    const rows = function* () {
        for (const bar of bars) {
            const count = hundred(bar.value);
            const few = bar.state === 'left-out' || bar.state === 'unsure'
                ? ` <span class="quiet">few people: may be chance</span>`
                : bar.state === 'beyond'
                    ? ' <span class="pill violated"><span aria-hidden="true">✕</span> outside what is allowed</span>'
                    : '';
            const label = `${(0,outputs_escape/* htmlName */.rC)(bar.name, 80)}: ${count} of 100`;
            yield [
                `${(0,outputs_escape/* htmlName */.rC)(bar.name, 80)}${few}`,
                `<b>${count}</b> of 100`,
                barSvg({ ...bar, interval: null }, chart.limit?.value ?? null, { ...scale, high: 1, at: (value) => Math.min(Math.max(value, 0), 1) * 100 }, label),
            ];
        }
    };
    const title = `${PER_HUNDRED[chart.metric]}${model ? ` (${model})` : ''}`;
    const line = chart.limit
        ? `dashed line: the ${chart.limit.kind === 'min' ? 'least' : 'most'} that the policy allows`
        : 'of 100';
    return `<div class="chart people">${table(title, [{ title: chart.by }, { title: 'in a hundred' }, { title: line }], bars.length, rows(), 60_000)}</div>`;
}
/** People in a hundred: a whole number, and never 0 or 100 where it is not quite. */
function hundred(share) {
    const count = Math.round(share * 100);
    if (count === 0 && share > 0)
        return 'fewer than 1';
    if (count === 100 && share < 1)
        return 'more than 99';
    return String(count);
}
function accepted(all) {
    const waived = all.flatMap((topic) => topic.findings.waived.map((finding) => ({ topic, finding })));
    if (!waived.length)
        return '<h3>Risks that were accepted</h3>\n<p>None: no waiver was used.</p>';
    const rows = function* () {
        for (const { topic, finding } of waived)
            yield acceptedRow(topic, finding);
    };
    const columns = [
        { title: 'Requirement that is not met' },
        { title: 'Risk' },
        { title: 'Accepted by' },
        { title: 'Until' },
        { title: 'Days left', numeric: true },
        { title: 'Reason' },
    ];
    return `<h3>Risks that were accepted</h3>\n${table('Each for an entry of the risk register', columns, waived.length, rows(), 200_000)}`;
}
function acceptedRow(topic, finding) {
    const { waiver } = finding;
    const group = finding.slice ? ` (${(0,outputs_escape/* html */.qy)((0,outputs_words/* sliceText */.S$)(finding.slice), 120)})` : '';
    return [
        `${(0,outputs_escape/* html */.qy)(topic.title ?? (0,outputs_words/* idText */.FP)(topic.requirement), 160)}${group}`,
        mono(waiver?.risk ?? ''),
        (0,outputs_escape/* html */.qy)(waiver?.['approved-by'] ?? '', 100),
        `<span class="nobr">${(0,outputs_escape/* html */.qy)(waiver?.expires ?? '', 20)}</span>`,
        String(waiver?.['days-left'] ?? ''),
        (0,outputs_escape/* html */.qy)(waiver?.reason ?? ''),
    ];
}
const GLOSSARY = [
    ['Requirement', 'One line of the risk policy: something that must be shown before a model may go live.'],
    ['Violated', 'It was measured, and it is not met.'],
    ['Missing', 'The evidence is not there. Missing evidence never counts as a pass.'],
    ['Inconclusive', 'The measured value is good enough, but so few cases were measured that it may be luck.'],
    ['Error', 'A file could not be read or contradicts itself, so nothing can be said.'],
    ['Waived', 'A named person accepted the risk in writing, for one model version, until a fixed day.'],
    ['Selected', 'The model says yes: for example, the loan is offered.'],
    [
        'Interval',
        'If the measuring were repeated on other people of the same kind, the value would mostly fall between these two.',
    ],
    ['Recomputed', 'Worked out again from the single predictions, rather than taken from a report.'],
    ['Lineage', 'The chain of data, code and steps that a model was made from.'],
];
const glossary = () => `<h3>Words</h3>\n${terms(GLOSSARY.map(([term, text]) => [term, (0,outputs_escape/* html */.qy)(text)]))}`;

;// CONCATENATED MODULE: ./build/outputs/graph.js
/** The lineage graph cut to what can be looked at: the worst edges and the model first, in layers from sources to model. */
/** Worst first. */
const EDGE_STATES = ['contradicted', 'unavailable', 'declared', 'verified'];
const EDGE_SIGNS = {
    contradicted: '✗',
    unavailable: '?',
    declared: '…',
    verified: '✓',
};
const EDGE_WORDS = {
    contradicted: 'contradicted by the files',
    unavailable: 'the bytes are not in the commit',
    declared: 'only declared',
    verified: 'verified against the files',
};
/** How many edges are in each state, worst first, states without edges left out. */
const edgeCounts = (model) => EDGE_STATES.map((state) => [state, model.lineage.edges.filter((edge) => edge.state === state).length]).filter(([, count]) => count > 0);
/** At most `limit` nodes: the model, the ends of the worst edges, then what leads to those already chosen. */
function drawnGraph(model, limit) {
    const { nodes, edges } = model.lineage;
    const known = new Map(nodes.map((node) => [node.id, node]));
    const whole = edges.filter((edge) => known.has(edge.from) && known.has(edge.to));
    const chosen = new Set();
    const add = (id) => {
        if (chosen.size < limit)
            chosen.add(id);
    };
    for (const node of nodes)
        if (node.type === 'model')
            add(node.id);
    for (const state of ['contradicted', 'unavailable']) {
        for (const edge of whole) {
            if (edge.state === state && chosen.size + 2 <= limit) {
                add(edge.from);
                add(edge.to);
            }
        }
    }
    const into = new Map();
    for (const edge of whole) {
        const list = into.get(edge.to);
        if (list)
            list.push(edge.from);
        else
            into.set(edge.to, [edge.from]);
    }
    const queue = [...chosen];
    for (let at = 0; at < queue.length && chosen.size < limit; at += 1) {
        for (const from of into.get(queue[at]) ?? []) {
            if (!chosen.has(from)) {
                add(from);
                queue.push(from);
            }
        }
    }
    for (const node of nodes)
        add(node.id);
    const drawnNodes = nodes.filter((node) => chosen.has(node.id));
    const drawnEdges = whole.filter((edge) => chosen.has(edge.from) && chosen.has(edge.to)).slice(0, limit * 3);
    return {
        nodes: drawnNodes,
        edges: drawnEdges,
        layers: layersOf(drawnNodes, drawnEdges),
        nodesLeftOut: nodes.length - drawnNodes.length,
        edgesLeftOut: edges.length - drawnEdges.length,
    };
}
/** Longest way from a start, in at most as many rounds as there are nodes: a cycle ends there too. */
function layersOf(nodes, edges) {
    const layers = new Map(nodes.map((node) => [node.id, 0]));
    for (let round = 0; round < Math.min(nodes.length, 24); round += 1) {
        let moved = false;
        for (const edge of edges) {
            const next = layers.get(edge.from) + 1;
            if (next > layers.get(edge.to) && next < nodes.length && edge.from !== edge.to) {
                layers.set(edge.to, next);
                moved = true;
            }
        }
        if (!moved)
            break;
    }
    // What nothing leads to stands just above the first thing that it goes into, not at the far end.
    const targets = new Set(edges.map((edge) => edge.to));
    const first = new Map();
    for (const edge of edges)
        first.set(edge.from, Math.min(first.get(edge.from) ?? Number.POSITIVE_INFINITY, layers.get(edge.to)));
    for (const node of nodes) {
        const below = first.get(node.id);
        if (!targets.has(node.id) && below !== undefined)
            layers.set(node.id, Math.max(0, below - 1));
    }
    return layers;
}

;// CONCATENATED MODULE: ./build/outputs/lineage-svg.js
/** The lineage of a model as an SVG in layers, from what it was made of (above) to the model (below): it fits a page and a telephone. */



const WIDTH = 184;
const HEIGHT = 44;
const ACROSS = 16;
const DOWN = 44;
/** Places nodes in rows by layer; within a row in the order of what leads to them, so that lines cross less. */
function places(graph) {
    const rows = [];
    const into = new Map();
    for (const edge of graph.edges)
        into.set(edge.to, [...(into.get(edge.to) ?? []), edge.from]);
    for (const node of graph.nodes) {
        const layer = graph.layers.get(node.id) ?? 0;
        rows[layer] = [...(rows[layer] ?? []), node];
    }
    const filled = rows.filter((row) => row !== undefined);
    const widest = Math.max(1, ...filled.map((row) => row.length));
    const spots = new Map();
    filled.forEach((row, layer) => {
        const weight = (node) => {
            const before = (into.get(node.id) ?? []).flatMap((from) => spots.get(from)?.x ?? []);
            return before.length ? before.reduce((sum, x) => sum + x, 0) / before.length : Number.MAX_SAFE_INTEGER;
        };
        const ordered = row
            .map((node, index) => ({ node, weight: weight(node), index }))
            .sort((a, b) => a.weight - b.weight || a.index - b.index);
        const left = ((widest - row.length) * (WIDTH + ACROSS)) / 2;
        ordered.forEach(({ node }, column) => {
            spots.set(node.id, { x: 8 + left + column * (WIDTH + ACROSS), y: 8 + layer * (HEIGHT + DOWN) });
        });
    });
    return spots;
}
/** Drawing and legend; '' where no record tells anything. At most `limit` nodes. */
function lineageSvg(model, limit = 60) {
    const graph = drawnGraph(model, limit);
    if (!graph.nodes.length)
        return '';
    const spots = places(graph);
    const right = Math.max(...[...spots.values()].map((spot) => spot.x)) + WIDTH + 8;
    const bottom = Math.max(...[...spots.values()].map((spot) => spot.y)) + HEIGHT + 8;
    const edges = graph.edges.flatMap((edge) => {
        const from = spots.get(edge.from);
        const to = spots.get(edge.to);
        return from && to ? [edgeSvg(from, to, edge.state)] : [];
    });
    const nodes = graph.nodes.flatMap((node) => {
        const spot = spots.get(node.id);
        return spot ? [nodeSvg(node, spot)] : [];
    });
    const said = `Where ${(0,outputs_escape/* htmlName */.rC)(model.id, 80)} comes from: ${edgeCounts(model)
        .map(([state, count]) => `${count} ${EDGE_WORDS[state]}`)
        .join(', ')}`;
    const left = graph.nodesLeftOut
        ? `<p class="cut">${(0,outputs_words/* plural */.LS)(graph.nodesLeftOut, 'more thing')} and ${(0,outputs_words/* plural */.LS)(graph.edgesLeftOut, 'more edge')} are in <code>decision.json</code>; the worst are shown.</p>`
        : '';
    return `<div class="scroll" tabindex="0" role="region" aria-label="${said}"><svg class="lineage" width="${right}" height="${bottom}" viewBox="0 0 ${right} ${bottom}" role="img" aria-label="${said}"><title>${said}</title>
${edges.join('\n')}
${nodes.join('\n')}
</svg></div>${legend(model)}${left}`;
}
function edgeSvg(from, to, state) {
    const [x1, y1] = [from.x + WIDTH / 2, from.y + HEIGHT];
    const [x2, y2] = [to.x + WIDTH / 2, to.y];
    const bend = Math.max(20, Math.abs(y2 - y1) / 2);
    const [x, y] = [(x1 + x2) / 2, (y1 + y2) / 2];
    const line = `<path d="M${x1} ${y1}C${x1} ${y1 + bend} ${x2} ${y2 - bend} ${x2} ${y2 - 6}"/>`;
    const head = `<path class="head" d="M${x2 - 4} ${y2 - 8}L${x2} ${y2}L${x2 + 4} ${y2 - 8}Z"/>`;
    return `<g class="edge ${state}">${line}${head}<circle cx="${x}" cy="${y}" r="8"/><text x="${x}" y="${y + 4}">${EDGE_SIGNS[state]}</text></g>`;
}
function nodeSvg(node, { x, y }) {
    const name = node.path ?? node.name;
    const [digest] = node.digests;
    const second = digest
        ? `${node.type} · ${digest.algorithm} ${(0,outputs_words/* short */.h0)(digest.value)}`
        : node.version
            ? `${node.type} · ${node.version}`
            : node.type;
    const round = node.type === 'step' ? 20 : 4;
    return `<g class="node ${node.type}"><title>${(0,outputs_escape/* htmlName */.rC)(`${name} (${node.type})`, 400)}</title><rect x="${x}" y="${y}" width="${WIDTH}" height="${HEIGHT}" rx="${round}"/><text x="${x + 10}" y="${y + 19}">${(0,outputs_escape/* htmlName */.rC)((0,outputs_words/* tail */.RT)(name, 25), 100)}</text><text class="second" x="${x + 10}" y="${y + 35}">${(0,outputs_escape/* htmlName */.rC)((0,outputs_words/* tail */.RT)(second, 26), 100)}</text></g>`;
}
const legend = (model) => {
    const counts = new Map(edgeCounts(model));
    const items = EDGE_STATES.filter((state) => counts.has(state)).map((state) => `<li><span class="sign ${state}" aria-hidden="true">${EDGE_SIGNS[state]}</span> ${EDGE_WORDS[state]}: ${counts.get(state)}</li>`);
    return `<ul class="legend">${items.join('')}</ul>`;
};

// EXTERNAL MODULE: ./build/domain/power.js
var power = __webpack_require__(5296);
;// CONCATENATED MODULE: ./build/outputs/plots.js
/**
 * Pictures of how a model errs, as SVG by our own hand: reliability, scores, residuals. Each says in words what it shows,
 * and its numbers stand in a table beside it. Distances are in the units of the view box.
 */



const LEFT = 38;
const TOP = 10;
const SIDE = 240;
const plots_WIDTH = LEFT + SIDE + 14;
const plots_HEIGHT = TOP + SIDE + 36;
const at = (value) => String(Number(value.toFixed(2)));
const x = (share) => LEFT + share * SIDE;
const y = (share) => TOP + (1 - share) * SIDE;
const svg = (label, body, height = plots_HEIGHT) => `<svg class="plot" viewBox="0 0 ${plots_WIDTH} ${height}" role="img" aria-label="${label}"><title>${label}</title>${body}</svg>`;
const plots_text = (px, py, anchor, shown) => `<text x="${at(px)}" y="${at(py)}" text-anchor="${anchor}">${shown}</text>`;
/** Both axes from 0 to 1, with marks at the fifths and what they are of. */
function unitAxes(across, up) {
    const marks = [0, 0.2, 0.4, 0.6, 0.8, 1];
    const grid = marks.map((one) => `M${at(x(one))} ${TOP}V${TOP + SIDE}M${LEFT} ${at(y(one))}H${LEFT + SIDE}`).join('');
    const names = marks.flatMap((one) => [
        plots_text(x(one), TOP + SIDE + 14, 'middle', String(one)),
        plots_text(LEFT - 6, y(one) + 4, 'end', String(one)),
    ]);
    const middle = TOP + SIDE / 2;
    return `<path class="grid" d="${grid}"/>${names.join('')}${plots_text(LEFT + SIDE / 2, plots_HEIGHT - 6, 'middle', across)}<text x="10" y="${middle}" text-anchor="middle" transform="rotate(-90 10 ${middle})">${up}</text>`;
}
/** Stated probability across, what came true upwards; the dashed line is where both agree. Whiskers: 95%, by Wilson. */
function reliabilitySvg({ of, bins }) {
    const points = bins.map((bin) => ({ ...bin, ends: (0,power/* wilson */.rF)(Math.round(bin.rate * bin.n), bin.n, 0.95) }));
    const most = Math.max(1, ...points.map(({ n }) => n));
    const line = points.map(({ score, rate }, index) => `${index ? 'L' : 'M'}${at(x(score))} ${at(y(rate))}`).join('');
    const whiskers = points
        .map(({ score, ends: [low, high] }) => {
        const px = x(score);
        return `M${at(px - 3)} ${at(y(low))}H${at(px + 3)}M${at(px)} ${at(y(low))}V${at(y(high))}M${at(px - 3)} ${at(y(high))}H${at(px + 3)}`;
    })
        .join('');
    const dots = points
        .map(({ score, rate, n }) => {
        const size = 2.5 + 4.5 * Math.sqrt(n / most);
        return `<circle class="dot" cx="${at(x(score))}" cy="${at(y(rate))}" r="${at(size)}"/>`;
    })
        .join('');
    const right = of === 'positive' ? 'share that was positive' : 'share that was right';
    const widest = points.reduce((worst, one) => (gap(one) > gap(worst) ? one : worst), points[0]);
    const label = `What the model stated against what came true, in ${points.length} bins. Farthest apart: stated ${(0,outputs_words/* figure */.vP)(widest.score)}, came true ${(0,outputs_words/* figure */.vP)(widest.rate)}, on ${(0,outputs_words/* whole */.WQ)(widest.n)} rows.`;
    const body = `${unitAxes('stated probability', right)}<path class="limit" d="M${LEFT} ${TOP + SIDE}L${LEFT + SIDE} ${TOP}"/><path class="whisker" d="${whiskers}"/><path class="curve" d="${line}"/>${dots}`;
    return svg(label, body);
}
const gap = ({ score, rate }) => Math.abs(score - rate);
/** Rows by stated probability: of the second row upwards, of the first downwards, on one scale. */
function histogramSvg({ of, rows }) {
    const [down, up] = [rows[0], rows[1]];
    const most = Math.max(1, ...rows.flatMap(({ counts }) => counts));
    const bins = Math.max(1, ...rows.map(({ counts }) => counts.length));
    const zero = TOP + SIDE / 2;
    const half = SIDE / 2 - 16;
    const bars = (counts, side, name) => counts
        .map((n, bin) => {
        if (n === 0)
            return '';
        const tall = Math.max(0.6, (n / most) * half);
        const top = side > 0 ? zero - tall : zero;
        return `<rect class="${name}" x="${at(x(bin / bins) + 0.6)}" y="${at(top)}" width="${at(SIDE / bins - 1.2)}" height="${at(tall)}"/>`;
    })
        .join('');
    const named = (row) => {
        const total = row?.counts.reduce((sum, n) => sum + n, 0) ?? 0;
        return `${of === 'positive' ? 'truly ' : ''}${(0,outputs_escape/* htmlName */.rC)(row?.label ?? '', 22)}: ${(0,outputs_words/* whole */.WQ)(total)} rows`;
    };
    const marks = [0, 0.2, 0.4, 0.6, 0.8, 1].map((one) => plots_text(x(one), TOP + SIDE + 14, 'middle', String(one))).join('');
    const label = `Rows by stated probability in ${bins} bins. Upwards ${named(up)}; downwards ${named(down)}. The fullest bin holds ${(0,outputs_words/* whole */.WQ)(most)}.`;
    const body = [
        `<path class="grid" d="M${LEFT} ${TOP}V${TOP + SIDE}M${LEFT} ${TOP + SIDE}H${LEFT + SIDE}"/>`,
        bars(up?.counts ?? [], 1, 'fill'),
        bars(down?.counts ?? [], -1, 'fill other'),
        `<path class="axis" d="M${LEFT} ${zero}H${LEFT + SIDE}"/>`,
        marks,
        plots_text(LEFT + 4, TOP + 10, 'start', `↑ ${named(up)}`),
        plots_text(LEFT + 4, TOP + SIDE - 5, 'start', `↓ ${named(down)}`),
        plots_text(LEFT - 6, zero - half + 4, 'end', (0,outputs_words/* whole */.WQ)(most)),
        plots_text(LEFT - 6, zero + 4, 'end', '0'),
        plots_text(LEFT - 6, zero + half + 4, 'end', (0,outputs_words/* whole */.WQ)(most)),
        plots_text(LEFT + SIDE / 2, plots_HEIGHT - 6, 'middle', 'stated probability'),
    ];
    return svg(label, body.join(''));
}
/** Label minus prediction: a box from the first to the third quartile, whiskers from the first to the last hundredth. */
function residualSvg({ quantiles }) {
    const value = (level) => quantiles.find((one) => one.at === level)?.value ?? 0;
    const ends = [value(0.01), value(0.05), value(0.25), value(0.5), value(0.75), value(0.95), value(0.99)];
    const reach = Math.max(...ends.map(Math.abs)) || 1;
    const place = ends.map((one) => LEFT + ((one / reach + 1) / 2) * SIDE);
    const [first, low, quarter, median, threeQuarters, high, last] = place;
    const body = [
        `<path class="grid" d="M${LEFT} 14V62M${at(LEFT + SIDE / 2)} 14V62M${LEFT + SIDE} 14V62"/>`,
        `<path class="whisker" d="M${at(first)} 38H${at(last)}M${at(low)} 32V44M${at(high)} 32V44M${at(first)} 28V48M${at(last)} 28V48"/>`,
        `<rect class="fill" x="${at(quarter)}" y="24" width="${at(Math.max(0.5, threeQuarters - quarter))}" height="28"/>`,
        `<path class="limit" d="M${at(median)} 20V56"/>`,
        plots_text(LEFT, 78, 'middle', (0,outputs_words/* columnFigure */.hf)(-reach)),
        plots_text(LEFT + SIDE / 2, 78, 'middle', '0'),
        plots_text(LEFT + SIDE, 78, 'middle', (0,outputs_words/* columnFigure */.hf)(reach)),
        plots_text(LEFT + SIDE / 2, 94, 'middle', 'label minus prediction'),
    ];
    const label = `Label minus prediction: half of the rows lie from ${(0,outputs_words/* figure */.vP)(ends[2])} to ${(0,outputs_words/* figure */.vP)(ends[4])}, the median is ${(0,outputs_words/* figure */.vP)(ends[3])}, 98 of 100 lie from ${(0,outputs_words/* figure */.vP)(ends[0])} to ${(0,outputs_words/* figure */.vP)(ends[6])}.`;
    return svg(label, body.join(''), 100);
}

;// CONCATENATED MODULE: ./build/outputs/report-diagnostics.js
/** "How the model errs": pictures and tables of the diagnostics, for the engineer. Nothing in it is judged. */





/** Groups of fewer rows are marked: their error may be luck. */
const FEW = 50;
/** The whole part of one model; '' without diagnostics. `room`: UTF-16 units for its charts of groups. */
function diagnosticsPart(model, several, room) {
    const found = model.diagnostics;
    if (!found)
        return '';
    const weights = found.weighted ? ' Every row counts once here: weights are left out.' : '';
    const shown = [pictures(found), tails(found), weakSlices(found, room / 4), byGroup(found, room)].filter((part) => part !== '');
    if (!shown.length)
        return '';
    return `<h3>How ${several ? (0,outputs_escape/* html */.qy)(model.id, 100) : 'the model'} errs</h3>
<p class="quiet">On the ${(0,outputs_words/* plural */.LS)(found.n, 'row')} of ${mono(found.evidence.path)}, worked out from each of them. Nothing here is judged. Whiskers are intervals at 95%, each for itself where nothing else is said.${weights}</p>
${shown.join('\n')}${found.columns > 0 ? `\n<p class="cut">${(0,outputs_words/* plural */.LS)(found.columns, 'more column')} of groups ${found.columns === 1 ? 'is' : 'are'} not shown.</p>` : ''}`;
}
const picture = (caption, body, wide = false) => `<figure${wide ? ' class="wide"' : ''}><figcaption>${(0,outputs_escape/* html */.qy)(caption)}</figcaption>${body}</figure>`;
/** Reliability, scores, confusion and residuals beside each other, with the numbers of the first two folded under them. */
function pictures({ reliability, scores, confusion, residuals }) {
    const drawn = [
        reliability?.bins.length ? picture('Do the scores mean what they say?', reliabilitySvg(reliability)) : '',
        scores ? picture('How sure is it, and of what?', histogramSvg(scores)) : '',
        confusion ? picture('What does it take for what?', confusionTable(confusion), confusion.classes.length > 3) : '',
        residuals ? picture('How far off is it?', residualSvg(residuals)) : '',
    ].filter((one) => one !== '');
    if (!drawn.length)
        return '';
    const numbers = [
        reliability?.bins.length ? reliabilityTable(reliability) : '',
        scores ? scoresTable(scores) : '',
        residuals ? residualsTable(residuals) : '',
    ].filter((one) => one !== '');
    return `<div class="pictures">${drawn.join('\n')}</div>\n${fold('The numbers of these pictures', numbers.join('\n'))}`;
}
/** Rows by true class and prediction, each cell with its share of the row; the deeper the colour, the larger. */
function confusionTable({ classes, counts }) {
    const cells = function* () {
        for (const [truth, row] of counts.entries()) {
            const total = row.reduce((sum, n) => sum + n, 0);
            yield [
                (0,outputs_escape/* htmlName */.rC)(classes[truth] ?? '', 40),
                ...row.map((n, predicted) => {
                    const share = total > 0 ? n / total : 0;
                    const depth = n === 0 ? 0 : Math.min(5, 1 + Math.floor(share * 5));
                    return `<span class="cell ${truth === predicted ? 'right' : 'wrong'} d${depth}">${(0,outputs_words/* whole */.WQ)(n)}<br>${hundredths(share)}</span>`;
                }),
            ];
        }
    };
    const columns = [{ title: 'truly' }, ...classes.map((name) => ({ title: `said ${name}`, numeric: true }))];
    return `<div class="confusion">${table('Rows by true class and answer, with the share of the true class', columns, classes.length, cells(), 40_000)}</div>`;
}
/** A share as a percentage that is 0 or 100 only where it is quite. */
function hundredths(share) {
    const shown = Math.round(share * 100);
    if (shown === 0 && share > 0)
        return '&lt;1%';
    return shown === 100 && share < 1 ? '&gt;99%' : `${shown}%`;
}
function reliabilityTable({ of, bins }) {
    const rows = function* () {
        for (const bin of bins)
            yield [`${(0,outputs_words/* figure */.vP)(bin.from)} to ${(0,outputs_words/* figure */.vP)(bin.to)}`, (0,outputs_words/* whole */.WQ)(bin.n), (0,outputs_words/* columnFigure */.hf)(bin.score), (0,outputs_words/* columnFigure */.hf)(bin.rate)];
    };
    const title = of === 'positive' ? 'was positive' : 'was right';
    const columns = [
        { title: 'Stated probability' },
        { title: 'n', numeric: true },
        { title: 'mean stated', numeric: true },
        { title, numeric: true },
    ];
    return table('Stated probability and what came true', columns, bins.length, rows(), 10_000);
}
function scoresTable({ rows: sides }) {
    const bins = sides[0]?.counts.length ?? 0;
    const rows = function* () {
        for (let bin = 0; bin < bins; bin += 1)
            yield [
                `${(0,outputs_words/* figure */.vP)(bin / bins)} to ${(0,outputs_words/* figure */.vP)((bin + 1) / bins)}`,
                ...sides.map(({ counts }) => (0,outputs_words/* whole */.WQ)(counts[bin] ?? 0)),
            ];
    };
    const columns = [{ title: 'Stated probability' }, ...sides.map(({ label }) => ({ title: label, numeric: true }))];
    return table('Rows by stated probability', columns, bins, rows(), 10_000);
}
function residualsTable({ mean, quantiles }) {
    const rows = function* () {
        for (const { at, value } of quantiles)
            yield [`${(0,outputs_words/* figure */.vP)(at * 100)} of 100 rows are at or below`, (0,outputs_words/* columnFigure */.hf)(value)];
        yield ['mean', (0,outputs_words/* columnFigure */.hf)(mean)];
    };
    const columns = [{ title: 'Rows' }, { title: 'label minus prediction', numeric: true }];
    return table('Label minus prediction', columns, quantiles.length + 1, rows(), 10_000);
}
/** How much of the loss lies in the worst rows. */
function tails({ losses }) {
    if (!losses)
        return '';
    const { loss, mean, decile, shortfall, quantiles } = losses;
    const share = mean > 0 ? Math.min(1, (decile * 0.1) / mean) : 0;
    const lead = mean > 0
        ? `<p>The worst tenth of the rows carries ${Math.round(share * 100)}% of the ${loss}: its mean is <b>${(0,outputs_words/* figure */.vP)(decile)}</b> there, ${(0,outputs_words/* figure */.vP)(mean)} over all rows, and ${(0,outputs_words/* figure */.vP)(shortfall)} in the worst twentieth.</p>`
        : '';
    const rows = function* () {
        for (const { at, value } of quantiles)
            yield [
                at === 1 ? 'the worst row' : at === 0.5 ? 'the middle row' : `${(0,outputs_words/* figure */.vP)(at * 100)} of 100 rows are at or below`,
                (0,outputs_words/* columnFigure */.hf)(value),
            ];
    };
    const numbers = table(`The ${loss} of single rows`, [{ title: 'Rows' }, { title: loss, numeric: true }], quantiles.length, rows(), 10_000);
    return `<h4>How bad are the worst answers?</h4>\n${lead}${fold(`Quantiles of the ${loss}`, numbers)}`;
}
/** The slices on which the error is largest, with how much worse they are than the whole. */
function weakSlices({ slices, error }, room) {
    if (!slices?.slices.length)
        return '';
    const scale = scaleFor([0, ...slices.slices.flatMap(({ dropInterval }) => [...dropInterval])]);
    const rows = function* () {
        for (const one of slices.slices) {
            const [low, high] = one.dropInterval;
            const name = (0,outputs_escape/* html */.qy)((0,outputs_words/* sliceText */.S$)(one.slice), 160);
            const sign = one.shown
                ? ' <span class="pill violated"><span aria-hidden="true">✕</span> more than chance</span>'
                : '';
            const bar = {
                value: one.drop,
                interval: one.dropInterval,
                state: one.shown ? 'beyond' : 'within',
            };
            const label = `${name}: ${(0,outputs_words/* figure */.vP)(one.drop)} worse, ${(0,outputs_words/* figure */.vP)(low)} to ${(0,outputs_words/* figure */.vP)(high)}`;
            yield [
                `${name}${sign}`,
                (0,outputs_words/* whole */.WQ)(one.n),
                (0,outputs_words/* columnFigure */.hf)(one.value),
                `<b>${(0,outputs_words/* columnFigure */.hf)(one.drop)}</b> <span class="quiet">${(0,outputs_words/* columnFigure */.hf)(low)} to ${(0,outputs_words/* columnFigure */.hf)(high)}</span>`,
                barSvg(bar, 0, scale, label),
            ];
        }
    };
    const columns = [
        { title: 'slice' },
        { title: 'n', numeric: true },
        { title: error },
        { title: 'worse than all rows by' },
        { title: 'dashed line: as all rows' },
    ];
    const chance = slices.shown === 0
        ? 'None is worse by more than chance'
        : `${(0,outputs_words/* plural */.LS)(slices.shown, 'slice is', 'slices are')} worse by more than chance`;
    return `<h4>Where does the error concentrate?</h4>
<p class="quiet">${(0,outputs_words/* plural */.LS)(slices.searched, 'slice')} of one or two of ${(0,outputs_escape/* html */.qy)(slices.columns.join(', '), 300)} were compared with all rows (${error} ${(0,outputs_words/* figure */.vP)(slices.value)}). ${chance}: the intervals hold for all of them together, at 95%.</p>
<div class="chart slices">${table('The slices with the largest error', columns, slices.slices.length, rows(), room)}</div>`;
}
/** Charts of the error by group: shown where there are few, else folded. */
function byGroup(found, room) {
    const charts = report_diagnostics_groupCharts(found);
    const drawn = charts.map((chart) => chartTable(chart, room / charts.length)).join('\n');
    return fold(`The ${found.error} by group`, drawn, charts.length <= 4);
}
/** Error by group, against that over all rows. */
function report_diagnostics_groupCharts({ groups, error, slices, n }) {
    return groups
        .filter((one) => one.groups.length > 1)
        .map((one) => ({
        requirement: '',
        title: `${error.charAt(0).toUpperCase()}${error.slice(1)} by ${one.column}${one.more > 0 ? ` (${(0,outputs_words/* plural */.LS)(one.more, 'smaller group')} left out)` : ''}`,
        metric: error,
        by: one.column,
        bars: one.groups.map(({ value, error: size, interval, n: rows }) => ({
            name: value,
            value: size,
            interval,
            n: rows,
            state: rows < FEW ? 'left-out' : 'within',
        })),
        limit: overall(one, slices?.value, n),
        blocks: false,
    }));
}
/** The error over all rows: as it was searched against, else from the groups where they are all there. */
function overall(one, value, n) {
    const rows = one.groups.reduce((sum, group) => sum + group.n, 0);
    const all = value ?? (rows === n ? one.groups.reduce((sum, group) => sum + group.error * group.n, 0) / n : undefined);
    return all === undefined ? null : { kind: 'max', value: all, text: `all rows, ${(0,outputs_words/* figure */.vP)(all)}` };
}

;// CONCATENATED MODULE: ./build/outputs/report-tables.js
/** Tables of the engineer's part: files that could not be read, every finding, every measurement. */




/** Room of each table, in UTF-16 units. */
const report_tables_ROOM = { findings: 450_000, measurements: 220_000, faults: 60_000 };
/** Faults of files. */
function faultsTable(faults, context) {
    const rows = function* () {
        for (const fault of faults) {
            const place = placeLink({ path: fault.path, sha256: '', pointer: '', line: fault.line }, context);
            yield [
                `${place}${fault.column === null || fault.line === null ? '' : ` column ${fault.column}`}`,
                (0,outputs_escape/* html */.qy)(fault.message),
                fault.fix === null ? '' : (0,outputs_escape/* html */.qy)(fault.fix),
                mono(fault.code),
            ];
        }
    };
    const body = table('Files that could not be read or used', [{ title: 'Where' }, { title: 'What is wrong' }, { title: 'What to do' }, { title: 'Code' }], faults.length, rows(), report_tables_ROOM.faults);
    return body === '' ? '' : `<h3>What could not be read</h3>\n${body}`;
}
/** A file and line, as a link where there is an address. */
function placeLink(source, context) {
    const name = mono(source.line === null ? source.path : `${source.path}:${source.line}`);
    return page_link(context.fileUrl?.(source.path, source.line) ?? null, name);
}
/** The value; of a claim it is what was said, and the baseline what the rows give. */
function measuredText(finding) {
    const value = (0,outputs_words/* valueText */.Ru)(finding) ?? '';
    if (finding.rule !== 'claims-match' || finding.value === null)
        return value;
    const found = finding.baseline === null ? '' : `${(0,outputs_words/* figure */.vP)(finding.baseline)}<br>`;
    return `${found}<span class="quiet">said ${value}</span>`;
}
/** Every finding, what blocks first. */
function findingsTable(decision, context) {
    const order = ['blocks', 'warns', 'waived', 'holds', 'idle'];
    const all = [...(0,story/* allFindings */.c4)(decision)].sort((a, b) => order.indexOf((0,story/* effectOf */.$x)(a.finding)) - order.indexOf((0,story/* effectOf */.$x)(b.finding)));
    const several = decision.models.length > 1;
    const rows = function* () {
        for (const { model, finding } of all) {
            const name = `${several && model ? `${mono(model.id, 60)} ` : ''}${mono(finding.requirement, 100)}${finding.slice ? `<br>${(0,outputs_escape/* html */.qy)((0,outputs_words/* sliceText */.S$)(finding.slice), 120)}` : ''}`;
            const [source] = finding.evidence;
            const outcome = `${pill(finding.outcome)}${finding.waiver ? ` ${pill('waived')}` : ''}${finding.severity === 'warn' ? ' <span class="quiet">only warns</span>' : ''}`;
            yield [
                name,
                outcome,
                measuredText(finding),
                (0,outputs_escape/* html */.qy)((0,outputs_words/* intervalText */.Bt)(finding) ?? '', 60),
                finding.n === null ? '' : (0,outputs_words/* whole */.WQ)(finding.n),
                (0,outputs_escape/* html */.qy)((0,outputs_words/* asked */.NZ)(finding) ?? '', 100),
                `${(0,outputs_escape/* html */.qy)(finding.message, 400)}${source ? `<br>${placeLink(source, context)}` : ''}`,
            ];
        }
    };
    const columns = [
        { title: 'Requirement' },
        { title: 'Outcome' },
        { title: 'Measured', numeric: true },
        { title: 'Interval' },
        { title: 'n', numeric: true },
        { title: 'Asked' },
        { title: 'Message' },
    ];
    const body = table('All findings, worst first', columns, all.length, rows(), report_tables_ROOM.findings);
    return body === ''
        ? ''
        : `<h3>All findings</h3>\n${fold((0,outputs_words/* plural */.LS)(all.length, 'finding'), `<div class="findings">${body}</div>`, all.length <= 40)}`;
}
/** Everything that was measured. */
function measurementsTable(decision) {
    const all = decision.models.flatMap((model) => model.measurements.map((one) => ({ model, one })));
    const several = decision.models.length > 1;
    const rows = function* () {
        for (const { model, one } of all) {
            yield [
                `${several ? `${mono(model.id, 60)} ` : ''}${(0,outputs_escape/* html */.qy)((0,outputs_words/* metricText */._l)(one.metric, one.class), 80)}`,
                (0,outputs_escape/* html */.qy)(one.role, 20),
                (0,outputs_escape/* html */.qy)((0,outputs_words/* sliceText */.S$)(one.slice) || 'all rows', 120),
                one.value === null ? `undefined${one.reason ? `: ${(0,outputs_escape/* html */.qy)(one.reason, 200)}` : ''}` : (0,outputs_words/* figure */.vP)(one.value),
                one.interval ? `${(0,outputs_words/* figure */.vP)(one.interval[0])} to ${(0,outputs_words/* figure */.vP)(one.interval[1])}` : '',
                (0,outputs_words/* whole */.WQ)(one.n),
                one.origin,
                mono(one.evidence.path, 120),
            ];
        }
    };
    const columns = [
        { title: 'Metric' },
        { title: 'Role' },
        { title: 'Group' },
        { title: 'Value', numeric: true },
        { title: 'Interval' },
        { title: 'n', numeric: true },
        { title: 'Origin' },
        { title: 'From' },
    ];
    const body = table('Everything that was measured', columns, all.length, rows(), report_tables_ROOM.measurements);
    return body === '' ? '' : `<h3>Measurements</h3>\n${fold((0,outputs_words/* plural */.LS)(all.length, 'measurement'), body)}`;
}

;// CONCATENATED MODULE: ./build/outputs/report-engineer.js
/** Second part of the report: every number, what to do, groups, measurements, lineage. */










/** Room of each part, in UTF-16 units; all together and everything else stay below 5 MB even at three bytes a unit. */
const report_engineer_ROOM = { cards: 120_000, charts: 160_000, groups: 160_000, edges: 160_000, diagnostics: 200_000 };
function engineerPart(decision, all, context) {
    const several = decision.models.length > 1;
    return `<section id="engineer" aria-labelledby="engineer-title">
<h2 id="engineer-title">For the engineer</h2>
<p class="quiet">What stands in the way, where it is, what to do, and every number behind it.</p>
${faultsTable(decision.faults, context)}
${cards('What blocks', all, 'blocks', context, several)}
${cards('What warns and does not block', all, 'warns', context, several)}
${decision.models
        .slice(0, 12)
        .map((model) => modelPart(model, several, decision.models.length))
        .join('\n')}
${decision.models.length > 12 ? `<p class="cut">Groups and lineage of ${decision.models.length - 12} more models are in <code>decision.json</code>.</p>` : ''}
${findingsTable(decision, context)}
${measurementsTable(decision)}
</section>`;
}
function cards(heading, all, effect, context, several) {
    const chosen = all.filter((topic) => topic.findings[effect].length);
    if (!chosen.length)
        return effect === 'blocks' ? '<h3>What blocks</h3>\n<p>Nothing.</p>' : '';
    let text = '';
    let shown = 0;
    for (const topic of chosen) {
        const card = cardOf(topic, effect, context, several);
        if (text.length + card.length > report_engineer_ROOM.cards)
            break;
        text += `${card}\n`;
        shown += 1;
    }
    const left = chosen.length - shown;
    return `<h3>${heading}</h3>\n${text}${left ? `<p class="cut">${(0,outputs_words/* plural */.LS)(left, 'more requirement')} ${left === 1 ? 'is' : 'are'} in the table of findings or in <code>decision.json</code>.</p>` : ''}`;
}
function cardOf(topic, effect, context, several) {
    const findings = topic.findings[effect];
    const [first] = findings;
    if (!first)
        return '';
    const model = several && topic.model ? `${mono(topic.model.id)} ` : '';
    const listed = findings.slice(0, 6);
    const same = listed.length > 1 && new Set(listed.map((finding) => finding.fix)).size === 1;
    const shown = listed.map((finding, index) => cardFinding(finding, context, !same || index === listed.length - 1));
    const left = findings.length - shown.length;
    const why = first.why ? `<p class="quiet">Why it is asked: ${(0,outputs_escape/* html */.qy)(first.why)}</p>` : '';
    const controls = first.controls.length
        ? `<p class="quiet">Controls: ${first.controls
            .slice(0, 12)
            .map((id) => (0,outputs_escape/* html */.qy)(id, 80))
            .join(', ')}</p>`
        : '';
    return `<article class="finding ${effect}"><h4>${pill(first.outcome)} ${model}${topic.title ? `${(0,outputs_escape/* html */.qy)(topic.title, 160)} ` : ''}${mono(topic.requirement, 100)}</h4>${shown.join('')}${left > 0 ? `<p>And ${(0,outputs_words/* plural */.LS)(left, 'more group')} of it, in the table of findings.</p>` : ''}${why}${controls}</article>`;
}
/** `fix` is said once where it is the same for all. */
function cardFinding(finding, context, saysFix) {
    const missed = (0,outputs_words/* gap */.rQ)(finding);
    const bound = (0,outputs_words/* asked */.NZ)(finding);
    const value = (0,outputs_words/* valueText */.Ru)(finding);
    const interval = (0,outputs_words/* intervalText */.Bt)(finding);
    // Of a claim, the value is what was said and the baseline what the rows give.
    const claim = finding.rule === 'claims-match';
    const numbers = value === null
        ? ''
        : `<p>${finding.slice ? `${(0,outputs_escape/* html */.qy)((0,outputs_words/* sliceText */.S$)(finding.slice), 160)}: ` : ''}${claim ? 'said' : 'measured'} <b>${value}</b>${interval ? ` (${(0,outputs_escape/* html */.qy)(interval, 80)})` : ''}${finding.n === null ? '' : ` on n = ${(0,outputs_words/* whole */.WQ)(finding.n)}`}${finding.baseline === null ? '' : `, ${claim ? 'measured' : (0,outputs_words/* baselineWord */.gI)(finding)} ${(0,outputs_words/* figure */.vP)(finding.baseline)}`}${bound ? `; asked ${(0,outputs_escape/* html */.qy)(bound, 120)}` : ''}${missed ? ` (<b>${missed}</b>)` : ''}, ${finding.origin}</p>`;
    const fix = finding.fix && saysFix ? `<p><b>To do:</b> ${(0,outputs_escape/* html */.qy)(finding.fix)}</p>` : '';
    const voided = finding['waiver-void']
        ? `<p><b>A waiver was meant for it and does not hold:</b> ${(0,outputs_escape/* html */.qy)(finding['waiver-void'])}</p>`
        : '';
    const places = finding.evidence.slice(0, 5).map((source) => placeLink(source, context));
    return `<p>${(0,outputs_escape/* html */.qy)(finding.message)}</p>${numbers}${places.length ? `<p class="quiet">Rests on ${places.join(', ')}</p>` : ''}${voided}${fix}`;
}
/** Share of a room that each of several models gets. */
const share = (room, models) => Math.floor(room / Math.min(Math.max(models, 1), 12));
function modelPart(model, several, models) {
    const name = several ? ` of ${(0,outputs_escape/* html */.qy)(model.id, 100)}` : '';
    const charts = groupCharts(model).slice(0, 12);
    const room = share(report_engineer_ROOM.charts, models) / Math.max(charts.length, 1);
    const drawn = charts.map((chart) => chartTable(chart, room)).join('\n');
    const tables = groupTables(model).slice(0, 12);
    const listed = tables.map((one) => groupTableHtml(one, share(report_engineer_ROOM.groups, models) / tables.length)).join('\n');
    const lineage = lineageSvg(model);
    return [
        drawn
            ? `<h3>Groups${name} against their limits</h3>\n<p class="quiet">Bars are what was measured, whiskers the interval, the dashed line what the policy asks.</p>\n${drawn}`
            : '',
        listed ? fold(`Every number by group${several ? ` of ${model.id}` : ''}`, listed) : '',
        diagnosticsPart(model, several, share(report_engineer_ROOM.diagnostics, models)),
        lineage
            ? `<h3>Where ${several ? (0,outputs_escape/* html */.qy)(model.id, 100) : 'the model'} comes from</h3>\n${lineage}\n${edgesTable(model, models)}\n${unresolved(model)}`
            : '',
    ].join('\n');
}
function groupTableHtml(group, room) {
    const metrics = group.metrics.slice(0, 12);
    const rows = function* () {
        for (const row of group.rows) {
            const cells = metrics.map((metric) => {
                const cell = row.cells.get(metric);
                if (!cell)
                    return '';
                const interval = cell.interval
                    ? `<br><span class="quiet">${(0,outputs_words/* figure */.vP)(cell.interval[0])} to ${(0,outputs_words/* figure */.vP)(cell.interval[1])}</span>`
                    : '';
                const sign = cell.finding ? `${pill(cell.finding.waiver ? 'waived' : cell.finding.outcome)} ` : '';
                return `${sign}${cell.value === null ? 'undefined' : (0,outputs_words/* columnFigure */.hf)(cell.value)}${interval}`;
            });
            yield [(0,outputs_escape/* html */.qy)(row.name, 100), row.n === null ? '' : (0,outputs_words/* whole */.WQ)(row.n), ...cells];
        }
    };
    const columns = [
        { title: group.by },
        { title: 'rows', numeric: true },
        ...metrics.map((metric) => ({ title: (0,outputs_words/* metricText */._l)(metric), numeric: true })),
    ];
    return table(`By ${group.by}`, columns, group.rows.length, rows(), room);
}
function edgesTable(model, models) {
    const names = new Map(model.lineage.nodes.map((node) => [node.id, node.path ?? node.name]));
    const edges = [...model.lineage.edges].sort((a, b) => EDGE_STATES.indexOf(a.state) - EDGE_STATES.indexOf(b.state));
    const rows = function* () {
        for (const edge of edges) {
            yield [
                mono(names.get(edge.from) ?? edge.from),
                mono(names.get(edge.to) ?? edge.to),
                `${EDGE_SIGNS[edge.state]} ${EDGE_WORDS[edge.state]}`,
                (0,outputs_escape/* html */.qy)(edge.reason, 300),
                edge.sources
                    .slice(0, 3)
                    .map((source) => mono(source.path))
                    .join(' '),
            ];
        }
    };
    const columns = [{ title: 'From' }, { title: 'To' }, { title: 'State' }, { title: 'Why' }, { title: 'Told by' }];
    return fold(`All ${(0,outputs_words/* plural */.LS)(edges.length, 'edge')} of the lineage`, table('Each edge with what was verified or only declared', columns, edges.length, rows(), share(report_engineer_ROOM.edges, models)));
}
function unresolved(model) {
    const { unresolved: open } = model.lineage;
    if (!open.length)
        return '';
    const items = open.slice(0, 20).map((text) => `<li>${(0,outputs_escape/* html */.qy)(text, 300)}</li>`);
    const left = open.length - items.length;
    return `<h4>What leads nowhere</h4>\n<ul>${items.join('')}</ul>${left > 0 ? `<p class="cut">${(0,outputs_words/* whole */.WQ)(left)} more are in <code>decision.json</code>.</p>` : ''}`;
}

;// CONCATENATED MODULE: ./build/outputs/report-style.js
/** The report's one style sheet: light and dark, desk and telephone, paper. Contrast at least 4.5 to 1 throughout. */
const STYLE = `
:root{color-scheme:light dark;--page:#fff;--card:#f6f8fa;--line:#d1d9e0;--text:#1f2328;--quiet:#59636e;--bad:#b3261e;--badfill:#d9544c;--good:#1a6f33;--mid:#815500;--midfill:#d29922;--link:#0550ae;--fill:#7d9fc9;--bar:#e4e9ef}
@media (prefers-color-scheme:dark){:root{--page:#0d1117;--card:#161b22;--line:#3d444d;--text:#e6edf3;--quiet:#a3adb8;--bad:#ff9d94;--badfill:#da5c53;--good:#6fdd8b;--mid:#f0c04a;--midfill:#bb8009;--link:#79b8ff;--fill:#4f78ab;--bar:#21262d}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0;background:var(--page);color:var(--text);font:16px/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif}
header,main,footer{max-width:72rem;margin:0 auto;padding:0 1.25rem}
a{color:var(--link)}
h1{font-size:1.65rem;line-height:1.25;margin:1.75rem 0 .5rem;text-wrap:balance}
h2{font-size:1.4rem;margin:0 0 .25rem}
h3{font-size:1.1rem;margin:2rem 0 .5rem}
h4{font-size:1rem;margin:1.25rem 0 .25rem}
p{margin:.5rem 0;max-width:52rem}
code{font:.875em/1.4 ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono",monospace;background:var(--card);border-radius:4px;padding:.1em .3em;overflow-wrap:anywhere}
pre{background:var(--card);border:1px solid var(--line);border-radius:8px;padding:.75rem 1rem;overflow-x:auto}
pre code{background:none;padding:0}
.verdict{display:inline-block;font-weight:700;border:2px solid;border-radius:999px;padding:.1rem .8rem;font-size:.95rem;margin:0}
.verdict.fail,.verdict.error{color:var(--bad)}.verdict.pass,.verdict.pass-with-waivers{color:var(--good)}
.quiet,.cut,figcaption{color:var(--quiet)}
.cut{font-size:.9rem}
nav ul{display:flex;flex-wrap:wrap;gap:.25rem 1.5rem;list-style:none;padding:0;margin:1rem 0}
section{border-top:1px solid var(--line);margin-top:2.5rem;padding-top:1.75rem}
.lead{font-size:1.125rem}
.plain{border-left:4px solid var(--line);padding:.25rem 0 .25rem 1rem;margin:1rem 0}
.plain p{margin:.35rem 0}
.scroll{overflow-x:auto;margin:.75rem 0;position:relative}
table{border-collapse:collapse;width:100%;font-size:.9rem}
caption{text-align:left;font-weight:600;padding:.25rem 0 .5rem}
th,td{text-align:left;vertical-align:top;padding:.45rem .75rem .45rem 0;border-bottom:1px solid var(--line);overflow-wrap:anywhere;min-width:4.5rem}
th{font-weight:600}
tbody th{font-weight:500}
thead th{overflow-wrap:normal;color:var(--quiet);font-size:.8rem;vertical-align:bottom}
.num{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap;min-width:0}
tbody th{min-width:9rem}td:last-child{min-width:12rem}td.num:last-child,.chart td:last-child{min-width:0}.nobr,time{white-space:nowrap}.chart tbody th{min-width:7rem}.findings td:last-child{min-width:14rem}.findings td:nth-child(4){white-space:nowrap}.findings td:nth-child(6){min-width:6.5rem}
.pill{display:inline-block;white-space:nowrap;font-size:.8rem;font-weight:600;border:1px solid;border-radius:999px;padding:0 .5rem}
.pill.violated,.pill.error,.pill.missing{color:var(--bad)}.pill.inconclusive,.pill.waived{color:var(--mid)}.pill.satisfied{color:var(--good)}.pill.not-applicable{color:var(--quiet)}
.finding{border:1px solid var(--line);border-left:4px solid var(--bad);border-radius:8px;padding:.25rem 1rem .5rem;margin:.75rem 0}
.finding.warns{border-left-color:var(--mid)}
.finding h4{margin:.5rem 0 .25rem}
.finding{max-width:60rem}.finding p{margin:.3rem 0;max-width:none}
.chart table td:last-child{width:46%;min-width:8rem;vertical-align:middle;padding-right:0}
.chart thead th:last-child{width:46%}
.chart table td:nth-child(3){white-space:nowrap}
svg.bar{display:block;width:100%;height:1.5rem;background:var(--bar);border-radius:3px}
.fill{fill:var(--fill)}.fill.beyond{fill:var(--badfill)}.fill.unsure{fill:var(--midfill)}.fill.left-out{fill:var(--line)}
.whisker,.limit{fill:none;vector-effect:non-scaling-stroke}
.whisker{stroke:var(--text);stroke-width:1.5}
.limit{stroke:var(--text);stroke-width:2;stroke-dasharray:4 3}
.pictures{display:flex;flex-wrap:wrap;gap:.5rem 2.5rem;align-items:flex-start;margin:.75rem 0}
figure{margin:.25rem 0;flex:1 1 17rem;max-width:25rem;min-width:0}figure.wide{flex-basis:100%;max-width:none}figcaption{font-weight:600;margin-bottom:.25rem}
svg.plot{display:block;width:100%;height:auto}.plot text{fill:var(--quiet);font-size:10.5px}
.grid{fill:none;stroke:var(--line);stroke-width:.75}.axis{fill:none;stroke:var(--quiet);stroke-width:1}
.curve{fill:none;stroke:var(--fill);stroke-width:1.5}.dot{fill:var(--fill);stroke:var(--page)}.fill.other{fill:var(--midfill)}
.plot .whisker{stroke:var(--quiet);stroke-width:1}.plot .limit{stroke:var(--quiet);stroke-width:1.25}
.confusion td,.confusion td:last-child{min-width:0;padding:.2rem .3rem}.confusion tbody th{min-width:5.5rem;vertical-align:middle}.confusion table{width:auto}
.cell{display:block;min-width:4rem;padding:.3rem .5rem;border-radius:4px;--ink:var(--fill)}.cell.wrong{--ink:var(--badfill)}
.cell.d1{background:color-mix(in srgb,var(--ink) 10%,transparent)}.cell.d2{background:color-mix(in srgb,var(--ink) 20%,transparent)}.cell.d3{background:color-mix(in srgb,var(--ink) 30%,transparent)}.cell.d4{background:color-mix(in srgb,var(--ink) 40%,transparent)}.cell.d5{background:color-mix(in srgb,var(--ink) 50%,transparent)}
.slices table td:nth-child(4){white-space:nowrap}.slices table td:last-child{width:34%}
svg.lineage{display:block}
.node rect{fill:var(--card);stroke:var(--line);stroke-width:1.25}.node.model rect{stroke:var(--text);stroke-width:2}
.node text{fill:var(--text);font-size:12px}.node .second{fill:var(--quiet);font-size:11px}
.edge path{fill:none;stroke:var(--quiet);stroke-width:1.5}.edge .head{fill:var(--quiet);stroke:none}
.edge.declared path:first-child,.edge.unavailable path:first-child{stroke-dasharray:5 4}
.edge.contradicted path{stroke:var(--bad);stroke-width:3}.edge.contradicted .head{fill:var(--bad)}
.edge circle{fill:var(--page);stroke:var(--line)}.edge text{fill:var(--text);font-size:11px;text-anchor:middle}
.edge.contradicted text{fill:var(--bad);font-weight:700}
.legend{list-style:none;display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;padding:0;font-size:.9rem}
.sign{display:inline-block;min-width:1.2rem;text-align:center;font-weight:700}
.sign.contradicted{color:var(--bad)}
dl{display:grid;grid-template-columns:minmax(8rem,14rem) 1fr;gap:.35rem 1.25rem;margin:.75rem 0}
dt{font-weight:600}dd{margin:0;overflow-wrap:anywhere}
details{margin:.75rem 0}summary{cursor:pointer;font-weight:600;padding:.25rem 0}
:focus-visible{outline:2px solid var(--link);outline-offset:2px}
.skip{position:absolute;left:-99rem}.skip:focus{left:1rem;top:.5rem;background:var(--page);padding:.25rem .5rem}
footer{margin-top:3rem;padding-bottom:3rem;color:var(--quiet);font-size:.9rem}
@media (max-width:40rem){.chart caption{display:block}body{font-size:15px}header,main,footer{padding:0 1rem}h1{font-size:1.35rem}dl{grid-template-columns:1fr;gap:0}dd{margin-bottom:.6rem}
.chart table,.chart tbody,.chart tr{display:block}.chart thead{position:absolute;left:-99rem}.chart tbody th,.chart tbody td{display:inline-block;border:0;padding:.1rem .6rem 0 0;min-width:0;width:auto}
.chart:not(.people) td:nth-child(2)::before{content:"n = "}.slices table td:nth-child(3)::before{content:"error "}.slices table td:nth-child(4)::before{content:"worse by "}.chart table td:last-child{display:block;width:100%;padding:.15rem 0 .5rem}.chart tbody tr{border-bottom:1px solid var(--line)}
.findings caption,.findings table,.findings tbody,.findings tr{display:block}.findings thead{position:absolute;left:-99rem}.findings tbody th,.findings tbody td,.findings td:nth-child(6){display:inline-block;border:0;padding:.1rem .6rem 0 0;min-width:0;width:auto}
.findings tbody td:empty{display:none}.findings td:nth-child(4)::before{content:"interval "}.findings td:nth-child(5)::before{content:"n = "}.findings td:nth-child(6)::before{content:"asked "}
.findings tbody td:last-child{display:block;padding:.15rem 0 .6rem;min-width:0}.findings tbody tr{border-bottom:1px solid var(--line);padding-top:.4rem}}
@media print{:root{--page:#fff;--card:#fff;--text:#000;--quiet:#444;--line:#999}body{font-size:10pt}nav,.skip{display:none}section{break-before:page;border:0;margin:0}.scroll{overflow:visible}tr,.finding{break-inside:avoid}svg.bar,.fill,.pill{print-color-adjust:exact;-webkit-print-color-adjust:exact}details::details-content{content-visibility:visible;height:auto}}
`;

;// CONCATENATED MODULE: ./build/outputs/report.js
/**
 * `report.html`: the whole story on one page for three readers (board, engineer, auditor). It asks nothing of the
 * network, runs no script, and stays below 5 MB on any decision; what is cut is counted, and is in the record.
 */









function renderReport(decision, context) {
    const all = (0,story/* topics */.vp)(decision);
    const name = (0,outputs_escape/* html */.qy)((0,story/* subject */.bc)(decision), 100);
    const empty = (0,story/* isEmptyPass */.lJ)(decision);
    const title = empty ? 'Nothing to judge: this change touches no model' : `${name} ${(0,story/* verdictWords */.L2)(decision)}`;
    const policy = decision.policy
        ? ` under policy ${mono((0,outputs_words/* short */.h0)(decision.policy.sha256))}`
        : ' without a policy that could be read';
    const time = (0,outputs_escape/* html */.qy)(decision.evaluated_at, 40);
    return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${contentPolicy()}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>Model risk gate: ${title}</title>
<style>${STYLE}</style>
</head>
<body>
<a class="skip" href="#board">Skip to the report</a>
<header>
<h1>${title}</h1>
<p><span class="verdict ${decision.verdict}"><span aria-hidden="true">${VERDICT_MARKS[decision.verdict]}</span> ${decision.verdict.replaceAll('-', ' ')}</span></p>
<p class="lead">${(0,story/* countsSentence */.KS)(all)}.</p>
<p class="quiet">${decision.repository ? `${(0,outputs_escape/* html */.qy)(decision.repository, 140)}${decision.pull_request === null ? '' : `, pull request ${decision.pull_request}`}: ` : ''}commit ${mono((0,outputs_words/* short */.h0)(decision.head))} judged${policy} on <time>${time}</time>.</p>
<nav aria-label="Parts"><ul><li><a href="#board">For the board</a></li><li><a href="#engineer">For the engineer</a></li><li><a href="#auditor">For the auditor</a></li></ul></nav>
</header>
<main>
${boardPart(decision, all, context)}
${engineerPart(decision, all, context)}
${auditorPart(decision, all, context)}
</main>
<footer><p>Written by risk-gate ${(0,outputs_escape/* html */.qy)(decision.tool.version, 40)} from the decision record alone. The conclusion of the job is the lock; this page explains it.</p></footer>
</body>
</html>
`;
}
/** Nothing may be loaded and no script may run; the one style sheet is named by its digest. */
const contentPolicy = () => {
    const digest = (0,external_node_crypto_.createHash)('sha256').update(STYLE).digest('base64');
    return `default-src 'none'; style-src 'sha256-${digest}'; base-uri 'none'; form-action 'none'`;
};

// EXTERNAL MODULE: ./build/outputs/review-parts.js
var review_parts = __webpack_require__(51594);
;// CONCATENATED MODULE: ./build/outputs/review-blocks.js
/** What keeps the merge shut: the table that is read first, the same in plain words, and every message in full. */






/** Groups of one requirement that a row shows before it counts the rest. */
const GROUPS = 3;
/** One row a requirement, worst first. */
function blocksTable(blocks, decision, context, room) {
    if (!blocks.length)
        return '';
    const head = '| | Requirement | Measured | Asked | What to do |\n|---|---|---|---|---|\n';
    const rows = lazily(blocks, (topic) => blockRow(topic, decision, context));
    return head + fitted(rows, blocks.length, room - head.length, '\n', (left) => (0,review_parts/* moreRow */.iE)(left, 5, 'requirement'));
}
/** Maps only as far as somebody asks: of 20,000 items the first hundred are shown. */
function* lazily(items, make) {
    for (const item of items)
        yield make(item);
}
function blockRow(topic, decision, context) {
    const shown = topic.findings.blocks.slice(0, GROUPS);
    const rest = topic.findings.blocks.length - shown.length;
    const held = topic.findings.holds.length;
    const over = Object.values(topic.findings.holds[0]?.slice ?? {}).includes('*') ? 'comparison' : 'group';
    const also = [
        ...(rest > 0 ? [`and ${(0,outputs_words/* plural */.LS)(rest, shown[0]?.slice ? 'more group' : 'more finding')}`] : []),
        ...(held > 0 && shown[0]?.slice ? [`${(0,outputs_words/* plural */.LS)(held, over)} ${held === 1 ? 'holds' : 'hold'}`] : []),
    ];
    const values = [
        ...shown.map((finding) => (0,review_parts/* measured */.jh)(finding, shown.length > 1 ? 200 : 300) + between(topic, finding)),
        ...also,
    ].join('<br>');
    const bounds = [...new Set(shown.map(review_parts/* askedText */.k7))].join('<br>');
    const sign = `${outputs_words/* OUTCOME_SIGNS */.Gr[topic.outcome]} ${topic.outcome}`;
    return `| ${sign} | ${(0,review_parts/* topicName */.NX)(topic, decision)} | ${values} | ${bounds} | ${whatToDo(shown, context)} |`;
}
/** For a difference or ratio: which groups it lies between. */
function between(topic, finding) {
    const ends = topic.model && extremes(topic.model, finding);
    if (!ends)
        return '';
    return `: ${ends.map((bar) => `${(0,outputs_escape/* markdown */.wD)(bar.name, 60)} ${(0,outputs_words/* figure */.vP)(bar.value)}`).join(', ')}`;
}
function whatToDo(findings, context) {
    const fixes = [...new Set(findings.flatMap((finding) => (finding.fix ? [(0,outputs_escape/* markdown */.wD)(finding.fix, 400)] : [])))];
    const source = findings.map(review_parts/* firstPlace */.Az).find((one) => one !== undefined);
    const voided = findings.find((finding) => finding['waiver-void'])?.['waiver-void'];
    const parts = [
        ...fixes.slice(0, 2),
        ...(source ? [(0,review_parts/* place */.ik)(source, context)] : []),
        ...(voided ? [`A waiver was meant for it and does not hold: ${(0,outputs_escape/* markdown */.wD)(voided, 300)}`] : []),
    ];
    return parts.join('<br>') || 'See the message below';
}
/** What blocks, as a board would say it; '' where no rule has plain words for it. */
function plainWords(blocks, room) {
    const told = [...new Set(blocks.flatMap((topic) => topic.findings.blocks.flatMap((finding) => finding.plain ?? [])))];
    if (!told.length)
        return '';
    const items = lazily(told.slice(0, 6), (text) => sentence((0,outputs_escape/* markdown */.wD)(text, 500)));
    return `> **In plain words.** ${fitted(items, told.length, room - 40, ' ', (left) => `And ${left} more in the report.`)}`;
}
const sentence = (text) => (/[.!?…]$/.test(text) ? text : `${text}.`);
/** Every blocking finding with its whole message, its reason in the policy and its places. */
function detailsSection(blocks, context, room) {
    // What the table says already in full words is not said twice.
    const findings = blocks.flatMap((topic) => topic.findings.blocks.filter((finding, index) => index >= GROUPS || (0,outputs_words/* speaksInNumbers */.F0)(finding) || finding.why !== undefined || finding.message.length > 200));
    if (!findings.length)
        return '';
    const items = lazily(findings, (finding) => detail(finding, context));
    return (0,review_parts/* folded */.TM)(`The ${findings.length === 1 ? 'finding' : 'findings'} in full`, fitted(items, findings.length, room - 80, '\n', review_parts/* moreItem */.pn));
}
function detail(finding, context) {
    const group = finding.slice ? ` (${(0,outputs_escape/* markdown */.wD)((0,outputs_words/* sliceText */.S$)(finding.slice), 160)})` : '';
    const why = finding.why ? `\n  Why it is asked: ${(0,outputs_escape/* markdown */.wD)(finding.why, 300)}` : '';
    const places = finding.evidence.slice(0, 4).map((source) => (0,review_parts/* place */.ik)(source, context));
    const where = places.length
        ? `\n  Rests on ${places.join(', ')}${finding.evidence.length > 4 ? ' and others' : ''} (${finding.origin})`
        : '';
    return `- **${(0,outputs_escape/* markdown */.wD)(finding.requirement, 100)}**${group}: ${(0,outputs_escape/* markdown */.wD)(finding.message)}${why}${where}`;
}
/** How many findings block, over all models. */
const blockingCount = (decision) => allFindings(decision).filter(({ finding }) => effectOf(finding) === 'blocks').length;

;// CONCATENATED MODULE: ./build/outputs/review-calm.js
/** What does not block: waived, warned, holding, and what came closest to its limit. Folded until somebody asks. */






/** Nearest misses of a pass: what will break first when the model or the data moves. */
function closestSection(all, decision, room) {
    const near = (0,story/* closest */.kp)(all, 5);
    if (!near.length)
        return '';
    const head = 'What came closest to its limit:\n\n| Requirement | Measured | Asked | Room left |\n|---|---|---|---:|\n';
    const rows = lazily(near, ({ topic, finding }) => {
        const left = (0,outputs_words/* margin */.Lc)(finding);
        return `| ${(0,review_parts/* topicName */.NX)(topic, decision)} | ${(0,review_parts/* measured */.jh)(finding)} | ${(0,review_parts/* askedText */.k7)(finding)} | ${left === null ? '–' : (0,outputs_words/* figure */.vP)(left)} |`;
    });
    return head + fitted(rows, near.length, room - head.length, '\n', () => '');
}
/** Accepted risks: by whom, for which risk, until when, and how long that still is. */
function waivedSection(all, decision, room) {
    const waived = all.flatMap((topic) => topic.findings.waived.map((finding) => ({ topic, finding })));
    if (!waived.length)
        return '';
    const items = lazily(waived, ({ topic, finding }) => {
        const { waiver } = finding;
        const model = decision.models.length > 1 && topic.model ? `${(0,outputs_escape/* code */.aY)(topic.model.id, 60)}: ` : '';
        const group = finding.slice ? ` (${(0,outputs_escape/* markdown */.wD)((0,outputs_words/* sliceText */.S$)(finding.slice), 120)})` : '';
        const value = (0,outputs_words/* valueText */.Ru)(finding);
        const numbers = value === null ? '' : ` ${value} against ${(0,outputs_escape/* markdown */.wD)((0,outputs_words/* asked */.NZ)(finding) ?? 'what was asked', 120)},`;
        const worst = waiver?.worst == null ? '' : ` tolerated as far as ${(0,outputs_words/* figure */.vP)(waiver.worst)}`;
        const days = waiver ? (0,outputs_words/* plural */.LS)(waiver['days-left'], 'day') : '';
        return `- ${model}${(0,outputs_escape/* code */.aY)(finding.requirement, 100)}${group}${numbers}${worst} until ${(0,outputs_escape/* markdown */.wD)(waiver?.expires ?? '', 20)} (**${days} left**), accepted by ${(0,outputs_escape/* markdown */.wD)(waiver?.['approved-by'] ?? '', 80)} for risk ${(0,outputs_escape/* code */.aY)(waiver?.risk ?? '', 60)}: “${(0,outputs_escape/* markdown */.wD)(waiver?.reason ?? '', 300)}”`;
    });
    const soonest = waived.reduce((least, { finding }) => Math.min(least, finding.waiver?.['days-left'] ?? least), Number.POSITIVE_INFINITY);
    const days = Number.isFinite(soonest)
        ? ` (${waived.length > 1 ? 'the first ends in ' : ''}${(0,outputs_words/* plural */.LS)(soonest, 'day')}${waived.length > 1 ? '' : ' left'})`
        : '';
    return (0,review_parts/* folded */.TM)(`${(0,review_parts/* summaryOf */.YG)('Waived', waived.length)}${days}`, fitted(items, waived.length, room - 100, '\n', review_parts/* moreItem */.pn));
}
/** What was found and does not block. */
function warningsSection(all, decision, room) {
    const warned = all.flatMap((topic) => topic.findings.warns.map((finding) => ({ topic, finding })));
    if (!warned.length)
        return '';
    const items = lazily(warned, ({ topic, finding }) => {
        const model = decision.models.length > 1 && topic.model ? `${(0,outputs_escape/* code */.aY)(topic.model.id, 60)}: ` : '';
        const fix = finding.fix ? ` To do: ${(0,outputs_escape/* markdown */.wD)(finding.fix, 200)}` : '';
        return `- ${model}${(0,outputs_escape/* code */.aY)(finding.requirement, 100)} (${finding.outcome}): ${(0,outputs_escape/* markdown */.wD)(finding.message, 400)}${fix}`;
    });
    return (0,review_parts/* folded */.TM)((0,review_parts/* summaryOf */.YG)('Warnings, which do not block', warned.length), fitted(items, warned.length, room - 100, '\n', review_parts/* moreItem */.pn));
}
/** What holds, a few words each. */
function holdingSection(all, decision, room) {
    const holding = all.filter((topic) => topic.effect === 'holds');
    if (!holding.length)
        return '';
    const items = lazily(holding, (topic) => {
        const [first] = topic.findings.holds;
        const model = decision.models.length > 1 && topic.model ? `${(0,outputs_escape/* markdown */.wD)(topic.model.id, 60)}: ` : '';
        const name = (0,outputs_escape/* markdown */.wD)(topic.title ?? topic.requirement, 100);
        const slices = new Set(topic.findings.holds.map((finding) => (0,outputs_words/* sliceKey */.Q1)(finding.slice)));
        const over = Object.values(first?.slice ?? {}).includes('*') ? 'comparison' : 'group';
        const groups = slices.size > 1 ? ` in ${(0,outputs_words/* plural */.LS)(slices.size, over)}, at worst` : '';
        const numbers = first && (0,outputs_words/* speaksInNumbers */.F0)(first) ? `${groups} ${(0,outputs_words/* valueText */.Ru)(first)} (${(0,outputs_escape/* markdown */.wD)((0,outputs_words/* asked */.NZ)(first) ?? '', 80)})` : '';
        return `✓ ${model}${name}${numbers}`;
    });
    const idle = all.filter((topic) => topic.effect === 'idle');
    const not = idle.length
        ? `\n\nNot applicable here: ${fitted(lazily(idle, (topic) => (0,outputs_escape/* code */.aY)(topic.requirement, 80)), idle.length, 800, ', ', (left) => `and ${left} more`)}`
        : '';
    return (0,review_parts/* folded */.TM)((0,review_parts/* summaryOf */.YG)('Holding', holding.length), fitted(items, holding.length, room - 1000, ' · ', (left) => `and ${left} more in the report`) + not);
}

;// CONCATENATED MODULE: ./build/outputs/diagrams.js
/** Mermaid diagrams of the review: group charts and the lineage of a model. Exact numbers stand in tables beside them. */



/** Bars that a chart in a comment can hold and still be read. */
const BARS = 12;
const diagrams_STATES = ['beyond', 'unsure', 'within', 'left-out'];
/** A number as Mermaid reads it: no exponent, no thousands. */
const plain = (value) => String(Number(value.toFixed(6)));
/** A fenced bar chart with the limit as a line, or null where the chart has no line to show or nothing to compare. */
function groupDiagram(chart) {
    const compared = chart.bars.filter((bar) => bar.state !== 'left-out');
    const worst = [...compared].sort((a, b) => diagrams_STATES.indexOf(a.state) - diagrams_STATES.indexOf(b.state)).slice(0, BARS);
    const shown = worst.sort((a, b) => b.value - a.value);
    if (shown.length < 2 || chart.limit === null)
        return null;
    const { limit } = chart;
    const highest = Math.max(limit.value, ...shown.map((bar) => bar.value));
    const lowest = Math.min(0, limit.value, ...shown.map((bar) => bar.value));
    const title = (0,outputs_escape/* mermaidAxis */.bt)(`${chart.title} (the line: ${limit.text})`, 90);
    return [
        '```mermaid',
        // As high as its bars need: the default would fill a screen for three of them.
        '---',
        'config:',
        '  xyChart:',
        `    height: ${110 + shown.length * 34}`,
        '---',
        'xychart-beta horizontal',
        `  title "${title}"`,
        `  x-axis [${shown.map((bar) => `"${(0,outputs_escape/* mermaidAxis */.bt)(bar.name)}"`).join(', ')}]`,
        `  y-axis "${(0,outputs_escape/* mermaidAxis */.bt)(chart.metric.replaceAll('_', ' '))}" ${plain(lowest)} --> ${plain(highest > lowest ? highest * 1.05 : lowest + 1)}`,
        `  bar [${shown.map((bar) => plain(bar.value)).join(', ')}]`,
        `  line [${shown.map(() => plain(limit.value)).join(', ')}]`,
        '```',
    ].join('\n');
}
/** Opening and closing signs of each type's shape. */
const SHAPES = {
    source: ['[(', ')]'],
    dataset: ['[(', ')]'],
    file: ['[', ']'],
    code: ['[[', ']]'],
    parameters: ['>', ']'],
    step: ['(', ')'],
    model: ['{{', '}}'],
    report: ['[/', '/]'],
};
const ARROWS = { verified: '-->', declared: '-.->', contradicted: '--x', unavailable: '-.->' };
const nodeLabel = (node) => {
    const [digest] = node.digests;
    const name = (0,outputs_escape/* mermaid */.a4)((0,outputs_words/* tail */.RT)(node.path ?? node.name, 40), 60);
    return digest ? `${name}<br/>${(0,outputs_escape/* mermaid */.a4)(`${digest.algorithm} ${(0,outputs_words/* short */.h0)(digest.value)}`, 30)}` : name;
};
/** A fenced flowchart of where a model comes from; at most `limit` nodes, the worst edges first. null: nothing known. */
function lineageDiagram(model, limit = 40) {
    const graph = drawnGraph(model, limit);
    if (!graph.nodes.length)
        return null;
    const ids = new Map(graph.nodes.map((node, index) => [node.id, `n${index}`]));
    const nodes = graph.nodes.map((node) => {
        const [open, close] = SHAPES[node.type];
        return `  ${ids.get(node.id)}${open}"${nodeLabel(node)}"${close}`;
    });
    const edges = graph.edges.map((edge) => `  ${ids.get(edge.from)} ${ARROWS[edge.state]}|${EDGE_SIGNS[edge.state]}| ${ids.get(edge.to)}`);
    const bad = graph.edges.flatMap((edge, index) => (edge.state === 'contradicted' ? [index] : []));
    const style = bad.length ? [`  linkStyle ${bad.join(',')} stroke:#cf222e,stroke-width:3px`] : [];
    const left = graph.nodesLeftOut ? [`  rest["and ${(0,outputs_words/* plural */.LS)(graph.nodesLeftOut, 'more thing')}: see the report"]`] : [];
    return ['```mermaid', 'flowchart LR', ...nodes, ...edges, ...left, ...style, '```'].join('\n');
}
/** References that lead nowhere, as a list; at most `limit`. */
const unresolvedItems = (model, limit) => model.lineage.unresolved.slice(0, limit).map((text) => `- ${(0,outputs_escape/* markdown */.wD)(text, 200)}`);

;// CONCATENATED MODULE: ./build/outputs/review-evidence.js
/** Groups and lineage in the review: tables with the exact numbers, and a picture of each. */







const METRICS = 6;
const ROWS = 15;
const TABLES = 4;
const CHARTS = 3;
/** By group: charts of what blocks, then the tables. */
function groupsSection(decision, room) {
    return within(decision.models, room, (model, share) => {
        const charts = groupCharts(model)
            .filter((chart) => chart.blocks)
            .slice(0, CHARTS)
            .flatMap((chart) => groupDiagram(chart) ?? []);
        const tables = groupTables(model).filter((table) => table.rows.length > 1 || table.rows.some((row) => [...row.cells.values()].some((cell) => cell.finding)));
        const shown = tables.slice(0, TABLES).map(groupTable);
        const left = tables.length - shown.length;
        const parts = keep([...charts, ...shown, ...(left > 0 ? [`${(0,outputs_words/* plural */.LS)(left, 'more table')} in the report.`] : [])], share - 200);
        const name = decision.models.length > 1 ? ` of <code>${(0,outputs_escape/* htmlInMarkdown */.mx)(model.id, 60)}</code>` : '';
        return (0,review_parts/* folded */.TM)(`By group${name}`, parts);
    });
}
/** Parts in order while they fit. */
function keep(parts, room) {
    let text = '';
    for (const part of parts)
        if (text.length + part.length + 2 <= room)
            text += text === '' ? part : `\n\n${part}`;
    return text;
}
/** The models' sections one under the other; each may use what the earlier ones left, at most a half while others wait. */
function within(models, room, make) {
    let text = '';
    const worst = [...models].sort((a, b) => ORDER.indexOf(a.verdict) - ORDER.indexOf(b.verdict));
    for (const model of worst.slice(0, 6)) {
        const left = room - text.length - 2;
        if (left < 600)
            break;
        const section = make(model, models.length > 1 ? Math.floor(left / 2) : left);
        if (section !== '' && section.length <= left)
            text += text === '' ? section : `\n\n${section}`;
    }
    return text;
}
const ORDER = ['error', 'fail', 'pass-with-waivers', 'pass'];
function groupTable(table) {
    const metrics = table.metrics.slice(0, METRICS);
    const flagged = (row) => metrics.some((metric) => row.cells.get(metric)?.finding) ? 0 : 1;
    // The largest groups say most, but a failing one is never among those that are cut.
    const rows = table.rows.length > ROWS ? [...table.rows].sort((a, b) => flagged(a) - flagged(b)) : table.rows;
    const head = `| ${(0,outputs_escape/* markdown */.wD)(table.by, 60)} | rows | ${metrics.map((metric) => (0,outputs_escape/* markdown */.wD)((0,outputs_words/* metricText */._l)(metric), 40)).join(' | ')} |`;
    const rule = `|---|---:|${metrics.map(() => '---:|').join('')}`;
    const body = rows.slice(0, ROWS).map((row) => {
        const cells = metrics.map((metric) => cellText(row.cells.get(metric)));
        return `| ${(0,outputs_escape/* markdown */.wD)(row.name, 80)} | ${row.n === null ? '' : (0,outputs_words/* whole */.WQ)(row.n)} | ${cells.join(' | ')} |`;
    });
    const left = rows.length - ROWS;
    const more = left > 0 ? [`| … ${(0,outputs_words/* plural */.LS)(left, 'more group')} in the report | |${metrics.map(() => ' |').join('')}`] : [];
    return [head, rule, ...body, ...more].join('\n');
}
function cellText(cell) {
    if (!cell)
        return '';
    const value = cell.value === null ? 'undefined' : (0,outputs_words/* columnFigure */.hf)(cell.value);
    return cell.finding ? `${outputs_words/* OUTCOME_SIGNS */.Gr[cell.finding.waiver ? 'waived' : cell.finding.outcome]} **${value}**` : value;
}
/** Where each model comes from, in numbers, as a picture, and what leads nowhere. */
function lineageSection(decision, room) {
    return within(decision.models, room, (model, share) => {
        if (!model.lineage.edges.length && !model.lineage.nodes.length)
            return '';
        const counts = edgeCounts(model).map(([state, count]) => `${count} ${WORDS[state]}`);
        const unresolved = model.lineage.unresolved.length;
        const leads = unresolved
            ? `; ${(0,outputs_words/* plural */.LS)(unresolved, 'reference')} that ${unresolved === 1 ? 'leads' : 'lead'} nowhere`
            : '';
        const name = decision.models.length > 1 ? `<code>${(0,outputs_escape/* htmlInMarkdown */.mx)(model.id, 60)}</code>` : 'the model';
        const summary = `Where ${name} comes from: ${(0,outputs_words/* plural */.LS)(model.lineage.edges.length, 'edge')}${counts.length ? `, ${counts.join(', ')}` : ''}${leads}`;
        const legend = `Signs on the arrows: ${edgeCounts(model)
            .map(([state]) => `${EDGE_SIGNS[state]} ${EDGE_WORDS[state]}`)
            .join(' · ')}`;
        const items = unresolvedItems(model, 5).join('\n');
        const drawing = [40, 20, 10]
            .map((nodes) => lineageDiagram(model, nodes))
            .find((one) => one !== null && one.length < share - 900);
        return (0,review_parts/* folded */.TM)(summary, keep([drawing ?? '', legend, items].filter((part) => part !== ''), share - 300));
    });
}
const WORDS = {
    verified: 'verified',
    declared: 'only declared',
    contradicted: 'contradicted',
    unavailable: 'not held here',
};
/** Digest of each model, for the line of what was judged. */
const modelDigests = (decision) => decision.models.flatMap((model) => (model.digest === null ? [] : [`${code(model.id, 60)} ${code(model.digest)}`]));

;// CONCATENATED MODULE: ./build/outputs/review-faults.js
/** What could not be read: place, fault and fix. */




/** Faults of files, one an item. '' where there is none. */
function unreadSection(decision, context, room) {
    const { faults } = decision;
    if (!faults.length)
        return '';
    const items = lazily(faults, (fault) => {
        const at = (0,review_parts/* place */.ik)({ path: fault.path, sha256: '', pointer: '', line: fault.line }, context);
        const column = fault.line !== null && fault.column !== null ? `, column ${fault.column}` : '';
        const fix = fault.fix === null ? '' : ` **Fix:** ${(0,outputs_escape/* markdown */.wD)(fault.fix, 300)}`;
        return `- ${at}${column}: ${(0,outputs_escape/* markdown */.wD)(fault.message, 500)}.${fix} \`[${fault.code}]\``;
    });
    const judged = decision.models.some((model) => model.findings.length) ? '\n\nWhat was judged nevertheless:' : '';
    return `**What could not be read:**\n\n${fitted(items, faults.length, room - 100, '\n', review_parts/* moreItem */.pn)}${judged}`;
}

;// CONCATENATED MODULE: ./build/outputs/review-help.js
/** Who can help, which controls were served, and how to get the same answer at one's own desk. */





/** Owners of the models, people of each role, and the plan for when it goes wrong. */
function helpSection(decision, context, room) {
    if (decision.verdict === 'pass')
        return '';
    const roles = Object.entries(context.roles).map(([role, people]) => {
        const said = WHAT_FOR[role];
        return `${said ? `${said}: ` : ''}${(0,outputs_escape/* markdown */.wD)(role.replaceAll('-', ' '), 60)} (${people
            .slice(0, 4)
            .map((who) => `@${(0,outputs_escape/* markdown */.wD)(who, 60)}`)
            .join(', ')}${people.length > 4 ? ' and others' : ''})`;
    });
    const owners = decision.models.flatMap((model) => model.owner
        ? [`${decision.models.length > 1 ? (0,outputs_escape/* code */.aY)(model.id, 60) : 'this model'}: @${(0,outputs_escape/* markdown */.wD)(model.owner, 60)}`]
        : []);
    const plans = decision.models.flatMap((model) => {
        const plan = context.responsePlans[model.id];
        return plan ? [`incidents while live: escalation in ${(0,outputs_escape/* code */.aY)(plan)}`] : [];
    });
    const items = [...roles, ...owners, ...new Set(plans)].map(breakMention);
    return items.length
        ? `**Who can help:** ${fitted(items, items.length, room - 60, ' · ', (left) => `and ${left} more`)}`
        : '';
}
const WHAT_FOR = {
    'second-line': 'thresholds and waivers',
    'safety-board': 'a looser policy',
};
/** The sign is put before a name that is safe already: it must not call anybody either. */
const breakMention = (text) => text.replace(/@(?=[^\u200b])/g, '@\u200b');
/** Controls by framework, what is not met first. */
function controlsSection(all, context, room) {
    const frameworks = [...(0,story/* controls */.ne)(all)];
    if (!frameworks.length)
        return '';
    const items = lazily(frameworks.map(([id, list]) => ({ id, list })), ({ id, list }) => {
        const title = list.map((control) => context.control?.(control.id)?.framework).find((one) => one !== undefined) ?? id;
        const shown = fitted(lazily(list, controlText), list.length, 700, ', ', (left) => `and ${left} more`);
        return `${(0,outputs_escape/* markdown */.wD)(title || 'Controls', 80)} ${shown}`;
    });
    return `**Controls served here:** ${fitted(items, frameworks.length, room - 80, ' · ', (left) => `and ${left} more frameworks in the report`)}`;
}
const controlText = (control) => {
    const unmet = control.outcome !== 'satisfied' && control.outcome !== 'not-applicable';
    return unmet ? `${(0,outputs_escape/* markdown */.wD)(control.name, 60)} (**${control.outcome}**)` : (0,outputs_escape/* markdown */.wD)(control.name, 60);
};
/** The command that gives the same decision, and what the lock is. */
function replaySection(decision) {
    const commit = (sha) => (/^[0-9a-f]{7,64}$/.test(sha) ? sha : 'HEAD');
    const now = /^[\dTZ:.+-]{1,40}$/.test(decision.evaluated_at) ? decision.evaluated_at : '';
    const command = `node dist/cli.js check --base ${commit(decision.base)} --head ${commit(decision.head)}${now ? ` --now ${now}` : ''}`;
    return `<sub>The job's conclusion is the lock; this review explains it. Judged again at each push. The same answer at your desk: <code>${command}</code> (risk-gate ${(0,outputs_escape/* markdown */.wD)(decision.tool.version, 40)}, <code>${(0,outputs_words/* short */.h0)(decision.tool.sha256).replace(/[^0-9a-z]/g, '')}</code>)</sub>`;
}

;// CONCATENATED MODULE: ./build/outputs/review.js
/** `review.md`: the comment under the pull request. The first ten lines decide whether it is read. */








/** A comment holds 65,536 characters at most; we stay below, so that a forge may add its own. */
const REVIEW_LIMIT = 60_000;
/** First line of the comment, by which it is found again. Commit in full; run `local` where there is none. */
function reviewMarker(head, run) {
    const commit = /^[0-9a-f]{7,64}$/.test(head) ? head : 'unknown';
    return `<!-- risk-gate:review v1 head=${commit} run=${run !== null && /^[\w.-]{1,64}$/.test(run) ? run : 'local'} -->`;
}
/** The comment, marker line first; at most 60,000 UTF-16 units on any decision. */
function renderReview(decision, context) {
    return `${reviewMarker(decision.head, context.run)}\n${reviewBody(decision, context, REVIEW_LIMIT - 200)}\n`;
}
/** The review without its marker, within `limit` UTF-16 units: sections share the room, the least urgent give way first. */
function reviewBody(decision, context, limit) {
    const all = (0,story/* topics */.vp)(decision);
    if ((0,story/* isEmptyPass */.lJ)(decision))
        return emptyPass(decision);
    const room = (share) => Math.floor(limit * share);
    const blocks = all.filter((topic) => topic.findings.blocks.length);
    const sections = [
        headline(decision),
        counts(decision, all, context),
        unreadSection(decision, context, room(0.1)),
        blocksTable(blocks, decision, context, room(0.3)),
        plainWords(blocks, room(0.05)),
        blocks.length ? '' : closestSection(all, decision, room(0.05)),
        detailsSection(blocks, context, room(0.12)),
        groupsSection(decision, room(0.12)),
        lineageSection(decision, room(0.08)),
        waivedSection(all, decision, room(0.05)),
        warningsSection(all, decision, room(0.05)),
        holdingSection(all, decision, room(0.06)),
        helpSection(decision, context, room(0.02)),
        controlsSection(all, context, room(0.03)),
        replaySection(decision),
    ];
    return assemble(sections, limit);
}
/** Sections in order while they fit; shares are sized so that all do, and this makes it certain. */
function assemble(sections, limit) {
    let text = '';
    for (const section of sections) {
        if (section !== '' && text.length + section.length + 2 <= limit)
            text += text === '' ? section : `\n\n${section}`;
    }
    return text;
}
function headline(decision) {
    const sign = outputs_words/* VERDICT_SIGNS */.PU[decision.verdict];
    const name = decision.models.length === 1 ? (0,outputs_escape/* code */.aY)((0,story/* subject */.bc)(decision), 100) : (0,story/* subject */.bc)(decision);
    if (decision.verdict === 'error')
        return `### ${sign} Model risk gate could not judge ${name}`;
    return `### ${sign} Model risk gate: ${name} ${(0,story/* verdictWords */.L2)(decision)}`;
}
function counts(decision, all, context) {
    const policy = decision.policy
        ? `under policy ${(0,outputs_escape/* code */.aY)((0,outputs_words/* short */.h0)(decision.policy.sha256))}${context.baseRef ? ` (${(0,outputs_escape/* markdown */.wD)(context.baseRef, 60)})` : ''}`
        : 'without a policy that could be read';
    const links = [
        ['full report', context.reportUrl],
        ['decision', context.decisionUrl],
    ].flatMap(([name, url]) => {
        const target = url ? (0,outputs_escape/* linkTarget */.Cm)(url) : null;
        return target ? [`[${name}](${target})`] : [];
    });
    const time = context.seconds === null ? [] : [`${context.seconds.toFixed(1)} s`];
    const untouched = decision.models.length === 0 && decision.reason === 'no-model-change' ? ['no model is touched'] : [];
    return [
        `**${(0,story/* countsSentence */.KS)(all)}**`,
        ...untouched,
        `judged at ${(0,outputs_escape/* code */.aY)((0,outputs_words/* short */.h0)(decision.head))} ${policy}`,
        ...time,
        ...links,
    ].join(' · ');
}
function emptyPass(decision) {
    const why = decision.reason === undefined || decision.reason === 'no-model-change'
        ? 'this change touches no model of the policy'
        : (0,outputs_escape/* markdown */.wD)(decision.reason, 100);
    const policy = decision.policy ? ` under policy ${(0,outputs_escape/* code */.aY)((0,outputs_words/* short */.h0)(decision.policy.sha256))}` : '';
    return `✅ **Model risk gate: nothing to judge**, ${why}. Judged at ${(0,outputs_escape/* code */.aY)((0,outputs_words/* short */.h0)(decision.head))}${policy}.`;
}

// EXTERNAL MODULE: ./build/domain/outcome.js
var outcome = __webpack_require__(93153);
;// CONCATENATED MODULE: ./build/outputs/sarif.js
/**
 * `results.sarif`: SARIF 2.1.0 for code scanning and other tools that read it. What keeps the merge shut is always
 * `kind: fail`, also where it is only missing or unsure: a consumer must never take it for a pass.
 */





/** Code scanning takes 25,000 results a run; the rest is in the decision record, and a notification says so. */
const RESULTS = 20_000;
const KINDS = { blocks: 'fail', warns: 'fail', waived: 'fail', holds: 'pass', idle: 'notApplicable' };
const LEVELS = { blocks: 'error', warns: 'warning', waived: 'warning', holds: 'none', idle: 'none' };
function renderSarif(decision, _context) {
    const all = [...(0,story/* allFindings */.c4)(decision)].sort((a, b) => sarif_rank(a.finding) - sarif_rank(b.finding));
    const shown = all.slice(0, RESULTS);
    const rules = rulesOf(shown.map(({ finding }) => finding));
    const index = new Map(rules.map((rule, at) => [rule.id, at]));
    const left = all.length - shown.length;
    const notifications = [
        ...decision.faults.slice(0, 1000).map((fault) => ({
            level: 'error',
            message: { text: said(`${fault.message}${fault.fix === null ? '' : ` (fix: ${fault.fix})`} [${fault.code}]`) },
            locations: [sarif_location({ path: fault.path, sha256: '', pointer: '', line: fault.line }, fault.column)],
        })),
        ...(left > 0
            ? [{ level: 'warning', message: { text: `${left} further results are only in decision.json.` } }]
            : []),
    ];
    const log = {
        $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: { driver: { name: 'risk-gate', version: sarif_name(decision.tool.version), rules } },
                automationDetails: { id: 'risk-gate/' },
                invocations: [
                    {
                        executionSuccessful: decision.verdict !== 'error',
                        exitCode: outcome/* EXIT_CODES */.ai[decision.verdict],
                        exitCodeDescription: `verdict ${decision.verdict}`,
                        ...(isTime(decision.evaluated_at) ? { endTimeUtc: decision.evaluated_at } : {}),
                        toolExecutionNotifications: notifications,
                    },
                ],
                originalUriBaseIds: {
                    '%SRCROOT%': { description: { text: 'The root of the repository at the judged commit.' } },
                },
                columnKind: 'utf16CodeUnits',
                results: shown.map(({ model, finding }) => result(model, finding, index.get(sarif_name(finding.requirement)) ?? -1)),
                properties: {
                    verdict: decision.verdict,
                    ...(decision.repository ? { repository: sarif_name(decision.repository) } : {}),
                    base: sarif_name(decision.base),
                    head: sarif_name(decision.head),
                    ...(decision.policy ? { policy: sarif_name(decision.policy.sha256) } : {}),
                },
            },
        ],
    };
    return `${JSON.stringify(log, null, 2)}\n`;
}
const EFFECT_ORDER = ['blocks', 'warns', 'waived', 'holds', 'idle'];
const sarif_rank = (finding) => EFFECT_ORDER.indexOf((0,story/* effectOf */.$x)(finding)) * outcome/* OUTCOMES */.im.length + outcome/* OUTCOMES */.im.indexOf(finding.outcome);
/** An id or label: one line, no hidden character, no longer than anybody reads. */
const sarif_name = (text) => (0,outputs_escape/* visible */.RK)((0,outputs_escape/* clip */.$Q)(text, 300));
/** Text of a message: one line, no hidden character, never empty. */
const said = (text) => (0,outputs_escape/* flat */.Ct)((0,outputs_escape/* clip */.$Q)(text, 2000)) || '(no message)';
/** The same for the same requirement, model and group in every run, whatever was measured. */
const fingerprint = (model, finding) => (0,external_node_crypto_.createHash)('sha256')
    .update(JSON.stringify([finding.requirement, model?.id ?? null, (0,outputs_words/* sliceKey */.Q1)(finding.slice)]))
    .digest('hex');
const isTime = (text) => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/.test(text);
function rulesOf(findings) {
    const rules = new Map();
    for (const finding of findings) {
        const id = sarif_name(finding.requirement);
        if (!rules.has(id))
            rules.set(id, finding);
    }
    return [...rules.values()].map((finding) => ({
        id: sarif_name(finding.requirement),
        name: sarif_name(finding.rule),
        shortDescription: { text: said(finding.title ?? finding.requirement) },
        help: { text: said(finding.why ?? `The policy asks this by the rule ${finding.rule}.`) },
        defaultConfiguration: { level: finding.severity === 'block' ? 'error' : 'warning' },
        properties: { tags: [...new Set(['model-risk', ...finding.controls.map((control) => sarif_name(control))])] },
    }));
}
function result(model, finding, ruleIndex) {
    const effect = (0,story/* effectOf */.$x)(finding);
    const fix = finding.fix === null || effect === 'holds' ? '' : ` To do: ${finding.fix}`;
    const { waiver } = finding;
    return {
        ruleId: sarif_name(finding.requirement),
        ...(ruleIndex < 0 ? {} : { ruleIndex }),
        kind: KINDS[effect],
        level: LEVELS[effect],
        message: { text: said(`${finding.message}${fix}`) },
        locations: finding.evidence.slice(0, 10).map((source) => sarif_location(source, null)),
        partialFingerprints: { 'requirementModelGroup/v1': fingerprint(model, finding) },
        ...(waiver
            ? {
                suppressions: [
                    {
                        kind: 'external',
                        status: 'accepted',
                        justification: said(`${waiver.reason} (risk ${waiver.risk}, by ${waiver['approved-by']}, until ${waiver.expires})`),
                        location: sarif_location({ path: waiver.path, sha256: '', pointer: '', line: waiver.line }, null),
                    },
                ],
            }
            : {}),
        properties: {
            model: model === null ? null : sarif_name(model.id),
            outcome: finding.outcome,
            severity: finding.severity,
            ...(finding.slice ? { slice: said((0,outputs_words/* sliceText */.S$)(finding.slice)) } : {}),
            value: finding.value,
            interval: finding.interval,
            threshold: finding.threshold &&
                Object.fromEntries(Object.entries(finding.threshold).map(([key, bound]) => [
                    sarif_name(key),
                    typeof bound === 'string' ? sarif_name(bound) : bound,
                ])),
            n: finding.n,
            baseline: finding.baseline,
            origin: finding.origin,
        },
    };
}
/** A repository-relative location; characters that no URI holds are percent-encoded. */
function sarif_location(source, column) {
    const path = (0,outputs_escape/* clip */.$Q)(source.path, 1000).replace(/\p{Cs}/gu, '\ufffd');
    const uri = path.split('/').map(encodeURIComponent).join('/');
    const line = source.line !== null && source.line >= 1 ? source.line : null;
    return {
        physicalLocation: {
            artifactLocation: { uri, uriBaseId: '%SRCROOT%' },
            ...(line === null
                ? {}
                : { region: { startLine: line, ...(column !== null && column >= 1 ? { startColumn: column } : {}) } }),
        },
        ...(source.pointer ? { logicalLocations: [{ fullyQualifiedName: sarif_name(source.pointer) }] } : {}),
    };
}

;// CONCATENATED MODULE: ./build/outputs/summary.js
/** The job summary: the review with more room and without its marker. A step may write 1 MiB. */

/** UTF-16 units; three bytes each at most, so that 1 MiB is never reached. */
const SUMMARY_LIMIT = 300_000;
const renderSummary = (decision, context) => `${reviewBody(decision, context, SUMMARY_LIMIT)}\n`;

// EXTERNAL MODULE: ./build/domain/fault.js
var domain_fault = __webpack_require__(12777);
;// CONCATENATED MODULE: ./build/outputs/text.js
/** The decision for a terminal or a log: what blocks, where, and what to do. No line is ever a command to a runner. */





const TINTS = { red: '31', yellow: '33', green: '32', dim: '2', bold: '1' };
/** Requirements, and findings of one, that a terminal shows before it points to the report. */
const TOPICS = 40;
const FINDINGS = 5;
function renderText(decision, context) {
    const tint = (text, ...tints) => context.colour ? `\u001b[${tints.map((one) => TINTS[one]).join(';')}m${text}\u001b[0m` : text;
    const wrap = (text, indent) => wrapped(text, indent, Math.max(40, Math.min(context.width, 120)));
    const all = (0,story/* topics */.vp)(decision);
    const colour = decision.verdict === 'fail' || decision.verdict === 'error' ? 'red' : 'green';
    const name = (0,outputs_escape/* logName */.Is)((0,story/* subject */.bc)(decision));
    const where = `judged at ${(0,outputs_escape/* logName */.Is)((0,outputs_words/* short */.h0)(decision.head))}${decision.policy ? ` under policy ${(0,outputs_escape/* logName */.Is)((0,outputs_words/* short */.h0)(decision.policy.sha256))}` : ''}`;
    if ((0,story/* isEmptyPass */.lJ)(decision))
        return `${tint(`${outputs_words/* VERDICT_SIGNS */.PU.pass} pass`, 'green', 'bold')}: this change touches no model of the policy (${where})\n`;
    const lines = [
        `${tint(`${outputs_words/* VERDICT_SIGNS */.PU[decision.verdict]} ${decision.verdict}: ${name} ${(0,story/* verdictWords */.L2)(decision)}`, colour, 'bold')}`,
        `${(0,story/* countsSentence */.KS)(all)} · ${where}`,
    ];
    if (decision.faults.length) {
        lines.push('', tint('Could not be read', 'bold'));
        lines.push(...cut(decision.faults, TOPICS, (fault) => `  ${(0,outputs_escape/* logProse */.ay)((0,domain_fault/* faultText */.Ij)(fault))}`));
    }
    const block = (heading, chosen, effect) => {
        if (!chosen.length)
            return;
        lines.push('', tint(heading, 'bold'));
        lines.push(...cut(chosen, TOPICS, (topic) => topicLines(topic, topic.findings[effect], decision, tint, wrap)));
    };
    block('Blocks', all.filter((topic) => topic.findings.blocks.length), 'blocks');
    block('Warns', all.filter((topic) => topic.findings.warns.length), 'warns');
    const waived = all.flatMap((topic) => topic.findings.waived);
    if (waived.length) {
        lines.push('', tint('Waived', 'bold'));
        lines.push(...cut(waived, TOPICS, waiverLine));
    }
    const near = decision.verdict === 'pass' || decision.verdict === 'pass-with-waivers' ? (0,story/* closest */.kp)(all, 3) : [];
    if (near.length) {
        lines.push('', tint('Closest to its limit', 'bold'));
        for (const { topic, finding } of near) {
            lines.push(`  ${(0,outputs_escape/* logName */.Is)(topic.requirement)}: ${numbers(finding)}, asked ${(0,outputs_escape/* logName */.Is)((0,outputs_words/* asked */.NZ)(finding) ?? '')}, ${(0,outputs_words/* figure */.vP)((0,outputs_words/* margin */.Lc)(finding) ?? 0)} to spare`);
        }
    }
    const holds = all.filter((topic) => topic.effect === 'holds');
    if (holds.length)
        lines.push('', wrap(`${tint('Holds', 'bold')}: ${holds
            .slice(0, 60)
            .map((topic) => (0,outputs_escape/* logName */.Is)(topic.requirement))
            .join(', ')}${holds.length > 60 ? ` and ${holds.length - 60} more` : ''}`, 2));
    return `${lines.join('\n')}\n`;
}
function cut(items, most, line) {
    const left = items.length - most;
    return [
        ...items.slice(0, most).map(line),
        ...(left > 0 ? [`  and ${(0,outputs_words/* plural */.LS)(left, 'more')} in report.html`.replace('mores', 'more')] : []),
    ];
}
function topicLines(topic, findings, decision, tint, wrap) {
    const model = decision.models.length > 1 ? `${topic.model ? (0,outputs_escape/* logName */.Is)(topic.model.id) : 'the change'}: ` : '';
    const [first] = findings;
    const outcome = first?.outcome ?? topic.outcome;
    const head = `  ${topic.effect === 'blocks' ? outputs_words/* OUTCOME_SIGNS */.Gr[outcome] : '·'} ${model}${tint((0,outputs_escape/* logName */.Is)(topic.requirement), 'bold')}${topic.title ? `  ${tint((0,outputs_escape/* logProse */.ay)(topic.title, 120), 'dim')}` : ''}`;
    const told = findings.slice(0, FINDINGS).flatMap((finding) => {
        const source = (0,review_parts/* firstPlace */.Az)(finding);
        const place = source
            ? [`     where        ${(0,outputs_escape/* logName */.Is)(source.path)}${source.line === null ? '' : `:${source.line}`}`]
            : [];
        const fix = finding.fix ? [`     to do        ${wrap((0,outputs_escape/* logProse */.ay)(finding.fix, 500), 18)}`] : [];
        const measure = (0,outputs_words/* speaksInNumbers */.F0)(finding)
            ? [
                `     found        ${numbers(finding)}; asked ${(0,outputs_escape/* logName */.Is)((0,outputs_words/* asked */.NZ)(finding) ?? '')}${(0,outputs_words/* gap */.rQ)(finding) ? ` (${(0,outputs_words/* gap */.rQ)(finding)})` : ''}`,
            ]
            : [];
        const void_ = finding['waiver-void'] ? [`     waiver       ${wrap((0,outputs_escape/* logProse */.ay)(finding['waiver-void'], 300), 18)}`] : [];
        return [
            `     ${finding.outcome.padEnd(12)} ${wrap((0,outputs_escape/* logProse */.ay)(finding.message), 18)}`,
            ...measure,
            ...place,
            ...fix,
            ...void_,
        ];
    });
    const left = findings.length - FINDINGS;
    return [head, ...told, ...(left > 0 ? [`     and ${(0,outputs_words/* whole */.WQ)(left)} more of it in report.html`] : [])].join('\n');
}
function numbers(finding) {
    const group = finding.slice ? `${(0,outputs_escape/* logName */.Is)((0,outputs_words/* sliceText */.S$)(finding.slice))} ` : '';
    const interval = (0,outputs_words/* intervalText */.Bt)(finding);
    const [key] = (0,outputs_words/* numericBounds */.ZS)(finding.threshold).find(([name]) => /^(min|max)-(ratio|difference)$/.test(name)) ?? [];
    const metric = finding.metric ? `${(0,outputs_escape/* logName */.Is)((0,outputs_words/* metricText */._l)(finding.metric))} ${key ? `${key.slice(4)} ` : ''}` : '';
    return `${group}${metric}${(0,outputs_words/* valueText */.Ru)(finding) ?? 'undefined'}${interval ? ` (${interval})` : ''}${finding.n === null ? '' : `, n = ${(0,outputs_words/* whole */.WQ)(finding.n)}`}`;
}
function waiverLine(finding) {
    const { waiver } = finding;
    if (!waiver)
        return '';
    const group = finding.slice ? ` (${(0,outputs_escape/* logName */.Is)((0,outputs_words/* sliceText */.S$)(finding.slice))})` : '';
    return `  ${outputs_words/* OUTCOME_SIGNS */.Gr.waived} ${(0,outputs_escape/* logName */.Is)(finding.requirement)}${group}: until ${(0,outputs_escape/* logName */.Is)(waiver.expires)} (${(0,outputs_words/* plural */.LS)(waiver['days-left'], 'day')} left), by ${(0,outputs_escape/* logName */.Is)(waiver['approved-by'])} for risk ${(0,outputs_escape/* logName */.Is)(waiver.risk)}`;
}
/** Breaks at spaces; further lines are indented, and none can begin with what a runner takes for a command. */
function wrapped(text, indent, width) {
    const lines = [];
    let line = '';
    for (const word of text.split(' ')) {
        if (line !== '' && line.length + word.length + 1 > width - indent) {
            lines.push(line);
            line = word;
        }
        else
            line = line === '' ? word : `${line} ${word}`;
    }
    lines.push(line);
    return lines.map((one, index) => (index === 0 ? one : ' '.repeat(indent) + (0,outputs_escape/* logLine */.BP)(one))).join('\n');
}

;// CONCATENATED MODULE: ./build/outputs/index.js
/** Every shape that a decision is told in. `decision.json` itself is the record and is not told here. */






const OUTPUTS = [
    { id: 'annotations', file: null, mediaType: 'application/json', render: annotations/* renderAnnotations */.H },
    { id: 'html', file: 'report.html', mediaType: 'text/html', render: renderReport },
    { id: 'markdown', file: 'review.md', mediaType: 'text/markdown', render: renderReview },
    { id: 'sarif', file: 'results.sarif', mediaType: 'application/sarif+json', render: renderSarif },
    { id: 'summary', file: null, mediaType: 'text/markdown', render: renderSummary },
    { id: 'text', file: null, mediaType: 'text/plain', render: renderText },
];

;// CONCATENATED MODULE: ./build/commands/render.js
/** A decision in every shape that it is told in. */


/** Output id and, where it has one, file name → text. `only` names the ids that are wanted. */
async function renderAll(decision, context, only = null) {
    const made = new Map();
    for (const output of OUTPUTS) {
        if (only !== null && !only.includes(output.id))
            continue;
        const text = await output.render(decision, { ...outputs_context/* PLAIN_CONTEXT */.R, ...context });
        made.set(output.id, text);
        if (output.file !== null)
            made.set(output.file, text);
    }
    return made;
}


/***/ }),

/***/ 47281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M6: () => (/* binding */ ORDER_BINS),
/* harmony export */   Rv: () => (/* binding */ meanKey),
/* harmony export */   gB: () => (/* binding */ binnedKey),
/* harmony export */   rG: () => (/* binding */ groupingKey)
/* harmony export */ });
/**
 * Rows that were counted where they are: what an engine gives instead of the rows, and what `measure` finishes from.
 * Sums of a row value v come as Σwv, Σw²v and Σw²v² (w is 1 without weights): enough for a mean and its interval.
 */
/** Bins of the score order. Two scores in one bin are not told apart; that is what `Measurement.within` bounds. */
const ORDER_BINS = 4096;
/** Key of a grouping, whatever the order of its columns. */
const groupingKey = (by) => JSON.stringify([...by].sort());
/** Key of a summary that is a weighted mean over rows; null for one that is none. Of two classes both have the same Brier score. */
function meanKey(what, task) {
    switch (what.of) {
        case 'loss':
            if (what.loss === 'pinball')
                return `pinball ${what.at ?? 0.5}`;
            if (what.loss === 'generic')
                return task === 'regression' ? 'absolute' : 'log';
            return what.loss === 'brier' && what.class !== undefined && task !== 'binary' ? null : what.loss;
        case 'covered':
        case 'covered-right':
            return `${what.of} ${what.atLeast}`;
        default:
            return null;
    }
}
/** Key of what was binned. */
const binnedKey = ({ kind, of, bins }) => `${kind} ${bins} ${typeof of === 'string' ? of : `class ${of.class}`}`;


/***/ }),

/***/ 57768:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ EMPTY_GRAPH)
/* harmony export */ });
/** Where a model comes from: what files say (fragments), and the graph that they make together. */
/** The graph where nothing was found. */
const EMPTY_GRAPH = { nodes: [], edges: [], checks: [], model: null, cycles: [], unresolved: [] };


/***/ }),

/***/ 39012:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y8: () => (/* binding */ applicable),
  XF: () => (/* reexport */ countOutcomes),
  jP: () => (/* reexport */ gateFiles),
  fL: () => (/* binding */ judgeModel),
  qW: () => (/* binding */ unjudgedModel),
  Vj: () => (/* reexport */ verdictOf),
  zP: () => (/* reexport */ worstVerdict)
});

// EXTERNAL MODULE: ./build/domain/fault.js
var fault = __webpack_require__(12777);
;// CONCATENATED MODULE: ./build/evaluate/change-findings.js
/** Findings that no requirement asks for: files that cannot be read, a model that is gone, the files that hold the gate. */

/** Faults of one file and paths of one change that a message tells of; the rest are counted. */
const TOLD_FAULTS = 5;
const TOLD_PATHS = 10;
/**
 * A file that could not be read blocks even where no requirement cites it: what was in it is not known. Only a blocking
 * error finding that cites the file stands in for this one.
 */
function unreadFiles(facts, judged) {
    const blocking = judged.filter((one) => one.outcome === 'error' && one.severity === 'block');
    const cited = new Set(blocking.flatMap((one) => one.evidence.map((source) => source.path)));
    return facts.faults
        .filter((file) => !cited.has(file.path))
        .map((file) => {
        const told = file.faults.slice(0, TOLD_FAULTS).map(fault/* faultText */.Ij).join('; ');
        const more = file.faults.length - TOLD_FAULTS;
        return {
            ...changeFinding('evidence-readable', 'Every file that the policy names can be read'),
            outcome: 'error',
            severity: 'block',
            message: `${file.path} cannot be used: ${told}${more > 0 ? `; and ${more} more faults` : ''}`,
            fix: file.faults.find((one) => one.fix !== null)?.fix ?? 'write the file again with the tool that made it',
            evidence: file.sha256
                ? [{ path: file.path, sha256: file.sha256, pointer: '', line: file.faults[0]?.line ?? null }]
                : [],
        };
    });
}
/** A model whose file is gone cannot be merged as that model, whatever its reports say. */
function missingArtifact(facts) {
    return facts.absent
        .filter((one) => one.what === 'artifact')
        .map((one) => {
        const isRemoved = facts.changes.some((change) => change.path === one.path && change.status === 'deleted');
        const gone = isRemoved ? 'is removed by this change' : 'is not in the change';
        return {
            ...changeFinding('model-artifact', 'The model that is judged is in the change'),
            outcome: 'missing',
            severity: 'block',
            message: `${one.path}, the artifact of the model "${facts.model.id}", ${gone}: it is there neither as a file nor through Git LFS or DVC.`,
            fix: `commit ${one.path}, or have the policy on the base branch name where the model is now`,
        };
    });
}
/** Something of ours failed on the model: it is not judged, which blocks, and the message says whose fault it is. */
function ourFailure(model, error) {
    const said = error instanceof Error ? error.message : String(error);
    return {
        ...changeFinding('model-judged', 'The model can be judged'),
        outcome: 'error',
        severity: 'block',
        message: `The model "${model.id}" could not be judged: risk-gate failed on its evidence (${said}).`,
        fix: 'this is a fault of risk-gate: report it with the commit',
    };
}
const GATE_FILE = /^(\.github\/|CODEOWNERS$|docs\/CODEOWNERS$|\.gitmodules$)|(^|\/)\.gitattributes$/i;
/**
 * A change of what holds the gate shut (workflows, code owners, policy, waivers) is said aloud, whatever the verdict.
 * `watched`: paths of policy and waivers. One finding of severity `warn`, or none.
 */
function gateFiles(facts, watched) {
    const changed = facts.changes.map((change) => change.path);
    const paths = [...new Set(changed)].filter((path) => GATE_FILE.test(path) || watched.includes(path));
    if (!paths.length)
        return [];
    const more = paths.length - TOLD_PATHS;
    return [
        {
            ...changeFinding('gate-files', 'What holds the gate shut is unchanged'),
            outcome: 'violated',
            message: `This change also edits ${paths.slice(0, TOLD_PATHS).join(', ')}${more > 0 ? ` and ${more} more` : ''}, which decide how changes are judged. It was judged by what the base branch has.`,
            fix: 'have the owners of these files review them, or move them to a change of their own',
        },
    ];
}
/** A finding about the change itself, which no requirement asked for; to be filled in. */
const changeFinding = (rule, title) => ({
    requirement: rule,
    rule,
    title,
    outcome: 'not-applicable',
    severity: 'warn',
    slice: null,
    message: '',
    fix: null,
    value: null,
    threshold: null,
    interval: null,
    n: null,
    baseline: null,
    origin: 'declared',
    evidence: [],
    controls: [],
    waiver: null,
});

// EXTERNAL MODULE: ./build/domain/outcome.js
var outcome = __webpack_require__(93153);
;// CONCATENATED MODULE: ./build/evaluate/fold.js
/** Findings → verdict, counts, and the order in which they are told. */

/** Whether a finding keeps the merge shut unless a waiver covers it. */
const isFailing = (one) => one.severity === 'block' && one.outcome !== 'satisfied' && one.outcome !== 'not-applicable';
/** Folds findings: only blocking ones that no waiver covers keep the merge shut. No findings: `pass`. */
function verdictOf(findings) {
    const failing = findings.filter(isFailing);
    const open = failing.filter((one) => one.waiver === null);
    if (open.some((one) => one.outcome === 'error'))
        return 'error';
    if (open.length)
        return 'fail';
    return failing.length ? 'pass-with-waivers' : 'pass';
}
/** Verdicts, worst first. */
const VERDICTS = ['error', 'fail', 'pass-with-waivers', 'pass'];
/** Worst of several verdicts; of none: `pass`. */
function worstVerdict(verdicts) {
    return VERDICTS.find((verdict) => verdicts.includes(verdict)) ?? 'pass';
}
/**
 * Findings in the order in which they are told: what is not met before what is, blocking before warning, not waived before
 * waived, worst outcome first, then the policy's own order. Findings that are equal in all of these keep their order.
 */
function worstFirst(findings, order) {
    const place = new Map(order.map((requirement, index) => [requirement.id, index]));
    const rank = (one) => [
        one.outcome === 'satisfied' || one.outcome === 'not-applicable' ? 1 : 0,
        one.severity === 'block' ? 0 : 1,
        one.waiver ? 1 : 0,
        outcome/* OUTCOMES */.im.indexOf(one.outcome),
        place.get(one.requirement) ?? order.length,
    ];
    const ranked = findings.map((finding) => ({ finding, key: rank(finding) }));
    ranked.sort((a, b) => a.key.map((part, at) => part - b.key[at]).find((difference) => difference !== 0) ?? 0);
    return ranked.map(({ finding }) => finding);
}
/** How many findings came to each outcome; a waived one counts under its outcome and under `waived`. */
function countOutcomes(findings) {
    const counts = { satisfied: 0, violated: 0, missing: 0, inconclusive: 0, 'not-applicable': 0, error: 0, waived: 0 };
    for (const one of findings) {
        counts[one.outcome] += 1;
        if (one.waiver)
            counts.waived += 1;
    }
    return counts;
}

// EXTERNAL MODULE: ./build/domain/approvals.js
var approvals = __webpack_require__(44841);
// EXTERNAL MODULE: ./build/policy/document.js
var policy_document = __webpack_require__(54938);
// EXTERNAL MODULE: ./build/policy/waiver-dates.js
var waiver_dates = __webpack_require__(26095);
;// CONCATENATED MODULE: ./build/policy/waiver-state.js
/** Whether a waiver holds for a finding, and if not, why not: the only place that decides it. */



/** Rounding of binary fractions: 0.4 - 0.3 is not 0.1. Far below any difference that data can show. */
const ROUNDING = 1e-12;
/** Role whose members may approve a waiver. */
const APPROVERS = 'second-line';
/**
 * Whether `waiver` covers the judgement now. It covers a violated or inconclusive outcome of exactly its requirement, model,
 * model digest and slice, of a value no worse than `worst`, from the day of approval to the end of its last day (UTC), if
 * its approver is of the second line and neither author nor committer of the change, and its risk is in the register where
 * the policy names one. Whatever is not known speaks against it. `why` continues "the waiver does not hold: …".
 */
function waiverState(waiver, facts, judgement) {
    const objection = scope(waiver, facts, judgement) ??
        time(waiver, facts.now) ??
        approver(waiver, facts) ??
        value(waiver, judgement) ??
        risk(waiver, facts);
    if (objection !== null)
        return { active: false, why: objection };
    return { active: true, daysLeft: (0,waiver_dates/* daysLeft */.H_)((0,waiver_dates/* dayStart */.J7)(waiver.expires) ?? 0, facts.now) };
}
function scope(waiver, { model, digest }, { requirement, slice, outcome }) {
    if (waiver.requirement !== requirement)
        return `it is for the requirement ${waiver.requirement}, not for ${requirement}`;
    if (waiver.model !== model.id)
        return `it is for the model ${waiver.model}, not for ${model.id}`;
    if (!sameSlice(waiver.slice, slice))
        return `it is for ${sliceText(waiver.slice)}, not for ${sliceText(slice)}`;
    if (outcome !== 'violated' && outcome !== 'inconclusive')
        return `it covers what is violated or inconclusive, and this is ${outcome}`;
    if (digest === null)
        return `the model has no digest to compare with its model-digest ${waiver_state_short(waiver.modelDigest)}`;
    if (waiver.modelDigest !== digest)
        return `it is for another version of the model (${waiver_state_short(waiver.modelDigest)}; this one is ${waiver_state_short(digest)})`;
    return null;
}
function time(waiver, now) {
    const from = (0,waiver_dates/* dayStart */.J7)(waiver.approvedOn);
    const last = (0,waiver_dates/* dayStart */.J7)(waiver.expires);
    if (from === null || last === null)
        return `its days ${waiver.approvedOn} and ${waiver.expires} are not both days of the calendar`;
    const span = (0,waiver_dates/* daysBetween */.YM)(from, last);
    if (span < 0)
        return `it expires on ${waiver.expires}, before its approval on ${waiver.approvedOn}`;
    if (span > waiver_dates/* MAXIMUM_SPAN */.oq)
        return `it runs for ${span} days from approval to expiry, and at most ${waiver_dates/* MAXIMUM_SPAN */.oq} are allowed`;
    if (!(now >= from))
        return `it is only approved from ${waiver.approvedOn} on`;
    return (0,waiver_dates/* daysLeft */.H_)(last, now) > 0 ? null : `it expired on ${waiver.expires}`;
}
function approver({ approvedBy }, { policy, people }) {
    const members = Object.hasOwn(policy.roles, APPROVERS) ? (policy.roles[APPROVERS] ?? []) : [];
    const is = (login) => login.trim().toLowerCase() === approvedBy.trim().toLowerCase();
    if (people.author !== null && is(people.author))
        return `${approvedBy}, who approved it, is the author of this change`;
    if (people.committers.some(is))
        return `${approvedBy}, who approved it, made a commit of this change`;
    if (!(0,approvals/* isMember */.NB)(approvedBy, members, people)) {
        const unread = people.unreadableTeams.filter((team) => members.some((member) => member.toLowerCase() === team.toLowerCase()));
        const hint = unread.length > 0 ? ` (the members of ${unread.join(', ')} could not be read)` : '';
        return `${approvedBy}, who approved it, is not known to be of the ${APPROVERS}${hint}`;
    }
    // A forge knows who opened the change; a local check without that knowledge goes by the commits alone.
    if (people.author === null && people.known)
        return `the author of this change is not known, so ${approvedBy} cannot be shown to be somebody else`;
    if (people.unattributed)
        return `a commit of this change has no known maker, so ${approvedBy} cannot be shown to be somebody else`;
    return null;
}
function value({ worst }, judgement) {
    const found = judgement.value;
    if (found === null)
        return worst === null ? null : `it tolerates values down to ${worst}, and there is no value here`;
    if (worst === null)
        return `it names no worst value, and the value here is ${found}`;
    if (!Number.isFinite(worst) || !Number.isFinite(found))
        return `the value ${found} cannot be compared with the worst one tolerated, ${worst}`;
    const slack = ROUNDING * Math.max(1, Math.abs(worst));
    if (judgement.better === 'higher')
        return found >= worst - slack ? null : `the value ${found} is worse than the worst one tolerated, ${worst}`;
    if (judgement.better === 'lower')
        return found <= worst + slack ? null : `the value ${found} is worse than the worst one tolerated, ${worst}`;
    return found === worst
        ? null
        : `the value ${found} has no direction, so only exactly the worst one tolerated, ${worst}, is covered`;
}
/** Where the policy names a register, the risk must be in it; where it names none, `risk` is only a name. */
function risk(waiver, { model, evidence, faults, absent }) {
    const path = model.governance.risks;
    const registers = evidence.filter((one) => one.kind === 'governance' && one.document === 'risk-register');
    if (path === null && registers.length === 0)
        return null;
    const own = registers.filter((one) => one.model === null || one.model === model.id);
    const entries = own.flatMap(({ content }) => Array.isArray(content.risks) ? content.risks : []);
    if (entries.some((entry) => (0,policy_document/* isObject */.Gv)(entry) && entry.id === waiver.risk))
        return null;
    if (own.length > 0)
        return `its risk ${waiver.risk} is not in the risk register ${own.map((one) => one.source.path).join(', ')}`;
    const unread = faults.some((one) => one.path === path)
        ? 'cannot be used'
        : absent.some((one) => one.path === path)
            ? 'is not there'
            : 'holds none for this model';
    return `its risk ${waiver.risk} cannot be looked up, since the risk register ${path ?? ''} ${unread}`;
}
/** Exactly the same columns and values. */
function sameSlice(a, b) {
    if (a === null || b === null)
        return a === b;
    const keys = Object.keys(a);
    return keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && a[key] === b[key]);
}
const sliceText = (slice) => slice === null
    ? 'the finding without group'
    : `the group ${Object.entries(slice)
        .map(([column, one]) => `${column} = ${one}`)
        .join(', ')}`;
const waiver_state_short = (digest) => (digest.length > 23 ? `${digest.slice(0, 19)}…` : digest);

;// CONCATENATED MODULE: ./build/evaluate.js
/** Policy × facts → findings; waivers mark them; they fold to a verdict. Pure: the same facts give the same bytes. */






/** Requirements that bind a model, in the policy's order. Left-out scope binds every model. */
function applicable(policy, model) {
    return policy.requirements.filter(({ appliesTo }) => {
        const byTier = appliesTo.tiers === null || appliesTo.tiers.includes(model.tier);
        const byModel = appliesTo.models === null || appliesTo.models.includes(model.id);
        return byTier && byModel;
    });
}
/** Judges every requirement that binds the model. Never throws: a rule that does is an `error` finding. */
function judgeModel(facts, judging) {
    const scoped = applicable(facts.policy, facts.model);
    // A changed policy is judged whichever model changes beside it.
    const bound = facts.policy.requirements.filter((one) => scoped.includes(one) || (one.rule === 'policy-change' && facts.policyChanges.length > 0));
    const judged = bound.flatMap((requirement) => judgeRequirement(requirement, facts, judging));
    const own = [...unreadFiles(facts, judged), ...missingArtifact(facts), ...gateFiles(facts, judging.watched)];
    const findings = [...judged, ...own];
    // What judges the policy does not judge the model.
    const ofModel = judged.filter((finding) => finding.rule !== 'policy-change');
    const isJudged = ofModel.some((finding) => finding.outcome !== 'not-applicable');
    const faults = isJudged ? [] : [unjudged(facts, scoped.length)];
    const verdict = faults.length ? 'error' : verdictOf(findings);
    return { decision: modelDecision(facts, judging, verdict, worstFirst(findings, bound)), faults };
}
/** A changed model that nothing was asked of: a hole in the policy, told at the model's entry. */
function unjudged({ model }, bound) {
    const { path, line, column } = model.place;
    if (bound > 0) {
        const message = `none of the ${bound} requirements that bind the model "${model.id}", which is changed, applies to this change`;
        return (0,fault/* fault */.DG)('policy/reference', path, message, { line, column, fix: 'add a requirement that judges the model' });
    }
    return (0,fault/* fault */.DG)('policy/reference', path, `no requirement judges the model "${model.id}", which is changed`, {
        line,
        column,
        fix: `add a requirement whose applies-to covers the tier "${model.tier}"`,
    });
}
function judgeRequirement(requirement, facts, judging) {
    const rule = judging.rules.find((one) => one.id === requirement.rule);
    let judgements;
    try {
        judgements = rule ? rule.judge(requirement, facts) : [broken(`the rule "${requirement.rule}" is not known`)];
        if (!judgements.length)
            judgements = [broken(`the rule "${requirement.rule}" gave no answer`)];
    }
    catch (error) {
        judgements = [broken(`the rule "${requirement.rule}" failed: ${error.message}`)];
    }
    return judgements.map((judgement) => toFinding(requirement, judgement, facts, judging));
}
/** Our own bug, told as one: it blocks and says where to report it. */
const broken = (message) => ({
    outcome: 'error',
    slice: null,
    message,
    fix: 'this is a fault of risk-gate: report it with the decision record',
    value: null,
    threshold: null,
    interval: null,
    n: null,
    baseline: null,
    origin: 'declared',
    sources: [],
});
/** A number as the record may hold it: finite, and never negative zero. */
const finite = (value) => (value === null || !Number.isFinite(value) ? null : value + 0);
function toFinding(requirement, judgement, facts, judging) {
    const unsound = judgement.value !== null && !Number.isFinite(judgement.value);
    const outcome = unsound ? 'error' : judgement.outcome;
    // A number that is none is our bug, and never only a warning.
    const lowered = (judgement.severity === 'warn' && !unsound) || (outcome === 'inconclusive' && requirement.inconclusive === 'warn');
    const interval = judgement.interval?.every(Number.isFinite)
        ? [judgement.interval[0] + 0, judgement.interval[1] + 0]
        : null;
    const finding = {
        requirement: requirement.id,
        rule: requirement.rule,
        title: requirement.title,
        outcome,
        severity: lowered ? 'warn' : requirement.severity,
        slice: judgement.slice,
        message: judgement.message,
        fix: judgement.fix,
        value: finite(judgement.value),
        threshold: judgement.threshold,
        interval,
        n: judgement.n,
        baseline: finite(judgement.baseline),
        origin: judgement.origin,
        evidence: distinct(judgement.sources),
        controls: requirement.controls,
        waiver: null,
        ...(judgement.metric ? { metric: judgement.metric } : {}),
        ...(requirement.why ? { why: requirement.why } : {}),
        ...(judgement.plain ? { plain: judgement.plain } : {}),
    };
    return withWaiver(finding, judgement, facts, judging);
}
/** Marks a finding with the waiver that covers it; where one was meant for it and does not hold, says why. */
function withWaiver(finding, judgement, facts, judging) {
    if (finding.outcome !== 'violated' && finding.outcome !== 'inconclusive')
        return finding;
    const about = {
        requirement: finding.requirement,
        slice: finding.slice,
        outcome: finding.outcome,
        value: finding.value,
        better: judgement.better ?? null,
    };
    const reasons = [];
    for (const waiver of judging.waivers) {
        if (waiver.requirement !== finding.requirement || waiver.model !== facts.model.id)
            continue;
        const state = waiverState(waiver, facts, about);
        if (state.active)
            return { ...finding, waiver: applied(waiver, state.daysLeft, judging.waiversPath) };
        reasons.push(state.why);
    }
    return reasons.length ? { ...finding, 'waiver-void': reasons.join('; ') } : finding;
}
const applied = (waiver, daysLeft, path) => ({
    reason: waiver.reason,
    risk: waiver.risk,
    'approved-by': waiver.approvedBy,
    'approved-on': waiver.approvedOn,
    expires: waiver.expires,
    'days-left': daysLeft,
    worst: waiver.worst,
    path,
    line: waiver.place.line,
});
/** The decision on a model of which the facts themselves could not be had, by a fault of ours. */
function unjudgedModel(model, changed, error) {
    const { id, title, tier, owner } = model;
    const lineage = { nodes: [], edges: [], verified: 0, declared: 0, unresolved: [] };
    const findings = [ourFailure(model, error)];
    return { id, title, tier, owner, digest: null, changed, verdict: 'error', findings, measurements: [], lineage };
}
function modelDecision(facts, judging, verdict, findings) {
    const { model, lineage } = facts;
    return {
        id: model.id,
        title: model.title,
        tier: model.tier,
        owner: model.owner,
        digest: facts.digest,
        changed: judging.changed,
        verdict,
        findings,
        measurements: facts.measurements.all.map(recorded),
        lineage: {
            nodes: lineage.nodes,
            edges: lineage.edges,
            verified: lineage.edges.filter((edge) => edge.state === 'verified').length,
            declared: lineage.edges.filter((edge) => edge.state === 'declared').length,
            unresolved: lineage.unresolved,
        },
        ...(facts.diagnostics ? { diagnostics: facts.diagnostics } : {}),
    };
}
const recorded = (one) => ({
    metric: one.metric,
    role: one.role,
    slice: one.slice,
    value: finite(one.value),
    interval: one.interval?.every(Number.isFinite) ? one.interval : null,
    n: one.n,
    origin: one.origin,
    evidence: one.source,
    ...(one.parameters.class === undefined ? {} : { class: one.parameters.class }),
    ...(one.reason === null ? {} : { reason: one.reason }),
    ...(one.within ? { within: one.within } : {}),
});
function distinct(sources) {
    const seen = new Map(sources.map((source) => [`${source.path}\0${source.pointer}\0${source.line}`, source]));
    return [...seen.values()];
}


/***/ }),

/***/ 36310:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ changedPaths)
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


/***/ }),

/***/ 94000:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ workspaceTree),
/* harmony export */   c: () => (/* binding */ workingTree)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _domain_fault_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(12777);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(40075);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7266);
/** A folder seen as a tree: the working tree of a local check, or the workspace that earlier steps of a job wrote to. */







/** Files up to this size are kept once read. Bytes. */
const KEPT = 16 * 1024 * 1024;
/** Most files that are listed; a folder beyond it is refused whole. */
const MOST_FILES = 500_000;
/** A view of the given paths below a folder. Links are listed as such and never followed. */
function folderTree(folder, commit, entries) {
    const byPath = new Map(entries.map((entry) => [entry.path, entry]));
    const opened = new Map();
    return {
        commit,
        entries,
        entry: (path) => byPath.get(path),
        open(path) {
            let blob = opened.get(path);
            if (!blob) {
                blob = openFile(folder, path, byPath.get(path));
                opened.set(path, blob);
            }
            return blob;
        },
    };
}
async function openFile(folder, path, entry) {
    const refused = (0,_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .refuse */ .TR)(path, entry);
    if (refused || !entry)
        return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_6__/* .bad */ .MB)(refused ?? (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_6__/* .fault */ .DG)('artifact/unreadable', path, 'cannot be read'));
    const place = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, path);
    try {
        if (await throughLink(folder, path))
            return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_6__/* .bad */ .MB)((0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_6__/* .fault */ .DG)('git/link', path, 'lies behind a symbolic link'));
        const size = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(place)).size;
        if (size <= KEPT)
            return (0,_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .blobOfBytes */ .oc)(path, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)(place));
        const stream = () => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(place);
        const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
        for await (const chunk of stream())
            hash.update(chunk);
        return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_6__/* .good */ .uw)({ path, size, sha256: hash.digest('hex'), lfs: null, bytes: () => (0,_tree_js__WEBPACK_IMPORTED_MODULE_5__.gather)(stream(), size), stream });
    }
    catch (error) {
        return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_6__/* .bad */ .MB)((0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_6__/* .fault */ .DG)('artifact/unreadable', path, `cannot be read: ${error.code ?? 'failed'}`));
    }
}
/** Whether a folder on the way to the path is a link: then the file may lie anywhere. */
async function throughLink(folder, path) {
    const segments = path.split('/');
    for (let depth = 1; depth <= segments.length; depth++) {
        if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, ...segments.slice(0, depth)))).isSymbolicLink())
            return true;
    }
    return false;
}
/** Every file below a folder, `.git` apart. Faults where there are too many. */
async function workspaceTree(folder) {
    const entries = [];
    const waiting = [''];
    while (waiting.length) {
        const below = waiting.pop();
        let listing;
        try {
            listing = await listFolder((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, below));
        }
        catch (error) {
            return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_6__/* .bad */ .MB)((0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_6__/* .fault */ .DG)('usage/option', '--workspace', `cannot be listed: ${error.code}`));
        }
        for (const item of listing) {
            if (item.name === '.git')
                continue;
            const path = below ? `${below}/${item.name}` : item.name;
            if (item.isDirectory())
                waiting.push(path);
            else
                entries.push({ path, kind: item.isFile() ? 'file' : 'link', oid: '', size: null });
        }
        if (entries.length > MOST_FILES)
            return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_6__/* .bad */ .MB)((0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_6__/* .fault */ .DG)('usage/option', '--workspace', `holds more than ${MOST_FILES} files`, { fix: 'name a smaller folder' }));
    }
    entries.sort((a, b) => (a.path < b.path ? -1 : 1));
    return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_6__/* .good */ .uw)(folderTree(folder, null, entries));
}
const listFolder = (folder) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readdir)(folder, { withFileTypes: true });
/**
 * The working tree (tracked and new files that are not ignored) and what it changes against a commit's tree. Contents
 * are compared by object id, so no filter runs; a file whose content an LFS pointer of the commit names is unchanged.
 */
async function workingTree(repository, against) {
    const listed = await (0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .git */ .$Y)(repository, ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--full-name'], '.');
    if (!listed.ok)
        return listed;
    const paths = [...new Set(listed.value.toString('utf8').split('\0').filter(Boolean))].sort((a, b) => (a < b ? -1 : 1));
    const entries = [];
    const changes = [];
    for (const path of paths) {
        const seen = await look(repository.folder, path);
        if (!seen)
            continue;
        entries.push(seen.entry);
        const before = against.entry(path);
        if (!before)
            changes.push({ path, status: 'added', from: null });
        else if (before.kind === 'link' ? seen.entry.kind !== 'link' : seen.entry.kind === 'link')
            changes.push({ path, status: 'type-changed', from: null });
        else if (before.oid !== seen.entry.oid && !(await isContentOf(against, path, seen.sha256)))
            changes.push({ path, status: 'modified', from: null });
    }
    const here = new Set(entries.map((entry) => entry.path));
    for (const entry of against.entries) {
        if (!here.has(entry.path))
            changes.push({ path: entry.path, status: 'deleted', from: null });
    }
    changes.sort((a, b) => (a.path < b.path ? -1 : 1));
    return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_6__/* .good */ .uw)({ tree: folderTree(repository.folder, null, entries), changes });
}
/** A file of the working tree with its git object id (SHA-1 repositories) and SHA-256; null where it was deleted. */
async function look(folder, path) {
    try {
        const place = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, path);
        const stat = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(place);
        if (stat.isSymbolicLink())
            return { entry: { path, kind: 'link', oid: '', size: stat.size }, sha256: '' };
        if (!stat.isFile())
            return { entry: { path, kind: 'submodule', oid: '', size: null }, sha256: '' };
        const id = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha1').update(`blob ${stat.size}\0`);
        const content = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
        for await (const chunk of (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(place)) {
            id.update(chunk);
            content.update(chunk);
        }
        const kind = stat.mode & 0o100 ? 'executable' : 'file';
        return { entry: { path, kind, oid: id.digest('hex'), size: stat.size }, sha256: content.digest('hex') };
    }
    catch {
        return null;
    }
}
async function isContentOf(tree, path, sha256) {
    const size = tree.entry(path)?.size ?? 0;
    if (size > 1024)
        return false;
    const blob = await tree.open(path);
    return blob.ok && blob.value.lfs?.oid === sha256;
}


/***/ }),

/***/ 86643:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OR: () => (/* binding */ defaultBranch),
/* harmony export */   WL: () => (/* binding */ resolveCommit),
/* harmony export */   aR: () => (/* binding */ repositoryName),
/* harmony export */   t$: () => (/* binding */ commitPeople),
/* harmony export */   wu: () => (/* binding */ mergeBase)
/* harmony export */ });
/* harmony import */ var _domain_fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12777);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40075);
/** Commits: names to ids, merge bases, and who made the commits of a change. */


/** Full commit id of a revision as a user writes it. A name that looks like an option is never taken for one. */
async function resolveCommit(repository, revision, option) {
    const output = await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .runGit */ .EO)(repository, [
        'rev-parse',
        '--verify',
        '--quiet',
        '--end-of-options',
        `${revision}^{commit}`,
    ]);
    const oid = output.stdout.toString('utf8').trim();
    if (output.code === 0 && /^[0-9a-f]{40,64}$/.test(oid))
        return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .good */ .uw)(oid);
    return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .bad */ .MB)((0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .fault */ .DG)('usage/option', option, `"${revision}" names no commit of this repository`, {
        fix: 'fetch it, or give a branch, tag or commit id that is there',
    }));
}
/** The best common ancestor; a fault with the usual cause where there is none. */
async function mergeBase(repository, base, head) {
    const output = await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .runGit */ .EO)(repository, ['merge-base', base, head]);
    const oid = output.stdout.toString('utf8').trim().split('\n')[0] ?? '';
    if (output.code === 0 && oid)
        return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .good */ .uw)(oid);
    const shallow = await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .runGit */ .EO)(repository, ['rev-parse', '--is-shallow-repository']);
    const isShallow = shallow.stdout.toString('utf8').trim() === 'true';
    return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .bad */ .MB)((0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .fault */ .DG)('git/history', `${base.slice(0, 12)}...${head.slice(0, 12)}`, 'base and head have no common ancestor here', {
        fix: isShallow
            ? 'the clone is shallow: fetch the whole history (actions/checkout with fetch-depth: 0)'
            : 'the histories are unrelated: rebase the change on the base branch',
    }));
}
/** The branch that changes go to by default: origin's HEAD, else main or master. */
async function defaultBranch(repository) {
    const refs = ['refs/remotes/origin/HEAD', 'refs/heads/main', 'refs/remotes/origin/main', 'refs/heads/master'];
    for (const ref of refs) {
        const output = await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .runGit */ .EO)(repository, ['rev-parse', '--verify', '--quiet', `${ref}^{commit}`]);
        if (output.code === 0)
            return ref;
    }
    return null;
}
/** `owner/name` of the origin remote, or null. Only a GitHub-like path of two segments is taken. */
async function repositoryName(repository) {
    const output = await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .runGit */ .EO)(repository, ['config', '--local', '--get', 'remote.origin.url']);
    const url = output.stdout.toString('utf8').trim();
    const match = /[/:]([A-Za-z0-9][\w.-]*)\/([\w.-]+?)(?:\.git)?\/?$/.exec(url);
    return match && /^(https?:|git@|ssh:)/.test(url) ? `${match[1]}/${match[2]}` : null;
}
/** Who made the commits in `base..head`, as far as addresses tell: `NNN+login@users.noreply.github.com`. */
async function commitPeople(repository, base, head) {
    const output = await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .git */ .$Y)(repository, ['log', '-z', '--format=%ae%x00%ce', `${base}..${head}`, '--'], `${base}..${head}`);
    if (!output.ok)
        return output;
    const logins = new Set();
    let unattributed = false;
    for (const address of output.value.toString('utf8').split('\0')) {
        if (!address.trim())
            continue;
        const login = /^(?:\d+\+)?([A-Za-z0-9-]+)@users\.noreply\.github\.com$/.exec(address.trim())?.[1];
        if (login)
            logins.add(login);
        else
            unattributed = true;
    }
    return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .good */ .uw)({ logins: [...logins], unattributed });
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

/***/ 48198:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ps: () => (/* binding */ metricsOf),
/* harmony export */   RF: () => (/* binding */ countPlan),
/* harmony export */   lp: () => (/* binding */ summariesRead)
/* harmony export */ });
/* harmony import */ var _domain_counts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(47281);
/* harmony import */ var _metrics_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55898);
/* harmony import */ var _statistics_counted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13943);
/* harmony import */ var _tables_classes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14944);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96103);
/** What must be counted for asks of rows that are in an engine: found by asking each metric which summaries it reads. */





/** Bins of a calibration error where the policy does not say. */
const USUAL_BINS = 10;
/**
 * What is to be counted of an entry with `sql`: all rows, each declared group, and the intersections that are asked for,
 * each with the bins that the asked metrics need. null where the entry has no task.
 */
function countPlan(spec, asks) {
    const { task } = spec;
    if (task === null)
        return null;
    const groupings = new Map();
    const grouping = (by) => {
        const key = (0,_domain_counts_js__WEBPACK_IMPORTED_MODULE_4__/* .groupingKey */ .rG)(by);
        const known = groupings.get(key);
        if (known)
            return known.binned;
        const made = { by: [...new Set(by)].sort(), binned: new Map() };
        groupings.set(key, made);
        return made.binned;
    };
    const all = grouping([]);
    for (const one of usual(spec, task))
        all.set((0,_domain_counts_js__WEBPACK_IMPORTED_MODULE_4__/* .binnedKey */ .gB)(one), one);
    for (const column of spec.groups)
        grouping([column]);
    const coverages = new Set();
    const quantiles = new Set();
    for (const ask of asks) {
        if (ask.role !== spec.role || ask.by?.some((column) => !spec.groups.includes(column)))
            continue;
        const binned = grouping(ask.by ?? []);
        for (const { what, classes } of summariesOf(ask, spec, task)) {
            const one = (0,_statistics_counted_js__WEBPACK_IMPORTED_MODULE_1__/* .binnedFor */ .Ow)(what, task, classes);
            if (one !== null && isThere(one, spec, classes))
                binned.set((0,_domain_counts_js__WEBPACK_IMPORTED_MODULE_4__/* .binnedKey */ .gB)(one), one);
            if (what.of === 'covered' || what.of === 'covered-right')
                coverages.add(what.atLeast);
            if (what.of === 'loss' && what.loss === 'pinball')
                quantiles.add(what.at ?? 0.5);
        }
    }
    return {
        spec,
        task,
        groupings: [...groupings.values()].map(({ by, binned }) => ({ by, binned: [...binned.values()] })),
        coverages: [...coverages].sort((a, b) => a - b),
        quantiles: [...quantiles].sort((a, b) => a - b),
    };
}
/** Whether scores are there to be binned so. */
const isThere = ({ of }, { columns }, classes) => columns.score !== undefined &&
    columns.label !== undefined &&
    (typeof of === 'string' || (typeof columns.score !== 'string' && classes.includes(of.class)));
/** What claims of a card are mostly about, over all rows: the area and the calibration error. */
function usual(spec, task) {
    const { score, label } = spec.columns;
    if (score === undefined || label === undefined || task === 'regression')
        return [];
    const orders = task === 'binary' ? ['positive'] : scoredClasses(spec).map((name) => ({ class: name }));
    return [
        ...orders.map((of) => ({ kind: 'order', of, bins: _domain_counts_js__WEBPACK_IMPORTED_MODULE_4__/* .ORDER_BINS */ .M6 })),
        { kind: 'calibration', of: task === 'binary' ? 'positive' : 'top', bins: USUAL_BINS },
    ];
}
const scoredClasses = ({ columns: { score } }) => score === undefined || typeof score === 'string' ? [] : Object.keys(score).map((name) => (0,_tables_classes_js__WEBPACK_IMPORTED_MODULE_2__/* .className */ .s7)(name, false));
/** Metrics that an ask is made of: itself, or the rates that it compares. */
function metricsOf(ask) {
    const find = (name) => _metrics_index_js__WEBPACK_IMPORTED_MODULE_0__/* .METRICS */ .C.filter((metric) => metric.name === name);
    return find(ask.metric).flatMap((metric) => (metric.across ? metric.across.rates.flatMap(find) : [metric]));
}
/** Every summary that an ask reads, for each order that two classes may turn out to have. */
function summariesOf(ask, spec, task) {
    const { class: one } = ask.parameters;
    const likely = task === 'regression'
        ? [[]]
        : task === 'multiclass'
            ? [
                [...new Set([...scoredClasses(spec), ...(one === undefined ? ['', ' '] : [one, ''])])].filter(isWanted(spec, one)),
            ]
            : one === undefined
                ? [['0', '1']]
                : [
                    [one, ` ${one}`],
                    [` ${one}`, one],
                ];
    return likely.flatMap((classes) => metricsOf(ask).flatMap((metric) => summariesRead(metric, ask.parameters, task, classes).map((what) => ({ what, classes }))));
}
/** Classes without a score are only stood in for where no score column is named at all. */
const isWanted = (spec, one) => (name) => name === one || scoredClasses(spec).length === 0 || scoredClasses(spec).includes(name);
/** The summaries that a metric reads, for its value and its interval: it is given made-up statistics and watched. */
function summariesRead(metric, parameters, task, classes) {
    const read = new Map();
    const note = (what) => {
        read.set(JSON.stringify(what), what);
    };
    const ones = (length) => new Float64Array(length).fill(1);
    const size = classes.length;
    const of = (length) => (task === 'regression' ? null : ones(length));
    const watched = {
        n: Math.max(2, size * size),
        task,
        classes,
        confusion: of(size * size),
        counts: of(size * size),
        labelled: of(size),
        predicted: of(size),
        labelledCounts: of(size),
        predictedCounts: of(size),
        summary(what) {
            note(what);
            return 0.5;
        },
        tally(what) {
            note(what);
            return { hits: 1, of: 2 };
        },
    };
    const finish = (0,_context_js__WEBPACK_IMPORTED_MODULE_3__/* .filled */ .Bq)(metric, parameters);
    finish.compute(watched);
    const how = finish.uncertainty;
    if (how.kind === 'share')
        how.tally(watched);
    if (how.kind === 'shares')
        how.tallies(watched);
    return [...read.values()];
}


/***/ }),

/***/ 18011:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ renderAnnotations),
/* harmony export */   I: () => (/* binding */ annotationsOf)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11722);
/* harmony import */ var _review_parts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51594);
/* harmony import */ var _story_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30008);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36784);
/** Annotations on the files of the change, as data: whoever prints them turns them into commands of the forge. */




/** A step may show so many of each level; more are dropped by the forge without a word. */
const LIMIT = 10;
/** No file system has longer paths; such a text is no path. */
const usable = (path) => (path.length <= 4096 ? path : null);
/** At most 10 errors and 10 warnings, worst first: faults of files, then findings in the record's order. */
function annotationsOf(decision) {
    const faults = decision.faults.map((fault) => ({
        level: 'error',
        path: usable(fault.path),
        line: fault.line,
        title: (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .logProse */ .ay)(`Model risk gate: ${fault.code}`, 120),
        message: (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .logProse */ .ay)(`${fault.message}${fault.fix === null ? '' : ` (fix: ${fault.fix})`}`),
    }));
    const found = (0,_story_js__WEBPACK_IMPORTED_MODULE_2__/* .allFindings */ .c4)(decision).flatMap(({ model, finding }) => {
        const effect = (0,_story_js__WEBPACK_IMPORTED_MODULE_2__/* .effectOf */ .$x)(finding);
        if (effect !== 'blocks' && effect !== 'warns')
            return [];
        const source = (0,_review_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .firstPlace */ .Az)(finding);
        const group = finding.slice ? ` (${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .sliceText */ .S$)(finding.slice)})` : '';
        return [
            {
                level: effect === 'blocks' ? 'error' : 'warning',
                path: source ? usable(source.path) : null,
                line: source?.line ?? null,
                title: (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .logProse */ .ay)(`${finding.requirement}: ${finding.outcome}${group}${model ? `, ${model.id}` : ''}`, 160),
                message: (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .logProse */ .ay)(`${finding.message}${finding.fix === null ? '' : ` To do: ${finding.fix}`}`),
            },
        ];
    });
    const all = [...faults, ...found];
    return ['error', 'warning'].flatMap((level) => cut(all.filter((one) => one.level === level)));
}
/** The last one that fits says how many more there are. */
function cut(all) {
    if (all.length <= LIMIT)
        return all;
    const left = all.length - LIMIT + 1;
    const last = {
        ...all[0],
        path: null,
        line: null,
        title: `and ${left} more`,
        message: `${left} more are in the report and in the decision record.`,
    };
    return [...all.slice(0, LIMIT - 1), last];
}
/** The same as JSON, for `--format`-like uses and tests. */
const renderAnnotations = (decision, _context) => `${JSON.stringify(annotationsOf(decision).map((one) => ({ ...one, path: one.path === null ? null : (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(one.path) })), null, 2)}\n`;


/***/ }),

/***/ 72898:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ blobUrls),
/* harmony export */   R: () => (/* binding */ PLAIN_CONTEXT)
/* harmony export */ });
/** What outputs need beside the decision: things of the run and of the place that it is shown, none of which is judged. */
/** A context with nothing in it: what a local check has. */
const PLAIN_CONTEXT = {
    run: null,
    fileUrl: null,
    reportUrl: null,
    decisionUrl: null,
    baseRef: null,
    roles: {},
    responsePlans: {},
    control: null,
    seconds: null,
    colour: false,
    width: 100,
};
/** `fileUrl` for a forge that shows files as GitHub does: `server/owner/name/blob/commit/path#Lline`. */
function blobUrls(server, repository, commit) {
    const base = `${server.replace(/\/+$/, '')}/${repository}/blob/${commit}`;
    return (path, line) => {
        const whole = path.replace(/\p{Cs}/gu, '\ufffd');
        const safe = whole.split('/').map(encodeURIComponent).join('/');
        return `${base}/${safe}${line === null ? '' : `#L${line}`}`;
    };
}


/***/ }),

/***/ 51594:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Az: () => (/* binding */ firstPlace),
/* harmony export */   NX: () => (/* binding */ topicName),
/* harmony export */   TM: () => (/* binding */ folded),
/* harmony export */   YG: () => (/* binding */ summaryOf),
/* harmony export */   iE: () => (/* binding */ moreRow),
/* harmony export */   ik: () => (/* binding */ place),
/* harmony export */   jh: () => (/* binding */ measured),
/* harmony export */   k7: () => (/* binding */ askedText),
/* harmony export */   pn: () => (/* binding */ moreItem)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11722);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36784);
/** Pieces that several sections of the review share. */


/** A folded section. `summary` is HTML that is safe already; the body is Markdown. '' where the body is ''. */
const folded = (summary, body, open = false) => body === '' ? '' : `<details${open ? ' open' : ''}><summary>${summary}</summary>\n\n${body}\n\n</details>`;
/** `3 more in the report`, for the end of a list that was cut. */
const moreItem = (left) => `- … and ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .whole */ .WQ)(left)} more in the report`;
/** Rows of a Markdown table that was cut end with this row. */
const moreRow = (left, columns, what) => `| … | **${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(left, `more ${what}`)}** in the report |${' |'.repeat(columns - 2)}`;
/** Title and id of a topic, and its model where there are several. */
function topicName(topic, decision) {
    const model = decision.models.length > 1 ? `${topic.model ? (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(topic.model.id, 60) : 'the change'}: ` : '';
    const id = (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(topic.requirement, 80);
    return topic.title ? `${model}**${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdown */ .wD)(topic.title, 120)}** (${id})` : `${model}**${id}**`;
}
/** A file and line as code, as a link where there is an address. */
function place(source, context) {
    const name = (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(source.line === null ? source.path : `${source.path}:${source.line}`, 120);
    const url = context.fileUrl?.(source.path, source.line) ?? null;
    const target = url === null ? null : (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .linkTarget */ .Cm)(url);
    return target === null ? name : `[${name}](${target})`;
}
/** The evidence worth opening: with a line where one has it. */
const firstPlace = (finding) => finding.evidence.find((source) => source.line !== null) ?? finding.evidence[0];
/** What was measured, in one line: numbers where they tell it, else the message. */
function measured(finding, messageLimit = 300) {
    const value = (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .valueText */ .Ru)(finding);
    if (!(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .speaksInNumbers */ .F0)(finding) || value === null)
        return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdown */ .wD)(finding.message, messageLimit);
    const interval = (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .intervalText */ .Bt)(finding);
    const [key] = (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .numericBounds */ .ZS)(finding.threshold).find(([name]) => /^(min|max)-(ratio|difference)$/.test(name)) ?? [];
    const metric = finding.metric ? `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdown */ .wD)((0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .metricText */ ._l)(finding.metric), 60)} ` : '';
    const what = `${metric}${key ? `${key.slice(4)} ` : ''}`;
    const group = finding.slice ? `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdown */ .wD)((0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .sliceText */ .S$)(finding.slice), 100)}: ` : '';
    const before = finding.baseline === null ? '' : `, ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .baselineWord */ .gI)(finding)} ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .valueText */ .Ru)({ ...finding, value: finding.baseline })}`;
    const rows = finding.n === null ? '' : `, n = ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .whole */ .WQ)(finding.n)}`;
    return `${group}${what}**${value}**${interval === null ? '' : ` (${interval})`}${before}${rows}`;
}
/** What was asked and by how much it is missed; a dash where the requirement has no bound. */
function askedText(finding) {
    const bound = (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .asked */ .NZ)(finding);
    const missed = (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .gap */ .rQ)(finding);
    return bound === null ? '–' : `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdown */ .wD)(bound, 120)}${missed === null ? '' : ` (${missed})`}`;
}
/** Summary line of a folded section: a heading and a number. */
const summaryOf = (heading, count) => `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .htmlInMarkdown */ .mx)(heading)}: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .whole */ .WQ)(count)}`;


/***/ }),

/***/ 30008:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $x: () => (/* binding */ effectOf),
/* harmony export */   KS: () => (/* binding */ countsSentence),
/* harmony export */   L2: () => (/* binding */ verdictWords),
/* harmony export */   bc: () => (/* binding */ subject),
/* harmony export */   c4: () => (/* binding */ allFindings),
/* harmony export */   kp: () => (/* binding */ closest),
/* harmony export */   lJ: () => (/* binding */ isEmptyPass),
/* harmony export */   ne: () => (/* binding */ controls),
/* harmony export */   vp: () => (/* binding */ topics)
/* harmony export */ });
/* unused harmony export risksNamed */
/* harmony import */ var _domain_outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93153);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36784);
/** A decision sorted for telling: what blocks first, then what warns, what is waived, what holds. Every surface tells this. */


const EFFECTS = ['blocks', 'warns', 'waived', 'holds', 'idle'];
/** What a finding does. A waiver opens what blocks; `warn` never blocks. */
function effectOf(finding) {
    if (finding.outcome === 'satisfied')
        return 'holds';
    if (finding.outcome === 'not-applicable')
        return 'idle';
    if (finding.waiver !== null)
        return 'waived';
    return finding.severity === 'block' ? 'blocks' : 'warns';
}
/** How far off, relative to the bound, for sorting: the farther beyond, the smaller. */
function relativeMargin(finding) {
    const by = (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .margin */ .Lc)(finding);
    const limit = (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .bound */ .$s)(finding)?.limit ?? 0;
    return by === null ? Number.POSITIVE_INFINITY : by / Math.max(Math.abs(limit), 1e-9);
}
const compareFindings = (a, b) => _domain_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .OUTCOMES */ .im.indexOf(a.outcome) - _domain_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .OUTCOMES */ .im.indexOf(b.outcome) || compareNumbers(relativeMargin(a), relativeMargin(b));
/** Ascending; equal infinities are equal. */
const compareNumbers = (a, b) => (a === b ? 0 : a < b ? -1 : 1);
/** Every finding with its model, in the decision's order; those about the change itself first. */
function allFindings(decision) {
    const change = (decision.findings ?? []).map((finding) => ({ model: null, finding }));
    return [...change, ...decision.models.flatMap((model) => model.findings.map((finding) => ({ model, finding })))];
}
/** Topics, worst first: by effect, by outcome, then in the decision's order. */
function topics(decision) {
    const groups = new Map();
    for (const { model, finding } of allFindings(decision)) {
        const key = JSON.stringify([model?.id ?? null, finding.requirement]);
        const group = groups.get(key);
        if (group)
            group.findings.push(finding);
        else
            groups.set(key, { model, findings: [finding] });
    }
    const all = [...groups.values()].map(({ model, findings }) => topicOf(model, findings));
    return all.sort((a, b) => EFFECTS.indexOf(a.effect) - EFFECTS.indexOf(b.effect) ||
        _domain_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .OUTCOMES */ .im.indexOf(a.outcome) - _domain_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .OUTCOMES */ .im.indexOf(b.outcome));
}
function topicOf(model, all) {
    const findings = { blocks: [], warns: [], waived: [], holds: [], idle: [] };
    for (const finding of all)
        findings[effectOf(finding)].push(finding);
    for (const effect of EFFECTS)
        findings[effect].sort(compareFindings);
    const effect = EFFECTS.find((one) => findings[one].length) ?? 'idle';
    const first = findings[effect][0];
    return {
        model,
        requirement: first.requirement,
        title: first.title,
        rule: first.rule,
        findings,
        effect,
        outcome: first.outcome,
    };
}
/** The sentence of counts, in requirements: `2 requirements block, 1 cannot be judged yet, 21 hold, 1 is waived`. */
function countsSentence(all) {
    const blocks = all.filter((topic) => topic.effect === 'blocks');
    const of = (...outcomes) => blocks.filter((topic) => outcomes.includes(topic.outcome)).length;
    const waived = all.filter((topic) => topic.findings.waived.length).length;
    const parts = [
        [of('error'), 'could not be judged', 'could not be judged'],
        [of('violated'), 'blocks', 'block'],
        [of('missing'), 'lacks its evidence', 'lack their evidence'],
        [of('inconclusive'), 'cannot be judged yet', 'cannot be judged yet'],
        [all.filter((topic) => topic.effect === 'holds').length, 'holds', 'hold'],
        [waived, 'is waived', 'are waived'],
        [all.filter((topic) => topic.effect === 'warns').length, 'warns', 'warn'],
    ];
    const told = parts.filter(([count]) => count > 0);
    if (!told.length)
        return 'No requirement was judged';
    return told
        .map(([count, one, many], index) => `${index === 0 ? (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(count, 'requirement') : count} ${count === 1 ? one : many}`)
        .join(', ');
}
/** Findings that hold and came closest to their limit, relative to it; at most `count`. */
function closest(all, count) {
    return all
        .flatMap((topic) => {
        const measured = topic.findings.holds.filter((finding) => (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .speaksInNumbers */ .F0)(finding) && (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .margin */ .Lc)(finding) !== null);
        const [nearest] = measured;
        return nearest ? [{ topic, finding: nearest }] : [];
    })
        .sort((a, b) => compareNumbers(relativeMargin(a.finding), relativeMargin(b.finding)))
        .slice(0, count);
}
/** Name of what was judged: the model, or how many. */
function subject(decision) {
    const [only] = decision.models;
    if (!only)
        return 'this change';
    return decision.models.length === 1 ? only.id : `${decision.models.length} models`;
}
/** The verdict as the end of a sentence that begins with the subject. */
function verdictWords(decision) {
    const words = {
        pass: 'may merge',
        'pass-with-waivers': 'may merge, with risks that were accepted',
        fail: 'must not merge yet',
        error: 'could not be judged',
    };
    return words[decision.verdict];
}
/** True where the change touches no model and nothing else was found. */
const isEmptyPass = (decision) => decision.verdict === 'pass' &&
    decision.models.length === 0 &&
    !(decision.findings ?? []).some((finding) => finding.outcome !== 'not-applicable');
/** Controls that the judged requirements serve, by framework id (the part before the slash), each with its worst outcome. */
function controls(all) {
    const found = new Map();
    for (const topic of all) {
        const told = EFFECTS.flatMap((effect) => topic.findings[effect]);
        for (const finding of told) {
            for (const id of finding.controls) {
                const entry = found.get(id) ?? { outcomes: new Set(), requirements: new Set() };
                entry.outcomes.add(finding.outcome);
                entry.requirements.add(finding.requirement);
                found.set(id, entry);
            }
        }
    }
    const frameworks = new Map();
    for (const [id, entry] of found) {
        const slash = id.indexOf('/');
        const framework = slash < 0 ? '' : id.slice(0, slash);
        const outcome = _domain_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .OUTCOMES */ .im.find((one) => entry.outcomes.has(one)) ?? 'not-applicable';
        const control = { id, name: id.slice(slash + 1), outcome, requirements: [...entry.requirements] };
        const list = frameworks.get(framework);
        if (list)
            list.push(control);
        else
            frameworks.set(framework, [control]);
    }
    const order = (a, b) => _domain_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .OUTCOMES */ .im.indexOf(a.outcome) - _domain_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .OUTCOMES */ .im.indexOf(b.outcome) || (a.id < b.id ? -1 : 1);
    return new Map([...frameworks].sort(([a], [b]) => (a < b ? -1 : 1)).map(([id, list]) => [id, list.sort(order)]));
}
/** `R-001 and R-012`: the risks that waivers name, once each. */
const risksNamed = (findings) => listed([...new Set(findings.flatMap((finding) => (finding.waiver ? [finding.waiver.risk] : [])))]);


/***/ }),

/***/ 36784:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $s: () => (/* binding */ bound),
/* harmony export */   Bt: () => (/* binding */ intervalText),
/* harmony export */   F0: () => (/* binding */ speaksInNumbers),
/* harmony export */   FP: () => (/* binding */ idText),
/* harmony export */   Gr: () => (/* binding */ OUTCOME_SIGNS),
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   Lc: () => (/* binding */ margin),
/* harmony export */   NZ: () => (/* binding */ asked),
/* harmony export */   PU: () => (/* binding */ VERDICT_SIGNS),
/* harmony export */   Q1: () => (/* binding */ sliceKey),
/* harmony export */   RT: () => (/* binding */ tail),
/* harmony export */   Ru: () => (/* binding */ valueText),
/* harmony export */   S$: () => (/* binding */ sliceText),
/* harmony export */   WQ: () => (/* binding */ whole),
/* harmony export */   ZS: () => (/* binding */ numericBounds),
/* harmony export */   _l: () => (/* binding */ metricText),
/* harmony export */   gI: () => (/* binding */ baselineWord),
/* harmony export */   h0: () => (/* binding */ short),
/* harmony export */   hf: () => (/* binding */ columnFigure),
/* harmony export */   rQ: () => (/* binding */ gap),
/* harmony export */   vP: () => (/* binding */ figure),
/* harmony export */   xL: () => (/* binding */ figureBeside)
/* harmony export */ });
/* unused harmony export listed */
/** Numbers, bounds and groups in words: the same on every surface. Plain text; each surface escapes it for itself. */
/** Sign and word of each outcome: the sign is never alone. */
const OUTCOME_SIGNS = {
    error: '⚠️',
    violated: '⛔',
    missing: '📭',
    inconclusive: '❔',
    satisfied: '✅',
    'not-applicable': '➖',
    waived: '📝',
};
const VERDICT_SIGNS = {
    pass: '✅',
    'pass-with-waivers': '✅',
    fail: '⛔',
    error: '⚠️',
};
/** Thousands by commas, whatever the machine's language. */
const grouped = (digits) => digits.replace(/\B(?=(\d{3})+(?!\d))/g, ',');
/** A whole number, e.g. `8,000`. */
const whole = (count) => (count < 0 ? `-${grouped(String(-count))}` : grouped(String(count)));
function digits(value, precision) {
    if (Number.isInteger(value) && Math.abs(value) < 1e15)
        return whole(value);
    const size = Math.abs(value);
    if (size < 1e-4 || size >= 1e15)
        return String(Number(value.toPrecision(precision)));
    const rounded = String(Number(value.toPrecision(Math.max(precision, Math.floor(Math.log10(Math.max(size, 1))) + 3))));
    const [before = '0', after = ''] = rounded.split('.');
    const sign = before.startsWith('-') ? '-' : '';
    return `${sign}${grouped(before.replace('-', ''))}.${after.padEnd(2, '0')}`;
}
/**
 * A number for people: four significant digits, two decimals at least, whole numbers as they are. Where that would hide
 * the difference from one of `beside` (the limit), as many digits as show it.
 */
function figure(value, beside = []) {
    for (let precision = 4; precision < 17; precision += 1) {
        const shown = digits(value, precision);
        if (beside.every((other) => other === value || digits(other, precision) !== shown))
            return shown;
    }
    return String(value);
}
/** A number in a column of its like: four decimals below ten, so that they stand under each other. */
const columnFigure = (value) => {
    const size = Math.abs(value);
    return size < 10 && (size >= 1e-4 || size === 0) ? value.toFixed(4) : figure(value);
};
/** A number in a column beside its limit: as the column, unless that would hide the difference from the limit. */
const figureBeside = (value, limit) => limit === null || value === limit || columnFigure(value) !== columnFigure(limit)
    ? columnFigure(value)
    : figure(value, [limit]);
/** Bounds of a threshold as [name, number]. Bounds that are words (a risk level, an age) are left out. */
const numericBounds = (threshold) => Object.entries(threshold ?? {}).filter((entry) => typeof entry[1] === 'number' && !AROUND.has(entry[0]));
/** Keys of a threshold that say how it was measured rather than what was asked. */
const AROUND = new Set(['confidence', 'bins', 'min-samples']);
/** The bound itself, where there is exactly one of the plain sort. */
function bound(finding) {
    const plain = numericBounds(finding.threshold).filter(([key]) => /^(min|max)(-ratio|-difference)?$/.test(key));
    const [only] = plain;
    return plain.length === 1 && only ? { kind: only[0].startsWith('min') ? 'min' : 'max', limit: only[1] } : null;
}
/** How far the value is from its bound: positive inside, negative beyond; null where it cannot be said. */
function margin(finding) {
    const asked = bound(finding);
    if (!asked || finding.value === null)
        return null;
    return asked.kind === 'min' ? finding.value - asked.limit : asked.limit - finding.value;
}
const SIGNS = { min: '≥', max: '≤' };
/** What was asked, e.g. `≥ 0.80`, `drop ≤ 0.01`, `within 0.005`; null where the requirement has no bound. */
function asked(finding) {
    const beside = finding.value === null ? [] : [finding.value];
    const parts = Object.entries(finding.threshold ?? {}).flatMap(([key, limit]) => {
        if (AROUND.has(key))
            return [];
        const shown = typeof limit === 'number' ? figure(limit, beside) : limit;
        if (key === 'tolerance')
            return [`within ${shown}`];
        const [, side = '', what = ''] = /^(min|max)(?:-(.+))?$/.exec(key) ?? [];
        return [
            side
                ? `${what ? `${what.replaceAll('-', ' ')} ` : ''}${SIGNS[side]} ${shown}`
                : `${key.replaceAll('-', ' ')} ${shown}`,
        ];
    });
    return parts.length ? parts.join(', ') : null;
}
/** By how much the bound is missed, e.g. `0.115 short`, `0.02 over`; null where it is kept or cannot be said. */
function gap(finding) {
    const by = margin(finding);
    if (by === null || by >= 0)
        return null;
    return `${figure(-by)} ${bound(finding)?.kind === 'min' ? 'short' : 'over'}`;
}
/** `95 % 0.62 to 0.75`, or without the level where the record does not say it. */
function intervalText(finding) {
    if (!finding.interval)
        return null;
    const level = finding.threshold?.confidence;
    const [low, high] = finding.interval;
    // Of a comparison, the interval may be that of the change and not of the value: then it says so.
    const ofChange = finding.baseline !== null && finding.value !== null && (finding.value < low || finding.value > high);
    const shown = `${figure(low)} to ${figure(high)}`;
    const known = typeof level === 'number' && level > 0 && level < 1;
    return `${ofChange ? 'change ' : ''}${known ? `${Number((level * 100).toPrecision(4))} % ` : ''}${shown}`;
}
/** What the other number of a finding is: the version before, or for a slice the value over all rows. */
const baselineWord = (finding) => (finding.rule === 'weak-slices' ? 'over all rows' : 'before');
/** True where the numbers tell the finding by themselves; else its message has to. */
const speaksInNumbers = (finding) => finding.metric !== undefined &&
    finding.value !== null &&
    numericBounds(finding.threshold).some(([key]) => /^(min|max)(-|$)/.test(key));
/** The value as text beside its bounds. */
const valueText = (finding) => finding.value === null
    ? null
    : figure(finding.value, numericBounds(finding.threshold).map(([, limit]) => limit));
/** A group: `race: Black`, `sex: Female, race: Asian`; `race: *` is `by race`; null is ''. */
function sliceText(slice) {
    return Object.entries(slice ?? {})
        .map(([column, value]) => (value === '*' ? `by ${column}` : `${column}: ${value}`))
        .join(', ');
}
/** Text key of a group, equal for equal groups. */
const sliceKey = (slice) => slice === null ? '' : JSON.stringify(Object.entries(slice).sort(([a], [b]) => (a < b ? -1 : 1)));
/** `1 requirement`, `2 requirements`. */
const plural = (count, one, many = `${one}s`) => `${whole(count)} ${count === 1 ? one : many}`;
/** First seven digits of a commit or digest; the prefix `sha256:` is dropped. */
const short = (digest) => digest.replace(/^(sha256|md5):/, '').slice(0, 7);
/** Metric name for people: `false_positive_rate` → `false positive rate`, with its class where it has one. */
const metricText = (metric, className) => `${metric.replaceAll('_', ' ')}${className === undefined ? '' : ` of ${className}`}`;
/** At most `most` characters: of a long path or address the end says more than the start. */
const tail = (text, most) => {
    const letters = Array.from(text.slice(-2 * most));
    return letters.length <= most && text.length <= 2 * most ? text : `…${letters.slice(-(most - 1)).join('')}`;
};
/** An id for people who read no ids: `digests-verified` → `Digests verified`. */
const idText = (id) => {
    const words = id.replaceAll('-', ' ');
    return words.charAt(0).toUpperCase() + words.slice(1);
};
/** `a`, `a and b`, `a, b and c`. */
const listed = (items) => items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;


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


/***/ }),

/***/ 13943:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ow: () => (/* binding */ binnedFor),
  CB: () => (/* binding */ countedStatistics),
  he: () => (/* binding */ isCounted)
});

// EXTERNAL MODULE: ./build/domain/counts.js
var counts = __webpack_require__(47281);
// EXTERNAL MODULE: ./build/domain/statistics.js
var statistics = __webpack_require__(16518);
;// CONCATENATED MODULE: ./build/statistics/binned-area.js
/**
 * Area under the ROC curve where scores are only known by their bins. Pairs within a bin count half, as ties do; the exact
 * area lies within Σ p_b q_b / (2PQ) of it, since each such pair may really be won or lost.
 */
/**
 * The area with the squared components of DeLong, DeLong & Clarke-Pearson (1988), scaled as for rows. Each component too is
 * only known to within half its bin, so the standard error is that of the bins plus the largest norm that the rest can
 * have (triangle inequality): never below the exact one.
 * @param n rows of the group
 */
function binnedArea(positive, negative, n) {
    const pairs = positive.weight * negative.weight;
    let [won, tied, below] = [0, 0, 0];
    for (let bin = 0; bin < positive.weights.length; bin++) {
        won += positive.weights[bin] * (below + negative.weights[bin] / 2);
        tied += positive.weights[bin] * negative.weights[bin];
        below += negative.weights[bin];
    }
    const value = Math.min(1, won / pairs);
    // A hair more than the bound, for the rounding of the sums that it is compared with.
    const blur = tied > 0 ? tied / (2 * pairs) + 1e-12 : 0;
    return { value, blur, squares: () => componentSquares(positive, negative, n, { value, blur }) };
}
function componentSquares(positive, negative, n, { value, blur }) {
    const scale = (side) => ((side.rows / (side.rows - 1)) * ((n - 1) / n)) / side.weight ** 2;
    const [up, down] = [scale(positive), scale(negative)];
    let [below, beneath, known, open] = [0, 0, 0, 0];
    for (let bin = 0; bin < positive.weights.length; bin++) {
        const [p, q] = [positive.weights[bin], negative.weights[bin]];
        const beats = (below + q / 2) / negative.weight;
        const beaten = (positive.weight - beneath - p / 2) / positive.weight;
        known += up * positive.squares[bin] * (beats - value) ** 2 + down * negative.squares[bin] * (beaten - value) ** 2;
        open +=
            up * positive.squares[bin] * (q / 2 / negative.weight + blur) ** 2 +
                down * negative.squares[bin] * (p / 2 / positive.weight + blur) ** 2;
        below += q;
        beneath += p;
    }
    // A side of a single row has no spread: Infinity, which whoever asks tells.
    return Number.isFinite(up) && Number.isFinite(down) ? (Math.sqrt(known) + Math.sqrt(open)) ** 2 : Infinity;
}

;// CONCATENATED MODULE: ./build/statistics/counted-calibration.js
/** Calibration errors from counted bins: the same numbers as from rows. */
/** Expected (Σ W_b/W |gap_b|) or maximum (largest |gap_b|) calibration error, with Σ influence². Some weight is above 0. */
function calibrationOf(counted, of) {
    const bins = [...new Set(counted.map(({ bin }) => bin))]
        .map((bin) => joined(counted.filter((one) => one.bin === bin)))
        .filter(({ weight }) => weight > 0);
    const all = bins.reduce((sum, bin) => sum + bin.weight, 0);
    const gapOf = (bin) => (bin.right - bin.stated) / bin.weight;
    const expected = bins.reduce((sum, bin) => sum + (bin.weight / all) * Math.abs(gapOf(bin)), 0);
    const worst = bins.reduce((most, bin) => (Math.abs(gapOf(bin)) > Math.abs(gapOf(most)) ? bin : most));
    const value = of === 'ece' ? Math.min(1, expected) : Math.abs(gapOf(worst));
    /** Σ w² (side × gap - centre)² of a bin. */
    const about = (bin, centre) => {
        const side = gapOf(bin) < 0 ? -1 : 1;
        return Math.max(0, bin.gapSquares - 2 * side * centre * bin.gap + centre * centre * bin.squares);
    };
    return {
        value,
        squares: () => of === 'ece'
            ? bins.reduce((sum, bin) => sum + about(bin, value), 0) / all ** 2
            : about(worst, Math.abs(gapOf(worst))) / worst.weight ** 2,
        gaps: () => bins.map((bin) => ({
            share: bin.weight / all,
            stated: bin.stated / bin.weight,
            observed: bin.right / bin.weight,
            rows: bin.weight ** 2 / bin.squares,
        })),
    };
}
function joined(parts) {
    const sum = (of) => parts.reduce((total, one) => total + of(one), 0);
    return {
        weight: sum((one) => one.weight),
        squares: sum((one) => one.squares),
        stated: sum((one) => one.stated.sum),
        right: sum((one) => (one.right ? one.weight : 0)),
        gap: sum((one) => (one.right ? one.squares : 0) - one.stated.second),
        gapSquares: sum((one) => (one.right ? one.squares - 2 * one.stated.second : 0) + one.stated.squares),
    };
}

;// CONCATENATED MODULE: ./build/statistics/counted.js
/** Statistics of one group from what an engine counted of it: the same numbers as from rows, but for the score order. */




/** What has to be binned for a summary; null where nothing is. `classes`: those of the summary's indices. */
function binnedFor(what, task, classes) {
    const name = (index) => task === 'binary' ? (index === 1 ? 'positive' : 'negative') : { class: classes[index] ?? '' };
    if (what.of === 'auc')
        return { kind: 'order', of: task === 'binary' ? 'positive' : name(what.class), bins: counts/* ORDER_BINS */.M6 };
    if (what.of !== 'ece' && what.of !== 'mce')
        return null;
    const all = task === 'binary' ? 'positive' : 'top';
    return { kind: 'calibration', of: what.class === undefined ? all : name(what.class), bins: what.bins };
}
/** Whether a plan counts what a summary of groups by these columns is made of. It follows from the policy alone. */
function isCounted(plan, by, what, classes) {
    const grouping = plan.groupings.find((one) => (0,counts/* groupingKey */.rG)(one.by) === (0,counts/* groupingKey */.rG)(by ?? []));
    if (grouping === undefined)
        return false;
    const binned = binnedFor(what, plan.task, classes);
    if (binned !== null)
        return grouping.binned.some((one) => (0,counts/* binnedKey */.gB)(one) === (0,counts/* binnedKey */.gB)(binned));
    if (what.of === 'covered' || what.of === 'covered-right')
        return plan.coverages.includes(what.atLeast);
    if (what.of === 'loss' && what.loss === 'pinball')
        return plan.quantiles.includes(what.at ?? 0.5);
    if (what.of === 'variance')
        return plan.task === 'regression' && plan.spec.columns.weight === undefined;
    return what.of === 'largest' || (0,counts/* meanKey */.Rv)(what, plan.task) !== null;
}
/** Statistics of a group. What was not counted is undefined, and says so. */
function countedStatistics(table, group) {
    const { task, classes, weighted } = table;
    const kept = new Map();
    const find = (what) => {
        const key = JSON.stringify(what);
        const known = kept.get(key);
        if (known !== undefined)
            return known;
        const found = summarise(table, group, what);
        kept.set(key, found);
        return found;
    };
    return {
        weighted,
        n: group.all.rows,
        task,
        classes,
        confusion: group.cells?.weights ?? null,
        counts: group.cells?.rows ?? null,
        labelled: group.labelled?.weights ?? null,
        predicted: group.predicted?.weights ?? null,
        labelledCounts: group.labelled?.rows ?? null,
        predictedCounts: group.predicted?.rows ?? null,
        cellSquares: group.cells?.squares ?? null,
        summary(what) {
            const found = find(what);
            return (0,statistics/* isUndefined */.b)(found) ? found : found.value;
        },
        tally(what) {
            const hits = group.hits.get((0,counts/* meanKey */.Rv)(what, task) ?? '');
            return hits === undefined ? NOT_COUNTED : { hits, of: group.all.rows };
        },
        squares(what) {
            const found = find(what);
            if ((0,statistics/* isUndefined */.b)(found))
                return undefined;
            const squares = found.squares();
            return Number.isNaN(squares) ? undefined : squares;
        },
        gaps(what) {
            const bins = binsFor(table, group, what);
            return (0,statistics/* isUndefined */.b)(bins) ? bins : calibrationOf(bins, what.of).gaps();
        },
        blur(what) {
            const found = find(what);
            return (0,statistics/* isUndefined */.b)(found) ? 0 : (found.blur ?? 0);
        },
    };
}
const NOT_COUNTED = { undefined: 'it follows from single rows, and only counts of them are at hand' };
function summarise(table, group, what) {
    switch (what.of) {
        case 'loss':
        case 'covered':
        case 'covered-right': {
            const sums = group.means.get((0,counts/* meanKey */.Rv)(what, table.task) ?? '');
            return sums === undefined ? NOT_COUNTED : mean(sums, group);
        }
        case 'ece':
        case 'mce': {
            const bins = binsFor(table, group, what);
            return (0,statistics/* isUndefined */.b)(bins) ? bins : calibrationOf(bins, what.of);
        }
        case 'auc':
            return counted_area(table, group, what);
        case 'variance': {
            if (group.spread === null)
                return NOT_COUNTED;
            if (group.all.rows < 2)
                return { undefined: 'there are fewer than two rows' };
            return { value: group.spread[what.what].variance, squares: () => Number.NaN };
        }
        case 'largest':
            return group.largest === null ? NOT_COUNTED : { value: group.largest, squares: () => Number.NaN };
        default:
            return NOT_COUNTED;
    }
}
/** Weighted mean of a row value, with Σ (w (v - mean) / W)². */
function mean({ sum, second, squares }, { all }) {
    if (!(all.weight > 0))
        return { undefined: 'no row has a weight above 0' };
    const value = sum / all.weight;
    return {
        value,
        squares: () => Math.max(0, squares - 2 * value * second + value * value * all.squares) / all.weight ** 2,
    };
}
function binsFor(table, group, what) {
    const binned = binnedFor(what, table.task, table.classes);
    const bins = binned === null ? undefined : group.bins.get((0,counts/* binnedKey */.gB)(binned));
    if (bins === undefined)
        return NOT_COUNTED;
    return group.all.weight > 0 ? bins : { undefined: 'no row has a weight above 0' };
}
/** Area of one class against the rest or against one other, from the order of its score in bins. */
function counted_area(table, group, what) {
    const { classes, task } = table;
    const about = task === 'binary' ? 1 : what.class;
    const order = group.orders.find((one) => one.class === about);
    if (order === undefined)
        return NOT_COUNTED;
    const others = task === 'binary' ? [0] : what.other === undefined ? [...classes.keys()].filter((c) => c !== about) : [what.other];
    const [positive, negative] = [counted_joined(order, [about]), counted_joined(order, others)];
    const unlabelled = (c) => ({ undefined: `no row is labelled ${classes[c]}` });
    // Of two classes either is the other's rest, and both have the same area.
    const [wanted, rest] = task === 'binary' && what.class === 0 ? [negative, positive] : [positive, negative];
    if (!(wanted.weight > 0))
        return unlabelled(what.class);
    if (!(rest.weight > 0))
        return what.other === undefined
            ? { undefined: `no row is labelled other than ${classes[what.class]}` }
            : unlabelled(what.other);
    return binnedArea(positive, negative, group.all.rows);
}
function counted_joined(order, labels) {
    const weights = new Float64Array(counts/* ORDER_BINS */.M6);
    const squares = new Float64Array(counts/* ORDER_BINS */.M6);
    let [rows, weight] = [0, 0];
    for (const index of labels) {
        const label = order.labels[index];
        for (const [i, bin] of label.bins.entries()) {
            weights[bin] += label.weights[i];
            squares[bin] += label.squares[i];
            rows += label.rows[i];
            weight += label.weights[i];
        }
    }
    return { rows, weight, weights, squares };
}


/***/ }),

/***/ 14944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A2: () => (/* binding */ POSITIVE),
/* harmony export */   Ec: () => (/* binding */ namedClasses),
/* harmony export */   HU: () => (/* binding */ readClasses),
/* harmony export */   Sj: () => (/* binding */ ordered),
/* harmony export */   TJ: () => (/* binding */ recode),
/* harmony export */   UA: () => (/* binding */ counterpart),
/* harmony export */   s7: () => (/* binding */ className)
/* harmony export */ });
/* harmony import */ var _domain_fault_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12777);
/* harmony import */ var _missing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41504);
/* harmony import */ var _raw_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55846);
/* harmony import */ var _show_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71263);
/** Labels and predictions as classes: one spelling a class, the positive one last where there are two. */




/**
 * The name of a class, the same for `1`, `1.0`, `1e0` (and for `true` where there are two classes, since `false` and
 * `true` are 0 and 1 to every tool). Numbers with leading zeros and numbers that a double cannot hold stay as they are.
 */
function className(text, binary) {
    if (binary && /^(true|false)$/i.test(text))
        return /^t/i.test(text) ? '1' : '0';
    if (!/^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/.test(text))
        return text;
    const number = Number(text);
    const exact = Number.isFinite(number) && (!Number.isInteger(number) || Number.isSafeInteger(number));
    return exact ? String(number === 0 ? 0 : number) : text;
}
/** Words for the class that a metric calls positive, where the policy does not say. */
const POSITIVE = new Map([
    ['1', '0'],
    ['yes', 'no'],
]);
/** Labels and predictions of a classification. Every cell must be a class; two classes where the task is binary. */
function readClasses(request, raw, columns) {
    const binary = request.task === 'binary';
    const named = namedClasses(request, binary);
    const faults = [];
    const given = [columns.label, columns.prediction].filter((column) => column !== null);
    if (!given.length)
        return { value: { classes: [], label: null, prediction: null }, faults };
    const firsts = new Map();
    for (const { name, sink } of given) {
        const missing = sink.values.filter((text) => (0,_missing_js__WEBPACK_IMPORTED_MODULE_0__/* .isMissing */ .b)(text) && !named.has(className(text, binary)));
        if (missing.length)
            faults.push(missingLabels(request.path, raw, name, sink, missing));
        sink.values.forEach((text, code) => {
            if (missing.includes(text))
                return;
            const value = className(text, binary);
            const before = firsts.get(value);
            const row = sink.firstRows[code];
            if (!before || row < before.row)
                firsts.set(value, { row, column: name, text });
        });
    }
    if (faults.length)
        return { value: null, faults };
    const found = [...firsts.keys()];
    const order = binary
        ? twoClasses(request, raw, found, firsts)
        : { classes: ordered([...new Set([...found, ...named])]), faults: [] };
    if (!order.classes)
        return { value: null, faults: order.faults };
    const indexes = new Map(order.classes.map((name, index) => [name, index]));
    const coded = (column) => column &&
        recode(column.sink.codes, column.sink.values.map((text) => indexes.get(className(text, binary)) ?? 0), order.classes.length, isOwn(request, column.name));
    return {
        value: { classes: order.classes, label: coded(columns.label), prediction: coded(columns.prediction) },
        faults: [],
    };
}
/** True where a column is wanted for one thing only. */
function isOwn({ columns, groups, extra }, name) {
    return [columns.label, columns.prediction, ...groups, ...extra].filter((other) => other === name).length === 1;
}
/** Classes that the policy names: the positive one, and those with a score column of their own. */
function namedClasses(request, binary) {
    const { score } = request.columns;
    const named = score !== undefined && typeof score !== 'string' ? Object.keys(score) : [];
    const positive = binary && request.positive !== null ? [String(request.positive)] : [];
    return new Set([...named, ...positive].map((text) => className(text, binary)));
}
/** [negative, positive] of a binary task. */
function twoClasses(request, raw, found, firsts) {
    const { path } = request;
    const refuse = (message, fix, row = null) => {
        const line = row === null ? null : (0,_raw_js__WEBPACK_IMPORTED_MODULE_1__/* .lineOfRow */ .e)(raw.lines, row);
        return { classes: null, faults: [(0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .fault */ .DG)('artifact/value', path, message, { line, fix })] };
    };
    const conventional = request.positive === null;
    const wanted = conventional ? null : className(String(request.positive), true);
    if (found.length > 2) {
        const known = new Set(wanted === null ? found.slice(0, 2) : [wanted, ...found.filter((name) => name !== wanted).slice(0, 1)]);
        const third = found.find((name) => !known.has(name));
        const { row, column, text } = firsts.get(third);
        const message = `the task is binary, but column ${(0,_show_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(column)} has ${(0,_show_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(text)} in ${(0,_raw_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOfRow */ .t)(raw.lines, row)} beside ${(0,_show_js__WEBPACK_IMPORTED_MODULE_3__/* .listed */ .KE)([...known])}; ${(0,_show_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(found.length, 'class', 'classes')} in all`;
        return refuse(message, 'write two classes, or set task: multiclass', row);
    }
    const positive = wanted ??
        found.find((name) => POSITIVE.has(name.toLowerCase())) ??
        (found.length === 1 ? counterpart(found[0]) : undefined);
    if (positive === undefined) {
        return refuse(`which class is the positive one? The classes are ${(0,_show_js__WEBPACK_IMPORTED_MODULE_3__/* .listed */ .KE)(found)}`, 'name it in the policy, such as positive: 1');
    }
    const others = found.filter((name) => name !== positive);
    if (others.length === 2) {
        return refuse(`the positive class is ${(0,_show_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(positive)}, but the classes are ${(0,_show_js__WEBPACK_IMPORTED_MODULE_3__/* .listed */ .KE)(found)}`, `set positive: to one of them`);
    }
    return { classes: [others[0] ?? POSITIVE.get(positive.toLowerCase()) ?? `not ${positive}`, positive], faults: [] };
}
/** The positive class that belongs to a conventional negative one. */
function counterpart(negative) {
    for (const [positive, other] of POSITIVE)
        if (other === negative.toLowerCase())
            return positive;
    return undefined;
}
function missingLabels(path, raw, name, sink, missing) {
    const rows = missing.map((text) => sink.firstRows[sink.values.indexOf(text)]);
    const row = Math.min(...rows);
    const text = missing[rows.indexOf(row)];
    const what = text === '' ? 'an empty cell' : (0,_show_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(text);
    const codes = new Set(missing.map((value) => sink.values.indexOf(value)));
    let count = 0;
    for (let at = 0; at < raw.n; at++)
        if (codes.has(sink.codes[at]))
            count++;
    const message = `column ${(0,_show_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .SP)(name)} has ${what} where a class belongs, in ${(0,_raw_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOfRow */ .t)(raw.lines, row)}; ${(0,_show_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(count, 'row')} in all`;
    return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .fault */ .DG)('artifact/value', path, message, { line: (0,_raw_js__WEBPACK_IMPORTED_MODULE_1__/* .lineOfRow */ .e)(raw.lines, row), fix: 'give every row its class' });
}
/** Classes in order: by number where all are numbers, else by code units. */
function ordered(names) {
    const numbers = names.every((name) => name !== '' && Number.isFinite(Number(name)));
    return [...names].sort((a, b) => (numbers ? Number(a) - Number(b) : 0) || (a < b ? -1 : a > b ? 1 : 0));
}
/** Codes through a table to new ones, in the narrowest array that `size` values need. `own`: the old ones may be written over. */
function recode(codes, to, size, own = false) {
    if (to.every((value, code) => value === code))
        return codes;
    const table = Uint32Array.from(to);
    const width = size <= 256 ? 1 : size <= 65536 ? 2 : 4;
    const next = own && codes.BYTES_PER_ELEMENT === width
        ? codes
        : width === 1
            ? new Uint8Array(codes.length)
            : width === 2
                ? new Uint16Array(codes.length)
                : new Uint32Array(codes.length);
    for (let row = 0; row < codes.length; row++)
        next[row] = table[codes[row]];
    return next;
}


/***/ }),

/***/ 41504:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ isMissing)
/* harmony export */ });
/** What stands for "no value" in a column of texts. */
/**
 * Spellings of a missing value, exactly those that pandas reads as one (`read_csv`, na_values), and ours. Lower-case
 * `none` is not among them: it is a value in its own right ("disability: none").
 */
const SPELLINGS = new Set([
    '',
    '#N/A',
    '#N/A N/A',
    '#NA',
    '-1.#IND',
    '-1.#QNAN',
    '-NaN',
    '-nan',
    '1.#IND',
    '1.#QNAN',
    '<NA>',
    'N/A',
    'NA',
    'NULL',
    'NaN',
    'NaT',
    'None',
    'n/a',
    'nan',
    'null',
    '(missing)',
]);
/** Whether a cell says that it has no value; space around it does not count. */
const isMissing = (text) => SPELLINGS.has(text.trim());


/***/ }),

/***/ 55846:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ lineOfRow),
/* harmony export */   t: () => (/* binding */ placeOfRow)
/* harmony export */ });
/** A rows file as typed columns before anything is said about what they mean: what CSV and Parquet both come down to. */
/** Line of a row (from 0), or null where the format has none. */
function lineOfRow(lines, row) {
    if (!lines?.complete)
        return null;
    let low = 0;
    let high = lines.rows.length;
    while (low < high) {
        const middle = (low + high) >>> 1;
        if (lines.rows[middle] <= row)
            low = middle + 1;
        else
            high = middle;
    }
    return lines.first + row + (low > 0 ? lines.shifts[low - 1] : 0);
}
/** A row as people find it: `line 14` of a text, `row 13` of a format without lines. */
function placeOfRow(lines, row) {
    const line = lineOfRow(lines, row);
    return line === null ? `row ${(row + 1).toLocaleString('en-US')}` : `line ${line.toLocaleString('en-US')}`;
}


/***/ }),

/***/ 71263:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BH: () => (/* binding */ codePoints),
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   zD: () => (/* binding */ grouped)
/* harmony export */ });
/** Values of hostile files in messages: quoted, cut, and without anything that a terminal or a forge would act upon. */
/** Control, format, line-breaking and surrogate characters: what must not be shown raw. */
const UNSAFE = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\u2028\u2029]/gu;
/** A value in double quotes, cut at 40 characters, control and format characters as `\u{…}`; the empty text is `""`. */
function shown(text) {
    const cut = cutAt(text, 40);
    const safe = cut.replace(/["\\]/g, '\\$&').replace(UNSAFE, (char) => `\\u{${char.codePointAt(0).toString(16)}}`);
    return `"${safe}${cut.length < text.length ? '…' : ''}"`;
}
/** Code points of a text, for values that look alike: `U+0041 U+00A0`, the first 24. */
function codePoints(text) {
    const points = [...cutAt(text, 24)].map((char) => `U+${char.codePointAt(0).toString(16).toUpperCase().padStart(4, '0')}`);
    return points.join(' ') + (points.length < text.length ? ' …' : '');
}
/** Names in a row, quoted, at most `most` of them: `"a", "b" and 7 more`. */
function listed(names, most = 20) {
    const rest = names.length - most;
    const first = names.slice(0, most).map(shown).join(', ');
    return rest > 0 ? `${first} and ${grouped(rest)} more` : first;
}
/** An integer with thousands separators, as people read it. */
const grouped = (count) => count.toLocaleString('en-US');
/** `1 row`, `1,200 rows`. */
const counted = (count, one, many = `${one}s`) => `${grouped(count)} ${count === 1 ? one : many}`;
/** The first characters of a text; never half a surrogate pair. */
function cutAt(text, most) {
    if (text.length <= most)
        return text;
    const half = text.charCodeAt(most - 1);
    return text.slice(0, half >= 0xd800 && half < 0xdc00 ? most - 1 : most);
}


/***/ })

};
