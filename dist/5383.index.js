export const id = 5383;
export const ids = [5383];
export const modules = {

/***/ 71677:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OY: () => (/* binding */ scoreColumns),
/* harmony export */   Q1: () => (/* binding */ topIndex),
/* harmony export */   Uu: () => (/* binding */ sqlDouble),
/* harmony export */   aH: () => (/* binding */ layoutOf),
/* harmony export */   vd: () => (/* binding */ binName),
/* harmony export */   x_: () => (/* binding */ binnedScore)
/* harmony export */ });
/* harmony import */ var _domain_counts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47281);
/* harmony import */ var _classes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14944);
/**
 * The shape of the one statement and of its answer: which columns there are, in which sets rows are counted together,
 * and which numbers are added up. The statement is written from it and the answer read by it, so that the two agree.
 */


/** Double precision epsilon: what log loss is clipped by, here as for rows. */
const EPSILON = `DOUBLE '${2 ** -52}'`;
const ONE = "DOUBLE '1'";
/** Largest −ln of a clipped probability. */
const LARGEST_LOG_LOSS = 36.05;
/** A double as SQL. */
const sqlDouble = (value) => `DOUBLE '${value}'`;
const clippedLog = (p) => `-ln(least(greatest(${p}, ${EPSILON}), ${ONE} - ${EPSILON}))`;
/** The name of the column that a binned score stands in. */
const binName = (binned, index) => `${binned.kind === 'order' ? 'o' : 'b'}${index}`;
/** Score columns of a plan, in the order of the policy. */
function scoreColumns({ spec, task }) {
    const { score } = spec.columns;
    if (score === undefined || task === 'regression')
        return [];
    if (typeof score === 'string')
        return [{ class: '', column: score }];
    const named = Object.entries(score).map(([name, column]) => ({ class: (0,_classes_js__WEBPACK_IMPORTED_MODULE_0__/* .className */ .s7)(name, task === 'binary'), column }));
    if (task === 'multiclass')
        return named;
    const positive = spec.positive === null ? ['1', 'yes'] : [(0,_classes_js__WEBPACK_IMPORTED_MODULE_0__/* .className */ .s7)(String(spec.positive), true)];
    return named.filter((one) => positive.includes(one.class)).slice(0, 1);
}
/** The layout of a plan. */
function layoutOf(plan) {
    const { spec, task } = plan;
    const weighted = spec.columns.weight !== undefined;
    const scores = scoreColumns(plan);
    const groups = [...new Set(plan.groupings.flatMap(({ by }) => by))].sort();
    const binned = [...new Map(plan.groupings.flatMap((one) => one.binned).map((one) => [(0,_domain_counts_js__WEBPACK_IMPORTED_MODULE_1__/* .binnedKey */ .gB)(one), one])).values()];
    const base = [
        ...(task !== 'regression' && spec.columns.label !== undefined ? ['y'] : []),
        ...(task !== 'regression' && spec.columns.prediction !== undefined ? ['d'] : []),
    ];
    const top = binned.some(({ of }) => of === 'top') ? ['t'] : [];
    const bins = binned.map(binName).filter((_, index) => binned[index].kind === 'calibration');
    const keys = [...groups.map((_, g) => `g${g}`), ...base, ...top, ...bins];
    const terms = termsOf(plan, scores, binned);
    const measures = measuresOf(plan, scores, terms, weighted);
    const counts = [['bins', 'integer'], ['bin_n', 'bigint']];
    const weights = weighted ? [['bin_w', 'double'], ['bin_w2', 'double']] : [];
    const arrays = binned.some(({ kind }) => kind === 'order') ? [...counts, ...weights] : [];
    return {
        plan,
        weighted,
        groups,
        scores,
        binned,
        keys,
        sets: setsOf(plan, groups, binned, base),
        terms,
        measures,
        arrays,
        answer: ['s', ...keys, ...measures.map(({ name }) => name), ...arrays.map(([name]) => name)],
    };
}
function setsOf(plan, groups, binned, base) {
    const indexes = new Map(binned.map((one, index) => [(0,_domain_counts_js__WEBPACK_IMPORTED_MODULE_1__/* .binnedKey */ .gB)(one), index]));
    return plan.groupings.flatMap(({ by, binned: wanted }, grouping) => {
        const columns = by.map((name) => `g${groups.indexOf(name)}`);
        const whole = { grouping, binned: null, columns: [...columns, ...base] };
        const parts = wanted.map((one) => {
            const index = indexes.get((0,_domain_counts_js__WEBPACK_IMPORTED_MODULE_1__/* .binnedKey */ .gB)(one));
            const label = base.filter((name) => name === 'y');
            const top = one.of === 'top' ? ['t'] : [];
            return { grouping, binned: index, columns: [...columns, ...label, ...top, binName(one, index)] };
        });
        return [whole, ...parts];
    });
}
/** The score that is binned, as SQL over sound scores `p<i>`. */
function binnedScore(binned, scores) {
    if (binned.of === 'positive')
        return 'p0';
    if (binned.of === 'negative')
        return `${ONE} - p0`;
    if (binned.of === 'top')
        return topScore(scores);
    const { class: name } = binned.of;
    return `p${scores.findIndex((one) => one.class === name)}`;
}
/** Probability of the most probable class. */
const topScore = (scores) => scores.length === 1
    ? `CASE WHEN p0 >= DOUBLE '0.5' THEN p0 ELSE ${ONE} - p0 END`
    : `greatest(${scores.map((_, k) => `p${k}`).join(', ')})`;
