/** Numbers for keys in the order in which they are met. */

/** A table of all keys is used up to this size, a map beyond. */
const MOST_KEYS = 1 << 20

/** Numbers keys below `size`: the number of a known key, else `next`, which it then has. */
export function numbering(size: number): (key: number, next: number) => number {
  if (size <= MOST_KEYS) {
    const known = new Int32Array(size).fill(-1)
    return (key, next) => {
      if (known[key]! < 0) known[key] = next
      return known[key]!
    }
  }
  const known = new Map<number, number>()
  return (key, next) => {
    const found = known.get(key)
    if (found === undefined) known.set(key, next)
    return found ?? next
  }
}
