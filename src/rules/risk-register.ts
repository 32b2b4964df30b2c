/** The risk register: residual risk, review, categories, acceptance by the second line, controls that fail, entries that vanish. */

import { isBlank, LEVELS, type Level, wordsOf } from '../domain/governance.js'
import { mappingOf } from '../domain/plain.js'
import { controlsOf, isClosedRisk, type Rating, ratingOf, standingOf, type Unmet } from '../domain/risk.js'
import type { Facts, Judgement, Rule } from '../domain/rule.js'
import { optional, withDefault } from '../domain/strictness.js'
import { acceptance } from './shared/acceptance.js'
import { type Problem, settled } from './shared/findings.js'
import {
  ageProblem,
  type Document,
  DURATION,
  documentsOf,
  earlierDocuments,
  type Item,
  itemsOf,
  modelProblem,
  namesText,
  openRisks,
  problemAt,
  unknownIn,
  vanished,
} from './shared/governance.js'
import { judgement } from './shared/judgement.js'
import { listing } from './shared/words.js'

/** What follows from a risk of which a control is not met. */
type Raised = { readonly problem: Problem } | { readonly told: string }

type Parameters = Readonly<Record<string, unknown>>

export const riskRegister: Rule = {
  id: 'risk-register',
  summary:
    'Every risk in the register is treated, rated, accepted by the right people, and the register is reviewed in time.',
  plain:
    'The team has written down what could go wrong, how likely and how bad it would be, and who answers for it. What is left after everything that was done must be low enough and accepted by somebody who may. If a check that keeps a danger down fails, the danger counts as high as before.',
  details:
    'Reads governance.risks. The level of a residual risk is likelihood × impact (1 to 4 low, 5 to 9 medium, 10 to 14 high, 15 to 25 critical) and may ' +
    'be at most max-residual. reviewed-within counts from reviewed-on. categories each need an entry that is not closed. accepted-by names the role ' +
    'in which somebody other than the owner must have accepted each risk. Closed risks are not judged. A risk that was open at the merge base ' +
    'and is gone is violated. What is absent or a placeholder is missing; a value off its scale, or a level that does not follow, is an error. ' +
    'A risk whose treatment names requirements is judged after these: while one of them is violated (waived or not), missing, an error or inconclusive (unless that only warns), ' +
    'the risk stands where it stood before treatment (inherent). Where that is above max-residual it is violated, as a warning, or ' +
    'blocking with block-on-unmet-controls: true. Requirements of rules that are judged last themselves (risk-register, bow-tie) raise nothing. ' +
    'A name that no requirement of the policy has is told, and counts as a control that is not met with block-on-unmet-controls: true.',
  remedy: [
    'Go through the register with the owners of the risks, fill in what is missing, and enter the day as reviewed-on.',
    'Meet the requirements that a treatment relies on: while one of them fails, the risk counts as untreated.',
    'Treat what is still too high, and have what remains accepted in the role that the policy names.',
  ],
  schema: {
    type: 'object',
    additionalProperties: false,
    properties: {
      'max-residual': { enum: LEVELS, description: 'No risk above this level.' },
      'reviewed-within': DURATION,
      categories: {
        type: 'array',
        items: { type: 'string', minLength: 1 },
        uniqueItems: true,
        minItems: 1,
        description: 'Categories with at least one risk each.',
      },
      'accepted-by': { type: 'string', minLength: 1, description: 'A role of the policy.' },
      'block-on-unmet-controls': {
        type: 'boolean',
        default: false,
        description: 'Whether a risk that is too high while its controls are not met blocks; default: it warns.',
      },
    },
  },
  strictness: {
    'max-residual': optional(['critical', 'high', 'medium', 'low']),
    'reviewed-within': optional('down'),
    categories: optional('more'),
    'accepted-by': optional('demand'),
    'block-on-unmet-controls': withDefault('true', false),
  },
  after: 'others',
  check(parameters, { policy }) {
    const role = parameters['accepted-by']
    if (typeof role !== 'string' || Object.hasOwn(policy.roles, role)) return []
    const known = Object.keys(policy.roles)
    return [
      {
        pointer: '/accepted-by',
        message: `the policy has no role "${role}"`,
        fix: `name one of ${listing(known)}, or add the role`,
        code: 'policy/reference',
      },
    ]
  },
  judge(requirement, facts) {
    const found = documentsOf(facts, { kind: 'risk-register', name: 'the risk register', what: 'risks' })
    const judged = found.documents.flatMap((document) => judgeRegister(document, requirement.with, facts))
    const gone = found.documents.length ? vanishedRisks(found.documents, facts) : []
    const risks = found.documents.flatMap((document) => openRisks(document))
    const raised = found.documents.flatMap((document) => raisedRisks(document, requirement.with, facts))
    const borne = raised.flatMap((one) => ('told' in one ? one.told : []))
    const satisfied = judgement(
      'satisfied',
      `${risks.length === 1 ? 'The one open risk' : `All ${risks.length} open risks`} in ${listing(found.documents.map(({ path }) => path))} ${risks.length === 1 ? 'is' : 'are'} rated, treated and accepted as the policy asks: ${listing(
        risks.map(({ id }) => id),
        8,
      )}.${borne.length ? ` ${borne.join(' ')}` : ''}`,
      {
        n: risks.length,
        sources: found.documents.map((document) => document.at()),
        plain: `${risks.length === 1 ? 'The one known risk is' : `All ${risks.length} known risks are`} treated and accepted.`,
      },
    )
    const tooHigh = raised.flatMap((one) => ('problem' in one ? one.problem : []))
    if (requirement.with['block-on-unmet-controls'] === true)
      return settled([...found.problems, ...judged, ...gone, ...tooHigh], satisfied)
    const warned = tooHigh.map(
      ({ outcome, message, ...rest }): Judgement => judgement(outcome, message, { ...rest, severity: 'warn' }),
    )
    return [...settled([...found.problems, ...judged, ...gone], satisfied), ...warned]
  },
}

