/** Findings beside those of the figures themselves: no answer, remarks of reports, groups that are not there, twins. */

import type { Ask } from '../../domain/metric.js'
import type { Judgement } from '../../domain/rule.js'
import type { Slice } from '../../domain/slice.js'
import { type Figure, type Figures, nameOf, type Remark } from './figure.js'
import { absentGroups, twinGroups, twinWords } from './groups.js'
import { judgement } from './judgement.js'
import type { FigureParameters } from './metric-parameters.js'
import { among } from './plain.js'
import { groupName, rows, sliceText } from './words.js'

/** What all findings of one requirement share. */
export type About = Pick<Partial<Judgement>, 'metric' | 'threshold' | 'better'>

/** Everything that an answer gives rise to but its figures. */
export function asideOf(ask: Ask, answer: Figures, parameters: FigureParameters, about: About): readonly Judgement[] {
  if (!answer.found) {
    const { outcome, message, fix } = answer.flaw
    return [judgement(outcome, message, { ...about, fix, sources: answer.sources })]
  }
  const present = presentGroups(answer.figures)
  const sources = answer.figures[0]?.sources ?? []
  const path = sources[0]?.path ?? 'the evidence'
  const { absent, combinations } = absentGroups(ask.by ?? [], parameters.groups, present)
  const twins = twinGroups(present).map(({ column, values }) =>
    judgement('error', `In ${path} ${twinWords(column, values)}.`, {
      ...about,
      fix: `write ${column} in one spelling`,
      sources,
    }),
  )
  return [
    ...answer.remarks.map((remark) => remarked(remark, about)),
    ...absent.map((slice) =>
      judgement(
        'missing',
        `${nameOf(ask)} ${sliceText(slice)} is not in ${path}: the policy wants the group ${groupName(slice)} to be there.`,
        {
          ...about,
          slice,
          fix: `evaluate on rows of ${groupName(slice)} as well, or correct the name of the group`,
          sources,
          plain: `${among(slice)}, nothing is known of how the model does: nobody of them is in the test.`,
        },
      ),
    ),
    ...combinations.map((slice) => emptyCombination(ask, slice, { ...about, sources }, parameters)),
    ...twins,
  ]
}

/** Single groups among figures, also those that a metric between groups names. */
function presentGroups(figures: readonly Figure[]): readonly Slice[] {
  const own = figures.flatMap((figure) => (figure.slice === null ? [] : [figure.slice]))
  const inside = figures.flatMap((figure) =>
    [...(figure.groups ?? []), ...(figure.leftOut ?? [])].map((one) => one.slice),
  )
  return [...own, ...inside].filter((slice) => !Object.values(slice).includes('*'))
}

const remarked = (remark: Remark, about: About): Judgement =>
  judgement(remark.inconclusive ? 'inconclusive' : remark.outcome, remark.message, {
    ...about,
    slice: remark.slice,
    fix: remark.fix,
    sources: remark.sources,
    origin: 'reported',
  })

/** A combination of groups that are there one by one: a group of no rows. */
function emptyCombination(ask: Ask, slice: Slice, about: Partial<Judgement>, parameters: FigureParameters): Judgement {
  const message = `${nameOf(ask)} ${sliceText(slice)} cannot be measured: no row is in that group.`
  const more = { ...about, slice, n: 0, fix: `evaluate on rows of ${groupName(slice)} as well` }
  if (parameters.minSamples === null || parameters.smallGroups === 'fail') return judgement('missing', message, more)
  if (parameters.smallGroups === 'skip') return judgement('not-applicable', message, { ...more, fix: null })
  return judgement('inconclusive', message, { ...more, severity: 'warn' })
}

/** Too few rows, or nobody knows how many; null where there are enough or none are asked for. */
export function shortage(figure: Figure, parameters: FigureParameters): 'small' | 'unknown' | null {
  if (parameters.minSamples === null) return null
  if (figure.n === null) return 'unknown'
  return figure.n < parameters.minSamples ? 'small' : null
}

/** The finding of a figure on too few rows. A whole table that is too small is never skipped. */
export function smallFinding(
  ask: Ask,
  figure: Figure,
  few: 'small' | 'unknown',
  parameters: FigureParameters,
  base: Partial<Judgement>,
): Judgement {
  const about = `${nameOf(ask)} ${sliceText(figure.slice)}`.trim()
  const least = parameters.minSamples ?? 0
  if (few === 'unknown') {
    const message = `${about} is given without its number of rows in ${figure.sources[0]?.path}: at least ${rows(least)} are asked for and cannot be shown.`
    return judgement('inconclusive', message, { ...base, fix: `report n beside ${nameOf(ask)}` })
  }
  const n = figure.n ?? 0
  const message = `${about} rests on ${rows(n)}: fewer than the ${least} that the policy asks for, so it shows nothing.`
  const group = among(figure.slice)
  const plain = `${group ? `${group}, too` : 'Too'} few were tested to say anything.`
  if (parameters.smallGroups === 'skip' && figure.slice !== null)
    return judgement('not-applicable', message, { ...base, plain, fix: null })
  const severity = parameters.smallGroups === 'warn' && figure.slice !== null ? { severity: 'warn' as const } : {}
  return judgement('inconclusive', message, {
    ...base,
    plain,
    fix: `collect about ${least - n} more rows that count for it`,
    ...severity,
  })
}
