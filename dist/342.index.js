export const id = 342;
export const ids = [342];
export const modules = {

/***/ 18247:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xo: () => (/* binding */ compareBytes),
/* harmony export */   ZL: () => (/* binding */ SEED_START),
/* harmony export */   er: () => (/* binding */ sameBytes),
/* harmony export */   gl: () => (/* binding */ mixed),
/* harmony export */   qY: () => (/* binding */ firstInvalid),
/* harmony export */   we: () => (/* binding */ SEED_MULTIPLIER),
/* harmony export */   yi: () => (/* binding */ hashBytes)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77598);
/** Bytes of text: as a key (hash and comparison), and where they are no UTF-8. */


/**
 * Start and factor of the hash, drawn anew for every process, so that nobody can write a file whose cells all fall into
 * one slot. Nothing that is reported depends on them.
 */
const drawn = (0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.randomFillSync)(new Uint32Array(2));
const SEED_START = drawn[0] | 0;
const SEED_MULTIPLIER = ((drawn[1] | 0x40000000) & ~7) | 5;
/** Hash of bytes `start` to `end`. A caller that scans them anyway may build it itself: `mix(h = (h ^ byte) × multiplier)`. */
function hashBytes(bytes, start, end) {
    let hash = SEED_START;
    for (let at = start; at < end; at++)
        hash = Math.imul(hash ^ bytes[at], SEED_MULTIPLIER);
    return mixed(hash);
}
/** Spreads the high bits over the low ones, which choose the slot; never negative. */
const mixed = (hash) => Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 1;
/** Whether `length` bytes are the same. */
function sameBytes(a, atA, b, atB, length) {
    for (let index = 0; index < length; index++)
        if (a[atA + index] !== b[atB + index])
            return false;
    return true;
}
/** Order of two byte strings, as memcmp: negative, 0, positive. */
function compareBytes(a, startA, endA, b, startB, endB) {
    const length = Math.min(endA - startA, endB - startB);
    for (let index = 0; index < length; index++) {
        const difference = a[startA + index] - b[startB + index];
        if (difference !== 0)
            return difference;
    }
    return endA - startA - (endB - startB);
}
const LF = 10;
/** Index of the first byte that does not belong to UTF-8 text. */
function firstInvalid(bytes) {
    for (let from = 0;;) {
        const feed = bytes.indexOf(LF, from);
        if (feed < 0 || !(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes.subarray(from, feed)))
            return from;
        from = feed + 1;
    }
}


/***/ }),

/***/ 43821:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CQ: () => (/* binding */ LISTED),
/* harmony export */   Dv: () => (/* binding */ newProblems),
/* harmony export */   Ie: () => (/* binding */ cellText),
/* harmony export */   N4: () => (/* binding */ note),
/* harmony export */   gT: () => (/* binding */ grown)
/* harmony export */ });
/** Arrays that grow, and cells that could not be taken: what all columns share while they are filled. */
/** Problems listed by place; the rest are counted. */
const LISTED = 5;
/** No problem yet. */
const newProblems = () => ({ count: 0, last: -1, first: [] });
/** Adds a problem; the text is only kept for the first few. */
function note(problems, row, text) {
    if (problems.last === row)
        return;
    problems.last = row;
    problems.count++;
    if (problems.first.length < LISTED)
        problems.first.push({ row, text });
}
/** An array of at least `capacity` elements with the same start. Untouched room costs no memory. */
function grown(array, capacity) {
    if (array.length >= capacity)
        return array;
    const next = new array.constructor(capacity);
    next.set(array);
    return next;
}
const decoder = new TextDecoder();
/** Text of a cell for a message; bytes beyond the first 200 are left out. */
function cellText(bytes, start, end) {
    return decoder.decode(bytes.subarray(start, Math.min(end, start + 200)));
}


/***/ }),

/***/ 67518:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DM: () => (/* binding */ idBytes),
/* harmony export */   FP: () => (/* binding */ idText),
/* harmony export */   PU: () => (/* binding */ newIdSink),
/* harmony export */   Vk: () => (/* binding */ addId),
/* harmony export */   cs: () => (/* binding */ sealIds),
/* harmony export */   dp: () => (/* binding */ reserveIds),
/* harmony export */   gl: () => (/* binding */ addNextId),
/* harmony export */   k7: () => (/* binding */ addIdNumber)
/* harmony export */ });
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18247);
/* harmony import */ var _growing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43821);
/* harmony import */ var _missing_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41504);
/**
 * Ids of rows while they are read. Two forms: `serial` where every id is the same start followed by a decimal number
 * (`APP-000003`, `17`), which takes four bytes a row, and nothing while each number is one more than the one before; else
 * the bytes of all ids end to end. A column begins as the first and turns into the second at the first id that does not fit.
 */



