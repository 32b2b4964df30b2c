export const id = 4671;
export const ids = [4671];
export const modules = {

/***/ 94671:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ renderAll)
});

// EXTERNAL MODULE: ./build/outputs/context.js
var outputs_context = __webpack_require__(72898);
// EXTERNAL MODULE: ./build/outputs/annotations.js
var annotations = __webpack_require__(18011);
// EXTERNAL MODULE: ./build/outputs/escape.js
var outputs_escape = __webpack_require__(11722);
// EXTERNAL MODULE: ./build/outputs/page.js
var page = __webpack_require__(65398);
// EXTERNAL MODULE: ./build/domain/coverage.js
var domain_coverage = __webpack_require__(90527);
// EXTERNAL MODULE: ./build/domain/framework.js
var framework = __webpack_require__(79681);
// EXTERNAL MODULE: ./build/outputs/story.js
var story = __webpack_require__(30008);
// EXTERNAL MODULE: ./build/outputs/words.js
var outputs_words = __webpack_require__(36784);
;// CONCATENATED MODULE: ./build/outputs/report-coverage.js
/** Coverage of control frameworks in the auditor's part: what serves what, on which evidence, and what is left out. */






const ROOM = { served: 120_000, open: 60_000 };
/**
 * Both ways, for every framework that a judged requirement names; '' where no catalogue is at hand or nothing was judged.
 * Only requirements that were judged here are counted: the record knows no others.
 */
function coveragePart(decision, { catalogues }) {
    const findings = (0,story/* allFindings */.c4)(decision).map(({ finding }) => finding);
    if (catalogues === null || findings.length === 0)
        return '';
    const requirements = requirementsOf(findings);
    const named = new Set(requirements.flatMap((one) => one.controls.map((id) => (0,framework/* splitControl */.e)(id).framework)));
    const asked = catalogues.filter((one) => named.has(one.id));
    const coverage = (0,domain_coverage/* coverageOf */._)(requirements, findings, asked, catalogues);
    const parts = [
        '<h3>Coverage of frameworks</h3>',
        '<p class="quiet">That a requirement serves a control is the policy\'s own reading, and no proof of compliance with it. Evidence is the stronger the less it rests on somebody\'s word: recomputed from rows, verified against bytes, reported by a tool, declared by a person.</p>',
        ...coverage.frameworks.map(frameworkPart),
        without('Requirements that serve no control', coverage.withoutControl),
        unknown('Controls that their catalogue does not list', coverage.unknownControls),
        unknown('Controls of frameworks without a catalogue here', coverage.unknownFrameworks),
    ];
    return `\n${parts.filter(Boolean).join('\n')}`;
}
/** Requirements with the controls that any finding of them names, in the order of the findings. */
function requirementsOf(findings) {
    const found = new Map();
    for (const { requirement, controls } of findings) {
        const known = found.get(requirement) ?? new Set();
        for (const control of controls)
            known.add(control);
        found.set(requirement, known);
    }
    return [...found].map(([id, controls]) => ({ id, controls: [...controls] }));
}
function frameworkPart({ catalogue, controls, served }) {
    const title = `${catalogue.title}, ${catalogue.version}: ${served} of ${(0,outputs_words/* plural */.LS)(controls.length, 'control')} served`;
    const superseded = catalogue.supersededBy
        ? `<p>Superseded by ${(0,outputs_escape/* html */.qy)(catalogue.supersededBy.id)} on ${(0,outputs_escape/* html */.qy)(catalogue.supersededBy.date)}.</p>`
        : '';
    const open = controls.filter((one) => one.requirements.length === 0);
    return (0,page/* fold */.AU)(title, `${superseded}${servedTable(controls)}\n${openTable(open)}`);
}
function servedTable(controls) {
    const served = controls.filter((one) => one.requirements.length > 0);
    const rows = function* () {
        for (const one of served)
            yield [
                (0,page/* mono */.O5)(one.control.id),
                (0,outputs_escape/* html */.qy)(one.control.title, 300),
                one.requirements.map((id) => (0,page/* mono */.O5)(id, 80)).join(' '),
                one.outcome === null ? '' : `${(0,page/* pill */.Io)(one.outcome)}${one.waived ? ` ${(0,page/* pill */.Io)('waived')}` : ''}`,
                strengthWords(one),
                files(one.files),
            ];
    };
    const columns = ['Control', 'What it asks', 'Requirements', 'Worst outcome', 'Strongest evidence', 'Files'];
    return (0,page/* table */.tp)('Controls that requirements serve', columns.map((title) => ({ title })), served.length, rows(), ROOM.served);
}
/** Strength of the evidence that holds: a word of the record, or that nothing holds. */
const strengthWords = ({ strength }) => (strength === null ? 'none that holds' : strength);
const files = (paths) => `${paths
    .slice(0, 4)
    .map((path) => (0,page/* mono */.O5)(path, 120))
    .join('<br>')}${paths.length > 4 ? `<br>and ${paths.length - 4} more` : ''}`;
function openTable(open) {
    const rows = function* () {
        for (const { control } of open)
            yield [(0,page/* mono */.O5)(control.id), (0,outputs_escape/* html */.qy)(control.title, 300), (0,outputs_escape/* html */.qy)(control.group ?? '', 200)];
    };
    const columns = ['Control', 'What it asks', 'Group'].map((title) => ({ title }));
    return (0,page/* table */.tp)('Controls that no judged requirement serves', columns, open.length, rows(), ROOM.open);
}
const without = (title, ids) => ids.length
    ? `<p>${(0,outputs_escape/* html */.qy)(title)}: ${ids
        .slice(0, 60)
        .map((id) => (0,page/* mono */.O5)(id, 80))
        .join(' ')}${more(ids.length)}.</p>`
    : '';
const unknown = (title, controls) => without(title, [...controls].map(([name, ids]) => `${name} (${ids.slice(0, 3).join(', ')})`));
const more = (count) => (count > 60 ? ` and ${count - 60} more` : '');

;// CONCATENATED MODULE: ./build/outputs/report-auditor.js
/** Third part of the report: what was judged under which policy, on which evidence, and how to check it again. */





const report_auditor_ROOM = { models: 120_000, controls: 200_000, waivers: 120_000, approvals: 60_000, evidence: 250_000 };
/** The report for an auditor: what was judged, on which evidence, and how to derive it again. */
function auditorPart(decision, all, context) {
    return `<section id="auditor" aria-labelledby="auditor-title">
<h2 id="auditor-title">For the auditor</h2>
<p class="quiet">What was judged, by which rules, on which evidence, and how to derive it again.</p>
<h3>The decision</h3>
${identity(decision)}
${modelsTable(decision)}
<h3>Controls</h3>
${controlsTable(all, context)}${coveragePart(decision, context)}
<h3>Waivers</h3>
${waiversTable(decision)}
<h3>Approvals</h3>
${approvalsTable(decision)}
<h3>Evidence</h3>
${evidenceTable(decision)}
<h3>How to check it</h3>
${replay(decision)}
</section>`;
}
function identity(decision) {
    const { policy, waivers, counts, tool } = decision;
    const counted = Object.entries(counts)
        .filter(([, count]) => count > 0)
        .map(([outcome, count]) => `${(0,outputs_words/* whole */.WQ)(count)} ${outcome}`);
    const named = (file) => file === null
        ? 'none could be read'
        : `${(0,page/* mono */.O5)(file.path)} at commit ${(0,page/* mono */.O5)(file.commit)}, SHA-256 ${(0,page/* mono */.O5)(file.sha256)}`;
    const packs = (policy?.packs ?? []).map((pack) => `${(0,page/* mono */.O5)(pack.name)} SHA-256 ${(0,page/* mono */.O5)(pack.sha256)}`);
    return (0,page/* terms */.a_)([
        ['Verdict', `<b>${(0,outputs_escape/* html */.qy)(decision.verdict)}</b>${decision.reason ? `, ${(0,outputs_escape/* html */.qy)(decision.reason, 160)}` : ''}`],
        ['Findings', counted.join(', ') || 'none'],
        ['Repository', decision.repository ? (0,outputs_escape/* html */.qy)(decision.repository, 160) : 'not known'],
        ['Pull request', decision.pull_request === null ? 'none' : String(decision.pull_request)],
        ['Judged commit (head)', (0,page/* mono */.O5)(decision.head)],
        ['Base, where policy and waivers come from', (0,page/* mono */.O5)(decision.base)],
        ['Merge base', (0,page/* mono */.O5)(decision.merge_base)],
        ['Policy', named(policy)],
        ...(packs.length ? [['Packs that it extends', packs.slice(0, 40).join('<br>')]] : []),
        ['Waivers', waivers === null ? 'none' : named(waivers)],
        ['Judged at', (0,page/* mono */.O5)(decision.evaluated_at)],
        ['Tool', `${(0,outputs_escape/* html */.qy)(tool.name)} ${(0,outputs_escape/* html */.qy)(tool.version, 60)}, SHA-256 ${(0,page/* mono */.O5)(tool.sha256)}`],
        ['Decision before this one', decision.previous === null ? 'none' : (0,page/* mono */.O5)(decision.previous)],
        ['Schema', (0,page/* mono */.O5)(decision.schema)],
    ]);
}
function modelsTable(decision) {
    const rows = function* () {
        for (const model of decision.models) {
            const paths = model.changed
                .slice(0, 8)
                .map((path) => (0,page/* mono */.O5)(path))
                .join('<br>');
            const left = model.changed.length - 8;
            yield [
                `${(0,page/* mono */.O5)(model.id)}${model.title ? `<br>${(0,outputs_escape/* html */.qy)(model.title, 120)}` : ''}`,
                model.tier,
                (0,outputs_escape/* html */.qy)(model.owner ?? '', 100),
                (0,outputs_escape/* html */.qy)(model.verdict),
                model.digest === null ? 'not there' : (0,page/* mono */.O5)(model.digest),
                `${paths}${left > 0 ? `<br>and ${left} more` : ''}`,
            ];
        }
    };
    const columns = [
        { title: 'Model' },
        { title: 'Tier' },
        { title: 'Owner' },
        { title: 'Verdict' },
        { title: 'Digest' },
        { title: 'Changed paths' },
    ];
    return (0,page/* table */.tp)('Models that the change touches', columns, decision.models.length, rows(), report_auditor_ROOM.models);
}
function controlsTable(all, context) {
    const served = [...(0,story/* controls */.ne)(all)].flatMap(([framework, list]) => list.map((control) => ({ framework, control })));
    if (!served.length)
        return '<p>No requirement that was judged names a control.</p>';
    const rows = function* () {
        for (const { framework, control } of served) {
            const known = context.control?.(control.id);
            yield [
                (0,page/* mono */.O5)(control.name),
                (0,outputs_escape/* html */.qy)(known?.framework ?? framework, 120),
                (0,page/* pill */.Io)(control.outcome),
                control.requirements
                    .slice(0, 12)
                    .map((id) => (0,page/* mono */.O5)(id, 80))
                    .join(' '),
                known ? (0,outputs_escape/* html */.qy)(known.title, 300) : '',
            ];
        }
    };
    const columns = [
        { title: 'Control' },
        { title: 'Framework' },
        { title: 'Worst outcome' },
        { title: 'Requirements that serve it' },
        { title: 'What it asks' },
    ];
    return (0,page/* table */.tp)('Controls that the judged requirements serve, unmet first', columns, served.length, rows(), report_auditor_ROOM.controls);
}
function waiversTable(decision) {
    const waived = (0,story/* allFindings */.c4)(decision).filter(({ finding }) => finding.waiver !== null || finding['waiver-void'] !== undefined);
    const idle = decision.models.flatMap((model) => (model.waivers ?? []).filter((one) => one.covers === 0));
    if (!waived.length && !idle.length)
        return '<p>None was used.</p>';
    const rows = function* () {
        for (const { finding } of waived) {
            const { waiver } = finding;
            const name = `${(0,page/* mono */.O5)(finding.requirement, 100)}${finding.slice ? `<br>${(0,outputs_escape/* html */.qy)((0,outputs_words/* sliceText */.S$)(finding.slice), 120)}` : ''}`;
            if (waiver === null)
                yield [name, (0,page/* pill */.Io)(finding.outcome), `does not hold: ${(0,outputs_escape/* html */.qy)(finding['waiver-void'] ?? '')}`, '', '', '', ''];
            else {
                yield [
                    name,
                    `${(0,page/* pill */.Io)('waived')} ${(0,page/* pill */.Io)(finding.outcome)}`,
                    (0,outputs_escape/* html */.qy)(waiver.reason),
                    (0,page/* mono */.O5)(waiver.risk),
                    `${(0,outputs_escape/* html */.qy)(waiver['approved-by'], 100)}, ${(0,outputs_escape/* html */.qy)(waiver['approved-on'], 20)}`,
                    `${(0,outputs_escape/* html */.qy)(waiver.expires, 20)} (${(0,outputs_words/* plural */.LS)(waiver['days-left'], 'day')} left)`,
                    (0,page/* mono */.O5)(`${waiver.path}:${waiver.line}`),
                ];
            }
        }
        for (const one of idle)
            yield [
                `${(0,page/* mono */.O5)(one.requirement, 100)}${one.slice ? `<br>${(0,outputs_escape/* html */.qy)((0,outputs_words/* sliceText */.S$)(one.slice), 120)}` : ''}`,
                `${one.state}: ${(0,outputs_escape/* html */.qy)(one.why ?? '')}`,
                (0,outputs_escape/* html */.qy)(one.reason),
                (0,page/* mono */.O5)(one.risk),
                `${(0,outputs_escape/* html */.qy)(one['approved-by'], 100)}, ${(0,outputs_escape/* html */.qy)(one['approved-on'], 20)}`,
                `${(0,outputs_escape/* html */.qy)(one.expires, 20)} (${(0,outputs_words/* plural */.LS)(one['days-left'], 'day')} left)`,
                (0,page/* mono */.O5)(`${one.path}:${one.line}`),
            ];
    };
    const columns = [
        { title: 'Requirement' },
        { title: 'Outcome' },
        { title: 'Reason' },
        { title: 'Risk' },
        { title: 'Approved' },
        { title: 'Expires' },
        { title: 'Where' },
    ];
    return (0,page/* table */.tp)('Waivers that hold, and waivers that were meant to', columns, waived.length + idle.length, rows(), report_auditor_ROOM.waivers);
}
function approvalsTable(decision) {
    const { approvals } = decision;
    if (!approvals.length)
        return '<p>None counts for this commit.</p>';
    const rows = function* () {
        for (const approval of approvals)
            yield [(0,outputs_escape/* html */.qy)(approval.login, 100), (0,outputs_escape/* html */.qy)(approval.role, 100), (0,page/* mono */.O5)(approval.commit), (0,page/* mono */.O5)(approval.at)];
    };
    return (0,page/* table */.tp)('Approvals that count: for exactly this commit, by independent people in a role', [{ title: 'Who' }, { title: 'Role' }, { title: 'Commit' }, { title: 'When' }], approvals.length, rows(), report_auditor_ROOM.approvals);
}
/** Files by path and digest, each once, with what rests on them. */
function evidenceTable(decision) {
    const files = new Map();
    const note = (source, requirement) => {
        const key = `${source.path}\0${source.sha256}`;
        const entry = files.get(key) ?? { source, pointers: new Set(), requirements: new Set() };
        files.set(key, entry);
        if (source.pointer && entry.pointers.size < 100)
            entry.pointers.add(source.pointer);
        if (requirement !== null && entry.requirements.size < 100)
            entry.requirements.add(requirement);
    };
    for (const { finding } of (0,story/* allFindings */.c4)(decision))
        for (const source of finding.evidence)
            note(source, finding.requirement);
    for (const model of decision.models)
        for (const one of model.measurements)
            note(one.evidence, null);
    const sorted = [...files.values()].sort((a, b) => a.source.path < b.source.path ? -1 : a.source.path > b.source.path ? 1 : 0);
    if (!sorted.length)
        return '<p>No file was used.</p>';
    const rows = function* () {
        for (const { source, pointers, requirements } of sorted) {
            const ids = [...requirements];
            yield [
                (0,page/* mono */.O5)(source.path, 300),
                (0,page/* mono */.O5)(source.sha256, 80),
                `${ids
                    .slice(0, 12)
                    .map((id) => (0,page/* mono */.O5)(id, 80))
                    .join(' ')}${ids.length > 12 ? ` and ${ids.length - 12} more` : ''}`,
                `${[...pointers]
                    .slice(0, 3)
                    .map((pointer) => (0,page/* mono */.O5)(pointer, 80))
                    .join('<br>')}${pointers.size > 3 ? '<br>and others' : ''}`,
            ];
        }
    };
    return (0,page/* table */.tp)('Files that the findings and measurements rest on', [{ title: 'File' }, { title: 'SHA-256' }, { title: 'Requirements' }, { title: 'Places inside' }], sorted.length, rows(), report_auditor_ROOM.evidence);
}
function replay(decision) {
    const commit = (sha) => (/^[0-9a-f]{7,64}$/.test(sha) ? sha : 'HEAD');
    const now = (0,outputs_escape/* htmlName */.rC)(decision.evaluated_at, 40);
    return `<p>In a clone that holds both commits, with the tool of the digest above:</p>
<pre tabindex="0"><code>node dist/cli.js verify decision.json --replay
node dist/cli.js check --base ${commit(decision.base)} --head ${commit(decision.head)} --now ${now} --out again
cmp decision.json again/decision.json</code></pre>
<p>The first checks the digests and the chain, and derives the decision again; the last two do the same by hand. Approvals that a forge gave are handed to the check with <code>--approvals</code>.</p>`;
}

;// CONCATENATED MODULE: ./build/outputs/chart.js
/**
 * Charts as tables: a row per group with its numbers as text and a small SVG bar, whisker and limit line. The picture
 * stretches with the page and the text does not, so it reads on a telephone, on paper and aloud. Plain SVG by our own
 * hand: a chart library costs more time than the whole gate has.
 */



/** From zero (or below) to the next round number above all of `values`; empty or flat input gives 0 to 1. */
function scaleFor(values) {
    const low = values.reduce((least, value) => Math.min(least, value), 0);
    const top = values.reduce((most, value) => Math.max(most, value), low);
    const span = top - low;
    const step = span > 0 ? 10 ** Math.floor(Math.log10(span)) / 2 : 1;
    const high = span > 0 ? Math.ceil((top + span * 0.02) / step) * step : low + 1;
    return { low, high, at: (value) => (Math.min(Math.max((value - low) / (high - low), 0), 1) || 0) * 100 };
}
const point = (value) => String(Number(value.toFixed(2)));
/** One bar with whisker and limit line; `label` says the same in words. */
function barSvg(bar, limit, scale, label) {
    const from = scale.at(Math.min(0, bar.value));
    const to = scale.at(Math.max(0, bar.value));
    const whisker = bar.interval
        ? `<path class="whisker" d="M${point(scale.at(bar.interval[0]))} 8V16M${point(scale.at(bar.interval[0]))} 12H${point(scale.at(bar.interval[1]))}M${point(scale.at(bar.interval[1]))} 8V16"/>`
        : '';
    const line = limit === null ? '' : `<path class="limit" d="M${point(scale.at(limit))} 0V24"/>`;
    const fill = `<rect class="fill ${bar.state}" x="${point(from)}" y="5" width="${point(Math.max(to - from, 0.3))}" height="14"/>`;
    return `<svg class="bar" viewBox="0 0 100 24" preserveAspectRatio="none" role="img" aria-label="${label}"><title>${label}</title>${fill}${whisker}${line}</svg>`;
}
const STATES = {
    beyond: '<span class="pill violated"><span aria-hidden="true">✕</span> beyond</span>',
    unsure: '<span class="pill inconclusive"><span aria-hidden="true">?</span> unsure</span>',
    'left-out': '<span class="pill not-applicable"><span aria-hidden="true">–</span> too few</span>',
    within: '',
};
/** A chart of one metric over groups. At most `room` units; longer ones are cut and counted. */
function chartTable(chart, room) {
    const { limit } = chart;
    const ends = chart.bars.flatMap((bar) => [bar.value, ...(bar.interval ?? [])]);
    const scale = scaleFor(limit ? [...ends, limit.value] : ends);
    const axis = limit ? `dashed line: ${limit.text}` : `0 to ${(0,outputs_words/* figure */.vP)(scale.high)}`;
    const rows = function* () {
        for (const bar of chart.bars) {
            const interval = bar.interval ? `${(0,outputs_words/* columnFigure */.hf)(bar.interval[0])} to ${(0,outputs_words/* columnFigure */.hf)(bar.interval[1])}` : '';
            const label = `${(0,outputs_escape/* htmlName */.rC)(bar.name, 80)}: ${(0,outputs_words/* figure */.vP)(bar.value)}${interval ? `, ${interval}` : ''}${limit ? (0,outputs_escape/* html */.qy)(`, ${limit.text}`) : ''}`;
            const value = `<b>${(0,outputs_words/* figureBeside */.xL)(bar.value, limit?.value ?? null)}</b>${interval ? ` <span class="quiet">${interval}</span>` : ''}`;
            yield [
                `${(0,outputs_escape/* htmlName */.rC)(bar.name, 80)} ${STATES[bar.state]}`,
                bar.n === null ? '' : (0,outputs_words/* whole */.WQ)(bar.n),
                value,
                barSvg(bar, limit?.value ?? null, scale, label),
            ];
        }
    };
    const columns = [{ title: chart.by }, { title: 'n', numeric: true }, { title: 'measured' }, { title: axis }];
    return `<div class="chart">${(0,page/* table */.tp)(`${chart.title}${chart.requirement ? ` (${chart.requirement})` : ''}`, columns, chart.bars.length, rows(), room)}</div>`;
}

// EXTERNAL MODULE: ./build/outputs/group-charts.js
var group_charts = __webpack_require__(43686);
// EXTERNAL MODULE: ./build/outputs/groups.js
var groups = __webpack_require__(73625);
;// CONCATENATED MODULE: ./build/outputs/report-business.js
/** The numbers in business terms: what a mistake costs, how many mistakes are left, and whom they hit, in people per thousand. */



/** Rates whose opposite, or which themselves, are mistakes: of whom, what goes wrong, and whether the rate counts that. */
const MISTAKES = {
    accuracy: ['decisions', 'that are wrong', 'right'],
    balanced_accuracy: ['decisions, both kinds of people counted alike', 'that are wrong', 'right'],
    recall: ['people who should be selected', 'who are not', 'right'],
    true_positive_rate: ['people who should be selected', 'who are not', 'right'],
    specificity: ['people who should not be selected', 'who are all the same', 'right'],
    true_negative_rate: ['people who should not be selected', 'who are all the same', 'right'],
    precision: ['people who are selected', 'who should not have been', 'right'],
    selective_accuracy: ['decisions of which the model was sure', 'that are wrong', 'right'],
    false_positive_rate: ['people who should not be selected', 'who are all the same', 'wrong'],
    false_negative_rate: ['people who should be selected', 'who are not', 'wrong'],
};
/** People in a thousand: a whole number, and never 0 or 1,000 where it is not quite. */
function thousand(share) {
    const count = Math.round(share * 1000);
    if (count === 0 && share > 0)
        return 'fewer than 1';
    if (count === 1000 && share < 1)
        return 'more than 999';
    return (0,outputs_words/* whole */.WQ)(count);
}
/** The whole part; '' where nothing was measured that can be said so. */
function businessPart(decision) {
    const several = decision.models.length > 1;
    return decision.models
        .slice(0, 12)
        .map((model) => {
        const parts = [outcomes(model), costs(model), budget(model)].filter((part) => part !== '');
        return parts.length
            ? `<h3>In business terms${several ? `: ${(0,outputs_escape/* html */.qy)(model.id, 80)}` : ''}</h3>\n${parts.join('\n')}`
            : '';
    })
        .filter((part) => part !== '')
        .join('\n');
}
/** What becomes of a thousand people, from the counts of the test rows; two classes only, the second one the positive. */
function outcomes({ diagnostics }) {
    const confusion = diagnostics?.confusion;
    if (confusion?.classes.length !== 2 || confusion.merged || !diagnostics)
        return '';
    const [[kept = 0, wronglyTaken = 0] = [], [missed = 0, taken = 0] = []] = confusion.counts;
    const all = kept + wronglyTaken + missed + taken;
    if (all <= 0)
        return '';
    const of = (count) => `<b>${thousand(count / all)}</b>`;
    return `<p>Of every 1,000 people in the test, the model selects ${of(taken + wronglyTaken)}. For ${of(kept + taken)} it decides rightly. ${of(missed)} should have been selected and are not; ${of(wronglyTaken)} are selected and should not have been.</p>\n${shares(diagnostics)}`;
}
/** Wrong decisions by group, of a thousand about that group, and of a thousand about everybody. */
function shares(diagnostics) {
    const { groups, error, n } = diagnostics;
    if (error !== 'error rate' || n <= 0)
        return '';
    const lines = groups.flatMap(({ column, groups: own }) => {
        const [worst] = [...own].filter(({ n: rows }) => rows >= 50).sort((a, b) => b.error - a.error);
        const best = [...own].filter(({ n: rows }) => rows >= 50).sort((a, b) => a.error - b.error)[0];
        if (!worst || !best || worst === best)
            return [];
        const name = (0,outputs_escape/* html */.qy)(column.replaceAll('_', ' '), 60);
        return [
            `<li>By ${name}: of every 1,000 decisions about <b>${(0,outputs_escape/* html */.qy)(worst.value, 60)}</b>, ${thousand(worst.error)} are wrong; about ${(0,outputs_escape/* html */.qy)(best.value, 60)}, ${thousand(best.error)}. Of every 1,000 people in the test, ${thousand(worst.n / n)} belong to the former.</li>`,
        ];
    });
    return lines.length ? `<ul>${lines.slice(0, 5).join('')}</ul>` : '';
}
/** Mean cost of a decision, over a thousand of them, against what the policy allows. */
function costs(model) {
    const found = model.findings.filter((one) => one.metric === 'expected_cost' && one.value !== null && one.slice === null);
    return found
        .slice(0, 3)
        .map((one) => {
        const value = one.value ?? 0;
        const limit = (0,outputs_words/* bound */.$s)(one);
        const allowed = limit === null
            ? ''
            : `, and the policy allows at most ${(0,outputs_words/* figure */.vP)(limit.limit)} (${(0,outputs_words/* whole */.WQ)(Math.round(limit.limit * 1000))} for 1,000)`;
        const range = one.interval
            ? ` With other people of the same kind it would mostly lie between ${(0,outputs_words/* figure */.vP)(one.interval[0])} and ${(0,outputs_words/* figure */.vP)(one.interval[1])}.`
            : '';
        return `<p>Mistakes cost <b>${(0,outputs_words/* figure */.vP)(value)}</b> a decision on average, or <b>${(0,outputs_words/* whole */.WQ)(Math.round(value * 1000))}</b> for 1,000 decisions${allowed}. The prices of a mistake are those that the policy names, in its own money.${range}</p>`;
    })
        .join('\n');
}
/** How many mistakes in a thousand the policy allows, how many were made, and how many are left. */
function budget(model) {
    const worst = new Map();
    for (const one of model.findings) {
        const key = `${one.requirement} ${one.metric}`;
        const known = worst.get(key);
        const used = mistakes(one);
        // Of a group with too few people nothing is shown, so that it is not called the worst one.
        if (one.outcome === 'not-applicable' || (one.outcome === 'inconclusive' && one.slice !== null))
            continue;
        if (used && (!known || used.share > (mistakes(known)?.share ?? 0)))
            worst.set(key, one);
    }
    const found = [...worst.values()];
    const rows = function* () {
        for (const one of found) {
            const used = mistakes(one);
            if (!used)
                continue;
            const left = used.allowed - used.share;
            const over = left < 0;
            yield [
                `${(0,outputs_escape/* html */.qy)(used.what, 120)}${one.slice ? `, in the worst group (${(0,outputs_escape/* html */.qy)((0,outputs_words/* sliceText */.S$)(one.slice), 80)})` : ''}`,
                thousand(used.allowed),
                `<b>${thousand(used.share)}</b>`,
                over
                    ? `<span class="pill violated"><span aria-hidden="true">✕</span> ${thousand(-left)} too many</span>`
                    : thousand(left),
            ];
        }
    };
    const columns = [
        { title: 'Of every 1,000 …' },
        { title: 'allowed', numeric: true },
        { title: 'made', numeric: true },
        { title: 'left', numeric: true },
    ];
    const body = (0,page/* table */.tp)('The error budget: how many mistakes the policy allows', columns, found.length, rows(), 40_000);
    return body === '' ? '' : `<div class="budget">${body}</div>`;
}
/** A finding as mistakes in all cases of its kind; null where it is no share with one plain bound. */
function mistakes(finding) {
    const named = finding.metric === undefined ? undefined : MISTAKES[finding.metric];
    const limit = (0,outputs_words/* bound */.$s)(finding);
    const keys = Object.keys(finding.threshold ?? {});
    if (!named || !limit || finding.value === null || !keys.some((key) => key === 'min' || key === 'max'))
        return null;
    const [whom, wrong, counts] = named;
    const what = `${whom}: those ${wrong}`;
    if ((counts === 'right') !== (limit.kind === 'min'))
        return null;
    const of = (value) => (counts === 'right' ? 1 - value : value);
    const [share, allowed] = [of(finding.value), of(limit.limit)];
    return share < 0 || share > 1 || allowed < 0 || allowed > 1 ? null : { what, share, allowed };
}

