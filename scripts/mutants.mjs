/**
 * Changes what judges, one place at a time, and asks whether a test notices: `npm run mutants -- [--sample 1/N] [--part N]
 * [--loading 1/N] [--only PATH[:LINE]]… [--minutes N]`. All mutants are compiled into the sources once and switched on one by one,
 * on the tests that reach them. What is reached on loading alone takes a reload each, so of those a sample is drawn by place, the
 * same from the same sources (`--loading`, 1/10 unless told; `--part` takes another; `--sample` draws from all). Prints the score of
 * each room with its interval, and writes every mutant that lived to build/mutants/living.txt. Those that test/mutants-explained.txt explains still count as
 * living, and are told apart.
 */

import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parseArgs } from 'node:util'
import { filesBelow, mutantsOf, mutated, parses, testFiles, wilson } from './mutants/plan.mjs'
import { player } from './mutants/play.mjs'
import { switchAll } from './mutants/tries.mjs'

const root = join(import.meta.dirname ?? new URL('.', import.meta.url).pathname, '..')
const folder = join(root, 'build/mutants')
const { values } = parseArgs({
  options: {
    sample: { type: 'string', default: '1/1' },
    loading: { type: 'string', default: '1/10' },
    part: { type: 'string', default: '0' },
    only: { type: 'string', multiple: true },
    minutes: { type: 'string', default: '600' },
  },
})
const [of, loadingOf] = [values.sample, values.loading].map((text) => Number(/^1\/([1-9]\d*)$/.exec(text)?.[1]))
const part = Number(values.part)
if (![of, loadingOf, part].every(Number.isInteger) || part < 0 || part >= Math.max(of, loadingOf)) {
  console.error('--sample and --loading are 1/N, and --part a whole number below N')
  process.exit(2)
}
const until = Date.now() + Number(values.minutes) * 60_000

/** A mutant that lives this long on the tests nearest to it waits until all others were played. */
const NEAR_SECONDS = 12

const tests = testFiles(root)
const { mutants, instrumented } = await mutantsOf(root)
const counting = mutants.filter(({ wording }) => !wording)
const drawn = ({ draw }, one) => draw % one === part % one
const wanted = ({ place }) => values.only?.some((path) => place.startsWith(path)) ?? true
const chosen = counting.filter((mutant) => wanted(mutant) && drawn(mutant, of))
const wording = mutants.length - counting.length
console.log(
  `${mutants.length} mutants; left out: ${wording} that blank the wording of a message, and src/policy/packs.ts, which is generated`,
)

mkdirSync(folder, { recursive: true })
const reached = await reach()
const explained = new Set(chosen.filter(isExplained()).map(({ id }) => id))
const switched = await switchAll({ root, folder, instrumented, mutants: chosen, explained, reached, until })
const reloaded = await reloadAll(chosen.filter(({ id }) => !switched.has(id)))
report()

/** What each test reaches: kept for a test file as long as it, the fakes and the sources stay. */
async function reach() {
  const digestOf = (...files) => {
    const hash = createHash('sha256')
    for (const file of files) hash.update(`${file}\0`).update(readFileSync(join(root, file)))
    return hash.digest('hex')
  }
  const world = digestOf(...instrumented.map(([name]) => name), ...filesBelow(root, 'test/fakes', '.ts'))
  const path = join(folder, 'reached.json')
  const before = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : null
  const kept = before?.world === world ? before : { files: [], times: {} }
  const digests = new Map(tests.map((file) => [file, digestOf(file)]))
  const files = kept.files.filter(({ file, digest }) => digests.get(file) === digest)
  const left = tests.filter((file) => !files.some((one) => one.file === file))
  if (left.length === 0) return { ...kept, files }
  console.log(`running ${left.length} test files once, for what they reach`)
  const raw = join(folder, 'reached')
  rmSync(raw, { recursive: true, force: true })
  const one = player(root, { RISK_GATE_REACHED: raw })
  const told = await one.play({ sources: instrumented, tests: left.map((file) => ({ file })), seconds: 3600 })
  one.end()
  const failed = told === null ? ['they do not come to an end'] : told.modules.flatMap((module) => module.failed)
  if (failed.length > 0 || told.unhandled.length > 0) {
    console.error(['the tests fail before any mutant:', ...failed, ...told.unhandled].join('\n'))
    process.exit(2)
  }
  for (const name of readdirSync(raw)) {
    const found = JSON.parse(readFileSync(join(raw, name), 'utf8'))
    files.push({ ...found, digest: digests.get(found.file) })
  }
  const times = { ...kept.times, ...Object.fromEntries(told.modules.flatMap((module) => module.times)) }
  const found = { world, files, times }
  writeFileSync(path, JSON.stringify(found))
  return found
}