/** Index of the most probable class among the score columns, the first of equals. */
const topIndex = (scores) => `CASE ${scores.map((_, k) => `WHEN p${k} = ${topScore(scores)} THEN ${k}`).join(' ')} END`;
function termsOf(plan, scores, binned) {
    if (plan.task === 'regression')
        return regressionTerms(plan);
    if (scores.length === 0)
        return [];
    const losses = plan.spec.columns.label === undefined ? [] : plan.task === 'binary' ? binaryTerms() : severalTerms(scores);
    const covered = plan.coverages.map((at, i) => ({
        name: `v${i}`,
        sql: `CASE WHEN ${topScore(scores)} >= ${sqlDouble(at)} THEN ${ONE} ELSE DOUBLE '0' END`,
        most: 'flag',
    }));
    const stated = binned.flatMap((one, i) => one.kind === 'calibration' ? [{ name: `c${i}`, sql: binnedScore(one, scores), most: 1 }] : []);
    return [...losses, ...covered, ...stated];
}
/** Losses of a row under either label, since the statement need not know which class is the positive one. */
const binaryTerms = () => [
    { name: 'l1', sql: clippedLog('p0'), most: LARGEST_LOG_LOSS },
    { name: 'l0', sql: clippedLog(`${ONE} - p0`), most: LARGEST_LOG_LOSS },
    { name: 'e1', sql: `(${ONE} - p0) * (${ONE} - p0)`, most: 1 },
    { name: 'e0', sql: 'p0 * p0', most: 1 },
];
/** Losses of a row under each label of several. */
function severalTerms(scores) {
    const squares = scores.map((_, k) => `p${k} * p${k}`).join(' + ');
    return scores.flatMap((_, k) => [
        { name: `l${k}`, sql: clippedLog(`p${k}`), most: LARGEST_LOG_LOSS },
        { name: `e${k}`, sql: `${squares} - DOUBLE '2' * p${k} + ${ONE}`, most: scores.length + 1 },
    ]);
}
function regressionTerms({ spec, quantiles }) {
    if (spec.columns.label === undefined || spec.columns.prediction === undefined)
        return [];
    const pinball = (at) => `CASE WHEN y - d >= DOUBLE '0' THEN ${sqlDouble(at)} * (y - d) ELSE (${sqlDouble(at)} - ${ONE}) * (y - d) END`;
    return [
        { name: 'ra', sql: 'abs(y - d)', most: null },
        { name: 'rs', sql: '(y - d) * (y - d)', most: null },
        { name: 'rp', sql: `abs(y - d) / greatest(abs(y), ${EPSILON})`, most: null },
        ...quantiles.map((at, i) => ({ name: `rq${i}`, sql: pinball(at), most: null })),
    ];
}
/** Whole units that sums of terms up to `most` are taken in: as fine as a bigint allows. */
function scaleOf(most) {
    let scale = 1e18;
    while (most * scale >= 9e18)
        scale /= 10;
    return scale;
}
const exactly = (value, scale) => `sum(CAST(CAST(round((${value}) * ${sqlDouble(scale)}) AS bigint) AS decimal(38, 0)))`;
function measuresOf(plan, scores, terms, weighted) {
    const { columns, sql } = plan.spec;
    const count = (name, condition) => ({
        name,
        sql: `count_if(${condition})`,
        join: 'sum',
        form: 'count',
    });
    const real = (name, value, join = 'sum') => ({
        name,
        sql: value,
        join,
        form: 'real',
    });
    const numbers = plan.task === 'regression' ? [columns.label, columns.prediction].filter(Boolean).length : 0;
    const sums = ({ name, most }) => {
        if (weighted)
            return [
                real(name, `sum(w * ${name})`),
                real(`${name}_2`, `sum(w * w * ${name})`),
                real(`${name}_q`, `sum(w * w * ${name} * ${name})`),
            ];
        if (most === 'flag')
            return [count(name, `${name} > DOUBLE '0'`)];
        if (most === null)
            return [real(name, `sum(${name})`), real(`${name}_q`, `sum(${name} * ${name})`)];
        return [
            { name, sql: exactly(name, scaleOf(most)), join: 'sum', form: 'exact', scale: scaleOf(most) },
            {
                name: `${name}_q`,
                sql: exactly(`${name} * ${name}`, scaleOf(most * most)),
                join: 'sum',
                form: 'exact',
                scale: scaleOf(most * most),
            },
        ];
    };
    return [
        { name: 'n', sql: 'count(*)', join: 'sum', form: 'count' },
        ...(numbers > 0 ? [count('number_gaps', 'number_gap')] : []),
        ...(scores.length > 0 ? [count('score_gaps', 'score_gap'), count('score_outs', 'score_out')] : []),
        ...(weighted ? [count('weight_gaps', 'weight_gap'), count('weight_outs', 'weight_out')] : []),
        ...(weighted ? [real('w', 'sum(w)'), real('w_2', 'sum(w * w)')] : []),
        ...terms.flatMap(sums),
        ...(weighted && scores.length > 0 ? plan.coverages.map((_, i) => count(`v${i}_n`, `v${i} > DOUBLE '0'`)) : []),
        ...(numbers === 2
            ? [
                real('most', 'max(abs(y - d))', 'max'),
                real('mean_y', 'avg(y)', 'max'),
                real('var_y', 'var_pop(y)', 'max'),
                real('mean_r', 'avg(y - d)', 'max'),
                real('var_r', 'var_pop(y - d)', 'max'),
            ]
            : []),
        ...(columns.id === undefined ? [] : [{ name: 'ids', sql: 'max(ids)', join: 'max', form: 'count' }]),
        ...(sql?.at == null
            ? []
            : [count('z_gaps', 'z IS NULL'), { name: 'z', sql: 'to_iso8601(min(z))', join: 'min', form: 'text' }]),
    ];
}


