import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

interface Count {
  readonly what: string
  readonly number: number | null
  readonly command: string
  /** True where it follows from files, without a run. */
  readonly listed: boolean
}

const ROOT = new URL('../../', import.meta.url)
const { counts, row } = (await import(new URL('scripts/counts.mjs', ROOT).href)) as {
  counts: () => readonly Count[]
  row: (count: Count) => string
}
const page = readFileSync(new URL('SECURITY.md', ROOT), 'utf8')
const table = page.slice(page.indexOf('## Counts')).split('\n')

describe('the counts of SECURITY.md', () => {
  it.each(counts())('has a row for the $what (npm run counts)', (count) => {
    const written = table.filter((line) => line.startsWith(`| ${count.what} | `))
    expect(written).toHaveLength(1)
    expect(written[0]).toContain(`| ${count.command} |`)
    if (count.listed && count.number !== null) expect(written[0]).toBe(row(count))
    // What only a run knows is a number, or open.
    else expect(written[0]).toMatch(/\| (—|[\d,.]+ ?%?) \|/)
  })

  it('names no other', () => {
    const rows = table.filter((line) => line.startsWith('| ') && !/^\| what /.test(line))
    expect(rows.map((line) => line.split(' | ')[0]?.slice(2))).toEqual(counts().map(({ what }) => what))
  })

  it('are counted where there is something to count', () => {
    for (const { what, number, listed } of counts())
      if (listed && number !== null) expect(number, what).toBeGreaterThan(0)
  })
})