/** The test files that reach a mutant: those of its own file first, then the quick ones, up to so many seconds. */
function testsOf({ id, file }) {
  const own = basename(file, '.ts')
  const seconds = (cases) => cases.reduce((sum, [test]) => sum + (reached.times[test] ?? 0), 0) / 1000
  const far = (path) => (basename(path).startsWith(own) ? 0 : 1)
  const all = reached.files
    .filter(({ early, tests }) => early.includes(id) || tests.some(([, ids]) => ids.includes(id)))
    .map(({ file: path, tests: cases }) => ({ file: path, seconds: seconds(cases) }))
    .sort((a, b) => far(a.file) - far(b.file) || a.seconds - b.seconds)
  let sum = 0
  const enough = all.findIndex((one) => (sum += one.seconds + 0.2) > NEAR_SECONDS)
  return all.slice(0, enough < 0 ? all.length : Math.max(1, enough))
}

/**
 * The fates of what is reached on loading (or once, and kept) or not at all: the former reloaded one by one, as many as are drawn. In the order of the
 * draw: where time is up, what was played is a smaller sample, and not the first files.
 */
async function reloadAll(left) {
  const fates = new Map()
  const sample = []
  for (const mutant of left) {
    const tests = testsOf(mutant)
    if (tests.length === 0) fates.set(mutant.id, 'unreached')
    else if (drawn(mutant, Math.max(of, loadingOf))) sample.push({ mutant, tests })
  }
  sample.sort((a, b) => a.mutant.draw - b.mutant.draw)
  console.log(`${left.length - fates.size} mutants are reached on loading alone; reloading ${sample.length} of them`)
  const one = player(root)
  for (const { mutant, tests: near } of sample) {
    if (Date.now() > until) break
    fates.set(mutant.id, await fateOf(one, mutant, near))
  }
  one.end()
  return fates
}

async function fateOf(one, mutant, tests) {
  const text = mutated(readFileSync(join(root, mutant.file), 'utf8'), mutant)
  if (!(await parses(mutant.file, text))) return 'invalid'
  const seconds = 60 + 5 * tests.reduce((sum, test) => sum + test.seconds + 1, 0)
  const told = await one.play({ sources: [[mutant.file, text]], tests, seconds })
  if (told === null) return 'endless'
  if (told.unhandled.length > 0 || told.modules.some((module) => module.failed.length > 0)) return 'killed'
  if (told.modules.every((module) => module.ran === 0)) throw new Error(`no test ran on ${mutant.place}`)
  return 'survived'
}

/** Whether test/mutants-explained.txt has a mutant. */
function isExplained() {
  const path = join(root, 'test/mutants-explained.txt')
  const lines = existsSync(path) ? readFileSync(path, 'utf8').split('\n') : []
  const labels = new Set(lines.filter((line) => line.startsWith('src/')).map((line) => line.split('  # ')[0]))
  return ({ label }) => labels.has(label)
}

function report() {
  const told = chosen.map((one) => ({
    ...one,
    fate: switched.get(one.id) ?? reloaded.get(one.id) ?? 'not drawn',
    onLoading: !switched.has(one.id) && reloaded.get(one.id) !== 'unreached',
    explained: explained.has(one.id),
  }))
  const living = told.filter(({ fate }) => fate === 'survived' || fate === 'unreached')
  const linesOf = living.map(
    (one) => `${one.explained ? 'explained' : one.fate} ${one.place} ${one.mutator} ${one.label}`,
  )
  writeFileSync(join(folder, 'living.txt'), linesOf.map((line) => `${line}\n`).join(''))
  for (const room of ['rules', 'evaluate', 'policy', 'metrics', 'all'])
    console.log(scoreOf(room, room === 'all' ? told : told.filter((one) => one.room === room)))
}

/**
 * One line: counts, and the score with its interval at 95 %. All that was switched or is reached by no test is counted; of what is
 * reached on loading a share is estimated from those drawn, which is all that the interval is about.
 */
function scoreOf(room, all) {
  const count = (list, ...fates) => list.filter(({ fate }) => fates.includes(fate)).length
  const counted = all.filter(({ onLoading }) => !onLoading)
  const sample = all.filter(({ onLoading, fate }) => onLoading && !['not drawn', 'invalid'].includes(fate))
  const onLoading = count(
    all.filter((one) => one.onLoading),
    'killed',
    'endless',
    'survived',
    'not drawn',
  )
  const dead = count(counted, 'killed', 'endless')
  const total = counted.length + (sample.length === 0 ? 0 : onLoading)
  const scoreAt = (share) => `${((100 * (dead + (sample.length === 0 ? 0 : share * onLoading))) / total).toFixed(1)} %`
  const hits = count(sample, 'killed', 'endless')
  const [low, high] = wilson(hits, sample.length)
  const excused = all.filter((one) => one.explained && ['survived', 'unreached'].includes(one.fate)).length
  return [
    `${room.padEnd(8)} ${count(counted, 'killed')} killed, ${count(counted, 'survived')} survived, ${count(counted, 'unreached')} unreached`,
    `${count(counted, 'endless')} endless; on loading ${hits} of ${sample.length} drawn of ${onLoading}`,
    total === 0 ? 'no score' : `score ${scoreAt(hits / (sample.length || 1))} (${scoreAt(low)} to ${scoreAt(high)})`,
    `${excused} explained`,
  ].join('; ')
}
