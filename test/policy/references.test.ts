/** Ids, references and paths of a policy: whole faults, each at its place, and none where all is well. */

import { describe, expect, it } from 'vitest'
import { faultText } from '../../src/domain/fault.js'
import { isMap, type PlainMap } from '../../src/domain/plain.js'
import { type Complaints, complaintsOf } from '../../src/policy/document.js'
import { checkModels, checkPeople, checkSchedule, checkScope, suggestion } from '../../src/policy/references.js'
import { parseYaml } from '../../src/syntax/yaml.js'
import { requirement } from '../fakes/facts.js'

function told(text: string, check: (root: PlainMap, complaints: Complaints) => void): readonly string[] {
  const parsed = parseYaml(text, 'p.yml', 'policy/syntax')
  if (!parsed.ok || !isMap(parsed.value.value)) throw new Error('no mapping')
  const complaints = complaintsOf(parsed.value, 'p.yml')
  check(parsed.value.value, complaints)
  return complaints.faults.map(faultText)
}
const models = (text: string, readers?: readonly string[]) =>
  told(text, (root, complaints) => checkModels(root, readers, complaints))
const evidence = (entries: string, readers?: readonly string[]) =>
  models(`models:\n  - id: m\n    evidence:\n${entries}`, readers)

const FOREIGN = 'has braces, brackets or a negation, which are not patterns here and would cover nothing'
const STARS = '(fix: use *, ** and ? only, and write alternatives as entries of their own)'
const OUTSIDE = 'is not a path inside the repository'
const ROOT = '(fix: write the path from the root of the repository, without a leading / or ~)'
const DOTS = '(fix: write the path from the root of the repository, without "." and ".." and without // or a final /)'

describe('ids of models', () => {
  it('are told where one stands again, with the line of the first', () => {
    expect(models('models:\n  - id: a\n  - id: b\n  - {id: a}\n  - {id: a}\n  - id: 7\n  - id: 7\n')).toEqual([
      'p.yml:4:10: model "a": /id the id "a" is already that of the model in line 2 (fix: give one of the two another id) [policy/ambiguous]',
      'p.yml:5:10: model "a": /id the id "a" is already that of the model in line 2 (fix: give one of the two another id) [policy/ambiguous]',
    ])
  })
})

