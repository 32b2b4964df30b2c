/**
 * Numbers in text, exactly as `Number()` reads them but without a string. The grammar is
 * `-?digits(.digits)?([eE][+-]?digits)?` and nothing else: no spaces, no plus sign, no thousands separators, no words.
 */

/** Powers of ten that a double holds exactly. */
const POWERS = Array.from({ length: 23 }, (_, exponent) => Number(`1e${exponent}`))

/** Where the last call of `numberAt` stopped: the first byte that does not belong to the number. */
export const stopped = { at: 0 }

/**
 * The number that is the whole of bytes `start` to `end`, or NaN where it is none or not finite. `decimal` is the byte
 * of the decimal separator; a point is always one. Zero is never negative.
 */
export function parseNumber(bytes: Uint8Array, start: number, end: number, decimal: number): number {
  const value = numberAt(bytes, start, end, decimal)
  return stopped.at === end ? value : Number.NaN
}

/** The longest number from `start` on (before `end`), or NaN where none begins there or it is not finite; see `stopped`. */
export function numberAt(bytes: Uint8Array, start: number, end: number, decimal: number): number {
  let at = start
  const negative = bytes[at] === 45
  if (negative) at++
  // The first 15 significant digits are exact in `high`; up to 4 more go to `low`; beyond that the text decides.
  let high = 0
  let low = 0
  let digits = 0
  let fraction = 0
  const whole = at
  for (; at < end; at++) {
    const digit = bytes[at]! - 48
    if (digit < 0 || digit > 9) break
    if (digits < 15) high = high * 10 + digit
    else if (digits < 19) low = low * 10 + digit
    if (digits > 0 || digit > 0) digits++
  }
  if (at === whole) return stop(start)
  if (at < end && (bytes[at] === 46 || bytes[at] === decimal)) {
    const first = ++at
    for (; at < end; at++) {
      const digit = bytes[at]! - 48
      if (digit < 0 || digit > 9) break
      if (digits < 15) high = high * 10 + digit
      else if (digits < 19) low = low * 10 + digit
      if (digits > 0 || digit > 0) digits++
    }
    if (at === first) return stop(start)
    fraction = at - first
  }
  let exponent = -fraction
  if (at < end && (bytes[at]! | 32) === 101) {
    const sign = bytes[at + 1]
    const first = at + (at + 1 < end && (sign === 43 || sign === 45) ? 2 : 1)
    let shift = 0
    for (at = first; at < end; at++) {
      const digit = bytes[at]! - 48
      if (digit < 0 || digit > 9) break
      if (shift < 100_000) shift = shift * 10 + digit
    }
    if (at === first) return stop(start)
    exponent += sign === 45 ? -shift : shift
  }
  stopped.at = at
  if (digits === 0) return 0
  const exact = digits > 19 ? Number.NaN : scaled(high, low, digits > 15 ? digits - 15 : 0, exponent)
  const value = Number.isNaN(exact) ? fromText(bytes, whole, at, decimal) : exact
  if (!Number.isFinite(value)) return Number.NaN
  return negative && value !== 0 ? -value : value
}

/**
 * The quick way for numbers of the form `0.4821`, four digits at a time: one digit, a point, and up to 19 digits, as
 * `Number()` reads them. NaN for all other forms, which are left to `numberAt`; see `stopped`. Reads up to 24 bytes from
 * `start` on, whatever they are.
 */
export function fractionAt(view: DataView, start: number): number {
  const head = view.getUint16(start, true)
  let high = (head & 255) - 48
  if (head >>> 8 !== 46 || high < 0 || high > 9) return Number.NaN
  let at = start + 2
  let four = fourDigits(view.getUint32(at, true))
  for (; four >= 0 && at < start + 14; four = fourDigits(view.getUint32(at, true))) {
    high = high * 10_000 + four
    at += 4
  }
  let low = 0
  let lowDigits = 0
  if (four >= 0) {
    low = four
    lowDigits = 4
    at += 4
  }
  for (let digit = view.getUint8(at) - 48; digit >= 0 && digit <= 9; digit = view.getUint8(at) - 48) {
    if (lowDigits === 7) return Number.NaN
    low = low * 10 + digit
    lowDigits++
    at++
  }
  const decimals = at - start - 2
  if (decimals === 0) return Number.NaN
  stopped.at = at
  if (decimals <= 14) return (high * POWERS[lowDigits]! + low) / POWERS[decimals]!
  return scaled(high, low, lowDigits, -decimals)
}

/** The number that four bytes of digits write (the first digit in the lowest byte), or -1 where one is no digit. */
function fourDigits(word: number): number {
  const high = word & 0xf0f0f0f0
  if (high !== (0x30303030 | 0) || ((word + 0x06060606) & 0xf0f0f0f0) !== high) return -1
  const pairs = (Math.imul(word & 0x0f0f0f0f, 2561) >>> 8) & 0x00ff00ff
  return Math.imul(pairs, 6553601) >>> 16
}

function stop(at: number): number {
  stopped.at = at
  return Number.NaN
}

/**
 * (high × 10^lowDigits + low) × 10^exponent, correctly rounded, or NaN where this cannot be vouched for.
 * Up to 15 digits: one operation on exact operands (Clinger 1990). Up to 19: division in twice the precision (Dekker
 * 1971), which is right unless the quotient lies next to the middle between two doubles.
 */
function scaled(high: number, low: number, lowDigits: number, exponent: number): number {
  if (exponent < -22 || exponent > 22) return Number.NaN
  if (lowDigits === 0) {
    if (exponent <= 0) return high / POWERS[-exponent]!
    return high * POWERS[exponent]! // high < 10^15: exact where the product is, else rounded once
  }
  const shift = POWERS[lowDigits]!
  const main = high * shift
  const rest = productError(high, shift, main) + low
  if (exponent >= 0) return exponent === 0 ? main + rest : Number.NaN
  const power = POWERS[-exponent]!
  const first = (main + rest) / power
  const back = first * power
  const second = (main - back - productError(first, power, back) + rest) / power
  const sum = first + second
  const lost = second - (sum - first)
  return sum + lost * 1.0001 === sum ? sum : Number.NaN
}

/** a·b − fl(a·b), exactly (Dekker's product with Veltkamp's splitting). */
function productError(a: number, b: number, product: number): number {
  const splitA = a * 134217729
  const highA = splitA - (splitA - a)
  const lowA = a - highA
  const splitB = b * 134217729
  const highB = splitB - (splitB - b)
  const lowB = b - highB
  return lowA * lowB - (product - highA * highB - lowA * highB - highA * lowB)
}

/** What JavaScript makes of the text; its rounding is exact at any length. */
function fromText(bytes: Uint8Array, start: number, end: number, decimal: number): number {
  let text = ''
  for (let at = start; at < end; at++) text += String.fromCharCode(bytes[at] === decimal ? 46 : bytes[at]!)
  return Number(text)
}
