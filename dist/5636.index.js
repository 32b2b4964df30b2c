export const id = 5636;
export const ids = [5636];
export const modules = {

/***/ 3684:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ nobody),
/* harmony export */   o: () => (/* binding */ parseApprovals)
/* harmony export */ });
/* harmony import */ var _domain_fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12777);
/* harmony import */ var _domain_moment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26345);
/* harmony import */ var _domain_plain_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45745);
/* harmony import */ var _syntax_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47324);
/** The approvals file of a local check (`--approvals`, governance.example.md): what a forge would have told. */




const STATES = ['approved', 'changes-requested', 'dismissed', 'commented'];
/** Nobody is known to have approved anything. */
function nobody(committers, unattributed) {
    return { author: null, committers, unattributed, teams: {}, unreadableTeams: [], reviews: [], known: false };
}
/** What to do about a file that is none. */
const FIX = 'write {"author": …, "committers": […], "teams": {…}, "approvals": […]}';
/** People from the text of an approvals file; every fault at once. */
function parseApprovals(text, path) {
    const parsed = (0,_syntax_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .q)(text, path, 'people/file');
    if (!parsed.ok)
        return parsed;
    const faults = [];
    const complain = (pointer, message) => {
        const place = parsed.value.placeOf(pointer);
        faults.push((0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .fault */ .DG)('people/file', path, `${pointer || '/'} ${message}`, { ...place, fix: FIX }));
    };
    const root = parsed.value.value;
    if (!(0,_domain_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .isMap */ .jh)(root))
        return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .bad */ .MB)((0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .fault */ .DG)('people/file', path, 'is no JSON object', { fix: FIX }));
    const author = root['author'] ?? null;
    if (author !== null && typeof author !== 'string')
        complain('/author', `must be a login or null, and is ${said(author)}`);
    const logins = (pointer, value) => strings(value, () => complain(pointer, `must be a list of logins, and is ${said(value)}`));
    const committers = logins('/committers', root['committers'] ?? []);
    const teams = Object.create(null);
    const given = root['teams'] ?? {};
    if (!(0,_domain_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .isMap */ .jh)(given))
        complain('/teams', `must map org/team to a list of logins, and is ${said(given)}`);
    else
        for (const [team, members] of Object.entries(given))
            teams[team.toLowerCase()] = logins(`/teams${(0,_domain_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .step */ .PM)(team)}`, members);
    const reviews = [];
    const listed = root['approvals'] ?? [];
    if (!Array.isArray(listed))
        complain('/approvals', `must be a list, and is ${said(listed)}`);
    else
        listed.forEach((one, index) => {
            const review = asReview(one);
            if (typeof review !== 'string')
                reviews.push(review);
            else
                complain(`/approvals/${index}`, `must have login, state (approved, changes-requested, dismissed or commented), commit and at (RFC 3339 with a zone): ${review}`);
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
/** A review, or what is wrong with it. */
function asReview(one) {
    if (!(0,_domain_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .isMap */ .jh)(one))
        return `it is ${said(one)}`;
    const { login, state, commit, at } = one;
    const known = STATES.find((word) => word === state);
    if (typeof login !== 'string' || !login)
        return `login is ${said(login)}`;
    if (!known)
        return `state is ${said(state)}`;
    if (typeof commit !== 'string')
        return `commit is ${said(commit)}`;
    if (typeof at !== 'string' || (0,_domain_moment_js__WEBPACK_IMPORTED_MODULE_3__/* .moment */ .n)(at).epoch === null)
        return `at is ${said(at)}`;
    // Who may write is the forge's knowledge; the file's writer vouches for it here.
    return { login, state: known, commit, at, human: !login.endsWith('[bot]'), mayWrite: true };
}
/** A value as a message shows it: short, and `absent` where there is none. */
function said(value) {
    const text = JSON.stringify(value) ?? 'absent';
    return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
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
/* harmony export */   DQ: () => (/* binding */ isPipeline),
/* harmony export */   Dw: () => (/* binding */ isDvcLock),
/* harmony export */   NW: () => (/* binding */ recordedOutputs),
/* harmony export */   RU: () => (/* binding */ dvcChanges),
/* harmony export */   ou: () => (/* binding */ isDvcFile)
/* harmony export */ });
/* harmony import */ var _domain_fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12777);
/* harmony import */ var _domain_plain_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45745);
/* harmony import */ var _syntax_dvc_stages_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78461);
/* harmony import */ var _syntax_path_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4087);
/* harmony import */ var _syntax_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92727);
/* harmony import */ var _syntax_yaml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86209);
/**
 * Content that git does not hold: a changed `dvc.lock` or `*.dvc` file changes the outputs that it names. They join the
 * change set under their own paths, so that a model kept in DVC is gated like one kept in git.
 */






/** Lock files beyond this are left to the lineage reader, which refuses them. Bytes. */
const CAP = 16 * 1024 * 1024;
/** Whether a path is a pipeline's lock file. */
const isDvcLock = (path) => /(^|\/)dvc\.lock$/.test(path);
/** Whether a path is a pipeline's definition, which says where its outputs lie. */
const isPipeline = (path) => /(^|\/)dvc\.yaml$/.test(path);
const lockOf = (pipeline) => pipeline.replace(/[^/]*$/, 'dvc.lock');
/** Whether a path is a file of DVC that names content outside git. */
const isDvcFile = (path) => isDvcLock(path) || path.endsWith('.dvc');
/**
 * Outputs whose recorded digests differ between the two trees, as changed paths that are not changed in git itself. An
 * output that is a directory may change anything below it (`below`). A DVC file that cannot be read may change anything
 * below its own folder, and in a pipeline also elsewhere: it counts as a change of everything.
 */
async function dvcChanges(before, after, changes) {
    const seen = new Set(changes.map((change) => change.path));
    const found = [];
    // A pipeline says where its stages run: with another working folder the same lock names other paths.
    const named = changes.flatMap(({ path, status }) => isDvcFile(path) ? [{ path, status }] : isPipeline(path) ? [{ path: lockOf(path), status }] : []);
    for (const { path, status } of new Map(named.map((one) => [one.path, one])).values()) {
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
    const text = await textAt(tree, path);
    if (!text.ok)
        return text;
    if (text.value === null)
        return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .good */ .uw)(outputs);
    const document = (0,_syntax_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .parseYaml */ .h)(text.value, path);
    if (!document.ok)
        return document;
    const folder = path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '';
    const root = (0,_domain_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .asMap */ .$H)(document.value.value);
    // DVC 1 wrote the stages at the top.
    const stages = Object.entries((0,_domain_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .asMap */ .$H)(root['stages'] ?? root)).map(([name, one]) => [name, (0,_domain_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .asMap */ .$H)(one)]);
    const folders = isDvcLock(path) ? await foldersIn(tree, path) : (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .good */ .uw)(() => null);
    if (!folders.ok)
        return folders;
    for (const [name, one] of [[null, root], ...stages]) {
        const wdir = name === null ? null : folders.value(name);
        if (wdir !== null && typeof wdir !== 'string')
            return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .bad */ .MB)((0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .fault */ .DG)('artifact/path', path, `the working folder of stage ${JSON.stringify(name)} is a template`, {
                fix: 'write the folder itself as wdir',
            }));
        const moved = wdir ?? one['wdir'];
        const base = typeof moved === 'string' ? joined(folder, moved) : folder;
        for (const output of (0,_domain_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .asList */ .DD)(one['outs'] ?? null).map(_domain_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .asMap */ .$H)) {
            const named = base !== null && typeof output['path'] === 'string' ? joined(base, output['path']) : null;
            if (!named)
                continue;
            outputs.set(named, [...(outputs.get(named) ?? []), digestOf(output)]);
        }
    }
    return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .good */ .uw)(outputs);
}
/** Working folders that the pipeline beside a lock gives its stages. Fault: it names some and cannot be read. */
async function foldersIn(tree, lock) {
    const path = (0,_syntax_dvc_stages_js__WEBPACK_IMPORTED_MODULE_3__/* .pipelineOf */ .g)(lock);
    const none = (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .good */ .uw)(() => null);
    const text = await textAt(tree, path);
    if (!text.ok)
        return text;
    if (text.value === null || !/\bwdir\b/.test(text.value))
        return none;
    const document = (0,_syntax_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .parseYaml */ .h)(text.value, path);
    return document.ok ? (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .good */ .uw)((0,_syntax_dvc_stages_js__WEBPACK_IMPORTED_MODULE_3__/* .stageFolders */ .y)(document.value.value)) : document;
}
/** The text of a file of the tree; null where there is none. Fault: too large, or not to be read. */
async function textAt(tree, path) {
    const entry = tree.entry(path);
    if (!entry)
        return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .good */ .uw)(null);
    if ((entry.size ?? 0) > CAP)
        return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .bad */ .MB)((0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .fault */ .DG)('artifact/too-large', path, `has ${entry.size} bytes; at most ${CAP} are read`, { fix: 'split it' }));
    const blob = await tree.open(path);
    return blob.ok ? (0,_syntax_text_js__WEBPACK_IMPORTED_MODULE_4__/* .decodeUtf8 */ ._)(await blob.value.bytes(), path) : blob;
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
    return kept.length ? (0,_syntax_path_js__WEBPACK_IMPORTED_MODULE_5__/* .repositoryPath */ .S)(kept.join('/')) : '';
}


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
/* harmony export */   G: () => (/* binding */ changedPathsOf),
/* harmony export */   _: () => (/* binding */ coverageOf)
/* harmony export */ });
/* harmony import */ var _syntax_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81146);
/** Which of a change's paths are a change of a model. */