describe('paths of a model', () => {
  const at = (lines: string) => models(`models:\n  - 7\n  - id: m\n${lines}`)

  it('that leave the repository are told at their place, wherever they stand', () => {
    expect(
      at(
        [
          '    paths: [ok/**, /abs]',
          '    artifact: ../up',
          '    card: a//b',
          '    governance: {risks: ~/r.yml, incidents: i\\j}',
          '    evidence:',
          '      - {file: "https://x.org/a"}',
        ].join('\n'),
      ),
    ).toEqual([
      `p.yml:4:20: model "m": /paths/1 "/abs" ${OUTSIDE} ${ROOT} [policy/schema]`,
      `p.yml:5:15: model "m": /artifact "../up" ${OUTSIDE} ${DOTS} [policy/schema]`,
      `p.yml:6:11: model "m": /card "a//b" ${OUTSIDE} ${DOTS} [policy/schema]`,
      `p.yml:7:25: model "m": /governance/risks "~/r.yml" ${OUTSIDE} ${ROOT} [policy/schema]`,
      `p.yml:7:45: model "m": /governance/incidents "i\\\\j" ${OUTSIDE} (fix: write / between folders) [policy/schema]`,
      `p.yml:9:16: model "m": /evidence/0/file "https://x.org/a" ${OUTSIDE} (fix: commit the file and write its path; addresses are never fetched) [policy/schema]`,
    ])
  })

  it('that are patterns are told where one file is wanted, and nowhere else', () => {
    const wanted = 'is a pattern, and one file is wanted here (fix: write the path of the file) [policy/schema]'
    expect(
      at(
        '    paths: [a/*]\n    artifact: a/*.bin\n    card: a/?.md\n    governance: {risks: a/*}\n    evidence: [{file: a/**}]\n',
      ),
    ).toEqual([
      `p.yml:5:15: model "m": /artifact "a/*.bin" ${wanted}`,
      `p.yml:6:11: model "m": /card "a/?.md" ${wanted}`,
    ])
  })

  it('in another language of patterns are told where a pattern may stand, and are names where one file is wanted', () => {
    expect(
      at(
        '    paths: ["a/{b,c}"]\n    artifact: a/{b}\n    card: "[a].md"\n    governance: {risks: "[a].yml"}\n    evidence: [{file: "!a"}]\n',
      ),
    ).toEqual([
      `p.yml:4:13: model "m": /paths/0 "a/{b,c}" ${FOREIGN} ${STARS} [policy/schema]`,
      `p.yml:7:25: model "m": /governance/risks "[a].yml" ${FOREIGN} ${STARS} [policy/schema]`,
      `p.yml:8:23: model "m": /evidence/0/file "!a" ${FOREIGN} ${STARS} [policy/schema]`,
    ])
  })

  it.each(['!a', 'a+(b)', 'a@(b)', 'a!(b)', 'a?(b)', 'a*(b)', 'a{b', 'a}b', 'a[b', 'a]b'])(
    'are no patterns as %s',
    (path) => {
      expect(at(`    paths: ["${path}"]\n`)).toEqual([
        `p.yml:4:13: model "m": /paths/0 "${path}" ${FOREIGN} ${STARS} [policy/schema]`,
      ])
    },
  )

  it.each(['a!b', 'a (b)', 'a+b', 'a@b', 'a^b', 'a,b'])('are names as %s', (path) => {
    expect(at(`    paths: ["${path}"]\n`)).toEqual([])
  })

  it('may be patterns of 1024 characters, and files of more', () => {
    const long = (length: number) => `a/*${'b'.repeat(length - 3)}`
    expect(at(`    paths: ["${long(1024)}"]\n    artifact: "${'b'.repeat(2000)}"\n`)).toEqual([])
    expect(at(`    paths: ["${'b'.repeat(2000)}"]\n`)).toEqual([])
    expect(at(`    paths: ["${long(1025)}"]\n    artifact: "${long(1025)}"\n`)).toEqual([
      'p.yml:4:13: model "m": /paths/0 the pattern has 1025 characters, and 1024 are the most (fix: write several shorter ones) [policy/schema]',
      `p.yml:5:15: model "m": /artifact "a/*${'b'.repeat(75)}… is a pattern, and one file is wanted here (fix: write the path of the file) [policy/schema]`,
    ])
  })

  it('are found under whatever key they stand', () => {
    expect(at('    governance: {a/b: /abs}\n')).toEqual([
      `p.yml:4:23: model "m": /governance/a~1b "/abs" ${OUTSIDE} ${ROOT} [policy/schema]`,
    ])
  })

  it('that are empty or no texts are told elsewhere', () => {
    expect(at('    paths: ["", 7]\n    artifact: ""\n    card: [a]\n    governance: {risks: 7}\n')).toEqual([])
    expect(at('    paths: "/abs"\n    governance: [/abs]\n')).toEqual([])
  })

  it.each([
    ['models/x~', []],
    ['a/b:c', []],
    ['~a', [ROOT]],
    ['c:a', [ROOT]],
    ['/a', [ROOT]],
    ['dir/../x://y', [DOTS]],
    ['../ab:c', [DOTS]],
    ['../a~', [DOTS]],
    ['s3://bucket/a', ['(fix: commit the file and write its path; addresses are never fetched)']],
  ])('%s is told with %j', (path, fixes) => {
    expect(at(`    card: "${path}"\n`)).toEqual(
      fixes.map((fix) => `p.yml:4:11: model "m": /card "${path}" ${OUTSIDE} ${fix} [policy/schema]`),
    )
  })
})

describe('evidence of a model', () => {
  const twice = (line: number, index: number, role: string, before: string) =>
    `p.yml:${line}:9: model "m": /evidence/${index} the model already has rows of the role ${role} (${before}), so it is open which of the two count (fix: keep one of the two, or give one another role) [policy/ambiguous]`

  it('has one set of rows a role, each named by its file', () => {
    expect(
      evidence(`      - {file: a.csv, as: predictions}
      - {file: b.csv, task: binary}
      - {file: c.csv, role: baseline, columns: {label: y}}
      - {file: d.csv, role: baseline, as: predictions}
      - {as: predictions, role: train}
      - {file: e.csv, role: train, as: , task: binary}
      - {file: f.csv, role: candidate, as: predictions}
`),
    ).toEqual([
      twice(5, 1, 'candidate', '"a.csv"'),
      twice(7, 3, 'baseline', '"c.csv"'),
      twice(9, 5, 'train', 'an entry above'),
      twice(10, 6, 'candidate', '"a.csv"'),
    ])
  })

  it.each([
    ['a report of a reader', '{file: b.json, as: evaluation, task: binary, columns: {label: y}}'],
    ['a report of any reader', '{file: b.json}'],
    ['a task that is no text', '{file: b.json, task: 7}'],
    ['columns that are no mapping', '{file: b.json, columns: [y]}'],
    ['rows of another role', '{file: b.csv, as: predictions, role: baseline}'],
  ])('beside rows may be %s', (_, entry) => {
    expect(evidence(`      - {file: a.csv, as: predictions}\n      - ${entry}\n`)).toEqual([])
  })

  it('counts rows in an engine as rows', () => {
    const sql =
      '{sql: {engine: trino, server: "https://t", catalog: c, schema: s, table: t}, task: binary, columns: {label: y}}'
    expect(
      evidence(
        `      - {file: a.csv, as: predictions}\n      - ${sql}\n      - ${sql.replace('{', '{role: train, ')}\n      - {file: b.csv, role: train, task: binary}\n`,
      ),
    ).toEqual([twice(5, 1, 'candidate', '"a.csv"'), twice(7, 3, 'train', 'an entry above')])
  })

  it('may name the readers that there are, where they are known', () => {
    const entries =
      '      - {file: a, as: predicitons}\n      - {file: b, as: zzzzzz}\n      - {file: c, as: card}\n      - {file: d, as: 7}\n'
    expect(evidence(entries, ['predictions', 'card'])).toEqual([
      'p.yml:4:23: model "m": /evidence/0/as "predicitons" is not a known reader (fix: did you mean predictions?) [policy/reference]',
      'p.yml:5:23: model "m": /evidence/1/as "zzzzzz" is not a known reader (fix: use one of predictions, card, or leave it out) [policy/reference]',
    ])
    expect(evidence(entries)).toEqual([])
  })
})

