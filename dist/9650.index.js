export const id = 9650;
export const ids = [9650];
export const modules = {

/***/ 89650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lint: () => (/* binding */ lint)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _domain_fault_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(12777);
/* harmony import */ var _outputs_escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11722);
/* harmony import */ var _policy_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52818);
/* harmony import */ var _shared_named_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(18967);
/* harmony import */ var _shared_options_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(91691);
/* harmony import */ var _shared_packs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(28077);
/* harmony import */ var _shared_say_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(87558);
/** `lint`: every fault of policy and waivers files, where they stand, and how to mend them. */









const lint = {
    name: 'lint',
    usage: 'lint [POLICY…]',
    summary: 'Lists every fault of policy and waivers files, and controls that no catalogue has. Waivers are checked against the policy beside them.',
    options: {
        policy: { value: 'PATH', help: 'the policy that waivers files belong to (default: risk-policy.yml beside them)' },
        packs: _shared_options_js__WEBPACK_IMPORTED_MODULE_5__/* .PACKS */ .pI,
    },
    async run(argv, world) {
        const parsed = (0,_shared_options_js__WEBPACK_IMPORTED_MODULE_5__/* .parseOptions */ .Ac)(argv, this.options);
        if (!parsed.ok)
            return (0,_shared_say_js__WEBPACK_IMPORTED_MODULE_7__/* .sayFaults */ .J)(world, parsed.faults);
        const named = parsed.value.rest.length ? parsed.value.rest : usualFiles();
        const faults = [];
        for (const path of named) {
            const result = await lintFile(path, parsed.value);
            if (result.ok)
                world.out(`${`${path}: ${result.value}`.split('\n').map(_outputs_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .logLine */ .BP).join('\n')}\n`);
            else
                faults.push(...result.faults);
        }
        return faults.length ? (0,_shared_say_js__WEBPACK_IMPORTED_MODULE_7__/* .sayFaults */ .J)(world, faults) : 0;
    },
};
/** What is linted where nothing is named: the policy, and the waivers where there are some. */
const usualFiles = () => ['policies/risk-policy.yml', 'policies/waivers.yml'].filter((path, at) => !at || (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path));
/** A file is one of waivers by its name, or where it has them at the top and is no policy. */
function holdsWaivers(path, bytes) {
    const text = Buffer.from(bytes).toString('latin1');
    return /^waivers\.ya?ml$/.test((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path)) || (/^waivers:/m.test(text) && !/^(models|requirements):/m.test(text));
}
/** What is right about a file, in a few words, or its faults. */
async function lintFile(path, options) {
    const bytes = await load(path);
    if (!bytes.ok)
        return bytes;
    if (!holdsWaivers(path, bytes.value)) {
        const policy = await (0,_shared_packs_js__WEBPACK_IMPORTED_MODULE_6__/* .readPolicy */ .T4)(bytes.value, path, [options.text('packs')]);
        return policy.ok ? (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_8__/* .good */ .uw)(`${describe(policy.value)}${await warnings(bytes.value, path)}`) : policy;
    }
    const beside = options.text('policy') ?? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), 'risk-policy.yml');
    const policyBytes = await load(beside);
    if (!policyBytes.ok)
        return policyBytes;
    const policy = await (0,_shared_packs_js__WEBPACK_IMPORTED_MODULE_6__/* .readPolicy */ .T4)(policyBytes.value, beside, [options.text('packs')]);
    if (!policy.ok)
        return policy;
    const waivers = (0,_policy_index_js__WEBPACK_IMPORTED_MODULE_3__/* .loadWaivers */ .Q2)({ bytes: bytes.value, path, policy: policy.value });
    if (!waivers.ok)
        return waivers;
    const unsound = (0,_policy_index_js__WEBPACK_IMPORTED_MODULE_3__/* .checkWaivers */ .WQ)(waivers.value, policy.value);
    return unsound.length ? (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_8__/* .bad */ .MB)(...unsound) : (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_8__/* .good */ .uw)(`no faults (waivers: ${waivers.value.length})`);
}
/** What the policy holds, and where it asks less than a pack that it extends. */
function describe(policy) {
    const counts = `no faults (models: ${policy.models.length}, requirements: ${policy.requirements.length})`;
    const looser = (policy.loosenedFromPack ?? []).map((one) => `\n  looser than ${one.pack}: ${one.message}`);
    return [counts, ...looser].join('');
}
/** Controls that no catalogue has, a line each: said, and no fault, since they decide nothing. */
async function warnings(bytes, path) {
    const { catalogues } = await __webpack_require__.e(/* import() */ 8569).then(__webpack_require__.bind(__webpack_require__, 98569));
    const found = (0,_policy_index_js__WEBPACK_IMPORTED_MODULE_3__/* .checkControls */ .v1)(new TextDecoder().decode(bytes), path, catalogues());
    return found.map((one) => `\n  warning: ${(0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_8__/* .faultText */ .Ij)(one)}`).join('');
}
const load = (path) => (0,_shared_named_file_js__WEBPACK_IMPORTED_MODULE_4__/* .namedFile */ .e)(path, 'policy/missing', 'give the path of a policy or waivers file');


