export const id = 27;
export const ids = [27];
export const modules = {

/***/ 24498:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  metrics: () => (/* binding */ metrics_metrics)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/domain/fault.js
var fault = __webpack_require__(12777);
// EXTERNAL MODULE: ./build/measure/across.js + 1 modules
var across = __webpack_require__(88569);
// EXTERNAL MODULE: ./build/measure/context.js + 3 modules
var context = __webpack_require__(96103);
// EXTERNAL MODULE: ./build/measure/files.js
var files = __webpack_require__(54724);
// EXTERNAL MODULE: ./build/metrics/index.js + 51 modules
var metrics = __webpack_require__(55898);
;// CONCATENATED MODULE: ./build/measure-table.js
/** Measures one table by names of metrics and groups, for the command line: no policy, no roles. */




const BY_NAME = new Map(metrics/* METRICS */.C.map((metric) => [metric.name, metric]));
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
        const metric = BY_NAME.get(metrics/* vocabulary */.v.find(name)?.name ?? '');
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
    const found = (0,across/* measureSpread */.Wi)(groups, (0,across/* spreadAsk */.FN)(like, metric, (rate) => BY_NAME.get(rate)));
    return [row((0,across/* allOver */.S5)(by), found, found.reason ?? found.intervalUnavailable)];
}

// EXTERNAL MODULE: ./build/outputs/escape.js
var outputs_escape = __webpack_require__(11722);
// EXTERNAL MODULE: ./build/commands/options.js
var options = __webpack_require__(59165);
// EXTERNAL MODULE: ./build/commands/say.js
var say = __webpack_require__(83212);
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
    summary: 'Measures a predictions file (CSV or Parquet) with intervals, over all rows and by group.',
    options: {
        task: { value: 'TASK', help: 'binary, multiclass or regression', choices: ['binary', 'multiclass', 'regression'] },
        label: { value: 'COLUMN', help: 'the true label or number' },
        prediction: { value: 'COLUMN', help: 'the predicted label or number' },
        score: { value: 'COLUMN', help: 'P(positive); for several classes CLASS=COLUMN,CLASS=COLUMN,…' },
        id: { value: 'COLUMN', help: 'the id of a row; each must be there once' },
        weight: { value: 'COLUMN', help: 'the weight of a row' },
        positive: { value: 'VALUE', help: 'the positive class of a binary task (default: 1 or true)' },
        groups: { value: 'LIST', help: 'columns to measure by, such as sex,race,sex*race' },
        metrics: { value: 'LIST', help: 'metrics to measure; recall@CLASS for one class of several' },
        confidence: { value: 'LEVEL', help: 'level of the two-sided intervals', fallback: '0.95' },
        bins: { value: 'N', help: 'bins of ece and mce', fallback: '10' },
        format: { value: 'FORMAT', help: 'text or json', fallback: 'text', choices: ['text', 'json'] },
    },
    async run(argv, world) {
        const parsed = (0,options/* parseOptions */.A)(argv, this.options);
        if (!parsed.ok)
            return (0,say/* sayFaults */.J)(world, parsed.faults);
        const request = requestOf(parsed.value);
        if (!request.ok)
            return (0,say/* sayFaults */.J)(world, request.faults);
        const file = await openBlob(request.value.rows.path);
        if (!file.ok)
            return (0,say/* sayFaults */.J)(world, file.faults);
        const { readRows } = await Promise.all(/* import() */[__webpack_require__.e(961), __webpack_require__.e(7), __webpack_require__.e(73)]).then(__webpack_require__.bind(__webpack_require__, 36007));
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
        complain('metrics', 'needs exactly one file');
    const task = options.text('task');
    const label = options.text('label');
    if (!task)
        complain('--task', 'is needed', 'one of binary, multiclass, regression');
    if (!label)
        complain('--label', 'is needed');
    const confidence = Number(options.text('confidence'));
    if (!(confidence > 0 && confidence < 1))
        complain('--confidence', `cannot be "${options.text('confidence')}"`, 'a number between 0 and 1');
    const bins = Number(options.text('bins'));
    if (!Number.isInteger(bins) || bins < 1 || bins > 1000)
        complain('--bins', `cannot be "${options.text('bins')}"`, 'a whole number from 1 to 1000');
    const names = list(options.text('metrics')) ?? USUAL[task ?? 'binary'];
    if (!names.length)
        complain('--metrics', 'names no metric');
    for (const name of names) {
        const near = metrics/* vocabulary */.v.suggest(name.split('@')[0] ?? '');
        if (!metrics/* vocabulary */.v.find(name.split('@')[0] ?? ''))
            complain('--metrics', `"${name}" is no metric`, near ? `did you mean ${near}?` : 'risk-gate explain lists them');
    }
    const scores = options.text('score');
    const score = scores === null ? null : scoreColumns(scores);
    if (scores !== null && score === null)
        complain('--score', `cannot be "${scores}"`, 'one column, or CLASS=COLUMN for each class once');
    const groups = (list(options.text('groups')) ?? []).map((group) => group.split('*').map((column) => column.trim()));
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
            groups: [...new Set(groups.flat())],
            positive: options.text('positive'),
            extra: [],
        },
        metrics: names,
        groups,
        confidence,
        bins,
    });
}
const list = (text) => text
    ?.split(',')
    .map((one) => one.trim())
    .filter(Boolean) ?? null;