/** The paths of a model, compiled once: on some systems paths that differ in case or Unicode form are one. */
function coverageOf(model) {
    const named = [...model.paths, ...(model.artifact === null ? [] : [model.artifact])];
    const globs = [...new Set(named.flatMap((glob) => [glob, fold(glob)]))];
    const matchers = globs.flatMap((glob) => (0,_syntax_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .compileGlob */ .S)(glob) ?? []);
    return {
        covers: (path) => matchers.some((matches) => matches(path) || matches(fold(path))),
        reaches: (folder) => globs.some((glob) => isBelow(glob, folder) || isBelow(glob, fold(folder))),
    };
}
/**
 * Changed paths that are a change of a model. A change of mode alone is none. A folder whose content git does not hold
 * counts where a glob could name something in it.
 */
function changedPathsOf(model, changes, { covers, reaches } = coverageOf(model)) {
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

/***/ 55350:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ countedSet)
/* harmony export */ });
/** Where a record says on which evaluation set attempts were counted. */
/** The evaluation set that a finding counted attempts on, as `test-set-reuse` names it; null for any other finding. */
function countedSet({ rule, threshold }) {
    const set = rule === 'test-set-reuse' ? threshold?.['evaluation-set'] : undefined;
    return typeof set === 'string' ? set : null;
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

/***/ 88019:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ OWN_CHECKS),
/* harmony export */   j: () => (/* binding */ ownCheck)
/* harmony export */ });
/** Checks that every model which changes is put to, whatever its policy asks: what each looks at, and what people do about it. */
/** By the id that its findings have as requirement and rule. */
const OWN_CHECKS = {
    'evidence-readable': {
        title: 'Every file that the policy names can be read',
        plain: 'A file that nobody can read says nothing for the model, and may hide something that speaks against it.',
        details: 'Evidence, card and governance documents that the policy names and that are there are all read. One that is cut off, of no format that is known, too large ' +
            'or otherwise at fault is an error and blocks, also where no requirement looks at it: what was in it is not known.',
        remedy: [
            'Write the file again with the tool that made it, or mend what the message names.',
            'Say the format with as:, or name the figures with metrics:, where it is of no format that is known.',
            'Have the policy leave out a file that is out of use.',
        ],
    },
    'model-artifact': {
        title: 'The model that is judged is in the change',
        plain: 'Without the model itself nobody can tell whether the reports are about it.',
        details: 'The file that artifact names has to be there at the head, as a file or as a pointer of Git LFS or DVC. Where it is not, that blocks, whatever the reports say.',
        remedy: [
            'Commit the file or its pointer.',
            'Where the model has moved: have the policy on the base branch name the new place, in a change before this one.',
        ],
    },
    'evidence-kept': {
        title: 'Evidence that was there is there still, or has a successor',
        plain: 'A result that speaks against the model must not be made to vanish while others that speak for it stay.',
        details: 'What the policy names as evidence, by its path or by a pattern, and what was there before the change, is compared with what is there after it: files that are gone, ' +
            'and metrics that a file gives no longer. A new file that says the same sort of things stands in for one that is gone, and so does one that gives the metric now. What has no successor blocks where a ' +
            'requirement looks at it and would not hold if it were unknown, and else warns. What the policy names by its path is told only where the requirements that lack it do not tell it themselves. ' +
            'Evidence about a model that the change does not alter may be taken out: that is told as a warning.',
        remedy: [
            'Evaluate the new version as the old one was, and commit the file under a name that the policy gives.',
            'Take out what is out of use in a change of its own, which alters no model.',
            'Have the policy leave out what is out of use.',
        ],
    },
    'scheduled-assessment': {
        title: 'The model in use was assessed when the policy asks for it',
        plain: 'A model that is in use is looked at again from time to time; where that was put off, it comes before the next change.',
        details: 'For each requirement under schedule that binds the model the ledger says when it was last assessed. One that is overdue blocks. Where there is no ledger that is not known: it is told as a warning, ' +
            'since a first change has to be possible.',
        remedy: [
            'Run the watch (mode: drift, or risk-gate watch --record) on the base branch, mend what it finds, and run the gate again.',
            'Where there is no ledger: name one with ledger-branch in the workflow, and have the watch run on a schedule.',
        ],
    },
    'gate-files': {
        title: 'What holds the gate shut is unchanged',
        plain: 'Who changes the rules and what is judged by them in one go is looked at twice.',
        details: 'Workflows, code owners, .gitattributes, .gitmodules, policy and waivers decide how changes are judged. A change of them is judged by what the base branch has, and is told as a warning so that those who review it look.',
        remedy: ['Have the owners of these files review them.', 'Move them to a change of their own.'],
    },
    'waiver-use': {
        title: 'Every waiver is needed, holds, and covers no more than it must',
        plain: 'An exception that nobody needs any more, or that is wider than what was agreed, may let something pass one day.',
        details: 'A waiver of the model that is not needed, has expired, does not hold (void), or covers more than one finding or any value at all (over-broad) is told as a warning. None blocks: what is not waived is told by its own finding.',
        remedy: [
            'Remove a waiver that is not needed or has expired.',
            'Have one that does not hold or is too wide approved anew: for one group, and for the worst value that is really borne.',
        ],
    },
    'from-incident': {
        title: 'Incidents that requirements come from are on record',
        plain: 'What was learned from an accident is kept together with the record of it.',
        details: 'A requirement may say which incident it comes from. Where no record holds that incident it is told as a warning; what the requirement asks is judged all the same.',
        remedy: [
            'Put the incident back into the records under governance.incidents.',
            'Correct from-incident in the policy.',
        ],
    },
    'model-judged': {
        title: 'The model can be judged',
        plain: 'Where the gate itself fails it stays shut.',
        details: 'Something of risk-gate failed on the evidence of the model. It is not judged, which blocks.',
        remedy: ['Run the gate again.', 'Report it with the commit: it is a fault of risk-gate.'],
    },
};
/** The check of a rule's name; null where it is a rule that policies ask for. */
const ownCheck = (rule) => Object.hasOwn(OWN_CHECKS, rule) ? OWN_CHECKS[rule] : null;


