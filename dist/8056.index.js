export const id = 8056;
export const ids = [8056];
export const modules = {

/***/ 76574:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ fitted)
/* harmony export */ });
/** Texts that have to fit: whole items only, and what is left out is counted and said. */
/**
 * As many whole items as fit into `budget` UTF-16 units, each followed by `joint`, then `more(n)` where n were left out.
 * The result never exceeds the budget, except by the text of `more`, which is always kept.
 */
function fitted(items, total, budget, joint, more) {
    let text = '';
    let shown = 0;
    for (const item of items) {
        if (text.length + item.length + joint.length > budget)
            break;
        text += shown === 0 ? item : joint + item;
        shown += 1;
    }
    return shown < total ? `${text}${shown === 0 ? '' : joint}${more(total - shown)}` : text;
}


/***/ }),

/***/ 65398:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AU: () => (/* binding */ fold),
/* harmony export */   Io: () => (/* binding */ pill),
/* harmony export */   O5: () => (/* binding */ mono),
/* harmony export */   a_: () => (/* binding */ terms),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   rE: () => (/* binding */ VERDICT_MARKS),
/* harmony export */   sT: () => (/* binding */ pageHead),
/* harmony export */   tp: () => (/* binding */ table)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11722);
/* harmony import */ var _fit_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76574);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36784);
/** Building blocks of the HTML report. Every function takes text as it came and gives HTML that is safe. */




/** Signs of the report: letters that every font has, never without their word. */
const SIGNS = {
    error: '!',
    violated: '✕',
    missing: '∅',
    inconclusive: '?',
    satisfied: '✓',
    'not-applicable': '–',
    waived: '~',
};
/** An outcome as a sign with its word. */
const pill = (outcome) => `<span class="pill ${outcome}"><span aria-hidden="true">${SIGNS[outcome]}</span> ${outcome.replace('-', ' ')}</span>`;
const VERDICT_MARKS = {
    pass: '✓',
    'pass-with-waivers': '✓',
    fail: '✕',
    error: '!',
};
/**
 * Everything of a page before its body. It loads nothing: style and, where there is one, script are named by their digests,
 * and nothing else may run. `title` is safe HTML.
 */