/** `--score y` is one column; `--score a=x,b=y` maps classes to columns. Null where a part is no such pair, or a class twice. */
function scoreColumns(text) {
    if (!text.includes('='))
        return text;
    const pairs = (list(text) ?? []).map((pair) => /^(.+?)=(.+)$/s.exec(pair));
    const columns = Object.fromEntries(pairs.flatMap((pair) => (pair ? [[pair[1], pair[2]]] : [])));
    return Object.keys(columns).length === pairs.length ? columns : null;
}
/** A file of the machine as a blob, open until it is closed. Nothing that is printed names its digest, so it has none. */
async function openBlob(path) {
    let file;
    try {
        file = await (0,promises_.open)(path);
        const handle = file;
        const status = await handle.stat();
        if (!status.isFile()) {
            await handle.close();
            return (0,fault/* bad */.MB)((0,fault/* fault */.DG)('artifact/unreadable', path, 'is no file'));
        }
        const { size } = status;
        const stream = () => chunksOf(handle);
        const { gather } = await __webpack_require__.e(/* import() */ 266).then(__webpack_require__.bind(__webpack_require__, 7266));
        const blob = { path, size, sha256: '', lfs: null, bytes: () => gather(stream(), size), stream };
        return (0,fault/* good */.uw)({ blob, close: () => handle.close() });
    }
    catch (error) {
        await file?.close();
        return (0,fault/* bad */.MB)((0,fault/* fault */.DG)('artifact/unreadable', path, `cannot be read: ${error.code}`));
    }
}
const CHUNK = 512 * 1024;
/** The bytes of a file from its start, each chunk in memory of its own. */
async function* chunksOf(file) {
    for (let at = 0;;) {
        const { bytesRead, buffer } = await file.read(Buffer.allocUnsafeSlow(CHUNK), 0, CHUNK, at);
        if (bytesRead === 0)
            return;
        at += bytesRead;
        yield buffer.subarray(0, bytesRead);
    }
}
/** A group a line, a metric a column, for a terminal; what is undefined is told below with its reason. */
async function textTable(rows) {
    const { from } = await __webpack_require__.e(/* import() */ 469).then(__webpack_require__.bind(__webpack_require__, 48469));
    const named = rows.map((row) => ({
        group: row.group === null ? 'all' : groupName(row.group),
        metric: row.class === undefined ? row.metric : `${row.metric}@${row.class}`,
        cell: cellText(row),
    }));
    const wide = from(named).groupby('group').pivot('metric', 'cell', { limit: MOST_COLUMNS, sort: false });
    const columns = wide.columnNames();
    const cells = [columns, ...wide.objects().map((row) => columns.map((column) => String(row[column] ?? '')))];
    const widths = columns.map((_, column) => Math.max(...cells.map((row) => row[column].length)));
    const lines = cells.map((row) => row
        .map((cell, column) => cell.padEnd(widths[column]))
        .join('  ')
        .trimEnd());
    const reasons = rows
        .filter((row) => row.reason)
        .map((row) => `${row.metric} of ${row.group ? groupName(row.group) : 'all'}: ${row.reason}`);
    return `${[...lines, ...reasons].map(outputs_escape/* logLine */.BP).join('\n')}\n`;
}
/** Most metrics beside each other. */
const MOST_COLUMNS = 200;
const groupName = (group) => Object.entries(group)
    .map(([column, value]) => `${column}=${value}`)
    .join(' ');