/***/ }),

/***/ 45383:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseAnswer: () => (/* binding */ parseAnswer)
});

// UNUSED EXPORTS: answerDigest

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/domain/counts.js
var counts = __webpack_require__(47281);
// EXTERNAL MODULE: ./build/domain/fault.js
var fault = __webpack_require__(12777);
// EXTERNAL MODULE: ./build/domain/look.js
var look = __webpack_require__(33658);
// EXTERNAL MODULE: ./build/domain/rows.js
var domain_rows = __webpack_require__(82172);
// EXTERNAL MODULE: ./build/tables/show.js
var show = __webpack_require__(71263);
;// CONCATENATED MODULE: ./build/tables/sql/answer.js
/** The cells of an answer, taken one by one and believed of nothing: names, types, signs, and how the sets add up. */


/** Rows that an answer may have; more are no groups. */
const MOST_ROWS = 500_000;
/** Rows of an answer by what they count, or why they cannot be used. */
function readAnswer(layout, answer, path) {
    const refuse = (message) => (0,fault/* bad */.MB)((0,fault/* fault */.DG)('sql/answer', path, message, {
        fix: 'ask again; where it stays so, the engine does not answer the statement that it was given',
    }));
    const names = answer.columns.map(({ name }) => name);
    if (names.length !== layout.answer.length || names.some((name, index) => name !== layout.answer[index]))
        return refuse(`the answer has the columns ${names.map(show/* shown */.SP).join(', ') || 'of nothing'}, not those that were asked for`);
    if (answer.rows.length > MOST_ROWS)
        return refuse(`the answer has ${answer.rows.length} rows; ${MOST_ROWS} are the most`);
    const at = new Map(layout.answer.map((name, index) => [name, index]));
    const rows = [];
    const faults = [];
    for (const [index, cells] of answer.rows.entries()) {
        try {
            rows.push(readRow(cells, layout, at));
        }
        catch (error) {
            if (!(error instanceof Unfit))
                throw error;
            const found = refuse(`row ${index + 1} of the answer: ${error.message}`);
            if (!found.ok)
                faults.push(...found.faults);
            if (faults.length === 3)
                break;
        }
    }
    if (faults.length > 0)
        return (0,fault/* bad */.MB)(...faults);
    return (0,fault/* good */.uw)(rows.filter(({ n }) => n > 0));
}
/** A cell that is not what was asked for. */
class Unfit extends Error {
}
function readRow(cells, layout, at) {
    if (!Array.isArray(cells) || cells.length !== layout.answer.length)
        throw new Unfit(`it has ${Array.isArray(cells) ? cells.length : 'no'} cells, and ${layout.answer.length} were asked for`);
    const cell = (name) => cells[at.get(name)] ?? null;
    const set = layout.sets[wholeNumber(cell('s'), 's')];
    if (set === undefined)
        throw new Unfit(`s is ${shownCell(cell('s'))}, which was not asked for`);
    const key = (name) => (set.columns.includes(name) ? textOf(cell(name), name) : null);
    const index = (name, most) => set.columns.includes(name) && cell(name) !== null ? wholeNumber(cell(name), name, most) : null;
    const binned = set.binned === null ? null : layout.binned[set.binned];
    const n = wholeNumber(cell('n'), 'n');
    // Over all rows as one an empty table gives a row too; a group without rows is none.
    if (n === 0 && set.columns.length > 0)
        throw new Unfit('it counts no rows');
    // A score order is counts alone; its row has no sums.
    const summed = binned?.kind === 'order' ? [] : layout.measures;
    const numbers = new Map(summed.map((measure) => [measure.name, measured(cell(measure.name), measure)]));
    return {
        set,
        groups: layout.plan.groupings[set.grouping].by.map((name) => key(`g${layout.groups.indexOf(name)}`)),
        label: key('y'),
        prediction: key('d'),
        top: index('t', layout.scores.length - 1),
        bin: binned?.kind === 'calibration' ? index(`b${set.binned}`, binned.bins - 1) : null,
        n,
        number: (name) => numbers.get(name),
        text: (name) => (numbers.get(name) ?? null),
        order: binned?.kind === 'order' ? orderOf(cell, layout.weighted, n, binned.bins) : null,
    };
}
const shownCell = (value) => (0,show/* shown */.SP)(typeof value === 'string' ? value : JSON.stringify(value));
function wholeNumber(value, name, most = Number.MAX_SAFE_INTEGER) {
    if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 && value <= most)
        return value;
    throw new Unfit(`${name} is ${shownCell(value)}, where a whole number belongs`);
}
function textOf(value, name) {
    if (value === null || typeof value === 'string')
        return value;
    throw new Unfit(`${name} is ${shownCell(value)}, where a text belongs`);
}
/** A measure of a row. null is NaN, which whoever needs the number refuses. */
function measured(value, { name, form, scale }) {
    if (form === 'text')
        return textOf(value, name);
    if (form === 'count')
        return wholeNumber(value, name);
    if (value === null)
        return Number.NaN;
    if (form === 'real') {
        if (typeof value === 'number')
            return value;
        if (value === 'NaN' || value === 'Infinity' || value === '-Infinity')
            return Number(value);
        throw new Unfit(`${name} is ${shownCell(value)}, where a number belongs`);
    }
    if (typeof value === 'string' && /^-?\d{1,38}$/.test(value))
        return Number(value) / scale;
    throw new Unfit(`${name} is ${shownCell(value)}, where the digits of a whole number belong`);
}
function orderOf(cell, weighted, n, most) {
    const list = (name, length) => {
        const values = cell(name);
        if (!Array.isArray(values) || (length !== null && values.length !== length))
            throw new Unfit(`${name} is not a list of one number a bin`);
        return values.map((value) => {
            if (typeof value !== 'number')
                throw new Unfit(`${name} holds ${shownCell(value)}, where a number belongs`);
            return value;
        });
    };
    // A weight at fault is null, and its sum no number: told of the whole table.
    const weights = (name) => {
        const values = cell(name);
        if (!Array.isArray(values) || values.length !== bins.length)
            throw new Unfit(`${name} is not a list of one number a bin`);
        return values.map((value) => (typeof value === 'number' ? value : Number.NaN));
    };
    // An empty list comes as null: every score of the group is at fault then, which is told of the whole table.
    if (cell('bins') === null)
        return { bins: [], rows: [], weights: weighted ? [] : null, squares: weighted ? [] : null };
    const bins = list('bins', null);
    if (bins.some((bin, index) => !Number.isInteger(bin) || bin < 0 || bin >= most || (index > 0 && bin <= bins[index - 1])))
        throw new Unfit('bins are not ascending whole numbers');
    const rows = list('bin_n', bins.length);
    if (rows.some((count) => !Number.isSafeInteger(count) || count < 1) || rows.reduce((a, b) => a + b, 0) > n)
        throw new Unfit('the rows of the bins are more than the rows of the group');
    return {
        bins,
        rows,
        weights: weighted ? weights('bin_w') : null,
        squares: weighted ? weights('bin_w2') : null,
    };
}
/** Every set counts all rows; where one does not, part of the answer is missing. In words, or null. */
function unevenSet(layout, rows) {
    const totals = new Map(layout.sets.map((set) => [set, 0]));
    for (const row of rows)
        totals.set(row.set, totals.get(row.set) + row.n);
    const [first = 0, ...others] = totals.values();
    const other = others.find((total) => total !== first);
    return other === undefined
        ? null
        : `its parts do not count the same rows: one adds up to ${first} and another to ${other}`;
}

