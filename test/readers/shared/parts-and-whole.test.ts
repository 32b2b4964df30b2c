/** Figures of groups that contradict the whole are undefined, and so is it; none that were computed from rows are. */

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { evaluation } from '../../../src/readers/evaluation.js'
import { contextOf, evidenceOf, fileOf, ofKind } from '../reading.js'

type Figures = Readonly<Record<string, number>>
type Slices = Readonly<Record<string, Readonly<Record<string, Figures>>>>

const file = (n: number, metrics: Figures, slices: Slices) =>
  fileOf(
    'reports/e.json',
    JSON.stringify({
      schema: 1,
      model: { name: 'm', digest: `sha256:${'a'.repeat(64)}` },
      dataset: { name: 'd', digest: `sha256:${'b'.repeat(64)}`, split: 'test' },
      evaluated_at: '2026-11-20T09:00:00Z',
      n,
      metrics,
      slices,
    }),
  )

const CONTEXT = contextOf()
const WEIGHTED = {
  ...CONTEXT,
  model: {
    ...CONTEXT.model,
    evidence: CONTEXT.model.evidence.map((spec) => ({ ...spec, role: 'baseline' as const, columns: { weight: 'w' } })),
  },
}
const BESIDE_ROWS = {
  ...CONTEXT,
  model: { ...CONTEXT.model, evidence: CONTEXT.model.evidence.map((spec) => ({ ...spec, as: 'predictions' })) },
}
/** Why figures are undefined, one a line: those that contradict each other. */
async function told(n: number, metrics: Figures, slices: Slices, context = CONTEXT) {
  const found = ofKind(await evidenceOf(evaluation, file(n, metrics, slices), context), 'metric')
  return found
    .filter((one) => one.value === null)
    .map((one) => `${one.source.pointer}: ${one.reason}`)
    .join('\n')
}

const sex = (name: string, f: number, m: number, [a, b] = [400, 600]): Slices => ({
  sex: { F: { n: a, [name]: f }, M: { n: b, [name]: m } },
})

