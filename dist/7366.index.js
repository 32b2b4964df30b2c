export const id = 7366;
export const ids = [7366];
export const modules = {

/***/ 7366:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderAuditHtml: () => (/* binding */ renderAuditHtml)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/domain/audit.js
var audit = __webpack_require__(59158);
;// CONCATENATED MODULE: ./build/outputs/audit-script.js
/**
 * The script and further style of the audit's page. The script only shows and hides what is there, and writes texts as
 * texts: without it the page has the same rows. It asks nothing of the network.
 */
const AUDIT_SCRIPT = `
(() => {
  const form = document.getElementById('filter'), count = document.getElementById('count')
  const rows = [...document.querySelectorAll('#merges tbody tr')]
  const data = JSON.parse(document.getElementById('decisions').textContent)
  const texts = rows.map((row) => row.textContent.toLowerCase())
  const fields = ['problem', 'verdict', 'model']
  const apply = () => {
    const words = form.search.value.toLowerCase().split(/\\s+/).filter(Boolean)
    const from = form.from.value, to = form.to.value
    let shown = 0
    rows.forEach((row, at) => {
      const day = row.dataset.day
      const fits = words.every((word) => texts[at].includes(word)) && (!from || day >= from) && (!to || day <= to) &&
        fields.every((field) => {
          const wanted = form[field].value
          if (!wanted) return true
          const has = row.dataset[field] ? row.dataset[field].split('|') : []
          return wanted === '*' ? has.length > 0 : has.includes(wanted)
        })
      row.hidden = !fits
      if (row.nextElementSibling && row.nextElementSibling.className === 'detail') row.nextElementSibling.hidden = !fits
      if (fits) shown++
    })
    count.textContent = shown + ' of ' + rows.length + ' merges'
  }
  form.addEventListener('input', apply)
  form.addEventListener('submit', (event) => event.preventDefault())
  form.addEventListener('reset', () => setTimeout(apply))
  for (const button of document.querySelectorAll('[data-show]'))
    button.addEventListener('click', () => { form.reset(); form.problem.value = button.dataset.show; apply(); form.search.focus(); form.scrollIntoView() })
  const make = (name, text, kind) => { const node = document.createElement(name); if (text !== undefined) node.textContent = text; if (kind) node.className = kind; return node }
  const detail = (row, decision) => {
    const cell = make('td'), line = make('tr', undefined, 'detail')
    cell.colSpan = row.children.length
    cell.append(make('p', 'Decision ' + decision.digest + ', record ' + decision.sequence + ' of the ledger, made on ' + decision.evaluated_at + ' of commit ' + decision.head + '.'))
    const list = make('ul')
    for (const [outcome, requirement, about, message, controls, waiver] of decision.findings) {
      const item = make('li'), pill = make('span', waiver ? 'waived' : outcome.replace('-', ' '), 'pill ' + (waiver ? 'waived' : outcome))
      item.append(pill, ' ', make('strong', requirement), about ? ' (' + about + ')' : '', message ? ': ' + message : '')
      if (waiver) item.append(make('br'), 'Waiver: ' + waiver)
      if (controls) item.append(make('br'), make('span', controls, 'quiet'))
      list.append(item)
    }
    cell.append(list); line.append(cell); row.after(line)
    return line
  }
  for (const button of document.querySelectorAll('button[data-decision]')) {
    button.hidden = false
    button.addEventListener('click', () => {
      const row = button.closest('tr'), open = button.getAttribute('aria-expanded') === 'true'
      if (open) row.nextElementSibling.remove()
      else detail(row, data[button.dataset.decision])
      button.setAttribute('aria-expanded', String(!open))
    })
  }
  const print = document.getElementById('print')
  print.hidden = false
  print.addEventListener('click', () => window.print())
  form.hidden = false
  apply()
})()
`;
const AUDIT_STYLE = `
.cards{display:flex;flex-wrap:wrap;gap:.75rem;list-style:none;padding:0;margin:1rem 0}
.cards button,.cards .card{font:inherit;color:inherit;background:var(--card);border:1px solid var(--line);border-radius:8px;padding:.5rem .9rem;text-align:left;min-width:8.5rem}
.cards button{cursor:pointer}.cards b{display:block;font-size:1.5rem;line-height:1.2}.cards .bad b{color:var(--bad)}
form{display:flex;flex-wrap:wrap;gap:.5rem 1rem;align-items:end;margin:1rem 0;padding:.75rem 1rem;background:var(--card);border:1px solid var(--line);border-radius:8px}
form[hidden],button[hidden]{display:none}
label{display:flex;flex-direction:column;font-size:.85rem;font-weight:600;gap:.15rem}
input,select,form button,button.small{font:inherit;color:inherit;background:var(--page);border:1px solid var(--quiet);border-radius:6px;padding:.3rem .5rem;min-height:2.25rem}
label.wide{flex:1 1 16rem}
button.small{font-size:.85rem;min-height:0;padding:.15rem .5rem;cursor:pointer}
#merges td:last-child{min-width:7rem}#merges td:nth-child(3){min-width:10rem}
.problems{color:var(--bad);font-weight:600}.why{display:block;font-weight:400;font-size:.85rem}
tr.detail td{background:var(--card);padding:.5rem 1rem}tr.detail ul{padding-left:1.25rem;margin:.5rem 0}tr.detail li{margin:.35rem 0;max-width:60rem}
svg.timeline{display:block;width:100%;height:auto;max-width:60rem}
.timeline text{fill:var(--quiet);font-size:11px}.timeline .pass{fill:var(--fill)}.timeline .waived{fill:var(--midfill)}.timeline .wrong{fill:var(--badfill)}
.key i{display:inline-block;width:.8rem;height:.8rem;border-radius:2px;margin-right:.35rem;vertical-align:-.05rem}.key .pass{background:var(--fill)}.key .waived{background:var(--midfill)}.key .wrong{background:var(--badfill)}
@media print{form,#print,button.small,.cards button{display:none}.cards{display:none}}
@media (max-width:40rem){#merges table,#merges tbody,#merges tr{display:block}#merges caption{display:block}#merges thead{position:absolute;left:-99rem}#merges tr[hidden]{display:none}
#merges tbody th,#merges tbody td{display:block;border:0;padding:.1rem 0;min-width:0;width:auto}#merges tbody tr{border-bottom:1px solid var(--line);padding:.5rem 0}#merges td:empty{display:none}label{flex:1 1 9rem}}
`;

// EXTERNAL MODULE: ./build/outputs/audit-standing.js
var audit_standing = __webpack_require__(81035);
// EXTERNAL MODULE: ./build/outputs/escape.js
var outputs_escape = __webpack_require__(11722);
// EXTERNAL MODULE: ./build/outputs/page.js
var page = __webpack_require__(65398);
;// CONCATENATED MODULE: ./build/outputs/audit-timeline.js
/** Verdicts over time, as bars of a month, with the same numbers in a table for whoever cannot see them. */


/** Most months drawn; earlier ones are only in the table. */
const MOST = 36;
/** Merges by month (UTC): sound ones, those on waivers, those with a problem. '' where there is none. */
function timeline(merges) {
    const months = byMonth(merges);
    if (!months.length)
        return '';
    const drawn = months.slice(-MOST);
    const highest = Math.max(...drawn.map(({ pass, waived, wrong }) => pass + waived + wrong));
    const [width, height, bottom] = [720, 180, 150];
    const step = width / Math.max(drawn.length, 6);
    const bars = drawn.map((month, at) => {
        let top = bottom;
        const part = (kind) => {
            const size = (month[kind] / highest) * (bottom - 20);
            top -= size;
            return size
                ? `<rect class="${kind}" x="${(at * step + step * 0.15).toFixed(1)}" y="${top.toFixed(1)}" width="${(step * 0.7).toFixed(1)}" height="${size.toFixed(1)}"/>`
                : '';
        };
        const label = at % Math.ceil(drawn.length / 12) === 0;
        return `<g>${part('pass')}${part('waived')}${part('wrong')}${label ? `<text x="${(at * step + step / 2).toFixed(1)}" y="168" text-anchor="middle">${(0,outputs_escape/* html */.qy)(month.name)}</text>` : ''}</g>`;
    });
    const rows = months.map(({ name, pass, waived, wrong }) => [(0,outputs_escape/* html */.qy)(name), String(pass), String(waived), String(wrong)]);
    const columns = ['Month', 'Sound', 'On waivers', 'With a problem'].map((title, at) => ({ title, numeric: at > 0 }));
    return `<figure class="wide"><svg class="timeline" viewBox="0 0 ${width} ${height}" role="img" aria-label="Merges of models by month; the table below has the numbers"><text x="0" y="12">at most ${highest} a month</text>${bars.join('')}</svg>
<figcaption class="key"><i class="pass"></i>sound <i class="waived"></i>on waivers <i class="wrong"></i>with a problem</figcaption></figure>
<details><summary>The numbers of the chart</summary>${(0,page/* table */.tp)('Merges of models by month', columns, rows.length, rows, 200_000)}</details>`;
}
function byMonth(merges) {
    const months = new Map();
    for (const { committed_at, problems, waivers } of merges) {
        const name = committed_at.slice(0, 7);
        const month = months.get(name) ?? { name, pass: 0, waived: 0, wrong: 0 };
        const kind = problems.length ? 'wrong' : waivers ? 'waived' : 'pass';
        months.set(name, { ...month, [kind]: month[kind] + 1 });
    }
    return [...months.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

// EXTERNAL MODULE: ./build/outputs/report-style.js
var report_style = __webpack_require__(40403);
// EXTERNAL MODULE: ./build/outputs/words.js
var words = __webpack_require__(36784);
;// CONCATENATED MODULE: ./build/outputs/audit-html.js
/**
 * The audit as one page for a compliance officer: what reached the branch, who decided, what got round the gate, which
 * controls are covered, which waivers run out. It loads nothing; its one script and style are named by their digests.
 */









const SHEET = `${report_style/* STYLE */.Y}${AUDIT_STYLE}`;
/** Room of the controls' and the waivers' tables, in characters; what is cut is counted. */
const ROOM = 1_000_000;
const DAY = 86_400_000;
/** What each problem means, for people. */
const MEANING = {
    ungated: 'no decision judged it before it was merged',
    bypassed: 'merged against its verdict',
    tampered: 'its record was altered',
    'content-differs': 'other files were merged than were judged',
    'expired-waiver': 'it rests on a waiver that had ended',
    stale: 'judged under what was no longer in force',
};
/** The page. `now`: for the days that waivers have left. */
function renderAuditHtml(report, decisions, now) {
    const { merges } = report;
    const wrong = merges.filter(({ problems }) => problems.length).length;
    const standing = (0,audit_standing/* standingFindings */.N)(merges, decisions);
    const title = wrong
        ? `${(0,words/* whole */.WQ)(wrong)} of ${mergesOf(merges.length)} got round the gate or ${wrong === 1 ? 'needs' : 'need'} a look`
        : `${mergesOf(merges.length)}, none got round the gate`;
    return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src ${hash(SHEET)}; script-src ${hash(AUDIT_SCRIPT)}; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>Model risk audit: ${(0,outputs_escape/* html */.qy)(report.base, 100)}</title>
<style>${SHEET}</style>
</head>
<body>
<a class="skip" href="#merges-part">Skip to the merges</a>
<header>
<h1>${title}</h1>
<p class="quiet">Branch ${(0,page/* mono */.O5)(report.base)} at ${(0,page/* mono */.O5)(report.tip.slice(0, 12))}${range(report)}. ${ledgerText(report)}</p>
${cards(report)}
<nav aria-label="Parts"><ul><li><a href="#time">Over time</a></li><li><a href="#controls">Controls</a></li><li><a href="#waivers">Waivers</a></li><li><a href="#merges-part">Merges</a></li></ul></nav>
<p><button type="button" class="small" id="print" hidden>Print, or save as PDF</button></p>
</header>
<main>
${ledgerFaults(report)}
<section id="time"><h2>Over time</h2>${timeline(merges) || '<p>There is no merge in this range.</p>'}</section>
<section id="controls"><h2>Coverage by control</h2>${controls(standing)}</section>
<section id="waivers"><h2>Waivers in force</h2>${waivers(standing, now)}</section>
<section id="merges-part"><h2>Merges</h2>${filter(merges)}<p id="count" role="status" aria-live="polite">${mergesOf(merges.length)}</p>${mergeTable(merges, decisions)}</section>
</main>
<footer><p>Written by risk-gate from the history of the branch and its ledger, on <time>${(0,outputs_escape/* html */.qy)(now.toISOString().slice(0, 10))}</time>. The same clone gives the same rows: <code>risk-gate audit</code>.</p></footer>
<script type="application/json" id="decisions">${data(decisions)}</script>
<script>${AUDIT_SCRIPT}</script>
</body>
</html>
`;
}
const mergesOf = (count) => `${(0,words/* whole */.WQ)(count)} ${count === 1 ? 'merge of a model' : 'merges of models'}`;
const hash = (text) => `'sha256-${(0,external_node_crypto_.createHash)('sha256').update(text).digest('base64')}'`;
const range = ({ since, until }) => `${since === null ? '' : `, since ${(0,outputs_escape/* html */.qy)(since)}`}${until === null ? '' : `, until ${(0,outputs_escape/* html */.qy)(until)}`}`;
function ledgerText({ ledger }) {
    if (!ledger)
        return 'There is no ledger in this clone, so no merge has a decision.';
    return `Ledger ${(0,page/* mono */.O5)(ledger.ref)}: ${(0,words/* whole */.WQ)(ledger.records)} records${ledger.faults.length ? '' : ', chained without a gap'}.`;
}
function cards({ merges, counts }) {
    const sound = merges.filter(({ problems }) => !problems.length).length;
    const wrong = audit/* PROBLEMS */.D3.filter((problem) => counts[problem]).map((problem) => `<li><button type="button" class="bad" data-show="${problem}"><b>${(0,words/* whole */.WQ)(counts[problem])}</b> ${problem}<br><span class="quiet">${MEANING[problem]}</span></button></li>`);
    return `<ul class="cards"><li class="card"><b>${(0,words/* whole */.WQ)(sound)}</b> sound</li>${wrong.join('')}</ul>`;
}
function ledgerFaults({ ledger }) {
    if (!ledger?.faults.length)
        return '';
    const rows = ledger.faults.map(({ path, message }) => [(0,page/* mono */.O5)(path), (0,outputs_escape/* html */.qy)(message)]);
    return `<section id="ledger"><h2>The ledger is not whole</h2>${(0,page/* table */.tp)('Faults of the ledger', [{ title: 'Where' }, { title: 'What' }], rows.length, rows, ROOM)}</section>`;
}
function controls(standing) {
    const all = (0,audit_standing/* controlStandings */.r)(standing);
    if (!all.length)
        return '<p>No decision in force names a control.</p>';
    const columns = ['Control', 'State', 'Models', 'Requirements'].map((title) => ({ title }));
    const rows = all.map(({ control, worst, findings }) => [
        (0,outputs_escape/* htmlName */.rC)(control),
        (0,page/* pill */.Io)(worst),
        [...new Set(findings.map(({ model }) => (0,outputs_escape/* htmlName */.rC)(model ?? '')))].join(', '),
        [...new Set(findings.map(({ requirement }) => (0,outputs_escape/* htmlName */.rC)(requirement)))].join(', '),
    ]);
    return `<p>By the last decision of each model that reached the branch.</p>${(0,page/* table */.tp)('Controls', columns, rows.length, rows, ROOM)}`;
}
function waivers(standing, now) {
    const waived = standing.filter(({ waiver }) => waiver !== null);
    if (!waived.length)
        return '<p>No decision in force rests on a waiver.</p>';
    const left = (day) => Math.ceil((Date.parse(`${day}T00:00:00Z`) + DAY - now.getTime()) / DAY);
    const sorted = [...waived].sort((a, b) => left(a.waiver.expires) - left(b.waiver.expires));
    const columns = ['Requirement', 'Model', 'Ends on', 'Days left', 'Approved by', 'Risk', 'Why'].map((title, at) => ({
        title,
        numeric: at === 3,
    }));
    const rows = sorted.map(({ requirement, model, slice, waiver }) => {
        const days = left(waiver.expires);
        return [
            `${(0,outputs_escape/* htmlName */.rC)(requirement)}${slice ? ` (${(0,outputs_escape/* html */.qy)(sliceText(slice), 200)})` : ''}`,
            (0,outputs_escape/* htmlName */.rC)(model ?? ''),
            (0,outputs_escape/* htmlName */.rC)(waiver.expires),
            days > 0 ? (0,words/* whole */.WQ)(days) : '<strong class="problems">over</strong>',
            (0,outputs_escape/* htmlName */.rC)(waiver['approved-by']),
            (0,outputs_escape/* htmlName */.rC)(waiver.risk),
            (0,outputs_escape/* html */.qy)(waiver.reason),
        ];
    });
    return (0,page/* table */.tp)('Waivers', columns, rows.length, rows, ROOM);
}
const sliceText = (slice) => Object.entries(slice)
    .map(([column, value]) => `${column} = ${value}`)
    .join(', ');
function filter(merges) {
    const option = (value, text = value) => `<option value="${(0,outputs_escape/* htmlName */.rC)(value)}">${(0,outputs_escape/* htmlName */.rC)(text)}</option>`;
    const models = [...new Set(merges.flatMap((merge) => merge.models))].sort();
    const select = (name, title, options) => `<label>${title}<select name="${name}">${option('', 'any')}${options.join('')}</select></label>`;
    return `<form id="filter" role="search" aria-label="Filter the merges" hidden>
<label class="wide">Search<input type="search" name="search" autocomplete="off"></label>
${select('problem', 'Problem', [option('*', 'any problem'), ...audit/* PROBLEMS */.D3.map((one) => option(one))])}
${select('verdict', 'Verdict', ['pass', 'pass-with-waivers', 'fail', 'error', 'none'].map((one) => option(one)))}
${select('model', 'Model', models.map((one) => option(one)))}
<label>From<input type="date" name="from"></label><label>To<input type="date" name="to"></label>
<button type="reset">Show all</button>
</form>`;
}
/** Every merge, newest first. The script only hides rows, so there is no limit but that of the history. */
function mergeTable(merges, decisions) {
    if (!merges.length)
        return '';
    const place = new Map(decisions.map(({ digest }, at) => [digest, at]));
    const rows = [...merges].reverse().map((merge) => {
        const at = merge.decision === null ? undefined : place.get(merge.decision);
        const list = (values) => values.map((one) => (0,outputs_escape/* htmlName */.rC)(one)).join('|');
        const more = merge.paths.length > 3 ? ` and ${merge.paths.length - 3} more` : '';
        const cells = [
            `<time>${merge.committed_at.replace('T', ' ').slice(0, 16)}</time><br>${(0,page/* mono */.O5)(merge.commit.slice(0, 12))}${merge.pull_request === null ? '' : ` #${merge.pull_request}`}`,
            merge.models.map((one) => (0,outputs_escape/* htmlName */.rC)(one)).join(', '),
            `${merge.paths
                .slice(0, 3)
                .map((one) => (0,page/* mono */.O5)(one))
                .join(' ')}${more}`,
            `${(0,outputs_escape/* html */.qy)(merge.author, 120)}${merge.approvers.length ? `<br><span class="quiet">approved by ${merge.approvers.map((one) => (0,outputs_escape/* htmlName */.rC)(one)).join(', ')}</span>` : ''}`,
            merge.verdict === null ? 'none' : (0,outputs_escape/* htmlName */.rC)(merge.verdict.replaceAll('-', ' ')),
            merge.problems
                .map((problem, index) => `<span class="problems">${problem}</span><span class="why">${(0,outputs_escape/* html */.qy)(merge.reasons[index] ?? '')}</span>`)
                .join(''),
            at === undefined
                ? ''
                : `<button type="button" class="small" data-decision="${at}" aria-expanded="false" hidden>Decision<span class="skip"> of ${merge.commit.slice(0, 12)}</span></button>`,
        ];
        const [first, ...rest] = cells;
        return `<tr data-day="${merge.committed_at.slice(0, 10)}" data-problem="${merge.problems.join('|')}" data-verdict="${merge.verdict ?? 'none'}" data-model="${list(merge.models)}"><th scope="row">${first}</th>${rest.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
    });
    const head = ['Merged (UTC)', 'Models', 'Paths', 'By', 'Verdict', 'Problems', 'Details'];
    return `<div class="scroll" id="merges" tabindex="0" role="region" aria-label="Merges"><table><caption>Merges that touch a model, newest first</caption><thead><tr>${head.map((one) => `<th scope="col">${one}</th>`).join('')}</tr></thead>
<tbody>
${rows.join('\n')}
</tbody></table></div>`;
}
/** What the drill-down shows, as JSON inside the page: texts are made visible here and set as texts there. */
function data(decisions) {
    const told = decisions.map(({ digest, sequence, evaluated_at, head, findings }) => ({
        digest,
        sequence,
        evaluated_at,
        head: head.slice(0, 12),
        findings: findings.map(findingData),
    }));
    return JSON.stringify(told).replace(/[<>&\u2028\u2029]/g, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
/** What holds is told by its name alone. */
function findingData({ outcome, requirement, model, slice, message, controls, waiver }) {
    const about = [model, slice && sliceText(slice)].filter((part) => part).join(', ');
    const said = outcome === 'satisfied' || outcome === 'not-applicable' ? '' : (0,outputs_escape/* flat */.Ct)(message).slice(0, 500);
    const accepted = waiver && `${waiver.reason} (by ${waiver['approved-by']} until ${waiver.expires}, risk ${waiver.risk})`;
    return [
        outcome,
        (0,outputs_escape/* flat */.Ct)(requirement),
        (0,outputs_escape/* flat */.Ct)(about),
        said,
        (0,outputs_escape/* flat */.Ct)(controls.join(', ')),
        accepted && (0,outputs_escape/* flat */.Ct)(accepted).slice(0, 500),
    ];
}


/***/ }),

/***/ 81035:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ standingFindings),
/* harmony export */   r: () => (/* binding */ controlStandings)
/* harmony export */ });
/* harmony import */ var _domain_outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93153);
/** Where each control and each waiver stands: by the last decision of each model that reached the branch. */