// EXTERNAL MODULE: ./build/tables/classes.js
var classes = __webpack_require__(14944);
// EXTERNAL MODULE: ./build/tables/missing.js
var tables_missing = __webpack_require__(41504);
// EXTERNAL MODULE: ./build/tables/sql/layout.js
var sql_layout = __webpack_require__(71677);
;// CONCATENATED MODULE: ./build/tables/sql/classes.js
/** Classes of an answer: one spelling a class, the positive one last where there are two, as for a rows file. */





/** More classes are no classes; their matrix would not fit in memory. */
const MOST_CLASSES = 1000;
/** The classes of labels and predictions. Every cell must be one; two where the task is binary. */
function classesOf(plan, path, rows) {
    const { spec, task } = plan;
    const binary = task === 'binary';
    if (task === 'regression')
        return (0,fault/* good */.uw)({ names: [], indexOf: () => -1, ofScore: [] });
    const request = { ...spec, path, extra: [] };
    const named = (0,classes/* namedClasses */.Ec)(request, binary);
    const faults = [];
    const found = new Set();
    for (const key of ['label', 'prediction']) {
        if (spec.columns[key] === undefined)
            continue;
        let missing = 0;
        for (const row of rows) {
            const text = row[key];
            if (text === null || ((0,tables_missing/* isMissing */.b2)(text) && !named.has((0,classes/* className */.s7)(text, binary))))
                missing += row.n;
            else
                found.add((0,classes/* className */.s7)(text, binary));
        }
        if (missing > 0)
            faults.push((0,fault/* fault */.DG)('artifact/value', path, `column ${(0,show/* shown */.SP)(spec.columns[key])} has no class in ${(0,show/* counted */.hS)(missing, 'row')}`, {
                fix: 'give every row its class',
            }));
    }
    if (faults.length > 0)
        return (0,fault/* bad */.MB)(...faults);
    const names = binary ? twoClasses(plan, path, (0,classes/* ordered */.Sj)([...found])) : (0,fault/* good */.uw)((0,classes/* ordered */.Sj)([...new Set([...found, ...named])]));
    if (!names.ok)
        return names;
    if (names.value.length > MOST_CLASSES)
        return (0,fault/* bad */.MB)((0,fault/* fault */.DG)('artifact/too-large', path, `there are ${(0,show/* counted */.hS)(names.value.length, 'class', 'classes')}, too many to measure`, {
            fix: 'name the columns of labels and predictions',
        }));
    const indexes = new Map(names.value.map((name, index) => [name, index]));
    const scores = (0,sql_layout/* scoreColumns */.OY)(plan);
    const without = scores.length === 0 ? [] : uncovered(plan, names.value);
    if (without.length > 0)
        return (0,fault/* bad */.MB)((0,fault/* fault */.DG)('artifact/rows', path, `no score column is named for class ${(0,show/* listed */.KE)(without, 5)}`, {
            fix: 'name a score column for every class',
        }));
    return (0,fault/* good */.uw)({
        names: names.value,
        indexOf: (text) => (text === null ? -1 : (indexes.get((0,classes/* className */.s7)(text, binary)) ?? -1)),
        ofScore: scores.map((one) => (binary ? 1 : indexes.get(one.class))),
    });
}
/** Classes without a score; of two classes only the positive one needs it. */
function uncovered(plan, names) {
    const scores = (0,sql_layout/* scoreColumns */.OY)(plan);
    if (plan.task === 'multiclass')
        return names.filter((name) => !scores.some((one) => one.class === name));
    const [only] = scores;
    return only !== undefined && only.class !== '' && only.class !== names[1] ? names.slice(1) : [];
}
/** [negative, positive] of a binary task; none where there is neither label nor prediction. */
function twoClasses(plan, path, found) {
    const refuse = (message, fix) => (0,fault/* bad */.MB)((0,fault/* fault */.DG)('artifact/value', path, message, { fix }));
    const { positive: given, columns } = plan.spec;
    if (columns.label === undefined && columns.prediction === undefined)
        return (0,fault/* good */.uw)([]);
    if (found.length > 2)
        return refuse(`the task is binary, but the classes are ${(0,show/* listed */.KE)(found)}`, 'write two classes, or set task: multiclass');
    const positive = given !== null
        ? (0,classes/* className */.s7)(String(given), true)
        : (found.find((name) => classes/* POSITIVE */.A2.has(name.toLowerCase())) ??
            (found.length === 1 ? (0,classes/* counterpart */.UA)(found[0]) : undefined));
    if (positive === undefined)
        return refuse(`which class is the positive one? The classes are ${(0,show/* listed */.KE)(found)}`, 'name it in the policy, such as positive: 1');
    const others = found.filter((name) => name !== positive);
    if (others.length === 2)
        return refuse(`the positive class is ${(0,show/* shown */.SP)(positive)}, but the classes are ${(0,show/* listed */.KE)(found)}`, 'set positive: to one of them');
    return (0,fault/* good */.uw)([others[0] ?? classes/* POSITIVE */.A2.get(positive.toLowerCase()) ?? `not ${positive}`, positive]);
}