/** Bytes that the ids of one file may have together. */
const MOST_ID_BYTES = 512 * 1024 * 1024;
/** A column of ids without a row. */
const newIdSink = (limits) => ({
    kind: 'id',
    bad: (0,_growing_js__WEBPACK_IMPORTED_MODULE_1__/* .newProblems */ .Dv)(),
    serial: true,
    prefix: null,
    minDigits: 0,
    maxDigits: 0,
    leadingZero: false,
    running: true,
    firstNumber: 0,
    numbers: new Uint32Array(0),
    arena: new Uint8Array(0),
    used: 0,
    ends: new Uint32Array(0),
    ascending: true,
    floatLike: 0,
    odd: 0,
    overflow: false,
    mostBytes: Math.min(MOST_ID_BYTES, limits.tableBytes),
    mostEach: limits.fieldBytes,
    capacity: 0,
});
/** Makes room for `capacity` rows. */
function reserveIds(sink, capacity) {
    sink.capacity = capacity;
    if (!sink.serial)
        sink.ends = (0,_growing_js__WEBPACK_IMPORTED_MODULE_1__/* .grown */ .gT)(sink.ends, capacity);
    else if (!sink.running)
        sink.numbers = (0,_growing_js__WEBPACK_IMPORTED_MODULE_1__/* .grown */ .gT)(sink.numbers, capacity);
}
/** Takes an id; one that is empty or says that there is none (`NaN`, `null`) is a problem. */
function addId(sink, row, bytes, start, end) {
    if (start === end)
        (0,_growing_js__WEBPACK_IMPORTED_MODULE_1__/* .note */ .N4)(sink.bad, row, '');
    else if (end - start <= _missing_js__WEBPACK_IMPORTED_MODULE_2__/* .MOST_MISSING */ .rf && _missing_js__WEBPACK_IMPORTED_MODULE_2__/* .mayBeMissing */ .ZK[bytes[start]]) {
        const text = (0,_growing_js__WEBPACK_IMPORTED_MODULE_1__/* .cellText */ .Ie)(bytes, start, end);
        if ((0,_missing_js__WEBPACK_IMPORTED_MODULE_2__/* .isMissing */ .b2)(text))
            (0,_growing_js__WEBPACK_IMPORTED_MODULE_1__/* .note */ .N4)(sink.bad, row, text);
    }
    if (sink.serial && !addSerial(sink, row, bytes, start, end))
        toBytes(sink, row);
    if (!sink.serial)
        addBytes(sink, row, bytes, start, end);
}
/** Takes a whole number as an id, as its decimal text. `value` is a safe integer. */
function addIdNumber(sink, row, value) {
    if (sink.serial &&
        value >= 0 &&
        value <= 999_999_999 &&
        (sink.prefix === null || sink.prefix.length === 0) &&
        !sink.leadingZero) {
        sink.prefix ??= new Uint8Array(0);
        writeSerial(sink, row, value, digitsOf(value, sink.maxDigits));
        return;
    }
    const text = Buffer.from(String(value), 'latin1');
    addId(sink, row, text, 0, text.length);
}
/** Decimal digits of a whole number up to 999,999,999; `likely` is looked at first. */
function digitsOf(value, likely) {
    if (likely > 1 && value >= POWERS[likely - 1] && value < POWERS[likely])
        return likely;
    return POWERS.findIndex((power) => value < power) || 1;
}
const POWERS = Array.from({ length: 10 }, (_, digits) => 10 ** digits);
/**
 * The quick way to take an id that is as those before it: the same start, a number behind it, and then a line feed or the
 * delimiter. Returns where it ends, or -1 where `addId` must take it.
 */
