/** A change against an earlier version as two reports show it, where the policy declares no rows. */

import type { Ask, MetricEntry, Role, Unmeasured } from '../../domain/metric.js'
import type { Facts } from '../../domain/rule.js'
import type { Source } from '../../domain/source.js'
import type { Figure, Figures } from './figure.js'
import { evaluationOf, keyOf, reportedFigures } from './reported.js'
import { sliceText } from './words.js'

/**
 * Figures of the candidate's reports with their change against those of `versus`. Two numbers are comparable only on the
 * same data: different digests of it are an error, and where a report does not name its data the change is in doubt. There
 * is no interval, for reports do not pair rows.
 */
export function reportedChanges(facts: Facts, ask: Ask, entry: MetricEntry, versus: Role, why: Unmeasured): Figures {
  const plain: Ask = { ...ask, pairedWith: null, confidence: null }
  const candidate = reportedFigures(facts, plain, entry, why)
  if (!candidate.found) return candidate
  const before = reportedFigures(facts, { ...plain, role: versus }, entry, why)
  if (!before.found) return before
  const bySlice = new Map(before.figures.map((figure) => [keyOf(figure.slice), figure]))
  const figures = candidate.figures.map((figure) => changed(facts, figure, bySlice.get(keyOf(figure.slice)), versus))
  const known = new Set(candidate.figures.map((figure) => keyOf(figure.slice)))
  const lost = before.figures.filter((figure) => !known.has(keyOf(figure.slice)))
  return {
    found: true,
    figures: [...figures, ...lost.map((figure) => gone(figure, entry))],
    remarks: candidate.remarks,
  }
}

function changed(facts: Facts, figure: Figure, before: Figure | undefined, versus: Role): Figure {
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
  const [here, there] = [dataOf(facts, now), dataOf(facts, then)]
  if (here !== null && there !== null && here !== there)
    return {
      ...figure,
      flaw: {
        outcome: 'error',
        message: `${now.path} and ${then.path} were measured on different data (${here.slice(0, 19)}… and ${there.slice(0, 19)}…), so their difference says nothing of the models.`,
        fix: 'evaluate both models on the same data',
      },
    }
  return {
    ...figure,
    interval: null,
    doubts:
      here === null || there === null
        ? [`it is not reported that ${now.path} and ${then.path} were measured on the same data`]
        : figure.doubts,
    noInterval: 'reports do not pair the rows of the two models',
    change: {
      baseline: before.value,
      baselineSource: then,
      difference: figure.value - before.value,
      interval: null,
      pairs: 0,
      identical: now.path === then.path && now.sha256 === then.sha256,
    },
  }
}

const dataOf = (facts: Facts, source: Source): string | null =>
  evaluationOf(facts, { source })?.dataset.digest?.toLowerCase() ?? null

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
