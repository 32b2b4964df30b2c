export const id = 4498;
export const ids = [4498];
export const modules = {

/***/ 24498:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  metrics: () => (/* binding */ metrics_metrics)
});

// EXTERNAL MODULE: ./build/domain/fault.js
var fault = __webpack_require__(12777);
// EXTERNAL MODULE: ./build/measure/across.js + 1 modules
var across = __webpack_require__(88569);
// EXTERNAL MODULE: ./build/measure/context.js + 3 modules
var context = __webpack_require__(96103);
// EXTERNAL MODULE: ./build/measure/files.js
var files = __webpack_require__(54724);
// EXTERNAL MODULE: ./build/metrics/index.js + 53 modules
var metrics = __webpack_require__(68687);
;// CONCATENATED MODULE: ./build/measure-table.js
/** Measures one table by names of metrics and groups, for the command line: no policy, no roles. */




/** Rows for every metric and group, in the order asked for, all rows first. What cannot be measured is a row with value null and the reason. */
function measureTable(table, ask) {
    const from = (0,context/* measured */.jh)(table);
    const splits = [null, ...ask.groups].map((by) => ({
        by,
        groups: by?.some((column) => !Object.hasOwn(table.groups, column)) ? undefined : from.groups(by),
    }));
    return ask.metrics.flatMap((written) => {
        const at = written.indexOf('@');
        const [name, one] = at < 0 ? [written, undefined] : [written.slice(0, at), written.slice(at + 1)];
        const metric = metrics/* METRICS_BY_NAME */.wF.get(metrics/* vocabulary */.vP.find(name)?.name ?? '');
        if (metric === undefined)
            return [empty({ metric: written }, null, `${name} is not a metric`)];
        const label = { metric: metric.name, ...(one === undefined ? {} : { class: one }) };
        const refusal = refusalOf(metric, one, table);
        if (refusal !== null)
            return [empty(label, null, refusal)];
        return splits.flatMap((split) => rowsOf(metric, label, split, ask));
    });
}
const empty = (label, group, reason) => ({
    ...label,
    group,
    value: null,
    lower: null,
    upper: null,
    n: 0,
    reason,
});
/** Why the table does not allow the metric, or null. */
function refusalOf(metric, one, table) {
    if (metric.tasks.length === 0)
        return `${metric.name} is not computed from a single rows file`;
    if (table.task === null || !metric.tasks.includes(table.task))
        return `${metric.name} is not defined for ${table.task ?? 'rows without a task'}`;
    if ((0,files/* tooManyClasses */.Kv)(table))
        return `there are ${table.classes.length} classes, too many to measure`;
    const lacks = (0,files/* columnsFor */.ns)(metric, table.task).find((column) => table[column === 'score' ? 'scores' : column] === null);
    if (lacks !== undefined)
        return `${metric.name} needs a ${lacks} column`;
    if (one === undefined)
        return null;
    if (!metric.perClass)
        return `${metric.name} has no value for a single class`;
    return table.classes.includes(one)
        ? null
        : `no row has the class ${one}; there are ${table.classes.slice(0, 20).join(', ')}`;
}
function rowsOf(metric, label, { by, groups }, ask) {
    if (groups === undefined)
        return [empty(label, null, `${(by ?? []).join(' and ')} are not columns, or make too many groups`)];
    const parameters = {
        ...ask.parameters,
        ...(ask.bins === undefined ? {} : { bins: ask.bins }),
        ...(label.class === undefined ? {} : { class: label.class }),
    };
    const row = (group, found, reason) => ({
        ...label,
        group,
        value: found.value,
        lower: found.interval?.[0] ?? null,
        upper: found.interval?.[1] ?? null,
        n: found.n,
        ...(reason ? { reason } : {}),
    });
    if (!metric.acrossGroups) {
        return groups.slices.map((slice, group) => {
            const found = (0,context/* measureGroup */.i3)(metric, parameters, groups.statistics(group), ask.confidence);
            return row(slice, found, found.reason ?? found.unavailable);
        });
    }
    if (by === null)
        return ask.groups.length > 0 ? [] : [empty(label, null, 'it compares groups; name group columns')];
    const like = {
        metric: metric.name,
        parameters,
        role: 'candidate',
        by,
        confidence: ask.confidence,
        minSamples: null,
        pairedWith: null,
    };
    const found = (0,across/* measureSpread */.Wi)(groups, (0,across/* spreadAsk */.FN)(like, metric, (rate) => metrics/* METRICS_BY_NAME */.wF.get(rate)));
    return [row((0,across/* allOver */.S5)(by), found, found.reason ?? found.intervalUnavailable)];
}

