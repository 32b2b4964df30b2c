/** Scans of Giskard 2: issues by detector and level (JSON), or the table of issues (CSV). */

import type { Evidence, TestsEvidence } from '../domain/evidence.js'
import { bad, type Fault, good, type Result } from '../domain/fault.js'
import type { Plain } from '../domain/plain.js'
import type { ReadableFile, ReadContext, Reader } from '../domain/reader.js'
import type { Slice } from '../domain/slice.js'
import { type Figure, faultAt, metricEvidence } from './shared/figures.js'
import { sliceFrom } from './shared/group-columns.js'
import { described, isList, isMap, jsonRoot, type PlainMap, shown, step } from './shared/plain.js'
import { csvTable } from './shared/tabular-document.js'

const LEVELS: readonly string[] = ['major', 'medium', 'minor']

const FIX = 'write the report of the scan again: scan.to_json("scan.json")'

/** Columns of the table that `scan.to_dataframe()` gives. */
const COLUMNS: readonly string[] = ['domain', 'slicing_fn', 'metric', 'deviation', 'description']

/** Reads every issue as a failed test and every detector without one as passed; deviations of slices as figures. */
export const giskard: Reader = {
  id: 'giskard',
  title: 'Giskard scan (JSON or CSV)',
  notes:
    'Every issue is a failed test; in JSON a detector that found nothing has passed, and a detector that is not named did not run. How many issues of each level there are is giskard:major_issues, giskard:medium_issues, giskard:minor_issues. ' +
    'The numbers stand in prose only: “the Recall is 36.56% lower than the global Recall” for records where `age_band` == "18-24" is giskard:recall_deviation = -0.3656 with slice age_band, relative to the whole. A table (CSV) names no detector and no level, so one without rows is evidence of nothing. What detectors of language models quote is not repeated. The files name no model and carry no time.',
  recognises: (file) => (rootOf(file) !== null || isTable(file) ? 'certain' : 'no'),
  read,
}

const startsAsObject = (file: ReadableFile): boolean => file.bytes.find((byte) => byte > 0x20 && byte < 0x80) === 0x7b

function rootOf(file: ReadableFile): PlainMap | null {
  const root = jsonRoot(file)
  if (root === null) return null
  const entries = Object.entries(root)
  return entries.length > 0 && entries.every(([name, levels]) => /Detector$/.test(name) && isMap(levels)) ? root : null
}

function isTable(file: ReadableFile): boolean {
  const head = new TextDecoder().decode(file.bytes.subarray(0, 400)).split('\n')[0] ?? ''
  const names = head.split(',').map((name) => name.trim())
  return COLUMNS.every((name) => names.includes(name))
}

/** One issue that the scan found. */
interface Issue {
  readonly detector: string
  readonly level: string | null
  readonly text: string
  readonly pointer: string
  readonly line: number | null
}

function read(file: ReadableFile, context: ReadContext): Result<readonly Evidence[]> {
  const json = startsAsObject(file) ? file.json() : null
  if (json !== null && !json.ok) return json
  const found = json === null ? tableIssues(file) : jsonIssues(file, json.value.value)
  if (!found.ok) return found
  const { issues, clean, levels } = found.value
  const figures = [
    ...issues.flatMap(deviationOf),
    ...levels.map((level) => ({
      name: `giskard:${level}_issues`,
      value: issues.filter((issue) => issue.level === level).length,
      pointer: '',
      better: 'lower' as const,
    })),
  ]
  const metrics = metricEvidence(file, context, 'giskard', distinct(figures), { notANumber: 'undefined' })
  if (!metrics.ok) return metrics
  const tests: TestsEvidence = {
    kind: 'tests',
    reader: 'giskard',
    source: file.source('', 1),
    origin: 'reported',
    suite: 'giskard-scan',
    tests: [
      ...issues.map((issue, index) => ({
        name: `${issue.detector} issue ${index + 1}${issue.level === null ? '' : ` (${issue.level})`}`,
        outcome: 'failed' as const,
        impact: null,
        detail: /^LLM/i.test(issue.detector) ? null : issue.text.slice(0, 200),
      })),
      ...clean.map((name) => ({ name, outcome: 'passed' as const, impact: null, detail: null })),
    ],
    at: null,
  }
  return good([tests, ...metrics.value])
}

interface Found {
  readonly issues: readonly Issue[]
  /** Detectors that ran and found nothing. */
  readonly clean: readonly string[]
  readonly levels: readonly string[]
}