;// CONCATENATED MODULE: ./build/outputs/svg-text.js
/** Text inside drawings: SVG breaks no lines by itself. */

/** At most `most` lines of at most `width` characters, broken between words where there are any; a cut ends in `…`. */
function wrapped(text, width, most) {
    // What could never be shown is not looked at: a text may be as long as its file.
    const words = text
        .slice(0, 8 * width * most)
        .replace(/\s+/g, ' ')
        .trim()
        .split(' ')
        .flatMap((word) => pieces(word, width));
    const lines = [];
    for (const word of words) {
        const last = lines.at(-1);
        if (last !== undefined && last.length + 1 + word.length <= width)
            lines[lines.length - 1] = `${last} ${word}`;
        else
            lines.push(word);
    }
    if (lines.length <= most)
        return lines;
    const kept = lines.slice(0, most);
    const end = Array.from(kept[most - 1] ?? '');
    return [...kept.slice(0, -1), `${end.slice(0, Math.max(0, width - 1)).join('')}…`];
}
/** A word in pieces that fit; whole characters only. */
function pieces(word, width) {
    const letters = Array.from(word);
    if (letters.length <= width)
        return [word];
    const cut = [];
    for (let at = 0; at < letters.length; at += width)
        cut.push(letters.slice(at, at + width).join(''));
    return cut;
}
/** Lines of text as `<tspan>`s, the first baseline at (x, y). Distances are in units of the view box. */
const textLines = (lines, { x, y, step, anchor = 'middle' }) => `<text text-anchor="${anchor}">${lines
    .map((line, index) => `<tspan x="${x}" y="${y + index * step}">${(0,outputs_escape/* htmlName */.rC)(line, 200)}</tspan>`)
    .join('')}</text>`;

;// CONCATENATED MODULE: ./build/outputs/bow-tie-svg.js
/** A bow-tie as SVG: what could bring the event about on the left, what would follow on the right, barriers on each way. */



const END = 168;
const BARRIER = 128;
const EVENT = 148;
const GAP = 20;
const ROW = 74;
const BOX = 58;
const stateOf = (barrier) => (barrier.unmet.length ? 'unmet' : barrier.status);
const BARRIER_STATES = {
    working: ['✓', 'works'],
    degraded: ['!', 'works badly'],
    missing: ['✕', 'is missing'],
    unmet: ['✕', 'is not kept up: a requirement that checks it is not met'],
};
const ORDER = ['working', 'degraded', 'missing', 'unmet'];
/** The drawing with its legend; '' where it has no side. */
function bowTieSvg(tie) {
    const rows = Math.max(tie.threats.length, tie.consequences.length);
    if (!rows)
        return '';
    const most = (sides) => Math.max(0, ...sides.map(({ barriers }) => barriers.length));
    const [before, after] = [most(tie.threats), most(tie.consequences)];
    const centre = 8 + (tie.threats.length ? END + GAP + before * (BARRIER + GAP) : 0);
    const right = centre + EVENT + GAP + after * (BARRIER + GAP);
    const width = (tie.consequences.length ? right + END : centre + EVENT) + 8;
    const height = Math.max(rows * ROW, 100) + 16;
    const middle = height / 2;
    const left = tie.threats.map((side, index) => {
        const y = rowAt(index, tie.threats.length, height);
        const at = (place) => 8 + END + GAP + place * (BARRIER + GAP);
        return way(side, y, { box: 8, from: 8 + END, to: centre, at, middle, side: 'threat' });
    });
    const following = tie.consequences.map((side, index) => {
        const y = rowAt(index, tie.consequences.length, height);
        const first = right - side.barriers.length * (BARRIER + GAP);
        const at = (place) => first + place * (BARRIER + GAP);
        return way(side, y, { box: right, from: centre + EVENT, to: right, at, middle, side: 'consequence' });
    });
    const event = `<g class="event"><rect x="${centre}" y="${middle - 46}" width="${EVENT}" height="92" rx="46"/>${lines(tie['top-event'] ?? 'the event', centre + EVENT / 2, middle, 19, 4)}</g>`;
    const all = [...tie.threats, ...tie.consequences].flatMap(({ barriers }) => barriers);
    const counts = ORDER.map((state) => [state, all.filter((one) => stateOf(one) === state).length]);
    const label = (0,outputs_escape/* html */.qy)(`Bow-tie: ${tie['top-event'] ?? 'an event'}; ${(0,outputs_words/* plural */.LS)(tie.threats.length, 'threat')} before it, ${(0,outputs_words/* plural */.LS)(tie.consequences.length, 'consequence')} after it, ${(0,outputs_words/* plural */.LS)(all.length, 'barrier')}, of which ${counts[0]?.[1] ?? 0} stand.`);
    const legend = counts.flatMap(([state, count]) => count
        ? [
            `<li><span class="sign ${state}" aria-hidden="true">${BARRIER_STATES[state][0]}</span> ${BARRIER_STATES[state][1]}: ${count}</li>`,
        ]
        : []);
    return `<div class="scroll" tabindex="0" role="region" aria-label="${label}"><svg class="tie" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${label}"><title>${label}</title>${[...left, ...following].join('')}${event}</svg></div><ul class="legend">${legend.join('')}</ul>`;
}
const rowAt = (index, count, height) => ((index + 0.5) * height) / count;
function way(side, y, { box, from, to, at, middle, side: kind }) {
    const bars = side.barriers.map((barrier, place) => barrierSvg(barrier, at(place), y));
    const [x1, x2] = kind === 'threat' ? [at(side.barriers.length - 1) + BARRIER, to] : [from, at(0)];
    const edge = side.barriers.length ? [x1, x2] : [from, to];
    const [start, end] = kind === 'threat' ? [y, middle] : [middle, y];
    const bend = ((edge[0] ?? 0) + (edge[1] ?? 0)) / 2;
    const curve = `M${edge[0]} ${start}C${bend} ${start} ${bend} ${end} ${edge[1]} ${end}`;
    const straight = side.barriers.length
        ? kind === 'threat'
            ? `M${from} ${y}H${at(side.barriers.length - 1)}`
            : `M${at(0) + BARRIER} ${y}H${to}`
        : '';
    return `<path class="road" d="${straight}${curve}"/><g class="${kind}"><title>${(0,outputs_escape/* htmlName */.rC)(`${side.id}: ${side.text ?? ''}`, 300)}</title><rect x="${box}" y="${y - BOX / 2}" width="${END}" height="${BOX}" rx="4"/>${lines(side.text ?? side.id, box + END / 2, y, 26, 4)}</g>${bars.join('')}`;
}
function barrierSvg(barrier, x, y) {
    const state = stateOf(barrier);
    const [sign, words] = BARRIER_STATES[state];
    const title = (0,outputs_escape/* htmlName */.rC)(`${barrier.id}: ${barrier.barrier ?? ''} (${words})`, 400);
    return `<g class="barrier ${state}"><title>${title}</title><rect x="${x}" y="${y - BOX / 2}" width="${BARRIER}" height="${BOX}" rx="2"/><text class="mark" x="${x + BARRIER - 6}" y="${y - BOX / 2 + 14}" text-anchor="end">${sign}</text>${lines(barrier.barrier ?? barrier.id, x + (BARRIER - 12) / 2, y, 17, 4)}</g>`;
}
/** Lines of a text around the middle of a box. */
function lines(text, x, y, width, most) {
    const all = wrapped(text, width, most);
    return textLines(all, { x, y: y + 4 - ((all.length - 1) * 13) / 2, step: 13 });
}

// EXTERNAL MODULE: ./build/domain/governance.js
var governance = __webpack_require__(78573);
;// CONCATENATED MODULE: ./build/outputs/heat-map.js
/** Risks by likelihood and impact, as SVG: where each stands, and the way that its treatment brought it. */



const CELL = 74;
const LEFT = 34;
const TOP = 8;
const SIDE = CELL * 5;
const WIDTH = LEFT + SIDE + 6;
const HEIGHT = TOP + SIDE + 40;
/** Risks that a cell shows by name; of more it says how many. */
const heat_map_ROOM = 6;
/** Arrows beyond these would hide the map. */
const ARROWS = 24;
const SCALE = [1, 2, 3, 4, 5];
/** Left upper corner of a cell: likelihood across, impact upwards. */
const corner = (likelihood, impact) => ({
    x: LEFT + (likelihood - 1) * CELL,
    y: TOP + (5 - impact) * CELL,
});
/** Middle of the `index`th name in a cell: two a line, three lines. */
const seat = ({ likelihood, impact }, index) => {
    const { x, y } = corner(likelihood, impact);
    return { x: x + 18.5 + (index % 2) * 35.5, y: y + 26 + Math.floor(index / 2) * 18 };
};
/** The map with risks under their ids; '' where none is rated. */
function heatMapSvg(risks) {
    const rated = risks.filter((risk) => risk.standing !== null);
    if (!rated.length)
        return '';
    const seats = new Map();
    const placed = rated.map((risk) => {
        const key = `${risk.standing.likelihood} ${risk.standing.impact}`;
        const index = seats.get(key) ?? 0;
        seats.set(key, index + 1);
        return { risk, index, spot: seat(risk.standing, Math.min(index, heat_map_ROOM - 1)) };
    });
    const full = (risk) => seats.get(`${risk.standing.likelihood} ${risk.standing.impact}`) ?? 0;
    const names = placed.flatMap(({ risk, index, spot }) => {
        if (index > heat_map_ROOM - 1 || (index === heat_map_ROOM - 1 && full(risk) > heat_map_ROOM))
            return [];
        const state = risk.unmet.length ? ' raised' : '';
        return [
            `<g class="risk${state}"><title>${(0,outputs_escape/* htmlName */.rC)(`${risk.id}: ${risk.title ?? ''}`, 300)}</title><rect x="${spot.x - 17}" y="${spot.y - 8}" width="34" height="16" rx="8"/><text x="${spot.x}" y="${spot.y + 3.5}" text-anchor="middle">${(0,outputs_escape/* htmlName */.rC)(heat_map_short(risk.id), 20)}</text></g>`,
        ];
    });
    const overfull = [...seats].flatMap(([key, count]) => {
        if (count <= heat_map_ROOM)
            return [];
        const [likelihood = 1, impact = 1] = key.split(' ').map(Number);
        const { x, y } = corner(likelihood, impact);
        return [`<text class="more" x="${x + 54}" y="${y + 64}" text-anchor="middle">+${count - heat_map_ROOM + 1}</text>`];
    });
    const arrows = placed.filter(({ risk }) => moved(risk)).slice(0, ARROWS);
    const high = rated.filter(({ standing }) => standing.level === 'high' || standing.level === 'critical').length;
    const raised = rated.filter(({ unmet }) => unmet.length).length;
    const label = (0,outputs_escape/* html */.qy)(`${(0,outputs_words/* plural */.LS)(rated.length, 'risk')} by likelihood and impact, ${high} of them high or critical${raised ? `; what controls ${raised} of them is not met` : ''}. Each is in the table below.`);
    return `<svg class="plot heat" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${label}"><title>${label}</title>${cells()}${axes()}${arrows.map(({ risk, spot }) => arrow(risk, spot)).join('')}${names.join('')}${overfull.join('')}</svg>`;
}
/** Ids that are too long for a seat keep their end, which tells them apart. */
const heat_map_short = (id) => (id.length <= 6 ? id : `…${id.slice(-5)}`);
const cells = () => SCALE.flatMap((impact) => SCALE.map((likelihood) => {
    const { x, y } = corner(likelihood, impact);
    const product = likelihood * impact;
    return `<rect class="cell ${(0,governance/* levelOf */.In)(product)}" x="${x}" y="${y}" width="${CELL - 2}" height="${CELL - 2}" rx="3"/><text class="product" x="${x + 5}" y="${y + 12}">${product}</text>`;
})).join('');
function axes() {
    const marks = SCALE.flatMap((one) => {
        const { x } = corner(one, 1);
        const { y } = corner(1, one);
        return [
            `<text x="${x + CELL / 2}" y="${TOP + SIDE + 14}" text-anchor="middle">${one}</text>`,
            `<text x="${LEFT - 7}" y="${y + CELL / 2 + 4}" text-anchor="end">${one}</text>`,
        ];
    });
    const middle = TOP + SIDE / 2;
    return `${marks.join('')}<text x="${LEFT + SIDE / 2}" y="${HEIGHT - 6}" text-anchor="middle">how likely it is →</text><text x="10" y="${middle}" text-anchor="middle" transform="rotate(-90 10 ${middle})">how bad it would be →</text>`;
}
/** The other end of a risk's way: from before treatment to where it stands; of a raised one, from where it was to be. */
const origin = (risk) => risk.unmet.length && risk.standing !== risk.residual && !same(risk.standing, risk.residual)
    ? risk.residual
    : risk.inherent;
const same = (a, b) => a !== null && b !== null && a.likelihood === b.likelihood && a.impact === b.impact;
const moved = (risk) => origin(risk) !== null && !same(origin(risk), risk.standing);
function arrow(risk, to) {
    const start = origin(risk);
    if (start === null)
        return '';
    const { x: left, y: top } = corner(start.likelihood, start.impact);
    const from = { x: left + CELL / 2, y: top + CELL / 2 };
    const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
    const [ux, uy] = [(to.x - from.x) / length, (to.y - from.y) / length];
    const tip = { x: to.x - ux * 18, y: to.y - uy * 11 };
    const at = (value) => value.toFixed(1);
    const head = `M${at(tip.x)} ${at(tip.y)}L${at(tip.x - ux * 7 - uy * 3.5)} ${at(tip.y - uy * 7 + ux * 3.5)}L${at(tip.x - ux * 7 + uy * 3.5)} ${at(tip.y - uy * 7 - ux * 3.5)}Z`;
    return `<g class="way${risk.unmet.length ? ' raised' : ''}"><circle cx="${at(from.x)}" cy="${at(from.y)}" r="3"/><path d="M${at(from.x + ux * 3)} ${at(from.y + uy * 3)}L${at(tip.x - ux * 6)} ${at(tip.y - uy * 6)}"/><path class="head" d="${head}"/></g>`;
}

;// CONCATENATED MODULE: ./build/outputs/pareto.js
/** Failure modes as a Pareto chart: the product of each, largest first, and how much of the whole the first ones make. */


const pareto_LEFT = 34;
const RIGHT = 36;
const pareto_TOP = 12;
const TALL = 180;
const pareto_WIDTH = 480;
const WIDE = pareto_WIDTH - pareto_LEFT - RIGHT;
const pareto_HEIGHT = pareto_TOP + TALL + 36;
/** Bars that fit with their names; the rest is one bar at the end. */
const BARS = 12;
/** The chart, modes largest first; '' where there is none. */
function paretoSvg(modes) {
    const sorted = [...modes].sort((a, b) => b.rpn - a.rpn);
    const total = sorted.reduce((sum, { rpn }) => sum + rpn, 0);
    const [worst] = sorted;
    if (!worst || total <= 0)
        return '';
    const shown = sorted.slice(0, BARS);
    const rest = sorted.slice(BARS).reduce((sum, { rpn }) => sum + rpn, 0);
    const bars = [
        ...shown.map(({ id, rpn, 'action-priority': priority }) => ({ name: id, rpn, priority: priority })),
        ...(rest > 0 ? [{ name: 'rest', rpn: rest, priority: 'rest' }] : []),
    ];
    const most = Math.max(...bars.map(({ rpn }) => rpn));
    const step = WIDE / bars.length;
    const at = (value) => String(Number(value.toFixed(1)));
    const y = (share) => pareto_TOP + (1 - share) * TALL;
    const middle = (index) => pareto_LEFT + (index + 0.5) * step;
    let sum = 0;
    const points = bars.map(({ rpn }, index) => {
        sum += rpn;
        return [middle(index), y(sum / total)];
    });
    const drawn = bars.map(({ name, rpn, priority }, index) => {
        const height = (rpn / most) * TALL;
        const size = Math.min(step * 0.66, 54);
        return `<rect class="mode ${priority}" x="${at(middle(index) - size / 2)}" y="${at(pareto_TOP + TALL - height)}" width="${at(size)}" height="${at(height)}"/><text x="${at(middle(index))}" y="${at(pareto_TOP + TALL - height - 3)}" text-anchor="middle">${(0,outputs_words/* whole */.WQ)(rpn)}${priority === 'rest' ? '' : ` ${priority}`}</text><text x="${at(middle(index))}" y="${pareto_TOP + TALL + 14}" text-anchor="middle">${(0,outputs_escape/* htmlName */.rC)(name.length > 8 ? `…${name.slice(-7)}` : name, 24)}</text>`;
    });
    const curve = `<path class="share" d="${points.map(([px, py], index) => `${index ? 'L' : 'M'}${at(px)} ${at(py)}`).join('')}"/>${points.map(([px, py]) => `<circle class="share" cx="${at(px)}" cy="${at(py)}" r="2.5"/>`).join('')}`;
    const marks = [0, 0.25, 0.5, 0.75, 1]
        .map((one) => `<path class="grid" d="M${pareto_LEFT} ${at(y(one))}H${pareto_LEFT + WIDE}"/><text x="${pareto_LEFT + WIDE + 5}" y="${at(y(one) + 4)}">${one * 100}%</text><text x="${pareto_LEFT - 5}" y="${at(y(one) + 4)}" text-anchor="end">${(0,outputs_words/* whole */.WQ)(Math.round(most * one))}</text>`)
        .join('');
    const label = (0,outputs_escape/* html */.qy)(`${(0,outputs_words/* plural */.LS)(sorted.length, 'failure mode')} by severity × occurrence × detection; the largest is ${worst.id} with ${worst.rpn}, ${Math.round((worst.rpn / total) * 100)}% of the sum.`);
    return `<svg class="plot pareto" viewBox="0 0 ${pareto_WIDTH} ${pareto_HEIGHT}" role="img" aria-label="${label}"><title>${label}</title>${marks}${drawn.join('')}${curve}<text x="${pareto_LEFT + WIDE / 2}" y="${pareto_HEIGHT - 6}" text-anchor="middle">bars: severity × occurrence × detection; line: share of the sum</text></svg>`;
}

;// CONCATENATED MODULE: ./build/outputs/report-governance.js
/** Risks, barriers, incidents and failure modes in the report: pictures with the words beside them. */






const report_governance_ROOM = { risks: 120_000, barriers: 60_000, incidents: 60_000, modes: 80_000 };
/** Models whose pictures are drawn; the record has the rest. */
const MODELS = 6;
/** What the board asks of risk: what is known, what stands against it, what happened before. */
function boardGovernance(decision, all) {
    const several = decision.models.length > 1;
    return decision.models
        .slice(0, MODELS)
        .map((model) => {
        const { governance } = model;
        if (!governance)
            return '';
        const of = several ? ` of ${(0,outputs_escape/* html */.qy)(model.id, 80)}` : '';
        const titles = new Map(all.flatMap((topic) => (topic.model?.id === model.id ? [[topic.requirement, topic.title]] : [])));
        const ties = (governance['bow-ties'] ?? []).map((tie) => tiePart(tie)).join('\n');
        return [
            risksPart(governance.risks ?? [], titles, of),
            ties === '' ? '' : `<h3>What stands between a danger and its harm${of}</h3>\n${ties}`,
            incidentsPart(governance.incidents ?? [], titles, of),
            governance.left
                ? `<p class="cut">${(0,outputs_words/* plural */.LS)(governance.left, 'more entry', 'more entries')} are in the documents themselves.</p>`
                : '',
        ]
            .filter((part) => part !== '')
            .join('\n');
    })
        .join('\n');
}
/** A requirement for people who read no ids: its title, else its id in words. */
const named = (id, titles) => titles.get(id) ?? (0,outputs_words/* idText */.FP)(id);
const DONE = {
    avoid: 'avoided',
    modify: 'made smaller',
    share: 'shared with others',
    retain: 'borne as it is',
};
function risksPart(risks, titles, of) {
    if (!risks.length)
        return '';
    const worst = [...risks].sort((a, b) => size(b.standing) - size(a.standing));
    const raised = worst.filter(({ unmet }) => unmet.length);
    const told = raised.slice(0, 8).map((risk) => `<p>${raisedText(risk, titles)}</p>`);
    const map = heatMapSvg(risks);
    const rows = function* () {
        for (const risk of worst)
            yield [
                (0,page/* mono */.O5)(risk.id, 40),
                (0,outputs_escape/* html */.qy)(risk.title ?? '', 300),
                levelText(risk.inherent),
                `${levelText(risk.standing)}${risk.unmet.length ? ' <span class="pill violated"><span aria-hidden="true">▲</span> risen</span>' : ''}`,
                risk.treatment === null
                    ? 'nothing is written down'
                    : `${DONE[risk.treatment]}${risk.what ? `: ${(0,outputs_escape/* html */.qy)(risk.what, 240)}` : ''}`,
                acceptedText(risk),
            ];
    };
    const columns = [
        { title: 'Risk' },
        { title: 'What could happen' },
        { title: 'Before' },
        { title: 'Now' },
        { title: 'What is done about it' },
        { title: 'Borne by' },
    ];
    const lead = `<p>The team knows of ${(0,outputs_words/* plural */.LS)(risks.length, 'open risk')}${of}. How likely and how bad each would be is rated from 1 to 5; both multiplied make its level: up to 4 low, up to 9 medium, up to 14 high, above that critical.${map === '' ? '' : ` In the picture an arrow leads from where a risk stood before anything was done to where it stands now${raised.length ? '; a dashed one leads back up, where what should keep it down does not' : ''}.`}</p>`;
    return `<h3>Known risks${of}</h3>\n${lead}\n${told.length ? `<div class="plain">${told.join('')}</div>\n` : ''}<div class="beside"><figure>${map}</figure></div>\n<div class="stacked risks">${(0,page/* table */.tp)('The risks, the highest first', columns, worst.length, rows(), report_governance_ROOM.risks)}</div>`;
}
const size = (rating) => (rating ? rating.likelihood * rating.impact : 0);
const levelText = (rating) => rating === null
    ? 'not rated'
    : `<span class="level ${rating.level}">${rating.level}</span> <span class="quiet nobr">${rating.likelihood} × ${rating.impact} = ${size(rating)}</span>`;
