/** Model Card Toolkit: model cards as JSON, schema 0.0.1 and 0.0.2. */

import type { Evidence } from '../domain/evidence.js'
import { bad, fault, good, type Result } from '../domain/fault.js'
import type { Plain, PlainDocument } from '../domain/plain.js'
import type { ReadableFile, ReadContext, Reader } from '../domain/reader.js'
import type { CardReading } from './shared/card-results.js'
import { asList, asMap, asText, headOf, isMap, jsonRoot, type PlainMap, shown, textFor } from './shared/lineage.js'
import { type CardPart, performanceMetrics, structuredDocument, structuredSections } from './shared/structured-card.js'

const PARTS = ['model_details', 'model_parameters', 'quantitative_analysis', 'considerations'] as const

/** Reader of Model Card Toolkit JSON. */
export const modelCardToolkit: Reader = {
  id: 'model-card-toolkit',
  title: 'Model Card Toolkit card (JSON 0.0.1, 0.0.2)',
  notes:
    'Considerations, details, data and analysis as the sections of a card; figures as claims (declared), with interval and slice. A card that names no schema_version is read by its shape, other versions are refused. Data are one list in 0.0.2: those named test, validation or evaluation count as evaluation data, the rest as training data. It carries no digest; its protobuf form is not read.',
  recognises: (file) => {
    if (!/"(model_details|quantitative_analysis|considerations)"/.test(headOf(file))) return 'no'
    const root = jsonRoot(file)
    if (root === null)
      return /^\s*\{\s*"(model_details|schema_version)"\s*:/.test(headOf(file, 4096)) ? 'certain' : 'no'
    const parts = PARTS.filter((key) => isMap(root[key])).length
    return parts >= 2 || (parts === 1 && asText(root['schema_version']) !== null) ? 'certain' : 'no'
  },
  read,
}

function read(file: ReadableFile, context: ReadContext): Result<readonly Evidence[]> {
  const document = file.json()
  if (!document.ok) return document
  const root = asMap(document.value.value)
  const wrong = shapeFault(file, document.value, root)
  if (wrong !== null) return wrong
  const lineOf = (pointer: string) => document.value.placeOf(pointer)?.line ?? null
  const reading: CardReading = { reader: 'model-card-toolkit', file, context, evidence: [], faults: [] }
  const pointer = '/quantitative_analysis/performance_metrics'
  const metrics = asMap(root['quantitative_analysis'])['performance_metrics']
  const complaint = performanceMetrics(
    reading,
    metrics,
    { pointer, lineOf },
    { interval: 'confidence_interval', lower: 'lower_bound', upper: 'upper_bound' },
  )
  if (complaint !== null) {
    const fix = 'write performance_metrics as a list of {type, value, slice}'
    return bad(fault('artifact/schema', file.path, `${pointer} ${complaint}`, { line: lineOf(pointer), fix }))
  }
  const details = asMap(root['model_details'])
  const card = structuredDocument(
    reading,
    {
      title: asText(details['name']),
      sections: structuredSections(partsOf(root), lineOf),
      fields: [
        ...Object.entries(details)
          .filter(([key]) => key !== 'version')
          .map(([key, value]) => [key, value, `/model_details/${key}`] as const),
        ['version', versionOf(details), '/model_details/version'],
        ['license', licenceOf(details), '/model_details/licenses'],
        ...Object.entries(root).map(([key, value]) => [key, value, `/${key}`] as const),
      ],
    },
    { pointer: '', lineOf },
  )
  return good([card, ...reading.evidence])
}

function shapeFault(file: ReadableFile, document: PlainDocument, root: PlainMap): Result<never> | null {
  const version = root['schema_version']
  if (version !== undefined && version !== null && version !== '' && !/^v?0\.0\.[12]$/.test(textFor(version))) {
    const message = `schema ${shown(textFor(version))} of Model Card Toolkit is not known`
    const place = document.placeOf('/schema_version') ?? {}
    return bad(fault('artifact/version', file.path, message, { ...place, fix: 'write it as schema 0.0.2' }))
  }
  const odd = PARTS.find((key) => root[key] !== undefined && root[key] !== null && !isMap(root[key]))
  if (odd === undefined && PARTS.some((key) => isMap(root[key]))) return null
  const message = odd === undefined ? 'this is no card of Model Card Toolkit' : `/${odd} is not an object`
  const place = document.placeOf(odd === undefined ? '' : `/${odd}`) ?? { line: 1 }
  return bad(fault('artifact/schema', file.path, message, { ...place, fix: `write ${PARTS.join(', ')} as objects` }))
}

const versionOf = (details: PlainMap): Plain | undefined =>
  isMap(details['version']) ? details['version']['name'] : details['version']

/** Licences of 0.0.2 are a list of `{identifier}` or `{custom_text}`; 0.0.1 has one text. */
function licenceOf(details: PlainMap): Plain | undefined {
  const listed = asList(details['licenses']).map(
    (one) => asText(asMap(one)['identifier']) ?? asText(asMap(one)['custom_text']),
  )
  const known = listed.filter((one) => one !== null)
  return known.length > 0 ? known.join(' AND ') : (details['license'] ?? undefined)
}

function partsOf(root: PlainMap): readonly CardPart[] {
  const details = asMap(root['model_details'])
  const considerations = asMap(root['considerations'])
  const part = (title: string, key: string): CardPart => ({
    title,
    pointer: `/considerations/${key}`,
    content: considerations[key],
  })
  const uses = [considerations['use_cases'], considerations['users']].filter((one) => one !== undefined)
  const { training, evaluation } = dataOf(asMap(root['model_parameters'])['data'])
  return [
    { title: 'Model details', pointer: '/model_details', content: root['model_details'] },
    { title: 'License', pointer: '/model_details', content: licenceOf(details) },
    {
      title: 'Intended use',
      pointer: considerations['use_cases'] === undefined ? '/considerations/users' : '/considerations/use_cases',
      content: uses.length > 0 ? uses : undefined,
    },
    part('Limitations', 'limitations'),
    part('Trade-offs', 'tradeoffs'),
    part('Ethical considerations', 'ethical_considerations'),
    { title: 'Training data', pointer: '/model_parameters/data', content: training },
    { title: 'Evaluation data', pointer: '/model_parameters/data', content: evaluation },
    { title: 'Quantitative analysis', pointer: '/quantitative_analysis', content: root['quantitative_analysis'] },
  ]
}

const EVALUATION = /\b(?:test|testing|eval|evaluation|valid|validation|held-?out|hold-?out|dev)\b/i

/** What the card says of training and of evaluation data: named apart in 0.0.1, one list in 0.0.2. */
function dataOf(data: Plain | undefined): {
  readonly training: Plain | undefined
  readonly evaluation: Plain | undefined
} {
  if (isMap(data)) return { training: data['train'], evaluation: data['eval'] }
  const isEvaluation = (one: Plain) => EVALUATION.test((asText(asMap(one)['name']) ?? '').replaceAll(/[_/.]/g, ' '))
  const listed = asList(data)
  const [training, evaluation] = [listed.filter((one) => !isEvaluation(one)), listed.filter(isEvaluation)]
  const some = (list: readonly Plain[]): Plain | undefined => (list.length > 0 ? list : undefined)
  return { training: some(training), evaluation: some(evaluation) }
}
