/** Logs of OpenAI's evals (JSON lines). */

import type { Evidence } from '../domain/evidence.js'
import { bad, type Fault, good, type Result } from '../domain/fault.js'
import type { ReadableFile, ReadContext, Reader } from '../domain/reader.js'
import { aboutFile, momentOf } from './shared/about.js'
import { type Figure, faultAt, metricEvidence } from './shared/figures.js'
import { described, isMap, type PlainMap, shown, step, textOf } from './shared/plain.js'
import { splitOf } from './shared/splits.js'

const FIX = 'run the evaluation to its end and commit its whole log'

/** How far the reported accuracy may lie from the counted one. */
const ROUNDING = 1e-6

/** Figures of a report that tell how sure another one is; the misspelling is the tool's. */
const SPREADS = /^(boostrap|bootstrap)_std$|_std$|_stderr$/

/** Reads the final report, checked against the single matches. */
export const openaiEvals: Reader = {
  id: 'openai-evals',
  title: 'OpenAI evals log',
  notes:
    'The figures of the final report, which may stand in any line; accuracy is counted again from the match events, and a report that differs is refused. Samples that were asked and never matched, or that ended in an error, stay in the denominator as not correct. ' +
    'A log without a final report is of a run that did not end, and is refused. n is the number of samples. Model, data split and time are those of the spec; the time has no zone, so it may not date the log.',
  recognises: (file) => {
    const begin = new TextDecoder().decode(file.bytes.subarray(0, 400))
    return /^\s*\{\s*"(spec"\s*:\s*\{[^}]*"(completion_fns|eval_name|base_eval)"|final_report"\s*:)/.test(begin)
      ? 'certain'
      : 'no'
  },
  read,
}

interface Log {
  readonly spec: PlainMap
  readonly report: PlainMap | null
  readonly line: number
  /** Sample → whether every match of it was correct; null where it was asked and not matched, or failed. */
  readonly samples: ReadonlyMap<string, boolean | null>
  readonly matched: boolean
}

function read(file: ReadableFile, context: ReadContext): Result<readonly Evidence[]> {
  const lines = file.jsonLines()
  if (!lines.ok) return lines
  const log = logOf(file, lines.value)
  if (!log.ok) return log
  const { spec, report, line, samples, matched } = log.value
  const n = samples.size
  if (report === null) {
    const message = 'the log has no final report: the run was stopped, or the log is cut short'
    return bad(faultAt(file, 'artifact/contradiction', '', message, FIX, lines.value.at(-1)?.line))
  }
  const correct = [...samples.values()].filter((one) => one === true).length
  const unmatched = [...samples.values()].filter((one) => one === null).length
  const judgedOnes = n - unmatched
  const reported = report['accuracy']
  if (matched && typeof reported === 'number' && Math.abs(reported - correct / judgedOnes) > ROUNDING) {
    const message = `the final report says accuracy ${reported}, and its matches give ${correct} of ${judgedOnes}`
    return bad(faultAt(file, 'artifact/contradiction', '', message, FIX, line))
  }
  const figures = Object.entries(report)
    .filter(([name, value]) => !SPREADS.test(name) && (typeof value === 'number' || value === null))
    .map(([name, value]): Figure => {
      const figure = { name, value, pointer: `/final_report${step(name)}`, line, n: n > 0 ? n : null }
      if (name === 'accuracy' && matched && value !== null) return { ...figure, value: correct / n }
      return unmatched > 0
        ? { ...figure, undefinedBecause: `${unmatched} of ${n} samples have no result` }
        : n === 0
          ? { ...figure, undefinedBecause: 'no sample was evaluated' }
          : figure
    })
  if (figures.length === 0)
    return bad(faultAt(file, 'artifact/schema', '', 'the final report holds no figure', FIX, line))
  const metrics = metricEvidence(file, context, 'openai-evals', figures, { notANumber: 'undefined' })
  if (!metrics.ok) return metrics
  const functions = spec['completion_fns']
  const model = Array.isArray(functions) && functions.length === 1 ? textOf(functions[0]) : null
  const split = textOf(spec['split'])
  const about = aboutFile(file, 'openai-evals', {
    model,
    dataset: textOf(spec['base_eval']) ?? textOf(spec['eval_name']),
    split: split === null ? null : splitOf(split),
    at: momentOf(spec['created_at']),
    n,
  })
  return good([about, ...metrics.value])
}

function logOf(
  file: ReadableFile,
  lines: readonly { readonly line: number; readonly document: { readonly value: unknown } }[],
): Result<Log> {
  const faults: Fault[] = []
  const samples = new Map<string, boolean | null>()
  let spec: PlainMap | null = null
  let report: PlainMap | null = null
  let reportLine = 1
  let matched = false
  for (const { line, document } of lines) {
    const entry = document.value as PlainMap
    if (!isMap(entry)) continue
    if (isMap(entry['spec'])) {
      if (spec !== null) faults.push(faultAt(file, 'artifact/ambiguous', '', 'the log holds a second run', FIX, line))
      spec = entry['spec']
    }
    if ('final_report' in entry) {
      if (!isMap(entry['final_report'])) {
        const message = `the final report is ${described(entry['final_report'])}, not an object`
        faults.push(faultAt(file, 'artifact/schema', '', message, FIX, line))
      } else if (report !== null) {
        faults.push(faultAt(file, 'artifact/ambiguous', '', 'the log has a second final report', FIX, line))
      } else {
        report = entry['final_report']
        reportLine = line
      }
    }
    const id = textOf(entry['sample_id'])
    if (id === null) continue
    const data = isMap(entry['data']) ? entry['data'] : {}
    if (entry['type'] === 'match') {
      matched = true
      if (typeof data['correct'] !== 'boolean') {
        const message = `a match of the sample ${shown(id)} does not say whether it was correct`
        faults.push(faultAt(file, 'artifact/schema', '', message, FIX, line))
      } else if (samples.get(id) !== undefined && samples.get(id) !== null) {
        const message = `the sample ${shown(id)} is matched twice`
        faults.push(faultAt(file, 'artifact/ambiguous', '', message, FIX, line))
      } else samples.set(id, data['correct'])
    } else if (!samples.has(id)) samples.set(id, null)
  }
  if (faults.length > 0) return bad(...faults.slice(0, 20))
  // Evaluations that record other events than matches tell nothing of a single sample: asking it is all that there is.
  const plain = matched ? samples : new Map([...samples.keys()].map((id) => [id, false] as const))
  return good({ spec: spec ?? {}, report, line: reportLine, samples: plain, matched })
}
