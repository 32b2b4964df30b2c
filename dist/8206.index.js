export const id = 8206;
export const ids = [8206];
export const modules = {

/***/ 5028:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   driftColumns: () => (/* binding */ driftColumns)
/* harmony export */ });
/* harmony import */ var _domain_fault_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(12777);
/* harmony import */ var _domain_statistics_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(16518);
/* harmony import */ var _measure_drift_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16429);
/* harmony import */ var _outputs_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11722);
/* harmony import */ var _shared_open_blob_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9093);
/* harmony import */ var _shared_options_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91691);
/* harmony import */ var _shared_say_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87558);
/* harmony import */ var _shared_text_table_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(65511);
/** `drift`: how far each column of one rows file lies from the same column of another. */








/** What is measured of a column that holds numbers, and of one that holds texts. */
const DISTANCES = { numbers: ['psi', 'ks', 'js', 'wasserstein'], categories: ['psi', 'js', 'chi2'] };
const ALL = ['psi', 'ks', 'js', 'wasserstein', 'chi2'];
const driftColumns = {
    name: 'drift',
    usage: 'drift REFERENCE CURRENT [options]',
    summary: 'Measures how far the columns of two rows files (CSV, JSON Lines or Parquet) lie apart: psi, ks, js and wasserstein of numbers; psi, js and chi2 of categories.',
    options: {
        columns: { value: 'LIST', help: 'columns to compare (default: every column that both files have)' },
        bins: { value: 'N', help: 'bins of numbers for psi and js', fallback: '10' },
        format: (0,_shared_options_js__WEBPACK_IMPORTED_MODULE_3__/* .formatOption */ .Bx)(['text', 'json']),
    },
    async run(argv, world) {
        const parsed = (0,_shared_options_js__WEBPACK_IMPORTED_MODULE_3__/* .parseOptions */ .Ac)(argv, this.options, 2);
        if (!parsed.ok)
            return (0,_shared_say_js__WEBPACK_IMPORTED_MODULE_4__/* .sayFaults */ .J)(world, parsed.faults);
        const request = requestOf(parsed.value);
        if (!request.ok)
            return (0,_shared_say_js__WEBPACK_IMPORTED_MODULE_4__/* .sayFaults */ .J)(world, request.faults);
        const { paths, columns, bins } = request.value;
        const [reference, current] = [await readFile(paths[0], columns), await readFile(paths[1], columns)];
        if (!reference.ok || !current.ok)
            return (0,_shared_say_js__WEBPACK_IMPORTED_MODULE_4__/* .sayFaults */ .J)(world, [reference, current].flatMap(faultsOf));
        const names = columns ?? [...new Set([...reference.value.columns.keys(), ...current.value.columns.keys()])];
        const rows = names.flatMap((name) => compareColumn(name, reference.value, current.value, { paths, bins }));
        if (!names.some((name) => reference.value.columns.has(name) && current.value.columns.has(name)))
            return (0,_shared_say_js__WEBPACK_IMPORTED_MODULE_4__/* .sayFaults */ .J)(world, [
                (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_5__/* .fault */ .DG)('artifact/rows', paths[1], `the file has no column in common with ${paths[0]}`, {
                    fix: 'give two files of the same kind',
                }),
            ]);
        world.out(parsed.value.text('format') === 'json' ? `${JSON.stringify(rows)}\n` : textTable(rows));
        return 0;
    },
};
/** Options as a request, or every fault in them. */
function requestOf(options) {
    const faults = [];
    const [reference, current] = options.rest;
    if (reference === undefined || current === undefined)
        faults.push((0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_5__/* .fault */ .DG)('usage/option', 'drift', 'needs two files: the reference, and what is compared with it', {
            fix: 'risk-gate drift REFERENCE CURRENT',
        }));
    const columns = (0,_shared_text_table_js__WEBPACK_IMPORTED_MODULE_6__/* .commaList */ .od)(options.text('columns'));
    if (columns?.length === 0)
        faults.push((0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_5__/* .fault */ .DG)('usage/option', '--columns', 'names no column', { fix: 'name columns, or leave it out for all' }));
    const bins = Number(options.text('bins'));
    if (!Number.isInteger(bins) || bins < 2 || bins > 1000) {
        const fix = 'a whole number from 2 to 1000';
        faults.push((0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_5__/* .fault */ .DG)('usage/option', '--bins', `cannot be "${options.text('bins')}"`, { fix }));
    }
    if (faults.length || reference === undefined || current === undefined)
        return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_5__/* .bad */ .MB)(...faults);
    return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_5__/* .good */ .uw)({ paths: [reference, current], columns: columns && [...new Set(columns)], bins });
}
async function readFile(path, columns) {
    const file = await (0,_shared_open_blob_js__WEBPACK_IMPORTED_MODULE_2__/* .openBlob */ .Y)(path);
    if (!file.ok)
        return file;
    const { readColumns } = await Promise.all(/* import() */[__webpack_require__.e(342), __webpack_require__.e(9086), __webpack_require__.e(9328)]).then(__webpack_require__.bind(__webpack_require__, 99086));
    const read = await readColumns(file.value.blob, columns);
    await file.value.close();
    return read;
}
const faultsOf = (result) => (result.ok ? [] : result.faults);
/** The distances of one column; where it cannot be compared, each with the reason. */
function compareColumn(name, reference, current, { paths, bins }) {
    const from = usable(reference.columns.get(name), paths[0]);
    const to = usable(current.columns.get(name), paths[1]);
    const kind = 'kind' in from ? from.kind : 'kind' in to ? to.kind : 'categories';
    return DISTANCES[kind].map((metric) => {
        const value = 'undefined' in from ? from : 'undefined' in to ? to : (0,_measure_drift_js__WEBPACK_IMPORTED_MODULE_0__/* .driftOf */ .$)(metric, from, to, bins);
        const head = { metric, column: name, value: null, reference: reference.n, current: current.n };
        return (0,_domain_statistics_js__WEBPACK_IMPORTED_MODULE_7__/* .isUndefined */ .b)(value) ? { ...head, reason: value.undefined } : { ...head, value };
    });
}
/** A column as it can be compared, or why it cannot. */
function usable(column, path) {
    if (column === undefined)
        return { undefined: `it is not in ${path}` };
    return column.kind === 'unusable' ? { undefined: `in ${path} ${column.why}` } : column;
}
/** A column a line, a distance a column, for a terminal; what is undefined is told below with its reason, once a column. */
function textTable(rows) {
    const names = [...new Set(rows.map((row) => row.column))];
    const find = new Map(rows.map((row) => [`${row.metric} ${row.column}`, row]));
    const cell = (metric, name) => {
        const row = find.get(`${metric} ${name}`);
        return row === undefined ? '' : row.value === null ? '-' : (0,_shared_text_table_js__WEBPACK_IMPORTED_MODULE_6__/* .rounded */ .Wf)(row.value);
    };
    const metrics = ALL.filter((metric) => rows.some((row) => row.metric === metric));
    const cells = [['column', ...metrics], ...names.map((name) => [name, ...metrics.map((metric) => cell(metric, name))])];
    const reasons = names.flatMap((name) => {
        const mine = rows.filter((row) => row.column === name && row.reason !== undefined);
        return [...new Set(mine.map((row) => row.reason))].map((reason) => {
            const told = mine.filter((row) => row.reason === reason).map((row) => row.metric);
            return `${told.join(', ')} of ${name}: ${reason}`;
        });
    });
    return `${[...(0,_shared_text_table_js__WEBPACK_IMPORTED_MODULE_6__/* .aligned */ .b6)(cells), ...reasons].map(_outputs_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .logLine */ .BP).join('\n')}\n`;
}


