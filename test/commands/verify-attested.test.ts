/** `verify` of what was signed of a decision, against a Sigstore that is played. */

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { statementsOf } from '../../src/commands/shared/statement.js'
import { verify } from '../../src/commands/verify.js'
import type { Decision } from '../../src/domain/decision.js'
import { gitLedger } from '../../src/git/ledger-store.js'
import { attach } from '../../src/ledger/attach.js'
import { decisionDigest } from '../../src/record.js'
import { run } from '../fakes/command-line.js'
import { mergedRepository } from '../fakes/merged-repository.js'
import type { TestRepository } from '../fakes/repository.js'
import { type Attesting, playAttesting } from '../signatures/attesting.js'

const out = mkdtempSync(join(tmpdir(), 'risk-gate-attested-'))
let repo: TestRepository
let github: Attesting
let decision: Decision
let bundles: readonly string[]
const file = (name: string) => join(out, name)

beforeAll(async () => {
  repo = await mergedRepository()
  repo.git('remote', 'add', 'origin', 'https://github.com/acme/models.git')
  github = await playAttesting()
  const path = repo.git('ls-tree', '-r', '--name-only', 'risk-gate-ledger', 'decisions/').trim()
  const text = repo.git('show', `risk-gate-ledger:${path}`)
  decision = JSON.parse(text) as Decision
  writeFileSync(file('decision.json'), text)
  bundles = await Promise.all(statementsOf(decision, 'https://github.com').map((one) => github.sign(one)))
  writeFileSync(file('root.json'), github.root)
}, 60_000)
beforeEach(() => rmSync(file('attestations.jsonl'), { force: true }))
afterAll(() => {
  repo.remove()
  rmSync(out, { recursive: true, force: true })
})

const verified = (...more: readonly string[]) =>
  run(verify, file('decision.json'), '--repo', repo.folder, '--trusted-root', file('root.json'), ...more)
const beside = (...lines: readonly string[]) => writeFileSync(file('attestations.jsonl'), `${lines.join('\n')}\n`)

/** A bundle with its payload edited and signed by nobody anew. */
function edited(bundle: string, edit: (text: string) => string): string {
  const root = JSON.parse(bundle)
  const payload = Buffer.from(root.dsseEnvelope.payload, 'base64').toString('utf8')
  expect(edit(payload)).not.toBe(payload)
  root.dsseEnvelope.payload = Buffer.from(edit(payload), 'utf8').toString('base64')
  return JSON.stringify(root)
}

