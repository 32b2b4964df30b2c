/**
 * Runs each test once as it is, then once for every mutant that RISK_GATE_TRIES (a folder) lists for it and that still lives,
 * with that mutant switched on. All mutants are in the loaded sources; only one is on at a time.
 * `tries.json`: of each test the ids. `killed.txt` and `lived.txt` get a line `id test` for each try (`id test kept` where the mutant was not come by); `now-*` holds what is tried at
 * present.
 */

import { setMaxListeners } from 'node:events'
import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { threadId } from 'node:worker_threads'
import fc from 'fast-check'
import { TestRunner } from 'vitest'

const folder = process.env.RISK_GATE_TRIES
const at = (name) => join(folder, name)
const tries = JSON.parse(readFileSync(at('tries.json'), 'utf8'))
const linesOf = (name) => (existsSync(at(name)) ? readFileSync(at(name), 'utf8').split('\n') : [])
const lived = new Set(linesOf('lived.txt').map((line) => line.replace(/ kept$/, '')))
const now = at(`now-${process.pid}-${threadId}`)
// Nor are counter-examples made smaller.
fc.configureGlobal({ endOnFailure: true })
// Each try listens once more to the end of the same test.
setMaxListeners(0)
const namespace = (globalThis.__stryker__ ??= {})

/** A place that is come by so much more often than without the mutant never comes to an end. */
const ENDLESS = 100

// biome-ignore lint/style/noDefaultExport: the runner is taken from the default export
export default class Switching extends TestRunner {
  #mutants = []

  async onBeforeRunTask(test) {
    const dead = new Set(linesOf('killed.txt').map((line) => line.split(' ')[0]))
    this.#mutants = (tries[test.id] ?? []).filter((id) => !(dead.has(id) || lived.has(`${id} ${test.id}`)))
    test.repeats = this.#mutants.length
    test.retry = 0
    await super.onBeforeRunTask(test)
  }

  onBeforeTryTask(test, { repeats }) {
    super.onBeforeTryTask(test)
    const id = this.#mutants[repeats - 1]
    namespace.currentTestId = repeats === 0 ? test.id : undefined
    namespace.activeMutant = id
    if (id === undefined) return
    writeFileSync(now, `${id} ${test.id}`)
    namespace.hitCount = 0
    namespace.hitLimit = ENDLESS * (namespace.mutantCoverage?.perTest?.[test.id]?.[id] ?? 0) + 10_000
  }

  async runTask(test) {
    try {
      await TestRunner.getTestFn(test)()
    } catch (error) {
      // That it failed is all there is to know: to print how takes longer than most tests.
      if (namespace.activeMutant === undefined) throw error
      throw Object.assign(Object.create(null), { message: 'noticed' })
    }
  }

  onAfterRetryTask(test, { repeats }) {
    const failed = test.result.state === 'fail'
    const id = namespace.activeMutant
    namespace.activeMutant = undefined
    if (repeats === 0) {
      // What fails without a mutant tells nothing with one.
      if (failed) this.#mutants = []
    } else if (id !== undefined) {
      // What was made by an earlier test and is kept since does not come by the mutant again.
      const passedBy = failed || namespace.hitCount > 0 ? '' : ' kept'
      appendFileSync(at(failed ? 'killed.txt' : 'lived.txt'), `${id} ${test.id}${passedBy}\n`)
      test.result.state = 'pass'
      test.result.errors = undefined
    }
  }

  onAfterRunTask(test) {
    writeFileSync(now, '')
    super.onAfterRunTask(test)
  }
}
