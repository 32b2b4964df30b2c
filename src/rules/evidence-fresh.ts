/** Figures that are relied on are recent, and about exactly the model of this change. */

import { DAY, parseDuration } from '../domain/duration.js'
import type { EvaluationEvidence } from '../domain/evidence.js'
import type { Moment } from '../domain/moment.js'
import type { Requirement } from '../domain/policy.js'
import type { RowTable } from '../domain/rows.js'
import type { Facts, Judgement, Rule } from '../domain/rule.js'
import type { Source } from '../domain/source.js'
import { optional } from '../domain/strictness.js'
import { type MaxAge, modelPart, type Part, timePart } from './shared/freshness.js'
import { judgement } from './shared/judgement.js'
import {
  absentReports,
  faultFix,
  faultSources,
  faultWords,
  faultyReports,
  isRows,
  reportSpecs,
} from './shared/unread.js'
import { type Voucher, vouchers } from './shared/vouchers.js'
import { listing, placeText } from './shared/words.js'

interface Parameters {
  /** Null where only the digest is asked for. */
  readonly maxAge: MaxAge | null
  readonly sameModel: boolean
}

export const evidenceFresh: Rule = {
  id: 'evidence-fresh',
  summary: 'Evaluations must not be older than max-age, and with same-model-digest must name exactly this model file.',
  plain:
    'The tests must be recent, and must have been made with this very version of the model, not with one that merely has the same name.',
  details: [
    'Each evaluation of the candidate is judged by the time that it gives of itself, RFC 3339 with a zone; an age of exactly max-age is allowed, and so is a clock that is up to ten minutes ahead. A later time is violated, one that is no such time an error.',
    'A rows file has no time of its own: it is missing unless an evaluation, run or attestation names its SHA-256 and gives one. Reports without a time are missing too where the policy declares no rows.',
    'The digest of the model must be equal in full. One that differs is violated, one that is not given missing.',
  ].join(' '),
  remedy: [
    'Evaluate this version of the model again and commit what the tool writes.',
    'Have the tool write its time (with a zone) and the SHA-256 of the model file into the result.',
    'Let one job build and evaluate the model, so that both are always of one run.',
  ],
  schema: {
    type: 'object',
    additionalProperties: false,
    anyOf: [{ required: ['max-age'] }, { required: ['same-model-digest'] }],
    properties: {
      'max-age': {
        type: 'string',
        pattern: '^[1-9][0-9]{0,8}[smhdw]$',
        description: 'A whole number and a unit (s, m, h, d, w): 90d.',
      },
      'same-model-digest': {
        type: 'boolean',
        description: 'Whether the evaluation must name the digest of the model of this change.',
      },
    },
  },
  strictness: { 'max-age': optional('down', asksSomething), 'same-model-digest': optional('true', asksSomething) },
  judge(requirement, facts) {
    const parameters = parametersOf(requirement)
    const found = [
      ...unreadable(facts),
      ...evaluationsOf(facts).map((one) => ofEvaluation(one, parameters, facts)),
      ...rowsOf(facts).flatMap((table) => ofRows(table, parameters, facts)),
      ...rowsNotThere(facts),
      ...timeless(facts),
    ]
    return found.length ? found : [nothing(facts)]
  },
}

/** What asks neither of the two is missing whatever there is, so that any demand beside it would help. */
function asksSomething(requirement: Requirement): boolean {
  const { maxAge, sameModel } = parametersOf(requirement)
  return maxAge !== null || sameModel
}

function parametersOf(requirement: Requirement): Parameters {
  const text = requirement.with['max-age']
  const span = typeof text === 'string' ? parseDuration(text) : null
  return {
    maxAge: span === null ? null : { text: String(text), span },
    sameModel: requirement.with['same-model-digest'] === true,
  }
}

/** Role of a file: what its figures were read as, else the entry that names it, else the candidate. */
function isCandidate(source: Source, facts: Facts): boolean {
  const figure = facts.evidence.find((one) => one.kind === 'metric' && one.source.path === source.path)
  if (figure?.kind === 'metric') return figure.role === 'candidate'
  return (facts.model.evidence.find((spec) => spec.file === source.path)?.role ?? 'candidate') === 'candidate'
}

const evaluationsOf = (facts: Facts): readonly EvaluationEvidence[] =>
  facts.evidence.filter((one): one is EvaluationEvidence => one.kind === 'evaluation' && isCandidate(one.source, facts))

const rowsOf = (facts: Facts): readonly RowTable[] => facts.tables.filter((table) => table.role === 'candidate')

const SEVERITY: readonly Part['outcome'][] = ['error', 'violated', 'missing', 'satisfied']

function ofEvaluation(one: EvaluationEvidence, parameters: Parameters, facts: Facts): Judgement {
  return told(one.source.path, one.at, one.model.digest, [one.source], parameters, facts)
}

