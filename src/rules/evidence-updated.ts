/** Rule `evidence-updated`: where the model changes, the evidence about it changes too. */

import type { Evidence } from '../domain/evidence.js'
import type { Requirement } from '../domain/policy.js'
import type { Facts, Judgement, Rule } from '../domain/rule.js'
import type { Source } from '../domain/source.js'
import { type Problem, settled } from './shared/findings.js'
import { fullDigest } from './shared/freshness.js'
import { judgement } from './shared/judgement.js'
import { oncePerFile } from './shared/lineage-records.js'
import { absentReports, faultFix, faultSources, faultWords, faultyReports, isRows } from './shared/unread.js'
import { count, listing, visible } from './shared/words.js'

/** Kinds of evidence that are about what one version of a model does. */
const ABOUT: ReadonlySet<Evidence['kind']> = new Set(['metric', 'evaluation', 'explanation', 'tests'])

export const evidenceUpdated: Rule = {
  id: 'evidence-updated',
  summary: 'Where a change alters the model, it brings new evidence about it.',
  plain: 'A new version of the model must be tested anew: results of the version before it say nothing about this one.',
  details: [
    'Files of the model are those that its `paths` name, without the evidence itself, its card and its governance documents; where none of them changes it is not-applicable.',
    'Evidence are the rows of the candidate and the files that figures, evaluations, explanations and tests are taken from, or the `files` that are listed. One whose very bytes the merge base holds already, at whatever path, is violated: it was written before the model was changed. One that names the digest of exactly this model is not, whenever it was written.',
    'A file that cannot be read is an error, one that is absent missing, and so is a model without any evidence. That a file was edited does not show that it was measured again: `evidence-fresh` asks for time and digest.',
  ].join(' '),
  remedy: [
    'Evaluate the model of this change and commit the new predictions or reports in the same pull request.',
    'Where they are of exactly this version already, have the evaluation name the SHA-256 of the model file.',
    'Let the pipeline write model and evaluation in one go, so that neither is committed alone.',
  ],
  schema: {
    type: 'object',
    additionalProperties: false,
    properties: {
      files: {
        type: 'array',
        items: { type: 'string', minLength: 1, maxLength: 1024 },
        minItems: 1,
        uniqueItems: true,
        description: 'Paths of evidence that must change with the model; left out, all that is about the model.',
      },
    },
  },
  strictness: { files: 'more' },
  judge,
}

function judge(requirement: Requirement, facts: Facts): readonly Judgement[] {
  const about = aboutModel(facts)
  const own = new Set([...about.keys(), ...documentsOf(facts)])
  const changed = facts.update?.model.filter((path) => !own.has(path))
  if (changed?.length === 0)
    return [
      judgement(
        'not-applicable',
        'The change alters no file of the model itself, so nothing has to be measured again.',
      ),
    ]
  const listed = requirement.with['files'] as readonly string[] | undefined
  const asked = listed ?? [...about.keys()]
  const unusable = [...unreadable(facts), ...absent(facts, about, listed ?? [])]
  const problems: readonly Problem[] = [
    ...unusable,
    ...(asked.length === 0 && unusable.length === 0 ? [nothing(facts)] : []),
    ...stale(facts, about, asked, changed ?? []),
  ]
  return settled(problems, satisfied(facts, about, asked, changed ?? []), { origin: 'verified' })
}

/** Evidence about the model by its path, each with the model digests that it names. */
function aboutModel(
  facts: Facts,
): ReadonlyMap<string, { readonly source: Source; readonly digests: readonly string[] }> {
  const found = new Map<string, { source: Source; digests: string[] }>()
  const at = (source: Source) => {
    const known = found.get(source.path) ?? { source: { ...source, pointer: '', line: null }, digests: [] }
    found.set(source.path, known)
    return known
  }
  for (const table of facts.tables) if (table.role === 'candidate') at(table.source)
  for (const one of facts.evidence) {
    if (!ABOUT.has(one.kind) || one.origin === 'declared' || (one.kind === 'metric' && one.role !== 'candidate'))
      continue
    const digest = one.kind === 'evaluation' ? one.model.digest : null
    const entry = at(one.source)
    if (digest !== null) entry.digests.push(digest)
    // Rows that an evaluation vouches for are as new as it is.
    if (one.kind === 'evaluation' && digest !== null)
      for (const table of facts.tables)
        if (
          Object.values(one.vouchesFor).some((sha256) => sha256.endsWith(table.source.sha256)) &&
          found.has(table.source.path)
        )
          found.get(table.source.path)!.digests.push(digest)
  }
  return found
}

