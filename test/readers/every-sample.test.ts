/** Every file in a folder of samples is a case: its reader knows it, reads it whole, and of a part of it never reads more. */

import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { READERS } from '../../src/readers/index.js'
import { chooseReader } from '../../src/readers/recognise.js'
import { contextOf, fileOf, sample, samplesOf } from './reading.js'
import { support } from './withstands.js'

/** Cuts of each sample, the empty file among them. */
const PARTS = 8

it.each(READERS.map(({ id }) => id))('%s has samples', (id) => {
  expect(existsSync(`test/samples/${id}`)).toBe(true)
  expect(samplesOf(id)).not.toEqual([])
})

describe.each(READERS.map((reader) => [reader.id, reader] as const))('%s', (id, reader) => {
  it.each(samplesOf(id))('%s', async (name) => {
    const { path, bytes } = sample(id, name)
    const whole = await reader.read(fileOf(path, bytes), contextOf())
    if (whole.ok) {
      expect(whole.value).not.toEqual([])
      const chosen = chooseReader(fileOf(path, bytes), null, READERS)
      // The generic reader takes what nobody else does, so another may well know its samples.
      if (id !== 'generic-metrics') expect(chosen).toMatchObject({ ok: true, value: { id } })
    }
    for (let part = 0; part < PARTS; part++) {
      const cut = await reader.read(
        fileOf(path, bytes.slice(0, Math.floor((bytes.length * part) / PARTS))),
        contextOf(),
      )
      for (const { path: at, message } of cut.ok ? [] : cut.faults)
        expect([at, message]).toEqual([path, expect.stringMatching(/.{6}/s)])
      // Of two documents in one file one alone may be sound.
      if (whole.ok) expect(support(cut)).toBeLessThanOrEqual(support(whole))
    }
  })
})
