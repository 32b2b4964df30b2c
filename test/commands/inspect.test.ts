import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { inspect } from '../../src/commands/inspect.js'
import { run, samplePath } from '../fakes/command-line.js'
import { evaluation } from '../fakes/world.js'

let folder: string
let good: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'risk-gate-inspect-'))
  good = write('eval.json', evaluation('model 1', 0.91))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const write = (name: string, text: string) => {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}

describe('inspect', () => {
  it('tells the reader and each fact as a line', async () => {
    const { code, out, error } = await run(inspect, good)
    expect([code, error]).toEqual([0, ''])
    expect(out).toContain(`${good}: read by evaluation, 2 facts`)
    expect(out).toMatch(/metric +reported +\/metrics\/roc_auc +roc_auc = 0\.91 \(n = 5000\) on test/)
  })

  it('tells the same as JSON, with the places', async () => {
    const { code, out } = await run(inspect, good, '--format', 'json')
    expect(code).toBe(0)
    const [file] = JSON.parse(out)
    expect(file).toMatchObject({ path: good, reader: 'evaluation' })
    expect(file.evidence).toContainEqual(
      expect.objectContaining({
        kind: 'metric',
        metric: 'roc_auc',
        value: 0.91,
        source: expect.objectContaining({ pointer: '/metrics/roc_auc', line: expect.any(Number) }),
      }),
    )
  })

  it.each([
    ['mlmodel/00-good.yaml', 'mlmodel'],
    ['dvc-lock/00-good.lock', 'dvc-lock'],
    ['junit/pytest-failure-modes.xml', 'junit'],
    ['sklearn-report/classification_report.json', 'sklearn-report'],
    ['risk-register/risks.yml', 'risk-register'],
    ['great-expectations/validation_result_success_describe.json', 'great-expectations'],
  ])('knows %s for %s', async (name, reader) => {
    const { code, out } = await run(inspect, samplePath(name))
    expect([code, out.includes(`read by ${reader},`)]).toEqual([0, true])
  })

  it('tells each thing, step and edge of a lineage record', async () => {
    const { out } = await run(inspect, samplePath('dvc-lock/00-good.lock'))
    expect(out).toMatch(/\n +step +reported +\/stages\/train +train: .*python train\.py/)
    expect(out).toMatch(/\n +edge +reported +\S+ +\S*train\.py → train/)
  })

  it('reads as the reader that it is told', async () => {
    expect((await run(inspect, good, '--as', 'generic-metrics')).out).toContain('read by generic-metrics')
    const { code, error } = await run(inspect, good, '--as', 'evaluaton')
    expect([code, error.includes('as: evaluation')]).toEqual([2, true])
  })

  it.each([
    ['that is not there', () => join(folder, 'none.json'), 'there is no such file'],
    ['that is a folder', () => folder, 'it is a folder'],
    ['of no format', () => write('x.json', '{"a": "b"}'), 'no format that a reader knows'],
    ['that is cut off', () => write('cut.json', '{"schema": 1,'), 'cut.json:1:'],
    ['that is empty', () => write('empty.json', ''), 'empty'],
    ['that is a pickle', () => write('x.pkl', '\u0080\u0004'), 'x.pkl'],
  ])('ends with 2 on a file %s, and reads the others', async (_, path, word) => {
    const { code, out, error } = await run(inspect, path(), good)
    expect(code).toBe(2)
    expect(error).toContain(word)
    expect(out).toContain('read by evaluation')
  })

  it('needs a file', async () => {
    expect(await run(inspect)).toMatchObject({ code: 2, error: expect.stringContaining('at least one file') })
  })

  it('shows no control character and no workflow command of a hostile file', async () => {
    const hostile = evaluation('model 1', 0.91).replace('"holdout"', '"\\u001b[31m\\n::error::x"')
    const { out } = await run(inspect, write('hostile.json', hostile))
    expect(out).not.toMatch(/\u001b/)
    expect(out).not.toMatch(/^\s*::/m)
  })
})
