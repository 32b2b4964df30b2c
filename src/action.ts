/** The action: picks a mode, hands it the real runner, gives the exit code. */

import { actionsRunner } from './github/runner.js'

/** Runs the action; resolves to the exit code, which is the job's conclusion and so the lock. */
export async function action(): Promise<number> {
  const runner = actionsRunner()
  if (runner.input('mode') === 'audit') {
    const { auditAction } = await import('./commands/audit-action.js')
    return auditAction(runner, process.env)
  }
  if (runner.input('mode') === 'drift') {
    const { watchAction } = await import('./commands/watch-action.js')
    return watchAction(runner, process.env)
  }
  const { gate } = await import('./commands/gate.js')
  return gate(runner, process.env)
}
