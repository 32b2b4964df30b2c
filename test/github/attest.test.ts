/** Attesting with a Sigstore that is played: signing keys, timestamps and the forge's store, each on this machine. */

import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { mockFulcio, mockTSA } from '@sigstore/mock'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { statementsOf } from '../../src/commands/shared/statement.js'
import { attestorWith } from '../../src/github/attest.js'
import { DECISIONS } from '../fakes/decisions.js'
import { BOT, type Forge, startForge } from '../fakes/forge.js'

let forge: Forge
let identity: Server
const before = { ...process.env }

/** A token of a job, unsigned: the mock asks only for its claims. */
const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
const JWT = `${part({ alg: 'RS256' })}.${part({ iss: 'https://token.actions.githubusercontent.com', sub: 'repo:acme/models', aud: 'sigstore' })}.x`

beforeAll(async () => {
  forge = await startForge({
    repository: 'acme/models',
    gitDirectory: '',
    pulls: [],
    branches: { main: 'a'.repeat(40) },
    comments: [],
    reviews: [],
    permissions: {},
    teams: {},
    checkRuns: [],
    token: { identity: BOT, mayWrite: true },
  })
  identity = createServer((_, response) => {
    response.setHeader('content-type', 'application/json')
    response.end(JSON.stringify({ value: JWT }))
  })
  await new Promise<void>((resolve) => identity.listen(0, '127.0.0.1', resolve))
  Object.assign(process.env, {
    GITHUB_API_URL: forge.address,
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_REPOSITORY: 'acme/models',
    ACTIONS_ID_TOKEN_REQUEST_URL: `http://127.0.0.1:${(identity.address() as AddressInfo).port}/?x=1`,
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'x',
  })
})
// Each mock answers once.
beforeEach(async () => {
  await mockFulcio({ baseURL: 'https://fulcio.githubapp.com', strict: false })
  await mockTSA({ baseURL: 'https://timestamp.githubapp.com', strict: false })
})
afterAll(async () => {
  process.env = before
  identity.close()
  await forge.close()
})

const [statement] = statementsOf(Object.values(DECISIONS)[0]!, 'https://github.com')

interface Bundle {
  readonly dsseEnvelope: {
    readonly payload: string
    readonly payloadType: string
    readonly signatures: readonly object[]
  }
}

describe('an attestation', () => {
  it('holds exactly the statement, signed, and is handed to the forge', async () => {
    expect(await attestorWith('x'.repeat(40)).attest(statement)).toEqual({
      ok: true,
      value: { id: '1', bundle: JSON.stringify(forge.state.attestations?.[0]) },
    })
    const [bundle] = (forge.state.attestations ?? []) as Bundle[]
    expect(bundle?.dsseEnvelope.payloadType).toBe('application/vnd.in-toto+json')
    expect(bundle?.dsseEnvelope.signatures).toHaveLength(1)
    expect(JSON.parse(Buffer.from(bundle!.dsseEnvelope.payload, 'base64').toString('utf8'))).toEqual(statement)
    expect(forge.faults).toEqual([])
  })

  it('that the forge refuses is a fault that says what the job needs', async () => {
    forge.state.token = { identity: BOT, mayWrite: false }
    const made = await attestorWith('x'.repeat(40)).attest(statement)
    expect(made.ok ? null : made.faults[0]).toMatchObject({
      path: 'attestation',
      message: expect.stringContaining('not accessible'),
      fix: expect.stringContaining('id-token: write'),
    })
  })

  it('in a job without an identity is a fault', async () => {
    delete process.env['ACTIONS_ID_TOKEN_REQUEST_URL']
    const made = await attestorWith('x'.repeat(40)).attest(statement)
    expect(made.ok ? null : made.faults[0]?.message).toContain('could not be made')
  })
})
