/** Rule `lineage-verified`: what records say of files and parameters is what the commit holds. */

import type { LineageCheck } from '../domain/lineage.js'
import { addTo } from '../domain/lists.js'
import type { Requirement } from '../domain/policy.js'
import type { Facts, Judgement, Rule } from '../domain/rule.js'
import { withDefault } from '../domain/strictness.js'
import { judgement } from './shared/judgement.js'
import { oncePerFile, unreadRecords } from './shared/lineage-records.js'
import { upstreamOf } from './shared/upstream.js'
import { count, listing, visible } from './shared/words.js'

/** Contradictions that are told one by one; the rest is counted. */
const TOLD = 30

type Demand = 'required' | 'where-present'

/** Compares records with the commit. */
export const lineageVerified: Rule = {
  id: 'lineage-verified',
  summary: 'Digests and parameters that lineage records give are those of the files in the commit.',
  plain:
    'The records of how the model was made are compared with the files themselves. If one differs, something was swapped or forgotten.',
  details:
    'Every file of the commit that a lock, statement or provenance file names with a digest is hashed and compared (sha256, sha512, sha1, md5, DVC directory digests, the md5 of DVC 2); an LFS pointer stands for the sha256 that it names; locked parameters are compared with the parameter file; times must be in order, and records must not disagree with each other. Any contradiction is violated, whatever the file is; so is a named file that the change deletes, unless DVC keeps it from now on. "model: required" asks that a record gives a digest of the model\'s artifact and that it was compared: otherwise missing. "datasets: required" asks the same of all data that went into the model; with "where-present" data that the commit does not hold are told and not asked for. A record that cannot be read is an error, one that is absent is missing.',
  remedy: [
    'Commit records and files of the same run together; most differences are one of the two left behind.',
    'Commit the pointer (DVC, Git LFS) of a file that is kept elsewhere, so that its digest can be compared.',
    'Where a file differs and nobody knows why, find out what changed it before it is recorded anew.',
  ],
  schema: {
    type: 'object',
    properties: {
      model: {
        enum: ['required', 'where-present'],
        description: 'Whether the digest of the model must have been compared (default: required).',
      },
      datasets: {
        enum: ['required', 'where-present'],
        description: 'Whether the digests of all data must have been compared (default: where-present).',
      },
    },
    additionalProperties: false,
  },
  strictness: {
    model: withDefault(['where-present', 'required'], 'required'),
    datasets: withDefault(['where-present', 'required'], 'where-present'),
  },
  judge,
}

function judge(requirement: Requirement, facts: Facts): readonly Judgement[] {
  const demands = requirement.with as { readonly model?: Demand; readonly datasets?: Demand }
  const problems = [
    ...unreadRecords(facts),
    ...contradictions(facts.lineage.checks),
    ...((demands.model ?? 'required') === 'required' ? unverifiedModel(facts) : []),
    ...(demands.datasets === 'required' ? unverifiedData(facts) : []),
    ...uncomparedParameters(facts.lineage.checks),
  ]
  return problems.length > 0 ? problems : [satisfied(facts)]
}

/** One judgement a file (or parameter file) that a record contradicts. */
function contradictions(checks: readonly LineageCheck[]): readonly Judgement[] {
  const groups = new Map<string, LineageCheck[]>()
  for (const check of checks) {
    if (check.state !== 'mismatch') continue
    const key = check.about === 'digest' ? `digest ${check.path}` : `${check.about} ${check.message}`
    addTo(groups, key, check)
  }
  const all = [...groups.values()]
  const told = all.slice(0, TOLD).map((group) =>
    judgement('violated', `${[...new Set(group.map((check) => check.message))].slice(0, 3).join('; ')}.`, {
      fix: fixOf(group[0]!),
      origin: 'verified',
      sources: oncePerFile(group.flatMap((check) => check.sources)),
    }),
  )
  if (all.length <= TOLD) return told
  const rest = all.slice(TOLD).flat()
  const message = `${count(all.length - TOLD)} more contradictions between records and commit, among them of ${listing([...new Set(rest.map((check) => visible(check.path)))])}.`
  return [
    ...told,
    judgement('violated', message, {
      fix: 'run the pipeline again and commit what it writes, records and files together',
      origin: 'verified',
      sources: oncePerFile(rest.flatMap((check) => check.sources)),
    }),
  ]
}

const FIXES: Readonly<Record<LineageCheck['about'], string>> = {
  digest: 'run the pipeline again and commit the file together with its record, or take the edit of the file back',
  parameter:
    'run the pipeline with the parameters of the commit and commit the new lock, or take the edit of the parameters back',
  time: 'train again on the data as they are now, or correct the time in the record that is wrong',
  record: 'find out which record is right, write the other again with its tool, and commit both',
  path: 'name a file of the repository',
}

