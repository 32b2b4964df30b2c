export const id = 6676;
export const ids = [6676];
export const modules = {

/***/ 56676:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   overdueText: () => (/* binding */ overdueText),
/* harmony export */   renderWatchText: () => (/* binding */ renderWatchText)
/* harmony export */ });
/* harmony import */ var _domain_outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93153);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11722);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36784);
/** A watch for a terminal: one block a model, the worst first. */



const STATES = {
    error: 'COULD NOT BE JUDGED',
    violated: 'NOT IN ORDER',
    overdue: 'OVERDUE',
    good: 'in order',
};
const ORDER = Object.keys(STATES);
/** What was watched, each model, and what comes next. */
function renderWatchText(report) {
    const models = [...report.models].sort((a, b) => ORDER.indexOf(a.state) - ORDER.indexOf(b.state));
    const ledger = report.ledger
        ? `Ledger ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .logName */ .Is)(report.ledger.ref)}: ${report.ledger.records} records count.`
        : 'There is no ledger here, so nothing is known of earlier assessments and nothing can be overdue.';
    return `${[
        `Watched ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .logName */ .Is)(report.commit.slice(0, 12))} at ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .logName */ .Is)(report.evaluated_at)}.`,
        ledger,
        ...models.flatMap((model) => ['', ...modelLines(model)]),
    ].join('\n')}\n`;
}
function modelLines(model) {
    const owner = model.owner === null ? '' : `, owner ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .logName */ .Is)(model.owner)}`;
    const told = model.findings.filter(({ outcome }) => !(0,_domain_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .isMet */ .TD)(outcome));
    const kill = model['kill-switch'];
    return [
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .logLine */ .BP)(`${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .logName */ .Is)(model.id)}: ${STATES[model.state]}${owner}`),
        ...told.flatMap(findingLines),
        ...model.overdue.map((one) => `  overdue ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .logName */ .Is)(one.requirement)}: ${overdueText(one)}`),
        ...model.trends.filter(({ changes }) => changes.length).map((trend) => `  trend ${trendText(trend)}`),
        ...(model.assessed.length ? [`  assessed: ${model.assessed.map((id) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .logName */ .Is)(id)).join(', ')}`] : []),
        ...model.waiting.map(({ requirement, due }) => `  not due: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .logName */ .Is)(requirement)}, next ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .logName */ .Is)(due)}`),
        ...(model.state !== 'good' && kill
            ? [
                `  kill switch: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .logProse */ .ay)(kill.how)}${kill.who.length ? `, by ${kill.who.map((one) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .logName */ .Is)(one)).join(', ')}` : ''}`,
            ]
            : []),
    ];
}
function findingLines(one) {
    const waived = one.waiver ? ' (waived)' : one.severity === 'warn' ? ' (warning)' : '';
    const since = one.since === null ? '' : ` since ${one.since}`;
    const fix = one.fix === null ? [] : [`    fix: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .logProse */ .ay)(one.fix)}`];
    return [`  ${one.outcome} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .logName */ .Is)(one.requirement)}${waived}${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .logName */ .Is)(since)}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .logProse */ .ay)(one.message)}`, ...fix];
}
/** "asked for every 7 days, last assessed 2026-01-01, 3 days late". */
function overdueText({ every, last, days }) {
    const late = days === 0 ? 'less than a day' : `${days} ${days === 1 ? 'day' : 'days'}`;
    const asked = every === 1 ? 'every day' : `every ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .figure */ .vP)(every)} days`;
    return `asked for ${asked}, ${last === null ? 'never assessed' : `last assessed ${last.slice(0, 10)}`}, ${late} late`;
}
function trendText({ requirement, slice, changes, points }) {
    const where = slice
        ? ` (${Object.entries(slice)
            .map(([key, value]) => `${key} ${value}`)
            .join(', ')})`
        : '';
    const moved = changes.map(({ at, before, after }) => `${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .figure */ .vP)(before)} to ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .figure */ .vP)(after)} on ${at.slice(0, 10)}`);
    return `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .logName */ .Is)(requirement)}${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .logName */ .Is)(where)}: ${moved.join('; ')} (${points.length} assessments)`;
}


/***/ }),

