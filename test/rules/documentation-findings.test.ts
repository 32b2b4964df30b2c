/** What the rule on documents says, word for word: what is there, what is not, and what comes near. */

import { describe, expect, it } from 'vitest'
import type { DocumentEvidence } from '../../src/domain/evidence.js'
import type { Plain } from '../../src/domain/plain.js'
import type { Absent, Facts } from '../../src/domain/rule.js'
import { documentation } from '../../src/rules/documentation.js'
import { cardEvidence, evidenceSpec, facts, fileFault, modelSpec, requirement, source } from '../fakes/facts.js'
import { toldFindings } from '../fakes/told-findings.js'

const judge = (more: Partial<Facts>, parameters: Readonly<Record<string, unknown>>) =>
  toldFindings(documentation.judge(requirement('documentation', { document: 'card', ...parameters }), facts(more)))

const card = (...parts: Parameters<typeof cardEvidence>) => ({ evidence: [cardEvidence(...parts)] })

describe('documentation that holds', () => {
  it('is told with what was asked for', () => {
    const parameters = { sections: ['intended use', 'limitations'], fields: ['license', 'owner'], 'min-words': 20 }
    expect(
      judge(card({ 'Intended use': 20, Limitations: 21 }, { license: 'mit', owner: 'erin' }), parameters),
    ).toMatchInlineSnapshot(`
      [
        {
          "message": "models/loan/README.md has 2 sections of at least 20 words and the fields license and owner.",
          "origin": "declared",
          "outcome": "satisfied",
          "plain": "The description of the model says what it has to say.",
          "sources": [
            "models/loan/README.md",
          ],
        },
      ]
    `)
  })

  it.each<[string, Readonly<Record<string, unknown>>, string]>([
    ['one section', { sections: ['limitations'] }, '1 section of at least 1 word'],
    ['one field', { fields: ['license'] }, 'the field license'],
    ['both', { sections: ['limitations'], fields: ['license'] }, '1 section of at least 1 word and the field license'],
  ])('%s', (_, parameters, words) => {
    expect(judge(card({ Limitations: 1 }, { license: 'mit' }), parameters)[0]?.message).toBe(
      `models/loan/README.md has ${words}.`,
    )
  })
})

