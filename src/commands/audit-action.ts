/** Mode `audit` of the action: audits the repository of the job, keeps the record, and one issue for each kind of problem. */

import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { hasProblems } from '../domain/audit.js'
import { type Fault, fault, faultText, type Result } from '../domain/fault.js'
import { resolveCommit } from '../git/history.js'
import { objectReader } from '../git/objects.js'
import type { Environment } from '../github/event.js'
import { issuesOn } from '../github/issues.js'
import { forgeApi } from '../github/octokit.js'
import { LEDGER_BRANCH } from '../ledger/layout.js'
import { AUDIT_MARKERS, renderAuditIssues } from '../outputs/audit-issue.js'
import { type Runner, warnAll } from '../ports.js'
import { keepIssues } from '../publish/issues.js'
import { askForge, forgeSource } from './shared/audit-forge.js'
import { FILES, renderAudit } from './shared/audit-forms.js'
import { type Audited, auditHistory } from './shared/audit-history.js'
import { type Inputs, readInputs } from './shared/inputs.js'

const EVENTS = ['schedule', 'workflow_dispatch', 'push']
const KEPT = ['json', 'csv', 'html'] as const

/** Runs it; resolves to the exit code: 1 where something is wrong, 2 where that could not be told. */
export async function auditAction(runner: Runner, environment: Environment): Promise<number> {
  const inputs = readInputs(runner)
  if (!inputs.ok) return fail(runner, inputs.faults)
  const event = environment['GITHUB_EVENT_NAME'] ?? ''
  if (!EVENTS.includes(event))
    return fail(runner, [
      fault('forge/event', event || 'no event', 'an audit does not run on this event', {
        fix: `run it on ${EVENTS.join(', ')}`,
      }),
    ])
  const audited = await auditOf(inputs.value, runner, environment)
  if (!audited.ok) return fail(runner, audited.faults)
  const { report } = audited.value
  await keep(audited.value, inputs.value, runner, environment)
  const table = String(await renderAudit('table', audited.value, new Date()))
  for (const line of table.split('\n')) runner.log.info(line)
  const repository = environment['GITHUB_REPOSITORY'] ?? ''
  const address = `${environment['GITHUB_SERVER_URL'] ?? 'https://github.com'}/${repository}`
  const run = environment['GITHUB_RUN_ID'] ? `${address}/actions/runs/${environment['GITHUB_RUN_ID']}` : null
  const issues = issuesOn(forgeApi(inputs.value.token, runner.log, environment), repository)
  const faults = await keepIssues(renderAuditIssues(report, { repository: address, run }), AUDIT_MARKERS, issues)
  warnAll(runner.log, 'an issue was not kept (the audit stands)', faults)
  return hasProblems(report) ? 1 : 0
}

function fail(runner: Runner, faults: readonly Fault[]): 2 {
  for (const one of faults) runner.log.error(`could not audit: ${faultText(one)}`)
  return 2
}

async function auditOf(inputs: Inputs, { log }: Runner, environment: Environment): Promise<Result<Audited>> {
  const ledger = inputs.ledgerBranch ?? LEDGER_BRANCH
  const name = environment['GITHUB_REPOSITORY'] ?? ''
  const source = await forgeSource({ name, token: inputs.token, base: null, ledger, environment, log })
  if (!source.ok) return source
  const { repository, base, landings, close } = source.value
  const objects = objectReader(repository)
  try {
    const tip = await resolveCommit(repository, `refs/heads/${base}`, base)
    if (!tip.ok) return tip
    const from = inputs.since === null ? Number.NEGATIVE_INFINITY : Date.parse(`${inputs.since}T00:00:00Z`)
    const audited = await auditHistory(repository, objects, {
      base: { name: base, tip: tip.value },
      ledger,
      policyPath: inputs.policy,
      waiversPath: inputs.waivers,
      since: inputs.since,
      until: null,
      inRange: (time) => time >= from,
      details: true,
    })
    if (!audited.ok) return audited
    return await askForge(audited.value, { repository, objects, landings, workflows: null, app: inputs.app })
  } finally {
    objects.close()
    await close()
  }
}

/** Writes the record, and keeps it as an artifact. */
async function keep(audited: Audited, inputs: Inputs, runner: Runner, environment: Environment): Promise<void> {
  const folder = inputs.outputDir ?? (await mkdtemp(join(environment['RUNNER_TEMP'] ?? tmpdir(), 'risk-gate-audit-')))
  for (const form of KEPT) {
    const path = join(folder, FILES[form])
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, await renderAudit(form, audited, new Date()))
  }
  runner.output('report', join(folder, FILES.html))
  const files = KEPT.map((form) => FILES[form])
  const kept = await runner.upload(inputs.artifactName, folder, files, inputs.retentionDays)
  if (!kept.ok) warnAll(runner.log, 'the artifact was not kept (the audit stands)', kept.faults)
}
