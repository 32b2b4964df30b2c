/** The order in which groups are told. */

/** Groups by the values of their columns, the first that differs decides, by code units. Lists of one length. */
export function byValues(a: readonly string[], b: readonly string[]): number {
  const at = a.findIndex((value, index) => value !== b[index])
  return at < 0 ? 0 : a[at]! < b[at]! ? -1 : 1
}
