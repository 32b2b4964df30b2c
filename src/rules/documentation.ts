/** A model card or datasheet says what it has to say: sections with words in them, fields with values. */

import type { DocumentEvidence, Section } from '../domain/evidence.js'
import { isBlank } from '../domain/governance.js'
import { isMap, type Plain } from '../domain/plain.js'
import type { Requirement } from '../domain/policy.js'
import type { Facts, Judgement, Rule } from '../domain/rule.js'
import { joinedNames, plainTitle, sectionNames } from '../domain/section-names.js'
import { optional, withDefault } from '../domain/strictness.js'
import { judgement } from './shared/judgement.js'
import { lookAlike, skeleton } from './shared/look-alike.js'
import { numberOf } from './shared/metric-parameters.js'
import { faultFix, faultSources, faultWords } from './shared/unread.js'
import { listing, visible } from './shared/words.js'

interface Parameters {
  readonly document: 'card' | 'datasheet'
  readonly sections: readonly string[]
  readonly fields: readonly string[]
  readonly minWords: number
}

export const documentation: Rule = {
  id: 'documentation',
  summary:
    'The model card or datasheet has every section that is asked for, with words in it, and every field with a value.',
  plain:
    'The description of the model must say what it is for, what it cannot do, what it was made from and how it was tested, in real sentences and not in empty headings.',
  details: [
    'Sections are found by their heading, without regard to case, or by a heading that is a known synonym. Of a title that joins two (intended use and limitations) both must be there. Words of sub-sections count; placeholders, comments, markup and link targets do not.',
    'Two sections of one heading must both hold. Fields are those of the front matter; an empty one, an empty list or a placeholder (TBD, TODO, n/a, ?) is missing.',
    'One finding for each section or field at fault, or one that all is there. Words show that somebody wrote; whether it is true is for a reader to judge.',
  ].join(' '),
  remedy: [
    'Write the section or field that the finding names, in sentences of your own; a placeholder counts as absent.',
    'Ask those who collected the data and tested the model for what you do not know, and write down what nobody knows.',
    'Change the card in the same pull request as the model, every time.',
  ],
  schema: {
    type: 'object',
    additionalProperties: false,
    required: ['document'],
    anyOf: [{ required: ['sections'] }, { required: ['fields'] }],
    properties: {
      document: { enum: ['card', 'datasheet'], description: 'Which document.' },
      sections: {
        type: 'array',
        items: { type: 'string', minLength: 1 },
        minItems: 1,
        uniqueItems: true,
        description: 'Headings that must be there; known synonyms count.',
      },
      'min-words': { type: 'integer', minimum: 1, description: 'Fewest words of each section; 1 by default.' },
      fields: {
        type: 'array',
        items: { type: 'string', minLength: 1 },
        minItems: 1,
        uniqueItems: true,
        description: 'Fields of the front matter that must have a value.',
      },
    },
  },
  strictness: {
    document: 'unordered',
    sections: optional('more'),
    fields: optional('more'),
    'min-words': withDefault('up', 1),
  },
  judge(requirement, facts) {
    const parameters = parametersOf(requirement)
    const documents = documentsOf(parameters, facts)
    const broken = faulty(parameters, facts)
    if (broken !== null) return [broken]
    if (!documents.length) return [absent(parameters, facts)]
    return documents.flatMap((document) => judged(document, parameters))
  },
}

const list = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(String) : [])

const parametersOf = (requirement: Requirement): Parameters => ({
  document: requirement.with.document === 'datasheet' ? 'datasheet' : 'card',
  sections: list(requirement.with.sections),
  fields: list(requirement.with.fields),
  minWords: numberOf(requirement.with, 'min-words') ?? 1,
})

/** The card that the model names, or every datasheet of its evidence. */
const documentsOf = ({ document }: Parameters, facts: Facts): readonly DocumentEvidence[] =>
  facts.evidence.filter(
    (one): one is DocumentEvidence =>
      one.kind === 'document' &&
      one.document === document &&
      (document === 'datasheet' || facts.model.card === null || one.source.path === facts.model.card),
  )

