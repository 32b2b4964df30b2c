/**
 * Runs the shipped workflows (policies/workflows) with nektos/act on this machine, against a loopback forge:
 * test/act/act.test.ts, which says what stands in for what. act is taken from RISK_GATE_ACT, or from the cache folder, or built
 * there once with Go (some minutes); whichever it is, it must be the version and the module sum below. Where it cannot be had
 * this says why and skips. Needs dist/ as it is to be shipped, and git; no Docker.
 */

import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const MODULE = 'github.com/nektos/act'
const VERSION = 'v0.2.89'
/** Of the module's files, as the checksum database of Go has it. */
const SUM = 'h1:d9oFeJ6jUkaVExuG+XzAaMPDqoDrNHaGeiRb8IU+N5w='

const root = fileURLToPath(new URL('../', import.meta.url))
const cache = process.env.RISK_GATE_CACHE ?? join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'risk-gate')

/** A reason not to run, which is no failure. */
class Skip extends Error {}

function run(command, args, env = {}) {
  const { status, error, stdout, stderr } = spawnSync(command, args, {
    encoding: 'utf8',
    maxBuffer: 1 << 26,
    cwd: cache,
    env: { ...process.env, ...env },
  })
  if (status === 0) return stdout
  throw new Skip(`${command} ${args[0]}: ${error?.message ?? (stderr.trim().split('\n').at(-1) || `exit ${status}`)}`)
}

/** The program, built where it is not there yet. */
function actOf() {
  const named = process.env.RISK_GATE_ACT
  if (named) return named
  const folder = join(cache, `act-${VERSION}`)
  const act = join(folder, 'act')
  if (existsSync(act)) return act
  console.log(`building ${MODULE}@${VERSION} (once) …`)
  run('go', ['install', `${MODULE}@${VERSION}`], { GOBIN: folder })
  return act
}

/** Throws where a program was not built from the module that is meant: Go keeps version and sum in it. */
function verify(act) {
  const made = run('go', ['version', '-m', act])
  const line = made.split('\n').find((one) => /^\s*mod\s/.test(one)) ?? ''
  const told = line.trim().split(/\s+/).slice(1).join(' ')
  if (told !== `${MODULE} ${VERSION} ${SUM}`)
    throw new Error(`${act} is "${told}", and "${MODULE} ${VERSION} ${SUM}" is wanted`)
}

try {
  mkdirSync(cache, { recursive: true })
  if (spawnSync('go', ['version']).status !== 0) throw new Skip('there is no Go to build act with')
  const act = actOf()
  verify(act)
  console.log(
    `${act}, ${VERSION}; OWNER/risk-gate and actions/create-github-app-token are stand-ins (test/act/act.test.ts)`,
  )
  const { status } = spawnSync(
    process.execPath,
    ['node_modules/vitest/vitest.mjs', 'run', '--reporter=verbose', 'test/act/act.test.ts'],
    { cwd: root, stdio: 'inherit', env: { ...process.env, RISK_GATE_ACT: act } },
  )
  process.exitCode = status ?? 1
} catch (error) {
  if (!(error instanceof Skip)) throw error
  console.log(`skipped: ${error.message}`)
}