/** Findings of the decision behind the last merge of each model: what is on the branch now, as far as it was judged. */
function standingFindings(merges, decisions) {
    const byDigest = new Map(decisions.map((one) => [one.digest, one]));
    const last = new Map();
    for (const merge of merges)
        for (const model of merge.models)
            last.set(model, merge);
    return [...last].flatMap(([model, merge]) => {
        const decision = merge.decision === null ? undefined : byDigest.get(merge.decision);
        if (!decision || merge.problems.includes('content-differs'))
            return [];
        return decision.findings
            .filter((one) => one.model === model)
            .map((one) => ({ ...one, decision: decision.digest, merge }));
    });
}
/** Every control that a decision in force names, in the order of their names. */
function controlStandings(findings) {
    const byControl = new Map();
    for (const finding of findings)
        for (const control of finding.controls)
            byControl.set(control, [...(byControl.get(control) ?? []), finding]);
    return [...byControl]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([control, about]) => ({ control, findings: about, ...standingOf(about) }));
}
function standingOf(findings) {
    const judged = findings.filter(({ outcome }) => outcome !== 'not-applicable');
    if (!judged.length)
        return { state: 'unjudged', worst: 'not-applicable' };
    const unmet = judged.filter(({ outcome }) => outcome !== 'satisfied');
    if (!unmet.length)
        return { state: 'met', worst: 'satisfied' };
    const open = unmet.filter(({ waiver }) => waiver === null);
    const worst = _domain_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .OUTCOMES */ .im.find((outcome) => open.some((one) => one.outcome === outcome)) ?? 'waived';
    if (!open.length)
        return { state: 'waived', worst };
    return { state: open.some(({ severity }) => severity === 'block') ? 'unmet' : 'warned', worst };
}


