/** Findings as tests read them: what was left out is not there, and a source is its path with line or pointer. */

import type { Judgement } from '../../src/domain/rule.js'
import type { Source } from '../../src/domain/source.js'

const place = ({ path, line, pointer }: Source): string => `${path}${line === null ? '' : `:${line}`}${pointer}`

/** A finding of which only what it says is there. */
export type ToldFinding = Partial<Omit<Judgement, 'sources'>> & { readonly sources: readonly string[] }

/** One finding without its nulls. */
export const toldFinding = (one: Judgement): ToldFinding => ({
  ...Object.fromEntries(Object.entries(one).filter(([, value]) => value !== null)),
  sources: one.sources.map(place),
})

/** Several of them. */
export const toldFindings = (all: readonly Judgement[]): readonly ToldFinding[] => all.map(toldFinding)
