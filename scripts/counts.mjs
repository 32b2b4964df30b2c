/**
 * Prints what is counted of the tests of trust, each with the command that makes it: `npm run counts`. What is listed in files is
 * counted here; what only a run knows is taken from the last run on this machine, or is a dash where there was none.
 */

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../', import.meta.url))
const read = (path) => readFileSync(join(root, path), 'utf8')
const casesOf = (path) => Object.keys(JSON.parse(read(path)).cases).length

/** Cases that stand beside the repository; null where they do not. */
function allCases() {
  const paths = ['../shared/adversarial/expected.json', '../shared/adversarial/github/expected.json']
  return paths.every((path) => existsSync(join(root, path)))
    ? paths.reduce((sum, path) => sum + casesOf(path), 0)
    : null
}

/** Sum of what the last runs counted of a kind; null where there was none. */
function ofLastRun(kind) {
  const folder = join(root, 'build/counts')
  const found = (existsSync(folder) ? readdirSync(folder) : [])
    .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')))
    .filter((one) => one.kind === kind)
  return found.length ? found.reduce((sum, { count }) => sum + count, 0) : null
}

const threats = (met) => [...read('test/threats/rows.ts').matchAll(new RegExp(`^ {2}${met}\\('`, 'gm'))].length

/** Every count: `listed` ones follow from files, the others from runs. `number` is null where it is not known here. */
export function counts() {
  const fuzz = existsSync(join(root, 'build/fuzz.json')) ? JSON.parse(read('build/fuzz.json')) : null
  return [
    ['threats that a test meets', threats('tested'), '`npx vitest run test/threats`', true],
    ['threats that this page answers', threats('documented'), '`npx vitest run test/threats/rows.test.ts`', true],
    [
      'adversarial cases of a forge, kept in the tests',
      casesOf('test/samples/github/expected.json'),
      '`npx vitest run test/github/samples.test.ts`',
      true,
    ],
    ['adversarial cases in all, where they stand beside the repository', allCases(), '`bash .ci/run`', true],
    ['spoilt samples of one run of ten minutes', fuzz?.executions ?? null, '`npm run fuzz`', false],
    [
      'calls of the forge, each met by a fault of each sort',
      ofLastRun('fault pairs'),
      '`npx vitest run test/threats/forge-faults`',
      false,
    ],
    [
      'points at which a run is ended',
      ofLastRun('kill points'),
      '`npx vitest run test/threats/kill-points.test.ts`',
      false,
    ],
    ['mutation score', null, '`npm run mutants`', false],
  ].map(([what, number, command, listed]) => ({ what, number, command, listed }))
}

/** One row of the table, as SECURITY.md has it. */
export const row = ({ what, number, command }) =>
  `| ${what} | ${number === null ? '—' : number.toLocaleString('en-US')} | ${command} |`

if (process.argv[1] === fileURLToPath(import.meta.url))
  console.log(['| what | count | made by |', '|---|---:|---|', ...counts().map(row)].join('\n'))
