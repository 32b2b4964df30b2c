/** The whole gate on a pull request, from event file to published verdict, with the forge's calls by script and git from disk. */

import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { forgeSnapshot } from '../../src/commands/shared/forge.js'
import { renderAll } from '../../src/commands/shared/render.js'
import type { Decision } from '../../src/domain/decision.js'
import { type Fault, faultText } from '../../src/domain/fault.js'
import { changesOn } from '../../src/github/changes.js'
import { type GateEvent, readEvent } from '../../src/github/event.js'
import { reviewsOn } from '../../src/github/reviews.js'
import { judge } from '../../src/judge.js'
import { couldNotJudge } from '../../src/outputs/review-faults.js'
import type { Changes, PullRequest } from '../../src/ports.js'
import { publishUnjudged } from '../../src/publish/unjudged.js'
import { MARKER, publish } from '../../src/publish.js'
import { canonical } from '../../src/record.js'
import { type Reply, refusal, scripted } from './forge-calls.js'
import { type Files, makeRepository } from './repository.js'
import { modelFiles, POLICY_PATH, policy } from './world.js'

/** Head and base as sample files write them; the real ids take their place. */
export const HEAD = '1'.repeat(40)
/** The user that the token of a job posts as. */
const ACTIONS_BOT = 41898282
const BASE = '3'.repeat(40)

export interface GateInput {
  /** Text of the event file, and its name. */
  readonly event?: string
  readonly name?: string
  readonly main?: Files
  readonly pr?: Files
  /** Reviews as the forge lists them. */
  readonly reviews?: string
  /** Bodies of reviews of ours that request changes and were posted by an earlier run. */
  readonly standing?: readonly string[]
  /** Bodies of comments of ours that an earlier run posted. */
  readonly comments?: readonly string[]
  /** Fields of the pull request that differ when it is read again before posting. */
  readonly atPublish?: Readonly<Record<string, unknown>>
  /** Answers in place of the usual ones; undefined leaves the usual one. */
  readonly answer?: (route: string, index: number, publishing: boolean) => Reply | undefined
  /** Publishes this instead of judging first; with faults: tells that it could not be judged. */
  readonly judged?: Judged | { readonly faults: readonly Fault[] }
}

export interface GateResult {
  /** null: it did not come to a decision. */
  readonly decision: Decision | null
  /** Everything that was said: faults, the record, every output, the log. */
  readonly said: string
  /** Calls that change something. */
  readonly posted: readonly string[]
  /** Every call, in order, and whether it was made to publish. */
  readonly calls: readonly { readonly route: string; readonly publishing: boolean }[]
  /** What was published, so that it can be published again without judging. */
  readonly judged?: Judged
  /** What the forge holds at the end. */
  readonly kept: { readonly comments: readonly Kept[]; readonly reviews: readonly Kept[] }
}

/** A verdict that is ready to be published. */
export interface Judged {
  readonly decision: Decision
  readonly outputs: ReadonlyMap<string, string>
  readonly pull: PullRequest
  readonly baseSha: string
}

/** A comment or review as the forge holds it. */
export interface Kept {
  readonly id: number
  body: string
  state: string
}

const PULL = JSON.stringify({
  action: 'synchronize',
  number: 42,
  pull_request: {
    number: 42,
    state: 'open',
    title: 'Retrain',
    user: { login: 'mallory', id: 666, type: 'User' },
    head: { sha: HEAD, repo: { full_name: 'acme/models' } },
    base: { sha: BASE, ref: 'main', repo: { full_name: 'acme/models' } },
    commits: 2,
  },
  repository: { full_name: 'acme/models' },
})

/** A pull request on disk that the gate can be run on many times. */
export interface GateScene {
  run(input?: Omit<GateInput, 'main' | 'pr'>): Promise<GateResult>
  remove(): void
}

/** Judges and publishes. `main` and `pr` are laid over a good model under a policy. */
export async function runGate(input: GateInput = {}): Promise<GateResult> {
  const scene = gateScene(input)
  try {
    return await scene.run(input)
  } finally {
    scene.remove()
  }
}

