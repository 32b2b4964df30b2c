export const id = 9086;
export const ids = [9086];
export const modules = {

/***/ 99086:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readColumns: () => (/* binding */ readColumns),
  readRows: () => (/* binding */ readRows),
  readTexts: () => (/* binding */ readTexts)
});

// EXTERNAL MODULE: ./build/domain/fault.js
var fault = __webpack_require__(12777);
// EXTERNAL MODULE: ./build/tables/classes.js
var tables_classes = __webpack_require__(14944);
// EXTERNAL MODULE: ./build/domain/look.js
var look = __webpack_require__(33658);
// EXTERNAL MODULE: ./build/domain/rows.js
var rows = __webpack_require__(82172);
// EXTERNAL MODULE: ./build/tables/missing.js
var tables_missing = __webpack_require__(41504);
// EXTERNAL MODULE: ./build/tables/raw.js
var tables_raw = __webpack_require__(55846);
// EXTERNAL MODULE: ./build/tables/show.js
var show = __webpack_require__(71263);
;// CONCATENATED MODULE: ./build/tables/groups.js
/** Columns of groups: empty cells under one name, and no group hidden behind a second spelling. */







/** A column of texts as groups. Values in order of first appearance; missing ones, however spelt, are one group. */
function readGroups(path, raw, name, sink) {
    const values = [];
    const indexes = new Map();
    const to = sink.values.map((text) => {
        const value = (0,tables_missing/* isMissing */.b2)(text) ? rows/* MISSING_GROUP */.r : text;
        const known = indexes.get(value);
        if (known !== undefined)
            return known;
        indexes.set(value, values.length);
        return values.push(value) - 1;
    });
    const codes = (0,tables_classes/* recode */.TJ)(sink.codes, to, values.length);
    return { value: { values, codes }, faults: alike(path, raw, name, sink) };
}
/** A fault where two values differ only in ways that a reader does not see, or hardly: split groups hide in that. */
function alike(path, raw, name, sink) {
    const first = new Map();
    const pairs = [];
    sink.values.forEach((text, code) => {
        if ((0,tables_missing/* isMissing */.b2)(text))
            return;
        const key = (0,look/* lookKey */.j)(text);
        const one = first.get(key);
        if (one === undefined)
            first.set(key, code);
        else
            pairs.push({ one, two: code });
    });
    return pairs.slice(0, 5).map(({ one, two }, index) => {
        const [a, b] = [sink.values[one], sink.values[two]];
        const row = sink.firstRows[two];
        const rest = index === 4 && pairs.length > 5 ? `; ${(0,show/* grouped */.zD)(pairs.length - 5)} more such pairs` : '';
        const places = `${(0,tables_raw/* placeOfRow */.t)(raw.lines, sink.firstRows[one])} and ${(0,tables_raw/* placeOfRow */.t)(raw.lines, row)}`;
        const message = `in column ${(0,show/* shown */.SP)(name)} two values look like the same group: ${(0,show/* shown */.SP)(a)} (${(0,show/* codePoints */.BH)(a)}) and ${(0,show/* shown */.SP)(b)} (${(0,show/* codePoints */.BH)(b)}), first in ${places}${rest}`;
        return (0,fault/* fault */.DG)('artifact/value', path, message, {
            line: (0,tables_raw/* lineOfRow */.e)(raw.lines, row),
            fix: 'write each group in one spelling',
        });
    });
}

// EXTERNAL MODULE: ./build/tables/growing.js
var growing = __webpack_require__(43821);
// EXTERNAL MODULE: ./build/tables/bytes.js
var tables_bytes = __webpack_require__(18247);
// EXTERNAL MODULE: ./build/tables/ids.js
var tables_ids = __webpack_require__(67518);
;// CONCATENATED MODULE: ./build/tables/id-column.js
/** Ids of a file that has been read: duplicates, and finding a row by its id. */



/** The column that others see; its index is built on the first `find`. `n` rows, sealed. */
function idColumn(sink, n) {
    let finder = null;
    return {
        length: n,
        text: (row) => (0,tables_ids/* idText */.FP)(sink, row),
        find(id) {
            finder ??= sink.serial ? serialFinder(sink, n) : (hashIndex(sink, n).finder ?? sortedFinder(sink, n));
            return finder(Buffer.from(id, 'utf8'));
        },
    };
}
/** Rows whose id has been seen in an earlier row. */
function duplicates(sink, n) {
    if (sink.ascending)
        return { count: 0, first: [] };
    if (sink.serial)
        return serialDuplicates(sink.numbers, n);
    return hashIndex(sink, n).duplicates ?? sortedDuplicates(sink, n);
}
/** A set of bits over the range of the numbers, or a sorted copy where the range is too wide for that. */
function serialDuplicates(numbers, n) {
    let low = numbers[0] ?? 0;
    let high = low;
    for (let row = 1; row < n; row++) {
        const value = numbers[row];
        if (value < low)
            low = value;
        else if (value > high)
            high = value;
    }
    const found = collector();
    if (high - low > 64 * n + 1_000_000) {
        const sorted = numbers.slice(0, n).sort();
        const twice = new Set();
        for (let at = 1; at < n && twice.size < 100_000; at++)
            if (sorted[at] === sorted[at - 1])
                twice.add(sorted[at]);
        const firstRow = new Map();
        for (let row = 0; row < n && twice.size; row++) {
            const value = numbers[row];
            if (!twice.has(value))
                continue;
            const earlier = firstRow.get(value);
            if (earlier === undefined)
                firstRow.set(value, row);
            else
                found.add(row, () => earlier);
        }
        return found;
    }
    const seen = new Uint8Array(Math.floor((high - low) / 8) + 1);
    for (let row = 0; row < n; row++) {
        const value = numbers[row] - low;
        const bit = 1 << (value & 7);
        if (seen[value >>> 3] & bit)
            found.add(row, () => numbers.indexOf(numbers[row]));
        else
            seen[value >>> 3] |= bit;
    }
    return found;
}
/** Serial ids: a table over the range of the numbers where it is narrow, else a map. */
function serialFinder(sink, n) {
    const { numbers, firstNumber } = sink;
    if (sink.running) {
        return (bytes) => {
            const row = (serialValue(sink, bytes) ?? -1) - firstNumber;
            return row >= 0 && row < n ? row : -1;
        };
    }
    let low = n > 0 ? numbers[0] : 0;
    let high = low;
    for (let row = 1; row < n; row++) {
        const value = numbers[row];
        if (value < low)
            low = value;
        else if (value > high)
            high = value;
    }
    const at = (value, find) => value === null || n === 0 || value < low || value > high ? -1 : find(value);
    if (high - low > 16 * n + 1_000_000) {
        const rows = new Map();
        for (let row = n - 1; row >= 0; row--)
            rows.set(numbers[row], row);
        return (bytes) => at(serialValue(sink, bytes), (value) => rows.get(value) ?? -1);
    }
    const table = new Uint32Array(high - low + 1);
    for (let row = n - 1; row >= 0; row--)
        table[numbers[row] - low] = row + 1;
    return (bytes) => at(serialValue(sink, bytes), (value) => table[value - low] - 1);
}
/** Number of an id in the serial form of a column, or null where it does not have that form. */
function serialValue(sink, bytes) {
    const prefix = sink.prefix?.length ?? 0;
    const digits = bytes.length - prefix;
    if (digits < 1 || digits > 9 || (sink.prefix && !(0,tables_bytes/* sameBytes */.er)(sink.prefix, 0, bytes, 0, prefix)))
        return null;
    if (sink.leadingZero ? digits !== sink.maxDigits : digits > 1 && bytes[prefix] === 48)
        return null;
    let value = 0;
    for (let at = prefix; at < bytes.length; at++) {
        const digit = bytes[at] - 48;
        if (digit < 0 || digit > 9)
            return null;
        value = value * 10 + digit;
    }
    return value;
}
/** Low bits of a slot hold row + 1, the high ones a part of the hash, which spares most comparisons. */
const ROW_BITS = 26;
const ROW_MASK = (1 << ROW_BITS) - 1;
/** Steps over taken slots that are normal; beyond them the file was made to collide, and sorting decides. */
const stepsAllowed = (n) => 50 * n + 1_000_000;
/** Open-addressing index of all ids; both parts are null where there were too many collisions. */
function hashIndex(sink, n) {
    const { arena, ends } = sink;
    let size = 1024;
    while (size < 1.6 * n)
        size *= 2;
    const slots = new Int32Array(size);
    const found = collector();
    let steps = 0;
    for (let row = 0; row < n; row++) {
        const start = row === 0 ? 0 : ends[row - 1];
        const end = ends[row];
        const hash = (0,tables_bytes/* hashBytes */.yi)(arena, start, end);
        const tag = (hash & 63) << ROW_BITS;
        let slot = (hash >>> 3) & (size - 1);
        for (let taken = slots[slot];; taken = slots[slot]) {
            if (taken === 0) {
                slots[slot] = tag | (row + 1);
                break;
            }
            if ((taken & ~ROW_MASK) === tag) {
                const other = (taken & ROW_MASK) - 1;
                const from = other === 0 ? 0 : ends[other - 1];
                if (ends[other] - from === end - start && (0,tables_bytes/* sameBytes */.er)(arena, from, arena, start, end - start)) {
                    found.add(row, () => other);
                    break;
                }
            }
            slot = (slot + 1) & (size - 1);
            if (++steps > stepsAllowed(n))
                return { finder: null, duplicates: null };
        }
    }
    const finder = (bytes) => {
        const hash = (0,tables_bytes/* hashBytes */.yi)(bytes, 0, bytes.length);
        for (let slot = (hash >>> 3) & (size - 1); slots[slot] !== 0; slot = (slot + 1) & (size - 1)) {
            const row = (slots[slot] & ROW_MASK) - 1;
            const from = row === 0 ? 0 : ends[row - 1];
            if (ends[row] - from === bytes.length && (0,tables_bytes/* sameBytes */.er)(arena, from, bytes, 0, bytes.length))
                return row;
        }
        return -1;
    };
    return { finder, duplicates: found };
}
/** Rows in order of their id's bytes, equal ones in order of the row. */
function sortedRows(sink, n) {
    const { arena, ends } = sink;
    const start = (row) => (row === 0 ? 0 : ends[row - 1]);
    return Uint32Array.from({ length: n }, (_, row) => row).sort((a, b) => (0,tables_bytes/* compareBytes */.Xo)(arena, start(a), ends[a], arena, start(b), ends[b]) || a - b);
}
/** As `duplicates`, by sorting: for ids that were made to collide in the hash index. */
function sortedDuplicates(sink, n) {
    const order = sortedRows(sink, n);
    const pairs = [];
    for (let at = 1, first = 0; at < n; at++) {
        const here = (0,tables_ids/* idBytes */.DM)(sink, order[at]);
        const there = (0,tables_ids/* idBytes */.DM)(sink, order[first]);
        if (here.length === there.length && (0,tables_bytes/* sameBytes */.er)(here, 0, there, 0, here.length))
            pairs.push({ row: order[at], earlier: order[first] });
        else
            first = at;
    }
    pairs.sort((a, b) => a.row - b.row);
    return { count: pairs.length, first: pairs.slice(0, growing/* LISTED */.CQ) };
}
/** A look-up by halving, for the same. */
function sortedFinder(sink, n) {
    const order = sortedRows(sink, n);
    return (bytes) => {
        let low = 0;
        let high = n - 1;
        while (low <= high) {
            const middle = (low + high) >>> 1;
            const here = (0,tables_ids/* idBytes */.DM)(sink, order[middle]);
            const difference = (0,tables_bytes/* compareBytes */.Xo)(here, 0, here.length, bytes, 0, bytes.length);
            if (difference === 0)
                return order[middle];
            if (difference < 0)
                low = middle + 1;
            else
                high = middle - 1;
        }
        return -1;
    };
}
function collector() {
    const first = [];
    return {
        first,
        count: 0,
        add(row, earlier) {
            if (first.length < growing/* LISTED */.CQ)
                first.push({ row, earlier: earlier() });
            this.count++;
        },
    };
}