/***/ }),

/***/ 18967:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ namedFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _domain_fault_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12777);
/* harmony import */ var _domain_refusal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7873);
/** Files that somebody names on the command line. */



/** The bytes of a named file; one that cannot be read is a fault with the system's reason in plain words. */
async function namedFile(path, code, fix) {
    try {
        return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .good */ .uw)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path));
    }
    catch (error) {
        return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .bad */ .MB)((0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .fault */ .DG)(code, path, `cannot be read: ${(0,_domain_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .refusalWords */ .W)(error)}`, { fix }));
    }
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

/***/ 28077:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  eo: () => (/* binding */ clonedPacks),
  T4: () => (/* binding */ readPolicy),
  Fi: () => (/* binding */ withPacks)
});

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

// EXTERNAL MODULE: ./build/judge/policy-text.js
var policy_text = __webpack_require__(55874);
// EXTERNAL MODULE: ./build/policy/index.js + 20 modules
var policy = __webpack_require__(52818);
;// CONCATENATED MODULE: ./build/commands/shared/packs.js
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

/***/ 43693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ fileAt)
/* harmony export */ });
/* harmony import */ var _domain_fault_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12777);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40075);
/* harmony import */ var _listing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6971);
/* harmony import */ var _objects_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9951);
/** One file of one commit. */




/**
 * Bytes of the file at a path of a commit (full id), with everything on the way to it hashed again. A link, a folder, a
 * submodule, or more than `most` bytes is a fault.
 */
async function fileAt(repository, commit, path, { code, name, most }) {
    const refuse = (message, fix = null) => (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .bad */ .MB)((0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .fault */ .DG)(code, name, message, { fix }));
    const objects = (0,_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .objectReader */ .V)(repository);
    const unread = (read) => (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .bad */ .MB)(...read.faults.map((one) => (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .fault */ .DG)(code, name, `${path} could not be read: ${one.message}`, { fix: one.fix })));
    try {
        const entry = await (0,_listing_js__WEBPACK_IMPORTED_MODULE_1__/* .entryAt */ ._f)(objects, commit, path);
        if (!entry.ok)
            return unread(entry);
        if (!entry.value)
            return refuse(`the commit ${commit.slice(0, 12)} has no ${path}`, 'correct the path, or name a commit that has it');
        if (!/^100/.test(entry.value.mode))
            return refuse(`${path} is no file there`, 'name a file');
        const size = Number((await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .runGit */ .EO)(repository, ['cat-file', '-s', entry.value.oid])).stdout.toString('latin1').trim());
        if (size > most)
            return refuse(`${path} has ${size} bytes; at most ${most} are read`, 'shorten it');
        const read = await objects.read(entry.value.oid);
        return read.ok ? read : unread(read);
    }
    finally {
        objects.close();
    }
}


