/** Test reports in JUnit's XML, as pytest, vitest and many others write them. */

import type { Evidence, TestsEvidence } from '../domain/evidence.js'
import { bad, type Fault, good, type Result } from '../domain/fault.js'
import { type Moment, moment } from '../domain/moment.js'
import type { ReadableFile, ReadContext, Reader } from '../domain/reader.js'
import { parseXml, type XmlElement } from '../syntax/xml.js'
import { type Figure, faultAt, metricEvidence } from './shared/figures.js'
import { shown } from './shared/plain.js'

/** Length of a detail that is kept. */
const DETAIL = 200

type Outcome = TestsEvidence['tests'][number]['outcome']

/** Reads every test case, suite by suite, and pass_rate by suite. */
export const junit: Reader = {
  id: 'junit',
  title: 'JUnit XML test report',
  notes:
    'Every test case with its outcome, and pass_rate with slice suite. Recounted from the cases; a file that counts more tests, failures or errors than it has is refused. ' +
    'A skipped test has not passed; one that is marked as expected to fail (xfail) has failed. A suite without cases is evidence of nothing: it has no pass rate. ' +
    'A document type declaration is refused.',
  recognises: (file) => {
    const begin = new TextDecoder().decode(file.bytes.subarray(0, 2000)).replace(/<!--[\s\S]*?-->/g, '')
    return /^\s*(\ufeff)?(<\?xml[^>]*\?>)?\s*<testsuites?[\s>/]/.test(begin) ? 'certain' : 'no'
  },
  read,
}

function read(file: ReadableFile, context: ReadContext): Result<readonly Evidence[]> {
  const text = file.text()
  if (!text.ok) return text
  const xml = parseXml(text.value, file.path)
  if (!xml.ok) return xml
  const suites = suitesIn(xml.value)
  const faults = [...new Set([xml.value, ...suites])].flatMap((suite) => contradictions(file, suite))
  if (faults.length > 0) return bad(...faults.slice(0, 20))
  const tests = suites.map((suite) => testsOf(file, suite))
  const figures = tests.map((one): Figure => {
    const n = one.tests.length
    const passed = one.tests.filter(({ outcome }) => outcome === 'passed').length
    const figure = {
      name: 'pass_rate',
      value: n > 0 ? passed / n : null,
      pointer: one.source.pointer,
      line: one.source.line,
      n,
    }
    const named = { ...figure, slice: { suite: one.suite ?? '(suite)' } }
    return n > 0 ? named : { ...named, undefinedBecause: 'the suite has no test' }
  })
  const metrics = metricEvidence(file, context, 'junit', mergedBySuite(figures), { notANumber: 'undefined' })
  return metrics.ok ? good([...tests, ...metrics.value]) : metrics
}

/** Suites that hold cases themselves, or nothing at all; nested ones each for itself. */
function suitesIn(root: XmlElement): readonly XmlElement[] {
  const found: XmlElement[] = []
  const waiting = [root]
  for (let element = waiting.shift(); element !== undefined; element = waiting.shift()) {
    const nested = element.children.filter(({ name }) => name === 'testsuite')
    const cases = element.children.some(({ name }) => name === 'testcase')
    if (cases || nested.length === 0) found.push(element)
    waiting.push(...nested)
  }
  return found
}

const casesOf = (suite: XmlElement): readonly XmlElement[] => suite.children.filter(({ name }) => name === 'testcase')

/** Cases at any depth below. */
const allCases = (suite: XmlElement): readonly XmlElement[] =>
  suite.children.flatMap((child) => (child.name === 'testcase' ? [child] : allCases(child)))

/** A suite that counts more than it holds was cut or edited. */
function contradictions(file: ReadableFile, suite: XmlElement): readonly Fault[] {
  const cases = allCases(suite)
  const holds = (name: string): number =>
    cases.filter((one) => one.children.some((child) => child.name === name)).length
  const counts: readonly (readonly [string, number])[] = [
    ['tests', cases.length],
    ['failures', holds('failure')],
    ['errors', holds('error')],
  ]
  return counts.flatMap(([name, held]) => {
    const claimed = Number(suite.attributes[name] ?? 0)
    if (!(claimed > held)) return []
    const message = `the suite ${shown(suite.attributes.name ?? '')} counts ${claimed} ${name} and holds ${held}`
    return [faultAt(file, 'artifact/contradiction', '', message, 'write the whole report again', suite.line)]
  })
}

function testsOf(file: ReadableFile, suite: XmlElement): TestsEvidence {
  const time = suite.attributes.timestamp
  const at: Moment | null = time === undefined ? null : moment(time)
  return {
    kind: 'tests',
    reader: 'junit',
    source: file.source(suite.attributes.name === undefined ? '' : `/${suite.attributes.name}`, suite.line),
    origin: 'reported',
    suite: kebab(suite.attributes.name),
    tests: casesOf(suite).map((one) => {
      const { outcome, detail } = outcomeOf(one)
      const names = [one.attributes.classname, one.attributes.name].filter((name) => name !== undefined && name !== '')
      return { name: names.join(' ') || '(unnamed)', outcome, impact: null, detail }
    }),
    at,
  }
}

function outcomeOf(test: XmlElement): { readonly outcome: Outcome; readonly detail: string | null } {
  const child = (name: string): XmlElement | undefined => test.children.find((one) => one.name === name)
  const error = child('error')
  const failure = child('failure')
  const skipped = child('skipped')
  if (error) return { outcome: 'error', detail: detailOf(error) }
  if (failure) return { outcome: 'failed', detail: detailOf(failure) }
  if (skipped?.attributes.type === 'pytest.xfail') return { outcome: 'failed', detail: 'expected to fail (xfail)' }
  if (skipped) return { outcome: 'skipped', detail: detailOf(skipped) }
  return { outcome: 'passed', detail: null }
}

const detailOf = (element: XmlElement): string | null => {
  const text = (element.attributes.message ?? element.text).split('\n')[0]?.trim() ?? ''
  return text === '' ? null : text.slice(0, DETAIL)
}

/** `Missing Feature` → `missing-feature`; null for no name. */
function kebab(name: string | undefined): string | null {
  const text = (name ?? '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
  return text === '' ? null : text
}

/** Suites of one name are one. */
function mergedBySuite(figures: readonly Figure[]): readonly Figure[] {
  const merged = new Map<string, Figure>()
  for (const figure of figures) {
    const key = figure.slice?.suite ?? ''
    const first = merged.get(key)
    const [a, b] = [first?.n ?? 0, figure.n ?? 0]
    if (first === undefined || a === 0) merged.set(key, figure)
    else if (b > 0)
      merged.set(key, { ...first, n: a + b, value: (Number(first.value) * a + Number(figure.value) * b) / (a + b) })
  }
  return [...merged.values()]
}
