import { describe, expect, it } from 'vitest'
import type { DocumentEvidence } from '../../src/domain/evidence.js'
import type { Plain } from '../../src/domain/plain.js'
import type { Facts } from '../../src/domain/rule.js'
import { documentation } from '../../src/rules/documentation.js'
import { cardEvidence, facts, fileFault, modelSpec, requirement } from '../fakes/facts.js'

const judge = (more: Partial<Facts>, parameters: Readonly<Record<string, unknown>>) =>
  documentation.judge(requirement('documentation', { document: 'card', ...parameters }), facts(more))

const SECTIONS = { sections: ['intended use', 'limitations'], 'min-words': 20 }

const withCard = (...card: Parameters<typeof cardEvidence>) => ({ evidence: [cardEvidence(...card)] })

describe('sections', () => {
  it.each<[string, Readonly<Record<string, number>>, readonly string[]]>([
    ['all there', { 'Intended use': 30, Limitations: 20 }, ['satisfied']],
    ['in another case', { 'INTENDED USE': 30, limitations: 25 }, ['satisfied']],
    ['numbered, a synonym', { '1. Intended uses': 30, '2. Limitations and risks': 25 }, ['satisfied']],
    ['one absent', { 'Intended use': 30 }, ['missing']],
    ['one empty', { 'Intended use': 0, Limitations: 20 }, ['missing']],
    ['one too short', { 'Intended use': 5, Limitations: 20 }, ['violated']],
    ['both at fault', { 'Intended use': 5 }, ['violated', 'missing']],
    ['none at all', {}, ['missing', 'missing']],
  ])('%s', (_, sections, outcomes) => {
    const found = judge(withCard(sections), SECTIONS)
    expect(found.map((one) => one.outcome)).toEqual(outcomes)
    for (const one of found) expect(one.sources[0]?.path).toBe('models/loan/README.md')
  })

  it('names the section, its words and what was asked', () => {
    const [found] = judge(withCard({ 'Intended use': 5, Limitations: 20 }), SECTIONS)
    expect(found).toMatchObject({ value: 5, threshold: { 'min-words': 20 }, sources: [{ line: 10 }] })
    expect(found?.message).toBe(
      'The section "intended use" of models/loan/README.md (line 10) has 5 words; the policy asks for at least 20.',
    )
  })

  it('names placeholders', () => {
    const card = cardEvidence({ 'Intended use': 0, Limitations: 30 })
    const sections = card.sections.map((one) => ({
      ...one,
      placeholders: ['[More Information Needed]', '[More Information Needed]'],
    }))
    const [found] = judge({ evidence: [{ ...card, sections }] }, SECTIONS)
    expect(found?.message).toContain('Placeholders do not count: "[More Information Needed]".')
  })

  it('wants every section of one heading to hold', () => {
    const card = cardEvidence({ 'Intended use': 30, Limitations: 0 })
    const again = { ...card.sections[1]!, words: 40, line: 50 }
    const found = judge({ evidence: [{ ...card, sections: [...card.sections, again] }] }, SECTIONS)
    expect(found.map((one) => one.outcome)).toEqual(['missing'])
  })

  it.each([
    ['Cyrillic letters', 'Lim\u0456tations', 'U+0456'],
    ['a right-to-left mark', '\u202eLimitations', 'U+202E'],
    ['both', '\u202eLim\u0456tations', 'U+202E'],
  ])('is not fooled by %s, and spells them out', (_, title, point) => {
    const [found] = judge(withCard({ 'Intended use': 30, [title]: 30 }), SECTIONS)
    expect(found?.outcome).toBe('missing')
    expect(found?.message).toContain(point)
    expect(found?.message).not.toMatch(/[\u202e\u0456]/)
  })

  it('tells of a heading that is near', () => {
    const [found] = judge(withCard({ 'Intended use': 30, 'Limitatoins of it': 30, Limitatio: 3 }), SECTIONS)
    expect(found?.message).toContain('"Limitatio"')
  })

  it('takes one word for enough where the policy does not say', () => {
    expect(judge(withCard({ Limitations: 1 }), { sections: ['limitations'] })[0]?.outcome).toBe('satisfied')
    expect(judge(withCard({ Limitations: 0 }), { sections: ['limitations'] })[0]?.outcome).toBe('missing')
  })
})

