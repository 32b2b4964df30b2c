/** What is fuzzed: each target plays one case from random numbers and says what is wrong with what came of it. */

import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Decision } from '../../src/domain/decision.js'
import type { Fault, Result } from '../../src/domain/fault.js'
import { judge } from '../../src/judge.js'
import { vocabulary } from '../../src/metrics/index.js'
import { OUTPUTS } from '../../src/outputs/index.js'
import { checkWaivers, loadPolicy, loadWaivers } from '../../src/policy/index.js'
import { PACKS } from '../../src/policy/packs.js'
import { READERS } from '../../src/readers/index.js'
import { canonical } from '../../src/record.js'
import { RULES } from '../../src/rules/index.js'
import { parseCsvReport } from '../../src/syntax/csv-report.js'
import { parseJson } from '../../src/syntax/json.js'
import { parseLfsPointer } from '../../src/syntax/lfs-pointer.js'
import { openSqlite } from '../../src/syntax/sqlite.js'
import { parseXml } from '../../src/syntax/xml.js'
import { parseYaml } from '../../src/syntax/yaml.js'
import { openZip } from '../../src/syntax/zip.js'
import { readColumns, readRows } from '../../src/tables/index.js'
import { CONTEXT, hostileDecision } from '../fakes/decisions.js'
import { snapshotOf } from '../fakes/local-gate.js'
import type { TreeFiles } from '../fakes/trees.js'
import { rank, STATES, type State } from '../fakes/whole-states.js'
import { EVIDENCE_FILES } from '../fakes/whole-world.js'
import { harmIn } from '../outputs/harm.js'
import { contextOf, fileOf } from '../readers/reading.js'
import { blobOf, request } from '../tables/helpers.js'
import { oneOf, type Random, spoilt, withoutLines, withoutPart } from './mutations.js'

/** What came of one case: faults that were told, and what is wrong ('' where nothing is). */
export interface Played {
  readonly faults: number
  readonly wrong: string
}

export interface Target {
  readonly id: string
  /** How often it is picked, relative to the others. */
  readonly weight: number
  play(random: Random): Promise<Played>
}

interface Seed {
  readonly path: string
  readonly bytes: Buffer
}

const SAMPLES = 'test/samples'

function seedsOf(folder: string): readonly Seed[] {
  return readdirSync(join(SAMPLES, folder), { recursive: true, encoding: 'utf8' })
    .sort()
    .map((name) => join(SAMPLES, folder, name))
    .filter((path) => statSync(path).isFile())
    .map((path) => ({ path, bytes: readFileSync(path) }))
}

const ALL = readdirSync(SAMPLES)
  .sort()
  .filter((name) => statSync(join(SAMPLES, name)).isDirectory())
  .flatMap(seedsOf)

/** Where the text of an artifact ends: in every output of a decision. */
async function shownHarm(decision: Decision): Promise<string> {
  for (const output of OUTPUTS) {
    const harm = harmIn(await output.render(decision, CONTEXT), output)
    if (harm) return `${output.id}: ${harm}`
  }
  return ''
}

/** Faults have to say where and what, and to be safe to print wherever they are. */
async function told(result: Result<unknown>, random: Random): Promise<Played> {
  if (result.ok) return { faults: 0, wrong: '' }
  return {
    faults: result.faults.length,
    wrong: faultsWrong(result.faults) || (await shownAtTimes(result.faults, random)),
  }
}

function faultsWrong(faults: readonly Fault[]): string {
  if (faults.length === 0) return 'failed without a fault'
  const poor = faults.find(({ path, message, code }) => !path || message.length < 6 || !/^[a-z]+\/[a-z-]+$/.test(code))
  if (poor) return `a fault does not say where or what: ${JSON.stringify(poor)}`
  const odd = faults.find(({ line, column }) =>
    [line, column].some((at) => at !== null && !(Number.isInteger(at) && at > 0)),
  )
  return odd ? `a fault is at no place: ${JSON.stringify(odd)}` : ''
}

/** To render takes longer than to parse, so a sample of the faults is rendered. */
const shownAtTimes = async (faults: readonly Fault[], random: Random): Promise<string> =>
  random() < 0.02 ? shownHarm({ ...hostileDecision('x'), faults: faults.slice(0, 20) }) : ''