/** Rows are as fresh as the freshest record that vouches for exactly their bytes. */
function ofRows(table: RowTable, parameters: Parameters, facts: Facts): readonly Judgement[] {
  const records = vouchers(table.source.sha256, facts)
  const path = table.source.path
  if (!records.length) {
    const message = `${path} says nothing of when it was made, and no evaluation, run or attestation names its SHA-256 (${table.source.sha256.slice(0, 12)}…).`
    const fix = `have the evaluation file name the digest of ${path} and its own time`
    return [judgement('missing', message, { fix, sources: [table.source], threshold: thresholdOf(parameters) })]
  }
  const rank = (voucher: Voucher) =>
    told(path, voucher.at, voucher.modelDigest, [table.source, voucher.source], parameters, facts)
  const judged = records
    .map(rank)
    .sort((a, b) => SEVERITY.indexOf(b.outcome as Part['outcome']) - SEVERITY.indexOf(a.outcome as Part['outcome']))
  return judged.slice(0, 1)
}

function told(
  path: string,
  at: Moment | null,
  digest: string | null,
  sources: readonly Source[],
  parameters: Parameters,
  facts: Facts,
): Judgement {
  const parts = [
    ...(parameters.maxAge ? [timePart(path, at, parameters.maxAge, facts.now)] : []),
    ...(parameters.sameModel ? [modelPart(path, digest, facts.digest)] : []),
  ]
  const outcome = SEVERITY.find((word) => parts.some((part) => part.outcome === word)) ?? 'missing'
  const fixes = parts.flatMap((part) => part.fix ?? [])
  const age = at === null || at.epoch === null ? null : (facts.now - at.epoch) / DAY
  return judgement(outcome, parts.map((part) => part.message).join(' ') || `${path} was not judged.`, {
    fix: fixes.length ? fixes.join('; ') : null,
    value: parameters.maxAge ? age : null,
    threshold: thresholdOf(parameters),
    origin: 'reported',
    sources,
    better: 'lower',
    plain: plainly(outcome),
  })
}

const plainly = (outcome: Part['outcome']): string =>
  outcome === 'satisfied'
    ? 'The tests are recent and were made on this very model.'
    : 'It is not shown that the tests are recent and were made on this very model.'

const thresholdOf = ({ maxAge }: Parameters): Judgement['threshold'] =>
  maxAge === null ? null : { 'max-age': maxAge.text }

/** Reports and rows of the candidate that could not be read. */
function unreadable(facts: Facts): readonly Judgement[] {
  const rowFiles = facts.faults.filter(
    (file) => file.spec !== null && file.spec.role === 'candidate' && isRows(file.spec),
  )
  const faulty = [...faultyReports(facts, 'candidate'), ...rowFiles]
  if (!faulty.length) return []
  const message = `How recent the evidence is cannot be judged: ${faultWords(faulty)}.`
  return [judgement('error', message, { fix: faultFix(faulty, 'write the file again'), sources: faultSources(faulty) })]
}

function rowsNotThere(facts: Facts): readonly Judgement[] {
  const gone = facts.absent.filter((one) => one.spec !== null && one.spec.role === 'candidate' && isRows(one.spec))
  return gone.map((one) =>
    judgement('missing', `${one.path} is not in the change, so how recent it is cannot be judged.`, {
      fix: `commit ${one.path}`,
    }),
  )
}

/** Reports that are relied on (no rows are declared) and give no time of themselves. */
function timeless(facts: Facts): readonly Judgement[] {
  if (facts.model.evidence.some((spec) => spec.role === 'candidate' && isRows(spec))) return []
  const dated = new Set(evaluationsOf(facts).map((one) => one.source.path))
  const bare = new Map<string, Source>()
  for (const one of facts.evidence)
    if (one.kind === 'metric' && one.origin === 'reported' && one.role === 'candidate' && !dated.has(one.source.path))
      bare.set(one.source.path, { ...one.source, pointer: '', line: null })
  return [...bare.values()]
    .filter((source) => !vouchers(source.sha256, facts).some((voucher) => voucher.at !== null))
    .map((source) =>
      judgement('missing', `${placeText(source)} gives figures and says nothing of when they were measured.`, {
        fix: 'have an evaluation file name its digest and time',
        sources: [source],
      }),
    )
}

function nothing(facts: Facts): Judgement {
  const absent = absentReports(facts, 'candidate').map((one) => one.path)
  const files = absent.length ? absent : reportSpecs(facts, 'candidate').map((spec) => spec.file)
  const one = files.length === 1
  const fault = absent.length ? `${one ? 'is' : 'are'} not in the change` : `${one ? 'gives' : 'give'} none`
  const where = files.length ? `${listing(files)} ${fault}` : 'the policy names none'
  return judgement('missing', `There is no evaluation whose age could be judged: ${where}.`, {
    fix: files.length
      ? `commit an evaluation as ${listing(files)}`
      : 'add an evaluation file to the evidence of the model',
  })
}
