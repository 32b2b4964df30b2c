import { describe, expect, it } from 'vitest'
import type { DocumentEvidence, Evidence, MetricEvidence } from '../../src/domain/evidence.js'
import { faultText } from '../../src/domain/fault.js'
import { vocabulary } from '../../src/metrics/index.js'
import { modelCard } from '../../src/readers/model-card.js'
import { readableFile } from '../../src/syntax/file.js'
import { cpuMilliseconds } from '../fakes/cpu-time.js'
import { contextOf, sample, samplesOf } from './reading.js'

const read = async (text: string | Uint8Array, path = 'models/loan/README.md') => {
  const bytes = typeof text === 'string' ? Buffer.from(text) : text
  return modelCard.read(readableFile(path, bytes, 'a'.repeat(64)), { ...contextOf(), vocabulary })
}
const good = async (text: string | Uint8Array): Promise<readonly Evidence[]> => {
  const result = await read(text)
  if (!result.ok) throw new Error(result.faults.map(faultText).join('\n'))
  return result.value
}
const documentOf = async (text: string | Uint8Array): Promise<DocumentEvidence> =>
  (await good(text))[0] as DocumentEvidence
const words = async (text: string | Uint8Array): Promise<Readonly<Record<string, number>>> => {
  const { sections } = await documentOf(text)
  return Object.fromEntries(sections.flatMap(({ name, words: count }) => (name === null ? [] : [[name, count]])))
}
const claims = async (text: string | Uint8Array): Promise<readonly string[]> =>
  (await good(text))
    .slice(1)
    .map((one) => one as MetricEvidence)
    .map(({ metric, value, split, source }) => `${metric} ${value} ${split ?? '-'} :${source.line}`)
/** Claims of an evaluation that says only this. */
const said = async (text: string): Promise<readonly string[]> => {
  const found = await good(`## Evaluation\n\n${text}\n`)
  return found.slice(1).map((one) => `${(one as MetricEvidence).metric} ${(one as MetricEvidence).value}`)
}

/** Sample → words of its section on limitations (null: there is none), or what its fault says. */
const SAMPLES: Readonly<Record<string, number | null | RegExp>> = {
  'field-license-null.md': 30,
  'field-proto.md': 30,
  'frontmatter-invalid.md': /frontmatter-invalid\.md:\d+:\d+: .*quote.*\[artifact\/syntax\]/,
  'heading-case.md': 30,
  'heading-closing-hashes.md': 30,
  'heading-duplicate-empty.md': 30,
  'heading-escaped.md': null,
  'heading-in-fence.md': null,
  'heading-in-quote.md': null,
  'heading-in-tilde-fence.md': null,
  'heading-indented.md': null,
  'heading-level-3.md': 30,
  'heading-rtl.md': null,
  'heading-seven.md': null,
  'hugging-face-template.md': 7,
  'hugging-face.md': 36,
  'lfs-pointer.md': /Git LFS pointer.*\[artifact\/unreadable\]/,
  'list-section.md': 30,
  'mitchell.md': 2,
  'plain.md': 30,
  'section-dots.md': 0,
  'section-hf-template-repeated.md': 0,
  'section-na.md': 0,
  'section-only-comment-multiline.md': 0,
  'section-only-html-tags.md': 0,
  'section-only-image-alt.md': 0,
  'section-only-link-definitions.md': 0,
  'section-only-link.md': 0,
  'section-repeat-heading.md': 3,
  'subsections.md': 31,
  'utf16.md': /UTF-16.*\[artifact\/encoding\]/,
}

describe('samples', () => {
  it('each is a case', () => expect(samplesOf('model-card')).toEqual(Object.keys(SAMPLES).sort()))

  it.each(Object.entries(SAMPLES))('%s', async (name, expected) => {
    const { bytes } = sample('model-card', name)
    if (expected instanceof RegExp) {
      const result = await read(bytes, name)
      expect(result.ok ? 'read' : result.faults.map(faultText).join('\n')).toMatch(expected)
    } else expect((await words(bytes))['limitations'] ?? null).toBe(expected)
  })

  it.each(Object.keys(SAMPLES).filter((name) => !/lfs|utf16/.test(name)))('%s is recognised', (name) =>
    expect(modelCard.recognises(sample('model-card', name))).toBe('certain'),
  )

  it('both of two sections of one name are told, so that a rule can ask it of each', async () => {
    const { sections } = await documentOf(sample('model-card', 'heading-duplicate-empty.md').bytes)
    expect(sections.filter(({ name }) => name === 'limitations').map((one) => one.words)).toEqual([0, 30])
  })

  it('gives fields with their lines, null and prototype keys as they are', async () => {
    const { fields, fieldLines } = await documentOf(sample('model-card', 'hugging-face.md').bytes)
    expect([fields['license'], fields['model_version'], fieldLines['model_version']]).toEqual([
      'apache-2.0',
      '2.1.0',
      3,
    ])
    expect((await documentOf(sample('model-card', 'field-license-null.md').bytes)).fields['license']).toBeNull()
    expect((await documentOf(sample('model-card', 'field-proto.md').bytes)).fields['license']).toBeUndefined()
  })

  it('a title that turns the line is spelled out', async () => {
    const { sections } = await documentOf(sample('model-card', 'heading-rtl.md').bytes)
    expect(sections.map(({ title }) => title)).toContain('<U+202E>snoitatimiL<U+202C>')
  })

  it('model-index and prose are claims with their lines', async () => {
    expect(await claims(sample('model-card', 'hugging-face.md').bytes)).toEqual([
      'accuracy 0.796 test :12',
      'roc_auc 0.879 test :13',
      'accuracy 0.796 - :35',
      'roc_auc 0.879 - :36',
    ])
  })

  it('tables and list items of a plain card are claims', async () => {
    expect((await claims(sample('model-card', 'mitchell.md').bytes)).toSorted()).toEqual([
      'accuracy 0.93 - :32',
      'accuracy 0.93 - :38',
      'brier 0.2123 - :34',
      'ece 0.028 - :35',
      'roc_auc 0.7013 - :33',
    ])
  })
})

