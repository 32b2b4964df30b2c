/** Whole findings of `source-allowed` and `license-allowed` on graphs made by hand. */

import { describe, expect, it } from 'vitest'
import { EMPTY_GRAPH, type GraphEdge, type GraphNode, type LineageGraph } from '../../src/domain/lineage.js'
import type { Facts, Rule } from '../../src/domain/rule.js'
import { licenseAllowed } from '../../src/rules/license-allowed.js'
import { sourceAllowed } from '../../src/rules/source-allowed.js'
import { evidenceSpec, facts, fileFault, modelSpec, policy, requirement, source, vocabulary } from '../fakes/facts.js'
import { edge, node } from '../lineage/by-hand.js'
import { inFull } from './in-full.js'

const MODEL = 'models/m.pkl'
const data = (id: string, more: Partial<GraphNode> = {}) =>
  node(id, { uri: `s3://lake/${id}`, license: 'MIT', sources: [source(`${id}.dvc`)], ...more })
const step = (id: string) => node(id, { type: 'step', path: null })

/** Things that a step reads to make the model, and what is in the graph besides. */
const graph = (
  read: readonly GraphNode[],
  besides: readonly GraphNode[] = [],
  edges: readonly GraphEdge[] = [],
): LineageGraph => ({
  ...EMPTY_GRAPH,
  nodes: [node(MODEL, { type: 'model' }), step('train'), ...read, ...besides],
  edges: [...read.map(({ id }) => edge(id, 'train')), edge('train', MODEL), ...edges],
  model: MODEL,
})
const untied = (...nodes: readonly GraphNode[]): LineageGraph => ({ ...EMPTY_GRAPH, nodes })
const judging =
  (rule: Rule, usual: readonly string[]) =>
  (lineage: LineageGraph, allow: unknown = usual, more: Partial<Facts> = {}) =>
    rule.judge(requirement(rule.id, { allow }), facts({ model: modelSpec({ artifact: MODEL }), lineage, ...more }))
const absent = {
  absent: [{ path: 'dvc.lock', spec: evidenceSpec('dvc.lock'), what: 'evidence' as const }],
}
const broken = { faults: [fileFault('a.prov.json', 'is cut short')] }

