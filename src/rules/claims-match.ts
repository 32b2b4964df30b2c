/** What the card and the reports say is what the predictions give. */

import type { Evidence, MetricEvidence } from '../domain/evidence.js'
import { type Ask, isUnmeasured, type Measurement, type MetricVocabulary, type Unmeasured } from '../domain/metric.js'
import type { Requirement } from '../domain/policy.js'
import type { Facts, Judgement, Rule } from '../domain/rule.js'
import { sliceKey } from '../domain/slice.js'
import { SLACK } from './shared/bound.js'
import { absentSources, faultySources } from './shared/claim-sources.js'
import { nameOf } from './shared/figure.js'
import { judgement } from './shared/judgement.js'
import { numberOf } from './shared/metric-parameters.js'
import { refutation } from './shared/other-report.js'
import { apart, count, listing, number, placeText, rows, sliceText, visible } from './shared/words.js'

type Origin = 'card' | 'reports'

interface Parameters {
  readonly sources: readonly Origin[]
  readonly tolerance: number
}

/** Metrics that mean nothing without parameters that no claim gives. */
const UNTOLD = ['cost', 'confidence-at-least', 'beta', 'tail', 'quantile', 'k', 'column'] as const

export const claimsMatch: Rule = {
  id: 'claims-match',
  summary: 'Every figure that the card or a report gives must be what the predictions give, within a tolerance.',
  plain:
    'What the description of the model promises is measured again. A number that nobody can reproduce is treated as untrue.',
  details: [
    'A claim is compared with the metric recomputed from the rows of the candidate, for the same class and group; a difference beyond the tolerance is violated whichever way it lies, one finding for each claim. Where an evaluation file counts other rows than the predictions hold, in all or in a group, that is violated too.',
    'Claims about other data (training, validation) and about metrics that rows cannot give are named as not checked. Where no claim can be recomputed, one of the card that a report of the change contradicts is violated; a report that agrees with it shows nothing, since neither was measured. A claim of a number where the metric is undefined, or of none where it is defined, does not match.',
    'No card where the card is asked, no report where a listed one is absent, and no claim that could be checked are missing: nothing was shown to match.',
  ].join(' '),
  remedy: [
    'Write the figure that was measured into the card or report; the finding gives both.',
    'Where the claim is right and the predictions are those of another version or set, evaluate this version and commit its predictions.',
    'Let the evaluation write the figures into the card, so that the two cannot part again.',
  ],
  schema: {
    type: 'object',
    additionalProperties: false,
    required: ['sources', 'tolerance'],
    properties: {
      sources: {
        type: 'array',
        items: { enum: ['card', 'reports'] },
        minItems: 1,
        uniqueItems: true,
        description: 'Whose figures are checked.',
      },
      tolerance: { type: 'number', minimum: 0, description: 'Largest difference, in the unit of the metric.' },
    },
  },
  strictness: { sources: 'more', tolerance: 'down' },
  asksFromEvidence(requirement, _model, vocabulary, evidence) {
    const claims = claimsOf(parametersOf(requirement), vocabulary, evidence)
    return [...claims.map(askOf), ...claims.filter(counts).map(countAsk)]
  },
  judge(requirement, facts) {
    const parameters = parametersOf(requirement)
    const about = { threshold: { tolerance: parameters.tolerance } }
    const claims = claimsOf(parameters, facts.vocabulary, facts.evidence)
    const checked = claims.map((claim) => check(claim, facts, parameters))
    const differing = [
      ...checked.flatMap((one) => (one.kind === 'differs' ? [one.judgement] : [])),
      ...miscounted(claims, facts),
    ].map((one) => ({ ...one, ...about }))
    const matching = checked.flatMap((one) => (one.kind === 'matches' ? [one] : []))
    const unread = [...absentSources(parameters.sources, facts), ...faultySources(parameters.sources, facts)].map(
      (one) => ({ ...one, ...about }),
    )
    const unchecked = [
      ...checked.flatMap((one) => (one.kind === 'unchecked' ? [one.why] : [])),
      ...beyondRows(parameters, facts),
    ]
    const rest = unchecked.length ? ` Not checked: ${listing([...new Set(unchecked)], 6)}.` : ''
    if (differing.length || unread.length) return [...differing, ...unread]
    if (!matching.length) {
      const refuted = checked.flatMap((one) => (one.kind === 'unchecked' && one.refuted ? [one.refuted] : []))
      const rows = nothing(checked, parameters, facts, rest)
      // Rows that cannot be read are told beside it: a contradiction elsewhere does not make them readable.
      const told = refuted.length ? [...refuted, ...(rows.outcome === 'error' ? [rows] : [])] : [rows]
      return told.map((one) => ({ ...one, ...about }))
    }
    return [{ ...settled(matching, parameters, rest), ...about }]
  },
}