/** Card and governance documents: people write them, and a change of them is none of the model. */
const documentsOf = ({ model }: Facts): readonly string[] =>
  [model.card, model.governance.risks, model.governance.incidents, model.governance.responsePlan].filter(
    (path) => path !== null,
  )

function unreadable(facts: Facts): readonly Problem[] {
  const rows = facts.faults.filter((file) => file.spec !== null && file.spec.role === 'candidate' && isRows(file.spec))
  const faulty = [...new Set([...faultyReports(facts, 'candidate'), ...rows])]
  if (faulty.length === 0) return []
  const message = `Whether the evidence is new cannot be judged: ${faultWords(faulty)}.`
  return [{ outcome: 'error', message, fix: faultFix(faulty, 'write the file again'), sources: faultSources(faulty) }]
}

/** Files that the policy or the requirement names and that are not there. */
function absent(facts: Facts, about: ReadonlyMap<string, unknown>, listed: readonly string[]): readonly Problem[] {
  const rows = facts.absent.filter((one) => one.spec !== null && one.spec.role === 'candidate' && isRows(one.spec))
  const gone = [...absentReports(facts, 'candidate'), ...rows].map((one) => one.path)
  const known = new Set([...about.keys(), ...facts.evidence.map((one) => one.source.path)])
  const paths = [...new Set([...gone, ...listed.filter((path) => !known.has(path))])].map((path) => visible(path))
  if (paths.length === 0) return []
  const message = `${listing(paths)} ${paths.length === 1 ? 'is' : 'are'} not in the change, so nothing new is known of the model.`
  return [{ outcome: 'missing', message, fix: `evaluate this model and commit ${listing(paths)}`, sources: [] }]
}

const nothing = (facts: Facts): Problem => ({
  outcome: 'missing',
  message: `There is no evidence about ${visible(facts.model.id)} that could have been updated.`,
  fix: 'commit an evaluation of this model, and name it in the policy',
  sources: [],
})

function stale(
  facts: Facts,
  about: ReturnType<typeof aboutModel>,
  asked: readonly string[],
  changed: readonly string[],
): readonly Problem[] {
  if (facts.update === undefined)
    return [
      {
        outcome: 'error',
        message: 'What the change did to the evidence is not known.',
        fix: 'judge a change that has a merge base',
        sources: [],
      },
    ]
  const unchanged = new Set(facts.update.unchanged)
  const own = facts.digest === null ? null : fullDigest(facts.digest)
  const isOfThis = (path: string) =>
    own !== null && (about.get(path)?.digests.some((digest) => fullDigest(digest) === own) ?? false)
  const old = asked.filter((path) => unchanged.has(path) && !isOfThis(path))
  if (old.length === 0) return []
  const sources = facts.evidence.map((one) => one.source).filter((source) => old.includes(source.path))
  const known = old.flatMap((path) => about.get(path)?.source ?? [])
  return [
    {
      outcome: 'violated',
      message: `The model changed (${listing(changed.map((path) => visible(path)))}), and ${listing(old.map((path) => visible(path)))} did not: ${old.length === 1 ? 'it was' : 'they were'} there before the change, byte for byte.`,
      fix: `evaluate this model again and commit the new ${listing(old.map((path) => visible(path)))}`,
      sources: oncePerFile([...known, ...sources]),
      plain: 'The model was changed, and the tests are those of the model before.',
    },
  ]
}

function satisfied(
  facts: Facts,
  about: ReturnType<typeof aboutModel>,
  asked: readonly string[],
  changed: readonly string[],
): Judgement {
  const sources = oncePerFile(asked.flatMap((path) => about.get(path)?.source ?? []))
  return judgement(
    'satisfied',
    `With ${listing(changed.map((path) => visible(path)))} the evidence about ${visible(facts.model.id)} changed as well, or names exactly this model: ${listing(asked.map((path) => visible(path)))} (${count(asked.length)}).`,
    {
      origin: 'verified',
      n: asked.length,
      sources,
      plain: 'The tests were made anew for this version of the model.',
    },
  )
}
