/** Disjoint sets of the numbers 0 to n-1: union by size with path halving, nearly constant time an operation. */

export interface UnionFind {
  /** Representative of a number's set. */
  find(item: number): number
  /** Joins two sets and returns the representative of the whole. */
  join(a: number, b: number): number
}

/** n sets of one number each; n ≥ 0. */
export function unionFind(n: number): UnionFind {
  const parent = new Int32Array(n).map((_, index) => index)
  const size = new Int32Array(n).fill(1)
  const find = (item: number): number => {
    let at = item
    while (parent[at]! !== at) {
      parent[at] = parent[parent[at]!]!
      at = parent[at]!
    }
    return at
  }
  return {
    find,
    join: (a, b) => {
      const [x, y] = [find(a), find(b)]
      if (x === y) return x
      const [root, leaf] = size[x]! >= size[y]! ? [x, y] : [y, x]
      parent[leaf] = root
      size[root] = size[root]! + size[leaf]!
      return root
    },
  }
}
