/** "How the model errs": pictures and tables of the diagnostics, for the engineer. Nothing in it is judged. */

import type { ModelDecision } from '../domain/decision.js'
import type { Confusion, Diagnostics, GroupErrors } from '../domain/diagnostics.js'
import { barSvg, chartTable, scaleFor } from './chart.js'
import { html, htmlName } from './escape.js'
import type { GroupChart } from './group-charts.js'
import { fold, type Html, mono, table } from './page.js'
import { histogramSvg, reliabilitySvg, residualSvg } from './plots.js'
import { columnFigure, figure, plural, sliceText, whole } from './words.js'

/** Groups of fewer rows are marked: their error may be luck. */
const FEW = 50

/** The whole part of one model; '' without diagnostics. `room`: UTF-16 units for its charts of groups. */
export function diagnosticsPart(model: ModelDecision, several: boolean, room: number): Html {
  const found = model.diagnostics
  if (!found) return ''
  const weights = found.weighted ? ' Every row counts once here: weights are left out.' : ''
  const shown = [pictures(found), tails(found), weakSlices(found, room / 4), byGroup(found, room)].filter(
    (part) => part !== '',
  )
  if (!shown.length) return ''
  return `<h3>How ${several ? html(model.id, 100) : 'the model'} errs</h3>
<p class="quiet">On the ${plural(found.n, 'row')} of ${mono(found.evidence.path)}, worked out from each of them. Nothing here is judged. Whiskers are intervals at 95%, each for itself where nothing else is said.${weights}</p>
${shown.join('\n')}${found.columns > 0 ? `\n<p class="cut">${plural(found.columns, 'more column')} of groups ${found.columns === 1 ? 'is' : 'are'} not shown.</p>` : ''}`
}

const picture = (caption: string, body: Html, wide = false): Html =>
  `<figure${wide ? ' class="wide"' : ''}><figcaption>${html(caption)}</figcaption>${body}</figure>`

/** Reliability, scores, confusion and residuals beside each other, with the numbers of the first two folded under them. */
function pictures({ reliability, scores, confusion, residuals }: Diagnostics): Html {
  const drawn = [
    reliability?.bins.length ? picture('Do the scores mean what they say?', reliabilitySvg(reliability)) : '',
    scores ? picture('How sure is it, and of what?', histogramSvg(scores)) : '',
    confusion ? picture('What does it take for what?', confusionTable(confusion), confusion.classes.length > 3) : '',
    residuals ? picture('How far off is it?', residualSvg(residuals)) : '',
  ].filter((one) => one !== '')
  if (!drawn.length) return ''
  const numbers = [
    reliability?.bins.length ? reliabilityTable(reliability) : '',
    scores ? scoresTable(scores) : '',
    residuals ? residualsTable(residuals) : '',
  ].filter((one) => one !== '')
  return `<div class="pictures">${drawn.join('\n')}</div>\n${fold('The numbers of these pictures', numbers.join('\n'))}`
}

/** Rows by true class and prediction, each cell with its share of the row; the deeper the colour, the larger. */
function confusionTable({ classes, counts }: Confusion): Html {
  const cells = function* () {
    for (const [truth, row] of counts.entries()) {
      const total = row.reduce((sum, n) => sum + n, 0)
      yield [
        htmlName(classes[truth] ?? '', 40),
        ...row.map((n, predicted) => {
          const share = total > 0 ? n / total : 0
          const depth = n === 0 ? 0 : Math.min(5, 1 + Math.floor(share * 5))
          return `<span class="cell ${truth === predicted ? 'right' : 'wrong'} d${depth}">${whole(n)}<br>${hundredths(share)}</span>`
        }),
      ]
    }
  }
  const columns = [{ title: 'truly' }, ...classes.map((name) => ({ title: `said ${name}`, numeric: true }))]
  return `<div class="confusion">${table('Rows by true class and answer, with the share of the true class', columns, classes.length, cells(), 40_000)}</div>`
}

/** A share as a percentage that is 0 or 100 only where it is quite. */
function hundredths(share: number): string {
  const shown = Math.round(share * 100)
  if (shown === 0 && share > 0) return '&lt;1%'
  return shown === 100 && share < 1 ? '&gt;99%' : `${shown}%`
}

function reliabilityTable({ of, bins }: NonNullable<Diagnostics['reliability']>): Html {
  const rows = function* () {
    for (const bin of bins)
      yield [`${figure(bin.from)} to ${figure(bin.to)}`, whole(bin.n), columnFigure(bin.score), columnFigure(bin.rate)]
  }
  const title = of === 'positive' ? 'was positive' : 'was right'
  const columns = [
    { title: 'Stated probability' },
    { title: 'n', numeric: true },
    { title: 'mean stated', numeric: true },
    { title, numeric: true },
  ]
  return table('Stated probability and what came true', columns, bins.length, rows(), 10_000)
}

function scoresTable({ rows: sides }: NonNullable<Diagnostics['scores']>): Html {
  const bins = sides[0]?.counts.length ?? 0
  const rows = function* () {
    for (let bin = 0; bin < bins; bin += 1)
      yield [
        `${figure(bin / bins)} to ${figure((bin + 1) / bins)}`,
        ...sides.map(({ counts }) => whole(counts[bin] ?? 0)),
      ]
  }
  const columns = [{ title: 'Stated probability' }, ...sides.map(({ label }) => ({ title: label, numeric: true }))]
  return table('Rows by stated probability', columns, bins, rows(), 10_000)
}