// EXTERNAL MODULE: ./build/domain/row-manifest.js
var row_manifest = __webpack_require__(76023);
;// CONCATENATED MODULE: ./build/tables/id-twins.js
/** Ids of one file that are written differently and are one: `17` and `17.0`, `17` and `17 `. */




/**
 * Rows whose id is an earlier or later row's in another spelling; `earlier` is the other row. Only ids that have a
 * character beyond ASCII, a space at an end or a `.0` are looked at, which `sink.odd` counts.
 */
function idTwins(sink, n) {
    const first = [];
    let count = 0;
    if (sink.serial || sink.odd === 0)
        return { count, first };
    const column = idColumn(sink, n);
    const seen = new Map();
    for (let row = 0; row < n; row++) {
        const text = (0,tables_ids/* idText */.FP)(sink, row);
        const plain = (0,row_manifest/* normalId */.RB)(text);
        if (plain === text)
            continue;
        const other = seen.get(plain) ?? column.find(plain);
        if (!seen.has(plain))
            seen.set(plain, row);
        if (other < 0)
            continue;
        if (first.length < growing/* LISTED */.CQ)
            first.push({ row, earlier: other });
        count++;
    }
    return { count, first };
}

;// CONCATENATED MODULE: ./build/tables/scores.js
/** Score columns: probabilities of a classification, numbers of anything else. */




/** Scores in the order of the classes (binary: only that of the positive one), or null where there is no score column. */
function readScores(request, raw, classes, label, column) {
    const { path, task } = request;
    const { score } = request.columns;
    if (score === undefined)
        return { value: null, faults: [] };
    const names = typeof score === 'string' ? [score] : [...new Set(Object.values(score))];
    const probable = task === 'binary' || task === 'multiclass';
    const faults = probable ? names.flatMap((name) => rangeFaults(path, raw, name, column(name))) : [];
    if (typeof score === 'string') {
        if (task !== 'multiclass')
            return { value: [column(score).values], faults };
        const message = `the task is multiclass, but columns.score names the one column ${(0,show/* shown */.SP)(score)}`;
        return {
            value: null,
            faults: [
                ...faults,
                (0,fault/* fault */.DG)('artifact/rows', path, message, {
                    fix: 'name a score column for each class, such as score: {cat: p_cat, dog: p_dog}',
                }),
            ],
        };
    }
    const byClass = new Map(Object.entries(score).map(([name, from]) => [(0,tables_classes/* className */.s7)(name, task === 'binary'), from]));
    if (!classes.length)
        return { value: null, faults };
    const wanted = task === 'binary' ? classes.slice(1) : classes;
    const without = wanted.filter((name) => !byClass.has(name));
    if (without.length) {
        const row = label ? firstRowOf(label, classes.indexOf(without[0])) : -1;
        const where = row < 0 ? '' : `, first in ${(0,tables_raw/* placeOfRow */.t)(raw.lines, row)}`;
        const message = `no score column is named for class ${(0,show/* listed */.KE)(without, 5)}${where}; there are some for ${(0,show/* listed */.KE)([...byClass.keys()], 10)}`;
        return {
            value: null,
            faults: [...faults, (0,fault/* fault */.DG)('artifact/rows', path, message, { fix: 'name a score column for every class' })],
        };
    }
    return { value: wanted.map((name) => column(byClass.get(name)).values), faults };
}
const firstRowOf = (codes, code) => {
    for (let row = 0; row < codes.length; row++)
        if (codes[row] === code)
            return row;
    return -1;
};
/** Probabilities lie in [0, 1]. */
function rangeFaults(path, raw, name, sink) {
    const { values } = sink;
    let count = 0;
    let first = -1;
    for (let row = 0; row < values.length; row++) {
        const value = values[row];
        if (value >= 0 && value <= 1)
            continue;
        count++;
        if (first < 0)
            first = row;
    }
    if (first < 0)
        return [];
    const rest = count > 1 ? `, and so in ${(0,show/* grouped */.zD)(count - 1)} more rows` : '';
    const message = `column ${(0,show/* shown */.SP)(name)} has the score ${values[first]} in ${(0,tables_raw/* placeOfRow */.t)(raw.lines, first)}${rest}; a score is a probability from 0 to 1`;
    return [
        (0,fault/* fault */.DG)('artifact/value', path, message, {
            line: (0,tables_raw/* lineOfRow */.e)(raw.lines, first),
            fix: 'write the predicted probability of the class',
        }),
    ];
}

// EXTERNAL MODULE: ./build/tables/number.js
var number = __webpack_require__(77803);
// EXTERNAL MODULE: ./build/tables/sinks.js
var tables_sinks = __webpack_require__(39332);
;// CONCATENATED MODULE: ./build/tables/slices.js
/** Columns of numbers cut into bins, which are groups from then on. */







/**
 * Names of the bins between edges: `[0, 25)`, `[25, 60)`, `[60, inf)`. A bin holds its lower edge; the last one its upper
 * edge too, unless that is infinite.
 * @param edges ascending, at least two; the first may be -Infinity, the last Infinity
 */