// EXTERNAL MODULE: ./build/domain/group-order.js
var group_order = __webpack_require__(73335);
;// CONCATENATED MODULE: ./build/tables/sql/names.js
/** Names of groups as they are told. */


/** The name of a group: empty cells are one group, and numbers lose the exponent that the engine writes (`1.0E0`). */
function groupName(text) {
    if (text === null || (0,tables_missing/* isMissing */.b2)(text))
        return domain_rows/* MISSING_GROUP */.r;
    return /^-?\d\.\d+E-?\d{1,3}$/.test(text) ? String(Number(text)) : text;
}

;// CONCATENATED MODULE: ./build/tables/sql/gather.js
/** Rows of an answer → the statistics of each group of one grouping. */



/** Groups of one grouping, ordered by their values. `rows`: those of all its sets. */
function gather(layout, rows, classes) {
    const parts = new Map();
    for (const row of rows) {
        const values = row.groups.map(groupName);
        const key = JSON.stringify(values);
        const part = parts.get(key);
        if (part)
            part.rows.push(row);
        else
            parts.set(key, { values, rows: [row] });
    }
    return [...parts.values()]
        .sort((a, b) => (0,group_order/* byValues */._)(a.values, b.values))
        .map((part) => groupOf(layout, part.values, part.rows, classes));
}
function groupOf(layout, values, rows, classes) {
    const whole = rows.filter((row) => row.set.binned === null);
    const { columns } = layout.plan.spec;
    const size = classes.names.length;
    const slots = (count, slot) => tally(layout, whole, count, slot);
    const label = (row) => classes.indexOf(row.label);
    const prediction = (row) => classes.indexOf(row.prediction);
    const [labels, predictions] = [size > 0 && columns.label !== undefined, size > 0 && columns.prediction !== undefined];
    const all = slots(1, () => 0);
    const binned = layout.plan.groupings[rows[0].set.grouping].binned;
    return {
        values,
        all: { rows: all.rows[0], weight: all.weights[0], squares: all.squares[0] },
        cells: labels && predictions ? slots(size * size, (row) => label(row) * size + prediction(row)) : null,
        labelled: labels ? slots(size, label) : null,
        predicted: predictions ? slots(size, prediction) : null,
        means: meansOf(layout, whole, classes),
        hits: hitsOf(layout, whole, classes),
        spread: spreadOf(layout, whole),
        largest: layout.measures.some(({ name }) => name === 'most')
            ? whole.reduce((most, row) => Math.max(most, row.number('most')), 0)
            : null,
        bins: new Map(binned.flatMap((one) => one.kind === 'order' ? [] : [[(0,counts/* binnedKey */.gB)(one), binsOf(layout, rows, classes, (0,counts/* binnedKey */.gB)(one))]])),
        orders: binned.flatMap((one) => one.kind === 'order' ? [gather_orderOf(layout, rows, classes, (0,counts/* binnedKey */.gB)(one), one.bins)] : []),
    };
}
/** Rows, Σw and Σw² of one row of the answer. */
const weightOf = (layout, row) => layout.weighted
    ? { rows: row.n, weight: row.number('w'), squares: row.number('w_2') }
    : { rows: row.n, weight: row.n, squares: row.n };
