/** Arithmetic of intervals for shares, and how many rows would settle an open question. Pure. */

/** Coefficients of Wichura's AS 241 (PPND16), numerators and denominators, lowest power first. */
const CENTRE = [
  [
    3.3871328727963665, 133.14166789178438, 1971.5909503065513, 13731.69376550946, 45921.95393154987, 67265.7709270087,
    33430.57558358813, 2509.0809287301227,
  ],
  [
    1, 42.31333070160091, 687.1870074920579, 5394.196021424751, 21213.794301586597, 39307.89580009271,
    28729.085735721943, 5226.495278852854,
  ],
] as const
const MIDDLE = [
  [
    1.4234371107496835, 4.630337846156546, 5.769497221460691, 3.6478483247632045, 1.2704582524523684,
    0.2417807251774506, 0.022723844989269184, 0.0007745450142783414,
  ],
  [
    1, 2.053191626637759, 1.6763848301838038, 0.6897673349851, 0.14810397642748008, 0.015198666563616457,
    0.0005475938084995345, 1.0507500716444169e-9,
  ],
] as const
const TAIL = [
  [
    6.657904643501103, 5.463784911164114, 1.7848265399172913, 0.29656057182850487, 0.026532189526576124,
    0.0012426609473880784, 0.000027115555687434876, 2.0103343992922881e-7,
  ],
  [
    1, 0.599832206555888, 0.1369298809227358, 0.014875361290850615, 0.0007868691311456133, 0.000018463183175100548,
    1.421511758316446e-7, 2.0442631033899397e-15,
  ],
] as const

const polynomial = (coefficients: readonly number[], x: number): number =>
  coefficients.reduceRight((sum, one) => sum * x + one, 0)
const fraction = (pair: readonly [readonly number[], readonly number[]], x: number): number =>
  polynomial(pair[0], x) / polynomial(pair[1], x)

/**
 * Quantile of the standard normal distribution, to double precision (Wichura 1988, AS 241).
 * @param p probability in (0, 1); 0 and 1 give -Infinity and Infinity, anything else NaN
 */
export function normalQuantile(p: number): number {
  if (!(p >= 0 && p <= 1)) return Number.NaN
  if (p === 0 || p === 1) return p === 0 ? -Infinity : Infinity
  const q = p - 0.5
  if (Math.abs(q) <= 0.425) return q * fraction(CENTRE, 0.180625 - q * q)
  const r = Math.sqrt(-Math.log(q < 0 ? p : 1 - p))
  const size = r <= 5 ? fraction(MIDDLE, r - 1.6) : fraction(TAIL, r - 5)
  return q < 0 ? -size : size
}

/** The z of a two-sided interval: 1.959963984540054 at 0.95. Rounded to the 16 digits that the method is good for. */
export const zOf = (confidence: number): number => Number(normalQuantile((1 + confidence) / 2).toPrecision(16))

/**
 * Wilson's score interval of a share (Wilson 1927), two-sided, without continuity correction. Inside [0, 1]; exactly 0
 * below where there is no hit and exactly 1 above where there is no miss. No trials give [0, 1].
 * @param hits trials that hit, 0..trials
 * @param trials number of trials, unweighted
 * @param confidence in (0, 1)
 */
export function wilson(hits: number, trials: number, confidence: number): readonly [number, number] {
  if (!(trials > 0)) return [0, 1]
  const z2 = zOf(confidence) ** 2
  const p = hits / trials
  const centre = (p + z2 / (2 * trials)) / (1 + z2 / trials)
  const half = Math.sqrt(((p * (1 - p)) / trials) * z2 + (z2 * z2) / (4 * trials * trials)) / (1 + z2 / trials)
  return [hits <= 0 ? 0 : Math.max(0, centre - half), hits >= trials ? 1 : Math.min(1, centre + half)]
}

/**
 * Rows (trials) from which Wilson's interval of the same share no longer reaches across the bound: n ≥ z² b(1−b)/(p−b)²,
 * the score test solved for n. null where the share is on the bound, so that no number of rows settles it.
 * @param value the share, 0..1
 * @param bound the threshold, 0..1
 */
export function rowsNeededForShare(value: number, bound: number, confidence: number): number | null {
  const gap = (value - bound) ** 2
  if (!(gap > 0)) return null
  const rows = Math.max(1, Math.ceil((zOf(confidence) ** 2 * bound * (1 - bound)) / gap))
  return Number.isSafeInteger(rows) ? rows : null
}

/**
 * Rows from which an interval that shrinks with the square root of the rows no longer reaches across the bound.
 * null where the value is on the bound.
 * @param halfWidth distance from the value to the end of the interval that faces the bound
 * @param n rows that the interval rests on
 */
export function rowsNeededByScaling(value: number, bound: number, halfWidth: number, n: number): number | null {
  const gap = Math.abs(value - bound)
  const rows = Math.max(1, Math.ceil(n * (halfWidth / gap) ** 2))
  return gap > 0 && Number.isSafeInteger(rows) ? rows : null
}
