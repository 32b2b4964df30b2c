/** Explanations: the model was explained, and no protected attribute is among what decides most. */

import type { ExplanationEvidence } from '../domain/evidence.js'
import type { Facts, Judgement, Rule } from '../domain/rule.js'
import { optional } from '../domain/strictness.js'
import { faultsOf, type Problem, perhapsOurs, settled, unreadable } from './shared/findings.js'
import { judgement } from './shared/judgement.js'
import { listing, number, visible } from './shared/words.js'

const READERS = ['feature-importance']

export const explanation: Rule = {
  id: 'explanation',
  summary:
    'The model is explained by the methods asked for, and no protected attribute is among the most important features.',
  plain: 'It must be known what the model mostly goes by, and that must not be a trait such as sex or race.',
  details:
    'Reads feature importances (SHAP, LIME). Features rank by magnitude, whatever the order of the file; of equal ones each has the better rank. A feature stands for ' +
    'a protected attribute where it has its name, is one of its values (sex_Male, sex=Male), or is a condition or interaction with it. protected-not-in-top: 5 means that ' +
    'no such feature may be among the first five, in any explanation. A method without an explanation is missing; a protected feature without a number is an error.',
  schema: {
    type: 'object',
    additionalProperties: false,
    properties: {
      methods: {
        type: 'array',
        items: { enum: ['shap', 'lime', 'other'] },
        uniqueItems: true,
        minItems: 1,
        description: 'Methods of which an explanation must be there.',
      },
      'protected-not-in-top': {
        type: 'integer',
        minimum: 1,
        maximum: 10_000,
        description: 'No protected attribute among this many of the most important features.',
      },
    },
  },
  strictness: { methods: optional('more'), 'protected-not-in-top': optional('up') },
  check(parameters, { policy }) {
    if (parameters['protected-not-in-top'] === undefined || policy.protectedAttributes.length) return []
    return [
      {
        pointer: '/protected-not-in-top',
        message: 'the policy names no protected-attributes',
        fix: 'list them under protected-attributes',
        code: 'policy/reference',
      },
    ]
  },
  judge(requirement, facts): readonly Judgement[] {
    const found = facts.evidence.filter((one): one is ExplanationEvidence => one.kind === 'explanation')
    const faulty = [
      ...new Set([
        ...faultsOf(facts, READERS),
        ...perhapsOurs(
          facts,
          found.map((one) => one.source),
        ),
      ]),
    ]
    const top = requirement.with['protected-not-in-top']
    const ranked = typeof top === 'number' ? found.flatMap((one) => rankProblems(one, top, facts)) : []
    const satisfied = judgement('satisfied', told(found, top, facts), {
      origin: 'reported',
      sources: found.map((one) => one.source),
      threshold: typeof top === 'number' ? { 'protected-not-in-top': top } : null,
      plain: 'It is known what the model decides by, and no protected attribute is among what counts most.',
    })
    const problems = [
      ...unreadable(faulty, 'an explanation'),
      ...lacking(found, requirement.with['methods'], facts),
      ...ranked,
    ]
    return settled(problems, satisfied, {
      origin: 'reported',
      ...(typeof top === 'number' ? { threshold: { 'protected-not-in-top': top } } : {}),
    })
  },
}

/** Methods without an explanation; with none asked for, any will do. */
function lacking(found: readonly ExplanationEvidence[], methods: unknown, facts: Facts): readonly Problem[] {
  const has = (method: string): boolean => found.some((one) => one.method === method && one.features.length > 0)
  const asked = Array.isArray(methods) ? (methods as readonly string[]) : []
  const missing = asked.filter((method) => !has(method))
  const empty = found.filter((one) => !one.features.length)
  const absent = facts.absent
    .filter((one) => one.what === 'evidence' && [null, ...READERS].includes(one.spec?.as ?? null))
    .map(({ path }) => path)
  const where = absent.length
    ? ` ${listing(absent)} ${absent.length === 1 ? 'names' : 'name'} nothing in the change.`
    : ''
  const fix =
    'compute the importances for this version of the model and commit them, one line a feature: feature,mean_abs_shap'
  const plain = 'Nobody has shown what the model decides by.'
  if (missing.length)
    return [
      {
        outcome: 'missing',
        message: `There is no explanation by ${listing(missing)} of ${facts.model.id}.${where}`,
        fix,
        sources: [],
        plain,
      },
    ]
  if (!found.length || empty.length) {
    const message = empty.length
      ? `${listing(empty.map((one) => one.source.path))} lists no feature.`
      : `There is no explanation of ${facts.model.id}.${where}`
    return [{ outcome: 'missing', message, fix, sources: empty.map((one) => one.source), plain }]
  }
  return []
}

