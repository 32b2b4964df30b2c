/** What the rule on validations of data says, word for word, and at which age it turns. */

import { describe, expect, it } from 'vitest'
import type { ValidationEvidence } from '../../src/domain/evidence.js'
import { moment } from '../../src/domain/moment.js'
import type { Absent, Facts } from '../../src/domain/rule.js'
import { dataValidation } from '../../src/rules/data-validation.js'
import { evidenceSpec, facts, fileFault, metricEvidence, requirement, source } from '../fakes/facts.js'
import { toldFindings } from '../fakes/told-findings.js'

/** `p`, `f` and `r`: expectations that passed, failed and raised. */
const validation = (outcomes: string, more: Partial<ValidationEvidence> = {}): ValidationEvidence => ({
  kind: 'validation',
  reader: 'great-expectations',
  source: source('quality/ge.json', { line: 2 }),
  origin: 'reported',
  suite: 'loans',
  at: moment('2024-06-20T12:00:00Z'),
  claimed: null,
  expectations: [...outcomes].map((one, at) => ({
    name: 'not_null',
    column: `column${at}`,
    outcome: one === 'p' ? 'passed' : one === 'f' ? 'failed' : 'raised',
    severity: null,
    detail: null,
    pointer: `/results/${at}`,
  })),
  claimedCount: outcomes.length,
  ...more,
})

const judge = (
  evidence: Facts['evidence'],
  parameters: Readonly<Record<string, unknown>> = {},
  more: Partial<Facts> = {},
) => toldFindings(dataValidation.judge(requirement('data-validation', parameters), facts({ evidence, ...more })))

describe('a validation', () => {
  it('that passed', () => {
    const other = validation('p', { suite: null, source: source('quality/other.json') })
    expect(
      judge([metricEvidence('f1', 0.9), validation('pp'), other], { 'max-age': '30d', 'min-expectations': 1 }),
    ).toMatchInlineSnapshot(`
      [
        {
          "message": "All 3 expectations on the data are met: quality/ge.json (suite loans) and quality/other.json.",
          "n": 3,
          "origin": "reported",
          "outcome": "satisfied",
          "plain": "The data passed all 3 checks.",
          "sources": [
            "quality/ge.json:2",
            "quality/other.json",
          ],
        },
      ]
    `)
  })

  it('that failed and broke, each with its places', () => {
    expect(judge([validation('pfprf', { claimed: true })])).toMatchInlineSnapshot(`
      [
        {
          "fix": "mend what made them raise an exception and validate again",
          "message": "1 of 5 expectations in quality/ge.json (suite loans) could not be checked: not_null of column3.",
          "origin": "reported",
          "outcome": "error",
          "plain": "1 of 5 checks of the data broke down.",
          "sources": [
            "quality/ge.json/results/3",
          ],
        },
        {
          "fix": "mend the data, or change the expectation with those who own it, and validate again",
          "message": "2 of 5 expectations in quality/ge.json (suite loans) are not met: not_null of column1 and not_null of column4. The file itself says success, which its results contradict.",
          "origin": "reported",
          "outcome": "violated",
          "plain": "The data failed 2 of 5 checks.",
          "sources": [
            "quality/ge.json/results/1",
            "quality/ge.json/results/4",
          ],
        },
      ]
    `)
  })

  it('that failed in many places is told with ten of them', () => {
    const [found] = judge([validation('f'.repeat(11))])
    expect(found?.sources).toEqual(Array.from({ length: 10 }, (_, at) => `quality/ge.json/results/${at}`))
  })

  it('that contradicts itself', () => {
    expect(judge([validation('pp', { claimed: false })])).toMatchInlineSnapshot(`
      [
        {
          "fix": "run the validation and commit its result as JSON, as in json.dumps(result.to_json_dict()); the validation store under gx/uncommitted is ignored by git",
          "message": "quality/ge.json (suite loans) says that the validation failed, and each of its 2 results says that it passed.",
          "origin": "reported",
          "outcome": "error",
          "plain": "The report on the data contradicts itself.",
          "sources": [
            "quality/ge.json:2",
          ],
        },
      ]
    `)
  })

  it.each([
    ['pf', ['violated']],
    ['pr', ['error']],
    ['fr', ['error', 'violated']],
    ['', ['missing']],
  ])('that says it failed, of %j, does not contradict itself', (outcomes, expected) => {
    expect(judge([validation(outcomes, { claimed: false })]).map((one) => one.outcome)).toEqual(expected)
  })

  it.each([
    ['', 1, 'missing', 'evaluated 0 expectations, and the policy asks for at least 1.'],
    ['p', 2, 'violated', 'evaluated 1 expectation, and the policy asks for at least 2.'],
  ])('of %j where %d are asked for', (outcomes, least, outcome, words) => {
    expect(judge([validation(outcomes)], { 'min-expectations': least })[0]).toMatchObject({
      outcome,
      message: `quality/ge.json (suite loans) ${words}`,
      sources: ['quality/ge.json:2'],
    })
  })
})

