export const id = 9328;
export const ids = [9328,3784];
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

/***/ 82172:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ OUTSIDE_GROUP),
/* harmony export */   r: () => (/* binding */ MISSING_GROUP)
/* harmony export */ });
/** Rows of a predictions file as typed columns: what `tables/` makes and `measure` reads. */
/** Name of the group of rows whose cell is empty. */
const MISSING_GROUP = '(missing)';
/** Name of the group of rows whose number lies in no bin of a sliced column. */
const OUTSIDE_GROUP = '(outside)';


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


/***/ })

};
