/** The action's modes: `gate` judges and publishes; `evaluate` judges and keeps the record; `publish` speaks for it. */

import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Decision } from '../domain/decision.js'
import { type Fault, faultText } from '../domain/fault.js'
import { EXIT_CODES } from '../domain/outcome.js'
import { peopleToAsk } from '../evaluate.js'
import type { Api } from '../github/api.js'
import { changesOn } from '../github/changes.js'
import { type Environment, type GateEvent, readEvent } from '../github/event.js'
import { packsOn } from '../github/packs.js'
import { reviewRequestsOn } from '../github/review-requests.js'
import { checksOn, reviewsOn } from '../github/reviews.js'
import { aboutPolicy, judge } from '../judge.js'
import { annotationsOf } from '../outputs/annotations.js'
import { blobUrls, type OutputContext } from '../outputs/context.js'
import { reviewMarker } from '../outputs/review.js'
import { couldNotJudge } from '../outputs/review-faults.js'
import {
  type Annotation,
  type Changes,
  type LedgerStore,
  type ReviewRequests,
  type Reviews,
  type Runner,
  warnAll,
} from '../ports.js'
import { publishUnjudged } from '../publish/unjudged.js'
import { publish } from '../publish.js'
import { bytesDigest, canonical } from '../record.js'
import { ATTESTATIONS, attestAll } from './shared/attestations.js'
import { type ForgeSnapshot, forgeSnapshot } from './shared/forge.js'
import { type Inputs, readInputs } from './shared/inputs.js'
import { renderAll } from './shared/render.js'
import { HEADLINES, setOutputs } from './shared/step-outputs.js'

const FILES = ['decision.json', 'report.html', 'review.md', 'results.sarif'] as const

/** The in-toto statement of the decision, beside the record. */
const STATEMENT = 'statement.json'

/** Everything of one run of the action. */
interface Run {
  readonly inputs: Inputs
  readonly event: GateEvent
  readonly runner: Runner
  readonly environment: Environment
  readonly api: Api
  readonly changes: Changes
  readonly reviews: Reviews
  readonly requests: ReviewRequests
}

/** Runs the action; resolves to the exit code. Whatever fails before a verdict is an error and keeps the merge shut. */
export async function gate(runner: Runner, environment: Environment): Promise<number> {
  const inputs = readInputs(runner)
  if (!inputs.ok) return fail(runner, environment, inputs.faults)
  const event = await readEvent(environment)
  if (!event.ok) return fail(runner, environment, event.faults)
  const api = await apiFor(inputs.value.token, runner, environment)
  const { repository } = event.value
  const run: Run = {
    inputs: inputs.value,
    event: event.value,
    runner,
    environment,
    api,
    changes: changesOn(api, repository),
    reviews: reviewsOn(api, repository),
    requests: reviewRequestsOn(api, repository),
  }
  const collected = await forgeSnapshot(event.value, inputs.value, run.changes, environment, nowText(), packsOn(api))
  if (!collected.ok) return unjudged(run, collected.faults)
  try {
    const judged = await decisionOf(run, collected.value)
    if (!judged) return 2
    const decision = await inLedger(run, judged)
    return await tell(run, decision, collected.value)
  } finally {
    await collected.value.close()
  }
}

/** The decision as the ledger has it, where this mode writes and a branch is named. */
async function inLedger(run: Run, decision: Decision): Promise<Decision> {
  const store = await ledgerOf(run)
  if (!store) return decision
  const { keepDecision } = await import('./shared/ledgers.js')
  return keepDecision(decision, store, run.runner.log)
}

async function ledgerOf({ inputs, event, api }: Run): Promise<LedgerStore | null> {
  if (inputs.mode === 'evaluate' || inputs.ledgerBranch === null) return null
  return (await import('../github/ledger-store.js')).forgeLedger(api, event.repository, inputs.ledgerBranch)
}

/** The record's clock: whole seconds, UTC. */
const nowText = () => new Date().toISOString().replace(/\.\d{3}Z$/, 'Z')

const apiFor = async (token: string, { log }: Runner, environment: Environment) =>
  (await import('../github/octokit.js')).forgeApi(token, log, environment)

