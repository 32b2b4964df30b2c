import { describe, expect, it } from 'vitest'
import { licenceVerdict, spdxId } from '../../../src/rules/shared/licences.js'

describe('spdxId', () => {
  it.each([
    ['https://creativecommons.org/licenses/by/4.0/', 'CC-BY-4.0'],
    ['http://creativecommons.org/licenses/by-nc-sa/4.0/legalcode', 'CC-BY-NC-SA-4.0'],
    ['https://creativecommons.org/licenses/by/3.0/us/', 'CC-BY-3.0-US'],
    ['https://creativecommons.org/publicdomain/zero/1.0/', 'CC0-1.0'],
    ['https://www.apache.org/licenses/LICENSE-2.0.txt', 'Apache-2.0'],
    ['https://opensource.org/license/mit', 'MIT'],
    ['https://opensource.org/license/mit?lang=en', 'MIT'],
    ['https://opensource.org/license/mit#text', 'MIT'],
    ['https://spdx.org/licenses/CDLA-Permissive-2.0.html', 'CDLA-Permissive-2.0'],
    ['https://opendatacommons.org/licenses/odbl/1-0/', 'ODbL-1.0'],
    ['CC BY 4.0', 'CC-BY-4.0'],
    ['apache-2.0', 'Apache-2.0'],
    ['LicenseRef-acme', 'LicenseRef-acme'],
    [
      'https://evil.example/creativecommons.org/licenses/by/4.0/',
      'https://evil.example/creativecommons.org/licenses/by/4.0/',
    ],
    ['unknown', null],
    ['TBD', null],
    ['  ', null],
  ])('%s is %s', (text, id) => {
    expect(spdxId(text)).toBe(id)
  })
})

describe('an address of a licence', () => {
  const KNOWN = [
    ['creativecommons.org/licenses/by/4.0', 'CC-BY-4.0'],
    ['creativecommons.org/publicdomain/zero/1.0', 'CC0-1.0'],
    ['apache.org/licenses/license-2.0', 'Apache-2.0'],
    ['opensource.org/license/mit', 'MIT'],
    ['spdx.org/licenses/mit', 'MIT'],
    ['opendatacommons.org/licenses/odbl/1-0', 'ODbL-1.0'],
  ] as const
  it.each(KNOWN)('%s is %s', (address, id) => {
    expect(spdxId(`https://${address}`)).toBe(id)
    expect(spdxId(`http://www.${address}`)).toBe(id)
    expect(spdxId(`https://${address}?x=1`)).toBe(id)
  })
  // What only holds the words of one names no licence: it stays as it is written, and no list has it.
  it.each(KNOWN)('that only holds %s is none', (address) => {
    for (const odd of [
      `https://evil.example/${address}`,
      `https://evil-${address}`,
      `https://x.${address}`,
      `ftp://${address}`,
    ])
      expect(spdxId(odd)).toBe(odd)
  })
  it.each(['gpl-3.0', 'lgpl-2.1.html', 'agpl-3.0.en.html'])('of GNU has a family and a version: %s', (name) => {
    const told = spdxId(`https://www.gnu.org/licenses/${name}`)
    expect(told).toMatch(/^A?L?GPL-\d\.\d/i)
    expect(spdxId(`https://evil.example/gnu.org/licenses/${name}`)).toBe(
      `https://evil.example/gnu.org/licenses/${name}`,
    )
    expect(spdxId(`https://www.gnu.org/licenses/${name}/more`)).toBe(`https://www.gnu.org/licenses/${name}/more`)
  })
})

describe('licenceVerdict', () => {
  it.each([
    ['CC-BY-4.0', 'allowed'],
    ['cc-by-4.0', 'allowed'],
    ['CC-BY-4.0-or-so', 'refused'],
    ['CC-BY-NC-4.0 OR MIT', 'allowed'],
    ['CC-BY-NC-4.0 AND MIT', 'refused'],
    ['(MIT AND CC-BY-4.0)', 'allowed'],
    ['MIT AND unknown', 'unknown'],
    ['MIT OR unknown', 'allowed'],
    ['GPL-3.0-only  OR  MIT', 'allowed'],
    ['MIT  AND  CC-BY-4.0', 'allowed'],
    [' ( MIT ) ', 'allowed'],
    ['(MIT OR GPL-3.0-only) AND CC-BY-4.0', 'refused'],
    ['MIT ORGPL-3.0-only', 'refused'],
    ['unknown OR TBD', 'unknown'],
    ['GPL-3.0-only OR unknown', 'refused'],
    ['MIT WITH exception', 'refused'],
    [`MIT${' '.repeat(2046)}`, 'refused'],
    ['MIT AND CC-BY-4.0 OR GPL-3.0-only', 'refused'],
    ['unknown', 'unknown'],
  ])('%s: %s', (text, verdict) => {
    expect(licenceVerdict(text, ['CC-BY-4.0', 'MIT']).verdict).toBe(verdict)
  })
})
