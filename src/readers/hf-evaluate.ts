/** Results saved by Hugging Face's evaluate. */

import type { EvaluationEvidence, Evidence } from '../domain/evidence.js'
import { bad, good, type Result } from '../domain/fault.js'
import { moment } from '../domain/moment.js'
import type { ReadableFile, ReadContext, Reader } from '../domain/reader.js'
import { type Figure, faultAt, metricEvidence } from './shared/figures.js'
import { isMap, step, textOf, wholeOf } from './shared/plain.js'

/** Members that are no metric although they may be numbers. */
const NOT_METRICS: ReadonlySet<string> = new Set(['n', 'epoch', 'step', 'seed', 'num_samples', 'n_samples'])

/** Reads the flat figures of `evaluate.save`. */
export const hfEvaluate: Reader = {
  id: 'hf-evaluate',
  title: 'Hugging Face evaluate result',
  notes:
    'The flat figures that evaluate.save writes, with model and dataset where they were given. n is read where it was saved. The time stamp has no zone, so it does not date the file.',
  recognises: (file) => {
    const json = file.json()
    const root = json.ok ? json.value.value : null
    return isMap(root) && typeof root._evaluate_version === 'string' ? 'certain' : 'no'
  },
  read,
}

function read(file: ReadableFile, context: ReadContext): Result<readonly Evidence[]> {
  const json = file.json()
  if (!json.ok) return json
  const root = json.value.value
  if (!isMap(root))
    return bad(faultAt(file, 'artifact/schema', '', 'the file is no object', 'write it with evaluate.save'))
  const n = wholeOf(root.n, 1) ?? wholeOf(root.num_samples, 1) ?? wholeOf(root.n_samples, 1)
  const figures = Object.entries(root)
    .filter(
      ([name, value]) =>
        !name.startsWith('_') &&
        !NOT_METRICS.has(name) &&
        (typeof value === 'number' || isUndefined(json.value.nonFinite, name)),
    )
    .map(([name, value]): Figure => ({ name, value, pointer: step(name), n }))
  const metrics = metricEvidence(file, context, 'hf-evaluate', figures, { notANumber: 'undefined' })
  if (!metrics.ok) return metrics
  const time = textOf(root._timestamp)
  const about: EvaluationEvidence = {
    kind: 'evaluation',
    reader: 'hf-evaluate',
    source: file.source('', 1),
    origin: 'reported',
    model: { name: textOf(root.model), version: null, digest: null },
    dataset: { name: textOf(root.dataset), digest: null, split: null },
    at: time === null ? null : moment(time),
    n,
    vouchesFor: {},
  }
  return good([about, ...metrics.value])
}

const isUndefined = (nonFinite: ReadonlySet<string>, name: string): boolean => nonFinite.has(step(name))
