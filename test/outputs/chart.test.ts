import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { barSvg, scaleFor } from '../../src/outputs/chart.js'

describe('scaleFor', () => {
  it('ends at a round number above all values and starts at zero', () => {
    expect(scaleFor([0.62, 0.43])).toMatchObject({ low: 0, high: 0.65 })
    expect(scaleFor([])).toMatchObject({ low: 0, high: 1 })
    expect(scaleFor([-0.2, 0.4]).low).toBe(-0.2)
  })
  it('keeps order and stays within 0 to 100', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1 }), (values) => {
        const scale = scaleFor(values)
        const sorted = [...values].sort((a, b) => a - b).map((value) => scale.at(value))
        expect(sorted.every((at, index) => at >= 0 && at <= 100 && at >= (sorted[index - 1] ?? 0))).toBe(true)
      }),
    )
  })
})

describe('barSvg', () => {
  it('draws bar, whisker and limit at their places', () => {
    const svg = barSvg({ value: 0.5, interval: [0.4, 0.6], state: 'beyond' }, 0.8, scaleFor([1]), 'a: 0.50')
    const scale = scaleFor([1])
    expect(svg).toContain(`width="${Number(scale.at(0.5).toFixed(2))}"`)
    expect(svg).toContain(`M${Number(scale.at(0.4).toFixed(2))} 8`)
    expect(svg).toContain(`<path class="limit" d="M${Number(scale.at(0.8).toFixed(2))} 0V24"/>`)
    expect(svg).toContain('<title>a: 0.50</title>')
  })
})