// EXTERNAL MODULE: ./build/outputs/escape.js
var outputs_escape = __webpack_require__(11722);
// EXTERNAL MODULE: ./build/commands/shared/open-blob.js
var open_blob = __webpack_require__(9093);
// EXTERNAL MODULE: ./build/commands/shared/options.js
var options = __webpack_require__(91691);
// EXTERNAL MODULE: ./build/commands/shared/say.js
var say = __webpack_require__(87558);
// EXTERNAL MODULE: ./build/commands/shared/text-table.js
var text_table = __webpack_require__(65511);
;// CONCATENATED MODULE: ./build/commands/metrics.js
/** `metrics`: measures a predictions file, over all rows and by group. */








/** What is measured where `--metrics` is left out. */
const USUAL = {
    binary: [
        'count',
        'accuracy',
        'balanced_accuracy',
        'precision',
        'recall',
        'specificity',
        'f1',
        'selection_rate',
        'roc_auc',
        'average_precision',
        'log_loss',
        'brier',
        'ece',
    ],
    multiclass: [
        'count',
        'accuracy',
        'balanced_accuracy',
        'f1_macro',
        'f1_weighted',
        'mcc',
        'roc_auc_ovr_macro',
        'log_loss',
        'brier',
        'ece',
    ],
    regression: ['count', 'mae', 'rmse', 'r2', 'median_ae', 'max_error'],
};
const metrics_metrics = {
    name: 'metrics',
    usage: 'metrics FILE --task TASK --label COLUMN [options]',
    summary: 'Measures a predictions file (CSV, JSON Lines or Parquet) with intervals, over all rows and by group.',
    options: {
        task: { value: 'TASK', help: 'binary, multiclass or regression', choices: ['binary', 'multiclass', 'regression'] },
        label: { value: 'COLUMN', help: 'the true label or number' },
        prediction: { value: 'COLUMN', help: 'the predicted label or number' },
        score: { value: 'COLUMN', help: 'P(positive); for several classes CLASS=COLUMN,CLASS=COLUMN,…' },
        id: { value: 'COLUMN', help: 'the id of a row; each must be there once' },
        weight: { value: 'COLUMN', help: 'the weight of a row' },
        positive: { value: 'VALUE', help: 'the positive class of a binary task (default: 1 or true)' },
        groups: { value: 'LIST', help: 'columns to measure by, such as sex,race,sex*race' },
        slices: { value: 'LIST', help: 'columns of numbers cut into bins for --groups, such as age=0:25:60:inf' },
        metrics: { value: 'LIST', help: 'metrics to measure; recall@CLASS for one class of several' },
        confidence: { value: 'LEVEL', help: 'level of the two-sided intervals', fallback: '0.95' },
        bins: { value: 'N', help: 'bins of ece and mce', fallback: '10' },
        format: (0,options/* formatOption */.Bx)(['text', 'json']),
    },
    async run(argv, world) {
        const parsed = (0,options/* parseOptions */.Ac)(argv, this.options);
        if (!parsed.ok)
            return (0,say/* sayFaults */.J)(world, parsed.faults);
        const request = requestOf(parsed.value);
        if (!request.ok)
            return (0,say/* sayFaults */.J)(world, request.faults);
        const file = await (0,open_blob/* openBlob */.Y)(request.value.rows.path);
        if (!file.ok)
            return (0,say/* sayFaults */.J)(world, file.faults);
        const { readRows } = await Promise.all(/* import() */[__webpack_require__.e(342), __webpack_require__.e(9086), __webpack_require__.e(9328)]).then(__webpack_require__.bind(__webpack_require__, 99086));
        const table = await readRows(file.value.blob, request.value.rows);
        await file.value.close();
        if (!table.ok)
            return (0,say/* sayFaults */.J)(world, table.faults);
        const rows = measureTable(table.value, request.value);
        world.out(parsed.value.text('format') === 'json' ? `${JSON.stringify(rows)}\n` : await textTable(rows));
        return 0;
    },
};
/** Options as a request, or every fault in them. */
function requestOf(options) {
    const faults = [];
    const complain = (option, message, fix = null) => faults.push((0,fault/* fault */.DG)('usage/option', option, message, { fix }));
    const [path, ...more] = options.rest;
    if (path === undefined || more.length)
        complain('metrics', 'needs exactly one file', 'risk-gate metrics FILE --task TASK --label COLUMN');
    const task = options.text('task');
    const label = options.text('label');
    if (!task)
        complain('--task', 'is needed', 'one of binary, multiclass, regression');
    if (!label)
        complain('--label', 'is needed', 'name the column of what is true');
    const confidence = Number(options.text('confidence'));
    if (!(confidence > 0 && confidence < 1))
        complain('--confidence', `cannot be "${options.text('confidence')}"`, 'a number between 0 and 1');
    const bins = Number(options.text('bins'));
    if (!Number.isInteger(bins) || bins < 1 || bins > 1000)
        complain('--bins', `cannot be "${options.text('bins')}"`, 'a whole number from 1 to 1000');
    const names = (0,text_table/* commaList */.od)(options.text('metrics')) ?? USUAL[task ?? 'binary'];
    if (!names.length)
        complain('--metrics', 'names no metric', 'risk-gate explain lists them');
    for (const name of names) {
        const near = metrics/* vocabulary */.vP.suggest(name.split('@')[0] ?? '');
        if (!metrics/* vocabulary */.vP.find(name.split('@')[0] ?? ''))
            complain('--metrics', `"${name}" is no metric`, near ? `did you mean ${near}?` : 'risk-gate explain lists them');
    }
    const scores = options.text('score');
    const score = scores === null ? null : scoreColumns(scores);
    if (scores !== null && score === null)
        complain('--score', `cannot be "${scores}"`, 'one column, or CLASS=COLUMN for each class once');
    const groups = ((0,text_table/* commaList */.od)(options.text('groups')) ?? []).map((group) => group.split('*').map((column) => column.trim()));
    const slices = slicesOf(options.text('slices'));
    if (slices === null)
        complain('--slices', `cannot be "${options.text('slices')}"`, 'COLUMN=EDGE:EDGE:… in ascending order, each column once');
    for (const column of Object.keys(slices ?? {}))
        if (!groups.flat().includes(column))
            complain('--slices', `${column} is not among the groups`, `name it there too: --groups ${column}`);
    if (faults.length)
        return (0,fault/* bad */.MB)(...faults);
    const columns = {
        id: options.text('id'),
        label,
        prediction: options.text('prediction'),
        score,
        weight: options.text('weight'),
    };
    return (0,fault/* good */.uw)({
        rows: {
            path: path,
            role: 'candidate',
            task,
            columns: Object.fromEntries(Object.entries(columns).filter(([, column]) => column !== null)),
            groups: [...new Set(groups.flat())].filter((column) => !Object.hasOwn(slices ?? {}, column)),
            slices: slices ?? {},
            positive: options.text('positive'),
            extra: [],
        },
        metrics: names,
        groups,
        confidence,
        bins,
    });
}
/** `age=0:25:60:inf` as edges by column; null where a part is no such thing, or a column stands twice. */
function slicesOf(text) {
    const pairs = ((0,text_table/* commaList */.od)(text) ?? []).map((pair) => /^(.+)=([^=]+)$/s.exec(pair));
    const slices = Object.create(null);
    for (const pair of pairs) {
        const edges = (pair?.[2] ?? '').split(':').map(edgeOf);
        const ascending = edges.every((edge, at) => !Number.isNaN(edge) && (at === 0 || edge > edges[at - 1]));
        if (!pair?.[1] || edges.length < 2 || !ascending || Object.hasOwn(slices, pair[1]))
            return null;
        slices[pair[1]] = edges;
    }
    return slices;
}
/** An edge of a bin; NaN where it is none. */
function edgeOf(text) {
    if (/^[+-]?inf$/.test(text))
        return text.startsWith('-') ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
    return text.trim() !== '' && Number.isFinite(Number(text)) ? Number(text) : Number.NaN;
}
/** `--score y` is one column; `--score a=x,b=y` maps classes to columns. Null where a part is no such pair, or a class twice. */
function scoreColumns(text) {
    if (!text.includes('='))
        return text;
    const pairs = ((0,text_table/* commaList */.od)(text) ?? []).map((pair) => /^(.+?)=(.+)$/s.exec(pair));
    const columns = Object.fromEntries(pairs.flatMap((pair) => (pair ? [[pair[1], pair[2]]] : [])));
    return Object.keys(columns).length === pairs.length ? columns : null;
}
/** A group a line, a metric a column, for a terminal; what is undefined is told below with its reason. */
async function textTable(rows) {
    const { from } = await __webpack_require__.e(/* import() */ 8469).then(__webpack_require__.bind(__webpack_require__, 48469));
    const named = rows.map((row) => ({
        group: row.group === null ? 'all' : groupName(row.group),
        metric: row.class === undefined ? row.metric : `${row.metric}@${row.class}`,
        cell: cellText(row),
    }));
    const wide = from(named).groupby('group').pivot('metric', 'cell', { limit: MOST_COLUMNS, sort: false });
    const columns = wide.columnNames();
    const cells = [columns, ...wide.objects().map((row) => columns.map((column) => String(row[column] ?? '')))];
    const reasons = rows
        .filter((row) => row.reason)
        .map((row) => `${row.metric} of ${row.group ? groupName(row.group) : 'all'}: ${row.reason}`);
    return `${[...(0,text_table/* aligned */.b6)(cells), ...reasons].map(outputs_escape/* logLine */.BP).join('\n')}\n`;
}
/** Most metrics beside each other. */
const MOST_COLUMNS = 200;
const groupName = (group) => Object.entries(group)
    .map(([column, value]) => `${column}=${value}`)
    .join(' ');
