/** An own condition in CEL over metrics, the card, the model and its tests. */

import type { MetricVocabulary } from '../domain/metric.js'
import type { Requirement } from '../domain/policy.js'
import type { Facts, Judgement, ParameterFault, Rule } from '../domain/rule.js'
import { askOf, DEFAULT_CONFIDENCE, type Found, look, metricsOf } from './shared/expression-facts.js'
import { type Bindings, type Expression, type Reference, readExpression } from './shared/expression-language.js'
import { judgement } from './shared/judgement.js'

export const expression: Rule = {
  id: 'expression',
  summary: 'A condition of your own, written in CEL, must be true.',
  plain: 'A condition that the organisation wrote for itself. What it means stands in the requirement that uses it.',
  details: [
    'Known are metrics.NAME.value, .n, .lower and .upper (of all rows of the candidate), card.fields.NAME, model.id, model.tier, model.digest, model.version, and tests.total, .passed, .failed, .errors, .skipped.',
    'The expression is checked when the policy is read: names, types, size. Whole numbers beside a metric are written 2.0.',
    'A reference to something that is not there makes the finding missing, wherever it stands in the expression; a result that is neither true nor false is an error.',
    'lower and upper are those of the two-sided interval at confidence (0.95 by default). matches takes RE2 patterns.',
  ].join(' '),
  remedy: [
    'Commit the evaluation or fill in the field that the condition refers to, where the finding says that it is not there.',
    'Read in the requirement what the condition guards against, and change the model or its documents so that it holds.',
    'Where the condition does not say what was meant, have its owners correct the policy in a change of its own.',
  ],
  schema: {
    type: 'object',
    additionalProperties: false,
    required: ['cel'],
    properties: {
      cel: { type: 'string', minLength: 1, maxLength: 4000, description: 'The condition, in CEL.' },
      message: { type: 'string', minLength: 1, maxLength: 500, description: 'What is wrong where it is false.' },
      confidence: {
        type: 'number',
        exclusiveMinimum: 0,
        exclusiveMaximum: 1,
        default: DEFAULT_CONFIDENCE,
        description: 'Level of the intervals.',
      },
    },
  },
  // A condition may stand on either end of an interval, so neither it nor the level has a direction.
  strictness: { cel: 'unordered', message: 'text', confidence: 'unordered' },
  check(parameters, { vocabulary }) {
    if (typeof parameters.cel !== 'string') return []
    const read = readExpression(parameters.cel)
    if (!isExpression(read)) {
      return read.map(
        ({ message, fix, at }): ParameterFault => ({
          pointer: '/cel',
          message: `at character ${at} of the expression: ${message}`,
          fix,
          code: 'policy/expression',
        }),
      )
    }
    return read.references.flatMap((one) => (one.kind === 'metric' ? metricFaults(one.name, vocabulary) : []))
  },
  asks(requirement, _model, vocabulary) {
    const read = readExpression(String(requirement.with.cel ?? ''))
    return isExpression(read)
      ? metricsOf(read, vocabulary).map(({ entry, interval }) => askOf(entry, interval, requirement))
      : []
  },
  judge(requirement, facts) {
    const text = String(requirement.with.cel ?? '')
    const read = readExpression(text)
    if (!isExpression(read))
      return [
        judgement('error', `The expression cannot be read: ${read[0]?.message ?? ''}.`, { fix: 'correct the policy' }),
      ]
    const found = read.references.map((reference) => ({ reference, found: look(reference, read, requirement, facts) }))
    const sources = found.flatMap((one) => one.found.sources)
    const lacking = found.flatMap((one) => (one.found.there ? [] : [one.found]))
    const worst = lacking.find((one) => one.outcome === 'error') ?? lacking[0]
    if (worst) {
      const message = `The expression refers to what is not there: ${[...new Set(lacking.map((one) => one.message))].join('; ')}.`
      return [judgement(worst.outcome, message, { fix: worst.fix, sources })]
    }
    return [answered(text, read, bindingsOf(found), requirement, { sources, origin: originOf(facts, read) })]
  },
}

const isExpression = (read: ReturnType<typeof readExpression>): read is Expression => !Array.isArray(read)

