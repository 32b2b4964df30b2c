/** Strongly connected components of a directed graph, without recursion. */

/** Successors of each node, flat: those of `i` are `targets[starts[i]] … targets[starts[i + 1] - 1]`. */
export interface Adjacency {
  readonly starts: Int32Array
  readonly targets: Int32Array
}

/** Adjacency of n nodes from edges given as two lists of equal length. */
export function adjacency(n: number, from: ArrayLike<number>, to: ArrayLike<number>): Adjacency {
  const starts = new Int32Array(n + 1)
  for (let edge = 0; edge < from.length; edge++) starts[from[edge]! + 1]!++
  for (let node = 0; node < n; node++) starts[node + 1] = starts[node + 1]! + starts[node]!
  const next = starts.slice(0, n)
  const targets = new Int32Array(from.length)
  for (let edge = 0; edge < from.length; edge++) targets[next[from[edge]!]!++] = to[edge]!
  return { starts, targets }
}

/**
 * Tarjan's algorithm (SIAM J. Comput. 1(2), 1972) with a stack of its own. `componentOf[node]` numbers components in
 * reverse topological order: every edge leads from a component to itself or to a smaller number. Time and memory are
 * proportional to nodes and edges.
 */
export function components({ starts, targets }: Adjacency): {
  readonly componentOf: Int32Array
  readonly count: number
} {
  const n = starts.length - 1
  const componentOf = new Int32Array(n).fill(-1)
  const order = new Int32Array(n).fill(-1)
  const low = new Int32Array(n)
  const next = starts.slice(0, n)
  const open: number[] = []
  const path: number[] = []
  let time = 0
  let count = 0
  for (let root = 0; root < n; root++) {
    if (order[root] !== -1) continue
    path.push(root)
    while (path.length > 0) {
      const node = path[path.length - 1]!
      if (order[node] === -1) {
        order[node] = low[node] = time++
        open.push(node)
      }
      if (next[node]! < starts[node + 1]!) {
        const target = targets[next[node]!++]!
        if (order[target] === -1) path.push(target)
        else if (componentOf[target] === -1) low[node] = Math.min(low[node]!, order[target]!)
        continue
      }
      path.pop()
      const parent = path[path.length - 1]
      if (parent !== undefined) low[parent] = Math.min(low[parent]!, low[node]!)
      if (low[node] !== order[node]) continue
      for (let member = -1; member !== node; ) {
        member = open.pop()!
        componentOf[member] = count
      }
      count++
    }
  }
  return { componentOf, count }
}
