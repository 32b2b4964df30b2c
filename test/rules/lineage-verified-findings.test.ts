/** Whole findings of `lineage-verified` on graphs made by hand: one check more or less at a time. */

import { describe, expect, it } from 'vitest'
import type { GraphNode, LineageCheck, LineageGraph } from '../../src/domain/lineage.js'
import { EMPTY_GRAPH } from '../../src/domain/lineage.js'
import type { Facts } from '../../src/domain/rule.js'
import { lineageVerified } from '../../src/rules/lineage-verified.js'
import { facts, fileFault, modelSpec, requirement, source } from '../fakes/facts.js'
import { edge, node } from '../lineage/by-hand.js'
import { inFull } from './in-full.js'

const MODEL = 'models/m.pkl'
const check = (path: string, more: Partial<LineageCheck> = {}): LineageCheck => ({
  state: 'match',
  about: 'digest',
  path,
  model: path === MODEL,
  message: `${path} is as dvc.lock has it`,
  sources: [source('dvc.lock', { line: 4 })],
  ...more,
})
const MATCH = check(MODEL)
const graph = (checks: readonly LineageCheck[], more: Partial<LineageGraph> = {}): LineageGraph => ({
  ...EMPTY_GRAPH,
  checks,
  ...more,
})
const judged = (
  checks: readonly LineageCheck[],
  {
    parameters = {},
    artifact = MODEL,
    more = {},
    facts: others = {},
  }: {
    parameters?: Record<string, unknown>
    artifact?: string | null
    more?: Partial<LineageGraph>
    facts?: Partial<Facts>
  } = {},
) =>
  lineageVerified.judge(
    requirement('lineage-verified', parameters),
    facts({ model: modelSpec({ artifact }), lineage: graph(checks, more), ...others }),
  )

describe('what lineage-verified says where all is well', () => {
  it('counts one digest, and no parameter', () =>
    expect(inFull(judged([MATCH]))).toMatchInlineSnapshot(`
    "satisfied: 1 recorded digest and 0 locked parameters are those of the commit, and no record contradicts another. models/m.pkl is as dvc.lock has it.
      n: 1
      origin: verified
      plain: The files that the records of the training name are the files that are here.
      sources: dvc.lock:4"
  `))

  it('counts several digests and one parameter, and tells what was not compared once each', () =>
    expect(
      inFull(
        judged([
          MATCH,
          check('data/a.csv', { message: 'not told' }),
          check('params.yaml', { about: 'parameter', message: 'not told either' }),
          check('data/away.csv', { state: 'unavailable', message: 'the commit does not hold it' }),
          check('data/away.csv', { state: 'unavailable', about: 'record', sources: [source('a.prov.json')] }),
        ]),
      ),
    ).toMatchInlineSnapshot(`
      "satisfied: 2 recorded digests and 1 locked parameter are those of the commit, and no record contradicts another. models/m.pkl is as dvc.lock has it. Not in the commit and so not compared: data/away.csv.
        n: 3
        origin: verified
        plain: The files that the records of the training name are the files that are here.
        sources: dvc.lock:4"
    `))

  it('rests on declarations alone where nothing was compared and the policy asks for nothing', () =>
    expect(inFull(judged([], { parameters: { model: 'where-present' } }))).toMatchInlineSnapshot(`
      "satisfied: 0 recorded digests and 0 locked parameters are those of the commit, and no record contradicts another.
        n: 0
        origin: declared
        plain: The files that the records of the training name are the files that are here."
    `))

  it('counts two parameters without a digest', () =>
    expect(
      inFull(
        judged([check('params.yaml', { about: 'parameter' }), check('params.yaml', { about: 'parameter' })], {
          parameters: { model: 'where-present' },
        }),
      ),
    ).toMatchInlineSnapshot(`
      "satisfied: 0 recorded digests and 2 locked parameters are those of the commit, and no record contradicts another.
        n: 2
        origin: verified
        plain: The files that the records of the training name are the files that are here.
        sources: dvc.lock:4"
    `))

  it('does not tell of the model what was not compared', () =>
    expect(
      inFull(
        judged([check('data/a.csv'), check(MODEL, { state: 'unavailable', message: 'the model is away' })], {
          parameters: { model: 'where-present' },
        }),
      ),
    ).toMatchInlineSnapshot(`
      "satisfied: 1 recorded digest and 0 locked parameters are those of the commit, and no record contradicts another. Not in the commit and so not compared: models/m.pkl.
        n: 1
        origin: verified
        plain: The files that the records of the training name are the files that are here.
        sources: dvc.lock:4"
    `))
})