function binNames(edges) {
    return edges.slice(1).map((upper, index) => {
        const lower = edges[index];
        const last = index === edges.length - 2;
        return `${lower === -Infinity ? '(-inf' : `[${lower}`}, ${upper === Infinity ? 'inf)' : `${upper}${last ? ']' : ')'}`}`;
    });
}
/**
 * A column cut into bins. Every row is in a group: a value that no bin holds is in `(outside)`, an empty cell in
 * `(missing)`. A cell that is neither a number nor empty is a fault, since it cannot be said where it belongs.
 */
function readSlices(path, raw, name, given) {
    const { sink, edges } = given;
    const values = [...binNames(edges), rows/* OUTSIDE_GROUP */.k, rows/* MISSING_GROUP */.r];
    const codes = values.length <= 256 ? new Uint8Array(raw.n) : new Uint16Array(raw.n);
    const codeOf = (value) => {
        const bin = binOf(value, edges);
        return bin < 0 ? edges.length - 1 : bin;
    };
    const missing = edges.length;
    if (sink.numbers) {
        const { values: numbers } = sink.numbers;
        for (let row = 0; row < raw.n; row++)
            codes[row] = Number.isNaN(numbers[row]) ? missing : codeOf(numbers[row]);
        return { value: { values, codes }, faults: [] };
    }
    // Some cell is no number: if all such cells only spell out that there is no value, they are one group.
    const texts = sink.texts;
    if (!texts || texts.overflow)
        return { value: null, faults: [] };
    const read = texts.values.map((text) => {
        const bytes = Buffer.from(text);
        return (0,tables_missing/* isMissing */.b2)(text) ? null : (0,number/* parseNumber */.$J)(bytes, 0, bytes.length, tables_sinks/* POINT */.zh);
    });
    const odd = read.findIndex((value) => Number.isNaN(value));
    if (odd >= 0) {
        const row = texts.firstRows[odd];
        const message = `column ${(0,show/* shown */.SP)(name)} is cut into bins and has ${(0,show/* shown */.SP)(texts.values[odd])} in ${(0,tables_raw/* placeOfRow */.t)(raw.lines, row)}, where a number or nothing belongs`;
        const fix = 'write numbers, or name the column under groups instead of slices';
        return { value: null, faults: [(0,fault/* fault */.DG)('artifact/value', path, message, { line: (0,tables_raw/* lineOfRow */.e)(raw.lines, row), fix })] };
    }
    const to = read.map((value) => (value === null ? missing : codeOf(value)));
    for (let row = 0; row < raw.n; row++)
        codes[row] = to[texts.codes[row]];
    return { value: { values, codes }, faults: [] };
}
/** Bin of a value, or -1 where none holds it. */
function binOf(value, edges) {
    const last = edges.length - 1;
    if (!(value >= edges[0] && value <= edges[last]))
        return -1;
    let [low, high] = [0, last - 1];
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (edges[middle] <= value)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}

// EXTERNAL MODULE: ./build/tables/wanted.js
var tables_wanted = __webpack_require__(78101);
;// CONCATENATED MODULE: ./build/tables/columns.js
/** Raw columns → what they mean: the same for every format. All faults of a file are found in one go. */












/**
 * Makes the table. Faults: ids that are empty or stand twice; cells that are no finite number; labels and predictions
 * that are missing or a third class of a binary task; scores outside [0, 1] of a classification; weights below 0 or all
 * 0; groups that look alike; columns with too many different values.
 */
function finishTable(raw, request, source) {
    const { path, columns, task } = request;
    const find = finder(raw);
    const faults = raw.wanted.flatMap((wanted, index) => cellFaults(path, raw, wanted.name, raw.sinks[index]));
    const ids = columns.id === undefined ? null : find(columns.id, 'id');
    if (ids && !ids.overflow)
        faults.push(...idFaults(path, raw, columns.id, ids));
    const numbers = (name) => name === undefined ? null : find(name, 'number').values;
    const texts = (name) => name === undefined || task === 'regression' ? null : { name, sink: find(name, 'text') };
    const outcome = { label: texts(columns.label), prediction: texts(columns.prediction) };
    const sound = [outcome.label, outcome.prediction].every((column) => !column?.sink.overflow);
    const read = task === 'regression' || !sound ? null : (0,tables_classes/* readClasses */.HU)(request, raw, outcome);
    if (read)
        faults.push(...read.faults);
    const classes = read?.value?.classes ?? [];
    const scores = readScores(request, raw, classes, read?.value?.label ?? null, (name) => find(name, 'number'));
    faults.push(...scores.faults);
    const weight = numbers(columns.weight);
    if (weight)
        faults.push(...weightFaults(path, raw, columns.weight, find(columns.weight, 'number')));
    const others = otherColumns(raw, request, find);
    faults.push(...others.faults);
    if (faults.length)
        return (0,fault/* bad */.MB)(...faults);
    return (0,fault/* good */.uw)({
        n: raw.n,
        role: request.role,
        task,
        source,
        ids: ids && idColumn(ids, raw.n),
        classes,
        label: task === 'regression' ? numbers(columns.label) : (read?.value?.label ?? null),
        prediction: task === 'regression' ? numbers(columns.prediction) : (read?.value?.prediction ?? null),
        scores: scores.value,
        weight,
        groups: others.groups,
        numbers: others.numbers,
    });
}
/** Columns that rows are grouped by, cut into groups, or asked for beside them: groups, numbers, and what is wrong with them. */
function otherColumns(raw, request, find) {
    const { path } = request;
    const faults = [];
    const groups = Object.create(null);
    const numbers = Object.create(null);
    const addGroups = (name, sink) => {
        if (sink.overflow)
            return;
        const { value, faults: found } = readGroups(path, raw, name, sink);
        faults.push(...found);
        groups[name] = value;
    };
    for (const name of request.groups)
        addGroups(name, find(name, 'text'));
    for (const [name, edges] of Object.entries(request.slices ?? {})) {
        const sink = find(name, 'either');
        const { value, faults: found } = readSlices(path, raw, name, { sink, edges });
        faults.push(...found);
        if (value)
            groups[name] = value;
        if (sink.numbers && request.extra.includes(name))
            numbers[name] = sink.numbers.values;
    }
    for (const name of request.extra) {
        if (groups[name])
            continue;
        const sink = find(name, 'either');
        if (sink?.kind !== 'either')
            continue;
        if (sink.numbers)
            numbers[name] = sink.numbers.values;
        else if (sink.texts)
            addGroups(name, sink.texts);
    }
    return { groups, numbers, faults };
}
function finder(raw) {
    const byKey = new Map(raw.wanted.map((wanted, index) => [(0,tables_wanted/* wantedKey */.Mj)(wanted), raw.sinks[index]]));
    return (name, form) => byKey.get((0,tables_wanted/* wantedKey */.Mj)({ name, form }));
}
/** Faults of single cells, and of columns with more different values than groups can have. */
function cellFaults(path, raw, name, sink) {
    if (sink.kind === 'number') {
        const faults = problemFault(path, raw, name, sink.bad, 'a finite number belongs', 'write every number in digits, such as 0.25; leave no cell empty');
        return [...faults, ...decimalFaults(path, raw, name, sink)];
    }
    if (sink.kind === 'id') {
        if (sink.overflow)
            return [tooMany(path, name, 'its ids take too much memory')];
        return problemFault(path, raw, name, sink.bad, 'an id belongs', 'give every row an id');
    }
    const texts = sink.kind === 'text' ? sink : sink.numbers ? null : sink.texts;
    if (texts && !texts.overflow)
        return [];
    if (sink.kind === 'either' && sink.numbers) {
        const faults = problemFault(path, raw, name, sink.numbers.bad, 'a finite number or nothing belongs', 'leave cells without a value empty');
        return [...faults, ...decimalFaults(path, raw, name, sink.numbers)];
    }
    return [
        tooMany(path, name, `it has more than ${(0,show/* counted */.hS)(texts?.most ?? 0, 'different value')}, or values of more than a megabyte`),
    ];
}
/** A fault where numbers of one column have a decimal comma here and a point there. */
function decimalFaults(path, raw, name, sink) {
    if (sink.pointRow < 0 || sink.commaRow < 0)
        return [];
    const places = `a decimal comma in ${(0,tables_raw/* placeOfRow */.t)(raw.lines, sink.commaRow)} and a point in ${(0,tables_raw/* placeOfRow */.t)(raw.lines, sink.pointRow)}`;
    const line = (0,tables_raw/* lineOfRow */.e)(raw.lines, Math.max(sink.commaRow, sink.pointRow));
    const fix = 'use one decimal separator';
    return [(0,fault/* fault */.DG)('artifact/ambiguous', path, `column ${(0,show/* shown */.SP)(name)} has ${places}`, { line, fix })];
}
const tooMany = (path, name, why) => (0,fault/* fault */.DG)('artifact/too-large', path, `column ${(0,show/* shown */.SP)(name)} cannot be used: ${why}`, {
    fix: 'name a column of groups or classes',
});
/** One fault for all cells of a column that cannot be taken: the first few with place and text, the rest as a number. */
function problemFault(path, raw, name, problems, belongs, fix) {
    if (!problems.count)
        return [];
    const first = problems.first.map(({ row, text }) => `${text === '' ? 'an empty cell' : (0,show/* shown */.SP)(text)} in ${(0,tables_raw/* placeOfRow */.t)(raw.lines, row)}`);
    const rest = problems.count - first.length;
    const more = rest > 0 ? `, and ${(0,show/* counted */.hS)(rest, 'more cell', 'more cells')}` : '';
    const message = `column ${(0,show/* shown */.SP)(name)} has ${first.join(', ')}${more}, where ${belongs}`;
    return [(0,fault/* fault */.DG)('artifact/value', path, message, { line: (0,tables_raw/* lineOfRow */.e)(raw.lines, problems.first[0].row), fix })];
}
function idFaults(path, raw, name, ids) {
    if (ids.bad.count)
        return [];
    const same = duplicates(ids, raw.n);
    const { count, first } = same.count ? same : idTwins(ids, raw.n);
    return first.map(({ row, earlier }, index) => {
        const rest = index === growing/* LISTED */.CQ - 1 && count > growing/* LISTED */.CQ ? `; ${(0,show/* grouped */.zD)(count - growing/* LISTED */.CQ)} more duplicate rows` : '';
        const [id, other] = [(0,tables_ids/* idText */.FP)(ids, row), (0,tables_ids/* idText */.FP)(ids, earlier)];
        const twin = id === other ? '' : `, which is ${(0,show/* shown */.SP)(other)} in another spelling,`;
        const message = `duplicate id ${(0,show/* shown */.SP)(id)}${twin} in column ${(0,show/* shown */.SP)(name)}: ${(0,tables_raw/* placeOfRow */.t)(raw.lines, earlier)} and ${(0,tables_raw/* placeOfRow */.t)(raw.lines, row)}${rest}`;
        return (0,fault/* fault */.DG)('artifact/rows', path, message, { line: (0,tables_raw/* lineOfRow */.e)(raw.lines, row), fix: 'count every case once' });
    });
}
/** Weights are at least 0, and some are more. */
function weightFaults(path, raw, name, sink) {
    const { values } = sink;
    let total = 0;
    for (let row = 0; row < values.length; row++) {
        const weight = values[row];
        if (weight < 0) {
            const message = `column ${(0,show/* shown */.SP)(name)} has the weight ${weight} in ${(0,tables_raw/* placeOfRow */.t)(raw.lines, row)}; weights are 0 or more`;
            return [(0,fault/* fault */.DG)('artifact/value', path, message, { line: (0,tables_raw/* lineOfRow */.e)(raw.lines, row), fix: 'correct the weight' })];
        }
        total += weight;
    }
    if (total > 0 && Number.isFinite(total))
        return [];
    if (sink.bad.count)
        return [];
    const message = total > 0
        ? `the weights of column ${(0,show/* shown */.SP)(name)} add up to more than a number can hold`
        : `all weights of column ${(0,show/* shown */.SP)(name)} are 0`;
    return [(0,fault/* fault */.DG)('artifact/value', path, message, { fix: 'write weights that say how much a row counts' })];
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./build/tables/csv/cell.js
/** One cell of a CSV row, with or without quotes (RFC 4180 §2). */
const LF = 10;
const CR = 13;
const QUOTE = 34;
/** A cell without bytes. */
const newCell = () => ({
    bytes: new Uint8Array(0),
    start: 0,
    end: 0,
    next: 0,
    lineFeeds: 0,
    fault: null,
    scratch: new Uint8Array(256),
});
/** Reads the cell that begins at `from`, with or without quotes. `bytes[limit - 1]` must be a line feed. */
function readCell(cell, bytes, from, limit, delimiter) {
    cell.fault = null;
    cell.lineFeeds = 0;
    let at = from;
    if (bytes[at] !== QUOTE) {
        let byte = bytes[at];
        while (byte !== delimiter && byte !== LF && byte !== CR && byte !== QUOTE)
            byte = bytes[++at];
        cell.bytes = bytes;
        cell.start = from;
        cell.end = at;
        if (byte === QUOTE)
            cell.fault = 'quote';
        finishCell(cell, bytes, at, delimiter);
        return;
    }
    let doubled = 0;
    for (at++;; at++) {
        if (at >= limit) {
            cell.fault = 'open';
            return;
        }
        const byte = bytes[at];
        if (byte === LF)
            cell.lineFeeds++;
        else if (byte === QUOTE) {
            if (bytes[at + 1] !== QUOTE)
                break;
            doubled++;
            at++;
        }
    }
    if (doubled)
        undouble(cell, bytes, from + 1, at);
    else {
        cell.bytes = bytes;
        cell.start = from + 1;
        cell.end = at;
    }
    finishCell(cell, bytes, at + 1, delimiter);
    if (cell.fault === 'quote')
        cell.fault = 'after-quote';
}
function finishCell(cell, bytes, end, delimiter) {
    cell.next = bytes[end] === CR && bytes[end + 1] === LF ? end + 1 : end;
    const byte = bytes[cell.next];
    if (cell.fault === null && byte !== delimiter && byte !== LF)
        cell.fault = byte === CR ? 'return' : 'quote';
}
/** Copies a quoted value with its doubled quotes made single. */
function undouble(cell, bytes, start, end) {
    if (cell.scratch.length < end - start)
        cell.scratch = new Uint8Array(2 * (end - start));
    let to = 0;
    for (let at = start; at < end; at++) {
        if (bytes[at] === QUOTE)
            at++;
        cell.scratch[to++] = bytes[at];
    }
    cell.bytes = cell.scratch;
    cell.start = 0;
    cell.end = to;
}
/** Message and fix for a cell that is broken. */
function cellFault(cell) {
    if (cell.fault === 'open')
        return {
            message: 'a quote is opened and never closed',
            fix: 'close the quote, or write "" for a quote inside a cell',
        };
    if (cell.fault === 'return')
        return { message: 'a carriage return stands without a line feed', fix: 'end lines with LF or CRLF' };
    if (cell.fault === 'after-quote')
        return { message: 'text follows the closing quote of a cell', fix: 'write "" for a quote inside a cell' };
    return {
        message: 'a quote stands inside a cell that does not begin with one',
        fix: 'put the whole cell in quotes and write "" for a quote inside it',
    };
}

;// CONCATENATED MODULE: ./build/tables/csv/header.js
/** The first line of a CSV file: its delimiter and the names of its columns. */



const COMMA = 44;
const SEMICOLON = 59;
const TAB = 9;
const header_LF = 10;
/**
 * Reads the header of `bytes`, which end with a line feed (or hold the whole file and one more line feed). null: the
 * header is not complete in these bytes. A comma divides, unless the line has none and has a semicolon or a tab.
 */
function readHeader(bytes, from, path, limits) {
    const delimiter = delimiterOf(bytes, from);
    const cell = newCell();
    const names = [];
    let at = from;
    let line = 1;
    for (;;) {
        readCell(cell, bytes, at, bytes.length, delimiter);
        if (cell.fault === 'open')
            return null;
        if (cell.fault !== null) {
            const { message, fix } = cellFault(cell);
            return (0,fault/* bad */.MB)((0,fault/* fault */.DG)('artifact/syntax', path, `in the header ${message}`, { line, fix }));
        }
        if (cell.end - cell.start > limits.fieldBytes || names.length >= limits.columns) {
            const message = `the header has more than ${(0,show/* grouped */.zD)(limits.columns)} columns or a name of more than ${(0,show/* grouped */.zD)(limits.fieldBytes)} bytes`;
            return (0,fault/* bad */.MB)((0,fault/* fault */.DG)('artifact/too-large', path, message, { line, fix: 'write only the columns that are needed' }));
        }
        names.push(new TextDecoder().decode(cell.bytes.subarray(cell.start, cell.end)));
        line += cell.lineFeeds;
        at = cell.next + 1;
        if (bytes[cell.next] === header_LF)
            break;
    }
    if (names.length === 1 && names[0] === '') {
        return (0,fault/* bad */.MB)((0,fault/* fault */.DG)('artifact/rows', path, 'the first line is empty', {
            line: 1,
            fix: 'write the names of the columns into the first line',
        }));
    }
    return (0,fault/* good */.uw)({ delimiter, decimal: delimiter === SEMICOLON ? COMMA : 46, names, next: at, line: line + 1 });
}
/** The delimiter of the first line, quoted parts left out. */
function delimiterOf(bytes, from) {
    let quoted = false;
    let other = COMMA;
    for (let at = from; at < bytes.length; at++) {
        const byte = bytes[at];
        if (byte === 34)
            quoted = !quoted;
        else if (quoted)
            continue;
        else if (byte === COMMA)
            return COMMA;
        else if (byte === header_LF)
            break;
        else if (byte === SEMICOLON)
            other = SEMICOLON;
        else if (byte === TAB && other === COMMA)
            other = TAB;
    }
    return other;
}

// EXTERNAL MODULE: ./build/tables/texts.js
var texts = __webpack_require__(7504);
;// CONCATENATED MODULE: ./build/tables/csv/rows.js
/**
 * The scanner of CSV rows (RFC 4180), over bytes. Two loops do the same: one for blocks without quotes and carriage
 * returns, which reads numbers and hashes texts while it looks for the end of the cell, and one for all the rest.
 */






const rows_LF = 10;
const rows_CR = 13;
/** What a column is for the scanner. */
const SKIP = 0;
const NUMBER = 1;
const TEXT = 2;
const ID = 3;
const SEVERAL = 4;
/** A scan that begins below the header, at line `line`; without `spans` every row is one line, whatever its cells hold. */
function newRowScan(delimiter, decimal, sinks, line, spans = true) {
    const kinds = Uint8Array.from(sinks, (list) => list.length === 0 ? SKIP : list.length > 1 ? SEVERAL : kindOf(list[0]));
    return {
        delimiter,
        decimal,
        columns: sinks.length,
        sinks,
        kinds,
        spans,
        rows: 0,
        capacity: 0,
        line,
        lines: { rows: [], shifts: [], first: line, complete: true },
        ragged: { count: 0, first: [] },
        blank: 0,
        broken: null,
    };
}
const kindOf = (sink) => sink.kind === 'number' ? NUMBER : sink.kind === 'text' ? TEXT : sink.kind === 'id' ? ID : SEVERAL;
/** Bytes behind `limit` that `scanPlainRows` may look at, whatever they are. */
const LOOK_AHEAD = 32;
/**
 * Takes rows of a block without quotes, carriage returns and NUL. `bytes[limit - 1]` must be a line feed, and there must
 * be `LOOK_AHEAD` bytes behind it. Returns where it stopped: at `limit`, or where the room for rows ran out, or anywhere
 * once the file is broken.
 */
function scanPlainRows(scan, bytes, from, limit) {
    const { delimiter, decimal, columns, kinds, sinks } = scan;
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const last = columns - 1;
    let at = from;
    row: while (at < limit && scan.rows < scan.capacity) {
        const row = scan.rows;
        if (bytes[at] === rows_LF) {
            blankLine(scan);
            at++;
            continue;
        }
        if (scan.blank)
            return broken(scan, scan.blank, 'the line is empty', 'take the empty line out', at);
        for (let column = 0; column < columns; column++) {
            const start = at;
            switch (kinds[column]) {
                case SKIP: {
                    let byte = bytes[at];
                    while (byte !== delimiter && byte !== rows_LF)
                        byte = bytes[++at];
                    break;
                }
                case NUMBER: {
                    const sink = sinks[column][0];
                    let value = (0,number/* fractionAt */.Au)(view, at);
                    if (Number.isNaN(value))
                        value = (0,number/* numberAt */.tk)(bytes, at, limit, decimal);
                    at = number/* stopped */.ce.at;
                    const byte = bytes[at];
                    if ((byte === delimiter || byte === rows_LF) && at > start && !Number.isNaN(value) && decimal !== tables_sinks/* COMMA */.KE)
                        sink.values[row] = value;
                    else {
                        at = cellEnd(bytes, at, delimiter);
                        (0,tables_sinks/* addNumberText */.id)(sink, row, bytes, start, at, decimal);
                    }
                    break;
                }
                case TEXT: {
                    const sink = sinks[column][0];
                    const known = (0,texts/* nextCode */.p0)(sink, view, at, (column < last ? delimiter : rows_LF) * 0x01010101);
                    if (known >= 0) {
                        sink.codes[row] = known;
                        at = texts/* ended */.v6.at;
                        break;
                    }
                    let hash = tables_bytes/* SEED_START */.ZL;
                    let byte = bytes[at];
                    while (byte !== delimiter && byte !== rows_LF) {
                        hash = Math.imul(hash ^ byte, tables_bytes/* SEED_MULTIPLIER */.we);
                        byte = bytes[++at];
                    }
                    const code = (0,texts/* textCode */.zy)(sink, row, bytes, start, at, (0,tables_bytes/* mixed */.gl)(hash));
                    sink.codes[row] = code;
                    if (!sink.overflow)
                        (0,texts/* learn */.nB)(sink, bytes, start, at, code);
                    break;
                }
                case ID: {
                    const sink = sinks[column][0];
                    at = (0,tables_ids/* addNextId */.gl)(sink, row, bytes, start, delimiter);
                    if (at >= 0)
                        break;
                    at = cellEnd(bytes, start, delimiter);
                    (0,tables_ids/* addId */.Vk)(sink, row, bytes, start, at);
                    break;
                }
                default: {
                    at = cellEnd(bytes, at, delimiter);
                    for (const sink of sinks[column])
                        (0,tables_sinks/* addCell */.GS)(sink, row, bytes, start, at, decimal);
                }
            }
            if (column < last ? bytes[at] !== delimiter : bytes[at] !== rows_LF) {
                let cells = column + 1;
                for (; bytes[at] !== rows_LF; at++)
                    if (bytes[at] === delimiter)
                        cells++;
                at++;
                ragged(scan, cells);
                continue row;
            }
            at++;
        }
        scan.rows = row + 1;
        scan.line++;
    }
    return at;
}
function cellEnd(bytes, from, delimiter) {
    let at = from;
    let byte = bytes[at];
    while (byte !== delimiter && byte !== rows_LF)
        byte = bytes[++at];
    return at;
}
function blankLine(scan) {
    if (!scan.blank)
        scan.blank = scan.line;
    scan.line++;
}
function ragged(scan, cells) {
    scan.ragged.count++;
    if (scan.ragged.first.length < 5)
        scan.ragged.first.push({ line: scan.line, cells });
    scan.line++;
    noteShift(scan);
}
/** Rows and lines have come apart: from the next row on, lines are ahead by this much. */
function noteShift(scan) {
    const { lines } = scan;
    if (lines.rows.length >= 1_000_000)
        lines.complete = false;
    else {
        lines.rows.push(scan.rows);
        lines.shifts.push(scan.line - lines.first - scan.rows);
    }
}
function broken(scan, line, message, fix, at) {
    scan.broken = { line, message, fix };
    return at;
}
/** Takes rows of any block; as `scanPlainRows`, but it also stops before a row that is not complete in these bytes. */
function scanRows(scan, bytes, from, limit, cell) {
    const { delimiter, decimal, columns, sinks } = scan;
    let at = from;
    while (at < limit && scan.rows < scan.capacity) {
        const begin = at;
        const row = scan.rows;
        if (bytes[at] === rows_LF || (bytes[at] === rows_CR && bytes[at + 1] === rows_LF)) {
            blankLine(scan);
            at += bytes[at] === rows_LF ? 1 : 2;
            continue;
        }
        if (scan.blank)
            return broken(scan, scan.blank, 'the line is empty', 'take the empty line out', at);
        let lineFeeds = 0;
        let cells = 0;
        for (;;) {
            readCell(cell, bytes, at, limit, delimiter);
            if (cell.fault === 'open')
                return begin;
            if (cell.fault !== null) {
                const { message, fix } = cellFault(cell);
                return broken(scan, scan.line + lineFeeds, message, fix, at);
            }
            if (cells < columns)
                for (const sink of sinks[cells])
                    (0,tables_sinks/* addCell */.GS)(sink, row, cell.bytes, cell.start, cell.end, decimal);
            cells++;
            if (scan.spans)
                lineFeeds += cell.lineFeeds;
            at = cell.next + 1;
            if (bytes[cell.next] === rows_LF)
                break;
        }
        scan.line += lineFeeds;
        if (cells !== columns)
            ragged(scan, cells);
        else {
            scan.rows = row + 1;
            scan.line++;
            if (lineFeeds)
                noteShift(scan);
        }
    }
    return at;
}

;// CONCATENATED MODULE: ./build/tables/csv.js
/** CSV files as a stream of bytes → columns. One pass, a block at a time; nothing is held but the wanted columns. */









const csv_LF = 10;
const csv_CR = 13;
const csv_QUOTE = 34;
/** Bytes that are read before rows are looked for. */
const BLOCK = 512 * 1024;
/**
 * Reads a CSV text (RFC 4180; UTF-8, with or without byte order mark; LF or CRLF; `,`, else `;` with decimal comma, else
 * tab). Refused, with the line: broken quoting, rows with another number of cells than the header, empty lines between
 * rows, NUL, bytes that are not UTF-8, repeated names, a wanted column that is not there, no rows, anything beyond a limit.
 */
async function readCsv(input) {
    const reader = newReader(input);
    for await (const chunk of input.stream) {
        for (let from = 0; from < chunk.length && !reader.faults.length;) {
            from += fill(reader, chunk, from);
            if (reader.filled >= reader.goal)
                work(reader, false);
        }
        if (reader.faults.length)
            return (0,fault/* bad */.MB)(...reader.faults);
    }
    work(reader, true);
    if (!reader.faults.length)
        finish(reader);
    if (reader.faults.length)
        return (0,fault/* bad */.MB)(...reader.faults);
    const { scan, sinks, wanted } = reader;
    return (0,fault/* good */.uw)({
        n: scan.rows,
        lines: scan.lines,
        wanted,
        sinks: sinks.map((sink) => (0,tables_sinks/* seal */.od)(sink, scan.rows, input.limits)),
    });
}
const newReader = (input) => ({
    input,
    faults: [],
    cell: newCell(),
    wanted: [],
    sinks: [],
    header: null,
    scan: null,
    buffer: Buffer.alloc(BLOCK + 1 + LOOK_AHEAD),
    filled: 0,
    valid: 0,
    goal: BLOCK,
    taken: 0,
    started: false,
});
/** Copies bytes into the buffer, at most up to the goal; returns how many. */
function fill(reader, chunk, from) {
    const count = Math.min(chunk.length - from, reader.goal - reader.filled);
    reader.buffer.set(chunk.subarray(from, from + count), reader.filled);
    reader.filled += count;
    return count;
}
/** Takes what is complete in the buffer; at the end of the file everything. */
function work(reader, final) {
    const { input } = reader;
    if (!reader.started && !start(reader))
        return;
    if (final && reader.filled > 0 && reader.buffer[reader.filled - 1] !== csv_LF)
        reader.buffer[reader.filled++] = csv_LF;
    const limit = reader.buffer.lastIndexOf(csv_LF, reader.filled - 1) + 1;
    if (limit > reader.valid) {
        if (!valid(reader, limit))
            return;
        const at = take(reader, limit, final);
        if (reader.faults.length)
            return;
        reader.taken += at;
        reader.buffer.copyWithin(0, at, reader.filled);
        reader.filled -= at;
        reader.valid = Math.max(0, limit - at);
    }
    if (reader.taken + reader.filled > input.limits.textBytes) {
        tooLarge(reader, `the file holds more than ${(0,show/* grouped */.zD)(input.limits.textBytes)} bytes`);
    }
    else if (2 * reader.filled > reader.goal && !final) {
        if (reader.filled > input.limits.lineBytes) {
            const message = `a row takes more than ${(0,show/* grouped */.zD)(input.limits.lineBytes)} bytes`;
            tooLarge(reader, message, reader.scan?.line ?? 1, 'close its quote, or shorten its cells');
        }
        else {
            reader.goal *= 2;
            const next = Buffer.alloc(reader.goal + 1 + LOOK_AHEAD);
            next.set(reader.buffer.subarray(0, reader.filled));
            reader.buffer = next;
        }
    }
}
/** Looks at the first bytes: byte order marks and emptiness. */
function start(reader) {
    const { buffer, filled, input } = reader;
    reader.started = true;
    const [a, b, c] = buffer;
    if (filled >= 2 && ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff))) {
        reader.faults.push((0,fault/* fault */.DG)('artifact/encoding', input.path, 'the file is UTF-16', { line: 1, fix: 'save it as UTF-8' }));
    }
    else if (filled >= 3 && a === 0xef && b === 0xbb && c === 0xbf) {
        buffer.copyWithin(0, 3, filled);
        reader.filled -= 3;
    }
    if (reader.filled === 0 && !reader.faults.length) {
        reader.faults.push((0,fault/* fault */.DG)('artifact/rows', input.path, 'the file is empty', { fix: 'write a header and one row a case' }));
    }
    return !reader.faults.length;
}
/** Checks that what has not been checked before is UTF-8 without NUL. A line feed never lies inside a character. */
function valid(reader, limit) {
    const part = reader.buffer.subarray(reader.valid, limit);
    const nul = part.indexOf(0);
    const text = (0,external_node_buffer_.isUtf8)(part);
    if (nul < 0 && text)
        return true;
    const at = reader.valid + (nul >= 0 ? nul : (0,tables_bytes/* firstInvalid */.qY)(part));
    let line = reader.scan?.line ?? 1;
    for (let feed = reader.buffer.indexOf(csv_LF); feed >= 0 && feed < at; feed = reader.buffer.indexOf(csv_LF, feed + 1))
        line++;
    const message = nul >= 0 ? 'the file has a NUL byte, so it is no text' : 'the file is not UTF-8';
    reader.faults.push((0,fault/* fault */.DG)('artifact/encoding', reader.input.path, message, { line, fix: 'save it as UTF-8 text' }));
    return false;
}
/** Reads the header and rows up to `limit`; returns the index of the first byte not taken. */
function take(reader, limit, final) {
    const { buffer, input } = reader;
    let at = 0;
    if (!reader.scan) {
        const header = readHeader(buffer.subarray(0, limit), 0, input.path, input.limits);
        if (header === null)
            return final ? unclosed(reader, 1) : 0;
        if (!header.ok)
            reader.faults.push(...header.faults);
        else
            begin(reader, header.value);
        if (reader.faults.length || !header.ok)
            return 0;
        at = header.value.next;
    }
    const scan = reader.scan;
    const block = buffer.subarray(at, limit);
    const plain = !block.includes(csv_QUOTE) && !block.includes(csv_CR);
    while (at < limit) {
        at = plain ? scanPlainRows(scan, buffer, at, limit) : scanRows(scan, buffer, at, limit, reader.cell);
        if (scan.broken) {
            const { line, message, fix } = scan.broken;
            reader.faults.push(...raggedFaults(reader), (0,fault/* fault */.DG)('artifact/syntax', input.path, message, { line, fix }));
            return at;
        }
        if (scan.rows >= scan.capacity) {
            if (!makeRoom(reader, reader.taken + at))
                return at;
        }
        else if (at < limit) {
            if (final)
                return unclosed(reader, scan.line);
            break;
        }
    }
    return at;
}
function unclosed(reader, line) {
    const message = 'a quote is opened in this row and never closed';
    reader.faults.push((0,fault/* fault */.DG)('artifact/syntax', reader.input.path, message, {
        line,
        fix: 'close the quote, or write "" for a quote inside a cell',
    }));
    return 0;
}
/** Sets up the scan for a header. */
function begin(reader, header) {
    const { path, limits } = reader.input;
    const wanted = (0,tables_wanted/* wantedOf */.Lm)(reader.input.wanted, header.names);
    reader.faults.push(...(0,tables_wanted/* repeatedColumns */.uT)(path, wanted, header.names, 1), ...(0,tables_wanted/* missingColumns */.Q6)(path, wanted, header.names, 1));
    if (reader.faults.length)
        return;
    reader.header = header;
    reader.wanted = wanted;
    reader.sinks = wanted.map((column) => (0,tables_sinks/* newSink */.si)(column, limits));
    const byName = new Map();
    wanted.forEach((column, index) => {
        byName.set(column.name, [...(byName.get(column.name) ?? []), reader.sinks[index]]);
    });
    const sinks = header.names.map((name) => byName.get(name) ?? []);
    const isJsonLines = reader.input.isJsonLines ?? false;
    reader.scan = newRowScan(header.delimiter, header.decimal, sinks, isJsonLines ? 1 : header.line, !isJsonLines);
    makeRoom(reader, header.next);
}
/** Makes room for more rows: at first for a few, then for as many as the size of the file lets expect. False: over a limit. */
function makeRoom(reader, bytes) {
    const { input, sinks } = reader;
    const scan = reader.scan;
    const { limits } = input;
    const expected = input.size === null || scan.rows === 0 ? 0 : Math.ceil((scan.rows / bytes) * input.size * 1.02) + 1000;
    const wish = scan.rows === 0 ? 4096 : Math.max(expected, Math.ceil(scan.rows * 1.5));
    const capacity = Math.min(wish, limits.rows);
    if (scan.rows >= limits.rows) {
        tooLarge(reader, `the file has more than ${(0,show/* counted */.hS)(limits.rows, 'row')}`);
        return false;
    }
    const held = sinks.reduce((sum, sink) => sum + scan.rows * (0,tables_sinks/* rowBytes */.wg)(sink) + (0,tables_sinks/* heldBytes */.f$)(sink), 0);
    if (held > limits.tableBytes) {
        tooLarge(reader, `its wanted columns take more than ${(0,show/* grouped */.zD)(limits.tableBytes)} bytes of memory (after ${(0,show/* counted */.hS)(scan.rows, 'row')})`);
        return false;
    }
    for (const sink of sinks)
        (0,tables_sinks/* reserve */.vY)(sink, capacity);
    scan.capacity = capacity;
    return true;
}
function tooLarge(reader, message, line = null, fix = 'evaluate on a sample of the cases') {
    reader.faults.push((0,fault/* fault */.DG)('artifact/too-large', reader.input.path, message, { line, fix }));
}
/** Faults that are only known at the end. */
function finish(reader) {
    const { input, scan } = reader;
    reader.faults.push(...raggedFaults(reader));
    if (scan && scan.rows === 0 && !reader.faults.length) {
        const message = 'the file has a header and no rows';
        reader.faults.push((0,fault/* fault */.DG)('artifact/rows', input.path, message, { line: 1, fix: 'write one row a case' }));
    }
}
function raggedFaults(reader) {
    const { scan, input } = reader;
    if (!scan?.ragged.count)
        return [];
    const { count, first } = scan.ragged;
    const rest = count - first.length;
    return first.map(({ line, cells }, index) => {
        const more = index === first.length - 1 && rest > 0 ? ` (and so in ${(0,show/* grouped */.zD)(rest)} more lines)` : '';
        const message = `the row has ${(0,show/* counted */.hS)(cells, 'cell')}, the header has ${(0,show/* counted */.hS)(scan.columns, 'column')}${more}`;
        return (0,fault/* fault */.DG)('artifact/rows', input.path, message, {
            line,
            fix: 'write one cell a column; a cell with a delimiter in it needs quotes',
        });
    });
}

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./build/tables/gzip.js
/** Compressed CSV: all members of a gzip stream, with a limit on what comes out of it. */