/***/ }),

/***/ 24641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ isUnmeasured),
/* harmony export */   x: () => (/* binding */ askKey)
/* harmony export */ });
/** Metrics as words: what a name means, which values it can take, what is asked for and what was measured. */
/** Text key of an ask, equal for equal asks; used to look a measurement up. */
function askKey(ask) {
    const sorted = (value) => Object.entries(value)
        .filter(([, one]) => one !== undefined)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, one]) => [key, typeof one === 'object' && one !== null ? sorted(one) : one]);
    const rest = [ask.role, ask.by, ask.confidence, ask.minSamples, ask.pairedWith, ask.spread ?? null];
    if (ask.search)
        rest.push(sorted(ask.search));
    return JSON.stringify([ask.metric, sorted(ask.parameters), ...rest]);
}
/** True where an answer is a refusal. */
const isUnmeasured = (answer) => !Array.isArray(answer);


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

/***/ 16518:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ isUndefined)
/* harmony export */ });
/**
 * What is kept of the rows of one group: the sufficient statistics that metrics finish from. `statistics/` builds them
 * from typed columns, `metrics/` reads them; neither room sees the other.
 */
/** True where a number could not be had. */
const isUndefined = (value) => typeof value === 'object' && value !== null && 'undefined' in value;


/***/ }),

/***/ 16429:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ driftOf),
  Q: () => (/* binding */ measureDrift)
});