/** `0.7959 [0.7869, 0.8046]`; a count as it is; what is undefined as a dash. */
function cellText({ value, lower, upper }) {
    if (value === null)
        return '-';
    return lower === null || upper === null ? (0,text_table/* rounded */.Wf)(value) : `${(0,text_table/* rounded */.Wf)(value)} [${(0,text_table/* rounded */.Wf)(lower)}, ${(0,text_table/* rounded */.Wf)(upper)}]`;
}


/***/ }),

/***/ 5296:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zl: () => (/* binding */ normalQuantile),
/* harmony export */   _6: () => (/* binding */ zOf),
/* harmony export */   d: () => (/* binding */ rowsNeededByScaling),
/* harmony export */   dr: () => (/* binding */ rowsNeededForShare),
/* harmony export */   rF: () => (/* binding */ wilson)
/* harmony export */ });
/** Arithmetic of intervals for shares, and how many rows would settle an open question. Pure. */
/** Coefficients of Wichura's AS 241 (PPND16), numerators and denominators, lowest power first. */
const CENTRE = [
    [
        3.3871328727963665, 133.14166789178438, 1971.5909503065513, 13731.69376550946, 45921.95393154987, 67265.7709270087,
        33430.57558358813, 2509.0809287301227,
    ],
    [
        1, 42.31333070160091, 687.1870074920579, 5394.196021424751, 21213.794301586597, 39307.89580009271,
        28729.085735721943, 5226.495278852854,
    ],
];
const MIDDLE = [
    [
        1.4234371107496835, 4.630337846156546, 5.769497221460691, 3.6478483247632045, 1.2704582524523684,
        0.2417807251774506, 0.022723844989269184, 0.0007745450142783414,
    ],
    [
        1, 2.053191626637759, 1.6763848301838038, 0.6897673349851, 0.14810397642748008, 0.015198666563616457,
        0.0005475938084995345, 1.0507500716444169e-9,
    ],
];
const TAIL = [
    [
        6.657904643501103, 5.463784911164114, 1.7848265399172913, 0.29656057182850487, 0.026532189526576124,
        0.0012426609473880784, 0.000027115555687434876, 2.0103343992922881e-7,
    ],
    [
        1, 0.599832206555888, 0.1369298809227358, 0.014875361290850615, 0.0007868691311456133, 0.000018463183175100548,
        1.421511758316446e-7, 2.0442631033899397e-15,
    ],
];
const polynomial = (coefficients, x) => coefficients.reduceRight((sum, one) => sum * x + one, 0);
const fraction = (pair, x) => polynomial(pair[0], x) / polynomial(pair[1], x);
/**
 * Quantile of the standard normal distribution, to double precision (Wichura 1988, AS 241).
 * @param p probability in (0, 1); 0 and 1 give -Infinity and Infinity, anything else NaN
 */