function jsonIssues(file: ReadableFile, root: Plain): Result<Found> {
  if (!isMap(root))
    return bad(faultAt(file, 'artifact/schema', '', `the scan is ${described(root)}, not an object`, FIX))
  const faults: Fault[] = []
  const issues: Issue[] = []
  const clean: string[] = []
  for (const [detector, levels] of Object.entries(root)) {
    const before = issues.length
    for (const [level, texts] of Object.entries(isMap(levels) ? levels : {})) {
      const pointer = `${step(detector)}${step(level)}`
      if (!LEVELS.includes(level) || !isList(texts)) {
        const message = `${pointer} is ${described(texts)}, not a list of issues of the level major, medium or minor`
        faults.push(faultAt(file, 'artifact/schema', pointer, message, FIX))
        continue
      }
      texts.forEach((text, index) => {
        const place = `${pointer}/${index}`
        if (typeof text === 'string') issues.push({ detector, level, text, pointer: place, line: null })
        else faults.push(faultAt(file, 'artifact/schema', place, `${place} is ${described(text)}, not a text`, FIX))
      })
    }
    if (issues.length === before) clean.push(detector)
  }
  return faults.length > 0 ? bad(...faults.slice(0, 20)) : good({ issues, clean, levels: LEVELS })
}

function tableIssues(file: ReadableFile): Result<Found> {
  const table = csvTable(file, 'a scan', FIX)
  if (!table.ok) return table
  const at = table.value.header.indexOf('description')
  const missing = COLUMNS.find((name) => !table.value.header.includes(name))
  if (missing !== undefined)
    return bad(faultAt(file, 'artifact/schema', '', `there is no column ${shown(missing)}`, FIX, 1))
  const issues = table.value.rows.map(
    ({ cells, line }): Issue => ({ detector: 'scan', level: null, text: cells[at] ?? '', pointer: '', line }),
  )
  return good({ issues, clean: [], levels: [] })
}

/** `the Recall is 36.56% lower than the global Recall` → recall_deviation -0.3656 of the slice; nothing for other prose. */
function deviationOf(issue: Issue): readonly Figure[] {
  const told = /the ([A-Za-z][A-Za-z0-9 _-]{0,40}) is (\d{1,6}(?:\.\d{1,6})?)% (lower|higher) than the global /.exec(
    issue.text.slice(0, 1000),
  )
  const where = /^For records in the dataset where ([^\n]{1,400}?), the /.exec(issue.text)?.[1]
  if (told === null || where === undefined) return []
  const [, metric = '', percent = '', direction] = told
  // Moving the point in the text keeps 36.56 % the number 0.3656, which a division by 100 would not.
  const value = Number(`${percent}e-2`) * (direction === 'lower' ? -1 : 1)
  const name = `giskard:${metric
    .trim()
    .toLowerCase()
    .replaceAll(/[\s-]+/g, '_')}_deviation`
  return [{ name, value, pointer: issue.pointer, line: issue.line, slice: sliceOf(where) }]
}

/** `` `sex` == "Female" AND `age` < 30 `` → {sex: Female, age: < 30}; other conditions stay as they are written. */
function sliceOf(where: string): Slice {
  const parts = where.split(/\s+(?:AND|&)\s+/)
  const conditions = parts.map((part) =>
    /^`([^`]+)`\s*(==|!=|<=|>=|<|>|contains)\s*(?:"([^"]*)"|(.+))$/.exec(part.trim()),
  )
  if (conditions.some((one) => one === null)) return sliceFrom(['records'], [where])
  const columns = conditions.map((one) => one?.[1] ?? '')
  const values = conditions.map((one) => {
    const value = one?.[3] ?? one?.[4] ?? ''
    return one?.[2] === '==' ? value : `${one?.[2]} ${value}`
  })
  return new Set(columns).size === columns.length ? sliceFrom(columns, values) : sliceFrom(['records'], [where])
}

/** Of two deviations of one slice and metric (two detectors) the larger. */
function distinct(figures: readonly Figure[]): readonly Figure[] {
  const kept = new Map<string, Figure>()
  for (const figure of figures) {
    const key = JSON.stringify([figure.name, figure.slice])
    const first = kept.get(key)
    if (first === undefined || Math.abs(Number(figure.value)) > Math.abs(Number(first.value))) kept.set(key, figure)
  }
  return [...kept.values()]
}