/***/ 36784:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $s: () => (/* binding */ bound),
/* harmony export */   Bt: () => (/* binding */ intervalText),
/* harmony export */   F0: () => (/* binding */ speaksInNumbers),
/* harmony export */   FP: () => (/* binding */ idText),
/* harmony export */   Gr: () => (/* binding */ OUTCOME_SIGNS),
/* harmony export */   K2: () => (/* binding */ PROBLEM_MEANING),
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   Lc: () => (/* binding */ margin),
/* harmony export */   NZ: () => (/* binding */ asked),
/* harmony export */   PU: () => (/* binding */ VERDICT_SIGNS),
/* harmony export */   RT: () => (/* binding */ tail),
/* harmony export */   Ru: () => (/* binding */ valueText),
/* harmony export */   S$: () => (/* binding */ sliceText),
/* harmony export */   WQ: () => (/* binding */ whole),
/* harmony export */   ZS: () => (/* binding */ numericBounds),
/* harmony export */   _l: () => (/* binding */ metricText),
/* harmony export */   gI: () => (/* binding */ baselineWord),
/* harmony export */   h0: () => (/* binding */ short),
/* harmony export */   hf: () => (/* binding */ columnFigure),
/* harmony export */   rQ: () => (/* binding */ gap),
/* harmony export */   vP: () => (/* binding */ figure),
/* harmony export */   xL: () => (/* binding */ figureBeside)
/* harmony export */ });
/** Numbers, bounds and groups in words: the same on every surface. Plain text; each surface escapes it for itself. */
/** Sign and word of each outcome: the sign is never alone. */
const OUTCOME_SIGNS = {
    error: '⚠️',
    violated: '⛔',
    missing: '📭',
    inconclusive: '❔',
    satisfied: '✅',
    'not-applicable': '➖',
    waived: '📝',
};
const VERDICT_SIGNS = {
    pass: '✅',
    'pass-with-waivers': '✅',
    fail: '⛔',
    error: '⚠️',
};
/** Thousands by commas, whatever the machine's language. */
const grouped = (digits) => digits.replace(/\B(?=(\d{3})+(?!\d))/g, ',');
/** A whole number, e.g. `8,000`. */
const whole = (count) => (count < 0 ? `-${grouped(String(-count))}` : grouped(String(count)));
function digits(value, precision) {
    if (Number.isInteger(value) && Math.abs(value) < 1e15)
        return whole(value);
    const size = Math.abs(value);
    if (size < 1e-4 || size >= 1e15)
        return String(Number(value.toPrecision(precision)));
    const rounded = String(Number(value.toPrecision(Math.max(precision, Math.floor(Math.log10(Math.max(size, 1))) + 3))));
    const [before = '0', after = ''] = rounded.split('.');
    const sign = before.startsWith('-') ? '-' : '';
    return `${sign}${grouped(before.replace('-', ''))}.${after.padEnd(2, '0')}`;
}
/**
 * A number for people: four significant digits, two decimals at least, whole numbers as they are. Where that would hide
 * the difference from one of `beside` (the limit), as many digits as show it.
 */
function figure(value, beside = []) {
    for (let precision = 4; precision < 17; precision += 1) {
        const shown = digits(value, precision);
        if (beside.every((other) => other === value || digits(other, precision) !== shown))
            return shown;
    }
    return String(value);
}
/** A number in a column of its like: four decimals below ten, so that they stand under each other. */
const columnFigure = (value) => {
    const size = Math.abs(value);
    return size < 10 && (size >= 1e-4 || size === 0) ? value.toFixed(4) : figure(value);
};
/** A number in a column beside its limit: as the column, unless that would hide the difference from the limit. */
const figureBeside = (value, limit) => limit === null || value === limit || columnFigure(value) !== columnFigure(limit)
    ? columnFigure(value)
    : figure(value, [limit]);
