/** Whole findings of `lineage-complete` on graphs made by hand: one fact more or less at a time. */

import { describe, expect, it } from 'vitest'
import type { GraphNode, LineageGraph } from '../../src/domain/lineage.js'
import { EMPTY_GRAPH } from '../../src/domain/lineage.js'
import { moment } from '../../src/domain/moment.js'
import type { Facts } from '../../src/domain/rule.js'
import { lineageComplete } from '../../src/rules/lineage-complete.js'
import { facts, fileFault, modelSpec, requirement, source } from '../fakes/facts.js'
import { edge, node } from '../lineage/by-hand.js'
import { inFull } from './in-full.js'

const MODEL = 'models/m.pkl'
const model = node(MODEL, { type: 'model' })
const raw = (more: Partial<GraphNode> = {}) =>
  node('raw.csv', { uri: 's3://lake/raw.csv', sources: [source('raw.dvc')], ...more })
const step = (id: string, more: Partial<GraphNode> = {}) =>
  node(id, { type: 'step', path: null, command: `python ${id}.py`, codeVersion: 'abc', ...more })
const train = (more: Partial<GraphNode> = {}) => step('train', more)

/** `raw.csv` → `train` → the model, and what is told besides. */
const graph = (more: Partial<LineageGraph> = {}): LineageGraph => ({
  ...EMPTY_GRAPH,
  nodes: [model, raw(), train()],
  edges: [edge('raw.csv', 'train'), edge('train', MODEL)],
  model: MODEL,
  ...more,
})
const nodes = (...list: readonly GraphNode[]): LineageGraph => graph({ nodes: [model, ...list] })
const judged = (lineage: LineageGraph, parameters: Record<string, unknown> = {}, more: Partial<Facts> = {}) =>
  lineageComplete.judge(
    requirement('lineage-complete', parameters),
    facts({ model: modelSpec({ artifact: MODEL }), lineage, ...more }),
  )
const told = (...args: Parameters<typeof judged>) => inFull(judged(...args))
const outcomes = (...args: Parameters<typeof judged>) => judged(...args).map((one) => one.outcome)

describe('a model that can be traced', () => {
  it('over one step, every edge verified', () =>
    expect(told(graph())).toMatchInlineSnapshot(`
    "satisfied: models/m.pkl is traced over 1 step to raw.csv from s3://lake/raw.csv. Of 2 edges 2 were verified against the commit; 0 are declared and could not be.
      n: 2
      origin: verified
      plain: It is known where the data came from and what was done with them up to the model.
      sources: dvc.lock, raw.dvc"
  `))

  it('over two steps, with edges that are only declared, and three things left open', () =>
    expect(
      told(
        graph({
          nodes: [model, raw(), step('clean'), node('clean.csv'), node('notes.csv', { sources: [] }), train()],
          edges: [
            edge('raw.csv', 'clean'),
            edge('clean', 'clean.csv', { state: 'declared' }),
            edge('clean.csv', 'train', { state: 'unavailable' }),
            edge('train', MODEL, { state: 'unavailable' }),
          ],
          unresolved: ['one', 'two', 'three', 'four'],
        }),
      ),
    ).toMatchInlineSnapshot(`
      "satisfied: models/m.pkl is traced over 2 steps to raw.csv from s3://lake/raw.csv. Of 4 edges 1 were verified against the commit; 3 are declared and could not be. Left open: one; two; three.
        n: 4
        origin: declared
        plain: It is known where the data came from and what was done with them up to the model.
        sources: dvc.lock, raw.dvc"
    `))
})

