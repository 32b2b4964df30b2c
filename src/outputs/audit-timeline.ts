/** Verdicts over time, as bars of a month, with the same numbers in a table for whoever cannot see them. */

import type { AuditMerge } from '../domain/audit.js'
import { html } from './escape.js'
import { type Html, table } from './page.js'

interface Month {
  readonly name: string
  readonly pass: number
  readonly waived: number
  readonly wrong: number
}

/** Most months drawn; earlier ones are only in the table. */
const MOST = 36

/** Merges by month (UTC): sound ones, those on waivers, those with a problem. '' where there is none. */
export function timeline(merges: readonly AuditMerge[]): Html {
  const months = byMonth(merges)
  if (!months.length) return ''
  const drawn = months.slice(-MOST)
  const highest = Math.max(...drawn.map(({ pass, waived, wrong }) => pass + waived + wrong))
  const [width, height, bottom] = [720, 180, 150]
  const step = width / Math.max(drawn.length, 6)
  const bars = drawn.map((month, at) => {
    let top = bottom
    const part = (kind: 'pass' | 'waived' | 'wrong') => {
      const size = (month[kind] / highest) * (bottom - 20)
      top -= size
      return size
        ? `<rect class="${kind}" x="${(at * step + step * 0.15).toFixed(1)}" y="${top.toFixed(1)}" width="${(step * 0.7).toFixed(1)}" height="${size.toFixed(1)}"/>`
        : ''
    }
    const label = at % Math.ceil(drawn.length / 12) === 0
    return `<g>${part('pass')}${part('waived')}${part('wrong')}${label ? `<text x="${(at * step + step / 2).toFixed(1)}" y="168" text-anchor="middle">${html(month.name)}</text>` : ''}</g>`
  })
  const rows = months.map(({ name, pass, waived, wrong }) => [html(name), String(pass), String(waived), String(wrong)])
  const columns = ['Month', 'Sound', 'On waivers', 'With a problem'].map((title, at) => ({ title, numeric: at > 0 }))
  return `<figure class="wide"><svg class="timeline" viewBox="0 0 ${width} ${height}" role="img" aria-label="Merges of models by month; the table below has the numbers"><text x="0" y="12">at most ${highest} a month</text>${bars.join('')}</svg>
<figcaption class="key"><i class="pass"></i>sound <i class="waived"></i>on waivers <i class="wrong"></i>with a problem</figcaption></figure>
<details><summary>The numbers of the chart</summary>${table('Merges of models by month', columns, rows.length, rows, 200_000)}</details>`
}

function byMonth(merges: readonly AuditMerge[]): readonly Month[] {
  const months = new Map<string, Month>()
  for (const { committed_at, problems, waivers } of merges) {
    const name = committed_at.slice(0, 7)
    const month = months.get(name) ?? { name, pass: 0, waived: 0, wrong: 0 }
    const kind = problems.length ? 'wrong' : waivers ? 'waived' : 'pass'
    months.set(name, { ...month, [kind]: month[kind] + 1 })
  }
  return [...months.values()].sort((a, b) => (a.name < b.name ? -1 : 1))
}
