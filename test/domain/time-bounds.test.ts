import { describe, expect, it } from 'vitest'
import { timeBounds } from '../../src/domain/time-bounds.js'

const hour = 3_600_000

describe('timeBounds', () => {
  it('knows an instant with a zone', () => {
    const at = Date.parse('2025-07-02T10:05:00Z')
    expect(timeBounds('2025-07-02T12:05:00+02:00')).toEqual({ earliest: at, latest: at })
  })

  it('lets a time without a zone lie anywhere', () => {
    const at = Date.parse('2025-07-02T10:05:00Z')
    expect(timeBounds('2025-07-02T10:05:00')).toEqual({ earliest: at - 14 * hour, latest: at + 12 * hour })
  })

  it('lets a day be all of its hours', () => {
    const at = Date.parse('2025-07-02T00:00:00Z')
    expect(timeBounds('2025-07-02')).toEqual({ earliest: at - 14 * hour, latest: at + 36 * hour - 1 })
  })

  it.each(['', 'yesterday', '2025', '2025-02-30', '2025-13-01T00:00:00Z', '2025-07-02T25:00:00', '07/02/2025'])(
    'refuses %j',
    (text) => {
      expect(timeBounds(text)).toBeNull()
    },
  )
})
