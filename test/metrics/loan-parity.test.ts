/** Every number of scikit-learn, Fairlearn and statsmodels on the loan predictions, over all rows and every group. */

import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import type { RowTable } from '../../src/domain/rows.js'
import { type MeasuredRow, measureTable } from '../../src/measure-table.js'
import { loanTable, reordered } from '../fakes/rows.js'

type Numbers = Readonly<Record<string, unknown>>
interface Part {
  readonly overall: Numbers
  readonly by_group: Readonly<Record<string, Readonly<Record<string, Numbers>>>>
  readonly fairness: Readonly<Record<string, Numbers>>
}

const expected: { current: { unweighted: Part; weighted: Part } } = JSON.parse(
  readFileSync(new URL('../samples/loan/expected.json', import.meta.url), 'utf8'),
)

/** Name in the sample → name here. */
const SAME = {
  n: 'count',
  accuracy: 'accuracy',
  balanced_accuracy: 'balanced_accuracy',
  precision: 'precision',
  recall: 'recall',
  f1: 'f1',
  precision_macro: 'precision_macro',
  recall_macro: 'recall_macro',
  f1_macro: 'f1_macro',
  precision_weighted: 'precision_weighted',
  recall_weighted: 'recall_weighted',
  f1_weighted: 'f1_weighted',
  roc_auc: 'roc_auc',
  average_precision: 'average_precision',
  log_loss: 'log_loss',
  brier: 'brier',
  mcc: 'mcc',
  selection_rate: 'selection_rate',
  tpr: 'tpr',
  fnr: 'fnr',
  fpr: 'fpr',
  tnr: 'tnr',
} as const
const BY_BINS = { ece_10: ['ece', 10], mce_10: ['mce', 10], ece_15: ['ece', 15], mce_15: ['mce', 15] } as const
const GAPS = ['demographic_parity', 'equalized_odds', 'equal_opportunity'].flatMap((gap) => [
  `${gap}_difference`,
  `${gap}_ratio`,
])
const GROUPS = ['sex', 'race', 'age_band', 'sex*race', 'sex*race*age_band']

function close(found: number | null | undefined, wanted: unknown, what: string): void {
  expect(typeof found, what).toBe('number')
  const size = Math.max(1e-12, Math.abs(wanted as number))
  expect(Math.abs(found! - (wanted as number)) / size, `${what}: ${found} for ${wanted}`).toBeLessThan(1e-9)
}

const keyOf = (group: MeasuredRow['group']): string => Object.values(group ?? {}).join('|')

function measureAll(table: RowTable): Map<string, MeasuredRow> {
  const groups = GROUPS.map((by) => by.split('*'))
  const rows = new Map<string, MeasuredRow>()
  const keep = (name: string, some: readonly MeasuredRow[]) => {
    for (const row of some) rows.set(`${name} ${Object.keys(row.group ?? {}).join('*')} ${keyOf(row.group)}`, row)
  }
  for (const [theirs, ours] of Object.entries(SAME))
    keep(theirs, measureTable(table, { metrics: [ours], groups, confidence: 0.95 }))
  for (const [theirs, [ours, bins]] of Object.entries(BY_BINS))
    keep(theirs, measureTable(table, { metrics: [ours], groups, confidence: null, bins }))
  for (const gap of GAPS) keep(gap, measureTable(table, { metrics: [gap], groups, confidence: 0.95 }))
  return rows
}

let plain: RowTable
let measured: { unweighted: Map<string, MeasuredRow>; weighted: Map<string, MeasuredRow> }

beforeAll(async () => {
  plain = await loanTable('predictions')
  measured = { unweighted: measureAll(plain), weighted: measureAll(await loanTable('predictions', true)) }
})

describe.each(['unweighted', 'weighted'] as const)('%s', (which) => {
  const part = expected.current[which]
  const check = (numbers: Numbers, place: string): number => {
    const undefinedOnes = new Set(Object.keys((numbers['undefined'] ?? {}) as object))
    let seen = 0
    for (const name of [...Object.keys(SAME), ...Object.keys(BY_BINS)]) {
      if (!(name in numbers)) continue
      const row = measured[which].get(`${name} ${place}`)
      const oneClass = undefinedOnes.has('roc_auc')
      if (undefinedOnes.has(name) || numbers[name] === null) {
        expect(row?.value, `${name} ${place}`).toBeNull()
        expect(row?.reason, `${name} ${place}`).toBeTruthy()
      } else if (!(name === 'mcc' && numbers[name] === 0) && !(name === 'f1' && oneClass && numbers[name] === 0)) {
        close(row?.value, numbers[name], `${name} ${place}`)
      }
      seen++
    }
    return seen
  }

  it('gives every number over all rows', () => {
    expect(check(part.overall, ' ')).toBe(26)
  })

  it.each(GROUPS)('gives every number by %s', (by) => {
    const groups = Object.entries(part.by_group[by]!)
    expect(groups.length).toBeGreaterThan(1)
    for (const [group, numbers] of groups) expect(check(numbers, `${by} ${group}`)).toBeGreaterThan(6)
    const ours = [...measured[which].keys()].filter((key) => key.startsWith(`n ${by} `))
    expect(ours.length).toBe(groups.length)
  })

  it.each(GROUPS)('gives the gaps by %s, but where a group has no rate', (by) => {
    const groups = Object.values(part.by_group[by]!)
    const lacks = (rate: string) => groups.some((one) => rate in ((one['undefined'] ?? {}) as object))
    for (const gap of GAPS) {
      const row = measured[which].get(
        `${gap} ${by} ${by
          .split('*')
          .map(() => '*')
          .join('|')}`,
      )
      const whole = gap.startsWith('demographic') || (!lacks('tpr') && (gap.startsWith('equal_') || !lacks('fpr')))
      if (whole) close(row?.value, part.fairness[by]![gap], `${gap} ${by}`)
      else expect(row?.reason, `${gap} ${by}`).toMatch(/left out|0 in every group/)
    }
  })
})

describe('intervals', () => {
  it('are those of statsmodels for shares, over all rows and every group', () => {
    let seen = 0
    const check = (numbers: Numbers, place: string) => {
      for (const name of ['accuracy', 'recall']) {
        const wilson = numbers[`wilson_${name}`] as { nobs: number; lo: number; hi: number } | undefined
        if (!wilson || wilson.lo === null) continue
        const row = measured.unweighted.get(`${name} ${place}`)
        expect(row?.n).toBe(wilson.nobs)
        close(row?.lower === 0 ? 1 : row?.lower, wilson.lo < 1e-15 ? 1 : wilson.lo, `lower ${name} ${place}`)
        close(row?.upper, wilson.hi, `upper ${name} ${place}`)
        seen++
      }
    }
    check(expected.current.unweighted.overall, ' ')
    for (const by of GROUPS)
      for (const [group, numbers] of Object.entries(expected.current.unweighted.by_group[by]!))
        check(numbers, `${by} ${group}`)
    expect(seen).toBeGreaterThan(40)
  })
})

describe('order of rows', () => {
  it('changes nothing, not even the last bit', async () => {
    const order = Array.from({ length: plain.n }, (_, row) => (row * 3331 + 17) % plain.n)
    expect(new Set(order).size).toBe(plain.n)
    expect([...measureAll(reordered(plain, order))]).toEqual([...measured.unweighted])
    const weighted = await loanTable('predictions', true)
    expect([...measureAll(reordered(weighted, order))]).toEqual([...measured.weighted])
  })
})