/** Makes the pull request. */
export function gateScene(input: Pick<GateInput, 'main' | 'pr'> = {}): GateScene {
  const repository = makeRepository(
    [
      { branch: 'main', files: { [POLICY_PATH]: policy(), ...modelFiles('model 1', 0.9), ...input.main } },
      { branch: 'pr', from: 'main', files: input.pr ?? modelFiles('model 2', 0.9) },
    ],
    { bare: true },
  )
  const folder = mkdtempSync(join(tmpdir(), 'risk-gate-forge-'))
  const [head, base] = [repository.id('pr'), repository.id('main')]
  repository.git('update-ref', 'refs/pull/42/head', head)
  mkdirSync(join(folder, 'acme'))
  symlinkSync(repository.folder, join(folder, 'acme/models.git'))
  const real = (text: string) => text.replaceAll(HEAD, head).replaceAll(BASE, base)
  return {
    run: (more = {}) => gateOn(folder, more, real),
    remove() {
      rmSync(folder, { recursive: true, force: true })
      repository.remove()
    },
  }
}

async function gateOn(folder: string, input: GateInput, real: (text: string) => string): Promise<GateResult> {
  const text = real(input.event ?? PULL)
  writeFileSync(join(folder, 'event.json'), text)
  const environment = {
    GITHUB_EVENT_NAME: input.name ?? 'pull_request',
    GITHUB_EVENT_PATH: join(folder, 'event.json'),
    GITHUB_REPOSITORY: 'acme/models',
    GITHUB_SERVER_URL: `file://${folder}`,
    RUNNER_TEMP: folder,
  }
  const event = await readEvent(environment)
  if (!event.ok) return nothing(event.faults)
  const calls = usualForge(JSON.parse(text), input, real)
  const changes = changesOn(calls.api, 'acme/models')
  const judged = input.judged ?? (await judgedOn(event.value, changes, environment))
  calls.publishing()
  const say = (line: string) => calls.log.push(line)
  const ports = { changes, reviews: reviewsOn(calls.api, 'acme/models'), log: { info: say, warning: say, error: say } }
  if ('faults' in judged) {
    const { headSha } = event.value
    await publishUnjudged(
      {
        number: 42,
        headSha,
        faults: judged.faults,
        review: `${MARKER}head=${headSha} run=7.1 -->\n${couldNotJudge(judged.faults, { head: headSha, runUrl: null })}`,
        headline: 'error',
        run: '7.1',
        comment: 'always',
        reviewMode: 'request-changes',
      },
      ports,
    )
    return nothing(judged.faults, calls)
  }
  const { decision, outputs, pull, baseSha } = judged
  await publish(
    {
      decision,
      pull,
      baseSha,
      review: `${MARKER}head=${decision.head} run=7.1 -->\n${outputs.get('review.md')}`,
      headline: decision.verdict,
      run: '7.1',
      comment: 'always',
      reviewMode: 'request-changes',
    },
    ports,
  )
  const posted = postedBy(calls)
  const said = [canonical(decision), ...outputs.values(), ...calls.log].join('\n')
  return { decision, said, posted, calls: calls.asked, kept: calls.kept, judged }
}

/** Everything up to the verdict. */
async function judgedOn(
  event: GateEvent,
  changes: Changes,
  environment: Readonly<Record<string, string>>,
): Promise<Judged | { readonly faults: readonly Fault[] }> {
  const inputs = { policy: POLICY_PATH, waivers: 'policies/waivers.yml', token: 'x' }
  const now = `${new Date().toISOString().slice(0, 19)}Z`
  const collected = await forgeSnapshot(event, inputs, changes, environment, now)
  if (!collected.ok) return collected
  const decision = await judge(collected.value.snapshot)
  const outputs = await renderAll(decision, {})
  await collected.value.close()
  return { decision, outputs, pull: collected.value.pull!, baseSha: collected.value.baseSha }
}

/** Calls that change something. */
const postedBy = ({ asked }: ReturnType<typeof usualForge>) =>
  asked.filter(({ route }) => !route.startsWith('GET ')).map(({ route }) => route)

