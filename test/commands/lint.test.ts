import { copyFileSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { lint } from '../../src/commands/lint.js'
import { run, samplePath } from '../fakes/command-line.js'
import { policy, waivers } from '../fakes/world.js'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'risk-gate-lint-'))
  writeFileSync(join(folder, 'risk-policy.yml'), policy())
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const write = (name: string, text: string) => {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}

describe('lint of a policy', () => {
  it('counts what is in a good one', async () => {
    const path = join(folder, 'risk-policy.yml')
    expect(await run(lint, path)).toEqual({
      code: 0,
      out: `${path}: no faults (models: 1, requirements: 2)\n`,
      error: '',
    })
  })

  it('tells every fault with line, column, fix and code, and a did-you-mean', async () => {
    const path = write(
      'wrong.yml',
      policy().replace('roc_auc', 'roc_acu').replace('tier:', 'teir:').replace('max-age: 90d', 'max-age: 90'),
    )
    const { code, out, error } = await run(lint, path)
    expect([code, out]).toEqual([2, ''])
    const lines = error.trimEnd().split('\n')
    for (const line of lines) expect(line).toMatch(/:\d+:\d+: .+ \[policy\/[a-z-]+\]$/)
    expect(error).toContain('roc_auc')
    expect(error).toContain('tier')
    expect(lines.length).toBeGreaterThanOrEqual(3)
  })

  it.each(readdirSync(samplePath('policy')))('ends with 0 or 2 on %s, and says where it is wrong', async (name) => {
    const { code, out, error } = await run(lint, samplePath(`policy/${name}`))
    expect([0, 2]).toContain(code)
    expect(code === 0 ? out : error).toContain(name)
    expect(code === 0 ? error : out).toBe('')
    expect(error).not.toMatch(/\n\s+at /)
  })

  it('goes on after a file that is not there', async () => {
    const { code, out, error } = await run(lint, join(folder, 'none.yml'), join(folder, 'risk-policy.yml'))
    expect(code).toBe(2)
    expect(out).toContain('no faults')
    expect(error).toContain('none.yml: cannot be read: there is no such file')
  })

  it('refuses a folder', async () => {
    expect((await run(lint, folder)).error).toContain('it is a folder')
  })

  it('prints nothing raw of a hostile file', async () => {
    const { error } = await run(lint, write('hostile.yml', 'version: 1\n"\\x1b[31m::error::\\u202e": 1\n'))
    expect(error).not.toMatch(/[\u001b\u202e]/)
    expect(error).not.toMatch(/^::/m)
  })
})

describe('lint of waivers', () => {
  it('checks them against the policy beside them', async () => {
    const path = write('waivers.yml', waivers('model 1'))
    const { code, out } = await run(lint, path)
    expect([code, out]).toEqual([0, `${path}: no faults (waivers: 1)\n`])
  })

  it('knows them by content under another name', async () => {
    const { out } = await run(lint, write('accepted.yml', waivers('model 1')))
    expect(out).toContain('waivers: 1')
  })

  it('tells of a requirement that is not there, with a did-you-mean', async () => {
    const { code, error } = await run(lint, write('waivers.yml', waivers('model 1').replace('auc-floor', 'auc-flor')))
    expect(code).toBe(2)
    expect(error).toMatch(/waivers\.yml:3:\d+: .*auc-flor.*auc-floor.*\[waivers\/reference\]/)
  })

  it('tells the faults of the policy where that is faulty, and of one that is missing', async () => {
    const path = write('waivers.yml', waivers('model 1'))
    const wrong = write('other.yml', 'version: 2\n')
    expect((await run(lint, '--policy', wrong, path)).error).toContain('other.yml:')
    const alone = mkdtempSync(join(tmpdir(), 'risk-gate-lint-'))
    copyFileSync(path, join(alone, 'waivers.yml'))
    const { code, error } = await run(lint, join(alone, 'waivers.yml'))
    rmSync(alone, { recursive: true })
    expect([code, error.includes('risk-policy.yml: cannot be read')]).toEqual([2, true])
  })
})

describe('controls in a policy', () => {
  const withControls = (controls: string) => `version: 1
models: [{id: m, tier: high, paths: [m/**]}]
requirements:
  - {id: a, rule: evidence-fresh, with: {max-age: 9d}, controls: [${controls}]}
`
  it('are said where no catalogue has them, with line, column and a did-you-mean, and are no fault', async () => {
    const path = write(
      'controls.yml',
      withControls('nist-ai-rmf/MEASURE-2.111, eu-ai-act/Art-15, eu-ai-atc/Art-15, house/1'),
    )
    const { code, out, error } = await run(lint, path)
    expect([code, error]).toEqual([0, ''])
    const warnings = out.split('\n').filter((line) => line.startsWith('  warning: '))
    expect(warnings).toHaveLength(3)
    expect(warnings[0]).toMatch(
      /controls\.yml:4:67: .*"MEASURE-2\.111" \(fix: did you mean nist-ai-rmf\/MEASURE-2\.11\?\)/,
    )
    expect(warnings[1]).toContain('did you mean eu-ai-act/Art-15?')
    expect(warnings[2]).toContain('there is no catalogue of "house"')
    for (const line of warnings) expect(line).toMatch(/\[policy\/unknown-control\]$/)
  })

  it('of a framework without a catalogue are said once', async () => {
    const { out } = await run(lint, write('house.yml', withControls('house/1, house/2, plain')))
    expect(out.match(/warning:/g)).toHaveLength(2)
  })
})
