/** Tries of mutants that are switched on in loaded sources: which tests each is tried on, and what came of it. */

import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { basename, join } from 'node:path'
import { player } from './play.mjs'

/** Rounds: in each what still lives is tried on at most so many tests, of at most so many seconds in all, one at least. */
const ROUNDS = [
  { most: 3, seconds: 0.2 },
  { most: 30, seconds: 0.5 },
  { most: 200, seconds: 4 },
]

/** A test that takes this long is tried after the quick ones, whatever file it is of. */
const SLOW_SECONDS = 0.1

/** A try that takes longer ends with the process it runs in. */
const SECONDS = 40

/**
 * Tries the mutants, and gives a map from each id to its fate: killed, endless, or survived. Mutants that no test reaches after
 * loading, or none but the first since what they make is kept, are not in it. What an earlier call of the same sources and tests wrote to the folder `tries` counts, so that a run that
 * was ended goes on. Those `explained` (ids) are left out of the last round.
 */
export async function switchAll({ root, folder, instrumented, mutants, explained, reached, until }) {
  const tries = join(folder, 'tries')
  mkdirSync(tries, { recursive: true })
  keepWhatHolds(tries, reached)
  const fileOf = new Map(reached.files.flatMap(({ file, tests }) => tests.map(([test]) => [test, file])))
  const testsOf = new Map()
  for (const { tests } of reached.files)
    for (const [test, ids] of tests) for (const id of ids) testsOf.set(id, [...(testsOf.get(id) ?? []), test])
  const late = mutants.filter(({ id }) => testsOf.has(id))
  const seconds = (test) => (reached.times[test] ?? 0) / 1000
  const slow = (test) => (seconds(test) > SLOW_SECONDS ? 1 : 0)
  /** Slow ones last; before that, those of its own file first, then the quickest. */
  const nearest = ({ id, file }) => {
    const own = basename(file, '.ts')
    const far = (test) => (basename(fileOf.get(test)).startsWith(own) ? 0 : 1)
    return testsOf.get(id).toSorted((a, b) => slow(a) - slow(b) || far(a) - far(b) || seconds(a) - seconds(b))
  }
  for (const round of ROUNDS) {
    const asked = round === ROUNDS.at(-1) ? late.filter(({ id }) => !explained.has(id)) : late
    for (let again = true; again && Date.now() < until; ) {
      const plan = planOf(asked, nearest, round, seconds, tries)
      again = plan.size > 0 && (await play(plan))
    }
  }
  const hit = new Set(linesOf(tries, 'lived.txt').flatMap(([id, , kept]) => (kept ? [] : [id])))
  const fates = new Map(late.filter(({ id }) => hit.has(id)).map(({ id }) => [id, 'survived']))
  for (const [id, , fate] of linesOf(tries, 'killed.txt')) if (testsOf.has(id)) fates.set(id, fate ?? 'killed')
  return fates

  /** True where a mutant did not come to an end, so that what was left is to be played anew. */
  async function play(plan) {
    const files = new Map()
    for (const test of plan.keys()) files.set(fileOf.get(test), [...(files.get(fileOf.get(test)) ?? []), test])
    const weight = (file) => files.get(file).reduce((sum, test) => sum + plan.get(test).length * seconds(test), 0)
    const order = [...files.keys()].sort((a, b) => weight(b) - weight(a))
    const count = [...plan.values()].reduce((sum, ids) => sum + ids.length, 0)
    const longest = order.reduce((sum, file) => sum + weight(file), 0)
    console.log(
      `${count} tries of ${new Set([...plan.values()].flat()).size} mutants on ${plan.size} tests: at most ${Math.ceil(longest)} s`,
    )
    writeFileSync(join(tries, 'tries.json'), JSON.stringify(Object.fromEntries(plan)))
    for (const name of readdirSync(tries)) if (name.startsWith('now-')) rmSync(join(tries, name))
    const one = player(root, { RISK_GATE_TRIES: tries })
    const timer = setInterval(() => {
      if (trying(tries).some(({ since }) => Date.now() - since > SECONDS * 1000) || Date.now() > until) one.end()
    }, 5000)
    const told = await one.play({
      sources: instrumented,
      tests: order.map((file) => ({ file, ids: files.get(file) })),
      seconds: 36_000,
    })
    clearInterval(timer)
    one.end()
    if (told === null && Date.now() < until) {
      // The oldest try is the one that holds the others up; where the process ended by itself, it was one of them.
      const [oldest] = trying(tries).sort((a, b) => a.since - b.since)
      if (!oldest) throw new Error('the player ended, and not while it tried a mutant')
      appendFileSync(join(tries, 'killed.txt'), `${oldest.text} endless\n`)
      return true
    }
    const failed = told?.modules.flatMap((module) => module.failed) ?? []
    if (failed.length > 0) throw new Error(`these tests fail without a mutant:\n${failed.join('\n')}`)
    return false
  }
}

/** What is tried at present, `id test`, and since when (milliseconds). */
function trying(tries) {
  return readdirSync(tries)
    .filter((name) => name.startsWith('now-'))
    .map((name) => join(tries, name))
    .map((path) => ({ text: readFileSync(path, 'utf8'), since: statSync(path).mtimeMs }))
    .filter(({ text }) => text !== '')
}

/** Of each test the mutants to try on it that still live, but for what was tried already. */
function planOf(mutants, nearest, { most, seconds: bound }, seconds, tries) {
  const dead = new Set(linesOf(tries, 'killed.txt').map(([id]) => id))
  const lived = new Set(linesOf(tries, 'lived.txt').map(([id, test]) => `${id} ${test}`))
  const plan = new Map()
  for (const mutant of mutants.filter(({ id }) => !dead.has(id))) {
    let sum = 0
    for (const [at, test] of nearest(mutant).entries()) {
      sum += seconds(test)
      if (at > 0 && (at >= most || sum > bound)) break
      if (!lived.has(`${mutant.id} ${test}`)) plan.set(test, [...(plan.get(test) ?? []), mutant.id])
    }
  }
  return plan
}

/** Tries of other sources say nothing; of these, what a test that has changed said is asked again. */
function keepWhatHolds(tries, { world, files }) {
  const digests = new Map(files.flatMap(({ tests, digest }) => tests.map(([test]) => [test, digest])))
  const before = existsSync(join(tries, 'world.json'))
    ? JSON.parse(readFileSync(join(tries, 'world.json'), 'utf8'))
    : null
  const known = before?.world === world ? new Map(before.digests) : new Map()
  for (const name of ['killed.txt', 'lived.txt']) {
    const kept = linesOf(tries, name).filter(([, test]) => known.has(test) && known.get(test) === digests.get(test))
    writeFileSync(join(tries, name), kept.map((words) => `${words.join(' ')}\n`).join(''))
  }
  writeFileSync(join(tries, 'world.json'), JSON.stringify({ world, digests: [...digests] }))
}

function linesOf(folder, name) {
  if (!existsSync(join(folder, name))) return []
  return readFileSync(join(folder, name), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split(' '))
}
