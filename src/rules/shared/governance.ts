/** What the rules on governance documents share: finding the documents, ages, people, entries that vanish. */

import { DURATION_PATTERN, parseDuration } from '../../domain/duration.js'
import type { GovernanceEvidence } from '../../domain/evidence.js'
import { dateEpoch, isBlank, wordsOf } from '../../domain/governance.js'
import { mappingOf, type Plain, type PlainMap } from '../../domain/plain.js'
import { isClosedRisk, type Unmet, unknownControls } from '../../domain/risk.js'
import type { Facts } from '../../domain/rule.js'
import type { Source } from '../../domain/source.js'
import { daysBeyond } from './days.js'
import { faultsOf, type Problem, unreadable } from './findings.js'
import { listing, visible } from './words.js'

/** One governance document that could be read. */
export interface Document {
  readonly content: PlainMap
  readonly path: string
  readonly evidence: GovernanceEvidence
  /** The document as a source, at an entry where its line is known. */
  at(pointer?: string): Source
}

/** Where the policy names a sort of document. */
interface Sought {
  readonly kind: GovernanceEvidence['document']
  /** In words: "the risk register". */
  readonly name: string
  readonly what: 'risks' | 'incidents' | 'response-plan' | null
}

export interface Found {
  readonly documents: readonly Document[]
  /** Files at fault, absent files, or that the policy names none. */
  readonly problems: readonly Problem[]
}

export const DURATION = {
  type: 'string',
  pattern: DURATION_PATTERN,
  description: 'A duration: 30m, 24h, 7d, 2w.',
} as const

/** Documents of one kind with what kept others from being read. Neither is empty where the other is. */
export function documentsOf(facts: Facts, { kind, name, what }: Sought): Found {
  const documents = facts.evidence
    .filter((one): one is GovernanceEvidence => one.kind === 'governance' && one.document === kind)
    .map(documentOf)
  const absent = facts.absent.filter((one) =>
    what === null ? one.what === 'evidence' && one.spec?.as === kind : one.what === what,
  )
  const key = what === null ? `an evidence entry with as: ${kind}` : `governance.${what}`
  const gone = absent.map(
    ({ path }): Problem => ({
      outcome: 'missing',
      message: `${path} is not in the change: ${name} of ${facts.model.id} is missing.`,
      fix: `commit ${path}, a YAML document with kind: ${kind}`,
      sources: [],
      plain: `There is no ${name.replace(/^the /, '')} for this model.`,
    }),
  )
  const problems = [...unreadable(faultsOf(facts, [kind]), name), ...gone]
  if (documents.length || problems.length) return { documents, problems }
  const none: Problem = {
    outcome: 'missing',
    message: `The policy names no ${name.replace(/^the /, '')} for ${facts.model.id}, so there is none to judge.`,
    fix: `name the document under ${key} of the model, in the policy on the base branch`,
    sources: [],
  }
  return { documents, problems: [none] }
}

const documentOf = (evidence: GovernanceEvidence): Document => ({
  content: evidence.content,
  path: evidence.source.path,
  evidence,
  at: (pointer = '') => ({
    ...evidence.source,
    pointer,
    line: lineOf(evidence, pointer) ?? evidence.source.line,
  }),
})

/** Line of an entry, or of the nearest entry that holds it. */
function lineOf(evidence: GovernanceEvidence, pointer: string): number | null {
  for (let at = pointer; at !== ''; at = at.slice(0, at.lastIndexOf('/'))) {
    const line = evidence.lines?.[at]
    if (line !== undefined) return line
  }
  return null
}

/** An entry of a list with its pointer and the id that messages name. */
export interface Item {
  readonly map: PlainMap
  readonly pointer: string
  readonly id: string
}

/** Mappings of a list; the id is the entry's, else its number. */
export function itemsOf(content: PlainMap, key: string, base = ''): readonly Item[] {
  const list = content[key]
  if (!Array.isArray(list) || isBlank(list)) return []
  return (list as readonly Plain[]).flatMap((one, at) => {
    const map = mappingOf(one)
    return map
      ? [{ map, pointer: `${base}/${key}/${at}`, id: visible(wordsOf(map['id']) ?? `number ${at + 1}`, 80) }]
      : []
  })
}