/***/ }),

/***/ 40075:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Y: () => (/* binding */ git),
/* harmony export */   BE: () => (/* binding */ startGit),
/* harmony export */   EO: () => (/* binding */ runGit),
/* harmony export */   NO: () => (/* binding */ gitFault),
/* harmony export */   zT: () => (/* binding */ MEND)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var _domain_fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12777);
/** Runs git as a reader of objects: no hooks, no filters, no replaced or grafted commits, no prompts, no configuration but the repository's. */


/** What to do where git has not got what its own lists name. */
const MEND = 'run it again; where it stays so, run git fsck in the clone, or clone it again';
/** Bytes of output beyond which a listing is refused rather than truncated. */
const OUTPUT_CAP = 1 << 30;
/** Settings that a repository's own configuration must not decide for a reader. */
const SAFE = [
    '-c',
    'core.hooksPath=/dev/null',
    '-c',
    'core.fsmonitor=false',
    '-c',
    'core.attributesFile=/dev/null',
    '-c',
    'core.quotePath=false',
    '-c',
    'safe.directory=*',
    // A copy of what commits say, made for speed: nothing hashes it, so it is not read.
    '-c',
    'core.commitGraph=false',
    '--no-replace-objects',
    '--literal-pathspecs',
];
/** Environment of every git process: nothing inherited that could redirect it or that is secret, but what a fetch is handed. */
function environment(extra) {
    const kept = {};
    for (const name of ['PATH', 'HOME', 'TMPDIR', 'SYSTEMROOT', 'TEMP', 'TMP']) {
        const value = process.env[name];
        if (value !== undefined)
            kept[name] = value;
    }
    return {
        ...kept,
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_CONFIG_GLOBAL: '/dev/null',
        GIT_ATTR_NOSYSTEM: '1',
        GIT_TERMINAL_PROMPT: '0',
        GIT_OPTIONAL_LOCKS: '0',
        GIT_GRAFT_FILE: '/dev/null',
        GIT_ALLOW_PROTOCOL: 'https:http:file',
        LC_ALL: 'C',
        ...extra,
    };
}
/** Starts git with its arguments; stdin, stdout and stderr are pipes. */
function startGit(repository, args, extra = {}) {
    return (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('git', [...SAFE, ...args], {
        cwd: repository.folder,
        env: environment(extra),
        stdio: ['pipe', 'pipe', 'pipe'],
    });
}
/** Runs git to its end and gives its output whole. Never throws. */
function runGit(repository, args, options = {}) {
    return new Promise((resolve) => {
        let child;
        try {
            child = startGit(repository, args, options.env);
        }
        catch (error) {
            // Where the folder is a file, spawn throws at once.
            resolve({ code: null, stdout: Buffer.alloc(0), stderr: error instanceof Error ? error.message : String(error) });
            return;
        }
        const chunks = [];
        let size = 0;
        let stderr = '';
        const timer = options.timeout ? setTimeout(() => child.kill('SIGKILL'), options.timeout) : undefined;
        child.stdout.on('data', (chunk) => {
            size += chunk.length;
            if (size > OUTPUT_CAP)
                child.kill('SIGKILL');
            else
                chunks.push(chunk);
        });
        child.stderr.on('data', (chunk) => {
            if (stderr.length < 4096)
                stderr += chunk.toString('utf8');
        });
        child.on('error', (error) => {
            clearTimeout(timer);
            resolve({ code: null, stdout: Buffer.alloc(0), stderr: error.message });
        });
        child.on('close', (code) => {
            clearTimeout(timer);
            resolve({ code: size > OUTPUT_CAP ? null : code, stdout: Buffer.concat(chunks), stderr });
        });
        child.stdin.on('error', () => undefined);
        child.stdin.end(options.input ?? '');
    });
}
/** Runs git where a failure is a fault about `what`. */
async function git(repository, args, what) {
    const output = await runGit(repository, args);
    if (output.code === 0)
        return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .good */ .uw)(output.stdout);
    return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .bad */ .MB)(gitFault(what, output));
}
/** A fault that tells git's own last words on one line. */
function gitFault(what, output, fix = null) {
    const said = output.stderr.trim().split('\n').at(-1) ?? '';
    return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .fault */ .DG)('git/unreadable', what, `git could not read it: ${said || 'no answer'}`, { fix });
}