function faulty({ document }: Parameters, facts: Facts): Judgement | null {
  const files = facts.faults.filter((file) =>
    document === 'card'
      ? file.path === facts.model.card
      : file.spec !== null && (file.spec.as ?? document).includes(document),
  )
  if (!files.length) return null
  const message = `The ${document} cannot be read: ${faultWords(files)}.`
  return judgement('error', message, {
    fix: faultFix(files, 'write it as UTF-8 text with front matter that is YAML'),
    sources: faultSources(files),
  })
}

function absent({ document }: Parameters, facts: Facts): Judgement {
  const path = document === 'card' ? facts.model.card : null
  if (path !== null) {
    const there = !facts.absent.some((one) => one.what === 'card')
    const message = there ? `${path} was not read as a model card.` : `The model card ${path} is not there.`
    return judgement('missing', message, {
      fix: `write ${path} with the sections that are asked for`,
      plain: 'The description of the model is not there.',
    })
  }
  const gone = facts.absent.filter((one) => one.what === 'evidence').map((one) => one.path)
  const where = gone.length
    ? `${listing(gone)} ${gone.length === 1 ? 'is' : 'are'} not in the change`
    : 'the policy names none that is one'
  const fix = document === 'card' ? 'add card: <path> to the model' : 'add the datasheet to the evidence of the model'
  return judgement('missing', `There is no ${document} for ${facts.model.id}: ${where}.`, { fix })
}

function judged(document: DocumentEvidence, parameters: Parameters): readonly Judgement[] {
  const problems = [
    ...parameters.sections.flatMap((wanted) => sectionProblems(wanted, document, parameters)),
    ...parameters.fields.flatMap((field) => fieldProblem(field, document)),
  ]
  if (problems.length) return problems
  const parts = [
    ...(parameters.sections.length
      ? [
          `${parameters.sections.length === 1 ? '1 section' : `${parameters.sections.length} sections`} of at least ${words(parameters.minWords)}`,
        ]
      : []),
    ...(parameters.fields.length
      ? [`the ${parameters.fields.length === 1 ? 'field' : 'fields'} ${listing(parameters.fields, 10)}`]
      : []),
  ]
  const message = `${document.source.path} has ${parts.join(' and ')}.`
  return [
    judgement('satisfied', message, {
      sources: [document.source],
      plain: 'The description of the model says what it has to say.',
    }),
  ]
}

/**
 * Faults of one section: none where every one of its heading holds, or where synonyms do, some one of each part that the
 * wanted title joins: who asks for "intended use and limitations" is not content with limitations.
 */
function sectionProblems(wanted: string, document: DocumentEvidence, { minWords }: Parameters): readonly Judgement[] {
  const titled = document.sections.filter((section) => isTitled(section, wanted))
  const short = (section: Section) => section.words < minWords
  const parts = joinedNames(wanted).map((names) =>
    document.sections.filter((section) =>
      names.some((name) => name === section.name || sectionNames(section.title).includes(name)),
    ),
  )
  const named = parts.length > 0 && parts.every((sections) => sections.some((one) => !short(one)))
  if (titled.length ? titled.every((one) => !short(one)) : named) return []
  const found = [...new Set((titled.length ? titled : parts.flat()).filter(short))]
  if (!found.length) return [noSection(wanted, document)]
  return found.map((section) => tooShort(wanted, section, document, minWords))
}

/** Marks that turn the direction of text: what is read is then not what is written. */
const TURNING = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u

/** Whether a heading is the wanted one, without regard to case, numbering and punctuation round it. */
const isTitled = (section: Section, wanted: string): boolean =>
  !TURNING.test(section.title) && plainTitle(section.title) === plainTitle(wanted)

const words = (n: number): string => `${n} ${n === 1 ? 'word' : 'words'}`

