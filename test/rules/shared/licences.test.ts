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
    ['MIT AND CC-BY-4.0 OR GPL-3.0-only', 'refused'],
    ['unknown', 'unknown'],
  ])('%s: %s', (text, verdict) => {
    expect(licenceVerdict(text, ['CC-BY-4.0', 'MIT']).verdict).toBe(verdict)
  })
})
