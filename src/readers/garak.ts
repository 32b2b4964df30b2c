/** Reports of garak, the scanner for weaknesses of language models (JSON lines). */

import type { EvaluationEvidence, Evidence, TestsEvidence } from '../domain/evidence.js'
import { bad, type Fault, good, type Result } from '../domain/fault.js'
import { addTo } from '../domain/lists.js'
import { moment } from '../domain/moment.js'
import type { ReadableFile, ReadContext, Reader } from '../domain/reader.js'
import { type Figure, faultAt, metricEvidence } from './shared/figures.js'
import { isList, isMap, type PlainMap, shown, textOf, wholeOf } from './shared/plain.js'

/** Reads the `eval` lines: pass_rate by probe over all of its detectors. */
export const garak: Reader = {
  id: 'garak',
  title: 'garak report',
  notes:
    'pass_rate with slice probe, over all detectors of the probe; every pair of probe and detector is a test. Outputs that were processed and not evaluated have not passed. ' +
    'A probe that the run was asked for (run.spec, or the probes that it loaded) and that has no result is undefined; a report without its completion line is refused as cut short. A model that answers nothing passes every probe: an empty answer has not passed, and a probe with nothing but empty answers is undefined. ' +
    'Prompts and answers are never repeated. The start time has no zone, so it does not date the report.',
  recognises: (file) => {
    const begin = new TextDecoder().decode(file.bytes.subarray(0, 200))
    return /^\s*\{\s*"entry_type"\s*:\s*"/.test(begin) ? 'certain' : 'no'
  },
  read,
}

const NOTHING = 'nothing was evaluated'
const SILENT = 'the model answered nothing'

interface Eval {
  /** Whether every answer of the model to the probe was empty. */
  readonly silent: boolean
  readonly probe: string
  readonly detector: string
  readonly passed: number
  readonly all: number
  readonly line: number
}

function read(file: ReadableFile, context: ReadContext): Result<readonly Evidence[]> {
  const lines = file.jsonLines()
  if (!lines.ok) return lines
  const faults: Fault[] = []
  const evals: Eval[] = []
  const seen = new Set<string>()
  const answers = new Map<string, Answers>()
  let setup: PlainMap = {}
  let start: string | null = null
  let complete = false
  for (const { line, document } of lines.value) {
    const entry = document.value
    if (!isMap(entry)) continue
    if (entry.entry_type === 'start_run setup') setup = entry
    if (entry.entry_type === 'init') start = textOf(entry.start_time)
    if (entry.entry_type === 'completion' || entry.entry_type === 'digest') complete = true
    if (entry.entry_type === 'attempt') countAnswers(entry, answers)
    if (entry.entry_type !== 'eval') continue
    const found = asEval(entry, line)
    if (typeof found === 'string') faults.push(faultAt(file, 'artifact/schema', '', found, 'run garak again', line))
    else if (seen.has(JSON.stringify([found.probe, found.detector]))) {
      const message = `the probe ${shown(found.probe)} has a second result of the detector ${shown(found.detector)}`
      faults.push(faultAt(file, 'artifact/ambiguous', '', message, 'keep one run a report', line))
    } else {
      seen.add(JSON.stringify([found.probe, found.detector]))
      evals.push(found)
    }
  }
  if (!complete) {
    faults.push(
      faultAt(
        file,
        'artifact/contradiction',
        '',
        'the run has no completion line: it was stopped or the report is cut short',
        'run garak to its end',
        lines.value.at(-1)?.line,
      ),
    )
  }
  if (faults.length > 0) return bad(...faults.slice(0, 20))
  const heard = evals.map((one) => withoutSilence(one, answers.get(one.probe)))
  const metrics = metricEvidence(file, context, 'garak', figuresOf(heard, setup), { notANumber: 'undefined' })
  if (!metrics.ok) return metrics
  const at = start === null ? null : moment(start)
  const base = { reader: 'garak', source: file.source('', 1), origin: 'reported' } as const
  const about: EvaluationEvidence = {
    ...base,
    kind: 'evaluation',
    model: {
      name: textOf(setup['plugins.target_name']) ?? textOf(setup['plugins.model_name']),
      version: null,
      digest: null,
    },
    dataset: { name: null, digest: null, split: null },
    at,
    n: null,
    vouchesFor: {},
  }
  const tests: TestsEvidence = {
    ...base,
    kind: 'tests',
    suite: 'garak',
    tests: heard.map(({ probe, detector, passed, all, silent }) => ({
      name: `${probe} ${detector}`,
      outcome: all === 0 || silent ? 'error' : passed === all ? 'passed' : 'failed',
      impact: null,
      detail: all === 0 ? NOTHING : silent ? SILENT : `${passed} of ${all} passed`,
    })),
    at,
  }
  return good([about, ...metrics.value, tests])
}

/** An `eval` line, or what is wrong with it. Older versions write `total` where newer ones count more finely. */
function asEval(entry: PlainMap, line: number): Eval | string {
  const probe = textOf(entry.probe)
  const detector = textOf(entry.detector)
  if (probe === null || detector === null) return 'a result names no probe or no detector'
  const passed = wholeOf(entry.passed)
  const evaluated = wholeOf(entry.total_evaluated) ?? wholeOf(entry.total)
  if (passed === null || evaluated === null)
    return `the result of the probe ${shown(probe)} has no whole numbers of passed and evaluated outputs`
  const all = Math.max(evaluated + (wholeOf(entry.nones) ?? 0), wholeOf(entry.total_processed) ?? 0)
  if (passed > evaluated) return `the probe ${shown(probe)} passed ${passed} of ${evaluated} outputs`
  return { probe: probe.replace(/^probes\./, ''), detector, passed, all, line, silent: false }
}

/** Answers of the model to one probe. */
interface Answers {
  all: number
  /** Texts without a visible character. Answers that are missing altogether are garak's own `nones`. */
  empty: number
}

/** Counts the answers of a finished attempt; each attempt stands in the report once before and once after its detectors. */
function countAnswers(entry: PlainMap, answers: Map<string, Answers>): void {
  const probe = textOf(entry.probe_classname)?.replace(/^probes\./, '')
  if (probe === undefined || entry.status !== 2 || !isList(entry.outputs)) return
  const counted = answers.get(probe) ?? { all: 0, empty: 0 }
  answers.set(probe, counted)
  for (const output of entry.outputs) {
    const text = isMap(output) ? output.text : output
    if (typeof text !== 'string') continue
    counted.all++
    if (!/[^\s\p{Cf}]/u.test(text)) counted.empty++
  }
}

/** An empty answer triggers no detector, and so passes all of them: it is taken out of what passed. */
const withoutSilence = (one: Eval, answers: Answers | undefined): Eval =>
  answers === undefined || answers.empty === 0
    ? one
    : { ...one, passed: Math.max(0, one.passed - answers.empty), silent: answers.empty === answers.all }

function figuresOf(evals: readonly Eval[], setup: PlainMap): readonly Figure[] {
  const done = new Map<string, Eval[]>()
  for (const one of evals) {
    addTo(done, one.probe, one)
  }
  const families = new Set([...done.keys()].flatMap((probe) => [probe, probe.slice(0, probe.indexOf('.'))]))
  const absent = askedFor(setup).filter((asked) => !families.has(asked))
  const figure = { name: 'pass_rate', pointer: '' }
  return [
    ...[...done].map(([probe, own]): Figure => {
      const passed = own.reduce((sum, one) => sum + one.passed, 0)
      const n = own.reduce((sum, one) => sum + one.all, 0)
      const place = { ...figure, line: own[0]?.line ?? null, slice: { probe }, n }
      if (own.some(({ all }) => all === 0)) return { ...place, value: null, undefinedBecause: NOTHING }
      if (own.some(({ silent }) => silent)) return { ...place, value: null, undefinedBecause: SILENT }
      return { ...place, value: passed / n }
    }),
    ...absent.map(
      (probe): Figure => ({
        ...figure,
        value: null,
        slice: { probe },
        undefinedBecause: 'the run was asked for this probe and has no result of it',
      }),
    ),
  ]
}

/** Probes (or families of probes) that the run was asked for. */
function askedFor(setup: PlainMap): readonly string[] {
  const spec = setup['run.spec']
  const old = textOf(setup['plugins.probe_spec'])
  const named =
    isMap(spec) && isList(spec.include) ? spec.include.flatMap((one) => textOf(one) ?? []) : (old?.split(',') ?? [])
  const loaded = setup['transient.active_probes']
  const active = isList(loaded) ? loaded.flatMap((one) => textOf(one) ?? []) : []
  return [...new Set([...named, ...active].map((probe) => probe.trim().replace(/^probes\./, '')))].filter(
    (probe) => !/^(all|auto|\*)?$/.test(probe),
  )
}