const parametersOf = (requirement: Requirement): Parameters => {
  const given = Array.isArray(requirement.with.sources) ? requirement.with.sources : []
  return {
    sources: (['card', 'reports'] as const).filter((source) => given.includes(source)),
    tolerance: numberOf(requirement.with, 'tolerance') ?? 0,
  }
}

const originOf = (one: MetricEvidence): Origin => (one.origin === 'declared' ? 'card' : 'reports')

/** Claims about the candidate on unseen data that rows may bear out, in the order of the evidence. */
function claimsOf(
  parameters: Parameters,
  vocabulary: MetricVocabulary,
  evidence: readonly Evidence[],
): readonly MetricEvidence[] {
  return evidence.filter((one): one is MetricEvidence => {
    if (one.kind !== 'metric' || one.role !== 'candidate' || !parameters.sources.includes(originOf(one))) return false
    if (one.split === 'train' || one.split === 'validation') return false
    const entry = vocabulary.find(one.metric)
    return entry !== undefined && !UNTOLD.some((parameter) => entry.parameters.includes(parameter))
  })
}

const askOf = (claim: MetricEvidence): Ask => ({
  metric: claim.metric,
  parameters: claim.class === null ? {} : { class: claim.class },
  role: 'candidate',
  by: claim.slice === null ? null : Object.keys(claim.slice),
  confidence: null,
  minSamples: null,
  pairedWith: null,
})

/** Whether a claim says of how many rows it is: in the evaluation file n is rows, elsewhere it may be cases of a class. */
const counts = (claim: MetricEvidence): claim is MetricEvidence & { readonly n: number } =>
  claim.reader === 'evaluation' && claim.n !== null

const countAsk = (claim: MetricEvidence): Ask => ({ ...askOf(claim), metric: 'count', parameters: {} })

type Checked =
  | { readonly kind: 'matches'; readonly claim: MetricEvidence; readonly measured: Measurement; readonly off: number }
  | { readonly kind: 'differs'; readonly judgement: Judgement }
  | {
      readonly kind: 'unchecked'
      readonly why: string
      readonly outcome: 'missing' | 'error'
      readonly message: string
      /** Set where a report of the change contradicts the claim. */
      readonly refuted?: Judgement
    }