describe('a decision that is signed', () => {
  it('holds with the bundles beside it, and its signer is named', async () => {
    beside(...bundles)
    const { code, out: said, error } = await verified()
    expect([code, error]).toEqual([0, ''])
    expect(
      said.match(/^holds: signed as .* by https:\/\/github\.com\/acme\/models\/\.github\/workflows\/gate\.yml@/gm),
    ).toHaveLength(2)
  })

  it('holds with the bundles of the ledger, by number too, and with the roots of several Sigstores', async () => {
    const store = gitLedger({ folder: repo.folder }, 'risk-gate-ledger')
    const attachment = { digest: decisionDigest(decision), bundles, at: decision.evaluated_at }
    const waits = { sleep: async () => undefined, random: () => 0 }
    expect((await attach(attachment, store, waits)).ok).toBe(true)
    const tip = repo.id('risk-gate-ledger')
    expect((await attach(attachment, store, waits)).ok).toBe(true)
    expect(repo.id('risk-gate-ledger')).toBe(tip)
    writeFileSync(file('roots.jsonl'), `${(await playAttesting()).root}\n${github.root}\n`)
    for (const wanted of [file('decision.json'), '1']) {
      const shown = await run(verify, wanted, '--repo', repo.folder, '--trusted-root', file('roots.jsonl'))
      expect(shown).toMatchObject({ code: 0, error: '' })
      expect(shown.out.match(/^holds: signed as .*\(attestations\/./gm)).toHaveLength(2)
    }
    repo.git('update-ref', 'refs/heads/risk-gate-ledger', `${tip}~1`)
  })

  it.each<[string, () => Promise<readonly string[]> | readonly string[], readonly string[], number, RegExp]>([
    ['no bundles', () => [], [], 2, /cannot be told: whether it is signed/],
    ['only one of both', () => [bundles[1]!], [], 2, /cannot be told: .* as https:\/\/slsa\.dev/],
    ['something else', () => ['{"a": 1}'], [], 1, /DOES NOT HOLD: .*holds no Sigstore bundle/],
    ['no JSON', () => ['{"dsseEnvelope": '], [], 1, /holds no Sigstore bundle/],
    [
      'a verdict edited after signing',
      () => bundles.map((one) => edited(one, (text) => text.replace(/"PASSED"|"verdict":"pass"/, '"x"'))),
      [],
      1,
      /was not made over that statement/,
    ],
    [
      'another decision',
      async () => [await github.sign(statementsOf({ ...decision, evaluated_at: '2026-01-01T00:00:00Z' }, null)[0])],
      [],
      1,
      /signs another decision: its subject decision\.json is sha256:/,
    ],
    [
      'another verdict under this digest',
      async () => {
        const [summary, whole] = statementsOf(decision, null)
        const lie = { ...whole, predicate: { ...whole.predicate, verdict: 'fail' } }
        return [await github.sign(summary), await github.sign(lie)]
      },
      [],
      1,
      /\/predicate\/verdict of what was signed as urn:risk-gate:decision:v1 is "fail", and follows as "pass"/,
    ],
    [
      'another summary under this digest',
      async () => {
        const [summary, whole] = statementsOf(decision, null)
        return [
          await github.sign({ ...summary, predicate: { ...summary.predicate, verificationResult: 'FAILED' } }),
          await github.sign(whole),
        ]
      },
      [],
      1,
      /\/predicate\/verificationResult .* is "FAILED", and follows as "PASSED"/,
    ],
    [
      'a workflow of another repository',
      () =>
        Promise.all(
          statementsOf(decision, null).map((one) =>
            github.sign(one, {
              subject: 'https://github.com/mallory/models/.github/workflows/gate.yml@refs/heads/main',
            }),
          ),
        ),
      [],
      1,
      /signed as .* by https:\/\/github\.com\/mallory.*\(--identity\)/,
    ],
    [
      'an identity of another issuer',
      () =>
        Promise.all(
          statementsOf(decision, null).map((one) => github.sign(one, { issuer: 'https://accounts.example.org' })),
        ),
      [],
      1,
      /an identity of https:\/\/accounts\.example\.org.*\(--issuer\)/,
    ],
    [
      'another Sigstore',
      async () => {
        const other = await playAttesting()
        return Promise.all(statementsOf(decision, null).map((one) => other.sign(one)))
      },
      [],
      1,
      /does not hold against the trusted root/,
    ],
    [
      'another workflow than is asked for',
      () => bundles,
      ['--identity', 'https://github.com/acme/models/.github/workflows/gate.yml@refs/heads/main'],
      1,
      /\(--identity\)/,
    ],
    [
      'the workflow that is asked for',
      () => bundles,
      ['--identity', 'https://github.com/acme/models/.github/workflows/gate.yml@refs/pull/*/merge'],
      0,
      /^holds: signed as/m,
    ],
  ])('is told with %s', async (_, lines, more, code, said) => {
    const made = await lines()
    if (made.length) beside(...made)
    const shown = await verified(...more)
    expect(shown.out).toMatch(said)
    expect(shown.code).toBe(code)
  })

  it('cannot be told where only the bundled root is there, and the fix is', async () => {
    beside(...bundles)
    const shown = await run(verify, file('decision.json'), '--repo', repo.folder)
    expect(shown.out).toMatch(/cannot be told: .*--trusted-root/)
    expect(shown.code).toBe(2)
  })

  it('cannot be told where nothing says whose workflow it has to be', async () => {
    beside(...bundles)
    repo.git('remote', 'remove', 'origin')
    const shown = await verified()
    repo.git('remote', 'add', 'origin', 'https://github.com/acme/models.git')
    expect(shown.out).toMatch(/cannot be told: who may sign it/)
    expect(shown.code).toBe(2)
  })

  it('is asked for with --attested, and looked for nowhere else when a file is named', async () => {
    expect(await run(verify, file('decision.json'), '--repo', repo.folder)).toMatchObject({ code: 0 })
    expect(await run(verify, file('decision.json'), '--repo', repo.folder, '--attested')).toMatchObject({ code: 2 })
    const none = await verified('--bundle', file('none.jsonl'))
    expect(none.error).toContain('[usage/option]')
    expect(none.code).toBe(2)
    expect((await verified('--trusted-root', file('decision.json'))).code).toBe(2)
  })

  it('says so where the root is none', async () => {
    beside(...bundles)
    const shown = await run(
      verify,
      file('decision.json'),
      '--repo',
      repo.folder,
      '--trusted-root',
      file('decision.json'),
    )
    expect(shown.error).toContain('no trusted root')
    expect(shown.code).toBe(2)
    expect(await readFile(file('root.json'), 'utf8')).toBe(github.root)
  })
})
