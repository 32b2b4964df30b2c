/** Files that the policy names → evidence, faults, absences and rows files. Every file is accounted for: nothing is skipped in silence. */

import type { Evidence } from './domain/evidence.js'
import { type Fault, fault } from './domain/fault.js'
import type { MetricVocabulary } from './domain/metric.js'
import { bareFile, type EvidenceSpec, type ModelSpec } from './domain/policy.js'
import type { ReadContext, Reader } from './domain/reader.js'
import type { Absent, FileFault } from './domain/rule.js'
import type { Blob, TreeView } from './domain/snapshot.js'
import { chooseReader } from './readers/recognise.js'
import { readableFile } from './syntax/file.js'
import { compileGlob, isGlob } from './syntax/glob.js'

/** Most bytes of a file that a reader takes whole; rows files are streamed and have limits of their own. */
const READER_CAP = 64 * 1024 * 1024

/** A rows file to be measured, or why it cannot be. */
export type RowsFile =
  | { readonly spec: EvidenceSpec; readonly path: string; readonly blob: Blob }
  | { readonly spec: EvidenceSpec; readonly path: string; readonly absent: true }
  | {
      readonly spec: EvidenceSpec
      readonly path: string
      readonly sha256: string | null
      readonly faults: readonly Fault[]
    }

export interface ReadEvidence {
  readonly evidence: readonly Evidence[]
  readonly faults: readonly FileFault[]
  readonly absent: readonly Absent[]
  readonly rows: readonly RowsFile[]
}

/** Where files are looked for. */
export interface ReadTrees {
  readonly head: TreeView
  readonly workspace: TreeView | null
}

/** Whether the policy says that a file holds one row per case. */
export const isRowsSpec = (spec: EvidenceSpec): boolean =>
  spec.sql !== undefined ||
  spec.as === 'predictions' ||
  (spec.as === null && (spec.task !== null || Object.keys(spec.columns).length > 0))

/** Reads everything that a model's entry names: evidence, card and governance documents. */
export async function readEvidence(
  model: ModelSpec,
  trees: ReadTrees,
  readers: readonly Reader[],
  vocabulary: MetricVocabulary,
): Promise<ReadEvidence> {
  const evidence: Evidence[] = []
  const faults: FileFault[] = []
  const absent: Absent[] = []
  const rows: RowsFile[] = []
  // A file that an entry names literally is that entry's: a pattern leaves it, and leaves what an earlier one took.
  const taken = new Set(model.evidence.filter((spec) => !isGlob(spec.file)).map(placeOf))

  for (const { spec, what } of namedFiles(model)) {
    const tree = spec.from === 'workspace' ? trees.workspace : trees.head
    const paths = matches(spec.file, tree)
    if (!paths.length) {
      absent.push({ path: spec.file, spec: what === 'evidence' ? spec : null, what })
      if (isRowsSpec(spec)) rows.push({ spec, path: spec.file, absent: true })
    }
    for (const path of paths) {
      if (!tree) continue
      if (isGlob(spec.file) && what === 'evidence') {
        const place = placeOf({ from: spec.from, file: path })
        if (taken.has(place)) continue
        taken.add(place)
      }
      const opened = await tree.open(path)
      const place = opened.ok ? usable(opened.value, isRowsSpec(spec), spec.as === 'lfs-pointer') : opened.faults
      if (isRowsSpec(spec)) {
        if (opened.ok && !place.length) rows.push({ spec, path, blob: opened.value })
        else rows.push({ spec, path, sha256: opened.ok ? opened.value.sha256 : null, faults: place })
      }
      if (!opened.ok || place.length) {
        const sha256 = opened.ok ? opened.value.sha256 : null
        faults.push({ path, sha256, spec: what === 'evidence' ? spec : null, reader: spec.as, faults: place })
      } else if (!isRowsSpec(spec)) {
        const beside = besideIn(tree)
        const result = await readOne(opened.value, { spec, model, vocabulary, beside }, readers)
        evidence.push(...result.evidence)
        if (result.faults.length)
          faults.push({
            path,
            sha256: opened.value.sha256,
            spec: what === 'evidence' ? spec : null,
            reader: result.reader,
            faults: result.faults,
          })
      }
    }
  }
  return { evidence, faults, absent, rows }
}

const placeOf = ({ from, file }: Pick<EvidenceSpec, 'from' | 'file'>): string => `${from}:${file}`

