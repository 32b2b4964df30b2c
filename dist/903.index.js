export const id = 903;
export const ids = [903];
export const modules = {

/***/ 30903:
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
// EXTERNAL MODULE: ./build/domain/duration.js
var duration = __webpack_require__(14953);
// EXTERNAL MODULE: ./build/domain/fault.js
var fault = __webpack_require__(12777);
// EXTERNAL MODULE: ./build/git/history.js
var git_history = __webpack_require__(86643);
// EXTERNAL MODULE: ./build/git/objects.js
var git_objects = __webpack_require__(9951);
// EXTERNAL MODULE: ./build/ledger/layout.js
var layout = __webpack_require__(39696);
// EXTERNAL MODULE: ./build/outputs/escape.js
var outputs_escape = __webpack_require__(11722);
// EXTERNAL MODULE: ./build/commands/shared/audit-forge.js + 1 modules
var audit_forge = __webpack_require__(24599);
// EXTERNAL MODULE: ./build/commands/shared/audit-forms.js
var audit_forms = __webpack_require__(64876);
// EXTERNAL MODULE: ./build/commands/shared/audit-history.js + 4 modules
var audit_history = __webpack_require__(82708);
// EXTERNAL MODULE: ./build/domain/plain.js
var plain = __webpack_require__(45745);
// EXTERNAL MODULE: ./build/domain/refusal.js
var refusal = __webpack_require__(7873);
// EXTERNAL MODULE: ./build/git/git.js
var git = __webpack_require__(40075);
// EXTERNAL MODULE: ./build/record.js + 1 modules
var record = __webpack_require__(87198);
// EXTERNAL MODULE: ./build/syntax/json.js + 1 modules
var json = __webpack_require__(47324);
;// CONCATENATED MODULE: ./build/commands/shared/audit-state.js
/** What the forge answered so far in an audit, in a file, so that one that was broken off goes on where it was. */







const SCHEMA = 'risk-gate/audit-state/v1';
/** It is written anew once it would grow by this share: at every request in the beginning, and seldom once it is large. */
const GROWTH = 0.05;
/**
 * Opens the state of an audit, or begins one where there is no such file. Answers are of single merges, so a branch that
 * went on since keeps them; one that was forced to another history does not.
 */
async function openAuditState(path, of, clone) {
    const refused = (message, fix) => (0,fault/* bad */.MB)((0,fault/* fault */.DG)('usage/option', path, message, { fix }));
    const text = await (0,promises_.readFile)(path, 'utf8').catch((error) => error.code === 'ENOENT' ? null : error);
    if (text instanceof Error)
        return refused(`cannot be read: ${(0,refusal/* refusalWords */.W)(text)}`, 'name a file that may be written, or none yet');
    const found = text === null ? { tip: of.tip, answers: {} } : answersIn(text, path, of);
    if (typeof found === 'string')
        return refused(found, 'take it away to begin again, or name another file');
    const { tip } = found;
    if (tip !== of.tip) {
        const output = await (0,git/* runGit */.EO)(clone, ['merge-base', '--is-ancestor', tip, of.tip]);
        if (output.code !== 0)
            return refused(`is of another history of the branch: its tip ${tip.slice(0, 12)} is not part of ${of.tip.slice(0, 12)}`, 'take it away to begin again');
    }
    return (0,fault/* good */.uw)(stateOf(path, of, new Map(Object.entries(found.answers))));
}
function stateOf(path, of, answers) {
    let written = answers.size;
    const save = async () => {
        if (written === answers.size)
            return (0,fault/* good */.uw)(undefined);
        const kept = await replace(path, textOf(of, Object.fromEntries(answers)));
        if (kept.ok)
            written = answers.size;
        return kept;
    };
    return {
        of: (commit) => answers.get(commit),
        keep: async (more) => {
            for (const [commit, answer] of Object.entries(more))
                answers.set(commit, answer);
            return answers.size - written > written * GROWTH ? save() : (0,fault/* good */.uw)(undefined);
        },
        save,
        done: () => (0,promises_.rm)(path, { force: true }),
    };
}
/** All or nothing: whoever is ended in between leaves the file as it was. */
async function replace(path, text) {
    const beside = `${path}.${process.pid}.tmp`;
    try {
        const file = await (0,promises_.open)(beside, 'w', 0o600);
        try {
            await file.writeFile(text);
            await file.sync();
        }
        finally {
            await file.close();
        }
        await (0,promises_.rename)(beside, path);
        return (0,fault/* good */.uw)(undefined);
    }
    catch (error) {
        await (0,promises_.rm)(beside, { force: true });
        return (0,fault/* bad */.MB)((0,fault/* fault */.DG)('usage/option', path, `cannot be written: ${(0,refusal/* refusalWords */.W)(error)}`, {
            fix: 'name a file that may be written',
        }));
    }
}
const textOf = (of, answers) => {
    const body = { schema: SCHEMA, ...of, answers };
    return `${(0,record/* canonical */.$N)({ ...body, digest: (0,record/* recordDigest */.kd)(body) })}\n`;
};
/** The answers and the tip that they were of, or why they are not used. */
function answersIn(text, path, of) {
    const parsed = (0,json/* parseJson */.q)(text, path);
    const root = parsed.ok ? (0,plain/* mappingOf */.GS)(parsed.value.value) : null;
    if (root === null || root['schema'] !== SCHEMA)
        return 'is no state of an audit, or was cut off';
    const { digest, ...body } = root;
    if ((0,record/* recordDigest */.kd)(body) !== digest)
        return 'was altered: its digest is not that of what it holds';
    if (root['repository'] !== of.repository)
        return `is of the repository ${String(root['repository'])}, and ${of.repository} is audited`;
    if (root['question'] !== of.question)
        return 'has answers to other questions than this version asks';
    const [tip, answers] = [root['tip'], (0,plain/* mappingOf */.GS)(root['answers'] ?? null)];
    if (typeof tip !== 'string' || !/^[0-9a-f]{40,64}$/.test(tip) || answers === null)
        return 'is no state of an audit';
    return { tip, answers };
}

// EXTERNAL MODULE: ./build/commands/shared/ledgers.js + 2 modules
var ledgers = __webpack_require__(76304);
// EXTERNAL MODULE: ./build/commands/shared/local.js
var local = __webpack_require__(31858);
// EXTERNAL MODULE: ./build/commands/shared/options.js
var shared_options = __webpack_require__(91691);
// EXTERNAL MODULE: ./build/commands/shared/say.js
var say = __webpack_require__(87558);
;// CONCATENATED MODULE: ./build/commands/audit.js
/** `audit`: the merge history of the base branch against the ledger: what reached it, who decided, what got round the gate. */

















const audit_audit = {
    name: 'audit',
    usage: 'audit [options]',
    summary: 'Walks the merge history of the base branch: every commit that touches a model path, with its decision and what is wrong. Leaves with 1 where something is.',
    options: {
        repo: { value: 'DIR', help: 'the clone: a folder or a git bundle', fallback: '.' },
        github: {
            value: 'OWNER/NAME',
            help: 'audits this repository of GitHub instead, and asks who merged, who approved and where checks come from, with the token in GITHUB_TOKEN',
        },
        workflow: {
            value: 'PATHS',
            help: 'with --github: the workflow files that run the gate, separated by commas (default: found on the branch)',
        },
        app: { value: 'SLUG', help: 'with --github: the App whose check runs carry the verdict, where there is one' },
        resume: {
            value: 'FILE',
            help: 'with --github: keeps there what the forge answered, so that an audit that was broken off goes on; taken away when it is whole',
        },
        base: { value: 'REF', help: 'the branch that is audited (default: the default branch)' },
        since: { value: 'DATE', help: 'only merges from this day (YYYY-MM-DD, UTC) or time on' },
        until: { value: 'DATE', help: 'only merges until the end of this day, or until this time' },
        ledger: { value: 'REF', help: `the ledger branch (default: ${layout/* LEDGER_BRANCH */.jF}, where there is one)` },
        policy: shared_options/* POLICY */.Po,
        waivers: shared_options/* WAIVERS */.E2,
        format: (0,shared_options/* formatOption */.Bx)(audit_forms/* FORMATS */.hR, 'table'),
        out: { value: 'DIR', help: 'writes the wanted form there instead of printing it' },
    },
    async run(argv, world) {
        const parsed = (0,shared_options/* parseOptions */.Ac)(argv, this.options, 0);
        if (!parsed.ok)
            return (0,say/* sayFaults */.J)(world, parsed.faults);
        if (parsed.value.text('format') === 'parquet' && parsed.value.text('out') === null)
            return (0,say/* sayFaults */.J)(world, [
                (0,fault/* fault */.DG)('usage/option', '--format', 'parquet is no text to print', { fix: 'name a folder with --out' }),
            ]);
        const source = await sourceOf(parsed.value, world);
        if (!source.ok)
            return (0,say/* sayFaults */.J)(world, source.faults);
        const { repository, landings, app } = source.value;
        const objects = (0,git_objects/* objectReader */.V)(repository);
        try {
            const scope = await scopeOf(parsed.value, source.value);
            if (!scope.ok)
                return (0,say/* sayFaults */.J)(world, scope.faults);
            const audited = await (0,audit_history/* auditHistory */.e)(repository, objects, scope.value);
            if (!audited.ok)
                return (0,say/* sayFaults */.J)(world, audited.faults);
            const named = parsed.value.text('ledger');
            if (named !== null && audited.value.report.ledger === null)
                return (0,say/* sayFaults */.J)(world, [(0,ledgers.noLedger)(named, '--ledger')]);
            const state = landings
                ? await audit_stateOf(parsed.value, source.value, landings, audited.value.report.tip)
                : (0,fault/* good */.uw)(null);
            if (!state.ok)
                return (0,say/* sayFaults */.J)(world, state.faults);
            const told = landings
                ? await (0,audit_forge/* askForge */.T)(audited.value, {
                    repository,
                    objects,
                    landings,
                    app,
                    workflows: source.value.workflows,
                    ...(state.value ? { kept: state.value } : {}),
                })
                : audited;
            const saved = (await state.value?.save()) ?? (0,fault/* good */.uw)(undefined);
            if (!told.ok || !saved.ok)
                return (0,say/* sayFaults */.J)(world, [told, saved].flatMap((one) => (one.ok ? [] : one.faults)));
            await tell(told.value, parsed.value, world);
            await state.value?.done();
            return (0,audit/* hasProblems */.F$)(told.value.report) ? 1 : 0;
        }
        finally {
            objects.close();
            await source.value.close();
        }
    },
};
async function sourceOf(options, world) {
    const name = options.text('github');
    const app = options.text('app');
    const workflows = options
        .text('workflow')
        ?.split(',')
        .map((one) => one.trim()) ?? null;
    if (name === null) {
        if (options.text('resume') !== null)
            return (0,fault/* bad */.MB)((0,fault/* fault */.DG)('usage/option', '--resume', 'is of audits with --github', {
                fix: 'leave it out: a clone is audited in one go',
            }));
        const repository = await (0,local/* openRepository */.h_)(options.text('repo') ?? '.');
        if (!repository.ok)
            return repository;
        const close = async () => repository.value.close();
        return (0,fault/* good */.uw)({ repository: repository.value, base: options.text('base'), landings: null, workflows, app, close });
    }
    const token = world.environment['GITHUB_TOKEN'] ?? world.environment['GH_TOKEN'];
    if (!token)
        return (0,fault/* bad */.MB)((0,fault/* fault */.DG)('forge/permission', '--github', 'there is no token', {
            fix: 'set GITHUB_TOKEN to one that may read the repository',
        }));
    const say = (text) => world.error(`${(0,outputs_escape/* logLine */.BP)((0,outputs_escape/* logProse */.ay)(text))}\n`);
    const source = await (0,audit_forge/* forgeSource */.J)({
        name,
        token,
        base: options.text('base'),
        ledger: options.text('ledger') ?? layout/* LEDGER_BRANCH */.jF,
        environment: world.environment,
        log: { info: say, warning: say, error: say },
    });
    return source.ok ? (0,fault/* good */.uw)({ ...source.value, workflows, app }) : source;
}
/** Where answers are kept; null: nowhere. */
async function audit_stateOf(options, { repository }, { question }, tip) {
    const path = options.text('resume');
    if (path === null)
        return (0,fault/* good */.uw)(null);
    return openAuditState(path, { repository: options.text('github') ?? '', tip, question }, repository);
}
async function scopeOf(options, source) {
    const base = await baseOf(source.base, source.repository);
    if (!base.ok)
        return base;
    const paths = (0,local/* policyPaths */.ff)({ policy: options.text('policy') ?? '', waivers: options.text('waivers') });
    if (!paths.ok)
        return paths;
    const since = (0,shared_options/* dayOption */.Sm)(options.text('since'), '--since', 0);
    if (!since.ok)
        return since;
    const until = (0,shared_options/* dayOption */.Sm)(options.text('until'), '--until', duration/* DAY */.d_ - 1);
    if (!until.ok)
        return until;
    const format = options.text('format');
    return (0,fault/* good */.uw)({
        base: base.value,
        ledger: options.text('ledger') ?? layout/* LEDGER_BRANCH */.jF,
        policyPath: paths.value.policy,
        waiversPath: paths.value.waivers,
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
/** Prints the wanted form, or writes it under `--out`. */
async function tell(audited, options, world) {
    const format = audit_forms/* FORMATS */.hR.find((one) => one === options.text('format')) ?? 'table';
    const made = await (0,audit_forms/* renderAudit */.Wy)(format, audited, world.clock());
    const out = options.text('out');
    if (out === null)
        return world.out(made.toString());
    const folder = (0,external_node_path_.resolve)(out);
    await (0,promises_.mkdir)(folder, { recursive: true });
    await (0,promises_.writeFile)((0,external_node_path_.join)(folder, audit_forms/* FILES */.cn[format]), made);
    world.error(`${(0,external_node_path_.join)(folder, audit_forms/* FILES */.cn[format])}\n`);
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
