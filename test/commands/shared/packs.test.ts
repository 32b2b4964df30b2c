import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { lint } from '../../../src/commands/lint.js'
import { withPacks } from '../../../src/commands/shared/packs.js'
import { bad, fault, good } from '../../../src/domain/fault.js'
import { judge } from '../../../src/judge.js'
import type { Packs } from '../../../src/ports.js'
import { canonical } from '../../../src/record.js'
import { run } from '../../fakes/command-line.js'
import { judgeLocally, snapshotOf, unmet } from '../../fakes/local-gate.js'
import { makeRepository } from '../../fakes/repository.js'
import { modelFiles, POLICY_PATH, policy } from '../../fakes/world.js'

const PACK = `version: 1
requirements:
  - id: central-floor
    rule: metric-threshold
    with: {metric: roc_auc, min: 0.95}
`
const extended = (name: string) => policy().replace('roles:', `extends: ["${name}"]\nroles:`)

/** A governance repository of its own, and the pack in it. */
function governance<T>(use: (folder: string, name: string) => Promise<T>): Promise<T> {
  const repository = makeRepository([{ branch: 'main', files: { 'policies/base.yml': PACK } }])
  return use(repository.folder, `acme/governance//policies/base.yml@${repository.id('main')}`).finally(
    repository.remove,
  )
}

describe('check with a pack of another repository', () => {
  it('judges by the pack from a clone, and names it with its digest', () =>
    governance(async (folder, name) => {
      const main = { [POLICY_PATH]: extended(name), ...modelFiles('model 1', 0.9) }
      const decision = await judgeLocally({ main, pr: modelFiles('model 2', 0.9), options: { packs: folder } })
      expect(unmet(decision)).toContain('central-floor: violated')
      expect(decision.policy?.packs).toEqual([{ name, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) }])
    }))

  it('cannot judge where no clone has it', () =>
    governance(async (_, name) => {
      const main = { [POLICY_PATH]: extended(name), ...modelFiles('model 1', 0.9) }
      const decision = await judgeLocally({ main, pr: modelFiles('model 2', 0.9) })
      expect(decision.verdict).toBe('error')
      expect(decision.faults[0]).toMatchObject({ code: 'policy/extends', path: POLICY_PATH, line: 4 })
    }))

  it('takes a change that gives the pack up for a loosening', () =>
    governance(async (folder, name) => {
      const change = '  - id: change\n    rule: policy-change\n    with: {loosening-needs: [second-line]}\n'
      const own = extended(name) + change
      const inline = policy(`${PACK.slice(PACK.indexOf('  - id'))}${change}`)
      const decision = await judgeLocally({
        main: { [POLICY_PATH]: own, ...modelFiles('model 1', 0.9) },
        pr: { [POLICY_PATH]: inline },
        options: { packs: folder },
      })
      expect(unmet(decision)).toContain('change: missing')
      expect(JSON.stringify(decision)).toContain('is no longer extended')
    }))
})

describe('packs in a snapshot', () => {
  const name = `acme/governance//policies/base.yml@${'a1'.repeat(20)}`
  const files = (text: string) => ({ [POLICY_PATH]: text })
  const policyOf = (text: string) => ({
    provenance: { path: POLICY_PATH, commit: '2'.repeat(40), sha256: 'a'.repeat(64) },
    bytes: new TextEncoder().encode(text),
  })

  it('are fetched once each, and judged again to the same bytes without asking anybody', async () => {
    const asked: string[] = []
    const packs: Packs = {
      async fetch(one) {
        asked.push(one.name)
        return good(new TextEncoder().encode(PACK))
      },
    }
    const text = extended(name)
    const bare = {
      ...snapshotOf(files(text), files(`${text}# said\n`)),
      policy: policyOf(text),
      policyPath: POLICY_PATH,
    }
    const snapshot = await withPacks(bare, packs)
    expect(asked).toEqual([name])
    const [one, again] = [await judge(snapshot), await judge({ ...snapshot, policy: policyOf(text) })]
    expect(canonical(again)).toBe(canonical(one))
    expect(asked).toEqual([name])
  })

  it('are at most twenty', async () => {
    const names = Array.from({ length: 30 }, (_, index) => `acme/g//p${index}.yml@${'a1'.repeat(20)}`)
    let fetched = 0
    const text = `extends: [${names.join(', ')}]`
    const bare = { ...snapshotOf(files(text), files(text)), policyPath: POLICY_PATH }
    const snapshot = await withPacks(bare, {
      async fetch(one) {
        fetched++
        return bad(fault('policy/extends', one.name, 'gone'))
      },
    })
    expect(fetched).toBe(20)
    expect(snapshot.packs).toHaveLength(30)
  })
})

describe('lint', () => {
  it('reads the pack from a clone, and says at its place that it is loosened or not at hand', () =>
    governance(async (clone, name) => {
      const folder = mkdtempSync(join(tmpdir(), 'risk-gate-lint-'))
      const path = join(folder, 'risk-policy.yml')
      try {
        writeFileSync(path, extended(name))
        expect(await run(lint, path, '--packs', clone)).toMatchObject({ code: 0 })
        const without = await run(lint, path)
        expect(without.code).toBe(2)
        expect(without.error).toContain(`${path}:4:11: /extends/0`)
        expect(without.error).toContain('--packs')
        writeFileSync(path, `${extended(name)}  - {id: central-floor, with: {min: 0.5}}\n`)
        const looser = await run(lint, path, '--packs', clone)
        expect(looser.code).toBe(2)
        expect(looser.error).toContain('which may only be tightened: min changes from 0.95 to 0.5')
      } finally {
        rmSync(folder, { recursive: true, force: true })
      }
    }))
})