describe('front matter', () => {
  it.each([
    ['---js\nprocess.exit(0)\n---\n# x\n', /another language than YAML/],
    ['---json\n{}\n---\n', /another language than YAML/],
    ['+++\na = 1\n+++\n', /another language than YAML/],
    ['---\nlicense: mit\n# Model\n', /does not end/],
    ['---\n- a\n---\n', /not a mapping/],
    ['---\na: 1\na: 2\n---\n', /:3:\d+: .*twice/],
    ['---\na: &x [1]\nb: *x\n---\n', /anchor|alias/],
    ['---\na: !!js/function x\n---\n', /tag/],
  ])('%j is refused', async (text, message) => {
    const result = await read(text)
    expect(result.ok ? 'read' : result.faults.map(faultText).join('\n')).toMatch(message)
  })

  it.each(['# x\n', '----\n\n# x\n', '---\n---\n# x\n', '---\n# only a comment\n...\n# x\n', ''])(
    '%j has no fields',
    async (text) => expect(Object.keys((await documentOf(text)).fields)).toEqual([]),
  )

  it('keeps the line numbers of the rest, whatever the line ends', async () => {
    const text = '---\r\nlicense: mit\r\n---\r\n\r\n# T\r\n\r\n## Limitations\r\n\r\nNone at all.\r\n'
    const { sections, fieldLines } = await documentOf(text)
    expect([sections.map(({ line }) => line), fieldLines['license']]).toEqual([[5, 7], 2])
  })
})

describe('section names', () => {
  it.each([
    ['## Intended Uses', ['intended use']],
    ['## Uses', ['intended use']],
    ['### Direct Use', ['intended use']],
    ['## 2. Limitations and risks', ['limitations']],
    ['## Bias, Risks, and Limitations', ['limitations']],
    ['## Intended uses & limitations', ['intended use', 'limitations']],
    ['## **Limitations**', ['limitations']],
    ['## ⚠️ Limitations:', ['limitations']],
    ['## IV. Training Data', ['training data']],
    ['Evaluation Results\n------------------', ['evaluation']],
    ['## Ethical Considerations ##', ['ethical considerations']],
    ['## [Limitations](#x)', []],
    ['## Limіtations', []],
    ['## Data limitations of others', []],
    ['##Limitations', []],
    ['- ## Limitations', []],
    ['<!--\n## Limitations\n-->', []],
    ['<div hidden>\n\n## Limitations\n\nText.\n\n</div>', []],
  ])('%j', async (text, expected) => {
    const { sections } = await documentOf(`${text}\n\nSome words here.\n`)
    expect(sections.flatMap(({ name }) => name ?? [])).toEqual(expected)
  })

  it('a sub-section with a name of its own does not fill the empty section above it', async () => {
    const counts = await words('## Intended use\n\n### Limitations\n\nOne two three.\n\n### By whom\n\nFour.\n')
    expect(counts).toEqual({ 'intended use': 1, limitations: 3 })
  })
})

describe('words', () => {
  it.each([
    ['One two <!-- three --> four.', 3],
    ['One &amp; two&nbsp;three.', 3],
    ['`code` counts, ![images do not](a.png) here', 3],
    ['```\nnothing of this\n```', 0],
    ['<script>\nvar words = 1\n</script>', 0],
    ['<p>Seen words</p>', 2],
    ['<span hidden>not seen</span> seen', 1],
    ['<div style="display:none">not seen</div>', 0],
    ['<!-- never closed\n\n all of this is hidden', 0],
    ['\u200bzero\u200bwidth \u3164 \u00ad', 1],
    ['https://example.org/a/b and words', 2],
    ['[a link](x) in a sentence', 5],
    ['[only a link with many words](x)', 0],
    ['| a | b |\n|---|---|\n| one | two |', 4],
    ['> quoted words', 2],
    ['TBD TBD TBD', 0],
    ['TODO: write this section', 3],
    ['- **Developed by:** [More Information Needed]\n- **License:** N/A', 0],
    ['More information needed.', 0],
    ['Users (both direct and downstream) should be made aware of the risks, biases and limitations of the model.', 0],
    ['{{ intended_use }}', 0],
    ['1 2 3 4 5 0.5', 0],
    ['同意书 模型', 3],
    ['same same same same same same', 3],
    ['Lorem ipsum dolor sit amet', 0],
  ])('%j has %i', async (text, count) =>
    expect((await words(`## Limitations\n\n${text}\n`))['limitations']).toBe(count),
  )
})