/***/ }),

/***/ 6971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E$: () => (/* binding */ listCommit),
/* harmony export */   _f: () => (/* binding */ entryAt)
/* harmony export */ });
/* unused harmony export treeOfCommit */
/* harmony import */ var _domain_fault_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12777);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40075);
/* harmony import */ var _object_id_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13012);
/* harmony import */ var _objects_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9951);
/** What a commit holds: its tree listed by git, and every commit and folder on the way hashed again. */




const KINDS = {
    '100644': 'file',
    '100664': 'file',
    '100755': 'executable',
    '120000': 'link',
    '160000': 'submodule',
};
const FOLDER = '040000';
/** Records of `git ls-tree -r -t -z -l`. A path that is no UTF-8 keeps its bytes as replacement characters and cannot be opened. */
function parseListing(output) {
    const entries = [];
    const folders = [];
    let start = 0;
    while (start < output.length) {
        const end = output.indexOf(0, start);
        const record = output.toString('utf8', start, end < 0 ? output.length : end);
        start = end < 0 ? output.length : end + 1;
        const tab = record.indexOf('\t');
        const [mode = '', , oid = '', size = '-'] = record.slice(0, tab).split(/ +/);
        if (mode === FOLDER)
            folders.push(oid);
        else
            entries.push({
                path: record.slice(tab + 1),
                kind: KINDS[mode] ?? 'submodule',
                oid,
                size: size === '-' ? null : Number(size),
            });
    }
    entries.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
    return { entries, folders };
}
/** Folders that a reader has found to be what their names say: two commits of one branch share most of theirs. */
const KNOWN = new WeakMap();
/** Every file, link and submodule of a commit (full id), by path. A commit or a folder that is not what its name says is a fault. */
async function listCommit(repository, objects, commit) {
    const root = await treeOfCommit(objects, commit);
    if (!root.ok)
        return root;
    const listed = await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .git */ .$Y)(repository, ['ls-tree', '-r', '-t', '-z', '-l', '--full-tree', root.value], commit);
    if (!listed.ok)
        return listed;
    const { entries, folders } = parseListing(listed.value);
    const known = KNOWN.get(objects) ?? new Set();
    KNOWN.set(objects, known);
    const fresh = [...new Set([root.value, ...folders])].filter((oid) => !known.has(oid));
    const checked = await (0,_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .checkObjects */ .Z)(objects, fresh.map((oid) => ({ oid, kind: 'tree' })));
    if (!checked.ok)
        return checked;
    for (const oid of fresh)
        known.add(oid);
    return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .good */ .uw)(entries);
}
/** Id of a commit's tree, from the commit itself. */
async function treeOfCommit(objects, commit) {
    const read = await objects.read(commit, 'commit');
    if (!read.ok)
        return read;
    const root = /^tree ([0-9a-f]+)\n/.exec(Buffer.from(read.value).toString('latin1'))?.[1] ?? '';
    return (0,_object_id_js__WEBPACK_IMPORTED_MODULE_1__/* .isObjectId */ .TS)(root) ? (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .good */ .uw)(root) : (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .bad */ .MB)((0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .fault */ .DG)('git/unreadable', commit, 'the commit names no tree', { fix: _git_js__WEBPACK_IMPORTED_MODULE_0__/* .MEND */ .zT }));
}
/**
 * The entry at a path of a commit, each folder on the way hashed again; null where there is none. A submodule and a link
 * end the way, whatever follows.
 */
