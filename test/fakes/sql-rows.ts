/** Rows of other tasks than the loan's, made by a small generator: the same at every run. */

import type { RowTable } from '../../src/domain/rows.js'
import { rowTable } from './rows.js'

/** 600 rows of three classes, by a small generator of its own. */
export function several(weighted: boolean): RowTable {
  const next = generator(7)
  const rows = Array.from({ length: 600 }, () => {
    const raw = [next() ** 2, next() ** 2, next() ** 2]
    const all = raw.reduce((a, b) => a + b, 0)
    const p = raw.map((one) => one / all)
    const draw = next()
    const label = draw < p[0]! ? 0 : draw < p[0]! + p[1]! ? 1 : 2
    return { p, label, prediction: p.indexOf(Math.max(...p)), site: next() < 0.2 ? 'north' : 'south', w: next() + 0.1 }
  })
  return rowTable({
    task: 'multiclass',
    classes: ['ant', 'bee', 'cat'],
    label: rows.map((row) => row.label),
    prediction: rows.map((row) => row.prediction),
    scores: [0, 1, 2].map((k) => rows.map((row) => row.p[k]!)),
    groups: { site: rows.map((row) => row.site) },
    weight: weighted ? rows.map((row) => row.w) : null,
  })
}

/** 300 rows of a regression. */
export function numbers(weighted: boolean): RowTable {
  const next = generator(11)
  const label = Array.from({ length: 300 }, () => 100 + 20 * next())
  return rowTable({
    task: 'regression',
    label,
    prediction: label.map((one) => one + next() - 0.5),
    groups: { site: label.map(() => (next() < 0.5 ? 'north' : 'south')) },
    weight: weighted ? label.map(() => next()) : null,
  })
}

function generator(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return (state + 0.5) / 2_147_483_648
  }
}
