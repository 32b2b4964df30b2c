/** Logs of Inspect, the evaluation framework of the UK AI Security Institute, as JSON or as an `.eval` archive. */

import type { EvaluationEvidence, Evidence } from '../domain/evidence.js'
import { bad, type Fault, good, type Result } from '../domain/fault.js'
import { moment } from '../domain/moment.js'
import type { ReadableFile, ReadContext, Reader } from '../domain/reader.js'
import type { Slice } from '../domain/slice.js'
import { type Figure, faultAt, metricEvidence } from './shared/figures.js'
import { sliceFrom } from './shared/group-columns.js'
import { isArchive, isLogArchive, logInArchive } from './shared/inspect-archive.js'
import { described, isList, isMap, type PlainMap, step, textOf, wholeOf } from './shared/plain.js'

/** Metrics that tell how sure another one is. */
const SPREADS: ReadonlySet<string> = new Set(['stderr', 'bootstrap_stderr', 'std', 'var', 'ci'])

/** Reads the scores of a finished run: the headline metric for the whole, each score by its name, groups by their key. */
export const inspect: Reader = {
  id: 'inspect',
  title: 'Inspect evaluation log',
  notes:
    'Scores of a finished run, in JSON or from header.json of an .eval archive (zip; deflate or zstd). An archive with a path that leaves it, a link or a name twice is refused, and so is one with fewer samples than the run says it completed. The headline metric, or the only score, stands for the whole; every score also has slice score; grouped metrics have the group’s own key. ' +
    'A mean is called by its score. A run that ended in an error, was cancelled or invalidated is refused; where samples were not completed or not scored, the figures are undefined. Versions 1 and 2 of the log are read.',
  recognises: (file) => {
    if (isArchive(file)) return isLogArchive(file) ? 'certain' : 'no'
    const json = file.json()
    const root = json.ok ? json.value.value : null
    if (!isMap(root) || !isMap(root.eval)) return 'no'
    return typeof root.status === 'string' && (textOf(root.eval.task) !== null || textOf(root.eval.eval_id) !== null)
      ? 'certain'
      : 'no'
  },
  read,
}

async function read(file: ReadableFile, context: ReadContext): Promise<Result<readonly Evidence[]>> {
  if (!isArchive(file)) return readLog(file, context)
  const log = await logInArchive(file)
  return log.ok ? readLog(log.value, context) : log
}

function readLog(file: ReadableFile, context: ReadContext): Result<readonly Evidence[]> {
  const json = file.json()
  if (!json.ok) return json
  const root = json.value.value
  if (!isMap(root) || !isMap(root.eval))
    return bad(
      faultAt(
        file,
        'artifact/schema',
        '',
        'the file is no log of Inspect',
        'commit the .eval file, or what inspect log dump writes',
      ),
    )
  if (root.version !== undefined && root.version !== 1 && root.version !== 2) {
    const message = `the version of the log is ${described(root.version)}; 1 and 2 are read`
    return bad(faultAt(file, 'artifact/version', '/version', message, 'write the log with a known version'))
  }
  const faults = unfinished(file, root)
  if (faults.length > 0) return bad(...faults)
  const results = root.results
  if (!isMap(results) || !isList(results.scores)) {
    return bad(
      faultAt(file, 'artifact/schema', '/results', 'the run has no list of scores', 'export the whole log as JSON'),
    )
  }
  const metrics = metricEvidence(file, context, 'inspect', figuresOf(results), { notANumber: 'undefined' })
  if (!metrics.ok) return metrics
  const dataset = isMap(root.eval.dataset) ? root.eval.dataset : {}
  const created = textOf(root.eval.created)
  const about: EvaluationEvidence = {
    kind: 'evaluation',
    reader: 'inspect',
    source: file.source('', 1),
    origin: 'reported',
    model: { name: textOf(root.eval.model), version: null, digest: null },
    dataset: { name: textOf(dataset.name), digest: null, split: null },
    at: created === null ? null : moment(created),
    n: wholeOf(results.completed_samples),
    vouchesFor: {},
  }
  return good([about, ...metrics.value])
}

