/** What the tests of threats play, counted for `npm run counts`: the run writes it beside its other results. */

import { mkdirSync, writeFileSync } from 'node:fs'
import { afterAll } from 'vitest'

/** A counter of different things of one kind; when the tests of the file are done it is written to `build/counts/<file>.json`. */
export function counter(file: string, kind: 'fault pairs' | 'kill points'): (what: string) => void {
  const seen = new Set<string>()
  afterAll(() => {
    mkdirSync('build/counts', { recursive: true })
    writeFileSync(`build/counts/${file}.json`, JSON.stringify({ kind, count: seen.size }))
  })
  return (what) => {
    seen.add(what)
  }
}
