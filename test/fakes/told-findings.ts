/** Findings as tests read them: what was left out is not there, and a source is its path with line or pointer. */

import type { Judgement } from '../../src/domain/rule.js'
import type { Source } from '../../src/domain/source.js'

const place = ({ path, line, pointer }: Source): string => `${path}${line === null ? '' : `:${line}`}${pointer}`

/** One finding without its nulls and empty lists. */
export const toldFinding = (one: Judgement): Readonly<Record<string, unknown>> => ({
  ...Object.fromEntries(Object.entries(one).filter(([, value]) => value !== null)),
  sources: one.sources.map(place),
})

/** Several of them. */
export const toldFindings = (all: readonly Judgement[]): readonly Readonly<Record<string, unknown>>[] =>
  all.map(toldFinding)