describe('references', () => {
  it('of the scope of a requirement are models of the policy', () => {
    const scope = (text: string) =>
      told(`requirements:\n  - id: floor\n${text}`, (root, complaints) =>
        checkScope((root.requirements as readonly PlainMap[])[0]!, '/requirements/0', ['loan', 'card'], complaints),
      )
    expect(scope('    applies-to: {models: [loan, laon, 7, zzzzzz, card]}\n')).toEqual([
      'p.yml:3:33: requirement "floor": /applies-to/models/1 there is no model "laon" (fix: did you mean loan?) [policy/reference]',
      'p.yml:3:42: requirement "floor": /applies-to/models/3 there is no model "zzzzzz" (fix: use one of loan, card) [policy/reference]',
    ])
    for (const other of ['{models: loan}', '{tiers: [high]}', '[laon]', 'laon', ''])
      expect(scope(`    applies-to: ${other}\n`)).toEqual([])
  })

  it('of a schedule are requirements of the policy', () => {
    const schedule = (text: string, known: readonly string[]) =>
      told(text, (root, complaints) => checkSchedule(root, known, complaints))
    const text =
      'schedule:\n  - {requirements: [floor]}\n  - {requirements: [floor, 7, flor]}\n  - {requirements: flor}\n  - {}\n'
    expect(schedule(text, ['floor'])).toEqual([
      'p.yml:3:31: /schedule/1/requirements/2 there is no requirement "flor" (fix: did you mean floor?) [policy/reference]',
    ])
    expect(schedule('schedule: [{requirements: [a]}]', [])).toEqual([
      'p.yml:1:28: /schedule/0/requirements/0 there is no requirement "a" (fix: remove it) [policy/reference]',
    ])
  })

  it('of waivers and escalation are roles and requirements of the policy', () => {
    const people = (text: string) =>
      told(text, (root, complaints) =>
        checkPeople(
          root,
          { roles: { board: ['ada'], 'second-line': ['bo'] }, requirements: [requirement('x', {}, { id: 'floor' })] },
          complaints,
        ),
      )
    expect(
      people(`waivers: {approved-by: [board, 7, bored]}
escalation:
  - {to: [board], requirements: [floor]}
  - {to: [zzzzzz, 7], requirements: [floor, 7, zzzzzz]}
`),
    ).toEqual([
      'p.yml:1:35: /waivers/approved-by/2 there is no role "bored" (fix: did you mean board?) [policy/reference]',
      'p.yml:4:11: /escalation/1/to/0 there is no role "zzzzzz" (fix: use one of board, second-line) [policy/reference]',
      'p.yml:4:48: /escalation/1/requirements/2 there is no requirement "zzzzzz" (fix: use one of floor) [policy/reference]',
    ])
    expect(people('waivers: [zzz]\nescalation: [{to: zzz, requirements: zzz}]\n')).toEqual([])
  })
})

describe('a suggestion', () => {
  const known = (count: number) =>
    Array.from({ length: count }, (_, index) => `entry-${String.fromCharCode(97 + index)}`)
  it.each([
    [0, 'remove it'],
    [1, 'use one of entry-a'],
    [12, `use one of ${known(12).join(', ')}`],
    [13, `use one of ${known(12).join(', ')}, …`],
  ])('among %j far ones: %s', (count, words) => {
    expect(suggestion('zzzzzzzzzzzz', known(count))).toBe(words)
  })

  it('is the near one where there is one', () => {
    expect(suggestion('entry-zz', known(13))).toBe('did you mean entry-a?')
  })
})