async function entryAt(objects, commit, path) {
    const root = await treeOfCommit(objects, commit);
    if (!root.ok)
        return root;
    let at = { mode: '40000', oid: root.value };
    for (const name of path.split('/')) {
        if (at.mode !== '40000')
            return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .good */ .uw)(null);
        const folder = await objects.read(at.oid, 'tree');
        if (!folder.ok)
            return folder;
        const found = entryOf(folder.value, name, at.oid.length / 2);
        if (!found)
            return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .good */ .uw)(null);
        at = found;
    }
    return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .good */ .uw)(at);
}
/** An entry of a tree object: `<mode> <name>\0` and the bytes of an id, over and over. */
function entryOf(tree, name, idBytes) {
    const bytes = Buffer.from(tree.buffer, tree.byteOffset, tree.length);
    for (let at = 0; at < bytes.length;) {
        const space = bytes.indexOf(32, at);
        const end = bytes.indexOf(0, space);
        if (space < 0 || end < 0)
            return null;
        const mode = bytes.toString('latin1', at, space);
        const found = bytes.toString('utf8', space + 1, end);
        at = end + 1 + idBytes;
        if (found === name)
            return { mode, oid: bytes.toString('hex', end + 1, at) };
    }
    return null;
}


/***/ }),

/***/ 13012:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DK: () => (/* binding */ notItsName),
/* harmony export */   G3: () => (/* binding */ objectHash),
/* harmony export */   TS: () => (/* binding */ isObjectId),
/* harmony export */   Up: () => (/* binding */ REFETCH)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _domain_fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12777);
/** Ids of git objects worked out again: git hands out what lies on disk under a name, and does not ask whether it is that. */


/** Whether a text is a full object id: SHA-1 or SHA-256. */
const isObjectId = (text) => /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
/**
 * A hash to which an object's content is still to be handed: its id is that of `<kind> <size>\0` and the content, by the
 * algorithm of the repository, which the length of its ids tells (gitformat-pack, hash-function-transition).
 */
const objectHash = (like, kind, size) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(like.length === 64 ? 'sha256' : 'sha1').update(`${kind} ${size}\0`);
/** What to do about an object that is not what its name says. */
const REFETCH = 'do not judge in this clone: git fsck --full lists what else is wrong with it; clone anew and find out who wrote to it';
/** The fault of an object whose content has another id. `place`: the path or the object that is told about. */
const notItsName = (place, oid, kind, found) => (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .fault */ .DG)('git/unreadable', place, `the ${kind} ${oid} is not what its name says: what lies under it has the id ${found}`, {
    fix: REFETCH,
});


/***/ }),

/***/ 9951:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ objectReader),
/* harmony export */   Z: () => (/* binding */ checkObjects)
/* harmony export */ });
/* harmony import */ var _domain_fault_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12777);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40075);
/* harmony import */ var _object_id_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13012);
/** Reads many small objects through one `git cat-file --batch` process, and believes none of them by its name. */