function residualsTable({ mean, quantiles }: NonNullable<Diagnostics['residuals']>): Html {
  const rows = function* () {
    for (const { at, value } of quantiles)
      yield [`${figure(at * 100)} of 100 rows are at or below`, columnFigure(value)]
    yield ['mean', columnFigure(mean)]
  }
  const columns = [{ title: 'Rows' }, { title: 'label minus prediction', numeric: true }]
  return table('Label minus prediction', columns, quantiles.length + 1, rows(), 10_000)
}

/** How much of the loss lies in the worst rows. */
function tails({ losses }: Diagnostics): Html {
  if (!losses) return ''
  const { loss, mean, decile, shortfall, quantiles } = losses
  const share = mean > 0 ? Math.min(1, (decile * 0.1) / mean) : 0
  const lead =
    mean > 0
      ? `<p>The worst tenth of the rows carries ${Math.round(share * 100)}% of the ${loss}: its mean is <b>${figure(decile)}</b> there, ${figure(mean)} over all rows, and ${figure(shortfall)} in the worst twentieth.</p>`
      : ''
  const rows = function* () {
    for (const { at, value } of quantiles)
      yield [
        at === 1 ? 'the worst row' : at === 0.5 ? 'the middle row' : `${figure(at * 100)} of 100 rows are at or below`,
        columnFigure(value),
      ]
  }
  const numbers = table(
    `The ${loss} of single rows`,
    [{ title: 'Rows' }, { title: loss, numeric: true }],
    quantiles.length,
    rows(),
    10_000,
  )
  return `<h4>How bad are the worst answers?</h4>\n${lead}${fold(`Quantiles of the ${loss}`, numbers)}`
}

/** The slices on which the error is largest, with how much worse they are than the whole. */
function weakSlices({ slices, error }: Diagnostics, room: number): Html {
  if (!slices?.slices.length) return ''
  const scale = scaleFor([0, ...slices.slices.flatMap(({ dropInterval }) => [...dropInterval])])
  const rows = function* () {
    for (const one of slices.slices) {
      const [low, high] = one.dropInterval
      const name = html(sliceText(one.slice), 160)
      const sign = one.shown
        ? ' <span class="pill violated"><span aria-hidden="true">✕</span> more than chance</span>'
        : ''
      const bar = {
        value: one.drop,
        interval: one.dropInterval,
        state: one.shown ? ('beyond' as const) : ('within' as const),
      }
      const label = `${name}: ${figure(one.drop)} worse, ${figure(low)} to ${figure(high)}`
      yield [
        `${name}${sign}`,
        whole(one.n),
        columnFigure(one.value),
        `<b>${columnFigure(one.drop)}</b> <span class="quiet">${columnFigure(low)} to ${columnFigure(high)}</span>`,
        barSvg(bar, 0, scale, label),
      ]
    }
  }
  const columns = [
    { title: 'slice' },
    { title: 'n', numeric: true },
    { title: error },
    { title: 'worse than all rows by' },
    { title: 'dashed line: as all rows' },
  ]
  const chance =
    slices.shown === 0
      ? 'None is worse by more than chance'
      : `${plural(slices.shown, 'slice is', 'slices are')} worse by more than chance`
  return `<h4>Where does the error concentrate?</h4>
<p class="quiet">${plural(slices.searched, 'slice')} of one or two of ${html(slices.columns.join(', '), 300)} were compared with all rows (${error} ${figure(slices.value)}). ${chance}: the intervals hold for all of them together, at 95%.</p>
<div class="chart slices">${table('The slices with the largest error', columns, slices.slices.length, rows(), room)}</div>`
}

/** Charts of the error by group: shown where there are few, else folded. */
function byGroup(found: Diagnostics, room: number): Html {
  const charts = groupCharts(found)
  const drawn = charts.map((chart) => chartTable(chart, room / charts.length)).join('\n')
  return fold(`The ${found.error} by group`, drawn, charts.length <= 4)
}

/** Error by group, against that over all rows. */
function groupCharts({ groups, error, slices, n }: Diagnostics): readonly GroupChart[] {
  return groups
    .filter((one) => one.groups.length > 1)
    .map((one) => ({
      requirement: '',
      title: `${error.charAt(0).toUpperCase()}${error.slice(1)} by ${one.column}${one.more > 0 ? ` (${plural(one.more, 'smaller group')} left out)` : ''}`,
      metric: error,
      by: one.column,
      bars: one.groups.map(({ value, error: size, interval, n: rows }) => ({
        name: value,
        value: size,
        interval,
        n: rows,
        state: rows < FEW ? ('left-out' as const) : ('within' as const),
      })),
      limit: overall(one, slices?.value, n),
      blocks: false,
    }))
}

/** The error over all rows: as it was searched against, else from the groups where they are all there. */
function overall(one: GroupErrors, value: number | undefined, n: number): GroupChart['limit'] {
  const rows = one.groups.reduce((sum, group) => sum + group.n, 0)
  const all = value ?? (rows === n ? one.groups.reduce((sum, group) => sum + group.error * group.n, 0) / n : undefined)
  return all === undefined ? null : { kind: 'max', value: all, text: `all rows, ${figure(all)}` }
}