describe('claims', () => {
  it.each<[string, readonly string[]]>([
    ['The accuracy is 0.796.', ['accuracy 0.796']],
    ['An accuracy of 79.6% on the test set.', ['accuracy 0.796']],
    ['Accuracy: **79.6 %**', ['accuracy 0.796']],
    ['It has 0.796 accuracy.', ['accuracy 0.796']],
    ['The area under the ROC curve is 0.88 and the Brier score is 0.15.', ['roc_auc 0.88', 'brier 0.15']],
    ['Balanced accuracy is 0.7.', ['balanced_accuracy 0.7']],
    ['Macro F1 is 0.61.', ['f1_macro 0.61']],
    ['The accuracy is 79.6.', ['accuracy null']],
    ['The accuracy is 0,796.', ['accuracy null']],
    ['The accuracy is 0.81 for women and 0.78 for men.', []],
    ['The accuracy is at least 0.78.', []],
    ['The human accuracy is 0.95.', []],
    ['The baseline accuracy was 0.75.', []],
    ['Accuracy rose by 0.02.', []],
    ['Accuracy is between 0.79 and 0.81.', []],
    ['Recall of class 1 is 0.5.', []],
    ['8000 rows were counted; accuracy was good.', []],
    ['The accuracy was measured in 2024.', []],
    ['| Metric | Train | Test |\n|-|-|-|\n| accuracy | 0.9 | 0.8 |', ['accuracy 0.8']],
    ['| Model | accuracy | auc |\n|-|-|-|\n| this | 0.8 | 0.9 |', ['accuracy 0.8', 'roc_auc 0.9']],
    ['| Group | accuracy |\n|-|-|\n| Female | 0.8 |\n| Male | 0.9 |', []],
    ['| Group | accuracy |\n|-|-|\n| Female | 0.8 |\n| Overall | 0.9 |', ['accuracy 0.9']],
    ['### Women\n\nThe accuracy is 0.7.', []],
    ['### Summary\n\nThe accuracy is 0.7.', ['accuracy 0.7']],
  ])('%j', async (text, expected) => expect(await said(text)).toEqual(expected))

  it('nothing outside the evaluation is a claim', async () => {
    expect(await claims('## Limitations\n\nThe accuracy is 0.9.\n')).toEqual([])
  })

  it.each([
    ['value: 0.9', 'accuracy 0.9 validation :11'],
    ['value: "90%"', 'accuracy 0.9 validation :11'],
    ['value: 90', 'accuracy null validation :11'],
    ['value: high', 'accuracy null validation :11'],
    ['value: .nan', null],
  ])('model-index with %s', async (value, expected) => {
    const text = `---\nmodel-index:\n  - name: m\n    results:\n      - task: {type: t}\n        dataset: {name: d, type: d, config: validation}\n        metrics:\n\n          - type: accuracy\n            name: Accuracy\n            ${value}\n---\n# T\n`
    const result = await read(text)
    if (expected === null) expect(result.ok).toBe(false)
    else expect(await claims(text)).toEqual([expected])
  })

  it('the average of a metric is part of it, and only the named model of several counts', async () => {
    const entry = (name: string, value: number) =>
      `  - {name: ${name}, results: [{dataset: {split: test}, metrics: [{type: f1, value: ${value}, args: {average: macro}}]}]}\n`
    const text = `---\nmodel-index:\n${entry('other', 0.1)}${entry(contextOf().model.id, 0.7)}---\n# T\n`
    expect(await claims(text)).toEqual(['f1_macro 0.7 test :4'])
  })

  it('a model-index that is no list is a fault with its line', async () => {
    const result = await read('---\nlicense: mit\nmodel-index: {a: 1}\n---\n# T\n')
    expect(result.ok ? '' : result.faults.map(faultText).join()).toMatch(
      /README\.md:3: \/model-index is an object, not a list/,
    )
  })
})

describe('hostile cards', () => {
  it.each([
    ['three megabytes of words', 'word '.repeat(600_000)],
    ['lists in lists', Array.from({ length: 300 }, (_, depth) => `${' '.repeat(2 * depth)}- a\n`).join('')],
    ['open tags', '<a "'.repeat(100_000)],
    ['open comments', '<div>\n<!-- '.repeat(50_000)],
    ['brackets', '['.repeat(200_000)],
    ['too many marks', '*a '.repeat(900_000)],
    ['numbers', 'accuracy is 0.9 '.repeat(100_000)],
  ])('%s are read or refused in time', async (_, text) => {
    const started = cpuMilliseconds()
    await read(`## Evaluation\n\n${text}`)
    expect(cpuMilliseconds() - started).toBeLessThan(8000)
  })
})
