import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { driftColumns } from '../../src/commands/drift.js'
import { run, samplePath } from '../fakes/command-line.js'

interface Row {
  readonly metric: string
  readonly column: string
  readonly value: number | null
  readonly reference: number
  readonly current: number
  readonly reason?: string
}

const [REFERENCE, CURRENT] = [samplePath('drift/reference.csv'), samplePath('drift/current.csv')]
const { expected }: { expected: Record<string, Record<string, number>> } = JSON.parse(
  readFileSync(samplePath('drift/expected.json'), 'utf8'),
)

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'risk-gate-drift-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const write = (name: string, ...lines: readonly string[]) => {
  const path = join(folder, name)
  writeFileSync(path, `${lines.join('\n')}\n`)
  return path
}

const json = async (...argv: readonly string[]) => {
  const { code, out, error } = await run(driftColumns, ...argv, '--format', 'json')
  expect([code, error]).toEqual([0, ''])
  return JSON.parse(out) as Row[]
}

const distanceIn = (rows: readonly Row[], metric: string, column: string) =>
  rows.find((row) => row.metric === metric && row.column === column)?.value

describe('drift of two files', () => {
  it('gives the numbers of SciPy, for every column that can be compared', async () => {
    const rows = await json(REFERENCE, CURRENT)
    for (const [column, numbers] of Object.entries(expected)) {
      const mine = rows.filter((row) => row.column === column)
      expect(mine.map((row) => row.metric).sort(), column).toEqual(Object.keys(numbers).sort())
      for (const { metric, value } of mine)
        expect(value! / numbers[metric]!, `${metric} of ${column}`).toBeCloseTo(1, 12)
    }
    expect(rows.filter((row) => !(row.column in expected))).toEqual(
      ['psi', 'js', 'chi2'].map((metric) => ({
        metric,
        column: 'id',
        value: null,
        reference: 120,
        current: 90,
        reason: `in ${REFERENCE} every row has a text of its own, as an id has`,
      })),
    )
  })

  it('is 0 for the same file, whatever the format and the order of its rows', async () => {
    const parquet = samplePath('rows/predictions.parquet')
    const rows = await json(parquet, parquet, '--columns', 'y_true,y_score,sex,race')
    expect(rows).toHaveLength(4 + 4 + 3 + 3)
    expect(rows.map((row) => row.value)).toEqual(rows.map(() => 0))
    const [head, ...lines] = readFileSync(CURRENT, 'utf8').trim().split('\n')
    const turned = write('turned.csv', head!, ...lines.reverse())
    const asked = ['--columns', 'amount,age,region']
    expect((await json(CURRENT, turned, ...asked)).map((row) => row.value)).toEqual(Array(11).fill(0))
    expect(await json(REFERENCE, turned, ...asked)).toEqual(await json(REFERENCE, CURRENT, ...asked))
  })

  it('leaves a column that holds neither numbers nor texts out of a comparison of all, and says so', async () => {
    const path = samplePath('parquet/types-dictionary.parquet')
    const rows = await json(path, path)
    for (const [name, type] of [
      ['ts', 'timestamp'],
      ['list', 'struct or list'],
    ])
      expect(rows.find((row) => row.column === name)).toMatchObject({
        value: null,
        reason: `in ${path} it holds values of type ${type}`,
      })
    expect(distanceIn(rows, 'ks', 'f64')).toBe(0)
    const { error } = await run(driftColumns, path, path, '--columns', 'ts')
    expect(error).toContain('holds values of type timestamp; numbers or texts are needed')
  })

  it('compares the columns that are named, in that order, with as many bins as asked for', async () => {
    const rows = await json(REFERENCE, CURRENT, '--columns', 'region,amount,region')
    expect([...new Set(rows.map((row) => row.column))]).toEqual(['region', 'amount'])
    const few = await json(REFERENCE, CURRENT, '--columns', 'amount', '--bins', '4')
    expect(distanceIn(few, 'psi', 'amount')).not.toBe(distanceIn(rows, 'psi', 'amount'))
    expect(distanceIn(few, 'ks', 'amount')).toBe(distanceIn(rows, 'ks', 'amount'))
  })

  it('is a table for people, with what is undefined below', async () => {
    const { out } = await run(driftColumns, REFERENCE, CURRENT)
    const lines = out.trimEnd().split('\n')
    expect(lines[0]).toMatch(/^column +psi +ks +js +wasserstein +chi2$/)
    expect(lines.find((line) => line.startsWith('amount'))).toMatch(/^amount +0\.5095 +0\.2806 +0\.2414 +11\.24$/)
    expect(lines.at(-1)).toMatch(/^psi, js, chi2 of id: in .* every row has a text of its own/)
  })

  it('says so where a column is in one file alone, holds numbers in one alone, or has empty cells', async () => {
    const one = write('one.csv', 'a,b,c,d', '1,1,1,x', '2,2,2,y', '3,,3,x')
    const other = write('other.csv', 'a,b,c,e', '1,1,one,1', '2,2,two,2', '3,NA,two,3')
    const rows = await json(one, other)
    const reasons = Object.fromEntries(rows.map((row) => [`${row.metric} ${row.column}`, row.reason]))
    expect(reasons['psi c']).toBe('the column holds numbers in one file and texts in the other')
    expect(reasons['chi2 d']).toBe(`it is not in ${other}`)
    expect(reasons['ks e']).toBe(`it is not in ${one}`)
    expect(reasons['wasserstein b']).toContain('empty cells')
    expect(distanceIn(rows, 'psi', 'b')).toBe(0)
    for (const row of rows) expect(row.value === null).toBe(row.reason !== undefined)
  })
})

describe('a wrong call of drift', () => {
  it.each<[string, readonly string[], string]>([
    ['no file', [], 'needs two files'],
    ['one file', [REFERENCE], 'needs two files'],
    ['three files', [REFERENCE, CURRENT, CURRENT], 'one argument too many'],
    ['no bins', [REFERENCE, CURRENT, '--bins', '1'], '--bins: cannot be "1"'],
    ['columns that name nothing', [REFERENCE, CURRENT, '--columns', ','], '--columns: names no column'],
    ['a column that is in neither', [REFERENCE, CURRENT, '--columns', 'amuont'], 'did you mean "amount"?'],
    ['a file that is not there', [REFERENCE, '/nonexistent/p.csv'], 'there is no such file'],
  ])('with %s ends with 2 and says so', async (_, argv, word) => {
    const { code, out, error } = await run(driftColumns, ...argv)
    expect([code, out]).toEqual([2, ''])
    expect(error).toContain(word)
  })

  it.each<[string, readonly string[], string]>([
    ['a row is cut short', ['amount,region', '1,north', '2'], 'the row has 1 cell'],
    ['a quote is never closed', ['amount,region', '1,"north'], 'never closed'],
    ['there are no rows', ['amount,region'], 'a header and no rows'],
    ['two categories look alike', ['amount,region', '1,north', '2,North', '3,north'], 'look like the same group'],
    ['no column is shared', ['price,place', '1,north', '2,north'], 'no column in common'],
    ['decimals cannot be told', ['amount;region', '1,5;north', '1.5;north'], 'decimal comma'],
  ])('ends with 2 where %s', async (_, lines, word) => {
    const { code, out, error } = await run(driftColumns, REFERENCE, write('broken.csv', ...lines))
    expect([code, out]).toEqual([2, ''])
    expect(error).toContain(word)
  })
})
