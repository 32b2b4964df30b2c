/** The job summary: the review with more room and without its marker. A step may write 1 MiB. */

import type { Decision } from '../domain/decision.js'
import type { OutputContext } from './context.js'
import { reviewBody } from './review.js'

/** UTF-16 units; three bytes each at most, so that 1 MiB is never reached. */
const SUMMARY_LIMIT = 300_000

/** The review as the runner's job summary, cut to what a summary may hold. */
export const renderSummary = (decision: Decision, context: OutputContext): string =>
  `${reviewBody(decision, context, SUMMARY_LIMIT)}\n`
