// Measures the program against the bars of its design, side by side with others, and writes bench/results.md.
//   npm run bench -- [--dir DIR] [--python PYTHON] [--runs N] [--rows 1000000,10000000] [--only rows|gate] [--cli FILE] [--small]
import { mkdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { gateBars } from './gate.mjs'
import { load } from './process.mjs'
import { report } from './report.mjs'
import { rowBars } from './rows.mjs'

const { values } = parseArgs({
  options: {
    dir: { type: 'string', default: join(tmpdir(), 'risk-gate-bench') },
    python: { type: 'string', default: 'python3' },
    runs: { type: 'string', default: '5' },
    rows: { type: 'string', default: '1000000,10000000' },
    only: { type: 'string', default: '' },
    cli: { type: 'string', default: new URL('../dist/cli.js', import.meta.url).pathname },
    out: { type: 'string', default: new URL('results.md', import.meta.url).pathname },
    small: { type: 'boolean', default: false },
  },
})
mkdirSync(values.dir, { recursive: true })
const options = {
  ...values,
  runs: Number(values.runs),
  sizes: values.small ? [100_000] : values.rows.split(',').map(Number),
  say: (text) => process.stderr.write(`${text}\n`),
}
const before = load()
const gate = values.only === 'rows' ? [] : await gateBars(options)
const rows = values.only === 'gate' ? { results: [], skipped: [] } : await rowBars(options)
const text = report({ gate, rows, options, load: [before, load()] })
writeFileSync(values.out, text)
process.stdout.write(text)
