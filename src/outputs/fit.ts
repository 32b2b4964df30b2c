/** Texts that have to fit: whole items only, and what is left out is counted and said. */

/**
 * As many whole items as fit into `budget` UTF-16 units, each followed by `joint`, then `more(n)` where n were left out.
 * The result never exceeds the budget, except by the text of `more`, which is always kept.
 */
export function fitted(
  items: Iterable<string>,
  total: number,
  budget: number,
  joint: string,
  more: (left: number) => string,
): string {
  let text = ''
  let shown = 0
  for (const item of items) {
    if (text.length + item.length + joint.length > budget) break
    text += shown === 0 ? item : joint + item
    shown += 1
  }
  return shown < total ? `${text}${shown === 0 ? '' : joint}${more(total - shown)}` : text
}
