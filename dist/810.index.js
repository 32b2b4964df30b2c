export const id = 810;
export const ids = [810];
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

/***/ 60810:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   statementOf: () => (/* binding */ statementOf)
/* harmony export */ });
/* harmony import */ var _domain_fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12777);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71677);
/**
 * One statement that counts rows where they are: grouping sets over the groups, rows by label and prediction, sums of
 * losses, calibration bins, and the score order in bins. Never the raw score, never a row. The table is scanned once, once
 * more where there is a score order, and once more where an id column is named, whose values must differ. Names are quoted; values of the policy enter as numbers, as
 * names of letters, digits and underscores, or as the hex digits of a digest.
 */


/** Columns that grouping() takes. */
const MOST_KEYS = 31;
/** Sets in which all rows are counted, each at the cost of a pass over them. */
const MOST_SETS = 200;
const MOST_SCORES = 20;
const quoted = (name) => `"${name.replaceAll('"', '""')}"`;
/**
 * The statement of a plan.
 * @param digest the model digest that rows must carry in the column `sql.model` (`sha256:…`); null where none is named
 */
function statementOf(plan, digest) {
    const { spec } = plan;
    const layout = (0,_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .layoutOf */ .aH)(plan);
    const refuse = (message, fix) => (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .bad */ .MB)((0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .fault */ .DG)('policy/schema', spec.place.path, message, { line: spec.place.line, column: spec.place.column, fix }));
    if (spec.sql === undefined)
        return refuse(`${spec.file} is no entry with sql`, 'report this as a fault of risk-gate');
    if (layout.keys.length + layout.binned.length > MOST_KEYS || layout.sets.length > MOST_SETS)
        return refuse(`${spec.file} would be counted in ${layout.sets.length} ways by ${layout.keys.length} columns; ${MOST_SETS} and ${MOST_KEYS} are the most`, 'name fewer groups, or ask for fewer metrics of scores by group');
    if (layout.scores.length > MOST_SCORES)
        return refuse(`${spec.file} has ${layout.scores.length} score columns; ${MOST_SCORES} are the most`, 'leave columns.score out, or name fewer classes');
    if (spec.columns.score !== undefined && layout.scores.length === 0 && plan.task !== 'regression')
        return refuse(`which column of ${spec.file} is the score of the positive class is open`, 'write score: COLUMN');
    if (plan.task === 'multiclass' && typeof spec.columns.score === 'string')
        return refuse(`the task is multiclass, but columns.score names the one column ${spec.columns.score}`, 'name a score column for each class, such as score: {cat: p_cat, dog: p_dog}');
    if (spec.sql.model !== null && !/^[a-z0-9]+:[0-9a-f]{32,128}$/.test(digest ?? ''))
        return refuse(`${spec.file} counts only rows of this model, and the model has no digest`, 'commit the artifact that the policy names, or remove model from sql');
    return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .good */ .uw)(textOf(layout, digest));
}
function textOf(layout, digest) {
    const from = `${source(layout)}${where(layout, digest)}`;
    const parts = [
        ['raw', `SELECT${listed(rawColumns(layout, from))}\nFROM ${from}`],
        ['sound', `SELECT *,${listed(soundColumns(layout))}\nFROM raw`],
        ['terms', `SELECT ${['*', ...rowColumns(layout)].join(',\n  ')}\nFROM sound`],
        ...wholes(layout),
        ...orders(layout),
    ];
    const ways = [`SELECT ${layout.answer.join(', ')} FROM counted`];
    if (layout.arrays.length > 0)
        ways.push(`SELECT ${layout.answer.join(', ')} FROM ordered`);
    const by = ['s', ...layout.keys].join(', ');
    return `WITH ${parts.map(([name, body]) => `${name} AS (\n${indented(body)}\n)`).join(', ')}\n${ways.join('\nUNION ALL\n')}\nORDER BY ${by}\n`;
}
const listed = (columns) => `\n  ${columns.join(',\n  ')}`;
const indented = (text) => text.replaceAll(/^(?=.)/gm, '  ');
/** NULL of the type that a column of the answer has. */
const nothing = (name, type) => `CAST(NULL AS ${type}) AS ${name}`;
const TYPES = { count: 'bigint', exact: 'decimal(38, 0)', real: 'double', text: 'varchar' };
/** Type of a key: bins and indices are numbers, all else is text. */
const keyType = (key) => (/^[bt]/.test(key) ? 'integer' : 'varchar');
/** The index of the set that a row of the answer belongs to, by which of the keys it was counted by. */
function setNumber(layout, keys, sets) {
    if (keys.length === 0)
        return `${layout.sets.indexOf(sets[0])} AS s`;
    const mask = ({ columns }) => keys.reduce((bits, key) => bits * 2 + (columns.includes(key) ? 0 : 1), 0);
    const ways = sets.map((set) => `WHEN ${mask(set)} THEN ${layout.sets.indexOf(set)}`);
    return `CASE grouping(${keys.join(', ')}) ${ways.join(' ')} END AS s`;
}
const groupingSets = (sets) => `GROUP BY GROUPING SETS (${listed(sets.map(({ columns }) => `(${columns.join(', ')})`))}\n)`;
/**
 * Rows by label and prediction, and calibrations. Rows are first counted by all keys at once; the sets are then put
 * together from those cells, which are few, and not each from all rows. Variances cannot be put together so: a
 * regression, which has few sets, counts each from the rows.
 */
