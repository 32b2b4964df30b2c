/** A change against an earlier version as two reports show it, where the policy declares no rows. */

import type { EvaluationEvidence } from '../../domain/evidence.js'
import type { Ask, MetricEntry, Role, Unmeasured } from '../../domain/metric.js'
import type { Facts } from '../../domain/rule.js'
import { sliceKey } from '../../domain/slice.js'
import type { Source } from '../../domain/source.js'
import type { Figure, Figures } from './figure.js'
import { evaluationOf, reportedFigures } from './reported.js'
import { rows, sliceText, visible } from './words.js'

/**
 * Figures of the candidate's reports with their change against those of `versus`. Two numbers are comparable only as the
 * same metric of the same rows: other data, another split or another number of rows is an error that names what differs,
 * and where reports do not say on which data, or with which parameters, the change is in doubt. There is no interval, for
 * reports do not pair rows.
 */
export function reportedChanges(facts: Facts, ask: Ask, entry: MetricEntry, versus: Role, why: Unmeasured): Figures {
  const plain: Ask = { ...ask, pairedWith: null, confidence: null }
  const candidate = reportedFigures(facts, plain, entry, why)
  if (!candidate.found) return candidate
  const before = reportedFigures(facts, { ...plain, role: versus }, entry, why)
  if (!before.found) return before
  const bySlice = new Map(before.figures.map((figure) => [sliceKey(figure.slice), figure]))
  const figures = candidate.figures.map((figure) =>
    changed(facts, figure, bySlice.get(sliceKey(figure.slice)), { versus, entry }),
  )
  const known = new Set(candidate.figures.map((figure) => sliceKey(figure.slice)))
  const lost = before.figures.filter((figure) => !known.has(sliceKey(figure.slice)))
  return {
    found: true,
    figures: [...figures, ...lost.map((figure) => gone(figure, entry))],
    remarks: candidate.remarks,
  }
}

function changed(
  facts: Facts,
  figure: Figure,
  before: Figure | undefined,
  { versus, entry }: { readonly versus: Role; readonly entry: MetricEntry },
): Figure {
  if (figure.flaw !== null) return figure
  if (before === undefined || before.flaw !== null || before.value === null || figure.value === null) {
    const message =
      before?.flaw?.message ??
      `The ${versus} has no value ${sliceText(figure.slice)}, so nothing shows that the model did not get worse.`
    return {
      ...figure,
      flaw: { outcome: before?.flaw?.outcome ?? 'missing', message, fix: `report the metric of the ${versus} too` },
    }
  }
  const [now, then] = [figure.sources[0], before.sources[0]]
  if (now === undefined || then === undefined) return figure
  const sides = [sideOf(facts, figure, now), sideOf(facts, before, then)] as const
  const differs = differenceOf(...sides)
  if (differs !== null)
    return {
      ...figure,
      flaw: {
        outcome: 'error',
        message: `${now.path} and ${then.path} cannot be compared: ${differs}. A change counts only where both were measured in the same way on the same rows.`,
        fix: 'evaluate both models on the same data, in the same way',
      },
    }
  const doubts = [...figure.doubts, ...before.doubts, ...doubtsOf(...sides, entry)]
  return {
    ...figure,
    interval: null,
    doubts: [...new Set(doubts)],
    noInterval: 'reports do not pair the rows of the two models',
    change: {
      baseline: before.value,
      baselineSource: then,
      difference: figure.value - before.value,
      interval: null,
      pairs: 0,
      identical: isOneEvaluation(...sides),
    },
  }
}

/** A figure with what its file says of the evaluation. */
interface Side {
  readonly path: string
  readonly sha256: string
  readonly n: number | null
  readonly reader: string | null
  readonly evaluation: EvaluationEvidence | undefined
}

function sideOf(facts: Facts, { n }: Figure, source: Source): Side {
  const found = facts.evidence.find(
    (one) => one.kind === 'metric' && one.source.path === source.path && one.source.sha256 === source.sha256,
  )
  return {
    path: source.path,
    sha256: source.sha256,
    n,
    reader: found?.reader ?? null,
    evaluation: evaluationOf(facts, { source }),
  }
}

/** What shows that two figures were not measured on the same rows, as a clause; null where nothing does. */
function differenceOf(a: Side, b: Side): string | null {
  const pair = <T>(of: (side: Side) => T | null | undefined): readonly [T, T] | null => {
    const [x, y] = [of(a) ?? null, of(b) ?? null]
    return x === null || y === null || x === y ? null : [x, y]
  }
  const digests = pair((side) => side.evaluation?.dataset.digest?.toLowerCase())
  if (digests) return `they name different data (${digests[0].slice(0, 19)}… and ${digests[1].slice(0, 19)}…)`
  const splits = pair((side) => side.evaluation?.dataset.split)
  if (splits) return `one is of the ${splits[0]} split and the other of the ${splits[1]} split`
  const names = dataOf(a) === null || dataOf(b) === null ? pair((side) => side.evaluation?.dataset.name) : null
  if (names) return `they name different data (${visible(names[0], 60)} and ${visible(names[1], 60)})`
  const counts = pair((side) => side.n)
  if (counts) return `one rests on ${rows(counts[0])} and the other on ${rows(counts[1])}`
  return null
}

/** What keeps a change from being certain though nothing speaks against it, as clauses. */
function doubtsOf(a: Side, b: Side, entry: MetricEntry): readonly string[] {
  const unnamed = dataOf(a) === null || dataOf(b) === null
  const tools = a.reader !== null && b.reader !== null && a.reader !== b.reader
  return [
    ...(unnamed ? [`it is not reported that ${a.path} and ${b.path} were measured on the same data`] : []),
    ...(tools && entry.parameters.length
      ? [
          `different tools wrote them, and neither says with which ${entry.parameters.join(' and ')} it measured ${entry.name}`,
        ]
      : []),
  ]
}

const dataOf = ({ evaluation }: Side): string | null => evaluation?.dataset.digest ?? null

/** Whether the two figures are of one and the same evaluation: the same bytes, or the same model by its digest. */
function isOneEvaluation(a: Side, b: Side): boolean {
  if (a.sha256 === b.sha256) return true
  const [x, y] = [a, b].map(({ evaluation }) => evaluation?.model.digest?.toLowerCase())
  return x !== undefined && x === y
}

/** A group that only the version before has: it must not leave the comparison by being dropped. */
const gone = (figure: Figure, entry: MetricEntry): Figure => ({
  ...figure,
  value: null,
  flaw: {
    outcome: 'missing',
    message: `${entry.name} ${sliceText(figure.slice)} is in ${figure.sources[0]?.path} and not in the report of this change.`,
    fix: 'report every group that was reported before',
  },
})
