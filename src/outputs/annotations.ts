/** Annotations on the files of the change, as data: whoever prints them turns them into commands of the forge. */

import type { Decision } from '../domain/decision.js'
import type { OutputContext } from './context.js'
import { logProse, visible } from './escape.js'
import { firstPlace } from './review-parts.js'
import { allFindings, effectOf } from './story.js'
import { sliceText } from './words.js'

export interface Annotation {
  readonly level: 'error' | 'warning'
  /** Repository-relative path as in the record (hidden characters not yet written out), or null: about no file, or one whose path is longer than any file's. */
  readonly path: string | null
  /** 1-based, or null. */
  readonly line: number | null
  /** One line, safe to print. */
  readonly title: string
  /** One line, safe to print. */
  readonly message: string
}

/** A step may show so many of each level; more are dropped by the forge without a word. */
const LIMIT = 10

/** No file system has longer paths; such a text is no path. */
const usable = (path: string): string | null => (path.length <= 4096 ? path : null)

/** At most 10 errors and 10 warnings, worst first: faults of files, then findings in the record's order. */
export function annotationsOf(decision: Decision): readonly Annotation[] {
  const faults = decision.faults.map(
    (fault): Annotation => ({
      level: 'error',
      path: usable(fault.path),
      line: fault.line,
      title: logProse(`Model risk gate: ${fault.code}`, 120),
      message: logProse(`${fault.message}${fault.fix === null ? '' : ` (fix: ${fault.fix})`}`),
    }),
  )
  const found = allFindings(decision).flatMap(({ model, finding }): readonly Annotation[] => {
    const effect = effectOf(finding)
    if (effect !== 'blocks' && effect !== 'warns') return []
    const source = firstPlace(finding)
    const group = finding.slice ? ` (${sliceText(finding.slice)})` : ''
    return [
      {
        level: effect === 'blocks' ? 'error' : 'warning',
        path: source ? usable(source.path) : null,
        line: source?.line ?? null,
        title: logProse(`${finding.requirement}: ${finding.outcome}${group}${model ? `, ${model.id}` : ''}`, 160),
        message: logProse(`${finding.message}${finding.fix === null ? '' : ` To do: ${finding.fix}`}`),
      },
    ]
  })
  const all = [...faults, ...found]
  return (['error', 'warning'] as const).flatMap((level) => cut(all.filter((one) => one.level === level)))
}

/** The last one that fits says how many more there are. */
function cut(all: readonly Annotation[]): readonly Annotation[] {
  if (all.length <= LIMIT) return all
  const left = all.length - LIMIT + 1
  const last: Annotation = {
    ...all[0]!,
    path: null,
    line: null,
    title: `and ${left} more`,
    message: `${left} more are in the report and in the decision record.`,
  }
  return [...all.slice(0, LIMIT - 1), last]
}

/** The same as JSON, for `--format`-like uses and tests. */
export const renderAnnotations = (decision: Decision, _context: OutputContext): string =>
  `${JSON.stringify(
    annotationsOf(decision).map((one) => ({ ...one, path: one.path === null ? null : visible(one.path) })),
    null,
    2,
  )}\n`