function addNextId(sink, row, bytes, start, delimiter) {
    const { prefix } = sink;
    if (!sink.serial || prefix === null)
        return -1;
    for (let at = 0; at < prefix.length; at++)
        if (prefix[at] !== bytes[start + at])
            return -1;
    const from = start + prefix.length;
    let at = from;
    let value = 0;
    let digit = bytes[at] - 48;
    while (digit >= 0 && digit <= 9) {
        value = value * 10 + digit;
        digit = bytes[++at] - 48;
    }
    const digits = at - from;
    if (digits === 0 || digits > MOST_DIGITS || (digit !== delimiter - 48 && digit !== 10 - 48))
        return -1;
    if (sink.leadingZero ? digits !== sink.maxDigits : digits > 1 && bytes[from] === 48)
        return -1;
    writeSerial(sink, row, value, digits);
    return at;
}
/** Most digits of a serial number: nine fit 32 bits. */
const MOST_DIGITS = 9;
function addSerial(sink, row, bytes, start, end) {
    const { prefix } = sink;
    let from = end;
    let value = 0;
    if (prefix === null) {
        while (from > start && end - from < MOST_DIGITS && isDigit(bytes[from - 1]))
            from--;
        if (from === end)
            return false;
        sink.prefix = new Uint8Array(bytes.subarray(start, from));
    }
    else {
        from = start + prefix.length;
        if (from >= end || end - from > MOST_DIGITS)
            return false;
        for (let at = 0; at < prefix.length; at++)
            if (prefix[at] !== bytes[start + at])
                return false;
    }
    for (let at = from; at < end; at++) {
        const byte = bytes[at];
        if (!isDigit(byte))
            return false;
        value = value * 10 + byte - 48;
    }
    const digits = end - from;
    const zero = digits > 1 && bytes[from] === 48;
    // With leading zeros the width is part of the id, so it must be the same in every row.
    const least = sink.minDigits === 0 ? digits : Math.min(sink.minDigits, digits);
    if ((zero || sink.leadingZero) && (least !== digits || sink.maxDigits > digits))
        return false;
    if (zero)
        sink.leadingZero = true;
    writeSerial(sink, row, value, digits);
    return true;
}
function writeSerial(sink, row, value, digits) {
    sink.minDigits = sink.minDigits === 0 ? digits : Math.min(sink.minDigits, digits);
    sink.maxDigits = Math.max(sink.maxDigits, digits);
    if (sink.running) {
        if (row === 0)
            sink.firstNumber = value;
        if (value === sink.firstNumber + row)
            return;
        writeOut(sink, row);
    }
    if (row > 0 && value <= sink.numbers[row - 1])
        sink.ascending = false;
    sink.numbers[row] = value;
}
/** Writes out the first `rows` numbers of a run that is over. */
function writeOut(sink, rows) {
    sink.running = false;
    sink.numbers = new Uint32Array(sink.capacity);
    for (let row = 0; row < rows; row++)
        sink.numbers[row] = sink.firstNumber + row;
}
/** Number of a row in the serial form. */
const serialNumber = (sink, row) => (sink.running ? sink.firstNumber + row : sink.numbers[row]);
const isDigit = (byte) => byte >= 48 && byte <= 57;
/** Writes out the first `rows` serial ids as bytes. */
function toBytes(sink, rows) {
    const width = (sink.prefix?.length ?? 0) + sink.maxDigits;
    sink.serial = false;
    sink.ascending = true;
    sink.arena = new Uint8Array(Math.max(1024, Math.ceil(sink.capacity * Math.max(width, 8) * 1.05)));
    sink.ends = new Uint32Array(sink.capacity);
    for (let row = 0; row < rows; row++) {
        const text = serialBytes(sink, serialNumber(sink, row));
        addBytes(sink, row, text, 0, text.length);
    }
    sink.numbers = new Uint32Array(0);
}
/** Bytes of a serial id. */
function serialBytes(sink, value) {
    const digits = sink.leadingZero ? String(value).padStart(sink.maxDigits, '0') : String(value);
    const prefix = sink.prefix ?? new Uint8Array(0);
    const text = new Uint8Array(prefix.length + digits.length);
    text.set(prefix);
    for (let at = 0; at < digits.length; at++)
        text[prefix.length + at] = digits.charCodeAt(at);
    return text;
}
function addBytes(sink, row, bytes, start, end) {
    const length = end - start;
    const from = row === 0 ? 0 : sink.ends[row - 1];
    if (from + length > sink.mostBytes || length > sink.mostEach) {
        sink.overflow = true;
        return;
    }
    if (from + length > sink.arena.length) {
        const perRow = Math.ceil(((from + length) / (row + 1)) * 1.05 * sink.capacity);
        sink.arena = (0,_growing_js__WEBPACK_IMPORTED_MODULE_1__/* .grown */ .gT)(sink.arena, Math.min(sink.mostBytes, Math.max(perRow, from + from / 2 + length + 1024)));
    }
    const { arena } = sink;
    let all = 0;
    for (let at = 0; at < length; at++) {
        const byte = bytes[start + at];
        arena[from + at] = byte;
        all |= byte;
    }
    sink.ends[row] = from + length;
    sink.used = from + length;
    if (sink.ascending && row > 0) {
        const before = row === 1 ? 0 : sink.ends[row - 2];
        if ((0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .compareBytes */ .Xo)(arena, before, from, bytes, start, end) >= 0)
            sink.ascending = false;
    }
    const floatLike = length > 2 && bytes[end - 1] === 48 && bytes[end - 2] === 46;
    if (floatLike)
        sink.floatLike++;
    if (floatLike || all > 127 || (length > 0 && (bytes[start] <= 32 || bytes[end - 1] <= 32)))
        sink.odd++;
}
/** Bytes of the id of a row, as a view or a copy. */
function idBytes(sink, row) {
    if (sink.serial)
        return serialBytes(sink, serialNumber(sink, row));
    return sink.arena.subarray(row === 0 ? 0 : sink.ends[row - 1], sink.ends[row]);
}
/** Text of the id of a row. */
const idText = (sink, row) => cellTextOf(idBytes(sink, row));
const cellTextOf = (bytes) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
/**
 * Trims the arrays to `n` rows. Where every id is a whole number with `.0` behind it (a column of integers that had
 * become floats), the `.0` is dropped, so that `17.0` here and `17` in another file are the same case.
 */
function sealIds(sink, n, limits) {
    if (n > 0 && sink.floatLike >= n && !sink.overflow && wholeNumbers(sink, n)) {
        const plain = newIdSink(limits);
        reserveIds(plain, n);
        for (let row = 0; row < n; row++) {
            const bytes = idBytes(sink, row);
            addId(plain, row, bytes, 0, bytes.length - 2);
        }
        return sealIds(plain, n, limits);
    }
    sink.numbers = sink.numbers.subarray(0, n);
    sink.ends = sink.ends.subarray(0, n);
    sink.arena = sink.arena.subarray(0, sink.used);
    return sink;
}
function wholeNumbers(sink, n) {
    for (let row = 0; row < n; row++)
        if (!/^-?\d+\.0$/.test((0,_growing_js__WEBPACK_IMPORTED_MODULE_1__/* .cellText */ .Ie)(idBytes(sink, row), 0, 40)))
            return false;
    return true;
}


/***/ }),

/***/ 77803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $J: () => (/* binding */ parseNumber),
/* harmony export */   Au: () => (/* binding */ fractionAt),
/* harmony export */   ce: () => (/* binding */ stopped),
/* harmony export */   tk: () => (/* binding */ numberAt)
/* harmony export */ });
/**
 * Numbers in text, exactly as `Number()` reads them but without a string. The grammar is
 * `-?digits(.digits)?([eE][+-]?digits)?` and nothing else: no spaces, no plus sign, no thousands separators, no words.
 */
