import { describe, expect, it } from 'vitest'
import { giskard } from '../../src/readers/giskard.js'
import { READERS } from '../../src/readers/index.js'
import { chooseReader } from '../../src/readers/recognise.js'
import { contextOf, evidenceOf, faultsOf, fileOf, metricLines, ofKind, sample } from './reading.js'
import { withstands } from './withstands.js'

const DEVIATIONS = [
  '?giskard:recall_deviation[age_band=18-24] = -0.3656',
  '?giskard:recall_deviation[race=Black] = -0.1913',
  '?giskard:recall_deviation[age_band=65+] = -0.1484',
  '?giskard:recall_deviation[credit_score=< 711.500] = -0.1116',
  '?giskard:precision_deviation[purpose=small_business] = -0.0986',
  '?giskard:recall_deviation[purpose=home_improvement] = -0.0743',
  '?giskard:recall_deviation[home_ownership=OWN] = -0.0567',
  '?giskard:recall_deviation[race=Asian] = -0.0525',
]
const ISSUES = ['?giskard:major_issues = 4', '?giskard:medium_issues = 4', '?giskard:minor_issues = 0']
const scan = (root: object) => fileOf('s.json', JSON.stringify(root))

describe('giskard', () => {
  withstands(giskard)

  it.each([
    ['scan.json', [...DEVIATIONS, ...ISSUES], 10],
    ['scan.csv', DEVIATIONS, 8],
  ])('reads the issues of %s', async (name, lines, count) => {
    const file = sample('giskard', name)
    const chosen = chooseReader(file, null, READERS)
    expect(chosen.ok && chosen.value.id).toBe('giskard')
    const evidence = await evidenceOf(giskard, file)
    expect(metricLines(evidence)).toEqual(lines)
    const tests = ofKind(evidence, 'tests')[0]?.tests ?? []
    expect(tests).toHaveLength(count)
    expect(tests.filter(({ outcome }) => outcome === 'failed')).toHaveLength(8)
  })

  it('is evidence of nothing where no detector is named', async () => {
    expect(giskard.recognises(scan({}))).toBe('no')
    const table = fileOf('s.csv', 'domain,slicing_fn,transformation_fn,metric,deviation,description\n')
    const [tests] = ofKind(await evidenceOf(giskard, table), 'tests')
    expect(tests?.tests).toEqual([])
  })

  it('reads conditions on several columns, keeps others as written, and does not repeat attacks', async () => {
    const sentence = (where: string) =>
      `For records in the dataset where ${where}, the Accuracy is 5.5% lower than the global Accuracy.`
    const file = scan({
      PerformanceBiasDetector: {
        major: [sentence('`sex` == "Female" AND `age` < 30'), sentence('something of its own')],
      },
      LLMHarmfulContentDetector: { major: ['The model answers "how to build a bomb"'] },
    })
    const evidence = await evidenceOf(giskard, file)
    expect(metricLines(evidence).slice(0, 2)).toEqual([
      '?giskard:accuracy_deviation[sex=Female,age=< 30] = -0.055',
      '?giskard:accuracy_deviation[records=something of its own] = -0.055',
    ])
    expect(JSON.stringify(evidence)).not.toMatch(/bomb/)
  })

  it.each([
    ['an unknown level', { XDetector: { grave: [] } }, /not a list of issues of the level/],
    ['a level that is a number', { XDetector: { major: 0 } }, /is 0, not a list/],
    ['an issue that is no text', { XDetector: { major: [1] } }, /is 1, not a text/],
  ])('refuses %s', async (_, root, message) => {
    expect(await faultsOf(giskard.read(scan(root), contextOf()))).toMatch(message)
  })
})