describe('a whole that its groups cannot make up', () => {
  it.each<[string, Figures, Slices, RegExp]>([
    [
      'accuracy above every group',
      { accuracy: 0.95 },
      sex('accuracy', 0.78, 0.79),
      /^\/metrics\/accuracy: accuracy is 0\.95 over all rows, and the groups of "sex", which are all of them, have 0\.78 to 0\.79: no mean of theirs is that\n\/slices\/sex\/F\/accuracy: accuracy .*\n\/slices\/sex\/M\/accuracy/,
    ],
    ['under another name', { acc: 0.95 }, sex('accuracy', 0.78, 0.79), /accuracy is 0\.95/],
    ['below every group', { log_loss: 0.31 }, sex('log_loss', 0.42, 0.44), /log_loss is 0\.31/],
    ['within them, and not their mean', { accuracy: 0.89 }, sex('accuracy', 0.71, 0.91), /come to 0\.83 by their rows/],
    ['the root of a mean of squares', { rmse: 3.9 }, sex('rmse', 2.5, 4.25), /come to 3\.65\d+ by their rows/],
    ['groups that are all alike', { brier: 0.1 }, sex('brier', 0.25, 0.25), /have 0\.25: no mean/],
    [
      'by groups that are most of its rows, whatever the others have',
      { accuracy: 0.95 },
      sex('accuracy', 0.78, 0.79, [400, 399]),
      /^\/metrics\/accuracy: accuracy is 0\.95 over all rows, and the groups of "sex", which are 799 of its 1000 rows, come to 0\.784994 by their rows: whatever the others have, they cannot make up for it\n\/slices/,
    ],
    [
      'a group of it without a value',
      { accuracy: 0.95 },
      { sex: { F: { n: 400, accuracy: 0.78 }, M: { n: 600, recall: 1 } } },
      /which are 400 of its 1000 rows, come to 0\.78 by their rows/,
    ],
    ['what has no upper end, from below', { mae: 3 }, sex('mae', 9, 9, [400, 500]), /come to 9 by their rows/],
    [
      'of combinations of two columns',
      { accuracy: 0.99 },
      { 'sex*race': { 'F*A': { n: 500, accuracy: 0.81 }, 'M*B': { n: 500, accuracy: 0.85 } } },
      /the groups of "sex\*race"/,
    ],
  ])('is undefined: %s', async (_, metrics, slices, expected) => {
    expect(await told(1000, metrics, slices)).toMatch(expected)
  })

  it.each<[string, Figures, Slices]>([
    ['the others may make up for it', { accuracy: 0.95 }, sex('accuracy', 0.78, 0.79, [100, 90])],
    ['a group has no value, which may', { accuracy: 0.9 }, { sex: { F: { n: 400, accuracy: 0.8 }, M: { n: 600 } } }],
    ['the others may be as large as they like', { mae: 30 }, sex('mae', 1, 2, [400, 599])],
    ['the metric has another denominator', { recall: 0.95 }, sex('recall', 0.78, 0.79)],
    ['the metric is no mean', { roc_auc: 0.95 }, sex('roc_auc', 0.78, 0.79)],
    ['the whole does not have it', { recall: 0.95 }, sex('accuracy', 0.78, 0.79)],
    ['the metric is not known', { delight: 0.95 }, sex('delight', 0.78, 0.79)],
    ['rounding may be why', { accuracy: 0.82 }, sex('accuracy', 0.791, 0.834)],
    ['cutting off may be why', { accuracy: 0.81 }, sex('accuracy', 0.791, 0.834)],
    [
      'they agree',
      { accuracy: 0.82, mae: 3 },
      { sex: { F: { n: 400, accuracy: 0.7, mae: 3 }, M: { n: 600, accuracy: 0.9, mae: 3 } } },
    ],
  ])('is not spoken of where %s', async (_, metrics, slices) => {
    expect(await told(1000, metrics, slices)).toBe('')
  })

  it('is left to the comparison with rows where the policy has some', async () => {
    expect(await told(1000, { accuracy: 0.95 }, sex('accuracy', 0.78, 0.79), BESIDE_ROWS)).toBe('')
  })

  it('is held to no mean by rows where the policy knows of weights, and to the groups still', async () => {
    expect(await told(1000, { accuracy: 0.89 }, sex('accuracy', 0.71, 0.91), WEIGHTED)).toBe('')
    expect(await told(1000, { accuracy: 0.95 }, sex('accuracy', 0.71, 0.91), WEIGHTED)).toMatch(/no mean of theirs/)
  })
})

interface Row {
  readonly label: number
  readonly score: number
  readonly group: string
  readonly other: string
  readonly weight: number
}

const row: fc.Arbitrary<Row> = fc.record({
  label: fc.constantFrom(0, 1),
  score: fc.double({ min: 0, max: 1, noNaN: true }),
  group: fc.constantFrom('a', 'b', 'c'),
  other: fc.constantFrom('x', 'y'),
  weight: fc.double({ min: 0.01, max: 100, noNaN: true }),
})

/** Each metric as the mean of a number of a row; `rmse` is its root. */
const OF_ROW: Readonly<Record<string, (row: Row) => number>> = {
  accuracy: ({ label, score }) => Number(label === Number(score >= 0.5)),
  selection_rate: ({ score }) => Number(score >= 0.5),
  brier: ({ label, score }) => (score - label) ** 2,
  log_loss: ({ label, score }) => -Math.log(Math.max(1e-15, label ? score : 1 - score)),
  mae: ({ label, score }) => 1000 * Math.abs(score - label),
  mse: ({ label, score }) => (1000 * (score - label)) ** 2,
  rmse: ({ label, score }) => (1000 * (score - label)) ** 2,
}

type Written = (value: number) => number

function figures(rows: readonly Row[], weightOf: (row: Row) => number, written: Written): Figures {
  const total = rows.reduce((sum, one) => sum + weightOf(one), 0)
  return Object.fromEntries(
    Object.entries(OF_ROW).map(([name, of]) => {
      const mean = rows.reduce((sum, one) => sum + weightOf(one) * of(one), 0) / total
      return [name, written(name === 'rmse' ? Math.sqrt(mean) : mean)]
    }),
  )
}

