/**
 * A long merge history of all kinds with a ledger beside it and violations planted at known merges: made by fast-import from
 * a seed, so that the same options give the same commits. Decisions are made up; only what an audit reads of them matters.
 */

import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PROBLEMS as ALL, type Problem } from '../../src/domain/audit.js'
import type { ChangedBlobs, Decision } from '../../src/domain/decision.js'
import { changeDigest } from '../../src/judge/recorded-inputs.js'
import { type ChainLink, HEAD_PATH, headRecord, recordPath } from '../../src/ledger/layout.js'
import { canonical, decisionDigest } from '../../src/record.js'
import { DECISIONS } from './decisions.js'

export const KINDS = ['merge', 'squash', 'rebase', 'queue', 'fast-forward'] as const
type Kind = (typeof KINDS)[number]

export interface HistoryOptions {
  readonly seed: number
  /** Merges that touch a model. */
  readonly merges: number
  /** Commits of the branch between two of them that touch none. */
  readonly between: number
  /** Planted violations of each problem. */
  readonly planted: number
}

export interface MergeHistory {
  readonly folder: string
  /** Commit → its problems, for every commit that touches a model after the first. */
  readonly expected: ReadonlyMap<string, readonly Problem[]>
  readonly commits: number
  remove(): void
}

/** Problems that a clone shows; a check is the forge's. */
const PROBLEMS = ALL.filter((one) => one !== 'forged-check')
const MODELS = ['loan', 'fraud', 'triage']
const POLICY = 'policies/risk-policy.yml'
const HOUR = 3600
const START = 1_700_000_000
const ENV = {
  PATH: process.env['PATH'] ?? '',
  HOME: '/nonexistent',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: '/dev/null',
}

const policyText = (version: number) => `version: 1
name: policy ${version}
roles: {second-line: [alice-risk]}
models:
${MODELS.map((id) => `  - {id: ${id}, tier: high, paths: ["models/${id}/**"], artifact: models/${id}/model.bin, evidence: [{file: reports/${id}.json}]}`).join('\n')}
requirements:
  - {id: fresh, rule: evidence-fresh, with: {max-age: 90d}}
`

/** Numbers in [0, 1) from a seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

const oidOf = (text: string) =>
  createHash('sha1')
    .update(`blob ${Buffer.byteLength(text)}\0${text}`)
    .digest('hex')
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

type Written = Readonly<Record<string, string>>

/** A decision to be, whose commits have marks and no ids yet. */
interface Planned {
  readonly head: number
  readonly mergeBase: number
  readonly files: Written
  readonly steps: readonly Written[]
  readonly number: number
  readonly at: number
  readonly verdict: Decision['verdict']
  readonly policy: string
  readonly expires: string | null
  readonly tampered: boolean
}

