// What CI asks beyond the tests, each step counted; the plain closing line counts the tests too.
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const root = new URL('..', import.meta.url).pathname
let passed = 0
let failed = 0

/** Runs a step and counts it. */
function step(name, command, ...args) {
  const started = Date.now()
  const { status } = spawnSync(command, args, { cwd: root, stdio: 'inherit' })
  console.log(`${status === 0 ? 'ok' : 'FAILED'}: ${name} (${((Date.now() - started) / 1000).toFixed(1)} s)`)
  if (status === 0) passed += 1
  else failed += 1
}

/** The numbers of the test run that came before. */
function tests() {
  const report = join(root, 'build/tests.json')
  const { numPassedTests, numFailedTests } = existsSync(report)
    ? JSON.parse(readFileSync(report, 'utf8'))
    : { numPassedTests: 0, numFailedTests: 1 }
  passed += numPassedTests
  failed += numFailedTests
}

/** dist/ must be what the sources give: built again elsewhere and compared byte for byte. */
function dist() {
  const folder = mkdtempSync(join(tmpdir(), 'risk-gate-dist-'))
  try {
    execFileSync('git', ['clone', '-q', '--no-hardlinks', root, join(folder, 'c')], { stdio: 'inherit' })
    execFileSync('cp', ['-r', join(root, 'node_modules'), join(folder, 'c')], { stdio: 'inherit' })
    execFileSync('node', ['scripts/build.mjs'], { cwd: join(folder, 'c'), stdio: 'inherit' })
    const changed = execFileSync('git', ['status', '--porcelain', 'dist'], { cwd: join(folder, 'c'), encoding: 'utf8' })
    if (changed) {
      console.log(`FAILED: dist/ is not what src/ gives; run "npm run build" and commit it\n${changed}`)
      failed += 1
    } else {
      console.log('ok: dist/ is what src/ gives')
      passed += 1
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Cases that are not expected to pass yet, with the reason. */
function pending() {
  const path = join(root, 'test/pending.txt')
  const lines = existsSync(path) ? readFileSync(path, 'utf8').split('\n') : []
  return new Set(lines.map((line) => line.split('#')[0].trim()).filter(Boolean))
}

/** A runner of outside cases: what fails and is not pending is a failure, and so is what is pending and passes. */
function outside(name, command, ...args) {
  console.log(`running ${name}`)
  const { stdout } = spawnSync(command, args, { cwd: root, encoding: 'utf8', maxBuffer: 1 << 28 })
  const counts = /^(\d+) passed, (\d+) failed$/m.exec(stdout)
  if (!counts) {
    console.log(`FAILED: ${name} did not end as it should\n${stdout.slice(-2000)}`)
    failed += 1
    return
  }
  const waiting = pending()
  const names = new Set([...stdout.matchAll(/^FAIL (\S+?):/gm)].map((match) => match[1]))
  const surprising = [...names].filter((one) => !waiting.has(one))
  for (const line of stdout.split('\n'))
    if (surprising.some((one) => line.startsWith(`FAIL ${one}:`))) console.log(line.slice(0, 600))
  // Scenarios are numbered, the others are not: so one list serves both runners.
  const mine = [...waiting].filter((one) => /^\d\d-/.test(one) === (name === 'scenarios'))
  const mended = mine.filter((one) => !names.has(one))
  for (const one of mended) console.log(`FAILED: ${one} passes and still stands in test/pending.txt`)
  passed += Number(counts[1])
  failed += surprising.length + mended.length
  console.log(`${name}: ${counts[0]}, of which ${names.size - surprising.length} are pending`)
}

tests()
step('format and lint', 'npx', 'biome', 'ci', '.')
step('types', 'npx', 'tsc', '-p', 'tsconfig.check.json')
step('layers', 'npx', 'depcruise', '--config', '.dependency-cruiser.cjs', 'src')
dist()
const shared = join(root, '../shared')
if (existsSync(join(shared, 'scenarios/scenarios.py'))) {
  outside('scenarios', 'python3', join(shared, 'scenarios/scenarios.py'), '--cli', `node ${join(root, 'dist/cli.js')}`)
  outside(
    'adversarial',
    'python3',
    join(shared, 'adversarial/run.py'),
    '--cli',
    `node ${join(root, 'dist/cli.js')}`,
    '--jobs',
    '2',
  )
}
console.log(`${passed} passed, ${failed} failed`)
process.exit(failed ? 1 : 0)
