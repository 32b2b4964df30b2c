/** Judgements of a rule written out whole, for snapshots: what is not shown is null, empty or absent. */

import type { Judgement } from '../../src/domain/rule.js'
import type { Source } from '../../src/domain/source.js'

const place = ({ path, line, pointer }: Source): string => `${path}${line === null ? '' : `:${line}`}${pointer}`

const shown = (value: unknown): boolean => value !== null && value !== undefined

/** A paragraph for each judgement: outcome, group and message, then every other field that it has, one a line. */
export function inFull(judged: readonly Judgement[]): string {
  return judged
    .map(({ outcome, slice, message, sources, ...rest }) => {
      const fields = Object.entries(rest)
        .filter(([, value]) => shown(value))
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, value]) => `  ${key}: ${typeof value === 'string' ? value : JSON.stringify(value)}`)
      const from = sources.length ? [`  sources: ${sources.map(place).join(', ')}`] : []
      return [`${outcome}${slice ? ` ${JSON.stringify(slice)}` : ''}: ${message}`, ...fields, ...from].join('\n')
    })
    .join('\n')
}
