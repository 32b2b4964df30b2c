import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { faultText } from '../../src/domain/fault.js'
import type { Policy } from '../../src/domain/policy.js'
import type { Rule } from '../../src/domain/rule.js'
import { vocabulary } from '../../src/metrics/index.js'
import { loadPolicy } from '../../src/policy/index.js'
import { PACKS } from '../../src/policy/packs.js'
import { RULES } from '../../src/rules/index.js'
import { cpuMilliseconds } from '../fakes/cpu-time.js'

const SAMPLES = new URL('../samples/policy/', import.meta.url)
const PATH = 'policies/risk-policy.yml'

const load = (
  text: string | Uint8Array,
  more: { rules?: readonly Rule[]; packs?: ReadonlyMap<string, string>; readers?: readonly string[] } = {},
) =>
  loadPolicy({
    bytes: typeof text === 'string' ? new TextEncoder().encode(text) : text,
    path: PATH,
    vocabulary,
    rules: more.rules ?? RULES,
    packs: more.packs ?? PACKS,
    readers: more.readers,
  })

const sample = (name: string) => load(readFileSync(new URL(`${name}.yml`, SAMPLES)))
const good = readFileSync(new URL('00-good.yml', SAMPLES), 'utf8')

const texts = (result: ReturnType<typeof load>): readonly string[] => (result.ok ? [] : result.faults.map(faultText))
const policyOf = (result: ReturnType<typeof load>): Policy => {
  if (!result.ok) throw new Error(texts(result).join('\n'))
  return result.value
}

/** Faults of each sample: how each begins, and what it says. Empty: it loads. */
const EXPECTED: Readonly<Record<string, readonly (readonly string[])[]>> = {
  '00-good': [],
  'alias-cycle': [
    ['36:', 'anchors'],
    ['37:', 'aliases'],
  ],
  'cel-redos': [],
  'cel-string-true': [['39:17: ', 'true or false', '[policy/expression]']],
  'cel-syntax': [['39:17: ', 'at character 24', '[policy/expression]']],
  'cel-unknown-name': [['39:17: ', 'no_such_metric', '[policy/unknown-metric]']],
  'comment-only': [['1:1: ', 'empty']],
  'conflict-markers': [['25:1: ', 'merge conflict', '[policy/syntax]']],
  'deep-flow': [['36:', 'nested more than 64 deep']],
  'dup-requirement-id': [['25:9: ', '"auc-floor"', 'line 18', '[policy/ambiguous]']],
  empty: [['1:1: ', 'empty']],
  'evidence-absolute': [['15:16: ', '/srv/outside/eval.json']],
  'evidence-dot-segments': [['15:16: ', 'reports/../../outside/eval.json']],
  'evidence-tilde': [['15:16: ', '~/outside/eval.json']],
  'evidence-traversal': [['15:16: ', '../outside/eval.json']],
  'evidence-url': [['15:16: ', 'file:///srv/outside/eval.json', 'never fetched']],
  'expression-text': [],
  'glob-braces-bomb': [['12:33: ', 'braces']],
  'glob-extglob-bomb': [['12:33: ', 'not patterns here']],
  'glob-stars-bomb': [],
  latin1: [['2: ', 'UTF-8']],
  'no-paths': [['12:12: ', 'paths must have at least 1 entry']],
  norway: [],
  octal: [['21:34: ', '10 is outside the range']],
  'proto-key': [['36:1: ', '__proto__ is not a known key', '[policy/unknown-key]']],
  'proto-with': [
    ['21:11: ', 'needs min or max'],
    ['21:29: ', '__proto__ is not a known key'],
  ],
  'requirements-apply-to-nothing': [],
  scalar: [['1:1: ', 'must be a mapping']],
  'several-faults': [
    ['10:11: ', 'extreme', 'tier'],
    ['27:20: ', 'ecee', 'did you mean ece?'],
    ['34:11: ', 'evidence-fresch', 'did you mean evidence-fresh?'],
  ],
  sexagesimal: [['35:21: ', 'max-age', '1:30']],
  tabs: [['34:1: ', 'tab']],
  'tag-binary': [['2:7: ', 'tags']],
  'threshold-absent': [['21:11: ', 'needs min or max']],
  'threshold-list': [['21:34: ', '/with/min must be a number, not a list', 'write 0.8 without brackets']],
  'threshold-percent': [['21:34: ', '/with/min must be a number, not the text "80%"', 'write 0.8']],
  'threshold-string': [['21:34: ', '/with/min must be a number, not the text "0.80"', 'without quotes']],
  'typo-key': [['21:29: ', 'mim', 'did you mean min?', '[policy/unknown-key]']],
  'typo-metric': [['27:20: ', 'ecee', 'did you mean ece?', '[policy/unknown-metric]']],
  'typo-model-key': [['12:5: ', 'path is not a known key', 'did you mean paths?']],
  'typo-rule': [['34:11: ', 'evidence-fresch', 'did you mean evidence-fresh?', '[policy/unknown-rule]']],
  'version-float': [['1:10: ', 'version must be 1, not 1.1']],
  'version-string': [['1:10: ', 'version must be 1, not the text "1"']],
  whole: [],
  'wrong-type-models': [['8:5: ', 'models must be a list, not a mapping']],
}