/** Powers of ten that a double holds exactly. */
const POWERS = Array.from({ length: 23 }, (_, exponent) => Number(`1e${exponent}`));
/** Where the last call of `numberAt` stopped: the first byte that does not belong to the number. */
const stopped = { at: 0 };
/**
 * The number that is the whole of bytes `start` to `end`, or NaN where it is none or not finite. `decimal` is the byte
 * of the decimal separator; a point is always one. Zero is never negative.
 */
function parseNumber(bytes, start, end, decimal) {
    const value = numberAt(bytes, start, end, decimal);
    return stopped.at === end ? value : Number.NaN;
}
/** The longest number from `start` on (before `end`), or NaN where none begins there or it is not finite; see `stopped`. */
function numberAt(bytes, start, end, decimal) {
    let at = start;
    const negative = bytes[at] === 45;
    if (negative)
        at++;
    // The first 15 significant digits are exact in `high`; up to 4 more go to `low`; beyond that the text decides.
    let high = 0;
    let low = 0;
    let digits = 0;
    let fraction = 0;
    const whole = at;
    for (; at < end; at++) {
        const digit = bytes[at] - 48;
        if (digit < 0 || digit > 9)
            break;
        if (digits < 15)
            high = high * 10 + digit;
        else if (digits < 19)
            low = low * 10 + digit;
        if (digits > 0 || digit > 0)
            digits++;
    }
    if (at === whole)
        return stop(start);
    if (at < end && (bytes[at] === 46 || bytes[at] === decimal)) {
        const first = ++at;
        for (; at < end; at++) {
            const digit = bytes[at] - 48;
            if (digit < 0 || digit > 9)
                break;
            if (digits < 15)
                high = high * 10 + digit;
            else if (digits < 19)
                low = low * 10 + digit;
            if (digits > 0 || digit > 0)
                digits++;
        }
        if (at === first)
            return stop(start);
        fraction = at - first;
    }
    let exponent = -fraction;
    if (at < end && (bytes[at] | 32) === 101) {
        const sign = bytes[at + 1];
        const first = at + (at + 1 < end && (sign === 43 || sign === 45) ? 2 : 1);
        let shift = 0;
        for (at = first; at < end; at++) {
            const digit = bytes[at] - 48;
            if (digit < 0 || digit > 9)
                break;
            if (shift < 100_000)
                shift = shift * 10 + digit;
        }
        if (at === first)
            return stop(start);
        exponent += sign === 45 ? -shift : shift;
    }
    stopped.at = at;
    if (digits === 0)
        return 0;
    const exact = digits > 19 ? Number.NaN : scaled(high, low, digits > 15 ? digits - 15 : 0, exponent);
    const value = Number.isNaN(exact) ? fromText(bytes, whole, at, decimal) : exact;
    if (!Number.isFinite(value))
        return Number.NaN;
    return negative && value !== 0 ? -value : value;
}
/**
 * The quick way for numbers of the form `0.4821`, four digits at a time: one digit, a point, and up to 19 digits, as
 * `Number()` reads them. NaN for all other forms, which are left to `numberAt`; see `stopped`. Reads up to 24 bytes from
 * `start` on, whatever they are.
 */
function fractionAt(view, start) {
    const head = view.getUint16(start, true);
    let high = (head & 255) - 48;
    if (head >>> 8 !== 46 || high < 0 || high > 9)
        return Number.NaN;
    let at = start + 2;
    let four = fourDigits(view.getUint32(at, true));
    for (; four >= 0 && at < start + 14; four = fourDigits(view.getUint32(at, true))) {
        high = high * 10_000 + four;
        at += 4;
    }
    let low = 0;
    let lowDigits = 0;
    if (four >= 0) {
        low = four;
        lowDigits = 4;
        at += 4;
    }
    for (let digit = view.getUint8(at) - 48; digit >= 0 && digit <= 9; digit = view.getUint8(at) - 48) {
        if (lowDigits === 7)
            return Number.NaN;
        low = low * 10 + digit;
        lowDigits++;
        at++;
    }
    const decimals = at - start - 2;
    if (decimals === 0)
        return Number.NaN;
    stopped.at = at;
    if (decimals <= 14)
        return (high * POWERS[lowDigits] + low) / POWERS[decimals];
    return scaled(high, low, lowDigits, -decimals);
}
/** The number that four bytes of digits write (the first digit in the lowest byte), or -1 where one is no digit. */
function fourDigits(word) {
    const high = word & 0xf0f0f0f0;
    if (high !== (0x30303030 | 0) || ((word + 0x06060606) & 0xf0f0f0f0) !== high)
        return -1;
    const pairs = (Math.imul(word & 0x0f0f0f0f, 2561) >>> 8) & 0x00ff00ff;
    return Math.imul(pairs, 6553601) >>> 16;
}
function stop(at) {
    stopped.at = at;
    return Number.NaN;
}
/**
 * (high × 10^lowDigits + low) × 10^exponent, correctly rounded, or NaN where this cannot be vouched for.
 * Up to 15 digits: one operation on exact operands (Clinger 1990). Up to 19: division in twice the precision (Dekker
 * 1971), which is right unless the quotient lies next to the middle between two doubles.
 */