describe('fields', () => {
  it.each<[string, Plain, boolean]>([
    ['text', 'apache-2.0', true],
    ['number', 2.1, true],
    ['zero', 0, true],
    ['false', false, true],
    ['list', ['acme/loans'], true],
    ['mapping', { name: 'x' }, true],
    ['null', null, false],
    ['blank', '', false],
    ['spaces', '  ', false],
    ['invisible', '\u200b', false],
    ['placeholder', 'TBD', false],
    ['Hugging Face placeholder', '[More Information Needed]', false],
    ['question mark', '?', false],
    ['n/a', 'n/a', false],
    ['empty list', [], false],
    ['list of nothing', [null, ''], false],
    ['empty mapping', {}, false],
    ['mapping of nothing', { name: 'TODO' }, false],
  ])('%s', (_, value, good) => {
    const [found] = judge(withCard({}, { license: value }), { fields: ['license'] })
    expect(found?.outcome).toBe(good ? 'satisfied' : 'missing')
    if (!good) expect(found?.message).toContain('"license"')
  })

  it('never takes a property of every object for a field', () => {
    expect(judge(withCard({}, {}), { fields: ['constructor'] })[0]?.outcome).toBe('missing')
    const fields = Object.assign(Object.create(null), { __proto__: { license: 'mit' } })
    expect(judge(withCard({}, fields), { fields: ['license'] })[0]?.outcome).toBe('missing')
  })

  it('reaches into a mapping by a dotted name', () => {
    expect(judge(withCard({}, { model: { version: '2' } }), { fields: ['model.version'] })[0]?.outcome).toBe(
      'satisfied',
    )
    const [empty] = judge(withCard({}, { license: 'mit', model: { version: '' } }), { fields: ['model.version'] })
    expect(empty?.outcome).toBe('missing')
    // The line of the field that holds it: the second of the front matter.
    expect(empty?.sources[0]?.line).toBe(3)
  })

  it('tells of a field that differs by case', () => {
    expect(judge(withCard({}, { License: 'mit' }), { fields: ['license'] })[0]?.message).toContain('It has "License"')
  })
})

describe('the document', () => {
  it.each<[string, Partial<Facts>, string, RegExp]>([
    ['not there', {}, 'missing', /models\/loan\/README\.md/],
    ['not named', { model: modelSpec({ card: null }) }, 'missing', /no card/],
    [
      'not readable',
      { faults: [fileFault('models/loan/README.md', 'is not UTF-8', { spec: null })] },
      'error',
      /is not UTF-8/,
    ],
    [
      'another one',
      withCard({ Limitations: 30 }, {}, { source: { path: 'OTHER.md', sha256: 'a', pointer: '', line: null } }),
      'missing',
      /README/,
    ],
  ])('%s', (_, more, outcome, message) => {
    const [found] = judge(more, { sections: ['limitations'] })
    expect(found?.outcome).toBe(outcome)
    expect(found?.message).toMatch(message)
    expect(found?.fix).toBeTruthy()
  })

  it('may be a datasheet', () => {
    const sheet: DocumentEvidence = { ...cardEvidence({ Motivation: 30 }), document: 'datasheet' }
    const ask = { document: 'datasheet', sections: ['motivation'] }
    expect(judge({ evidence: [sheet] }, ask)[0]?.outcome).toBe('satisfied')
    expect(judge(withCard({ Motivation: 30 }), ask)[0]?.outcome).toBe('missing')
  })
})