describe('source-allowed', () => {
  const judged = judging(sourceAllowed, ['s3://lake/**', 'https://data.example.org/**'])
  const told = (...args: Parameters<typeof judged>) => inFull(judged(...args))
  const outcomes = (...args: Parameters<typeof judged>) => judged(...args).map((one) => one.outcome)

  it('is satisfied by one source, or several, of any pattern', () => {
    expect(told(graph([data('a.csv')]))).toMatchInlineSnapshot(`
      "satisfied: The one source of data lies where the policy allows it, as records declare: a.csv from s3://lake/a.csv.
        n: 1
        origin: declared
        plain: All data that the model learned from come from places that are allowed, as far as their papers say.
        sources: a.csv.dvc"
    `)
    expect(
      told(graph([data('a.csv'), data('b.csv', { uris: ['https://data.example.org/b', 's3://lake/b'] })])),
    ).toMatchInlineSnapshot(`
      "satisfied: All 2 sources of data lie where the policy allows it, as records declare: a.csv from s3://lake/a.csv and b.csv from https://data.example.org/b.
        n: 2
        origin: declared
        plain: All data that the model learned from come from places that are allowed, as far as their papers say.
        sources: a.csv.dvc, b.csv.dvc"
    `)
  })

  it('tells each address that is not allowed, or odd', () =>
    expect(
      told(graph([data('a.csv'), data('b.csv', { uris: ['s3://other/b', 's3://lake/../b'] })])),
    ).toMatchInlineSnapshot(`
      "violated: b.csv comes from s3://other/b, which the policy does not allow (allowed: s3://lake/** and https://data.example.org/**).
        fix: use data of a source that is allowed, or have the policy allow this one
        origin: declared
        plain: The model learned from data of a place that nobody has allowed.
        sources: b.csv.dvc
      violated: b.csv comes from s3://lake/../b: the address holds "." or ".." as a part of its path, so no pattern is applied to it.
        fix: write the plain address of the data into the record
        origin: declared
        plain: The model learned from data of a place that nobody has allowed.
        sources: b.csv.dvc"
    `))

  it('tells what has no address', () => {
    expect(told(graph([data('a.csv', { uri: null }), data('b.csv')]))).toMatchInlineSnapshot(`
      "missing: No record says where a.csv comes from.
        fix: record the address of a.csv, in a data card, attestation or provenance file
        origin: declared
        sources: a.csv.dvc"
    `)
    expect(told(graph([data('a.csv', { uri: null }), data('b.csv', { uri: null })]))).toMatchInlineSnapshot(`
      "missing: No record says where a.csv and b.csv come from.
        fix: record the address of a.csv and b.csv, in a data card, attestation or provenance file
        origin: declared
        sources: a.csv.dvc, b.csv.dvc"
    `)
  })

  it('asks data that came in on the way, and what a step made of them not', () => {
    const later = data('copy.csv', { uri: 's3://other/copy.csv' })
    expect(outcomes(graph([later], [data('a.csv')], [edge('a.csv', 'copy.csv')]))).toEqual(['violated'])
    const made = graph([later], [data('a.csv'), step('clean')], [edge('a.csv', 'clean'), edge('clean', 'copy.csv')])
    expect(outcomes(made)).toEqual(['satisfied'])
    // Of what a step made and something else went into besides, the step is asked.
    const mixed = graph(
      [later],
      [data('a.csv'), data('b.csv'), step('clean')],
      [edge('a.csv', 'clean'), edge('clean', 'copy.csv'), edge('b.csv', 'copy.csv')],
    )
    expect(outcomes(mixed)).toEqual(['satisfied'])
    const nameless = graph([data('copy.csv', { uri: null })], [data('a.csv')], [edge('a.csv', 'copy.csv')])
    expect(told(nameless)).toMatch(/^satisfied: The one source of data lies where /)
  })

  it('is missing where no record names data, once', () => {
    expect(told(graph([]))).toMatchInlineSnapshot(`
      "missing: No record names data that models/m.pkl was made of, so no source can be asked for.
        fix: commit a record of the training that names what it read: dvc.lock, OpenLineage events or an attestation
        origin: declared"
    `)
    expect(told(EMPTY_GRAPH, [], { model: modelSpec({ artifact: null }) })).toMatch(
      /^missing: No record names data that loan-approval was made of, so no source can be asked for\.\n/,
    )
    expect(outcomes(EMPTY_GRAPH, undefined, absent)).toEqual(['missing'])
    expect(outcomes(EMPTY_GRAPH, undefined, broken)).toEqual(['error', 'missing'])
  })

  it('is missing where data are there and no record ties them to the model', () => {
    expect(told(untied(data('a.csv'), data('b.csv')))).toMatchInlineSnapshot(`
      "missing: No record ties a.csv and b.csv to models/m.pkl, so other sources may have been used.
        fix: commit a record of the training that names the model and what it read
        origin: declared
        sources: a.csv.dvc, b.csv.dvc"
    `)
    expect(told(untied(data('a.csv')), undefined, { model: modelSpec({ artifact: null }) })).toMatch(
      /^missing: No record ties a\.csv to loan-approval, so other sources may have been used\.\n/,
    )
    expect(told(untied(data('a.csv')), undefined, absent).match(/^\S+: \S+/gm)).toEqual([
      'missing: dvc.lock,',
      'missing: No',
    ])
  })

  it('allows nothing where nothing is listed', () => {
    expect(outcomes(graph([data('a.csv')]), [])).toEqual(['violated'])
    expect(outcomes(graph([data('a.csv')]), 's3://lake/**')).toEqual(['violated'])
  })

  it('tells which pattern is none, and leaves what is no text to the schema', () => {
    const check = (parameters: Record<string, unknown>) =>
      sourceAllowed.check?.(parameters, { policy: policy(), vocabulary })
    expect(check({ allow: ['s3://lake/**', 's3://lake'] })).toEqual([
      {
        pointer: '/allow/1',
        message:
          '"s3://lake" is no pattern of addresses: it names no path: write "s3://lake/**" for all below it, or a whole address',
        fix: 'write it as "s3://bucket/**"',
        code: 'policy/schema',
      },
    ])
    expect(check({})).toEqual([])
    expect(check({ allow: [7, 's3://lake/**'] })).toEqual([])
  })
})