/** Bounds of a threshold as [name, number]. Bounds that are words (a risk level, an age) are left out. */
const numericBounds = (threshold) => Object.entries(threshold ?? {}).filter((entry) => typeof entry[1] === 'number' && !AROUND.has(entry[0]));
/** Keys of a threshold that say how it was measured rather than what was asked. */
const AROUND = new Set(['confidence', 'bins', 'min-samples']);
/** The bound itself, where there is exactly one of the plain sort. */
function bound(finding) {
    const plain = numericBounds(finding.threshold).filter(([key]) => /^(min|max)(-ratio|-difference)?$/.test(key));
    const [only] = plain;
    return plain.length === 1 && only ? { kind: only[0].startsWith('min') ? 'min' : 'max', limit: only[1] } : null;
}
/** How far the value is from its bound: positive inside, negative beyond; null where it cannot be said. */
function margin(finding) {
    const asked = bound(finding);
    if (!asked || finding.value === null)
        return null;
    return asked.kind === 'min' ? finding.value - asked.limit : asked.limit - finding.value;
}
const SIGNS = { min: '≥', max: '≤' };
/** What was asked, e.g. `≥ 0.80`, `drop ≤ 0.01`, `within 0.005`; null where the requirement has no bound. */
function asked(finding) {
    const beside = finding.value === null ? [] : [finding.value];
    const parts = Object.entries(finding.threshold ?? {}).flatMap(([key, limit]) => {
        if (AROUND.has(key))
            return [];
        const shown = typeof limit === 'number' ? figure(limit, beside) : limit;
        if (key === 'tolerance')
            return [`within ${shown}`];
        const [, side = '', what = ''] = /^(min|max)(?:-(.+))?$/.exec(key) ?? [];
        return [
            side
                ? `${what ? `${what.replaceAll('-', ' ')} ` : ''}${SIGNS[side]} ${shown}`
                : `${key.replaceAll('-', ' ')} ${shown}`,
        ];
    });
    return parts.length ? parts.join(', ') : null;
}
/** By how much the bound is missed, e.g. `0.115 short`, `0.02 over`; null where it is kept or cannot be said. */
function gap(finding) {
    const by = margin(finding);
    if (by === null || by >= 0)
        return null;
    return `${figure(-by)} ${bound(finding)?.kind === 'min' ? 'short' : 'over'}`;
}
/** `95 % 0.62 to 0.75`, or without the level where the record does not say it. */
function intervalText(finding) {
    if (!finding.interval)
        return null;
    const level = finding.threshold?.confidence;
    const [low, high] = finding.interval;
    // Of a comparison, the interval may be that of the change and not of the value: then it says so.
    const ofChange = finding.baseline !== null && finding.value !== null && (finding.value < low || finding.value > high);
    const shown = `${figure(low)} to ${figure(high)}`;
    const known = typeof level === 'number' && level > 0 && level < 1;
    return `${ofChange ? 'change ' : ''}${known ? `${Number((level * 100).toPrecision(4))} % ` : ''}${shown}`;
}
/** What the other number of a finding is: the version before, or for a slice the value over all rows. */
const baselineWord = (finding) => (finding.rule === 'weak-slices' ? 'over all rows' : 'before');
/** True where the numbers tell the finding by themselves; else its message has to. */
const speaksInNumbers = (finding) => finding.metric !== undefined &&
    finding.value !== null &&
    numericBounds(finding.threshold).some(([key]) => /^(min|max)(-|$)/.test(key));
/** The value as text beside its bounds. */
const valueText = (finding) => finding.value === null
    ? null
    : figure(finding.value, numericBounds(finding.threshold).map(([, limit]) => limit));
/** A group: `race: Black`, `sex: Female, race: Asian`; `race: *` is `by race`; null is ''. */
function sliceText(slice) {
    return Object.entries(slice ?? {})
        .map(([column, value]) => (value === '*' ? `by ${column}` : `${column}: ${value}`))
        .join(', ');
}
/** `1 requirement`, `2 requirements`. */
const plural = (count, one, many = `${one}s`) => `${whole(count)} ${count === 1 ? one : many}`;
/** First seven digits of a commit or digest; the prefix `sha256:` is dropped. */
const short = (digest) => digest.replace(/^(sha256|md5):/, '').slice(0, 7);
/** Metric name for people: `false_positive_rate` → `false positive rate`, with its class where it has one. */
const metricText = (metric, className) => `${metric.replaceAll('_', ' ')}${className === undefined ? '' : ` of ${className}`}`;
/** At most `most` characters: of a long path or address the end says more than the start. */
const tail = (text, most) => {
    const letters = Array.from(text.slice(-2 * most));
    return letters.length <= most && text.length <= 2 * most ? text : `…${letters.slice(-(most - 1)).join('')}`;
};
/** An id for people who read no ids: `digests-verified` → `Digests verified`. */
const idText = (id) => {
    const words = id.replaceAll('-', ' ');
    return words.charAt(0).toUpperCase() + words.slice(1);
};
/** `a`, `a and b`, `a, b and c`. */
const listed = (items) => items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
/** What each problem means, for people. */
const PROBLEM_MEANING = {
    ungated: 'no decision judged it before it was merged',
    bypassed: 'merged against its verdict',
    tampered: 'its record was altered',
    'content-differs': 'other files were merged than were judged',
    'expired-waiver': 'it rests on a waiver that had ended',
    stale: 'judged under what was no longer in force',
    'forged-check': 'a check with the gate’s name is not the gate’s',
};


/***/ })

};