/** What is wrong with a compressed stream; thrown inside the reading of it and turned into a fault there. */
class InflateError extends Error {
    large;
    constructor(message, large = false) {
        super(message);
        this.large = large;
    }
}
/**
 * The content of a gzip stream of `size` bytes. Every member counts. Throws InflateError where the stream is broken or
 * cut, where something else follows the last member, or where it holds more than the limits allow.
 */
async function* inflated(stream, size, limits) {
    const most = Math.min(limits.textBytes, Math.max(limits.inflateFloor, size * limits.inflateRatio));
    const source = external_node_stream_.Readable.from(nonEmpty(stream), { objectMode: false });
    const gunzip = (0,external_node_zlib_.createGunzip)({ chunkSize: 256 * 1024 });
    source.on('error', (error) => gunzip.destroy(error));
    source.pipe(gunzip);
    let out = 0;
    try {
        for await (const chunk of gunzip) {
            out += chunk.length;
            if (out > most)
                throw new InflateError(`its content is more than ${(0,show/* grouped */.zD)(most)} bytes`, true);
            yield chunk;
        }
    }
    catch (error) {
        if (error instanceof InflateError)
            throw error;
        throw new InflateError(error instanceof Error ? error.message : String(error));
    }
    finally {
        source.destroy();
        gunzip.destroy();
    }
    // zlib passes over zeros behind the last member: padding of tapes, but nothing that a tool writes today.
    if (gunzip.bytesWritten < size)
        throw new InflateError('bytes follow the end of the compressed content');
}
async function* nonEmpty(stream) {
    for await (const chunk of stream)
        if (chunk.length)
            yield chunk;
}