interface Ranked {
  readonly name: string
  readonly attribute: string
  readonly importance: number | null
  /** 1 + the number of features that are certainly more important. */
  readonly rank: number
}

/** Features that stand for a protected attribute, with their rank by magnitude. */
function protectedFeatures(one: ExplanationEvidence, facts: Facts): readonly Ranked[] {
  return one.features.flatMap(({ name, importance }) => {
    const attribute = facts.policy.protectedAttributes.find((each) => standsFor(name, each))
    if (attribute === undefined) return []
    const rank =
      1 +
      one.features.filter(
        (other) =>
          other.importance !== null && importance !== null && Math.abs(other.importance) > Math.abs(importance),
      ).length
    return [{ name, attribute, importance, rank }]
  })
}

function rankProblems(one: ExplanationEvidence, top: number, facts: Facts): readonly Problem[] {
  const features = protectedFeatures(one, facts)
  const fix =
    'take the attribute, and what stands in for it, out of the inputs, or show those who decide why it must stay'
  const unknown = features.filter(({ importance }) => importance === null)
  const high = features.filter(({ importance, rank }) => importance !== null && rank <= top)
  const problems: Problem[] = []
  if (unknown.length) {
    const message = `${one.source.path} gives no number for ${listing(unknown.map(({ name }) => visible(name, 60)))}, so that its rank is not known.`
    problems.push({ outcome: 'error', message, fix: 'compute the importances again', sources: [one.source] })
  }
  if (high.length) {
    const which = high.map(
      ({ name, attribute, importance, rank }) =>
        `${visible(name, 60)}${name === attribute ? '' : ` (${attribute})`} is number ${rank} with ${number(importance ?? 0)}`,
    )
    const message = `Protected attributes are among the ${top} most important features in ${one.source.path} (${one.method}): ${listing(which)}.`
    const plain = `The model decides to a large part by ${listing([...new Set(high.map(({ attribute }) => attribute.replaceAll('_', ' ')))])}, which it should not.`
    problems.push({ outcome: 'violated', message, fix, sources: [one.source], plain })
  }
  return problems
}

/** Text without case and with one separator. */
const plain = (text: string): string => text.toLowerCase().replaceAll(/[\s-]+/g, '_')

/**
 * Whether a feature stands for an attribute: the attribute itself, one of its values (`sex_Male`, `sex=Male`, `sex[T.Male]`), also with the
 * prefix of a transformer (`cat__sex_Male`), inside a condition (`0.5 < sex`) or an interaction (`sex:income`, `sex*income`). Case does not matter.
 */
export function standsFor(feature: string, attribute: string): boolean {
  const wanted = plain(attribute)
  return plain(feature.replaceAll(/ *([<>=:*×&|,()[\]]+) */g, '$1'))
    .split(/[<>=:*×&|,()[\]\s/]+/)
    .flatMap((part) => [part, part.replace(/^(?:[a-z0-9]+(?:_[a-z0-9]+)*?__)+/, '')])
    .some((part) => part === wanted || part.startsWith(`${wanted}_`) || part.startsWith(`${wanted}.`))
}

function told(found: readonly ExplanationEvidence[], top: unknown, facts: Facts): string {
  const each = found.map((one) => {
    const first = listing(one.features.slice(0, 3).map(({ name }) => visible(name, 60)))
    const near = [...protectedFeatures(one, facts)].sort((a, b) => a.rank - b.rank)[0]
    const nearest = near
      ? `; the first protected one is ${visible(near.name, 60)}, number ${near.rank}`
      : '; no protected attribute is listed'
    return `${one.source.path} (${one.method}): ${first} count most${typeof top === 'number' ? nearest : ''}`
  })
  return `${listing(each, 3)}.`
}
