/** Row order by a column of numbers: a least-significant-digit radix sort of the bits, 16 at a time. Stable. */

const DIGITS = 65_536

/**
 * Row indices in ascending order of `values`; equal values keep their order. -0 counts as 0; NaN comes last.
 * Exact: all 64 bits count.
 */
export function ascending(values: Float64Array): Uint32Array {
  const count = values.length
  let order = new Uint32Array(count)
  for (let row = 0; row < count; row++) order[row] = row
  if (count < 2048) return order.sort((a, b) => compare(values[a]!, values[b]!) || a - b)
  // Flip the bits so that unsigned order is numeric order: all of a negative number, the sign of a positive one.
  const keys = new Uint16Array(count * 4)
  const bits = new Uint32Array(Float64Array.of(0).buffer)
  const number = new Float64Array(bits.buffer)
  for (let row = 0; row < count; row++) {
    number[0] = values[row]! + 0
    const flip = bits[1]! >>> 31 ? 0xffffffff : 0
    const low = bits[0]! ^ flip
    const high = bits[1]! ^ (flip | 0x80000000)
    keys[row * 4] = low
    keys[row * 4 + 1] = low >>> 16
    keys[row * 4 + 2] = high
    keys[row * 4 + 3] = high >>> 16
  }
  let spare = new Uint32Array(count)
  for (let digit = 0; digit < 4; digit++) {
    const starts = new Uint32Array(DIGITS + 1)
    for (let row = 0; row < count; row++) starts[keys[row * 4 + digit]! + 1]!++
    if (starts[keys[digit]! + 1] === count) continue
    for (let value = 0; value < DIGITS; value++) starts[value + 1]! += starts[value]!
    for (let at = 0; at < count; at++) {
      const row = order[at]!
      spare[starts[keys[row * 4 + digit]!]!++] = row
    }
    ;[order, spare] = [spare, order]
  }
  return order
}

const compare = (a: number, b: number): number =>
  a < b ? -1 : a > b ? 1 : a === b ? 0 : Number.isNaN(a) ? (Number.isNaN(b) ? 0 : 1) : -1
