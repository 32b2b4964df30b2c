/** `verify`: whether a decision is true: its digests, its place in the chain, and, with `--replay`, every byte of it. */

import type { Decision } from '../domain/decision.js'
import { bad, fault, faultText, good, type Result } from '../domain/fault.js'
import { repositoryName } from '../git/history.js'
import { type ObjectReader, objectReader } from '../git/objects.js'
import { recordedQueries } from '../judge/answers.js'
import { type ChainRecord, parseRecord, type ReadRecord } from '../ledger/chain.js'
import { LEDGER_BRANCH, recordPath } from '../ledger/layout.js'
import { answerOf, occasionOf } from '../ledger/occasion.js'
import { flat, logLine } from '../outputs/escape.js'
import { decisionDigest } from '../record.js'
import type { Command } from './command.js'
import { ATTESTED, signedAnswers } from './shared/attested-files.js'
import { contradiction, digestsHold } from './shared/digests.js'
import { noLedger, readLedger } from './shared/ledgers.js'
import { type OpenRepository, openRepository } from './shared/local.js'
import { namedFile } from './shared/named-file.js'
import { type Options, parseOptions } from './shared/options.js'
import { type Answer, replay } from './shared/replay.js'
import { sayFaults } from './shared/say.js'

const EXIT: Readonly<Record<Answer['kind'], 0 | 1 | 2>> = { true: 0, false: 1, untold: 2 }

export const verify: Command = {
  name: 'verify',
  usage: 'verify DECISION [options]',
  summary:
    'Checks a decision (a file, or its digest or number in the ledger): digests, chain, signature where there is one, and with --replay every byte. Leaves with 0 where it is true, 1 where it is not, 2 where that cannot be told.',
  options: {
    repo: { value: 'DIR', help: 'the repository that it judged: a folder or a git bundle', fallback: '.' },
    replay: { value: null, help: 'derives it again from the recorded commits' },
    ledger: { value: 'REF', help: `the ledger branch (default: ${LEDGER_BRANCH}, where there is one)` },
    workspace: { value: 'DIR', help: 'for --replay: files that an earlier step of the job wrote' },
    answers: { value: 'FILE', help: 'for --replay: answers.json of the run, where rows are in an engine' },
    ...ATTESTED,
  },

  async run(argv, world) {
    const parsed = parseOptions(argv, this.options, 1)
    if (!parsed.ok) return sayFaults(world, parsed.faults)
    const [wanted] = parsed.value.rest
    if (wanted === undefined)
      return sayFaults(world, [
        fault('usage/option', 'verify', 'needs a decision', {
          fix: 'risk-gate verify DECISION: a file, a digest or a number of the ledger',
        }),
      ])
    const repository = await openRepository(parsed.value.text('repo') ?? '.')
    if (!repository.ok) return sayFaults(world, repository.faults)
    const objects = objectReader(repository.value)
    try {
      const answers = await examine(wanted, parsed.value, repository.value, objects)
      if (!answers.ok) return sayFaults(world, answers.faults)
      for (const { kind, message } of answers.value)
        world.out(
          `${{ true: 'holds', false: 'DOES NOT HOLD', untold: 'cannot be told' }[kind]}: ${logLine(flat(message))}\n`,
        )
      const kinds = answers.value.map(({ kind }) => kind)
      return EXIT[kinds.includes('false') ? 'false' : kinds.includes('untold') ? 'untold' : 'true']
    } finally {
      objects.close()
      repository.value.close()
    }
  },
}

/** Every answer about one decision; a fault where there is nothing to examine. */
async function examine(
  wanted: string,
  options: Options,
  repository: OpenRepository,
  objects: ObjectReader,
): Promise<Result<readonly Answer[]>> {
  const name = options.text('ledger')
  const records: ChainRecord[] = []
  const asked = linkWanted(wanted)
  const file = asked ? null : await decisionFile(wanted)
  if (file && !file.ok) return file
  const given = file?.value ? parseRecord(file.value, wanted) : null
  if (given && !given.ok) return good(given.faults.map((one) => ({ kind: 'false' as const, message: faultText(one) })))
  const { isWanted, isIt } = matcher(asked, given?.value ?? null)
  const ledger = await readLedger(repository, objects, name ?? LEDGER_BRANCH, (record) => {
    if (isWanted(record)) records.push(record)
  })
  if (!ledger.ok) return ledger
  if (ledger.value === null && (name !== null || asked !== null))
    return bad(noLedger(name ?? LEDGER_BRANCH, '--ledger'))
  const record = records.find(isIt) ?? records[0] ?? null
  const decision = given?.value.decision ?? record?.decision ?? null
  if (!decision)
    return record
      ? good(record.faults.map((one) => ({ kind: 'false' as const, message: faultText(one) })))
      : bad(fault('usage/option', wanted, 'is in no record of the ledger', { fix: 'give its digest, number or file' }))

  const chain = chainAnswers(decision, record, ledger.value, record !== null && isIt(record))
  const anchored = record !== null && isIt(record) && chain.every(({ kind }) => kind === 'true')
  const inside = contradiction(decision)
  const digests = await digestsHold(decision, repository, objects)
  const again = options.flag('replay') ? await replayed(decision, options, anchored) : null
  if (again && !again.ok) return again
  const signed = await signedAnswers(decision, {
    options,
    beside: asked ? null : wanted,
    kept: ledger.value,
    // Whose workflow it has to be is not for a file from anywhere to say.
    repository: (await repositoryName(repository)) ?? (anchored ? decision.repository : null),
  })
  if (!signed.ok) return signed
  return good([...chain, ...(inside ? [inside] : []), digests, ...signed.value, ...(again ? [again.value] : [])])
}