export function makeMergeHistory(options: HistoryOptions): MergeHistory {
  const folder = mkdtempSync(join(tmpdir(), 'risk-gate-history-'))
  const git = (args: readonly string[], input?: Buffer) =>
    execFileSync('git', [...args], {
      cwd: folder,
      env: ENV,
      input,
      stdio: ['pipe', 'pipe', 'pipe'],
      maxBuffer: 1 << 28,
    })
  git(['init', '-q', '--bare', '-b', 'main', '.'])
  const plan = planHistory(options)
  git(['fast-import', '--quiet', '--export-marks=marks'], Buffer.concat(plan.stream))
  const marks = new Map(
    readFileSync(join(folder, 'marks'), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => [Number(line.slice(1, line.indexOf(' '))), line.slice(line.indexOf(' ') + 1)]),
  )
  git(
    ['fast-import', '--quiet'],
    ledgerStream(plan.decisions, (mark) => marks.get(mark) ?? ''),
  )
  return {
    folder,
    commits: plan.commits,
    expected: new Map([...plan.expected].map(([mark, problems]) => [marks.get(mark) ?? '', problems])),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}

/** The history as a stream, what is expected of it, and the decisions that were made along it. */
function planHistory({ seed, merges, between, planted }: HistoryOptions) {
  const random = randomFrom(seed)
  const stream: Buffer[] = []
  const expected = new Map<number, readonly Problem[]>()
  const decisions: Planned[] = []
  let [mark, main, time, commits, version] = [0, 0, START, 0, 1]

  const commit = (branch: string, parents: readonly number[], files: Written, subject: string, at: number): number => {
    const who = `Erin Engineer <7+erin@users.noreply.github.com> ${at} +0000`
    const lines = [`commit refs/heads/${branch}`, `mark :${++mark}`, `author ${who}`, `committer ${who}`]
    stream.push(Buffer.from(`${lines.join('\n')}\ndata ${Buffer.byteLength(subject)}\n${subject}\n`))
    const [first, ...others] = parents
    if (first) stream.push(Buffer.from(`from :${first}\n${others.map((one) => `merge :${one}\n`).join('')}`))
    for (const [path, text] of Object.entries(files))
      stream.push(Buffer.from(`M 100644 inline ${path}\ndata ${Buffer.byteLength(text)}\n${text}\n`))
    return mark
  }
  const land = (parents: readonly number[], files: Written, subject: string): number => {
    time += HOUR
    commits++
    main = commit('main', parents, files, subject, time)
    return main
  }
  const docs = () => land([main], { [`docs/${Math.floor(random() * 50)}.md`]: `text ${mark}` }, `Docs ${mark}`)

  main = commit('main', [], { [POLICY]: policyText(version), ...modelFiles('start') }, 'Start', time)
  const problems = plantedAt(merges, planted, random)
  for (let number = 1; number <= merges; number++) {
    for (let at = 0; at < between; at++) docs()
    const problem = problems.get(number) ?? null
    const kind = KINDS[Math.floor(random() * KINDS.length)]!
    const fork = main
    const pull = pullRequest(kind, number, random)
    const branch = `pr-${number}`
    let head = fork
    for (const step of pull.steps) head = commit(branch, [head], step, `Step of ${number}`, time + 60)
    stream.push(Buffer.from(`reset refs/heads/${branch}\nfrom 0000000000000000000000000000000000000000\n\n`))
    const policy = policyText(version)
    if (kind !== 'fast-forward') docs()
    if (problem === 'stale') land([main], { [POLICY]: policyText(++version) }, `Policy ${version}`)
    // What is merged is what was judged, unless somebody saw to it that it is not.
    const swap = problem === 'content-differs'
    const other: Written = swap ? { [`models/${pull.model}/model.bin`]: `swapped ${number}` } : {}
    const before = main
    const landed: number[] = []
    if (kind === 'merge' || kind === 'queue')
      landed.push(land([main, head], { ...pull.files, ...other }, `Merge pull request #${number} from acme/${branch}`))
    else if (kind === 'squash' || swap) landed.push(land([main], { ...pull.files, ...other }, `Retrain (#${number})`))
    else for (const step of pull.steps) landed.push(land([main], step, `Step of ${number}`))
    // Steps that touch no model are on the branch and not in the audit.
    const touching = landed.filter((_, at) => landed.length === 1 || touches(pull.steps[at] ?? {}))
    for (const one of touching) expected.set(one, problem ? [problem] : [])
    if (problem === 'ungated') continue
    const isQueued = kind === 'queue' && !swap
    decisions.push({
      head: isQueued ? landed[0]! : head,
      mergeBase: isQueued ? before : fork,
      files: pull.files,
      steps: pull.steps,
      number,
      at: time - HOUR / 2,
      verdict:
        problem === 'bypassed' ? 'fail' : problem === 'expired-waiver' || random() < 0.1 ? 'pass-with-waivers' : 'pass',
      policy,
      expires: problem === 'expired-waiver' ? day(time - 48 * HOUR) : day(time + 48 * HOUR),
      tampered: problem === 'tampered',
    })
  }
  return { stream, expected, decisions, commits }
}

const modelFiles = (text: string): Written =>
  Object.fromEntries(
    MODELS.flatMap((id) => [
      [`models/${id}/model.bin`, text],
      [`reports/${id}.json`, '{}'],
    ]),
  )

const day = (seconds: number) => new Date(seconds * 1000).toISOString().slice(0, 10)
const touches = (files: Written) => Object.keys(files).some((path) => path.startsWith('models/'))

/** What a pull request changes, as commits and as a whole. */
function pullRequest(kind: Kind, number: number, random: () => number) {
  const model = MODELS[Math.floor(random() * MODELS.length)]!
  const weights: Written = { [`models/${model}/model.bin`]: `weights ${number}` }
  const report: Written = { [`reports/${model}.json`]: `{"run":${number}}` }
  const card: Written = { [`models/${model}/README.md`]: `card ${number}` }
  const steps = kind === 'rebase' ? [card, report, weights] : [{ ...weights, ...report }]
  return { model, steps, files: Object.assign({}, ...steps) as Written }
}

/** Which merge has which problem: each problem as often as was asked, at places that the seed chooses. */
function plantedAt(merges: number, planted: number, random: () => number): ReadonlyMap<number, Problem> {
  const places = new Set<number>()
  while (places.size < planted * PROBLEMS.length) places.add(1 + Math.floor(random() * merges))
  return new Map([...places].map((number, at) => [number, PROBLEMS[at % PROBLEMS.length]!]))
}

/** A ledger branch that holds the decisions, with the tampered ones altered by a later commit. */
function ledgerStream(planned: readonly Planned[], id: (mark: number) => string): Buffer {
  const [, sample] = Object.entries(DECISIONS)[0]!
  const parts: Buffer[] = []
  let previous: string | null = null
  const write = (files: Written, subject: string) => {
    parts.push(
      Buffer.from(
        `commit refs/heads/risk-gate-ledger\ncommitter risk-gate <risk-gate@localhost> ${START} +0000\ndata ${subject.length}\n${subject}\n`,
      ),
    )
    for (const [path, text] of Object.entries(files))
      parts.push(Buffer.from(`M 100644 inline ${path}\ndata ${Buffer.byteLength(text)}\n${text}\n`))
  }
  const altered: Record<string, string> = {}
  planned.forEach((one, at) => {
    const decision = { ...decisionOf(one, sample, id), previous }
    const link: ChainLink = { sequence: at + 1, digest: decisionDigest(decision) }
    previous = link.digest
    write({ [recordPath(link)]: canonical(decision), [HEAD_PATH]: canonical(headRecord(link)) }, `Record ${at + 1}`)
    if (one.tampered)
      altered[recordPath(link)] = canonical({ ...decision, approvals: [], verdict: 'pass-with-waivers' })
  })
  if (Object.keys(altered).length) write(altered, 'Tidy up')
  return Buffer.concat(parts)
}

function decisionOf(one: Planned, sample: Decision, id: (mark: number) => string): Decision {
  const blobs = (files: Written): ChangedBlobs =>
    Object.fromEntries(
      Object.entries(files).flatMap(([path, text]) => (path.startsWith('models/') ? [[path, oidOf(text)]] : [])),
    )
  const waiver = {
    reason: 'few rows',
    risk: 'R-1',
    'approved-by': 'alice-risk',
    'approved-on': '2023-01-01',
    expires: one.expires ?? '',
    'days-left': 1,
    worst: null,
    path: 'policies/waivers.yml',
    line: 1,
  }
  const [model] = sample.models
  const findings = model!.findings.slice(0, 1)
  const isWaived = one.verdict === 'pass-with-waivers'
  return {
    ...sample,
    verdict: one.verdict,
    repository: 'acme/models',
    pull_request: one.number,
    head: id(one.head),
    base: id(one.mergeBase),
    merge_base: id(one.mergeBase),
    policy: { path: POLICY, commit: id(one.mergeBase), sha256: sha256(one.policy) },
    waivers: null,
    models: [{ ...model!, findings: findings.map((finding) => ({ ...finding, waiver: isWaived ? waiver : null })) }],
    inputs: {
      head: 'commit',
      policy_path: POLICY,
      waivers_path: 'policies/waivers.yml',
      people: {
        author: null,
        committers: [],
        unattributed: false,
        teams: {},
        unreadableTeams: [],
        reviews: [],
        known: true,
      },
      workspace: false,
      answers: null,
      change: changeDigest(Object.entries(one.files).map(([path, text]) => ({ path, oid: oidOf(text) }))),
      changed: blobs(one.files),
      steps: one.steps.map(blobs).filter((step) => Object.keys(step).length),
    },
    evaluated_at: new Date(one.at * 1000).toISOString().replace('.000Z', 'Z'),
  }
}
