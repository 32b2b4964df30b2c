/** Warnings about controls that no catalogue has: whole, at their place, and never more than need be. */

import { describe, expect, it } from 'vitest'
import { faultText } from '../../src/domain/fault.js'
import type { Catalogue } from '../../src/domain/framework.js'
import { checkControls } from '../../src/policy/controls.js'

const catalogue = (id: string, ...controls: readonly string[]): Catalogue => ({
  id,
  title: id,
  version: '1',
  publisher: '',
  url: '',
  licenseNote: '',
  verifiedOn: '2024-01-01',
  textIs: 'none',
  titleIs: 'none',
  supersededBy: null,
  unverified: [],
  controls: controls.map((one) => ({ id: one, title: one, text: null, group: null, notes: [] })),
})
const CATALOGUES = [catalogue('nist', 'MAP-1', 'MEASURE-2.11'), catalogue('iso', '6.1')]
const told = (controls: string, catalogues = CATALOGUES) =>
  checkControls(
    `requirements:\n  - 7\n  - {id: floor}\n  - id: x\n    controls: ${controls}\n`,
    'p.yml',
    catalogues,
  ).map(faultText)
const warning = (column: number, index: number, words: string) =>
  `p.yml:5:${column}: requirement "x": /controls/${index} ${words} [policy/unknown-control]`

describe('a control', () => {
  it.each(['[nist/MAP-1, nist/MEASURE-2.11, iso/6.1]', '[]', '[7, [nist/a], null]', 'nist/a', '{a: nist/a}', ''])(
    'is nothing to warn of in %j',
    (controls) => {
      expect(told(controls)).toEqual([])
    },
  )

  it('that its catalogue has not is told, with the one that is near', () => {
    expect(told('[nist/MAP-1, nist/MEASURE-2.12, iso/governance, 7, iso/6.1]')).toEqual([
      warning(28, 1, 'the catalogue of nist has no "MEASURE-2.12" (fix: did you mean nist/MEASURE-2.11?)'),
      warning(47, 2, 'the catalogue of iso has no "governance" (fix: risk-gate explain iso lists its controls)'),
    ])
  })

  it('of a framework without a catalogue is told once a framework', () => {
    expect(told('[niist/MAP-1, niist/MAP-2, house-rules/a, niist/MAP-1]')).toEqual([
      warning(
        16,
        0,
        'there is no catalogue of "niist", so its controls are taken as written (fix: did you mean nist/MAP-1?)',
      ),
      warning(
        42,
        2,
        'there is no catalogue of "house-rules", so its controls are taken as written (fix: catalogues: nist, iso)',
      ),
    ])
  })

  it('without a framework is told too', () => {
    expect(told('[something]')).toEqual([
      warning(16, 0, '"something" names no framework, so it is taken as written (fix: catalogues: nist, iso)'),
    ])
  })
})

it.each(['controls: [', '- a', '', 'requirements: {controls: [nist/a]}', 'requirements: x', 'models: []'])(
  'a text that is no policy, or has no requirements, has no controls: %j',
  (text) => {
    expect(checkControls(text, 'p.yml', CATALOGUES)).toEqual([])
  },
)
