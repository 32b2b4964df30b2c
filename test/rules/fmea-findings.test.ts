/** Whole findings of `fmea`: products and action priorities, over one file and several. */

import { describe, expect, it } from 'vitest'
import { fmea } from '../../src/rules/fmea.js'
import { type Content, document, lines, outcomes, told } from './documents.js'

/** 9 × 4 × 2 = 72, action priority H; 5 × 4 × 5 = 100, M; 2 × 1 × 9 = 18, L. */
const HIGH = { id: 'F-H', severity: 9, occurrence: 4, detection: 2 }
const MIDDLE = { id: 'F-M', severity: 7, occurrence: 4, detection: 5 }
const LOW = { id: 'F-L', severity: 2, occurrence: 1, detection: 9 }
const UNRATED = { id: 'F-U', severity: 5, occurrence: 'TBD' }

const modes = (path: string, ...list: readonly Content[]) =>
  document('fmea', { 'failure-modes': list }, { path, lines: { '/failure-modes/0': 5, '/failure-modes/1': 9 } })
const judged = (parameters: Content, ...list: readonly Content[]) => told(fmea, parameters, [modes('a.yml', ...list)])

describe('products', () => {
  it('are told by the highest', () =>
    expect(told(fmea, { 'max-rpn': 140 }, [modes('a.yml', LOW), modes('b.yml', HIGH, MIDDLE)])).toMatchInlineSnapshot(`
      "satisfied: The highest of 3 failure modes in a.yml and b.yml is F-M with 140 (severity 7 × occurrence 4 × detection 5); at most 140 is allowed.
        better: lower
        n: 3
        origin: declared
        plain: All 3 known ways to fail are within the limit.
        threshold: {"max-rpn":140}
        value: 140
        sources: a.yml:1, b.yml:1, b.yml:9/failure-modes/1"
    `))
  it('above the limit are told, highest first', () => {
    expect(judged({ 'max-rpn': 18 }, LOW, HIGH, MIDDLE)).toMatchInlineSnapshot(`
      "violated: 2 of 3 failure modes in a.yml are above the limit of 18: F-M has 140 (severity 7 × occurrence 4 × detection 5) and F-H has 72 (severity 9 × occurrence 4 × detection 2).
        better: lower
        fix: do something about it and enter the new ratings under after, with the day it was done as done-on
        n: 3
        origin: declared
        plain: 2 of 3 known ways to fail are worse than allowed; the worst is F-M.
        threshold: {"max-rpn":18}
        value: 140
        sources: a.yml:1/failure-modes/2, a.yml:9/failure-modes/1"
    `)
    expect(judged({ 'max-rpn': 72 }, HIGH, MIDDLE)).toMatch(/^violated: 1 of 2 .* above the limit of 72: F-M has 140/)
  })
  it('that cannot be had are missing, and the others told besides', () => {
    expect(judged({ 'max-rpn': 100 }, HIGH, UNRATED)).toMatchInlineSnapshot(`
      "missing: Failure modes in a.yml are not rated: F-U has no occurrence and detection.
        better: lower
        fix: rate severity, occurrence and detection from 1 to 10
        n: 2
        origin: declared
        plain: Some ways in which this model can fail have not been rated.
        threshold: {"max-rpn":100}
        value: 72
        sources: a.yml:9/failure-modes/1"
    `)
    expect(judged({ 'max-rpn': 100 }, MIDDLE, UNRATED)).toMatchInlineSnapshot(`
      "missing: Failure modes in a.yml are not rated: F-U has no occurrence and detection. Besides, F-M has 140 (severity 7 × occurrence 4 × detection 5), where at most 100 is allowed.
        better: lower
        fix: rate severity, occurrence and detection from 1 to 10
        n: 2
        origin: declared
        plain: Some ways in which this model can fail have not been rated.
        threshold: {"max-rpn":100}
        value: 140
        sources: a.yml:9/failure-modes/1"
    `)
    expect(judged({ 'max-rpn': 100 }, UNRATED)).toMatch(/\n {2}n: 1\n/)
  })
  it('of nothing are missing', () =>
    expect(told(fmea, { 'max-rpn': 100 }, [modes('a.yml'), modes('a.yml'), modes('b.yml')])).toMatchInlineSnapshot(`
      "missing: a.yml and b.yml list no failure mode.
        fix: write down how the model can fail, under failure-modes
        n: 0
        origin: declared
        plain: Nobody wrote down how this model can fail.
        threshold: {"max-rpn":100}
        sources: a.yml:1, a.yml:1, b.yml:1"
    `))
})