// EXTERNAL MODULE: ./build/domain/metric.js
var metric = __webpack_require__(24641);
// EXTERNAL MODULE: ./build/domain/statistics.js
var statistics = __webpack_require__(16518);
// EXTERNAL MODULE: ./build/statistics/stable-sums.js
var stable_sums = __webpack_require__(38048);
;// CONCATENATED MODULE: ./build/statistics/drift.js
/** Distances between two samples of one column: reference and current. Pure. Values are numbers (NaN: an empty cell) or categories. */

/** Shares below this count as this much in the stability index, so that an empty bin is not infinite. */
const SMALLEST_SHARE = 1e-4;
const EMPTY = { undefined: 'a sample has no row' };
/**
 * Both samples in common bins. Categories: one bin each. Numbers: the values of the reference where there are no more
 * than `bins` different ones (and one for every other value), else between its `bins` quantiles (type 7), left-closed;
 * where the topmost quantile is the largest value itself, values above it have a bin of their own. Empty cells: one bin.
 */
function binned(reference, current, bins) {
    if (reference.kind === 'numbers' && current.kind === 'numbers') {
        const { slots, slot } = numberBins(reference.values, bins);
        const count = (values) => {
            const counts = new Float64Array(slots);
            for (const value of values)
                counts[slot(value)]++;
            return counts;
        };
        return { reference: count(reference.values), current: count(current.values) };
    }
    const slots = new Map();
    const [a, b] = [countTexts(reference), countTexts(current)];
    for (const text of [...a.keys(), ...b.keys()])
        if (!slots.has(text))
            slots.set(text, slots.size);
    const names = [...slots.keys()].sort();
    return {
        reference: Float64Array.from(names, (name) => a.get(name) ?? 0),
        current: Float64Array.from(names, (name) => b.get(name) ?? 0),
    };
}
function countTexts(column) {
    const counts = new Map();
    const length = column.kind === 'numbers' ? column.values.length : column.codes.length;
    for (let row = 0; row < length; row++) {
        const text = column.kind === 'numbers' ? String(column.values[row]) : column.values[column.codes[row]];
        counts.set(text, (counts.get(text) ?? 0) + 1);
    }
    return counts;
}
function numberBins(values, bins) {
    const sorted = values.filter((value) => !Number.isNaN(value)).sort();
    const different = new Set();
    for (const value of sorted)
        if (different.add(value + 0).size > bins)
            break;
    if (different.size <= bins) {
        const places = new Map([...different].map((value, place) => [value, place]));
        return {
            slots: places.size + 2,
            slot: (value) => (Number.isNaN(value) ? places.size + 1 : (places.get(value + 0) ?? places.size)),
        };
    }
    const edges = [];
    for (let k = 1; k < bins; k++) {
        const place = (k / bins) * (sorted.length - 1);
        const low = Math.floor(place);
        const [a, b] = [sorted[low], sorted[Math.min(low + 1, sorted.length - 1)]];
        const edge = a + (b - a) * (place - low);
        if (edge !== edges.at(-1))
            edges.push(edge);
    }
    const top = sorted.at(-1);
    const guarded = edges.at(-1) === top;
    const slots = edges.length + 1 + (guarded ? 1 : 0);
    return {
        slots: slots + 1,
        slot(value) {
            if (Number.isNaN(value))
                return slots;
            if (guarded && value > top)
                return slots - 1;
            let [low, high] = [0, edges.length];
            while (low < high) {
                const middle = (low + high) >> 1;
                if (edges[middle] <= value)
                    low = middle + 1;
                else
                    high = middle;
            }
            return low;
        },
    };
}
const total = (counts) => counts.reduce((sum, one) => sum + one, 0);
/** Population stability index Σ (q - p) ln(q / p), shares below SMALLEST_SHARE raised to it; exactly 0 for equal shares. */
function psi({ reference, current }) {
    const [n, m] = [total(reference), total(current)];
    if (n === 0 || m === 0)
        return EMPTY;
    return (0,stable_sums/* stableSum */.Bq)(reference.length, (bin) => {
        if (reference[bin] === 0 && current[bin] === 0)
            return 0;
        const p = Math.max(reference[bin] / n, SMALLEST_SHARE);
        const q = Math.max(current[bin] / m, SMALLEST_SHARE);
        return p === q ? 0 : (q - p) * Math.log(q / p);
    });
}
/** Largest Jensen-Shannon distance: of samples that share no bin. */
const MOST_JS = Math.sqrt(Math.LN2);
/**
 * Jensen-Shannon distance, 0 to MOST_JS: the root of the divergence of both shares from their mean, by the natural
 * logarithm as SciPy and the reports of Evidently have it.
 */