describe('a model that no record names', () => {
  const unnamed = graph({ model: null })
  const broken = { faults: [fileFault('a.prov.json', 'is cut short')] }
  it('is missing, and tells the records that there are', () =>
    expect(told(unnamed)).toMatchInlineSnapshot(`
    "missing: No record says how models/m.pkl was made.
      fix: commit a record of the training that names models/m.pkl: dvc.lock, OpenLineage events, PROV or an attestation
      origin: declared
      sources: dvc.lock"
  `))
  it('is not told where the only records cannot be read', () =>
    expect(outcomes(EMPTY_GRAPH, {}, broken)).toEqual(['error']))
  it('is told beside a record that cannot be read where others can', () =>
    expect(outcomes(unnamed, {}, broken)).toEqual(['error', 'missing']))
  it('is called by its id where the policy names no file', () =>
    expect(told(EMPTY_GRAPH, {}, { model: modelSpec({ artifact: null }) })).toMatchInlineSnapshot(`
      "missing: No record says how loan-approval was made.
        fix: commit a record of the training that names loan-approval: dvc.lock, OpenLineage events, PROV or an attestation
        origin: declared"
    `))
})

describe('a circle', () => {
  const circle = ['clean.csv', 'train']
  it('on the way to the model is violated, and what is not on the way is not named', () =>
    expect(told(graph({ cycles: [['raw.csv', 'elsewhere', 'train']] }))).toMatchInlineSnapshot(`
      "violated: The lineage goes round in a circle through raw.csv and train: something is an ancestor of itself.
        fix: correct the record that names an output as its own input
        origin: declared
        sources: raw.dvc, dvc.lock"
    `))
  it('through the model itself counts', () => expect(outcomes(graph({ cycles: [[MODEL]] }))).toEqual(['violated']))
  it('elsewhere is no matter', () => expect(outcomes(graph({ cycles: [['a', 'b']] }))).toEqual(['satisfied']))
  it('is one finding each', () =>
    expect(outcomes(graph({ cycles: [circle, ['raw.csv']] }))).toEqual(['violated', 'violated']))
})

describe('steps that did not end', () => {
  it('are told, failed ones first', () =>
    expect(
      told(
        graph({
          nodes: [
            model,
            raw({ status: 'failed' }),
            train({ status: 'running', sources: [source('run.json')] }),
            step('tune', { status: 'failed', sources: [source('tune.json')] }),
            step('other', { status: 'failed' }),
          ],
          edges: [edge('raw.csv', 'train'), edge('train', MODEL), edge('tune', MODEL)],
        }),
      ),
    ).toMatchInlineSnapshot(`
      "violated: step "tune" failed, and yet the model rests on what it made.
        fix: run the step again, and record the run that succeeded
        origin: declared
        sources: tune.json
      missing: step "train" started, and no record says that it completed.
        fix: commit the records once the run has completed
        origin: declared
        sources: run.json"
    `))
  it('and finished ones are fine', () =>
    expect(outcomes(nodes(raw(), train({ status: 'finished' })))).toEqual(['satisfied']))
})

describe('where data come from', () => {
  it('is missing where nothing is known to have gone in', () =>
    expect(told(graph({ nodes: [model, train()], edges: [edge('train', MODEL)] }))).toMatchInlineSnapshot(`
      "missing: No record names data that models/m.pkl was made of, so it leads back to no registered source.
        fix: record what the training read
        origin: declared
        sources: dvc.lock"
    `))

  it('must be told of every root', () => {
    expect(told(nodes(raw({ uri: null }), train()))).toMatchInlineSnapshot(`
      "missing: No record says where raw.csv comes from, so the lineage does not reach a registered source.
        fix: record the address of raw.csv, in a data card, attestation or provenance file
        origin: declared
        sources: raw.dvc"
    `)
    const two = graph({
      nodes: [model, raw({ uri: null }), node('b.csv'), train()],
      edges: [edge('raw.csv', 'train'), edge('b.csv', 'train'), edge('train', MODEL)],
    })
    expect(told(two)).toMatchInlineSnapshot(`
      "missing: No record says where raw.csv and b.csv come from, so the lineage does not reach a registered source.
        fix: record the address of raw.csv and b.csv, in a data card, attestation or provenance file
        origin: declared
        sources: raw.dvc, dvc.lock"
    `)
  })

  it('may be one of several patterns', () => {
    expect(outcomes(graph(), { sources: ['s3://other/**', 's3://lake/**'] })).toEqual(['satisfied'])
    expect(told(graph(), { sources: ['s3://other/**', 's3://third/**'] })).toMatchInlineSnapshot(`
      "violated: raw.csv comes from s3://lake/raw.csv, which is no registered source (s3://other/** and s3://third/**).
        fix: use data of a registered source, or have the policy register this one
        origin: declared
        sources: raw.dvc"
    `)
  })

  it('must be outside this machine where no pattern is given', () => {
    expect(told(nodes(raw({ uri: 'file:///raw.csv' }), train()))).toMatchInlineSnapshot(`
      "violated: raw.csv comes from file:///raw.csv, which is no registered source (an address outside this machine).
        fix: use data of a registered source, or have the policy register this one
        origin: declared
        sources: raw.dvc"
    `)
    expect(outcomes(nodes(raw({ uri: 's3://lake/file:' }), train()))).toEqual(['satisfied'])
  })

  it('must hold for every address that records give', () =>
    expect(told(nodes(raw({ uris: ['s3://lake/raw.csv', 'file:///raw.csv'] }), train()))).toMatch(
      /^violated: raw\.csv comes from file:\/\/\/raw\.csv, which is no registered source/,
    ))
})

