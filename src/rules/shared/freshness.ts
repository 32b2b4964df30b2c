/** How recent a file is, and whether it is about the model of the change: each as one part of an answer. */

import { HEX_DIGITS } from '../../domain/lineage.js'
import { CLOCK_SKEW, type Moment } from '../../domain/moment.js'
import { days, daysBeyond } from './days.js'
import { visible } from './words.js'

/** The age that is allowed, as written and in milliseconds. */
export interface MaxAge {
  readonly text: string
  readonly span: number
}

/** One part of the answer: of time, or of the model. */
export interface Part {
  readonly outcome: 'satisfied' | 'violated' | 'missing' | 'error'
  readonly message: string
  readonly fix: string | null
}

/** Whether a file says when it was made (`at`), and recently enough as of `now` (milliseconds). */
export function timePart(path: string, at: Moment | null, maxAge: MaxAge, now: number): Part {
  const again = `evaluate again and commit the new ${path}`
  if (at === null || at.text === '')
    return {
      outcome: 'missing',
      message: `${path} does not say when it was made.`,
      fix: `write evaluated_at into ${path}`,
    }
  const when = visible(at.text, 40)
  if (at.epoch === null)
    return {
      outcome: 'error',
      message: `evaluated_at in ${path} is "${when}", which is no time with a zone on a day that exists.`,
      fix: 'write it as 2024-06-10T08:00:00Z',
    }
  const age = now - at.epoch
  if (age < -CLOCK_SKEW)
    return {
      outcome: 'violated',
      message: `${path} says it was made at ${when}, which is ${days(-age)} after now.`,
      fix: again,
    }
  if (age > maxAge.span)
    return {
      outcome: 'violated',
      message: `${path} was made at ${when}, ${daysBeyond(age, maxAge.span)} ago; the policy asks for at most ${spanWords(maxAge.text)}.`,
      fix: again,
    }
  return {
    outcome: 'satisfied',
    message: `${path} was made at ${when}, ${days(Math.max(0, age))} ago; at most ${spanWords(maxAge.text)} are allowed.`,
    fix: null,
  }
}

const UNITS: Readonly<Record<string, string>> = { s: 'second', m: 'minute', h: 'hour', d: 'day', w: 'week' }

/** A duration of the policy in words: "90 days". */
const spanWords = (text: string): string => {
  const amount = text.slice(0, -1)
  return `${amount} ${UNITS[text.slice(-1)] ?? ''}${amount === '1' ? '' : 's'}`
}

/** Whether a file names the model by its digest: the `wanted` one, in full. */
export function modelPart(path: string, digest: string | null, wanted: string | null): Part {
  const again = `evaluate this model and have ${path} name its digest`
  if (wanted === null)
    return {
      outcome: 'missing',
      message: 'The model of this change has no digest to compare with.',
      fix: 'commit the artifact that the policy names',
    }
  if (digest === null || digest === '')
    return { outcome: 'missing', message: `${path} does not say of which model file it is.`, fix: again }
  const [here, there] = [fullDigest(wanted), fullDigest(digest)]
  if (there === null)
    return {
      outcome: 'error',
      message: `${path} names the model by "${visible(digest, 80)}", which is no full digest.`,
      fix: 'write sha256: and 64 hex digits',
    }
  if (here === there)
    return { outcome: 'satisfied', message: `It is about this model (${there.slice(0, 19)}…).`, fix: null }
  if (here?.split(':')[0] !== there.split(':')[0])
    return {
      outcome: 'missing',
      message: `${path} names the model by ${there.slice(0, 19)}…, which cannot be compared with ${wanted.slice(0, 19)}….`,
      fix: `have ${path} name the model by ${wanted.split(':')[0]}`,
    }
  return {
    outcome: 'violated',
    message: `${path} is about another model: its digest is ${there.slice(0, 19)}…, and that of this change is ${wanted.slice(0, 19)}….`,
    fix: again,
  }
}

/** `algorithm:hex` in lower case; bare 64 hex digits are a SHA-256; null for whatever is not a digest in full. */
export function fullDigest(text: string): string | null {
  const parts = /^(?:([a-z0-9]+):)?([0-9a-f]+)$/i.exec(text)
  if (!parts) return null
  const algorithm = (parts[1] ?? 'sha256').toLowerCase()
  const hex = parts[2]!.toLowerCase()
  return Object.hasOwn(HEX_DIGITS, algorithm) && HEX_DIGITS[algorithm] === hex.length ? `${algorithm}:${hex}` : null
}