function raisedText(risk, titles) {
    const why = risk.unmet.map(({ requirement, how }) => `“${named(requirement, titles)}” ${how}`);
    const rises = size(risk.standing) > size(risk.residual);
    const end = rises
        ? `so it counts as ${risk.standing?.level ?? ''} again, as before anything was done${risk.residual ? ` (it was meant to be ${risk.residual.level})` : ''}.`
        : 'so nothing shows that it is kept where it is said to be.';
    return `<b>${(0,outputs_escape/* htmlName */.rC)(risk.id, 40)}, ${(0,outputs_escape/* html */.qy)(risk.title ?? 'a risk', 200)}:</b> what was to keep it down does not, since ${(0,outputs_escape/* html */.qy)((0,outputs_words/* listed */.KE)(why), 400)}; ${end}`;
}
function acceptedText(risk) {
    const by = risk['accepted-by'];
    if (by === null)
        return 'nobody yet';
    const until = risk['accepted-until'];
    const on = risk['accepted-on'];
    return `${(0,outputs_escape/* html */.qy)(by, 120)}${on ? `, since <span class="nobr">${(0,outputs_escape/* html */.qy)(on, 20)}</span>` : ''}${until ? `, until <span class="nobr">${(0,outputs_escape/* html */.qy)(until, 20)}</span>` : ''}`;
}
function tiePart(tie) {
    const drawn = bowTieSvg(tie);
    if (drawn === '')
        return '';
    const sides = [
        ...tie.threats.map((side) => ({ side, kind: 'Could bring it about' })),
        ...tie.consequences.map((side) => ({ side, kind: 'Would follow' })),
    ];
    const rows = function* () {
        for (const { side, kind } of sides)
            yield [
                (0,outputs_escape/* html */.qy)(side.text ?? side.id, 240),
                kind,
                side.barriers
                    .map((one) => {
                    const [sign, words] = BARRIER_STATES[one.unmet.length ? 'unmet' : one.status];
                    return `<span aria-hidden="true">${sign}</span> ${(0,outputs_escape/* html */.qy)(one.barrier ?? one.id, 200)} (${words})`;
                })
                    .join('<br>') || 'nothing',
            ];
    };
    const columns = [{ title: 'What' }, { title: 'Side' }, { title: 'What stands in its way' }];
    const text = (0,page/* table */.tp)('The same as a table', columns, sides.length, rows(), report_governance_ROOM.barriers);
    return `<p>What must not happen: <b>${(0,outputs_escape/* html */.qy)(tie['top-event'] ?? 'not written down', 240)}</b>. On the left what could bring it about, on the right what would follow; between them what stands in the way.</p>\n${drawn}\n${(0,page/* fold */.AU)('The same as a table', text)}`;
}
function incidentsPart(incidents, titles, of) {
    if (!incidents.length)
        return '';
    const clocks = incidents.flatMap((one) => (one.clock ? [{ one, clock: one.clock }] : []));
    const told = clocks.map(({ one, clock }) => {
        const left = clock['days-left'];
        const state = clock.reported !== null
            ? left < 0
                ? `was reported ${figureDays(-left)} late`
                : 'was reported in time'
            : left < 0
                ? `should have been reported to the authority ${figureDays(-left)} ago`
                : `must be reported to the authority within <b>${figureDays(left)}</b>, by ${(0,outputs_escape/* html */.qy)(clock.due.replace('T', ' '), 30)}`;
        return `<p><b>${(0,outputs_escape/* htmlName */.rC)(one.id, 60)}</b> ${state}. <span class="quiet">${(0,outputs_escape/* html */.qy)(clock.basis, 120)}; ${(0,outputs_escape/* html */.qy)(clock.source, 240)}, as of ${(0,outputs_escape/* html */.qy)(clock['checked-on'], 12)}. This is no legal advice.</span></p>`;
    });
    const rows = function* () {
        for (const one of incidents) {
            const { done, open, overdue } = one.actions;
            yield [
                (0,page/* mono */.O5)(one.id, 60),
                (0,outputs_escape/* html */.qy)(one.title ?? '', 300),
                (0,outputs_escape/* html */.qy)(one.severity ?? '', 20),
                (0,outputs_escape/* html */.qy)(one.status ?? '', 20),
                (0,outputs_escape/* html */.qy)([one['blast-radius'], ...one['affected-groups']].filter((part) => part !== null).join(', '), 240) ||
                    'not written down',
                `${(0,outputs_words/* whole */.WQ)(done)} done, ${(0,outputs_words/* whole */.WQ)(open)} open${overdue ? `, <b>${(0,outputs_words/* whole */.WQ)(overdue)} overdue</b>` : ''}`,
                one.requirements.map((id) => (0,outputs_escape/* html */.qy)(named(id, titles), 120)).join('<br>') || 'none',
            ];
        }
    };
    const columns = [
        { title: 'Incident' },
        { title: 'What happened' },
        { title: 'How bad' },
        { title: 'State' },
        { title: 'Whom and what it reached' },
        { title: 'What was decided' },
        { title: 'Requirements that came of it' },
    ];
    return `<h3>What went wrong before${of}</h3>\n${told.length ? `<div class="plain">${told.join('')}</div>\n` : ''}<div class="stacked incidents">${(0,page/* table */.tp)('Incidents on record', columns, incidents.length, rows(), report_governance_ROOM.incidents)}</div>`;
}
const figureDays = (days) => (0,outputs_words/* plural */.LS)(Math.abs(days) >= 10 ? Math.floor(days) : Number(days.toFixed(1)), 'day');
/** How it can fail, for the engineer: failure modes as a Pareto chart with their ratings. '' where there are none. */
function failureModesPart(model, several) {
    const modes = model.governance?.['failure-modes'] ?? [];
    const drawn = paretoSvg(modes);
    if (drawn === '')
        return '';
    const rows = function* () {
        for (const one of modes)
            yield [
                (0,page/* mono */.O5)(one.id, 40),
                (0,outputs_escape/* html */.qy)([one.item, one.mode].filter((part) => part !== null).join(': '), 240),
                String(one.severity),
                String(one.occurrence),
                String(one.detection),
                `<b>${(0,outputs_words/* whole */.WQ)(one.rpn)}</b>`,
                one['action-priority'],
            ];
    };
    const columns = [
        { title: 'Mode' },
        { title: 'How it fails' },
        { title: 'severity', numeric: true },
        { title: 'occurrence', numeric: true },
        { title: 'detection', numeric: true },
        { title: 'product', numeric: true },
        { title: 'action priority' },
    ];
    return `<h3>How ${several ? (0,outputs_escape/* html */.qy)(model.id, 100) : 'it'} can fail</h3>
<p class="quiet">Failure modes as the analysis rates them, after what was done. H, M and L: action priority after the AIAG &amp; VDA FMEA Handbook (2019), which puts severity before occurrence before detection.</p>
<figure class="wide pareto">${drawn}</figure>
${(0,page/* table */.tp)('Failure modes, the largest product first', columns, modes.length, rows(), report_governance_ROOM.modes)}`;
}

;// CONCATENATED MODULE: ./build/outputs/report-board.js
/** First part of the report: plain words for people who answer for the model and do not read code. */









/** The report for a board: what was decided and who is affected, without a term of the trade. */
function boardPart(decision, all, _context) {
    return `<section id="board" aria-labelledby="board-title">
<h2 id="board-title">For the board</h2>
<p class="quiet">What was decided, who is affected, and which risks somebody has accepted.</p>
${whatItMeans(decision, all)}
${affected(decision)}
${businessPart(decision)}
${boardGovernance(decision, all)}
${learned(all)}
${accepted(all)}
${glossary()}
</section>`;
}
const VERDICT_PLAIN = {
    pass: 'Everything that the policy asks of this change was shown. Nothing stands against it.',
    'pass-with-waivers': 'The change may go ahead only because named people accepted the risks below, each until a fixed day.',
    fail: 'The change must not go live as it is. What stands against it, in plain words:',
    error: 'The change could not be judged, and so it must not go live: not knowing is not the same as being safe.',
};
function whatItMeans(decision, all) {
    if ((0,story/* isEmptyPass */.lJ)(decision))
        return '<p class="lead">This change touches no model, so there was nothing to judge.</p>';
    const blocks = all.filter((topic) => topic.findings.blocks.length);
    const shown = blocks.slice(0, 12).map((topic) => `<p>${topicPlain(topic)}</p>`);
    const left = blocks.length - shown.length;
    const more = left > 0 ? `<p>And ${(0,outputs_words/* plural */.LS)(left, 'more requirement')}, in the part for the engineer.</p>` : '';
    return `<h3>What it means</h3>
<p class="lead">${VERDICT_PLAIN[decision.verdict]}</p>
${shown.length ? `<div class="plain">${shown.join('\n')}${more}</div>` : ''}`;
}
/** Titles say what ought to be; read in a hurry they sound as if it were so. */
const NOT_MET = {
    error: 'Not judged',
    violated: 'Not met',
    missing: 'No evidence',
    inconclusive: 'Not yet shown',
    satisfied: 'Met',
    'not-applicable': 'Not asked here',
};
/** The rules' own plain words; else the requirement's title and why the policy asks it. */
function topicPlain(topic) {
    const told = [...new Set(topic.findings.blocks.flatMap((finding) => finding.plain ?? []))].slice(0, 3);
    const [first] = topic.findings.blocks;
    const title = `<b>${first ? NOT_MET[first.outcome] : 'Not met'}: ${(0,outputs_escape/* html */.qy)(topic.title ?? (0,outputs_words/* idText */.FP)(topic.requirement), 160)}.</b>`;
    if (told.length)
        return `${title} ${told.map((text) => (0,outputs_escape/* html */.qy)(text)).join(' ')}`;
    // A message of the gate has names and signs that nobody explains here: it stands in the part for the engineer.
    const words = first ? ` ${UNTOLD[first.outcome]} The part for the engineer says what exactly.` : '';
    return `${title}${words}${first?.why ? ` It is asked because: ${(0,outputs_escape/* html */.qy)(first.why)}` : ''}`;
}
/** What an outcome means where no rule has words of its own for it. */
const UNTOLD = {
    error: 'A file that was to show it could not be read, so nothing can be said.',
    violated: 'It was looked at, and it is not as the policy asks.',
    missing: 'What was to show it is not there.',
    inconclusive: 'So little was tried that it could be luck.',
    satisfied: 'It is as the policy asks.',
    'not-applicable': 'It does not apply to this change.',
};
/** Per-group rates that mean something to everybody, as people in a thousand. */
const PER_THOUSAND = {
    selection_rate: 'Of every 1,000 people in each group, how many the model selects',
    recall: 'Of every 1,000 who should be selected, how many the model finds',
    true_positive_rate: 'Of every 1,000 who should be selected, how many the model finds',
    false_positive_rate: 'Of every 1,000 who should not be selected, how many the model selects all the same',
    false_negative_rate: 'Of every 1,000 who should be selected, how many the model misses',
    accuracy: 'Of every 1,000 decisions about each group, how many are right',
};
/** Charts of people per thousand: first those that stand behind what blocks, else the selection rates. At most three. */
function affected(decision) {
    const charts = decision.models.slice(0, 20).flatMap((model) => {
        const judged = (0,group_charts/* groupCharts */.j)(model).filter((chart) => PER_THOUSAND[chart.metric] && chart.bars.every((bar) => bar.value >= 0 && bar.value <= 1));
        const seen = new Set();
        const chosen = judged.filter((chart) => {
            const key = `${chart.metric} ${chart.by}`;
            return (chart.blocks || judged.every((one) => !one.blocks)) && !seen.has(key) && seen.add(key);
        });
        return (chosen.length ? chosen : plainCharts(decision, model.id)).map((chart) => ({ model, chart }));
    });
    if (!charts.length)
        return '';
    const several = decision.models.length > 1;
    const drawn = charts.slice(0, 3).map(({ model, chart }) => perThousand(chart, several ? model.id : null));
    return `<h3>Who is affected</h3>\n${drawn.join('\n')}`;
}
/** Where no requirement compares groups: the selection rates themselves, if they were measured. */
function plainCharts(decision, id) {
    const model = decision.models.find((one) => one.id === id);
    const found = model
        ? (0,groups/* groupTables */.Pl)(model).find((one) => one.metrics.includes('selection_rate') && one.rows.length > 1)
        : undefined;
    if (!found)
        return [];
    const bars = found.rows.flatMap((row) => {
        const cell = row.cells.get('selection_rate');
        return cell && cell.value !== null && cell.value >= 0 && cell.value <= 1
            ? [{ name: row.name, value: cell.value, interval: cell.interval, n: cell.n, state: 'within' }]
            : [];
    });
    return bars.length > 1
        ? [{ requirement: '', title: '', metric: 'selection_rate', by: found.by, bars, limit: null, blocks: false }]
        : [];
}
function perThousand(chart, model) {
    const bars = [...chart.bars].sort((a, b) => b.value - a.value);
    const rows = function* () {
        for (const bar of bars) {
            const count = thousand(bar.value);
            const few = bar.state === 'left-out' || bar.state === 'unsure'
                ? ` <span class="quiet">few people: may be chance</span>`
                : bar.state === 'beyond'
                    ? ' <span class="pill violated"><span aria-hidden="true">✕</span> outside what is allowed</span>'
                    : '';
            const label = `${(0,outputs_escape/* htmlName */.rC)(bar.name, 80)}: ${count} of 1,000`;
            yield [
                `${(0,outputs_escape/* htmlName */.rC)(bar.name, 80)}${few}`,
                `<b>${count}</b> of 1,000`,
                barSvg({ ...bar, interval: null }, chart.limit?.value ?? null, { low: 0, high: 1, at: (value) => Math.min(Math.max(value, 0), 1) * 100 }, label),
            ];
        }
    };
    const title = `${PER_THOUSAND[chart.metric]}${model ? ` (${model})` : ''}`;
    const line = chart.limit
        ? `dashed line: the ${chart.limit.kind === 'min' ? 'least' : 'most'} that the policy allows`
        : 'of 1,000';
    return `<div class="chart people">${(0,page/* table */.tp)(title, [{ title: chart.by }, { title: 'in a thousand' }, { title: line }], bars.length, rows(), 60_000)}</div>`;
}
function accepted(all) {
    const waived = all.flatMap((topic) => topic.findings.waived.map((finding) => ({ topic, finding })));
    if (!waived.length)
        return '<h3>Risks that were accepted</h3>\n<p>None: no waiver was used.</p>';
    const rows = function* () {
        for (const { topic, finding } of waived)
            yield acceptedRow(topic, finding);
    };
    const columns = [
        { title: 'Requirement that is not met' },
        { title: 'Risk' },
        { title: 'Accepted by' },
        { title: 'Until' },
        { title: 'Days left', numeric: true },
        { title: 'Reason' },
    ];
    return `<h3>Risks that were accepted</h3>\n${(0,page/* table */.tp)('Each for an entry of the risk register', columns, waived.length, rows(), 200_000)}`;
}
function acceptedRow(topic, finding) {
    const { waiver } = finding;
    const group = finding.slice ? ` (${(0,outputs_escape/* html */.qy)((0,outputs_words/* sliceText */.S$)(finding.slice), 120)})` : '';
    return [
        `${(0,outputs_escape/* html */.qy)(topic.title ?? (0,outputs_words/* idText */.FP)(topic.requirement), 160)}${group}`,
        (0,page/* mono */.O5)(waiver?.risk ?? ''),
        (0,outputs_escape/* html */.qy)(waiver?.['approved-by'] ?? '', 100),
        `<span class="nobr">${(0,outputs_escape/* html */.qy)(waiver?.expires ?? '', 20)}</span>`,
        String(waiver?.['days-left'] ?? ''),
        (0,outputs_escape/* html */.qy)(waiver?.reason ?? ''),
    ];
}
/** Requirements that came of an incident: what happened once, and whether it is guarded against now. */
function learned(all) {
    const found = all.flatMap((topic) => {
        const own = Object.values(topic.findings).flat();
        const guarded = own.find((finding) => finding['from-incident'])?.['from-incident'];
        return guarded ? [{ topic, guarded }] : [];
    });
    const rows = function* () {
        for (const { topic, guarded } of found)
            yield [
                (0,outputs_escape/* html */.qy)(topic.title ?? (0,outputs_words/* idText */.FP)(topic.requirement), 160),
                `${(0,page/* mono */.O5)(guarded.id, 60)} ${guarded.title === null ? 'of which there is no record any more' : (0,outputs_escape/* html */.qy)(guarded.title, 240)}`,
                (0,page/* pill */.Io)(topic.effect === 'waived' ? 'waived' : topic.outcome),
            ];
    };
    const columns = [{ title: 'Requirement' }, { title: 'What happened once' }, { title: 'Guarded against now' }];
    const body = (0,page/* table */.tp)('Requirements that came of an incident', columns, found.length, rows(), 60_000);
    return body === '' ? '' : `<h3>What was learned</h3>\n${body}`;
}
const GLOSSARY = [
    ['Requirement', 'One line of the risk policy: something that must be shown before a model may go live.'],
    ['Violated', 'It was measured, and it is not met.'],
    ['Missing', 'The evidence is not there. Missing evidence never counts as a pass.'],
    ['Inconclusive', 'The measured value is good enough, but so few cases were measured that it may be luck.'],
    ['Error', 'A file could not be read or contradicts itself, so nothing can be said.'],
    ['Waived', 'A named person accepted the risk in writing, for one model version, until a fixed day.'],
    ['Selected', 'The model says yes: for example, the loan is offered.'],
    [
        'Interval',
        'If the measuring were repeated on other people of the same kind, the value would mostly fall between these two.',
    ],
    ['Recomputed', 'Worked out again from the single predictions, rather than taken from a report.'],
    ['Lineage', 'The chain of data, code and steps that a model was made from.'],
    [
        'Error budget',
        'How many mistakes in a thousand the policy allows. What is left of it is the room before the change is stopped.',
    ],
    ['Risk', 'Something that could go wrong. Its level is how likely it is times how bad it would be, each from 1 to 5.'],
    [
        'Before and now',
        'Where a risk stood before anything was done about it, and where it stands today. It goes back to where it stood before while what should keep it down does not.',
    ],
    ['Barrier', 'Something that keeps a danger from becoming harm, or makes the harm smaller.'],
    ['Incident', 'A time when the model did harm, or nearly did.'],
    ['Policy', 'The written rules of the organisation for its models, kept where changes to them are seen.'],
];
const glossary = () => `<h3>Words</h3>\n${(0,page/* terms */.a_)(GLOSSARY.map(([term, text]) => [term, (0,outputs_escape/* html */.qy)(text)]))}`;

// EXTERNAL MODULE: ./build/outputs/graph.js
var outputs_graph = __webpack_require__(6033);
;// CONCATENATED MODULE: ./build/outputs/lineage-svg.js
/** The lineage of a model as an SVG in layers, from what it was made of (above) to the model (below): it fits a page and a telephone. */



const lineage_svg_WIDTH = 184;
const lineage_svg_HEIGHT = 44;
const ACROSS = 16;
const DOWN = 44;
/** Places nodes in rows by layer; within a row in the order of what leads to them, so that lines cross less. */
function places(graph) {
    const rows = [];
    const into = new Map();
    for (const edge of graph.edges)
        into.set(edge.to, [...(into.get(edge.to) ?? []), edge.from]);
    for (const node of graph.nodes) {
        const layer = graph.layers.get(node.id) ?? 0;
        rows[layer] = [...(rows[layer] ?? []), node];
    }
    const filled = rows.filter((row) => row !== undefined);
    const widest = Math.max(1, ...filled.map((row) => row.length));
    const spots = new Map();
    filled.forEach((row, layer) => {
        const weight = (node) => {
            const before = (into.get(node.id) ?? []).flatMap((from) => spots.get(from)?.x ?? []);
            return before.length ? before.reduce((sum, x) => sum + x, 0) / before.length : Number.MAX_SAFE_INTEGER;
        };
        const ordered = row
            .map((node, index) => ({ node, weight: weight(node), index }))
            .sort((a, b) => a.weight - b.weight || a.index - b.index);
        const left = ((widest - row.length) * (lineage_svg_WIDTH + ACROSS)) / 2;
        ordered.forEach(({ node }, column) => {
            spots.set(node.id, { x: 8 + left + column * (lineage_svg_WIDTH + ACROSS), y: 8 + layer * (lineage_svg_HEIGHT + DOWN) });
        });
    });
    return spots;
}
/** Drawing and legend; '' where no record tells anything. At most `limit` nodes. */
function lineageSvg(model, limit = 60) {
    const graph = (0,outputs_graph/* drawnGraph */.lo)(model, limit);
    if (!graph.nodes.length)
        return '';
    const spots = places(graph);
    const right = Math.max(...[...spots.values()].map((spot) => spot.x)) + lineage_svg_WIDTH + 8;
    const bottom = Math.max(...[...spots.values()].map((spot) => spot.y)) + lineage_svg_HEIGHT + 8;
    const edges = graph.edges.flatMap((edge) => {
        const from = spots.get(edge.from);
        const to = spots.get(edge.to);
        return from && to ? [edgeSvg(from, to, edge.state)] : [];
    });
    const nodes = graph.nodes.flatMap((node) => {
        const spot = spots.get(node.id);
        return spot ? [nodeSvg(node, spot)] : [];
    });
    const said = `Where ${(0,outputs_escape/* htmlName */.rC)(model.id, 80)} comes from: ${(0,outputs_graph/* edgeCounts */.ID)(model)
        .map(([state, count]) => `${count} ${outputs_graph/* EDGE_WORDS */.gU[state]}`)
        .join(', ')}`;
    const left = graph.nodesLeftOut
        ? `<p class="cut">${(0,outputs_words/* plural */.LS)(graph.nodesLeftOut, 'more thing')} and ${(0,outputs_words/* plural */.LS)(graph.edgesLeftOut, 'more edge')} are in <code>decision.json</code>; the worst are shown.</p>`
        : '';
    return `<div class="scroll" tabindex="0" role="region" aria-label="${said}"><svg class="lineage" width="${right}" height="${bottom}" viewBox="0 0 ${right} ${bottom}" role="img" aria-label="${said}"><title>${said}</title>
${edges.join('\n')}
${nodes.join('\n')}
</svg></div>${legend(model)}${left}`;
}
function edgeSvg(from, to, state) {
    const [x1, y1] = [from.x + lineage_svg_WIDTH / 2, from.y + lineage_svg_HEIGHT];
    const [x2, y2] = [to.x + lineage_svg_WIDTH / 2, to.y];
    const bend = Math.max(20, Math.abs(y2 - y1) / 2);
    const [x, y] = [(x1 + x2) / 2, (y1 + y2) / 2];
    const line = `<path d="M${x1} ${y1}C${x1} ${y1 + bend} ${x2} ${y2 - bend} ${x2} ${y2 - 6}"/>`;
    const head = `<path class="head" d="M${x2 - 4} ${y2 - 8}L${x2} ${y2}L${x2 + 4} ${y2 - 8}Z"/>`;
    return `<g class="edge ${state}">${line}${head}<circle cx="${x}" cy="${y}" r="8"/><text x="${x}" y="${y + 4}">${outputs_graph/* EDGE_SIGNS */.fD[state]}</text></g>`;
}
function nodeSvg(node, { x, y }) {
    const name = node.path ?? node.name;
    const [digest] = node.digests;
    const second = digest
        ? `${node.type} · ${digest.algorithm} ${(0,outputs_words/* short */.h0)(digest.value)}`
        : node.version
            ? `${node.type} · ${node.version}`
            : node.type;
    const round = node.type === 'step' ? 20 : 4;
    return `<g class="node ${node.type}"><title>${(0,outputs_escape/* htmlName */.rC)(`${name} (${node.type})`, 400)}</title><rect x="${x}" y="${y}" width="${lineage_svg_WIDTH}" height="${lineage_svg_HEIGHT}" rx="${round}"/><text x="${x + 10}" y="${y + 19}">${(0,outputs_escape/* htmlName */.rC)((0,outputs_words/* tail */.RT)(name, 25), 100)}</text><text class="second" x="${x + 10}" y="${y + 35}">${(0,outputs_escape/* htmlName */.rC)((0,outputs_words/* tail */.RT)(second, 26), 100)}</text></g>`;
}
const legend = (model) => {
    const counts = new Map((0,outputs_graph/* edgeCounts */.ID)(model));
    const items = outputs_graph/* EDGE_STATES */.DM.filter((state) => counts.has(state)).map((state) => `<li><span class="sign ${state}" aria-hidden="true">${outputs_graph/* EDGE_SIGNS */.fD[state]}</span> ${outputs_graph/* EDGE_WORDS */.gU[state]}: ${counts.get(state)}</li>`);
    return `<ul class="legend">${items.join('')}</ul>`;
};

// EXTERNAL MODULE: ./build/domain/power.js
var power = __webpack_require__(5296);
;// CONCATENATED MODULE: ./build/outputs/plots.js
/**
 * Pictures of how a model errs, as SVG by our own hand: reliability, scores, residuals. Each says in words what it shows,
 * and its numbers stand in a table beside it. Distances are in the units of the view box.
 */



