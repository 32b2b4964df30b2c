export const id = 7530;
export const ids = [7530,7558,1691];
export const modules = {

/***/ 37530:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   manifest: () => (/* binding */ manifest)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _domain_fault_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(12777);
/* harmony import */ var _domain_refusal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7873);
/* harmony import */ var _domain_row_manifest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76023);
/* harmony import */ var _outputs_escape_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(11722);
/* harmony import */ var _shared_named_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(18967);
/* harmony import */ var _shared_open_blob_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9093);
/* harmony import */ var _shared_options_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(91691);
/* harmony import */ var _shared_say_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(87558);
/** `manifest`: keyed hashes of the rows of a file, which show the rows to nobody. */











/** Most rows: a manifest of more would be too large to be read as evidence. */
const MOST_ROWS = 3_500_000;
const manifest = {
    name: 'manifest',
    usage: 'manifest FILE --id COLUMN | --columns A,B [--salt-file FILE] [--out FILE]',
    summary: 'Writes a hash of each row of a file (CSV, JSON Lines or Parquet), so that data-disjoint can compare sets of rows that must not be shown. Sets are comparable where the columns and the salt are the same.',
    options: {
        id: { value: 'COLUMN', help: 'the column that identifies a row; no cell may be empty' },
        columns: { value: 'LIST', help: 'columns that identify a row together, such as name,birth_date' },
        'salt-file': {
            value: 'FILE',
            help: `a secret of at least ${_domain_row_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .LEAST_KEY */ .YE} bytes, never to be committed: without it whoever guesses a row can test the guess`,
        },
        out: { value: 'FILE', help: 'where it is written (default: standard output)' },
    },
    async run(argv, world) {
        const parsed = (0,_shared_options_js__WEBPACK_IMPORTED_MODULE_8__/* .parseOptions */ .Ac)(argv, this.options);
        if (!parsed.ok)
            return (0,_shared_say_js__WEBPACK_IMPORTED_MODULE_9__/* .sayFaults */ .J)(world, parsed.faults);
        const asked = askedFor(parsed.value);
        if (!asked.ok)
            return (0,_shared_say_js__WEBPACK_IMPORTED_MODULE_9__/* .sayFaults */ .J)(world, asked.faults);
        const key = await saltOf(parsed.value.text('salt-file'));
        if (!key.ok)
            return (0,_shared_say_js__WEBPACK_IMPORTED_MODULE_9__/* .sayFaults */ .J)(world, key.faults);
        const text = await manifestOf(asked.value, key.value);
        if (!text.ok)
            return (0,_shared_say_js__WEBPACK_IMPORTED_MODULE_9__/* .sayFaults */ .J)(world, text.faults);
        const out = parsed.value.text('out');
        if (out === null)
            world.out(text.value);
        else {
            const written = await write(out, text.value);
            if (!written.ok)
                return (0,_shared_say_js__WEBPACK_IMPORTED_MODULE_9__/* .sayFaults */ .J)(world, written.faults);
        }
        if (key.value === null)
            world.error(`${(0,_outputs_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .logLine */ .BP)('note: without --salt-file the hashes hide only what cannot be guessed: whoever has a list of possible ids can test each')}\n`);
        return 0;
    },
};
function askedFor(options) {
    const faults = [];
    const [path, ...more] = options.rest;
    if (path === undefined || more.length > 0)
        faults.push((0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_10__/* .fault */ .DG)('usage/option', 'manifest', 'needs exactly one file', { fix: 'risk-gate manifest FILE --id COLUMN' }));
    const [id, columns] = [options.text('id'), options.text('columns')];
    if ((id === null) === (columns === null))
        faults.push((0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_10__/* .fault */ .DG)('usage/option', '--id', 'needs exactly one of --id and --columns', {
            fix: 'leave one of the two out, or name the column of ids with --id',
        }));
    const by = id === null ? (columns ?? '').split(',').map((name) => name.trim()) : [id];
    if (by.some((name) => name === '') || new Set(by).size < by.length)
        faults.push((0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_10__/* .fault */ .DG)('usage/option', '--columns', 'names a column twice, or none between two commas', {
            fix: 'name each column once',
        }));
    return faults.length > 0 ? (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_10__/* .bad */ .MB)(...faults) : (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_10__/* .good */ .uw)({ path: path ?? '', by, isId: id !== null });
}
async function saltOf(path) {
    if (path === null)
        return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_10__/* .good */ .uw)(null);
    const file = await (0,_shared_named_file_js__WEBPACK_IMPORTED_MODULE_6__/* .namedFile */ .e)(path, 'usage/option', 'give the path of the secret');
    if (!file.ok || file.value.length >= _domain_row_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .LEAST_KEY */ .YE)
        return file;
    const message = `has ${file.value.length} bytes; at least ${_domain_row_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .LEAST_KEY */ .YE} are needed, or it could be guessed`;
    return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_10__/* .bad */ .MB)((0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_10__/* .fault */ .DG)('usage/option', path, message, { fix: 'make one, e.g. with openssl rand -out salt.bin 32' }));
}
async function manifestOf({ path, by, isId }, key) {
    const file = await (0,_shared_open_blob_js__WEBPACK_IMPORTED_MODULE_7__/* .openBlob */ .Y)(path);
    if (!file.ok)
        return file;
    try {
        const { readTexts } = await Promise.all(/* import() */[__webpack_require__.e(342), __webpack_require__.e(9086), __webpack_require__.e(3784)]).then(__webpack_require__.bind(__webpack_require__, 99086));
        const sha256 = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
        for await (const chunk of file.value.blob.stream())
            sha256.update(chunk);
        const rows = await readTexts(file.value.blob, path, by);
        if (!rows.ok)
            return rows;
        if (rows.value.n > MOST_ROWS)
            return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_10__/* .bad */ .MB)((0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_10__/* .fault */ .DG)('artifact/too-large', path, `has ${rows.value.n} rows; a manifest holds at most ${MOST_ROWS}`, {
                fix: 'split the file and write a manifest of each part',
            }));
        const hashes = new Set();
        for (let row = 0; row < rows.value.n; row++) {
            const values = rows.value.values(row);
            if (values.every((value) => value.trim() === '') || (isId && values[0] === ''))
                return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_10__/* .bad */ .MB)((0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_10__/* .fault */ .DG)('artifact/rows', path, `row ${row + 1} has no ${by.join(', ')}, so nothing identifies it`, {
                    fix: 'give every row a value there, or name other columns',
                }));
            hashes.add((0,_domain_row_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .rowHash */ .rG)(key, values));
        }
        const header = {
            of: { name: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path), sha256: sha256.digest('hex') },
            by,
            key: (0,_domain_row_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .keyMark */ .JY)(key),
            rows: rows.value.n,
        };
        return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_10__/* .good */ .uw)((0,_domain_row_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .manifestText */ .$2)(header, [...hashes].sort()));
    }
    finally {
        await file.value.close();
    }
}
async function write(path, text) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(path, text);
        return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_10__/* .good */ .uw)(null);
    }
    catch (error) {
        return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_10__/* .bad */ .MB)((0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_10__/* .fault */ .DG)('usage/option', path, `cannot be written: ${(0,_domain_refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .refusalWords */ .W)(error)}`, { fix: 'give another path with --out' }));
    }
}


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