/***/ }),

/***/ 44641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ whyUnbound)
/* harmony export */ });
/** Whom a requirement binds. */
/** Why a requirement does not bind a model, as the end of a sentence; null where it does. A scope that is left out binds all. */
function whyUnbound({ appliesTo }, model) {
    const reasons = [
        ...(appliesTo.tiers === null || appliesTo.tiers.includes(model.tier)
            ? []
            : [`binds models of the tier ${appliesTo.tiers.join(' or ')}, and this one is ${model.tier}`]),
        ...(appliesTo.models === null || appliesTo.models.includes(model.id)
            ? []
            : [`binds ${appliesTo.models.join(', ')} only`]),
    ];
    return reasons.length ? reasons.join('; ') : null;
}


/***/ }),

/***/ 55315:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y8: () => (/* binding */ applicable),
  sS: () => (/* reexport */ changeFinding),
  XF: () => (/* reexport */ countOutcomes),
  D4: () => (/* reexport */ decidersOf),
  jP: () => (/* reexport */ gateFiles),
  fL: () => (/* binding */ judgeModel),
  Id: () => (/* reexport */ peopleToAsk),
  qW: () => (/* binding */ unjudgedModel),
  Vj: () => (/* reexport */ verdictOf),
  zP: () => (/* reexport */ worstVerdict)
});

