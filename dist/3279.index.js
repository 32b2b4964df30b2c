export const id = 3279;
export const ids = [3279];
export const modules = {

/***/ 279:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ codePoint)
/* harmony export */ });
/** Characters that must not act, by name. */
/** `U+202E` of the first character of a text, or of a code point; `U+0000` of an empty text. */
function codePoint(of) {
    const code = typeof of === 'number' ? of : (of.codePointAt(0) ?? 0);
    return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
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

/***/ 33658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ lookKey),
/* harmony export */   n: () => (/* binding */ drawnAs)
/* harmony export */ });
/** What a text looks like to a person: texts that are drawn alike and are not the same hide split groups and columns. */
/** Letters that are drawn like a Latin one; from Unicode's confusables, those that occur in Cyrillic and Greek. */
const DRAWN_LIKE = new Map([
    ...'аaеeоoрpсcуyхxіiјjѕsһhԁdԛqԝwкkмmтtвbнhгrпnηnαaοoρpνvτtιiκkυuχxεeβbγyсcɩiɑaɡgⅼlⅰiⅿmⅽcⅾd'.matchAll(/(.)(.)/gu),
].map(([, odd, plain]) => [odd, plain]));
/** A lower-case text with the letters of other alphabets that are drawn like a Latin one made that one. */
const drawnAs = (text) => /^[\x20-\x7e]*$/.test(text) ? text : [...text].map((letter) => DRAWN_LIKE.get(letter) ?? letter).join('');
/** Characters that leave no ink: control and format characters, fillers, variation selectors, the empty Braille cell. */
const INKLESS = /[\p{Cf}\p{Cc}\p{Default_Ignorable_Code_Point}\u2800]/gu;
/**
 * Key of what a text looks like, equal for texts that differ only in letter case, Unicode form, the sort of space, line
 * or dash, characters that leave no ink, letters drawn alike, or a trailing `.0` of a whole number.
 */
function lookKey(text) {
    if (/^-?\d+(\.0+)?$/.test(text.trim()))
        return text.trim().replace(/\.0+$/, '');
    if (/^[a-z0-9]+$/.test(text))
        return text;
    const plain = text
        .normalize('NFKC')
        .replace(/[\p{Pd}\u2212\u2043]/gu, '-')
        .replace(INKLESS, (char) => (/\s/.test(char) ? ' ' : ''))
        .replace(/[\s\p{Z}_]+/gu, ' ')
        .trim()
        .toUpperCase()
        .toLowerCase()
        .normalize('NFKC');
    return drawnAs(plain);
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

/***/ 50831:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75919);
/* harmony import */ var _parquet_decode_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97321);
/** The worker's side of reading a Parquet file: decodes, hands the columns over, ends. */


/** Does the task that the worker was started with and posts its result. Throws only where it is no task of this worker. */
async function run(data) {
    const task = data;
    if (task?.face !== 'parquet' || !node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort)
        throw new Error('this worker only reads Parquet files');
    const result = await (0,_parquet_decode_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeParquet */ .B)(task.file, task.wanted, task.path, task.limits);
    node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort.postMessage(result, result.ok ? result.value.sinks.flatMap(buffersOf) : []);
}
/** Memory of a sink, which changes hands instead of being copied. */
function buffersOf(sink) {
    if (sink.kind === 'number')
        return owned(sink.values);
    if (sink.kind === 'text')
        return owned(sink.codes);
    if (sink.kind === 'id')
        return [...owned(sink.numbers), ...owned(sink.arena), ...owned(sink.ends)];
    return [...(sink.numbers ? buffersOf(sink.numbers) : []), ...(sink.texts ? buffersOf(sink.texts) : [])];
}
const owned = (array) => array.length > 0 && array.buffer instanceof ArrayBuffer ? [array.buffer] : [];


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


/***/ })

};