/** One claim against its counterpart. */
function check(claim: MetricEvidence, facts: Facts, { tolerance }: Parameters): Checked {
  const about = aboutOf(claim)
  const answer = facts.measurements.answer(askOf(claim))
  if (isUnmeasured(answer)) return unmeasured(claim, answer, facts, tolerance)
  const measured = answer.find((one) => sliceKey(one.slice) === sliceKey(claim.slice))
  if (measured === undefined)
    return {
      kind: 'differs',
      judgement: told(
        claim,
        null,
        `${placeText(claim.source)} gives ${about}, and the predictions hold no such group.`,
      ),
    }
  if (claim.value === null || measured.value === null) return undefinedClaim(claim, measured, about)
  const off = Math.abs(claim.value - measured.value)
  // A measured value that is itself only known to within so much can bear a claim out, or contradict it, by that much less.
  const within = measured.within ?? 0
  if (off + within <= tolerance + SLACK) return { kind: 'matches', claim, measured, off }
  if (off - within <= tolerance + SLACK) {
    const message = `${about} is only known to within ${number(within)} from ${measured.source.path}, too coarse for a tolerance of ${number(tolerance)}`
    return { kind: 'unchecked', why: message, outcome: 'missing', message }
  }
  const [said, found] = apart(claim.value, measured.value)
  const message = `${placeText(claim.source)} says ${about} is ${said}, and ${measured.source.path} gives ${found} (${rows(measured.n)}): they differ by ${number(off)}, and at most ${number(tolerance)} is allowed.`
  const who = originOf(claim) === 'card' ? 'The description of the model' : 'A report'
  const entry = facts.vocabulary.find(claim.metric)
  const better = entry?.better === 'none' ? undefined : claim.value > measured.value === (entry?.better === 'higher')
  const plain = `${who} promises ${better === undefined ? 'another' : better ? 'a better' : 'a worse'} figure than the tests show.`
  return { kind: 'differs', judgement: { ...told(claim, measured, message), plain } }
}

/** A claim that no rows can bear out: not checked, but a report of the change may contradict it. */
function unmeasured(claim: MetricEvidence, { outcome, message }: Unmeasured, facts: Facts, tolerance: number): Checked {
  const about = aboutOf(claim)
  const refuted = refutation(claim, facts, { about, why: message, tolerance })
  const why = `${about} (${message}${refuted ? `; ${refuted.words}` : ''})`
  return { kind: 'unchecked', why, outcome, message, ...(refuted ? { refuted: refuted.judgement } : {}) }
}

/** Where a report counts other rows than the predictions hold, its figures are of other data; one finding a file and group. */
function miscounted(claims: readonly MetricEvidence[], facts: Facts): readonly Judgement[] {
  const byGroup = new Map(
    claims.filter(counts).map((claim) => [`${claim.source.path}\n${sliceKey(claim.slice)}`, claim] as const),
  )
  return [...byGroup.values()].flatMap((claim) => {
    const answer = facts.measurements.answer(countAsk(claim))
    const measured = isUnmeasured(answer)
      ? undefined
      : answer.find((one) => sliceKey(one.slice) === sliceKey(claim.slice))
    if (typeof measured?.value !== 'number') return []
    if (Math.abs(measured.value - claim.n) <= (measured.within ?? 0)) return []
    const group = sliceText(claim.slice)
    const message = `${placeText({ ...claim.source, line: null })} says that it is of ${rows(claim.n)}${group === '' ? '' : ` ${group}`}, and ${measured.source.path} holds ${count(measured.value)}: its figures are of other data.`
    return [told({ ...claim, metric: 'count', value: claim.n }, measured, message)]
  })
}

/** Undefined on one side. Zero for what is undefined is how some tools write it, and no promise. */
function undefinedClaim(claim: MetricEvidence, measured: Measurement, about: string): Checked {
  if (claim.value === null && measured.value === null) return { kind: 'matches', claim, measured, off: 0 }
  if (claim.value === 0) {
    const message = `${about} is undefined on these rows, where 0 is said`
    return { kind: 'unchecked', why: message, outcome: 'missing', message }
  }
  const found = measured.value === null ? 'undefined' : number(measured.value)
  // What is written there is told, not only that it is no number of the metric: "79.6" is no 'undefined' to its author.
  const said =
    claim.value !== null
      ? `says ${about} is ${number(claim.value)}`
      : `gives no ${about} that can be compared (${visible(claim.reason ?? 'it is undefined', 200)})`
  const message = `${placeText(claim.source)} ${said}, and ${measured.source.path} gives ${found}${measured.reason ? ` (${measured.reason})` : ''}.`
  return { kind: 'differs', judgement: told(claim, measured, message) }
}