const fixOf = (check: LineageCheck): string =>
  check.model && check.about === 'digest'
    ? 'commit the model that the record vouches for, or record and evaluate the model of the commit'
    : FIXES[check.about]

/** The model's own digest was compared and matched, or why not. A mismatch is told as a contradiction already. */
function unverifiedModel(facts: Facts): readonly Judgement[] {
  const { artifact } = facts.model
  const own = facts.lineage.checks.filter((check) => check.model && check.about === 'digest')
  if (own.some((check) => check.state !== 'unavailable')) return []
  if (artifact === null) {
    return [
      judgement(
        'missing',
        `The policy names no artifact of model "${visible(facts.model.id)}", so no record of its digest can be compared.`,
        { fix: 'name the model file as `artifact` in the policy' },
      ),
    ]
  }
  const path = visible(artifact)
  if (own.length > 0) {
    return [
      judgement('missing', `The digest of ${path} was compared with nothing: ${own[0]!.message}.`, {
        fix: `commit ${path} (or its Git LFS pointer), or a second record that gives its digest`,
        sources: oncePerFile(own.flatMap((check) => check.sources)),
      }),
    ]
  }
  const node = facts.lineage.nodes.find((one) => one.path === artifact)
  const names = node
    ? `${listing(oncePerFile(node.sources).map((source) => source.path))} ${oncePerFile(node.sources).length === 1 ? 'names' : 'name'} ${path} without a digest that could be compared`
    : `No record gives the digest of ${path}`
  return [
    judgement('missing', `${names}, so nothing shows that this model is the one that was trained.`, {
      fix: `commit a record that gives its digest: dvc.lock, an attestation with ${path} as its subject, or a provenance file`,
      sources: node ? oncePerFile(node.sources) : [],
    }),
  ]
}

/** Data that went into the model and whose digest was compared with nothing. */
function unverifiedData(facts: Facts): readonly Judgement[] {
  const upstream = upstreamOf(facts.lineage)
  const matched = new Set(
    facts.lineage.checks
      .filter((check) => check.about === 'digest' && check.state !== 'unavailable')
      .map((check) => check.node),
  )
  const open = upstream.data.filter((node) => !matched.has(node.id))
  if (upstream.data.length === 0) {
    return [
      judgement(
        'missing',
        'No record names data that the model was trained on, so no digest of data can be compared.',
        { fix: 'commit a record of the training: dvc.lock, OpenLineage events, an attestation with its dependencies' },
      ),
    ]
  }
  if (open.length === 0) return []
  const names = listing(open.map((node) => node.name))
  return [
    judgement(
      'missing',
      `The content of ${names} was compared with no recorded digest, since the commit does not hold it or no record gives one.`,
      {
        fix: 'commit the data or their Git LFS pointers with a record of their digests, or ask for `datasets: where-present`',
        sources: oncePerFile(open.flatMap((node) => node.sources)),
      },
    ),
  ]
}

/** Locked parameters whose file is of a format that is not read: whether they still hold is not known. */
function uncomparedParameters(checks: readonly LineageCheck[]): readonly Judgement[] {
  const open = checks.filter((check) => check.about === 'parameter' && check.state === 'unavailable')
  if (open.length === 0) return []
  return [
    judgement(
      'missing',
      `Locked parameters were compared with nothing: ${open[0]!.message}${open.length > 1 ? `, and ${count(open.length - 1)} more` : ''}.`,
      {
        fix: 'keep the parameters in a YAML or JSON file',
        sources: oncePerFile(open.flatMap((check) => check.sources)),
      },
    ),
  ]
}

function satisfied(facts: Facts): Judgement {
  const { checks } = facts.lineage
  const compared = checks.filter((check) => check.state === 'match')
  const digests = compared.filter((check) => check.about === 'digest').length
  const parameters = compared.filter((check) => check.about === 'parameter').length
  const away = [...new Set(checks.filter((check) => check.state === 'unavailable').map((check) => visible(check.path)))]
  const own = checks.find((check) => check.model && check.state === 'match')
  const message = [
    `${count(digests)} recorded ${digests === 1 ? 'digest' : 'digests'} and ${count(parameters)} locked ${parameters === 1 ? 'parameter' : 'parameters'} are those of the commit, and no record contradicts another.`,
    own ? ` ${own.message}.` : '',
    away.length > 0 ? ` Not in the commit and so not compared: ${listing(away)}.` : '',
  ].join('')
  return judgement('satisfied', message, {
    origin: compared.length > 0 ? 'verified' : 'declared',
    n: digests + parameters,
    sources: oncePerFile(compared.flatMap((check) => check.sources)),
    plain: 'The files that the records of the training name are the files that are here.',
  })
}
