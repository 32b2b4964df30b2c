/** Explanations: the model was explained, and no protected attribute is among what decides most. */

import type { ExplanationEvidence } from '../domain/evidence.js'
import type { Facts, Judgement, Rule } from '../domain/rule.js'
import { optional } from '../domain/strictness.js'
import { absentNote, faultyOf, type Problem, settled, unreadable } from './shared/findings.js'
import { judgement } from './shared/judgement.js'
import { knownProxies } from './shared/known-proxies.js'
import { listing, number, visible } from './shared/words.js'

const READERS = ['feature-importance']

export const explanation: Rule = {
  id: 'explanation',
  summary:
    'The model is explained by the methods asked for, and no protected attribute and no proxy of one is among the most important features.',
  plain:
    'It must be known what the model mostly goes by, and that must not be a trait such as sex or race, nor something that stands for one.',
  details:
    'Reads feature importances (SHAP, LIME). Features rank by magnitude, whatever the order of the file; of equal ones each has the better rank. A feature stands for ' +
    'a protected attribute where it has its name, is one of its values (sex_Male, sex=Male), is what it is cut from (age, where age_band is protected), or is a condition or interaction with it. protected-not-in-top: 5 means that ' +
    'no such feature may be among the first five, in any explanation. The same holds for the proxies that the policy lists: features that stand in for an attribute (proxies: {race: [zip_code]}). ' +
    'Features that are well known to stand in for one (a postal code or surname for race, a date of birth for age) and are not listed are told as a warning. A method without an explanation is missing; a protected feature without a number is an error.',
  remedy: [
    'Compute the importances of this version by the methods that the policy asks for, and commit them.',
    'Where a protected attribute or its proxy ranks high, train without it, and see what that changes and for whom.',
    'Where it has to stay, show the reason and the harm to those who decide; they may accept it by a waiver.',
  ],
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
        description: 'No protected attribute and no proxy of one among this many of the most important features.',
      },
      proxies: {
        type: 'object',
        additionalProperties: {
          type: 'array',
          items: { type: 'string', minLength: 1, maxLength: 256 },
          minItems: 1,
          maxItems: 100,
          uniqueItems: true,
        },
        minProperties: 1,
        description: 'Features that stand in for a protected attribute, by attribute.',
      },
    },
  },
  strictness: { methods: optional('more'), 'protected-not-in-top': optional('up'), proxies: optional('more') },
  check(parameters, { policy }) {
    if (parameters['proxies'] !== undefined && parameters['protected-not-in-top'] === undefined)
      return [
        {
          pointer: '/proxies',
          message: 'proxies are asked for only together with protected-not-in-top',
          fix: 'add protected-not-in-top',
          code: 'policy/schema',
        },
      ]
    if (
      parameters['protected-not-in-top'] === undefined ||
      policy.protectedAttributes.length ||
      Object.keys(proxiesOf(parameters)).length
    )
      return []
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
    const faulty = faultyOf(facts, READERS, found)
    const top = requirement.with['protected-not-in-top']
    const proxies = proxiesOf(requirement.with)
    const ranked =
      typeof top === 'number' ? found.flatMap((one) => rankProblems(one, top, wantedOf(facts, proxies))) : []
    const hints = typeof top === 'number' ? found.flatMap((one) => likelyProxies(one, top, facts, proxies)) : []
    const satisfied = judgement('satisfied', told(found, top, wantedOf(facts, proxies)), {
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
    return [
      ...settled(problems, satisfied, {
        origin: 'reported',
        ...(typeof top === 'number' ? { threshold: { 'protected-not-in-top': top } } : {}),
      }),
      ...hints,
    ]
  },
}

/** Methods without an explanation; with none asked for, any will do. */
function lacking(found: readonly ExplanationEvidence[], methods: unknown, facts: Facts): readonly Problem[] {
  const has = (method: string): boolean => found.some((one) => one.method === method && one.features.length > 0)
  const asked = Array.isArray(methods) ? (methods as readonly string[]) : []
  const missing = asked.filter((method) => !has(method))
  const empty = found.filter((one) => !one.features.length)
  const where = absentNote(facts, READERS)
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

type Proxies = Readonly<Record<string, readonly string[]>>

const proxiesOf = (parameters: Readonly<Record<string, unknown>>): Proxies =>
  (parameters['proxies'] as Proxies | undefined) ?? {}

/** A name to look for among features, and the attribute that it stands for. */
interface Wanted {
  readonly name: string
  readonly attribute: string
  /** Only the name itself, and not what it begins: `age_of_account` is no age. */
  readonly isExact?: boolean
}

/** Protected attributes, then what the policy lists as standing in for one. */
const wantedOf = (facts: Facts, proxies: Proxies): readonly Wanted[] => [
  ...facts.policy.protectedAttributes.map((name) => ({ name, attribute: name })),
  ...facts.policy.protectedAttributes.flatMap((attribute) => {
    const name = finerName(attribute)
    return name === null ? [] : [{ name, attribute, isExact: true }]
  }),
  ...Object.entries(proxies).flatMap(([attribute, names]) => names.map((name) => ({ name, attribute }))),
]

/** `age` for `age_band`: what is cut into bands says more than the bands do. Null where the name tells of no cut. */
function finerName(attribute: string): string | null {
  const finer = /^(.+?)[_ -]?(?:bands?|groups?|bins?|buckets?|brackets?|ranges?)$/i.exec(attribute)?.[1]
  return finer !== undefined && /\p{L}/u.test(finer) ? finer : null
}

interface Ranked {
  readonly name: string
  readonly attribute: string
  /** Whether it is a proxy and not the attribute itself. */
  readonly isProxy: boolean
  readonly importance: number | null
  /** 1 + the number of features that are certainly more important. */
  readonly rank: number
}

/** Features that stand for something wanted, with their rank by magnitude. */
function rankedFeatures(one: ExplanationEvidence, wanted: readonly Wanted[]): readonly Ranked[] {
  return one.features.flatMap(({ name, importance }) => {
    const match = wanted.find((each) => standsFor(name, each.name, each.isExact))
    if (match === undefined) return []
    const rank =
      1 +
      one.features.filter(
        (other) =>
          other.importance !== null && importance !== null && Math.abs(other.importance) > Math.abs(importance),
      ).length
    return [{ name, attribute: match.attribute, isProxy: match.name !== match.attribute, importance, rank }]
  })
}

function rankProblems(one: ExplanationEvidence, top: number, wanted: readonly Wanted[]): readonly Problem[] {
  const features = rankedFeatures(one, wanted)
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
    const what = high.every(({ isProxy }) => isProxy)
      ? 'Proxies of protected attributes'
      : high.some(({ isProxy }) => isProxy)
        ? 'Protected attributes and proxies of them'
        : 'Protected attributes'
    const message = `${what} are among the ${top} most important features in ${one.source.path} (${one.method}): ${listing(high.map(rankText))}.`
    const plain = `The model decides to a large part by ${listing([...new Set(high.map(({ attribute }) => attribute.replaceAll('_', ' ')))])}${high.every(({ isProxy }) => isProxy) ? ', through what stands in for it' : ''}, which it should not.`
    problems.push({ outcome: 'violated', message, fix, sources: [one.source], plain })
  }
  return problems
}

const rankText = ({ name, attribute, isProxy, importance, rank }: Ranked): string =>
  `${visible(name, 60)}${name === attribute ? '' : isProxy ? ` (a proxy of ${visible(attribute, 60)})` : ` (${attribute})`} is number ${rank} with ${number(importance ?? 0)}`

/** Told and not judged: whether such a feature stands in for the attribute here is for the policy to say. */
function likelyProxies(one: ExplanationEvidence, top: number, facts: Facts, proxies: Proxies): readonly Judgement[] {
  // By what the feature is, not by its name: whoever lists zip_code has told of it as the zip that is known.
  const listed = Object.values(proxies).flat()
  const wanted = facts.policy.protectedAttributes.flatMap((attribute) =>
    knownProxies(attribute).map((name) => ({ name, attribute })),
  )
  const high = rankedFeatures(one, wanted).filter(
    ({ name, importance, rank }) =>
      importance !== null && rank <= top && !listed.some((proxy) => standsFor(name, proxy)),
  )
  if (!high.length) return []
  const message = `In ${one.source.path} (${one.method}) features that may stand in for protected attributes are among the ${top} most important: ${listing(high.map(rankText))}.`
  return [
    judgement('violated', message, {
      severity: 'warn',
      origin: 'reported',
      sources: [one.source],
      threshold: { 'protected-not-in-top': top },
      fix: 'look whether they do, and list those that do under proxies',
    }),
  ]
}

/** Text without case and with one separator. */
const plain = (text: string): string => text.toLowerCase().replaceAll(/[\s-]+/g, '_')

/**
 * Whether a feature stands for an attribute: the attribute itself, one of its values (`sex_Male`, `sex=Male`, `sex[T.Male]`), also with the
 * prefix of a transformer (`cat__sex_Male`), inside a condition (`0.5 < sex`) or an interaction (`sex:income`, `sex*income`). Case does not matter.
 * `isExact` leaves out the values: only the attribute itself counts.
 */
export function standsFor(feature: string, attribute: string, isExact = false): boolean {
  const wanted = plain(attribute)
  return plain(feature.replaceAll(/ *([<>=:*×&|,()[\]]+) */g, '$1'))
    .split(/[<>=:*×&|,()[\]\s/]+/)
    .flatMap((part) => [part, part.replace(/^(?:[a-z0-9]+(?:_[a-z0-9]+)*?__)+/, '')])
    .some((part) => part === wanted || (!isExact && (part.startsWith(`${wanted}_`) || part.startsWith(`${wanted}.`))))
}

function told(found: readonly ExplanationEvidence[], top: unknown, wanted: readonly Wanted[]): string {
  const each = found.map((one) => {
    const first = listing(one.features.slice(0, 3).map(({ name }) => visible(name, 60)))
    const near = [...rankedFeatures(one, wanted)].sort((a, b) => a.rank - b.rank)[0]
    const nearest = near
      ? `; the first protected one is ${visible(near.name, 60)}, number ${near.rank}`
      : '; no protected attribute is listed'
    return `${one.source.path} (${one.method}): ${first} count most${typeof top === 'number' ? nearest : ''}`
  })
  return `${listing(each, 3)}.`
}