// EXTERNAL MODULE: ./build/domain/fault.js
var fault = __webpack_require__(12777);
// EXTERNAL MODULE: ./build/domain/scope.js
var scope = __webpack_require__(44641);
// EXTERNAL MODULE: ./build/domain/own-checks.js
var own_checks = __webpack_require__(88019);
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
            ...changeFinding('evidence-readable'),
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
            ...changeFinding('model-artifact'),
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
        ...changeFinding('model-judged'),
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
            ...changeFinding('gate-files'),
            outcome: 'violated',
            message: `This change also edits ${paths.slice(0, TOLD_PATHS).join(', ')}${more > 0 ? ` and ${more} more` : ''}, which ${paths.length === 1 ? 'decides' : 'decide'} how changes are judged. It was judged by what the base branch has.`,
            fix: 'have the owners of these files review them, or move them to a change of their own',
        },
    ];
}
/** A finding about the change itself, which no requirement asked for; to be filled in. */
const changeFinding = (id) => ({
    requirement: id,
    rule: id,
    title: own_checks/* OWN_CHECKS */.Z[id].title,
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
const isFailing = (one) => one.severity === 'block' && !(0,outcome/* isMet */.TD)(one.outcome);
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
        (0,outcome/* isMet */.TD)(one.outcome) ? 1 : 0,
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

// EXTERNAL MODULE: ./build/domain/action-priority.js
var action_priority = __webpack_require__(1132);
// EXTERNAL MODULE: ./build/domain/governance.js
var governance = __webpack_require__(78573);
// EXTERNAL MODULE: ./build/domain/plain.js
var plain = __webpack_require__(45745);
// EXTERNAL MODULE: ./build/domain/report-deadlines.js
var report_deadlines = __webpack_require__(81655);
// EXTERNAL MODULE: ./build/domain/risk.js
var domain_risk = __webpack_require__(10058);
;// CONCATENATED MODULE: ./build/evaluate/incident-records.js
/** Past incidents that requirements come from: `from-incident` is looked up in the records, and told where it leads nowhere. */



/** Incidents of records, whichever model they are of, each with its file. */
function incidentsOf(evidence) {
    return evidence.flatMap((from) => {
        if (from.kind !== 'governance' || from.document !== 'incident')
            return [];
        const { content } = from;
        if (content['kind'] !== 'incident-register')
            return [{ map: content, from }];
        const list = Array.isArray(content['incidents']) ? content['incidents'] : [];
        return list.flatMap((one) => {
            const map = (0,plain/* mappingOf */.GS)(one);
            return map ? [{ map, from }] : [];
        });
    });
}
/** The incident that a requirement guards against; null where it names none. */
function guardedIncident(requirement, facts) {
    const id = requirement.fromIncident;
    if (id === null)
        return null;
    const found = incidentsOf([...facts.evidence, ...(facts.otherIncidents ?? [])]).find(({ map }) => (0,governance/* wordsOf */.Z9)(map['id']) === id);
    return { id, title: found ? ((0,governance/* wordsOf */.Z9)(found.map['title'])?.slice(0, 300) ?? id) : null };
}
/** A finding for all requirements whose incident is on no record: it warns, since what they ask is judged all the same. */
function unknownIncidents(facts, bound) {
    const lost = bound.filter((one) => {
        const guarded = guardedIncident(one, facts);
        return guarded !== null && guarded.title === null;
    });
    if (!lost.length)
        return [];
    const told = lost.slice(0, 10).map(({ id, fromIncident }) => `${id} (${fromIncident})`);
    const more = lost.length > 10 ? ` and ${lost.length - 10} more` : '';
    return [
        {
            ...changeFinding('from-incident'),
            outcome: 'missing',
            message: `Requirements say that they come from incidents that no record holds: ${told.join(', ')}${more}.`,
            fix: 'put the incidents back into the records under governance.incidents, or correct from-incident in the policy',
            plain: 'Part of the policy was learned from an incident of which there is no record any more.',
        },
    ];
}

;// CONCATENATED MODULE: ./build/evaluate/governance-record.js
/** Governance documents → what the decision keeps of them for people: risks, failure modes, bow-ties, incidents. */






/** Entries of each sort that are kept. */
const MOST = { risks: 120, modes: 120, ties: 3, sides: 12, barriers: 8, incidents: 60 };
/** The record of a model's documents, or null where there is none. `met`: what all its requirements came to. */
function governanceRecord(facts, bound, met) {
    const of = (document) => facts.evidence.filter((one) => one.kind === 'governance' && one.document === document);
    const registers = of('risk-register');
    const analyses = of('fmea');
    const ties = of('bow-tie');
    const duty = bound.map((one) => (0,report_deadlines/* dutyOf */.ue)(one.with['report-deadlines'])).find((one) => one !== undefined);
    const risks = registers.flatMap(({ content }) => listOf(content, 'risks')).filter((risk) => !(0,domain_risk/* isClosedRisk */.qf)(risk));
    const modes = analyses
        .flatMap(({ content }) => listOf(content, 'failure-modes'))
        .flatMap((mode) => recordedMode(mode, facts.now) ?? [])
        .sort((a, b) => b.rpn - a.rpn);
    const own = incidentsOf(facts.evidence).filter(({ map }) => (0,governance/* isBlank */.z3)(map['model']) || map['model'] === facts.model.id);
    if (!registers.length && !analyses.length && !ties.length && !own.length)
        return null;
    const left = Math.max(0, risks.length - MOST.risks) +
        Math.max(0, modes.length - MOST.modes) +
        Math.max(0, ties.length - MOST.ties) +
        Math.max(0, own.length - MOST.incidents);
    return {
        ...(registers.length ? { risks: risks.slice(0, MOST.risks).map((risk) => recordedRisk(risk, met)) } : {}),
        ...(analyses.length ? { 'failure-modes': modes.slice(0, MOST.modes) } : {}),
        ...(ties.length ? { 'bow-ties': ties.slice(0, MOST.ties).map(({ content }) => recordedTie(content, met)) } : {}),
        ...(own.length
            ? {
                incidents: own.slice(0, MOST.incidents).map(({ map }) => recordedIncident(map, facts, duty, bound)),
            }
            : {}),
        left,
    };
}
const listOf = (content, key) => Array.isArray(content[key])
    ? content[key].flatMap((one) => {
        const map = (0,plain/* mappingOf */.GS)(one);
        return map ? [map] : [];
    })
    : [];
/** A text of a document, cut at a length that a picture or table can hold. */
const textOf = (value, most = 300) => (0,governance/* wordsOf */.Z9)(value)?.slice(0, most) ?? null;
const idOf = (map) => textOf(map['id'], 80) ?? '?';
const dayOf = (value) => (0,governance/* dateEpoch */.iD)(value) === null ? null : String(value).trim().slice(0, 40);
const recordedRating = (rating) => rating && { likelihood: rating.likelihood, impact: rating.impact, level: rating.level };
function recordedRisk(risk, met) {
    const { inherent, residual, standing, unmet } = (0,domain_risk/* standingOf */.YP)(risk, met);
    return {
        id: idOf(risk),
        title: textOf(risk['title']),
        category: textOf(risk['category'], 80),
        owner: (0,governance/* peopleOf */.xr)(risk['owner'])[0]?.slice(0, 80) ?? null,
        status: textOf(risk['status'], 20),
        treatment: (0,domain_risk/* treatmentOf */.Wh)(risk),
        what: textOf((0,plain/* mappingOf */.GS)(risk['treatment'])?.['what']),
        inherent: recordedRating(inherent),
        residual: recordedRating(residual),
        standing: recordedRating(standing),
        unmet: unmet.slice(0, 12),
        'accepted-by': (0,governance/* peopleOf */.xr)(risk['accepted-by']).join(', ').slice(0, 120) || null,
        'accepted-on': dayOf(risk['accepted-on']),
        'accepted-until': dayOf(risk['accepted-until']),
    };
}
function recordedMode(mode, now) {
    const after = (0,plain/* mappingOf */.GS)(mode['after']);
    const done = after ? (0,governance/* dateEpoch */.iD)(after['done-on']) : null;
    const rated = after && done !== null && done <= now ? after : mode;
    const [severity, occurrence, detection] = [rated['severity'], rated['occurrence'], rated['detection']];
    if (typeof severity !== 'number' || typeof occurrence !== 'number' || typeof detection !== 'number')
        return null;
    return {
        id: idOf(mode),
        item: textOf(mode['item'], 120),
        mode: textOf(mode['mode'], 160),
        severity,
        occurrence,
        detection,
        rpn: severity * occurrence * detection,
        'action-priority': (0,action_priority/* actionPriority */.lF)(severity, occurrence, detection),
    };
}
function recordedTie(content, met) {
    const sides = (key, noun) => listOf(content, key)
        .slice(0, MOST.sides)
        .map((side) => ({
        id: idOf(side),
        text: textOf(side[noun], 200),
        barriers: listOf(side, 'barriers')
            .slice(0, MOST.barriers)
            .map((barrier) => recordedBarrier(barrier, met)),
    }));
    return {
        'top-event': textOf(content['top-event'], 200),
        threats: sides('threats', 'threat'),
        consequences: sides('consequences', 'consequence'),
    };
}
function recordedBarrier(barrier, met) {
    const status = barrier['status'] === 'working' || barrier['status'] === 'degraded' ? barrier['status'] : 'missing';
    return {
        id: idOf(barrier),
        barrier: textOf(barrier['barrier'], 200),
        status,
        unmet: status === 'working' ? (0,domain_risk/* unmetOf */.$7)((0,domain_risk/* namesOf */.eZ)(barrier['requirements']), met).slice(0, 6) : [],
    };
}
const TIMES = ['began', 'detected', 'aware', 'contained', 'resolved', 'reported', 'closed'];
function recordedIncident(map, facts, duty, bound) {
    const times = Object.fromEntries(TIMES.flatMap((event) => {
        const at = dayOf(map[`${event}-at`]);
        return at === null ? [] : [[event, at]];
    }));
    const actions = listOf((0,plain/* mappingOf */.GS)(map['post-mortem']) ?? {}, 'actions');
    const isDone = (action) => ((0,governance/* dateEpoch */.iD)(action['done-on']) ?? Number.POSITIVE_INFINITY) <= facts.now;
    const open = actions.filter((action) => !isDone(action));
    const overdue = open.filter((action) => ((0,governance/* dateEnd */.Ot)(action['due']) ?? Number.POSITIVE_INFINITY) < facts.now);
    const id = idOf(map);
    return {
        id,
        title: textOf(map['title']),
        severity: textOf(map['severity'], 20),
        status: textOf(map['status'], 20),
        serious: typeof map['serious'] === 'boolean' ? map['serious'] : null,
        times,
        'blast-radius': blastRadius(map['blast-radius']),
        'affected-groups': (0,domain_risk/* namesOf */.eZ)(map['affected-groups'])
            .slice(0, 20)
            .map((name) => name.slice(0, 80)),
        clock: duty ? clockOf(map, duty, facts.now) : null,
        actions: { done: actions.length - open.length, open: open.length, overdue: overdue.length },
        requirements: bound.filter((one) => one.fromIncident === id).map((one) => one.id),
    };
}
/** How far it reached, in words: counts first. */
function blastRadius(value) {
    const map = (0,plain/* mappingOf */.GS)(value);
    if (!map)
        return textOf(value);
    const counted = ['people', 'decisions'].flatMap((key) => (typeof map[key] === 'number' ? [`${map[key]} ${key}`] : []));
    const words = [...counted, ...(0,domain_risk/* namesOf */.eZ)(map['systems']), textOf(map['what'])].filter((one) => one !== null);
    return words.length ? words.join(', ').slice(0, 300) : null;
}
function clockOf(map, duty, now) {
    const aware = (0,governance/* dateEpoch */.iD)(map['aware-at']);
    const harm = (0,governance/* wordsOf */.Z9)(map['harm']);
    if (map['serious'] !== true || harm === null || aware === null || aware > now)
        return null;
    const at = (0,governance/* dateEpoch */.iD)(map['reported-at']);
    const reported = at !== null && at <= now ? at : null;
    const clock = (0,report_deadlines/* reportClock */.lJ)(duty, { harm, aware, reported }, now);
    const text = (epoch) => new Date(epoch).toISOString().replace('.000Z', 'Z');
    return {
        due: text(clock.due),
        'days-left': Math.floor(clock.left * 10) / 10,
        reported: reported === null ? null : text(reported),
        basis: `${duty.title}, ${clock.basis}`,
        source: duty.source,
        'checked-on': duty.checkedOn,
    };
}

// EXTERNAL MODULE: ./build/domain/slice.js
var domain_slice = __webpack_require__(86151);
// EXTERNAL MODULE: ./build/policy/waiver-state.js
var waiver_state = __webpack_require__(3959);
;// CONCATENATED MODULE: ./build/evaluate/waiver-use.js
/** Which waivers of a model were used, which no longer hold, and which are wider than what they were approved for. */



/** Every waiver that names the model, in the order of the file, with what became of it among its findings. */
function listWaivers(waivers, path, facts, judged) {
    return waivers
        .filter((one) => one.model === facts.model.id)
        .map((one) => {
        const covers = judged.filter(({ waiver }) => waiver?.path === path && waiver.line === one.place.line).length;
        const { expired, daysLeft } = (0,waiver_state/* expiryOf */.p1)(one, facts.now);
        return {
            requirement: one.requirement,
            slice: one.slice,
            ...stateOf(one, facts, judged, { covers, expired }),
            covers,
            reason: one.reason,
            risk: one.risk,
            'approved-by': one.approvedBy,
            'approved-on': one.approvedOn,
            expires: one.expires,
            'days-left': daysLeft,
            worst: one.worst,
            path,
            line: one.place.line,
        };
    });
}
function stateOf(waiver, facts, judged, { covers, expired }) {
    // Held against exactly what it is for: what speaks against it then speaks against it whatever was found.
    const { requirement, slice, worst } = waiver;
    const itself = (0,waiver_state/* waiverState */.Of)(waiver, facts, { requirement, slice, outcome: 'violated', value: worst, better: 'higher' });
    if (!itself.active) {
        const isOther = facts.digest !== null && facts.digest !== waiver.modelDigest;
        if (expired)
            return { state: 'expired', why: `it expired on ${waiver.expires}` };
        return { state: isOther ? 'other-version' : 'void', why: itself.why };
    }
    if (covers > 0)
        return wide(waiver, facts, covers) ?? { state: 'used', why: null };
    const own = judged.filter((one) => one.requirement === requirement);
    const same = own.filter((one) => (0,domain_slice/* sliceKey */.Q)(one.slice) === (0,domain_slice/* sliceKey */.Q)(slice));
    const refused = same.find((one) => one['waiver-void'] !== undefined);
    if (refused)
        return { state: 'void', why: refused['waiver-void'] ?? null };
    const why = own.length === 0
        ? `no requirement ${requirement} binds this model`
        : same.length === 0
            ? `${requirement} has no finding of exactly that group`
            : `${requirement} is ${[...new Set(same.map((one) => one.outcome))].join(' and ')}, so there is nothing to accept`;
    return { state: 'unused', why };
}
/** Why a waiver that is used covers more than one finding of one size; null where it does not. */
function wide(waiver, facts, covers) {
    if (covers > 1)
        return {
            state: 'over-broad',
            why: `it covers ${covers} findings at once, and whatever else this requirement finds`,
        };
    const metric = facts.policy.requirements.find((one) => one.id === waiver.requirement)?.with['metric'];
    const range = typeof metric === 'string' ? facts.vocabulary.find(metric)?.range : undefined;
    const { worst } = waiver;
    if (!range || worst === null || (worst > range[0] && worst < range[1]))
        return null;
    return {
        state: 'over-broad',
        why: `its worst, ${worst}, is the end of the range of ${metric}, so any value is tolerated`,
    };
}
const FIXES = {
    used: null,
    'other-version': null,
    unused: 'remove it from the file: what is not needed today may let something pass tomorrow',
    expired: 'remove it, or have it approved anew',
    void: 'correct it and have it approved anew, or remove it',
    'over-broad': 'have it approved for less: one group, and the worst value that is really borne',
};
/**
 * A warning for each waiver that is unused, expired, void or over-broad. One of another version of the model waits for it, and
 * is none. None blocks: what is not waived is told by its own finding.
 */
function waiverFindings(listed) {
    return listed
        .filter((one) => one.state !== 'used' && one.state !== 'other-version')
        .map((one) => {
        const group = one.slice
            ? ` (${Object.entries(one.slice)
                .map(([column, value]) => `${column} = ${value}`)
                .join(', ')})`
            : '';
        return {
            ...changeFinding('waiver-use'),
            outcome: 'violated',
            message: `The waiver of ${one.requirement}${group} in ${one.path}:${one.line} is ${one.state}: ${one.why}.`,
            fix: FIXES[one.state],
        };
    });
}

// EXTERNAL MODULE: ./build/rules/shared/judgement.js
var judgement = __webpack_require__(94979);
;// CONCATENATED MODULE: ./build/evaluate/deciders.js
/** Who must decide what is open: the roles whose approval is missing, then the policy's way up by severity and tier. */

/**
 * The roles that must decide, each once, first those whose approval is missing, then those of the policy's `escalation`, step
 * by step. `for` names the requirements that are open. Empty where nothing is open, or the policy names nobody for it.
 */
function decidersOf(decision, policy) {
    const open = openOf(decision);
    const byRole = new Map();
    const add = (role, requirement) => byRole.set(role, (byRole.get(role) ?? new Set()).add(requirement));
    for (const { finding } of open) {
        const requirement = policy.requirements.find((one) => one.id === finding.requirement);
        for (const role of requirement ? wanted(requirement, decision) : [])
            add(role, finding.requirement);
    }
    for (const step of policy.escalation ?? [])
        for (const one of open)
            if (isFor(step, one))
                for (const role of step.to)
                    add(role, one.finding.requirement);
    return [...byRole].map(([role, requirements]) => ({
        role,
        members: Object.hasOwn(policy.roles, role) ? (policy.roles[role] ?? []) : [],
        for: [...requirements],
    }));
}
function openOf({ models, findings }) {
    const all = [
        ...(findings ?? []).map((finding) => ({ finding, tier: null })),
        ...models.flatMap((model) => model.findings.map((finding) => ({ finding, tier: model.tier }))),
    ];
    return all.filter(({ finding }) => !(0,outcome/* isMet */.TD)(finding.outcome) && finding.waiver === null);
}
/** Roles whose approval a requirement asks for. Of several that must each approve, those that have are done. */
function wanted({ rule, with: parameters }, { approvals }) {
    const roles = (value) => Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
    if (rule === 'approval')
        return roles(parameters['from']);
    if (rule !== 'policy-change')
        return [];
    return roles(parameters['loosening-needs']).filter((role) => !approvals.some((one) => one.role === role));
}
function isFor(step, { finding, tier }) {
    if (step.severity === 'block' && finding.severity !== 'block')
        return false;
    if (step.tiers !== null && (tier === null || !step.tiers.includes(tier)))
        return false;
    return step.requirements === null || step.requirements.includes(finding.requirement);
}
/**
 * Whom to ask for a review: members of the roles that must decide, each once, in order. Not the author, a committer or a bot,
 * whose approval would not count, and nobody who has already reviewed this head, for himself or for his team.
 */
function peopleToAsk(deciders, people, head) {
    const fold = (text) => text.trim().toLowerCase();
    const never = new Set([...(people.author === null ? [] : [people.author]), ...people.committers].map(fold));
    const reviewed = new Set(people.reviews.filter((one) => fold(one.commit) === fold(head)).map((one) => fold(one.login)));
    const isDone = (member) => {
        const team = Object.entries(people.teams).find(([name]) => fold(name) === fold(member));
        return reviewed.has(fold(member)) || (team?.[1].some((one) => reviewed.has(fold(one))) ?? false);
    };
    const asked = new Map(deciders.flatMap(({ members }) => members).map((one) => [fold(one), one]));
    return [...asked.values()].filter((one) => !never.has(fold(one)) && !/\[bot\]$/i.test(one) && !isDone(one));
}

;// CONCATENATED MODULE: ./build/evaluate.js
/** Policy × facts → findings; waivers mark them; they fold to a verdict. Pure: the same facts give the same bytes. */












/** Requirements that bind a model, in the policy's order. Left-out scope binds every model. */
function applicable(policy, model) {
    return policy.requirements.filter((one) => (0,scope/* whyUnbound */.s)(one, model) === null);
}
/** Judges every requirement that binds the model. Never throws: a rule that does is an `error` finding. */
function judgeModel(facts, judging) {
    const scoped = applicable(facts.policy, facts.model);
    // A changed policy is judged whichever model changes beside it.
    const bound = facts.policy.requirements.filter((one) => scoped.includes(one) || (one.rule === 'policy-change' && facts.policyChanges.length > 0));
    const judged = judgeAll(bound, facts, judging);
    const listed = listWaivers(judging.waivers, judging.waiversPath, facts, judged);
    const own = [
        ...unreadFiles(facts, judged),
        ...missingArtifact(facts),
        ...gateFiles(facts, judging.watched),
        ...unknownIncidents(facts, scoped),
        ...waiverFindings(listed),
        ...(judging.beside ?? []),
    ];
    const findings = [...judged, ...own];
    // What judges the policy does not judge the model.
    const ofModel = judged.filter((finding) => finding.rule !== 'policy-change');
    const isJudged = ofModel.some((finding) => finding.outcome !== 'not-applicable');
    const faults = isJudged ? [] : [unjudged(facts, scoped.length)];
    const verdict = faults.length ? 'error' : verdictOf(findings);
    const late = lateRules(judging);
    const governance = governanceRecord(facts, scoped, judged.filter(({ rule }) => !late.has(rule)).map(metOf));
    const decision = {
        ...modelDecision(facts, judging, verdict, worstFirst(findings, bound)),
        ...(listed.length ? { waivers: listed } : {}),
        ...(governance ? { governance } : {}),
    };
    return { decision, faults };
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
/** Two rounds: rules that look at what others came to see the findings of the first, waivers applied, and not each other's. */
function judgeAll(bound, facts, judging) {
    const late = lateRules(judging);
    const first = new Map(bound.flatMap((one) => (late.has(one.rule) ? [] : [[one, judgeRequirement(one, facts, judging)]])));
    const others = [...first.values()].flat().map(metOf);
    return bound.flatMap((one) => first.get(one) ?? judgeRequirement(one, { ...facts, others }, judging));
}
const lateRules = ({ rules }) => new Set(rules.flatMap((rule) => (rule.after === 'others' ? rule.id : [])));
const metOf = ({ requirement, outcome, severity, waiver }) => ({
    requirement,
    outcome,
    waived: waiver !== null,
    warns: severity === 'warn',
});
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
const broken = (message) => (0,judgement/* judgement */._)('error', message, { fix: 'this is a fault of risk-gate: report it with the decision record' });
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
    const guarded = guardedIncident(requirement, facts);
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
        ...(guarded ? { 'from-incident': guarded } : {}),
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
        const state = (0,waiver_state/* waiverState */.Of)(waiver, facts, about);
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
    ...(one.effective === undefined ? {} : { 'effective-n': one.effective }),
    origin: one.origin,
    evidence: one.source,
    ...(one.parameters.class === undefined ? {} : { class: one.parameters.class }),
    ...(one.reason === null ? {} : { reason: one.reason }),
    ...(one.spread ? { spread: one.spread } : {}),
    ...(one.leftOut?.length ? { 'left-out': one.leftOut.map(({ slice, n, reason }) => ({ slice, n, reason })) } : {}),
    ...(one.within ? { within: one.within } : {}),
});
function distinct(sources) {
    const seen = new Map(sources.map((source) => [`${source.path}\0${source.pointer}\0${source.line}`, source]));
    return [...seen.values()];
}


/***/ }),

