/**
 * Spoils samples at random for ten minutes: `npm run fuzz -- [--seconds N] [--seed N] [--case N]`. `--seed` and `--case` play
 * again what was told of. The last line counts what was played and what was told.
 */

import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { parseArgs } from 'node:util'

const { values } = parseArgs({
  options: { seconds: { type: 'string' }, seed: { type: 'string' }, case: { type: 'string' } },
})
const seed = values.seed ?? String(Math.floor(Math.random() * 2 ** 31))
const RESULT = 'build/fuzz.json'

console.log(`seed ${seed}${values.case ? `, case ${values.case}` : ''}`)
rmSync(RESULT, { force: true })
const { status } = spawnSync(
  process.execPath,
  ['node_modules/vitest/vitest.mjs', 'run', 'test/threats/fuzz.test.ts', '--reporter=default'],
  {
    stdio: 'inherit',
    env: {
      ...process.env,
      RISK_GATE_FUZZ_SEED: seed,
      RISK_GATE_FUZZ_SECONDS: values.seconds ?? '600',
      ...(values.case ? { RISK_GATE_FUZZ_CASE: values.case } : {}),
    },
  },
)
if (!existsSync(RESULT)) {
  console.log(`seed ${seed} did not come to an end`)
  process.exit(2)
}
const { executions, faults, failures } = JSON.parse(readFileSync(RESULT, 'utf8'))
for (const one of failures) console.log(one)
const count = (number) => number.toLocaleString('en-US')
console.log(`${count(executions)} executions, ${count(faults)} faults told, ${count(failures.length)} failures`)
process.exit(status ?? 2)