describe('what is asked of datasets', () => {
  const made = (change: Partial<GraphNode>, ofRaw: Partial<GraphNode> = {}) =>
    graph({
      nodes: [
        model,
        raw(ofRaw),
        step('clean'),
        node('clean.csv', { sources: [source('clean.dvc')], ...change }),
        train(),
      ],
      edges: [edge('raw.csv', 'clean'), edge('clean', 'clean.csv'), edge('clean.csv', 'train'), edge('train', MODEL)],
    })
  const digests = [{ algorithm: 'md5', value: 'a' }] as const
  const day = moment('2024-06-01')

  it('is a version or a digest', () => {
    const asked = { 'each-dataset': ['version'] }
    expect(told(made({}), asked)).toMatchInlineSnapshot(`
      "missing: The records give raw.csv and clean.csv no version and no digest.
        fix: record it, in a data card, attestation or provenance file that names raw.csv and clean.csv
        origin: declared
        sources: raw.dvc, clean.dvc"
    `)
    expect(told(made({ version: '1' }), asked)).toMatchInlineSnapshot(`
      "missing: The records give raw.csv no version and no digest.
        fix: record it, in a data card, attestation or provenance file that names raw.csv
        origin: declared
        sources: raw.dvc"
    `)
    expect(outcomes(made({ version: '1' }, { digests }), asked)).toEqual(['satisfied'])
  })

  it('is a time, of their own or of what they were made by', () => {
    const asked = { 'each-dataset': ['timestamp'] }
    expect(told(made({}), asked)).toMatchInlineSnapshot(`
      "missing: The records give raw.csv and clean.csv no time.
        fix: record it, in a data card, attestation or provenance file that names raw.csv and clean.csv
        origin: declared
        sources: raw.dvc, clean.dvc"
    `)
    expect(outcomes(made({ at: day }, { at: moment('lately') }), asked)).toEqual(['missing'])
    expect(outcomes(made({ at: day }, { at: day }), asked)).toEqual(['satisfied'])
  })

  it('is a licence, of the sources alone', () => {
    const asked = { 'each-dataset': ['license'] }
    expect(told(made({ license: 'MIT' }), asked)).toMatchInlineSnapshot(`
      "missing: The records give raw.csv no licence.
        fix: record it, in a data card, attestation or provenance file that names raw.csv
        origin: declared
        sources: raw.dvc"
    `)
    expect(outcomes(made({}, { licenses: ['unknown', 'MIT'] }), asked)).toEqual(['satisfied'])
  })

  it('is a source, which is asked anyhow and told once', () => {
    const asked = { 'each-dataset': ['source'] }
    expect(outcomes(made({}), asked)).toEqual(['satisfied'])
    expect(outcomes(made({}, { uri: null }), asked)).toEqual(['missing'])
  })

  it('is told part by part', () =>
    expect(judged(made({}), { 'each-dataset': ['license', 'timestamp', 'version'] }).map((one) => one.message)).toEqual(
      [
        'The records give raw.csv no licence.',
        'The records give raw.csv and clean.csv no time.',
        'The records give raw.csv and clean.csv no version and no digest.',
      ],
    ))
})