/** `0.7959 [0.7869, 0.8046]`; a count as it is; what is undefined as a dash. */
function cellText({ value, lower, upper }) {
    const round = (number) => (Number.isInteger(number) ? String(number) : number.toPrecision(4));
    if (value === null)
        return '-';
    return lower === null || upper === null ? round(value) : `${round(value)} [${round(lower)}, ${round(upper)}]`;
}


/***/ }),

/***/ 59165:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ parseOptions),
/* harmony export */   helpText: () => (/* binding */ helpText),
/* harmony export */   z: () => (/* binding */ timeOption)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _domain_evidence_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70192);
/* harmony import */ var _domain_fault_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12777);
/* harmony import */ var _syntax_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92727);
/** Options of the command line: parsed strictly, every fault in the words of the rest of the program. */




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
    const parsed = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({ args: [...argv], options, allowPositionals: true, strict: false, tokens: true });
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
            faults.push((0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .fault */ .DG)('usage/option', token.rawName, `needs a value: ${spec.value}`));
        }
        else if (spec.value === null && token.value !== undefined) {
            faults.push((0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .fault */ .DG)('usage/option', token.rawName, 'takes no value'));
        }
        else if (spec.choices && token.value !== undefined && !spec.choices.includes(token.value)) {
            faults.push((0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .fault */ .DG)('usage/option', token.rawName, `cannot be "${token.value}"`, {
                fix: `one of ${spec.choices.join(', ')}`,
            }));
        }
    }
    for (const [name, values] of Object.entries(parsed.values)) {
        if (specs[name]?.value !== null && Array.isArray(values) && values.length > 1)
            faults.push((0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .fault */ .DG)('usage/option', `--${name}`, 'is given more than once'));
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
/** `--now`: RFC 3339 with a zone, told in UTC; without it the clock. */
function timeOption(text, clock) {
    if (text === null)
        return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .good */ .uw)(clock()
            .toISOString()
            .replace(/\.\d{3}Z$/, 'Z'));
    const { epoch } = (0,_domain_evidence_js__WEBPACK_IMPORTED_MODULE_3__/* .moment */ .n)(text);
    if (epoch === null)
        return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .bad */ .MB)((0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .fault */ .DG)('usage/option', '--now', `"${text}" is no RFC 3339 time with a zone`, {
            fix: 'write it like 2026-11-21T05:00:00Z',
        }));
    return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .good */ .uw)(new Date(epoch).toISOString().replace(/\.000Z$/, 'Z'));
}
/** Help text of a command. */
function helpText(usage, summary, specs) {
    const rows = Object.entries(specs).map(([name, spec]) => {
        const left = `  --${name}${spec.value ? ` ${spec.value}` : ''}`;
        const tail = spec.fallback ? ` (default: ${spec.fallback})` : '';
        return `${left.padEnd(26)}${left.length >= 26 ? `\n${' '.repeat(26)}` : ''}${spec.help}${tail}`;
    });
    return `Usage: risk-gate ${usage}\n\n${summary}\n\nOptions:\n${rows.join('\n')}\n  --help                  this text\n`;
}


/***/ }),

/***/ 83212:
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
/* harmony export */   wD: () => (/* binding */ markdown)
/* harmony export */ });
/* unused harmony export csvCell */
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
/** A cell of CSV: always quoted, and never a formula to a spreadsheet. Numbers stay numbers. */
function csvCell(content) {
    if (content === null)
        return '""';
    if (typeof content === 'number')
        return `"${content}"`;
    const shown = visible(content);
    const formula = /^[\s\p{Zs}]*[=+\-@|%]/u.test(shown) || /^[\t\r\n]/.test(content);
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


/***/ })

};
