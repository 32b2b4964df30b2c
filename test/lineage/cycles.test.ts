import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { adjacency, components } from '../../src/lineage/cycles.js'
import { unionFind } from '../../src/lineage/union-find.js'

const edgesOf = fc
  .integer({ min: 1, max: 12 })
  .chain((n) => fc.tuple(fc.constant(n), fc.array(fc.tuple(fc.nat(n - 1), fc.nat(n - 1)), { maxLength: 30 })))

/** Reachability by repeated squaring of the relation, for comparison. */
function reaches(n: number, edges: readonly (readonly [number, number])[]): boolean[][] {
  const table = Array.from({ length: n }, (_, i) => Array.from({ length: n }, (_, j) => i === j))
  for (const [a, b] of edges) table[a]![b] = true
  for (let k = 0; k < n; k++)
    for (let i = 0; i < n; i++) for (let j = 0; j < n; j++) table[i]![j] ||= table[i]![k]! && table[k]![j]!
  return table
}

describe('components', () => {
  it('puts two nodes together where each reaches the other, sinks first', () => {
    fc.assert(
      fc.property(edgesOf, ([n, edges]) => {
        const { componentOf } = components(
          adjacency(
            n,
            edges.map(([a]) => a),
            edges.map(([, b]) => b),
          ),
        )
        const table = reaches(n, edges)
        for (let a = 0; a < n; a++)
          for (let b = 0; b < n; b++) expect(componentOf[a] === componentOf[b]).toBe(table[a]![b]! && table[b]![a]!)
        for (const [a, b] of edges) expect(componentOf[a]!).toBeGreaterThanOrEqual(componentOf[b]!)
      }),
    )
  })

  it('goes down a chain of 200,000 without a stack', () => {
    const n = 200_000
    const from = Array.from({ length: n - 1 }, (_, index) => index)
    expect(
      components(
        adjacency(
          n,
          from,
          from.map((index) => index + 1),
        ),
      ).count,
    ).toBe(n)
  })
})

describe('unionFind', () => {
  it('joins what was joined and nothing else', () => {
    fc.assert(
      fc.property(edgesOf, ([n, edges]) => {
        const sets = unionFind(n)
        for (const [a, b] of edges) sets.join(a, b)
        const table = reaches(
          n,
          edges.flatMap(([a, b]) => [[a, b] as const, [b, a] as const]),
        )
        for (let a = 0; a < n; a++) for (let b = 0; b < n; b++) expect(sets.find(a) === sets.find(b)).toBe(table[a]![b])
      }),
    )
  })
})
