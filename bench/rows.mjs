// The row path: one job over files of rows, by us and by others, whole processes.
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { writeCsv } from './data.mjs'
import { compete } from './process.mjs'

const METRICS =
  'count,accuracy,precision,recall,specificity,f1,false_positive_rate,false_negative_rate,selection_rate,roc_auc,log_loss,brier,ece'
const GROUPS = 'sex,race,age_band,sex*race,sex*age_band,race*age_band,sex*race*age_band'

/** Our command line for a file. */
const ours = (cli, file, more) => [
  cli,
  ...['metrics', file, '--task', 'binary', '--label', 'y_true', '--prediction', 'y_pred', '--score', 'y_score'],
  ...['--groups', GROUPS, '--metrics', METRICS, '--format', 'json', ...more],
]

const PEERS = { polars: ['polars'], duckdb: ['duckdb', 'pandas'], sklearn: ['sklearn', 'pandas'] }

/** Peers whose packages this Python has; of the others, why not. */
function peersOf(python) {
  return Object.entries(PEERS).map(([name, modules]) => {
    try {
      execFileSync(python, ['-c', `import ${modules.join(', ')}`], { stdio: 'ignore' })
      return { name }
    } catch {
      return { name, skipped: `${python} cannot import ${modules.join(' and ')}` }
    }
  })
}

/** Rows by group, for comparing answers: [group, metric] → value. */
function answers(file) {
  const found = new Map()
  for (const row of JSON.parse(readFileSync(file, 'utf8'))) {
    const { group, metric, value, ...metrics } = row
    const own = metric === undefined ? metrics : { [metric]: value }
    const key = JSON.stringify(Object.entries(group ?? {}).sort())
    for (const [name, number] of Object.entries(own)) found.set(`${key} ${name}`, number)
  }
  return found
}

/** Largest difference between two answers, counts and the rest. */
function differences(ourFile, peerFile) {
  const [mine, theirs] = [answers(ourFile), answers(peerFile)]
  const largest = { counts: 0, auc: 0, others: 0, compared: 0 }
  for (const [key, value] of theirs) {
    const kind = key.endsWith(' count') ? 'counts' : key.endsWith(' roc_auc') ? 'auc' : 'others'
    const gap = Math.abs(value - mine.get(key))
    largest[kind] = Number.isNaN(gap) ? Number.NaN : Math.max(largest[kind], gap)
    largest.compared++
  }
  return largest
}

/** Runs the job for files of `sizes` rows. */
export async function rowBars({ dir, cli, python, runs, sizes, say }) {
  const peers = peersOf(python)
  const results = []
  for (const rows of sizes) {
    const name = rows >= 1e6 ? `${rows / 1e6}m` : `${rows / 1e3}k`
    const csv = join(dir, `${name}.csv`)
    say(`writing ${csv}`)
    writeCsv(csv, rows)
    const parquet = join(dir, `${name}.parquet`)
    let noParquet = null
    if (!existsSync(parquet)) {
      try {
        execFileSync(python, [new URL('peers/to_parquet.py', import.meta.url).pathname, csv, parquet], { stdio: 'ignore' })
      } catch {
        noParquet = `${python} cannot write Parquet (pyarrow)`
      }
    }
    for (const file of noParquet ? [csv] : [csv, parquet]) {
      say(`${file}`)
      const out = (who) => join(dir, `answer-${who}.json`)
      const few = rows > 2e6 ? Math.min(runs, 3) : runs
      const contestants = [
        { name: 'ours', command: process.execPath, args: ours(cli, file, ['--id', 'id']), output: out('ours') },
        { name: 'ours, no id column', command: process.execPath, args: ours(cli, file, []) },
        ...(file === csv
          ? [
              {
                name: 'byte loop',
                command: process.execPath,
                args: [new URL('peers/byte-loop.mjs', import.meta.url).pathname, file],
              },
            ]
          : []),
        ...peers
          .filter((peer) => !peer.skipped && !(peer.name === 'sklearn' && rows > 2e6))
          .map((peer) => ({
            name: peer.name,
            command: python,
            args: [new URL(`peers/${peer.name}_job.py`, import.meta.url).pathname, file],
            output: out(peer.name),
          })),
      ]
      const took = await compete(contestants, few, say)
      const exact = ['sklearn', 'polars'].find((peer) => took[peer] && !took[peer].failed)
      results.push({
        rows,
        format: file === csv ? 'csv' : 'parquet',
        took,
        against: exact ?? null,
        differences: exact ? differences(out('ours'), out(exact)) : null,
      })
    }
    if (noParquet) results.push({ rows, format: 'parquet', skipped: noParquet })
  }
  return { results, skipped: peers.filter((peer) => peer.skipped) }
}