describe('every sample', () => {
  it.each(readdirSync(SAMPLES).map((name) => name.replace(/\.yml$/, '')))('%s', (name) => {
    const expected = EXPECTED[name]
    expect(expected, `what is expected of ${name}`).toBeDefined()
    const found = texts(sample(name))
    expect(found.length, found.join('\n')).toBe(expected?.length)
    for (const [index, [place = '', ...words]] of (expected ?? []).entries()) {
      expect(found[index]).toContain(`${PATH}:${place}`)
      for (const word of words) expect(found[index]).toContain(word)
    }
  })
})

describe('a good policy', () => {
  const policy = policyOf(sample('whole'))

  it('has everything of the text', () => {
    expect(policy.name).toBe('acme model risk policy')
    expect(policy.roles['second-line']).toEqual(['acme/model-risk', 'alice-risk'])
    const [model] = policy.models
    expect(model).toMatchObject({
      id: 'loan-approval',
      tier: 'high',
      artifact: 'models/loan/model.joblib',
      place: { path: PATH, line: 18, column: 5 },
    })
    expect(model?.governance).toEqual({
      risks: 'governance/loan/risks.yml',
      incidents: 'governance/loan/incidents/*.yml',
      responsePlan: 'governance/loan/response-plan.yml',
    })
    expect(model?.evidence[0]).toMatchObject({
      file: 'reports/loan/predictions.parquet',
      as: 'predictions',
      role: 'candidate',
      task: 'binary',
      columns: { id: 'id', label: 'y_true', prediction: 'y_pred', score: 'y_score', weight: 'sample_weight' },
      groups: ['sex', 'race', 'age_band'],
      positive: 1,
      from: 'head',
    })
    expect(model?.evidence.at(-1)?.from).toBe('workspace')
    expect(policy.schedule[0]).toEqual({ every: 7 * 86_400_000, requirements: ['not-drifting'] })
  })

  it('keeps the place of each requirement, defaults filled in', () => {
    const floor = policy.requirements.find((one) => one.id === 'accuracy-floor')
    expect(floor).toMatchObject({
      rule: 'metric-threshold',
      severity: 'block',
      inconclusive: 'block',
      burden: 'compliance',
      appliesTo: { tiers: ['limited', 'high'], models: null },
    })
    expect(floor?.place).toEqual({ path: PATH, line: 49, column: 5 })
    expect(floor?.with).toEqual({ metric: 'accuracy', min: 0.8, confidence: 0.95 })
  })

  it('has the requirements of its packs first, and their digests', () => {
    expect(policy.requirements[0]?.id).toBe('baseline-card')
    expect(policy.requirements[0]?.place.path).toBe('builtin/baseline')
    expect(policy.packs).toEqual([{ name: 'builtin/baseline', sha256: expect.stringMatching(/^[0-9a-f]{64}$/) }])
  })
})