/** Everything that a model's entry names, as evidence entries. */
function namedFiles(model: ModelSpec): readonly { readonly spec: EvidenceSpec; readonly what: Absent['what'] }[] {
  const { risks, incidents, responsePlan } = model.governance
  const plain = (file: string, as: string | null): EvidenceSpec => bareFile(file, as, model.place)
  return [
    ...model.evidence.filter((spec) => spec.sql === undefined).map((spec) => ({ spec, what: 'evidence' as const })),
    ...(model.card ? [{ spec: plain(model.card, cardReader(model.card)), what: 'card' as const }] : []),
    ...(risks ? [{ spec: plain(risks, 'risk-register'), what: 'risks' as const }] : []),
    ...(incidents ? [{ spec: plain(incidents, 'incident'), what: 'incidents' as const }] : []),
    ...(responsePlan ? [{ spec: plain(responsePlan, 'response-plan'), what: 'response-plan' as const }] : []),
  ]
}

/** A Markdown card is read as one whatever it holds; other formats are recognised by content. */
const cardReader = (path: string): string | null => (/\.(md|markdown)$/i.test(path) ? 'model-card' : null)

/** Paths of a tree that a path or glob names, in order. A pattern that is not allowed names nothing. */
export function matches(file: string, tree: TreeView | null): readonly string[] {
  if (!tree) return []
  if (!isGlob(file)) return tree.entry(file) ? [file] : []
  const matcher = compileGlob(file)
  return matcher ? tree.entries.filter((entry) => matcher(entry.path)).map((entry) => entry.path) : []
}

function usable(blob: Blob, asRows: boolean, asPointer: boolean): readonly Fault[] {
  if (blob.lfs && !asPointer)
    return [
      fault(
        'artifact/unreadable',
        blob.path,
        'is a Git LFS pointer: its content is not in the repository, so it cannot be read',
        {
          fix: 'commit the file itself, since evidence must be readable from the commit alone; where only the digest of its content is wanted, say `as: lfs-pointer`',
        },
      ),
    ]
  if (!asRows && blob.size > READER_CAP)
    return [
      fault('artifact/too-large', blob.path, `has ${blob.size} bytes; at most ${READER_CAP} are read`, {
        fix: 'commit a summary, or declare it as a predictions file with `as: predictions`',
      }),
    ]
  return []
}

/** Other files of a tree, for readers that need them. */
const besideIn =
  (tree: TreeView): ReadContext['beside'] =>
  async (path) => {
    const opened = tree.entry(path) ? await tree.open(path) : null
    if (!opened?.ok || opened.value.lfs || opened.value.size > READER_CAP) return null
    return readableFile(path, await opened.value.bytes(), opened.value.sha256)
  }

/** A file of a known format that gives no fact at all: named as evidence it shows nothing, and that is told. */
const empty = (path: string, { id, title }: Reader): Fault =>
  fault('artifact/schema', path, `the reader "${id}" (${title}) finds nothing in it that is evidence`, {
    fix: 'commit the results themselves, or take the file out of the evidence',
  })

/** One file through the reader that knows it. A reader that throws is our bug and becomes a fault, never a pass. */
export async function readOne(
  blob: Blob,
  context: ReadContext,
  readers: readonly Reader[],
): Promise<{
  readonly evidence: readonly Evidence[]
  readonly faults: readonly Fault[]
  readonly reader: string | null
}> {
  let reader: string | null = null
  try {
    const file = readableFile(blob.path, await blob.bytes(), blob.sha256)
    const mapped = Object.keys(context.spec.metrics).length > 0
    const chosen = chooseReader(file, context.spec.as ?? (mapped ? 'generic-metrics' : null), readers)
    if (!chosen.ok) return { evidence: [], faults: chosen.faults, reader }
    reader = chosen.value.id
    const read = await chosen.value.read(file, context)
    if (!read.ok) return { evidence: [], faults: read.faults, reader }
    return { evidence: read.value, faults: read.value.length ? [] : [empty(blob.path, chosen.value)], reader }
  } catch (error) {
    const message = `${reader ? `the reader "${reader}"` : 'reading'} failed on it: ${(error as Error).message}`
    const fix = 'this is a fault of risk-gate: report it with the file'
    return { evidence: [], faults: [fault('artifact/unreadable', blob.path, message, { fix })], reader }
  }
}
