/** Threats E: documents that say nothing, or say it of another model. */

import { describe, expect, it } from 'vitest'
import { unmet } from '../fakes/local-gate.js'
import { wholeChange } from '../fakes/whole-world.js'
import { mayMerge, said, whole } from './scenes.js'

const CARD = 'models/credit/README.md'
const SECTION = '## Intended use'
const WORDS =
  'The score ranks applicants for a small loan; a clerk reads every refusal and may overrule it at any time.'

/** The intended use, written otherwise; the other sections stay. */
const use = (written: string) => (text: string) => text.replace(`${SECTION}\n\n${WORDS}`, () => written)

const CARDS: readonly (readonly [name: string, edit: (text: string) => string])[] = [
  ['E1: a section without words', use(`${SECTION}\n`)],
  ['E1: a section of invisible characters', use(`${SECTION}\n\n${'\u200b \u00a0\u2060 '.repeat(40)}`)],
  ['E1: a section of entities', use(`${SECTION}\n\n${'&nbsp; &#8203; '.repeat(40)}`)],
  ['E1: a section of placeholders', use(`${SECTION}\n\n${'[More Information Needed] '.repeat(20)}`)],
  ['E1: a section in a comment', use(`${SECTION}\n\n<!-- ${WORDS} -->`)],
  ['E1: a section of pictures', use(`${SECTION}\n\n${`![${WORDS}](x.png) `.repeat(3)}`)],
  ['E2: a heading in a fence', use(`\`\`\`\n${SECTION}\n\n${WORDS}\n\`\`\``)],
  ['E2: a heading in a comment', use(`<!--\n${SECTION}\n\n${WORDS}\n-->`)],
  ['E2: a heading in a quote', use(`> ${SECTION}\n>\n> ${WORDS}`)],
  ['E2: a heading in indented code', use(`    ${SECTION}\n\n    ${WORDS}`)],
  ['E3: a heading with a letter of another script', use(`## Int\u0435nded use\n\n${WORDS}`)],
  ['E3: a heading written from right to left', use(`## \u202eesu dednetnI\n\n${WORDS}`)],
  ['E4: front matter that is a program', (text) => text.replace('---\n', '---js\n')],
  ['E4: front matter with a key twice', (text) => text.replace('license:', 'license: mit\nlicense:')],
  ['E4: front matter with an alias', (text) => text.replace('license: apache-2.0', 'x: &a apache-2.0\nlicense: *a')],
  ['E4: front matter that does not end', (text) => text.replace('\n---\n', '\n')],
]

describe('a card', () => {
  it('is good as it is', async () => {
    expect((await whole({}, { [CARD]: use(`${SECTION}\n\n${WORDS}`) })).verdict).toBe('pass')
  })

  it.each(CARDS)('%s', async (_, edit) => {
    const decision = await whole({}, { [CARD]: edit })
    expect(mayMerge(decision)).toBe(false)
    expect(unmet(decision).join()).toMatch(/card-complete: |evidence-readable: /)
  })

  const index = (accuracy: number) => `model-index:
  - name: credit
    results:
      - task: {type: tabular-classification}
        dataset: {name: holdout, type: csv}
        metrics: [{type: accuracy, value: ${accuracy}}]
license:`
  const measured = /\| accuracy \| [\d.]+ \|/

  it.each<[string, (text: string) => string, RegExp]>([
    ['in its table', (text) => text.replace(measured, '| accuracy | 0.5 |'), /said-is-measured: violated/],
    ['a little, in its table', (text) => text.replace(measured, '| accuracy | 0.953 |'), /said-is-measured: violated/],
    ['as a percentage', (text) => text.replace(measured, '| accuracy | 99 % |'), /said-is-measured: (violated|error)/],
    ['in its front matter', (text) => text.replace('license:', index(0.99)), /said-is-measured: violated/],
    ['in a further row', (text) => text.replace(measured, '$&\n| accuracy | 0.99 |'), /said-is-measured: /],
  ])('E5: that claims %s what another version could is not taken for this one', async (_, edit, told) => {
    expect(unmet(await whole({}, { [CARD]: edit })).join()).toMatch(told)
  })

  it('E5: of another version, whole, is not taken for this one', async () => {
    // The card that went with rows of which one in four was wrong, beside the rows of now.
    const other = wholeChange({ candidate: (row) => row % 4 === 0 })[CARD]!
    const decision = await whole({}, { [CARD]: () => other })
    expect(decision.verdict).toBe('fail')
    expect(unmet(decision)).toContain('said-is-measured: violated')
    expect(said(decision)).toContain('0.75')
  })

  it('E5: that does not say of which version it is lacks what was asked for', async () => {
    for (const version of ['', 'model_version:\n', 'model_version: TBD\n', 'model_version: ""\n']) {
      const decision = await whole({}, { [CARD]: (text) => text.replace('model_version: 2.0.0\n', version) })
      expect(unmet(decision).join(), version).toContain('card-complete: ')
    }
  })
})