const above = ({ level }: Rating, limit: Level): boolean => LEVELS.indexOf(level) > LEVELS.indexOf(limit)

function judgeRegister(document: Document, parameters: Parameters, facts: Facts): readonly Problem[] {
  const { content, path } = document
  const whole = problemAt(document, '')
  const problems: Problem[] = [...modelProblem(document, facts.model.id)]
  if (parameters['reviewed-within'] !== undefined) {
    const age = ageProblem(content['reviewed-on'], {
      key: 'reviewed-on',
      now: facts.now,
      within: parameters['reviewed-within'],
    })
    if (age)
      problems.push(
        whole(
          age.outcome,
          `The register ${path} was not reviewed in time: ${age.told}.`,
          'review the register and set reviewed-on',
          'The list of risks has not been looked at for too long.',
        ),
      )
  }
  const risks = itemsOf(content, 'risks')
  if (!risks.length)
    problems.push(
      whole('missing', `${path} lists no risk.`, 'list the risks of the model; one that has none is not credible'),
    )
  const open = risks.filter(({ map }) => !isClosedRisk(map))
  const present = new Set(open.map(({ map }) => wordsOf(map['category'])?.toLowerCase()))
  for (const category of (parameters['categories'] as readonly string[] | undefined) ?? []) {
    if (!present.has(category.toLowerCase())) {
      problems.push(
        whole(
          'missing',
          `${path} has no open risk of the category ${category}.`,
          `add a risk with category: ${category}`,
          `Nobody wrote down what could go wrong in ${category}.`,
        ),
      )
    }
  }
  return [...problems, ...open.flatMap((risk) => judgeRisk(document, risk, parameters, facts))]
}

function judgeRisk(document: Document, risk: Item, parameters: Parameters, facts: Facts): readonly Problem[] {
  const { map, pointer, id } = risk
  const problem = problemAt(document, pointer)
  const problems: Problem[] = []
  const absent = (key: string, fix: string): void => {
    problems.push(
      problem(
        'missing',
        `Risk ${id} in ${document.path} has no ${key}.`,
        fix,
        `The risk ${id} is not fully described: its ${key} is missing.`,
      ),
    )
  }
  if (isBlank(map['id'])) absent('id', 'give it an id such as R-001')
  if (isBlank(map['status'])) absent('status', 'write status: open, treated, accepted or closed')
  if (isBlank(map['owner'])) absent('owner', 'name the person who answers for it')
  if (isBlank(mappingOf(map['treatment'])?.['option']))
    absent('treatment', 'write treatment: {option: avoid, modify, share or retain, what: …}')
  if (parameters['categories'] !== undefined && isBlank(map['category']))
    absent('category', 'write category: fairness, security, privacy, …')
  const limit = parameters['max-residual'] as Level | undefined
  if (limit !== undefined) {
    const rating = ratingOf(map['residual'])
    if (rating === null)
      absent(
        'residual likelihood and impact',
        'rate what is left after treatment: residual: {likelihood: 1 to 5, impact: 1 to 5}',
      )
    else if (above(rating, limit)) {
      const { likelihood, impact, product, level } = rating
      const message = `The residual risk of ${id} is ${level} (likelihood ${likelihood} × impact ${impact} = ${product}), and the policy allows at most ${limit}.`
      problems.push(
        problem(
          'violated',
          message,
          'treat the risk further, or take it to those who may raise the limit',
          `The risk ${id} is still ${level} after everything that was done about it; at most ${limit} is allowed.`,
        ),
      )
    }
  }
  const role = parameters['accepted-by']
  return typeof role === 'string' ? [...problems, ...acceptance(document, risk, role, facts)] : problems
}