function scaled(high, low, lowDigits, exponent) {
    if (exponent < -22 || exponent > 22)
        return Number.NaN;
    if (lowDigits === 0) {
        if (exponent <= 0)
            return high / POWERS[-exponent];
        return high * POWERS[exponent]; // high < 10^15: exact where the product is, else rounded once
    }
    const shift = POWERS[lowDigits];
    const main = high * shift;
    const rest = productError(high, shift, main) + low;
    if (exponent >= 0)
        return exponent === 0 ? main + rest : Number.NaN;
    const power = POWERS[-exponent];
    const first = (main + rest) / power;
    const back = first * power;
    const second = (main - back - productError(first, power, back) + rest) / power;
    const sum = first + second;
    const lost = second - (sum - first);
    return sum + lost * 1.0001 === sum ? sum : Number.NaN;
}
/** a·b − fl(a·b), exactly (Dekker's product with Veltkamp's splitting). */
function productError(a, b, product) {
    const splitA = a * 134217729;
    const highA = splitA - (splitA - a);
    const lowA = a - highA;
    const splitB = b * 134217729;
    const highB = splitB - (splitB - b);
    const lowB = b - highB;
    return lowA * lowB - (product - highA * highB - lowA * highB - highA * lowB);
}
/** What JavaScript makes of the text; its rounding is exact at any length. */
function fromText(bytes, start, end, decimal) {
    let text = '';
    for (let at = start; at < end; at++)
        text += String.fromCharCode(bytes[at] === decimal ? 46 : bytes[at]);
    return Number(text);
}


/***/ }),

/***/ 39332:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GS: () => (/* binding */ addCell),
/* harmony export */   KE: () => (/* binding */ COMMA),
/* harmony export */   f$: () => (/* binding */ heldBytes),
/* harmony export */   id: () => (/* binding */ addNumberText),
/* harmony export */   od: () => (/* binding */ seal),
/* harmony export */   si: () => (/* binding */ newSink),
/* harmony export */   vY: () => (/* binding */ reserve),
/* harmony export */   wg: () => (/* binding */ rowBytes),
/* harmony export */   zh: () => (/* binding */ POINT)
/* harmony export */ });
/* harmony import */ var _growing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43821);
/* harmony import */ var _ids_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67518);
/* harmony import */ var _missing_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41504);
/* harmony import */ var _number_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77803);
/* harmony import */ var _texts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7504);
/**
 * Columns while they are being filled: typed arrays that grow, no object a row. Sinks are plain data, so that a worker
 * can hand them over; the functions beside them do the work. A cell is written at an index, so that a row which turns
 * out to be broken is simply written over.
 */





