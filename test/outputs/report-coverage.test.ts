import { describe, expect, it } from 'vitest'
import { catalogues } from '../../src/frameworks/index.js'
import { PLAIN_CONTEXT } from '../../src/outputs/context.js'
import { renderReport } from '../../src/outputs/report.js'
import { coveragePart } from '../../src/outputs/report-coverage.js'
import { DECISIONS, finding, hostileDecision, hugeDecision } from '../fakes/decisions.js'

const CONTEXT = { ...PLAIN_CONTEXT, catalogues: catalogues() }
const base = DECISIONS['fail']!
const withFindings = (...findings: ReturnType<typeof finding>[]) => ({
  ...base,
  models: [{ ...base.models[0]!, findings }],
})

describe('coverage in the report', () => {
  const part = coveragePart(
    withFindings(
      finding('fair', 'metric-spread', { controls: ['nist-ai-rmf/MEASURE-2.11'], origin: 'recomputed' }),
      finding('fair', 'metric-spread', { controls: ['nist-ai-rmf/MEASURE-2.11'], outcome: 'violated' }),
      finding('plan', 'response-plan', {
        controls: ['sr-11-7/pillar-3', 'house/1', 'sr-11-7/pillar-9'],
        origin: 'declared',
      }),
      finding('bare', 'drift'),
    ),
    CONTEXT,
  )

  it('counts what is served of each framework that is named, and no other', () => {
    expect(part).toContain('1 of 72 controls served')
    expect(part).toContain('1 of 3 controls served')
    expect(part).not.toContain('EU Artificial Intelligence Act')
  })

  it('tells outcome and strongest evidence that holds', () => {
    const row = /<tr><th scope="row"><code>MEASURE-2\.11<\/code>.*<\/tr>/.exec(part)?.[0]
    expect(row).toContain('violated')
    expect(row).toContain('<td>recomputed</td>')
    expect(part).toContain('<td>declared</td>')
  })

  it('tells what is left out on either side', () => {
    expect(part).toContain('Controls that no judged requirement serves')
    expect(part).toMatch(/serve no control: <code>bare<\/code>/)
    expect(part).toContain('<code>sr-11-7/pillar-9 (plan)</code>')
    expect(part).toContain('<code>house/1 (plan)</code>')
  })

  it('says what superseded a framework', () => expect(part).toContain('Superseded by SR 26-2'))
})

it('is silent without catalogues and where nothing was judged', () => {
  expect(coveragePart(base, PLAIN_CONTEXT)).toBe('')
  expect(coveragePart({ ...base, models: [], findings: [] }, CONTEXT)).toBe('')
})

it.each([
  ['hostile', hostileDecision()],
  ['huge', hugeDecision(3000)],
])('bears a %s decision', (_, decision) => {
  const page = renderReport(decision, CONTEXT)
  expect(page.length).toBeLessThan(5_000_000)
  expect(page).not.toMatch(/<script|<img/)
})