const readers: Target = {
  id: 'readers',
  weight: 40,
  async play(random) {
    const reader = oneOf(random, READERS)
    const own = random() < 0.85 ? ALL.filter(({ path }) => path.split('/').includes(reader.id)) : []
    const { path, bytes } = oneOf(random, own.length ? own : ALL)
    const file = fileOf(path, spoilt(bytes, random, oneOf(random, own.length && random() < 0.5 ? own : ALL).bytes))
    for (const one of random() < 0.1 ? READERS : [reader])
      if (!['certain', 'likely', 'no'].includes(one.recognises(file)))
        return { faults: 0, wrong: `${one.id}: no answer` }
    const result = await reader.read(file, contextOf())
    if (result.ok) {
      const values = result.value.flatMap((one) => (one.kind === 'metric' ? [one.value] : []))
      if (values.some((value) => value !== null && !Number.isFinite(value)))
        return { faults: 0, wrong: `${reader.id}: a metric is no finite number` }
      // The record of a decision must be able to hold whatever was read.
      canonical(JSON.parse(JSON.stringify(result.value)))
    }
    const played = await told(result, random)
    return { ...played, wrong: played.wrong && `${reader.id}: ${played.wrong}` }
  },
}

const decoded = (bytes: Uint8Array) => new TextDecoder().decode(bytes)

const PARSERS: Readonly<Record<string, (bytes: Buffer) => Result<unknown> | Promise<Result<unknown>>>> = {
  json: (bytes) => parseJson(decoded(bytes), 'x.json'),
  yaml: (bytes) => parseYaml(decoded(bytes), 'x.yml'),
  xml: (bytes) => parseXml(decoded(bytes), 'x.xml'),
  csv: (bytes) => parseCsvReport(decoded(bytes), 'x.csv'),
  lfs: (bytes) => {
    parseLfsPointer(bytes)
    return { ok: true, value: null }
  },
  sqlite(bytes) {
    const opened = openSqlite(bytes, 'x.db')
    if (!opened.ok) return opened
    for (const table of opened.value.tables.slice(0, 40)) {
      const rows = opened.value.rows(table)
      if (!rows.ok) return rows
    }
    return opened
  },
  async zip(bytes) {
    const opened = await openZip(bytes, 'x.zip')
    if (!opened.ok) return opened
    for (const name of opened.value.names.slice(0, 40)) {
      const file = await opened.value.unpack(name)
      if (!file.ok) return file
    }
    return opened
  },
}

const startsWith = (...heads: readonly string[]) =>
  ALL.filter(({ bytes }) => heads.some((head) => bytes.subarray(0, 16).toString('latin1').trimStart().startsWith(head)))
const endsWith = (...ends: readonly string[]) => ALL.filter(({ path }) => ends.some((end) => path.endsWith(end)))
const PARSER_SEEDS: Readonly<Record<string, readonly Seed[]>> = {
  json: startsWith('{', '['),
  yaml: endsWith('.yml', '.yaml', '.lock', '.dvc'),
  xml: startsWith('<'),
  csv: endsWith('.csv'),
  lfs: startsWith('version https'),
  sqlite: startsWith('SQLite'),
  zip: startsWith('PK'),
}

const parsers: Target = {
  id: 'parsers',
  weight: 20,
  async play(random) {
    const name = oneOf(random, Object.keys(PARSERS))
    const seeds = PARSER_SEEDS[name]!
    const { bytes } = oneOf(random, seeds)
    const played = await told(await PARSERS[name]!(spoilt(bytes, random, oneOf(random, ALL).bytes)), random)
    return { ...played, wrong: played.wrong && `${name}: ${played.wrong}` }
  },
}

/** Columns that some sample has, so that most files are read and not refused for want of a column. */
const REQUESTS = [
  request(),
  request({ columns: { id: 'id', label: 'y_true', prediction: 'y_pred', score: 'y_score' }, groups: ['sex', 'race'] }),
  request({ columns: { id: 'id', label: 'label', score: 'score' }, groups: ['group'], positive: 1 }),
  request({ task: 'regression', columns: { label: 'y_true', prediction: 'y_pred' }, extra: ['age'] }),
  request({ task: null, columns: { id: 'id' } }),
]

function rowsTarget(id: string, weight: number, seeds: readonly Seed[]): Target {
  return {
    id,
    weight,
    async play(random) {
      const { path, bytes } = oneOf(random, seeds)
      const blob = blobOf(
        spoilt(bytes, random, oneOf(random, seeds).bytes),
        path,
        random() < 0.3 ? [1 + Math.floor(random() * 99)] : [],
      )
      if (random() < 0.3) return told(await readColumns(blob, null), random)
      const result = await readRows(blob, { ...oneOf(random, REQUESTS), path })
      if (result.ok) {
        const { scores, weight: weights, n } = result.value
        const numbers = [...(scores ?? []), ...(weights ? [weights] : [])]
        if (numbers.some((column) => column.length !== n || column.some((value) => !Number.isFinite(value))))
          return { faults: 0, wrong: 'a column is short, or holds what is no number' }
      }
      return told(result, random)
    },
  }
}

