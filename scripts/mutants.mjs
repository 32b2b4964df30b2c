/**
 * Changes what judges, one place at a time, and asks whether a test notices: `npm run mutants -- [--sample 1/50] [--part N]
 * [--only PATH[:LINE]]… [--minutes N]`. The sample is drawn by place, so that the same sources give the same one; `--part`
 * takes another. Prints the score of each room with its interval, and every mutant that lived. Those that
 * test/mutants-explained.txt explains still count as living, and are told apart.
 */

import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parseArgs } from 'node:util'
import { filesBelow, mutantsOf, mutated, parses, testFiles, wilson } from './mutants/plan.mjs'
import { player } from './mutants/play.mjs'

const root = join(import.meta.dirname ?? new URL('.', import.meta.url).pathname, '..')
const folder = join(root, 'build/mutants')
const { values } = parseArgs({
  options: {
    sample: { type: 'string', default: '1/50' },
    part: { type: 'string', default: '0' },
    only: { type: 'string', multiple: true },
    minutes: { type: 'string', default: '600' },
  },
})
const of = Number(/^1\/([1-9]\d*)$/.exec(values.sample)?.[1])
const part = Number(values.part)
if (!Number.isInteger(of) || !Number.isInteger(part) || part < 0 || part >= of) {
  console.error('--sample is 1/N, and --part a whole number below N')
  process.exit(2)
}

/** A mutant that lives this long on the tests nearest to it waits until all others were played. */
const NEAR_SECONDS = 12

const tests = testFiles(root)
const { mutants, instrumented } = await mutantsOf(root)
const counting = mutants.filter(({ wording }) => !wording)
// In the order of the draw: where time is up, what was played is a smaller sample, and not the first files.
const chosen = counting
  .filter((one) => values.only?.some((place) => one.place.startsWith(place)) ?? one.draw % of === part)
  .sort((a, b) => a.draw - b.draw)
const wording = mutants.length - counting.length
console.log(
  `${mutants.length} mutants; left out: ${wording} that blank the wording of a message, and src/policy/packs.ts, which is generated`,
)

mkdirSync(folder, { recursive: true })
const reached = await reach()
const results = await playAll()
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
  const one = player(root, raw)
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

/**
 * The tests that reach a mutant, those of its own file first, then the quick ones; whole files where it is reached on loading.
 * `near`: the first of them, up to so many seconds; `far`: the others.
 */
function testsOf({ id, file }) {
  const own = basename(file, '.ts')
  const seconds = (ids) => ids.reduce((sum, test) => sum + (reached.times[test] ?? 0), 0) / 1000
  const all = reached.files
    .map(({ file: path, early, tests: cases }) => {
      const late = cases.filter(([, ids]) => ids.includes(id)).map(([test]) => test)
      const onLoading = early.includes(id)
      const ids = onLoading ? cases.map(([test]) => test) : late
      return { file: path, ids: onLoading ? null : late, any: onLoading || late.length > 0, seconds: seconds(ids) }
    })
    .filter(({ any }) => any)
    .sort((a, b) => rank(a, own) - rank(b, own) || a.seconds - b.seconds)
  let sum = 0
  const enough = all.findIndex((one) => (sum += one.seconds + 0.2) > NEAR_SECONDS)
  const cut = enough < 0 ? all.length : Math.max(1, enough)
  return { near: all.slice(0, cut), far: all.slice(cut) }
}

function rank({ file, ids }, own) {
  if (basename(file).startsWith(own)) return 0
  return ids === null ? 2 : 1
}

/** Every mutant on the tests nearest to it; then, as long as there is time, what lived on all others that reach it. */
async function playAll() {
  const one = player(root)
  const until = Date.now() + Number(values.minutes) * 60_000
  const told = new Map()
  for (const mutant of chosen) {
    if (Date.now() > until) break
    const { near } = testsOf(mutant)
    const fate = near.length === 0 ? { fate: 'unreached' } : await fateOf(one, mutant, near)
    told.set(mutant, fate)
    if (fate.fate !== 'killed')
      console.log(`${told.size}/${chosen.length} ${fate.fate}: ${mutant.place} ${mutant.label}`)
  }
  for (const [mutant, { fate }] of told) {
    const { far } = testsOf(mutant)
    if (fate !== 'survived' || far.length === 0 || Date.now() > until) continue
    const later = await fateOf(one, mutant, far)
    told.set(mutant, later)
    if (later.fate !== 'survived') console.log(`${later.fate} far off: ${mutant.place} by ${later.by}`)
  }
  one.end()
  return [...told].map(([mutant, fate]) => ({ ...mutant, ...fate }))
}

async function fateOf(one, mutant, chosenTests) {
  const text = mutated(readFileSync(join(root, mutant.file), 'utf8'), mutant)
  if (!(await parses(mutant.file, text))) return { fate: 'invalid' }
  const seconds = 60 + 5 * chosenTests.reduce((sum, test) => sum + test.seconds + 1, 0)
  const told = await one.play({ sources: [[mutant.file, text]], tests: chosenTests, seconds })
  if (told === null) return { fate: 'endless' }
  const failed = told.modules.find((module) => module.failed.length > 0)
  if (failed) return { fate: 'killed', by: `${failed.file}: ${failed.failed[0]}` }
  if (told.unhandled.length > 0) return { fate: 'killed', by: told.unhandled[0] }
  const ran = told.modules.reduce((sum, module) => sum + module.ran, 0)
  if (ran === 0) throw new Error(`no test ran on ${mutant.place}`)
  return { fate: 'survived', ran }
}

function report() {
  const path = join(root, 'test/mutants-explained.txt')
  const lines = existsSync(path) ? readFileSync(path, 'utf8').split('\n') : []
  const explained = new Set(lines.filter((line) => line.startsWith('src/')).map((line) => line.split('  # ')[0]))
  const told = results.map((one) => ({ ...one, explained: explained.has(one.label) }))
  const name = values.only === undefined ? `${of}-${part}` : 'only'
  writeFileSync(join(folder, `${name}.json`), JSON.stringify(told, null, 1))
  if (told.length < chosen.length) console.log(`time was up after ${told.length} of ${chosen.length}`)
  for (const room of ['rules', 'evaluate', 'policy', 'metrics', 'all'])
    console.log(scoreOf(room, room === 'all' ? told : told.filter((one) => one.room === room)))
}

/** One line: counts, the score with its interval, and the score where what is explained does not count. */
function scoreOf(room, all) {
  const count = (fate) => all.filter((one) => one.fate === fate).length
  const killed = count('killed') + count('endless')
  const total = killed + count('survived') + count('unreached')
  const excused = all.filter((one) => one.explained && ['survived', 'unreached'].includes(one.fate)).length
  const percent = (share) => (share * 100).toFixed(1)
  const [low, high] = wilson(killed, total)
  return [
    `${room.padEnd(8)} ${count('killed')} killed, ${count('survived')} survived, ${count('unreached')} unreached`,
    `${count('endless')} endless, ${count('invalid')} no program`,
    total === 0 ? 'no score' : `score ${percent(killed / total)} % (${percent(low)} to ${percent(high)})`,
    `${excused} explained${total > excused ? `: ${percent(killed / (total - excused))} % without them` : ''}`,
  ].join('; ')
}