/** It did not come to a judgement: no decision can be made without the change itself, so log and job summary say why. */
async function fail(
  runner: Runner,
  environment: Environment,
  faults: readonly Fault[],
  head: string | null = null,
): Promise<2> {
  for (const one of faults) runner.log.error(`could not judge: ${faultText(one)}`)
  runner.output('verdict', 'error')
  const summary = await runner.summary(couldNotJudge(faults, { head, runUrl: runOf(environment).url }))
  if (!summary.ok) warnAll(runner.log, 'no job summary', summary.faults)
  return 2
}

/** The same where the event names a change: then those who wait for it are told there too, in the modes that speak. */
async function unjudged(run: Run, faults: readonly Fault[]): Promise<2> {
  const { inputs, event, runner, environment, changes, reviews } = run
  await fail(runner, environment, faults, event.headSha)
  const { id, url } = runOf(environment)
  const text = couldNotJudge(faults, { head: event.headSha, runUrl: url })
  const isMoved = faults.some(({ code }) => code === 'forge/moved')
  if (inputs.mode !== 'publish' && !isMoved) await checkRun(run, { head: event.headSha, verdict: 'error' }, text, [])
  if (inputs.mode !== 'evaluate' && event.kind === 'pull-request')
    await publishUnjudged(
      {
        number: event.number,
        headSha: event.headSha,
        faults,
        review: `${reviewMarker(event.headSha, id)}\n${text}`,
        headline: HEADLINES.error,
        run: id ?? '0.0',
        comment: inputs.comment,
        reviewMode: inputs.review,
      },
      { changes, reviews, log: runner.log },
    )
  return 2
}

/**
 * The decision to speak of: judged now, or in mode `publish` the record of the evaluating job where its digest is the one
 * that this job was handed. A record that does not match is never used; the change is judged again.
 */
async function decisionOf(run: Run, collected: ForgeSnapshot): Promise<Decision | null> {
  const { inputs, runner } = run
  if (inputs.mode !== 'publish') return judge(collected.snapshot)
  const wanted = inputs.decisionDigest
  if (wanted === null) {
    runner.log.info('no decision-digest was given: the verdict is derived again')
    return judge(collected.snapshot)
  }
  const folder = await mkdtemp(join(run.environment['RUNNER_TEMP'] ?? tmpdir(), 'risk-gate-artifact-'))
  const fetched = await runner.download(inputs.artifactName, folder)
  const kept = fetched.ok ? await readRecord(join(folder, 'decision.json'), wanted) : null
  if (kept && kept.head === collected.snapshot.head && kept.base === collected.snapshot.base) return kept
  runner.log.warning(
    'the artifact is not the decision that the evaluating job made, or the change moved on: the verdict is derived again',
  )
  return judge(collected.snapshot)
}

/** A record from bytes whose digest is the wanted one; null where they are others, or none. */
async function readRecord(path: string, wanted: string): Promise<Decision | null> {
  try {
    const bytes = await readFile(path)
    return bytesDigest(bytes) === wanted ? (JSON.parse(bytes.toString('utf8')) as Decision) : null
  } catch {
    return null
  }
}

