import { Ajv } from 'ajv'
import { describe, expect, it } from 'vitest'
import { OWN_CHECKS } from '../../src/domain/own-checks.js'
import { renderSarif } from '../../src/outputs/sarif.js'
import {
  CONTEXT,
  DECISIONS,
  decisionOf,
  finding,
  hostileDecision,
  hugeDecision,
  loanModel,
  UNREAD,
} from '../fakes/decisions.js'
import { SARIF_SUBSET } from './sarif-subset.js'

const valid = new Ajv({ allErrors: true, strict: false }).compile(SARIF_SUBSET)
const parse = (decision: Parameters<typeof renderSarif>[0]) => JSON.parse(renderSarif(decision, CONTEXT)).runs[0]

describe('the shape', () => {
  it.each(Object.entries({ ...DECISIONS, unread: UNREAD, hostile: hostileDecision(), empty: hostileDecision('') }))(
    'of %s is that of SARIF 2.1.0',
    (_, decision) => {
      const log = JSON.parse(renderSarif(decision, CONTEXT))
      expect(valid(log) ? [] : valid.errors).toEqual([])
    },
  )

  it('keeps what the standard says beyond its schema', () => {
    for (const decision of [...Object.values(DECISIONS), UNREAD]) {
      const run = parse(decision)
      for (const result of run.results) {
        expect(run.tool.driver.rules[result.ruleIndex].id).toBe(result.ruleId)
        if (result.kind !== 'fail') expect(result.level).toBe('none')
      }
      const ids = run.tool.driver.rules.map((rule: { id: string }) => rule.id)
      expect(new Set(ids).size).toBe(ids.length)
    }
  })
})

describe('what it tells', () => {
  it.each([
    [{ outcome: 'violated' }, 'fail', 'error'],
    [{ outcome: 'missing' }, 'fail', 'error'],
    [{ outcome: 'inconclusive' }, 'fail', 'error'],
    [{ outcome: 'error' }, 'fail', 'error'],
    [{ outcome: 'violated', severity: 'warn' }, 'fail', 'warning'],
    [{ outcome: 'satisfied' }, 'pass', 'none'],
    [{ outcome: 'not-applicable' }, 'notApplicable', 'none'],
  ] as const)('%j is %s, %s', (more, kind, level) => {
    expect(parse(decisionOf('fail', [loanModel('fail', [finding('x', 'y', more)])])).results[0]).toMatchObject({
      kind,
      level,
    })
  })
  it('marks a waived result as accepted, with reason and place', () => {
    const [result] = parse(DECISIONS.waived).results
    expect(result.suppressions[0]).toMatchObject({ kind: 'external', status: 'accepted' })
    expect(result.suppressions[0].location.physicalLocation).toEqual({
      artifactLocation: { uri: 'policies/waivers.yml', uriBaseId: '%SRCROOT%' },
      region: { startLine: 3 },
    })
  })
  it('has the exit code, and is no success where nothing could be judged', () => {
    expect(parse(DECISIONS.fail).invocations[0]).toMatchObject({ exitCode: 1, executionSuccessful: true })
    expect(parse(UNREAD).invocations[0]).toMatchObject({ exitCode: 2, executionSuccessful: false })
    expect(parse(UNREAD).invocations[0].toolExecutionNotifications).toHaveLength(2)
  })
  it('gives a finding the same fingerprint whatever was measured', () => {
    const print = (value: number) =>
      parse(decisionOf('fail', [loanModel('fail', [finding('x', 'y', { value, slice: { a: 'b' } })])])).results[0]
        .partialFingerprints
    expect(print(0.1)).toEqual(print(0.2))
    const other = parse(decisionOf('fail', [loanModel('fail', [finding('x', 'y', { slice: { a: 'c' } })])])).results[0]
      .partialFingerprints
    expect(other).not.toEqual(print(0.1))
  })
  it('percent-encodes what no URI holds', () => {
    const odd = finding('x', 'y', { evidence: [{ path: 'a b/ü\n#?.json', sha256: '', pointer: '', line: 0 }] })
    expect(parse(decisionOf('pass', [loanModel('pass', [odd])])).results[0].locations[0].physicalLocation).toEqual({
      artifactLocation: { uri: 'a%20b/%C3%BC%0A%23%3F.json', uriBaseId: '%SRCROOT%' },
    })
  })
  it('says how many results it left out', () => {
    const run = parse(hugeDecision(20_010))
    expect(run.results).toHaveLength(20_000)
    expect(run.invocations[0].toolExecutionNotifications[0].message.text).toContain('10 further results')
  })
})

it.each<[string, string, string | undefined, string]>([
  ['what the policy says', 'metric-threshold', 'Errors cost customers.', 'Errors cost customers.'],
  [
    'the rule, where it says nothing',
    'metric-threshold',
    undefined,
    'The policy asks this by the rule metric-threshold.',
  ],
  [
    'what the check guards against, where no policy asks',
    'evidence-kept',
    undefined,
    OWN_CHECKS['evidence-kept'].plain,
  ],
])('helps with %s', (_, rule, why, help) => {
  const { tool } = parse(
    decisionOf('pass', [loanModel('pass', [finding('x', rule, why === undefined ? {} : { why })])]),
  )
  expect(tool.driver.rules[0].help.text).toBe(help)
})
