/** Text inside drawings: SVG breaks no lines by itself. */

import { htmlName } from './escape.js'
import type { Html } from './page.js'

/** At most `most` lines of at most `width` characters, broken between words where there are any; a cut ends in `…`. */
export function wrapped(text: string, width: number, most: number): readonly string[] {
  // What could never be shown is not looked at: a text may be as long as its file.
  const words = text
    .slice(0, 8 * width * most)
    .replace(/\s+/g, ' ')
    .trim()
    .split(' ')
    .flatMap((word) => pieces(word, width))
  const lines: string[] = []
  for (const word of words) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  if (lines.length <= most) return lines
  const kept = lines.slice(0, most)
  const end = Array.from(kept[most - 1] ?? '')
  return [...kept.slice(0, -1), `${end.slice(0, Math.max(0, width - 1)).join('')}…`]
}

/** A word in pieces that fit; whole characters only. */
function pieces(word: string, width: number): readonly string[] {
  const letters = Array.from(word)
  if (letters.length <= width) return [word]
  const cut: string[] = []
  for (let at = 0; at < letters.length; at += width) cut.push(letters.slice(at, at + width).join(''))
  return cut
}

/** Lines of text as `<tspan>`s, the first baseline at (x, y). Distances are in units of the view box. */
export const textLines = (
  lines: readonly string[],
  { x, y, step, anchor = 'middle' }: { x: number; y: number; step: number; anchor?: 'start' | 'middle' | 'end' },
): Html =>
  `<text text-anchor="${anchor}">${lines
    .map((line, index) => `<tspan x="${x}" y="${y + index * step}">${htmlName(line, 200)}</tspan>`)
    .join('')}</text>`