describe('a section', () => {
  const short = (words: number, minWords: number) =>
    judge(card({ Limitations: words }), { sections: ['limitations'], 'min-words': minWords })

  it('that says nothing', () => {
    expect(short(0, 1)).toMatchInlineSnapshot(`
      [
        {
          "better": "higher",
          "fix": "write at least 1 word under "limitations"",
          "message": "The section "limitations" of models/loan/README.md (line 10) says nothing; the policy asks for at least 1.",
          "origin": "declared",
          "outcome": "missing",
          "plain": "The description of the model does not say enough about: limitations.",
          "sources": [
            "models/loan/README.md:10",
          ],
          "threshold": {
            "min-words": 1,
          },
          "value": 0,
        },
      ]
    `)
  })

  it('with one word', () => {
    expect(short(1, 2)).toMatchInlineSnapshot(`
      [
        {
          "better": "higher",
          "fix": "write at least 2 words under "limitations"",
          "message": "The section "limitations" of models/loan/README.md (line 10) has 1 word; the policy asks for at least 2.",
          "origin": "declared",
          "outcome": "violated",
          "plain": "The description of the model does not say enough about: limitations.",
          "sources": [
            "models/loan/README.md:10",
          ],
          "threshold": {
            "min-words": 2,
          },
          "value": 1,
        },
      ]
    `)
  })

  it.each([
    [19, 20, 'violated'],
    [20, 20, 'satisfied'],
    [21, 20, 'satisfied'],
  ])('of %d words where %d are asked for is %s', (words, minWords, outcome) =>
    expect(short(words, minWords).map((one) => one.outcome)).toEqual([outcome]),
  )

  it('that the reader knows under another title counts', () => {
    const known = cardEvidence({ 'Where it fails': 30 })
    const evidence = [{ ...known, sections: known.sections.map((one) => ({ ...one, name: 'limitations' as const })) }]
    expect(judge({ evidence }, { sections: ['limitations'] })[0]?.outcome).toBe('satisfied')
  })

  it('whose title has two meanings is found by either', () => {
    for (const title of ['Metrics', 'Evaluation'])
      expect(judge(card({ [title]: 30 }), { sections: ['performance metrics'] })[0]?.outcome).toBe('satisfied')
    expect(judge(card({ Factors: 30 }), { sections: ['performance metrics'] })[0]?.outcome).toBe('missing')
  })

  it.each<[string, Readonly<Record<string, number>>, readonly string[]]>([
    ['both', { Limitations: 30, 'Direct use': 30 }, ['satisfied']],
    ['one heading for both', { 'Limitations and intended uses': 30 }, ['satisfied']],
    ['one of them', { Limitations: 30 }, ['missing']],
    ['both, one too short', { Limitations: 30, 'Direct use': 5 }, ['violated']],
    ['both too short', { Limitations: 6, 'Direct use': 5 }, ['violated', 'violated']],
    ['one heading for both, too short', { 'Limitations and intended uses': 5 }, ['violated']],
    ['neither', { Method: 30 }, ['missing']],
  ])('whose title joins two wants both: %s', (_, sections, outcomes) => {
    const found = judge(card(sections), { sections: ['Intended use & limitations'], 'min-words': 20 })
    expect(found.map((one) => one.outcome)).toEqual(outcomes)
  })

  it('whose title joins what has no synonym is found by its title alone', () => {
    const ask = { sections: ['Bias and limitations'] }
    expect(judge(card({ 'Bias, and Limitations': 30 }), ask)[0]?.outcome).toBe('satisfied')
    expect(judge(card({ Limitations: 30 }), ask)[0]?.message).toBe(
      'models/loan/README.md has no section "Bias and limitations". Line 10 has "Limitations".',
    )
  })

  it('that is not there', () => {
    expect(judge(card({ Method: 30 }), { sections: ['zebra crossings'] })).toMatchInlineSnapshot(`
      [
        {
          "fix": "add a section "zebra crossings"",
          "message": "models/loan/README.md has no section "zebra crossings".",
          "origin": "declared",
          "outcome": "missing",
          "plain": "The description of the model says nothing about: zebra crossings.",
          "sources": [
            "models/loan/README.md",
          ],
        },
      ]
    `)
  })

  it('that something comes near', () => {
    expect(judge(card({ Method: 30, 'Zebra crossing': 30 }), { sections: ['zebra crossings'] })).toMatchInlineSnapshot(`
      [
        {
          "fix": "write the heading in line 20 as "zebra crossings"",
          "message": "models/loan/README.md has no section "zebra crossings". Line 20 has "Zebra crossing".",
          "origin": "declared",
          "outcome": "missing",
          "plain": "The description of the model says nothing about: zebra crossings.",
          "sources": [
            "models/loan/README.md:20",
          ],
        },
      ]
    `)
  })

  it.each([
    ['on our zebra crossings here', true],
    ['zebr', true],
    ['zeb', false],
    ['rac', false],
    ['zebra crosseries', true],
    ['zebra crossaroos', true],
    ['zebra crossroads', true],
    ['zebra crossings', true],
    ['zebra crossfire ab', false],
    ['zebra crossroader', true],
    ['zebra cross', true],
    ['zebra c', true],
    ['zebra kross', false],
    ['zebru crossings', false],
    ['\u200b', false],
  ])('heading %j comes near "zebra crossings": %s', (title, near) => {
    const [found] = judge(card({ [title]: 0 }), { sections: ['zebra crossings'] })
    expect(String(found?.fix).startsWith('write ')).toBe(near)
  })

  it('whose title is longer than any that is known is not there', () => {
    expect(judge(card({ Limitations: 30 }), { sections: ['x'.repeat(301)] })[0]?.outcome).toBe('missing')
  })

  it('of which nothing can be seen comes near none', () => {
    expect(judge(card({ Limitations: 30 }), { sections: ['\u200b'] })[0]?.fix).toBe('add a section "\u200b"')
  })
})

describe('a field', () => {
  const field = (fields: Readonly<Record<string, Plain>>, name: string) => judge(card({}, fields), { fields: [name] })

  it('that is not there', () => {
    expect(field({ license: 'mit' }, 'training_data')).toMatchInlineSnapshot(`
      [
        {
          "fix": "write training_data in the front matter",
          "message": "models/loan/README.md has no field "training_data".",
          "origin": "declared",
          "outcome": "missing",
          "plain": "The description of the model does not give: training data.",
          "sources": [
            "models/loan/README.md",
          ],
        },
      ]
    `)
  })

  it('that says nothing, with what it says', () => {
    expect(field({ license: 'TBD' }, 'license')).toMatchInlineSnapshot(`
      [
        {
          "fix": "write license in the front matter",
          "message": "models/loan/README.md says nothing in the field "license" (it is "TBD").",
          "origin": "declared",
          "outcome": "missing",
          "plain": "The description of the model does not give: license.",
          "sources": [
            "models/loan/README.md:2",
          ],
        },
      ]
    `)
  })

  it.each<[string, Readonly<Record<string, Plain>>, string, string | null]>([
    ['blank', { license: '  ' }, 'license', 'says nothing in the field "license".'],
    ['a list of nothing', { license: [] }, 'license', 'says nothing in the field "license".'],
    ['null', { license: null }, 'license', 'says nothing in the field "license".'],
    ['in another case', { License: 'mit' }, 'license', 'has no field "license". It has "License".'],
    ['with a dot in its name', { 'model.version': '2' }, 'model.version', null],
    ['in a mapping', { model: { version: '2' } }, 'model.version', null],
    ['in a mapping of which one says something', { model: { name: 'TODO', id: 'x' } }, 'model', null],
    ['in nothing', { model: null }, 'model.version', 'has no field "model.version".'],
    ['in a text', { model: '2' }, 'model.0', 'has no field "model.0".'],
    ['in a number', { model: 2 }, 'model.version', 'has no field "model.version".'],
    ['in a list', { model: ['2'] }, 'model.0', 'has no field "model.0".'],
    ['two deep in nothing', { model: { a: null } }, 'model.a.b', 'has no field "model.a.b".'],
  ])('%s', (_, fields, name, words) => {
    const [found] = field(fields, name)
    expect(found?.outcome).toBe(words === null ? 'satisfied' : 'missing')
    if (words !== null) expect(found?.message).toBe(`models/loan/README.md ${words}`)
  })
})