/***/ 9093:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ openBlob)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _domain_fault_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12777);
/* harmony import */ var _domain_refusal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7873);
/** Files of the machine that a command is pointed at, as blobs. */



/** A file of the machine as a blob, open until it is closed. Nothing that is printed names its digest, so it has none. */
async function openBlob(path) {
    let file;
    try {
        file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path);
        const handle = file;
        const status = await handle.stat();
        if (!status.isFile()) {
            await handle.close();
            return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .bad */ .MB)((0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .fault */ .DG)('artifact/unreadable', path, 'is no file', { fix: 'give the path of a file' }));
        }
        const { size } = status;
        const stream = () => chunksOf(handle);
        const { gather } = await Promise.all(/* import() */[__webpack_require__.e(1651), __webpack_require__.e(6325)]).then(__webpack_require__.bind(__webpack_require__, 91651));
        const blob = { path, size, sha256: '', lfs: null, bytes: () => gather(stream(), size), stream };
        return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .good */ .uw)({ blob, close: () => handle.close() });
    }
    catch (error) {
        await file?.close();
        return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .bad */ .MB)((0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .fault */ .DG)('artifact/unreadable', path, `cannot be read: ${(0,_domain_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .refusalWords */ .W)(error)}`, { fix: 'give the path of a file' }));
    }
}
const CHUNK = 512 * 1024;
/** The bytes of a file from its start, each chunk in memory of its own. While one is looked at the next is read. */
async function* chunksOf(file) {
    const readAt = (at) => file.read(Buffer.allocUnsafeSlow(CHUNK), 0, CHUNK, at);
    let next = readAt(0);
    for (let at = 0;;) {
        const { bytesRead, buffer } = await next;
        if (bytesRead === 0)
            return;
        at += bytesRead;
        next = readAt(at);
        // Whoever stops early never waits for it; whoever goes on is told above.
        next.catch(() => { });
        yield buffer.subarray(0, bytesRead);
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

/***/ 76023:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $2: () => (/* binding */ manifestText),
/* harmony export */   JY: () => (/* binding */ keyMark),
/* harmony export */   KB: () => (/* binding */ MANIFEST_SCHEMA),
/* harmony export */   RB: () => (/* binding */ normalId),
/* harmony export */   YE: () => (/* binding */ LEAST_KEY),
/* harmony export */   rG: () => (/* binding */ rowHash),
/* harmony export */   v9: () => (/* binding */ HASH)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/** Hashes that stand for rows: equal rows have equal hashes, and a hash tells nothing of its row to whom the key is not told. */

/** Name and version of the format. */
const MANIFEST_SCHEMA = 'risk-gate/row-manifest/v1';
/** Shortest key, bytes: a shorter one could be guessed along with the rows. */
const LEAST_KEY = 16;
/** One hash as text: 96 bits in the URL alphabet of Base64. Of ten million rows in each of two files none are alike by chance. */
const HASH = /^[A-Za-z0-9_-]{16}$/;
/**
 * Hash of a row by some of its values: HMAC-SHA-256 (RFC 2104) with a key, SHA-256 without one, over the values in order,
 * each with its length before it, cut to 96 bits. Values count as `normalId` has them.
 */
function rowHash(key, values) {
    const hash = key === null ? (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(`${MANIFEST_SCHEMA}\n`) : (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)('sha256', key);
    for (const value of values) {
        const bytes = Buffer.from(normalId(value), 'utf8');
        hash.update(`${bytes.length}:`).update(bytes);
    }
    return hash.digest().subarray(0, 12).toString('base64url');
}
/** What two manifests of one key have in common and nobody can turn back into the key. Null without a key. */
const keyMark = (key) => key === null ? null : (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)('sha256', key).update(`${MANIFEST_SCHEMA} key`).digest('hex').slice(0, 32);
/**
 * An id without spaces around it and characters that nobody sees, in one Unicode form; a whole number written as a decimal
 * or with a plus sign is the whole number.
 */
const normalId = (id) => {
    const text = /^[!-~]*$/.test(id) ? id : id.normalize('NFC').replaceAll(UNSEEN, '').trim();
    const whole = /^([+-]?)0*(\d+)\.0*$/.exec(text);
    if (!whole)
        return text;
    return `${whole[1] === '-' ? '-' : ''}${whole[2]}`;
};
const UNSEEN = /[\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]/gu;
/** A manifest: its header as one line of JSON, then each hash once, in order, one a line. */
function manifestText(header, hashes) {
    const body = hashes.map((hash) => `${hash}\n`).join('');
    const digest = `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(body).digest('hex')}`;
    const { of, by, key, rows } = header;
    return `${JSON.stringify({ schema: MANIFEST_SCHEMA, of, by, key, rows, hashes: hashes.length, digest })}\n${body}`;
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
