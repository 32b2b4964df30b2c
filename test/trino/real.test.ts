/** The one statement on a real Trino; `npm run test:trino` starts one and says where it is. */

import { describe, expect, it } from 'vitest'
import { type CountedGroup, type CountedTable, groupingKey } from '../../src/domain/counts.js'
import { type Ask, isUnmeasured } from '../../src/domain/metric.js'
import type { EvidenceSpec } from '../../src/domain/policy.js'
import type { Query, QueryAnswer } from '../../src/domain/query.js'
import type { RowTable } from '../../src/domain/rows.js'
import { measure } from '../../src/measure.js'
import { answerDigest, parseAnswer } from '../../src/tables/sql/parse.js'
import { trinoQueries } from '../../src/trino/queries.js'
import { type EngineRow, engineRows } from '../fakes/counting-engine.js'
import { found, loanTable, specOf } from '../fakes/rows.js'
import { askFor, counted, planOf, queryOf, SQL } from '../fakes/sql.js'
import { numbers, several } from '../fakes/sql-rows.js'

const SERVER = process.env['RISK_GATE_TRINO'] ?? ''
const trino = trinoQueries({ TRINO_USER: 'risk-gate-test' })

/** Runs a statement of the test itself. */
async function run(statement: string): Promise<QueryAnswer> {
  const query: Query = {
    path: 'test',
    engine: 'trino',
    server: SERVER,
    catalog: 'memory',
    schema: 'default',
    statement,
  }
  const answer = await trino.ask(query)
  if (!answer.ok) throw new Error(`${answer.faults[0]!.message}\n${statement.slice(0, 200)}`)
  return answer.value
}

/** Puts rows into a table of the memory connector; columns are varchar where no type is given. */
async function store(name: string, rows: readonly EngineRow[], types: Readonly<Record<string, string>>): Promise<void> {
  const columns = Object.keys(rows[0]!)
  const typeOf = (column: string): string => types[column] ?? 'varchar'
  // As JSON, which the engine takes in much faster than as many literals.
  const read = columns.map((column) => `${column} ${typeof rows[0]![column] === 'number' ? 'double' : 'varchar'}`)
  const cast = columns.map((column) => `CAST(${column} AS ${typeOf(column)}) AS ${column}`)
  for (let start = 0; start < rows.length; start += 4000) {
    const cells = rows.slice(start, start + 4000).map((row) => columns.map((column) => row[column] ?? null))
    const json = JSON.stringify(cells).replaceAll("'", "''")
    const select = `SELECT ${cast.join(', ')} FROM UNNEST(CAST(json_parse('${json}') AS array(row(${read.join(', ')}))))`
    if (start === 0) await run(`DROP TABLE IF EXISTS ${name}`)
    await run(start === 0 ? `CREATE TABLE ${name} AS ${select}` : `INSERT INTO ${name} ${select}`)
  }
}

const entry = (table: RowTable, name: string, more: Partial<EvidenceSpec> = {}): EvidenceSpec =>
  specOf(table, {
    as: null,
    file: `sql:trino/memory.default.${name}`,
    sql: { ...SQL, server: SERVER, catalog: 'memory', schema: 'default', table: name },
    ...more,
  })

/** The counted table as Trino counts it, and as memory does. */
async function both(spec: EvidenceSpec, rows: readonly EngineRow[], asks: readonly Ask[]) {
  const plan = planOf(spec, asks)
  const query = queryOf(plan)
  const answer = await trino.ask(query)
  if (!answer.ok) throw new Error(answer.faults[0]!.message)
  const theirs = parseAnswer(plan, query, answer.value)
  const ours = counted(plan, rows)
  if (!theirs.ok || !ours.ok)
    throw new Error([theirs, ours].map((one) => (one.ok ? '' : one.faults[0]!.message)).join(' '))
  return { theirs: theirs.value, ours: ours.value, query, answer: answer.value }
}