const pageHead = (title, style, script = null) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src ${digestSource(style)}; ${script === null ? '' : `script-src ${digestSource(script)}; `}base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>${title}</title>
<style>${style}</style>
</head>`;
const digestSource = (text) => `'sha256-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('base64')}'`;
/** A path, id or digest. */
const mono = (text, limit = 160) => `<code>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .htmlName */ .rC)(text, limit)}</code>`;
/** A link where the address is a plain web address, else only the text. `text` is safe HTML. */
function link(address, text) {
    const target = address === null ? null : (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .linkTarget */ .Cm)(address);
    return target === null ? text : `<a href="${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy)(target, 4000)}" rel="noreferrer">${text}</a>`;
}
/**
 * A table of at most `room` units; rows that do not fit are counted under it. Cells are safe HTML; the first cell of a
 * row is its header.
 */
function table(caption, columns, total, rows, room) {
    if (total === 0)
        return '';
    const head = columns
        .map((column) => `<th scope="col"${column.numeric ? ' class="num"' : ''}>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy)(column.title)}</th>`)
        .join('');
    let left = 0;
    const body = (0,_fit_js__WEBPACK_IMPORTED_MODULE_3__/* .fitted */ .$)(rowTexts(rows, columns), total, room, '\n', (rest) => {
        left = rest;
        return '';
    });
    const cut = left
        ? `<p class="cut">${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .whole */ .WQ)(left)} more of ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .whole */ .WQ)(total)} rows are in <code>decision.json</code>.</p>`
        : '';
    return `<div class="scroll" tabindex="0" role="region" aria-label="${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy)(caption)}"><table><caption>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy)(caption)}</caption>\n<thead><tr>${head}</tr></thead>\n<tbody>\n${body}\n</tbody></table></div>${cut}`;
}
function* rowTexts(rows, columns) {
    for (const cells of rows) {
        const [first = '', ...rest] = cells;
        const others = rest.map((cell, index) => `<td${columns[index + 1]?.numeric ? ' class="num"' : ''}>${cell}</td>`);
        yield `<tr><th scope="row">${first}</th>${others.join('')}</tr>`;
    }
}
/** A list of terms. */
const terms = (entries) => `<dl>${entries.map(([term, text]) => `<dt>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy)(term)}</dt><dd>${text}</dd>`).join('\n')}</dl>`;
/** A part that is folded until somebody asks; '' where it is empty. */
const fold = (title, body, open = false) => body === '' ? '' : `<details${open ? ' open' : ''}><summary>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy)(title)}</summary>\n${body}\n</details>`;


/***/ }),

/***/ 40403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ STYLE)
/* harmony export */ });
/** The report's one style sheet: light and dark, desk and telephone, paper. Contrast at least 4.5 to 1 throughout. */
const STYLE = `
:root{color-scheme:light dark;--page:#fff;--card:#f6f8fa;--line:#d1d9e0;--text:#1f2328;--quiet:#59636e;--bad:#b3261e;--badfill:#d9544c;--good:#1a6f33;--mid:#815500;--midfill:#d29922;--link:#0550ae;--fill:#7d9fc9;--bar:#e4e9ef}
@media (prefers-color-scheme:dark){:root{--page:#0d1117;--card:#161b22;--line:#3d444d;--text:#e6edf3;--quiet:#a3adb8;--bad:#ff9d94;--badfill:#da5c53;--good:#6fdd8b;--mid:#f0c04a;--midfill:#bb8009;--link:#79b8ff;--fill:#4f78ab;--bar:#21262d}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0;background:var(--page);color:var(--text);font:16px/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif}
header,main,footer{max-width:72rem;margin:0 auto;padding:0 1.25rem}
a{color:var(--link)}
h1{font-size:1.65rem;line-height:1.25;margin:1.75rem 0 .5rem;text-wrap:balance}
h2{font-size:1.4rem;margin:0 0 .25rem}
h3{font-size:1.1rem;margin:2rem 0 .5rem}
h4{font-size:1rem;margin:1.25rem 0 .25rem}
p{margin:.5rem 0;max-width:52rem}
code{font:.875em/1.4 ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono",monospace;background:var(--card);border-radius:4px;padding:.1em .3em;overflow-wrap:anywhere}
pre{background:var(--card);border:1px solid var(--line);border-radius:8px;padding:.75rem 1rem;overflow-x:auto}
pre code{background:none;padding:0}
.verdict{display:inline-block;font-weight:700;border:2px solid;border-radius:999px;padding:.1rem .8rem;font-size:.95rem;margin:0}
.verdict.fail,.verdict.error{color:var(--bad)}.verdict.pass,.verdict.pass-with-waivers{color:var(--good)}
.quiet,.cut,figcaption{color:var(--quiet)}
.cut{font-size:.9rem}
nav ul{display:flex;flex-wrap:wrap;gap:.25rem 1.5rem;list-style:none;padding:0;margin:1rem 0}
section{border-top:1px solid var(--line);margin-top:2.5rem;padding-top:1.75rem}
.lead{font-size:1.125rem}
.plain{border-left:4px solid var(--line);padding:.25rem 0 .25rem 1rem;margin:1rem 0}
.plain p{margin:.35rem 0}
.scroll{overflow-x:auto;margin:.75rem 0;position:relative}
table{border-collapse:collapse;width:100%;font-size:.9rem}
caption{text-align:left;font-weight:600;padding:.25rem 0 .5rem}
th,td{text-align:left;vertical-align:top;padding:.45rem .75rem .45rem 0;border-bottom:1px solid var(--line);overflow-wrap:anywhere;min-width:4.5rem}
th{font-weight:600}
tbody th{font-weight:500}
thead th{overflow-wrap:normal;color:var(--quiet);font-size:.8rem;vertical-align:bottom}
.num{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap;min-width:0}
tbody th{min-width:9rem}td:last-child{min-width:12rem}td.num:last-child,.chart td:last-child{min-width:0}.nobr,time{white-space:nowrap}.chart tbody th{min-width:7rem}.findings td:last-child{min-width:14rem}.findings td:nth-child(4){white-space:nowrap}.findings td:nth-child(6){min-width:6.5rem}
.pill{display:inline-block;white-space:nowrap;font-size:.8rem;font-weight:600;border:1px solid;border-radius:999px;padding:0 .5rem}
.pill.violated,.pill.error,.pill.missing{color:var(--bad)}.pill.inconclusive,.pill.waived{color:var(--mid)}.pill.satisfied{color:var(--good)}.pill.not-applicable{color:var(--quiet)}
.finding{border:1px solid var(--line);border-left:4px solid var(--bad);border-radius:8px;padding:.25rem 1rem .5rem;margin:.75rem 0}
.finding.warns{border-left-color:var(--mid)}
.finding h4{margin:.5rem 0 .25rem}
.finding{max-width:60rem}.finding p{margin:.3rem 0;max-width:none}
.chart table td:last-child{width:46%;min-width:8rem;vertical-align:middle;padding-right:0}
.chart thead th:last-child{width:46%}
.chart table td:nth-child(3){white-space:nowrap}
svg.bar{display:block;width:100%;height:1.5rem;background:var(--bar);border-radius:3px}
.fill{fill:var(--fill)}.fill.beyond{fill:var(--badfill)}.fill.unsure{fill:var(--midfill)}.fill.left-out{fill:var(--line)}
.whisker,.limit{fill:none;vector-effect:non-scaling-stroke}
.whisker{stroke:var(--text);stroke-width:1.5}
.limit{stroke:var(--text);stroke-width:2;stroke-dasharray:4 3}
.pictures{display:flex;flex-wrap:wrap;gap:.5rem 2.5rem;align-items:flex-start;margin:.75rem 0}
figure{margin:.25rem 0;flex:1 1 17rem;max-width:25rem;min-width:0}figure.wide{flex-basis:100%;max-width:none}figcaption{font-weight:600;margin-bottom:.25rem}
svg.plot{display:block;width:100%;height:auto}.plot text{fill:var(--quiet);font-size:10.5px}
.grid{fill:none;stroke:var(--line);stroke-width:.75}.axis{fill:none;stroke:var(--quiet);stroke-width:1}
.curve{fill:none;stroke:var(--fill);stroke-width:1.5}.dot{fill:var(--fill);stroke:var(--page)}.fill.other{fill:var(--midfill)}
.plot .whisker{stroke:var(--quiet);stroke-width:1}.plot .limit{stroke:var(--quiet);stroke-width:1.25}
.confusion td,.confusion td:last-child{min-width:0;padding:.2rem .3rem}.confusion tbody th{min-width:5.5rem;vertical-align:middle}.confusion table{width:auto}
.cell{display:block;min-width:4rem;padding:.3rem .5rem;border-radius:4px;--ink:var(--fill)}.cell.wrong{--ink:var(--badfill)}
.cell.d1{background:color-mix(in srgb,var(--ink) 10%,transparent)}.cell.d2{background:color-mix(in srgb,var(--ink) 20%,transparent)}.cell.d3{background:color-mix(in srgb,var(--ink) 30%,transparent)}.cell.d4{background:color-mix(in srgb,var(--ink) 40%,transparent)}.cell.d5{background:color-mix(in srgb,var(--ink) 50%,transparent)}
.slices table td:nth-child(4){white-space:nowrap}.slices table td:last-child{width:34%}
svg.lineage{display:block}
.node rect{fill:var(--card);stroke:var(--line);stroke-width:1.25}.node.model rect{stroke:var(--text);stroke-width:2}
.node text{fill:var(--text);font-size:12px}.node .second{fill:var(--quiet);font-size:11px}
.edge path{fill:none;stroke:var(--quiet);stroke-width:1.5}.edge .head{fill:var(--quiet);stroke:none}
.edge.declared path:first-child,.edge.unavailable path:first-child{stroke-dasharray:5 4}
.edge.contradicted path{stroke:var(--bad);stroke-width:3}.edge.contradicted .head{fill:var(--bad)}
.edge circle{fill:var(--page);stroke:var(--line)}.edge text{fill:var(--text);font-size:11px;text-anchor:middle}
.edge.contradicted text{fill:var(--bad);font-weight:700}
.legend{list-style:none;display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;padding:0;font-size:.9rem}
.sign{display:inline-block;min-width:1.2rem;text-align:center;font-weight:700}
.sign.contradicted{color:var(--bad)}
.heat .cell{stroke:none}.heat .low{fill:color-mix(in srgb,var(--good) 20%,var(--page))}.heat .medium{fill:color-mix(in srgb,var(--midfill) 26%,var(--page))}.heat .high{fill:color-mix(in srgb,var(--badfill) 34%,var(--page))}.heat .critical{fill:color-mix(in srgb,var(--badfill) 62%,var(--page))}
.plot.heat text{font-size:11px}.plot.heat .product{font-size:9px;fill:var(--text)}.heat .more,.plot.heat .risk text{fill:var(--text);font-weight:600;font-size:9.5px}
.risk rect{fill:var(--page);stroke:var(--text);stroke-width:1}.risk.raised rect{stroke:var(--bad);stroke-width:2.25}
.way path,.way circle{fill:none;stroke:var(--text);stroke-width:1.2}.way .head{fill:var(--text);stroke:none}.way.raised path{stroke:var(--bad);stroke-width:1.75;stroke-dasharray:4 3}.way.raised .head{fill:var(--bad);stroke:none}
.level{font-weight:600}.level.high,.level.critical{color:var(--bad)}.level.medium{color:var(--mid)}.level.low{color:var(--good)}
svg.tie{display:block}.tie rect{fill:var(--card);stroke:var(--quiet);stroke-width:1.25}.tie text{fill:var(--text);font-size:11.5px}.tie .road{fill:none;stroke:var(--quiet);stroke-width:1.5}
.tie .event rect{stroke:var(--bad);stroke-width:2.5}.tie .event text{font-weight:700}.tie .barrier rect{fill:var(--page);stroke:var(--good);stroke-width:2}.tie .barrier.degraded rect{stroke:var(--mid);stroke-dasharray:6 4}.tie .barrier.missing rect,.tie .barrier.unmet rect{stroke:var(--bad);stroke-dasharray:2 3}
.tie .mark{font-weight:700}.sign.missing,.sign.unmet{color:var(--bad)}.sign.degraded{color:var(--mid)}.sign.working{color:var(--good)}
.mode{fill:var(--fill)}.mode.H{fill:var(--badfill)}.mode.M{fill:var(--midfill)}.mode.rest{fill:var(--line)}path.share{fill:none;stroke:var(--text);stroke-width:1.5}circle.share{fill:var(--text)}
figure.pareto{max-width:40rem}.beside figure{max-width:30rem}
dl{display:grid;grid-template-columns:minmax(8rem,14rem) 1fr;gap:.35rem 1.25rem;margin:.75rem 0}
dt{font-weight:600}dd{margin:0;overflow-wrap:anywhere}
details{margin:.75rem 0}summary{cursor:pointer;font-weight:600;padding:.25rem 0}
:focus-visible{outline:2px solid var(--link);outline-offset:2px}
.skip{position:absolute;left:-99rem}.skip:focus{left:1rem;top:.5rem;background:var(--page);padding:.25rem .5rem}
footer{margin-top:3rem;padding-bottom:3rem;color:var(--quiet);font-size:.9rem}
@media (max-width:40rem){.chart caption{display:block}body{font-size:15px}header,main,footer{padding:0 1rem}h1{font-size:1.35rem}dl{grid-template-columns:1fr;gap:0}dd{margin-bottom:.6rem}
.chart table,.chart tbody,.chart tr{display:block}.chart thead{position:absolute;left:-99rem}.chart tbody th,.chart tbody td{display:inline-block;border:0;padding:.1rem .6rem 0 0;min-width:0;width:auto}
.chart:not(.people) td:nth-child(2)::before{content:"n = "}.slices table td:nth-child(3)::before{content:"error "}.slices table td:nth-child(4)::before{content:"worse by "}.chart table td:last-child{display:block;width:100%;padding:.15rem 0 .5rem}.chart tbody tr{border-bottom:1px solid var(--line)}
.findings caption,.findings table,.findings tbody,.findings tr{display:block}.findings thead{position:absolute;left:-99rem}.findings tbody th,.findings tbody td,.findings td:nth-child(6){display:inline-block;border:0;padding:.1rem .6rem 0 0;min-width:0;width:auto}
.findings tbody td:empty{display:none}.findings td:nth-child(4)::before{content:"interval "}.findings td:nth-child(5)::before{content:"n = "}.findings td:nth-child(6)::before{content:"asked "}
.findings tbody td:last-child{display:block;padding:.15rem 0 .6rem;min-width:0}.findings tbody tr{border-bottom:1px solid var(--line);padding-top:.4rem}}
@media (max-width:40rem){.stacked caption,.stacked table,.stacked tbody,.stacked tr,.stacked th,.stacked td{display:block}.stacked thead{position:absolute;left:-99rem}.stacked tbody th,.stacked tbody td{border:0;padding:.1rem 0;min-width:0}.stacked tbody tr{border-bottom:1px solid var(--line);padding:.4rem 0}
.risks td:nth-child(3)::before{content:"before: "}.risks td:nth-child(4)::before{content:"now: "}.risks td:nth-child(6)::before{content:"borne by "}.incidents td:nth-child(3)::before{content:"how bad: "}.incidents td:nth-child(4)::before{content:"state: "}.incidents td:nth-child(5)::before{content:"reached: "}.incidents td:nth-child(6)::before{content:"decided: "}.incidents td:nth-child(7)::before{content:"came of it: "}}
@media print{:root{--page:#fff;--card:#fff;--text:#000;--quiet:#444;--line:#999}body{font-size:10pt}nav,.skip{display:none}section{break-before:page;border:0;margin:0}.scroll{overflow:visible}tr,.finding{break-inside:avoid}svg.bar,.fill,.pill{print-color-adjust:exact;-webkit-print-color-adjust:exact}details::details-content{content-visibility:visible;height:auto}}
`;


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
