/** Which files of the policy tell of lineage, and judgements on those that are absent or at fault. */

import type { EvidenceSpec } from '../../domain/policy.js'
import type { Absent, Facts, FileFault, Judgement } from '../../domain/rule.js'
import type { Source } from '../../domain/source.js'
import { judgement } from './judgement.js'
import { faultFix, faultSources, faultWords } from './unread.js'
import { listing, visible } from './words.js'

/** Readers that yield lineage. */
export const LINEAGE_READERS: ReadonlySet<string> = new Set([
  'checksums',
  'croissant',
  'cyclonedx',
  'dvc-file',
  'dvc-lock',
  'dvc-yaml',
  'in-toto-statement',
  'kubeflow',
  'lfs-pointer',
  'ml-metadata',
  'mlflow-database',
  'mlflow-registry',
  'mlflow-run',
  'mlmodel',
  'openlineage',
  'prov',
  'prov-n',
  'spdx',
])

/** Names that only such files have; asked where the policy names no reader, and the content cannot be asked. */
const NAMES =
  /(^|\/)(dvc\.(lock|yaml)|[^/]*\.dvc|MLmodel|meta\.ya?ml|run\.json|[^/]*croissant[^/]*|[^/]*\.prov\.json|[^/]*prov(enance)?[.-][^/]*|[^/]*openlineage[^/]*|[^/]*lineage[^/]*|[^/]*\.(intoto|dsse|sigstore)[^/]*|[^/]*attestation[^/]*|[^/]*statement\.json|[^/]*\.(cdx|spdx3?)\.json|[^/]*bom\.json|[^/]*mlmd[^/]*\.json|sha(256|512|1)sums?(\.txt)?|[^/]*\.sha(256|512|1)(sums?)?)$/i
const FOLDERS = /(^|\/)(lineage|provenance|attestations?|mlruns|mlmd|kfp|kubeflow)\//i

/** Whether a file of the policy tells of lineage: by its reader, else by its name. */
export function tellsLineage(path: string, spec: EvidenceSpec | null, reader: string | null): boolean {
  const id = reader ?? spec?.as ?? null
  if (id !== null) return LINEAGE_READERS.has(id)
  return NAMES.test(path) || FOLDERS.test(path)
}

/** Lineage files that could not be used. */
const faultyRecords = (facts: Facts): readonly FileFault[] =>
  facts.faults.filter(
    (file) => (file.spec !== null || file.reader !== null) && tellsLineage(file.path, file.spec, file.reader),
  )

/** Lineage files that the policy names and the change does not have. */
const absentRecords = (facts: Facts): readonly Absent[] =>
  facts.absent.filter((one) => one.what === 'evidence' && tellsLineage(one.path, one.spec, null))

/**
 * What stands in the way of judging lineage: an `error` for each file at fault, and one `missing` for all that are
 * absent. A record that is not there may be the one that would contradict, so nothing is satisfied beside it.
 */
export function unreadRecords(facts: Facts): readonly Judgement[] {
  const faulty = faultyRecords(facts).map((file) =>
    judgement(
      'error',
      `${visible(file.path)} cannot be used as a record of where the model comes from: ${faultWords([file], 3)}.`,
      {
        fix: faultFix([file], 'write the file again with the tool that made it'),
        sources: faultSources([file]),
      },
    ),
  )
  const absent = absentRecords(facts).map((one) => visible(one.path))
  if (absent.length === 0) return faulty
  const verb = absent.length === 1 ? 'is' : 'are'
  const message = `${listing(absent)}, which the policy names as ${absent.length === 1 ? 'a record' : 'records'} of where the model comes from, ${verb} not in the change.`
  return [
    ...faulty,
    judgement('missing', message, { fix: `commit ${listing(absent)}, as the tool that ran the pipeline wrote it` }),
  ]
}

/** Sources without repetition of a file, in order, at most `limit`. */
export function oncePerFile(sources: readonly Source[], limit = 20): readonly Source[] {
  const seen = new Map<string, Source>()
  for (const source of sources) if (!seen.has(source.path) && seen.size < limit) seen.set(source.path, source)
  return [...seen.values()]
}