/** Counts equal, sums to 1e-12. Gives how many numbers were compared. */
function same(theirs: CountedTable, ours: CountedTable): number {
  let compared = 0
  const near = (a: number, b: number): void => {
    compared++
    expect(Math.abs(a - b)).toBeLessThanOrEqual(1e-12 * Math.max(1e-3, Math.abs(b)))
  }
  expect(theirs.classes).toEqual(ours.classes)
  for (const [key, groups] of ours.groups) {
    const others = theirs.groups.get(key)!
    expect(others.map(({ values }) => values)).toEqual(groups.map(({ values }) => values))
    groups.forEach((group, index) => {
      const other: CountedGroup = others[index]!
      expect(other.cells?.rows).toEqual(group.cells?.rows)
      expect(other.hits).toEqual(group.hits)
      expect(other.orders.map(({ labels }) => labels.map(({ bins, rows }) => [bins, rows]))).toEqual(
        group.orders.map(({ labels }) => labels.map(({ bins, rows }) => [bins, rows])),
      )
      for (const [name, sums] of group.means)
        for (const part of ['sum', 'second', 'squares'] as const) near(other.means.get(name)![part], sums[part])
      for (const [name, bins] of group.bins) {
        const list = other.bins.get(name)!
        expect(list.map(({ bin, right, rows }) => [bin, right, rows])).toEqual(
          bins.map(({ bin, right, rows }) => [bin, right, rows]),
        )
        for (const [at, bin] of bins.entries()) near(list[at]!.stated.sum, bin.stated.sum)
      }
      if (group.spread) {
        near(other.spread!.label.variance, group.spread.label.variance)
        near(other.spread!.residual.variance, group.spread.residual.variance)
      }
    })
  }
  return compared
}

