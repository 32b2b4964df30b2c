/** What an evaluation says of itself, with everything that it does not say left null. */

import type { EvaluationEvidence } from '../../domain/evidence.js'
import type { Moment } from '../../domain/moment.js'
import { moment } from '../../domain/moment.js'
import type { Plain } from '../../domain/plain.js'
import type { ReadableFile } from '../../domain/reader.js'
import { textOf } from './plain.js'

/** Parts that a format may give; names are taken as written. */
export interface About {
  readonly model?: string | null
  readonly version?: string | null
  readonly dataset?: string | null
  readonly split?: EvaluationEvidence['dataset']['split']
  readonly at?: Moment | null
  readonly n?: number | null
}

/** Evaluation evidence of a whole file. */
export const aboutFile = (file: ReadableFile, reader: string, parts: About): EvaluationEvidence => ({
  kind: 'evaluation',
  reader,
  source: file.source('', 1),
  origin: 'reported',
  model: { name: parts.model ?? null, version: parts.version ?? null, digest: null },
  dataset: { name: parts.dataset ?? null, digest: null, split: parts.split ?? null },
  at: parts.at ?? null,
  n: parts.n ?? null,
  vouchesFor: {},
})

/** The time in a text, or null where there is none. */
export const momentOf = (value: Plain | undefined): Moment | null => {
  const text = textOf(value)
  return text === null ? null : moment(text)
}

/** Seconds since the epoch, as a number or a text, as a moment. Other values are kept as written, without an epoch. */
export function epochMoment(value: Plain | undefined): Moment | null {
  if (value === undefined || value === null) return null
  const seconds = typeof value === 'string' && /^\d{1,12}(\.\d+)?$/.test(value) ? Number(value) : value
  if (typeof seconds !== 'number' || !(seconds > 0 && seconds < 8.64e12)) {
    return { text: typeof value === 'object' ? 'no time' : String(value).slice(0, 60), epoch: null }
  }
  return moment(new Date(seconds * 1000).toISOString())
}