;// CONCATENATED MODULE: ./build/tables/json-lines/row.js
/** One line of a JSON Lines file: an object of plain values, scanned as bytes (RFC 8259) without building it. */

const row_QUOTE = 34;
const BACKSLASH = 92;
const OPEN = 123;
const CLOSE = 125;
const LIST = 91;
const LIST_END = 93;
const COLON = 58;
const row_COMMA = 44;
/** Deepest nesting of a value that is not asked for and only passed over. */
const MOST_DEPTH = 64;
const isSpace = (byte) => byte === 32 || byte === 9 || byte === 13;
/** The first byte from `at` on that is no space. */
function afterSpace(bytes, at, limit) {
    while (at < limit && isSpace(bytes[at]))
        at++;
    return at;
}
/** Scans one object that is the whole line, `from` to `limit`; null where it is sound. `onMember` is told each member in order. */
function scanLine(bytes, from, limit, onMember) {
    let at = afterSpace(bytes, from, limit);
    if (at === limit)
        return { message: 'the line is empty', at };
    if (bytes[at] !== OPEN)
        return { message: 'the line is no JSON object', at };
    const key = { start: 0, end: 0, escaped: false };
    at = afterSpace(bytes, at + 1, limit);
    if (bytes[at] === CLOSE && at < limit)
        at++;
    else
        for (;;) {
            if (at >= limit)
                return cutShort(limit);
            if (bytes[at] !== row_QUOTE)
                return { message: 'a key in double quotes is wanted', at };
            const text = scanText(bytes, at, limit);
            if (text.fault)
                return text.fault;
            key.start = at + 1;
            key.end = text.end - 1;
            key.escaped = text.escaped;
            at = afterSpace(bytes, text.end, limit);
            if (at >= limit)
                return cutShort(limit);
            if (bytes[at] !== COLON)
                return { message: 'a colon is wanted after the key', at };
            at = afterSpace(bytes, at + 1, limit);
            const value = scanValue(bytes, at, limit, 0);
            if (value.fault)
                return value.fault;
            const fault = onMember(key, value.kind, value.start, value.end);
            if (fault)
                return fault;
            at = afterSpace(bytes, value.next, limit);
            if (at >= limit)
                return cutShort(limit);
            if (bytes[at] === CLOSE) {
                at++;
                break;
            }
            if (bytes[at] !== row_COMMA)
                return { message: 'a comma or the end of the object is wanted', at };
            at = afterSpace(bytes, at + 1, limit);
        }
    at = afterSpace(bytes, at, limit);
    return at === limit ? null : { message: 'something follows the object in its line', at };
}
const cutShort = (at) => ({ message: 'the line ends before its object does: it is cut short', at });
const row_text = { end: 0, escaped: false, fault: null };
/** Scans the text whose quote is at `from`; `end` is the byte behind its closing quote. The result is valid until the next call. */
function scanText(bytes, from, limit) {
    row_text.escaped = false;
    row_text.fault = null;
    for (let at = from + 1; at < limit; at++) {
        const byte = bytes[at];
        if (byte === row_QUOTE) {
            row_text.end = at + 1;
            return row_text;
        }
        if (byte === BACKSLASH) {
            row_text.escaped = true;
            const length = escapeLength(bytes, at + 1);
            if (length === 0) {
                row_text.fault = { message: 'an escape that JSON does not know stands in a text', at };
                return row_text;
            }
            at += length;
        }
        else if (byte < 32) {
            row_text.fault = { message: 'a control character stands in a text as it is', at };
            return row_text;
        }
    }
    row_text.fault = cutShort(limit);
    return row_text;
}
/** Bytes of the escape behind a backslash; 0 where JSON knows none such. */
function escapeLength(bytes, at) {
    if (bytes[at] !== 117)
        return '"\\/bfnrt'.includes(String.fromCharCode(bytes[at] ?? 0)) ? 1 : 0;
    for (let digit = at + 1; digit <= at + 4; digit++) {
        const byte = bytes[digit] ?? 0;
        const letter = byte | 32;
        if (!isDigit(byte) && (letter < 97 || letter > 102))
            return 0;
    }
    return 5;
}
const failed = (fault) => ({ kind: 'token', start: 0, end: 0, next: 0, fault });
const value = { kind: 'token', start: 0, end: 0, next: 0, fault: null };
function found(kind, start, end, next) {
    value.kind = kind;
    value.start = start;
    value.end = end;
    value.next = next;
    return value;
}
/** Scans the value at `from`. The result is valid until the next call. */
function scanValue(bytes, from, limit, depth) {
    if (from >= limit)
        return failed(cutShort(limit));
    const first = bytes[from];
    if (first === row_QUOTE) {
        const scan = scanText(bytes, from, limit);
        if (scan.fault)
            return failed(scan.fault);
        return found(scan.escaped ? 'escaped' : 'text', from + 1, scan.end - 1, scan.end);
    }
    if (first === OPEN || first === LIST)
        return scanNested(bytes, from, limit, depth);
    const end = tokenEnd(bytes, from, limit);
    const word = first >= 97 ? WORDS.find((one) => one.length === end - from && matches(bytes, from, one)) : undefined;
    if (word !== undefined)
        return found(word === 'null' ? 'null' : 'token', from, end, end);
    if (numberEnd(bytes, from, end) === end && end > from)
        return found('token', from, end, end);
    const told = String.fromCharCode(...bytes.subarray(from, Math.min(end, from + 20)));
    if (end === from)
        return failed({ message: 'a value is wanted', at: from });
    if (end === limit && !/^-?(NaN|Infinity)$/.test(told))
        return failed(cutShort(limit));
    return failed({ message: `${(0,show/* shown */.SP)(told)} is no JSON value`, at: from });
}
const WORDS = ['true', 'false', 'null'];
function matches(bytes, from, word) {
    for (let at = 0; at < word.length; at++)
        if (bytes[from + at] !== word.charCodeAt(at))
            return false;
    return true;
}
/** End of a run of bytes that no value but a number or a word is made of. */
function tokenEnd(bytes, from, limit) {
    let at = from;
    for (; at < limit; at++) {
        const byte = bytes[at];
        if (isSpace(byte) || byte === row_COMMA || byte === CLOSE || byte === LIST_END || byte === row_QUOTE || byte === COLON)
            break;
    }
    return at;
}
const isDigit = (byte) => byte !== undefined && byte >= 48 && byte <= 57;
/** End of the JSON number that begins at `from`, or -1. */
function numberEnd(bytes, from, end) {
    let at = bytes[from] === 45 ? from + 1 : from;
    if (!isDigit(bytes[at]))
        return -1;
    if (bytes[at] === 48)
        at++;
    else
        while (at < end && isDigit(bytes[at]))
            at++;
    if (at < end && bytes[at] === 46) {
        if (!isDigit(bytes[at + 1]))
            return -1;
        at++;
        while (at < end && isDigit(bytes[at]))
            at++;
    }
    if (at < end && (bytes[at] | 32) === 101) {
        at++;
        if (bytes[at] === 43 || bytes[at] === 45)
            at++;
        if (at >= end || !isDigit(bytes[at]))
            return -1;
        while (at < end && isDigit(bytes[at]))
            at++;
    }
    return at;
}
/** Passes over a list or an object, which is checked and not kept. */
function scanNested(bytes, from, limit, depth) {
    if (depth >= MOST_DEPTH)
        return failed({ message: `values are nested more than ${MOST_DEPTH} deep`, at: from });
    const isObject = bytes[from] === OPEN;
    const close = isObject ? CLOSE : LIST_END;
    let at = afterSpace(bytes, from + 1, limit);
    if (at < limit && bytes[at] === close)
        return found('nested', from, at + 1, at + 1);
    for (;;) {
        if (isObject) {
            if (at >= limit)
                return failed(cutShort(limit));
            if (bytes[at] !== row_QUOTE)
                return failed({ message: 'a key in double quotes is wanted', at });
            const key = scanText(bytes, at, limit);
            if (key.fault)
                return failed(key.fault);
            at = afterSpace(bytes, key.end, limit);
            if (at < limit && bytes[at] !== COLON)
                return failed({ message: 'a colon is wanted after the key', at });
            at = afterSpace(bytes, at + 1, limit);
        }
        const inner = scanValue(bytes, at, limit, depth + 1);
        if (inner.fault)
            return inner;
        at = afterSpace(bytes, inner.next, limit);
        if (at >= limit)
            return failed(cutShort(limit));
        if (bytes[at] === close)
            return found('nested', from, at + 1, at + 1);
        if (bytes[at] !== row_COMMA)
            return failed({ message: 'a comma or an end is wanted', at });
        at = afterSpace(bytes, at + 1, limit);
    }
}