describe('the card', () => {
  const ask = { sections: ['limitations'] }
  const gone = (what: Absent['what'], path = `${what}.json`): Absent => ({ path, spec: null, what })

  it('that is not there', () => {
    const absent = [gone('evidence'), gone('card', 'models/loan/README.md')]
    expect(judge({ absent }, ask)).toMatchInlineSnapshot(`
      [
        {
          "fix": "write models/loan/README.md with the sections that are asked for",
          "message": "The model card models/loan/README.md is not there.",
          "origin": "declared",
          "outcome": "missing",
          "plain": "The description of the model is not there.",
          "sources": [],
        },
      ]
    `)
  })

  it('that is there and is none', () => {
    expect(judge({ absent: [gone('evidence')] }, ask)[0]?.message).toBe(
      'models/loan/README.md was not read as a model card.',
    )
  })

  it('that no policy names is whichever was read', () => {
    const model = modelSpec({ card: null })
    const other = { source: source('docs/card.md') }
    expect(judge({ model, ...card({ Limitations: 1 }, {}, other) }, ask)[0]?.outcome).toBe('satisfied')
    expect(judge({ ...card({ Limitations: 1 }, {}, other) }, ask)[0]?.outcome).toBe('missing')
    expect(judge({ model }, ask)).toMatchInlineSnapshot(`
      [
        {
          "fix": "add card: <path> to the model",
          "message": "There is no card for loan-approval: the policy names none that is one.",
          "origin": "declared",
          "outcome": "missing",
          "sources": [],
        },
      ]
    `)
  })

  it('that cannot be read, alone', () => {
    const file = (path: string) => fileFault(path, 'is not UTF-8', { spec: null })
    expect(judge({ ...card({ Limitations: 1 }), faults: [file('models/loan/README.md')] }, ask)).toMatchInlineSnapshot(`
      [
        {
          "fix": "write it as UTF-8 text with front matter that is YAML",
          "message": "The card cannot be read: models/loan/README.md:3:1: is not UTF-8 [artifact/syntax].",
          "origin": "declared",
          "outcome": "error",
          "sources": [
            "models/loan/README.md:3",
          ],
        },
      ]
    `)
    expect(judge({ ...card({ Limitations: 1 }), faults: [file('OTHER.md')] }, ask)[0]?.outcome).toBe('satisfied')
  })
})

describe('a datasheet', () => {
  const ask = { document: 'datasheet', sections: ['motivation'] }
  const sheet = (path: string, words: number): DocumentEvidence => ({
    ...cardEvidence({ Motivation: words }, {}, { source: source(path) }),
    document: 'datasheet',
  })

  it('lies anywhere, and each is judged', () => {
    const evidence = [sheet('data/a.md', 5), sheet('data/b.md', 0)]
    expect(judge({ evidence }, ask).map((one) => [one.outcome, one.sources])).toEqual([
      ['satisfied', ['data/a.md']],
      ['missing', ['data/b.md:10']],
    ])
  })

  it.each<[string, readonly Absent[], string]>([
    ['nowhere', [], 'the policy names none that is one'],
    [
      'in one place',
      [
        { path: 'data/a.md', spec: null, what: 'evidence' },
        { path: 'README.md', spec: null, what: 'card' },
      ],
      'data/a.md is not in the change',
    ],
    [
      'in two',
      ['data/a.md', 'data/b.md'].map((path) => ({ path, spec: null, what: 'evidence' })),
      'data/a.md and data/b.md are not in the change',
    ],
  ])('that is not there, looked for %s', (_, absent, where) => {
    const [found] = judge({ absent }, ask)
    expect(found).toMatchObject({
      outcome: 'missing',
      message: `There is no datasheet for loan-approval: ${where}.`,
      fix: 'add the datasheet to the evidence of the model',
    })
  })

  it.each<[string, Parameters<typeof fileFault>[2], string]>([
    ['named as one', { spec: evidenceSpec('data/a.md', { as: 'datasheet' }) }, 'error'],
    ['that may be one', { spec: evidenceSpec('data/a.md') }, 'error'],
    ['of another format', { spec: evidenceSpec('data/a.md', { as: 'evaluation' }) }, 'satisfied'],
    ['that no entry wanted', { spec: null }, 'satisfied'],
  ])('beside a broken file %s', (_, more, outcome) => {
    const faults = [fileFault('data/a.md', 'is not UTF-8', more)]
    const [found] = judge({ evidence: [sheet('data/b.md', 5)], faults }, ask)
    expect(found?.outcome).toBe(outcome)
    if (outcome === 'error')
      expect(found?.message).toBe('The datasheet cannot be read: data/a.md:3:1: is not UTF-8 [artifact/syntax].')
  })
})
