/** What every reader has to withstand: samples cut short, with doubled keys, without numbers, nested too deep, of wrong types. */

import { expect, it } from 'vitest'
import type { Evidence } from '../../src/domain/evidence.js'
import type { Fault, Result } from '../../src/domain/fault.js'
import type { Reader } from '../../src/domain/reader.js'
import { contextOf, fileOf, sample, samplesOf } from './reading.js'

const read = async (reader: Reader, path: string, text: string): Promise<Result<readonly Evidence[]>> => {
  const file = fileOf(path, text)
  expect(['certain', 'likely', 'no']).toContain(reader.recognises(file))
  return reader.read(file, contextOf())
}

/** Faults that say where and what; a fault without a path or words is none. */
const located = (result: Result<readonly Evidence[]>, path: string): readonly Fault[] => {
  if (result.ok) return []
  expect(result.faults.length).toBeGreaterThan(0)
  for (const fault of result.faults) {
    expect(fault.path).toBe(path)
    expect(fault.message.length).toBeGreaterThan(5)
  }
  return result.faults
}

/**
 * How much speaks for the model: metrics with a value, tests and expectations that passed. A metric counts once, however
 * many groups it has, since a label that became unreadable is another group.
 */
export const support = (result: Result<readonly Evidence[]>): number => {
  const metrics = new Set<string>()
  let passed = 0
  for (const one of result.ok ? result.value : []) {
    if (one.kind === 'metric' && one.value !== null) metrics.add(`${one.metric} ${one.class}`)
    const single = one.kind === 'tests' ? one.tests : one.kind === 'validation' ? one.expectations : []
    passed += single.filter(({ outcome }) => outcome === 'passed').length
  }
  return metrics.size + passed
}

/** Every n-th of at most `most` places where a pattern stands. */
function places(text: string, pattern: RegExp, most: number): readonly RegExpExecArray[] {
  const all = [...text.matchAll(pattern)]
  const every = Math.max(1, Math.ceil(all.length / most))
  return all.filter((_, index) => index % every === 0)
}

const replaced = (text: string, at: RegExpExecArray, by: string): string =>
  `${text.slice(0, at.index)}${by}${text.slice(at.index + at[0].length)}`

const WRONG = ['null', '"x"', '[]', '{}', 'true', '-1', '1e400', 'NaN', '123456789012345678901234567890', '[[1]]']

/** Tests of a reader against every sample of it. */
export function withstands(reader: Reader): void {
  const samples = samplesOf(reader.id).map((name) => {
    const text = new TextDecoder().decode(sample(reader.id, name).bytes)
    return { name, path: `reports/${name}`, text, json: /^\s*[{[]/.test(text), lines: name.endsWith('l') }
  })
  const json = samples.filter((one) => one.json)

  it.each(samples)('ends with a located fault where $name is cut short', async ({ path, text, json, lines }) => {
    const whole = support(await read(reader, path, text))
    for (let part = 1; part < 24; part++) {
      const cut = await read(reader, path, text.slice(0, Math.floor((text.trimEnd().length * part) / 24)))
      const faults = located(cut, path)
      if (json && !lines) expect(faults).not.toEqual([])
      expect(support(cut)).toBeLessThanOrEqual(whole)
    }
    located(await read(reader, path, ''), path)
  })

  if (json.length === 0) return

  it.each(json)('refuses doubled keys and deep nesting in $name', async ({ path, text }) => {
    const doubled = text.replace('{', '{"twice": 1, "twice": 2, ')
    const deep = text.replace('{', `{"deep": ${'['.repeat(5000)}${']'.repeat(5000)}, `)
    expect(located(await read(reader, path, doubled), path)[0]?.message).toMatch(/twice/)
    expect(located(await read(reader, path, deep), path)).not.toEqual([])
  })

  it.each(json)('is not the better for values of the wrong type in $name', async ({ path, text }) => {
    const whole = support(await read(reader, path, text))
    const scalars = /(?<=[:[,]\s*)(-?\d+(\.\d+)?([eE][+-]?\d+)?|true|false|null|"(?:[^"\\]|\\.)*"(?=\s*[,\]}]))/g
    for (const at of places(text, scalars, 16)) {
      for (const wrong of WRONG) {
        const result = await read(reader, path, replaced(text, at, wrong))
        located(result, path)
        // `true` may turn a failed outcome, and another text may be another name; nothing else may speak for the model.
        const renamed = wrong === '"x"' && at[0].startsWith('"')
        if (wrong !== 'true' && !renamed) expect(support(result)).toBeLessThanOrEqual(whole)
      }
    }
  })

  it.each(json)('has no value where numbers of $name are bare NaN', async ({ path, text }) => {
    const blanked = text.replace(/(?<=[:[,]\s*)-?\d+(\.\d+)?([eE][+-]?\d+)?(?=\s*[,\]}])/g, 'NaN')
    const result = await read(reader, path, blanked)
    located(result, path)
    const values = (result.ok ? result.value : []).flatMap((one) => (one.kind === 'metric' ? [one.value] : []))
    expect(values.every((value) => value === null || Number.isFinite(value))).toBe(true)
  })
}