;// CONCATENATED MODULE: ./build/tables/json-lines.js
/** JSON Lines (one object a line, the same keys in each) as the CSV that they stand for, line by line, for `csv.ts`. */



const json_lines_LF = 10;
const json_lines_COMMA = 44;
const json_lines_QUOTE = 34;
/** What is wrong with a line; thrown inside the reading of the stream and turned into a fault there. */
class JsonLinesError extends Error {
    code;
    line;
    fix;
    constructor(code, line, message, fix) {
        super(message);
        this.code = code;
        this.line = line;
        this.fix = fix;
    }
}
/** Whether the first bytes of a text are those of an object: JSON Lines, or a document of JSON. */
const beginsAsObject = (head) => /^(?:\u00ef\u00bb\u00bf)?[ \t\r\n]*\{/.test(Buffer.from(head.subarray(0, 64)).toString('latin1'));
/** Bytes that are gathered before they are handed on. */
const json_lines_BLOCK = 256 * 1024;
/**
 * The CSV of a stream of JSON Lines: a header of the keys of the first line, then a row a line, so that line 1 of the
 * file is row 1. Texts are cells, numbers and `true` and `false` are written as they stand, `null` is an empty cell; values
 * that are not wanted are left empty. Throws JsonLinesError, with the line, where one is no object (RFC 8259), is empty, has a
 * key twice, other keys than the first, or a list or object in a wanted column; where a text is no Unicode; and where the
 * file is one document of JSON and no rows.
 */
async function* jsonLinesAsCsv(stream, wanted, limits) {
    const state = newState(wanted, limits);
    /** Parts of a line whose end has not come. */
    let parts = [];
    let held = 0;
    for await (const chunk of stream) {
        let at = 0;
        for (let feed = chunk.indexOf(json_lines_LF); feed >= 0; feed = chunk.indexOf(json_lines_LF, at)) {
            if (parts.length > 0) {
                takeLine(state, Buffer.concat([...parts, chunk.subarray(at, feed)]), 0, held + feed - at);
                parts = [];
                held = 0;
            }
            else
                takeLine(state, chunk, at, feed);
            at = feed + 1;
            if (state.used >= json_lines_BLOCK)
                yield flush(state);
        }
        if (at < chunk.length) {
            parts.push(chunk.subarray(at));
            held += chunk.length - at;
            if (held > limits.lineBytes) {
                const message = `a line takes more than ${(0,show/* grouped */.zD)(limits.lineBytes)} bytes`;
                throw new JsonLinesError('artifact/too-large', state.line + 1, message, 'write one object a line (JSON Lines)');
            }
        }
    }
    if (held > 0)
        takeLine(state, Buffer.concat(parts), 0, held);
    if (state.line === 1 && state.nested) {
        const fix = 'write the rows as JSON Lines (one flat object a line), CSV or Parquet';
        throw new JsonLinesError('artifact/unrecognised', 1, 'the file is JSON, not a table of rows', fix);
    }
    if (state.used > 0)
        yield flush(state);
}
const newState = (wanted, limits) => ({
    limits,
    wanted,
    line: 0,
    names: [],
    raw: [],
    byName: new Map(),
    kinds: [],
    starts: new Int32Array(0),
    ends: new Int32Array(0),
    met: new Int32Array(0),
    cells: 0,
    nested: false,
    out: Buffer.alloc(json_lines_BLOCK * 2),
    used: 0,
});
function flush(state) {
    const block = Buffer.from(state.out.subarray(0, state.used));
    state.used = 0;
    return block;
}
/** Takes one line, `start` to `end` of `bytes`, and writes its row. */
function takeLine(state, bytes, start, end) {
    state.line++;
    const { line } = state;
    let from = start;
    if (line === 1 && bytes[start] === 0xef && bytes[start + 1] === 0xbb && bytes[start + 2] === 0xbf)
        from += 3;
    if (!(0,external_node_buffer_.isUtf8)(bytes.subarray(from, end)))
        throw new JsonLinesError('artifact/encoding', line, 'the file is not UTF-8', 'save it as UTF-8 text');
    if (line === 1)
        readNames(state, bytes, from, end);
    state.cells = 0;
    const fault = scanLine(bytes, from, end, (key, kind, at, to) => member(state, bytes, key, kind, at, to));
    if (fault)
        refuse(state, fault, from);
    if (state.cells < state.names.length) {
        const gone = state.names.filter((_, column) => state.met[column] !== line);
        throw json_lines_rows(line, `the row has no ${(0,show/* listed */.KE)(gone, 5)}, which the first line has`);
    }
    writeRow(state, bytes);
}
const KEYS = 'write the same keys in every line; a value that is not there is null';
const json_lines_rows = (line, message) => new JsonLinesError('artifact/rows', line, message, KEYS);
function refuse({ line, names }, { message, at }, from) {
    const fix = line === 1 && names.length === 0
        ? 'write one object a line (JSON Lines), CSV or Parquet'
        : 'write one JSON object a line, with numbers that are finite and null where there is none';
    throw new JsonLinesError('artifact/syntax', line, `${message} (byte ${at - from + 1} of the line)`, fix);
}
/** The names of the columns: the keys of the first line, in its order. */
function readNames(state, bytes, start, end) {
    const fault = scanLine(bytes, start, end, (key) => {
        if (state.names.length >= state.limits.columns) {
            const message = `the first line has more than ${(0,show/* counted */.hS)(state.limits.columns, 'key')}`;
            throw new JsonLinesError('artifact/too-large', 1, message, 'write only the columns that are needed');
        }
        const name = keyText(state, bytes, key);
        if (state.byName.has(name))
            throw json_lines_rows(1, `the key ${(0,show/* shown */.SP)(name)} stands twice`);
        state.byName.set(name, state.names.length);
        state.names.push(name);
        state.raw.push(Buffer.from(bytes.subarray(key.start, key.end)));
        return null;
    });
    if (fault)
        refuse({ ...state, names: [] }, fault, start);
    const size = state.names.length;
    if (size === 0)
        throw json_lines_rows(1, 'the first line has no keys');
    state.kinds = new Array(size).fill('null');
    state.starts = new Int32Array(size);
    state.ends = new Int32Array(size);
    state.met = new Int32Array(size);
    state.names.forEach((name, column) => {
        put(state, column === 0 ? '' : ',');
        quoted(state, Buffer.from(name));
    });
    put(state, '\n');
}
/** Takes a member of a line into its column. */
function member(state, bytes, key, kind, start, end) {
    const { line, cells } = state;
    const expected = state.raw[cells];
    const usual = expected !== undefined && !key.escaped && isSame(expected, bytes, key);
    const column = usual ? cells : state.byName.get(keyText(state, bytes, key));
    if (column === undefined)
        throw json_lines_rows(line, `the row has the key ${(0,show/* shown */.SP)(keyText(state, bytes, key))}, which the first line has not`);
    const name = state.names[column];
    if (state.met[column] === line)
        throw json_lines_rows(line, `the key ${(0,show/* shown */.SP)(name)} stands twice`);
    const isWanted = state.wanted === null || state.wanted.has(name);
    if (kind === 'nested') {
        state.nested = true;
        if (isWanted && (line > 1 || state.wanted !== null)) {
            const message = `column ${(0,show/* shown */.SP)(name)} holds a list or an object, and rows are flat`;
            throw new JsonLinesError('artifact/value', line, message, 'write one number or text a column');
        }
    }
    state.met[column] = line;
    state.kinds[column] = isWanted && kind !== 'nested' ? kind : 'null';
    state.starts[column] = start;
    state.ends[column] = end;
    state.cells++;
    return null;
}
function isSame(expected, bytes, { start, end }) {
    if (expected.length !== end - start)
        return false;
    for (let at = 0; at < expected.length; at++)
        if (expected[at] !== bytes[start + at])
            return false;
    return true;
}
function keyText(state, bytes, { start, end, escaped }) {
    const raw = Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start).toString('utf8');
    return escaped ? decoded(state, raw) : raw;
}
/** A text with its escapes resolved. JSON may write half a character and NUL; no column of texts can hold either. */
function decoded({ line }, raw) {
    const text = JSON.parse(`"${raw}"`);
    if (!/\0|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/.test(text))
        return text;
    const fix = 'write text of whole Unicode characters';
    throw new JsonLinesError('artifact/encoding', line, `${(0,show/* shown */.SP)(raw)} has a NUL or half a character`, fix);
}
/** Writes the cells of the line that was taken. */
function writeRow(state, bytes) {
    const { kinds, starts, ends } = state;
    for (let column = 0; column < kinds.length; column++) {
        const kind = kinds[column];
        const [start, end] = [starts[column], ends[column]];
        room(state, 2 * (end - start) + 4);
        if (column > 0)
            state.out[state.used++] = json_lines_COMMA;
        if (kind === 'escaped') {
            const raw = Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start).toString('utf8');
            quoted(state, Buffer.from(decoded(state, raw)));
        }
        else if (kind !== 'null') {
            const begin = state.used;
            if (end === start || !plain(state, bytes, start, end)) {
                state.used = begin;
                quoted(state, bytes.subarray(start, end));
            }
        }
        else if (kinds.length === 1)
            quoted(state, new Uint8Array(0)); // an empty line would be no row
    }
    put(state, '\n');
}
/** Copies a value as it is; false where it holds a comma, so that it needs quotes. */
function plain(state, bytes, start, end) {
    const { out } = state;
    let to = state.used;
    for (let at = start; at < end; at++) {
        const byte = bytes[at];
        if (byte === json_lines_COMMA)
            return false;
        out[to++] = byte;
    }
    state.used = to;
    return true;
}
/** Writes a cell in quotes, with its own doubled. */
function quoted(state, bytes) {
    room(state, 2 * bytes.length + 2);
    state.out[state.used++] = json_lines_QUOTE;
    for (let at = 0; at < bytes.length; at++) {
        const byte = bytes[at];
        if (byte === json_lines_QUOTE)
            state.out[state.used++] = json_lines_QUOTE;
        state.out[state.used++] = byte;
    }
    state.out[state.used++] = json_lines_QUOTE;
}
function put(state, text) {
    room(state, text.length);
    for (let at = 0; at < text.length; at++)
        state.out[state.used++] = text.charCodeAt(at);
}
function room(state, more) {
    if (state.used + more <= state.out.length)
        return;
    const next = Buffer.alloc(Math.max(2 * state.out.length, state.used + more));
    state.out.copy(next, 0, 0, state.used);
    state.out = next;
}