const plots_LEFT = 38;
const plots_TOP = 10;
const plots_SIDE = 240;
const plots_WIDTH = plots_LEFT + plots_SIDE + 14;
const plots_HEIGHT = plots_TOP + plots_SIDE + 36;
const at = (value) => String(Number(value.toFixed(2)));
const x = (share) => plots_LEFT + share * plots_SIDE;
const y = (share) => plots_TOP + (1 - share) * plots_SIDE;
const svg = (label, body, height = plots_HEIGHT) => `<svg class="plot" viewBox="0 0 ${plots_WIDTH} ${height}" role="img" aria-label="${label}"><title>${label}</title>${body}</svg>`;
const plots_text = (px, py, anchor, shown) => `<text x="${at(px)}" y="${at(py)}" text-anchor="${anchor}">${shown}</text>`;
/** Both axes from 0 to 1, with marks at the fifths and what they are of. */
function unitAxes(across, up) {
    const marks = [0, 0.2, 0.4, 0.6, 0.8, 1];
    const grid = marks.map((one) => `M${at(x(one))} ${plots_TOP}V${plots_TOP + plots_SIDE}M${plots_LEFT} ${at(y(one))}H${plots_LEFT + plots_SIDE}`).join('');
    const names = marks.flatMap((one) => [
        plots_text(x(one), plots_TOP + plots_SIDE + 14, 'middle', String(one)),
        plots_text(plots_LEFT - 6, y(one) + 4, 'end', String(one)),
    ]);
    const middle = plots_TOP + plots_SIDE / 2;
    return `<path class="grid" d="${grid}"/>${names.join('')}${plots_text(plots_LEFT + plots_SIDE / 2, plots_HEIGHT - 6, 'middle', across)}<text x="10" y="${middle}" text-anchor="middle" transform="rotate(-90 10 ${middle})">${up}</text>`;
}
/** Stated probability across, what came true upwards; the dashed line is where both agree. Whiskers: 95%, by Wilson. */
function reliabilitySvg({ of, bins }) {
    const points = bins.map((bin) => ({ ...bin, ends: (0,power/* wilson */.rF)(Math.round(bin.rate * bin.n), bin.n, 0.95) }));
    const most = Math.max(1, ...points.map(({ n }) => n));
    const line = points.map(({ score, rate }, index) => `${index ? 'L' : 'M'}${at(x(score))} ${at(y(rate))}`).join('');
    const whiskers = points
        .map(({ score, ends: [low, high] }) => {
        const px = x(score);
        return `M${at(px - 3)} ${at(y(low))}H${at(px + 3)}M${at(px)} ${at(y(low))}V${at(y(high))}M${at(px - 3)} ${at(y(high))}H${at(px + 3)}`;
    })
        .join('');
    const dots = points
        .map(({ score, rate, n }) => {
        const size = 2.5 + 4.5 * Math.sqrt(n / most);
        return `<circle class="dot" cx="${at(x(score))}" cy="${at(y(rate))}" r="${at(size)}"/>`;
    })
        .join('');
    const right = of === 'positive' ? 'share that was positive' : 'share that was right';
    const widest = points.reduce((worst, one) => (gap(one) > gap(worst) ? one : worst), points[0]);
    const label = `What the model stated against what came true, in ${points.length} bins. Farthest apart: stated ${(0,outputs_words/* figure */.vP)(widest.score)}, came true ${(0,outputs_words/* figure */.vP)(widest.rate)}, on ${(0,outputs_words/* whole */.WQ)(widest.n)} rows.`;
    const body = `${unitAxes('stated probability', right)}<path class="limit" d="M${plots_LEFT} ${plots_TOP + plots_SIDE}L${plots_LEFT + plots_SIDE} ${plots_TOP}"/><path class="whisker" d="${whiskers}"/><path class="curve" d="${line}"/>${dots}`;
    return svg(label, body);
}
const gap = ({ score, rate }) => Math.abs(score - rate);
/** Rows by stated probability: of the second row upwards, of the first downwards, on one scale. */
function histogramSvg({ of, rows }) {
    const [down, up] = [rows[0], rows[1]];
    const most = Math.max(1, ...rows.flatMap(({ counts }) => counts));
    const bins = Math.max(1, ...rows.map(({ counts }) => counts.length));
    const zero = plots_TOP + plots_SIDE / 2;
    const half = plots_SIDE / 2 - 16;
    const bars = (counts, side, name) => counts
        .map((n, bin) => {
        if (n === 0)
            return '';
        const tall = Math.max(0.6, (n / most) * half);
        const top = side > 0 ? zero - tall : zero;
        return `<rect class="${name}" x="${at(x(bin / bins) + 0.6)}" y="${at(top)}" width="${at(plots_SIDE / bins - 1.2)}" height="${at(tall)}"/>`;
    })
        .join('');
    const named = (row) => {
        const total = row?.counts.reduce((sum, n) => sum + n, 0) ?? 0;
        return `${of === 'positive' ? 'truly ' : ''}${(0,outputs_escape/* htmlName */.rC)(row?.label ?? '', 22)}: ${(0,outputs_words/* whole */.WQ)(total)} rows`;
    };
    const marks = [0, 0.2, 0.4, 0.6, 0.8, 1].map((one) => plots_text(x(one), plots_TOP + plots_SIDE + 14, 'middle', String(one))).join('');
    const label = `Rows by stated probability in ${bins} bins. Upwards ${named(up)}; downwards ${named(down)}. The fullest bin holds ${(0,outputs_words/* whole */.WQ)(most)}.`;
    const body = [
        `<path class="grid" d="M${plots_LEFT} ${plots_TOP}V${plots_TOP + plots_SIDE}M${plots_LEFT} ${plots_TOP + plots_SIDE}H${plots_LEFT + plots_SIDE}"/>`,
        bars(up?.counts ?? [], 1, 'fill'),
        bars(down?.counts ?? [], -1, 'fill other'),
        `<path class="axis" d="M${plots_LEFT} ${zero}H${plots_LEFT + plots_SIDE}"/>`,
        marks,
        plots_text(plots_LEFT + 4, plots_TOP + 10, 'start', `↑ ${named(up)}`),
        plots_text(plots_LEFT + 4, plots_TOP + plots_SIDE - 5, 'start', `↓ ${named(down)}`),
        plots_text(plots_LEFT - 6, zero - half + 4, 'end', (0,outputs_words/* whole */.WQ)(most)),
        plots_text(plots_LEFT - 6, zero + 4, 'end', '0'),
        plots_text(plots_LEFT - 6, zero + half + 4, 'end', (0,outputs_words/* whole */.WQ)(most)),
        plots_text(plots_LEFT + plots_SIDE / 2, plots_HEIGHT - 6, 'middle', 'stated probability'),
    ];
    return svg(label, body.join(''));
}
/** Label minus prediction: a box from the first to the third quartile, whiskers from the first to the last hundredth. */
function residualSvg({ quantiles }) {
    const value = (level) => quantiles.find((one) => one.at === level)?.value ?? 0;
    const ends = [value(0.01), value(0.05), value(0.25), value(0.5), value(0.75), value(0.95), value(0.99)];
    const reach = Math.max(...ends.map(Math.abs)) || 1;
    const place = ends.map((one) => plots_LEFT + ((one / reach + 1) / 2) * plots_SIDE);
    const [first, low, quarter, median, threeQuarters, high, last] = place;
    const body = [
        `<path class="grid" d="M${plots_LEFT} 14V62M${at(plots_LEFT + plots_SIDE / 2)} 14V62M${plots_LEFT + plots_SIDE} 14V62"/>`,
        `<path class="whisker" d="M${at(first)} 38H${at(last)}M${at(low)} 32V44M${at(high)} 32V44M${at(first)} 28V48M${at(last)} 28V48"/>`,
        `<rect class="fill" x="${at(quarter)}" y="24" width="${at(Math.max(0.5, threeQuarters - quarter))}" height="28"/>`,
        `<path class="limit" d="M${at(median)} 20V56"/>`,
        plots_text(plots_LEFT, 78, 'middle', (0,outputs_words/* columnFigure */.hf)(-reach)),
        plots_text(plots_LEFT + plots_SIDE / 2, 78, 'middle', '0'),
        plots_text(plots_LEFT + plots_SIDE, 78, 'middle', (0,outputs_words/* columnFigure */.hf)(reach)),
        plots_text(plots_LEFT + plots_SIDE / 2, 94, 'middle', 'label minus prediction'),
    ];
    const label = `Label minus prediction: half of the rows lie from ${(0,outputs_words/* figure */.vP)(ends[2])} to ${(0,outputs_words/* figure */.vP)(ends[4])}, the median is ${(0,outputs_words/* figure */.vP)(ends[3])}, 98 of 100 lie from ${(0,outputs_words/* figure */.vP)(ends[0])} to ${(0,outputs_words/* figure */.vP)(ends[6])}.`;
    return svg(label, body.join(''), 100);
}

;// CONCATENATED MODULE: ./build/outputs/report-diagnostics.js
/** "How the model errs": pictures and tables of the diagnostics, for the engineer. Nothing in it is judged. */





/** Groups of fewer rows are marked: their error may be luck. */
const FEW = 50;
/** The whole part of one model; '' without diagnostics. `room`: UTF-16 units for its charts of groups. */
function diagnosticsPart(model, several, room) {
    const found = model.diagnostics;
    if (!found)
        return '';
    const weights = found.weighted ? ' Every row counts once here: weights are left out.' : '';
    const shown = [pictures(found), tails(found), weakSlices(found, room / 4), byGroup(found, room)].filter((part) => part !== '');
    if (!shown.length)
        return '';
    return `<h3>How ${several ? (0,outputs_escape/* html */.qy)(model.id, 100) : 'the model'} errs</h3>
<p class="quiet">On the ${(0,outputs_words/* plural */.LS)(found.n, 'row')} of ${(0,page/* mono */.O5)(found.evidence.path)}, worked out from each of them. Nothing here is judged. Whiskers are intervals at 95%, each for itself where nothing else is said.${weights}</p>
${shown.join('\n')}${found.columns > 0 ? `\n<p class="cut">${(0,outputs_words/* plural */.LS)(found.columns, 'more column')} of groups ${found.columns === 1 ? 'is' : 'are'} not shown.</p>` : ''}`;
}
const picture = (caption, body, wide = false) => `<figure${wide ? ' class="wide"' : ''}><figcaption>${(0,outputs_escape/* html */.qy)(caption)}</figcaption>${body}</figure>`;
/** Reliability, scores, confusion and residuals beside each other, with the numbers of the first two folded under them. */
function pictures({ reliability, scores, confusion, residuals }) {
    const drawn = [
        reliability?.bins.length ? picture('Do the scores mean what they say?', reliabilitySvg(reliability)) : '',
        scores ? picture('How sure is it, and of what?', histogramSvg(scores)) : '',
        confusion ? picture('What does it take for what?', confusionTable(confusion), confusion.classes.length > 3) : '',
        residuals ? picture('How far off is it?', residualSvg(residuals)) : '',
    ].filter((one) => one !== '');
    if (!drawn.length)
        return '';
    const numbers = [
        reliability?.bins.length ? reliabilityTable(reliability) : '',
        scores ? scoresTable(scores) : '',
        residuals ? residualsTable(residuals) : '',
    ].filter((one) => one !== '');
    return `<div class="pictures">${drawn.join('\n')}</div>\n${(0,page/* fold */.AU)('The numbers of these pictures', numbers.join('\n'))}`;
}
/** Rows by true class and prediction, each cell with its share of the row; the deeper the colour, the larger. */
function confusionTable({ classes, counts }) {
    const cells = function* () {
        for (const [truth, row] of counts.entries()) {
            const total = row.reduce((sum, n) => sum + n, 0);
            yield [
                (0,outputs_escape/* htmlName */.rC)(classes[truth] ?? '', 40),
                ...row.map((n, predicted) => {
                    const share = total > 0 ? n / total : 0;
                    const depth = n === 0 ? 0 : Math.min(5, 1 + Math.floor(share * 5));
                    return `<span class="cell ${truth === predicted ? 'right' : 'wrong'} d${depth}">${(0,outputs_words/* whole */.WQ)(n)}<br>${hundredths(share)}</span>`;
                }),
            ];
        }
    };
    const columns = [{ title: 'truly' }, ...classes.map((name) => ({ title: `said ${name}`, numeric: true }))];
    return `<div class="confusion">${(0,page/* table */.tp)('Rows by true class and answer, with the share of the true class', columns, classes.length, cells(), 40_000)}</div>`;
}
/** A share as a percentage that is 0 or 100 only where it is quite. */
function hundredths(share) {
    const shown = Math.round(share * 100);
    if (shown === 0 && share > 0)
        return '&lt;1%';
    return shown === 100 && share < 1 ? '&gt;99%' : `${shown}%`;
}
function reliabilityTable({ of, bins }) {
    const rows = function* () {
        for (const bin of bins)
            yield [`${(0,outputs_words/* figure */.vP)(bin.from)} to ${(0,outputs_words/* figure */.vP)(bin.to)}`, (0,outputs_words/* whole */.WQ)(bin.n), (0,outputs_words/* columnFigure */.hf)(bin.score), (0,outputs_words/* columnFigure */.hf)(bin.rate)];
    };
    const title = of === 'positive' ? 'was positive' : 'was right';
    const columns = [
        { title: 'Stated probability' },
        { title: 'n', numeric: true },
        { title: 'mean stated', numeric: true },
        { title, numeric: true },
    ];
    return (0,page/* table */.tp)('Stated probability and what came true', columns, bins.length, rows(), 10_000);
}
function scoresTable({ rows: sides }) {
    const bins = sides[0]?.counts.length ?? 0;
    const rows = function* () {
        for (let bin = 0; bin < bins; bin += 1)
            yield [
                `${(0,outputs_words/* figure */.vP)(bin / bins)} to ${(0,outputs_words/* figure */.vP)((bin + 1) / bins)}`,
                ...sides.map(({ counts }) => (0,outputs_words/* whole */.WQ)(counts[bin] ?? 0)),
            ];
    };
    const columns = [{ title: 'Stated probability' }, ...sides.map(({ label }) => ({ title: label, numeric: true }))];
    return (0,page/* table */.tp)('Rows by stated probability', columns, bins, rows(), 10_000);
}
function residualsTable({ mean, quantiles }) {
    const rows = function* () {
        for (const { at, value } of quantiles)
            yield [`${(0,outputs_words/* figure */.vP)(at * 100)} of 100 rows are at or below`, (0,outputs_words/* columnFigure */.hf)(value)];
        yield ['mean', (0,outputs_words/* columnFigure */.hf)(mean)];
    };
    const columns = [{ title: 'Rows' }, { title: 'label minus prediction', numeric: true }];
    return (0,page/* table */.tp)('Label minus prediction', columns, quantiles.length + 1, rows(), 10_000);
}
/** How much of the loss lies in the worst rows. */
function tails({ losses }) {
    if (!losses)
        return '';
    const { loss, mean, decile, shortfall, quantiles } = losses;
    const share = mean > 0 ? Math.min(1, (decile * 0.1) / mean) : 0;
    const lead = mean > 0
        ? `<p>The worst tenth of the rows carries ${Math.round(share * 100)}% of the ${loss}: its mean is <b>${(0,outputs_words/* figure */.vP)(decile)}</b> there, ${(0,outputs_words/* figure */.vP)(mean)} over all rows, and ${(0,outputs_words/* figure */.vP)(shortfall)} in the worst twentieth.</p>`
        : '';
    const rows = function* () {
        for (const { at, value } of quantiles)
            yield [
                at === 1 ? 'the worst row' : at === 0.5 ? 'the middle row' : `${(0,outputs_words/* figure */.vP)(at * 100)} of 100 rows are at or below`,
                (0,outputs_words/* columnFigure */.hf)(value),
            ];
    };
    const numbers = (0,page/* table */.tp)(`The ${loss} of single rows`, [{ title: 'Rows' }, { title: loss, numeric: true }], quantiles.length, rows(), 10_000);
    return `<h4>How bad are the worst answers?</h4>\n${lead}${(0,page/* fold */.AU)(`Quantiles of the ${loss}`, numbers)}`;
}
/** The slices on which the error is largest, with how much worse they are than the whole. */
function weakSlices({ slices, error }, room) {
    if (!slices?.slices.length)
        return '';
    const scale = scaleFor([0, ...slices.slices.flatMap(({ dropInterval }) => [...dropInterval])]);
    const rows = function* () {
        for (const one of slices.slices) {
            const [low, high] = one.dropInterval;
            const name = (0,outputs_escape/* html */.qy)((0,outputs_words/* sliceText */.S$)(one.slice), 160);
            const sign = one.shown
                ? ' <span class="pill violated"><span aria-hidden="true">✕</span> more than chance</span>'
                : '';
            const bar = {
                value: one.drop,
                interval: one.dropInterval,
                state: one.shown ? 'beyond' : 'within',
            };
            const label = `${name}: ${(0,outputs_words/* figure */.vP)(one.drop)} worse, ${(0,outputs_words/* figure */.vP)(low)} to ${(0,outputs_words/* figure */.vP)(high)}`;
            yield [
                `${name}${sign}`,
                (0,outputs_words/* whole */.WQ)(one.n),
                (0,outputs_words/* columnFigure */.hf)(one.value),
                `<b>${(0,outputs_words/* columnFigure */.hf)(one.drop)}</b> <span class="quiet">${(0,outputs_words/* columnFigure */.hf)(low)} to ${(0,outputs_words/* columnFigure */.hf)(high)}</span>`,
                barSvg(bar, 0, scale, label),
            ];
        }
    };
    const columns = [
        { title: 'slice' },
        { title: 'n', numeric: true },
        { title: error },
        { title: 'worse than all rows by' },
        { title: 'dashed line: as all rows' },
    ];
    const chance = slices.shown === 0
        ? 'None is worse by more than chance'
        : `${(0,outputs_words/* plural */.LS)(slices.shown, 'slice is', 'slices are')} worse by more than chance`;
    return `<h4>Where does the error concentrate?</h4>
<p class="quiet">${(0,outputs_words/* plural */.LS)(slices.searched, 'slice')} of one or two of ${(0,outputs_escape/* html */.qy)(slices.columns.join(', '), 300)} were compared with all rows (${error} ${(0,outputs_words/* figure */.vP)(slices.value)}). ${chance}: the intervals hold for all of them together, at 95%.</p>
<div class="chart slices">${(0,page/* table */.tp)('The slices with the largest error', columns, slices.slices.length, rows(), room)}</div>`;
}
/** Charts of the error by group: shown where there are few, else folded. */
function byGroup(found, room) {
    const charts = groupCharts(found);
    const drawn = charts.map((chart) => chartTable(chart, room / charts.length)).join('\n');
    return (0,page/* fold */.AU)(`The ${found.error} by group`, drawn, charts.length <= 4);
}
/** Error by group, against that over all rows. */
function groupCharts({ groups, error, slices, n }) {
    return groups
        .filter((one) => one.groups.length > 1)
        .map((one) => ({
        requirement: '',
        title: `${error.charAt(0).toUpperCase()}${error.slice(1)} by ${one.column}${one.more > 0 ? ` (${(0,outputs_words/* plural */.LS)(one.more, 'smaller group')} left out)` : ''}`,
        metric: error,
        by: one.column,
        bars: one.groups.map(({ value, error: size, interval, n: rows }) => ({
            name: value,
            value: size,
            interval,
            n: rows,
            state: rows < FEW ? 'left-out' : 'within',
        })),
        limit: overall(one, slices?.value, n),
        blocks: false,
    }));
}
/** The error over all rows: as it was searched against, else from the groups where they are all there. */
function overall(one, value, n) {
    const rows = one.groups.reduce((sum, group) => sum + group.n, 0);
    const all = value ?? (rows === n ? one.groups.reduce((sum, group) => sum + group.error * group.n, 0) / n : undefined);
    return all === undefined ? null : { kind: 'max', value: all, text: `all rows, ${(0,outputs_words/* figure */.vP)(all)}` };
}

;// CONCATENATED MODULE: ./build/outputs/report-tables.js
/** Tables of the engineer's part: files that could not be read, every finding, every measurement. */




/** Room of each table, in UTF-16 units. */
const report_tables_ROOM = { findings: 450_000, measurements: 220_000, faults: 60_000 };
/** Faults of files. */
function faultsTable(faults, context) {
    const rows = function* () {
        for (const fault of faults) {
            const place = placeLink({ path: fault.path, sha256: '', pointer: '', line: fault.line }, context);
            yield [
                `${place}${fault.column === null || fault.line === null ? '' : ` column ${fault.column}`}`,
                (0,outputs_escape/* html */.qy)(fault.message),
                fault.fix === null ? '' : (0,outputs_escape/* html */.qy)(fault.fix),
                (0,page/* mono */.O5)(fault.code),
            ];
        }
    };
    const body = (0,page/* table */.tp)('Files that could not be read or used', [{ title: 'Where' }, { title: 'What is wrong' }, { title: 'What to do' }, { title: 'Code' }], faults.length, rows(), report_tables_ROOM.faults);
    return body === '' ? '' : `<h3>What could not be read</h3>\n${body}`;
}
/** A file and line, as a link where there is an address. */
function placeLink(source, context) {
    const name = (0,page/* mono */.O5)(source.line === null ? source.path : `${source.path}:${source.line}`);
    return (0,page/* link */.nf)(context.fileUrl?.(source.path, source.line) ?? null, name);
}
/** The value; of a claim it is what was said, and the baseline what the rows give. */
function measuredText(finding) {
    const value = (0,outputs_words/* valueText */.Ru)(finding) ?? '';
    if (finding.rule !== 'claims-match' || finding.value === null)
        return value;
    const found = finding.baseline === null ? '' : `${(0,outputs_words/* figure */.vP)(finding.baseline)}<br>`;
    return `${found}<span class="quiet">said ${value}</span>`;
}
/** Every finding, what blocks first. */
function findingsTable(decision, context) {
    const order = ['blocks', 'warns', 'waived', 'holds', 'idle'];
    const all = [...(0,story/* allFindings */.c4)(decision)].sort((a, b) => order.indexOf((0,story/* effectOf */.$x)(a.finding)) - order.indexOf((0,story/* effectOf */.$x)(b.finding)));
    const several = decision.models.length > 1;
    const rows = function* () {
        for (const { model, finding } of all) {
            const name = `${several && model ? `${(0,page/* mono */.O5)(model.id, 60)} ` : ''}${(0,page/* mono */.O5)(finding.requirement, 100)}${finding.slice ? `<br>${(0,outputs_escape/* html */.qy)((0,outputs_words/* sliceText */.S$)(finding.slice), 120)}` : ''}`;
            const [source] = finding.evidence;
            const outcome = `${(0,page/* pill */.Io)(finding.outcome)}${finding.waiver ? ` ${(0,page/* pill */.Io)('waived')}` : ''}${finding.severity === 'warn' ? ' <span class="quiet">only warns</span>' : ''}`;
            yield [
                name,
                outcome,
                measuredText(finding),
                (0,outputs_escape/* html */.qy)((0,outputs_words/* intervalText */.Bt)(finding) ?? '', 60),
                finding.n === null ? '' : (0,outputs_words/* whole */.WQ)(finding.n),
                (0,outputs_escape/* html */.qy)((0,outputs_words/* asked */.NZ)(finding) ?? '', 100),
                `${(0,outputs_escape/* html */.qy)(finding.message, 400)}${source ? `<br>${placeLink(source, context)}` : ''}`,
            ];
        }
    };
    const columns = [
        { title: 'Requirement' },
        { title: 'Outcome' },
        { title: 'Measured', numeric: true },
        { title: 'Interval' },
        { title: 'n', numeric: true },
        { title: 'Asked' },
        { title: 'Message' },
    ];
    const body = (0,page/* table */.tp)('All findings, worst first', columns, all.length, rows(), report_tables_ROOM.findings);
    return body === ''
        ? ''
        : `<h3>All findings</h3>\n${(0,page/* fold */.AU)((0,outputs_words/* plural */.LS)(all.length, 'finding'), `<div class="findings">${body}</div>`, all.length <= 40)}`;
}
/** Everything that was measured. */
function measurementsTable(decision) {
    const all = decision.models.flatMap((model) => model.measurements.map((one) => ({ model, one })));
    const several = decision.models.length > 1;
    const rows = function* () {
        for (const { model, one } of all) {
            yield [
                `${several ? `${(0,page/* mono */.O5)(model.id, 60)} ` : ''}${(0,outputs_escape/* html */.qy)(`${one.spread ? `${one.spread} of ` : ''}${(0,outputs_words/* metricText */._l)(one.metric, one.class)}`, 80)}`,
                (0,outputs_escape/* html */.qy)(one.role, 20),
                (0,outputs_escape/* html */.qy)((0,outputs_words/* sliceText */.S$)(one.slice) || 'all rows', 120),
                one.value === null ? `undefined${one.reason ? `: ${(0,outputs_escape/* html */.qy)(one.reason, 200)}` : ''}` : (0,outputs_words/* figure */.vP)(one.value),
                one.interval ? `${(0,outputs_words/* figure */.vP)(one.interval[0])} to ${(0,outputs_words/* figure */.vP)(one.interval[1])}` : '',
                (0,outputs_words/* whole */.WQ)(one.n),
                one.origin,
                (0,page/* mono */.O5)(one.evidence.path, 120),
            ];
        }
    };
    const columns = [
        { title: 'Metric' },
        { title: 'Role' },
        { title: 'Group' },
        { title: 'Value', numeric: true },
        { title: 'Interval' },
        { title: 'n', numeric: true },
        { title: 'Origin' },
        { title: 'From' },
    ];
    const body = (0,page/* table */.tp)('Everything that was measured', columns, all.length, rows(), report_tables_ROOM.measurements);
    return body === '' ? '' : `<h3>Measurements</h3>\n${(0,page/* fold */.AU)((0,outputs_words/* plural */.LS)(all.length, 'measurement'), body)}`;
}

;// CONCATENATED MODULE: ./build/outputs/report-engineer.js
/** Second part of the report: every number, what to do, groups, measurements, lineage. */











