/** Results of EleutherAI's lm-evaluation-harness. */

import type { EvaluationEvidence, Evidence } from '../domain/evidence.js'
import { bad, good, type Result } from '../domain/fault.js'
import type { ReadableFile, ReadContext, Reader } from '../domain/reader.js'
import { epochMoment } from './shared/about.js'
import { type Figure, faultAt, metricEvidence } from './shared/figures.js'
import { isMap, type PlainMap, step, textOf, wholeOf } from './shared/plain.js'

/** Members of a task's result that are no metric. */
const NOT_METRICS: ReadonlySet<string> = new Set(['alias', 'name', 'sample_len', 'sample_count', 'samples', ' '])

/** Reads `results.<task>["metric,filter"]` as metrics by task, with the number of samples that were really used. */
export const lmEval: Reader = {
  id: 'lm-eval',
  title: 'lm-evaluation-harness results',
  notes:
    'Metrics by task, groups of tasks included: accuracy with slice task. acc,none is accuracy; where a metric stands under several filters each keeps its filter in the name. ' +
    'n is the effective number of samples, so that --limit shows. Standard errors are not taken as intervals. The samples files are not needed.',
  recognises: (file) => {
    const json = file.json()
    if (!json.ok || !isMap(json.value.value)) return 'no'
    const root = json.value.value
    const signed = ['lm_eval_version', 'n-samples', 'n-shot', 'higher_is_better', 'configs'].filter((key) =>
      Object.hasOwn(root, key),
    )
    return isMap(root.results) && signed.length >= 2 ? 'certain' : 'no'
  },
  read,
}

function read(file: ReadableFile, context: ReadContext): Result<readonly Evidence[]> {
  const json = file.json()
  if (!json.ok) return json
  const root = json.value.value
  if (!isMap(root) || !isMap(root.results)) {
    return bad(
      faultAt(
        file,
        'artifact/schema',
        '/results',
        'there is no object "results"',
        'commit the results_….json of the run',
      ),
    )
  }
  const figures = Object.entries(root.results).flatMap(([task, result]) =>
    isMap(result) ? taskFigures(task, result, root) : [],
  )
  const metrics = metricEvidence(file, context, 'lm-eval', figures, { notANumber: 'undefined' })
  if (!metrics.ok) return metrics
  const about: EvaluationEvidence = {
    kind: 'evaluation',
    reader: 'lm-eval',
    source: file.source('', 1),
    origin: 'reported',
    model: { name: textOf(root.model_name) ?? textOf(root.model_source), version: null, digest: null },
    dataset: { name: null, digest: null, split: null },
    at: epochMoment(root.date),
    n: null,
    vouchesFor: {},
  }
  return good([about, ...metrics.value])
}

function taskFigures(task: string, result: PlainMap, root: PlainMap): readonly Figure[] {
  const figures = Object.entries(result).filter(([key]) => !NOT_METRICS.has(key) && !/_stderr(,|$)/.test(key))
  const filters = new Map<string, number>()
  for (const [key] of figures) filters.set(metricOf(key), (filters.get(metricOf(key)) ?? 0) + 1)
  const better = isMap(root.higher_is_better) ? root.higher_is_better[task] : undefined
  return figures
    .filter(([, value]) => typeof value !== 'string' || value === 'N/A')
    .map(([key, value]) => {
      const metric = metricOf(key)
      const higher = isMap(better) ? better[metric] : undefined
      return {
        name: (filters.get(metric) ?? 0) > 1 ? key : metric,
        value: value === 'N/A' ? null : value,
        pointer: `/results${step(task)}${step(key)}`,
        slice: { task },
        n: samplesOf(task, key, result, root),
        better: typeof higher === 'boolean' ? (higher ? 'higher' : 'lower') : null,
      }
    })
}

const metricOf = (key: string): string => (key.includes(',') ? key.slice(0, key.indexOf(',')) : key)

/** Samples that were evaluated: of a task the effective ones, of a group as it counts them. */
function samplesOf(task: string, key: string, result: PlainMap, root: PlainMap): number | null {
  const all = root['n-samples']
  const own = isMap(all) ? all[task] : undefined
  if (isMap(own)) return wholeOf(own.effective)
  const counted = result.sample_count
  return (isMap(counted) ? wholeOf(counted[key]) : null) ?? wholeOf(result.sample_len)
}