describe('what is asked of steps', () => {
  const twoRecords = (first: Partial<GraphNode>, second: Partial<GraphNode>) =>
    graph({
      nodes: [model, raw(), train(first), step('fit', second)],
      edges: [edge('raw.csv', 'train'), edge('raw.csv', 'fit'), edge('train', MODEL), edge('fit', MODEL)],
    })

  it('is the command', () => {
    const asked = { 'each-step': ['command'] }
    expect(told(nodes(raw(), train({ command: null, sources: [source('run.json')] })), asked)).toMatchInlineSnapshot(`
      "missing: No record tells of step "train" which command it ran.
        fix: record the command, as dvc.lock does
        origin: declared
        sources: run.json"
    `)
    expect(outcomes(nodes(raw(), train({ codeVersion: null })), asked)).toEqual(['satisfied'])
    expect(outcomes(twoRecords({ command: null }, {}), asked)).toEqual(['satisfied'])
    expect(told(twoRecords({ command: null }, { command: null }), asked)).toMatch(
      /^missing: No record tells of step "train" which command it ran\./,
    )
  })

  it('is the version of the code', () => {
    const asked = { 'each-step': ['code-version'] }
    expect(told(nodes(raw(), train({ codeVersion: null })), asked)).toMatchInlineSnapshot(`
      "missing: No record tells of step "train" which version of the code it ran.
        fix: record the commit of the code, or make the code file a dependency with a digest
        origin: declared
        sources: dvc.lock"
    `)
    expect(outcomes(nodes(raw(), train({ command: null })), asked)).toEqual(['satisfied'])
  })

  it.each<[string, Partial<GraphNode>, string]>([
    ['code with a digest', { type: 'code', digests: [{ algorithm: 'md5', value: 'a' }] }, 'satisfied'],
    ['code with a version', { type: 'code', version: '1.2' }, 'satisfied'],
    ['code with neither', { type: 'code' }, 'missing'],
    ['data with a digest', { digests: [{ algorithm: 'md5', value: 'a' }], uri: 's3://lake/train.py' }, 'missing'],
  ])('is told by %s that the step read', (_, input, outcome) =>
    expect(
      outcomes(
        graph({
          nodes: [model, raw(), train({ codeVersion: null }), node('train.py', input)],
          edges: [edge('raw.csv', 'train'), edge('train.py', 'train'), edge('train', MODEL)],
        }),
        { 'each-step': ['code-version'] },
      ),
    ).toEqual([outcome]),
  )

  it('is asked of steps alone: data that were made of data straight have none', () =>
    expect(
      outcomes(
        graph({
          nodes: [model, raw(), node('copy.csv'), train()],
          edges: [edge('raw.csv', 'copy.csv'), edge('copy.csv', 'train'), edge('train', MODEL)],
        }),
        { 'each-step': ['command', 'code-version'] },
      ),
    ).toEqual(['satisfied']))

  it('is asked of the steps of data too', () =>
    expect(
      told(
        graph({
          nodes: [model, raw(), step('clean', { command: null }), node('clean.csv'), train({ command: null })],
          edges: [
            edge('raw.csv', 'clean'),
            edge('clean', 'clean.csv'),
            edge('clean.csv', 'train'),
            edge('train', MODEL),
          ],
        }),
        { 'each-step': ['command'] },
      ),
    ).toMatchInlineSnapshot(`
      "missing: No record tells of step "clean" and step "train" which command it ran.
        fix: record the command, as dvc.lock does
        origin: declared
        sources: dvc.lock"
    `))
})