function normalQuantile(p) {
    if (!(p >= 0 && p <= 1))
        return Number.NaN;
    if (p === 0 || p === 1)
        return p === 0 ? -Infinity : Infinity;
    const q = p - 0.5;
    if (Math.abs(q) <= 0.425)
        return q * fraction(CENTRE, 0.180625 - q * q);
    const r = Math.sqrt(-Math.log(q < 0 ? p : 1 - p));
    const size = r <= 5 ? fraction(MIDDLE, r - 1.6) : fraction(TAIL, r - 5);
    return q < 0 ? -size : size;
}
/** The z of a two-sided interval: 1.959963984540054 at 0.95. Rounded to the 16 digits that the method is good for. */
const zOf = (confidence) => Number(normalQuantile((1 + confidence) / 2).toPrecision(16));
/**
 * Wilson's score interval of a share (Wilson 1927), two-sided, without continuity correction. Inside [0, 1]; exactly 0
 * below where there is no hit and exactly 1 above where there is no miss. No trials give [0, 1].
 * @param hits trials that hit, 0..trials
 * @param trials number of trials, unweighted
 * @param confidence in (0, 1)
 */
function wilson(hits, trials, confidence) {
    if (!(trials > 0))
        return [0, 1];
    const z2 = zOf(confidence) ** 2;
    const p = hits / trials;
    const centre = (p + z2 / (2 * trials)) / (1 + z2 / trials);
    const half = Math.sqrt(((p * (1 - p)) / trials) * z2 + (z2 * z2) / (4 * trials * trials)) / (1 + z2 / trials);
    return [hits <= 0 ? 0 : Math.max(0, centre - half), hits >= trials ? 1 : Math.min(1, centre + half)];
}
/**
 * Rows (trials) from which Wilson's interval of the same share no longer reaches across the bound: n ≥ z² b(1−b)/(p−b)²,
 * the score test solved for n. null where the share is on the bound, so that no number of rows settles it.
 * @param value the share, 0..1
 * @param bound the threshold, 0..1
 */
