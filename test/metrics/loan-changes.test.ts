/** Every change from the loan baseline that scikit-learn and Fairlearn give, over all rows and by group, joined by id. */

import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Ask, isUnmeasured, type Measurement } from '../../src/domain/metric.js'
import type { RowTable } from '../../src/domain/rows.js'
import { measure } from '../../src/measure.js'
import { vocabulary } from '../../src/metrics/index.js'
import { found, loanTable, reordered, specOf } from '../fakes/rows.js'

type Numbers = Readonly<Record<string, number>>
interface Part {
  readonly overall: Numbers
  readonly by_group: Readonly<Record<string, Readonly<Record<string, Numbers>>>>
  readonly fairness: Readonly<Record<string, Numbers>>
}

const sample: {
  readonly changes: Readonly<Record<'unweighted' | 'weighted', Part>>
  readonly flips: { readonly good_to_bad: number; readonly bad_to_good: number }
} = JSON.parse(readFileSync(new URL('../samples/loan/changes.json', import.meta.url), 'utf8'))

/** What is asked for a number of the sample: calibration errors have their bins in the name, spreads their metric. */
function askedFor(name: string, by: readonly string[] | null): Ask {
  const bins = /^(ece|mce)_(\d+)$/.exec(name)
  const spread = vocabulary.find(name) ? null : /^(.+)_(difference|ratio)$/.exec(name)
  return {
    metric: vocabulary.find(bins?.[1] ?? spread?.[1] ?? name)!.name,
    parameters: bins ? { bins: Number(bins[2]) } : {},
    role: 'candidate',
    by,
    confidence: 0.95,
    minSamples: null,
    pairedWith: 'baseline',
    ...(spread ? { spread: spread[2] as 'difference' | 'ratio' } : {}),
  }
}

/** Answers on tables; what one ask prepares the next one finds. */
function answersOf(tables: readonly RowTable[]): (ask: Ask) => readonly Measurement[] {
  const measurements = measure(
    [],
    tables.map((one) => found(one)),
    tables.map((one) => specOf(one)),
  )
  return (ask) => {
    const answer = measurements.answer(ask)
    if (isUnmeasured(answer)) throw new Error(answer.message)
    return answer
  }
}

function expectChange(one: Measurement | undefined, wanted: number, what: string): void {
  // A difference of two numbers of about 1 is good to their last digits, not to its own.
  expect(Math.abs(one!.change!.difference - wanted), `${what}: ${one?.change?.difference} for ${wanted}`).toBeLessThan(
    1e-12,
  )
  if (one!.change!.interval === null) return
  const [low, high] = one!.change!.interval
  expect(low, what).toBeLessThanOrEqual(one!.change!.difference)
  expect(high, what).toBeGreaterThanOrEqual(one!.change!.difference)
}

describe.each(['unweighted', 'weighted'] as const)('%s', (which) => {
  const part = sample.changes[which]
  let tables: readonly RowTable[]
  let measured: (ask: Ask) => readonly Measurement[]
  beforeAll(async () => {
    tables = [await loanTable('predictions', which === 'weighted'), await loanTable('baseline', which === 'weighted')]
    measured = answersOf(tables)
  })

  it('gives every change over all rows', () => {
    for (const [name, change] of Object.entries(part.overall))
      expectChange(measured(askedFor(name, null))[0], change, name)
    expect(Object.keys(part.overall).length).toBeGreaterThan(20)
  })

  it.each(Object.keys(part.by_group))('gives every change by %s', (column) => {
    const groups = Object.entries(part.by_group[column]!)
    expect(groups.length).toBeGreaterThan(1)
    const names = new Set(groups.flatMap(([, numbers]) => Object.keys(numbers)))
    for (const name of names) {
      const answer = measured(askedFor(name, [column]))
      for (const [group, numbers] of groups) {
        const one = answer.find(({ slice }) => slice?.[column] === group)
        if (typeof numbers[name] === 'number') expectChange(one, numbers[name], `${name} of ${group}`)
        else expect(one?.change, `${name} of ${group}`).toBeUndefined()
      }
    }
  })

  it.each(Object.keys(part.fairness))('gives the change of every gap by %s', (column) => {
    for (const [name, change] of Object.entries(part.fairness[column]!))
      expectChange(measured(askedFor(name, [column]))[0], change, `${name} by ${column}`)
  })

  it('gives the same to the last bit where the rows of either side stand in another order', () => {
    const [candidate, baseline] = tables as readonly [RowTable, RowTable]
    const order = (step: number) => Array.from({ length: candidate.n }, (_, row) => (row * step + 17) % candidate.n)
    const turned = answersOf([reordered(candidate, order(3331)), reordered(baseline, order(7))])
    for (const name of ['accuracy', 'f1', 'roc_auc', 'log_loss', 'ece_10', 'demographic_parity_difference']) {
      const ask = askedFor(name, ['race'])
      expect(turned(ask).map(({ change }) => change)).toEqual(measured(ask).map(({ change }) => change))
    }
  })
})

it('moves accuracy by the rows that turned', () => {
  const { good_to_bad: worse, bad_to_good: better } = sample.flips
  expect(sample.changes.unweighted.overall['accuracy']).toBeCloseTo((better - worse) / 8000, 12)
})