function js({ reference, current }) {
    const [n, m] = [total(reference), total(current)];
    if (n === 0 || m === 0)
        return EMPTY;
    const divergence = (0,stable_sums/* stableSum */.Bq)(reference.length, (bin) => {
        const [p, q] = [reference[bin] / n, current[bin] / m];
        if (p === q)
            return 0;
        const part = (share) => (share > 0 ? share * Math.log((2 * share) / (p + q)) : 0);
        return (part(p) + part(q)) / 2;
    });
    return Math.min(MOST_JS, Math.sqrt(Math.max(0, divergence)));
}
/** Pearson's chi-square statistic of the 2×k table. Bins that are empty on both sides do not count. */
function chi2({ reference, current }) {
    const [n, m] = [total(reference), total(current)];
    if (n === 0 || m === 0)
        return EMPTY;
    return (0,stable_sums/* stableSum */.Bq)(reference.length, (bin) => {
        const both = reference[bin] + current[bin];
        if (both === 0)
            return 0;
        const [expected, other] = [(both * n) / (n + m), (both * m) / (n + m)];
        return (reference[bin] - expected) ** 2 / expected + (current[bin] - other) ** 2 / other;
    });
}
/** Kolmogorov-Smirnov statistic, 0..1; empty cells count as the smallest value. */
function ks(reference, current) {
    if (reference.length === 0 || current.length === 0)
        return EMPTY;
    const sort = (values) => values.map((value) => (Number.isNaN(value) ? Number.NEGATIVE_INFINITY : value)).sort();
    let largest = 0;
    walk(sort(reference), sort(current), (f, g) => {
        largest = Math.max(largest, Math.abs(f - g));
    });
    return largest;
}
/** First Wasserstein distance ∫ |F - G| dx, in the unit of the column. Undefined where a cell is empty. */
function wasserstein(reference, current) {
    if (reference.length === 0 || current.length === 0)
        return EMPTY;
    const empty = [...[reference, current].map((values) => values.findIndex(Number.isNaN))].some((at) => at >= 0);
    if (empty)
        return { undefined: 'there are empty cells, which have no distance' };
    const terms = [];
    walk(reference.slice().sort(), current.slice().sort(), (f, g, width) => {
        if (f !== g)
            terms.push(Math.abs(f - g) * width);
    });
    const sum = (0,stable_sums/* stableSum */.Bq)(terms.length, (i) => terms[i]);
    return Number.isFinite(sum) ? sum : { undefined: 'the numbers are too large to add up' };
}
/** Walks the different values of two sorted samples: shares at or below each, and the distance to the next (0 after the last). */
function walk(a, b, visit) {
    let [i, j] = [0, 0];
    while (i < a.length || j < b.length) {
        const here = Math.min(a[i] ?? Infinity, b[j] ?? Infinity);
        while (i < a.length && a[i] <= here)
            i++;
        while (j < b.length && b[j] <= here)
            j++;
        const next = Math.min(a[i] ?? Infinity, b[j] ?? Infinity);
        visit(i / a.length, j / b.length, next === Infinity ? 0 : next - here);
    }
}

// EXTERNAL MODULE: ./build/measure/files.js
var files = __webpack_require__(54724);
;// CONCATENATED MODULE: ./build/measure/drift.js
/** Drift asks: one column of two files compared. */