describe('contradictions of lineage-verified', () => {
  const wrong = (path: string, more: Partial<LineageCheck> = {}) =>
    check(path, { state: 'mismatch', message: `${path} is not what dvc.lock has`, ...more })

  it('are one finding a file, whatever number of records say so, three different ones told', () =>
    expect(
      inFull(
        judged([
          MATCH,
          ...['one', 'one', 'two', 'three', 'four'].map((name) =>
            wrong('data/a.csv', { message: `${name} differs`, sources: [source(`${name}.json`)] }),
          ),
          wrong('data/b.csv'),
        ]),
      ),
    ).toMatchInlineSnapshot(`
      "violated: one differs; two differs; three differs.
        fix: run the pipeline again and commit the file together with its record, or take the edit of the file back
        origin: verified
        sources: one.json, two.json, three.json, four.json
      violated: data/b.csv is not what dvc.lock has.
        fix: run the pipeline again and commit the file together with its record, or take the edit of the file back
        origin: verified
        sources: dvc.lock:4"
    `))

  it('are one finding a statement, where they are not about the content of a file', () =>
    expect(
      inFull(
        judged([
          MATCH,
          wrong('params.yaml', { about: 'parameter', message: 'lr is 0.1 and was 0.2' }),
          wrong('params.yaml', { about: 'parameter', message: 'depth is 3 and was 4' }),
          wrong('params.yaml', { about: 'parameter', message: 'depth is 3 and was 4', sources: [source('b.lock')] }),
          wrong('data/a.csv', { about: 'time', message: 'made after the model' }),
          wrong('data/a.csv', { about: 'record', message: 'two records differ' }),
          wrong('../a.csv', { about: 'path', message: 'leads out of the repository' }),
        ]),
      ),
    ).toMatchInlineSnapshot(`
      "violated: lr is 0.1 and was 0.2.
        fix: run the pipeline with the parameters of the commit and commit the new lock, or take the edit of the parameters back
        origin: verified
        sources: dvc.lock:4
      violated: depth is 3 and was 4.
        fix: run the pipeline with the parameters of the commit and commit the new lock, or take the edit of the parameters back
        origin: verified
        sources: dvc.lock:4, b.lock
      violated: made after the model.
        fix: train again on the data as they are now, or correct the time in the record that is wrong
        origin: verified
        sources: dvc.lock:4
      violated: two records differ.
        fix: find out which record is right, write the other again with its tool, and commit both
        origin: verified
        sources: dvc.lock:4
      violated: leads out of the repository.
        fix: name a file of the repository
        origin: verified
        sources: dvc.lock:4"
    `))

  it('of the model are told to the model', () =>
    expect(
      inFull(judged([wrong(MODEL), wrong(MODEL, { about: 'time', message: 'the model is older than its data' })])),
    ).toMatchInlineSnapshot(`
      "violated: models/m.pkl is not what dvc.lock has.
        fix: commit the model that the record vouches for, or record and evaluate the model of the commit
        origin: verified
        sources: dvc.lock:4
      violated: the model is older than its data.
        fix: train again on the data as they are now, or correct the time in the record that is wrong
        origin: verified
        sources: dvc.lock:4"
    `))

  it('are told one by one up to thirty', () => {
    const many = (n: number) => Array.from({ length: n }, (_, at) => wrong(`data/${at}.csv`))
    expect(judged([MATCH, ...many(30)]).map((one) => one.message)).toEqual(
      Array.from({ length: 30 }, (_, at) => `data/${at}.csv is not what dvc.lock has.`),
    )
    const [last, ...rest] = judged([MATCH, ...many(32), wrong('data/31.csv')]).slice(30)
    expect(rest).toEqual([])
    expect(inFull([last!])).toMatchInlineSnapshot(`
      "violated: 2 more contradictions between records and commit, among them of data/30.csv and data/31.csv.
        fix: run the pipeline again and commit what it writes, records and files together
        origin: verified
        sources: dvc.lock:4"
    `)
  })
})

describe('the digest of the model', () => {
  it('cannot be compared where the policy names no artifact', () =>
    expect(inFull(judged([check('data/a.csv')], { artifact: null }))).toMatchInlineSnapshot(`
      "missing: The policy names no artifact of model "loan-approval", so no record of its digest can be compared.
        fix: name the model file as \`artifact\` in the policy
        origin: declared"
    `))

  it('was compared with nothing', () =>
    expect(
      inFull(
        judged([
          check(MODEL, { state: 'unavailable', message: 'etags are no digests', sources: [source('run.json')] }),
          check(MODEL, { state: 'unavailable', message: 'not told' }),
        ]),
      ),
    ).toMatchInlineSnapshot(`
      "missing: The digest of models/m.pkl was compared with nothing: etags are no digests.
        fix: commit models/m.pkl (or its Git LFS pointer), or a second record that gives its digest
        origin: declared
        sources: run.json, dvc.lock:4"
    `))

  it('was compared with one record at least', () =>
    expect(judged([check(MODEL, { state: 'unavailable' }), MATCH]).map((one) => one.outcome)).toEqual(['satisfied']))

  it('is not what another check of the model compared', () =>
    expect(inFull(judged([check(MODEL, { about: 'time' })]))).toMatchInlineSnapshot(`
      "missing: No record gives the digest of models/m.pkl, so nothing shows that this model is the one that was trained.
        fix: commit a record that gives its digest: dvc.lock, an attestation with models/m.pkl as its subject, or a provenance file
        origin: declared"
    `))

  it('is given by no record that names it', () => {
    const named = (...paths: string[]) =>
      inFull(judged([], { more: { nodes: [node(MODEL, { sources: paths.map((path) => source(path)) })] } }))
    expect(named('a.json')).toMatchInlineSnapshot(`
      "missing: a.json names models/m.pkl without a digest that could be compared, so nothing shows that this model is the one that was trained.
        fix: commit a record that gives its digest: dvc.lock, an attestation with models/m.pkl as its subject, or a provenance file
        origin: declared
        sources: a.json"
    `)
    expect(named('a.json', 'b.json', 'a.json')).toMatchInlineSnapshot(`
      "missing: a.json and b.json name models/m.pkl without a digest that could be compared, so nothing shows that this model is the one that was trained.
        fix: commit a record that gives its digest: dvc.lock, an attestation with models/m.pkl as its subject, or a provenance file
        origin: declared
        sources: a.json, b.json"
    `)
  })
})

