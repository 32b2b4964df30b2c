import { describe, expect, it } from 'vitest'
import { readInputs } from '../../../src/commands/shared/inputs.js'
import { keepDecision } from '../../../src/commands/shared/ledgers.js'
import { DECISIONS } from '../../fakes/decisions.js'
import { brokenLedger, memoryLedger } from '../../fakes/ledger.js'

const [, sample] = Object.entries(DECISIONS)[0]!

/** A log that remembers. */
function logged() {
  const lines: string[] = []
  const say = (level: string) => (text: string) => void lines.push(`${level}: ${text}`)
  return { lines, log: { info: say('info'), warning: say('warning'), error: say('error') } }
}

describe('a decision of the action', () => {
  it('has its place in the chain once it is appended', async () => {
    const ledger = memoryLedger()
    const { log, lines } = logged()
    const first = await keepDecision(sample, ledger, log)
    const second = await keepDecision({ ...sample, head: '5'.repeat(40) }, ledger, log)
    expect(first.previous).toBeNull()
    expect(second.previous).toMatch(/^sha256:[0-9a-f]{64}$/)
    await keepDecision(sample, ledger, log)
    expect(lines[2]).toContain('the ledger has it already: record 1')
  })

  it('is the same where the ledger may not be written, and the log says so', async () => {
    const { log, lines } = logged()
    expect(await keepDecision(sample, brokenLedger, log)).toBe(sample)
    expect(lines).toEqual([
      expect.stringMatching(/^warning: the decision was not appended .* \(the verdict stands\): may not/),
    ])
  })
})

describe('the input ledger-branch', () => {
  const branchOf = (value: string) => {
    const inputs = readInputs({ input: (name) => ({ 'ledger-branch': value, token: 'x' })[name] ?? '' })
    return inputs.ok ? inputs.value.ledgerBranch : inputs.faults.map((one) => one.path)
  }

  it.each([
    ['risk-gate-ledger', 'risk-gate-ledger'],
    ['audit/ledger', 'audit/ledger'],
    ['', null],
  ])('%j is %j', (value, branch) => expect(branchOf(value)).toBe(branch))

  it.each(['../main', 'a..b', 'a b', '-x', 'a/', 'a.lock', 'a//b', 'a/.b', 'x\ny'])('cannot be %j', (value) => {
    expect(branchOf(value)).toEqual(['input ledger-branch'])
  })
})
