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

// EXTERNAL MODULE: ./build/domain/audit.js
var audit = __webpack_require__(59158);
// EXTERNAL MODULE: ./build/domain/duration.js
var duration = __webpack_require__(14953);
// EXTERNAL MODULE: ./build/domain/outcome.js
var domain_outcome = __webpack_require__(93153);
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
/** The page. `now`: for the days that waivers have left. */
function renderAuditHtml(report, decisions, now) {
    const { merges } = report;
    const wrong = merges.filter(({ problems }) => problems.length).length;
    const standing = (0,audit_standing/* standingFindings */.N)(merges, decisions);
    const title = wrong
        ? `${(0,words/* whole */.WQ)(wrong)} of ${mergesOf(merges.length)} got round the gate or ${wrong === 1 ? 'needs' : 'need'} a look`
        : `${mergesOf(merges.length)}, none got round the gate`;
    return `${(0,page/* pageHead */.sT)(`Model risk audit: ${(0,outputs_escape/* html */.qy)(report.base, 100)}`, SHEET, AUDIT_SCRIPT)}
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
const range = ({ since, until }) => `${since === null ? '' : `, since ${(0,outputs_escape/* html */.qy)(since)}`}${until === null ? '' : `, until ${(0,outputs_escape/* html */.qy)(until)}`}`;
function ledgerText({ ledger }) {
    if (!ledger)
        return 'There is no ledger in this clone, so no merge has a decision.';
    return `Ledger ${(0,page/* mono */.O5)(ledger.ref)}: ${(0,words/* whole */.WQ)(ledger.records)} records${ledger.faults.length ? '' : ', chained without a gap'}.`;
}
function cards({ merges, counts }) {
    const sound = merges.filter(({ problems }) => !problems.length).length;
    const wrong = audit/* PROBLEMS */.D3.filter((problem) => counts[problem]).map((problem) => `<li><button type="button" class="bad" data-show="${problem}"><b>${(0,words/* whole */.WQ)(counts[problem])}</b> ${problem}<br><span class="quiet">${words/* PROBLEM_MEANING */.K2[problem]}</span></button></li>`);
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
    const left = (day) => Math.ceil((Date.parse(`${day}T00:00:00Z`) + duration/* DAY */.d_ - now.getTime()) / duration/* DAY */.d_);
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
            `${(0,outputs_escape/* html */.qy)(merge.author, 120)}${merge.approvers.length ? quiet(`approved by ${namesOf(merge.approvers)}`) : ''}${onForge(merge)}`,
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
const quiet = (text) => `<br><span class="quiet">${text}</span>`;
const namesOf = (logins) => logins.map((one) => (0,outputs_escape/* htmlName */.rC)(one)).join(', ');
/** Who merged and approved as the forge tells it; nothing where it was not asked. */
function onForge({ forge }) {
    if (!forge)
        return '';
    const by = forge.merged_by === null ? 'merged by nobody that the forge names' : `merged by ${(0,outputs_escape/* htmlName */.rC)(forge.merged_by)}`;
    return quiet(`on the forge ${by}, approved by ${forge.approvers.length ? namesOf(forge.approvers) : 'nobody'}`);
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
    const said = (0,domain_outcome/* isMet */.TD)(outcome) ? '' : (0,outputs_escape/* flat */.Ct)(message).slice(0, 500);
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


/***/ })

};