const newNumberSink = () => ({
    kind: 'number',
    values: new Float64Array(0),
    bad: (0,_growing_js__WEBPACK_IMPORTED_MODULE_0__/* .newProblems */ .Dv)(),
    pointRow: -1,
    commaRow: -1,
});
/** An empty sink for a wanted column. */
function newSink(wanted, limits) {
    if (wanted.form === 'id')
        return (0,_ids_js__WEBPACK_IMPORTED_MODULE_1__/* .newIdSink */ .PU)(limits);
    if (wanted.form === 'text')
        return (0,_texts_js__WEBPACK_IMPORTED_MODULE_4__/* .newTextSink */ .jN)(limits);
    if (wanted.form === 'number')
        return newNumberSink();
    return { kind: 'either', numbers: newNumberSink(), texts: (0,_texts_js__WEBPACK_IMPORTED_MODULE_4__/* .newTextSink */ .jN)(limits) };
}
/** Makes room for `capacity` rows. Untouched room costs no memory: the system hands it out on first use. */
function reserve(sink, capacity) {
    if (sink.kind === 'number')
        sink.values = (0,_growing_js__WEBPACK_IMPORTED_MODULE_0__/* .grown */ .gT)(sink.values, capacity);
    else if (sink.kind === 'text')
        (0,_texts_js__WEBPACK_IMPORTED_MODULE_4__/* .reserveText */ .ob)(sink, capacity);
    else if (sink.kind === 'id')
        (0,_ids_js__WEBPACK_IMPORTED_MODULE_1__/* .reserveIds */ .dp)(sink, capacity);
    else {
        if (sink.numbers)
            reserve(sink.numbers, capacity);
        if (sink.texts)
            reserve(sink.texts, capacity);
    }
}
/** Bytes that a row takes in a sink, roughly; for the limit on the whole table. */
function rowBytes(sink) {
    if (sink.kind === 'number')
        return 8;
    if (sink.kind === 'text')
        return sink.codes.BYTES_PER_ELEMENT;
    if (sink.kind === 'id')
        return 4;
    return (sink.numbers ? 8 : 0) + (sink.texts ? rowBytes(sink.texts) : 0);
}
/** Bytes that a sink holds beside its rows: the texts of ids and groups. */
const heldBytes = (sink) => sink.kind === 'id' || sink.kind === 'text' ? sink.used : sink.kind === 'either' ? (sink.texts?.used ?? 0) : 0;
/** Takes a cell of text (bytes `start` to `end` of `bytes`, without quotes) into a sink. */
function addCell(sink, row, bytes, start, end, decimal) {
    if (sink.kind === 'number')
        addNumberText(sink, row, bytes, start, end, decimal);
    else if (sink.kind === 'text')
        (0,_texts_js__WEBPACK_IMPORTED_MODULE_4__/* .addText */ .j)(sink, row, bytes, start, end);
    else if (sink.kind === 'id')
        (0,_ids_js__WEBPACK_IMPORTED_MODULE_1__/* .addId */ .Vk)(sink, row, bytes, start, end);
    else
        addEither(sink, row, bytes, start, end, decimal);
}
/** Takes a cell that must be a number. */
function addNumberText(sink, row, bytes, start, end, decimal) {
    const value = (0,_number_js__WEBPACK_IMPORTED_MODULE_3__/* .parseNumber */ .$J)(bytes, start, end, decimal);
    if (Number.isNaN(value))
        (0,_growing_js__WEBPACK_IMPORTED_MODULE_0__/* .note */ .N4)(sink.bad, row, (0,_growing_js__WEBPACK_IMPORTED_MODULE_0__/* .cellText */ .Ie)(bytes, start, end));
    else {
        if (decimal === COMMA)
            noteDecimal(sink, row, bytes, start, end);
        sink.values[row] = value;
    }
}
function addEither(sink, row, bytes, start, end, decimal) {
    const { numbers, texts } = sink;
    if (numbers) {
        const value = start === end ? Number.NaN : (0,_number_js__WEBPACK_IMPORTED_MODULE_3__/* .parseNumber */ .$J)(bytes, start, end, decimal);
        if (Number.isNaN(value) && start !== end && !(0,_missing_js__WEBPACK_IMPORTED_MODULE_2__/* .isMissing */ .b2)((0,_growing_js__WEBPACK_IMPORTED_MODULE_0__/* .cellText */ .Ie)(bytes, start, end))) {
            sink.numbers = null;
            numbers.values = new Float64Array(0);
        }
        else {
            if (decimal === COMMA)
                noteDecimal(numbers, row, bytes, start, end);
            numbers.values[row] = value;
        }
    }
    if (texts) {
        (0,_texts_js__WEBPACK_IMPORTED_MODULE_4__/* .addText */ .j)(texts, row, bytes, start, end);
        // Too many different values to be groups: a column of numbers, then, or none at all.
        if (texts.overflow && sink.numbers)
            sink.texts = null;
    }
}
const COMMA = 44;
const POINT = 46;
/** In files with a decimal comma a point may be a thousands separator: both in one file cannot be told apart. */
function noteDecimal(sink, row, bytes, start, end) {
    if (sink.pointRow >= 0 && sink.commaRow >= 0)
        return;
    for (let at = start; at < end; at++) {
        if (bytes[at] === POINT && sink.pointRow < 0)
            sink.pointRow = row;
        else if (bytes[at] === COMMA && sink.commaRow < 0)
            sink.commaRow = row;
    }
}
/** A sink trimmed to its rows. */
function seal(sink, n, limits) {
    if (sink.kind === 'id')
        return (0,_ids_js__WEBPACK_IMPORTED_MODULE_1__/* .sealIds */ .cs)(sink, n, limits);
    if (sink.kind === 'number')
        sink.values = sink.values.subarray(0, n);
    else if (sink.kind === 'text')
        (0,_texts_js__WEBPACK_IMPORTED_MODULE_4__/* .sealText */ .N9)(sink, n);
    else {
        if (sink.numbers)
            seal(sink.numbers, n, limits);
        if (sink.texts)
            seal(sink.texts, n, limits);
    }
    return sink;
}


/***/ }),

/***/ 7504:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N9: () => (/* binding */ sealText),
/* harmony export */   j: () => (/* binding */ addText),
/* harmony export */   jN: () => (/* binding */ newTextSink),
/* harmony export */   nB: () => (/* binding */ learn),
/* harmony export */   ob: () => (/* binding */ reserveText),
/* harmony export */   p0: () => (/* binding */ nextCode),
/* harmony export */   v6: () => (/* binding */ ended),
/* harmony export */   zy: () => (/* binding */ textCode)
/* harmony export */ });
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18247);
/* harmony import */ var _growing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43821);
/** Columns of few different texts: groups and classes. Cells become codes by comparing bytes, without a string a row. */


const SHORT_SLOT_BITS = 10;
const shortSlot = (head, tail) => Math.imul(head ^ Math.imul(tail, _bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .SEED_MULTIPLIER */ .we), _bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .SEED_MULTIPLIER */ .we) >>> (32 - SHORT_SLOT_BITS);
function newShortTexts() {
    const slots = 1 << SHORT_SLOT_BITS;
    return {
        heads: new Int32Array(slots),
        tails: new Int32Array(slots),
        codes: new Int32Array(slots).fill(-1),
        lengths: new Uint8Array(slots),
    };
}
/** A column of groups or classes without a row. */
const newTextSink = (limits) => ({
    kind: 'text',
    codes: new Uint8Array(0),
    values: [],
    firstRows: [],
    overflow: false,
    arena: new Uint8Array(1024),
    used: 0,
    ends: new Uint32Array(64),
    slots: new Int32Array(128),
    collisions: 0,
    byText: null,
    short: newShortTexts(),
    most: limits.groups,
    mostBytes: limits.groupBytes,
    mostEach: limits.fieldBytes,
});
/** Makes room for `capacity` rows. */
function reserveText(sink, capacity) {
    sink.codes = (0,_growing_js__WEBPACK_IMPORTED_MODULE_1__/* .grown */ .gT)(sink.codes, capacity);
}
/** Takes the text of a cell. */
function addText(sink, row, bytes, start, end) {
    putCode(sink, row, textCode(sink, row, bytes, start, end, (0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .hashBytes */ .yi)(bytes, start, end)));
}
/** Writes a code that `textCode` gave. */
function putCode(sink, row, code) {
    sink.codes[row] = code;
}
/** The end of the last text that `nextCode` knew. */
const ended = { at: 0 };
/**
 * The quick way to the code of a text that begins at `start`, has up to seven bytes and was met before; `ended` is then
 * its end. -1 for all others. Bytes are compared four at a time: a text that is known has no delimiter and no line feed
 * in it. `ends`: the byte that ends the text, four times in a word; eight bytes from `start` on are read.
 */