describe('the age of a validation', () => {
  const aged = (at: string | null, maxAge: unknown = '30d') =>
    judge([validation('p', { at: at === null ? null : moment(at) })], { 'max-age': maxAge })

  it.each([
    ['2024-06-20T12:00:00Z', 'satisfied'],
    ['2024-06-20T12:00:01Z', 'violated'],
    ['2024-05-21T12:00:00Z', 'satisfied'],
    ['2024-05-21T11:59:59Z', 'violated'],
    ['2024-06-11T09:00:00', 'missing'],
  ])('made at %s is %s', (at, outcome) => expect(aged(at).map((one) => one.outcome)).toEqual([outcome]))

  it('beyond the limit', () => {
    expect(aged('2024-01-01T00:00:00Z')).toMatchInlineSnapshot(`
      [
        {
          "fix": "validate the data again and commit the result",
          "message": "quality/ge.json (suite loans) was made at 2024-01-01T00:00:00Z, 171 days ago, and the policy allows at most 30d.",
          "origin": "reported",
          "outcome": "violated",
          "plain": "Nobody can tell that the data was checked lately.",
          "sources": [
            "quality/ge.json:2",
          ],
        },
      ]
    `)
  })

  it('that cannot be told', () => {
    expect(aged(null)).toMatchInlineSnapshot(`
      [
        {
          "fix": "run the validation and commit its result as JSON, as in json.dumps(result.to_json_dict()); the validation store under gx/uncommitted is ignored by git; describe() and checkpoint results leave the time out",
          "message": "quality/ge.json (suite loans) does not say when it was made, and the policy allows at most 30d.",
          "origin": "reported",
          "outcome": "missing",
          "plain": "Nobody can tell that the data was checked lately.",
          "sources": [
            "quality/ge.json:2",
          ],
        },
      ]
    `)
  })

  it('is not asked for where the policy names none', () => {
    for (const none of [null, 30]) expect(aged(null, none)[0]?.outcome).toBe('satisfied')
  })
})

describe('no validation', () => {
  const gone = (path: string, as: string | null): Absent => ({
    path,
    spec: evidenceSpec(path, { as }),
    what: 'evidence',
  })
  const own = gone('ge.json', 'great-expectations')

  it('at all', () => {
    expect(judge([])).toMatchInlineSnapshot(`
      [
        {
          "fix": "run the validation and commit its result as JSON, as in json.dumps(result.to_json_dict()); the validation store under gx/uncommitted is ignored by git",
          "message": "There is no data validation result for loan-approval.",
          "origin": "reported",
          "outcome": "missing",
          "plain": "Nobody has shown that the data was checked.",
          "sources": [],
        },
      ]
    `)
  })

  it('names what may have been one, also where no entry is known', () => {
    const absent = [gone('a.json', null), { path: 'b.json', spec: null, what: 'evidence' as const }]
    expect(judge([], {}, { absent })[0]?.message).toBe(
      'There is no data validation result for loan-approval. a.json and b.json name nothing in the change.',
    )
  })

  it('where another was read names the one that is declared alone', () => {
    const message = 'There is no data validation result for loan-approval. ge.json names nothing in the change.'
    const absent = [gone('a.json', null), own, { path: 'b.json', spec: null, what: 'evidence' as const }]
    expect(judge([validation('p')], {}, { absent }).map((one) => one.message)).toEqual([message])
    const faults = [fileFault('quality/x.json', 'is cut off', { reader: 'great-expectations' })]
    expect(judge([], {}, { absent, faults }).map((one) => one.message)).toEqual([
      'quality/x.json cannot be used as a data validation result: quality/x.json:3:1: is cut off [artifact/syntax]',
      message,
    ])
  })
})
