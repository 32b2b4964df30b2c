/** OpenLineage events, one JSON object a line. */

import type { Evidence } from '../domain/evidence.js'
import { good, type Result } from '../domain/fault.js'
import type { LineageNode } from '../domain/lineage.js'
import { type Moment, moment } from '../domain/moment.js'
import type { Plain } from '../domain/plain.js'
import type { ReadableFile, Reader } from '../domain/reader.js'
import { columnSources } from './shared/column-lineage.js'
import {
  asList,
  asMap,
  asText,
  type Fragment,
  finished,
  headOf,
  isCodePath,
  isMap,
  isUri,
  lineageNode,
  type PlainMap,
  resolveIn,
  startFragment,
} from './shared/lineage.js'

const PRODUCED = /"schemaURL"\s*:\s*"https:\/\/openlineage\.io\/spec\//

/** Reader of OpenLineage event logs. */
export const openlineage: Reader = {
  id: 'openlineage',
  title: 'OpenLineage events (NDJSON or JSON)',
  notes:
    'Runs of jobs with what they read and wrote. Events of one run are merged by its id; of several runs of one job the latest that completed counts, else the latest. Dataset versions are whatever the producer chose: they are compared with each other and prove no bytes. A run that started and never completed is told as running. Dataset and job events have no run. Column lineage is kept: which columns were made of which.',
  recognises: (file) => {
    const head = headOf(file, 65_536)
    if (/^[^\w"]*[[{]\s*\n/.test(head)) return PRODUCED.test(head) ? 'certain' : 'no'
    const first = /^\s*(\{[^\n]*)/.exec(headOf(file, 262_144).replace(/^\u00ef\u00bb\u00bf/, ''))?.[1] ?? ''
    if (PRODUCED.test(first)) return 'certain'
    const keys = ['"eventTime"', '"producer"', '"job"'].every((key) => first.includes(key))
    return keys && (first.includes('"run"') || first.includes('"inputs"')) ? 'certain' : 'no'
  },
  read,
}

/** One run, its events merged. */
interface Run {
  readonly id: string
  readonly job: string
  line: number
  events: { readonly line: number; readonly event: PlainMap; readonly at: Moment }[]
  status: LineageNode['status']
  started: Moment | null
  ended: Moment | null
}

const ENDED: Readonly<Record<string, LineageNode['status']>> = { COMPLETE: 'finished', FAIL: 'failed', ABORT: 'failed' }

function read(file: ReadableFile): Result<readonly Evidence[]> {
  const lines = eventsOf(file)
  if (!lines.ok) return lines
  const fragment = startFragment(file, null)
  const runs = new Map<string, Run>()
  const others: { line: number; event: PlainMap; at: Moment }[] = []
  for (const { line, event } of lines.value) {
    const at = moment(asText(asMap(event)['eventTime']) ?? '')
    if (!isMap(event) || at.epoch === null) {
      fragment.fault(
        'artifact/schema',
        '',
        `line ${line} is no OpenLineage event with an eventTime and zone`,
        'write events as OpenLineage 2 has them',
        line,
      )
      continue
    }
    const id = asText(asMap(event['run'])['runId'])
    if (id === null) others.push({ line, event, at })
    else join(runs, id, { line, event, at })
  }
  const current = latestOfEachJob([...runs.values()])
  for (const run of current) addRun(fragment, run)
  for (const { line, event, at } of others) {
    if (isMap(event['dataset'])) addDataset(fragment, event['dataset'], line, at, '/dataset')
    else if (isMap(event['job'])) addJob(fragment, event, line)
  }
  return finished(fragment, 'openlineage')
}

/** Events with their lines: one a line, or one JSON document that is an event or a list of them. */
function eventsOf(file: ReadableFile): Result<readonly { readonly line: number; readonly event: Plain }[]> {
  if (/^[^\w"]*[[{]\s*\n/.test(headOf(file, 4096))) {
    const document = file.json()
    if (!document.ok) return document
    const { value, placeOf } = document.value
    const listed = Array.isArray(value) ? (value as readonly Plain[]) : null
    if (listed === null) return good([{ line: placeOf('')?.line ?? 1, event: value }])
    return good(listed.map((event, index) => ({ line: placeOf(`/${index}`)?.line ?? 1, event })))
  }
  const lines = file.jsonLines()
  return lines.ok ? good(lines.value.map(({ line, document }) => ({ line, event: document.value }))) : lines
}

function join(runs: Map<string, Run>, id: string, entry: Run['events'][number]): void {
  const job = jobName(entry.event)
  const run = runs.get(id) ?? { id, job, line: entry.line, events: [], status: null, started: null, ended: null }
  runs.set(id, run)
  run.events.push(entry)
  const type = (asText(entry.event['eventType']) ?? '').toUpperCase()
  const nominal = asMap(asMap(asMap(entry.event['run'])['facets'])['nominalTime'])
  const end = ENDED[type]
  if (end !== undefined) {
    // A failure is not mended by another event of the same run.
    run.status = run.status === 'failed' ? 'failed' : (end ?? null)
    run.ended = entry.at
    run.line = entry.line
  } else run.status ??= 'running'
  if (type === 'START') run.started = entry.at
  run.started ??= startOf(nominal)
}

function startOf(nominal: PlainMap): Moment | null {
  const text = asText(nominal['nominalStartTime'])
  return text === null ? null : moment(text)
}

const jobName = (event: PlainMap): string => {
  const job = asMap(event['job'])
  return `${asText(job['namespace']) ?? ''}\n${asText(job['name']) ?? ''}`
}

/** A log holds the history of a job; what counts is its latest completed run, or the latest where none completed. */
function latestOfEachJob(runs: readonly Run[]): readonly Run[] {
  const kept = new Map<string, Run>()
  for (const run of runs) {
    const other = kept.get(run.job)
    if (other === undefined || rank(run) > rank(other)) kept.set(run.job, run)
  }
  return [...kept.values()]
}

/** Later is more; any completed run is more than every other. */
function rank(run: Run): number {
  const times = run.events.map((entry) => entry.at.epoch ?? 0)
  const last = times.reduce((a, b) => Math.max(a, b), 0)
  return run.status === 'finished' ? last + 1e15 : last
}

function addRun(fragment: Fragment, run: Run): void {
  const id = `run:${run.id}`
  const facts = run.events.map((entry) => asMap(asMap(entry.event['job'])['facets']))
  fragment.add(
    lineageNode({
      id,
      type: 'step',
      name: run.job.slice(run.job.indexOf('\n') + 1) || run.id,
      source: fragment.source('', run.line),
      at: run.ended,
      startedAt: run.started,
      status: run.status,
      codeVersion: first(facts, 'sourceCodeLocation', 'version'),
      command:
        first(facts, 'processing', 'command') ??
        first(facts, 'sourceCode', 'sourceCode') ??
        first(facts, 'sql', 'query'),
    }),
  )
  const seen = new Set<string>()
  for (const { line, event } of run.events) {
    for (const [key, isInput] of [
      ['inputs', true],
      ['outputs', false],
    ] as const) {
      asList(event[key]).forEach((dataset: Plain, index) => {
        const node = addDataset(fragment, asMap(dataset), line, null, `/${key}/${index}`)
        if (node === null || seen.has(`${key}\n${node}`)) return
        seen.add(`${key}\n${node}`)
        const source = fragment.source(`/${key}/${index}`, line)
        if (isInput) fragment.edge(node, id, source)
        else fragment.edge(id, node, source)
      })
    }
  }
}

/** A job event: what a job would read and write, without a run. */
function addJob(fragment: Fragment, event: PlainMap, line: number): void {
  const name = jobName(event)
  const id = `job:${name}`
  const facets = asMap(asMap(event['job'])['facets'])
  const codeVersion = first([facets], 'sourceCodeLocation', 'version')
  fragment.add(
    lineageNode({
      id,
      type: 'step',
      name: name.slice(name.indexOf('\n') + 1),
      source: fragment.source('', line),
      codeVersion,
    }),
  )
  for (const key of ['inputs', 'outputs'] as const) {
    asList(event[key]).forEach((dataset: Plain, index) => {
      const node = addDataset(fragment, asMap(dataset), line, null, `/${key}/${index}`)
      if (node === null) return
      const source = fragment.source(`/${key}/${index}`, line)
      if (key === 'inputs') fragment.edge(node, id, source)
      else fragment.edge(id, node, source)
    })
  }
}

function first(facets: readonly PlainMap[], facet: string, key: string): string | null {
  for (const one of facets) {
    const text = asText(asMap(one[facet])[key])
    if (text !== null) return text
  }
  return null
}

/** A dataset by namespace and name. Local namespaces hold paths of the repository; others are URIs. */
function addDataset(
  fragment: Fragment,
  dataset: PlainMap,
  line: number,
  at: Moment | null,
  pointer: string,
): string | null {
  const namespace = asText(dataset['namespace'])
  const name = asText(dataset['name'])
  if (namespace === null || name === null) {
    fragment.fault(
      'artifact/schema',
      '',
      `line ${line} has a dataset without namespace or name`,
      'write events as OpenLineage 2 has them',
      line,
    )
    return null
  }
  const facets = asMap(dataset['facets'])
  const version = asText(asMap(facets['version'])['datasetVersion'])
  const uri = asText(asMap(facets['dataSource'])['uri'])
  const path = /^file(:|$)/.test(namespace) ? resolveIn('', name) : null
  const remote = uri !== null && isUri(uri) && !uri.startsWith('file:') ? uri : null
  const own =
    path === null && isUri(namespace) && !namespace.startsWith('file')
      ? `${namespace.replace(/\/$/, '')}/${name}`
      : null
  return fragment.add(
    lineageNode({
      id: `dataset:${namespace}\n${name}`,
      type: path !== null && isCodePath(path) ? 'code' : 'dataset',
      name,
      path,
      uri: remote ?? own,
      version,
      digests: version === null ? [] : [{ algorithm: 'opaque', value: version }],
      at,
      license: licenceOf(facets),
      owner: asText(asMap(asList(asMap(facets['ownership'])['owners'])[0])['name']),
      source: fragment.source(pointer, line),
      ...columnSources(facets),
    }),
  )
}

/** OpenLineage has no licence facet; a facet or tag of that name is taken. */
function licenceOf(facets: PlainMap): string | null {
  const facet = asMap(facets['license'] ?? facets['licence'])
  const tags = asList(asMap(facets['tags'])['tags']).map(asMap)
  const tag = tags.find((one) => /^licen[sc]e$/i.test(asText(one['key']) ?? ''))
  return asText(facet['name']) ?? asText(facet['license']) ?? asText(facet['identifier']) ?? asText(tag?.['value'])
}