describe('the digests of data', () => {
  const nodes: readonly GraphNode[] = [
    node(MODEL, { type: 'model' }),
    node('train', { type: 'step', path: null }),
    node('data/a.csv', { sources: [source('a.dvc')] }),
    node('data/b.csv', { sources: [source('b.dvc')] }),
  ]
  const edges = [edge('data/a.csv', 'train'), edge('data/b.csv', 'train'), edge('train', MODEL)]
  const asked = (checks: readonly LineageCheck[], more: Partial<LineageGraph> = { model: MODEL, nodes, edges }) =>
    judged([MATCH, ...checks], { parameters: { datasets: 'required' }, more })

  it('must be compared, each of them', () => {
    const a = check('data/a.csv', { node: 'data/a.csv' })
    const b = check('data/b.csv', { node: 'data/b.csv' })
    expect(asked([a, b]).map((one) => one.outcome)).toEqual(['satisfied'])
    expect(inFull(asked([a]))).toMatchInlineSnapshot(`
      "missing: The content of data/b.csv was compared with no recorded digest, since the commit does not hold it or no record gives one.
        fix: commit the data or their Git LFS pointers with a record of their digests, or ask for \`datasets: where-present\`
        origin: declared
        sources: b.dvc"
    `)
    expect(inFull(asked([a, { ...b, state: 'unavailable' }]))).toMatch(/^missing: The content of data\/b\.csv was/)
    expect(inFull(asked([a, { ...b, about: 'time' }]))).toMatch(/^missing: The content of data\/b\.csv was/)
    expect(inFull(asked([]))).toMatch(/^missing: The content of data\/a\.csv and data\/b\.csv was compared with no/)
  })

  it('that contradict are not told twice', () =>
    expect(
      asked([
        check('data/a.csv', { node: 'data/a.csv', state: 'mismatch' }),
        check('data/b.csv', { node: 'data/b.csv' }),
      ]).map((one) => one.outcome),
    ).toEqual(['violated']))

  it('cannot be compared where no record names data', () =>
    expect(
      inFull(asked([], { model: MODEL, nodes: nodes.slice(0, 2), edges: [edge('train', MODEL)] })),
    ).toMatchInlineSnapshot(`
      "missing: No record names data that the model was trained on, so no digest of data can be compared.
        fix: commit a record of the training: dvc.lock, OpenLineage events, an attestation with its dependencies
        origin: declared"
    `))
})

describe('locked parameters of a file that is not read', () => {
  const unread = (message: string) =>
    check('params.py', {
      about: 'parameter',
      state: 'unavailable',
      message,
      sources: [source('dvc.lock', { line: 9 })],
    })

  it('are missing', () => {
    expect(inFull(judged([MATCH, unread('params.py is not read')]))).toMatchInlineSnapshot(`
      "missing: Locked parameters were compared with nothing: params.py is not read.
        fix: keep the parameters in a YAML or JSON file
        origin: declared
        sources: dvc.lock:9"
    `)
    expect(
      inFull(judged([MATCH, unread('lr is not read'), unread('depth is not read'), unread('k is not read')])),
    ).toMatchInlineSnapshot(`
      "missing: Locked parameters were compared with nothing: lr is not read, and 2 more.
        fix: keep the parameters in a YAML or JSON file
        origin: declared
        sources: dvc.lock:9"
    `)
  })
})

it('lineage-verified tells all that is wrong, unread records first', () => {
  const found = judged(
    [
      check('data/a.csv', { state: 'mismatch', message: 'data/a.csv differs' }),
      check('params.py', { about: 'parameter', state: 'unavailable', message: 'params.py is not read' }),
    ],
    { parameters: { datasets: 'required' }, facts: { faults: [fileFault('a.prov.json', 'is cut short')] } },
  )
  expect(found.map(({ outcome, message }) => `${outcome}: ${message.slice(0, 29)}`)).toEqual([
    'error: a.prov.json cannot be used as',
    'violated: data/a.csv differs.',
    'missing: No record gives the digest of',
    'missing: No record names data that the',
    'missing: Locked parameters were compar',
  ])
})