function unfinished(file: ReadableFile, root: PlainMap): readonly Fault[] {
  const faults: Fault[] = []
  if (root.status !== 'success') {
    const message = `the run did not finish: its status is ${described(root.status)}`
    faults.push(faultAt(file, 'artifact/contradiction', '/status', message, 'run the evaluation to its end'))
  }
  if (root.invalidated === true) {
    faults.push(
      faultAt(
        file,
        'artifact/contradiction',
        '/invalidated',
        'the run was marked as invalid',
        'run the evaluation again',
      ),
    )
  }
  return faults
}

interface Score {
  /** Its name, with the reducer where one name stands for several. */
  readonly name: string
  readonly members: PlainMap
  readonly pointer: string
}

function figuresOf(results: PlainMap): readonly Figure[] {
  const list = isList(results.scores) ? results.scores : []
  const names = new Map<unknown, number>()
  for (const score of list) if (isMap(score)) names.set(score.name, (names.get(score.name) ?? 0) + 1)
  const scores = list.flatMap((score, index): readonly Score[] => {
    if (!isMap(score)) return []
    const reducer = textOf(score.reducer)
    const plain = textOf(score.name) ?? `score ${index + 1}`
    const several = (names.get(score.name) ?? 0) > 1
    return [
      {
        name: several && reducer !== null ? `${plain} (${reducer})` : plain,
        members: score,
        pointer: `/results/scores/${index}`,
      },
    ]
  })
  const headline = isMap(results.headline) ? textOf(results.headline.score) : null
  return scores.flatMap((score) => {
    const whole = scores.length === 1 || score.members.name === headline
    return scoreFigures(score, whole, missingSamples(results, score.members))
  })
}

/** Why the figures of a score do not speak of all samples, or null. */
function missingSamples(results: PlainMap, score: PlainMap): string | null {
  const total = wholeOf(results.total_samples)
  const completed = wholeOf(results.completed_samples)
  const unscored = wholeOf(score.unscored_samples) ?? 0
  if (total === 0) return 'no sample was evaluated'
  if (total !== null && completed !== null && completed < total)
    return `${total - completed} of ${total} samples were not completed`
  return unscored > 0 ? `${unscored} samples were not scored` : null
}

function scoreFigures(score: Score, whole: boolean, why: string | null): readonly Figure[] {
  const metrics = isMap(score.members.metrics) ? score.members.metrics : {}
  const n = wholeOf(score.members.scored_samples)
  const undefinedBecause = why === null ? {} : { undefinedBecause: why }
  return Object.entries(metrics).flatMap(([key, metric]): readonly Figure[] => {
    if (!isMap(metric) || SPREADS.has(textOf(metric.name) ?? key)) return []
    const parameters = isMap(metric.params) ? metric.params : {}
    const groupKey = textOf(parameters.group_key)
    const base = { value: metric.value, pointer: `${score.pointer}/metrics${step(key)}/value`, ...undefinedBecause }
    const own = sliceFrom(['score'], [score.name])
    if (groupKey === null) {
      const name = nameOf(textOf(metric.name) ?? key, score)
      const slices: readonly (Slice | null)[] = whole ? [null, own] : [own]
      return slices.map((slice) => ({ ...base, name, slice, n }))
    }
    if (key === 'all' && parameters.all !== false) return []
    const inner = isMap(parameters.metric) ? (textOf(parameters.metric.name) ?? 'mean') : 'mean'
    const group = groupName(key, groupKey, metrics)
    const slice = whole ? sliceFrom([groupKey], [group]) : sliceFrom([groupKey, 'score'], [group, score.name])
    return [{ ...base, name: nameOf(inner, score), slice, n: null }]
  })
}

/** A mean is the figure of its score; anything else is called by itself. */
const nameOf = (metric: string, score: Score): string => {
  const plain = metric.slice(metric.lastIndexOf('/') + 1)
  return plain === 'mean' ? score.name : plain
}

/** Groups of different keys that share a name are numbered (`unknown`, `unknown2`): the number is no part of the name. */
function groupName(key: string, groupKey: string, metrics: PlainMap): string {
  const plain = /^(.*\D)\d+$/.exec(key)?.[1]
  const other = plain === undefined ? undefined : metrics[plain]
  const otherKey = isMap(other) && isMap(other.params) ? textOf(other.params.group_key) : null
  return plain !== undefined && otherKey !== null && otherKey !== groupKey ? plain : key
}