// EXTERNAL MODULE: ./build/tables/limits.js
var tables_limits = __webpack_require__(87682);
;// CONCATENATED MODULE: ./build/tables/named-columns.js
/** Columns of a rows file that are compared with others by their names alone, without a task that says what they mean. */



/**
 * Makes the columns. Unusable: texts of which nearly every row has one of its own, too many different texts, values that
 * are neither numbers nor texts. Faults: cells that cannot be told, categories that look alike.
 */
function namedColumns(raw, path) {
    const faults = [];
    const columns = new Map();
    for (const [index, { name }] of raw.wanted.entries()) {
        const sink = raw.sinks[index];
        const { numbers, texts } = sink;
        if (numbers) {
            faults.push(...cellFaults(path, raw, name, sink));
            columns.set(name, { kind: 'numbers', values: numbers.values });
        }
        else if (!texts || texts.overflow) {
            columns.set(name, { kind: 'unusable', why: 'it has too many different texts to be categories' });
        }
        else if (raw.n > 1 && texts.values.length === raw.n) {
            columns.set(name, { kind: 'unusable', why: 'every row has a text of its own, as an id has' });
        }
        else {
            const { value, faults: found } = readGroups(path, raw, name, texts);
            faults.push(...found);
            columns.set(name, { kind: 'categories', ...value });
        }
    }
    for (const { name, holds } of raw.unread ?? [])
        columns.set(name, { kind: 'unusable', why: `it holds ${holds}` });
    return faults.length ? (0,fault/* bad */.MB)(...faults) : (0,fault/* good */.uw)({ n: raw.n, columns });
}