function tooShort(wanted: string, section: Section, document: DocumentEvidence, minWords: number): Judgement {
  const placeholders = section.placeholders.length
    ? ` Placeholders do not count: ${listing([...new Set(section.placeholders)].map((text) => `"${visible(text, 60)}"`))}.`
    : ''
  const said = section.words === 0 ? 'says nothing' : `has ${words(section.words)}`
  const message = `The section "${wanted}" of ${document.source.path} (line ${section.line}) ${said}; the policy asks for at least ${minWords}.${placeholders}`
  return judgement(section.words === 0 ? 'missing' : 'violated', message, {
    fix: `write at least ${words(minWords)} under "${wanted}"`,
    value: section.words,
    threshold: { 'min-words': minWords },
    sources: [{ ...document.source, line: section.line }],
    better: 'higher',
    plain: `The description of the model does not say enough about: ${wanted}.`,
  })
}

function noSection(wanted: string, document: DocumentEvidence): Judgement {
  const twin = document.sections.find((section) => skeleton(section.title) === skeleton(wanted))
  const near = twin ?? document.sections.find((section) => isNear(section.title, wanted))
  const hint = twin
    ? ` The heading in line ${twin.line} looks like it and is not: ${lookAlike(twin.title, wanted)}.`
    : near
      ? ` Line ${near.line} has "${visible(near.title, 60)}".`
      : ''
  const message = `${document.source.path} has no section "${wanted}".${hint}`
  return judgement('missing', message, {
    fix: near ? `write the heading in line ${near.line} as "${wanted}"` : `add a section "${wanted}"`,
    sources: [near ? { ...document.source, line: near.line } : document.source],
    plain: `The description of the model says nothing about: ${wanted}.`,
  })
}

/** One heading holds the other, or they differ by a letter or two at the end. */
function isNear(title: string, wanted: string): boolean {
  const [a, b] = [skeleton(title), skeleton(wanted)]
  if (a === '' || b === '') return false
  return (
    a.includes(b) ||
    (a.length > 3 && b.includes(a)) ||
    (Math.abs(a.length - b.length) <= 2 && a.slice(0, 6) === b.slice(0, 6))
  )
}

function fieldProblem(field: string, document: DocumentEvidence): readonly Judgement[] {
  const value = fieldOf(document.fields, field)
  if (value !== undefined && !isEmpty(value)) return []
  const top = Object.hasOwn(document.fieldLines, field) ? field : (field.split('.')[0] ?? field)
  const line = Object.hasOwn(document.fieldLines, top) ? (document.fieldLines[top] ?? null) : null
  const near =
    value === undefined ? Object.keys(document.fields).find((key) => skeleton(key) === skeleton(field)) : undefined
  const what = value === undefined ? 'has no field' : 'says nothing in the field'
  const written =
    value !== undefined && typeof value === 'string' && value.trim() !== '' ? ` (it is "${visible(value, 60)}")` : ''
  const message = `${document.source.path} ${what} "${field}"${written}.${near === undefined ? '' : ` It has "${visible(near, 60)}".`}`
  return [
    judgement('missing', message, {
      fix: `write ${field} in the front matter`,
      sources: [{ ...document.source, line }],
      plain: `The description of the model does not give: ${field.replaceAll('_', ' ')}.`,
    }),
  ]
}

/** A field by its name, or a nested one by a dotted path. Own keys only. */
function fieldOf(fields: DocumentEvidence['fields'], name: string): Plain | undefined {
  if (Object.hasOwn(fields, name)) return fields[name]
  let value: Plain | undefined = fields
  for (const part of name.split('.')) {
    if (!isMap(value) || !Object.hasOwn(value, part)) return undefined
    value = value[part]
  }
  return value
}

/** Whether a value says nothing: blank, or a mapping of only such. Numbers and booleans speak. */
const isEmpty = (value: Plain): boolean =>
  isBlank(value) || (isMap(value) && Object.values(value).every((one) => isEmpty(one)))
