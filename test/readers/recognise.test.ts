import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Reader } from '../../src/domain/reader.js'
import { READERS } from '../../src/readers/index.js'
import { chooseReader } from '../../src/readers/recognise.js'
import { contextOf, faultsOf, fileOf, sample } from './reading.js'

const reader = (id: string, answer: 'certain' | 'likely' | 'no'): Reader => ({
  id,
  title: id,
  notes: '',
  recognises: () => answer,
  read: () => ({ ok: true, value: [] }),
})
const file = fileOf('reports/x.json', '{}')
const choose = (as: string | null, ...readers: readonly Reader[]): string => {
  const chosen = chooseReader(file, as, readers)
  return chosen.ok ? chosen.value.id : (chosen.faults[0]?.code ?? '')
}

describe('chooseReader', () => {
  it.each([
    ['the only certain one', [reader('a', 'certain'), reader('b', 'likely'), reader('c', 'no')], 'a'],
    ['the only likely one', [reader('a', 'no'), reader('b', 'likely')], 'b'],
    ['the likely one before the generic one', [reader('a', 'likely'), reader('generic-metrics', 'likely')], 'a'],
    [
      'the generic one where no other is likely',
      [reader('a', 'no'), reader('generic-metrics', 'likely')],
      'generic-metrics',
    ],
    ['nobody where two are certain', [reader('a', 'certain'), reader('b', 'certain')], 'artifact/ambiguous'],
    ['nobody where two are likely', [reader('a', 'likely'), reader('b', 'likely')], 'artifact/ambiguous'],
    ['nobody where none knows it', [reader('a', 'no')], 'artifact/unrecognised'],
  ])('takes %s', (_, readers, expected) => {
    expect(choose(null, ...readers)).toBe(expected)
  })

  it('names the candidates of an ambiguous file', async () => {
    const faults = await faultsOf(chooseReader(file, null, [reader('a', 'certain'), reader('b', 'certain')]))
    expect(faults).toBe(
      'reports/x.json: the file fits 2 formats: a (a), b (b) (fix: say which in the policy, as in `as: a`) [artifact/ambiguous]',
    )
  })

  it('takes the reader that the policy names, whatever the content, and helps with a name that is not one', async () => {
    expect(choose('b', reader('a', 'certain'), reader('b', 'no'))).toBe('b')
    expect(await faultsOf(chooseReader(file, 'sklern-report', READERS))).toMatch(
      /there is no reader "sklern-report" \(fix: did you mean `as: sklearn-report`\?\)/,
    )
    expect(await faultsOf(chooseReader(file, 'prediction', READERS))).toMatch(/did you mean `as: predictions`/)
    expect(await faultsOf(chooseReader(file, 'xyzzy-unheard-of', READERS))).toMatch(
      /use one of predictions, .*evaluation/,
    )
  })

  it.each([
    ['zip', [0x50, 0x4b, 3, 4], /a zip archive that is no Inspect log/],
    ['gzip', [0x1f, 0x8b, 8], /compressed with gzip/],
    ['pickle', [0x80, 4, 0x95], /a Python pickle, which is never opened/],
    ['Parquet', [0x50, 0x41, 0x52, 0x31], /a Parquet table \(fix: declare it with `as: predictions`/],
    ['PDF', [0x25, 0x50, 0x44, 0x46], /a PDF document/],
    ['nothing', [], /the file is empty/],
    ['UTF-16', [0xff, 0xfe, 0x7b, 0], /artifact\/encoding/],
  ])('says what a %s file is', async (_, bytes, expected) => {
    expect(await faultsOf(chooseReader(fileOf('reports/x.bin', new Uint8Array(bytes)), null, READERS))).toMatch(
      expected,
    )
  })

  it.each([
    ['a.jsonl', '{"goal": "x", "output": "y", "attempt_id": "1"}', /garak’s log of hits.*report\.jsonl/],
    ['a.jsonl', '{"doc_id": 0, "doc": {}, "filtered_resps": []}', /single samples of lm-evaluation-harness/],
    ['a.csv', 'Description,q,[m] base,Status,Score,Named Scores\n', /promptfoo as CSV.*--output results\.json/],
    ['a.xml', '<promptfoo>\n<evalId>1</evalId></promptfoo>', /promptfoo as XML/],
    ['a.yaml', 'evalId: e\nresults:\n  version: &a 3\n', /promptfoo as YAML with anchors/],
    ['a.txt', 'Classification accuracy (ACC): 0.79\n', /AIF360 as text.*MetricJSONExplainer/],
    [
      'a.json',
      '{"name": "s", "expectations": [{"type": "e"}], "meta": {"great_expectations_version": "1.2"}}',
      /a suite of expectations: what shall hold, not what was found/,
    ],
    ['a.json', '{"name": "c", "validation_definitions": [], "result_format": "BASIC"}', /settings of a checkpoint/],
    ['a.json', '{"data": {"batch_definition": {}}, "suite": {}}', /settings of a validation/],
    ['a.json', '{"type":"Point","metric":"http_reqs","data":{"value":1}}', /single measurements of k6/],
    [
      'a.json',
      '[{"id": 1, "y_true": 1, "y_score": 0.2}]',
      /rows of predictions as one JSON document.*JSON Lines.*as: predictions/,
    ],
    ['a.csv', 'Timestamp,User Count,Type,Name\n', /history of a load test of Locust.*_stats\.csv/],
    ['a.csv', 'Method,Name,Error,Occurrences\n', /failures of a load test of Locust/],
    ['a.csv', 'Count,Message,Traceback,Nodes\n', /exceptions of a load test of Locust/],
  ])('says of %s (%s) what it is and what to commit instead', async (path, text, expected) => {
    expect(await faultsOf(chooseReader(fileOf(`reports/${path}`, text), null, READERS))).toMatch(expected)
  })

  it.each([
    ['confusion_matrix.json', /a confusion matrix that does not name its classes \(fix: write classification_report/],
    ['curves.json', /the points of a curve, which are no figures \(fix: commit the figures that it stands for/],
  ])('refuses %s and says what to commit instead', async (name, expected) => {
    expect(await faultsOf(chooseReader(sample('unsupported', name), null, READERS))).toMatch(expected)
  })

  it('says how figures of no known format could be read', async () => {
    const text = '{"accuracy": 0.9, "segments": {"sex=F": {"n": 10, "accuracy": 0.8}}}'
    expect(await faultsOf(chooseReader(fileOf('metrics.json', text), null, READERS))).toMatch(
      /no format that a reader knows \(fix: name the figures in the policy/,
    )
  })

  it('tells why a JSON or YAML file cannot be parsed, not that it is unknown', async () => {
    expect(await faultsOf(chooseReader(fileOf('x.json', '{"schema": 1,'), null, READERS))).toMatch(/cut short/)
    expect(await faultsOf(chooseReader(fileOf('x.yml', 'a: 1\na: 2\n'), null, READERS))).toMatch(/x\.yml:2/)
  })
})

describe('READERS', () => {
  it('has every reader once, in alphabetical order', () => {
    const ids = READERS.map(({ id }) => id)
    expect(ids).toEqual([...new Set(ids)].sort())
  })

  it('never throws on hostile files, and never takes long', async () => {
    const seeds = READERS.flatMap(({ id }) => {
      try {
        return readdirSync(`test/samples/${id}`).map(
          (name) => new Uint8Array(readFileSync(`test/samples/${id}/${name}`)),
        )
      } catch {
        return []
      }
    }).filter((bytes) => bytes.length < 20_000)
    const spoilt = fc
      .record({
        seed: fc.nat(seeds.length - 1),
        at: fc.double({ min: 0, max: 1, noNaN: true }),
        cut: fc.boolean(),
        bytes: fc.uint8Array({ maxLength: 4 }),
      })
      .map(({ seed, at, cut, bytes }) => {
        const source = seeds[seed] ?? new Uint8Array()
        const place = Math.floor(at * source.length)
        const rest = cut ? new Uint8Array() : source.subarray(place + bytes.length)
        return new Uint8Array([...source.subarray(0, place), ...bytes, ...rest])
      })
    await fc.assert(
      fc.asyncProperty(
        spoilt,
        fc.constantFrom('x.json', 'x.csv', 'x.yml', 'x.jsonl', 'x.xml', 'x.md'),
        async (bytes, path) => {
          const hostile = fileOf(path, bytes)
          const chosen = chooseReader(hostile, null, READERS)
          if (chosen.ok) await chosen.value.read(hostile, contextOf())
        },
      ),
      { numRuns: 300 },
    )
    for (const one of READERS) {
      for (const text of ['', 'null', '[]', '{}', '"x"', '{"a":', '\u0000', 'a,b\n1', '<testsuites', '---\n- 1\n']) {
        const hostile = fileOf('x.json', text)
        expect(['certain', 'likely', 'no']).toContain(one.recognises(hostile))
        await one.read(hostile, contextOf())
      }
    }
  }, 60_000)
})