function told(claim: MetricEvidence, measured: Measurement | null, message: string): Judgement {
  const found = measured?.value
  const fix =
    found === null || found === undefined
      ? 'take the claim out, or name the data it was measured on'
      : `write ${number(found)}, or name the data it was measured on`
  return judgement('violated', message, {
    slice: claim.slice,
    value: claim.value,
    baseline: found ?? null,
    n: measured?.n ?? null,
    origin: claim.origin,
    sources: [claim.source, ...(measured ? [measured.source] : [])],
    metric: claim.metric,
    fix,
  })
}

/** "accuracy for sex = Female", with the name as written where it is another. */
function aboutOf(claim: MetricEvidence): string {
  const name = nameOf({ metric: claim.metric, parameters: claim.class === null ? {} : { class: visible(claim.class) } })
  return `${name} ${sliceText(claim.slice)}`.trim()
}

/** Claims of the asked sources that no rows of the candidate can bear out, in words. */
function beyondRows({ sources }: Parameters, facts: Facts): readonly string[] {
  return facts.evidence.flatMap((one): readonly string[] => {
    if (one.kind !== 'metric' || one.role !== 'candidate' || !sources.includes(originOf(one))) return []
    if (one.split === 'train' || one.split === 'validation') return [`${aboutOf(one)} (on the ${one.split} split)`]
    const entry = facts.vocabulary.find(one.metric)
    if (entry === undefined) return [`${visible(one.writtenAs, 40)} (not a metric that is known)`]
    const untold = UNTOLD.filter((parameter) => entry.parameters.includes(parameter))
    return untold.length ? [`${aboutOf(one)} (the claim does not say its ${listing(untold)})`] : []
  })
}

function nothing(checked: readonly Checked[], { sources }: Parameters, facts: Facts, rest: string): Judgement {
  const failed = checked.flatMap((one) => (one.kind === 'unchecked' ? [one] : []))
  const error = failed.find((one) => one.outcome === 'error')
  const where = sources.includes('card') && facts.model.card !== null ? [facts.model.card] : []
  const files = [
    ...where,
    ...(sources.includes('reports')
      ? facts.model.evidence.filter((spec) => spec.as === null).map((spec) => spec.file)
      : []),
  ]
  const message = checked.length
    ? `None of ${count(checked.length)} claims could be compared with the predictions: ${(error ?? failed[0])?.message ?? 'no row was measured'}.`
    : `No figure is claimed that could be checked${files.length ? ` (${listing(files)})` : ''}, so nothing was shown to match.`
  return judgement(error ? 'error' : 'missing', `${message}${rest}`, {
    fix: checked.length
      ? 'declare the predictions that the claims rest on'
      : 'state the main figures of the model where they can be checked',
  })
}

/** The finding where every claim that could be compared matches; its value is the largest difference. */
function settled(
  matching: readonly Extract<Checked, { kind: 'matches' }>[],
  { tolerance }: Parameters,
  rest: string,
): Judgement {
  const largest = matching.reduce((a, b) => (b.off > a.off ? b : a))
  const files = [...new Set(matching.map((one) => one.claim.source.path))]
  const claims = `${count(matching.length)} ${matching.length === 1 ? 'figure' : 'figures'}`
  const message = `${claims} in ${listing(files)} ${matching.length === 1 ? 'is' : 'are'} what the predictions give: the largest difference is ${number(largest.off)} (${aboutOf(largest.claim)}), and at most ${number(tolerance)} is allowed.${rest}`
  return judgement('satisfied', message, {
    value: largest.off,
    n: largest.measured.n,
    origin: 'recomputed',
    sources: [...matching.slice(0, 20).map((one) => one.claim.source), largest.measured.source],
    better: 'lower',
    plain: 'What the description and the reports promise is what the tests show.',
  })
}