describe.skipIf(SERVER === '')('a real Trino', () => {
  it.each([false, true])(
    'counts the 8,000 loan predictions as memory does (weighted: %s)',
    async (weighted) => {
      const table = await loanTable('predictions', weighted)
      const spec = entry(table, 'loan', { positive: 1 })
      const rows = engineRows(table, spec)
      await store('loan', rows, { y_true: 'integer', y_pred: 'double', y_score: 'double', w: 'double' })
      const asks = [
        askFor('roc_auc', { by: ['sex'] }),
        askFor('accuracy', { by: ['sex', 'race'] }),
        askFor('ece', { by: ['race'], parameters: { bins: 15 } }),
        askFor('coverage', { by: ['race'], parameters: { confidenceAtLeast: 0.8 } }),
      ]
      const { theirs, ours, query, answer } = await both(spec, rows, asks)
      expect(same(theirs, ours)).toBeGreaterThan(200)
      const measured = measure(asks, [{ spec, path: spec.file, counts: theirs }], [spec])
      const exact = measure(asks, [found(table, { positive: 1 })], [specOf(table)])
      for (const ask of asks) {
        const [one, other] = [measured.answer(ask), exact.answer(ask)]
        if (isUnmeasured(one) || isUnmeasured(other)) throw new Error(`${ask.metric} was not measured`)
        one.forEach((value, index) => {
          const off = Math.abs(value.value! - other[index]!.value!)
          expect(off).toBeLessThanOrEqual(value.within ?? 1e-12)
        })
      }
      if (!weighted) {
        const again = await trino.ask(query)
        expect(again.ok && answerDigest(query, again.value)).toBe(answerDigest(query, answer))
      }
    },
    120_000,
  )

  it('counts several classes and a regression as memory does', async () => {
    for (const weighted of [false, true]) {
      const table = several(weighted)
      const spec = entry(table, 'several', {
        columns: { ...specOf(table).columns, score: { ant: 'p_ant', bee: 'p_bee', cat: 'p_cat' } },
      })
      const rows = engineRows(table, spec)
      await store('several', rows, { p_ant: 'double', p_bee: 'double', p_cat: 'double', w: 'double' })
      const { theirs, ours } = await both(spec, rows, [askFor('roc_auc_ovr_macro', { by: ['site'] })])
      same(theirs, ours)

      const line = numbers(weighted)
      const plain = entry(line, 'line')
      const lines = engineRows(line, plain)
      await store('line', lines, { y_true: 'double', y_pred: 'real', w: 'double' })
      const rounded = lines.map((row) => ({ ...row, y_pred: Math.fround(Number(row['y_pred'])) }))
      const asks = [askFor('pinball_loss', { by: ['site'], parameters: { quantile: 0.9 } })]
      const compared = await both(plain, rounded, asks)
      same(compared.theirs, compared.ours)
    }
  }, 120_000)

  it('counts only rows of this model, and takes the earliest time', async () => {
    const table = several(false)
    const digest = `sha256:${'ab'.repeat(32)}`
    const rows = engineRows(table, { columns: { id: 'id', label: 'y_true', prediction: 'y_pred' } }).map(
      (row, index) => ({
        ...row,
        model: index % 2 ? digest.toUpperCase() : index % 4 ? 'ab'.repeat(32) : 'other',
        made: `2026-11-2${index % 3} 08:00:00`,
      }),
    )
    await store('told', rows, { made: 'timestamp' })
    const spec = entry(table, 'told', {
      columns: { id: 'id', label: 'y_true', prediction: 'y_pred' },
      groups: [],
      sql: {
        ...SQL,
        server: SERVER,
        catalog: 'memory',
        schema: 'default',
        table: null,
        query: "SELECT * FROM told WHERE y_true <> 'x'",
        model: 'model',
        at: 'made',
      },
    })
    const plan = planOf(spec, [])
    const query = queryOf(plan, digest)
    const answer = await trino.ask(query)
    if (!answer.ok) throw new Error(answer.faults[0]!.message)
    const result = parseAnswer(plan, query, answer.value)
    if (!result.ok) throw new Error(result.faults[0]!.message)
    expect(result.value).toMatchObject({ n: 450, at: '2026-11-20T08:00:00.000Z' })
    expect(result.value.groups.get(groupingKey([]))![0]!.all.rows).toBe(450)
    const nothing = await trino.ask(queryOf(plan, `sha256:${'0'.repeat(64)}`))
    const empty = nothing.ok ? parseAnswer(plan, query, nothing.value) : nothing
    expect(empty).toMatchObject({ ok: false, faults: [{ code: 'artifact/rows' }] })
  }, 60_000)

  it('tells what is wrong with a table', async () => {
    await run('DROP TABLE IF EXISTS odd')
    await run(
      "CREATE TABLE odd AS SELECT * FROM (VALUES ('1', '1', '0.5', 'a'), (NULL, '0', '7', NULL)) t (y, d, p, g)",
    )
    const spec = (columns: EvidenceSpec['columns'], groups: readonly string[] = ['g']): EvidenceSpec =>
      entry(several(false), 'odd', { task: 'binary', columns, groups, positive: 1 })
    const faultsOf = async (one: EvidenceSpec): Promise<string> => {
      const plan = planOf(one, [])
      const query = queryOf(plan)
      const answer = await trino.ask(query)
      const result = answer.ok ? parseAnswer(plan, query, answer.value) : answer
      return result.ok ? '' : result.faults.map(({ code, message }) => `${message} [${code}]`).join('\n')
    }
    expect(await faultsOf(spec({ label: 'y', prediction: 'd', score: 'p' }))).toMatch(
      /"p" is not a probability from 0 to 1 in 1 row[\s\S]*"y" has no class in 1 row/,
    )
    expect(await faultsOf(spec({ label: 'nowhere' }))).toContain("Column 'nowhere' cannot be resolved")
    expect(await faultsOf(spec({ label: 'd', score: 'g' }))).toContain("Cannot cast 'a' to DOUBLE")
    expect(await faultsOf(spec({ label: 'd' }, ['nowhere']))).toContain('[sql/engine]')
  }, 60_000)
})