function answered(
  text: string,
  read: Expression,
  bindings: Bindings,
  requirement: Requirement,
  more: Partial<Judgement>,
): Judgement {
  const result = read.evaluate(bindings)
  const values = valuesText(bindings)
  const shown = `"${text.replace(/\s+/g, ' ').slice(0, 300)}"${values ? `, with ${values}` : ''}`
  if ('failure' in result) {
    const outcome = result.missing ? 'missing' : 'error'
    return judgement(outcome, `The expression ${shown}, cannot be evaluated: ${result.failure}.`, {
      ...more,
      fix: result.missing
        ? 'provide the value that it refers to'
        : 'correct the expression in the policy, or the value that it refers to',
    })
  }
  if (result.answer) return judgement('satisfied', `The condition ${shown}, is true.`, more)
  const said = typeof requirement.with.message === 'string' ? `${sentence(requirement.with.message)} ` : ''
  return judgement('violated', `${said}The condition ${shown}, is false.`, {
    ...more,
    fix: 'change the model or its documents so that the condition holds, or ask for a waiver',
  })
}

const sentence = (text: string): string => {
  const trimmed = text.trim()
  return `${trimmed.charAt(0).toUpperCase()}${trimmed.slice(1)}${/[.!?]$/.test(trimmed) ? '' : '.'}`
}

const NEEDED: readonly string[] = ['confidence-at-least', 'cost', 'by']

function metricFaults(name: string, vocabulary: MetricVocabulary): readonly ParameterFault[] {
  const entry = vocabulary.find(name)
  if (!entry) {
    const near = vocabulary.suggest(name)
    return [
      {
        pointer: '/cel',
        message: `"${name}" is not a metric that is known`,
        fix: near ? `did you mean ${near}?` : 'risk-gate explain lists the metrics that are known',
        code: 'policy/unknown-metric',
      },
    ]
  }
  const needs = entry.acrossGroups ? 'by' : entry.parameters.find((one) => NEEDED.includes(one))
  if (needs === undefined) return []
  return [
    {
      pointer: '/cel',
      message: `${name} needs ${needs}, which an expression cannot give`,
      fix: 'use the rule metric-threshold for it',
      code: 'policy/expression',
    },
  ]
}

function bindingsOf(found: readonly { readonly reference: Reference; readonly found: Found }[]): Bindings {
  const groups = {
    metrics: {} as Record<string, Record<string, number>>,
    card: {} as Record<string, unknown>,
    model: {} as Record<string, string>,
    tests: {} as Record<string, number>,
  }
  for (const { reference, found: one } of found) {
    if (!one.there) continue
    if (reference.kind === 'metric')
      groups.metrics[reference.name] = { ...groups.metrics[reference.name], [reference.part]: one.value as number }
    else if (reference.kind === 'card') groups.card[reference.name] = one.value
    else if (reference.kind === 'model') groups.model[reference.name] = one.value as string
    else groups.tests[reference.name] = one.value as number
  }
  return groups
}

/** The values that went in, for the message; short. */
function valuesText({ metrics, card, model, tests }: Bindings): string {
  const flat = [
    ...Object.entries(metrics).flatMap(([name, parts]) =>
      Object.entries(parts).map(([part, value]) => [`metrics.${name}.${part}`, value] as const),
    ),
    ...Object.entries(card).map(([name, value]) => [`card.fields.${name}`, value] as const),
    ...Object.entries(model).map(([name, value]) => [`model.${name}`, value] as const),
    ...Object.entries(tests).map(([name, value]) => [`tests.${name}`, value] as const),
  ]
  const text = (value: unknown) => {
    const full = typeof value === 'number' ? String(value) : (JSON.stringify(value) ?? '')
    return full.length > 60 ? `${full.slice(0, 59)}…` : full
  }
  return flat
    .slice(0, 8)
    .map(([name, value]) => `${name} = ${text(value)}`)
    .join(', ')
}

/** The weakest origin of what went in. */
function originOf(facts: Facts, read: Expression): Judgement['origin'] {
  if (read.references.some((one) => one.kind === 'card')) return 'declared'
  if (read.references.some((one) => one.kind === 'tests' || (one.kind === 'model' && one.name === 'version')))
    return 'reported'
  const metrics = metricsOf(read, facts.vocabulary)
  const measured = metrics.every(({ entry }) =>
    facts.measurements.all.some((one) => one.metric === entry.name && one.slice === null && one.role === 'candidate'),
  )
  return metrics.length === 0 ? 'verified' : measured ? 'recomputed' : 'reported'
}