function tally(layout, rows, count, slot) {
    const sums = { rows: new Float64Array(count), weights: new Float64Array(count), squares: new Float64Array(count) };
    for (const row of rows) {
        const own = weightOf(layout, row);
        const at = slot(row);
        sums.rows[at] += own.rows;
        sums.weights[at] += own.weight;
        sums.squares[at] += own.squares;
    }
    return sums;
}
/** The three sums of a term in one row of the answer; without weights the second is the first, and of a flag all are its count. */
function sumsOf({ weighted, terms }, row, term) {
    const sum = row.number(term);
    if (weighted)
        return { sum, second: row.number(`${term}_2`), squares: row.number(`${term}_q`) };
    const flag = terms.find(({ name }) => name === term)?.most === 'flag';
    return { sum, second: sum, squares: flag ? sum : row.number(`${term}_q`) };
}
const NOTHING = { sum: 0, second: 0, squares: 0 };
const plus = (a, b) => ({
    sum: a.sum + b.sum,
    second: a.second + b.second,
    squares: a.squares + b.squares,
});
/** Sums over the rows of a group; `term`: which term counts for a row of the answer, null where none does. */
const added = (layout, rows, term) => rows.reduce((sum, row) => {
    const name = term(row);
    return name === null ? sum : plus(sum, sumsOf(layout, row, name));
}, NOTHING);
/** A right row of the answer: label and prediction are the same class. */
const isRight = (row, classes) => classes.indexOf(row.label) === classes.indexOf(row.prediction);
function meansOf(layout, rows, classes) {
    const { plan } = layout;
    const there = new Set(layout.terms.map(({ name }) => name));
    const means = new Map();
    const put = (what, term) => {
        const key = (0,counts/* meanKey */.Rv)(what, plan.task);
        if (key !== null)
            means.set(key, added(layout, rows, term));
    };
    if (plan.task === 'regression') {
        if (there.has('ra'))
            put({ of: 'loss', loss: 'absolute' }, () => 'ra');
        if (there.has('rs'))
            put({ of: 'loss', loss: 'squared' }, () => 'rs');
        if (there.has('rp'))
            put({ of: 'loss', loss: 'percentage' }, () => 'rp');
        for (const [i, at] of plan.quantiles.entries())
            if (there.has(`rq${i}`))
                put({ of: 'loss', loss: 'pinball', at }, () => `rq${i}`);
        return means;
    }
    if (there.has('l0')) {
        // Of two classes the term is that of the positive label (1) or the other (0), of several that of the label's column.
        const termIndex = (row) => {
            const label = classes.indexOf(row.label);
            return plan.task === 'binary' ? label : classes.ofScore.indexOf(label);
        };
        put({ of: 'loss', loss: 'log' }, (row) => `l${termIndex(row)}`);
        put({ of: 'loss', loss: 'brier' }, (row) => `e${termIndex(row)}`);
    }
    for (const [i, atLeast] of plan.coverages.entries()) {
        if (!there.has(`v${i}`))
            continue;
        put({ of: 'covered', atLeast }, () => `v${i}`);
        if (plan.spec.columns.label !== undefined && plan.spec.columns.prediction !== undefined)
            put({ of: 'covered-right', atLeast }, (row) => (isRight(row, classes) ? `v${i}` : null));
    }
    return means;
}
function hitsOf(layout, rows, classes) {
    const hits = new Map();
    const there = new Set(layout.terms.map(({ name }) => name));
    for (const [i, atLeast] of layout.plan.coverages.entries()) {
        if (!there.has(`v${i}`))
            continue;
        const count = (row) => row.number(layout.weighted ? `v${i}_n` : `v${i}`);
        const sum = (some) => some.reduce((all, row) => all + count(row), 0);
        hits.set((0,counts/* meanKey */.Rv)({ of: 'covered', atLeast }, layout.plan.task), sum(rows));
        hits.set((0,counts/* meanKey */.Rv)({ of: 'covered-right', atLeast }, layout.plan.task), sum(rows.filter((row) => isRight(row, classes))));
    }
    return hits;
}
/** Means and variances of labels and residuals, put together as Chan, Golub & LeVeque (1979) do; null with weights. */
function spreadOf(layout, rows) {
    if (layout.weighted || !layout.measures.some(({ name }) => name === 'var_y'))
        return null;
    const joined = (mean, variance) => {
        let [n, centre, squares] = [0, 0, 0];
        for (const row of rows) {
            const off = row.number(mean) - centre;
            squares += row.number(variance) * row.n + (off * off * n * row.n) / (n + row.n);
            n += row.n;
            centre += (off * row.n) / n;
        }
        return { mean: centre, variance: squares / n };
    };
    return { label: joined('mean_y', 'var_y'), residual: joined('mean_r', 'var_r') };
}
const setRows = (layout, rows, key) => rows.filter((row) => row.set.binned !== null && (0,counts/* binnedKey */.gB)(layout.binned[row.set.binned]) === key);
function binsOf(layout, rows, classes, key) {
    const own = setRows(layout, rows, key);
    const bins = new Map();
    for (const row of own) {
        if (row.bin === null)
            continue;
        const { bin } = row;
        const right = cameTrue(layout, row, classes);
        const before = bins.get(`${bin} ${right}`);
        const weight = weightOf(layout, row);
        const stated = sumsOf(layout, row, `c${row.set.binned}`);
        bins.set(`${bin} ${right}`, {
            bin,
            right,
            rows: (before?.rows ?? 0) + weight.rows,
            weight: (before?.weight ?? 0) + weight.weight,
            squares: (before?.squares ?? 0) + weight.squares,
            stated: plus(before?.stated ?? NOTHING, stated),
        });
    }
    return [...bins.values()].sort((a, b) => a.bin - b.bin || Number(a.right) - Number(b.right));
}
/** Whether what was forecast came true in the rows of a calibration. */
function cameTrue(layout, row, classes) {
    const { of } = layout.binned[row.set.binned];
    const label = classes.indexOf(row.label);
    if (of === 'positive')
        return label === 1;
    if (of === 'negative')
        return label === 0;
    if (of === 'top')
        return row.top !== null && classes.ofScore[row.top] === label;
    return classes.names[label] === of.class;
}
function gather_orderOf(layout, rows, classes, key, bins) {
    const own = setRows(layout, rows, key);
    const { of } = layout.plan.groupings[rows[0].set.grouping].binned.find((one) => (0,counts/* binnedKey */.gB)(one) === key);
    const labels = classes.names.map((_, label) => {
        const dense = { rows: new Float64Array(bins), weights: new Float64Array(bins), squares: new Float64Array(bins) };
        for (const { order, label: text } of own) {
            if (order === null || classes.indexOf(text) !== label)
                continue;
            for (const [i, bin] of order.bins.entries()) {
                dense.rows[bin] += order.rows[i];
                dense.weights[bin] += order.weights?.[i] ?? order.rows[i];
                dense.squares[bin] += order.squares?.[i] ?? order.rows[i];
            }
        }
        const filled = Uint16Array.from([...dense.rows.keys()].filter((bin) => dense.rows[bin] > 0));
        const pick = (values) => Float64Array.from(filled, (bin) => values[bin]);
        return { bins: filled, rows: pick(dense.rows), weights: pick(dense.weights), squares: pick(dense.squares) };
    });
    return { class: typeof of === 'object' ? classes.names.indexOf(of.class) : 1, labels };
}

