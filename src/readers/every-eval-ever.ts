/** Results in the shared schema of Every Eval Ever. */

import type { Evidence } from '../domain/evidence.js'
import { bad, type Fault, good, type Result } from '../domain/fault.js'
import type { Plain } from '../domain/plain.js'
import type { ReadableFile, ReadContext, Reader } from '../domain/reader.js'
import { aboutFile, epochMoment } from './shared/about.js'
import { type Figure, faultAt, metricEvidence } from './shared/figures.js'
import { sliceFrom } from './shared/group-columns.js'
import { described, isList, isMap, jsonRoot, type PlainMap, shown, textOf, wholeOf } from './shared/plain.js'

const FIX = 'convert the results again'

/** Major and minor versions of the schema that are known. */
const VERSIONS = /^0\.[1-9]\d*(\.\d+)?$/

/** Reads every result: its score by task, with the direction that the file gives. */
export const everyEvalEver: Reader = {
  id: 'every-eval-ever',
  title: 'Every Eval Ever result',
  notes:
    'The score of every result with slice task, and n from its uncertainty. The metric is called by metric_name, metric_id or the description. Whether less is better is taken from the file where the vocabulary does not know the metric. ' +
    'A score in percent (metric_unit, or a range up to 100) of a metric that is a fraction is divided by 100. A score outside the range that the file itself gives is refused. Standard errors are not taken as intervals.',
  recognises: (file) => {
    const root = jsonRoot(file)
    return root !== null &&
      isList(root['evaluation_results']) &&
      textOf(root['schema_version']) !== null &&
      (isMap(root['model_info']) || textOf(root['evaluation_id']) !== null)
      ? 'certain'
      : 'no'
  },
  read,
}

function read(file: ReadableFile, context: ReadContext): Result<readonly Evidence[]> {
  const json = file.json()
  if (!json.ok) return json
  const root = json.value.value
  if (!isMap(root) || !isList(root['evaluation_results']))
    return bad(faultAt(file, 'artifact/schema', '/evaluation_results', 'there is no list of results', FIX))
  const version = textOf(root['schema_version'])
  if (version === null || !VERSIONS.test(version)) {
    const message = `the schema version is ${described(root['schema_version'])}; 0.x is read`
    return bad(faultAt(file, 'artifact/version', '/schema_version', message, 'convert the results to version 0.3'))
  }
  const faults: Fault[] = []
  const results = root['evaluation_results']
  if (results.length === 0)
    faults.push(faultAt(file, 'artifact/schema', '/evaluation_results', 'the list of results is empty', FIX))
  const figures = results.flatMap((result, index) =>
    figureOf(file, result, `/evaluation_results/${index}`, context, faults),
  )
  if (faults.length > 0) return bad(...faults.slice(0, 20))
  const metrics = metricEvidence(file, context, 'every-eval-ever', figures, { notANumber: 'undefined' })
  if (!metrics.ok) return metrics
  const model: PlainMap = isMap(root['model_info']) ? root['model_info'] : {}
  const sources = results.map((result) => (isMap(result) && isMap(result['source_data']) ? result['source_data'] : {}))
  const datasets = new Set(sources.flatMap((source) => textOf(source['dataset_name']) ?? []))
  const about = aboutFile(file, 'every-eval-ever', {
    model: textOf(model['id']) ?? textOf(model['name']),
    dataset: datasets.size === 1 ? ([...datasets][0] ?? null) : null,
    at: epochMoment(root['evaluation_timestamp']),
  })
  return good([about, ...metrics.value])
}

/** One result as a figure, or none after a complaint. */
function figureOf(
  file: ReadableFile,
  result: Plain,
  pointer: string,
  context: ReadContext,
  faults: Fault[],
): readonly Figure[] {
  const complain = (place: string, message: string, code: Fault['code'] = 'artifact/schema'): readonly Figure[] => {
    faults.push(faultAt(file, code, place, message, FIX))
    return []
  }
  if (!isMap(result)) return complain(pointer, `${pointer} is ${described(result)}, not a result`)
  const config: PlainMap = isMap(result['metric_config']) ? result['metric_config'] : {}
  const details: PlainMap = isMap(result['score_details']) ? result['score_details'] : {}
  const name = ['metric_name', 'metric_id', 'evaluation_description']
    .map((key) => textOf(config[key]))
    .find((one) => one !== null)
  if (name === undefined || name === null)
    return complain(`${pointer}/metric_config`, `${pointer} does not say of which metric it is`)
  const uncertainty: PlainMap = isMap(details['uncertainty']) ? details['uncertainty'] : {}
  const lower = config['lower_is_better']
  const value = details['score']
  const [least, most] = [config['min_score'], config['max_score']]
  const outside =
    typeof value === 'number' &&
    ((typeof least === 'number' && value < least) || (typeof most === 'number' && value > most))
  const at = `${pointer}/score_details/score`
  if (outside) {
    return complain(
      at,
      `the score ${value} of ${shown(name)} is outside its own range (${described(least)} to ${described(most)})`,
      'artifact/value',
    )
  }
  const entry = context.vocabulary.find(name) ?? context.vocabulary.findLoosely(name)
  const percent = /^percent/i.test(textOf(config['metric_unit']) ?? '') || most === 100
  const fraction = entry !== undefined && entry.range[1] <= 1
  const task = textOf(result['evaluation_name'])
  return [
    {
      name,
      value: percent && fraction && typeof value === 'number' ? value / 100 : value,
      pointer: at,
      slice: task === null ? null : sliceFrom(['task'], [task]),
      n: wholeOf(uncertainty['num_samples']),
      better: typeof lower === 'boolean' ? (lower ? 'lower' : 'higher') : null,
    },
  ]
}
