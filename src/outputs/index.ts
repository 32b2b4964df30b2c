/** Every shape that a decision is told in. `decision.json` itself is the record and is not told here. */

import { renderAnnotations } from './annotations.js'
import type { Output } from './context.js'
import { renderReport } from './report.js'
import { renderReview } from './review.js'
import { renderSarif } from './sarif.js'
import { renderSummary } from './summary.js'
import { renderText } from './text.js'

export type { Output, OutputContext } from './context.js'

/** Every shape that a decision is told in, by id. */
export const OUTPUTS: readonly Output[] = [
  { id: 'annotations', file: null, mediaType: 'application/json', render: renderAnnotations },
  { id: 'html', file: 'report.html', mediaType: 'text/html', render: renderReport },
  { id: 'markdown', file: 'review.md', mediaType: 'text/markdown', render: renderReview },
  { id: 'sarif', file: 'results.sarif', mediaType: 'application/sarif+json', render: renderSarif },
  { id: 'summary', file: null, mediaType: 'text/markdown', render: renderSummary },
  { id: 'text', file: null, mediaType: 'text/plain', render: renderText },
]