/***/ 94000:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OX: () => (/* binding */ workspaceTree),
/* harmony export */   cn: () => (/* binding */ workingTree),
/* harmony export */   gp: () => (/* binding */ listedTree)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _domain_fault_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(12777);
/* harmony import */ var _domain_refusal_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7873);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(40075);
/* harmony import */ var _object_id_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(13012);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(91651);
/** A folder seen as a tree: the working tree of a local check, or the workspace that earlier steps of a job wrote to. */









/** Files up to this size are kept once read. Bytes. */
const KEPT = 16 * 1024 * 1024;
/** Most files that are listed; a folder beyond it is refused whole. */
const MOST_FILES = 500_000;
/** A view of the given paths below a folder, of no commit. Links are listed as such and never followed. */
const folderTree = (folder, entries) => (0,_tree_js__WEBPACK_IMPORTED_MODULE_7__/* .treeOf */ .g7)(null, entries, (path, entry) => openFile(folder, path, entry));
async function openFile(folder, path, entry) {
    const refused = (0,_tree_js__WEBPACK_IMPORTED_MODULE_7__/* .refuse */ .TR)(path, entry);
    if (refused || !entry)
        return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_8__/* .bad */ .MB)(refused ?? (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_8__/* .fault */ .DG)('artifact/unreadable', path, 'cannot be read'));
    const place = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, path);
    try {
        if (await throughLink(folder, path))
            return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_8__/* .bad */ .MB)((0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_8__/* .fault */ .DG)('git/link', path, 'lies behind a symbolic link, and links are never followed', {
                fix: 'commit the file itself in its place',
            }));
        const size = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(place)).size;
        if (size <= KEPT)
            return (0,_tree_js__WEBPACK_IMPORTED_MODULE_7__/* .blobOfBytes */ .oc)(path, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)(place));
        const stream = () => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(place);
        const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
        for await (const chunk of stream())
            hash.update(chunk);
        return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_8__/* .good */ .uw)({ path, size, sha256: hash.digest('hex'), lfs: null, bytes: () => (0,_tree_js__WEBPACK_IMPORTED_MODULE_7__.gather)(stream(), size), stream });
    }
    catch (error) {
        return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_8__/* .bad */ .MB)((0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_8__/* .fault */ .DG)('artifact/unreadable', path, `cannot be read: ${(0,_domain_refusal_js__WEBPACK_IMPORTED_MODULE_4__/* .refusalWords */ .W)(error)}`, {
            fix: 'see to it that this user may read it',
        }));
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
            return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_8__/* .bad */ .MB)((0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_8__/* .fault */ .DG)('usage/option', '--workspace', `cannot be listed: ${(0,_domain_refusal_js__WEBPACK_IMPORTED_MODULE_4__/* .refusalWords */ .W)(error)}`, {
                fix: 'give a folder that is there',
            }));
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
            return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_8__/* .bad */ .MB)((0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_8__/* .fault */ .DG)('usage/option', '--workspace', `holds more than ${MOST_FILES} files`, { fix: 'name a smaller folder' }));
    }
    entries.sort((a, b) => (a.path < b.path ? -1 : 1));
    return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_8__/* .good */ .uw)(folderTree(folder, entries));
}
const listFolder = (folder) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readdir)(folder, { withFileTypes: true });
/**
 * The working tree (tracked and new files that are not ignored) and what it changes against a commit's tree. Contents
 * are compared by object id, so no filter runs; a file whose content an LFS pointer of the commit names is unchanged.
 */
