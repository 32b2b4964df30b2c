// The gate itself: one change of the example, large documents, a long lineage, many models. Whole processes.
import { join } from 'node:path'
import { compete } from './process.mjs'
import { largeCard, largePolicy, longLineage, manyModels } from './repositories.mjs'

const NOW = ['--now', '2026-11-21T09:00:00Z']
/** A verdict is an answer too. */
const VERDICTS = [0, 1, 2]

/** Bars that are told in seconds, or against a peer: `{name, took, most, unit}`. */
export async function gateBars({ dir, cli, python, runs, say, small }) {
  const node = (name, ...args) => ({ name, command: process.execPath, args: [cli, ...args], codes: VERDICTS })
  const bundle = new URL('../policies/examples/loan.bundle', import.meta.url).pathname
  const seconds = async (name, most, ...args) => {
    say(name)
    const took = (await compete([node('ours', ...args)], runs, say)).ours
    return { name, most, unit: 's', took, value: took.wall ?? null, failed: took.failed }
  }

  say('check of the example')
  const example = await compete(
    [
      node('check', 'check', '--repo', bundle, '--base', 'main', '--head', 'retrain', ...NOW),
      { name: 'fairlearn', command: python, args: ['-c', 'import fairlearn.metrics'] },
      { name: 'python', command: python, args: ['-c', 'pass'] },
    ],
    runs,
    say,
  )
  const bars = [
    {
      name: '`check` of the example, by `import fairlearn.metrics`',
      most: 0.8,
      unit: '×',
      took: example.check,
      value: example.fairlearn.failed ? null : example.check.wall / example.fairlearn.wall,
      failed: example.check.failed ?? example.fairlearn.failed,
    },
  ]

  largeCard(join(dir, 'card.md'), 1024 * 1024)
  bars.push(await seconds('model card of 1 MB, `inspect`', 1, 'inspect', join(dir, 'card.md'), '--as', 'model-card'))
  largePolicy(join(dir, 'policy.yml'), 1024 * 1024)
  bars.push(await seconds('policy of 1 MB, `lint`', 1.5, 'lint', join(dir, 'policy.yml')))

  const [nodes, edges] = small ? [10_000, 30_000] : [100_000, 300_000]
  const lineage = longLineage(dir, nodes, edges)
  bars.push(
    await seconds(
      `lineage of ${nodes / 1000}k nodes, ${edges / 1000}k edges, \`check\``,
      1.2,
      ...['check', '--repo', lineage, '--base', 'main', '--head', 'change', ...NOW],
    ),
  )
  const models = small ? 100 : 1000
  const many = manyModels(dir, models, 1000)
  for (const [what, branch, most] of [
    ['1 changed', 'one', 2],
    ['all changed, 1,000 rows each', 'all', 60],
  ]) {
    const name = `${models.toLocaleString('en-US')} models, ${what}, \`check\``
    bars.push(await seconds(name, most, 'check', '--repo', many, '--base', 'main', '--head', branch, ...NOW))
  }
  return bars
}
