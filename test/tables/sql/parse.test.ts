import { describe, expect, it } from 'vitest'
import { groupingKey } from '../../../src/domain/counts.js'
import type { Plain } from '../../../src/domain/plain.js'
import type { QueryAnswer } from '../../../src/domain/query.js'
import { answerDigest, parseAnswer } from '../../../src/tables/sql/parse.js'
import { countedBy, type EngineRow } from '../../fakes/counting-engine.js'
import { askFor, counted, planOf, queryOf, SQL, sqlSpec } from '../../fakes/sql.js'

type Row = Readonly<Record<string, string | number | null>>
/** Cells that a row has instead. */
type Change = (index: number) => Row

/** 40 rows: ids, labels 0 and 1, scores, two sexes. */
const rows = (change: Change = () => ({})): EngineRow[] =>
  Array.from({ length: 40 }, (_, index) => ({
    id: `r${index}`,
    y_true: String(index % 2),
    y_pred: String(Number(index % 3 === 0)),
    y_score: (index + 0.5) / 40,
    sex: index % 4 < 2 ? 'Female' : 'Male',
    race: index < 20 ? 'Asian' : 'Black',
    w: 1 + (index % 3),
    ...change(index),
  }))

/** A change of the first rows, or of one. */
const first =
  (count: number, cells: Row): Change =>
  (index) =>
    index < count ? cells : {}
const only =
  (row: number, cells: Row): Change =>
  (index) =>
    index === row ? cells : {}

const PLAN = planOf(sqlSpec(), [askFor('roc_auc', { by: ['sex'] })])
const WEIGHTED = planOf(sqlSpec({ columns: { ...sqlSpec().columns, weight: 'w' } }), [])

const messages = (result: ReturnType<typeof counted>): string =>
  result.ok ? '' : result.faults.map(({ code, message }) => `${message} [${code}]`).join('\n')

