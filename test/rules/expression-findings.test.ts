/** What the rule on expressions says, word for word. */

import { describe, expect, it } from 'vitest'
import type { Ask, Measurement } from '../../src/domain/metric.js'
import type { Facts } from '../../src/domain/rule.js'
import { expression } from '../../src/rules/expression.js'
import {
  cardEvidence,
  facts,
  fileFault,
  measurement,
  measurements,
  modelSpec,
  policy,
  requirement,
  vocabulary,
} from '../fakes/facts.js'
import { toldFindings } from '../fakes/told-findings.js'

const values: Readonly<Record<string, number>> = { accuracy: 0.9, roc_auc: 0.8 }
const measured = measurements((ask: Ask) => {
  const value = values[ask.metric]
  return value === undefined ? undefined : [measurement(ask, value)]
})
const card = cardEvidence({}, { license: 'mit', short: 'x'.repeat(58), long: 'x'.repeat(59), tags: ['a'] })

const judge = (cel: unknown, more: Partial<Facts> = {}, parameters: Readonly<Record<string, unknown>> = {}) =>
  toldFindings(
    expression.judge(
      requirement('expression', { cel, ...parameters }),
      facts({ measurements: measured, evidence: [card], ...more }),
    ),
  )
const message = (...args: Parameters<typeof judge>): string => String(judge(...args)[0]?.message)

describe('a condition', () => {
  it('that holds', () => {
    expect(judge("metrics.accuracy.value > 0.5 && card.fields.license == 'mit'")).toMatchInlineSnapshot(`
      [
        {
          "message": "The condition "metrics.accuracy.value > 0.5 && card.fields.license == 'mit'", with metrics.accuracy.value = 0.9, card.fields.license = "mit", is true.",
          "origin": "declared",
          "outcome": "satisfied",
          "sources": [
            "reports/predictions.csv",
            "models/loan/README.md:2",
          ],
        },
      ]
    `)
  })

  it('that does not', () => {
    expect(judge('metrics.accuracy.value > 0.95')).toMatchInlineSnapshot(`
      [
        {
          "fix": "change the model or its documents so that the condition holds, or ask for a waiver",
          "message": "The condition "metrics.accuracy.value > 0.95", with metrics.accuracy.value = 0.9, is false.",
          "origin": "reported",
          "outcome": "violated",
          "sources": [
            "reports/predictions.csv",
          ],
        },
      ]
    `)
  })

  it.each([
    ['too few are right', 'Too few are right. The'],
    ['  too few. many are wrong ', 'Too few. many are wrong. The'],
    ['Too few!', 'Too few! The'],
    ['Too few?', 'Too few? The'],
    ['Too few.', 'Too few. The'],
  ])('with the words of the policy %j', (words, start) => {
    expect(message('metrics.accuracy.value > 0.95', {}, { message: words }).startsWith(`${start} condition "`)).toBe(
      true,
    )
  })

  it('is told on one line, and cut where it is long', () => {
    expect(message('metrics.accuracy.value\n   >  0.5')).toBe(
      'The condition "metrics.accuracy.value > 0.5", with metrics.accuracy.value = 0.9, is true.',
    )
    const long = `metrics.accuracy.value > 0.5${' && true'.repeat(40)}`
    expect(message(long)).toContain(`The condition "${long.slice(0, 300)}", with`)
  })

  it.each([
    ["card.fields.license == 'mit'", 'card.fields.license = "mit"'],
    ["card.fields.short != ''", `card.fields.short = "${'x'.repeat(58)}"`],
    ["card.fields.long != ''", `card.fields.long = "${'x'.repeat(58)}…`],
    ["'a' in card.fields.tags", 'card.fields.tags = ["a"]'],
    ["model.tier == 'high'", 'model.tier = "high"'],
  ])('is told with its values: %s', (cel, told) => {
    expect(message(cel)).toBe(`The condition "${cel}", with ${told}, is true.`)
  })

  it('is told with eight values at most', () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i']
    const evidence = [cardEvidence({}, Object.fromEntries(names.map((name, at) => [name, at])))]
    const cel = names.map((name, at) => `card.fields.${name} == ${at}`).join(' && ')
    expect(message(cel, { evidence })).toMatch(/ card\.fields\.g = 6, card\.fields\.h = 7, is true\.$/)
  })

  it('of no sort that can be answered', () => {
    expect(judge('card.fields.license > 3')[0]).toMatchObject({
      outcome: 'error',
      fix: 'correct the expression in the policy, or the value that it refers to',
      sources: ['models/loan/README.md:2'],
    })
  })
})