function nextCode({ short }, view, start, ends) {
    let head = view.getInt32(start, true);
    let tail = 0;
    let found = markFirst(head ^ ends);
    if (found !== 0)
        head &= (found >>> 7) - 1;
    else {
        tail = view.getInt32(start + 4, true);
        found = markFirst(tail ^ ends);
        if (found === 0)
            return -1;
        tail &= (found >>> 7) - 1;
    }
    const slot = shortSlot(head, tail);
    if (short.heads[slot] !== head || short.tails[slot] !== tail)
        return -1;
    ended.at = start + short.lengths[slot];
    return short.codes[slot];
}
/** 0x80 in the place of the lowest byte that is 0, or 0 where none is. */
function markFirst(word) {
    const marks = (word - 0x01010101) & ~word & 0x80808080;
    return marks & -marks;
}
/** Makes `nextCode` know a text, if it is short. It must be free of NUL, delimiters and line feeds. */
function learn({ short }, bytes, start, end, code) {
    if (end - start > 7)
        return;
    const words = [0, 0];
    for (let at = start; at < end; at++)
        words[(at - start) >> 2] |= bytes[at] << (8 * ((at - start) & 3));
    const slot = shortSlot(...words);
    short.heads[slot] = words[0];
    short.tails[slot] = words[1];
    short.codes[slot] = code;
    short.lengths[slot] = end - start;
}
const MOST_COLLISIONS = 1_000_000;
/** Code of a text whose hash is known; a new one where it was not there. 0 once there are too many. */
function textCode(sink, row, bytes, start, end, hash) {
    if (sink.overflow)
        return 0;
    if (sink.byText)
        return codeByString(sink, row, bytes, start, end);
    const { slots, arena, ends } = sink;
    const mask = slots.length - 1;
    let slot = hash & mask;
    for (let taken = slots[slot]; taken !== 0; taken = slots[slot]) {
        const from = taken === 1 ? 0 : ends[taken - 2];
        if (ends[taken - 1] - from === end - start && (0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .sameBytes */ .er)(arena, from, bytes, start, end - start))
            return taken - 1;
        slot = (slot + 1) & mask;
        if (++sink.collisions > MOST_COLLISIONS + row)
            return codeByString(sink, row, bytes, start, end);
    }
    return newCode(sink, row, bytes, start, end, slot);
}
function newCode(sink, row, bytes, start, end, slot) {
    const code = sink.values.length;
    if (code >= sink.most || sink.used + end - start > sink.mostBytes || end - start > sink.mostEach) {
        sink.overflow = true;
        return 0;
    }
    sink.values.push(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(start, end)));
    sink.firstRows.push(row);
    if (slot >= 0) {
        if (sink.used + end - start > sink.arena.length)
            sink.arena = (0,_growing_js__WEBPACK_IMPORTED_MODULE_1__/* .grown */ .gT)(sink.arena, 2 * sink.arena.length + end - start);
        sink.arena.set(bytes.subarray(start, end), sink.used);
        sink.ends = code < sink.ends.length ? sink.ends : (0,_growing_js__WEBPACK_IMPORTED_MODULE_1__/* .grown */ .gT)(sink.ends, 2 * code);
        sink.ends[code] = sink.used + end - start;
        sink.slots[slot] = code + 1;
        if (2 * (code + 1) > sink.slots.length)
            rehash(sink);
    }
    sink.used += end - start;
    widen(sink, code);
    return code;
}
function rehash(sink) {
    const slots = new Int32Array(4 * sink.slots.length);
    let from = 0;
    for (let code = 0; code < sink.values.length; code++) {
        let slot = (0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .hashBytes */ .yi)(sink.arena, from, sink.ends[code]) & (slots.length - 1);
        while (slots[slot] !== 0)
            slot = (slot + 1) & (slots.length - 1);
        slots[slot] = code + 1;
        from = sink.ends[code];
    }
    sink.slots = slots;
}
/** Wider codes once the narrow ones are used up. */
function widen(sink, code) {
    if (code === 256 && sink.codes.BYTES_PER_ELEMENT === 1)
        sink.codes = Uint16Array.from(sink.codes);
    if (code === 65536 && sink.codes.BYTES_PER_ELEMENT === 2)
        sink.codes = Uint32Array.from(sink.codes);
}
function codeByString(sink, row, bytes, start, end) {
    sink.byText ??= new Map(sink.values.map((value, code) => [value, code]));
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(start, end));
    const known = sink.byText.get(text);
    if (known !== undefined)
        return known;
    const code = newCode(sink, row, bytes, start, end, -1);
    if (!sink.overflow)
        sink.byText.set(text, code);
    return code;
}
/** Drops what only filling needs, and the room beyond `n` rows. */
function sealText(sink, n) {
    sink.codes = sink.codes.subarray(0, n);
    sink.arena = new Uint8Array(0);
    sink.ends = new Uint32Array(0);
    sink.slots = new Int32Array(0);
    sink.byText = null;
    sink.short = null;
}


