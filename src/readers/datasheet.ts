/** Datasheets for datasets (Gebru et al., 2021) and the dataset cards of Hugging Face, in Markdown. */

import type { Reader } from '../domain/reader.js'
import { cardSort, readMarkdownCard } from './model-card.js'

/** Reader of datasheets in Markdown. */
export const datasheet: Reader = {
  id: 'datasheet',
  title: 'Datasheet for a dataset in Markdown',
  notes:
    'Datasheets after Gebru et al. (motivation, composition, collection process, preprocessing, uses, distribution, maintenance) and dataset cards of Hugging Face; UTF-8 only. Sections and words are counted as in a model card. The questions of the datasheet and its requests ("If so, please describe") are no answers: what stands before the last question mark of a paragraph does not count.',
  recognises: (file) => (cardSort(file) === 'datasheet' ? 'certain' : 'no'),
  read: (file, context) => readMarkdownCard('datasheet', file, context),
}
