/** The one entry of the bundle. It has three faces: the action, the command line (dist/cli.js), and a worker of its own. */

import { isMainThread, workerData } from 'node:worker_threads'

const CLI = Symbol.for('risk-gate.cli')

async function main(): Promise<void> {
  if (!isMainThread) return (await import('./tables/parquet-worker.js')).run(workerData)
  if ((globalThis as Record<symbol, unknown>)[CLI] || process.env['GITHUB_ACTIONS'] !== 'true') {
    const { cli } = await import('./cli.js')
    process.exitCode = await cli(process.argv.slice(2))
  } else {
    const { action } = await import('./action.js')
    process.exitCode = await action()
  }
}

// The last line of defence: whatever was not foreseen keeps the merge shut.
main().catch((error: unknown) => {
  process.exitCode = 2
  process.stderr.write(`risk-gate: could not judge: ${error instanceof Error ? error.message : String(error)}\n`)
  if (process.env['RISK_GATE_DEBUG'] && error instanceof Error) process.stderr.write(`${error.stack}\n`)
})
