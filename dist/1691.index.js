export const id = 1691;
export const ids = [1691];
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