/** A digest or a sequence number; null where the argument is a file. */
function linkWanted(text: string): { readonly digest: string } | { readonly sequence: number } | null {
  const hex = /^(?:sha256:)?([0-9a-f]{64})$/.exec(text)?.[1]
  if (hex) return { digest: `sha256:${hex}` }
  return /^\d{1,15}$/.test(text) ? { sequence: Number(text) } : null
}

/**
 * Which records are looked at, and whether one is the decision itself: a file without `previous`, of a job that may not
 * write, is its record all the same. A record that only says the same is looked at, and vouches for nothing.
 */
function matcher(asked: ReturnType<typeof linkWanted>, given: ReadRecord | null) {
  const bare = given && decisionDigest({ ...given.decision, previous: null })
  const isIt = (record: ChainRecord): boolean => {
    if (asked) return 'digest' in asked ? record.digest === asked.digest : record.sequence === asked.sequence
    if (record.digest === given?.digest) return true
    return record.decision !== null && decisionDigest({ ...record.decision, previous: null }) === bare
  }
  const isWanted = (record: ChainRecord) => isIt(record) || (given !== null && isRepeat(record, given.decision))
  return { isIt, isWanted }
}

/** A run that said again what a record says: it has that record's `previous` and was not appended. */
const isRepeat = ({ decision }: ChainRecord, given: Decision): boolean =>
  decision !== null &&
  given.previous === decision.previous &&
  occasionOf(decision) === occasionOf(given) &&
  answerOf(decision) === answerOf(given)

const decisionFile = (path: string) =>
  namedFile(path, 'usage/option', 'give a decision.json, a digest or a number of the ledger')

/** What the ledger says of the decision. */
function chainAnswers(
  decision: Decision,
  record: ChainRecord | null,
  ledger: {
    readonly faults: readonly { readonly path: string; readonly message: string }[]
    readonly records: number
  } | null,
  isIt: boolean,
): readonly Answer[] {
  const untold = (message: string): Answer => ({ kind: 'untold', message })
  if (!record) {
    // Without a `previous` it claims no place in a chain.
    if (decision.previous === null) return []
    return [
      untold(
        ledger
          ? 'no record of the ledger is this decision'
          : 'there is no ledger here that its `previous` could be looked up in',
      ),
    ]
  }
  const broken = [...record.faults, ...(ledger?.faults ?? [])]
  if (broken.length) return broken.map(({ path, message }) => ({ kind: 'false', message: `${path}: ${message}` }))
  if (record.decision && decision.previous !== null && decision.previous !== record.decision.previous)
    return [
      { kind: 'false', message: `/previous is ${decision.previous}, and the ledger has ${record.decision.previous}` },
    ]
  if (!isIt) return [{ kind: 'true', message: `it says again what record ${record.sequence} of the ledger says` }]
  return [
    {
      kind: 'true',
      message: `record ${record.sequence} of ${ledger?.records} (${recordPath(record)}), chained without a gap`,
    },
  ]
}

async function replayed(decision: Decision, options: Options, anchored: boolean): Promise<Result<Answer>> {
  const path = options.text('answers')
  let queries = null
  if (path !== null) {
    const bytes = await decisionFile(path)
    if (!bytes.ok) return bytes
    const read = recordedQueries(Buffer.from(bytes.value).toString('utf8'), path)
    if (!read.ok) return read
    queries = read.value
  }
  return good(
    await replay(decision, {
      repo: options.text('repo') ?? '.',
      workspace: options.text('workspace'),
      queries,
      anchored,
    }),
  )
}
