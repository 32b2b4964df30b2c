export const id = 4944;
export const ids = [4944];
export const modules = {

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

/***/ 80036:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   watch: () => (/* binding */ watch)
/* harmony export */ });
/* harmony import */ var _domain_fault_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(12777);
/* harmony import */ var _domain_watch_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(13090);
/* harmony import */ var _git_history_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86643);
/* harmony import */ var _git_objects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9951);
/* harmony import */ var _ledger_layout_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39696);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87198);
/* harmony import */ var _shared_assessments_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38906);
/* harmony import */ var _shared_ledgers_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(76304);
/* harmony import */ var _shared_local_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(31858);
/* harmony import */ var _shared_options_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(91691);
/* harmony import */ var _shared_queries_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(67585);
/* harmony import */ var _shared_say_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(87558);
/* harmony import */ var _shared_watch_judge_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(21404);
/** `watch`: judges what the policy schedules on the base branch's tip, and says what is overdue. */













const watch = {
    name: 'watch',
    usage: 'watch [options]',
    summary: 'Judges the requirements that the policy names under schedule and that are due, on the tip of the base branch. Leaves with 1 while one is violated or overdue.',
    options: {
        repo: { value: 'DIR', help: 'the clone: a folder or a git bundle', fallback: '.' },
        base: { value: 'REF', help: 'the branch that is watched (default: the default branch)' },
        policy: _shared_options_js__WEBPACK_IMPORTED_MODULE_7__/* .POLICY */ .Po,
        waivers: _shared_options_js__WEBPACK_IMPORTED_MODULE_7__/* .WAIVERS */ .E2,
        workspace: { value: 'DIR', help: 'where earlier steps wrote fresh rows that the policy takes `from: workspace`' },
        packs: _shared_options_js__WEBPACK_IMPORTED_MODULE_7__/* .PACKS */ .pI,
        ledger: { value: 'REF', help: `the ledger branch (default: ${_ledger_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .LEDGER_BRANCH */ .jF}, where there is one)` },
        record: {
            value: 'REF',
            help: `appends what was assessed to the ledger branch (default: ${_ledger_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .LEDGER_BRANCH */ .jF})`,
            bare: _ledger_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .LEDGER_BRANCH */ .jF,
        },
        now: _shared_options_js__WEBPACK_IMPORTED_MODULE_7__/* .NOW */ .rE,
        format: (0,_shared_options_js__WEBPACK_IMPORTED_MODULE_7__/* .formatOption */ .Bx)(['text', 'json']),
    },
    async run(argv, world) {
        const parsed = (0,_shared_options_js__WEBPACK_IMPORTED_MODULE_7__/* .parseOptions */ .Ac)(argv, this.options, 0);
        if (!parsed.ok)
            return (0,_shared_say_js__WEBPACK_IMPORTED_MODULE_9__/* .sayFaults */ .J)(world, parsed.faults);
        const options = parsed.value;
        const now = (0,_shared_options_js__WEBPACK_IMPORTED_MODULE_7__/* .timeOption */ .zf)(options.text('now'), world.clock);
        if (!now.ok)
            return (0,_shared_say_js__WEBPACK_IMPORTED_MODULE_9__/* .sayFaults */ .J)(world, now.faults);
        const before = await beforeThis(options, now.value);
        if (!before.ok)
            return (0,_shared_say_js__WEBPACK_IMPORTED_MODULE_9__/* .sayFaults */ .J)(world, before.faults);
        const { base, history } = before.value;
        const collected = await (0,_shared_local_js__WEBPACK_IMPORTED_MODULE_6__/* .localSnapshot */ .ei)({
            repo: options.text('repo') ?? '.',
            base,
            head: base,
            policy: options.text('policy') ?? '',
            waivers: options.text('waivers'),
            workspace: options.text('workspace'),
            approvals: null,
            packs: options.text('packs'),
            now: now.value,
        });
        if (!collected.ok)
            return (0,_shared_say_js__WEBPACK_IMPORTED_MODULE_9__/* .sayFaults */ .J)(world, collected.faults);
        try {
            const { report, record } = await (0,_shared_watch_judge_js__WEBPACK_IMPORTED_MODULE_10__/* .watchOver */ .w)({
                snapshot: collected.value.snapshot,
                history,
                ledger: ledgerOf(options),
                queries: (0,_shared_queries_js__WEBPACK_IMPORTED_MODULE_8__/* .queriesBy */ .a)(world.environment),
            });
            if (options.text('format') === 'json')
                world.out(`${(0,_record_js__WEBPACK_IMPORTED_MODULE_3__/* .canonical */ .$N)(report).replaceAll('##[', '#\\u0023[')}\n`);
            else
                world.out((await __webpack_require__.e(/* import() */ 6676).then(__webpack_require__.bind(__webpack_require__, 56676))).renderWatchText(report));
            if (report.faults.length)
                (0,_shared_say_js__WEBPACK_IMPORTED_MODULE_9__/* .sayFaults */ .J)(world, report.faults);
            const name = options.text('record');
            if (name !== null && record) {
                const { recordLocally } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 76304));
                const appended = await recordLocally(record, options.text('repo') ?? '.', name);
                if (!appended.ok)
                    return (0,_shared_say_js__WEBPACK_IMPORTED_MODULE_9__/* .sayFaults */ .J)(world, appended.faults);
            }
            return (0,_domain_watch_js__WEBPACK_IMPORTED_MODULE_11__/* .watchExit */ .s)(report);
        }
        finally {
            collected.value.close();
        }
    },
};
const ledgerOf = (options) => options.text('ledger') ?? options.text('record') ?? _ledger_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .LEDGER_BRANCH */ .jF;
/** The tip that is watched, and what the ledger knows. */
async function beforeThis(options, now) {
    const repository = await (0,_shared_local_js__WEBPACK_IMPORTED_MODULE_6__/* .openRepository */ .h_)(options.text('repo') ?? '.');
    if (!repository.ok)
        return repository;
    const objects = (0,_git_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .objectReader */ .V)(repository.value);
    try {
        const base = options.text('base') ?? (await (0,_git_history_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultBase */ .px)(repository.value))?.tip ?? null;
        if (base === null)
            return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_12__/* .bad */ .MB)((0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_12__/* .fault */ .DG)('usage/option', '--base', 'no default branch was found', { fix: 'give the branch with --base' }));
        const history = await (0,_shared_assessments_js__WEBPACK_IMPORTED_MODULE_4__/* .ledgerHistory */ .k)(repository.value, objects, ledgerOf(options), now);
        if (!history.ok)
            return history;
        const named = options.text('ledger');
        if (named !== null && history.value === null)
            return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_12__/* .bad */ .MB)((0,_shared_ledgers_js__WEBPACK_IMPORTED_MODULE_5__.noLedger)(named, '--ledger'));
        return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_12__/* .good */ .uw)({ base, history: history.value });
    }
    finally {
        objects.close();
        repository.value.close();
    }
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
