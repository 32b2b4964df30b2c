/** In the run before the mutants: what each test reaches, and what every file reaches before its first test. */

import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { afterAll, afterEach, beforeEach, expect } from 'vitest'

const namespace = (globalThis.__stryker__ ??= {})
beforeEach(({ task }) => {
  namespace.currentTestId = task.id
})
afterEach(() => {
  namespace.currentTestId = undefined
})
afterAll(() => {
  const file = relative(process.cwd(), expect.getState().testPath)
  const folder = process.env.RISK_GATE_REACHED
  const { static: early = {}, perTest = {} } = namespace.mutantCoverage ?? {}
  const tests = Object.entries(perTest).map(([test, reached]) => [test, Object.keys(reached)])
  mkdirSync(folder, { recursive: true })
  const name = `${createHash('sha256').update(file).digest('hex').slice(0, 16)}.json`
  writeFileSync(join(folder, name), JSON.stringify({ file, early: Object.keys(early), tests }))
})