function rowsNeededForShare(value, bound, confidence) {
    const gap = (value - bound) ** 2;
    if (!(gap > 0))
        return null;
    const rows = Math.max(1, Math.ceil((zOf(confidence) ** 2 * bound * (1 - bound)) / gap));
    return Number.isSafeInteger(rows) ? rows : null;
}
/**
 * Rows from which an interval that shrinks with the square root of the rows no longer reaches across the bound.
 * null where the value is on the bound.
 * @param halfWidth distance from the value to the end of the interval that faces the bound
 * @param n rows that the interval rests on
 */
function rowsNeededByScaling(value, bound, halfWidth, n) {
    const gap = Math.abs(value - bound);
    const rows = Math.max(1, Math.ceil(n * (halfWidth / gap) ** 2));
    return gap > 0 && Number.isSafeInteger(rows) ? rows : null;
}


/***/ }),

/***/ 88569:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S5: () => (/* binding */ allOver),
  Wi: () => (/* binding */ measureSpread),
  FN: () => (/* binding */ spreadAsk)
});

// EXTERNAL MODULE: ./build/domain/power.js
var power = __webpack_require__(5296);
// EXTERNAL MODULE: ./build/statistics/intervals.js
var intervals = __webpack_require__(57132);
;// CONCATENATED MODULE: ./build/statistics/spread.js
/**
 * How far apart groups are: the largest difference or the smallest ratio between two of them, with an interval that
 * holds for the extreme pair whichever it is. The upper end of a largest difference is the largest upper end over all
 * pairs: it covers the true extreme pair with at least the confidence asked for, without any correction. The lower end
 * is the largest lower end over all pairs, each at a confidence corrected for the number of pairs (Bonferroni): among many
 * equal groups some two lie apart by chance, and no single pair was named before. For a smallest ratio the roles are
 * exchanged.
 */


/** Pairs are looked at one by one up to this many groups; beyond, the interval is taken from the extreme ends of all groups. */
const MOST_GROUPS_IN_PAIRS = 400;
/** Largest minus smallest value. At least two values. */
const largestDifference = (values) => extreme(values, 1) - extreme(values, -1);
/** Smallest by largest value; undefined where the largest is 0 or a value is negative. At least two values. */
function smallestRatio(values) {
    const [low, high] = [extreme(values, -1), extreme(values, 1)];
    return low >= 0 && high > 0 ? low / high : undefined;
}
const extreme = (values, sign) => values.reduce((best, value) => (sign * value > sign * best ? value : best));
function pairs(groups) {
    if (groups.length > MOST_GROUPS_IN_PAIRS) {
        const low = groups.map((one) => one.low);
        const high = groups.map((one) => one.high);
        const values = groups.map((one) => one.value);
        const top = { value: extreme(values, 1), low: extreme(low, -1), high: extreme(high, 1) };
        const bottom = { value: extreme(values, -1), low: extreme(low, -1), high: extreme(high, 1) };
        return [[top, bottom]];
    }
    return groups.flatMap((a, i) => groups.filter((_, j) => j !== i).map((b) => [a, b]));
}
/**
 * Groups as they are when all pairs are looked at together: the distances from the values to the ends in proportion to the
 * normal quantiles. Two groups are one pair and stay as they are, unless the worst of several rates is looked for.
 */
