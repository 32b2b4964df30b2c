/** Every message that a user may meet says what to do, and none speaks the language of machines. */

import { describe, expect, it } from 'vitest'

interface Message {
  readonly path: string
  readonly line: number
  readonly kind: string | null
  readonly message: string
  readonly fix: string | null
}

const { messages } = (await import(new URL('../scripts/messages.mjs', import.meta.url).href)) as {
  messages(): readonly Message[]
}
const ALL = messages()
const told = (list: readonly Message[]) => list.map(({ path, line, message }) => `${path}:${line}: ${message}`)

/** Codes of faults; where git or the forge fails there is something to do as well. */
const OF_FAULTS = /^(policy|waivers|artifact|usage|people|sql|git|forge)\//

/** Messages that cannot be met: what they guard against was refused before, in words of its own. */
const GUARDS = ['cannot be read']

describe('messages', () => {
  it('are found', () => {
    expect(ALL.length).toBeGreaterThan(800)
    const codes = new Set(ALL.map(({ kind }) => kind))
    for (const code of ['policy/schema', 'artifact/rows', 'usage/option', 'violated', 'missing'])
      expect(codes).toContain(code)
    expect(ALL).toContainEqual({
      path: 'src/tables/csv.ts',
      line: expect.any(Number),
      kind: 'artifact/rows',
      message: 'the file is empty',
      fix: 'write a header and one row a case',
    })
  })

  it('of faults have a fix', () => {
    const without = ALL.filter(
      ({ kind, fix, message }) => fix === null && OF_FAULTS.test(kind ?? '') && !GUARDS.includes(message),
    )
    expect(told(without)).toEqual([])
  })

  it('of findings that say no have a fix', () => {
    const without = ALL.filter(({ kind, fix }) => fix === null && /^(violated|missing|error)$/.test(kind ?? ''))
    // What is left unchecked becomes the finding of `unchecked`, which has the fix.
    expect(told(without).filter((one) => !/claims-match\.ts:\d+: ‹about› is/.test(one))).toEqual([])
  })

  it('of faults end without a full stop, and those of findings with one', () => {
    const faults = ALL.filter(({ kind, message }) => kind?.includes('/') && /[^.…]\.$/.test(message))
    expect(told(faults)).toEqual([])
  })

  it('have no words of machines, and none of ours that nobody else has', () => {
    const words =
      /\b(E(NOENT|ACCES|ISDIR|PERM)|errno|stack trace|exception:|TypeError|contract|TODO|ajv|enum|boolean)\b/
    expect(told(ALL.filter(({ message, fix }) => words.test(`${message} ${fix ?? ''}`)))).toEqual([])
  })
  it('call each thing by the one word that CONTRIBUTING.md has for it', () => {
    const others =
      /\b(exempt\w*|overrid\w*|sub-?groups?|cohorts?|sign-?offs?|journal|audit log|breach\w*|deviations?|violations?|criteri\w+|reviewers?)\b/i
    expect(told(ALL.filter(({ message, fix }) => others.test(`${message} ${fix ?? ''}`)))).toEqual([])
  })
})
