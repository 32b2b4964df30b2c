import { describe, expect, it } from 'vitest'
import { licenceVerdict, spdxId } from '../../../src/rules/shared/licences.js'

describe('the identifier of a licence as it is written', () => {
  const CC = 'https://creativecommons.org/licenses/'
  it.each([
    ['https://creativecommons.org/publicdomain/mark/1.0/', 'CC-PDDC'],
    ['https://creativecommons.org/publicdomain/mark/1.0/deed.de', 'CC-PDDC'],
    [`${CC}by/4.0/deed.de`, 'CC-BY-4.0'],
    [`${CC}by/4.0/deed.pt-br`, 'CC-BY-4.0'],
    [`${CC}by/4.0/deed`, 'CC-BY-4.0'],
    [`${CC}by-nc/4.0`, 'CC-BY-NC-4.0'],
    [`${CC}by-nd/2.5/legalcode`, 'CC-BY-ND-2.5'],
    [`${CC}by-nc-nd/3.0/`, 'CC-BY-NC-ND-3.0'],
    [`${CC}by-sa/3.0/de/deed.en`, 'CC-BY-SA-3.0-DE'],
    [`${CC}by/4.0/deed.de/more`, `${CC}by/4.0/deed.de/more`],
    [`${CC}by/4.0/legalcode.de`, 'CC-BY-4.0'],
    ['https://opendatacommons.org/licenses/by/1-0/', 'ODC-By-1.0'],
    ['https://opendatacommons.org/licenses/by/', 'ODC-By-1.0'],
    ['https://opendatacommons.org/licenses/pddl/1.0', 'PDDL-1.0'],
    ['CC  BY 4.0', 'CC-BY-4.0'],
    ['cc-by-sa-4.0', 'CC-BY-SA-4.0'],
    ['cc0-1.0', 'CC0-1.0'],
    ['mit', 'MIT'],
    ['odbl-1.0', 'ODbL-1.0'],
    ['odc-by-1.0', 'ODC-By-1.0'],
    ['pddl-1.0', 'PDDL-1.0'],
    ['bsd-2-clause', 'BSD-2-Clause'],
    ['bsd-3-clause', 'BSD-3-Clause'],
    ['gpl-3.0-only', 'GPL-3.0-only'],
    ['cdla-permissive-2.0', 'CDLA-Permissive-2.0'],
  ])('%s is %s', (text, id) => expect(spdxId(text)).toBe(id))

  // What only holds a licence among other words is not that licence.
  it.each([
    'as of https://opensource.org/license/mit',
    'https://opensource.org/license/mit and more',
    'https://creativecommons.org/publicdomain/zero/1.0x',
    'https://creativecommons.org/publicdomain/mark/1.0x',
    'Acc by law',
    'LicenseRef-acc-1',
    'x'.repeat(2048),
  ])('%s stays as it is', (text) => expect(spdxId(text)).toBe(text))

  it('says nothing where nobody would read it', () => {
    expect(spdxId('x'.repeat(2049))).toBeNull()
  })
})

describe('a licence against those that are allowed', () => {
  const long = `MIT${'x'.repeat(2046)}`
  it.each<[string, string, readonly string[]]>([
    ['MIT', 'allowed', ['MIT']],
    [` MIT${' '.repeat(2044)}`, 'allowed', ['MIT']],
    [long, 'refused', [long.slice(0, 60)]],
    ['x (MIT)', 'refused', ['x (MIT)']],
    ['(MIT) x', 'refused', ['(MIT) x']],
    ['(MIT)', 'allowed', ['MIT']],
    ['see (LICENSE)', 'unknown', []],
    ['MIT OR unknown', 'allowed', ['MIT']],
    ['GPL-3.0-only OR CC-BY-NC-4.0', 'refused', ['GPL-3.0-only', 'CC-BY-NC-4.0']],
    ['MIT AND GPL-3.0-only', 'refused', ['GPL-3.0-only']],
    ['MIT AND CC-BY-4.0', 'allowed', ['MIT', 'CC-BY-4.0']],
    // Which of two belong together nobody says, and so nobody has allowed them.
    ['MIT OR CC-BY-4.0 AND GPL-3.0-only', 'refused', ['MIT OR CC-BY-4.0 AND GPL-3.0-only']],
    ['MIT AND CC-BY-4.0 OR GPL-3.0-only', 'refused', ['MIT AND CC-BY-4.0 OR GPL-3.0-only']],
    ['MIT OR (GPL-3.0-only)', 'refused', ['MIT OR (GPL-3.0-only)']],
    ['MIT AND (CC-BY-4.0)', 'refused', ['MIT AND (CC-BY-4.0)']],
  ])('%s is %s', (text, verdict, ids) => {
    expect(licenceVerdict(text, ['CC-BY-4.0', 'MIT'])).toEqual({ verdict, ids })
  })
})
