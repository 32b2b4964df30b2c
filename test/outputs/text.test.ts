import { describe, expect, it } from 'vitest'
import { renderText } from '../../src/outputs/text.js'
import { CONTEXT, DECISIONS, hugeDecision } from '../fakes/decisions.js'

describe('renderText', () => {
  it('has no colour unless asked', () => {
    expect(renderText(DECISIONS.fail, CONTEXT)).not.toContain('\u001b')
    expect(renderText(DECISIONS.fail, { ...CONTEXT, colour: true })).toContain('\u001b[31;1m')
  })
  it('says the verdict in its first line', () => {
    expect(renderText(DECISIONS.fail, CONTEXT).split('\n')[0]).toBe('⛔ fail: loan-approval must not merge yet')
    expect(renderText(DECISIONS.error, CONTEXT).split('\n')[0]).toBe('⚠️ error: loan-approval could not be judged')
  })
  it('keeps prose within the width', () => {
    const prose = renderText(DECISIONS.fail, { ...CONTEXT, width: 80 })
      .split('\n')
      .filter((line) => /^ {18}\S|violated|to do/.test(line) && !line.includes('⛔'))
    expect(prose.every((line) => line.length <= 82)).toBe(true)
  })
  it('ends, however much there is', () => {
    const text = renderText(hugeDecision(), CONTEXT)
    expect(text.split('\n').length).toBeLessThan(2000)
    expect(text).toContain('more in report.html')
  })
})