/** Room of each part, in UTF-16 units; all together and everything else stay below 5 MB even at three bytes a unit. */
const report_engineer_ROOM = { cards: 120_000, charts: 160_000, groups: 160_000, edges: 160_000, diagnostics: 200_000 };
/** The report for an engineer: what stands in the way, where, and every number behind it. */
function engineerPart(decision, all, context) {
    const several = decision.models.length > 1;
    return `<section id="engineer" aria-labelledby="engineer-title">
<h2 id="engineer-title">For the engineer</h2>
<p class="quiet">What stands in the way, where it is, what to do, and every number behind it.</p>
${faultsTable(decision.faults, context)}
${cards('What blocks', all, 'blocks', context, several)}
${cards('What warns and does not block', all, 'warns', context, several)}
${decision.models
        .slice(0, 12)
        .map((model) => modelPart(model, several, decision.models.length))
        .join('\n')}
${decision.models.length > 12 ? `<p class="cut">Groups and lineage of ${decision.models.length - 12} more models are in <code>decision.json</code>.</p>` : ''}
${findingsTable(decision, context)}
${measurementsTable(decision)}
</section>`;
}
function cards(heading, all, effect, context, several) {
    const chosen = all.filter((topic) => topic.findings[effect].length);
    if (!chosen.length)
        return effect === 'blocks' ? '<h3>What blocks</h3>\n<p>Nothing.</p>' : '';
    let text = '';
    let shown = 0;
    for (const topic of chosen) {
        const card = cardOf(topic, effect, context, several);
        if (text.length + card.length > report_engineer_ROOM.cards)
            break;
        text += `${card}\n`;
        shown += 1;
    }
    const left = chosen.length - shown;
    return `<h3>${heading}</h3>\n${text}${left ? `<p class="cut">${(0,outputs_words/* plural */.LS)(left, 'more requirement')} ${left === 1 ? 'is' : 'are'} in the table of findings or in <code>decision.json</code>.</p>` : ''}`;
}
function cardOf(topic, effect, context, several) {
    const findings = topic.findings[effect];
    const [first] = findings;
    if (!first)
        return '';
    const model = several && topic.model ? `${(0,page/* mono */.O5)(topic.model.id)} ` : '';
    const listed = findings.slice(0, 6);
    const same = listed.length > 1 && new Set(listed.map((finding) => finding.fix)).size === 1;
    const shown = listed.map((finding, index) => cardFinding(finding, context, !same || index === listed.length - 1));
    const left = findings.length - shown.length;
    const why = first.why ? `<p class="quiet">Why it is asked: ${(0,outputs_escape/* html */.qy)(first.why)}</p>` : '';
    const controls = first.controls.length
        ? `<p class="quiet">Controls: ${first.controls
            .slice(0, 12)
            .map((id) => (0,outputs_escape/* html */.qy)(id, 80))
            .join(', ')}</p>`
        : '';
    return `<article class="finding ${effect}"><h4>${(0,page/* pill */.Io)(first.outcome)} ${model}${topic.title ? `${(0,outputs_escape/* html */.qy)(topic.title, 160)} ` : ''}${(0,page/* mono */.O5)(topic.requirement, 100)}</h4>${shown.join('')}${left > 0 ? `<p>And ${(0,outputs_words/* plural */.LS)(left, 'more group')} of it, in the table of findings.</p>` : ''}${why}${controls}</article>`;
}
/** `fix` is said once where it is the same for all. */
function cardFinding(finding, context, saysFix) {
    const missed = (0,outputs_words/* gap */.rQ)(finding);
    const bound = (0,outputs_words/* asked */.NZ)(finding);
    const value = (0,outputs_words/* valueText */.Ru)(finding);
    const interval = (0,outputs_words/* intervalText */.Bt)(finding);
    // Of a claim, the value is what was said and the baseline what the rows give.
    const claim = finding.rule === 'claims-match';
    const numbers = value === null
        ? ''
        : `<p>${finding.slice ? `${(0,outputs_escape/* html */.qy)((0,outputs_words/* sliceText */.S$)(finding.slice), 160)}: ` : ''}${claim ? 'said' : 'measured'} <b>${value}</b>${interval ? ` (${(0,outputs_escape/* html */.qy)(interval, 80)})` : ''}${finding.n === null ? '' : ` on n = ${(0,outputs_words/* whole */.WQ)(finding.n)}`}${finding.baseline === null ? '' : `, ${claim ? 'measured' : (0,outputs_words/* baselineWord */.gI)(finding)} ${(0,outputs_words/* figure */.vP)(finding.baseline)}`}${bound ? `; asked ${(0,outputs_escape/* html */.qy)(bound, 120)}` : ''}${missed ? ` (<b>${missed}</b>)` : ''}, ${finding.origin}</p>`;
    const fix = finding.fix && saysFix ? `<p><b>To do:</b> ${(0,outputs_escape/* html */.qy)(finding.fix)}</p>` : '';
    const voided = finding['waiver-void']
        ? `<p><b>A waiver was meant for it and does not hold:</b> ${(0,outputs_escape/* html */.qy)(finding['waiver-void'])}</p>`
        : '';
    const places = finding.evidence.slice(0, 5).map((source) => placeLink(source, context));
    return `<p>${(0,outputs_escape/* html */.qy)(finding.message)}</p>${numbers}${places.length ? `<p class="quiet">Rests on ${places.join(', ')}</p>` : ''}${voided}${fix}`;
}
/** Share of a room that each of several models gets. */
const share = (room, models) => Math.floor(room / Math.min(Math.max(models, 1), 12));
function modelPart(model, several, models) {
    const name = several ? ` of ${(0,outputs_escape/* html */.qy)(model.id, 100)}` : '';
    const charts = (0,group_charts/* groupCharts */.j)(model).slice(0, 12);
    const room = share(report_engineer_ROOM.charts, models) / Math.max(charts.length, 1);
    const drawn = charts.map((chart) => chartTable(chart, room)).join('\n');
    const tables = (0,groups/* groupTables */.Pl)(model).slice(0, 12);
    const listed = tables.map((one) => groupTableHtml(one, share(report_engineer_ROOM.groups, models) / tables.length)).join('\n');
    const lineage = lineageSvg(model);
    return [
        drawn
            ? `<h3>Groups${name} against their limits</h3>\n<p class="quiet">Bars are what was measured, whiskers the interval, the dashed line what the policy asks.</p>\n${drawn}`
            : '',
        listed ? (0,page/* fold */.AU)(`Every number by group${several ? ` of ${model.id}` : ''}`, listed) : '',
        diagnosticsPart(model, several, share(report_engineer_ROOM.diagnostics, models)),
        failureModesPart(model, several),
        lineage
            ? `<h3>Where ${several ? (0,outputs_escape/* html */.qy)(model.id, 100) : 'the model'} comes from</h3>\n${lineage}\n${edgesTable(model, models)}\n${unresolved(model)}`
            : '',
    ].join('\n');
}
function groupTableHtml(group, room) {
    const metrics = group.metrics.slice(0, 12);
    const rows = function* () {
        for (const row of group.rows) {
            const cells = metrics.map((metric) => {
                const cell = row.cells.get(metric);
                if (!cell)
                    return '';
                const interval = cell.interval
                    ? `<br><span class="quiet">${(0,outputs_words/* figure */.vP)(cell.interval[0])} to ${(0,outputs_words/* figure */.vP)(cell.interval[1])}</span>`
                    : '';
                const sign = cell.finding ? `${(0,page/* pill */.Io)(cell.finding.waiver ? 'waived' : cell.finding.outcome)} ` : '';
                return `${sign}${cell.value === null ? 'undefined' : (0,outputs_words/* columnFigure */.hf)(cell.value)}${interval}`;
            });
            yield [(0,outputs_escape/* html */.qy)(row.name, 100), row.n === null ? '' : (0,outputs_words/* whole */.WQ)(row.n), ...cells];
        }
    };
    const columns = [
        { title: group.by },
        { title: 'rows', numeric: true },
        ...metrics.map((metric) => ({ title: (0,outputs_words/* metricText */._l)(metric), numeric: true })),
    ];
    return (0,page/* table */.tp)(`By ${group.by}`, columns, group.rows.length, rows(), room);
}
function edgesTable(model, models) {
    const names = new Map(model.lineage.nodes.map((node) => [node.id, node.path ?? node.name]));
    const edges = [...model.lineage.edges].sort((a, b) => outputs_graph/* EDGE_STATES */.DM.indexOf(a.state) - outputs_graph/* EDGE_STATES */.DM.indexOf(b.state));
    const rows = function* () {
        for (const edge of edges) {
            yield [
                (0,page/* mono */.O5)(names.get(edge.from) ?? edge.from),
                (0,page/* mono */.O5)(names.get(edge.to) ?? edge.to),
                `${outputs_graph/* EDGE_SIGNS */.fD[edge.state]} ${outputs_graph/* EDGE_WORDS */.gU[edge.state]}`,
                (0,outputs_escape/* html */.qy)(edge.reason, 300),
                edge.sources
                    .slice(0, 3)
                    .map((source) => (0,page/* mono */.O5)(source.path))
                    .join(' '),
            ];
        }
    };
    const columns = [{ title: 'From' }, { title: 'To' }, { title: 'State' }, { title: 'Why' }, { title: 'Told by' }];
    return (0,page/* fold */.AU)(`All ${(0,outputs_words/* plural */.LS)(edges.length, 'edge')} of the lineage`, (0,page/* table */.tp)('Each edge with what was verified or only declared', columns, edges.length, rows(), share(report_engineer_ROOM.edges, models)));
}
function unresolved(model) {
    const { unresolved: open } = model.lineage;
    if (!open.length)
        return '';
    const items = open.slice(0, 20).map((text) => `<li>${(0,outputs_escape/* html */.qy)(text, 300)}</li>`);
    const left = open.length - items.length;
    return `<h4>What leads nowhere</h4>\n<ul>${items.join('')}</ul>${left > 0 ? `<p class="cut">${(0,outputs_words/* whole */.WQ)(left)} more are in <code>decision.json</code>.</p>` : ''}`;
}

// EXTERNAL MODULE: ./build/outputs/report-style.js
var report_style = __webpack_require__(40403);
;// CONCATENATED MODULE: ./build/outputs/report.js
/**
 * `report.html`: the whole story on one page for three readers (board, engineer, auditor). It asks nothing of the
 * network, runs no script, and stays below 5 MB on any decision; what is cut is counted, and is in the record.
 */








/** The decision as one HTML page without a script, below 5 MB whatever the change holds. */
function renderReport(decision, context) {
    const all = (0,story/* topics */.vp)(decision);
    const name = (0,outputs_escape/* html */.qy)((0,story/* subject */.bc)(decision), 100);
    const empty = (0,story/* isEmptyPass */.lJ)(decision);
    const title = empty ? 'Nothing to judge: this change touches no model' : `${name} ${(0,story/* verdictWords */.L2)(decision)}`;
    const policy = decision.policy
        ? ` under policy ${(0,page/* mono */.O5)((0,outputs_words/* short */.h0)(decision.policy.sha256))}`
        : ' without a policy that could be read';
    const time = (0,outputs_escape/* html */.qy)(decision.evaluated_at, 40);
    return `${(0,page/* pageHead */.sT)(`Model risk gate: ${title}`, report_style/* STYLE */.Y)}
<body>
<a class="skip" href="#board">Skip to the report</a>
<header>
<h1>${title}</h1>
<p><span class="verdict ${decision.verdict}"><span aria-hidden="true">${page/* VERDICT_MARKS */.rE[decision.verdict]}</span> ${decision.verdict.replaceAll('-', ' ')}</span></p>
<p class="lead">${(0,story/* countsSentence */.KS)(all)}.</p>
<p class="quiet">${decision.repository ? `${(0,outputs_escape/* html */.qy)(decision.repository, 140)}${decision.pull_request === null ? '' : `, pull request ${decision.pull_request}`}: ` : ''}commit ${(0,page/* mono */.O5)((0,outputs_words/* short */.h0)(decision.head))} judged${policy} on <time>${time}</time>.</p>
<nav aria-label="Parts"><ul><li><a href="#board">For the board</a></li><li><a href="#engineer">For the engineer</a></li><li><a href="#auditor">For the auditor</a></li></ul></nav>
</header>
<main>
${boardPart(decision, all, context)}
${engineerPart(decision, all, context)}
${auditorPart(decision, all, context)}
</main>
<footer><p>Written by risk-gate ${(0,outputs_escape/* html */.qy)(decision.tool.version, 40)} from the decision record alone. The conclusion of the job is the lock; this page explains it.</p></footer>
</body>
</html>
`;
}

// EXTERNAL MODULE: ./build/outputs/review.js + 3 modules
var review = __webpack_require__(72516);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/domain/outcome.js
var outcome = __webpack_require__(93153);
// EXTERNAL MODULE: ./build/domain/own-checks.js
var own_checks = __webpack_require__(88019);
// EXTERNAL MODULE: ./build/domain/slice.js
var slice = __webpack_require__(86151);
;// CONCATENATED MODULE: ./build/outputs/sarif.js
/**
 * `results.sarif`: SARIF 2.1.0 for code scanning and other tools that read it. What keeps the merge shut is always
 * `kind: fail`, also where it is only missing or unsure: a consumer must never take it for a pass.
 */







/** Code scanning takes 25,000 results a run; the rest is in the decision record, and a notification says so. */
const RESULTS = 20_000;
const KINDS = { blocks: 'fail', warns: 'fail', waived: 'fail', holds: 'pass', idle: 'notApplicable' };
const LEVELS = { blocks: 'error', warns: 'warning', waived: 'warning', holds: 'none', idle: 'none' };
/** The decision as SARIF 2.1.0: a result a finding, what blocks first; the rest beyond a limit is counted. */
function renderSarif(decision, _context) {
    const all = [...(0,story/* allFindings */.c4)(decision)].sort((a, b) => rank(a.finding) - rank(b.finding));
    const shown = all.slice(0, RESULTS);
    const rules = rulesOf(shown.map(({ finding }) => finding));
    const index = new Map(rules.map((rule, at) => [rule.id, at]));
    const left = all.length - shown.length;
    const notifications = [
        ...decision.faults.slice(0, 1000).map((fault) => ({
            level: 'error',
            message: { text: said(`${fault.message}${fault.fix === null ? '' : ` (fix: ${fault.fix})`} [${fault.code}]`) },
            locations: [sarif_location({ path: fault.path, sha256: '', pointer: '', line: fault.line }, fault.column)],
        })),
        ...(left > 0
            ? [{ level: 'warning', message: { text: `${left} further results are only in decision.json.` } }]
            : []),
    ];
    const log = {
        $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: { driver: { name: 'risk-gate', version: sarif_name(decision.tool.version), rules } },
                automationDetails: { id: 'risk-gate/' },
                invocations: [
                    {
                        executionSuccessful: decision.verdict !== 'error',
                        exitCode: outcome/* EXIT_CODES */.ai[decision.verdict],
                        exitCodeDescription: `verdict ${decision.verdict}`,
                        ...(isTime(decision.evaluated_at) ? { endTimeUtc: decision.evaluated_at } : {}),
                        toolExecutionNotifications: notifications,
                    },
                ],
                originalUriBaseIds: {
                    '%SRCROOT%': { description: { text: 'The root of the repository at the judged commit.' } },
                },
                columnKind: 'utf16CodeUnits',
                results: shown.map(({ model, finding }) => result(model, finding, index.get(sarif_name(finding.requirement)) ?? -1)),
                properties: {
                    verdict: decision.verdict,
                    ...(decision.repository ? { repository: sarif_name(decision.repository) } : {}),
                    base: sarif_name(decision.base),
                    head: sarif_name(decision.head),
                    ...(decision.policy ? { policy: sarif_name(decision.policy.sha256) } : {}),
                    ...waiversOf(decision),
                },
            },
        ],
    };
    return `${JSON.stringify(log, null, 2)}\n`;
}
const EFFECT_ORDER = ['blocks', 'warns', 'waived', 'holds', 'idle'];
const rank = (finding) => EFFECT_ORDER.indexOf((0,story/* effectOf */.$x)(finding)) * outcome/* OUTCOMES */.im.length + outcome/* OUTCOMES */.im.indexOf(finding.outcome);
/** An id or label: one line, no hidden character, no longer than anybody reads. */
const sarif_name = (text) => (0,outputs_escape/* visible */.RK)((0,outputs_escape/* clip */.$Q)(text, 300));
/** Text of a message: one line, no hidden character, never empty. */
const said = (text) => (0,outputs_escape/* flat */.Ct)((0,outputs_escape/* clip */.$Q)(text, 2000)) || '(no message)';
/** The same for the same requirement, model and group in every run, whatever was measured. */
const fingerprint = (model, finding) => (0,external_node_crypto_.createHash)('sha256')
    .update(JSON.stringify([finding.requirement, model?.id ?? null, (0,slice/* sliceKey */.Q)(finding.slice)]))
    .digest('hex');
const isTime = (text) => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/.test(text);
/** What a finding is about where the policy does not say why: the check itself, or that it is a rule's. */
const helpOf = (rule) => (0,own_checks/* ownCheck */.j)(rule)?.plain ?? `The policy asks this by the rule ${rule}.`;
function rulesOf(findings) {
    const rules = new Map();
    for (const finding of findings) {
        const id = sarif_name(finding.requirement);
        if (!rules.has(id))
            rules.set(id, finding);
    }
    return [...rules.values()].map((finding) => ({
        id: sarif_name(finding.requirement),
        name: sarif_name(finding.rule),
        shortDescription: { text: said(finding.title ?? finding.requirement) },
        help: { text: said(finding.why ?? helpOf(finding.rule)) },
        defaultConfiguration: { level: finding.severity === 'block' ? 'error' : 'warning' },
        properties: { tags: [...new Set(['model-risk', ...finding.controls.map((control) => sarif_name(control))])] },
    }));
}
/** Every waiver that names a judged model, apart from the results: how each stands and for how long. */
function waiversOf(decision) {
    const waivers = decision.models.flatMap((model) => (model.waivers ?? []).map((one) => ({
        model: sarif_name(model.id),
        requirement: sarif_name(one.requirement),
        ...(one.slice ? { slice: said((0,outputs_words/* sliceText */.S$)(one.slice)) } : {}),
        state: one.state,
        ...(one.why === null ? {} : { why: said(one.why) }),
        risk: sarif_name(one.risk),
        approvedBy: sarif_name(one['approved-by']),
        expires: sarif_name(one.expires),
        daysLeft: one['days-left'],
        covers: one.covers,
    })));
    return waivers.length ? { waivers: waivers.slice(0, RESULTS) } : {};
}
function result(model, finding, ruleIndex) {
    const effect = (0,story/* effectOf */.$x)(finding);
    const fix = finding.fix === null || effect === 'holds' ? '' : ` To do: ${finding.fix}`;
    const { waiver } = finding;
    return {
        ruleId: sarif_name(finding.requirement),
        ...(ruleIndex < 0 ? {} : { ruleIndex }),
        kind: KINDS[effect],
        level: LEVELS[effect],
        message: { text: said(`${finding.message}${fix}`) },
        locations: finding.evidence.slice(0, 10).map((source) => sarif_location(source, null)),
        partialFingerprints: { 'requirementModelGroup/v1': fingerprint(model, finding) },
        ...(waiver
            ? {
                suppressions: [
                    {
                        kind: 'external',
                        status: 'accepted',
                        justification: said(`${waiver.reason} (risk ${waiver.risk}, by ${waiver['approved-by']}, until ${waiver.expires}, ${(0,outputs_words/* plural */.LS)(waiver['days-left'], 'day')} left)`),
                        location: sarif_location({ path: waiver.path, sha256: '', pointer: '', line: waiver.line }, null),
                    },
                ],
            }
            : {}),
        properties: {
            model: model === null ? null : sarif_name(model.id),
            outcome: finding.outcome,
            severity: finding.severity,
            ...(finding.slice ? { slice: said((0,outputs_words/* sliceText */.S$)(finding.slice)) } : {}),
            value: finding.value,
            interval: finding.interval,
            threshold: finding.threshold &&
                Object.fromEntries(Object.entries(finding.threshold).map(([key, bound]) => [
                    sarif_name(key),
                    typeof bound === 'string' ? sarif_name(bound) : bound,
                ])),
            n: finding.n,
            baseline: finding.baseline,
            origin: finding.origin,
        },
    };
}
/** A repository-relative location; characters that no URI holds are percent-encoded. */
function sarif_location(source, column) {
    const path = (0,outputs_escape/* clip */.$Q)(source.path, 1000).replace(/\p{Cs}/gu, '\ufffd');
    const uri = path.split('/').map(encodeURIComponent).join('/');
    const line = source.line !== null && source.line >= 1 ? source.line : null;
    return {
        physicalLocation: {
            artifactLocation: { uri, uriBaseId: '%SRCROOT%' },
            ...(line === null
                ? {}
                : { region: { startLine: line, ...(column !== null && column >= 1 ? { startColumn: column } : {}) } }),
        },
        ...(source.pointer ? { logicalLocations: [{ fullyQualifiedName: sarif_name(source.pointer) }] } : {}),
    };
}

;// CONCATENATED MODULE: ./build/outputs/summary.js
/** The job summary: the review with more room and without its marker. A step may write 1 MiB. */

/** UTF-16 units; three bytes each at most, so that 1 MiB is never reached. */
const SUMMARY_LIMIT = 300_000;
/** The review as the runner's job summary, cut to what a summary may hold. */
const renderSummary = (decision, context) => `${(0,review/* reviewBody */.ff)(decision, context, SUMMARY_LIMIT)}\n`;

// EXTERNAL MODULE: ./build/domain/fault.js
var domain_fault = __webpack_require__(12777);
// EXTERNAL MODULE: ./build/outputs/review-parts.js
var review_parts = __webpack_require__(51594);
// EXTERNAL MODULE: ./build/outputs/under-head.js
var under_head = __webpack_require__(34622);
;// CONCATENATED MODULE: ./build/outputs/text.js
/** The decision for a terminal or a log: what blocks, where, and what to do. No line is ever a command to a runner. */







const TINTS = { red: '31', yellow: '33', green: '32', dim: '2', bold: '1' };
/** Requirements, and findings of one, that a terminal shows before it points to the report. */
const TOPICS = 40;
const FINDINGS = 5;
/** The decision for a terminal or a log, in colour where the context says so; never a control character of the change. */
function renderText(decision, context) {
    const tint = (text, ...tints) => context.colour ? `\u001b[${tints.map((one) => TINTS[one]).join(';')}m${text}\u001b[0m` : text;
    const wrap = (text, indent) => text_wrapped(text, indent, Math.max(40, Math.min(context.width, 120)));
    const all = (0,story/* topics */.vp)(decision);
    const colour = (0,outcome/* opensMerge */.Ec)(decision.verdict) ? 'green' : 'red';
    const name = (0,outputs_escape/* logName */.Is)((0,story/* subject */.bc)(decision));
    const where = `judged at ${(0,outputs_escape/* logName */.Is)((0,outputs_words/* short */.h0)(decision.head))}${decision.policy ? ` under policy ${(0,outputs_escape/* logName */.Is)((0,outputs_words/* short */.h0)(decision.policy.sha256))}` : ''}`;
    if ((0,story/* isEmptyPass */.lJ)(decision))
        return `${tint(`${outputs_words/* VERDICT_SIGNS */.PU.pass} pass`, 'green', 'bold')}: this change touches no model of the policy (${where})\n`;
    const lines = [
        `${tint(`${outputs_words/* VERDICT_SIGNS */.PU[decision.verdict]} ${decision.verdict}: ${name} ${(0,story/* verdictWords */.L2)(decision)}`, colour, 'bold')}`,
        `${(0,story/* countsSentence */.KS)(all)} · ${where}`,
    ];
    if (decision.faults.length) {
        lines.push('', tint('Could not be read', 'bold'));
        lines.push(...cut(decision.faults, TOPICS, (fault) => `  ${(0,outputs_escape/* logProse */.ay)((0,domain_fault/* faultText */.Ij)(fault))}`));
    }
    const block = (heading, chosen, effect) => {
        if (!chosen.length)
            return;
        lines.push('', tint(heading, 'bold'));
        lines.push(...cut(chosen, TOPICS, (topic) => topicLines(topic, topic.findings[effect], decision, tint, wrap)));
    };
    block('Blocks', all.filter((topic) => topic.findings.blocks.length), 'blocks');
    block('Warns', all.filter((topic) => topic.findings.warns.length), 'warns');
    const deciders = decision.deciders ?? [];
    if (deciders.length) {
        lines.push('', tint('Must decide', 'bold'));
        lines.push(...cut(deciders, TOPICS, (one) => wrap(deciderLine(one), 4)));
    }
    const preview = (0,under_head/* underHeadText */.s)(decision['under-head'], outputs_escape/* logName */.Is, (one) => (0,outputs_escape/* logProse */.ay)(one, 300));
    if (preview)
        lines.push('', tint('If this were merged', 'bold'), `  ${wrap(preview, 4)}`);
    const waived = all.flatMap((topic) => topic.findings.waived);
    if (waived.length) {
        lines.push('', tint('Waived', 'bold'));
        lines.push(...cut(waived, TOPICS, waiverLine));
    }
    const near = (0,outcome/* opensMerge */.Ec)(decision.verdict) ? (0,story/* closest */.kp)(all, 3) : [];
    if (near.length) {
        lines.push('', tint('Closest to its limit', 'bold'));
        for (const { topic, finding } of near) {
            lines.push(`  ${(0,outputs_escape/* logName */.Is)(topic.requirement)}: ${numbers(finding)}, asked ${(0,outputs_escape/* logName */.Is)((0,outputs_words/* asked */.NZ)(finding) ?? '')}, ${(0,outputs_words/* figure */.vP)((0,outputs_words/* margin */.Lc)(finding) ?? 0)} to spare`);
        }
    }
    const holds = all.filter((topic) => topic.effect === 'holds');
    if (holds.length)
        lines.push('', wrap(`${tint('Holds', 'bold')}: ${holds
            .slice(0, 60)
            .map((topic) => (0,outputs_escape/* logName */.Is)(topic.requirement))
            .join(', ')}${holds.length > 60 ? ` and ${holds.length - 60} more` : ''}`, 2));
    return `${lines.join('\n')}\n`;
}
function cut(items, most, line) {
    const left = items.length - most;
    return [
        ...items.slice(0, most).map(line),
        ...(left > 0 ? [`  and ${(0,outputs_words/* plural */.LS)(left, 'more')} in report.html`.replace('mores', 'more')] : []),
    ];
}
function topicLines(topic, findings, decision, tint, wrap) {
    const model = decision.models.length > 1 ? `${topic.model ? (0,outputs_escape/* logName */.Is)(topic.model.id) : 'the change'}: ` : '';
    const [first] = findings;
    const outcome = first?.outcome ?? topic.outcome;
    const head = `  ${topic.effect === 'blocks' ? outputs_words/* OUTCOME_SIGNS */.Gr[outcome] : '·'} ${model}${tint((0,outputs_escape/* logName */.Is)(topic.requirement), 'bold')}${topic.title ? `  ${tint((0,outputs_escape/* logProse */.ay)(topic.title, 120), 'dim')}` : ''}`;
    const told = findings.slice(0, FINDINGS).flatMap((finding) => {
        const source = (0,review_parts/* firstPlace */.Az)(finding);
        const place = source
            ? [`     where        ${(0,outputs_escape/* logName */.Is)(source.path)}${source.line === null ? '' : `:${source.line}`}`]
            : [];
        const fix = finding.fix ? [`     to do        ${wrap((0,outputs_escape/* logProse */.ay)(finding.fix, 500), 18)}`] : [];
        const measure = (0,outputs_words/* speaksInNumbers */.F0)(finding)
            ? [
                `     found        ${numbers(finding)}; asked ${(0,outputs_escape/* logName */.Is)((0,outputs_words/* asked */.NZ)(finding) ?? '')}${(0,outputs_words/* gap */.rQ)(finding) ? ` (${(0,outputs_words/* gap */.rQ)(finding)})` : ''}`,
            ]
            : [];
        const void_ = finding['waiver-void'] ? [`     waiver       ${wrap((0,outputs_escape/* logProse */.ay)(finding['waiver-void'], 300), 18)}`] : [];
        return [
            `     ${finding.outcome.padEnd(12)} ${wrap((0,outputs_escape/* logProse */.ay)(finding.message), 18)}`,
            ...measure,
            ...place,
            ...fix,
            ...void_,
        ];
    });
    const left = findings.length - FINDINGS;
    return [head, ...told, ...(left > 0 ? [`     and ${(0,outputs_words/* whole */.WQ)(left)} more of it in report.html`] : [])].join('\n');
}
function numbers(finding) {
    const group = finding.slice ? `${(0,outputs_escape/* logName */.Is)((0,outputs_words/* sliceText */.S$)(finding.slice))} ` : '';
    const interval = (0,outputs_words/* intervalText */.Bt)(finding);
    const [key] = (0,outputs_words/* numericBounds */.ZS)(finding.threshold).find(([name]) => /^(min|max)-(ratio|difference)$/.test(name)) ?? [];
    const metric = finding.metric ? `${(0,outputs_escape/* logName */.Is)((0,outputs_words/* metricText */._l)(finding.metric))} ${key ? `${key.slice(4)} ` : ''}` : '';
    return `${group}${metric}${(0,outputs_words/* valueText */.Ru)(finding) ?? 'undefined'}${interval ? ` (${interval})` : ''}${finding.n === null ? '' : `, n = ${(0,outputs_words/* whole */.WQ)(finding.n)}`}`;
}
const deciderLine = ({ role, members, for: requirements }) => `  ${(0,outputs_escape/* logName */.Is)(role)} (${members.length
    ? members
        .slice(0, 8)
        .map((one) => (0,outputs_escape/* logName */.Is)(one))
        .join(', ')
    : 'nobody stands in it'}${members.length > 8 ? ' and others' : ''}) on ${requirements
    .slice(0, 8)
    .map((one) => (0,outputs_escape/* logName */.Is)(one))
    .join(', ')}${requirements.length > 8 ? ' and more' : ''}`;