describe('what a condition refers to and is not there', () => {
  const both = ['metrics.log_loss.value < 1.0', "card.fields.license != ''"]
  const broken = { evidence: [], faults: [fileFault('models/loan/README.md', 'is cut off', { spec: null })] }

  it('is told together, each once', () => {
    expect(
      judge(
        "card.fields.owner != '' && card.fields.license != '' && card.fields.owner != 'x' && card.fields.team != ''",
      ),
    ).toMatchInlineSnapshot(`
      [
        {
          "fix": "add owner to the front matter of the card",
          "message": "The expression refers to what is not there: the field owner is not in the front matter of models/loan/README.md; the field team is not in the front matter of models/loan/README.md.",
          "origin": "declared",
          "outcome": "missing",
          "sources": [
            "models/loan/README.md",
            "models/loan/README.md:2",
            "models/loan/README.md",
            "models/loan/README.md",
          ],
        },
      ]
    `)
  })

  it('is an error where one is, in either order', () => {
    for (const cel of [both.join(' && '), [...both].reverse().join(' && ')])
      expect(judge(cel, broken)[0]).toMatchObject({ outcome: 'error', fix: 'correct the card' })
  })

  it('has the fix of the first where none is an error', () => {
    const cel = (names: readonly string[]) => names.map((name) => `card.fields.${name} != ''`).join(' && ')
    expect(judge(cel(['owner', 'team']))[0]?.fix).toBe('add owner to the front matter of the card')
    expect(judge(cel(['team', 'owner']))[0]?.fix).toBe('add team to the front matter of the card')
  })
})

describe('where it comes from', () => {
  const all = (...metrics: readonly string[]): Partial<Facts> => ({
    measurements: {
      ...measured,
      all: metrics.map(
        (metric): Measurement =>
          measurement(
            {
              metric,
              parameters: {},
              role: 'candidate',
              by: null,
              confidence: null,
              minSamples: null,
              pairedWith: null,
            },
            0.9,
          ),
      ),
    },
  })
  const two = 'metrics.accuracy.value > 0.5 && metrics.roc_auc.value > 0.5'

  it('is recomputed only where every metric was', () => {
    expect(judge(two, all('accuracy', 'roc_auc'))[0]?.origin).toBe('recomputed')
    expect(judge(two, all('accuracy'))[0]?.origin).toBe('reported')
    expect(judge(two, all('roc_auc'))[0]?.origin).toBe('reported')
  })

  it('is reported where tests are among it', () => {
    const tests = {
      kind: 'tests',
      reader: 'tests',
      origin: 'reported',
      source: card.source,
      suite: null,
      at: null,
      tests: [{ name: 't', outcome: 'passed', impact: null, detail: null }],
    } as const
    const cel = 'tests.total == 1 && metrics.accuracy.value > 0.5'
    expect(judge(cel, { ...all('accuracy'), evidence: [tests] })[0]?.origin).toBe('reported')
    expect(judge("model.id != '' && metrics.accuracy.value > 0.5", all('accuracy'))[0]?.origin).toBe('recomputed')
  })
})

describe('an expression that cannot be read', () => {
  const check = (parameters: Readonly<Record<string, unknown>>) =>
    expression.check?.(parameters, { policy: policy(), vocabulary })

  it('is an error', () => {
    expect(judge('1 +')).toMatchInlineSnapshot(`
      [
        {
          "fix": "correct the policy",
          "message": "The expression cannot be read: unexpected token: EOF.",
          "origin": "declared",
          "outcome": "error",
          "sources": [],
        },
      ]
    `)
    expect(judge(undefined)[0]?.message).toBe(judge('')[0]?.message)
  })

  it('asks for nothing', () => {
    for (const cel of ['1 +', undefined])
      expect(expression.asks?.(requirement('expression', { cel }), modelSpec(), vocabulary)).toEqual([])
  })

  it('is told at its place in the policy', () => {
    expect(check({ cel: '1 +' })).toMatchInlineSnapshot(`
      [
        {
          "code": "policy/expression",
          "fix": null,
          "message": "at character 4 of the expression: unexpected token: EOF",
          "pointer": "/cel",
        },
      ]
    `)
    expect(check({ cel: 5 })).toEqual([])
    expect(check({})).toEqual([])
  })

  it.each([
    ['accuracies', '"accuracies" is not a metric that is known', 'did you mean accuracy?', 'policy/unknown-metric'],
    [
      'nonsense',
      '"nonsense" is not a metric that is known',
      'risk-gate explain lists the metrics that are known',
      'policy/unknown-metric',
    ],
    [
      'expected_cost',
      'expected_cost needs cost, which an expression cannot give',
      'use the rule metric-threshold for it',
      'policy/expression',
    ],
    [
      'equalized_odds_difference',
      'equalized_odds_difference needs by, which an expression cannot give',
      'use the rule metric-threshold for it',
      'policy/expression',
    ],
  ])('for the metric %s', (name, words, fix, code) => {
    expect(check({ cel: `metrics.${name}.value > 0.5` })).toEqual([{ pointer: '/cel', message: words, fix, code }])
  })
})
