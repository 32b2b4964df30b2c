// Results as Markdown: the bars first, then what each process took.
import { execFileSync } from 'node:child_process'
import { availableParallelism, cpus } from 'node:os'

const number = (value, digits = 2) => (value === null || value === undefined ? '–' : value.toFixed(digits))
const table = (head, rows) =>
  [`| ${head.join(' | ')} |`, `|${head.map(() => '---').join('|')}|`, ...rows.map((row) => `| ${row.join(' | ')} |`)].join('\n')

/** A bar that is a ratio to a peer, by wall and by CPU time. */
function against(name, most, found, peer) {
  const [mine, theirs] = [found?.took?.ours, found?.took?.[peer]]
  if (!mine || !theirs || mine.failed || theirs.failed) return []
  const value = mine.wall / theirs.wall
  return [{ name: `${name}, by ${peer}`, most, unit: '×', value, cpu: mine.cpu / theirs.cpu }]
}

function rowBarsOf(results) {
  const find = (rows, format) => results.find((one) => one.rows === rows && one.format === format && !one.skipped)
  const [csv1, csv10] = [find(1e6, 'csv'), find(1e7, 'csv')]
  const [parquet1, parquet10] = [find(1e6, 'parquet'), find(1e7, 'parquet')]
  const peak = (name, found, most) =>
    found?.took.ours.peak ? [{ name, most, unit: 'MB', value: found.took.ours.peak }] : []
  const grown = (name, large, small) =>
    large?.took.ours.wall && small?.took.ours.wall
      ? [{ name, most: 11, unit: '×', value: large.took.ours.wall / small.took.ours.wall, cpu: large.took.ours.cpu / small.took.ours.cpu }]
      : []
  return [
    ...against('1M rows, CSV', 0.7, csv1, 'polars'),
    ...against('1M rows, CSV', 0.15, csv1, 'sklearn'),
    ...against('10M rows, CSV', 0.45, csv10, 'polars'),
    ...against('10M rows, CSV', 0.6, csv10, 'duckdb'),
    ...against('10M rows, CSV', 12, csv10, 'byte loop'),
    ...against('1M rows, Parquet', 1.2, parquet1, 'polars'),
    ...against('10M rows, Parquet', 0.9, parquet10, 'polars'),
    ...against('10M rows, Parquet', 1.2, parquet10, 'duckdb'),
    ...peak('10M rows, CSV, peak memory', csv10, 250),
    ...peak('10M rows, Parquet, peak memory', parquet10, 600),
    ...grown('CSV, 10M by 1M rows', csv10, csv1),
    ...grown('Parquet, 10M by 1M rows', parquet10, parquet1),
  ]
}

const line = ({ name, most, unit, value, cpu, failed }) => [
  name,
  `${most} ${unit}`,
  failed ? `failed: ${failed}` : value === null ? 'not measured' : `${number(value, unit === 'MB' ? 0 : 2)} ${unit}`,
  cpu === undefined ? '' : `${number(cpu)} ×`,
  failed || value === null ? '' : value <= most ? 'kept' : 'missed',
]

export function report({ gate, rows, options, load }) {
  const took = rows.results
    .filter((one) => !one.skipped)
    .flatMap(({ rows: n, format, took }) =>
      Object.entries(took).map(([who, { wall, cpu, peak, failed }]) =>
        failed
          ? [`${n / 1e6}M ${format}`, who, `failed: ${failed}`, '', '']
          : [`${n / 1e6}M ${format}`, who, number(wall), number(cpu), number(peak, 0)],
      ),
    )
  const right = rows.results
    .filter(({ differences }) => differences)
    .map(({ rows: n, format, against: peer, differences: { counts, auc, others, compared } }) => [
      `${n / 1e6}M ${format}`,
      peer,
      compared,
      counts,
      auc.toExponential(1),
      others.toExponential(1),
    ])
  const skipped = [
    ...rows.skipped.map(({ name, skipped }) => `${name}: ${skipped}`),
    ...rows.results.filter((one) => one.skipped).map(({ rows: n, format, skipped }) => `${n / 1e6}M ${format}: ${skipped}`),
  ]
  let python = options.python
  try {
    python = execFileSync(options.python, ['--version'], { encoding: 'utf8' }).trim()
  } catch {}
  const parts = [
    '# What it takes',
    `Whole processes, medians of ${options.runs} runs (3 for 10M rows) taken in turn; peak is the largest resident set. ${availableParallelism()} processors (${cpus()[0]?.model.trim()}), Node ${process.versions.node}, ${python}. Load a processor before and after: ${load.map((one) => one.toFixed(1)).join(' and ')} (above 1 the machine had other work, and only ratios mean something). Made by \`npm run bench\`.`,
    '## Bars',
    table(['bar', 'at most', 'wall', 'CPU', ''], [...rowBarsOf(rows.results), ...gate].map(line)),
  ]
  if (took.length)
    parts.push(
      '## Rows',
      'The job: of rows with id, label, prediction, score and three group columns all counts, rates, ROC AUC, log loss, Brier score and calibration error over 126 groups and intersections; ours with the interval of each, and with every id checked for a second row. DuckDB takes its AUC from a histogram.',
      table(['file', 'who', 'wall s', 'CPU s', 'peak MB'], took),
    )
  if (right.length)
    parts.push('Largest difference of any group:', table(['file', 'from', 'numbers', 'counts', 'AUC', 'others'], right))
  if (gate.length)
    parts.push('## The gate', table(['what', 'wall s', 'CPU s', 'peak MB'], gate.map(({ name, took }) => [name, number(took?.wall), number(took?.cpu), number(took?.peak, 0)])))
  if (skipped.length) parts.push(`Left out: ${skipped.join('; ')}.`)
  return `${parts.join('\n\n')}\n`
}