function waiverLine(finding) {
    const { waiver } = finding;
    if (!waiver)
        return '';
    const group = finding.slice ? ` (${(0,outputs_escape/* logName */.Is)((0,outputs_words/* sliceText */.S$)(finding.slice))})` : '';
    return `  ${outputs_words/* OUTCOME_SIGNS */.Gr.waived} ${(0,outputs_escape/* logName */.Is)(finding.requirement)}${group}: until ${(0,outputs_escape/* logName */.Is)(waiver.expires)} (${(0,outputs_words/* plural */.LS)(waiver['days-left'], 'day')} left), by ${(0,outputs_escape/* logName */.Is)(waiver['approved-by'])} for risk ${(0,outputs_escape/* logName */.Is)(waiver.risk)}`;
}
/** Breaks at spaces; further lines are indented, and none can begin with what a runner takes for a command. */
function text_wrapped(text, indent, width) {
    const lines = [];
    let line = '';
    for (const word of text.split(' ')) {
        if (line !== '' && line.length + word.length + 1 > width - indent) {
            lines.push(line);
            line = word;
        }
        else
            line = line === '' ? word : `${line} ${word}`;
    }
    lines.push(line);
    return lines.map((one, index) => (index === 0 ? one : ' '.repeat(indent) + (0,outputs_escape/* logLine */.BP)(one))).join('\n');
}

;// CONCATENATED MODULE: ./build/outputs/index.js
/** Every shape that a decision is told in. `decision.json` itself is the record and is not told here. */






/** Every shape that a decision is told in, by id. */
const OUTPUTS = [
    { id: 'annotations', file: null, mediaType: 'application/json', render: annotations/* renderAnnotations */.H },
    { id: 'html', file: 'report.html', mediaType: 'text/html', render: renderReport },
    { id: 'markdown', file: 'review.md', mediaType: 'text/markdown', render: review/* renderReview */.Fs },
    { id: 'sarif', file: 'results.sarif', mediaType: 'application/sarif+json', render: renderSarif },
    { id: 'summary', file: null, mediaType: 'text/markdown', render: renderSummary },
    { id: 'text', file: null, mediaType: 'text/plain', render: renderText },
];

;// CONCATENATED MODULE: ./build/commands/shared/render.js
/** A decision in every shape that it is told in. */


/** Output id and, where it has one, file name → text. `only` names the ids that are wanted. */
async function renderAll(decision, context, only = null) {
    const made = new Map();
    const about = only === null || only.includes('report') ? await withCatalogues(context) : context;
    for (const output of OUTPUTS) {
        if (only !== null && !only.includes(output.id))
            continue;
        const text = await output.render(decision, { ...outputs_context/* PLAIN_CONTEXT */.R, ...about });
        made.set(output.id, text);
        if (output.file !== null)
            made.set(output.file, text);
    }
    return made;
}
/** Catalogues and what a control asks, for the report: the only output that tells of coverage. */
async function withCatalogues(context) {
    const { catalogues, findControl } = await __webpack_require__.e(/* import() */ 8569).then(__webpack_require__.bind(__webpack_require__, 98569));
    const control = (id) => {
        const found = findControl(id);
        return found && { framework: found.catalogue.title, title: found.control.title };
    };
    return { control, catalogues: catalogues(), ...context };
}


/***/ }),

/***/ 90527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ coverageOf)
/* harmony export */ });
/* harmony import */ var _framework_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79681);
/* harmony import */ var _lists_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2212);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93153);
/** Which controls of a framework the requirements serve, with what evidence, and what is left on either side. */



/**
 * Coverage both ways. `known` says which frameworks have a catalogue at all, of which `catalogues` are shown. Without findings
 * (`[]`) every `outcome` and `strength` is null. Serving a control is not compliance with it.
 */
function coverageOf(requirements, findings, catalogues, known = catalogues) {
    const served = new Map();
    for (const { id, controls } of requirements)
        for (const control of new Set(controls)) {
            (0,_lists_js__WEBPACK_IMPORTED_MODULE_1__/* .addTo */ .D)(served, control, id);
        }
    const of = new Map();
    for (const finding of findings)
        of.set(finding.requirement, [...(of.get(finding.requirement) ?? []), finding]);
    const frameworks = catalogues.map((catalogue) => {
        const controls = catalogue.controls.map((control) => {
            const ids = served.get(`${catalogue.id}/${control.id}`) ?? [];
            return { control, requirements: ids, ...evidenceOf(ids.flatMap((id) => of.get(id) ?? [])) };
        });
        return { catalogue, controls, served: controls.filter((one) => one.requirements.length > 0).length };
    });
    const controlIds = new Map(known.map((one) => [one.id, new Set(one.controls.map((control) => control.id))]));
    const left = [...served].flatMap(([name, ids]) => {
        const { framework, name: control } = (0,_framework_js__WEBPACK_IMPORTED_MODULE_2__/* .splitControl */ .e)(name);
        const listed = controlIds.get(framework);
        return listed?.has(control) ? [] : [{ name, ids, isKnown: listed !== undefined }];
    });
    const named = (isKnown) => new Map(left.filter((one) => one.isKnown === isKnown).map(({ name, ids }) => [name, ids]));
    return {
        frameworks,
        withoutControl: requirements.filter((one) => one.controls.length === 0).map((one) => one.id),
        unknownControls: named(true),
        unknownFrameworks: named(false),
    };
}
function evidenceOf(findings) {
    const holding = findings.filter((one) => one.outcome === 'satisfied');
    return {
        outcome: _outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .OUTCOMES */ .im.find((outcome) => findings.some((one) => one.outcome === outcome)) ?? null,
        strength: _outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .ORIGINS */ .o9.find((origin) => holding.some((one) => one.origin === origin)) ?? null,
        waived: findings.some((one) => one.waiver !== null),
        files: [...new Set(findings.flatMap((one) => one.evidence.map(({ path }) => path)))].sort(),
    };
}


/***/ }),

/***/ 18011:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ renderAnnotations),
/* harmony export */   I: () => (/* binding */ annotationsOf)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11722);
/* harmony import */ var _review_parts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51594);
/* harmony import */ var _story_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30008);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36784);
/** Annotations on the files of the change, as data: whoever prints them turns them into commands of the forge. */




/** A step may show so many of each level; more are dropped by the forge without a word. */
const LIMIT = 10;
/** No file system has longer paths; such a text is no path. */
const usable = (path) => (path.length <= 4096 ? path : null);
/** At most 10 errors and 10 warnings, worst first: faults of files, then findings in the record's order. */
function annotationsOf(decision) {
    const faults = decision.faults.map((fault) => ({
        level: 'error',
        path: usable(fault.path),
        line: fault.line,
        title: (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .logProse */ .ay)(`Model risk gate: ${fault.code}`, 120),
        message: (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .logProse */ .ay)(`${fault.message}${fault.fix === null ? '' : ` (fix: ${fault.fix})`}`),
    }));
    const found = (0,_story_js__WEBPACK_IMPORTED_MODULE_2__/* .allFindings */ .c4)(decision).flatMap(({ model, finding }) => {
        const effect = (0,_story_js__WEBPACK_IMPORTED_MODULE_2__/* .effectOf */ .$x)(finding);
        if (effect !== 'blocks' && effect !== 'warns')
            return [];
        const source = (0,_review_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .firstPlace */ .Az)(finding);
        const group = finding.slice ? ` (${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .sliceText */ .S$)(finding.slice)})` : '';
        return [
            {
                level: effect === 'blocks' ? 'error' : 'warning',
                path: source ? usable(source.path) : null,
                line: source?.line ?? null,
                title: (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .logProse */ .ay)(`${finding.requirement}: ${finding.outcome}${group}${model ? `, ${model.id}` : ''}`, 160),
                message: (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .logProse */ .ay)(`${finding.message}${finding.fix === null ? '' : ` To do: ${finding.fix}`}`),
            },
        ];
    });
    const all = [...faults, ...found];
    return ['error', 'warning'].flatMap((level) => cut(all.filter((one) => one.level === level)));
}
/** The last one that fits says how many more there are. */
function cut(all) {
    if (all.length <= LIMIT)
        return all;
    const left = all.length - LIMIT + 1;
    const last = {
        ...all[0],
        path: null,
        line: null,
        title: `and ${left} more`,
        message: `${left} more are in the report and in the decision record.`,
    };
    return [...all.slice(0, LIMIT - 1), last];
}
/** The same as JSON, for `--format`-like uses and tests. */
const renderAnnotations = (decision, _context) => `${JSON.stringify(annotationsOf(decision).map((one) => ({ ...one, path: one.path === null ? null : (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(one.path) })), null, 2)}\n`;


/***/ }),

/***/ 72898:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ blobUrls),
/* harmony export */   R: () => (/* binding */ PLAIN_CONTEXT)
/* harmony export */ });
/** What outputs need beside the decision: things of the run and of the place that it is shown, none of which is judged. */
/** A context with nothing in it: what a local check has. */
const PLAIN_CONTEXT = {
    run: null,
    fileUrl: null,
    reportUrl: null,
    decisionUrl: null,
    baseRef: null,
    roles: {},
    responsePlans: {},
    control: null,
    catalogues: null,
    seconds: null,
    colour: false,
    width: 100,
};
/** `fileUrl` for a forge that shows files as GitHub does: `server/owner/name/blob/commit/path#Lline`. */
function blobUrls(server, repository, commit) {
    const base = `${server.replace(/\/+$/, '')}/${repository}/blob/${commit}`;
    return (path, line) => {
        const whole = path.replace(/\p{Cs}/gu, '\ufffd');
        const safe = whole.split('/').map(encodeURIComponent).join('/');
        return `${base}/${safe}${line === null ? '' : `#L${line}`}`;
    };
}


/***/ }),

/***/ 29235:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F9: () => (/* binding */ lineageDiagram),
/* harmony export */   QC: () => (/* binding */ unresolvedItems),
/* harmony export */   Tr: () => (/* binding */ groupDiagram),
/* harmony export */   pj: () => (/* binding */ plain)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11722);
/* harmony import */ var _graph_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6033);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36784);
/** Mermaid diagrams of the review: group charts and the lineage of a model. Exact numbers stand in tables beside them. */



/** Bars that a chart in a comment can hold and still be read. */
const BARS = 12;
const STATES = ['beyond', 'unsure', 'within', 'left-out'];
/** A number as Mermaid reads it: no exponent, no thousands. */
const plain = (value) => String(Number(value.toFixed(6)));
/** A fenced bar chart with the limit as a line, or null where the chart has no line to show or nothing to compare. */
function groupDiagram(chart) {
    const compared = chart.bars.filter((bar) => bar.state !== 'left-out');
    const worst = [...compared].sort((a, b) => STATES.indexOf(a.state) - STATES.indexOf(b.state)).slice(0, BARS);
    const shown = worst.sort((a, b) => b.value - a.value);
    if (shown.length < 2 || chart.limit === null)
        return null;
    const { limit } = chart;
    const highest = Math.max(limit.value, ...shown.map((bar) => bar.value));
    const lowest = Math.min(0, limit.value, ...shown.map((bar) => bar.value));
    const title = (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .mermaidAxis */ .bt)(`${chart.title} (the line: ${limit.text})`, 90);
    return [
        '```mermaid',
        // As high as its bars need: the default would fill a screen for three of them.
        '---',
        'config:',
        '  xyChart:',
        `    height: ${110 + shown.length * 34}`,
        '---',
        'xychart-beta horizontal',
        `  title "${title}"`,
        `  x-axis [${shown.map((bar) => `"${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .mermaidAxis */ .bt)(bar.name)}"`).join(', ')}]`,
        `  y-axis "${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .mermaidAxis */ .bt)(chart.metric.replaceAll('_', ' '))}" ${plain(lowest)} --> ${plain(highest > lowest ? highest * 1.05 : lowest + 1)}`,
        `  bar [${shown.map((bar) => plain(bar.value)).join(', ')}]`,
        `  line [${shown.map(() => plain(limit.value)).join(', ')}]`,
        '```',
    ].join('\n');
}
/** Opening and closing signs of each type's shape. */
const SHAPES = {
    source: ['[(', ')]'],
    dataset: ['[(', ')]'],
    file: ['[', ']'],
    code: ['[[', ']]'],
    parameters: ['>', ']'],
    step: ['(', ')'],
    model: ['{{', '}}'],
    report: ['[/', '/]'],
};
const ARROWS = { verified: '-->', declared: '-.->', contradicted: '--x', unavailable: '-.->' };
const nodeLabel = (node) => {
    const [digest] = node.digests;
    const name = (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .mermaid */ .a4)((0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .tail */ .RT)(node.path ?? node.name, 40), 60);
    return digest ? `${name}<br/>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .mermaid */ .a4)(`${digest.algorithm} ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .short */ .h0)(digest.value)}`, 30)}` : name;
};
/** A fenced flowchart of where a model comes from; at most `limit` nodes, the worst edges first. null: nothing known. */
function lineageDiagram(model, limit = 40) {
    const graph = (0,_graph_js__WEBPACK_IMPORTED_MODULE_1__/* .drawnGraph */ .lo)(model, limit);
    if (!graph.nodes.length)
        return null;
    const ids = new Map(graph.nodes.map((node, index) => [node.id, `n${index}`]));
    const nodes = graph.nodes.map((node) => {
        const [open, close] = SHAPES[node.type];
        return `  ${ids.get(node.id)}${open}"${nodeLabel(node)}"${close}`;
    });
    const edges = graph.edges.map((edge) => `  ${ids.get(edge.from)} ${ARROWS[edge.state]}|${_graph_js__WEBPACK_IMPORTED_MODULE_1__/* .EDGE_SIGNS */ .fD[edge.state]}| ${ids.get(edge.to)}`);
    const bad = graph.edges.flatMap((edge, index) => (edge.state === 'contradicted' ? [index] : []));
    const style = bad.length ? [`  linkStyle ${bad.join(',')} stroke:#cf222e,stroke-width:3px`] : [];
    const left = graph.nodesLeftOut ? [`  rest["and ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(graph.nodesLeftOut, 'more thing')}: see the report"]`] : [];
    return ['```mermaid', 'flowchart LR', ...nodes, ...edges, ...left, ...style, '```'].join('\n');
}
/** References that lead nowhere, as a list; at most `limit`. */
const unresolvedItems = (model, limit) => model.lineage.unresolved.slice(0, limit).map((text) => `- ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdown */ .wD)(text, 200)}`);


/***/ }),

/***/ 6033:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DM: () => (/* binding */ EDGE_STATES),
/* harmony export */   ID: () => (/* binding */ edgeCounts),
/* harmony export */   fD: () => (/* binding */ EDGE_SIGNS),
/* harmony export */   gU: () => (/* binding */ EDGE_WORDS),
/* harmony export */   lo: () => (/* binding */ drawnGraph)
/* harmony export */ });
/** The lineage graph cut to what can be looked at: the worst edges and the model first, in layers from sources to model. */
/** Worst first. */
const EDGE_STATES = ['contradicted', 'unavailable', 'declared', 'verified'];
const EDGE_SIGNS = {
    contradicted: '✗',
    unavailable: '?',
    declared: '…',
    verified: '✓',
};
const EDGE_WORDS = {
    contradicted: 'contradicted by the files',
    unavailable: 'the bytes are not in the commit',
    declared: 'only declared',
    verified: 'verified against the files',
};
/** How many edges are in each state, worst first, states without edges left out. */
const edgeCounts = (model) => EDGE_STATES.map((state) => [state, model.lineage.edges.filter((edge) => edge.state === state).length]).filter(([, count]) => count > 0);
/** Several outputs draw the same lineage, which may have hundreds of thousands of edges. */
const prepared = new WeakMap();
function prepare(lineage) {
    const before = prepared.get(lineage);
    if (before)
        return before;
    const known = new Set(lineage.nodes.map((node) => node.id));
    const whole = lineage.edges.filter((edge) => known.has(edge.from) && known.has(edge.to));
    const into = new Map();
    for (const edge of whole) {
        const list = into.get(edge.to);
        if (list)
            list.push(edge.from);
        else
            into.set(edge.to, [edge.from]);
    }
    const now = { whole, into };
    prepared.set(lineage, now);
    return now;
}
/** At most `limit` nodes: the model, the ends of the worst edges, then what leads to those already chosen. */
function drawnGraph(model, limit) {
    const { nodes, edges } = model.lineage;
    const { whole, into } = prepare(model.lineage);
    const chosen = new Set();
    const add = (id) => {
        if (chosen.size < limit)
            chosen.add(id);
    };
    for (const node of nodes)
        if (node.type === 'model')
            add(node.id);
    for (const state of ['contradicted', 'unavailable']) {
        for (const edge of whole) {
            if (edge.state === state && chosen.size + 2 <= limit) {
                add(edge.from);
                add(edge.to);
            }
        }
    }
    const queue = [...chosen];
    for (let at = 0; at < queue.length && chosen.size < limit; at += 1) {
        for (const from of into.get(queue[at]) ?? []) {
            if (!chosen.has(from)) {
                add(from);
                queue.push(from);
            }
        }
    }
    for (const node of nodes) {
        if (chosen.size >= limit)
            break;
        add(node.id);
    }
    const drawnNodes = nodes.filter((node) => chosen.has(node.id));
    const drawnEdges = whole.filter((edge) => chosen.has(edge.from) && chosen.has(edge.to)).slice(0, limit * 3);
    return {
        nodes: drawnNodes,
        edges: drawnEdges,
        layers: layersOf(drawnNodes, drawnEdges),
        nodesLeftOut: nodes.length - drawnNodes.length,
        edgesLeftOut: edges.length - drawnEdges.length,
    };
}
/** Longest way from a start, in at most as many rounds as there are nodes: a cycle ends there too. */
function layersOf(nodes, edges) {
    const layers = new Map(nodes.map((node) => [node.id, 0]));
    for (let round = 0; round < Math.min(nodes.length, 24); round += 1) {
        let moved = false;
        for (const edge of edges) {
            const next = layers.get(edge.from) + 1;
            if (next > layers.get(edge.to) && next < nodes.length && edge.from !== edge.to) {
                layers.set(edge.to, next);
                moved = true;
            }
        }
        if (!moved)
            break;
    }
    // What nothing leads to stands just above the first thing that it goes into, not at the far end.
    const targets = new Set(edges.map((edge) => edge.to));
    const first = new Map();
    for (const edge of edges)
        first.set(edge.from, Math.min(first.get(edge.from) ?? Number.POSITIVE_INFINITY, layers.get(edge.to)));
    for (const node of nodes) {
        const below = first.get(node.id);
        if (!targets.has(node.id) && below !== undefined)
            layers.set(node.id, Math.max(0, below - 1));
    }
    return layers;
}


/***/ }),

/***/ 43686:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ groupCharts),
/* harmony export */   o: () => (/* binding */ extremes)
/* harmony export */ });
/* harmony import */ var _domain_lists_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2212);
/* harmony import */ var _domain_outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93153);
/* harmony import */ var _domain_slice_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86151);
/* harmony import */ var _groups_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73625);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36784);
/** Groups of people as charts: one metric over the groups of a column, against the line that it is judged by. */





/** Which per-group rate stands behind a metric across groups. */
const BEHIND = [
    [/^(demographic_parity_|disparate_impact)/, ['selection_rate']],
    [/^equalized_odds_/, ['false_positive_rate', 'true_positive_rate', 'recall']],
    [/^equal_opportunity_/, ['true_positive_rate', 'recall']],
];
/** Findings come worst first: beyond so many nobody looks. */
const MOST_CHARTS = 40;
const ratesKey = (metric, by) => JSON.stringify([metric, by]);
/**
 * The candidate's measured rates, one a group, by metric and columns. What several requirements ask for, with and without
 * an interval, is recorded for each of them with one value: of those the first with an interval is taken.
 */
function ratesByMetric(model) {
    const rates = new Map();
    for (const one of model.measurements) {
        if (one.role !== 'candidate' || !(0,_groups_js__WEBPACK_IMPORTED_MODULE_2__/* .isGroup */ .IZ)(one.slice) || one.value === null || one.class !== undefined)
            continue;
        const key = ratesKey(one.metric, (0,_groups_js__WEBPACK_IMPORTED_MODULE_2__/* .columnsOf */ .PL)(one.slice));
        const groups = rates.get(key) ?? new Map();
        rates.set(key, groups);
        const group = (0,_domain_slice_js__WEBPACK_IMPORTED_MODULE_3__/* .sliceKey */ .Q)(one.slice);
        if (!groups.get(group)?.interval)
            groups.set(group, one);
    }
    return new Map([...rates].map(([key, groups]) => [key, [...groups.values()]]));
}
/** Charts of a model: one a requirement and column set, those that block first. At least two bars each. */
function groupCharts(model) {
    const perGroup = new Map();
    const charts = [];
    const rates = ratesByMetric(model);
    for (const finding of model.findings) {
        if (!finding.metric || finding.outcome === 'not-applicable')
            continue;
        if ((0,_groups_js__WEBPACK_IMPORTED_MODULE_2__/* .isGroup */ .IZ)(finding.slice)) {
            const key = JSON.stringify([finding.requirement, finding.metric, (0,_groups_js__WEBPACK_IMPORTED_MODULE_2__/* .columnsOf */ .PL)(finding.slice), finding.threshold]);
            (0,_domain_lists_js__WEBPACK_IMPORTED_MODULE_4__/* .addTo */ .D)(perGroup, key, finding);
        }
        else if (finding.slice && charts.length < MOST_CHARTS)
            charts.push(...spreadCharts(rates, finding, finding.slice));
    }
    for (const findings of perGroup.values())
        charts.push(thresholdChart(findings));
    return charts.filter((chart) => chart.bars.length > 1).sort((a, b) => Number(b.blocks) - Number(a.blocks));
}
function thresholdChart(findings) {
    const first = findings[0];
    const asked = (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .bound */ .$s)(first);
    const bars = findings.flatMap((finding) => {
        if (finding.value === null || finding.slice === null)
            return [];
        const state = finding.outcome === 'violated' ? 'beyond' : finding.outcome === 'inconclusive' ? 'unsure' : 'within';
        return [{ name: (0,_groups_js__WEBPACK_IMPORTED_MODULE_2__/* .groupName */ .hv)(finding.slice), value: finding.value, interval: finding.interval, n: finding.n, state }];
    });
    const limit = asked && {
        kind: asked.kind,
        value: asked.limit,
        text: `${asked.kind === 'min' ? 'at least' : 'at most'} ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .figure */ .vP)(asked.limit)}`,
    };
    const by = (0,_groups_js__WEBPACK_IMPORTED_MODULE_2__/* .columnsOf */ .PL)(first.slice);
    return {
        requirement: first.requirement,
        title: `${capital((0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .metricText */ ._l)(first.metric))} by ${by}`,
        metric: first.metric,
        by,
        bars,
        limit,
        blocks: findings.some(_domain_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .isOpen */ .nT),
    };
}
const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);
/** For a difference or ratio over the groups of a column: the groups' own rates, and the line that the bound draws. */
function spreadCharts(all, finding, over) {
    const by = (0,_groups_js__WEBPACK_IMPORTED_MODULE_2__/* .columnsOf */ .PL)(over);
    const behind = BEHIND.find(([pattern]) => pattern.test(finding.metric))?.[1] ?? [finding.metric];
    const measured = behind.filter((metric) => all.has(ratesKey(metric, by))).slice(0, 2);
    return measured.flatMap((metric) => {
        const rates = all.get(ratesKey(metric, by)) ?? [];
        const compared = enteredGroups(rates.map((one) => ({ value: one.value, n: one.n })), finding);
        const limit = compared === null ? null : spreadLimit(finding, compared.top);
        const bars = rates.map((one) => {
            const leftOut = compared !== null && one.n < compared.smallest;
            const beyond = limit !== null && one.value < limit.value && finding.outcome !== 'satisfied';
            return {
                name: (0,_groups_js__WEBPACK_IMPORTED_MODULE_2__/* .groupName */ .hv)(one.slice),
                value: one.value,
                interval: one.interval,
                n: one.n,
                state: leftOut ? 'left-out' : beyond ? 'beyond' : 'within',
            };
        });
        return [
            {
                requirement: finding.requirement,
                title: `${capital((0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .metricText */ ._l)(metric))} by ${by}`,
                metric,
                by,
                bars,
                limit,
                blocks: (0,_domain_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .isOpen */ .nT)(finding),
            },
        ];
    });
}
/**
 * Which groups entered the comparison: the record does not say, so they are the largest set of biggest groups whose
 * spread is the finding's value. null where none is; then no line is drawn, since it could be a wrong one.
 */