/***/ }),

/***/ 78101:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lm: () => (/* binding */ wantedOf),
/* harmony export */   Mj: () => (/* binding */ wantedKey),
/* harmony export */   Q6: () => (/* binding */ missingColumns),
/* harmony export */   tY: () => (/* binding */ wantedColumns),
/* harmony export */   uT: () => (/* binding */ repeatedColumns)
/* harmony export */ });
/* harmony import */ var _domain_fault_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12777);
/* harmony import */ var _domain_look_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33658);
/* harmony import */ var _syntax_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92727);
/* harmony import */ var _show_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71263);
/** Which columns a request needs, and in what form. */




/** The columns to read of a file that has these. */
const wantedOf = (wanted, there) => wanted === 'every' ? there.map((name) => ({ name, form: 'either' })) : wanted;
/** Columns of a request, each name and form once, in a stable order. */
function wantedColumns(request) {
    const { id, label, prediction, score, weight } = request.columns;
    const outcome = request.task === 'regression' ? 'number' : 'text';
    const scores = score === undefined ? [] : typeof score === 'string' ? [score] : Object.values(score);
    const all = [
        ...one(id, 'id'),
        ...one(label, outcome),
        ...one(prediction, outcome),
        ...scores.flatMap((name) => one(name, 'number')),
        ...one(weight, 'number'),
        ...request.groups.map((name) => ({ name, form: 'text' })),
        ...Object.keys(request.slices ?? {}).map((name) => ({ name, form: 'either' })),
        ...request.extra.filter((name) => !request.groups.includes(name)).map((name) => ({ name, form: 'either' })),
    ];
    const seen = new Set();
    return all.filter((wanted) => {
        const key = wantedKey(wanted);
        return !seen.has(key) && seen.add(key);
    });
}
/** Key of a wanted column, equal for equal ones. */
const wantedKey = ({ name, form }) => `${form}:${name}`;
const one = (name, form) => name === undefined ? [] : [{ name, form }];
/** A fault for each wanted column that the file does not have; names what is there and the nearest name. */
function missingColumns(path, wanted, there, line) {
    const have = new Set(there);
    const gone = [...new Set(wanted.map((column) => column.name))].filter((name) => !have.has(name));
    return gone.map((name) => {
        const near = (0,_syntax_text_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(name, there.slice(0, 1000));
        const columns = there.length ? `it has ${(0,_show_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(there.length, 'column')}: ${(0,_show_js__WEBPACK_IMPORTED_MODULE_2__/* .listed */ .KE)(there)}` : 'it has no columns';
        const fix = near === undefined ? 'write the column, or name another one in the policy' : `did you mean ${(0,_show_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(near)}?`;
        return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .fault */ .DG)('artifact/rows', path, `the file has no column ${(0,_show_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(name)}; ${columns}`, { line, fix });
    });
}
/**
 * Faults for column names that stand more than once, whether wanted or not, and for wanted ones that have a look-alike
 * ("y_score" beside "y_score "): readers, or the people who read the file, disagree on which one counts.
 */
function repeatedColumns(path, wanted, there, line) {
    const faults = [];
    const seen = new Map();
    for (const name of there)
        seen.set(name, (seen.get(name) ?? 0) + 1);
    const twice = [...seen].filter(([, count]) => count > 1).map(([name]) => name);
    if (twice.length) {
        const message = `${twice.length === 1 ? 'a column name stands' : 'column names stand'} more than once: ${(0,_show_js__WEBPACK_IMPORTED_MODULE_2__/* .listed */ .KE)(twice, 5)}`;
        faults.push((0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .fault */ .DG)('artifact/ambiguous', path, message, { line, fix: 'give every column a name of its own' }));
    }
    const looks = new Map([...new Set(wanted.map(({ name }) => name))].map((name) => [(0,_domain_look_js__WEBPACK_IMPORTED_MODULE_0__/* .lookKey */ .j)(name), name]));
    for (const name of seen.keys()) {
        const one = looks.get((0,_domain_look_js__WEBPACK_IMPORTED_MODULE_0__/* .lookKey */ .j)(name));
        if (one === undefined || one === name || !seen.has(one))
            continue;
        const message = `two columns look alike: ${(0,_show_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(one)} (${(0,_show_js__WEBPACK_IMPORTED_MODULE_2__/* .codePoints */ .BH)(one)}) and ${(0,_show_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(name)} (${(0,_show_js__WEBPACK_IMPORTED_MODULE_2__/* .codePoints */ .BH)(name)})`;
        const fix = 'keep the one that counts, or give each a name that nobody takes for the other';
        faults.push((0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .fault */ .DG)('artifact/ambiguous', path, message, { line, fix }));
        if (faults.length >= MOST_TOLD)
            break;
    }
    return faults;
}
/** Faults of one header that are told. */
const MOST_TOLD = 5;


/***/ })

};