/** Writes the record and its shapes, then speaks where the mode says so. The exit code follows from the verdict alone. */
async function tell(run: Run, decision: Decision, collected: ForgeSnapshot): Promise<number> {
  const { inputs, runner, environment } = run
  const context = { ...contextOf(run, decision), ...aboutPolicy(collected.snapshot) }
  const rendered = await renderAll(decision, context)
  const folder = inputs.outputDir ?? (await mkdtemp(join(environment['RUNNER_TEMP'] ?? tmpdir(), 'risk-gate-out-')))
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, 'decision.json'), canonical(decision))
  for (const name of FILES.slice(1)) await writeFile(join(folder, name), rendered.get(name) ?? '')
  const attested = await attestTo(run, decision, folder)
  setOutputs(runner, decision, folder)
  for (const line of (rendered.get('text') ?? '').split('\n')) runner.log.info(line)
  for (const one of decision.faults) runner.log.error(faultText(one))

  if (inputs.mode !== 'publish') {
    const kept = await runner.upload(
      inputs.artifactName,
      folder,
      [...FILES, STATEMENT, ...attested],
      inputs.retentionDays,
    )
    if (!kept.ok) warnAll(runner.log, 'the artifact was not kept (the verdict stands)', kept.faults)
    const summary = await runner.summary(rendered.get('summary') ?? '')
    if (!summary.ok) warnAll(runner.log, 'no job summary (the verdict stands)', summary.faults)
    if (inputs.annotations) runner.annotate(annotationsOf(decision))
    await checkRun(run, decision, rendered.get('review.md') ?? '', annotationsOf(decision))
  }
  if (inputs.mode !== 'evaluate' && run.event.kind === 'pull-request' && collected.pull)
    await publish(
      {
        decision,
        pull: collected.pull,
        baseSha: collected.baseSha,
        review: rendered.get('review.md') ?? '',
        headline: HEADLINES[decision.verdict],
        run: context.run ?? '0.0',
        comment: inputs.comment,
        reviewMode: inputs.review,
        ask: peopleToAsk(decision.deciders ?? [], collected.snapshot.people, decision.head),
      },
      { changes: run.changes, reviews: run.reviews, requests: run.requests, log: runner.log },
    )
  return EXIT_CODES[decision.verdict]
}

/**
 * Writes the statement of the decision beside it and, where that is wanted, attests both and keeps the bundles here and in
 * the ledger. Gives the names of the files of bundles. Never changes the verdict.
 */
async function attestTo(run: Run, decision: Decision, folder: string): Promise<readonly string[]> {
  const { inputs, runner, environment } = run
  const { statementsOf } = await import('./shared/statement.js')
  const statements = statementsOf(decision, serverOf(environment))
  await writeFile(join(folder, STATEMENT), canonical(statements[0]))
  runner.output('statement', join(folder, STATEMENT))
  if (!inputs.attest) return []
  const { attestorWith } = await import('../github/attest.js')
  const bundles = await attestAll(statements, attestorWith(inputs.token), runner.log)
  if (bundles.length === 0) return []
  await writeFile(join(folder, ATTESTATIONS), `${bundles.join('\n')}\n`)
  const store = await ledgerOf(run)
  if (store) await (await import('./shared/ledgers.js')).keepBundles(decision, bundles, store, runner.log)
  return [ATTESTATIONS]
}

/** The check run of a dedicated App, where the set-up has one: with that App pinned it is a lock of its own. */
async function checkRun(
  run: Run,
  { head, verdict }: Pick<Decision, 'head' | 'verdict'>,
  summary: string,
  annotations: readonly Annotation[],
): Promise<void> {
  const { inputs, runner, environment, event } = run
  if (inputs.checkRunToken === null) return
  const api = await apiFor(inputs.checkRunToken, runner, environment)
  const made = await checksOn(api, event.repository).createCheckRun({
    name: 'model-risk-gate',
    headSha: head,
    conclusion: EXIT_CODES[verdict] === 0 ? 'success' : 'failure',
    title: HEADLINES[verdict],
    summary,
    annotations,
  })
  if (!made.ok) warnAll(runner.log, 'no check run (the verdict stands)', made.faults)
}

const serverOf = (environment: Environment) => environment['GITHUB_SERVER_URL'] ?? 'https://github.com'

/** `run_id.attempt` of this run and its address; null where there is no runner. */
function runOf(environment: Environment): { readonly id: string | null; readonly url: string | null } {
  const { GITHUB_RUN_ID: id, GITHUB_REPOSITORY: repository } = environment
  if (!id) return { id: null, url: null }
  const attempt = environment['GITHUB_RUN_ATTEMPT'] ?? '1'
  return { id: `${id}.${attempt}`, url: `${serverOf(environment)}/${repository}/actions/runs/${id}` }
}

function contextOf({ environment, event }: Run, decision: Decision): Partial<OutputContext> {
  const { id, url } = runOf(environment)
  return {
    run: id,
    fileUrl: blobUrls(serverOf(environment), event.repository, decision.head),
    reportUrl: url,
    decisionUrl: url,
  }
}
