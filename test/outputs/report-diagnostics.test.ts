import { describe, expect, it } from 'vitest'
import type { Diagnostics } from '../../src/domain/diagnostics.js'
import { histogramSvg, reliabilitySvg, residualSvg } from '../../src/outputs/plots.js'
import { renderReport } from '../../src/outputs/report.js'
import { diagnosticsPart } from '../../src/outputs/report-diagnostics.js'
import { baselineWord } from '../../src/outputs/words.js'
import { CONTEXT, DECISIONS, decisionOf, finding, loanModel } from '../fakes/decisions.js'

const loan = DECISIONS.fail.models[0]!
const diagnostics = loan.diagnostics!
const part = (change: Partial<Diagnostics>, several = false) =>
  diagnosticsPart({ ...loan, diagnostics: { ...diagnostics, ...change } }, several, 200_000)

describe('how the model errs', () => {
  const page = renderReport(DECISIONS.fail, CONTEXT)
  it.each([
    ['whose rows', 'On the 8,000 rows of <code>reports/loan/predictions.parquet</code>'],
    ['that nothing is judged', 'Nothing here is judged'],
    ['the confusion matrix', '<span class="cell wrong d2">896<br>25%</span>'],
    ['the tail', 'The worst tenth of the rows carries 41% of the log loss'],
    ['the slices that were searched', '50 slices of one or two of age_band, race, sex'],
    ['what is more than chance', '1 slice is worse by more than chance'],
    ['the error by group', 'Error rate by race'],
    ['the error over all rows beside it', 'dashed line: all rows, 0.2041'],
    ['groups of few rows', 'Pacific Islander <span class="pill not-applicable">'],
    ['every number of the pictures', 'Stated probability and what came true'],
  ])('tells %s', (_, text) => expect(page).toContain(text))

  it('is not there without diagnostics', () => {
    expect(renderReport(DECISIONS.pass, CONTEXT)).not.toContain('How the model errs')
    expect(diagnosticsPart(loanModel('pass', []), false, 1000)).toBe('')
  })
  it('names the model where there are several', () =>
    expect(part({}, true)).toContain('<h3>How loan-approval errs</h3>'))
  it('says that weights are left out, and what columns are', () => {
    expect(part({ weighted: true })).toContain('weights are left out')
    expect(part({ columns: 3 })).toContain('3 more columns of groups are not shown')
  })
  it('shows of a regression its residuals', () => {
    const quantiles = [0, 0.01, 0.05, 0.25, 0.5, 0.75, 0.95, 0.99, 1].map((at) => ({ at, value: 40 * at - 15 }))
    const text = part({
      task: 'regression',
      error: 'mean absolute error',
      reliability: undefined,
      scores: undefined,
      confusion: undefined,
      residuals: { mean: 1.25, quantiles },
    })
    expect(text).toContain('label minus prediction')
    expect(text).toContain('half of the rows lie from -5 to 15, the median is 5')
    expect(text).toContain('Mean absolute error by race')
    expect(text).not.toContain('What does it take for what?')
  })
  it('leaves out what is not there', () => {
    const empty = part({
      reliability: undefined,
      scores: undefined,
      confusion: undefined,
      losses: undefined,
      slices: undefined,
      groups: [],
    })
    expect(empty).toBe('')
    expect(part({ reliability: { of: 'positive', bins: [] } })).not.toContain('Do the scores mean')
  })
  it('has room for the largest that there may be', () => {
    const groups = Array.from({ length: 8 }, () => ({
      column: 'c'.repeat(60),
      more: 3,
      groups: Array.from({ length: 20 }, (_, at) => ({
        value: `${'v'.repeat(59)}${at}`,
        n: 60,
        error: 0.1,
        interval: null,
      })),
    }))
    const classes = Array.from({ length: 12 }, (_, at) => `${'k'.repeat(59)}${at}`)
    const counts = classes.map(() => classes.map(() => 1_000_000))
    expect(part({ groups, confusion: { classes, counts, merged: 0 } }).length).toBeLessThan(280_000)
  })
})

describe('pictures', () => {
  it('draw each bin where it belongs', () => {
    const svg = reliabilitySvg({ of: 'positive', bins: [{ from: 0.5, to: 0.6, n: 100, score: 0.5, rate: 1 }] })
    expect(svg).toContain('<circle class="dot" cx="158" cy="10"')
    expect(svg).toContain('Farthest apart: stated 0.50, came true 1, on 100 rows.')
  })
  it('draw one side up and one down, the fullest bin to the end', () => {
    const svg = histogramSvg({
      of: 'top-label',
      rows: [
        { label: 'wrong', counts: [0, 5] },
        { label: 'right', counts: [20, 0] },
      ],
    })
    expect(svg).toContain('<rect class="fill" x="38.6" y="26" width="118.8" height="104"/>')
    expect(svg).toContain('<rect class="fill other" x="158.6" y="130" width="118.8" height="26"/>')
    expect(svg).toContain('↑ right: 20 rows')
  })
  it.each([
    ['nothing', histogramSvg({ of: 'positive', rows: [] })],
    ['residuals of 0', residualSvg({ mean: 0, quantiles: [] })],
  ])('of %s are whole', (_, svg) => expect(svg).not.toMatch(/NaN|Infinity|undefined/))
})

describe('a weak slice among the findings', () => {
  const weak = finding('slices', 'weak-slices', {
    outcome: 'violated',
    metric: 'recall',
    slice: { age_band: '18-24' },
    value: 0.5992,
    baseline: 0.8355,
    threshold: { 'max-drop': 0.05 },
    n: 237,
  })
  it('stands against all rows, not against the version before', () => {
    expect(baselineWord(weak)).toBe('over all rows')
    expect(renderReport(decisionOf('fail', [loanModel('fail', [weak])]), CONTEXT)).toContain('over all rows 0.8355')
    expect(baselineWord({ ...weak, rule: 'metric-regression' })).toBe('before')
  })
})
