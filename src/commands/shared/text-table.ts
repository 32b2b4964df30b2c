/** Small tables of text for a terminal. */

/** Rows of cells as lines, columns as wide as their widest cell and two spaces apart. Rows are equally long. */
export function aligned(cells: readonly (readonly string[])[]): readonly string[] {
  const widths = (cells[0] ?? []).map((_, column) => Math.max(...cells.map((row) => row[column]!.length)))
  return cells.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column]!))
      .join('  ')
      .trimEnd(),
  )
}

/** A number in four digits; a whole one as it is. */
export const rounded = (value: number): string => (Number.isInteger(value) ? String(value) : value.toPrecision(4))

/** The parts of `a,b, c`; null where there is no text. Empty parts are left out. */
export const commaList = (text: string | null): string[] | null =>
  text
    ?.split(',')
    .map((one) => one.trim())
    .filter(Boolean) ?? null