/** Risks of a register that are not closed. */
export const openRisks = (document: Document): readonly Item[] =>
  itemsOf(document.content, 'risks').filter(({ map }) => !isClosedRisk(map))

/** Controls among these names that are no requirement of the policy; what the document wrote is made visible. */
export function unknownIn(names: readonly string[], { policy, others = [] }: Facts): readonly Unmet[] {
  const known = new Set([...policy.requirements.map(({ id }) => id), ...others.map(({ requirement }) => requirement)])
  return unknownControls(names, known).map((one) => ({ ...one, requirement: visible(one.requirement) }))
}

/** "parity and recall, which are no requirements of the policy". */
export const namesText = (unknown: readonly Unmet[]): string =>
  `${listing(unknown.map(({ requirement }) => requirement))}, which ${unknown.length === 1 ? 'is no requirement' : 'are no requirements'} of the policy`

/** How a date stands to the clock: null where it is within the age allowed (none given: any past date). */
export function ageProblem(
  value: Plain | undefined,
  about: { readonly key: string; readonly now: number; readonly within?: unknown },
): { readonly outcome: 'violated' | 'missing'; readonly told: string } | null {
  const { key, now } = about
  if (isBlank(value)) return { outcome: 'missing', told: `${key} is not given` }
  const at = dateEpoch(value)
  if (at === null) return { outcome: 'missing', told: `${key} is no date` }
  const written = visible(String(value))
  if (at > now) return { outcome: 'violated', told: `${key} is ${written}, which is still to come` }
  const limit = typeof about.within === 'string' ? parseDuration(about.within) : null
  if (limit === null || now - at <= limit) return null
  return {
    outcome: 'violated',
    told: `${key} is ${written}, ${daysBeyond(now - at, limit)} ago, and at most ${about.within} are allowed`,
  }
}

/** Whether a date has come: a date after the clock is not yet true. */
export const hasCome = (value: Plain | undefined, now: number): boolean => {
  const at = dateEpoch(value)
  return at !== null && at <= now
}

/** Problems of one entry, with the words and the source filled in. */
export const problemAt =
  (document: Document, pointer: string) =>
  (outcome: Problem['outcome'], message: string, fix: string, plain?: string): Problem => ({
    outcome,
    message,
    fix,
    sources: [document.at(pointer)],
    ...(plain === undefined ? {} : { plain }),
  })

/** The model of a document must be given; that it is the right one, its reader has checked. */
export function modelProblem(document: Document, model: string): readonly Problem[] {
  if (!isBlank(document.content['model'])) return []
  return [
    problemAt(document, '')(
      'missing',
      `${document.path} does not say which model it is about.`,
      `write model: ${model}`,
    ),
  ]
}

/** Documents of one kind as they stood at the merge base. */
export const earlierDocuments = (facts: Facts, kind: GovernanceEvidence['document']): readonly Document[] =>
  facts.earlier
    .filter((one): one is GovernanceEvidence => one.kind === 'governance' && one.document === kind)
    .map(documentOf)

/** Ids of entries that were there at the merge base and are gone. */
export function vanished(
  earlier: readonly { readonly id: string; readonly closed: boolean; readonly path: string }[],
  now: ReadonlySet<string>,
  sources: readonly Source[],
  noun: string,
  kept = 'set its status to closed where it is over',
): readonly Problem[] {
  const gone = new Map(earlier.filter(({ id, closed }) => !closed && !now.has(id)).map((one) => [one.id, one]))
  return [...gone.values()].map(({ id, path }) => ({
    outcome: 'violated',
    message: `The ${noun} ${visible(id, 80)} was open in ${path} at the merge base and is gone: entries are closed, they do not vanish.`,
    fix: `put ${visible(id, 80)} back, and ${kept}`,
    sources,
    plain: `The ${noun} ${visible(id, 80)} was taken out of the records without being closed.`,
  }))
}