function enteredGroups(rates, finding) {
    const ratio = isRatio(finding);
    if (finding.value === null || ratio === null)
        return null;
    const fitting = [];
    for (const smallest of [...new Set(rates.map((one) => one.n))].sort((a, b) => a - b)) {
        const entered = rates.filter((one) => one.n >= smallest);
        const values = entered.map((one) => one.value);
        const top = Math.max(...values);
        const low = Math.min(...values);
        const spread = ratio ? (top === 0 ? Number.NaN : low / top) : top - low;
        if (values.length > 1 && Math.abs(spread - finding.value) < 1e-9)
            fitting.push({ top, smallest, n: entered.reduce((sum, one) => sum + one.n, 0) });
    }
    // A group too small to compare may lie between the others and change nothing: the number of rows tells it from them.
    return fitting.find((one) => one.n === finding.n) ?? fitting[0] ?? null;
}
/** The lowest and the highest group behind a difference or ratio, or null where the record does not show them. */
function extremes(model, finding) {
    if (!finding.metric || !finding.slice || (0,_groups_js__WEBPACK_IMPORTED_MODULE_2__/* .isGroup */ .IZ)(finding.slice))
        return null;
    const chart = spreadCharts(ratesByMetric(model), finding, finding.slice).find((one) => one.limit !== null);
    const compared = (chart?.bars ?? []).filter((bar) => bar.state !== 'left-out').sort((a, b) => a.value - b.value);
    const [low] = compared;
    const high = compared.at(-1);
    return low && high && low !== high ? [low, high] : null;
}
function isRatio(finding) {
    const key = Object.keys(finding.threshold ?? {}).find((one) => /^(min|max)(-ratio|-difference)?$/.test(one));
    if (key === undefined)
        return null;
    if (key.endsWith('-ratio'))
        return true;
    if (key.endsWith('-difference'))
        return false;
    return /_ratio$|^disparate_impact$/.test(finding.metric) ? true : /_difference$/.test(finding.metric) ? false : null;
}
function spreadLimit(finding, top) {
    const asked = (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .bound */ .$s)(finding);
    const ratio = isRatio(finding);
    if (!asked || ratio === null)
        return null;
    const value = ratio ? asked.limit * top : top - asked.limit;
    const text = ratio
        ? `${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .figure */ .vP)(asked.limit)} × the highest = ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .figure */ .vP)(value)}`
        : `at most ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .figure */ .vP)(asked.limit)} below the highest = ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .figure */ .vP)(value)}`;
    return { kind: 'min', value, text };
}


/***/ }),

/***/ 73625:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IZ: () => (/* binding */ isGroup),
/* harmony export */   PL: () => (/* binding */ columnsOf),
/* harmony export */   Pl: () => (/* binding */ groupTables),
/* harmony export */   hv: () => (/* binding */ groupName)
/* harmony export */ });
/* harmony import */ var _domain_slice_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86151);
/** Groups of people as tables: what was measured for each. */

/** True for one group; false for all rows and for what is over all groups of a column. */
const isGroup = (slice) => slice !== null && Object.keys(slice).length > 0 && !Object.values(slice).includes('*');
/** The columns that a group is of: `race`, `race × sex`. */
const columnsOf = (slice) => Object.keys(slice).sort().join(' × ');
/** Values of a group alone; the table's title names the columns. */
const groupName = (slice) => Object.entries(slice)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, value]) => value)
    .join(', ');
const rank = (finding) => finding === null ? 1 : finding.severity === 'block' && !finding.waiver ? -1 : 0;
/** Tables of a model's groups, those with something that blocks first. Rows keep the order in which they were measured. */
function groupTables(model) {
    const tables = new Map();
    const put = (slice, metric, cell) => {
        // The number of rows has its own column.
        if (metric === 'count' && cell.finding === null)
            return;
        const by = columnsOf(slice);
        const table = tables.get(by) ?? { metrics: new Set(), rows: new Map(), worst: 1 };
        tables.set(by, table);
        const row = table.rows.get((0,_domain_slice_js__WEBPACK_IMPORTED_MODULE_0__/* .sliceKey */ .Q)(slice)) ?? { slice, cells: new Map() };
        table.rows.set((0,_domain_slice_js__WEBPACK_IMPORTED_MODULE_0__/* .sliceKey */ .Q)(slice), row);
        const before = row.cells.get(metric);
        const finding = before && rank(before.finding) <= rank(cell.finding) ? before.finding : cell.finding;
        // The same number may be there without its interval and with it.
        const isClosed = before?.interval === null && cell.interval !== null && cell.value === before.value;
        row.cells.set(metric, { ...(before && before.value !== null && !isClosed ? before : cell), finding });
        table.metrics.add(metric);
        table.worst = Math.min(table.worst, rank(finding));
    };
    for (const finding of model.findings) {
        if (!finding.metric ||
            !isGroup(finding.slice) ||
            finding.outcome === 'satisfied' ||
            finding.outcome === 'not-applicable')
            continue;
        put(finding.slice, finding.metric, { value: finding.value, interval: finding.interval, n: finding.n, finding });
    }
    for (const { metric, role, slice, value, interval, n, class: className } of model.measurements) {
        if (role !== 'candidate' || !isGroup(slice) || (className === undefined && metric.includes('@')))
            continue;
        put(slice, className === undefined ? metric : `${metric}@${className}`, { value, interval, n, finding: null });
    }
    for (const finding of model.findings) {
        if (finding.outcome !== 'satisfied' || !finding.metric || !isGroup(finding.slice))
            continue;
        put(finding.slice, finding.metric, {
            value: finding.value,
            interval: finding.interval,
            n: finding.n,
            finding: null,
        });
    }
    return [...tables.entries()]
        .map(([by, table]) => ({ by, worst: table.worst, table }))
        .sort((a, b) => a.worst - b.worst)
        .map(({ by, table }) => ({
        by,
        metrics: [...table.metrics],
        rows: [...table.rows.values()]
            .map(({ slice, cells }) => ({
            name: groupName(slice),
            n: largest([...cells.values()].map((cell) => cell.n)),
            cells,
        }))
            .sort((a, b) => (b.n ?? -1) - (a.n ?? -1) || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0)),
    }));
}
const largest = (counts) => counts.reduce((most, count) => (count === null ? most : Math.max(most ?? 0, count)), null);


/***/ }),

/***/ 23260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Il: () => (/* binding */ detailsSection),
/* harmony export */   c5: () => (/* binding */ plainWords),
/* harmony export */   pW: () => (/* binding */ blocksTable),
/* harmony export */   qy: () => (/* binding */ lazily)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11722);
/* harmony import */ var _fit_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76574);
/* harmony import */ var _group_charts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43686);
/* harmony import */ var _review_parts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51594);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36784);
/** What keeps the merge shut: the table that is read first, the same in plain words, and every message in full. */





/** Groups of one requirement that a row shows before it counts the rest. */
const GROUPS = 3;
/** One row a requirement, worst first. */
function blocksTable(blocks, decision, context, room) {
    if (!blocks.length)
        return '';
    const head = '| | Requirement | Measured | Asked | What to do |\n|---|---|---|---|---|\n';
    const rows = lazily(blocks, (topic) => blockRow(topic, decision, context));
    return head + (0,_fit_js__WEBPACK_IMPORTED_MODULE_4__/* .fitted */ .$)(rows, blocks.length, room - head.length, '\n', (left) => (0,_review_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .moreRow */ .iE)(left, 5, 'requirement'));
}
/** Maps only as far as somebody asks: of 20,000 items the first hundred are shown. */
function* lazily(items, make) {
    for (const item of items)
        yield make(item);
}
function blockRow(topic, decision, context) {
    const shown = topic.findings.blocks.slice(0, GROUPS);
    const rest = topic.findings.blocks.length - shown.length;
    const held = topic.findings.holds.length;
    const over = Object.values(topic.findings.holds[0]?.slice ?? {}).includes('*') ? 'comparison' : 'group';
    const also = [
        ...(rest > 0 ? [`and ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(rest, shown[0]?.slice ? 'more group' : 'more finding')}`] : []),
        ...(held > 0 && shown[0]?.slice ? [`${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(held, over)} ${held === 1 ? 'holds' : 'hold'}`] : []),
    ];
    const values = [
        ...shown.map((finding) => (0,_review_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .measured */ .jh)(finding, shown.length > 1 ? 200 : 300) + between(topic, finding)),
        ...also,
    ].join('<br>');
    const bounds = [...new Set(shown.map(_review_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .askedText */ .k7))].join('<br>');
    const sign = `${_words_js__WEBPACK_IMPORTED_MODULE_3__/* .OUTCOME_SIGNS */ .Gr[topic.outcome]} ${topic.outcome}`;
    return `| ${sign} | ${(0,_review_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .topicName */ .NX)(topic, decision)} | ${values} | ${bounds} | ${whatToDo(shown, context)} |`;
}
/** For a difference or ratio: which groups it lies between. */
function between(topic, finding) {
    const ends = topic.model && (0,_group_charts_js__WEBPACK_IMPORTED_MODULE_1__/* .extremes */ .o)(topic.model, finding);
    if (!ends)
        return '';
    return `: ${ends.map((bar) => `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdown */ .wD)(bar.name, 60)} ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .figure */ .vP)(bar.value)}`).join(', ')}`;
}
function whatToDo(findings, context) {
    const fixes = [...new Set(findings.flatMap((finding) => (finding.fix ? [(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdown */ .wD)(finding.fix, 400)] : [])))];
    const source = findings.map(_review_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .firstPlace */ .Az).find((one) => one !== undefined);
    const voided = findings.find((finding) => finding['waiver-void'])?.['waiver-void'];
    const parts = [
        ...fixes.slice(0, 2),
        ...(source ? [(0,_review_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .place */ .ik)(source, context)] : []),
        ...(voided ? [`A waiver was meant for it and does not hold: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdown */ .wD)(voided, 300)}`] : []),
    ];
    return parts.join('<br>') || 'See the message below';
}
/** What blocks, as a board would say it; '' where no rule has plain words for it. */
function plainWords(blocks, room) {
    const told = [...new Set(blocks.flatMap((topic) => topic.findings.blocks.flatMap((finding) => finding.plain ?? [])))];
    if (!told.length)
        return '';
    const items = lazily(told.slice(0, 6), (text) => sentence((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdown */ .wD)(text, 500)));
    return `> **In plain words.** ${(0,_fit_js__WEBPACK_IMPORTED_MODULE_4__/* .fitted */ .$)(items, told.length, room - 40, ' ', (left) => `And ${left} more in the report.`)}`;
}
const sentence = (text) => (/[.!?…]$/.test(text) ? text : `${text}.`);
/** Every blocking finding with its whole message, its reason in the policy and its places. */
function detailsSection(blocks, context, room) {
    // What the table says already in full words is not said twice.
    const findings = blocks.flatMap((topic) => topic.findings.blocks.filter((finding, index) => index >= GROUPS ||
        (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .speaksInNumbers */ .F0)(finding) ||
        finding.why !== undefined ||
        finding['from-incident'] ||
        finding.message.length > 200));
    if (!findings.length)
        return '';
    const items = lazily(findings, (finding) => detail(finding, context));
    return (0,_review_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .folded */ .TM)(`The ${findings.length === 1 ? 'finding' : 'findings'} in full`, (0,_fit_js__WEBPACK_IMPORTED_MODULE_4__/* .fitted */ .$)(items, findings.length, room - 80, '\n', _review_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .moreItem */ .pn));
}
function detail(finding, context) {
    const group = finding.slice ? ` (${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdown */ .wD)((0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .sliceText */ .S$)(finding.slice), 160)})` : '';
    const why = finding.why ? `\n  Why it is asked: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdown */ .wD)(finding.why, 300)}` : '';
    const guarded = (0,_review_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .guards */ .DK)(finding);
    const places = finding.evidence.slice(0, 4).map((source) => (0,_review_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .place */ .ik)(source, context));
    const where = places.length
        ? `\n  Rests on ${places.join(', ')}${finding.evidence.length > 4 ? ' and others' : ''} (${finding.origin})`
        : '';
    return `- **${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdown */ .wD)(finding.requirement, 100)}**${group}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdown */ .wD)(finding.message)}${why}${guarded === '' ? '' : `\n  It ${guarded}.`}${where}`;
}


/***/ }),

/***/ 4655:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ couldNotJudge),
/* harmony export */   f: () => (/* binding */ unreadSection)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11722);
/* harmony import */ var _fit_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76574);
/* harmony import */ var _review_blocks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23260);
/* harmony import */ var _review_parts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51594);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36784);
/** What could not be read: place, fault and fix. */





/** Faults of files, one an item. '' where there is none. */
function unreadSection(decision, context, room) {
    const { faults } = decision;
    if (!faults.length)
        return '';
    const items = (0,_review_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .lazily */ .qy)(faults, (fault) => {
        const at = (0,_review_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .place */ .ik)({ path: fault.path, sha256: '', pointer: '', line: fault.line }, context);
        const column = fault.line !== null && fault.column !== null ? `, column ${fault.column}` : '';
        const fix = fault.fix === null ? '' : ` **Fix:** ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdown */ .wD)(fault.fix, 300)}`;
        return `- ${at}${column}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdown */ .wD)(fault.message, 500)}.${fix} \`[${fault.code}]\``;
    });
    const judged = decision.models.some((model) => model.findings.length) ? '\n\nWhat was judged nevertheless:' : '';
    return `**What could not be read:**\n\n${(0,_fit_js__WEBPACK_IMPORTED_MODULE_4__/* .fitted */ .$)(items, faults.length, room - 100, '\n', _review_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .moreItem */ .pn)}${judged}`;
}
/** Room for the faults of a run that came to no judgement. UTF-16 units. */
const ROOM = 50_000;
/**
 * What job summary and pull request say where there is no decision at all: the change could not even be read. `head`: commit
 * that the run was for, and `runUrl`: where its log is; null where the event does not say it.
 */
function couldNotJudge(faults, { head, runUrl }) {
    const items = (0,_review_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .lazily */ .qy)(faults, ({ path, message, fix, code: kind }) => {
        const advice = fix === null ? '' : ` **Fix:** ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdown */ .wD)(fix, 300)}`;
        return `- ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(path)}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdown */ .wD)(message, 500)}.${advice} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(`[${kind}]`)}`;
    });
    const target = runUrl === null ? null : (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .linkTarget */ .Cm)(runUrl);
    const about = [
        '**The merge stays shut: nothing was judged, so nothing passed.**',
        ...(head === null ? [] : [`tried at ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)((0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .short */ .h0)(head))}`]),
        ...(target === null ? [] : [`[log of the run](${target})`]),
    ];
    return [
        '### ⚠️ Model risk gate could not judge',
        '',
        about.join(' · '),
        '',
        (0,_fit_js__WEBPACK_IMPORTED_MODULE_4__/* .fitted */ .$)(items, faults.length, ROOM, '\n', (left) => `- … and ${left} more in the log`),
        '',
        '<sub>An earlier verdict does not hold for this commit. Once it is mended, run the job again: it says the verdict in this place.</sub>',
        '',
    ].join('\n');
}


/***/ }),

/***/ 51594:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Az: () => (/* binding */ firstPlace),
/* harmony export */   DK: () => (/* binding */ guards),
/* harmony export */   NX: () => (/* binding */ topicName),
/* harmony export */   TM: () => (/* binding */ folded),
/* harmony export */   YG: () => (/* binding */ summaryOf),
/* harmony export */   iE: () => (/* binding */ moreRow),
/* harmony export */   ik: () => (/* binding */ place),
/* harmony export */   jh: () => (/* binding */ measured),
/* harmony export */   k7: () => (/* binding */ askedText),
/* harmony export */   pn: () => (/* binding */ moreItem)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11722);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36784);
/** Pieces that several sections of the review share. */


/** A folded section. `summary` is HTML that is safe already; the body is Markdown. '' where the body is ''. */
const folded = (summary, body, open = false) => body === '' ? '' : `<details${open ? ' open' : ''}><summary>${summary}</summary>\n\n${body}\n\n</details>`;
/** `3 more in the report`, for the end of a list that was cut. */
const moreItem = (left) => `- … and ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .whole */ .WQ)(left)} more in the report`;
/** Rows of a Markdown table that was cut end with this row. */
const moreRow = (left, columns, what) => `| … | **${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(left, `more ${what}`)}** in the report |${' |'.repeat(columns - 2)}`;
/** Title and id of a topic, and its model where there are several. */
function topicName(topic, decision) {
    const model = decision.models.length > 1 ? `${topic.model ? (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(topic.model.id, 60) : 'the change'}: ` : '';
    const id = (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(topic.requirement, 80);
    return topic.title ? `${model}**${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdown */ .wD)(topic.title, 120)}** (${id})` : `${model}**${id}**`;
}
/** A file and line as code, as a link where there is an address. */
function place(source, context) {
    const name = (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(source.line === null ? source.path : `${source.path}:${source.line}`, 120);
    const url = context.fileUrl?.(source.path, source.line) ?? null;
    const target = url === null ? null : (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .linkTarget */ .Cm)(url);
    return target === null ? name : `[${name}](${target})`;
}
/** The evidence worth opening: with a line where one has it. */
const firstPlace = (finding) => finding.evidence.find((source) => source.line !== null) ?? finding.evidence[0];
/** What was measured, in one line: numbers where they tell it, else the message. */
function measured(finding, messageLimit = 300) {
    const value = (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .valueText */ .Ru)(finding);
    if (!(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .speaksInNumbers */ .F0)(finding) || value === null)
        return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdown */ .wD)(finding.message, messageLimit);
    const interval = (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .intervalText */ .Bt)(finding);
    const [key] = (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .numericBounds */ .ZS)(finding.threshold).find(([name]) => /^(min|max)-(ratio|difference)$/.test(name)) ?? [];
    const metric = finding.metric ? `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdown */ .wD)((0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .metricText */ ._l)(finding.metric), 60)} ` : '';
    const what = `${metric}${key ? `${key.slice(4)} ` : ''}`;
    const group = finding.slice ? `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdown */ .wD)((0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .sliceText */ .S$)(finding.slice), 100)}: ` : '';
    const before = finding.baseline === null ? '' : `, ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .baselineWord */ .gI)(finding)} ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .valueText */ .Ru)({ ...finding, value: finding.baseline })}`;
    const rows = finding.n === null ? '' : `, n = ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .whole */ .WQ)(finding.n)}`;
    return `${group}${what}**${value}**${interval === null ? '' : ` (${interval})`}${before}${rows}`;
}
/** What was asked and by how much it is missed; a dash where the requirement has no bound. */
function askedText(finding) {
    const bound = (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .asked */ .NZ)(finding);
    const missed = (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .gap */ .rQ)(finding);
    return bound === null ? '–' : `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdown */ .wD)(bound, 120)}${missed === null ? '' : ` (${missed})`}`;
}
/** Summary line of a folded section: a heading and a number. */
const summaryOf = (heading, count) => `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .htmlInMarkdown */ .mx)(heading)}: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .whole */ .WQ)(count)}`;
/** `guards against INC-2026-001 (what happened)`: the past incident that a requirement came of; '' where it came of none. */
function guards(finding) {
    const incident = finding['from-incident'];
    if (!incident)
        return '';
    const what = incident.title === null ? 'of which there is no record any more' : (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdown */ .wD)(incident.title, 200);
    return `guards against ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(incident.id, 60)} (${what})`;
}


/***/ }),

/***/ 72516:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Fs: () => (/* binding */ renderReview),
  ff: () => (/* binding */ reviewBody),
  vU: () => (/* binding */ reviewMarker)
});

// EXTERNAL MODULE: ./build/outputs/escape.js
var outputs_escape = __webpack_require__(11722);
// EXTERNAL MODULE: ./build/outputs/review-blocks.js
var review_blocks = __webpack_require__(23260);
// EXTERNAL MODULE: ./build/domain/slice.js
var slice = __webpack_require__(86151);
// EXTERNAL MODULE: ./build/outputs/fit.js
var fit = __webpack_require__(76574);
// EXTERNAL MODULE: ./build/outputs/review-parts.js
var review_parts = __webpack_require__(51594);
// EXTERNAL MODULE: ./build/outputs/story.js
var story = __webpack_require__(30008);
// EXTERNAL MODULE: ./build/outputs/words.js
var words = __webpack_require__(36784);
;// CONCATENATED MODULE: ./build/outputs/review-calm.js
/** What does not block: waived, warned, holding, and what came closest to its limit. Folded until somebody asks. */







/** Nearest misses of a pass: what will break first when the model or the data moves. */
function closestSection(all, decision, room) {
    const near = (0,story/* closest */.kp)(all, 5);
    if (!near.length)
        return '';
    const head = 'What came closest to its limit:\n\n| Requirement | Measured | Asked | Room left |\n|---|---|---|---:|\n';
    const rows = (0,review_blocks/* lazily */.qy)(near, ({ topic, finding }) => {
        const left = (0,words/* margin */.Lc)(finding);
        return `| ${(0,review_parts/* topicName */.NX)(topic, decision)} | ${(0,review_parts/* measured */.jh)(finding)} | ${(0,review_parts/* askedText */.k7)(finding)} | ${left === null ? '–' : (0,words/* figure */.vP)(left)} |`;
    });
    return head + (0,fit/* fitted */.$)(rows, near.length, room - head.length, '\n', () => '');
}
/** Accepted risks: by whom, for which risk, until when, and how long that still is. */
function waivedSection(all, decision, room) {
    const waived = all.flatMap((topic) => topic.findings.waived.map((finding) => ({ topic, finding })));
    if (!waived.length)
        return '';
    const items = (0,review_blocks/* lazily */.qy)(waived, ({ topic, finding }) => {
        const { waiver } = finding;
        const model = decision.models.length > 1 && topic.model ? `${(0,outputs_escape/* code */.aY)(topic.model.id, 60)}: ` : '';
        const group = finding.slice ? ` (${(0,outputs_escape/* markdown */.wD)((0,words/* sliceText */.S$)(finding.slice), 120)})` : '';
        const value = (0,words/* valueText */.Ru)(finding);
        const numbers = value === null ? '' : ` ${value} against ${(0,outputs_escape/* markdown */.wD)((0,words/* asked */.NZ)(finding) ?? 'what was asked', 120)},`;
        const worst = waiver?.worst == null ? '' : ` tolerated as far as ${(0,words/* figure */.vP)(waiver.worst)}`;
        const days = waiver ? (0,words/* plural */.LS)(waiver['days-left'], 'day') : '';
        return `- ${model}${(0,outputs_escape/* code */.aY)(finding.requirement, 100)}${group}${numbers}${worst} until ${(0,outputs_escape/* markdown */.wD)(waiver?.expires ?? '', 20)} (**${days} left**), accepted by ${(0,outputs_escape/* markdown */.wD)(waiver?.['approved-by'] ?? '', 80)} for risk ${(0,outputs_escape/* code */.aY)(waiver?.risk ?? '', 60)}: “${(0,outputs_escape/* markdown */.wD)(waiver?.reason ?? '', 300)}”`;
    });
    const soonest = waived.reduce((least, { finding }) => Math.min(least, finding.waiver?.['days-left'] ?? least), Number.POSITIVE_INFINITY);
    const days = Number.isFinite(soonest)
        ? ` (${waived.length > 1 ? 'the first ends in ' : ''}${(0,words/* plural */.LS)(soonest, 'day')}${waived.length > 1 ? '' : ' left'})`
        : '';
    return (0,review_parts/* folded */.TM)(`${(0,review_parts/* summaryOf */.YG)('Waived', waived.length)}${days}`, (0,fit/* fitted */.$)(items, waived.length, room - 100, '\n', review_parts/* moreItem */.pn));
}
/** What was found and does not block. */
function warningsSection(all, decision, room) {
    const warned = all.flatMap((topic) => topic.findings.warns.map((finding) => ({ topic, finding })));
    if (!warned.length)
        return '';
    const items = (0,review_blocks/* lazily */.qy)(warned, ({ topic, finding }) => {
        const model = decision.models.length > 1 && topic.model ? `${(0,outputs_escape/* code */.aY)(topic.model.id, 60)}: ` : '';
        const fix = finding.fix ? ` To do: ${(0,outputs_escape/* markdown */.wD)(finding.fix, 200)}` : '';
        return `- ${model}${(0,outputs_escape/* code */.aY)(finding.requirement, 100)} (${finding.outcome}): ${(0,outputs_escape/* markdown */.wD)(finding.message, 400)}${fix}`;
    });
    return (0,review_parts/* folded */.TM)((0,review_parts/* summaryOf */.YG)('Warnings, which do not block', warned.length), (0,fit/* fitted */.$)(items, warned.length, room - 100, '\n', review_parts/* moreItem */.pn));
}
/** What holds, a few words each. */
function holdingSection(all, decision, room) {
    const holding = all.filter((topic) => topic.effect === 'holds');
    if (!holding.length)
        return '';
    const items = (0,review_blocks/* lazily */.qy)(holding, (topic) => {
        const [first] = topic.findings.holds;
        const model = decision.models.length > 1 && topic.model ? `${(0,outputs_escape/* markdown */.wD)(topic.model.id, 60)}: ` : '';
        const name = (0,outputs_escape/* markdown */.wD)(topic.title ?? topic.requirement, 100);
        const slices = new Set(topic.findings.holds.map((finding) => (0,slice/* sliceKey */.Q)(finding.slice)));
        const over = Object.values(first?.slice ?? {}).includes('*') ? 'comparison' : 'group';
        const groups = slices.size > 1 ? ` in ${(0,words/* plural */.LS)(slices.size, over)}, at worst` : '';
        const numbers = first && (0,words/* speaksInNumbers */.F0)(first) ? `${groups} ${(0,words/* valueText */.Ru)(first)} (${(0,outputs_escape/* markdown */.wD)((0,words/* asked */.NZ)(first) ?? '', 80)})` : '';
        const guarded = first ? (0,review_parts/* guards */.DK)(first) : '';
        return `✓ ${model}${name}${numbers}${guarded === '' ? '' : `, which ${guarded}`}`;
    });
    const idle = all.filter((topic) => topic.effect === 'idle');
    const not = idle.length
        ? `\n\nNot applicable here: ${(0,fit/* fitted */.$)((0,review_blocks/* lazily */.qy)(idle, (topic) => (0,outputs_escape/* code */.aY)(topic.requirement, 80)), idle.length, 800, ', ', (left) => `and ${left} more`)}`
        : '';
    return (0,review_parts/* folded */.TM)((0,review_parts/* summaryOf */.YG)('Holding', holding.length), (0,fit/* fitted */.$)(items, holding.length, room - 1000, ' · ', (left) => `and ${left} more in the report`) + not);
}

