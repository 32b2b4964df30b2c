/** Confusion matrices of any number of classes, as lists or as NumPy prints them. */

import type { Plain } from '../../domain/plain.js'
import type { Figure } from './figures.js'
import { isList } from './plain.js'

/** `count` and `accuracy` of a square matrix of whole numbers; accuracy is undefined where it is all zero. None for anything else. */
export function matrixFigures(
  figure: Pick<Figure, 'value' | 'pointer' | 'line'>,
): readonly Pick<Figure, 'name' | 'value' | 'pointer' | 'line'>[] {
  const matrix = matrixOf(figure.value)
  if (matrix === null) return []
  const total = matrix.flat().reduce((sum, cell) => sum + cell, 0)
  const right = matrix.reduce((sum, row, index) => sum + (row[index] ?? 0), 0)
  const place = { pointer: figure.pointer, line: figure.line }
  return [
    { name: 'count', value: total, ...place },
    { name: 'accuracy', value: total > 0 ? right / total : null, ...place },
  ]
}

function matrixOf(value: Plain | undefined): readonly (readonly number[])[] | null {
  const rows = typeof value === 'string' ? printed(value) : isList(value) ? value : null
  if (rows === null || rows.length < 2 || rows.length > 1000) return null
  const matrix: number[][] = []
  for (const row of rows) {
    if (!isList(row) || row.length !== rows.length) return null
    const cells = row.filter(
      (cell): cell is number => typeof cell === 'number' && Number.isSafeInteger(cell) && cell >= 0,
    )
    if (cells.length !== rows.length) return null
    matrix.push(cells)
  }
  return matrix
}

/** `[[166  65]\n [ 67 299]]` → rows. */
function printed(text: string): readonly (readonly number[])[] | null {
  if (text.length > 100_000 || !/^\[\[[\d\s[\]]+\]\]$/.test(text.trim())) return null
  return text
    .trim()
    .slice(1, -1)
    .split(']')
    .map((row) => row.replace('[', '').trim())
    .filter((row) => row !== '')
    .map((row) => row.split(/\s+/).map(Number))
}