;// CONCATENATED MODULE: ./build/tables/sql/parse.js
/** The answer of an engine → the same sufficient statistics that rows come down to. All faults at once. */











/** SHA-256 of a statement and what it was answered, bare hex: the digest that evidence from an engine carries. */
const answerDigest = ({ server, statement }, { columns, rows }) => (0,external_node_crypto_.createHash)('sha256')
    .update(JSON.stringify([server, statement, columns.map(({ name, type }) => [name, type]), rows]), 'utf8')
    .digest('hex');
/**
 * The counted table of an answer. Faults as for a rows file: no rows; labels, predictions, scores or weights that are
 * missing or impossible; ids that stand twice; a third class of a binary task; groups that look alike; and an answer that
 * is not the one to the statement.
 */
function parseAnswer(plan, query, answer) {
    const { path } = query;
    const layout = (0,sql_layout/* layoutOf */.aH)(plan);
    const read = readAnswer(layout, answer, path);
    if (!read.ok)
        return read;
    const rows = read.value;
    const whole = rows.filter((row) => row.set.grouping === 0 && row.set.binned === null);
    const n = whole.reduce((sum, row) => sum + row.n, 0);
    if (n === 0) {
        const about = plan.spec.sql?.model == null ? 'no rows' : 'no rows of this model';
        const fix = plan.spec.sql?.model == null
            ? 'write one row a case to the table'
            : `evaluate this model, and write its digest to the column ${plan.spec.sql.model}`;
        return (0,fault/* bad */.MB)((0,fault/* fault */.DG)('artifact/rows', path, `there are ${about} to count`, { fix }));
    }
    // Rows without a sound score are in no bin; then that is what is told.
    const binned = layout.scores.length === 0 || !whole.some((row) => row.number('score_gaps') + row.number('score_outs') > 0);
    const uneven = binned ? unevenSet(layout, rows) : null;
    if (uneven !== null)
        return (0,fault/* bad */.MB)((0,fault/* fault */.DG)('sql/answer', path, uneven, { fix: 'run the job again' }));
    const faults = [...cellFaults(plan, path, whole, n), ...alike(layout, rows, path)];
    const classes = classesOf(plan, path, whole);
    if (!classes.ok)
        faults.push(...classes.faults);
    if (faults.length > 0 || !classes.ok)
        return (0,fault/* bad */.MB)(...faults);
    const groups = new Map();
    for (const [index, { by }] of plan.groupings.entries()) {
        const own = rows.filter((row) => row.set.grouping === index);
        groups.set((0,counts/* groupingKey */.rG)(by), gather(layout, own, classes.value));
    }
    const unsound = [...groups.values()].flat().some((group) => !isSound(group, layout));
    if (unsound)
        return (0,fault/* bad */.MB)((0,fault/* fault */.DG)('sql/answer', path, 'the sums of the answer are not finite numbers, or do not belong to its counts', {
            fix: 'look for numbers too large to add up in the columns of the table',
        }));
    return (0,fault/* good */.uw)({
        plan,
        n,
        role: plan.spec.role,
        task: plan.task,
        source: { path, sha256: answerDigest(query, answer), pointer: '', line: null },
        classes: classes.value.names,
        weighted: layout.weighted,
        groups,
        at: timeOf(plan, whole),
    });
}
/** Earliest time of all rows; null where a row has none. */
function timeOf({ spec }, whole) {
    if (spec.sql?.at == null || whole.some((row) => row.number('z_gaps') > 0))
        return null;
    const times = whole.flatMap((row) => row.text('z') ?? []);
    return times.length < whole.length ? null : [...times].sort()[0];
}
/** Faults of single cells, by the flags that the statement counts. */
function cellFaults(plan, path, whole, n) {
    const { columns } = plan.spec;
    const faults = [];
    const total = (name) => whole.reduce((sum, row) => sum + row.number(name), 0);
    const told = (count, message, fix) => {
        if (count > 0)
            faults.push((0,fault/* fault */.DG)('artifact/value', path, `${message} in ${(0,show/* counted */.hS)(count, 'row')}`, { fix }));
    };
    const scores = columns.score === undefined || plan.task === 'regression' ? [] : scoreNames(plan);
    const numbers = plan.task === 'regression' ? [columns.label, columns.prediction].filter((name) => name !== undefined) : [];
    if (numbers.length > 0)
        told(total('number_gaps'), `${numbers.map(show/* shown */.SP).join(' or ')} is no finite number`, 'give every row a finite number');
    if (scores.length > 0) {
        const named = scores.map(show/* shown */.SP).join(' or ');
        told(total('score_gaps'), `${named} is empty`, 'give every row its score');
        told(total('score_outs'), `${named} is not a probability from 0 to 1`, 'write the predicted probability of the class');
    }
    if (columns.weight !== undefined) {
        told(total('weight_gaps'), `${(0,show/* shown */.SP)(columns.weight)} is empty`, 'give every row a weight');
        told(total('weight_outs'), `${(0,show/* shown */.SP)(columns.weight)} is below 0 or not finite`, 'correct the weights');
        if (faults.length === 0 && !(total('w') > 0))
            faults.push((0,fault/* fault */.DG)('artifact/value', path, `all weights of column ${(0,show/* shown */.SP)(columns.weight)} are 0`, {
                fix: 'write weights that say how much a row counts',
            }));
    }
    const distinct = columns.id === undefined ? n : whole[0].number('ids');
    if (distinct !== n)
        faults.push((0,fault/* fault */.DG)('artifact/rows', path, `column ${(0,show/* shown */.SP)(columns.id)} has ${(0,show/* counted */.hS)(distinct, 'different id')} in ${(0,show/* counted */.hS)(n, 'row')}`, { fix: 'count every case once, and give every row an id' }));
    return faults;
}
const scoreNames = ({ spec: { columns } }) => typeof columns.score === 'string' ? [columns.score] : [...new Set(Object.values(columns.score ?? {}))];
/** Groups that a reader cannot tell apart: split groups hide in that. */
function alike(layout, rows, path) {
    return layout.groups.flatMap((column) => {
        const grouping = layout.plan.groupings.findIndex(({ by }) => by.includes(column));
        const place = layout.plan.groupings[grouping].by.indexOf(column);
        const texts = new Set(rows.filter((row) => row.set.grouping === grouping).map((row) => groupName(row.groups[place])));
        const first = new Map();
        const pairs = [];
        for (const text of texts) {
            if (text === domain_rows/* MISSING_GROUP */.r)
                continue;
            const before = first.get((0,look/* lookKey */.j)(text));
            if (before === undefined)
                first.set((0,look/* lookKey */.j)(text), text);
            else
                pairs.push([before, text]);
        }
        return pairs.slice(0, 5).map(([a, b], index) => {
            const rest = index === 4 && pairs.length > 5 ? `; ${(0,show/* grouped */.zD)(pairs.length - 5)} more such pairs` : '';
            const message = `in column ${(0,show/* shown */.SP)(column)} two values look like the same group: ${(0,show/* shown */.SP)(a)} (${(0,show/* codePoints */.BH)(a)}) and ${(0,show/* shown */.SP)(b)} (${(0,show/* codePoints */.BH)(b)})${rest}`;
            return (0,fault/* fault */.DG)('artifact/value', path, message, { fix: 'write each group in one spelling' });
        });
    });
}
/** Whether every sum of a group is finite and every score of it was binned. */
function isSound(group, { plan }) {
    const finite = (values) => [...values].every(Number.isFinite);
    const { all, means, bins, orders, spread, largest } = group;
    const labelled = plan.spec.columns.label !== undefined;
    return (finite([all.weight, all.squares]) &&
        [...means.values()].every((one) => finite([one.sum, one.second, one.squares])) &&
        [...bins.values()].every((list) => list.reduce((sum, bin) => sum + bin.rows, 0) === all.rows &&
            list.every((bin) => finite([bin.weight, bin.squares, bin.stated.sum, bin.stated.second, bin.stated.squares]))) &&
        (!labelled ||
            orders.every(({ labels }) => labels.reduce((sum, label) => sum + label.rows.reduce((a, b) => a + b, 0), 0) === all.rows &&
                labels.every(({ weights, squares }) => finite(weights) && finite(squares)))) &&
        (spread === null ||
            finite([spread.label.mean, spread.label.variance, spread.residual.mean, spread.residual.variance])) &&
        (largest === null || Number.isFinite(largest)));
}


/***/ })

};
