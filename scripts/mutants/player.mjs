/**
 * Plays tests on changed sources, in a process of its own that can be ended when a mutant never comes to an end. Sources are
 * changed as they are loaded, never on disk. A message `{sources, tests}` is answered by `{modules, unhandled}`: what failed, how
 * many tests ran and how long each took, file by file.
 */

import { availableParallelism } from 'node:os'
import { join, relative } from 'node:path'
import { createVitest } from 'vitest/node'

const root = process.cwd()
const changed = new Map()
let order = []

class Sequencer {
  shard(specifications) {
    return specifications
  }
  sort(specifications) {
    return [...specifications].sort((a, b) => order.indexOf(a.moduleId) - order.indexOf(b.moduleId))
  }
}

const watching = process.env.RISK_GATE_REACHED !== undefined
const switching = process.env.RISK_GATE_TRIES !== undefined
const vitest = await createVitest(
  'test',
  {
    root,
    watch: false,
    reporters: [{}],
    pool: 'threads',
    // What is loaded before the first test is told apart by file only where each file loads it anew.
    isolate: watching || switching,
    maxWorkers: switching ? availableParallelism() : 1,
    bail: watching || switching ? 0 : 1,
    ...(switching ? { runner: join(root, 'scripts/mutants/switching.mjs') } : {}),
    onConsoleLog: () => false,
    sequence: { sequencer: Sequencer },
    setupFiles: watching ? [join(root, 'scripts/mutants/reached.mjs')] : [],
    // Slow is no fault here: a mutant that never comes to an end is ended from outside.
    testTimeout: switching ? 30_000 : 120_000,
    hookTimeout: 120_000,
  },
  { plugins: [{ name: 'mutants', enforce: 'pre', load: (id) => changed.get(id) }] },
)
const project = vitest.getRootProject()

process.on('message', async ({ sources, tests }) => {
  const before = [...changed.keys()]
  changed.clear()
  for (const [file, text] of sources) changed.set(join(root, file), text)
  for (const file of new Set([...before, ...changed.keys()])) vitest.invalidateFile(file)
  order = tests.map(({ file }) => join(root, file))
  vitest.state.filesMap.clear()
  vitest.state.errorsSet.clear()
  try {
    const { testModules, unhandledErrors } = await vitest.runTestSpecifications(
      tests.map(({ file, ids }) => project.createSpecification(join(root, file), ids ? { testIds: ids } : undefined)),
    )
    const modules = testModules.map((one) => {
      const cases = [...one.children.allTests()]
      return {
        file: relative(root, one.moduleId),
        failed: [
          ...one.errors().map(({ message }) => message),
          ...cases.filter((test) => test.result().state === 'failed').map((test) => test.fullName),
        ],
        ran: cases.filter((test) => ['passed', 'failed'].includes(test.result().state)).length,
        times: cases.map((test) => [test.id, test.diagnostic()?.duration ?? 0]),
      }
    })
    process.send({ modules, unhandled: unhandledErrors.map(({ message }) => message) })
  } catch (error) {
    process.send({ modules: [], unhandled: [String(error?.stack ?? error)] })
  }
})
// Nobody is left to play for.
process.on('disconnect', () => process.exit())
process.send({ ready: true })