describe('parseAnswer', () => {
  it('counts all rows and each group', () => {
    const result = counted(PLAN, rows())
    if (!result.ok) throw new Error(messages(result))
    const table = result.value
    expect(table).toMatchObject({ n: 40, classes: ['0', '1'], weighted: false, at: null })
    expect(table.source).toMatchObject({ path: 'sql:trino/hive.risk.loan', pointer: '', line: null })
    const [all] = table.groups.get(groupingKey([]))!
    expect(Array.from(all!.cells!.rows)).toEqual([13, 7, 13, 7])
    const sexes = table.groups.get(groupingKey(['sex']))!
    expect(sexes.map(({ values, all: { rows: n } }) => [...values, n])).toEqual([
      ['Female', 20],
      ['Male', 20],
    ])
  })

  it('names an answer by statement and content: the same rows in another order have the same digest', () => {
    const query = queryOf(PLAN)
    const answer = countedBy(PLAN, rows())
    expect(answerDigest(query, answer)).toMatch(/^[0-9a-f]{64}$/)
    expect(answerDigest(query, countedBy(PLAN, rows()))).toBe(answerDigest(query, answer))
    expect(answerDigest({ ...query, statement: `${query.statement} ` }, answer)).not.toBe(answerDigest(query, answer))
    expect(answerDigest(query, { ...answer, rows: answer.rows.slice(1) })).not.toBe(answerDigest(query, answer))
  })

  it('puts empty groups under one name, and reads classes of any numeric type', () => {
    const result = counted(
      PLAN,
      rows((index) => ({
        y_true: index % 2 ? '1.0E0' : '0.0E0',
        ...(index === 0 ? { sex: null } : index === 1 ? { sex: 'NA' } : {}),
      })),
    )
    if (!result.ok) throw new Error(messages(result))
    expect(result.value.classes).toEqual(['0', '1'])
    const sexes = result.value.groups.get(groupingKey(['sex']))!
    expect(sexes.map(({ values, all }) => [...values, all.rows])).toEqual([
      ['(missing)', 2],
      ['Female', 18],
      ['Male', 20],
    ])
    expect(sexes[0]!.orders[0]!.labels.map((label) => label.rows.reduce((a, b) => a + b, 0))).toEqual([1, 1])
  })

  it.each<readonly [string, Change, string]>([
    ['a null label', only(3, { y_true: null }), '"y_true" has no class in 1 row'],
    ['an empty prediction', first(2, { y_pred: '' }), '"y_pred" has no class in 2 rows'],
    ['a null score', only(3, { y_score: null }), '"y_score" is empty in 1 row'],
    ['a score above 1', first(5, { y_score: 7 }), '"y_score" is not a probability from 0 to 1 in 5 rows'],
    ['a score that is no number', only(3, { y_score: Number.NaN }), 'not a probability'],
    ['a third class', only(9, { y_true: '2' }), 'the classes are "0", "1", "2"'],
    ['classes without a positive one', () => ({ y_true: 'a', y_pred: 'a' }), 'which class is the positive one?'],
    ['an id that stands twice', only(9, { id: 'r8' }), '"id" has 39 different ids in 40 rows'],
    ['a null id', only(9, { id: null }), '39 different ids in 40 rows'],
    ['groups that look alike', only(1, { sex: 'female' }), 'two values look like the same group'],
  ])('refuses %s', (_, change, message) => {
    expect(messages(counted(PLAN, rows(change)))).toContain(message)
  })

  it.each<readonly [string, Change, string]>([
    ['a null weight', only(3, { w: null }), '"w" is empty in 1 row'],
    ['a weight below 0', only(3, { w: -1 }), '"w" is below 0 or not finite in 1 row'],
    ['weights of 0', () => ({ w: 0 }), 'all weights of column "w" are 0'],
    ['weights too large to add up', () => ({ w: 1e300 }), 'not finite'],
  ])('refuses %s', (_, change, message) => {
    expect(messages(counted(WEIGHTED, rows(change)))).toContain(message)
  })

  it('refuses numbers of a regression that are none', () => {
    const plan = planOf(sqlSpec({ task: 'regression', columns: { label: 'y_score', prediction: 'w' } }), [])
    const result = counted(
      plan,
      rows((index): Row => (index < 3 ? { y_score: index ? null : Infinity } : {})),
    )
    expect(messages(result)).toContain('"y_score" or "w" is no finite number in 3 rows')
  })

  it('refuses a table without rows, and one without rows of this model', () => {
    expect(messages(counted(PLAN, []))).toContain('there are no rows to count [artifact/rows]')
    const plan = planOf(sqlSpec({ sql: { ...SQL, model: 'model_digest' } }), [])
    const query = queryOf(plan, `sha256:${'0'.repeat(64)}`)
    expect(messages(parseAnswer(plan, query, countedBy(plan, [])))).toContain(
      'there are no rows of this model to count',
    )
  })

  const tampered = (change: (answer: QueryAnswer) => QueryAnswer): string => messages(counted(PLAN, rows(), change))
  const setCell =
    (at: string, value: Plain, row = 0) =>
    (answer: QueryAnswer): QueryAnswer => ({
      ...answer,
      rows: answer.rows.map((cells, index) =>
        index === row ? cells.map((cell, c) => (answer.columns[c]!.name === at ? value : cell)) : cells,
      ),
    })

  it.each<readonly [string, (answer: QueryAnswer) => QueryAnswer, string]>([
    ['a row that is missing', (answer) => ({ ...answer, rows: answer.rows.slice(1) }), 'do not count the same rows'],
    [
      'a row that stands twice',
      (answer) => ({ ...answer, rows: [answer.rows[0]!, ...answer.rows] }),
      'do not count the same rows',
    ],
    [
      'columns in another order',
      (answer) => ({ ...answer, columns: [...answer.columns].reverse() }),
      'not those that were asked for',
    ],
    ['no columns', (answer) => ({ ...answer, columns: [] }), 'not those that were asked for'],
    ['a row that is too short', (answer) => ({ ...answer, rows: [[1]] }), 'it has 1 cells'],
    ['a count as text', setCell('n', '13'), 'n is "13", where a whole number belongs'],
    ['a count below 0', setCell('n', -1), 'where a whole number belongs'],
    ['a count of 0', setCell('n', 0), 'it counts no rows'],
    ['a count too large', setCell('n', 2 ** 60), 'where a whole number belongs'],
    ['a set that was not asked', setCell('s', 99), 'which was not asked for'],
    ['a sum with a point', setCell('l1', '1.5'), 'where the digits of a whole number belong'],
    ['a sum that is null', setCell('e0', null), 'not finite numbers'],
    ['a label as a number', setCell('y', 1), 'y is "1", where a text belongs'],
  ])('believes no answer with %s', (_, change, message) => {
    const said = tampered(change)
    expect(said).toContain(message)
    expect(said).toContain('[sql/answer]')
  })

  it.each<readonly [string, (bins: readonly number[]) => Plain, string]>([
    ['bins out of order', (bins) => [...bins].reverse(), 'not ascending'],
    ['bins beyond the last', (bins) => bins.map((bin) => bin + 4096), 'not ascending'],
    ['fewer bins than counts', (bins) => bins.slice(1), 'not a list of one number a bin'],
    ['bins as text', (bins) => bins.map(String), 'where a number belongs'],
  ])('believes no score order with %s', (_, change, message) => {
    const said = tampered((answer) => {
      const at = answer.columns.findIndex(({ name }) => name === 'bins')
      return {
        ...answer,
        rows: answer.rows.map((cells) =>
          Array.isArray(cells[at]) ? cells.map((cell, c) => (c === at ? change(cell as number[]) : cell)) : cells,
        ),
      }
    })
    expect(said).toContain(message)
  })
})