async function workingTree(repository, against) {
    const listed = await (0,_git_js__WEBPACK_IMPORTED_MODULE_5__/* .git */ .$Y)(repository, ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--full-name'], '.');
    if (!listed.ok)
        return listed;
    const paths = [...new Set(listed.value.toString('utf8').split('\0').filter(Boolean))].sort((a, b) => (a < b ? -1 : 1));
    const entries = [];
    const changes = [];
    const like = against.entries.find(({ oid }) => oid !== '')?.oid ?? '';
    for (const path of paths) {
        const seen = await look(repository.folder, path, like);
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
    return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_8__/* .good */ .uw)({ tree: folderTree(repository.folder, entries), changes });
}
/** The same files without their contents being read: for a first look. Object ids are empty. */
async function listedTree(repository) {
    const listed = await (0,_git_js__WEBPACK_IMPORTED_MODULE_5__/* .git */ .$Y)(repository, ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], '.');
    if (!listed.ok)
        return listed;
    const paths = [...new Set(listed.value.toString('utf8').split('\0').filter(Boolean))].sort((a, b) => (a < b ? -1 : 1));
    const entries = [];
    for (const path of paths.slice(0, MOST_FILES)) {
        const stat = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(repository.folder, path)).catch(() => null);
        if (stat?.isFile())
            entries.push({ path, kind: 'file', oid: '', size: stat.size });
    }
    return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_8__/* .good */ .uw)(folderTree(repository.folder, entries));
}
/** A file of the working tree with its git object id (of the length of `like`) and SHA-256; null where it was deleted. */
async function look(folder, path, like) {
    try {
        const place = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, path);
        const stat = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(place);
        if (stat.isSymbolicLink())
            return { entry: { path, kind: 'link', oid: '', size: stat.size }, sha256: '' };
        if (!stat.isFile())
            return { entry: { path, kind: 'submodule', oid: '', size: null }, sha256: '' };
        const id = (0,_object_id_js__WEBPACK_IMPORTED_MODULE_6__/* .objectHash */ .G3)(like, 'blob', stat.size);
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
/* harmony export */   Lm: () => (/* binding */ askCommit),
/* harmony export */   OR: () => (/* binding */ defaultBranch),
/* harmony export */   WL: () => (/* binding */ resolveCommit),
/* harmony export */   _L: () => (/* binding */ furthest),
/* harmony export */   aR: () => (/* binding */ repositoryName),
/* harmony export */   px: () => (/* binding */ defaultBase),
/* harmony export */   t$: () => (/* binding */ commitPeople),
/* harmony export */   wu: () => (/* binding */ mergeBase)
/* harmony export */ });
/* harmony import */ var _domain_fault_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12777);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40075);
/* harmony import */ var _object_id_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13012);
/** Commits: names to ids, merge bases, and who made the commits of a change. */