function wholes(layout) {
    const { keys, measures, plan, arrays } = layout;
    const sets = layout.sets.filter((set) => !isOrder(layout, set));
    const empty = arrays.map(([name, type]) => nothing(name, `array(${type})`));
    const head = [setNumber(layout, keys, sets), ...keys];
    const counted = (columns, from) => `SELECT${listed([...head, ...columns, ...empty])}\nFROM ${from}\n${groupingSets(sets)}`;
    const whole = measures.map(({ name, sql }) => `${sql} AS ${name}`);
    if (plan.task === 'regression')
        return [['counted', counted(whole, 'terms')]];
    const joined = measures.map(({ name, join }) => `${join}(${name}) AS ${name}`);
    const by = keys.length > 0 ? `\nGROUP BY ${keys.join(', ')}` : '';
    return [
        ['cells', `SELECT${listed([...keys, ...whole])}\nFROM terms${by}`],
        ['counted', counted(joined, 'cells')],
    ];
}
const isOrder = ({ binned }, set) => set.binned !== null && binned[set.binned].kind === 'order';
/** Score orders: the bins of a group are one row of the answer, as arrays, and not thousands of rows. */
function orders(layout) {
    const { groups, binned, keys, measures, arrays, weighted } = layout;
    const bins = binned.flatMap((one, index) => (one.kind === 'order' ? [(0,_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .binName */ .vd)(one, index)] : []));
    if (bins.length === 0)
        return [];
    const sets = layout.sets.filter((set) => isOrder(layout, set));
    const used = groups.map((_, g) => `g${g}`).filter((name) => sets.some(({ columns }) => columns.includes(name)));
    const own = [...used, 'y'];
    const sums = ['count(*) AS n', ...(weighted ? ['sum(w) AS w', 'sum(w * w) AS w_2'] : [])];
    const again = ['n', ...(weighted ? ['w', 'w_2'] : [])].map((name) => `sum(${name}) AS ${name}`);
    const finest = `GROUP BY GROUPING SETS (${bins.map((bin) => `(${[...own, bin].join(', ')})`).join(', ')})`;
    const bin = bins.length === 1 ? bins[0] : `coalesce(${bins.join(', ')})`;
    const kept = ['s', ...own];
    const values = { bins: 'bin', bin_n: 'n', bin_w: 'w', bin_w2: 'w_2' };
    return [
        ['leaves', `SELECT ${[...own, ...bins, ...sums].join(', ')}\nFROM terms\n${finest}`],
        [
            'spread',
            `SELECT${listed([setNumber(layout, [...own, ...bins], sets), ...own, `${bin} AS bin`, ...again])}\nFROM leaves\n${groupingSets(sets)}`,
        ],
        [
            'ordered',
            `SELECT${listed([
                's',
                ...keys.map((key) => (own.includes(key) ? key : nothing(key, keyType(key)))),
                ...measures.map(({ name, form }) => (name === 'n' ? 'sum(n) AS n' : nothing(name, TYPES[form]))),
                ...arrays.map(([name]) => `array_agg(${values[name]} ORDER BY bin) AS ${name}`),
            ])}\nFROM spread\nWHERE bin IS NOT NULL\nGROUP BY ${kept.join(', ')}`,
        ],
    ];
}
function source({ plan }) {
    const { catalog, schema, table, query } = plan.spec.sql;
    if (table !== null)
        return [catalog, schema, table].map(quoted).join('.');
    return `(\n${query}\n) AS given`;
}
function where({ plan }, digest) {
    const { model } = plan.spec.sql;
    if (model === null || digest === null)
        return '';
    const bare = digest.replace(/^[a-z0-9]+:/, '');
    return `\n  WHERE lower(CAST(${quoted(model)} AS varchar)) IN ('${digest}', '${bare}')`;
}
/** The columns of the table that are read, as they are. Numbers of a regression and scores must be numbers, or the engine refuses. */
function rawColumns({ plan, groups, scores, weighted }, from) {
    const { columns, sql } = plan.spec;
    const regression = plan.task === 'regression';
    const cast = (name, as, to) => name === undefined ? [] : [`CAST(${quoted(name)} AS ${to}) AS ${as}`];
    const all = [
        ...groups.flatMap((name, g) => cast(name, `g${g}`, 'varchar')),
        ...cast(columns.label, regression ? 'ry' : 'y', regression ? 'double' : 'varchar'),
        ...cast(columns.prediction, regression ? 'rd' : 'd', regression ? 'double' : 'varchar'),
        ...scores.flatMap(({ column }, k) => cast(column, `r${k}`, 'double')),
        ...(weighted ? cast(columns.weight, 'rw', 'double') : []),
        ...(sql?.at == null ? [] : cast(sql.at, 'z', 'timestamp(3) with time zone')),
        ...(columns.id === undefined
            ? []
            : [`(SELECT count(DISTINCT CAST(${quoted(columns.id)} AS varchar)) FROM ${from}) AS ids`]),
    ];
    return all.length > 0 ? all : ['1 AS one'];
}
/** Cells that may be added up; what may not be is null, and a flag says so. */
function soundColumns({ plan, scores, weighted }) {
    const { columns } = plan.spec;
    const numbers = plan.task === 'regression'
        ? ['label', 'prediction'].flatMap((name) => columns[name] === undefined ? [] : [name === 'label' ? 'y' : 'd'])
        : [];
    const any = (conditions) => conditions.join(' OR ');
    const isScore = (k) => `r${k} >= ${(0,_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .sqlDouble */ .Uu)(0)} AND r${k} <= ${(0,_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .sqlDouble */ .Uu)(1)}`;
    const isWeight = `is_finite(rw) AND rw >= ${(0,_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .sqlDouble */ .Uu)(0)}`;
    const all = [
        ...numbers.map((name) => `CASE WHEN is_finite(r${name}) THEN r${name} END AS ${name}`),
        ...(numbers.length > 0
            ? [`${any(numbers.map((name) => `r${name} IS NULL OR NOT is_finite(r${name})`))} AS number_gap`]
            : []),
        ...scores.map((_, k) => `CASE WHEN ${isScore(k)} THEN r${k} END AS p${k}`),
        ...(scores.length > 0
            ? [
                `${any(scores.map((_, k) => `r${k} IS NULL`))} AS score_gap`,
                `${any(scores.map((_, k) => `coalesce(NOT (${isScore(k)}), false)`))} AS score_out`,
            ]
            : []),
        ...(weighted
            ? [
                `CASE WHEN ${isWeight} THEN rw END AS w`,
                'rw IS NULL AS weight_gap',
                `coalesce(NOT (${isWeight}), false) AS weight_out`,
            ]
            : []),
    ];
    return all.length > 0 ? all : ['2 AS two'];
}
/** Losses and bins of each row. */
function rowColumns({ scores, terms, binned, keys }) {
    return [
        ...terms.map(({ name, sql }) => `${sql} AS ${name}`),
        ...(keys.includes('t') ? [`${(0,_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .topIndex */ .Q1)(scores)} AS t`] : []),
        ...binned.map((one, index) => {
            const bin = `least(floor((${(0,_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .binnedScore */ .x_)(one, scores)}) * ${(0,_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .sqlDouble */ .Uu)(one.bins)}), ${(0,_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .sqlDouble */ .Uu)(one.bins - 1)})`;
            return `CAST(${bin} AS integer) AS ${(0,_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .binName */ .vd)(one, index)}`;
        }),
    ];
}


/***/ })

};