/** Starts the process on the first read. Answers come in the order of the questions. */
function objectReader(repository) {
    let waiting = [];
    /** Place in `waiting` of the one that is answered next. */
    let next = 0;
    let child = null;
    let pieces = [];
    let held = 0;
    /** The answer under way, `size` being its content without the newline behind it; null while a header is read. */
    let wanted = null;
    const answered = () => {
        const one = waiting[next++];
        if (next === waiting.length) {
            waiting = [];
            next = 0;
        }
        return one;
    };
    const failAll = (message) => {
        const left = waiting.slice(next);
        waiting = [];
        next = 0;
        pieces = [];
        held = 0;
        wanted = null;
        for (const one of left)
            one.resolve((0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .bad */ .MB)((0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .fault */ .DG)('git/unreadable', one.oid, message, { fix: _git_js__WEBPACK_IMPORTED_MODULE_0__/* .MEND */ .zT })));
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
                const [, kind = '', size] = /^[0-9a-f]+ ([a-z]+) (\d+)$/.exec(header) ?? [];
                if (size === undefined) {
                    const one = answered();
                    one?.resolve((0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .bad */ .MB)((0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .fault */ .DG)('git/unreadable', one.oid, 'the object is missing', { fix: _git_js__WEBPACK_IMPORTED_MODULE_0__/* .MEND */ .zT })));
                    continue;
                }
                wanted = { kind, size: Number(size) };
            }
            if (held < wanted.size + 1)
                return;
            const buffer = pieces.length === 1 ? pieces[0] : Buffer.concat(pieces);
            const content = buffer.subarray(0, wanted.size);
            const rest = buffer.subarray(wanted.size + 1);
            pieces = rest.length ? [rest] : [];
            held = rest.length;
            const { kind } = wanted;
            wanted = null;
            const one = answered();
            one?.resolve(checked(one, kind, content));
        }
    };
    const start = () => {
        const process = (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .startGit */ .BE)(repository, ['cat-file', '--batch']);
        process.stdout.on('data', (chunk) => {
            pieces.push(chunk);
            held += chunk.length;
            if (wanted === null || held >= wanted.size + 1)
                drain();
        });
        process.stderr.resume();
        process.stdin.on('error', () => undefined);
        const ended = (message) => {
            // Git ends at an object that it cannot unpack; whoever asks after that is answered by a new process.
            if (child !== null && child !== process)
                return;
            child = null;
            failAll(message);
        };
        process.on('error', (error) => ended(error.message));
        process.on('close', () => ended('git ended before it answered'));
        // The process must not keep ours alive once everything is said.
        process.unref();
        return process;
    };
    return {
        read(oid, kind = 'blob') {
            return new Promise((resolve) => {
                if (!(0,_object_id_js__WEBPACK_IMPORTED_MODULE_1__/* .isObjectId */ .TS)(oid))
                    return resolve((0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .bad */ .MB)((0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .fault */ .DG)('git/unreadable', oid, 'is no object id', { fix: _git_js__WEBPACK_IMPORTED_MODULE_0__/* .MEND */ .zT })));
                child ??= start();
                waiting.push({ oid, kind, resolve });
                child.stdin.write(`${oid}\n`);
            });
        },
        close() {
            child?.stdin.end();
            child = null;
        },
    };
}
/** The content of an answer, where it has the id that was asked for and is of the kind that was. */
function checked({ oid, kind }, found, content) {
    const id = (0,_object_id_js__WEBPACK_IMPORTED_MODULE_1__/* .objectHash */ .G3)(oid, found, content.length).update(content).digest('hex');
    if (id !== oid)
        return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .bad */ .MB)((0,_object_id_js__WEBPACK_IMPORTED_MODULE_1__/* .notItsName */ .DK)(oid, oid, found, id));
    if (found === kind)
        return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .good */ .uw)(content);
    return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .bad */ .MB)((0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .fault */ .DG)('git/unreadable', oid, `the object is a ${found}, and a ${kind} is needed`, { fix: _git_js__WEBPACK_IMPORTED_MODULE_0__/* .MEND */ .zT }));
}
/** How many objects are asked for at once: enough to keep git busy, few enough to hold. */
const AT_ONCE = 500;
/** Reads objects for no other purpose than that each is what its name says. The faults of the first that is not. */
async function checkObjects(objects, wanted) {
    for (let at = 0; at < wanted.length; at += AT_ONCE) {
        const read = await Promise.all(wanted.slice(at, at + AT_ONCE).map(({ oid, kind }) => objects.read(oid, kind)));
        const faulty = read.find((one) => !one.ok);
        if (faulty && !faulty.ok)
            return faulty;
    }
    return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .good */ .uw)(null);
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


/***/ })

};
