import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { RowTable } from '../../src/domain/rows.js'
import { binNames } from '../../src/tables/slices.js'
import { read } from './helpers.js'

const request = { columns: { label: 'y', prediction: 'p' }, groups: ['sex'], slices: { age: [0, 25, 60, Infinity] } }
const csv = (...ages: readonly string[]): string =>
  `y,p,sex,age\n${ages.map((age, row) => `1,1,${row % 2 ? 'F' : 'M'},${age}`).join('\n')}\n`
const groupsOf = ({ groups }: RowTable, column: string): readonly (string | undefined)[] => {
  const { values, codes } = groups[column]!
  return Array.from(codes, (code) => values[code])
}

describe('a column of numbers cut into bins', () => {
  it('has every row in a group: lower edges belong to the bin above, what no bin holds is outside', async () => {
    const { table, faults } = await read(csv('0', '24.99', '25', '59.999', '60', '1e9', '-0.5', '', '40'), request)
    expect(faults).toEqual([])
    expect(groupsOf(table!, 'age')).toEqual([
      '[0, 25)',
      '[0, 25)',
      '[25, 60)',
      '[25, 60)',
      '[60, inf)',
      '[60, inf)',
      '(outside)',
      '(missing)',
      '[25, 60)',
    ])
    expect(groupsOf(table!, 'sex')[1]).toBe('F')
    expect(table!.numbers).toEqual({})
  })

  it('closes the last bin above where its edge is finite', async () => {
    const { table } = await read(csv('0', '1', '1.001', '-1'), { ...request, slices: { age: [-Infinity, 0, 1] } })
    expect(groupsOf(table!, 'age')).toEqual(['[0, 1]', '[0, 1]', '(outside)', '(-inf, 0)'])
  })

  it('takes every spelling of a missing value as one', async () => {
    const { table, faults } = await read(csv('30', 'NA', 'nan', '', '70'), request)
    expect(faults).toEqual([])
    expect(groupsOf(table!, 'age')).toEqual(['[25, 60)', '(missing)', '(missing)', '(missing)', '[60, inf)'])
  })

  it('refuses a cell that is no number, by its place', async () => {
    const { table, faults } = await read(csv('30', 'old', '70'), request)
    expect(table).toBeNull()
    expect(faults.join('\n')).toMatch(/:3:.*column "age" is cut into bins and has "old" in line 3/)
  })

  it('refuses a file that lacks the column', async () => {
    const { faults } = await read('y,p,sex\n1,1,F\n', request)
    expect(faults.join('\n')).toContain('no column "age"')
  })

  it('still gives the numbers where they are asked for', async () => {
    const { table } = await read(csv('30', '70'), { ...request, extra: ['age'] })
    expect([...table!.numbers.age!]).toEqual([30, 70])
    expect(groupsOf(table!, 'age')).toEqual(['[25, 60)', '[60, inf)'])
  })

  it('puts a number where its name says', async () => {
    const edges = fc.uniqueArray(fc.integer({ min: -50, max: 50 }), { minLength: 2, maxLength: 8 })
    const law = fc.asyncProperty(
      edges,
      fc.array(fc.integer({ min: -60, max: 60 }), { minLength: 1 }),
      async (given, ages) => {
        const sorted = [...given].sort((a, b) => a - b)
        const { table } = await read(csv(...ages.map(String)), { ...request, slices: { age: sorted } })
        const names = binNames(sorted)
        groupsOf(table!, 'age').forEach((name, row) => {
          const age = ages[row]!
          const at = names.indexOf(name!)
          const last = at === names.length - 1
          const inside = at >= 0 && age >= sorted[at]! && (last ? age <= sorted[at + 1]! : age < sorted[at + 1]!)
          expect(at >= 0 ? inside : age < sorted[0]! || age > sorted.at(-1)!).toBe(true)
        })
      },
    )
    await fc.assert(law, { numRuns: 50 })
  })
})