/** The evaluation that these rows give. */
function computed(rows: readonly Row[], weightOf: (row: Row) => number, written: readonly [Written, Written]) {
  const by = (key: (row: Row) => string) => {
    const groups = new Map<string, Row[]>()
    for (const one of rows) groups.set(key(one), [...(groups.get(key(one)) ?? []), one])
    return Object.fromEntries(
      [...groups].map(([name, some]) => [name, { n: some.length, ...figures(some, weightOf, written[1]) }]),
    )
  }
  return [
    rows.length,
    figures(rows, weightOf, written[0]),
    {
      group: by((one) => one.group),
      other: by((one) => one.other),
      'group*other': by((one) => `${one.group}*${one.other}`),
    },
  ] as const
}

const rounding: fc.Arbitrary<Written> = fc
  .tuple(fc.integer({ min: 1, max: 12 }), fc.constantFrom('round', 'cut', 'whole'))
  .map(([places, how]) => (value) => {
    if (how === 'whole') return value
    const scaled = value * 10 ** places
    return Number(((how === 'round' ? Math.round(scaled) : Math.floor(scaled)) / 10 ** places).toFixed(places))
  })

describe('an evaluation that was computed from rows', () => {
  const rows = fc.array(row, { minLength: 1, maxLength: 60 })

  it('never contradicts itself, however it was rounded', async () => {
    await fc.assert(
      fc.asyncProperty(rows, fc.tuple(rounding, rounding), async (some, written) => {
        expect(await told(...computed(some, () => 1, written))).toBe('')
      }),
      { numRuns: 300 },
    )
  })

  it('nor where groups, or figures of some, are left out', async () => {
    const left: fc.Arbitrary<readonly string[]> = fc.array(fc.constantFrom('a', 'b', 'c', 'x', 'y'), { maxLength: 3 })
    await fc.assert(
      fc.asyncProperty(rows, fc.tuple(rounding, rounding), left, fc.boolean(), async (some, written, gone, whole) => {
        const [n, metrics, slices] = computed(some, () => 1, written)
        const kept = Object.fromEntries(
          Object.entries(slices).map(([column, groups]) => [
            column,
            Object.fromEntries(
              Object.entries(groups as Slices[string]).flatMap(([name, { n: size = 0, ...found }]) =>
                !name.split('*').some((part) => gone.includes(part))
                  ? [[name, { n: size, ...found }]]
                  : whole
                    ? []
                    : [[name, { n: size }]],
              ),
            ),
          ]),
        )
        expect(await told(n, metrics, kept)).toBe('')
      }),
      { numRuns: 300 },
    )
  })

  it('nor where its rows are weighted, and the policy says so', async () => {
    await fc.assert(
      fc.asyncProperty(rows, fc.tuple(rounding, rounding), async (some, written) => {
        const [n, metrics, slices] = computed(some, ({ weight }) => weight, written)
        expect(await told(n, metrics, slices, WEIGHTED)).toBe('')
      }),
      { numRuns: 300 },
    )
  })

  it('contradicts itself once a mean of the whole lies beyond its groups', async () => {
    // Both may have been cut off at their first decimal, so two tenths and less prove nothing.
    const beyond = fc.double({ min: 0.201, max: 0.4, noNaN: true })
    await fc.assert(
      fc.asyncProperty(rows, beyond, async (some, by) => {
        const [n, metrics, slices] = computed(some, () => 1, [(value) => value, (value) => value])
        const best = Math.max(...Object.values(slices.group).map((one) => (one as Figures)['brier']!))
        // A whole number may be one that was cut off there.
        fc.pre(
          best + by <= 1 && Object.values(slices.group).every((one) => !Number.isInteger((one as Figures)['brier'])),
        )
        expect(await told(n, { ...metrics, brier: best + by }, slices)).toMatch(/brier is .* over all rows/)
      }),
      { numRuns: 100 },
    )
  })
})

it('is looked for among more groups than a call takes arguments, and the file is told as too large', async () => {
  const groups = Object.fromEntries(Array.from({ length: 150_000 }, (_, at) => [`g${at}`, { n: 2, accuracy: 0.5 }]))
  const read = await evaluation.read(file(300_000, { accuracy: 0.5 }, { id: groups }), CONTEXT)
  expect(read.ok ? [] : read.faults.map(({ code }) => code)).toEqual(['artifact/too-large'])
})