// EXTERNAL MODULE: ./build/outputs/diagrams.js
var diagrams = __webpack_require__(29235);
// EXTERNAL MODULE: ./build/outputs/graph.js
var graph = __webpack_require__(6033);
// EXTERNAL MODULE: ./build/outputs/group-charts.js
var group_charts = __webpack_require__(43686);
// EXTERNAL MODULE: ./build/outputs/groups.js
var groups = __webpack_require__(73625);
;// CONCATENATED MODULE: ./build/outputs/review-evidence.js
/** Groups and lineage in the review: tables with the exact numbers, and a picture of each. */







const METRICS = 6;
const ROWS = 15;
const TABLES = 4;
const CHARTS = 3;
/** By group: charts of what blocks, then the tables. */
function groupsSection(decision, room) {
    return within(decision.models, room, (model, share) => {
        const charts = (0,group_charts/* groupCharts */.j)(model)
            .filter((chart) => chart.blocks)
            .slice(0, CHARTS)
            .flatMap((chart) => (0,diagrams/* groupDiagram */.Tr)(chart) ?? []);
        const tables = (0,groups/* groupTables */.Pl)(model).filter((table) => table.rows.length > 1 || table.rows.some((row) => [...row.cells.values()].some((cell) => cell.finding)));
        const shown = tables.slice(0, TABLES).map(groupTable);
        const left = tables.length - shown.length;
        const parts = keep([...charts, ...shown, ...(left > 0 ? [`${(0,words/* plural */.LS)(left, 'more table')} in the report.`] : [])], share - 200);
        const name = decision.models.length > 1 ? ` of <code>${(0,outputs_escape/* htmlInMarkdown */.mx)(model.id, 60)}</code>` : '';
        return (0,review_parts/* folded */.TM)(`By group${name}`, parts);
    });
}
/** Parts in order while they fit. */
function keep(parts, room) {
    let text = '';
    for (const part of parts)
        if (text.length + part.length + 2 <= room)
            text += text === '' ? part : `\n\n${part}`;
    return text;
}
/** The models' sections one under the other; each may use what the earlier ones left, at most a half while others wait. */
function within(models, room, make) {
    let text = '';
    const worst = [...models].sort((a, b) => ORDER.indexOf(a.verdict) - ORDER.indexOf(b.verdict));
    for (const model of worst.slice(0, 6)) {
        const left = room - text.length - 2;
        if (left < 600)
            break;
        const section = make(model, models.length > 1 ? Math.floor(left / 2) : left);
        if (section !== '' && section.length <= left)
            text += text === '' ? section : `\n\n${section}`;
    }
    return text;
}
const ORDER = ['error', 'fail', 'pass-with-waivers', 'pass'];
function groupTable(table) {
    const metrics = table.metrics.slice(0, METRICS);
    const flagged = (row) => metrics.some((metric) => row.cells.get(metric)?.finding) ? 0 : 1;
    // The largest groups say most, but a failing one is never among those that are cut.
    const rows = table.rows.length > ROWS ? [...table.rows].sort((a, b) => flagged(a) - flagged(b)) : table.rows;
    const head = `| ${(0,outputs_escape/* markdown */.wD)(table.by, 60)} | rows | ${metrics.map((metric) => (0,outputs_escape/* markdown */.wD)((0,words/* metricText */._l)(metric), 40)).join(' | ')} |`;
    const rule = `|---|---:|${metrics.map(() => '---:|').join('')}`;
    const body = rows.slice(0, ROWS).map((row) => {
        const cells = metrics.map((metric) => cellText(row.cells.get(metric)));
        return `| ${(0,outputs_escape/* markdown */.wD)(row.name, 80)} | ${row.n === null ? '' : (0,words/* whole */.WQ)(row.n)} | ${cells.join(' | ')} |`;
    });
    const left = rows.length - ROWS;
    const more = left > 0 ? [`| … ${(0,words/* plural */.LS)(left, 'more group')} in the report | |${metrics.map(() => ' |').join('')}`] : [];
    return [head, rule, ...body, ...more].join('\n');
}
function cellText(cell) {
    if (!cell)
        return '';
    const value = cell.value === null ? 'undefined' : (0,words/* columnFigure */.hf)(cell.value);
    return cell.finding ? `${words/* OUTCOME_SIGNS */.Gr[cell.finding.waiver ? 'waived' : cell.finding.outcome]} **${value}**` : value;
}
/** Where each model comes from, in numbers, as a picture, and what leads nowhere. */
function lineageSection(decision, room) {
    return within(decision.models, room, (model, share) => {
        if (!model.lineage.edges.length && !model.lineage.nodes.length)
            return '';
        const counts = (0,graph/* edgeCounts */.ID)(model).map(([state, count]) => `${count} ${WORDS[state]}`);
        const unresolved = model.lineage.unresolved.length;
        const leads = unresolved
            ? `; ${(0,words/* plural */.LS)(unresolved, 'reference')} that ${unresolved === 1 ? 'leads' : 'lead'} nowhere`
            : '';
        const name = decision.models.length > 1 ? `<code>${(0,outputs_escape/* htmlInMarkdown */.mx)(model.id, 60)}</code>` : 'the model';
        const summary = `Where ${name} comes from: ${(0,words/* plural */.LS)(model.lineage.edges.length, 'edge')}${counts.length ? `, ${counts.join(', ')}` : ''}${leads}`;
        const legend = `Signs on the arrows: ${(0,graph/* edgeCounts */.ID)(model)
            .map(([state]) => `${graph/* EDGE_SIGNS */.fD[state]} ${graph/* EDGE_WORDS */.gU[state]}`)
            .join(' · ')}`;
        const items = (0,diagrams/* unresolvedItems */.QC)(model, 5).join('\n');
        const drawing = [40, 20, 10]
            .map((nodes) => (0,diagrams/* lineageDiagram */.F9)(model, nodes))
            .find((one) => one !== null && one.length < share - 900);
        return (0,review_parts/* folded */.TM)(summary, keep([drawing ?? '', legend, items].filter((part) => part !== ''), share - 300));
    });
}
const WORDS = {
    verified: 'verified',
    declared: 'only declared',
    contradicted: 'contradicted',
    unavailable: 'not held here',
};

// EXTERNAL MODULE: ./build/outputs/review-faults.js
var review_faults = __webpack_require__(4655);
// EXTERNAL MODULE: ./build/domain/outcome.js
var outcome = __webpack_require__(93153);
;// CONCATENATED MODULE: ./build/outputs/review-help.js
/** Who can help, which controls were served, and how to get the same answer at one's own desk. */






/** Who must decide what is open: role, people, and what for. Names call nobody; they are asked for a review instead. */
function decidersSection(decision, room) {
    const deciders = decision.deciders ?? [];
    const items = (0,review_blocks/* lazily */.qy)(deciders, ({ role, members, for: requirements }) => {
        const people = members.slice(0, 6).map((who) => `@${(0,outputs_escape/* markdown */.wD)(who, 60)}`);
        const more = members.length > people.length ? ' and others' : '';
        const about = requirements.slice(0, 5).map((one) => (0,outputs_escape/* code */.aY)(one, 80));
        const rest = requirements.length > about.length ? ` and ${requirements.length - about.length} more` : '';
        const who = people.length ? `${people.join(', ')}${more}` : 'nobody stands in it';
        return breakMention(`${(0,outputs_escape/* markdown */.wD)(role.replaceAll('-', ' '), 60)} (${who}) on ${about.join(', ')}${rest}`);
    });
    return deciders.length
        ? `**Who must decide:** ${(0,fit/* fitted */.$)(items, deciders.length, room - 60, ' · ', (left) => `and ${left} more`)}`
        : '';
}
/** Owners of the models, people of each role, and the plan for when it goes wrong. */
function helpSection(decision, context, room) {
    if (decision.verdict === 'pass')
        return '';
    const roles = Object.entries(context.roles).map(([role, people]) => {
        const said = WHAT_FOR[role];
        return `${said ? `${said}: ` : ''}${(0,outputs_escape/* markdown */.wD)(role.replaceAll('-', ' '), 60)} (${people
            .slice(0, 4)
            .map((who) => `@${(0,outputs_escape/* markdown */.wD)(who, 60)}`)
            .join(', ')}${people.length > 4 ? ' and others' : ''})`;
    });
    const owners = decision.models.flatMap((model) => model.owner
        ? [`${decision.models.length > 1 ? (0,outputs_escape/* code */.aY)(model.id, 60) : 'this model'}: @${(0,outputs_escape/* markdown */.wD)(model.owner, 60)}`]
        : []);
    const plans = decision.models.flatMap((model) => {
        const plan = context.responsePlans[model.id];
        return plan ? [`incidents while live: escalation in ${(0,outputs_escape/* code */.aY)(plan)}`] : [];
    });
    const items = [...roles, ...owners, ...new Set(plans)].map(breakMention);
    return items.length
        ? `**Who can help:** ${(0,fit/* fitted */.$)(items, items.length, room - 60, ' · ', (left) => `and ${left} more`)}`
        : '';
}
const WHAT_FOR = {
    'second-line': 'thresholds and waivers',
    'safety-board': 'a looser policy',
};
/** The sign is put before a name that is safe already: it must not call anybody either. */
const breakMention = (text) => text.replace(/@(?=[^\u200b])/g, '@\u200b');
/** Controls by framework, what is not met first. */
function controlsSection(all, context, room) {
    const frameworks = [...(0,story/* controls */.ne)(all)];
    if (!frameworks.length)
        return '';
    const items = (0,review_blocks/* lazily */.qy)(frameworks.map(([id, list]) => ({ id, list })), ({ id, list }) => {
        const title = list.map((control) => context.control?.(control.id)?.framework).find((one) => one !== undefined) ?? id;
        const shown = (0,fit/* fitted */.$)((0,review_blocks/* lazily */.qy)(list, controlText), list.length, 700, ', ', (left) => `and ${left} more`);
        return `${(0,outputs_escape/* markdown */.wD)(title || 'Controls', 80)} ${shown}`;
    });
    return `**Controls served here:** ${(0,fit/* fitted */.$)(items, frameworks.length, room - 80, ' · ', (left) => `and ${left} more frameworks in the report`)}`;
}
const controlText = (control) => {
    const unmet = !(0,outcome/* isMet */.TD)(control.outcome);
    return unmet ? `${(0,outputs_escape/* markdown */.wD)(control.name, 60)} (**${control.outcome}**)` : (0,outputs_escape/* markdown */.wD)(control.name, 60);
};
/** The command that gives the same decision, and what the lock is. */
function replaySection(decision) {
    const commit = (sha) => (/^[0-9a-f]{7,64}$/.test(sha) ? sha : 'HEAD');
    const now = /^[\dTZ:.+-]{1,40}$/.test(decision.evaluated_at) ? decision.evaluated_at : '';
    const command = `node dist/cli.js check --base ${commit(decision.base)} --head ${commit(decision.head)}${now ? ` --now ${now}` : ''}`;
    return `<sub>The job's conclusion is the lock; this review explains it. Judged again at each push. The same answer at your desk: <code>${command}</code> (risk-gate ${(0,outputs_escape/* markdown */.wD)(decision.tool.version, 40)}, <code>${(0,words/* short */.h0)(decision.tool.sha256).replace(/[^0-9a-z]/g, '')}</code>)</sub>`;
}

// EXTERNAL MODULE: ./build/outputs/under-head.js
var under_head = __webpack_require__(34622);
;// CONCATENATED MODULE: ./build/outputs/review.js
/** `review.md`: the comment under the pull request. The first ten lines decide whether it is read. */









/** A comment holds 65,536 characters at most; we stay below, so that a forge may add its own. */
const REVIEW_LIMIT = 60_000;
/** First line of the comment, by which it is found again. Commit in full; run `local` where there is none. */
function reviewMarker(head, run) {
    const commit = /^[0-9a-f]{7,64}$/.test(head) ? head : 'unknown';
    return `<!-- risk-gate:review v1 head=${commit} run=${run !== null && /^[\w.-]{1,64}$/.test(run) ? run : 'local'} -->`;
}
/** The comment, marker line first; at most 60,000 UTF-16 units on any decision. */
function renderReview(decision, context) {
    return `${reviewMarker(decision.head, context.run)}\n${reviewBody(decision, context, REVIEW_LIMIT - 200)}\n`;
}
/** The review without its marker, within `limit` UTF-16 units: sections share the room, the least urgent give way first. */
function reviewBody(decision, context, limit) {
    const all = (0,story/* topics */.vp)(decision);
    if ((0,story/* isEmptyPass */.lJ)(decision))
        return emptyPass(decision);
    const room = (share) => Math.floor(limit * share);
    const blocks = all.filter((topic) => topic.findings.blocks.length);
    const sections = [
        headline(decision),
        counts(decision, all, context),
        (0,review_faults/* unreadSection */.f)(decision, context, room(0.1)),
        (0,review_blocks/* blocksTable */.pW)(blocks, decision, context, room(0.3)),
        (0,review_blocks/* plainWords */.c5)(blocks, room(0.05)),
        decidersSection(decision, room(0.03)),
        underHeadSection(decision),
        blocks.length ? '' : closestSection(all, decision, room(0.05)),
        (0,review_blocks/* detailsSection */.Il)(blocks, context, room(0.12)),
        groupsSection(decision, room(0.12)),
        lineageSection(decision, room(0.08)),
        waivedSection(all, decision, room(0.05)),
        warningsSection(all, decision, room(0.05)),
        holdingSection(all, decision, room(0.06)),
        helpSection(decision, context, room(0.02)),
        controlsSection(all, context, room(0.03)),
        replaySection(decision),
    ];
    return assemble(sections, limit);
}
/** Sections in order while they fit; shares are sized so that all do, and this makes it certain. */
function assemble(sections, limit) {
    let text = '';
    for (const section of sections) {
        if (section !== '' && text.length + section.length + 2 <= limit)
            text += text === '' ? section : `\n\n${section}`;
    }
    return text;
}
function headline(decision) {
    const sign = words/* VERDICT_SIGNS */.PU[decision.verdict];
    const name = decision.models.length === 1 ? (0,outputs_escape/* code */.aY)((0,story/* subject */.bc)(decision), 100) : (0,story/* subject */.bc)(decision);
    if (decision.verdict === 'error')
        return `### ${sign} Model risk gate could not judge ${name}`;
    return `### ${sign} Model risk gate: ${name} ${(0,story/* verdictWords */.L2)(decision)}`;
}
/** What the change of the policy would do; it was judged by the base. */
function underHeadSection(decision) {
    const said = (0,under_head/* underHeadText */.s)(decision['under-head'], (name) => (0,outputs_escape/* code */.aY)(name, 80), (text) => (0,outputs_escape/* markdown */.wD)(text, 300));
    return said === '' ? '' : `**If this were merged.** ${said} This change itself was judged by the base.`;
}
function counts(decision, all, context) {
    const policy = decision.policy
        ? `under policy ${(0,outputs_escape/* code */.aY)((0,words/* short */.h0)(decision.policy.sha256))}${context.baseRef ? ` (${(0,outputs_escape/* markdown */.wD)(context.baseRef, 60)})` : ''}`
        : 'without a policy that could be read';
    const links = [
        ['full report', context.reportUrl],
        ['decision', context.decisionUrl],
    ].flatMap(([name, url]) => {
        const target = url ? (0,outputs_escape/* linkTarget */.Cm)(url) : null;
        return target ? [`[${name}](${target})`] : [];
    });
    const time = context.seconds === null ? [] : [`${context.seconds.toFixed(1)} s`];
    const untouched = decision.models.length === 0 && decision.reason === 'no-model-change' ? ['no model is touched'] : [];
    return [
        `**${(0,story/* countsSentence */.KS)(all)}**`,
        ...untouched,
        `judged at ${(0,outputs_escape/* code */.aY)((0,words/* short */.h0)(decision.head))} ${policy}`,
        ...time,
        ...links,
    ].join(' · ');
}
function emptyPass(decision) {
    const why = decision.reason === undefined || decision.reason === 'no-model-change'
        ? 'this change touches no model of the policy'
        : (0,outputs_escape/* markdown */.wD)(decision.reason, 100);
    const policy = decision.policy ? ` under policy ${(0,outputs_escape/* code */.aY)((0,words/* short */.h0)(decision.policy.sha256))}` : '';
    return `✅ **Model risk gate: nothing to judge**, ${why}. Judged at ${(0,outputs_escape/* code */.aY)((0,words/* short */.h0)(decision.head))}${policy}.`;
}


/***/ }),

/***/ 30008:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $x: () => (/* binding */ effectOf),
/* harmony export */   KS: () => (/* binding */ countsSentence),
/* harmony export */   L2: () => (/* binding */ verdictWords),
/* harmony export */   bc: () => (/* binding */ subject),
/* harmony export */   c4: () => (/* binding */ allFindings),
/* harmony export */   kp: () => (/* binding */ closest),
/* harmony export */   lJ: () => (/* binding */ isEmptyPass),
/* harmony export */   ne: () => (/* binding */ controls),
/* harmony export */   vp: () => (/* binding */ topics)
/* harmony export */ });
/* harmony import */ var _domain_lists_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2212);
/* harmony import */ var _domain_outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93153);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36784);
/** A decision sorted for telling: what blocks first, then what warns, what is waived, what holds. Every surface tells this. */



const EFFECTS = ['blocks', 'warns', 'waived', 'holds', 'idle'];
/** What a finding does. A waiver opens what blocks; `warn` never blocks. */
function effectOf(finding) {
    if (finding.outcome === 'satisfied')
        return 'holds';
    if (finding.outcome === 'not-applicable')
        return 'idle';
    if (finding.waiver !== null)
        return 'waived';
    return finding.severity === 'block' ? 'blocks' : 'warns';
}
/** How far off, relative to the bound, for sorting: the farther beyond, the smaller. */
function relativeMargin(finding) {
    const by = (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .margin */ .Lc)(finding);
    const limit = (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .bound */ .$s)(finding)?.limit ?? 0;
    return by === null ? Number.POSITIVE_INFINITY : by / Math.max(Math.abs(limit), 1e-9);
}
const compareFindings = (a, b) => _domain_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .OUTCOMES */ .im.indexOf(a.outcome) - _domain_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .OUTCOMES */ .im.indexOf(b.outcome) || compareNumbers(relativeMargin(a), relativeMargin(b));
/** Ascending; equal infinities are equal. */
const compareNumbers = (a, b) => (a === b ? 0 : a < b ? -1 : 1);
/** Every finding with its model, in the decision's order; those about the change itself first. */
function allFindings(decision) {
    const change = (decision.findings ?? []).map((finding) => ({ model: null, finding }));
    return [...change, ...decision.models.flatMap((model) => model.findings.map((finding) => ({ model, finding })))];
}
/** Topics, worst first: by effect, by outcome, then in the decision's order. */
function topics(decision) {
    const groups = new Map();
    for (const { model, finding } of allFindings(decision)) {
        const key = JSON.stringify([model?.id ?? null, finding.requirement]);
        const group = groups.get(key);
        if (group)
            group.findings.push(finding);
        else
            groups.set(key, { model, findings: [finding] });
    }
    const all = [...groups.values()].map(({ model, findings }) => topicOf(model, findings));
    return all.sort((a, b) => EFFECTS.indexOf(a.effect) - EFFECTS.indexOf(b.effect) ||
        _domain_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .OUTCOMES */ .im.indexOf(a.outcome) - _domain_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .OUTCOMES */ .im.indexOf(b.outcome));
}
function topicOf(model, all) {
    const findings = { blocks: [], warns: [], waived: [], holds: [], idle: [] };
    for (const finding of all)
        findings[effectOf(finding)].push(finding);
    for (const effect of EFFECTS)
        findings[effect].sort(compareFindings);
    const effect = EFFECTS.find((one) => findings[one].length) ?? 'idle';
    const first = findings[effect][0];
    return {
        model,
        requirement: first.requirement,
        title: first.title,
        rule: first.rule,
        findings,
        effect,
        outcome: first.outcome,
    };
}
/** The sentence of counts, in requirements: `2 requirements block, 1 cannot be judged yet, 21 hold, 1 is waived`. */
function countsSentence(all) {
    const blocks = all.filter((topic) => topic.effect === 'blocks');
    const of = (...outcomes) => blocks.filter((topic) => outcomes.includes(topic.outcome)).length;
    const waived = all.filter((topic) => topic.findings.waived.length).length;
    const parts = [
        [of('error'), 'could not be judged', 'could not be judged'],
        [of('violated'), 'blocks', 'block'],
        [of('missing'), 'lacks its evidence', 'lack their evidence'],
        [of('inconclusive'), 'cannot be judged yet', 'cannot be judged yet'],
        [all.filter((topic) => topic.effect === 'holds').length, 'holds', 'hold'],
        [waived, 'is waived', 'are waived'],
        [all.filter((topic) => topic.effect === 'warns').length, 'warns', 'warn'],
    ];
    const told = parts.filter(([count]) => count > 0);
    if (!told.length)
        return 'No requirement was judged';
    return told
        .map(([count, one, many], index) => `${index === 0 ? (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(count, 'requirement') : count} ${count === 1 ? one : many}`)
        .join(', ');
}
/** Findings that hold and came closest to their limit, relative to it; at most `count`. */
function closest(all, count) {
    return all
        .flatMap((topic) => {
        const measured = topic.findings.holds.filter((finding) => (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .speaksInNumbers */ .F0)(finding) && (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .margin */ .Lc)(finding) !== null);
        const [nearest] = measured;
        return nearest ? [{ topic, finding: nearest }] : [];
    })
        .sort((a, b) => compareNumbers(relativeMargin(a.finding), relativeMargin(b.finding)))
        .slice(0, count);
}
/** Name of what was judged: the model, or how many. */
function subject(decision) {
    const [only] = decision.models;
    if (!only)
        return 'this change';
    return decision.models.length === 1 ? only.id : `${decision.models.length} models`;
}
/** The verdict as the end of a sentence that begins with the subject. */
function verdictWords(decision) {
    const words = {
        pass: 'may merge',
        'pass-with-waivers': 'may merge, with risks that were accepted',
        fail: 'must not merge yet',
        error: 'could not be judged',
    };
    return words[decision.verdict];
}
/** True where the change touches no model and nothing else was found. */
const isEmptyPass = (decision) => decision.verdict === 'pass' &&
    decision.models.length === 0 &&
    !(decision.findings ?? []).some((finding) => finding.outcome !== 'not-applicable');
/** Controls that the judged requirements serve, by framework id (the part before the slash), each with its worst outcome. */
function controls(all) {
    const found = new Map();
    for (const topic of all) {
        const told = EFFECTS.flatMap((effect) => topic.findings[effect]);
        for (const finding of told) {
            for (const id of finding.controls) {
                const entry = found.get(id) ?? { outcomes: new Set(), requirements: new Set() };
                entry.outcomes.add(finding.outcome);
                entry.requirements.add(finding.requirement);
                found.set(id, entry);
            }
        }
    }
    const frameworks = new Map();
    for (const [id, entry] of found) {
        const slash = id.indexOf('/');
        const framework = slash < 0 ? '' : id.slice(0, slash);
        const outcome = _domain_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .OUTCOMES */ .im.find((one) => entry.outcomes.has(one)) ?? 'not-applicable';
        const control = { id, name: id.slice(slash + 1), outcome, requirements: [...entry.requirements] };
        (0,_domain_lists_js__WEBPACK_IMPORTED_MODULE_2__/* .addTo */ .D)(frameworks, framework, control);
    }
    const order = (a, b) => _domain_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .OUTCOMES */ .im.indexOf(a.outcome) - _domain_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .OUTCOMES */ .im.indexOf(b.outcome) || (a.id < b.id ? -1 : 1);
    return new Map([...frameworks].sort(([a], [b]) => (a < b ? -1 : 1)).map(([id, list]) => [id, list.sort(order)]));
}


/***/ }),

/***/ 34622:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ underHeadText)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36784);
/** How the change would be judged by the policy that it brings: one or two sentences, the same on every surface. */

/** Requirements that are named; the rest is counted. */
const NAMED = 8;
/** Sentences, none where there is nothing to say. `show` makes a name safe for its surface, `prose` a text. */
function underHeadText(preview, show, prose) {
    if (!preview)
        return '';
    if (preview.unread.length)
        return `The new policy or its waivers cannot be read, so nothing could be merged after this: ${preview.unread.map(prose).join('; ')}`;
    const named = (list) => {
        const names = list
            .slice(0, NAMED)
            .map((one) => (preview.models > 1 ? `${show(one.requirement)} on ${show(one.model)}` : show(one.requirement)));
        return ` (${names.join(', ')}${list.length > NAMED ? ` and ${list.length - NAMED} more` : ''})`;
    };
    const { blocks, 'no-longer-blocks': fewer, 'not-compared': left } = preview;
    const parts = [
        ...(blocks.length ? [`${blocks.length} more ${blocks.length === 1 ? 'blocks' : 'block'}${named(blocks)}`] : []),
        ...(fewer.length ? [`${fewer.length} no longer ${fewer.length === 1 ? 'blocks' : 'block'}${named(fewer)}`] : []),
    ];
    const said = parts.length
        ? `${parts.join(', ')}.`
        : `the same blocks, in ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(preview.models, 'model')} that ${preview.models === 1 ? 'was' : 'were'} compared.`;
    const rest = left.length
        ? ` Not compared, since an engine holds the rows: ${left.slice(0, NAMED).map(show).join(', ')}.`
        : '';
    return `Under the new policy: ${said}${rest}`;
}


/***/ })

};