/** A column by the name that it has in the file: a score, label, prediction, group or further column. */
function driftColumn(file, name) {
    const { table, spec } = file;
    const { score, label, prediction } = spec.columns;
    if (Object.hasOwn(table.numbers, name))
        return { kind: 'numbers', values: table.numbers[name] };
    if (table.scores !== null && score !== undefined) {
        if (score === name)
            return { kind: 'numbers', values: table.scores[0] };
        const c = typeof score === 'string'
            ? -1
            : table.classes.findIndex((one) => Object.hasOwn(score, one) && score[one] === name);
        if (c >= 0 && table.scores[c])
            return { kind: 'numbers', values: table.scores[c] };
    }
    for (const [column, own] of [
        [label, table.label],
        [prediction, table.prediction],
    ]) {
        if (column !== name || own === null)
            continue;
        return table.task === 'regression'
            ? { kind: 'numbers', values: Float64Array.from(own) }
            : { kind: 'categories', values: table.classes, codes: own };
    }
    if (Object.hasOwn(table.groups, name))
        return { kind: 'categories', ...table.groups[name] };
    return (0,files/* lacking */.gP)(file, `column ${name}`);
}
/** The named distance between two columns. */
function driftOf(metric, reference, current, bins) {
    if (reference.kind !== current.kind)
        return { undefined: 'the column holds numbers in one file and texts in the other' };
    switch (metric) {
        case 'psi':
            return psi(binned(reference, current, bins));
        case 'js':
            return js(binned(reference, current, bins));
        case 'chi2':
            return chi2(binned(reference, current, bins));
        case 'ks':
        case 'wasserstein': {
            if (reference.kind !== 'numbers' || current.kind !== 'numbers')
                return { undefined: 'the column does not hold numbers' };
            return (metric === 'ks' ? ks : wasserstein)(reference.values, current.values);
        }
        default:
            return { undefined: `${metric} is no drift metric` };
    }
}
/** Answers a drift ask from the file of its role (current) and of `pairedWith` (reference). */
function measureDrift(ask, current, reference) {
    const name = ask.parameters.column ?? '';
    const columns = [driftColumn(reference, name), driftColumn(current, name)];
    const [from, to] = columns;
    if (isRefused(from))
        return from;
    if (isRefused(to))
        return to;
    const value = driftOf(ask.metric, from, to, ask.parameters.bins ?? 10);
    const shared = {
        metric: ask.metric,
        parameters: ask.parameters,
        role: ask.role,
        slice: null,
        interval: null,
        n: current.table.n,
        origin: 'recomputed',
        source: current.table.source,
    };
    if ((0,statistics/* isUndefined */.b)(value))
        return [{ ...shared, value: null, reason: `${ask.metric} of ${name}: ${value.undefined}` }];
    const none = ask.confidence === null ? {} : { intervalUnavailable: 'no interval is given for a distance between two samples' };
    return [{ ...shared, value, reason: null, ...none }];
}
const isRefused = (column) => 'outcome' in column && (0,metric/* isUnmeasured */.q)(column);


/***/ }),

/***/ 38048:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BO: () => (/* binding */ boundsOf),
/* harmony export */   Bq: () => (/* binding */ stableSum),
/* harmony export */   TG: () => (/* binding */ splitters),
/* harmony export */   Y8: () => (/* binding */ stableSums)
/* harmony export */ });
/**
 * Sums for `slots` quantities of at most `terms` terms each.
 * @param bound at least as large as every |term|, of all slots or of each one; 0 where all are 0
 */
function stableSums(slots, bound, terms) {
    const high = new Float64Array(slots);
    const low = new Float64Array(slots);
    const first = new Float64Array(slots);
    const second = new Float64Array(slots);
    for (let slot = 0; slot < slots; slot++) {
        ;
        [first[slot], second[slot]] =
            slot > 0 && typeof bound === 'number'
                ? [first[0], second[0]]
                : splitters(typeof bound === 'number' ? bound : bound[slot], terms);
    }
    return {
        add(slot, term) {
            const cut = first[slot];
            const finer = second[slot];
            const upper = term + cut - cut;
            high[slot] += upper;
            low[slot] += term - upper + finer - finer;
        },
        value: (slot) => high[slot] + low[slot],
    };
}
/**
 * Largest size of a term in each slot, a bound of its own for each: cut by a bound for all of them, a slot of small terms
 * would lose its digits to one of large terms. NaN where a term is NaN; a term of a slot below 0 does not count.
 */
function boundsOf(slots, count, slot, term) {
    const largest = new Float64Array(slots);
    for (let i = 0; i < count; i++) {
        const at = slot(i);
        const size = Math.abs(term(i));
        if (at >= 0 && !(size <= largest[at]))
            largest[at] = size;
    }
    return largest;
}
/**
 * Sum of `term(0)` to `term(count - 1)`, independent of their order. NaN where a term is not finite.
 * @param bound at least as large as every |term|, where it is known; else it is found in a first pass
 */
function stableSum(count, term, bound) {
    let largest = bound ?? 0;
    if (bound === undefined) {
        for (let i = 0; i < count; i++) {
            const size = Math.abs(term(i));
            if (!(size <= largest))
                largest = size;
        }
    }
    const [first, second] = splitters(largest, count);
    let [high, low] = [0, 0];
    for (let i = 0; i < count; i++) {
        const one = term(i);
        const upper = one + first - first;
        high += upper;
        low += one - upper + second - second;
    }
    return high + low;
}
/** The two numbers that cut terms at fixed binary places when they are added and taken away again. */
function splitters(bound, terms) {
    if (!Number.isFinite(bound))
        return [Number.NaN, Number.NaN];
    const room = Math.ceil(Math.log2(terms + 1)) + 1;
    const size = Math.max(-900, Math.ceil(Math.log2(Math.max(bound, Number.MIN_VALUE))) + 1);
    return [1.5 * 2 ** (size + room + 1), 1.5 * 2 ** (size + 2 * room - 51)];
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
