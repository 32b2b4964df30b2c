import { describe, expect, it } from 'vitest'
import { attestAll } from '../../../src/commands/shared/attestations.js'
import { statementsOf } from '../../../src/commands/shared/statement.js'
import { bad, fault, good } from '../../../src/domain/fault.js'
import { decisionDigest } from '../../../src/record.js'
import { DECISIONS } from '../../fakes/decisions.js'

const decisions = Object.entries(DECISIONS)
const hex = 'a'.repeat(64)

describe('the statements of a decision', () => {
  it.each(decisions)('say of %s what it says, and name its record', (_, decision) => {
    const [summary, whole] = statementsOf(decision, 'https://github.com/')
    const passed = decision.verdict.startsWith('pass')
    expect(summary).toMatchObject({
      _type: 'https://in-toto.io/Statement/v1',
      predicateType: 'https://slsa.dev/verification_summary/v1',
      predicate: {
        timeVerified: decision.evaluated_at,
        verificationResult: passed ? 'PASSED' : 'FAILED',
        verifiedLevels: passed ? [expect.stringMatching(/^RISK_GATE_PASS/)] : ['FAILED'],
      },
    })
    expect(whole.predicate).toBe(decision)
    expect(summary.subject[0]).toEqual({
      name: 'decision.json',
      digest: { sha256: decisionDigest(decision).replace('sha256:', '') },
    })
    for (const { digest } of summary.subject) expect(digest.sha256).toMatch(/^[0-9a-f]{64}$/)
  })

  it('name commits by the forge where it is known, and alone where it is not', () => {
    const decision = { ...decisions[0]![1], repository: 'acme/models' }
    const uri = (server: string | null) => statementsOf(decision, server)[0].predicate['resourceUri']
    expect(uri('https://forge.example/')).toBe(`git+https://forge.example/acme/models@${decision.head}`)
    expect(uri(null)).toBe(`urn:git:commit:${decision.head}`)
  })

  it.each([null, 'md5:abc', `sha256:${hex.slice(1)}`, ''])(
    'have no model as a subject whose digest is %j',
    (digest) => {
      const decision = decisions.find(([, one]) => one.models.length)![1]
      const models = [{ ...decision.models[0]!, digest }]
      expect(statementsOf({ ...decision, models }, null)[0].subject).toHaveLength(1)
      const known = [{ ...decision.models[0]!, id: 'loan', digest: `sha256:${hex}` }]
      expect(statementsOf({ ...decision, models: known }, null)[0].subject[1]).toEqual({
        name: 'loan',
        digest: { sha256: hex },
      })
    },
  )

  it('are attested in turn; a failure is said and ends it', async () => {
    const statements = statementsOf(decisions[0]![1], null)
    const run = async (fails: boolean) => {
      const asked: string[] = []
      const said: string[] = []
      const say = (text: string) => void said.push(text)
      const attestor = {
        attest: async ({ predicateType }: { predicateType: string }) => {
          asked.push(predicateType)
          return fails
            ? bad(fault('forge/answer', 'attestation', 'no identity'))
            : good({ id: '17', bundle: predicateType })
        },
      }
      const bundles = await attestAll(statements, attestor, { info: say, warning: say, error: say })
      return { asked, bundles, said: said.join('\n') }
    }
    expect(await run(false)).toEqual({
      asked: ['https://slsa.dev/verification_summary/v1', 'urn:risk-gate:decision:v1'],
      bundles: ['https://slsa.dev/verification_summary/v1', 'urn:risk-gate:decision:v1'],
      said: expect.stringContaining('attestation 17'),
    })
    const failed = await run(true)
    expect(failed).toMatchObject({ asked: [expect.anything()], bundles: [] })
    expect(failed.said).toContain('not attested (the verdict stands): no identity')
  })
})