describe('license-allowed', () => {
  const judged = judging(licenseAllowed, ['MIT', 'CC-BY-4.0'])
  const told = (...args: Parameters<typeof judged>) => inFull(judged(...args))
  const outcomes = (...args: Parameters<typeof judged>) => judged(...args).map((one) => one.outcome)

  it('is satisfied by one source or several', () => {
    expect(told(graph([data('a.csv')]))).toMatchInlineSnapshot(`
      "satisfied: The one source of data (a.csv) is under MIT, as records declare.
        n: 1
        origin: declared
        plain: All data that the model learned from may be used, as far as their papers say.
        sources: a.csv.dvc"
    `)
    expect(told(graph([data('a.csv'), data('b.csv', { licenses: ['CC-BY-4.0', 'MIT'] })]))).toMatchInlineSnapshot(`
      "satisfied: All 2 sources of data (a.csv and b.csv) are under MIT and CC-BY-4.0, as records declare.
        n: 2
        origin: declared
        plain: All data that the model learned from may be used, as far as their papers say.
        sources: a.csv.dvc, b.csv.dvc"
    `)
  })

  it('tells each licence that is not allowed, once, with all that is under it', () =>
    expect(
      told(
        graph([
          data('a.csv', { license: 'GPL-3.0-only' }),
          data('b.csv', { licenses: ['MIT', 'GPL-3.0-only'] }),
          data('c.csv', { licenses: ['CC-BY-NC-4.0', 'unknown'] }),
        ]),
      ),
    ).toMatchInlineSnapshot(`
      "violated: a.csv and b.csv are under GPL-3.0-only, which the policy does not allow (allowed: MIT and CC-BY-4.0).
        fix: use data under an allowed licence, or have the policy allow GPL-3.0-only
        origin: declared
        sources: a.csv.dvc, b.csv.dvc
      violated: c.csv is under CC-BY-NC-4.0, which the policy does not allow (allowed: MIT and CC-BY-4.0).
        fix: use data under an allowed licence, or have the policy allow CC-BY-NC-4.0
        origin: declared
        sources: c.csv.dvc"
    `))

  it('tells what has no licence, or one that nobody knows beside another', () => {
    expect(told(graph([data('a.csv', { license: null }), data('b.csv')]))).toMatchInlineSnapshot(`
      "missing: No record gives a licence for a.csv, which the model rests on.
        fix: write the licence of a.csv into the data card (Croissant "license"), the attestation or the provenance file
        origin: declared
        sources: a.csv.dvc"
    `)
    expect(
      told(graph([data('a.csv', { license: null }), data('b.csv', { licenses: ['MIT', 'unknown'] })])),
    ).toMatchInlineSnapshot(`
      "missing: No record gives licences for a.csv and b.csv, which the model rests on.
        fix: write the licence of a.csv and b.csv into the data card (Croissant "license"), the attestation or the provenance file
        origin: declared
        sources: a.csv.dvc, b.csv.dvc"
    `)
  })

  it('asks the sources of the model alone, where there are any', () => {
    const other = data('other.csv', { license: 'GPL-3.0-only' })
    expect(outcomes(graph([data('a.csv')], [other]))).toEqual(['satisfied'])
    expect(outcomes(graph([], [other]))).toEqual(['violated'])
    expect(outcomes(graph([], [data('a.csv')]))).toEqual(['satisfied'])
    expect(outcomes(untied(data('a.csv'), other))).toEqual(['violated'])
  })

  it('is missing where no record names data, once', () => {
    expect(told(EMPTY_GRAPH)).toMatchInlineSnapshot(`
      "missing: No record names data that the model was made of, so no licence can be asked.
        fix: commit a data card (Croissant) or a record of the training that names its sources and their licences
        origin: declared"
    `)
    expect(outcomes(EMPTY_GRAPH, undefined, absent)).toEqual(['missing'])
    expect(outcomes(EMPTY_GRAPH, undefined, broken)).toEqual(['error', 'missing'])
    expect(outcomes(graph([data('a.csv')]), undefined, broken)).toEqual(['error'])
  })
})