describe('faults that no sample has', () => {
  const edit = (from: string | RegExp, to: string) => load(good.replace(from, to))

  it.each<[string, string | RegExp, string, readonly string[]]>([
    ['version 1.0', 'version: 1\n', 'version: 1.0\n', [':1:10: /version must be 1, not "1.0"']],
    ['no version', 'version: 1\n', '', ['needs version']],
    ['no models', /models:[\s\S]*?requirements/, 'requirements', ['needs models']],
    [
      'empty models',
      /models:[\s\S]*?requirements:/,
      'models: []\nrequirements:',
      [':7:9: /models must have at least 1 entry'],
    ],
    ['no requirements', /requirements:[\s\S]*/, '', ['no requirements, so nothing would be judged']],
    ['empty requirements', /requirements:[\s\S]*/, 'requirements: []\n', ['/requirements must have at least 1 entry']],
    [
      'a model twice',
      'requirements:',
      '  - {id: credit-default, tier: high, paths: [a]}\n\nrequirements:',
      ['the id "credit-default" is already that of the model in line 8'],
    ],
    [
      'an unknown model in applies-to',
      'severity: block',
      'applies-to: {models: [credit-defualt]}',
      ['there is no model "credit-defualt" (fix: did you mean credit-default?)'],
    ],
    ['an empty applies-to', 'severity: block', 'applies-to: {}', ['/applies-to must have at least 1 key']],
    ['an unknown tier', 'severity: block', 'applies-to: {tiers: [hihg]}', ['did you mean high?']],
    [
      'an artifact that is a pattern',
      'models/credit/model.pkl',
      'models/credit/*.pkl',
      ['is a pattern, and one file is wanted here'],
    ],
    ['a backslash', 'models/credit/model.pkl', 'models\\credit\\model.pkl', ['write / between folders']],
    ['an @ before a login', '[alice-risk]', '["@alice-risk"]', ['write a login or org/team, without @']],
    ['a number as login', '[alice-risk]', '[12]', ['must be a text, not 12 (fix: write "12" in quotes)']],
    ['an empty role', '[alice-risk]', '[]', ['/roles/second-line must have at least 1 entry']],
    ['an unknown severity', 'severity: block', 'severity: error', ['must be one of block, warn, not the text "error"']],
    ['an empty title', 'title: Good payers rank above bad ones', 'title:', ['/title must be a text, not empty']],
    ['no rule', '    rule: evidence-fresh\n', '', ['requirement "fresh": needs rule']],
    ['an id with a blank', 'id: fresh', 'id: "fresh data"', ['use letters, digits']],
    ['an infinite bound', 'min: 0.80', 'min: .inf', ['".inf" is no finite number']],
    ['a bound in per cent', 'min: 0.80', 'min: 78', ['78 is outside the range of roc_auc']],
    [
      'an unknown schedule entry',
      'requirements:',
      'schedule: [{every: 7d, requirements: [fersh]}]\nrequirements:',
      ['there is no requirement "fersh" (fix: did you mean fresh?)'],
    ],
    [
      'an unknown step of escalation',
      'requirements:',
      'escalation: [{to: [secnd-line], requirements: [fersh]}]\nrequirements:',
      [
        '/escalation/0/to/0 there is no role "secnd-line" (fix: did you mean second-line?)',
        '/escalation/0/requirements/0 there is no requirement "fersh" (fix: did you mean fresh?)',
      ],
    ],
    [
      'a waiver by nobody of the policy',
      'requirements:',
      'waivers: {approved-by: [second-line, zzz]}\nrequirements:',
      ['/waivers/approved-by/1 there is no role "zzz" (fix: use one of second-line)'],
    ],
    [
      'a path with a dot',
      'models/credit/model.pkl',
      './models/credit/model.pkl',
      ['write the path from the root of the repository, without "." and ".." and without // or a final /'],
    ],
    [
      'a path from a disk',
      'models/credit/model.pkl',
      'C:/models/model.pkl',
      ['write the path from the root of the repository, without a leading / or ~'],
    ],
    [
      'a path from a root',
      'models/credit/model.pkl',
      '/models/model.pkl',
      ['write the path from the root of the repository, without a leading / or ~'],
    ],
    [
      'an address',
      'models/credit/model.pkl',
      'HTTPS://models/model.pkl',
      ['commit the file and write its path; addresses are never fetched'],
    ],
    [
      'a schedule without duration',
      'requirements:',
      'schedule: [{every: weekly, requirements: [fresh]}]\nrequirements:',
      ['write a duration'],
    ],
    [
      'two rows files of one role',
      '- {file: reports/credit/eval.json}',
      '- {file: a.csv, task: binary, columns: {label: y}}\n      - {file: b.csv, as: predictions}',
      ['already has rows of the role candidate ("a.csv")'],
    ],
    [
      'a pack that is not there',
      'roles:',
      'extends: [builtin/basline]\nroles:',
      ['"builtin/basline" is not a known pack (fix: did you mean builtin/baseline?)'],
    ],
    ['a pack twice', 'roles:', 'extends: [builtin/baseline, builtin/baseline]\nroles:', ['is there twice']],
    [
      'control characters in a key',
      'tier: limited',
      '"ti\\u001ber\\n\\u202e": limited',
      ['/tiU+001BerU+000AU+202E is not a known key'],
    ],
    ['control characters', 'tier: limited', 'tier: "li\\u001b[31mmited"', ['not the text "li\\u001b[31mmited"']],
  ])('%s', (_, from, to, expected) => {
    const found = texts(edit(from, to))
    for (const one of expected) expect(found.join('\n')).toContain(one)
    expect(found.length).toBeGreaterThan(0)
    expect(found.join('')).not.toMatch(/[\u001b]/)
  })

  it('has the steps of escalation as they are written', () => {
    const step = (text: string) => policyOf(edit('requirements:', `escalation: [${text}]\nrequirements:`)).escalation
    expect(step('{to: [second-line]}')).toEqual([
      { to: ['second-line'], severity: 'block', tiers: null, requirements: null },
    ])
    expect(step('{to: [second-line], severity: warn, tiers: [high, minimal], requirements: [fresh]}')).toEqual([
      { to: ['second-line'], severity: 'warn', tiers: ['minimal', 'high'], requirements: ['fresh'] },
    ])
    expect(step('{to: [second-line], severity: block}')?.[0]?.severity).toBe('block')
  })

  it('names the readers that there are, where they are known', () => {
    const found = texts(
      load(good.replace('eval.json}', 'eval.json, as: predicitons}'), { readers: ['predictions', 'evaluation'] }),
    )
    expect(found.join('\n')).toContain('did you mean predictions?')
  })

  it('allows rows of several roles', () => {
    expect(
      texts(
        edit(
          '- {file: reports/credit/eval.json}',
          '- {file: a.csv, task: binary}\n      - {file: b.csv, task: binary, role: baseline}\n      - {file: c.json}\n      - {file: d.json}',
        ),
      ),
    ).toEqual([])
  })

  it('tells all faults at once, in the order of the lines', () => {
    const found = texts(
      load(
        good
          .replace('limited', 'extreme')
          .replace('severity', 'severty')
          .replace('max: 0.05', 'max: "x"')
          .replace('evidence-fresh', 'fresh'),
      ),
    )
    expect(found.map((one) => Number(one.split(':')[1]))).toEqual([10, 22, 27, 34])
  })
})