/** Git's answer to which commit a name stands for; code 1: none. A name that looks like an option is never taken for one. */
const askCommit = (repository, name) => (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .runGit */ .EO)(repository, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`]);
/** Full commit id of a revision as a user writes it. */
async function resolveCommit(repository, revision, option) {
    const output = await askCommit(repository, revision);
    const oid = output.stdout.toString('utf8').trim();
    if (output.code === 0 && /^[0-9a-f]{40,64}$/.test(oid)) {
        const [one, other] = await namesakes(repository, revision, oid);
        if (other === undefined)
            return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .good */ .uw)(oid);
        const message = `"${revision}" names ${one} and ${other}, which are different commits`;
        return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .bad */ .MB)((0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .fault */ .DG)('usage/option', option, message, { fix: 'write the one that is meant in full, or delete the other' }));
    }
    // The only case in which git itself hashes again what it reads.
    if (/hash mismatch/.test(output.stderr))
        return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .bad */ .MB)((0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .fault */ .DG)('git/unreadable', option, `the object that "${revision}" names is not what its name says`, {
            fix: _object_id_js__WEBPACK_IMPORTED_MODULE_1__/* .REFETCH */ .Up,
        }));
    return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .bad */ .MB)((0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .fault */ .DG)('usage/option', option, `"${revision}" names no commit of this repository`, {
        fix: 'fetch it, or give a branch, tag or commit id that is there',
    }));
}
/**
 * References that a short name may mean, where they are not one commit: git would take the tag and say nothing, and with a
 * tag `main` whoever may push tags would choose the policy. Empty where the name means one thing.
 */
async function namesakes(repository, revision, oid) {
    const name = /^[^~^:@]*/.exec(revision)?.[0] ?? '';
    if (name === '' || name === 'HEAD' || name.startsWith('refs/') || oid === revision)
        return [];
    const refs = ['heads', 'tags', 'remotes'].map((kind) => `refs/${kind}/${name}`);
    const listed = await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .runGit */ .EO)(repository, ['for-each-ref', '--format=%(refname) %(objectname) %(*objectname)', ...refs]);
    const found = new Map();
    for (const line of listed.stdout.toString('utf8').split('\n')) {
        const [ref = '', object = '', peeled = ''] = line.split(' ');
        const tip = peeled === '' ? object : peeled;
        if (refs.includes(ref) && ![...found.values()].includes(tip))
            found.set(ref, tip);
    }
    return found.size > 1 ? [...found.keys()] : [];
}
/** The best common ancestor; a fault with the usual cause where there is none. */
async function mergeBase(repository, base, head) {
    const output = await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .runGit */ .EO)(repository, ['merge-base', base, head]);
    const oid = output.stdout.toString('utf8').trim().split('\n')[0] ?? '';
    if (output.code === 0 && oid)
        return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .good */ .uw)(oid);
    const shallow = await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .runGit */ .EO)(repository, ['rev-parse', '--is-shallow-repository']);
    const isShallow = shallow.stdout.toString('utf8').trim() === 'true';
    return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .bad */ .MB)((0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .fault */ .DG)('git/history', `${base.slice(0, 12)}...${head.slice(0, 12)}`, 'base and head have no common ancestor here', {
        fix: isShallow
            ? 'the clone is shallow: fetch the whole history (actions/checkout with fetch-depth: 0)'
            : 'the histories are unrelated: rebase the change on the base branch',
    }));
}
/** The branch that changes go to by default: origin's HEAD, else main or master. */
async function defaultBranch(repository) {
    const refs = ['refs/remotes/origin/HEAD', 'refs/heads/main', 'refs/remotes/origin/main', 'refs/heads/master'];
    for (const ref of refs) {
        const output = await askCommit(repository, ref);
        if (output.code === 0)
            return ref;
    }
    return null;
}
/** Commit of the first of several references that are there, or of the second where it is ahead of that one; null: none is. */
async function furthest(repository, refs) {
    const tips = [];
    for (const ref of refs) {
        const output = await askCommit(repository, ref);
        if (output.code === 0)
            tips.push(output.stdout.toString('utf8').trim());
    }
    const [first, second] = tips;
    if (first === undefined || second === undefined || first === second)
        return first ?? null;
    const ahead = await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .runGit */ .EO)(repository, ['merge-base', '--is-ancestor', first, second]);
    return ahead.code === 0 ? second : first;
}
/** The default branch by its short name with its tip: that of origin, or the branch here where it is ahead; null: none. */
async function defaultBase(repository) {
    const ref = await defaultBranch(repository);
    if (ref === null)
        return null;
    const output = await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .runGit */ .EO)(repository, ['symbolic-ref', '--quiet', ref]);
    const target = output.code === 0 ? output.stdout.toString('utf8').trim() : ref;
    const name = target.replace(/^refs\/(heads|remotes\/origin)\//, '');
    const tip = await furthest(repository, [`refs/remotes/origin/${name}`, `refs/heads/${name}`]);
    return tip === null ? null : { name, tip };
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
    return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .good */ .uw)({ logins: [...logins], unattributed });
}


/***/ }),

/***/ 6852:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ asksOf)
/* harmony export */ });
/* harmony import */ var _domain_metric_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24641);
/* harmony import */ var _evaluate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55315);
/* harmony import */ var _metrics_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68687);
/* harmony import */ var _rules_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54207);
/** What the requirements that bind a model ask to be measured. */




/** Distinct asks of all requirements that bind the model; without evidence those that follow from the policy alone. */
function asksOf(policy, model, evidence) {
    const asks = (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_0__/* .applicable */ .y8)(policy, model).flatMap((requirement) => {
        const rule = _rules_index_js__WEBPACK_IMPORTED_MODULE_2__/* .RULES */ .y.find((one) => one.id === requirement.rule);
        return [
            ...(rule?.asks?.(requirement, model, _metrics_index_js__WEBPACK_IMPORTED_MODULE_1__/* .vocabulary */ .vP) ?? []),
            ...(rule?.asksFromEvidence?.(requirement, model, _metrics_index_js__WEBPACK_IMPORTED_MODULE_1__/* .vocabulary */ .vP, evidence) ?? []),
        ];
    });
    return [...new Map(asks.map((ask) => [(0,_domain_metric_js__WEBPACK_IMPORTED_MODULE_3__/* .askKey */ .x)(ask), ask])).values()];
}


/***/ }),

/***/ 31616:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ prepareQuery),
/* harmony export */   Q: () => (/* binding */ countedRows)
/* harmony export */ });
/* harmony import */ var _collect_model_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92489);
/* harmony import */ var _domain_fault_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12777);
/* harmony import */ var _domain_moment_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26345);
/* harmony import */ var _measure_needs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48198);
/* harmony import */ var _asks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6852);
/**
 * Rows in engines: which statement each entry with `sql` comes down to, and the rows as counted from the answer that the
 * snapshot keeps.
 */





/** The statement of an entry: it follows from the policy, and from the digest of the model where rows are told by it. */
async function prepareQuery(snapshot, policy, model, spec) {
    const { statementOf } = await __webpack_require__.e(/* import() */ 810).then(__webpack_require__.bind(__webpack_require__, 60810));
    const plan = (0,_measure_needs_js__WEBPACK_IMPORTED_MODULE_1__/* .countPlan */ .RF)(spec, (0,_asks_js__WEBPACK_IMPORTED_MODULE_2__/* .asksOf */ .A)(policy, model, []));
    const { sql } = spec;
    if (plan === null || sql === undefined)
        return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .bad */ .MB)((0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .fault */ .DG)('policy/schema', spec.place.path, `${spec.file} has no task`, {
            line: spec.place.line,
            fix: 'add task: binary, multiclass or regression',
        }));
    const digest = await digestOf(snapshot, model, spec);
    if (!digest.ok)
        return digest;
    const statement = statementOf(plan, digest.value);
    if (!statement.ok)
        return statement;
    const { engine, server, catalog, schema } = sql;
    return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .good */ .uw)({ plan, query: { path: spec.file, engine, server, catalog, schema, statement: statement.value } });
}
/** Digest of the model that predicted the rows of an entry: that of the change, or that before it for a baseline. */
async function digestOf(snapshot, model, spec) {
    if (spec.sql?.model == null || model.artifact === null)
        return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .good */ .uw)(null);
    const tree = spec.role === 'baseline' ? snapshot.mergeBaseTree : snapshot.headTree;
    const found = await (0,_collect_model_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .modelDigest */ .a)(tree, model.artifact);
    return found.ok ? (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .good */ .uw)(found.value.digest) : found;
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
    const prepared = await prepareQuery(snapshot, policy, model, spec);
    if (!prepared.ok)
        return prepared;
    const { plan, query } = prepared.value;
    // An answer counts for the very statement that this policy and model come down to, and for no other.
    if (asked?.query?.statement !== query.statement || asked.query.server !== query.server || !asked.answer.ok)
        return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .bad */ .MB)((0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .fault */ .DG)('sql/engine', spec.file, 'the engine was not asked for these rows', {
            fix: 'run the whole gate where the engine can be reached',
        }));
    const { parseAnswer } = await __webpack_require__.e(/* import() */ 5383).then(__webpack_require__.bind(__webpack_require__, 45383));
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
    at: counts.at === null ? null : (0,_domain_moment_js__WEBPACK_IMPORTED_MODULE_4__/* .moment */ .n)(counts.at),
    n: counts.n,
    vouchesFor: {},
});


/***/ }),

/***/ 48198:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ps: () => (/* binding */ metricsOf),
/* harmony export */   RF: () => (/* binding */ countPlan),
/* harmony export */   lp: () => (/* binding */ summariesRead)
/* harmony export */ });
/* harmony import */ var _domain_counts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(47281);
/* harmony import */ var _metrics_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68687);
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
    const find = (name) => _metrics_index_js__WEBPACK_IMPORTED_MODULE_0__/* .METRICS */ .Cb.filter((metric) => metric.name === name);
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

/***/ 87198:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G2: () => (/* binding */ bytesDigest),
  $N: () => (/* binding */ canonical),
  Dc: () => (/* binding */ decisionDigest),
  Y8: () => (/* binding */ plainRecord),
  kd: () => (/* binding */ recordDigest),
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
/** A record as it is written and read again: without what is undefined. */
const plainRecord = (record) => JSON.parse(canonical(record));
/** `sha256:` and the SHA-256 of the canonical bytes of a record. */
const recordDigest = (record) => bytesDigest(Buffer.from(canonical(record), 'utf8'));
/** What names a decision: the digest of its record. */
const decisionDigest = (decision) => recordDigest(decision);
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
        weightSquares() {
            if (!weighted)
                return null;
            const sums = (of) => ({
                all: of === 'weights' ? group.all.weight : group.all.squares,
                cells: group.cells?.[of] ?? null,
                labelled: group.labelled?.[of] ?? null,
                predicted: group.predicted?.[of] ?? null,
            });
            return { weights: sums('weights'), squares: sums('squares') };
        },
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
        const missing = sink.values.filter((text) => (0,_missing_js__WEBPACK_IMPORTED_MODULE_0__/* .isMissing */ .b2)(text) && !named.has(className(text, binary)));
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
/* harmony export */   ZK: () => (/* binding */ mayBeMissing),
/* harmony export */   b2: () => (/* binding */ isMissing),
/* harmony export */   rf: () => (/* binding */ MOST_MISSING)
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
/** Whether a text that begins with this byte may say that it has no value; a quick look before `isMissing`. */
const mayBeMissing = Array.from({ length: 256 }, (_, byte) => [...SPELLINGS].some((spelling) => byte <= 32 || spelling.charCodeAt(0) === byte));
/** Bytes of the longest of the spellings. */
const MOST_MISSING = Math.max(...[...SPELLINGS].map((spelling) => spelling.length));


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
/* harmony import */ var _domain_code_point_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(279);
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
    const points = [...cutAt(text, 24)].map(_domain_code_point_js__WEBPACK_IMPORTED_MODULE_0__/* .codePoint */ .y);
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


/***/ }),

/***/ 36915:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gz: () => (/* binding */ lateText),
/* harmony export */   QO: () => (/* binding */ overdueFor),
/* harmony export */   YP: () => (/* binding */ standingOf),
/* harmony export */   tJ: () => (/* binding */ scheduledFor)
/* harmony export */ });
/* harmony import */ var _domain_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14953);
/** What a policy's schedule asks for now: which requirements are due, and which were not assessed in time. */

/** A cron may start late: for so long nothing is overdue, and what is due that soon is judged now. Milliseconds. */
const GRACE = 2 * _domain_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .HOUR */ .dp;
/** Scheduled requirements among those that bind a model, in the policy's order. */
const scheduledFor = (policy, bound) => bound.flatMap((requirement) => {
    const terms = policy.schedule.filter((entry) => entry.requirements.includes(requirement.id));
    return terms.length ? [{ requirement, every: Math.min(...terms.map(({ every }) => every)) }] : [];
});
/**
 * Where a requirement stands at `now`. `since`: what was never assessed counts from there; null: from now, so that a first
 * use is possible.
 */
function standingOf(scheduled, last, since, now) {
    const { requirement, every } = scheduled;
    const grace = Math.min(GRACE, every / 10);
    const from = last ?? since ?? now;
    const due = from + every;
    const overdue = now - due > grace
        ? {
            requirement: requirement.id,
            title: requirement.title,
            every: every / _domain_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY */ .d_,
            last: last === null ? null : new Date(last).toISOString().replace('.000Z', 'Z'),
            days: Math.floor((now - due) / _domain_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY */ .d_),
        }
        : null;
    return { ...scheduled, last, due, isDue: last === null || now >= due - grace, overdue };
}
/** What of a model's schedule is overdue for a change, by what its snapshot knows. */
function overdueFor(model, scheduled, known, now) {
    const since = known.since === null ? null : Date.parse(known.since);
    return scheduled.flatMap((one) => {
        const found = known.last.find((last) => last.model === model && last.requirement === one.requirement.id);
        return standingOf(one, found ? Date.parse(found.at) : null, since, now).overdue ?? [];
    });
}
/** How late, in words: "3 days", "less than a day". */
const lateText = ({ days }) => days === 0 ? 'less than a day' : `${days} ${days === 1 ? 'day' : 'days'}`;


/***/ })

};
