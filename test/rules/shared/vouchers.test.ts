/** Records that name the bytes of a file, with when they say that it was made. */

import { describe, expect, it } from 'vitest'
import type { LineageEvidence } from '../../../src/domain/evidence.js'
import type { LineageNode } from '../../../src/domain/lineage.js'
import { moment } from '../../../src/domain/moment.js'
import type { Facts } from '../../../src/domain/rule.js'
import { vouchers } from '../../../src/rules/shared/vouchers.js'
import { DIGEST, evaluationEvidence, facts, source } from '../../fakes/facts.js'

const BYTES = 'ab'.repeat(32)
const [RUN, EARLY, LATE] = [source('run.json'), moment('2024-06-01T00:00:00Z'), moment('2024-06-02T00:00:00Z')]

const of = (evidence: Facts['evidence'], digest: string | null = DIGEST) => vouchers(BYTES, facts({ evidence, digest }))

describe('an evaluation', () => {
  const model = { name: 'm', version: null, digest: 'md5:x' }
  const data = (digest: string | null) => ({ name: null, digest, split: null })

  it.each<[string, string | null, Readonly<Record<string, string>>, boolean]>([
    ['as its data', `sha256:${BYTES}`, {}, true],
    ['as its data, in other letters and without the sort', BYTES.toUpperCase(), {}, true],
    ['as a file that it vouches for', null, { 'p.csv': `SHA256:${BYTES}` }, true],
    ['as one of several', null, { 'a.csv': 'sha256:00', 'p.csv': BYTES }, true],
    ['not at all', null, {}, false],
    ['cut', `sha256:${BYTES.slice(0, 63)}`, {}, false],
    ['by another sort of digest', `sha512:${BYTES}`, {}, false],
  ])('names them %s', (_, digest, vouchesFor, named) => {
    const one = evaluationEvidence({ dataset: data(digest), vouchesFor, model, at: EARLY, source: RUN })
    expect(of([one])).toEqual(named ? [{ at: EARLY, modelDigest: 'md5:x', source: RUN }] : [])
  })
})

describe('a run or attestation', () => {
  const node = (id: string, type: LineageNode['type'], more: Partial<LineageNode> = {}): LineageNode => ({
    id,
    type,
    name: id,
    path: null,
    uri: null,
    digests: [],
    version: null,
    at: null,
    startedAt: null,
    license: null,
    owner: null,
    command: null,
    codeVersion: null,
    parameters: [],
    status: null,
    source: RUN,
    ...more,
  })
  const sha256 = (value: string) => [{ algorithm: 'sha256' as const, value }]
  const rows = (more: Partial<LineageNode> = {}) => node('rows', 'dataset', { digests: sha256(BYTES), ...more })
  const lineage = (
    nodes: readonly LineageNode[],
    pairs: readonly (readonly [string, string])[] = [],
  ): LineageEvidence => ({
    kind: 'lineage',
    reader: 'slsa',
    source: RUN,
    origin: 'reported',
    fragment: { nodes, edges: pairs.map(([from, to]) => ({ from, to, source: RUN })) } as LineageEvidence['fragment'],
  })

  it('names them with the time of the thing itself, else of the step that made it', () => {
    const steps = [node('before', 'step', { at: LATE }), node('code', 'code', { at: LATE }), node('undated', 'step')]
    const maker = node('maker', 'step', { at: EARLY })
    const pairs = [
      ['before', 'other'],
      ['code', 'rows'],
      ['undated', 'rows'],
      ['maker', 'rows'],
    ] as const
    const at = (nodes: readonly LineageNode[]) => of([lineage(nodes, pairs)]).map((one) => one.at)
    expect(at([...steps, maker, rows({ at: LATE })])).toEqual([LATE])
    expect(at([...steps, maker, rows()])).toEqual([EARLY])
    expect(at([...steps, rows()])).toEqual([null])
  })

  it('names them by their whole digest, once for each thing', () => {
    const upper = node('copy', 'file', { digests: sha256(BYTES.toUpperCase()), source: source('b.json') })
    const others = [
      node('x', 'file', { digests: sha256('00') }),
      node('y', 'file', { digests: [{ algorithm: 'md5', value: BYTES }] }),
    ]
    expect(of([lineage([rows(), upper, ...others])])).toEqual([
      { at: null, modelDigest: null, source: RUN },
      { at: null, modelDigest: null, source: source('b.json') },
    ])
  })

  it('is of the model where it names the digest of the model, and only there', () => {
    const model = (value: string) => node('m', 'model', { digests: sha256(value) })
    const digest = (nodes: readonly LineageNode[], own: string | null = DIGEST) =>
      of([lineage([rows(), ...nodes])], own).map((one) => one.modelDigest)
    expect(digest([model('6'.repeat(64))])).toEqual([DIGEST])
    expect(digest([model('7'.repeat(64))])).toEqual([null])
    expect(digest([node('m', 'model')])).toEqual([null])
    expect(digest([model('6'.repeat(64))], null)).toEqual([null])
  })
})