describe('packs', () => {
  const pack =
    'version: 1\nname: p\nprotected-attributes: [sex]\nrequirements:\n  - id: floor\n    rule: metric-threshold\n    with: {metric: accuracy, min: 0.8, confidence: 0.95}\n    controls: [a/1]\n'
  const packs = new Map([['p', pack]])
  const extended = (own: string) =>
    load(good.replace('roles:', 'extends: [builtin/p]\nroles:').replace('requirements:\n', `requirements:\n${own}`), {
      packs,
    })

  it('are laid under the entries of the same id, with key by key', () => {
    const policy = policyOf(extended('  - {id: floor, with: {min: 0.9}, severity: warn}\n'))
    const floor = policy.requirements[0]
    expect(floor).toMatchObject({
      id: 'floor',
      rule: 'metric-threshold',
      with: { metric: 'accuracy', min: 0.9, confidence: 0.95 },
      severity: 'warn',
      controls: ['a/1'],
    })
    expect(floor?.place.path).toBe(PATH)
    expect(policy.requirements).toHaveLength(5)
    expect(policy.protectedAttributes).toEqual(['sex'])
  })

  it('say where the policy asks less', () => {
    expect(policyOf(extended('  - {id: floor, with: {min: 0.9}}\n')).loosenedFromPack).toBeUndefined()
    expect(policyOf(extended('  - {id: floor, with: {min: 0.7}}\n')).loosenedFromPack).toMatchObject([
      { requirement: 'floor', pack: 'builtin/p', message: expect.stringContaining('0.8 to 0.7') },
    ])
    expect(policyOf(extended('  - {id: floor, severity: warn}\n')).loosenedFromPack).toHaveLength(1)
  })

  it('are replaced whole by an entry with another rule', () => {
    const policy = policyOf(extended('  - {id: floor, rule: policy-change, with: {loosening-needs: [second-line]}}\n'))
    expect(policy.requirements[0]?.with).toEqual({ 'loosening-needs': ['second-line'] })
    expect(policy.loosenedFromPack).toHaveLength(1)
  })

  it('alone are requirements enough', () => {
    expect(
      texts(
        load(good.replace('roles:', 'extends: [builtin/p]\nroles:').replace(/requirements:[\s\S]*/, ''), { packs }),
      ),
    ).toEqual([])
  })

  it('without requirements are a fault of their own', () => {
    const empty = [
      'version: 1\nname: p\n',
      'version: 1\nname: p\nrequirements: []\n',
      'version: 1\nname: p\nrequirements: x\n',
    ]
    for (const text of empty) {
      const found = texts(
        load(good.replace('roles:', 'extends: [builtin/p]\nroles:'), { packs: new Map([['p', text]]) }),
      )
      expect(found.join('\n')).toMatch(/^builtin\/p:\d+:\d+: .*requirements/)
    }
  })

  it('with faults are told with their own name', () => {
    const found = texts(
      load(good.replace('roles:', 'extends: [builtin/p]\nroles:'), {
        packs: new Map([['p', pack.replace('min', 'mim')]]),
      }),
    )
    expect(found).toEqual([
      expect.stringContaining('builtin/p:7:30: requirement "floor": /with/mim is not a known key'),
    ])
  })

  it('of a second entry with the same id are not hidden', () => {
    const found = texts(extended('  - {id: floor, with: {min: 0.9}}\n  - {id: floor, with: {min: 0.1}}\n'))
    expect(found.join('\n')).toContain('the id "floor" is already that of the requirement in line')
  })
})