/***/ }),

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
/* harmony export */   tp: () => (/* binding */ table)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11722);
/* harmony import */ var _fit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76574);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36784);
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
/** A path, id or digest. */
const mono = (text, limit = 160) => `<code>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .htmlName */ .rC)(text, limit)}</code>`;
/** A link where the address is a plain web address, else only the text. `text` is safe HTML. */
function link(address, text) {
    const target = address === null ? null : (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .linkTarget */ .Cm)(address);
    return target === null ? text : `<a href="${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)(target, 4000)}" rel="noreferrer">${text}</a>`;
}
/**
 * A table of at most `room` units; rows that do not fit are counted under it. Cells are safe HTML; the first cell of a
 * row is its header.
 */
function table(caption, columns, total, rows, room) {
    if (total === 0)
        return '';
    const head = columns
        .map((column) => `<th scope="col"${column.numeric ? ' class="num"' : ''}>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)(column.title)}</th>`)
        .join('');
    let left = 0;
    const body = (0,_fit_js__WEBPACK_IMPORTED_MODULE_2__/* .fitted */ .$)(rowTexts(rows, columns), total, room, '\n', (rest) => {
        left = rest;
        return '';
    });
    const cut = left
        ? `<p class="cut">${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .whole */ .WQ)(left)} more of ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .whole */ .WQ)(total)} rows are in <code>decision.json</code>.</p>`
        : '';
    return `<div class="scroll" tabindex="0" role="region" aria-label="${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)(caption)}"><table><caption>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)(caption)}</caption>\n<thead><tr>${head}</tr></thead>\n<tbody>\n${body}\n</tbody></table></div>${cut}`;
}
function* rowTexts(rows, columns) {
    for (const cells of rows) {
        const [first = '', ...rest] = cells;
        const others = rest.map((cell, index) => `<td${columns[index + 1]?.numeric ? ' class="num"' : ''}>${cell}</td>`);
        yield `<tr><th scope="row">${first}</th>${others.join('')}</tr>`;
    }
}
/** A list of terms. */
const terms = (entries) => `<dl>${entries.map(([term, text]) => `<dt>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)(term)}</dt><dd>${text}</dd>`).join('\n')}</dl>`;
/** A part that is folded until somebody asks; '' where it is empty. */
const fold = (title, body, open = false) => body === '' ? '' : `<details${open ? ' open' : ''}><summary>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)(title)}</summary>\n${body}\n</details>`;


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
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   Lc: () => (/* binding */ margin),
/* harmony export */   NZ: () => (/* binding */ asked),
/* harmony export */   PU: () => (/* binding */ VERDICT_SIGNS),
/* harmony export */   Q1: () => (/* binding */ sliceKey),
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
/** Text key of a group, equal for equal groups. */
const sliceKey = (slice) => slice === null ? '' : JSON.stringify(Object.entries(slice).sort(([a], [b]) => (a < b ? -1 : 1)));
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


/***/ })

};