describe('action priorities', () => {
  const at = (limit: string, ...list: readonly Content[]) => judged({ 'max-action-priority': limit }, ...list)
  it('within the limit', () =>
    expect(
      told(fmea, { 'max-action-priority': 'M' }, [modes('a.yml', LOW), modes('b.yml', MIDDLE)]),
    ).toMatchInlineSnapshot(`
      "satisfied: None of 2 failure modes in a.yml and b.yml has an action priority above M, by the table of AIAG and VDA.
        n: 2
        origin: declared
        plain: None of 2 known ways to fail calls for action before others.
        threshold: {"max-action-priority":"M"}
        sources: a.yml:1, b.yml:1"
    `))
  it('above the limit are told, highest first', () => {
    expect(at('L', LOW, MIDDLE, HIGH)).toMatchInlineSnapshot(`
      "violated: 2 of 3 failure modes in a.yml have an action priority above L, by the table of AIAG and VDA: F-H has H (severity 9 × occurrence 4 × detection 2) and F-M has M (severity 7 × occurrence 4 × detection 5).
        fix: do something about it and enter the new ratings under after, with the day it was done as done-on
        n: 3
        origin: declared
        plain: 2 of 3 known ways to fail call for action that was not taken; F-H with high priority.
        threshold: {"max-action-priority":"L"}
        sources: a.yml:1/failure-modes/2, a.yml:9/failure-modes/1"
    `)
    expect(at('L', MIDDLE)).toMatchInlineSnapshot(`
      "violated: 1 of 1 failure modes in a.yml have an action priority above L, by the table of AIAG and VDA: F-M has M (severity 7 × occurrence 4 × detection 5).
        fix: do something about it and enter the new ratings under after, with the day it was done as done-on
        n: 1
        origin: declared
        plain: 1 of 1 known ways to fail call for action that was not taken; F-M with medium priority.
        threshold: {"max-action-priority":"L"}
        sources: a.yml:5/failure-modes/0"
    `)
    expect(at('M', MIDDLE, HIGH)).toMatch(/^violated: 1 of 2 /)
  })
  it('that cannot be had are missing, and the others told besides', () => {
    expect(at('L', LOW, UNRATED)).toMatchInlineSnapshot(`
      "missing: There are no ratings for F-U in a.yml, so there is no action priority.
        fix: write the failure modes down and rate severity, occurrence and detection from 1 to 10
        n: 2
        origin: declared
        plain: Some ways in which this model can fail have not been rated.
        threshold: {"max-action-priority":"L"}
        sources: a.yml:9/failure-modes/1"
    `)
    expect(at('L', MIDDLE, UNRATED)).toMatchInlineSnapshot(`
      "missing: There are no ratings for F-U in a.yml, so there is no action priority. Besides, F-M has M (severity 7 × occurrence 4 × detection 5), where at most L is allowed.
        fix: write the failure modes down and rate severity, occurrence and detection from 1 to 10
        n: 2
        origin: declared
        plain: Some ways in which this model can fail have not been rated.
        threshold: {"max-action-priority":"L"}
        sources: a.yml:9/failure-modes/1"
    `)
  })
  it('of nothing are missing', () =>
    expect(at('M')).toMatchInlineSnapshot(`
    "missing: There is no failure mode in a.yml, so there is no action priority.
      fix: write the failure modes down and rate severity, occurrence and detection from 1 to 10
      n: 0
      origin: declared
      plain: Some ways in which this model can fail have not been rated.
      threshold: {"max-action-priority":"M"}
      sources: a.yml:1"
  `))
})

it('asks both where the policy has both', () =>
  expect(lines(fmea, { 'max-rpn': 100, 'max-action-priority': 'M' }, [modes('a.yml', HIGH)])).toEqual([
    'satisfied: The one failure mode in a.yml is F-H with 72 (severity 9 × occurrence 4 × detection 2); at most 100 is allowed.',
    'violated: 1 of 1 failure modes in a.yml have an action priority above M, by the table of AIAG and VDA: F-H has H (severity 9 × occurrence 4 × detection 2).',
  ]))

describe('failure modes that are gone', () => {
  const gone = (now: Content, ...before: readonly Content[]) =>
    told(fmea, { 'max-rpn': 100 }, [modes('a.yml', now)], { earlier: [modes('old.yml', ...before)] })
  it('are told with the files that there are', () =>
    expect(gone(LOW, LOW, HIGH)).toMatchInlineSnapshot(`
    "satisfied: The one failure mode in a.yml is F-L with 18 (severity 2 × occurrence 1 × detection 9); at most 100 is allowed.
      better: lower
      n: 1
      origin: declared
      plain: The one known way to fail is within the limit.
      threshold: {"max-rpn":100}
      value: 18
      sources: a.yml:1, a.yml:5/failure-modes/0
    violated: The failure mode F-H was open in old.yml at the merge base and is gone: entries are closed, they do not vanish.
      fix: put F-H back, and rate it anew under after where something was done about it
      origin: declared
      plain: The failure mode F-H was taken out of the records without being closed.
      sources: a.yml:1"
  `))
  it('are not those without an id', () => {
    const { id: _, ...nameless } = LOW
    expect(
      outcomes(fmea, { 'max-rpn': 100 }, [modes('a.yml', nameless)], { earlier: [modes('old.yml', nameless)] }),
    ).toEqual(['satisfied'])
    expect(gone(LOW, LOW, nameless)).not.toMatch(/is gone/)
  })
})

it('a file that does not say its model is not judged further', () =>
  expect(
    told(fmea, { 'max-rpn': 1 }, [document('fmea', { model: null, 'failure-modes': [HIGH] })]),
  ).toMatchInlineSnapshot(`
    "missing: governance/fmea.yml does not say which model it is about.
      fix: write model: loan-approval
      origin: declared
      sources: governance/fmea.yml:1"
  `))