function together(groups, confidence, rates) {
    const count = (rates * groups.length * (groups.length - 1)) / 2;
    if (count < 2)
        return groups;
    const wider = (0,power/* zOf */._6)(1 - (1 - confidence) / count) / (0,power/* zOf */._6)(confidence);
    return groups.map(({ value, low, high }) => ({
        value,
        low: value - wider * (value - low),
        high: value + wider * (high - value),
    }));
}
/** Interval of the largest difference; its ends are at least 0. @param rates how many rates the worst one is looked for among */
function differenceInterval(groups, confidence, rates = 1) {
    const low = pairs(together(groups, confidence, rates)).map(([a, b]) => (0,intervals/* difference */.iv)(a, b)[0]);
    const high = pairs(groups).map(([a, b]) => (0,intervals/* difference */.iv)(a, b)[1]);
    return [Math.max(0, extreme(low, 1)), Math.max(0, extreme(high, 1))];
}
/** Interval of the smallest ratio; its ends lie in [0, 1]. @param rates as in `differenceInterval` */
function ratioInterval(groups, confidence, rates = 1) {
    // The pair of extreme ends has the higher group first, as a difference wants it.
    const turned = groups.length > MOST_GROUPS_IN_PAIRS;
    const ratios = (estimates) => pairs(estimates).map(([a, b]) => (turned ? (0,intervals/* ratio */.CG)(b, a) : (0,intervals/* ratio */.CG)(a, b)));
    const low = ratios(groups).map(([end]) => end);
    const high = ratios(together(groups, confidence, rates)).map(([, end]) => end);
    return [Math.min(1, extreme(low, -1)), Math.min(1, extreme(high, -1))];
}

// EXTERNAL MODULE: ./build/measure/context.js + 3 modules
var context = __webpack_require__(96103);
;// CONCATENATED MODULE: ./build/measure/across.js
/** Metrics between groups: the spread of one metric, or the worst spread of several rates. */


/** The slice of a measurement across groups: `*` for each column. */
const allOver = (by) => Object.fromEntries(by.map((column) => [column, '*']));
/** Text of a group: `race=Asian, sex=Female`. */
const sliceText = (slice) => Object.entries(slice)
    .map(([column, value]) => `${column}=${value}`)
    .join(', ');