;// CONCATENATED MODULE: ./build/tables/index.js
/** Rows files: CSV and JSON Lines (also compressed) and Parquet → typed columns. The format is told by the content, never by the name. */









/**
 * Reads a rows file whole. Either every wanted column is there in every row and every cell is what it must be, or there
 * are faults that name column and row. A file is never read in part.
 */
async function readRows(blob, request, limits = tables_limits/* LIMITS */.b) {
    const { path } = request;
    const raw = await readRaw(blob, path, (0,tables_wanted/* wantedColumns */.tY)(request), limits);
    if (!raw.ok)
        return raw;
    return finishTable(raw.value, request, { path, sha256: blob.sha256, pointer: '', line: null });
}
/**
 * Reads columns of a rows file by their names alone (null: every column), whatever they mean. A column that cannot be
 * compared is there with the reason; a file that cannot be read whole is faults.
 */
async function readColumns(blob, names, limits = tables_limits/* LIMITS */.b) {
    const wanted = names?.map((name) => ({ name, form: 'either' })) ?? 'every';
    const raw = await readRaw(blob, blob.path, wanted, limits);
    return raw.ok ? namedColumns(raw.value, blob.path) : raw;
}
/** Reads columns as texts, whatever they hold. */
async function readTexts(blob, path, names, limits = tables_limits/* LIMITS */.b) {
    const wanted = [...new Set(names)].map((name) => ({ name, form: 'id' }));
    const raw = await readRaw(blob, path, wanted, limits);
    if (!raw.ok)
        return raw;
    const sinks = names.map((name) => raw.value.sinks[wanted.findIndex((one) => one.name === name)]);
    if (sinks.some((sink) => sink.overflow))
        return (0,fault/* bad */.MB)((0,fault/* fault */.DG)('artifact/too-large', path, 'the columns take too much memory', { fix: 'name fewer columns' }));
    return (0,fault/* good */.uw)({ n: raw.value.n, values: (row) => sinks.map((sink) => (0,tables_ids/* idText */.FP)(sink, row)) });
}
async function readRaw(blob, path, wanted, limits) {
    if (blob.lfs) {
        const message = `the file is a git LFS pointer; its content (sha256 ${blob.lfs.oid.slice(0, 12)}…, ${blob.lfs.size.toLocaleString('en-US')} bytes) is not in the repository`;
        return (0,fault/* bad */.MB)((0,fault/* fault */.DG)('artifact/unreadable', path, message, {
            fix: 'commit the rows themselves, or write them in an earlier step and read them with from: workspace',
        }));
    }
    if (!wanted.length) {
        const fix = 'name columns, such as columns: {label: y_true, prediction: y_pred}';
        return (0,fault/* bad */.MB)((0,fault/* fault */.DG)('artifact/rows', path, 'no column of the file is asked for', { fix }));
    }
    const opened = await peek(blob.stream());
    const { head } = opened;
    if (isParquet(head) || /\.(parquet|pq)$/i.test(path)) {
        await opened.stream[Symbol.asyncIterator]().return?.();
        const { readParquet } = await Promise.all(/* import() */[__webpack_require__.e(7321), __webpack_require__.e(2378)]).then(__webpack_require__.bind(__webpack_require__, 22378));
        return readParquet(blob, wanted, path, limits);
    }
    const text = { path, wanted, limits };
    if (isGzip(head)) {
        try {
            return await readText({ ...text, stream: inflated(opened.stream, blob.size, limits), size: null });
        }
        catch (error) {
            if (!(error instanceof InflateError))
                throw error;
            const code = error.large ? 'artifact/too-large' : 'artifact/unreadable';
            const fix = error.large ? 'evaluate on a sample of the cases' : 'compress it again';
            return (0,fault/* bad */.MB)((0,fault/* fault */.DG)(code, path, `the compressed file cannot be used: ${error.message}`, { fix }));
        }
    }
    if (blob.size > limits.textBytes) {
        const message = `the file has ${blob.size.toLocaleString('en-US')} bytes, more than ${limits.textBytes.toLocaleString('en-US')}`;
        return (0,fault/* bad */.MB)((0,fault/* fault */.DG)('artifact/too-large', path, message, { fix: 'evaluate on a sample of the cases' }));
    }
    return readText({ ...text, stream: opened.stream, size: blob.size });
}
/** A text of rows, by its first bytes: JSON Lines, else CSV, unless it is of a format that holds no rows. */
async function readText(input) {
    const { path, wanted, limits } = input;
    const { head, stream } = await peek(input.stream);
    if (!beginsAsObject(head)) {
        const other = otherFormat(head);
        if (other === null)
            return readCsv({ ...input, stream });
        await stream[Symbol.asyncIterator]().return?.();
        const fix = 'write the rows as CSV, JSON Lines (one flat object a line) or Parquet';
        return (0,fault/* bad */.MB)((0,fault/* fault */.DG)('artifact/unrecognised', path, `the file is ${other}, not a table of rows`, { fix }));
    }
    try {
        const names = wanted === 'every' ? null : new Set(wanted.map((column) => column.name));
        return await readCsv({ ...input, stream: jsonLinesAsCsv(stream, names, limits), size: null, isJsonLines: true });
    }
    catch (error) {
        if (!(error instanceof JsonLinesError))
            throw error;
        return (0,fault/* bad */.MB)((0,fault/* fault */.DG)(error.code, path, error.message, { line: error.line, fix: error.fix }));
    }
}
const isParquet = (head) => head[0] === 0x50 && head[1] === 0x41 && head[2] === 0x52 && (head[3] === 0x31 || head[3] === 0x45);
const isGzip = (head) => head[0] === 0x1f && head[1] === 0x8b;
/** Formats that people hand in instead, by their first bytes. */
function otherFormat(head) {
    const text = Buffer.from(head.subarray(0, 64))
        .toString('latin1')
        .replace(/^\u00ef\u00bb\u00bf/, '')
        .trimStart();
    if (text.startsWith('PK\u0003\u0004'))
        return 'a zip archive or spreadsheet';
    if (text.startsWith('ARROW1') || text.startsWith('FEA1'))
        return 'an Arrow or Feather file';
    if (/^\[\s*[[{]/.test(text))
        return 'JSON';
    return null;
}
/** The first bytes of a stream (at least 64, where it has so many), and the whole stream again. */
async function peek(stream) {
    const iterator = stream[Symbol.asyncIterator]();
    let head = new Uint8Array(0);
    let ended = false;
    while (head.length < 64 && !ended) {
        const next = await iterator.next();
        if (next.done)
            ended = true;
        else
            head = head.length ? Buffer.concat([head, next.value]) : next.value;
    }
    async function* all() {
        yield head;
        if (!ended)
            yield* { [Symbol.asyncIterator]: () => iterator };
    }
    return { head, stream: all() };
}


/***/ }),

/***/ 87682:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ LIMITS)
/* harmony export */ });
/** How much a rows file may hold. All are checked before the memory is taken. */
const MIB = 1024 * 1024;
const LIMITS = {
    rows: 50_000_000,
    columns: 20_000,
    fieldBytes: MIB,
    lineBytes: 16 * MIB,
    textBytes: 4096 * MIB,
    inflateRatio: 200,
    inflateFloor: 64 * MIB,
    tableBytes: 1024 * MIB,
    groups: 100_000,
    groupBytes: 64 * MIB,
    parquetBytes: 1024 * MIB,
    footerBytes: 32 * MIB,
    pageBytes: 128 * MIB,
    pagesBytes: 4096 * MIB,
    pages: 500_000,
    rowsPerByte: 32,
    rowsFloor: 2_000_000,
    workerMs: 10_000,
    workerHeapMb: 512,
};


/***/ })

};