/** It did not come to a decision. */
const nothing = (faults: readonly Fault[], calls?: ReturnType<typeof usualForge>): GateResult => ({
  decision: null,
  said: [...faults.map(faultText), ...(calls?.log ?? [])].join('\n'),
  posted: calls ? postedBy(calls) : [],
  calls: calls?.asked ?? [],
  kept: calls?.kept ?? { comments: [], reviews: [] },
})

/** A forge with the pull request of the event, two commits of its author, and what was posted so far. */
function usualForge(
  event: { pull_request: Record<string, unknown> },
  input: GateInput,
  real: (text: string) => string,
) {
  const user = event.pull_request['user']
  const comments: (Kept & { user: object })[] = (input.comments ?? []).map((body, index) => ({
    id: index + 1,
    body,
    state: '',
    user: { id: ACTIONS_BOT },
  }))
  const reviews: (Kept & { user: object; commit_id: unknown })[] = (input.standing ?? []).map((body, index) => ({
    id: index + 1,
    body,
    state: 'CHANGES_REQUESTED',
    user: { id: ACTIONS_BOT },
    commit_id: real(HEAD),
  }))
  let isPublishing = false
  const phases: boolean[] = []
  const usual = (route: string, parameters: Record<string, unknown>): Reply => {
    switch (route.replace(/\{owner\}\/\{repo\}/, '')) {
      case 'GET /repos//pulls/{pull_number}': {
        const now = isPublishing ? JSON.parse(real(JSON.stringify(input.atPublish ?? {}))) : {}
        return { data: { ...event.pull_request, ...now } }
      }
      case 'GET /repos//git/ref/{ref}':
        return parameters['ref'] === 'heads/main' ? { data: { object: { sha: real(BASE) } } } : refusal(404)
      case 'GET /repos//pulls/{pull_number}/commits':
        return { data: [1, 2].map(() => ({ author: user, committer: user })) }
      case 'GET /repos//pulls/{pull_number}/reviews':
        return { data: isPublishing ? reviews : JSON.parse(real(input.reviews ?? '[]')) }
      case 'GET /repos//collaborators/{username}/permission':
        return { data: { permission: 'write' } }
      case 'GET /orgs/{org}/teams/{team_slug}/members':
        return { data: [] }
      case 'GET /repos//issues/{issue_number}/comments':
        return { data: comments }
      case 'POST /repos//issues/{issue_number}/comments':
        comments.push({
          id: comments.length + 1,
          body: String(parameters['body']),
          state: '',
          user: { id: ACTIONS_BOT },
        })
        return { status: 201, data: { id: 1 } }
      case 'PATCH /repos//issues/comments/{comment_id}':
        for (const one of comments) if (one.id === parameters['comment_id']) one.body = String(parameters['body'])
        return { data: { id: parameters['comment_id'] } }
      case 'POST /repos//pulls/{pull_number}/reviews': {
        const state = parameters['event'] === 'REQUEST_CHANGES' ? 'CHANGES_REQUESTED' : 'COMMENTED'
        const { body, commit_id } = parameters
        reviews.push({ id: 9, body: String(body), state, user: { id: ACTIONS_BOT }, commit_id })
        return { data: { id: 9 } }
      }
      case 'PUT /repos//pulls/{pull_number}/reviews/{review_id}/dismissals':
        for (const one of reviews) if (one.id === parameters['review_id']) one.state = 'DISMISSED'
        return { data: { id: 1 } }
      default:
        return refusal(404)
    }
  }
  const calls = scripted((route, index, parameters) => {
    phases.push(isPublishing)
    const played = input.answer?.(route, index, isPublishing)
    if (played && !('after' in played)) return played
    const reply = usual(route, parameters)
    return played ?? reply
  })
  return {
    api: calls.api,
    log: calls.log,
    get asked() {
      return calls.asked.map(({ route }, index) => ({ route, publishing: phases[index] === true }))
    },
    kept: { comments, reviews },
    publishing: () => {
      isPublishing = true
    },
  }
}
