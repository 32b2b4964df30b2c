/** A decision derived again from the commits that it names. */

import type { Decision } from '../../domain/decision.js'
import { type Fault, faultText } from '../../domain/fault.js'
import { WATCH } from '../../domain/watch.js'
import { repositoryName } from '../../git/history.js'
import { judge } from '../../judge.js'
import { firstDifference } from '../../ledger/difference.js'
import type { Queries } from '../../ports.js'
import { plainRecord } from '../../record.js'
import { TOOL } from '../../tool.js'
import { localSnapshot, openRepository } from './local.js'

/** What an examination came to. `untold` is neither: something that it needs is not there. */
export interface Answer {
  readonly kind: 'true' | 'false' | 'untold'
  /** One sentence without its final full stop. */
  readonly message: string
}

/** What a replay is given beside the decision. */
export interface ReplayOptions {
  readonly repo: string
  readonly workspace: string | null
  /** Recorded answers of engines, where there are some. */
  readonly queries: Queries | null
  /** True where a sound ledger holds the decision: then what no commit can show is as the gate recorded it. */
  readonly anchored: boolean
}

const untold = (message: string): Answer => ({ kind: 'untold', message })
const wrong = (message: string): Answer => ({ kind: 'false', message })

/**
 * Judges the recorded commits again, at the recorded time and with the recorded people, and compares byte for byte
 * (`previous` apart, which is the chain's). False names the first field that differs.
 */
export async function replay(decision: Decision, options: ReplayOptions): Promise<Answer> {
  const { inputs } = decision
  if (!inputs) return untold('it was recorded by a version that did not record its inputs')
  if (decision.reason === WATCH)
    return untold('it records a watch of the base branch, which judges what lay in the job and is not derived again')
  if (inputs.head === 'working-tree') return untold('it judged a working tree, which no commit holds')
  if (inputs.workspace && options.workspace === null)
    return untold('it rests on files that an earlier step of the job wrote: give their folder with --workspace')
  if (inputs.answers !== null && options.queries === null)
    return untold('it rests on answers of an engine: give the answers.json of that run with --answers')
  const collected = await localSnapshot({
    repo: options.repo,
    base: decision.base,
    head: decision.head,
    policy: inputs.policy_path,
    waivers: inputs.waivers_path,
    workspace: options.workspace,
    approvals: null,
    now: decision.evaluated_at,
    recorded: {
      people: inputs.people,
      repository: decision.repository,
      pullRequest: decision.pull_request,
      ...(inputs.assessments === undefined ? {} : { assessments: inputs.assessments }),
    },
    ...(options.queries ? { queries: options.queries } : {}),
  })
  if (!collected.ok) return untold(`it cannot be derived again: ${faultsText(collected.faults)}`)
  try {
    const again = { ...(await judge(collected.value.snapshot)), previous: decision.previous }
    return (
      compare(decision, again, options.anchored) ??
      (await asRecorded(decision, options)) ?? {
        kind: 'true',
        message: 'derived again from its commits it is the same, byte for byte',
      }
    )
  } finally {
    collected.value.close()
  }
}

/** What differs between the record and the judgement of today; null where nothing does. */
function compare(decision: Decision, again: Decision, anchored: boolean): Answer | null {
  const { version, sha256 } = decision.tool
  const isSameTool = version === TOOL.version && sha256 === TOOL.sha256
  const [one, other] = [decision, { ...again, tool: decision.tool }].map(plainRecord)
  const found = firstDifference(one, other)
  if (isSameTool)
    return found ? wrong(`${found.pointer} is ${found.one} in the record and ${found.other} when derived again`) : null
  // The ledger vouches for the build that is named; without it that name could be anybody's.
  if (!found && anchored) return null
  return untold(
    `it was made by risk-gate ${version} (${sha256.slice(0, 12)}) and this is ${TOOL.version} (${TOOL.sha256.slice(0, 12)}): only the same build is sure to give the same bytes${found ? `; ${found.pointer} differs` : ''}`,
  )
}

/** What no commit can show: which repository and pull request it was. Without a ledger only the clone can speak for it. */
async function asRecorded(decision: Decision, options: ReplayOptions): Promise<Answer | null> {
  if (options.anchored) return null
  if (decision.pull_request !== null)
    return untold(`/pull_request (${decision.pull_request}) is in no commit, and no ledger here holds the decision`)
  if (decision.repository === null) return null
  const opened = await openRepository(options.repo)
  if (!opened.ok) return untold(faultsText(opened.faults))
  const name = await repositoryName(opened.value)
  opened.value.close()
  if (name === null) return untold(`/repository (${decision.repository}) is not known to this clone`)
  return name.toLowerCase() === decision.repository.toLowerCase()
    ? null
    : wrong(`/repository is ${decision.repository} in the record, and this is a clone of ${name}`)
}

const faultsText = (faults: readonly Fault[]): string => faults.map(faultText).join('; ')