function oneSpread(metric, groups, ask) {
    const entered = [];
    const leftOut = [];
    const estimates = [];
    const ends = [];
    const rows = new Map();
    let unavailable = null;
    let fewest;
    for (const [group, slice] of groups.slices.entries()) {
        if (slice === null)
            continue;
        const statistics = groups.statistics(group);
        const { value, reason, n, effective, interval, estimate, unavailable: why, within = 0, } = (0,context/* measureGroup */.i3)(metric, ask.parameters, statistics, ask.confidence);
        if (value === null) {
            leftOut.push({ slice, reason: `its ${metric.name} is undefined: ${reason}`, n, cause: 'undefined' });
        }
        else if (ask.minSamples !== null && n < ask.minSamples) {
            const what = metric.share && n !== statistics.n ? `${n} of its rows count for ${metric.name}` : `it has ${n} rows`;
            leftOut.push({ slice, reason: `${what}, fewer than the ${ask.minSamples} asked for`, n, cause: 'small' });
        }
        else {
            entered.push({ slice, value, n, interval });
            rows.set(group, statistics.n);
            if (effective !== undefined)
                fewest = Math.min(fewest ?? effective, effective);
            ends.push([value - within, value + within]);
            if (estimate !== null)
                estimates.push(estimate);
            else if (ask.confidence !== null)
                unavailable ??= `${sliceText(slice)} has no interval: ${why ?? 'unknown'}`;
        }
    }
    const sign = metric.better === 'lower' ? -1 : 1;
    entered.sort((a, b) => sign * (a.value - b.value));
    const parts = {
        groups: entered,
        leftOut,
        rows,
        interval: null,
        unavailable,
        ...(fewest === undefined ? {} : { effective: fewest }),
    };
    if (entered.length < 2) {
        return { ...parts, value: null, reason: `fewer than two groups have a ${metric.name} that can be compared` };
    }
    const values = entered.map(({ value }) => value);
    const value = ask.kind === 'difference' ? largestDifference(values) : smallestRatio(values);
    if (value === undefined) {
        const why = Math.min(...values) < 0 ? 'is below 0 in a group' : 'is 0 in every group';
        return { ...parts, value: null, reason: `the ${metric.name} ${why}, so there is no ratio` };
    }
    const within = openSpread(ends, ask.kind, value);
    if (ask.confidence === null || unavailable !== null)
        return { ...parts, value, reason: null, within };
    const intervalOf = ask.kind === 'difference' ? differenceInterval : ratioInterval;
    const [low, high] = intervalOf(estimates, ask.confidence, ask.metrics.length);
    const widest = ask.kind === 'ratio' ? 1 : metric.range[1] - metric.range[0];
    return {
        ...parts,
        value,
        reason: null,
        within,
        interval: [Math.min(value, low), Math.max(value, Math.min(high, widest))],
    };
}
/** How far a spread may lie from `value` where each group's exact value is only known to lie between two ends. */
function openSpread(ends, kind, value) {
    const best = (at, pick) => pick(...ends.map((end) => end[at]));
    const lowest = [best(0, Math.min), best(1, Math.min)];
    const highest = [best(0, Math.max), best(1, Math.max)];
    const [least, most] = kind === 'difference'
        ? [Math.max(0, highest[0] - lowest[1]), highest[1] - lowest[0]]
        : [Math.max(0, lowest[0]) / highest[1], highest[0] > 0 ? Math.min(1, lowest[1] / highest[0]) : 1];
    return Math.max(value - least, most - value);
}
/** Measures a spread over groups. Of several rates the worst spread counts; where one is undefined the whole is. */
function measureSpread(groups, ask) {
    const found = ask.metrics.map((metric) => oneSpread(metric, groups, ask));
    const worse = (a, b) => (ask.kind === 'difference' ? a > b : a < b);
    const undecided = found.find(({ value }) => value === null);
    const worst = undecided ?? found.reduce((best, one) => (worse(one.value, best.value) ? one : best));
    const rows = new Map(found.flatMap((one) => [...one.rows]));
    const leftOut = found.flatMap((one) => one.leftOut);
    const fewest = found.flatMap((one) => one.effective ?? []);
    const spread = {
        value: worst.value,
        reason: worst.reason ?? leftOutText(leftOut),
        n: [...rows.values()].reduce((sum, n) => sum + n, 0),
        leftOut,
        groups: worst.groups,
        ...(fewest.length ? { effective: Math.min(...fewest) } : {}),
        ...(worst.within ? { within: worst.within } : {}),
    };
    if (worst.value === null || ask.confidence === null)
        return { ...spread, interval: null };
    const unavailable = found.find((one) => one.unavailable !== null)?.unavailable ?? null;
    if (unavailable !== null)
        return { ...spread, interval: null, intervalUnavailable: unavailable };
    const end = (at) => found.map(({ interval }) => interval[at]).reduce((a, b) => (worse(b, a) ? b : a));
    return { ...spread, interval: [end(0), end(1)] };
}
function leftOutText(leftOut) {
    if (leftOut.length === 0)
        return null;
    const named = leftOut.slice(0, 5).map(({ slice, reason }) => `${sliceText(slice)} (${reason})`);
    const more = leftOut.length > named.length ? ` and ${leftOut.length - named.length} more` : '';
    return `left out: ${named.join('; ')}${more}`;
}
/** What an ask means as a spread, or undefined where it is none. `find`: a metric by name. */
function spreadAsk(ask, metric, find) {
    const shared = { parameters: ask.parameters, confidence: ask.confidence, minSamples: ask.minSamples };
    if (metric.across)
        return { ...shared, kind: metric.across.kind, metrics: metric.across.rates.map(find) };
    return ask.spread ? { ...shared, kind: ask.spread, metrics: [metric] } : undefined;
}


/***/ })

};
