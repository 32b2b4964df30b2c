/** How many models were judged on one evaluation set: each look at it makes its figures a little too good. */

import type { EvaluationEvidence } from '../domain/evidence.js'
import type { Facts, Judgement, Rule } from '../domain/rule.js'
import type { Source } from '../domain/source.js'
import { setName } from './shared/evaluation-set.js'
import { judgement } from './shared/judgement.js'
import { numberOf } from './shared/metric-parameters.js'
import { faultFix, faultSources, faultWords, isRows } from './shared/unread.js'
import { count, listing } from './shared/words.js'

export const testSetReuse: Rule = {
  id: 'test-set-reuse',
  summary: 'No more than max-attempts different models may be judged on the same evaluation set.',
  plain: 'Whoever tries often enough passes any test by luck. So only so many versions may be tried on the same test.',
  details: [
    'Whoever tries model after model on one test set and keeps the best fits the model to that set: the figures of the winner are too good, however honest each of them is (Blum & Hardt 2015).',
    'A model counts once by its digest, however often it is judged; the model of this change counts too. Earlier ones come from the decisions in the ledger; without a ledger the finding is missing.',
    'The evaluation set is known by the ids of the rows of the candidate, whatever their order; where the policy declares no rows, by the digest of the data that a report names. A set that differs in one id is another set.',
    'The finding records the set under evaluation-set, from where later changes count it.',
  ].join(' '),
  remedy: [
    'Evaluate on cases that no model was judged on before, and commit those predictions.',
    'Try versions out on a validation set, and keep the test set for the one that is to be released.',
    'Where no fresh cases can be had, those who decide may accept it by a waiver; say in the card how often the set was used.',
  ],
  schema: {
    type: 'object',
    additionalProperties: false,
    required: ['max-attempts'],
    properties: {
      'max-attempts': {
        type: 'integer',
        minimum: 1,
        description: 'Most models, this one included, that may be judged on one evaluation set.',
      },
    },
  },
  strictness: { 'max-attempts': 'down' },
  judge(requirement, facts) {
    const most = numberOf(requirement.with, 'max-attempts') ?? 1
    const refused = refusal(facts)
    if (refused !== null) return [refused]
    const sets = evaluationSets(facts)
    if (!sets.length) return [unknownSet(facts)]
    return sets.map((set) => (facts.history === undefined ? uncounted(set, most) : judged(set, most, facts)))
  },
}

/** An evaluation set by name, with where it was found. */
interface EvaluationSet {
  readonly name: string
  readonly sources: readonly Source[]
}

/** What keeps attempts from being counted at all; null where they can be. */
function refusal(facts: Facts): Judgement | null {
  if (facts.digest === null)
    return judgement(
      'missing',
      `${facts.model.artifact ?? facts.model.id} has no digest, so this model cannot be told from those judged before.`,
      {
        fix: 'name the model file under artifact and commit it, or a pointer to it',
      },
    )
  const faulty = facts.faults.filter(({ spec }) => spec !== null && spec.role === 'candidate' && isRows(spec))
  if (!faulty.length) return null
  return judgement(
    'error',
    `The rows of the candidate cannot be read, so their evaluation set is not known: ${faultWords(faulty)}.`,
    {
      fix: faultFix(faulty, 'write the file again'),
      sources: faultSources(faulty),
    },
  )
}

/** Sets that the candidate was evaluated on: of its rows, and only where the policy declares none of the reports. */
function evaluationSets(facts: Facts): readonly EvaluationSet[] {
  if (facts.model.evidence.some((spec) => spec.role === 'candidate' && isRows(spec) && spec.sql === undefined))
    return facts.tables.flatMap((table) =>
      table.role === 'candidate' && table.ids !== null && table.ids.length > 0
        ? [{ name: setName(table.ids), sources: [table.source] }]
        : [],
    )
  const byName = new Map<string, Source[]>()
  for (const one of facts.evidence) {
    if (one.kind !== 'evaluation' || one.dataset.digest === null || !isOfCandidate(one, facts)) continue
    const name = one.dataset.digest.toLowerCase()
    byName.set(name, [...(byName.get(name) ?? []), one.source])
  }
  return [...byName].map(([name, sources]) => ({ name, sources }))
}

/** Whether an evaluation is of the candidate on unseen data: its figures say so, else the entry that names its file. */
function isOfCandidate(one: EvaluationEvidence, facts: Facts): boolean {
  if (one.dataset.split === 'train') return false
  const figure = facts.evidence.find((other) => other.kind === 'metric' && other.source.path === one.source.path)
  if (figure?.kind === 'metric') return figure.role === 'candidate'
  return (facts.model.evidence.find((spec) => spec.file === one.source.path)?.role ?? 'candidate') === 'candidate'
}

/** Without a ledger. The set is recorded all the same, so that the first attempt of a new ledger counts. */
function uncounted(set: EvaluationSet, most: number): Judgement {
  const message = 'There is no ledger of earlier decisions, so nobody knows how often the evaluation set was used.'
  return judgement('missing', message, {
    threshold: { 'max-attempts': most, 'evaluation-set': set.name },
    fix: 'keep decisions in a ledger (the input ledger-branch of the action, or check --record) and let the gate read it',
    sources: set.sources,
  })
}

function unknownSet(facts: Facts): Judgement {
  const rows = facts.model.evidence.filter((spec) => spec.role === 'candidate' && isRows(spec))
  const message = rows.length
    ? `${listing(rows.map((spec) => spec.file))} ${rows.length === 1 ? 'gives' : 'give'} no ids of rows, so the evaluation set is not known.`
    : 'No report names the digest of the data that the model was evaluated on, so the evaluation set is not known.'
  const fix = rows.length
    ? 'write an id to each row and name its column under columns: {id: …}'
    : 'have the evaluation write the digest of its data (dataset.digest)'
  return judgement('missing', message, {
    fix,
    sources: facts.tables.filter((table) => table.role === 'candidate').map((table) => table.source),
  })
}

function judged(set: EvaluationSet, most: number, facts: Facts): Judgement {
  const own = (facts.digest ?? '').toLowerCase()
  const earlier = (facts.history ?? []).filter((one) => one.datasetDigest.toLowerCase() === set.name)
  const others = new Set(earlier.map((one) => one.modelDigest.toLowerCase()).filter((digest) => digest !== own))
  const attempts = others.size + 1
  const first = earlier.map((one) => one.at).sort()[0]
  const since = first === undefined ? '' : ` since ${first.slice(0, 10)}`
  const where = listing(set.sources.map((source) => source.path))
  const message = `This is the ${ordinal(attempts)} model that is judged on the evaluation set of ${where}${since}; the policy allows ${count(most)}`
  const base = {
    value: attempts,
    threshold: { 'max-attempts': most, 'evaluation-set': set.name },
    better: 'lower' as const,
    origin: 'recomputed' as const,
    sources: set.sources,
    plain: `The same test was used for ${count(attempts)} ${attempts === 1 ? 'model' : 'models'}, this one included; ${count(most)} are allowed. ${attempts > most ? 'That does not hold.' : 'That holds.'}`,
  }
  if (attempts <= most) return judgement('satisfied', `${message}.`, base)
  return judgement('violated', `${message}, and each one tried makes the figures of the best a little too good.`, {
    ...base,
    fix: 'evaluate on data that no model was judged on before, or ask for a waiver',
  })
}

/** 1st, 2nd, 3rd, 4th, 11th, 21st. */
function ordinal(n: number): string {
  const teen = n % 100 >= 11 && n % 100 <= 13
  return `${count(n)}${teen ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th')}`
}