describe('hostile texts', () => {
  it('never throw, and load only where they say the same', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '{',
        '}',
        '[',
        ']',
        ': ',
        '- ',
        '\n',
        '\n  ',
        '"',
        "'",
        '#',
        '&a',
        '*a',
        '!!x',
        '|',
        '>',
        '~',
        '.nan',
        '1e999',
        '__proto__',
        'constructor',
        ',',
        '\t',
        '\u0000',
        '\ud800',
        'null',
        '0',
      ),
      fc.string({ maxLength: 5 }),
    )
    fc.assert(
      fc.property(fc.nat(good.length), fc.nat(30), piece, (at, cut, put) => {
        const result = load(good.slice(0, at) + put + good.slice(at + cut))
        if (!result.ok) {
          expect(result.faults.length).toBeGreaterThan(0)
          for (const one of result.faults) expect(faultText(one)).not.toMatch(/[\u0000-\u001f\u007f]/)
        }
      }),
      { numRuns: 400 },
    )
  }, 60_000)

  it('of another shape at any place are faults, never exceptions', () => {
    const odd = fc.constantFrom('[]', '{}', 'null', '1', '"x"', 'true', '[[1]]', '{a: {b: c}}', '[null]', '-1')
    const spots = [...good.matchAll(/: ([^\n]+)/g)].map((match) => [match.index + 2, match[1]?.length ?? 0] as const)
    fc.assert(
      fc.property(fc.constantFrom(...spots), odd, ([at, length], value) => {
        expect(() => load(good.slice(0, at) + value + good.slice(at + length))).not.toThrow()
      }),
      { numRuns: 300 },
    )
  }, 60_000)
})

describe('size', () => {
  it('reads a policy of a megabyte in good time', () => {
    const requirement = (index: number) =>
      `  - id: floor-${index}\n    rule: metric-threshold\n    with: {metric: accuracy, min: 0.8, confidence: 0.95, by: [sex, race]}\n    why: because it says so in line ${index} of the book of rules.\n`
    const text = good + Array.from({ length: 5500 }, (_, index) => requirement(index)).join('')
    expect(text.length).toBeGreaterThan(1_000_000)
    const started = cpuMilliseconds()
    expect(texts(load(text))).toEqual([])
    expect(cpuMilliseconds() - started).toBeLessThan(15_000)
  }, 30_000)
})
