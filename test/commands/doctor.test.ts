import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { doctor } from '../../src/commands/doctor.js'
import { run } from '../fakes/command-line.js'

const GATE = readFileSync(
  new URL('../../policies/workflows/gate-pull-request-target.yml', import.meta.url),
  'utf8',
).replaceAll(/@0{40}/g, '@1234567890123456789012345678901234567890')

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'risk-gate-doctor-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

function write(files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
}

const GOOD = {
  '.github/workflows/model-risk-gate.yml': GATE,
  '.github/CODEOWNERS': '/policies/ @acme/risk\n/.github/ @acme/risk\n',
  'policies/risk-policy.yml': 'version: 1\n',
}

describe('doctor', () => {
  it('finds no way round a good set-up, and says what it did not look at', async () => {
    write(GOOD)
    const { code, out, error } = await run(doctor, '--repo', folder)
    expect([code, error]).toEqual([0, ''])
    expect(out).toMatch(/^No way round the gate was found: 0 weak, 0 not looked at, \d+ closed\.\n/)
    expect(out).toContain('Add --github OWNER/NAME')
  })

  it.each<[string, Readonly<Record<string, string>>, string]>([
    [
      'no owner',
      { '.github/CODEOWNERS': '/.github/ @acme/risk\n' },
      'code-owners: policies/risk-policy.yml has no owner',
    ],
    [
      'no policy',
      {
        '.github/workflows/model-risk-gate.yml': GATE.replace(
          'mode: evaluate',
          'mode: evaluate\n          policy: risk.yml',
        ),
      },
      'policy: there is no policy  risk.yml',
    ],
    [
      'hidden failure',
      {
        '.github/workflows/model-risk-gate.yml': GATE.replace(
          '- id: gate',
          '- id: gate\n        continue-on-error: true',
        ),
      },
      'conclusion: the step of the gate goes on after an error  .github/workflows/model-risk-gate.yml:22',
    ],
  ])('tells of %s, and ends with 1', async (_, more, said) => {
    write({ ...GOOD, ...more })
    const { code, out } = await run(doctor, '--repo', folder)
    expect(code).toBe(1)
    expect(out).toContain(said)
    expect(out).toContain('to do')
  })

  it('ends with 2 where a workflow cannot be read, and still tells the rest', async () => {
    write({ ...GOOD, '.github/workflows/z.yml': 'on: [' })
    const { code, out, error } = await run(doctor, '--repo', folder)
    expect(code).toBe(2)
    expect(error).toContain('.github/workflows/z.yml:1')
    expect(out).toContain('gate-workflow')
  })

  it('looks at single files', async () => {
    write(GOOD)
    const { code, out } = await run(doctor, join(folder, '.github/workflows/model-risk-gate.yml'), '--format', 'json')
    expect(code).toBe(0)
    const { schema, holes } = JSON.parse(out) as { schema: string; holes: { id: string; status: string }[] }
    expect(schema).toBe('risk-gate/doctor/v1')
    expect(holes.some(({ id }) => id === 'code-owners')).toBe(false)
    expect(holes.every(({ status }) => status === 'closed')).toBe(true)
  })

  it('says nothing raw', async () => {
    write({
      ...GOOD,
      '.github/workflows/model-risk-gate.yml': GATE.replace(
        'name: model-risk-gate\n',
        'name: "::error::x\\u001b[31m"\n    if: "a\\n::set-output name=x::y"\n',
      ),
    })
    const { out } = await run(doctor, '--repo', folder)
    expect(out).not.toMatch(/^::/m)
    expect(out).not.toContain('\u001b')
  })

  it.each([
    ['--github', 'acme', 'is no OWNER/NAME'],
    ['--action', 'a/b/c', 'is no OWNER/NAME'],
    ['--github', 'acme/models', 'there is no token'],
  ])('refuses %s %s', async (option, value, said) => {
    const { code, error } = await run(doctor, '--repo', folder, option, value)
    expect(code).toBe(2)
    expect(error).toContain(said)
  })
})
