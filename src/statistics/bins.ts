/** Equal-width bins of probabilities. */

/** Bin of a probability among `bins` equal ones, left-closed, the last one closed. */
export const binOf = (p: number, bins: number): number => Math.min(bins - 1, Math.max(0, Math.floor(p * bins)))