/** Risks of which a control is not met, or is none. */
function raisedRisks(document: Document, parameters: Parameters, facts: Facts): readonly Raised[] {
  const blocks = parameters['block-on-unmet-controls'] === true
  return openRisks(document).flatMap((risk): readonly Raised[] => {
    const unknown = unknownIn(controlsOf(risk.map), facts)
    return [
      ...raisedRisk(document, risk, { parameters, facts, unknown: blocks ? unknown : [] }),
      ...(blocks || !unknown.length ? [] : [{ told: `${risk.id} counts on ${namesText(unknown)}.` }]),
    ]
  })
}

interface Raising {
  readonly parameters: Parameters
  readonly facts: Facts
  /** Controls that count as not met, since the policy has none of that name. */
  readonly unknown: readonly Unmet[]
}

/**
 * A risk of which a control is not met, and that stands where it stood before treatment: too high for the policy (a
 * problem), or to be told beside what holds. One that is too high as it is needs no second finding.
 */
function raisedRisk(
  document: Document,
  { map, pointer, id }: Item,
  { parameters, facts, unknown }: Raising,
): readonly Raised[] {
  const limit = parameters['max-residual'] as Level | undefined
  const { inherent, residual, standing, unmet } = standingOf(map, facts.others ?? [], unknown)
  if (!unmet.length || (limit !== undefined && residual !== null && above(residual, limit))) return []
  const problem = problemAt(document, pointer)
  const why = unmet.map(({ requirement, how }) => `${requirement} ${how}`)
  const because = `because ${listing(why)}, which ${why.length === 1 ? 'is' : 'are'} to control it`
  if (inherent === null) {
    if (limit === undefined) return []
    const message = `The risk ${id} in ${document.path} has no inherent likelihood and impact, to which it goes back ${because}.`
    return [{ problem: problem('missing', message, 'rate the risk before treatment: inherent: {likelihood, impact}') }]
  }
  if (standing !== inherent) return []
  const from = residual ? ` from ${residual.product} (${residual.level})` : ''
  const rise = `The residual risk of ${id} goes up${from} to ${inherent.product} (${inherent.level}), its level before treatment, ${because}`
  if (limit === undefined || !above(inherent, limit)) return [{ told: `${rise}.` }]
  const names = (all: readonly Unmet[]) => listing(all.map(({ requirement }) => requirement))
  const asked = unmet.filter((one) => !unknown.includes(one))
  const mend = [
    ...(asked.length ? [`meet ${names(asked)}`] : []),
    ...(unknown.length ? [`name requirements of the policy in place of ${names(unknown)}`] : []),
  ]
  const fix = `${mend.join(' and ')}, or treat ${id} in another way and rate it anew`
  const plain = `What was to keep the risk ${id} down does not do so: it stands at ${inherent.level} again; at most ${limit} is allowed.`
  return [{ problem: problem('violated', `${rise}; the policy allows at most ${limit}.`, fix, plain) }]
}

/** Risks that stood open at the merge base and have no entry any more. */
function vanishedRisks(documents: readonly Document[], facts: Facts): readonly Problem[] {
  const listed = (document: Document) =>
    itemsOf(document.content, 'risks').flatMap(({ map }) => {
      const id = wordsOf(map['id'])
      return id === null ? [] : [{ id, closed: isClosedRisk(map), path: document.path }]
    })
  const before = earlierDocuments(facts, 'risk-register').flatMap(listed)
  const now = new Set(documents.flatMap(listed).map(({ id }) => id))
  return vanished(
    before,
    now,
    documents.map((document) => document.at()),
    'risk',
  )
}
