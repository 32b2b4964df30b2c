/** The model card inside of a CycloneDX component: its sections, fields and figures. */

import type { Evidence } from '../../domain/evidence.js'
import { bad, type Fault, fault, good, type Result } from '../../domain/fault.js'
import type { PlainDocument } from '../../domain/plain.js'
import type { ReadableFile, ReadContext } from '../../domain/reader.js'
import { type BomComponent, licencesOf, ownerOf } from './bom-components.js'
import type { CardReading } from './card-results.js'
import { asList, asMap, asText, isMap } from './lineage.js'
import { type CardPart, performanceMetrics, structuredDocument, structuredSections } from './structured-card.js'

/** Most model cards of one bill. */
const MOST_CARDS = 100

/** Cards of the models of a bill. Where several have one and one bears the id of the model that is judged, only that. */
export function bomCard(
  file: ReadableFile,
  document: PlainDocument,
  context: ReadContext,
  models: readonly BomComponent[],
): Result<readonly Evidence[]> {
  const withCard = models.filter(({ of }) => isMap(of['modelCard']))
  const own = withCard.filter(({ of }) => of['name'] === context.model.id)
  const read = withCard.length > 1 && own.length > 0 ? own : withCard
  if (read.length > MOST_CARDS) {
    const message = `the bill has ${read.length} model cards; at most ${MOST_CARDS} are read`
    return bad(fault('artifact/too-large', file.path, message, { fix: 'commit a bill for each model' }))
  }
  const lineOf = (pointer: string) => document.placeOf(pointer)?.line ?? null
  const evidence: Evidence[] = []
  const faults: Fault[] = []
  for (const model of read) {
    const reading: CardReading = { reader: 'cyclonedx', file, context, evidence: [], faults: [] }
    const pointer = `${model.pointer}/modelCard/quantitativeAnalysis/performanceMetrics`
    const complaint = performanceMetrics(
      reading,
      asMap(asMap(model.of['modelCard'])['quantitativeAnalysis'])['performanceMetrics'],
      { pointer, lineOf },
      { interval: 'confidenceInterval', lower: 'lowerBound', upper: 'upperBound' },
    )
    if (complaint !== null) {
      const fix = 'write performanceMetrics as a list of {type, value, slice}'
      faults.push(fault('artifact/schema', file.path, `${pointer} ${complaint}`, { line: lineOf(pointer), fix }))
    }
    evidence.push(cardOf(reading, model, lineOf), ...reading.evidence)
  }
  return faults.length > 0 ? bad(...faults) : good(evidence)
}

function cardOf(reading: CardReading, model: BomComponent, lineOf: (pointer: string) => number | null): Evidence {
  const { of } = model
  const pointer = `${model.pointer}/modelCard`
  const card = asMap(of['modelCard'])
  const field = (key: string, value: unknown) => [key, value === null ? undefined : value, model.pointer] as const
  const fields = [
    field('name', asText(of['name'])),
    field('version', asText(of['version'])),
    field('license', licencesOf(of)),
    field('owner', ownerOf(of)),
  ] as readonly (readonly [string, string | undefined, string])[]
  return structuredDocument(
    reading,
    {
      title: asText(of['name']),
      sections: structuredSections(partsOf(model), lineOf),
      fields: [...fields, ...Object.entries(card).map(([key, value]) => [key, value, `${pointer}/${key}`] as const)],
    },
    { pointer, lineOf },
  )
}

function partsOf({ of, pointer }: BomComponent): readonly CardPart[] {
  const card = asMap(of['modelCard'])
  const considerations = asMap(card['considerations'])
  const parameters = asMap(card['modelParameters'])
  const part = (title: string, key: string): CardPart => ({
    title,
    pointer: `${pointer}/modelCard/considerations/${key}`,
    content: considerations[key],
  })
  const { datasets, ...rest } = parameters
  const details = [of['description'], ...Object.values(rest)].filter((one) => one !== undefined)
  const uses = [considerations['useCases'], considerations['users']].filter((one) => one !== undefined)
  // A reference is no description: only data that the card itself describes say something here.
  const described = asList(datasets).filter((one) => asText(asMap(one)['ref']) === null)
  return [
    {
      title: 'Model details',
      pointer: `${pointer}/modelCard/modelParameters`,
      content: details.length > 0 ? details : undefined,
    },
    { title: 'License', pointer: `${pointer}/licenses`, content: licencesOf(of) ?? undefined },
    {
      title: 'Intended use',
      pointer: `${pointer}/modelCard/considerations`,
      content: uses.length > 0 ? uses : undefined,
    },
    part('Limitations', 'technicalLimitations'),
    part('Performance trade-offs', 'performanceTradeoffs'),
    part('Ethical considerations', 'ethicalConsiderations'),
    part('Fairness assessments', 'fairnessAssessments'),
    part('Environmental impact', 'environmentalConsiderations'),
    {
      title: 'Training data',
      pointer: `${pointer}/modelCard/modelParameters/datasets`,
      content: datasets === undefined ? undefined : described,
    },
    {
      title: 'Quantitative analysis',
      pointer: `${pointer}/modelCard/quantitativeAnalysis`,
      content: card['quantitativeAnalysis'],
    },
  ]
}
