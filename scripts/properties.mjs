/**
 * Plays every property with cases that nobody has played: `npm run properties -- [--rounds N] [--seed N] [test/some …]`. A
 * round that fails tells its seed, and `--seed` plays it again. The last line counts the rounds.
 */

import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { rounds: { type: 'string', default: '3' }, seed: { type: 'string' } },
})
const root = fileURLToPath(new URL('../', import.meta.url))
const rounds = values.seed === undefined ? Number(values.rounds) : 1

const files = readdirSync(join(root, 'test'), { recursive: true })
  .map((name) => join('test', name))
  .filter((path) => path.endsWith('.test.ts') && readFileSync(join(root, path), 'utf8').includes("from 'fast-check'"))
  .filter((path) => positionals.length === 0 || positionals.some((wanted) => path.startsWith(wanted)))

/** Seeds whose round failed. */
const failed = []
for (let round = 1; round <= rounds; round++) {
  const seed = values.seed ?? String(Math.floor(Math.random() * 2 ** 31))
  console.log(`round ${round} of ${rounds}, seed ${seed}`)
  const { status } = spawnSync(
    process.execPath,
    ['node_modules/vitest/vitest.mjs', 'run', ...files, '--reporter=default', '--silent=passed-only'],
    { cwd: root, stdio: 'inherit', env: { ...process.env, RISK_GATE_PROPERTY_SEED: seed } },
  )
  if (status !== 0) failed.push(seed)
}
console.log(
  `${files.length} files of properties, ${rounds} rounds, ${failed.length} failed${failed.length ? `: seeds ${failed.join(', ')}` : ''}`,
)
process.exit(files.length > 0 && failed.length === 0 ? 0 : 1)