const tables = endsWith('.csv', '.csv.gz').filter(({ bytes }) => bytes.length < 300_000)
const parquets = endsWith('.parquet').filter(({ bytes }) => bytes.length < 300_000)

const LOADED = [...seedsOf('policy'), ...[...PACKS].map(([path, text]) => ({ path, bytes: Buffer.from(text) }))]
const load = (bytes: Uint8Array) =>
  loadPolicy({
    bytes,
    path: 'policies/risk-policy.yml',
    vocabulary,
    rules: RULES,
    packs: PACKS,
    readers: READERS.map(({ id }) => id),
  })

const policies: Target = {
  id: 'policies',
  weight: 12,
  play: async (random) => told(load(spoilt(oneOf(random, LOADED).bytes, random, oneOf(random, ALL).bytes)), random),
}

const WAIVERS = seedsOf('waivers')
const POLICY = (() => {
  const loaded = load(readFileSync(`${SAMPLES}/policy/00-good.yml`))
  if (!loaded.ok) throw new Error('the sample policy does not load')
  return loaded.value
})()

const waivers: Target = {
  id: 'waivers',
  weight: 6,
  async play(random) {
    const bytes = spoilt(oneOf(random, WAIVERS).bytes, random, oneOf(random, WAIVERS).bytes)
    const loaded = loadWaivers({ bytes, path: 'policies/waivers.yml', policy: POLICY })
    if (!loaded.ok) return told(loaded, random)
    const faults = checkWaivers(loaded.value, POLICY)
    return { faults: faults.length, wrong: faults.length ? faultsWrong(faults) : '' }
  },
}

const judged = (state: State, head: TreeFiles) => judge(snapshotOf(state.base, head, state.people))
const before = new Map<State, Promise<Decision>>()

/** Documents of which a part cannot go unseen: what they report is bound to rows or counts that stand elsewhere. */
const BOUND = ['reports/evaluation.json', 'reports/validation.json']

/** Takes something away from a change; what, in words. */
function lessened(head: Readonly<Record<string, string>>, random: Random): readonly [what: string, files: TreeFiles] {
  const path = oneOf(random, EVIDENCE_FILES)
  const text = head[path]!
  const how = random()
  if (how < 0.15) return [`${path} is gone`, Object.fromEntries(Object.entries(head).filter(([one]) => one !== path))]
  if (how < 0.5) {
    const at = Math.floor(random() * text.length)
    return [`${path} ends at ${at}`, { ...head, [path]: text.slice(0, at) }]
  }
  if (how < 0.75) {
    const bound = oneOf(random, BOUND)
    return [`a part of ${bound} is gone`, { ...head, [bound]: withoutPart(head[bound]!, random) }]
  }
  const rows = oneOf(random, ['reports/predictions.csv', 'reports/baseline.csv', 'data/train.csv'])
  return [`lines of ${rows} are gone`, { ...head, [rows]: withoutLines(head[rows]!, random) }]
}

const gate: Target = {
  id: 'gate',
  weight: 3,
  async play(random) {
    const [name, state] = oneOf(random, Object.entries(STATES))
    if (!before.has(state)) before.set(state, judged(state, state.head))
    const [what, head] = lessened(state.head, random)
    const [was, is] = [await before.get(state)!, await judged(state, head)]
    canonical(is)
    const better = rank(is) < rank(was) ? `${name}: ${what}, and ${was.verdict} becomes ${is.verdict}` : ''
    return { faults: is.faults.length, wrong: better }
  },
}

const surfaces: Target = {
  id: 'surfaces',
  weight: 2,
  async play(random) {
    const [, state] = oneOf(random, Object.entries(STATES))
    const path = oneOf(random, EVIDENCE_FILES)
    const bytes = spoilt(Buffer.from(state.head[path]!), random, oneOf(random, ALL).bytes)
    const decision = await judged(state, { ...state.head, [path]: bytes })
    canonical(decision)
    const harm = await shownHarm(decision)
    return { faults: decision.faults.length, wrong: harm && `${path}: ${harm}` }
  },
}

export const TARGETS: readonly Target[] = [
  readers,
  parsers,
  rowsTarget('csv', 10, tables),
  rowsTarget('parquet', 6, parquets),
  policies,
  waivers,
  gate,
  surfaces,
]
